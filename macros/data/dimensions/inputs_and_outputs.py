"""What goes into generative AI and LLMs, and what comes out."""

from macros.model import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="inputs-and-outputs",
    title="Inputs and outputs",
    subtitle="What goes in and what comes out",
    position=40,
    answer=Claim(
        text="""
            What goes into a generative model and what comes out of it are separate questions.
            A model that can describe your photo in words, for example, may be unable to draw anything.
            An LLM accepts text, and some LLMs also accept images, audio or video.
            In the usual sense of the term, an LLM produces text, including code, so it's debatable whether models that also make images or audio are LLMs.
            Generative AI that isn't an LLM can produce images, audio, video and more.
            So if a model is called multimodal (able to handle several kinds of data), check which kinds go in and which come out.
        """,
        sources=(
            "meta-llama4-card",
            "gemini-team-2023",
            "nist-ai-600-1-2024",
        ),
    ),
    generative_ai=Claim(
        text="""
            Text, images, audio or video go in; images, audio, video or 3D shapes come out.
        """,
        sources=(
            "brooks-2024-sora",
            "ho-2020-ddpm",
            "rombach-2022",
            "wang-2023-valle",
            "blattmann-2023",
            "xiang-2024-trellis",
            "nist-ai-600-1-2024",
        ),
    ),
    llm=Claim(
        text="""
            Text goes in and text comes out.
            Some LLMs also accept images, audio or video.
        """,
        sources=("openai-tiktoken", "meta-llama4-card", "gemini-team-2023"),
    ),
    aspects=(
        Aspect(
            id="what-goes-in",
            title="What goes in",
            generative_ai=Claim(
                text="""
                    Depending on the model, image, audio and video generators accept text, images (including line drawings), audio or video.
                    VALL-E (2023), which imitates voices, needs text to read aloud and a three-second sample of the voice.
                    Some image generators need nothing but random numbers.
                """,
                sources=(
                    "brooks-2024-sora",
                    "rombach-2022",
                    "blattmann-2023",
                    "wang-2023-valle",
                    "zhang-2023-controlnet",
                    "ho-2020-ddpm",
                ),
            ),
            llm=Claim(
                text="""
                    What goes into an LLM is mostly text.
                    LLMs that accept more are called multimodal: Meta's Llama 4 (2025) also accepts images, and other models accept audio or video.
                """,
                sources=("meta-llama4-card", "gemini-team-2023", "yang-2023-lmm"),
                as_of="2025",
            ),
        ),
        Aspect(
            id="what-comes-out",
            title="What comes out",
            generative_ai=Claim(
                text="""
                    A generator produces the kind of content that it was trained to make.
                    For example, Stable Diffusion makes images, MusicGen makes music, and TRELLIS makes 3D shapes.
                """,
                sources=(
                    "sd-v1-card",
                    "copet-2023",
                    "xiang-2024-trellis",
                ),
            ),
            llm=Claim(
                text="""
                    An LLM produces tokens (words or parts of words), which are joined into text or code.
                    The model Emu3 (2024) also produces tokens that become images or video, so whether it is an LLM depends on the definition.
                """,
                sources=("openai-gpt3-card-2020", "openai-tiktoken", "wang-2024-emu3"),
                our_reading=True,
            ),
        ),
        Aspect(
            id="multimodality",
            title="Several media in one model",
            generative_ai=Claim(
                text="""
                    Some models learn from several kinds of content together.
                    According to its makers at Meta, Chameleon (2024) can read and produce both text and images, mixed in any order.
                """,
                sources=("chameleon-2024",),
            ),
            llm=Claim(
                text="""
                    The word “multimodal,” which means that a model handles several kinds of data, can refer to the input alone.
                    Meta, for example, calls its LLM Llama 4 natively multimodal: the model accepts text and images but produces only text and code.
                """,
                sources=("meta-llama4-card",),
                as_of="2025-04",
            ),
        ),
        Aspect(
            id="basic-unit",
            title="The unit inside the model",
            generative_ai=Claim(
                text="""
                    Many image generators work on a grid of numbers that is smaller than the finished image.
                    Stable Diffusion v1 (2022), for example, handles an image of 512 by 512 pixels as 64 by 64 points with four numbers each.
                """,
                sources=("sd-v1-card", "rombach-2022"),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    An LLM works with tokens, which are pieces of text.
                    Each token has a number in a fixed list.
                    With OpenAI's 2022 tokenizer (the program that cuts text into tokens), a token of English text is about four characters long on average.
                """,
                sources=("openai-tiktoken", "bigscience-bloom-card"),
                as_of="2022",
            ),
        ),
        Aspect(
            id="role-of-the-prompt",
            title="What the prompt does",
            generative_ai=Claim(
                text="""
                    For an image generator, the prompt describes what to make.
                    If the generator works by diffusion, it turns random specks (noise) into an image step by step, and the prompt influences each step.
                    Some image generators take no prompt.
                """,
                sources=("rombach-2022", "ho-2020-ddpm"),
            ),
            llm=Claim(
                text="""
                    An LLM treats the prompt as a beginning and continues it, for example with an answer.
                    In most LLMs, the prompt and the answer together must fit into the context window, which is how much text the model can take into account at once.
                """,
                sources=("jurafsky-martin-slp3", "brown-2020-gpt3", "hf-llm-course"),
            ),
        ),
        Aspect(
            id="length-or-canvas",
            title="Length or size of the output",
            generative_ai=Claim(
                text="""
                    Generators that work by diffusion start from random specks (noise) and remove them step by step.
                    The size of the image or video is set in advance.
                    A larger image, more video frames or more steps mean more work for the computer.
                """,
                sources=("chung-2026-joules",),
            ),
            llm=Claim(
                text="""
                    An LLM's answer usually has no fixed length; it varies with the task.
                    Programs that use OpenAI's models can set an upper limit, counted in tokens (words or parts of words).
                """,
                sources=("chung-2026-joules", "openai-openapi"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="input-length",
            title="How much fits in",
            generative_ai=Claim(
                text="""
                    How long an image generator's prompt can be depends on the part that reads it.
                    In Stable Diffusion v1 (2022), for example, that part reads at most 75 tokens (words or parts of words).
                    Software that runs the model may ignore the rest.
                """,
                sources=("diffusers-2026", "sd-v1-card"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM can process only as much text as fits into its context window.
                    The window held 2,048 tokens (words or parts of words) in GPT-3 (2020), about 128,000 in Llama 3.1 (2024) and 1 million in Llama 4 Maverick (2025).
                """,
                sources=("brown-2020-gpt3", "meta-llama31-card", "meta-llama4-card"),
                as_of="2025-04",
            ),
        ),
        Aspect(
            id="output-formats",
            title="Output formats",
            generative_ai=Claim(
                text="""
                    The format depends on what is generated.
                    OpenAI's GPT Image models return image files (PNG, JPEG or WebP).
                    The 3D generator TRELLIS can return meshes, which are surfaces made of many small flat pieces.
                """,
                sources=("openai-openapi", "xiang-2024-trellis"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM returns text, and the text can follow a format.
                    For example, LLMs can write records in JSON, a text format that other programs can read.
                """,
                sources=("dagdelen-2024",),
            ),
        ),
        Aspect(
            id="counting-unit",
            title="How output is counted",
            generative_ai=Claim(
                text="""
                    How output is counted depends on what is generated.
                    Google's October 2026 price list counts video from the Veo models by the second and music by the song.
                    It counts text and images made with Gemini in tokens, the small units that models work with.
                """,
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10-07",
            ),
            llm=Claim(
                text="""
                    An LLM's text is counted in tokens (words or parts of words).
                    Google's October 2026 price list has separate prices for what a model reads (input) and what it writes (output).
                    The reasoning that a model writes before its answer counts as output.
                """,
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10-07",
            ),
        ),
    ),
    examples=(
        "image-description",
        "x-ray-reports",
        "information-extraction",
        "voice-cloning",
    ),
    boundary_cases=(
        "multimodal-input",
        "native-image-output",
        "language-model-inside-an-image-generator",
        "diffusion-language-models",
    ),
)
