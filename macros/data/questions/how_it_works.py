"""Questions that readers ask: how models work."""

from macros.model import Caveat, Claim, Question, QuestionTopic, Search

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="how-does-generative-ai-work",
        topic=QuestionTopic.MECHANISM,
        question="How does generative AI work?",
        wordings=(
            "genai explained step by step",
            "what happens inside when ai creates something",
            "gen ai under the hood simple",
            "how can a computer make new content",
            "how does ai create things",
            "how does ai come up with its answers",
            "how does ai work",
            "how is ai made",
            "how does ai think",
            "what happens when i ask ai something",
            "how does a machine create something",
            "how can a program be creative",
            "technology behind ai pictures and text",
            "magic behind it",
            "inner workings",
            "mechanism in everyday words",
            "from training to output",
            "what goes on behind the screen",
        ),
        answer=Claim(
            text="""
                A model learns from very many examples what texts, pictures or sounds look like, and then makes new ones that fit these patterns.
                The way differs by kind.
                Most LLMs add one piece of text after another.
                Diffusion models turn noise into a picture step by step.
                A GAN makes the picture in one pass.
            """,
            sources=(
                "feuerriegel-2024",
                "zhang-d2l",
                "hf-llm-course",
                "ho-2020-ddpm",
                "goodfellow-2014",
            ),
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="how-do-llms-work",
        topic=QuestionTopic.MECHANISM,
        question="How do large language models work?",
        wordings=(
            "how does chatgpt write text",
            "next word prediction explained",
            "llm mechanism simple",
            "what does an llm do when i ask something",
            "how does chatgpt know what to say",
            "how does chatgpt work",
            "how are the answers put together",
            "how do chatbots work",
            "how does chatgpt understand my question",
            "how does it generate text",
            "how does ai write",
            "what happens inside a large language model",
            "explain how chatgpt works to a beginner",
            "how can a computer write text",
            "what goes on when it replies",
            "how is each word picked",
            "under the hood of chatgpt",
            "mechanics of a reply",
            "after i press enter",
            "mechanism of text prediction",
            "inside a chatbot step by step",
            "where do its sentences come from",
        ),
        answer=Claim(
            text="""
                Most LLMs write by predicting one piece of text, called a token, after another.
                The model computes how likely each token is to come next.
                A program picks one, adds it, and repeats until the answer is complete.
                The likelihoods come from training on huge amounts of text; chat models then learn from example answers and people's preferences.
            """,
            sources=(
                "hf-llm-course",
                "jurafsky-martin-slp3",
                "openai-tiktoken",
                "ouyang-2022",
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="main-types-of-generative-models",
        topic=QuestionTopic.MECHANISM,
        question="What are the main types of generative AI models?",
        wordings=(
            "gan vae diffusion autoregressive compared",
            "kinds of generative models",
            "architectures behind gen ai",
            "categories of generative ai",
            "gan vae diffusion overview",
            "families of generators",
            "overview of techniques",
            "different approaches to making content",
        ),
        answer=Claim(
            text="""
                Four types are common: autoregressive models, diffusion models, GANs and VAEs.
                Autoregressive models, such as most LLMs, add piece after piece.
                Diffusion models refine noise step by step.
                In a GAN one network makes data such as pictures, another judges them.
                A VAE compresses data to numbers and makes data from new numbers.
                The transformer design is inside several types.
            """,
            sources=(
                "goodfellow-2016-2",
                "openai-gpt3-card-2020",
                "ho-2020-ddpm",
                "goodfellow-2014",
                "kingma-2013",
                "peebles-xie-2023",
            ),
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#model-families",
    ),
    Question(
        id="llm-or-diffusion-model",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between an LLM and a diffusion model?",
        wordings=(
            "llm vs diffusion",
            "text ai and image ai work differently",
            "stable diffusion compared to gpt",
            "denoising vs next token",
            "text model or picture model",
            "noise or next word",
            "writing model against painting model",
            "two techniques compared",
        ),
        answer=Claim(
            text="""
                LLM says what is modeled, language; diffusion says how output is made.
                Most LLMs write one token, a piece of text, after another.
                A diffusion model starts from noise and refines the whole picture, sound or other output over many steps.
                So the two can meet: LLaDA (2025) is a language model that works by diffusion.
            """,
            sources=(
                "hf-llm-course",
                "ho-2020-ddpm",
                "nie-2025-llada",
                "abramson-2024",
            ),
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="how-do-image-generators-work",
        topic=QuestionTopic.MECHANISM,
        question="How do AI image generators work?",
        wordings=(
            "how does midjourney or stable diffusion draw",
            "text to image explained",
            "where do ai pictures come from",
            "diffusion step by step simple",
            "how does ai make a picture from words",
            "how does ai draw pictures",
            "how does it paint a picture from words",
            "from noise to image",
            "from a sentence to a painting",
            "turn noise into a picture",
            "what happens when i ask for an illustration",
            "computer paints from a description",
            "denoising explained to a layperson",
        ),
        answer=Claim(
            text="""
                Many image generators use diffusion.
                In training, noise is added to pictures, and the model learns to take it away.
                To make a picture, it starts from pure noise and removes a part at each step.
                The prompt, turned into numbers by another network, guides each step.
                Other generators make the picture in one pass (GANs) or piece by piece.
            """,
            sources=(
                "ho-2020-ddpm",
                "rombach-2022",
                "sd-v1-card",
                "karras-2019-stylegan",
                "ramesh-2021-dalle",
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="how-does-chatgpt-make-images",
        topic=QuestionTopic.MECHANISM,
        question="How does ChatGPT make images?",
        wordings=(
            "does chatgpt use dalle",
            "chatgpt picture generation",
            "gpt image 1 how it draws",
            "does the chatbot itself draw",
            "does chatgpt draw itself",
            "which model paints inside the chat",
            "are pictures produced by the same network",
        ),
        answer=Claim(
            text="""
                With models that OpenAI calls GPT Image; in 2025 it described gpt-image-1 as a large language model for text and pictures.
                The change came in March 2025: GPT-4o, which also writes, makes the picture itself, piece by piece, says OpenAI.
                Before, the LLM in ChatGPT rewrote the request and handed it to DALL·E 3, a separate diffusion model.
            """,
            sources=(
                "betker-2023-dalle3",
                "openai-4o-image-2025",
                "openai-images-docs",
                "openai-openapi",
            ),
            as_of="2026-11",
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="how-is-video-generated",
        topic=QuestionTopic.MECHANISM,
        question="How do AI models generate video?",
        wordings=(
            "text to video how it works",
            "ai clips explained",
            "how does veo make a film",
            "sora technique",
            "how are ai clips made",
            "movie from a sentence",
            "moving pictures from text",
            "technology of film generators",
            "frames kept consistent",
        ),
        answer=Claim(
            text="""
                Video is often generated by diffusion: the model starts from noise and cleans up the whole clip step by step.
                Google's report on Veo 3 (2025) describes this, and so did OpenAI's on Sora, since shut down.
                Emu3 (2024) takes another way: it predicts pieces of video one after another, as an LLM predicts text.
            """,
            sources=(
                "google-veo3-2025",
                "blattmann-2023",
                "brooks-2024-sora",
                "openai-sora2-page",
                "wang-2024-emu3",
            ),
            as_of="2026-09",
        ),
        more="dimensions/basic-functionality.md#video",
    ),
    Question(
        id="can-llms-generate-images",
        topic=QuestionTopic.MECHANISM,
        question="Can LLMs generate images?",
        wordings=(
            "can a language model draw",
            "llm picture output",
            "does gpt make pictures natively",
            "svg from an llm",
            "can a text model make pictures",
            "can a text model draw",
            "can a text program illustrate",
        ),
        answer=Claim(
            text="""
                It depends on the model.
                An LLM that only writes can still write a drawing as code, such as SVG, which other software shows.
                Some models write and also draw, by their makers' accounts: GPT-4o, Chameleon, Emu3 and certain Gemini models.
                They do what an LLM does and more, so this site lists them on the boundary.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "google-gemini-image-docs",
                "chameleon-2024",
                "wang-2024-emu3",
                "rodriguez-2025-starvector",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="The published weights of Chameleon answer in text only, and those of Emu3 are one model for chat and one for pictures.",
                sources=(
                    "hf-chameleon-docs",
                    "baai-emu3-readme",
                ),
            ),
            our_reading=True,
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="can-llms-create-audio-or-video",
        topic=QuestionTopic.MECHANISM,
        question="Can LLMs create audio or video?",
        wordings=(
            "can a language model speak",
            "llm that makes music or sound",
            "does gpt generate voice",
            "llm video output",
            "can a chatbot sing",
            "read aloud to me",
            "does a language model produce speech",
            "spoken replies in voice mode",
        ),
        answer=Claim(
            text="""
                It depends on the model.
                An LLM that only writes makes neither.
                By OpenAI's account GPT-4o also speaks, and by its makers' account Emu3 also makes video, so both are on the boundary.
                AudioLM and VALL-E predict pieces of sound as an LLM predicts text.
                Their makers speak of language modeling, but the models make sound, not text.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "wang-2024-emu3",
                "borsos-2023-audiolm",
                "wang-2023-valle",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#token-based-audio",
    ),
    Question(
        id="can-diffusion-models-generate-text",
        topic=QuestionTopic.MECHANISM,
        question="Can diffusion models generate text?",
        wordings=(
            "diffusion llm",
            "text diffusion mercury llada",
            "writing by denoising",
            "language model without next token",
            "words from noise",
            "writing all words at once",
        ),
        answer=Claim(
            text="""
                Yes.
                Diffusion language models such as LLaDA and Mercury (2025) start from blanks or random words.
                In each of several passes they fill in or improve many words at once, instead of writing from left to right.
                Most LLMs still write one piece of text after another.
            """,
            sources=(
                "nie-2025-llada",
                "inception-2025-mercury",
                "hf-llm-course",
            ),
            as_of="2026",
        ),
        more="misconceptions.md#diffusion-means-images",
    ),
    Question(
        id="what-is-a-token",
        topic=QuestionTopic.MECHANISM,
        question="What is a token, and how many words is it?",
        wordings=(
            "tokens to words",
            "how many letters in a token",
            "token meaning in chatgpt",
            "why is text counted in tokens",
            "token limit words",
            "tokens and words in chatgpt",
            "pieces of words",
            "why am i charged by token",
            "chunks of letters or syllables",
            "units they bill",
            "why it chops up words",
            "how is text cut up",
            "smallest unit the model reads",
            "syllable or word",
        ),
        answer=Claim(
            text="""
                A token is the piece of text in which an LLM reads and writes: a word, part of a word or a single sign.
                Google counts about four characters to a token of its Gemini models, and about 60 to 80 English words to 100 tokens.
                Other languages often need more tokens than English for the same text.
            """,
            sources=(
                "google-gemini-tokens-2026",
                "openai-tiktoken",
                "petrov-2023",
            ),
            as_of="2026-11",
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="what-are-parameters",
        topic=QuestionTopic.MECHANISM,
        question="What are parameters in an LLM, and are they the same as weights?",
        wordings=(
            "what does 70b mean",
            "model weights meaning",
            "billion parameters explained",
            "parameters vs weights",
            "what does 7b mean",
            "billions of what",
            "what does 70b stand for",
            "the numbers learned in training",
            "what the b in a model name is",
            "adjustable values of the network",
        ),
        answer=Claim(
            text="""
                Parameters are the numbers in a model that training adjusts; weights is loosely used for the same thing.
                Together they determine what the model computes.
                Their count is the size of a model: GPT-3 (2020) has 175 billion.
                Some models use only part of their parameters for each piece of text (mixture of experts): DeepSeek-V3 uses 37 of 671 billion.
            """,
            sources=(
                "zhang-d2l",
                "openai-gpt3-card-2020",
                "deepseek-v3-2024",
            ),
            as_of="2024-12",
        ),
        more="glossary.md#parameter",
    ),
    Question(
        id="how-many-parameters-do-gpt-and-claude-have",
        topic=QuestionTopic.MECHANISM,
        question="How many parameters do GPT-4, GPT-5 and Claude have?",
        wordings=(
            "gpt 5 model size",
            "is gpt-4 a trillion parameters",
            "claude parameter count",
            "how big is the model behind chatgpt",
            "how big is chatgpt",
            "are model sizes published",
            "company keeps size secret",
        ),
        answer=Claim(
            text="""
                OpenAI and Anthropic have not said.
                OpenAI's report on GPT-4 (2023) states that it gives no model size, and no official figure for GPT-5 or Claude was found.
                Numbers that circulate are estimates or rumors.
                Sizes that are published: GPT-3 has 175 billion; DeepSeek-V3 has 671 billion, of which 37 billion work on each piece of text.
            """,
            sources=(
                "openai-gpt4-2023",
                "stanford-ecosystem-graphs",
                "openai-gpt3-card-2020",
                "deepseek-v3-2024",
            ),
            as_of="2026-11",
            search=Search(
                searched="Stanford's list of models (January 2025), OpenAI's report on GPT-4, and stored web pages on the sizes of GPT-5 and Claude",
                on="2026-11-26",
            ),
        ),
        more="glossary.md#parameter",
    ),
    Question(
        id="what-is-temperature",
        topic=QuestionTopic.MECHANISM,
        question="What is temperature in an LLM?",
        wordings=(
            "temperature setting chatgpt",
            "creative vs precise slider",
            "top p and temperature",
            "randomness of answers setting",
            "creativity setting",
            "make answers less random",
            "creativity slider",
            "set above zero",
            "how daring the output is",
            "control over variety",
            "low value more predictable",
        ),
        answer=Claim(
            text="""
                Temperature is a setting for how freely the next token, a piece of text, is picked.
                At a low temperature the program mostly takes the likeliest tokens, and answers come out alike.
                At a high one, less likely tokens get a better chance, and answers vary more.
                Temperature does not check whether an answer is true.
            """,
            sources=(
                "openai-openapi",
                "hf-llm-course",
                "anthropic-courses-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="glossary.md#temperature",
    ),
    Question(
        id="why-different-answers-each-time",
        topic=QuestionTopic.MECHANISM,
        question="Why does an LLM give different answers to the same question?",
        wordings=(
            "same prompt new reply every time",
            "why is chatgpt inconsistent",
            "ask twice get something else",
            "random output llm",
            "why do i get another answer when i ask again",
            "answers are not consistent",
            "why is the answer different every time",
            "why do my friend and i get different answers",
            "output varies between runs",
            "roll of the dice",
            "colleague got another reply",
            "results vary with the same input",
            "not the same twice",
            "chance in the output",
        ),
        answer=Claim(
            text="""
                An LLM's answers differ because chance is part of writing them.
                At each step the model gives a probability to each possible next token, a piece of text, and the program draws one.
                Settings such as temperature change how often unlikely tokens are drawn.
                One different token early on leads to a different text.
            """,
            sources=(
                "hf-llm-course",
                "openai-openapi",
                "anthropic-courses-2025",
            ),
            as_of="2026-08",
        ),
        more="dimensions/how-output-is-produced.md#source-of-randomness",
    ),
    Question(
        id="is-temperature-zero-repeatable",
        topic=QuestionTopic.MECHANISM,
        question="Does an LLM repeat its answer exactly at temperature 0?",
        wordings=(
            "deterministic llm output",
            "reproducible answers seed",
            "temperature zero still varies",
            "same result every run",
            "how to get the same output every time for the same input",
            "make the output constant",
            "same input same output llm",
            "can i make ai answers reproducible",
            "reproducible output with a seed",
            "fixed seed still differs",
            "exact same text again for tests",
            "nondeterminism on gpus",
        ),
        answer=Claim(
            text="""
                Not reliably.
                At temperature 0 the program takes the likeliest token (piece of text), so in theory the text is fixed.
                But computers round numbers, and the rounding changes with how many requests are processed together.
                In a company's 2025 test, 1,000 runs of one prompt gave 80 different texts.
                Slower arithmetic without this effect made all 1,000 the same.
            """,
            sources=(
                "anthropic-courses-2025",
                "thinking-machines-2025",
            ),
            as_of="2025-09",
        ),
        more="dimensions/how-output-is-produced.md#repeatability",
    ),
    Question(
        id="what-is-rag",
        topic=QuestionTopic.MECHANISM,
        question="What is retrieval-augmented generation (RAG)?",
        wordings=(
            "rag meaning",
            "chat with my documents how",
            "llm plus search in own files",
            "retrieval llm explained",
            "what is rag and why use it",
            "giving the model company documents to look things up",
            "llm with own documents",
            "how can ai use our documents",
            "connect chatgpt to our knowledge base",
            "what does rag stand for",
            "let it answer from our own files",
            "why retrieval is needed",
            "open book exam",
            "consult our handbook",
            "answers from our intranet",
            "feed it our manuals at question time",
            "answers based on looked up passages",
            "search first then write",
            "combine search and language model",
        ),
        answer=Claim(
            text="""
                RAG means looking things up before answering.
                A search finds passages, and the LLM writes its answer with them.
                So an answer can rest on documents that were not in the training data, without new training.
                Errors remain: in 2024 legal research tools with RAG gave false or unsupported answers to 17% to 33% of queries.
            """,
            sources=(
                "lewis-2020",
                "magesh-2025",
            ),
            as_of="2025-04",
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="what-is-a-transformer",
        topic=QuestionTopic.MECHANISM,
        question="What is a transformer, and is it the same as an LLM?",
        wordings=(
            "transformer neural network simple",
            "attention is all you need explained",
            "transformer vs llm",
            "what is inside gpt",
            "what does the t in gpt mean",
            "network design from 2017",
            "google paper of 2017",
        ),
        answer=Claim(
            text="""
                A transformer is a kind of neural network, published in 2017, and not the same as an LLM.
                Its key part, attention, weighs for each word which other words matter and how much.
                Most LLMs are transformers, but so are many generators of pictures, video and music.
                A language model can also be built without attention, as Mamba (2023) shows.
            """,
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
        id="what-is-attention",
        topic=QuestionTopic.MECHANISM,
        question="What is attention, or self-attention, in simple terms?",
        wordings=(
            "attention mechanism for beginners",
            "how does ai know what a word refers to",
            "self attention explained",
            "query key value idea",
            "how does it know which words belong together",
            "how it follows a long sentence",
            "which earlier words matter",
            "focus on relevant parts",
        ),
        answer=Claim(
            text="""
                Attention weighs, for each word of a text, which other words matter and how much.
                In "down by the river bank", river weighs much for bank.
                Exactly: a word stands in the model as numbers, and into these go the numbers of other words, more from those that matter more.
                A text generator like GPT takes in earlier words only.
            """,
            sources=(
                "vaswani-2017",
                "bahdanau-2014",
            ),
            our_reading=True,
        ),
        more="glossary.md#attention",
    ),
    Question(
        id="are-all-llms-transformers",
        topic=QuestionTopic.MECHANISM,
        question="Are all LLMs transformers?",
        wordings=(
            "llm without transformer",
            "mamba rwkv jamba llm",
            "alternatives to transformers",
            "state space language model",
            "language models with another design",
            "recurrent models still used",
            "other architectures for text",
        ),
        answer=Claim(
            text="""
                No, but most are.
                Models built on Mamba (2023), a design without the transformer's attention step, write text too.
                Jamba (2024), which its authors call an LLM, mixes transformer and Mamba layers.
                Jurafsky and Martin's textbook defines LLM by language and size.
                Google's glossary notes a looser sense: language models that are transformers.
            """,
            sources=(
                "hf-llm-course",
                "gu-dao-2023-mamba",
                "lieber-2024",
                "jurafsky-martin-slp3",
                "google-ml-glossary",
            ),
            as_of="2026",
        ),
        more="dimensions/technical-structure.md#network-design",
    ),
    Question(
        id="encoder-or-decoder",
        topic=QuestionTopic.MECHANISM,
        question="Encoder-only, decoder-only or encoder-decoder: which for what?",
        wordings=(
            "bert vs gpt vs t5",
            "classification or generation",
            "seq2seq or causal model",
            "bert gpt t5 compared",
            "which architecture for classification",
        ),
        answer=Claim(
            text="""
                Encoder-only models, such as BERT, suit sorting and labeling text; decoder-only models, such as GPT-2, suit writing it.
                Encoder-decoder models, such as T5, suit turning one text into another.
                Most LLMs of today are decoder-only, and they translate and sum up as well.
                An encoder sees the whole input at once, a decoder only what stands before.
            """,
            sources=("hf-llm-course",),
            as_of="2026-11",
        ),
        more="glossary.md#encoder-decoder",
    ),
    Question(
        id="how-are-llms-trained",
        topic=QuestionTopic.MECHANISM,
        question="How are large language models trained?",
        wordings=(
            "llm training steps",
            "pretraining and post training",
            "how does an ai learn language",
            "stages of making chatgpt",
            "how do they learn language",
            "how was chatgpt taught",
            "how is chatgpt trained",
            "who teaches ai",
            "how did chatgpt get its knowledge",
            "teaching a machine to write",
            "how was it schooled",
            "base model versus instruct model",
            "from raw text to assistant",
            "what teaching it involves",
            "phases from raw text to helpful assistant",
            "how does it pick up grammar",
            "does someone program the rules",
        ),
        answer=Claim(
            text="""
                LLMs are trained in stages.
                In pre-training the model reads huge amounts of text and practices predicting the next token, a piece of text; the text holds the answer.
                After each guess the model's numbers are adjusted to shrink the error.
                Chat models then learn from example answers and people's preferences, and some from tasks whose result can be checked.
            """,
            sources=(
                "hf-llm-course",
                "zhang-d2l",
                "ouyang-2022",
                "lambert-2024-tulu3",
            ),
        ),
        more="dimensions/training-data-and-objectives.md#training-stages",
    ),
    Question(
        id="what-data-are-llms-trained-on",
        topic=QuestionTopic.MECHANISM,
        question="What data are LLMs trained on?",
        wordings=(
            "where does ai get its knowledge",
            "training sources of gpt",
            "common crawl books wikipedia",
            "which texts did it read",
            "where does chatgpt get its information",
            "what was it trained on",
            "sources of chatgpt knowledge",
            "where does ai get its information from",
            "does ai read the internet",
            "where do the answers come from",
            "where does its knowledge come from",
            "which sources were fed into it",
            "list of training sources",
            "did it read reddit and newspapers",
            "what did they feed it",
            "which images were used for training",
            "where its knowledge comes from",
            "which websites and books",
            "is my blog in there",
            "collection of texts behind the model",
        ),
        answer=Claim(
            text="""
                LLMs learn mostly from text on the web, with books, reference works and program code.
                Most open collections start from Common Crawl, an archive of web pages.
                GPT-3 (2020) learned from a filtered part of it, other web pages, two collections of books and Wikipedia.
                Chat models also learn from example answers and ratings.
                Makers differ in what they disclose.
            """,
            sources=(
                "thompson-2024-cc",
                "gao-2020-pile",
                "openai-gpt3-card-2020",
                "ouyang-2022",
                "meta-llama31-card",
            ),
            as_of="2024",
        ),
        more="dimensions/training-data-and-objectives.md#kind-of-data",
    ),
    Question(
        id="training-or-inference",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between training and inference?",
        wordings=(
            "inference meaning ai",
            "learning phase vs using the model",
            "does it learn while i use it",
            "training vs running",
            "does the model keep learning",
            "is it learning all the time",
            "learning phase and use phase",
            "teaching it versus using it",
            "is it still studying while i use it",
            "two phases of a model",
            "frozen after training",
        ),
        answer=Claim(
            text="""
                Training sets a model's parameters, its adjustable numbers, with data; inference is using the finished model.
                In inference, input goes in, output comes out, and the parameters stay as they are.
                Each chat answer and each generated picture is inference.
            """,
            sources=(
                "zhang-d2l",
                "hf-llm-course",
                "brown-2020-gpt3",
            ),
        ),
        more="glossary.md#inference",
    ),
    Question(
        id="what-is-rlhf",
        topic=QuestionTopic.MECHANISM,
        question="What is RLHF (reinforcement learning from human feedback)?",
        wordings=(
            "human feedback training",
            "how do people rate answers in training",
            "reward model explained",
            "why is chatgpt polite",
            "people rate the answers",
            "thumbs up and down training",
            "reward for good replies",
            "thumbs up and down",
            "raters compare replies",
            "humans teach manners to the model",
            "crowd workers judge responses",
        ),
        answer=Claim(
            text="""
                RLHF tunes a model by what people prefer.
                People rank answers.
                A second model learns from their rankings to score answers, and the tuned model is trained to earn high scores.
                In OpenAI's study of 2022 about 40 people gave the rankings; raters preferred a tuned model of 1.3 billion parameters to GPT-3 with 175 billion.
            """,
            sources=("ouyang-2022",),
            as_of="2022-03",
        ),
        more="dimensions/adaptation.md#preference-tuning",
    ),
    Question(
        id="is-llm-training-supervised",
        topic=QuestionTopic.MECHANISM,
        question="Is LLM training supervised or unsupervised?",
        wordings=(
            "self supervised meaning",
            "labels in llm training",
            "supervised vs unsupervised gpt",
            "does someone label the text",
            "do people teach it by hand",
            "are the examples labeled by people",
            "learn without a teacher",
            "who marks the right answers",
        ),
        answer=Claim(
            text="""
                The main stage is self-supervised, which is neither in the usual sense.
                The right answer, such as the next word, comes from the text itself, so no labels are needed.
                Later stages differ.
                Learning from example answers is supervised.
                Learning from preferences uses people's comparisons of answers, in some methods as rewards (reinforcement learning).
            """,
            sources=(
                "hf-llm-course",
                "zhang-d2l",
                "wei-2022-flan",
                "ouyang-2022",
                "rafailov-2023",
            ),
            our_reading=True,
        ),
        more="dimensions/training-data-and-objectives.md#source-of-supervision",
    ),
    Question(
        id="what-is-fine-tuning",
        topic=QuestionTopic.MECHANISM,
        question="What is fine-tuning?",
        wordings=(
            "finetune meaning",
            "train a model on my own examples",
            "lora explained",
            "customize a model",
            "what does fine-tuning mean for llms",
            "teaching a model a new task",
            "how to customize an llm",
            "train an llm on own data",
            "teach a model my style",
            "adapt a model to my field",
            "specialize a model",
            "in the context of llms",
            "extra training on examples",
            "adjust an existing model",
            "further training for a specialty",
        ),
        answer=Claim(
            text="""
                Fine-tuning trains a finished model further, on fewer examples, for a task, a style or a subject.
                Full fine-tuning changes the model's own numbers.
                LoRA is a cheaper way: the model stays as it is, and only small added tables of numbers are trained.
                LoRA was made for language models and also serves image and video generators.
            """,
            sources=(
                "hf-llm-course",
                "hu-2022-lora",
                "diffusers-2026",
            ),
            as_of="2026-08",
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="context-window-or-memory",
        topic=QuestionTopic.MECHANISM,
        question="What is a context window, and is it the same as memory?",
        wordings=(
            "context length meaning",
            "how much text can i paste",
            "why does it forget the start of the chat",
            "128k context explained",
            "how long can my input be",
            "how much can the model hold at once",
            "why does chatgpt forget",
            "how much can i paste into chatgpt",
            "long documents in chatgpt",
            "how much can it hold in mind",
            "why did it lose what i told it",
            "short term memory of ai",
            "attention span",
            "amnesia",
            "how many pages fit in",
            "keep in its head",
            "goldfish memory",
            "forgets my rules in a long session",
            "how much it can take in",
            "loses the thread of our talk",
            "maximum amount of text it considers",
        ),
        answer=Claim(
            text="""
                The context window is how much text, counted in tokens, a model can take into account at one time; it is not memory.
                In most LLMs the answer counts too, and the model does not see what lies beyond.
                An LLM keeps nothing between calls.
                ChatGPT's memory, for example, is stored text that the product adds to the prompt.
            """,
            sources=(
                "hf-llm-course",
                "openai-conversation-state",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-08",
        ),
        more="dimensions/inputs-and-outputs.md#input-length",
    ),
    Question(
        id="what-is-a-prompt",
        topic=QuestionTopic.MECHANISM,
        question="What is a prompt, a system prompt and prompt engineering?",
        wordings=(
            "prompt meaning",
            "hidden instructions of a chatbot",
            "how to word a request to ai",
            "system message explained",
            "how to write a good prompt",
            "tips for asking ai",
            "how do i talk to ai",
            "how do i ask better questions",
            "what is prompting",
            "what do i type into it",
            "how to write good instructions",
            "magic words",
            "how do i phrase my question",
            "what do i write in the box",
            "what you enter for the bot",
            "tips for better requests",
            "hidden rules the company gives",
            "art of asking",
        ),
        answer=Claim(
            text="""
                A prompt is what a generative model is given to start from, mostly words that say what is wanted.
                A system prompt holds standing instructions from whoever runs the product, placed before the conversation.
                Prompt engineering means wording and testing prompts to get better output.
            """,
            sources=(
                "schulhoff-2024",
                "anthropic-courses-2025",
                "openai-openapi",
            ),
        ),
        more="dimensions/adaptation.md#prompting",
    ),
    Question(
        id="what-is-an-embedding",
        topic=QuestionTopic.MECHANISM,
        question="What is an embedding, and what is vector search?",
        wordings=(
            "embeddings explained",
            "vector database meaning",
            "numbers that stand for meaning",
            "semantic search how",
            "what are vectors in ai",
            "text turned into numbers",
            "search by meaning",
            "turn sentences into coordinates",
            "meaning as coordinates",
            "words turned into lists of numbers",
            "find similar texts by meaning",
        ),
        answer=Claim(
            text="""
                An embedding is a list of numbers that stands for a word, a passage or a picture.
                Training places similar things close together.
                Vector search compares such lists, so it can find a passage that shares no word with the query.
                Embeddings and vector search make no new content.
            """,
            sources=(
                "reimers-gurevych-2019",
                "mikolov-2013",
                "lewis-2020",
            ),
        ),
        more="boundary.md#embedding-models",
    ),
    Question(
        id="does-a-model-contain-its-training-data",
        topic=QuestionTopic.MECHANISM,
        question="Does a model contain its training data?",
        wordings=(
            "can training text be extracted",
            "is my data stored in the model",
            "memorized passages llm",
            "are copyrighted works inside the weights",
            "is an llm a database of text",
            "is the model a big database",
            "does it store what it was trained on",
            "are the books stored inside",
            "recite or regurgitate a book",
            "is my novel stored inside",
            "is it a compressed copy of the web",
            "are works saved within",
            "reproduce whole pages",
        ),
        answer=Claim(
            text="""
                No, not as a store of documents: a model holds numbers adjusted in training.
                Still, parts of the data can be drawn out: about 600 passages from GPT-2 word for word (2021), over a thousand pictures from diffusion models (2023).
                In 2025 courts in London and Munich came to opposite answers on whether a model holds copies.
            """,
            sources=(
                "anthropic-non-user-privacy-2026",
                "carlini-2021",
                "carlini-2023",
                "getty-2025",
                "gema-openai-2025",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="""
                    The courts ruled on different facts: in London it was not claimed that the model stores the pictures.
                    Neither ruling is final.
                """,
                sources=(
                    "getty-2025",
                    "getty-permission-2025",
                    "gema-openai-pr-2025",
                ),
            ),
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#memorized-training-data",
    ),
    Question(
        id="does-generative-ai-copy-or-create",
        topic=QuestionTopic.MECHANISM,
        question="Does generative AI copy its training data or create something new?",
        wordings=(
            "is ai art a collage",
            "does ai plagiarize its sources",
            "original output or copy paste",
            "remix of existing works",
            "is ai just copying other people's work",
            "is what ai writes original",
            "does ai steal from artists",
            "is ai art theft",
            "does chatgpt copy from websites",
            "is it a collage of other people's work",
            "is the result original",
            "is it truly original or just mixing",
            "remixing what humans made",
            "is anything it makes new",
            "does it rip off others",
        ),
        answer=Claim(
            text="""
                Mostly generative AI creates: it makes a new text or picture that fits learned patterns and does not paste stored pieces together.
                But models also memorize, and can repeat passages or pictures of their training data closely.
                Stable Diffusion v1's makers saw this with pictures that occurred several times in the data.
            """,
            sources=(
                "anthropic-non-user-privacy-2026",
                "sd-v1-card",
                "carlini-2021",
                "carlini-2023",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#memorized-training-data",
    ),
    Question(
        id="can-llm-methods-handle-dna-and-proteins",
        topic=QuestionTopic.MECHANISM,
        question="Can LLM methods be used on non-language data such as DNA or proteins?",
        wordings=(
            "protein language model",
            "genome ai like gpt",
            "llm for biology",
            "ai that designs enzymes",
            "biology and language models",
            "drug discovery with language models",
            "sequences of amino acids",
        ),
        answer=Claim(
            text="""
                Yes.
                ProGen (2023) predicts the next building block of a protein; some enzymes it designed worked in the laboratory.
                ESM-2 (2023) turns proteins into numbers, to predict their shape.
                Evo 2 (2026), trained on about 9 trillion letters of DNA, writes new sequences.
                These models do not write human language, so this site does not list them as LLMs.
            """,
            sources=(
                "madani-2023",
                "lin-2023-esm2",
                "brixi-2026-evo2",
            ),
            as_of="2026-03",
            caveat=Caveat(
                text="The ProGen paper itself speaks of large language models in its title.",
                sources=("madani-2023",),
            ),
            our_reading=True,
        ),
        more="boundary.md#proteins-and-other-languages",
    ),
    Question(
        id="what-are-tools-and-mcp",
        topic=QuestionTopic.MECHANISM,
        question="What are tools and the Model Context Protocol (MCP)?",
        wordings=(
            "mcp meaning",
            "function calling explained",
            "how can an llm use a calculator",
            "connect ai to apps and data",
            "connecting an llm to other software",
            "what is mcp",
            "what is tool calling",
            "why does everybody talk about mcp",
            "usb port for ai",
            "plugins and extensions",
            "let it book things for me",
            "hook up the model to calendars and databases",
            "protocol by anthropic",
            "software the model can operate",
        ),
        answer=Claim(
            text="""
                Tools are programs that a model can have run for it, for example to search, to calculate or to query a database.
                The Model Context Protocol (MCP) is an open standard that connects LLM applications to tools and data.
                Through MCP an LLM can also set other software to work, such as a 3D program.
            """,
            sources=(
                "schick-2023-toolformer",
                "yao-2023-react",
                "mcp-spec-2026-07-28",
            ),
            as_of="2026-08",
        ),
        more="dimensions/adaptation.md#tools",
    ),
    Question(
        id="can-i-force-a-format",
        topic=QuestionTopic.MECHANISM,
        question="Can I force an LLM's answer into a format such as JSON?",
        wordings=(
            "structured output llm",
            "valid json every time",
            "make chatgpt answer in a table",
            "schema for ai output",
            "get structured data from an llm",
            "always answer in a table",
            "only yes or no as reply",
            "get machine readable results",
            "output in fixed fields",
            "guarantee parseable output",
        ),
        answer=Claim(
            text="""
                Mostly yes, if the provider offers structured output.
                The model then fills in a form, called a schema, with field names and permitted values.
                One vendor, Upstage, says that the form is kept.
                Upstage warns that the values can still be wrong, so extracted data needs checking.
            """,
            sources=(
                "upstage-structured-outputs",
                "openai-openapi",
            ),
            as_of="2026-08",
        ),
        more="dimensions/how-output-is-produced.md#constrained-output",
    ),
    Question(
        id="what-are-distillation-and-quantization",
        topic=QuestionTopic.MECHANISM,
        question="What do distillation and quantization mean?",
        wordings=(
            "make a model smaller",
            "q4 gguf meaning",
            "student teacher model",
            "compress an llm",
            "smaller versions of models",
            "shrink a model",
            "4 bit models",
            "squeeze a model onto a phone",
            "shrink a model for my phone",
            "reduce memory of a model",
            "lower precision numbers",
            "big model teaches small one",
        ),
        answer=Claim(
            text="""
                Distillation and quantization both give a model that is cheaper to run.
                Distillation trains a smaller model to imitate what a larger one puts out.
                Quantization stores each number of a model with fewer bits, which saves memory and usually costs some accuracy.
            """,
            sources=(
                "hinton-2015-distillation",
                "dettmers-2023-qlora",
                "ollama-docs",
            ),
        ),
        more="glossary.md#quantization",
    ),
    Question(
        id="rlhf-or-constitutional-ai",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between RLHF and constitutional AI?",
        wordings=(
            "constitutional ai meaning",
            "rlaif vs rlhf",
            "ai feedback instead of people",
            "anthropic constitution method",
            "how is claude trained to behave",
            "written principles guide training",
            "ai judges ai by rules",
        ),
        answer=Claim(
            text="""
                RLHF and constitutional AI differ in who judges the answers.
                In RLHF, reinforcement learning from human feedback, people compare answers.
                In constitutional AI, a model criticizes and compares answers by written principles, which stands in for part of the human feedback.
            """,
            sources=(
                "ouyang-2022",
                "bai-2022-constitutional",
            ),
        ),
        more="glossary.md#constitutional-ai",
    ),
)
