"""How the output of generative AI and of LLMs is measured."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="evaluation",
    title="Evaluation",
    position=80,
    answer=Claim(
        text=(
            "An LLM's text can often be checked against a right answer, a passing test or people's"
            " votes. Pictures, sound and video rarely have one right version. They are scored by"
            " closeness to real examples, match with the prompt and ratings by people. No single"
            " score compares the two, and the common scores have known flaws."
        ),
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
        caveat=(
            "The contrast is our synthesis of how these scores are defined. Stories and letters"
            " have no right answer either."
        ),
    ),
    generative_ai=Claim(
        text=(
            "By medium. Pictures, sound and video are scored by closeness to real examples, match"
            " with the prompt and ratings by people; its text, as an LLM's is."
        ),
        sources=(
            "heusel-2017",
            "kilgour-2019-fad",
            "ghosh-2023-geneval",
            "huang-2024-vbench",
            "itu-p800-1996",
        ),
    ),
    llm=Claim(
        text=(
            "Mostly by whether the answer is right: multiple-choice questions, unit tests on code."
            " People also compare answers in blind votes."
        ),
        sources=("hendrycks-2021-mmlu", "chen-2021-codex", "chiang-2024-arena"),
        caveat="That most scores for LLMs test correctness is our synthesis.",
    ),
    aspects=(
        Aspect(
            id="what-is-scored",
            title="What is scored",
            generative_ai=Claim(
                text=(
                    "For pictures, sound and video: closeness to real examples, match with the"
                    " prompt, or perceived quality. There is rarely one right output."
                ),
                sources=(
                    "heusel-2017",
                    "ghosh-2023-geneval",
                    "huang-2024-vbench",
                    "itu-p800-1996",
                ),
                caveat="The grouping is our synthesis of how the scores are defined.",
            ),
            llm=Claim(
                text=(
                    "Mostly correctness. MMLU asks multiple-choice questions in 57 subjects;"
                    " HumanEval runs generated code against unit tests."
                ),
                sources=("hendrycks-2021-mmlu", "chen-2021-codex", "gema-2024-mmlu"),
                as_of="2024",
                caveat=(
                    "A 2024 check by hand estimated that 6.49% of the MMLU questions contain"
                    " errors."
                ),
            ),
        ),
        Aspect(
            id="likelihood",
            title="Likelihood",
            generative_ai=Claim(
                text=(
                    "Some families give the likelihood of data exactly or as a bound; a GAN gives"
                    " none. For pictures, a good average likelihood says little about how good they"
                    " look."
                ),
                sources=("goodfellow-2016-2", "goodfellow-2014", "theis-2016"),
            ),
            llm=Claim(
                text=(
                    "The measure, perplexity, says how surprised a model is by held-out text. It"
                    " depends on the training text, the test text and the tokenizer."
                ),
                sources=("zhang-d2l", "hf-evaluate"),
                caveat=(
                    "Raw values therefore do not rank models, and a low one says nothing about"
                    " truth or usefulness."
                ),
            ),
        ),
        Aspect(
            id="comparison-with-references",
            title="Comparison with real examples",
            generative_ai=Claim(
                text=(
                    "Fréchet inception distance (FID) compares statistics of many generated"
                    " pictures with those of real ones. Fréchet audio distance does the same for"
                    " sound."
                ),
                sources=(
                    "heusel-2017",
                    "kilgour-2019-fad",
                    "gui-2024-fad",
                    "jayasumana-2024",
                    "parmar-2022",
                ),
                caveat=(
                    "Both can mislead with small samples. FID can also contradict human raters,"
                    " and it changes with the software that resizes the pictures."
                ),
            ),
            llm=Claim(
                text=(
                    "BLEU and ROUGE count how many word sequences an output shares with a"
                    " reference: BLEU for translations, ROUGE for summaries."
                ),
                sources=("papineni-2002", "lin-2004-rouge", "hf-evaluate"),
                caveat=(
                    "A good paraphrase can score low, and sharing words with a reference does not"
                    " show that the facts are right."
                ),
            ),
        ),
        Aspect(
            id="request-checks",
            title="Checking the request",
            generative_ai=Claim(
                text=(
                    "GenEval runs object detectors on pictures: which objects appear, how many, in"
                    " what color and where. VBench scores video on 16 dimensions, spatial"
                    " relations among them."
                ),
                sources=("ghosh-2023-geneval", "huang-2024-vbench"),
                as_of="2023-12",
                caveat="The errors of the detectors carry over to GenEval's scores.",
            ),
            llm=Claim(
                text=(
                    "Code can be run. HumanEval counts problems whose code passes unit tests;"
                    " SWE-bench sets real GitHub issues, which the model must fix with a patch."
                ),
                sources=("chen-2021-codex", "jimenez-2024-swebench"),
                as_of="2024",
                caveat=(
                    "The number of tries matters: Codex solved 28.8% of HumanEval with one try per"
                    " problem and 70.2% with 100 (2021)."
                ),
            ),
        ),
        Aspect(
            id="human-preference",
            title="Ratings by people",
            generative_ai=Claim(
                text=(
                    "Listeners rate speech clips from 1 to 5. The mean is no fixed yardstick: a"
                    " system's score depends on the rivals tested beside it."
                ),
                sources=("itu-p800-1996", "lemaguer-2024-mos", "rosenberg-2017"),
                as_of="2024",
                caveat=(
                    "Raters differ too: over 46 listening tests the most lenient and the strictest"
                    " were on average more than two points apart (2017)."
                ),
            ),
            llm=Claim(
                text=(
                    "Chatbot Arena ranks models from blind votes: people compare two answers"
                    " without seeing which models wrote them."
                ),
                sources=("chiang-2024-arena", "singh-2025-leaderboard"),
                as_of="2025-04",
                caveat=(
                    "A 2025 audit argued that the ranking favors makers who try out many variants"
                    " in private and whose models are shown more often; the operators disputed"
                    " parts of it."
                ),
            ),
        ),
        Aspect(
            id="automatic-judges",
            title="Judging by a model",
            generative_ai=Claim(
                text=(
                    "CLIPScore uses the CLIP model to measure how well a picture matches a text."
                    " Models of that type can be weak on relations and word order."
                ),
                sources=("hessel-2021-clipscore", "yuksekgonul-2023"),
                caveat=(
                    "That the weakness carries over to the score is our inference. CLIPScore was"
                    " designed for image captions."
                ),
            ),
            llm=Claim(
                text=(
                    "Another LLM can grade. In a 2023 study GPT-4 agreed with human preferences in"
                    " over 80% of cases, but such judges leaned toward the first answer and longer"
                    " ones."
                ),
                sources=("zheng-2023-judge",),
                as_of="2023-06",
                caveat=(
                    "This is agreement on preferences in chat, not on facts. The study could not"
                    " settle whether a judge favors its own answers."
                ),
            ),
        ),
        Aspect(
            id="training-data-in-the-test",
            title="Training data in the test",
            generative_ai=Claim(
                text=(
                    "Copies can slip through. In a 2023 study of 41 image generators, the scores"
                    " meant to expose memorized training pictures did not do so reliably."
                ),
                sources=("stein-2023",),
                as_of="2023",
                caveat=(
                    "The study saw copying on small sets of simple pictures and does not claim it"
                    " for complex ones."
                ),
            ),
            llm=Claim(
                text=(
                    "A model that met the test questions in training may only be recalling"
                    " answers. The GPT-3 authors published lists of overlaps between their training"
                    " data and benchmarks."
                ),
                sources=("contamination-list", "brown-2020-gpt3"),
                caveat="Methods that look for such overlaps can fail.",
            ),
        ),
        Aspect(
            id="quality-at-a-glance",
            title="Quality at a glance",
            generative_ai=Claim(
                text=(
                    "Looks mislead. For six video generators, realism was unrelated to how well"
                    " they continued real physical scenes."
                ),
                sources=("motamed-2025",),
                as_of="2025-01",
                caveat=(
                    "These are models of 2024. The work was done at Google DeepMind, and two of"
                    " the six models are Google's."
                ),
            ),
            llm=Claim(
                text=(
                    "Explanations mislead. In a 2025 study people took LLM answers to be more"
                    " accurate than they were, and longer explanations made them surer even without"
                    " better answers."
                ),
                sources=("steyvers-2025",),
                as_of="2025-01",
                caveat=(
                    "The gap shrank when the explanations were worded to show how uncertain the"
                    " model was."
                ),
            ),
        ),
        Aspect(
            id="own-task",
            title="Testing for one's own task",
            generative_ai=Claim(
                text=(
                    "By the result that counts. In a field test of advertising, the click-through"
                    " rate of a generated banner was up to 50% above that of a professional stock"
                    " photograph."
                ),
                sources=("hartmann-2025",),
                as_of="2025",
                caveat=(
                    "Fifty percent was the best case. Results varied widely with the generator,"
                    " and a single campaign says little about lasting effects."
                ),
            ),
            llm=Claim(
                text=(
                    "By the result that counts. For ten weeks Facebook tested two LLMs that"
                    " rewrite people's ad texts; the one tuned on past ad results raised"
                    " click-through rates by 6.7%."
                ),
                sources=("jiang-2025-adllama",),
                as_of="2025",
                caveat=(
                    "The test set one LLM against another, so it does not show the gain over"
                    " purely human texts. The authors work for Meta."
                ),
            ),
        ),
    ),
    examples=(
        "advertising",
        "summarizing-and-translating",
        "software-development",
        "fiction-and-poetry",
        "x-ray-reports",
        "music-and-images",
    ),
    boundary_cases=(
        "token-based-audio",
        "encoder-models",
        "product-or-model",
    ),
)
