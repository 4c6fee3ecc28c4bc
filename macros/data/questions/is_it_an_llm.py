"""Questions that readers ask: whether a named thing is an LLM."""

from macros.data.unvalidated import Claim, Question
from macros.model import QuestionTopic

QUESTIONS: tuple[Question, ...] = (
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
)
