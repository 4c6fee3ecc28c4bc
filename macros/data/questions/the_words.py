"""Questions that readers ask: what the two words mean, and how they relate."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="difference-between-generative-ai-and-llm",
        topic=QuestionTopic.WORDS,
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
            "is generative ai the same as a large language model",
            "llm versus generative ai",
            "how is generative ai different from llms",
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
                Generative AI is any AI that makes new content; a large language model (LLM) is a model of language, trained on very large amounts of text.
                The content can be text, pictures, sound or video.
                LLMs that write are one kind of generative AI.
                A picture generator such as Stable Diffusion is generative AI without being an LLM.
            """,
            sources=(
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "jurafsky-martin-slp3",
                "sd-v1-card",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="Some language models, such as BERT, were not built to write, and a draft standard of 2025 counts such models among the LLMs.",
                sources=(
                    "iso-iec-22989-damd1",
                    "devlin-2019",
                ),
            ),
        ),
        more="dimensions/basic-functionality.md",
    ),
    Question(
        id="chatgpt-built-on-an-llm-and-generative-ai",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                No.
                Both words are used of ChatGPT: an LLM writes its answers, and a written answer is new content.
                ChatGPT itself is the product around the model.
                Elsewhere the two words part.
                StyleGAN makes pictures of people who do not exist: it is generative AI, and no language model is involved.
            """,
            sources=(
                "openai-chatgpt-2022",
                "karras-2019-stylegan",
            ),
            as_of="2026-07",
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="is-generative-ai-another-word-for-llm",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                No.
                Generative AI also covers generators of pictures, sound and video that are not LLMs, such as diffusion models, which turn noise into a picture.
                Still, the words are mixed up: Google noted in 2023 that the LLM behind its chatbot Bard was often called generative AI, as if both words meant the same.
            """,
            sources=(
                "google-techspert-2023",
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
        ),
        answer=Claim(
            text="""
                No.
                That picture says that an LLM stores texts and hands them out.
                An LLM composes new text from learned patterns, and it is itself generative AI.
                A better picture: generative AI is the kitchen.
                The LLM is the cook who works with words; other cooks make pictures, sound or video.
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
        id="what-is-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is generative AI?",
        wordings=(
            "genai meaning",
            "gen ai definition simple",
            "what does generative mean in ai",
            "explain gen ai to a beginner",
            "what do people mean by generative ai",
            "generative ai in plain words",
            "introduction to generative ai",
            "what makes an ai generative",
            "what is gen ai",
            "what is genai",
            "definition of generative ai",
            "generative ai explained",
            "what does the generative in generative ai mean",
            "what is ai that creates things",
            "ai that creates things",
            "meaning of gen ai in plain words",
            "why is it called generative",
            "ai that produces new stuff",
            "machine that makes new things from prompts",
            "can you define gen ai",
        ),
        answer=Claim(
            text="""
                Generative AI is AI that makes new content after learning from many examples.
                The content can be text, code, pictures, sound or video.
                A program that writes a letter and a program that draws a picture are both generative AI.
                The word says what comes out, not how the model is built.
            """,
            sources=(
                "feuerriegel-2024",
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "nist-ai-600-1-2024",
            ),
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="what-is-generative-ai-used-for",
        topic=QuestionTopic.WORDS,
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
                Generative AI drafts, summarizes and translates text, answers questions, writes programs, and makes pictures, videos, music and voices.
                In research it proposes proteins and crystals or makes data to train other models.
                In a 2025 study of consumer ChatGPT, practical guidance, information and writing made up nearly 80% of conversations.
                It suits work that a person can check.
            """,
            sources=(
                "chatterji-2025",
                "chen-2021-codex",
                "hartmann-2025",
                "copet-2023",
                "wang-2023-valle",
                "watson-2023",
                "zeni-2025-mattergen",
                "frid-adar-2018",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md",
    ),
    Question(
        id="what-is-a-large-language-model",
        topic=QuestionTopic.WORDS,
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
                An LLM is a computer model of language that learned from very large amounts of text.
                Typically it predicts what comes next.
                By predicting one piece of text after another, it writes answers, letters, translations or programs.
                Large refers to its very many adjustable numbers, called parameters.
                GPT-4, Claude and Llama are LLMs.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "google-ml-glossary",
                "openai-gpt4-2023",
                "anthropic-models-overview",
                "meta-llama31-card",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="language-model-or-llm",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a language model and a large language model?",
        wordings=(
            "lm vs llm",
            "normal language model compared to large one",
            "phone keyboard prediction vs chatgpt",
            "n gram model and llm",
            "older statistical language models",
            "is every language model large",
        ),
        answer=Claim(
            text="""
                The difference is size.
                A language model says how likely a piece of text is, typically which word comes next; a table of word counts can do that.
                A large language model has far more parameters and learned from far more text.
                GPT-3 (2020) could do new tasks from a few examples.
                No fixed size divides the two.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "brown-2020-gpt3",
                "zhao-2023",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#language-model",
    ),
    Question(
        id="small-or-large-language-model",
        topic=QuestionTopic.WORDS,
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
                The difference is the number of parameters (a model's adjustable numbers).
                Small models need less memory and energy and can run on a phone.
                Larger models of one family generally do more tasks well.
                The border is not fixed; a 2025 paper puts it near 10 billion.
                Tuned for one task, a small model can beat a large one.
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
            "venn diagram of llm and generative ai",
            "do all language models fall under gen ai",
            "is one contained in the other",
            "exceptions to the umbrella",
        ),
        answer=Claim(
            text="""
                It depends on the definition.
                In everyday use, yes: LLM means a model that writes, and writing is making content.
                Wider definitions include models that do not write.
                A draft ISO/IEC standard of 2025 counts models that only turn language into numbers.
                BERT, which some papers call an LLM, is such a model.
            """,
            sources=(
                "google-ml-glossary",
                "iso-iec-22989-damd1",
                "devlin-2019",
                "shanahan-2024",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
        ),
        more="misconceptions.md#every-llm-is-generative-ai",
    ),
    Question(
        id="all-generative-ai-built-on-llms",
        topic=QuestionTopic.WORDS,
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
                No.
                StyleGAN and the diffusion model DDPM make pictures without a prompt and without a language model.
                The first Stable Diffusion (2022) reads its prompt with part of CLIP, a model that matches pictures with captions and cannot write.
                Some later image generators do contain an LLM: in FLUX.2 it reads the prompt.
            """,
            sources=(
                "karras-2019-stylegan",
                "ho-2020-ddpm",
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
                GPT-4, Claude, Llama and DeepSeek-V3 are LLMs; Stable Diffusion and Midjourney (pictures), Veo (video), MusicGen (music) and RFdiffusion (proteins) are other generative AI.
                GPT-4o is on the boundary: by its maker's account it writes and also speaks and draws.
            """,
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
            our_reading=True,
        ),
        more="systems.md",
    ),
    Question(
        id="llm-or-gpt",
        topic=QuestionTopic.WORDS,
        question="What's the difference between an LLM and a GPT?",
        wordings=(
            "gpt vs llm",
            "what does gpt stand for",
            "is gpt a brand or a type",
            "gpts custom chatgpt meaning",
            "what does gpt mean",
            "what does chatgpt stand for",
            "what is a gpt",
            "gpt meaning and llm meaning",
            "all these acronyms",
            "abbreviation gpt explained",
            "is gpt a trademark",
            "generative pretrained transformer",
        ),
        answer=Claim(
            text="""
                LLM names a kind of model.
                GPT is best known as the name of OpenAI's models since 2018: generative pre-trained transformer.
                In 2024 the US trademark office refused OpenAI the trademark GPT, since the word describes a kind of model.
                OpenAI also puts GPT on image models and on ChatGPT versions that users set up.
                Claude is an LLM too.
            """,
            sources=(
                "radford-2018-gpt",
                "uspto-gpt-2024",
                "anthropic-models-overview",
                "meta-llama31-card",
                "openai-openapi",
                "openai-service-terms-2026",
            ),
            as_of="2026-08",
        ),
        more="glossary.md#gpt",
    ),
    Question(
        id="gpt-or-transformer",
        topic=QuestionTopic.WORDS,
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
                A transformer is a network design of 2017; GPT is one use of that design, begun by OpenAI in 2018.
                A GPT is a decoder, the half that writes; it is trained to predict the next piece of text and then adapted.
                Other transformers are not GPTs: BERT reads without writing, and T5 has both halves.
            """,
            sources=(
                "vaswani-2017",
                "radford-2018-gpt",
                "devlin-2019",
                "raffel-2020",
            ),
        ),
        more="misconceptions.md#gpt-means-llm",
    ),
    Question(
        id="every-gpt-an-llm-and-every-llm-a-gpt",
        topic=QuestionTopic.WORDS,
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
                No and no.
                The GPTs that users set up in ChatGPT are products around a model.
                The model gpt-image-1 puts out pictures; in 2025 OpenAI's documentation called it a large language model, so it is on the boundary.
                And many LLMs are not GPTs: Claude and Llama come from other makers.
            """,
            sources=(
                "openai-service-terms-2026",
                "openai-images-docs",
                "anthropic-models-overview",
                "meta-llama31-card",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#gpt-means-llm",
    ),
    Question(
        id="ai-generative-ai-or-llm-which-word",
        topic=QuestionTopic.WORDS,
        question="Should I say 'AI', 'generative AI' or 'LLM'?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                Use the narrowest word that is true.
                Say LLM for what holds only of language models.
                Say generative AI for what also holds of pictures, sound and video.
                Say AI where systems that rank, sort or forecast are meant too.
                If one product is meant, name it.
            """,
            sources=(
                "google-techspert-2023",
                "oecd-ai-generative-issues",
                "nist-ai-100-2-2025",
            ),
            our_reading=True,
        ),
        more="misconceptions.md#generative-ai-and-llm-mean-the-same",
    ),
    Question(
        id="generative-ai-or-llm-in-documentation",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                Say generative AI where the text also covers models for pictures, sound or video.
                Keep LLM for what concerns language models alone.
                OpenTelemetry, a standard for monitoring software, did so in 2024.
                It changed its names from llm to gen_ai, except for what is only about LLMs.
            """,
            sources=(
                "opentelemetry-genai-2024",
                "google-ml-glossary",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="misconceptions.md#generative-ai-and-llm-mean-the-same",
    ),
    Question(
        id="ai-or-generative-ai",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                AI is the wider word.
                Much AI makes no content: it ranks, sorts, forecasts or decides.
                The OECD's definition of AI names content as one kind of output, beside predictions, recommendations and decisions.
                Generative AI is the part of AI whose output is new content.
            """,
            sources=(
                "oecd-2024-ai-system",
                "nist-ai-100-2-2025",
                "oecd-ai-generative-issues",
            ),
        ),
        more="misconceptions.md#ai-means-generative-ai",
    ),
    Question(
        id="is-ai-the-same-as-an-llm",
        topic=QuestionTopic.WORDS,
        question="Is AI the same as an LLM?",
        wordings=(
            "ai vs llm",
            "does ai just mean chatgpt now",
            "ai that is not a language model",
            "what else is ai besides llms",
            "if a system uses ai that is not an llm",
            "do people mean llm when they say ai",
            "are all ai systems llms",
            "difference between ai and llm",
            "people say ai but mean chatbots",
            "is llm just ai",
            "difference llm and artificial intelligence",
            "is the word ai only about chatbots",
            "does ai always involve language models",
        ),
        answer=Claim(
            text="""
                No.
                AI is the whole field.
                A spam filter sorts mail, a recommender picks films, and AlphaGo chose moves in the game of Go: all three are AI and not LLMs.
                An LLM is one kind of AI model: it works with language.
            """,
            sources=(
                "oecd-2024-ai-system",
                "sahami-1998",
                "gomezuribe-2015",
                "silver-2016",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
        ),
        more="misconceptions.md#ai-means-generative-ai",
    ),
    Question(
        id="how-ai-machine-learning-and-llms-fit-together",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                Roughly like boxes within boxes: AI holds machine learning, machine learning holds deep learning, and deep learning holds LLMs.
                Machine learning is AI whose behavior comes from data instead of hand-written rules.
                Deep learning is machine learning with neural networks of many layers.
                Today's generative AI is mostly deep learning, and LLMs are large deep-learning models of language.
            """,
            sources=(
                "oecd-2024-ai-system",
                "zhang-d2l",
                "jurafsky-martin-slp3",
            ),
            caveat=Caveat(
                text="Making content is older than deep learning: Claude Shannon drew English-like lines from word statistics in 1948.",
                sources=("shannon-1948",),
            ),
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#deep-learning",
    ),
    Question(
        id="generative-ai-or-machine-learning",
        topic=QuestionTopic.WORDS,
        question="What is the difference between generative AI and machine learning?",
        wordings=(
            "ml vs genai",
            "is gen ai machine learning",
            "ml models that do not generate",
            "learn from data vs create content",
            "is it machine learning or something else",
            "does gen ai count as machine learning",
            "classic ml projects compared with gen ai",
        ),
        answer=Claim(
            text="""
                Machine learning is a method, and generative AI is one use of it: making new content.
                In machine learning, a program learns from data instead of following hand-written rules.
                In practice, generative AI is machine learning.
                But much machine learning makes nothing new: it scores, ranks, forecasts or sorts.
            """,
            sources=(
                "zhang-d2l",
                "feuerriegel-2024",
                "nist-ai-100-2-2025",
            ),
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#deep-learning",
    ),
    Question(
        id="generative-ai-or-deep-learning",
        topic=QuestionTopic.WORDS,
        question="What is the difference between generative AI and deep learning?",
        wordings=(
            "deep learning vs genai",
            "is gen ai deep learning",
            "neural networks that only recognize",
            "dl and generative models",
            "is it the same as neural nets",
            "is gen ai a kind of deep learning",
            "deep nets that create",
        ),
        answer=Claim(
            text="""
                Deep learning is a technique; generative AI is a purpose, making new content.
                Deep learning means neural networks of many layers, adjusted to examples.
                In practice today's generative AI is built with deep learning.
                Deep learning also serves other purposes: ResNet (2015) names what is in a picture and makes nothing.
            """,
            sources=(
                "zhang-d2l",
                "feuerriegel-2024",
                "he-2015",
            ),
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#deep-learning",
    ),
    Question(
        id="predictive-or-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is the difference between predictive and generative AI?",
        wordings=(
            "predictive ai vs genai",
            "forecasting ai or content ai",
            "classification vs generation",
            "does gen ai predict",
            "older ai that predicts and new ai that creates",
            "forecasting ai versus creating ai",
            "analytics ai versus content ai",
            "scoring models and creating models",
        ),
        answer=Claim(
            text="""
                Predictive AI puts out a label, a score or a forecast; generative AI puts out new content.
                One says whether a customer will leave, the other writes this customer a letter.
                A report by NIST, the US standards agency, divides AI into these classes (2025).
                The contrast is about purpose.
                Inside, an LLM predicts too: what text comes next.
            """,
            sources=(
                "nist-ai-100-2-2025",
                "google-ml-glossary",
                "jurafsky-martin-slp3",
            ),
            our_reading=True,
        ),
        more="glossary.md#predictive-ai",
    ),
    Question(
        id="generative-or-discriminative-model",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a generative and a discriminative model?",
        wordings=(
            "discriminative vs generative",
            "naive bayes vs logistic regression",
            "generative classifier meaning",
            "joint vs conditional probability model",
            "classifier or generator",
            "models that tell classes apart",
            "learning the distribution of data",
        ),
        answer=Claim(
            text="""
                A discriminative model learns only to label an input, for example an email as spam; a generative model describes how the data are distributed, so new examples can be drawn.
                A spam filter of 1998 was generative in this sense: it labeled mail by describing how spam and other mail look.
                It was not generative AI: it made nothing new.
            """,
            sources=("ng-jordan-2001", "sahami-1998"),
            our_reading=True,
        ),
        more="glossary.md#generative-model",
    ),
    Question(
        id="nlp-or-llm",
        topic=QuestionTopic.WORDS,
        question="What is the difference between NLP and an LLM?",
        wordings=(
            "nlp vs llm",
            "is natural language processing the same as llm",
            "did llms replace nlp",
            "computational linguistics and chatgpt",
            "does an llm use natural language processing",
            "did llms replace natural language processing",
            "is nlp outdated",
            "tokenizers parsers taggers before llms",
        ),
        answer=Claim(
            text="""
                NLP, natural language processing, is a field of work; an LLM is a kind of model used in it.
                The field covers many tasks, from sorting texts and finding names to translating and writing.
                Earlier practice built one model for each task; one LLM can be prompted or tuned for many.
            """,
            sources=("hf-llm-course",),
        ),
        more="glossary.md#natural-language-processing",
    ),
    Question(
        id="nlp-or-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is the difference between NLP and generative AI?",
        wordings=(
            "nlp vs genai",
            "language processing or content generation",
            "is nlp generative",
            "text analysis compared to text generation",
            "language processing or creation",
            "does natural language processing create text",
        ),
        answer=Claim(
            text="""
                NLP (natural language processing) is about language; generative AI is about making new content.
                They overlap where programs write: an LLM that drafts a text belongs to both.
                Sorting emails by topic is NLP without generating.
                StyleGAN's pictures of faces are generative AI without language.
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
                Conversational AI names a purpose, a dialogue with people; generative AI names how output comes about: it is newly made.
                They overlap, and neither contains the other.
                ELIZA (1966) conversed by fixed rules.
                Stable Diffusion makes pictures and does not converse.
                A chatbot whose replies an LLM writes is both; Google's software for chatbots offers fixed and generated replies.
            """,
            sources=(
                "weizenbaum-1966",
                "hay-eliza-readme",
                "sd-v1-card",
                "google-dialogflow-generative",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-every-chatbot-an-llm",
    ),
    Question(
        id="rpa-or-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is RPA, and how does it differ from generative AI?",
        wordings=(
            "robotic process automation",
            "software robots office",
            "rpa vs ai",
            "software robots for office routine",
            "uipath compared with chatgpt",
        ),
        answer=Claim(
            text="""
                Robotic process automation (RPA) is software that repeats office tasks as people do them, by fixed rules.
                It copies a figure from one program into another, for example.
                Generative AI makes new text, pictures or other content from patterns in its training data.
                The two can work together: an LLM sums up a letter, and RPA files it.
            """,
            sources=("leshob-2020-rpa", "nist-ai-600-1-2024"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/the-words.md#chatbot-workflow-or-agent",
    ),
    Question(
        id="chatbot-workflow-or-agent",
        topic=QuestionTopic.WORDS,
        question="What separates a chatbot, a workflow and an agent?",
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
        ),
        answer=Claim(
            text="""
                A chatbot is what people talk to; in a workflow, code fixes which models and tools are called, and when; in an agent, the model chooses the next step and tool.
                Anthropic drew the line between workflow and agent in 2024; others draw it differently.
                A chatbot can rest on a single model, a workflow or an agent.
            """,
            sources=(
                "anthropic-agents-2024",
                "weizenbaum-1966",
                "oecd-agentic-2026",
            ),
            as_of="2026",
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="agentic-ai-or-generative-ai",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                Generative AI makes content when asked.
                Agentic AI pursues a goal over several steps, choosing actions and using tools with little supervision.
                They are layers, not rivals: the model inside an agent is typically an LLM.
                The industry uses agentic AI and AI agent interchangeably.
                The OECD (2026) tells them apart: agentic AI is more about several agents working together.
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
        id="agreed-definition-of-generative-ai",
        topic=QuestionTopic.WORDS,
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
                No, there are several definitions.
                They name what comes out: new content such as text, pictures, sound or video.
                Google's glossary says that there is no formal definition, and that experts are split on whether older networks count.
                California law, NIST (the US standards agency) and a draft ISO standard each have their own.
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
        id="how-large-is-large",
        topic=QuestionTopic.WORDS,
        question="How large is 'large' in large language model?",
        wordings=(
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
                No size is agreed.
                Large refers to the number of parameters, the adjustable numbers in a model, and to the amount of training text.
                What counts as large has moved.
                In 2019 OpenAI called GPT-2, with up to 1.5 billion parameters, large-scale.
                In 2024 models with up to 1.7 billion were presented as small.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "zhao-2023",
                "openai-gpt2-card-2019",
                "hf-llm-course",
            ),
            as_of="2026",
            said_by="zhao-2023",
        ),
        more="misconceptions.md#llms-have-a-minimum-size",
    ),
    Question(
        id="what-content-can-generative-ai-make",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                Generative AI can make text, code, pictures, video, speech, music, 3D shapes, and objects of science such as proteins and crystals.
                Text and code come mostly from LLMs.
                Pictures, video, proteins and crystals often come from diffusion models, which refine noise step by step; some LLMs write by diffusion too.
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
                "nie-2025-llada",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/basic-functionality.md",
    ),
    Question(
        id="foundation-model-frontier-model-or-llm",
        topic=QuestionTopic.WORDS,
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
                A foundation model is trained on broad data for many tasks, an LLM is a model of language, and frontier models are the most capable.
                The report that coined foundation model in 2021 names GPT-3, an LLM, and DALL·E, which makes pictures.
                California and New York define frontier models by the computing used in training.
            """,
            sources=(
                "bommasani-2021",
                "openai-gpt3-card-2020",
                "ca-sb53-2025",
                "ny-raise-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#foundation-model-means-generative-ai",
    ),
    Question(
        id="foundation-model-or-generative-ai",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a foundation model and generative AI?",
        wordings=(
            "foundation model vs genai",
            "foundation model that does not generate",
            "gen ai that is not a foundation model",
            "is clip or sam generative",
            "base models that do not create",
            "general basis for many tasks",
            "reusable pretrained models",
        ),
        answer=Claim(
            text="""
                Foundation model says how a model is made and used; generative AI says what comes out: new content.
                A foundation model is trained on broad data, then adapted to many tasks.
                GPT-3 is both.
                Segment Anything, a foundation model to its makers, marks objects in pictures and makes nothing.
                A StyleGAN trained on faces is generative AI alone.
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
                No, though general-purpose LLMs are foundation models.
                Segment Anything, a foundation model by its makers' account, marks objects in pictures and writes nothing.
                LLMs such as GPT-3 fit the definition: they are trained on broad data and can be adapted to many tasks.
                A large language model made for one narrow job does not fit it.
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
                No.
                Size is not the test.
                A foundation model is trained on broad data, so that it can be adapted to many tasks.
                A model trained only to rank advertisements or only to read X-rays can be large, but it is made for one task.
            """,
            sources=("bommasani-2021",),
            our_reading=True,
        ),
        more="glossary.md#foundation-model",
    ),
    Question(
        id="must-foundation-models-be-open",
        topic=QuestionTopic.WORDS,
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
                No.
                Foundation model means that a model was trained on broad data and can be adapted; it does not say who may use the model.
                GPT-4, a common example, is closed.
                The weights of Llama models, the numbers learned in training, can be downloaded.
                EU law frees open models from some duties, not from all of them.
            """,
            sources=(
                "bommasani-2021",
                "stanford-ecosystem-graphs",
                "meta-llama31-card",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#foundation-model",
    ),
    Question(
        id="open-weights-or-open-source",
        topic=QuestionTopic.WORDS,
        question="Is an open-weight model the same as open-source AI?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                No.
                Open weights means that the numbers learned in training can be downloaded.
                The Open Source AI Definition of 2024 also asks for the code, detailed information on the data, and the right to use, study, change and share.
                Meta's Llama 4 license, for example, excludes firms with over 700 million monthly users at Llama 4's release unless Meta agrees.
            """,
            sources=(
                "osi-osaid-2024",
                "meta-llama4-license",
                "openai-gpt-oss-readme",
            ),
            as_of="2025-07",
        ),
        more="misconceptions.md#open-weights-is-open-source",
    ),
    Question(
        id="are-open-models-really-open-source",
        topic=QuestionTopic.WORDS,
        question="Are models that are called open really open source?",
        wordings=(
            "truly open source llms",
            "openwashing ai",
            "fully open language models list",
            "does open llm mean open source",
            "open washing",
            "osi definition met",
            "marketing uses open",
        ),
        answer=Claim(
            text="""
                Often not.
                A survey of 2024 looked at over 45 generative AI systems and found that many called open source are open-weight at best.
                When the Open Source AI Definition was prepared in 2024, reviewers found that Pythia, OLMo, CrystalCoder and T5 met it; Llama 2, Phi-2, Mixtral and Grok did not.
            """,
            sources=(
                "liesenfeld-2024",
                "osi-osaid-2024",
            ),
            as_of="2024-10",
            our_reading=True,
        ),
        more="misconceptions.md#open-weights-is-open-source",
    ),
    Question(
        id="model-algorithm-or-product",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a model, an algorithm and a product?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                A learning algorithm is a procedure, a model is its result, and a product is built around a model and offered to people.
                The algorithm uses data to set the adjustable numbers of a program.
                The model is the program with these numbers fixed.
                GPT-4, for example, is a model, and ChatGPT is a product.
            """,
            sources=(
                "zhang-d2l",
                "openai-gpt4-2023",
                "openai-chatgpt-2022",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="what-does-multimodal-mean",
        topic=QuestionTopic.WORDS,
        question="What do multimodal and natively multimodal mean?",
        wordings=(
            "multimodal ai meaning",
            "can multimodal models draw",
            "model that reads images and text",
            "natively multimodal explained",
            "model that sees and hears",
            "takes in several kinds of media",
            "text plus voice plus pictures in one",
        ),
        answer=Claim(
            text="""
                Multimodal means that a model handles more than one kind of data, such as text and pictures.
                Natively multimodal means that the model was built for several kinds from the start.
                Neither word says whether the model reads pictures or makes them.
                Meta calls Llama 4 natively multimodal: it reads text and pictures and puts out only text and code.
            """,
            sources=(
                "yang-2023-lmm",
                "gemini-team-2023",
                "meta-llama4-card",
            ),
            as_of="2025-04",
        ),
        more="misconceptions.md#multimodal-means-it-draws",
    ),
    Question(
        id="vision-language-model-or-llm",
        topic=QuestionTopic.WORDS,
        question="What is the difference between a vision-language model and an LLM?",
        wordings=(
            "vlm vs llm",
            "lmm mllm vlm meaning",
            "llm that can see pictures",
            "image reading ai model",
            "model that looks at photos",
            "ai describing what is in a photo",
            "reading charts and screenshots",
        ),
        answer=Claim(
            text="""
                A vision-language model takes in pictures as well as text; a plain LLM takes in text alone.
                A vision-language model mostly answers in text.
                It is often an LLM with an added part that turns pictures into numbers; LLaVA (2023) is built so.
                Reading pictures does not mean making them.
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
        question="What is vibe coding?",
        wordings=(
            "vibe coding meaning",
            "programming without knowing how to code",
            "let ai build my app",
            "vibe coder",
            "apps without reading the source",
            "lovable replit bolt",
        ),
        answer=Claim(
            text="""
                Vibe coding means having AI write a program from requests in plain language.
                Andrej Karpathy, a co-founder of OpenAI, named it in February 2025 and meant more: accepting the code without reading it.
                Collins, a dictionary, made it Word of the Year 2025 and counts any such help with code.
                So say which you mean.
            """,
            sources=("karpathy-2025-vibe-coding", "collins-2025-vibe-coding"),
            as_of="2025-11",
        ),
        more="questions/is-it-an-llm.md#are-coding-models-llms",
    ),
    Question(
        id="what-is-a-deepfake",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                In EU law, a deepfake is an image, sound or video that AI made or changed and that would falsely appear real.
                It resembles existing persons, things or events; text does not count.
                Synthetic media is the wider word: content that AI made or changed.
                China's labeling rules include text in it; India's definition of 2026 does not.
            """,
            sources=(
                "eu-ai-act-2024",
                "cn-label-2025",
                "in-it-rules-2026",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#deepfake",
    ),
    Question(
        id="hallucination-or-confabulation",
        topic=QuestionTopic.WORDS,
        question="Hallucination or confabulation: which is the right word?",
        wordings=(
            "confabulation ai meaning",
            "why is it called hallucinating",
            "another word for ai making things up",
            "nist term for false output",
            "what does it mean when ai hallucinates",
            "what is an ai hallucination",
            "is fabrication a better word",
            "better term for false statements of ai",
            "criticism of the term hallucination",
            "medical metaphor for errors",
        ),
        answer=Claim(
            text="""
                Both words are in use for output that sounds plausible and is wrong or has no basis in its source.
                Hallucination is the common word in research.
                NIST, the US standards agency, says confabulation and notes that hallucination likens a system to a person.
                Neither word is limited to LLMs.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "ji-2023",
            ),
        ),
        more="glossary.md#hallucination",
    ),
    Question(
        id="how-do-style-guides-write-about-ai",
        topic=QuestionTopic.WORDS,
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
                The Associated Press tells writers to give AI systems no human traits and no gendered pronouns.
                In August 2023 its stylebook added ten AI terms, among them generative AI.
                Its newsroom treats what generative AI puts out as source material that has not been checked.
            """,
            sources=("ap-stylebook-ai-2023",),
            as_of="2023-08",
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="when-did-generative-ai-begin",
        topic=QuestionTopic.WORDS,
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
            "first chatbot in history",
            "who came up with it",
            "who started it",
            "since when does it exist",
            "early examples of machines that create",
            "development over the decades",
            "birth of the field",
        ),
        answer=Claim(
            text="""
                It depends on what counts.
                Claude Shannon drew English-like lines from word statistics in 1948.
                Three designs of neural networks behind many later generators followed: the VAE in 2013, the GAN in 2014 and the transformer in 2017.
                Mass use followed ChatGPT, opened in November 2022: by July 2025 about a tenth of the world's adults used it.
            """,
            sources=(
                "shannon-1948",
                "kingma-2013",
                "goodfellow-2014",
                "vaswani-2017",
                "chatterji-2025",
            ),
            as_of="2025-07",
        ),
        more="timeline.md",
    ),
    Question(
        id="was-chatgpt-the-first",
        topic=QuestionTopic.WORDS,
        question="Was ChatGPT the first generative AI or the first LLM?",
        wordings=(
            "what came before chatgpt",
            "ai before 2022",
            "older than chatgpt",
            "did openai invent llms",
            "what existed before chatgpt",
            "anything earlier",
            "predecessors of chatgpt",
            "did everything start in november 2022",
        ),
        answer=Claim(
            text="""
                No, neither.
                ChatGPT opened in November 2022.
                Before it came the language models GPT (2018), BERT (2018), GPT-2 (2019) and GPT-3 (2020).
                Other generative AI is older too: GANs made pictures in 2014, and OpenAI's DALL·E drew from descriptions in 2021.
            """,
            sources=(
                "openai-chatgpt-2022",
                "radford-2018-gpt",
                "devlin-2019",
                "openai-gpt2-card-2019",
                "openai-gpt3-card-2020",
                "goodfellow-2014",
                "ramesh-2021-dalle",
            ),
            as_of="2022-11-30",
        ),
        more="timeline.md",
    ),
    Question(
        id="what-was-the-first-llm",
        topic=QuestionTopic.WORDS,
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
        ),
        answer=Claim(
            text="""
                Opinions differ, because no size is agreed at which a model becomes large.
                Many name GPT (June 2018); others name ULMFiT (January 2018).
                Shanahan counts BERT (2018) and GPT-2 (2019) among the early LLMs.
                The words are older: a paper of 2007 called tables of word counts large language models.
            """,
            sources=(
                "belotti-2025",
                "howard-ruder-2018",
                "radford-2018-gpt",
                "shanahan-2024",
                "zhao-2023",
                "brants-2007",
            ),
            as_of="2025",
        ),
        more="timeline.md",
    ),
    Question(
        id="is-a-markov-chain-generative-ai",
        topic=QuestionTopic.WORDS,
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
                It depends on how wide the word is taken.
                A Markov chain picks each word by how often it followed the word or words before.
                It is built from example texts and makes new text, so a wide definition covers it.
                It is a forerunner of LLMs and not an LLM: it is a table of counts, not a network.
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
)
