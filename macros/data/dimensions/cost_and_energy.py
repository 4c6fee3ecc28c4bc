"""What it costs to train and run generative AI and LLMs, in money, power and water."""

from macros.model import Aspect, Caveat, Claim, Dimension, Search

DIMENSION = Dimension(
    id="cost-and-energy",
    title="Cost and energy",
    position=100,
    answer=Claim(
        text="""
            No fixed ratio of energy holds between text and pictures.
            An LLM's cost grows with the text it reads and writes; the energy of image and video generators, mostly with settings.
            In a 2026 benchmark of open models, the average chat answer took less energy than an image, the average reasoning answer more than most images, and video the most.
        """,
        sources=(
            "chung-2026-joules",
            "mlenergy-leaderboard-data-2026",
            "epoch-2025-chatgpt-energy",
            "delavande-2025",
        ),
        as_of="2026-02",
        our_reading=True,
    ),
    both=Claim(
        text="The energy used follows the model, the length and the settings, not the kind of output alone.",
        sources=("chung-2026-joules", "delavande-2025"),
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            Settings such as resolution and length drive the energy.
            In a 2026 benchmark, every video took more energy than any image.
        """,
        scope="Images and video",
        sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026", "delavande-2025"),
        as_of="2026-02",
        our_reading=True,
    ),
    llm=Claim(
        text="""
            The length of the text read and written drives the cost.
            Developers usually pay by the token, a word or part of one.
            Reasoning makes answers long.
        """,
        sources=("google-gemini-pricing-2026", "llm-prices-2026", "chung-2026-joules"),
        as_of="2026-10",
    ),
    aspects=(
        Aspect(
            id="unit-of-price",
            title="Unit of price",
            generative_ai=Claim(
                text="Google bills Gemini images by the token, video with sound at US$0.40 a second (Veo 3.1 Standard; 0.60 in 4K) and music at US$0.08 a song (Lyria 3.5).",
                scope="Images, video, music",
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10",
            ),
            llm=Claim(
                text="""
                    Developers usually pay by the token, a word or part of one.
                    Google's Gemini 3.5 Flash costs US$1.50 per million tokens read and US$9.00 per million written, hidden reasoning included.
                """,
                sources=("google-gemini-pricing-2026", "llm-prices-2026"),
                as_of="2026-10",
            ),
        ),
        Aspect(
            id="cost-decline",
            title="Fall in cost",
            generative_ai=Claim(
                text="""
                    A 2023 method cuts the passes through the model: one to four make a picture.
                    Stable Diffusion 3 (2024) takes 28 by default in the program library Diffusers.
                """,
                scope="Images",
                sources=("sauer-2023", "diffusers-2026"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Prices fell, but unevenly.
                    By Epoch AI's estimate of March 2025, a given level of performance gets 9 to 900 times cheaper a year, depending on the task.
                """,
                sources=("epoch-price-trends-2025",),
                as_of="2025-03",
                caveat=Caveat(
                    text="The fastest falls were the most recent ones and may not last.",
                    sources=("epoch-price-trends-2025",),
                ),
            ),
        ),
        Aspect(
            id="energy-per-output",
            title="Energy per output",
            both=Claim(
                text="The benchmark of 2026 cited here measured open models, each at its most efficient setting, and counted only the graphics processors (GPUs).",
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            generative_ai=Claim(
                text="In a 2026 benchmark, one image took 0.1 to 1.9 watt-hours (0.34 to 6.7 kJ) and one short video 7 to 320 watt-hours (26 to 1,160 kJ).",
                scope="Images and video",
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            llm=Claim(
                text="""
                    In a 2026 benchmark, a chat answer averaged 0.05 watt-hours (0.18 kJ).
                    A reasoning answer averaged 1.3 (4.6 kJ), more than an image from six of seven image models.
                """,
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
                our_reading=True,
            ),
        ),
        Aspect(
            id="cost-drivers",
            title="What drives the energy used",
            generative_ai=Claim(
                text="""
                    Settings.
                    In a 2025 study of video models, energy grew in step with the noise-removing steps and, for Wan2.1, with the square of resolution and length.
                """,
                scope="Video",
                sources=("delavande-2025", "chung-2025-mlenergy"),
                as_of="2025-09",
            ),
            llm=Claim(
                text="""
                    Length of input and output.
                    In a 2026 benchmark, a reasoning answer of Qwen 3 32B took 23 times the energy of its chat answer, with 11 times the tokens.
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
                    The whole picture counts.
                    One benchmark sets its target as time per image, because an image is of use only once it is complete.
                """,
                scope="Images",
                sources=("chung-2025-mlenergy",),
            ),
            llm=Claim(
                text="""
                    The pace counts, because people can read a chat answer while it is written.
                    Serving more requests together saves energy but slows each one.
                """,
                sources=("chung-2025-mlenergy", "chung-2026-joules"),
            ),
        ),
        Aspect(
            id="training-cost",
            title="Cost of training",
            generative_ai=Claim(
                text="Training Stable Diffusion v1 (2022) took about 150,000 hours of A100 graphics processors, by its model card.",
                scope="Images",
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="By makers' figures (2024), DeepSeek-V3 took 2.788 million hours of H800 chips (US$5.576 million at assumed rent, without earlier research); Llama 3.1 405B took 30.84 million hours of H100 chips.",
                sources=("deepseek-v3-2024", "meta-llama31-card"),
                as_of="2024-12",
            ),
        ),
        Aspect(
            id="training-emissions",
            title="Emissions of training",
            generative_ai=Claim(
                text="Training Stable Diffusion v1 (2022): 11.25 tonnes of CO2 equivalent, by its makers' estimate from hours, hardware and power grid.",
                scope="Images",
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    Training BLOOM in France (2022): 24.7 tonnes of CO2 equivalent, for power in active use alone.
                    Llama 3.1's three sizes (2024): 11,390, by the local grids' mix of power.
                """,
                sources=("luccioni-2023-bloom", "meta-llama31-card"),
                as_of="2024-07",
                caveat=Caveat(
                    text="""
                        BLOOM comes to 50.5 with idle power and the making of the equipment.
                        Meta reports zero when it counts the clean power that it bought.
                    """,
                    sources=("luccioni-2023-bloom", "meta-llama31-card"),
                ),
            ),
        ),
        Aspect(
            id="water-use",
            title="Water",
            generative_ai=Claim(
                text="""
                    No company figure for images or video was found.
                    Google's figure covers text prompts alone; OpenAI's does not say what it includes.
                """,
                scope="Images and video",
                sources=("google-2025-gemini-energy", "altman-2025"),
                as_of="2026-11",
                search=Search(
                    searched="web pages on the water and energy of generated images and video",
                    on="2026-11-26",
                ),
            ),
            llm=Claim(
                text="""
                    Google gives 0.26 milliliters for its median Gemini prompt (May 2025), cooling on site alone.
                    A 2023 calculation: half a liter for 10 to 50 GPT-3 answers, power plants included.
                """,
                sources=("google-2025-gemini-energy", "li-2023-water"),
                as_of="2025-05",
            ),
        ),
        Aspect(
            id="local-hardware",
            title="Hardware for local use",
            generative_ai=Claim(
                text="For 720p video, Wan2.2's makers ask for at least 24 GB of graphics memory with the model of 5 billion parameters and 80 GB with that of 27 billion.",
                scope="Video",
                sources=("wan-2025-wan22",),
                as_of="2026-03",
            ),
            llm=Claim(
                text="""
                    Mostly memory.
                    OpenAI says that gpt-oss-20b runs within 16 GB and gpt-oss-120b on one 80 GB card.
                    The program Ollama also runs models without a graphics card.
                """,
                sources=("openai-gpt-oss-readme", "ollama-docs"),
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
