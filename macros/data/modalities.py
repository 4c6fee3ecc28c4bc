"""The kinds of thing that generative AI makes, and how far the LLM reaches."""

from macros.model import Claim, Modality, Reach

MODALITIES: tuple[Modality, ...] = (
    Modality(
        id="text",
        name="Text",
        aspect="text",
        reach=Reach.COVERED,
        outputs=("text",),
        systems=("claude", "gpt-5", "llama", "chatgpt"),
        claim=Claim(
            text="LLMs write text, such as drafts, answers, summaries and translations.",
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
            text="LLMs write code, which is a kind of text.",
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
            text="""
                Many image generators are diffusion models, which turn random noise into an image step by step.
                Generative adversarial networks (GANs), an older kind, make one in a single step.
                In 2025, GPT-4o, which writes text, gained image generation.
            """,
            sources=(
                "rombach-2022",
                "goodfellow-2014",
                "karras-2019-stylegan",
                "openai-gpt4o-card-2024",
                "openai-4o-image-2025",
            ),
            as_of="2025-03",
        ),
    ),
    Modality(
        id="audio",
        name="Audio",
        aspect="audio",
        reach=Reach.REACHED,
        outputs=("audio", "speech", "music"),
        systems=("musicgen", "suno", "gpt-4o"),
        claim=Claim(
            text="""
                Some models make speech or music by predicting one small piece of sound after another.
                Others, called diffusion models, turn random noise into music or other sounds step by step.
            """,
            sources=("evans-2024", "copet-2023", "wang-2023-valle"),
        ),
    ),
    Modality(
        id="video",
        name="Video",
        aspect="video",
        reach=Reach.REACHED,
        outputs=("video",),
        systems=("veo", "runway-gen", "emu3"),
        claim=Claim(
            text="""
                Diffusion models such as Stable Video Diffusion turn random specks (noise) into video step by step.
                Emu3 works differently: it builds a video from small pieces, called tokens, by predicting one piece after another.
            """,
            sources=("blattmann-2023", "wang-2024-emu3", "baai-emu3-readme"),
            as_of="2024-09",
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
            text="""
                Specialized generators make 3D shapes.
                An LLM can describe a shape by writing a program for design software.
            """,
            sources=("xiang-2024-trellis", "zhang-2026-benchcad"),
        ),
    ),
    Modality(
        id="science",
        name="Science",
        aspect="science",
        reach=Reach.NOT_COVERED,
        outputs=("molecules", "DNA", "crystal structures", "weather data"),
        systems=("rfdiffusion", "mattergen", "gencast"),
        claim=Claim(
            text="""
                Diffusion models, which start from random numbers and refine them step by step, are used in several sciences.
                These models design proteins, propose new crystals and generate possible scenarios of how the weather could develop.
            """,
            sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast"),
        ),
    ),
)
