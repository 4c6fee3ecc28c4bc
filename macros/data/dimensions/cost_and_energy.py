"""What it costs to train and run generative AI and LLMs, in money, power and water."""

from macros.model import Aspect, Caveat, Claim, Dimension, Search

DIMENSION = Dimension(
    id="cost-and-energy",
    title="Cost and energy",
    position=100,
    answer=Claim(
        text="""
            There is no fixed ratio between the energy that a text takes and the energy that an image takes.
            An LLM uses more energy the more it reads and writes; for image and video generators, what counts are settings such as resolution and length.
            In a 2026 benchmark of open models (models that anyone can download), the average chat answer took less energy than any image, and video took the most.
            But the average answer with step-by-step reasoning, which is much longer, took more energy than an image from most of the generators tested.
            So before you compare two figures, check how much was produced and what was counted.
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
        text="The energy used depends on the model, on how much it produces and on the settings, not just on whether it makes text, images or video.",
        sources=("chung-2026-joules", "delavande-2025"),
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            For image and video generators, settings such as resolution and length drive the energy used.
            In a 2026 benchmark, every video took more energy than any image.
        """,
        sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026", "delavande-2025"),
        as_of="2026-02",
        our_reading=True,
    ),
    llm=Claim(
        text="""
            For an LLM, the length of the text that it reads and writes drives the cost, and developers usually pay by the token, a word or part of one.
            Models that reason step by step write longer answers, so they cost more.
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
                    For images, video and music, the unit of price depends on the medium.
                    Google bills images made with Gemini by the token, video with sound at US$0.40 a second (Veo 3.1 Standard; US$0.60 in 4K) and music at US$0.08 a song (Lyria 3.5).
                """,
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10",
            ),
            llm=Claim(
                text="""
                    For LLMs, developers usually pay by the token, a word or part of one.
                    Google's Gemini 3.5 Flash, for example, costs US$1.50 per million tokens that it reads and US$9.00 per million that it writes, including hidden reasoning.
                """,
                sources=("google-gemini-pricing-2026", "llm-prices-2026"),
                as_of="2026-10",
            ),
        ),
        Aspect(
            id="cost-decline",
            title="How it gets cheaper",
            generative_ai=Claim(
                text="""
                    An image generator needs less computing if it takes fewer passes through its network.
                    With a method introduced in 2023, one to four passes are enough for an image; Stable Diffusion 3 (2024) takes 28 by default in the software library Diffusers.
                """,
                sources=("sauer-2023", "diffusers-2026"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    The prices of LLMs have fallen fast but unevenly.
                    In March 2025, the research group Epoch AI estimated that a given level of performance becomes 9 to 900 times cheaper per year, depending on the task.
                """,
                sources=("epoch-price-trends-2025",),
                as_of="2025-03",
                caveat=Caveat(
                    text="The fastest falls are also the most recent ones, and they may not last.",
                    sources=("epoch-price-trends-2025",),
                ),
            ),
        ),
        Aspect(
            id="energy-per-output",
            title="Energy per answer, image or video",
            both=Claim(
                text="The figures here come from a 2026 benchmark of open models, each at its most efficient setting, and they count only the graphics processors (GPUs) that do the computing, not the rest of the data center.",
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            generative_ai=Claim(
                text="In a 2026 benchmark, one image took between 0.1 and 1.9 watt-hours (0.34 to 6.7 kJ), and one short video took between 7 and 320 watt-hours (26 to 1,160 kJ), depending on the model.",
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            llm=Claim(
                text="""
                    In a 2026 benchmark, the average chat answer of an LLM took 0.05 watt-hours (0.18 kJ).
                    The average answer with step-by-step reasoning took 1.3 (4.6 kJ), more than an image from six of the seven image models tested.
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
                    For image and video generators, the settings drive the energy use.
                    In a 2025 study of video models, it grew in step with the noise-removing steps and, for Wan2.1, with the square of resolution and length (twice the length, about four times the energy).
                """,
                sources=("delavande-2025", "chung-2025-mlenergy"),
                as_of="2025-09",
            ),
            llm=Claim(
                text="""
                    For an LLM, the length of input and output drives the energy use.
                    In a 2026 benchmark, a reasoning answer of the model Qwen 3 32B took 23 times as much energy as a chat answer and had 11 times as many tokens.
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
                    For a generated image, what counts is when the whole of it is finished.
                    That is why one benchmark sets its speed target as the time per image: before it's complete, an image is of no use.
                """,
                sources=("chung-2025-mlenergy",),
            ),
            llm=Claim(
                text="""
                    For a chat answer, what counts is the pace, because people can read it while the LLM is still writing.
                    Serving more requests together saves energy but slows each one down.
                """,
                sources=("chung-2025-mlenergy", "chung-2026-joules"),
            ),
        ),
        Aspect(
            id="training-cost",
            title="Cost of training",
            generative_ai=Claim(
                text="Training the image generator Stable Diffusion v1 (2022) took about 150,000 hours on A100 graphics processors, according to its model card.",
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    Training a large LLM can take millions of processor hours.
                    DeepSeek reports 2.788 million hours on H800 chips for DeepSeek-V3, which comes to US$5.576 million at an assumed rent, without earlier research.
                    Meta reports 30.84 million hours on H100 chips for Llama 3.1 405B.
                """,
                sources=("deepseek-v3-2024", "meta-llama31-card"),
                as_of="2024-12",
            ),
        ),
        Aspect(
            id="training-emissions",
            title="Emissions of training",
            generative_ai=Claim(
                text="""
                    The makers of the image generator Stable Diffusion v1 (2022) estimate that training it emitted 11.25 tonnes of CO2 equivalent.
                    They based this on the computing hours, the hardware and the local power grid.
                """,
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    Training the LLM BLOOM in France (2022) emitted 24.7 tonnes of CO2 equivalent, counting only the power used while computing.
                    For Llama 3.1's three sizes (2024), Meta reports 11,390 tonnes, based on the mix of power in local grids.
                """,
                sources=("luccioni-2023-bloom", "meta-llama31-card"),
                as_of="2024-07",
                caveat=Caveat(
                    text="""
                        For BLOOM, the total is 50.5 tonnes if idle power and the making of the equipment are included.
                        Meta reports zero when it counts the clean power that it bought.
                    """,
                    sources=("luccioni-2023-bloom", "meta-llama31-card"),
                ),
            ),
        ),
        Aspect(
            id="water-use",
            title="Water use",
            generative_ai=Claim(
                text="""
                    We found no company figure for the water used to generate an image or a video.
                    Google's figure covers only text prompts, and OpenAI's doesn't say what it includes.
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
                    Figures on water count different things.
                    For the median Gemini text prompt in May 2025, Google gives 0.26 milliliters for cooling on site.
                    A 2023 calculation comes to half a liter for 10 to 50 answers of GPT-3, including the water used by power plants.
                """,
                sources=("google-2025-gemini-energy", "li-2023-water"),
                as_of="2025-05",
            ),
        ),
        Aspect(
            id="local-hardware",
            title="Hardware to run it yourself",
            generative_ai=Claim(
                text="To make 720p video on your own computer with Wan2.2, you need a graphics card with at least 24 GB of memory for its 5-billion-parameter model, or 80 GB for the 27-billion one, according to its makers.",
                sources=("wan-2025-wan22",),
                as_of="2026-03",
            ),
            llm=Claim(
                text="""
                    What an LLM mainly needs on your own computer is memory.
                    OpenAI says that its open model gpt-oss-20b runs in 16 GB of memory, and the larger gpt-oss-120b on one 80 GB graphics card.
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
