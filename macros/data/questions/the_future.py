"""Questions that readers ask: the future."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="will-llms-replace-workers",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs replace human workers?",
        wordings=(
            "will ai take my job",
            "jobs lost to chatgpt",
            "unemployment ai study",
            "entry level jobs ai",
            "will ai steal my job",
            "will ai replace writers",
            "is ai a threat to my job",
            "will llms replace technical writers",
            "which jobs will ai take",
            "is my profession in danger",
            "will ai take over jobs",
            "will i lose my job to ai",
            "will chatgpt replace programmers",
            "is my job safe from ai",
            "will ai replace humans",
            "will ai replace authors and journalists",
            "are writers losing jobs to ai",
            "will there still be jobs",
            "scary headlines about ai taking jobs",
            "which careers are safe from automation",
            "laid off because of chatgpt",
            "will programmers be needed",
            "fewer entry level positions",
            "is my trade obsolete",
            "secretary or accountant",
            "graphic designer",
            "is my profession doomed",
            "knowledge workers",
            "translators, journalists and designers",
            "which professions disappear",
            "is my work at risk",
            "unemployment through ai",
            "future of jobs",
        ),
        answer=Claim(
            text="""
                It depends on the job.
                The ILO (2025) expects tasks to change more than jobs to disappear.
                In the most exposed US jobs, employment at ages 22 to 25 fell 19% behind other jobs by June 2026; the cause is unproven.
                In eleven Danish occupations chatbots changed pay and hours by at most 2% on average by 2024.
            """,
            sources=("ilo-2025", "brynjolfsson-2026-canaries", "humlum-2026"),
            as_of="2026-08",
        ),
        more="outlook.md#exposed-occupations",
    ),
    Question(
        id="skills-less-needed",
        topic=QuestionTopic.FUTURE,
        question="Which skills does AI make less needed, and which more?",
        wordings=(
            "skills that become obsolete",
            "skills of the future ai",
            "what should i learn now",
            "what should i learn for the future",
            "abilities that lose value",
            "which skills stay important",
        ),
        answer=Claim(
            text="""
                Where AI spreads, job ads ask less for summarizing, translating and customer service, and more for analytical thinking, resilience and digital literacy (nearly 30 million ads, US, UK and Australia, 2018 to 2024).
                On a freelance platform, demand for writing and translation fell 20% to 50% below trend after ChatGPT came; for machine learning it rose 24%.
            """,
            sources=("makela-2024-skills", "teutloff-2025"),
            as_of="2026-06",
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="will-llms-lead-to-agi",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs lead to artificial general intelligence (AGI)?",
        wordings=(
            "path to agi",
            "is scaling enough",
            "when will agi arrive",
            "human level ai timeline",
            "superintelligence forecast",
            "will ai become smarter than humans",
            "when will ai be as smart as humans",
            "path to superintelligence",
            "machines outsmart us",
            "machines as smart as us",
            "general intelligence soon",
        ),
        answer=Claim(
            text="""
                Experts disagree, also on what AGI means.
                In a 2025 survey, 76% of responding AI researchers doubted that scaling up current methods is enough.
                By a 2023 survey of researchers, machines have an even chance to surpass people at every task by 2047, if science continues undisturbed, but to be able to take over every occupation only by 2116.
            """,
            sources=("aaai-2025-panel", "grace-2024", "morris-2023-agi"),
            as_of="2025-03",
        ),
        more="outlook.md#scaling-and-agi",
    ),
    Question(
        id="is-chatgpt-agi",
        topic=QuestionTopic.FUTURE,
        question="Is ChatGPT AGI (artificial general intelligence)?",
        wordings=(
            "is gpt 5 agi",
            "have we reached agi",
            "agi vs gen ai",
            "difference general intelligence and generative",
            "is it general intelligence already",
        ),
        answer=Claim(
            text="""
                Not fully, by two proposed measures.
                In 2023 Google DeepMind researchers rated ChatGPT as emerging AGI, the lowest of five levels.
                On a scale of 2025, where 100% is a well-educated adult, GPT-5 reached 57%.
                Four scholars disagreed in Nature (2026): to them LLMs have general intelligence.
                Generative AI is another idea: it names systems that make content.
            """,
            sources=(
                "morris-2023-agi",
                "hendrycks-2025-agi",
                "chen-2026-agi",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="glossary.md#agi",
    ),
    Question(
        id="does-it-raise-productivity",
        topic=QuestionTopic.FUTURE,
        question="Does generative AI raise productivity?",
        wordings=(
            "does ai make work faster",
            "metr developer study slower",
            "copilot time saved",
            "benefit of chatgpt at work numbers",
            "does ai save time",
            "is ai worth it",
            "does ai really help",
            "how much time does ai save",
            "time saved with ai",
            "get more done",
            "do we work faster",
            "gains measured",
            "economic effect",
        ),
        answer=Claim(
            text="""
                It depends on the task and the person.
                Customer-service agents with an assistant resolved 15% more issues an hour (2025), and professionals with ChatGPT needed 40% less time for writing tasks (2023).
                Experienced developers took 19% longer with AI in a 2025 trial.
                In 2026 its authors thought a gain likelier, but could not measure it well.
            """,
            sources=("brynjolfsson-2025", "noy-zhang-2023", "becker-2025-metr", "metr-2026"),
            as_of="2026-02",
        ),
        more="misconceptions.md#it-will-enrich-our-lives",
    ),
    Question(
        id="how-many-people-use-generative-ai",
        topic=QuestionTopic.FUTURE,
        question="How many people use generative AI and ChatGPT?",
        wordings=(
            "chatgpt user numbers",
            "ai adoption statistics",
            "weekly active users",
            "share of americans using ai",
            "how popular is ai",
            "how many people use chatgpt",
            "user statistics",
            "spread in the population",
            "number of users",
        ),
        answer=Claim(
            text="""
                In the United States, 54.6% of adults aged 18 to 64 said in August 2025 that they use generative AI.
                In early 2025, 34% of US adults had tried ChatGPT.
                Worldwide, ChatGPT had about 700 million weekly users in July 2025, some 10% of adults, by a study written with OpenAI.
            """,
            sources=("stlouisfed-2025", "pew-2025", "chatterji-2025"),
            as_of="2025-08",
        ),
        more="outlook.md#adoption-by-us-adults",
    ),
    Question(
        id="what-do-people-use-chatgpt-for",
        topic=QuestionTopic.FUTURE,
        question="What do people use ChatGPT for?",
        wordings=(
            "popular ai use cases",
            "how is chatgpt used study",
            "top things people ask ai",
            "share of coding in chatgpt",
            "how are people using ai",
            "most common uses",
            "recipes and birthday cards",
            "what are others doing with it",
            "popular purposes",
            "most frequent purposes",
            "what others ask",
        ),
        answer=Claim(
            text="""
                Mostly for practical guidance, information and writing: nearly 80% of consumer use in a 2025 study, several of whose authors work for OpenAI.
                About two thirds of the writing requests asked to change a text that the user supplied.
                Programming was about 4% of all messages.
                Company accounts and use through other programs (the API) were left out.
            """,
            sources=("chatterji-2025",),
            as_of="2025-07",
        ),
        more="outlook.md#what-chatgpt-is-used-for",
    ),
    Question(
        id="will-llms-and-image-generators-merge",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs and image generators become one model?",
        wordings=(
            "omni models",
            "one ai for everything",
            "unified multimodal model trend",
            "convergence of text and picture ai",
            "one model for everything",
            "one model for all media",
        ),
        answer=Claim(
            text="""
                Yes, some already have, by their makers' accounts.
                Chameleon and Emu3 (2024) predict tokens, small pieces, of text and images alike; GPT-4o is one network for text, sound and images.
                Text models also borrow diffusion, the usual method of image generators.
                Yet models that only make pictures are still published, such as GLM-Image (2026).
            """,
            sources=(
                "chameleon-2024",
                "wang-2024-emu3",
                "openai-gpt4o-card-2024",
                "nie-2025-llada",
                "zai-glm-image-readme",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="outlook.md#one-model-for-text-and-media",
    ),
    Question(
        id="is-the-distinction-disappearing",
        topic=QuestionTopic.FUTURE,
        question="Is the distinction between generative AI and LLMs disappearing?",
        wordings=(
            "llm vs genai still matters",
            "are the two terms becoming the same",
            "blurred line multimodal ai terms",
            "gen ai and llm merging",
            "are llms and generative ai merging",
            "does the difference still matter",
            "will the two terms become one",
            "is the difference outdated",
        ),
        answer=Claim(
            text="""
                No, but it blurs.
                Some models, such as GPT-4o, write, draw and speak, and some LLMs write by diffusion, a method from image generators.
                Still, an LLM is one kind of generative AI, and other kinds contain no language model: StyleGAN draws faces, RFdiffusion designs proteins.
                Rules differ too: the EU has separate duties for deepfakes and for text.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "nie-2025-llada",
                "karras-2019-stylegan",
                "watson-2023",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="will-training-text-run-out",
        topic=QuestionTopic.FUTURE,
        question="Will the text for training LLMs run out?",
        wordings=(
            "running out of data",
            "peak data",
            "epoch data wall",
            "not enough internet text for ai",
            "is there enough text left",
            "shortage of data",
        ),
        answer=Claim(
            text="""
                Yes, if trends hold.
                In 2024 Epoch AI projected that training sets reach the size of the usable stock of public human text between 2026 and 2032.
                Reusing the same text is already counted in.
                Training smaller models on more text brings the date forward.
                Synthetic data, or other kinds of data, might let progress go on after it.
            """,
            sources=("villalobos-2024",),
            as_of="2024-06",
        ),
        more="outlook.md#stock-of-human-text",
    ),
    Question(
        id="do-ai-summaries-cost-websites-visitors",
        topic=QuestionTopic.FUTURE,
        question="Do AI summaries cost websites visitors?",
        wordings=(
            "google ai overviews traffic loss",
            "zero click searches",
            "publishers lose clicks ai",
            "ai mode seo impact",
            "fewer clicks because of ai answers",
            "clicks collapsed",
            "fewer visits through ai answers",
            "publishers and traffic",
        ),
        answer=Claim(
            text="""
                Yes, it seems.
                In Pew's data of March 2025, US users clicked a normal Google result in 8% of visits with an AI summary.
                Without one it was 15%.
                Links inside the summary got 1%.
                But summaries come with other kinds of searches, so other causes are possible, and Google disputes the method.
            """,
            sources=("pew-2025-ai-summaries",),
            as_of="2025-03",
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="how-long-a-task-can-agents-do",
        topic=QuestionTopic.FUTURE,
        question="How long a task can AI agents complete?",
        wordings=(
            "metr time horizon",
            "how many hours can an ai work alone",
            "agent autonomy doubling",
            "50 percent success task length",
            "hours of work by an agent",
            "duration of autonomous work",
        ),
        answer=Claim(
            text="""
                About twelve hours of a skilled person's work for Claude Opus 4.6 (February 2026), estimates METR, a research group; anything from 5 to 61 hours fits.
                Of software and research tasks of that length the model completes half.
                The best model of early 2025 reached about 50 minutes.
                The length doubled about every four months since 2023.
            """,
            sources=("kwa-2025-metr", "metr-time-horizon-2026", "metr-horizons-data-2026"),
            as_of="2026-05",
            caveat=Caveat(
                text="Half the time is not reliable: the models of early 2025 hardly failed below 4 minutes and mostly failed above about 4 hours.",
                sources=("kwa-2025-metr",),
            ),
        ),
        more="outlook.md#length-of-tasks",
    ),
    Question(
        id="which-ai-rules-start-next",
        topic=QuestionTopic.FUTURE,
        question="Which AI rules start next?",
        wordings=(
            "upcoming ai laws",
            "ai regulation calendar",
            "ai act deadlines 2027",
            "what changes january 2027 ai",
            "new ai laws coming",
            "upcoming ai regulation",
            "upcoming deadlines",
            "coming regulations",
            "legal calendar",
        ),
        answer=Claim(
            text="""
                On 2 December 2026 the EU bans AI for intimate images without consent and child abuse images; generators from before August must mark output.
                On 1 January 2027 laws begin in California (platforms show content's origin), New York (largest models) and Colorado (decisions about people).
                EU duties reach older general-purpose models (2 August 2027) and high-risk uses (2 December 2027).
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "ca-ab853-2025",
                "ny-raise-2026",
                "coag-admt-2026",
            ),
            as_of="2026-11",
        ),
        more="outlook.md",
    ),
    Question(
        id="danger-to-humanity",
        topic=QuestionTopic.FUTURE,
        question="Do experts think that AI could end humanity?",
        wordings=(
            "p doom survey",
            "will ai take over the world",
            "is ai an existential risk",
            "ai extinction",
            "is ai dangerous for the world",
            "will ai destroy us",
            "should we be scared of ai",
            "could ai get out of control",
            "is ai a threat to humans",
            "robots taking over",
            "will machines wipe us out",
            "terminator or skynet",
            "will it kill us all",
            "robots rise against us",
            "could machines wipe us out",
            "fear of superintelligence",
            "is ai going to take over",
        ),
        answer=Claim(
            text="""
                Some give it a chance; most expect more good than bad.
                Of 2,778 AI researchers asked in 2023, between 38% and 51%, by question, gave at least a 10% chance to outcomes as bad as human extinction.
                68% thought good outcomes more likely than bad ones.
                These are opinions; experts disagree widely.
            """,
            sources=("grace-2024",),
            as_of="2024-01",
        ),
        more="outlook.md",
    ),
)
