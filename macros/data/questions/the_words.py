"""Questions that readers ask: what the two words mean, and how they relate."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="difference-between-generative-ai-and-llm",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="What is the difference between generative AI and a large language model (LLM)?",
        wordings=(
            "gen ai vs llm",
            "genai and language models compared",
            "how do llms differ from gen ai",
            "generative ai llm explained side by side",
            "what sets a large language model apart from generative ai",
            "generative ai versus large language models in one sentence",
            "ai, generative ai and large language models: how do they differ",
            "are generative ai and llms the same",
            "llm versus generative ai",
            "relationship between generative ai and llm",
            "is one of them inside the other",
            "which is the bigger idea",
            "how do the two terms relate",
            "contrast the two in one sentence",
            "umbrella term",
            "where does one end and the other start",
            "are they two separate technologies",
            "parent category and subcategory",
            "how are gen ai and language models connected",
        ),
        answer=Claim(
            text="""
                Generative AI is any AI that creates new content, whether that is text, images, audio or video.
                A large language model (LLM) is one kind of AI model, trained on very large amounts of text.
                The two overlap when an LLM writes an answer, because the answer is new content.
                But generative AI includes much that is not an LLM: an image generator such as Stable Diffusion makes images, not text.
                The first term says what the AI does, and the second says what kind of model is behind it.
            """,
            sources=(
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "jurafsky-martin-slp3",
                "sd-v1-card",
            ),
            as_of="2026-11",
        ),
        more="dimensions/basic-functionality.md",
    ),
    Question(
        id="chatgpt-built-on-an-llm-and-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="If ChatGPT is built on an LLM but is also called generative AI, aren't they the same thing?",
        wordings=(
            "chatgpt llm or gen ai or both",
            "why is chatgpt called gen ai",
            "does chatgpt mean the same as llm",
            "chatgpt gpt llm genai which is which",
            "how do chatgpt, llms and generative ai relate",
            "key differences between chatgpt, a language model and generative ai",
            "why does chatgpt have two labels",
            "can something be both",
            "is chatgpt gen ai or language model or chatbot",
            "can a product belong to two categories",
            "which label fits chatgpt",
            "what is the difference between chatgpt, large language models and generative ai",
            "is chatgpt an ai model or a chatbot",
        ),
        answer=Claim(
            text="""
            No, generative AI and LLMs are different things, even though ChatGPT involves both.
            Generative AI is any AI that makes new content, and an LLM is one kind of model, which works with language.
            ChatGPT itself is a product in which an LLM from OpenAI's GPT family writes the answers.
            Because those answers are new content, ChatGPT counts as generative AI.
            In other cases, the terms don't go together.
            The image generator StyleGAN, for instance, makes portraits of people who don't exist, and it does so without a language model.
            """,
            sources=(
                "openai-chatgpt-2022",
                "karras-2019-stylegan",
                "nist-ai-600-1-2024",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-07",
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="is-generative-ai-another-word-for-llm",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="Is generative AI just another word for LLM?",
        wordings=(
            "genai synonym for llm",
            "why do people mix up gen ai and llm",
            "are the two names interchangeable",
            "generative ai llm confused",
            "do people use llm and generative ai for the same thing",
            "can i swap the words llm and generative ai",
            "two names for one thing",
            "can the terms be swapped",
            "media mix up the terms",
            "my colleague uses both words for one thing",
            "do the two terms overlap completely",
            "generative ai models are also called llms, should i fix that sentence",
            "generative ai platforms are large language models, is that right",
        ),
        answer=Claim(
            text="""
            No, generative AI is the wider term, because it also covers systems that make images, audio or video without being LLMs.
            Many image generators, for example, use a method called diffusion: they start with random values and turn them into an image step by step.
            People often mix the terms up, probably because the best-known generative AI products, chatbots such as ChatGPT, are built on LLMs.
            """,
            sources=(
                "google-ml-glossary",
                "ho-2020-ddpm",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#generative-ai-and-llm-mean-the-same",
    ),
    Question(
        id="chef-and-recipes",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="Is generative AI a chef and an LLM a library of recipes?",
        wordings=(
            "cook and cookbook analogy",
            "good metaphor for llm and gen ai",
            "kitchen comparison explain to kids",
            "llm as a library of texts",
            "cooking comparison",
            "restaurant metaphor",
            "easy analogy to remember the two terms",
            "explain with food",
            "llm as a super-fast librarian in a giant library",
            "is a librarian a good picture for an llm",
        ),
        answer=Claim(
            text="""
                No, an LLM doesn't work like a library that hands out stored recipes.
                It composes new text, usually by predicting the next word or part of a word, again and again, from patterns that it has learned, so it is generative AI at work.
                Think of a kitchen instead.
                Generative AI is the whole kitchen, and an LLM is the cook who works with words.
                Other cooks make images, audio or video. A super-fast librarian is a misleading picture, too: on its own, an LLM looks nothing up.
                """,
            sources=(
                "google-ml-glossary",
                "anthropic-non-user-privacy-2026",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="misconceptions.md#llms-are-text-databases",
    ),
    Question(
        id="car-and-engine",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="Is generative AI the car and the LLM its engine?",
        wordings=(
            "car and engine comparison",
            "llm as the engine of generative ai",
            "generative ai is the car and the llm is the engine",
            "engine metaphor for llms",
            "explain llm and generative ai with a car",
            "is the llm the engine under the hood",
        ),
        answer=Claim(
            text="""
            No, the comparison with a car and its engine doesn't fit the terms “generative AI” and “LLM.”
            It does fit a product such as ChatGPT, which is built around an LLM and powered by it.
            Generative AI isn't one product but the name for all AI that creates content, and some of it, such as the image generator StyleGAN, has no LLM inside.
            A closer comparison would be with vehicles: generative AI is like vehicles in general, and LLMs that write are like cars, one kind among several.
            """,
            sources=(
                "openai-chatgpt-2022",
                "karras-2019-stylegan",
                "feuerriegel-2024",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="misconceptions.md#generative-ai-is-always-an-llm",
    ),
    Question(
        id="what-is-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="What is generative AI?",
        wordings=(
            "genai meaning",
            "gen ai definition simple",
            "what does generative mean in ai",
            "explain gen ai to a beginner",
            "what do people mean by generative ai",
            "generative ai in plain words",
            "what makes an ai generative",
            "what is gen ai",
            "what is genai",
            "what is ai that creates things",
            "why is it called generative",
            "ai that produces new stuff",
            "machine that makes new things from prompts",
            "eli5",
        ),
        answer=Claim(
            text="""
            Generative AI is AI that makes something new, such as a letter, a piece of code, an image, a song or a video.
            It can do this because it has learned patterns from a great many examples.
            The term describes the result rather than the technology.
            A chatbot that writes letters, such as ChatGPT, and a program that makes images, such as Midjourney, both count, even though they are built quite differently.
            “New” content isn't necessarily original or true.
            """,
            sources=(
                "feuerriegel-2024",
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "nist-ai-600-1-2024",
                "openai-chatgpt-2022",
                "midjourney-home",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="what-is-generative-ai-used-for",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="What is generative AI used for?",
        wordings=(
            "genai use cases",
            "what can i do with gen ai",
            "examples of everyday uses",
            "gen ai applications at work",
            "what is it good for",
            "what are llms good at",
            "what tasks can ai help me with",
            "practical things to do with ai",
            "strengths of generative ai",
            "what can chatgpt do",
            "what can ai do for me",
            "how do people use generative ai",
            "how can ai help me",
            "use cases of llms",
            "everyday examples of generative ai",
            "what can people do with it",
        ),
        answer=Claim(
            text="""
                Generative AI is used to draft, summarize and translate text, to answer questions, to write code, and to make images, video, music and voices.
                Scientists use it to propose new proteins and crystals.
                Consumers tend to use it for more ordinary things: according to a 2025 study by researchers at OpenAI and Harvard, people with consumer ChatGPT accounts wanted practical guidance, information or help with writing in nearly 80% of conversations.
                Generative AI suits tasks whose results you can check, because fluent or realistic output can still be wrong.
            """,
            sources=(
                "chatterji-2025",
                "chen-2021-codex",
                "hartmann-2025",
                "copet-2023",
                "wang-2023-valle",
                "watson-2023",
                "zeni-2025-mattergen",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md",
    ),
    Question(
        id="what-is-a-large-language-model",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="What is a large language model (LLM)?",
        wordings=(
            "llm meaning",
            "what does llm stand for",
            "llm for dummies",
            "llm explained to a child",
            "define language model ai",
            "what is this llm everybody talks about",
            "large language model in plain words",
            "what exactly are language models",
            "what are llms",
            "what is an llm",
            "what does large language model mean",
            "explain llm simply",
            "what is a language model",
            "what is a large language model in simple terms",
            "why are they called language models",
            "what is the thing behind chatgpt called",
            "llm in layman's terms",
            "why is it called a language model",
            "text robots",
            "llms without jargon",
            "what kind of program is an llm",
            "tell me about language models",
            "the engine inside chatbots",
            "non technical explanation of llm",
        ),
        answer=Claim(
            text="""
            A large language model (LLM), sometimes wrongly called a “language learning model,” is an AI model that has learned from very large amounts of text how language is used.
            Typically, it works by predicting what comes next.
            Given the start of a passage, it picks a likely next piece, adds it and carries on, which is how it writes answers and computer programs.
            Both can be wrong, because what's likely isn't necessarily right.
            “Large” refers to the amount of text and to the number of parameters, which are numbers inside the model that training adjusts.
            GPT-4, Claude and Llama are LLMs; ChatGPT is a product built on LLMs.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "google-ml-glossary",
                "nist-ai-600-1-2024",
                "openai-gpt4-2023",
                "anthropic-models-overview",
                "meta-llama31-card",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="language-model-or-llm",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="What is the difference between a language model and a large language model?",
        wordings=(
            "how is an llm different from an ordinary language model",
            "ordinary language model",
            "does large mean long answers",
            "lm vs llm",
            "phone keyboard prediction vs chatgpt",
            "normal language model compared to large one",
            "n gram model and llm",
            "older statistical language models",
            "is every language model large",
            "should i write llm or language model",
            "is an llm just an n-gram model with a bigger table",
            "should our schema say language model instead of llm",
        ),
        answer=Claim(
            text="""
                A large language model is a language model on a much bigger scale.
                Both estimate which word is likely to come next, and even a table of how often words follow one another (an n-gram model) can do that.
                But an LLM isn't just a bigger table: it's a neural network that takes much more than the last few words into account.
                “Large” refers to its many parameters (the values learned in training) and to the amount of training text, and where “large” begins is a matter of convention.
                If your text also covers small models, write “language model,” but mention “LLM” as well, because more readers know that term.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "zhao-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#language-model",
    ),
    Question(
        id="small-or-large-language-model",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="What is the difference between a small and a large language model?",
        wordings=(
            "slm vs llm",
            "small language models explained",
            "tiny ai model on phone vs big one",
            "mini model compared to full model",
            "tiny models versus big ones",
            "compact models",
            "models that fit on a mobile",
        ),
        answer=Claim(
            text="""
            A small language model has fewer parameters, the numbers that training adjusts, than a large one.
            It therefore usually needs less memory and energy, and may even run on a phone, as Microsoft's Phi-3-mini (2024) can.
            There is no fixed dividing line, but a 2025 paper by NVIDIA researchers calls most models with fewer than 10 billion parameters small.
            Within a model family, larger models usually do well at more tasks.
            But on a narrow task, a small model trained for it can beat a large one that is only given instructions.
            """,
            sources=(
                "belcak-2025",
                "abdin-2024",
                "brown-2020-gpt3",
                "chung-2026-joules",
                "bucher-martini-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#small-language-model",
    ),
    Question(
        id="are-llms-a-subset-of-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="Are LLMs a subset of generative AI?",
        wordings=(
            "does every llm generate",
            "llm part of gen ai",
            "which circle contains the other",
            "venn diagram llm genai",
            "llms that do not write",
            "are all llms generative",
            "is every language model generative ai",
            "is an llm a type of generative ai",
            "do all language models fall under gen ai",
            "is one contained in the other",
            "exceptions to the umbrella",
            "which is the bigger category llm or generative ai",
            "is generative ai a subset of llms",
            "which of the two is the wider term",
        ),
        answer=Claim(
            text="""
            In everyday use, yes: LLMs are a subset of generative AI, not the other way around.
            People say “LLM” when they mean a model that writes, and generative AI also includes AI that makes images, audio or video.
            Under wider definitions of LLM, the two only overlap, because these definitions include some language models that don't write.
            One of them is BERT (2018), which turns text into numbers that other software can use in a search.
            """,
            sources=(
                "google-ml-glossary",
                "devlin-2019",
                "shanahan-2024",
                "jurafsky-martin-slp3",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#every-llm-is-generative-ai",
    ),
    Question(
        id="all-generative-ai-built-on-llms",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="Are all generative AI tools built on LLMs?",
        wordings=(
            "gen ai without a language model",
            "does an image generator need an llm",
            "non llm generative ai",
            "is there genai that is not text based",
            "does every creative ai need text",
            "does every ai tool run on a language model",
            "music generators use language models",
        ),
        answer=Claim(
            text="""
            No, many generative AI tools work without an LLM.
            StyleGAN, for example, is a model that makes images of faces without a prompt or a language model.
            Generators that follow a written prompt need a part that reads it, but that part doesn't have to be an LLM.
            The first Stable Diffusion (2022) used part of CLIP, a model that matches images with captions and can't write.
            Some newer image generators, such as FLUX.2, do contain an LLM: it reads the prompt, and a separate part makes the image.
            """,
            sources=(
                "karras-2019-stylegan",
                "sd-v1-card",
                "openai-clip-card-2021",
                "hf-flux2-docs",
            ),
            as_of="2026-08",
        ),
        more="misconceptions.md#generative-ai-is-always-an-llm",
    ),
    Question(
        id="examples-of-llms-and-other-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="What are examples of LLMs, and of generative AI that is not an LLM?",
        wordings=(
            "list of llms",
            "names of gen ai tools",
            "popular language models",
            "which ai generators are not llms",
            "what other ai tools exist besides chatgpt",
            "list of generative ai tools",
            "most popular ai models right now",
            "what are some llms",
            "examples of generative ai",
            "is chatgpt the only llm",
            "name a few language models",
            "tools that create but are not llms",
            "famous models of each kind",
            "which well known tools are what",
            "sample systems for both categories",
        ),
        answer=Claim(
            text="""
                GPT-4, Claude, Llama and DeepSeek-V3 are examples of LLMs.
                Generative AI that isn't an LLM includes Stable Diffusion for images, Veo for video, MusicGen for music and RFdiffusion for designing proteins.
                What comes out is a good clue: text and code usually point to an LLM, and other media to something else.
                Some models don't fit neatly.
                GPT-4o (2024), according to its maker OpenAI, is a single model that writes, speaks and makes images, so it is an LLM and something more.
            """,
            sources=(
                "openai-gpt4-2023",
                "anthropic-models-overview",
                "meta-llama31-card",
                "deepseek-v3-2024",
                "sd-v1-card",
                "google-veo3-2025",
                "copet-2023",
                "watson-2023",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md",
    ),
    Question(
        id="llm-or-gpt",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="What's the difference between an LLM and a GPT?",
        wordings=(
            "gpt vs llm",
            "what does gpt stand for",
            "is gpt a brand or a type",
            "gpts custom chatgpt meaning",
            "what does chatgpt stand for",
            "what does the gpt in chatgpt stand for",
            "gpt meaning and llm meaning",
            "abbreviation gpt explained",
            "generative pretrained transformer",
            "chatgpt vs gpt vs llm",
            "chatgpt, gpt and llm what does each mean",
            "difference between openai, chatgpt and gpt",
            "gpt means a model, a chatbot and a custom bot in our docs",
            "why is it called chatgpt",
        ),
        answer=Claim(
            text="""
                “LLM” is the name of a kind of model, and “GPT” is best known as the name of the OpenAI models that power ChatGPT.
                The letters stand for “generative pre-trained transformer”: the model generates text, was first trained on lots of text, and is a transformer, a type of neural network.
                Many LLMs, such as Claude and Llama, have other names.
                OpenAI also uses the letters for things that aren't LLMs: “GPTs” are versions of ChatGPT that users have set up.
                So write each name in full: “GPT-5” for the model, “ChatGPT” for the product, and “custom GPT” for a version that someone set up.
            """,
            sources=(
                "radford-2018-gpt",
                "devlin-2019",
                "anthropic-models-overview",
                "meta-llama31-card",
                "openai-service-terms-2026",
                "openai-chatgpt-2022",
                "openai-gpt5-card-2025",
            ),
            as_of="2026-08",
        ),
        more="glossary.md#gpt",
    ),
    Question(
        id="gpt-or-transformer",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="What is the difference between GPT and a transformer?",
        wordings=(
            "transformer vs gpt",
            "what is the t in gpt",
            "are bert and gpt both transformers",
            "decoder only model meaning",
            "what do the letters g p t mean",
            "what the letter t is for",
            "architecture behind gpt",
        ),
        answer=Claim(
            text="""
            A transformer, introduced in 2017, is a design for neural networks (systems that learn patterns from data).
            A GPT is one particular use of that design; OpenAI unveiled the first GPT in 2018.
            The original transformer has two halves: an encoder, which reads, and a decoder, which writes.
            A GPT uses only the decoder and is trained to predict the next piece of text.
            Other models use the design differently: Google's BERT, for example, has only the reading half, so it analyzes text rather than writing it.
            GPTs are transformers, but many transformers aren't GPTs.
            """,
            sources=(
                "vaswani-2017",
                "radford-2018-gpt",
                "devlin-2019",
            ),
        ),
        more="misconceptions.md#gpt-means-llm",
    ),
    Question(
        id="every-gpt-an-llm-and-every-llm-a-gpt",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="Is every GPT an LLM, and is every LLM a GPT?",
        wordings=(
            "are all gpts llms",
            "llms that are not gpt",
            "gpt image model llm",
            "claude or llama a gpt",
            "are all of them gpts",
            "claude is not a gpt",
            "are gemini and claude gpts",
            "other companies models called gpt",
        ),
        answer=Claim(
            text="""
            No on both counts: some things called GPT aren't LLMs, and many LLMs aren't GPTs.
            A GPT was originally a particular kind of language model, but OpenAI also uses the letters for other things.
            “GPTs” are versions of ChatGPT that users have set up, so they are products rather than models.
            GPT Image, which makes images, is a borderline case.
            And some LLMs are built differently from a GPT.
            LLaDA (2025), which its authors call a large language diffusion model, fills in words all over the text instead of writing from left to right.
            """,
            sources=(
                "openai-service-terms-2026",
                "radford-2018-gpt",
                "nie-2025-llada",
                "openai-images-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#gpt-means-llm",
    ),
    Question(
        id="ai-generative-ai-or-llm-which-word",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="Should I say “AI,” “generative AI” or “LLM”?",
        wordings=(
            "our library guide calls tools such as chatgpt llmais",
            "is llmai a real term",
            "llmai llmais",
            "correct term ai genai llm",
            "which word to use in an article",
            "is it wrong to say ai for chatgpt",
            "terminology ai writing",
            "what should we call it",
            "which term is correct",
            "do the words matter",
            "is ai the right word for chatgpt",
            "when to say llm and when to say ai",
            "people call everything ai",
            "correct term for chatgpt like tools",
            "be precise about ai terms",
            "umbrella word or specific word",
            "everybody just says ai",
            "pick the right label",
            "is it wrong to say ai when i mean llm",
            "managers say llm, genai and ai for the same thing, does it matter",
        ),
        answer=Claim(
            text="""
            Use the narrowest term that fits, although calling an LLM “AI” isn't wrong, only less precise.
            Say “LLM” for what applies only to language models, “generative AI” for what also applies to images, audio and video, and “AI” for the whole field.
            ChatGPT is a generative AI tool, and the LLM is the model inside it.
            In casual conversation, mixing up the terms usually does no harm, but when a decision depends on them, a mix-up can lead to the wrong tools or rules.
            A rule about AI, for example, may also cover spam filters, while a rule about LLMs leaves out most image generators.
            """,
            sources=(
                "google-techspert-2023",
                "oecd-ai-generative-issues",
                "nist-ai-100-2-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#generative-ai-and-llm-mean-the-same",
    ),
    Question(
        id="firefly-or-sensei",
        topic=QuestionTopic.WORDS,
        group="Models, products and apps",
        question="What do Firefly and Sensei mean, and are they AI models?",
        wordings=(
            "adobe firefly or sensei",
            "what is adobe sensei",
            "is firefly an ai model",
        ),
        answer=Claim(
            text="""
            Firefly is Adobe's name for its generative AI models and an app that offers them. Sensei, an older Adobe name, isn't the name of a single model: it covers AI features in many of Adobe's programs. Adobe announced Sensei in 2016 and used the name mainly for features such as tagging and cropping images or predicting what customers want. Features like these don't generate new content.
            Firefly followed in March 2023. Its own models make images, video and audio, so they aren't LLMs.
            By late 2025, the Firefly app also offered other companies' models.
            In April 2026, Adobe announced Firefly AI Assistant, a chatbot that operates Adobe's programs for you.
            """,
            sources=(
                "adobe-firefly-2023",
                "metax-2025-adobe-max",
                "siliconpublishing-adobe",
                "aitech365-adobe-sensei",
                "developmentstoday-2026-firefly",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="systems.md#adobe-firefly",
    ),
    Question(
        id="generative-ai-or-llm-in-documentation",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="When should documentation say generative AI instead of LLM?",
        wordings=(
            "naming in api docs genai or llm",
            "gen_ai or llm prefix",
            "technical writing llm term",
            "opentelemetry gen_ai naming",
            "which term should our docs use",
            "llm or generative ai in product docs",
            "term for our docs",
            "which term in a readme",
            "rename llm to gen ai",
            "exclusive to llms",
            "attribute names in our schema",
            "glossary entry for our manual",
            "wording in developer guides",
            "my tool is called llm",
            "does image generation fit in a tool named llm",
            "command line tool named llm",
            "general purpose llm, does the term exist",
        ),
        answer=Claim(
            text="""
            Say “generative AI” where the text also covers models that make images, audio or video, and keep “LLM” for what applies to language models alone.
            In 2024, OpenTelemetry, a project that sets standards for monitoring software, replaced “LLM” with “generative AI” in terms that aren't only about LLMs.
            A program called “llm” can keep its name even if it also accepts images, but if it makes images as well, choose a broader name.
            “General-purpose LLM” has no fixed meaning, so say what you mean by it.
            """,
            sources=(
                "opentelemetry-genai-2024",
                "opentelemetry-genai-change-2024",
                "google-ml-glossary",
                "anthropic-models-overview",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="misconceptions.md#generative-ai-and-llm-mean-the-same",
    ),
    Question(
        id="ai-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="What is the difference between AI and generative AI?",
        wordings=(
            "ai vs genai",
            "normal ai compared to generative",
            "traditional ai and gen ai",
            "is gen ai a type of ai",
            "how is generative ai different from other ai",
            "what is the difference between ai and gen ai",
            "types of ai",
            "regular ai",
            "normal ai and the new ai",
            "traditional ai compared with generative",
            "old school ai",
            "ai in my camera",
            "classic ai compared with the new kind",
            "ai existed long before chatgpt",
            "conventional ai",
            "does ai always mean generative ai",
            "is all ai generative",
            "examples of ai that is not generative",
            "difference between ai and chatgpt",
        ),
        answer=Claim(
            text="""
            AI is the umbrella term, and generative AI is the part of it that makes new content, such as text, images, audio or code.
            So the two aren't the same, and “AI” isn't another word for ChatGPT.
            Many AI systems don't create anything: they recommend movies, filter spam, plan routes, forecast demand or help decide who gets a loan.
            These systems are sometimes loosely called “traditional AI.”
            NIST, the US standards agency, contrasts generative AI with predictive AI instead, which is clearer.
            """,
            sources=(
                "oecd-2024-ai-system",
                "nist-ai-100-2-2025",
                "oecd-ai-generative-issues",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#ai-means-generative-ai",
    ),
    Question(
        id="what-is-ai",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="What is AI (artificial intelligence)?",
        wordings=(
            "what does ai mean",
            "ai explained for seniors",
            "what is ai and why your grandkids won't stop talking about it",
            "artificial intelligence in plain words",
            "what do people mean by ai these days",
            "ai for complete beginners",
        ),
        answer=Claim(
            text="""
            AI (artificial intelligence) is a broad name for software that performs tasks that seem to need human intelligence, such as recognizing faces, translating or recommending a movie.
            Many AI programs don't follow rules that people wrote: they have learned patterns from large numbers of examples.
            When people talk about AI now, they often mean generative AI, such as ChatGPT, a chatbot that writes text and makes images on request.
            A program like that isn't a robot with a will of its own, and it can be wrong even when it sounds sure.
            """,
            sources=(
                "oecd-2024-ai-system",
                "openai-chatgpt-2022",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#artificial-intelligence",
    ),
    Question(
        id="what-is-agi",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="What is AGI (artificial general intelligence)?",
        wordings=(
            "so what's agi then",
            "agi meaning in simple words",
            "artificial general intelligence explained",
            "does agi exist yet",
            "when will agi come",
            "agi vs ai",
            "is agi conscious",
            "strong ai meaning",
        ),
        answer=Claim(
            text="""
            AGI, or artificial general intelligence, means AI that is roughly as capable as people at most mental tasks.
            Definitions differ, but most of them are about abilities, not consciousness.
            Whether AGI already exists is disputed.
            In 2023, researchers at Google DeepMind placed ChatGPT at the lowest of five levels, “Emerging AGI.”
            Four scholars argued in the journal Nature in 2026, by contrast, that LLMs already have general intelligence.
            When someone says that AGI is near, ask which definition and which test they mean.
            """,
            sources=(
                "morris-2023-agi",
                "hendrycks-2025-agi",
                "chen-2026-agi",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-lead-to-agi",
    ),
    Question(
        id="narrow-or-general-ai",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="What is the difference between narrow AI and general AI?",
        wordings=(
            "narrow ai vs general ai",
            "weak ai and strong ai",
            "what is narrow ai",
            "is chatgpt narrow ai",
            "ani agi asi difference",
            "types of ai narrow general super",
            "is an llm general ai",
            "does classic ai do one thing and generative ai everything",
        ),
        answer=Claim(
            text="""
            Narrow AI does one kind of task, such as playing chess.
            General AI, usually called artificial general intelligence (AGI), would match people across nearly all mental tasks.
            LLMs don't fit neatly into either group: one model can write, translate, program and explain, but it can't do everything and isn't generally accepted as AGI.
            Broader doesn't mean better.
            When researchers at Google DeepMind proposed a scale in 2023, the strongest chess programs counted as narrow but superhuman, and ChatGPT counted as general, but only at the first level of skill, called “emerging.”
            """,
            sources=(
                "morris-2023-agi",
                "chen-2026-agi",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#what-is-agi",
    ),
    Question(
        id="llm-or-ordinary-program",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="How does an LLM differ from an ordinary computer program?",
        wordings=(
            "llm vs traditional software",
            "is ai just code",
            "what is a large language model and how does it differ from traditional computing",
            "why is ai not like normal software",
            "rules versus learning from examples",
            "deterministic vs probabilistic software",
            "why does a computer program make mistakes like chatgpt",
            "is prompting the same as programming",
            "english is the new programming language",
            "is a prompt a program",
        ),
        answer=Claim(
            text="""
            A large language model (LLM) has learned from examples, while an ordinary program follows rules that people wrote.
            A payroll program, for instance, multiplies the hours worked by the hourly wage and gives the same result each time.
            An LLM was trained on huge amounts of text to predict what comes next. It copes with spelling mistakes and vague requests, but its answers vary and can be wrong. That's why prompting isn't the same as programming: a prompt asks in plain language, and it may stop working with a new model.
            For arithmetic and fixed rules, ordinary software is the better choice.
            """,
            sources=("zhang-d2l", "jurafsky-martin-slp3", "dziri-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-do-llms-work",
    ),
    Question(
        id="knowledge-graph-or-llm",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between a knowledge graph and an LLM?",
        wordings=(
            "knowledge graph vs llm",
            "what is a knowledge graph",
            "does an llm contain a knowledge graph",
            "combine a knowledge graph with an llm",
        ),
        answer=Claim(
            text="""
            A knowledge graph is a collection of explicit facts, while an LLM has learned patterns from text.
            In a knowledge graph, an entry such as “Marie Curie, born in, Warsaw” links two things, and people can look it up, check it and correct it.
            An LLM has no such entries: what it knows is spread over the numbers inside it.
            You can ask it almost anything, but it can make things up.
            A knowledge graph, by contrast, contains only what has been put in or follows from it.
            The two can be combined: a program looks up facts in the graph, and the LLM puts the answer into words.
            """,
            sources=(
                "pan-2023-llm-kg",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/how-it-works.md#where-is-the-knowledge-in-an-llm",
    ),
    Question(
        id="is-ai-the-same-as-an-llm",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="Is AI the same as an LLM?",
        wordings=(
            "ai vs llm",
            "does ai just mean chatgpt now",
            "ai that is not a language model",
            "what else is ai besides llms",
            "if a system uses ai that is not an llm",
            "do people mean llm when they say ai",
            "are all ai systems llms",
            "people say ai but mean chatbots",
            "is llm just ai",
            "is the word ai only about chatbots",
            "does ai always involve language models",
            "is ai the same thing as chatgpt",
            "is chatgpt just one brand of ai",
            "is chatgpt the whole of ai",
            "is chatgpt all there is to ai",
            "is there more to ai than chatgpt",
        ),
        answer=Claim(
            text="""
                No, AI is the whole field, and an LLM is one kind of AI model, one that works with language.
                ChatGPT isn't the same as AI, either: it's one of many products built on LLMs.
                You have probably used other kinds of AI for years, for example in spam filters and movie recommendations.
            """,
            sources=(
                "oecd-2024-ai-system",
                "sahami-1998",
                "gomezuribe-2015",
                "jurafsky-martin-slp3",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#ai-means-generative-ai",
    ),
    Question(
        id="llm-or-other-ai-models",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is an LLM, and what makes it different from other AI models?",
        wordings=(
            "llm compared with other ai models",
            "is an llm a database of answers",
            "what types of ai models exist apart from llms",
            "how is an llm different from other kinds of ai",
            "what other ai models are there besides llms",
            "llm or classifier or recommender",
            "are all ai models llms",
            "what can an llm do that other ai cannot",
            "trained on a database called a large language model",
            "is the llm the model or the training data",
            "chat, vision, embeddings, images and audio models: which are llms",
        ),
        answer=Claim(
            text="""
            A large language model (LLM) is a neural network, a program made of many simple calculations, that was trained on huge amounts of text to predict the next piece of text.
            Many other AI models don't write anything: they recognize spam, for example, or recommend movies.
            Chat models are LLMs, even if they also accept images.
            Image and audio generators, by contrast, normally aren't LLMs. Embedding models, which turn text into lists of numbers, usually aren't counted as LLMs either. An LLM isn't a database of the text it was trained on: it's a model that writes answers instead of looking them up.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "oecd-2024-ai-system",
                "gomezuribe-2015",
                "sahami-1998",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#what-is-a-large-language-model",
    ),
    Question(
        id="are-llms-real-ai",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="Are LLMs real AI, or is that just a marketing word?",
        wordings=(
            "is chatgpt real ai",
            "are llms true artificial intelligence",
            "is ai just a marketing word",
            "is it really intelligence or just hype",
            "llms are not actually ai",
            "does ai really exist",
            "people say llms are not ai at all",
            "is it true ai or just hype",
        ),
        answer=Claim(
            text="""
            Yes, LLMs are real AI in the usual technical sense.
            They come from machine learning, the part of AI in which a program learns from examples instead of following hand-written rules.
            Under the definition used by the OECD, an international organization, an AI system works out from its input how to produce outputs such as predictions or content, and LLMs do that.
            Being called AI doesn't mean that a program thinks like a person.
            On a product, “AI” can also be mere advertising, so ask what the product does.
            """,
            sources=("oecd-2024-ai-system", "zhang-d2l"),
            our_reading=True,
        ),
        more="glossary.md#artificial-intelligence",
    ),
    Question(
        id="how-ai-machine-learning-and-llms-fit-together",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="How do AI, machine learning, deep learning and LLMs fit together?",
        wordings=(
            "ai ml dl genai llm hierarchy",
            "ai umbrella diagram terms",
            "nested circles ai ml",
            "relationship between ai buzzwords",
            "ai, generative ai and llm explained in order",
            "where do llms sit inside ai",
            "how is ai related to machine learning",
            "what is the difference between ai, machine learning and llms",
            "ai terms explained",
            "family tree of ai",
            "hierarchy of ai terms",
            "circles inside circles ai ml",
            "russian dolls or onion",
            "big picture of all the terms",
            "overview map of the field",
            "layers of ai terminology",
            "which is part of which",
            "can we use ai and machine learning as synonyms",
        ),
        answer=Claim(
            text="""
            AI, machine learning, deep learning and LLMs aren't synonyms but fit together roughly like boxes within boxes.
            AI contains machine learning, machine learning contains deep learning, and deep learning contains LLMs.
            In machine learning, a program's behavior comes from data instead of hand-written rules.
            Deep learning is machine learning with neural networks, which pass numbers through many layers of simple calculations.
            LLMs are large deep-learning models of language.
            Generative AI cuts across the boxes, because it is defined by what comes out, but most of it today is deep learning.
            """,
            sources=(
                "oecd-2024-ai-system",
                "zhang-d2l",
                "jurafsky-martin-slp3",
            ),
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#deep-learning",
    ),
    Question(
        id="what-ai-techniques-are-there",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="What are the main AI techniques?",
        wordings=(
            "types of ai methods",
            "list of ai techniques for students",
            "kinds of artificial intelligence techniques",
            "what are some common ai techniques i should know about",
            "what is there in ai besides chatgpt",
            "branches of artificial intelligence",
            "symbolic ai, machine learning, deep learning",
            "reinforcement learning and computer vision explained",
            "expert system vs llm",
        ),
        answer=Claim(
            text="""
            The technique behind most AI today is machine learning, in which a program learns from examples instead of following rules that people wrote.
            It can sort things into classes, predict numbers or group similar things.
            In one form of machine learning, called reinforcement learning, a program learns by trial and error.
            The part of machine learning known as deep learning uses neural networks with many layers of simple calculations, and it is behind LLMs, most generative AI and much else, such as recognizing images and speech.
            Other AI techniques, such as rules written by experts, don't involve learning.
            """,
            sources=(
                "zhang-d2l",
                "oecd-2024-ai-system",
                "jurafsky-martin-slp3",
            ),
            our_reading=True,
        ),
        more="questions/the-words.md#how-ai-machine-learning-and-llms-fit-together",
    ),
    Question(
        id="is-an-expert-system-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="Is an expert system generative AI, or a neural network?",
        wordings=(
            "expert system vs neural network vs llm",
            "old expert system in a register of generative ai",
            "llm neural network expert system how do they differ",
            "rule-based system",
            "difference between an expert system from the 1980s and chatgpt",
            "is chatgpt an expert system",
            "how does an expert system differ from an llm",
        ),
        answer=Claim(
            text="""
                No, an expert system is normally neither generative AI nor a neural network.
                It applies rules that people wrote, such as “if the income is below this limit, approve the benefit.”
                So its decisions can be traced to the rules that it used.
                ChatGPT, in contrast, is built on an LLM, a large neural network that learned patterns from text.
                That makes ChatGPT more flexible, but it can also make things up.
            """,
            sources=("zhang-d2l", "openai-chatgpt-2022", "poplog-expert-systems"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#llm-or-neural-network",
    ),
    Question(
        id="llm-or-neural-network",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between a neural network and an LLM?",
        wordings=(
            "are llms neural networks",
            "is a neural net the same as a language model",
            "neural network vs language model",
            "is chatgpt a neural network",
            "нейросеть in english",
            "translate neural network as chatbot or llm",
        ),
        answer=Claim(
            text="""
            Today's LLMs are one kind of neural network, but many neural networks aren't LLMs.
            A neural network is made of layers of simple units, each of which weighs the numbers that it receives and passes on a result.
            What it does depends on what it was trained for: one network recognizes what a photo shows, another makes images, and an LLM predicts text.
            So “neural network” fits the model behind ChatGPT but is far too broad as a name.
            Say “chatbot,” “generative AI” or “LLM,” whichever you mean.
            """,
            sources=(
                "zhang-d2l",
                "he-2015",
                "ho-2020-ddpm",
                "hf-llm-course",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#neural-network",
    ),
    Question(
        id="generative-ai-or-machine-learning",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between generative AI and machine learning?",
        wordings=(
            "ml vs genai",
            "is gen ai machine learning",
            "ml models that do not generate",
            "learn from data vs create content",
            "is it machine learning or something else",
            "does gen ai count as machine learning",
            "classic ml projects compared with gen ai",
            "is chatgpt machine learning",
            "practitioners say machine learning and ai is marketing, so what is generative ai",
        ),
        answer=Claim(
            text="""
            Machine learning is a method, and generative AI is one use of it.
            In machine learning, a program learns from data instead of following handwritten rules.
            If it learns to make new content, such as text or images, the result is generative AI.
            Today's generative AI is built this way: ChatGPT's model, for example, was trained with deep learning, one kind of machine learning.
            But much of machine learning doesn't create anything: it scores loan applications, forecasts sales or sorts email. The word “AI” is used loosely in marketing, but it's also the technical name of the whole field that includes both.
            """,
            sources=(
                "zhang-d2l",
                "feuerriegel-2024",
                "nist-ai-100-2-2025",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#deep-learning",
    ),
    Question(
        id="generative-ai-or-deep-learning",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between generative AI and deep learning?",
        wordings=(
            "deep learning vs genai",
            "is gen ai deep learning",
            "neural networks that only recognize",
            "is it the same as neural nets",
            "is gen ai a kind of deep learning",
            "deep nets that create",
            "is generative ai a subset of deep learning",
        ),
        answer=Claim(
            text="""
            “Deep learning” names a technique, while “generative AI” names a purpose: making new content.
            Deep learning means training neural networks that have many layers of simple calculations.
            The networks are adjusted until their results fit the examples they are trained on.
            Most generative AI is now built that way, but it doesn't have to be.
            And deep learning has many other uses.
            For example, ResNet, a network from 2015, recognizes what a photo shows but doesn't make anything new.
            """,
            sources=("zhang-d2l", "feuerriegel-2024", "he-2015"),
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#deep-learning",
    ),
    Question(
        id="predictive-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between traditional (predictive) AI and generative AI?",
        wordings=(
            "predictive ai vs genai",
            "forecasting ai or content ai",
            "classification vs generation",
            "does gen ai predict",
            "older ai that predicts and new ai that creates",
            "forecasting ai versus creating ai",
            "analytics ai versus content ai",
            "scoring models and creating models",
            "are llms predictive under the hood",
            "are llms predictive",
            "is an llm predictive ai",
            "does next-word prediction make an llm predictive",
            "traditional ai vs generative ai",
            "classical machine learning or generative ai",
            "does generative ai make machine learning obsolete",
            "old ai and new ai compared",
            "labeled data or pretrained model",
            "when is traditional ai better",
        ),
        answer=Claim(
            text="""
            Traditional AI, in the sense of predictive AI, produces a label, a score or a forecast, while generative AI produces new content.
            For example, traditional AI estimates whether a phone company's customer is about to leave, and generative AI writes that customer a letter.
            Generative AI often predicts as well: a large language model (LLM) writes by predicting what comes next.
            A traditional model is typically trained for one task, while one large generative model can serve many.
            Traditional AI isn't obsolete: for a well-defined prediction, it's worth trying first.
            """,
            sources=(
                "nist-ai-100-2-2025",
                "google-ml-glossary",
                "bucher-martini-2024",
                "grinsztajn-2022",
                "jurafsky-martin-slp3",
            ),
            our_reading=True,
        ),
        more="glossary.md#predictive-ai",
    ),
    Question(
        id="llms-and-older-ai",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="How do LLMs differ from the AI of earlier decades?",
        wordings=(
            "what did ai do before chatgpt",
            "researchers had ai long ago",
            "handwritten rules or learned patterns",
            "did ai begin with chatgpt",
        ),
        answer=Claim(
            text="""
            LLMs learn from huge amounts of text and can do many tasks, while earlier AI mostly followed handwritten rules or learned one narrow task.
            Many early programs, such as the chatbot ELIZA (1966), applied rules that people had written.
            Others learned from examples (machine learning): a spam filter described in 1998 learned to recognize junk mail, but it could do nothing else.
            LLMs also use machine learning, but on a far larger scale, and they write new text.
            """,
            sources=(
                "weizenbaum-1966",
                "sahami-1998",
                "brown-2020-gpt3",
                "jurafsky-martin-slp3",
                "zhang-d2l",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="data-analytics-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="Is data analytics the same as generative AI?",
        wordings=(
            "data analytics vs generative ai",
            "is business intelligence ai",
            "are dashboards and statistics ai",
            "is power bi ai",
            "is statistics ai",
        ),
        answer=Claim(
            text="""
                No, data analytics works out what existing data shows, such as which product sold best last year, while generative AI makes new content.
                Much of data analytics is statistics and charts, which need no AI, but forecasts may use predictive AI.
                The two can work together.
                In Google's data service BigQuery, for example, people can ask about their data in everyday language, and generative AI helps to find and explain the figures.
            """,
            sources=("google-ml-glossary", "google-bigquery-gemini"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#predictive-or-generative-ai",
    ),
    Question(
        id="generative-or-discriminative-model",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between a generative and a discriminative model?",
        wordings=(
            "discriminative vs generative",
            "naive bayes vs logistic regression",
            "generative classifier meaning",
            "joint vs conditional probability model",
            "classifier or generator",
            "models that tell classes apart",
            "learning the distribution of data",
            "generative model in statistics",
            "does generative mean the same in statistics",
        ),
        answer=Claim(
            text="""
            A discriminative model learns only to tell things apart, such as spam from other email.
            A generative model learns what the things themselves look like, so in principle, it can also make up new examples.
            In statistics, the word “generative” had this meaning long before people began to use the name “generative AI” for AI that makes new content.
            A spam filter from 1998, for example, was generative in the older sense, because it described what spam and other mail look like, but it didn't write anything.
            An LLM that writes fits both senses.
            """,
            sources=(
                "ng-jordan-2001",
                "sahami-1998",
                "jurafsky-martin-slp3",
            ),
            our_reading=True,
        ),
        more="glossary.md#generative-model",
    ),
    Question(
        id="nlp-or-llm",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between NLP and an LLM?",
        wordings=(
            "nlp vs llm",
            "did llms replace nlp",
            "is natural language processing the same as llm",
            "computational linguistics and chatgpt",
            "does an llm use natural language processing",
            "is nlp outdated",
            "tokenizers parsers taggers before llms",
        ),
        answer=Claim(
            text="""
                Natural language processing (NLP) is a field, and an LLM is one kind of model used in it.
                The field is concerned with getting computers to work with human language: putting text into categories, finding names or answers in it, translating and writing.
                In the past, each of these tasks usually had its own specialized model.
                A single LLM can handle many of them, because a new prompt or a little more training is often enough for a new task. LLMs have changed how the field works, but the field remains broader than LLMs.
            """,
            sources=("hf-llm-course",),
        ),
        more="glossary.md#natural-language-processing",
    ),
    Question(
        id="nlp-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Machine learning and other methods",
        question="What is the difference between NLP and generative AI?",
        wordings=(
            "nlp vs genai",
            "language processing or content generation",
            "is nlp generative",
            "text analysis compared to text generation",
            "language processing or creation",
            "does natural language processing create text",
            "llm vs nlp vs generative ai",
            "which is part of which nlp llm genai",
        ),
        answer=Claim(
            text="""
            Natural language processing (NLP) is the field of computing that deals with human language, while generative AI is AI that makes new content.
            The two overlap where a program writes: an LLM that drafts a letter belongs to both.
            Sorting emails by topic is NLP, but it doesn't generate anything.
            Making images of faces, as the image generator StyleGAN does, is generative AI but doesn't involve language.
            One term says what a tool works with, and the other says what it produces, so a tool can be an example of either, both or neither.
            """,
            sources=(
                "hf-llm-course",
                "feuerriegel-2024",
                "karras-2019-stylegan",
            ),
            our_reading=True,
        ),
        more="glossary.md#natural-language-processing",
    ),
    Question(
        id="conversational-ai-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Chatbots, assistants and agents",
        question="What is the difference between conversational AI and generative AI?",
        wordings=(
            "conversational ai vs genai",
            "voice assistant or gen ai",
            "scripted bot vs ai that writes",
            "dialogue system and generative chatbot",
            "voice bot or generative bot",
            "talking assistants compared with content creators",
            "phone menu bots",
        ),
        answer=Claim(
            text="""
                Conversational AI is AI that holds a conversation with people, while generative AI is AI that makes new content.
                The two overlap, and neither contains the other.
                ELIZA, a chatbot from 1966, wasn't generative AI, because it followed fixed rules to rephrase the user's words or to give a stock reply.
                Stable Diffusion generates images but doesn't converse.
                A chatbot whose replies are written by an LLM is both.
            """,
            sources=("weizenbaum-1966", "hay-eliza-readme", "sd-v1-card"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-every-chatbot-an-llm",
    ),
    Question(
        id="what-is-a-chatbot",
        topic=QuestionTopic.WORDS,
        group="Chatbots, assistants and agents",
        question="What is a chatbot?",
        wordings=(
            "what does chatbot mean",
            "chatbot explained for parents",
            "is a chatbot a person",
            "how does a chatbot work in simple words",
            "explain chatbot to a child",
            "are all chatbots like chatgpt",
            "examples of chatbots",
            "what is an ai chatbot",
            "is there a human behind a chatbot",
        ),
        answer=Claim(
            text="""
            A chatbot is a computer program that people can have a conversation with, in writing or aloud.
            Most older chatbots followed a script, and some on the websites of stores and banks still do: they look for certain words and give answers that somebody wrote beforehand.
            Newer ones such as ChatGPT use a large language model, which writes a new answer each time.
            A chatbot isn't a person, even if it says “I” and sounds kind, and it can be wrong while sounding sure.
            """,
            sources=(
                "weizenbaum-1966",
                "openai-chatgpt-2022",
                "jurafsky-martin-slp3",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-every-chatbot-an-llm",
    ),
    Question(
        id="rpa-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Chatbots, assistants and agents",
        question="Is automation the same as AI, and how does RPA differ from generative AI?",
        wordings=(
            "is automation the same as ai",
            "robotic process automation",
            "what is the difference between ai and automation",
            "software robots office",
            "rpa vs ai",
            "software robots for office routine",
            "uipath compared with chatgpt",
            "vendor calls its workflow robots generative ai",
            "is automation the same as generative ai",
            "is zapier or n8n ai",
            "are excel macros ai",
            "are rpa bots ai",
            "inventory form asks whether macros are ai",
            "is power automate ai",
            "is every script that runs by itself ai",
            "rpa vs ai agents",
            "vendor sells rpa as ai agents",
        ),
        answer=Claim(
            text="""
            Automation isn't the same as AI: a small program such as a script or a macro usually just follows steps that someone has specified.
            Robotic process automation (RPA) is automation of this kind for office tasks, such as copying figures from one program into another.
            AI can handle much that fixed steps can't, such as letters that are all worded differently, but its results are less predictable and need checking.
            The two can be combined: an LLM may summarize letters before RPA files them.
            An AI agent goes further: a model chooses the steps.
            So ask a vendor of “AI agents” which steps are left to a model.
            """,
            sources=(
                "leshob-2020-rpa",
                "nist-ai-600-1-2024",
                "eu-ai-act-2024",
                "anthropic-agents-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#chatbot-workflow-or-agent",
    ),
    Question(
        id="chatbot-workflow-or-agent",
        topic=QuestionTopic.WORDS,
        group="Chatbots, assistants and agents",
        question="How do a chatbot, a workflow and an agent differ?",
        wordings=(
            "ai agent vs chatbot",
            "what makes something an agent",
            "automation vs ai agent",
            "agentic workflow meaning",
            "when is something an agent and not a chatbot",
            "what is an ai agent",
            "difference between chatbot and agent",
            "bot that acts or bot that talks",
            "fancy word for a workflow",
            "fixed steps or own decisions",
            "what an agent has that a bot lacks",
            "autonomous software explained",
            "explain ai agent like i'm five",
            "ai agent in simple words",
            "when is it fair to call something an ai agent",
            "is chatgpt an agent",
        ),
        answer=Claim(
            text="""
            A chatbot is something people talk to, while “workflow” and “agent” describe how software gets a task done.
            In a workflow, programmers set the steps, models and tools in advance.
            An agent is given a goal, such as planning a trip, and takes several steps on its own.
            Its model chooses each step and tool, sometimes wrongly.
            A tool alone doesn't make an agent: a chatbot can search the web once and then reply.
            ChatGPT usually just replies, but several of its paid plans also have an agent mode.
            The difference is a matter of degree, and people use the words loosely.
            """,
            sources=(
                "anthropic-agents-2024",
                "oecd-agentic-2026",
                "openai-agent-help",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="agentic-ai-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Chatbots, assistants and agents",
        question="What is the difference between generative AI and agentic AI?",
        wordings=(
            "agentic vs generative",
            "what is agentic ai",
            "is an agent the next step after gen ai",
            "ai that acts vs ai that writes",
            "what does agentic mean",
            "agents versus generative ai",
            "ai that does tasks instead of writing",
            "systems that take actions",
            "from producing content to doing errands",
            "are agentic ai, generative ai and llm synonyms",
            "people say ai agent when they mean a chatbot",
        ),
        answer=Claim(
            text="""
            Generative AI makes content when asked, while agentic AI pursues a goal over several steps, choosing actions and using tools with little supervision.
            To set up a meeting, for example, a chatbot drafts the invitation, while an agent also finds a free slot in the calendar and sends the invitation.
            The two overlap, because the model inside an agent is typically an LLM.
            Before you use agentic AI, decide what it may do without your approval.
            """,
            sources=(
                "anthropic-agents-2024",
                "oecd-agentic-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="copilot-or-agent",
        topic=QuestionTopic.WORDS,
        group="Chatbots, assistants and agents",
        question="What is the difference between an assistant, a copilot and an agent?",
        wordings=(
            "is a copilot just a weak agent",
            "copilot vs agent",
            "copilots and agents in a sales talk",
            "assistant or agent",
            "ai assistant copilot or agent",
            "are assistant copilot and agent the same",
            "what is a copilot in the general sense, not the microsoft one",
        ),
        answer=Claim(
            text="""
            In the general sense, a copilot makes suggestions inside a program while a person works and decides.
            An agent carries out the steps of a task itself, using tools.
            “Assistant,” the loosest of the three words, often means a chatbot that answers questions.
            A copilot might draft a reply for you to send, while an agent could write and send it.
            But “Copilot” is also a brand name, as in Microsoft Copilot or GitHub Copilot.
            So whatever a product is called, ask which steps it takes without your approval.
            """,
            sources=("metavert-copilots-agents", "anthropic-agents-2024", "ms-which-copilot-2026"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-words.md#chatbot-workflow-or-agent",
    ),
    Question(
        id="agreed-definition-of-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="What counts as generative AI? Is there an agreed definition?",
        wordings=(
            "official definition of gen ai",
            "legal definition genai",
            "who defines generative ai",
            "nist iso definition gen ai",
            "who decides what generative ai means",
            "how is generative ai defined by law",
            "definition of generative ai for a policy",
            "who decides what is generative ai",
            "standard wording for the term",
            "does everyone mean the same by gen ai",
            "competing definitions",
        ),
        answer=Claim(
            text="""
                Generative AI is AI that produces new content, but there is no single agreed definition.
                Google's glossary says outright that no formal definition exists, and that experts disagree over whether older kinds of neural network (a type of model that learns from examples) count.
                Definitions tend to share the same core but differ at the edges.
                A California law and NIST (the US standards agency) use nearly the same words, but a 2025 draft by the international standards body ISO has wording of its own.
                If a contract or a rule turns on the term, look for the definition that it gives.
            """,
            sources=(
                "google-ml-glossary",
                "california-civ-3110",
                "nist-ai-600-1-2024",
                "iso-iec-22989-damd1",
            ),
            as_of="2026-11",
            said_by="google-ml-glossary",
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="which-programs-are-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Models, products and apps",
        question="Are GPT-3, Copilot, Clippy, Cleverbot or SCIgen generative AI?",
        wordings=(
            "what counts as generative ai on this site",
            "is scigen generative ai",
            "is clippy generative ai",
            "is cleverbot generative ai",
            "is gpt-3 generative ai",
            "template text generator generative ai",
            "hand written grammar generative ai",
            "test for generative ai",
            "old programs that write text",
        ),
        answer=Claim(
            text="""
            GPT-3 and GitHub Copilot are generative AI, while SCIgen, Clippy and Cleverbot usually aren't counted as such.
            No single definition is accepted everywhere, so this site asks two questions.
            Has the system learned from data, and does it make new content instead of choosing from what exists?
            GPT-3 and Copilot learned from huge amounts of text or code, and they write new text or code.
            SCIgen makes nonsense research papers, but from grammar rules written by hand.
            Clippy, in old versions of Microsoft Office, gave tips and suggested help topics.
            Cleverbot chose its answers from what people had replied before.
            """,
            sources=(
                "openai-gpt3-card-2020",
                "chen-2021-codex",
                "scigen",
                "horvitz-1998-lumiere",
                "nbc-2011-cleverbot",
                "google-ml-glossary",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md",
    ),
    Question(
        id="how-large-is-large",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="How large is “large” in “large language model”?",
        wordings=(
            "what does large mean",
            "minimum size of an llm",
            "how many parameters to count as llm",
            "why are they called large",
            "when is a model big enough",
            "why is it called a large language model",
            "what makes a language model large",
            "how big must a model be",
            "why large",
            "from which size on is it an llm",
            "threshold between small and large",
            "how big are they",
        ),
        answer=Claim(
            text="""
            There is no agreed size at which a language model becomes large.
            “Large” refers to the number of parameters (the numbers inside a model that training adjusts) and to the amount of text used for training.
            What counts as large has changed.
            In 2019, OpenAI described GPT-2, with up to 1.5 billion parameters, as large-scale.
            In 2024, the company Hugging Face described its new SmolLM2 models, with up to 1.7 billion parameters, as “compact.”
            By then, Meta's largest Llama 3.1 model had 405 billion parameters.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "zhao-2023",
                "openai-gpt2-card-2019",
                "smollm-readme",
                "meta-llama31-card",
            ),
            as_of="2026",
            said_by="zhao-2023",
        ),
        more="misconceptions.md#llms-have-a-minimum-size",
    ),
    Question(
        id="what-content-can-generative-ai-make",
        topic=QuestionTopic.WORDS,
        group="Generative AI or LLM",
        question="What types of content can generative AI make?",
        wordings=(
            "what can genai create",
            "can ai make 3d models and music",
            "list of outputs",
            "modalities of generative models",
            "what can generative ai produce",
            "can ai make videos",
            "kinds of things ai can create",
            "can ai make music and pictures",
            "can it compose songs",
            "cartoons and logos",
            "formats it produces",
            "can it do voices animations and code",
            "range of outputs",
            "can ai generate pictures",
            "ai video",
        ),
        answer=Claim(
            text="""
                Generative AI can make text, code, images, video, speech, music and 3D shapes, as well as scientific designs such as new proteins and crystals.
                Text and code come mostly from LLMs.
                Images, video, proteins and crystals often come from diffusion models, which start with random values and refine them step by step.
            """,
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
            our_reading=True,
        ),
        more="dimensions/basic-functionality.md",
    ),
    Question(
        id="foundation-model-frontier-model-or-llm",
        topic=QuestionTopic.WORDS,
        group="Foundation and open models",
        question="What is the difference between a foundation model, a frontier model and an LLM?",
        wordings=(
            "foundation model vs llm",
            "frontier model meaning",
            "base model and foundation model",
            "what is a frontier ai",
            "what is a foundation model",
            "base model explained",
            "what is a frontier model",
            "most advanced models called what",
            "base models and cutting edge models",
        ),
        answer=Claim(
            text="""
            A foundation model is trained on a wide range of data for many uses.
            An LLM is a model of language, and a frontier model is one of the most capable of its time.
            One model can be all three, but the terms say different things about it: that it was trained broadly, that it models language, or that it's among the most capable.
            As examples of foundation models, the 2021 Stanford report that coined the term names GPT-3, which is an LLM, and DALL·E, which makes images.
            """,
            sources=(
                "bommasani-2021",
                "openai-gpt3-card-2020",
                "ca-sb53-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#foundation-model-means-generative-ai",
    ),
    Question(
        id="foundation-model-or-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Foundation and open models",
        question="What is the difference between a foundation model and generative AI?",
        wordings=(
            "foundation model vs genai",
            "foundation model that does not generate",
            "gen ai that is not a foundation model",
            "is clip or sam generative",
            "base models that do not create",
            "general basis for many tasks",
            "reusable pretrained models",
            "how do foundation models, llms and generative ai differ",
            "generative ai, large language models and foundation models compared",
        ),
        answer=Claim(
            text="""
            “Foundation model” describes how a model is made and used: it is trained on a wide range of data and then adapted to many tasks.
            “Generative AI” describes what comes out, which is new content.
            A model can be both: OpenAI's GPT-3, for example, is a foundation model and generative AI, and because it works with language, it is also a large language model (LLM).
            Meta calls its model Segment Anything a foundation model, but it makes nothing new: it only marks objects in a photo.
            An image generator trained only on faces is generative AI but not a foundation model, because its training data is too narrow.
            """,
            sources=(
                "bommasani-2021",
                "openai-gpt3-card-2020",
                "kirillov-2023",
                "karras-2019-stylegan",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#foundation-model-means-generative-ai",
    ),
    Question(
        id="are-foundation-models-llms",
        topic=QuestionTopic.WORDS,
        group="Foundation and open models",
        question="Is every foundation model an LLM, and every LLM a foundation model?",
        wordings=(
            "foundation models beyond text",
            "are llms foundation models",
            "vision foundation model example",
            "same thing foundation model language model",
            "pretrained models for vision or robots",
        ),
        answer=Claim(
            text="""
            No, the two overlap: general-purpose LLMs such as GPT-3 are foundation models, but a foundation model need not be an LLM.
            A foundation model is trained on a wide range of data so that it can be adapted to many tasks, and the data need not be text.
            Segment Anything, which its maker, Meta, calls a foundation model, doesn't write anything: it marks the objects in a photo.
            And a large language model trained for just one narrow job, such as assigning customs codes to products, wouldn't be a foundation model.
            """,
            sources=(
                "bommasani-2021",
                "kirillov-2023",
                "openai-gpt3-card-2020",
            ),
            our_reading=True,
        ),
        more="glossary.md#foundation-model",
    ),
    Question(
        id="is-every-large-model-a-foundation-model",
        topic=QuestionTopic.WORDS,
        group="Foundation and open models",
        question="Is every large AI model a foundation model?",
        wordings=(
            "does size make a foundation model",
            "big narrow model",
            "what makes a model a foundation model",
            "huge model trained for one task",
            "single purpose giant network",
        ),
        answer=Claim(
            text="""
                No, not every large AI model is a foundation model, because size isn't the test.
                A foundation model is one that was trained on a wide range of data, so that it can be adapted to many different tasks.
                A model trained only to rank advertisements, or only to find broken bones in X-rays, can be very large.
                But it isn't a foundation model, because it is made for one task.
            """,
            sources=("bommasani-2021",),
            our_reading=True,
        ),
        more="glossary.md#foundation-model",
    ),
    Question(
        id="must-foundation-models-be-open",
        topic=QuestionTopic.WORDS,
        group="Foundation and open models",
        question="Do foundation models have to be open?",
        wordings=(
            "closed foundation model",
            "open vs closed ai models",
            "are foundation models free to use",
            "proprietary base model",
            "may a company keep its base model secret",
        ),
        answer=Claim(
            text="""
            No, the term “foundation model” says nothing about who may use the model.
            It means only that a model was trained on a wide range of data and can be adapted to many tasks.
            GPT-4, a common example of a foundation model, is closed: its weights (the numbers it learned in training) can't be downloaded.
            The weights of Meta's Llama models, by contrast, can be downloaded.
            """,
            sources=("bommasani-2021", "stanford-ecosystem-graphs", "meta-llama31-card"),
            as_of="2026-11",
        ),
        more="glossary.md#foundation-model",
    ),
    Question(
        id="open-weights-or-open-source",
        topic=QuestionTopic.WORDS,
        group="Foundation and open models",
        question="Is an open-weight model the same as open-source AI?",
        wordings=(
            "is open-weight the same as openai",
            "is openai open because of its name",
            "is chatgpt open source",
            "open weights vs open source",
            "is llama open source",
            "what does open weight mean",
            "open model license limits",
            "are any ai models open source",
            "is a downloadable model open source",
            "see the code of llama",
            "is downloading the weights enough",
            "licences of free models",
            "what is missing for true open source",
            "what to write instead of open source for llama",
            "can i call deepseek open source",
            "is free chatgpt open-source ai",
        ),
        answer=Claim(
            text="""
                No, open weights give you the finished model, while open-source AI should also show you how it was made.
                Weights are the numbers learned in training; anyone can download open ones.
                The Open Source AI Definition (2024) also asks for the code, details of the training data, and the right to use, study, change and share the model.
                Meta has called its Llama models open source, but they don't qualify: the Llama 4 license makes very large companies ask permission, and key details of the training data are missing, as with DeepSeek's R1.
                Despite OpenAI's name, ChatGPT is closed (proprietary), even the free version; OpenAI's gpt-oss models are open-weight.
            """,
            sources=(
                "axios-2024-meta-osi",
                "osi-osaid-2024",
                "liesenfeld-2024",
                "meta-llama4-license",
                "osai-deepseek-2025",
                "deepseek-r1-readme",
                "openai-models-docs",
                "openai-gpt-oss-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#open-weights-is-open-source",
    ),
    Question(
        id="are-open-models-really-open-source",
        topic=QuestionTopic.WORDS,
        group="Foundation and open models",
        question="Are models that are called open really open source?",
        wordings=(
            "truly open source llms",
            "openwashing ai",
            "fully open language models list",
            "does open llm mean open source",
            "open washing",
            "osi definition met",
            "marketing uses open",
            "why is apertus called fully open",
        ),
        answer=Claim(
            text="""
            Models that are called open often aren't open source.
            A 2024 survey found that many generative AI systems called open source are open-weight at best.
            That means that the model can be downloaded, but its maker holds back information about its training.
            Some models meet a stricter standard, the Open Source AI Definition. While it was being prepared in 2024, reviewers found that the models Pythia and OLMo, for example, met it, but Meta's Llama 2 did not. Switzerland's Apertus (2025), called fully open, was published with its training data and code.
            To judge a model yourself, look at the license, the code and the description of the training data.
            """,
            sources=(
                "liesenfeld-2024",
                "osi-osaid-2024",
                "epfl-apertus-2025",
                "gigazine-apertus-2025",
            ),
            as_of="2025-09",
            our_reading=True,
        ),
        more="misconceptions.md#open-weights-is-open-source",
    ),
    Question(
        id="model-algorithm-or-product",
        topic=QuestionTopic.WORDS,
        group="Models, products and apps",
        question="What is the difference between a model, an algorithm and a product?",
        wordings=(
            "what is a model in chatgpt",
            "ai model vs algorithm",
            "is chatgpt a model or an app",
            "what is an ai model exactly",
            "model vs application vs system",
            "what is the model underneath the product",
            "tool, platform or model",
            "engine and car analogy",
            "is it software or a model",
            "app brand and engine confusion",
            "what sits inside the product",
            "what am i actually buying",
            "difference between gpt-4 and chatgpt",
            "how is an llm different from an algorithm",
            "my boss calls everything the algorithm",
            "is an llm an algorithm",
            "is ai just an algorithm",
            "ai system or service vs model in law",
            "what is a model when people talk about ai models",
            "ai model meaning",
        ),
        answer=Claim(
            text="""
            An algorithm is any set of steps for solving a problem.
            A model turns input into output in a way that it has learned from data, and a product is what a company builds around a model.
            An LLM is a model: the numbers in it, which turn a question into an answer, were set by a learning algorithm that used enormous amounts of text.
            GPT-4, for example, is a model, and ChatGPT, the app or website, is a product.
            According to the EU AI Act, a model becomes an “AI system” only with further parts, such as a user interface.
            """,
            sources=("zhang-d2l", "openai-gpt4-2023", "openai-chatgpt-2022", "eu-ai-act-2024"),
            as_of="2026-07",
            our_reading=True,
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="chat-window-or-model",
        topic=QuestionTopic.WORDS,
        group="Models, products and apps",
        question="Is the chat window the AI, or is it the thing behind it?",
        wordings=(
            "chat window or model",
            "is the website the ai",
            "what is behind the chat window",
        ),
        answer=Claim(
            text="""
            The chat window is only the interface, the part of a product where you type and read; the AI is behind it.
            The AI consists of one or more models, such as the LLM that writes the answers. Ordinary software adds instructions to your message, searches the web or saves the chat.
            The same model can be offered in several apps, and one app can use several models.
            ChatGPT, for example, is a product, and GPT-4 is one of the models it has used.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-gpt4-2023",
                "ms-m365-copilot-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="is-ai-an-algorithm",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="Is AI the same as an algorithm?",
        wordings=(
            "ai vs algorithm",
            "is every algorithm ai",
            "ai algorithm or ai model",
            "is ai algorithm the right word for an image generator",
        ),
        answer=Claim(
            text="""
                No, AI isn't the same as an algorithm.
                An algorithm is any set of steps for carrying out a task, such as putting names in alphabetical order, and many algorithms have nothing to do with AI.
                AI uses algorithms, most notably to learn: a learning algorithm adjusts the numbers in a model so that the model's results fit the training examples better.
                Afterward, it's this trained model that makes an image or writes a sentence.
                That's why “AI algorithm” is a vague name for an image generator; say “model” for the trained part and “tool” for the whole program.
            """,
            sources=(
                "zhang-d2l",
                "oecd-2024-ai-system",
            ),
            our_reading=True,
        ),
        more="questions/the-words.md#model-algorithm-or-product",
    ),
    Question(
        id="what-does-multimodal-mean",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="What does multimodal mean, and what is a natively multimodal model?",
        wordings=(
            "multimodal ai meaning",
            "can multimodal models draw",
            "model that reads images and text",
            "natively multimodal explained",
            "model that sees and hears",
            "text plus voice plus pictures in one",
            "is multimodal the same as generative",
        ),
        answer=Claim(
            text="""
                A multimodal model handles more than one kind of data, such as text and images.
                It's called natively multimodal if it was designed for several kinds of data from the start, rather than having some added later.
                “Multimodal” isn't the same as “generative,” which means producing new content.
                Calling a model multimodal doesn't tell you which kinds of data it can produce: it may accept images, for example, or produce them, or do both.
                Meta calls Llama 4 natively multimodal, but while it accepts text and images, it produces only text and code.
            """,
            sources=(
                "yang-2023-lmm",
                "gemini-team-2023",
                "meta-llama4-card",
            ),
            as_of="2025-04",
            our_reading=True,
        ),
        more="misconceptions.md#multimodal-means-it-draws",
    ),
    Question(
        id="vision-language-model-or-llm",
        topic=QuestionTopic.WORDS,
        group="Kinds of language model",
        question="What is the difference between a vision-language model and an LLM?",
        wordings=(
            "vlm vs llm",
            "vision language model input and output",
            "lmm mllm vlm meaning",
            "llm that can see pictures",
            "image reading ai model",
            "model that looks at photos",
            "ai describing what is in a photo",
            "reading charts and screenshots",
        ),
        answer=Claim(
            text="""
            A vision-language model accepts images as well as text, while a plain LLM accepts only text.
            You might show a vision-language model a chart and ask what it means, and the answer usually comes back as text.
            Such a model is often an LLM with an extra part that turns an image into numbers the LLM can process.
            The line is blurred, because many models that are known as LLMs now accept images.
            Being able to read images, however, doesn't mean that a model can make them.
            """,
            sources=(
                "liu-2023-llava",
                "yang-2023-lmm",
                "meta-llama4-card",
            ),
        ),
        more="glossary.md#vision-language-model",
    ),
    Question(
        id="what-is-vibe-coding",
        topic=QuestionTopic.WORDS,
        group="Other words about AI",
        question="What is vibe coding?",
        wordings=(
            "vibe coding meaning",
            "programming without knowing how to code",
            "let ai build my app",
            "vibe coder",
            "apps without reading the source",
            "lovable replit bolt",
            "is vibe coding a programming language",
        ),
        answer=Claim(
            text="""
            Vibe coding means describing a program in everyday language and letting AI write the code.
            Andrej Karpathy, a co-founder of OpenAI, coined the term in February 2025 for something more radical: accepting the code without reading it.
            The dictionary publisher Collins defines it more broadly, as using AI to help write code.
            The difference matters, because AI-written code can contain errors and security holes, which may go unnoticed if the code isn't read.
            So say which kind you mean, and have a person review code that others will rely on.
            """,
            sources=(
                "karpathy-2025-vibe-coding",
                "collins-2025-vibe-coding",
                "pearce-2022",
            ),
            as_of="2025-11",
        ),
        more="questions/is-it-an-llm.md#are-coding-models-llms",
    ),
    Question(
        id="what-is-a-deepfake",
        topic=QuestionTopic.WORDS,
        group="Other words about AI",
        question="What is a deepfake, and what is synthetic media?",
        wordings=(
            "deepfake meaning",
            "fake video of a person",
            "synthetic content definition",
            "is ai text a deepfake",
            "fake videos and pictures explained",
            "what are deepfakes",
            "fake video of a politician",
            "face on another body",
            "forged clip of a celebrity",
            "swapped faces",
            "manipulated media explained",
            "are deepfakes and generative ai the same thing",
            "is synthetic media another word for generative ai",
            "draft law says synthetic media",
            "news mixes up deepfakes and generative ai",
            "deepfake vs generative ai",
            "can i call a funny face swap a deepfake",
            "is every ai picture a deepfake",
            "are deepfakes just good photo or video editing",
            "are deepfakes made with an llm",
            "which ai makes deepfakes",
            "do only fake people count as a deepfake",
        ),
        answer=Claim(
            text="""
            A deepfake is an image, audio recording or video that AI has made or changed and that could pass for genuine.
            It may show a politician giving a speech that didn't take place.
            A deepfake can imitate real people, but also places or events; text alone usually isn't called a deepfake.
            A funny face swap among friends is better called an “AI face swap,” since “deepfake” suggests deception.
            A plainly unreal AI image, such as a cartoon, isn't a deepfake.
            But it is synthetic media, a broader term for content that AI has made or changed.
            Deepfakes are made with generative AI, but usually not with an LLM.
            """,
            sources=(
                "eu-ai-act-2024",
                "cn-label-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#deepfake",
    ),
    Question(
        id="hallucination-or-confabulation",
        topic=QuestionTopic.WORDS,
        group="Other words about AI",
        question="Hallucination or confabulation: which is the right word?",
        wordings=(
            "should i write that an ai hallucinated",
            "is there a better word than hallucinated",
            "ai hallucinated better word",
            "confabulation ai meaning",
            "why is it called hallucinating",
            "another word for ai making things up",
            "nist term for false output",
            "what does it mean when ai hallucinates",
            "what is an ai hallucination",
            "better term for false statements of ai",
            "is every wrong answer a hallucination",
            "kinds of errors for an llm error log",
            "hallucination defined as plausible but false output, is that a fair definition",
        ),
        answer=Claim(
            text="""
            “Hallucination” and “confabulation” are both in use, but a plain phrase such as “made up” or “false” is often clearer.
            Both words usually refer to output that sounds plausible but is wrong or unsupported, such as an invented reference.
            A fair definition is therefore “plausible but false or unsupported output.”
            If you keep a log of errors, it's clearer to record other kinds, such as ignored instructions, separately.
            “Hallucination,” the usual word in research, is a metaphor: an LLM doesn't perceive anything; it writes what is likely without checking whether it's true.
            NIST, the US standards agency, prefers “confabulation” and notes the criticism that “hallucination” makes software seem human.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "ji-2023",
                "walters-wilder-2023",
            ),
            our_reading=True,
        ),
        more="glossary.md#hallucination",
    ),
    Question(
        id="when-ai-errors-became-hallucinations",
        topic=QuestionTopic.WORDS,
        group="Other words about AI",
        question="When did people start to call AI errors hallucinations?",
        wordings=(
            "when did people start saying hallucination for ai mistakes",
            "who coined ai hallucination",
            "origin of the word hallucination in ai",
        ),
        answer=Claim(
            text="""
            Researchers were calling certain AI errors hallucinations by 2018, years before ChatGPT, and it isn't clear who did so first.
            A paper from that year, for example, says that programs that describe images are prone to “hallucinating” objects that aren't there.
            The public took up the word after ChatGPT came out in November 2022.
            In January 2023, The New York Times still explained that “A.I. researchers call this generation of untruths ‘hallucination.’”
            That November, Cambridge Dictionary made “hallucinate” its word of the year.
            """,
            sources=(
                "rohrbach-2018",
                "openai-chatgpt-2022",
                "grammarphobia-2023-hallucinate",
                "wytv-2023-word",
            ),
            as_of="2023-11",
            our_reading=True,
        ),
        more="questions/the-words.md#hallucination-or-confabulation",
    ),
    Question(
        id="how-do-style-guides-write-about-ai",
        topic=QuestionTopic.WORDS,
        group="Other words about AI",
        question="What do style guides say about writing on AI?",
        wordings=(
            "ap style ai",
            "he or it for a chatbot",
            "journalism guidelines ai terms",
            "stylebook artificial intelligence",
            "style guide for writing about ai",
            "which pronoun for ai",
            "what journalists' handbooks say on ai",
            "editorial standards on the topic",
            "associated press recommendations",
            "call it he she or it",
        ),
        answer=Claim(
            text="""
            Style guides give journalists rules both for describing AI and for using it.
            The Associated Press, whose stylebook many newsrooms follow, advises against giving AI systems human traits or gendered pronouns, so a chatbot is “it.”
            It also warns journalists about far-fetched claims that developers make for their own tools.
            For its own newsroom, the AP said in 2023 that anything generative AI produces should be treated as unvetted source material.
            It has since allowed some uses, such as AI translations, summaries and headlines that staff members edit.
            """,
            sources=(
                "ap-stylebook-ai-2023",
                "ap-standards-genai-2023",
                "ap-standards-genai-update",
            ),
            as_of="2026-11",
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="when-did-generative-ai-begin",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="When did generative AI begin?",
        wordings=(
            "history of gen ai",
            "who invented generative ai",
            "first ai that made text or art",
            "year genai became popular",
            "how long has generative ai been around",
            "is generative ai new",
            "when was generative ai invented",
            "where did generative ai come from",
            "how old is this technology",
            "who came up with it",
            "who started it",
            "since when does it exist",
            "early examples of machines that create",
            "development over the decades",
            "birth of the field",
            "since when do people say generative ai in everyday language",
            "when did the term generative ai become common",
            "who coined the term generative ai",
        ),
        answer=Claim(
            text="""
            When generative AI began depends on what you count, and there is no single inventor.
            As early as 1948, the mathematician Claude Shannon produced English-like lines from statistics about which words follow which.
            Important designs for generating content with neural networks, which pass numbers through many layers of simple calculations, came much later.
            They include the generative adversarial network (GAN) in 2014 and the transformer, on which most LLMs are built, in 2017.
            Researchers had long spoken of generative models, but “generative AI” became an everyday term only in 2022 and 2023, with image generators and ChatGPT.
            """,
            sources=(
                "shannon-1948",
                "goodfellow-2014",
                "vaswani-2017",
                "chatterji-2025",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="when-did-ai-images-begin",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="When did AI images begin?",
        wordings=(
            "what came first, llms or image generators",
            "are image generators older than llms",
            "when did ai pictures start, with dall-e or earlier",
            "history of ai image generators",
            "first ai image generator",
            "aaron by harold cohen",
        ),
        answer=Claim(
            text="""
                AI images go back to the 1970s, but image generators in today's sense appeared around 2014, years before the first large language models (LLMs).
                In the 1970s, the artist Harold Cohen developed AARON, a program that drew by rules he had written.
                Today's image generators learn from examples instead, as models called GANs (generative adversarial networks) did from 2014 on.
                By 2016, another model could turn a written description into a tiny image.
                The models that some people call the first LLM, ULMFiT and GPT, appeared in 2018.
                After OpenAI's DALL·E in January 2021, image generators reached a mass audience in 2022, with DALL·E 2, Midjourney and Stable Diffusion.
            """,
            sources=(
                "lacma-cohen",
                "belotti-2025",
                "goodfellow-2014",
                "mansimov-2016-readme",
                "howard-ruder-2018",
                "radford-2018-gpt",
                "ramesh-2021-dalle",
                "register-midjourney-2022",
                "pcgamer-stable-diffusion-2022",
                "dalle2-system-card",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#was-chatgpt-the-first",
    ),
    Question(
        id="was-the-perceptron-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="Was the perceptron the first generative AI?",
        wordings=(
            "is the perceptron generative ai",
            "a timeline starts generative ai with the perceptron of 1957, is that right",
            "rosenblatt perceptron and chatgpt",
            "were the first neural networks generative",
            "perceptron ancestor of llms",
        ),
        answer=Claim(
            text="""
                No, the perceptron of the late 1950s wasn't generative AI, because it sorted things into classes and produced no content.
                It was an early neural network, and a very simple one.
                Today's LLMs and image generators are neural networks, too, but with many layers, so the perceptron is one of their ancestors.
                A timeline of generative AI should instead begin with something that produced content, such as the English-like lines that Claude Shannon made from word statistics in 1948.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "shannon-1948",
            ),
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="who-invented-ai",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="Who invented AI, and why is it called artificial intelligence?",
        wordings=(
            "who invented ai",
            "why is it called artificial intelligence",
            "when was ai invented",
            "who is the father of ai",
            "where does the term ai come from",
            "history of artificial intelligence in short",
            "is artificial intelligence really intelligent",
            "who came up with the word artificial intelligence",
            "who coined artificial intelligence",
            "is artificial intelligence a misleading name",
            "how old is ai",
        ),
        answer=Claim(
            text="""
            No single person invented AI, but the name “artificial intelligence” is usually traced to John McCarthy.
            He used it in 1955, when he and three colleagues proposed a workshop at Dartmouth College for the summer of 1956.
            They started from the conjecture that every feature of intelligence could be described so precisely that a machine could imitate it.
            The name states that aim; it isn't proof that such machines think as people do.
            Since then, many researchers have built programs that play games, translate, recognize images and, today, write. Whether these programs deserve the word “intelligent” is still disputed.
            """,
            sources=("mccarthy-1955", "mitchell-krakauer-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#when-did-generative-ai-begin",
    ),
    Question(
        id="what-is-new-about-llms",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="AI existed before ChatGPT, so what exactly is new about LLMs?",
        wordings=(
            "what is new about llms",
            "what can llms do that older ai could not",
            "how do llms differ from ai before chatgpt",
        ),
        answer=Claim(
            text="""
            What's new about LLMs is that a single model, trained on huge amounts of text, can do many language tasks.
            You simply describe the task in words.
            AI as a field goes back to the 1950s, but most earlier programs were built or trained for a single task, such as filtering spam or playing chess.
            An LLM can summarize, translate, answer questions and write code without being trained again for each of these tasks.
            ChatGPT, in November 2022, made such a model easy for the public to use.
            """,
            sources=(
                "mccarthy-1955",
                "sahami-1998",
                "brown-2020-gpt3",
                "jurafsky-martin-slp3",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#was-chatgpt-the-first",
    ),
    Question(
        id="is-ai-a-robot",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="Is AI a robot?",
        wordings=(
            "is ai a robot",
            "difference between ai and a robot",
            "is chatgpt a robot",
            "do robots use ai",
            "is a bot the same as a robot",
            "does ai have a body",
            "are all robots ai",
            "is a robot arm ai or generative ai",
        ),
        answer=Claim(
            text="""
            No, AI is software, and a robot is a machine that moves or does something in the physical world.
            OpenAI's chatbot ChatGPT, for example, runs in data centers and produces text, images or sound.
            The two can be combined: a robot arm may use AI to recognize objects or plan its movements.
            AI of that kind isn't usually called generative AI, because it creates no content.
            Other robots repeat fixed movements without AI.
            A “bot,” by contrast, is a program that does a task by itself, such as a chatbot.
            """,
            sources=("oecd-2024-ai-system", "openai-chatgpt-2022"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#am-i-talking-to-a-person",
    ),
    Question(
        id="was-chatgpt-the-first",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="Was ChatGPT the first generative AI or the first LLM?",
        wordings=(
            "what came first generative ai or llms",
            "what came before chatgpt",
            "ai before 2022",
            "older than chatgpt",
            "did openai invent llms",
            "what existed before chatgpt",
            "anything earlier",
            "predecessors of chatgpt",
            "did everything start in november 2022",
            "what exactly was new in november 2022, wasn't there ai before chatgpt",
            "did image generators come before chatgpt",
            "when did picture generators reach the public",
        ),
        answer=Claim(
            text="""
                ChatGPT was neither the first generative AI nor the first LLM.
                What was new in November 2022 was how easy it was to use: a free chat window, open to the public.
                OpenAI had already introduced the language models GPT (2018), GPT-2 (2019) and GPT-3 (2020), built on a design from 2017, the transformer.
                Generative AI is older than LLMs like these: neural networks called GANs (generative adversarial networks), for example, made images in 2014.
                The image generators DALL·E 2, Midjourney and Stable Diffusion came out in 2022, some months before ChatGPT.
            """,
            sources=(
                "openai-chatgpt-2022",
                "radford-2018-gpt",
                "openai-gpt2-card-2019",
                "openai-gpt3-card-2020",
                "goodfellow-2014",
                "vaswani-2017",
                "register-midjourney-2022",
                "pcgamer-stable-diffusion-2022",
                "dalle2-system-card",
            ),
            as_of="2022-11-30",
        ),
        more="timeline.md",
    ),
    Question(
        id="what-was-the-first-llm",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="What was the first large language model?",
        wordings=(
            "first llm ever",
            "gpt-1 or bert earliest llm",
            "ulmfit elmo gpt history",
            "oldest large language model",
            "oldest language model",
            "who made the first one",
            "earliest big text model",
            "pioneer models",
            "when was the phrase large language model first used",
            "who coined the term large language model",
            "who invented large language models",
        ),
        answer=Claim(
            text="""
            Opinions differ on which large language model was the first, partly because there is no fixed size at which a language model becomes large.
            Some people name GPT, which OpenAI unveiled in June 2018.
            Others name ULMFiT, a model introduced in January 2018.
            The phrase itself is older than both: a 2007 paper used “large language models” for huge tables that recorded how often short sequences of words occur.
            Today, the phrase means large neural networks trained on vast amounts of text.
            """,
            sources=(
                "belotti-2025",
                "howard-ruder-2018",
                "radford-2018-gpt",
                "zhao-2023",
                "brants-2007",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="chatbots-before-chatgpt",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="Were the chatbots before ChatGPT, such as ELIZA and Tay, LLMs?",
        wordings=(
            "haven't chatbots been around since the sixties",
            "what is actually new about chatgpt",
            "old chatbots with scripts compared with today's",
            "was microsoft's tay an llm",
            "was replika a chatgpt before chatgpt",
            "where does the name eliza effect come from",
            "eliza effect",
            "was eliza the first language model",
            "was eliza an early ai model",
            "chatgpt compared with eliza",
            "what was the first chatbot",
            "first chatbot in history",
        ),
        answer=Claim(
            text="""
                Most well-known chatbots before ChatGPT weren't built on LLMs, which learn from huge amounts of text and so can write a new answer on almost any subject.
                ELIZA (1966), by Joseph Weizenbaum, is often called the first chatbot.
                It followed handwritten rules, such as turning a statement into a question, and didn't learn anything. Yet people read understanding into its replies (the ELIZA effect).
                Microsoft's Tay (2016) posted racist and sexist remarks and was shut down within a day.
                Tay came before the transformer (2017), the design behind most LLMs.
            """,
            sources=(
                "weizenbaum-1966",
                "jargon-eliza-effect",
                "openai-chatgpt-2022",
                "jurafsky-martin-slp3",
                "reuters-2016-tay",
                "vaswani-2017",
                "radford-2018-gpt",
                "zmescience-eliza",
                "garante-replika-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="when-chatgpt-came-out",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="When did ChatGPT come out, and why did it catch on so fast?",
        wordings=(
            "when was chatgpt released",
            "why did chatgpt become so popular",
            "was gpt-1 already a chatbot",
            "launch date of chatgpt",
            "why did ai suddenly explode in 2022",
            "what changed in ai in 2022",
            "why is ai suddenly everywhere",
            "when did chatgpt come out",
        ),
        answer=Claim(
            text="""
            OpenAI released ChatGPT on 30 November 2022, and by January 2023 it had 100 million monthly users, according to an estimate by the Swiss bank UBS.
            It probably caught on because it cost nothing and anyone could ask a question in ordinary words.
            But it built on years of work, on a 2017 design for AI models (the transformer), and on huge collections of text and powerful computers.
            OpenAI's GPT-1 (2018) was a language model for research and not yet a chatbot.
            ChatGPT's model in 2022, from the later GPT-3.5 series, was also trained on conversations and people's ratings, which taught it to follow instructions.
            """,
            sources=(
                "openai-chatgpt-2022",
                "time-2023-chatgpt",
                "vaswani-2017",
                "brown-2020-gpt3",
                "ouyang-2022",
                "elpais-2023-chatgpt",
                "radford-2018-gpt",
            ),
            as_of="2023-01",
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="magazine-closed-to-ai-stories",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="When did magazines start closing to submissions because of AI stories?",
        wordings=(
            "when did magazines start closing because of ai stories",
            "clarkesworld ai submissions",
            "science fiction magazine flooded with ai stories",
        ),
        answer=Claim(
            text="""
            In a well-known early case, the science-fiction magazine Clarkesworld closed to submissions on 20 February 2023, because so many of the stories sent in were written by AI.
            The magazine itself didn't close: its editor, Neil Clarke, said that it would accept stories again later.
            That month, according to Clarke, the magazine had already received 700 stories by people and 500 by machines.
            ChatGPT had come out less than three months earlier.
            Editors of other magazines told Clarke that they had seen the same.
            """,
            sources=(
                "vice-2023-clarkesworld",
                "wion-2023-clarkesworld",
                "goodereader-2023-clarkesworld",
                "openai-chatgpt-2022",
            ),
            as_of="2023-02",
        ),
        more="timeline.md",
    ),
    Question(
        id="was-gpt-2-held-back",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="Was GPT-2 held back because it was too dangerous?",
        wordings=(
            "gpt-2 too dangerous to release",
            "why did openai not release gpt-2",
            "first ai model withheld from the public",
        ),
        answer=Claim(
            text="""
                At first, yes: in February 2019, OpenAI released only a small version of GPT-2 because it was worried about malicious uses such as fake news and spam.
                Larger versions followed step by step, and the full model came out in November 2019.
                OpenAI wrote then that people found the model's writing convincing, but that the company had seen no strong evidence of misuse so far.
                By today's standards, GPT-2 is a small LLM, and anyone can download it.
            """,
            sources=(
                "openai-better-models-2019",
                "openai-gpt2-release-2019",
                "openai-gpt2-card-2019",
                "gpt2-repo",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#gpt-2",
    ),
    Question(
        id="is-a-markov-chain-generative-ai",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="Is a Markov chain text generator generative AI?",
        wordings=(
            "markov text generator vs llm",
            "n gram generator ai",
            "word statistics text bot",
            "is markovify genai",
            "word chain generator",
            "random sentence generator from word pairs",
            "old bots on irc",
        ),
        answer=Claim(
            text="""
            A Markov chain text generator counts as generative AI under a broad definition but probably not under a narrow one.
            It picks each word according to how often that word followed the previous one, or the previous few, in its example text.
            Because it learns from examples and makes new text, a broad definition covers it.
            According to Google's glossary, however, most experts agree that generative AI can create content that is complex, coherent and original. A Markov chain's text is rarely all three.
            Either way, a Markov chain isn't an LLM in today's sense, because it uses a table of counts instead of a neural network.
            """,
            sources=(
                "markov-1913",
                "shannon-1948",
                "markovify-readme",
                "google-ml-glossary",
            ),
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="what-does-gai-mean",
        topic=QuestionTopic.WORDS,
        group="Other words about AI",
        question="What does GAI mean?",
        wordings=(
            "what is gai",
            "gai meaning in law",
            "gai abbreviation lawyers",
            "is gai the same as generative ai",
            "gai or agi",
            "what is generative ai for lawyers",
            "gai tools in a law firm",
            "what must lawyers know about gai",
            "legal article keeps writing gai",
            "gai generative ai or general ai",
            "does gai mean general ai",
        ),
        answer=Claim(
            text="""
            GAI usually means generative AI: systems such as ChatGPT that produce new text, images or code from patterns they learned.
            Guidance for US lawyers, such as the American Bar Association's Formal Opinion 512 (2024), uses it in this sense.
            But the letters are ambiguous, because some people read them as general AI.
            Artificial general intelligence, which is usually shortened to AGI, is something else: AI that could do nearly any mental task as well as people.
            """,
            sources=(
                "aba-512-2024",
                "tlie-512",
                "nist-ai-600-1-2024",
            ),
            as_of="2024-07",
            our_reading=True,
        ),
        more="questions/law.md#what-do-lawyers-ethics-rules-say",
    ),
    Question(
        id="what-is-an-ai-wrapper",
        topic=QuestionTopic.WORDS,
        group="Other words about AI",
        question="What is an AI wrapper?",
        wordings=(
            "ai wrapper meaning",
            "gpt wrapper",
            "is this app just chatgpt underneath",
            "app built on another company's model",
            "thin wrapper around an llm",
            "which model is behind this product",
            "does this startup have its own ai",
            "is notion ai its own llm",
            "which llm is behind notion ai",
            "does notion ai borrow an llm from somebody",
            "is our proprietary ai just chatgpt underneath",
            "how do i find out if it's just chatgpt underneath",
        ),
        answer=Claim(
            text="""
            An AI wrapper is a product that puts its own interface, instructions or data around a model made by another company.
            The AI in the note-taking app Notion, for example, passes your task to models by companies such as OpenAI and Anthropic.
            The word “wrapper” is often used as a put-down, but a good wrapper can add a lot, for example by searching the right documents, running checks and providing customer support. To find out which model is inside, ask the vendor in writing, because the product's own answer may be wrong.
            """,
            sources=(
                "openai-services-agreement-2026",
                "anthropic-commercial-terms-2025",
                "aisdk-perplexity",
                "notion-ai-models",
                "gubri-2024-trap",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/building-with-it.md#chat-product-or-api",
    ),
    Question(
        id="lovable-cursor-and-claude-code",
        topic=QuestionTopic.WORDS,
        group="Models, products and apps",
        question="Are Lovable, Cursor and Claude Code different AIs or the same one underneath?",
        wordings=(
            "lovable cursor claude code competing or same ai underneath",
            "do ai coding tools use the same models",
            "is cursor its own ai",
        ),
        answer=Claim(
            text="""
            Lovable, Cursor and Claude Code are different products, but they may run on the same large language models (LLMs).
            Lovable builds apps for people who don't write code, Cursor is a program for writing code, and Claude Code is an agent: it works through a programming task step by step and edits the files itself.
            Claude Code is made for Anthropic's Claude models, and Lovable has used models from OpenAI and Anthropic.
            Cursor lets users choose among models from several companies as well as its own.
            """,
            sources=(
                "zenml-lovable",
                "cursor-readme",
                "techjack-cursor-2026",
                "anthropic-claude-code-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#choose-a-coding-assistant",
    ),
    Question(
        id="own-model-or-gpt-underneath",
        topic=QuestionTopic.WORDS,
        group="Models, products and apps",
        question="Does every AI app have its own model, or is it GPT, Claude or Gemini underneath?",
        wordings=(
            "are all ai tools just chatgpt",
            "does perplexity have its own model",
            "ai wrapper",
            "which model does this app use",
        ),
        answer=Claim(
            text="""
                Many AI apps have no model of their own: they send your text to a model from OpenAI, Anthropic, Google or another company and show you its answer.
                The app adds its own instructions, data and tools, so two apps can behave differently with the same model.
                Other apps use an open model, such as Meta's Llama, which a company can download, train further and run itself.
                Some do both: according to a 2025 article, the search service Perplexity based its own Sonar models on Llama, and paying users could choose GPT, Claude or Gemini instead.
                To find out what an app uses, check its help pages or privacy policy.
            """,
            sources=(
                "openai-chatgpt-api-2023",
                "zenml-lovable",
                "zerlo-perplexity-2025",
                "meta-llama-2023",
                "aisdk-perplexity",
            ),
            as_of="2025-10",
            our_reading=True,
        ),
        more="questions/building-with-it.md#models-in-coding-assistants",
    ),
    Question(
        id="what-is-superintelligence",
        topic=QuestionTopic.WORDS,
        group="What AI means",
        question="What is superintelligence?",
        wordings=(
            "what does superintelligence mean",
            "artificial superintelligence asi",
            "difference between agi and superintelligence",
            "will ai become superintelligent",
            "is superintelligence real",
            "asi explained",
        ),
        answer=Claim(
            text="""
            Superintelligence means AI that would be better than people at practically everything that takes thinking.
            It doesn't exist, and it isn't known whether or when it will.
            It would go beyond artificial general intelligence (AGI) in the usual sense, which would only match people across most tasks.
            Today's LLMs are better than people at some things and much worse at others.
            A large survey published in 2024 shows that researchers disagree widely about when machines might do every kind of work better and more cheaply than people.
            So treat confident forecasts with caution, including those from AI companies.
            """,
            sources=(
                "morris-2023-agi",
                "grace-2024",
                "hendrycks-2025-agi",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-lead-to-agi",
    ),
    Question(
        id="illiac-suite",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="Was early computer music or art, such as the Illiac Suite, generative AI?",
        wordings=(
            "was computer music in the fifties ai",
            "early computer art and generative ai",
            "illiac suite 1957 first generative ai",
        ),
        answer=Claim(
            text="""
                Early computer music such as the Illiac Suite was generative in a broad sense, but it isn't what people usually mean by generative AI today.
                For this 1957 string quartet, Lejaren Hiller and Leonard Isaacson had a computer produce notes by chance and subject them to rules of composition.
                One movement used probabilities (Markov chains).
                So the program did produce new music.
                But its rules were written down by people, and there was no neural network that had learned from examples.
            """,
            sources=("medienkunstnetz-illiac",),
            our_reading=True,
        ),
        more="questions/the-words.md#when-did-generative-ai-begin",
    ),
    Question(
        id="first-art-prize-for-an-ai-image",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="When did an AI image first win an art prize?",
        wordings=(
            "colorado state fair ai art",
            "jason allen midjourney prize",
            "theatre d'opera spatial midjourney",
            "ai art that won a competition",
        ),
        answer=Claim(
            text="""
                In the best-known early case, an AI image made with the generator Midjourney won a prize for digital art at the Colorado State Fair in 2022.
                Jason Allen had made the image and called it Théâtre D'opéra Spatial.
                Whether it was the very first is uncertain, because people made art with computers long before, and small contests are easily forgotten.
                The US Copyright Office later refused to register the image, because Allen wouldn't exclude the generated parts from his claim.
                In 2024, he took the Office to court over this decision.
            """,
            sources=("allen-docket", "usco-theatre-dopera-2023"),
            as_of="2026-10",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-output-protected-by-copyright",
    ),
    Question(
        id="when-writing-tools-got-llms",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="When did writing tools such as Grammarly and Word get LLMs?",
        wordings=(
            "since when does word have ai",
            "when did grammarly start using llms",
            "when did ordinary software get llms built in",
        ),
        answer=Claim(
            text="""
                Everyday writing tools got LLMs mainly from 2023 on, after ChatGPT had appeared in November 2022.
                In March 2023, for example, Grammarly announced GrammarlyGO, which drafts and rewrites text and was said to be based on GPT-3.
                In the same month, Microsoft announced Copilot, an assistant built on LLMs, for Word.
                Before that, these tools mostly used rules and smaller trained models.
                So an older version may have contained AI without containing an LLM.
            """,
            sources=(
                "plagiarismtoday-2023-grammarly",
                "ms-m365-copilot-2023",
                "ms-editor-2020",
                "openai-chatgpt-2022",
            ),
            as_of="2023-03",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-grammarly-generative-ai",
    ),
    Question(
        id="first-language-model",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="Who made the first language model: Markov, Shannon or someone else?",
        wordings=(
            "is shannon's model an llm",
            "who invented language models",
            "first statistical language model",
            "claude shannon first language model 1948",
        ),
        answer=Claim(
            text="""
                Who made the earliest language model depends on what you count as one, but Claude Shannon is a good candidate.
                In 1948, he described English by how often letters and words follow one another (n-grams), and produced English-like lines on this principle.
                Others name Andrey Markov, who in 1913 had counted how vowels and consonants follow one another in a Russian verse novel.
                Neither of them made a large language model (LLM): both worked only with such frequencies, without a neural network.
            """,
            sources=(
                "shannon-1948",
                "markov-1913",
            ),
            our_reading=True,
        ),
        more="questions/the-words.md#what-was-the-first-llm",
    ),
    Question(
        id="text-before-transformers",
        topic=QuestionTopic.WORDS,
        group="Early AI and language models",
        question="How did computers write text before transformers?",
        wordings=(
            "what was used to generate text before transformers",
            "text generation before gpt",
            "lstm and n-grams before llms",
        ),
        answer=Claim(
            text="""
            Before the transformer (the design behind most LLMs) was introduced in 2017, computers wrote text mainly in three ways.
            The simplest way was to use a template, which is a text with gaps for names and figures.
            The Associated Press used software that worked like this for its reports on company earnings.
            A second way was to count which words follow which (n-grams), an approach that Claude Shannon described in 1948, but text written like this soon loses the thread.
            The third way, in the 2010s, was to use recurrent neural networks, often of a type called LSTM, which read text piece by piece and keep a kind of memory.
            """,
            sources=(
                "ap-automated-insights",
                "shannon-1948",
                "karpathy-2015-rnn",
                "vaswani-2017",
                "hochreiter-1997",
            ),
            as_of="2017",
            our_reading=True,
        ),
        more="timeline.md",
    ),
    Question(
        id="google-transformer-openai-chatgpt",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="If Google invented the transformer, why was it OpenAI that released ChatGPT?",
        wordings=(
            "google had llms before chatgpt",
            "did openai invent the transformer",
            "why wasn't google first with a chatbot",
            "who invented the transformer google or openai",
        ),
        answer=Claim(
            text="""
                In 2017, Google researchers published a paper on the transformer, the design behind most LLMs, so anyone could build on it.
                OpenAI built on the transformer: it introduced its first GPT model in 2018, and in November 2022 it released ChatGPT as a free chatbot for the public.
                Google had language models of its own and even a chatbot in its labs.
                But Google's executives held the chatbot back, according to a 2023 report by The Wall Street Journal.
                In at least one instance, the report says, their reason was that it didn't meet the company's standards for safety and fairness.
            """,
            sources=(
                "vaswani-2017",
                "radford-2018-gpt",
                "openai-chatgpt-2022",
                "wsj-2023-google-chatbot",
            ),
            as_of="2023",
        ),
        more="timeline.md",
    ),
    Question(
        id="gpt-3-before-chatgpt",
        topic=QuestionTopic.WORDS,
        group="ChatGPT and recent history",
        question="Why did GPT-3 get less attention in 2020 than ChatGPT did in 2022?",
        wordings=(
            "if gpt-3 existed in 2020, why did nobody notice until 2022",
            "what changed between gpt-3 and chatgpt",
            "why did chatgpt become so famous if ai was older",
            "what did gpt-1 to gpt-3 do before anyone knew chatgpt",
        ),
        answer=Claim(
            text="""
                GPT-3 got less attention than ChatGPT, probably because few people could try it at first and because it was harder to use.
                Like GPT (2018) and the larger GPT-2 (2019), GPT-3 (2020) was trained to continue a text.
                To get a useful answer, people therefore often had to give it examples or word the request cleverly.
                At first, OpenAI gave access only to developers from a waiting list.
                The model behind ChatGPT (November 2022) was trained further on example conversations and people's ratings, so it followed plain instructions better.
                And anyone could use ChatGPT for free, just by typing into a chat window.
            """,
            sources=(
                "tds-gpt3-2021",
                "brown-2020-gpt3",
                "ouyang-2022",
                "openai-chatgpt-2022",
                "radford-2018-gpt",
                "openai-gpt2-card-2019",
            ),
            as_of="2022-11-30",
            our_reading=True,
        ),
        more="questions/the-words.md#was-chatgpt-the-first",
    ),
)
