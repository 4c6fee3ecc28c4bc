"""Where generative AI and LLMs are used."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="scope-of-application",
    title="Scope of application",
    subtitle="What people use it for",
    position=20,
    answer=Claim(
        text="""
            Generative AI is used to make new things: text, code, images, video, music, voices and even designs for proteins.
            LLMs usually do the part of this work that involves language, such as drafting, translating, answering questions, writing programs and pulling facts out of documents.
            But some tasks that involve text need no generative AI at all.
            Sorting reviews into praise and complaints, for example, creates nothing new, and a small model can do it after training on reviews that people have already labeled.
            So first ask what you need: something new, or a decision about something that already exists.
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
        text="""
            People use other generative AI to create illustrations, compose music, make videos, imitate voices and design proteins.
        """,
        sources=(
            "oecd-ai-generative-issues",
            "copet-2023",
            "wang-2023-valle",
            "watson-2023",
        ),
    ),
    llm=Claim(
        text="""
            People use LLMs to draft and translate text, get answers, write code and pull facts out of documents.
        """,
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
                    In a 2025 study based on 254,400 human ratings, marketing images from some generators scored higher for quality and realism than images made by people.
                """,
                sources=("oecd-ai-generative-issues", "hartmann-2025"),
                as_of="2025",
            ),
            llm=Claim(
                text="""
                    An LLM can write the text of an advertisement.
                    It can also write computer code that describes a drawing, and other software then turns the code into an image.
                """,
                sources=("jiang-2025-adllama", "rodriguez-2025-starvector"),
            ),
        ),
        Aspect(
            id="music-and-sound",
            title="Music and voices",
            generative_ai=Claim(
                text="""
                    Some generators make music, and others imitate voices.
                    MusicGen (2023) makes music from a description, and VALL-E (2023) reads text aloud in a voice that it knows from a three-second recording.
                    Both predict pieces of sound, much as an LLM predicts words.
                """,
                sources=("copet-2023", "wang-2023-valle"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    An LLM that produces only text can write lyrics but can't sing them.
                    The lyrics aren't necessarily new: in November 2025, a Munich court found that OpenAI's GPT-4 and GPT-4o had memorized the lyrics of nine German songs.
                """,
                sources=("gema-openai-2025", "gema-openai-pr-2025"),
                as_of="2026-11",
                caveat=Caveat(
                    text="The Munich judgment wasn't final when it was published.",
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
                    DeBERTa, for example, is a language model that analyzes text and doesn't write any.
                    In 2021, it scored just above the human level on the SuperGLUE language tests (89.9 points versus 89.8).
                """,
                sources=("he-2021-deberta",),
                as_of="2021-01",
            ),
            llm=Claim(
                text="""
                    An LLM can sort text into categories that you describe in a prompt.
                    But smaller models trained on examples can do better.
                    In a 2024 study, they beat GPT-4 and Claude Opus on every task tested, but these LLMs were given no examples.
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
                    When AI writes, an LLM usually does the work.
                    An image generator can draw letters only as part of an image, and an older one, Stable Diffusion v1 (2022), couldn't even make them legible.
                """,
                sources=("jurafsky-martin-slp3", "sd-v1-card"),
            ),
            llm=Claim(
                text="""
                    LLMs draft, rewrite and summarize text, and they tell stories.
                    Often they work on text that the user supplies.
                    In a 2025 study of personal ChatGPT accounts, about two-thirds of writing requests asked ChatGPT to change text that the user had provided.
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
                    A translation program generates text, but it isn't necessarily an LLM.
                    Google's 2016 system, for example, was a neural network built just for translation.
                """,
                sources=("wu-2016",),
                as_of="2016",
            ),
            llm=Claim(
                text="""
                    LLMs can translate.
                    In a 2025 test in which software rated the translations, the best score for each of 55 languages and dialects went to an LLM.
                """,
                sources=("deutsch-2025-wmt24pp",),
                as_of="2025-02",
                caveat=Caveat(
                    text="The authors of the test say that human judges still need to confirm this result.",
                    sources=("deutsch-2025-wmt24pp",),
                ),
            ),
        ),
        Aspect(
            id="extraction",
            title="Extracting information",
            generative_ai=Claim(
                text="""
                    Whisper, OpenAI's speech recognizer, extracts words from recordings by predicting text, so it can add words of its own.
                    In 2023 tests on short recordings of people with and without the language disorder aphasia, about 1% of transcripts contained whole phrases that hadn't been spoken.
                """,
                sources=("koenecke-2024", "openai-whisper-card"),
                as_of="2024",
            ),
            llm=Claim(
                text="""
                    LLMs can turn documents into structured records, for example by collecting facts from chemistry papers.
                    Some services can make an LLM fill in a fixed form with fields such as name, date and amount.
                    But the entries can still be false.
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
                    Computer code is text, so when AI writes it, an LLM usually does the work.
                    Other kinds of generative AI can help with the visual side of a program.
                    Some make 3D objects, and some make short scenes of gameplay for trying out ideas.
                """,
                sources=("chen-2021-codex", "kanervisto-2025-wham", "poole-2023-dreamfusion"),
                our_reading=True,
            ),
            llm=Claim(
                text="""
                    LLMs write code, but studies disagree about how much this helps.
                    In trials from 2022 and 2023, AI helped developers finish about 26% more tasks.
                    In a 2025 trial, experienced developers took 19% longer on familiar projects with AI than without.
                """,
                sources=("cui-2026", "chen-2021-codex", "becker-2025-metr"),
                as_of="2026-02",
                caveat=Caveat(
                    text="""
                        In February 2026, the authors of the 2025 trial wrote that AI was probably doing more for developers' speed than in early 2025.
                        Still, they called their newer data only very weak evidence of how much more.
                    """,
                    sources=("metr-2026",),
                ),
            ),
        ),
        Aspect(
            id="research-and-science",
            title="Research and science",
            generative_ai=Claim(
                text="""
                    Generative AI can propose things for scientists to test: RFdiffusion designs proteins, for example, and MatterGen proposes new crystalline materials.
                    It can also make predictions: GenCast forecasts the weather by generating many scenarios for how it could develop.
                """,
                sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast"),
            ),
            llm=Claim(
                text="""
                    LLMs summarize papers, but they can overstate the findings.
                    In a 2025 test of ten LLMs, three of them made broader claims than the papers themselves in 26% to 73% of their summaries.
                """,
                sources=("peters-2025",),
                as_of="2025",
            ),
        ),
        Aspect(
            id="who-uses-it",
            title="How many people use it",
            both=Claim(
                text="""
                    More than half of US adults aged 18 to 64 (54.6%) said in an August 2025 survey that they used generative AI.
                    The AI Index 2026 gives a lower US figure, 28.3%; it matches an estimate by Microsoft, which measures use in another way.
                """,
                sources=("stlouisfed-2025", "ai-index-2026", "numonly-ai-use-2026"),
                as_of="2026-04",
            ),
            generative_ai=Claim(
                text="""
                    In a February 2026 Pew Research Center survey, about one in five US adults said they used chatbots to create or edit images or videos.
                    The figure leaves out people who do this only with other tools, such as separate image generators.
                """,
                sources=("pew-2026",),
                as_of="2026-02",
                our_reading=True,
            ),
            llm=Claim(
                text="In a February 2026 survey by the Pew Research Center, 49% of US adults said that they used chatbots, which are usually built on LLMs.",
                sources=("pew-2026",),
                as_of="2026-02",
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
