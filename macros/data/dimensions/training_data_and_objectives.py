"""What generative AI and LLMs are trained on, and for what."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="training-data-and-objectives",
    position=50,
    title="Training data and objectives",
    answer=Claim(
        text="""
            An LLM learns mostly from text.
            It usually practices predicting the next token (a word or piece of a word), and the text itself holds the right answer.
            Generators of images, sound or video that follow prompts mostly learn from examples paired with descriptions.
            What they practice differs: diffusion models, for instance, learn to remove noise.
        """,
        sources=(
            "openai-gpt3-card-2020",
            "bigscience-bloom-card",
            "hf-llm-course",
            "schuhmann-2022-laion5b",
            "sd-v1-card",
            "bain-2021-webvid",
            "meta-2023-musicgen-card",
            "ho-2020-ddpm",
        ),
        our_reading=True,
    ),
    both=Claim(
        text="Training shows a model many examples and adjusts its numbers until it does better at a set task.",
        sources=("zhang-d2l",),
    ),
    generative_ai=Claim(
        text="""
            Learns from pictures, recordings or clips, often with descriptions.
            The training task differs with the kind of generator: a diffusion model, for instance, learns to remove noise.
        """,
        scope="Images, sound, video",
        sources=(
            "schuhmann-2022-laion5b",
            "bain-2021-webvid",
            "meta-2023-musicgen-card",
            "sd-v1-card",
            "ho-2020-ddpm",
        ),
    ),
    llm=Claim(
        text="""
            Learns from text, usually by predicting the next token.
            Chat models then usually learn from example answers and people's preferences.
        """,
        sources=("hf-llm-course", "bigscience-bloom-card", "ouyang-2022", "meta-llama31-card"),
    ),
    aspects=(
        Aspect(
            id="kind-of-data",
            title="Kind of data",
            generative_ai=Claim(
                text="Stable Diffusion 1 (2022) learned from pictures with captions, MusicGen (2023) from licensed music, Point-E (2022) from several million 3D models.",
                scope="Images, music, 3D",
                sources=("sd-v1-card", "meta-2023-musicgen-card", "openai-pointe-card"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    Mostly text.
                    GPT-3 (2020) learned from filtered web pages, two collections of books and English Wikipedia.
                    The Pile (2020), an open text collection, also holds program code.
                """,
                sources=("openai-gpt3-card-2020", "gao-2020-pile"),
                as_of="2020-12",
            ),
        ),
        Aspect(
            id="amount-of-data",
            title="Amount of data",
            generative_ai=Claim(
                text="""
                    LAION-5B (2022) lists 5.85 billion pictures with texts.
                    WebVid-10M (2021) holds about 52,000 hours of video.
                    MusicGen (2023) learned from 20,000 hours of music.
                """,
                scope="Images, video, music",
                sources=(
                    "schuhmann-2022-laion5b",
                    "bain-2021-webvid",
                    "stanford-ecosystem-graphs",
                    "meta-2023-musicgen-card",
                ),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    Llama 3.1 (2024) learned from about 15 trillion tokens of text.
                    FineWeb (2024), an open collection of English web text, holds as many.
                """,
                sources=("meta-llama31-card", "penedo-2024-fineweb"),
                as_of="2024",
            ),
        ),
        Aspect(
            id="source-of-supervision",
            title="Where the right answer comes from",
            generative_ai=Claim(
                text="""
                    In diffusion, noise is added to a picture, and that noise is the answer.
                    To follow prompts, Stable Diffusion 1 (2022) learned from web captions in the data set LAION-5B.
                """,
                scope="Images",
                sources=(
                    "sd-v1-card",
                    "schuhmann-2022-laion5b",
                    "stanford-ecosystem-graphs",
                    "ho-2020-ddpm",
                ),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    In pre-training, the text itself: its next token, or a hidden one, is the answer.
                    People need not label anything.
                    This is called self-supervised learning.
                """,
                sources=("hf-llm-course", "zhang-d2l"),
            ),
        ),
        Aspect(
            id="training-objective",
            title="What is practiced: the objective",
            generative_ai=Claim(
                text="""
                    It differs.
                    Stable Diffusion 1 practices predicting added noise; a GAN's generator practices fooling a second network.
                    MusicGen and Emu3 practice predicting the next piece (token), as most LLMs do.
                """,
                sources=(
                    "sd-v1-card",
                    "goodfellow-2014",
                    "meta-2023-musicgen-card",
                    "wang-2024-emu3",
                ),
                as_of="2024-09",
            ),
            llm=Claim(
                text="""
                    Usually predicting the next token.
                    The less probable the model found the true token, the larger its error, called cross-entropy.
                    LLaDA (2025) fills in hidden tokens instead.
                """,
                sources=(
                    "bigscience-bloom-card",
                    "hf-llm-course",
                    "zhang-d2l",
                    "nie-2025-llada",
                ),
            ),
        ),
        Aspect(
            id="training-stages",
            title="Stages of training",
            generative_ai=Claim(
                text="""
                    Stable Diffusion 1 (2022) began with pictures of 256 by 256 pixels, then took 512 by 512.
                    Later stages used pictures above a set score for estimated beauty.
                """,
                scope="Images",
                sources=("sd-v1-card",),
                as_of="2022-08",
            ),
            llm=Claim(
                text="""
                    First pre-training on raw text.
                    Chat models are then usually trained on example answers and on people's preferences, some also on tasks with checkable results.
                """,
                sources=(
                    "ouyang-2022",
                    "rafailov-2023",
                    "meta-llama31-card",
                    "lambert-2024-tulu3",
                ),
                as_of="2025",
            ),
        ),
        Aspect(
            id="filtering-and-quality",
            title="Filtering and quality",
            generative_ai=Claim(
                text="""
                    LAION-5B (2022) kept pictures that a model judged to fit their text.
                    Adult material remained, says Stable Diffusion 1's card.
                    In 2024 links to suspected child abuse images were removed.
                """,
                scope="Images",
                sources=(
                    "schuhmann-2022-laion5b",
                    "stanford-ecosystem-graphs",
                    "sd-v1-card",
                    "laion-2024-relaion",
                    "laion-2024-relaion-post",
                ),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    C4 (2019), a collection of web text, drops short pages and pages with listed offensive words.
                    Of the words collected for GPT-3 (2020), about 92.6% were English.
                """,
                sources=("raffel-2020", "stanford-ecosystem-graphs", "brown-2020-gpt3"),
                as_of="2025-01",
            ),
        ),
        Aspect(
            id="disclosure-of-data",
            title="What makers disclose",
            generative_ai=Claim(
                text="""
                    It varies.
                    The model cards (makers' fact sheets) of Stable Diffusion 1 (2022) and MusicGen (2023) name the data; OpenAI's report on Sora (2024) leaves out details of the model.
                """,
                scope="Images, sound, video",
                sources=("sd-v1-card", "meta-2023-musicgen-card", "brooks-2024-sora"),
                as_of="2024-02",
            ),
            llm=Claim(
                text="""
                    It varies.
                    BLOOM (2022) came with a description of each data set.
                    The model card of Llama 3.1 (2024) calls the sources publicly available, without a list.
                """,
                sources=("bigscience-bloom-card", "meta-llama31-card"),
                as_of="2024-07",
            ),
        ),
        Aspect(
            id="supply-of-data",
            title="Supply of training data",
            generative_ai=Claim(
                text="""
                    DreamFusion's authors wrote in 2022 that no large sets of labeled 3D shapes existed, and let an image model guide the shapes.
                    TRELLIS (2024) learned from about 500,000 objects.
                """,
                scope="3D",
                sources=("poole-2023-dreamfusion", "xiang-2024-trellis"),
                as_of="2025",
                caveat=Caveat(
                    text="Point-E, also of 2022, was trained on several million 3D models.",
                    sources=("openai-pointe-card",),
                ),
            ),
            llm=Claim(
                text="By Epoch AI's projection of 2024, LLM training sets will match the stock of public human-written text between 2026 and 2032, if trends continue.",
                sources=("villalobos-2024",),
                as_of="2024",
                caveat=Caveat(
                    text="""
                        The date comes sooner if models are trained on more text than their size calls for.
                        Text written by models might let progress go on.
                    """,
                    sources=("villalobos-2024",),
                ),
            ),
        ),
        Aspect(
            id="training-on-model-output",
            title="Training on model output",
            both=Claim(
                text="""
                    In a study of 2024, models trained without selection on the output of earlier models lost rare cases.
                    It tested LLMs, VAEs (image generators) and simple statistical models.
                """,
                sources=("shumailov-2024",),
                as_of="2024-07",
                caveat=Caveat(
                    text="The authors say that models can keep learning if the original data stay available.",
                    sources=("shumailov-2024",),
                ),
            ),
            generative_ai=Claim(
                text="OpenAI trained DALL·E 3 (2023) mostly on captions that another model had written for the pictures.",
                scope="Images",
                sources=("betker-2023-dalle3",),
                as_of="2023",
            ),
            llm=Claim(
                text="The fine-tuning data of Llama 3.1 (2024) includes over 25 million examples made by models.",
                sources=("meta-llama31-card",),
                as_of="2024-07",
            ),
        ),
    ),
    examples=(
        "image-description",
        "software-development",
        "protein-design",
    ),
    boundary_cases=(
        "native-image-output",
        "diffusion-language-models",
        "encoder-models",
    ),
)
