"""Questions that readers ask: the future."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="will-llms-replace-workers",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs replace human workers?",
        answer=Claim(
            text=(
                "Whether LLMs will replace workers is open, and the evidence is mixed."
                " The ILO expects tasks to change more than jobs to disappear."
                " In the most exposed US occupations, employment of workers aged 22 to 25 fell 13"
                " to 16 percent relative to others."
                " In Denmark chatbots changed pay and hours by no more than 1 percent."
            ),
            sources=("ilo-2025", "brynjolfsson-2025-canaries", "humlum-2025"),
            as_of="2025-11",
            caveat=(
                "The studies differ in country and method; the Danish one ends in 2024, and the"
                " US one cannot rule out other causes."
            ),
        ),
        more="outlook.md#exposed-occupations",
    ),
    Question(
        id="will-llms-lead-to-agi",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs lead to artificial general intelligence (AGI)?",
        answer=Claim(
            text=(
                "Experts disagree on whether LLMs lead to artificial general intelligence (AGI),"
                " which has no agreed definition."
                " In a 2025 survey of 475 AI researchers, 76 percent of those who answered doubted"
                " that scaling up current methods is enough."
                " In a larger survey of 2023, the pooled answers gave even odds that machines do"
                " every task better by 2047."
            ),
            sources=("aaai-2025-panel", "grace-2024", "morris-2023-agi"),
            as_of="2025-03",
            caveat="These are opinions, and the surveys differ in question and sample.",
        ),
        more="outlook.md#scaling-and-agi",
    ),
    Question(
        id="does-it-raise-productivity",
        topic=QuestionTopic.FUTURE,
        question="Does generative AI raise productivity?",
        answer=Claim(
            text=(
                "Generative AI often raises productivity, but not everywhere."
                " Support agents resolved 15 percent more issues an hour, and professionals"
                " needed 40 percent less time for writing tasks."
                " Experienced developers took 19 percent longer in a 2025 trial, which its 2026"
                " follow-up could not confirm."
            ),
            sources=("brynjolfsson-2025", "noy-zhang-2023", "becker-2025-metr", "metr-2026"),
            as_of="2026-02",
            caveat=(
                "Each study covers one firm or one kind of task, and the follow-up is called very"
                " weak evidence by its authors."
            ),
        ),
        more="misconceptions.md#it-will-enrich-our-lives",
    ),
    Question(
        id="how-many-people-use-generative-ai",
        topic=QuestionTopic.FUTURE,
        question="How many people use generative AI and ChatGPT?",
        answer=Claim(
            text=(
                "In the United States 54.6 percent of adults aged 18 to 64 said in August 2025"
                " that they use generative AI."
                " By early 2025, 34 percent of US adults had tried ChatGPT."
                " Worldwide it had about 700 million weekly users in July 2025, some 10 percent"
                " of adults."
            ),
            sources=("stlouisfed-2025", "pew-2025", "chatterji-2025"),
            as_of="2025-08",
            caveat=(
                "The surveys rest on self-reports and ask different things; the worldwide count"
                " comes from a study written with OpenAI."
            ),
        ),
        more="outlook.md#adoption-by-us-adults",
    ),
    Question(
        id="what-do-people-use-chatgpt-for",
        topic=QuestionTopic.FUTURE,
        question="What do people use ChatGPT for?",
        answer=Claim(
            text=(
                "People use ChatGPT mostly for practical guidance, information and writing:"
                " nearly 80 percent of consumer use in a 2025 study."
                " About two thirds of writing requests asked to change the user's own text."
                " Programming was about 4 percent."
            ),
            sources=("chatterji-2025",),
            as_of="2025-07",
            caveat=(
                "Company accounts and use through the API are left out, and several authors work"
                " for OpenAI."
            ),
        ),
        more="outlook.md#what-chatgpt-is-used-for",
    ),
    Question(
        id="will-llms-and-image-generators-merge",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs and image generators become one model?",
        answer=Claim(
            text=(
                "Some models already are both, by their makers' accounts."
                " Chameleon and Emu3 predict tokens of text and images alike; OpenAI describes"
                " GPT-4o as one network for text, sound and images."
                " Text models also borrow diffusion from image models."
                " Most image and video systems in production in 2025 and 2026 still used"
                " diffusion."
            ),
            sources=(
                "chameleon-2024",
                "wang-2024-emu3",
                "openai-gpt4o-card-2024",
                "diffusers-2026",
            ),
            as_of="2026-08",
            caveat=(
                "That most systems used diffusion is our reading; closed products are not"
                " documented."
            ),
        ),
        more="outlook.md#one-model-for-text-and-media",
    ),
    Question(
        id="will-training-text-run-out",
        topic=QuestionTopic.FUTURE,
        question="Will the text for training LLMs run out?",
        answer=Claim(
            text=(
                "Text for training LLMs may run out between 2026 and 2032, by a projection of"
                " Epoch AI."
                " By then, on trend, training sets would be as large as all public human-written"
                " text."
                " Synthetic data and repeated use of the same text change the date."
            ),
            sources=("villalobos-2024",),
            as_of="2024-06",
            caveat="The margin of error is wide.",
        ),
        more="outlook.md#stock-of-human-text",
    ),
    Question(
        id="do-ai-summaries-cost-websites-visitors",
        topic=QuestionTopic.FUTURE,
        question="Do AI summaries cost websites visitors?",
        answer=Claim(
            text=(
                "Fewer people click through to websites where an AI summary appears."
                " In Pew's data of March 2025, US users clicked a normal Google result in 8"
                " percent of visits with an AI summary."
                " Without one it was 15 percent."
                " Links inside the summary got 1 percent."
            ),
            sources=("pew-2025-ai-summaries",),
            as_of="2025-03",
            caveat=(
                "This is a correlation, as summaries come with other kinds of searches, and"
                " Google disputes the method."
            ),
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="how-long-a-task-can-agents-do",
        topic=QuestionTopic.FUTURE,
        question="How long a task can AI agents complete?",
        answer=Claim(
            text=(
                "In a 2025 study the best model completed half of the tasks that take a skilled"
                " person about 50 minutes."
                " From 2019 to 2025 that length doubled every seven months or so."
                " Models hardly failed below 4 minutes and mostly failed above about 4 hours."
            ),
            sources=("kwa-2025-metr",),
            as_of="2025-03",
            caveat=(
                "The tasks were software and research work with automatic scoring, and success in"
                " half of them is not reliability."
            ),
        ),
        more="outlook.md#length-of-tasks",
    ),
    Question(
        id="which-ai-rules-start-next",
        topic=QuestionTopic.FUTURE,
        question="Which AI rules start next?",
        answer=Claim(
            text=(
                "In the EU, marking for older systems and a ban on generating intimate images"
                " without consent start on 2 December 2026."
                " California's platform duties and New York's RAISE Act follow on 1 January 2027."
                " The EU's high-risk duties begin on 2 December 2027."
            ),
            sources=("eu-omnibus-ai-2026", "ca-ab853-2025", "ny-raise-2026"),
            as_of="2026-11",
            caveat=(
                "These are dates fixed by law in November 2026 for a few jurisdictions, and laws"
                " can be changed."
            ),
        ),
        more="outlook.md",
    ),
)
