"""What can be said with a source about where generative AI and LLMs go, and who says it."""

from macros.data.unvalidated import Claim, OutlookKind, OutlookStatement

OUTLOOK: tuple[OutlookStatement, ...] = (
    OutlookStatement(
        id="adoption-in-three-years",
        kind=OutlookKind.OBSERVATION,
        title="Generative AI has spread faster than the internet did",
        made_by="Stanford AI Index 2026",
        made="2026-04",
        claim=Claim(
            text=(
                "Within three years, generative AI had reached 53 percent of the population"
                " counted. The personal computer and the internet took longer."
            ),
            sources=("ai-index-2026",),
            as_of="2026-04",
            caveat=(
                "The passage does not say which population; one account traces the figure to a"
                " survey of the United States, for which a comparison of countries beside it gives"
                " only 28.3 percent."
            ),
        ),
    ),
    OutlookStatement(
        id="adoption-by-us-adults",
        kind=OutlookKind.OBSERVATION,
        title="More than half of US adults under 65 use generative AI",
        made_by="Bick, Blandin and Deming, Federal Reserve Bank of St. Louis",
        made="2025-11",
        claim=Claim(
            text=(
                "Asked in August 2025, 54.6 percent of Americans aged 18 to 64 said that they use"
                " generative AI. A year earlier it was 44.6 percent."
            ),
            sources=("stlouisfed-2025",),
            as_of="2025-08",
            caveat=(
                "These are self-reports, and another release of the survey gave a lower figure for"
                " 2024."
            ),
        ),
    ),
    OutlookStatement(
        id="adoption-by-us-firms",
        kind=OutlookKind.OBSERVATION,
        title="Most US firms did not use AI by May 2026",
        made_by="US Census Bureau",
        made="2026-05",
        claim=Claim(
            text=(
                "Between December 2025 and May 2026, 17 to 20 percent of US firms used AI in some"
                " business function. Of firms with 250 or more employees, 37 percent did."
            ),
            sources=("census-2026",),
            as_of="2026-05",
            caveat=(
                "This counts AI of every kind in firms of every size; surveys of large"
                " organizations give far higher shares."
            ),
        ),
    ),
    OutlookStatement(
        id="what-chatgpt-is-used-for",
        kind=OutlookKind.OBSERVATION,
        title="People use a chat product for advice, information and writing",
        made_by="Chatterji and colleagues, National Bureau of Economic Research",
        made="2025-09",
        claim=Claim(
            text=(
                "In a sample up to mid-2025, nearly 80 percent of consumer ChatGPT use was"
                " practical guidance, looking up information, or writing. Programming was about 4"
                " percent."
            ),
            sources=("chatterji-2025",),
            as_of="2025-07",
            caveat="Company accounts are left out, and several authors work for OpenAI.",
        ),
    ),
    OutlookStatement(
        id="one-model-for-text-and-media",
        kind=OutlookKind.OBSERVATION,
        title="One model can be an LLM and an image generator",
        made_by="The developers of Chameleon and Emu3",
        made="2024",
        claim=Claim(
            text=(
                "Chameleon and Emu3 mix text and image tokens and predict whichever comes next. In"
                " such a design one model can produce both."
            ),
            sources=("chameleon-2024", "wang-2024-emu3"),
            as_of="2024",
            caveat=(
                "Most image and video systems in production in 2025 and 2026 still use diffusion"
                " components."
            ),
        ),
    ),
    OutlookStatement(
        id="text-by-diffusion",
        kind=OutlookKind.OBSERVATION,
        title="Text models borrow from image models",
        made_by="Hugging Face, Diffusers documentation",
        made="2026-08",
        claim=Claim(
            text=(
                "The Diffusers library is mainly about images, video and music. By August 2026 two"
                " of its pipelines generated text by diffusion."
            ),
            sources=("diffusers-2026", "jurafsky-martin-slp3"),
            as_of="2026-08",
            caveat=(
                "Most LLMs still write from left to right, and that the library is mainly about"
                " media is our reading of its list of pages."
            ),
        ),
    ),
    OutlookStatement(
        id="length-of-tasks",
        kind=OutlookKind.OBSERVATION,
        title="Models complete longer tasks each year",
        made_by="Kwa and colleagues, METR",
        made="2025-03",
        claim=Claim(
            text=(
                "Of tasks that take a skilled person about 50 minutes, the best model of early"
                " 2025 completed half. From 2019 this length doubled roughly every seven months."
            ),
            sources=("kwa-2025-metr",),
            as_of="2025-03",
            caveat=(
                "The tasks are software and research work with automatic scoring, and success in"
                " half of them is not reliability."
            ),
        ),
    ),
    OutlookStatement(
        id="price-of-performance",
        kind=OutlookKind.OBSERVATION,
        title="The price of a given result falls fast, but unevenly",
        made_by="Epoch AI",
        made="2025-03",
        claim=Claim(
            text=(
                "Reaching a fixed score with an LLM became 9 to 900 times cheaper each year. The"
                " rate differs by task."
            ),
            sources=("epoch-price-trends-2025",),
            as_of="2025-03",
            caveat="The fastest falls are from the most recent year and may not last.",
        ),
    ),
    OutlookStatement(
        id="young-workers-in-exposed-jobs",
        kind=OutlookKind.OBSERVATION,
        title="Fewer young workers in the most exposed jobs in the US",
        made_by="Brynjolfsson, Chandar and Chen, Stanford Digital Economy Lab",
        made="2025-11",
        claim=Claim(
            text=(
                "In the US occupations most exposed to AI, employment of people aged 22 to 25 fell"
                " relative to others. Payroll data put the relative decline at 13 to 16 percent."
            ),
            sources=("brynjolfsson-2025-canaries",),
            as_of="2025-11",
            caveat=(
                "The figure differs between versions of the study, which cannot rule out other"
                " causes."
            ),
        ),
    ),
    OutlookStatement(
        id="danish-pay-and-hours",
        kind=OutlookKind.OBSERVATION,
        title="No measurable effect on pay or hours in Denmark up to 2024",
        made_by="Humlum and Vestergaard, University of Chicago working paper",
        made="2025",
        claim=Claim(
            text=(
                "A study of 25,000 Danish workers in eleven exposed occupations rules out that"
                " chatbots changed pay or hours by more than 1 percent on average up to 2024."
            ),
            sources=("humlum-2025",),
            as_of="2025",
            caveat="The study covers one country and ends in 2024.",
        ),
    ),
    OutlookStatement(
        id="unsolved-in-2026",
        kind=OutlookKind.OBSERVATION,
        title="What general-purpose AI still does badly",
        made_by="International AI Safety Report 2026",
        made="2026-02-03",
        claim=Claim(
            text=(
                "General-purpose AI is still unreliable on long projects of many steps, invents"
                " facts and is weak at reasoning about the physical world."
            ),
            sources=("bengio-2026",),
            as_of="2026-02",
            caveat="The report was read in summaries, and it makes no recommendations for policy.",
        ),
    ),
    OutlookStatement(
        id="exposed-occupations",
        kind=OutlookKind.FORECAST,
        title="Tasks will change more often than jobs disappear",
        made_by="International Labour Organization",
        made="2025-05",
        claim=Claim(
            text=(
                "A quarter of the world's jobs are to some degree exposed to generative AI, 3.3"
                " percent to the highest degree. Tasks are likelier to change than jobs to"
                " disappear."
            ),
            sources=("ilo-2025",),
            as_of="2025-05",
            caveat="Exposure is not job loss.",
        ),
    ),
    OutlookStatement(
        id="electricity-of-data-centers",
        kind=OutlookKind.FORECAST,
        title="Electricity use of data centers more than doubles by 2030",
        made_by="International Energy Agency",
        made="2025-04",
        claim=Claim(
            text=(
                "In the base case, data centers use about 945 terawatt-hours in 2030, up from"
                " about 415 in 2024. That is near 3 percent of world electricity demand."
            ),
            sources=("iea-2025",),
            as_of="2025-04",
            caveat=(
                "This covers all data centers, not only AI, and does not separate LLMs from other"
                " generative AI."
            ),
        ),
    ),
    OutlookStatement(
        id="stock-of-human-text",
        kind=OutlookKind.FORECAST,
        title="Public human text may be used up between 2026 and 2032",
        made_by="Villalobos and colleagues, Epoch AI",
        made="2024-06",
        claim=Claim(
            text=(
                "If trends hold, training sets for language models will be as large as all public"
                " human-written text. The study expects this between 2026 and 2032."
            ),
            sources=("villalobos-2024",),
            as_of="2024-06",
            caveat=(
                "The margin of error is wide, and synthetic data or repeated use of the same text"
                " changes the date."
            ),
        ),
    ),
    OutlookStatement(
        id="electronic-waste",
        kind=OutlookKind.FORECAST,
        title="Electronic waste from servers grows",
        made_by="Wang and colleagues, Nature Computational Science",
        made="2024-10",
        claim=Claim(
            text=(
                "From 2020 to 2030, discarded servers for generative AI could add up to between"
                " 1.2 and 5.0 million tonnes. Using hardware longer and again could save 16 to 86"
                " percent."
            ),
            sources=("wang-2024-ewaste",),
            as_of="2024-10",
            caveat="These are scenarios, in which servers for LLMs stand for all generative AI.",
        ),
    ),
    OutlookStatement(
        id="machines-at-every-task",
        kind=OutlookKind.FORECAST,
        title="Researchers put even odds on 2047 for machines at every task",
        made_by="Grace and colleagues, from answers of 2,778 AI researchers",
        made="2024-01",
        claim=Claim(
            text=(
                "Taken together, the answers give a chance of 50 percent that machines do every"
                " task better than people by 2047."
            ),
            sources=("grace-2024",),
            as_of="2024-01",
            caveat=(
                "The survey is from 2023, its answers are opinions, and other surveys with other"
                " questions differ."
            ),
        ),
    ),
    OutlookStatement(
        id="scaling-and-agi",
        kind=OutlookKind.OPINION,
        title="Most researchers asked doubt that scaling is enough",
        made_by="Association for the Advancement of Artificial Intelligence, survey",
        made="2025-03",
        claim=Claim(
            text=(
                "Artificial general intelligence is unlikely to come from scaling up current"
                " methods. So said 76 percent of those who answered this question, in a survey of"
                " 475 AI researchers."
            ),
            sources=("aaai-2025-panel",),
            as_of="2025-03",
            caveat="There is no agreed definition of artificial general intelligence.",
        ),
    ),
    OutlookStatement(
        id="small-models-for-agents",
        kind=OutlookKind.OPINION,
        title="Small language models will do much of the work of agents",
        made_by="Belcak and colleagues, NVIDIA Research",
        made="2025-06",
        claim=Claim(
            text=(
                "Many tasks of agents are narrow and repetitive, so small language models will do"
                " them."
            ),
            sources=("belcak-2025",),
            as_of="2025-06",
            caveat="This is a position paper by researchers of a company that sells hardware.",
        ),
    ),
    OutlookStatement(
        id="worlds-for-training-agents",
        kind=OutlookKind.OPINION,
        title="Generated worlds will serve to train agents",
        made_by="Google DeepMind",
        made="2025-08-05",
        claim=Claim(
            text=(
                "Agents can be trained in generated worlds, says the developer of Genie 3. It"
                " names a visual memory of one minute as a limit."
            ),
            sources=("genie3-2025",),
            as_of="2025-08",
            caveat="A company says this of its own model.",
        ),
    ),
    OutlookStatement(
        id="eu-marking-grace-period-ends",
        kind=OutlookKind.FIXED_DATE,
        title="EU: the grace period for marking ends on 2 December 2026",
        made_by="European Parliament and Council, Regulation (EU) 2026/1744",
        made="2026-07-08",
        claim=Claim(
            text=(
                "Systems that were on the EU market before 2 August 2026 must mark their output"
                " from 2 December 2026. This holds for text, images, audio and video."
            ),
            sources=("eu-omnibus-ai-2026",),
            as_of="2026-11",
            caveat=(
                "Only the machine-readable mark was put off, and the duty has exceptions such as"
                " assistive editing."
            ),
        ),
    ),
    OutlookStatement(
        id="eu-intimate-image-ban",
        kind=OutlookKind.FIXED_DATE,
        title="EU: two bans on generated abuse apply from 2 December 2026",
        made_by="European Parliament and Council, Regulation (EU) 2026/1744",
        made="2026-07-08",
        claim=Claim(
            text=(
                "From 2 December 2026 the EU bans AI for realistic intimate images, video or audio"
                " of an identifiable person without explicit consent. AI for child sexual abuse"
                " material is banned too."
            ),
            sources=("eu-omnibus-ai-2026",),
            as_of="2026-11",
            caveat=(
                "Providers are bound only where this is the system's purpose, or a foreseeable and"
                " repeatable result without reliable safeguards."
            ),
        ),
    ),
    OutlookStatement(
        id="california-platforms",
        kind=OutlookKind.FIXED_DATE,
        title="California: duties of large platforms from 1 January 2027",
        made_by="California Legislature, AB 853",
        made="2025-10-13",
        claim=Claim(
            text=(
                "The California AI Transparency Act reaches large online platforms from 1 January"
                " 2027."
            ),
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
            text=(
                "From 1 January 2027 large developers of frontier models owe a published safety"
                " framework and reports of incidents within 72 hours. It makes no difference what"
                " the models generate."
            ),
            sources=("ny-raise-2026",),
            as_of="2026-11",
            caveat=(
                "Frontier means above 10²⁶ training operations, and large means over 500 million"
                " US dollars of revenue; the act was read only in accounts."
            ),
        ),
    ),
    OutlookStatement(
        id="eu-older-general-purpose-models",
        kind=OutlookKind.FIXED_DATE,
        title="EU: older general-purpose models must comply by 2 August 2027",
        made_by="European Parliament and Council, AI Act",
        made="2024-06-13",
        claim=Claim(
            text=(
                "General-purpose models that were on the EU market before 2 August 2025 have until"
                " 2 August 2027 to meet their obligations."
            ),
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            caveat=(
                "The article that says so was not read itself; several accounts agree on the date."
            ),
        ),
    ),
    OutlookStatement(
        id="eu-high-risk-duties",
        kind=OutlookKind.FIXED_DATE,
        title="EU: high-risk duties from 2 December 2027 and 2 August 2028",
        made_by="European Parliament and Council, Regulation (EU) 2026/1744",
        made="2026-07-08",
        claim=Claim(
            text=(
                "High-risk uses listed in Annex III come under the duties on 2 December 2027, AI"
                " inside Annex I products on 2 August 2028. What counts is the use, not the kind of"
                " model."
            ),
            sources=("eu-omnibus-ai-2026",),
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
            text=(
                "The California AI Transparency Act reaches makers of cameras and other recording"
                " devices from 1 January 2028, for devices first produced for sale from that day."
            ),
            sources=("ca-ab853-2025",),
            as_of="2026-11",
        ),
    ),
)
