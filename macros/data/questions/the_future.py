"""Questions that readers ask: the future."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="will-llms-replace-workers",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Will LLMs replace human workers?",
        wordings=(
            "the ai disruption: what jobs will survive",
            "will ai take my job",
            "unemployment ai study",
            "will ai steal my job",
            "is ai a threat to my job",
            "which jobs will ai take",
            "will ai take over jobs",
            "will chatgpt replace programmers",
            "will ai replace humans",
            "are writers losing jobs to ai",
            "scary headlines about ai taking jobs",
            "laid off because of chatgpt",
            "fewer entry level positions",
            "is my profession doomed",
            "translators, journalists and designers",
            "is my work at risk",
            "future of jobs",
            "are jobs already lost to ai",
            "how many jobs has ai eliminated",
            "will llms replace technical writers",
            "will ai replace authors and journalists",
            "is my trade obsolete",
            "knowledge workers",
            "which professions disappear",
        ),
        answer=Claim(
            text="""
            Generative AI, including LLMs, is more likely to change what people do at work than to replace them, according to a 2025 study by the International Labour Organization.
            A study of workers in 11 occupations in Denmark found that chatbots had hardly any effect on pay or hours within two years of ChatGPT's launch.
            On one freelance platform, however, demand for writing and translation fell after the launch.
            Among people aged 22 to 25 in the United States, employment in the jobs most exposed to AI had fallen behind employment in less exposed jobs by June 2026.
            But it isn't known whether AI is the cause.
            """,
            sources=(
                "ilo-2025",
                "humlum-2026",
                "teutloff-2025",
                "brynjolfsson-2026-canaries",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="outlook.md#exposed-occupations",
    ),
    Question(
        id="jobs-most-exposed-to-ai",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Which jobs are most exposed to AI?",
        wordings=(
            "jobs at risk from ai",
            "jobs safe from ai",
            "jobs most affected by ai",
        ),
        answer=Claim(
            text="""
                Office jobs are the most exposed to generative AI, above all clerical work such as data entry, payroll and bookkeeping, according to a 2025 study by the International Labour Organization (ILO).
                Exposure is also high in media, software and finance jobs, while construction and cleaning jobs are among the least exposed.
                A 2025 study of what people do with Microsoft's chatbot, Copilot, put translators and staff in sales and customer service near the top of its list.
                Exposure means that AI could do some of a job's tasks, not that the job will be lost.
            """,
            sources=(
                "ilo-2025",
                "nairametrics-ilo-2025",
                "aztec-ilo-2025",
                "tomlinson-2025-working-with-ai",
                "hrreview-microsoft-jobs",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="questions/the-future.md#will-ai-replace-my-profession",
    ),
    Question(
        id="will-ai-replace-accountants",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Will AI take accountants' jobs?",
        wordings=(
            "will ai replace accountants",
            "accountant job and ai",
            "bookkeeper replaced by ai",
        ),
        answer=Claim(
            text="""
                AI is taking over routine accounting tasks, such as sorting transactions, but it isn't clear how many jobs that will cost.
                In a 2025 study by Stanford and MIT researchers, accountants in small and medium-sized firms who used AI software shifted about 8.5% of their time away from routine work and finished monthly statements 7.5 days sooner.
                Experience still mattered, because someone must judge the AI's results.
                In a 2024 study, US public companies that invested in earlier kinds of AI for accounting asked for significantly fewer accounting skills in job postings and hired marginally fewer accountants.
                So tasks are changing, and demand for accountants may be falling slightly.
            """,
            sources=(
                "awscpa-choi-xie",
                "aistoriz-accountants",
                "ssrn-accounting-ai-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#what-accountants-should-not-do",
    ),
    Question(
        id="skills-less-needed",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Which skills matter less because of AI, and which matter more?",
        wordings=(
            "skills that become obsolete",
            "skills of the future ai",
            "what should i learn now",
            "what should i learn for the future",
            "abilities that lose value",
            "which skills stay important",
            "what should my kids study because of ai",
        ),
        answer=Claim(
            text="""
            Where AI spread, employers asked less often for skills such as summarizing, translating and customer service, according to a study of nearly 30 million job ads.
            They asked more often for analytical thinking, resilience and digital literacy.
            The ads came from the United States, the United Kingdom and Australia (2018 to 2024).
            But no figure shows which skills will be wanted later, so learn a subject well enough to judge AI's work.
            """,
            sources=("makela-2024-skills",),
            our_reading=True,
            as_of="2026-06",
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="why-learn-a-craft",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Why learn to draw, write or make music if AI can do it?",
        wordings=(
            "is it still worth learning to draw",
            "why become an artist when ai makes art",
            "what is the point of learning to write now",
            "do ai images have the same rights as hand-made art",
            "should i give up art because of ai",
            "human skill in the age of ai art",
        ),
        answer=Claim(
            text="""
            Learning a craft still gives you control over every detail, the judgment to see what works, and a voice of your own.
            Many people seem to care that a person made the work.
            In 16 experiments published in 2026, participants rated creative writing lower when they believed that AI had written it or helped write it.
            In the United States, your own work is also protected by copyright, while a work made by AI alone isn't.
            Earning an income is less certain, because demand for some kinds of freelance work, such as writing, fell on one platform after ChatGPT appeared.
            """,
            sources=("usco-part2-2025", "raj-2026-disclosure", "teutloff-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#value-of-human-made-work",
    ),
    Question(
        id="will-llms-lead-to-agi",
        topic=QuestionTopic.FUTURE,
        group="Progress and AGI",
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
            Experts disagree about whether LLMs will lead to artificial general intelligence (AGI), which is roughly AI that matches people at most tasks.
            In a survey for a 2025 report, 76% of the AI researchers who answered thought it unlikely that scaling up current methods would be enough to reach AGI.
            Forecasts depend heavily on the exact question.
            In a 2023 survey, AI researchers' combined forecast gave machines an even chance of outperforming people at every task by 2047, if science goes on without major disruption.
            But when the question was about machines that could take over every occupation, the date was 2116.
            So any single date is only an opinion.
            """,
            sources=("aaai-2025-panel", "morris-2023-agi", "grace-2024"),
            as_of="2025-03",
            our_reading=True,
        ),
        more="outlook.md#scaling-and-agi",
    ),
    Question(
        id="have-llms-plateaued",
        topic=QuestionTopic.FUTURE,
        group="Progress and AGI",
        question="Have LLMs hit a plateau, or are they still getting better?",
        wordings=(
            "is ai progress slowing down",
            "has ai hit a wall",
            "llms have plateaued, why does the plateau narrative persist",
            "diminishing returns of scaling language models",
            "are new ai models really better than the old ones",
            "is chatgpt still improving",
            "have llms hit a wall or do they keep getting better",
        ),
        answer=Claim(
            text="""
            Whether LLMs have hit a plateau depends on what you look at.
            In late 2024, OpenAI, Google and others reportedly had trouble improving models by making them larger.
            But models have improved in other ways, such as reasoning step by step.
            According to a rough estimate by the research group METR, the best AI in early 2025 succeeded half the time at software and research tasks that take a skilled person an hour.
            For an early version of Anthropic's Claude Mythos Preview, tested in March 2026, METR estimated the length of such tasks at 16 hours or more.
            """,
            sources=(
                "narayanan-2024-slowing",
                "deepseek-r1-2025",
                "metr-time-horizon-2026",
                "metr-horizons-data-2026",
                "digg-metr-mythos-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/the-future.md#how-long-a-task-can-agents-do",
    ),
    Question(
        id="is-todays-ai-the-worst",
        topic=QuestionTopic.FUTURE,
        group="Progress and AGI",
        question="Is today's AI the worst it will ever be?",
        wordings=(
            "today's ai is the worst you'll ever use, is that true",
            "will ai keep getting better",
            "will ai only get better from here",
            "will ai models keep improving",
            "will ai keep getting better as fast as now",
            "what if ai doesn't get better, is it still useful",
        ),
        answer=Claim(
            text="""
                Today's AI may well be the worst it will ever be, but how far and how fast AI will improve is an open question, and experts disagree.
                Past progress is no guarantee.
                A product can even get worse at some things: in a 2023 study, GPT-4 did better at some tasks in June than in March but worse at others.
                If AI got no better, it would still be useful for what it does today.
                So judge a tool by what it can do now.
            """,
            sources=("metr-time-horizon-2026", "narayanan-2024-slowing", "chen-2023-drift"),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/the-future.md#have-llms-plateaued",
    ),
    Question(
        id="will-world-models-replace-llms",
        topic=QuestionTopic.FUTURE,
        group="What comes after LLMs",
        question="Will world models replace LLMs?",
        wordings=(
            "world models instead of llms",
            "are llms a dead end",
            "lecun world models",
            "would that be the end of generative ai",
            "what comes after llms",
            "everyone talks about world models now, are those generative ai",
            "is a world model generative ai",
            "is a world model an llm",
        ),
        answer=Claim(
            text="""
            Whether world models will replace LLMs is disputed.
            A world model predicts how a scene or an environment changes.
            Some are generative AI themselves: Google DeepMind's Genie 3, for example, turns a description into a scene that users can move through.
            The AI researcher Yann LeCun regards LLMs as a dead end on the way to human-level AI.
            In 2025, he announced that he was leaving Meta to build world models. But even the end of LLMs wouldn't be the end of generative AI, which also makes images, audio and video.
            """,
            sources=(
                "algeriatech-2026-lecun",
                "genie3-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#world-model",
    ),
    Question(
        id="will-small-models-replace-large-ones",
        topic=QuestionTopic.FUTURE,
        group="What comes after LLMs",
        question="Will small models replace large ones?",
        wordings=(
            "future of small language models",
            "will small models that run on a phone replace the big ones",
            "will big llms become unnecessary",
            "will ai run on my phone instead of in the cloud",
            "are phone models going to make cloud llms obsolete",
            "are large models a dead end",
        ),
        answer=Claim(
            text="""
                Whether small models will replace large ones is uncertain, but it seems more likely that both will stay.
                Small models are cheap, they often do well at narrow tasks, and the smallest can run on a phone.
                In a 2025 paper, researchers at NVIDIA argue that small models are enough for much of the work of AI agents, which are programs that carry out tasks step by step.
                Large models usually remain better at hard tasks and at those that need broad knowledge.
                Some products therefore combine the two: Apple, for example, uses smaller models on the device and larger ones on servers.
            """,
            sources=(
                "belcak-2025",
                "apple-models-2024",
                "apple-models-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#small-or-large-model",
    ),
    Question(
        id="is-chatgpt-agi",
        topic=QuestionTopic.FUTURE,
        group="Progress and AGI",
        question="Is ChatGPT AGI (artificial general intelligence)?",
        wordings=(
            "is gpt 5 agi",
            "have we reached agi",
            "agi vs gen ai",
            "difference general intelligence and generative",
            "is it general intelligence already",
            "is generative ai the same as agi",
        ),
        answer=Claim(
            text="""
            Whether ChatGPT is AGI depends on the definition: by two measures proposed in 2023 and 2025, it wasn't fully AGI at the time, but some scholars disagree.
            AGI (artificial general intelligence) is roughly AI that matches people at most tasks, while generative AI is any AI that makes new content.
            In 2023, researchers at Google DeepMind rated ChatGPT as “emerging AGI,” the lowest of five levels.
            A scale proposed in 2025 puts a well-educated adult at 100%, and GPT-5, then the model behind ChatGPT, reached 57% on it.
            In 2026, by contrast, four scholars argued in the journal Nature that LLMs already have general intelligence.
            """,
            sources=(
                "morris-2023-agi",
                "hendrycks-2025-agi",
                "chen-2026-agi",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="glossary.md#agi",
    ),
    Question(
        id="does-it-raise-productivity",
        topic=QuestionTopic.FUTURE,
        group="Use, search and the web",
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
            Whether generative AI raises productivity depends on the task and the person.
            When one company introduced an AI assistant in 2020 and 2021, the customer-service workers with it resolved 15% more issues per hour, on average, than those without it.
            Newer workers gained the most.
            For experts, the effect can be the opposite.
            In a study in early 2025, 16 experienced software developers took 19% longer with AI in projects that they knew well.
            By 2026, the researchers behind that study thought that developers were probably faster with AI than in early 2025, but they couldn't reliably measure how much.
            """,
            sources=(
                "brynjolfsson-2025",
                "becker-2025-metr",
                "metr-2026",
            ),
            as_of="2026-02",
        ),
        more="misconceptions.md#it-will-enrich-our-lives",
    ),
    Question(
        id="how-many-people-use-generative-ai",
        topic=QuestionTopic.FUTURE,
        group="Use, search and the web",
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
            By October 2025, more than a billion people worldwide were using AI tools such as ChatGPT each month, according to Digital 2026, a report by We Are Social and Meltwater.
            The count omits generative AI built into other products, such as Google's AI Overviews.
            ChatGPT alone had about 700 million weekly users worldwide in July 2025, about 10% of the world's adults, according to a study by OpenAI staff and outside researchers.
            In February 2026, OpenAI put the number at more than 900 million.
            In the United States, 54.6% of adults aged 18 to 64 said in August 2025 that they used generative AI.
            """,
            sources=(
                "independent-digital-2026",
                "edgentiq-digital-2026",
                "chatterji-2025",
                "morning-overview-chatgpt-2026",
                "stlouisfed-2025",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="outlook.md#adoption-by-us-adults",
    ),
    Question(
        id="what-do-people-use-chatgpt-for",
        topic=QuestionTopic.FUTURE,
        group="Use, search and the web",
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
                People use ChatGPT mostly for practical guidance, for information and for writing.
                That is what a group of researchers, several of them from OpenAI, found in a 2025 study of consumer accounts.
                Together, these uses made up nearly 80% of conversations.
                About two-thirds of the writing requests asked for changes to text that the user supplied.
                Programming was only about 4% of messages, but the study left out company accounts and software that uses OpenAI's models directly, where a lot of coding is done.
            """,
            sources=("chatterji-2025",),
            as_of="2025-07",
        ),
        more="outlook.md#what-chatgpt-is-used-for",
    ),
    Question(
        id="will-llms-and-image-generators-merge",
        topic=QuestionTopic.FUTURE,
        group="What comes after LLMs",
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
            LLMs and image generators have already merged to some extent.
            OpenAI described GPT-4o (2024), for example, as a single model for text, audio and images.
            But separate image models keep appearing, such as GLM-Image in 2026, although one of its two parts grew out of a language model.
            Whether everything ends up in one model is still open.
            """,
            sources=("openai-gpt4o-card-2024", "zai-glm-image-readme"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="outlook.md#one-model-for-text-and-media",
    ),
    Question(
        id="is-the-distinction-disappearing",
        topic=QuestionTopic.FUTURE,
        group="What comes after LLMs",
        question="Is the distinction between generative AI and LLMs disappearing?",
        wordings=(
            "llm vs genai still matters",
            "are the two terms becoming the same",
            "blurred line multimodal ai terms",
            "gen ai and llm merging",
            "does the difference still matter",
            "will the two terms become one",
            "is the difference outdated",
        ),
        answer=Claim(
            text="""
            No, the distinction between generative AI and LLMs isn't disappearing, but it is getting blurred.
            Some models write, speak and make images: OpenAI's GPT-4o (2024), for example, could do all three.
            The terms still mean different things, because “generative AI” says what a system does, and “LLM” says what kind of model it is.
            Some generative AI contains no language model at all.
            A model called StyleGAN, for example, makes images, such as portraits of people who don't exist, and another, RFdiffusion, designs proteins.
            """,
            sources=("openai-gpt4o-card-2024", "karras-2019-stylegan", "watson-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="will-training-text-run-out",
        topic=QuestionTopic.FUTURE,
        group="Progress and AGI",
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
                Public text for training LLMs may run out by 2032 if the trends of 2024 continue.
                In 2024, the research institute Epoch AI projected that LLM training would use up the public text written by people sometime between 2026 and 2032.
                Progress might continue even then, because models can also learn from other kinds of data or from synthetic text, which other models have written.
            """,
            sources=("villalobos-2024",),
            as_of="2024-06",
        ),
        more="outlook.md#stock-of-human-text",
    ),
    Question(
        id="do-ai-summaries-cost-websites-visitors",
        topic=QuestionTopic.FUTURE,
        group="Use, search and the web",
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
                Google's AI Overviews, the summaries above its search results, do cost websites visitors, an experiment suggests.
                In early 2026, researchers hid the summaries from some users at random.
                Where a summary was shown, clicks on normal results were about 40% lower, but clicks on ads didn't change.
                The test covered only Chrome on computers.
                The Pew Research Center found that in March 2025, US adults clicked on a normal result in 8% of visits to results pages with an AI summary, compared with 15% without one, and on a link inside the summary in just 1%.
                Google called that study flawed and reported no significant drop in traffic to websites.
            """,
            sources=(
                "agarwal-sen-ai-overviews-2026",
                "pew-2025-ai-summaries",
                "ppcland-google-pew-2025",
            ),
            as_of="2026-06",
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="will-chatbots-replace-search",
        topic=QuestionTopic.FUTURE,
        group="Use, search and the web",
        question="Will chatbots replace Google and other search engines?",
        wordings=(
            "will chatbots replace google",
            "will ai replace search engines",
            "is google search dying because of ai",
            "should i still google or ask chatgpt",
        ),
        answer=Claim(
            text="""
                It isn't known whether chatbots will replace search engines such as Google, but the two are already merging.
                Google often shows AI answers above its links and has a chat-like AI Mode, while ChatGPT can search the web.
                Habits may also be changing: in March 2025, US Google users clicked on links less often when an AI summary appeared.
                You still need the links, because an AI answer can be wrong or name the wrong source, and only the page itself lets you check.
                """,
            sources=(
                "pew-2025-ai-summaries",
                "stein-2025-ai-mode",
                "reid-2024",
                "tow-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-google-search-generative-ai",
    ),
    Question(
        id="how-long-a-task-can-agents-do",
        topic=QuestionTopic.FUTURE,
        group="Progress and AGI",
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
            In a test in March 2026, the best AI agent succeeded about half the time at software and research tasks that take a skilled person about 16 hours.
            This agent (a program that chooses its own next steps) ran on an early version of Anthropic's Claude Mythos Preview.
            The 16-hour figure is rough.
            METR, the research group behind the test, can't measure more than 16 hours reliably and gave a range of 8.5 to 55 hours.
            By the same method, the best model of early 2025 managed tasks of about an hour.
            Everyday work is often messier than METR's tasks.
            """,
            sources=(
                "kwa-2025-metr",
                "metr-time-horizon-2026",
                "metr-horizons-data-2026",
                "digg-metr-mythos-2026",
            ),
            as_of="2026-05",
        ),
        more="outlook.md#length-of-tasks",
    ),
    Question(
        id="which-ai-rules-start-next",
        topic=QuestionTopic.FUTURE,
        group="Hype, danger and rules",
        question="Which AI rules take effect next?",
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
                Of the AI rules here, the EU's new product liability law comes next, for AI marketed after 9 December 2026.
                On 1 January 2027, laws take effect in California (for large platforms), New York and Illinois (for the largest models) and Colorado (for automated decisions and chatbots).
                LLMs and similar models released before August 2025 must follow EU rules from 2 August 2027, and high-risk uses, such as hiring, from 2 December 2027.
                Two EU rules took effect on 2 December 2026: a ban on AI for child sexual abuse material or nonconsensual sexual deepfakes, and a duty for generative AI from before August 2026 to mark output.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "eu-product-liability-2024",
                "ca-ab853-2025",
                "ny-raise-2026",
                "illinois-ai-safety-2026",
                "coag-admt-2026",
            ),
            as_of="2026-12",
        ),
        more="outlook.md",
    ),
    Question(
        id="if-the-ai-bubble-bursts",
        topic=QuestionTopic.FUTURE,
        group="Hype, danger and rules",
        question="Would LLMs disappear if the AI bubble burst?",
        wordings=(
            "ai bubble and llms",
            "what happens to chatgpt if openai fails",
            "will llms go away",
            "if the ai boom ends",
            "ai crash what remains",
            "will free chatbots end",
            "what if openai goes bankrupt",
            "what if the provider shuts down",
            "will chatgpt still be around in 10 years or be like myspace",
            "will openai survive",
            "is chatgpt here to stay",
            "will openai or anthropic still exist in 2035",
        ),
        answer=Claim(
            text="""
            No, LLMs wouldn't disappear if the AI bubble burst, and it isn't certain that there is a bubble at all.
            The basic methods are published, and many models, such as OpenAI's gpt-oss, can be downloaded and run without their makers' help.
            Whether a single product such as ChatGPT will still be around in ten years is less certain: it could vanish even if the technology stays.
            Free versions could also shrink or end, because running them costs money.
            If your work depends on one service, keep copies of your prompts and documents, and try out a second service.
            """,
            sources=(
                "vaswani-2017",
                "openai-gpt-oss-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#what-if-a-model-is-retired",
    ),
    Question(
        id="is-ai-overhyped",
        topic=QuestionTopic.FUTURE,
        group="Hype, danger and rules",
        question="Is generative AI overhyped?",
        wordings=(
            "is ai overhyped",
            "is ai just hype",
            "is ai as good as they say",
            "is generative ai a scam",
            "ai promises and reality",
            "why do people say ai is useless",
            "is the ai boom justified",
        ),
        answer=Claim(
            text="""
            Some claims about generative AI are exaggerated, but it's useful for some tasks, so judge each claim on its own.
            There is evidence of real benefits: in a study of customer service staff, those with an AI assistant resolved more problems per hour, on average, than those without one.
            There is also evidence of disappointment: in a small 2025 study by a group at MIT, few pilot projects (trials inside a company) brought a measurable financial gain.
            When you hear a claim, ask what was measured, on whose work, and compared with what.
            """,
            sources=(
                "brynjolfsson-2025",
                "nanda-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-does-a-demo-prove",
    ),
    Question(
        id="danger-to-humanity",
        topic=QuestionTopic.FUTURE,
        group="Hype, danger and rules",
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
            "will it kill us all",
            "robots rise against us",
            "fear of superintelligence",
            "is ai going to take over",
            "take over the world or just hype",
        ),
        answer=Claim(
            text="""
            Some experts think that AI could end humanity, but most of the AI researchers in a large 2023 survey expected more good than bad.
            Of those who answered a question about AI that surpasses people, 68% thought that good outcomes were more likely than bad ones.
            But between 38% and 51% saw at least a 10% chance of outcomes as bad as human extinction, depending on how they were asked. Today's AI isn't known to have a will of its own; the harm it does now comes, for example, from mistakes and from misuse such as fraud.
            """,
            sources=("grace-2024", "nist-ai-600-1-2024", "fbi-ic3-2024"),
            as_of="2024-01",
            our_reading=True,
        ),
        more="outlook.md",
    ),
    Question(
        id="is-it-like-skynet",
        topic=QuestionTopic.FUTURE,
        group="Hype, danger and rules",
        question="Is today's AI like Skynet?",
        wordings=(
            "skynet",
            "is this skynet technology",
            "terminator ai",
            "terminator or skynet",
            "evil ai from the movies",
            "does ai have a will of its own",
            "could chatgpt turn against us",
            "does ai want anything",
        ),
        answer=Claim(
            text="""
            No, today's generative AI isn't like Skynet, the machine in the Terminator movies that turns against people.
            It usually produces text, images or other content in response to a prompt, and it isn't known to have a will of its own.
            Its risks today are more ordinary, such as false statements, fraud with faked voices and loss of privacy.
            AI agents, which can use other programs to get things done, can do unintended damage: in July 2025, one deleted a company's database.
            Experts disagree about what more capable AI might do in the future.
            """,
            sources=("nist-ai-600-1-2024", "fbi-ic3-2024", "replit-saastr-2025", "grace-2024"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#danger-to-humanity",
    ),
    Question(
        id="do-we-still-need-programmers",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Do we still need programmers if AI writes code?",
        wordings=(
            "do we need programmers in the future",
            "will ai replace software developers",
            "should i still learn to program",
            "is it worth studying computer science",
            "ai writes code so why learn coding",
            "future of programming jobs",
            "junior developer jobs and ai",
            "will programmers be obsolete",
            "learning to program code completion or a coding agent",
            "should i still learn to code",
        ),
        answer=Claim(
            text="""
            Yes, we still need programmers for now.
            AI writes a lot of code, but people have to decide what a program should do, and they have to check and fix the code.
            Even working code can contain errors or security holes.
            It's uncertain how many programmers will be needed later, and beginners may be affected most.
            By June 2026, US employment of people aged 22 to 25 had fallen in the jobs most exposed to AI, such as programming, compared with less exposed jobs.
            But it isn't proven that AI caused this.
            Learning to code is still useful, and when AI writes code, accept only what you can explain.
            """,
            sources=(
                "brynjolfsson-2026-canaries",
                "perry-2023",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/building-with-it.md#do-coding-assistants-make-developers-faster",
    ),
    Question(
        id="new-programming-languages",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Will AI keep new programming languages from catching on?",
        wordings=(
            "will ai stop new programming languages",
            "does ai favor old programming languages",
            "is ai bad for new frameworks",
            "are llms bad at new or rare programming languages",
            "can chatgpt write code in a rare language",
        ),
        answer=Claim(
            text="""
            It isn't known whether AI will keep new programming languages from catching on, but there is reason to worry.
            LLMs write better code in languages that they saw often in training, and a new language starts with hardly any code to learn from.
            But LLMs can be helped: in a 2025 study of two less common languages, explanations and examples in the prompt improved the code to varying degrees.
            So documentation that AI tools can read may help a new language spread.
            """,
            sources=("giagnorio-2025", "giagnorio-2026"),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-coding-models-llms",
    ),
    Question(
        id="ai-replaces-developers-or-passes-interviews",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="How can AI replace developers if developers use it to cheat in job interviews?",
        wordings=(
            "cheating in coding interviews with ai",
            "interviews in the age of ai",
            "does passing a coding interview show that ai can do the job",
            "ai solves leetcode so are programmers obsolete",
            "how should companies interview programmers now",
            "claims that ai replaces developers",
        ),
        answer=Claim(
            text="""
            AI may pass a developer's job interview and still not be able to replace the developer, because solving a short interview puzzle isn't the same as doing the whole job.
            AI is good at puzzles that say clearly what is wanted, but a developer's job also means understanding a large program, working out what people need, and taking responsibility for the result.
            So if AI can pass an interview, that doesn't show that it can do the work; the interview may be testing the wrong thing.
            Employers can instead talk through real code with applicants and ask them to explain their reasoning.
            """,
            sources=(
                "haney-interviews-2025",
                "leep-interviews-2025",
                "metr-horizons-data-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-future.md#do-we-still-need-programmers",
    ),
    Question(
        id="will-ai-replace-my-profession",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="How do I find out how AI will affect my profession?",
        wordings=(
            "will ai take my job in an office",
            "will ai replace my job",
            "how to prepare my career for ai",
            "will ai replace doctors, nurses or accountants",
            "will chat with your data make analysts superfluous",
            "will data scientists lose their jobs to ai",
            "will chatgpt take social workers' jobs",
            "which parts of my job can ai do",
        ),
        answer=Claim(
            text="""
            To find out how AI will affect your profession, look at your tasks rather than at your job title.
            The International Labour Organization expects generative AI to change most of the jobs it affects rather than eliminate them.
            List what you do in a week, and mark what is routine and what depends on trust, responsibility or manual skill.
            Data analysts, for example, might leave routine searches to AI.
            Social workers might hand over paperwork, but not conversations with clients.
            In a 2025 Microsoft study of its chatbot, AI helped most with creating, processing and sharing information.
            Try AI on your own routine work, and learn to check its results.
            """,
            sources=(
                "tomlinson-2025-working-with-ai",
                "teutloff-2025",
                "makela-2024-skills",
                "fordham-goldkind-2023",
                "ilo-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="skilled-trades-and-ai",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Will AI replace electricians, plumbers and other skilled trades?",
        wordings=(
            "are the trades safe from ai",
            "should i learn a trade because of ai",
            "can a robot do plumbing",
            "carpenter or mechanic and chatgpt",
        ),
        answer=Claim(
            text="""
                AI chatbots aren't likely to replace electricians, plumbers and other skilled trades.
                A chatbot can't pull a cable, fit a pipe or take responsibility for safety on site.
                In a 2025 study of conversations with Microsoft's chatbot, the company's researchers found that AI helped most, and most successfully, with information work, such as writing and explaining.
                AI can change office work, such as quotes and invoices, and the way people study for an exam, but its answers need checking.
                Whether robots will do manual work is a separate question.
            """,
            sources=(
                "tomlinson-2025-working-with-ai",
                "tdlr-journeyman-electrician",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="photographers-and-illustrators",
        topic=QuestionTopic.FUTURE,
        group="Jobs and professions",
        question="Will AI put photographers, illustrators and other creative people out of business?",
        wordings=(
            "will ai replace graphic designers",
            "do photographers have a future",
            "will portrait photographers lose their jobs to ai",
            "i'm a wedding photographer, should i worry about ai",
            "are we going out of business, photography and ai",
            "will ai replace photographers",
            "is stock photography dead because of ai",
            "future of illustration with ai image generators",
            "do commercial photographers still have work",
            "should i still become a graphic designer",
            "will clients use ai instead of hiring a photographer",
            "is ai killing creative jobs",
            "ai taking artists jobs",
            "will ai take artists' jobs",
            "will ai replace artists and illustrators",
        ),
        answer=Claim(
            text="""
            It's uncertain whether AI will put photographers, illustrators and other creative people out of business, but it doesn't threaten all of their work equally.
            Generic images seem easiest to replace, because anyone can now make them from a short description.
            Some photographers who sell ready-made (stock) photos told The Wall Street Journal in 2024 that they feared for their income.
            Work that depends on trust and on a real event, person or product is harder to replace.
            The law can also be a reason to hire a person: in the United States, a purely AI-made image isn't protected by copyright.
            """,
            sources=(
                "mint-2024-stock-photos",
                "usco-part2-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="continual-learning",
        topic=QuestionTopic.FUTURE,
        group="Progress and AGI",
        question="Will LLMs one day learn all the time, as people do?",
        wordings=(
            "continual learning in llms",
            "can ai keep learning after training",
            "will chatgpt learn from experience",
            "will ai be able to learn continuously",
            "does an llm keep learning from the internet all the time",
        ),
        answer=Claim(
            text="""
            It isn't known whether LLMs will one day learn all the time, as people do.
            Researchers are working on it under the name continual learning, but the problem isn't solved.
            A model that is trained further on something new often gets worse at what it could do before.
            Today, the model itself usually stays the same until someone trains it further.
            Notes about the user or the results of a web search can help with the next answer, but they don't change what the model has learned.
            """,
            sources=(
                "google-nested-learning-2025",
                "biderman-2024-lora",
                "openai-memory-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#does-fine-tuning-make-a-model-forget",
    ),
)
