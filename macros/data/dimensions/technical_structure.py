"""What generative AI and LLMs are built of."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="technical-structure",
    title="Technical structure",
    position=30,
    answer=Claim(
        text=(
            "In practice both generative AI and LLMs rest on deep neural networks. Generative AI"
            " spans many families: GANs, VAEs, diffusion, flow matching and autoregressive models."
            " An LLM is usually a transformer that predicts the next token. Architecture,"
            " generation procedure and modality are separate choices: a transformer need not be"
            " an LLM, and diffusion can produce text."
        ),
        sources=(
            "goodfellow-2016-2",
            "lipman-2023",
            "jurafsky-martin-slp3",
            "peebles-xie-2023",
            "nie-2025-llada",
        ),
    ),
    generative_ai=Claim(
        text=(
            "Many model families: GANs, VAEs, diffusion, flow matching, autoregressive models. The"
            " networks vary too, and transformers are common among them."
        ),
        sources=("goodfellow-2016-2", "lipman-2023", "peebles-xie-2023", "diffusers-2026"),
        as_of="2026-08",
    ),
    llm=Claim(
        text=(
            "Usually a transformer that predicts the next token. Mamba, which has no attention, and"
            " LLaDA, which works by diffusion, show that neither half is required."
        ),
        sources=("jurafsky-martin-slp3", "gu-dao-2023-mamba", "nie-2025-llada"),
        as_of="2026-11",
    ),
    aspects=(
        Aspect(
            id="deep-learning",
            title="Deep learning",
            generative_ai=Claim(
                text=(
                    "Deep learning as well: GANs, VAEs and diffusion models are built from"
                    " neural networks. It therefore does not set the LLM apart."
                ),
                sources=("goodfellow-2014", "kingma-2013", "ho-2020-ddpm", "ng-jordan-2001"),
                caveat=(
                    "Generative in the older, statistical sense includes models that are not"
                    " neural, such as naive Bayes."
                ),
            ),
            llm=Claim(
                text=(
                    "Deep learning as well: an LLM is a neural network, mostly a transformer,"
                    " trained on very large amounts of text."
                ),
                sources=("jurafsky-martin-slp3", "zhao-2023", "brants-2007"),
                caveat=(
                    "A paper of 2007 used the phrase large language models for n-gram models, which"
                    " are not neural."
                ),
            ),
        ),
        Aspect(
            id="model-families",
            title="Model families",
            generative_ai=Claim(
                text=(
                    "Many: VAEs, GANs, normalizing flows, autoregressive models, diffusion and flow"
                    " matching. They differ in how they represent probability and how they reach a"
                    " sample."
                ),
                sources=("goodfellow-2016-2", "sohl-dickstein-2015", "lipman-2023"),
                caveat=(
                    "The map of families cited here dates from 2016, before diffusion models"
                    " matured; we have added diffusion and flow matching."
                ),
            ),
            llm=Claim(
                text=(
                    "Usually one: the autoregressive model, which predicts each token from the"
                    " tokens before it."
                ),
                sources=("openai-gpt3-card-2020", "jurafsky-martin-slp3", "nie-2025-llada"),
                as_of="2026-11",
                caveat="LLaDA is an LLM trained by masked diffusion instead.",
            ),
        ),
        Aspect(
            id="network-design",
            title="Design of the network",
            generative_ai=Claim(
                text=(
                    "It varies. DiT put a transformer in place of the U-Net of earlier diffusion"
                    " models. Most open image, video and music pipelines of 2026 use transformers."
                ),
                sources=("peebles-xie-2023", "diffusers-2026"),
                as_of="2026-08",
                caveat=(
                    "The word most is our reading of the pages of one library, not a count, and"
                    " closed products are not covered."
                ),
            ),
            llm=Claim(
                text=(
                    "Mostly a decoder-only transformer. State-space models such as Mamba are an"
                    " alternative, and Jamba mixes layers of both kinds."
                ),
                sources=("hf-llm-course", "gu-dao-2023-mamba", "lieber-2024"),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="recurrent-networks",
            title="Recurrent networks (RNNs)",
            generative_ai=Claim(
                text=(
                    "Mostly history. Recurrent networks generated pictures in PixelRNN (2016) and"
                    " speech features in Tacotron 2 (2017)."
                ),
                sources=("oord-2016-pixelrnn", "shen-2017", "google-ml-glossary"),
                as_of="2026-11",
                caveat=(
                    "Experts disagree on whether the output of recurrent networks counts as"
                    " generative AI at all."
                ),
            ),
            llm=Claim(
                text=(
                    "Mostly history: recurrent networks were the main neural language models before"
                    " the transformer of 2017. Recurrence returns in another form in state-space"
                    " models such as Mamba."
                ),
                sources=("mikolov-2014", "vaswani-2017", "gu-dao-2023-mamba"),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="gans-and-vaes",
            title="GANs and VAEs",
            generative_ai=Claim(
                text=(
                    "In use as parts of other systems. Autoencoders of the VAE kind compress"
                    " images for latent diffusion; adversarial training can cut the number of"
                    " denoising steps."
                ),
                sources=("diffusers-2026", "sauer-2023", "goodfellow-2014", "kingma-2013"),
                as_of="2026-08",
                caveat="A GAN or a VAE can also generate alone, in a single pass.",
            ),
            llm=Claim(
                text=(
                    "Not part of the usual recipe. BLOOM, for example, is one decoder trained by"
                    " cross-entropy on the next token."
                ),
                sources=("bigscience-bloom-card",),
                caveat="That this is the usual recipe is our reading of published model cards.",
            ),
        ),
        Aspect(
            id="what-the-network-predicts",
            title="What the network predicts",
            generative_ai=Claim(
                text=(
                    "It differs by family. A diffusion model such as DDPM predicts the added noise;"
                    " a flow-matching model, the direction from noise to data. A GAN outputs a"
                    " whole sample."
                ),
                sources=("ho-2020-ddpm", "lipman-2023", "goodfellow-2014", "copet-2023"),
                caveat=(
                    "Autoregressive generators such as MusicGen predict the next code, as an LLM"
                    " predicts the next token."
                ),
            ),
            llm=Claim(
                text=(
                    "A probability for each entry of a fixed vocabulary, usually for the place"
                    " right after the text so far."
                ),
                sources=("hf-llm-course", "bigscience-bloom-card", "nie-2025-llada"),
                caveat="LLaDA predicts masked tokens, wherever in the text they stand.",
            ),
        ),
        Aspect(
            id="independent-choices",
            title="Architecture, procedure and modality",
            generative_ai=Claim(
                text=(
                    "Architecture, procedure and modality vary separately. A transformer denoises"
                    " images in DiT and predicts music tokens in MusicGen; diffusion makes sound as"
                    " well as pictures."
                ),
                sources=("peebles-xie-2023", "copet-2023", "diffusers-2026"),
                as_of="2026-08",
            ),
            llm=Claim(
                text=(
                    "The modality stays the same. GPT-3 predicts the next token, LLaDA fills in"
                    " masked ones, models built on Mamba do without attention; all of these"
                    " model language."
                ),
                sources=(
                    "openai-gpt3-card-2020",
                    "nie-2025-llada",
                    "gu-dao-2023-mamba",
                    "google-ml-glossary",
                ),
                as_of="2026-11",
                caveat=(
                    "In an informal use that Google's glossary reports, only language models built"
                    " on the transformer are called LLMs."
                ),
            ),
        ),
        Aspect(
            id="networks-in-one-system",
            title="Networks in one system",
            generative_ai=Claim(
                text=(
                    "Often several. Stable Diffusion 1 joins a frozen text encoder, a denoising"
                    " network and an autoencoder."
                ),
                sources=("sd-v1-card", "goodfellow-2014"),
                as_of="2026-11",
                caveat="A trained GAN needs only its generator to produce a sample.",
            ),
            llm=Claim(
                text=(
                    "Often one, behind a tokenizer. To read images, LLaVA attaches a vision encoder"
                    " to an existing LLM."
                ),
                sources=("bigscience-bloom-card", "openai-tiktoken", "liu-2023-llava"),
            ),
        ),
        Aspect(
            id="pictures-from-language-models",
            title="Pictures from language models",
            generative_ai=Claim(
                text=(
                    "In Qwen-Image and FLUX.2 a language model reads the prompt, and a separate"
                    " diffusion network makes the picture."
                ),
                sources=("diffusers-2026", "hf-flux2-docs", "karras-2019-stylegan"),
                as_of="2026-08",
                caveat="Some image generators contain no language model, as StyleGAN shows.",
            ),
            llm=Claim(
                text=(
                    "Some make pictures themselves. Chameleon and Emu3 generate image tokens;"
                    " OpenAI calls the image output of GPT-4o autoregressive and built into"
                    " ChatGPT."
                ),
                sources=("chameleon-2024", "wang-2024-emu3", "openai-4o-image-2025"),
                as_of="2026-11",
                caveat=(
                    "Whether such a model is still an LLM is a choice of words. OpenAI has"
                    " published few details, and Chameleon's released weights reportedly put"
                    " out text only."
                ),
            ),
        ),
    ),
    examples=("music-and-images", "protein-design", "fiction-and-poetry", "software-development"),
    boundary_cases=(
        "native-image-output",
        "diffusion-language-models",
        "language-model-inside-an-image-generator",
        "token-based-audio",
        "encoder-models",
    ),
)
