"""What can be said with a source about where generative AI and LLMs go, and who says it."""

from macros.model import Caveat, Claim, OutlookKind, OutlookStatement

OUTLOOK: tuple[OutlookStatement, ...] = (
    OutlookStatement(
        id="adoption-in-three-years",
        kind=OutlookKind.OBSERVATION,
        title="Generative AI has spread faster than the internet did, says the AI Index",
        made_by="the Stanford AI Index 2026",
        made="2026-04",
        claim=Claim(
            text="""
                Generative AI reached 53% of the population within three years, according to the AI Index 2026, a yearly report from Stanford University.
                The report's summary doesn't say which population it means, but it does say that the personal computer and the internet spread more slowly.
            """,
            sources=("ai-index-2026",),
            as_of="2026-04",
            caveat=Caveat(
                text="According to a news report, the 53% comes from a survey of US adults. The AI Index also gives a lower figure for the United States, 28.3%. This figure matches an estimate by Microsoft, which is based on a different way of measuring use.",
                sources=("ai-index-2026", "morning-overview-adoption-2026", "numonly-ai-use-2026"),
            ),
        ),
    ),
    OutlookStatement(
        id="adoption-by-us-adults",
        kind=OutlookKind.OBSERVATION,
        title="More than half of US adults under 65 say they use generative AI",
        made_by="Bick, Blandin and Deming, Federal Reserve Bank of St. Louis",
        made="2025-11",
        claim=Claim(
            text="""
                In August 2025, 54.6% of Americans aged 18 to 64 said that they used generative AI, up from 44.6% a year earlier.
                Personal computers and the internet had spread more slowly.
                Three years after the first mass-market products came out, 19.7% of people used personal computers and 30.1% used the internet.
                The three years are counted from 1981 for computers and from 1995 for the internet.
            """,
            sources=("stlouisfed-2025",),
            as_of="2025-11",
        ),
    ),
    OutlookStatement(
        id="adoption-by-us-firms",
        kind=OutlookKind.OBSERVATION,
        title="Most US companies weren't using AI in May 2026",
        made_by="the US Census Bureau",
        made="2026-05",
        claim=Claim(
            text="""
                In surveys from December 2025 to May 2026, 17% to 20% of US firms said that they had used AI in the previous two weeks.
                Any kind of AI counted, as long as it was used in at least one business function.
                Among firms with 250 or more employees, the share was 37%.
            """,
            sources=("census-2026",),
            as_of="2026-05",
            caveat=Caveat(
                text="Other surveys report higher shares: in a 2025 survey by the consulting firm McKinsey, cited in the AI Index 2026, 88% of respondents around the world said that their organization used AI. That survey doesn't represent all firms.",
                sources=("ai-index-2026",),
            ),
        ),
    ),
    OutlookStatement(
        id="what-chatgpt-is-used-for",
        kind=OutlookKind.OBSERVATION,
        title="In 2025, consumers used ChatGPT mainly for advice, information and writing",
        made_by="Chatterji and colleagues, several of them at OpenAI, in an NBER working paper",
        made="2025-09",
        claim=Claim(
            text="""
                In a sample of consumers' messages to ChatGPT up to mid-2025, nearly 80% were about getting practical guidance, information or help with writing.
                About 4% were about programming.
                The sample left out accounts that companies pay for.
            """,
            sources=("chatterji-2025",),
            as_of="2025-07",
        ),
    ),
    OutlookStatement(
        id="one-model-for-text-and-media",
        kind=OutlookKind.OBSERVATION,
        title="One model can both write text and make images, two 2024 papers report",
        made_by="the developers of Chameleon and Emu3",
        made="2024",
        claim=Claim(
            text="""
                The research models Chameleon and Emu3 put pieces of text and pieces of images into one sequence and predict which piece comes next.
                According to their 2024 papers, a single model of this kind can both write text and make images.
                The first public versions did less: Chameleon answered only in text, and Emu3 came as separate models for chat and for images.
                Some current models do both, such as the Gemini models that can return text and images in one answer.
            """,
            sources=(
                "chameleon-2024",
                "wang-2024-emu3",
                "hf-chameleon-docs",
                "baai-emu3-readme",
                "google-gemini-image-docs",
            ),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="text-by-diffusion",
        kind=OutlookKind.OBSERVATION,
        title="Some text models borrow a method from image generators",
        made_by="Hugging Face, in the documentation of Diffusers",
        made="2026-08",
        claim=Claim(
            text="""
                Diffusers is a library of program code for making images, video and audio by diffusion, which turns random numbers (noise) into a result step by step.
                As of August 2026, two parts of this library generated text in a similar way: they worked on a whole block of words in several passes.
                Most LLMs, by contrast, still write one word or part of a word after another.
            """,
            sources=("diffusers-2026", "jurafsky-martin-slp3"),
            as_of="2026-08",
        ),
    ),
    OutlookStatement(
        id="length-of-tasks",
        kind=OutlookKind.OBSERVATION,
        title="The best models complete longer software tasks each year, METR finds",
        made_by="METR, a research organization",
        made="2026-05-08",
        claim=Claim(
            text="""
                The research organization METR measures software and research tasks by how long they take a skilled person.
                It then works out the length of the tasks that a model completes successfully half the time.
                By METR's current method, that length was about an hour for the best model of early 2025.
                For an early version of Anthropic's Claude Mythos Preview, tested in March 2026, it was at least 16 hours.
                That figure is uncertain: METR gives a range of 8.5 to 55 hours.
                Since 2023, according to METR, the length has doubled about every four months.
            """,
            sources=(
                "kwa-2025-metr",
                "metr-time-horizon-2026",
                "metr-horizons-data-2026",
                "digg-metr-mythos-2026",
            ),
            as_of="2026-05",
        ),
    ),
    OutlookStatement(
        id="price-of-performance",
        kind=OutlookKind.OBSERVATION,
        title="The price of a given LLM result has fallen fast, but unevenly",
        made_by="Epoch AI",
        made="2025-03",
        claim=Claim(
            text="""
                The price of reaching a given test score with an LLM has fallen fast.
                According to an estimate by the research group Epoch AI from March 2025, it fell by a factor of 9 to 900 per year, depending on the task.
                The fastest drops were the most recent, and prices may not keep falling at that pace.
            """,
            sources=("epoch-price-trends-2025",),
            as_of="2025-03",
        ),
    ),
    OutlookStatement(
        id="young-workers-in-exposed-jobs",
        kind=OutlookKind.OBSERVATION,
        title="Fewer young people work in the US jobs most exposed to AI",
        made_by="Brynjolfsson, Chandar and Chen of the Stanford Digital Economy Lab",
        made="2026-08",
        claim=Claim(
            text="""
                Some US occupations are more exposed to AI than others, which means that AI could do more of their tasks.
                A study by economists at Stanford looks at people aged 22 to 25, using data from the payroll company ADP.
                Since late 2022, the number of people that age in the most exposed occupations has fallen behind the number in less exposed ones: by June 2026, it was 19% lower than it would have been if the two had kept pace.
            """,
            sources=("brynjolfsson-2026-canaries", "brynjolfsson-2025-canaries"),
            as_of="2026-08",
            caveat=Caveat(
                text="The authors call their figures descriptive, which means that they don't show that AI is the cause.",
                sources=("brynjolfsson-2026-canaries",),
            ),
        ),
    ),
    OutlookStatement(
        id="danish-pay-and-hours",
        kind=OutlookKind.OBSERVATION,
        title="Chatbots had no measurable effect on pay or hours in eleven Danish occupations up to 2024",
        made_by="Humlum and Vestergaard, in an NBER working paper",
        made="2026-03",
        claim=Claim(
            text="""
                In a study of some 25,000 Danish workers, chatbots made no measurable difference to pay or recorded hours in the first two years after ChatGPT appeared.
                The workers had jobs in which chatbots could do part of the work.
                According to the authors, an average effect of more than 2% can largely be ruled out.
            """,
            sources=("humlum-2026", "humlum-2025"),
            as_of="2026-03",
        ),
    ),
    OutlookStatement(
        id="unsolved-in-2026",
        kind=OutlookKind.OBSERVATION,
        title="What general-purpose AI still did badly in early 2026",
        made_by="the International AI Safety Report 2026",
        made="2026-02-03",
        claim=Claim(
            text="""
                General-purpose AI, which can do many different tasks, was still unreliable on long projects with many steps, according to the International AI Safety Report 2026.
                It also tended to make up facts and was weak at reasoning about the physical world.
            """,
            sources=("bengio-2026",),
            as_of="2026-02",
        ),
    ),
    OutlookStatement(
        id="exposed-occupations",
        kind=OutlookKind.FORECAST,
        title="Jobs are more likely to change than to disappear, the ILO expects",
        made_by="the International Labour Organization",
        made="2025-05",
        claim=Claim(
            text="""
                According to a 2025 study by the International Labour Organization (ILO), a quarter of the world's jobs are in occupations with some exposure to generative AI, which means that it could do some of their tasks.
                For 3.3% of jobs, the exposure is at the highest level.
                That doesn't mean that these jobs will be lost: the ILO expects that jobs are more likely to change than to disappear.
            """,
            sources=("ilo-2025",),
            as_of="2025-05",
        ),
    ),
    OutlookStatement(
        id="electricity-of-data-centers",
        kind=OutlookKind.FORECAST,
        title="Data centers will use more than twice as much electricity by 2030, in the IEA's base case",
        made_by="the International Energy Agency",
        made="2025-04",
        claim=Claim(
            text="""
                In the base case of the International Energy Agency (IEA), data centers will use about 945 terawatt-hours (billion kilowatt-hours) of electricity in 2030, up from about 415 in 2024.
                That would be close to 3% of the world's electricity demand in 2030.
                The base case is one of several scenarios that the agency works with.
                The figures cover data centers for every purpose, not for AI alone.
                In 2026, the agency raised its figure for 2030 slightly, to about 950 terawatt-hours.
            """,
            sources=("iea-2025", "current-climate-iea-2026"),
            as_of="2026-04",
        ),
    ),
    OutlookStatement(
        id="stock-of-human-text",
        kind=OutlookKind.FORECAST,
        title="Public text written by people may be used up between 2026 and 2032",
        made_by="Villalobos and colleagues at Epoch AI",
        made="2024-06",
        claim=Claim(
            text="""
                If trends continue, language models will be trained on about as much text as the entire stock of publicly available text written by people.
                According to a forecast from 2024, this will happen sometime between 2026 and 2032.
                If developers train smaller models on more text, that point will come sooner.
                Synthetic data (text generated by models) might let progress continue after that point.
            """,
            sources=("villalobos-2024",),
            as_of="2024-06",
        ),
    ),
    OutlookStatement(
        id="electronic-waste",
        kind=OutlookKind.FORECAST,
        title="Servers for generative AI could leave over a million metric tons of waste by 2030",
        made_by="Wang and colleagues, in Nature Computational Science",
        made="2024-10",
        claim=Claim(
            text="""
                From 2020 to 2030, discarded servers for generative AI could total between 1.2 and 5.0 million metric tons of waste, depending on how fast generative AI grows.
                The estimate is based mainly on LLMs.
                Longer use, reuse and recycling could cut this waste by 16% to 86%.
            """,
            sources=("wang-2024-ewaste",),
            as_of="2024-10",
        ),
    ),
    OutlookStatement(
        id="machines-at-every-task",
        kind=OutlookKind.FORECAST,
        title="Even odds that machines can do every task better than people by 2047, in a 2023 survey",
        made_by="Grace and colleagues, from a survey of 2,778 AI researchers",
        made="2024-01",
        claim=Claim(
            text="""
                In a 2023 survey of 2,778 AI researchers, one group was asked when machines would be able to do every task better and more cheaply than people.
                Their combined answers gave a 50% chance of this by 2047.
                The question assumed that scientific work would go on without major disruption.
                Others, asked a similar question, gave a much later date: a 50% chance that every occupation could be fully automated by 2116.
            """,
            sources=("grace-2024",),
            as_of="2024-01",
        ),
    ),
    OutlookStatement(
        id="scaling-and-agi",
        kind=OutlookKind.OPINION,
        title=(
            "Most AI researchers in a survey doubt that scaling up will lead to general intelligence"
        ),
        made_by="the Association for the Advancement of Artificial Intelligence, from a survey",
        made="2025-03",
        claim=Claim(
            text="""
                A survey of 475 AI researchers asked whether scaling up current methods will lead to artificial general intelligence, which means AI that does most tasks as well as people do.
                Of those who answered this question, 76% called this unlikely or very unlikely.
            """,
            sources=("aaai-2025-panel",),
            as_of="2025-03",
        ),
    ),
    OutlookStatement(
        id="small-models-for-agents",
        kind=OutlookKind.OPINION,
        title="Small models could do much of the work of AI agents, NVIDIA researchers say",
        made_by="Belcak and colleagues at NVIDIA Research, in a position paper",
        made="2025-06",
        claim=Claim(
            text="""
                Researchers at NVIDIA expect small language models to do much of the work of agents, which are programs that choose their own next steps.
                They argue that many of an agent's tasks are narrow and repetitive, and that small models can do them well enough at a lower cost.
            """,
            sources=("belcak-2025",),
            as_of="2025-06",
        ),
    ),
    OutlookStatement(
        id="worlds-for-training-agents",
        kind=OutlookKind.OPINION,
        title="Generated worlds can be used to train agents, says the maker of Genie 3",
        made_by="Google DeepMind, maker of Genie 3",
        made="2025-08-05",
        claim=Claim(
            text="""
                Genie 3 is an AI model that makes virtual worlds for users to move through.
                Its maker, Google DeepMind, says that these worlds can also be used to train agents, which are programs that choose their own next steps.
                One limit that DeepMind names is that a world can be explored for only a few minutes rather than hours.
            """,
            sources=("genie3-2025", "google-project-genie-2026"),
            as_of="2026-01",
        ),
    ),
    OutlookStatement(
        id="eu-software-liability",
        kind=OutlookKind.FIXED_DATE,
        title="EU: new liability rules for software that comes onto the market after 9 December 2026",
        made_by="the European Parliament and Council, in Directive (EU) 2024/2853",
        made="2024-10-23",
        claim=Claim(
            text="""
                EU countries must have the new Product Liability Directive in their national law by 9 December 2026.
                It counts software, including AI, as a product, so a maker can be liable even without being careless if a defect harms someone's health or damages their belongings or private files.
                It covers products that come onto the market after that day; earlier ones stay under the directive of 1985.
                Free and open-source software is exempt if it is developed or supplied outside of commercial activity.
            """,
            sources=("eu-product-liability-2024",),
            as_of="2026-12",
        ),
    ),
    OutlookStatement(
        id="california-platforms",
        kind=OutlookKind.FIXED_DATE,
        title="California: duties for large platforms from 1 January 2027",
        made_by="the California Legislature, in AB 853",
        made="2025-10-13",
        claim=Claim(
            text="""
                Starting on 1 January 2027, the California AI Transparency Act also applies to large online platforms.
                Among other duties, these platforms must check content for data on its origin and tell users what they find.
                They also must not knowingly remove this data if it follows common standards.
                In 2026, the legislature considered a bill to change the details, AB 2713.
            """,
            sources=("ca-ab853-2025", "ca-ab2713-2026"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="new-york-raise-act",
        kind=OutlookKind.FIXED_DATE,
        title="New York: the RAISE Act applies from 1 January 2027",
        made_by="the New York State Legislature, in chapter 96 of 2026",
        made="2026-03-27",
        claim=Claim(
            text="""
                Starting on 1 January 2027, New York's RAISE Act requires developers of frontier models to report critical safety incidents within 72 hours of discovering them.
                Under this law, a frontier model is a foundation model (a base for many uses) whose training took more than 10²⁶ calculations (a 1 followed by 26 zeros).
                Large developers, with annual revenue of more than US$500 million, must also publish a safety framework.
            """,
            sources=("ny-raise-2026",),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="illinois-ai-safety-measures-act",
        kind=OutlookKind.FIXED_DATE,
        title="Illinois: duties for developers of the largest AI models from 1 January 2027",
        made_by="the Illinois General Assembly, in Public Act 104-0538",
        made="2026-07-06",
        claim=Claim(
            text="""
                Starting on 1 January 2027, Illinois will require developers of frontier models to report critical safety incidents, usually within 72 hours.
                Frontier models are those whose training took more than 10²⁶ calculations (a 1 followed by 26 zeros).
                Developers with annual revenue of more than US$500 million must also publish a safety plan; reports differ on whether this starts in 2027 or 2028.
                Starting on 1 January 2028, these developers must have an independent auditor check their compliance every year.
            """,
            sources=("illinois-ai-safety-2026", "multistate-il-sb-315-2026"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="colorado-automated-decisions",
        kind=OutlookKind.FIXED_DATE,
        title="Colorado: duties for automated decisions about people from 1 January 2027",
        made_by="the Colorado General Assembly, in SB 26-189",
        made="2026-05",
        claim=Claim(
            text="""
                Starting on 1 January 2027, companies must tell people in Colorado when automated technology materially influences important decisions about them, such as those on jobs, loans, housing or insurance.
                The law replaced the state's AI Act of 2024 before that act took effect.
                It exempts an LLM that is used only to draft, translate or summarize text for a person to review.
            """,
            sources=("coag-admt-2026", "consumerfs-colorado-2026", "lathrop-colorado-2026"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="eu-older-general-purpose-models",
        kind=OutlookKind.FIXED_DATE,
        title="EU: older general-purpose models must comply by 2 August 2027",
        made_by="the European Parliament and Council, in the AI Act",
        made="2024-06-13",
        claim=Claim(
            text="""
                The EU's AI Act sets duties for providers of general-purpose AI models, which can do many different tasks.
                For models that were on the EU market before 2 August 2025, providers have until 2 August 2027 to comply with these duties.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="eu-high-risk-duties",
        kind=OutlookKind.FIXED_DATE,
        title="EU: duties for high-risk AI from 2 December 2027 and 2 August 2028",
        made_by="the European Parliament and Council, in Regulation (EU) 2026/1744",
        made="2026-07-08",
        claim=Claim(
            text="""
                The AI Act's duties for high-risk AI begin on 2 December 2027 for the uses listed in its Annex III, such as hiring.
                They begin on 2 August 2028 for AI that is itself a product or a product's safety component, if EU safety laws listed in Annex I require an outside body to check that product.
                A system on the market before its date generally has to follow them only once its design changes significantly.
                AI counts as high-risk because of its use or the product it is part of, not because of the kind of model.
            """,
            sources=("eu-omnibus-ai-2026", "eu-ai-act-2024"),
            as_of="2026-11",
        ),
    ),
    OutlookStatement(
        id="california-camera-makers",
        kind=OutlookKind.FIXED_DATE,
        title="California: duties for camera makers from 1 January 2028",
        made_by="the California Legislature, in AB 853",
        made="2025-10-13",
        claim=Claim(
            text="""
                Starting on 1 January 2028, the California AI Transparency Act also applies to makers of cameras and other recording devices.
                Devices first produced for sale in California from that day on must, by default, add hidden data to what they record, as far as this is technically feasible.
                The hidden data states the maker, the device and the time.
            """,
            sources=("ca-ab853-2025",),
            as_of="2026-11",
        ),
    ),
)
