"""How a trained model arrives at an output."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="how-output-is-produced",
    title="How output is produced",
    position=60,
    answer=Claim(
        text="""
            Most LLMs write one token (a word or piece of a word) at a time: the model gives a probability to each possible next token, one of them is picked, and the process repeats.
            Many image and video generators use diffusion instead.
            They start with random noise and refine all of it together, in a number of steps that was set beforehand.
            A longer text therefore takes more steps, whereas an image takes as many as the settings say.
            Neither method belongs to one side only: some LLMs use diffusion, and some image and music generators work token by token.
        """,
        sources=(
            "hf-llm-course",
            "ho-2020-ddpm",
            "diffusers-2026",
            "ramesh-2021-dalle",
            "copet-2023",
        ),
        as_of="2026-08",
    ),
    generative_ai=Claim(
        text="""
            Image, audio and video generators often use diffusion, which refines noise into the whole output over many steps.
            Others build their output piece by piece.
        """,
        sources=("diffusers-2026", "ho-2020-ddpm", "ramesh-2021-dalle", "copet-2023"),
        as_of="2026-08",
    ),
    llm=Claim(
        text="An LLM usually writes token by token (a token is a word or piece of a word): the model gives a probability to each possible next token, one is picked, and the step repeats.",
        sources=("hf-llm-course", "openai-openapi"),
        as_of="2026-08",
    ),
    aspects=(
        Aspect(
            id="generation-loop",
            title="The basic procedure",
            generative_ai=Claim(
                text="""
                    Diffusion refines the whole output over many passes through the network.
                    The generator of a GAN, which was trained against a second network, needs only one pass.
                    WaveNet (2016), a sound generator, adds one piece of sound after another.
                """,
                scope="Images, audio, video",
                sources=(
                    "ho-2020-ddpm",
                    "diffusers-2026",
                    "goodfellow-2014",
                    "vandenoord-2016",
                ),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Most LLMs write token by token.
                    Each pass through the network yields one token, which depends on the tokens before it.
                    LLaDA (2025) works differently: it starts with blanks and fills them in over several passes.
                """,
                sources=("hf-llm-course", "holtzman-2020", "nie-2025-llada"),
                as_of="2026",
            ),
        ),
        Aspect(
            id="source-of-randomness",
            title="Where chance enters",
            generative_ai=Claim(
                text="""
                    Diffusion models and GANs start from random noise, and some diffusion programs add more along the way.
                    Models that build an image or a sound piece by piece usually pick each piece by chance.
                """,
                scope="Images, audio, video",
                sources=("diffusers-2026", "goodfellow-2014", "oord-2016-pixelrnn"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Chance can enter at each step.
                    The model gives a probability to each possible next token, and the program draws one of them, so likelier tokens come up more often.
                    It can also be set to take the likeliest token every time.
                """,
                sources=("hf-llm-course", "openai-openapi", "holtzman-2020"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="generation-settings",
            title="Settings",
            generative_ai=Claim(
                text="""
                    Typical settings are the guidance strength, which says how strongly the prompt counts, and the number of steps.
                    With stronger guidance, each image gets better, but the images vary less.
                    Fewer steps save computing but cost some quality.
                """,
                scope="Diffusion",
                sources=("ho-salimans-2022", "song-2021-ddim"),
            ),
            llm=Claim(
                text="""
                    Typical settings are temperature and top-p.
                    A low temperature favors the likeliest tokens, and a high one gives more variety.
                    Top-p rules out the least likely tokens before one is picked.
                """,
                sources=("hf-llm-course", "openai-openapi", "holtzman-2020"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="repeatability",
            title="Getting the same output twice",
            generative_ai=Claim(
                text="""
                    It's possible within limits.
                    With the same starting noise, Diffusers, a software library for image generators, comes very close to the same image.
                    Its documentation warns that an identical one isn't guaranteed on other hardware.
                """,
                scope="Images",
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    It isn't guaranteed, even at temperature 0, where the likeliest token is taken every time.
                    In 2025, the company Thinking Machines Lab ran one prompt 1,000 times at this setting and got 80 different texts.
                """,
                sources=("anthropic-courses-2025", "thinking-machines-2025"),
                as_of="2025-09",
                caveat=Caveat(
                    text="With slower arithmetic that doesn't depend on how many requests are processed together, all 1,000 texts were identical.",
                    sources=("thinking-machines-2025",),
                ),
            ),
        ),
        Aspect(
            id="number-of-passes",
            title="Number of passes",
            generative_ai=Claim(
                text="""
                    The number of passes is a setting.
                    By default, the software library Diffusers uses 50 steps for Stable Diffusion 1 and 28 for Stable Diffusion 3.
                    Latent consistency models, which were trained to need few steps, get 4.
                """,
                scope="Diffusion",
                sources=("diffusers-2026",),
                as_of="2026-08",
                caveat=Caveat(
                    text="A step takes two passes if the program weighs a prediction made with the prompt against one made without it.",
                    sources=("diffusers-2026",),
                ),
            ),
            llm=Claim(
                text="""
                    The basic procedure takes one pass through the network for each token of the answer.
                    In a 2026 benchmark of open models, chat answers averaged 717 tokens, and answers to hard problems, which include the model's reasoning, averaged 6,988.
                """,
                sources=("hf-llm-course", "chung-2026-joules"),
                as_of="2026-01",
            ),
        ),
        Aspect(
            id="streaming",
            title="What you can see halfway",
            generative_ai=Claim(
                text="""
                    With diffusion, you see the whole image, still noisy.
                    Unfinished images don't prove that diffusion is used: OpenAI's interface for developers offers up to three, yet OpenAI describes its 2025 generator as working piece by piece.
                """,
                scope="Images",
                sources=("diffusers-2026", "openai-4o-image-2025", "openai-openapi"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    You see the beginning of the text, ready to read, so chat services can show it while the rest is being written.
                    DiffusionGemma (2026), an LLM that uses diffusion, finishes its text block by block.
                """,
                sources=("chung-2025-mlenergy", "diffusers-2026"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="hardware-bottleneck",
            title="What holds the hardware back",
            generative_ai=Claim(
                text="""
                    The limit is mostly how fast the chip can calculate.
                    In a 2025 study, Stable Diffusion 3 Medium kept the graphics chip running close to its power limit.
                """,
                scope="Images",
                sources=("chung-2025-mlenergy",),
                as_of="2025-05",
            ),
            llm=Claim(
                text="""
                    While an LLM writes, the limit is mostly how fast data arrives from memory.
                    In a 2025 study, Llama 3.1 70B did few calculations for each byte that it loaded, and the graphics chip stayed well below its power limit.
                """,
                sources=("chung-2025-mlenergy",),
                as_of="2025-05",
            ),
        ),
        Aspect(
            id="speed-ups",
            title="Ways to go faster",
            generative_ai=Claim(
                text="""
                    A generator gets faster by taking fewer steps.
                    In its authors' tests, DDIM (2021) made images 10 to 50 times faster than DDPM, the method it builds on.
                    A 2023 method needs only one to four steps.
                """,
                scope="Diffusion",
                sources=("song-2021-ddim", "sauer-2023"),
                as_of="2023-11",
            ),
            llm=Claim(
                text="""
                    An LLM gets faster by not repeating work and not wasting memory.
                    It keeps results for earlier tokens in a cache.
                    Storing that cache in small blocks let servers do two to four times the work of other 2023 systems without slower replies.
                """,
                sources=("kwon-2023",),
                as_of="2023-09",
            ),
        ),
        Aspect(
            id="constrained-output",
            title="Fixing the form of the output",
            generative_ai=Claim(
                text="You can give an image generator a sketch along with the prompt: ControlNet (2023) makes the image follow edges, depths or a pose that you supply.",
                scope="Images",
                sources=("zhang-2023-controlnet",),
            ),
            llm=Claim(
                text="""
                    You can give the program a schema, a kind of form to fill in.
                    Services such as OpenAI's then keep the answer to the form's field names, types and permitted values.
                    What is filled in may still be false.
                """,
                sources=("openai-openapi", "upstage-structured-outputs"),
                as_of="2026-08",
            ),
        ),
    ),
    examples=(
        "music-and-images",
        "customer-chatbots",
        "information-extraction",
        "weather-forecasting",
    ),
    boundary_cases=(
        "diffusion-language-models",
        "token-based-audio",
        "native-image-output",
    ),
)
