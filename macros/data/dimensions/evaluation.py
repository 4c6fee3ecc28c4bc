"""How the output of generative AI and of LLMs is measured."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="evaluation",
    title="Evaluation",
    subtitle="How its quality is measured",
    position=80,
    answer=Claim(
        text="""
            Text is often scored on whether it's right: does an exam answer match the answer key, and does computer code pass its tests?
            Images, audio and video rarely have one right version, so what a model generates is scored on how close it comes to real examples, how well it fits the prompt and how people rate it.
            People also rate text, for example by choosing the better of two chatbots' answers.
            A score for text can't be compared with a score for images.
            The common scores have known flaws, so test a model on your own task as well.
        """,
        sources=(
            "hendrycks-2021-mmlu",
            "chen-2021-codex",
            "chiang-2024-arena",
            "heusel-2017",
            "huang-2024-vbench",
            "itu-p800-1996",
            "jayasumana-2024",
            "hf-evaluate",
        ),
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            Common tests ask how closely the output resembles real examples, how well it fits the prompt, and what people think of it.
        """,
        sources=(
            "heusel-2017",
            "kilgour-2019-fad",
            "ghosh-2023-geneval",
            "huang-2024-vbench",
            "itu-p800-1996",
        ),
        our_reading=True,
    ),
    llm=Claim(
        text="""
            LLMs are often scored on whether an answer is right, whether code works, or which answer people prefer.
        """,
        sources=("hendrycks-2021-mmlu", "chen-2021-codex", "chiang-2024-arena"),
        our_reading=True,
    ),
    aspects=(
        Aspect(
            id="what-is-scored",
            title="What is scored",
            generative_ai=Claim(
                text="""
                    There is rarely just one right image, recording or video for a prompt.
                    So the results are scored on how close they come to real examples, how well they fit the prompt, or how good they look or sound to people.
                """,
                sources=(
                    "heusel-2017",
                    "ghosh-2023-geneval",
                    "huang-2024-vbench",
                    "itu-p800-1996",
                ),
                our_reading=True,
            ),
            llm=Claim(
                text="""
                    An LLM's answers are often scored on whether they're right.
                    A test called MMLU, for example, asks multiple-choice questions in 57 subjects, and for each question, one of the choices counts as right.
                """,
                sources=("hendrycks-2021-mmlu",),
                as_of="2021",
            ),
        ),
        Aspect(
            id="likelihood",
            title="How surprised the model is",
            generative_ai=Claim(
                text="""
                    Some image generators can calculate how surprised they are by a real image, that is, how improbable they find it.
                    Others, such as GANs (an older kind), can't.
                    A generator that is hardly surprised by real images doesn't necessarily make good-looking ones.
                """,
                sources=("goodfellow-2016-2", "goodfellow-2014", "theis-2016"),
            ),
            llm=Claim(
                text="""
                    A measure called perplexity shows how surprised an LLM is by a text: the better it predicts each next piece, the lower the value.
                    Two LLMs can be compared this way only on the same text, divided into the same pieces (words or word parts).
                """,
                sources=("zhang-d2l",),
                our_reading=True,
            ),
        ),
        Aspect(
            id="comparison-with-references",
            title="Comparison with real examples",
            generative_ai=Claim(
                text="""
                    A score called FID measures how similar a large set of generated images is to a set of real ones.
                    There is a similar score for audio.
                    Both scores can be misleading if the sets are small.
                """,
                sources=("heusel-2017", "kilgour-2019-fad", "gui-2024-fad"),
                as_of="2024",
                caveat=Caveat(
                    text="FID can also contradict people's ratings, and the score changes with the software used to resize the images.",
                    sources=("jayasumana-2024", "parmar-2022"),
                ),
            ),
            llm=Claim(
                text="""
                    A translation or a summary can be compared with a reference text, usually one written by a person.
                    The scores BLEU and ROUGE count the words and word sequences that the two share.
                    So a good text in different words can score low.
                """,
                sources=("papineni-2002", "lin-2004-rouge", "hf-evaluate"),
            ),
        ),
        Aspect(
            id="request-checks",
            title="Fit to the request",
            generative_ai=Claim(
                text="""
                    Software can check whether an image fits the request.
                    In the test GenEval (2023), image-recognition models check whether an image shows the right objects, in the right number, place and color.
                """,
                sources=("ghosh-2023-geneval",),
                as_of="2024",
            ),
            llm=Claim(
                text="""
                    Software can check whether computer code written by an LLM does what was asked.
                    The test HumanEval (2021), for example, runs the code to see whether it produces the right results.
                    With one try per problem, the LLM Codex (2021) solved 28.8% of the problems.
                """,
                sources=("chen-2021-codex",),
                as_of="2021",
            ),
        ),
        Aspect(
            id="human-preference",
            title="Ratings by people",
            generative_ai=Claim(
                text="""
                    In a common kind of listening test, people rate clips of generated speech from 1 (bad) to 5 (excellent).
                    But a system's average rating also depends on which other systems are tested alongside it and on how strict the listeners are.
                """,
                sources=("itu-p800-1996", "lemaguer-2024-mos", "rosenberg-2017"),
                as_of="2024",
            ),
            llm=Claim(
                text="Arena, a website formerly called Chatbot Arena, ranks LLMs by blind votes: people compare two answers without seeing which models wrote them.",
                sources=("chiang-2024-arena", "arena-name-2026"),
                as_of="2026-01",
                caveat=Caveat(
                    text="""
                        A 2025 study found that Arena favored a few companies.
                        They could test many versions of their models in private, and voters were shown their models more often.
                        Arena's operators say that several of the study's claims are incorrect.
                    """,
                    sources=("singh-2025-leaderboard", "lmarena-2025-response"),
                ),
            ),
        ),
        Aspect(
            id="automatic-judges",
            title="Models as judges",
            generative_ai=Claim(
                text="""
                    A model that compares images with text can judge how well an image fits its caption.
                    The model CLIP, for example, gives a score called CLIPScore.
                    But CLIP can be weak on word order, confusing “dog chases cat” with “cat chases dog.”
                """,
                sources=("hessel-2021-clipscore", "yuksekgonul-2023"),
            ),
            llm=Claim(
                text="""
                    One LLM can grade another's answers.
                    In a 2023 study, GPT-4 agreed with people's preferences about as often as people agreed with each other.
                    But LLM judges tended to favor longer answers and the answer shown first.
                """,
                sources=("zheng-2023-judge",),
                as_of="2023-06",
            ),
        ),
        Aspect(
            id="training-data-in-the-test",
            title="Training data in the test",
            generative_ai=Claim(
                text="""
                    An image generator may copy images that it was trained on instead of making new ones.
                    In a 2023 study, some generators that were trained on small, simple sets of images did so, and the scores meant to detect copying didn't work properly.
                """,
                sources=("stein-2023",),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    An LLM that saw the test questions in training may simply remember the answers.
                    In 2020, the makers of the LLM GPT-3 searched its training data for passages from the tests and found some.
                    But a search like that can miss passages.
                """,
                sources=("contamination-list", "brown-2020-gpt3"),
                as_of="2026",
            ),
        ),
        Aspect(
            id="quality-at-a-glance",
            title="Quality at a glance",
            generative_ai=Claim(
                text="""
                    A generated video can look real and still be wrong.
                    In a 2025 study, researchers at Google DeepMind tested six video generators.
                    How realistic the videos looked, as judged by an AI model, was unrelated to how well they followed the laws of physics.
                """,
                sources=("motamed-2025",),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    An explanation by an LLM can be long and still be wrong.
                    In a 2025 study, people thought that LLM answers were more accurate than they were.
                    Longer explanations made people more confident even though the answers weren't any more accurate.
                """,
                sources=("steyvers-2025",),
                as_of="2025-01",
                caveat=Caveat(
                    text="In the same study, people were better at judging the accuracy when the wording showed how unsure the model was.",
                    sources=("steyvers-2025",),
                ),
            ),
        ),
        Aspect(
            id="own-task",
            title="Testing on your own task",
            generative_ai=Claim(
                text="""
                    To test an image generator, measure the result that matters to you, such as clicks on an advertisement.
                    In a 2025 study with real ads, the most successful AI-generated banner drew 50% more clicks per view than an ad with a professional stock photo.
                """,
                sources=("hartmann-2025",),
                as_of="2025",
            ),
            llm=Claim(
                text="""
                    To test an LLM, measure the result that matters to you, such as ad clicks.
                    In a 2025 Meta study, advertisers whose LLM had learned from the results of past ads got 6.7% more clicks per view than those whose LLM imitated selected ads.
                """,
                sources=("jiang-2025-adllama",),
                as_of="2025",
            ),
        ),
    ),
    examples=(
        "advertising",
        "summarizing-and-translating",
        "x-ray-reports",
    ),
    boundary_cases=(
        "token-based-audio",
        "encoder-models",
        "product-or-model",
    ),
)
