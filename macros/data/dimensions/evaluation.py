"""How the output of generative AI and of LLMs is measured."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="evaluation",
    title="Evaluation",
    position=80,
    answer=Claim(
        text="""
            Text is often scored by whether it is right: an exam answer, a program that passes tests.
            Pictures, sound and video rarely have one right version.
            They are scored by closeness to real examples, fit to the prompt and ratings by people, who also vote on chatbots.
            These scores are not comparable, and the common ones have flaws.
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
        text="By closeness to real examples, fit to the prompt, and ratings by people.",
        scope="Images, sound, video",
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
            Often by whether the result is right: exam answers, programs that must pass tests.
            People also vote between answers.
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
                    Closeness to real examples, fit to the prompt, or quality as people see and hear it.
                    There is rarely one right output.
                """,
                scope="Images, sound, video",
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
                    Often whether the answer is right.
                    MMLU, for example, asks multiple-choice questions in 57 subjects.
                """,
                sources=("hendrycks-2021-mmlu",),
                as_of="2024",
                caveat=Caveat(
                    text="A check by hand in 2024 estimated that 6.49% of the MMLU questions contain errors.",
                    sources=("gema-2024-mmlu",),
                ),
            ),
        ),
        Aspect(
            id="likelihood",
            title="How surprised the model is",
            generative_ai=Claim(
                text="""
                    Some kinds of model can say how probable they find a picture; GANs cannot.
                    High average probabilities for real pictures say little about how good a model's own pictures look.
                """,
                scope="Images",
                sources=("goodfellow-2016-2", "goodfellow-2014", "theis-2016"),
            ),
            llm=Claim(
                text="""
                    A measure called perplexity says how surprised a model is by a text.
                    One widely used library warns against comparing values between models or collections of text.
                """,
                sources=("zhang-d2l", "hf-evaluate"),
            ),
        ),
        Aspect(
            id="comparison-with-references",
            title="Comparison with real examples",
            generative_ai=Claim(
                text="""
                    FID compares statistics of many generated pictures with those of real ones; a similar score serves sound.
                    Small samples make both scores misleading.
                """,
                scope="Images, sound",
                sources=("heusel-2017", "kilgour-2019-fad", "gui-2024-fad"),
                as_of="2024",
                caveat=Caveat(
                    text="FID can also contradict human raters, and it changes with the software that resizes the pictures.",
                    sources=("jayasumana-2024", "parmar-2022"),
                ),
            ),
            llm=Claim(
                text="""
                    BLEU, for translations, and ROUGE, for summaries, count words and word sequences shared with a reference text.
                    A good paraphrase can score low.
                """,
                sources=("papineni-2002", "lin-2004-rouge", "hf-evaluate"),
            ),
        ),
        Aspect(
            id="request-checks",
            title="Fit to the request",
            generative_ai=Claim(
                text="""
                    GenEval (2023) lets models that recognize objects and colors check pictures: which objects appear, how many, where and in what color.
                    VBench scores video on 16 points, such as flicker.
                """,
                scope="Images, video",
                sources=("ghosh-2023-geneval", "huang-2024-vbench"),
                as_of="2024",
            ),
            llm=Claim(
                text="""
                    HumanEval runs generated programs against tests.
                    Codex (2021) solved 28.8% of the problems with one try and 70.2% with 100.
                    SWE-bench sets real software problems from GitHub.
                """,
                sources=("chen-2021-codex", "jimenez-2024-swebench"),
                as_of="2024",
            ),
        ),
        Aspect(
            id="human-preference",
            title="Ratings by people",
            generative_ai=Claim(
                text="""
                    Listeners rate speech clips from 1 to 5.
                    The average depends on the rivals tested beside the system, and on how strict the listeners are.
                """,
                scope="Sound",
                sources=("itu-p800-1996", "lemaguer-2024-mos", "rosenberg-2017"),
                as_of="2024",
            ),
            llm=Claim(
                text="Arena, at first called Chatbot Arena, ranks models by blind votes: people compare two answers without seeing which models wrote them.",
                sources=("chiang-2024-arena", "arena-name-2026"),
                as_of="2026-01",
                caveat=Caveat(
                    text="""
                        An audit of 2025 found that private testing and uneven sampling favored a few makers.
                        The operators call several of its claims incorrect.
                    """,
                    sources=("singh-2025-leaderboard", "lmarena-2025-response"),
                ),
            ),
        ),
        Aspect(
            id="automatic-judges",
            title="Judging by a model",
            generative_ai=Claim(
                text="""
                    CLIPScore asks another model, CLIP, how well picture and text match.
                    Models of that type can be weak on word order and on who does what.
                """,
                scope="Images",
                sources=("hessel-2021-clipscore", "yuksekgonul-2023"),
            ),
            llm=Claim(
                text="""
                    Another LLM can grade.
                    In a study of 2023, GPT-4 agreed with people's preferences in over 80% of cases; LLM judges leaned toward the first and the longer answer.
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
                    In a study of 41 generators (2023), some copied training pictures from small, simple sets.
                    The scores meant to expose copies did not expose them properly.
                """,
                scope="Images",
                sources=("stein-2023",),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    A model that met the test questions in training may just recall the answers.
                    GPT-3's makers (2020) listed such overlaps; methods that look for them can fail.
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
                    Looks can mislead.
                    A Google DeepMind study (2025) of six video generators found realism unrelated to how well they continued real physical scenes.
                """,
                scope="Video",
                sources=("motamed-2025",),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    Explanations can mislead.
                    In a study of 2025, people thought LLM answers more accurate than they were; longer explanations made people surer, although the answers were no better.
                """,
                sources=("steyvers-2025",),
                as_of="2025-01",
                caveat=Caveat(
                    text="Wording that showed how unsure the model was narrowed the gap.",
                    sources=("steyvers-2025",),
                ),
            ),
        ),
        Aspect(
            id="own-task",
            title="Testing on one's own task",
            generative_ai=Claim(
                text="""
                    By the result that counts.
                    In a field test of advertising (2025), a generated banner was clicked up to 50% more often than a stock photo.
                """,
                scope="Images",
                sources=("hartmann-2025",),
                as_of="2025",
            ),
            llm=Claim(
                text="""
                    By the result that counts.
                    In Meta's ten-week test (2025), ad texts by an LLM tuned on past results drew 6.7% more clicks per view than another LLM's.
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
