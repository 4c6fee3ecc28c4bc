"""What it costs to train and run generative AI and LLMs, in money, power and water."""

from macros.model import Aspect, Caveat, Claim, Dimension, Search

DIMENSION = Dimension(
    id="cost-and-energy",
    title="Cost and energy",
    subtitle="What it takes to run it",
    position=100,
    answer=Claim(
        text="""
            There is no fixed ratio between the energy it takes to write an answer and the energy it takes to make an image.
            An LLM uses more energy the more it reads and writes, while for image and video generators, much depends on settings such as resolution and length.
            In measurements of downloadable models, published in January 2026, chat answers, averaged across LLMs, took less energy than any image, and every video took more than any image.
            But answers with step-by-step reasoning ranged from less than any image to more than any image.
            Prices usually follow use, too: developers pay for what a model reads, writes or generates.
        """,
        sources=(
            "chung-2026-joules",
            "mlenergy-leaderboard-data-2026",
            "epoch-2025-chatgpt-energy",
            "delavande-2025",
            "google-gemini-pricing-2026",
        ),
        as_of="2026-10",
        our_reading=True,
    ),
    both=Claim(
        text="""
            The energy needed depends on the model, its settings, the hardware and how much is produced.
        """,
        sources=("chung-2026-joules", "delavande-2025"),
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            For images and videos, settings such as resolution and length determine much of the energy used.
        """,
        sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026", "delavande-2025"),
        as_of="2026-02",
        our_reading=True,
    ),
    llm=Claim(
        text="""
            The more an LLM reads and writes, the more energy it usually takes, and the more developers pay.
        """,
        sources=("google-gemini-pricing-2026", "llm-prices-2026", "chung-2026-joules"),
        as_of="2026-10",
    ),
    aspects=(
        Aspect(
            id="unit-of-price",
            title="How it's priced",
            generative_ai=Claim(
                text="""
                    Some companies charge developers by the second for generated video and by the song for music.
                    In early October 2026, for example, Google charged US$0.40 per second of high-definition video from Veo 3.1 Standard and US$0.08 for a song from Lyria 3.5.
                """,
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10",
            ),
            llm=Claim(
                text="""
                    Developers usually pay for an LLM by the token (a word or part of a word).
                    In October 2026, Google charged US$0.75 per million tokens read by Gemini 3.8 Flash and US$3.75 per million tokens written.
                    Both prices were due to double in January 2027.
                """,
                sources=("google-gemini-pricing-2026", "llm-prices-2026"),
                as_of="2026-10",
            ),
        ),
        Aspect(
            id="cost-decline",
            title="Getting cheaper",
            generative_ai=Claim(
                text="""
                    Many image generators build up an image in steps, often dozens of them, and fewer steps mean less computing.
                    With a training method introduced in 2023, one to four steps can be enough for a high-quality image.
                """,
                sources=("sauer-2023", "diffusers-2026"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    The prices of LLMs have fallen fast but unevenly.
                    In March 2025, the research group Epoch AI estimated that the price of a given level of performance fell by a factor of 9 to 900 per year, depending on the task.
                """,
                sources=("epoch-price-trends-2025",),
                as_of="2025-03",
                caveat=Caveat(
                    text="The fastest drops that Epoch AI found were the most recent, and prices may not keep falling at that pace.",
                    sources=("epoch-price-trends-2025",),
                ),
            ),
        ),
        Aspect(
            id="energy-per-output",
            title="Energy per answer, image or video",
            both=Claim(
                text="""
                    The figures here for answers, images and videos come from measurements of downloadable models, published in January 2026.
                    They count only the energy used by graphics chips, with each model in its most energy-efficient setup.
                    One watt-hour keeps a 10-watt lamp lit for six minutes.
                """,
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            generative_ai=Claim(
                text="""
                    In measurements published in January 2026, one image took 0.1 to 1.9 watt-hours, depending on the model.
                    One short video took 7 to 320 watt-hours.
                    These figures cover only the energy of graphics chips, at default settings and in each model's most energy-efficient setup.
                """,
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            llm=Claim(
                text="""
                    In measurements published in January 2026, a chat answer averaged 0.05 watt-hours across 16 LLMs.
                    Answers to hard science questions, with step-by-step reasoning, averaged 1.3 watt-hours across 12 LLMs (from 0.02 to 7.4).
                    Only graphics chips' energy is counted, in each LLM's most efficient setup.
                """,
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
                our_reading=True,
            ),
        ),
        Aspect(
            id="cost-drivers",
            title="What drives the energy use",
            generative_ai=Claim(
                text="""
                    For a given image or video generator, energy use depends largely on the settings.
                    In a 2025 study of the video model Wan2.1, doubling the length of the video roughly quadrupled the energy use.
                """,
                sources=("delavande-2025", "chung-2025-mlenergy"),
                as_of="2025-09",
            ),
            llm=Claim(
                text="""
                    The more an LLM reads and writes, the more energy it uses.
                    In tests published in January 2026, the LLM Qwen 3 32B wrote 11 times as much when it reasoned through hard problems as when it chatted.
                    That took 23 times as much energy.
                """,
                sources=("chung-2026-joules", "epoch-2025-chatgpt-energy"),
                as_of="2026-01",
            ),
        ),
        Aspect(
            id="waiting-time",
            title="Waiting time",
            generative_ai=Claim(
                text="""
                    With a generated image, what usually matters is how long the whole image takes, because an unfinished one is seldom useful.
                    A 2025 benchmark (standard test), for example, sets its time limit in seconds per image.
                """,
                sources=("chung-2025-mlenergy",),
            ),
            llm=Claim(
                text="""
                    People can read the beginning of a chat answer while the rest is being written.
                    So it's often more important for the text to keep pace with the reader than to be finished quickly.
                """,
                sources=("chung-2025-mlenergy",),
            ),
        ),
        Aspect(
            id="training-cost",
            title="Cost of training",
            generative_ai=Claim(
                text="""
                    Training an image generator can take more than a hundred thousand processor hours (the running time of all the chips added together).
                    Stable Diffusion v1 (2022) took about 150,000 processor hours, according to its makers.
                """,
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    Training a large LLM can take millions of processor hours (the running time of all the chips added together).
                    Meta reports 30.84 million for Llama 3.1 405B (2024).
                    DeepSeek reports 2.788 million for DeepSeek-V3 (2024), not counting earlier research.
                """,
                sources=("deepseek-v3-2024", "meta-llama31-card"),
                as_of="2024-12",
            ),
        ),
        Aspect(
            id="training-emissions",
            title="Emissions from training",
            generative_ai=Claim(
                text="""
                    Training the image generator Stable Diffusion v1 (2022) caused greenhouse gas emissions equal to an estimated 11.25 metric tons of CO2.
                    The makers' estimate is based on the computing hours, the hardware and the location of the power grid.
                """,
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    Training the LLM BLOOM (2022) caused emissions equal to about 24.7 metric tons of CO2, counting only the electricity for the calculations.
                    For all sizes of its LLM Llama 3.1 (2024) together, Meta reports 11,390 tons, or zero if its clean-power purchases are counted.
                """,
                sources=("luccioni-2023-bloom", "meta-llama31-card"),
                as_of="2024-07",
            ),
        ),
        Aspect(
            id="water-use",
            title="Water use",
            generative_ai=Claim(
                text="""
                    We found no company that has published a figure for the water used to generate an image or a video.
                    Google's published figure covers only text prompts, and when OpenAI's CEO, Sam Altman, gave a figure in 2025, he didn't say what it included.
                """,
                sources=("google-2025-gemini-energy", "altman-2025"),
                as_of="2026-11",
                search=Search(
                    searched="web pages on the water and energy of generated images and video",
                    on="2026-11-26",
                ),
            ),
            llm=Claim(
                text="""
                    Published figures on water count different things.
                    For a typical (median) text prompt to Gemini in May 2025, Google reports 0.26 milliliters for cooling alone.
                    A 2023 study estimated that 10 to 50 answers from GPT-3 used half a liter, including water for power plants.
                """,
                sources=("google-2025-gemini-energy", "li-2023-water"),
                as_of="2025-05",
            ),
        ),
        Aspect(
            id="local-hardware",
            title="Hardware to run it yourself",
            generative_ai=Claim(
                text="""
                    To run a video generator yourself, you may need a powerful graphics card.
                    For high-definition video, the smaller version of the generator Wan2.2 needs 24 GB of graphics memory in its makers' own software, but 8 GB can be enough in another program, ComfyUI.
                """,
                sources=("wan-2025-wan22", "smeltcore-wan22-2026"),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    To run an LLM on your own computer, you mainly need memory.
                    According to OpenAI, its downloadable LLM gpt-oss-20b runs on 16 GB of memory, while the larger gpt-oss-120b runs on one graphics card with 80 GB.
                """,
                sources=("openai-gpt-oss-readme",),
                as_of="2026-08",
            ),
        ),
    ),
    examples=(
        "customer-chatbots",
        "music-and-images",
        "visual-effects",
    ),
    boundary_cases=(
        "small-language-models",
        "native-image-output",
        "language-model-inside-an-image-generator",
    ),
)
