"""Questions that readers ask: what to choose for a task."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="llm-or-generative-ai-for-a-business",
        topic=QuestionTopic.CHOICE,
        question="LLM or generative AI: which should my business choose?",
        answer=Claim(
            text=(
                "LLM and generative AI are not alternatives, because an LLM that writes is"
                " generative AI."
                " First check whether rules, a search or a classifier are enough."
                " Then choose by the output: an LLM for text and code, another generator for"
                " images, sound or video."
                " If you need both, look for a product that combines them."
            ),
            sources=("oecd-ai-generative-issues", "uk-ai-playbook-2025", "zinkevich-2016"),
            as_of="2025-02",
            caveat="The order of these steps is our own.",
        ),
        more="choose.md#start",
    ),
    Question(
        id="when-do-i-need-neither",
        topic=QuestionTopic.CHOICE,
        question="When do I need neither an LLM nor other generative AI?",
        answer=Claim(
            text=(
                "You need neither when a rule, a search, a calculation or a classifier gives the"
                " result."
                " Google's guide to machine learning says not to fear launching without it, since"
                " a simple heuristic is often enough."
                " In a 2024 study of text classification, small fine-tuned models beat prompted"
                " GPT-4 and Claude in every case."
            ),
            sources=("zinkevich-2016", "bucher-martini-2024"),
            as_of="2024",
            caveat=(
                "The guide was seen in quotations. The small models needed labeled examples, and"
                " the study calls them LLMs too."
            ),
        ),
        more="choose.md#neither",
    ),
    Question(
        id="rag-or-fine-tuning",
        topic=QuestionTopic.CHOICE,
        question="RAG or fine-tuning: which should I use?",
        answer=Claim(
            text=(
                "Use retrieval (RAG) for facts, fine-tuning for behavior such as format, tone or"
                " a narrow task."
                " In a 2024 comparison, retrieval added knowledge consistently better than"
                " further training."
                " A second study found that models learn new facts slowly in fine-tuning and then"
                " invent more."
                " The two can be combined."
            ),
            sources=("lewis-2020", "ovadia-2024", "gekhman-2024"),
            as_of="2024",
            caveat=(
                "The first sentence is a rule of thumb that these studies support and do not state."
            ),
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="small-or-large-model",
        topic=QuestionTopic.CHOICE,
        question="How do I choose between a small and a large model?",
        answer=Claim(
            text=(
                "Take the smallest model that passes a test on your own task."
                " Small models generally need less energy and can run on your own hardware."
                " To classify text, small trained models often suffice."
                " In a 2025 preprint, at least one LLM beat classical models on each of four data"
                " sets, but none did on the main one."
            ),
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "belcak-2025",
                "bucher-martini-2024",
                "zschache-2025",
            ),
            as_of="2026-02",
            caveat=(
                "The first sentence is our advice, small models need labeled examples, and the"
                " LLMs of the preprint had none."
            ),
        ),
        more="choose.md#size",
    ),
    Question(
        id="do-i-need-to-train-my-own-llm",
        topic=QuestionTopic.CHOICE,
        question="Do I need to train my own LLM?",
        answer=Claim(
            text=(
                "You rarely need to train your own LLM."
                " Prompts, retrieval and fine-tuning adapt an existing model."
                " In a 2023 test on finance, general chat models equaled or beat specialized ones"
                " on sentiment and questions."
                " They lagged at extracting names and relations."
                " One 48 GB graphics card was enough to fine-tune 65 billion parameters with"
                " QLoRA."
            ),
            sources=("li-2023-gpt-finance", "dettmers-2023-qlora", "brown-2020-gpt3", "lewis-2020"),
            as_of="2023-10",
            caveat="Rarely is our judgment, and the results on finance were seen in a summary.",
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="cloud-or-local",
        topic=QuestionTopic.CHOICE,
        question=(
            "What is the difference between running an LLM in the cloud and running it locally?"
        ),
        answer=Claim(
            text=(
                "In the cloud a provider runs the model and receives your prompts."
                " Locally, an open-weight model runs on your own hardware and prompts need not"
                " leave it."
                " You then need enough memory, and security, updates and electricity become your"
                " task."
            ),
            sources=("ncsc-2023", "ollama-docs", "openai-gpt-oss-readme"),
            as_of="2026-08",
            caveat=(
                "Some local programs also offer cloud models; we found no sourced comparison of"
                " cost and speed."
            ),
        ),
        more="choose.md#local-or-cloud",
    ),
    Question(
        id="what-computer-do-i-need",
        topic=QuestionTopic.CHOICE,
        question="What computer do I need to run an LLM?",
        answer=Claim(
            text=(
                "Memory matters most: roughly parameters times bytes per parameter, plus room for"
                " the context."
                " By this rule a model of 70 billion parameters needs 140 GB with 16 bits each"
                " and 35 GB with 4."
                " OpenAI says that gpt-oss-20b runs within 16 GB and that gpt-oss-120b fits one"
                " 80 GB card."
            ),
            sources=("openai-gpt-oss-readme", "hf-llm-course", "ollama-docs"),
            as_of="2026-08",
            caveat=(
                "The rule is our arithmetic, and real downloads are somewhat larger; with fewer"
                " bits a model is usually less accurate."
            ),
        ),
        more="dimensions/cost-and-energy.md#local-hardware",
    ),
    Question(
        id="search-engine-or-llm",
        topic=QuestionTopic.CHOICE,
        question="When should I use a search engine and when an LLM?",
        answer=Claim(
            text=(
                "Search if you need the source itself, because a search engine serves links to"
                " pages that exist."
                " Use an LLM for drafts, explanations and rewording that you can check."
                " Products that join both need checking too."
                " In a 2025 study by broadcasters, 45 percent of AI answers to news questions had"
                " a significant problem."
            ),
            sources=("google-search-works", "lewis-2020", "ebu-bbc-2025"),
            as_of="2025-10",
            caveat=(
                "The advice is our own; the study covers four assistants in their free versions."
            ),
        ),
        more="choose.md#neither",
    ),
    Question(
        id="llm-for-forecasting-or-tables",
        topic=QuestionTopic.CHOICE,
        question="Should I use an LLM for forecasting or tabular data?",
        answer=Claim(
            text=(
                "An LLM is usually not the right tool for forecasts or tables."
                " On 45 tabular data sets in 2022, tree-based methods such as XGBoost beat deep"
                " networks."
                " In a 2024 test of three LLM-based forecasters, removing the LLM did not hurt the"
                " forecasts and mostly improved them."
                " Models trained on time series exist, such as Chronos."
            ),
            sources=("grinsztajn-2022", "tan-2024", "ansari-2024-chronos"),
            as_of="2024",
            caveat=(
                "The first test covers deep networks of 2022, neither LLMs nor the foundation"
                " models for tables published since."
            ),
        ),
        more="choose.md#neither",
    ),
    Question(
        id="are-bigger-llms-better",
        topic=QuestionTopic.CHOICE,
        question="Are bigger LLMs always better?",
        answer=Claim(
            text=(
                "Bigger LLMs are not always better."
                " Data and tuning count as well."
                " Chinchilla, with 70 billion parameters and more training data, beat GPT-3 with"
                " 175 billion."
                " In a human evaluation of news summaries, instruction tuning mattered and model"
                " size did not decide."
                " On questions that mislead people, the largest models of 2021 were generally the"
                " least truthful."
            ),
            sources=("hoffmann-2022", "zhang-2024-news", "lin-2022-truthfulqa"),
            as_of="2024",
            caveat="On the last test larger models with later tuning did improve.",
        ),
        more="misconceptions.md#bigger-is-always-better",
    ),
    Question(
        id="how-are-llms-evaluated",
        topic=QuestionTopic.CHOICE,
        question="How are LLMs evaluated?",
        answer=Claim(
            text=(
                "LLMs are evaluated with fixed tests and with judges."
                " MMLU asks questions in 57 subjects, HumanEval runs generated code against tests,"
                " and people or another LLM compare chat answers."
                " All have flaws: questions with errors, test items in the training data, judges"
                " that favor long answers."
            ),
            sources=(
                "hendrycks-2021-mmlu",
                "chen-2021-codex",
                "chiang-2024-arena",
                "zheng-2023-judge",
                "gema-2024-mmlu",
                "contamination-list",
            ),
            as_of="2025-04",
            caveat=(
                "Image, sound and video generators are scored in other ways, so by our reading no"
                " single number compares the two."
            ),
        ),
        more="dimensions/evaluation.md",
    ),
    Question(
        id="how-are-image-generators-evaluated",
        topic=QuestionTopic.CHOICE,
        question="How are image generators evaluated?",
        answer=Claim(
            text=(
                "Image generators are evaluated by closeness to real pictures, by match with the"
                " prompt and by people's ratings."
                " Fréchet inception distance (FID) compares statistics of generated and real"
                " pictures, and GenEval checks objects, counts, colors and positions."
                " FID can contradict human raters."
            ),
            sources=("heusel-2017", "ghosh-2023-geneval", "jayasumana-2024", "stein-2023"),
        ),
        more="dimensions/evaluation.md#comparison-with-references",
    ),
    Question(
        id="how-do-i-test-a-model-for-my-task",
        topic=QuestionTopic.CHOICE,
        question="How do I test a model for my own task?",
        answer=Claim(
            text=(
                "Collect real cases with the answer you expect, run them more than once and count"
                " errors."
                " Public scores do not replace this: layout alone has shifted a model's accuracy"
                " by up to 76 points."
                " If an LLM grades, compare it with people."
                " In one study GPT-4 agreed with their preferences in over 80 percent of cases."
            ),
            sources=("sclar-2023", "zheng-2023-judge"),
            as_of="2023",
            caveat=(
                "The procedure is our advice. Both figures come from models of 2023, and agreement"
                " on preferences is not agreement on facts."
            ),
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="do-i-need-an-agent",
        topic=QuestionTopic.CHOICE,
        question="Do I need an AI agent?",
        answer=Claim(
            text=(
                "A task often needs no agent."
                " Anthropic, a developer, advises the simplest design that works, which is often a"
                " single well-written prompt."
                " Long tasks are hard for agents."
                " In a simulated company the best one tested by May 2025 finished about 30 percent"
                " of 175 office tasks alone."
            ),
            sources=("anthropic-agents-2024", "xu-2024-theagentcompany"),
            as_of="2025-05",
            caveat="Later models do better.",
        ),
        more="glossary.md#agent",
    ),
)
