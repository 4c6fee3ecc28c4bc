"""How generative AI and LLMs are attacked and misused, and how their output is traced."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="security-misuse-and-provenance",
    title="Security, misuse and provenance",
    position=110,
    answer=Claim(
        text=(
            "Both are attacked, misused and marked, in different ways. An LLM can be steered by"
            " instructions hidden in what it reads. Image, voice and video generators lend"
            " themselves to imitating real people. A picture file can carry signed metadata and"
            " marks in its pixels; a mark in running text lies in the choice of words."
        ),
        sources=(
            "greshake-2023",
            "owasp-llm-2025",
            "fbi-ic3-2024",
            "c2pa-2-2",
            "gowal-2025",
            "kirchenbauer-2023",
            "ec-transparency-code-2026",
        ),
        as_of="2026-11",
        caveat=(
            "Generated text serves fraud too, and a multimodal model can also be steered by"
            " instructions hidden in a picture."
        ),
    ),
    generative_ai=Claim(
        text=(
            "Misuse centers on imitation: faces, voices and scenes that look real. Files can carry"
            " signed records of origin, which can be removed, and hidden marks."
        ),
        sources=(
            "fbi-ic3-2024",
            "nist-ai-600-1-2024",
            "ft-2024-arup",
            "c2pa-2-2",
            "gowal-2025",
        ),
        as_of="2025-10",
        caveat="The first sentence is our reading of the cases on this page.",
    ),
    llm=Claim(
        text=(
            "The standing weakness is prompt injection: the UK's NCSC finds no secure separation of"
            " commands from content in LLMs. Running text can carry a statistical watermark, which"
            " paraphrasing weakens."
        ),
        sources=("ncsc-2025", "owasp-llm-2025", "kirchenbauer-2023", "kirchenbauer-2024"),
        as_of="2025-12",
    ),
    aspects=(
        Aspect(
            id="hidden-instructions",
            title="Hidden instructions (prompt injection)",
            generative_ai=Claim(
                text=(
                    "The risk enters with a model that reads instructions. OWASP warns that they"
                    " can be hidden in images, and that attacks across modalities can be hard"
                    " to detect."
                ),
                sources=("owasp-llm-2025",),
                as_of="2025",
                caveat=(
                    "OWASP's entry describes multimodal models that read images; it does not single"
                    " out models that make them."
                ),
            ),
            llm=Claim(
                text=(
                    "A web page or e-mail that an LLM reads can carry instructions for it. The UK's"
                    " NCSC finds no secure separation of commands from content in LLMs of 2025."
                ),
                sources=("greshake-2023", "ncsc-2025", "owasp-llm-2025"),
                as_of="2025-12",
                caveat=(
                    "OWASP advises several layers of defense, such as few privileges and human"
                    " approval, and finds it unclear whether any prevention is foolproof."
                ),
            ),
        ),
        Aspect(
            id="jailbreaks",
            title="Breaking the safeguards (jailbreaks)",
            generative_ai=Claim(
                text=(
                    "Image filters can be bypassed. SneakyPrompt, an attack of 2023, changed words"
                    " in blocked prompts until DALL-E 2 made the forbidden kind of picture."
                ),
                sources=("yang-2023-sneaky",),
                as_of="2023-05",
                caveat="A result of 2023, on filters of that time.",
            ),
            llm=Claim(
                text=(
                    "Refusals can be bypassed. In 2023, strings of characters found by optimization"
                    " made aligned LLMs comply, and worked across models, ChatGPT included."
                ),
                sources=("zou-2023",),
                as_of="2023-07",
                caveat=(
                    "A result of 2023; the strings transferred better to GPT models than to others."
                ),
            ),
        ),
        Aspect(
            id="poisoned-training-data",
            title="Poisoned training data",
            generative_ai=Claim(
                text=(
                    "Buying expired domains for US$60 could have altered 0.01 percent of a large"
                    " image set. With Nightshade, under 100 altered images corrupt one concept in"
                    " SDXL."
                ),
                sources=("carlini-2023-poison", "shan-2023-nightshade"),
                as_of="2023-10",
                caveat=(
                    "These are research results. Nightshade is meant as a defense for artists and"
                    " does not undo models already trained."
                ),
            ),
            llm=Claim(
                text=(
                    "About 250 poisoned documents planted a hidden trigger in models of 600 million"
                    " to 13 billion parameters, however much clean text was used."
                ),
                sources=("souly-2025",),
                as_of="2025-10",
                caveat=(
                    "In the main experiment the trigger only produced gibberish, and the authors do"
                    " not claim that it threatens the most capable models."
                ),
            ),
        ),
        Aspect(
            id="extracting-training-data",
            title="Extracting training data",
            generative_ai=Claim(
                text=(
                    "An attack recovered over a thousand training images from diffusion models,"
                    " from portraits to logos. Its authors found GANs more private."
                ),
                sources=("carlini-2023",),
                as_of="2023-01",
            ),
            llm=Claim(
                text=(
                    "Hundreds of verbatim passages were recovered from GPT-2, contact details among"
                    " them. In 2023 ChatGPT emitted likely training text when told to repeat one"
                    " token."
                ),
                sources=("carlini-2021", "nasr-2023"),
                as_of="2023-11",
                caveat="The prompt used against ChatGPT has since been blocked.",
            ),
        ),
        Aspect(
            id="imitation-and-fraud",
            title="Imitation and fraud",
            generative_ai=Claim(
                text=(
                    "Faces and voices. In early 2024 a Hong Kong employee of Arup transferred"
                    " HK$200 million after a video call with fake versions of colleagues."
                ),
                sources=("ft-2024-arup", "dezeen-arup-2024"),
                as_of="2024-05",
                caveat="How the fakes were made has not been published.",
            ),
            llm=Claim(
                text=(
                    "Written lures. The FBI warned in December 2024 that fraudsters use generated"
                    " text to remove the spelling clues that give a message away."
                ),
                sources=("fbi-ic3-2024",),
                as_of="2024-12",
                caveat=(
                    "The same warning names synthetic images and cloned voices, so one fraud can"
                    " use several kinds of model."
                ),
            ),
        ),
        Aspect(
            id="hidden-watermarks",
            title="Hidden marks (watermarks)",
            generative_ai=Claim(
                text=(
                    "In the pixels. Google reports over ten billion images and video frames marked"
                    " with SynthID-Image; its authors list regeneration by other models as an"
                    " attack."
                ),
                sources=("gowal-2025",),
                as_of="2025-10",
                caveat=(
                    "We saw the list of attacks as quoted by others. A mark covers only services"
                    " that apply it."
                ),
            ),
            llm=Claim(
                text=(
                    "In the choice of words. SynthID-Text changes only the sampling step; its"
                    " makers' live test on nearly 20 million Gemini responses found no loss of"
                    " quality."
                ),
                sources=("dathathri-2024", "kirchenbauer-2023", "kirchenbauer-2024"),
                as_of="2024-10",
                caveat=(
                    "Another text watermark works less well where the next word is easy to predict."
                    " Paraphrasing weakens it, although its makers still found it in long enough"
                    " texts."
                ),
            ),
        ),
        Aspect(
            id="signed-origin",
            title="Signed records of origin (Content Credentials)",
            generative_ai=Claim(
                text=(
                    "C2PA Content Credentials attach a signed, tamper-evident record of how a file"
                    " was made. They do not judge whether the content is true."
                ),
                sources=("c2pa-2-2",),
                as_of="2025-05",
                caveat=(
                    "The record can be removed and its use is voluntary, so a file without one"
                    " proves nothing."
                ),
            ),
            llm=Claim(
                text=(
                    "In files such as PDFs, text should carry signed metadata too, says the EU's"
                    " voluntary code. Running text needs only a watermark, above 200 tokens."
                ),
                sources=("ec-transparency-code-2026",),
                as_of="2026-11",
                caveat="We read the code as quoted by two of its readers, not in the original.",
            ),
        ),
        Aspect(
            id="detection-without-a-mark",
            title="Detection without a mark",
            generative_ai=Claim(
                text=(
                    "Weak. In one test people were near chance on images, video and sound. Open"
                    " detectors lost about half their benchmark score on deepfakes from 2024."
                ),
                sources=("cooke-2024", "deepfake-eval-2024"),
                as_of="2025-03",
                caveat=(
                    "Commercial detectors did better in the second study, but worse than trained"
                    " analysts."
                ),
            ),
            llm=Claim(
                text=(
                    "Mixed. Seven detectors of 2023 took over half of non-native writers' essays"
                    " for AI text. Five frequent LLM users, by majority vote, misjudged 1 of 300"
                    " articles."
                ),
                sources=("liang-2023-detectors", "russell-2025-detect"),
                as_of="2025-01",
                caveat=(
                    "The essays and the readers were few, and people who do not use LLMs did no"
                    " better than chance."
                ),
            ),
        ),
        Aspect(
            id="handling-of-inputs",
            title="What services do with inputs",
            generative_ai=Claim(
                text=(
                    "Terms decide. OpenAI's European policy of June 2026 allowed training on what"
                    " users put into Sora unless they opted out. Midjourney's images are public by"
                    " default."
                ),
                sources=("openai-eu-privacy-2026", "midjourney-terms-2026", "openai-sora2-page"),
                as_of="2026-09",
                caveat="By OpenAI's model page, Sora 2 was shut down on 24 September 2026.",
            ),
            llm=Claim(
                text=(
                    "Terms decide. Consumer chats with ChatGPT and Claude may be used for training"
                    " unless the user opts out; data from OpenAI's business and API services are"
                    " not, by default."
                ),
                sources=(
                    "openai-eu-privacy-2026",
                    "anthropic-privacy-2026",
                    "openai-enterprise-privacy-2026",
                ),
                as_of="2026-08",
                caveat=(
                    "Exceptions remain, such as feedback that a user sends and, with Claude, chats"
                    " flagged for safety."
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
