"""Questions that readers ask: what models cannot do."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="why-do-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        question="Why do LLMs hallucinate?",
        answer=Claim(
            text=(
                "LLMs hallucinate because they generate what is probable, not what has been"
                " checked."
                " NIST traces false output to the way generative models approximate their"
                " training data."
                " Kalai and co-authors add that training and common benchmarks pay more for"
                " guessing than for admitting uncertainty."
            ),
            sources=("openai-gpt2-card-2019", "nist-ai-600-1-2024", "kalai-2025"),
            caveat="Kalai's is a theoretical argument, from OpenAI and Georgia Tech.",
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="can-hallucinations-be-eliminated",
        topic=QuestionTopic.LIMITS,
        question="Can hallucinations be eliminated?",
        answer=Claim(
            text=(
                "Whether hallucinations can be eliminated is disputed."
                " One paper argues from computability theory that they are built into every LLM."
                " Another blames training and scoring that reward guessing, which can be changed."
                " Methods in use only lower the rate: in a 2024 test, legal tools with retrieval"
                " hallucinated on 17 to 33 percent of queries."
            ),
            sources=("banerjee-2024", "kalai-2025", "magesh-2025"),
            as_of="2025-04",
            caveat="Neither paper settles how low the rate can go.",
        ),
        more="misconceptions.md#hallucination-is-unavoidable",
    ),
    Question(
        id="does-chatgpt-make-up-references",
        topic=QuestionTopic.LIMITS,
        question="Does ChatGPT make up references?",
        answer=Claim(
            text=(
                "ChatGPT can make up references."
                " Of 636 references in a 2023 test, 55 percent with GPT-3.5 and 18 percent with"
                " GPT-4 did not exist."
                " Search does not end errors."
                " In 2025 eight AI search tools failed to identify the source of a quotation in"
                " over 60 percent of queries."
                " Check every reference."
            ),
            sources=("walters-wilder-2023", "tow-2025"),
            as_of="2025-03",
            caveat="The models of 2023 had no search, and the test of 2025 was deliberately hard.",
        ),
        more="misconceptions.md#llms-look-answers-up",
    ),
    Question(
        id="do-llms-understand-language",
        topic=QuestionTopic.LIMITS,
        question="Do LLMs actually understand language?",
        answer=Claim(
            text=(
                "Whether LLMs understand language is disputed, so neither yes nor no is"
                " established."
                " For Bender and Koller, meaning cannot be learned from form alone."
                " Mitchell and Krakauer see serious arguments on both sides."
                " Neutral words are enough: an LLM processes, predicts and generates language."
            ),
            sources=("bender-koller-2020", "mitchell-krakauer-2023"),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="why-dont-llms-know-recent-events",
        topic=QuestionTopic.LIMITS,
        question="Why don't LLMs know about recent events?",
        answer=Claim(
            text=(
                "The training data of an LLM ends at a date, the knowledge cutoff, and later"
                " events are not in the model."
                " The date can differ inside one release: March 2023 for Llama 3 8B, December"
                " 2023 for Llama 3 70B."
                " Retrieval or web search can supply newer information without moving it."
            ),
            sources=("llama-cards", "lewis-2020"),
            as_of="2024",
        ),
        more="dimensions/limitations-and-failure-modes.md#frozen-knowledge",
    ),
    Question(
        id="only-autocomplete-or-a-stochastic-parrot",
        topic=QuestionTopic.LIMITS,
        question="Is an LLM just autocomplete, or a stochastic parrot?",
        answer=Claim(
            text=(
                "Autocomplete and stochastic parrot each tell only part of the story."
                " By a developer's account, the first training stage yields something like a"
                " sophisticated autocomplete; later stages add example answers and preferences."
                " The parrot is a critical image: likely words joined without regard to meaning."
                " It is an argument, not a measurement."
            ),
            sources=("anthropic-non-user-privacy-2026", "ouyang-2022", "bender-2021"),
            as_of="2026-08",
            caveat="The first sentence is our reading.",
        ),
        more="misconceptions.md#llms-are-only-autocomplete",
    ),
    Question(
        id="do-only-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        question="Do only LLMs hallucinate?",
        answer=Claim(
            text=(
                "Not only LLMs hallucinate."
                " NIST says that confabulation can occur across generative AI."
                " Image generators draw the wrong number of objects, and video generators break"
                " the laws of physics."
                " The speech recognizer Whisper has written down phrases that nobody spoke."
            ),
            sources=("nist-ai-600-1-2024", "guo-2025-count", "motamed-2025", "koenecke-2024"),
            as_of="2025-03",
            caveat="Setting these errors beside invented facts is our reading.",
        ),
        more="misconceptions.md#only-llms-hallucinate",
    ),
    Question(
        id="why-image-generators-get-hands-and-text-wrong",
        topic=QuestionTopic.LIMITS,
        question="Why do image generators get hands, numbers and lettering wrong?",
        answer=Claim(
            text=(
                "Hands, numbers and lettering go wrong for different reasons."
                " Training pictures show hands in many poses and often half hidden."
                " Text encoders that never see letters explain some misspelling."
                " Numbers stay hard."
                " In a 2025 test none of 15 models drew 1 to 15 objects reliably, and the best"
                " averaged about 43 percent."
            ),
            sources=("lu-2023-handrefiner", "liu-2022-character", "guo-2025-count"),
            as_of="2025-03",
            caveat=(
                "Hands and lettering improved markedly in later models, and not all newer models"
                " were in the test."
            ),
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="why-cant-llms-count-letters",
        topic=QuestionTopic.LIMITS,
        question="Why can't an LLM count the letters in a word?",
        answer=Claim(
            text=(
                "LLMs miscount letters because most read tokens of several letters, each as one"
                " unit."
                " In a test of 2024, most models could spell their tokens but did not use this"
                " when asked to edit letters."
                " Letting the model write and run a program can help."
            ),
            sources=("edman-2024-cute", "openai-tiktoken"),
            as_of="2024-11",
            caveat="That counting fails for the same reason is our inference.",
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="can-llms-do-arithmetic",
        topic=QuestionTopic.LIMITS,
        question="Can LLMs calculate reliably?",
        answer=Claim(
            text=(
                "LLMs do not calculate reliably without a tool."
                " In a 2023 study GPT-4 got 59 percent of products of two three-digit numbers"
                " right."
                " A calculator gives such a product exactly, and an LLM can be set up to call"
                " one."
            ),
            sources=("dziri-2023", "schick-2023-toolformer"),
            as_of="2023-05",
            caveat="Later reasoning models do far better.",
        ),
        more="choose.md#exactness",
    ),
    Question(
        id="is-a-long-context-really-used",
        topic=QuestionTopic.LIMITS,
        question="Does an LLM really use all of a long input?",
        answer=Claim(
            text=(
                "LLMs use a long input unevenly."
                " All 17 models in the RULER test of 2024 claimed at least 32,000 tokens, but"
                " only half were still satisfactory with that much."
                " An earlier study found answers best when the needed passage stood at the start"
                " or the end."
            ),
            sources=("hsieh-2024-ruler", "liu-2023-lost"),
            as_of="2024-08",
            caveat=(
                "These are models of 2023 and 2024; long inputs are handled better since, but"
                " position still matters."
            ),
        ),
        more="dimensions/limitations-and-failure-modes.md#long-range-consistency",
    ),
    Question(
        id="why-does-it-agree-with-me",
        topic=QuestionTopic.LIMITS,
        question="Why does a chatbot agree with me so often?",
        answer=Claim(
            text=(
                "A chatbot agrees so often in part because people's ratings, on which models are"
                " tuned, reward agreement."
                " A study of 2023 found such sycophancy in all five AI assistants it tested."
                " OpenAI took back an update of GPT-4o for this reason in April 2025, after four"
                " days."
            ),
            sources=("sharma-2023", "openai-sycophancy-2025"),
            as_of="2025-05",
        ),
        more="dimensions/limitations-and-failure-modes.md#following-the-user",
    ),
    Question(
        id="are-llms-biased",
        topic=QuestionTopic.LIMITS,
        question="Are LLMs and image generators biased?",
        answer=Claim(
            text=(
                "LLMs and image generators are biased, by several studies."
                " Given African American English, several LLMs assigned speakers less prestigious"
                " jobs, from the dialect alone."
                " In a test of résumé search, embedding models preferred White-associated names"
                " 85 percent of the time."
                " Image generators drew stereotypes from ordinary prompts."
            ),
            sources=("hofmann-2024", "wilson-caliskan-2024", "bianchi-2023"),
            as_of="2024-08",
            caveat="The résumé test is about models for retrieval, not chat models that write.",
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="medical-advice-from-a-chatbot",
        topic=QuestionTopic.LIMITS,
        question="Can I take medical advice from a chatbot?",
        answer=Claim(
            text=(
                "Do not rely on a chatbot alone for medical advice."
                " In a study with 1,298 people in the UK, LLMs by themselves named the right"
                " condition for 94.9 percent of cases."
                " People who used them did so for under 34.5 percent, and a control group did no"
                " worse."
            ),
            sources=("bean-2026",),
            as_of="2026-02",
            caveat="The cases were written ones, and the models date from 2024.",
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="do-people-trust-it-too-much",
        topic=QuestionTopic.LIMITS,
        question="Do people trust LLM answers too much?",
        answer=Claim(
            text=(
                "Studies find that people trust LLM answers too much."
                " Users overestimate how accurate answers are, and a longer explanation makes"
                " them more confident although it is no more accurate."
                " In a survey across 47 countries, 66 percent of employees who use AI had relied"
                " on its output without checking."
            ),
            sources=("steyvers-2025", "kpmg-trust-2025"),
            as_of="2025-04",
            caveat="The survey rests on self-reports about AI in general and was seen as quoted.",
        ),
        more="dimensions/evaluation.md#quality-at-a-glance",
    ),
    Question(
        id="does-displayed-reasoning-explain-the-answer",
        topic=QuestionTopic.LIMITS,
        question="Does the reasoning that a model displays explain its answer?",
        answer=Claim(
            text=(
                "The reasoning that a model displays does not reliably explain its answer."
                " A developer's study of 2025 gave models hints that led them to another answer."
                " In only 25 percent of these cases did Claude 3.7 Sonnet mention the hint;"
                " DeepSeek-R1 did in 39."
                " The steps are generated text, not a log of the computation."
            ),
            sources=("chen-2025-cot",),
            as_of="2025-04",
            caveat="The study was seen in digests, and the last sentence is our reading.",
        ),
        more="dimensions/limitations-and-failure-modes.md#what-counts-as-an-error",
    ),
    Question(
        id="is-an-llm-a-black-box",
        topic=QuestionTopic.LIMITS,
        question="Is an LLM a black box?",
        answer=Claim(
            text=(
                "An LLM is partly a black box."
                " Researchers at a developer found up to 34 million features inside one of its"
                " LLMs in 2024, many shared across languages."
                " Strengthening a feature steered the model."
                " By their own account they found far from all features."
            ),
            sources=("templeton-2024",),
            as_of="2024-05",
            caveat="The study concerns the developer's own model and was seen in digests.",
        ),
        more="glossary.md#interpretability",
    ),
    Question(
        id="is-there-a-picture-of-the-world-inside",
        topic=QuestionTopic.LIMITS,
        question="Do LLMs have a model of the world inside?",
        answer=Claim(
            text=(
                "Something like a model of the world can arise in a model of sequences."
                " How far chat models have one is open."
                " A network trained on nothing but Othello moves came to represent the board."
                " When researchers edited that representation, the moves changed accordingly."
            ),
            sources=("li-2022-othello", "mitchell-krakauer-2023"),
            caveat=(
                "The experiment is one small model of one synthetic game and shows nothing about"
                " chat models."
            ),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="could-an-llm-be-conscious",
        topic=QuestionTopic.LIMITS,
        question="Could an LLM be conscious?",
        answer=Claim(
            text=(
                "Whether an LLM could be conscious is open: no test is accepted, and views"
                " differ."
                " In 2023 the philosopher David Chalmers put the chance for LLMs of the time"
                " below 10 percent, and higher for extended ones."
                " Murray Shanahan warns against applying everyday talk of consciousness to them"
                " without care."
            ),
            sources=("chalmers-2023", "shanahan-2024-exotica"),
            as_of="2023-08",
            caveat="The numbers are one philosopher's estimate, seen in digests.",
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="do-new-abilities-appear-suddenly",
        topic=QuestionTopic.LIMITS,
        question="Do new abilities appear suddenly when models grow?",
        answer=Claim(
            text=(
                "Sudden new abilities may exist only in the scores."
                " Schaeffer and co-authors showed in 2023 that all-or-nothing measures turn"
                " smooth progress into a jump."
                " Smoother measures remove the jump."
                " The authors do not claim that such emergent abilities cannot exist."
            ),
            sources=("schaeffer-2023",),
        ),
        more="misconceptions.md#abilities-appear-suddenly",
    ),
    Question(
        id="what-happens-when-models-train-on-ai-output",
        topic=QuestionTopic.LIMITS,
        question="What happens when models are trained on AI output?",
        answer=Claim(
            text=(
                "If models train on AI output again and again without care, rare cases vanish"
                " first and the output narrows."
                " This model collapse was shown for LLMs and for other generators alike."
                " The authors of the study stress access to original data."
            ),
            sources=("shumailov-2024",),
            as_of="2024-07",
            caveat=(
                "With real data kept, the extent of the effect is disputed, and synthetic data"
                " can be useful."
            ),
        ),
        more="dimensions/training-data-and-objectives.md#training-on-model-output",
    ),
    Question(
        id="famous-failures",
        topic=QuestionTopic.LIMITS,
        question="What are well-known failures of generative AI?",
        answer=Claim(
            text=(
                "In 2023 lawyers were fined over a brief that cited six decisions invented by"
                " ChatGPT."
                " In 2024 Air Canada was held liable for a chatbot's wrong advice, and Google"
                " paused Gemini's pictures of people."
                " In 2025 a Replit coding agent deleted a production database, by its user's"
                " account."
            ),
            sources=("mata-2023", "moffatt-2024", "raghavan-2024-gemini", "replit-saastr-2025"),
            as_of="2026-11",
            caveat=(
                "In what we saw of the Air Canada decision, nothing says that the chatbot was an"
                " LLM. The Replit case was read in secondary accounts, and the data was recovered."
            ),
        ),
        more="examples.md",
    ),
    Question(
        id="does-it-harm-learning",
        topic=QuestionTopic.LIMITS,
        question="Does using an LLM harm learning?",
        answer=Claim(
            text=(
                "Using an LLM can harm or help learning."
                " In a trial in Turkey a plain GPT-4 chat lowered later exam marks by 17 percent."
                " A version that gave hints largely avoided this."
                " At Harvard, 194 students learned more, and faster, with a tutor made for their"
                " course than in class."
            ),
            sources=("bastani-2025", "kestin-2025", "kosmyna-2025"),
            as_of="2025",
            caveat=(
                "Both are short trials. A much quoted study of brain activity had 54 participants"
                " and does not show lasting harm."
            ),
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="can-ai-write-alt-text",
        topic=QuestionTopic.LIMITS,
        question="Can AI write alt text for images?",
        answer=Claim(
            text=(
                "AI can draft alt text, but someone should check it."
                " The American Foundation for the Blind judged GPT-4's image descriptions a major"
                " advance and warned of details wrong with full confidence."
                " With several descriptions side by side, 15 blind or low-vision testers caught"
                " 4.9 times as many doubtful claims."
            ),
            sources=("afb-2024", "chen-2025-variations"),
            as_of="2025-07",
            caveat="The advice is ours, and the test was small.",
        ),
        more="examples.md#image-description",
    ),
)
