"""The cases that break the tidy answer, each with what makes it hard and who says what."""

from macros.data.unvalidated import BoundaryCase, Claim

BOUNDARY_CASES: tuple[BoundaryCase, ...] = (
    BoundaryCase(
        id="encoder-models",
        title="Encoder models such as BERT",
        answer=Claim(
            text=(
                "BERT is a language model, but it is not built or normally used to write text. By"
                " that use it is not generative AI. Whether it is also an LLM depends on the"
                " definition."
            ),
            sources=("devlin-2019", "jurafsky-martin-slp3", "shanahan-2024", "raffel-2020"),
            caveat=(
                "Encoder-decoder models such as T5 contain an encoder too, and they do write text."
            ),
        ),
        difficulty=Claim(
            text=(
                "A language model can be defined by what it learns to predict."
                " BERT learns to predict hidden words from the text on both sides, so it qualifies."
                " Text can even be sampled from it, although it was not made for that."
            ),
            sources=("bender-2021", "devlin-2019", "wang-cho-2019"),
        ),
        views=(
            Claim(
                text=(
                    "Jurafsky and Martin's textbook draft says that encoder models such as BERT and"
                    " RoBERTa are not generative: they return one vector for each token."
                ),
                sources=("jurafsky-martin-slp3",),
                as_of="2026",
            ),
            Claim(
                text=(
                    "Shanahan names BERT, beside GPT-2, as an early LLM;"
                    " Bender and Koller call both large neural language models."
                ),
                sources=("shanahan-2024", "bender-koller-2020"),
            ),
            Claim(
                text=(
                    "The draft ISO/IEC amendment on generative AI counts models that learn"
                    " representations of language as one of two types of LLM."
                ),
                sources=("iso-iec-22989-damd1",),
                as_of="2026-11",
                caveat=(
                    "The 2025 draft was seen as a third party reproduces it,"
                    " and the final wording may differ."
                ),
            ),
            Claim(
                text=(
                    "Wang and Cho drew readable sentences from BERT in 2019. They varied more than"
                    " those of a left-to-right model, at a slightly lower quality."
                ),
                sources=("wang-cho-2019", "cho-2019-erratum"),
                caveat=(
                    "Cho later withdrew the claim that BERT is a Markov random field, while still"
                    " calling it a generative model."
                ),
            ),
        ),
        systems=("bert", "roberta", "t5"),
    ),
    BoundaryCase(
        id="embedding-models",
        title="Embedding models for search",
        answer=Claim(
            text=(
                "A text-embedding model turns a passage into a list of numbers"
                " for search and comparison."
                " It generates no content, so it is not generative AI,"
                " even when it was made from an LLM."
            ),
            sources=("reimers-gurevych-2019", "behnamghader-2024"),
        ),
        difficulty=Claim(
            text=(
                "The same base model can do both jobs. Decoder-only LLMs become text encoders once"
                " attention runs in both directions and a little more training is added. So where a"
                " model comes from does not settle the question."
            ),
            sources=("behnamghader-2024",),
        ),
        views=(
            Claim(
                text=(
                    "BehnamGhader and co-authors start from decoder-only LLMs"
                    " and call the result a text encoder."
                ),
                sources=("behnamghader-2024",),
            ),
            Claim(
                text=(
                    "The draft ISO/IEC amendment on generative AI counts models that produce"
                    " embeddings as one type of LLM."
                ),
                sources=("iso-iec-22989-damd1",),
                as_of="2026-11",
                caveat=(
                    "The 2025 draft was seen as a third party reproduces it,"
                    " and the final wording may differ."
                ),
            ),
        ),
        systems=("text-embedding-models",),
    ),
    BoundaryCase(
        id="multimodal-input",
        title="LLMs that also read images or sound",
        answer=Claim(
            text=(
                "An LLM that also takes in images or sound, and answers in text, is still an LLM."
                " What it takes in does not decide the matter, because what it writes is language."
                " A common name for it is multimodal LLM."
            ),
            sources=(
                "liu-2023-llava",
                "openai-gpt4-2023",
                "gemini-team-2023",
                "openai-whisper-card",
            ),
            caveat=(
                "Naming is unsettled: MLLM, LMM, VLM and omni model are used for overlapping sets"
                " of models. A model that only transcribes speech, such as Whisper, is a different"
                " case."
            ),
        ),
        difficulty=Claim(
            text=(
                "The word multimodal does not say in which direction."
                " Meta calls Llama 4 natively multimodal,"
                " yet it takes in text and images and gives out only text and code."
            ),
            sources=("meta-llama4-card",),
            as_of="2025",
        ),
        views=(
            Claim(
                text=(
                    "OpenAI's system card for GPT-4V speaks of adding image input"
                    " to large language models."
                ),
                sources=("openai-gpt4v-2023",),
                as_of="2023",
            ),
            Claim(
                text=(
                    "Yang and co-authors describe the same system, GPT-4V,"
                    " as a large multimodal model (LMM)."
                ),
                sources=("yang-2023-lmm",),
                as_of="2023",
            ),
            Claim(
                text=(
                    "Liu and co-authors treat the LLM as one part of LLaVA:"
                    " they attach a vision encoder to an existing LLM such as Vicuna."
                ),
                sources=("liu-2023-llava",),
            ),
            Claim(
                text=(
                    "Anthropic's documentation calls Claude a family of large language models,"
                    " although every current model also reads images."
                ),
                sources=("anthropic-models-overview",),
                as_of="2026-11",
            ),
        ),
        systems=("gpt-4", "claude", "gemini-models", "llama"),
    ),
    BoundaryCase(
        id="native-image-output",
        title="LLMs that output images themselves",
        answer=Claim(
            text=(
                "Some models produce both text and images, such as GPT-4o and Chameleon"
                " by their makers' accounts."
                " Such a model acts as an LLM when it writes and as an image generator when it"
                " draws. Which name fits the whole depends on the definition."
            ),
            sources=("openai-gpt4o-card-2024", "chameleon-2024"),
            as_of="2026-11",
        ),
        difficulty=Claim(
            text=(
                "An LLM can be defined by its training objective, its architecture or its output,"
                " and the answers differ. By its authors' account Emu3 is trained by next-token"
                " prediction alone, the task that most LLMs start from. Yet it outputs images and"
                " video as well as text."
            ),
            sources=("wang-2024-emu3", "hf-llm-course"),
            caveat=(
                "That these three definitions compete is our reading, and the weights of Emu3 were"
                " released as separate models for chat and for generation."
            ),
        ),
        views=(
            Claim(
                text=(
                    "OpenAI says that DALL·E works by diffusion, whereas the image generation of"
                    " GPT-4o is autoregressive and built into the model behind ChatGPT."
                ),
                sources=("openai-4o-image-2025", "ramesh-2021-dalle"),
                as_of="2025-03",
                caveat=(
                    "OpenAI has published few details, later GPT Image models may differ, and the"
                    " first DALL·E of 2021 was itself autoregressive."
                ),
            ),
            Claim(
                text=(
                    "Google documents image output as a native ability of certain Gemini models,"
                    " reached by the same call as their text."
                ),
                sources=("google-gemini-image-docs",),
                as_of="2026-11",
                caveat="The documentation does not disclose how the pixels are produced.",
            ),
            Claim(
                text=(
                    "Meta's Chameleon team describes one model that reads and produces"
                    " text and images as a single stream of tokens."
                ),
                sources=("chameleon-2024",),
                caveat="The released checkpoints are reported to output text only.",
            ),
            Claim(
                text=(
                    "Zhou and co-authors mix the two methods in Transfusion: one transformer"
                    " with next-token loss on text and diffusion loss on images."
                ),
                sources=("zhou-2024-transfusion",),
            ),
        ),
        systems=(
            "gpt-4o",
            "gpt-image",
            "nano-banana",
            "chameleon",
            "emu3",
            "grok-aurora",
            "glm-image",
        ),
    ),
    BoundaryCase(
        id="language-model-inside-an-image-generator",
        title="Image generators with a language model inside",
        answer=Claim(
            text=(
                "An image generator does not become an LLM by using a language model to read the"
                " prompt. The language model turns the prompt into numbers, and a separate network"
                " makes the picture."
            ),
            sources=("saharia-2022-imagen", "hf-diffusers-docs", "zai-glm-image-readme"),
            caveat=(
                "In GLM-Image a former language model also plans the picture, which makes it a"
                " harder case."
            ),
        ),
        difficulty=Claim(
            text=(
                "The reader inside can be a full chat-type model."
                " The published pipeline of FLUX.2 loads a Mistral 3 model to read the prompt,"
                " and that of Qwen-Image loads Qwen2.5-VL-7B-Instruct."
            ),
            sources=("hf-diffusers-docs",),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text=(
                    "The Imagen authors call their T5 reader a generic large language model."
                    " Enlarging it helped them more than enlarging the image model."
                ),
                sources=("saharia-2022-imagen",),
                as_of="2022",
                caveat="Only the encoder of T5 is used, so no text is written on the way.",
            ),
            Claim(
                text=(
                    "The first Stable Diffusion card names a frozen CLIP text encoder."
                    " OpenAI's card for CLIP says that it learned to match images with captions."
                ),
                sources=("sd-v1-card", "openai-clip-card-2021"),
                as_of="2022",
            ),
            Claim(
                text=(
                    "Hugging Face documents that the T5 encoder of Stable Diffusion 3"
                    " can be left out. It has about 4.7 billion parameters,"
                    " and the loss of quality is small."
                ),
                sources=("hf-diffusers-docs",),
                as_of="2026-08",
            ),
            Claim(
                text=(
                    "Z.ai goes further in GLM-Image: a generator that started as the language model"
                    " GLM-4-9B plans the picture, and a diffusion decoder finishes it."
                ),
                sources=("zai-glm-image-readme",),
                as_of="2026",
            ),
        ),
        systems=("imagen", "stable-diffusion-1", "stable-diffusion-3", "flux-2", "glm-image"),
    ),
    BoundaryCase(
        id="diffusion-language-models",
        title="Language models that write by diffusion",
        answer=Claim(
            text=(
                "A diffusion language model writes by improving many tokens of a text in each of"
                " several passes. It is an LLM by what it produces. It is not one under a"
                " definition that asks for next-token prediction."
            ),
            sources=("nie-2025-llada", "inception-2025-mercury"),
        ),
        difficulty=Claim(
            text=(
                "Diffusion is at home in image generation, and next-token prediction in LLMs."
                " DiffusionGemma uses both ideas: it denoises a block of tokens at a time"
                " and moves on from block to block in order."
            ),
            sources=("hf-diffusers-docs", "google-2026-diffusiongemma"),
            as_of="2026-08",
        ),
        views=(
            Claim(
                text=(
                    "The LLaDA authors call their model a large language diffusion model."
                    " They argue that core abilities of LLMs do not depend on autoregression."
                ),
                sources=("nie-2025-llada",),
            ),
            Claim(
                text=(
                    "Inception presents Mercury, which predicts several tokens in parallel,"
                    " as a family of LLMs based on diffusion."
                ),
                sources=("inception-2025-mercury",),
                as_of="2025",
            ),
            Claim(
                text=(
                    "Google's Machine Learning Glossary says otherwise: under autoregressive models"
                    " it lists every LLM that is built on the transformer."
                ),
                sources=("google-ml-glossary",),
                as_of="2026-11",
            ),
            Claim(
                text=(
                    "The LLaDA authors set their model apart from BERT by its training:"
                    " BERT hides a fixed share of the words, LLaDA a random share."
                ),
                sources=("nie-2025-llada",),
            ),
        ),
        systems=("llada", "mercury", "diffusiongemma"),
    ),
    BoundaryCase(
        id="token-based-audio",
        title="Sound generators built like language models",
        answer=Claim(
            text=(
                "Some generators of speech and music predict sound tokens as an LLM predicts text"
                " tokens. They are generative AI. The authors of several call them language models,"
                " but their vocabulary is sound, so this site does not list them as LLMs."
            ),
            sources=("copet-2023", "wang-2023-valle", "borsos-2023-audiolm"),
        ),
        difficulty=Claim(
            text=(
                "The recipe is the same and the vocabulary differs."
                " MusicGen's card describes an audio tokenizer and an autoregressive transformer"
                " language model for music."
            ),
            sources=("copet-2023",),
        ),
        views=(
            Claim(
                text=(
                    "The authors of VALL-E treat text-to-speech as conditional language modeling"
                    " over audio codes and speak of neural codec language models."
                ),
                sources=("wang-2023-valle",),
            ),
            Claim(
                text=(
                    "The AudioLM authors model the sequence of sound tokens as a language model"
                    " would, and continue speech and piano music without transcripts."
                ),
                sources=("borsos-2023-audiolm",),
            ),
            Claim(
                text=(
                    "The WaveNet authors predicted each sample of raw audio from all earlier ones"
                    " as early as 2016, with a network of convolutions."
                ),
                sources=("vandenoord-2016",),
            ),
            Claim(
                text=(
                    "OpenAI describes GPT-4o as one network that takes in and produces both"
                    " text and audio, so here the LLM itself produces sound."
                ),
                sources=("openai-gpt4o-card-2024",),
                as_of="2026-11",
            ),
        ),
        systems=("musicgen", "vall-e", "audiolm", "bark", "wavenet", "gpt-4o"),
    ),
    BoundaryCase(
        id="proteins-and-other-languages",
        title="Language models of proteins, DNA and robot actions",
        answer=Claim(
            text=(
                "A model trained like an LLM on protein or DNA sequences is a language model"
                " by method. Its output is not human language, so this site does not list it"
                " as an LLM. It is generative AI if it is built to produce new sequences."
            ),
            sources=("lin-2023-esm2", "madani-2023", "brixi-2026-evo2"),
        ),
        difficulty=Claim(
            text=(
                "The line between generating and not generating runs through these models too."
                " ProGen predicts the next amino acid, and enzymes it produced worked in the"
                " laboratory. ESM-2 is mainly used to predict structure and other properties."
            ),
            sources=("madani-2023", "lin-2023-esm2"),
            caveat="Researchers have also used ESM-2 to design proteins.",
        ),
        views=(
            Claim(
                text=(
                    "The ProGen authors use the term large language models"
                    " in the title of their article."
                ),
                sources=("madani-2023",),
            ),
            Claim(
                text=(
                    "The draft ISO/IEC amendment on generative AI ties LLMs to natural language,"
                    " which leaves protein models out."
                ),
                sources=("iso-iec-22989-damd1",),
                as_of="2026-11",
                caveat=(
                    "The last part is our reading, and the draft was seen"
                    " as a third party reproduces it."
                ),
            ),
            Claim(
                text=(
                    "Evo 2 takes the method to genomes. By its authors' account it was trained on"
                    " roughly 9 trillion bases of DNA, scores mutations and generates new"
                    " sequences."
                ),
                sources=("brixi-2026-evo2",),
                as_of="2026-03",
            ),
            Claim(
                text=(
                    "The authors of RT-2 let a vision-language model emit robot actions as tokens"
                    " and call the result a vision-language-action model."
                ),
                sources=("brohan-2023",),
            ),
        ),
        systems=("progen", "esm-2", "esm3", "rt-2"),
    ),
    BoundaryCase(
        id="classic-text-generators",
        title="Text generators from before LLMs",
        answer=Claim(
            text=(
                "Programs produced text long before LLMs, from word statistics, hand-written rules"
                " or translation networks. They are not LLMs."
                " Whether the ones that learned from data are generative AI is not agreed."
            ),
            sources=("shannon-1948", "weizenbaum-1966", "wu-2016", "google-ml-glossary"),
        ),
        difficulty=Claim(
            text=(
                "A table of word frequencies that is sampled at random generates text"
                " and models language."
                " The term generative AI is seldom used for it,"
                " but no agreed date or quality marks where the term begins."
            ),
            sources=("shannon-1948", "google-ml-glossary"),
            caveat="How seldom the term is used is our impression, not a count.",
        ),
        views=(
            Claim(
                text=(
                    "Google's Machine Learning Glossary reports that experts are split on"
                    " whether recurrent networks that write count as generative AI."
                ),
                sources=("google-ml-glossary",),
            ),
            Claim(
                text=(
                    "Weizenbaum's ELIZA of 1966 reworked the user's words by the rules of a"
                    " script; nothing in it was learned from data."
                ),
                sources=("weizenbaum-1966", "hay-eliza-readme"),
                as_of="1966",
            ),
            Claim(
                text=(
                    "Google's engineers described the Google Translate of 2016 as neural machine"
                    " translation; it produced its output piece by piece."
                ),
                sources=("wu-2016", "google-translate-gemini-2025"),
                as_of="2016",
                caveat=(
                    "Press reports say that Gemini models have served parts of it since December"
                    " 2025, so the answer depends on the year."
                ),
            ),
            Claim(
                text=(
                    "Chen and co-authors described Gmail Smart Compose in 2019 as a neural language"
                    " model that completes the sentence a person is typing."
                ),
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
            text=(
                "ChatGPT is a product, and an LLM is the model inside it that writes the answers."
                " The product adds other functions, such as web search and image generation. So"
                " ChatGPT is built on an LLM, and it is generative AI."
            ),
            sources=(
                "openai-chatgpt-2022",
                "openai-4o-image-2025",
                "shanahan-2024",
                "ec-dsa-chatgpt-2026",
            ),
            as_of="2026-11",
        ),
        difficulty=Claim(
            text=(
                "One name often covers several things."
                " In everyday speech ChatGPT means both the app and the model."
                " Gemini is Google's name for a family of models and for an app."
            ),
            sources=("openai-chatgpt-2022", "gemini-team-2023", "google-gemini-cookbook"),
            as_of="2026-11",
        ),
        views=(
            Claim(
                text=(
                    "By a recital of the EU AI Act, a model becomes a system only with further"
                    " components, such as a user interface."
                ),
                sources=("eu-ai-act-2024",),
                as_of="2026-11",
            ),
            Claim(
                text="Shanahan separates an LLM from the systems in which it is embedded.",
                sources=("shanahan-2024",),
            ),
            Claim(
                text=(
                    "OpenAI's own launch text called ChatGPT a model,"
                    " fine-tuned from a model of the GPT-3.5 series."
                ),
                sources=("openai-chatgpt-2022",),
                as_of="2022-11",
            ),
            Claim(
                text=(
                    "GitHub's documentation says that a large language model underpins Copilot,"
                    " and that the user can choose among the models of several vendors."
                ),
                sources=("github-copilot-llm-docs", "github-copilot-models-docs"),
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
            text=(
                "Whisper predicts text tokens one after another, so its mechanism is generative."
                " Its purpose is to write down what was said. By purpose it is speech recognition"
                " and translation, not an LLM."
            ),
            sources=("openai-whisper-card",),
        ),
        difficulty=Claim(
            text=(
                "A recognizer with a generative mechanism can also invent."
                " OpenAI's model card says that Whisper may output text that nobody spoke."
                " The card supposes that it mixes predicting the next word with transcribing."
            ),
            sources=("openai-whisper-card",),
        ),
        views=(
            Claim(
                text=(
                    "OpenAI's model card classes Whisper as a sequence-to-sequence model for"
                    " speech recognition and speech translation."
                ),
                sources=("openai-whisper-card",),
            ),
            Claim(
                text=(
                    "The European Commission's guidelines give a transcription model trained with"
                    " 10²⁴ floating-point operations as too narrow to be a general-purpose model."
                ),
                sources=("ec-gpai-guidelines-2025",),
                as_of="2026-11",
            ),
            Claim(
                text=(
                    "The OECD's policy observatory counts machine learning that makes new material"
                    " as generative AI, and a faithful transcript adds nothing new."
                ),
                sources=("oecd-ai-generative-issues",),
                caveat="Applying the definition to transcripts is our reading.",
            ),
        ),
        systems=("whisper",),
    ),
    BoundaryCase(
        id="forecasts-and-structures",
        title="Forecasts and protein structures from generative models",
        answer=Claim(
            text=(
                "AlphaFold 3 and Chronos are generative by method and predictive by purpose. They"
                " produce no human language, so they are not LLMs in the usual sense. Whether they"
                " are generative AI depends on whether method or purpose decides."
            ),
            sources=("abramson-2024", "ansari-2024-chronos", "price-2024-gencast"),
            as_of="2024",
            caveat=(
                "This site does list GenCast as generative AI, because drawing many possible"
                " futures is its use as well as its method. That line is our own."
            ),
        ),
        difficulty=Claim(
            text=(
                "One task can be done either way."
                " GraphCast gives a single forecast for each starting state of the weather."
                " GenCast draws many possible futures with a diffusion model,"
                " the kind of model that also makes images."
            ),
            sources=("lam-2023", "price-2024-gencast"),
        ),
        views=(
            Claim(
                text=(
                    "The AlphaFold 3 authors describe a diffusion-based architecture,"
                    " which produces the coordinates of the atoms in a molecular complex."
                ),
                sources=("abramson-2024",),
                as_of="2024",
            ),
            Claim(
                text=(
                    "The Chronos authors turn numbers into tokens, train a language-model"
                    " architecture on them and sample possible futures."
                ),
                sources=("ansari-2024-chronos",),
                caveat="Later Chronos versions predict quantiles directly.",
            ),
            Claim(
                text=(
                    "Price and co-authors report that GenCast did better than the leading"
                    " physics-based ensemble on 97.2 percent of 1,320 targets."
                ),
                sources=("price-2024-gencast",),
                as_of="2024",
                caveat=(
                    "GenCast was trained on data from physics models and starts from their"
                    " analysis, so it does not replace them."
                ),
            ),
            Claim(
                text=(
                    "Google's Machine Learning Glossary sets generative AI against"
                    " predictive machine learning."
                ),
                sources=("google-ml-glossary", "jurafsky-martin-slp3"),
                caveat=(
                    "The contrast is about what is put out; inside, a language model"
                    " predicts the next token."
                ),
            ),
        ),
        systems=("alphafold-3", "alphafold-2", "gencast", "graphcast", "chronos"),
    ),
    BoundaryCase(
        id="small-language-models",
        title="Small language models",
        answer=Claim(
            text=(
                "A small language model is the same kind of model as an LLM, in a smaller size."
                " No threshold is agreed."
                " The same model can be called small and still be an LLM by a definition"
                " that names no number."
            ),
            sources=("belcak-2025", "google-ml-glossary", "zhao-2023"),
        ),
        difficulty=Claim(
            text=(
                "What counts as large has moved."
                " In 2019 OpenAI's card counted GPT-2, at most 1.5 billion parameters, among"
                " large-scale models. In 2024 SmolLM2, with up to 1.7 billion, was presented"
                " as a family of small ones."
            ),
            sources=("openai-gpt2-card-2019", "hf-llm-course"),
            as_of="2024-11",
        ),
        views=(
            Claim(
                text=(
                    "Belcak and co-authors call a model small if it serves one user fast enough on"
                    " a consumer device: in 2025, mostly below 10 billion parameters."
                ),
                sources=("belcak-2025",),
                as_of="2025-06",
                caveat="It is a position paper, seen in digests, and its line moves by design.",
            ),
            Claim(
                text=(
                    "Zhao and co-authors say that LLM typically means hundreds of billions of"
                    " parameters. Their footnote adds that no minimum is agreed."
                ),
                sources=("zhao-2023",),
                as_of="2023",
                caveat=(
                    "The same footnote says that the survey mainly covers models above 10 billion."
                ),
            ),
            Claim(
                text=(
                    "Rogers and Luccioni propose three criteria for an LLM,"
                    " and none of them is a number of parameters."
                ),
                sources=("rogers-luccioni-2024",),
                caveat="The criteria were seen as a third party lists them.",
            ),
            Claim(
                text=(
                    "Google's Machine Learning Glossary gives two senses: at the least, a language"
                    " model with a very large count of parameters; more loosely, any language model"
                    " built on the transformer."
                ),
                sources=("google-ml-glossary",),
            ),
        ),
        systems=("phi-3", "gpt-2"),
    ),
)
