"""The pictures: one for each dimension, drawn from what the entries named here state."""

from macros.model import Figure, FigureDrawing, FigurePart, Side

FIGURES: tuple[Figure, ...] = (
    Figure(
        id="who-makes-what",
        dimension="basic-functionality",
        title="Text and code come mostly from LLMs, everything else mostly from other generators",
        description="""
            A table with one mark for each named system.
            In the rows for text and code, most systems are LLMs or are built on one.
            In the rows for images, audio, video, 3D and science, most are other generators, and some are borderline cases.
            A system that makes several things appears in several rows, and one that makes nothing new is left out.
        """,
        drawing=FigureDrawing.MAKERS,
        remark="""
            The numbers count the systems listed on this site, which are a selection.
        """,
        groups=("LLMs and products built on them", "On the boundary", "Other generators"),
    ),
    Figure(
        id="yardsticks",
        dimension="evaluation",
        title="Answer keys are mainly for text; other judges score all kinds of output",
        description="""
            A table with a row for each kind of judge and two columns: text and code; images, audio and video.
            A written exam can be graded with an answer key, but there is rarely just one right image, recording or video.
            The other rows have measures in both columns, but not the same ones.
        """,
        drawing=FigureDrawing.YARDSTICKS,
        signs=("Both", "Images, audio, video", "Text and code"),
        groups=("An answer key", "An automatic check", "Real examples", "An AI's score", "People"),
        parts=(
            FigurePart(
                id="mmlu",
                label="MMLU",
                note="Is the exam answer right?",
                side=Side.LLM,
                groups=("An answer key",),
                shows=("dimensions/evaluation.md#what-is-scored",),
            ),
            FigurePart(
                id="no-answer-key",
                label="Rarely used",
                note="There's seldom one right result",
                side=Side.GENERATIVE_AI,
                groups=("An answer key",),
                shows=("dimensions/evaluation.md#what-is-scored",),
            ),
            FigurePart(
                id="perplexity",
                label="Perplexity",
                note="Does real text surprise the model?",
                side=Side.LLM,
                groups=("Real examples",),
                shows=("dimensions/evaluation.md#likelihood",),
            ),
            FigurePart(
                id="bleu-and-rouge",
                label="BLEU, ROUGE",
                note="How many words match a reference?",
                side=Side.LLM,
                groups=("Real examples",),
                shows=("dimensions/evaluation.md#comparison-with-references",),
            ),
            FigurePart(
                id="chatbot-arena",
                label="Arena",
                note="Which of two answers is preferred?",
                side=Side.LLM,
                groups=("People",),
                shows=("dimensions/evaluation.md#human-preference",),
            ),
            FigurePart(
                id="humaneval",
                label="HumanEval, SWE-bench",
                note="Does the program pass its tests?",
                side=Side.LLM,
                groups=("An automatic check",),
                shows=("dimensions/evaluation.md#request-checks",),
            ),
            FigurePart(
                id="geneval",
                label="GenEval",
                note="Right objects, number and colors?",
                side=Side.GENERATIVE_AI,
                groups=("An automatic check",),
                shows=("dimensions/evaluation.md#request-checks",),
            ),
            FigurePart(
                id="llm-as-judge",
                label="LLM as a judge",
                note="How does another LLM grade it?",
                side=Side.LLM,
                groups=("An AI's score",),
                shows=("dimensions/evaluation.md#automatic-judges",),
            ),
            FigurePart(
                id="clipscore",
                label="CLIPScore",
                note="How well does it match the prompt?",
                side=Side.GENERATIVE_AI,
                groups=("An AI's score",),
                shows=("dimensions/evaluation.md#automatic-judges",),
            ),
            FigurePart(
                id="fid-and-fad",
                label="FID, for audio FAD",
                note="How close is it to real examples?",
                side=Side.GENERATIVE_AI,
                groups=("Real examples",),
                shows=("dimensions/evaluation.md#comparison-with-references",),
            ),
            FigurePart(
                id="listening-tests",
                label="Listening tests",
                note="How good is the sound, 1 to 5?",
                side=Side.GENERATIVE_AI,
                groups=("People",),
                shows=("dimensions/evaluation.md#human-preference",),
            ),
            FigurePart(
                id="vbench",
                label="VBench",
                note="How does it score on 16 aspects?",
                side=Side.GENERATIVE_AI,
                groups=("An automatic check",),
                shows=("dimensions/evaluation.md#request-checks",),
            ),
        ),
    ),
    Figure(
        id="watt-hours-per-output",
        dimension="cost-and-energy",
        title="In one set of measurements, an average chat answer took less energy than any image, and every short video took more than any image",
        description="""
            Four amounts of energy in watt-hours, on a scale on which each line is ten times the one before.
            In measurements of open models, published in January 2026, a chat answer took 0.05 watt-hours on average.
            Depending on the model, an answer to a hard problem, with step-by-step reasoning, took from 0.02 to 7.4 watt-hours, an image from 0.1 to 1.9, and a short video from 7 to 320.
            Each figure is for the setup (for example, the number of requests handled at once) that used the least energy.
        """,
        drawing=FigureDrawing.SCALE,
        unit="watt-hours",
        symbol="Wh",
        remark="""
            The figures come from measurements of open models, published in January 2026.
            They cover only the graphics chips, in the setup that used the least energy.
        """,
        parts=(
            FigurePart(
                id="chat-answer",
                label="Chat answer",
                note="717 tokens on average",
                side=Side.LLM,
                low=0.05,
                shows=(
                    "dimensions/cost-and-energy.md#energy-per-output",
                    "dimensions/how-output-is-produced.md#number-of-passes",
                ),
            ),
            FigurePart(
                id="reasoning-answer",
                label="Reasoning answer",
                note="to a hard problem; 6,988 tokens on average",
                side=Side.LLM,
                low=0.02,
                high=7.4,
                shows=(
                    "dimensions/cost-and-energy.md#energy-per-output",
                    "dimensions/how-output-is-produced.md#number-of-passes",
                ),
            ),
            FigurePart(
                id="image",
                label="Image",
                side=Side.GENERATIVE_AI,
                low=0.1,
                high=1.9,
                shows=("dimensions/cost-and-energy.md#energy-per-output",),
            ),
            FigurePart(
                id="short-video",
                label="Short video",
                side=Side.GENERATIVE_AI,
                low=7.0,
                high=320.0,
                shows=("dimensions/cost-and-energy.md#energy-per-output",),
            ),
        ),
    ),
    Figure(
        id="ladder-of-adaptation",
        dimension="adaptation",
        title="From a prompt to training from scratch, more and more of a model changes",
        description="""
            Five steps rise from left to right.
            With a prompt, or with material that is looked up, none of the model's numbers change.
            On the third step, a small addition is trained next to them; on the fourth, all of them are trained further; on the fifth, all are learned from scratch.
        """,
        drawing=FigureDrawing.LADDER,
        remark="Each square stands for many of the numbers that a model has learned. Filled squares are the ones that change.",
        groups=(
            "No numbers change",
            "No numbers change, material is added",
            "A few numbers are added",
            "All numbers change",
            "All numbers are new",
        ),
        parts=(
            FigurePart(
                id="prompt",
                label="Prompt",
                note="Instructions or a few examples in the input",
                groups=("No numbers change",),
                shows=(
                    "dimensions/adaptation.md#in-context-learning",
                    "dimensions/adaptation.md#prompting",
                ),
            ),
            FigurePart(
                id="retrieval",
                label="Looking things up",
                note="Passages for an LLM, images for an image generator",
                groups=("No numbers change, material is added",),
                shows=("dimensions/adaptation.md#retrieval",),
            ),
            FigurePart(
                id="small-addition",
                label="Small addition (LoRA)",
                note="With the variant QLoRA (2023), one graphics card is enough for an LLM with 65 billion numbers",
                groups=("A few numbers are added",),
                shows=("dimensions/adaptation.md#fine-tuning-at-low-cost",),
            ),
            FigurePart(
                id="fine-tuning",
                label="Fine-tuning the whole model",
                note="On example answers and rankings (InstructGPT, 2022), or on a few images (DreamBooth, 2022)",
                groups=("All numbers change",),
                shows=(
                    "dimensions/adaptation.md#preference-tuning",
                    "dimensions/adaptation.md#personalization",
                ),
            ),
            FigurePart(
                id="training-from-scratch",
                label="Training from scratch",
                note="Chip hours, according to the makers: 150,000 for Stable Diffusion v1, 30.84 million for Llama 3.1 405B",
                groups=("All numbers are new",),
                shows=("dimensions/cost-and-energy.md#training-cost",),
            ),
        ),
    ),
    Figure(
        id="where-attacks-enter",
        dimension="security-misuse-and-provenance",
        title="AI can be attacked or misused at three stages, and its output can be traced only in part",
        description="""
            Four columns: training data, input, output and tracing.
            Poisoned data can get into the training data; hidden instructions and jailbreaks come with the input.
            The output can leak training data, imitate faces and voices, and help with fraud.
            Marks, signed records and detectors help to trace the output.
        """,
        drawing=FigureDrawing.ATTACKS,
        signs=("Text and media alike", "Images, audio, video", "Text"),
        groups=("Training data", "Input", "Output", "Tracing"),
        parts=(
            FigurePart(
                id="poisoning",
                label="Poisoned data",
                note="In studies, about 250 documents or under 100 images did harm",
                groups=("Training data",),
                shows=("dimensions/security-misuse-and-provenance.md#poisoned-training-data",),
            ),
            FigurePart(
                id="hidden-instructions",
                label="Hidden instructions",
                note="In a web page, an email or an image",
                groups=("Input",),
                shows=("dimensions/security-misuse-and-provenance.md#hidden-instructions",),
            ),
            FigurePart(
                id="jailbreaks",
                label="Jailbreaks",
                note="Prompts that get past refusals and filters",
                groups=("Input",),
                shows=("dimensions/security-misuse-and-provenance.md#jailbreaks",),
            ),
            FigurePart(
                id="extraction",
                label="Leaked training data",
                note="Text and images, extracted by attacks",
                groups=("Output",),
                shows=("dimensions/security-misuse-and-provenance.md#extracting-training-data",),
            ),
            FigurePart(
                id="fake-faces-and-voices",
                label="Fake faces and voices",
                note="In images, calls and videos",
                side=Side.GENERATIVE_AI,
                groups=("Output",),
                shows=("dimensions/security-misuse-and-provenance.md#imitation-and-fraud",),
            ),
            FigurePart(
                id="faultless-lures",
                label="Fraud without errors",
                note="Messages without the mistakes that might give it away",
                side=Side.LLM,
                groups=("Output",),
                shows=("dimensions/security-misuse-and-provenance.md#imitation-and-fraud",),
            ),
            FigurePart(
                id="marks-in-pixels",
                label="Marks in the pixels",
                side=Side.GENERATIVE_AI,
                groups=("Tracing",),
                shows=("dimensions/security-misuse-and-provenance.md#hidden-watermarks",),
            ),
            FigurePart(
                id="marks-in-words",
                label="Marks in the choice of words",
                side=Side.LLM,
                groups=("Tracing",),
                shows=("dimensions/security-misuse-and-provenance.md#hidden-watermarks",),
            ),
            FigurePart(
                id="signed-records",
                label="Signed records",
                note="Of how a file was made; they can be removed",
                groups=("Tracing",),
                shows=("dimensions/security-misuse-and-provenance.md#signed-origin",),
            ),
            FigurePart(
                id="detectors",
                label="Detectors",
                note="Weak to mixed results without a watermark",
                groups=("Tracing",),
                shows=("dimensions/security-misuse-and-provenance.md#detection-without-a-mark",),
            ),
        ),
    ),
    Figure(
        id="which-law-from-when",
        dimension="law-and-governance",
        title="Of these twelve rules, six cover text and media alike, four cover only media, and two cover only chatbots",
        description="""
            A list of rules by place, each at the date from which it applies, from 2025 to 2027.
            In the EU, the duties for general-purpose models and the duty to mark output cover text and media alike, chatbots must say that they are AI, and the ban on AI for sexual deepfakes covers media.
            In California, safety plans for very large models cover text and media alike, marks are required in images, video and audio, and one rule covers companion chatbots, whether they write or speak.
            In New York, advertisers must disclose performers made by AI, with exceptions such as audio-only ads; safety plans cover text and media alike.
            China and South Korea require labels on text and media, and India requires them on lifelike media.
            A line marks 2 December 2026: by then, all of these rules apply except New York's safety plans.
        """,
        drawing=FigureDrawing.DATES,
        signs=("Text and media alike", "Images, audio, video", "Chatbots"),
        remark="""
            This is a selection of the rules compared below, as of December 2026.
            Dates that are still to come may be postponed.
        """,
        as_of="2026-12-02",
        groups=("European Union", "California", "New York", "China", "South Korea", "India"),
        parts=(
            FigurePart(
                id="eu-general-purpose",
                label="Duties for general-purpose models",
                groups=("European Union",),
                date="2025-08-02",
                shows=("dimensions/law-and-governance.md#general-purpose-models",),
            ),
            FigurePart(
                id="eu-marks",
                label="Marks in output, text included",
                groups=("European Union",),
                date="2026-08-02",
                shows=("timeline.md#eu-transparency-duties",),
            ),
            FigurePart(
                id="eu-chatbots",
                label="Chatbots must say they are AI",
                side=Side.LLM,
                groups=("European Union",),
                date="2026-08-02",
                shows=("dimensions/law-and-governance.md#eu-marking",),
            ),
            FigurePart(
                id="eu-intimate-images",
                label="Ban on AI for sexual deepfakes",
                side=Side.GENERATIVE_AI,
                groups=("European Union",),
                date="2026-12-02",
                shows=("timeline.md#eu-intimate-image-ban",),
            ),
            FigurePart(
                id="california-chatbots",
                label="Companion chatbots must say they are AI",
                side=Side.LLM,
                groups=("California",),
                date="2026-01-01",
                shows=("dimensions/law-and-governance.md#us-statutes",),
            ),
            FigurePart(
                id="california-safety",
                label="Safety plans for very large models",
                groups=("California",),
                date="2026-01-01",
                shows=("questions/law.md#what-do-frontier-laws-demand",),
            ),
            FigurePart(
                id="california-marks",
                label="Marks in images, video and audio",
                side=Side.GENERATIVE_AI,
                groups=("California",),
                date="2026-08-02",
                shows=("timeline.md#california-ai-transparency-act",),
            ),
            FigurePart(
                id="new-york-performers",
                label="AI-made performers disclosed in ads",
                side=Side.GENERATIVE_AI,
                groups=("New York",),
                date="2026-06-09",
                shows=("dimensions/law-and-governance.md#us-statutes",),
            ),
            FigurePart(
                id="new-york-safety",
                label="Safety plans for very large models",
                groups=("New York",),
                date="2027-01-01",
                shows=("outlook.md#new-york-raise-act",),
            ),
            FigurePart(
                id="china-labels",
                label="Visible labels and hidden metadata",
                groups=("China",),
                date="2025-09-01",
                shows=("dimensions/law-and-governance.md#marking-elsewhere",),
            ),
            FigurePart(
                id="korea-labels",
                label="Notice and labels on output",
                groups=("South Korea",),
                date="2026-01-22",
                shows=("dimensions/law-and-governance.md#marking-elsewhere",),
            ),
            FigurePart(
                id="india-labels",
                label="Labels on lifelike media",
                side=Side.GENERATIVE_AI,
                groups=("India",),
                date="2026-02-20",
                shows=("dimensions/law-and-governance.md#marking-elsewhere",),
            ),
        ),
    ),
    Figure(
        id="four-kinds-of-model",
        dimension="technical-structure",
        title="Four ways to generate: most LLMs use the first, and other generative AI uses all four",
        description="""
            Four rows, one for each kind of model.
            In an autoregressive model, text goes into a network, which adds one piece; this happens once per piece.
            In a diffusion model, a noisy image goes into a network, which removes some of the noise; this happens once per step.
            In a GAN, random numbers go into one network, which makes an image; during training, a second network judges it.
            In a VAE, an image is compressed into a few numbers and restored from them.
        """,
        drawing=FigureDrawing.FAMILIES,
        remark="""
            Small squares are data, and boxes are networks.
            Some LLMs work by diffusion, and some images, music and video are made piece by piece.
        """,
        groups=(
            "Piece by piece",
            "Step by step",
            "Against a second network",
            "Compressed and restored",
        ),
        parts=(
            FigurePart(
                id="autoregressive",
                label="Autoregressive model",
                note="Adds one piece after another, each based on those before it. Most LLMs work this way",
                side=Side.LLM,
                groups=("Piece by piece",),
                words=("Network", "once per piece"),
                shows=("dimensions/technical-structure.md#model-families",),
            ),
            FigurePart(
                id="diffusion",
                label="Diffusion model",
                note="Starts from noise and removes it from the whole image, little by little",
                side=Side.GENERATIVE_AI,
                groups=("Step by step",),
                words=("Network", "once per step"),
                shows=(
                    "dimensions/technical-structure.md#model-families",
                    "dimensions/technical-structure.md#what-the-network-predicts",
                ),
            ),
            FigurePart(
                id="gan",
                label="GAN",
                note="Makes the whole image in one pass. During training, a second network judges it",
                side=Side.GENERATIVE_AI,
                groups=("Against a second network",),
                words=("Generator", "Second network"),
                shows=(
                    "dimensions/technical-structure.md#gans-and-vaes",
                    "dimensions/technical-structure.md#model-families",
                ),
            ),
            FigurePart(
                id="vae",
                label="VAE",
                note="Learns to compress data and to restore it. Also used inside diffusion systems",
                side=Side.GENERATIVE_AI,
                groups=("Compressed and restored",),
                words=("Encoder", "Decoder"),
                shows=("dimensions/technical-structure.md#gans-and-vaes",),
            ),
        ),
    ),
    Figure(
        id="word-by-word-or-as-a-whole",
        dimension="how-output-is-produced",
        title="Most LLMs write piece by piece, while diffusion refines the whole image",
        description="""
            Three strips of frames.
            In the first, text grows word by word.
            In the second, an image is there from the start as noise and becomes clear over several frames.
            In the third, noise turns into an image in a single step.
        """,
        drawing=FigureDrawing.STEPS,
        remark=(
            "Some LLMs use diffusion too, and some image and music generators work piece by piece."
        ),
        groups=("Piece by piece", "As a whole", "In one go"),
        parts=(
            FigurePart(
                id="token-by-token",
                label="Piece by piece: most LLMs",
                note="One pass through the network per token; chat answers averaged 717 tokens in tests published in January 2026",
                side=Side.LLM,
                groups=("Piece by piece",),
                shows=(
                    "dimensions/how-output-is-produced.md#generation-loop",
                    "dimensions/how-output-is-produced.md#number-of-passes",
                ),
            ),
            FigurePart(
                id="noise-to-picture",
                label="As a whole: diffusion",
                note="A set number of steps: 50, 28 or 4 by default, depending on the model",
                side=Side.GENERATIVE_AI,
                groups=("As a whole",),
                shows=(
                    "dimensions/how-output-is-produced.md#generation-loop",
                    "dimensions/how-output-is-produced.md#number-of-passes",
                ),
            ),
            FigurePart(
                id="one-pass",
                label="In one go: GANs",
                note="One pass from random numbers to the whole image",
                side=Side.GENERATIVE_AI,
                groups=("In one go",),
                shows=(
                    "dimensions/how-output-is-produced.md#generation-loop",
                    "dimensions/how-output-is-produced.md#source-of-randomness",
                ),
            ),
        ),
    ),
    Figure(
        id="uses",
        dimension="scope-of-application",
        title="Most of the uses described on this site are jobs for an LLM",
        description="""
            A large umbrella, generative AI, covers two lists.
            The first, under a smaller umbrella of its own, lists uses for which an LLM does the work, such as chatbots, summaries, software and fiction.
            The second lists uses for which another generator does the work, alone or with an LLM, such as advertisements, music, proteins and voices.
        """,
        drawing=FigureDrawing.USES,
        remark=(
            """
                The uses are the examples on this site, which are a selection.
                Each one links to its example.
            """
        ),
        groups=(
            "jobs for an LLM",
            "jobs for another generator, alone or with an LLM",
        ),
    ),
    Figure(
        id="in-and-out",
        dimension="inputs-and-outputs",
        title="Most systems that produce text are LLMs or built on one; most that produce images, audio or video aren't",
        description="""
            A table with a row for each kind of input and a column for each kind of output.
            Each cell has two bars, one for LLMs and products built on one and one for other systems, and links to these systems.
            A bar is as high as the number of systems, on one scale for all cells, and a bar for ten systems or more has its number above it.
            In the column for text, the bar for LLMs is the higher one in every row, and it is by far the highest where text also goes in.
            In the column for images, the other bar is the higher one unless speech or audio goes in.
            In the columns for audio and video, the bar for LLMs is never the higher one.
            No cell is empty: for every kind of input, some system turns it into each kind of output.
            In the table below, the number in parentheses counts the LLMs and the products built on one.
        """,
        drawing=FigureDrawing.INPUTS_AND_OUTPUTS,
        remark="""
            The numbers count the systems listed on this site, which has a selection, and products built on an LLM count as LLMs.
            Audio here means sound other than speech.
        """,
        groups=("text", "images", "speech", "audio", "video"),
    ),
    Figure(
        id="stages-of-training",
        dimension="training-data-and-objectives",
        title="Training starts with huge amounts of data, then turns to selected data",
        description="""
            Two columns of small drawings of data, connected by arrows.
            An LLM for chat learns first from raw text, then from example answers and people's preferences and, in some cases, from tasks whose results can be checked.
            Stable Diffusion 1 learns from small images, then from larger ones, then from images that a program rated as attractive enough.
        """,
        drawing=FigureDrawing.STAGES,
        remark="These are two examples; the stages vary from maker to maker. The drawings show the kind of data, not its amount.",
        groups=("An LLM for chat", "An image generator: Stable Diffusion 1 (2022)"),
        parts=(
            FigurePart(
                id="raw-text",
                label="Raw text",
                note="Practices predicting the next token; Llama 3.1 learned from about 15 trillion tokens",
                side=Side.LLM,
                groups=("An LLM for chat",),
                shows=(
                    "dimensions/training-data-and-objectives.md#training-stages",
                    "dimensions/training-data-and-objectives.md#training-objective",
                    "dimensions/training-data-and-objectives.md#amount-of-data",
                ),
            ),
            FigurePart(
                id="example-answers",
                label="Example answers",
                note="Practices answering as in examples written by people or models",
                side=Side.LLM,
                groups=("An LLM for chat",),
                shows=(
                    "dimensions/training-data-and-objectives.md#training-stages",
                    "dimensions/training-data-and-objectives.md#training-on-model-output",
                ),
            ),
            FigurePart(
                id="preferences",
                label="People's preferences",
                note="Practices giving answers that people prefer",
                side=Side.LLM,
                groups=("An LLM for chat",),
                shows=(
                    "dimensions/training-data-and-objectives.md#training-stages",
                    "dimensions/adaptation.md#preference-tuning",
                ),
            ),
            FigurePart(
                id="checkable-tasks",
                label="Checkable tasks",
                note="For some models: tasks with results that can be checked, such as math",
                side=Side.LLM,
                groups=("An LLM for chat",),
                shows=("dimensions/training-data-and-objectives.md#training-stages",),
            ),
            FigurePart(
                id="small-pictures",
                label="256 by 256 pixels",
                note="Practices predicting the noise added to captioned images",
                side=Side.GENERATIVE_AI,
                groups=("An image generator: Stable Diffusion 1 (2022)",),
                shows=(
                    "dimensions/training-data-and-objectives.md#training-stages",
                    "dimensions/training-data-and-objectives.md#training-objective",
                ),
            ),
            FigurePart(
                id="larger-pictures",
                label="512 by 512 pixels",
                note="The same with larger images",
                side=Side.GENERATIVE_AI,
                groups=("An image generator: Stable Diffusion 1 (2022)",),
                shows=("dimensions/training-data-and-objectives.md#training-stages",),
            ),
            FigurePart(
                id="chosen-pictures",
                label="Selected images",
                note="Only those that a program rated as attractive enough",
                side=Side.GENERATIVE_AI,
                groups=("An image generator: Stable Diffusion 1 (2022)",),
                shows=("dimensions/training-data-and-objectives.md#training-stages",),
            ),
        ),
    ),
    Figure(
        id="four-tests",
        dimension="limitations-and-failure-modes",
        title="In four tests, AI often got counts, colors, legal answers and clocks wrong",
        description="""
            Four grids of a hundred small squares each; the filled squares stand for wrong results.
            In a 2025 test, the best of 15 diffusion image generators drew the wrong number of objects in 57 of 100 cases.
            In a 2023 test, the best of five image generators failed to give two objects the right colors in 65 of 100 cases.
            LLM tools for legal research gave false or unsupported answers to 17 to 33 of 100 questions.
            In a clock-reading test cited in the AI Index 2026, the best model was wrong about half of the time (49.9%).
        """,
        drawing=FigureDrawing.FAILURES,
        unit="of 100 wrong",
        remark="""
            Each grid shows a different test, and the tests date from 2023 to 2026, so don't compare their results.
            Pale squares mark the range from the best legal tool to the worst.
        """,
        parts=(
            FigurePart(
                id="wrong-number",
                label="Wrong number of objects",
                note="Best of 15 diffusion image generators, asked for 1 to 15 objects (2025)",
                side=Side.GENERATIVE_AI,
                low=57.0,
                shows=("dimensions/limitations-and-failure-modes.md#counting-and-spelling",),
            ),
            FigurePart(
                id="wrong-color",
                label="Wrong colors for two objects",
                note="Best of five image generators (2023)",
                side=Side.GENERATIVE_AI,
                low=65.0,
                shows=("dimensions/limitations-and-failure-modes.md#following-the-user",),
            ),
            FigurePart(
                id="false-legal-answers",
                label="False or unsupported legal answers",
                note="LLM tools that search for sources first",
                side=Side.LLM,
                low=17.0,
                high=33.0,
                shows=("dimensions/limitations-and-failure-modes.md#typical-error",),
            ),
            FigurePart(
                id="clock-faces",
                label="Clock faces misread",
                note="Best model in a test that the AI Index 2026 cites",
                side=Side.LLM,
                low=49.9,
                shows=("dimensions/limitations-and-failure-modes.md#physical-world",),
            ),
        ),
    ),
)
