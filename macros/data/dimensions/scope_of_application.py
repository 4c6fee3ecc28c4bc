"""Where generative AI and LLMs are used."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="scope-of-application",
    title="Scope of application",
    position=20,
    answer=Claim(
        text="""
            Generative AI is used to make new things: text, code, images, video, music, voices, even molecules.
            LLMs do the part of this that consists of language.
            They draft, translate, answer questions, write programs and pull facts out of documents.
            Other generators make the rest, such as an illustration for an article or a tune for a video.
            Some work with text needs neither kind.
            Sorting reviews into praise and complaints, for example, makes nothing new, and a small model trained on labeled examples can do it.
            So ask first what you need: something new, or a decision about something that already exists.
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
        text="Beyond writing, generative AI is used to illustrate, compose music, make videos, imitate voices and design proteins.",
        sources=(
            "oecd-ai-generative-issues",
            "copet-2023",
            "wang-2023-valle",
            "watson-2023",
        ),
    ),
    llm=Claim(
        text="An LLM is used for work with language: drafting, translating, answering questions, programming and pulling facts out of documents.",
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
            title="Images, video and design",
            generative_ai=Claim(
                text="""
                    Image generators are used for art and advertising.
                    In a 2025 study with 254,400 human ratings, marketing images from some generators were rated higher than images made by people.
                """,
                sources=("hartmann-2025",),
                as_of="2025",
            ),
            llm=Claim(
                text="""
                    An LLM writes the words of an advertisement.
                    It can also write a drawing as code, for example in the format SVG, which other software turns into an image.
                """,
                sources=("jiang-2025-adllama", "rodriguez-2025-starvector"),
            ),
        ),
        Aspect(
            id="music-and-sound",
            title="Music and voices",
            generative_ai=Claim(
                text="""
                    MusicGen (2023) makes music from a description, and VALL-E (2023) imitates a voice from a three-second sample.
                    Both predict one short code for sound after another, much as an LLM predicts words.
                """,
                sources=("copet-2023", "wang-2023-valle"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    An LLM that only writes can produce lyrics but no sound.
                    Such lyrics aren't necessarily new: in November 2025, a Munich court found that GPT-4 and GPT-4o had memorized the lyrics of nine songs.
                """,
                sources=("gema-openai-2025", "gema-openai-pr-2025"),
                as_of="2026-11",
                caveat=Caveat(
                    text="The judgment wasn't final: an appeal was still pending in September 2026.",
                    sources=("gema-openai-2025",),
                ),
            ),
        ),
        Aspect(
            id="understanding-language",
            title="Sorting and analyzing text",
            generative_ai=Claim(
                text="""
                    Sorting or analyzing text doesn't require generative AI.
                    In 2021 DeBERTa, a model related to BERT that analyzes text, scored just above the human level on SuperGLUE, a set of language tests (89.9 against 89.8).
                """,
                sources=("he-2021-deberta",),
                as_of="2021-01",
            ),
            llm=Claim(
                text="""
                    An LLM can label text when a prompt tells it what to look for.
                    But in a 2024 study, small models trained on examples did better than prompted GPT-4 and Claude Opus in each task tested.
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
                    An image generator can only draw letters as part of an image, and an early one, Stable Diffusion v1 (2022), couldn't make them legible.
                """,
                sources=("google-ml-glossary", "sd-v1-card"),
            ),
            llm=Claim(
                text="""
                    LLMs draft, rewrite, summarize and tell stories.
                    Often the user brings the text: in a 2025 study of consumer ChatGPT accounts, about two thirds of writing requests asked it to change something that the user had supplied.
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
                    A translation program generates text, but it need not be an LLM.
                    Google's 2016 system, for example, was a neural network built just for translation.
                """,
                sources=("wu-2016",),
                as_of="2016",
            ),
            llm=Claim(
                text="""
                    LLMs also translate.
                    In a 2025 test with 55 languages and dialects, they scored higher than other systems in each one, according to software that rates translations.
                """,
                sources=("deutsch-2025-wmt24pp",),
                as_of="2025-02",
                caveat=Caveat(
                    text="""
                        The authors say that people still need to confirm this result.
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
                text="""
                    A program that generates text can make things up where only facts are wanted.
                    OpenAI's Whisper transcribes speech by predicting words, and in 2023 tests on short recordings, about 1% of its transcripts contained whole phrases that had not been spoken.
                """,
                sources=("koenecke-2024", "openai-whisper-card"),
                as_of="2024",
            ),
            llm=Claim(
                text="""
                    LLMs can turn documents into structured records, for example by collecting facts from chemistry papers.
                    A required output format makes sure that the right fields are there, but not that what they say is true.
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
                    Code is text, so it's the LLM that writes it.
                    Other generators can make what a program shows on the screen, such as game scenes and 3D objects.
                """,
                sources=("chen-2021-codex", "kanervisto-2025-wham", "poole-2023-dreamfusion"),
            ),
            llm=Claim(
                text="""
                    LLMs write code, but studies disagree on how much that helps.
                    In three field experiments, developers using AI finished an estimated 26% more tasks.
                    In a 2025 trial, experienced developers took 19% longer with AI; by 2026, its authors thought that this had probably changed.
                """,
                sources=("cui-2026", "chen-2021-codex", "becker-2025-metr", "metr-2026"),
                as_of="2026-02",
            ),
        ),
        Aspect(
            id="research-and-science",
            title="Research and science",
            generative_ai=Claim(
                text="""
                    Diffusion models help in several sciences.
                    RFdiffusion designs proteins and MatterGen proposes crystals.
                    GenCast forecasts the weather by generating many possible courses that it could take.
                """,
                sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast"),
            ),
            llm=Claim(
                text="""
                    LLMs summarize papers, but they can overstate the findings.
                    In a 2025 test of ten LLMs, several made broader claims than the paper itself did in 26% to 73% of their summaries.
                """,
                sources=("peters-2025",),
                as_of="2025",
            ),
        ),
        Aspect(
            id="who-uses-it",
            title="How many people use it",
            generative_ai=Claim(
                text="More than half of US adults aged 18 to 64 (54.6%) said in an August 2025 survey that they used generative AI.",
                sources=("stlouisfed-2025",),
                as_of="2025-08",
            ),
            llm=Claim(
                text="About a third of US adults (34%) said in an early 2025 survey by the Pew Research Center that they had ever used ChatGPT, a product built on an LLM.",
                sources=("pew-2025",),
                as_of="2025-03",
                caveat=Caveat(
                    text="The two surveys asked different questions of different age groups, so the gap between them doesn't show how many people use other generative AI.",
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
