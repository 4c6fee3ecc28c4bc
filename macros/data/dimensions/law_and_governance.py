"""Which laws and rulings bind generative AI and LLMs, sorted by what is generated."""

from macros.model import Aspect, Caveat, Claim, Dimension, Search

DIMENSION = Dimension(
    id="law-and-governance",
    title="Law and governance",
    subtitle="Which rules apply",
    position=120,
    answer=Claim(
        text="""
            Most of the AI laws that this site compares don't ask whether a model is an LLM.
            What matters is what is generated, what it's used for, or how much computing power the training took.
            For example, the EU's duties for general-purpose AI models (which can do many different tasks) can apply to models that generate text, speech, images or video.
            The rules on deepfakes in these laws, on the other hand, cover images, video and sometimes audio, but not text.
            Laws differ by country and keep changing, so check the law where you are.
        """,
        sources=(
            "eu-ai-act-2024",
            "eu-omnibus-ai-2026",
            "ec-gpai-guidelines-2025",
            "ca-sb53-2025",
            "take-it-down-2025",
            "in-it-rules-2026",
        ),
        as_of="2026-11",
        our_reading=True,
    ),
    both=Claim(
        text="""
            The rules depend on the country, on the purpose, on the content, and on whether you build AI or use it.
        """,
        sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025", "cn-label-2025", "in-it-rules-2026"),
        as_of="2026-11",
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            Some laws cover deepfakes: AI-made or AI-altered images, audio or video that people could mistake for the real thing.
        """,
        sources=("eu-ai-act-2024", "in-it-rules-2026"),
        as_of="2026-11",
    ),
    llm=Claim(
        text="""
            Whether text written by an LLM needs a label as AI-made depends partly on the country: China's rules cover text, but India's don't.
        """,
        sources=("cn-label-2025", "in-it-rules-2026"),
        as_of="2026-11",
        our_reading=True,
    ),
    aspects=(
        Aspect(
            id="legal-terms",
            title="The terms that laws use",
            both=Claim(
                text="""
                    The EU AI Act regulates AI systems and general-purpose AI models, which can do many different tasks.
                    It cites large generative models as a typical example of general-purpose AI models.
                """,
                sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025"),
                as_of="2026-11",
            ),
            generative_ai=Claim(
                text="A California law and rules issued by China's government mention generative AI by name and list kinds of output. Besides text, these include images, audio and video.",
                sources=("california-civ-3110", "china-genai-measures-2023"),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    The EU AI Act regulates “general-purpose AI models” but doesn't define “large language model.”
                    An LLM's range of tasks determines whether it is general-purpose.
                    As a guide, the European Commission looks at the computing power used in training and whether the model can generate language.
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
                text="""
                    Since 2 August 2025, EU law has imposed duties on providers of general-purpose models, which can do many different tasks.
                    Among other things, these providers must keep technical documentation, have a policy for complying with copyright law, and publish a summary of the training content.
                """,
                sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
                as_of="2026-11",
                caveat=Caveat(
                    text="""
                        For models that were on the market before 2 August 2025, providers have until 2 August 2027 to comply.
                        Open-source models need no technical documentation unless they are among the most capable models, which the law calls models with systemic risk.
                    """,
                    sources=("eu-ai-act-2024",),
                ),
            ),
            generative_ai=Claim(
                text="""
                    Under EU law, an image or video generator can count as a general-purpose model (one that can do many different tasks).
                    But according to the European Commission's 2025 guidelines, a model doesn't count if, for example, it only synthesizes speech or only enlarges images.
                """,
                sources=("ec-gpai-guidelines-2025",),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    An LLM usually counts as a general-purpose model (which can do many different tasks) if its training took more than 10²³ computing operations (a 1 with 23 zeros).
                    This threshold comes from the European Commission's 2025 guidelines, which aren't binding.
                """,
                sources=("ec-gpai-guidelines-2025",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="eu-marking",
            title="EU marking and disclosure",
            both=Claim(
                text="""
                    Since 2 August 2026, providers of generative AI in the EU have had to mark its output, including text, so that software can recognize it as AI-made.
                    For older systems, this began on 2 December 2026.
                    AI that only helps with standard editing is exempt.
                """,
                sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
                as_of="2026-12",
            ),
            generative_ai=Claim(
                text="""
                    In the EU, anyone using AI professionally to make deepfakes must usually disclose its use.
                    Deepfakes are AI-made or AI-altered images, audio or video that resemble real people, places or events and could seem genuine.
                    Obviously artistic or satirical works need only an unobtrusive notice.
                """,
                sources=("eu-ai-act-2024",),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    In the EU, chatbots must say they're AI unless that's obvious.
                    AI text usually needs machine-readable marks.
                    Professional users must disclose AI text published to inform the public on matters of public interest, unless it underwent human review or editorial control under someone's editorial responsibility.
                """,
                sources=("eu-ai-act-2024",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="marking-elsewhere",
            title="Labels in China, South Korea, India and California",
            generative_ai=Claim(
                text="""
                    China, South Korea, India and California each require labels or marks on generated images, audio and video.
                    India's rules apply only to content that looks or sounds real.
                    Since 30 September 2026, California's rules have applied to providers of any size.
                """,
                sources=(
                    "cn-label-2025",
                    "sesec-cn-label-2025",
                    "kr-ai-act-2026",
                    "in-it-rules-2026",
                    "ca-ab853-2025",
                    "ca-sb1000-2026",
                ),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    China's and South Korea's labeling rules also cover generated text, while India's don't cover text by itself.
                    California's AI Transparency Act covers only images, video and audio, but another California law requires a notice on some AI-written messages from health care providers to patients.
                """,
                sources=(
                    "cn-label-2025",
                    "kr-shinkim-2026",
                    "in-it-rules-2026",
                    "ca-ab853-2025",
                    "california-hsc-1339-75",
                ),
                as_of="2026-11",
                caveat=Caveat(
                    text="South Korea has suspended fines under its AI law for at least a year, starting in January 2026.",
                    sources=("kr-ai-act-2026",),
                ),
            ),
        ),
        Aspect(
            id="us-statutes",
            title="United States: state and federal law",
            both=Claim(
                text="""
                    In California, developers of generative AI must publish a summary of their training data.
                    Large developers must publish a safety plan for models trained with over 10²⁶ calculations (a 1 with 26 zeros).
                    New York and Illinois have similar laws that take effect in 2027.
                """,
                sources=(
                    "california-civ-3110",
                    "ca-sb53-2025",
                    "ny-raise-2026",
                    "illinois-ai-safety-2026",
                ),
                as_of="2026-11",
                caveat=Caveat(
                    text="A federal executive order issued in December 2025 set up a task force to sue states over their AI laws, although an order can't repeal them.",
                    sources=("eo-14365-2025",),
                ),
            ),
            generative_ai=Claim(
                text="""
                    Since 9 June 2026, New York State has required advertisers to say so if they knowingly show a New York audience a performer made by AI.
                    The law covers figures that look human but aren't recognizable as any particular real person.
                    Some ads are exempt.
                """,
                sources=("ny-synthetic-2025", "techjack-ny-performers-2026"),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    Since January 2026, a California law (SB 243) has covered companion chatbots, which can meet users' social needs.
                    Operators must say that a chatbot is AI if a reasonable person would mistake it for a human.
                    Users known to be minors must always be told.
                """,
                sources=("ca-sb243-2025",),
                as_of="2026-11",
                said_by="ca-sb243-2025",
            ),
        ),
        Aspect(
            id="copyright-in-training",
            title="Copyright in training: United States",
            generative_ai=Claim(
                text="""
                    We found no US ruling on whether it is fair use (lawful without permission) to train image, video or music generators on copyrighted works.
                    In October 2026, Andersen v. Stability AI, a case about image generators, was still awaiting its jury trial.
                """,
                sources=("andersen-docket", "midjourney-docket", "music-ai-suits-2026"),
                as_of="2026-10",
                search=Search(
                    searched="reports and trackers of US copyright cases on generative AI",
                    on="2026-11-26",
                ),
            ),
            llm=Claim(
                text="""
                    In 2025, two US judges held that training LLMs on books was fair use (lawful without permission).
                    But in Bartz v. Anthropic, keeping pirated copies was not.
                    In Kadrey v. Meta, the judge said other authors could win by showing harm to their market.
                """,
                sources=("bartz-2025", "kadrey-2025", "bartz-final-2026"),
                as_of="2026-11",
                caveat=Caveat(
                    text="In September 2026, a US appeals court (the Third Circuit) rejected the defense of fair use in Thomson Reuters v. ROSS, a case about a search tool that wasn't generative AI.",
                    sources=("ross-2026",),
                ),
            ),
        ),
        Aspect(
            id="weights-as-copies",
            title="Whether a model contains copies",
            generative_ai=Claim(
                text="""
                    In 2025, England's High Court ruled that the image generator Stable Diffusion isn't an illegal (“infringing”) copy of the photo agency Getty's images, because it doesn't store them.
                    Getty didn't dispute that fact but was allowed to appeal on whether a copy must store images.
                """,
                sources=("getty-2025", "getty-permission-2025"),
                as_of="2026-11",
                caveat=Caveat(
                    text="""
                        In July 2026, a Munich court found that models of the music generator Suno could reproduce six songs, according to its press release.
                        That ruling isn't final.
                    """,
                    sources=("gema-suno-2026", "gema-suno-pr-2026"),
                ),
            ),
            llm=Claim(
                text="""
                    In 2025, a Munich court held that OpenAI's models GPT-4 and GPT-4o had memorized the lyrics of nine songs, and that this counts as copying.
                    According to the court, the copyright exception for computer analysis (text and data mining) doesn't cover this copying.
                """,
                sources=("gema-openai-2025", "gema-openai-pr-2025"),
                as_of="2026-11",
                caveat=Caveat(
                    text="The judgment wasn't final when it was published.",
                    sources=("gema-openai-2025",),
                ),
            ),
        ),
        Aspect(
            id="copyright-in-output",
            title="Copyright in the output",
            both=Claim(
                text="""
                    US copyright requires a human author.
                    According to the US Copyright Office (2025), writing prompts alone isn't enough.
                    But people's own work that is still recognizable in the output can be protected, and so can their creative arrangement of the output or changes to it.
                """,
                sources=("thaler-2025", "usco-part2-2025"),
                as_of="2026-11",
            ),
            generative_ai=Claim(
                text="""
                    In Thaler v. Perlmutter (2025), a US appeals court denied copyright to an image whose listed author was a machine.
                    In 2023, the Beijing Internet Court protected a generated image because of the user's choices.
                    It later ruled against someone who couldn't prove creative effort.
                """,
                sources=(
                    "thaler-2025",
                    "li-v-liu-2023",
                    "natlaw-beijing-2025",
                ),
                as_of="2026-11",
            ),
            llm=Claim(
                text="""
                    US copyright requires a human author for text written with an LLM, just as it does for images.
                    The US Copyright Office's 2025 report on the subject covers both.
                """,
                sources=("usco-part2-2025",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="harm-to-persons",
            title="Intimate images and false statements",
            generative_ai=Claim(
                text="""
                    In the US, knowingly posting intimate images without consent, even realistic AI-made ones, can be a crime.
                    Since 2 December 2026, EU law has banned AI meant for making such images or child sexual abuse material, and AI that could make either but lacks safeguards.
                """,
                sources=("take-it-down-2025", "eu-omnibus-ai-2026"),
                as_of="2026-12",
            ),
            llm=Claim(
                text="""
                    Courts have ruled both ways on false statements written by AI.
                    In Walters v. OpenAI (2025), a US state court ruled for OpenAI.
                    In 2026, a Munich court barred Google from repeating certain false claims in AI Overviews, its AI-written summaries of search results.
                """,
                sources=("lg-munich-aio-2026", "walters-openai-2025"),
                as_of="2026-11",
                caveat=Caveat(
                    text="The Munich order is preliminary.",
                    sources=("lg-munich-aio-2026",),
                ),
            ),
        ),
    ),
    examples=(
        "news-and-blog-posts",
        "music-and-images",
    ),
    boundary_cases=("product-or-model",),
)
