"""The wrong sentences that circulate, each with the right one and why."""

from macros.model import Caveat, Claim, Misconception

MISCONCEPTIONS: tuple[Misconception, ...] = (
    Misconception(
        id="generative-ai-and-llm-mean-the-same",
        wrong="Generative AI and LLM are two names for the same thing.",
        right=Claim(
            text="""
                They are not.
                Generative AI is AI that makes new content of any kind.
                LLMs that write are the part of it that makes text and code.
                Other parts make pictures or sound: StyleGAN, for example, makes pictures and uses no text.
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
                The two words are mixed up because LLMs are known for generating language, Google wrote in 2023.
                And ChatGPT, by far the best-known generative AI product in a 2024 survey in six countries, is built on LLMs.
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
                You do not: an LLM that writes is one kind of generative AI.
                Choose by what should come out.
                For text and code take an LLM; for pictures, sound or video take another generator, or one model that makes several of these.
                Ask first whether a rule, a search or a classifier is enough.
            """,
            sources=("oecd-ai-generative-issues", "uk-ai-playbook-2025"),
            as_of="2025-02",
            our_reading=True,
        ),
        why=Claim(
            text="The OECD's policy observatory treats GPT-type language models and text-to-image generators as instances of the same category, generative AI.",
            sources=("oecd-ai-generative-issues",),
        ),
    ),
    Misconception(
        id="llms-cannot-create-images",
        wrong="A model that writes text can never make an image.",
        right=Claim(
            text="""
                Some can.
                GPT-4o writes and also makes pictures itself; a model of this kind is on the boundary.
                Even an LLM that only writes can write a picture as code, such as SVG, which other software then draws.
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
                A model that predicts tokens puts out whatever the tokens stand for.
                In Emu3 (2024) a token is a piece of text, of a picture or of a video.
                And some pictures are text: the LLM in StarVector writes SVG, a picture format made of text.
            """,
            sources=("wang-2024-emu3", "rodriguez-2025-starvector"),
        ),
    ),
    Misconception(
        id="llms-are-text-only",
        wrong="LLMs work with text and nothing else.",
        right=Claim(
            text="""
                Many LLMs also read other things.
                Claude models read pictures, and the main Gemini models read pictures, sound and video.
                What an LLM puts out is text or code.
                A model that also speaks or draws, such as GPT-4o, is on the boundary.
            """,
            sources=(
                "anthropic-models-overview",
                "google-gemini-3-flash-docs",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        why=Claim(
            text="""
                A network that turns pictures into numbers can be joined to a finished LLM, as in LLaVA.
                Or a model is trained from the start on text and pictures mixed, as Chameleon was.
            """,
            sources=("liu-2023-llava", "chameleon-2024"),
        ),
    ),
    Misconception(
        id="multimodal-means-it-draws",
        wrong="A multimodal LLM can also make images.",
        right=Claim(
            text="""
                Not necessarily: the word can refer to input alone.
                Meta calls Llama 4 natively multimodal, yet it takes in text and pictures and puts out text and code.
            """,
            sources=("meta-llama4-card",),
            as_of="2025",
        ),
        why=Claim(
            text="""
                Reading pictures and making them are two abilities.
                LLaVA joins an LLM with a network that reads pictures, and it answers in text.
                Some models are built to draw as well: Google's report of 2023 says that Gemini models can put out pictures.
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
                In practice generative AI, LLMs included, uses deep learning: neural networks with many layers.
                RNNs, GANs and diffusion models are such networks too.
                LLMs are mostly transformers, a design that many generators of pictures, video and music share.
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
                Deep learning is machine learning with neural networks that have many layers.
                The name says how a model is built, not what it makes.
                So it cannot set models that write apart from models that draw.
            """,
            sources=("zhang-d2l",),
            our_reading=True,
        ),
    ),
    Misconception(
        id="generative-ai-runs-on-rnns",
        wrong="Recurrent networks (RNNs) are a main design of today's generative AI.",
        right=Claim(
            text="""
                For text, recurrent networks were a main design until the transformer of 2017.
                Most LLMs are transformers.
                Many generators of pictures and video work by diffusion, and newer ones, such as Stable Diffusion 3, often with a transformer inside.
                Reading piece after piece with a running memory, as RNNs do, lives on in some language models, such as Mamba.
            """,
            sources=(
                "hf-llm-course",
                "hf-diffusers-docs",
                "esser-2024-sd3",
                "gu-dao-2023-mamba",
                "peebles-xie-2023",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        why=Claim(
            text="""
                In 2014 recurrent networks were a standard choice for language.
                They read one word after another.
                The transformer of 2017 has attention instead: it weighs how much each word matters to each other word, for a whole training text at once.
            """,
            sources=("mikolov-2014", "vaswani-2017"),
        ),
    ),
    Misconception(
        id="transformer-means-llm",
        wrong="A transformer is an LLM.",
        right=Claim(
            text="""
                A transformer is a design for neural networks, and LLMs are one use of it.
                Generators of pictures, video and music use it too: Stable Diffusion 3, Sora (2024) and MusicGen.
                Some language models use another design, such as Mamba.
            """,
            sources=("esser-2024-sd3", "brooks-2024-sora", "copet-2023", "gu-dao-2023-mamba"),
            as_of="2024",
        ),
        why=Claim(
            text="""
                One design can learn different tasks.
                GPT-3 learned to predict the next token of a text, that is, the next word or part of a word.
                Sora learned to turn noisy patches of video into clean ones.
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
                Most LLMs do, but some do not.
                Diffusion language models such as LLaDA and Mercury work on many tokens (words or parts of words) at once and take several passes.
            """,
            sources=("hf-llm-course", "nie-2025-llada", "inception-2025-mercury"),
            as_of="2026-04",
        ),
        why=Claim(
            text="""
                Writing piece after piece is called autoregressive, whatever the pieces are.
                PixelRNN made pictures in this way and WaveNet sound, and neither is an LLM.
                So the method does not define the LLM.
            """,
            sources=("oord-2016-pixelrnn", "vandenoord-2016"),
            our_reading=True,
        ),
    ),
    Misconception(
        id="diffusion-means-images",
        wrong="Diffusion is for images, and transformers are for text.",
        right=Claim(
            text="""
                Neither is tied to one medium.
                Diffusion also makes text, sound, designs of proteins and weather forecasts, and transformers also make pictures.
                Some models are both: a diffusion transformer is a transformer that works by diffusion.
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
                The network, its way of generating and what comes out are three separate choices.
                A transformer is a network; diffusion is a way of generating, by removing noise step by step.
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
                Much generative AI creates by predicting.
                Most language models predict how likely each word, or part of a word, is to come next; one is picked and added, and so on.
                A classic diffusion model predicts the noise that has to be removed from a picture.
            """,
            sources=("jurafsky-martin-slp3", "hf-llm-course", "ho-2020-ddpm"),
        ),
        why=Claim(
            text="""
                Google's Machine Learning Glossary does set generative AI against predictive machine learning.
                That contrast is about what comes out: new content, or a forecast, a label or a score.
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
                Generative AI is one part of AI.
                Other AI ranks, forecasts, classifies or detects, and makes no content.
                The OECD's definition of an AI system names content as one output beside predictions, recommendations and decisions.
            """,
            sources=("oecd-2024-ai-system", "nist-ai-100-2-2025"),
        ),
        why=Claim(
            text="NIST's 2025 report on attacks sorts AI into predictive and generative AI, and it treats the attacks on each separately.",
            sources=("nist-ai-100-2-2025",),
            as_of="2025-03",
        ),
    ),
    Misconception(
        id="generative-ai-is-always-an-llm",
        wrong="All generative AI is built on LLMs.",
        right=Claim(
            text="""
                Some generators contain no language model.
                StyleGAN and the diffusion model DDPM make pictures without any prompt.
                The first Stable Diffusion reads its prompt with CLIP, which learned to match pictures with captions and not to write.
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
                In the first Stable Diffusion the part that reads the prompt is the small one.
                It has 123 million parameters (numbers learned in training).
                The network that makes the picture has 860 million.
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
                That depends on the definition.
                In everyday use LLM means a model that writes, and such a model is generative AI.
                The 2025 draft of an ISO/IEC amendment also counts models as LLMs that turn language into numbers (embeddings).
            """,
            sources=("iso-iec-22989-damd1", "jurafsky-martin-slp3"),
            as_of="2026",
        ),
        why=Claim(
            text="""
                Rogers and Luccioni (2024) argue that the field lacks a working definition of LLM.
                So what follows from the word depends on who uses it.
            """,
            sources=("rogers-luccioni-2024",),
            our_reading=True,
        ),
    ),
    Misconception(
        id="foundation-model-means-generative-ai",
        wrong="Foundation model, general-purpose AI and generative AI mean the same.",
        right=Claim(
            text="""
                They name three things.
                A foundation model was trained broadly, as a base for many uses.
                General-purpose AI can do many different tasks.
                Generative AI makes content.
                CLIP, which scores how well texts fit a picture, was trained broadly and makes no content.
                GPT-3, an LLM, is a foundation model and generates.
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
                The report that coined foundation model names BERT, DALL·E and GPT-3 as examples: one reads text, one draws and one writes.
                The European Commission counts models that only synthesize speech or compose music as too narrow to be general-purpose.
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
                Chatbot names a purpose, talking with people, and not a kind of model.
                Where an LLM writes the replies, the chatbot is a product built on an LLM, and it is generative AI.
                Where fixed rules write the replies, the chatbot is neither.
            """,
            sources=("openai-chatgpt-2022", "google-ml-glossary", "weizenbaum-1966"),
            as_of="2025",
            our_reading=True,
        ),
        why=Claim(
            text="""
                ChatGPT replies with an LLM.
                ELIZA (1966) reworked the user's words by a hand-written script.
                StyleGAN makes pictures and does not converse.
                So AI for conversation (conversational AI) and generative AI overlap, and neither contains the other.
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
                An LLM can write all four.
                Ideas, advertisements, summaries and stories are text.
                The pictures for an advertisement come from an image generator or from a model that also draws.
                All of it is generative AI.
            """,
            sources=("girotra-2023", "jiang-2025-adllama", "hartmann-2025"),
            our_reading=True,
        ),
        why=Claim(
            text="""
                In published tests GPT-4 wrote product ideas (2023) and an LLM wrote new versions of advertising texts on Facebook (2025).
                Text-to-image generators made the marketing pictures of another test (2025).
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
                ChatGPT is a product built on LLMs, and it is generative AI.
                An LLM writes the answers; the app adds the chat window and web search.
                Pictures and speech came from separate models at first, later also from GPT-4o, which itself writes, speaks and draws.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
                "openai-4o-image-2025",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026-07",
        ),
        why=Claim(
            text="""
                OpenAI itself called ChatGPT a model in 2022.
                EU law separates model and system.
                By a recital of the AI Act, a model becomes an AI system when further components are added, such as a user interface.
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
                GPT is a name that OpenAI gives to some of its models.
                Claude and Llama are LLMs by other makers.
                LLaDA is an LLM that begins its answer with nothing but blanks and fills them in, pass by pass.
                Some OpenAI models with GPT in their names put out images.
            """,
            sources=(
                "openai-service-terms-2026",
                "anthropic-models-overview",
                "meta-llama31-card",
                "nie-2025-llada",
                "openai-openapi",
            ),
            as_of="2026-08",
        ),
        why=Claim(
            text="""
                The letters go back to an OpenAI report of 2018 on generative pre-training.
                Its authors trained a transformer, a kind of neural network, to predict the next piece of text.
                Google's paper on BERT, four months later, called the model Generative Pre-trained Transformer (OpenAI GPT).
            """,
            sources=("radford-2018-gpt", "hf-course-history", "devlin-2019"),
        ),
    ),
    Misconception(
        id="bert-is-a-text-generator",
        wrong="BERT generates text, just as GPT-4 does.",
        right=Claim(
            text="""
                BERT was not built to write and is not normally used for it.
                It learned to fill gaps, and it turns text into numbers that help to sort and search texts.
                GPT-4 learned to continue a text, which is writing.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "openai-gpt4-2023"),
            as_of="2026",
        ),
        why=Claim(
            text="""
                To fill a gap, BERT looks at the words before and after the gap.
                To choose the next word, a GPT model looks at the words before it; no words after it are written yet.
                Text can be drawn from BERT all the same, as Wang and Cho showed in 2019.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "wang-cho-2019"),
        ),
    ),
    Misconception(
        id="llms-have-a-minimum-size",
        wrong="A model needs billions of parameters to be an LLM.",
        right=Claim(
            text="""
                A survey of 2023 says that no minimum is agreed.
                What counts as large has moved: in 2019 OpenAI counted GPT-2, with at most 1.5 billion parameters (numbers learned in training), among large-scale models.
            """,
            sources=("zhao-2023", "openai-gpt2-card-2019"),
            as_of="2023",
            said_by="zhao-2023",
        ),
        why=Claim(
            text="""
                The 2023 survey, by Zhao and co-authors, says that LLM typically means a model with hundreds of billions of parameters or more.
                Rogers and Luccioni (2024) measure large by the amount of training text.
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
                Size is not everything: data and later training count too.
                In 2022 Chinchilla, with 70 billion parameters, beat GPT-3 with 175 billion on many tests.
                People preferred the answers of a model of 1.3 billion, trained further on people's ratings, to those of GPT-3.
            """,
            sources=("hoffmann-2022", "ouyang-2022"),
            as_of="2022",
        ),
        why=Claim(
            text="""
                In a 2021 test with questions about common false beliefs, the largest models were mostly the least truthful of their family.
                Its authors reported in 2022 that further training made GPT-3 much more truthful; Gopher, a larger model, did better than GPT-3 by a much smaller margin.
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
                That is disputed: the leap may come from the scoring.
                If only a perfect answer counts, steady progress looks like a leap.
                A score that also counts partly right answers can make the leap vanish.
            """,
            sources=("schaeffer-2023",),
        ),
        why=Claim(
            text="""
                In 2023 Schaeffer and co-authors scored the same answers with different measures, and the leap came and went with the measure.
                They do not claim that such abilities cannot exist.
            """,
            sources=("schaeffer-2023",),
        ),
    ),
    Misconception(
        id="llms-understand-language",
        wrong="LLMs understand language.",
        right=Claim(
            text="""
                Whether they do is disputed, so neither yes nor no is an established fact.
                Neutral words are enough: an LLM processes, predicts and generates language.
            """,
            sources=("mitchell-krakauer-2023", "bender-koller-2020"),
        ),
        why=Claim(
            text="""
                Bender and Koller (2020) argue that a system trained on the form of language alone cannot learn its meaning.
                Mitchell and Krakauer (2023) find serious arguments for either answer.
                In a 2023 study, a small network trained on Othello moves formed a representation of the board.
            """,
            sources=("bender-koller-2020", "mitchell-krakauer-2023", "li-2022-othello"),
        ),
    ),
    Misconception(
        id="llms-are-only-autocomplete",
        wrong="An LLM is nothing but autocomplete.",
        right=Claim(
            text="""
                An LLM does write by predicting what comes next, as autocomplete does.
                But the training of a chat model does not end there.
                Later stages use example answers and what people prefer.
                The model goes on writing piece by piece.
            """,
            sources=("anthropic-non-user-privacy-2026", "ouyang-2022"),
            as_of="2026-08",
        ),
        why=Claim(
            text="""
                The later stages change the answers.
                In a 2022 study, people preferred those of a model with 1.3 billion parameters, trained in this way, to those of GPT-3 with 175 billion.
                Anthropic, a developer, likens a model after the first stage to a sophisticated autocomplete.
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
                An LLM holds numbers that training has adjusted, and no store of documents, as one developer, Anthropic, explains.
                Even so, some passages can be drawn out of a model word for word.
            """,
            sources=("anthropic-non-user-privacy-2026", "carlini-2021"),
            as_of="2026-08",
        ),
        why=Claim(
            text="""
                In a 2021 study an attack drew about 600 training passages out of GPT-2 word for word.
                In November 2025 a Munich court held that the lyrics of nine songs were memorized in GPT-4 and GPT-4o; the judgment is not final.
            """,
            sources=("carlini-2021", "gema-openai-2025"),
            as_of="2026-09",
        ),
    ),
    Misconception(
        id="llms-look-answers-up",
        wrong="An LLM looks its answers up, like a search engine.",
        right=Claim(
            text="""
                By itself an LLM composes new text from patterns that it has learned.
                A search engine finds existing pages and links to them.
                Many products join the two: a search supplies the pages, and the model writes from them.
            """,
            sources=("google-search-works", "lewis-2020"),
            as_of="2026-11",
        ),
        why=Claim(
            text="""
                A text composed from patterns can name a source that does not exist.
                In a 2023 test without search, ChatGPT produced 636 references.
                Of those made with GPT-3.5, 55% did not exist; of those made with GPT-4, 18%.
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
                The model does not change during a chat, but chats may be used to train later models.
                OpenAI's European policy and Anthropic's consumer policy (2026) allow this unless the user opts out.
                By default their business terms do not.
            """,
            sources=(
                "openai-eu-privacy-2026",
                "anthropic-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="Anthropic may use feedback, and chats flagged for safety, even after an opt-out.",
                sources=("anthropic-privacy-2026",),
            ),
        ),
        why=Claim(
            text="""
                For the model each request stands alone, as OpenAI's guide for developers says.
                ChatGPT's memory is text that the product stores and adds to the prompt, and users can switch it off.
            """,
            sources=("openai-conversation-state", "openai-eu-privacy-2026"),
            as_of="2026-08",
        ),
    ),
    Misconception(
        id="temperature-zero-is-repeatable",
        wrong="At temperature 0 an LLM always gives the same answer.",
        right=Claim(
            text="""
                That is not guaranteed.
                Temperature sets how freely the next word is picked; at 0 the likeliest is taken.
                Anthropic's course says that answers can differ even so.
                OpenAI's documentation promised only best effort, even with a fixed seed (a number that fixes the chance).
            """,
            sources=("anthropic-courses-2025", "openai-openapi"),
            as_of="2026-08",
        ),
        why=Claim(
            text="""
                In a test of 2025, 1,000 runs of one prompt on an open model at temperature 0 gave 80 different texts.
                The cause: requests are processed in groups, and the order of the arithmetic, and with it the rounding, depends on how many are in the group.
            """,
            sources=("thinking-machines-2025",),
            as_of="2025-09",
        ),
    ),
    Misconception(
        id="only-llms-hallucinate",
        wrong="Hallucination is a problem of LLMs only.",
        right=Claim(
            text="""
                Other generative AI hallucinates too.
                NIST says that confabulation, confident output that is false or contradicts itself, can occur across generative AI.
                By its account the cause is that models imitate the statistics of their training data.
            """,
            sources=("nist-ai-600-1-2024",),
            as_of="2024-07",
        ),
        why=Claim(
            text="""
                Image generators, for example, err in numbers.
                In a 2025 test the best of 15 drew the number of objects asked for, from 1 to 15, about 43% of the time.
            """,
            sources=("guo-2025-count", "nist-ai-600-1-2024"),
            as_of="2025-03",
            our_reading=True,
        ),
    ),
    Misconception(
        id="hallucination-is-unavoidable",
        wrong="It is proven that hallucination can never be eliminated.",
        right=Claim(
            text="""
                That is disputed.
                A 2024 paper argues from the theory of computation that no LLM can be free of hallucination.
                A 2025 paper blames training and scoring that reward guessing, and proposes other scoring.
                How low the rate can go is open.
            """,
            sources=("banerjee-2024", "kalai-2025"),
            our_reading=True,
        ),
        why=Claim(
            text="""
                A 2024 proof covers one case: facts that the training data cannot settle.
                A model whose probabilities are right on average must invent some of these.
                Its rate of such errors is close to the share of facts that the training data state only once.
            """,
            sources=("kalai-2024",),
        ),
    ),
    Misconception(
        id="retrieval-ends-hallucination",
        wrong="With retrieval (RAG) an LLM no longer hallucinates.",
        right=Claim(
            text="""
                Even so an LLM can hallucinate.
                Legal research tools with retrieval, which search legal texts first, gave wrong or unsupported answers to 17% to 33% of queries in tests of 2024.
                GPT-4 alone did so more often.
            """,
            sources=("magesh-2025",),
            as_of="2025-04",
        ),
        why=Claim(
            text="""
                Retrieval changes what the model reads before it writes.
                The model still predicts its answer, so the answer can depart from the passages or rest on the wrong ones.
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
                Not by that alone.
                Besides the weights, the numbers that training has set, the Open Source AI Definition asks for the complete code and detailed information on the data.
                And everyone must be free to use, study, change and share the system.
            """,
            sources=("osi-osaid-2024",),
            caveat=Caveat(
                text="The definition is disputed: Bradley Kuhn of the Software Freedom Conservancy finds it too weak, and Meta disagrees with it.",
                sources=("kuhn-2024-osaid", "axios-2024-meta-osi"),
            ),
        ),
        why=Claim(
            text="""
                Several well-known models with open weights fall short.
                In the review for the definition (2024), Llama 2, Phi-2, Mixtral and Grok did not meet it; OLMo and Pythia did.
                Llama 4's license excludes firms that had more than 700 million monthly users when Llama 4 came out, unless Meta agrees.
            """,
            sources=("osi-osaid-2024", "meta-llama4-license"),
            as_of="2025-07",
        ),
    ),
    Misconception(
        id="images-always-cost-more-energy",
        wrong="Making an image always takes more energy than writing a text.",
        right=Claim(
            text="""
                It depends on the text.
                In a 2026 benchmark of open models, an answer with reasoning took 1.3 watt-hours (4.6 kJ) on average, more than an image from six of seven models.
                A plain chat answer took 0.05 (0.18 kJ), less than an image.
                The benchmark counts graphics processors alone, run at their most efficient.
            """,
            sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
            as_of="2026-02",
            our_reading=True,
        ),
        why=Claim(
            text="""
                A much quoted factor of about 60 (2024) set a whole image against 10 tokens (word pieces) of text.
                Answers with reasoning averaged 6,988 tokens in the 2026 benchmark, some 700 times as many.
                So the comparison turns on the length of the text.
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
                The half liter was calculated in 2023 for 10 to 50 answers of GPT-3 together.
                It includes the water used to make electricity, and it varies with place and season.
            """,
            sources=("li-2023-water",),
            as_of="2023",
        ),
        why=Claim(
            text="""
                For May 2025 Google gives 0.26 milliliters for the median text prompt to its Gemini apps, and counts only the water that cools its data centers.
                Model, year and what is counted differ, so the 0.26 milliliters and the half liter cannot be compared.
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
                Models that generate are older.
                Shannon drew English-like lines from the statistics of letters and words in 1948, GANs (two networks trained against each other) made pictures in 2014, and OpenAI's GPT-2, an LLM, dates from 2019.
                ChatGPT brought such models to a wide public from November 2022 on.
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
                Where generative AI begins is not settled.
                Google's Machine Learning Glossary reports that experts are split on whether older networks that write (recurrent networks) count.
            """,
            sources=("google-ml-glossary",),
        ),
    ),
    Misconception(
        id="it-will-enrich-our-lives",
        wrong="Generative AI and LLMs are sure to enrich our lives and work.",
        right=Claim(
            text="""
                Measured effects go both ways and differ from task to task.
                In a 2023 experiment ChatGPT cut the time for short writing tasks by 40%.
                In a school trial, students practiced with a plain GPT-4 chat.
                In a later exam without the chat they did 17% worse than students who had practiced without AI.
            """,
            sources=("noy-zhang-2023", "bastani-2025"),
            as_of="2025",
            caveat=Caveat(
                text="A version of the chat that gave hints largely avoided the harm.",
                sources=("bastani-2025",),
            ),
        ),
        why=Claim(
            text="""
                Results differ even within one field.
                A 2025 trial found 16 experienced developers 19% slower with AI tools.
                In 2026 METR, the group behind the trial, thought it likely that developers were faster with AI tools by then than in early 2025.
                For how much faster, METR calls its newer data very weak evidence.
            """,
            sources=("becker-2025-metr", "metr-2026"),
            as_of="2026-02",
        ),
    ),
)
