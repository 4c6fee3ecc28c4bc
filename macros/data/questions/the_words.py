"""Questions that readers ask: what the two words mean, and how they relate."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

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
)
