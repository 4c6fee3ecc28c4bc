"""Definitions to copy: in one line, in one paragraph, and as laws and standards give them."""

from macros.model import Claim, Definition, DefinitionLength

DEFINITIONS: tuple[Definition, ...] = (
    Definition(
        id="generative-ai-in-one-line",
        title="Generative AI",
        length=DefinitionLength.ONE_LINE,
        wording="Generative AI is AI that creates new content, such as text, code, images, audio or video, based on what it has learned from examples.",
        basis=Claim(
            text="""
                The definition is a shorter form of the one in a 2024 academic article by Stefan Feuerriegel and colleagues.
                The OECD's AI Policy Observatory gives text, images, music and video as examples of content.
                Code isn't among these examples, but it is a kind of text.
                """,
            sources=("feuerriegel-2024", "oecd-ai-generative-issues"),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Definition(
        id="llm-in-one-line",
        title="Large language model (LLM)",
        length=DefinitionLength.ONE_LINE,
        wording="A large language model (LLM) is an AI model that has learned from a vast amount of text to predict words, which lets it write, answer questions and translate.",
        basis=Claim(
            text="The definition follows Speech and Language Processing, a textbook by Dan Jurafsky and James H. Martin.",
            sources=("jurafsky-martin-slp3",),
            our_reading=True,
        ),
    ),
    Definition(
        id="the-difference-in-one-line",
        title="The difference between generative AI and LLMs",
        length=DefinitionLength.ONE_LINE,
        wording="Generative AI is AI that creates new content of any kind, and its writing is usually done by large language models (LLMs).",
        basis=Claim(
            text="""
                What the definition says about generative AI follows the OECD's AI Policy Observatory.
                What it says about LLMs follows Speech and Language Processing, a textbook by Dan Jurafsky and James H. Martin.
            """,
            sources=("oecd-ai-generative-issues", "jurafsky-martin-slp3"),
            our_reading=True,
        ),
    ),
    Definition(
        id="the-difference-in-one-paragraph",
        title="The difference between generative AI and LLMs, with an example of each",
        length=DefinitionLength.ONE_PARAGRAPH,
        wording="""
            Generative AI is AI that creates new content, such as text, code, images, audio or video.
            A large language model (LLM) is a model of language, trained on a vast amount of text.
            LLMs that write are the part of generative AI that usually produces text and code.
            An image generator such as Stable Diffusion is generative AI but not an LLM.
            A chat product such as ChatGPT isn't itself an LLM but is built on one.
            """,
        basis=Claim(
            text="""
                Stable Diffusion generates images from text, according to its model card (the description published with it).
                According to OpenAI's 2022 announcement, the model behind ChatGPT was made by further training a model from the GPT-3.5 series.
                In this definition, “ChatGPT” means the product.
                """,
            sources=("sd-v1-card", "openai-chatgpt-2022", "oecd-ai-generative-issues"),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Definition(
        id="california-generative-ai",
        title="Generative artificial intelligence: California, Government Code 11549.64(b)",
        length=DefinitionLength.AS_WRITTEN,
        wording="“Generative artificial intelligence” or “GenAI” means an artificial intelligence system that can generate derived synthetic content, including text, images, video, and audio that emulates the structure and characteristics of the system's training data.",
        basis=Claim(
            text="""
                The definition applies to one chapter of California's Government Code that is mainly about the state government's own use of these systems.
                Because the definition lists text, it covers LLMs that write.
                """,
            sources=("ca-gov-11549-64",),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Definition(
        id="utah-generative-ai",
        title="Generative artificial intelligence: Utah, Code 13-77-101(4)",
        length=DefinitionLength.AS_WRITTEN,
        wording="“Generative artificial intelligence” means an artificial intelligence technology system that: (a) is trained on data; (b) is designed to simulate human conversation with a consumer through one or more of the following: (i) text; (ii) audio; or (iii) visual communication; and (c) generates non-scripted outputs similar to outputs created by a human, with limited or no human oversight.",
        basis=Claim(
            text="""
                The definition applies to one chapter of Utah's code, which is about dealings with consumers.
                It covers only systems designed to simulate a conversation with a consumer, so an image generator without a chat function is left out.
                """,
            sources=("utah-13-77-101",),
            as_of="2026-11",
            our_reading=True,
        ),
    ),
    Definition(
        id="nist-generative-ai",
        title="Generative AI: US Executive Order 14110, as NIST AI 600-1 quotes it",
        length=DefinitionLength.AS_WRITTEN,
        wording="""
            the class of AI models that emulate the structure and characteristics of input data in order to generate derived synthetic content.
            This can include images, videos, audio, text, and other digital content.
        """,
        basis=Claim(
            text="""
                Executive Order 14110 was revoked in January 2025, but a 2024 document by NIST, the US standards agency, quotes the order's definition in a footnote.
                In the rest of that document, the term generative AI mostly means generative foundation models, which are large models that other products are built on.
                """,
            sources=("nist-ai-600-1-2024", "eo-14148-2025"),
            as_of="2025-01",
        ),
    ),
    Definition(
        id="china-generative-ai-services",
        title="Generative AI services: China, Interim Measures, Article 2 (our translation)",
        length=DefinitionLength.AS_WRITTEN,
        wording="services that use generative artificial intelligence technology to provide the public within the People's Republic of China with generated text, images, audio, video and other content",
        basis=Claim(
            text="""
                The quoted wording is the part of Article 2 that says what the measures apply to.
                The measures don't apply to an organization that develops or uses generative AI but doesn't offer it as a service to the public in China.
                """,
            sources=("cn-genai-measures-zh",),
            as_of="2026-11",
        ),
    ),
    Definition(
        id="eu-general-purpose-ai-model",
        title="General-purpose AI model: EU, AI Act, Article 3(63)",
        length=DefinitionLength.AS_WRITTEN,
        wording="‘general-purpose AI model’ means an AI model, including where such an AI model is trained with a large amount of data using self-supervision at scale, that displays significant generality and is capable of competently performing a wide range of distinct tasks regardless of the way the model is placed on the market and that can be integrated into a variety of downstream systems or applications, except AI models that are used for research, development or prototyping activities before they are placed on the market",
        basis=Claim(
            text="""
                Recital 99, an explanatory passage of the EU's AI Act, calls large generative AI models a typical example of a general-purpose AI model.
                The reason it gives is that they can flexibly generate content, such as text, audio, images or video, and so can readily serve a wide range of tasks.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
    ),
)
