"""How a trained model arrives at an output."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="how-output-is-produced",
    title="How output is produced",
    subtitle="How it makes something, step by step",
    position=60,
    answer=Claim(
        text="""
            Most LLMs write one token (a word or part of a word) at a time.
            The model gives a probability to each possible next token, one of them is picked, and the process repeats, so longer text takes more steps.
            Many image and video generators use diffusion instead: they start with random specks (noise) and refine the image or video as a whole, in a preset number of steps.
            But neither method is limited to one kind of content: some LLMs use diffusion, and some image and music generators add one piece at a time, as most LLMs do.
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
            Image, audio and video generators often start from noise (random values) and refine the whole step by step.
        """,
        sources=("diffusers-2026", "ho-2020-ddpm", "ramesh-2021-dalle", "copet-2023"),
        as_of="2026-08",
    ),
    llm=Claim(
        text="""
            An LLM usually writes one word, or part of a word, at a time.
        """,
        sources=("hf-llm-course", "openai-openapi"),
        as_of="2026-08",
    ),
    aspects=(
        Aspect(
            id="generation-loop",
            title="The basic procedure",
            generative_ai=Claim(
                text="""
                    Many image, audio and video generators use diffusion: they turn noise, such as random specks, into the result in a series of steps.
                    Generative adversarial networks (GANs) make the whole image in one step.
                    Still others add one piece of image or sound after another.
                """,
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
                    Most LLMs write one token (a word or part of a word) at a time, and each token depends on those before it.
                    The LLM LLaDA (2025) works differently: it starts with a row of blanks and fills them in little by little.
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
                    Many image generators use diffusion: they turn random dots into an image step by step.
                    Chance enters with those dots and, with some methods, at each step.
                    Image generators that work piece by piece usually pick each piece at random, favoring likelier ones.
                """,
                sources=("diffusers-2026", "ho-2020-ddpm", "oord-2016-pixelrnn"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Chance can enter each time an LLM adds a token (a word or part of a word).
                    Each possible next token has a probability, and the program picks one at random, favoring likelier ones.
                    Some programs can be set to take the likeliest token instead.
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
                    Many image generators are diffusion models, which turn random specks (noise) into an image step by step.
                    Typical settings are the number of steps and the guidance strength (how much the prompt counts).
                    Stronger guidance often improves each image but makes the images less varied.
                """,
                sources=("ho-salimans-2022", "song-2021-ddim"),
            ),
            llm=Claim(
                text="""
                    For an LLM, typical settings are temperature and top-p, but many newer models don't accept them.
                    A low temperature favors the likeliest tokens (words or parts of words), and a high one gives more variety.
                    Top-p rules out the least likely tokens.
                """,
                sources=(
                    "hf-llm-course",
                    "openai-openapi",
                    "openrouter-opus-47-docs",
                    "opencode-gemini-sampling-2026",
                    "yoagent-sampling-2026",
                    "holtzman-2020",
                ),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="repeatability",
            title="Getting the same output twice",
            generative_ai=Claim(
                text="""
                    An image generator can make the same image twice.
                    With Diffusers (a software library), that takes the same hardware, software, settings and starting noise (the random dots that become the image).
                    The software must also be set to calculate the same way each time.
                """,
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM isn't guaranteed to write the same text twice, even if it is set to take the likeliest word each time (temperature 0).
                    In 2025, the company Thinking Machines Lab ran one prompt 1,000 times at this setting and got 80 different answers.
                """,
                sources=("anthropic-courses-2025", "thinking-machines-2025"),
                as_of="2025-09",
                caveat=Caveat(
                    text="In the same test, all 1,000 answers were identical once the lab used slower calculations whose results don't depend on how many requests are processed together.",
                    sources=("thinking-machines-2025",),
                ),
            ),
        ),
        Aspect(
            id="number-of-passes",
            title="Number of passes",
            generative_ai=Claim(
                text="""
                    An image generator that uses diffusion removes random specks (noise) step by step, and the number of steps is a setting.
                    In Diffusers, a popular software library, Stable Diffusion 1 (2022) takes 50 steps by default.
                    Some models are trained to get by with four.
                """,
                sources=("diffusers-2026",),
                as_of="2026-08",
                caveat=Caveat(
                    text="A step can take two passes through the network: one with the prompt and one without it.",
                    sources=("diffusers-2026",),
                ),
            ),
            llm=Claim(
                text="""
                    An LLM usually needs one pass through the network for each token (a word or part of a word) of its answer.
                    In a 2026 test of downloadable models, chat answers averaged 717 tokens.
                    Answers to hard problems averaged 6,988 tokens, including the model's reasoning.
                """,
                sources=("hf-llm-course", "chung-2026-joules"),
                as_of="2026-01",
            ),
        ),
        Aspect(
            id="streaming",
            title="What you can see before it's finished",
            generative_ai=Claim(
                text="""
                    A diffusion model for images turns random specks (noise) into an image step by step, so halfway through, the whole image is there but still noisy.
                    Some services, whether or not they use diffusion, show unfinished versions.
                    OpenAI's image service can send up to three.
                """,
                sources=("diffusers-2026", "openai-openapi"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Most LLMs finish the beginning of a text first, so a chat service can show it while the rest is being written.
                    DiffusionGemma (2026), an LLM that refines many words at once, finishes its text block by block.
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
                    An image generator that works by diffusion is usually held back by how fast the chip can calculate.
                    In a 2025 study, the image generator Stable Diffusion 3 Medium kept the graphics chip running close to its power limit.
                """,
                sources=("chung-2025-mlenergy",),
                as_of="2025-05",
            ),
            llm=Claim(
                text="""
                    While it writes, an LLM is mostly held back by how fast data arrives from memory.
                    In a 2025 study, the LLM Llama 3.1 70B did few calculations relative to the amount of data it loaded.
                    The graphics chip stayed well below its power limit.
                """,
                sources=("chung-2025-mlenergy",),
                as_of="2025-05",
            ),
        ),
        Aspect(
            id="speed-ups",
            title="Ways to make it faster",
            generative_ai=Claim(
                text="""
                    An image generator that works by diffusion removes random specks (noise) step by step, so it gets faster if it does so in fewer steps.
                    A method from 2023, for example, needs only one to four.
                """,
                sources=("sauer-2023",),
                as_of="2023-11",
            ),
            llm=Claim(
                text="""
                    An LLM saves time by keeping results for earlier words in memory instead of recomputing them.
                    In a 2023 study, software that stored these results less wastefully handled two to four times as many requests as earlier software, without slowing replies.
                """,
                sources=("kwon-2023",),
                as_of="2023-09",
            ),
        ),
        Aspect(
            id="constrained-output",
            title="Controlling the form of the output",
            generative_ai=Claim(
                text="""
                    Some image generators accept a sketch along with the prompt.
                    With ControlNet (2023), an add-on for image generators, you supply an outline, a pose or a map of how far away things are, and the image follows it.
                """,
                sources=("zhang-2023-controlnet",),
            ),
            llm=Claim(
                text="""
                    Some LLM services accept a schema, a kind of blank form for the answer.
                    In strict mode, OpenAI's service fills in exactly the fields that the schema lists, unless the LLM refuses or its answer is cut off.
                    The entries can still be wrong.
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
