"""Questions that readers ask: whether a named thing is an LLM."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="is-chatgpt-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
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
                No.
                ChatGPT is a product built on LLMs, and it is generative AI.
                An LLM writes the answers; the app adds the chat window and web search.
                Pictures and speech came from separate models at first, later also from GPT-4o, which itself writes, speaks and draws.
                EU law, too, separates a model from a system built on it.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
                "openai-4o-image-2025",
                "openai-gpt4o-card-2024",
                "eu-ai-act-2024",
            ),
            as_of="2026-07",
            caveat=Caveat(
                text="People also use the name for the model inside, as OpenAI did in 2022.",
                sources=("openai-chatgpt-2022", "shanahan-2024"),
            ),
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-chatgpt-a-search-engine",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is ChatGPT a search engine?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                No, although it can search.
                ChatGPT is a product built on LLMs: an LLM writes the answer, and web search is a tool that it can use.
                A search engine finds existing pages and links to them.
                In EU platform law, however, the Commission classed ChatGPT as a very large online search engine on 31 August 2026.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "google-search-works",
                "ec-dsa-chatgpt-2026",
            ),
            as_of="2026-11",
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-bert-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is BERT an LLM, and is it generative AI?",
        wordings=(
            "bert encoder",
            "roberta large language model",
            "bert vs gpt",
            "can bert write text",
            "google bert type of model",
            "does bert write text",
            "encoder that only reads",
            "bert classified as",
        ),
        answer=Claim(
            text="""
                It depends on the definition.
                BERT (2018) is a language model that turns text into numbers.
                Shanahan calls it an early LLM; others keep the word for much larger models.
                In normal use it is not generative AI: it fills in hidden words and helps to sort or search texts, but was not built to write.
            """,
            sources=(
                "devlin-2019",
                "shanahan-2024",
                "zhao-2023",
                "jurafsky-martin-slp3",
                "wang-cho-2019",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="Researchers have drawn text from BERT.",
                sources=("wang-cho-2019",),
            ),
        ),
        more="boundary.md#encoder-models",
    ),
    Question(
        id="are-midjourney-and-stable-diffusion-llms",
        topic=QuestionTopic.CLASSIFICATION,
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
                No.
                Both are generative AI that makes pictures.
                Stable Diffusion turns noise into a picture step by step, guided by a network that reads the prompt.
                Stable Diffusion 3 can read the prompt with a language model, T5, but what comes out is a picture.
                What comes out of Midjourney is a picture too, not language.
            """,
            sources=("rombach-2022", "sd-v1-card", "midjourney-home", "hf-diffusers-docs"),
            as_of="2026-11",
        ),
        more="systems.md#stable-diffusion-1",
    ),
    Question(
        id="is-dall-e-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
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
                No.
                DALL·E is generative AI that makes pictures.
                DALL·E 2 and 3 work by diffusion: they turn noise into a picture step by step.
                The DALL·E of 2021 used the method of most LLMs: it predicted one piece of a picture after another.
                In March 2025 the pictures in ChatGPT passed to GPT-4o, which also writes.
            """,
            sources=(
                "ramesh-2021-dalle",
                "ramesh-2022",
                "betker-2023-dalle3",
                "openai-4o-image-2025",
            ),
            as_of="2025-03",
        ),
        more="systems.md#dall-e-3",
    ),
    Question(
        id="is-gemini-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Gemini an LLM, a chatbot or a company product name?",
        wordings=(
            "gemini llm",
            "google bard new name",
            "gemini app vs gemini model",
            "gemini pro flash what are they",
            "what type of ai is gemini",
            "what is gemini",
            "what exactly is gemini",
            "is gemini a model or an app",
            "google assistant successor",
            "bard",
        ),
        answer=Claim(
            text="""
                It depends on what is meant: the name stands for all three.
                The main Gemini models, Pro and Flash, answer in text and are LLMs that also read pictures, sound and video.
                Gemini models that also put out pictures or video are on the boundary.
                The Gemini app, once called Bard, is a chatbot: a product built on these models.
            """,
            sources=(
                "gemini-team-2023",
                "google-bard-2023",
                "stanford-ecosystem-graphs",
                "google-gemini-3-flash-docs",
                "google-gemini-image-docs",
                "google-gemini-omni-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#gemini-models",
    ),
    Question(
        id="is-claude-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Claude an LLM, and can it make images?",
        wordings=(
            "claude llm",
            "can claude draw pictures",
            "anthropic model type",
            "claude image generation",
            "claude make svg",
            "what is claude ai",
            "what can claude do",
            "does claude produce illustrations",
            "anthropic chatbot explained",
        ),
        answer=Claim(
            text="""
                Yes.
                Anthropic's documentation calls Claude a family of large language models.
                The current models read text and pictures and answer in text, so Claude does not make images directly.
                It can write code, however, and an LLM that writes code can draw in SVG, a text format that is shown as a picture.
            """,
            sources=("anthropic-models-overview", "rodriguez-2025-starvector"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#claude",
    ),
    Question(
        id="is-microsoft-copilot-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
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
        ),
        answer=Claim(
            text="""
                No.
                Microsoft Copilot is a product built on LLMs, and it is generative AI.
                Large language models write its answers.
                It began in February 2023 as the chat of Bing, on a model by OpenAI.
                Copilot names several products: Microsoft 365 Copilot, for one, combines language models with a user's work data.
            """,
            sources=("ms-which-copilot-2026", "ms-bing-2023", "ms-m365-copilot-2023"),
            as_of="2026-03",
        ),
        more="systems.md#microsoft-copilot",
    ),
    Question(
        id="is-github-copilot-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is GitHub Copilot generative AI?",
        wordings=(
            "github copilot llm",
            "code assistant generative",
            "copilot programming which model",
            "vs code copilot type of ai",
            "ai that writes code for me",
            "coding helper in the editor",
        ),
        answer=Claim(
            text="""
                Yes.
                GitHub Copilot writes code and text.
                It is a product built on LLMs, not an LLM itself.
                It started in 2021 on a version of OpenAI's Codex.
                GitHub's documentation lists large language models of several makers, from which users can choose.
            """,
            sources=(
                "github-copilot-ai-models-docs",
                "github-copilot-models-docs",
                "chen-2021-codex",
            ),
            as_of="2026-11",
        ),
        more="systems.md#github-copilot",
    ),
    Question(
        id="is-gpt-4o-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is a model that also handles images and sound, such as GPT-4o, still an LLM?",
        wordings=(
            "gpt-4o llm",
            "omni model",
            "llm that sees and speaks",
            "multimodal still language model",
            "gpt that draws and talks",
            "does adding vision change the category",
            "models that see and hear",
        ),
        answer=Claim(
            text="""
                It depends on what the model puts out.
                A model that reads pictures or sound and answers in text is an LLM.
                By OpenAI's account GPT-4o also speaks and draws: it does what an LLM does and more, so here it is on the boundary.
                Models that read or make several media are also called large multimodal models.
            """,
            sources=("openai-gpt4-2023", "liu-2023-llava", "openai-gpt4o-card-2024"),
            as_of="2024-10",
            our_reading=True,
        ),
        more="boundary.md#multimodal-input",
    ),
    Question(
        id="are-reasoning-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
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
        ),
        answer=Claim(
            text="""
                Yes.
                A reasoning model is an LLM that was trained further to write out long intermediate steps before its answer.
                For OpenAI's o1 and DeepSeek-R1 this training was mainly reinforcement learning, that is, with rewards for good results.
                Some smaller reasoning models were trained on the output of a larger one instead.
                The steps and the answer are generated text.
            """,
            sources=("openai-o1-card-2024", "deepseek-r1-2025"),
            as_of="2026-11",
        ),
        more="systems.md#openai-o1",
    ),
    Question(
        id="is-an-ai-agent-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is an AI agent an LLM?",
        wordings=(
            "agent vs llm",
            "ai agents difference",
            "agentic ai language model",
            "claude code agent or model",
            "autonomous assistant llm",
            "llm or agent difference",
            "are agents llms",
            "is openclaw or manus a language model",
            "software that acts for me what is inside",
        ),
        answer=Claim(
            text="""
                No.
                An agent, in the definition of one developer, Anthropic, is a system in which an LLM directs its own steps and its use of tools.
                The LLM is a part of the agent.
                In Claude Code, for example, a Claude model writes the steps and the code, and the program around it carries them out.
            """,
            sources=("anthropic-agents-2024", "anthropic-claude-code-readme"),
            as_of="2026-11",
        ),
        more="systems.md#claude-code",
    ),
    Question(
        id="is-every-chatbot-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is every chatbot an LLM?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                No.
                Chatbot names a job, holding a conversation, and not a kind of model.
                ELIZA (1966) turned the user's words around by hand-written rules.
                Cleverbot looked up what people had replied before, and the assistant Clippy offered help pages.
                These three are not generative AI.
                ChatGPT is: an LLM writes its answers.
            """,
            sources=(
                "weizenbaum-1966",
                "hay-eliza-readme",
                "nbc-2011-cleverbot",
                "horvitz-1998-lumiere",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#chatbots-are-not-llms",
    ),
    Question(
        id="are-coding-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
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
                Yes.
                To such a model, source code is one more written language.
                Codex (2021) was a GPT model trained further on public code, and StarCoder was trained on code and text.
                The European Commission's guidelines of 2025, too, count code as text.
            """,
            sources=("chen-2021-codex", "li-2023", "ec-gpai-guidelines-2025"),
            as_of="2025-07",
        ),
        more="systems.md#openai-codex-2021",
    ),
    Question(
        id="is-a-small-language-model-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
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
                It depends on the definition.
                By definitions that name no size it is an LLM: the same kind of model with fewer parameters (the numbers learned in training).
                A position paper of 2025 draws a line: small is what runs fast enough on a consumer device, in 2025 mostly below 10 billion parameters, and the rest are LLMs.
            """,
            sources=("google-ml-glossary", "zhao-2023", "belcak-2025"),
            as_of="2025-06",
        ),
        more="boundary.md#small-language-models",
    ),
    Question(
        id="is-an-embedding-model-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is an embedding model an LLM?",
        wordings=(
            "embeddings vs llm",
            "text to vector model",
            "sentence transformers llm",
            "model for semantic search",
            "model that only makes vectors",
            "model that outputs vectors only",
        ),
        answer=Claim(
            text="""
                It depends on the definition.
                An embedding model turns a text into a row of numbers, so that similar texts can be found.
                The draft ISO/IEC amendment of 2025 counts such models as one type of LLM; the authors of LLM2Vec call theirs a text encoder.
                It is not generative AI, because what comes out is numbers.
            """,
            sources=("iso-iec-22989-damd1", "behnamghader-2024", "reimers-gurevych-2019"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#embedding-models",
    ),
    Question(
        id="is-a-gan-generative-ai-or-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is a GAN generative AI, and is it an LLM?",
        wordings=(
            "gan llm",
            "stylegan type of ai",
            "generative adversarial network vs llm",
            "this person does not exist ai",
            "faces that do not exist",
            "two networks competing",
        ),
        answer=Claim(
            text="""
                Yes to the first, no to the second.
                A generative adversarial network (GAN) makes new content, often pictures.
                Two networks are trained against each other: one makes samples, and the other judges whether they are real.
                StyleGAN makes faces, and BigGAN makes pictures of a chosen kind of object; what comes out is not language.
            """,
            sources=("goodfellow-2014", "karras-2019-stylegan", "brock-2018"),
        ),
        more="systems.md#stylegan",
    ),
    Question(
        id="is-google-translate-generative-ai-or-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Google Translate generative AI or an LLM?",
        wordings=(
            "google translate llm",
            "machine translation type of ai",
            "deepl generative",
            "translator app language model",
            "is a translation app ai",
            "is translation software ai",
            "is a translator app generative",
            "bing translator and deepl classified",
        ),
        answer=Claim(
            text="""
                It depends on the year.
                From 2016 a neural network wrote the translations piece by piece: by method it generated text, by purpose it translated.
                In December 2025 Google announced Gemini models, which are LLMs, for parts of the service.
                Where they translate, Google Translate is built on an LLM and is generative AI.
            """,
            sources=("wu-2016", "google-translate-gemini-2025"),
            as_of="2025-12",
            our_reading=True,
        ),
        more="systems.md#google-translate",
    ),
    Question(
        id="are-siri-and-alexa-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Are Siri and Alexa generative AI or LLMs?",
        wordings=(
            "siri llm",
            "alexa type of ai",
            "voice assistant generative",
            "smart speaker language model",
            "alexa plus llm",
            "voice assistants",
            "amazon echo or hey google",
            "assistants on speakers and phones",
            "hey siri technology",
        ),
        answer=Claim(
            text="""
                It depends on the version.
                The older Siri and Alexa are neither: they matched what was said mostly to a fixed set of requests.
                Alexa+ (2025) uses LLMs.
                Siri AI (a beta since September 2026) runs on Apple's foundation models, which build on Google's Gemini.
                Alexa+ and Siri AI are products built on LLMs, and generative AI.
            """,
            sources=(
                "apple-sirikit-docs",
                "amazon-voice-models",
                "reinvent-alexaplus-2025",
                "google-apple-2026",
                "apple-siri-ai-2026",
                "apple-siri-ai-released-2026",
            ),
            as_of="2026-09",
        ),
        more="systems.md#siri-ai",
    ),
    Question(
        id="are-alphago-and-alphafold-llms",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is AlphaGo or AlphaFold a large language model or generative AI?",
        wordings=(
            "alphago llm",
            "alphafold generative",
            "deepmind go program type of ai",
            "chess computer language model",
            "protein folding ai llm",
            "game playing ai",
            "board game ai",
            "science ai by deepmind classified",
        ),
        answer=Claim(
            text="""
                No.
                AlphaGo chooses moves in a game, and AlphaFold 2 predicts the shape of a protein: they are AI, but neither generative AI nor LLMs.
                AlphaFold 3 is on the boundary of generative AI: it uses diffusion, a generative method, in order to predict.
                It works on molecules and is not an LLM.
            """,
            sources=("silver-2016", "jumper-2021", "abramson-2024"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#alphafold-3",
    ),
    Question(
        id="are-sora-suno-and-elevenlabs-llms",
        topic=QuestionTopic.CLASSIFICATION,
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
        ),
        answer=Claim(
            text="""
                No.
                They are generative AI for other media.
                Sora, a diffusion model, made video; OpenAI closed its app on 26 April 2026 and developers' access on 24 September.
                Suno makes songs, and ElevenLabs makes speech and music.
                The words that are sung or spoken may come from an LLM: in 2024 Suno called on ChatGPT for lyrics.
            """,
            sources=(
                "brooks-2024-sora",
                "openai-sora-end-help",
                "openai-sora2-page",
                "register-2024",
                "hiatt-2024-suno",
                "elevenlabs-models-docs",
            ),
            as_of="2026-11",
        ),
        more="systems.md#sora",
    ),
    Question(
        id="is-google-search-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
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
        ),
        answer=Claim(
            text="""
                It depends on the part.
                The ranked results of Google Search are not generative AI: they lead to pages that already exist.
                The AI Overview above them is generative AI, because a language model writes it.
                Perplexity, a product built on LLMs, is generative AI too: it finds pages, and a language model writes the answer from them.
            """,
            sources=("nayak-2019", "reid-2024", "perplexity-sonar-docs", "google-search-works"),
            as_of="2026-11",
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="is-grammarly-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is Grammarly generative AI?",
        wordings=(
            "grammarly llm",
            "spell checker ai",
            "grammar tool allowed at school",
            "does grammarly count as using ai",
            "does grammarly use ai",
            "red underlines",
            "writing assistant classified",
            "does a proofreading app generate",
        ),
        answer=Claim(
            text="""
                It depends on the feature.
                By the company's account of 2023 the corrections come from rules, patterns and machine learning.
                The assistant announced in March 2023 drafts text, which is generative AI.
                Where a school or publisher has a rule on generative AI, look at the feature that was used.
            """,
            sources=("grammarly-ai",),
            as_of="2023-03",
            our_reading=True,
        ),
        more="systems.md#grammarly",
    ),
    Question(
        id="is-autocomplete-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
        question="Is autocomplete generative AI?",
        wordings=(
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
                It depends on how wide the term generative AI is.
                Autocomplete can work on the principle of an LLM: a language model predicts the words that come next.
                Gmail Smart Compose (2019) did so to finish the sentence being typed, which is generating text on a small scale.
                Whether such a model is an LLM depends on the definition.
            """,
            sources=("mxchen-2019",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#gmail-smart-compose",
    ),
    Question(
        id="are-recommenders-and-spam-filters-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
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
        ),
        answer=Claim(
            text="""
                No.
                They are AI, but neither generative AI nor LLMs.
                A recommender such as Netflix's chooses from a catalog, and a spam filter gives each message a score: neither makes new content.
                In 2025 Netflix described a recommender that borrows from LLMs; what comes out is still an order of titles.
            """,
            sources=("gomezuribe-2015", "spamassassin-readme", "netflix-foundation-2025"),
            as_of="2025",
        ),
        more="systems.md#netflix-recommender",
    ),
    Question(
        id="is-speech-recognition-generative-ai",
        topic=QuestionTopic.CLASSIFICATION,
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
        ),
        answer=Claim(
            text="""
                It depends on whether purpose or method counts.
                By purpose it writes down what was said and should add nothing, which is not generative AI.
                By method it can be: Whisper's decoder predicts one piece of text after another, and its model card warns of text that was not spoken.
                Whisper is filed under speech recognition, not under LLMs.
            """,
            sources=("openai-whisper-card", "oecd-ai-generative-issues"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="are-diffusion-language-models-llms",
        topic=QuestionTopic.CLASSIFICATION,
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
                Yes, judged by what they make: LLaDA, Mercury and DiffusionGemma write text.
                They do not write word after word but draft many words at once and improve the draft in several passes, a method better known from image generators.
                A definition of LLM that asks for predicting the next word leaves them out.
            """,
            sources=("nie-2025-llada", "inception-2025-mercury", "hf-diffusiongemma-docs"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="boundary.md#diffusion-language-models",
    ),
    Question(
        id="do-image-generators-contain-an-llm",
        topic=QuestionTopic.CLASSIFICATION,
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
                It depends on the generator.
                Some contain one, to read the prompt: a published version of FLUX.2 uses a Mistral model for that, and a diffusion network makes the picture.
                Others, such as StyleGAN, contain no language model.
                An LLM that reads the prompt does not make the whole an LLM: what comes out is a picture.
            """,
            sources=("hf-flux2-docs", "hf-diffusers-docs", "karras-2019-stylegan"),
            as_of="2026-08",
        ),
        more="boundary.md#language-model-inside-an-image-generator",
    ),
)
