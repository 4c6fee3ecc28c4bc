"""What can be said with a source about where generative AI and LLMs go, and who says it."""

from macros.model import Caveat, Claim, OutlookKind, OutlookStatement

OUTLOOK: tuple[OutlookStatement, ...] = (
    OutlookStatement(
        id="adoption-in-three-years",
        kind=OutlookKind.OBSERVATION,
        title="Generative AI spread faster than the internet, says the AI Index",
        made_by="Stanford AI Index 2026",
        made="2026-04",
        claim=Claim(
            text="The AI Index 2026 reports that generative AI reached 53% of the population within three years, faster than the personal computer or the internet.",
            sources=("ai-index-2026",),
            as_of="2026-04",
            caveat=Caveat(
                text="Its summary does not say which population, and its comparison of countries gives 28.3% for the United States.",
                sources=("ai-index-2026",),
            ),
        ),
    ),
    OutlookStatement(
        id="adoption-by-us-adults",
        kind=OutlookKind.OBSERVATION,
        title="More than half of US adults under 65 say that they use generative AI",
        made_by="Bick, Blandin and Deming, Federal Reserve Bank of St. Louis",
        made="2025-11",
        claim=Claim(
            text="""
                Asked in August 2025, 54.6% of Americans aged 18 to 64 said that they use generative AI; a year earlier it was 44.6%.
                Three years after their own start, personal computers had reached 19.7% and the internet 30.1.
            """,
            sources=("stlouisfed-2025",),
            as_of="2025-11",
        ),
    ),
    OutlookStatement(
        id="adoption-by-us-firms",
        kind=OutlookKind.OBSERVATION,
        title="Most US firms did not use AI by May 2026",
        made_by="US Census Bureau",
        made="2026-05",
        claim=Claim(
            text="""
                In surveys from December 2025 to May 2026, 17% to 20% of US firms said that they had used AI of any kind in some business function in the past two weeks.
                Of firms with 250 or more employees, 37% said so.
            """,
            sources=("census-2026",),
            as_of="2026-05",
            caveat=Caveat(
                text="Other surveys count more: the AI Index 2026 gives 88% of the organizations asked.",
                sources=("ai-index-2026",),
            ),
        ),
    ),
    OutlookStatement(
        id="what-chatgpt-is-used-for",
        kind=OutlookKind.OBSERVATION,
        title="Consumers use ChatGPT mostly for advice, information and writing",
        made_by="Chatterji and colleagues, several of them at OpenAI, National Bureau of Economic Research",
        made="2025-09",
        claim=Claim(
            text="""
                In a sample up to mid-2025, nearly 80% of consumer ChatGPT use was practical guidance, looking up information, or writing.
                Programming was about 4%.
                Company accounts were left out.
            """,
            sources=("chatterji-2025",),
            as_of="2025-07",
        ),
    ),
    OutlookStatement(
        id="one-model-for-text-and-media",
        kind=OutlookKind.OBSERVATION,
        title="One model can write and draw, two papers of 2024 report",
        made_by="The developers of Chameleon and Emu3",
        made="2024",
        claim=Claim(
            text="""
                Chameleon and Emu3 put pieces of text and of pictures in one sequence and predict whichever comes next.
                By their papers of 2024, one such model can both write and draw.
                What was published does less: the published Chameleon answers in text alone, and Emu3 came as separate models for chat and for drawing.
            """,
            sources=("chameleon-2024", "wang-2024-emu3", "hf-chameleon-docs", "baai-emu3-readme"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="text-by-diffusion",
        kind=OutlookKind.OBSERVATION,
        title="Some text models borrow the method of image models",
        made_by="Hugging Face, Diffusers documentation",
        made="2026-08",
        claim=Claim(
            text="""
                Diffusers is a program library for making images, video and sound by diffusion, the removal of noise step by step.
                By August 2026, two of its parts wrote text in a similar way: they work on a block of words in several passes.
                Most LLMs still write word by word.
            """,
            sources=("diffusers-2026", "jurafsky-martin-slp3"),
            as_of="2026-08",
        ),
    ),
    OutlookStatement(
        id="length-of-tasks",
        kind=OutlookKind.OBSERVATION,
        title="The best models complete longer software tasks each year, METR measures",
        made_by="METR, a research organization",
        made="2026-05-08",
        claim=Claim(
            text="""
                METR orders software and research tasks by the time that a skilled person needs.
                It then looks for the length at which a model completes half of the tasks.
                For the best models this length doubled about every seven months from 2019 to 2025.
                It was 50 minutes in early 2025.
                By METR's figures of May 2026 it was about five hours for Claude Opus 4.5 (November 2025) and twelve for Opus 4.6 (February 2026), and had doubled about every four months since 2023.
                The tests are nearly too easy for such models: for Opus 4.6 METR gives a range of 5 to 61 hours.
            """,
            sources=("kwa-2025-metr", "metr-time-horizon-2026", "metr-horizons-data-2026"),
            as_of="2026-05",
        ),
    ),
    OutlookStatement(
        id="price-of-performance",
        kind=OutlookKind.OBSERVATION,
        title="The price of a given result fell fast, but unevenly",
        made_by="Epoch AI",
        made="2025-03",
        claim=Claim(
            text="""
                Reaching a fixed test score with an LLM became 9 to 900 times cheaper per year, depending on the task.
                This is an estimate of March 2025.
                The fastest falls in price were the most recent ones and may not last.
            """,
            sources=("epoch-price-trends-2025",),
            as_of="2025-03",
        ),
    ),
    OutlookStatement(
        id="young-workers-in-exposed-jobs",
        kind=OutlookKind.OBSERVATION,
        title="Fewer young workers in the US jobs most exposed to AI",
        made_by="Brynjolfsson, Chandar and Chen, Stanford Digital Economy Lab",
        made="2026-08",
        claim=Claim(
            text="""
                In the US occupations most exposed to AI, fewer people aged 22 to 25 were employed in June 2026: 19% fewer than if their number had kept pace with less exposed occupations.
                In July 2025 this gap was 15%.
                The first version of the study, of August 2025, gave 13%, calculated in another way.
            """,
            sources=("brynjolfsson-2026-canaries", "brynjolfsson-2025-canaries"),
            as_of="2026-08",
            caveat=Caveat(
                text="""
                    The authors call their figures a description.
                    These figures do not show that AI is the cause.
                """,
                sources=("brynjolfsson-2026-canaries",),
            ),
        ),
    ),
    OutlookStatement(
        id="danish-pay-and-hours",
        kind=OutlookKind.OBSERVATION,
        title="Chatbots had no measurable effect on pay or hours in eleven Danish occupations up to 2024",
        made_by="Humlum and Vestergaard, NBER working paper",
        made="2026-03",
        claim=Claim(
            text="""
                Some 25,000 Danish workers in eleven occupations that count as exposed to chatbots were asked, and their answers were linked to official records.
                The study rules out that chatbots had changed their pay or recorded hours by more than 2% on average, two years after ChatGPT appeared.
            """,
            sources=("humlum-2026", "humlum-2025"),
            as_of="2026-03",
        ),
    ),
    OutlookStatement(
        id="unsolved-in-2026",
        kind=OutlookKind.OBSERVATION,
        title="What general-purpose AI still did badly in early 2026",
        made_by="International AI Safety Report 2026",
        made="2026-02-03",
        claim=Claim(
            text="""
                General-purpose AI was still unreliable on long projects of many steps.
                It made up facts and was weak at reasoning about the physical world.
            """,
            sources=("bengio-2026",),
            as_of="2026-02",
        ),
    ),
    OutlookStatement(
        id="exposed-occupations",
        kind=OutlookKind.FORECAST,
        title="Tasks will change more often than jobs disappear, expects the ILO",
        made_by="International Labour Organization",
        made="2025-05",
        claim=Claim(
            text="""
                A quarter of the world's jobs are in occupations with some exposure to generative AI, 3.3% in occupations with the highest exposure.
                Exposure is not job loss: the authors expect tasks to change more often than jobs to disappear.
            """,
            sources=("ilo-2025",),
            as_of="2025-05",
        ),
    ),
    OutlookStatement(
        id="electricity-of-data-centers",
        kind=OutlookKind.FORECAST,
        title="Electricity use of data centers more than doubles by 2030 in the IEA's base case",
        made_by="International Energy Agency",
        made="2025-04",
        claim=Claim(
            text="""
                In the base case, one of the IEA's scenarios, data centers use about 945 terawatt-hours (billion kilowatt-hours) in 2030, up from about 415 in 2024.
                In 2030 that would be near 3% of world electricity demand.
                The figures cover data centers for every purpose, not AI alone.
            """,
            sources=("iea-2025",),
            as_of="2025-04",
        ),
    ),
    OutlookStatement(
        id="stock-of-human-text",
        kind=OutlookKind.FORECAST,
        title="Public human text may be used up between 2026 and 2032",
        made_by="Villalobos and colleagues, Epoch AI",
        made="2024-06",
        claim=Claim(
            text="""
                If trends hold, some time between 2026 and 2032 training sets for language models will be about as large as the stock of public text by people.
                Repeated use of the same text is already counted in.
                Training smaller models on more text brings the date forward; synthetic data might let progress go on after it.
            """,
            sources=("villalobos-2024",),
            as_of="2024-06",
        ),
    ),
    OutlookStatement(
        id="electronic-waste",
        kind=OutlookKind.FORECAST,
        title="Servers for generative AI could leave over a million tonnes of waste by 2030",
        made_by="Wang and colleagues, Nature Computational Science",
        made="2024-10",
        claim=Claim(
            text="""
                From 2020 to 2030, discarded servers for generative AI, LLMs above all, could add up to between 1.2 and 5.0 million tonnes, depending on growth.
                Longer use, reuse and recycling could cut this waste by 16% to 86%.
            """,
            sources=("wang-2024-ewaste",),
            as_of="2024-10",
        ),
    ),
    OutlookStatement(
        id="machines-at-every-task",
        kind=OutlookKind.FORECAST,
        title="Machines better at every task by 2047: even odds, in a survey of 2023",
        made_by="Grace and colleagues, from answers of 2,778 AI researchers",
        made="2024-01",
        claim=Claim(
            text="""
                If scientific work goes on without major disruption, machines have a chance of 50% to do every task better and more cheaply than people by 2047, by the pooled answers.
                The same survey gives machines a chance of 50% to be able to take over every occupation only by 2116.
            """,
            sources=("grace-2024",),
            as_of="2024-01",
        ),
    ),
    OutlookStatement(
        id="scaling-and-agi",
        kind=OutlookKind.OPINION,
        title=(
            "Most researchers asked doubt that scaling up leads to artificial general intelligence"
        ),
        made_by="Association for the Advancement of Artificial Intelligence, survey",
        made="2025-03",
        claim=Claim(
            text="""
                A survey asked 475 AI researchers whether scaling up current methods will lead to artificial general intelligence, AI that matches people at most tasks.
                Of those who answered this question, 76% called it unlikely or very unlikely.
            """,
            sources=("aaai-2025-panel",),
            as_of="2025-03",
        ),
    ),
    OutlookStatement(
        id="small-models-for-agents",
        kind=OutlookKind.OPINION,
        title="NVIDIA researchers expect small language models to do much of the work of agents",
        made_by="Belcak and colleagues, NVIDIA Research, position paper",
        made="2025-06",
        claim=Claim(
            text="""
                The authors expect small language models to do much of the work of agents, programs that choose their own next steps.
                They argue that many of the tasks are narrow and repetitive.
            """,
            sources=("belcak-2025",),
            as_of="2025-06",
        ),
    ),
    OutlookStatement(
        id="worlds-for-training-agents",
        kind=OutlookKind.OPINION,
        title="Generated worlds can serve to train agents, says the maker of Genie 3",
        made_by="Google DeepMind, maker of Genie 3",
        made="2025-08-05",
        claim=Claim(
            text="""
                Agents, programs that act by themselves, can be trained in generated worlds such as those of Genie 3, says its maker.
                As one limit it names the time for which a world can be explored: a few minutes, not hours.
                The version opened to subscribers in January 2026 stops after 60 seconds.
            """,
            sources=("genie3-2025", "google-project-genie-2026"),
            as_of="2026-01",
        ),
    ),
    OutlookStatement(
        id="eu-marking-grace-period-ends",
        kind=OutlookKind.FIXED_DATE,
        title="EU: the grace period for marking generated content ends on 2 December 2026",
        made_by="European Parliament and Council, Regulation (EU) 2026/1744",
        made="2026-07-08",
        claim=Claim(
            text="""
                From 2 December 2026, systems that were on the EU market before 2 August 2026 must also mark what they generate, in a form that machines can read.
                This holds for text, images, audio and video, with exceptions such as assistive editing.
            """,
            sources=("eu-omnibus-ai-2026",),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="eu-intimate-image-ban",
        kind=OutlookKind.FIXED_DATE,
        title="EU: two bans on generated abuse apply from 2 December 2026",
        made_by="European Parliament and Council, Regulation (EU) 2026/1744",
        made="2026-07-08",
        claim=Claim(
            text="""
                From 2 December 2026 the EU bans AI that makes realistic intimate images, video or audio of identifiable people without their explicit consent, or child sexual abuse material.
                Whoever offers a system breaks the ban if it is made for such output, or if such output can be foreseen and repeated and no adequate safeguard prevents it.
                Users break it by using AI for such output.
            """,
            sources=("eu-omnibus-ai-2026",),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="california-platforms",
        kind=OutlookKind.FIXED_DATE,
        title="California: duties of large platforms from 1 January 2027",
        made_by="California Legislature, AB 853",
        made="2025-10-13",
        claim=Claim(
            text="""
                From 1 January 2027, the California AI Transparency Act also binds large online platforms.
                Among other duties, they must look for data on the origin of content, tell users what they found and, as far as technically feasible, not knowingly strip such data.
            """,
            sources=("ca-ab853-2025",),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="new-york-raise-act",
        kind=OutlookKind.FIXED_DATE,
        title="New York: the RAISE Act applies from 1 January 2027",
        made_by="New York State Legislature, chapter 96 of 2026",
        made="2026-03-27",
        claim=Claim(
            text="""
                From 1 January 2027, developers of frontier models must report safety incidents within 72 hours.
                Large developers, with more than 500 million US dollars of revenue a year, must also publish a safety framework.
                A frontier model is a model for many tasks whose training took more than 10²⁶ steps of arithmetic (a 1 with 26 zeros).
            """,
            sources=("ny-raise-2026",),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="eu-older-general-purpose-models",
        kind=OutlookKind.FIXED_DATE,
        title="EU: older general-purpose models must comply by 2 August 2027",
        made_by="European Parliament and Council, AI Act",
        made="2024-06-13",
        claim=Claim(
            text="""
                General-purpose AI models do many different tasks.
                Those that were on the EU market before 2 August 2025 have until 2 August 2027 to meet their duties.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="eu-high-risk-duties",
        kind=OutlookKind.FIXED_DATE,
        title="EU: high-risk duties from 2 December 2027 and 2 August 2028",
        made_by="European Parliament and Council, Regulation (EU) 2026/1744",
        made="2026-07-08",
        claim=Claim(
            text="""
                High-risk uses of AI that the AI Act lists in Annex III, such as hiring, come under the Act's duties on 2 December 2027.
                High-risk AI that is, or is in, a product under the EU safety laws of Annex I follows on 2 August 2028.
                What counts is the use, not the kind of model.
            """,
            sources=("eu-omnibus-ai-2026", "eu-ai-act-2024"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="california-camera-makers",
        kind=OutlookKind.FIXED_DATE,
        title="California: duties of camera makers from 1 January 2028",
        made_by="California Legislature, AB 853",
        made="2025-10-13",
        claim=Claim(
            text="""
                From 1 January 2028, the California AI Transparency Act also binds makers of cameras and other recording devices.
                As far as technically feasible, devices first produced for sale in California from that day must by default put the maker, the device and the time as hidden data into what they record.
            """,
            sources=("ca-ab853-2025",),
            as_of="2026-11",
        ),
    ),
)
