"""Rules for those who write with the words, by kind of text, and of grammar."""

from macros.model import Caveat, Claim, Usage, UsageArea

USAGES: tuple[Usage, ...] = (
    Usage(
        id="narrowest-true-word",
        area=UsageArea.CHOICE,
        title="Write LLM where the statement is about language",
        write="Most LLMs write one token after another.",
        avoid="Generative AI writes one token after another.",
        reason=Claim(
            text="""
                The statement describes how LLMs work.
                Diffusion models, which make pictures, begin with noise and refine the whole picture step by step.
            """,
            sources=("jurafsky-martin-slp3", "ho-2020-ddpm"),
            our_reading=True,
        ),
    ),
    Usage(
        id="the-wide-word",
        area=UsageArea.CHOICE,
        title="Write generative AI where the statement holds for pictures and sound too",
        write="Generative AI can produce text, pictures, sound and video.",
        avoid="LLMs can produce text, pictures, sound and video.",
        reason=Claim(
            text="""
                The OECD's observatory applies the term generative AI to text and picture generators alike.
                An LLM is a model of language.
            """,
            sources=("oecd-ai-generative-issues", "jurafsky-martin-slp3"),
            our_reading=True,
        ),
    ),
    Usage(
        id="a-product-by-its-name",
        area=UsageArea.CHOICE,
        title="Call a product a product",
        write="ChatGPT is a chat product built on LLMs.",
        avoid="ChatGPT is an LLM.",
        reason=Claim(
            text="""
                ChatGPT is the name of an app.
                The models behind the app have changed: at the start, in 2022, one of the GPT-3.5 series, and later GPT-4o.
            """,
            sources=("openai-chatgpt-2022", "openai-4o-image-2025"),
            as_of="2026-07",
            caveat=Caveat(
                text="OpenAI's announcement of 2022 used the name for the model, too.",
                sources=("openai-chatgpt-2022",),
            ),
        ),
    ),
    Usage(
        id="ai-for-what-does-not-generate",
        area=UsageArea.CHOICE,
        title="Write AI, not generative AI, where nothing is generated",
        write="The bank uses AI to predict which payments are fraud.",
        avoid="The bank uses generative AI to predict which payments are fraud.",
        reason=Claim(
            text="""
                NIST, the US standards agency, divides AI into two broad classes in its report on attacks against AI: predictive AI and generative AI.
                It treats the attacks on each separately.
            """,
            sources=("nist-ai-100-2-2025",),
            as_of="2025-03",
        ),
    ),
    Usage(
        id="general-purpose-ai-model-in-eu-law",
        area=UsageArea.CHOICE,
        title="Keep general-purpose AI model for EU law",
        write="The provider of a general-purpose AI model keeps technical documentation.",
        avoid="EU law binds the provider of an LLM.",
        reason=Claim(
            text="""
                Article 3 of the AI Act defines the general-purpose AI model, and Article 53 puts duties on its provider.
                The words “large language models” stand in Annex XIII, in parentheses, as an example of models that turn text into text.
            """,
            sources=("eu-ai-act-2024", "ai-act-annex-xiii-languages"),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="name-what-an-interface-calls",
        area=UsageArea.DOCUMENTATION,
        title="In an interface for programs (API), name all that it can call",
        write="The log records a call to a generative AI model.",
        avoid="The log records a call to an LLM.",
        reason=Claim(
            text="In 2024 OpenTelemetry, a standard for monitoring software, changed its names from llm to gen_ai, except for what is about LLMs alone.",
            sources=("opentelemetry-genai-2024",),
            as_of="2024",
        ),
    ),
    Usage(
        id="say-what-the-feature-does",
        area=UsageArea.DOCUMENTATION,
        title="Say what a feature does before what it is made of",
        write="""
            Summarize shortens a page to five sentences.
            It uses a large language model (LLM).
        """,
        avoid="Summarize is an innovative generative AI solution.",
        reason=Claim(
            text="""
                Microsoft's style guide asks writers to speak of what customers want to do.
                It lets the technology be named where that is needed, as for developers.
            """,
            sources=("ms-style-ai-terms",),
        ),
    ),
    Usage(
        id="one-word-for-one-thing",
        area=UsageArea.DOCUMENTATION,
        title="Keep model and product apart, with one word for each",
        write="The model writes the text; Example Editor checks its spelling.",
        avoid="The AI writes the text; the AI checks its spelling.",
        reason=Claim(
            text="""
                Recital 97 of the AI Act sets AI models apart from AI systems, for legal certainty.
                A model becomes a system when parts such as a user interface are added to it.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="tell-people-that-they-chat-with-a-machine",
        area=UsageArea.INTERFACES,
        title="Tell people that they talk with a machine",
        write="You are chatting with an AI system, not with a person.",
        avoid="You are chatting with an LLM.",
        reason=Claim(
            text="""
                Article 50 of the AI Act requires that people learn that they deal with an AI system, unless that is obvious.
                The letters LLM say so only to those who know them.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="generate-on-a-button",
        area=UsageArea.INTERFACES,
        title="Write generate on a button",
        write="Generate a summary",
        avoid="Craft a summary with AI magic",
        reason=Claim(
            text="SAP's guide to writing for AI prefers “generate” to “create” and “craft”.",
            sources=("sap-ux-ai-writing",),
        ),
    ),
    Usage(
        id="label-what-was-made",
        area=UsageArea.INTERFACES,
        title="Label a picture as AI-generated, not as made by an LLM",
        write="AI-generated image",
        avoid="LLM-generated image",
        reason=Claim(
            text="""
                Article 50 of the AI Act speaks of synthetic audio, image, video and text that an AI system generates.
                Which kind of model made a picture does not matter to that article.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="no-human-traits",
        area=UsageArea.NEWS,
        title="Give machines no human traits",
        write="The chatbot gave a wrong answer.",
        avoid="The chatbot lied to its user.",
        reason=Claim(
            text="The Associated Press tells journalists to avoid gendered pronouns for AI systems and language that gives AI systems human characteristics.",
            sources=("ap-stylebook-ai-2023",),
            as_of="2023-08",
        ),
    ),
    Usage(
        id="name-the-generator",
        area=UsageArea.NEWS,
        title="Name the product and its kind at first mention",
        write="The picture was made with Stable Diffusion, an image generator.",
        avoid="The picture was made by ChatGPT-style AI.",
        reason=Claim(
            text="""
                AP asks that reports on AI tools show how the tools work and where they are used.
                Stable Diffusion's own card calls it a model that generates pictures from text.
            """,
            sources=("ap-stylebook-ai-2023", "sd-v1-card"),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="a-part-of-the-whole",
        area=UsageArea.TEACHING,
        title="Teach LLMs as one kind of generative AI",
        write="LLMs that write are one kind of generative AI; image generators are another.",
        avoid="Generative AI, also called LLMs, writes text.",
        reason=Claim(
            text="""
                The center for teaching at UC Berkeley calls LLMs one of the most used forms of generative AI.
                Google noted in 2023 that LLMs are often called generative AI.
            """,
            sources=("berkeley-genai-2025", "google-techspert-2023"),
            as_of="2025",
        ),
    ),
    Usage(
        id="verbs-of-machines",
        area=UsageArea.TEACHING,
        title="Use verbs that say what the model does",
        write="The LLM predicts a likely next word.",
        avoid="The LLM knows what comes next.",
        reason=Claim(
            text="The researcher Murray Shanahan advises stepping back again and again to recall how LLMs work, so that words such as “knows” do not mislead.",
            sources=("shanahan-2024",),
            as_of="2024",
        ),
    ),
    Usage(
        id="a-kind-not-a-brand",
        area=UsageArea.POLICIES,
        title="Rule on a kind of tool, with brands as examples",
        write="Disclose text written with generative AI (for example ChatGPT).",
        avoid="Disclose the use of ChatGPT.",
        reason=Claim(
            text="""
                A rule on one brand leaves out the others.
                The policy of QEMU, a free emulator of computers, names four products and models and adds “and similar tools”.
            """,
            sources=("qemu-code-provenance",),
            as_of="2026-06",
            our_reading=True,
        ),
    ),
    Usage(
        id="two-media-two-sentences",
        area=UsageArea.POLICIES,
        title="Rule on text and on pictures in separate sentences",
        write="""
            Declare text drafted with an LLM.
            Do not submit pictures made with generative AI.
        """,
        avoid="Declare the use of LLMs in texts and pictures.",
        reason=Claim(
            text="""
                The journal Polar Research does so.
                The use of AI should be declared, but not that of an LLM which only corrects or shortens a text.
                Pictures by generative AI tools are refused unless the work needs them.
            """,
            sources=("polar-research-ai-policy",),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="define-before-you-forbid",
        area=UsageArea.CONTRACTS,
        title="Define the word before you forbid the thing",
        write="""
            “Generative AI” has the meaning of section 1.
            The Supplier writes no text with Generative AI.
        """,
        avoid="The Supplier shall not use AI.",
        reason=Claim(
            text="In the Hollywood writers' agreement of 2023 the parties state that definitions of generative AI vary, and then say what the term means between them.",
            sources=("wga-mba-2023",),
            as_of="2023",
        ),
    ),
    Usage(
        id="model-and-service",
        area=UsageArea.CONTRACTS,
        title="Let duties name the model or the service",
        write="The Service uses one or more Models of third parties, listed in Annex A.",
        avoid="The Service is an LLM.",
        reason=Claim(
            text="""
                A contract that names both the model and the service stays clear when one of them changes and the other does not.
                The EU's AI Act, too, has duties for the providers of models and for those of systems.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="plural-llms",
        area=UsageArea.GRAMMAR,
        title="Plural: LLMs, without an apostrophe",
        write="two LLMs",
        avoid="two LLM's",
        reason=Claim(
            text="Microsoft's guide adds a small s to an abbreviation, APA Style adds no apostrophe, and Google's guide avoids 's in plurals.",
            sources=("ms-style-acronyms", "apa-plurals-2013", "google-style-pluralization"),
            caveat=Caveat(
                text="In Spanish the plural has no s in writing: los LLM.",
                sources=("fundeu-llm-2025",),
            ),
        ),
    ),
    Usage(
        id="an-llm",
        area=UsageArea.GRAMMAR,
        title="Article: an LLM, a large language model",
        write="an LLM",
        avoid="a LLM",
        reason=Claim(
            text="""
                The sound decides, says Microsoft's guide: an ISP, but a URL.
                LLM is spoken letter by letter and begins with the sound of “el”.
            """,
            sources=("ms-style-acronyms",),
            our_reading=True,
        ),
    ),
    Usage(
        id="small-letters",
        area=UsageArea.GRAMMAR,
        title="Small letters: large language model, generative AI",
        write="A large language model is a kind of machine learning model.",
        avoid="A Large Language Model is a kind of Machine Learning model.",
        reason=Claim(
            text="""
                Microsoft's guide writes the words that an abbreviation stands for in small letters, except in names.
                GitLab's word list asks the same for machine learning.
                Red Hat's guide itself writes large language models (LLMs).
            """,
            sources=("ms-style-acronyms", "gitlab-word-list", "redhat-style-2026"),
        ),
    ),
    Usage(
        id="first-use",
        area=UsageArea.GRAMMAR,
        title="First use: large language model (LLM)",
        write="""
            A large language model (LLM) writes the draft.
            The LLM is updated monthly.
        """,
        avoid="An LLM (Large Language Model) writes the draft.",
        reason=Claim(
            text="""
                Microsoft's guide puts the abbreviation in parentheses after the words, and leaves it out where it would be used once.
                Where an abbreviation stands in a heading, Red Hat's guide spells it out in the text below.
            """,
            sources=("ms-style-acronyms", "redhat-style-2026"),
            caveat=Caveat(
                text="""
                    Where readers know the letters, they can stand alone.
                    GOV.UK's technical guide does not expand API for technical users.
                """,
                sources=("govuk-technical-style",),
            ),
        ),
    ),
    Usage(
        id="ai-needs-no-expansion",
        area=UsageArea.GRAMMAR,
        title="AI is not spelled out",
        write="generative AI",
        avoid="generative artificial intelligence (AI)",
        reason=Claim(
            text="The guides of Microsoft and GitLab both say to use AI and not to spell out artificial intelligence.",
            sources=("ms-style-ai-terms", "gitlab-word-list"),
            caveat=Caveat(
                text="California's law spells it out: “generative artificial intelligence”.",
                sources=("ca-gov-11549-64",),
            ),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="genai",
        area=UsageArea.GRAMMAR,
        title="GenAI, gen AI, GAI: in running text, write generative AI",
        write="generative AI",
        avoid="GenAI; gen-AI; GAI",
        reason=Claim(
            text="""
                The short forms differ: California's law writes GenAI, OpenTelemetry Gen AI, and the Hollywood writers' agreement GAI.
                Words in full need no look-up.
            """,
            sources=("ca-gov-11549-64", "opentelemetry-genai-2024", "wga-mba-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="ai-generated",
        area=UsageArea.GRAMMAR,
        title="Hyphen before a noun: AI-generated text",
        write="AI-generated text; the text is AI generated",
        avoid="AI generated text",
        reason=Claim(
            text="""
                Before a noun, Microsoft's guide joins words with a hyphen where one of them is a participle, such as “generated”.
                After the verb it leaves the hyphen out.
                SAP's list has AI-assisted.
            """,
            sources=("ms-style-hyphens", "sap-ux-ai-writing"),
        ),
    ),
    Usage(
        id="no-hyphen-inside",
        area=UsageArea.GRAMMAR,
        title="No hyphen inside: large language model output",
        write="large language model output; generative AI tools",
        avoid="large-language-model output; generative-AI tools",
        reason=Claim(
            text="""
                GitLab's word list writes “a machine learning model” without a hyphen, although it finds a hyphen more grammatical.
                “Large language model output” is built the same way.
            """,
            sources=("gitlab-word-list",),
            our_reading=True,
            caveat=Caveat(
                text="Microsoft's guide has the hyphens in “high-level-language compiler”.",
                sources=("ms-style-hyphens",),
            ),
        ),
    ),
    Usage(
        id="no-periods",
        area=UsageArea.GRAMMAR,
        title="No periods: LLM, AI",
        write="LLM",
        avoid="L.L.M.",
        reason=Claim(
            text="The Chicago Manual of Style omits periods in abbreviations with two or more capital letters.",
            sources=("chicago-qa-2026",),
        ),
    ),
    Usage(
        id="no-llm-model",
        area=UsageArea.GRAMMAR,
        title="Not twice the same word: LLM, not LLM model",
        write="The LLM was trained on text.",
        avoid="The LLM model was trained on text.",
        reason=Claim(
            text="""
                The M already stands for model.
                Spelled out, as Microsoft's guide asks for at first use, the words would read “large language model model”.
            """,
            sources=("ms-style-acronyms",),
            our_reading=True,
        ),
    ),
    Usage(
        id="no-possessive",
        area=UsageArea.GRAMMAR,
        title="No possessive: the output of the LLM",
        write="the output of the LLM; LLM output",
        avoid="the LLM's output",
        reason=Claim(
            text="Microsoft's guide avoids the possessive of an abbreviation, unless it stands for a person or an organization.",
            sources=("ms-style-acronyms",),
        ),
    ),
)
