"""How generative AI and LLMs are attacked and misused, and how their output is traced."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="security-misuse-and-provenance",
    title="Security, misuse and provenance",
    subtitle="How it's attacked and abused, and how to trace what it made",
    position=110,
    answer=Claim(
        text="""
            Generative AI can be attacked through the material that it reads, and its output can be misused.
            An LLM may follow instructions hidden in text, such as an email that you ask it to summarize.
            Criminals use generated text, images, audio and video for fraud, for example when they call someone in the cloned voice of a relative.
            To help trace generated content, a file can carry a signed record of its origin, and a mark can be hidden in the pixels or the choice of words.
            But records can be removed and marks can be weakened, so content without either may still come from AI.
        """,
        sources=(
            "greshake-2023",
            "owasp-llm-2025",
            "fbi-ic3-2024",
            "c2pa-2-2",
            "gowal-2025",
            "kirchenbauer-2023",
        ),
        our_reading=True,
    ),
    both=Claim(
        text="""
            The output can be misused, and the watermarks and labels that reveal AI-made content can be weakened or removed.
        """,
        sources=("fbi-ic3-2024", "kirchenbauer-2023", "c2pa-2-2", "gowal-2025"),
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            Criminals use generated images, audio and video to imitate the faces and voices of real people.
        """,
        sources=("fbi-ic3-2024", "ft-2024-arup"),
    ),
    llm=Claim(
        text="""
            Attackers can hide instructions in text that an LLM reads, and it may follow them.
        """,
        sources=("ncsc-2025", "greshake-2023"),
    ),
    aspects=(
        Aspect(
            id="hidden-instructions",
            title="Hidden instructions (prompt injection)",
            both=Claim(
                text="""
                    It's unclear whether any defense against hidden instructions is foolproof, according to OWASP, a software security organization (2025).
                    Among other things, OWASP advises giving a program only the permissions that it needs and having a person approve risky steps.
                """,
                sources=("owasp-llm-2025",),
                said_by="owasp-llm-2025",
            ),
            generative_ai=Claim(
                text="""
                    If a model accepts images along with text, someone can hide instructions to the model in an image.
                    According to a 2025 list of risks by OWASP, a software security organization, such instructions are hard to detect.
                """,
                sources=("owasp-llm-2025",),
            ),
            llm=Claim(
                text="""
                    If a web page or email contains hidden instructions, an LLM that reads it may follow them.
                    The reason is that current LLMs don't tell instructions and content apart, according to the UK's National Cyber Security Centre (2025).
                """,
                sources=("greshake-2023", "ncsc-2025"),
                said_by="ncsc-2025",
            ),
        ),
        Aspect(
            id="jailbreaks",
            title="Getting around the safeguards (jailbreaks)",
            generative_ai=Claim(
                text="""
                    Some image generators use filters to block forbidden images, but the filters can be bypassed.
                    In a 2023 study, a program got OpenAI's DALL·E 2 to make forbidden images by changing words in blocked prompts until they passed.
                """,
                sources=("yang-2023-sneaky",),
                as_of="2023-11",
            ),
            llm=Claim(
                text="""
                    LLMs made for chat are usually trained to refuse harmful requests, but this training can be bypassed.
                    In a 2023 study, a program found strings of characters that, when added to a harmful request, could get ChatGPT, Bard, Claude and others to answer it.
                """,
                sources=("zou-2023",),
                as_of="2023-07",
            ),
        ),
        Aspect(
            id="poisoned-training-data",
            title="Poisoned training data",
            generative_ai=Claim(
                text="""
                    Fewer than a hundred altered images can poison an image generator's training data.
                    In a 2023 study, that was enough to mislead Stable Diffusion XL about a particular word.
                    Asked for a dog, for example, it drew a cat.
                """,
                sources=("shan-2023-nightshade",),
                as_of="2023-10",
            ),
            llm=Claim(
                text="""
                    A few hundred planted documents can poison an LLM.
                    In a 2025 study, about 250 documents made LLMs produce gibberish after a certain phrase.
                    This worked on LLMs with up to 13 billion parameters (learned numbers), even though larger ones had more clean training text.
                """,
                sources=("souly-2025",),
                as_of="2025-10",
            ),
        ),
        Aspect(
            id="extracting-training-data",
            title="Extracting training data",
            generative_ai=Claim(
                text="""
                    Image generators can be made to give away some of their training images.
                    In a 2023 study, an attack on Stable Diffusion extracted about 100 of them, a tiny share of all the images that it was trained on.
                """,
                sources=("carlini-2023",),
                as_of="2023-01",
            ),
            llm=Claim(
                text="""
                    LLMs can be made to give away training data.
                    In 2023, researchers told ChatGPT to repeat one word endlessly.
                    After a while, it wrote mostly nonsense, but also exact copies of training text.
                """,
                sources=("nasr-2023",),
                as_of="2023-11",
            ),
        ),
        Aspect(
            id="imitation-and-fraud",
            title="Imitation and fraud",
            both=Claim(
                text="In December 2024, the FBI warned that criminals use generated text, images, videos and cloned voices for fraud.",
                sources=("fbi-ic3-2024",),
            ),
            generative_ai=Claim(
                text="""
                    Generated faces and voices can imitate people the victim knows.
                    In January 2024, an employee of the engineering firm Arup in Hong Kong transferred HK$200 million after a video call with fake colleagues.
                """,
                sources=("ft-2024-arup", "dezeen-arup-2024", "hk-lcq9-2024"),
                as_of="2024-06",
            ),
            llm=Claim(
                text="""
                    Fraudsters use AI to write convincing messages faster, the FBI warned in December 2024.
                    AI can also correct mistakes, such as misspellings, that might otherwise give a fraud away.
                """,
                sources=("fbi-ic3-2024",),
            ),
        ),
        Aspect(
            id="hidden-watermarks",
            title="Hidden marks (watermarks)",
            generative_ai=Claim(
                text="""
                    In images and video, a watermark can be hidden in the pixels.
                    In May 2026, Google reported that SynthID, its system for doing this, had marked more than 100 billion images and videos.
                """,
                sources=("gowal-2025", "nerova-synthid-2026"),
                as_of="2026-05",
            ),
            llm=Claim(
                text="""
                    In text, a watermark can be hidden in the choice of words.
                    Google's SynthID-Text (2024) works this way.
                    In 2026, Anthropic said that some of its Claude models mark text like this, too, and OpenAI announced the same for some ChatGPT text in the EU.
                """,
                sources=(
                    "dathathri-2024",
                    "anthropic-text-watermark-2026",
                    "openai-eu-text-provenance-2026",
                    "textgrain-explained-2026",
                ),
                as_of="2026-11",
                caveat=Caveat(
                    text="""
                        In a 2024 study of a different watermark for text, rewording made the mark weaker.
                        It could still be found if the text was long enough.
                    """,
                    sources=("kirchenbauer-2024",),
                ),
            ),
        ),
        Aspect(
            id="signed-origin",
            title="Signed records of origin (Content Credentials)",
            generative_ai=Claim(
                text="""
                    An image, audio or video file can carry Content Credentials (C2PA), a signed record of how it was made.
                    The record can be removed, so a file without one may still be AI-made.
                """,
                sources=("c2pa-2-2",),
                as_of="2025-05",
            ),
            llm=Claim(
                text="""
                    Plain text can carry a signed record of its origin in invisible characters.
                    For text, the EU's voluntary 2026 code asks for such records only in files like PDFs.
                    For plain text over about 150 words, it asks for a watermark (a hidden mark) instead.
                """,
                sources=("ec-transparency-code-2026", "c2pa-2-3"),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="detection-without-a-mark",
            title="Detection without a watermark",
            generative_ai=Claim(
                text="""
                    Without a watermark, it's hard to recognize images, audio and video as AI-generated.
                    In a 2024 test, people did little better than chance.
                    Open-source detectors struggle, too: on deepfakes from 2024, they scored 45% to 50% lower than in earlier tests. Commercial ones did better.
                """,
                sources=("cooke-2024", "deepfake-eval-2024"),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Without a watermark, detection works only sometimes. In a 2023 test, seven detectors on average mistook over half the essays by non-native English writers for AI text. In a 2025 test, five frequent LLM users, deciding by majority, misjudged 1 of 300 articles.
                """,
                sources=("liang-2023-detectors", "russell-2025-detect"),
                as_of="2025-01",
                caveat=Caveat(
                    text="In the same 2025 test, people who rarely use LLMs did no better than chance.",
                    sources=("russell-2025-detect",),
                ),
            ),
        ),
        Aspect(
            id="handling-of-inputs",
            title="What services do with what you enter",
            both=Claim(
                text="""
                    One privacy policy can cover a chatbot and a video generator.
                    OpenAI's June 2026 privacy policy for Europe, for example, covered both ChatGPT and the video generator Sora (shut down in 2026).
                    OpenAI could train its models on content from either unless users opted out.
                """,
                sources=("openai-eu-privacy-2026", "openai-sora-end-help"),
                as_of="2026-11",
                our_reading=True,
            ),
            generative_ai=Claim(
                text="""
                    What a service does with your prompts and images depends on its terms.
                    Under the May 2026 terms of the image generator Midjourney, for example, prompts and images are public by default, and others can reuse them.
                """,
                sources=("midjourney-terms-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    What happens to LLM chats depends on the service and type of account.
                    OpenAI (2026) and Anthropic (2025) say they don't train models on data from their business services by default.
                    But both can train on chats from personal accounts unless users opt out.
                """,
                sources=(
                    "anthropic-commercial-terms-2025",
                    "anthropic-privacy-2026",
                    "openai-enterprise-privacy-2026",
                    "openai-eu-privacy-2026",
                ),
                as_of="2026-08",
                caveat=Caveat(
                    text="Opting out may not cover everything: Anthropic, for example, could still train on users' feedback and on chats flagged for a safety review.",
                    sources=("anthropic-privacy-2026",),
                ),
            ),
        ),
    ),
    examples=(
        "voice-cloning",
        "customer-chatbots",
        "news-and-blog-posts",
    ),
    boundary_cases=(
        "multimodal-input",
        "token-based-audio",
        "product-or-model",
    ),
)
