"""What generative AI and LLMs are trained on, and for what."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="training-data-and-objectives",
    position=50,
    title="Training data and objectives",
    subtitle="What it learns from, and how",
    answer=Claim(
        text="""
            An LLM learns mostly from text, which also serves as its answer key.
            The model predicts a token (a word or part of a word) that it can't see yet, and then the text shows whether it was right.
            Image, audio and video generators that follow prompts mostly learn from examples paired with descriptions, such as photos with captions.
            They need these descriptions because a photo, for example, doesn't say in words what it shows.
            What a model practices differs as well.
            Most LLMs practice predicting the next token, whereas a diffusion model practices removing random specks (noise) from an image.
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
        text="""
            In training, a model is shown a great many examples and adjusted little by little.
        """,
        sources=("zhang-d2l",),
    ),
    generative_ai=Claim(
        text="""
            Other generative AI learns from images, sound recordings or videos, often paired with descriptions.
        """,
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
            An LLM learns from text, usually by predicting the next word or part of a word.
        """,
        sources=("hf-llm-course", "bigscience-bloom-card", "ouyang-2022", "meta-llama31-card"),
    ),
    aspects=(
        Aspect(
            id="kind-of-data",
            title="Kind of data",
            generative_ai=Claim(
                text="""
                    What a generator learns from depends on what it makes.
                    The image generator Stable Diffusion 1 (2022) learned from images with captions, MusicGen (2023) from licensed music, and the 3D generator Point-E (2022) from several million 3D models.
                """,
                sources=("sd-v1-card", "meta-2023-musicgen-card", "openai-pointe-card"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    LLMs learn mostly from text.
                    GPT-3 (2020), for example, learned from filtered web pages, two collections of books and the English Wikipedia.
                    Some text collections, such as the Pile (2020), also include program code.
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
                    Data for image generators is usually counted in images, whereas music and video are often counted in hours.
                    LAION-5B (2022), a collection used to train image generators, listed 5.85 billion images on the web.
                    The music generator MusicGen (2023) learned from 20,000 hours of music.
                """,
                sources=(
                    "schuhmann-2022-laion5b",
                    "stanford-ecosystem-graphs",
                    "meta-2023-musicgen-card",
                ),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    Data for LLMs is usually counted in tokens (words or parts of words).
                    Meta's LLM Llama 3.1 (2024) learned from about 15 trillion tokens.
                    FineWeb, an open collection of English web text, contained about the same number when it was introduced in 2024.
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
                    A diffusion model for images is shown images with added random specks (noise).
                    The right answer, which it must predict, is often that noise.
                    To learn to follow prompts, the model also needs words.
                    Stable Diffusion 1 (2022) got them from captions on the web.
                """,
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
                    In the first stage of training, the text itself holds the answer.
                    An LLM predicts the next word (or part of one) or a hidden word, and its guess is compared with the real word.
                    This is self-supervised learning, because no person supplies the answers.
                """,
                sources=("hf-llm-course", "zhang-d2l"),
            ),
        ),
        Aspect(
            id="training-objective",
            title="What the model practices (its objective)",
            generative_ai=Claim(
                text="""
                    The image generator Stable Diffusion 1 practiced finding random specks added to images.
                    In a generative adversarial network, one part practices making fakes that the other part mistakes for the real thing.
                    The music generator MusicGen practiced predicting the next piece of sound.
                """,
                sources=(
                    "sd-v1-card",
                    "goodfellow-2014",
                    "meta-2023-musicgen-card",
                ),
                as_of="2024-09",
            ),
            llm=Claim(
                text="""
                    Most LLMs practice predicting the next token (a word or part of a word).
                    The lower the probability that the model gives to the right token, the larger the error.
                    LLaDA (2025) is an exception: it practices filling in hidden tokens.
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
                    The image generator Stable Diffusion 1 (2022) was trained in stages.
                    It learned first from images of 256 by 256 pixels, and then from images of 512 by 512.
                    Later, it learned only from images that a program had rated as attractive enough.
                """,
                sources=("sd-v1-card",),
                as_of="2022-08",
            ),
            llm=Claim(
                text="""
                    An LLM first learns from a huge amount of text, in a stage called pre-training.
                    Models meant for chat are then usually trained on example answers and on people's preferences.
                    Some also practice tasks whose results can be checked, such as math problems.
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
                    LAION-5B (2022), a collection for training image generators, lists only images from the web that a model judged to fit their captions.
                    A 2024 version leaves out known links to images suspected of showing child sexual abuse.
                """,
                sources=(
                    "schuhmann-2022-laion5b",
                    "stanford-ecosystem-graphs",
                    "laion-2024-relaion",
                    "laion-2024-relaion-post",
                ),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    C4 (2019), a collection of web text, leaves out short pages and pages that contain words from a list of offensive terms.
                    Filtered text can still be one-sided: about 93% of the words in the training data for GPT-3 (2020) were English.
                """,
                sources=("raffel-2020", "brown-2020-gpt3"),
                as_of="2020",
            ),
        ),
        Aspect(
            id="disclosure-of-data",
            title="What makers disclose",
            generative_ai=Claim(
                text="""
                    Some makers disclose more than others.
                    The model cards (fact sheets) of the image generator Stable Diffusion 1 (2022) and the music generator MusicGen (2023) name the training data.
                    OpenAI's report on its video generator Sora (2024) doesn't say where its training videos came from.
                """,
                sources=("sd-v1-card", "meta-2023-musicgen-card", "brooks-2024-sora"),
                as_of="2024-02",
            ),
            llm=Claim(
                text="""
                    Some makers disclose more than others.
                    BLOOM (2022), an LLM that anyone can download, came with a description of each data set.
                    The model card (fact sheet) of Llama 3.1 (2024) says that the pretraining data came from publicly available sources but doesn't list them.
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
                    For 3D generators, training data can be scarce.
                    TRELLIS (2024) learned from about 500,000 3D objects, whereas LAION-5B (2022), a collection used to train image generators, lists 5.85 billion images.
                """,
                sources=("xiang-2024-trellis", "schuhmann-2022-laion5b"),
                as_of="2025",
                our_reading=True,
            ),
            llm=Claim(
                text="""
                    Public text for training LLMs may run short.
                    In 2024, the research group Epoch AI estimated that, if trends continued, sometime between 2026 and 2032 training sets would be about as large as all the public text written by people.
                """,
                sources=("villalobos-2024",),
                as_of="2024",
                caveat=Caveat(
                    text="The authors of this projection say that training on text written by models, among other things, might keep progress going.",
                    sources=("villalobos-2024",),
                ),
            ),
        ),
        Aspect(
            id="training-on-model-output",
            title="Training on model output",
            both=Claim(
                text="""
                    Models can get worse if they learn from what other models produce.
                    In a 2024 study of LLMs and two other kinds of models, each new model learned from the unfiltered output of the one before.
                    The models forgot rare cases from the original data.
                """,
                sources=("shumailov-2024",),
                as_of="2024-07",
                caveat=Caveat(
                    text="The authors of the study say that to prevent this, access to the original data must be preserved.",
                    sources=("shumailov-2024",),
                ),
            ),
            generative_ai=Claim(
                text="""
                    Sometimes developers deliberately train a model on AI-generated material.
                    OpenAI, for example, trained its image generator DALL·E 3 (2023) on images whose captions had mostly been written by another model.
                """,
                sources=("betker-2023-dalle3",),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    Sometimes developers deliberately train a model on AI-generated material.
                    The LLM Llama 3.1 (2024), for example, was fine-tuned (trained further after its first training) on more than 25 million examples that models had generated.
                """,
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
