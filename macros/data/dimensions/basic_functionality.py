"""What generative AI and LLMs each make."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="basic-functionality",
    title="Basic functionality",
    subtitle="What it makes",
    position=10,
    answer=Claim(
        text="""
            Generative AI is AI that creates new content, such as text, images or audio.
            A large language model (LLM) is an AI model trained on huge amounts of text, usually to predict the next word.
            When an LLM uses its predictions to write text or code, that is generative AI at work.
            Image generators often work differently: a diffusion model starts from random noise (like static on an old television) and removes it step by step until an image appears.
            Some language models, such as Google's BERT (2018), were built to analyze text, not write it, so they usually aren't considered generative AI.
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
        text="""
            Other generative AI makes images, audio, video, 3D shapes and even designs for molecules.
        """,
        sources=("nist-ai-600-1-2024", "feuerriegel-2024", "xiang-2024-trellis", "watson-2023"),
    ),
    llm=Claim(
        text="""
            An LLM produces text: essays, chat replies, translations and computer code.
        """,
        sources=("jurafsky-martin-slp3", "chen-2021-codex", "deutsch-2025-wmt24pp"),
    ),
    aspects=(
        Aspect(
            id="core-task",
            title="What the model does",
            both=Claim(
                text="Generative AI, including LLMs, learns patterns from a great many examples and then uses these patterns to produce something new.",
                sources=("nist-ai-600-1-2024", "google-ml-glossary"),
            ),
            generative_ai=Claim(
                text="An image or music generator learns from existing images or recordings and then makes new ones with similar features.",
                sources=("feuerriegel-2024", "nist-ai-600-1-2024"),
            ),
            llm=Claim(
                text="""
                    Most LLMs learn from existing text to predict which piece of text is likely to come next.
                    To write, they add one piece and then predict the next, over and over, until the text is complete.
                """,
                sources=("jurafsky-martin-slp3", "nie-2025-llada"),
                caveat=Caveat(
                    text="Some LLMs, such as LLaDA (2025), work differently: they start with a row of blanks and fill them in little by little, not necessarily from left to right.",
                    sources=("nie-2025-llada",),
                ),
            ),
        ),
        Aspect(
            id="text",
            title="Text",
            generative_ai=Claim(
                text="""
                    LLMs are now the usual way to generate text, but generating text is a much older idea.
                    In 1948, the mathematician Claude Shannon produced lines that resembled English by choosing letters and words according to how often they follow one another.
                """,
                sources=("jurafsky-martin-slp3", "shannon-1948"),
            ),
            llm=Claim(
                text="""
                    Text is what an LLM is built to produce.
                    The same LLM can summarize, translate, answer a question or draft a letter, depending on what you ask for.
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
                text="When generative AI writes computer code, an LLM usually does the work, because code is text.",
                sources=("chen-2021-codex", "jurafsky-martin-slp3"),
                our_reading=True,
            ),
            llm=Claim(
                text="""
                    An LLM first learns code the way it learns prose, by predicting what comes next.
                    OpenAI's Codex (2021), for example, was an LLM trained further on public code, and a version of it powered GitHub Copilot, an assistant for programmers.
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
                    Image generators work in different ways.
                    Diffusion models turn random specks (noise) into an image step by step.
                    Generative adversarial networks (GANs) produce the whole image in one go.
                    Still others build the image piece by piece, much as an LLM writes text.
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
                    An LLM can write computer code that describes a drawing, and other software then turns the code into an image.
                    Some models that write text, such as OpenAI's GPT-4o (2024), can also make images, so whether they count as LLMs depends on the definition.
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
                    Audio generators work in different ways.
                    Stable Audio Open (2024) turns random noise into a sound step by step, much as many image generators make an image.
                    MusicGen (2023) works more like an LLM: it predicts which snippet of sound comes next.
                """,
                sources=("evans-2024", "copet-2023"),
            ),
            llm=Claim(
                text="""
                    An LLM that produces only text can't speak or sing by itself.
                    OpenAI's GPT-4o (2024) is a single network that can answer in speech as well as in text, so whether it counts as an LLM depends on the definition.
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
                    Video generators work in different ways.
                    Stable Video Diffusion (2023) gradually turns random specks (noise) into a short video of the scene in an image you supply.
                    Genie (2024) works frame by frame: it generates a scene you can explore, as in a video game.
                """,
                sources=("blattmann-2023", "bruce-2024"),
            ),
            llm=Claim(
                text="""
                    An LLM that produces only text can't make video itself.
                    The model Emu3 (2024) learned to make not just text but also images and video by predicting the next piece, as LLMs do.
                    Whether it counts as an LLM depends on the definition.
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
                    Some 3D generators, such as TRELLIS (2024), were trained on 3D objects and produce a shape directly.
                    DreamFusion (2022) relied on an image generator instead: it kept adjusting a 3D scene until views from random angles fit the prompt, as judged by the image generator.
                """,
                sources=("xiang-2024-trellis", "poole-2023-dreamfusion"),
            ),
            llm=Claim(
                text="""
                    An LLM can describe a shape by writing a program for design software.
                    In a 2026 test on industrial parts, LLMs that also accept images often got the rough outline right but missed fine details.
                """,
                sources=("zhang-2026-benchcad",),
                as_of="2026-05",
            ),
        ),
        Aspect(
            id="science",
            title="Science: molecules, proteins, materials, weather",
            generative_ai=Claim(
                text="""
                    Diffusion models, which start from random numbers and refine them step by step, are used in several sciences.
                    RFdiffusion designs proteins in this way, and MatterGen proposes new crystalline materials.
                    GenCast forecasts the weather by generating many scenarios for how it could develop.
                """,
                sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast"),
            ),
            llm=Claim(
                text="""
                    Some scientific models apply an LLM's method to sequences that aren't text.
                    ProGen predicts the next building block of a protein, and Evo 2 predicts the next letter of DNA.
                    Neither model writes human language.
                """,
                sources=("madani-2023", "brixi-2026-evo2"),
                as_of="2026-03",
                caveat=Caveat(
                    text="The ProGen article's title uses the words “large language models.”",
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
