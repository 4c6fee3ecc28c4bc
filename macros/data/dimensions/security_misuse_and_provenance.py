"""How generative AI and LLMs are attacked and misused, and how their output is traced."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="security-misuse-and-provenance",
    title="Security, misuse and provenance",
    position=110,
    answer=Claim(
        text="""
            Generative AI can be attacked through what it reads and misused for what it makes.
            An LLM can be steered by instructions hidden in a text, such as an email that you ask it to summarize.
            How generative AI is misused depends on the medium: generated faces and voices serve to imitate real people, and generated text serves fraud.
            Two techniques help to trace what was made: a file can carry a signed record of its origin, and pixels or words can carry a hidden mark.
            The record can be removed and a mark can be weakened, so if you find neither, that proves nothing.
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
        text="Generative AI can be attacked through what it reads and misused for what it makes.",
        sources=("owasp-llm-2025", "fbi-ic3-2024"),
        our_reading=True,
    ),
    generative_ai=Claim(
        text="""
            Generated images, audio and video are used to imitate real faces and voices.
            Their files can carry a signed record of origin and a hidden mark.
        """,
        sources=("fbi-ic3-2024", "ft-2024-arup", "c2pa-2-2", "gowal-2025"),
    ),
    llm=Claim(
        text="""
            An LLM can be given instructions by the text that it reads, which is called prompt injection.
            The text that it writes can carry a hidden mark in the choice of words.
        """,
        sources=("ncsc-2025", "greshake-2023", "kirchenbauer-2023"),
    ),
    aspects=(
        Aspect(
            id="hidden-instructions",
            title="Hidden instructions (prompt injection)",
            both=Claim(
                text="""
                    OWASP, an organization for software security, says that it's unclear whether any prevention is foolproof (2025).
                    It advises, among other things, giving the program few rights and having a person approve risky steps.
                """,
                sources=("owasp-llm-2025",),
                said_by="owasp-llm-2025",
            ),
            generative_ai=Claim(
                text="""
                    If a model also accepts images, instructions can be hidden in an image that is sent along with harmless text.
                    OWASP, an organization for software security, calls such attacks hard to detect (2025).
                """,
                sources=("owasp-llm-2025",),
            ),
            llm=Claim(
                text="""
                    A web page or email that an LLM reads can contain instructions for it.
                    LLMs don't draw a line between instructions and content, according to the UK's National Cyber Security Centre (2025), so they may follow them.
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
                    The filters of image generators can be bypassed.
                    In 2023, an attack called SneakyPrompt kept changing words in blocked prompts until OpenAI's DALL·E 2 made the forbidden kind of image.
                """,
                sources=("yang-2023-sneaky",),
                as_of="2023-11",
            ),
            llm=Claim(
                text="""
                    The refusals of LLMs can be bypassed.
                    In 2023, a program searched for strings of characters that, added to a request, made ChatGPT, Bard, Claude and open LLMs write what they should refuse.
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
                    The training data of image generators can be poisoned at little cost.
                    In 2023 studies, US$60 worth of expired web domains could have altered 0.01% of an image collection, and under 100 altered images spoiled what a model drew for one concept.
                """,
                sources=("carlini-2023-poison", "shan-2023-nightshade"),
                as_of="2023-10",
            ),
            llm=Claim(
                text="""
                    The training data of LLMs can be poisoned with few documents.
                    In a 2025 study, about 250 were enough to make models of 600 million to 13 billion parameters answer a trigger phrase with gibberish, no matter how much clean text they had.
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
                    Image generators can be made to give away their training data.
                    In 2023, an attack extracted over a thousand training images, from portraits to logos, from diffusion models.
                """,
                sources=("carlini-2023",),
                as_of="2023-01",
            ),
            llm=Claim(
                text="""
                    LLMs can be made to give away their training data.
                    In 2021, researchers extracted hundreds of passages from GPT-2 word for word.
                    In 2023, ChatGPT, told to repeat one word endlessly, began to write what was likely training text.
                """,
                sources=("carlini-2021", "nasr-2023"),
                as_of="2023-11",
            ),
        ),
        Aspect(
            id="imitation-and-fraud",
            title="Imitation and fraud",
            both=Claim(
                text="In December 2024, the FBI warned of fraud that uses generated text, generated images and cloned voices.",
                sources=("fbi-ic3-2024",),
            ),
            generative_ai=Claim(
                text="""
                    Generated faces and voices can imitate people whom the victim knows.
                    In January 2024, an employee of the engineering firm Arup in Hong Kong transferred HK$200 million after a video call with colleagues who had been faked from public footage and recorded beforehand.
                """,
                sources=("ft-2024-arup", "dezeen-arup-2024", "hk-lcq9-2024"),
                as_of="2024-06",
            ),
            llm=Claim(
                text="""
                    Fraudsters let AI write their messages.
                    In December 2024, the FBI warned that it can correct the errors that might otherwise give a fraud away.
                """,
                sources=("fbi-ic3-2024",),
            ),
        ),
        Aspect(
            id="hidden-watermarks",
            title="Hidden marks (watermarks)",
            generative_ai=Claim(
                text="""
                    In images and video, a watermark is hidden in the pixels.
                    Google reported in 2025 that its SynthID-Image had marked over ten billion images and video frames.
                """,
                sources=("gowal-2025",),
                as_of="2025-10",
            ),
            llm=Claim(
                text="""
                    In text, a watermark is hidden in the choice of words.
                    Google's SynthID-Text (2024) changes only how an LLM picks them, and in a test with nearly 20 million answers, Google found no loss of quality.
                """,
                sources=("dathathri-2024",),
                as_of="2024-10",
                caveat=Caveat(
                    text="In a 2024 study, paraphrasing weakened a different text watermark.",
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
                    The record can be removed, so a file without one proves nothing.
                """,
                sources=("c2pa-2-2",),
                as_of="2025-05",
            ),
            llm=Claim(
                text="""
                    For text, it depends on the form.
                    The EU's voluntary code of 2026 asks for signed metadata if the text comes in a file such as a PDF.
                    For running text over 200 tokens (words or parts of words), a watermark is enough.
                """,
                sources=("ec-transparency-code-2026",),
                as_of="2026-11",
            ),
        ),
        Aspect(
            id="detection-without-a-mark",
            title="Detection without a watermark",
            generative_ai=Claim(
                text="""
                    Generated images, audio and video are hard to detect without a mark.
                    In a 2024 test, people did hardly better than chance.
                    On deepfakes from 2024, open detectors scored about half as well as on earlier benchmarks, while commercial ones did better.
                """,
                sources=("cooke-2024", "deepfake-eval-2024"),
                as_of="2025-03",
            ),
            llm=Claim(
                text="""
                    Detecting generated text without a mark sometimes works.
                    In 2023, seven detectors labeled, on average, over half of the essays by non-native writers as AI text.
                    In 2025, five people who often use LLMs, voting together, misjudged only 1 of 300 articles.
                """,
                sources=("liang-2023-detectors", "russell-2025-detect"),
                as_of="2025-01",
                caveat=Caveat(
                    text="In the 2025 study, people who use LLMs less often did no better than chance.",
                    sources=("russell-2025-detect",),
                ),
            ),
        ),
        Aspect(
            id="handling-of-inputs",
            title="What services do with what you enter",
            both=Claim(
                text="The same terms can apply to text and video: OpenAI's European privacy policy of June 2026 let the company train on content from both ChatGPT and Sora, unless users opted out.",
                sources=("openai-eu-privacy-2026",),
                as_of="2026-08",
                our_reading=True,
            ),
            generative_ai=Claim(
                text="According to its terms of May 2026, the image generator Midjourney makes users' images public by default.",
                sources=("midjourney-terms-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    With LLMs, it depends on the account.
                    Anthropic may use chats from consumer accounts of Claude for training unless the user opts out.
                    OpenAI says that it doesn't train on data from its business services and developer interface (API) by default (2026).
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
