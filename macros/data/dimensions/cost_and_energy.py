"""What it costs to train and run generative AI and LLMs, in money, power and water."""

from macros.model import Aspect, Caveat, Claim, Dimension, Search

DIMENSION = Dimension(
    id="cost-and-energy",
    title="Cost and energy",
    subtitle="What it takes to run it",
    position=100,
    answer=Claim(
        text="""
            There is no fixed ratio between the energy used for a text and the energy used for an image.
            An LLM uses more energy the more it reads and writes; for image and video generators, settings such as resolution and length matter most.
            In a 2026 benchmark (standard test) of models that anyone can download, the average chat answer took less energy than any image, and video took the most.
            But when LLMs solved problems by reasoning step by step, the average answer was much longer and took more energy than an image from most generators tested.
            Before comparing two figures, check how much was produced and what was counted.
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
            For image and video generators, settings such as resolution and length determine much of the energy used.
            In a 2026 benchmark (standard test), every video took more energy than any image.
        """,
        sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026", "delavande-2025"),
        as_of="2026-02",
        our_reading=True,
    ),
    llm=Claim(
        text="""
            What an LLM costs depends on the length of the text that it reads and writes, and developers usually pay by the token (a word or part of a word).
            Models that reason step by step write longer answers, so their answers cost more.
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
                    What you are charged for depends on the medium.
                    Google, for example, charges US$0.40 for a second of video with sound (Veo 3.1 Standard; US$0.60 in 4K) and US$0.08 for a song (Lyria 3.5), but bills Gemini's images by the token (unit of data).
                """,
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10",
            ),
            llm=Claim(
                text="""
                    For LLMs, developers usually pay by the token (a word or part of a word).
                    Google's Gemini 3.5 Flash, for example, costs US$1.50 per million tokens that it reads and US$9.00 per million that it writes, including reasoning that users don't see.
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
                    Many image generators refine an image in repeated passes, and fewer passes mean less computing.
                    With a method introduced in 2023, one to four passes are enough; in the software library Diffusers, Stable Diffusion 3 (2024) makes 28 unless told otherwise.
                """,
                sources=("sauer-2023", "diffusers-2026"),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    The prices of LLMs have fallen fast but unevenly.
                    In March 2025, the research group Epoch AI estimated that the price of reaching a given level of performance falls by a factor of 9 to 900 per year, depending on the task.
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
                text="The figures here come from a 2026 benchmark (standard test) of downloadable models. Images and videos were made at default settings. Each figure is for the most energy-efficient hardware setup and counts only the graphics processors, not the rest of the data center.",
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            generative_ai=Claim(
                text="Depending on the model, one image took between 0.1 and 1.9 watt-hours (0.34 to 6.7 kilojoules) in a 2026 benchmark, and one short video took between 7 and 320 watt-hours (26 to 1,160 kilojoules).",
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
            ),
            llm=Claim(
                text="""
                    In a 2026 benchmark, the average chat answer of an LLM took 0.05 watt-hours (0.18 kilojoules).
                    The average answer to a hard problem, with step-by-step reasoning, took 1.3 watt-hours (4.6 kilojoules), more than an image from six of the seven image models tested.
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
                    For image and video generators, the energy use depends on the settings.
                    In a 2025 study of the video model Wan2.1, twice as many steps (passes over the video) took about twice the energy.
                    Twice the length took about four times the energy.
                """,
                sources=("delavande-2025", "chung-2025-mlenergy"),
                as_of="2025-09",
            ),
            llm=Claim(
                text="""
                    For an LLM, the energy use depends on the length of input and output.
                    In a 2026 benchmark of the LLM Qwen 3 32B, an answer with step-by-step reasoning was 11 times as long as a chat answer and took 23 times as much energy.
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
                    For a generated image, what usually counts is how long it takes until the whole image is finished, because an unfinished image is seldom of use.
                    That is why a 2025 benchmark (standard test) sets its speed limit in seconds per image.
                """,
                sources=("chung-2025-mlenergy",),
            ),
            llm=Claim(
                text="""
                    For a chat answer, what counts is the pace of the writing, because people can read along while the LLM is still at it.
                    If a computer serves more requests at once, each takes less energy but more time.
                """,
                sources=("chung-2025-mlenergy", "chung-2026-joules"),
            ),
        ),
        Aspect(
            id="training-cost",
            title="Cost of training",
            generative_ai=Claim(
                text="Training the image generator Stable Diffusion v1 (2022) took about 150,000 hours of work by graphics processors of the type A100 (the hours of every processor added up), according to its model card, a fact sheet by its makers.",
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    Training a large LLM can take millions of processor hours (the hours of every chip added up).
                    Meta reports 30.84 million for Llama 3.1 405B.
                    DeepSeek reports 2.788 million for DeepSeek-V3, or US$5.576 million at an assumed rent for the chips, not counting earlier research.
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
                    The makers of the image generator Stable Diffusion v1 (2022) estimate that training it emitted 11.25 tonnes of CO2 equivalent (greenhouse gases, converted to CO2).
                    They based this on the computing hours, the hardware and the local power grid.
                """,
                sources=("sd-v1-card",),
                as_of="2022",
            ),
            llm=Claim(
                text="""
                    Training the LLM BLOOM in France (2022) emitted 24.7 tonnes of CO2 equivalent (greenhouse gases, converted to CO2), counting only the power used while computing.
                    For the three sizes of Llama 3.1 (2024) together, Meta reports 11,390 tonnes, based on how local power is generated.
                """,
                sources=("luccioni-2023-bloom", "meta-llama31-card"),
                as_of="2024-07",
                caveat=Caveat(
                    text="""
                        For BLOOM, the total is 50.5 tonnes if idle power and the making of the equipment are included.
                        Meta reports zero if the clean power that it bought is counted against its emissions.
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
                    Google's published figure covers only text prompts, and OpenAI's doesn't say what it includes.
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
                    For a typical (median) Gemini text prompt in May 2025, Google reports 0.26 milliliters for cooling alone.
                    A 2023 calculation for GPT-3, half a liter for 10 to 50 answers, includes water used by power plants.
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
                    Video generators need a powerful graphics card.
                    The makers of Wan2.2 give commands for high-definition (720p) video that run on a card with at least 24 GB of memory for the smaller model and 80 GB for the larger one; memory-saving options exist.
                """,
                sources=("wan-2025-wan22",),
                as_of="2026-03",
            ),
            llm=Claim(
                text="""
                    What an LLM mainly needs on your own computer is memory.
                    OpenAI says that its downloadable gpt-oss-20b runs within 16 GB of memory, and the larger gpt-oss-120b on one 80 GB graphics card.
                    The program Ollama can run models even without a graphics card.
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
