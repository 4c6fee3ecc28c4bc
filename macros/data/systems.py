"""Named models and products, each with its verdict; the page sorts them."""

from macros.data.unvalidated import Claim, System
from macros.model import SystemKind, Verdict

SYSTEMS: tuple[System, ...] = (
    System(
        id="adobe-firefly",
        name="Adobe Firefly",
        maker="Adobe",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video", "audio"),
        outputs=("images", "video", "audio"),
        architecture=(
            "Undisclosed family of generative models; the first image model was trained on Adobe"
            " Stock, openly licensed and public-domain content"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes media, not prose. Adobe launched it in March 2023 as a family of"
                " generative models, first for images and text effects."
            ),
            sources=("centerconsulting-firefly", "peachpit-photoshop-genai"),
            as_of="2024",
            caveat=(
                "Its app also offers models of other companies, so the name does not tell which"
                " model made a given picture."
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
        architecture="Speech recognition and mapping of utterances to intents and slots",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It mapped spoken phrases to requests that each skill defined in advance."
                " Matching a phrase to a request is not generating content."
            ),
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
        architecture="Several models, among them LLMs that select and call services; speech"
        " recognition and synthesis around them",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text=(
                "Amazon's engineers describe an Alexa rebuilt as a generative assistant that"
                " routes requests through LLMs and calls existing services. Its conversation is"
                " generated; the earlier Alexa matched phrases to requests defined in advance."
            ),
            sources=(
                "reinvent-alexaplus-2025",
                "amazon-voice-models",
            ),
            as_of="2025-12",
            caveat="The engineers' talk was seen as an automatically generated write-up.",
        ),
        as_of="2026-11",
    ),
    System(
        id="alphafold-2",
        name="AlphaFold 2",
        maker="DeepMind",
        year=2021,
        kind=SystemKind.MODEL,
        inputs=("molecules",),
        outputs=("3D shapes", "molecules"),
        architecture=(
            "Attention-based network (Evoformer) that maps a protein sequence and its relatives"
            " to atomic coordinates"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It predicts the shape that a protein takes in nature, which experiments can"
                " confirm or refute. It is not built to invent proteins, and it handles no human"
                " language."
            ),
            sources=("jumper-2021",),
            caveat="It uses attention, as LLMs do; a shared component does not make it one.",
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
            "Transformer-style trunk followed by a diffusion module that generates atom coordinates"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "By method it is generative: a diffusion module produces the positions of the"
                " atoms. By purpose it is a predictor, because the goal is the structure found in"
                " nature."
            ),
            sources=("abramson-2024",),
            as_of="2024",
            caveat="It is an LLM under neither reading, because it models no human language.",
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
        architecture="Policy and value networks combined with Monte Carlo tree search",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It decides which move to play. One network evaluates positions and another"
                " selects moves; neither produces media or language."
            ),
            sources=("silver-2016",),
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
        architecture="Language modeling over discrete audio tokens",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It is a generative language model of sound: it continues a recording by"
                " predicting audio tokens. It works without text, so it is not an LLM in the usual"
                " sense."
            ),
            sources=("borsos-2023-audiolm",),
            caveat="It can continue speech, so its output may hold spoken language.",
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
        architecture=(
            "Three transformers: text to semantic tokens, to coarse and then to fine audio codes"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Its output is sound, which three transformers predict as tokens. Suno calls it a"
                " fully generative text-to-audio model that can deviate from its prompt."
            ),
            sources=("suno-bark-card",),
            caveat="Bark is Suno's open speech model and is separate from Suno's song service.",
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
        architecture="Transformer encoder trained to fill in masked words from the context on both"
        " sides",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="It is trained to fill in hidden words and serves tasks such as classification"
            " and extractive question answering. It models language but was not built to produce"
            " text.",
            sources=(
                "devlin-2019",
                "jurafsky-martin-slp3",
                "shanahan-2024",
                "wang-cho-2019",
            ),
            as_of="2026-01",
            caveat="Some papers call BERT an early LLM, and text can be sampled from it.",
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
        architecture="Class-conditional generative adversarial network",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It generates pictures of a chosen class of object. It reads no language and"
                " writes none."
            ),
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
        architecture="Decoder-only transformer with 176 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its model card describes a decoder-only transformer language model, trained by"
            " an open collaboration on human and programming languages. What it generates is"
            " text.",
            sources=("bigscience-bloom-card", "crfm-helm-metadata"),
            as_of="2022",
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
        architecture="Early-fusion transformer over one vocabulary of text and image tokens",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "One model reads and produces text and image tokens in a single stream. Judged by"
                " its text it is an LLM, and judged by its pictures it is an image generator."
            ),
            sources=("chameleon-2024",),
            caveat="The weights that Meta released to the public produce text only.",
        ),
        as_of="2026-11",
    ),
    System(
        id="character-ai",
        name="Character.AI",
        maker="Character.AI",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Chat characters on LLMs: the company's own at first, third-party ones too"
        " from 2024",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="Users converse with invented characters whose lines an LLM generates. The"
            " company trained its own models and said in 2024 that it would also use those of"
            " others.",
            sources=("character-ai-2024", "stanford-ecosystem-graphs"),
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
        architecture="Chat service around OpenAI models; at launch a GPT-3.5 model trained with"
        " human feedback",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="OpenAI introduced it in 2022 as a model that converses, a sibling of"
            " InstructGPT. It has become an application: an LLM answers, and search, image"
            " generation and voice are joined to it.",
            sources=(
                "openai-chatgpt-2022",
                "openai-4o-image-2025",
                "stanford-ecosystem-graphs",
            ),
            as_of="2026-11",
            caveat="In everyday speech the name means both the app and the model behind it.",
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
        architecture="Language-model architecture (T5) trained on time series turned into tokens",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="Numbers are turned into tokens, and a language-model architecture is trained on"
            " them. By design it generates possible futures; by task it forecasts, and no"
            " language is involved.",
            sources=("ansari-2024-chronos",),
            as_of="2024-03",
            caveat="Later versions, Chronos-Bolt and Chronos-2, work in a different way.",
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
            text="Anthropic's documentation calls Claude a family of large language models. It"
            " says that every current model takes text and images and returns text.",
            sources=(
                "anthropic-models-overview",
                "stanford-ecosystem-graphs",
                "crfm-helm-metadata",
            ),
            as_of="2026-11",
            caveat="The first public models of March 2023 read text only; image input came with"
            " Claude 3 in March 2024.",
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
        architecture="Loop around Claude models that reads files, runs commands and edits code",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="Its README calls it an agentic coding tool that carries out tasks given in"
            " natural language. Claude models generate the steps and the code; the tool executes"
            " them.",
            sources=("anthropic-claude-code-readme", "anthropic-models-overview"),
            as_of="2026-11",
            caveat="Agent names a way of using an LLM, not another kind of model.",
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
        architecture=(
            "Image encoder and text encoder trained together to match pictures with captions"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It scores how well a text fits an image. It produces numbers, not pictures or"
                " sentences."
            ),
            sources=("openai-clip-card-2021", "sd-v1-card"),
            caveat=(
                "Some image generators, such as the first Stable Diffusion, use its text encoder"
                " to read prompts."
            ),
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
        architecture="Autoregressive transformer derived from Llama 2; some sizes also fill gaps"
        " in code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Meta's model card describes an autoregressive transformer for code that takes"
            " text and returns text. Specializing in code narrows the training, not the kind of"
            " model.",
            sources=("meta-codellama-card", "stanford-ecosystem-graphs"),
            as_of="2024",
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
        architecture="Undisclosed at first; Command R and Command A are autoregressive"
        " transformers",
        verdict=Verdict.LLM,
        reason=Claim(
            text=(
                "Cohere's documentation presents the Command models as large language models for"
                " enterprises. They generate text and can add citations to the documents supplied."
            ),
            sources=("cohere-command-docs", "stanford-ecosystem-graphs"),
            as_of="2026",
            caveat=(
                "Only some members, such as Command A Vision, read images. Cohere's Embed and"
                " Rerank models are language models that generate no text."
            ),
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
        architecture="Code editor with an agent and completion models; third-party LLMs or"
        " Cursor's own",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="Its maker calls it an AI code editor and coding agent, run by LLMs of several"
            " vendors or its own. Without the models an ordinary editor would remain.",
            sources=("cursor-readme", "techjack-cursor-2026"),
            as_of="2026-06",
            caveat="The list of models was checked in a secondary source of June 2026.",
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
        architecture=(
            "Transformer that models text tokens and image tokens as one sequence, with a"
            " discrete autoencoder for the pixels"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "What it makes is a picture, so it is not an LLM. Its method is an LLM's: it"
                " predicts image tokens after text tokens, one by one."
            ),
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
        architecture=(
            "A prior maps the caption to a CLIP image embedding, and a diffusion decoder turns"
            " that into pixels"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes a new picture from a text prompt or from another picture. A diffusion"
                " decoder does the drawing, and no part of it writes text."
            ),
            sources=("dalle2-system-card", "ramesh-2022", "openai-dalle2-page"),
            as_of="2026-11",
            caveat="OpenAI's model page marks it as removed from the API.",
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
            text=(
                "It draws pictures from captions and writes no language. OpenAI describes DALL·E"
                " as a diffusion model."
            ),
            sources=("betker-2023-dalle3", "openai-4o-image-2025", "openai-dalle3-page"),
            as_of="2026-11",
            caveat=(
                "In ChatGPT an LLM first expanded the request into a detailed prompt, so two"
                " models had a part in each picture. OpenAI's model page marks DALL·E 3 as removed"
                " from the API."
            ),
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
        architecture="Chess machine with custom chips and massively parallel search",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It searched chess positions at great speed, with an evaluation designed by"
                " people. Nothing was learned from text, and nothing was generated."
            ),
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
        architecture="Autoencoder with one shared encoder and a separate decoder for each face",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Swapping decoders puts a newly drawn face on old footage. No language model is"
                " involved."
            ),
            sources=("faceswap-repo",),
            caveat="The word deepfake covers fakes made by any kind of generator.",
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
        architecture="Neural networks that differ from the standard transformer; later also LLMs"
        " of its own",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="DeepL first described neural networks trained on translated texts, and in 2025"
            " LLMs of its own. The answer changes with the year although the purpose stayed the"
            " same.",
            sources=("deepl-how", "deepl-llm-2025"),
            as_of="2025",
            caveat="The post about its LLMs was seen only as others cite it.",
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
            text=(
                "Its authors report that chains of thought emerged when reinforcement learning was"
                " applied to a language model. The chain and the answer are both generated text."
            ),
            sources=("deepseek-r1-2025",),
            as_of="2025-01",
            caveat=(
                "That result concerns the sister model R1-Zero; R1 adds supervised stages. Many"
                " downloads with R1 in the name are smaller Qwen or Llama models trained on its"
                " output."
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
        architecture="Mixture-of-experts transformer with 671 billion parameters, 37 billion"
        " active per token",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its makers describe a mixture-of-experts language model trained on 14.8 trillion"
            " tokens. It generates text and code, and its weights are published.",
            sources=("deepseek-v3-2024",),
            as_of="2024-12",
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
        architecture="Block diffusion: a causal encoder reads the prompt, a bidirectional decoder"
        " denoises blocks of tokens",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Hugging Face's documentation calls it a language model that denoises one block"
            " of tokens after another. It produces text, so it is an LLM, though not one that"
            " predicts token by token.",
            sources=("hf-diffusiongemma-docs",),
            as_of="2026-08",
            caveat="This rests on a library's documentation; Google's own model card was not seen.",
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
        architecture=(
            "Neural networks, since DLSS 4 transformer-based, that rebuild resolution and insert"
            " frames in games"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "Taken literally it generates: it creates pixels and whole frames that the game"
                " did not render. By purpose it enhances frames that the game did render."
            ),
            sources=("techpowerup-dlss4",),
            as_of="2025",
            caveat="It is no LLM under either reading, although DLSS 4 has a transformer inside.",
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
        architecture=(
            "Neural radiance field optimized with a pre-trained text-to-image diffusion model as"
            " the judge"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes a 3D object from a caption, and no LLM writes the object. An image"
                " diffusion model judges each view of it."
            ),
            sources=("poole-2023-dreamfusion", "saharia-2022-imagen"),
            caveat=(
                "That image model is an Imagen model, which reads its prompt with a T5 language"
                " model."
            ),
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
            text="At launch in March 2023 it added two features to the language course:"
            " explanations and role play. GPT-4 generates both, so these features are built"
            " on an LLM.",
            sources=("duolingo-max-2023", "stanford-ecosystem-graphs"),
            as_of="2023-03",
            caveat="The verdict covers these features and not the exercises around them.",
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
        architecture="Undisclosed models for speech, music and transcription",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It gives a text a realistic voice, and it makes music. The words come from the"
                " customer, or from an LLM that the customer connects."
            ),
            sources=("elevenlabs-models-docs",),
            as_of="2025-08",
            caveat=(
                "Its conversational agents also call an LLM, and its transcription models put out"
                " text."
            ),
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
            text=(
                "A script of hand-written rules turned the user's words around. Nothing was"
                " learned from data."
            ),
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
        architecture=(
            "Single transformer trained only by next-token prediction on text, image and video"
            " tokens"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "By method it is an LLM extended: next-token prediction alone produces its text,"
                " images and video. By output it is more than a language model."
            ),
            sources=("baai-emu3-readme", "wang-2024-emu3"),
            caveat="The released weights are separate models, one for chat and one for generation.",
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
        architecture="Transformer trained to predict masked amino acids",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="Its makers call it a protein language model: amino acids take the place of"
            " words. It serves mainly to represent proteins and predict their structure, not to"
            " produce new ones.",
            sources=("lin-2023-esm2", "stanford-ecosystem-graphs"),
            as_of="2023",
            caveat="Researchers have also used it to design proteins.",
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
        architecture=(
            "Multimodal masked language model over tracks of sequence, structure and function"
            " tokens"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It is a language model and generative, but of proteins. It fills in masked"
                " positions step by step until the protein is complete."
            ),
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
        architecture="Causal decoder-only transformers with 7, 40 and 180 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text="The paper presents causal decoder-only language models trained mostly on web"
            " text. Causal decoder-only means that the text is generated from left to right.",
            sources=("almazrouei-2023", "tii-falcon-h1"),
            as_of="2023-11",
            caveat="Later models under the name differ: Falcon-H1 of 2025 combines attention with"
            " state-space layers.",
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
        architecture="Diffusion transformer guided by CLIP and T5 text encoders",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "A diffusion transformer makes the picture. A T5 language encoder reads the"
                " prompt, and nothing in the system writes text."
            ),
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
            "Diffusion transformer conditioned on a Mistral vision-language model that reads the"
            " prompt"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "A diffusion transformer makes the picture. An LLM is inside, but as the part"
                " that reads the prompt."
            ),
            sources=("hf-flux2-docs",),
            as_of="2026-08",
            caveat=(
                "The part that reads the prompt differs by version: the published klein pipeline"
                " loads a Qwen3 model in place of the Mistral one."
            ),
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
            text="Google announced Bard in February 2023 as a conversational service powered by"
            " the language model LaMDA. It later took the Gemini name and models; the app is the"
            " product around them.",
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
        architecture="Transformer decoders that read text, images, audio and video, as reported"
        " in 2023",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Google's report presents models that take in text, images, sound and video"
            " together. The main models answer in text, so they are LLMs with more kinds of"
            " input.",
            sources=("gemini-team-2023", "crfm-helm-metadata", "google-gemini-cookbook"),
            as_of="2026-08",
            caveat="Gemini is also the name of an app, and variants of the models produce images,"
            " speech or video.",
        ),
        as_of="2026-11",
    ),
    System(
        id="gemma",
        name="Gemma",
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Decoder-only transformers with open weights; later generations also read"
        " images",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its maintainers call Gemma a family of open-weights large language models based"
            " on Gemini research. What the models generate is text.",
            sources=("google-gemma-readme", "stanford-ecosystem-graphs", "crfm-helm-metadata"),
            as_of="2026",
            caveat="The first models of 2024 read text only, and DiffusionGemma, which shares the"
            " name, generates in a different way.",
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
        architecture=(
            "Conditional diffusion model that samples an ensemble of possible weather trajectories"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "By method it is generative: a diffusion model draws many possible futures of the"
                " weather. By purpose it forecasts, and no language is involved."
            ),
            sources=("price-2024-gencast",),
            as_of="2024",
            caveat=(
                "It was trained on data produced by physics models and starts from their"
                " analysis. Its repository presents it under the name WeatherNext Gen."
            ),
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
        architecture=(
            "Video tokenizer, latent action model and autoregressive dynamics model, 11 billion"
            " parameters"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It predicts the next frame, not the next word. From one picture it generates a"
                " playable scene that responds to a player's actions."
            ),
            sources=("bruce-2024",),
            caveat="The usual label for it is world model.",
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
        architecture="Editor integration around LLMs; at launch a version of OpenAI Codex, later a"
        " choice of models",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="GitHub's documentation says that a large language model underlies all its"
            " features. At launch it was a version of Codex; users can since choose models of"
            " several vendors.",
            sources=(
                "github-copilot-llm-docs",
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
        architecture=(
            "Autoregressive generator of 9 billion parameters, initialized from the GLM-4"
            " language model, and a diffusion decoder of 7 billion parameters"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "By origin its first stage is an LLM: it started as a GLM-4 language model and"
                " generates image tokens. By output it is an image generator, with a diffusion"
                " decoder for the pixels."
            ),
            sources=("zai-glm-image-readme",),
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
        architecture="Neural language model served in real time, mixed with a personal n-gram"
        " model",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="A neural language model generates the rest of the sentence being typed. By"
            " mechanism that is generative AI on a small scale; whether its model is an LLM"
            " depends on the definition.",
            sources=("mxchen-2019",),
            as_of="2019-05",
            caveat="This describes the system of the 2019 paper; Gmail's later drafting features"
            " use LLMs.",
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
            text="Google's head of Search wrote in 2024 that a customized language model, joined"
            " to the core ranking systems, produces the summaries. The summary is generated; the"
            " links are ranked.",
            sources=("reid-2024",),
            as_of="2024-05",
            caveat="Classic Google Search has its own entry, because ranking pages is not"
            " generation.",
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
        architecture="Index and ranking systems; since 2019 BERT is one of many signals",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It finds and orders pages that other people wrote. In 2019 a language model,"
                " BERT, began to help interpret queries; it generates nothing."
            ),
            sources=("nayak-2019",),
            as_of="2019",
            caveat="The AI Overview above the links is generated, and has its own entry.",
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
        architecture="Phrase-based statistics, then in 2016 an LSTM encoder-decoder, later a"
        " transformer encoder with a recurrent decoder",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="The 2016 system generates a translation piece by piece, so by mechanism it"
            " produces text. By purpose it translates: the input fixes the content.",
            sources=("wu-2016", "wikipedia-gnmt", "google-translate-gemini-2025"),
            as_of="2025-12",
            caveat="Google announced in December 2025 that Gemini models serve parts of it, so the"
            " answer depends on the year.",
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
        architecture="Decoder-only transformer with up to 1.5 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text="It continues a text one token at a time, and OpenAI's model card files it under"
            " language models. Producing text makes it generative AI as well.",
            sources=("openai-gpt2-card-2019", "crfm-helm-metadata"),
            as_of="2019",
            caveat="Its 1.5 billion parameters are few by later standards; large is relative to"
            " the date.",
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
        architecture="Autoregressive transformer with 175 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its model card describes an autoregressive language model: each step predicts"
            " the next token from the text so far. Its output is language, so it is both an LLM"
            " and generative AI.",
            sources=("openai-gpt3-card-2020",),
            as_of="2020",
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
            text="OpenAI's report describes a transformer that takes text and images and returns"
            " text. A model that also reads pictures stays an LLM, because what it produces is"
            " language.",
            sources=("openai-gpt4-2023",),
            as_of="2023-03",
            caveat="Image input was announced with the model but reached users later; the API"
            " model of March 2023 read text only.",
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
        architecture="One autoregressive network trained end to end on text, vision and audio;"
        " size undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text=(
                "By OpenAI's account one autoregressive network takes text, sound, images and"
                " video and produces text, sound and images. Its text makes it an LLM; its other"
                " output is generative AI beyond language."
            ),
            sources=("openai-gpt4o-card-2024",),
            as_of="2024-10",
            caveat=(
                "Whether a model that also produces sound and pictures should be called an LLM is"
                " a naming choice. Under a definition that admits only language as output it would"
                " stand on the boundary, beside Chameleon."
            ),
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
        architecture="Undisclosed; several models behind a router that picks one in real time",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its system card describes a fast model, a deeper reasoning model and a router"
            " that picks between them. Each model that answers generates text, so the whole is"
            " made of LLMs.",
            sources=("openai-gpt5-card-2025",),
            as_of="2025-08",
            caveat="In ChatGPT the name stood for a system of several models, not for one network.",
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-6",
        name="GPT-6",
        aliases=("GPT-6 Luna",),
        maker="OpenAI",
        year=2026,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="A catalog page for one member, Luna, describes a reasoning model that takes text"
            " and images and generates text. That makes it an LLM with more than one kind of"
            " input.",
            sources=("vercel-gpt6-luna",),
            as_of="2026-11",
            caveat="This rests on a reseller's catalog and not on a system card; names and"
            " variants change fast.",
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
        architecture=(
            "Autoregressive model embedded in ChatGPT, by OpenAI's account of 2025; later"
            " versions undisclosed"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "By method it resembles an LLM: OpenAI says that 4o image generation is"
                " autoregressive and embedded in ChatGPT. By output it is an image generator."
            ),
            sources=("openai-4o-image-2025", "openai-openapi", "openai-deprecations"),
            as_of="2025-03",
            caveat=(
                "OpenAI's API offers it as image models that return only images, and the design"
                " of later versions is not described."
            ),
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
        architecture="Mixture-of-experts transformers with 21 and 117 billion parameters; open"
        " weights",
        verdict=Verdict.LLM,
        reason=Claim(
            text="OpenAI publishes the weights of these two models, which take text and produce"
            " text. Open weights change who can run an LLM, not whether it is one.",
            sources=("openai-gpt-oss-readme", "crfm-helm-metadata"),
            as_of="2026-07",
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
        architecture="Rules, patterns, machine learning and deep learning; generative drafting"
        " added in 2023",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="Its corrections come from rules, patterns and machine learning; a generative"
            " assistant was announced in March 2023. The answer depends on the feature:"
            " correcting or drafting.",
            sources=("grammarly-ai",),
            as_of="2023-03",
            caveat="The company's page does not name the model behind the assistant.",
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
        architecture="Graph neural network that steps the weather forward in time",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It gives one forecast for one starting state, and its developers call it"
                " deterministic. It predicts numbers and handles no language."
            ),
            sources=("lam-2023",),
            caveat="Google DeepMind's repository presents it under the name WeatherNext Graph.",
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
        architecture=(
            "Autoregressive mixture-of-experts network that predicts the next token of mixed text"
            " and image data"
        ),
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "By method it matches an LLM: xAI describes a network that predicts the next"
                " token of mixed text and image data. By output it is an image generator."
            ),
            sources=("xai-aurora-2024",),
            as_of="2024-12",
            caveat="xAI has since offered other image models, under the name Grok Imagine.",
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
        architecture="Grok-1 and Grok-2 are mixtures of eight experts, two used per token; later"
        " versions undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="The open release of Grok-1 documents a mixture-of-experts model that samples"
            " text from a prompt. Later models keep that role and add image input.",
            sources=(
                "xai-grok1-readme",
                "xai-grok2-weights",
                "crfm-helm-metadata",
                "xai-aurora-2024",
            ),
            as_of="2026-06",
            caveat="Pictures made inside the Grok product come from separate image models such as"
            " Aurora.",
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
            "DeepQA: many hand-built and learned components propose and score candidate answers"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It searched text for candidate answers, scored the evidence for each and chose"
                " the best. It selected answers and did not compose them."
            ),
            sources=("ferrucci-2010",),
            as_of="2011",
            caveat=(
                "IBM has used the Watson name for later products too, some of which contain LLMs."
            ),
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
        architecture="Frozen T5-XXL text encoder followed by a cascade of diffusion models",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Diffusion draws the picture. A language model, T5, is inside, but only its"
                " encoder is used, to read the prompt."
            ),
            sources=("saharia-2022-imagen",),
            as_of="2026-11",
            caveat=(
                "The paper itself calls T5 a large language model. Later versions are documented"
                " in less detail; Google announced their end in its developer services for June"
                " 2026."
            ),
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
        architecture="A few attention layers among many Mamba state-space layers, plus mixture of"
        " experts",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its authors call it a large language model although only some of its layers are"
            " transformer layers. The name follows what a model does, not one architecture.",
            sources=("lieber-2024", "crfm-helm-metadata"),
            as_of="2024-03",
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
        architecture=(
            "VQ-VAE that compresses audio to codes at several scales, and autoregressive"
            " transformers that predict the codes"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It generates songs with singing by predicting audio codes. The lyrics are given"
                " to it and not written by it."
            ),
            sources=("dhariwal-2020",),
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
        architecture=(
            "Diffusion-based, according to secondary sources; the product versions are not fully"
            " documented"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes video clips from text or images, and no language. Kuaishou released it"
                " in June 2024."
            ),
            sources=("chatforest-kling",),
            as_of="2026",
            caveat=(
                "This rests on a secondary source; the maker's own account of the design was not"
                " seen."
            ),
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
        architecture="Masked diffusion over text tokens, 8 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text="It generates text by filling in masked tokens over several passes. Its authors"
            " call it a large language diffusion model; by what it produces it is an LLM.",
            sources=("nie-2025-llada",),
            as_of="2025-02",
            caveat="A definition that requires predicting the next token leaves it out.",
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
        architecture="Decoder-only transformers with downloadable weights; Llama 4 is a mixture"
        " of experts",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Meta's model cards describe autoregressive language models that produce text,"
            " one predicted token after another. Llama 3.1 reads text; Llama 4 reads images too.",
            sources=("touvron-2023", "meta-llama31-card", "meta-llama4-card"),
            as_of="2025-04",
            caveat="The models of 2023 read text only.",
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
        architecture=(
            "Text-to-image diffusion extended with space-time layers, trained without paired text"
            " and video"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Only video comes out. Captioned images taught it what things look like, and"
                " video without captions taught it how they move."
            ),
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
        inputs=("text", "other sequences"),
        outputs=("text", "other sequences"),
        architecture="Selective state-space model without attention",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "Mamba is first a network design for sequences, as the transformer is. The design"
                " itself is not an LLM; language models built with it, some by its authors, can"
                " be."
            ),
            sources=("gu-dao-2023-mamba",),
            as_of="2023-12",
            caveat="The design also serves sound, DNA and other sequences.",
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
        architecture="Diffusion model over atom types, positions and the unit cell",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Its model card calls it a generative model for inorganic materials. It proposes"
                " crystals, with wanted properties if asked, and writes no language."
            ),
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
        architecture="Transformer trained as a diffusion model that predicts many tokens in"
        " parallel and refines them",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its makers present LLMs at commercial scale that work by diffusion, starting"
            " with a coding model. Diffusion, the method of many image generators, produces"
            " code and text here.",
            sources=("inception-2025-mercury",),
            as_of="2025-06",
            caveat="A definition that requires predicting one token after another leaves it out.",
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
            text="Microsoft introduced it as language models combined with a user's work data and"
            " Office apps. LLMs produce the drafts; the software around them supplies the data.",
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
            text="Microsoft's documentation describes an assistant that uses large language models"
            " to answer. It began in February 2023 as a chat mode of Bing built on an OpenAI"
            " model.",
            sources=("ms-which-copilot-2026", "ms-bing-2023"),
            as_of="2026-03",
            caveat="Copilot is a brand of several products, so check which one is meant.",
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
            text=(
                "It makes pictures from text prompts, not language. The company has not published"
                " what is inside."
            ),
            sources=("midjourney-home",),
            as_of="2026-11",
            caveat=(
                "It is often called a diffusion model, which no documentation of its maker seen"
                " for this site confirms. Video was added after the launch."
            ),
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
        architecture="Decoder-only transformer with 7.3 billion parameters, grouped-query and"
        " sliding-window attention",
        verdict=Verdict.LLM,
        reason=Claim(
            text="The paper presents a language model with open weights that produces text and"
            " code. A size of about 7 billion parameters does not change the kind: it is an"
            " LLM.",
            sources=("jiang-2023", "crfm-helm-metadata"),
            as_of="2023-10",
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
        architecture="Sparse mixture-of-experts transformer; a router sends each token to two of"
        " eight experts per layer",
        verdict=Verdict.LLM,
        reason=Claim(
            text="The paper presents a language model in which a router sends each token to two of"
            " eight experts. Splitting the network changes the cost of running it, not the kind"
            " of model.",
            sources=("jiang-2024", "crfm-helm-metadata"),
            as_of="2024-01",
            caveat="The weights appeared in December 2023, a month before the paper.",
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
        architecture="Autoregressive transformer language model over EnCodec audio tokens",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes music, not text. Its model card calls it an autoregressive language"
                " model, because it predicts audio codes as an LLM predicts tokens of text."
            ),
            sources=(
                "copet-2023",
                "meta-2023-musicgen-card",
            ),
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
        architecture=(
            "Hierarchical sequence-to-sequence modeling of audio tokens, conditioned on a joint"
            " embedding of music and text"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes music from a written description. The sequence that it predicts"
                " consists of audio tokens, not words."
            ),
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
            text="OpenAI's announcement of its chat API in March 2023 named My AI among the first"
            " products to use it. It is an interface to an LLM under another name.",
            sources=("openai-chatgpt-api-2023", "stanford-ecosystem-graphs"),
            as_of="2023-03",
            caveat="The supplier of the model may have changed since launch.",
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
        architecture="Table of which word follows which, sampled at random",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "Claude Shannon printed sentences in which each word depended on the word before"
                " it. By mechanism such a program generates text from a language model, but one"
                " neither large nor neural."
            ),
            sources=("shannon-1948", "markovify-readme"),
            caveat="Hardly anyone calls this generative AI; predicting the next word does not by"
            " itself make an LLM.",
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
        architecture="Native image output of a Gemini multimodal model, detail undisclosed",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "It is a member of an LLM family that can answer with a picture. Whether that is"
                " still an LLM depends on whether an LLM may put out more than language."
            ),
            sources=(
                "google-nanobanana-2025",
                "google-gemini-cookbook",
                "google-gemini-image-docs",
            ),
            as_of="2026-11",
            caveat=(
                "Google has not published how the pixels are produced. Google's pages named"
                " October 2026 for the end of this model; its successors keep the nickname."
            ),
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
        architecture="Collection of ranking algorithms over viewing data",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="Its algorithms choose titles from a catalog and create nothing.",
            sources=("gomezuribe-2015", "netflix-foundation-2025"),
            as_of="2025",
            caveat=(
                "In 2025 Netflix described a recommendation model inspired by LLM practice; its"
                " output is still a ranking."
            ),
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
        architecture="Gemini models grounded in the user's documents, with separate speech"
        " generation for audio overviews",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="A Gemini model answers from sources that the user supplies. Other generators"
            " beside it turn the same sources into spoken discussions, narrated videos or slides.",
            sources=("zenml-notebooklm", "google-notebook-help"),
            as_of="2026-09",
            caveat="The grounding and the audio part were checked in a secondary account of 2024;"
            " the name changed in July 2026.",
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
        architecture="Decoder-only transformer, released with weights, training data and code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="It is a language model published with its training data, code and evaluation for"
            " others to study. Openness concerns the release; it generates text like any other"
            " LLM.",
            sources=("groeneveld-2024", "crfm-helm-metadata"),
            as_of="2024-02",
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
        architecture="GPT language model fine-tuned on public code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="The paper presents a GPT language model fine-tuned on public code from GitHub."
            " To such a model code is written language, so a model that writes code is an LLM.",
            sources=("chen-2021-codex",),
            as_of="2021-07",
            caveat="OpenAI has reused the name for a coding agent; this entry is the model of"
            " 2021.",
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
        architecture="Undisclosed; trained with large-scale reinforcement learning to produce a"
        " chain of thought",
        verdict=Verdict.LLM,
        reason=Claim(
            text="Its system card says that reinforcement learning trains it to produce a chain"
            " of thought before the answer. That chain is generated text, so a reasoning model is"
            " an LLM trained further.",
            sources=("openai-o1-card-2024", "crfm-helm-metadata"),
            as_of="2024-12",
            caveat="Image input came with the release of December 2024, after the previews of"
            " September.",
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
        architecture="Dense decoder-only transformer with 540 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text="The paper presents a transformer language model with 540 billion parameters,"
            " tested by prompting it with a few examples. Its answers are generated text.",
            sources=("chowdhery-2022", "crfm-helm-metadata"),
            as_of="2022-04",
            caveat="Google replaced it with PaLM 2 in 2023 and then with Gemini.",
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
        architecture=(
            "Encoder-decoder transformer that turns text into a sequence of image tokens, up to"
            " 20 billion parameters"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It puts out pictures only. It treats drawing as translation, with image tokens"
                " in place of the words of another language."
            ),
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
            text="The service retrieves web pages and has a language model produce the answer from"
            " them. The pages are found; the reply is generated.",
            sources=("perplexity-sonar-docs", "aisdk-perplexity", "stanford-ecosystem-graphs"),
            as_of="2026-11",
            caveat="Retrieval lowers the risk of invented answers but does not remove it.",
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
        architecture="Transformers; the mini version has 3.8 billion parameters",
        verdict=Verdict.LLM,
        reason=Claim(
            text=(
                "Microsoft's report presents a language model of 3.8 billion parameters meant to"
                " run on a phone. It generates text as larger LLMs do, so the kind is the same."
            ),
            sources=("abdin-2024", "stanford-ecosystem-graphs"),
            as_of="2024-04",
            caveat=(
                "Such models are also called small language models, a label with no agreed size"
                " limit. Only the vision members read images."
            ),
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
        architecture=(
            "Feature that sends the selection and the prompt to an image-generation model, at"
            " launch Firefly"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It replaces or extends a selected area with newly generated pixels, following a"
                " text prompt. What comes out is a picture."
            ),
            sources=("centerconsulting-firefly", "peachpit-photoshop-genai"),
            as_of="2024",
            caveat=(
                "Most of Photoshop, including its older content-aware tools, is not generative AI"
                " in this sense."
            ),
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
            text=(
                "It turns short prompts or pictures into brief video clips. No language comes out."
            ),
            sources=("scmp-pika-2023",),
            as_of="2023-11",
            caveat=(
                "This rests on a press report; the company has not published the design of its"
                " model."
            ),
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
        architecture=(
            "Diffusion models that produce colored point clouds, conditioned on CLIP embeddings"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "What comes out is geometry. Its diffusion models produce 3D point clouds from an"
                " image or a text."
            ),
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
        architecture="Autoregressive transformer over amino acids with control tags",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "What it writes are proteins, not human language. By method it is a language"
                " model: it predicts the next amino acid."
            ),
            sources=("madani-2023",),
            caveat="Its authors do call it a large language model, in the title of their article.",
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
        architecture="Transformers, dense and mixture-of-experts; separate vision, audio and omni"
        " variants",
        verdict=Verdict.LLM,
        reason=Claim(
            text=(
                "The makers of Qwen3 present it as part of a family of large language models. Most"
                " members read and produce text; sister models also read images and sound."
            ),
            sources=("qwen3-2025", "crfm-helm-metadata"),
            as_of="2026-06",
            caveat=(
                "Omni members answer in speech too, and the brand covers models that are not LLMs,"
                " such as the image generator Qwen-Image."
            ),
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
        architecture="Deep convolutional network with residual connections",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="They answer what is in a picture. No text is read, and nothing is generated.",
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
        architecture="RoseTTAFold structure network fine-tuned to denoise protein backbones",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It designs protein backbones by diffusion in three dimensions. No text appears"
                " at any point."
            ),
            sources=("watson-2023",),
            caveat="A second network chooses the amino acids for each designed backbone.",
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
        architecture="BERT architecture trained longer on more data, without next-sentence"
        " prediction",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text=(
                "It keeps BERT's design and changes the training. Like BERT it returns vectors for"
                " other programs to use and is not normally used to produce text."
            ),
            sources=("liu-2019", "jurafsky-martin-slp3"),
            as_of="2026-01",
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
        architecture="Vision-language model fine-tuned to emit robot actions as tokens",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text=(
                "A model for pictures and text is trained further so that some output tokens are"
                " movements of a robot. By method it is a language model that also reads pictures;"
                " by output it generates actions."
            ),
            sources=("brohan-2023", "stanford-ecosystem-graphs"),
            as_of="2023-07",
            caveat="The usual label is vision-language-action model.",
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
        architecture=(
            "Gen-1: latent video diffusion guided by structure and content; later versions"
            " largely undisclosed"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes video, not language. The Gen-1 paper describes diffusion models, and"
                " Runway presents Gen-3 Alpha as turning text or images into video."
            ),
            sources=("esser-2023", "runway-gen3-2024"),
            as_of="2024",
            caveat="Runway has published little about the design of the later versions.",
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
        architecture="Latent diffusion with a larger U-Net and two text encoders",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It is a larger latent diffusion model with a second text encoder. The encoders"
                " read the prompt, and diffusion makes the picture."
            ),
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
        architecture="Image encoder, prompt encoder and mask decoder, based on transformers",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="It outlines objects that are already in the picture. It adds no new content.",
            sources=("kirillov-2023",),
            caveat=(
                "It is a foundation model, a term that is wider than both generative AI and LLM."
            ),
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
        architecture="Apple Foundation Models on the device and on Apple servers, developed with"
        " Google's Gemini technology according to press reports",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="Apple presented a rebuilt, conversational Siri in June 2026 that runs on its"
            " foundation models. Its replies are generated; the earlier Siri matched requests to"
            " set actions.",
            sources=("implicator-siri-2026", "apple-sirikit-docs"),
            as_of="2026-06",
            caveat="This rests on press coverage of the announcement; availability differs by"
            " region and device.",
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
        architecture=(
            "Speech recognition and matching of the request to predefined intents and answers"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It matched a request to one of a fixed set of intents. Recognizing speech and"
                " filling in a form is not generating content."
            ),
            sources=("apple-sirikit-docs",),
            as_of="2024",
            caveat="A synthetic voice is itself generated sound, in a narrow technical sense.",
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
        architecture="Diffusion transformer that denoises space-time patches of video",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "OpenAI's report calls it a diffusion model and, more exactly, a diffusion"
                " transformer. It is trained to clean up noisy video, not to predict words."
            ),
            sources=("brooks-2024-sora", "openai-sora2-page"),
            as_of="2026-11",
            caveat=(
                "The report leaves out most details. Sora 2 added sound; OpenAI's model page says"
                " that it was shut down on 24 September 2026, with the Videos API."
            ),
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
            "Rules, word statistics (naive Bayes) and reputation lists that score a message"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It gives each message a score and sorts it by that score. Choosing between two"
                " labels makes no new content."
            ),
            sources=("spamassassin-readme", "sahami-1998", "ng-jordan-2001"),
            caveat=(
                "Statistics calls naive Bayes a generative classifier, in an older sense of the"
                " word. Some newer filters may use language models."
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
        architecture=(
            "Audio autoencoder, T5-based text encoder and a diffusion transformer in latent space"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Latent diffusion makes the sound. A T5-based encoder, which is a language model,"
                " only reads the prompt."
            ),
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
        architecture=(
            "Latent diffusion: a U-Net denoises in a compressed space, guided by a frozen CLIP"
            " text encoder"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Its model card calls it a diffusion-based text-to-image model. A fixed CLIP"
                " encoder turns the prompt into numbers and writes nothing."
            ),
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
        architecture=(
            "Rectified-flow multimodal diffusion transformer with three text encoders, one of"
            " them T5-XXL"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "Its transformer removes noise from images and predicts no words. A transformer"
                " is a building block, so having one does not make a model an LLM."
            ),
            sources=("esser-2024-sd3", "hf-diffusers-docs"),
            caveat=(
                "One of its text encoders, T5-XXL, is a language model of about 4.7 billion"
                " parameters. It only reads the prompt and can be left out."
            ),
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
        architecture="Latent diffusion model extended with temporal layers",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It is a latent diffusion model that turns a text or an image into a short clip."
                " No language comes out."
            ),
            sources=("blattmann-2023",),
            caveat="The released weights start from an image.",
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
        architecture="Decoder-only transformer trained on permissively licensed code in more than"
        " 80 programming languages",
        verdict=Verdict.LLM,
        reason=Claim(
            text="The project describes a language model trained on source code and"
            " natural-language text. It produces code token by token, so it is both an LLM and"
            " generative AI.",
            sources=("li-2023", "stanford-ecosystem-graphs"),
            as_of="2023-05",
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
        architecture="Generative adversarial network with a style-based generator",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes pictures, among them portraits of people who do not exist. Its input is"
                " random noise, and no language model is involved."
            ),
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
            text=(
                "Its product is a song made from a description. Reports on the lawsuits of June"
                " 2024 call it a generative AI program for music."
            ),
            sources=("register-2024", "justia-2024"),
            as_of="2024-06",
            caveat=(
                "A language model may write the lyrics in some cases; the sources do not say which."
            ),
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
        architecture="Encoder-decoder transformer that turns every task into text in, text out",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="It produces text, but mostly as the answer to a set task such as translation"
            " or classification. Whether that makes it an LLM depends on the definition; it"
            " stands between BERT and GPT.",
            sources=("raffel-2020", "crfm-helm-metadata", "saharia-2022-imagen"),
            as_of="2022-05",
            caveat="Papers on image generation, such as Imagen's, call T5 a large language model.",
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
        architecture=(
            "Recurrent sequence-to-sequence network that predicts spectrograms, followed by a"
            " WaveNet vocoder"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="It turns written text into new speech. It reads language aloud and writes none.",
            sources=("shen-2017",),
            caveat="Text-to-speech is often left out when people say generative AI.",
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
        architecture=(
            "Neural networks that turn camera images into predictions about the road, with"
            " planning and control"
        ),
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "Its networks turn camera images into predictions about the road. Perceiving and"
                " steering make no new content."
            ),
            sources=("tesla-ai",),
            as_of="2021",
            caveat=(
                "Tesla's description is several years old; the company has since spoken of"
                " end-to-end networks."
            ),
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
        architecture="Encoder that maps a text to one vector, as in Sentence-BERT; similar texts"
        " lie close together",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="They turn a passage into a list of numbers for search and comparison. A language"
            " model does the work, but no content comes out.",
            sources=("reimers-gurevych-2019", "behnamghader-2024"),
            as_of="2024-04",
            caveat="Some are adapted from generative LLMs; their output is still a vector.",
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
            text=(
                "Its product is music made from a text prompt. Nothing in the sources seen makes"
                " it an LLM."
            ),
            sources=("register-2024", "justia-2024"),
            as_of="2024-06",
            caveat=(
                "A language model may write the lyrics in some cases; the sources do not say which."
            ),
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
        architecture=(
            "Neural codec language model that predicts discrete audio codes from text and a voice"
            " sample of three seconds"
        ),
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "What it makes is speech. Its authors treat text-to-speech as language modeling"
                " over audio codes, so it shares an LLM's method but not its vocabulary."
            ),
            sources=("wang-2023-valle",),
            caveat="Its authors do call it a language model, by which they mean the method.",
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
        architecture="Latent diffusion; Veo 3 denoises video and audio together with a transformer",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It makes video, not language, from text or from an image. Google's report on Veo"
                " 3 is summarized as describing latent diffusion."
            ),
            sources=("google-veo3-2025", "google-gemini-cookbook", "stanford-ecosystem-graphs"),
            as_of="2025",
            caveat="That report was seen only in summaries.",
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
        architecture="Autoregressive network of dilated causal convolutions over raw audio samples",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text=(
                "It generates sound, one sample at a time, each from those before. An LLM does the"
                " same with tokens, but when WaveNet speaks, the text is given to it."
            ),
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
        architecture="Encoder-decoder transformer for speech recognition and translation",
        verdict=Verdict.BOUNDARY,
        reason=Claim(
            text="Its decoder predicts text tokens one after another, so by mechanism it generates"
            " text. By purpose it writes down speech, and its model card files it under"
            " recognition and translation.",
            sources=("openai-whisper-card",),
            as_of="2022",
            caveat="Its card warns that it can output text that nobody spoke.",
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
        architecture="Shallow network (CBOW or skip-gram) that learns one vector per word",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text=(
                "It learns a vector for each word and writes nothing. It does not model whole"
                " sentences either."
            ),
            sources=("mikolov-2013", "vaswani-2017"),
            caveat="An LLM also begins by turning tokens into learned vectors.",
        ),
        as_of="2026-11",
    ),
)
