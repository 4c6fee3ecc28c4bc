"""Where generative AI and LLMs are used."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="scope-of-application",
    title="Scope of application",
    position=20,
    answer=Claim(
        text=(
            "Generative AI is used to make new content: pictures, video, music, voices,"
            " molecules, text and code. LLMs serve the text part: writing, translating,"
            " extracting facts, answering and programming. Written product ideas, and"
            " chatbots built on an LLM, are LLM uses too. Sorting or labeling text can"
            " be done by smaller models that generate nothing."
        ),
        sources=(
            "oecd-ai-generative-issues",
            "copet-2023",
            "wang-2023-valle",
            "watson-2023",
            "chatterji-2025",
            "girotra-2023",
            "deutsch-2025-wmt24pp",
            "dagdelen-2024",
            "bucher-martini-2024",
        ),
        as_of="2025-07",
    ),
    generative_ai=Claim(
        text=(
            "Generative AI is used to make new content: art, video, music, voices,"
            " molecules and weather scenarios, and text through LLMs."
        ),
        sources=(
            "oecd-ai-generative-issues",
            "wang-2023-valle",
            "watson-2023",
            "price-2024-gencast",
        ),
        as_of="2024",
    ),
    llm=Claim(
        text=(
            "LLMs are used where the output is text or code: writing, translating, extracting"
            " facts, answering questions and programming. Smaller models that generate nothing also"
            " serve some text tasks."
        ),
        sources=(
            "chatterji-2025",
            "deutsch-2025-wmt24pp",
            "dagdelen-2024",
            "chen-2021-codex",
            "bucher-martini-2024",
        ),
        as_of="2025-07",
    ),
    aspects=(
        Aspect(
            id="visual-art-and-design",
            title="Pictures, video and design",
            generative_ai=Claim(
                text=(
                    "Image and video generators make pictures and clips. In a marketing study"
                    " with 254,400 ratings, generated pictures could outscore human-made ones"
                    " on quality, realism and aesthetics."
                ),
                sources=("hartmann-2025", "brooks-2024-sora"),
                as_of="2025",
                caveat="The seven image models in the study differed widely.",
            ),
            llm=Claim(
                text=(
                    "A text-only LLM draws only through text that other software renders, such"
                    " as SVG code. Some multimodal models, such as GPT-4o, generate images"
                    " themselves."
                ),
                sources=(
                    "rodriguez-2025-starvector",
                    "openai-gpt4o-card-2024",
                    "openai-4o-image-2025",
                ),
                as_of="2025-03",
                caveat="Whether to call a model that emits images an LLM is a choice of naming.",
            ),
        ),
        Aspect(
            id="music-and-sound",
            title="Music and voices",
            generative_ai=Claim(
                text=(
                    "Audio models compose music and imitate voices. MusicGen and VALL-E do it by"
                    " predicting audio codes, much as an LLM predicts text tokens."
                ),
                sources=("copet-2023", "wang-2023-valle"),
                as_of="2023",
                caveat="Other music and speech systems use diffusion or other designs.",
            ),
            llm=Claim(
                text=(
                    "A text-only LLM can write lyrics but makes no sound. A Munich court found"
                    " the lyrics of nine songs reproducible from GPT-4 and GPT-4o."
                ),
                sources=("gema-openai-2025", "gema-openai-pr-2025"),
                as_of="2026-11",
                caveat=(
                    "The ruling of November 2025 is first instance; an appeal was pending in"
                    " September 2026."
                ),
            ),
        ),
        Aspect(
            id="understanding-language",
            title="Language understanding tasks",
            generative_ai=Claim(
                text=(
                    "No generator is needed to analyze text. By its authors' account DeBERTa,"
                    " an encoder of the BERT family, was the first single model past the human"
                    " baseline on SuperGLUE."
                ),
                sources=("he-2021-deberta", "jurafsky-martin-slp3"),
                as_of="2021-01",
                caveat=(
                    "The margin was 0.1 points, and a benchmark score is not a measure of"
                    " understanding in general."
                ),
            ),
            llm=Claim(
                text=(
                    "An LLM labels and sorts text from a prompt alone. In a 2024 study small"
                    " fine-tuned models still beat prompted GPT-4 and Claude Opus in every task"
                    " tested."
                ),
                sources=("bucher-martini-2024", "mitchell-krakauer-2023"),
                as_of="2024",
                caveat=(
                    "The small models needed labeled examples, and the paper calls them LLMs"
                    " too. Whether LLMs understand language is disputed."
                ),
            ),
        ),
        Aspect(
            id="writing",
            title="Writing",
            generative_ai=Claim(
                text=(
                    "Writing is the LLM's share of generative AI. An image generator can only draw"
                    " words, and Stable Diffusion v1 could not render legible text."
                ),
                sources=("google-ml-glossary", "sd-v1-card"),
                as_of="2022",
                caveat="Text in pictures improved markedly in later models.",
            ),
            llm=Claim(
                text=(
                    "LLMs draft, rewrite, summarize and tell stories. In 2025 about two thirds of"
                    " writing requests to ChatGPT asked to change text that the user supplied."
                ),
                sources=("chatterji-2025",),
                as_of="2025-07",
                caveat=(
                    "The study covers consumer accounts only, and several of its authors work for"
                    " OpenAI."
                ),
            ),
        ),
        Aspect(
            id="translation-tasks",
            title="Translation",
            generative_ai=Claim(
                text=(
                    "A translator generates text but need not be an LLM. Google's 2016 system was a"
                    " recurrent encoder-decoder built for translation."
                ),
                sources=("wu-2016",),
                as_of="2016",
            ),
            llm=Claim(
                text=(
                    "LLMs also translate. On a 2025 benchmark of 55 languages and dialects they"
                    " came first in every one, by automatic metrics."
                ),
                sources=("deutsch-2025-wmt24pp", "kocmi-2024-wmt24"),
                as_of="2025-02",
                caveat=(
                    "The authors say that people have yet to confirm this. The title of a 2024"
                    " evaluation adds that machine translation is not solved."
                ),
            ),
        ),
        Aspect(
            id="extraction",
            title="Extracting information",
            generative_ai=Claim(
                text=(
                    "Generation is a risk where nothing new is wanted. About 1% of transcripts by"
                    " Whisper, a speech recognizer, held whole phrases that nobody had said."
                ),
                sources=("koenecke-2024", "openai-whisper-card"),
                as_of="2023",
                caveat="It was measured in 2023 on 13,140 clips, some from people with aphasia.",
            ),
            llm=Claim(
                text=(
                    "LLMs turn documents into records, such as facts from chemistry papers. A"
                    " forced output format guarantees field names and types, not that the values"
                    " are true."
                ),
                sources=("dagdelen-2024", "upstage-structured-outputs"),
                as_of="2026-07",
                caveat="The point about formats rests on the documentation of one vendor.",
            ),
        ),
        Aspect(
            id="programming",
            title="Programming",
            generative_ai=Claim(
                text=(
                    "Code is text, so it falls to LLMs. Other generators can supply what"
                    " software shows, such as game visuals or 3D objects."
                ),
                sources=("chen-2021-codex", "kanervisto-2025-wham", "poole-2023-dreamfusion"),
                as_of="2025",
                caveat="The game model was tested as a tool for ideas, not for finished games.",
            ),
            llm=Claim(
                text=(
                    "LLMs complete, write and change code. In three field experiments taken"
                    " together, developers who used GitHub Copilot completed an estimated 26%"
                    " more tasks."
                ),
                sources=("cui-2026", "chen-2021-codex", "becker-2025-metr", "metr-2026"),
                as_of="2026-02",
                caveat=(
                    "The estimate is noisy. A 2025 trial found experienced developers 19% slower"
                    " with AI, which its 2026 follow-up could not confirm."
                ),
            ),
        ),
        Aspect(
            id="research-and-science",
            title="Research and science",
            generative_ai=Claim(
                text=(
                    "Diffusion models design proteins and crystals and forecast weather. GenCast"
                    " beat the leading physics-based ensemble on 97.2% of 1,320 targets."
                ),
                sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast"),
                as_of="2025",
                caveat=(
                    "GenCast was trained on data made by physics models and starts from their"
                    " analysis."
                ),
            ),
            llm=Claim(
                text=(
                    "LLMs summarize papers; in one test several overgeneralized the findings in 26%"
                    " to 73% of cases. The LLM recipe, applied to amino acids, wrote working"
                    " enzymes."
                ),
                sources=("peters-2025", "madani-2023"),
                as_of="2025",
                caveat="The model of amino acids writes no human language.",
            ),
        ),
        Aspect(
            id="who-uses-it",
            title="Who uses it",
            generative_ai=Claim(
                text=(
                    "In a US survey of August 2025, 54.6% of adults aged 18 to 64 said that they"
                    " used generative AI of some kind."
                ),
                sources=("stlouisfed-2025",),
                as_of="2025-08",
                caveat="Use is self-reported, and other surveys give other figures.",
            ),
            llm=Claim(
                text=(
                    "In a US survey of early 2025, 34% of adults had ever used ChatGPT, and 28% of"
                    " employed adults had used it at work."
                ),
                sources=("pew-2025",),
                as_of="2025-03",
                caveat=(
                    "It counts one product, and its ages and questions differ from those of other"
                    " surveys."
                ),
            ),
        ),
    ),
    examples=(
        "advertising",
        "music-and-images",
        "customer-service",
        "summarizing-and-translating",
        "information-extraction",
        "software-development",
        "protein-design",
        "weather-forecasting",
    ),
    boundary_cases=(
        "encoder-models",
        "native-image-output",
        "token-based-audio",
        "proteins-and-other-languages",
        "classic-text-generators",
        "speech-recognition",
        "forecasts-and-structures",
    ),
)
