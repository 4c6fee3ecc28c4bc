"""Rules on which term to use in which kind of text, and on grammar and style."""

from macros.model import Caveat, Claim, Usage, UsageArea

USAGES: tuple[Usage, ...] = (
    Usage(
        id="narrowest-true-word",
        area=UsageArea.CHOICE,
        title="Write “LLM” if a statement is about language models",
        write="Most LLMs write one token after another.",
        avoid="Generative AI writes one token after another.",
        reason=Claim(
            text="""
                What is true of language models may not be true of other generative AI.
                For example, most LLMs write by adding one token (a word or part of a word) at a time, but many image generators work differently.
                A diffusion model, for instance, begins with random specks (noise) and refines the whole image step by step.
                """,
            sources=("jurafsky-martin-slp3", "ho-2020-ddpm"),
            our_reading=True,
        ),
    ),
    Usage(
        id="the-wide-word",
        area=UsageArea.CHOICE,
        title="Write “generative AI” if a statement also holds for images or audio",
        write="Generative AI can produce text, images, audio and video.",
        avoid="LLMs can produce text, images, audio and video.",
        reason=Claim(
            text="""
                The OECD's AI Policy Observatory uses the term “generative AI” for text generators and image generators alike.
                “LLM” is a narrower term, because an LLM is a model of language.
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
                ChatGPT is the name of an app, and the models behind it have changed.
                ChatGPT started in 2022 with a model from OpenAI's GPT-3.5 series and later used others, such as GPT-4o.
                """,
            sources=("openai-chatgpt-2022", "openai-4o-image-2025"),
            as_of="2026-07",
            caveat=Caveat(
                text="In its 2022 announcement, OpenAI itself used the name “ChatGPT” for the model.",
                sources=("openai-chatgpt-2022",),
            ),
        ),
    ),
    Usage(
        id="ai-for-what-does-not-generate",
        area=UsageArea.CHOICE,
        title="Write “AI”, not “generative AI”, if nothing is generated",
        write="The bank uses AI to predict which payments are fraudulent.",
        avoid="The bank uses generative AI to predict which payments are fraudulent.",
        reason=Claim(
            text="""
                A program that detects fraud makes a prediction; it doesn't create new content.
                In a 2025 report on attacks against AI systems, NIST, the US standards agency, also distinguishes predictive AI from generative AI.
                """,
            sources=("nist-ai-100-2-2025",),
            as_of="2025-03",
        ),
    ),
    Usage(
        id="general-purpose-ai-model-in-eu-law",
        area=UsageArea.CHOICE,
        title="For EU law, write “general-purpose AI model”",
        write="EU law binds the provider of a general-purpose AI model.",
        avoid="EU law binds the provider of an LLM.",
        reason=Claim(
            text="""
                Some duties in the EU's AI Act depend on the term “general-purpose AI model.”
                Article 3 defines it, and Article 53 says what the model's provider (the company or person that offers it) has to do.
                The act mentions “large language models” in Annex XIII, in parentheses, as an example of models that turn text into text.
                """,
            sources=("eu-ai-act-2024", "ai-act-annex-xiii-languages"),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="name-what-an-interface-calls",
        area=UsageArea.DOCUMENTATION,
        title="In an interface for programs (API), use a name that covers everything it can call",
        write="The log records a call to a generative AI model.",
        avoid="The log records a call to an LLM.",
        reason=Claim(
            text="""
                OpenTelemetry is a project that sets a standard for recording what software does as it runs.
                In 2024, the project decided to replace “LLM” with “generative AI” in the wording of the standard, except where something applies only to LLMs.
            """,
            sources=("opentelemetry-genai-2024", "opentelemetry-genai-change-2024"),
            as_of="2024",
        ),
    ),
    Usage(
        id="say-what-the-feature-does",
        area=UsageArea.DOCUMENTATION,
        title="Say what a feature does before you say what it is built on",
        write="""
            The Summarize button shortens a page to five sentences.
            It uses a large language model (LLM).
        """,
        avoid="The Summarize button is an innovative generative AI solution.",
        reason=Claim(
            text="""
                Microsoft's style guide asks writers to focus on what customers want to do.
                The guide allows writers to name the technology where that is necessary, for example when the readers are developers.
                """,
            sources=("ms-style-ai-terms",),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="one-word-for-one-thing",
        area=UsageArea.DOCUMENTATION,
        title="Use one word for the model and another for the product",
        write="The model writes the text; Example Editor checks its spelling.",
        avoid="The AI writes the text; the AI checks its spelling.",
        reason=Claim(
            text="""
                The EU's AI Act distinguishes AI models from AI systems to make the law clear and predictable.
                According to recital 97 of the act, a model becomes a system when parts such as a user interface are added.
                """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="tell-people-that-they-chat-with-a-machine",
        area=UsageArea.INTERFACES,
        title="Tell people that they are talking to a machine",
        write="You are chatting with an AI system, not with a person.",
        avoid="You are chatting with an LLM.",
        reason=Claim(
            text="""
                Article 50 of the EU's AI Act requires that people be informed that they are interacting with an AI system, unless this is obvious.
                A notice that says only “LLM” doesn't inform people who don't know the abbreviation.
                """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="generate-on-a-button",
        area=UsageArea.INTERFACES,
        title="Write “generate” on a button",
        write="Generate a summary",
        avoid="Craft a summary with AI magic",
        reason=Claim(
            text="SAP's guide to writing for AI features prefers “generate” to “create” and “craft.”",
            sources=("sap-ux-ai-writing",),
        ),
    ),
    Usage(
        id="label-what-was-made",
        area=UsageArea.INTERFACES,
        title="Label an image as AI-generated, not as made by an LLM",
        write="AI-generated image",
        avoid="LLM-generated image",
        reason=Claim(
            text="""
                Article 50 of the EU's AI Act has rules on synthetic audio, images, video and text.
                These rules apply to AI systems whether the model inside is an LLM or another kind of model.
                """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="no-human-traits",
        area=UsageArea.NEWS,
        title="Don't give machines human traits",
        write="The chatbot gave a wrong answer.",
        avoid="The chatbot lied to its user.",
        reason=Claim(
            text="In 2023, the Associated Press told journalists not to use gendered pronouns, such as “he” or “she,” for AI systems, and to avoid language that gives them human characteristics.",
            sources=("ap-stylebook-ai-2023",),
            as_of="2023-08",
        ),
    ),
    Usage(
        id="name-the-generator",
        area=UsageArea.NEWS,
        title="Name the product, and say what it is, when you first mention it",
        write="The image was made with Stable Diffusion, an image generator.",
        avoid="The image was made by ChatGPT-style AI.",
        reason=Claim(
            text="""
                The Associated Press asks that stories about AI tools show how the tools work and where they are used.
                To say what Stable Diffusion is, for example, you could call it an “image generator,” because its developers describe it as a model that generates images from text.
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
                The teaching center at UC Berkeley describes LLMs as one form of generative AI, and one of the most widely used.
                Even so, as Google noted in 2023, people often use the two terms interchangeably.
                """,
            sources=("berkeley-genai-2025", "google-techspert-2023"),
            as_of="2025",
        ),
    ),
    Usage(
        id="verbs-of-machines",
        area=UsageArea.TEACHING,
        title="Choose verbs that say what the model does",
        write="The LLM predicts a likely next word.",
        avoid="The LLM knows what comes next.",
        reason=Claim(
            text="""
                According to the AI researcher Murray Shanahan, words such as “knows” can mislead people about LLMs.
                He therefore advises people to keep reminding themselves how LLMs actually work.
            """,
            sources=("shanahan-2024",),
            as_of="2024",
        ),
    ),
    Usage(
        id="a-kind-not-a-brand",
        area=UsageArea.POLICIES,
        title="Write rules for a kind of tool, with brands as examples",
        write="Disclose text written with generative AI (for example ChatGPT).",
        avoid="Disclose the use of ChatGPT.",
        reason=Claim(
            text="""
                A rule that names one brand leaves out the others.
                QEMU, a free program that imitates a computer in software, names four AI products and models in its policy on AI-generated code and then adds “and similar tools.”
                """,
            sources=("qemu-code-provenance",),
            as_of="2026-06",
            our_reading=True,
        ),
    ),
    Usage(
        id="two-media-two-sentences",
        area=UsageArea.POLICIES,
        title="Write separate sentences for text and for images",
        write="""
            Declare text drafted with an LLM.
            Do not submit images made with generative AI.
            """,
        avoid="Declare the use of LLMs in text and images.",
        reason=Claim(
            text="""
                The journal Polar Research has separate rules for text and for images.
                Authors should declare their use of AI, but they don't have to if an LLM only corrected or shortened their text.
                Images made with generative AI tools should be left out unless they are a necessary part of the work, and even then, authors must declare them and discuss them with the editor.
                """,
            sources=("polar-research-ai-policy",),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="define-before-you-forbid",
        area=UsageArea.CONTRACTS,
        title="Define generative AI before you forbid it",
        write="""
            “Generative AI” has the meaning given in section 1.
            The Supplier shall not use Generative AI to write text.
            """,
        avoid="The Supplier shall not use AI.",
        reason=Claim(
            text="In the 2023 agreement between Hollywood's writers and studios, both sides noted that definitions of generative AI vary, and then agreed on what the term would mean in their contract.",
            sources=("wga-mba-2023",),
            as_of="2023",
        ),
    ),
    Usage(
        id="model-and-service",
        area=UsageArea.CONTRACTS,
        title="Say whether a duty applies to the model or to the service",
        write="The Service uses the third-party Models listed in Exhibit A. The Provider must keep the Service available and announce any change of Model.",
        avoid="The Service is an LLM.",
        reason=Claim(
            text="""
                A contract that names both the model and the service stays clear when one of them changes and the other doesn't.
                The EU's AI Act makes a similar distinction: providers of general-purpose AI models, such as LLMs, and providers of AI systems have separate duties.
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
            text="""
                The style guides of Microsoft, Google and the American Psychological Association (APA) all form plurals like this one without an apostrophe.
                For the plural of an abbreviation, Microsoft's guide adds only a lowercase “s.”
                """,
            sources=("ms-style-acronyms", "apa-plurals-2013", "google-style-pluralization"),
            caveat=Caveat(
                text="For Spanish, the foundation FundéuRAE, which advises on usage, recommends writing the plural of “LLM” without an “s”: “los LLM.”",
                sources=("fundeu-llm-2025",),
            ),
        ),
    ),
    Usage(
        id="an-llm",
        area=UsageArea.GRAMMAR,
        title="Article: an LLM, but a large language model",
        write="an LLM",
        avoid="a LLM",
        reason=Claim(
            text="""
                According to Microsoft's style guide, the choice between “a” and “an” depends on how the abbreviation is pronounced: “an ISP” but “a URL.”
                “LLM” is read letter by letter, and the name of the letter L (“el”) begins with a vowel sound, so the article is “an.”
                """,
            sources=("ms-style-acronyms",),
            our_reading=True,
        ),
    ),
    Usage(
        id="small-letters",
        area=UsageArea.GRAMMAR,
        title="Lowercase: large language model, generative AI",
        write="A large language model is a kind of machine learning model.",
        avoid="A Large Language Model is a kind of Machine Learning model.",
        reason=Claim(
            text="""
                Microsoft's style guide says to use lowercase when you spell out an abbreviation, except in names.
                GitLab's word list asks for lowercase in “machine learning,” and Red Hat's guide uses “large language models (LLMs)” in its own text.
                """,
            sources=("ms-style-acronyms", "gitlab-word-list", "redhat-style-2026"),
        ),
    ),
    Usage(
        id="first-use",
        area=UsageArea.GRAMMAR,
        title="First mention: large language model (LLM)",
        write="""
            A large language model (LLM) writes the draft.
            The LLM is updated monthly.
        """,
        avoid="An LLM (Large Language Model) writes the draft.",
        reason=Claim(
            text="""
                Microsoft's style guide puts the abbreviation in parentheses after the full term, and leaves the abbreviation out if it would be used only once.
                """,
            sources=("ms-style-acronyms",),
            caveat=Caveat(
                text="""
                    An abbreviation can be used alone if readers already know it.
                    GOV.UK's technical guide, for example, does not spell out “API” for technical users.
                    """,
                sources=("govuk-technical-style",),
            ),
        ),
    ),
    Usage(
        id="ai-needs-no-expansion",
        area=UsageArea.GRAMMAR,
        title="Don't spell out “AI”",
        write="generative AI",
        avoid="generative artificial intelligence (AI)",
        reason=Claim(
            text="The style guides of Microsoft and GitLab both say to write “AI” rather than “artificial intelligence.”",
            sources=("ms-style-ai-terms", "gitlab-word-list"),
            caveat=Caveat(
                text="A California law does spell out the term: “generative artificial intelligence.”",
                sources=("ca-gov-11549-64",),
            ),
            as_of="2026-11",
        ),
    ),
    Usage(
        id="genai",
        area=UsageArea.GRAMMAR,
        title="In running text, write “generative AI”, not “GenAI”, “gen AI” or “GAI”",
        write="generative AI",
        avoid="GenAI; gen-AI; GAI",
        reason=Claim(
            text="""
                “Generative AI” has more than one short form.
                A California law uses “GenAI,” and a 2024 proposal to the software project OpenTelemetry used “Gen AI.”
                The 2023 agreement between Hollywood's writers and studios used “GAI.”
                If you write out “generative AI,” readers don't have to look up a short form.
                """,
            sources=("ca-gov-11549-64", "opentelemetry-genai-2024", "wga-mba-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Usage(
        id="ai-generated",
        area=UsageArea.GRAMMAR,
        title="Use a hyphen before a noun: AI-generated text",
        write="AI-generated text; the text is AI generated",
        avoid="AI generated text",
        reason=Claim(
            text="""
                Microsoft's style guide puts a hyphen between two words that together describe a following noun if one of them is a participle (a verb form such as “generated”).
                When the words come after a verb such as “is,” the guide usually leaves the hyphen out.
                SAP's guide to writing for AI features spells “AI-assisted” with a hyphen.
                """,
            sources=("ms-style-hyphens", "sap-ux-ai-writing"),
        ),
    ),
    Usage(
        id="no-hyphen-inside",
        area=UsageArea.GRAMMAR,
        title="No hyphens inside: large language model output",
        write="large language model output; generative AI tools",
        avoid="large-language-model output; generative-AI tools",
        reason=Claim(
            text="""
                In GitLab's word list, “a machine learning model” is written without a hyphen, although the list concedes that a hyphen might be more grammatically correct.
                “Large language model output” follows the same pattern.
                """,
            sources=("gitlab-word-list",),
            our_reading=True,
            caveat=Caveat(
                text="Microsoft's guide does use hyphens in “high-level-language compiler.”",
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
            text="The Chicago Manual of Style leaves out the periods in abbreviations with two or more capital letters.",
            sources=("chicago-qa-2026",),
        ),
    ),
    Usage(
        id="no-llm-model",
        area=UsageArea.GRAMMAR,
        title="Write “LLM”, not “LLM model”",
        write="The LLM was trained on text.",
        avoid="The LLM model was trained on text.",
        reason=Claim(
            text="""
                The M in “LLM” already stands for “model,” so “LLM model,” spelled out, would read “large language model model.”
                People will understand you if you say “LLM model,” but in writing, “LLM” is enough.
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
            text="Microsoft's style guide advises against the possessive of an abbreviation unless the abbreviation stands for a person or an organization.",
            sources=("ms-style-acronyms",),
        ),
    ),
)
