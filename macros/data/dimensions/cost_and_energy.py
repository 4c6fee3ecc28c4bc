"""What it costs to train and run generative AI and LLMs, in money, power and water."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="cost-and-energy",
    title="Cost and energy",
    position=100,
    answer=Claim(
        text=(
            "No fixed ratio holds between text and pictures. An LLM's cost grows with the tokens"
            " it reads and writes; a diffusion model's with steps, resolution and length. In a"
            " 2026 benchmark the average chat answer took less energy than an image, the average"
            " reasoning answer more than images from most models, and a video the most."
        ),
        sources=(
            "chung-2026-joules",
            "mlenergy-leaderboard-data-2026",
            "epoch-2025-chatgpt-energy",
            "delavande-2025",
        ),
        as_of="2026-02",
        caveat=(
            "The benchmark counts the energy of GPUs only, for open models in their most efficient"
            " setting; the comparison across kinds of output is ours."
        ),
    ),
    generative_ai=Claim(
        text=(
            "For diffusion models, settings drive the energy: denoising steps, resolution and clip"
            " length. In a 2026 benchmark, a video took roughly 10 to 100 times the energy of"
            " an image."
        ),
        sources=("chung-2026-joules", "delavande-2025", "chung-2025-mlenergy"),
        as_of="2026-02",
        caveat=(
            "The benchmark covers open models and counts the energy of GPUs only; single pairs of"
            " models lie outside this range."
        ),
    ),
    llm=Claim(
        text=(
            "Length drives the cost: developers pay by token, and energy grows with the answer. In"
            " a 2026 benchmark, a reasoning answer took 25 times as much as a chat answer."
        ),
        sources=("google-gemini-pricing-2026", "llm-prices-2026", "chung-2026-joules"),
        as_of="2026-10",
        caveat=(
            "Subscriptions hide the price per token. The benchmark covers open models and counts"
            " the energy of GPUs only."
        ),
    ),
    aspects=(
        Aspect(
            id="unit-of-price",
            title="Unit of price",
            generative_ai=Claim(
                text=(
                    "It depends on the medium. Google bills Gemini images by token, video with"
                    " sound at US$0.40 a second (Veo 3.1 Standard) and music at US$0.08 a song"
                    " (Lyria 3.5)."
                ),
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10",
                caveat=(
                    "These are one vendor's list prices, read in a third party's transcript; 4K"
                    " video costs more."
                ),
            ),
            llm=Claim(
                text=(
                    "The token, with a higher rate for output. Google's Gemini 3.5 Flash costs"
                    " US$1.50 per million tokens read and US$9.00 per million written."
                ),
                sources=("google-gemini-pricing-2026", "llm-prices-2026"),
                as_of="2026-10",
                caveat=(
                    "Tokens written include hidden reasoning tokens. These are list prices, read in"
                    " a third party's transcript."
                ),
            ),
        ),
        Aspect(
            id="cost-decline",
            title="Fall in cost",
            generative_ai=Claim(
                text=(
                    "Fewer passes per picture. A 2023 method made images in one to four passes;"
                    " Stable Diffusion 3 defaults to 28 steps in the Diffusers library."
                ),
                sources=("sauer-2023", "diffusers-2026"),
                as_of="2026-08",
                caveat=(
                    "We found no price series for images, video or speech like the one for LLMs."
                ),
            ),
            llm=Claim(
                text=(
                    "Lower prices, unevenly. At a given level of performance they fell 9- to"
                    " 900-fold a year, depending on the task, by Epoch AI's estimate of March 2025."
                ),
                sources=("epoch-price-trends-2025",),
                as_of="2025-03",
                caveat=(
                    "The fastest falls came in the year before the estimate and may not last, and"
                    " the newest models do not get cheaper in the same way."
                ),
            ),
        ),
        Aspect(
            id="energy-per-output",
            title="Energy per output",
            generative_ai=Claim(
                text=(
                    "In a 2026 benchmark on B200 GPUs, one image took 0.34 to 6.7 kJ (0.1 to"
                    " 1.9 Wh) and one short video 26 to 1,160 kJ (7 to 320 Wh)."
                ),
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
                caveat=(
                    "Energy of the GPUs only, for open models, each at its most efficient setting."
                ),
            ),
            llm=Claim(
                text=(
                    "In a 2026 benchmark on B200 GPUs, a chat answer averaged 0.18 kJ (0.05 Wh), a"
                    " reasoning answer 4.6 kJ (1.3 Wh), more than images from six of seven models."
                ),
                sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
                as_of="2026-02",
                caveat=(
                    "Energy of the GPUs only, for open models, each at its most efficient setting;"
                    " the comparison with images is ours."
                ),
            ),
        ),
        Aspect(
            id="cost-drivers",
            title="What drives the energy used",
            generative_ai=Claim(
                text=(
                    "Settings. Energy grows linearly with denoising steps, and for the video model"
                    " Wan2.1 quadratically with resolution and length. For images, prompt length"
                    " made no significant difference."
                ),
                sources=("delavande-2025", "chung-2025-mlenergy", "bertazzini-2025"),
                as_of="2025-09",
                caveat=(
                    "These are tests of particular models. In one with 17 image generators,"
                    " doubling the resolution raised energy 1.3 to 4.7 times, and the models"
                    " differed by up to 46 times."
                ),
            ),
            llm=Claim(
                text=(
                    "Length, of input and output. Qwen 3 32B used 23 times as much energy for a"
                    " reasoning answer as for a chat answer, with 11 times the tokens."
                ),
                sources=("chung-2026-joules", "epoch-2025-chatgpt-energy"),
                as_of="2026-01",
                caveat=(
                    "Model size, chip and the number of requests served together matter as well."
                ),
            ),
        ),
        Aspect(
            id="waiting-time",
            title="Waiting time",
            generative_ai=Claim(
                text=(
                    "The whole output counts. One benchmark treats a picture as usable only once"
                    " it is complete, and therefore sets its target as time per image."
                ),
                sources=("chung-2025-mlenergy",),
            ),
            llm=Claim(
                text=(
                    "The pace of tokens counts, because people can begin to read a chat answer"
                    " before it ends. Serving more requests together saves energy but slows each"
                    " one."
                ),
                sources=("chung-2025-mlenergy", "chung-2026-joules"),
            ),
        ),
        Aspect(
            id="training-cost",
            title="Cost of training",
            generative_ai=Claim(
                text=(
                    "Stable Diffusion v1, an image model of 2022, took about 150,000 hours on A100"
                    " GPUs, according to its model card."
                ),
                sources=("sd-v1-card",),
                as_of="2022",
                caveat=(
                    "This is one open model; the training costs of commercial video models are"
                    " undisclosed."
                ),
            ),
            llm=Claim(
                text=(
                    "DeepSeek-V3 took 2.788 million H800 GPU hours, US$5.576 million at an assumed"
                    " rent. Llama 3.1 405B took 30.84 million H100 hours. Both are makers' figures."
                ),
                sources=("deepseek-v3-2024", "meta-llama31-card"),
                as_of="2024-12",
                caveat=(
                    "The sum is rent for the final run alone, without earlier research, failed"
                    " runs, staff or data."
                ),
            ),
        ),
        Aspect(
            id="training-emissions",
            title="Emissions of training",
            generative_ai=Claim(
                text=(
                    "The makers of Stable Diffusion v1 estimate 11.25 tonnes of CO2 equivalent,"
                    " from its hours, hardware and power grid."
                ),
                sources=("sd-v1-card",),
                as_of="2022",
                caveat="We found no such figure for a commercial video model.",
            ),
            llm=Claim(
                text=(
                    "From 24.7 tonnes of CO2 equivalent for the power of BLOOM's final training, in"
                    " France, to 11,390 for all sizes of Llama 3.1, counted by local grids."
                ),
                sources=("luccioni-2023-bloom", "meta-llama31-card"),
                as_of="2024-07",
                caveat=(
                    "These are two examples, not limits: grids, chips and accounting differ. Meta"
                    " reports zero on a market basis; BLOOM comes to 50.5 tonnes with idle power"
                    " and equipment."
                ),
            ),
        ),
        Aspect(
            id="water-use",
            title="Water",
            generative_ai=Claim(
                text=(
                    "We found no company figure for images or video. Google's figure for text"
                    " leaves both out; OpenAI's statement does not say whether it includes them."
                ),
                sources=("google-2025-gemini-energy", "altman-2025"),
                as_of="2026-11",
                caveat="A newer disclosure may exist.",
            ),
            llm=Claim(
                text=(
                    "Google reports 0.26 milliliters for its median Gemini text prompt of May"
                    " 2025. The often quoted half liter for 10 to 50 answers was calculated, not"
                    " measured, for GPT-3."
                ),
                sources=("google-2025-gemini-energy", "li-2023-water"),
                as_of="2025-05",
                caveat=(
                    "The two are not comparable: Google counts on-site cooling only, while the"
                    " calculation of 2023 adds the water used to make electricity."
                ),
            ),
        ),
        Aspect(
            id="local-hardware",
            title="Hardware for local use",
            generative_ai=Claim(
                text=(
                    "For video at 720p, Wan2.2's makers name at least 24 GB of graphics memory for"
                    " the model with 5 billion parameters and 80 GB for that with 27 billion."
                ),
                sources=("wan-2025-wan22",),
                as_of="2026-03",
                caveat=(
                    "These figures are for single-GPU commands that already move part of the model"
                    " out of graphics memory; other settings and models differ."
                ),
            ),
            llm=Claim(
                text=(
                    "Mostly memory. OpenAI says its gpt-oss-20b runs within 16 GB and gpt-oss-120b"
                    " on a single 80 GB card."
                ),
                sources=("openai-gpt-oss-readme", "ollama-docs"),
                as_of="2026-08",
                caveat=(
                    "A longer context takes more memory, and quantizing a model saves memory at"
                    " some cost in accuracy."
                ),
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
