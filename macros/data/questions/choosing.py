"""Questions that readers ask: what to choose for a task."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="llm-or-generative-ai-for-a-business",
        topic=QuestionTopic.CHOICE,
        question="LLM or generative AI: which should my business choose?",
        wordings=(
            "which ai for a small company",
            "genai or llm for our firm",
            "ai tool selection for business",
            "what should we buy llm or genai",
            "which ai does our business need",
            "what kind of ai do we need",
            "do we need generative ai or something simpler",
            "what should my firm buy",
            "which technology fits us",
            "which for my shop",
            "which technology for our firm",
            "decision guide for managers",
            "what should we purchase",
        ),
        answer=Claim(
            text="""
                LLM and generative AI are not alternatives: an LLM that writes is generative AI.
                First check whether a rule, a search or a classifier, which sorts items, is enough.
                If something new must be made, choose by what it is.
                For text and code take an LLM, for pictures, sound and video another generator, for a mix both.
            """,
            sources=(
                "oecd-ai-generative-issues",
                "uk-ai-playbook-2025",
                "zinkevich-2016",
            ),
            as_of="2025-02",
            our_reading=True,
        ),
        more="choose.md#start",
    ),
    Question(
        id="llm-or-another-generator",
        topic=QuestionTopic.CHOICE,
        question="When should I use an LLM, and when another kind of generative AI?",
        wordings=(
            "text model or image model for my task",
            "which generator for pictures video sound",
            "pick ai by output",
            "llm for writing other ai for media",
            "which ai for which task",
            "text model or picture model for my task",
            "tool for a birthday song",
            "right type of model for the job",
            "need a jingle or a poster",
        ),
        answer=Claim(
            text="""
                Go by what must come out.
                For text, code, summaries and facts drawn from texts, take an LLM.
                For pictures, video, music or voices, take a generator made for that medium.
                For words together with another medium, take both, or one model that makes both; GPT-4o does so by its maker's account.
            """,
            sources=(
                "zhang-2024-news",
                "rombach-2022",
                "google-veo3-2025",
                "copet-2023",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="choose.md#start",
    ),
    Question(
        id="when-do-i-need-neither",
        topic=QuestionTopic.CHOICE,
        question="When do I need neither an LLM nor other generative AI?",
        wordings=(
            "no ai needed",
            "simple solution instead of ai",
            "alternatives to genai",
            "rules vs ai",
            "is ai overkill for this",
            "do we really need ai",
            "do we need an llm for this",
            "problems that do not need ai",
            "is ai the right solution",
            "can this be done without ai",
            "do i need ai for this",
            "a simple program would do",
            "is ai overkill",
            "would a spreadsheet formula do",
            "if then rules suffice",
            "a simple script would do",
            "classic software is enough",
            "is ai needed at all",
            "simpler methods first",
            "formula instead of ai",
        ),
        answer=Claim(
            text="""
                You need neither when a rule, a search, a calculation or a classifier, which sorts items, gives the result.
                Google's guide of 2016 says not to be afraid to launch without machine learning.
                In a 2024 study of sorting texts, small models tuned on labeled examples beat prompted GPT-4 and Claude in each task.
            """,
            sources=(
                "zinkevich-2016",
                "bucher-martini-2024",
            ),
            as_of="2024",
        ),
        more="choose.md#neither",
    ),
    Question(
        id="when-not-to-use-generative-ai",
        topic=QuestionTopic.CHOICE,
        question="When should I not use generative AI?",
        wordings=(
            "risks of using llm for critical work",
            "tasks ai is bad at",
            "avoid chatgpt for",
            "situations where genai is unsafe",
            "what should we not use ai for",
            "when is ai the wrong tool",
            "what not to use chatgpt for",
            "what should ai not be used for",
            "what is ai not good for",
            "tasks ai should stay away from",
            "when is it a bad idea",
            "where should it never be used",
            "keep away from payroll",
            "where determinism matters",
            "unsuitable tasks",
            "too risky for ai",
            "leave it to humans",
            "where errors are costly",
        ),
        answer=Claim(
            text="""
                Not where a result must be exact, or where errors are costly and go unchecked.
                A payroll, for example, is calculated by a program.
                Even legal research tools gave false or unsupported answers to 17% to 33% of queries in 2024.
                For predictions from tables, decision trees (chains of yes-or-no questions) beat neural networks in a 2022 test.
            """,
            sources=(
                "dziri-2023",
                "grinsztajn-2022",
                "magesh-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="choose.md#exactness",
    ),
    Question(
        id="rag-or-fine-tuning",
        topic=QuestionTopic.CHOICE,
        question="RAG or fine-tuning: which should I use?",
        wordings=(
            "rag vs finetune",
            "add company knowledge to an llm",
            "train on documents or search them",
            "when to fine tune",
            "fine-tuning or knowledge base as context",
            "should i fine tune or use rag",
            "knowledge base or training",
            "teach a model my company's knowledge",
            "when should i fine tune instead of rag",
            "look it up or train it in",
            "teach it our handbook",
            "give documents or retrain",
            "make it know our products",
            "two ways to add knowledge",
        ),
        answer=Claim(
            text="""
                For facts, use retrieval (RAG), which looks passages up.
                In a 2024 comparison of three models it added knowledge better than further training on the texts; doing both was not reliably better.
                In a second study, a model learned new facts slowly in fine-tuning and then made up more.
                For format or tone, fine-tuning is common practice.
            """,
            sources=(
                "ovadia-2024",
                "gekhman-2024",
                "lewis-2020",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="small-or-large-model",
        topic=QuestionTopic.CHOICE,
        question="How do I choose between a small and a large model?",
        wordings=(
            "mini or big model",
            "cheap model good enough",
            "which size of llm",
            "do i need the largest model",
            "which model size should i choose",
            "is a small model enough",
            "which model size",
            "is the cheapest model enough",
            "haiku or opus",
            "is the lite version enough",
            "is mini good enough",
            "is the cheap version sufficient",
            "trade off size price quality",
        ),
        answer=Claim(
            text="""
                Take the smallest model that passes a test on your own task.
                Small models mostly need less energy and can run on your own hardware.
                To sort texts a small model can be the better one.
                In a 2024 study, small models tuned on examples beat prompted GPT-4 and Claude in each task.
            """,
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "belcak-2025",
                "bucher-martini-2024",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="choose.md#size",
    ),
    Question(
        id="reasoning-model-or-standard-model",
        topic=QuestionTopic.CHOICE,
        question="When should I use a reasoning model instead of a standard LLM?",
        wordings=(
            "thinking mode on or off",
            "o3 or normal gpt",
            "is slow thinking worth it",
            "reasoning effort when",
            "do i need a reasoning model",
            "when is a thinking model worth it",
            "is thinking mode worth it",
            "is extended thinking worth waiting",
            "deep thinking for hard problems",
        ),
        answer=Claim(
            text="""
                Use a reasoning model for hard tasks of several steps: mathematics, planning, debugging code.
                For simple answers, rewriting or sorting, a standard LLM is quicker and cheaper.
                OpenAI and Upstage, which make such models, advise this.
                In a 2026 benchmark, reasoned answers to hard problems were about ten times longer than chat answers and took 25 times the energy.
            """,
            sources=(
                "openai-reasoning-guide",
                "upstage-reasoning-docs",
                "chung-2026-joules",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#reasoning-model",
    ),
    Question(
        id="llm-or-bert-for-classification",
        topic=QuestionTopic.CHOICE,
        question="Should I use an LLM or a small model such as BERT to classify text?",
        wordings=(
            "bert vs gpt classification",
            "sort emails with ai cheaply",
            "sentiment analysis which model",
            "label thousands of texts",
            "use an llm to sort text into categories",
            "cheap way to sort texts",
            "tag tickets automatically",
            "route incoming mail",
            "route support tickets",
            "categorize messages automatically",
            "assign categories to complaints",
        ),
        answer=Claim(
            text="""
                With labeled examples, tune a small model such as BERT.
                In a 2024 study such models beat prompted GPT-4 and Claude in each task; small models need far less energy than LLMs.
                Without examples, or with changing labels, prompt an LLM.
                Test both: in one study's preprint a prompted LLM beat the trained classifiers on four of five data sets.
            """,
            sources=(
                "bucher-martini-2024",
                "luccioni-2024",
                "zschache-2025",
            ),
            as_of="2026",
            caveat=Caveat(
                text="As published in April 2026, the study with five data sets says in its abstract that LLMs given no examples were as accurate as ordinary classifiers or less accurate.",
                sources=("zschache-2025",),
            ),
            our_reading=True,
        ),
        more="choose.md#neither",
    ),
    Question(
        id="do-i-need-to-train-my-own-llm",
        topic=QuestionTopic.CHOICE,
        question="Do I need to train my own LLM?",
        wordings=(
            "build an llm from scratch",
            "own chatgpt for company",
            "custom language model needed",
            "domain specific llm worth it",
            "can we have a model trained on our company",
            "our own private chatgpt",
            "should we train a model with our documents",
            "our own private model",
            "own model for a hospital or bank",
            "create a model ourselves",
            "is an own language model realistic for a firm",
        ),
        answer=Claim(
            text="""
                You rarely need your own LLM.
                Prompts, retrieval (looking passages up) and fine-tuning adapt an existing model.
                In a 2023 test on finance, general chat models equaled or beat specialized ones at judging sentiment and answering questions, but lagged at finding names and relations.
                With QLoRA (2023), one 48 GB graphics card can tune 65 billion parameters (learned numbers).
            """,
            sources=(
                "li-2023-gpt-finance",
                "dettmers-2023-qlora",
                "brown-2020-gpt3",
                "lewis-2020",
            ),
            as_of="2023-10",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="cloud-or-local",
        topic=QuestionTopic.CHOICE,
        question=(
            "What is the difference between running an LLM in the cloud and running it locally?"
        ),
        wordings=(
            "local llm pros and cons",
            "self hosted ai vs api",
            "offline chatgpt alternative",
            "keep data in house ai",
            "which llm setup is safe and compliant",
            "run a private llm for sensitive data",
            "keep everything on our own servers",
            "on premise or cloud ai",
            "can we run it on our own servers",
            "can the ai run inside our network",
            "private ai for our company",
            "local model for privacy",
            "host the model ourselves or in the cloud",
            "where does the model run",
            "why run a model at home",
            "advantages of self hosting",
            "on premises or hosted",
            "air gapped",
            "run it in our own building",
            "independence from providers",
            "on premises",
            "keep it on site",
            "data must not leave the house",
            "pros and cons of own servers",
        ),
        answer=Claim(
            text="""
                In the cloud, a provider runs the model and receives your prompts; locally, your own machine runs it, and prompts need not leave it.
                The model must be one that can be downloaded.
                You then need enough memory, and security, updates and electricity become your task.
            """,
            sources=(
                "ncsc-2023",
                "ollama-docs",
                "openai-gpt-oss-readme",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="choose.md#local-or-cloud",
    ),
    Question(
        id="what-computer-do-i-need",
        topic=QuestionTopic.CHOICE,
        question="What computer do I need to run an LLM?",
        wordings=(
            "how much ram or vram for llm",
            "hardware for local ai",
            "run llama on my laptop",
            "16 gb enough for ai model",
            "hardware requirements for llama",
            "system requirements local llm",
            "how much memory does a model need",
            "can my computer run an llm",
            "gpu memory needed",
            "what hardware do i need to run a model locally",
            "how much vram",
            "minimum hardware requirements",
            "can my old pc run it",
            "ram for a 7b model",
            "fits in memory",
            "what can my machine run",
            "which machine for local models",
            "will my macbook manage",
            "buy hardware for ai at home",
        ),
        answer=Claim(
            text="""
                You need enough memory: roughly the number of parameters times the bytes for each.
                A model of 70 billion parameters needs 140 GB at 16 bits each and 35 GB at 4 bits, in practice some more.
                OpenAI says that gpt-oss-20b runs within 16 GB and gpt-oss-120b on one 80 GB graphics card.
                Fewer bits usually cost some accuracy.
            """,
            sources=(
                "openai-gpt-oss-readme",
                "hf-llm-course",
                "ollama-docs",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#local-hardware",
    ),
    Question(
        id="do-i-need-a-gpu",
        topic=QuestionTopic.CHOICE,
        question="Do I need a graphics card (GPU) to run an LLM?",
        wordings=(
            "llm on cpu only",
            "run ai without gpu",
            "nvidia card required for llm",
            "processor or graphics card for ai",
            "run without a graphics card",
            "can it run on cpu",
            "without nvidia card",
            "cpu only inference",
            "cpu only",
            "amd card",
            "without graphics hardware",
            "is the processor fast enough",
        ),
        answer=Claim(
            text="""
                No, but it helps.
                Programs such as Ollama also run models on the ordinary processor, more slowly.
                What a model must have is memory that holds it, on the card or in the computer.
                Only models that can be downloaded, such as gpt-oss, can run on your own computer; GPT-4 cannot.
            """,
            sources=(
                "ollama-docs",
                "openai-gpt-oss-readme",
                "stanford-ecosystem-graphs",
            ),
            as_of="2026-08",
        ),
        more="dimensions/cost-and-energy.md#local-hardware",
    ),
    Question(
        id="search-engine-or-llm",
        topic=QuestionTopic.CHOICE,
        question="When should I use a search engine and when an LLM?",
        wordings=(
            "google or chatgpt",
            "can ai replace search",
            "look it up or ask ai",
            "is chatgpt good for research",
            "is chatgpt better than google",
            "should i google it or ask chatgpt",
            "is google dead",
            "when to google instead",
            "look it up or ask a bot",
            "stop googling",
            "ask a bot or search the web",
            "better for facts",
            "which tool to look something up",
        ),
        answer=Claim(
            text="""
                Search if you need the source itself: a search engine leads to pages that exist.
                Use an LLM for drafts, explanations and rewording that you can check.
                Products that join both need checking too: in a 2025 study by broadcasters, 45% of four AI assistants' answers to news questions had a significant problem.
            """,
            sources=(
                "google-search-works",
                "lewis-2020",
                "ebu-bbc-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="choose.md#neither",
    ),
    Question(
        id="llm-for-forecasting-or-tables",
        topic=QuestionTopic.CHOICE,
        question="Should I use an LLM for forecasting or tabular data?",
        wordings=(
            "predict sales with chatgpt",
            "llm vs xgboost",
            "spreadsheet prediction ai",
            "time series llm",
            "can chatgpt analyze data in excel",
            "excel data and ai",
            "guess next year's revenue",
            "predict churn from a spreadsheet",
            "numbers and spreadsheets with language models",
            "demand prediction",
            "data science with chatbots",
        ),
        answer=Claim(
            text="""
                An LLM is usually not the right tool for forecasts or tables.
                On 45 tables in a 2022 test, decision trees (chains of yes-or-no questions) beat deep networks; TabPFN (2025), a network for small tables, beat such trees in its makers' test.
                In a 2024 test of three LLM-based forecasters, taking the LLM out did no harm and mostly helped.
            """,
            sources=(
                "grinsztajn-2022",
                "hollmann-2025",
                "tan-2024",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="choose.md#neither",
    ),
    Question(
        id="customer-service-chatbot",
        topic=QuestionTopic.CHOICE,
        question="What should I use to build a customer-service chatbot?",
        wordings=(
            "support bot with ai",
            "help desk llm",
            "faq chatbot company",
            "ai for customer questions",
            "chatbot for our website",
            "ai chatbot for customers",
            "how do i add a chatbot to my site",
            "bot for our website",
            "web shop assistant",
            "answers customers at night",
            "widget on our website",
            "automatic replies to shoppers",
            "ask for a human agent",
            "escalate to a person",
            "automate support requests",
            "assistant for our online shop",
            "hotline bot technology",
        ),
        answer=Claim(
            text="""
                Use an LLM that looks up your help texts, with fixed steps where wording or procedure must not vary, and a way to a person.
                Google's chatbot software, for example, lets fixed and generated replies be mixed.
                You may have to answer for what it says: in 2024 a Canadian tribunal held Air Canada liable for a chatbot's wrong advice.
            """,
            sources=(
                "lewis-2020",
                "google-dialogflow-generative",
                "moffatt-2024",
            ),
            as_of="2026",
            caveat=Caveat(
                text="The Air Canada chat dates from November 2022, and the ruling does not say that the chatbot was an LLM.",
                sources=("moffatt-2024",),
            ),
            our_reading=True,
        ),
        more="examples.md#customer-service",
    ),
    Question(
        id="learn-machine-learning-or-generative-ai-first",
        topic=QuestionTopic.CHOICE,
        question="Should I learn machine learning or generative AI first?",
        wordings=(
            "how to start in ai",
            "study path ai beginner",
            "course machine learning or genai",
            "do i need math for gen ai",
            "what should i learn first",
            "what to study first",
            "career switch into ai",
            "study to get into ai",
            "order of learning topics",
            "which course comes before",
        ),
        answer=Claim(
            text="""
                It depends on your aim.
                To use finished models in programs, you can start with generative AI: Microsoft's beginners' course asks for some Python or TypeScript.
                To build, tune or judge models, learn machine learning first: Hugging Face's course on LLMs asks for good Python and advises an introduction to deep learning before it.
            """,
            sources=(
                "ms-genai-for-beginners",
                "hf-llm-course",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#machine-learning",
    ),
    Question(
        id="are-bigger-llms-better",
        topic=QuestionTopic.CHOICE,
        question="Are bigger LLMs always better?",
        wordings=(
            "more parameters better answers",
            "does model size matter",
            "small model beats large",
            "why not just use the biggest",
            "is the biggest model the best",
            "is a larger model more accurate",
            "does size matter",
            "more billions more quality",
            "does size mean quality",
            "more parameters smarter",
        ),
        answer=Claim(
            text="""
                No.
                Size helps, and so do data and tuning.
                Chinchilla (2022), with 70 billion parameters and more training data, beat GPT-3 with 175 billion on many tests.
                In a 2024 study of news summaries, tuning on instructions was the key, not size.
                In a 2021 test with questions that mislead people, the largest models were generally the least truthful.
            """,
            sources=(
                "brown-2020-gpt3",
                "hoffmann-2022",
                "zhang-2024-news",
                "lin-2022-truthfulqa",
            ),
            as_of="2024",
            caveat=Caveat(
                text="On the questions that mislead people, models tuned further did much better in 2022, and one larger model a little.",
                sources=("evans-2022-truthfulqa",),
            ),
        ),
        more="misconceptions.md#bigger-is-always-better",
    ),
    Question(
        id="how-are-llms-evaluated",
        topic=QuestionTopic.CHOICE,
        question="How are LLMs evaluated?",
        wordings=(
            "llm benchmarks explained",
            "mmlu humaneval arena",
            "how do they rank ai models",
            "test scores of language models",
            "how do you compare language models",
            "how do i know which llm is best",
            "what benchmarks are there",
            "who tests the models",
            "leaderboards",
            "who decides which model is best",
            "exams for language models",
            "compare quality of models",
            "score tables",
        ),
        answer=Claim(
            text="""
                LLMs are evaluated with fixed tests and with judges.
                MMLU asks questions in 57 subjects.
                HumanEval runs programs that the model wrote.
                In Arena (once Chatbot Arena), people choose between two answers; another LLM can judge too.
                The tests have flaws: questions with errors, test items that were in the training data, judges that favor long answers.
            """,
            sources=(
                "hendrycks-2021-mmlu",
                "chen-2021-codex",
                "chiang-2024-arena",
                "arena-name-2026",
                "zheng-2023-judge",
                "gema-2024-mmlu",
                "contamination-list",
            ),
            as_of="2026",
        ),
        more="dimensions/evaluation.md",
    ),
    Question(
        id="how-are-image-generators-evaluated",
        topic=QuestionTopic.CHOICE,
        question="How are image generators evaluated?",
        wordings=(
            "fid score meaning",
            "measure quality of ai pictures",
            "rate ai art models",
            "benchmark for text to image",
            "which picture model is best",
            "judge picture quality by numbers",
        ),
        answer=Claim(
            text="""
                Image generators are evaluated by closeness to real pictures, by fit to the prompt and by people's ratings.
                For closeness, Fréchet inception distance (FID) compares statistics of generated and real pictures; it can contradict human raters.
                For fit, GenEval checks which objects a picture shows, how many, where and in what color.
            """,
            sources=(
                "heusel-2017",
                "ghosh-2023-geneval",
                "jayasumana-2024",
                "stein-2023",
            ),
        ),
        more="dimensions/evaluation.md#comparison-with-references",
    ),
    Question(
        id="how-do-i-test-a-model-for-my-task",
        topic=QuestionTopic.CHOICE,
        question="How do I test a model for my own task?",
        wordings=(
            "evaluate llm on own data",
            "compare two models fairly",
            "build a test set for ai",
            "measure accuracy of chatbot",
            "how do you measure the model's performance",
            "how do i know if the model is good enough",
            "how accurate is your model",
            "evaluating answers",
            "how to choose the best model for a task",
            "how do i evaluate a model",
            "compare models on my data",
            "is the output good enough",
            "compare two models on my data",
            "try before you buy",
            "compare results on our own examples",
            "pick a model by own trials",
            "does it work for us",
            "acceptance test",
        ),
        answer=Claim(
            text="""
                Collect real cases with the answer you expect, run each several times, and count the errors.
                Public scores do not replace this.
                If another LLM does the grading, compare its grades with people's.
                In a study of 2023 GPT-4 agreed with people's preferences in over 80% of cases.
                That is not agreement on facts.
            """,
            sources=(
                "sclar-2023",
                "zheng-2023-judge",
            ),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="do-i-need-an-agent",
        topic=QuestionTopic.CHOICE,
        question="Do I need an AI agent?",
        wordings=(
            "agent or simple prompt",
            "are ai agents worth it",
            "automate a task with agents",
            "when to build agents",
            "is an agent the right tool",
            "should we use agents",
            "agent or workflow for my task",
            "when is an agent overkill",
            "is automation enough",
            "one good prompt instead",
            "chatbot or agent for a small business",
            "is a simple assistant enough",
            "when autonomous software pays off",
        ),
        answer=Claim(
            text="""
                Often not.
                Anthropic, which makes models, advises the simplest design that works, often a single well-written prompt.
                Long tasks are hard for agents, programs that choose their own steps.
                In a simulated company the best one tested by May 2025 finished about 30% of 175 office tasks alone; models have improved since.
            """,
            sources=(
                "anthropic-agents-2024",
                "xu-2024-theagentcompany",
            ),
            as_of="2025-05",
            our_reading=True,
        ),
        more="glossary.md#agent",
    ),
)
