"""What generative AI and LLMs get wrong."""

from macros.model import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="limitations-and-failure-modes",
    title="Limitations and failure modes",
    subtitle="What goes wrong",
    position=90,
    answer=Claim(
        text="""
            Generative AI can produce convincing output that is false, biased or copied from its training data.
            A typical error of an LLM is a fluent statement that isn't true: it may give a wrong birthday, for example, and you notice only if you look it up.
            In generated images and videos, typical errors are distorted bodies, the wrong number of objects, and movements that break the laws of physics.
            NIST, the US standards agency, traces false output to the way generative models imitate patterns in their training data.
            Experts disagree on whether LLMs can ever be cured of false statements.
            For now, check anything that matters.
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
        text="""
            What generative AI produces can be false, biased or copied from its training data.
        """,
        sources=(
            "nist-ai-600-1-2024",
            "bianchi-2023",
            "hofmann-2024",
            "carlini-2021",
            "carlini-2023",
        ),
    ),
    generative_ai=Claim(
        text="""
            Generated images and videos can show distorted bodies, the wrong number of things or impossible movements.
        """,
        sources=("ma-2025-distortion", "guo-2025-count", "motamed-2025"),
    ),
    llm=Claim(
        text="""
            An LLM can write fluent text that is false, or agree with a user who is wrong.
        """,
        sources=("kalai-2025", "sharma-2023"),
    ),
    aspects=(
        Aspect(
            id="typical-error",
            title="Typical error",
            both=Claim(
                text="""
                    Generative AI can present something false as if it were certain.
                    NIST, the US standards agency, calls this confabulation and says that it can occur in any kind of generative AI, not just in models that write text.
                """,
                sources=("nist-ai-600-1-2024",),
            ),
            generative_ai=Claim(
                text="""
                    A typical error in a generated image is a defect that you can see.
                    In a 2025 test of four image generators, a program trained to spot distorted bodies found them in nearly half of the images of people.
                """,
                sources=("ma-2025-distortion",),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    A typical LLM error is a fluent but false statement.
                    Even LLMs with search can make this error.
                    In 2024 tests, legal research tools that search for sources gave false or unsupported answers to between 17% and 33% of questions, depending on the tool.
                """,
                sources=("magesh-2025",),
                as_of="2025-04",
            ),
        ),
        Aspect(
            id="physical-world",
            title="Grasp of the physical world",
            generative_ai=Claim(
                text="""
                    A generated video can look real and still break the laws of physics.
                    In a 2025 study by researchers at Google DeepMind, six video generators showed a very limited understanding of physics.
                    Videos that looked more realistic didn't follow the laws of physics any better.
                """,
                sources=("motamed-2025", "zheng-2025-vbench2"),
            ),
            llm=Claim(
                text="""
                    LLMs that accept images can fail at everyday tasks, such as reading a clock.
                    In a test reported in Stanford's AI Index 2026, the best model read only 50.1% of analog clocks correctly.
                    Yet AI models have reached gold-medal scores at the International Mathematical Olympiad.
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
                    Image generators can draw the wrong number of things.
                    In a 2025 test of 15 diffusion models (a common kind of generator) with prompts for 1 to 15 objects, even the best one drew the right number only about 43% of the time.
                """,
                sources=("guo-2025-count",),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Changing single letters in a text can be hard for an LLM.
                    Most LLMs read text in tokens (words or parts of words), not letter by letter.
                    In a 2024 test, most could spell their tokens but often failed when they had to change letters.
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
                    Generative AI can repeat and even amplify the biases of society.
                    NIST, the US standards agency, names unrepresentative training data as a possible cause.
                """,
                sources=("nist-ai-600-1-2024",),
            ),
            generative_ai=Claim(
                text="""
                    Image generators can reproduce stereotypes.
                    In a 2023 study, everyday prompts about traits, jobs or objects led to stereotyped images, even when the prompts didn't mention any group of people.
                    Neither careful wording nor the providers' safeguards prevented this.
                """,
                sources=("bianchi-2023",),
            ),
            llm=Claim(
                text="""
                    Language models can be biased against people who write in a certain dialect.
                    In a 2024 study, the models tended to assign less prestigious jobs and harsher court outcomes to speakers of African American English than to speakers of standard American English.
                """,
                sources=("hofmann-2024",),
            ),
        ),
        Aspect(
            id="memorized-training-data",
            title="Memorized training data",
            generative_ai=Claim(
                text="""
                    Image generators can memorize images from their training data.
                    In a 2023 study, an attack on the image generator Stable Diffusion extracted about 100 of the images that it was trained on.
                """,
                sources=("carlini-2023",),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    An LLM can memorize passages word for word.
                    In a 2021 study, an attack extracted about 600 training passages from GPT-2, an early LLM.
                    Of these, 16 contained contact details of private individuals.
                """,
                sources=("carlini-2021",),
                as_of="2021",
            ),
        ),
        Aspect(
            id="following-the-user",
            title="Doing what the user asks",
            generative_ai=Claim(
                text="""
                    Image generators sometimes miss part of the request.
                    In a 2023 test, prompts asked for two objects in different colors.
                    Even the best of the generators tested gave both objects the right color only 35% of the time.
                """,
                sources=("ghosh-2023-geneval",),
                as_of="2023-10",
            ),
            llm=Claim(
                text="""
                    LLMs sometimes try too hard to please.
                    In a 2023 study, five AI assistants tended to tell users what they wanted to hear.
                    In April 2025, OpenAI withdrew an update that had made GPT-4o, a model used in ChatGPT, overly flattering.
                """,
                sources=("sharma-2023", "openai-sycophancy-2025"),
                as_of="2025-05",
            ),
        ),
        Aspect(
            id="long-range-consistency",
            title="Keeping track of what came before",
            generative_ai=Claim(
                text="""
                    A generator of virtual worlds can lose track of what a place looked like.
                    Google DeepMind says that its generator Genie 3 (2025) can remember this for up to a minute.
                """,
                sources=("genie3-2025",),
                as_of="2026-01",
            ),
            llm=Claim(
                text="""
                    An LLM can lose track of what was in a long input.
                    A 2024 study tested 17 LLMs that, according to their makers, can handle at least 32,000 tokens (words or parts of words).
                    Only about half gave satisfactory results with inputs of that length.
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
                    A generative model can't have learned anything newer than its training data.
                    The product around it can look up newer material and pass it to the model, but that doesn't change the model itself.
                """,
                sources=("llama-cards", "meta-2023-musicgen-card", "lewis-2020"),
                our_reading=True,
            ),
            generative_ai=Claim(
                text="The music generator MusicGen was trained in April and May 2023, so it can't know songs released later.",
                sources=("meta-2023-musicgen-card",),
                as_of="2023",
                our_reading=True,
            ),
            llm=Claim(
                text="""
                    An LLM's knowledge from training ends at a cutoff date, which can vary even within a family of models.
                    Of Meta's two original Llama 3 LLMs (2024), for example, the smaller one's knowledge ends in March 2023 and the larger one's in December 2023.
                """,
                sources=("llama-cards",),
                as_of="2024",
            ),
        ),
        Aspect(
            id="removability",
            title="Whether the errors can be fixed",
            generative_ai=Claim(
                text="""
                    Some remedies for errors in images work better than others.
                    In a 2022 study, generators that read prompts letter by letter spelled rare words far better than others did.
                    But in a 2025 test, rewording the prompt rarely led to the right number of objects.
                """,
                sources=("liu-2022-character", "guo-2025-count"),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Experts disagree on whether LLMs can be cured of false statements (hallucinations).
                    A 2024 paper argues that they can't.
                    According to a 2025 paper from OpenAI and Georgia Tech, a model can avoid them by answering “I don't know,” but tests reward guessing.
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
