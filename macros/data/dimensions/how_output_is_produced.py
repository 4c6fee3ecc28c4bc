"""How a trained model arrives at an output."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="how-output-is-produced",
    title="How output is produced",
    position=60,
    answer=Claim(
        text="""
            Most LLMs write one token (a word or piece of a word) at a time: the model gives probabilities, and one token is picked.
            Many image and video generators use diffusion: they refine noise into the whole picture in a set number of steps.
            Some LLMs use diffusion too, and some image and music generators work token by token.
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
            Often by diffusion: noise is refined into the whole output over many steps.
            Some models add piece after piece instead.
        """,
        scope="Images, sound, video",
        sources=("diffusers-2026", "ho-2020-ddpm", "ramesh-2021-dalle", "copet-2023"),
        as_of="2026-08",
    ),
    llm=Claim(
        text="Usually token by token: the model gives probabilities for the next token, one is picked, and the step repeats.",
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
                    A GAN's generator, trained against a second network, needs one pass.
                    WaveNet (2016) adds piece after piece of sound.
                """,
                scope="Images, sound, video",
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
                    Usually token by token: one pass through the network yields one token, which depends on the tokens before it.
                    LLaDA (2025) fills in blanks over several passes.
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
                    Diffusion models and GANs begin with random noise; some diffusion programs add more on the way.
                    Models that work piece by piece usually pick each piece by chance.
                """,
                scope="Images, sound, video",
                sources=("diffusers-2026", "goodfellow-2014", "oord-2016-pixelrnn"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    At each step.
                    The model gives a probability to each possible next token, and the program picks one by chance, or takes the likeliest if it is set to.
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
                    Guidance strength (how strongly the prompt counts) and number of steps.
                    More guidance gives better single pictures but less variety.
                    Fewer steps save computing and cost quality.
                """,
                scope="Diffusion",
                sources=("ho-salimans-2022", "song-2021-ddim"),
            ),
            llm=Claim(
                text="""
                    Temperature and top-p. A low temperature favors the likeliest tokens, a high one gives more variety.
                    Top-p leaves out the least likely tokens.
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
                    Within limits.
                    With the same starting noise, the program library Diffusers comes very close to the same picture, but warns that this is not guaranteed.
                """,
                scope="Images",
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Not guaranteed, even at temperature 0, where the likeliest token is taken.
                    In a company's test of 2025, 1,000 runs of one prompt gave 80 different texts.
                """,
                sources=("anthropic-courses-2025", "thinking-machines-2025"),
                as_of="2025-09",
                caveat=Caveat(
                    text="Slower arithmetic that does not depend on how many requests are processed together gave 1,000 identical texts.",
                    sources=("thinking-machines-2025",),
                ),
            ),
        ),
        Aspect(
            id="number-of-passes",
            title="Number of passes",
            generative_ai=Claim(
                text="""
                    The number is a setting.
                    The Diffusers library presets 50 steps for Stable Diffusion 1, 28 for Stable Diffusion 3 and 4 for latent consistency models, trained to need few.
                """,
                scope="Diffusion",
                sources=("diffusers-2026",),
                as_of="2026-08",
                caveat=Caveat(
                    text="A step takes two passes where a prediction made with the prompt is weighed against one made without.",
                    sources=("diffusers-2026",),
                ),
            ),
            llm=Claim(
                text="""
                    In the basic procedure, one pass through the network for each token of the answer.
                    In a benchmark of 2026, chat answers averaged 717 tokens, answers to hard problems 6,988.
                """,
                sources=("hf-llm-course", "chung-2026-joules"),
                as_of="2026-01",
            ),
        ),
        Aspect(
            id="streaming",
            title="What can be seen halfway",
            generative_ai=Claim(
                text="""
                    In diffusion, the whole picture, still noisy.
                    OpenAI's interface offers up to 3 unfinished images, too, although OpenAI's generator of 2025, by its account, made pictures piece after piece.
                """,
                scope="Images",
                sources=("diffusers-2026", "openai-4o-image-2025", "openai-openapi"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    A beginning that can already be read, so chat services can show text while the rest is generated.
                    DiffusionGemma (2026) finishes its text block by block.
                """,
                sources=("chung-2025-mlenergy", "diffusers-2026"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="hardware-bottleneck",
            title="What the hardware waits for",
            generative_ai=Claim(
                text="""
                    Calculation.
                    In a study of 2025, Stable Diffusion 3 Medium ran the graphics chip close to its power limit.
                """,
                scope="Images",
                sources=("chung-2025-mlenergy",),
                as_of="2025-05",
            ),
            llm=Claim(
                text="""
                    While an LLM writes: data from memory.
                    In a 2025 study, Llama 3.1 70B did few calculations for each byte it loaded; the chip stayed well below its power limit.
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
                    Fewer steps.
                    In its authors' tests, DDIM (2021) made pictures 10 to 50 times faster than its forerunner.
                    A method of 2023 needs one to four steps.
                """,
                scope="Diffusion",
                sources=("song-2021-ddim", "sauer-2023"),
                as_of="2023-11",
            ),
            llm=Claim(
                text="""
                    Less repeated work, less wasted memory.
                    A cache keeps results for earlier tokens; stored in small blocks (2023), it let servers do 2 to 4 times the work.
                """,
                sources=("kwon-2023",),
                as_of="2023-09",
            ),
        ),
        Aspect(
            id="constrained-output",
            title="Fixing the form of the output",
            generative_ai=Claim(
                text="With a sketch beside the prompt: ControlNet (2023) makes the picture follow given edges, depths or a pose.",
                scope="Images",
                sources=("zhang-2023-controlnet",),
            ),
            llm=Claim(
                text="""
                    With a schema, a form to be filled in: services such as OpenAI's hold the answer to its field names, types and permitted values.
                    The values need not be true.
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
