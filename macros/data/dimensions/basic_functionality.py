"""What generative AI and LLMs each make."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="basic-functionality",
    title="Basic functionality",
    position=10,
    answer=Claim(
        text="""
            Generative AI makes new content, such as text, pictures or sound.
            An LLM is a model of language.
            LLMs that write are the part of generative AI that makes text and code.
            Other models make pictures or sound: a diffusion model, for example, starts from random noise.
            Some language models, such as BERT, are not built to write.
        """,
        sources=(
            "nist-ai-600-1-2024",
            "jurafsky-martin-slp3",
            "google-ml-glossary",
            "iso-iec-22989-damd1",
            "ho-2020-ddpm",
            "devlin-2019",
        ),
    ),
    generative_ai=Claim(
        text="Makes new content of many kinds: text, code, images, sound, video, 3D shapes, molecules.",
        sources=(
            "nist-ai-600-1-2024",
            "feuerriegel-2024",
            "chen-2021-codex",
            "xiang-2024-trellis",
            "watson-2023",
        ),
    ),
    llm=Claim(
        text="Makes language: prose, dialogue, translations and code.",
        sources=("jurafsky-martin-slp3", "chen-2021-codex", "deutsch-2025-wmt24pp"),
    ),
    aspects=(
        Aspect(
            id="core-task",
            title="What the model does",
            generative_ai=Claim(
                text="""
                    Learns from examples and produces new content that resembles them.
                    The definitions cited here name what comes out, not how the model is built.
                """,
                sources=("feuerriegel-2024", "nist-ai-600-1-2024", "google-ml-glossary"),
            ),
            llm=Claim(
                text="""
                    Predicts which piece of text is likely to come next.
                    Picking one such piece after another turns the predictor into a writer.
                """,
                sources=("jurafsky-martin-slp3", "nie-2025-llada"),
                caveat=Caveat(
                    text="Diffusion language models, such as LLaDA, fill in many places of a text at once.",
                    sources=("nie-2025-llada",),
                ),
            ),
        ),
        Aspect(
            id="text",
            title="Text",
            generative_ai=Claim(
                text="""
                    Generated text comes mostly from LLMs.
                    The idea is older: in 1948 Claude Shannon built English-like lines from how often letters and words follow one another.
                """,
                sources=("jurafsky-martin-slp3", "shannon-1948"),
            ),
            llm=Claim(
                text="""
                    Text is what an LLM is built to produce.
                    One model can summarize, translate, answer or draft; the prompt says which.
                """,
                sources=(
                    "hf-llm-course",
                    "brown-2020-gpt3",
                    "zhang-2024-news",
                    "deutsch-2025-wmt24pp",
                    "jurafsky-martin-slp3",
                ),
            ),
        ),
        Aspect(
            id="code",
            title="Code",
            generative_ai=Claim(
                text="""
                    Generated code comes mostly from LLMs.
                    The European Commission's guidelines of 2025 count code as a form of text.
                """,
                sources=("chen-2021-codex", "ec-gpai-guidelines-2025"),
                as_of="2025-07",
            ),
            llm=Claim(
                text="""
                    An LLM learns code as it learns prose.
                    A version of Codex, a GPT model trained further on public code, ran GitHub Copilot at its launch in 2021.
                """,
                sources=("chen-2021-codex",),
                as_of="2021",
            ),
        ),
        Aspect(
            id="images",
            title="Images",
            generative_ai=Claim(
                text="""
                    Diffusion models turn random noise into a picture, step by step.
                    GANs make the picture in one pass.
                    Other models predict it piece by piece, as an LLM predicts text.
                """,
                sources=(
                    "ho-2020-ddpm",
                    "goodfellow-2014",
                    "karras-2019-stylegan",
                    "ramesh-2021-dalle",
                ),
            ),
            llm=Claim(
                text="""
                    An LLM can write a picture as code, such as SVG, for other software to draw.
                    GPT-4o makes pictures itself and is on the boundary.
                """,
                sources=(
                    "rodriguez-2025-starvector",
                    "openai-gpt4o-card-2024",
                    "openai-4o-image-2025",
                ),
                as_of="2025-03",
                our_reading=True,
            ),
        ),
        Aspect(
            id="audio",
            title="Audio: speech, sound and music",
            generative_ai=Claim(
                text="""
                    Stable Audio Open (2024) makes sound and music by diffusion.
                    MusicGen (2023) predicts short codes for sound one after another, as an LLM predicts text.
                """,
                sources=("evans-2024", "copet-2023"),
            ),
            llm=Claim(
                text="""
                    A model that only writes makes no sound.
                    GPT-4o (2024) answers in text and in sound from one network, so it is on the boundary.
                """,
                sources=("openai-gpt4o-card-2024",),
                as_of="2024",
                our_reading=True,
            ),
        ),
        Aspect(
            id="video",
            title="Video",
            generative_ai=Claim(
                text="""
                    Stable Video Diffusion (2023) turns a text or a picture into a clip by diffusion.
                    Genie (2024) predicts a playable scene frame by frame.
                """,
                sources=("blattmann-2023", "bruce-2024"),
            ),
            llm=Claim(
                text="""
                    A model that only writes makes no video.
                    Emu3 (2024), by its makers' account trained only to predict the next token, makes text, pictures and video: on the boundary.
                """,
                sources=("wang-2024-emu3", "baai-emu3-readme"),
                as_of="2024-10",
                our_reading=True,
            ),
        ),
        Aspect(
            id="three-dimensional",
            title="3D",
            generative_ai=Claim(
                text="""
                    TRELLIS (2024) makes a shape directly.
                    DreamFusion (2022) adjusts a 3D scene until its views from random angles score well with an image model.
                """,
                sources=("xiang-2024-trellis", "poole-2023-dreamfusion"),
            ),
            llm=Claim(
                text="""
                    An LLM can describe a shape as a program for design software.
                    In a 2026 benchmark, models often got a part's outline right and its details wrong.
                """,
                sources=("zhang-2026-benchcad",),
                as_of="2026-05",
            ),
        ),
        Aspect(
            id="science",
            title="Science: molecules, proteins, materials, weather",
            generative_ai=Claim(
                text="Diffusion models design proteins (RFdiffusion), propose crystals (MatterGen) and generate possible weather (GenCast, whose purpose is to forecast).",
                sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast"),
            ),
            llm=Claim(
                text="""
                    Some models borrow the LLM's method: ProGen (2023) predicts the next building block of a protein, Evo 2 (2026) the next letter of DNA.
                    Neither writes human language.
                """,
                sources=("madani-2023", "brixi-2026-evo2"),
                as_of="2026-03",
                caveat=Caveat(
                    text="The ProGen paper itself calls such models large language models.",
                    sources=("madani-2023",),
                ),
            ),
        ),
    ),
    examples=(
        "summarizing-and-translating",
        "software-development",
        "music-and-images",
        "visual-effects",
    ),
    boundary_cases=(
        "encoder-models",
        "native-image-output",
        "token-based-audio",
        "proteins-and-other-languages",
        "classic-text-generators",
    ),
)
