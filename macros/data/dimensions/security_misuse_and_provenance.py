"""How generative AI and LLMs are attacked and misused, and how their output is traced."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="security-misuse-and-provenance",
    title="Security, misuse and provenance",
    position=110,
    answer=Claim(
        text="""
            Generative AI is attacked through what it reads and misused through what it makes.
            An LLM can be steered by instructions hidden in a text.
            Generated faces and voices serve to imitate real people, and generated text serves fraud.
            Files can carry a signed record of their origin; pixels and words can carry a hidden mark.
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
        text="Attacked through what it reads, misused through what it makes.",
        sources=("owasp-llm-2025", "fbi-ic3-2024"),
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            Imitation of real faces and voices.
            Files can carry a signed record of origin and a hidden mark.
        """,
        scope="Images, sound, video",
        sources=("fbi-ic3-2024", "ft-2024-arup", "c2pa-2-2", "gowal-2025"),
    ),
    llm=Claim(
        text="""
            Prompt injection: what an LLM reads can give it instructions.
            Text from an LLM can carry a hidden mark in the choice of words.
        """,
        sources=("ncsc-2025", "greshake-2023", "kirchenbauer-2023"),
    ),
    aspects=(
        Aspect(
            id="hidden-instructions",
            title="Hidden instructions (prompt injection)",
            both=Claim(
                text="""
                    OWASP, a body for software security, finds it unclear (2025) whether any prevention is foolproof.
                    It advises few rights for the program and human approval of risky steps.
                """,
                sources=("owasp-llm-2025",),
                said_by="owasp-llm-2025",
            ),
            generative_ai=Claim(
                text="""
                    Instructions can hide in a picture sent along with harmless text.
                    OWASP calls such attacks hard to detect (2025).
                """,
                scope="Models that also read pictures",
                sources=("owasp-llm-2025",),
            ),
            llm=Claim(
                text="""
                    A web page or e-mail that an LLM reads can carry instructions for it.
                    LLMs draw no line between instructions and content, explains the UK's cyber security center (2025).
                """,
                sources=("greshake-2023", "ncsc-2025"),
                said_by="ncsc-2025",
            ),
        ),
        Aspect(
            id="jailbreaks",
            title="Breaking the safeguards (jailbreaks)",
            generative_ai=Claim(
                text="""
                    Filters can be bypassed.
                    In 2023 the attack SneakyPrompt changed words in blocked prompts until DALL·E 2 made the forbidden kind of picture.
                """,
                scope="Pictures",
                sources=("yang-2023-sneaky",),
                as_of="2023-11",
            ),
            llm=Claim(
                text="""
                    Refusals can be bypassed.
                    In 2023 strings of characters, found by a program, made ChatGPT, Bard, Claude and open LLMs write what they should refuse.
                """,
                sources=("zou-2023",),
                as_of="2023-07",
            ),
        ),
        Aspect(
            id="poisoned-training-data",
            title="Poisoned training data",
            generative_ai=Claim(
                text="In 2023 studies, US$60 of expired web domains could have altered 0.01% of an image set; under 100 specially altered pictures spoiled a model's pictures of one thing.",
                scope="Pictures",
                sources=("carlini-2023-poison", "shan-2023-nightshade"),
                as_of="2023-10",
            ),
            llm=Claim(
                text="In a 2025 study, about 250 poisoned documents taught models of 600 million to 13 billion parameters to answer a trigger phrase with gibberish, however much clean text they had.",
                sources=("souly-2025",),
                as_of="2025-10",
            ),
        ),
        Aspect(
            id="extracting-training-data",
            title="Extracting training data",
            generative_ai=Claim(
                text="In 2023 an attack drew over a thousand training pictures, from portraits to logos, out of diffusion models.",
                scope="Pictures",
                sources=("carlini-2023",),
                as_of="2023-01",
            ),
            llm=Claim(
                text="""
                    In 2021 hundreds of passages were drawn from GPT-2 word for word.
                    In 2023 ChatGPT, told to repeat one word endlessly, wrote what was likely training text.
                """,
                sources=("carlini-2021", "nasr-2023"),
                as_of="2023-11",
            ),
        ),
        Aspect(
            id="imitation-and-fraud",
            title="Imitation and fraud",
            both=Claim(
                text="The FBI warned in December 2024 of frauds with generated text, generated pictures and cloned voices.",
                sources=("fbi-ic3-2024",),
            ),
            generative_ai=Claim(
                text="In January 2024 an employee of the engineering firm Arup in Hong Kong transferred HK$200 million after a video call with colleagues faked from public footage and recorded beforehand.",
                scope="Images, sound, video",
                sources=("ft-2024-arup", "dezeen-arup-2024", "hk-lcq9-2024"),
                as_of="2024-06",
            ),
            llm=Claim(
                text="""
                    Fraudsters let AI write their messages.
                    It can correct the errors that might give a fraud away, the FBI warned in December 2024.
                """,
                sources=("fbi-ic3-2024",),
            ),
        ),
        Aspect(
            id="hidden-watermarks",
            title="Hidden marks (watermarks)",
            generative_ai=Claim(
                text="""
                    In the pixels.
                    By Google's account of 2025, SynthID-Image has marked over ten billion images and video frames.
                """,
                scope="Images and video",
                sources=("gowal-2025",),
                as_of="2025-10",
            ),
            llm=Claim(
                text="""
                    In the choice of words.
                    Google's SynthID-Text (2024) changes only how words are picked; in its test on nearly 20 million answers the quality held.
                """,
                sources=("dathathri-2024",),
                as_of="2024-10",
                caveat=Caveat(
                    text="Paraphrasing weakened another text mark in a 2024 study.",
                    sources=("kirchenbauer-2024",),
                ),
            ),
        ),
        Aspect(
            id="signed-origin",
            title="Signed records of origin (Content Credentials)",
            generative_ai=Claim(
                text="""
                    Content Credentials (C2PA) attach a signed record of how a file was made.
                    The record can be removed, so a file without one proves nothing.
                """,
                scope="Files",
                sources=("c2pa-2-2",),
                as_of="2025-05",
            ),
            llm=Claim(
                text="""
                    By the EU's voluntary code of 2026, text in a file such as a PDF should carry signed metadata.
                    Running text over 200 tokens (word pieces) needs only a watermark.
                """,
                sources=("ec-transparency-code-2026",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="detection-without-a-mark",
            title="Detection without a mark",
            generative_ai=Claim(
                text="""
                    Weak.
                    In a 2024 test people did hardly better than chance.
                    On deepfakes of 2024, open detectors lost about half of their benchmark score; commercial ones did better.
                """,
                scope="Images, sound, video",
                sources=("cooke-2024", "deepfake-eval-2024"),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Mixed.
                    In 2023 seven detectors took, on average, over half of non-native writers' essays for AI text.
                    In 2025 five frequent LLM users, voting, misjudged 1 of 300 articles.
                """,
                sources=("liang-2023-detectors", "russell-2025-detect"),
                as_of="2025-01",
                caveat=Caveat(
                    text="In the study of 2025, people who use LLMs less often did no better than chance.",
                    sources=("russell-2025-detect",),
                ),
            ),
        ),
        Aspect(
            id="handling-of-inputs",
            title="What services do with inputs",
            both=Claim(
                text="Text and video can fall under the same terms: OpenAI's European policy of June 2026 let OpenAI train on content from ChatGPT and Sora alike, unless users opted out.",
                sources=("openai-eu-privacy-2026",),
                as_of="2026-08",
                our_reading=True,
            ),
            generative_ai=Claim(
                text=(
                    "By its terms of May 2026, Midjourney makes users' pictures public by default."
                ),
                scope="Pictures",
                sources=("midjourney-terms-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Consumer chats with Claude may be used for training unless the user opts out.
                    Data from OpenAI's business services and developer interface (API) is not, by default (2026).
                """,
                sources=("anthropic-privacy-2026", "openai-enterprise-privacy-2026"),
                as_of="2026-08",
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
