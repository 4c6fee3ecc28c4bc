"""The kinds of thing that generative AI makes, and how far the LLM reaches."""

from macros.data.unvalidated import Claim, Modality
from macros.model import Reach

MODALITIES: tuple[Modality, ...] = (
    Modality(
        id="text",
        name="Text",
        aspect="text",
        reach=Reach.COVERED,
        outputs=("text",),
        systems=("claude", "gpt-5", "llama", "chatgpt"),
        claim=Claim(
            text=(
                "Generative LLMs write text: from one prompt-driven model come drafts, answers,"
                " summaries and translations."
            ),
            sources=(
                "jurafsky-martin-slp3",
                "brown-2020-gpt3",
                "zhang-2024-news",
                "deutsch-2025-wmt24pp",
            ),
        ),
    ),
    Modality(
        id="code",
        name="Code",
        aspect="code",
        reach=Reach.COVERED,
        outputs=("code",),
        systems=("code-llama", "starcoder", "github-copilot"),
        claim=Claim(
            text=(
                "LLMs trained or tuned on source code write programs, and the European Commission's"
                " guidelines count code as part of text."
            ),
            sources=("chen-2021-codex", "ec-gpai-guidelines-2025"),
            as_of="2025-07",
        ),
    ),
    Modality(
        id="images",
        name="Images",
        aspect="images",
        reach=Reach.REACHED,
        outputs=("images",),
        systems=("midjourney", "stable-diffusion-3", "gpt-4o"),
        claim=Claim(
            text=(
                "Diffusion models and GANs make images; some models of the LLM type, such as"
                " GPT-4o, emit them too."
            ),
            sources=(
                "rombach-2022",
                "karras-2019-stylegan",
                "openai-gpt4o-card-2024",
                "openai-4o-image-2025",
            ),
            as_of="2025-03",
            caveat="Whether a model that emits images is still called an LLM is a choice of name.",
        ),
    ),
    Modality(
        id="audio",
        name="Audio",
        aspect="audio",
        reach=Reach.REACHED,
        outputs=("audio", "speech"),
        systems=("musicgen", "suno", "gpt-4o"),
        claim=Claim(
            text=(
                "Diffusion models and models of audio tokens make speech, sound and music; GPT-4o,"
                " a model of the LLM type, also answers in sound."
            ),
            sources=("evans-2024", "copet-2023", "wang-2023-valle", "openai-gpt4o-card-2024"),
            as_of="2024",
        ),
    ),
    Modality(
        id="video",
        name="Video",
        aspect="video",
        reach=Reach.REACHED,
        outputs=("video",),
        systems=("sora", "veo", "emu3"),
        claim=Claim(
            text=(
                "Diffusion models such as Stable Video Diffusion make video; Emu3,"
                " presented as trained only on next-token prediction, emits it as well as"
                " text."
            ),
            sources=("blattmann-2023", "wang-2024-emu3", "baai-emu3-readme"),
            as_of="2024-09",
            caveat="Whether Emu3 is an LLM depends on the definition.",
        ),
    ),
    Modality(
        id="three-dimensional",
        name="3D",
        aspect="three-dimensional",
        reach=Reach.NOT_COVERED,
        outputs=("3D shapes",),
        systems=("dreamfusion", "point-e"),
        claim=Claim(
            text=(
                "Specialized generators such as TRELLIS make 3D shapes; an LLM describes a"
                " shape in text, for example as a CAD program."
            ),
            sources=("xiang-2024-trellis", "zhang-2026-benchcad"),
        ),
    ),
    Modality(
        id="science",
        name="Science",
        aspect="science",
        reach=Reach.NOT_COVERED,
        outputs=("molecules", "crystal structures", "weather data"),
        systems=("rfdiffusion", "mattergen", "gencast"),
        claim=Claim(
            text=(
                "Diffusion models make protein structures, crystals and weather scenarios."
                " Models trained like an LLM make protein and DNA sequences, but write no"
                " human language."
            ),
            sources=(
                "watson-2023",
                "zeni-2025-mattergen",
                "price-2024-gencast",
                "madani-2023",
                "brixi-2026-evo2",
            ),
            as_of="2026-03",
            caveat="The title of the ProGen paper calls protein models large language models.",
        ),
    ),
)
