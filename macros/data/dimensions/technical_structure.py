"""What generative AI and LLMs are built of."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="technical-structure",
    title="Technical structure",
    subtitle="How it's built",
    position=30,
    answer=Claim(
        text="""
            In practice, generative AI, including LLMs, is built from neural networks, which are programs that learn from examples by adjusting many numbers.
            Generative AI as a whole uses several kinds of models, but most LLMs are built in the same way: they use a network design called the transformer to predict the next token (a word or part of a word), over and over.
            The transformer isn't what sets LLMs apart, because many generators of images, video and music use it as well.
            What makes a model an LLM is that it has learned from a huge amount of text and works with language.
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
            Most of today's generative AI is built on neural networks: programs that learn from examples.
            One design, the transformer, is common in LLMs and in other generative AI.
        """,
        sources=("hf-llm-course", "peebles-xie-2023", "brooks-2024-sora", "copet-2023"),
    ),
    generative_ai=Claim(
        text="""
            Methods vary: many image generators, for example, are diffusion models, which turn random specks into an image step by step.
        """,
        sources=("goodfellow-2016-2", "ho-2020-ddpm", "goodfellow-2014", "oord-2016-pixelrnn"),
    ),
    llm=Claim(
        text="""
            Most LLMs are transformers that predict the next word or part of a word.
        """,
        sources=("jurafsky-martin-slp3", "hf-llm-course"),
    ),
    aspects=(
        Aspect(
            id="deep-learning",
            title="Deep learning",
            both=Claim(
                text="""
                    In practice, generative AI relies on deep learning: it uses neural networks with many layers, which learn from a great many examples.
                    So deep learning doesn't set LLMs apart from other generative AI.
                """,
                sources=("goodfellow-2014", "kingma-2013", "ho-2020-ddpm", "zhao-2023"),
            ),
            generative_ai=Claim(
                text="""
                    Image generators rely on neural networks.
                    In a diffusion model, for example, a network turns random specks (noise) into an image step by step.
                    A generative adversarial network consists of two competing networks: one makes images, and the other tries to spot the fakes.
                """,
                sources=("ho-2020-ddpm", "goodfellow-2014"),
            ),
            llm=Claim(
                text="""
                    An LLM is a neural network with many layers that has been trained on a vast amount of text.
                    It is usually built on a design called the transformer.
                """,
                sources=("jurafsky-martin-slp3", "zhao-2023"),
            ),
        ),
        Aspect(
            id="model-families",
            title="Kinds of models",
            generative_ai=Claim(
                text="""
                    Image generators work in several ways.
                    A generative adversarial network (GAN) makes the whole image in one go.
                    A diffusion model turns random specks (noise) into an image step by step.
                    An autoregressive model adds one piece after another, each predicted from the earlier ones.
                """,
                sources=(
                    "goodfellow-2014",
                    "sohl-dickstein-2015",
                    "ho-2020-ddpm",
                    "oord-2016-pixelrnn",
                ),
            ),
            llm=Claim(
                text="Most LLMs are autoregressive, which means that they predict each token (a word or part of a word) from the tokens before it.",
                sources=("openai-gpt3-card-2020", "jurafsky-martin-slp3"),
                caveat=Caveat(
                    text="LLaDA (2025) is an LLM that works by diffusion: it starts with blanks and fills them in step by step.",
                    sources=("nie-2025-llada",),
                ),
            ),
        ),
        Aspect(
            id="network-design",
            title="Network design",
            generative_ai=Claim(
                text="""
                    Diffusion models for images turn random specks (noise) into an image step by step.
                    Early ones commonly used a network design called U-Net, but the research model DiT (2023) replaced U-Net with the transformer, the design behind most LLMs.
                """,
                sources=("peebles-xie-2023",),
            ),
            llm=Claim(
                text="""
                    Most LLMs use a network design called the transformer, whose attention mechanism works out how much each earlier word matters.
                    Mamba, a 2023 design, keeps a running summary of the text instead.
                """,
                sources=("hf-llm-course", "gu-dao-2023-mamba"),
            ),
        ),
        Aspect(
            id="recurrent-networks",
            title="Recurrent networks (RNNs)",
            generative_ai=Claim(
                text="""
                    A recurrent network is an older kind of neural network, a program that learns from examples by adjusting many numbers.
                    It processes data one step at a time: PixelRNN (2016), for example, used recurrent networks to generate images pixel by pixel.
                """,
                sources=("oord-2016-pixelrnn", "google-ml-glossary"),
            ),
            llm=Claim(
                text="""
                    Recurrent networks read text one piece at a time.
                    They were a standard choice for language models before the transformer, the design behind most LLMs, was introduced in 2017.
                    Mamba (2023), a newer design, revives the idea of recurrent networks in a new form.
                """,
                sources=("mikolov-2014", "vaswani-2017", "gu-dao-2023-mamba"),
            ),
        ),
        Aspect(
            id="gans-and-vaes",
            title="Adversarial networks (GANs) and autoencoders (VAEs)",
            generative_ai=Claim(
                text="""
                    In a generative adversarial network (GAN), one part makes images or other data, and another tries to spot the fakes.
                    A variational autoencoder (VAE) learns to squeeze data into short lists of numbers and rebuild it from them.
                    Given new lists, it makes new data.
                """,
                sources=("goodfellow-2014", "kingma-2013"),
            ),
            llm=Claim(
                text="""
                    LLMs usually don't use generative adversarial networks (GANs), in which two networks compete, or variational autoencoders (VAEs), which compress and rebuild data.
                    Instead, in most LLMs, a single network learns to predict the next token (a word or part of a word).
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
                    A diffusion model for images starts from random specks (noise).
                    At each step, it typically predicts the noise left in the image, so that some can be removed.
                    A flow model for images also starts from noise but predicts how to change the image.
                """,
                sources=(
                    "ho-2020-ddpm",
                    "lipman-2023",
                ),
            ),
            llm=Claim(
                text="""
                    An LLM usually predicts how likely each token (a word or part of a word) is to come next.
                    It can choose only from the tokens in its vocabulary, a list that is usually fixed before training.
                """,
                sources=("hf-llm-course", "bigscience-bloom-card"),
            ),
        ),
        Aspect(
            id="independent-choices",
            title="Network, method and medium",
            generative_ai=Claim(
                text="""
                    A network's design, its method of generation and what it makes are separate choices.
                    The image generator DiT and the music generator MusicGen both use a transformer, the design behind most LLMs.
                    But DiT turns random specks into images, whereas MusicGen predicts piece after piece.
                """,
                sources=("peebles-xie-2023", "copet-2023"),
            ),
            llm=Claim(
                text="""
                    LLMs can differ in network design and in how they generate text.
                    GPT-3 (2020) and LLaDA (2025) both use the usual design, the transformer.
                    But GPT-3 adds text piece by piece, whereas LLaDA fills in blanks.
                    Some language models use another design, Mamba (2023).
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
                    In Stable Diffusion v1 (2022), one network reads the prompt.
                    A second turns random specks (noise) into a compressed image, step by step, and a third turns this compressed image into the pixels you see.
                """,
                sources=("sd-v1-card",),
            ),
            llm=Claim(
                text="""
                    An LLM is often a single network, plus a program that cuts text into tokens (words or parts of words).
                    A second network can also let an LLM read images, by turning them into numbers that the LLM can use, as in LLaVA (2023).
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
                    In Qwen-Image and FLUX.2, for example, a language model reads the prompt.
                    A separate network then turns random specks (noise) into the image, step by step.
                """,
                sources=("diffusers-2026", "hf-flux2-docs"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Some models that write text can also make images.
                    Emu3 and Chameleon (both 2024), for example, predict one small unit after another, each standing for a piece of text or of an image.
                    Whether models like these count as LLMs depends on the definition.
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
