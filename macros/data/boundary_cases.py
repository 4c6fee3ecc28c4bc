"""The cases that break the tidy answer, each with what makes it hard and who says what."""

from macros.model import BoundaryCase, Caveat, Claim

BOUNDARY_CASES: tuple[BoundaryCase, ...] = (
    BoundaryCase(
        id="encoder-models",
        title="Encoder models such as BERT",
        answer=Claim(
            text="""
                BERT (2018) is a language model, but it was not built to write.
                It turns text into numbers that other programs use, for example to sort texts or to search them.
                In that use BERT is not generative AI.
                Whether it is an LLM depends on the definition.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "shanahan-2024", "zhao-2023"),
            as_of="2026-11",
        ),
        difficulty=Claim(
            text="""
                A language model can be defined by what it learns to predict.
                BERT learned to fill in hidden words from the words before and after them, so by that definition it is a language model.
                Text can even be drawn from BERT, although it was not made for that.
            """,
            sources=("bender-2021", "devlin-2019", "wang-cho-2019"),
        ),
        views=(
            Claim(
                text="""
                    The draft textbook by Jurafsky and Martin says that encoder models such as BERT and RoBERTa are not generative.
                    They turn each token, a word or part of one, into a row of numbers.
                """,
                sources=("jurafsky-martin-slp3",),
                as_of="2026",
            ),
            Claim(
                text="""
                    Shanahan names BERT, beside GPT-2, as an early LLM.
                    Bender and Koller call both large neural language models.
                """,
                sources=("shanahan-2024", "bender-koller-2020"),
            ),
            Claim(
                text="""
                    The 2025 draft of an ISO/IEC amendment on generative AI names two types of LLM.
                    One of them learns to represent language as rows of numbers (embeddings).
                """,
                sources=("iso-iec-22989-damd1",),
                as_of="2025",
            ),
            Claim(
                text="""
                    Wang and Cho drew readable sentences from BERT in 2019.
                    The sentences were more varied than those of a left-to-right model and slightly worse.
                    Cho later corrected the mathematics of the paper but maintained that BERT is a generative model.
                """,
                sources=("wang-cho-2019", "cho-2019-erratum"),
                as_of="2019",
            ),
            Claim(
                text="""
                    T5 (2019) has an encoder, which reads, and also a decoder, which writes.
                    It puts out text, such as a translation.
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
                An embedding model turns a passage of text into a row of numbers, so that passages on similar things can be found.
                It makes no new content.
                So it is not generative AI, even if it was made from an LLM.
                Whether it still is an LLM depends on the definition.
            """,
            sources=("reimers-gurevych-2019", "behnamghader-2024", "iso-iec-22989-damd1"),
            as_of="2025",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                An LLM can be made into an embedding model.
                In 2024 BehnamGhader and co-authors let LLMs also look at the words that follow a word, and trained them a little further.
                What had been LLMs then turned text into numbers.
            """,
            sources=("behnamghader-2024",),
        ),
        views=(
            Claim(
                text="BehnamGhader and co-authors (2024) call an LLM retrained for embedding a text encoder: a program that turns text into numbers.",
                sources=("behnamghader-2024",),
            ),
            Claim(
                text="The 2025 draft of an ISO/IEC amendment on generative AI counts models that produce embeddings as one type of LLM.",
                sources=("iso-iec-22989-damd1",),
                as_of="2025",
            ),
        ),
        systems=("text-embedding-models",),
    ),
    BoundaryCase(
        id="multimodal-input",
        title="LLMs that also read images or sound",
        answer=Claim(
            text="""
                An LLM that also takes in pictures or sound and answers in text is still an LLM, because what it writes is language.
                Such a model is often called a multimodal LLM.
                Other names in use are large multimodal model (LMM) and vision-language model (VLM).
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
                The word multimodal does not say whether a model reads other media or makes them.
                Meta calls Llama 4 natively multimodal, yet it takes in text and pictures and puts out text and code alone.
            """,
            sources=("meta-llama4-card",),
            as_of="2025",
        ),
        views=(
            Claim(
                text="OpenAI's system card for GPT-4V (2023) speaks of adding image input to large language models.",
                sources=("openai-gpt4v-2023",),
                as_of="2023",
            ),
            Claim(
                text=(
                    "Yang and co-authors (2023) describe GPT-4V as a large multimodal model (LMM)."
                ),
                sources=("yang-2023-lmm",),
                as_of="2023",
            ),
            Claim(
                text="""
                    Liu and co-authors built LLaVA (2023) from a finished LLM, such as Vicuna, and a network that turns pictures into numbers.
                    They treat the LLM as one part of the whole.
                """,
                sources=("liu-2023-llava",),
            ),
            Claim(
                text="""
                    Anthropic's documentation calls Claude a family of large language models.
                    The current models read pictures too.
                """,
                sources=("anthropic-models-overview",),
                as_of="2026-11",
            ),
        ),
        systems=("gpt-4", "claude", "gemini-models", "llama"),
    ),
    BoundaryCase(
        id="native-image-output",
        title="Models that write and also make images or sound",
        answer=Claim(
            text="""
                A model that itself puts out pictures or sound besides language does what an LLM does, and more.
                Definitions of LLM that stop at text do not cover the rest.
                So this site puts such a model on the boundary.
                Examples, as their makers describe them: GPT-4o, Chameleon, Emu3 and the Gemini models that put out images.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "chameleon-2024",
                "wang-2024-emu3",
                "google-gemini-image-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                An LLM can be defined by how it is trained, how it is built or what it puts out.
                Here the answers differ.
                Emu3 (2024) is trained, by its authors' account, only to predict the next token, a piece of text, picture or video.
                Most LLMs are trained in that way, yet Emu3 also draws.
            """,
            sources=("wang-2024-emu3", "hf-llm-course"),
            as_of="2026",
            caveat=Caveat(
                text="The published weights of Emu3 are separate models, one for chat and one for making pictures.",
                sources=("baai-emu3-readme",),
            ),
            our_reading=True,
        ),
        views=(
            Claim(
                text="""
                    OpenAI wrote in March 2025 that DALL·E works by diffusion, which turns noise into a picture step by step.
                    The image generation of GPT-4o, it wrote, is autoregressive (made piece after piece) and built into ChatGPT.
                """,
                sources=("openai-4o-image-2025",),
                as_of="2025-03",
                caveat=Caveat(
                    text=("The first DALL·E, of 2021, made its pictures piece after piece too."),
                    sources=("ramesh-2021-dalle",),
                ),
            ),
            Claim(
                text="""
                    Google documents image output as a native ability of certain Gemini models.
                    One request to such a model can return text and pictures together.
                """,
                sources=("google-gemini-image-docs",),
                as_of="2026-11",
            ),
            Claim(
                text="""
                    Meta's paper on Chameleon (2024) describes one model that reads and writes text and pictures as a single stream of pieces (tokens).
                    The weights that Meta published answer in text.
                """,
                sources=("chameleon-2024", "hf-chameleon-docs"),
                as_of="2025",
            ),
            Claim(
                text="""
                    Zhou and co-authors combine two methods in Transfusion (2024).
                    One network learns to predict the next piece of text and to make pictures by diffusion, which removes noise step by step.
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
                An image generator does not become an LLM because a language model inside it reads the prompt.
                The language model turns the prompt into numbers, and another network makes the picture.
                Judged by what comes out, the whole is generative AI and not an LLM.
            """,
            sources=("saharia-2022-imagen", "hf-diffusers-docs"),
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                The part that reads the prompt can be a full LLM.
                In Diffusers, Hugging Face's program library, one version of the image generator FLUX.2 reads the prompt with a Mistral 3 model.
                Qwen-Image reads it with Qwen2.5-VL-7B-Instruct, which was made to chat and also reads pictures.
            """,
            sources=("hf-diffusers-docs",),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text="""
                    The authors of Imagen (2022) call T5, which reads its prompts, a generic large language model.
                    Making T5 larger helped more than making the image model larger.
                """,
                sources=("saharia-2022-imagen",),
                as_of="2022",
            ),
            Claim(
                text="""
                    In the first Stable Diffusion (2022) a text encoder called CLIP reads the prompt.
                    CLIP learned to match pictures with captions, by OpenAI's model card.
                """,
                sources=("sd-v1-card", "openai-clip-card-2021"),
                as_of="2022",
            ),
            Claim(
                text="""
                    Stable Diffusion 3 can do without T5, one of its three text encoders, at a slight loss, says Hugging Face.
                    By the makers' own tests, writing inside the picture suffers more.
                """,
                sources=("hf-diffusers-docs", "esser-2024-sd3"),
                as_of="2026-08",
            ),
            Claim(
                text="""
                    Z.ai's GLM-Image (2026) goes further.
                    A model that began as the language model GLM-4 plans the picture in pieces (tokens).
                    A second model draws the pixels by diffusion, which removes noise step by step.
                    What comes out is still a picture.
                """,
                sources=("zai-glm-image-readme",),
                as_of="2026",
            ),
            Claim(
                text="""
                    xAI describes Aurora (2024) as one network that predicts the next piece (token) of mixed text and picture data.
                    That is the method of most LLMs, but what comes out is a picture.
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
                A diffusion language model works on many words at once and fills them in or improves them over several passes.
                Judged by what it writes it is an LLM, and this site lists it as one.
                A definition of LLM that asks for predicting the next word leaves it out.
            """,
            sources=("nie-2025-llada", "inception-2025-mercury"),
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                Diffusion, the removal of noise step by step, is known from image generators.
                Predicting the next token, a piece of text, is known from LLMs.
                DiffusionGemma (2026) uses both ideas.
                It writes block after block, and within a block it starts from noise and cleans up all tokens together.
            """,
            sources=("hf-diffusiongemma-docs", "google-2026-diffusiongemma"),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text="""
                    The LLaDA authors (2025) call their model a large language diffusion model.
                    They argue that core abilities of LLMs do not depend on writing one token after another.
                """,
                sources=("nie-2025-llada",),
            ),
            Claim(
                text="Inception presents Mercury, which predicts several tokens in parallel, as a family of LLMs based on diffusion.",
                sources=("inception-2025-mercury",),
                as_of="2025",
            ),
            Claim(
                text="""
                    Google's Machine Learning Glossary calls all LLMs that are built on the transformer, a network design, autoregressive, which means that they write piece after piece.
                    That leaves out LLMs that write by diffusion.
                """,
                sources=("google-ml-glossary",),
                as_of="2026-11",
                said_by="google-ml-glossary",
            ),
            Claim(
                text="""
                    The LLaDA authors set their model apart from BERT by its training.
                    BERT learned with a fixed share of the words hidden.
                    LLaDA learned with any share, up to all of them, and it starts its answer from nothing but blanks.
                """,
                sources=("nie-2025-llada",),
            ),
        ),
        systems=("llada", "mercury", "diffusiongemma"),
    ),
    BoundaryCase(
        id="token-based-audio",
        title="Sound generators built like language models",
        answer=Claim(
            text="""
                Some generators of speech and music predict one piece of sound after another, as an LLM predicts pieces of text.
                They are generative AI.
                The authors of several call them language models.
                But what comes out is sound, so this site does not list them as LLMs.
            """,
            sources=("copet-2023", "wang-2023-valle", "borsos-2023-audiolm"),
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                The method is largely that of most LLMs, on pieces of sound in place of pieces of text.
                MusicGen's model card, for example, describes a part that cuts sound into pieces (audio tokens) and a language model that predicts the next piece.
            """,
            sources=("meta-2023-musicgen-card",),
        ),
        views=(
            Claim(
                text="""
                    The authors of VALL-E (2023) treat reading a text aloud as a task for a language model of sound.
                    They speak of neural codec language models; a codec turns sound into short codes and back.
                """,
                sources=("wang-2023-valle",),
            ),
            Claim(
                text="""
                    The AudioLM authors (2022) model pieces of sound as a language model models words.
                    Their model continues speech and piano music without a transcript.
                """,
                sources=("borsos-2023-audiolm",),
            ),
            Claim(
                text="""
                    WaveNet (2016) predicts each sample of raw sound from the samples before it.
                    It does so with another kind of network than most LLMs use.
                """,
                sources=("vandenoord-2016",),
            ),
            Claim(
                text="""
                    OpenAI describes GPT-4o (2024) as one network that takes in and puts out text and sound.
                    It does what an LLM does and also speaks, so it is on the boundary.
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
                A model trained like an LLM on proteins or DNA is a language model by method.
                What comes out is not human language, so this site does not list it as an LLM.
                It is generative AI if it makes new sequences.
                RT-2, which puts out text and also robot movements, is on the boundary.
            """,
            sources=("lin-2023-esm2", "madani-2023", "brixi-2026-evo2", "brohan-2023"),
            as_of="2026",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                Some language models of proteins generate, and others do not.
                ProGen predicts the next amino acid, a building block of proteins, and some enzymes that it wrote worked in the laboratory.
                ESM-2 is mainly used to predict the shape and other properties of proteins.
            """,
            sources=("madani-2023", "lin-2023-esm2"),
        ),
        views=(
            Claim(
                text="The ProGen authors use the term large language models in the title of their article (2023).",
                sources=("madani-2023",),
            ),
            Claim(
                text="""
                    The 2025 draft of an ISO/IEC amendment on generative AI defines an LLM by natural language.
                    That leaves protein models out.
                """,
                sources=("iso-iec-22989-damd1",),
                as_of="2025",
                our_reading=True,
            ),
            Claim(
                text="""
                    Evo 2 (2026) takes the method of LLMs to DNA.
                    By its authors' account it was trained on roughly 9 trillion letters of DNA, rates mutations and generates new sequences.
                """,
                sources=("brixi-2026-evo2",),
                as_of="2026-03",
            ),
            Claim(
                text="""
                    The authors of RT-2 (2023) took a model that reads pictures and text.
                    They trained it further to put out robot movements as tokens, the pieces in which the model also writes text.
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
                Programs wrote text long before LLMs.
                Some drew words at random from counts, some followed hand-written rules, and some were neural networks built for translation.
                These are not LLMs.
                Whether those that learned from data are generative AI is disputed.
            """,
            sources=("shannon-1948", "weizenbaum-1966", "wu-2016", "google-ml-glossary"),
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                A program can pick each word by how often the word follows the one before.
                Such a program generates text, and it models language.
                Taken word for word, the term generative AI fits such a program.
                Google's glossary says that the term has no formal definition.
            """,
            sources=("shannon-1948", "google-ml-glossary"),
            our_reading=True,
            said_by="google-ml-glossary",
        ),
        views=(
            Claim(
                text="Google's Machine Learning Glossary reports that experts are split on older networks that write (recurrent networks): some count them as generative AI, and others do not.",
                sources=("google-ml-glossary",),
            ),
            Claim(
                text="""
                    Weizenbaum's ELIZA (1966) reworked the user's words by the rules of a script.
                    The rules were written by hand and not learned from data.
                """,
                sources=("weizenbaum-1966", "hay-eliza-readme"),
                as_of="2026-11",
            ),
            Claim(
                text="""
                    In 2016 Google's engineers described a neural network for Google Translate that was built to translate and wrote its output piece by piece.
                    In December 2025 Google announced Gemini models, which are LLMs, for parts of Google Translate.
                """,
                sources=("wu-2016", "google-translate-gemini-2025"),
                as_of="2025-12",
            ),
            Claim(
                text="""
                    Chen and co-authors described Gmail Smart Compose in 2019 as a system that completes the sentence a person is typing.
                    At its core is a neural language model.
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
                ChatGPT is a product built on LLMs, and it is generative AI.
                An LLM writes its answers; the app adds the chat window and web search.
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
        difficulty=Claim(
            text="""
                One name often stands for a product and for the models inside it.
                Gemini, for example, is Google's name for a family of models and for an app.
            """,
            sources=("gemini-team-2023", "google-gemini-cookbook"),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text="""
                    A recital of the EU AI Act, a passage that explains the law, separates model and system.
                    A model becomes a system when further components are added, such as a user interface.
                """,
                sources=("eu-ai-act-2024",),
                as_of="2026-11",
            ),
            Claim(
                text="Shanahan separates an LLM from the systems in which it is embedded.",
                sources=("shanahan-2024",),
            ),
            Claim(
                text="OpenAI's own announcement called ChatGPT a model, trained further from a model of the GPT-3.5 series.",
                sources=("openai-chatgpt-2022",),
                as_of="2022-11",
            ),
            Claim(
                text="""
                    Microsoft's documentation describes Microsoft Copilot as an assistant that answers with large language models.
                    So it, too, is a product built on LLMs, and generative AI.
                """,
                sources=("ms-which-copilot-2026",),
                as_of="2026-03",
                our_reading=True,
            ),
            Claim(
                text="GitHub's documentation of GitHub Copilot lists large language models of several makers, from which the user can choose.",
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
                Whisper writes down what was said, or translates it into English.
                By purpose it adds nothing new.
                By method it generates: it predicts one piece of text after another.
                So it is on the boundary of generative AI.
                Its makers class it as speech recognition, and it is not an LLM in the usual sense.
            """,
            sources=("openai-whisper-card",),
            as_of="2022",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                A program that predicts text can also invent it.
                OpenAI's model card says that Whisper may put out text that was not spoken.
                The card supposes that the model mixes predicting the next word with transcribing.
            """,
            sources=("openai-whisper-card",),
        ),
        views=(
            Claim(
                text="OpenAI's model card classes Whisper as a model for speech recognition and speech translation.",
                sources=("openai-whisper-card",),
            ),
            Claim(
                text="""
                    The European Commission's guidelines of 2025 give an example: a model that transcribes speech, trained with 10²⁴ steps of arithmetic (a 1 with 24 zeros).
                    They call it too narrow to be a general-purpose model.
                """,
                sources=("ec-gpai-guidelines-2025",),
                as_of="2025-07",
            ),
            Claim(
                text="""
                    The OECD's policy observatory counts machine learning that makes new material as generative AI.
                    A faithful transcript is nothing new.
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
                AlphaFold 3, Chronos (2024) and GenCast generate by method: they draw possible shapes of molecules, rows of numbers or weather.
                By purpose they predict.
                They put out no human language, so they are not LLMs.
                Whether they are generative AI depends on whether method or purpose counts; this site puts them on the boundary.
            """,
            sources=("abramson-2024", "ansari-2024-chronos", "price-2024-gencast"),
            as_of="2026-11",
            our_reading=True,
        ),
        difficulty=Claim(
            text="""
                The weather can be forecast with a generative model or without one.
                GraphCast gives a single forecast for each starting state of the weather.
                GenCast draws many possible courses of the weather by diffusion, a method that image generators use too.
            """,
            sources=("lam-2023", "price-2024-gencast"),
        ),
        views=(
            Claim(
                text="""
                    The AlphaFold 3 authors describe a network whose last part works by diffusion, which turns noise into a result step by step.
                    This part places the atoms of molecules that bind to one another.
                """,
                sources=("abramson-2024",),
                as_of="2024",
            ),
            Claim(
                text="""
                    The Chronos authors (2024) turn rows of numbers into tokens, pieces like those of a text.
                    On such tokens they train models that are built like language models.
                    A trained model draws possible futures piece by piece.
                """,
                sources=("ansari-2024-chronos",),
            ),
            Claim(
                text="""
                    Price and co-authors tested GenCast on the weather of 2019.
                    On 97.2% of 1,320 targets, such as the wind at one height some days ahead, it beat the leading physics-based forecast (ENS).
                    GenCast had learned from past weather, rebuilt from observations with a physics model.
                """,
                sources=("price-2024-gencast",),
                as_of="2024",
            ),
            Claim(
                text="""
                    Google's Machine Learning Glossary sets generative AI against predictive machine learning.
                    That contrast is about what comes out.
                    Inside, some models that generate predict as well: most LLMs predict the next token, a piece of text.
                """,
                sources=("google-ml-glossary", "jurafsky-martin-slp3"),
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
                A small language model is the same kind of model as an LLM, but has fewer parameters (numbers learned in training).
                By a definition that names no size it is an LLM too.
                A survey of 2023 says that no minimum size is agreed.
            """,
            sources=("belcak-2025", "google-ml-glossary", "zhao-2023"),
            said_by="zhao-2023",
        ),
        difficulty=Claim(
            text="""
                What counts as large has moved.
                In 2019 OpenAI's card counted GPT-2, with at most 1.5 billion parameters, among large-scale models.
                In 2024 SmolLM2, with up to 1.7 billion, was presented as a family of small models.
            """,
            sources=("openai-gpt2-card-2019", "hf-llm-course"),
            as_of="2026-04",
        ),
        views=(
            Claim(
                text="""
                    Belcak and co-authors (2025) call a model small if it serves one user fast enough on a common consumer device.
                    In 2025 that meant mostly below 10 billion parameters; better devices move the line.
                """,
                sources=("belcak-2025",),
                as_of="2025-06",
            ),
            Claim(
                text="""
                    Zhao and co-authors (2023) say that LLM typically means hundreds of billions of parameters.
                    Their footnote adds that no minimum is agreed and that the survey mainly covers models above 10 billion.
                """,
                sources=("zhao-2023",),
                as_of="2023",
                said_by="zhao-2023",
            ),
            Claim(
                text="""
                    Rogers and Luccioni (2024) measure large by the training text and not by parameters.
                    They propose at least a billion tokens (words or parts of words).
                """,
                sources=("rogers-luccioni-2024",),
                as_of="2024",
            ),
            Claim(
                text="""
                    Google's Machine Learning Glossary gives two senses of LLM.
                    In the strict sense it is a language model with very many parameters.
                    In the loose sense it is any language model built on the transformer, a network design.
                """,
                sources=("google-ml-glossary",),
                said_by="google-ml-glossary",
            ),
        ),
        systems=("phi-3", "gpt-2"),
    ),
)
