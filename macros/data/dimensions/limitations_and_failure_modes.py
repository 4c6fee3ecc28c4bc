"""What generative AI and LLMs get wrong."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="limitations-and-failure-modes",
    title="Limitations and failure modes",
    position=90,
    answer=Claim(
        text=(
            "An LLM's typical failure is fluent text that is false. An image or video generator's"
            " is a scene with wrong bodies, numbers or physics. Both can repeat stereotypes,"
            " reproduce training data and miss what came after it. Each limit differs by model and"
            " date, and whether hallucination can ever be removed is disputed."
        ),
        sources=(
            "kalai-2025",
            "ma-2025-distortion",
            "guo-2025-count",
            "motamed-2025",
            "bianchi-2023",
            "hofmann-2024",
            "carlini-2021",
            "carlini-2023",
            "llama-cards",
            "banerjee-2024",
        ),
        caveat=(
            "The contrast is our comparison of separate studies, and NIST expects false output from"
            " generative AI in general. Retrieval and other tools can supply newer information."
        ),
    ),
    generative_ai=Claim(
        text=(
            "Pictures and video can show malformed bodies, wrong numbers, impossible physics and"
            " stereotypes. False content, which NIST calls confabulation, can occur in any kind of"
            " output."
        ),
        sources=(
            "ma-2025-distortion",
            "guo-2025-count",
            "motamed-2025",
            "bianchi-2023",
            "nist-ai-600-1-2024",
        ),
    ),
    llm=Claim(
        text=(
            "It can state false things fluently, side with the user against the facts, use long"
            " inputs unevenly and lack what came after its training."
        ),
        sources=("kalai-2025", "sharma-2023", "liu-2023-lost", "llama-cards"),
        caveat="Retrieval and other tools can supply newer information.",
    ),
    aspects=(
        Aspect(
            id="typical-error",
            title="Typical error",
            generative_ai=Claim(
                text=(
                    "Defects that can be seen. In a 2025 test of four text-to-image models, nearly"
                    " half of the pictures of people had distorted bodies."
                ),
                sources=("ma-2025-distortion",),
                as_of="2025-03",
                caveat="A detector trained for the purpose did the counting.",
            ),
            llm=Claim(
                text=(
                    "Fluent text that is false. In tests of 2024 even legal research tools that"
                    " look up sources first gave hallucinated answers to 17% to 33% of queries."
                ),
                sources=("magesh-2025",),
                as_of="2024",
                caveat=(
                    "GPT-4 alone did worse. A cited source that does not support the answer also"
                    " counts as hallucination."
                ),
            ),
        ),
        Aspect(
            id="physical-world",
            title="Physical world",
            generative_ai=Claim(
                text=(
                    "Physics lags behind looks. VBench-2.0 added tests of physics and commonsense"
                    " in 2025, after the surface quality of generated video had improved."
                ),
                sources=("zheng-2025-vbench2", "motamed-2025"),
                as_of="2025-03",
                caveat=(
                    "The limit is not total: another test of January 2025 found that video"
                    " generators continued some real physical scenes correctly."
                ),
            ),
            llm=Claim(
                text=(
                    "Skill is uneven. The AI Index 2026 sets gold-medal results in mathematics"
                    " beside clock faces read correctly only 50.1% of the time."
                ),
                sources=("ai-index-2026",),
                as_of="2026-04",
                caveat=(
                    "Read in summaries. One of them gives the figure as the best model's on one"
                    " test, so medal and clocks need not belong to the same model."
                ),
            ),
        ),
        Aspect(
            id="counting-and-spelling",
            title="Counting and spelling",
            generative_ai=Claim(
                text=(
                    "Both are weak in pictures. Asked for 1 to 15 objects, the best of 15 models"
                    " averaged about 43% correct. Text encoders that see no letters explain some"
                    " misspelling."
                ),
                sources=("guo-2025-count", "liu-2022-character"),
                as_of="2025-03",
                caveat=(
                    "Token-by-token image models and models of 2026 were not all covered, and"
                    " later models may spell better."
                ),
            ),
            llm=Claim(
                text=(
                    "Letters are weak. Most LLMs read tokens of several letters; in a 2024"
                    " benchmark most could spell their tokens yet failed when asked to change"
                    " letters in a text."
                ),
                sources=("edman-2024-cute", "openai-tiktoken"),
                as_of="2024-11",
                caveat=(
                    "That counting letters fails for the same reason is our inference. A model that"
                    " can run code may count by writing a program."
                ),
            ),
        ),
        Aspect(
            id="stereotypes",
            title="Bias",
            generative_ai=Claim(
                text=(
                    "A 2023 study got stereotyped pictures from everyday prompts about traits,"
                    " jobs or objects, despite changes of wording and the providers' safeguards."
                ),
                sources=("bianchi-2023", "raghavan-2024-gemini"),
                as_of="2024-02",
                caveat=(
                    "Correction can overshoot: in February 2024 Google paused pictures of people in"
                    " Gemini after historically wrong images."
                ),
            ),
            llm=Claim(
                text=(
                    "Dialect can be enough. In a 2024 study language models were more apt to give"
                    " speakers of African American English lower-status jobs and harsher court"
                    " outcomes."
                ),
                sources=("hofmann-2024",),
                as_of="2024-08",
            ),
        ),
        Aspect(
            id="memorized-training-data",
            title="Memorized training data",
            generative_ai=Claim(
                text=(
                    "A 2023 attack recovered over a thousand training pictures from diffusion"
                    " models, photos of people and company logos among them. GANs gave away less."
                ),
                sources=("carlini-2023",),
                as_of="2023",
                caveat=(
                    "That is a small share of the training data, found by a search designed to find"
                    " it."
                ),
            ),
            llm=Claim(
                text=(
                    "GPT-2 gave back about 600 passages of its training data word for word, the"
                    " contact details of one person among them."
                ),
                sources=("carlini-2021",),
                as_of="2021",
                caveat=(
                    "How much is memorized differs by model and by how often a text occurred in the"
                    " training data."
                ),
            ),
        ),
        Aspect(
            id="following-the-user",
            title="Following the user",
            generative_ai=Claim(
                text=(
                    "Too little. When GenEval was published in 2023, the best image model in its"
                    " table attributed colors to the right objects 35% of the time."
                ),
                sources=("ghosh-2023-geneval",),
                as_of="2023-10",
                caveat=(
                    "Later models come close to the ceiling of this test, and its automatic checker"
                    " makes errors too."
                ),
            ),
            llm=Claim(
                text=(
                    "Too much. Five AI assistants were found to say what users want to hear, in"
                    " part because people's ratings reward agreement."
                ),
                sources=("sharma-2023", "openai-sycophancy-2025"),
                as_of="2025-05",
                caveat=(
                    "Providers do act on it: OpenAI withdrew an update of GPT-4o in April 2025 for"
                    " this reason."
                ),
            ),
        ),
        Aspect(
            id="long-range-consistency",
            title="Keeping hold of what came before",
            generative_ai=Claim(
                text=(
                    "A stated limit of generated worlds. DeepMind says those of Genie 3 stay"
                    " consistent for minutes, with about one minute of visual memory."
                ),
                sources=("genie3-2025",),
                as_of="2025-08",
                caveat="The company's own figures, read in public copies of its post.",
            ),
            llm=Claim(
                text=(
                    "Long inputs are used unevenly. The 17 models in the RULER test advertised"
                    " 32,000 tokens or more; at that length only half still did well enough on"
                    " harder tasks."
                ),
                sources=("hsieh-2024-ruler", "liu-2023-lost"),
                as_of="2024-08",
                caveat=(
                    "Both studies tested models of 2023 and 2024, and later ones may do better."
                ),
            ),
        ),
        Aspect(
            id="frozen-knowledge",
            title="Out-of-date knowledge",
            generative_ai=Claim(
                text=(
                    "Media models freeze too. MusicGen was trained in April and May 2023, so later"
                    " music cannot be in it."
                ),
                sources=("meta-2023-musicgen-card",),
                as_of="2023",
                caveat=(
                    "The consequence is our reasoning from the dates in the card, for the model as"
                    " released."
                ),
            ),
            llm=Claim(
                text=(
                    "What the weights hold ends with the training data. Sibling models can differ:"
                    " Meta gives March 2023 for Llama 3 8B and December 2023 for Llama 3 70B."
                ),
                sources=("llama-cards",),
                as_of="2024",
                caveat=(
                    "With search or retrieval a product can still answer about later events; the"
                    " model's own cutoff stays."
                ),
            ),
        ),
        Aspect(
            id="removability",
            title="Whether it can be removed",
            generative_ai=Claim(
                text=(
                    "Some limits shrink by design. Image models whose text encoders see letters"
                    " beat competitors by over 30 points at spelling rare words."
                ),
                sources=("liu-2022-character", "guo-2025-count"),
                as_of="2025-03",
                caveat=(
                    "Not all do: rewording the prompt rarely helped image models to count in a 2025"
                    " test."
                ),
            ),
            llm=Claim(
                text=(
                    "Disputed. A 2024 paper holds that no LLM can be free of hallucination. A 2025"
                    " paper blames training and scoring that reward guessing, and proposes"
                    " different scoring."
                ),
                sources=("banerjee-2024", "kalai-2025"),
                caveat=(
                    "Both arguments are theoretical. The second does not claim that every error"
                    " can be removed, and neither settles how rare errors can become."
                ),
            ),
        ),
    ),
    examples=(
        "legal-research",
        "news-and-blog-posts",
        "image-description",
        "x-ray-reports",
        "music-and-images",
        "software-development",
    ),
    boundary_cases=(
        "speech-recognition",
        "multimodal-input",
        "language-model-inside-an-image-generator",
        "product-or-model",
    ),
)
