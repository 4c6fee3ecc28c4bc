"""Questions that readers ask: money and energy."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="cost-of-training-an-llm",
        topic=QuestionTopic.COST,
        question="How much does it cost to train an LLM?",
        answer=Claim(
            text=(
                "The largest LLMs of 2023 took an estimated tens to hundreds of millions of US"
                " dollars in computing."
                " Stanford's AI Index puts GPT-4 at 78 million and Gemini Ultra at 191 million;"
                " another study puts GPT-4 at 40 million."
                " DeepSeek names 5.576 million for V3, at an assumed rent and for the final run"
                " alone."
            ),
            sources=("ai-index-2024", "cottier-2024", "deepseek-v3-2024"),
            as_of="2024-12",
            caveat=(
                "The figures count different things and do not compare; all but DeepSeek's are"
                " estimates from outside, and DeepSeek's leaves out research, staff and data."
            ),
        ),
        more="dimensions/cost-and-energy.md#training-cost",
    ),
    Question(
        id="cost-of-a-query",
        topic=QuestionTopic.COST,
        question="What does a query to an LLM cost?",
        answer=Claim(
            text=(
                "With OpenAI's models a short exchange costs from a small fraction of a cent to"
                " about ten cents."
                " On 5 August 2026, a million input tokens cost 0.20 US dollars with GPT-5.6 Luna"
                " and 30 with GPT-5.5 Pro."
                " A million output tokens cost 1.20 and 180."
                " For 500 tokens each way that is 0.07 or 10.5 US cents."
            ),
            sources=("llm-prices-2026",),
            as_of="2026-08-05",
            caveat=(
                "The sums are our arithmetic on a third party's price list, and hidden reasoning"
                " tokens can add to the output."
            ),
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="water-per-chatgpt-query",
        topic=QuestionTopic.COST,
        question="How much water does a ChatGPT query use?",
        answer=Claim(
            text=(
                "A ChatGPT query uses about 0.32 milliliters on average, OpenAI's chief executive"
                " stated in 2025, without giving a method."
                " For its median Gemini text prompt Google gives 0.26, counting on-site cooling"
                " only."
                " The often quoted half liter was a 2023 calculation for 10 to 50 answers of"
                " GPT-3."
            ),
            sources=("altman-2025", "google-2025-gemini-energy", "li-2023-water"),
            as_of="2025-06",
            caveat=(
                "The figures differ in model, year and what is counted, so they cannot be compared."
            ),
        ),
        more="misconceptions.md#half-a-liter-per-question",
    ),
    Question(
        id="energy-per-query",
        topic=QuestionTopic.COST,
        question="How much energy does one LLM answer use?",
        answer=Claim(
            text=(
                "On average an LLM answer uses about 0.05 to 1.3 watt-hours, by the figures we"
                " saw."
                " A 2026 benchmark of open models measured 0.05 for a chat answer and 1.3 for an"
                " answer with reasoning."
                " Google reported 0.24 for its median text prompt, and OpenAI's chief executive"
                " stated 0.34 for an average ChatGPT query."
            ),
            sources=("chung-2026-joules", "google-2025-gemini-energy", "altman-2025"),
            as_of="2026-02",
            caveat=(
                "They count different things: the benchmark only graphics processors, Google also"
                " idle machines and overhead; OpenAI gave no method."
            ),
        ),
        more="dimensions/cost-and-energy.md#energy-per-output",
    ),
    Question(
        id="image-or-text-which-uses-more-energy",
        topic=QuestionTopic.COST,
        question="Does generating an image use more energy than generating text?",
        answer=Claim(
            text=(
                "An image takes more energy than a plain chat answer, but not always more than a"
                " long one."
                " In a 2026 benchmark an image took 0.34 to 6.7 kilojoules, a chat answer 0.18"
                " and an answer with reasoning 4.6 on average."
                " The often quoted factor of 60 set an image against 10 tokens of text."
            ),
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "luccioni-2024",
                "luccioni-2023-co2-data",
            ),
            as_of="2026-02",
            caveat=(
                "It counts GPU energy of open models in their most efficient settings; the"
                " comparison is ours."
            ),
        ),
        more="misconceptions.md#images-always-cost-more-energy",
    ),
    Question(
        id="electricity-use-of-data-centers",
        topic=QuestionTopic.COST,
        question="How much electricity does AI use overall?",
        answer=Claim(
            text=(
                "We saw no total for LLMs or for generative AI alone."
                " All data centers together used about 415 terawatt-hours in 2024, 1.5 percent of"
                " the world's electricity, by the International Energy Agency."
                " It expects about 945 in 2030, with AI as the main driver."
            ),
            sources=("iea-2025",),
            as_of="2025-04",
            caveat="The figures were read in restatements of the report.",
        ),
        more="outlook.md#electricity-of-data-centers",
    ),
    Question(
        id="carbon-emissions-of-training",
        topic=QuestionTopic.COST,
        question="How much carbon does training a model emit?",
        answer=Claim(
            text=(
                "The emissions of training vary with size, chips and power grid."
                " Estimates in tonnes of CO2 equivalent are 552 for GPT-3 and 11.25 for Stable"
                " Diffusion v1."
                " BLOOM, trained in France, stands at 24.7 for the power of its final training."
                " All sizes of Llama 3.1 together stand at 11,390."
            ),
            sources=("patterson-2021", "luccioni-2023-bloom", "meta-llama31-card", "sd-v1-card"),
            as_of="2024-07",
            caveat=(
                "The methods differ; BLOOM comes to 50.5 with idle power and equipment, and on a"
                " market basis Meta reports zero."
            ),
        ),
        more="dimensions/cost-and-energy.md#training-emissions",
    ),
    Question(
        id="are-llm-prices-falling",
        topic=QuestionTopic.COST,
        question="Are LLM prices falling?",
        answer=Claim(
            text=(
                "LLM prices at a given level of performance fall fast but unevenly."
                " Epoch AI estimated in March 2025 that they fall 9- to 900-fold a year,"
                " depending on the task."
                " Stanford's AI Index found a 280-fold fall from November 2022 to October 2024"
                " for the level of GPT-3.5."
            ),
            sources=("epoch-price-trends-2025", "ai-index-2025"),
            as_of="2025-04",
            caveat=(
                "The fastest falls may not last, and the price of the newest models does not"
                " follow them."
            ),
        ),
        more="outlook.md#price-of-performance",
    ),
    Question(
        id="how-to-lower-the-bill",
        topic=QuestionTopic.COST,
        question="How do I lower the cost of using an LLM?",
        answer=Claim(
            text=(
                "Read repeated input from a cache, send work in batches and pass easy questions to"
                " a cheaper model."
                " In 2026, OpenAI and Google charged about a tenth for cached input, and Google"
                " half for batches."
                " On benchmarks of 2024 a learned router could more than halve costs without loss"
                " of quality."
            ),
            sources=("llm-prices-2026", "google-gemini-pricing-2026", "ong-2024-routellm"),
            as_of="2026-10",
            caveat=(
                "A free tier can cost privacy: Google may use what passes through its own to"
                " improve products."
            ),
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="why-are-media-priced-differently",
        topic=QuestionTopic.COST,
        question="Why are images, video and songs priced in other units than text?",
        answer=Claim(
            text=(
                "Each medium is billed by the unit in which it is produced, by our reading."
                " Google's list of October 2026 charges per million tokens for text and images,"
                " per second for video and per song for music."
                " Veo 3.1 with sound costs 0.40 US dollars a second, so a clip of eight seconds"
                " costs 3.20."
            ),
            sources=("google-gemini-pricing-2026",),
            as_of="2026-10-07",
            caveat="One vendor's list prices, read in a third party's transcript; the sum is ours.",
        ),
        more="dimensions/inputs-and-outputs.md#counting-unit",
    ),
    Question(
        id="why-do-other-languages-cost-more",
        topic=QuestionTopic.COST,
        question="Why does the same text cost more in some languages?",
        answer=Claim(
            text=(
                "The same text costs more in some languages because it needs more tokens there."
                " In a study of 2023, translations of one text differed in their number of tokens"
                " by a factor of up to 15."
                " That raises the price and the waiting time, and less text fits into the context"
                " window."
            ),
            sources=("petrov-2023",),
            as_of="2023-05",
            caveat=(
                "The tokenizers tested date from 2023, and larger vocabularies have since reduced"
                " the difference."
            ),
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="electronic-waste",
        topic=QuestionTopic.COST,
        question="How much electronic waste does generative AI cause?",
        answer=Claim(
            text=(
                "Generative AI may cause 1.2 to 5.0 million tonnes from 2020 to 2030, by the"
                " scenarios of a 2024 study."
                " It counts discarded servers for generative AI, and the range depends on growth."
                " Longer use and reuse of the hardware could avoid 16 to 86 percent of this."
            ),
            sources=("wang-2024-ewaste",),
            as_of="2024-10",
            caveat="The scenarios let servers for LLMs stand for all generative AI.",
        ),
        more="outlook.md#electronic-waste",
    ),
)
