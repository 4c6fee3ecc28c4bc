"""How the output of generative AI and of LLMs is measured."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="evaluation",
    title="Evaluation",
    position=80,
    answer=Claim(
        text="""
            Text is often scored by whether it's right: an exam answer matches the key, or a program passes its tests.
            Images, audio and video are scored differently because there's rarely one right version.
            What counts for them is how close they come to real examples, how well they fit the prompt, and how people rate them.
            Ratings by people are used for text as well, for example when users vote between the answers of two chatbots.
            A score for text can't be compared with a score for images, and the common scores have known flaws, so it's worth testing on your own task.
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
        text="Images, audio and video are scored by how close they come to real examples, how well they fit the prompt, and how people rate them.",
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
            An LLM is often scored by whether its result is right, such as an exam answer or a program that has to pass tests.
            People also vote between the answers of two LLMs.
        """,
        sources=("hendrycks-2021-mmlu", "chen-2021-codex", "chiang-2024-arena"),
        our_reading=True,
    ),
    aspects=(
        Aspect(
            id="what-is-scored",
            title="What is scored",
            generative_ai=Claim(
                text="For images, audio and video, there's rarely one right output, so scores measure closeness to real examples, fit to the prompt, or quality as people see and hear it.",
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
                    For text, it's often whether the answer is right.
                    The test MMLU, for example, asks multiple-choice questions in 57 subjects.
                """,
                sources=("hendrycks-2021-mmlu",),
                as_of="2024",
                caveat=Caveat(
                    text="In a 2024 study, people checked MMLU questions by hand and estimated that 6.49% of them contain errors.",
                    sources=("gema-2024-mmlu",),
                ),
            ),
        ),
        Aspect(
            id="likelihood",
            title="How surprised the model is",
            generative_ai=Claim(
                text="""
                    Some kinds of image generator can say how probable they find a given image, but GANs can't.
                    The measure says little about looks: a model that finds real images very probable doesn't necessarily make good-looking ones.
                """,
                scope="Images",
                sources=("goodfellow-2016-2", "goodfellow-2014", "theis-2016"),
            ),
            llm=Claim(
                text="""
                    A measure called perplexity says how surprised an LLM is by a text.
                    Hugging Face's Evaluate, a library of such measures, warns against comparing the values of different models or of different collections of text.
                """,
                sources=("zhang-d2l", "hf-evaluate"),
            ),
        ),
        Aspect(
            id="comparison-with-references",
            title="Comparison with real examples",
            generative_ai=Claim(
                text="""
                    A score called FID compares the statistics of many generated images with those of real ones, and a similar score is used for audio.
                    Both can be misleading if the samples are small.
                """,
                scope="Images, audio",
                sources=("heusel-2017", "kilgour-2019-fad", "gui-2024-fad"),
                as_of="2024",
                caveat=Caveat(
                    text="FID can also contradict human raters, and it changes with the software used to resize the images.",
                    sources=("jayasumana-2024", "parmar-2022"),
                ),
            ),
            llm=Claim(
                text="""
                    BLEU, used for translations, and ROUGE, used for summaries, count the words and word sequences that a text shares with a reference text.
                    That means a good paraphrase can score low.
                """,
                sources=("papineni-2002", "lin-2004-rouge", "hf-evaluate"),
            ),
        ),
        Aspect(
            id="request-checks",
            title="Fit to the request",
            generative_ai=Claim(
                text="""
                    GenEval (2023) has other models check what can be seen in an image: which objects, how many, where and in what color.
                    VBench scores video on 16 aspects, such as flicker and smooth motion.
                """,
                scope="Images, video",
                sources=("ghosh-2023-geneval", "huang-2024-vbench"),
                as_of="2024",
            ),
            llm=Claim(
                text="""
                    HumanEval runs generated programs against tests.
                    The LLM Codex (2021) solved 28.8% of the problems with one try each and 70.2% with 100 tries each.
                    SWE-bench uses real software problems from the site GitHub.
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
                    Listeners rate clips of generated speech from 1 to 5.
                    A system's average also depends on which other systems are tested alongside it and on how strict the listeners are.
                """,
                scope="Speech",
                sources=("itu-p800-1996", "lemaguer-2024-mos", "rosenberg-2017"),
                as_of="2024",
            ),
            llm=Claim(
                text="Arena, which used to be called Chatbot Arena, ranks LLMs by blind votes: people compare two answers without seeing which models wrote them.",
                sources=("chiang-2024-arena", "arena-name-2026"),
                as_of="2026-01",
                caveat=Caveat(
                    text="""
                        An audit in 2025 found that private testing and uneven sampling favored a few makers.
                        Arena's operators say that several of its claims are incorrect.
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
                    CLIPScore uses another model, CLIP, to judge how well an image and a text match.
                    Models of that type can be weak on word order and on who does what, such as whether a dog chases a cat or a cat a dog.
                """,
                scope="Images",
                sources=("hessel-2021-clipscore", "yuksekgonul-2023"),
            ),
            llm=Claim(
                text="""
                    Another LLM can do the grading.
                    In a 2023 study, GPT-4 agreed with people's preferences in over 80% of cases, about as often as people agreed with each other.
                    But LLM judges leaned toward the first answer and the longer one.
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
                    An image generator may copy images that it was trained on.
                    In a 2023 study of 41 generators, some did so if their training sets were small and simple, and the scores meant to detect copies failed to do it properly.
                """,
                scope="Images",
                sources=("stein-2023",),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    An LLM that saw the test questions in training may simply recall the answers.
                    GPT-3's makers published a list of such overlaps in 2020, but the methods for finding them can fail.
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
                    A realistic look can mislead.
                    In a 2025 study by Google DeepMind researchers, how realistic the videos of six generators looked had nothing to do with how correctly they continued real physical scenes.
                """,
                scope="Video",
                sources=("motamed-2025",),
                as_of="2025-01",
            ),
            llm=Claim(
                text="""
                    Explanations can mislead.
                    In a 2025 study, people thought that LLM answers were more accurate than they were.
                    Longer explanations made people more confident even when the extra length didn't make the answers more accurate.
                """,
                sources=("steyvers-2025",),
                as_of="2025-01",
                caveat=Caveat(
                    text="The gap narrowed when the wording showed how unsure the model was.",
                    sources=("steyvers-2025",),
                ),
            ),
        ),
        Aspect(
            id="own-task",
            title="Testing on your own task",
            generative_ai=Claim(
                text="""
                    Measure the result that counts for you.
                    In a field test of advertising (published in 2025), for example, a generated banner drew up to 50% more clicks per view than an image made by people.
                """,
                scope="Images",
                sources=("hartmann-2025",),
                as_of="2025",
            ),
            llm=Claim(
                text="""
                    Measure the result that counts for you.
                    In a ten-week test by Meta (published in 2025), ad texts by an LLM tuned on past results drew 6.7% more clicks per view than those by an earlier LLM.
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
