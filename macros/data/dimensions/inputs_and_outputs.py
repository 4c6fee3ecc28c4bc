"""What goes into generative AI and LLMs, and what comes out."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="inputs-and-outputs",
    title="Inputs and outputs",
    position=40,
    answer=Claim(
        text="""
            What goes in and what comes out are two questions.
            An LLM takes in text, and some LLMs also take pictures or sound; it puts out text or code.
            Generative AI as a whole puts out text, images, sound, video and more.
            A model that reads pictures need not be able to make them.
        """,
        sources=(
            "meta-llama4-card",
            "gemini-team-2023",
            "nist-ai-600-1-2024",
        ),
    ),
    generative_ai=Claim(
        text="""
            In: text, pictures, sound, or random noise alone.
            Out: text, images, sound, video or shapes, depending on the model.
        """,
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
        text="""
            In: text, for some LLMs also pictures or sound.
            Out: text or code.
        """,
        sources=("openai-tiktoken", "meta-llama4-card", "gemini-team-2023"),
    ),
    aspects=(
        Aspect(
            id="what-goes-in",
            title="What goes in",
            generative_ai=Claim(
                text="""
                    Generators take in text, pictures, sound or outlines.
                    VALL-E (2023) takes a text and a three-second voice sample.
                    Some generators start from noise alone.
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
                    LLMs take in text first of all.
                    LLMs that take in more are called multimodal: Llama 4 (2025) also takes pictures, and others take sound or video.
                """,
                sources=("meta-llama4-card", "gemini-team-2023", "yang-2023-lmm"),
                as_of="2025",
            ),
        ),
        Aspect(
            id="what-comes-out",
            title="What comes out",
            generative_ai=Claim(
                text="A generator puts out what it was trained to make: text from an LLM, pictures from Stable Diffusion, music from MusicGen, 3D shapes from TRELLIS.",
                sources=(
                    "openai-gpt3-card-2020",
                    "sd-v1-card",
                    "copet-2023",
                    "xiang-2024-trellis",
                ),
            ),
            llm=Claim(
                text="""
                    An LLM puts out tokens, which are turned back into text or code.
                    In Emu3 (2024) some tokens become pictures or video, which puts Emu3 on the boundary.
                """,
                sources=("openai-tiktoken", "wang-2024-emu3"),
                our_reading=True,
            ),
        ),
        Aspect(
            id="multimodality",
            title="Multimodal input and output",
            generative_ai=Claim(
                text="Some networks are trained to read and make several media: Emu3 (2024) text, images and video; Chameleon, as its paper of 2024 describes it, text and images in any order.",
                sources=("wang-2024-emu3", "baai-emu3-readme", "chameleon-2024"),
                caveat=Caveat(
                    text="Emu3 was published as two models, one to chat and one to make pictures.",
                    sources=("baai-emu3-readme",),
                ),
            ),
            llm=Claim(
                text="""
                    The word multimodal can mean the input alone.
                    Meta calls Llama 4 natively multimodal: it takes text and pictures and puts out only text and code.
                """,
                sources=("meta-llama4-card",),
                as_of="2025-04",
            ),
        ),
        Aspect(
            id="basic-unit",
            title="Unit inside the model",
            generative_ai=Claim(
                scope="Image generators",
                text="""
                    Many work on a grid of numbers.
                    Stable Diffusion v1 (2022) handles a picture of 512 by 512 pixels as 64 by 64 points with four numbers each.
                """,
                sources=("sd-v1-card", "rombach-2022"),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    An LLM works on tokens: pieces of text, each with a number in a fixed list.
                    In OpenAI's tokenizer of 2022, a token averaged four bytes (four English letters).
                """,
                sources=("openai-tiktoken", "bigscience-bloom-card"),
                as_of="2022",
            ),
        ),
        Aspect(
            id="role-of-the-prompt",
            title="Role of the prompt",
            generative_ai=Claim(
                scope="Image generators",
                text="""
                    In diffusion models the prompt guides from outside: at each step it steers how noise is removed.
                    Some generators have no prompt.
                """,
                sources=("rombach-2022", "ho-2020-ddpm"),
            ),
            llm=Claim(
                text="""
                    The prompt is the beginning of a text that the model continues.
                    Prompt and answer share one limit, the context window.
                """,
                sources=("jurafsky-martin-slp3", "brown-2020-gpt3", "hf-llm-course"),
            ),
        ),
        Aspect(
            id="length-or-canvas",
            title="Length or size of the output",
            generative_ai=Claim(
                scope="Images, video",
                text="In diffusion models the amount of work is set in advance: the size of the picture, the number of frames and the number of steps fix it.",
                sources=("chung-2026-joules",),
            ),
            llm=Claim(
                text="""
                    The length of an answer is open and varies with the task.
                    A program that uses OpenAI's models can set an upper limit in tokens.
                """,
                sources=("chung-2026-joules", "openai-openapi"),
                as_of="2026-08",
                caveat=Caveat(
                    text="DiffusionGemma, an LLM that works by diffusion, fills a block of fixed size, then the next.",
                    sources=("google-2026-diffusiongemma",),
                ),
            ),
        ),
        Aspect(
            id="input-length",
            title="How much fits in",
            generative_ai=Claim(
                scope="Image generators",
                text="""
                    A prompt can be as long as the part that reads it allows.
                    For Stable Diffusion v1 the program library Diffusers cuts a prompt off after 77 tokens.
                """,
                sources=("diffusers-2026", "sd-v1-card"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM takes what its context window holds and does not see the rest.
                    The window was 2,048 tokens in GPT-3 (2020), about 128,000 in Llama 3.1 (2024).
                """,
                sources=("brown-2020-gpt3", "meta-llama31-card"),
                as_of="2024-07",
            ),
        ),
        Aspect(
            id="output-formats",
            title="Output formats",
            generative_ai=Claim(
                scope="Images, 3D",
                text="""
                    OpenAI's GPT Image models return PNG, JPEG or WebP files.
                    TRELLIS returns 3D meshes and other descriptions of a shape.
                """,
                sources=("openai-openapi", "xiang-2024-trellis"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM returns characters.
                    They can follow a format: records in JSON for other programs, or a drawing in SVG, which other software turns into a picture.
                """,
                sources=("dagdelen-2024", "rodriguez-2025-starvector"),
            ),
        ),
        Aspect(
            id="counting-unit",
            title="How output is counted",
            generative_ai=Claim(
                text="""
                    Output is counted in different units.
                    Google's price list of October 2026 counts text and pictures in tokens, video in seconds and music in songs.
                """,
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10-07",
            ),
            llm=Claim(
                text="""
                    Google's price list of October 2026 counts text in tokens, with separate prices for input and output.
                    Hidden reasoning counts as output.
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
