"""What generative AI and LLMs are built of."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="technical-structure",
    title="Technical structure",
    position=30,
    answer=Claim(
        text="""
            In practice, generative AI is built from neural networks, LLMs included.
            Generative AI uses several kinds of model.
            An LLM is usually one kind: a transformer that predicts the next token, a word or part of one.
            Many generators of images, video and music are transformers too, so the transformer does not set the LLM apart.
        """,
        sources=(
            "goodfellow-2016-2",
            "jurafsky-martin-slp3",
            "hf-llm-course",
            "peebles-xie-2023",
            "brooks-2024-sora",
            "copet-2023",
        ),
    ),
    both=Claim(
        text="""
            In practice, generative AI is built from neural networks.
            One design of network, the transformer, serves text, images, video and sound.
        """,
        sources=("hf-llm-course", "peebles-xie-2023", "brooks-2024-sora", "copet-2023"),
    ),
    generative_ai=Claim(
        text="Several kinds of model: for example, diffusion models remove noise step by step, GANs make the whole at once, and others predict piece by piece.",
        sources=("goodfellow-2016-2", "ho-2020-ddpm", "goodfellow-2014", "oord-2016-pixelrnn"),
    ),
    llm=Claim(
        text="Usually one kind of network: a transformer that predicts the next token, a piece of text.",
        sources=("jurafsky-martin-slp3", "hf-llm-course"),
    ),
    aspects=(
        Aspect(
            id="deep-learning",
            title="Deep learning",
            both=Claim(
                text="""
                    In practice, generative AI is deep learning: neural networks with many layers, adjusted to examples.
                    Deep learning therefore does not set the LLM apart.
                """,
                sources=("goodfellow-2014", "kingma-2013", "ho-2020-ddpm", "zhao-2023"),
            ),
            generative_ai=Claim(
                scope="Images, sound, video",
                text="Diffusion models, GANs and VAEs, three common kinds of generator, are made of neural networks.",
                sources=("ho-2020-ddpm", "goodfellow-2014", "kingma-2013"),
            ),
            llm=Claim(
                text="An LLM is a neural network, usually a transformer, trained on a vast amount of text.",
                sources=("jurafsky-martin-slp3", "zhao-2023"),
                caveat=Caveat(
                    text="In 2007 a paper gave the name large language model to tables of word counts, which are not neural networks.",
                    sources=("brants-2007",),
                ),
            ),
        ),
        Aspect(
            id="model-families",
            title="Kinds of model",
            generative_ai=Claim(
                text="""
                    Several kinds are in use.
                    A GAN makes the whole in one pass.
                    A diffusion model removes noise step by step.
                    An autoregressive model adds piece after piece.
                """,
                sources=(
                    "goodfellow-2014",
                    "sohl-dickstein-2015",
                    "ho-2020-ddpm",
                    "openai-gpt3-card-2020",
                ),
            ),
            llm=Claim(
                text="Most LLMs are autoregressive: the model predicts each token, a word or part of one, from the tokens before it.",
                sources=("openai-gpt3-card-2020", "jurafsky-martin-slp3"),
                caveat=Caveat(
                    text="LLaDA (2025), an LLM that works by diffusion, fills in blanks.",
                    sources=("nie-2025-llada",),
                ),
            ),
        ),
        Aspect(
            id="network-design",
            title="Design of the network",
            generative_ai=Claim(
                scope="Images, sound",
                text="""
                    Earlier diffusion models for images commonly used a design called U-Net.
                    DiT (2023) put a transformer in its place, and Stable Audio Open (2024) uses a transformer for sound.
                """,
                sources=("peebles-xie-2023", "evans-2024"),
            ),
            llm=Claim(
                text="""
                    Most LLMs are transformers in which each word is linked to the words before it.
                    Mamba (2023) replaces that link, called attention; Jamba (2024) combines Mamba with attention.
                """,
                sources=("hf-llm-course", "gu-dao-2023-mamba", "lieber-2024"),
            ),
        ),
        Aspect(
            id="recurrent-networks",
            title="Recurrent networks (RNNs)",
            generative_ai=Claim(
                scope="Images",
                text="""
                    Recurrent networks, an older design, go through their input step by step.
                    PixelRNN (2016) painted pictures with them, pixel by pixel.
                """,
                sources=("oord-2016-pixelrnn", "google-ml-glossary"),
            ),
            llm=Claim(
                text="""
                    Recurrent networks were a standard choice for language before the transformer of 2017.
                    Mamba (2023) uses recurrence in a new form.
                """,
                sources=("mikolov-2014", "vaswani-2017", "gu-dao-2023-mamba"),
            ),
        ),
        Aspect(
            id="gans-and-vaes",
            title="GANs and VAEs",
            generative_ai=Claim(
                scope="Images, sound",
                text="""
                    A GAN is two networks trained against each other.
                    A VAE learns to compress data and to restore it.
                    Both ideas also serve inside diffusion systems.
                """,
                sources=("goodfellow-2014", "kingma-2013", "sauer-2023", "diffusers-2026"),
            ),
            llm=Claim(
                text="""
                    LLMs usually do without GANs and VAEs.
                    A single network learns to predict the next token, a word or part of one; no second network competes with it.
                """,
                sources=("bigscience-bloom-card", "openai-gpt3-card-2020"),
                our_reading=True,
            ),
        ),
        Aspect(
            id="what-the-network-predicts",
            title="What the network predicts",
            generative_ai=Claim(
                scope="Images, sound, video",
                text="""
                    A classic diffusion model predicts the noise to be removed; a flow model, the direction from noise to picture.
                    A GAN puts out the whole picture.
                """,
                sources=("ho-2020-ddpm", "lipman-2023", "goodfellow-2014"),
            ),
            llm=Claim(
                text="""
                    An LLM usually predicts how likely each token of its vocabulary is to come next.
                    The vocabulary is a fixed list of words and parts of words.
                """,
                sources=("hf-llm-course", "bigscience-bloom-card"),
            ),
        ),
        Aspect(
            id="independent-choices",
            title="Network, method and medium",
            generative_ai=Claim(
                text="""
                    The network, its method and what comes out are three separate choices.
                    A transformer removes noise from images in DiT and predicts music in MusicGen.
                """,
                sources=("peebles-xie-2023", "copet-2023"),
            ),
            llm=Claim(
                text="""
                    What comes out of an LLM stays language.
                    GPT-3 predicts the next token, LLaDA fills in blanks, and models built on Mamba alone are no transformers.
                """,
                sources=("openai-gpt3-card-2020", "nie-2025-llada", "gu-dao-2023-mamba"),
            ),
        ),
        Aspect(
            id="networks-in-one-system",
            title="Networks working together",
            generative_ai=Claim(
                scope="Image generators",
                text="""
                    Often several networks work together.
                    Stable Diffusion v1 (2022) joins a network that reads the prompt, one that removes noise and one that turns the result into pixels.
                """,
                sources=("sd-v1-card",),
            ),
            llm=Claim(
                text="""
                    An LLM is often one network, behind a program that cuts text into tokens.
                    To read pictures, LLaVA (2023) adds a network that turns them into numbers.
                """,
                sources=("bigscience-bloom-card", "openai-tiktoken", "liu-2023-llava"),
            ),
        ),
        Aspect(
            id="pictures-from-language-models",
            title="Language models and pictures",
            generative_ai=Claim(
                scope="Image generators",
                text="""
                    Some image generators contain a language model.
                    In Qwen-Image and FLUX.2 that model reads the prompt, and a separate network makes the picture by diffusion.
                """,
                sources=("diffusers-2026", "hf-flux2-docs"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    By their papers of 2024, Emu3 and Chameleon predict tokens that stand for parts of a picture.
                    Both write and draw, so this site puts them on the boundary.
                """,
                sources=("chameleon-2024", "wang-2024-emu3"),
                our_reading=True,
            ),
        ),
    ),
    examples=("music-and-images", "protein-design", "fiction-and-poetry", "software-development"),
    boundary_cases=(
        "native-image-output",
        "diffusion-language-models",
        "language-model-inside-an-image-generator",
        "token-based-audio",
    ),
)
