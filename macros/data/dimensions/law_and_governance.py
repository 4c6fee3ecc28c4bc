"""Which laws and rulings bind generative AI and LLMs, sorted by what is generated."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="law-and-governance",
    title="Law and governance",
    position=120,
    answer=Claim(
        text=(
            "The laws compared here mostly bind by output, use or training compute, not"
            " by architecture. EU duties for general-purpose models reach text, image and"
            " video models; marking rules in the EU, China and Korea cover text and media."
            " Rules on deepfakes and likeness cover images, video and, in part, sound. Case"
            " law on training is most developed for text."
        ),
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
        caveat=(
            "This is our own sorting of selected laws and rulings, several of them"
            " provisional or under appeal, and no legal advice."
        ),
    ),
    generative_ai=Claim(
        text=(
            "Rules on deepfakes and likeness cover images, video and partly sound, and some marking"
            " laws stop there. No US fair-use ruling on media generators was known in October"
            " 2026."
        ),
        sources=(
            "eu-ai-act-2024",
            "take-it-down-2025",
            "in-it-rules-2026",
            "ca-ab853-2025",
            "andersen-docket",
            "midjourney-docket",
            "music-ai-suits-2026",
        ),
        as_of="2026-11",
        caveat="This is our own sorting, and court dockets were last seen in early October 2026.",
    ),
    llm=Claim(
        text=(
            "EU duties for general-purpose models and for marking bind LLMs, though not only"
            " them. Case law on training is most developed for text; the false-statement"
            " rulings found concern text."
        ),
        sources=(
            "eu-ai-act-2024",
            "bartz-2025",
            "kadrey-2025",
            "gema-openai-2025",
            "ani-openai-2026",
            "lg-munich-aio-2026",
            "walters-openai-2025",
        ),
        as_of="2026-11",
        caveat=(
            "This is our own sorting, several of the rulings are open to appeal, and a narrow LLM"
            " need not be a general-purpose model."
        ),
    ),
    aspects=(
        Aspect(
            id="legal-terms",
            title="Terms the law uses",
            generative_ai=Claim(
                text=(
                    "California and China name generative AI and list kinds of output. The EU AI"
                    " Act calls large generative models a typical example of a general-purpose AI"
                    " model."
                ),
                sources=(
                    "california-civ-3110",
                    "china-genai-measures-2023",
                    "eu-ai-act-2024",
                    "ec-gpai-guidelines-2025",
                ),
                as_of="2026-11",
                caveat=("A typical example is no rule: a narrow generator is not general-purpose."),
            ),
            llm=Claim(
                text=(
                    "The EU AI Act speaks of AI systems and general-purpose AI models, not of large"
                    " language models. An LLM falls under those terms by what it can do."
                ),
                sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025"),
                as_of="2026-11",
                caveat=(
                    "We read the passages cited, not the complete Act, to say that it does not"
                    " regulate by that term."
                ),
            ),
        ),
        Aspect(
            id="general-purpose-models",
            title="EU duties for general-purpose models",
            generative_ai=Claim(
                text=(
                    "Image and video generators can be bound: the Commission's test is over 10²³"
                    " operations in training plus language, text-to-image or text-to-video"
                    " output."
                ),
                sources=("ec-gpai-guidelines-2025",),
                as_of="2026-11",
                caveat=(
                    "The test is indicative and not binding; models that only synthesize speech,"
                    " compose music or upscale images stay outside."
                ),
            ),
            llm=Claim(
                text=(
                    "LLMs trained with over 10²³ operations usually count. Since 2 August 2025"
                    " their providers owe technical documentation, a copyright policy and a public"
                    " summary of training content."
                ),
                sources=(
                    "ec-gpai-guidelines-2025",
                    "eu-ai-act-2024",
                    "eu-omnibus-ai-2026",
                ),
                as_of="2026-11",
                caveat=(
                    "That line is indicative; older models have until 2 August 2027, and"
                    " open-source models without systemic risk are spared the documentation."
                ),
            ),
        ),
        Aspect(
            id="eu-marking",
            title="EU marking and disclosure",
            generative_ai=Claim(
                text=(
                    "Since 2 August 2026 synthetic images, audio and video must carry a"
                    " machine-readable mark, and professional users must disclose deep fakes."
                ),
                sources=(
                    "eu-ai-act-2024",
                    "eu-omnibus-ai-2026",
                ),
                as_of="2026-11",
                caveat=(
                    "Systems placed on the market before that day have until 2 December 2026 to"
                    " mark; evident art and satire may disclose in a lighter form."
                ),
            ),
            llm=Claim(
                text=(
                    "Synthetic text must be marked too, and chatbots must say that they are AI."
                    " Published text needs a label only on public matters and without human"
                    " editorial review."
                ),
                sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
                as_of="2026-11",
                caveat=(
                    "Chatbots need not say the obvious, assistive editing is excepted, and older"
                    " systems have until 2 December 2026 to mark."
                ),
            ),
        ),
        Aspect(
            id="marking-elsewhere",
            title="Labels in China, Korea, India and California",
            generative_ai=Claim(
                text=(
                    "China, Korea, India and California all reach images, audio and video. China"
                    " demands perceptible labels and hidden metadata; California, from large"
                    " providers, hidden disclosures."
                ),
                sources=(
                    "cn-label-2025",
                    "sesec-cn-label-2025",
                    "kr-ai-act-2026",
                    "in-it-rules-2026",
                    "ca-ab853-2025",
                ),
                as_of="2026-11",
                caveat=(
                    "California means providers with over a million monthly users; we read the"
                    " Chinese and Korean rules only through accounts of them."
                ),
            ),
            llm=Claim(
                text=(
                    "China and Korea cover text as well. India's definition leaves out purely"
                    " textual output, and text is not among the content that California makes"
                    " providers mark."
                ),
                sources=(
                    "cn-label-2025",
                    "kr-ai-act-2026",
                    "kr-shinkim-2026",
                    "in-it-rules-2026",
                    "ca-ab853-2025",
                ),
                as_of="2026-11",
                caveat="Korea has suspended fines for at least a year from January 2026.",
            ),
        ),
        Aspect(
            id="us-statutes",
            title="United States: state and federal law",
            generative_ai=Claim(
                text=(
                    "California requires developers of generative AI offered there to publish"
                    " documentation of their training data, whatever the output. New York"
                    " requires advertisements to disclose AI-made performers."
                ),
                sources=(
                    "california-civ-3110",
                    "ny-synthetic-2025",
                ),
                as_of="2026-11",
                caveat=(
                    "We know the New York rule only from two accounts and did not read its"
                    " exceptions."
                ),
            ),
            llm=Claim(
                text=(
                    "California's SB 53 and, from 2027, New York's RAISE Act bind developers of"
                    " models above 10²⁶ training operations, whatever they generate. California"
                    " also regulates companion chatbots."
                ),
                sources=(
                    "ca-sb53-2025",
                    "ny-raise-2026",
                    "ca-sb243-2025",
                    "eo-14365-2025",
                ),
                as_of="2026-11",
                caveat=(
                    "Few models reach that line. By early October 2026 no federal law overrode"
                    " these acts, but an executive order of December 2025 set up a task force to"
                    " sue states over AI laws."
                ),
            ),
        ),
        Aspect(
            id="copyright-in-training",
            title="Copyright in training: United States",
            generative_ai=Claim(
                text=(
                    "US cases on image, video and music generators had brought no fair-use ruling"
                    " by October 2026. The jury trial in Andersen v. Stability AI is set for 20"
                    " September 2027."
                ),
                sources=("andersen-docket", "midjourney-docket", "music-ai-suits-2026"),
                as_of="2026-11",
                caveat=(
                    "Court dates move, some music suits ended in settlements, and the dockets were"
                    " last seen in early October 2026."
                ),
            ),
            llm=Claim(
                text=(
                    "In June 2025 two district judges found training LLMs on books fair use. In"
                    " Bartz that excluded keeping pirated copies; in Kadrey it held on that record"
                    " only."
                ),
                sources=(
                    "bartz-2025",
                    "kadrey-2025",
                    "bartz-final-2026",
                    "ross-2026",
                ),
                as_of="2026-11",
                caveat=(
                    "Bartz was settled, and Kadrey goes on over another claim. The first US"
                    " appellate ruling on AI training, ROSS, went against fair use for a tool that"
                    " generated nothing."
                ),
            ),
        ),
        Aspect(
            id="weights-as-copies",
            title="Whether weights contain copies",
            generative_ai=Claim(
                text=(
                    "In Getty (2025) the English High Court held that Stable Diffusion is no"
                    " infringing copy. In 2026 a Munich court held that Suno's models memorized,"
                    " and so copied, six songs."
                ),
                sources=(
                    "getty-2025",
                    "getty-permission-2025",
                    "gema-suno-2026",
                    "gema-suno-pr-2026",
                ),
                as_of="2026-11",
                caveat=(
                    "Getty has permission to appeal, and the Munich judgment is of first instance"
                    " and not final."
                ),
            ),
            llm=Claim(
                text=(
                    "In 2025 a Munich court held that GPT-4 and GPT-4o had memorized, and so"
                    " copied, the lyrics of nine songs. The text-and-data-mining exception does not"
                    " cover this, it held."
                ),
                sources=(
                    "gema-openai-2025",
                    "gema-openai-pr-2025",
                ),
                as_of="2026-11",
                caveat=(
                    "A judgment of first instance; the appeal was still pending in September 2026."
                ),
            ),
        ),
        Aspect(
            id="copyright-in-output",
            title="Copyright in the output",
            generative_ai=Claim(
                text=(
                    "In 2025 a US appeals court upheld the refusal to register an image listing a"
                    " machine as sole author. In 2023 a Beijing court protected one for its user's"
                    " choices."
                ),
                sources=(
                    "thaler-2025",
                    "li-v-liu-2023",
                    "allen-docket",
                ),
                as_of="2026-11",
                caveat=(
                    "The Beijing ruling is of first instance, and AI-assisted works stay open in"
                    " the US: Allen v. Perlmutter, on a heavily prompted image, was undecided in"
                    " October 2026."
                ),
            ),
            llm=Claim(
                text=(
                    "US law asks for a human author of text too. To the Copyright Office, prompts"
                    " alone give too little control; human expression, arrangement and changes"
                    " can be protected."
                ),
                sources=(
                    "thaler-2025",
                    "usco-part2-2025",
                ),
                as_of="2026-11",
                caveat=(
                    "The Office's report of January 2025 speaks of the technology of its time and"
                    " does not bind courts."
                ),
            ),
        ),
        Aspect(
            id="harm-to-persons",
            title="Likeness and false statements",
            generative_ai=Claim(
                text=(
                    "US federal law punishes publishing intimate images without consent, AI-made"
                    " ones included. From 2 December 2026 EU law bans AI that makes such images,"
                    " video or sound."
                ),
                sources=("take-it-down-2025", "eu-omnibus-ai-2026"),
                as_of="2026-11",
                caveat=(
                    "The EU ban concerns realistic material of an identifiable person, and catches"
                    " general tools whose makers do not reliably prevent it."
                ),
            ),
            llm=Claim(
                text=(
                    "German courts in 2026 held operators answerable for false statements by"
                    " their text generators. In 2025 a court in Georgia, US, ruled for OpenAI in"
                    " such a case."
                ),
                sources=(
                    "lg-munich-aio-2026",
                    "olg-hamm-2026",
                    "walters-openai-2025",
                ),
                as_of="2026-11",
                caveat=(
                    "One German ruling is a preliminary injunction under appeal, the other open to"
                    " appeal; the US ruling is of first instance on its own facts."
                ),
            ),
        ),
    ),
    examples=(
        "customer-chatbots",
        "news-and-blog-posts",
        "music-and-images",
        "voice-cloning",
        "legal-research",
    ),
    boundary_cases=(
        "product-or-model",
        "speech-recognition",
        "native-image-output",
        "token-based-audio",
    ),
)
