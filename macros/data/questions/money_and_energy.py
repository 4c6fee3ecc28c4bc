"""Questions that readers ask: money and energy."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="cost-of-training-an-llm",
        topic=QuestionTopic.COST,
        group="Training, prices and profits",
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
            "train my own llm cost",
        ),
        answer=Claim(
            text="""
                The computing power to train one of the largest LLMs of 2023 cost tens of millions of US dollars or more, and such costs were rising fast.
                Stanford's AI Index puts the figure for OpenAI's GPT-4 at US$78 million.
                A 2024 study puts it at US$40 million, counting only the energy and a share of the price of the hardware.
                Much smaller figures may cover less: DeepSeek's US$5.576 million for its V3 model (2024) is for the final training run, not the research before it.
                All these figures exclude staff and data.
                Adapting a finished model (fine-tuning) costs far less.
            """,
            sources=(
                "ai-index-2024",
                "cottier-2024",
                "deepseek-v3-2024",
                "dettmers-2023-qlora",
            ),
            as_of="2024-12",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#training-cost",
    ),
    Question(
        id="training-or-running",
        topic=QuestionTopic.COST,
        group="Training, prices and profits",
        question="What costs more: training an LLM or running it?",
        wordings=(
            "why does an api cost money",
            "why pay for a trained model",
            "inference cost vs training cost",
            "one time cost or daily cost of ai",
            "is using ai cheaper than building it",
            "operating expense llm",
            "where does the money go",
            "development or operation more costly",
        ),
        answer=Claim(
            text="""
                Whether training or running an LLM costs more depends on how much the model is used.
                Training a model is paid for once, but each answer needs computing power, usually on expensive chips.
                That is why providers charge for using a model that is already trained; software developers usually pay per token (a word or part of one) that the model reads or writes.
                A widely used model can cost more to run than to train, while a model that few people use can cost more to train.
            """,
            sources=(
                "patterson-2022",
                "kwon-2023",
                "llm-prices-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#cost-drivers",
    ),
    Question(
        id="cost-of-a-query",
        topic=QuestionTopic.COST,
        group="Training, prices and profits",
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
            "what do api calls cost",
            "price of 1 million tokens",
        ),
        answer=Claim(
            text="""
                In 2026, developers paid between a small fraction of a cent and about ten cents for a short exchange with one of OpenAI's newer models.
                Prices are set per million tokens, which are words or parts of words, and output usually costs more than input.
                To estimate a bill, multiply: 200,000 requests of 2,000 input tokens each are 400 million tokens, which cost $1,000 at $2.50 per million.
                Then add the cost of the output, including the hidden reasoning that many newer models write, which is billed as output.
                With a chatbot subscription, you usually pay a fixed price instead.
            """,
            sources=("llm-prices-2026", "litellm-gpt-6-2026", "google-gemini-pricing-2026"),
            as_of="2026-10",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="cost-of-a-support-chatbot",
        topic=QuestionTopic.COST,
        group="Training, prices and profits",
        question="What does a customer-support chatbot cost in tokens per month?",
        wordings=(
            "estimate our monthly ai bill",
            "tokens per support conversation",
            "budget for a website chatbot",
            "how to calculate chatbot costs",
        ),
        answer=Claim(
            text="""
                A support chatbot's tokens (words or parts of words) can cost only a few cents per conversation, depending on the model and how much it reads.
                To estimate the cost for a month, multiply the number of conversations by the tokens per conversation and the price per token, separately for reading and writing.
                Suppose the model answers five times per conversation, each time reading 3,000 tokens (instructions, help pages, earlier messages) and writing 200 (including hidden reasoning).
                At October 2026 prices, 2,000 such conversations cost about $30 with Google's model Gemini 3.8 Flash, but its price is due to double in January 2027.
                Setup and staff cost extra.
            """,
            sources=(
                "aicostnest-support-2026",
                "tokenmix-chatbot-cost-2026",
                "google-gemini-pricing-2026",
                "llm-prices-2026",
                "pxlpeak-chatbot-2026",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#how-to-lower-the-bill",
    ),
    Question(
        id="why-output-tokens-cost-more",
        topic=QuestionTopic.COST,
        group="How usage is priced",
        question="Why do output tokens cost more than input tokens?",
        wordings=(
            "input and output token price difference",
            "what makes output expensive",
            "why are answers more expensive than prompts",
            "is a long prompt cheaper than a long answer",
        ),
        answer=Claim(
            text="""
                Output tokens (words or parts of words) usually cost more than input tokens, often several times as much, mainly because they take longer to produce.
                An LLM can process all the tokens of a prompt at once.
                But it usually writes the answer one token at a time and has to run again for each of them.
                That's why short answers save money: leaving out 100 tokens of output saves more than cutting 100 tokens from the prompt.
                """,
            sources=(
                "llm-prices-2026",
                "kwon-2023",
                "hf-llm-course",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="water-per-chatgpt-query",
        topic=QuestionTopic.COST,
        group="Water, carbon and data centers",
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
                In June 2025, OpenAI's chief executive said that an average ChatGPT query used 0.32 milliliters of water, which is a few drops.
                He didn't say how the figure had been worked out.
                Google reported that in May 2025, a typical (median) text prompt to its chatbot Gemini used 0.26 milliliters, counting only the water that cools the data center itself.
                The half liter that is often quoted is a 2023 estimate for 10 to 50 answers by the older model GPT-3, and it includes the water that power plants use.
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
        id="do-data-centers-drain-towns",
        topic=QuestionTopic.COST,
        group="Water, carbon and data centers",
        question="Are AI data centers draining towns of water?",
        wordings=(
            "are ai data centers really draining towns dry",
            "do data centers use up local water",
            "data center water shortage",
        ),
        answer=Claim(
            text="""
                A data center can strain a town's water supply, especially where water is scarce.
                But across the United States, AI data centers account for only a small share of the water used, Ars Technica reported in June 2026.
                How much a data center needs depends on the place and on how it's cooled: cooling by evaporation uses up more water than cooling in a closed loop.
                How much water all data centers use together is uncertain, because many operators don't publish their figures.
            """,
            sources=(
                "arstechnica-data-center-water-2026",
                "dailywise-data-center-water",
                "mccauley-2025-data-center-water",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#electricity-use-of-data-centers",
    ),
    Question(
        id="does-ai-save-water-or-energy",
        topic=QuestionTopic.COST,
        group="Water, carbon and data centers",
        question="Does AI save water or energy because it replaces human work?",
        wordings=(
            "is ai greener than a human worker",
            "ai uses less water than a person",
            "does chatgpt save energy compared with a human writer",
            "is ai use on top of human use",
            "net effect of ai on water",
            "can ai reduce emissions",
        ),
        answer=Claim(
            text="""
                AI doesn't necessarily save water or energy by replacing human work.
                A 2024 study put a human writer's greenhouse gas emissions per page at 130 to 1,500 times those of AI.
                But for each page, the study counted a share of all the writer's emissions, including those of everyday life.
                That makes the comparison misleading, because people still drink, wash and heat their homes while AI does a task.
                So whatever AI uses comes on top.
                By replacing work, AI saves resources only if that work needed more, like a business trip or hours at a computer, and if the time saved isn't spent on something similar.
            """,
            sources=("tomlinson-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#water-per-chatgpt-query",
    ),
    Question(
        id="energy-per-query",
        topic=QuestionTopic.COST,
        group="Energy of one answer",
        question="How much energy does one LLM answer use?",
        wordings=(
            "is the 3 watt-hours per query figure right",
            "watt-hours per prompt",
            "how much energy and water does one chatgpt query use",
            "does a chatgpt question use ten times as much as a google search",
            "electricity and water per ai prompt",
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
            "water and energy of one chatgpt search",
        ),
        answer=Claim(
            text="""
                A typical chatbot answer takes a few tenths of a watt-hour of electricity, according to company figures from 2025.
                A 10-watt LED bulb uses about as much in two minutes.
                Google reported 0.24 watt-hours for a typical Gemini prompt, and OpenAI's chief executive gave 0.34 for an average ChatGPT query, without saying how it was measured.
                The often-quoted 3 watt-hours, or ten times a Google search, is a 2023 estimate that now looks too high.
                But much depends on the task and the model: in tests of downloadable models, published in 2026, averages for answers with long reasoning were as high as 7.4 watt-hours.
            """,
            sources=(
                "epoch-2025-chatgpt-energy",
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "google-2025-gemini-energy",
                "altman-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#energy-per-output",
    ),
    Question(
        id="chatbot-or-browsing",
        topic=QuestionTopic.COST,
        group="Energy of one answer",
        question="Does using ChatGPT have a bigger footprint than browsing the web or social media?",
        wordings=(
            "chatgpt or netflix, which uses more energy",
            "chatgpt compared with a google search energy",
            "does a chatgpt session pollute more than an hour on instagram",
            "ai compared with social networks for the environment",
            "does ai use more energy than loading a web page",
            "is ai worse for the climate than streaming or scrolling",
            "carbon footprint of chatgpt versus normal internet use",
            "energy of chatbots compared with social media",
            "should i avoid chatgpt for the environment",
            "use ai less for the planet",
            "is the environment a reason to avoid ai",
            "ai energy compared with my household",
        ),
        answer=Claim(
            text="""
                Asking ChatGPT probably takes more energy than loading a page of text, because a large model has to calculate the answer piece by piece.
                But a single question uses little energy by household standards.
                In 2025, OpenAI's chief executive said that an average query uses 0.34 watt-hours, without explaining the figure.
                By that figure, running a 2-kilowatt kettle for three minutes takes as much energy as about 300 queries.
                Long step-by-step reasoning, images and especially videos can need much more.
                We found no comparison with a social media site.
            """,
            sources=("altman-2025", "chung-2026-joules"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#energy-per-query",
    ),
    Question(
        id="electricity-of-please-and-thank-you",
        topic=QuestionTopic.COST,
        group="Energy of one answer",
        question="Does saying please and thank you to ChatGPT waste electricity?",
        wordings=(
            "please and thank you energy",
            "does being polite to ai cost electricity",
            "saying thanks costs openai millions",
            "tens of millions of dollars for politeness",
            "politeness and the climate",
            "thank you message power use",
        ),
        answer=Claim(
            text="""
                Saying please uses very little extra electricity, but a separate “thank you” uses more, because the model has to write another answer.
                Even that isn't much: going by OpenAI chief executive Sam Altman's 2025 figure, the electricity for an average query would light a 10-watt LED bulb for two minutes.
                Politeness adds up only over millions of users.
                The well-known figure of “tens of millions of dollars” for such politeness comes from a remark by Altman on social media in April 2025, not from a measurement.
            """,
            sources=("altman-2025", "entrepreneur-2025-polite"),
            as_of="2026-02",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#energy-per-output",
    ),
    Question(
        id="image-or-text-which-uses-more-energy",
        topic=QuestionTopic.COST,
        group="Energy of one answer",
        question="Does generating an image use more energy than generating text?",
        wordings=(
            "energy of ai pictures",
            "image generation electricity",
            "is making ai art worse for climate than chatting",
            "watt hours per picture",
            "is a picture worse than a text",
            "footprint of pictures",
            "how much energy does one image take",
        ),
        answer=Claim(
            text="""
                An image usually takes more energy than a chat answer, but a long reasoning answer can take more than an image.
                Measurements published in January 2026 covered models that anyone can download, each run in its most energy-efficient setup, and counted only the energy used by the graphics chips.
                On average, a chat answer took 0.05 watt-hours and an image 0.7; depending on the model, an image took between 0.1 and 1.9.
                One watt-hour keeps a 10-watt lamp lit for six minutes.
                Answers with step-by-step reasoning varied even more by model, from 0.02 to 7.4 watt-hours.
            """,
            sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
            as_of="2026-02",
            our_reading=True,
        ),
        more="misconceptions.md#images-always-cost-more-energy",
    ),
    Question(
        id="energy-of-an-ai-video",
        topic=QuestionTopic.COST,
        group="Energy of one answer",
        question="Does making an AI video use more energy than asking a question?",
        wordings=(
            "energy of an ai video",
            "video generation electricity",
            "does video use more power than text",
            "watt hours per ai video",
            "sora or veo energy use",
            "which ai task uses most power",
            "how much electricity does sora use",
        ),
        answer=Claim(
            text="""
                Yes, making an AI video usually uses far more energy than asking a question.
                Measurements published in January 2026 covered models that anyone can download: one short video took 7 to 320 watt-hours, depending on the model.
                An average chat answer took 0.05 watt-hours, and answers with step-by-step reasoning averaged 1.3 watt-hours (7.4 with the most demanding model).
                These figures count only the energy used by the graphics chips in energy-efficient setups, and products such as ChatGPT weren't tested.
                A shorter clip at a lower resolution saves energy.
            """,
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#energy-per-output",
    ),
    Question(
        id="electricity-use-of-data-centers",
        topic=QuestionTopic.COST,
        group="Water, carbon and data centers",
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
                How much electricity AI uses overall isn't known exactly, because the usual figures cover whole data centers, which also do other work.
                According to the International Energy Agency, data centers used about 415 terawatt-hours (billion kilowatt-hours) in 2024, or 1.5% of the world's electricity.
                In 2025, their demand rose by 17%, and the demand of those focused on AI rose even faster.
                The agency expects data centers' demand to roughly double by 2030, and the demand of those focused on AI to triple.
                How much this electricity use harms the climate depends on how the power is generated.
            """,
            sources=(
                "iea-2025",
                "iet-iea-2026",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="outlook.md#electricity-of-data-centers",
    ),
    Question(
        id="carbon-emissions-of-training",
        topic=QuestionTopic.COST,
        group="Water, carbon and data centers",
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
            "co2 figure for training one big model",
            "carbon footprint of ai training for an article",
        ),
        answer=Claim(
            text="""
            Emissions from training vary widely: four published estimates range from about 10 to more than 10,000 metric tons of CO2 equivalent.
            This unit also counts other greenhouse gases, converted to the amount of CO2 with the same effect on the climate.
            The lowest is for the image generator Stable Diffusion v1: 11.25 metric tons.
            The LLM BLOOM comes next with 24.7, counting only the electricity for the calculations.
            OpenAI's GPT-3 follows with 552, and Meta's Llama 3.1 with 11,390 for all its sizes together.
            Counting methods differ, so if you quote a figure, name the model and the source.
            """,
            sources=(
                "patterson-2021",
                "luccioni-2023-bloom",
                "meta-llama31-card",
                "sd-v1-card",
            ),
            as_of="2024-07",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#training-emissions",
    ),
    Question(
        id="are-llm-prices-falling",
        topic=QuestionTopic.COST,
        group="Training, prices and profits",
        question="Are LLM prices falling?",
        wordings=(
            "is ai getting cheaper",
            "price drop of tokens",
            "cost trend of gpt",
            "llm price history",
            "will ai become cheaper",
            "cheaper every year",
            "price development",
            "budget for ai: cheaper or more expensive in three years",
        ),
        answer=Claim(
            text="""
            Yes, at least through early 2025: LLM results of the same quality became much cheaper, but not equally fast for every task.
            Stanford's AI Index found that a model as good as OpenAI's GPT-3.5 on one knowledge test became about 280 times cheaper to use from November 2022 to October 2024.
            Epoch AI, a research group, estimated in 2025 that prices fell by a factor of 9 to 900 a year, depending on the task.
            That may not last.
            Total costs can still rise as people use AI more and as models write long chains of reasoning, which users often pay for but don't see.
            """,
            sources=(
                "epoch-price-trends-2025",
                "ai-index-2025",
                "chung-2026-joules",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="outlook.md#price-of-performance",
    ),
    Question(
        id="do-ai-companies-make-money",
        topic=QuestionTopic.COST,
        group="Training, prices and profits",
        question="Do AI companies make money with LLMs?",
        wordings=(
            "is openai profitable",
            "business model of ai companies",
            "how do ai companies earn money",
            "are llms economically viable",
            "does anthropic make a profit",
            "who pays for free ai",
            "ai losses and investments",
            "who pays for the computers when i use chatgpt for free",
            "why is chatgpt free if it costs so much to run",
        ),
        answer=Claim(
            text="""
            LLMs bring AI companies a great deal of money.
            But those that mainly build models, such as OpenAI, have so far generally spent even more, because training and running large models is so expensive.
            At OpenAI, subscribers, business customers and, since 2026, advertisers pay part of the bill for free chats, and investors cover the rest.
            The Wall Street Journal reported in November 2025 that OpenAI expected operating losses until 2030, and in May 2026 that Anthropic expected its first quarterly operating profit but might not stay profitable for the rest of the year.
            Whether the huge investment will pay off is still open.
            """,
            sources=(
                "digitimes-ai-losses-2025",
                "futu-anthropic-profit-2026",
                "openai-ads-2026",
                "newaicodes-anthropic-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/the-future.md#if-the-ai-bubble-bursts",
    ),
    Question(
        id="how-to-lower-the-bill",
        topic=QuestionTopic.COST,
        group="What changes the bill",
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
            "cut api expenses",
            "cheaper requests",
            "optimize costs",
            "what are the cached tokens on our llm bill, and why are they cheaper",
            "cached tokens meaning",
            "discount for a repeated prompt",
            "what does prompt caching save",
            "why my ai agent bill keeps growing",
        ),
        answer=Claim(
            text="""
                If you pay per use, you can often save by sending easy tasks to a cheap model you've tested.
                In a chat, each new message usually sends the whole conversation again, and you pay for all of it, so leave out what you don't need and ask for short answers.
                An AI agent usually resends everything at every step, so set a spending limit.
                If your requests begin with the same long passage, prompt caching can make that part cheaper; the bill may list it as “cached tokens.”
                Work that can wait a day may cost less if you send it as a batch of many requests.
            """,
            sources=(
                "optimalarc-agents-2026",
                "llm-prices-2026",
                "google-gemini-pricing-2026",
                "ong-2024-routellm",
                "lmsys-routellm-2024",
                "lmsys-routellm-readme",
                "openai-prompt-caching-docs",
                "openai-batch-help",
                "openai-conversation-state",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="cap-api-spending",
        topic=QuestionTopic.COST,
        group="What changes the bill",
        question="Can I cap what I spend on the OpenAI API?",
        wordings=(
            "openai hard limit or budget alert",
            "api spending limit",
            "auto-recharge openai credits",
        ),
        answer=Claim(
            text="""
                Yes, you can cap your monthly spending on the OpenAI API, through which other programs use OpenAI's models.
                In the settings for limits, enter an amount for your organization or a project, and turn on “Enforce a hard limit.”
                When the limit is reached, requests fail until the next month or until you raise it, so an app that depends on them stops working.
                OpenAI warns that the stop isn't instant, so the bill can end up slightly above the limit.
                An alert, by contrast, only notifies you.
                If you buy credits in advance, turn off auto-recharge, which buys more when they run low.
            """,
            sources=("openai-spend-limits-docs", "aitoolsrank-spend-limit"),
            as_of="2026-11",
        ),
        more="questions/money-and-energy.md#how-to-lower-the-bill",
    ),
    Question(
        id="tokens-of-json",
        topic=QuestionTopic.COST,
        group="What changes the bill",
        question="Does JSON use more tokens than plain text?",
        wordings=(
            "is json expensive for an llm",
            "csv or json in a prompt",
            "toon format",
        ),
        answer=Claim(
            text="""
                Usually yes: JSON, a format that programs use to exchange data, takes more tokens (words or parts of words) than the same data as plain text.
                Brackets, quotation marks and indentation count, and a list repeats each field's name (such as “price”) in every entry.
                In a developer's test with 50 simple product records, a table with its columns separated by tabs used 62% fewer tokens than indented JSON.
                With nested data, such as lists inside lists, the table lost its advantage.
                So leave out indentation and unneeded fields, and use a table for simple lists.
            """,
            sources=(
                "kim-json-tokens",
                "boundaryml-token-docs",
                "shshell-token-formatting",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-a-token",
    ),
    Question(
        id="what-ai-credits-are",
        topic=QuestionTopic.COST,
        group="How usage is priced",
        question="What are AI credits, and do unused ones carry over?",
        wordings=(
            "how do ai credits work",
            "why did my ai credits run out so fast",
            "do unused ai credits carry over to the next month",
            "do credits expire",
            "credits per image or video",
            "credits or tokens",
            "top up ai credits",
            "roll over credits",
        ),
        answer=Claim(
            text="""
                AI credits are the units in which a vendor measures how much you may use its AI, and whether unused ones carry over depends on that vendor.
                Longer requests, stronger models, images and videos usually use up more of them.
                Unused credits may expire at the end of the billing period, but some vendors let a limited amount roll over.
                So choose a plan for a typical month rather than your busiest one.
                Because each vendor defines a credit differently, compare what a finished task costs, including failed attempts.
            """,
            sources=(
                "twenty-credits",
                "autumn-rollovers",
                "llm-prices-2026",
            ),
            our_reading=True,
        ),
        more="questions/at-work.md#priced-per-user-or-per-use",
    ),
    Question(
        id="subscription-or-api",
        topic=QuestionTopic.COST,
        group="How usage is priced",
        question="Is a chatbot subscription cheaper than paying per use through an API?",
        wordings=(
            "cost of a 1,000-word article",
            "20 dollars a month or tokens",
            "chatgpt plus or api costs",
            "price of one ai article",
            "why do developers pay per token",
            "is api use included in my subscription",
        ),
        answer=Claim(
            text="""
                A subscription, such as ChatGPT Plus ($20 a month in 2026), is often cheaper for heavy daily use, and paying per use is usually cheaper for occasional work.
                With an API, which connects programs with a model, you pay per token (a word or part of one).
                An article of 1,000 English words takes roughly 1,500 tokens.
                At OpenAI's prices of September 2026, this cost about 1.5 cents with the mid-range model GPT-6 Sol and less than a tenth of a cent with the smaller GPT-6 Luna.
                Your prompt and any reasoning before the answer cost extra.
                A subscription is billed separately: ChatGPT Plus, for example, includes no API use.
            """,
            sources=(
                "hibranwar-subscription-api",
                "litellm-gpt-6-2026",
                "google-gemini-tokens-2026",
                "openai-plus-help-2026",
                "anthropic-api-collection-help",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#chat-product-or-api",
    ),
    Question(
        id="why-are-media-priced-differently",
        topic=QuestionTopic.COST,
        group="How usage is priced",
        question="Why are images, video and songs priced in different units from text?",
        wordings=(
            "price per second of ai video",
            "cost of one generated song",
            "pay per image or token",
            "veo lyria pricing",
            "price per picture or per second",
            "billing for clips and pictures",
            "how much does it cost to generate an image or a video",
        ),
        answer=Claim(
            text="""
                Images, video and songs are often priced in different units from text because vendors choose units that suit the medium and roughly reflect the work involved.
                Longer text takes more work, so text is counted in tokens (words or parts of words), while video is often counted in seconds and songs by the piece.
                In early October 2026, for example, Google charged developers $0.40 for a second of high-definition video from Veo 3.1 Standard and $0.08 for a song from Lyria 3.5.
                But for images from its Gemini models, it charged by the token, just as for text.
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
        group="How usage is priced",
        question="Why does the same text cost more in some languages?",
        wordings=(
            "non english prompts expensive",
            "token count by language",
            "is english cheaper in chatgpt",
            "hindi burmese tokens",
            "more tokens for my language",
            "tokens for german or thai",
            "tokenizer when choosing a base model",
            "can i swap the tokenizer",
            "bengali or hindi needs more tokens",
        ),
        answer=Claim(
            text="""
                The same text costs more in some languages because an LLM breaks it into more pieces, and developers usually pay by the piece.
                The program that splits the text, the tokenizer, turns each frequent letter sequence into a single piece (token), and it's often built from mostly English texts.
                So an English word is often one token, while in Bengali a token may be a single character.
                In a 2023 study, the same text needed up to 15 times as many tokens in one language as in another. You can't simply replace a model's tokenizer, so compare how many tokens different models need for your text.
            """,
            sources=(
                "petrov-2023",
                "neuralbase-tokenizer-match",
                "sennrich-2016",
                "two-ai-tokens",
                "shifat-bengali-tokenizer",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="electronic-waste",
        topic=QuestionTopic.COST,
        group="Water, carbon and data centers",
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
                Generative AI could cause between 1.2 and 5.0 million metric tons of electronic waste from 2020 to 2030, according to a 2024 study that worked through several scenarios.
                The total depends mainly on how fast the use of generative AI grows.
                The study counts discarded servers (the computers in data centers), and it bases its estimate mainly on LLMs.
                Using this hardware longer and reusing its parts could avoid between 16% and 86% of the waste.
            """,
            sources=("wang-2024-ewaste",),
            as_of="2024-10",
        ),
        more="outlook.md#electronic-waste",
    ),
    Question(
        id="bill-for-web-search",
        topic=QuestionTopic.COST,
        group="What changes the bill",
        question="Why does web search make using an LLM more expensive?",
        wordings=(
            "cost of web search api",
            "price per search claude openai",
            "are search results billed as tokens",
            "bill jumped when we turned on web search",
        ),
        answer=Claim(
            text="""
                If you pay for an LLM by use, as developers do, web search makes it more expensive in two ways.
                Some providers charge a fee for each search: in 2026, for example, Anthropic charged developers $10 per 1,000 searches with Claude.
                The text of the pages that the search finds is also put into the prompt, so you usually pay for it as input tokens (words or parts of words).
                One question can set off several searches.
                To pay less, let the model search only when a question needs it, and limit the number of searches.
            """,
            sources=("anthropic-pricing-2026",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#how-to-lower-the-bill",
    ),
    Question(
        id="billed-for-hidden-tokens",
        topic=QuestionTopic.COST,
        group="How usage is priced",
        question="Why am I billed for more tokens than the answer contains?",
        wordings=(
            "token count higher than visible text",
            "200 tokens of answer but billed for 4,000",
            "what are reasoning tokens and who pays for them",
            "do i pay for the thinking of a reasoning model",
        ),
        answer=Claim(
            text="""
                You may be billed not only for the answer but also for the text that you send and for reasoning that you don't see.
                A reasoning model writes intermediate steps before it answers.
                The tokens (words or parts of words) in these steps usually count as output, even when only the final answer is shown.
                So an answer in which you see only 200 tokens may be billed as 4,000.
                Look at the usage figures that come with each answer, which often list reasoning separately.
                For easy tasks, choose a lower reasoning effort or a model without reasoning, and set an output limit that leaves room for the answer itself.
            """,
            sources=("openrouter-reasoning-docs",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#reasoning-model-or-standard-model",
    ),
    Question(
        id="why-phone-agents-are-slow-and-costly",
        topic=QuestionTopic.COST,
        group="What changes the bill",
        question="Why is an AI phone agent slower and more expensive than a chatbot?",
        wordings=(
            "why does the ai on the phone wait before it answers",
            "ai telephone assistant costs more per minute than chat",
            "voice agent price per minute",
            "why is the voice bot so slow to respond",
            "cost per call of a voice bot",
        ),
        answer=Claim(
            text="""
            An AI phone agent is usually slower than a chatbot because it has more to do before you hear anything.
            In a common design, it has to notice that you've stopped speaking and turn your speech into text.
            Then an LLM writes an answer, which has to be turned into speech, and every step adds to the pause.
            A phone agent often costs more because you may also pay for the phone line, the speech recognition and the voice.
            So ask providers for an all-inclusive price per minute.
            """,
            sources=(
                "openai-voice-agents-docs",
                "agxntsix-voice-latency",
                "neuralbase-voice-cost",
                "wiszniewsky-2026-voice-agents",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/how-it-works.md#does-voice-mode-hear-me",
    ),
    Question(
        id="catch-of-batch-requests",
        topic=QuestionTopic.COST,
        group="What changes the bill",
        question="What is the catch with batch requests at half the price?",
        wordings=(
            "batch api half price catch",
            "are batch requests answered by a worse model",
            "when to use the batch api",
            "does batch processing lower the quality",
        ),
        answer=Claim(
            text="""
            The catch with batch requests is the wait.
            You submit many requests at once, and the provider works through them when it has capacity, within a set time that is often 24 hours.
            In return, OpenAI, for example, charges half the normal price for the same models, so the answers should be no worse.
            Many batches finish much sooner, but you can't count on that, and OpenAI cancels whatever isn't done in time.
            So use batches for work that can wait, such as sorting old customer-support requests, but not for a live chat.
            """,
            sources=("openai-batch-help", "openrouter-batch-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#how-to-lower-the-bill",
    ),
)
