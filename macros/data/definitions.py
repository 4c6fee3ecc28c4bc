"""Definitions to copy: in one line, in one paragraph, and as laws and standards give them."""

from macros.model import Claim, Definition, DefinitionLength

DEFINITIONS: tuple[Definition, ...] = (
    Definition(
        id="generative-ai-in-one-line",
        title="Generative AI",
        length=DefinitionLength.ONE_LINE,
        wording="Generative AI is AI that makes new content, such as text, code, pictures, sound or video, from what it has learned from examples.",
        basis=Claim(
            text="""
                The definition shortens one from an academic article of 2024.
                Text, pictures, music and video are the examples of the OECD's observatory; code is a kind of text.
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
        wording="A large language model (LLM) is a model, trained on a vast amount of text, that predicts words and can so write, answer and translate.",
        basis=Claim(
            text="The definition follows the textbook of Jurafsky and Martin on speech and language processing.",
            sources=("jurafsky-martin-slp3",),
            our_reading=True,
        ),
    ),
    Definition(
        id="the-difference-in-one-line",
        title="The difference between generative AI and LLMs",
        length=DefinitionLength.ONE_LINE,
        wording="""
            Generative AI is the whole: AI that makes content of any kind.
            LLMs that write are its part for language.
        """,
        basis=Claim(
            text="What is said of generative AI follows the OECD's observatory, and what is said of LLMs follows the textbook of Jurafsky and Martin.",
            sources=("oecd-ai-generative-issues", "jurafsky-martin-slp3"),
            our_reading=True,
        ),
    ),
    Definition(
        id="the-difference-in-one-paragraph",
        title="The difference between generative AI and LLMs, with an example of each",
        length=DefinitionLength.ONE_PARAGRAPH,
        wording="""
            Generative AI is AI that makes new content, such as text, code, pictures, sound or video.
            A large language model (LLM) is a model of language, trained on a vast amount of text; LLMs that write are the part of generative AI that makes text and code.
            An image generator such as Stable Diffusion is generative AI without being an LLM.
            A chat product such as ChatGPT is not itself an LLM: it is built on one.
        """,
        basis=Claim(
            text="The examples are described by their makers: Stable Diffusion in its model card, ChatGPT in the announcement of 2022.",
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
                The definition holds for one chapter of the code, on the use of such tools by the state.
                LLMs that write are covered by the word “text”.
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
                The definition holds for one chapter of the code, on dealings with consumers.
                Only what simulates a conversation with a consumer is covered, so that an image generator without a chat is not.
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
                The order was revoked in January 2025.
                NIST, the US standards agency, quotes the definition in a footnote.
                In the rest of its document the term mostly means generative foundation models, large models on which other products are built.
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
                The words say what the measures apply to.
                An organization that develops or uses such technology without offering the services to the public in China is outside.
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
            text="Recital 99 of the AI Act calls large generative AI models a typical example of such a model, because they generate text, audio, images or video flexibly.",
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
    ),
)
