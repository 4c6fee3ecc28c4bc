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
        question="What do you want to end up with?",
        options=(
            DecisionOption(
                answer="New text or code",
                example="A reply to a customer's email, a summary of 10,000 reviews, a translation, answers about our handbook, a program",
                leads_to="question-text",
            ),
            DecisionOption(
                answer="An image, audio, video or anything that isn't words",
                example="An image for a poster, a logo, a voice-over, a tune, a protein",
                leads_to="question-medium",
            ),
            DecisionOption(
                answer="Words together with another medium",
                example="A podcast made from documents, an ad with a slogan and an image",
                leads_to="question-together",
            ),
            DecisionOption(
                answer="A label for each item",
                example="Support emails sorted by topic, reviews marked good or bad, payments flagged as possible fraud",
                leads_to="question-labels",
            ),
            DecisionOption(
                answer="A number",
                example="Next month's sales, the price of a house, the total of an invoice",
                leads_to="question-number",
            ),
            DecisionOption(
                answer="A transcript",
                example="A meeting or an interview written down word for word",
                leads_to="result-speech-recognition",
            ),
            DecisionOption(
                answer="Something that already exists",
                example="A page of the handbook, an old contract, a product in stock",
                leads_to="question-existing",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-text",
        question="What should the text be based on?",
        options=(
            DecisionOption(
                answer="Text you supply",
                example="Reviews to summarize, a page to translate, a transcript to turn into minutes, contracts to find dates in",
                leads_to="result-given-text",
            ),
            DecisionOption(
                answer="Documents that are searched for each question",
                example="Answers to customers' emails from your help articles, or to questions about a handbook or past cases, each with the passage that supports it",
                leads_to="result-text-from-documents",
            ),
            DecisionOption(
                answer="Your instructions for a text",
                example="A draft, a job ad, a speech, ideas for names",
                leads_to="result-text-from-instructions",
            ),
            DecisionOption(
                answer="Your instructions for code",
                example="A function, a database query, a test, a small web page",
                leads_to="result-code",
            ),
            DecisionOption(
                answer="An image or a recording",
                example="A description of a photo, what a chart shows, answers about a video",
                leads_to="result-text-from-media",
            ),
            DecisionOption(
                answer="Fixed wording where only names and figures change",
                example="Order confirmations, weekly results, reminders",
                leads_to="result-program",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-medium",
        question="What do you want to make?",
        options=(
            DecisionOption(
                answer="An image that looks like a photo or a painting",
                example="A scene for an ad, an illustration, a background",
                leads_to="result-image-generator",
            ),
            DecisionOption(
                answer="A drawing made of lines and shapes",
                example="An icon, a logo, a diagram of a process",
                leads_to="result-drawing-as-code",
            ),
            DecisionOption(
                answer="A chart of figures you have",
                example="Sales by month, answers to a survey",
                leads_to="result-program",
            ),
            DecisionOption(
                answer="Speech, music or a sound",
                example="Text read aloud, a jingle, the sound of rain",
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
        question="How do the words and the other medium fit together?",
        options=(
            DecisionOption(
                answer="The words come first, and the rest is made from them",
                example="A podcast from documents, a video from a script, a slogan and then an image for it",
                leads_to="result-two-models-in-a-row",
            ),
            DecisionOption(
                answer="One image has to follow a long description",
                example="A scene from a page-long brief",
                leads_to="result-one-model-inside-another",
            ),
            DecisionOption(
                answer="Words and images take turns",
                example="A conversation in which you ask for changes to an image",
                leads_to="result-one-model-for-both",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-labels",
        question="What do you have to go by?",
        options=(
            DecisionOption(
                answer="A rule you can write down",
                example="Orders above a limit, emails from one address",
                leads_to="result-program",
            ),
            DecisionOption(
                answer="Items that already have the right label",
                example="Emails sorted by hand, reviews with stars, photos marked by experts",
                leads_to="result-classifier",
            ),
            DecisionOption(
                answer="Rows of a table with known outcomes",
                example="Payments that turned out to be fraud, customers who left",
                leads_to="result-prediction-from-a-table",
            ),
            DecisionOption(
                answer="Only the list of labels so far",
                example="New topics for which you haven't sorted any emails yet",
                leads_to="result-labels-without-examples",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-number",
        question="Where does the number come from?",
        options=(
            DecisionOption(
                answer="A calculation or a lookup",
                example="The total of an invoice, a tax, a stock level",
                leads_to="result-program",
            ),
            DecisionOption(
                answer="Its own past values",
                example="Next month's sales, tomorrow's demand",
                leads_to="result-forecast",
            ),
            DecisionOption(
                answer="Rows of a table in which the number is known",
                example="House prices by size and location, delivery times",
                leads_to="result-prediction-from-a-table",
            ),
            DecisionOption(
                answer="A count across many documents",
                example="How many of 10,000 reviews complain about delivery",
                leads_to="question-labels",
            ),
        ),
    ),
    DecisionQuestion(
        id="question-existing",
        question="Do you just need to find it?",
        options=(
            DecisionOption(
                answer="Yes, people will read it for themselves",
                example="The page with the rule, the file, the product",
                leads_to="result-search",
            ),
            DecisionOption(
                answer="No, an answer has to be written from it",
                example="How many days of leave we get, in one sentence, with the page that says so",
                leads_to="result-text-from-documents",
            ),
        ),
    ),
)

DECISION_RESULTS: tuple[DecisionResult, ...] = (
    DecisionResult(
        id="result-given-text",
        title="Give the text to an LLM",
        verdict=DecisionVerdict.LLM,
        advice="""
            Split long documents into sections before you give them to the LLM, and compare a sample of the results with the originals.
            If you need to know how many documents make a particular point, have each one labeled and count the labels.
            For details with a fixed form, such as invoice numbers, first try a program that searches for the pattern, and use the LLM for the rest.
        """,
        reason=Claim(
            text="""
                A good LLM can summarize short news articles about as well as a person can.
                That was the result of a 2024 study in which people compared summaries by OpenAI's Instruct Davinci, the best LLM tested, with summaries by freelance writers.
                For picking out details from a text, the software company Unstructured recommends an LLM when the right detail depends on context.
                When all the details follow the same pattern, as invoice numbers often do, the company recommends searching for that pattern instead.
            """,
            sources=(
                "zhang-2024-news",
                "unstructured-extraction-2026",
            ),
            as_of="2026-11",
        ),
        counterpoint=Claim(
            text="""
                Summaries by LLMs can claim too much.
                A 2025 study had ten LLMs summarize scientific texts.
                For three of these LLMs, 26% to 73% of the summaries drew broader conclusions than the original text did.
            """,
            sources=("peters-2025",),
            as_of="2025",
        ),
        systems=("claude", "gpt-5", "gemini-models"),
        checks=(
            "Take some of your own documents, and compare each result with its original. What is wrong, and what is missing?",
            "Check whether the documents are allowed to leave your organization at all. Do they contain personal or confidential data?",
            "Work out the cost of the whole job from a small part of it.",
        ),
        vendor_questions=(
            "Which LLM reads our documents, and who runs it?",
            "Are our documents used for training, where are they kept, and for how long?",
            "How long can a document be, and what happens to one that is longer?",
            "What would our whole job cost, and what if we had twice as many documents?",
        ),
        answers=(
            "how-do-i-test-a-model-for-my-task",
            "confidential-information-in-a-chatbot",
            "what-to-ask-a-vendor",
        ),
        more="examples.md#summarizing-and-translating",
    ),
    DecisionResult(
        id="result-text-from-documents",
        title="Search the documents first, then have the LLM answer",
        verdict=DecisionVerdict.LLM,
        advice="""
            Show readers the passages beside the answer, so that they can check it.
            Test the search separately as well, because the LLM can't use a passage that the search has missed.
        """,
        reason=Claim(
            text="""
                With retrieval-augmented generation (RAG), a search finds passages that fit the question, and the LLM writes its answer from them.
                The answer can then be based on your documents and not only on what the model learned in training.
            """,
            sources=("lewis-2020",),
        ),
        counterpoint=Claim(
            text="""
                Searching documents first doesn't rule out mistakes.
                In a 2024 test, three legal research tools that work this way gave wrong or unsupported answers to 17% to 33% of the questions, depending on the tool.
                GPT-4 without a search did so for 43% of them.
            """,
            sources=("magesh-2025",),
            as_of="2025",
        ),
        systems=("microsoft-365-copilot", "notebooklm", "agentforce"),
        terms=("retrieval-augmented-generation", "hallucination"),
        checks=(
            "Try real questions, including some that your documents don't answer. Does it say that it found nothing?",
            "Open the passage beside each answer. Does it say what the answer claims?",
            "Check that nobody gets answers from documents that they aren't allowed to read.",
        ),
        vendor_questions=(
            "Can we see which passages an answer is based on?",
            "How does it respect our access rights, and how soon does it notice that a document has changed?",
            "Which LLM writes the answers, and are our documents and questions used for training?",
            "Can we try it on our own documents before we sign?",
        ),
        answers=(
            "answer-customers-emails",
            "customer-service-chatbot",
            "can-an-assistant-show-private-files",
        ),
        more="examples.md#legal-research",
    ),
    DecisionResult(
        id="result-text-from-instructions",
        title="Write a prompt for an LLM",
        verdict=DecisionVerdict.LLM,
        advice="Say what the text is for and who will read it, give an example, and have a person check the facts.",
        reason=Claim(
            text="""
                An LLM can help people write faster and better.
                In a 2023 experiment with 453 professionals, those who had access to ChatGPT took 40% less time for short writing tasks.
                Graders also rated the quality of their writing 18% higher.
                Getting facts right mattered little in these tasks.
            """,
            sources=("noy-zhang-2023",),
            as_of="2023-07",
        ),
        counterpoint=Claim(
            text="""
                An LLM's ideas can be good without being especially new.
                In a 2024 study, most of the best-rated product ideas came from GPT-4.
                But compared with students' ideas, GPT-4's ideas were judged less novel and were more alike.
            """,
            sources=("meincke-2024",),
            as_of="2024",
        ),
        systems=("gpt-5", "claude", "gemini-models"),
        terms=("prompt",),
        checks=(
            "Try it on tasks for which you know what a good result looks like, and repeat each one.",
            "Decide who reads the text before it goes out, and include that time when you count what you save.",
            "See whether software that you already pay for can do the same.",
        ),
        vendor_questions=(
            "Is the text that our employees type in used for training, and how long is it kept?",
            "Which LLM is inside, and how will we hear about a new version?",
            "Do we pay per user or per use, and what would a month like ours cost?",
            "What do you promise in the contract if the answers are wrong?",
        ),
        answers=(
            "which-assistant-for-our-company",
            "what-to-ask-a-vendor",
            "priced-per-user-or-per-use",
        ),
        more="examples.md#news-and-blog-posts",
    ),
    DecisionResult(
        id="result-code",
        title="Have an LLM write the code",
        verdict=DecisionVerdict.LLM,
        advice="""
            Run tests and have a person decide which code to keep.
            Before you install a package that the LLM suggests, check that it exists and who maintains it.
        """,
        reason=Claim(
            text="""
                Coding assistants can help developers get more done.
                In three field experiments with 4,867 developers, those who used one of the early tools completed an estimated 26% more tasks than they would have without it.
                The estimate is rough: the true figure may be anywhere from about 6% to 46%.
            """,
            sources=("cui-2026",),
            as_of="2026",
            our_reading=True,
        ),
        counterpoint=Claim(
            text="""
                Coding assistants don't speed up every developer.
                In a 2025 trial by the research group METR, 16 experienced developers working on projects that they knew well took 19% longer to finish tasks when they could use AI tools.
                In February 2026, METR wrote that AI tools were probably of more help to developers by then.
                But it called its newer data only very weak evidence of how large the change was.
            """,
            sources=(
                "becker-2025-metr",
                "metr-2026",
            ),
            as_of="2026-02",
        ),
        systems=("github-copilot", "claude-code", "cursor"),
        checks=(
            "Try it in your own code for a few weeks. Count finished tasks and bugs rather than relying on whether it feels faster.",
            "Check that your tests and reviews would catch a mistake in the code.",
            "Read your contracts. Are you allowed to send code, or customers' data in it, to another company?",
        ),
        vendor_questions=(
            "Is our code used for training, and where is it kept?",
            "Which model is inside, and can we stay on one version?",
            "What can it do on its own: read files, run commands, reach the internet?",
            "Do you protect us if the code turns out to be someone else's?",
        ),
        answers=(
            "do-coding-assistants-make-developers-faster",
            "is-ai-written-code-secure",
            "does-the-vendor-protect-me",
        ),
        more="examples.md#software-development",
    ),
    DecisionResult(
        id="result-text-from-media",
        title="Use an LLM that accepts images or audio",
        verdict=DecisionVerdict.LLM,
        advice="""
            Check that the model accepts the kind of input you have, and test it on your own images or recordings.
            A model that reads images can't necessarily make them.
        """,
        reason=Claim(
            text="""
                The input to an LLM doesn't have to be text.
                Meta's Llama 4 accepts text and images, and Google's main Gemini models, such as Gemini 3.8 Flash, also accept audio and video.
                All of these models answer in text.
            """,
            sources=(
                "meta-llama4-card",
                "google-gemini-3-8-flash-docs",
            ),
            as_of="2026-11",
        ),
        systems=("llama", "gemini-models"),
        terms=("multimodal-model",),
        checks=(
            "Try your worst images and recordings too: dark, noisy, handwritten.",
            "Have a person who knows the material mark what the model got wrong and what it left out.",
            "Check whether the people who can be seen or heard have to give their consent.",
        ),
        vendor_questions=(
            "Which formats, sizes and lengths does it accept?",
            "How much does an image or an hour of recording cost?",
            "Are our images and recordings used for training, where are they kept, and for how long?",
        ),
        answers=(
            "how-do-i-test-a-model-for-my-task",
            "can-ai-write-alt-text",
            "what-to-ask-a-vendor",
        ),
        more="examples.md#image-description",
    ),
    DecisionResult(
        id="result-labels-without-examples",
        title="Prompt an LLM, and check a sample",
        verdict=DecisionVerdict.LLM,
        advice="""
            Describe the labels in the prompt, and compare the LLM's labels with those that people give to a sample.
            You can later use labels that people have checked to train a classifier.
        """,
        reason=Claim(
            text="""
                An LLM can label items (sort them into categories) from instructions alone, without examples.
                But it may do no better than a classifier, a model trained specifically for this.
                In a study by Zschache and Hartwig, published in the journal Scientific Reports in 2026, LLMs that were given no examples were no more accurate than traditional classifiers.
                For the main test, the classifiers had learned from fewer than 200 labeled examples.
            """,
            sources=("zschache-2025",),
            as_of="2026-04",
        ),
        counterpoint=Claim(
            text="""
                On some texts, an LLM that is given no examples might do better than a classifier, a program trained to sort texts into categories.
                A study by Zschache and Hartwig reported mixed results in its 2025 preprint, the version before peer review.
                An LLM beat the best classifier on some of the data sets, but not on the main one.
                According to the version published in 2026, by contrast, the LLMs could at best match the accuracy of the classifiers.
            """,
            sources=("zschache-2025",),
            as_of="2026-04",
        ),
        systems=("gpt-5", "claude", "llama"),
        checks=(
            "Have two people label the same sample. Where they disagree, describe the label more clearly.",
            "Look at the mistakes of each label separately, because a rare label can be wrong most of the time without changing the average much.",
            "Have the same items labeled again, and count how many labels change.",
        ),
        vendor_questions=(
            "Which LLM sets the labels, and can we keep one version of it?",
            "How many of our own labeled items does it get right, for each label?",
            "What does it cost per thousand items?",
            "Can we export the labels and our corrections?",
        ),
        answers=(
            "llm-or-bert-for-classification",
            "how-many-test-cases",
            "can-the-vendor-change-the-model",
        ),
        more="examples.md#information-extraction",
    ),
    DecisionResult(
        id="result-drawing-as-code",
        title="Have an LLM write the drawing as code",
        verdict=DecisionVerdict.LLM,
        advice="Ask for SVG, a language that describes drawings, and open the result to see whether it looks right.",
        reason=Claim(
            text="""
                A model that writes text can make drawings, because some drawings can be written as code.
                StarVector, a research model published in 2025, is built on an LLM for code.
                It turns an image or a description into a drawing in SVG (a language that describes drawings).
            """,
            sources=("rodriguez-2025-starvector",),
        ),
        systems=("claude", "gpt-5", "gemini-models"),
        checks=(
            "Open the drawing in the program that you will use it in, at the smallest and the largest size.",
            "Try to change one line or color by hand. Can you find it in the code?",
            "Before you use a logo, check that it doesn't resemble somebody else's.",
        ),
        vendor_questions=(
            "Do we get the drawing as SVG code that we can edit, or only as an image?",
            "May we use the drawings commercially, and what do you promise if one infringes someone's rights?",
            "Are our descriptions and drawings used for training, and can others see them?",
        ),
        answers=(
            "trademark-for-an-ai-logo",
            "who-owns-the-output",
            "does-the-vendor-protect-me",
        ),
        more="dimensions/basic-functionality.md#images",
    ),
    DecisionResult(
        id="result-image-generator",
        title="Use an image generator",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice="""
            Try several image generators on your own task, and check whether everything you asked for is there.
            If something has to be shown exactly as it is, such as a product you sell, take a photo.
        """,
        reason=Claim(
            text="""
                In a 2025 study of seven image generators, people rated marketing images from some of the generators higher than human-made ones.
                The results differed widely from generator to generator.
            """,
            sources=("hartmann-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                Counting is a weak point of image generators.
                In a 2025 test that asked for 1 to 15 objects, even the best of 15 diffusion models drew the right number only about 43% of the time.
                Diffusion models, a common kind of image generator, turn random specks (noise) into an image step by step.
            """,
            sources=("guo-2025-count",),
            as_of="2025",
        ),
        systems=("midjourney", "stable-diffusion-1", "adobe-firefly"),
        terms=("text-to-image",),
        checks=(
            "Give each generator the same ten descriptions, and count how many images you would use.",
            "Check hands, numbers and lettering in every image that you keep.",
            "Find out whether you have to say that the image was made with AI, and whether you need to stop others from copying it.",
        ),
        vendor_questions=(
            "May we use the images commercially on the plan that we would pay for?",
            "Who can see our images and descriptions, and are they used for training?",
            "What was the model trained on, and do you protect us if an image infringes someone's copyright?",
            "What does one usable image cost, counting the failed attempts?",
        ),
        answers=(
            "may-we-sell-midjourney-pictures",
            "does-the-vendor-protect-me",
            "when-must-i-disclose-ai",
        ),
        more="examples.md#advertising",
    ),
    DecisionResult(
        id="result-sound-generator",
        title="Use a generator for speech or music",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice="""
            Choose a model made for that kind of sound, and listen to the whole result before you use it.
            Copy a voice only with its owner's consent.
        """,
        reason=Claim(
            text="""
                Many generators make either speech or music.
                MusicGen (2023) makes music by predicting one short piece of sound after another.
                VALL-E (2023) makes speech in a similar way, from written text and a three-second sample of a voice.
            """,
            sources=(
                "copet-2023",
                "wang-2023-valle",
            ),
            as_of="2023",
        ),
        systems=("suno", "elevenlabs", "musicgen"),
        terms=("speech-synthesis", "voice-cloning"),
        checks=(
            "Listen to names, numbers and foreign words in speech that was made from your own text.",
            "Get written consent from anyone whose voice is copied.",
            "Find out where you have to say that a voice or a piece of music was made with AI.",
        ),
        vendor_questions=(
            "May we use the result commercially, and for how long?",
            "Did the people whose voices you offer agree to this use?",
            "What was the model trained on, and do you protect us if the result infringes someone's rights?",
            "Are voices and text that we upload used for training, and can we have them deleted?",
        ),
        answers=(
            "are-calls-with-cloned-voices-legal",
            "does-the-vendor-protect-me",
            "when-must-i-disclose-ai",
        ),
        more="examples.md#voice-cloning",
    ),
    DecisionResult(
        id="result-video-generator",
        title="Use a video generator",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice="Plan for short clips, have a person choose among them, and check that things move as they should.",
        reason=Claim(
            text="""
                Many video generators are diffusion models, which start from random specks (noise) and turn them into a clip step by step.
                Google's 2025 report describes its generator Veo 3 as a model of this kind.
            """,
            sources=(
                "google-veo3-2025",
                "blattmann-2023",
            ),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                A generated clip can look real and still get the physics wrong.
                A 2025 test of six video generators found that their grasp of physics was severely limited, however realistic a clip looked.
            """,
            sources=("motamed-2025",),
            as_of="2025-01",
        ),
        systems=("veo", "kling", "stable-video-diffusion"),
        terms=("text-to-video",),
        checks=(
            "Ask for a clip like the one you need several times, and count how many you would use.",
            "Check whether a person or a product looks the same from clip to clip.",
            "Find out whether you have to say that the video was made with AI.",
        ),
        vendor_questions=(
            "How long is a clip, what is its resolution, and does it have a watermark?",
            "What does a finished second cost, counting the clips that we throw away?",
            "May we use the clips commercially, and do you protect us if one infringes someone's rights?",
            "May the images that we start from show real people, and are they used for training?",
        ),
        answers=(
            "how-are-video-and-audio-generators-evaluated",
            "does-the-vendor-protect-me",
            "label-ai-content-in-the-eu",
        ),
        more="examples.md#visual-effects",
    ),
    DecisionResult(
        id="result-scientific-generator",
        title="Use a generator for shapes, molecules or possible futures",
        verdict=DecisionVerdict.OTHER_GENERATIVE_MODEL,
        advice="Choose a model that was trained on this kind of data, and test what it proposes against measurements.",
        reason=Claim(
            text="""
                Generative models can also be trained on data that has nothing to do with words.
                GenCast (2024), for example, works out many ways in which the weather might develop.
                In a test on the weather of 2019, it was compared with ENS, a leading forecast based on physics.
                GenCast did better on 97.2% of 1,320 targets, such as the wind at a particular height several days ahead.
            """,
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                GenCast, a generative model for weather, doesn't replace physics-based models.
                It learned from decades of weather records, which a physics-based model had helped to reconstruct from observations.
                Each of its forecasts also starts from weather conditions that a physics-based model helped to estimate.
            """,
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        systems=("gencast", "rfdiffusion"),
        terms=("diffusion-model",),
        checks=(
            "Compare it with the method that you use today, on cases that are newer than its training data.",
            "Ask an expert in the field what result would show that the model's suggestion is wrong, and test for that first.",
            "Read the license of the model and of the data it was trained on.",
        ),
        vendor_questions=(
            "What data was it trained on, and does that data include any of our cases?",
            "How was it tested, by whom, and against which other method?",
            "How does it show how sure it is of a result?",
            "Who owns what it proposes?",
        ),
        answers=(
            "can-llm-methods-handle-dna-and-proteins",
            "how-do-i-test-a-model-for-my-task",
            "what-to-ask-a-vendor",
        ),
        more="examples.md#weather-forecasting",
    ),
    DecisionResult(
        id="result-two-models-in-a-row",
        title="Use an LLM first, then a generator for the other medium",
        verdict=DecisionVerdict.BOTH,
        advice="""
            Have the LLM write the text, and check it before the other model turns it into audio, images or video.
            A sentence is easier to correct than a recording.
        """,
        reason=Claim(
            text="""
                Some products both write text and turn text into other media.
                In Google's Gemini Notebook, formerly NotebookLM, a Gemini model answers questions about your documents, and the product can also turn the documents into spoken discussions, videos or slides.
            """,
            sources=(
                "zenml-notebooklm",
                "google-notebook-help",
            ),
            as_of="2026-09",
        ),
        systems=("notebooklm",),
        checks=(
            "Stop once the words are written, and see who checks them before anything is made from them.",
            "Compare the finished piece with the words: was anything added, left out or mispronounced?",
            "Find out whether you have to say that the result was made with AI.",
        ),
        vendor_questions=(
            "Which models are inside, and can we change one without the other?",
            "Can we edit the words before the second model uses them?",
            "Are our documents used for training, by you or by the makers of the models?",
            "What does one finished piece cost?",
        ),
        answers=(
            "what-to-ask-a-vendor",
            "when-must-i-disclose-ai",
            "does-the-vendor-protect-me",
        ),
        more="examples.md#advertising",
    ),
    DecisionResult(
        id="result-one-model-inside-another",
        title="Use an image generator that reads the prompt with a language model",
        verdict=DecisionVerdict.BOTH,
        advice="Put the whole description into the prompt, and compare the image with it point by point.",
        reason=Claim(
            text="""
                In the image generator FLUX.2, an LLM reads the prompt.
                The image itself is made by a diffusion model, which turns random specks (noise) into an image step by step.
                In one published version of FLUX.2, the LLM comes from the company Mistral.
            """,
            sources=("hf-flux2-docs",),
            as_of="2026-08",
        ),
        systems=("flux-2", "qwen-image"),
        checks=(
            "Try your longest descriptions, and count the points that are missing or wrong in each image.",
            "Leave out half of the description. If the image is as good, you don't need this kind of generator.",
            "Read the license, because it may treat the model and its images differently.",
        ),
        vendor_questions=(
            "How long can a description be, and what happens to the rest?",
            "May we use the images commercially?",
            "Can we run the model ourselves, and on what hardware?",
            "Are our descriptions and images used for training?",
        ),
        answers=(
            "flux-dev-commercial-use",
            "image-generator-on-my-computer",
            "does-the-vendor-protect-me",
        ),
        more="boundary.md#language-model-inside-an-image-generator",
    ),
    DecisionResult(
        id="result-one-model-for-both",
        title="Use one model for words and images",
        verdict=DecisionVerdict.BOTH,
        advice="""
            Choose a model that produces both, and ask for one change at a time.
            Compare each new image with the last one, because other things may have changed too.
        """,
        reason=Claim(
            text="""
                One model can both write text and make images.
                In March 2025, for example, OpenAI said that ChatGPT's images now came from GPT-4o itself, which built each image piece by piece.
                Before that, they had come from a separate model, DALL·E, which turns random specks (noise) into an image step by step.
            """,
            sources=(
                "openai-4o-image-2025",
                "openai-gpt4o-card-2024",
            ),
            as_of="2025-03",
        ),
        systems=("gpt-4o", "nano-banana"),
        checks=(
            "Ask for five changes in a row, and check whether anything changed that should have stayed.",
            "Compare the images with those of a generator that only makes images.",
            "Check the words in the conversation as you would check any text by an LLM.",
        ),
        vendor_questions=(
            "Does one model make both, or does the product pass images on to another model?",
            "May we use the images commercially, and do you protect us if one infringes someone's rights?",
            "Are the images and text that we upload used for training?",
            "How are we charged for words and for images?",
        ),
        answers=(
            "how-does-chatgpt-make-images",
            "does-the-vendor-protect-me",
            "what-to-ask-a-vendor",
        ),
        more="boundary.md#native-image-output",
    ),
    DecisionResult(
        id="result-search",
        title="Use a search engine",
        verdict=DecisionVerdict.NEITHER,
        advice="Open the page and read it, because here the source itself is what counts.",
        reason=Claim(
            text="""
                A search engine leads you to pages that exist, while AI search tools can be poor at naming a source.
                In a 2025 test, eight of these tools were asked 1,600 times in all to identify the news article that an excerpt came from.
                Over 60% of their answers were wrong.
                The testers used only excerpts for which an ordinary Google search listed the article among its first three results.
            """,
            sources=(
                "google-search-works",
                "tow-2025",
            ),
            as_of="2026",
        ),
        systems=("google-search-classic",),
        terms=("semantic-search",),
        checks=(
            "Type ten things that people actually look for. Is the right page among the first results?",
            "Try other words for the same thing, and words with a typing mistake.",
            "Check that out-of-date pages are gone, because no search can make up for them.",
        ),
        vendor_questions=(
            "Does it search for words, for meaning, or for both?",
            "How does it respect our access rights, and how soon does it find a new page?",
            "Is generative AI in the product, and can we turn it off?",
        ),
        answers=(
            "search-engine-or-llm",
            "what-is-an-embedding",
            "does-ai-powered-mean-an-llm",
        ),
        more="boundary.md#embedding-models",
    ),
    DecisionResult(
        id="result-program",
        title="Write a program with a rule or a template",
        verdict=DecisionVerdict.NEITHER,
        advice="""
            Write down the rule, the template or the calculation, and have a program apply it.
            It gives the same result each time, so you can check it with cases whose results you know.
        """,
        reason=Claim(
            text="""
                Not every task needs machine learning.
                Google's 2016 guide to machine learning advises developers not to be afraid to launch a product without it.
                In 2014, before there were LLMs like today's, the news agency Associated Press began using a program that turns companies' figures into news stories about their profits.
            """,
            sources=(
                "zinkevich-2016",
                "ap-automated-insights",
                "usa-today-ap-2014",
            ),
        ),
        checks=(
            "Write down the cases that the rule has to get right, and the exceptions.",
            "See whether a spreadsheet or software that you already have can do it.",
            "Decide who updates the rule when circumstances change.",
        ),
        vendor_questions=(
            "Can we change the rules and templates ourselves?",
            "Where is AI used in the product, if anywhere, and what happens if we turn it off?",
            "Can we export our rules when we leave?",
        ),
        answers=(
            "when-do-i-need-neither",
            "does-ai-powered-mean-an-llm",
            "build-or-buy",
        ),
        more="examples.md#news-and-blog-posts",
    ),
    DecisionResult(
        id="result-classifier",
        title="Train a classifier",
        verdict=DecisionVerdict.NEITHER,
        advice="""
            A classifier is a model that sorts items into groups.
            Mark some of your items with the right group, train a small classifier on most of them, and keep the rest to test it.
        """,
        reason=Claim(
            text="""
                Small models can be better than much larger ones at sorting text into categories.
                In a 2024 study, small language models were trained on text that people had already labeled.
                In each of the study's tasks, they beat three much larger models (GPT-3.5, GPT-4 and Claude Opus), which had only been given instructions.
            """,
            sources=("bucher-martini-2024",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                It isn't clear whether older kinds of classifiers, which were developed before the language model BERT, beat LLMs that are given no examples.
                The 2025 preprint (the version before peer review) of a study by Zschache and Hartwig had mixed results.
                A classifier did best on the main data set, but an LLM did best on each of the other four.
                According to the version published in 2026, by contrast, the LLMs could at best match the accuracy of the classifiers.
            """,
            sources=("zschache-2025",),
            as_of="2026-04",
        ),
        systems=("bert", "roberta"),
        checks=(
            "Check the labels that you have. Would two people give an item the same label?",
            "Decide which mistake is worse, a missed item or a false alarm, and count the two separately.",
            "Test it on the newest items, because what people write changes over time.",
        ),
        vendor_questions=(
            "How many of our own items, which you haven't seen, does it get right, for each label?",
            "How do we correct it, and how often is it trained again?",
            "Are our items used to train a model for others?",
            "Can we take the model and the labels with us?",
        ),
        answers=(
            "llm-or-bert-for-classification",
            "how-do-i-test-a-model-for-my-task",
            "what-to-ask-a-vendor",
        ),
        more="questions/choosing.md#when-do-i-need-neither",
    ),
    DecisionResult(
        id="result-prediction-from-a-table",
        title="Train an ordinary model for tables",
        verdict=DecisionVerdict.NEITHER,
        advice="Use a method built on decision trees (branching sets of yes-or-no questions), train it on the rows you have, and test it on rows it hasn't seen.",
        reason=Claim(
            text="""
                Today's generative AI is mostly built on neural networks, but another method can be better at making predictions from tables.
                In a 2022 test, methods that combine many decision trees (branching sets of yes-or-no questions) predicted categories and amounts better than neural networks did.
                The test used 45 tables of medium size, which the authors put at around 10,000 rows.
            """,
            sources=("grinsztajn-2022",),
            as_of="2022",
        ),
        counterpoint=Claim(
            text="""
                Later work disputes that decision trees are better than neural networks for tables.
                In TabArena, a 2025 comparison, neural networks caught up when they got more computing time and several were combined.
                On small tables, a neural network called TabPFN did better than decision trees in a 2025 test by its developers.
            """,
            sources=("erickson-2025", "hollmann-2025"),
            as_of="2025",
        ),
        systems=("xgboost",),
        checks=(
            "Remove columns whose values you wouldn't know yet when you need the prediction.",
            "Compare it with a simple rule, such as always giving the average.",
            "If people are affected, check the mistakes for each group, and find out which laws apply.",
        ),
        vendor_questions=(
            "How well does it predict our own newest rows, which it hasn't seen?",
            "Which columns does a prediction depend on, and can you show that for a single case?",
            "How often is it trained again, and how will we notice if it gets worse?",
            "Is our data used to train a model for others?",
        ),
        answers=(
            "llm-for-forecasting-or-tables",
            "what-does-a-demo-prove",
            "what-to-ask-a-vendor",
        ),
        more="glossary.md#predictive-ai",
    ),
    DecisionResult(
        id="result-forecast",
        title="Make an ordinary forecast",
        verdict=DecisionVerdict.NEITHER,
        advice="""
            Forecast the number from its own past values.
            Check that it is more accurate than a forecast that just repeats the latest value.
        """,
        reason=Claim(
            text="""
                In a 2024 study, LLMs added nothing to the forecasts of three programs that had been built around them.
                When the researchers removed the LLM from each program, the forecasts got no worse and usually improved.
            """,
            sources=("tan-2024",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="A 2024 study of three forecasting programs built on LLMs found that the LLMs added nothing to the forecasts. But the study didn't cover models such as Chronos, which are trained on series of numbers from the start.",
            sources=(
                "tan-2024",
                "ansari-2024-chronos",
            ),
        ),
        checks=(
            "Leave out the most recent months, forecast them, and compare the forecast with what happened.",
            "Repeat last year's or last month's value as a forecast. If a method can't beat that, it isn't worth paying for.",
            "Ask for a range rather than a single number, and count how often the actual value fell inside it.",
        ),
        vendor_questions=(
            "How far off were your forecasts of our own past values?",
            "What does the product add to an ordinary forecast, and where is AI used in it?",
            "How does it handle holidays, price changes and missing values?",
        ),
        answers=(
            "llm-for-forecasting-or-tables",
            "does-ai-powered-mean-an-llm",
            "what-does-a-demo-prove",
        ),
        more="boundary.md#forecasts-and-structures",
    ),
    DecisionResult(
        id="result-speech-recognition",
        title="Use speech recognition",
        verdict=DecisionVerdict.NEITHER,
        advice="""
            Have speech recognition write the transcript, and compare it with the recording where exact words matter.
            If you need the minutes of a meeting, have an LLM draft them from the transcript.
        """,
        reason=Claim(
            text="""
                Speech recognition turns what was said into text.
                Whisper (2022), for example, was built to transcribe speech and to translate it into English, according to OpenAI's description of the model.
            """,
            sources=("openai-whisper-card",),
        ),
        counterpoint=Claim(
            text="""
                Whisper sometimes writes words that weren't spoken.
                OpenAI suspects that this happens because the model mixes guessing the likely next word with transcribing what it hears.
                Because Whisper generates text this way, this site lists it as a borderline case of generative AI.
            """,
            sources=("openai-whisper-card",),
            our_reading=True,
        ),
        systems=("whisper",),
        checks=(
            "Try recordings of your own, with your speakers' accents, your names and your noise.",
            "Count wrong, missing and added words, especially in names and numbers.",
            "Find out whether everyone who is recorded has to consent.",
        ),
        vendor_questions=(
            "Which languages does it know, and can it tell speakers apart?",
            "Are recordings processed on our machines or on yours, and how long are they kept?",
            "Are our recordings used for training?",
            "What does an hour cost?",
        ),
        answers=(
            "ai-transcription-of-interviews",
            "can-we-rely-on-ai-meeting-notes",
            "what-to-ask-a-vendor",
        ),
        more="boundary.md#speech-recognition",
    ),
)
