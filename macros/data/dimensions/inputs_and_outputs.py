"""What goes into generative AI and LLMs, and what comes out."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="inputs-and-outputs",
    title="Inputs and outputs",
    position=40,
    answer=Claim(
        text="""
            With generative AI, what goes in and what comes out are two separate questions.
            An LLM accepts text, and some LLMs also accept images or audio; what they produce is text or code.
            Generative AI as a whole produces text, images, audio, video and more, depending on the model.
            But a model that can read images can't necessarily make them: one that describes your photo in words may be unable to draw anything.
            So when a model is called multimodal, which means that it handles several kinds of data, check separately which kinds go in and which come out.
        """,
        sources=(
            "meta-llama4-card",
            "gemini-team-2023",
            "nist-ai-600-1-2024",
        ),
    ),
    generative_ai=Claim(
        text="Generative AI accepts text, images, audio or just random noise, and it produces text, images, audio, video or 3D shapes, depending on the model.",
        sources=(
            "ho-2020-ddpm",
            "rombach-2022",
            "wang-2023-valle",
            "blattmann-2023",
            "xiang-2024-trellis",
            "nist-ai-600-1-2024",
        ),
    ),
    llm=Claim(
        text="An LLM accepts text, and some LLMs also accept images or audio. It produces text or code.",
        sources=("openai-tiktoken", "meta-llama4-card", "gemini-team-2023"),
    ),
    aspects=(
        Aspect(
            id="what-goes-in",
            title="What goes in",
            generative_ai=Claim(
                text="""
                    Media generators can accept text, images, audio or outlines.
                    VALL-E (2023), which imitates voices, needs a text and a three-second voice sample.
                    Some generators start from random noise alone.
                """,
                sources=(
                    "rombach-2022",
                    "blattmann-2023",
                    "wang-2023-valle",
                    "zhang-2023-controlnet",
                    "ho-2020-ddpm",
                ),
            ),
            llm=Claim(
                text="""
                    An LLM accepts text above all.
                    LLMs that accept more are called multimodal: Llama 4 (2025) also accepts images, and others accept audio or video.
                """,
                sources=("meta-llama4-card", "gemini-team-2023", "yang-2023-lmm"),
                as_of="2025",
            ),
        ),
        Aspect(
            id="what-comes-out",
            title="What comes out",
            generative_ai=Claim(
                text="A generator produces what it was trained to make: Stable Diffusion makes images, MusicGen makes music, TRELLIS makes 3D shapes, and an LLM makes text.",
                sources=(
                    "openai-gpt3-card-2020",
                    "sd-v1-card",
                    "copet-2023",
                    "xiang-2024-trellis",
                ),
            ),
            llm=Claim(
                text="""
                    An LLM produces tokens (words or parts of words), which are turned back into text or code.
                    In Emu3 (2024), some tokens become images or video instead, so whether Emu3 is an LLM depends on the definition.
                """,
                sources=("openai-tiktoken", "wang-2024-emu3"),
                our_reading=True,
            ),
        ),
        Aspect(
            id="multimodality",
            title="Several media in one model",
            generative_ai=Claim(
                text="""
                    Some networks are trained both to read and to make several media.
                    Emu3 (2024) does so with text, images and video.
                    Chameleon, as its 2024 paper describes it, does so with text and images, in any order.
                """,
                sources=("wang-2024-emu3", "baai-emu3-readme", "chameleon-2024"),
                caveat=Caveat(
                    text="Emu3 was released as two models, one for chatting and one for making images.",
                    sources=("baai-emu3-readme",),
                ),
            ),
            llm=Claim(
                text="""
                    The word multimodal can refer to the input alone.
                    Meta, for example, calls Llama 4 natively multimodal: it accepts text and images but produces only text and code.
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
                    Many image generators work on a grid of numbers that is smaller than the image.
                    Stable Diffusion v1 (2022) handles an image of 512 by 512 pixels as 64 by 64 points with four numbers each.
                """,
                sources=("sd-v1-card", "rombach-2022"),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    An LLM works on tokens, pieces of text that each have a number in a fixed list.
                    With OpenAI's tokenizer of 2022 (the program that cuts text up), a token was four bytes long on average, as long as four English letters.
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
                    In an image generator that works by diffusion, the prompt steers from outside: at each step it influences how noise is removed.
                    Some generators have no prompt.
                """,
                sources=("rombach-2022", "ho-2020-ddpm"),
            ),
            llm=Claim(
                text="""
                    For an LLM, the prompt is the beginning of a text, which the model continues.
                    Prompt and answer share one limit, the context window, which is how much text the model can take into account.
                """,
                sources=("jurafsky-martin-slp3", "brown-2020-gpt3", "hf-llm-course"),
            ),
        ),
        Aspect(
            id="length-or-canvas",
            title="Length or size of the output",
            generative_ai=Claim(
                text="For image and video generators that work by diffusion, the amount of work is set in advance: the size of the image, the number of frames and the number of steps determine it.",
                sources=("chung-2026-joules",),
            ),
            llm=Claim(
                text="""
                    An LLM's answer has no fixed length; it varies with the task.
                    Programs that use OpenAI's models can set an upper limit, counted in tokens (words or parts of words).
                """,
                sources=("chung-2026-joules", "openai-openapi"),
                as_of="2026-08",
                caveat=Caveat(
                    text="DiffusionGemma, an LLM that works by diffusion, fills a block of fixed size and then moves on to the next.",
                    sources=("google-2026-diffusiongemma",),
                ),
            ),
        ),
        Aspect(
            id="input-length",
            title="How much fits in",
            generative_ai=Claim(
                text="""
                    For an image generator, a prompt can be as long as the part that reads it allows.
                    With Stable Diffusion v1, the software library Diffusers cuts the prompt off after 77 tokens (words or parts of words).
                """,
                sources=("diffusers-2026", "sd-v1-card"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM takes in what fits into its context window and doesn't see the rest.
                    That window held 2,048 tokens (words or parts of words) in GPT-3 (2020) and about 128,000 in Llama 3.1 (2024).
                """,
                sources=("brown-2020-gpt3", "meta-llama31-card"),
                as_of="2024-07",
            ),
        ),
        Aspect(
            id="output-formats",
            title="Output formats",
            generative_ai=Claim(
                text="""
                    The format depends on the medium.
                    OpenAI's GPT Image models return PNG, JPEG or WebP files, and TRELLIS returns 3D meshes and other descriptions of a shape.
                """,
                sources=("openai-openapi", "xiang-2024-trellis"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM returns characters, and these can follow a format.
                    For example, it can write records in JSON for other programs to read, or a drawing in SVG, which other software turns into an image.
                """,
                sources=("dagdelen-2024", "rodriguez-2025-starvector"),
            ),
        ),
        Aspect(
            id="counting-unit",
            title="How output is counted",
            generative_ai=Claim(
                text="""
                    The unit depends on the medium.
                    Google's price list of October 2026 counts video in seconds and music in songs, while text and images are counted in tokens, the small units that its models work with.
                """,
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10-07",
            ),
            llm=Claim(
                text="""
                    An LLM's text is counted in tokens (words or parts of words).
                    Google's price list of October 2026 has separate prices for input and output, and it counts the model's hidden reasoning as output.
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
