"""Questions that readers ask: money and energy."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="cost-of-training-an-llm",
        topic=QuestionTopic.COST,
        question="How much does it cost to train an LLM?",
        wordings=(
            "price of making gpt-4",
            "deepseek training budget",
            "millions of dollars to build an ai",
            "training run expense",
            "how expensive is it to train a model",
            "price of making a model",
            "how many millions for a model",
            "budget for building gpt",
        ),
        answer=Claim(
            text="""
                The largest LLMs of 2023 took tens to hundreds of millions of US dollars in computing, by outside estimates.
                Stanford's AI Index puts GPT-4 at 78 million and Gemini Ultra at 191 million.
                Another study, which counts differently, puts GPT-4 at 40 million.
                DeepSeek names 5.576 million for V3 (2024): assumed rent for the final run, without earlier research.
            """,
            sources=(
                "ai-index-2024",
                "cottier-2024",
                "deepseek-v3-2024",
            ),
            as_of="2024-12",
        ),
        more="dimensions/cost-and-energy.md#training-cost",
    ),
    Question(
        id="training-or-running",
        topic=QuestionTopic.COST,
        question="What costs more: training an LLM or running it?",
        wordings=(
            "inference cost vs training cost",
            "one time cost or daily cost of ai",
            "is using ai cheaper than building it",
            "operating expense llm",
            "where does the money go",
            "development or operation more costly",
        ),
        answer=Claim(
            text="""
                It depends on how much the model is used.
                Training is paid once; running costs little for each answer and adds up.
                At Google, running took about three fifths of the energy of machine learning, measured from 2019 to 2021.
                For the model BLOOMz-7B, about 590 million very short uses took as much energy as training and tuning it.
            """,
            sources=(
                "patterson-2022",
                "luccioni-2024",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#cost-drivers",
    ),
    Question(
        id="cost-of-a-query",
        topic=QuestionTopic.COST,
        question="What does a query to an LLM cost?",
        wordings=(
            "price per question chatgpt api",
            "token prices",
            "how expensive is one prompt",
            "cents per answer",
            "how much does it cost to use an llm",
            "api pricing",
            "what does one request cost",
            "how much do tokens cost",
            "price per question",
            "price of one request",
            "what do api calls cost",
        ),
        answer=Claim(
            text="""
                A short exchange with OpenAI's models costs from a small fraction of a cent to about ten cents.
                On 5 August 2026 a million tokens (pieces of text) read cost 0.20 US dollars with GPT-5.6 Luna and 30 with GPT-5.5 Pro; a million written cost 1.20 and 180.
                For 500 tokens each way that is 0.07 or 10.5 US cents.
            """,
            sources=("llm-prices-2026",),
            as_of="2026-08-05",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="water-per-chatgpt-query",
        topic=QuestionTopic.COST,
        question="How much water does a ChatGPT query use?",
        wordings=(
            "ai water consumption per prompt",
            "bottle of water per chat",
            "does ai drink water",
            "half a liter claim",
            "does chatgpt waste water",
            "why does ai need water",
            "how does a chatbot drink water",
            "thirsty machines",
            "thirsty servers",
            "liters per question",
            "cooling of data centers",
            "is it true about the bottle of water",
        ),
        answer=Claim(
            text="""
                OpenAI's chief executive stated 0.32 milliliters for an average ChatGPT query in June 2025, without a method.
                Google gives 0.26 for its median Gemini text prompt of May 2025, counting cooling on site alone.
                The often quoted half liter was calculated in 2023 for 10 to 50 answers of GPT-3, power plants included.
                The three figures cannot be compared.
            """,
            sources=(
                "altman-2025",
                "google-2025-gemini-energy",
                "li-2023-water",
            ),
            as_of="2025-06",
            our_reading=True,
        ),
        more="misconceptions.md#half-a-liter-per-question",
    ),
    Question(
        id="energy-per-query",
        topic=QuestionTopic.COST,
        question="How much energy does one LLM answer use?",
        wordings=(
            "watt hours per chatgpt question",
            "electricity of one prompt",
            "power use ai chat",
            "3 wh per query true",
            "how much energy does chatgpt use",
            "is chatgpt bad for the environment",
            "environmental impact of one question",
            "power consumption of one chatgpt question",
            "does chatgpt use a lot of energy",
            "guilt about using ai",
            "electricity of one question",
            "light bulb or kettle",
            "light bulb",
            "power per request",
            "is chatting bad for the climate",
            "electricity compared with google search",
        ),
        answer=Claim(
            text="""
                About 0.05 to 1.3 watt-hours on average, by the figures cited here.
                In a 2026 benchmark of open models a chat answer took 0.05 and an answer with reasoning 1.3, for the graphics chips alone.
                Google reported 0.24 for its median text prompt, idle machines included (2025).
                OpenAI's chief executive stated 0.34 for an average query, without a method (2025).
            """,
            sources=(
                "chung-2026-joules",
                "google-2025-gemini-energy",
                "altman-2025",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#energy-per-output",
    ),
    Question(
        id="image-or-text-which-uses-more-energy",
        topic=QuestionTopic.COST,
        question="Does generating an image use more energy than generating text?",
        wordings=(
            "energy of ai pictures",
            "image generation electricity",
            "is making ai art worse for climate than chatting",
            "watt hours per picture",
            "is a picture worse than a text",
            "footprint of pictures",
        ),
        answer=Claim(
            text="""
                It depends on the text.
                In a 2026 benchmark of open models an image took 0.1 to 1.9 watt-hours (0.34 to 6.7 kJ).
                A chat answer averaged 0.05 (0.18 kJ).
                A reasoning answer averaged 1.3 (4.6 kJ), more than an image from six of seven models.
                The often quoted factor of 60 compares an image with 10 tokens of text.
            """,
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "luccioni-2024",
                "luccioni-2023-co2-data",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="misconceptions.md#images-always-cost-more-energy",
    ),
    Question(
        id="electricity-use-of-data-centers",
        topic=QuestionTopic.COST,
        question="How much electricity does AI use overall?",
        wordings=(
            "ai power consumption worldwide",
            "data center share of electricity",
            "terawatt hours ai",
            "does ai strain the grid",
            "ai and climate",
            "environmental impact of ai",
            "how much power does ai use",
            "is ai bad for the climate",
            "data centers and the power grid",
            "server farms and nuclear plants",
            "strain on the grid",
            "ai consumption worldwide",
            "load on the grid",
            "share of global power",
        ),
        answer=Claim(
            text="""
                Data centers, for AI and all else, used about 415 terawatt-hours (billion kilowatt-hours) in 2024, 1.5% of the world's electricity, by the International Energy Agency.
                The agency expects about 945 in 2030, with AI as the main cause of the growth.
                These totals do not say how much is AI's.
            """,
            sources=("iea-2025",),
            as_of="2025-04",
        ),
        more="outlook.md#electricity-of-data-centers",
    ),
    Question(
        id="carbon-emissions-of-training",
        topic=QuestionTopic.COST,
        question="How much carbon does training a model emit?",
        wordings=(
            "co2 of training gpt",
            "carbon footprint ai model",
            "emissions llama bloom",
            "climate impact of building an llm",
            "ai carbon footprint",
            "co2 of a model",
            "global warming",
            "compared with flights across the atlantic",
            "greenhouse gases of building a model",
        ),
        answer=Claim(
            text="""
                From about ten tonnes to over ten thousand, in the cases cited here, counted as CO2 equivalent.
                The estimates: 11.25 for Stable Diffusion v1, 24.7 for BLOOM, trained in France (power alone), 552 for GPT-3, and 11,390 for the sizes of Llama 3.1 together.
                Size, chips, power grid and method differ.
            """,
            sources=(
                "patterson-2021",
                "luccioni-2023-bloom",
                "meta-llama31-card",
                "sd-v1-card",
            ),
            as_of="2024-07",
            caveat=Caveat(
                text="""
                    BLOOM comes to 50.5 with idle power and equipment.
                    Meta reports zero when it counts the clean power that it bought.
                """,
                sources=(
                    "luccioni-2023-bloom",
                    "meta-llama31-card",
                ),
            ),
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#training-emissions",
    ),
    Question(
        id="are-llm-prices-falling",
        topic=QuestionTopic.COST,
        question="Are LLM prices falling?",
        wordings=(
            "is ai getting cheaper",
            "price drop of tokens",
            "cost trend of gpt",
            "llm price history",
            "will ai become cheaper",
            "cheaper every year",
            "price development",
        ),
        answer=Claim(
            text="""
                Yes, for a given level of performance, fast but unevenly.
                Epoch AI estimated in March 2025 that prices fall 9- to 900-fold a year, depending on the task; the fastest falls were recent and may not last.
                Stanford's AI Index found a 280-fold fall from November 2022 to October 2024 for the level of GPT-3.5.
            """,
            sources=(
                "epoch-price-trends-2025",
                "ai-index-2025",
            ),
            as_of="2025-04",
        ),
        more="outlook.md#price-of-performance",
    ),
    Question(
        id="how-to-lower-the-bill",
        topic=QuestionTopic.COST,
        question="How do I lower the cost of using an LLM?",
        wordings=(
            "reduce api spending",
            "save tokens",
            "prompt caching and batch discount",
            "route easy questions to small model",
            "ai is too expensive",
            "how can i save api costs",
            "api is too costly",
            "our monthly bill exploded",
            "invoice exploded",
            "cut api expenses",
            "cheaper requests",
            "optimize costs",
        ),
        answer=Claim(
            text="""
                Cache (store) repeated input, send work in batches, and pass easy questions to a cheaper model.
                In 2026 cached input cost about a tenth of the usual price with newer OpenAI and Google models, and batches half with Google.
                On some 2024 tests, sorting questions by difficulty could more than halve the cost and keep 95% of GPT-4's score.
            """,
            sources=(
                "llm-prices-2026",
                "google-gemini-pricing-2026",
                "ong-2024-routellm",
                "lmsys-routellm-readme",
            ),
            as_of="2026-10",
            caveat=Caveat(
                text="A free tier can cost privacy: Google may use what passes through its own to improve products.",
                sources=("google-gemini-pricing-2026",),
            ),
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="why-are-media-priced-differently",
        topic=QuestionTopic.COST,
        question="Why are images, video and songs priced in other units than text?",
        wordings=(
            "price per second of ai video",
            "cost of one generated song",
            "pay per image or token",
            "veo lyria pricing",
            "price per picture or per second",
            "billing for clips and pictures",
        ),
        answer=Claim(
            text="""
                Prices can follow the unit in which a medium is made or used.
                Google's list of October 2026, for example, charges text and images per million tokens (small pieces), video per second and music per song.
                Veo 3.1 with sound costs 0.40 US dollars a second, so a clip of eight seconds costs 3.20.
            """,
            sources=("google-gemini-pricing-2026",),
            as_of="2026-10-07",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md#counting-unit",
    ),
    Question(
        id="why-do-other-languages-cost-more",
        topic=QuestionTopic.COST,
        question="Why does the same text cost more in some languages?",
        wordings=(
            "non english prompts expensive",
            "token count by language",
            "is english cheaper in chatgpt",
            "hindi burmese tokens",
            "more tokens for my language",
            "tokens for german or thai",
        ),
        answer=Claim(
            text="""
                The same text needs more tokens, the pieces that are billed, in some languages than in others.
                In a study of 2023, translations of one text differed by up to 15 times in their number of tokens.
                That raises the price and the waiting time, and the model can take in less text at once.
            """,
            sources=("petrov-2023",),
            as_of="2023-05",
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="electronic-waste",
        topic=QuestionTopic.COST,
        question="How much electronic waste does generative AI cause?",
        wordings=(
            "e-waste from ai servers",
            "old gpus thrown away",
            "hardware trash of genai",
            "recycling ai chips",
            "old ai hardware",
            "scrap from servers",
        ),
        answer=Claim(
            text="""
                Perhaps 1.2 to 5.0 million tonnes from 2020 to 2030, by the scenarios of a 2024 study, depending on growth.
                The study counts discarded servers for generative AI, with those for LLMs as the measure.
                Longer use and reuse of the hardware could avoid 16% to 86% of this waste.
            """,
            sources=("wang-2024-ewaste",),
            as_of="2024-10",
        ),
        more="outlook.md#electronic-waste",
    ),
)
