"""Questions that readers ask: how models work."""

from macros.model import Caveat, Claim, Question, QuestionTopic, Search

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="how-does-generative-ai-work",
        topic=QuestionTopic.MECHANISM,
        group="The basic idea",
        question="How does generative AI work?",
        wordings=(
            "genai explained step by step",
            "gen ai under the hood simple",
            "what happens inside when ai creates something",
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
                Generative AI learns patterns from a great many examples, such as articles, images or recordings.
                Then it makes something new that fits those patterns and, usually, your request (the prompt).
                How it does this depends on the kind of model.
                Most large language models (LLMs) write text one small piece at a time.
                Diffusion models, which are behind many image generators, start from random values (noise) and refine them step by step, for example into an image.
                Because the result only has to fit the patterns, it can look right and still be false.
            """,
            sources=(
                "feuerriegel-2024",
                "zhang-d2l",
                "hf-llm-course",
                "ho-2020-ddpm",
                "schulhoff-2024",
            ),
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="how-does-ai-work",
        topic=QuestionTopic.MECHANISM,
        group="The basic idea",
        question="How does AI work in general?",
        wordings=(
            "ai explained for beginners",
            "how does ai come up with an answer",
            "in plain terms, how do machines learn and give answers",
            "artificial intelligence faq: how does ai typically work",
            "how does artificial intelligence work in simple words",
            "what happens inside an ai",
            "how is an ai model trained and used",
            "explain ai like i'm five",
            "do programmers write the answers into ai",
            "where does ai get its answers from",
            "how do ai systems make predictions",
        ),
        answer=Claim(
            text="""
                AI that learns from data works in two stages: it's trained on examples and then used on something new.
                In training, the program typically makes a guess about each example, and the numbers inside it (the parameters) are adjusted a little so that the next guesses fit better.
                In use, the trained program (the model) applies what it has learned: it predicts whether an email is spam, what a photo shows, or which word comes next.
                Gaps and prejudices in the examples can carry over into the results.
            """,
            sources=(
                "zhang-d2l",
                "hf-llm-course",
                "oecd-2024-ai-system",
            ),
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-can-a-computer-learn",
    ),
    Question(
        id="how-can-a-computer-learn",
        topic=QuestionTopic.MECHANISM,
        group="The basic idea",
        question="How can a computer learn if it only does what it is told?",
        wordings=(
            "computers only do what they are told",
            "how can a machine learn",
            "does a program learn by itself",
            "is ai programmed or does it learn",
            "who tells the ai what to answer",
            "learning without rules",
        ),
        answer=Claim(
            text="""
                A computer learns by following instructions for learning: people write the procedure, but not what comes out of it.
                Typically, the program makes a prediction, such as the next word of a sentence, and compares it with the right answer.
                Then the many numbers inside it, called parameters, are changed a little so that the error shrinks, and this is repeated a great many times.
                In the end, these numbers, rather than rules written by hand, determine what the program does.
                So it does only what it's told, but what it's told is to adjust itself.
            """,
            sources=(
                "zhang-d2l",
                "hf-llm-course",
            ),
            our_reading=True,
        ),
        more="glossary.md#training",
    ),
    Question(
        id="how-a-neural-network-learns",
        topic=QuestionTopic.MECHANISM,
        group="The basic idea",
        question="What is a neural network, and how does it learn?",
        wordings=(
            "neural network simple explanation",
            "how are the weights adjusted",
            "what is a neural network and how does it actually learn",
            "backpropagation in plain words",
            "does a neural network work like a brain",
            "how does ai learn from data",
            "layers and weights explained",
            "how do neural nets get trained",
            "is an llm like a brain",
        ),
        answer=Claim(
            text="""
                A neural network is a model made of layers of small calculating units, and it learns by adjusting the numbers in them, called weights.
                Each unit multiplies the numbers it receives by its weights, adds them up, applies a simple rule to the sum and passes the result on.
                In training, the network's guess for each example is compared with the right answer, and the weights are nudged to shrink the error, again and again.
                The name recalls brain cells, but the resemblance is loose.
            """,
            sources=(
                "zhang-d2l",
                "hf-llm-course",
            ),
            our_reading=True,
        ),
        more="questions/the-words.md#llm-or-neural-network",
    ),
    Question(
        id="how-do-llms-work",
        topic=QuestionTopic.MECHANISM,
        group="The basic idea",
        question="How do large language models work?",
        wordings=(
            "what is an llm actually doing when it responds",
            "what is chatgpt actually doing when it answers",
            "does it look up the answer somewhere",
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
            "why does it answer instead of continuing my text",
            "why do llms answer a prompt",
            "answers questions instead of continuing the prompt",
            "base model and chat model",
            "why does it answer instead of continuing my question",
            "what happens step by step when i press enter in chatgpt",
        ),
        answer=Claim(
            text="""
                Most large language models write by predicting one token (a word or part of a word) after another.
                When you press enter, your text is split into tokens, which become numbers.
                From these, the model calculates how likely each possible next token is: after “The capital of France is”, “Paris” is very likely.
                The software adds a likely token and repeats this until the text is finished. The model itself doesn't look anything up, but some products add web search.
                LLMs, which are usually transformers (a kind of neural network), learn from huge amounts of text.
                Chat models also learn from conversations, so they continue a question with an answer.
            """,
            sources=(
                "hf-llm-course",
                "jurafsky-martin-slp3",
                "openai-tiktoken",
                "ouyang-2022",
                "hf-chat-templates",
                "hf-generation-docs",
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="paragraphs-and-headings",
        topic=QuestionTopic.MECHANISM,
        group="How an LLM writes",
        question="How does an LLM make paragraphs and headings if it writes token by token?",
        wordings=(
            "where do paragraphs and headings come from if it goes token by token",
            "how does an llm structure a long text",
            "are line breaks tokens",
            "how does chatgpt know when to use bullet points",
        ),
        answer=Claim(
            text="""
                An LLM makes paragraphs and headings the way it makes sentences, by predicting the next token (a word or part of a word).
                Line breaks and the marks that stand for a heading or a list are tokens as well, or parts of them.
                From all the text that it was trained on, the model has learned where such marks are likely.
                At each step, it takes into account your request and everything it has written so far, so a new heading can match the earlier ones.
                The app then shows the marks as headings and lists.
            """,
            sources=("openai-tiktoken", "hf-llm-course", "jurafsky-martin-slp3"),
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-do-llms-work",
    ),
    Question(
        id="how-does-an-llm-know-when-to-stop",
        topic=QuestionTopic.MECHANISM,
        group="How an LLM writes",
        question="How does ChatGPT know when to stop writing?",
        wordings=(
            "when does an llm stop",
            "how does it know the answer is finished",
            "end token",
            "end of sequence token",
            "eos token",
            "what ends an answer",
            "how does chatgpt decide to stop",
            "why does it not go on forever",
            "stop sequence",
        ),
        answer=Claim(
            text="""
                ChatGPT stops writing when the LLM inside it produces a special end token, or when a limit is reached.
                An LLM writes one token (a word or part of a word) at a time.
                In training, each example answer ended with the end token, so the model learned where that token is likely to come, just as it did with commas.
                If an answer reaches its maximum length first, the software cuts it off, and you can ask the model to go on.
                With many models, developers can also choose words at which an answer stops (stop sequences).
            """,
            sources=(
                "hf-generation-docs",
                "hf-chat-templates",
                "openai-openapi",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#why-does-the-answer-stop",
    ),
    Question(
        id="main-types-of-generative-models",
        topic=QuestionTopic.MECHANISM,
        group="The basic idea",
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
                Four common types of generative AI model are autoregressive models, diffusion models, GANs and VAEs.
                Autoregressive models, such as most large language models, predict each piece of output from the pieces before it.
                Diffusion models, used in many image generators, start from random values (noise) and refine them step by step, for example into an image.
                A generative adversarial network (GAN) consists of two networks: one learns to make samples, often images, that fool the other, which tries to tell them from real ones.
                A variational autoencoder (VAE) turns data such as images into short lists of numbers and back, and can also turn a random list into something new.
            """,
            sources=(
                "goodfellow-2016-2",
                "openai-gpt3-card-2020",
                "ho-2020-ddpm",
                "goodfellow-2014",
                "kingma-2013",
            ),
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#model-families",
    ),
    Question(
        id="llm-or-diffusion-model",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
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
                A large language model (LLM) is defined by what it works with, which is language, while a diffusion model is defined by how it produces its output.
                Most LLMs write one token (a word or part of a word) after another and don't change what they have written.
                A diffusion model usually starts from random values, called noise, and refines the whole output, such as an image or a sound, over many steps.
                One model can be both: LLaDA, introduced in 2025, is a language model that starts from blanks and fills them in over several rounds.
            """,
            sources=(
                "hf-llm-course",
                "ho-2020-ddpm",
                "nie-2025-llada",
            ),
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="how-do-image-generators-work",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="How do AI image generators work?",
        wordings=(
            "text to image explained",
            "where do ai pictures come from",
            "how does midjourney or stable diffusion draw",
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
            "how does the text get into the picture model",
            "how do my words become a picture",
            "how does the prompt steer the image",
        ),
        answer=Claim(
            text="""
                Many AI image generators work by diffusion: they start from random specks, called noise, and remove some of it at each step until an image appears.
                In training, noise is added to existing, captioned images, and the model practices taking it away.
                Your prompt (your description) is turned into numbers, which steer each step toward an image that fits the words.
                Some other generators build an image piece by piece, as a large language model (LLM) writes text.
                Neither kind pastes stored images together, although results can sometimes come close to a training image.
            """,
            sources=(
                "ho-2020-ddpm",
                "rombach-2022",
                "sd-v1-card",
                "ramesh-2021-dalle",
                "carlini-2023",
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="how-does-chatgpt-make-images",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="How does ChatGPT make images?",
        wordings=(
            "does chatgpt use dalle",
            "chatgpt picture generation",
            "gpt image 1 how it draws",
            "does the chatbot itself draw",
            "does chatgpt draw itself",
            "which model paints inside the chat",
            "are pictures produced by the same network",
            "can chatgpt make images",
            "can chatgpt draw",
            "why can chatgpt draw now",
            "since when can chatgpt draw",
            "why can a text ai draw pictures now",
        ),
        answer=Claim(
            text="""
                ChatGPT makes images with a family of models that OpenAI calls GPT Image.
                The first of them came out in March 2025, when OpenAI said that GPT-4o, the model that wrote ChatGPT's answers, also generated the images itself.
                Before that, two models shared the work.
                The language model rewrote your request as a detailed prompt for DALL·E 3, a separate model that turns random specks (noise) into an image step by step.
                So whether the language model draws the image itself depends on the version of ChatGPT.
            """,
            sources=("betker-2023-dalle3", "openai-4o-image-2025", "openai-images-docs"),
            our_reading=True,
            as_of="2026-11",
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="how-is-video-generated",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
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
                Many AI models, such as Google's Veo 3, generate video by diffusion: the model starts with a clip of nothing but random specks (noise) and makes the whole clip clearer step by step.
                At each step, your prompt steers the model toward a clip that fits the words.
                The model has learned this from a large number of videos, often with captions.
                All frames are made together, so a person can look the same throughout; OpenAI said that its Sora (2024) managed this often but not always.
                A few models, such as Emu3, instead predict small pieces of video one after another, much as an LLM predicts pieces of text.
            """,
            sources=("google-veo3-2025", "blattmann-2023", "brooks-2024-sora", "wang-2024-emu3"),
            as_of="2026-09",
        ),
        more="dimensions/basic-functionality.md#video",
    ),
    Question(
        id="can-llms-generate-images",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="Can LLMs generate images?",
        wordings=(
            "can a language model draw",
            "llm picture output",
            "does gpt make pictures natively",
            "svg from an llm",
            "can a text model make pictures",
            "can a text model draw",
            "can a text program illustrate",
            "can chatgpt generate images",
        ),
        answer=Claim(
            text="""
                Some large language models (LLMs) can also generate images, but many produce only text.
                According to their makers, OpenAI's GPT-4o (2024) and certain Gemini models from Google can produce both text and images.
                If a chatbot gives you an image, its LLM didn't necessarily make it, because the chatbot can pass your request to a separate image generator.
                Even a text-only model can draw indirectly, by writing code in SVG, a text format that a web browser displays as a drawing.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "google-gemini-image-docs",
                "betker-2023-dalle3",
                "openai-4o-image-2025",
                "rodriguez-2025-starvector",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="can-llms-create-audio-or-video",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
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
            "can chatgpt make videos",
            "can chatgpt make music",
        ),
        answer=Claim(
            text="""
                A large language model (LLM) that produces only text can't directly create audio or video, but some models built in a similar way can.
                OpenAI says that its 2024 model GPT-4o also speaks, and the makers of the model Emu3 say that it also generates video.
                Because these two also write text, this site treats them as borderline cases of an LLM.
                A chatbot may also simply pass your request to a separate audio or video generator.
            """,
            sources=("openai-gpt4o-card-2024", "wang-2024-emu3"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#token-based-audio",
    ),
    Question(
        id="how-ai-copies-a-voice",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="How can AI copy a voice from a few seconds of audio?",
        wordings=(
            "how does voice cloning work",
            "does chatgpt copy voices",
            "how much audio does ai need to clone a voice",
            "is a cloned voice glued together from recordings",
            "what is ai voice cloning",
        ),
        answer=Claim(
            text="""
                AI can copy (clone) a voice from a few seconds of audio because it has already learned from many other speakers how voices work.
                The sample only has to show what is special about this voice.
                The model then makes new speech in that voice; it doesn't glue recorded words together.
                VALL-E (2023), a speech model by Microsoft, needs three seconds of audio.
                Cloned voices are also used for scams, so if a familiar voice asks for money, hang up and call the person yourself.
            """,
            sources=(
                "fbi-ic3-2024",
                "wang-2023-valle",
            ),
            as_of="2024-12",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-voice-generators-llms",
    ),
    Question(
        id="can-an-llm-watch-a-video",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="Can an LLM watch a video?",
        wordings=(
            "how does ai understand a video",
            "can ai summarize a video",
            "can chatgpt or gemini watch a youtube video",
            "can an llm really watch a video, or does it only read the subtitles",
            "does ai see every frame",
            "can chatgpt watch a youtube video i link",
            "summarize a youtube video from a link",
            "gemini video and audio compared with other chatbots",
            "which chatbot for long recordings",
        ),
        answer=Claim(
            text="""
            An LLM that accepts only text can't watch a video, but some multimodal models (models that accept other media as well) can.
            They process individual frames, and some also process sound.
            If you only paste a YouTube link, a chatbot such as ChatGPT often works from a transcript or the page's text, or else guesses.
            Gemini is an exception: Google said in 2025 that it could watch YouTube videos.
            Its app also accepts video files (in January 2026, up to 5 minutes on the free plan and an hour on paid plans).
            You often can't tell whether a chatbot processed the video itself, so check important points against the video.
            """,
            sources=(
                "gemini-team-2023",
                "gemini-youtube-2025",
                "airisepro-video-2026",
                "techstora-gemini-limits-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/the-words.md#vision-language-model-or-llm",
    ),
    Question(
        id="can-diffusion-models-generate-text",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
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
                Yes, diffusion models can generate text, although they are better known for generating images.
                An image generator of this kind turns random specks (noise) into an image, step by step.
                In diffusion language models, such as LLaDA and Mercury, both from 2025, blanks or random words take the place of the noise.
                The model then goes over the text several times, and in each round it fills in or improves many words at once.
                Most large language models (LLMs), by contrast, still write from left to right, one piece of text after another.
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
        group="How an LLM writes",
        question="What is a token, and how many words is it?",
        wordings=(
            "why does chatgpt not read whole words",
            "how many characters is one",
            "tokens to words",
            "1 million tokens in words",
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
            "are tokens a lossy compression",
            "is the prompt compressed into tokens",
            "tokens select patterns from training data",
            "what happens to my prompt after tokenizing",
            "tokenization reversible",
            "should a help page give limits in tokens or words",
            "does an image i upload count as tokens",
            "how many tokens is a picture",
            "image tokens in the api",
            "what is a token and why does it cost money",
        ),
        answer=Claim(
            text="""
                A token is a small piece of text: a whole word, part of a word or a punctuation mark.
                LLMs read and write in tokens, and limits and prices for developers are counted in them.
                LLMs don't rely on whole words alone, because a limited list of smaller pieces is enough to spell any word, even a new name.
                For its Gemini models, Google says that a token is about four characters and 100 tokens are about 60 to 80 English words.
                A million tokens are therefore roughly 600,000 to 800,000 words.
                Text in other languages often takes more tokens.
                Images are usually counted in tokens as well.
            """,
            sources=(
                "google-gemini-tokens-2026",
                "petrov-2023",
                "hf-llm-course",
                "sennrich-2016",
                "llm-prices-2026",
                "openai-images-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="what-are-parameters",
        topic=QuestionTopic.MECHANISM,
        group="Inside the model",
        question="What are parameters in an LLM, and are they the same as weights?",
        wordings=(
            "what does 70b mean",
            "model weights meaning",
            "billion parameters explained",
            "parameters vs weights",
            "what does 7b mean",
            "billions of what",
            "the numbers learned in training",
            "what the b in a model name is",
            "adjustable values of the network",
            "what are weights",
            "what do i get when i download the weights",
            "8b or 13b in a model name",
            "46.7b total, 12.9b active",
            "total and active parameters",
        ),
        answer=Claim(
            text="""
                Parameters, often loosely called weights, are the numbers inside a model that training adjusts.
                When people talk about a model's size, they mean how many parameters it has: “7B” or “70B” in a name usually stands for 7 or 70 billion.
                More parameters need more memory and often make a model better. Some models (mixtures of experts) use only part of their parameters for each piece of text: Mixtral 8x7B uses 13 of its 47 billion.
                If you download a model's weights, you can run it on a powerful enough computer.
                Weights mostly hold patterns, not a readable copy of the training text, and chatting doesn't change them.
            """,
            sources=("zhang-d2l", "deepseek-v3-2024", "jiang-2024"),
            as_of="2024-12",
            our_reading=True,
        ),
        more="glossary.md#parameter",
    ),
    Question(
        id="how-many-parameters-do-gpt-and-claude-have",
        topic=QuestionTopic.MECHANISM,
        group="Inside the model",
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
                OpenAI and Anthropic haven't said how many parameters (adjustable numbers) GPT-4, GPT-5 and Claude have.
                OpenAI's 2023 report on GPT-4 states outright that it doesn't give the model's size, and we found no official figure for GPT-5 or Claude.
                The numbers that you may have seen are therefore estimates or rumors.
                The sizes of some other models are public and give you an idea of the scale.
                OpenAI's GPT-3 from 2020 has 175 billion parameters, and DeepSeek-V3 from 2024 has 671 billion.
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
        group="Why answers differ",
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
                Temperature is a setting that controls how freely an LLM picks the next token (a word or part of a word) as it writes.
                At a low temperature it mostly takes the likeliest token, so answers to the same question are usually very similar.
                At a high temperature, less likely tokens get a better chance, and the answers vary more.
                A low setting suits tasks such as filling in a table, and a higher one suits brainstorming.
                But a low temperature doesn't make an answer true: even the likeliest one can be wrong.
                Many newer models don't let you set the temperature.
            """,
            sources=(
                "openai-openapi",
                "hf-llm-course",
                "anthropic-courses-2025",
                "openrouter-opus-47-docs",
                "opencode-gemini-sampling-2026",
                "yoagent-sampling-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#temperature",
    ),
    Question(
        id="why-different-answers-each-time",
        topic=QuestionTopic.MECHANISM,
        group="Why answers differ",
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
            "two chatbots use the same llm, why do their answers differ",
            "a different year each time i ask",
            "lower the temperature for the same answer",
        ),
        answer=Claim(
            text="""
                An LLM gives different answers to the same question because its writing usually involves chance.
                At each step, the model gives a probability to each possible next token (a word or part of a word), and a program picks one as if rolling a loaded die.
                If the model has learned little about an event, for example, several dates may be about equally likely.
                Rewording your question changes the probabilities.
                Chatbots built on the same LLM also add different instructions and data to your question.
                Lowering the temperature, a setting that some models offer developers, makes answers more alike, but not necessarily identical.
                If answers conflict, check a reliable source.
            """,
            sources=(
                "hf-llm-course",
                "openai-openapi",
                "anthropic-courses-2025",
                "ms-m365-copilot-2023",
                "thinking-machines-2025",
            ),
            as_of="2026-11",
        ),
        more="dimensions/how-output-is-produced.md#source-of-randomness",
    ),
    Question(
        id="same-answer-for-everyone",
        topic=QuestionTopic.MECHANISM,
        group="Why answers differ",
        question="Does ChatGPT give everyone the same answer?",
        wordings=(
            "do all users see the same ai answer",
            "same prompt, different users, same result",
            "why did my friend get a different answer from chatgpt",
            "does chatgpt provide identical responses to everyone",
            "do two people get the same answer from chatgpt",
            "will my classmate get the same essay from chatgpt",
            "does ai say the same thing to all users",
            "are chatgpt answers personalized",
            "can others see the same answer if they ask the same question",
            "does chatgpt look answers up in a fixed list",
            "same essay as my friend from chatgpt",
            "will we hand in the same essay",
        ),
        answer=Claim(
            text="""
                No, ChatGPT doesn't give everyone the same answer to the same question, because it writes a new answer each time instead of taking one from a list.
                Chance usually plays a part in the writing: at each step, the program picks one of several likely next pieces of text.
                The answer also depends on the exact wording, on what came earlier in the chat, on the version of the model and on any notes that ChatGPT has saved about you.
                But two answers can share ideas, structure and examples, so essays from the same prompt may be strikingly alike.
            """,
            sources=("hf-llm-course", "openai-openapi", "openai-memory-2024"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#why-different-answers-each-time",
    ),
    Question(
        id="same-chatgpt-for-everyone",
        topic=QuestionTopic.MECHANISM,
        group="Why answers differ",
        question="Does everyone get their own ChatGPT, or do we all use the same one?",
        wordings=(
            "does everyone get their own copy of chatgpt",
            "are we all talking to the same chatgpt",
            "do custom instructions or memory fine-tune the model",
            "does memory train my own model",
            "is there only one chatgpt for all users",
            "do memories change the model",
        ),
        answer=Claim(
            text="""
            You don't get a ChatGPT of your own: its users share a few models.
            Many copies of these models run on servers, and your account doesn't have one to itself.
            Your chats are still kept apart from other people's: with each message, the copy that answers receives only your conversation and what the app adds to it.
            Custom instructions and memory work this way: they're saved text that the app adds to your prompt, so they don't change the model.
            But unless you opt out, OpenAI may use chats from personal accounts to train later models.
            """,
            sources=(
                "openai-memory-2024",
                "docsdigest-personalizing-2026",
                "openai-conversation-state",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#does-chatgpt-remember-past-chats",
    ),
    Question(
        id="is-temperature-zero-repeatable",
        topic=QuestionTopic.MECHANISM,
        group="Why answers differ",
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
            "temperature 0 and seed but different outcomes",
        ),
        answer=Claim(
            text="""
                Not always: an LLM's answers can differ even at temperature 0.
                Temperature is the setting for randomness: at 0, the program takes the likeliest token (a word or part of a word) at each step.
                But computers round numbers, and the rounding can depend on how many requests are processed together.
                When two words are almost equally likely, a tiny difference can change which one comes out ahead.
                In a 2025 test by Thinking Machines Lab, 1,000 runs of one prompt on one model at temperature 0 gave 80 different answers; with slower calculations avoiding this effect, all 1,000 were identical.
                If you need the same answer again, save it.
            """,
            sources=(
                "anthropic-courses-2025",
                "thinking-machines-2025",
                "openai-openapi",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#repeatability",
    ),
    Question(
        id="can-an-image-be-made-again",
        topic=QuestionTopic.MECHANISM,
        group="Why answers differ",
        question="Can an image generator make the same image again?",
        wordings=(
            "what is a seed",
            "same prompt different picture",
            "why does the same prompt give different images",
            "get the same picture twice",
            "reproduce an ai image",
            "are image generators deterministic",
        ),
        answer=Claim(
            text="""
                An image generator can often reproduce an image if you know the seed, the number that determines the random specks (noise) at the start.
                You also need the same model, prompt and settings.
                Even then, an identical image isn't guaranteed on different hardware.
                Without a fixed seed, a diffusion model (the kind behind many image generators) begins with new noise each time, so the same prompt leads to a different image.
                If an app shows no seed, save the images that you like.
            """,
            sources=("diffusers-2026",),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#repeatability",
    ),
    Question(
        id="image-generator-settings",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="What do steps and guidance mean in an image generator?",
        wordings=(
            "cfg scale",
            "guidance scale stable diffusion",
            "how many steps for a good image",
            "temperature of an image generator",
            "sampling steps",
        ),
        answer=Claim(
            text="""
                Steps and guidance are settings of image generators that work by diffusion, which means that they remove random specks (noise) step by step.
                The number of steps sets how many times the generator goes over the image: fewer steps save computing time but often lower the quality.
                Guidance sets how strongly the prompt steers the image.
                With more guidance, images follow the prompt more closely but vary less, and too much can spoil them.
                To compare settings, use the same seed (the number that determines the starting noise) each time.
            """,
            sources=("ho-salimans-2022", "song-2021-ddim", "diffusers-2026"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#generation-settings",
    ),
    Question(
        id="what-is-rag",
        topic=QuestionTopic.MECHANISM,
        group="Tools, search and files",
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
            "let it answer from our own files",
            "why retrieval is needed",
            "open book exam",
            "consult our handbook",
            "answers from our intranet",
            "feed it our manuals at question time",
            "answers based on looked up passages",
            "search first then write",
            "combine search and language model",
            "is rag a kind of llm or a smaller model",
            "pieces of a rag pipeline",
        ),
        answer=Claim(
            text="""
                Retrieval-augmented generation (RAG) is a method, not a model: an AI system looks things up before it answers.
                That helps because an LLM's training data may be out of date and doesn't include your own documents.
                Usually, documents are first split into passages and stored where a program can search them.
                For each question, the program picks the passages that seem to fit best and gives them to an LLM, which writes the answer.
                As in an open-book exam, the answer can draw on those documents, such as a company's handbook.
                RAG doesn't rule out mistakes, because the search can find wrong passages and the LLM can misread them.
            """,
            sources=(
                "lewis-2020",
                "magesh-2025",
                "langchain-rag-skill",
            ),
            our_reading=True,
            as_of="2026-11",
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="what-is-a-transformer",
        topic=QuestionTopic.MECHANISM,
        group="Inside the model",
        question="What is a transformer, and is it the same as an LLM?",
        wordings=(
            "why did transformers replace rnns",
            "transformer vs rnn or lstm",
            "vaswani et al 2017, attention is all you need",
            "transformer neural network simple",
            "attention is all you need explained",
            "transformer vs llm",
            "what is inside gpt",
            "what does the t in gpt mean",
            "network design from 2017",
            "google paper of 2017",
            "who invented the transformer",
            "transformers and self-attention in simple terms",
            "do image generators use transformers",
            "what was special about the paper attention is all you need",
            "does a transformer make something generative ai",
            "transformer reads left to right",
            "parallel or one word at a time",
        ),
        answer=Claim(
            text="""
                A transformer (the T in GPT) isn't the same as an LLM: it is a kind of neural network.
                Most LLMs are transformers, but so are many image, video and music generators, and so is Google's BERT, which analyzes text.
                Google researchers introduced the transformer in 2017 in the paper “Attention Is All You Need.”
                Earlier recurrent networks (RNNs) read word by word, so training was slow and distant words were hard to link.
                A transformer's key part, attention, links even distant words directly, and in training it takes in many words at once. But most LLMs still write one word or part of a word at a time.
            """,
            sources=(
                "vaswani-2017",
                "hf-llm-course",
                "esser-2024-sd3",
                "brooks-2024-sora",
                "copet-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#transformer-means-llm",
    ),
    Question(
        id="what-is-attention",
        topic=QuestionTopic.MECHANISM,
        group="Inside the model",
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
                Attention is the part of a model that works out, for each word of a passage, which other words matter to it and how much.
                In “down by the river bank,” for example, “river” matters a lot for “bank,” because it shows what kind of bank is meant.
                Inside the model, each word is a list of numbers, and attention mixes in the numbers of the other words, taking more from those that matter more.
                In translation, one of its first uses, attention works out which words of the original matter for the next translated word.
                It is called self-attention when the words all come from the same text.
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
        group="Inside the model",
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
                No, some large language models (LLMs) aren't transformers, although most are.
                Most definitions don't depend on the design: they describe a large model that has learned from a vast amount of text to predict words.
                A transformer is a kind of neural network, and its key part, attention, works out which words of a passage matter to one another.
                Mamba, a 2023 design, does without attention and has been used for models that write text.
                Jamba (2024) combines transformer and Mamba layers, and its authors call it a large language model.
            """,
            sources=(
                "hf-llm-course",
                "google-ml-glossary",
                "rogers-luccioni-2024",
                "gu-dao-2023-mamba",
                "lieber-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/technical-structure.md#network-design",
    ),
    Question(
        id="encoder-or-decoder",
        topic=QuestionTopic.MECHANISM,
        group="Inside the model",
        question="Encoder-only, decoder-only or encoder-decoder: which model suits which task?",
        wordings=(
            "bert vs gpt vs t5",
            "classification or generation",
            "seq2seq or causal model",
            "which architecture for classification",
        ),
        answer=Claim(
            text="""
                Encoder-only models suit labeling and categorizing text, decoder-only models suit writing text, and encoder-decoder models suit turning one text into another.
                Encoder and decoder are the two halves of the original transformer, the network design behind most LLMs.
                An encoder-only model, such as BERT, reads the whole input at once, including what comes after each word.
                A decoder-only model, such as GPT-2, sees only the text so far and writes what comes next.
                An encoder-decoder model, such as T5, reads text with one half and writes with the other.
                Most current LLMs are decoder-only, yet they also label texts and turn one text into another.
            """,
            sources=("hf-llm-course",),
            as_of="2026-11",
        ),
        more="glossary.md#encoder-decoder",
    ),
    Question(
        id="how-are-llms-trained",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
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
            "what is a base model",
            "what is an instruct model",
            "llama instruct or base",
            "what does instruct mean in a model name",
            "base or instruct model which one do i want",
            "downloaded model writes more questions instead of answering",
            "local model keeps continuing my text",
            "pre-training and post-training",
            "which training gives it its manners",
            "what is post-training",
        ),
        answer=Claim(
            text="""
            LLMs are usually trained in stages.
            In pre-training, the model practices predicting the next token (a word or part of a word) in huge amounts of text, and the numbers inside it are adjusted to reduce its errors.
            The result, a base model, only continues text, so it may answer a question with more questions.
            Post-training then teaches the model to follow instructions, for instance with example answers.
            For ChatGPT, OpenAI also used reinforcement learning from human feedback (RLHF): people ranked answers, and the model learned to write answers like the highest-ranked ones.
            For most uses, choose a model labeled “chat” or “instruct,” not a base model.
            """,
            sources=(
                "openai-chatgpt-2022",
                "hf-llm-course",
                "zhang-d2l",
                "ouyang-2022",
                "meta-llama31-card",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/training-data-and-objectives.md#training-stages",
    ),
    Question(
        id="are-all-generators-trained-like-llms",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="Are all generative AI models trained to predict the next token?",
        wordings=(
            "next word prediction for images",
            "how do other generators learn",
            "are all generative models trained like an llm",
            "do image models predict tokens",
            "training of diffusion models and gans",
            "is next token prediction used for everything",
            "do image generators predict the next word",
        ),
        answer=Claim(
            text="""
                No, how a generative model is trained depends on its kind.
                Most LLMs do practice predicting the next token (a word or part of a word).
                Diffusion models for images, such as Stable Diffusion, practice predicting the random specks (noise) that were added to an image, so that they can later turn noise into an image.
                A generative adversarial network (GAN) has two parts: one practices making samples, often images, that fool the other, which tries to tell them from real ones.
            """,
            sources=("zhang-d2l", "sd-v1-card", "goodfellow-2014"),
            as_of="2024-09",
        ),
        more="dimensions/training-data-and-objectives.md#training-objective",
    ),
    Question(
        id="what-data-are-llms-trained-on",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="What data are LLMs trained on?",
        wordings=(
            "has the ai read the whole internet",
            "where does ai get its knowledge",
            "training sources of gpt",
            "common crawl books wikipedia",
            "which texts did it read",
            "what was it trained on",
            "does ai read the internet",
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
            "what is training data",
            "what data was the system trained on",
            "do they just pour the whole internet in",
        ),
        answer=Claim(
            text="""
            The training data of LLMs (the examples they learn from) is mostly text from the web, along with books, reference works and program code.
            LLMs haven't read the whole internet: they learn patterns from a large, filtered selection.
            GPT-3 (2020), for example, learned from a filtered part of Common Crawl (a free archive of web pages), other web pages, books and Wikipedia.
            Models made for chatting also learn from example answers, people's ratings and sometimes users' chats.
            Makers of newer models often say little about their data.
            """,
            sources=(
                "thompson-2024-cc",
                "gao-2020-pile",
                "openai-gpt3-card-2020",
                "ouyang-2022",
                "meta-llama31-card",
                "brown-2020-gpt3",
                "openai-eu-privacy-2026",
                "anthropic-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/training-data-and-objectives.md#kind-of-data",
    ),
    Question(
        id="how-much-text-did-it-learn-from",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="How much text did ChatGPT learn from?",
        wordings=(
            "how much data was chatgpt trained on",
            "570 gb of text",
            "how many words has it read",
        ),
        answer=Claim(
            text="""
                How much text today's ChatGPT learned from isn't public, and OpenAI's 2023 report on GPT-4 gave no figure either.
                For GPT-3 (2020), an ancestor of the first ChatGPT, OpenAI did give one: about 300 billion tokens, which are words or parts of words.
                Reading that many at 250 words a minute, day and night, would take a person more than a thousand years. Most of GPT-3's text came from 570 GB of web pages, selected from 45 terabytes.
                Newer figures are often far higher: Meta's Llama 3.1 (2024) learned from about 15 trillion tokens, 50 times as many.
            """,
            sources=(
                "brown-2020-gpt3",
                "layton-chatgpt-data-2023",
                "openai-gpt4-2023",
                "meta-llama31-card",
                "google-gemini-tokens-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-data-are-llms-trained-on",
    ),
    Question(
        id="what-was-chatgpt-trained-on",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="Can anyone look at what ChatGPT was trained on?",
        wordings=(
            "is chatgpt's training data public",
            "list of websites chatgpt was trained on",
            "does openai publish its training data",
            "which models publish their training data",
        ),
        answer=Claim(
            text="""
                No, the public can't look at the data that the models in ChatGPT were trained on, because OpenAI doesn't publish it.
                It names only the kinds of sources: publicly available information on the internet, material from partners, and what users, trainers and researchers provide or generate.
                Makers that offer general-purpose models in the EU must publish a summary of the training content, but for models released before August 2025, they have until August 2027.
                Researchers found in early 2026 that only a handful had done so.
                California has required a summary for generative AI since 2026.
                Some open models go further: OLMo's training data, for example, is public.
            """,
            sources=(
                "openai-models-developed",
                "eu-ai-act-2024",
                "california-civ-3110",
                "aial-gpai-summaries-2026",
                "liu-2025-olmotrace",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-data-are-llms-trained-on",
    ),
    Question(
        id="real-or-synthetic-training-data",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="What is synthetic data, and was an AI system trained on real or synthetic data?",
        wordings=(
            "what is synthetic data",
            "is synthetic training data anonymous",
            "real data or made-up data for training",
            "does our ai tool train on residents' data",
            "synthetic data privacy risk",
            "artificial data for machine learning",
            "which data does the council's ai use",
            "fake data used to train a model",
            "is synthetic data the same as fake data",
            "is synthetic data the same as generative ai",
        ),
        answer=Claim(
            text="""
            Synthetic data is made by a computer to imitate real data instead of being recorded from real people or events.
            Generative AI is one way to make it; simulations and fixed rules are others.
            Unlike data that is faked to deceive people, it's meant for training or testing software, for example where real data is scarce or private.
            But the more closely it resembles real data, the more it may reveal about people, and it can carry over errors and biases.
            An AI system may be trained on real data, synthetic data or both, and for a large model, you often can't find out which.
            """,
            sources=(
                "ico-synthetic-data",
                "meta-llama31-card",
                "bender-2021",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-public-body",
    ),
    Question(
        id="where-a-model-is-documented",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="Where can I read how a model was trained and what it is meant for?",
        wordings=(
            "what is a model card",
            "what is a system card",
            "where do i check how a model was trained and its intended use",
            "documentation of an ai model",
            "technical report of an llm",
            "find out the training data of a model",
            "intended use of a model",
            "transparency report for ai models",
        ),
        answer=Claim(
            text="""
                A model's training and purpose may be described in its model card, system card or technical report.
                You can find these documents on the maker's site or on Hugging Face, a website for sharing models, but they can be vague.
                Makers that offer general-purpose models in the EU must also publish a summary of the training content.
                (For models released before August 2025, they have until August 2027.)
                California has a similar rule for generative AI.
                Don't ask the model itself, because it can be wrong about its own training.
            """,
            sources=(
                "mitchell-2019-cards",
                "eu-ai-act-2024",
                "california-civ-3110",
                "gubri-2024-trap",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-data-are-llms-trained-on",
    ),
    Question(
        id="how-are-image-generators-trained",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="How are image generators trained, and on what data?",
        wordings=(
            "what data are image generators trained on",
            "training images for stable diffusion",
            "laion dataset",
            "how does it learn to draw",
            "which pictures did midjourney learn from",
            "how does an image generator know what a boat looks like",
            "how does ai know what a cat looks like",
            "does an image generator search the web for pictures",
            "search google and paste pictures together",
        ),
        answer=Claim(
            text="""
                Image generators are trained on a great many existing images, usually with captions.
                For example, after training on many captioned photos of boats, a model has learned which shapes and colors go with the word “boat.”
                It makes new images from these patterns rather than pasting existing ones together, although the result sometimes comes close to an image it was trained on.
                Diffusion models, a common kind, practice removing random specks (noise) that were added to an image.
                One of these models, Stable Diffusion 1 (2022), was trained on images from parts of LAION-5B, a list of 5.85 billion links to web images with accompanying text.
            """,
            sources=("sd-v1-card", "schuhmann-2022-laion5b", "ho-2020-ddpm"),
            as_of="2022",
            our_reading=True,
        ),
        more="dimensions/training-data-and-objectives.md#training-objective",
    ),
    Question(
        id="whose-work-trained-the-models",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="Whose images, texts and labor were used to train AI models?",
        wordings=(
            "whose art was used to train ai",
            "who labels the data for ai",
            "which ai image tools use only licensed images",
            "whose images, data and labor were used to train your models",
            "workers behind ai training",
            "ethical ai image generator",
            "was my work used to train ai",
            "do ai companies pay for training data",
            "ghost workers",
        ),
        answer=Claim(
            text="""
            Large generative AI models learn mostly from text and images on the web, made by people who usually weren't asked. Some material is licensed: Adobe, for example, said in 2023 that it used licensed and public-domain images for its image generator Firefly.
            Training also takes human labor: people rate answers and label harmful content, sometimes for very low pay.
            TIME reported in 2023 that workers in Kenya earned less than $2 an hour labeling text for OpenAI.
            Whether your own work was used is often impossible to find out, since many makers say little about their data.
            """,
            sources=(
                "schuhmann-2022-laion5b",
                "sd-v1-card",
                "time-2023-kenya",
                "meta-llama31-card",
                "adobe-firefly-2023",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/training-data-and-objectives.md#kind-of-data",
    ),
    Question(
        id="training-or-inference",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="What is the difference between training and inference?",
        wordings=(
            "inference meaning ai",
            "learning phase vs using the model",
            "does it learn while i use it",
            "does chatgpt learn when i correct it",
            "training vs running",
            "does the model keep learning",
            "is it learning all the time",
            "learning phase and use phase",
            "teaching it versus using it",
            "is it still studying while i use it",
            "two phases of a model",
            "frozen after training",
            "inference costs on the bill",
            "why do we pay for inference",
        ),
        answer=Claim(
            text="""
                Training is how a model is made, and inference is how it's used: your input goes in, the model calculates, and an answer or an image comes out.
                During training, data is used to set the model's parameters, the adjustable numbers inside it.
                During inference, those numbers stay as they are, so a model isn't learning while you chat with it, although it can use your corrections within the same chat.
                The company may still keep your chats and, unless you have opted out or its terms forbid it, train a later version on them.
                If you're billed for inference, you're paying for the computing that your requests need.
            """,
            sources=(
                "zhang-d2l",
                "hf-llm-course",
                "brown-2020-gpt3",
                "openai-conversation-state",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="glossary.md#inference",
    ),
    Question(
        id="what-is-rlhf",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="What is RLHF (reinforcement learning from human feedback)?",
        wordings=(
            "human feedback training",
            "how do people rate answers in training",
            "reward model explained",
            "why is chatgpt polite",
            "thumbs up and down training",
            "does rating an answer train chatgpt",
            "reward for good replies",
            "raters compare replies",
            "humans teach manners to the model",
            "crowd workers judge responses",
            "who are the humans in reinforcement learning from human feedback",
            "are the rlhf raters experts",
            "does a person check every chatgpt answer",
            "who labels or rates the answers for chatgpt training",
            "what does rlhf mean",
            "why do chatbots need rlhf",
        ),
        answer=Claim(
            text="""
                Reinforcement learning from human feedback (RLHF) is a way of training a model to give the answers people prefer.
                Many chatbots are trained this way because a model that has only learned to predict text doesn't reliably follow instructions.
                People, often paid raters rather than experts, rank several answers to a prompt, and they sometimes prefer a pleasing answer to a correct one.
                A second model learns from the rankings to score answers, and the original model is trained to write answers that score well.
                No rater checks an answer before you see it.
                Clicking “thumbs up” has no immediate effect, but the company may later train on the chat.
            """,
            sources=("ouyang-2022", "sharma-2023", "anthropic-privacy-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#preference-tuning",
    ),
    Question(
        id="who-labels-training-data",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="Who labels the data that LLMs are trained on?",
        wordings=(
            "who labels the data for llms",
            "nobody can label the whole internet",
            "do people label ai training data",
            "are there humans behind the training of chatgpt",
        ),
        answer=Claim(
            text="""
            Most of the text that LLMs are trained on isn't labeled by anyone.
            In the first stage, the model practices predicting the next word, and the text itself shows which word comes next.
            People come in later, when the model is turned into a chatbot.
            They write example answers and rate the model's own.
            OpenAI, for example, used about 40 contractors for this in a 2022 study.
            In 2023, TIME reported that workers in Kenya had labeled harmful text for less than $2 an hour so that OpenAI could make ChatGPT less toxic.
            """,
            sources=("hf-llm-course", "ouyang-2022", "time-2023-kenya"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-are-llms-trained",
    ),
    Question(
        id="is-reinforcement-learning-generative-ai",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="Is reinforcement learning a part of generative AI?",
        wordings=(
            "reinforcement learning vs generative ai",
            "reinforcement learning vs llm",
            "is reinforcement learning a rival of generative ai or a part of it",
            "what is reinforcement learning used for",
        ),
        answer=Claim(
            text="""
            Reinforcement learning is neither a part of generative AI nor a rival to it, but a way of training: a program tries something, and good results are rewarded.
            It's used for AI that generates nothing, such as AlphaGo (2016), which learned to play the board game Go partly this way.
            It's also used to improve LLMs.
            Before ChatGPT was released, for example, its model was trained with rewards for the kind of answers that people prefer.
            """,
            sources=(
                "silver-2016",
                "openai-chatgpt-2022",
                "ouyang-2022",
            ),
            as_of="2022-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-rlhf",
    ),
    Question(
        id="is-llm-training-supervised",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
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
            LLM training is mainly self-supervised, which some textbooks count as a form of unsupervised learning.
            In supervised training, people supply the right answers; in self-supervised training, the data supplies them.
            A typical LLM has to predict the next word, and the text itself shows which word is right.
            Later stages are different.
            Training on example answers is supervised, while training on people's comparisons of answers often takes the form of reinforcement learning, in which better answers earn higher rewards.
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
        group="How models are trained",
        question="What is fine-tuning?",
        wordings=(
            "pre-training or fine-tuning, what is the difference",
            "pretraining vs fine-tuning",
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
            "is lora the same for images and text",
            "swap lora files",
            "lora for stable diffusion and llms",
            "what is an adapter for an llm",
            "is an adapter a kind of plug",
            "what does fine-tuning do",
        ),
        answer=Claim(
            text="""
                Fine-tuning means training a finished model further on a smaller set of examples, mainly to change its style or the way it does a task.
                Pretraining comes first, costs far more and teaches general patterns.
                A company might then use its old replies to customers, for example, to teach the model its tone.
                For new facts, it usually works better to let the model look them up in documents.
                Full fine-tuning changes the numbers that the model has learned, while the cheaper LoRA method trains only a small add-on (an adapter). LoRA works for LLMs and image generators, but an adapter made for one model generally doesn't fit another.
            """,
            sources=("ovadia-2024", "hf-llm-course", "hu-2022-lora", "diffusers-2026"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="context-window-or-memory",
        topic=QuestionTopic.MECHANISM,
        group="How an LLM writes",
        question="What is a context window, and is it the same as memory or chat history?",
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
            "acts like i never told it",
            "forgets although it is still in the chat",
            "ignores what is still on the screen",
            "does it see the whole conversation",
            "does it read the whole chat again every time",
            "is the whole chat sent again with each message",
        ),
        answer=Claim(
            text="""
                The context window is the amount of text, in tokens (words or parts of words), that a model can process at one time.
                Llama 3.1, for example, can process 128,000 tokens, roughly a novel's worth.
                The conversation, attached files and the reply all count toward this limit.
                An LLM keeps nothing between requests, so the conversation is sent to it again each time.
                The chat app may cut out older parts, and the model can overlook details, so repeat what matters.
                Chat history, by contrast, is the app's list of past chats.
                Memory, in ChatGPT, means that the app adds notes or parts of past chats to a new one.
            """,
            sources=(
                "hf-llm-course",
                "meta-llama31-card",
                "openai-conversation-state",
                "openai-openapi",
                "openai-memory-2024",
                "anthropic-context-windows-docs",
                "liu-2023-lost",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md#input-length",
    ),
    Question(
        id="does-it-translate-into-english-first",
        topic=QuestionTopic.MECHANISM,
        group="How an LLM writes",
        question="Does ChatGPT translate into English before it answers?",
        wordings=(
            "does an llm think in english",
            "which language does chatgpt think in",
            "when i ask chatgpt in polish does it translate to english first inside",
            "how does chatgpt understand other languages",
            "how can one ai speak so many languages",
            "why can it write in other languages when nobody taught it",
            "how did chatgpt learn grammar",
            "how did it learn so many languages",
            "how can it answer in tamil",
            "trained mostly on english but answers in other languages",
        ),
        answer=Claim(
            text="""
            No, ChatGPT has no separate step for translating your question into English.
            The LLM inside it learned from text in many languages and picked up their words and grammar without being taught rules.
            So it can take in a question in Polish and answer in Polish.
            Patterns learned in one language can also carry over to others.
            But English often dominates the training data, and that may affect how a model works inside.
            In a 2024 study of another company's LLM, Llama 2, the steps inside the model leaned toward English even when the text was in another language.
        """,
            sources=(
                "brown-2020-gpt3",
                "openai-gpt4-2023",
                "wu-2020-crosslingual",
                "wendler-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-in-my-language",
    ),
    Question(
        id="what-is-a-prompt",
        topic=QuestionTopic.MECHANISM,
        group="How an LLM writes",
        question="What are prompts, system prompts and prompt engineering?",
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
            "system prompt that i never typed",
            "who writes the system prompt",
        ),
        answer=Claim(
            text="""
                A prompt is what you give a generative model to start from, usually words that say what you want.
                A system prompt holds standing instructions, for example about the assistant's role and tone.
                It usually comes from the company that runs the product rather than from you, and the model receives it along with your chat.
                Prompt engineering means wording and testing prompts to get better results.
                A good prompt states the task, the context and the format, perhaps with an example.
            """,
            sources=(
                "schulhoff-2024",
                "anthropic-courses-2025",
                "openai-openapi",
            ),
            our_reading=True,
        ),
        more="dimensions/adaptation.md#prompting",
    ),
    Question(
        id="one-model-many-characters",
        topic=QuestionTopic.MECHANISM,
        group="How an LLM writes",
        question="How can one AI model play many different characters?",
        wordings=(
            "how can one model be a pirate and a shy librarian",
            "how does ai stay in character",
            "how does an ai get its personality",
        ),
        answer=Claim(
            text="""
            One AI model can be a pirate in one chat and a shy librarian in another because it continues the conversation in whatever role its instructions describe.
            The instructions are usually in the system prompt, a text that the app sends along with your messages.
            The model itself stays the same, so the characters aren't separate AI beings.
            The model imitates ways of speaking found in its training text, and it may slip out of character.
            """,
            sources=(
                "schulhoff-2024",
                "openai-openapi",
                "anthropic-courses-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-a-prompt",
    ),
    Question(
        id="what-is-an-embedding",
        topic=QuestionTopic.MECHANISM,
        group="Tools, search and files",
        question="What is an embedding, and what is vector search?",
        wordings=(
            "how does a computer know that two words mean nearly the same thing",
            "how does ai know which words are similar",
            "how are words represented as numbers",
            "similar words close together",
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
                An embedding is a list of numbers that represents a word, a passage or an image.
                It lets a computer estimate how closely two words or passages are related in meaning.
                In training, words used in similar contexts, such as “car” and “automobile,” end up with similar lists, like neighboring places on a map.
                Vector search turns your query into such a list and looks for the closest lists.
                That is how a search for “fixing a car” can find a page about “automobile repair.”
            """,
            sources=("reimers-gurevych-2019", "mikolov-2013"),
        ),
        more="boundary.md#embedding-models",
    ),
    Question(
        id="does-a-model-contain-its-training-data",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="Does a model contain its training data?",
        wordings=(
            "is a trained ai model itself an illegal copy of the works it was trained on",
            "is the trained model an illegal copy",
            "are model weights a copy of the training works",
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
            "is an llm a database of text it looks things up in",
            "does an llm look up its answers",
            "is the llm the text it was fed",
            "is an llm a pile of text",
            "is an llm a data set",
            "giant pile of text",
            "where do llms store their data",
            "where is the knowledge stored",
            "where does an llm keep its information",
            "does an llm have a database inside",
        ),
        answer=Claim(
            text="""
            A model doesn't contain its training data (the examples it learned from) in the way that a database would, because it consists of numbers adjusted in training.
            An LLM itself doesn't look up answers, although many products add a search function.
            But a model can memorize passages word for word, as researchers showed with GPT-2 in 2021.
            Whether that makes the model an illegal copy is undecided.
            In 2025, a Munich court treated lyrics memorized by two OpenAI models as copies. England's High Court found that the image generator Stable Diffusion isn't an illegal copy: it stores no images, which the plaintiff hadn't disputed. Neither ruling was final when issued.
            """,
            sources=(
                "anthropic-non-user-privacy-2026",
                "lewis-2020",
                "carlini-2021",
                "gema-openai-2025",
                "getty-2025",
                "getty-permission-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#memorized-training-data",
    ),
    Question(
        id="where-is-the-knowledge-in-an-llm",
        topic=QuestionTopic.MECHANISM,
        group="Inside the model",
        question="Where is the knowledge in an LLM, and how is it used?",
        wordings=(
            "does an llm have a database of facts",
            "where does chatgpt store what it knows",
            "knowledge: what is it in large language models and how is it used",
            "how does an llm recall facts",
            "does ai know things or look them up",
            "what knowledge is missing from an llm",
            "how can a 5 gb file know everything",
            "how does so much knowledge fit into one file",
            "is an llm like a zip file of the internet",
            "how does chatgpt know so much",
            "why does ai know about everything",
        ),
        answer=Claim(
            text="""
            An LLM's knowledge is spread over the many numbers inside it (the parameters), which it uses to calculate each next word.
            During training on enormous amounts of text, these numbers came to hold patterns from the text, not records to look up.
            Most of the text itself isn't stored, so a small model can fit into a file of a few gigabytes and still seem to know a lot.
            A model is a bit like a heavily compressed photo, in which some details are missing or wrong.
            Errors are more likely with facts that the training text rarely mentions.
            """,
            sources=(
                "anthropic-non-user-privacy-2026",
                "lewis-2020",
                "kandpal-2023-long-tail",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/how-it-works.md#does-a-model-contain-its-training-data",
    ),
    Question(
        id="does-generative-ai-copy-or-create",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
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
            "do image generators copy their training images",
        ),
        answer=Claim(
            text="""
            Generative AI mostly creates something new: text or an image that fits the patterns it has learned, not a collage of stored pieces.
            But models also memorize some of their training data, so they can repeat a passage or an image almost exactly.
            The makers of the image generator Stable Diffusion v1 saw this happen with images that appeared several times in the data.
            Before you publish something that AI generated, search the web for its most distinctive phrases or for similar images.
            """,
            sources=(
                "anthropic-non-user-privacy-2026",
                "sd-v1-card",
                "carlini-2021",
                "carlini-2023",
                "chakrabarty-2024",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#memorized-training-data",
    ),
    Question(
        id="can-llm-methods-handle-dna-and-proteins",
        topic=QuestionTopic.MECHANISM,
        group="Inside the model",
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
            Yes, LLM methods also work on DNA and proteins, because both can be written as long strings of letters.
            A model called ProGen, for example, predicts the next building block of a protein, much as an LLM predicts the next word.
            Some of the enzymes it designed worked in the laboratory.
            Another model, Evo 2, writes new DNA sequences.
            This site doesn't list these models as LLMs, because their output isn't human language.
            """,
            sources=(
                "madani-2023",
                "brixi-2026-evo2",
            ),
            as_of="2026-03",
            caveat=Caveat(
                text="The authors of ProGen do use the term: their paper has “large language models” in its title.",
                sources=("madani-2023",),
            ),
            our_reading=True,
        ),
        more="boundary.md#proteins-and-other-languages",
    ),
    Question(
        id="what-are-tools-and-mcp",
        topic=QuestionTopic.MECHANISM,
        group="Tools, search and files",
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
            "how can a text model do things",
            "how can a language model run code",
            "how can an ai agent send an email if it is only a language model",
            "how can an agent book a flight",
        ),
        answer=Claim(
            text="""
                In AI, tools are programs that a model can call on, for example to calculate, run code or book a table.
                The model can't run a tool itself, so it writes a request that names the tool and gives the details, such as the date.
                The software around the model carries out the request and returns the result.
                The Model Context Protocol (MCP) is an open standard that the AI company Anthropic introduced in 2024.
                With it, programs built on different LLMs can connect to tools and data in the same way.
                """,
            sources=(
                "schick-2023-toolformer",
                "yao-2023-react",
                "mcp-spec-2026-07-28",
                "anthropic-mcp-2024",
                "anthropic-mcp-docs",
            ),
            as_of="2026-11",
        ),
        more="dimensions/adaptation.md#tools",
    ),
    Question(
        id="how-does-an-llm-make-files",
        topic=QuestionTopic.MECHANISM,
        group="Tools, search and files",
        question="How can an LLM make Excel files, zip files or charts?",
        wordings=(
            "llm generates a zip file",
            "chatgpt made an excel file",
            "how can chatgpt make a pdf",
            "llm plots a graph",
            "llm makes a powerpoint",
            "files from a text model",
            "how does it create a spreadsheet",
            "code interpreter",
            "download a file from chatgpt",
            "llm only generates text but makes files",
        ),
        answer=Claim(
            text="""
            An LLM usually makes a file by writing a program, which other software then runs.
            If you ask for a spreadsheet, for example, the model may write a few lines in the programming language Python.
            The chatbot service runs this program, which builds the file.
            That is why the same model can make files in one app but not in another: the second app may have no way to run code.
            The code can contain mistakes, so check the numbers in the file.
            """,
            sources=(
                "openai-openapi",
                "schick-2023-toolformer",
                "yao-2023-react",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-are-tools-and-mcp",
    ),
    Question(
        id="can-i-force-a-format",
        topic=QuestionTopic.MECHANISM,
        group="Tools, search and files",
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
            You can usually force an LLM's answer into a fixed format if the service you use offers a feature called structured output.
            You supply a form, called a schema, with the field names and the permitted values.
            The model fills it in, for example as JSON, a common text format for data.
            That settles the format but not the content, so the values can still be wrong.
            Without this feature, you usually have to describe the format in the prompt and check each answer.
            """,
            sources=(
                "upstage-structured-outputs",
                "openai-openapi",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#constrained-output",
    ),
    Question(
        id="what-are-distillation-and-quantization",
        topic=QuestionTopic.MECHANISM,
        group="Hardware and smaller models",
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
            Distillation and quantization are two ways to get a model that is cheaper to run.
            Distillation trains a smaller model to imitate the output of a larger one.
            Quantization keeps the model but stores the numbers it consists of less precisely, with fewer bits (binary digits) for each, so that it takes up less memory.
            Quantization costs some accuracy: in a 2025 study of Llama 3.1 models, versions with 8 bits per number were nearly as accurate as the originals, and versions with 4 bits were only a little worse.
            How much is lost depends on the task, so test the model on your own tasks.
            """,
            sources=(
                "hinton-2015-distillation",
                "dettmers-2023-qlora",
                "kurtic-2025-quantization",
                "ollama-docs",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="glossary.md#quantization",
    ),
    Question(
        id="rlhf-or-constitutional-ai",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="What is the difference between RLHF and constitutional AI?",
        wordings=(
            "constitutional ai meaning",
            "rlaif vs rlhf",
            "ai feedback instead of people",
            "anthropic constitution method",
            "how is claude trained to behave",
            "written principles guide training",
            "ai judges ai by rules",
            "is claude more cautious because of its constitution",
        ),
        answer=Claim(
            text="""
                RLHF and constitutional AI differ in who judges the model's answers during training.
                In reinforcement learning from human feedback (RLHF), people compare answers, and the model is trained to give the kind of answers that they prefer.
                In constitutional AI, which Anthropic described in 2022, a model criticizes and compares answers according to principles that people wrote.
                Its judgments replace part of the human feedback.
                According to Anthropic, such principles are part of how it trains its chatbot, Claude, and they affect what Claude declines to do.
                Neither method guarantees safe or true answers.
            """,
            sources=(
                "ouyang-2022",
                "bai-2022-constitutional",
                "claudecodejp-constitution-2026",
            ),
        ),
        more="glossary.md#constitutional-ai",
    ),
    Question(
        id="dpo-or-rlhf",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="What is the difference between DPO and RLHF?",
        wordings=(
            "dpo vs rlhf",
            "preference training without a reward model",
            "model cards now say dpo instead of rlhf, what does it do differently",
            "direct preference optimization explained simply",
            "does dpo need human feedback",
        ),
        answer=Claim(
            text="""
                DPO (direct preference optimization) and RLHF (reinforcement learning from human feedback) both teach a model which answers are preferred, usually by people, but DPO takes a shorter route.
                RLHF first trains a second model, the reward model, to score answers, and then trains the actual model to earn high scores.
                DPO leaves out the reward model and the reinforcement learning, and adjusts the actual model directly, using pairs of answers in which one was preferred to the other.
                DPO is simpler, but it still needs those preferences to learn from.
            """,
            sources=(
                "rafailov-2023",
                "ouyang-2022",
            ),
            our_reading=True,
        ),
        more="glossary.md#dpo",
    ),
    Question(
        id="what-is-on-device-ai",
        topic=QuestionTopic.MECHANISM,
        group="Hardware and smaller models",
        question="What is on-device AI, and is it more private?",
        wordings=(
            "small ai model on a phone",
            "on-device ai meaning",
            "can i run an llm on a phone or a raspberry pi",
            "ai that runs on my phone",
            "local ai and cloud ai difference for users",
            "does ai on my phone send data to the cloud",
            "is on-device ai safer",
            "offline ai features",
            "private ai on my laptop",
        ),
        answer=Claim(
            text="""
            On-device AI is AI whose model runs on your phone or computer instead of on a company's servers.
            It's more private in one respect, because what you type or photograph doesn't have to leave the device.
            But that holds only for features that actually run there, and many products mix both: Apple uses smaller models on the device and larger ones on servers.
            If a feature works without the internet, its model is on your device, but the app may still send data later.
            """,
            sources=(
                "apple-models-2024",
                "apple-models-2026",
                "ollama-docs",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#cloud-or-local",
    ),
    Question(
        id="where-does-ai-run",
        topic=QuestionTopic.MECHANISM,
        group="Hardware and smaller models",
        question="Where does AI physically run?",
        wordings=(
            "where is ai located",
            "where is chatgpt's computer",
            "what is a data center for ai",
            "is ai in the cloud or in my phone",
            "does ai live on the internet",
            "where are ai servers",
            "what machines does ai need",
        ),
        answer=Claim(
            text="""
            Most well-known AI services run in data centers, large buildings full of computers with special chips, rather than on your phone.
            Your question travels over the internet to one of these buildings, which may be in another country.
            A model there works out the answer, which is then sent back to you.
            A model is stored as files of numbers that can be copied from one computer to another.
            A small enough model can therefore also run on a phone or laptop without the internet.
            """,
            sources=(
                "iea-2025",
                "ollama-docs",
                "openai-residency-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#cloud-or-local",
    ),
    Question(
        id="why-ai-needs-gpus",
        topic=QuestionTopic.MECHANISM,
        group="Hardware and smaller models",
        question="Why does AI need so many GPUs?",
        wordings=(
            "why does ai need all those gpus",
            "gpu or cpu for ai",
            "why are graphics cards used for ai",
            "why do ai companies buy nvidia chips",
            "how many gpus to train gpt",
            "how many gpus does it take to train an llm",
            "number of graphics cards to train a model",
        ),
        answer=Claim(
            text="""
                Large AI models need many GPUs (graphics processing units) or similar chips because training and running them takes an enormous number of simple calculations.
                Most of these can be done at the same time.
                A GPU, a chip first developed for computer graphics, does thousands of them at once, while an ordinary processor (CPU) does far fewer.
                Training a leading model keeps thousands of GPUs busy for weeks or months.
                Training DeepSeek's V3 model (2024), for example, took 2.788 million GPU hours, according to the company, or about two months with 2,000 GPUs.
                OpenAI's report on GPT-4 (2023) gives no such figures.
                Answering millions of users also takes many GPUs.
            """,
            sources=("zhang-d2l", "deepseek-v3-2024", "openai-gpt4-2023"),
            as_of="2024",
            said_by="openai-gpt4-2023",
            our_reading=True,
        ),
        more="questions/choosing.md#do-i-need-a-gpu",
    ),
    Question(
        id="distilled-from-a-larger-model",
        topic=QuestionTopic.MECHANISM,
        group="Hardware and smaller models",
        question="Is a model distilled from Claude or GPT as good as the original?",
        wordings=(
            "model trained on chatgpt's answers",
            "9b model distilled from claude opus",
            "deepseek r1 distill or the full model",
            "is a distilled model the big model for free",
            "is distillation the same as copying a model",
        ),
        answer=Claim(
            text="""
                A model distilled from Claude, GPT or another large model usually isn't as good as the original, because it isn't a copy.
                The distilled model is usually smaller and cheaper to run.
                It was trained to imitate the large model's answers, so it picks up the style and some of the skills.
                In a 2023 study, people liked the replies of small models trained on ChatGPT's answers.
                But targeted tests showed that the small models had learned ChatGPT's style and not its grasp of facts.
                So test the smaller model on your own tasks.
            """,
            sources=("gudibande-2023", "hinton-2015-distillation"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#may-i-train-on-model-output",
    ),
    Question(
        id="does-voice-mode-hear-me",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="In voice mode, does a chatbot hear my voice or read a transcript?",
        wordings=(
            "speech to speech model",
            "how does voice mode work",
            "can ai hear my tone of voice",
            "how do voice assistants with ai work",
            "does chatgpt hear my voice or read a transcript",
            "speak to the chatbot instead of typing",
            "is voice chat still a language model",
        ),
        answer=Claim(
            text="""
            In voice mode, whether a chatbot hears your voice or reads a transcript depends on the product, but either way, a language model usually produces the answer.
            In one design, a single model processes the sound of your voice and answers aloud, so it can react to your tone.
            In the other, speech recognition writes down what you said, an LLM answers that text, and a speech generator reads the answer aloud.
            ChatGPT's voice conversations use GPT-Live, which is closer to the first design: it does the listening and speaking itself.
            A transcript on your screen doesn't tell you which design is at work, because both can show one.
            """,
            sources=(
                "openai-voice-agents-docs",
                "openai-gpt-live-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-voice-generators-llms",
    ),
    Question(
        id="edit-or-redraw-my-photo",
        topic=QuestionTopic.MECHANISM,
        group="Images, audio and video",
        question="When AI changes my photo, does it edit the photo or redraw it?",
        wordings=(
            "ai photo editing keeps changing details",
            "change only one thing in a picture with ai",
            "why does ai change my face when it edits a photo",
            "when i ask chatgpt to change my photo does it redraw it",
        ),
        answer=Claim(
            text="""
                When you ask a chatbot such as ChatGPT to change a photo, an image model usually generates the whole image again, with your photo as a guide.
                That is why more may change than you asked for, such as a face or the lettering on a sign.
                Marking the area that you want changed doesn't fully prevent this: OpenAI says that its models treat the mark only as guidance.
                Some photo editors work differently: Photoshop's Generative Fill, for example, fills only the part you select.
                So keep the original and compare it closely with the result.
            """,
            sources=(
                "openai-image-generation-docs",
                "openai-4o-image-2025",
                "photoshopnews-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#restore-old-photos-with-ai",
    ),
    Question(
        id="how-long-training-takes",
        topic=QuestionTopic.MECHANISM,
        group="How models are trained",
        question="How long does it take to train an LLM?",
        wordings=(
            "how long does fine-tuning take",
            "does training take days or years",
            "is chatgpt retrained every night",
            "how long does it take to train an image generator",
            "why isn't chatgpt retrained every day with the news",
            "how long does it take to train chatgpt",
        ),
        answer=Claim(
            text="""
                Training a leading LLM from scratch usually takes weeks to months on thousands of specialized chips and costs millions of dollars, sometimes far more.
                Makers rarely publish figures, but for its LLM V3 (2024), DeepSeek reported that the main training stage took less than two months on 2,048 graphics processors.
                Training the image generator Stable Diffusion v1 (2022) also took weeks.
                Training a finished model a little further (fine-tuning) can be much quicker: in a 2023 study, it took 24 hours on one graphics processor.
                Daily retraining would be too slow and expensive, so a chatbot that knows today's news has usually looked it up.
            """,
            sources=("deepseek-v3-2024", "dettmers-2023-qlora", "sd-v1-card"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#cost-of-training-an-llm",
    ),
    Question(
        id="what-music-generators-learned-from",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="What were music generators such as Suno and Udio trained on?",
        wordings=(
            "what was suno trained on",
            "udio training data",
            "which songs did ai music makers learn from",
            "are ai music generators trained on copyrighted songs",
        ),
        answer=Claim(
            text="""
            The early models of Suno and Udio learned from huge numbers of recordings, but no full list is public.
            In June 2024, the major record labels sued both companies for copying.
            The companies largely admitted the copying but argued that US law allows it.
            Suno said that its training data included “essentially all music files of reasonable quality that are accessible on the open internet.”
            In late 2025, Universal and Warner signed license agreements with Udio (Sony kept suing it), and Warner signed one with Suno, which announced licensed models.
            In June 2026, Universal and Sony were still suing Suno.
            In September 2026, Suno's v6 models replaced its earlier ones.
            """,
            sources=(
                "mbw-2024-suno-udio",
                "mbw-2024-suno-udio-answers",
                "404media-2024-suno",
                "frontiernews-suno-2026",
                "umg-udio-2025",
                "newszed-2025-udio",
                "wmg-suno-2025",
                "talentbrief-suno-2026",
                "bitwize-suno-v6-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems/suno.md",
    ),
    Question(
        id="trace-an-answer-to-its-training-text",
        topic=QuestionTopic.MECHANISM,
        group="Training data",
        question="Can I find out which training text an LLM's answer came from?",
        wordings=(
            "trace an answer back to the training data",
            "which document did the model learn this from",
            "where did chatgpt get this from",
            "does chatgpt know where it got its information",
            "can a model show where it learned a fact",
        ),
        answer=Claim(
            text="""
                Usually you can't find out which training text an LLM's answer came from, because the model keeps no list of sources.
                What it learned is mixed together in its weights (the numbers set in training), and most companies don't publish the training text.
                The training text of the LLM OLMo is public, and a 2025 tool called OLMoTrace finds passages in it that match parts of an answer word for word.
                But a match doesn't prove that the answer came from there.
                If a chatbot shows links, they usually come from a web search; if it didn't search, they may be invented.
            """,
            sources=(
                "liu-2025-olmotrace",
                "anthropic-non-user-privacy-2026",
                "liesenfeld-2024",
                "openai-chatgpt-search-2024",
                "walters-wilder-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#where-is-the-knowledge-in-an-llm",
    ),
)
