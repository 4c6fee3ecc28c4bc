"""Questions that readers ask: whether a named thing is an LLM."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="is-chatgpt-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is ChatGPT an LLM?",
        wordings=(
            "chatgpt llm or app",
            "what type of ai is chatgpt",
            "is gpt the same as chatgpt",
            "chatgpt model vs product",
            "is chatgpt just a chatbot",
            "is chatgpt a model or a program",
            "what category is chatgpt",
            "is chatgpt a large language model",
            "what kind of ai is chatgpt",
            "is chatgpt an ai or an app",
            "is chatgpt the model or the website",
            "is chatgpt itself the model",
            "which model does chatgpt run on",
            "technical category of chatgpt",
        ),
        answer=Claim(
            text="""
            Not itself: ChatGPT is a product built on LLMs, much as a car is built around an engine.
            An LLM inside it writes the answers, and the app around the model adds the chat window, web search and other tools.
            In everyday speech, the name ChatGPT also stands for the model inside, and OpenAI itself used it that way in 2022.
            Where precision matters, call ChatGPT a generative AI product and keep “LLM” for the model inside.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "shanahan-2024",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-chatgpt-a-search-engine",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is ChatGPT a search engine?",
        wordings=(
            "does ai get its answers from google",
            "does chatgpt look things up on google",
            "chatgpt instead of google",
            "difference chatgpt and google",
            "can i use chatgpt for searching the web",
            "does chatgpt look things up",
            "is chatgpt like google",
            "how is chatgpt different from a google search",
            "does chatgpt search the internet",
            "is chatgpt better than a search engine",
            "does it look things up on the web",
            "is it like google",
            "find websites with chatgpt",
            "does it browse live pages",
            "bing or chatbot",
            "is chatgpt with web search still an llm",
            "looks stuff up on the web",
            "google search on steroids",
            "does it pull its information from the internet",
            "where does genai get its information",
            "does ai get its answers from the internet",
            "only old data or internet access",
            "can chatgpt go online",
        ),
        answer=Claim(
            text="""
            ChatGPT isn't an ordinary search engine, although it can search the web.
            A search engine mainly finds pages and links to them, while ChatGPT writes an answer with a large language model (LLM).
            Only some questions trigger a search, and the answer then draws on pages that a search tool supplies.
            Otherwise, the answer relies on what the model learned from training data that ends at a certain date.
            Even with a search, ChatGPT can get facts, quotations and sources wrong.
            In August 2026, the European Commission announced that ChatGPT counts as a “very large online search engine” under an EU law, the Digital Services Act.
            """,
            sources=(
                "tow-2025",
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "google-search-works",
                "lewis-2020",
                "ec-dsa-chatgpt-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-bert-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Is BERT an LLM, and is it generative AI?",
        wordings=(
            "bert encoder",
            "roberta large language model",
            "bert vs gpt",
            "can bert write text",
            "google bert type of model",
            "encoder that only reads",
            "bert classified as",
            "does a license for llms include bert",
            "is a bert size model a large language model",
            "license forbids improving any other large language model",
        ),
        answer=Claim(
            text="""
            BERT is an LLM by some definitions and not by others, but in normal use it isn't generative AI.
            BERT (2018) is a transformer, the kind of neural network behind most LLMs, but it was trained to fill in hidden words rather than to write.
            It turns text into numbers, which other programs use to categorize or search text.
            The researcher Murray Shanahan counts BERT among the early LLMs, while others reserve the term for much larger models.
            So if a contract, license or article says “LLM,” ask its author which definition is meant.
            """,
            sources=(
                "devlin-2019",
                "shanahan-2024",
                "zhao-2023",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#encoder-models",
    ),
    Question(
        id="are-midjourney-and-stable-diffusion-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Are Midjourney and Stable Diffusion LLMs?",
        wordings=(
            "midjourney llm",
            "stable diffusion type of ai",
            "are ai art tools language models",
            "picture generator vs language model",
            "are picture tools language models",
            "art programs classified",
            "do painters like midjourney predict words",
        ),
        answer=Claim(
            text="""
            No, Midjourney and Stable Diffusion are not LLMs.
            They are generative AI, but they're mainly for making images, not text.
            Stable Diffusion starts from random specks (noise) and turns them into an image step by step, guided by a part of the system that reads your prompt.
            In Stable Diffusion 3, a language model can help to read the prompt, but another part of the system makes the image.
            A good first test is to look at what a model produces, because an LLM produces language, such as text or code.
            """,
            sources=(
                "rombach-2022",
                "sd-v1-card",
                "midjourney-home",
                "hf-diffusers-docs",
            ),
            as_of="2026-11",
        ),
        more="systems.md#stable-diffusion-1",
    ),
    Question(
        id="is-dall-e-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Is DALL·E an LLM?",
        wordings=(
            "dalle llm",
            "dall-e 3 diffusion or transformer",
            "what kind of model draws in chatgpt",
            "dalle language model",
            "picture tool of openai",
            "how is dall e categorized",
        ),
        answer=Claim(
            text="""
                No, DALL·E wasn't an LLM but another kind of generative AI, one that made images.
                DALL·E 2 and DALL·E 3 worked by diffusion, which means that they turned random specks (noise) into an image step by step.
                The first DALL·E, from 2021, used the same method as most LLMs: it predicted one piece of an image after another.
                That didn't make it an LLM, because its output was an image.
                In March 2025, GPT-4o replaced DALL·E as ChatGPT's usual image generator, and OpenAI has since stopped offering DALL·E to developers.
                ChatGPT's images now come from models called GPT Image.
            """,
            sources=(
                "ramesh-2021-dalle",
                "ramesh-2022",
                "betker-2023-dalle3",
                "openai-4o-image-2025",
                "openai-dalle3-page",
                "openai-images-docs",
            ),
            as_of="2026-11",
        ),
        more="systems.md#dall-e-3",
    ),
    Question(
        id="is-gemini-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is Gemini an LLM, a chatbot or a brand name?",
        wordings=(
            "gemini llm",
            "google bard new name",
            "gemini app vs gemini model",
            "gemini pro flash what are they",
            "what type of ai is gemini",
            "what is gemini",
            "is gemini a model or an app",
            "google assistant successor",
            "bard",
            "was bard a different ai from gemini",
        ),
        answer=Claim(
            text="""
            Gemini can be an LLM, a chatbot or a brand name, because Google uses the name for its AI models, for an app and as a brand.
            The main Gemini models, such as Gemini 4 Argon, are LLMs; others can produce images or video, and this site treats those as borderline cases.
            The Gemini app is a chatbot built on these models.
            It started in 2023 under the name Bard, with an older model, LaMDA, and has been called Gemini since February 2024.
            To avoid confusion, say “the Gemini app,” or name the model, such as “Gemini 3.8 Flash.”
            """,
            sources=(
                "gemini-team-2023",
                "stanford-ecosystem-graphs",
                "google-gemini-3-8-flash-docs",
                "google-gemini-4-docs",
                "google-gemini-image-docs",
                "google-gemini-omni-docs",
                "google-bard-2023",
                "aidevelopercode-bard",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#gemini-models",
    ),
    Question(
        id="gemma-or-gemini",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is Gemma the same as Gemini, and is either of them open source?",
        wordings=(
            "is gemini open source",
            "can i download gemini",
            "does google have an open model",
            "gemma vs gemini",
            "gemma on my laptop says it runs in the cloud",
        ),
        answer=Claim(
            text="""
                No, Gemma and Gemini are two different families of Google models, although Gemma is based on the research behind Gemini.
                Gemini isn't open source: you use it in Google's apps or through an interface for programmers (API), and Google doesn't publish its weights (the numbers learned in training).
                Gemma is open-weight: anyone can download its weights, and some of its models fit on a laptop.
                Gemma 4 (2026) has an open-source license, Apache 2.0, but the Open Source AI Definition also asks for details of the training data.
                If Gemma on your laptop says that it runs in the cloud, don't believe it: a model can be wrong about itself.
            """,
            sources=(
                "google-gemma-readme",
                "google-gemma-3n-card",
                "google-gemma4-license-2026",
                "gemini-team-2023",
                "google-gemini-3-8-flash-docs",
                "osi-osaid-2024",
                "gubri-2024-trap",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#gemma",
    ),
    Question(
        id="is-deepseek-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is DeepSeek a company, an app or an LLM?",
        wordings=(
            "is deepseek an llm or just chatgpt with another name",
            "is deepseek a copy of chatgpt",
            "who is behind deepseek",
            "is deepseek free",
        ),
        answer=Claim(
            text="""
            DeepSeek is all three: a Chinese company, its chat app, and its family of LLMs, such as DeepSeek-R1.
            The hedge fund High-Flyer created the company in 2023.
            The app's answers are written by DeepSeek's own LLMs. Their weights (the numbers learned in training) are open, so anyone can download these models and run them on a powerful enough computer. The app is free, but developers pay for what they use when their own programs send requests to DeepSeek (through its API).
            The app stores your data in China, according to its February 2026 privacy policy, while a model on your own computer doesn't have to send anything to DeepSeek.
            """,
            sources=(
                "saurus-deepseek-guide-2026",
                "deepseek-r1-readme",
                "deepseek-v4-preview-2026",
                "deepseek-privacy-2026",
                "reuters-deepseek-r2-2025",
                "reuters-high-flyer-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="systems.md#deepseek-app",
    ),
    Question(
        id="is-a-small-r1-the-real-r1",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is the small DeepSeek-R1 on my computer, such as deepseek-r1:8b, the real R1?",
        wordings=(
            "deepseek-r1:8b real deepseek r1",
            "is deepseek r1 on my laptop the full model",
            "deepseek r1 distill",
        ),
        answer=Claim(
            text="""
                No, a small DeepSeek-R1, such as the one with 8 billion parameters (learned numbers), isn't the real R1.
                The real one has 671 billion and is too big for an ordinary laptop.
                Nor is the small one a compressed copy of R1.
                Instead, DeepSeek took a smaller model from the Qwen or Llama family and trained it further on text written by R1.
                This method is called distillation.
                The small model imitates R1's way of working through problems, but usually gives weaker answers.
                Its full name shows which model it started from, as in DeepSeek-R1-Distill-Llama-8B or DeepSeek-R1-0528-Qwen3-8B.
            """,
            sources=("apxml-deepseek-r1-8b", "deepseek-r1-readme", "deepseek-r1-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#deepseek-r1",
    ),
    Question(
        id="is-claude-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is Claude an LLM, and can it make images?",
        wordings=(
            "claude llm",
            "can claude draw pictures",
            "anthropic model type",
            "claude image generation",
            "claude make svg",
            "what is claude ai",
            "does claude produce illustrations",
            "anthropic chatbot explained",
            "is claude generative ai",
            "what is claude good at",
        ),
        answer=Claim(
            text="""
            Claude is an LLM and therefore generative AI, but it doesn't make images directly, because it answers in text.
            It can still draw in a roundabout way, by writing code such as SVG, a text format that a web browser displays as a drawing.
            Strictly speaking, Claude isn't one model: its maker, Anthropic, calls it a family of large language models, and the current ones accept text and images.
            The chatbot built on them is called Claude as well.
            In a 2025 study by Anthropic, people used Claude most for software work, followed by writing and editing.
            """,
            sources=(
                "axios-2025-economic-index",
                "anthropic-models-overview",
                "rodriguez-2025-starvector",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#claude",
    ),
    Question(
        id="is-microsoft-copilot-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is Microsoft Copilot an LLM?",
        wordings=(
            "ms copilot llm",
            "copilot in word and excel",
            "bing chat model",
            "what is behind copilot",
            "copilot 365 type of ai",
            "what is microsoft copilot",
            "is copilot a model of its own or rag",
            "what is microsoft 365 copilot",
            "which model does copilot use",
            "is copilot the same as chatgpt",
            "engine under copilot",
            "office ai from microsoft explained",
            "is copilot built on gpt",
            "was bing chat an llm",
            "is bing chat now copilot",
        ),
        answer=Claim(
            text="""
            Not itself: Microsoft Copilot is a product built on LLMs, and it counts as generative AI.
            It began in February 2023 as Bing Chat, which combined web search with an LLM from OpenAI, the maker of ChatGPT. Bing Chat was renamed Copilot that November.
            So Copilot and ChatGPT can run on the same models, although Microsoft has since added models from Anthropic to some versions.
            Copilot adds its own instructions, tools and data, so it can behave differently from ChatGPT.
            Several Microsoft products are called Copilot, so check which one is meant.
            Microsoft 365 Copilot, for example, combines language models with your emails and documents at work.
            """,
            sources=(
                "ms-which-copilot-2026",
                "ms-bing-2023",
                "windowsnews-bing-copilot",
                "ms-m365-copilot-2023",
                "relay-copilot-claude-2025",
            ),
            as_of="2026-03",
            our_reading=True,
        ),
        more="systems.md#microsoft-copilot",
    ),
    Question(
        id="is-github-copilot-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Search, writing and code",
        question="Is GitHub Copilot generative AI?",
        wordings=(
            "github copilot llm",
            "code assistant generative",
            "copilot programming which model",
            "vs code copilot type of ai",
            "ai that writes code for me",
            "coding helper in the editor",
            "copilot commented on my pull request",
            "is a copilot review a person",
        ),
        answer=Claim(
            text="""
                Yes, GitHub Copilot is generative AI, because it writes code and text.
                It isn't an LLM itself but a product built on LLMs from several companies, including OpenAI, Anthropic and Google.
                Developers often use it in their code editors, but it can also review a pull request (a proposed change to a project) on GitHub's website.
                A review comment signed “Copilot” was written by an LLM, not by a person at GitHub.
            """,
            sources=(
                "github-copilot-ai-models-docs",
                "github-copilot-models-docs",
                "github-copilot-review-docs",
            ),
            as_of="2026-11",
        ),
        more="systems.md#github-copilot",
    ),
    Question(
        id="is-gpt-4o-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Is a model that also handles images and audio, such as GPT-4o, still an LLM?",
        wordings=(
            "gpt-4o llm",
            "omni model",
            "llm that sees and speaks",
            "multimodal still language model",
            "gpt that draws and talks",
            "does adding vision change the category",
            "models that see and hear",
            "is the term llm outdated",
            "llm outdated multimodal",
            "still call it an llm with vision",
            "better name than llm",
            "claude 3.5 vision llm",
        ),
        answer=Claim(
            text="""
            An LLM that also accepts images or audio but answers in text is usually still called an LLM, because it does what an LLM does: it writes.
            Some researchers call it a large multimodal model instead.
            GPT-4o (2024) went further: according to OpenAI, it also spoke and made images, so this site treats it as a borderline case.
            Even so, the term LLM isn't outdated, because language remains at the core of models like these.
            They are still widely called LLMs or “multimodal LLMs” (multimodal means handling several kinds of data).
            """,
            sources=(
                "openai-gpt4-2023",
                "liu-2023-llava",
                "openai-gpt4o-card-2024",
                "yang-2023-lmm",
                "meta-llama4-card",
                "ms-style-ai-terms",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#multimodal-input",
    ),
    Question(
        id="are-reasoning-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Are reasoning models such as o1 or DeepSeek-R1 still LLMs?",
        wordings=(
            "o1 o3 llm",
            "deepseek r1 type of model",
            "thinking models",
            "lrm vs llm",
            "chatbot that thinks before it answers",
            "what is a reasoning model",
            "models that think longer",
            "step by step models classified",
            "base, chat and reasoning models, three kinds of ai",
            "how is a reasoning model trained differently",
            "how do they train a model to reason",
            "does a reasoning model really think during the pause",
            "what does it do while it says thinking",
        ),
        answer=Claim(
            text="""
            Yes, reasoning models such as o1 and DeepSeek-R1 are still LLMs: what sets them apart is extra training.
            A base model has only learned to continue text. A chat model has been trained further to follow instructions, and a reasoning model has been trained to write out long intermediate steps before it answers.
            For o1 and DeepSeek-R1, this was done mainly by reinforcement learning, in which good results are rewarded.
            The steps are generated text, just like the answer. They help with hard problems, but they aren't human thought, and they can be wrong.
            """,
            sources=(
                "openai-o1-card-2024",
                "deepseek-r1-2025",
                "ouyang-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#openai-o1",
    ),
    Question(
        id="is-an-ai-agent-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Is an AI agent an LLM?",
        wordings=(
            "agent vs llm",
            "ai agents difference",
            "agentic ai language model",
            "claude code agent or model",
            "autonomous assistant llm",
            "are agents llms",
            "is openclaw or manus a language model",
            "software that acts for me what is inside",
            "difference between an llm, a tool and an agent",
        ),
        answer=Claim(
            text="""
            No, an AI agent in today's usual sense is software built around an LLM.
            The LLM is the model that writes text, and a tool is a program for one job, such as searching the web.
            In an agent, the LLM chooses the next step and tool. Ordinary software runs the tool and reports back, and so on until the task is done. In Claude Code, Anthropic's agent for programmers, a Claude model decides which files to change and which commands to run, and the surrounding software carries that out, often after asking you.
            “Agent” is also used more loosely, so check what a product may do without your approval.
            """,
            sources=(
                "anthropic-agents-2024",
                "schick-2023-toolformer",
                "claude-code-how-it-works-docs",
            ),
            as_of="2026-11",
        ),
        more="systems.md#claude-code",
    ),
    Question(
        id="is-every-chatbot-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Is every chatbot an LLM, and every LLM a chatbot?",
        wordings=(
            "were clippy, eliza or cleverbot generative ai",
            "chatbot vs llm",
            "do all chatbots use language models",
            "old chatbots without ai",
            "eliza clippy cleverbot",
            "rule based bot",
            "chatbots before chatgpt",
            "are chatbots and llms the same",
            "difference between a chatbot and chatgpt",
            "is a chatbot ai",
            "rule based bots",
            "bots with fixed scripts",
            "menu driven bot",
            "the bot on my bank website",
            "brochure uses chatbot and llm for the same thing",
            "the chat on my bank's website only knows ten questions",
            "how can i tell whether a chatbot is ai",
            "does an llm have to be a chatbot",
            "can you use an llm without a chat",
        ),
        answer=Claim(
            text="""
                No: a chatbot is any program that you chat with, while an LLM is a model trained on vast amounts of text.
                ELIZA (1966) had no LLM: it turned the user's words around by handwritten rules.
                Cleverbot looked up what people had replied before, and Microsoft's Clippy offered ready-made help topics.
                These three usually aren't counted as generative AI, but ChatGPT is, because an LLM writes a new answer each time.
                An LLM needn't chat, either: in a code editor, it can complete what you type.
                A bot with only fixed buttons or a few answers probably follows rules; to find out, ask it something unusual.
            """,
            sources=(
                "weizenbaum-1966",
                "hay-eliza-readme",
                "openai-chatgpt-2022",
                "nbc-2011-cleverbot",
                "horvitz-1998-lumiere",
                "chen-2021-codex",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#chatbots-are-not-llms",
    ),
    Question(
        id="is-lmarena-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is LMArena (Chatbot Arena) an LLM?",
        wordings=(
            "is lmarena a model",
            "what is lmarena",
            "lmarena in a list of llms",
            "what is chatbot arena",
        ),
        answer=Claim(
            text="""
                No, LMArena isn't an LLM but a website on which people compare LLMs and, in separate rankings, image and video generators.
                A visitor types a question, gets answers from two models whose names are hidden, and votes for the better one.
                The site turns many votes into a ranking.
                It began as Chatbot Arena, was later called LMArena, and has been called Arena since 2026.
                The ranking shows which models' answers people prefer, and people can prefer an answer that is wrong.
            """,
            sources=(
                "chiang-2024-arena",
                "arena-name-2026",
                "arena-leaderboards-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#what-is-scored",
    ),
    Question(
        id="are-all-bots-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Bots, games and recommendations",
        question="Are all bots on social media AI?",
        wordings=(
            "are twitter bots ai or just normal programs",
            "does every bot use an llm",
            "are comments under a post written by ai bots",
        ),
        answer=Claim(
            text="""
                No, not all bots on social media are AI, because a bot is any account that acts automatically.
                Some run on a simple script, for example one that posts every new storm warning from a weather service.
                Others use an LLM to write their posts and replies.
                X (formerly Twitter) has a label for automated accounts, but it doesn't tell you what kind of program is at work.
                X requires automated accounts to show it, but some don't, so often you can't tell who or what is posting.
            """,
            sources=("x-automated-labels",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-every-chatbot-an-llm",
    ),
    Question(
        id="are-coding-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Are coding models LLMs?",
        wordings=(
            "codex llm",
            "model that writes code",
            "starcoder code llama type",
            "programming ai language model",
            "is ai for programming an llm",
            "programming assistants",
            "is source code a language",
        ),
        answer=Claim(
            text="""
            Yes, models that write program code are usually LLMs, because for them, code is just another kind of text.
            In 2021, for example, OpenAI created Codex by further training a GPT model, one of its LLMs, on public code.
            The programs around these models are a different matter: GitHub Copilot, which at first used Codex, is a product built on LLMs.
            So “coding model” says what a model is used for, and “LLM” says what kind of model it is.
            """,
            sources=(
                "chen-2021-codex",
                "li-2023",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="systems.md#openai-codex-2021",
    ),
    Question(
        id="is-a-small-language-model-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Is a small language model still an LLM?",
        wordings=(
            "is slm a kind of llm",
            "tiny language model",
            "phi gemma small model",
            "how large must an llm be",
            "llm on a phone",
            "phi and gemma",
            "are compact models counted as large",
        ),
        answer=Claim(
            text="""
            A small language model is an LLM by some definitions and not by others.
            It works like a larger model but has fewer parameters (the numbers learned in training).
            By the strict definition in Google's glossary, an LLM has a very large number of parameters.
            By a looser definition, a language model counts as an LLM if it is built on the transformer (a design for AI models).
            """,
            sources=("google-ml-glossary", "zhao-2023"),
            as_of="2025-06",
            our_reading=True,
        ),
        more="boundary.md#small-language-models",
    ),
    Question(
        id="ai-pc-with-npu",
        topic=QuestionTopic.CLASSIFICATION,
        group="Phones, computers and devices",
        question="Does an AI PC with an NPU contain an LLM?",
        wordings=(
            "my laptop says ai pc with npu",
            "what is an npu",
            "what is a copilot+ pc",
            "do i need an ai pc to use chatgpt",
            "do copilot+ pcs run ai locally",
            "does copilot run on my pc",
        ),
        answer=Claim(
            text="""
                An AI PC with an NPU doesn't necessarily contain an LLM.
                An NPU (neural processing unit) is hardware that runs neural networks (a kind of AI model) without using much power, while an LLM is software that may or may not be installed.
                On Microsoft's Copilot+ PCs, which have an NPU, some features run on the computer itself, for example with Phi Silica, Microsoft's small language model.
                ChatGPT, by contrast, runs on servers in data centers, and so, usually, does the Copilot chatbot.
                To see which features work without a server, turn off your internet connection and try them.
            """,
            sources=(
                "openvino-npu-docs",
                "ms-phi-silica",
                "windowsnews-copilot-plus",
                "windowsforum-copilot-plus",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-on-device-ai",
    ),
    Question(
        id="is-an-embedding-model-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Is an embedding model an LLM?",
        wordings=(
            "embeddings vs llm",
            "text to vector model",
            "sentence transformers llm",
            "model for semantic search",
            "model that only makes vectors",
            "model that outputs vectors only",
            "decoder-only embedding models, are they llms",
        ),
        answer=Claim(
            text="""
            Whether an embedding model is an LLM depends on the definition.
            An embedding model turns text into a list of numbers, so that passages with a similar meaning can be found.
            If you use “LLM” only for models that write text, an embedding model isn't one.
            But a 2025 draft amendment to the international standard for AI terms, ISO/IEC 22989, counts embedding models as one type of LLM.
            Under either definition, an embedding model isn't generative AI, because it produces numbers instead of new content.
            """,
            sources=(
                "iso-iec-22989-damd1",
                "reimers-gurevych-2019",
                "furiosa-e5-mistral-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#embedding-models",
    ),
    Question(
        id="is-a-gan-generative-ai-or-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Is a GAN generative AI, and is it an LLM?",
        wordings=(
            "gan llm",
            "stylegan type of ai",
            "generative adversarial network vs llm",
            "this person does not exist ai",
            "faces that do not exist",
            "two networks competing",
            "is an llm a type of gan",
            "are llms trained like gans",
            "are gans still used",
            "did diffusion replace gans",
        ),
        answer=Claim(
            text="""
            A GAN is generative AI but not an LLM, and an LLM isn't a type of GAN.
            A generative adversarial network (GAN), a design from 2014, is a pair of neural networks trained against each other.
            One makes samples, such as StyleGAN's images of faces, and the other judges whether they are real.
            Because the first network learns to fool the second, its samples become harder to tell from real ones.
            Many newer image generators work by diffusion, but the idea lives on: in the design behind Stable Diffusion, such a judge helps train the part that compresses images.
            A typical LLM has no such opponent; it practices predicting text.
            """,
            sources=("goodfellow-2014", "zhang-d2l", "karras-2019-stylegan", "rombach-2022"),
            as_of="2026-11",
        ),
        more="systems.md#stylegan",
    ),
    Question(
        id="is-google-translate-generative-ai-or-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Recognition, translation and speech",
        question="Are Google Translate and DeepL generative AI or LLMs?",
        wordings=(
            "is deepl generative ai or just a translator",
            "google translate llm",
            "machine translation type of ai",
            "translator app language model",
            "is a translation app ai",
            "is translation software ai",
            "is a translator app generative",
            "bing translator and deepl classified",
        ),
        answer=Claim(
            text="""
                When Google Translate and DeepL translate, they generate text, but only to put existing text into another language.
                Whether they count as generative AI therefore depends on which definition or rule applies.
                Neither just looks words up.
                Since 2016, Google has used a neural network (a system that learns from examples) that writes translations piece by piece, and DeepL uses neural networks as well.
                In December 2025, Google announced Gemini models, which are LLMs, for parts of its service, and DeepL has developed LLMs of its own.
                Where an LLM does the translating, the service is a product built on an LLM, and that LLM is generative AI.
            """,
            sources=("wu-2016", "google-translate-gemini-2025", "deepl-how", "deepl-llm-2025"),
            as_of="2025-12",
            our_reading=True,
        ),
        more="systems.md#google-translate",
    ),
    Question(
        id="are-siri-and-alexa-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Phones, computers and devices",
        question="Are Siri and Alexa AI, and are they generative AI or LLMs?",
        wordings=(
            "siri llm",
            "are siri and alexa llms",
            "are siri and alexa generative ai",
            "alexa type of ai",
            "voice assistant generative",
            "smart speaker language model",
            "alexa plus llm",
            "voice assistants",
            "amazon echo or hey google",
            "assistants on speakers and phones",
            "hey siri technology",
            "are alexa and siri considered ai",
            "is alexa artificial intelligence",
            "is siri ai",
            "are voice assistants ai",
            "was siri always an llm",
            "does alexa use ai",
        ),
        answer=Claim(
            text="""
            Siri and Alexa are AI in every version, but only the newer versions, Siri AI and Alexa+, are built around generative AI.
            The original Siri and Alexa recognized speech and worked out what a request meant, which is AI.
            But they were neither generative AI nor LLMs: according to Apple's and Amazon's guides for developers, they matched requests to predefined types.
            Siri AI and Alexa+ aren't LLMs themselves, but products built on LLMs.
            Alexa+ (2025) uses LLMs to converse with users.
            Siri AI, which Apple released as a test version in September 2026 (but not everywhere), runs on new Apple models that are based on Google's LLM family Gemini.
            """,
            sources=(
                "apple-sirikit-docs",
                "amazon-voice-models",
                "reinvent-alexaplus-2025",
                "google-apple-2026",
                "apple-siri-ai-2026",
                "apple-siri-ai-released-2026",
                "siri-ai-eu-2026",
            ),
            as_of="2026-09",
            our_reading=True,
        ),
        more="systems.md#siri-ai",
    ),
    Question(
        id="siri-or-chatgpt",
        topic=QuestionTopic.CLASSIFICATION,
        group="Phones, computers and devices",
        question="How do Siri and Alexa differ from ChatGPT, and can they make things up?",
        wordings=(
            "siri compared with chatgpt",
            "voice assistant or chatbot",
            "is alexa+ just old alexa",
            "does alexa plus hallucinate",
            "are chatgpt, claude and gemini the same kind of thing as alexa",
        ),
        answer=Claim(
            text="""
                The original Siri and Alexa matched what you said to one of the tasks they were built for, while ChatGPT, Claude and Gemini use an LLM to write a new answer each time.
                Newer versions, Alexa+ (2025) and Siri AI (released as a test version in September 2026, but not everywhere), are built on LLMs as well.
                So they can hold a conversation, but like ChatGPT, they can also make things up.
                For example, Alexa+ told a reviewer for the website Notebookcheck that a lake was only a few meters deep, when in fact it's 24 meters deep.
                So check answers that matter.
            """,
            sources=(
                "apple-sirikit-docs",
                "amazon-voice-models",
                "freeman-2023-siri",
                "notebookcheck-alexa-plus",
                "openai-chatgpt-2022",
                "reinvent-alexaplus-2025",
                "apple-siri-ai-released-2026",
                "siri-ai-eu-2026",
                "anthropic-models-overview",
                "gemini-team-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#alexa-plus",
    ),
    Question(
        id="is-apple-intelligence-chatgpt",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="Is Apple Intelligence the same as ChatGPT?",
        wordings=(
            "is the ai on my iphone chatgpt",
            "ai on my phone same as chatgpt",
            "does apple intelligence use chatgpt",
            "apple intelligence llm or not",
            "which ai is on the iphone",
            "iphone ai features",
            "does siri send my questions to chatgpt",
            "is siri powered by chatgpt",
        ),
        answer=Claim(
            text="""
                No, Apple Intelligence is Apple's own set of AI features for the iPhone and other Apple devices, while ChatGPT is a product by OpenAI.
                Apple's features use Apple's own language models, for example to rewrite and summarize text.
                In 2024, Apple also added ChatGPT as an optional extra.
                Siri could pass a request on to ChatGPT but normally asked first, unless the user had mentioned ChatGPT by name.
                The newer Siri, called Siri AI and released as a test version in September 2026 (but not everywhere), runs on Apple models that build on Google's Gemini.
            """,
            sources=(
                "apple-models-2024",
                "apple-2025-foundation-models",
                "apple-models-2026",
                "tomsguide-siri-chatgpt-2024",
                "google-apple-2026",
                "apple-siri-ai-released-2026",
                "siri-ai-eu-2026",
            ),
            as_of="2026-09",
        ),
        more="systems.md#apple-intelligence",
    ),
    Question(
        id="are-alphago-and-alphafold-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Bots, games and recommendations",
        question="Is AlphaGo, AlphaFold or a chess engine an LLM or generative AI?",
        wordings=(
            "is stockfish generative ai",
            "alphago llm",
            "alphafold generative",
            "deepmind go program type of ai",
            "chess computer language model",
            "protein folding ai llm",
            "game playing ai",
            "board game ai",
            "science ai by deepmind classified",
            "alphafold transformer",
            "does using a transformer make it an llm",
            "attention but not an llm",
            "people call alphafold an llm",
            "is a chess engine an llm",
            "is the chess app on my phone an llm",
            "i hate llms but like alphafold, am i against ai",
        ),
        answer=Claim(
            text="""
                AlphaGo, AlphaFold and chess engines are AI in the broad sense, but they aren't LLMs.
                AlphaGo and engines such as Stockfish search through possible moves; they don't create content, so they aren't generative AI, either.
                AlphaFold predicts the shapes of molecules.
                Its 2024 version is a borderline case of generative AI: it starts from random values and turns them into a result step by step, as many image generators do, but its purpose is to predict.
            """,
            sources=(
                "silver-2016",
                "jumper-2021",
                "abramson-2024",
                "stockfish-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#alphafold-3",
    ),
    Question(
        id="are-sora-suno-and-elevenlabs-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Are Sora, Suno and ElevenLabs LLMs?",
        wordings=(
            "sora llm",
            "ai music maker language model",
            "voice cloning type of ai",
            "text to video llm",
            "suno chatgpt lyrics",
            "ai that makes songs and voices",
            "song makers and voice makers classified",
            "film generator is it a language model",
            "is a video generator an llm",
            "is a music generator an llm",
            "is veo or runway an llm",
            "does a text prompt make it an llm",
            "is everything with a text prompt an llm",
        ),
        answer=Claim(
            text="""
                No, Sora, Suno and ElevenLabs aren't LLMs, because what they mainly produce isn't written text: Sora (shut down in 2026) made video, Suno makes music, and ElevenLabs mainly makes speech.
                The same goes for video generators such as Runway and Veo.
                A program isn't an LLM just because part of it reads the text prompt that you give it.
                All these tools are generative AI, and an LLM may be involved: in 2024, Suno made the music with its own model but had ChatGPT write the lyrics.
                """,
            sources=(
                "brooks-2024-sora",
                "openai-sora-end-help",
                "hiatt-2024-suno",
                "elevenlabs-models-docs",
                "google-veo3-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#sora",
    ),
    Question(
        id="are-ai-influencers-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Are AI influencers LLMs or real people?",
        wordings=(
            "are ai influencers on instagram llms or real people",
            "is this instagram model a real person",
            "who runs an ai influencer account",
            "virtual influencer",
        ),
        answer=Claim(
            text="""
                An AI influencer is neither an LLM nor a real person: it's usually an invented character whose images come from an image or video generator.
                Behind the account are people, often an agency, who choose how the character looks and what it does.
                The Spanish agency The Clueless, for example, invented the influencer Aitana López in 2023, made her images with AI and sold ads that featured her.
                Captions and replies may come from the agency's staff or from an LLM, but not from the person in the image, who doesn't exist.
            """,
            sources=(
                "elpais-2023-virtual-influencers",
                "zmescience-2023-aitana",
            ),
            as_of="2023",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#can-people-recognize-ai-media",
    ),
    Question(
        id="are-voice-generators-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Is AI voice cloning or text-to-speech an LLM?",
        wordings=(
            "tts llm or not",
            "is a voice clone generative ai",
            "ai voices language model",
            "what kind of ai reads text aloud",
            "what kind of model copies a voice",
            "speech synthesis type of ai",
            "is an audiobook with an ai voice generative ai",
            "is training a voice on actors' recordings fine-tuning an llm",
            "app voices trained on actors",
        ),
        answer=Claim(
            text="""
            No, the models behind AI voice cloning and text-to-speech aren't usually called LLMs, because they produce speech rather than written text.
            They are still generative AI, since the speech is newly made.
            When an AI voice reads a book that a person wrote, only the narration is generated.
            Some voice generators borrow the method of LLMs: Microsoft's VALL-E (2023), for example, predicts one small piece of sound after another.
            Others are built on an LLM: Orpheus (2025), for example, is based on Meta's Llama.
            So when a company trains a voice on an actor's recordings, the model behind it may or may not be based on an LLM.
            """,
            sources=(
                "wang-2023-valle",
                "elevenlabs-models-docs",
                "canopylabs-orpheus-2025",
            ),
            as_of="2025-08",
            our_reading=True,
        ),
        more="boundary.md#token-based-audio",
    ),
    Question(
        id="are-photo-filters-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Are Instagram, TikTok and Snapchat filters generative AI?",
        wordings=(
            "is a beauty filter ai",
            "are snapchat lenses ai",
            "is a face filter generative ai",
        ),
        answer=Claim(
            text="""
                Some filters on Instagram, TikTok and Snapchat are generative AI, but many aren't.
                A color filter only changes the colors by a fixed formula.
                A filter that gives you dog ears uses AI to find your face, but the app only lays a ready-made drawing over it.
                A filter that makes new image content, for example by redrawing you as a cartoon, is generative AI; so is Instagram's Restyle, which follows a typed request.
                Such filters usually aren't LLMs, which produce text.
                It can be hard to tell what is behind a filter: in 2023, TikTok wouldn't say whether its beauty filter Bold Glamour used AI, according to The Verge.
            """,
            sources=("verge-2023-bold-glamour", "clubic-restyle-2025"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-image-recognition-generative-ai",
    ),
    Question(
        id="is-a-phone-camera-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Is my phone's camera AI, and does it make up parts of my photos?",
        wordings=(
            "is portrait mode or night mode ai",
            "are my phone photos real or ai",
            "is a phone camera generative ai",
        ),
        answer=Claim(
            text="""
                Many phone cameras use AI, but usually to improve what they recorded rather than to invent something.
                In night mode, for example, the phone takes several shots, aligns and merges them, and removes noise (grainy specks).
                Generative AI comes in where details are added that the camera didn't record.
                On Google's Pixel 10 Pro (2025), a diffusion model, the kind behind many image generators, fills in details when you zoom in beyond 30x.
            """,
            sources=("greverse-phone-cameras", "techbuzz-pixel-10-2025"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#restore-old-photos-with-ai",
    ),
    Question(
        id="is-spotify-dj-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Is Spotify's AI DJ generative AI or an LLM?",
        wordings=(
            "is spotify dj ai",
            "does spotify use an llm",
            "is the spotify dj a real person",
        ),
        answer=Claim(
            text="""
                Spotify's AI DJ isn't an LLM itself, but it contains generative AI.
                A recommendation system picks the songs: it chooses from existing music, based partly on what you've listened to, and doesn't generate any.
                What the DJ says, by contrast, is generated: when the DJ started in 2023, a model from OpenAI wrote comments alongside Spotify's own writers.
                In 2024, Spotify said that it had adapted Llama, an LLM by Meta, for this purpose.
                The voice is generated as well, so no person is talking to you live.
            """,
            sources=("popsci-2023-spotify-dj", "spotify-narratives-2024"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-recommenders-and-spam-filters-generative-ai",
    ),
    Question(
        id="is-auto-tune-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Is Auto-Tune AI?",
        wordings=(
            "is melodyne ai",
            "is autotune ai",
            "autotune or ai voice",
            "does pitch correction count as generative ai",
        ),
        answer=Claim(
            text="""
                Auto-Tune in its classic form isn't usually called AI, and it isn't generative AI or an LLM.
                It measures the pitch of each note that a person sings and shifts it to the intended one.
                This is signal processing, a calculation on the sound, with nothing learned from examples.
                AI voice cloning, by contrast, can produce words that the person didn't sing, and song generators such as Suno make the whole recording; both are generative AI.
            """,
            sources=(
                "ew-2018-autotune",
                "yahoo-2020-autotune",
                "elevenlabs-models-docs",
                "hiatt-2024-suno",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-voice-generators-llms",
    ),
    Question(
        id="is-a-phone-bot-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Phones, computers and devices",
        question="Is the machine that answers the phone an LLM?",
        wordings=(
            "talking machine at the doctors office llm or tape",
            "stt llm tts which one is generative ai",
            "ai voice agent on the phone",
            "is a voicebot an llm",
            "automatic phone menu or ai",
            "is the voice menu at my bank ai",
        ),
        answer=Claim(
            text="""
                A machine that answers the phone may be a recording or a fixed menu, but some newer systems contain an LLM.
                In one design, software writes down what you say (speech recognition), an LLM writes the reply, and other software reads it aloud (text-to-speech).
                The LLM is generative AI, and the voice may be, too, while speech recognition only transcribes.
                If the machine answers an unexpected question fluently, it probably contains an LLM, but only the company or office that uses it can tell you for certain.
            """,
            sources=("openai-voice-agents-docs",),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-speech-recognition-generative-ai",
    ),
    Question(
        id="is-google-search-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Search, writing and code",
        question="Are Google Search and Perplexity generative AI?",
        wordings=(
            "ai overview llm",
            "perplexity llm",
            "google results written by ai",
            "ai mode search engine",
            "are search engines generative",
            "what is google's ai search",
            "is google ai mode an llm",
            "does google use ai in search",
            "what is perplexity",
            "box on top of the results",
            "who writes the summary above the links",
            "summary at the top of results classified",
            "ai answers when i google",
            "is perplexity an llm or a search engine",
            "is the thing that answers at the top of google an llm",
            "which ai answers above the google results",
            "is the answer on top of google from an llm",
        ),
        answer=Claim(
            text="""
                Google Search is only partly generative AI, while Perplexity is a generative AI product.
                Neither is itself an LLM, but both use LLMs.
                Google's list of links isn't generated, because it points to pages that already exist.
                The AI Overview that may appear above the list is generated, and so are answers in Google's AI Mode: an LLM writes them from what the search found.
                Perplexity's answers are made in the same way, by combining a web search with an LLM.
            """,
            sources=(
                "reid-2024",
                "stein-2025-ai-mode",
                "perplexity-sonar-docs",
                "google-search-works",
            ),
            as_of="2026-11",
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="are-elicit-and-consensus-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Search, writing and code",
        question="Are Elicit and Consensus generative AI?",
        wordings=(
            "elicit ai or search engine",
            "consensus app llm",
            "ai tools for finding papers",
            "is elicit safer than chatgpt",
            "scite and scopus ai",
            "research assistant for literature search",
            "trust the summaries in elicit",
        ),
        answer=Claim(
            text="""
                Yes, Elicit and Consensus use generative AI, together with a search of research papers.
                The search finds real papers, and language models then write summaries or answers from them.
                That makes invented papers less likely than in a chat without search, but the summary of a real paper can still be wrong.
                Elicit's own help page warns that its tool can miss the nuance of a paper or misunderstand what a number refers to.
                Read the paper itself before you rely on it.
            """,
            sources=(
                "elicit-limitations",
                "hkust-ai-literature-review",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#retrieval-augmented-generation",
    ),
    Question(
        id="is-grammarly-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Search, writing and code",
        question="Are Grammarly and QuillBot generative AI?",
        wordings=(
            "is grammarly considered ai",
            "is grammarly ai or just a spell checker",
            "grammar tool allowed at school",
            "does grammarly use ai",
            "writing assistant classified",
            "does a proofreading app generate",
            "is quillbot ai or just a thesaurus",
            "does a paraphrasing tool count as ai",
            "is quillbot considered generative ai, my course bans it",
            "is a paraphrasing tool generative ai",
            "journal says grammar tools aren't generative ai",
            "is grammarly generative ai or not",
        ),
        answer=Claim(
            text="""
                Grammarly and QuillBot both use AI, and whether that is generative AI depends on the feature.
                QuillBot rephrases whole sentences, so it generates text.
                Grammarly's assistant, announced in 2023 and said to be based on an LLM, also generates text: it drafts and rewrites.
                Marking a mistake and suggesting a fix usually isn't counted as generating text.
                But a school can ban even that, as the English department of U-High, a Chicago high school, has done.
                So check how your school or journal defines generative AI.
            """,
            sources=(
                "uhighmidway-grammarly",
                "grammarly-ai",
                "plagiarismtoday-2023-grammarly",
                "commonsense-quillbot",
                "athenaeum-ai-policy",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#grammarly",
    ),
    Question(
        id="are-writing-tools-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Search, writing and code",
        question="Are Jasper, Notion AI and Grammarly LLMs?",
        wordings=(
            "is jasper an llm",
            "is notion ai an llm",
            "is grammarly an llm",
            "is every ai writing tool an llm",
            "flashcard says jasper, notion ai and grammarly are llms",
        ),
        answer=Claim(
            text="""
                No, Jasper, Notion AI and Grammarly aren't LLMs themselves; they're products that use LLMs.
                The LLM is the model inside that produces the text, and it often comes from another company.
                Notion AI, for example, passes tasks on to models by companies such as OpenAI and Anthropic.
                The assistant that Grammarly announced in 2023 was said to be based on OpenAI's GPT-3.
                Products like these add an editor, instructions and other features around the model.
            """,
            sources=(
                "notion-ai-models",
                "plagiarismtoday-2023-grammarly",
                "jasper-training-data",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-words.md#what-is-an-ai-wrapper",
    ),
    Question(
        id="is-a-fitness-watch-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Phones, computers and devices",
        question="Is a fitness watch or sleep tracker generative AI?",
        wordings=(
            "is my fitness watch generative ai",
            "is my smartwatch or fitbit ai",
            "does my watch use an llm",
        ),
        answer=Claim(
            text="""
                No, what a fitness watch mainly does isn't generative AI: it measures your pulse and movement, and software uses these measurements to estimate, for instance, how you slept.
                Fitbit uses machine learning to tell the stages of sleep apart.
                That is AI, but it classifies measurements and creates no content. Messages from a digital coach or a written summary, on the other hand, may come from an LLM: the coach introduced for Fitbit in 2025, for example, was built on Google's Gemini.
            """,
            sources=(
                "gsmgotech-sleep-2023",
                "the5krunner-fitbit-coach-2025",
                "techwithpj-smartwatches-2026",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#ai-already-in-use",
    ),
    Question(
        id="is-autocomplete-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Search, writing and code",
        question="Is autocomplete generative AI?",
        wordings=(
            "autocomplete",
            "is autocomplete an llm",
            "phone keyboard prediction",
            "smart compose llm",
            "predictive text vs llm",
            "t9 ai",
            "word suggestions while typing",
            "phone keyboard suggestions",
            "swiftkey or gboard",
            "word prediction on my phone",
            "email sentence completion",
        ),
        answer=Claim(
            text="""
                Some autocomplete is generative AI on a small scale, because it works on the same principle as an LLM: a language model predicts which words are likely to come next.
                Gmail's Smart Compose, as Google researchers described it in 2019, suggests the rest of a sentence this way as you type.
                Autocomplete that only looks up a stored entry, such as an address you've used before, generates nothing new.
                Whether the language model behind an autocomplete feature also counts as an LLM depends on its size and on the definition.
            """,
            sources=("mxchen-2019",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#gmail-smart-compose",
    ),
    Question(
        id="phone-autocomplete-or-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Search, writing and code",
        question="Is an LLM the same as the autocomplete on my phone?",
        wordings=(
            "is chatgpt just a bigger predictive text",
            "llm compared with phone keyboard",
            "difference between predictive text and an llm",
            "you use autocomplete on your phone, is that what an llm is",
            "is my keyboard's word suggestion an llm",
            "does chatgpt only pick the most common next word",
            "autocomplete on steroids",
        ),
        answer=Claim(
            text="""
                No, an LLM isn't the same as the autocomplete on your phone: both predict what comes next, but an LLM can do far more.
                It's vastly larger, it has learned from enormous amounts of text, and it can take many pages into account at once.
                The comparison helps explain why LLMs make things up, since a likely continuation can be false.
                But it makes LLMs sound weaker than they are: the autocomplete on a phone won't write you a working program.
            """,
            sources=(
                "mxchen-2019",
                "ouyang-2022",
                "kalai-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#only-autocomplete-or-a-stochastic-parrot",
    ),
    Question(
        id="are-recommenders-and-spam-filters-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Bots, games and recommendations",
        question="Are recommendations and spam filters generative AI?",
        wordings=(
            "netflix recommendations ai type",
            "spam filter llm",
            "youtube algorithm generative",
            "ai that is not generative examples",
            "classifier vs generative",
            "is face unlock ai",
            "facial recognition",
            "is every ai generative",
            "ai in streaming services and shops",
            "fraud detection at banks",
            "is the tiktok for you page the same ai as chatgpt",
            "does duolingo pick my next exercise with generative ai",
        ),
        answer=Claim(
            text="""
                Recommendation systems and spam filters are AI, but usually they're neither generative AI nor LLMs, because they don't make anything new.
                TikTok's For You page and Netflix rank videos that already exist, whereas ChatGPT writes new text.
                A spam filter such as SpamAssassin gives each message a score.
                But one app can contain both kinds of AI.
                The language-learning app Duolingo, for example, has used an LLM for role plays, while another system helps to pick your next exercise.
            """,
            sources=(
                "gomezuribe-2015",
                "spamassassin-readme",
                "iol-2020-tiktok",
                "ieee-duolingo-2023",
                "duolingo-max-2023",
            ),
            our_reading=True,
            as_of="2025",
        ),
        more="systems.md#netflix-recommender",
    ),
    Question(
        id="ai-already-in-use",
        topic=QuestionTopic.CLASSIFICATION,
        group="Bots, games and recommendations",
        question="What kinds of AI have I probably used without noticing?",
        wordings=(
            "everyday examples of ai",
            "ai in my phone",
            "what other ai-powered tools might you have already used",
            "is google maps ai",
            "does autocorrect use ai",
            "do i already use ai without knowing",
            "have i been using ai for years without knowing",
            "using ai without knowing it",
            "ai in everyday life before chatgpt",
            "ai before chatgpt in daily life",
            "examples of ai that is not chatgpt",
            "are self-driving cars generative ai",
            "is shazam generative ai",
            "is the ai in my washing machine or thermostat generative",
            "is google maps generative ai when it picks a route",
        ),
        answer=Claim(
            text="""
                You probably used several kinds of AI before ChatGPT existed, such as Netflix recommendations, a spam filter or a map app that plans your route.
                A phone that corrects your typing or recognizes your face uses AI as well.
                Most of this AI chooses, sorts or recognizes something rather than producing anything new, so it usually isn't counted as generative.
                The same goes for AI that recognizes a song, steers a car or controls a thermostat.
                One app can contain both kinds: Google Maps doesn't generate anything when it picks a route, but the Gemini assistant in the same app writes its answers.
                """,
            sources=(
                "gomezuribe-2015",
                "spamassassin-readme",
                "hellosage-everyday-ai",
                "oecd-2024-ai-system",
                "ngnpost-maps-gemini-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#ai-or-generative-ai",
    ),
    Question(
        id="self-driving-or-chatgpt",
        topic=QuestionTopic.CLASSIFICATION,
        group="Phones, computers and devices",
        question="Is self-driving the same kind of AI as ChatGPT?",
        wordings=(
            "is tesla self driving the same kind of ai as chatgpt",
            "is a robotaxi an llm",
            "is autopilot generative ai",
            "is a self driving car generative ai",
        ),
        answer=Claim(
            text="""
            Self-driving software and ChatGPT are related, because both use neural networks (deep learning), but they do different jobs.
            Software such as Tesla's turns camera images into predictions about the road and into driving commands.
            It isn't a chatbot or an LLM, and ChatGPT doesn't drive the car.
            Self-driving isn't usually called generative AI, because the result is an action and not new content.
            But the two overlap: in 2024, for example, the self-driving company Waymo presented a research model for driving that builds on Google's LLM Gemini.
            """,
            sources=(
                "tesla-ai",
                "vaswani-2017",
                "openai-chatgpt-2022",
                "teslarati-waymo-emma",
                "aihola-2026-waymo",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#tesla-autopilot",
    ),
    Question(
        id="is-a-calculator-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Phones, computers and devices",
        question="Is a calculator AI?",
        wordings=(
            "is excel ai",
            "calculator vs ai",
            "is an llm a kind of calculator",
            "is a pocket calculator artificial intelligence",
            "does a calculator count as ai",
            "calculator for words",
            "why is a calculator not ai",
            "pupils treat chatgpt like a calculator that is always right",
            "is chatgpt as reliable as a calculator",
        ),
        answer=Claim(
            text="""
                No, a calculator isn't usually called AI, and neither is a formula in a spreadsheet, because both just carry out the calculation they're given.
                By contrast, an LLM, the kind of AI model behind OpenAI's chatbot ChatGPT, has learned patterns from a vast amount of text, and it writes what is likely to come next.
                That's why an LLM, unlike a calculator, can get a multiplication wrong, especially with long numbers.
            """,
            sources=("zhang-d2l", "dziri-2023", "hf-llm-course"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#can-llms-do-arithmetic",
    ),
    Question(
        id="is-procedural-generation-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Bots, games and recommendations",
        question="Are game worlds such as Minecraft's made by generative AI?",
        wordings=(
            "procedural generation vs generative ai",
            "are random game levels ai",
            "minecraft makes its worlds by itself, is that generative ai",
            "is a random generator generative ai",
            "no man's sky procedural ai",
            "is cgi the same as generative ai",
            "are game characters and enemies generative ai",
        ),
        answer=Claim(
            text="""
                No, Minecraft's worlds aren't made by generative AI but by procedural generation: programmers wrote rules, and the computer follows them and adds some randomness.
                Generative AI, by contrast, learns patterns from a great many examples.
                Traditional computer graphics in movies (CGI), enemies that follow a script in a game, and templates that software fills in don't learn from examples, so they aren't generative AI either.
                But generative AI can make game scenes as well: Google DeepMind's Genie 3 (2025), for example, generates them from a description.
            """,
            sources=(
                "genie3-2025",
                "zhang-d2l",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#world-model",
    ),
    Question(
        id="is-image-recognition-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Recognition, translation and speech",
        question="Is image recognition generative AI?",
        wordings=(
            "is face recognition generative ai",
            "is an image classifier generative ai",
            "is object detection generative ai",
            "computer vision vs generative ai",
            "is google lens generative ai",
            "ai that recognizes photos",
            "is the face unlock on my phone an llm or some other kind of ai",
            "is face id generative ai",
            "fingerprint and face unlock ai",
            "is facial recognition at the airport generative ai",
            "what kind of ai is facial recognition",
            "is face recognition machine learning",
        ),
        answer=Claim(
            text="""
                No, image recognition isn't generative AI, because it identifies what an existing image shows, or compares images, and doesn't make anything new.
                It's another kind of AI, called predictive or discriminative AI, and it has usually learned from many examples (machine learning).
                Facial recognition at an airport or on a phone compares your face with a stored image or pattern and estimates whether they match.
                Image recognition can also be part of a generative system.
                The model LLaVA (2023), for example, connects it to an LLM, whose description of a photo is new text.
            """,
            sources=("liu-2023-llava", "google-ml-glossary"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#resnet",
    ),
    Question(
        id="is-an-ai-detector-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Recognition, translation and speech",
        question="How does an AI detector work, and is it generative AI?",
        wordings=(
            "is turnitin's ai detector itself an llm",
            "what are perplexity and burstiness",
            "how does turnitin decide that something is ai",
            "how do detectors of ai text decide",
            "is turnitin or gptzero an llm",
            "what kind of ai is an ai detector",
            "is the ai detector our college uses itself generative ai",
            "is ai detection software ai",
            "is a plagiarism checker generative ai",
        ),
        answer=Claim(
            text="""
                An AI detector usually estimates from the wording how likely it is that AI wrote a text; it doesn't search a database of ChatGPT's answers.
                GPTZero, for example, says that it measures perplexity and burstiness, among other things.
                Perplexity is low if a language model can easily predict the words, as it often can when AI wrote them.
                Burstiness is high if predictable and surprising sentences alternate, which points to a human writer.
                But human writing can be predictable, too, so detectors can take it for AI text.
                A detector usually isn't generative AI, because it creates nothing new.
            """,
            sources=(
                "turnitin-ai-faq",
                "liang-2023-detectors",
                "gptzero-perplexity-help",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#turnitin",
    ),
    Question(
        id="is-a-captcha-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Bots, games and recommendations",
        question="Is a captcha AI, and do my clicks train ChatGPT?",
        wordings=(
            "do i train chatgpt when i click the traffic lights",
            "captcha training ai",
            "am i teaching ai with captchas",
            "recaptcha ai",
        ),
        answer=Claim(
            text="""
                No, a captcha itself isn't AI but a test meant to tell people from programs, although the program that evaluates it may use AI.
                Your clicks don't teach ChatGPT to write, but answers to captchas have served other purposes.
                Google's reCAPTCHA had people type words from old books that its software couldn't read, and later street signs and house numbers.
                From 2014, picking out matching images also helped Google's computers recognize objects.
            """,
            sources=(
                "verge-2012-recaptcha",
                "phenomenica-2014-bot-trap",
                "recaptcha-v3-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-image-recognition-generative-ai",
    ),
    Question(
        id="ai-that-reads-x-rays",
        topic=QuestionTopic.CLASSIFICATION,
        group="Recognition, translation and speech",
        question="Is the AI that reads X-rays or scans generative AI or an LLM?",
        wordings=(
            "radiology ai vs chatgpt",
            "is mammogram ai an llm",
            "ai in radiology what kind",
            "medical imaging ai generative or not",
            "does chatgpt read x-rays",
            "ai that finds tumors on scans",
            "is diagnostic ai generative",
            "can i show my mri to chatgpt",
        ),
        answer=Claim(
            text="""
                AI that reads X-rays or scans usually isn't generative AI or an LLM, because it doesn't create anything new.
                It finds patterns in the scan and marks or scores them.
                It usually learned this from images in which experts had marked any signs of disease.
                If a program also drafts the written report, that part may be generative AI, though some programs only fill in a template.
                A general chatbot may describe a scan that you upload, but it wasn't made for that purpose, so ask your doctor what the scan shows.
            """,
            sources=(
                "he-2015",
                "fda-genai-2024",
                "liu-2023-llava",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/law.md#generative-ai-as-a-medical-device",
    ),
    Question(
        id="is-speech-recognition-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Recognition, translation and speech",
        question="Is speech recognition such as Whisper generative AI?",
        wordings=(
            "whisper llm",
            "speech to text type of ai",
            "transcription generative",
            "dictation ai",
            "dictation software",
            "subtitles on youtube",
            "turning voice into words",
            "voice typing",
            "is my transcription software the same kind of ai as chatgpt",
        ),
        answer=Claim(
            text="""
                Whether speech recognition is generative AI depends on whether you go by its purpose or by its method.
                By its purpose, it isn't: it's meant to write down what was said and add nothing.
                But the method of Whisper, OpenAI's speech recognizer, resembles that of an LLM, because it predicts the transcript one piece of text after another.
                Even so, Whisper isn't an LLM in the usual sense, because it was made to recognize speech.
                If a transcription tool also summarizes what was said, the part that writes the summary does generate new text.
            """,
            sources=(
                "openai-whisper-card",
                "oecd-ai-generative-issues",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="is-ocr-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        group="Recognition, translation and speech",
        question="Is text recognition (OCR) generative AI or an LLM?",
        wordings=(
            "ocr llm",
            "optical character recognition",
            "scanner that reads text",
            "extract text from a photo",
            "text from an image",
            "is document scanning ai",
        ),
        answer=Claim(
            text="""
                A classic program made only for text recognition, or OCR (optical character recognition), is neither generative AI nor an LLM.
                Tesseract, for example, is meant to write down the text in an image and add nothing.
                But newer OCR programs may be built on LLMs, and a chatbot that accepts images can read text in them as well.
                Any of these can get words wrong, and an LLM, which predicts one piece of text after another, may write words that aren't there.
            """,
            sources=(
                "tesseract-readme",
                "oecd-ai-generative-issues",
                "openai-gpt4v-2023",
            ),
            as_of="2023",
            our_reading=True,
        ),
        more="boundary.md#multimodal-input",
    ),
    Question(
        id="are-diffusion-language-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
        group="Kinds of model",
        question="Are diffusion language models such as LLaDA and Mercury LLMs?",
        wordings=(
            "dllm meaning",
            "llada mercury",
            "text by diffusion",
            "gemini diffusion",
            "llm that does not write word by word",
            "text models that refine everything at once",
        ),
        answer=Claim(
            text="""
                Yes, diffusion language models such as LLaDA and Mercury are LLMs if you go by what they make, because they write text.
                Inception, the maker of Mercury, presents it as a family of LLMs.
                Models of this kind differ from most LLMs in how they write.
                Instead of producing one word after another, they draft many words at once and improve the draft in several passes, a method better known from image generators.
                But a definition of LLM that requires predicting the next word leaves such models out.
            """,
            sources=(
                "nie-2025-llada",
                "inception-2025-mercury",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="boundary.md#diffusion-language-models",
    ),
    Question(
        id="do-image-generators-contain-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        group="Images, music and voices",
        question="Do image generators contain an LLM?",
        wordings=(
            "text encoder in stable diffusion",
            "flux mistral",
            "how does image ai read the prompt",
            "language model inside midjourney",
            "t5 clip prompt",
            "who reads the description of the picture",
            "which part understands my description",
        ),
        answer=Claim(
            text="""
                Some image generators contain an LLM, and others don't.
                If there is one, its usual job is to read the prompt.
                In one version of the image generator FLUX.2, a language model from the company Mistral does that.
                A separate neural network then makes the image.
                Stable Diffusion v1, by contrast, had no LLM but used a smaller network to read the prompt.
                GPT-4o worked differently, according to its maker, OpenAI: it was a single model that both wrote text and made images.
            """,
            sources=(
                "hf-flux2-docs",
                "sd-v1-card",
                "openai-4o-image-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="boundary.md#language-model-inside-an-image-generator",
    ),
    Question(
        id="chatgpt-or-gpt-5",
        topic=QuestionTopic.CLASSIFICATION,
        group="ChatGPT and other chatbots",
        question="What is the difference between ChatGPT and GPT-5?",
        wordings=(
            "what does model mean when i pick one in chatgpt or gemini",
            "which model should i choose in the menu",
            "why are there so many models in the model picker",
            "is gpt-5 the same as chatgpt",
            "chatgpt vs gpt-5",
            "which version of chatgpt am i using",
            "gpt-4o gpt-5 chatgpt difference",
            "what model does chatgpt use",
            "what is the number after gpt",
        ),
        answer=Claim(
            text="""
                ChatGPT is the product that you use, GPT-5 is a family of models that have powered it, and OpenAI is the company that makes both.
                A model is the trained part that produces the answers, and the product adds the chat window, memory, web search and settings around it.
                If a menu offers several models, they usually differ in ability, speed and cost.
                A fast one is enough for simple questions, and a slower one may do better on hard ones.
                To find out which model is answering, look at the menu or the settings, because a model may not know its own name.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-gpt5-card-2025",
                "openai-models-docs",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
)
