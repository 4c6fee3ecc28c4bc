"""The decision guide: from a task to an LLM, another generative model, both or neither.

The guide asks the first question, and goes on to where the chosen answer leads. Questions,
answers and advice are ours; the reasons of the results have sources.
"""

from macros.model import (
    Claim,
    DecisionOption,
    DecisionQuestion,
    DecisionResult,
    DecisionVerdict,
)

DECISION_QUESTIONS: tuple[DecisionQuestion, ...] = (
    DecisionQuestion(
        id="question-output",
        question="What must come out?",
        options=(
            DecisionOption(
                answer="New text or code",
                example="A summary of 10,000 reviews, a translation, a reply to a customer, answers over our handbook, a program",
                leads_to="question-text",
            ),
            DecisionOption(
                answer="A picture, sound, video or anything else but words",
                example="A picture for a poster, a logo, a voice-over, a tune, a protein",
                leads_to="question-medium",
            ),
            DecisionOption(
                answer="Words together with another medium",
                example="A podcast made from documents, an ad with a slogan and a picture",
                leads_to="question-together",
            ),
            DecisionOption(
                answer="A label for each item",
                example="Support mails sorted by topic, reviews marked good or bad, payments flagged as fraud",
                leads_to="question-labels",
            ),
            DecisionOption(
                answer="A number",
                example="Next month's sales, the price of a house, the total of an invoice",
                leads_to="question-number",
            ),
            DecisionOption(
                answer="A transcript",
                example="A meeting or an interview, written down word for word",
                leads_to="result-speech-recognition",
            ),
            DecisionOption(
                answer="Something that exists already",
                example="A page of the handbook, an old contract, a product in stock",
                leads_to="question-existing",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-text",
        question="What is the text made from?",
        options=(
            DecisionOption(
                answer="Text that you hand over",
                example="Reviews to sum up, a page to translate, minutes from a transcript, dates to pick out of contracts",
                leads_to="result-given-text",
            ),
            DecisionOption(
                answer="Documents that are searched for each question",
                example="Answers over a handbook or past cases, each with the passage it rests on",
                leads_to="result-text-from-documents",
            ),
            DecisionOption(
                answer="Instructions for a text",
                example="A draft, a reply, a job ad, ideas for names",
                leads_to="result-text-from-instructions",
            ),
            DecisionOption(
                answer="Instructions for code",
                example="A function, a database query, a test, a small web page",
                leads_to="result-code",
            ),
            DecisionOption(
                answer="A picture or a recording",
                example="A description of a photo, what a chart shows, answers about a video",
                leads_to="result-text-from-media",
            ),
            DecisionOption(
                answer="Fixed wording in which only names and figures change",
                example="Order confirmations, weekly results, reminders",
                leads_to="result-program",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-medium",
        question="What kind of thing is it?",
        options=(
            DecisionOption(
                answer="A photo or a painting",
                example="A scene for an advertisement, an illustration, a background",
                leads_to="result-image-generator",
            ),
            DecisionOption(
                answer="A drawing that code can describe",
                example="An icon, a logo, a diagram of a process",
                leads_to="result-drawing-as-code",
            ),
            DecisionOption(
                answer="A chart of figures that you have",
                example="Sales by month, answers to a survey",
                leads_to="result-program",
            ),
            DecisionOption(
                answer="Speech, music or a sound",
                example="A text read aloud, a jingle, the noise of rain",
                leads_to="result-sound-generator",
            ),
            DecisionOption(
                answer="A video",
                example="A short clip, an effect for a scene",
                leads_to="result-video-generator",
            ),
            DecisionOption(
                answer="A shape, a molecule or a set of possible futures",
                example="A 3D model, a protein, next week's weather",
                leads_to="result-scientific-generator",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-together",
        question="How do the words and the other medium belong together?",
        options=(
            DecisionOption(
                answer="The words come first, the rest is made from them",
                example="A podcast from documents, a film from a script, a slogan and its picture",
                leads_to="result-two-models-in-a-row",
            ),
            DecisionOption(
                answer="One picture must follow a long description",
                example="A scene from a page-long brief",
                leads_to="result-one-model-inside-another",
            ),
            DecisionOption(
                answer="Words and pictures come in turn",
                example="A conversation in which the picture is changed by asking",
                leads_to="result-one-model-for-both",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-labels",
        question="What shows which label is right?",
        options=(
            DecisionOption(
                answer="A rule that can be written down",
                example="Orders above a limit, mails from one address",
                leads_to="result-program",
            ),
            DecisionOption(
                answer="Items that already have the right label",
                example="Mails sorted by hand, reviews with stars, photos marked by experts",
                leads_to="result-classifier",
            ),
            DecisionOption(
                answer="Rows of a table whose outcome is known",
                example="Payments that proved to be fraud, customers who left",
                leads_to="result-prediction-from-a-table",
            ),
            DecisionOption(
                answer="Nothing yet, only the list of labels",
                example="New topics for which no mail is sorted yet",
                leads_to="result-labels-without-examples",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-number",
        question="Where does the number come from?",
        options=(
            DecisionOption(
                answer="A calculation or a look-up",
                example="The total of an invoice, a tax, a stock level",
                leads_to="result-program",
            ),
            DecisionOption(
                answer="Its own past values",
                example="Next month's sales, tomorrow's demand",
                leads_to="result-forecast",
            ),
            DecisionOption(
                answer="Rows of a table whose number is known",
                example="The price of a house by size and place, the time of a delivery",
                leads_to="result-prediction-from-a-table",
            ),
            DecisionOption(
                answer="A count over many texts",
                example="How many of 10,000 reviews complain about delivery",
                leads_to="question-labels",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-existing",
        question="Is it enough to find it?",
        options=(
            DecisionOption(
                answer="Yes, people read it where it stands",
                example="The page with the rule, the file, the product",
                leads_to="result-search",
            ),
            DecisionOption(
                answer="No, an answer must be written from it",
                example="The days of leave in one sentence, with the page that says so",
                leads_to="result-text-from-documents",
            ),
        ),
    ),
)

DECISION_RESULTS: tuple[DecisionResult, ...] = (
    DecisionResult(
        id="result-given-text",
        title="An LLM that is given the text",
        verdict=DecisionVerdict.LLM,
        advice="""
            Hand the text over, in portions where it is long, and check a sample of what comes back.
            If you must know how many texts say something, label each text and count.
        """,
        reason=Claim(
            text="""
                In a 2024 study, people judged an LLM's summaries of short English news items to be on a par with those by freelance writers.
                The LLM was tuned to follow instructions.
            """,
            sources=("zhang-2024-news",),
        ),
        counterpoint=Claim(
            text="In a 2025 test of ten LLMs, several claimed more than the scientific text did in 26% to 73% of their summaries.",
            sources=("peters-2025",),
            as_of="2025",
        ),
        more="examples.md#summarizing-and-translating",
    ),
    DecisionResult(
        id="result-text-from-documents",
        title="An LLM with search",
        verdict=DecisionVerdict.LLM,
        advice="""
            Let a search find the passages and the LLM write from them.
            Show the passages, so that readers can check.
        """,
        reason=Claim(
            text="Retrieval-augmented generation joins a text generator to a search index, so that its answers can rest on documents.",
            sources=("lewis-2020",),
        ),
        counterpoint=Claim(
            text="""
                In 2024, legal research tools that search first and then write still gave false or unsupported answers to 17% to 33% of queries.
                That was less than GPT-4 alone.
            """,
            sources=("magesh-2025",),
            as_of="2025",
        ),
        terms=("retrieval-augmented-generation", "hallucination"),
        more="examples.md#legal-research",
    ),
    DecisionResult(
        id="result-text-from-instructions",
        title="An LLM with a prompt",
        verdict=DecisionVerdict.LLM,
        advice="Say what the text is for, give an example, and let a person check its facts.",
        reason=Claim(
            text="""
                In a 2023 experiment with 453 professionals, access to ChatGPT cut the time for short writing tasks by 40%, and graded quality rose by 18%.
                Being right about facts mattered little in these tasks.
            """,
            sources=("noy-zhang-2023",),
            as_of="2023-07",
        ),
        counterpoint=Claim(
            text="""
                In a 2024 study, most of the best-rated product ideas were GPT-4's.
                Yet its ideas were judged less novel than those of students, and more like one another.
            """,
            sources=("meincke-2024",),
            as_of="2024",
        ),
        terms=("prompt",),
        more="examples.md#news-and-blog-posts",
    ),
    DecisionResult(
        id="result-code",
        title="An LLM trained on code",
        verdict=DecisionVerdict.LLM,
        advice="Let the LLM write, and let tests and a person decide what is kept.",
        reason=Claim(
            text="""
                In three field experiments with 4,867 developers, those who used an AI coding assistant completed an estimated 26% more tasks than they would have without one.
                The estimate is rough: its standard error, a measure of its uncertainty, is about 10 percentage points.
            """,
            sources=("cui-2026",),
            as_of="2026",
        ),
        counterpoint=Claim(
            text="""
                In a 2025 trial with 16 experienced developers, AI tools made tasks take 19% longer.
                In February 2026 the trial's authors thought it likely that developers were faster with AI tools by then than in early 2025; for how much faster, they call their newer data very weak evidence.
            """,
            sources=(
                "becker-2025-metr",
                "metr-2026",
            ),
            as_of="2026-02",
        ),
        systems=("github-copilot",),
        more="examples.md#software-development",
    ),
    DecisionResult(
        id="result-text-from-media",
        title="An LLM that takes pictures or sound",
        verdict=DecisionVerdict.LLM,
        advice=(
            "Choose a model that takes the medium, and test it on your own pictures or recordings."
        ),
        reason=Claim(
            text="""
                The input of an LLM need not be text.
                Llama 4 takes pictures, and the main Gemini models also take sound and video; both answer in text.
            """,
            sources=(
                "meta-llama4-card",
                "google-gemini-3-flash-docs",
            ),
            as_of="2026-11",
        ),
        systems=("llama", "gemini-models"),
        terms=("multimodal-model",),
        more="examples.md#image-description",
    ),
    DecisionResult(
        id="result-labels-without-examples",
        title="A prompted LLM, checked on a sample",
        verdict=DecisionVerdict.LLM,
        advice="""
            Describe the labels in the prompt, and compare the LLM's labels with those that people give a sample.
            What people have labeled can later train a classifier.
        """,
        reason=Claim(
            text="""
                A prompted LLM can label items without examples, with mixed results.
                In the 2025 preprint of a study by Zschache and Hartwig, at least one such LLM beat the best trained classifier on four of five data sets, but not on the main one.
            """,
            sources=("zschache-2025",),
            as_of="2026-04",
        ),
        counterpoint=Claim(
            text="As published in April 2026, the study by Zschache and Hartwig says in its abstract that LLMs given no examples were, in its tests, as accurate as ordinary classifiers or less accurate.",
            sources=("zschache-2025",),
            as_of="2026-04",
        ),
        more="examples.md#information-extraction",
    ),
    DecisionResult(
        id="result-drawing-as-code",
        title="An LLM that writes the drawing as code",
        verdict=DecisionVerdict.LLM,
        advice="Ask for SVG or another language of drawings, and look at what it draws.",
        reason=Claim(
            text="""
                A drawing can be code.
                StarVector, whose LLM is based on StarCoder, writes SVG, a code for drawings, from a picture or a description.
            """,
            sources=("rodriguez-2025-starvector",),
        ),
        more="dimensions/basic-functionality.md#images",
    ),
    DecisionResult(
        id="result-image-generator",
        title="An image generator",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice="""
            Try several image generators on your own task, because they differ widely.
            What must be shown exactly as it is, such as a product on sale, needs a photo.
        """,
        reason=Claim(
            text="""
                In a 2025 study of seven image generators, marketing pictures from some of them scored above human-made ones.
                The generators differed widely.
            """,
            sources=("hartmann-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="In a 2025 test, the best of 15 image generators drew the number of objects asked for, 1 to 15, about 43% of the time.",
            sources=("guo-2025-count",),
            as_of="2025",
        ),
        systems=("stable-diffusion-1",),
        terms=("text-to-image",),
        more="examples.md#advertising",
    ),
    DecisionResult(
        id="result-sound-generator",
        title="A generator of speech or music",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice=(
            """
                Take a model made for that kind of sound.
                Copy a voice only with its owner's consent.
            """
        ),
        reason=Claim(
            text="""
                MusicGen (2023) makes music piece by piece: it predicts short pieces of sound, written as numbers.
                VALL-E (2023) makes speech in a similar way, from a text and a three-second sample of a voice.
            """,
            sources=(
                "copet-2023",
                "wang-2023-valle",
            ),
            as_of="2023",
        ),
        systems=("musicgen", "vall-e"),
        terms=("speech-synthesis", "voice-cloning"),
        more="examples.md#voice-cloning",
    ),
    DecisionResult(
        id="result-video-generator",
        title="A video generator",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice="Plan for short clips that a person selects, and watch how things move in them.",
        reason=Claim(
            text="""
                Video is often made by diffusion models, which turn noise into a clip step by step.
                Google's report of 2025 describes Veo 3 as such a model.
            """,
            sources=(
                "google-veo3-2025",
                "blattmann-2023",
            ),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="A test of 2025 by Google DeepMind, which makes some of the six video generators tested, found severe limits in physics, however real a clip looked.",
            sources=("motamed-2025",),
            as_of="2025-01",
        ),
        systems=("veo", "stable-video-diffusion"),
        terms=("text-to-video",),
        more="examples.md#visual-effects",
    ),
    DecisionResult(
        id="result-scientific-generator",
        title="A generator of shapes, molecules or possible futures",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice="""
            Take a model trained on such data; no words are needed.
            Test what it proposes.
        """,
        reason=Claim(
            text="""
                GenCast (2024), a diffusion model, draws many possible courses of the weather.
                Tested on the weather of 2019, it beat the leading physics-based forecast (ENS) on 97.2% of 1,320 targets, such as the wind at one height some days ahead.
            """,
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                GenCast does not replace physics models.
                It learned from decades of past weather, rebuilt from observations with such a model.
                Each of its forecasts starts from a state of the weather worked out in the same way.
            """,
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        systems=("gencast", "rfdiffusion"),
        terms=("diffusion-model",),
        more="examples.md#weather-forecasting",
    ),
    DecisionResult(
        id="result-two-models-in-a-row",
        title="An LLM, then a generator for the other medium",
        verdict=DecisionVerdict.BOTH,
        advice="Let the LLM write, check the words, and only then let the other model make sound, pictures or video from them.",
        reason=Claim(
            text="""
                In Gemini Notebook, formerly NotebookLM, a Gemini model answers from the user's documents.
                The product also turns the documents into spoken discussions, videos or slides.
            """,
            sources=(
                "zenml-notebooklm",
                "google-notebook-help",
            ),
            as_of="2026-09",
        ),
        systems=("notebooklm",),
        more="examples.md#advertising",
    ),
    DecisionResult(
        id="result-one-model-inside-another",
        title="An image generator that reads the prompt with a language model",
        verdict=DecisionVerdict.BOTH,
        advice="Write the whole description as the prompt, and compare the picture with it.",
        reason=Claim(
            text="In FLUX.2 an LLM reads the prompt (in one published version, a Mistral model), and a diffusion network makes the picture.",
            sources=("hf-flux2-docs",),
            as_of="2026-08",
        ),
        systems=("flux-2",),
        more="boundary.md#language-model-inside-an-image-generator",
    ),
    DecisionResult(
        id="result-one-model-for-both",
        title="One model for words and pictures",
        verdict=DecisionVerdict.BOTH,
        advice="Take a model that puts out words and pictures, and change the picture by asking.",
        reason=Claim(
            text="""
                By OpenAI's account of March 2025, GPT-4o makes pictures itself, piece after piece.
                DALL·E, by that account, works by diffusion, which turns noise into a picture.
                GPT-4o does what an LLM does and also draws.
            """,
            sources=(
                "openai-4o-image-2025",
                "openai-gpt4o-card-2024",
            ),
            as_of="2025-03",
        ),
        systems=("gpt-4o",),
        more="boundary.md#native-image-output",
    ),
    DecisionResult(
        id="result-search",
        title="A search",
        verdict=DecisionVerdict.NEITHER,
        advice="Search: what matters here is the source itself.",
        reason=Claim(
            text="""
                A search engine leads to pages that exist.
                In a 2025 test, eight AI search tools gave wrong answers to over 60% of 1,600 questions about the source of a news quotation.
                The quotations were chosen so that Google showed the source among its first three results.
            """,
            sources=(
                "google-search-works",
                "tow-2025",
            ),
            as_of="2026",
        ),
        terms=("semantic-search",),
        more="questions/choosing.md#search-engine-or-llm",
    ),
    DecisionResult(
        id="result-program",
        title="A program with a rule or a template",
        verdict=DecisionVerdict.NEITHER,
        advice="""
            Write the rule, the template or the calculation down and let a program apply it.
            It gives the same result each time.
        """,
        reason=Claim(
            text="""
                Google's guide of 2016 says not to be afraid to launch without machine learning.
                For the Associated Press a program turned companies' figures into earnings stories, by its vendor's account.
            """,
            sources=(
                "zinkevich-2016",
                "ap-automated-insights",
            ),
        ),
        more="examples.md#news-and-blog-posts",
    ),
    DecisionResult(
        id="result-classifier",
        title="A classifier",
        verdict=DecisionVerdict.NEITHER,
        advice="Tune a small model on the labeled items, and keep some of them back to test it.",
        reason=Claim(
            text="""
                In a 2024 study of sorting texts, small language models of the BERT type, trained further on labeled examples, beat GPT-3.5, GPT-4 and Claude in each task.
                These three LLMs had only a prompt.
            """,
            sources=("bucher-martini-2024",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                A study published in 2026 set trained classifiers against LLMs that had only a prompt.
                In its 2025 preprint a classifier won on the main data set, and an LLM on each of the four others.
                Yet the abstract of 2026 says that the LLMs were no more accurate than the classifiers.
            """,
            sources=("zschache-2025",),
            as_of="2026-04",
        ),
        systems=("bert",),
        more="questions/choosing.md#when-do-i-need-neither",
    ),
    DecisionResult(
        id="result-prediction-from-a-table",
        title="An ordinary model for tables",
        verdict=DecisionVerdict.NEITHER,
        advice="Train a method built on decision trees on the rows you have, and test it on rows it never saw.",
        reason=Claim(
            text="In a 2022 test on 45 tables of medium size, methods built on decision trees (chains of yes-or-no questions) beat deep neural networks.",
            sources=("grinsztajn-2022",),
            as_of="2022",
        ),
        more="questions/choosing.md#llm-for-forecasting-or-tables",
    ),
    DecisionResult(
        id="result-forecast",
        title="An ordinary forecast",
        verdict=DecisionVerdict.NEITHER,
        advice="""
            Forecast a number from its own past values.
            Check that the forecast is closer than one that just repeats the latest value.
        """,
        reason=Claim(
            text="In a 2024 study of three forecasters built on an LLM, taking the LLM out usually improved the forecasts.",
            sources=("tan-2024",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="A 2024 study that found LLMs of little use in three forecasters did not cover models trained on number series from the start, such as Chronos.",
            sources=(
                "tan-2024",
                "ansari-2024-chronos",
            ),
        ),
        systems=("chronos",),
        more="questions/choosing.md#llm-for-forecasting-or-tables",
    ),
    DecisionResult(
        id="result-speech-recognition",
        title="Speech recognition",
        verdict=DecisionVerdict.NEITHER,
        advice="""
            Let speech recognition transcribe, and read the result against the recording where words matter.
            For minutes of a meeting, hand the transcript to an LLM.
        """,
        reason=Claim(
            text="Whisper (2022) is built to write down speech and to translate it into English, by its model card.",
            sources=("openai-whisper-card",),
        ),
        counterpoint=Claim(
            text="""
                Whisper can write words that were not spoken.
                By method it generates text, so this site lists it on the boundary.
            """,
            sources=("openai-whisper-card",),
            our_reading=True,
        ),
        systems=("whisper",),
        more="boundary.md#speech-recognition",
    ),
)
