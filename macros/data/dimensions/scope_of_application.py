"""Where generative AI and LLMs are used."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="scope-of-application",
    title="Scope of application",
    position=20,
    answer=Claim(
        text="""
            Generative AI is used to make new things: text, code, pictures, video, music, voices, molecules.
            LLMs do the part that is written: drafting, translating, answering, programming, pulling facts out of documents.
            Sorting or labeling text makes nothing new, and small models trained on examples can do it.
        """,
        sources=(
            "oecd-ai-generative-issues",
            "copet-2023",
            "wang-2023-valle",
            "watson-2023",
            "chatterji-2025",
            "deutsch-2025-wmt24pp",
            "dagdelen-2024",
            "bucher-martini-2024",
        ),
        as_of="2025",
    ),
    generative_ai=Claim(
        text="Used to make new things: text, code, pictures, video, music, voices, molecules.",
        sources=(
            "oecd-ai-generative-issues",
            "copet-2023",
            "wang-2023-valle",
            "watson-2023",
        ),
    ),
    llm=Claim(
        text="Used for the written part: drafting, translating, answering, programming, pulling facts out of documents.",
        sources=(
            "chatterji-2025",
            "deutsch-2025-wmt24pp",
            "dagdelen-2024",
            "chen-2021-codex",
        ),
    ),
    aspects=(
        Aspect(
            id="visual-art-and-design",
            title="Pictures, video and design",
            generative_ai=Claim(
                scope="Pictures",
                text="""
                    Image generators draw for art and advertising.
                    In a 2025 study with 254,400 ratings, marketing pictures from some generators scored above human-made ones.
                """,
                sources=("hartmann-2025",),
                as_of="2025",
            ),
            llm=Claim(
                text="""
                    An LLM writes the words of an advertisement.
                    It can also write a drawing as code, such as SVG, which other software turns into a picture.
                """,
                sources=("jiang-2025-adllama", "rodriguez-2025-starvector"),
            ),
        ),
        Aspect(
            id="music-and-sound",
            title="Music and voices",
            generative_ai=Claim(
                scope="Sound",
                text="""
                    MusicGen (2023) makes music from a description.
                    VALL-E (2023) imitates a voice after a three-second sample.
                    Both predict codes, each for a piece of sound, as an LLM predicts text.
                """,
                sources=("copet-2023", "wang-2023-valle"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    An LLM that only writes text can write lyrics but makes no sound.
                    In November 2025 a Munich court found the lyrics of nine songs memorized in GPT-4 and GPT-4o.
                """,
                sources=("gema-openai-2025", "gema-openai-pr-2025"),
                as_of="2026-11",
                caveat=Caveat(
                    text="An appeal was pending in September 2026.",
                    sources=("gema-openai-2025",),
                ),
            ),
        ),
        Aspect(
            id="understanding-language",
            title="Sorting and analyzing text",
            generative_ai=Claim(
                text="""
                    Text can be sorted without generative AI.
                    In 2021 DeBERTa, a relative of BERT, scored just above the human level on a set of language tests (89.9 against 89.8).
                """,
                sources=("he-2021-deberta",),
                as_of="2021-01",
            ),
            llm=Claim(
                text="""
                    An LLM can label text from a prompt alone.
                    In a 2024 study, small models trained on examples beat prompted GPT-4 and Claude Opus in each task tested.
                """,
                sources=("bucher-martini-2024",),
                as_of="2024",
            ),
        ),
        Aspect(
            id="writing",
            title="Writing",
            generative_ai=Claim(
                text="""
                    Writing is the LLM's part of generative AI.
                    An image generator can only paint letters into a picture; Stable Diffusion v1 (2022) could not paint them legibly.
                """,
                sources=("google-ml-glossary", "sd-v1-card"),
            ),
            llm=Claim(
                text="""
                    LLMs draft, rewrite, summarize and tell stories.
                    In a 2025 study, about two thirds of writing requests to consumer ChatGPT asked to change a text that the user supplied.
                """,
                sources=("chatterji-2025",),
                as_of="2025",
            ),
        ),
        Aspect(
            id="translation-tasks",
            title="Translation",
            generative_ai=Claim(
                text="""
                    A translation program generates text but need not be an LLM.
                    Google's system of 2016 was a neural network built for translation.
                """,
                sources=("wu-2016",),
                as_of="2016",
            ),
            llm=Claim(
                text="""
                    LLMs translate too.
                    On a 2025 test with 55 languages and dialects, LLMs scored best in each of them, as measured by software.
                """,
                sources=("deutsch-2025-wmt24pp",),
                as_of="2025-02",
                caveat=Caveat(
                    text="""
                        The authors ask that people confirm this result.
                        The title of a 2024 evaluation says that machine translation is "not solved yet".
                    """,
                    sources=("deutsch-2025-wmt24pp", "kocmi-2024-wmt24"),
                ),
            ),
        ),
        Aspect(
            id="extraction",
            title="Extracting information",
            generative_ai=Claim(
                scope="Speech recognition",
                text="""
                    Making something new is a risk where facts are wanted.
                    In a 2024 study, about 1% of transcripts by Whisper held whole phrases that it had made up.
                """,
                sources=("koenecke-2024", "openai-whisper-card"),
                as_of="2024",
            ),
            llm=Claim(
                text="""
                    LLMs turn documents into records, such as facts from chemistry papers.
                    A fixed output format can secure the form of the fields, not their truth.
                """,
                sources=("dagdelen-2024", "upstage-structured-outputs"),
                as_of="2026-07",
            ),
        ),
        Aspect(
            id="programming",
            title="Programming",
            generative_ai=Claim(
                text="""
                    Code is text, and LLMs write it.
                    Other generators can supply what a program shows, such as game scenes and 3D objects.
                """,
                sources=("chen-2021-codex", "kanervisto-2025-wham", "poole-2023-dreamfusion"),
            ),
            llm=Claim(
                text="""
                    LLMs write code.
                    Studies disagree: three experiments estimate 26% more tasks finished, a 2025 trial 19% more time needed.
                    By 2026, its authors think, developers were likely faster with AI.
                """,
                sources=("cui-2026", "chen-2021-codex", "becker-2025-metr", "metr-2026"),
                as_of="2026-02",
            ),
        ),
        Aspect(
            id="research-and-science",
            title="Research and science",
            generative_ai=Claim(
                scope="Diffusion models",
                text="""
                    RFdiffusion designs proteins, and MatterGen proposes crystals.
                    GenCast generates many possible courses of the weather in order to forecast it.
                """,
                sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast"),
            ),
            llm=Claim(
                text="""
                    LLMs summarize papers.
                    In a 2025 test of ten LLMs, some claimed more than the paper did in 26% to 73% of their summaries.
                """,
                sources=("peters-2025",),
                as_of="2025",
            ),
        ),
        Aspect(
            id="who-uses-it",
            title="Number of users",
            generative_ai=Claim(
                text="In a US survey of August 2025, 54.6% of adults aged 18 to 64 said that they used generative AI.",
                sources=("stlouisfed-2025",),
                as_of="2025-08",
            ),
            llm=Claim(
                text="In a US survey of early 2025, 34% of adults said that they had ever used ChatGPT, a product built on an LLM.",
                sources=("pew-2025",),
                as_of="2025-03",
                caveat=Caveat(
                    text="The two surveys differ in ages and questions, so their gap says nothing about other generative AI.",
                    sources=("stlouisfed-2025", "pew-2025"),
                ),
            ),
        ),
    ),
    examples=(
        "advertising",
        "customer-service",
        "summarizing-and-translating",
        "information-extraction",
        "software-development",
    ),
    boundary_cases=(
        "encoder-models",
        "speech-recognition",
        "forecasts-and-structures",
    ),
)
