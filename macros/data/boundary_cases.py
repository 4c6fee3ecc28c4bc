"""The cases that break the tidy answer, each with what makes it hard and who says what."""

from macros.model import BoundaryCase, Caveat, Claim

BOUNDARY_CASES: tuple[BoundaryCase, ...] = (
    BoundaryCase(
        id="encoder-models",
        title="Encoder models such as BERT",
        answer=Claim(
            text="""
                BERT (2018) is a language model, but it wasn't built to write, so in its usual role it isn't generative AI.
                It reads text and turns it into numbers that other programs use, for example to sort messages by topic or to find matching documents.
                This kind of model is called an encoder.
                Whether BERT is also an LLM depends on the definition: some authors say that it is, while others reserve the term for models that write or for much larger models.
                Where the distinction matters, “language model” is the safe term for BERT.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "shanahan-2024", "zhao-2023"),
            as_of="2026-11",
        ),
        difficulty=Claim(
            text="""
                Most LLMs have learned to predict the next word, whereas BERT learned to fill in hidden words from the words on both sides, as in a fill-in-the-blank exercise.
                Some definitions of a language model cover both ways of predicting words.
                BERT was made to analyze text, not to write it.
                But even this distinction isn't sharp, because researchers have managed to generate text with BERT.
            """,
            sources=("bender-2021", "devlin-2019", "wang-cho-2019"),
        ),
        views=(
            Claim(
                text="""
                    In their draft textbook Speech and Language Processing, Dan Jurafsky and James Martin call BERT an encoder and say that encoders are not generative.
                    An encoder turns each word, or part of a word, into a list of numbers instead of writing new text.
                """,
                sources=("jurafsky-martin-slp3",),
                as_of="2026",
            ),
            Claim(
                text="""
                    The AI researcher Murray Shanahan counts BERT among the early LLMs.
                    The computational linguists Emily Bender and Alexander Koller call it a large neural language model, meaning one that is built from a neural network.
                """,
                sources=("shanahan-2024", "bender-koller-2020"),
            ),
            Claim(
                text="""
                    A 2025 draft amendment to ISO/IEC 22989, the international standard on AI terms, names two types of LLM.
                    One type estimates how likely a word or a sentence is to occur.
                    The other turns language into lists of numbers that represent meaning (embeddings), as BERT does.
                    The final wording may differ from the draft.
                """,
                sources=("iso-iec-22989-damd1", "devlin-2019"),
                as_of="2025",
                our_reading=True,
            ),
            Claim(
                text="""
                    In 2019, Alex Wang and Kyunghyun Cho used BERT to generate readable sentences.
                    The sentences were more varied than those of a model that writes from left to right, but their quality was slightly lower.
                    Later that year, Cho admitted an error in the paper's mathematics but maintained that BERT is a generative model.
                """,
                sources=("wang-cho-2019", "cho-2019-erratum"),
                as_of="2019",
            ),
            Claim(
                text="""
                    Google's language model T5 (2019) has an encoder, which reads, and also a decoder, which writes.
                    So unlike BERT, which has only an encoder, T5 produces text, such as a translation.
                """,
                sources=("raffel-2020", "hf-llm-course"),
            ),
        ),
        systems=("bert", "roberta", "t5"),
    ),
    BoundaryCase(
        id="embedding-models",
        title="Embedding models for search",
        answer=Claim(
            text="""
                An embedding model isn't generative AI, even if it was made from an LLM, because it makes no new content: it turns a passage of text into a list of numbers.
                Passages on similar topics get similar numbers, so a search program can find a page about cars even if you typed “automobiles.”
                Whether an embedding model is itself an LLM depends on the definition.
                A 2025 draft amendment to the international (ISO/IEC) standard on AI terms, for example, counts embedding models as LLMs.
            """,
            sources=("reimers-gurevych-2019", "behnamghader-2024", "iso-iec-22989-damd1"),
            as_of="2025",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                An LLM can be turned into an embedding model, which turns text into a list of numbers.
                To interpret a word, most LLMs use only the words before it.
                In 2024, Parishad BehnamGhader and co-authors changed existing LLMs so that they used the words before and after each word.
                After a little further training, these models worked well in tests of search and similar tasks.
            """,
            sources=("behnamghader-2024",),
        ),
        views=(
            Claim(
                text="In a 2024 paper, Parishad BehnamGhader and co-authors describe how they retrained LLMs to turn text into numbers, and they call an LLM retrained in this way a “text encoder.”",
                sources=("behnamghader-2024",),
            ),
            Claim(
                text="A 2025 draft amendment to the international (ISO/IEC) standard on AI terms counts models that produce embeddings (lists of numbers that represent meaning) as one type of LLM.",
                sources=("iso-iec-22989-damd1",),
                as_of="2025",
            ),
        ),
        systems=("text-embedding-models",),
    ),
    BoundaryCase(
        id="multimodal-input",
        title="LLMs that also accept images or audio",
        answer=Claim(
            text="""
                An LLM that also accepts images or audio but answers in text is still an LLM, because it does what an LLM does: it writes.
                If it accepts images, it can describe a photo, for example, but it doesn't make one itself.
                This kind of model is often called a multimodal LLM, which means that it handles more than one kind of data.
                Other names are large multimodal model (LMM) and, for a model that accepts images, vision-language model (VLM).
            """,
            sources=(
                "liu-2023-llava",
                "openai-gpt4-2023",
                "gemini-team-2023",
                "yang-2023-lmm",
            ),
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                The word “multimodal” means able to handle more than one kind of data.
                It doesn't tell you whether a model can make images or only accept them.
                Meta, for example, calls Llama 4 multimodal.
                The model accepts text and images but produces only text and code.
            """,
            sources=("meta-llama4-card",),
            as_of="2025",
        ),
        views=(
            Claim(
                text="""
                    GPT-4V is the version of GPT-4 that accepts images.
                    OpenAI's 2023 safety report on GPT-4V presents the ability to accept images as something added to a large language model.
                """,
                sources=("openai-gpt4v-2023",),
                as_of="2023",
            ),
            Claim(
                text="Zhengyuan Yang and co-authors (2023) describe GPT-4V, the version of GPT-4 that accepts images, as a large multimodal model (LMM), which handles more than one kind of data.",
                sources=("yang-2023-lmm",),
                as_of="2023",
            ),
            Claim(
                text="""
                    LLaVA (2023) is a model that can talk about images.
                    Haotian Liu and co-authors built it from an existing LLM and a network that turns images into numbers.
                    They treat the LLM as one part of the whole.
                """,
                sources=("liu-2023-llava",),
            ),
            Claim(
                text="""
                    Anthropic's documentation calls Claude a family of large language models.
                    The current models also accept images.
                """,
                sources=("anthropic-models-overview",),
                as_of="2026-11",
            ),
        ),
        systems=("gpt-4", "claude", "gemini-models", "llama"),
    ),
    BoundaryCase(
        id="native-image-output",
        title="Models that write and also make images or audio",
        answer=Claim(
            text="""
                If a model writes text and also makes images or audio itself, it does what an LLM does, and more.
                That is why this site treats it as a borderline case of an LLM.
                OpenAI says that GPT-4o works this way, and Google says the same of some of its Gemini models.
                A chatbot that passes your request on to a separate image generator is a different case, because the LLM inside it makes no images.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "google-gemini-image-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                An LLM can be defined by how it is trained, by how it is built or by what it produces.
                These definitions disagree about a model that also makes images.
                For example, according to its authors, the model Emu3 (2024) was trained only to predict the next token (a small piece of text, image or video).
                Most LLMs start out this way, so Emu3 resembles them in its training.
                But its output differs, because it also makes images and video.
            """,
            sources=("wang-2024-emu3", "hf-llm-course"),
            as_of="2026",
            caveat=Caveat(
                text="The first release of Emu3 had separate models for chat and for making images, and a network that turns images into tokens and back. A single model that can both describe and make images was released later.",
                sources=("baai-emu3-readme",),
            ),
            our_reading=True,
        ),
        views=(
            Claim(
                text="""
                    OpenAI wrote in March 2025 that its image generator DALL·E works by diffusion, which turns a random pattern into an image step by step.
                    By contrast, OpenAI described the image generation in GPT-4o, which also writes, as autoregressive: it makes an image piece by piece.
                """,
                sources=("openai-4o-image-2025",),
                as_of="2025-03",
                caveat=Caveat(
                    text="The first DALL·E, from 2021, had also made its images piece by piece.",
                    sources=("ramesh-2021-dalle",),
                ),
            ),
            Claim(
                text="""
                    Google's documentation describes image output as a native (built-in) ability of certain Gemini models.
                    A single request to one of these models can return text and images together.
                """,
                sources=("google-gemini-image-docs",),
                as_of="2026-11",
            ),
            Claim(
                text="""
                    Meta's paper on Chameleon (2024) describes a model that treats text and images alike.
                    Both are cut into small pieces, called tokens, which the model reads and produces in a single stream.
                    The version that Meta released answers only in text.
                """,
                sources=("chameleon-2024", "hf-chameleon-docs"),
                as_of="2025",
            ),
            Claim(
                text="""
                    In 2024, Chunting Zhou and co-authors described Transfusion, a way to build one network that both writes text and makes images.
                    The network writes by predicting the next piece of text, as most LLMs do.
                    It makes an image by diffusion: it starts from a random pattern, called noise, and removes the noise step by step until an image remains.
                """,
                sources=("zhou-2024-transfusion",),
            ),
        ),
        systems=("gpt-4o", "gpt-image", "nano-banana", "chameleon", "emu3"),
    ),
    BoundaryCase(
        id="language-model-inside-an-image-generator",
        title="Image generators with a language model inside",
        answer=Claim(
            text="""
                An image generator doesn't become an LLM just because a language model inside it reads the prompt.
                In generators such as Imagen (2022), the language model only turns your words into numbers, and a different network uses those numbers to make the image.
                In some newer generators, such as Z.ai's GLM-Image (2026), a network built from a language model also drafts the image.
                Both kinds of generators produce images rather than text, so if you go by what they produce, they are generative AI but not LLMs.
            """,
            sources=("saharia-2022-imagen", "hf-diffusers-docs"),
            as_of="2026-11",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                The part that reads the prompt can be a complete LLM.
                One version of the image generator FLUX.2, for example, reads the prompt with an LLM from the French company Mistral.
            """,
            sources=("hf-diffusers-docs",),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text="""
                    In the image generator Imagen (2022), the prompt is read by T5, which Imagen's authors call a generic large language model.
                    In their tests, a larger T5 improved the images more than a larger image model did.
                """,
                sources=("saharia-2022-imagen",),
                as_of="2022",
            ),
            Claim(
                text="""
                    In the image generator Stable Diffusion 1 (2022), the prompt is read by one part of CLIP, a model from OpenAI.
                    CLIP isn't an LLM: it learned to match images with captions, not to write.
                """,
                sources=("sd-v1-card", "openai-clip-card-2021"),
                as_of="2022",
            ),
            Claim(
                text="""
                    The image generator Stable Diffusion 3 reads prompts with three networks, one of which is the language model T5.
                    According to the AI company Hugging Face, leaving T5 out lowers the quality only a little.
                    But in the makers' own tests, the lettering inside images became clearly worse without it.
                """,
                sources=("hf-diffusers-docs", "esser-2024-sd3"),
                as_of="2026-08",
            ),
            Claim(
                text="""
                    One part of GLM-Image (2026), an image generator by the company Z.ai, began as the language model GLM-4.
                    This part not only reads the prompt but also plans the image.
                    A second part then turns the plan into the finished image by diffusion, which starts from a random pattern and refines it step by step.
                """,
                sources=("zai-glm-image-readme",),
                as_of="2026",
            ),
            Claim(
                text="""
                    xAI says that its image generator Aurora (2024) was trained on a mix of text and images to predict the next token (a small piece of text or image).
                    Most LLMs also work by predicting the next token, but Aurora's output is an image.
                """,
                sources=("xai-aurora-2024",),
                our_reading=True,
            ),
        ),
        systems=(
            "imagen",
            "stable-diffusion-1",
            "stable-diffusion-3",
            "flux-2",
            "glm-image",
            "grok-aurora",
        ),
    ),
    BoundaryCase(
        id="diffusion-language-models",
        title="Language models that write by diffusion",
        answer=Claim(
            text="""
                LLaDA and Mercury are diffusion language models.
                They can write text of many kinds, so this site lists them as LLMs, even though they don't write one word after another.
                Instead, they work on many words at the same time, filling them in or improving them over several passes.
                Many image generators work similarly, gradually removing random specks (noise) from an image.
                Definitions that require an LLM to predict the next word leave these models out.
            """,
            sources=("nie-2025-llada", "inception-2025-mercury"),
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                Diffusion, which starts from something random or blank and refines all of it over several passes, is best known as the method behind image generators.
                LLMs, by contrast, are best known for writing one piece of text after another.
                Google's DiffusionGemma (2026) combines the two methods: it writes one block of text after another, and within each block it turns something random into words over several passes.
            """,
            sources=("hf-diffusiongemma-docs", "google-2026-diffusiongemma"),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text="""
                    The authors of LLaDA (2025) call their model a large language diffusion model.
                    They argue that the core abilities of LLMs don't depend on writing one piece of text after another.
                """,
                sources=("nie-2025-llada",),
            ),
            Claim(
                text="""
                    The company Inception describes its Mercury models (2025) as LLMs based on diffusion.
                    Instead of writing one word after another, these models predict several tokens (words or parts of words) at the same time.
                """,
                sources=("inception-2025-mercury",),
                as_of="2025",
            ),
            Claim(
                text="""
                    Google's Machine Learning Glossary says that all LLMs built on the transformer, the network design of most LLMs, write one piece of text after another.
                    That description doesn't fit transformer models that write by diffusion, because they work on many pieces at the same time.
                """,
                sources=("google-ml-glossary",),
                as_of="2026-11",
                said_by="google-ml-glossary",
            ),
            Claim(
                text="""
                    The authors of the diffusion language model LLaDA distinguish it from BERT, a language model that also learned by filling in blanks.
                    During BERT's training, a fixed share of the words was hidden, whereas during LLaDA's training, the share varied and could be all of them.
                    That fits how LLaDA writes: it starts an answer from nothing but blanks.
                """,
                sources=("nie-2025-llada",),
            ),
        ),
        systems=("llada", "mercury", "diffusiongemma"),
    ),
    BoundaryCase(
        id="token-based-audio",
        title="Audio generators built like language models",
        answer=Claim(
            text="""
                Some audio generators predict one small piece of sound after another, much as most LLMs predict pieces of text.
                They are generative AI, because they make new audio, and several are called language models by their authors.
                But this site doesn't list them as LLMs, because what they produce is sound, not written language.
                MusicGen, for example, makes music from a description in words but can't answer a question in words.
            """,
            sources=("copet-2023", "wang-2023-valle", "borsos-2023-audiolm"),
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                Audio generators built like language models work in much the same way as most LLMs, but with pieces of sound instead of pieces of text.
                MusicGen, for example, has two main parts, according to its maker, Meta.
                One cuts sound into pieces, called audio tokens, and the other is a language model that predicts the next piece.
            """,
            sources=("meta-2023-musicgen-card",),
        ),
        views=(
            Claim(
                text="""
                    VALL-E (2023) reads text aloud with the help of a codec, a program that turns sound into a sequence of numbers and back.
                    VALL-E predicts these numbers much as an LLM predicts words, and its authors call it a neural codec language model.
                """,
                sources=("wang-2023-valle",),
            ),
            Claim(
                text="""
                    The authors of AudioLM (2022) treat pieces of sound the way a language model treats words.
                    Given a short recording of speech or piano music, their model continues it without needing a transcript.
                """,
                sources=("borsos-2023-audiolm",),
            ),
            Claim(
                text="""
                    WaveNet (2016), a generator of speech and other sound, predicts each point of the sound wave (a sample) from the ones before it.
                    Its network isn't a transformer, the kind of network that most LLMs use.
                """,
                sources=("vandenoord-2016",),
            ),
            Claim(
                text="""
                    OpenAI describes GPT-4o (2024) as one network that accepts and produces text, audio and images.
                    Because it does what an LLM does and also speaks and makes images, this site treats it as a borderline case of an LLM.
                """,
                sources=("openai-gpt4o-card-2024",),
                as_of="2024",
                our_reading=True,
            ),
        ),
        systems=("musicgen", "vall-e", "audiolm", "bark", "wavenet", "gpt-4o"),
    ),
    BoundaryCase(
        id="proteins-and-other-languages",
        title="Language models of proteins, DNA and robot actions",
        answer=Claim(
            text="""
                Proteins and DNA are long chains of building blocks, so a model can be trained on them much as an LLM is trained on text.
                Such a model works like a language model, but this site doesn't list it as an LLM, because what it produces isn't human language.
                A model of these chains is generative AI if it makes new ones, as ProGen does with proteins.
                RT-2, a model that writes text and also controls a robot, is a borderline case of an LLM.
            """,
            sources=("lin-2023-esm2", "madani-2023", "brixi-2026-evo2", "brohan-2023"),
            as_of="2026",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                Some language models of proteins are made to generate new proteins, and others aren't.
                ProGen predicts the next amino acid, a building block of proteins, and some of the enzymes (a type of protein) that it designed worked in the laboratory.
                ESM-2, by contrast, is mainly used to predict the shape and other properties of proteins.
            """,
            sources=("madani-2023", "lin-2023-esm2"),
        ),
        views=(
            Claim(
                text="The authors of ProGen, a model that designs proteins, use the term “large language models” in the title of their 2023 article.",
                sources=("madani-2023",),
            ),
            Claim(
                text="""
                    A 2025 draft amendment to the international ISO/IEC standard on AI vocabulary defines an LLM in terms of natural language, the kind that people speak and write.
                    That definition leaves protein models out.
                """,
                sources=("iso-iec-22989-damd1",),
                as_of="2025",
                our_reading=True,
            ),
            Claim(
                text="""
                    The AI model Evo 2 applies the method behind LLMs to DNA.
                    Its authors trained it on roughly 9 trillion letters of DNA, and they report that it predicts the effects of mutations and generates new stretches of DNA.
                """,
                sources=("brixi-2026-evo2",),
                as_of="2026-03",
            ),
            Claim(
                text="""
                    The authors of RT-2 (2023), a model that controls a robot, started from a model that reads images and text.
                    They trained this model further to produce robot movements as tokens, the same kind of pieces that it uses to write text.
                    They call the result a vision-language-action model.
                """,
                sources=("brohan-2023",),
            ),
        ),
        systems=("progen", "esm-2", "esm3", "rt-2"),
    ),
    BoundaryCase(
        id="classic-text-generators",
        title="Text generators from before LLMs",
        answer=Claim(
            text="""
                Text was generated long before there were LLMs, and it is disputed whether the older programs that learned from data count as generative AI.
                As early as 1948, the mathematician Claude Shannon showed how to produce text by hand: he picked words at random, but common words were likelier to come up.
                Later came neural networks built only to translate, such as the one that Google presented for Google Translate in 2016.
                These older methods aren't LLMs.
                ELIZA, a chatbot from 1966, is a clearer case: it isn't generative AI, because it followed handwritten rules and learned nothing from data.
            """,
            sources=(
                "shannon-1948",
                "weizenbaum-1966",
                "wu-2016",
                "google-ml-glossary",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                Even a very simple program can fit the terms “generative” and “language model.”
                Imagine a program that counts how often each word follows another and uses those counts to pick the next word.
                It is a model of language, and it generates text.
                Google's glossary notes that “generative AI” has no formal definition, so the term itself doesn't settle whether this program is generative AI.
            """,
            sources=("shannon-1948", "google-ml-glossary"),
            our_reading=True,
            said_by="google-ml-glossary",
        ),
        views=(
            Claim(
                text="""
                    Google's Machine Learning Glossary reports that some experts count recurrent networks as generative AI and others don't.
                    Such a network is an older kind of AI model that can write text.
                """,
                sources=("google-ml-glossary",),
            ),
            Claim(
                text="""
                    Joseph Weizenbaum's chatbot ELIZA (1966) reworked the user's words by following the rules of a script.
                    The rules were written by hand, not learned from data.
                """,
                sources=("weizenbaum-1966", "hay-eliza-readme"),
                as_of="2026-11",
            ),
            Claim(
                text="""
                    In 2016, Google's engineers described a neural network built for Google Translate that wrote its translations piece by piece.
                    In June 2024, Google said that its LLM PaLM 2 had helped to add 110 languages to the service. In December 2025, Google announced that Gemini models, which are also LLMs, would power parts of the service.
                """,
                sources=(
                    "wu-2016",
                    "google-translate-languages-2024",
                    "google-translate-gemini-2025",
                ),
                as_of="2025-12",
            ),
            Claim(
                text="""
                    In 2019, Mia Xu Chen and co-authors described Gmail Smart Compose, a system that suggests how to complete the sentence a person is typing.
                    At its core was a neural language model.
                """,
                sources=("mxchen-2019",),
                as_of="2019",
            ),
        ),
        systems=(
            "n-gram-generator",
            "eliza",
            "google-translate",
            "deepl",
            "gmail-smart-compose",
            "grammarly",
        ),
    ),
    BoundaryCase(
        id="product-or-model",
        title="ChatGPT and other products built on LLMs",
        answer=Claim(
            text="""
                ChatGPT is a product built on LLMs, and it counts as generative AI.
                An LLM writes the answers, while the app around it adds the chat window and web search.
                Other models can do part of the work: today, images come from a family of models called GPT Image, and voice conversations use the model GPT-Live.
                When someone says “ChatGPT,” they may mean the product or a model inside it, so if it matters, ask which.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
                "openai-images-docs",
            ),
            as_of="2026-11",
        ),
        difficulty=Claim(
            text="""
                One name often stands for both a product and the models inside it.
                Gemini, for example, is Google's name for a family of models and also for an app.
            """,
            sources=("gemini-team-2023", "google-gemini-cookbook"),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text="""
                    An explanatory passage of the EU AI Act, called a recital, distinguishes a model from a system.
                    A model becomes a system when further components are added, such as a user interface.
                """,
                sources=("eu-ai-act-2024",),
                as_of="2026-11",
            ),
            Claim(
                text="The AI researcher Murray Shanahan distinguishes an LLM itself from the system in which it is embedded, such as a chatbot.",
                sources=("shanahan-2024",),
            ),
            Claim(
                text="""
                    When OpenAI announced ChatGPT in 2022, the company itself called it a model.
                    According to the announcement, this model was created by further training a model from the GPT-3.5 series.
                """,
                sources=("openai-chatgpt-2022",),
                as_of="2022-11",
            ),
            Claim(
                text="""
                    Microsoft's documentation describes Microsoft Copilot as an assistant that uses large language models to answer.
                    So Microsoft Copilot, like ChatGPT, is a generative AI product built on LLMs.
                """,
                sources=("ms-which-copilot-2026",),
                as_of="2026-03",
                our_reading=True,
            ),
            Claim(
                text="GitHub Copilot, an assistant for programmers, offers its users LLMs from several companies, according to its documentation.",
                sources=("github-copilot-ai-models-docs", "github-copilot-models-docs"),
                as_of="2026-11",
            ),
        ),
        systems=(
            "chatgpt",
            "gemini-app",
            "gemini-models",
            "microsoft-copilot",
            "github-copilot",
        ),
    ),
    BoundaryCase(
        id="speech-recognition",
        title="Speech recognition such as Whisper",
        answer=Claim(
            text="""
                Whisper is a model that writes down what is said in a recording or translates it into English.
                It isn't an LLM in the usual sense, because it was made to recognize speech.
                As generative AI, it's a borderline case: its method is generative, since it predicts one piece of text after another, but it isn't meant to add anything new.
                OpenAI warns that a transcript may contain words that were not spoken, so it's wise to check important passages against the recording.
            """,
            sources=("openai-whisper-card",),
            as_of="2022",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                A program that predicts text can also make up text.
                OpenAI's model card (its description of the model) says that Whisper may produce text that wasn't spoken.
                OpenAI suspects that this happens because Whisper both transcribes what it hears and guesses the likely next word.
            """,
            sources=("openai-whisper-card",),
        ),
        views=(
            Claim(
                text="OpenAI itself describes Whisper as a model for speech recognition and speech translation.",
                sources=("openai-whisper-card",),
            ),
            Claim(
                text="""
                    The European Commission's 2025 guidelines on the EU's AI Act explain what counts as a general-purpose model, one that can do many different tasks.
                    In the Commission's view, a model that only transcribes speech is too narrow to count, even if its training took ten times as much computing as the guidelines usually require.
                """,
                sources=("ec-gpai-guidelines-2025",),
                as_of="2025-07",
            ),
            Claim(
                text="""
                    The OECD, an organization of mostly wealthy countries, describes generative AI as machine learning that makes new material.
                    By that description, faithful transcription isn't generative AI, because it produces nothing new.
                """,
                sources=("oecd-ai-generative-issues",),
                our_reading=True,
            ),
        ),
        systems=("whisper",),
    ),
    BoundaryCase(
        id="forecasts-and-structures",
        title="Forecasts and protein structures from generative models",
        answer=Claim(
            text="""
                Some models generate possibilities in order to predict something.
                They are borderline cases of generative AI, because their method is generative but their purpose isn't to create something new.
                For example, AlphaFold 3, an AI model by Google DeepMind and Isomorphic Labs, generates possible shapes of molecules.
                Chronos (2024) generates numbers that could come next in a series, and GenCast generates scenarios for how the weather could develop.
                These models aren't LLMs, because they produce no human language.
            """,
            sources=("abramson-2024", "ansari-2024-chronos", "price-2024-gencast"),
            as_of="2026-11",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                The weather can be forecast with a generative model or without one, as two forecasting models by Google DeepMind show.
                GraphCast isn't generative: it computes a single forecast from the recent state of the weather.
                GenCast is generative: it uses diffusion, a method that image generators also use, to produce many scenarios for how the weather could develop.
            """,
            sources=("lam-2023", "price-2024-gencast"),
        ),
        views=(
            Claim(
                text="""
                    According to its authors, the AI model AlphaFold 3 predicts where the atoms lie when molecules bind to one another.
                    The last part of its network makes this prediction by diffusion, a method that turns random numbers (noise) into a result step by step.
                """,
                sources=("abramson-2024",),
                as_of="2024",
            ),
            Claim(
                text="""
                    The authors of the forecasting models called Chronos (2024) turn series of numbers into tokens, which are small pieces like the words in a sentence.
                    They use these tokens to train models that are built like language models.
                    A trained model then generates possible continuations of the series, piece by piece.
                """,
                sources=("ansari-2024-chronos",),
            ),
            Claim(
                text="""
                    In 2024, Ilan Price and co-authors tested the AI model GenCast on the weather of 2019 against ENS, the leading physics-based forecast at the time.
                    GenCast was better on 97.2% of 1,320 targets, such as the wind at a particular height several days ahead.
                    GenCast had learned from records of past weather, as reconstructed from observations with a physics-based model.
                """,
                sources=("price-2024-gencast",),
                as_of="2024",
            ),
            Claim(
                text="""
                    Google's Machine Learning Glossary sets generative AI apart from “predictive machine learning.”
                    The glossary uses the second term for machine learning that doesn't use generative AI.
                    A model such as GenCast doesn't fit neatly into either category, because it uses a generative method to predict the weather.
                """,
                sources=("google-ml-glossary", "price-2024-gencast"),
                our_reading=True,
            ),
        ),
        systems=("alphafold-3", "alphafold-2", "gencast", "graphcast", "chronos"),
    ),
    BoundaryCase(
        id="small-language-models",
        title="Small language models",
        answer=Claim(
            text="""
                A small language model is the same kind of model as an LLM, but with fewer parameters, which are the numbers learned in training.
                Researchers haven't agreed on how many parameters a model must have to count as an LLM, according to a 2023 survey of the field.
                Under a definition of “LLM” that says nothing about size, a small language model counts as an LLM too.
                A 2025 paper by researchers at NVIDIA calls a model “small” if it runs fast enough for one user on a common consumer device.
            """,
            sources=("belcak-2025", "google-ml-glossary", "zhao-2023"),
            said_by="zhao-2023",
        ),
        difficulty=Claim(
            text="""
                What counts as large has changed over time.
                In 2019, OpenAI counted GPT-2, with at most 1.5 billion parameters (the numbers learned in training), among large-scale models.
                In 2025, Peter Belcak and co-authors counted most models with fewer than 10 billion parameters as small.
            """,
            sources=("openai-gpt2-card-2019", "belcak-2025"),
            as_of="2025-06",
        ),
        views=(
            Claim(
                text="""
                    Peter Belcak and co-authors (2025) call a model small if it runs fast enough for one user on a common consumer device.
                    In 2025, they counted most models with fewer than 10 billion parameters (numbers learned in training) as small; as devices improve, larger models can fit the definition.
                """,
                sources=("belcak-2025",),
                as_of="2025-06",
            ),
            Claim(
                text="""
                    Wayne Xin Zhao and co-authors (2023) say that the term “LLM” typically refers to models with hundreds of billions of parameters (numbers learned in training).
                    A footnote adds that there is no agreed minimum number for an LLM and that their survey mainly covers models with more than 10 billion.
                """,
                sources=("zhao-2023",),
                as_of="2023",
                said_by="zhao-2023",
            ),
            Claim(
                text="""
                    The researchers Anna Rogers and Sasha Luccioni (2024) measure “large” by the amount of training text rather than by parameters (numbers learned in training).
                    They propose that a model counts as an LLM only if it was trained on at least a billion tokens (words or parts of words).
                """,
                sources=("rogers-luccioni-2024",),
                as_of="2024",
            ),
            Claim(
                text="""
                    Google's Machine Learning Glossary gives two meanings of “LLM.”
                    In the strict sense, an LLM is a language model with a very large number of parameters (numbers learned in training).
                    In the loose sense, it is any language model built on the transformer, a network design.
                """,
                sources=("google-ml-glossary",),
                said_by="google-ml-glossary",
            ),
        ),
        systems=("phi-3", "gpt-2"),
    ),
)
