"""The wrong sentences that circulate, each with the right one and why."""

from macros.model import Caveat, Claim, Misconception

MISCONCEPTIONS: tuple[Misconception, ...] = (
    Misconception(
        id="generative-ai-and-llm-mean-the-same",
        wrong="Generative AI and LLM are two names for the same thing.",
        right=Claim(
            text="""
                “Generative AI” and “LLM” are not two names for the same thing.
                Generative AI is any AI that makes new content, whether that is text, images, audio or video.
                A large language model (LLM) is one kind of AI model, and it works with language.
                An LLM that writes is generative AI, because the text is new.
                But some generative AI has nothing to do with language: StyleGAN, for example, makes portraits of people who don't exist, without reading or writing a word.
            """,
            sources=(
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "karras-2019-stylegan",
            ),
            as_of="2026-11",
        ),
        why=Claim(
            text="""
                As Google noted in a 2023 article, LLMs are often called generative AI as if the two terms were interchangeable.
                ChatGPT, by far the best-known generative AI product in a 2024 survey in six countries, may add to the confusion.
                It is generative AI, and it is also built on LLMs.
            """,
            sources=("google-techspert-2023", "fletcher-nielsen-2024"),
            as_of="2024",
            our_reading=True,
        ),
    ),
    Misconception(
        id="choose-generative-ai-or-an-llm",
        wrong="You have to choose between generative AI and an LLM.",
        right=Claim(
            text="""
                Generative AI and LLMs are not alternatives, because an LLM that writes is one kind of generative AI.
                Start from what you want to make.
                For text and code, use an LLM.
                For images, audio or video, use a generator built for them, or a model that can make several kinds of content.
                And before you choose, ask whether you need generative AI at all.
                A fixed rule, a search or a model that only sorts things into categories may be enough.
            """,
            sources=("oecd-ai-generative-issues", "uk-ai-playbook-2025"),
            as_of="2025-02",
            our_reading=True,
        ),
        why=Claim(
            text="""
                The OECD, an organization of mostly wealthy countries, runs a website about AI policy.
                The site puts text-to-image generators and language models such as GPT in one category, generative AI.
                Choosing between an LLM and an image generator is therefore a choice within generative AI.
            """,
            sources=("oecd-ai-generative-issues",),
            our_reading=True,
        ),
    ),
    Misconception(
        id="llms-cannot-create-images",
        wrong="A model that writes text can never make an image.",
        right=Claim(
            text="""
                Some models that write text can also make images.
                In March 2025, for example, OpenAI's GPT-4o began to make the images in ChatGPT, a job previously done by a separate image model.
                A model like this is a borderline case of an LLM, because it is no longer a model of language alone.
                Even an LLM that produces nothing but text can make an image in a roundabout way.
                It writes code for the drawing, in a format such as SVG, and other software turns that code into an image.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "openai-4o-image-2025",
                "rodriguez-2025-starvector",
            ),
            as_of="2025-03",
            our_reading=True,
        ),
        why=Claim(
            text="""
                A model that predicts tokens, the small units it works with, can produce whatever those units stand for.
                In Emu3, a research model from 2024, a token can be a piece of text, of an image or of a video.
                And some images are themselves written as text.
                For example, the LLM in StarVector, a research model published in 2025, writes SVG, a format that describes a drawing in code.
            """,
            sources=("wang-2024-emu3", "rodriguez-2025-starvector"),
        ),
    ),
    Misconception(
        id="llms-are-text-only",
        wrong="LLMs work with text and nothing else.",
        right=Claim(
            text="""
                Many LLMs accept more than text.
                Current Claude models also read images, and Google's main Gemini models accept images, audio and video as well.
                What a model produces is a separate matter.
                An LLM answers in text, which includes code.
                A model that also speaks or makes images, such as OpenAI's GPT-4o, goes beyond text, so it is a borderline case of an LLM.
                When you choose a model, check separately what it accepts and what it produces: being able to read an image doesn't mean being able to make one.
            """,
            sources=(
                "anthropic-models-overview",
                "google-gemini-3-8-flash-docs",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        why=Claim(
            text="""
                A language model can learn to handle images in more than one way.
                LLaVA, a research model from 2023, connects an existing LLM to another AI model, which turns images into numbers.
                Chameleon, a research model from 2024, was trained from the start on text and images mixed together.
            """,
            sources=("liu-2023-llava", "chameleon-2024"),
        ),
    ),
    Misconception(
        id="multimodal-means-it-draws",
        wrong="A multimodal LLM can also make images.",
        right=Claim(
            text="""
                A multimodal LLM can't necessarily make images; it may only be able to read them.
                The word “multimodal” means that a model handles more than one kind of data, and that can apply to its input alone.
                Meta, for example, calls Llama 4 multimodal.
                The model accepts both text and images, but it produces only text and code.
                To find out whether a model makes images, check which outputs its documentation lists.
            """,
            sources=("meta-llama4-card",),
            as_of="2025",
        ),
        why=Claim(
            text="""
                Reading images and making them are two different abilities.
                LLaVA, a research model from 2023, connects an LLM to a network that reads images, and it answers in text.
                Some models are built for both: a 2023 report by Google says that the Gemini models it describes can also produce images.
            """,
            sources=("liu-2023-llava", "gemini-team-2023"),
            as_of="2023",
        ),
    ),
    Misconception(
        id="generative-ai-without-deep-learning",
        wrong="Generative AI uses RNNs, GANs and diffusion, while LLMs use deep learning.",
        right=Claim(
            text="""
                LLMs and most other generative AI today rely on deep learning, which means machine learning with neural networks that have many layers.
                RNNs, GANs and diffusion models are themselves three examples of deep learning.
                Recurrent networks (RNNs) read a sequence step by step.
                Generative adversarial networks (GANs) are pairs of networks trained against each other.
                Diffusion models use a network to turn random numbers (noise) into a result step by step.
                LLMs are mostly transformers, another design for neural networks, and many generators of images, video and music use the same design.
            """,
            sources=(
                "zhang-d2l",
                "hf-llm-course",
                "peebles-xie-2023",
                "copet-2023",
                "brooks-2024-sora",
            ),
            our_reading=True,
        ),
        why=Claim(
            text="""
                The term “deep learning” describes how a model is built, not what it makes.
                The same kind of network can be trained on text, on images or on sound, so the term doesn't tell you whether a model writes or draws.
            """,
            sources=("zhang-d2l",),
            our_reading=True,
        ),
    ),
    Misconception(
        id="generative-ai-runs-on-rnns",
        wrong="Today's generative AI mostly runs on recurrent networks (RNNs).",
        right=Claim(
            text="""
                Recurrent networks (RNNs), which read one word after another, were one of the main designs for text until transformers displaced them after 2017.
                Most LLMs are now transformers, networks that can read many words at once.
                Many generators of images and video work by diffusion, which turns random numbers (noise) into a result step by step.
                The idea behind RNNs survives in some language models, such as Mamba, which also reads text piece by piece and keeps a running memory of it.
            """,
            sources=(
                "hf-llm-course",
                "hf-diffusers-docs",
                "gu-dao-2023-mamba",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        why=Claim(
            text="""
                The claim describes the past.
                In 2014, recurrent networks were a standard choice for language, and they read one word after another.
                A newer kind of network, the transformer, relies instead on attention, a mechanism that weighs how much the words of a passage matter to one another.
                In training, a transformer can do this for a whole passage at once.
            """,
            sources=("mikolov-2014", "vaswani-2017"),
        ),
    ),
    Misconception(
        id="transformer-means-llm",
        wrong="A transformer is an LLM.",
        right=Claim(
            text="""
                A transformer is a design for neural networks, and LLMs are one of the things built with it.
                Some generators of images, video and music, such as Stable Diffusion 3, OpenAI's Sora (2024) and Meta's MusicGen, use the same design.
                And a language model can have a different design, as a 2023 model called Mamba does.
                The word “transformer” tells you how a model is built, while “LLM” tells you what it works with: language.
            """,
            sources=("esser-2024-sd3", "brooks-2024-sora", "copet-2023", "gu-dao-2023-mamba"),
            as_of="2024",
        ),
        why=Claim(
            text="""
                A transformer is a design for AI models, and models of the same design can learn very different tasks.
                GPT-3 is a transformer that was trained to predict the next token, that is, the next word or part of a word.
                The video generator Sora, by contrast, was a transformer trained to turn small pieces of video full of random visual noise into clean ones.
            """,
            sources=("openai-gpt3-card-2020", "brooks-2024-sora"),
            as_of="2024",
        ),
    ),
    Misconception(
        id="llm-means-word-after-word",
        wrong="An LLM always writes one token after another, from left to right.",
        right=Claim(
            text="""
                Most LLMs write one token (a word or part of a word) after another, but some work differently.
                Diffusion language models, such as LLaDA and Mercury, work on many tokens at the same time and go over them in several passes.
                LLaDA, for example, begins with an answer that is all blanks and fills them in little by little, not necessarily from left to right.
            """,
            sources=("hf-llm-course", "nie-2025-llada", "inception-2025-mercury"),
            as_of="2026-04",
        ),
        why=Claim(
            text="""
                Producing output piece by piece, each based on the ones before, is known as autoregressive generation, and it works for more than text.
                PixelRNN made images this way in 2016, and WaveNet made sound; neither is an LLM.
                So the method can't be what makes a model an LLM.
                Some LLMs don't use it at all: they work on many words at once.
            """,
            sources=("oord-2016-pixelrnn", "vandenoord-2016", "nie-2025-llada"),
            our_reading=True,
        ),
    ),
    Misconception(
        id="diffusion-means-images",
        wrong="Diffusion is for images, and transformers are for text.",
        right=Claim(
            text="""
                Diffusion isn't only for images, and transformers aren't only for text.
                Diffusion, which starts from something random or blank and refines it step by step, is also used to make text, audio, protein designs and weather forecasts.
                Transformers, in turn, are also used to make images.
                Since a transformer is a kind of network and diffusion is a way of generating, the two can even be combined.
                A diffusion transformer is a transformer that generates by diffusion.
            """,
            sources=(
                "nie-2025-llada",
                "hf-diffusers-docs",
                "watson-2023",
                "price-2024-gencast",
                "peebles-xie-2023",
            ),
        ),
        why=Claim(
            text="""
                Three separate choices are easily mixed up: which network a model uses, how it generates its output, and what kind of output it is.
                A transformer is a network, while diffusion is a way of generating.
                Text and images are the results, and neither the network nor the method determines which of them you get.
            """,
            sources=("peebles-xie-2023", "nie-2025-llada", "wang-2024-emu3"),
            our_reading=True,
        ),
    ),
    Misconception(
        id="generative-ai-does-not-predict",
        wrong="Generative AI creates; it does not predict.",
        right=Claim(
            text="""
                A lot of generative AI creates by predicting.
                Most language models work out how likely each word, or part of a word, is to come next.
                One of the likely ones is picked and added to the text, and the prediction starts again.
                Image generators can work by prediction too.
                A classic diffusion model looks at a noisy image and predicts the noise in it, so that the noise can be removed.
                With both methods, the new content is built up over many predictions.
            """,
            sources=("jurafsky-martin-slp3", "hf-llm-course", "ho-2020-ddpm"),
        ),
        why=Claim(
            text="""
                There is a real contrast between generative and predictive AI, but it is about the result.
                Google's Machine Learning Glossary, for instance, sets generative AI apart from predictive machine learning.
                A predictive system produces a forecast, a label or a score, while a generative system produces new content.
            """,
            sources=("google-ml-glossary", "jurafsky-martin-slp3"),
            our_reading=True,
        ),
    ),
    Misconception(
        id="ai-means-generative-ai",
        wrong="AI and generative AI are the same thing.",
        right=Claim(
            text="""
                Generative AI is only one part of AI.
                Other AI makes no content at all: it ranks search results, forecasts sales, sorts email or detects fraud.
                The OECD's definition of an AI system shows how the two fit together.
                It lists predictions, content, recommendations and decisions as kinds of output, and generative AI is the AI that makes content.
            """,
            sources=("oecd-2024-ai-system", "nist-ai-100-2-2025"),
            our_reading=True,
        ),
        why=Claim(
            text="""
                The difference matters in practice.
                In a 2025 report on attacks on AI systems, NIST, the US standards agency, divides AI into predictive and generative AI and describes the attacks on each separately.
                Prompt injection, an attack that uses instructions in a text to lead a model astray, is listed under generative AI.
            """,
            sources=("nist-ai-100-2-2025",),
            as_of="2025-03",
        ),
    ),
    Misconception(
        id="generative-ai-is-always-an-llm",
        wrong="All generative AI is built on LLMs.",
        right=Claim(
            text="""
                Some generative AI contains no language model at all.
                StyleGAN, for example, makes images without a prompt.
                So does DDPM, a 2020 model that turns a random pattern into an image step by step.
                Other generators need language only to read the request.
                In the first version of Stable Diffusion, the prompt is read by CLIP, a network that learned to match images with captions rather than to write.
                A separate network makes the image.
            """,
            sources=(
                "karras-2019-stylegan",
                "ho-2020-ddpm",
                "sd-v1-card",
                "openai-clip-card-2021",
            ),
            as_of="2022",
        ),
        why=Claim(
            text="""
                Even in a generator that takes a written prompt, the part that handles language can be the smaller one.
                In the first version of Stable Diffusion, the network that makes the image has 860 million parameters, the numbers learned in training.
                The network that reads the prompt has 123 million.
            """,
            sources=("hf-diffusers-docs", "openai-clip-card-2021"),
            as_of="2026-08",
        ),
    ),
    Misconception(
        id="every-llm-is-generative-ai",
        wrong="By definition, every LLM is generative AI.",
        right=Claim(
            text="""
                Whether an LLM counts as generative AI depends on the definition.
                In everyday use, “LLM” usually means a large language model that writes text, and that is generative AI.
                But in a 2025 draft by the standards bodies ISO and IEC, the term also covers models that turn language into lists of numbers, called embeddings, which are useful for tasks such as search.
                A model that only makes embeddings generates no text, so under the draft's definition, an LLM isn't necessarily generative AI.
                When it matters, say which definition you are using.
            """,
            sources=("iso-iec-22989-damd1", "jurafsky-martin-slp3"),
            as_of="2026",
        ),
        why=Claim(
            text="""
                In a 2024 paper, the researchers Rogers and Luccioni argue that the field lacks a working definition of “LLM.”
                So what the term implies depends on who is using it.
            """,
            sources=("rogers-luccioni-2024",),
            our_reading=True,
        ),
    ),
    Misconception(
        id="foundation-model-means-generative-ai",
        wrong="Foundation model, general-purpose AI and generative AI mean the same thing.",
        right=Claim(
            text="""
                The terms foundation model, general-purpose AI and generative AI mean different things.
                A foundation model has been trained on a broad range of data so that it can serve as the base for many uses.
                General-purpose AI can do many different tasks.
                Generative AI makes content.
                More than one of these terms can apply to the same model: GPT-3, an LLM, is a foundation model and generates text.
                But CLIP, which scores how well a caption fits an image, can be called a foundation model without being generative AI, because it makes no content.
            """,
            sources=(
                "bommasani-2021",
                "ec-gpai-guidelines-2025",
                "nist-ai-600-1-2024",
                "openai-clip-card-2021",
            ),
            as_of="2025",
            our_reading=True,
        ),
        why=Claim(
            text="""
                The documents behind these terms show that they don't mean the same thing.
                The report that coined the term “foundation model” names BERT, DALL·E and GPT-3 as examples: one analyzes text, one makes images and one writes.
                According to the European Commission's guidelines on the EU's AI law, a model that only transcribes speech isn't general-purpose AI, because it can do too few tasks.
            """,
            sources=("bommasani-2021", "ec-gpai-guidelines-2025"),
            as_of="2026-11",
        ),
    ),
    Misconception(
        id="chatbots-are-not-llms",
        wrong="Chatbots are an example of generative AI rather than of LLMs.",
        right=Claim(
            text="""
                A chatbot can be generative AI and built on an LLM at the same time.
                The word “chatbot” says only what a program is for (talking with people), not what kind of model is inside.
                If an LLM writes the replies, as in ChatGPT, the chatbot is a product built on an LLM, and it is generative AI as well.
                If the replies follow fixed rules that people wrote, the chatbot isn't built on an LLM, and it isn't generative AI either.
            """,
            sources=("openai-chatgpt-2022", "google-ml-glossary", "weizenbaum-1966"),
            as_of="2025",
            our_reading=True,
        ),
        why=Claim(
            text="""
                Holding a conversation and generating content are two different things that often occur together, as in ChatGPT, where an LLM writes the replies.
                But ELIZA, a program from 1966, held conversations by following a script written by a person: it reworked the user's words or gave a stock reply.
                The image generator StyleGAN, for its part, makes new images but doesn't converse at all.
                So conversational AI and generative AI overlap, but neither contains the other.
            """,
            sources=(
                "openai-chatgpt-2022",
                "weizenbaum-1966",
                "hay-eliza-readme",
                "karras-2019-stylegan",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Misconception(
        id="ideas-and-ads-are-not-llm-work",
        wrong="Generative AI is for ideas and ads, and an LLM is for summaries and stories.",
        right=Claim(
            text="""
                An LLM can produce ideas, advertisements, summaries and stories, because all four can be written as text.
                Images, audio or video for an advertisement need something else: a generator built for them, or a model that makes several kinds of content.
                All of this is generative AI, whichever model is used.
                So the useful question is what kind of content you need, and the answer tells you what kind of model to use.
            """,
            sources=("girotra-2023", "jiang-2025-adllama", "hartmann-2025"),
            our_reading=True,
        ),
        why=Claim(
            text="""
                LLMs have been tested on the very tasks that the claim reserves for generative AI.
                In a 2023 study, GPT-4 came up with product ideas, and in a test published in 2025, an LLM wrote new versions of Facebook ads.
                When an ad needs an image, an image generator can make it: in another 2025 study, programs of this kind produced images for marketing.
            """,
            sources=("girotra-2023", "jiang-2025-adllama", "hartmann-2025"),
            as_of="2025",
        ),
    ),
    Misconception(
        id="chatgpt-is-an-llm",
        wrong="ChatGPT is an LLM.",
        right=Claim(
            text="""
                ChatGPT is a product built on LLMs rather than an LLM itself, and it counts as generative AI.
                An LLM writes the answers, while the app around it adds the chat window, web search and more.
                The models behind the app have changed since 2022, when ChatGPT started with a model from the GPT-3.5 series.
                Today, images come from a family of models called GPT Image, and voice conversations run on GPT-Live.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
                "openai-images-docs",
            ),
            as_of="2026-11",
        ),
        why=Claim(
            text="""
                OpenAI itself called ChatGPT a model when introducing it in 2022, so the mix-up is understandable.
                EU law, by contrast, distinguishes between a model and a system.
                According to one of the AI Act's recitals, the passages that explain the law, a model alone isn't an AI system.
                It becomes one only when other components, such as a user interface, are added to it.
            """,
            sources=("openai-chatgpt-2022", "eu-ai-act-2024"),
            as_of="2026-11",
        ),
    ),
    Misconception(
        id="gpt-means-llm",
        wrong="GPT is another word for LLM.",
        right=Claim(
            text="""
                GPT is best known as a name that OpenAI gives to some of its models, while LLM is the name of a whole kind of model.
                Anthropic's Claude and Meta's Llama are LLMs too, but they don't have GPT in their names.
                And a model with GPT in its name isn't necessarily one that writes: some of OpenAI's GPT models produce images.
            """,
            sources=(
                "openai-service-terms-2026",
                "anthropic-models-overview",
                "meta-llama31-card",
                "openai-openapi",
            ),
            as_of="2026-08",
        ),
        why=Claim(
            text="""
                OpenAI uses the name GPT for many of its LLMs, and the name goes back to the company's 2018 report on generative pre-training.
                The report's authors trained a transformer, a kind of neural network, to predict the next piece of text.
                Four months later, Google's paper on its own model BERT called OpenAI's model “Generative Pre-trained Transformer (OpenAI GPT).”
            """,
            sources=("radford-2018-gpt", "hf-course-history", "devlin-2019"),
        ),
    ),
    Misconception(
        id="bert-is-a-text-generator",
        wrong="BERT generates text, just as GPT-4 does.",
        right=Claim(
            text="""
                BERT wasn't built to write text, and it isn't normally used for that.
                Google trained BERT mainly to fill gaps in sentences.
                What it produces is a set of numbers that represents a passage, and other programs use these numbers to categorize text or search through it.
                GPT-4, by contrast, was trained to continue text, and that is how it writes.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "openai-gpt4-2023"),
            as_of="2026",
        ),
        why=Claim(
            text="""
                BERT and GPT models look at different parts of the text.
                To fill a gap, BERT uses the words on both sides of it.
                To choose the next word, a GPT model uses the words before it, because the words after it haven't been written yet.
                Even so, BERT can be made to produce text, as the researchers Wang and Cho showed in 2019.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "wang-cho-2019"),
        ),
    ),
    Misconception(
        id="llms-have-a-minimum-size",
        wrong="A model needs billions of parameters to be an LLM.",
        right=Claim(
            text="""
                There is no agreed minimum size for an LLM, according to a 2023 survey of the field.
                What people call large has also changed over time.
                In 2019, OpenAI counted GPT-2 among large-scale models, although its four versions had only 124 million to 1.5 billion parameters (numbers that a model learns in training).
                A year later, GPT-3 had 175 billion.
            """,
            sources=("zhao-2023", "openai-gpt2-card-2019", "brown-2020-gpt3"),
            as_of="2023",
            said_by="zhao-2023",
        ),
        why=Claim(
            text="""
                The size of a model is often given in parameters, the numbers learned in training.
                According to a 2023 survey of the field by Zhao and co-authors, “LLM” typically means a model with hundreds of billions of parameters or more.
                But a footnote in the survey says that there is no agreed minimum.
                Others don't count parameters at all: Rogers and Luccioni (2024) go by the amount of text that a model was trained on.
            """,
            sources=("zhao-2023", "rogers-luccioni-2024"),
            as_of="2024",
            said_by="zhao-2023",
        ),
    ),
    Misconception(
        id="bigger-is-always-better",
        wrong="The bigger the model, the better its answers.",
        right=Claim(
            text="""
                A bigger model isn't guaranteed to give better answers, because data and later training matter too.
                In 2022, DeepMind's Chinchilla, with 70 billion parameters (numbers learned in training), beat GPT-3, which had 175 billion, on many tests.
                In a study by OpenAI in the same year, people preferred the answers of a model with only 1.3 billion parameters over those of GPT-3.
                That small model had been trained further with the help of people's rankings of answers.
            """,
            sources=("hoffmann-2022", "ouyang-2022"),
            as_of="2022",
        ),
        why=Claim(
            text="""
                A larger model can even be worse in one respect: it may repeat common misconceptions more often.
                A 2021 test asked models questions that many people get wrong.
                It compared families of models: within each family, the models were built the same way but differed in size.
                The largest model in a family was usually the least truthful.
                In 2022, the authors of the test reported that further training had made GPT-3 much more truthful, and that this helped much more than increasing the size.
            """,
            sources=("lin-2022-truthfulqa", "evans-2022-truthfulqa"),
            as_of="2022",
        ),
    ),
    Misconception(
        id="abilities-appear-suddenly",
        wrong="Once a model is large enough, new abilities suddenly appear.",
        right=Claim(
            text="""
                Whether abilities appear suddenly is disputed, because the leap may come from the way answers are scored.
                Suppose that only a perfect answer counts.
                Models that improve steadily with size will then seem to fail again and again, until one suddenly succeeds.
                If partly right answers earn points as well, the same progress can look smooth.
                So when you read of a sudden leap, check how the answers were scored.
            """,
            sources=("schaeffer-2023",),
        ),
        why=Claim(
            text="""
                In a 2023 paper, Rylan Schaeffer and co-authors took the same answers from AI models and scored them in different ways.
                With one kind of score, there was a sudden leap as the models got larger, but with another, the progress was smooth.
                Still, the authors don't rule out that abilities can appear suddenly.
            """,
            sources=("schaeffer-2023",),
        ),
    ),
    Misconception(
        id="llms-understand-language",
        wrong="LLMs understand language.",
        right=Claim(
            text="""
                Whether LLMs understand language is disputed, and there are serious arguments on both sides.
                Neither answer is an established fact.
                When you write about a model, neutral verbs let you stay out of the dispute: an LLM processes, predicts and generates language.
                You can test and describe what it can and can't do without settling the question.
            """,
            sources=("mitchell-krakauer-2023", "bender-koller-2020"),
            our_reading=True,
        ),
        why=Claim(
            text="""
                In 2020, the researchers Emily Bender and Alexander Koller argued that a system trained only on the form of language, such as written words, cannot learn what language means.
                In a 2023 study, however, a small network that was trained only on moves in the board game Othello turned out to keep track of where the pieces stood on the board.
                That shows that a network can form a kind of map of a small world from sequences alone, not that chat models understand the world.
            """,
            sources=("bender-koller-2020", "li-2022-othello"),
        ),
    ),
    Misconception(
        id="llms-are-only-autocomplete",
        wrong="An LLM is nothing but autocomplete.",
        right=Claim(
            text="""
                An LLM does write the way autocomplete does, by predicting what comes next, but a chat model has been trained for more than that.
                After it has learned to predict text, it is trained further on example answers and on people's preferences.
                This changes what it predicts: the model still adds one piece after another, but it now tends toward the kind of answer that people want.
            """,
            sources=("anthropic-non-user-privacy-2026", "ouyang-2022"),
            as_of="2026-08",
            our_reading=True,
        ),
        why=Claim(
            text="""
                Anthropic, the developer of Claude, compares a model after its first stage of training to a sophisticated autocomplete.
                The later training makes a difference.
                In a 2022 study by OpenAI, people preferred the answers of a small model that had received further training to those of GPT-3, which had not.
                The small model had 1.3 billion parameters (numbers learned in training), compared with GPT-3's 175 billion.
            """,
            sources=("ouyang-2022", "anthropic-non-user-privacy-2026"),
            as_of="2026-08",
        ),
    ),
    Misconception(
        id="llms-are-text-databases",
        wrong="An LLM is a database of the texts it was trained on.",
        right=Claim(
            text="""
                An LLM doesn't store its training text the way a database stores records.
                Training adjusts the numbers that the model consists of, and the model uses these numbers to compose new text.
                Even so, models memorize some passages, and these can sometimes be extracted word for word.
                So an LLM is a poor archive: you can't count on finding a particular passage in it.
            """,
            sources=("anthropic-non-user-privacy-2026", "carlini-2021"),
            as_of="2026-08",
            our_reading=True,
        ),
        why=Claim(
            text="""
                The idea is plausible because LLMs do memorize some passages.
                In a 2021 study, researchers extracted about 600 passages of training data from GPT-2 word for word.
                In November 2025, the Munich Regional Court ruled that the lyrics of nine songs were memorized in GPT-4 and GPT-4o; the judgment wasn't final when it was published.
            """,
            sources=("carlini-2021", "gema-openai-2025"),
            as_of="2026-09",
            our_reading=True,
        ),
    ),
    Misconception(
        id="llms-look-answers-up",
        wrong="An LLM looks up its answers, like a search engine.",
        right=Claim(
            text="""
                An LLM on its own doesn't look anything up.
                It composes new text from patterns that it has learned, while a traditional search engine finds existing pages and links to them.
                Some products, such as ChatGPT, combine the two: a search supplies pages, and the model writes its answer from them.
                If an answer names its sources, open them, because a model can cite a page and still misreport it.
            """,
            sources=(
                "google-search-works",
                "openai-chatgpt-search-2024",
                "lewis-2020",
                "ebu-bbc-2025",
            ),
            as_of="2026-11",
        ),
        why=Claim(
            text="""
                Text that an LLM composes from patterns can cite a source that doesn't exist.
                In a 2023 test, ChatGPT without web search produced 636 references.
                Of those written with GPT-3.5, 55% were made up, compared with 18% of those written with GPT-4.
            """,
            sources=("walters-wilder-2023",),
            as_of="2023-04",
            our_reading=True,
        ),
    ),
    Misconception(
        id="llms-learn-while-you-chat",
        wrong="The model learns from my chat while I type.",
        right=Claim(
            text="""
                The model doesn't change while you chat, but your chats may be used later to train new models.
                Whether that happens depends on the product and its settings.
                OpenAI's European privacy policy and Anthropic's policy for consumers, both from 2026, allow the companies to train on your chats unless you opt out.
                Under both companies' terms for business customers, it's the other way around: chats aren't used for training by default.
            """,
            sources=(
                "openai-eu-privacy-2026",
                "anthropic-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="Opting out doesn't always cover everything: Anthropic, for example, may still train models on your feedback and on chats that were flagged for a safety review.",
                sources=("anthropic-privacy-2026",),
            ),
        ),
        why=Claim(
            text="""
                For the model, each request stands alone, as OpenAI's guide for developers explains.
                A chatbot can refer to what you said before because the earlier messages are sent along with each new one.
                ChatGPT's memory feature doesn't change the model either: the product stores notes from your chats or looks back at past chats, and you can switch the feature off.
            """,
            sources=("openai-conversation-state", "openai-memory-2024", "openai-eu-privacy-2026"),
            as_of="2026-08",
            our_reading=True,
        ),
    ),
    Misconception(
        id="temperature-zero-is-repeatable",
        wrong="At temperature 0, an LLM always gives the same answer.",
        right=Claim(
            text="""
                An LLM at temperature 0 may still give different answers to the same question.
                Temperature is a setting that controls how much chance is involved in picking the next word.
                At 0, the model takes the likeliest word, so you might expect the same text each time.
                But a course by Anthropic, the developer of Claude, says that answers can differ even then.
                OpenAI's documentation promised only a “best effort” to repeat an answer, even if you fixed the seed (a number that determines the random choices).
            """,
            sources=("anthropic-courses-2025", "openai-openapi"),
            as_of="2026-08",
        ),
        why=Claim(
            text="""
                Even at temperature 0, answers can differ because of the arithmetic.
                In a 2025 test by Thinking Machines Lab, one prompt was run 1,000 times at temperature 0 on a model that anyone can download, and this produced 80 different answers.
                Requests are processed in groups, and the size of a group affects the order of the calculations, which changes how numbers are rounded.
                A tiny difference can be enough to make another word the likeliest.
            """,
            sources=("thinking-machines-2025",),
            as_of="2025-09",
        ),
    ),
    Misconception(
        id="only-llms-hallucinate",
        wrong="Only LLMs hallucinate.",
        right=Claim(
            text="""
                Hallucination is not limited to LLMs.
                NIST, the US standards agency, calls it confabulation: confident output that is false or contradicts itself.
                According to NIST, it can occur in any kind of generative AI, because generative models imitate the statistical patterns of their training data.
                An LLM, for example, predicts which word is likely to come next according to those patterns, whether or not the resulting statement is true.
            """,
            sources=("nist-ai-600-1-2024",),
            as_of="2024-07",
        ),
        why=Claim(
            text="""
                Image generators also make mistakes without any sign of doubt; for example, they can draw more or fewer objects than they were asked for.
                In a 2025 test that asked for 1 to 15 objects, even the best of 15 diffusion models, a common kind of generator, drew the right number only about 43% of the time.
            """,
            sources=("guo-2025-count", "nist-ai-600-1-2024"),
            as_of="2025-03",
            our_reading=True,
        ),
    ),
    Misconception(
        id="hallucination-is-unavoidable",
        wrong="It has been proven that hallucination can never be eliminated.",
        right=Claim(
            text="""
                Whether hallucinations (made-up statements) can be eliminated is disputed.
                A 2024 paper by Banerjee and co-authors uses the theory of what computers can calculate to argue that no LLM can be free of hallucination.
                A 2025 paper by researchers at OpenAI and Georgia Tech disagrees: a model can avoid hallucination by saying “I don't know.”
                According to the paper, models guess because training and the usual tests reward guessing over admitting that they don't know.
                How rare hallucination can become is an open question, so check important statements.
            """,
            sources=("banerjee-2024", "kalai-2025"),
            our_reading=True,
        ),
        why=Claim(
            text="""
                Some proofs exist, but each depends on its assumptions.
                A 2024 paper by Xu, Jain and Kankanhalli proves that no LLM can learn everything that a computer can calculate, and concludes that hallucination is inevitable.
                Another 2024 proof is about facts that the training data can't settle, such as what a stranger ate for lunch.
                It assumes a model whose confidence matches how often it is right, and shows that this model must make up some of these facts.
            """,
            sources=("xu-2024-inevitable", "kalai-2024"),
        ),
    ),
    Misconception(
        id="retrieval-ends-hallucination",
        wrong="With retrieval (RAG), an LLM no longer hallucinates.",
        right=Claim(
            text="""
                An LLM can still hallucinate when it uses retrieval (RAG), which means that it searches documents first and writes its answer from what it finds.
                In a 2024 test, three legal research tools that work this way gave wrong or unsupported answers to between 17% and 33% of queries, depending on the tool.
                GPT-4 without retrieval did worse.
                So retrieval can make these errors rarer, but you still have to read the sources behind an answer.
            """,
            sources=("magesh-2025",),
            as_of="2025-04",
        ),
        why=Claim(
            text="""
                Retrieval changes what the model reads before it writes, not how it writes.
                The model still predicts its answer piece by piece, so the answer can depart from the passages it was given, or rest on the wrong ones.
            """,
            sources=("lewis-2020", "magesh-2025"),
            as_of="2025-04",
            our_reading=True,
        ),
    ),
    Misconception(
        id="open-weights-is-open-source",
        wrong="If the weights can be downloaded, the model is open source.",
        right=Claim(
            text="""
                A model isn't open source just because its weights, the numbers it learned in training, can be downloaded.
                The Open Source AI Definition, published in 2024 by the Open Source Initiative, requires more.
                The complete code and detailed information about the training data have to be available as well, and everyone must be free to use, study, change and share the system.
                If any of this is missing, “open weights” is the more accurate term.
            """,
            sources=("osi-osaid-2024",),
            our_reading=True,
            caveat=Caveat(
                text="The definition itself is disputed: Bradley Kuhn of the Software Freedom Conservancy finds it too weak, and Meta said in 2024 that it disagreed with it.",
                sources=("kuhn-2024-osaid", "axios-2024-meta-osi"),
            ),
        ),
        why=Claim(
            text="""
                Several well-known models whose weights (the numbers learned in training) can be downloaded don't meet the Open Source Initiative's definition of open source AI.
                When the organization had models reviewed in 2024, Llama 2, Phi-2, Mixtral and Grok fell short, while others passed, such as OLMo and Pythia, both from nonprofit research groups.
                The license of a later model, Llama 4, excludes companies that had more than 700 million monthly users when Llama 4 came out, unless Meta agrees.
                Meta's usage rules for Llama 4 also deny the license to companies based in the EU and to people who live there.
            """,
            sources=("osi-osaid-2024", "meta-llama4-license", "meta-llama4-use-policy"),
            as_of="2025-07",
        ),
    ),
    Misconception(
        id="images-always-cost-more-energy",
        wrong="Making an image always takes more energy than writing text.",
        right=Claim(
            text="""
                Writing text can take more energy than making an image, depending largely on how long the text is.
                Measurements published in January 2026 covered models that are free to download.
                A plain chat answer used 0.05 watt-hours on average, about as much as a 10-watt lamp uses in 18 seconds.
                An image took 0.7 watt-hours on average, and between 0.1 and 1.9 depending on the model.
                For long answers by models that reason step by step, the range was wider, from 0.02 to 7.4 watt-hours.
                The figures count only the energy used by the chips that do the calculations, and each model ran in its most economical setup.
            """,
            sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
            as_of="2026-02",
            our_reading=True,
        ),
        why=Claim(
            text="""
                A widely cited comparison used a very short text.
                In a 2024 study by Luccioni and co-authors, an image took, on average, about 60 times as much energy as a piece of text.
                But the text was only 10 tokens (words or parts of words) long.
                In a 2026 test, open models (free to download) that reasoned step by step used an average of 6,988 tokens for their answers to hard problems, about 700 times as many.
            """,
            sources=("luccioni-2024", "luccioni-2023-co2-data", "chung-2026-joules"),
            as_of="2026-02",
            our_reading=True,
        ),
    ),
    Misconception(
        id="half-a-liter-per-question",
        wrong="Every question to ChatGPT uses half a liter of water.",
        right=Claim(
            text="""
                Half a liter is the amount that a 2023 study calculated for 10 to 50 answers from GPT-3, not for a single question.
                That amount includes the water used to generate electricity, and it varies with the place and the season.
                GPT-3 dates from 2020, so the calculation doesn't tell you how much water ChatGPT uses with its current models.
            """,
            sources=("li-2023-water",),
            as_of="2023",
            our_reading=True,
        ),
        why=Claim(
            text="""
                Any figure for water use depends on the model, the year and what is counted.
                Google, for example, reports 0.26 milliliters for a typical (median) text prompt to its Gemini apps in May 2025.
                Google's figure counts only the water that cools its data centers.
                The half liter was estimated for a whole series of answers, and it also includes the water used to generate electricity.
                So the two figures can't be compared directly.
            """,
            sources=("google-2025-gemini-energy", "li-2023-water"),
            as_of="2025-05",
            our_reading=True,
        ),
    ),
    Misconception(
        id="generative-ai-began-with-chatgpt",
        wrong="Generative AI began with ChatGPT in 2022.",
        right=Claim(
            text="""
                Generative AI didn't begin with ChatGPT: models that generate text and images are older.
                In 1948, Claude Shannon used the statistics of letters and words to produce lines that resembled English.
                In 2014, generative adversarial networks (pairs of networks trained against each other) made images.
                OpenAI's GPT-2, an LLM, dates from 2019.
                What ChatGPT did, from November 2022 on, was bring LLMs to a wide audience.
            """,
            sources=(
                "shannon-1948",
                "goodfellow-2014",
                "openai-gpt2-card-2019",
                "openai-chatgpt-2022",
                "fletcher-nielsen-2024",
            ),
            as_of="2024",
        ),
        why=Claim(
            text="""
                ChatGPT may look like the beginning because so many people know it: in a 2024 survey in six countries, it was by far the best-known generative AI product.
                But there is no agreement on when generative AI began.
                According to Google's Machine Learning Glossary, experts are split on whether recurrent networks, an older kind of model that can write, count as generative AI.
            """,
            sources=("fletcher-nielsen-2024", "google-ml-glossary"),
            as_of="2025",
            our_reading=True,
        ),
    ),
    Misconception(
        id="it-will-enrich-our-lives",
        wrong="Generative AI and LLMs are sure to enrich our lives and work.",
        right=Claim(
            text="""
                Generative AI has helped with some tasks and done harm in others, so benefits aren't guaranteed.
                In a 2023 experiment, access to ChatGPT cut the time that professionals needed for short writing tasks by 40%.
                But in a trial with high-school students in Turkey, those who practiced math with a plain GPT-4 chatbot later did 17% worse on an exam without AI than those who had practiced without it.
                A version of the chatbot that gave hints instead of answers largely avoided the harm.
                So the benefit depends on the task and on how the tool is set up.
            """,
            sources=("noy-zhang-2023", "bastani-2025"),
            as_of="2025",
        ),
        why=Claim(
            text="""
                Results differ even within one field, and they change as tools improve.
                In a 2025 trial by the research group METR, 16 experienced software developers worked on projects that they knew well.
                They took 19% longer to finish tasks when they were allowed to use AI tools than when they were not.
                In February 2026, METR wrote that AI tools were probably of more help to developers by then.
                But it called its newer data only very weak evidence of how large the change was.
            """,
            sources=("becker-2025-metr", "metr-2026"),
            as_of="2026-02",
        ),
    ),
)
