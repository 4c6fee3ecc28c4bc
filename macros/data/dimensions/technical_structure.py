"""What generative AI and LLMs are built of."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="technical-structure",
    title="Technical structure",
    position=30,
    answer=Claim(
        text="""
            Generative AI, LLMs included, is in practice built from neural networks, which are programs that learn from examples by adjusting a great many numbers.
            The difference is that generative AI uses several kinds of model, while an LLM is usually one kind: a transformer that predicts the next token, a word or part of one.
            The transformer is a design for the network, and it doesn't set the LLM apart, because many generators of images, video and music are transformers too.
            What makes a model an LLM is its material: it has learned from text, and it works with language.
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
            One network design, the transformer, is used for text, images, video and audio.
        """,
        sources=("hf-llm-course", "peebles-xie-2023", "brooks-2024-sora", "copet-2023"),
    ),
    generative_ai=Claim(
        text="Generative AI uses several kinds of model: diffusion models remove noise step by step, GANs make the whole result at once, and others work piece by piece.",
        sources=("goodfellow-2016-2", "ho-2020-ddpm", "goodfellow-2014", "oord-2016-pixelrnn"),
    ),
    llm=Claim(
        text="An LLM is usually one kind of network: a transformer that predicts the next token, a word or part of one.",
        sources=("jurafsky-martin-slp3", "hf-llm-course"),
    ),
    aspects=(
        Aspect(
            id="deep-learning",
            title="Deep learning",
            both=Claim(
                text="""
                    In practice, generative AI is deep learning: it uses neural networks with many layers, which are adjusted until they fit many examples.
                    So deep learning doesn't set the LLM apart.
                """,
                sources=("goodfellow-2014", "kingma-2013", "ho-2020-ddpm", "zhao-2023"),
            ),
            generative_ai=Claim(
                text="Diffusion models, GANs and VAEs, three common kinds of generator for images, audio and video, are made of neural networks.",
                sources=("ho-2020-ddpm", "goodfellow-2014", "kingma-2013"),
            ),
            llm=Claim(
                text="An LLM is a neural network, usually a transformer, that has been trained on a vast amount of text.",
                sources=("jurafsky-martin-slp3", "zhao-2023"),
                caveat=Caveat(
                    text="The phrase is older than such networks: a 2007 paper used it for huge tables of word counts.",
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
                    A generative adversarial network (GAN) makes the whole result in one pass.
                    A diffusion model starts from noise and removes it step by step.
                    An autoregressive model adds one piece after another.
                """,
                sources=(
                    "goodfellow-2014",
                    "sohl-dickstein-2015",
                    "ho-2020-ddpm",
                    "openai-gpt3-card-2020",
                ),
            ),
            llm=Claim(
                text="Most LLMs are autoregressive, which means that they predict each token, a word or part of one, from the tokens before it.",
                sources=("openai-gpt3-card-2020", "jurafsky-martin-slp3"),
                caveat=Caveat(
                    text="LLaDA (2025) is an LLM that works by diffusion: it fills in blanks in a text.",
                    sources=("nie-2025-llada",),
                ),
            ),
        ),
        Aspect(
            id="network-design",
            title="Network design",
            generative_ai=Claim(
                text="""
                    Earlier diffusion models for images commonly used a network called U-Net.
                    DiT (2023) put a transformer in its place, and Stable Audio Open (2024) uses a transformer to make sound.
                """,
                sources=("peebles-xie-2023", "evans-2024"),
            ),
            llm=Claim(
                text="""
                    Most LLMs are transformers, in which a mechanism called attention links each word to the words before it.
                    Mamba (2023) replaces attention with something else, and Jamba (2024) combines the two.
                """,
                sources=("hf-llm-course", "gu-dao-2023-mamba", "lieber-2024"),
            ),
        ),
        Aspect(
            id="recurrent-networks",
            title="Recurrent networks (RNNs)",
            generative_ai=Claim(
                text="""
                    Recurrent networks are an older design that goes through its input one step at a time.
                    PixelRNN (2016) used such networks to paint images pixel by pixel.
                """,
                sources=("oord-2016-pixelrnn", "google-ml-glossary"),
            ),
            llm=Claim(
                text="""
                    Recurrent networks were a standard choice for language models before the transformer was introduced in 2017.
                    Mamba (2023) uses the idea in a new form.
                """,
                sources=("mikolov-2014", "vaswani-2017", "gu-dao-2023-mamba"),
            ),
        ),
        Aspect(
            id="gans-and-vaes",
            title="GANs and VAEs",
            generative_ai=Claim(
                text="""
                    A GAN consists of two networks trained against each other: one makes images, for example, and the other tries to spot the fakes.
                    A variational autoencoder (VAE) learns to compress data and to restore it.
                    Both ideas are also used inside diffusion systems.
                """,
                sources=("goodfellow-2014", "kingma-2013", "sauer-2023", "diffusers-2026"),
            ),
            llm=Claim(
                text="""
                    LLMs usually do without GANs and VAEs.
                    A single network learns to predict the next token, a word or part of one, and it has no second network to compete with.
                """,
                sources=("bigscience-bloom-card", "openai-gpt3-card-2020"),
                our_reading=True,
            ),
        ),
        Aspect(
            id="what-the-network-predicts",
            title="What the network predicts",
            generative_ai=Claim(
                text="""
                    A classic diffusion model predicts the noise that has to be removed.
                    A flow model predicts the direction that leads from noise to an image.
                    A GAN doesn't work in steps; it produces the whole image at once.
                """,
                sources=("ho-2020-ddpm", "lipman-2023", "goodfellow-2014"),
            ),
            llm=Claim(
                text="""
                    An LLM usually predicts how likely each token in its vocabulary is to come next.
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
                    How a network is designed, how it generates and what it makes are three separate choices.
                    The transformer, for example, removes noise from images in DiT but predicts music piece by piece in MusicGen.
                """,
                sources=("peebles-xie-2023", "copet-2023"),
            ),
            llm=Claim(
                text="""
                    An LLM makes language, but the other two choices can vary.
                    GPT-3 predicts the next token, while LLaDA fills in blanks.
                    Both are transformers; Mamba is a different network design.
                """,
                sources=("openai-gpt3-card-2020", "nie-2025-llada", "gu-dao-2023-mamba"),
            ),
        ),
        Aspect(
            id="networks-in-one-system",
            title="Several networks in one system",
            generative_ai=Claim(
                text="""
                    An image generator often combines several networks.
                    In Stable Diffusion v1 (2022), one network reads the prompt, a second removes noise, and a third turns the result into pixels.
                """,
                sources=("sd-v1-card",),
            ),
            llm=Claim(
                text="""
                    An LLM is often a single network, plus a program that cuts text into tokens.
                    To let an LLM read images, LLaVA (2023) adds a second network, which turns images into numbers.
                """,
                sources=("bigscience-bloom-card", "openai-tiktoken", "liu-2023-llava"),
            ),
        ),
        Aspect(
            id="pictures-from-language-models",
            title="Language models and images",
            generative_ai=Claim(
                text="""
                    Some image generators contain a language model.
                    In Qwen-Image and FLUX.2, it reads the prompt, and a separate network makes the image by diffusion.
                """,
                sources=("diffusers-2026", "hf-flux2-docs"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    According to their 2024 papers, Emu3 and Chameleon predict tokens that stand for parts of an image as well as for parts of words.
                    Since they both write and make images, this site lists them as borderline cases.
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
