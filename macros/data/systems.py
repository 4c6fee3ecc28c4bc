"""Named models and products, each with its verdict; the page sorts them."""

from macros.model import Caveat, Claim, System, SystemKind, Verdict

SYSTEMS: tuple[System, ...] = (
    System(
        id="adobe-firefly",
        name="Adobe Firefly",
        maker="Adobe",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video", "audio"),
        outputs=("images", "video", "audio"),
        architecture="Adobe's own generative models; by its account the first, for pictures, was trained on Adobe Stock, openly licensed and public-domain pictures",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures, video and sound.
                Adobe launched it in March 2023 as a family of generative models, at the start for pictures and text effects.
            """,
            sources=("adobe-firefly-2023", "metax-2025-adobe-max"),
            as_of="2025-10",
            caveat=Caveat(
                text="The Firefly app also offers models of other companies, such as Google and ElevenLabs.",
                sources=("metax-2025-adobe-max",),
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="alexa-classic",
        name="Alexa (before Alexa+)",
        maker="Amazon",
        year=2014,
        kind=SystemKind.PRODUCT,
        inputs=("speech",),
        outputs=("speech",),
        architecture="Speech recognition, and a list of phrases for each request",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                By Amazon's documentation each skill, an add-on to Alexa, lists phrases that users may say, and Alexa matched what was said to a request of the skill.
                Matching a phrase to a request makes no new content.
            """,
            sources=("amazon-voice-models",),
            as_of="2024",
        ),
        as_of="2026-11",
    ),
    System(
        id="alexa-plus",
        name="Alexa+",
        maker="Amazon",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("speech", "text"),
        outputs=("speech", "text"),
        architecture="Several models, LLMs among them, that choose and call services; speech recognition and a synthetic voice around them",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Amazon's engineers described it in December 2025 as Alexa rebuilt on generative AI.
                LLMs lead the conversation and choose which services to call.
                The earlier Alexa matched phrases to requests listed in advance.
            """,
            sources=("reinvent-alexaplus-2025", "amazon-voice-models"),
            as_of="2025-12",
        ),
        as_of="2026-11",
    ),
    System(
        id="alphafold-2",
        name="AlphaFold 2",
        maker="DeepMind",
        year=2020,
        kind=SystemKind.MODEL,
        inputs=("molecules",),
        outputs=("3D shapes", "molecules"),
        architecture="Network that turns the building blocks of a protein, and of its relatives, into the positions of its atoms",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It predicts the shape into which a protein folds, and experiments can show whether the prediction is right.
                It uses attention, a building block of LLMs too, but works on proteins and not on human language.
            """,
            sources=("jumper-2021",),
        ),
        as_of="2026-11",
    ),
    System(
        id="alphafold-3",
        name="AlphaFold 3",
        maker="Google DeepMind and Isomorphic Labs",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("molecules",),
        outputs=("3D shapes", "molecules"),
        architecture=(
            "Network of the transformer kind, followed by a diffusion part that places the atoms"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                By method it is generative: diffusion, which turns noise into a result step by step, places the atoms.
                By purpose it predicts: the goal is the structure found in nature.
                It works on molecules, not on human language, and is no LLM.
            """,
            sources=("abramson-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="alphago",
        name="AlphaGo",
        maker="DeepMind",
        year=2016,
        kind=SystemKind.MODEL,
        inputs=("board positions",),
        outputs=("moves",),
        architecture=(
            "Two neural networks, one for moves and one for positions, combined with tree search"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It chose the next move in the game of Go.
                One network judged positions and another proposed moves.
                What came out was a move, not text or a picture.
            """,
            sources=("silver-2016",),
        ),
        as_of="2026-11",
    ),
    System(
        id="amazon-nova",
        name="Amazon Nova",
        aliases=("Nova Pro", "Nova Canvas"),
        maker="Amazon",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video", "speech"),
        outputs=("text", "images", "video", "speech"),
        architecture="Separate models for text, pictures, video and speech",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                It depends on the model.
                Micro, Lite and Pro write text: they are LLMs.
                Canvas, which was due to end in September 2026, makes pictures: it is generative AI, but not an LLM.
                Sonic, which answers speech with speech, is on the boundary.
            """,
            sources=(
                "aws-bedrock-amazon-models",
                "aws-nova-langchain",
                "aws-bedrock-lifecycle",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="apple-intelligence",
        name="Apple Intelligence",
        maker="Apple",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "images"),
        architecture="Language models on the device and on servers; a separate image model",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                It is a set of features in Apple's systems, such as rewriting a text or summing up notifications.
                Language models do this, smaller ones on the device and larger ones on servers.
                Pictures come from a model of their own, which Apple in 2024 called a diffusion model.
            """,
            sources=("apple-models-2024", "apple-2025-foundation-models", "apple-models-2026"),
            as_of="2026-06",
        ),
        as_of="2026-11",
    ),
    System(
        id="audiolm",
        name="AudioLM",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("audio", "speech"),
        outputs=("audio", "speech"),
        architecture=(
            "Language model of sound: it predicts audio tokens, pieces of sound from a fixed set"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It continues a recording by predicting one piece of sound (an audio token) after another, as an LLM predicts pieces of text.
                What comes out is sound, which may be speech.
            """,
            sources=("borsos-2023-audiolm",),
        ),
        as_of="2026-11",
    ),
    System(
        id="bark",
        name="Bark",
        maker="Suno",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("speech", "audio"),
        architecture="Three networks (transformers): from text to a plan of the content, then to coarse and to fine pieces of sound",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It turns a text into speech, music or other sound, by predicting pieces of sound (audio tokens).
                Suno's model card calls it a fully generative model that can depart from the text it is given.
            """,
            sources=("suno-bark-card",),
        ),
        as_of="2026-11",
    ),
    System(
        id="bert",
        name="BERT",
        maker="Google",
        year=2018,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Network (transformer) that reads the words on both sides of each word; trained to fill in hidden words",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                BERT turns text into numbers that other programs use, for example to sort texts or to mark an answer in a passage.
                It learned by filling in hidden words.
                It was not built to write text.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "shanahan-2024", "wang-cho-2019"),
            as_of="2026-11",
            caveat=Caveat(
                text="Shanahan counts BERT among the early LLMs, and researchers have drawn text from it.",
                sources=("shanahan-2024", "wang-cho-2019"),
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="biggan",
        name="BigGAN",
        maker="DeepMind",
        year=2018,
        kind=SystemKind.MODEL,
        inputs=("labels", "random noise"),
        outputs=("images",),
        architecture="Generative adversarial network (two networks trained against each other) that is told the kind of object",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures of a chosen kind of object.
                Its input is the name of the kind and random numbers.
                What comes out is a picture, not language.
            """,
            sources=("brock-2018",),
        ),
        as_of="2026-11",
    ),
    System(
        id="bloom",
        name="BLOOM",
        maker="BigScience",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues a text piece by piece (decoder-only), with 176 billion learned numbers (parameters)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It writes text and code.
                Its model card describes a language model that an open collaboration trained on human and programming languages.
            """,
            sources=("bigscience-bloom-card", "crfm-helm-metadata"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="canva",
        name="Canva",
        aliases=("Canva AI", "Magic Write", "Magic Studio"),
        maker="Canva",
        year=2013,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "images"),
        architecture="Design program whose features use different models",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                It depends on the feature.
                Canva is a program for making designs.
                In 2023 an LLM of OpenAI wrote texts in it, and AI made pictures.
                In 2026 Canva described a model of its own that was trained on designs.
            """,
            sources=("fortune-canva-2023", "rundown-canva-2026"),
            as_of="2026-04",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="chameleon",
        name="Chameleon",
        maker="Meta",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "images"),
        architecture="One network (transformer) for one list of pieces (tokens), some of text and some of pictures",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                In the paper of 2024 one model reads and writes words and pictures in a single stream.
                It does what an LLM does and also draws.
                A definition of LLM that stops at text does not cover the rest.
            """,
            sources=("chameleon-2024", "hf-chameleon-docs"),
            as_of="2026-11",
            caveat=Caveat(
                text="The weights that Meta published read pictures but answer in text.",
                sources=("hf-chameleon-docs",),
            ),
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="character-ai",
        name="Character.AI",
        maker="Character.AI",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech"),
        outputs=("text", "speech"),
        architecture=(
            "Chat characters on LLMs: at first the company's own, from 2024 also those of others"
        ),
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Users chat with invented characters, since 2024 also aloud.
                An LLM writes what the characters say.
                The company trained models of its own and said in 2024 that it would also use models of others.
            """,
            sources=("character-ai-2024", "character-ai-calls-2024"),
            as_of="2024",
        ),
        as_of="2026-11",
    ),
    System(
        id="chatgpt",
        name="ChatGPT",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code", "images", "audio", "speech"),
        architecture="Chat service around models of OpenAI; at launch a GPT-3.5 model trained with ratings by people",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                ChatGPT is an app around models of OpenAI.
                An LLM writes its answers, and it can search the web.
                Pictures and speech came from separate models at first, later also from GPT-4o, one network that writes, speaks and draws.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
                "openai-4o-image-2025",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026-07",
            caveat=Caveat(
                text="The name also stands for the model behind the app: OpenAI's announcement of 2022 used it so.",
                sources=("openai-chatgpt-2022",),
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="chronos",
        name="Chronos",
        maker="Amazon",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("time series",),
        outputs=("forecasts",),
        architecture=(
            "Design of a language model (T5), trained on rows of numbers turned into tokens"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                The version of 2024 turns rows of numbers into tokens, pieces like those of a text.
                It draws possible futures piece by piece, as a language model draws text.
                By method it generates.
                By purpose it forecasts, and no language is involved.
            """,
            sources=("ansari-2024-chronos",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="claude",
        name="Claude",
        aliases=("Claude Opus", "Claude Sonnet", "Claude Haiku", "Claude 3"),
        maker="Anthropic",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Anthropic's documentation calls Claude a family of large language models.
                The current models read text and pictures and answer in text.
            """,
            sources=("anthropic-models-overview",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="claude-code",
        name="Claude Code",
        maker="Anthropic",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Loop around Claude models that reads files, runs commands and edits code; such a program is called an agent",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Claude Code is a program around Claude, an LLM.
                Claude writes the next step or the code.
                The program runs the commands and edits the files.
            """,
            sources=("anthropic-claude-code-readme", "anthropic-models-overview"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="clip",
        name="CLIP",
        maker="OpenAI",
        year=2021,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "text"),
        outputs=("scores", "vectors"),
        architecture="One network for pictures and one for text, trained together to match pictures with captions",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It rates how well a text fits a picture.
                What comes out is a number, not a picture or a sentence.
                The first Stable Diffusion uses CLIP's text half to read prompts.
            """,
            sources=("openai-clip-card-2021", "sd-v1-card"),
        ),
        as_of="2026-11",
    ),
    System(
        id="code-llama",
        name="Code Llama",
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "code"),
        outputs=("text", "code"),
        architecture="Transformer derived from Llama 2; some sizes also fill gaps in code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It writes code and text, one piece after another.
                Meta's model card describes a network that takes text and returns text.
            """,
            sources=("meta-codellama-card",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="command",
        name="Command",
        aliases=("Command R", "Command A"),
        maker="Cohere",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformers that write one token after another (Command R and Command A); undisclosed at first",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Cohere's documentation presents the Command models as large language models for companies.
                They write text and can cite the documents that they are given.
                Some, such as Command A Vision, also read pictures.
            """,
            sources=("cohere-command-docs",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="cursor",
        name="Cursor",
        maker="Anysphere (at launch)",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Code editor with an agent and completion; LLMs of others or Cursor's own",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Cursor is a code editor in which LLMs write and change the code.
                The user chooses among LLMs of several makers and Cursor's own.
            """,
            sources=("cursor-readme", "techjack-cursor-2026"),
            as_of="2026-06",
        ),
        as_of="2026-11",
    ),
    System(
        id="dall-e-1",
        name="DALL·E (2021)",
        maker="OpenAI",
        year=2021,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("images",),
        architecture="One network (transformer) predicts pieces of text and then of a picture; a second network turns the picture's pieces into pixels",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures.
                Its method is that of most LLMs: it predicts one piece (token) after another.
                After the words of the prompt, however, the tokens are pieces of a picture.
            """,
            sources=("ramesh-2021-dalle",),
        ),
        as_of="2026-11",
    ),
    System(
        id="dall-e-2",
        name="DALL·E 2",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="A first part turns the caption into numbers that stand for a picture (CLIP), and a diffusion part turns those into pixels",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes a picture from a prompt or from another picture.
                Diffusion, which turns noise into a picture step by step, does the drawing.
                OpenAI has since removed it from its service for developers.
            """,
            sources=("dalle2-system-card", "ramesh-2022", "openai-dalle2-page"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="dall-e-3",
        name="DALL·E 3",
        maker="OpenAI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("images",),
        architecture="Diffusion model, further detail undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures from a description, and OpenAI calls DALL·E a diffusion model.
                In ChatGPT an LLM rewrote the user's request before DALL·E 3 drew it.
                OpenAI has since removed it from its service for developers.
            """,
            sources=("betker-2023-dalle3", "openai-4o-image-2025", "openai-dalle3-page"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="deep-blue",
        name="Deep Blue",
        maker="IBM",
        year=1997,
        kind=SystemKind.PRODUCT,
        inputs=("board positions",),
        outputs=("moves",),
        architecture="Chess machine with special chips that searched many positions at once",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It searched chess positions at great speed and judged them by rules that people had designed.
                What came out was a move.
            """,
            sources=("campbell-2002",),
        ),
        as_of="2026-11",
    ),
    System(
        id="deepfake-faceswap",
        name="Deepfake face swapping (autoencoder)",
        maker="Open-source projects such as FaceSwap",
        year=2017,
        kind=SystemKind.PRODUCT,
        inputs=("images", "video"),
        outputs=("images", "video"),
        architecture=(
            "Autoencoder: one shared half that reads a face, and a drawing half for each person"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It puts one person's face on another person in a picture or video.
                A network learns to redraw both faces, and swapping its two drawing halves puts the new face on the old footage.
                What comes out is pictures.
            """,
            sources=("faceswap-repo",),
        ),
        as_of="2026-11",
    ),
    System(
        id="deepl",
        name="DeepL",
        maker="DeepL",
        year=2017,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture=(
            "Neural networks that differ from the standard transformer; later also LLMs of its own"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                In 2021 DeepL described its translator as neural networks trained on translated texts.
                In 2025 its engineers described LLMs of their own for the same work.
                Whether DeepL is built on an LLM depends on the year and on the model that is used.
            """,
            sources=("deepl-how", "deepl-llm-2025"),
            as_of="2025",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="deepseek-r1",
        name="DeepSeek-R1",
        maker="DeepSeek",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="DeepSeek-V3 base model trained further, mainly by reinforcement learning",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It writes out a chain of intermediate steps and then an answer, both as text.
                Its makers trained their language model DeepSeek-V3 further, mainly by reinforcement learning, that is, with rewards for good results.
            """,
            sources=("deepseek-r1-2025",),
            as_of="2026-11",
            caveat=Caveat(
                text="Many downloads with R1 in the name are smaller Qwen or Llama models trained on its output.",
                sources=("deepseek-r1-2025",),
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="deepseek-v3",
        name="DeepSeek-V3",
        maker="DeepSeek",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer with many parallel parts (mixture of experts); 37 of its 671 billion parameters work on each token",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Its makers describe a language model trained on 14.8 trillion tokens (pieces of text).
                It writes text and code, and its weights, the numbers learned in training, are published.
            """,
            sources=("deepseek-v3-2024",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="devin",
        name="Devin",
        maker="Cognition",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Agent around LLMs of its maker and of others",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Devin is an agent for programming: it plans, carries the plan out and repeats these steps.
                In September 2025 its maker rebuilt it for the LLM Claude Sonnet 4.5.
                It can also run on its maker's own LLMs.
            """,
            sources=("cognition-devin-2025", "devin-models-docs"),
            as_of="2026",
        ),
        as_of="2026-11",
    ),
    System(
        id="diffusiongemma",
        name="DiffusionGemma",
        maker="Google",
        year=2026,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("text",),
        architecture="Diffusion on blocks of tokens: one part reads the prompt, another cleans up block after block",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It writes text.
                It does not write word after word but drafts a block of words at once and improves the block in several passes.
                Hugging Face's documentation calls it a language model.
            """,
            sources=("hf-diffusiongemma-docs", "google-2026-diffusiongemma"),
            as_of="2026-08",
        ),
        as_of="2026-11",
    ),
    System(
        id="dlss",
        name="DLSS (upscaling and frame generation)",
        aliases=("DLSS 4",),
        maker="NVIDIA",
        year=2018,
        kind=SystemKind.PRODUCT,
        inputs=("images", "video", "motion data"),
        outputs=("images", "video"),
        architecture="Neural networks that raise the resolution of a game and insert frames; in DLSS 4 some of them are transformers",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                Taken literally it generates: it makes pixels and whole frames that the game did not draw.
                By purpose it improves the frames that the game did draw.
                Some networks of DLSS 4 are transformers, the design of most LLMs, but they put out pictures, not language.
            """,
            sources=("techpowerup-dlss4",),
            as_of="2025",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="doubao",
        name="Doubao",
        maker="ByteDance",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "images"),
        architecture="Chat service around LLMs of ByteDance",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Doubao is a chatbot that ByteDance launched in China in August 2023.
                That year it rested on ByteDance's own model Skylark.
                In May 2024 ByteDance gave its LLMs the name Doubao, too.
            """,
            sources=("chinamoney-bytedance-2023", "volcengine-doubao-2024"),
            as_of="2026",
        ),
        as_of="2026-11",
    ),
    System(
        id="dreamfusion",
        name="DreamFusion",
        maker="Google and UC Berkeley",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("3D shapes",),
        architecture="3D scene (neural radiance field) that is adjusted with the help of a diffusion model for pictures",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes a 3D object from a description.
                It changes the object step by step until its views look like pictures that Imagen, a model that makes pictures, would make of the description.
                Imagen reads the description with a language model, T5.
            """,
            sources=("poole-2023-dreamfusion", "saharia-2022-imagen"),
        ),
        as_of="2026-11",
    ),
    System(
        id="duolingo-max",
        name="Duolingo Max",
        maker="Duolingo",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech"),
        outputs=("text", "speech"),
        architecture="GPT-4 behind two lesson features at launch",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                At launch in March 2023 it added two features to the language course, explanations and role play.
                GPT-4, an LLM, wrote the text in both.
                The verdict is on these features, not on the exercises around them.
            """,
            sources=("duolingo-max-2023", "stanford-ecosystem-graphs"),
            as_of="2025-01",
        ),
        as_of="2026-11",
    ),
    System(
        id="elevenlabs",
        name="ElevenLabs",
        maker="ElevenLabs",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio", "speech"),
        outputs=("speech", "audio", "text"),
        architecture="Models for speech, music and transcription, of undisclosed design",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It reads a text aloud in a realistic voice, and it makes music.
                The text to be read comes from the customer, or from an LLM that the customer connects.
                Other models of the company turn speech into text.
            """,
            sources=("elevenlabs-models-docs",),
            as_of="2025-08",
        ),
        as_of="2026-11",
    ),
    System(
        id="eliza",
        name="ELIZA",
        maker="Joseph Weizenbaum, MIT",
        year=1966,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Hand-written script of pattern-matching rules",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Hand-written rules turned the user's words around and sent them back.
                The rules were not learned from data.
            """,
            sources=("weizenbaum-1966", "hay-eliza-readme"),
        ),
        as_of="2026-11",
    ),
    System(
        id="emu3",
        name="Emu3",
        maker="BAAI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video"),
        outputs=("text", "images", "video"),
        architecture="One network (transformer) trained to predict the next piece (token) of text, pictures and video",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                In the paper of 2024 one model predicts the next token, whether that is a piece of text, of a picture or of a video.
                It does what an LLM does and also draws.
                A definition of LLM that stops at text does not cover the rest.
            """,
            sources=("baai-emu3-readme", "wang-2024-emu3"),
            as_of="2026-11",
            caveat=Caveat(
                text="The weights published in 2024 are separate models, one for chat and one for making pictures.",
                sources=("baai-emu3-readme",),
            ),
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="ernie-4-5",
        name="ERNIE 4.5",
        aliases=("ERNIE",),
        maker="Baidu",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video"),
        outputs=("text",),
        architecture="Most are mixtures of experts; the largest has 424 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Its maker lists LLMs and models that also read pictures and video; all answer in text.
                ERNIE Bot is Baidu's chat service.
                The later ERNIE 5.0, which also makes pictures and sound, is on the boundary.
            """,
            sources=("baidu-ernie-45-readme", "baidu-ernie-5-2026"),
            as_of="2026-02",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="esm-2",
        name="ESM-2",
        maker="Meta",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("molecules",),
        outputs=("vectors",),
        architecture="Transformer trained to fill in hidden amino acids",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                It reads a protein as an LLM reads a sentence, with amino acids (building blocks) in place of words.
                It turns the protein into numbers, from which other programs predict its shape.
                Writing new proteins is not its main use.
            """,
            sources=("lin-2023-esm2",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="esm3",
        name="ESM3",
        maker="EvolutionaryScale",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("molecules",),
        outputs=("molecules", "3D shapes"),
        architecture="Language model that fills gaps, for three things at once: the sequence, the shape and the function of a protein",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It writes proteins: it starts from a protein with gaps and fills the gaps step by step.
                Its makers call it a generative language model, but its language is that of proteins.
            """,
            sources=("evolutionaryscale-esm-readme",),
        ),
        as_of="2026-11",
    ),
    System(
        id="falcon",
        name="Falcon (2023 series)",
        aliases=("Falcon-7B", "Falcon-40B", "Falcon-180B"),
        maker="Technology Innovation Institute",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformers that continue a text piece by piece (decoder-only), with 7, 40 and 180 billion learned numbers (parameters)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Falcon paper of 2023 presents language models trained mostly on text from the web.
                They write from left to right, one piece of text after another.
                Falcon-H1, a later series of 2025, consists of LLMs too, but the network inside is not purely a transformer.
            """,
            sources=("almazrouei-2023", "tii-falcon-h1"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="flux-1",
        name="FLUX.1",
        aliases=("FLUX.1 dev", "FLUX.1 schnell"),
        maker="Black Forest Labs",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Transformer that removes noise from a picture (diffusion); two other networks, CLIP and T5, read the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures by diffusion, which turns noise into a picture step by step.
                A language model, T5, reads the prompt but writes no text.
            """,
            sources=("hf-flux-docs", "bfl-flux-readme"),
            as_of="2026-08",
        ),
        as_of="2026-11",
    ),
    System(
        id="flux-2",
        name="FLUX.2",
        aliases=("FLUX.2 klein",),
        maker="Black Forest Labs",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture=(
            "Transformer that removes noise from a picture (diffusion); an LLM reads the prompt"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures by diffusion, which turns noise into a picture step by step.
                An LLM is inside, but only reads the prompt: a Mistral model in one published version, a Qwen model in another.
            """,
            sources=("hf-flux2-docs",),
            as_of="2026-08",
        ),
        as_of="2026-11",
    ),
    System(
        id="gemini-app",
        name="Gemini app (formerly Bard)",
        maker="Google",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code", "images", "audio", "speech", "video"),
        architecture="Chat service around Google models; at launch in 2023 it used LaMDA",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                It is an app around models of Google.
                Google announced it in February 2023 as Bard, a chat service on the language model LaMDA.
                It later took the name and the models of Gemini.
            """,
            sources=("google-bard-2023", "stanford-ecosystem-graphs", "google-gemini-cookbook"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gemini-models",
        name="Gemini (the models)",
        aliases=(
            "Gemini Ultra",
            "Gemini Pro",
            "Gemini Nano",
            "Gemini Flash",
            "Gemini 1.5 Pro",
            "Gemini 2.5 Pro",
            "Gemini 2.5 Flash",
        ),
        maker="Google",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code"),
        architecture=(
            "Transformer decoders that read text, pictures, sound and video, as reported in 2023"
        ),
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The main models, Pro and Flash, read text, pictures, sound and video and answer in text: they are LLMs.
                Members that also put out pictures, speech or video, such as Gemini 2.5 Flash Image and Gemini Omni, are on the boundary.
            """,
            sources=(
                "gemini-team-2023",
                "google-gemini-3-flash-docs",
                "google-gemini-image-docs",
                "google-gemini-omni-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="gemma",
        name="Gemma",
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "audio", "video"),
        outputs=("text", "code"),
        architecture="Transformers that continue a text piece by piece (decoder-only), published for download; later generations also read pictures",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Its makers call Gemma a family of large language models with open weights, based on the research behind Gemini.
                The models write text.
                Later ones also read pictures, and Gemma 3n sound and video.
                DiffusionGemma shares the name but works differently.
            """,
            sources=("google-gemma-readme", "google-gemma-3n-card", "hf-diffusiongemma-docs"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gencast",
        name="GenCast",
        aliases=("WeatherNext Gen",),
        maker="Google DeepMind",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("weather data",),
        outputs=("weather data",),
        architecture="Diffusion model that draws a set of possible courses of the weather",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                By method it is generative: a diffusion model draws many possible courses of the weather, as an image generator draws many pictures.
                By purpose it forecasts, and no language is involved.
            """,
            sources=("price-2024-gencast",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="genie",
        name="Genie",
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "actions"),
        outputs=("video",),
        architecture="The first Genie: three networks, with 11 billion parameters together; one cuts video into tokens, one infers the actions, one predicts the next frame",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                From one picture the first Genie, of 2024, generates a scene that can be played like a game.
                It predicts the next frame of a video, not the next word.
                Its makers call it a world model.
            """,
            sources=("bruce-2024",),
        ),
        as_of="2026-11",
    ),
    System(
        id="github-copilot",
        name="GitHub Copilot",
        maker="GitHub (with OpenAI at launch)",
        year=2021,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Part of the editor, around LLMs; at launch a version of OpenAI Codex, later a choice of models",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Copilot writes code and text in the programmer's editor.
                GitHub's documentation lists large language models of several makers to run it on.
                At launch in 2021 it ran on a version of OpenAI's Codex.
            """,
            sources=(
                "github-copilot-ai-models-docs",
                "github-copilot-models-docs",
                "chen-2021-codex",
            ),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="glm-image",
        name="GLM-Image",
        maker="Z.ai (Zhipu AI)",
        year=2026,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Generator of 9 billion parameters that began as a GLM-4 language model, and a diffusion decoder of 7 billion parameters",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures.
                Its first half began as the language model GLM-4 and was trained further to lay out a picture in pieces, called tokens.
                Its second half, a diffusion model, draws the pixels.
            """,
            sources=("zai-glm-image-readme",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gmail-smart-compose",
        name="Gmail Smart Compose (2018)",
        maker="Google",
        year=2018,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Neural language model, mixed with a smaller one for each user that counts word sequences (n-grams)",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                It suggests how to finish the sentence that the user is typing.
                A paper of 2019 describes the neural language model behind the suggestions.
                By method Smart Compose is generative AI on a small scale.
                Whether its model is an LLM depends on the definition.
            """,
            sources=("mxchen-2019",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="google-ai-overviews",
        name="Google AI Overviews",
        maker="Google",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text",),
        architecture="A customized language model combined with Google's web ranking",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Google's head of Search wrote in May 2024 that a customized language model, together with the ranking of web pages, produces the summaries.
                The summary is generated; the pages that it links to are found.
            """,
            sources=("reid-2024",),
            as_of="2024-05",
        ),
        as_of="2026-11",
    ),
    System(
        id="google-search-classic",
        name="Google Search (ranked results)",
        maker="Google",
        year=1998,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("rankings",),
        architecture="Index and ranking systems; since 2019 BERT has been one of many parts",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It finds and orders pages that others have made.
                In 2019 a language model, BERT, began to help interpret queries; it writes nothing.
                The AI Overview above the results is generated and has its own entry.
            """,
            sources=("nayak-2019", "reid-2024"),
            as_of="2024-05",
        ),
        as_of="2026-11",
    ),
    System(
        id="google-translate",
        name="Google Translate",
        aliases=("GNMT",),
        maker="Google",
        year=2006,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "speech"),
        outputs=("text", "speech"),
        architecture="Statistics of phrases, then from 2016 neural networks for translation, from 2025 also Gemini models",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                From 2016 a neural network wrote the translations piece by piece.
                In December 2025 Google announced Gemini models, which are LLMs, for parts of the service.
                The verdict depends on the year, and on whether translating counts as generating.
            """,
            sources=("wu-2016", "google-translate-gemini-2025"),
            as_of="2025-12",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-2",
        name="GPT-2",
        maker="OpenAI",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Transformer that continues a text piece by piece (decoder-only), with up to 1.5 billion learned numbers (parameters)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It continues a text, one piece after another.
                OpenAI's model card files it under language models.
                The 1.5 billion parameters of its largest version (the numbers learned in training) were many in 2019; GPT-3, a year later, had 175 billion.
            """,
            sources=("openai-gpt2-card-2019", "openai-gpt3-card-2020"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-3",
        name="GPT-3",
        maker="OpenAI",
        year=2020,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues a text piece by piece (autoregressive), with 175 billion learned numbers (parameters)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It predicts the next piece of a text from the text so far, again and again.
                Its model card calls it an autoregressive language model, which means just that.
            """,
            sources=("openai-gpt3-card-2020",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-4",
        name="GPT-4",
        maker="OpenAI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformer trained to predict the next token; size undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                OpenAI's report describes a model that reads text and pictures and writes text, by predicting one piece of text after another.
                What it puts out is language.
            """,
            sources=("openai-gpt4-2023",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-4o",
        name="GPT-4o",
        aliases=("omni",),
        maker="OpenAI",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code", "audio", "speech", "images"),
        architecture="One network trained on text, pictures and sound together, which predicts one token after another; size undisclosed",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                By OpenAI's account one network reads text, sound, pictures and video and puts out text, sound and pictures.
                It does what an LLM does and also speaks and draws.
                A definition of LLM that stops at text does not cover the rest.
            """,
            sources=("openai-gpt4o-card-2024", "openai-4o-image-2025"),
            as_of="2025-03",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-5",
        name="GPT-5",
        maker="OpenAI",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Several models of undisclosed design, behind a router that picks one",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                OpenAI's system card of 2025 describes a fast model, a model that works longer on hard questions, and a router that picks one of them.
                The models answer in text.
                By OpenAI's schedule, developers lose access to the models called GPT-5, GPT-5 mini and GPT-5 nano on 11 December 2026.
            """,
            sources=("openai-gpt5-card-2025", "openai-deprecations"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-6",
        name="GPT-6",
        aliases=("GPT-6 Luna", "GPT-6.2 Astra", "GPT-6.2 Sol"),
        maker="OpenAI",
        year=2026,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="OpenAI's documentation lists GPT-6.2 Astra, GPT-6.2 Sol and GPT-6 Luna among its latest models, all of which take text and pictures and put out text.",
            sources=("openai-models-docs", "openai-gpt6-sol-page"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-image",
        name="GPT Image (4o image generation and successors)",
        aliases=("gpt-image-1",),
        maker="OpenAI",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Part of GPT-4o, which predicts one token after another, by OpenAI's account of 2025; later versions undisclosed",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                What comes out is a picture.
                Yet in 2025 OpenAI's documentation called gpt-image-1 a large language model that handles text and pictures, and OpenAI described the drawing as built into GPT-4o.
                By its output it is an image generator, by its origin an LLM.
            """,
            sources=("openai-images-docs", "openai-4o-image-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-oss",
        name="gpt-oss",
        aliases=("gpt-oss-20b", "gpt-oss-120b"),
        maker="OpenAI",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformers of many parts, of which a few work at a time (mixture of experts); 21 and 117 billion learned numbers (parameters)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                These two models take text and produce text.
                OpenAI publishes their weights, the numbers learned in training, so that others can run the models.
            """,
            sources=("openai-gpt-oss-readme",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="grammarly",
        name="Grammarly",
        maker="Grammarly",
        year=2009,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture=(
            "Rules, patterns, machine learning and deep learning; generative drafting added in 2023"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                By the company's account of 2023 its corrections come from rules, patterns and machine learning.
                A generative assistant, announced in March 2023, drafts text.
                The verdict depends on the feature: correcting or drafting.
            """,
            sources=("grammarly-ai",),
            as_of="2023-03",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="graphcast",
        name="GraphCast",
        aliases=("WeatherNext Graph",),
        maker="Google DeepMind",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("weather data",),
        outputs=("weather data",),
        architecture="Network on a grid of the globe (graph neural network) that steps the weather forward in time",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It computes one forecast of the weather from one starting state, and its developers call it deterministic: the same start gives the same forecast.
                What comes out is numbers, not language or pictures.
            """,
            sources=("lam-2023",),
        ),
        as_of="2026-11",
    ),
    System(
        id="grok-aurora",
        name="Aurora (Grok image generation)",
        maker="xAI",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Network of many parts, of which a few work at a time (mixture of experts); it predicts the next piece of mixed text and picture data",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures.
                xAI describes a network that predicts the next piece (token) of mixed text and picture data, which is the method of most LLMs.
                What comes out, however, is a picture.
            """,
            sources=("xai-aurora-2024",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="grok-models",
        name="Grok (the language models)",
        aliases=("Grok-1", "Grok-2"),
        maker="xAI",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Grok-1 and Grok-2 have eight parts (experts), of which two work on each piece of text; later versions undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                They write text, and later ones also read pictures.
                The published Grok-1 continues a prompt with text.
                In December 2024 the pictures in the Grok app came from a separate model, Aurora.
            """,
            sources=(
                "xai-grok1-readme",
                "xai-grok2-weights",
                "crfm-helm-metadata",
                "xai-aurora-2024",
            ),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="ibm-watson-jeopardy",
        name="IBM Watson (Jeopardy!, 2011)",
        aliases=("DeepQA",),
        maker="IBM",
        year=2011,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "speech"),
        architecture=(
            "DeepQA: many parts, some built by hand and some learned, that propose and rate answers"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It searched texts for possible answers, rated the evidence for each and gave the best one.
                It picked its answers and did not compose them.
            """,
            sources=("ferrucci-2010",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="imagen",
        name="Imagen",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("images",),
        architecture="In the paper of 2022: a language model, T5-XXL, reads the prompt, and several diffusion models in a row draw the picture",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It made pictures by diffusion, which turns noise into a picture step by step.
                In the paper of 2022 a language model, T5, reads the prompt but writes no text.
                In August 2026 Google shut down Imagen.
            """,
            sources=("saharia-2022-imagen", "google-genmedia-changelog"),
            as_of="2026-08",
        ),
        as_of="2026-11",
    ),
    System(
        id="jamba",
        name="Jamba",
        maker="AI21 Labs",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="A few layers of the transformer among many of another design, Mamba; some layers have many parts (experts), of which a few work at a time",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Its authors call it a large language model, although it mixes layers of the transformer, the design of most LLMs, with layers of another design, Mamba.
                It writes text.
            """,
            sources=("lieber-2024",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="jukebox",
        name="Jukebox",
        maker="OpenAI",
        year=2020,
        kind=SystemKind.MODEL,
        inputs=("text", "labels"),
        outputs=("audio",),
        architecture="One network that compresses sound into codes, and others (transformers) that predict the codes",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes songs with singing by predicting one piece of sound after another.
                The words of the song are given to it.
            """,
            sources=("dhariwal-2020",),
        ),
        as_of="2026-11",
    ),
    System(
        id="khanmigo",
        name="Khanmigo",
        maker="Khan Academy",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Tutoring program around LLMs of other makers",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Khanmigo is a tutor for learners and a helper for teachers.
                In its first tests in 2023 it was built on GPT-4, an LLM of OpenAI.
            """,
            sources=("openai-khan-academy",),
            as_of="2023-04",
        ),
        as_of="2026-11",
    ),
    System(
        id="kimi-k2",
        name="Kimi K2",
        aliases=("Kimi",),
        maker="Moonshot AI",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Mixture of experts: 8 of 384 parallel parts work on each piece of text",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Its maker describes a language model that learned from 15.5 trillion tokens (pieces of text).
                It writes text and code.
                Kimi is also the name of the maker's chat service.
            """,
            sources=("moonshot-kimi-k2-readme",),
            as_of="2025",
        ),
        as_of="2026-11",
    ),
    System(
        id="kling",
        name="Kling",
        maker="Kuaishou",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video", "audio"),
        outputs=("video", "audio"),
        architecture="As described in 2025: an LLM that rewrites the prompt, and a diffusion model that makes the video",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes video from text, pictures or other video.
                Kuaishou released it in June 2024.
                A report by its makers from December 2025 describes an LLM that rewrites the prompt, and a diffusion model that makes the video from it.
            """,
            sources=("kling-team-2025-omni", "chatforest-kling"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="llada",
        name="LLaDA",
        maker="Renmin University of China and Ant Group",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Diffusion on text: a network of 8 billion parameters fills in blanks",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It writes text by filling in blanks over several passes.
                Its authors call it a large language diffusion model.
                A definition of LLM that asks for predicting the next word leaves it out.
            """,
            sources=("nie-2025-llada",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="llama",
        name="Llama",
        aliases=("Llama 2", "Llama 3.1", "Llama 4"),
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformers that continue a text piece by piece (decoder-only), published for download; Llama 4 has many parts, of which a few work at a time",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Meta's model cards describe language models that write text, one piece after another.
                Llama 3.1 reads text, and Llama 4 also reads pictures.
            """,
            sources=("touvron-2023", "meta-llama31-card", "meta-llama4-card"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="make-a-video",
        name="Make-A-Video",
        maker="Meta",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("video",),
        architecture="Diffusion model for pictures, extended by layers for movement",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes short videos from a text or a picture.
                Pictures with captions taught it what things look like, and videos without captions taught it how they move.
            """,
            sources=("singer-2022",),
        ),
        as_of="2026-11",
    ),
    System(
        id="mamba",
        name="Mamba",
        maker="Albert Gu and Tri Dao",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "audio", "DNA"),
        outputs=("text", "audio"),
        architecture="State-space model, which keeps a running summary of what it has read, without attention",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                Mamba, tested on text, sound and DNA, is a design for networks, like the transformer that most LLMs use.
                A design is not an LLM, but Mamba's authors also built language models with it.
            """,
            sources=("gu-dao-2023-mamba",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="manus",
        name="Manus",
        maker="Butterfly Effect (at launch)",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Agent around LLMs of others",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Manus is an agent: a program that works through a task step by step.
                At its launch in 2025 it combined LLMs of others, among them Claude and Qwen.
            """,
            sources=("implicator-manus-2025",),
            as_of="2025",
        ),
        as_of="2026-11",
    ),
    System(
        id="mattergen",
        name="MatterGen",
        maker="Microsoft Research",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("target properties", "chemical elements"),
        outputs=("crystal structures",),
        architecture=(
            "Diffusion model for the kinds of atoms, their positions and the cell that repeats"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It proposes crystals, with wanted properties if asked.
                Microsoft's model card calls it a generative model for inorganic materials.
                What comes out is an arrangement of atoms, not language.
            """,
            sources=("microsoft-mattergen-card",),
        ),
        as_of="2026-11",
    ),
    System(
        id="mercury",
        name="Mercury",
        aliases=("Mercury Coder",),
        maker="Inception Labs",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "code"),
        outputs=("text", "code"),
        architecture="Transformer trained as a diffusion model, which predicts many tokens at once and refines them",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its makers present LLMs that write code and text by diffusion: the models draft many words at once and refine the draft in several passes.",
            sources=("inception-2025-mercury",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="meta-ai",
        name="Meta AI",
        aliases=("Meta AI app", "WhatsApp AI", "AI in WhatsApp"),
        maker="Meta",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "speech"),
        outputs=("text", "images", "speech"),
        architecture="Chat service around LLMs of Meta",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                It is the assistant in WhatsApp, Instagram, Facebook and Messenger.
                Meta has built it on one LLM after another: one based on Llama 2 when it was shown in September 2023, later Llama 3 and Llama 4, and from April 2026 Muse Spark, first in the Meta AI app.
                When asked, it makes pictures too.
            """,
            sources=(
                "meta-assistants-2023",
                "meta-responsibility-2024",
                "meta-parents-guide",
                "meta-muse-spark-2026",
            ),
            as_of="2026-04",
        ),
        as_of="2026-11",
    ),
    System(
        id="microsoft-365-copilot",
        name="Microsoft 365 Copilot",
        maker="Microsoft",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="LLMs combined with an organization's Microsoft 365 data and apps",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Microsoft introduced it in 2023 as LLMs combined with the user's work data and the Office apps.
                The LLMs write the drafts; the software around them supplies the data.
            """,
            sources=("ms-m365-copilot-2023", "ms-which-copilot-2026"),
            as_of="2026-03",
        ),
        as_of="2026-11",
    ),
    System(
        id="microsoft-copilot",
        name="Microsoft Copilot (formerly Bing Chat)",
        maker="Microsoft",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "speech"),
        outputs=("text", "code", "images", "speech"),
        architecture="Chat service that combines language models with web search",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Microsoft's documentation describes an assistant that answers with large language models.
                It began in February 2023 as the chat of the search engine Bing, on a model by OpenAI.
                Other Microsoft products are called Copilot too.
            """,
            sources=("ms-which-copilot-2026", "ms-bing-2023"),
            as_of="2026-03",
        ),
        as_of="2026-11",
    ),
    System(
        id="midjourney",
        name="Midjourney",
        maker="Midjourney",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("images", "video"),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures from a written prompt.
                Its open test began in July 2022.
                What it makes is not language.
            """,
            sources=("midjourney-home",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="mistral-7b",
        name="Mistral 7B",
        maker="Mistral AI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues a text piece by piece (decoder-only), with 7 billion learned numbers (parameters)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The paper presents a language model with open weights and 7 billion parameters (the numbers learned in training).
                It writes text and code.
            """,
            sources=("jiang-2023",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="mixtral-8x7b",
        name="Mixtral 8x7B",
        maker="Mistral AI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer in which, in each layer, a router sends each piece of text to two of eight parts (mixture of experts)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The paper presents a language model in which a router sends each piece of text to two of eight parts, called experts.
                That saves computing.
                It writes text and code.
            """,
            sources=("jiang-2024",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="musicgen",
        name="MusicGen",
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "audio"),
        outputs=("audio",),
        architecture="Transformer that predicts audio tokens, pieces of sound from a fixed set, one after another",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes music from a description.
                Its model card calls its core a language model: it predicts pieces of sound, one after another, as an LLM predicts pieces of text.
            """,
            sources=("copet-2023", "meta-2023-musicgen-card"),
        ),
        as_of="2026-11",
    ),
    System(
        id="musiclm",
        name="MusicLM",
        maker="Google",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "audio"),
        outputs=("audio",),
        architecture="Several models in a row that predict audio tokens; a network that links music and text reads the description",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes music from a description.
                It predicts one piece after another, as an LLM does, but the pieces are pieces of sound and not of text.
            """,
            sources=("agostinelli-2023",),
        ),
        as_of="2026-11",
    ),
    System(
        id="my-ai-snapchat",
        name="My AI (Snapchat)",
        maker="Snap",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Chatbot in Snapchat; at launch it ran on the ChatGPT API",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                My AI is a chatbot in Snapchat.
                OpenAI's announcement of March 2023 named it among the products that used the ChatGPT API, OpenAI's service that lets other programs use its LLM.
                Snap has since said that it also uses Google's Gemini.
            """,
            sources=("openai-chatgpt-api-2023", "drunkonsocial-snap-2024"),
            as_of="2024",
        ),
        as_of="2026-11",
    ),
    System(
        id="n-gram-generator",
        name="N-gram and Markov text generators",
        maker="Various",
        year=1948,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Table of which word follows which, from which words are drawn at random",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                Such a program looks up which word tends to follow which and picks one at random.
                Claude Shannon printed text made in this way in 1948.
                It generates text, but from a table of counts, not with a large neural network.
            """,
            sources=("shannon-1948", "markovify-readme"),
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="nano-banana",
        name="Gemini 2.5 Flash Image (Nano Banana)",
        maker="Google",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images", "text"),
        architecture="Gemini model that puts out pictures itself; details undisclosed",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                It is a Gemini model that answers with pictures as well as text.
                It does what an LLM does and also draws.
                Google's schedule named 2 October 2026 for its end; later models keep the nickname.
            """,
            sources=(
                "google-nanobanana-2025",
                "google-gemini-image-docs",
                "google-gemini-deprecations",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="netflix-recommender",
        name="Netflix recommendations",
        maker="Netflix",
        year=2000,
        kind=SystemKind.PRODUCT,
        inputs=("viewing data",),
        outputs=("rankings",),
        architecture="Collection of methods that rank titles by what people watched",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It chooses titles from a catalog and puts them in order.
                In 2025 Netflix described a model for this that borrows methods from LLMs; what comes out is still an order of titles.
            """,
            sources=("gomezuribe-2015", "netflix-foundation-2025"),
            as_of="2025",
        ),
        as_of="2026-11",
    ),
    System(
        id="notebooklm",
        name="Gemini Notebook (formerly NotebookLM)",
        maker="Google",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio", "video", "images"),
        outputs=("text", "audio", "speech", "video", "images"),
        architecture=(
            "Gemini models that answer from the user's documents; a separate model makes the speech"
        ),
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                A Gemini model answers from documents that the user supplies.
                The product also turns the documents into spoken discussions, narrated videos or slides.
                Google changed the name in July 2026.
            """,
            sources=("zenml-notebooklm", "google-gemini-notebook-2026", "google-notebook-help"),
            as_of="2026-09",
        ),
        as_of="2026-11",
    ),
    System(
        id="olmo",
        name="OLMo",
        maker="Allen Institute for AI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues a text piece by piece (decoder-only), released with weights, training data and code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It is a language model published with its training data, code and tests, so that others can study it.
                It writes text.
            """,
            sources=("groeneveld-2024",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="openai-codex-2021",
        name="Codex (2021)",
        maker="OpenAI",
        year=2021,
        kind=SystemKind.MODEL,
        inputs=("text", "code"),
        outputs=("code", "text"),
        architecture="GPT language model trained further on public code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The paper presents a GPT language model trained further on public code from GitHub.
                It writes programs.
                To such a model code is one more kind of text.
            """,
            sources=("chen-2021-codex",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="openai-o1",
        name="o1",
        aliases=("o1-preview", "o1-mini"),
        maker="OpenAI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture=(
            "Undisclosed; trained by reinforcement learning to write out a chain of thought"
        ),
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Its system card says that reinforcement learning, which rewards good results, taught it to write out a chain of thought before the answer.
                The chain and the answer are text.
            """,
            sources=("openai-o1-card-2024", "crfm-helm-metadata"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="palm",
        name="PaLM",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues a text piece by piece (decoder-only), with 540 billion learned numbers (parameters)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The paper presents a language model of 540 billion parameters (the numbers learned in training), tested with a few examples in the prompt.
                Its answers are generated text.
            """,
            sources=("chowdhery-2022",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="parti",
        name="Parti",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("images",),
        architecture="Two-part network that turns text into pieces of a picture, with up to 20 billion learned numbers (parameters)",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures.
                It treats drawing as translating: words go in, and pieces of a picture come out in place of the words of another language.
            """,
            sources=("google-parti-readme",),
        ),
        as_of="2026-11",
    ),
    System(
        id="perplexity",
        name="Perplexity",
        maker="Perplexity AI",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Web search followed by an LLM that produces an answer with citations",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                It searches the web, and a language model writes the answer from the pages that were found.
                The pages are found; the answer is generated.
            """,
            sources=("perplexity-sonar-docs", "aisdk-perplexity", "stanford-ecosystem-graphs"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="phi-3",
        name="Phi-3",
        aliases=("Phi-3-mini",),
        maker="Microsoft",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformers; the mini version has 3.8 billion parameters, and the vision versions also read pictures",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Microsoft's report presents language models from 3.8 billion parameters (the numbers learned in training) upward.
                The smallest is meant to run on a phone; such models are also called small language models.
                Phi-3 writes text as larger LLMs do.
            """,
            sources=("abdin-2024",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="photoshop-generative-fill",
        name="Photoshop Generative Fill",
        maker="Adobe",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Sends the selected part, and the prompt if there is one, to a model that makes pictures, such as Firefly",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It fills a selected part of a picture with newly made pixels, following a prompt if one is given.
                Older tools of Photoshop, such as Content-Aware Fill, work in another way.
            """,
            sources=("photoshopnews-2026", "peachpit-photoshop-genai"),
            as_of="2026-03",
        ),
        as_of="2026-11",
    ),
    System(
        id="pika",
        name="Pika",
        maker="Pika",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video"),
        outputs=("video",),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It turns a short prompt or a picture into a brief video.
                What comes out is video, not language.
            """,
            sources=("scmp-pika-2023",),
            as_of="2023-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="point-e",
        name="Point-E",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("3D shapes",),
        architecture="Models that turn noise into colored clouds of points (diffusion); another network, CLIP, turns the prompt into numbers",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes 3D shapes, as clouds of points, from a picture or a text.
                Its model card describes diffusion models, which turn noise into a result step by step.
            """,
            sources=("openai-pointe-card",),
        ),
        as_of="2026-11",
    ),
    System(
        id="progen",
        name="ProGen",
        maker="Salesforce Research",
        year=2020,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("molecules", "labels"),
        outputs=("molecules",),
        architecture="Transformer that writes amino acids one after another, steered by labels",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It writes proteins by predicting one amino acid (building block) after another, as an LLM predicts words.
                Its authors call it a large language model.
                On this site it is not one, because what it writes is not human language.
            """,
            sources=("madani-2023",),
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="qwen",
        name="Qwen",
        aliases=("Qwen3",),
        maker="Alibaba",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "audio", "video"),
        outputs=("text", "code"),
        architecture="Transformers, some of them mixtures of experts; separate versions read pictures and sound or speak",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The makers of Qwen3 present it as part of a family of large language models, which write text.
                Sister models also read pictures and sound.
                Members called Omni, which also speak, are on the boundary.
            """,
            sources=("qwen3-2025", "crfm-helm-metadata"),
            as_of="2026-06",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="replika",
        name="Replika",
        maker="Luka",
        year=2017,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech", "images"),
        outputs=("text", "speech"),
        architecture="Chat service around a language model, with a synthetic voice",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                It is a chatbot made as a friend or partner.
                Italy's data protection authority stated in 2025 that it rests on an LLM.
                In 2020, by its makers' account, it picked some replies from a ready stock.
            """,
            sources=("garante-replika-2025", "replika-rodichev-2020"),
            as_of="2025-04",
        ),
        as_of="2026-11",
    ),
    System(
        id="resnet",
        name="ResNet and other image classifiers",
        maker="Microsoft Research",
        year=2015,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images",),
        outputs=("labels",),
        architecture=(
            "Deep network for pictures with shortcuts between its layers (residual connections)"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                They say what is in a picture, for example a dog.
                What comes out is a label, not new content.
            """,
            sources=("he-2015",),
        ),
        as_of="2026-11",
    ),
    System(
        id="rfdiffusion",
        name="RFdiffusion",
        maker="Baker Lab, University of Washington",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("molecules", "3D shapes"),
        outputs=("3D shapes", "molecules"),
        architecture="Network for protein structures (RoseTTAFold), trained further to clean up noisy backbones",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It designs backbones for new proteins by diffusion, which turns noise into a shape step by step.
                A second network then chooses the amino acids, the building blocks.
                What comes out is a protein, not language.
            """,
            sources=("watson-2023",),
        ),
        as_of="2026-11",
    ),
    System(
        id="roberta",
        name="RoBERTa",
        maker="Meta (then Facebook AI)",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Design of BERT, trained longer on more text",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                It has the design of BERT and was trained longer and on more text.
                Like BERT, it turns text into numbers that other programs use; it was not built to write.
            """,
            sources=("liu-2019", "jurafsky-martin-slp3"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="rt-2",
        name="RT-2",
        maker="Google DeepMind",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("robot actions",),
        architecture=(
            "Model for pictures and text, trained further to put out robot movements as tokens"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                A model that reads pictures and writes text was trained further, so that some of its output stands for movements of a robot.
                It does what a language model does and also acts.
            """,
            sources=("brohan-2023",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="runway-gen",
        name="Runway Gen (Gen-1 to Gen-3 Alpha)",
        aliases=("Gen-2",),
        maker="Runway",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video"),
        outputs=("video",),
        architecture="Gen-1: diffusion guided by the shapes and the content of a video; later versions largely undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes video from text, pictures or other video.
                The paper on Gen-1 describes diffusion models, which turn noise into video step by step.
            """,
            sources=("esser-2023", "runway-gen3-2024"),
            as_of="2024",
        ),
        as_of="2026-11",
    ),
    System(
        id="sdxl",
        name="Stable Diffusion XL",
        aliases=("SDXL",),
        maker="Stability AI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Network that removes noise from a compressed picture (diffusion), larger than in earlier versions; two other networks turn the prompt into numbers",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures by diffusion, which turns noise into a picture step by step.
                Two text encoders, networks that turn words into numbers, read the prompt.
            """,
            sources=("podell-2023",),
        ),
        as_of="2026-11",
    ),
    System(
        id="segment-anything",
        name="Segment Anything (SAM)",
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "points and boxes"),
        outputs=("masks",),
        architecture="One transformer reads the picture, a second network reads points and boxes, a third draws the outlines",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It marks the outlines of objects in a picture and adds no new content.
                Its makers call it a foundation model: a base for many uses, which need not generate anything.
            """,
            sources=("kirillov-2023",),
        ),
        as_of="2026-11",
    ),
    System(
        id="siri-ai",
        name="Siri AI",
        maker="Apple",
        year=2026,
        kind=SystemKind.PRODUCT,
        inputs=("speech", "text", "images"),
        outputs=("speech", "text"),
        architecture="Apple Foundation Models on the device and on Apple's servers",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Siri AI is a rebuilt, conversational Siri.
                Apple released it as a beta in September 2026.
                By Apple's account it runs on Apple's foundation models.
                Their new generation is based on Google's Gemini, as both companies announced.
            """,
            sources=(
                "google-apple-2026",
                "apple-siri-ai-2026",
                "apple-siri-ai-released-2026",
            ),
            as_of="2026-09",
        ),
        as_of="2026-11",
    ),
    System(
        id="siri-classic",
        name="Siri (2011 to the LLM rebuild)",
        maker="Apple",
        year=2011,
        kind=SystemKind.PRODUCT,
        inputs=("speech",),
        outputs=("speech", "text"),
        architecture="Speech recognition, and a fixed set of tasks to which a request is matched",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It matched a request mostly to one of a fixed set of tasks, such as sending a message, and filled in the details.
                Recognizing a request makes no new content.
            """,
            sources=("apple-sirikit-docs",),
            as_of="2024",
        ),
        as_of="2026-11",
    ),
    System(
        id="sora",
        name="Sora",
        aliases=("Sora 2",),
        maker="OpenAI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("video", "audio"),
        architecture="Transformer that removes noise from patches of a video (diffusion)",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It made video from text or pictures.
                OpenAI's report calls it a diffusion model: it learned to clean up noisy video, not to predict words.
                OpenAI closed the app on 26 April 2026.
                Developers lost access to Sora 2, the later version with sound, on 24 September.
            """,
            sources=("brooks-2024-sora", "openai-sora-end-help", "openai-sora2-page"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="spam-filter",
        name="Email spam filters (for example SpamAssassin)",
        maker="Various",
        year=1998,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("scores",),
        architecture=(
            "Rules, word statistics (naive Bayes) and lists of known senders that score a message"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It gives each message a score and sorts the message by that score.
                Deciding between wanted and unwanted mail makes no new content.
            """,
            sources=("spamassassin-readme", "sahami-1998"),
            as_of="2026-11",
            caveat=Caveat(
                text="Statistics calls naive Bayes, a method of some filters, generative, in an older sense of the word.",
                sources=("ng-jordan-2001", "sahami-1998"),
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="stable-audio",
        name="Stable Audio Open",
        maker="Stability AI",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("audio",),
        architecture="Transformer that removes noise from compressed sound (diffusion); a language model, T5, reads the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes sound and music from a prompt by diffusion, which turns noise into a result step by step.
                A language model, T5, reads the prompt and writes no text.
            """,
            sources=("evans-2024",),
        ),
        as_of="2026-11",
    ),
    System(
        id="stable-diffusion-1",
        name="Stable Diffusion 1.x",
        aliases=("Stable Diffusion 1.4", "Stable Diffusion 1.5", "SD 1.5"),
        maker="CompVis, Runway and Stability AI",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Network that removes noise from a compressed picture (diffusion); another, CLIP, turns the prompt into numbers",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures by diffusion, which turns noise into a picture step by step.
                A CLIP encoder, a network that turns words into numbers, reads the prompt.
            """,
            sources=("rombach-2022", "sd-v1-card"),
        ),
        as_of="2026-11",
    ),
    System(
        id="stable-diffusion-3",
        name="Stable Diffusion 3",
        aliases=("SD3",),
        maker="Stability AI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Transformer that removes noise from a picture (diffusion); three other networks, one of them T5-XXL, read the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures: its transformer removes noise from a picture and predicts no words.
                A transformer is a building block of LLMs too, and having one does not make a model an LLM.
                T5, a language model, may read the prompt.
            """,
            sources=("esser-2024-sd3", "hf-diffusers-docs"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="stable-video-diffusion",
        name="Stable Video Diffusion",
        aliases=("SVD",),
        maker="Stability AI",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "text"),
        outputs=("video",),
        architecture="Network that removes noise from compressed pictures (diffusion), extended by layers for movement",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It turns a text or a picture into a short video by diffusion, which turns noise into a result step by step.
                The published weights start from a picture.
            """,
            sources=("blattmann-2023",),
        ),
        as_of="2026-11",
    ),
    System(
        id="starcoder",
        name="StarCoder",
        maker="BigCode (Hugging Face and ServiceNow)",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("code", "text"),
        outputs=("code", "text"),
        architecture="Transformer that continues code piece by piece (decoder-only), trained on freely licensed code in more than 80 programming languages",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                It writes code, one piece after another.
                Its makers trained it on source code and on text in human language.
            """,
            sources=("li-2023",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="stylegan",
        name="StyleGAN",
        maker="NVIDIA",
        year=2018,
        kind=SystemKind.MODEL,
        inputs=("random noise",),
        outputs=("images",),
        architecture="Generative adversarial network (two networks trained against each other) with control over the style",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes pictures, among them faces of people who do not exist.
                Its input is random numbers, not words.
            """,
            sources=("karras-2019-stylegan",),
        ),
        as_of="2026-11",
    ),
    System(
        id="suno",
        name="Suno",
        maker="Suno",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio"),
        outputs=("audio",),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes songs from a description.
                By a magazine report of March 2024 Suno's own model made the music, and OpenAI's ChatGPT was called on to write the words.
                In November 2025 Suno agreed with Warner Music on licensed models for 2026.
            """,
            sources=("register-2024", "justia-2024", "hiatt-2024-suno", "wmg-suno-2025"),
            as_of="2025-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="synthesia-express-2",
        name="Synthesia Express-2",
        aliases=("Synthesia",),
        maker="Synthesia",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "audio"),
        outputs=("video", "speech"),
        architecture="Speech generator and a diffusion transformer for video",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Express-2 makes videos of a person who speaks.
                One part reads a script aloud in a cloned voice; others turn that sound into gestures and moving pictures.
            """,
            sources=("synthesia-express-2-2025",),
            as_of="2025-09",
        ),
        as_of="2026-11",
    ),
    System(
        id="t5",
        name="T5",
        aliases=("Text-to-Text Transfer Transformer",),
        maker="Google",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Network (transformer) of a reading and a writing part that treats each task as text in, text out",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                It produces text, but mostly the answer to a set task such as translation.
                The paper on the image generator Imagen calls it a large language model.
                Whether it is one depends on the definition.
            """,
            sources=("raffel-2020", "saharia-2022-imagen"),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="tacotron-2",
        name="Tacotron 2",
        maker="Google",
        year=2017,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("speech",),
        architecture="Network that turns text into a picture of its sound (spectrogram), and WaveNet, which turns that into sound",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It reads a written text aloud.
                What comes out is new speech; the words are given to it.
            """,
            sources=("shen-2017",),
        ),
        as_of="2026-11",
    ),
    System(
        id="tesla-autopilot",
        name="Tesla Autopilot",
        maker="Tesla",
        year=2015,
        kind=SystemKind.PRODUCT,
        inputs=("images", "video"),
        outputs=("predictions", "driving commands"),
        architecture="Neural networks that turn camera pictures into predictions about the road, with planning and control",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                By Tesla's description of 2021 its networks turn camera pictures into predictions about the road.
                Perceiving and steering make no new content.
            """,
            sources=("tesla-ai",),
            as_of="2021",
        ),
        as_of="2026-11",
    ),
    System(
        id="text-embedding-models",
        name="Text embedding models",
        aliases=("Sentence-BERT", "SBERT"),
        maker="Various",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Encoder that turns a text into one vector; similar texts get similar vectors",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                They turn a passage into a list of numbers (a vector), so that passages that say similar things can be found.
                Some are adapted from LLMs that write, but what comes out is numbers.
            """,
            sources=("reimers-gurevych-2019", "behnamghader-2024"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="udio",
        name="Udio",
        maker="Uncharted Labs",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio"),
        outputs=("audio",),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes music from a prompt.
                Reports on the record companies' lawsuits of June 2024 describe it as a generative AI program for music.
                In October 2025 Udio settled with Universal Music, one of these companies.
                After that, songs had to stay within Udio, and a licensed service was planned for 2026.
            """,
            sources=("register-2024", "justia-2024", "umg-udio-2025"),
            as_of="2025-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="vall-e",
        name="VALL-E",
        maker="Microsoft",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "speech"),
        outputs=("speech",),
        architecture="Language modeling on audio codes, numbers that stand for pieces of sound; it starts from a text and three seconds of a voice",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It reads a text aloud in a voice that it has heard for three seconds.
                Its authors call it a language model because of the method: it predicts pieces of sound as an LLM predicts pieces of text.
                What comes out is speech.
            """,
            sources=("wang-2023-valle",),
        ),
        as_of="2026-11",
    ),
    System(
        id="veo",
        name="Veo",
        aliases=("Veo 3",),
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("video", "audio"),
        architecture="Diffusion; in Veo 3 a transformer cleans up video and sound together",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes video, since Veo 3 with sound, from a text or a picture.
                Google's report on Veo 3 describes diffusion, which turns noise into a result step by step.
            """,
            sources=("google-veo3-2025", "google-gemini-cookbook"),
            as_of="2026-08",
        ),
        as_of="2026-11",
    ),
    System(
        id="wavenet",
        name="WaveNet",
        maker="DeepMind",
        year=2016,
        kind=SystemKind.MODEL,
        inputs=("text", "labels"),
        outputs=("speech", "audio"),
        architecture="Network that predicts the next sample, one point of the sound wave",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                It makes sound, one sample after another, each predicted from those before.
                An LLM does the same with pieces of text.
                When WaveNet speaks, the words are given to it.
            """,
            sources=("vandenoord-2016",),
        ),
        as_of="2026-11",
    ),
    System(
        id="whisper",
        name="Whisper",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("speech", "audio"),
        outputs=("text",),
        architecture="Network (transformer) of a listening and a writing part, for speech recognition and translation",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="""
                It writes down speech, and its model card files it under speech recognition.
                Its decoder predicts one piece of text after another, and the card warns of text that was not spoken.
                By method it generates; by purpose it should add nothing.
            """,
            sources=("openai-whisper-card",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="word2vec",
        name="word2vec",
        maker="Google",
        year=2013,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Small network that learns one list of numbers (vector) for each word",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                It learns a list of numbers (a vector) for each word, so that similar words get similar numbers.
                It writes nothing, and it handles single words, not sentences.
            """,
            sources=("mikolov-2013",),
        ),
        as_of="2026-11",
    ),
)
