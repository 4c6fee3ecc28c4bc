"""The questions that readers ask, each with an answer that stands alone."""

from macros.data.draft import Claim, Question
from macros.model import QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="difference-between-generative-ai-and-llm",
        topic=QuestionTopic.WORDS,
        question="What is the difference between generative AI and a large language model (LLM)?",
        answer=Claim(
            text=(
                "Generative AI is AI that makes new content of any kind: text, images, sound,"
                " video and more."
                " A large language model (LLM) is a model of language, trained on very large"
                " amounts of text."
                " LLMs that write are one family of generative AI."
                " Other families, such as image generators, are generative AI without being LLMs."
            ),
            sources=(
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "jurafsky-martin-slp3",
                "iso-iec-22989-damd1",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026-11",
            caveat=(
                "Some definitions of LLM include models that do not write, and some models that"
                " write also produce images."
            ),
        ),
        more="dimensions/basic-functionality.md",
    ),
    Question(
        id="chatgpt-built-on-an-llm-and-generative-ai",
        topic=QuestionTopic.WORDS,
        question=(
            "If ChatGPT is built on an LLM but is also called generative AI, aren't they the same"
            " thing?"
        ),
        answer=Claim(
            text=(
                "No."
                " Generative AI and LLM both fit ChatGPT, because an LLM writes its answers and a"
                " written answer is generated content."
                " Elsewhere the words part."
                " StyleGAN makes pictures of people who do not exist: it is generative AI, but no"
                " language model is involved."
            ),
            sources=("openai-chatgpt-2022", "karras-2019-stylegan", "openai-4o-image-2025"),
            as_of="2026-11",
            caveat=(
                "ChatGPT is a product; search, image generation and other functions belong to it"
                " as well."
            ),
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="what-is-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is generative AI?",
        answer=Claim(
            text=(
                "Generative AI is AI that produces new content after training on existing data."
                " The content can be text, code, images, sound or video."
                " GPT-type language models, text-to-image generators and deepfakes are examples."
                " What counts is the kind of output, not one kind of network."
            ),
            sources=(
                "feuerriegel-2024",
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "iso-iec-22989-damd1",
            ),
            caveat="No formal definition is agreed.",
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="what-is-a-large-language-model",
        topic=QuestionTopic.WORDS,
        question="What is a large language model (LLM)?",
        answer=Claim(
            text=(
                "An LLM is a model of language with a very large number of parameters, trained on"
                " very large amounts of text."
                " Most LLMs are transformers."
                " A language model predicts text, typically the next token; drawing from its"
                " predictions again and again makes it write."
                " GPT-4, Claude and Llama are examples."
            ),
            sources=(
                "jurafsky-martin-slp3",
                "google-ml-glossary",
                "openai-gpt4-2023",
                "anthropic-models-overview",
                "meta-llama31-card",
            ),
            as_of="2026-11",
            caveat=(
                "No minimum size is agreed, and some definitions include models that do not write."
            ),
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="are-llms-a-subset-of-generative-ai",
        topic=QuestionTopic.WORDS,
        question="Are LLMs a subset of generative AI?",
        answer=Claim(
            text=(
                "In ordinary usage, yes: LLM then means a model that writes, and writing is"
                " generating content."
                " Under wider definitions, not all of them."
                " An ISO/IEC draft also gives the name LLM to models that only represent"
                " language."
                " BERT, which some papers call an LLM, is not built to write."
            ),
            sources=(
                "google-ml-glossary",
                "iso-iec-22989-damd1",
                "devlin-2019",
                "shanahan-2024",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
            caveat=(
                "The draft amendment of 2025 was seen as a third party reproduces it, and its"
                " final wording may differ."
            ),
        ),
        more="misconceptions.md#every-llm-is-generative-ai",
    ),
    Question(
        id="all-generative-ai-built-on-llms",
        topic=QuestionTopic.WORDS,
        question="Are all generative AI tools built on LLMs?",
        answer=Claim(
            text=(
                "No, not all generative AI is built on LLMs."
                " StyleGAN and the diffusion model DDPM generate images with no prompt and no"
                " language model."
                " The first Stable Diffusion reads its prompt with a CLIP text encoder, trained"
                " to match captions with images, which cannot write."
                " Some other image generators do contain a language model, as the reader of the"
                " prompt."
            ),
            sources=(
                "karras-2019-stylegan",
                "ho-2020-ddpm",
                "sd-v1-card",
                "openai-clip-card-2021",
                "hf-diffusers-docs",
            ),
            as_of="2026-08",
        ),
        more="misconceptions.md#generative-ai-is-always-an-llm",
    ),
    Question(
        id="examples-of-llms-and-other-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What are examples of LLMs, and of generative AI that is not an LLM?",
        answer=Claim(
            text=(
                "GPT-4, Claude, Llama and DeepSeek-V3 are LLMs."
                " Stable Diffusion and Midjourney (images), Veo (video), MusicGen (music) and"
                " RFdiffusion (proteins) are generative AI without being LLMs."
                " GPT-4o shows that the two can meet: by its maker's account it produces text,"
                " sound and images."
            ),
            sources=(
                "openai-gpt4-2023",
                "anthropic-models-overview",
                "meta-llama31-card",
                "deepseek-v3-2024",
                "sd-v1-card",
                "midjourney-home",
                "google-veo3-2025",
                "copet-2023",
                "watson-2023",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026-11",
            caveat="MusicGen's makers call it a language model too, one of audio codes.",
        ),
        more="systems.md",
    ),
    Question(
        id="llm-or-gpt",
        topic=QuestionTopic.WORDS,
        question="What's the difference between an LLM and a GPT?",
        answer=Claim(
            text=(
                "LLM names a kind of model; GPT names one family of language models, OpenAI's,"
                " begun in 2018."
                " The letters are read as generative pre-trained transformer."
                " OpenAI also puts them on image models, such as gpt-image-1, and on versions of"
                " ChatGPT that users configure."
            ),
            sources=(
                "radford-2018-gpt",
                "uspto-gpt-2024",
                "openai-openapi",
                "openai-service-terms-2026",
            ),
            as_of="2026-08",
            caveat="Our impression is that people also say GPT for chat models of other makers.",
        ),
        more="glossary.md#gpt",
    ),
    Question(
        id="every-gpt-an-llm-and-every-llm-a-gpt",
        topic=QuestionTopic.WORDS,
        question="Is every GPT an LLM, and is every LLM a GPT?",
        answer=Claim(
            text=(
                "No and no."
                " OpenAI offers image models with GPT in their name, such as gpt-image-1."
                " And many LLMs are not GPTs."
                " Claude and Llama come from other makers."
                " Jamba mixes transformer and Mamba layers."
                " LLaDA fills in masked text instead of writing from left to right."
            ),
            sources=(
                "openai-openapi",
                "anthropic-models-overview",
                "meta-llama31-card",
                "lieber-2024",
                "nie-2025-llada",
                "openai-4o-image-2025",
            ),
            as_of="2026-08",
            caveat=(
                "OpenAI's image models are a borderline case: it calls 4o image generation"
                " autoregressive and embedded in ChatGPT."
            ),
        ),
        more="misconceptions.md#gpt-means-llm",
    ),
    Question(
        id="ai-generative-ai-or-llm-which-word",
        topic=QuestionTopic.WORDS,
        question="Should I say 'AI', 'generative AI' or 'LLM'?",
        answer=Claim(
            text=(
                "Use the narrowest word that is true."
                " Say LLM for what holds only of language models, and generative AI for what also"
                " holds of images, sound and video."
                " Say AI if it covers systems that rank, predict or classify as well."
                " Name the product if only one is meant."
            ),
            sources=("google-techspert-2023", "oecd-ai-generative-issues", "nist-ai-100-2-2025"),
            caveat=(
                "This is a rule of our own, derived from the definitions; no standard demands it."
            ),
        ),
        more="misconceptions.md#generative-ai-and-llm-mean-the-same",
    ),
    Question(
        id="ai-or-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is the difference between AI and generative AI?",
        answer=Claim(
            text=(
                "AI is the wider word."
                " Much AI generates no content: it ranks, classifies, forecasts or decides."
                " In the OECD's definition of AI systems, content is one kind of output, beside"
                " predictions, recommendations and decisions."
                " Generative AI is the part whose output is new content."
            ),
            sources=("oecd-2024-ai-system", "nist-ai-100-2-2025", "oecd-ai-generative-issues"),
        ),
        more="misconceptions.md#ai-means-generative-ai",
    ),
    Question(
        id="how-ai-machine-learning-and-llms-fit-together",
        topic=QuestionTopic.WORDS,
        question="How do AI, machine learning, deep learning and LLMs fit together?",
        answer=Claim(
            text=(
                "AI is the widest word."
                " Machine learning makes programs whose behavior is set by data instead of"
                " hand-written rules."
                " Deep learning is the part of it whose models are neural networks of many"
                " layers."
                " LLMs belong there, and so do nearly all current generators of images, sound and"
                " video."
            ),
            sources=("oecd-2024-ai-system", "zhang-d2l"),
            caveat=(
                "Placing LLMs and generators inside deep learning is our reading of the textbook."
            ),
        ),
        more="dimensions/technical-structure.md#deep-learning",
    ),
    Question(
        id="predictive-or-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is the difference between predictive and generative AI?",
        answer=Claim(
            text=(
                "Predictive AI puts out a class, a score or a forecast; generative AI puts out new"
                " content."
                " NIST's 2025 taxonomy of attacks divides AI into these two broad classes."
                " The contrast is about purpose."
                " Inside, an LLM predicts too, namely the next token."
            ),
            sources=("nist-ai-100-2-2025", "google-ml-glossary", "jurafsky-martin-slp3"),
            as_of="2025-03",
            caveat="NIST's report was seen as summarized.",
        ),
        more="glossary.md#predictive-ai",
    ),
    Question(
        id="nlp-or-llm",
        topic=QuestionTopic.WORDS,
        question="What is the difference between NLP and an LLM?",
        answer=Claim(
            text=(
                "NLP, natural language processing, is a field of work; an LLM is a kind of model"
                " that serves it."
                " The field covers many tasks with human language, from sorting text and finding"
                " names to translating and writing."
                " One LLM can be prompted or tuned for many of these tasks, where earlier"
                " practice built one model for each."
            ),
            sources=("hf-llm-course",),
            caveat=(
                "The field is older than LLMs by decades and also uses rules, counts and small"
                " classifiers."
            ),
        ),
        more="glossary.md#natural-language-processing",
    ),
    Question(
        id="agreed-definition-of-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What counts as generative AI? Is there an agreed definition?",
        answer=Claim(
            text=(
                "No."
                " By Google's Machine Learning Glossary, generative AI has no formal definition."
                " The definitions in use name the output: new content such as text, images, sound"
                " or video, made by a trained model."
                " They differ on how original the content must be and on whether older methods"
                " count."
            ),
            sources=(
                "google-ml-glossary",
                "oecd-ai-generative-issues",
                "feuerriegel-2024",
                "nist-ai-600-1-2024",
            ),
            caveat="The last sentence is our comparison of the definitions.",
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="how-large-is-large",
        topic=QuestionTopic.WORDS,
        question="How large is 'large' in large language model?",
        answer=Claim(
            text=(
                "No minimum size is agreed for LLMs."
                " Large refers to the number of parameters and the amount of training text, and"
                " it has moved."
                " In 2019 OpenAI counted GPT-2, with at most 1.5 billion parameters, among"
                " large-scale models."
                " In 2024 a family of up to 1.7 billion was presented as small."
            ),
            sources=("jurafsky-martin-slp3", "zhao-2023", "openai-gpt2-card-2019", "hf-llm-course"),
            as_of="2024-11",
            caveat=(
                "A survey of 2023 speaks of hundreds of billions as typical, and its own footnote"
                " says that no minimum is agreed."
            ),
        ),
        more="misconceptions.md#llms-have-a-minimum-size",
    ),
    Question(
        id="what-content-can-generative-ai-make",
        topic=QuestionTopic.WORDS,
        question="What types of content can generative AI make?",
        answer=Claim(
            text=(
                "Generative AI can make text, code, images, video, speech, music, 3D shapes, and"
                " scientific objects such as proteins and crystals."
                " No single kind of model makes all of them."
                " Text and code come mainly from LLMs."
                " Open image and video generators are mostly diffusion or flow models."
            ),
            sources=(
                "jurafsky-martin-slp3",
                "chen-2021-codex",
                "google-veo3-2025",
                "wang-2023-valle",
                "copet-2023",
                "xiang-2024-trellis",
                "watson-2023",
                "zeni-2025-mattergen",
                "diffusers-2026",
            ),
            as_of="2026-08",
            caveat=(
                "The words mainly and mostly are our reading, the second of one library's list of"
                " models."
            ),
        ),
        more="dimensions/basic-functionality.md",
    ),
    Question(
        id="generative-or-discriminative-model",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a generative and a discriminative model?",
        answer=Claim(
            text=(
                "A discriminative model leads from an input straight to a label or its"
                " probability."
                " A generative model describes how the data, with labels if there are any, are"
                " distributed."
                " New examples can be drawn from it."
                " In a classic comparison, logistic regression is the discriminative and naive"
                " Bayes the generative model."
            ),
            sources=("ng-jordan-2001",),
            caveat=(
                "In this older sense a spam filter can be generative without being generative AI."
            ),
        ),
        more="glossary.md#generative-model",
    ),
    Question(
        id="foundation-model-frontier-model-or-llm",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a foundation model, a frontier model and an LLM?",
        answer=Claim(
            text=(
                "A foundation model is trained on broad data to be adapted to many tasks, whatever"
                " it puts out."
                " Those who coined the term name BERT, DALL·E and GPT-3; of these, GPT-3 is an"
                " LLM."
                " Frontier model has no fixed meaning; in two US state laws it means more than"
                " 10²⁶ training operations."
            ),
            sources=("bommasani-2021", "openai-gpt3-card-2020", "ca-sb53-2025", "ny-raise-2026"),
            as_of="2026-11",
            caveat=(
                "Some papers also call BERT an LLM, and New York's law applies only from 1 January"
                " 2027."
            ),
        ),
        more="misconceptions.md#foundation-model-means-generative-ai",
    ),
    Question(
        id="must-foundation-models-be-open",
        topic=QuestionTopic.WORDS,
        question="Do foundation models have to be open?",
        answer=Claim(
            text=(
                "No."
                " Foundation model says that a model was trained on broad data and can be"
                " adapted, not who may use it."
                " GPT-4, a common example, is closed, while the weights of Llama models can be"
                " downloaded."
                " In EU law openness lifts some duties, not all."
            ),
            sources=(
                "bommasani-2021",
                "stanford-ecosystem-graphs",
                "meta-llama31-card",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            caveat="A model that can be downloaded is not thereby open source.",
        ),
        more="glossary.md#foundation-model",
    ),
    Question(
        id="open-weights-or-open-source",
        topic=QuestionTopic.WORDS,
        question="Is an open-weight model the same as open-source AI?",
        answer=Claim(
            text=(
                "No."
                " Open weights means only that the trained parameters can be downloaded."
                " The Open Source AI Definition also asks for all of the code and for detailed"
                " information about the data."
                " It must be free to use, study, change and share."
                " Under the Llama 4 license, firms with over 700 million monthly users need"
                " Meta's permission."
            ),
            sources=("osi-osaid-2024", "meta-llama4-license", "openai-gpt-oss-readme"),
            as_of="2025-07",
            caveat="The definition is contested, by some as too weak and by Meta as too strict.",
        ),
        more="misconceptions.md#open-weights-is-open-source",
    ),
    Question(
        id="model-algorithm-or-product",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a model, an algorithm and a product?",
        answer=Claim(
            text=(
                "A learning algorithm is a procedure: it uses data to set the adjustable numbers"
                " of a program."
                " A model is the program with these numbers, the parameters, fixed."
                " A product is what is built around a model and offered to users."
                " GPT-4, for example, is a model, and ChatGPT is a product."
            ),
            sources=("zhang-d2l", "openai-gpt4-2023", "openai-chatgpt-2022"),
            as_of="2026-11",
            caveat="The textbook covers the first two; the part about products is ours.",
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="chatbot-workflow-or-agent",
        topic=QuestionTopic.WORDS,
        question="What separates a chatbot, a workflow and an agent?",
        answer=Claim(
            text=(
                "A chatbot is a program that people converse with."
                " In a workflow, code lays down the calls to models and tools."
                " In an agent, the model chooses the next step and the next tool."
                " A chatbot can sit on a single model, on a workflow or on an agent."
            ),
            sources=("anthropic-agents-2024", "weizenbaum-1966"),
            as_of="2024-12",
            caveat=(
                "The line between workflow and agent is one developer's, and agent has no agreed"
                " definition."
            ),
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="what-does-multimodal-mean",
        topic=QuestionTopic.WORDS,
        question="What do multimodal and natively multimodal mean?",
        answer=Claim(
            text=(
                "Multimodal means that a model handles more than one kind of data, such as text"
                " and images."
                " Natively says that it was built for them from the start."
                " Neither word says in which direction."
                " Llama 4 is called natively multimodal: it reads text and images but puts out"
                " only text and code."
            ),
            sources=("yang-2023-lmm", "gemini-team-2023", "meta-llama4-card"),
            as_of="2025-04",
            caveat="Makers use the word natively without an agreed definition, by our reading.",
        ),
        more="misconceptions.md#multimodal-means-it-draws",
    ),
    Question(
        id="what-is-a-deepfake",
        topic=QuestionTopic.WORDS,
        question="What is a deepfake, and what is synthetic media?",
        answer=Claim(
            text=(
                "In EU law a deepfake is an image, sound or video that AI made or altered and"
                " that would falsely appear authentic."
                " It resembles existing persons, things or events, and text does not count."
                " Synthetic media is wider: image, sound, video or text that AI made or changed."
            ),
            sources=("eu-ai-act-2024", "cn-label-2025", "in-it-rules-2026"),
            as_of="2026-11",
            caveat="Laws differ on whether text counts as synthetic media.",
        ),
        more="glossary.md#deepfake",
    ),
    Question(
        id="hallucination-or-confabulation",
        topic=QuestionTopic.WORDS,
        question="Hallucination or confabulation: which is the right word?",
        answer=Claim(
            text=(
                "Hallucination and confabulation both name plausible output that is wrong or has"
                " no basis in its source."
                " The first is the common word in research."
                " NIST uses the second and warns that the first likens a system to a person."
                " The thing itself is not confined to LLMs."
            ),
            sources=("nist-ai-600-1-2024", "ji-2023"),
        ),
        more="glossary.md#hallucination",
    ),
    Question(
        id="how-do-style-guides-write-about-ai",
        topic=QuestionTopic.WORDS,
        question="What do style guides say about writing on AI?",
        answer=Claim(
            text=(
                "The Associated Press tells writers to give AI systems no human traits and no"
                " gendered pronouns."
                " In August 2023 its stylebook added ten AI terms, generative AI among them."
                " In its newsroom, output of generative AI counts as source material that nobody"
                " has vetted."
            ),
            sources=("ap-stylebook-ai-2023",),
            as_of="2023-08",
            caveat="This is one guide, seen as quoted, and later editions may have changed.",
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="when-did-generative-ai-begin",
        topic=QuestionTopic.WORDS,
        question="When did generative AI begin?",
        answer=Claim(
            text=(
                "No starting point of generative AI is agreed."
                " Claude Shannon drew English-like text from word statistics in 1948, GANs date"
                " from 2014 and GPT-2 from 2019."
                " ChatGPT, opened to the public in November 2022, came later."
                " Google's glossary reports that experts are split on whether older networks"
                " count."
            ),
            sources=(
                "shannon-1948",
                "goodfellow-2014",
                "openai-gpt2-card-2019",
                "stanford-ecosystem-graphs",
                "google-ml-glossary",
            ),
            as_of="2026-11",
        ),
        more="timeline.md",
    ),
    Question(
        id="how-do-llms-work",
        topic=QuestionTopic.MECHANISM,
        question="How do large language models work?",
        answer=Claim(
            text=(
                "An LLM reads text as tokens and computes how probable each possible next token"
                " is."
                " A program draws one, appends it and repeats until the answer is complete."
                " The probabilities come from numbers set in training: first on very much text,"
                " then, for chat models, on example answers and people's preferences."
            ),
            sources=(
                "hf-llm-course",
                "jurafsky-martin-slp3",
                "openai-tiktoken",
                "ouyang-2022",
                "nie-2025-llada",
            ),
            caveat=(
                "Diffusion language models such as LLaDA fill in many tokens in each pass instead."
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="llm-or-diffusion-model",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between an LLM and a diffusion model?",
        answer=Claim(
            text=(
                "An LLM usually predicts one token of text after another."
                " A diffusion model starts from noise and refines a whole image, sound or other"
                " output over many steps."
                " LLM names what is modeled and diffusion a method, so the two can meet: LLaDA is"
                " a language model that works by diffusion."
            ),
            sources=("hf-llm-course", "ho-2020-ddpm", "nie-2025-llada", "abramson-2024"),
            caveat="A definition of LLM that requires next-token prediction leaves LLaDA out.",
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="how-do-image-generators-work",
        topic=QuestionTopic.MECHANISM,
        question="How do AI image generators work?",
        answer=Claim(
            text=(
                "Most open image generators use diffusion or a close relative."
                " In training, noise is added to pictures and the model learns to undo it."
                " To make a picture, it starts from noise and removes it step by step."
                " The prompt, which a text encoder has turned into numbers, guides every step."
            ),
            sources=(
                "ho-2020-ddpm",
                "rombach-2022",
                "sd-v1-card",
                "diffusers-2026",
                "karras-2019-stylegan",
            ),
            as_of="2026-08",
            caveat=(
                "GANs and models that predict image tokens work in other ways; the word most is"
                " our reading of one library."
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="how-is-video-generated",
        topic=QuestionTopic.MECHANISM,
        question="How do AI models generate video?",
        answer=Claim(
            text=(
                "Open video generators mostly use diffusion or flow: they start from noise and"
                " clean up the whole clip step by step."
                " OpenAI described Sora as a diffusion transformer working on patches of space and"
                " time."
                " Emu3 takes another way and predicts video tokens one after another, as an LLM"
                " predicts text."
            ),
            sources=("diffusers-2026", "brooks-2024-sora", "wang-2024-emu3", "openai-sora2-page"),
            as_of="2026-09",
            caveat=(
                "Mostly is our reading of one library. OpenAI's report withholds most details, and"
                " its Sora 2 models were shut down in September 2026."
            ),
        ),
        more="dimensions/basic-functionality.md#video",
    ),
    Question(
        id="can-llms-generate-images",
        topic=QuestionTopic.MECHANISM,
        question="Can LLMs generate images?",
        answer=Claim(
            text=(
                "Some models of the LLM type can generate images."
                " GPT-4o, certain Gemini models, Chameleon and Emu3 produce images as well as"
                " text, by their makers' accounts."
                " An LLM limited to text cannot draw, but it can write code such as SVG that"
                " renders as a picture."
                " Whether a model that draws is called an LLM is a choice of definition."
            ),
            sources=(
                "openai-gpt4o-card-2024",
                "google-gemini-image-docs",
                "chameleon-2024",
                "wang-2024-emu3",
                "rodriguez-2025-starvector",
                "baai-emu3-readme",
            ),
            as_of="2026-11",
            caveat=(
                "Chameleon's released weights reportedly put out text only, and Emu3 was released"
                " as separate models for chat and for generation."
            ),
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="can-llms-create-audio-or-video",
        topic=QuestionTopic.MECHANISM,
        question="Can LLMs create audio or video?",
        answer=Claim(
            text=(
                "An LLM limited to text cannot, but some models that write can."
                " OpenAI describes GPT-4o as one network that puts out sound as well as text, and"
                " Emu3 generates video by predicting tokens."
                " AudioLM and VALL-E use an LLM's method on sound alone; this site does not list"
                " them as LLMs."
            ),
            sources=(
                "openai-gpt4o-card-2024",
                "wang-2024-emu3",
                "borsos-2023-audiolm",
                "wang-2023-valle",
            ),
            as_of="2026-11",
            caveat="The makers of AudioLM and VALL-E do call their method language modeling.",
        ),
        more="boundary.md#token-based-audio",
    ),
    Question(
        id="what-is-a-token",
        topic=QuestionTopic.MECHANISM,
        question="What is a token, and how many words is it?",
        answer=Claim(
            text=(
                "A token is the unit in which an LLM reads and writes: a word or, often, part of"
                " one."
                " In OpenAI's tokenizer it covers about four bytes on average, or about four"
                " English letters."
                " So a token is usually less than a word."
                " The average varies strongly with language and content."
            ),
            sources=("openai-tiktoken", "hf-llm-course"),
            caveat=(
                "That four bytes are about four English letters is our addition, and tokens can"
                " also stand for pieces of images or sound."
            ),
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="what-are-parameters",
        topic=QuestionTopic.MECHANISM,
        question="What are parameters in an LLM, and are they the same as weights?",
        answer=Claim(
            text=(
                "Parameters are the numbers in a model that training adjusts; they determine what"
                " it computes."
                " Weights is loosely used for the same thing."
                " Their count is the size of a model: GPT-3 has 175 billion."
                " For many closed models no size is published, so figures for them are estimates."
            ),
            sources=(
                "zhang-d2l",
                "openai-gpt3-card-2020",
                "stanford-ecosystem-graphs",
                "jiang-2024",
            ),
            as_of="2025-01",
            caveat="In a mixture of experts only part of the parameters works on each token.",
        ),
        more="glossary.md#parameter",
    ),
    Question(
        id="why-different-answers-each-time",
        topic=QuestionTopic.MECHANISM,
        question="Why does an LLM give different answers to the same question?",
        answer=Claim(
            text=(
                "An LLM's answers differ because the program draws each next token by chance from"
                " the model's probabilities."
                " Temperature and top-p set how often unlikely tokens are drawn."
                " Even at temperature 0 the text can differ: in a 2025 test, an open model run"
                " 1,000 times gave 80 different texts."
            ),
            sources=(
                "hf-llm-course",
                "openai-openapi",
                "anthropic-courses-2025",
                "thinking-machines-2025",
            ),
            as_of="2025-09",
            caveat=(
                "The test is a company's own and was seen in digests; a slower way of calculating"
                " made all 1,000 texts identical."
            ),
        ),
        more="dimensions/how-output-is-produced.md#repeatability",
    ),
    Question(
        id="what-is-rag",
        topic=QuestionTopic.MECHANISM,
        question="What is retrieval-augmented generation (RAG)?",
        answer=Claim(
            text=(
                "Retrieval-augmented generation (RAG) means that a search comes before the answer."
                " Passages found in an index are given to a model, which uses them to write."
                " An answer can thus draw on sources that were not in the training data, without"
                " new training."
                " Retrieval can reduce invented answers but does not end them."
            ),
            sources=("lewis-2020", "magesh-2025"),
            caveat=(
                "The paper that named RAG trained search and model together; later systems usually"
                " add the passages to the prompt."
            ),
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="what-is-a-transformer",
        topic=QuestionTopic.MECHANISM,
        question="What is a transformer, and is it the same as an LLM?",
        answer=Claim(
            text=(
                "A transformer is a network design of 2017 that relates the parts of a sequence"
                " by attention, without recurrence."
                " It is not the same as an LLM."
                " Most LLMs are transformers, but so are generators of images, video and music."
                " And some language models, such as Mamba's, do without attention."
            ),
            sources=(
                "vaswani-2017",
                "hf-llm-course",
                "esser-2024-sd3",
                "brooks-2024-sora",
                "copet-2023",
                "gu-dao-2023-mamba",
            ),
            as_of="2026-11",
        ),
        more="misconceptions.md#transformer-means-llm",
    ),
    Question(
        id="what-data-are-llms-trained-on",
        topic=QuestionTopic.MECHANISM,
        question="What data are LLMs trained on?",
        answer=Claim(
            text=(
                "LLMs learn mostly from text on the web, with books, reference works and code."
                " Most open collections start from Common Crawl, an archive of web pages."
                " GPT-3 learned from a filtered part of it, other web pages, two book collections"
                " and Wikipedia."
                " Later stages add example answers and people's preferences."
            ),
            sources=("thompson-2024-cc", "gao-2020-pile", "openai-gpt3-card-2020", "ouyang-2022"),
            as_of="2024",
            caveat="This describes published collections, and makers differ in what they disclose.",
        ),
        more="dimensions/training-data-and-objectives.md#kind-of-data",
    ),
    Question(
        id="training-or-inference",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between training and inference?",
        answer=Claim(
            text=(
                "Training sets a model's parameters with data."
                " Inference runs the finished model: input goes in, output comes out, and the"
                " parameters stay as they are."
                " Every chat answer and every generated picture is inference."
                " By one calculation, about 590 million uses of BLOOMz-7B take as much energy as"
                " its training and fine-tuning."
            ),
            sources=("zhang-d2l", "hf-llm-course", "brown-2020-gpt3", "luccioni-2024"),
            as_of="2024",
            caveat=(
                "The calculation assumes very short outputs; with longer ones the point comes"
                " sooner."
            ),
        ),
        more="glossary.md#inference",
    ),
    Question(
        id="what-is-rlhf",
        topic=QuestionTopic.MECHANISM,
        question="What is RLHF (reinforcement learning from human feedback)?",
        answer=Claim(
            text=(
                "Reinforcement learning from human feedback (RLHF) tunes a model by people's"
                " judgment."
                " People rank outputs, a reward is learned from their rankings, and the model is"
                " trained to earn it."
                " In the InstructGPT study of 2022, raters preferred a tuned model of 1.3 billion"
                " parameters to GPT-3 with 175 billion."
            ),
            sources=("ouyang-2022",),
            as_of="2022-03",
            caveat="The preferences came from about 40 contractors.",
        ),
        more="dimensions/adaptation.md#preference-tuning",
    ),
    Question(
        id="is-llm-training-supervised",
        topic=QuestionTopic.MECHANISM,
        question="Is LLM training supervised or unsupervised?",
        answer=Claim(
            text=(
                "The main stage of LLM training is self-supervised."
                " The target, such as the next word, comes from the text itself and needs no"
                " labels."
                " The stages after it vary."
                " Instruction tuning is supervised, because it learns from tasks with answers."
                " Preference tuning learns from comparisons, by reinforcement learning or"
                " directly."
            ),
            sources=("hf-llm-course", "zhang-d2l", "wei-2022-flan", "ouyang-2022", "rafailov-2023"),
        ),
        more="dimensions/training-data-and-objectives.md#source-of-supervision",
    ),
    Question(
        id="what-is-fine-tuning",
        topic=QuestionTopic.MECHANISM,
        question="What is fine-tuning?",
        answer=Claim(
            text=(
                "Fine-tuning continues the training of an existing model, on less data than"
                " before, for a task, a style or a domain."
                " LoRA, one method, makes it cheap: the model stays frozen, and only small added"
                " matrices are trained."
                " LoRA came from language models and is also a standard way to customize image and"
                " video models."
            ),
            sources=("hf-llm-course", "hu-2022-lora", "diffusers-2026"),
            as_of="2026-08",
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="context-window-or-memory",
        topic=QuestionTopic.MECHANISM,
        question="What is a context window, and is it the same as memory?",
        answer=Claim(
            text=(
                "The context window is the number of tokens a model can work with at one time, in"
                " most LLMs with the answer included."
                " It is not memory: an LLM keeps nothing between calls, so earlier turns are sent"
                " again."
                " Memory in a chat product is stored text that the product inserts into prompts."
            ),
            sources=("hf-llm-course", "openai-conversation-state", "openai-eu-privacy-2026"),
            as_of="2026-08",
            caveat=(
                "Some interfaces store the conversation, but the model has to read all of it again"
                " for each answer."
            ),
        ),
        more="dimensions/inputs-and-outputs.md#input-length",
    ),
    Question(
        id="what-is-a-prompt",
        topic=QuestionTopic.MECHANISM,
        question="What is a prompt, a system prompt and prompt engineering?",
        answer=Claim(
            text=(
                "A prompt is what a generative model is given to start from, mostly text that"
                " describes the wanted result."
                " A system prompt holds standing instructions from the operator of a product,"
                " placed before the conversation."
                " Prompt engineering is the wording and testing of prompts to get better output."
            ),
            sources=("schulhoff-2024", "anthropic-courses-2025", "openai-openapi"),
        ),
        more="dimensions/adaptation.md#prompting",
    ),
    Question(
        id="what-is-an-embedding",
        topic=QuestionTopic.MECHANISM,
        question="What is an embedding, and what is vector search?",
        answer=Claim(
            text=(
                "An embedding is a row of numbers that represents a word, a passage or an image."
                " Training places the rows of similar things close together."
                " Vector search compares embeddings and can find a passage that shares no words"
                " with the query."
                " Neither step generates content."
            ),
            sources=("reimers-gurevych-2019", "mikolov-2013", "lewis-2020"),
        ),
        more="boundary.md#embedding-models",
    ),
    Question(
        id="does-a-model-contain-its-training-data",
        topic=QuestionTopic.MECHANISM,
        question="Does a model contain its training data?",
        answer=Claim(
            text=(
                "A model holds numbers adjusted in training, not a store of documents."
                " Still, parts can be drawn out: about 600 passages from GPT-2 word for word, and"
                " over a thousand images from diffusion models."
                " Courts in London and Munich came to opposite answers on whether a model holds"
                " copies."
            ),
            sources=(
                "anthropic-non-user-privacy-2026",
                "carlini-2021",
                "carlini-2023",
                "getty-2025",
                "getty-permission-2025",
                "gema-openai-2025",
            ),
            as_of="2026-11",
            caveat=(
                "The contrast is ours: the courts ruled on different facts, and neither ruling is"
                " final."
            ),
        ),
        more="dimensions/limitations-and-failure-modes.md#memorized-training-data",
    ),
    Question(
        id="can-llm-methods-handle-dna-and-proteins",
        topic=QuestionTopic.MECHANISM,
        question="Can LLM methods be used on non-language data such as DNA or proteins?",
        answer=Claim(
            text=(
                "Yes, LLM methods also work on proteins and DNA."
                " ProGen predicts the next amino acid, and enzymes it produced worked in the"
                " laboratory."
                " ESM-2 represents proteins to predict their structure."
                " Evo 2, trained on about 9 trillion DNA bases, writes genome sequences."
                " None writes human language, so this site does not list them as LLMs."
            ),
            sources=("madani-2023", "lin-2023-esm2", "brixi-2026-evo2"),
            as_of="2026-03",
            caveat="The title of the ProGen paper does speak of large language models.",
        ),
        more="boundary.md#proteins-and-other-languages",
    ),
    Question(
        id="what-are-tools-and-mcp",
        topic=QuestionTopic.MECHANISM,
        question="What are tools and the Model Context Protocol (MCP)?",
        answer=Claim(
            text=(
                "Tools are programs that a model can call, for example to search, to calculate or"
                " to query a database."
                " The Model Context Protocol (MCP) is an open standard that links LLM"
                " applications to tools and data."
                " Through it an LLM can also set other software to work, such as a 3D program."
            ),
            sources=("schick-2023-toolformer", "yao-2023-react", "mcp-spec-2026-07-28"),
            as_of="2026-08",
        ),
        more="dimensions/adaptation.md#tools",
    ),
    Question(
        id="can-i-force-a-format",
        topic=QuestionTopic.MECHANISM,
        question="Can I force an LLM's answer into a format such as JSON?",
        answer=Claim(
            text=(
                "Yes."
                " With structured output an LLM's reply must fit a given schema, so field names,"
                " types and permitted values are guaranteed."
                " That the values are true is not guaranteed, so extracted data still needs"
                " checking."
            ),
            sources=("upstage-structured-outputs", "openai-openapi"),
            as_of="2026-08",
            caveat=(
                "We read the documentation of two vendors; the warning about truth comes from one"
                " of them."
            ),
        ),
        more="dimensions/how-output-is-produced.md#constrained-output",
    ),
    Question(
        id="what-are-distillation-and-quantization",
        topic=QuestionTopic.MECHANISM,
        question="What do distillation and quantization mean?",
        answer=Claim(
            text=(
                "Distillation and quantization both give a model that is cheaper to run."
                " The first trains a smaller model to imitate what a larger one puts out."
                " The second spends fewer bits on each number in a model, which saves memory and"
                " usually costs some accuracy."
            ),
            sources=("hinton-2015-distillation", "dettmers-2023-qlora", "ollama-docs"),
        ),
        more="glossary.md#quantization",
    ),
    Question(
        id="rlhf-or-constitutional-ai",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between RLHF and constitutional AI?",
        answer=Claim(
            text=(
                "RLHF and constitutional AI differ in who judges the outputs."
                " The first learns from comparisons made by people."
                " In the second, written principles guide a model's own criticism and comparison"
                " of outputs, which stands in for part of the human feedback."
            ),
            sources=("ouyang-2022", "bai-2022-constitutional"),
        ),
        more="glossary.md#constitutional-ai",
    ),
    Question(
        id="is-chatgpt-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is ChatGPT an LLM?",
        answer=Claim(
            text=(
                "Not quite: ChatGPT is a product with LLMs inside."
                " An LLM writes the answers; the product adds the chat interface and tools such"
                " as search and image generation."
                " EU law separates the two as well: more parts, for example an interface, must be"
                " added before a model is an AI system."
            ),
            sources=(
                "openai-chatgpt-2022",
                "shanahan-2024",
                "openai-4o-image-2025",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            caveat="OpenAI's own launch text of 2022 called ChatGPT a model.",
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-chatgpt-a-search-engine",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is ChatGPT a search engine?",
        answer=Claim(
            text=(
                "No, although it can search."
                " In ChatGPT an LLM composes the answer, and web search is a tool joined to it."
                " A search engine finds pages that exist and serves links to them."
                " For EU platform law, however, the Commission classed ChatGPT as a very large"
                " online search engine on 31 August 2026."
            ),
            sources=(
                "openai-chatgpt-2022",
                "openai-bots-docs",
                "google-search-works",
                "ec-dsa-chatgpt-2026",
            ),
            as_of="2026-11",
            caveat=(
                "By our reading the legal class rests on its use for search, not on the kind of"
                " model."
            ),
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-bert-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is BERT an LLM, and is it generative AI?",
        answer=Claim(
            text=(
                "BERT is a language model, and by some definitions an LLM."
                " Shanahan names it as an early LLM; in everyday usage the word means a model that"
                " writes."
                " BERT fills in hidden words and serves tasks such as classification."
                " It is not built to write text, so by its use it is not generative AI."
            ),
            sources=("devlin-2019", "shanahan-2024", "jurafsky-martin-slp3", "wang-cho-2019"),
            caveat="Text has been sampled from BERT in research.",
        ),
        more="boundary.md#encoder-models",
    ),
    Question(
        id="are-midjourney-and-stable-diffusion-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are Midjourney and Stable Diffusion LLMs?",
        answer=Claim(
            text=(
                "No."
                " Both are generative AI that makes pictures."
                " Stable Diffusion removes noise from a compressed image, guided by a text"
                " encoder that reads the prompt."
                " The design of Midjourney is unpublished, but pictures come out, and later also"
                " video, not language."
            ),
            sources=("rombach-2022", "sd-v1-card", "midjourney-home", "hf-diffusers-docs"),
            as_of="2026-11",
            caveat=(
                "Stable Diffusion 3 can use a language model, T5, to read the prompt, which does"
                " not make it an LLM."
            ),
        ),
        more="systems.md#stable-diffusion-1",
    ),
    Question(
        id="is-dall-e-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is DALL·E an LLM?",
        answer=Claim(
            text=(
                "No."
                " Every DALL·E makes pictures, which is generative AI, and none of them writes"
                " language."
                " The first, of 2021, used an LLM's method: a transformer that predicts image"
                " tokens after text tokens."
                " Since March 2025 GPT-4o makes images in ChatGPT; OpenAI contrasts it with"
                " DALL·E, a diffusion model."
            ),
            sources=("ramesh-2021-dalle", "betker-2023-dalle3", "openai-4o-image-2025"),
            as_of="2025-03",
            caveat=(
                "OpenAI's description fits the later DALL·E; that of 2021 worked by prediction,"
                " token by token."
            ),
        ),
        more="systems.md#dall-e-3",
    ),
    Question(
        id="is-gemini-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Gemini an LLM, a chatbot or a company product name?",
        answer=Claim(
            text=(
                "All three."
                " Gemini is Google's name for a family of models."
                " The main ones answer in text and are LLMs that also read images, sound and"
                " video."
                " The chat app once called Bard has the same name."
                " Some Gemini models, such as Gemini 2.5 Flash Image, put out pictures."
            ),
            sources=(
                "gemini-team-2023",
                "google-bard-2023",
                "stanford-ecosystem-graphs",
                "google-gemini-cookbook",
                "google-nanobanana-2025",
            ),
            as_of="2026-11",
        ),
        more="systems.md#gemini-models",
    ),
    Question(
        id="is-claude-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Claude an LLM, and can it make images?",
        answer=Claim(
            text=(
                "Claude is a family of LLMs, in the words of Anthropic's documentation."
                " All current models read text and images and answer in text, so Claude does not"
                " generate images directly."
                " Like other models that write code, it can still write formats such as SVG,"
                " which render as pictures."
            ),
            sources=("anthropic-models-overview", "rodriguez-2025-starvector"),
            as_of="2026-11",
            caveat=(
                "That Claude can write SVG is our inference: the source cited shows it for"
                " another LLM."
            ),
        ),
        more="systems.md#claude",
    ),
    Question(
        id="is-microsoft-copilot-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Microsoft Copilot an LLM?",
        answer=Claim(
            text=(
                "No."
                " Microsoft Copilot is an assistant that uses LLMs to answer."
                " When it started in February 2023 it was the chat of Bing, on a model by OpenAI."
                " Copilot is a brand of several products: Microsoft 365 Copilot, for one, joins"
                " language models with a user's work data."
            ),
            sources=("ms-which-copilot-2026", "ms-bing-2023", "ms-m365-copilot-2023"),
            as_of="2026-03",
        ),
        more="systems.md#microsoft-copilot",
    ),
    Question(
        id="is-github-copilot-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is GitHub Copilot generative AI?",
        answer=Claim(
            text=(
                "Yes."
                " GitHub Copilot generates code and text, and by GitHub's documentation a large"
                " language model underlies all its features."
                " It is a product built on LLMs, not an LLM itself."
                " It started on a version of OpenAI's Codex; users can since choose among models"
                " of several vendors."
            ),
            sources=("github-copilot-llm-docs", "github-copilot-models-docs", "chen-2021-codex"),
            as_of="2026-11",
        ),
        more="systems.md#github-copilot",
    ),
    Question(
        id="is-gpt-4o-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is a model that also handles images and sound, such as GPT-4o, still an LLM?",
        answer=Claim(
            text=(
                "Yes: an LLM that also reads images or sound, and answers in text, is still an"
                " LLM."
                " What it reads does not decide the matter."
                " GPT-4o goes further and, by OpenAI's account, also puts out sound and images."
                " Its text makes it an LLM; its other output is generative AI beyond language."
            ),
            sources=("openai-gpt4-2023", "liu-2023-llava", "openai-gpt4o-card-2024"),
            as_of="2026-11",
            caveat=(
                "Whether a model that also draws should be called an LLM is a choice of definition."
            ),
        ),
        more="boundary.md#multimodal-input",
    ),
    Question(
        id="are-reasoning-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are reasoning models such as o1 or DeepSeek-R1 still LLMs?",
        answer=Claim(
            text=(
                "Yes."
                " A reasoning model is an LLM trained, mainly by reinforcement learning, to write"
                " out long intermediate steps before its answer."
                " Both the steps and the answer are generated text."
                " OpenAI's o1 and DeepSeek-R1 are examples."
            ),
            sources=("openai-o1-card-2024", "deepseek-r1-2025", "chen-2025-cot"),
            as_of="2025-04",
            caveat=(
                "A developer's study found that the steps shown are no reliable account of how the"
                " answer came about."
            ),
        ),
        more="systems.md#openai-o1",
    ),
    Question(
        id="is-an-ai-agent-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is an AI agent an LLM?",
        answer=Claim(
            text=(
                "No."
                " An agent is a system in which a model chooses the next steps and calls tools;"
                " the LLM is the part that chooses."
                " In Claude Code, for example, Claude models generate the steps and the code."
                " The program around them carries them out."
            ),
            sources=("anthropic-agents-2024", "anthropic-claude-code-readme"),
            as_of="2026-11",
            caveat="The word agent has no agreed definition; this follows one developer's.",
        ),
        more="systems.md#claude-code",
    ),
    Question(
        id="is-every-chatbot-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is every chatbot an LLM?",
        answer=Claim(
            text=(
                "No."
                " A chatbot is a kind of program, not a kind of model."
                " ELIZA, in 1966, reworked the user's words by hand-written rules and learned"
                " nothing from data."
                " ChatGPT answers with an LLM."
                " Only a chatbot whose replies are generated by a model is generative AI."
            ),
            sources=("weizenbaum-1966", "hay-eliza-readme", "openai-chatgpt-2022"),
            as_of="2026-11",
        ),
        more="misconceptions.md#chatbots-are-not-llms",
    ),
    Question(
        id="are-coding-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are coding models LLMs?",
        answer=Claim(
            text=(
                "Yes."
                " To such a model, source code is one more written language."
                " Codex was a GPT model fine-tuned on public code, and StarCoder was trained on"
                " code and text."
                " In the European Commission's guidelines, too, code belongs to text."
            ),
            sources=("chen-2021-codex", "li-2023", "ec-gpai-guidelines-2025"),
            as_of="2025-07",
            caveat="OpenAI has since given the name Codex to a coding agent.",
        ),
        more="systems.md#openai-codex-2021",
    ),
    Question(
        id="is-a-small-language-model-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is a small language model still an LLM?",
        answer=Claim(
            text=(
                "By definitions that name no number, a small language model is an LLM: the same"
                " kind of model, in a smaller size."
                " A proposal of 2025 draws a line all the same."
                " It calls small what runs fast enough on a consumer device, then mostly below 10"
                " billion parameters, and everything else an LLM."
            ),
            sources=("google-ml-glossary", "zhao-2023", "belcak-2025"),
            as_of="2025-06",
            caveat=(
                "The proposal is a position paper, seen in digests, and its line moves with the"
                " hardware."
            ),
        ),
        more="boundary.md#small-language-models",
    ),
    Question(
        id="is-an-embedding-model-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is an embedding model an LLM?",
        answer=Claim(
            text=(
                "Whether an embedding model is an LLM depends on the definition."
                " The draft ISO/IEC amendment counts models that produce embeddings as one type of"
                " LLM."
                " The authors of LLM2Vec start from LLMs and call the result a text encoder."
                " In either case it is not generative AI: it returns a row of numbers and no"
                " content."
            ),
            sources=("iso-iec-22989-damd1", "behnamghader-2024", "reimers-gurevych-2019"),
            as_of="2026-11",
            caveat=(
                "The draft of 2025 was seen as a third party reproduces it, and its final wording"
                " may differ."
            ),
        ),
        more="boundary.md#embedding-models",
    ),
    Question(
        id="is-a-gan-generative-ai-or-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is a GAN generative AI, and is it an LLM?",
        answer=Claim(
            text=(
                "A generative adversarial network (GAN) is generative AI and not an LLM."
                " Two networks are trained against each other: one makes samples, the other"
                " judges whether they are real."
                " StyleGAN makes faces and BigGAN pictures of a chosen class; neither writes"
                " language."
            ),
            sources=("goodfellow-2014", "karras-2019-stylegan", "brock-2018"),
        ),
        more="systems.md#stylegan",
    ),
    Question(
        id="is-google-translate-generative-ai-or-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Google Translate generative AI or an LLM?",
        answer=Claim(
            text=(
                "Google Translate is a borderline case that changes with the year."
                " The system of 2016 was a recurrent translation network: by mechanism it"
                " generated text, by purpose it translated."
                " Press reports say that Gemini models have served parts of it since December"
                " 2025."
            ),
            sources=("wu-2016", "google-translate-gemini-2025"),
            as_of="2025-12",
            caveat=(
                "We did not find which model does what, and Google's own announcement was not"
                " opened."
            ),
        ),
        more="systems.md#google-translate",
    ),
    Question(
        id="are-siri-and-alexa-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are Siri and Alexa generative AI or LLMs?",
        answer=Claim(
            text=(
                "The original Siri and Alexa are neither: they matched what was said to a fixed"
                " set of requests."
                " Alexa+ (2025) routes requests through LLMs, and Siri AI (2026) runs on Apple's"
                " foundation models."
                " These two are products built on LLMs, and so generative AI."
            ),
            sources=(
                "apple-sirikit-docs",
                "amazon-voice-models",
                "reinvent-alexaplus-2025",
                "implicator-siri-2026",
            ),
            as_of="2026-06",
            caveat=(
                "The accounts of the new versions are press coverage and an automatic write-up of"
                " a talk."
            ),
        ),
        more="systems.md#siri-ai",
    ),
    Question(
        id="are-alphago-and-alphafold-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is AlphaGo or AlphaFold a large language model or generative AI?",
        answer=Claim(
            text=(
                "None of them is an LLM."
                " AlphaGo chooses moves, and AlphaFold 2 predicts the shape of a protein, so"
                " neither is generative AI."
                " AlphaFold 3 is a borderline case: it uses diffusion, a generative method, for"
                " the purpose of prediction."
            ),
            sources=("silver-2016", "jumper-2021", "abramson-2024"),
            as_of="2024",
        ),
        more="systems.md#alphafold-3",
    ),
    Question(
        id="are-sora-suno-and-elevenlabs-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are Sora, Suno and ElevenLabs LLMs?",
        answer=Claim(
            text=(
                "No."
                " They are generative AI for other media: Sora made video, Suno makes songs,"
                " ElevenLabs makes speech and music."
                " OpenAI described Sora as a diffusion transformer; Suno and ElevenLabs have not"
                " published what is inside."
                " Words that they sing or speak may come from an LLM."
            ),
            sources=(
                "brooks-2024-sora",
                "register-2024",
                "elevenlabs-models-docs",
                "openai-sora2-page",
            ),
            as_of="2026-11",
            caveat="By OpenAI's model page, Sora 2 was shut down on 24 September 2026.",
        ),
        more="systems.md#sora",
    ),
    Question(
        id="is-google-search-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are Google Search and Perplexity generative AI?",
        answer=Claim(
            text=(
                "The ranked results of Google Search are not: they are pages that other people"
                " wrote."
                " The AI Overview above them is, since a customized language model writes it."
                " Perplexity retrieves pages too, but the reply itself comes from a language"
                " model, so it is built on an LLM."
            ),
            sources=("nayak-2019", "reid-2024", "perplexity-sonar-docs", "google-search-works"),
            as_of="2026-11",
            caveat=(
                "A language model, BERT, has also helped to interpret queries since 2019, without"
                " generating anything."
            ),
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="is-grammarly-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Grammarly generative AI?",
        answer=Claim(
            text=(
                "It depends on the feature of Grammarly."
                " Rules, patterns and machine learning supply the corrections."
                " The generative assistant announced in March 2023 drafts text."
                " For a rule on generative AI, what counts is the feature that was used."
            ),
            sources=("grammarly-ai",),
            as_of="2023-03",
            caveat="The company's page does not name the model behind the assistant.",
        ),
        more="systems.md#grammarly",
    ),
    Question(
        id="is-autocomplete-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is autocomplete generative AI?",
        answer=Claim(
            text=(
                "By mechanism autocomplete can be generative AI."
                " Gmail Smart Compose used a neural language model in 2019 to finish the sentence"
                " being typed."
                " That is text generation on a small scale."
                " Whether such a model is an LLM depends on the definition."
            ),
            sources=("mxchen-2019",),
            as_of="2019-05",
            caveat="Gmail's later drafting features use LLMs.",
        ),
        more="systems.md#gmail-smart-compose",
    ),
    Question(
        id="are-recommenders-and-spam-filters-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are recommendations and spam filters generative AI?",
        answer=Claim(
            text=(
                "No."
                " A recommender such as Netflix's chooses from a catalog, and a spam filter"
                " scores messages."
                " Neither makes new content, so they are AI but neither generative AI nor LLMs."
            ),
            sources=("gomezuribe-2015", "spamassassin-readme", "netflix-foundation-2025"),
            as_of="2025",
            caveat=(
                "Methods converge: in 2025 Netflix described a recommendation model inspired by"
                " LLM practice, whose output is still a ranking."
            ),
        ),
        more="systems.md#netflix-recommender",
    ),
    Question(
        id="is-speech-recognition-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is speech recognition such as Whisper generative AI?",
        answer=Claim(
            text=(
                "By purpose speech recognition is not generative AI: it writes down what was said"
                " and should add nothing."
                " By mechanism it can be."
                " Whisper's decoder predicts one text token after another, and its model card"
                " warns that it can output text that nobody spoke."
            ),
            sources=("openai-whisper-card", "oecd-ai-generative-issues"),
            caveat=(
                "That a faithful transcript is no new content is our reading of the usual"
                " definitions."
            ),
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="are-diffusion-language-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are diffusion language models such as LLaDA and Mercury LLMs?",
        answer=Claim(
            text=(
                "By what they produce, diffusion language models are LLMs: LLaDA, Mercury and"
                " DiffusionGemma write text."
                " By a definition that requires predicting the next token, they are not."
                " They fill in or refine many tokens in each pass, a method better known from"
                " image generators."
            ),
            sources=("nie-2025-llada", "inception-2025-mercury", "hf-diffusiongemma-docs"),
            as_of="2026-08",
        ),
        more="boundary.md#diffusion-language-models",
    ),
    Question(
        id="do-image-generators-contain-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Do image generators contain an LLM?",
        answer=Claim(
            text=(
                "Some image generators contain an LLM, to read the prompt."
                " A published pipeline of FLUX.2 loads a Mistral 3 model for that; the picture"
                " comes from a diffusion network."
                " Others, such as StyleGAN, contain no language model."
                " One that only reads the prompt does not turn the whole into an LLM."
            ),
            sources=("hf-flux2-docs", "hf-diffusers-docs", "karras-2019-stylegan"),
            as_of="2026-08",
        ),
        more="boundary.md#language-model-inside-an-image-generator",
    ),
    Question(
        id="llm-or-generative-ai-for-a-business",
        topic=QuestionTopic.CHOICE,
        question="LLM or generative AI: which should my business choose?",
        answer=Claim(
            text=(
                "LLM and generative AI are not alternatives, because an LLM that writes is"
                " generative AI."
                " First check whether rules, a search or a classifier are enough."
                " Then choose by the output: an LLM for text and code, another generator for"
                " images, sound or video."
                " If you need both, look for a product that combines them."
            ),
            sources=("oecd-ai-generative-issues", "uk-ai-playbook-2025", "zinkevich-2016"),
            as_of="2025-02",
            caveat="The order of these steps is our own.",
        ),
        more="choose.md#start",
    ),
    Question(
        id="when-do-i-need-neither",
        topic=QuestionTopic.CHOICE,
        question="When do I need neither an LLM nor other generative AI?",
        answer=Claim(
            text=(
                "You need neither when a rule, a search, a calculation or a classifier gives the"
                " result."
                " Google's guide to machine learning says not to fear launching without it, since"
                " a simple heuristic is often enough."
                " In a 2024 study of text classification, small fine-tuned models beat prompted"
                " GPT-4 and Claude in every case."
            ),
            sources=("zinkevich-2016", "bucher-martini-2024"),
            as_of="2024",
            caveat=(
                "The guide was seen in quotations. The small models needed labeled examples, and"
                " the study calls them LLMs too."
            ),
        ),
        more="choose.md#neither",
    ),
    Question(
        id="rag-or-fine-tuning",
        topic=QuestionTopic.CHOICE,
        question="RAG or fine-tuning: which should I use?",
        answer=Claim(
            text=(
                "Use retrieval (RAG) for facts, fine-tuning for behavior such as format, tone or"
                " a narrow task."
                " In a 2024 comparison, retrieval added knowledge consistently better than"
                " further training."
                " A second study found that models learn new facts slowly in fine-tuning and then"
                " invent more."
                " The two can be combined."
            ),
            sources=("lewis-2020", "ovadia-2024", "gekhman-2024"),
            as_of="2024",
            caveat=(
                "The first sentence is a rule of thumb that these studies support and do not state."
            ),
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="small-or-large-model",
        topic=QuestionTopic.CHOICE,
        question="How do I choose between a small and a large model?",
        answer=Claim(
            text=(
                "Take the smallest model that passes a test on your own task."
                " Small models generally need less energy and can run on your own hardware."
                " To classify text, small trained models often suffice."
                " In a 2025 preprint, at least one LLM beat classical models on each of four data"
                " sets, but none did on the main one."
            ),
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "belcak-2025",
                "bucher-martini-2024",
                "zschache-2025",
            ),
            as_of="2026-02",
            caveat=(
                "The first sentence is our advice, small models need labeled examples, and the"
                " LLMs of the preprint had none."
            ),
        ),
        more="choose.md#size",
    ),
    Question(
        id="do-i-need-to-train-my-own-llm",
        topic=QuestionTopic.CHOICE,
        question="Do I need to train my own LLM?",
        answer=Claim(
            text=(
                "You rarely need to train your own LLM."
                " Prompts, retrieval and fine-tuning adapt an existing model."
                " In a 2023 test on finance, general chat models equaled or beat specialized ones"
                " on sentiment and questions."
                " They lagged at extracting names and relations."
                " One 48 GB graphics card was enough to fine-tune 65 billion parameters with"
                " QLoRA."
            ),
            sources=("li-2023-gpt-finance", "dettmers-2023-qlora", "brown-2020-gpt3", "lewis-2020"),
            as_of="2023-10",
            caveat="Rarely is our judgment, and the results on finance were seen in a summary.",
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="cloud-or-local",
        topic=QuestionTopic.CHOICE,
        question=(
            "What is the difference between running an LLM in the cloud and running it locally?"
        ),
        answer=Claim(
            text=(
                "In the cloud a provider runs the model and receives your prompts."
                " Locally, an open-weight model runs on your own hardware and prompts need not"
                " leave it."
                " You then need enough memory, and security, updates and electricity become your"
                " task."
            ),
            sources=("ncsc-2023", "ollama-docs", "openai-gpt-oss-readme"),
            as_of="2026-08",
            caveat=(
                "Some local programs also offer cloud models; we found no sourced comparison of"
                " cost and speed."
            ),
        ),
        more="choose.md#local-or-cloud",
    ),
    Question(
        id="what-computer-do-i-need",
        topic=QuestionTopic.CHOICE,
        question="What computer do I need to run an LLM?",
        answer=Claim(
            text=(
                "Memory matters most: roughly parameters times bytes per parameter, plus room for"
                " the context."
                " By this rule a model of 70 billion parameters needs 140 GB with 16 bits each"
                " and 35 GB with 4."
                " OpenAI says that gpt-oss-20b runs within 16 GB and that gpt-oss-120b fits one"
                " 80 GB card."
            ),
            sources=("openai-gpt-oss-readme", "hf-llm-course", "ollama-docs"),
            as_of="2026-08",
            caveat=(
                "The rule is our arithmetic, and real downloads are somewhat larger; with fewer"
                " bits a model is usually less accurate."
            ),
        ),
        more="dimensions/cost-and-energy.md#local-hardware",
    ),
    Question(
        id="search-engine-or-llm",
        topic=QuestionTopic.CHOICE,
        question="When should I use a search engine and when an LLM?",
        answer=Claim(
            text=(
                "Search if you need the source itself, because a search engine serves links to"
                " pages that exist."
                " Use an LLM for drafts, explanations and rewording that you can check."
                " Products that join both need checking too."
                " In a 2025 study by broadcasters, 45 percent of AI answers to news questions had"
                " a significant problem."
            ),
            sources=("google-search-works", "lewis-2020", "ebu-bbc-2025"),
            as_of="2025-10",
            caveat=(
                "The advice is our own; the study covers four assistants in their free versions."
            ),
        ),
        more="choose.md#neither",
    ),
    Question(
        id="llm-for-forecasting-or-tables",
        topic=QuestionTopic.CHOICE,
        question="Should I use an LLM for forecasting or tabular data?",
        answer=Claim(
            text=(
                "An LLM is usually not the right tool for forecasts or tables."
                " On 45 tabular data sets in 2022, tree-based methods such as XGBoost beat deep"
                " networks."
                " In a 2024 test of three LLM-based forecasters, removing the LLM did not hurt the"
                " forecasts and mostly improved them."
                " Models trained on time series exist, such as Chronos."
            ),
            sources=("grinsztajn-2022", "tan-2024", "ansari-2024-chronos"),
            as_of="2024",
            caveat=(
                "The first test covers deep networks of 2022, neither LLMs nor the foundation"
                " models for tables published since."
            ),
        ),
        more="choose.md#neither",
    ),
    Question(
        id="are-bigger-llms-better",
        topic=QuestionTopic.CHOICE,
        question="Are bigger LLMs always better?",
        answer=Claim(
            text=(
                "Bigger LLMs are not always better."
                " Data and tuning count as well."
                " Chinchilla, with 70 billion parameters and more training data, beat GPT-3 with"
                " 175 billion."
                " In a human evaluation of news summaries, instruction tuning mattered and model"
                " size did not decide."
                " On questions that mislead people, the largest models of 2021 were generally the"
                " least truthful."
            ),
            sources=("hoffmann-2022", "zhang-2024-news", "lin-2022-truthfulqa"),
            as_of="2024",
            caveat="On the last test larger models with later tuning did improve.",
        ),
        more="misconceptions.md#bigger-is-always-better",
    ),
    Question(
        id="how-are-llms-evaluated",
        topic=QuestionTopic.CHOICE,
        question="How are LLMs evaluated?",
        answer=Claim(
            text=(
                "LLMs are evaluated with fixed tests and with judges."
                " MMLU asks questions in 57 subjects, HumanEval runs generated code against tests,"
                " and people or another LLM compare chat answers."
                " All have flaws: questions with errors, test items in the training data, judges"
                " that favor long answers."
            ),
            sources=(
                "hendrycks-2021-mmlu",
                "chen-2021-codex",
                "chiang-2024-arena",
                "zheng-2023-judge",
                "gema-2024-mmlu",
                "contamination-list",
            ),
            as_of="2025-04",
            caveat=(
                "Image, sound and video generators are scored in other ways, so by our reading no"
                " single number compares the two."
            ),
        ),
        more="dimensions/evaluation.md",
    ),
    Question(
        id="how-are-image-generators-evaluated",
        topic=QuestionTopic.CHOICE,
        question="How are image generators evaluated?",
        answer=Claim(
            text=(
                "Image generators are evaluated by closeness to real pictures, by match with the"
                " prompt and by people's ratings."
                " Fréchet inception distance (FID) compares statistics of generated and real"
                " pictures, and GenEval checks objects, counts, colors and positions."
                " FID can contradict human raters."
            ),
            sources=("heusel-2017", "ghosh-2023-geneval", "jayasumana-2024", "stein-2023"),
        ),
        more="dimensions/evaluation.md#comparison-with-references",
    ),
    Question(
        id="how-do-i-test-a-model-for-my-task",
        topic=QuestionTopic.CHOICE,
        question="How do I test a model for my own task?",
        answer=Claim(
            text=(
                "Collect real cases with the answer you expect, run them more than once and count"
                " errors."
                " Public scores do not replace this: layout alone has shifted a model's accuracy"
                " by up to 76 points."
                " If an LLM grades, compare it with people."
                " In one study GPT-4 agreed with their preferences in over 80 percent of cases."
            ),
            sources=("sclar-2023", "zheng-2023-judge"),
            as_of="2023",
            caveat=(
                "The procedure is our advice. Both figures come from models of 2023, and agreement"
                " on preferences is not agreement on facts."
            ),
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="do-i-need-an-agent",
        topic=QuestionTopic.CHOICE,
        question="Do I need an AI agent?",
        answer=Claim(
            text=(
                "A task often needs no agent."
                " Anthropic, a developer, advises the simplest design that works, which is often a"
                " single well-written prompt."
                " Long tasks are hard for agents."
                " In a simulated company the best one tested by May 2025 finished about 30 percent"
                " of 175 office tasks alone."
            ),
            sources=("anthropic-agents-2024", "xu-2024-theagentcompany"),
            as_of="2025-05",
            caveat="Later models do better.",
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="cost-of-training-an-llm",
        topic=QuestionTopic.COST,
        question="How much does it cost to train an LLM?",
        answer=Claim(
            text=(
                "The largest LLMs of 2023 took an estimated tens to hundreds of millions of US"
                " dollars in computing."
                " Stanford's AI Index puts GPT-4 at 78 million and Gemini Ultra at 191 million;"
                " another study puts GPT-4 at 40 million."
                " DeepSeek names 5.576 million for V3, at an assumed rent and for the final run"
                " alone."
            ),
            sources=("ai-index-2024", "cottier-2024", "deepseek-v3-2024"),
            as_of="2024-12",
            caveat=(
                "The figures count different things and do not compare; all but DeepSeek's are"
                " estimates from outside, and DeepSeek's leaves out research, staff and data."
            ),
        ),
        more="dimensions/cost-and-energy.md#training-cost",
    ),
    Question(
        id="cost-of-a-query",
        topic=QuestionTopic.COST,
        question="What does a query to an LLM cost?",
        answer=Claim(
            text=(
                "With OpenAI's models a short exchange costs from a small fraction of a cent to"
                " about ten cents."
                " On 5 August 2026, a million input tokens cost 0.20 US dollars with GPT-5.6 Luna"
                " and 30 with GPT-5.5 Pro."
                " A million output tokens cost 1.20 and 180."
                " For 500 tokens each way that is 0.07 or 10.5 US cents."
            ),
            sources=("llm-prices-2026",),
            as_of="2026-08-05",
            caveat=(
                "The sums are our arithmetic on a third party's price list, and hidden reasoning"
                " tokens can add to the output."
            ),
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="water-per-chatgpt-query",
        topic=QuestionTopic.COST,
        question="How much water does a ChatGPT query use?",
        answer=Claim(
            text=(
                "A ChatGPT query uses about 0.32 milliliters on average, OpenAI's chief executive"
                " stated in 2025, without giving a method."
                " For its median Gemini text prompt Google gives 0.26, counting on-site cooling"
                " only."
                " The often quoted half liter was a 2023 calculation for 10 to 50 answers of"
                " GPT-3."
            ),
            sources=("altman-2025", "google-2025-gemini-energy", "li-2023-water"),
            as_of="2025-06",
            caveat=(
                "The figures differ in model, year and what is counted, so they cannot be compared."
            ),
        ),
        more="misconceptions.md#half-a-liter-per-question",
    ),
    Question(
        id="energy-per-query",
        topic=QuestionTopic.COST,
        question="How much energy does one LLM answer use?",
        answer=Claim(
            text=(
                "On average an LLM answer uses about 0.05 to 1.3 watt-hours, by the figures we"
                " saw."
                " A 2026 benchmark of open models measured 0.05 for a chat answer and 1.3 for an"
                " answer with reasoning."
                " Google reported 0.24 for its median text prompt, and OpenAI's chief executive"
                " stated 0.34 for an average ChatGPT query."
            ),
            sources=("chung-2026-joules", "google-2025-gemini-energy", "altman-2025"),
            as_of="2026-02",
            caveat=(
                "They count different things: the benchmark only graphics processors, Google also"
                " idle machines and overhead; OpenAI gave no method."
            ),
        ),
        more="dimensions/cost-and-energy.md#energy-per-output",
    ),
    Question(
        id="image-or-text-which-uses-more-energy",
        topic=QuestionTopic.COST,
        question="Does generating an image use more energy than generating text?",
        answer=Claim(
            text=(
                "An image takes more energy than a plain chat answer, but not always more than a"
                " long one."
                " In a 2026 benchmark an image took 0.34 to 6.7 kilojoules, a chat answer 0.18"
                " and an answer with reasoning 4.6 on average."
                " The often quoted factor of 60 set an image against 10 tokens of text."
            ),
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "luccioni-2024",
                "luccioni-2023-co2-data",
            ),
            as_of="2026-02",
            caveat=(
                "It counts GPU energy of open models in their most efficient settings; the"
                " comparison is ours."
            ),
        ),
        more="misconceptions.md#images-always-cost-more-energy",
    ),
    Question(
        id="electricity-use-of-data-centers",
        topic=QuestionTopic.COST,
        question="How much electricity does AI use overall?",
        answer=Claim(
            text=(
                "We saw no total for LLMs or for generative AI alone."
                " All data centers together used about 415 terawatt-hours in 2024, 1.5 percent of"
                " the world's electricity, by the International Energy Agency."
                " It expects about 945 in 2030, with AI as the main driver."
            ),
            sources=("iea-2025",),
            as_of="2025-04",
            caveat="The figures were read in restatements of the report.",
        ),
        more="outlook.md#electricity-of-data-centers",
    ),
    Question(
        id="carbon-emissions-of-training",
        topic=QuestionTopic.COST,
        question="How much carbon does training a model emit?",
        answer=Claim(
            text=(
                "The emissions of training vary with size, chips and power grid."
                " Estimates in tonnes of CO2 equivalent are 552 for GPT-3 and 11.25 for Stable"
                " Diffusion v1."
                " BLOOM, trained in France, stands at 24.7 for the power of its final training."
                " All sizes of Llama 3.1 together stand at 11,390."
            ),
            sources=("patterson-2021", "luccioni-2023-bloom", "meta-llama31-card", "sd-v1-card"),
            as_of="2024-07",
            caveat=(
                "The methods differ; BLOOM comes to 50.5 with idle power and equipment, and on a"
                " market basis Meta reports zero."
            ),
        ),
        more="dimensions/cost-and-energy.md#training-emissions",
    ),
    Question(
        id="are-llm-prices-falling",
        topic=QuestionTopic.COST,
        question="Are LLM prices falling?",
        answer=Claim(
            text=(
                "LLM prices at a given level of performance fall fast but unevenly."
                " Epoch AI estimated in March 2025 that they fall 9- to 900-fold a year,"
                " depending on the task."
                " Stanford's AI Index found a 280-fold fall from November 2022 to October 2024"
                " for the level of GPT-3.5."
            ),
            sources=("epoch-price-trends-2025", "ai-index-2025"),
            as_of="2025-04",
            caveat=(
                "The fastest falls may not last, and the price of the newest models does not"
                " follow them."
            ),
        ),
        more="outlook.md#price-of-performance",
    ),
    Question(
        id="how-to-lower-the-bill",
        topic=QuestionTopic.COST,
        question="How do I lower the cost of using an LLM?",
        answer=Claim(
            text=(
                "Read repeated input from a cache, send work in batches and pass easy questions to"
                " a cheaper model."
                " In 2026, OpenAI and Google charged about a tenth for cached input, and Google"
                " half for batches."
                " On benchmarks of 2024 a learned router could more than halve costs without loss"
                " of quality."
            ),
            sources=("llm-prices-2026", "google-gemini-pricing-2026", "ong-2024-routellm"),
            as_of="2026-10",
            caveat=(
                "A free tier can cost privacy: Google may use what passes through its own to"
                " improve products."
            ),
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="why-are-media-priced-differently",
        topic=QuestionTopic.COST,
        question="Why are images, video and songs priced in other units than text?",
        answer=Claim(
            text=(
                "Each medium is billed by the unit in which it is produced, by our reading."
                " Google's list of October 2026 charges per million tokens for text and images,"
                " per second for video and per song for music."
                " Veo 3.1 with sound costs 0.40 US dollars a second, so a clip of eight seconds"
                " costs 3.20."
            ),
            sources=("google-gemini-pricing-2026",),
            as_of="2026-10-07",
            caveat="One vendor's list prices, read in a third party's transcript; the sum is ours.",
        ),
        more="dimensions/inputs-and-outputs.md#counting-unit",
    ),
    Question(
        id="why-do-other-languages-cost-more",
        topic=QuestionTopic.COST,
        question="Why does the same text cost more in some languages?",
        answer=Claim(
            text=(
                "The same text costs more in some languages because it needs more tokens there."
                " In a study of 2023, translations of one text differed in their number of tokens"
                " by a factor of up to 15."
                " That raises the price and the waiting time, and less text fits into the context"
                " window."
            ),
            sources=("petrov-2023",),
            as_of="2023-05",
            caveat=(
                "The tokenizers tested date from 2023, and larger vocabularies have since reduced"
                " the difference."
            ),
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="electronic-waste",
        topic=QuestionTopic.COST,
        question="How much electronic waste does generative AI cause?",
        answer=Claim(
            text=(
                "Generative AI may cause 1.2 to 5.0 million tonnes from 2020 to 2030, by the"
                " scenarios of a 2024 study."
                " It counts discarded servers for generative AI, and the range depends on growth."
                " Longer use and reuse of the hardware could avoid 16 to 86 percent of this."
            ),
            sources=("wang-2024-ewaste",),
            as_of="2024-10",
            caveat="The scenarios let servers for LLMs stand for all generative AI.",
        ),
        more="outlook.md#electronic-waste",
    ),
    Question(
        id="confidential-information-in-a-chatbot",
        topic=QuestionTopic.PRIVACY,
        question="Is it safe to put confidential information into ChatGPT or another chatbot?",
        answer=Claim(
            text=(
                "Confidential information does not belong in a chatbot before its terms are"
                " checked."
                " Consumer services store prompts; people may read them, and they may serve for"
                " training."
                " Google warns users of Gemini Apps against entering anything confidential."
                " OpenAI's business services and Anthropic's commercial terms exclude training by"
                " default."
                " A model run locally keeps prompts on your machine."
            ),
            sources=(
                "ncsc-2023",
                "google-gemini-privacy-2026",
                "openai-eu-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
                "ollama-docs",
            ),
            as_of="2026-08",
            caveat="If you use a private account for work, consumer terms apply.",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="does-it-learn-from-what-i-type",
        topic=QuestionTopic.PRIVACY,
        question="Does an LLM learn from what I type?",
        answer=Claim(
            text=(
                "An LLM does not learn while you type: the model does not change during a chat."
                " Chats may be used to train later models, though."
                " OpenAI's European policy and Anthropic's consumer policy allow it unless the"
                " user opts out."
                " By default, OpenAI's business accounts and API and Anthropic's commercial terms"
                " exclude it."
            ),
            sources=(
                "openai-conversation-state",
                "openai-eu-privacy-2026",
                "anthropic-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
            caveat=(
                "Anthropic may use chats flagged for safety, and feedback, even after an opt-out,"
                " and business terms have exceptions such as feedback as well."
            ),
        ),
        more="misconceptions.md#llms-learn-while-you-chat",
    ),
    Question(
        id="how-long-are-chats-kept",
        topic=QuestionTopic.PRIVACY,
        question="How long are chats kept, and do people read them?",
        answer=Claim(
            text=(
                "Google says that people review some Gemini chats; reviewed ones are kept up to"
                " three years, others 18 months by default."
                " OpenAI removes deleted chats within 30 days, with exceptions."
                " Anthropic keeps chats for up to five years if the user allows training,"
                " otherwise 30 days."
            ),
            sources=(
                "google-gemini-privacy-2026",
                "openai-eu-privacy-2026",
                "anthropic-consumer-update-2025",
            ),
            as_of="2026-08",
            caveat=(
                "These are consumer terms; what is said of Anthropic was read in reports of 2025."
            ),
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="can-deleted-chats-be-kept",
        topic=QuestionTopic.PRIVACY,
        question="Is a deleted chat really gone?",
        answer=Claim(
            text=(
                "A deleted chat is not always gone."
                " A US court order of 13 May 2025, in a copyright case, made OpenAI keep the logs"
                " of ChatGPT, deleted chats included."
                " It ended for new data on 26 September 2025, but logs from April to September"
                " were still held."
                " Enterprise and Edu customers were outside the order."
            ),
            sources=("openai-nyt-response-2025", "openai-mdl-2026"),
            as_of="2025-10",
            caveat="This is told from OpenAI's account.",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="where-does-deepseek-store-data",
        topic=QuestionTopic.PRIVACY,
        question="Where does DeepSeek store my data?",
        answer=Claim(
            text=(
                "DeepSeek stores the data of its app and website in China."
                " Its policy of February 2026 says so and grants a right to opt out of use for"
                " training."
                " Its open-weight models that you run yourself or elsewhere are outside that"
                " policy."
            ),
            sources=("deepseek-privacy-2026", "deepseek-v3-2024"),
            as_of="2026-08",
            caveat="The statement on open-weight models is our reading of what the policy covers.",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="what-is-prompt-injection",
        topic=QuestionTopic.PRIVACY,
        question="What is prompt injection?",
        answer=Claim(
            text=(
                "Prompt injection is an attack in which planted text makes a model follow the"
                " attacker."
                " The text can hide in a web page or an e-mail that an LLM reads."
                " It heads OWASP's 2025 list of risks for LLM applications."
                " OWASP advises layered defenses, since retrieval and fine-tuning leave part of"
                " the weakness in place."
            ),
            sources=("owasp-llm-2025", "greshake-2023", "ncsc-2025"),
            as_of="2025-12",
            caveat="The UK's NCSC argues that it may never be fixed as fully as SQL injection was.",
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="can-people-recognize-ai-media",
        topic=QuestionTopic.PRIVACY,
        question="Can people tell AI-made media from real media?",
        answer=Claim(
            text=(
                "In tests people mostly could not tell AI-made media from real media."
                " For images, video and sound, 1,276 people did hardly better than guessing;"
                " cloned voices were not reliably recognized either."
                " Practice helps with text: five frequent users of LLMs, by majority vote,"
                " misjudged only 1 of 300 articles."
            ),
            sources=("cooke-2024", "barrington-2025", "russell-2025-detect"),
            as_of="2025-03",
            caveat=(
                "People who do not use LLMs were at chance with text as well, and the cloned"
                " voices came from one service."
            ),
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="do-ai-text-detectors-work",
        topic=QuestionTopic.PRIVACY,
        question="Can teachers rely on AI-text detectors?",
        answer=Claim(
            text=(
                "Teachers should not rely on AI-text detectors."
                " In a 2023 study seven detectors took over half of the English essays by"
                " non-native writers for AI text."
                " OpenAI withdrew its own detector in July 2023."
                " By OpenAI's figures it had found 26 percent of AI text and flagged 9 percent of"
                " human text."
                " Repeated paraphrasing defeats several kinds."
            ),
            sources=("liang-2023-detectors", "openai-classifier-2023", "sadasivan-2023"),
            as_of="2023-07",
            caveat="The advice is ours, the samples were small, and these are detectors of 2023.",
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="do-deepfake-detectors-work",
        topic=QuestionTopic.PRIVACY,
        question="Do deepfake detectors work?",
        answer=Claim(
            text=(
                "Deepfake detectors work worse in use than on benchmarks."
                " With deepfakes that circulated in 2024, the scores of open detectors fell by"
                " about half, for video, sound and images alike."
                " Commercial detectors did better but remained below trained analysts."
            ),
            sources=("deepfake-eval-2024",),
            as_of="2025-03",
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="can-watermarks-show-that-content-is-ai-made",
        topic=QuestionTopic.PRIVACY,
        question="Can watermarks show that content is AI-made?",
        answer=Claim(
            text=(
                "Watermarks show only in part what AI has made."
                " A watermark hides a signal in generated text or media; Content Credentials"
                " attach a signed record of how a file was made."
                " Paraphrasing weakens one well-known text mark, though its makers could still"
                " find it in long texts."
                " The record can be removed."
                " A file without either proves nothing."
            ),
            sources=("dathathri-2024", "gowal-2025", "c2pa-2-2", "kirchenbauer-2024"),
            as_of="2025-10",
            caveat="A mark also says nothing about whether content is true.",
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-watermarks",
    ),
    Question(
        id="how-do-fraudsters-use-generative-ai",
        topic=QuestionTopic.PRIVACY,
        question="How do fraudsters use generative AI?",
        answer=Claim(
            text=(
                "The FBI warned in December 2024 of generated text without telltale errors,"
                " synthetic profile pictures and documents, and cloned voices."
                " It advises families to agree on a secret word."
                " In early 2024 an Arup employee transferred HK$200 million, about 25 million US"
                " dollars, after a video call with synthetic colleagues."
            ),
            sources=("fbi-ic3-2024", "ft-2024-arup", "dezeen-arup-2024"),
            as_of="2024-12",
            caveat="How the fakes in the Arup case were made has not been published.",
        ),
        more="dimensions/security-misuse-and-provenance.md#imitation-and-fraud",
    ),
    Question(
        id="minimum-age",
        topic=QuestionTopic.PRIVACY,
        question="How old must users of AI chatbots be?",
        answer=Claim(
            text=(
                "By the terms of 2026, users must be at least 13 for ChatGPT, Microsoft Copilot"
                " and Midjourney, and 18 for Claude."
                " National law can raise the age."
                " ChatGPT asks for a parent's consent below 18."
            ),
            sources=(
                "openai-eu-terms-2026",
                "ms-copilot-terms-2026",
                "midjourney-terms-2026",
                "anthropic-privacy-2026",
            ),
            as_of="2026-08",
            caveat="School offers can differ, and terms are no proof that ages are checked.",
        ),
        more="dimensions/security-misuse-and-provenance.md#operator-not-model",
    ),
    Question(
        id="how-do-i-keep-ai-crawlers-off-my-site",
        topic=QuestionTopic.PRIVACY,
        question="How do I keep AI crawlers off my site?",
        answer=Claim(
            text=(
                "Use robots.txt, which asks AI crawlers to stay away and cannot enforce it."
                " OpenAI documents separate names for training (GPTBot) and search"
                " (OAI-SearchBot); a page that a user requests (ChatGPT-User) may be fetched all"
                " the same."
                " Google-Extended controls the use of pages for Gemini models."
            ),
            sources=("openai-bots-docs", "google-crawlers-docs", "ai-robots-txt"),
            as_of="2026-10",
            caveat=(
                "Two names do not cover all: a volunteer list counted 166 AI crawlers in August"
                " 2026."
            ),
        ),
        more="glossary.md#robots-txt",
    ),
    Question(
        id="what-is-llms-txt",
        topic=QuestionTopic.PRIVACY,
        question="What is llms.txt?",
        answer=Claim(
            text=(
                "llms.txt is a proposed Markdown file in the root folder of a website that leads"
                " language models to the pages that matter."
                " It is for the moment when a model answers a question, and it complements"
                " robots.txt."
                " The proposal dates from September 2024 and is not a standard."
            ),
            sources=("llms-txt-2024",),
            as_of="2026-08",
            caveat="We found no proof that major assistants read it.",
        ),
        more="glossary.md#robots-txt",
    ),
    Question(
        id="training-on-copyrighted-works",
        topic=QuestionTopic.LAW,
        question="Is it legal to train generative AI on copyrighted works?",
        answer=Claim(
            text=(
                "Whether training on copyrighted works is legal is not settled and differs by"
                " country."
                " Two US district judges in 2025 found training LLMs on books fair use; one"
                " excepted pirated copies."
                " Munich judgments found lyrics and songs memorized in models infringing."
                " Japan's law broadly allows machine learning; the UK has no exception for"
                " commercial mining."
            ),
            sources=(
                "bartz-2025",
                "kadrey-2025",
                "gema-openai-2025",
                "gema-suno-2026",
                "jp-copyright-30-4",
                "uk-copyright-ai-2026",
            ),
            as_of="2026-11",
            caveat=(
                "The Munich judgments are not final, and one US ruling holds only on its record."
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="is-ai-output-protected-by-copyright",
        topic=QuestionTopic.LAW,
        question="Is AI output protected by copyright in the United States?",
        answer=Claim(
            text=(
                "In the United States there is no copyright in what a machine made alone."
                " The Copyright Office concluded this in 2025 and added that prompts alone give"
                " too little control."
                " What people express, arrange or change can be protected."
                " An appeals court held in 2025 that a work needs a human author."
            ),
            sources=("usco-part2-2025", "thaler-2025", "allen-docket"),
            as_of="2026-11",
            caveat=(
                "The report speaks of the technology of its time and binds no court; a case on an"
                " image made with over 600 prompts was undecided in October 2026."
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="copyright-in-china-and-the-uk",
        topic=QuestionTopic.LAW,
        question="Is AI output protected by copyright in China and the UK?",
        answer=Claim(
            text=(
                "At least one Chinese court has protected AI output."
                " In 2023 the Beijing Internet Court saw the user's choices as the reason to"
                " protect a Stable Diffusion image."
                " In the UK, whoever arranges a computer-generated work counts as its author, with"
                " 50 years of protection."
                " The government has proposed to drop this."
            ),
            sources=("li-v-liu-2023", "cdpa-9-3", "uk-copyright-ai-2026"),
            as_of="2026-11",
            caveat="The Chinese ruling is one of first instance and was seen in commentary.",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="who-owns-the-output",
        topic=QuestionTopic.LAW,
        question="Who owns what a model generates for me?",
        answer=Claim(
            text=(
                "By contract the output usually belongs to the user, as far as any rights exist."
                " OpenAI assigns its rights in outputs, and Google and Microsoft claim no"
                " ownership."
                " Midjourney lets users own their images as far as the law allows."
                " Others may receive similar output."
                " A contract cannot create copyright."
            ),
            sources=(
                "openai-eu-terms-2026",
                "google-terms-2026",
                "ms-copilot-terms-2026",
                "midjourney-terms-2026",
            ),
            as_of="2026-08",
            caveat=(
                "Midjourney shows images to the public and lets others remix them by default, and"
                " firms with over 1 million US dollars of revenue need a higher plan."
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="what-is-a-general-purpose-ai-model",
        topic=QuestionTopic.LAW,
        question=(
            "What is a general-purpose AI (GPAI) model under the EU AI Act, and is it the same as"
            " an LLM?"
        ),
        answer=Claim(
            text=(
                "A general-purpose AI (GPAI) model can do many distinct tasks well and go into"
                " many systems."
                " The term does not mean the same as an LLM, since image and video generators can"
                " qualify too."
                " The Commission's test is more than 10²³ training operations and output of"
                " language, or of images or video from text."
            ),
            sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025"),
            as_of="2026-11",
            caveat=(
                "The test is indicative: a model that only transcribes speech can pass it and"
                " still be too narrow."
            ),
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="eu-ai-act-for-companies-that-use-an-llm",
        topic=QuestionTopic.LAW,
        question="Does the EU AI Act apply to companies that only use an LLM?",
        answer=Claim(
            text=(
                "Yes: a company that uses an LLM professionally is a deployer under the EU AI"
                " Act."
                " Most everyday use brings few duties: measures for AI literacy and, where they"
                " apply, notices such as labels on deepfakes."
                " High-risk uses, such as hiring or credit, bring more from 2 December 2027, for"
                " example human oversight and logs."
            ),
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            caveat=(
                "That everyday use brings few duties is our reading, and none of this is legal"
                " advice."
            ),
        ),
        more="glossary.md#deployer",
    ),
    Question(
        id="when-must-i-disclose-ai",
        topic=QuestionTopic.LAW,
        question="When must I disclose that AI was used?",
        answer=Claim(
            text=(
                "In the EU since 2 August 2026, a chatbot must say that it is AI, and providers"
                " must mark generated content."
                " Professional users must disclose deepfakes and unreviewed AI text on public"
                " matters."
                " China and Korea require labels too, and New York requires them for AI"
                " performers in advertisements."
            ),
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "cn-label-2025",
                "kr-ai-act-2026",
                "ny-synthetic-2025",
            ),
            as_of="2026-11",
            caveat=(
                "Each rule has exceptions, and EU systems from before August have until 2"
                " December 2026 to mark."
            ),
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="do-laws-treat-llms-and-image-generators-differently",
        topic=QuestionTopic.LAW,
        question="Do laws treat LLMs and image generators differently?",
        answer=Claim(
            text=(
                "Laws treat LLMs and image generators differently in part."
                " Many rules cover both, such as the EU marking duty, China's labels and US"
                " doctrine on authorship."
                " Others bind pictures, sound or video only, such as the EU duty on deepfakes and"
                " the US TAKE IT DOWN Act."
                " Case law on training is most developed for text."
            ),
            sources=(
                "eu-ai-act-2024",
                "cn-label-2025",
                "usco-part2-2025",
                "take-it-down-2025",
                "bartz-2025",
                "kadrey-2025",
                "gema-openai-2025",
            ),
            as_of="2026-11",
            caveat="The sorting is our own.",
        ),
        more="dimensions/law-and-governance.md#why-output-decides",
    ),
    Question(
        id="does-fine-tuning-make-me-a-provider",
        topic=QuestionTopic.LAW,
        question="Does fine-tuning make me a provider under the EU AI Act?",
        answer=Claim(
            text=(
                "Fine-tuning can make you a provider under the EU AI Act, but rarely does."
                " The Commission's guidelines of 2025 look at the compute of the change."
                " More than a third of what the original training took is a sign that whoever made"
                " it is a provider."
                " Ordinary fine-tuning takes far less."
            ),
            sources=("ec-gpai-guidelines-2025",),
            as_of="2025-07",
            caveat=(
                "The threshold is indicative and was seen in accounts by law firms; the last"
                " sentence is our reading."
            ),
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="are-open-models-freed-from-eu-duties",
        topic=QuestionTopic.LAW,
        question="Are open models freed from EU duties?",
        answer=Claim(
            text=(
                "Open models are freed from some EU duties."
                " Providers of free and open-source general-purpose models need not keep"
                " technical documentation or inform downstream providers."
                " Weights, architecture and usage information must be public for that."
                " The copyright policy and the summary of training content stay due."
                " Models with systemic risk get no relief."
            ),
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            caveat="Models offered for money do not count as free.",
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="what-do-frontier-laws-demand",
        topic=QuestionTopic.LAW,
        question="What do the US laws on frontier models demand?",
        answer=Claim(
            text=(
                "US laws on frontier models demand published safety frameworks and reports of"
                " incidents."
                " They bind developers of models above 10²⁶ training operations, whatever comes"
                " out of the model."
                " California's SB 53 has applied since 1 January 2026, with reports within 15"
                " days."
                " New York's RAISE Act follows on 1 January 2027, with 72 hours."
            ),
            sources=("ca-sb53-2025", "ny-raise-2026"),
            as_of="2026-11",
            caveat=(
                "The framework duty binds large developers only, few models reach the line, and"
                " California allows only 24 hours where lives are in immediate danger."
            ),
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="who-answers-for-false-statements",
        topic=QuestionTopic.LAW,
        question="Who answers for false statements about people?",
        answer=Claim(
            text=(
                "On who answers for false statements by a model, courts have differed."
                " In 2025 a court in Georgia, US, ruled for OpenAI: the reader had not believed"
                " the text, and warnings were clear."
                " In 2026 German courts held operators answerable for false statements by Google's"
                " AI Overviews and a clinic's chatbot."
            ),
            sources=("walters-openai-2025", "lg-munich-aio-2026", "olg-hamm-2026"),
            as_of="2026-11",
            caveat=(
                "The German rulings can still change on appeal, and all three were seen in reports."
            ),
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="is-a-trained-model-personal-data",
        topic=QuestionTopic.LAW,
        question="Is a trained model personal data?",
        answer=Claim(
            text=(
                "A trained model can count as personal data."
                " In December 2024 the European Data Protection Board said that a model trained on"
                " personal data is not anonymous by itself."
                " It is so only if personal data is very unlikely to be extracted from it or to"
                " appear in its answers."
                " Each case must be judged."
            ),
            sources=("edpb-28-2024",),
            as_of="2024-12",
            caveat="The opinion was seen in summaries; it covers models of any output.",
        ),
        more="dimensions/law-and-governance.md#personal-data",
    ),
    Question(
        id="does-the-vendor-protect-me",
        topic=QuestionTopic.LAW,
        question="Does the vendor protect me if an output infringes copyright?",
        answer=Claim(
            text=(
                "Some business contracts protect the customer."
                " OpenAI covers API and Enterprise customers and Anthropic paid use against"
                " copyright claims over outputs."
                " Exclusions are wide, such as edited outputs or filters switched off."
                " The consumer terms that we read hold no such promise."
            ),
            sources=(
                "openai-service-terms-2026",
                "openai-services-agreement-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="rules-for-companion-chatbots-and-minors",
        topic=QuestionTopic.LAW,
        question="What rules protect minors from companion chatbots?",
        answer=Claim(
            text=(
                "Under California's SB 243, since 1 January 2026, operators must remind known"
                " minors every three hours that they face AI."
                " They must also keep a procedure for suicidal statements."
                " China has banned virtual partners and relatives for minors since 15 July 2026."
                " Assistants for work or customer service are outside both."
            ),
            sources=("ca-sb243-2025", "geopolitechs-2026"),
            as_of="2026-11",
            caveat="Both laws were read in summaries.",
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="are-calls-with-cloned-voices-legal",
        topic=QuestionTopic.LAW,
        question="Is it legal to clone a voice with AI?",
        answer=Claim(
            text=(
                "Whether cloning a voice is legal depends on the use and the country."
                " In the United States, calls with AI-generated voices generally need the prior"
                " consent of the person called."
                " In the EU, professional users must disclose deepfakes, sound included, since 2"
                " August 2026."
                " New York requires advertisements to disclose performers made by AI."
            ),
            sources=("fcc-24-17", "eu-ai-act-2024", "eu-omnibus-ai-2026", "ny-synthetic-2025"),
            as_of="2026-11",
            caveat=(
                "These rules concern uses, not cloning as such; laws on fraud and likeness were"
                " not surveyed, and the US rules were read in accounts."
            ),
        ),
        more="examples.md#voice-cloning",
    ),
    Question(
        id="what-do-lawyers-ethics-rules-say",
        topic=QuestionTopic.LAW,
        question="May lawyers use ChatGPT and other generative AI?",
        answer=Claim(
            text=(
                "In the United States lawyers may use it within their usual duties, by the"
                " American Bar Association's Formal Opinion 512 (2024)."
                " These include competence, confidentiality and fair fees."
                " Before a client's information enters a tool that learns from it, the client must"
                " have given informed consent."
            ),
            sources=("aba-512-2024",),
            as_of="2024-07",
            caveat="The opinion is advisory, state rules bind, and it was seen as quoted.",
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="generative-ai-as-a-medical-device",
        topic=QuestionTopic.LAW,
        question="Has generative AI been cleared as a medical device in the US?",
        answer=Claim(
            text=(
                "As far as we found, no generative AI that writes text has been cleared in the US."
                " In November 2024 the regulator FDA said that it had authorized no device with"
                " generative AI."
                " A consultancy's count of May 2026 gives 14 cleared devices on foundation models."
                " Most read images, and none was identified as an LLM that writes text."
            ),
            sources=("fda-genai-2024", "innolitics-2026"),
            as_of="2026-05",
            caveat=(
                "One firm counted from public summaries, partly by inference. A foundation model"
                " need not be generative, and no official list was found."
            ),
        ),
        more="examples.md#x-ray-reports",
    ),
    Question(
        id="how-do-i-cite-chatgpt",
        topic=QuestionTopic.LAW,
        question="How do I cite ChatGPT?",
        answer=Claim(
            text=(
                "In APA style (2025) the company is the author."
                " Then come date and title of the chat, [Generative AI chat], the product and a"
                " link."
                " In MLA style the tool is not an author, and the entry opens by describing the"
                " prompt."
            ),
            sources=("apa-cite-ai-2025", "mla-cite-ai"),
            as_of="2026-03",
            caveat=(
                "The formats were seen as reproduced by libraries, and a citation does not vouch"
                " for what the tool said."
            ),
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="ai-text-or-images-in-a-paper",
        topic=QuestionTopic.LAW,
        question="May I use AI text or images in a scientific paper?",
        answer=Claim(
            text=(
                "By two well-known policies, AI text is allowed if its use is disclosed; one of"
                " them rules out most AI images."
                " The ICMJE rules (2024) ask that AI help be disclosed and accept no chatbot as"
                " author."
                " For Nature (2023), text made with documented help is acceptable, while generated"
                " images and video are excluded, with few exceptions."
            ),
            sources=("icmje-2024", "nature-2023-images"),
            as_of="2024-01",
            caveat=(
                "Both policies were seen as quoted and may have changed; check the journal's own."
            ),
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="why-do-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        question="Why do LLMs hallucinate?",
        answer=Claim(
            text=(
                "LLMs hallucinate because they generate what is probable, not what has been"
                " checked."
                " NIST traces false output to the way generative models approximate their"
                " training data."
                " Kalai and co-authors add that training and common benchmarks pay more for"
                " guessing than for admitting uncertainty."
            ),
            sources=("openai-gpt2-card-2019", "nist-ai-600-1-2024", "kalai-2025"),
            caveat="Kalai's is a theoretical argument, from OpenAI and Georgia Tech.",
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="can-hallucinations-be-eliminated",
        topic=QuestionTopic.LIMITS,
        question="Can hallucinations be eliminated?",
        answer=Claim(
            text=(
                "Whether hallucinations can be eliminated is disputed."
                " One paper argues from computability theory that they are built into every LLM."
                " Another blames training and scoring that reward guessing, which can be changed."
                " Methods in use only lower the rate: in a 2024 test, legal tools with retrieval"
                " hallucinated on 17 to 33 percent of queries."
            ),
            sources=("banerjee-2024", "kalai-2025", "magesh-2025"),
            as_of="2025-04",
            caveat="Neither paper settles how low the rate can go.",
        ),
        more="misconceptions.md#hallucination-is-unavoidable",
    ),
    Question(
        id="does-chatgpt-make-up-references",
        topic=QuestionTopic.LIMITS,
        question="Does ChatGPT make up references?",
        answer=Claim(
            text=(
                "ChatGPT can make up references."
                " Of 636 references in a 2023 test, 55 percent with GPT-3.5 and 18 percent with"
                " GPT-4 did not exist."
                " Search does not end errors."
                " In 2025 eight AI search tools failed to identify the source of a quotation in"
                " over 60 percent of queries."
                " Check every reference."
            ),
            sources=("walters-wilder-2023", "tow-2025"),
            as_of="2025-03",
            caveat="The models of 2023 had no search, and the test of 2025 was deliberately hard.",
        ),
        more="misconceptions.md#llms-look-answers-up",
    ),
    Question(
        id="do-llms-understand-language",
        topic=QuestionTopic.LIMITS,
        question="Do LLMs actually understand language?",
        answer=Claim(
            text=(
                "Whether LLMs understand language is disputed, so neither yes nor no is"
                " established."
                " For Bender and Koller, meaning cannot be learned from form alone."
                " Mitchell and Krakauer see serious arguments on both sides."
                " Neutral words are enough: an LLM processes, predicts and generates language."
            ),
            sources=("bender-koller-2020", "mitchell-krakauer-2023"),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="why-dont-llms-know-recent-events",
        topic=QuestionTopic.LIMITS,
        question="Why don't LLMs know about recent events?",
        answer=Claim(
            text=(
                "The training data of an LLM ends at a date, the knowledge cutoff, and later"
                " events are not in the model."
                " The date can differ inside one release: March 2023 for Llama 3 8B, December"
                " 2023 for Llama 3 70B."
                " Retrieval or web search can supply newer information without moving it."
            ),
            sources=("llama-cards", "lewis-2020"),
            as_of="2024",
        ),
        more="dimensions/limitations-and-failure-modes.md#frozen-knowledge",
    ),
    Question(
        id="only-autocomplete-or-a-stochastic-parrot",
        topic=QuestionTopic.LIMITS,
        question="Is an LLM just autocomplete, or a stochastic parrot?",
        answer=Claim(
            text=(
                "Autocomplete and stochastic parrot each tell only part of the story."
                " By a developer's account, the first training stage yields something like a"
                " sophisticated autocomplete; later stages add example answers and preferences."
                " The parrot is a critical image: likely words joined without regard to meaning."
                " It is an argument, not a measurement."
            ),
            sources=("anthropic-non-user-privacy-2026", "ouyang-2022", "bender-2021"),
            as_of="2026-08",
            caveat="The first sentence is our reading.",
        ),
        more="misconceptions.md#llms-are-only-autocomplete",
    ),
    Question(
        id="do-only-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        question="Do only LLMs hallucinate?",
        answer=Claim(
            text=(
                "Not only LLMs hallucinate."
                " NIST says that confabulation can occur across generative AI."
                " Image generators draw the wrong number of objects, and video generators break"
                " the laws of physics."
                " The speech recognizer Whisper has written down phrases that nobody spoke."
            ),
            sources=("nist-ai-600-1-2024", "guo-2025-count", "motamed-2025", "koenecke-2024"),
            as_of="2025-03",
            caveat="Setting these errors beside invented facts is our reading.",
        ),
        more="misconceptions.md#only-llms-hallucinate",
    ),
    Question(
        id="why-image-generators-get-hands-and-text-wrong",
        topic=QuestionTopic.LIMITS,
        question="Why do image generators get hands, numbers and lettering wrong?",
        answer=Claim(
            text=(
                "Hands, numbers and lettering go wrong for different reasons."
                " Training pictures show hands in many poses and often half hidden."
                " Text encoders that never see letters explain some misspelling."
                " Numbers stay hard."
                " In a 2025 test none of 15 models drew 1 to 15 objects reliably, and the best"
                " averaged about 43 percent."
            ),
            sources=("lu-2023-handrefiner", "liu-2022-character", "guo-2025-count"),
            as_of="2025-03",
            caveat=(
                "Hands and lettering improved markedly in later models, and not all newer models"
                " were in the test."
            ),
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="why-cant-llms-count-letters",
        topic=QuestionTopic.LIMITS,
        question="Why can't an LLM count the letters in a word?",
        answer=Claim(
            text=(
                "LLMs miscount letters because most read tokens of several letters, each as one"
                " unit."
                " In a test of 2024, most models could spell their tokens but did not use this"
                " when asked to edit letters."
                " Letting the model write and run a program can help."
            ),
            sources=("edman-2024-cute", "openai-tiktoken"),
            as_of="2024-11",
            caveat="That counting fails for the same reason is our inference.",
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="can-llms-do-arithmetic",
        topic=QuestionTopic.LIMITS,
        question="Can LLMs calculate reliably?",
        answer=Claim(
            text=(
                "LLMs do not calculate reliably without a tool."
                " In a 2023 study GPT-4 got 59 percent of products of two three-digit numbers"
                " right."
                " A calculator gives such a product exactly, and an LLM can be set up to call"
                " one."
            ),
            sources=("dziri-2023", "schick-2023-toolformer"),
            as_of="2023-05",
            caveat="Later reasoning models do far better.",
        ),
        more="choose.md#exactness",
    ),
    Question(
        id="is-a-long-context-really-used",
        topic=QuestionTopic.LIMITS,
        question="Does an LLM really use all of a long input?",
        answer=Claim(
            text=(
                "LLMs use a long input unevenly."
                " All 17 models in the RULER test of 2024 claimed at least 32,000 tokens, but"
                " only half were still satisfactory with that much."
                " An earlier study found answers best when the needed passage stood at the start"
                " or the end."
            ),
            sources=("hsieh-2024-ruler", "liu-2023-lost"),
            as_of="2024-08",
            caveat=(
                "These are models of 2023 and 2024; long inputs are handled better since, but"
                " position still matters."
            ),
        ),
        more="dimensions/limitations-and-failure-modes.md#long-range-consistency",
    ),
    Question(
        id="why-does-it-agree-with-me",
        topic=QuestionTopic.LIMITS,
        question="Why does a chatbot agree with me so often?",
        answer=Claim(
            text=(
                "A chatbot agrees so often in part because people's ratings, on which models are"
                " tuned, reward agreement."
                " A study of 2023 found such sycophancy in all five AI assistants it tested."
                " OpenAI took back an update of GPT-4o for this reason in April 2025, after four"
                " days."
            ),
            sources=("sharma-2023", "openai-sycophancy-2025"),
            as_of="2025-05",
        ),
        more="dimensions/limitations-and-failure-modes.md#following-the-user",
    ),
    Question(
        id="are-llms-biased",
        topic=QuestionTopic.LIMITS,
        question="Are LLMs and image generators biased?",
        answer=Claim(
            text=(
                "LLMs and image generators are biased, by several studies."
                " Given African American English, several LLMs assigned speakers less prestigious"
                " jobs, from the dialect alone."
                " In a test of résumé search, embedding models preferred White-associated names"
                " 85 percent of the time."
                " Image generators drew stereotypes from ordinary prompts."
            ),
            sources=("hofmann-2024", "wilson-caliskan-2024", "bianchi-2023"),
            as_of="2024-08",
            caveat="The résumé test is about models for retrieval, not chat models that write.",
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="medical-advice-from-a-chatbot",
        topic=QuestionTopic.LIMITS,
        question="Can I take medical advice from a chatbot?",
        answer=Claim(
            text=(
                "Do not rely on a chatbot alone for medical advice."
                " In a study with 1,298 people in the UK, LLMs by themselves named the right"
                " condition for 94.9 percent of cases."
                " People who used them did so for under 34.5 percent, and a control group did no"
                " worse."
            ),
            sources=("bean-2026",),
            as_of="2026-02",
            caveat="The cases were written ones, and the models date from 2024.",
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="do-people-trust-it-too-much",
        topic=QuestionTopic.LIMITS,
        question="Do people trust LLM answers too much?",
        answer=Claim(
            text=(
                "Studies find that people trust LLM answers too much."
                " Users overestimate how accurate answers are, and a longer explanation makes"
                " them more confident although it is no more accurate."
                " In a survey across 47 countries, 66 percent of employees who use AI had relied"
                " on its output without checking."
            ),
            sources=("steyvers-2025", "kpmg-trust-2025"),
            as_of="2025-04",
            caveat="The survey rests on self-reports about AI in general and was seen as quoted.",
        ),
        more="dimensions/evaluation.md#quality-at-a-glance",
    ),
    Question(
        id="does-displayed-reasoning-explain-the-answer",
        topic=QuestionTopic.LIMITS,
        question="Does the reasoning that a model displays explain its answer?",
        answer=Claim(
            text=(
                "The reasoning that a model displays does not reliably explain its answer."
                " A developer's study of 2025 gave models hints that led them to another answer."
                " In only 25 percent of these cases did Claude 3.7 Sonnet mention the hint;"
                " DeepSeek-R1 did in 39."
                " The steps are generated text, not a log of the computation."
            ),
            sources=("chen-2025-cot",),
            as_of="2025-04",
            caveat="The study was seen in digests, and the last sentence is our reading.",
        ),
        more="dimensions/limitations-and-failure-modes.md#what-counts-as-an-error",
    ),
    Question(
        id="is-an-llm-a-black-box",
        topic=QuestionTopic.LIMITS,
        question="Is an LLM a black box?",
        answer=Claim(
            text=(
                "An LLM is partly a black box."
                " Researchers at a developer found up to 34 million features inside one of its"
                " LLMs in 2024, many shared across languages."
                " Strengthening a feature steered the model."
                " By their own account they found far from all features."
            ),
            sources=("templeton-2024",),
            as_of="2024-05",
            caveat="The study concerns the developer's own model and was seen in digests.",
        ),
        more="glossary.md#interpretability",
    ),
    Question(
        id="is-there-a-picture-of-the-world-inside",
        topic=QuestionTopic.LIMITS,
        question="Do LLMs have a model of the world inside?",
        answer=Claim(
            text=(
                "Something like a model of the world can arise in a model of sequences."
                " How far chat models have one is open."
                " A network trained on nothing but Othello moves came to represent the board."
                " When researchers edited that representation, the moves changed accordingly."
            ),
            sources=("li-2022-othello", "mitchell-krakauer-2023"),
            caveat=(
                "The experiment is one small model of one synthetic game and shows nothing about"
                " chat models."
            ),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="could-an-llm-be-conscious",
        topic=QuestionTopic.LIMITS,
        question="Could an LLM be conscious?",
        answer=Claim(
            text=(
                "Whether an LLM could be conscious is open: no test is accepted, and views"
                " differ."
                " In 2023 the philosopher David Chalmers put the chance for LLMs of the time"
                " below 10 percent, and higher for extended ones."
                " Murray Shanahan warns against applying everyday talk of consciousness to them"
                " without care."
            ),
            sources=("chalmers-2023", "shanahan-2024-exotica"),
            as_of="2023-08",
            caveat="The numbers are one philosopher's estimate, seen in digests.",
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="do-new-abilities-appear-suddenly",
        topic=QuestionTopic.LIMITS,
        question="Do new abilities appear suddenly when models grow?",
        answer=Claim(
            text=(
                "Sudden new abilities may exist only in the scores."
                " Schaeffer and co-authors showed in 2023 that all-or-nothing measures turn"
                " smooth progress into a jump."
                " Smoother measures remove the jump."
                " The authors do not claim that such emergent abilities cannot exist."
            ),
            sources=("schaeffer-2023",),
        ),
        more="misconceptions.md#abilities-appear-suddenly",
    ),
    Question(
        id="what-happens-when-models-train-on-ai-output",
        topic=QuestionTopic.LIMITS,
        question="What happens when models are trained on AI output?",
        answer=Claim(
            text=(
                "If models train on AI output again and again without care, rare cases vanish"
                " first and the output narrows."
                " This model collapse was shown for LLMs and for other generators alike."
                " The authors of the study stress access to original data."
            ),
            sources=("shumailov-2024",),
            as_of="2024-07",
            caveat=(
                "With real data kept, the extent of the effect is disputed, and synthetic data"
                " can be useful."
            ),
        ),
        more="dimensions/training-data-and-objectives.md#training-on-model-output",
    ),
    Question(
        id="famous-failures",
        topic=QuestionTopic.LIMITS,
        question="What are well-known failures of generative AI?",
        answer=Claim(
            text=(
                "In 2023 lawyers were fined over a brief that cited six decisions invented by"
                " ChatGPT."
                " In 2024 Air Canada was held liable for a chatbot's wrong advice, and Google"
                " paused Gemini's pictures of people."
                " In 2025 a Replit coding agent deleted a production database, by its user's"
                " account."
            ),
            sources=("mata-2023", "moffatt-2024", "raghavan-2024-gemini", "replit-saastr-2025"),
            as_of="2026-11",
            caveat=(
                "In what we saw of the Air Canada decision, nothing says that the chatbot was an"
                " LLM. The Replit case was read in secondary accounts, and the data was recovered."
            ),
        ),
        more="examples.md",
    ),
    Question(
        id="does-it-harm-learning",
        topic=QuestionTopic.LIMITS,
        question="Does using an LLM harm learning?",
        answer=Claim(
            text=(
                "Using an LLM can harm or help learning."
                " In a trial in Turkey a plain GPT-4 chat lowered later exam marks by 17 percent."
                " A version that gave hints largely avoided this."
                " At Harvard, 194 students learned more, and faster, with a tutor made for their"
                " course than in class."
            ),
            sources=("bastani-2025", "kestin-2025", "kosmyna-2025"),
            as_of="2025",
            caveat=(
                "Both are short trials. A much quoted study of brain activity had 54 participants"
                " and does not show lasting harm."
            ),
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="can-ai-write-alt-text",
        topic=QuestionTopic.LIMITS,
        question="Can AI write alt text for images?",
        answer=Claim(
            text=(
                "AI can draft alt text, but someone should check it."
                " The American Foundation for the Blind judged GPT-4's image descriptions a major"
                " advance and warned of details wrong with full confidence."
                " With several descriptions side by side, 15 blind or low-vision testers caught"
                " 4.9 times as many doubtful claims."
            ),
            sources=("afb-2024", "chen-2025-variations"),
            as_of="2025-07",
            caveat="The advice is ours, and the test was small.",
        ),
        more="examples.md#image-description",
    ),
    Question(
        id="will-llms-replace-workers",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs replace human workers?",
        answer=Claim(
            text=(
                "Whether LLMs will replace workers is open, and the evidence is mixed."
                " The ILO expects tasks to change more than jobs to disappear."
                " In the most exposed US occupations, employment of workers aged 22 to 25 fell 13"
                " to 16 percent relative to others."
                " In Denmark chatbots changed pay and hours by no more than 1 percent."
            ),
            sources=("ilo-2025", "brynjolfsson-2025-canaries", "humlum-2025"),
            as_of="2025-11",
            caveat=(
                "The studies differ in country and method; the Danish one ends in 2024, and the"
                " US one cannot rule out other causes."
            ),
        ),
        more="outlook.md#exposed-occupations",
    ),
    Question(
        id="will-llms-lead-to-agi",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs lead to artificial general intelligence (AGI)?",
        answer=Claim(
            text=(
                "Experts disagree on whether LLMs lead to artificial general intelligence (AGI),"
                " which has no agreed definition."
                " In a 2025 survey of 475 AI researchers, 76 percent of those who answered doubted"
                " that scaling up current methods is enough."
                " In a larger survey of 2023, the pooled answers gave even odds that machines do"
                " every task better by 2047."
            ),
            sources=("aaai-2025-panel", "grace-2024", "morris-2023-agi"),
            as_of="2025-03",
            caveat="These are opinions, and the surveys differ in question and sample.",
        ),
        more="outlook.md#scaling-and-agi",
    ),
    Question(
        id="does-it-raise-productivity",
        topic=QuestionTopic.FUTURE,
        question="Does generative AI raise productivity?",
        answer=Claim(
            text=(
                "Generative AI often raises productivity, but not everywhere."
                " Support agents resolved 15 percent more issues an hour, and professionals"
                " needed 40 percent less time for writing tasks."
                " Experienced developers took 19 percent longer in a 2025 trial, which its 2026"
                " follow-up could not confirm."
            ),
            sources=("brynjolfsson-2025", "noy-zhang-2023", "becker-2025-metr", "metr-2026"),
            as_of="2026-02",
            caveat=(
                "Each study covers one firm or one kind of task, and the follow-up is called very"
                " weak evidence by its authors."
            ),
        ),
        more="misconceptions.md#it-will-enrich-our-lives",
    ),
    Question(
        id="how-many-people-use-generative-ai",
        topic=QuestionTopic.FUTURE,
        question="How many people use generative AI and ChatGPT?",
        answer=Claim(
            text=(
                "In the United States 54.6 percent of adults aged 18 to 64 said in August 2025"
                " that they use generative AI."
                " By early 2025, 34 percent of US adults had tried ChatGPT."
                " Worldwide it had about 700 million weekly users in July 2025, some 10 percent"
                " of adults."
            ),
            sources=("stlouisfed-2025", "pew-2025", "chatterji-2025"),
            as_of="2025-08",
            caveat=(
                "The surveys rest on self-reports and ask different things; the worldwide count"
                " comes from a study written with OpenAI."
            ),
        ),
        more="outlook.md#adoption-by-us-adults",
    ),
    Question(
        id="what-do-people-use-chatgpt-for",
        topic=QuestionTopic.FUTURE,
        question="What do people use ChatGPT for?",
        answer=Claim(
            text=(
                "People use ChatGPT mostly for practical guidance, information and writing:"
                " nearly 80 percent of consumer use in a 2025 study."
                " About two thirds of writing requests asked to change the user's own text."
                " Programming was about 4 percent."
            ),
            sources=("chatterji-2025",),
            as_of="2025-07",
            caveat=(
                "Company accounts and use through the API are left out, and several authors work"
                " for OpenAI."
            ),
        ),
        more="outlook.md#what-chatgpt-is-used-for",
    ),
    Question(
        id="will-llms-and-image-generators-merge",
        topic=QuestionTopic.FUTURE,
        question="Will LLMs and image generators become one model?",
        answer=Claim(
            text=(
                "Some models already are both, by their makers' accounts."
                " Chameleon and Emu3 predict tokens of text and images alike; OpenAI describes"
                " GPT-4o as one network for text, sound and images."
                " Text models also borrow diffusion from image models."
                " Most image and video systems in production in 2025 and 2026 still used"
                " diffusion."
            ),
            sources=(
                "chameleon-2024",
                "wang-2024-emu3",
                "openai-gpt4o-card-2024",
                "diffusers-2026",
            ),
            as_of="2026-08",
            caveat=(
                "That most systems used diffusion is our reading; closed products are not"
                " documented."
            ),
        ),
        more="outlook.md#one-model-for-text-and-media",
    ),
    Question(
        id="will-training-text-run-out",
        topic=QuestionTopic.FUTURE,
        question="Will the text for training LLMs run out?",
        answer=Claim(
            text=(
                "Text for training LLMs may run out between 2026 and 2032, by a projection of"
                " Epoch AI."
                " By then, on trend, training sets would be as large as all public human-written"
                " text."
                " Synthetic data and repeated use of the same text change the date."
            ),
            sources=("villalobos-2024",),
            as_of="2024-06",
            caveat="The margin of error is wide.",
        ),
        more="outlook.md#stock-of-human-text",
    ),
    Question(
        id="do-ai-summaries-cost-websites-visitors",
        topic=QuestionTopic.FUTURE,
        question="Do AI summaries cost websites visitors?",
        answer=Claim(
            text=(
                "Fewer people click through to websites where an AI summary appears."
                " In Pew's data of March 2025, US users clicked a normal Google result in 8"
                " percent of visits with an AI summary."
                " Without one it was 15 percent."
                " Links inside the summary got 1 percent."
            ),
            sources=("pew-2025-ai-summaries",),
            as_of="2025-03",
            caveat=(
                "This is a correlation, as summaries come with other kinds of searches, and"
                " Google disputes the method."
            ),
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="how-long-a-task-can-agents-do",
        topic=QuestionTopic.FUTURE,
        question="How long a task can AI agents complete?",
        answer=Claim(
            text=(
                "In a 2025 study the best model completed half of the tasks that take a skilled"
                " person about 50 minutes."
                " From 2019 to 2025 that length doubled every seven months or so."
                " Models hardly failed below 4 minutes and mostly failed above about 4 hours."
            ),
            sources=("kwa-2025-metr",),
            as_of="2025-03",
            caveat=(
                "The tasks were software and research work with automatic scoring, and success in"
                " half of them is not reliability."
            ),
        ),
        more="outlook.md#length-of-tasks",
    ),
    Question(
        id="which-ai-rules-start-next",
        topic=QuestionTopic.FUTURE,
        question="Which AI rules start next?",
        answer=Claim(
            text=(
                "In the EU, marking for older systems and a ban on generating intimate images"
                " without consent start on 2 December 2026."
                " California's platform duties and New York's RAISE Act follow on 1 January 2027."
                " The EU's high-risk duties begin on 2 December 2027."
            ),
            sources=("eu-omnibus-ai-2026", "ca-ab853-2025", "ny-raise-2026"),
            as_of="2026-11",
            caveat=(
                "These are dates fixed by law in November 2026 for a few jurisdictions, and laws"
                " can be changed."
            ),
        ),
        more="outlook.md",
    ),
)
