"""What generative AI and LLMs get wrong."""

from macros.model import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="limitations-and-failure-modes",
    title="Limitations and failure modes",
    position=90,
    answer=Claim(
        text="""
            Generative AI can produce output that is false, biased or copied from its training data.
            In an LLM, false output is typically fluent text.
            In pictures and video, it shows as distorted bodies, wrong numbers of objects or broken laws of physics.
            Whether false output can ever be ruled out is disputed.
        """,
        sources=(
            "nist-ai-600-1-2024",
            "kalai-2025",
            "ma-2025-distortion",
            "guo-2025-count",
            "motamed-2025",
            "bianchi-2023",
            "hofmann-2024",
            "carlini-2021",
            "carlini-2023",
            "banerjee-2024",
        ),
        our_reading=True,
    ),
    both=Claim(
        text="Output can be false, biased or copied from the training data.",
        sources=(
            "nist-ai-600-1-2024",
            "bianchi-2023",
            "hofmann-2024",
            "carlini-2021",
            "carlini-2023",
        ),
    ),
    generative_ai=Claim(
        text="Distorted bodies, wrong numbers of objects, broken laws of physics.",
        scope="Pictures and video",
        sources=("ma-2025-distortion", "guo-2025-count", "motamed-2025"),
    ),
    llm=Claim(
        text="Fluent text that is false, agreement with the user against the facts, and uneven use of long inputs.",
        sources=("kalai-2025", "sharma-2023", "liu-2023-lost"),
    ),
    aspects=(
        Aspect(
            id="typical-error",
            title="Typical error",
            both=Claim(
                text="""
                    Output can be false and still sound or look sure of itself.
                    NIST, the US standards agency, calls this confabulation and expects it across generative AI.
                """,
                sources=("nist-ai-600-1-2024",),
            ),
            generative_ai=Claim(
                text="""
                    Defects that can be seen.
                    In a 2025 test, a program trained to spot them found distorted bodies in nearly half of the pictures of people by four image generators.
                """,
                scope="Pictures",
                sources=("ma-2025-distortion",),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Fluent text that is false.
                    In tests of 2024, legal research tools that look up sources first still gave false or unsupported answers to 17% to 33% of queries.
                """,
                sources=("magesh-2025",),
                as_of="2025-04",
            ),
        ),
        Aspect(
            id="physical-world",
            title="Physical world",
            generative_ai=Claim(
                text="""
                    A video can look real and still break physics.
                    In a 2025 study, six video generators mostly followed physics poorly, however real the clips looked, but got some scenes right.
                """,
                scope="Video",
                sources=("motamed-2025", "zheng-2025-vbench2"),
            ),
            llm=Claim(
                text="""
                    Skill is uneven.
                    The AI Index 2026 reports gold-medal results at the mathematics olympiad, while the best model read clock faces correctly 50.1% of the time.
                """,
                sources=("ai-index-2026",),
                as_of="2026-04",
            ),
        ),
        Aspect(
            id="counting-and-spelling",
            title="Counting and spelling",
            generative_ai=Claim(
                text="""
                    Numbers can go wrong.
                    In a 2025 test, the best of 15 image generators drew the number of objects asked for, 1 to 15, about 43% of the time.
                """,
                scope="Pictures",
                sources=("guo-2025-count",),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Letters can be hard.
                    Most LLMs read tokens, chunks of several letters.
                    In a 2024 test, most could spell their tokens but failed to edit letters in a text.
                """,
                sources=("edman-2024-cute", "openai-tiktoken"),
                as_of="2024-11",
            ),
        ),
        Aspect(
            id="stereotypes",
            title="Bias",
            both=Claim(
                text="""
                    Generative AI can repeat and amplify the biases of society.
                    NIST names unrepresentative training data as a possible cause.
                """,
                sources=("nist-ai-600-1-2024",),
            ),
            generative_ai=Claim(
                text="""
                    In a 2023 study, everyday prompts about traits, jobs or objects gave stereotyped pictures.
                    Rewording the prompt and the providers' safeguards did not prevent stereotypes.
                """,
                scope="Pictures",
                sources=("bianchi-2023",),
            ),
            llm=Claim(
                text="In a 2024 study, language models assigned lower-status jobs and harsher court outcomes to speakers of African American English, from their dialect alone.",
                sources=("hofmann-2024",),
            ),
        ),
        Aspect(
            id="memorized-training-data",
            title="Memorized training data",
            generative_ai=Claim(
                text="""
                    In a 2023 study, an attack built to find copies drew over a thousand training pictures out of diffusion models.
                    GANs, an older kind of generator, gave away less.
                """,
                scope="Pictures",
                sources=("carlini-2023",),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    In a 2021 study, an attack drew about 600 training passages out of GPT-2 word for word.
                    Of these passages, 16 held private people's contact details.
                """,
                sources=("carlini-2021",),
                as_of="2021",
            ),
        ),
        Aspect(
            id="following-the-user",
            title="Following the user",
            generative_ai=Claim(
                text="""
                    Sometimes too little.
                    In a 2023 test, the best of five image generators put each color on the object it was asked for 35% of the time.
                """,
                scope="Pictures",
                sources=("ghosh-2023-geneval",),
                as_of="2023-10",
            ),
            llm=Claim(
                text="""
                    Sometimes too much.
                    A 2023 study found five AI assistants saying what users want to hear.
                    OpenAI withdrew an overly flattering update of GPT-4o in April 2025.
                """,
                sources=("sharma-2023", "openai-sycophancy-2025"),
                as_of="2025-05",
            ),
        ),
        Aspect(
            id="long-range-consistency",
            title="Keeping hold of what came before",
            generative_ai=Claim(
                text="""
                    DeepMind said in 2025 that Genie 3's worlds, which a user can walk through, stay consistent for minutes.
                    Those opened to subscribers in January 2026 stop after 60 seconds.
                """,
                scope="Generated worlds",
                sources=("genie3-2025", "google-project-genie-2026"),
                as_of="2026-01",
            ),
            llm=Claim(
                text="""
                    Long inputs can be used unevenly.
                    In a 2024 test of 17 models advertised for 32,000 tokens or more, only about half still did well enough at that length.
                """,
                sources=("hsieh-2024-ruler",),
                as_of="2024-08",
            ),
        ),
        Aspect(
            id="frozen-knowledge",
            title="Out-of-date knowledge",
            both=Claim(
                text="""
                    What a model has learned ends with its training data.
                    Search can hand newer material to the product without changing the model.
                """,
                sources=("llama-cards", "meta-2023-musicgen-card", "lewis-2020"),
                our_reading=True,
            ),
            generative_ai=Claim(
                text="MusicGen was trained in April and May 2023, so music released later cannot be in it.",
                scope="Music",
                sources=("meta-2023-musicgen-card",),
                as_of="2023",
                our_reading=True,
            ),
            llm=Claim(
                text="The training data of one family's models can end at different dates: Meta gives March 2023 for Llama 3 8B and December 2023 for Llama 3 70B.",
                sources=("llama-cards",),
                as_of="2024",
            ),
        ),
        Aspect(
            id="removability",
            title="Whether errors can be removed",
            generative_ai=Claim(
                text="""
                    In part.
                    In a 2022 study, image generators reading prompts letter by letter beat rivals at spelling rare words by over 30 percentage points.
                    Rewording prompts rarely fixed counting (2025).
                """,
                scope="Pictures",
                sources=("liu-2022-character", "guo-2025-count"),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Disputed.
                    A 2024 paper holds that no LLM can be free of hallucination.
                    A 2025 paper blames training and scoring that reward guessing, and proposes other scoring.
                """,
                sources=("banerjee-2024", "kalai-2025"),
                said_by="banerjee-2024",
            ),
        ),
    ),
    examples=(
        "legal-research",
        "news-and-blog-posts",
        "image-description",
        "x-ray-reports",
    ),
    boundary_cases=(
        "speech-recognition",
        "multimodal-input",
        "language-model-inside-an-image-generator",
    ),
)
