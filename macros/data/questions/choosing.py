"""Questions that readers ask: what to choose for a task."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="llm-or-generative-ai-for-a-business",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="LLM or generative AI: which should my business choose?",
        wordings=(
            "which ai for a small company",
            "genai or llm for our firm",
            "ai tool selection for business",
            "what should we buy llm or genai",
            "which ai does our business need",
            "what kind of ai do we need",
            "do we need generative ai or something simpler",
            "what should my firm buy",
            "which technology fits us",
            "which for my shop",
            "which technology for our firm",
            "decision guide for managers",
            "what should we purchase",
        ),
        answer=Claim(
            text="""
                Your business doesn't have to choose between an LLM and generative AI, because an LLM that writes is generative AI.
                Start with the task instead.
                For text or code, look at LLMs; for images, audio or video, look at generators made for those.
                If a rule, a search or a classifier (a model that only sorts items into groups) does the job, you don't need an LLM or any other generative AI, and the simpler tool is usually easier to check.
            """,
            sources=(
                "oecd-ai-generative-issues",
                "uk-ai-playbook-2025",
                "zinkevich-2016",
            ),
            as_of="2025-02",
            our_reading=True,
        ),
        more="choose.md#start",
    ),
    Question(
        id="llm-or-another-generator",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="When should I use an LLM, and when another kind of generative AI?",
        wordings=(
            "text model or image model for my task",
            "which generator for pictures video sound",
            "pick ai by output",
            "llm for writing other ai for media",
            "which ai for which task",
            "tool for a birthday song",
            "right type of model for the job",
            "need a jingle or a poster",
        ),
        answer=Claim(
            text="""
                Start from what you want to make: use an LLM for text and code, and usually another kind of generator for images, audio or video.
                An LLM can draft, summarize and translate, and it can pull facts from documents.
                Images, video and music usually come from models built for them, such as Stable Diffusion for images, Veo for video and MusicGen for music.
                If you need several kinds of content, such as a story with illustrations, combine an LLM with an image generator, or use a model that makes both.
            """,
            sources=(
                "zhang-2024-news",
                "rombach-2022",
                "google-veo3-2025",
                "copet-2023",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="choose.md#start",
    ),
    Question(
        id="when-to-use-an-llm",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="When should I use an LLM in my own project, and when not?",
        wordings=(
            "what are llms good for in software",
            "good use cases for an llm",
            "when and why should i use an llm in my own projects",
            "is an llm the right tool for my app",
            "which tasks fit a language model",
            "llm or ordinary code",
            "why add an llm to my project",
            "when does a developer need a large language model",
            "where does a language model make sense in an app",
            "which parts of my product should use an llm",
            "rules engine or llm for benefit claims",
            "rules or an llm for decisions in a public office",
        ),
        answer=Claim(
            text="""
            Use an LLM where your project has to deal with open-ended language, for example to draft or summarize texts or to pull facts out of documents.
            An LLM copes with wording you didn't foresee.
            Don't rely on it alone where a result must be exact or must follow the same rules for everyone, such as a price or a decision on benefits.
            For that, an ordinary program is better, because it applies the same rules every time.
            Often the best design combines the two: the LLM reads letters or drafts replies, a program applies the rules, and a person checks.
            """,
            sources=(
                "zhang-2024-news",
                "dziri-2023",
                "zinkevich-2016",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#when-do-i-need-neither",
    ),
    Question(
        id="when-do-i-need-neither",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="When do I need neither an LLM nor other generative AI?",
        wordings=(
            "no ai needed",
            "simple solution instead of ai",
            "alternatives to genai",
            "rules vs ai",
            "is ai overkill for this",
            "do we really need ai",
            "do we need an llm for this",
            "problems that do not need ai",
            "is ai the right solution",
            "can this be done without ai",
            "a simple program would do",
            "would a spreadsheet formula do",
            "if then rules suffice",
            "a simple script would do",
            "classic software is enough",
            "is ai needed at all",
            "simpler methods first",
            "formula instead of ai",
        ),
        answer=Claim(
            text="""
                You need neither an LLM nor other generative AI when a rule, a search or a calculation does the job.
                Examples are adding up an invoice or finding a page in a handbook.
                To sort things into known groups, you often don't need them either.
                If you have enough examples that are already sorted, you can train a classifier: a model that only sorts, is usually smaller than an LLM and may do this better.
                Generative AI is for making something new, such as a draft.
            """,
            sources=(
                "zinkevich-2016",
                "bucher-martini-2024",
            ),
            as_of="2024",
        ),
        more="choose.md#neither",
    ),
    Question(
        id="llm-or-ordinary-automation",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="Do I need an LLM to move data from one program to another?",
        wordings=(
            "zapier or ai agent",
            "move form data into our crm",
            "copy web form entries automatically",
            "llm or ordinary automation",
        ),
        answer=Claim(
            text="""
            No, you don't need an LLM to move data between programs, for example from a web form into a customer database (CRM).
            You match each field of the form to a field of the database once, and an ordinary connection between the two programs then copies every entry.
            That is usually cheaper than an LLM and gives the same result each time.
            An LLM helps mainly where free text has to be understood, for example to find out from a message what a customer wants.
            Check its results, because it can overlook or invent a detail.
            """,
            sources=(
                "zuddl-hubspot-mapping",
                "leshob-2020-rpa",
                "unstructured-extraction-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#llm-or-regex",
    ),
    Question(
        id="when-not-to-use-generative-ai",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="When should I not use generative AI?",
        wordings=(
            "risks of using llm for critical work",
            "tasks ai is bad at",
            "avoid chatgpt for",
            "situations where genai is unsafe",
            "what should we not use ai for",
            "when is ai the wrong tool",
            "what not to use chatgpt for",
            "what is ai not good for",
            "tasks ai should stay away from",
            "when is it a bad idea",
            "where should it never be used",
            "keep away from payroll",
            "where determinism matters",
            "unsuitable tasks",
            "too risky for ai",
            "leave it to humans",
            "where errors are costly",
        ),
        answer=Claim(
            text="""
                Don't use generative AI where the result has to be exact, or where an error would be costly and go unnoticed.
                Payroll, for example, belongs in an ordinary program, because an LLM can make mistakes in simple arithmetic.
                Forecasting sales is usually a job for statistics or classic machine learning, and a fact is best looked up with a search or in a database.
                Also don't use generative AI for confidential data that its provider isn't allowed to see, or to do exercises that are meant to teach you something.
            """,
            sources=(
                "dziri-2023",
                "ncsc-2023",
                "bastani-2025",
                "grinsztajn-2022",
                "tan-2024",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="choose.md#exactness",
    ),
    Question(
        id="rag-or-fine-tuning",
        topic=QuestionTopic.CHOICE,
        group="Adapting or training a model",
        question="RAG or fine-tuning: which should I use?",
        wordings=(
            "what is raft",
            "rag vs finetune",
            "add company knowledge to an llm",
            "train on documents or search them",
            "when to fine tune",
            "fine-tuning or knowledge base as context",
            "should i fine tune or use rag",
            "knowledge base or training",
            "teach a model my company's knowledge",
            "when should i fine tune instead of rag",
            "look it up or train it in",
            "teach it our handbook",
            "give documents or retrain",
            "make it know our products",
            "can lora teach new facts",
            "fine-tuning for facts or for style",
            "teach an llm new facts or only style",
            "how do i train chatgpt on my own documents",
            "make chatgpt answer from my own files",
            "prompt, rag or fine-tuning: in which order",
            "should i start with fine-tuning",
            "will fine-tuning on our manuals stop it making stuff up",
            "fine-tune on product manuals to stop hallucinations",
            "chatbot that answers from our docs",
            "do i need to train a model",
        ),
        answer=Claim(
            text="""
                Use retrieval-augmented generation (RAG) to supply facts, and fine-tuning to change how a model writes.
                RAG looks up passages in documents that you can update, and the LLM bases its answer on those passages.
                Uploading documents to a chatbot can work similarly.
                Fine-tuning trains the model further on examples, which suits a fixed format or tone but isn't a reliable way to add facts or to stop the model from making things up.
                A better prompt is less work than either, so try that first.
                RAFT (retrieval-augmented fine-tuning) combines RAG and fine-tuning: it trains a model to answer from the right passages and ignore the others.
            """,
            sources=(
                "ovadia-2024",
                "gekhman-2024",
                "lewis-2020",
                "zhang-2024-raft",
                "openai-gpts-help",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="small-or-large-model",
        topic=QuestionTopic.CHOICE,
        group="Size and kind of model",
        question="How do I choose between a small and a large model?",
        wordings=(
            "mini or big model",
            "cheap model good enough",
            "which size of llm",
            "do i need the largest model",
            "which model size should i choose",
            "is a small model enough",
            "which model size",
            "is the cheapest model enough",
            "haiku or opus",
            "is the lite version enough",
            "is mini good enough",
            "is the cheap version sufficient",
            "trade off size price quality",
            "do i need a 70b model on our own server",
            "is an 8b model enough for summaries",
            "when is a 7b model enough",
            "do simple summaries need a large model",
            "can a fine-tuned 7b model beat gpt-4",
            "mix cheap and strong models",
            "one ai model for a small business",
        ),
        answer=Claim(
            text="""
                Choose the smallest model that passes a test on your own task.
                Small models usually need less energy and can often run on your own hardware.
                For summarizing emails, a model with 7 or 8 billion parameters (the numbers it has learned) may be enough.
                On a narrow task, a small model trained on examples may even do better than a large one that was given only instructions.
                A large model is more likely to pay off on hard tasks.
                You can also use both, with the small model for routine work.
            """,
            sources=(
                "chung-2026-joules",
                "mlenergy-leaderboard-data-2026",
                "belcak-2025",
                "bucher-martini-2024",
                "insiderllm-summarization-2026",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="choose.md#size",
    ),
    Question(
        id="reasoning-model-or-standard-model",
        topic=QuestionTopic.CHOICE,
        group="Size and kind of model",
        question="When should I use a reasoning model instead of a standard LLM?",
        wordings=(
            "thinking mode on or off",
            "o3 or normal gpt",
            "is slow thinking worth it",
            "reasoning effort when",
            "do i need a reasoning model",
            "when is a thinking model worth it",
            "is thinking mode worth it",
            "is extended thinking worth waiting",
            "deep thinking for hard problems",
            "does reasoning effort pick another model",
            "reasoning effort low medium high",
            "does thinking mode know more",
            "does reasoning add knowledge",
        ),
        answer=Claim(
            text="""
            Use a reasoning model for hard tasks that take several steps, such as mathematics, planning or debugging code.
            It works through the problem in writing before it answers, which makes it slower and more expensive, and it can still be wrong.
            A “reasoning effort” setting usually doesn't switch models but tells the same model how much to write before it answers.
            Reasoning doesn't add facts, so the model still won't know what it hasn't learned unless it searches the web.
            For answering simple questions, rewriting text or sorting it into categories, a standard LLM is quicker and cheaper, so try one first and switch only if it fails.
            """,
            sources=(
                "openai-reasoning-guide",
                "upstage-reasoning-docs",
                "ms-reasoning-effort-docs",
                "zhao-2025-test-time",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#reasoning-model",
    ),
    Question(
        id="llm-or-bert-for-classification",
        topic=QuestionTopic.CHOICE,
        group="Text, documents and translation",
        question="Should I use an LLM or a small model such as BERT to classify text?",
        wordings=(
            "bert vs gpt classification",
            "sort emails with ai cheaply",
            "sentiment analysis which model",
            "label thousands of texts",
            "use an llm to sort text into categories",
            "cheap way to sort texts",
            "tag tickets automatically",
            "route incoming mail",
            "route support tickets",
            "categorize messages automatically",
            "assign categories to complaints",
        ),
        answer=Claim(
            text="""
                If people have already sorted enough pieces of text into your categories, train a small model such as BERT, which only analyzes text, to classify the rest.
                In a 2024 study, models like BERT did better on every task than the versions of GPT-4 and Claude available then, which had been given only instructions.
                Small models also need much less computing, so they are faster and cheaper when you have a lot to sort.
                If nothing has been sorted yet, or if the categories keep changing, give an LLM instructions instead, and have people check a sample of what it sorted.
            """,
            sources=(
                "bucher-martini-2024",
                "luccioni-2024",
                "zschache-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="choose.md#neither",
    ),
    Question(
        id="llm-or-regex",
        topic=QuestionTopic.CHOICE,
        group="Text, documents and translation",
        question="LLM or search patterns (regex): which should I use to extract data?",
        wordings=(
            "regex or llm for extraction",
            "pull fields out of documents",
            "extract data from invoices with ai",
            "regular expressions versus language model",
            "parse documents with an llm",
            "get dates and amounts out of pdfs",
        ),
        answer=Claim(
            text="""
                To extract data, use search patterns where a value has a fixed format, such as an invoice number, and an LLM where the right value depends on context.
                Patterns, known as regular expressions or regex, give the same result every time and are easy to test.
                But they miss anything written in a way you didn't foresee.
                An LLM copes with varied wording but may overlook a value or invent one.
                So let patterns do what they can, give the rest to the LLM, and check the results, for example by adding up the amounts.
            """,
            sources=("unstructured-extraction-2026",),
            as_of="2026",
            our_reading=True,
        ),
        more="examples.md#information-extraction",
    ),
    Question(
        id="do-i-need-to-train-my-own-llm",
        topic=QuestionTopic.CHOICE,
        group="Adapting or training a model",
        question="Do I need to train my own LLM?",
        wordings=(
            "build an llm from scratch",
            "own chatgpt for company",
            "custom language model needed",
            "domain specific llm worth it",
            "can we have a model trained on our company",
            "our own private chatgpt",
            "should we train a model with our documents",
            "our own private model",
            "own model for a hospital or bank",
            "create a model ourselves",
            "is an own language model realistic for a firm",
            "cost of training our own model",
        ),
        answer=Claim(
            text="""
                You rarely need to train an LLM of your own, because you can adapt an existing one for far less money.
                DeepSeek, a Chinese company, put the computing cost of just the final training run of its V3 model (2024) at about US$5.6 million.
                So first try a better prompt with an existing model, which may be enough.
                If the model lacks facts, let it look them up in your documents.
                If the form or tone of its answers isn't right, consider training it a little further (fine-tuning).
            """,
            sources=(
                "dettmers-2023-qlora",
                "brown-2020-gpt3",
                "lewis-2020",
                "deepseek-v3-2024",
                "li-2023-gpt-finance",
            ),
            as_of="2024-12",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="is-a-custom-gpt-my-own-llm",
        topic=QuestionTopic.CHOICE,
        group="Adapting or training a model",
        question="Is a custom GPT my own LLM?",
        wordings=(
            "is a custom gpt a fine-tuned model",
            "i made a custom gpt do i have my own llm",
            "does a custom gpt train the model",
            "i made a gem in gemini is that my own model",
            "do i need plus for custom gpts",
            "build a gpt without coding",
        ),
        answer=Claim(
            text="""
                No, a custom GPT isn't your own LLM.
                It's a version of ChatGPT with added instructions, documents and tools, but a model from OpenAI still writes the answers.
                What you add doesn't change that model, unlike fine-tuning, which trains a model further.
                For an LLM of your own, you'd have to train one, or download one that its maker lets you adapt.
                Anyone signed in to ChatGPT, even on the free plan, can use custom GPTs that others have shared.
                Making a new one takes no programming, but since 2026, it has required a business or school account, according to OpenAI; a personal account isn't enough, even a paid one.
            """,
            sources=(
                "openai-gpts-help",
                "hf-llm-course",
                "openai-gpts-overview-help",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#custom-gpts",
    ),
    Question(
        id="teach-an-image-generator-a-style",
        topic=QuestionTopic.CHOICE,
        group="Adapting or training a model",
        question="Can I teach an image generator a face, a product or a style?",
        wordings=(
            "lora for my art style",
            "dreambooth",
            "train an image generator on my own pictures",
            "do i need to train my own image generator",
            "our brand style in ai images",
            "can image generators be fine-tuned",
        ),
        answer=Claim(
            text="""
                Yes, some image generators can be taught a face, a product or a style from a few images.
                To do this on your own computer, you need a generator whose trained model can be downloaded.
                With a method called textual inversion, for example, the generator learns a new “word” for a subject or style from 3 to 5 images.
                Another method, LoRA, trains only small tables of numbers that are added to the model.
                Ask people before you use images of them, and ask artists before you imitate their style.
            """,
            sources=(
                "gal-2022-textual-inversion",
                "ruiz-2023-dreambooth",
                "hu-2022-lora",
                "diffusers-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#personalization",
    ),
    Question(
        id="same-character-in-every-image",
        topic=QuestionTopic.CHOICE,
        group="Adapting or training a model",
        question="How do I keep a character the same in every AI image?",
        wordings=(
            "same character in every ai picture",
            "consistent character in ai images",
            "keep the same face across ai images",
            "why does my ai character look different each time",
        ),
        answer=Claim(
            text="""
                An image generator usually makes each image from scratch, so your character's face or clothes can change, but you can keep them similar.
                If the generator accepts reference images, make one clear image of the character and attach it each time.
                Use the same description word for word, and change only the scene.
                For a long series, some generators can be trained on your character, for example with a small add-on called a LoRA.
                """,
            sources=(
                "avrahami-2023-chosen-one",
                "ideogram-character-docs",
                "hu-2022-lora",
                "diffusers-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#teach-an-image-generator-a-style",
    ),
    Question(
        id="cloud-or-local",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question=(
            "What is the difference between running an LLM in the cloud and running it locally?"
        ),
        wordings=(
            "local llm pros and cons",
            "self hosted ai vs api",
            "offline chatgpt alternative",
            "keep data in house ai",
            "which llm setup is safe and compliant",
            "run a private llm for sensitive data",
            "keep everything on our own servers",
            "on premise or cloud ai",
            "can we run it on our own servers",
            "can the ai run inside our network",
            "private ai for our company",
            "local model for privacy",
            "host the model ourselves or in the cloud",
            "where does the model run",
            "why run a model at home",
            "advantages of self hosting",
            "on premises or hosted",
            "air gapped",
            "run it in our own building",
            "independence from providers",
            "on premises",
            "keep it on site",
            "data must not leave the house",
            "pros and cons of own servers",
            "on premise, api or public chatbot for personal data",
        ),
        answer=Claim(
            text="""
                In the cloud, a provider runs the LLM and receives what you type; locally, the LLM runs on your own machines, and your prompts can stay there.
                With the cloud, you don't need powerful hardware of your own, and many of the strongest models run only there.
                For local use, you need enough memory, a model that can be downloaded, such as OpenAI's gpt-oss, and someone who takes care of security and updates.
                For personal or sensitive data, an organization's own machines are generally safer, according to France's data protection authority, the CNIL (2024).
                But it also accepts the cloud if a contract settles who can access the data.
            """,
            sources=(
                "llm-prices-2026",
                "ncsc-2023",
                "ollama-docs",
                "openai-gpt-oss-readme",
                "sipoch-cnil-deployment-2024",
                "cnil-genai-2024",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="choose.md#local-or-cloud",
    ),
    Question(
        id="open-or-closed-model",
        topic=QuestionTopic.CHOICE,
        group="Size and kind of model",
        question="When should a company choose an open model instead of a closed one?",
        wordings=(
            "open-weight or closed model",
            "llama or mistral instead of chatgpt",
            "open model vs gpt for business",
            "self-hosted open weights or api",
        ),
        answer=Claim(
            text="""
                Choose an open model if you need control over the model itself.
                Unlike a closed model, an open model, such as OpenAI's gpt-oss, can be downloaded.
                If you run it on your own computers, your data can stay in-house, you can adapt the model, and it stays the same until you replace it.
                With steady, heavy use, it may also cost less than paying for each request.
                But you need the hardware and the people to run it, or a company that hosts it for you.
                Read the license first: Meta's terms for Llama 4, for example, give companies based in the EU no rights to the models.
                """,
            sources=(
                "meta-llama4-use-policy",
                "openai-gpt-oss-readme",
                "hf-transformers-security",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/at-work.md#is-an-open-model-free",
    ),
    Question(
        id="national-llms",
        topic=QuestionTopic.CHOICE,
        group="Size and kind of model",
        question="Why do countries build their own LLMs, such as Apertus and SEA-LION?",
        wordings=(
            "sovereign ai models",
            "switzerland's own language model",
            "what is singapore's model for southeast asia",
            "national alternative to chatgpt",
        ),
        answer=Claim(
            text="""
                Countries build their own LLMs because the leading ones often represent their languages and cultures poorly, and because they don't want to depend on foreign companies.
                Singapore's SEA-LION models, for example, are trained on extra text in Thai, Vietnamese, Indonesian and other Southeast Asian languages.
                Most of the recent SEA-LION versions start from another maker's open model (one that anyone can download), which the SEA-LION team has trained further.
                Switzerland's Apertus (2025) is fully open: the universities ETH Zurich and EPFL and the national supercomputing center published the model with its training data and code, for anyone to reuse.
            """,
            sources=(
                "sea-lion-motivations",
                "sea-lion-readme",
                "epfl-apertus-2025",
                "gigazine-apertus-2025",
                "bondarenko-2025-sovereign-llms",
                "curiositynews-sovereign-ai-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#apertus",
    ),
    Question(
        id="why-run-an-llm-locally",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Why would I run an LLM locally, on my own computer?",
        wordings=(
            "self-hosting an llm at home",
            "why run an llm locally at all",
            "what's the benefit of ollama compared with chatgpt",
            "what do i gain from hosting a language model on my own pc",
            "reasons to use ollama or lm studio instead of chatgpt",
            "what is the point of a local llm",
            "advantages of running ai on your own computer",
            "reasons for and against a local llm",
            "is a local model worth it",
            "private ai without the cloud",
            "offline llm benefits",
            "local llm instead of a subscription",
            "is running an llm at home free",
            "what does a local llm cost",
            "does anything leave my computer with a local model",
            "does a local llm send data out",
            "is a local model private",
            "is a local llm really free",
        ),
        answer=Claim(
            text="""
                Running an LLM locally, on your own computer, gives you control: your prompts can stay there, and the model works offline once it's downloaded.
                Many models cost nothing to download, and there's no fee for each use, but you pay for hardware and electricity and spend your own time.
                So you save money mainly with steady, heavy use.
                Models small enough for a home computer are usually weaker than the largest ones online.
                The model sends nothing out itself, but the app around it may, so check the app's settings.
            """,
            sources=("ollama-docs", "openai-gpt-oss-readme", "llm-prices-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#cloud-or-local",
    ),
    Question(
        id="ollama-or-lm-studio",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Ollama or LM Studio: which is better for a beginner?",
        wordings=(
            "lm studio vs ollama",
            "easiest program to run ai on my pc",
            "does lm studio give better answers than ollama",
            "local ai with a normal window and buttons",
        ),
        answer=Claim(
            text="""
                LM Studio is usually easier for a beginner, because it's a desktop program with windows and buttons.
                You pick a model, download it and chat.
                Ollama also has a simple chat app, but its documentation deals mainly with typed commands and with letting other programs use the models, which LM Studio can do as well.
                Both run the same kinds of open models, such as Llama or Gemma, so with the same model and settings, neither program gives better answers.
                Quality depends mainly on the model you choose and on how large a model fits into your computer's memory.
            """,
            sources=(
                "ollama-docs",
                "lmstudio-offline-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#memory-of-a-laptop-for-llms",
    ),
    Question(
        id="choose-a-coding-assistant",
        topic=QuestionTopic.CHOICE,
        group="Chatbots, agents and coding",
        question="Cursor, Copilot or Claude Code: how do I choose?",
        wordings=(
            "which ai coding assistant should i use",
            "cursor vs copilot vs claude code",
            "best ai for programming",
            "best llm for coding",
            "windsurf or cursor for a beginner",
        ),
        answer=Claim(
            text="""
                The choice between Cursor, GitHub Copilot and Claude Code, all made mainly for programmers, depends on how you like to work.
                Cursor is a code editor in its own right, while Copilot is mostly added to another editor, and both complete lines as you type.
                With Claude Code, you describe a task, often in a terminal (a window for typed commands), and it changes your files for you; the other two can also work this way.
                Try two on your own code, and compare prices and how they treat your data.
                If you can't code, start with an app builder such as Lovable or Bolt.
            """,
            sources=(
                "cursor-readme",
                "cursor-cli-page",
                "github-copilot-ides-docs",
                "anthropic-claude-code-readme",
                "devpartners-coding-tools",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#do-coding-assistants-make-developers-faster",
    ),
    Question(
        id="what-computer-do-i-need",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="What computer do I need to run an LLM?",
        wordings=(
            "how much ram or vram for llm",
            "hardware for local ai",
            "run llama on my laptop",
            "16 gb enough for ai model",
            "hardware requirements for llama",
            "system requirements local llm",
            "how much memory does a model need",
            "can my computer run an llm",
            "gpu memory needed",
            "what hardware do i need to run a model locally",
            "how much vram",
            "minimum hardware requirements",
            "can my old pc run it",
            "ram for a 7b model",
            "fits in memory",
            "what can my machine run",
            "which machine for local models",
            "will my macbook manage",
            "buy hardware for ai at home",
        ),
        answer=Claim(
            text="""
                To run an LLM, you need a computer with enough memory to hold it.
                For a rough estimate, multiply the number of parameters (the numbers the model has learned) by the memory that each takes up.
                At 2 bytes each, a common size, 7 billion parameters (a “7B” model) take 14 GB.
                Compressed, they often take 4 to 5 GB, so a graphics card with 8 GB usually has room for the model and the conversation.
                Compression usually makes a model somewhat less accurate.
            """,
            sources=(
                "hf-llm-course",
                "ollama-docs",
                "jin-2024-quantization",
                "ollama-1panel-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#local-hardware",
    ),
    Question(
        id="memory-of-a-laptop-for-llms",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Can a laptop with 8 GB or 16 GB of memory run an LLM?",
        wordings=(
            "can you run a local llm on a laptop",
            "is 8gb ram enough for ai",
            "is 16gb enough for a local llm",
            "which model fits in 8 gb",
            "how big a model can my laptop run",
            "local ai on an ordinary laptop",
            "which llm can i run on a laptop with an 8 gb graphics card",
            "best local model for 8 gb vram",
            "llm for a 6 gb or 12 gb gpu",
            "what can i run on an rtx 3060 or 4060",
            "best local llm for a laptop",
        ),
        answer=Claim(
            text="""
                Yes, a laptop with 8 GB or 16 GB of memory can run small LLMs that anyone can download.
                Roughly, a billion parameters (learned numbers), compressed to 4 bits each, take a little over half a gigabyte. The conversation and your other programs need some memory as well.
                So the largest model that fits has about 8 billion parameters with 8 GB, 14 billion with 12 GB and 20 billion with 16 GB.
                The same goes for a graphics card's own memory.
                A larger model runs very slowly or not at all.
                 Expect weaker answers than from the large online services.
            """,
            sources=(
                "hf-llm-course",
                "ollama-docs",
                "openai-gpt-oss-readme",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/choosing.md#do-i-need-a-gpu",
    ),
    Question(
        id="context-length-and-memory",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Does the context length affect how much memory (VRAM) a local LLM needs?",
        wordings=(
            "does context length matter for vram",
            "kv cache memory",
            "out of memory with a long prompt",
            "how much ram does a 32k context take",
            "why does my local model crash in long chats",
            "context size and graphics card memory",
        ),
        answer=Claim(
            text="""
                Yes, a longer context needs more memory, on top of what the model itself takes up.
                The context is the text that the model takes into account.
                For each word or part of a word in this text, the program that runs the model keeps data in a store called the KV cache, so the longer the text, the larger the store.
                If the memory of your graphics card (VRAM) is too small, set a shorter context or choose a smaller model.
            """,
            sources=(
                "kwon-2023",
                "hf-kv-cache-2024",
                "hf-llm-course",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#what-computer-do-i-need",
    ),
    Question(
        id="which-gguf-file",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="What is GGUF, and which version of a model should I download?",
        wordings=(
            "q4_k_m or q8_0",
            "which gguf file is best for 8 gb",
            "what is gguf and which quantization should i download",
            "difference between q4 q5 q6 and q8",
            "best quantization for a local llm",
            "how much quality do i lose with 4-bit",
            "is the gguf file the llm itself",
            "is a safetensors file the model",
            "bigger model at 4-bit or smaller at 8-bit",
            "16 gb vram 4-bit or 8-bit",
        ),
        answer=Claim(
            text="""
                GGUF is a file format for models that you run yourself. A model often comes in several GGUF versions, so take the largest that fits in your computer's memory with room to spare.
                A GGUF file holds an LLM's weights (the numbers it has learned) and what a program such as Ollama needs to load them.
                The number after the Q in the file's name tells you roughly how many bits store each weight.
                Fewer bits usually lower the accuracy.
                But in a 2023 study, bigger models with 4-bit weights usually beat smaller 8-bit models that took as much memory.
                The AI company Mistral recommends versions Q4_K_M, Q5_K_M and Q6_K.
            """,
            sources=(
                "ggml-gguf-spec",
                "dettmers-2023-4-bit",
                "mistral-gguf-docs",
                "llama-cpp-readme",
                "jin-2024-quantization",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-are-distillation-and-quantization",
    ),
    Question(
        id="parts-of-a-model-name",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="What do 30B, A3B and Q4_K_M mean in a model's name?",
        wordings=(
            "letters in a model name",
            "what does a3b mean",
            "instruct, base, gguf in the name of a model",
            "k and m in gguf names",
        ),
        answer=Claim(
            text="""
                A downloadable model's name usually tells you its family, purpose and size.
                In Qwen3-Coder-30B-A3B-Q4_K_M, Qwen3 is the family and generation, and Coder means that it's made for programming.
                30B stands for about 30 billion parameters (learned numbers), all of which should fit in memory.
                Only about 3 billion (A3B) are active for each piece of text.
                Q4_K_M says how the numbers are compressed: Q4 means that each takes roughly 4 or 5 bits instead of 16, which makes the model about a third as large.
                K is the method, and M is its medium variant.
                Other names contain Base (only continues text), Instruct (follows instructions) or GGUF (a file format).
            """,
            sources=(
                "hf-llm-course",
                "vercel-qwen3-coder-faq",
                "llama-cpp-readme",
                "mistral-gguf-docs",
                "llama-cpp-quantize-readme",
                "llama-cpp-k-quants-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#which-gguf-file",
    ),
    Question(
        id="do-i-need-a-gpu",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Do I need a graphics card (GPU) to run an LLM?",
        wordings=(
            "llm on cpu only",
            "run ai without gpu",
            "nvidia card required for llm",
            "processor or graphics card for ai",
            "run without a graphics card",
            "can it run on cpu",
            "without nvidia card",
            "cpu only inference",
            "cpu only",
            "amd card",
            "without graphics hardware",
            "is the processor fast enough",
            "used 12 gb or new 8 gb card",
            "which graphics card for local ai",
        ),
        answer=Claim(
            text="""
                No, you can run many LLMs without a graphics card (GPU), but they will be slower.
                Programs such as Ollama also run them on an ordinary processor.
                Either way, you need enough memory to hold the model; OpenAI says that its smaller open model, gpt-oss-20b, runs in 16 GB.
                If you buy a card for LLMs, look at its memory first: a card with 12 GB can hold models that don't fit on a faster one with 8 GB.
                A model that doesn't fit has to use the computer's own memory, which is much slower.
            """,
            sources=(
                "ollama-docs",
                "openai-gpt-oss-readme",
                "specpicks-12gb-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#local-hardware",
    ),
    Question(
        id="mini-pc-for-local-ai",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Can a Mac mini or another mini PC run AI at home?",
        wordings=(
            "ai server at home",
            "memory bandwidth or processor",
            "power bill of local ai",
        ),
        answer=Claim(
            text="""
                Yes, a Mac mini or another mini PC can run an LLM if it has enough memory.
                The memory's speed (bandwidth) usually matters more than the processor's, because the computer rereads the model's parameters (learned numbers) for each word or part of a word that it writes.
                In newer Macs and in PCs with AMD's Ryzen AI Max chips, the processor and the graphics chip share fast memory, so with enough of it, large models fit.
                A good graphics card's memory is often much faster but usually smaller.
                In a 2024 test, an M4 Mac mini drew 4 to 6 watts when idle and normally at most 45 when busy.
            """,
            sources=(
                "vettedconsumer-unified-memory-2026",
                "tps-sh-hardware",
                "mylocalai-mini-pc-2026",
                "servethehome-mac-mini-2024",
                "ollama-docs",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#memory-of-a-laptop-for-llms",
    ),
    Question(
        id="hardware-for-training-or-running",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Do I need better hardware to train an LLM than to run one?",
        wordings=(
            "gpu for training vs inference",
            "can i train what i can run",
            "how much memory does training take",
            "fine-tune on my gaming pc",
        ),
        answer=Claim(
            text="""
                Yes, training an LLM takes several times as much memory as running it, and far more computing.
                To run a model, a computer has to hold the conversation and the model's parameters (the numbers learned in training), which can be compressed.
                Training also has to record how each number should change.
                In an example from Hugging Face, a site for AI models, training one with 4 billion parameters takes about 85 GB of memory, while the parameters alone take 8 GB.
                Training a finished model further (fine-tuning) with a method called LoRA lies in between, because LoRA trains only a small added part.
            """,
            sources=("hf-gpu-memory-docs", "hf-llm-course", "hu-2022-lora", "dettmers-2023-qlora"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#lora-or-full-fine-tuning",
    ),
    Question(
        id="image-generator-on-my-computer",
        topic=QuestionTopic.CHOICE,
        group="Running AI yourself",
        question="Can I run an image or video generator on my own computer?",
        wordings=(
            "stable diffusion on my pc",
            "local ai art",
            "hardware for image generation",
            "how much vram for stable diffusion",
            "video generation on a home computer",
            "offline picture generator",
        ),
        answer=Claim(
            text="""
                Yes, you can run an image or video generator on your own computer if the trained model can be downloaded and your graphics card has enough memory.
                When Stable Diffusion came out in 2022, its makers wrote that a card with at least 10 GB could run it.
                Video can take more: the makers of the video generator Wan2.2 say that its smaller model needs at least 24 GB for high-definition clips.
                But 8 GB is enough for that model if part of it is kept in the computer's ordinary memory, according to the documentation for ComfyUI, a program that runs such models.
            """,
            sources=(
                "sd-v1-readme",
                "wan-2025-wan22",
                "smeltcore-wan22-2026",
                "diffusers-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#local-hardware",
    ),
    Question(
        id="search-engine-or-llm",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="When should I use a search engine and when an LLM?",
        wordings=(
            "google or chatgpt",
            "can ai replace search",
            "look it up or ask ai",
            "is chatgpt good for research",
            "is chatgpt better than google",
            "should i google it or ask chatgpt",
            "is google dead",
            "when to google instead",
            "look it up or ask a bot",
            "stop googling",
            "ask a bot or search the web",
            "better for facts",
            "which tool to look something up",
        ),
        answer=Claim(
            text="""
                Use a search engine when you need the source itself, and an LLM for drafts, explanations and rewording that you can check.
                A search engine points you to existing pages, while an LLM writes new text, which may be wrong.
                The AI summaries above some search results may be wrong, too, and so may assistants that search the web first. In a 2025 study, public broadcasters asked four such assistants about the news, and 45% of the answers had a significant problem, such as missing sources.
                So open the linked pages, and see whether they say what the answer claims.
            """,
            sources=(
                "google-search-works",
                "lewis-2020",
                "ebu-bbc-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="choose.md#neither",
    ),
    Question(
        id="llm-for-forecasting-or-tables",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="Should I use an LLM for forecasting or tabular data?",
        wordings=(
            "predict sales with chatgpt",
            "llm vs xgboost",
            "spreadsheet prediction ai",
            "time series llm",
            "can chatgpt analyze data in excel",
            "excel data and ai",
            "guess next year's revenue",
            "predict churn from a spreadsheet",
            "numbers and spreadsheets with language models",
            "demand prediction",
            "data science with chatbots",
        ),
        answer=Claim(
            text="""
                An LLM usually isn't the right tool for predicting the next figures in a series (future sales, for example) or for predicting one value in a table from the others.
                For tables, a good starting point is a method built on decision trees, which are branching sets of yes-or-no questions.
                For forecasts, use statistical methods or models built for the purpose.
                A 2024 study examined three forecasting methods that were built on an LLM: when the LLM was taken out, the results were no worse and mostly better.
                An LLM is more useful for explaining a table or writing a formula, but check the result.
            """,
            sources=("grinsztajn-2022", "tan-2024"),
            as_of="2025",
            our_reading=True,
        ),
        more="choose.md#neither",
    ),
    Question(
        id="answer-customers-emails",
        topic=QuestionTopic.CHOICE,
        group="Chatbots, agents and coding",
        question="Which AI should I use to answer customers' emails?",
        wordings=(
            "customer emails",
            "write customer emails",
            "answer customer emails with ai",
            "what should i buy for customer emails",
            "can i use it for customer emails",
            "my boss wants an llm for customer emails",
            "draft replies to customers",
            "ai email assistant for a shop",
        ),
        answer=Claim(
            text="""
                To answer customers' emails, let an LLM draft the replies, and check each draft before you send it.
                For a few emails a day, a chatbot such as ChatGPT is enough: paste in the email and the facts for your reply, such as a price, because the chatbot doesn't know them on its own.
                If many customers ask similar questions, choose a tool that first searches your help articles and then drafts a reply from what it finds.
                Customers' emails contain personal data, so prefer a business account: if you use ChatGPT with a personal one, OpenAI may train on your chats unless you opt out.
            """,
            sources=(
                "aiforgcs-general-contractor",
                "techfortrades-2025",
                "lewis-2020",
                "google-dialogflow-generative",
                "openai-eu-privacy-2026",
                "openai-enterprise-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="choose.md#result-text-from-documents",
    ),
    Question(
        id="customer-service-chatbot",
        topic=QuestionTopic.CHOICE,
        group="Chatbots, agents and coding",
        question="What should I use to build a customer-service chatbot?",
        wordings=(
            "knowledge base for customer chat",
            "how many questions for a faq bot",
            "support bot with ai",
            "help desk llm",
            "ai for customer questions",
            "chatbot for our website",
            "ai chatbot for customers",
            "how do i add a chatbot to my site",
            "bot for our website",
            "web shop assistant",
            "answers customers at night",
            "widget on our website",
            "automatic replies to shoppers",
            "ask for a human agent",
            "escalate to a person",
            "automate support requests",
            "assistant for our online shop",
            "voice agent or web chatbot for a small business",
            "phone bot or chatbot for a repair shop",
        ),
        answer=Claim(
            text="""
                For a customer-service chatbot, use an LLM that looks up its answers in your help articles.
                Without them, it doesn't know your prices and rules and may invent some.
                Give customers an easy way to reach a human, and tell them that they're dealing with a bot: in the EU, bots have had to say so since August 2026, unless it's obvious.
                Before launch, test the bot with questions that your articles don't answer.
                You may be liable for what the bot says: in 2024, a Canadian tribunal held Air Canada responsible for its chatbot's wrong advice.
                If most customers call, a phone bot may help more.
            """,
            sources=(
                "lewis-2020",
                "google-dialogflow-generative",
                "moffatt-2024",
                "eu-ai-act-2024",
                "periskope-faq-docs",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="examples.md#customer-service",
    ),
    Question(
        id="rule-based-or-llm-chatbot",
        topic=QuestionTopic.CHOICE,
        group="Chatbots, agents and coding",
        question="What is the difference between a rule-based chatbot and an AI chatbot?",
        wordings=(
            "am i talking to a script or an llm",
            "is this website's chatbot a real ai",
            "rules-based or ai-driven chatbot",
            "difference between a rule-based chatbot and an llm chatbot",
            "chatbots or virtual assistants for public enquiries",
            "scripted bot or generative bot",
            "decision tree chatbot vs chatgpt",
            "is our council's chatbot ai",
            "old chatbot and new chatbot difference",
            "virtual assistant with fixed answers",
            "scripted bot or llm for a bank's chat",
            "scripted bot or llm bot",
            "chatbot for opening hours and returns",
        ),
        answer=Claim(
            text="""
                A rule-based chatbot gives answers that people wrote beforehand, while an AI chatbot (today, usually one built on an LLM) writes a new answer each time.
                The rule-based kind follows a branching script or looks for keywords, so it's predictable, cheap to run and good enough for standard questions, for example about opening hours.
                But it fails on questions that its makers didn't foresee.
                An AI chatbot can deal with almost any wording, but it can be wrong and still sound convincing.
                If you set one up for your organization, have it base its answers on your own documents, which makes errors less likely.
            """,
            sources=(
                "weizenbaum-1966",
                "google-dialogflow-generative",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#customer-service-chatbot",
    ),
    Question(
        id="learn-machine-learning-or-generative-ai-first",
        topic=QuestionTopic.CHOICE,
        group="Deciding what you need",
        question="Should I learn machine learning or generative AI first?",
        wordings=(
            "how to start in ai",
            "study path ai beginner",
            "course machine learning or genai",
            "do i need math for gen ai",
            "what should i learn first",
            "what to study first",
            "career switch into ai",
            "study to get into ai",
            "order of learning topics",
            "which course comes before",
        ),
        answer=Claim(
            text="""
                If you want to build programs on ready-made models, you can start with generative AI.
                For Microsoft's beginners' course on the subject, for example, it helps to know basic Python or TypeScript (two programming languages).
                If you want to build, adapt or evaluate models yourself, learn machine learning first.
                Hugging Face's course on LLMs, which goes further into how models work, requires a good knowledge of Python and recommends starting with an introduction to deep learning, a kind of machine learning.
            """,
            sources=(
                "ms-genai-for-beginners",
                "hf-llm-course-introduction",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#machine-learning",
    ),
    Question(
        id="are-bigger-llms-better",
        topic=QuestionTopic.CHOICE,
        group="Size and kind of model",
        question="Are bigger LLMs always better?",
        wordings=(
            "more parameters better answers",
            "does model size matter",
            "small model beats large",
            "why not just use the biggest",
            "is the biggest model the best",
            "is a larger model more accurate",
            "does size matter",
            "more billions more quality",
            "does size mean quality",
            "more parameters smarter",
            "does more data make ai smarter",
            "the more data the smarter the ai",
            "more training data better answers",
        ),
        answer=Claim(
            text="""
                No, bigger LLMs aren't necessarily better, because training matters as well as size.
                DeepMind's model Chinchilla (2022), for example, was less than half the size of OpenAI's GPT-3 but was trained on more data, and it beat GPT-3 on many tests. But more data alone isn't enough: in a 2024 study, models trained on educational web pages did better on tests of knowledge than models trained on a broader collection.
                Within a model family, larger models usually do better, but they need more memory and computing power, so they tend to cost more and answer more slowly.
                So choose the smallest model that passes a test on your own task.
            """,
            sources=("brown-2020-gpt3", "belcak-2025", "hoffmann-2022", "penedo-2024-fineweb"),
            our_reading=True,
            as_of="2025",
        ),
        more="misconceptions.md#bigger-is-always-better",
    ),
    Question(
        id="how-are-llms-evaluated",
        topic=QuestionTopic.CHOICE,
        group="Tests and leaderboards",
        question="How are LLMs evaluated?",
        wordings=(
            "llm benchmarks explained",
            "mmlu humaneval arena",
            "how do they rank ai models",
            "test scores of language models",
            "how do you compare language models",
            "how do i know which llm is best",
            "what benchmarks are there",
            "who tests the models",
            "leaderboards",
            "who decides which model is best",
            "exams for language models",
            "compare quality of models",
            "score tables",
            "low perplexity score",
            "compare the perplexity of two llms",
        ),
        answer=Claim(
            text="""
                LLMs are mainly evaluated in two ways: with fixed tests and by having judges rate answers.
                A fixed test, such as MMLU, asks each model the same questions, but a model may have seen some of them in training.
                Judges, either other LLMs or people, score answers or choose the better of two, as the website Arena's users do.
                A measure called perplexity says how well a model predicts a given text (lower is better), not whether the model's answers are true.
                Perplexity scores can't be compared between models that divide text into pieces differently.
                Use public scores to make a shortlist, and test those models on your own task.
                """,
            sources=(
                "hendrycks-2021-mmlu",
                "contamination-list",
                "chiang-2024-arena",
                "arena-name-2026",
                "zheng-2023-judge",
                "hf-evaluate",
                "jurafsky-martin-slp3",
            ),
            as_of="2026",
        ),
        more="dimensions/evaluation.md",
    ),
    Question(
        id="how-are-image-generators-evaluated",
        topic=QuestionTopic.CHOICE,
        group="Tests and leaderboards",
        question="How are image generators evaluated?",
        wordings=(
            "fid score meaning",
            "measure quality of ai pictures",
            "rate ai art models",
            "benchmark for text to image",
            "which picture model is best",
            "judge picture quality by numbers",
        ),
        answer=Claim(
            text="""
                Image generators are mainly evaluated on how real and how varied their images look, how well they fit the prompt, and how people rate them.
                To measure realism and variety together, a formula called the Fréchet inception distance (FID) compares statistics of generated and real images, but it can contradict people's ratings.
                To see how well images fit the prompt, a test called GenEval checks which objects an image shows, how many, where and in what color.
                Because no single score covers everything, try the generators with prompts of your own before you choose.
            """,
            sources=(
                "heusel-2017",
                "ghosh-2023-geneval",
                "jayasumana-2024",
                "stein-2023",
                "kynkaanniemi-2019",
            ),
        ),
        more="dimensions/evaluation.md#comparison-with-references",
    ),
    Question(
        id="how-are-video-and-audio-generators-evaluated",
        topic=QuestionTopic.CHOICE,
        group="Tests and leaderboards",
        question="How are video, music and speech generators evaluated?",
        wordings=(
            "vbench",
            "frechet audio distance",
            "mean opinion score speech",
            "benchmark for ai video",
            "rate ai music",
            "how good is ai speech",
        ),
        answer=Claim(
            text="""
                Video, music and speech generators are evaluated by software that scores their output and by people who watch or listen to it.
                For video, a test called VBench gives separate scores for 16 aspects, such as smooth motion.
                For music, software measures how similar a set of generated clips is to a set of real recordings.
                Generated speech is often rated by listeners on a scale from 1 (bad) to 5 (excellent).
                One good score doesn't imply another.
                In a 2025 study of six video generators, how real the videos looked said nothing about how well they followed the laws of physics.
            """,
            sources=(
                "huang-2024-vbench",
                "kilgour-2019-fad",
                "gui-2024-fad",
                "itu-p800-1996",
                "lemaguer-2024-mos",
                "motamed-2025",
            ),
            as_of="2025-01",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#request-checks",
    ),
    Question(
        id="how-do-i-test-a-model-for-my-task",
        topic=QuestionTopic.CHOICE,
        group="Tests and leaderboards",
        question="How do I test a model for my own task?",
        wordings=(
            "is our chatbot good enough to go live",
            "evaluate llm on own data",
            "compare two models fairly",
            "build a test set for ai",
            "measure accuracy of chatbot",
            "how do you measure the model's performance",
            "how do i know if the model is good enough",
            "how accurate is your model",
            "evaluating answers",
            "how to choose the best model for a task",
            "how do i evaluate a model",
            "compare models on my data",
            "is the output good enough",
            "compare two models on my data",
            "try before you buy",
            "compare results on our own examples",
            "pick a model by own trials",
            "does it work for us",
            "acceptance test",
            "acceptance test for a chatbot that answers differently every time",
            "we tried it for 20 minutes and it felt good",
            "is a short try an evaluation",
            "good impression as evidence",
            "fair way to compare three chatbots",
            "test a chatbot before it goes live",
            "test our customer chatbot before launch",
        ),
        answer=Claim(
            text="""
                To test a model for your task, collect real cases with the answers you expect, and decide beforehand what is good enough.
                Include hard and unusual cases and, for a customer chatbot, attempts to trick it.
                Run each case several times, because answers vary, and count the errors.
                Just trying it out for a few minutes gives you only an impression.
                To compare chatbots, give them the same cases, and have people judge the answers without knowing which chatbot wrote them.
                Run your cases again whenever the model or prompt changes.
            """,
            sources=("yao-2024-tau-bench", "chiang-2024-arena", "sclar-2023"),
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="do-i-need-an-agent",
        topic=QuestionTopic.CHOICE,
        group="Chatbots, agents and coding",
        question="Do I need an AI agent?",
        wordings=(
            "agent or simple prompt",
            "are ai agents worth it",
            "automate a task with agents",
            "when to build agents",
            "is an agent the right tool",
            "should we use agents",
            "agent or workflow for my task",
            "when is an agent overkill",
            "is automation enough",
            "one good prompt instead",
            "chatbot or agent for a small business",
            "is a simple assistant enough",
            "when autonomous software pays off",
            "agent or assistant",
            "chatbot or agent for customer service",
        ),
        answer=Claim(
            text="""
                You often don't need an AI agent.
                An agent is a program in which an LLM chooses its own steps, such as searching the web.
                If you or your customers only want answers, a chatbot is enough.
                If the steps are known in advance, as when a customer changes an order, use a fixed workflow, with an LLM where needed.
                A workflow is easier to control and usually cheaper.
                An agent pays off when the steps can't be foreseen, but limit its permissions and supervise it: in a 2024 test of office tasks, even the best agent failed at most of them.
            """,
            sources=(
                "anthropic-agents-2024",
                "xu-2024-theagentcompany",
            ),
            as_of="2025-05",
            our_reading=True,
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="chatgpt-perplexity-or-notebooklm",
        topic=QuestionTopic.CHOICE,
        group="Chatbots, agents and coding",
        question="ChatGPT, Perplexity or NotebookLM: which should I use for research?",
        wordings=(
            "perplexity or chatgpt",
            "when is perplexity better",
            "notebooklm vs perplexity",
        ),
        answer=Claim(
            text="""
                For research, use NotebookLM for questions about documents that you have, Perplexity for facts on the web, and ChatGPT for explaining and drafting.
                NotebookLM, called Gemini Notebook since July 2026, answers from the documents you give it and shows the passages it used.
                Perplexity searches the web and links to the pages it found.
                ChatGPT can search and read files too, but it can also answer from memory, without a source.
                All three make mistakes, so open the pages or documents they cite.
            """,
            sources=(
                "google-gemini-notebook-2026",
                "google-notebook-help",
                "aisdk-perplexity",
                "perplexity-sonar-docs",
                "tow-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#notebooklm-for-studying",
    ),
    Question(
        id="what-an-agentic-product-does",
        topic=QuestionTopic.CHOICE,
        group="Chatbots, agents and coding",
        question="How do I tell what a product sold as “agentic” really does?",
        wordings=(
            "vendor says agentic",
            "everything is called agentic now",
            "agent washing",
        ),
        answer=Claim(
            text="""
            Ask the vendor which steps the product chooses by itself, what it can do without a person's approval, and where it follows fixed rules.
            The word “agentic” won't tell you, because it isn't a protected label, and some products that carry it are ordinary chatbots or automation under a new name.
            The research firm Gartner calls that “agent washing.”
            So ask for a demonstration with your own cases, including one that doesn't go as planned.
            """,
            sources=(
                "outsource-2025-agent-washing",
                "oecd-agentic-2026",
                "anthropic-agents-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#do-i-need-an-agent",
    ),
    Question(
        id="which-llms-are-there",
        topic=QuestionTopic.CHOICE,
        group="Size and kind of model",
        question="Which LLMs are there today, and which one leads?",
        wordings=(
            "which open models exist",
            "names of well-known llms",
            "closed models and open-weight models",
            "landscape of large language models today",
            "where are we with large language models",
            "overview of llms",
            "main llm providers",
            "open and closed models overview",
            "which llm is the best right now",
            "list of current large language models",
            "leading ai models",
            "who is ahead in ai",
            "best llm",
        ),
        answer=Claim(
            text="""
                No single LLM leads in everything, and LLMs fall roughly into two groups.
                Closed models, such as Claude, Gemini and most of OpenAI's GPT models, can't be downloaded, so people use them through an app or an online service.
                Open-weight models, such as DeepSeek, Llama and many Qwen models, can be downloaded and run on your own hardware if it's powerful enough.
                The lead can change within months, so start from a current ranking, such as Arena, where visitors choose the better of two answers.
                Then test a few models on your own task, and compare quality, cost and privacy.
            """,
            sources=(
                "openai-models-docs",
                "anthropic-models-overview",
                "google-gemini-pricing-2026",
                "meta-llama4-license",
                "qwen3-2025",
                "deepseek-v4-preview-2026",
                "chiang-2024-arena",
                "arena-name-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#how-do-i-test-a-model-for-my-task",
    ),
    Question(
        id="ocr-or-llm-for-invoices",
        topic=QuestionTopic.CHOICE,
        group="Text, documents and translation",
        question="OCR or an LLM: which should read invoices and forms?",
        wordings=(
            "ai for reading receipts",
            "invoice processing with chatgpt",
            "ocr or an llm for scanned invoices",
        ),
        answer=Claim(
            text="""
            For invoices and forms that look alike and are cleanly scanned, text recognition (OCR) with fixed rules is usually enough: it's cheap and predictable.
            If the layout changes from sender to sender, an LLM that accepts images usually copes better, because it needs no rules for each layout.
            But an LLM may write a number that isn't on the page, and OCR can misread one.
            So in either case, have a program check that the items add up to the total and that the account number matches your records.
            Have a person look at whatever doesn't fit.
            """,
            sources=(
                "tesseract-readme",
                "openai-gpt4v-2023",
            ),
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-ocr-generative-ai",
    ),
    Question(
        id="cost-of-ai-translation",
        topic=QuestionTopic.CHOICE,
        group="Text, documents and translation",
        question="What does translating with AI cost?",
        wordings=(
            "price of ai translation",
            "google translate api cost",
            "ai translation price per page",
        ),
        answer=Claim(
            text="""
                Translating with AI can cost nothing or very little, but a human check costs extra.
                Google Translate and many chatbots translate short texts for free.
                Companies that build translation into their software usually pay by length.
                In 2026, Google reportedly charged $20 per million characters after the first 500,000 each month, or about four cents for a page of 2,000 characters.
                Prices vary for post-editing, in which a translator corrects the AI's draft.
                For light editing, the research firm Nimdzi considers discounts of up to 35% or 40% off the regular translation price reasonable.
                But thorough editing can take more effort than translating from scratch.
            """,
            sources=("chatscontrol-google-translate-2026", "nimdzi-mtpe-pricing"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#machine-translation-or-a-translator",
    ),
    Question(
        id="machine-translation-or-a-translator",
        topic=QuestionTopic.CHOICE,
        group="Text, documents and translation",
        question="Raw machine translation, post-editing or a human translator: which do I need?",
        wordings=(
            "when is raw machine translation good enough",
            "when do i need a human translator",
            "machine or human translation by risk",
            "cheapest way to translate",
            "cheapest way to translate many pages",
        ),
        answer=Claim(
            text="""
                Which kind of translation you need depends on what it's for and on what a mistake would cost.
                To get the gist of an email or a web page, raw (uncorrected) machine translation is usually enough.
                For something that you publish, such as a manual, have a translator thoroughly correct the machine's draft (post-editing).
                Have a person translate the whole text where a mistake could do serious harm, as in a contract or a medical document, or where style matters, as in advertising or fiction.
            """,
            sources=(
                "nitzke-2024-post-editing",
                "consenso-post-editing",
                "cdt-eu-light-post-editing",
                "linguavox-full-post-editing",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#can-post-editing-match-a-human-translation",
    ),
    Question(
        id="what-a-swe-bench-score-means",
        topic=QuestionTopic.CHOICE,
        group="Tests and leaderboards",
        question="What does a SWE-bench score say about an AI that writes code?",
        wordings=(
            "swe-bench score meaning",
            "75% on swe-bench verified can it do three quarters of our tickets",
            "what should a vendor add to a swe-bench score",
            "what is a scaffold in a table of coding models",
        ),
        answer=Claim(
            text="""
            A SWE-bench score says what share of a fixed set of software problems an AI solved.
            The problems come from open-source projects, where people had already solved them, and the projects' own tests check the AI's code.
            The score isn't the share of your own tasks that the AI would solve.
            Models may have seen the solutions in training, which is one reason OpenAI stopped using the most quoted version, SWE-bench Verified, in February 2026.
            The software around the model, called a scaffold or harness, also changes the score.
            So ask which version and which scaffold were used, and try the tool on tasks of your own.
            """,
            sources=(
                "jimenez-2024-swebench",
                "openai-2026-swebench-verified",
                "epoch-2025-swe-bench",
                "openai-2024-swebench-verified",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#how-yardsticks-wear-out",
    ),
    Question(
        id="leaderboards-that-disagree",
        topic=QuestionTopic.CHOICE,
        group="Tests and leaderboards",
        question="Why is a model first on one leaderboard and fifth on another?",
        wordings=(
            "two ai rankings disagree",
            "which leaderboard is right",
            "different rankings for the same model",
        ),
        answer=Claim(
            text="""
            A model can be first on one leaderboard and fifth on another because leaderboards measure different things in different ways.
            Arena, for example, ranks models by which of two answers its visitors prefer, while a test such as MMLU counts correct answers to a fixed set of questions.
            Two lists may also test different versions or settings of a model, and a lead of a few points may be due to chance.
            So look for the list whose tasks are closest to yours, and test two or three models from it on your own cases.
            """,
            sources=(
                "chiang-2024-arena",
                "arena-name-2026",
                "hendrycks-2021-mmlu",
                "miller-2024-error-bars",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#how-are-llms-evaluated",
    ),
    Question(
        id="what-arena-ratings-mean",
        topic=QuestionTopic.CHOICE,
        group="Tests and leaderboards",
        question="What do Arena ratings and Elo points say about an LLM?",
        wordings=(
            "elo points of language models meaning",
            "is the model on top of lmarena the most correct one",
            "100 elo points more how much better",
            "chatbot arena leaderboard explained",
        ),
        answer=Claim(
            text="""
            Ratings on the website Arena (formerly LMArena) reflect which of two models' answers visitors like better, not which one is correct, because people can vote without checking the facts.
            As with Elo points in chess, only the difference counts.
            A model that is 100 points ahead is expected to win about 64 of 100 comparisons, so it isn't “100% better.”
            Length and formatting can also sway the votes, although Arena has ways to correct its ratings for that.
            Use the ratings to pick a few candidates, and test them on your own tasks.
            """,
            sources=(
                "chiang-2024-arena",
                "arena-name-2026",
                "aimodelbenchmarks-elo",
                "lmsys-2024-style-control",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/evaluation.md",
    ),
)
