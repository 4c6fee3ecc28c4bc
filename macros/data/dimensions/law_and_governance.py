"""Which laws and rulings bind generative AI and LLMs, sorted by what is generated."""

from macros.model import Aspect, Caveat, Claim, Dimension, Search

DIMENSION = Dimension(
    id="law-and-governance",
    title="Law and governance",
    position=120,
    answer=Claim(
        text="""
            The laws compared here mostly ask what is generated, for what use, or with how much computing a model was trained, not how it is built.
            EU duties for general-purpose models and EU, Chinese and Korean marking rules cover text and media.
            Rules on deepfakes cover images, video and sometimes sound.
            Of the compared rulings on training, most concern text.
        """,
        sources=(
            "eu-ai-act-2024",
            "eu-omnibus-ai-2026",
            "ec-gpai-guidelines-2025",
            "cn-label-2025",
            "kr-ai-act-2026",
            "ca-sb53-2025",
            "take-it-down-2025",
            "in-it-rules-2026",
            "bartz-2025",
            "kadrey-2025",
            "gema-openai-2025",
            "ani-openai-2026",
        ),
        as_of="2026-11",
        our_reading=True,
    ),
    both=Claim(
        text="Which rules apply to an AI model or system depends on what it makes, what it is used for, and how much computing its training took.",
        sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025", "ca-sb53-2025"),
        as_of="2026-11",
        our_reading=True,
    ),
    generative_ai=Claim(
        text="Rules on deepfakes and likeness come on top.",
        scope="Images, sound, video",
        sources=(
            "eu-ai-act-2024",
            "take-it-down-2025",
            "in-it-rules-2026",
            "ca-ab853-2025",
        ),
        as_of="2026-11",
    ),
    llm=Claim(
        text=(
            "Most court rulings compared here, on training and on false statements, are about text."
        ),
        sources=(
            "bartz-2025",
            "kadrey-2025",
            "gema-openai-2025",
            "ani-openai-2026",
            "lg-munich-aio-2026",
            "walters-openai-2025",
        ),
        as_of="2026-11",
        our_reading=True,
    ),
    aspects=(
        Aspect(
            id="legal-terms",
            title="Terms the law uses",
            generative_ai=Claim(
                text="""
                    California and China name generative AI and list kinds of output.
                    To the EU AI Act, large generative models are typical general-purpose AI models.
                """,
                sources=(
                    "california-civ-3110",
                    "china-genai-measures-2023",
                    "eu-ai-act-2024",
                    "ec-gpai-guidelines-2025",
                ),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    The EU AI Act regulates AI systems and general-purpose AI models.
                    An LLM falls under these terms by what it can do.
                """,
                sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025"),
                as_of="2026-11",
                our_reading=True,
            ),
        ),
        Aspect(
            id="general-purpose-models",
            title="EU duties for general-purpose models",
            both=Claim(
                text="Since 2 August 2025 makers of general-purpose models (able to do many tasks) owe technical documentation, a copyright policy and a public summary of training content.",
                sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
                as_of="2026-11",
                caveat=Caveat(
                    text="Older models have until 2 August 2027; open-source ones owe no documentation, except the most capable (of systemic risk).",
                    sources=("eu-ai-act-2024",),
                ),
            ),
            generative_ai=Claim(
                text="""
                    Image and video generators can count as general-purpose.
                    Models that only synthesize speech, compose music or enlarge images do not, by the Commission's examples of 2025.
                """,
                scope="Images, sound, video",
                sources=("ec-gpai-guidelines-2025",),
                as_of="2026-11",
            ),
            llm=Claim(
                text="LLMs trained with over 10²³ computing operations (a 1 with 23 zeros) usually count as general-purpose, by the Commission's guidelines of 2025.",
                sources=("ec-gpai-guidelines-2025",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="eu-marking",
            title="EU marking and disclosure",
            both=Claim(
                text="""
                    Since 2 August 2026 synthetic output, text included, must carry a machine-readable mark, unless the AI only helped with standard editing.
                    Systems released earlier have until 2 December 2026.
                """,
                sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
                as_of="2026-11",
            ),
            generative_ai=Claim(
                text="""
                    Professional users must disclose deep fakes: images, audio or video that falsely pass for real persons, places or events.
                    Evident art and satire need only a lighter notice.
                """,
                scope="Images, sound, video",
                sources=("eu-ai-act-2024",),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    Chatbots must say that they are AI unless it is obvious.
                    AI-made text published on public matters needs a label unless a person has reviewed it and answers for it.
                """,
                sources=("eu-ai-act-2024",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="marking-elsewhere",
            title="Labels in China, Korea, India and California",
            generative_ai=Claim(
                text="""
                    China, Korea, India and California each require labels or marks.
                    China demands visible labels and hidden metadata; California's rule binds large providers.
                """,
                scope="Images, sound, video",
                sources=(
                    "cn-label-2025",
                    "sesec-cn-label-2025",
                    "kr-ai-act-2026",
                    "in-it-rules-2026",
                    "ca-ab853-2025",
                ),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    The labeling rules of China and Korea cover text too.
                    India's rules leave out pure text, and California's marks are for images, video and audio.
                """,
                sources=(
                    "cn-label-2025",
                    "kr-ai-act-2026",
                    "kr-shinkim-2026",
                    "in-it-rules-2026",
                    "ca-ab853-2025",
                ),
                as_of="2026-11",
                caveat=Caveat(
                    text="Korea suspended its fines for at least a year from January 2026.",
                    sources=("kr-ai-act-2026",),
                ),
            ),
        ),
        Aspect(
            id="us-statutes",
            title="United States: state and federal law",
            both=Claim(
                text="""
                    California makes developers publish a summary of training data.
                    Above 10²⁶ training operations (a 1 with 26 zeros) large firms owe a safety plan, from 2027 in New York too.
                """,
                sources=("california-civ-3110", "ca-sb53-2025", "ny-raise-2026"),
                as_of="2026-11",
                caveat=Caveat(
                    text="A federal order of December 2025 set up a task force to sue states over AI laws.",
                    sources=("eo-14365-2025",),
                ),
            ),
            generative_ai=Claim(
                text="""
                    Since 9 June 2026 New York requires advertisers to disclose performers made by AI.
                    Advertisements of sound alone are left out.
                """,
                scope="Images and video",
                sources=("ny-synthetic-2025", "techjack-ny-performers-2026"),
                as_of="2026-11",
            ),
            llm=Claim(
                text="Since 1 January 2026 California's SB 243 makes companion chatbots say that they are AI where a person could be misled.",
                sources=("ca-sb243-2025",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="copyright-in-training",
            title="Copyright in training: United States",
            generative_ai=Claim(
                text="""
                    No US fair-use ruling on such generators was found.
                    The jury trial in Andersen v. Stability AI, on image generators, is set for 20 September 2027.
                """,
                scope="Images, video, music",
                sources=("andersen-docket", "midjourney-docket", "music-ai-suits-2026"),
                as_of="2026-10",
                search=Search(
                    searched="reports and trackers of US copyright cases on generative AI",
                    on="2026-11-26",
                ),
            ),
            llm=Claim(
                text="In June 2025 two judges held training LLMs on books fair use (lawful without permission): Bartz (later settled), which excepted a pirated library, and Kadrey, on the evidence presented.",
                sources=("bartz-2025", "kadrey-2025", "bartz-final-2026"),
                as_of="2026-11",
                caveat=Caveat(
                    text="A US appeals court ruled against fair use in September 2026 (ROSS), for a search tool that generated nothing.",
                    sources=("ross-2026",),
                ),
            ),
        ),
        Aspect(
            id="weights-as-copies",
            title="Whether a model contains copies",
            generative_ai=Claim(
                text="""
                    In 2025 England's High Court held that Stable Diffusion is no infringing copy (Getty, permission to appeal given).
                    In 2026 a Munich court held that Suno's models memorized six songs.
                """,
                scope="Images and music",
                sources=(
                    "getty-2025",
                    "getty-permission-2025",
                    "gema-suno-2026",
                    "gema-suno-pr-2026",
                ),
                as_of="2026-11",
            ),
            llm=Claim(
                text="In 2025 a Munich court held that GPT-4 and GPT-4o memorized, and so copied, nine songs' lyrics, and that the exception for computer analysis (data mining) does not apply.",
                sources=("gema-openai-2025", "gema-openai-pr-2025"),
                as_of="2026-11",
                caveat=Caveat(
                    text="The judgment is not final.",
                    sources=("gema-openai-2025",),
                ),
            ),
        ),
        Aspect(
            id="copyright-in-output",
            title="Copyright in the output",
            both=Claim(
                text="""
                    US law requires a human author.
                    To the Copyright Office (2025), prompts alone give too little control; human expression, arrangement and changes can be protected.
                """,
                sources=("thaler-2025", "usco-part2-2025"),
                as_of="2026-11",
            ),
            generative_ai=Claim(
                text="""
                    A US appeals court (2025) denied copyright to an image with a machine as author.
                    A Beijing court protected one for its user's choices (2023), not one without proof (2025).
                """,
                scope="Images",
                sources=(
                    "thaler-2025",
                    "li-v-liu-2023",
                    "natlaw-beijing-2025",
                    "allen-docket",
                ),
                as_of="2026-11",
            ),
            llm=Claim(
                text="US copyright in text needs a human author, too: the Copyright Office's report covers text.",
                sources=("usco-part2-2025",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="harm-to-persons",
            title="Likeness and false statements",
            generative_ai=Claim(
                text="""
                    US law punishes publishing intimate images without consent, even AI-made ones.
                    From 2 December 2026 the EU bans AI for these or child abuse images, or without safeguards against them.
                """,
                scope="Images, sound, video",
                sources=("take-it-down-2025", "eu-omnibus-ai-2026"),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    In 2026 two German courts held operators answerable for false statements of their text generators (not final).
                    In 2025 a Georgia (US) court ruled for OpenAI on such a claim.
                """,
                sources=("lg-munich-aio-2026", "olg-hamm-2026", "walters-openai-2025"),
                as_of="2026-11",
            ),
        ),
    ),
    examples=(
        "news-and-blog-posts",
        "music-and-images",
    ),
    boundary_cases=("product-or-model",),
)
