"""Questions that readers ask: what models cannot do."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="main-limitations-of-llms",
        topic=QuestionTopic.LIMITS,
        question="What are the main limitations of LLMs?",
        wordings=(
            "weaknesses of language models",
            "what can chatgpt not do",
            "cons of llms",
            "drawbacks and risks of ai chatbots",
            "llm disadvantages",
            "what are the problems with ai",
            "what is ai bad at",
            "issues with chatgpt",
            "what can ai not do",
            "what are the disadvantages of llms",
            "where do llms fail",
            "problems of chatgpt",
            "what it cannot handle",
            "where it breaks down",
            "blind spots of ai",
            "what does ai get wrong most",
            "what should i know before i rely on it",
            "achilles heel",
            "where does it fall short",
            "what is it terrible at",
            "what they cannot do",
            "known weak points",
            "shortcomings",
        ),
        answer=Claim(
            text="""
                LLMs state false things fluently, know nothing newer than their training data, repeat its biases and use long inputs unevenly.
                Skill is uneven: a model may win at mathematics and misread a clock.
                LLMs tend to agree with the user.
                Instructions hidden in a text can steer a model.
                Search, tools and human checks can reduce these limits.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "kalai-2025",
                "llama-cards",
                "hofmann-2024",
                "hsieh-2024-ruler",
                "ai-index-2026",
                "sharma-2023",
                "owasp-llm-2025",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
    ),
    Question(
        id="why-do-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        question="Why do LLMs hallucinate?",
        wordings=(
            "why does chatgpt lie",
            "cause of made up answers",
            "why ai invents facts",
            "confabulation reason",
            "why does ai make mistakes",
            "why is chatgpt wrong",
            "why does ai give false information",
            "why does ai make things up",
            "why does chatgpt give wrong answers",
            "why do ai answers contain errors",
            "why is it so confident when wrong",
            "how come it gives made up facts",
            "reason for nonsense answers",
            "why does it lie",
            "why does it talk gibberish",
            "lies with confidence",
            "reason for false facts",
            "why does it tell untruths",
            "source of errors",
            "convincing nonsense",
        ),
        answer=Claim(
            text="""
                An LLM generates what is probable, not what has been checked.
                NIST, the US standards agency, traces false output to the way generative models imitate the patterns of their training data.
                A paper of 2025 from OpenAI and Georgia Tech adds a reason: training and common tests reward a guess more than an admission of not knowing.
            """,
            sources=("openai-gpt2-card-2019", "nist-ai-600-1-2024", "kalai-2025"),
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="can-hallucinations-be-eliminated",
        topic=QuestionTopic.LIMITS,
        question="Can hallucinations be eliminated?",
        wordings=(
            "will ai ever stop making things up",
            "fix hallucination",
            "hallucination free llm",
            "zero errors chatbot possible",
            "how to get rid of false answers",
            "how do i stop ai from making things up",
            "can hallucinations be prevented",
            "how to reduce hallucinations",
            "will it ever be always right",
            "stop it from making things up",
            "100 percent accurate",
            "will errors vanish someday",
            "avoid invented facts",
            "make it reliable",
        ),
        answer=Claim(
            text="""
                No, not by the methods in use; whether they ever can be is disputed.
                A 2024 paper argues mathematically that they are built into LLMs.
                A 2025 paper blames training and scoring that reward guessing.
                In tests of 2024, legal tools that look up sources first still answered 17% to 33% of queries wrongly or without support.
            """,
            sources=("banerjee-2024", "kalai-2025", "magesh-2025"),
            as_of="2025-04",
        ),
        more="misconceptions.md#hallucination-is-unavoidable",
    ),
    Question(
        id="how-often-do-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        question="How often do LLMs hallucinate?",
        wordings=(
            "what is the hallucination rate",
            "percentage of wrong answers chatgpt",
            "error rate of ai",
            "how many answers are false",
            "how frequently is it wrong",
        ),
        answer=Claim(
            text="""
                There is no single rate: it depends on the model, the task and what counts as an error.
                In tests, 18% of GPT-4's references did not exist (2023, without search).
                Legal research tools gave false or unsupported answers to 17% to 33% of queries (2024).
                Four assistants made major factual errors in 20% of news answers (2025).
            """,
            sources=("walters-wilder-2023", "magesh-2025", "ebu-bbc-2025"),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="why-the-same-jokes",
        topic=QuestionTopic.LIMITS,
        question="Why does ChatGPT tell the same jokes?",
        wordings=(
            "chatgpt not funny",
            "ai humor unoriginal",
            "always the scarecrow joke",
            "repeats its jokes",
            "can ai be funny",
        ),
        answer=Claim(
            text="""
                An LLM writes what is probable.
                When it is asked for a joke and told no more, a well-known joke is probable.
                In a 2023 study, over 90% of 1,008 jokes by ChatGPT were the same 25.
                Most were not newly made, the authors conclude.
                The study is older than most models of today.
            """,
            sources=("jentzsch-2023",),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="does-chatgpt-make-up-references",
        topic=QuestionTopic.LIMITS,
        question="Does ChatGPT make up references?",
        wordings=(
            "fake citations",
            "ai gave me a source that does not exist",
            "invented papers and links",
            "check bibliography from gpt",
            "fake sources from chatgpt",
            "ai invents sources in papers",
            "ai gives sources that do not exist",
            "articles that do not exist",
            "named an article that is nowhere",
            "links that lead nowhere",
            "literature that does not exist",
            "false footnotes",
            "bogus links",
        ),
        answer=Claim(
            text="""
                Yes, it can.
                Without search, in a 2023 test, 55% of the references by GPT-3.5 and 18% of those by GPT-4 did not exist.
                In 2025 eight AI search tools together got the source of a quotation wrong in over 60% of queries.
                The quotations had been chosen so that Google finds the source.
                Check each reference.
            """,
            sources=("walters-wilder-2023", "tow-2025"),
            as_of="2025-03",
        ),
        more="misconceptions.md#llms-look-answers-up",
    ),
    Question(
        id="do-llms-understand-language",
        topic=QuestionTopic.LIMITS,
        question="Do LLMs actually understand language?",
        wordings=(
            "does ai know what words mean",
            "chinese room llm",
            "real comprehension or pattern matching",
            "meaning vs form octopus paper",
            "does ai understand what i say",
            "does it really understand me",
            "does chatgpt understand",
            "does ai know what it is saying",
            "does a chatbot understand what it writes",
            "can a machine understand meaning",
            "it does not get what i say",
            "does it grasp meaning",
            "jokes and irony",
            "thinks like a human",
            "thinks like a person",
            "does it grasp what i mean",
            "comprehension or imitation",
            "is there understanding",
        ),
        answer=Claim(
            text="""
                It depends on what understanding means, and researchers disagree.
                Bender and Koller (2020) argue that meaning cannot be learned from the form of language alone.
                Mitchell and Krakauer (2023) see serious arguments for and against.
                Neutral words are enough for most purposes: an LLM processes, predicts and generates language.
            """,
            sources=("bender-koller-2020", "mitchell-krakauer-2023"),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="can-llms-reason",
        topic=QuestionTopic.LIMITS,
        question="Can LLMs reason, and are they actually intelligent?",
        wordings=(
            "can ai think logically",
            "is chatgpt smart",
            "fake thinking of o1 models",
            "illusion of thinking apple paper",
            "ai math olympiad gold but fails simple puzzles",
            "can llms think",
            "does ai think like me",
            "do ai agents think and understand like people",
            "is ai intelligent",
            "can ai think",
            "does chatgpt think",
            "are llms intelligent",
            "is ai smarter than people",
            "can ai reason like a human",
            "is it really clever or just pretending",
            "iq test",
            "common sense",
            "riddles",
            "clever or just parroting",
            "logical thinking of machines",
            "is it smart",
            "does it really think",
        ),
        answer=Claim(
            text="""
                It depends on what the words mean, and researchers disagree.
                In 2025 a Gemini model won gold at the International Mathematical Olympiad.
                Yet in a clock-reading test the best model got 50.1% right, people 90.1%.
                In a 2024 study, which doubts genuine reasoning, one irrelevant sentence lowered math scores by up to 65%.
                Others see general intelligence (2026).
            """,
            sources=("ai-index-2026", "mirzadeh-2024", "chen-2026-agi"),
            as_of="2026-04",
        ),
        more="dimensions/limitations-and-failure-modes.md#physical-world",
    ),
    Question(
        id="why-dont-llms-know-recent-events",
        topic=QuestionTopic.LIMITS,
        question="Why don't LLMs know about recent events?",
        wordings=(
            "knowledge cutoff",
            "chatgpt outdated info",
            "why does ai not know todays news",
            "training data end date",
            "is chatgpt up to date",
            "does chatgpt know current news",
            "how up to date is the information",
            "its knowledge is outdated",
            "does it know today's news",
            "stuck in the past",
            "thinks it is last year",
            "old information",
            "no idea of last week",
            "how current is its knowledge",
        ),
        answer=Claim(
            text="""
                The training data of an LLM ends at a date, the knowledge cutoff.
                Later events are not in the model.
                The date can differ within one release: Meta gives March 2023 for Llama 3 8B and December 2023 for Llama 3 70B.
                A product can look up newer information on the web; the model itself stays the same.
            """,
            sources=("llama-cards", "lewis-2020"),
            as_of="2024",
        ),
        more="dimensions/limitations-and-failure-modes.md#frozen-knowledge",
    ),
    Question(
        id="only-autocomplete-or-a-stochastic-parrot",
        topic=QuestionTopic.LIMITS,
        question="Is an LLM just autocomplete, or a stochastic parrot?",
        wordings=(
            "next word predictor only",
            "fancy text completion",
            "is ai glorified t9",
            "stochastic parrots meaning",
            "isn't it just a fancy autocomplete",
            "is it only predicting words",
            "does it only predict the next word",
            "is chatgpt just autocomplete",
            "just predicting the next word",
            "just statistics",
            "merely guesses words",
            "glorified text prediction",
            "just probability",
        ),
        answer=Claim(
            text="""
                No, each name tells only part.
                An LLM does write piece by piece, each time predicting what comes next.
                By a developer's account the first training stage gives a sophisticated autocomplete; later stages add example answers and people's preferences.
                Stochastic parrot (2021) is an image by critics: likely words joined without regard to meaning.
                How far LLMs understand is debated.
            """,
            sources=(
                "anthropic-non-user-privacy-2026",
                "ouyang-2022",
                "bender-2021",
                "mitchell-krakauer-2023",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="misconceptions.md#llms-are-only-autocomplete",
    ),
    Question(
        id="do-only-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        question="Do only LLMs hallucinate?",
        wordings=(
            "image ai mistakes same as hallucination",
            "whisper invents sentences",
            "do picture generators make things up",
            "hallucinations in video models",
            "can pictures be wrong too",
            "errors in pictures and sound",
        ),
        answer=Claim(
            text="""
                No.
                NIST, the US standards agency, says that false output given with confidence can occur across generative AI.
                Image generators draw the wrong number of objects, and video generators break the laws of physics.
                In a 2024 study the speech recognizer Whisper invented whole phrases in about 1% of its transcripts.
            """,
            sources=("nist-ai-600-1-2024", "guo-2025-count", "motamed-2025", "koenecke-2024"),
            as_of="2025-03",
            our_reading=True,
        ),
        more="misconceptions.md#only-llms-hallucinate",
    ),
    Question(
        id="why-image-generators-get-hands-and-text-wrong",
        topic=QuestionTopic.LIMITS,
        question="Why do image generators get hands, numbers and lettering wrong?",
        wordings=(
            "six fingers ai",
            "garbled letters in ai pictures",
            "ai cannot draw hands",
            "wrong count of objects midjourney",
            "six fingers",
            "extra limbs and weird teeth",
            "common errors in generated images",
            "strange letters on signs",
            "mismatched earrings, melted background objects",
            "strange fingers",
            "misspelled signs in pictures",
            "anatomy errors",
        ),
        answer=Claim(
            text="""
                For different reasons.
                Hands: training pictures show them in many poses and often half hidden (2023 study).
                Lettering: the part that reads the prompt may see no single letters (2022).
                Numbers: in a 2025 test the best of 15 models drew the right number, 1 to 15, about 43% of the time.
            """,
            sources=("lu-2023-handrefiner", "liu-2022-character", "guo-2025-count"),
            as_of="2025-03",
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="why-cant-llms-count-letters",
        topic=QuestionTopic.LIMITS,
        question="Why can't an LLM count the letters in a word?",
        wordings=(
            "how many r in strawberry",
            "spelling and tokens",
            "ai fails at wordle",
            "count characters chatgpt",
            "spelling puzzles fail",
        ),
        answer=Claim(
            text="""
                Most LLMs do not read letters.
                They read tokens, pieces of text of several letters, each as one unit.
                In a 2024 test most models could spell their tokens, but failed when they had to edit letters.
                Counting probably fails for the same reason.
                An LLM that may write and run a small program can count exactly.
            """,
            sources=("edman-2024-cute", "openai-tiktoken", "schick-2023-toolformer"),
            as_of="2024-11",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="can-llms-do-arithmetic",
        topic=QuestionTopic.LIMITS,
        question="Can LLMs calculate reliably?",
        wordings=(
            "chatgpt bad at math",
            "multiply big numbers ai",
            "can i use ai as a calculator",
            "why ai gets sums wrong",
            "bad at sums",
            "percentages",
            "add numbers correctly",
            "adds up a bill wrong",
            "wrong sums",
            "is it good with numbers",
            "calculations",
        ),
        answer=Claim(
            text="""
                No, not without a tool.
                An LLM predicts the likely next piece of text; it has no calculator inside.
                In a 2023 study GPT-4 got 59% of products of two three-digit numbers right.
                Later models do better at mathematics: one reached gold level at the 2025 mathematical olympiad.
                An LLM can be set up to call a calculator.
            """,
            sources=("dziri-2023", "schick-2023-toolformer", "hf-llm-course", "ai-index-2026"),
            as_of="2026-04",
            our_reading=True,
        ),
        more="choose.md#exactness",
    ),
    Question(
        id="is-a-long-context-really-used",
        topic=QuestionTopic.LIMITS,
        question="Does an LLM really use all of a long input?",
        wordings=(
            "lost in the middle",
            "1 million token context worth it",
            "ai ignores part of my pdf",
            "needle in a haystack ruler",
            "long documents and accuracy",
            "does it read the whole document",
            "reads the whole file",
            "skips the middle of a huge pdf",
            "overlooks details in a long contract",
            "misses facts in a long document",
            "does it read everything",
        ),
        answer=Claim(
            text="""
                No, not evenly.
                The 17 models of the RULER test (2024) were said to take at least 32,000 tokens, or pieces of text.
                Only about half still did well enough at that length.
                In a 2023 study, answers were best when the needed passage stood at the start or the end of the input, and worst in the middle.
            """,
            sources=("hsieh-2024-ruler", "liu-2023-lost"),
            as_of="2024-08",
        ),
        more="dimensions/limitations-and-failure-modes.md#long-range-consistency",
    ),
    Question(
        id="why-does-it-agree-with-me",
        topic=QuestionTopic.LIMITS,
        question="Why does a chatbot agree with me so often?",
        wordings=(
            "sycophancy",
            "chatgpt yes man",
            "ai flatters me",
            "chatbot says i am right",
            "yes man",
            "flatters me",
            "echo chamber",
            "always says my ideas are great",
            "yes-man",
            "tells me what i want to hear",
            "praise for every idea",
            "uncritical assistant",
        ),
        answer=Claim(
            text="""
                Probably in part because models are tuned on people's ratings, and those ratings reward agreement.
                That is the conclusion of a 2023 study, which found the habit, called sycophancy, in five AI assistants.
                In April 2025 OpenAI withdrew an update of GPT-4o within days of its release, because it told users too much of what they wanted to hear.
            """,
            sources=("sharma-2023", "openai-sycophancy-2025"),
            as_of="2025-05",
        ),
        more="dimensions/limitations-and-failure-modes.md#following-the-user",
    ),
    Question(
        id="are-llms-biased",
        topic=QuestionTopic.LIMITS,
        question="Are LLMs and image generators biased?",
        wordings=(
            "racist ai",
            "sexism in chatgpt",
            "ai resume screening discrimination",
            "stereotypes in ai pictures",
            "is ai neutral",
            "is ai fair",
            "bias in ai",
            "does ai discriminate",
            "is chatgpt biased",
            "is ai racist",
            "does ai treat people fairly",
            "racist answers",
            "unfair to women",
            "neutral and objective",
            "prejudiced against minorities",
            "prejudice in answers",
            "unfair to groups",
            "discrimination by ai",
        ),
        answer=Claim(
            text="""
                Yes, by several studies, in different directions.
                In a 2024 study several LLMs gave speakers of African American English less prestigious jobs; in another, LLM-based résumé search favored White-associated names in 85% of cases.
                In a 2026 hiring test across 27 models, being a woman or Black helped; being disabled hurt.
                Image generators drew stereotypes from ordinary prompts (2023).
            """,
            sources=("hofmann-2024", "wilson-caliskan-2024", "wang-2026-hiring", "bianchi-2023"),
            as_of="2026-05",
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="why-are-models-biased",
        topic=QuestionTopic.LIMITS,
        question="Why are LLMs and image generators biased?",
        wordings=(
            "where does ai prejudice come from",
            "biased training data",
            "can bias be removed from ai",
            "reason for unfair ai answers",
            "where does bias come from",
            "where do stereotypes come from",
            "causes of prejudice",
            "origin of unfairness",
        ),
        answer=Claim(
            text="""
                One likely cause is their training data.
                Harmful bias in generative models may stem from these data, writes NIST, the US standards agency.
                By its account, image generators asked for doctors or judges showed too few women or members of racial minorities.
                Removing bias can fail: in a 2024 study, training LLMs on people's preferences hid racism without removing it.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "hofmann-2024",
            ),
            as_of="2024-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="medical-advice-from-a-chatbot",
        topic=QuestionTopic.LIMITS,
        question="Can I take medical advice from a chatbot?",
        wordings=(
            "chatgpt as doctor",
            "symptom check with ai",
            "self diagnosis llm study oxford",
            "dr chatgpt accuracy",
            "ask chatgpt about symptoms",
            "can i ask ai about my health",
            "is ai good at diagnosis",
            "ask ai about my symptoms",
            "rash or headache",
            "blood test and lab results",
            "it says i have cancer",
            "chest pain",
            "parents ask about their children's health",
            "treatment decisions",
            "ask a bot about pain",
            "is ai as good as a doctor",
            "second opinion on a diagnosis",
            "symptoms checked by ai",
        ),
        answer=Claim(
            text="""
                No, not from a chatbot alone.
                In a study of 2026, 1,298 people in the UK judged written medical cases.
                People with an LLM named the right illness in fewer than 34.5% of cases, no better than people with a source of their choice.
                Alone, the same LLMs of 2024 named it in 94.9%.
            """,
            sources=("bean-2026",),
            as_of="2026-02",
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="before-acting-on-medical-or-legal-advice",
        topic=QuestionTopic.LIMITS,
        question="Is it safe to rely on a chatbot for medical or legal advice?",
        wordings=(
            "ai lawyer reliable",
            "should i follow chatgpt health tips",
            "legal question to ai ok",
            "double check ai advice with expert",
            "contract review by ai",
            "ai for legal advice",
            "should i trust ai with legal questions",
            "can ai replace a lawyer",
            "should i follow what it says",
            "divorce or tenant dispute",
            "skip the lawyer and ask the bot",
            "rely on advice in serious matters",
            "legal problems and bots",
            "tax advice by ai",
        ),
        answer=Claim(
            text="""
                No, not on its own: an answer can be fluent and wrong.
                In 2023 a US court fined lawyers whose brief cited six decisions invented by ChatGPT.
                Before you act, check the law, ruling or guideline that the answer rests on, and ask a professional.
                OpenAI's own policy (2025) bars tailored advice of this kind without a licensed professional.
            """,
            sources=("mata-2023", "bean-2026", "openai-usage-policies-2025"),
            as_of="2026-10",
            our_reading=True,
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="do-people-trust-it-too-much",
        topic=QuestionTopic.LIMITS,
        question="Do people trust LLM answers too much?",
        wordings=(
            "overreliance on ai",
            "blind faith in chatgpt",
            "automation bias",
            "believing chatbots too easily",
            "people believe everything ai says",
            "why do people believe ai",
            "relying on it blindly",
            "gullible",
            "ai is always accurate",
            "blind faith",
            "uncritical belief",
            "machines seem credible",
        ),
        answer=Claim(
            text="""
                Yes, by two studies of 2025.
                In one, people thought LLM answers more accurate than they were, and longer explanations made them surer without better answers.
                In the other, a survey across 47 countries, 66% of employees who use AI said that they had relied on its output without checking it.
            """,
            sources=("steyvers-2025", "kpmg-trust-2025"),
            as_of="2025-04",
        ),
        more="dimensions/evaluation.md#quality-at-a-glance",
    ),
    Question(
        id="can-i-trust-benchmark-scores",
        topic=QuestionTopic.LIMITS,
        question="Can I trust LLM benchmark scores?",
        wordings=(
            "mmlu meaning reliable",
            "lmarena leaderboard gaming",
            "are ai rankings fair",
            "benchmark contamination",
            "models trained on the test",
            "are benchmarks reliable",
            "are test results honest",
            "cheating on leaderboards",
            "are rankings meaningful",
            "test questions leaked",
        ),
        answer=Claim(
            text="""
                Only as a rough guide.
                Test questions may be in the training data.
                Tests have errors: an estimated 6.49% of the questions in MMLU, a common test (2024).
                Prompt format alone moved one model's score by up to 76 of 100 points (2023).
                An audit (2025) found a leaderboard favoring a few makers.
                Test on your own task.
            """,
            sources=(
                "contamination-list",
                "gema-2024-mmlu",
                "sclar-2023",
                "singh-2025-leaderboard",
            ),
            as_of="2026-06",
            caveat=Caveat(
                text=(
                    "The operators of that leaderboard call several claims of the audit incorrect."
                ),
                sources=("lmarena-2025-response",),
            ),
            our_reading=True,
        ),
        more="dimensions/evaluation.md#training-data-in-the-test",
    ),
    Question(
        id="does-displayed-reasoning-explain-the-answer",
        topic=QuestionTopic.LIMITS,
        question="Does the reasoning that a model displays explain its answer?",
        wordings=(
            "chain of thought faithful",
            "is the thinking text real",
            "thought process shown by o1",
            "are reasoning traces honest",
            "are the shown thoughts real",
            "is the thinking text genuine",
        ),
        answer=Claim(
            text="""
                No, not reliably.
                In a study by Anthropic (2025), models were given hints that changed their answer.
                Claude 3.7 Sonnet mentioned the hint in only 25% of these cases, DeepSeek-R1 in 39%.
                The steps that a model shows are generated text, like the answer, and not a record of its computation.
            """,
            sources=("chen-2025-cot",),
            as_of="2025-04",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#what-counts-as-an-error",
    ),
    Question(
        id="is-an-llm-a-black-box",
        topic=QuestionTopic.LIMITS,
        question="Is an LLM a black box?",
        wordings=(
            "explainable ai llm",
            "can we look inside neural networks",
            "mechanistic interpretability",
            "does anyone know how it works inside",
            "can ai explain its answer",
            "nobody knows how ai decides",
            "nobody knows how it decides",
            "look under the hood",
            "can anybody tell why it said that",
            "can anyone explain its decisions",
            "transparency of the network",
        ),
        answer=Claim(
            text="""
                Yes, for the most part: its numbers can be read, but mostly not explained.
                In 2024 researchers at Anthropic found millions of features, patterns that stand for something, inside their model Claude 3 Sonnet.
                Many were the same across languages, and strengthening one steered the model.
                The researchers say themselves that they found far from everything.
            """,
            sources=("templeton-2024",),
            as_of="2024-05",
            our_reading=True,
        ),
        more="glossary.md#interpretability",
    ),
    Question(
        id="is-there-a-picture-of-the-world-inside",
        topic=QuestionTopic.LIMITS,
        question="Do LLMs have a model of the world inside?",
        wordings=(
            "world model llm",
            "othello gpt",
            "inner representation of reality",
            "do language models have a map",
            "does it know how the world works",
            "inner model of reality",
        ),
        answer=Claim(
            text="""
                For the LLMs behind chatbots that is open.
                In a 2022 experiment, a similar, smaller network was trained only to predict moves of the board game Othello.
                In its inner numbers researchers could read how the board stood.
                When they changed these numbers, the predicted moves changed to fit.
                One board game does not settle what an LLM has inside.
            """,
            sources=("li-2022-othello", "mitchell-krakauer-2023"),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="could-an-llm-be-conscious",
        topic=QuestionTopic.LIMITS,
        question="Could an LLM be conscious?",
        wordings=(
            "is chatgpt alive",
            "ai sentience",
            "does ai have feelings",
            "lamda sentient engineer",
            "self aware chatbot",
            "does ai have emotions",
            "is ai self aware",
            "is ai alive",
            "can ai feel pain",
            "is it alive",
            "does it have a soul",
            "does it suffer",
            "is it self aware",
            "is someone home in there",
            "cruel to switch it off",
            "does it mind when i shout",
            "does it have feelings",
            "is it a living being",
            "inner experience",
        ),
        answer=Claim(
            text="""
                It depends on the word's disputed meaning.
                In 2023, 19 experts judged no AI system conscious, but saw no obvious barrier to one meeting their criteria.
                David Chalmers (2023) put the chance below 10% for LLMs then, at 25% or more within ten years for ones that also perceive and act.
                A model's own word is weak evidence.
            """,
            sources=("shanahan-2024-exotica", "butlin-2023", "chalmers-2023", "perez-long-2023"),
            as_of="2024-07",
            said_by="butlin-2023",
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="do-new-abilities-appear-suddenly",
        topic=QuestionTopic.LIMITS,
        question="Do new abilities appear suddenly when models grow?",
        wordings=(
            "emergent abilities",
            "mirage paper",
            "skills jump with scale",
            "unexpected capabilities of big models",
            "emergent skills",
            "surprising skills of larger models",
        ),
        answer=Claim(
            text="""
                It depends on how they are scored.
                Schaeffer and co-authors showed in 2023 that an all-or-nothing score can make steady progress look like a jump.
                A finer score removed the jump.
                The authors do not claim that sudden abilities, called emergent, cannot exist.
            """,
            sources=("schaeffer-2023",),
        ),
        more="misconceptions.md#abilities-appear-suddenly",
    ),
    Question(
        id="what-happens-when-models-train-on-ai-output",
        topic=QuestionTopic.LIMITS,
        question="What is model collapse, and what happens when models are trained on AI output?",
        wordings=(
            "ai eating itself",
            "synthetic data degeneration",
            "internet full of ai text future training",
            "habsburg ai",
            "recursive training curse",
            "what if ai learns from ai",
            "ai eating its own output",
            "feeding on its own garbage",
            "web full of generated text",
            "quality loss over generations",
        ),
        answer=Claim(
            text="""
                Model collapse is a loss of variety.
                If models are trained again and again on the output of earlier models, rare cases vanish first and the output narrows.
                A study of 2024 showed this for LLMs and other kinds of models when AI output was used without care.
                Its authors stress that access to original human data must be kept.
            """,
            sources=("shumailov-2024",),
            as_of="2024-07",
        ),
        more="dimensions/training-data-and-objectives.md#training-on-model-output",
    ),
    Question(
        id="famous-failures",
        topic=QuestionTopic.LIMITS,
        question="What are well-known failures of generative AI?",
        wordings=(
            "ai fails list",
            "biggest chatbot blunders",
            "air canada chatbot",
            "lawyer chatgpt fake cases",
            "ai disasters examples",
            "what can go wrong with ai",
            "ai gone wrong",
            "what happens if the ai goes awry",
            "worst ai mistakes",
            "examples of ai mistakes",
            "ai scandals",
            "ai fails in the news",
            "embarrassing chatbot blunders",
            "horror stories",
            "glue on pizza",
            "scandals with chatbots",
            "what went wrong so far",
            "notorious mistakes",
        ),
        answer=Claim(
            text="""
                In 2023 lawyers were fined over a brief that cited six decisions invented by ChatGPT.
                In 2024 Google paused Gemini's pictures of people after historically wrong ones, and Air Canada was held liable for a chatbot's wrong advice.
                In 2025 a Replit coding agent deleted a production database, by its user's account; the data was recovered.
            """,
            sources=("mata-2023", "moffatt-2024", "raghavan-2024-gemini", "replit-saastr-2025"),
            as_of="2025-07",
            caveat=Caveat(
                text="The opening of the Air Canada ruling, on a chat of November 2022, does not say what kind of chatbot it was.",
                sources=("moffatt-2024",),
            ),
        ),
        more="examples.md",
    ),
    Question(
        id="does-it-harm-learning",
        topic=QuestionTopic.LIMITS,
        question="Does using an LLM harm learning?",
        wordings=(
            "does chatgpt make you dumber",
            "students ai grades study",
            "brain on chatgpt mit",
            "is ai bad for school",
            "cognitive debt",
            "will ai hurt their learning",
            "am i missing out on learning by using ai",
            "does ai make kids lazy",
            "critical thinking and ai",
            "will students stop thinking",
            "is ai making us stupid",
            "is ai bad for learning",
            "does using chatgpt make you lazy",
            "do students still learn with ai",
            "effect of ai on education",
            "does ai hurt critical thinking",
            "makes us stupid",
            "brain rot",
            "forget how to write",
            "lose critical thinking",
            "do their own research",
            "skills development",
            "over-reliance",
            "do we become lazy",
            "effect on thinking",
            "are pupils learning less",
            "loss of skills through ai",
        ),
        answer=Claim(
            text="""
                It depends on how it is used.
                In a Turkish trial published in 2025, a plain GPT-4 chat lowered marks in a later exam without it by 17%.
                A version that gave hints largely avoided this.
                At Harvard, 194 physics students learned more, in less time, with an AI tutor made for their course than in class (2025).
            """,
            sources=("bastani-2025", "kestin-2025"),
            as_of="2025",
            caveat=Caveat(
                text="""
                    Both trials were short.
                    A much quoted brain study (2025) had 54 participants and does not show lasting harm.
                """,
                sources=("bastani-2025", "kestin-2025", "kosmyna-2025"),
            ),
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="can-ai-write-alt-text",
        topic=QuestionTopic.LIMITS,
        question="Can AI write alt text for images?",
        wordings=(
            "image descriptions for blind people ai",
            "accessibility automatic captions pictures",
            "be my eyes",
            "generate alt attribute",
            "describe pictures for blind people",
            "screen reader",
            "picture descriptions for the blind",
        ),
        answer=Claim(
            text="""
                Yes, as a draft that a person checks.
                In 2024 the American Foundation for the Blind called GPT-4's image descriptions a major advance, and warned that details can be wrong with full confidence.
                In a small 2025 test, 15 blind or low-vision people who could compare several descriptions found 4.9 times as many unreliable claims as with one.
            """,
            sources=("afb-2024", "chen-2025-variations"),
            as_of="2025-07",
            our_reading=True,
        ),
        more="examples.md#image-description",
    ),
)
