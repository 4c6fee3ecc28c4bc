"""The dated events in the history of language models and of other generative AI."""

from macros.model import Claim, Milestone, Strand, TurningPoint

MILESTONES: tuple[Milestone, ...] = (
    Milestone(
        id="markov-counts-letters",
        date="1913",
        strand=Strand.LANGUAGE,
        title="Markov counts letters in a verse novel",
        claim=Claim(
            text="""
                The Russian mathematician Andrei Markov took 20,000 letters of Eugene Onegin, a novel in verse by Alexander Pushkin, and counted how often vowels and consonants followed each other.
                He treated the text as a chain in which the chance that a letter is a vowel depends on the letter before it.
            """,
            sources=("markov-1913",),
            as_of="1913",
        ),
    ),
    Milestone(
        id="shannon-generates-text",
        date="1948",
        strand=Strand.LANGUAGE,
        title="Shannon generates text from statistics",
        claim=Claim(
            text="""
                In the 1948 paper that set out his theory of communication, Claude Shannon printed strings of letters and words that looked more and more like English.
                The letters and words were picked at random, at first with the same chance for every letter.
                Later strings favored common letters and words, or those that often follow what came just before them.
            """,
            sources=("shannon-1948",),
        ),
    ),
    Milestone(
        id="shannon-prediction-game",
        date="1951",
        strand=Strand.LANGUAGE,
        title="Shannon has people guess the next letter",
        claim=Claim(
            text="To estimate how predictable printed English is, Claude Shannon had people guess the next letter of a text from the letters before it.",
            sources=("shannon-1951",),
        ),
    ),
    Milestone(
        id="eliza",
        date="1966",
        strand=Strand.LANGUAGE,
        title="ELIZA imitates conversation",
        claim=Claim(
            text="""
                Joseph Weizenbaum described ELIZA, a program that imitated conversation by following the rules of a script.
                These rules were written by hand, not learned from data.
            """,
            sources=("weizenbaum-1966",),
        ),
    ),
    Milestone(
        id="perplexity",
        date="1977",
        strand=Strand.LANGUAGE,
        title="Speech researchers introduce perplexity",
        claim=Claim(
            text="""
                Frederick Jelinek and colleagues proposed perplexity as a measure of how hard a speech recognition task is.
                A perplexity of ten means that the task is as hard as guessing each word from among ten equally likely ones.
                Perplexity is also used to score LLMs such as BLOOM (2022).
            """,
            sources=("jelinek-1977", "bigscience-bloom-card"),
        ),
    ),
    Milestone(
        id="class-based-n-grams",
        date="1992",
        strand=Strand.LANGUAGE,
        title="Words are grouped into classes",
        claim=Claim(
            text="""
                Researchers at IBM described language models that predict a word from the few words before it.
                They also had a program sort words into classes, based on which other words each one appears with.
            """,
            sources=("brown-1992",),
        ),
    ),
    Milestone(
        id="long-short-term-memory",
        date="1997",
        strand=Strand.LANGUAGE,
        title="Long short-term memory (LSTM)",
        claim=Claim(
            text="""
                Sepp Hochreiter and Jürgen Schmidhuber introduced a kind of neural network that reads a sequence one item at a time, for example a sentence word by word.
                It can link items that are far apart.
                By 2014, researchers were using LSTM networks as language models.
            """,
            sources=("hochreiter-1997", "mikolov-2014"),
        ),
    ),
    Milestone(
        id="neural-language-model",
        date="2003",
        strand=Strand.LANGUAGE,
        title="A neural network learns word vectors",
        claim=Claim(
            text="""
                Yoshua Bengio and colleagues trained a neural network to estimate how probable a sequence of words is.
                Along the way, the network learned a list of numbers, called a vector, to represent each word.
            """,
            sources=("bengio-2003",),
        ),
    ),
    Milestone(
        id="word2vec",
        date="2013-01",
        strand=Strand.LANGUAGE,
        title="word2vec makes word vectors cheap",
        claim=Claim(
            text="""
                Tomas Mikolov and colleagues found a much cheaper way to learn word vectors (lists of numbers that represent words) from very large collections of text.
                Their method, word2vec, doesn't write any text itself.
            """,
            sources=("mikolov-2013",),
        ),
    ),
    Milestone(
        id="variational-autoencoder",
        date="2013-12",
        strand=Strand.OTHER,
        title="The variational autoencoder",
        claim=Claim(
            text="""
                To build the variational autoencoder, Diederik Kingma and Max Welling trained two networks together.
                One compresses data, such as an image, into a short code, and the other restores the data from the code.
                Training also arranges the codes in a simple, known pattern.
                Afterward, you can pick a code at random, and the second network turns it into something new.
            """,
            sources=("kingma-2013",),
        ),
    ),
    Milestone(
        id="generative-adversarial-networks",
        date="2014-06",
        strand=Strand.OTHER,
        title="Generative adversarial networks (GANs)",
        name="GANs",
        claim=Claim(
            text="""
                In a generative adversarial network, introduced by Ian Goodfellow and colleagues, two networks compete with each other.
                One network turns random numbers into new examples, such as images, and the other tries to tell these from real ones.
            """,
            sources=("goodfellow-2014",),
        ),
    ),
    Milestone(
        id="attention-for-translation",
        date="2014-09",
        strand=Strand.LANGUAGE,
        title="Attention enters machine translation",
        claim=Claim(
            text="""
                A translation model by Dzmitry Bahdanau, Kyunghyun Cho and Yoshua Bengio worked out, for each word it wrote, which parts of the source sentence mattered.
                Three years later, this idea became the core of the transformer, the network design behind most LLMs.
            """,
            sources=("bahdanau-2014", "vaswani-2017"),
        ),
    ),
    Milestone(
        id="sequence-to-sequence",
        date="2014-09",
        strand=Strand.LANGUAGE,
        title="One network reads a sentence, another translates it",
        claim=Claim(
            text="""
                Ilya Sutskever, Oriol Vinyals and Quoc Le used two networks to turn one sequence, such as the words of a sentence, into another.
                One network read the first sequence, and the other wrote the second.
                They tested the idea on translation.
            """,
            sources=("sutskever-2014",),
        ),
    ),
    Milestone(
        id="diffusion-models-begin",
        date="2015",
        strand=Strand.OTHER,
        title="Diffusion models begin",
        claim=Claim(
            text="""
                Jascha Sohl-Dickstein and colleagues gradually turned data, such as images, into random values (noise) and trained a model to reverse the process.
                Starting from noise, the trained model can then generate new data.
            """,
            sources=("sohl-dickstein-2015",),
        ),
    ),
    Milestone(
        id="wavenet",
        date="2016-09",
        strand=Strand.OTHER,
        title="WaveNet generates raw audio",
        claim=Claim(
            text="""
                WaveNet generated audio one point of the sound wave at a time.
                In listening tests in English and Mandarin, people rated its speech as more natural than that of the best systems of the time.
            """,
            sources=("vandenoord-2016",),
        ),
    ),
    Milestone(
        id="transformer",
        date="2017-06",
        strand=Strand.BOTH,
        turning_point=TurningPoint.STRANDS_TOUCH,
        title="The Transformer",
        name="Transformer",
        claim=Claim(
            text="""
                The transformer is a neural network design that was introduced for translation.
                Instead of reading words one after another, it connects all the words of a passage directly, in a step called attention.
                Models of text, images, music and proteins have since been built on the transformer.
            """,
            sources=(
                "vaswani-2017",
                "hf-course-history",
                "peebles-xie-2023",
                "copet-2023",
                "lin-2023-esm2",
            ),
        ),
    ),
    Milestone(
        id="gpt",
        date="2018-06",
        strand=Strand.LANGUAGE,
        title="GPT trains on plain text first, then on the task",
        claim=Claim(
            text="""
                OpenAI took a network of a type introduced in 2017, the transformer, and first trained it to predict the next word in plain text.
                Then came further training for each task that the network was meant to do.
                OpenAI's report calls the first step generative pre-training.
            """,
            sources=("radford-2018-gpt", "hf-course-history"),
        ),
    ),
    Milestone(
        id="bert",
        date="2018-10",
        strand=Strand.LANGUAGE,
        title="BERT reads in both directions",
        claim=Claim(
            text="""
                Google trained BERT to fill in hidden words from the words before and after them.
                BERT is a language model, but it wasn't built to write.
            """,
            sources=("devlin-2019", "hf-course-history"),
        ),
    ),
    Milestone(
        id="stylegan",
        date="2018-12",
        strand=Strand.OTHER,
        title="StyleGAN makes convincing faces",
        claim=Claim(
            text="""
                StyleGAN made convincing images of faces and let people control different features separately, such as the pose of a face and small details like freckles.
                It works without a text prompt.
            """,
            sources=("karras-2019-stylegan",),
        ),
    ),
    Milestone(
        id="gpt-2",
        date="2019-02",
        strand=Strand.LANGUAGE,
        title="GPT-2 is released in stages",
        claim=Claim(
            text="""
                OpenAI's language model GPT-2 could do some tasks that it hadn't been specifically trained for.
                Because OpenAI feared misuse, it published the weights (the numbers learned in training) in stages, from smaller versions to the largest in November 2019.
            """,
            sources=("radford-2019", "hf-course-history", "gpt2-repo"),
        ),
    ),
    Milestone(
        id="jukebox",
        date="2020-04-30",
        strand=Strand.OTHER,
        title="Jukebox sings",
        claim=Claim(
            text="OpenAI introduced Jukebox, which makes songs, including the singing, directly as sound rather than as notes.",
            sources=("dhariwal-2020", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="gpt-3",
        date="2020-05",
        strand=Strand.LANGUAGE,
        title="GPT-3 needs only a few examples",
        name="GPT-3",
        claim=Claim(
            text="""
                For many tasks, a few examples in the prompt were enough to show OpenAI's GPT-3 what to do, without further training.
                The model has 175 billion parameters, the numbers that are learned in training.
            """,
            sources=("brown-2020-gpt3",),
            as_of="2020-05",
        ),
    ),
    Milestone(
        id="denoising-diffusion",
        date="2020-06",
        strand=Strand.OTHER,
        title="Diffusion catches up in image generation",
        claim=Claim(
            text="""
                To make an image, a diffusion model removes random specks (noise) step by step.
                Jonathan Ho, Ajay Jain and Pieter Abbeel trained one to predict the noise that had been added to images.
                They reported that on a standard set of small images, their model did better than most earlier models by one common measure.
            """,
            sources=("ho-2020-ddpm",),
        ),
    ),
    Milestone(
        id="clip-and-dall-e",
        date="2021-01-05",
        strand=Strand.BOTH,
        turning_point=TurningPoint.STRANDS_JOIN,
        title="CLIP and DALL·E join text and images",
        name="CLIP, DALL·E",
        claim=Claim(
            text="""
                OpenAI introduced two models that connect text and images.
                CLIP rates how well an image and a piece of text fit together.
                DALL·E makes an image from a written description by treating the pieces of text and image as one sequence and predicting what comes next.
            """,
            sources=("radford-2021-clip", "ramesh-2021-dalle", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="codex",
        date="2021-07",
        strand=Strand.LANGUAGE,
        title="Codex writes programs",
        claim=Claim(
            text="""
                OpenAI's original Codex was a GPT language model that had been trained further on publicly available program code.
                The paper about Codex introduced HumanEval, a benchmark (a standard test) that checks whether generated programs work.
            """,
            sources=("chen-2021-codex", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="latent-diffusion",
        date="2021-12",
        strand=Strand.OTHER,
        title="Latent diffusion makes image generation cheaper",
        claim=Claim(
            text="""
                To make an image, a diffusion model removes random specks (noise) step by step.
                Robin Rombach and colleagues applied this method to compressed versions of images instead of to the pixels themselves.
                This made it cheaper both to train the model and to generate images.
            """,
            sources=("rombach-2022",),
        ),
    ),
    Milestone(
        id="instructgpt",
        date="2022-01-27",
        strand=Strand.LANGUAGE,
        title="InstructGPT learns from human feedback",
        claim=Claim(
            text="""
                For InstructGPT, OpenAI took GPT-3 models of three sizes and trained them further on example answers and on people's rankings of answers.
                Raters preferred the answers of the smallest of these models to those of the original GPT-3, which is more than a hundred times as large.
            """,
            sources=("ouyang-2022", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="imagen",
        date="2022-05-23",
        strand=Strand.OTHER,
        title="Imagen reads prompts with a language model",
        claim=Claim(
            text="""
                Google's image generator Imagen read prompts with a language model that had been trained on text alone.
                In Google's tests, making this language model larger improved the images more than making the image model larger.
            """,
            sources=("saharia-2022-imagen", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="stable-diffusion",
        date="2022-08-22",
        strand=Strand.OTHER,
        title="Stable Diffusion is released",
        name="Stable Diffusion",
        claim=Claim(
            text="""
                The image generator Stable Diffusion was released to the public along with its weights, the numbers that it had learned.
                According to its makers, it could run on a consumer graphics card.
            """,
            sources=("stanford-ecosystem-graphs", "pcgamer-stable-diffusion-2022"),
        ),
    ),
    Milestone(
        id="chatgpt",
        date="2022-11-30",
        strand=Strand.LANGUAGE,
        title="ChatGPT opens to the public",
        name="ChatGPT",
        claim=Claim(
            text="""
                OpenAI opened ChatGPT to the public.
                It was built on a model from the GPT-3.5 series.
                In a 2024 survey in six countries, ChatGPT was by far the best-known generative AI product.
            """,
            sources=("openai-chatgpt-2022", "stanford-ecosystem-graphs", "fletcher-nielsen-2024"),
        ),
    ),
    Milestone(
        id="llama",
        date="2023-02-24",
        strand=Strand.LANGUAGE,
        title="LLaMA's weights go to researchers",
        claim=Claim(
            text="Meta gave researchers access to its language model LLaMA, including its weights, the numbers that the model had learned.",
            sources=("touvron-2023", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="claude",
        date="2023-03-14",
        strand=Strand.LANGUAGE,
        title="Anthropic announces Claude",
        claim=Claim(
            text="""
                Anthropic announced its LLM Claude.
                The first public Claude models could read and write only text.
            """,
            sources=("stanford-ecosystem-graphs", "crfm-helm-metadata"),
        ),
    ),
    Milestone(
        id="gpt-4",
        date="2023-03-14",
        strand=Strand.LANGUAGE,
        title="OpenAI announces GPT-4, which can accept images",
        claim=Claim(
            text="""
                OpenAI announced GPT-4, a model that can accept images as well as text and that answers in text.
                At first, the public could use GPT-4 only with text.
                OpenAI announced in September 2023 that it was making image input widely available.
            """,
            sources=("openai-gpt4-2023", "stanford-ecosystem-graphs", "openai-gpt4v-2023"),
        ),
    ),
    Milestone(
        id="china-interim-measures",
        date="2023-08-15",
        strand=Strand.BOTH,
        title="China regulates generative AI services",
        claim=Claim(
            text="""
                China's Interim Measures on generative AI took effect.
                These rules apply to services that offer generated text, images, audio or video to the public in China.
            """,
            sources=("china-genai-measures-2023",),
        ),
    ),
    Milestone(
        id="gemini",
        date="2023-12-06",
        strand=Strand.BOTH,
        title="Google announces Gemini for text, images, audio and video",
        claim=Claim(
            text="""
                Google announced Gemini, which it described as a family of models designed from the start to accept text, images, audio and video.
                According to Google's report, the models could also produce images.
                Two months later, however, the images in Google's Gemini app came from a separate model called Imagen.
            """,
            sources=("gemini-team-2023", "stanford-ecosystem-graphs", "raghavan-2024-gemini"),
        ),
    ),
    Milestone(
        id="sora",
        date="2024-02-15",
        strand=Strand.OTHER,
        title="Sora turns text into video",
        name="Sora",
        claim=Claim(
            text="""
                OpenAI unveiled Sora, which turned text into video by diffusion, a method that removes random specks (noise) step by step.
                Its network was a transformer, the design behind most LLMs.
            """,
            sources=("brooks-2024-sora", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="alphafold-3",
        date="2024-05",
        strand=Strand.OTHER,
        title="AlphaFold 3 predicts with diffusion",
        claim=Claim(
            text="""
                The AI model AlphaFold 3 predicts how proteins fit together with DNA, RNA and small molecules.
                It places the atoms by diffusion, a method that many image generators use and that turns random numbers (noise) into a result step by step.
                Because the purpose of AlphaFold 3 is to predict rather than to create, this site counts it as a borderline case of generative AI.
            """,
            sources=("abramson-2024", "rombach-2022"),
            as_of="2024-05",
            our_reading=True,
        ),
    ),
    Milestone(
        id="gpt-4o",
        date="2024-05-13",
        strand=Strand.BOTH,
        title="OpenAI announces GPT-4o for text, audio and images",
        name="GPT-4o",
        claim=Claim(
            text="""
                OpenAI announced GPT-4o, which it describes as a single neural network that accepts text, audio, images and video and produces text, audio and images.
                Until March 2025, ChatGPT made images with a separate DALL·E model, not with GPT-4o itself.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "stanford-ecosystem-graphs",
                "openai-4o-image-2025",
            ),
        ),
    ),
    Milestone(
        id="nist-generative-ai-profile",
        date="2024-07-26",
        strand=Strand.BOTH,
        title="NIST describes the risks of generative AI",
        claim=Claim(
            text="NIST, the US standards agency, published its Generative AI Profile, which lists twelve risks that generative AI creates or makes worse.",
            sources=("nist-ai-600-1-2024",),
        ),
    ),
    Milestone(
        id="copyright-office-digital-replicas",
        date="2024-07-31",
        strand=Strand.OTHER,
        title="US Copyright Office reports on digital replicas",
        claim=Claim(
            text="""
                The US Copyright Office published the first part of its report on copyright and AI.
                This part deals with digital replicas: images, video or audio that have been created or altered digitally and that depict a person realistically but falsely.
            """,
            sources=("usco-part1-2024",),
        ),
    ),
    Milestone(
        id="eu-ai-act-in-force",
        date="2024-08-01",
        strand=Strand.BOTH,
        title="The EU AI Act enters into force",
        claim=Claim(
            text="""
                The EU AI Act entered into force, but its rules apply in stages: the first have applied since February 2025.
                The act regulates AI systems, whether or not they generate anything, as well as general-purpose AI models, which can do many different tasks.
            """,
            sources=("eu-ai-act-2024",),
        ),
    ),
    Milestone(
        id="openai-o1",
        date="2024-09-12",
        strand=Strand.LANGUAGE,
        title="o1 reasons at length before it answers",
        claim=Claim(
            text="""
                OpenAI released a preview of o1, an LLM trained to write out many intermediate steps (a chain of thought) before its answer.
                OpenAI trained o1 by reinforcement learning, which rewards good results.
            """,
            sources=("openai-o1-card-2024", "openai-2024-o1", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="synthid-text",
        date="2024-10-23",
        strand=Strand.LANGUAGE,
        title="A watermark for LLM text",
        claim=Claim(
            text="""
                The journal Nature published a paper on SynthID-Text, a method that puts a hidden mark into text written by LLMs.
                The paper's authors, who are from Google, report on a live test with almost 20 million Gemini answers.
                In the test, users rated answers with the mark about as highly as answers without it.
            """,
            sources=("dathathri-2024",),
            as_of="2024-10-23",
        ),
    ),
    Milestone(
        id="deepseek-r1",
        date="2025-01",
        strand=Strand.LANGUAGE,
        title="DeepSeek publishes R1's weights",
        claim=Claim(
            text="""
                The Chinese company DeepSeek published the weights (the numbers learned in training) of its LLM R1.
                The model was trained to write out many intermediate steps before its answer, largely through reinforcement learning, which rewards good results.
            """,
            sources=("deepseek-r1-2025",),
        ),
    ),
    Milestone(
        id="chatgpt-native-images",
        date="2025-03-25",
        strand=Strand.BOTH,
        title="GPT-4o makes the images in ChatGPT",
        claim=Claim(
            text="""
                ChatGPT began to make images with GPT-4o itself instead of a separate image model.
                According to OpenAI, GPT-4o makes images piece by piece.
                The previous model, DALL·E 3, is a diffusion model, which turns random specks (noise) into an image step by step.
            """,
            sources=("openai-4o-image-2025",),
            as_of="2025-03",
        ),
    ),
    Milestone(
        id="veo-3",
        date="2025-05-20",
        strand=Strand.OTHER,
        title="Veo 3 generates video with sound",
        name="Veo 3",
        claim=Claim(
            text="Google DeepMind unveiled Veo 3, a model that generates video with matching sound.",
            sources=("veo-2025", "google-veo3-2025"),
            as_of="2025-05-20",
        ),
    ),
    Milestone(
        id="genie-3",
        date="2025-08-05",
        strand=Strand.OTHER,
        title="Genie 3 generates worlds to move through",
        claim=Claim(
            text="""
                Google DeepMind unveiled Genie 3, a model that turns a written description into a scene that a user can move through.
                According to DeepMind, the scene stays largely consistent for several minutes, and the model's memory of what it has shown lasts up to one minute.
            """,
            sources=("genie3-2025",),
            as_of="2025-08",
        ),
    ),
    Milestone(
        id="gpt-oss",
        date="2025-08-05",
        strand=Strand.LANGUAGE,
        title="OpenAI releases gpt-oss with open weights",
        claim=Claim(
            text="OpenAI published the weights (the numbers learned in training) of two LLMs, gpt-oss-120b and gpt-oss-20b, under the Apache license, which lets anyone use and change them.",
            sources=("openai-gpt-oss-readme", "crfm-helm-metadata"),
        ),
    ),
    Milestone(
        id="gpt-5",
        date="2025-08-07",
        strand=Strand.LANGUAGE,
        title="GPT-5 is a system of models",
        name="GPT-5",
        claim=Claim(
            text="""
                OpenAI released GPT-5 and described it as several models and a part called a router, which picks one of them for each request.
                Software developers were also given direct access to some of these models, without the router.
            """,
            sources=("openai-gpt5-card-2025", "helm-model-registry"),
        ),
    ),
    Milestone(
        id="getty-v-stability",
        date="2025-11-04",
        strand=Strand.OTHER,
        title="English court: an image model isn't an infringing copy",
        claim=Claim(
            text="""
                England's High Court held that the image generator Stable Diffusion isn't itself an infringing (unlawful) copy of images, because it doesn't store the images it was trained on.
                Getty Images, which had brought the case, hadn't argued that Stable Diffusion stores images, and it had dropped its claim about the training itself.
                In December 2025, the judge gave Getty permission to appeal on the question of what counts as an infringing copy.
            """,
            sources=("getty-2025", "getty-permission-2025"),
            as_of="2025-12",
        ),
    ),
    Milestone(
        id="gema-v-openai",
        date="2025-11-11",
        strand=Strand.LANGUAGE,
        title="Munich court: memorized lyrics are copies",
        claim=Claim(
            text="""
                The Munich Regional Court held that OpenAI's models contain copies of the lyrics of nine German songs, because the models have memorized them.
                It also held that OpenAI is liable when its chatbot repeats the lyrics.
                The ruling was not final when it was published.
            """,
            sources=("gema-openai-2025", "gema-openai-pr-2025"),
            as_of="2026-11",
        ),
    ),
    Milestone(
        id="swe-bench-verified-retired",
        date="2026-02",
        strand=Strand.LANGUAGE,
        title="OpenAI drops a coding benchmark",
        claim=Claim(
            text="""
                OpenAI stopped using SWE-bench Verified, a set of programming tasks, to measure the abilities of leading models.
                OpenAI gave two reasons: faulty tests, and signs that models had seen the solutions in training.
            """,
            sources=("openai-2026-swebench-verified",),
        ),
    ),
    Milestone(
        id="gpt-5-5",
        date="2026-04-23",
        strand=Strand.LANGUAGE,
        title="OpenAI releases GPT-5.5",
        claim=Claim(
            text="OpenAI released GPT-5.5, an LLM that it described as a model for work such as writing and debugging code, researching online and analyzing data.",
            sources=("openai-gpt-5-5-2026",),
        ),
    ),
    Milestone(
        id="deepseek-v4-preview",
        date="2026-04-24",
        strand=Strand.LANGUAGE,
        title="DeepSeek previews V4",
        claim=Claim(
            text="One day after OpenAI's GPT-5.5 came out, the Chinese company DeepSeek published a preview of its LLM V4, whose weights (the numbers learned in training) can be downloaded.",
            sources=("deepseek-v4-preview-2026", "openai-gpt-5-5-2026"),
        ),
    ),
    Milestone(
        id="eu-digital-omnibus",
        date="2026-07-27",
        strand=Strand.BOTH,
        title="The EU amends the AI Act",
        claim=Claim(
            text="""
                The Digital Omnibus on AI, which amends the AI Act, entered into force.
                It postpones the duties for high-risk uses of AI, such as screening job applicants, to 2027 and 2028.
                Since 2 December 2026, it has also banned AI that makes child sexual abuse material and AI that makes or alters realistic intimate images, video or audio of people without their consent.
                The AI Act's transparency duties still began on 2 August 2026.
                But for systems that were on the market before that day, the duty to mark generated content began on 2 December 2026.
            """,
            sources=("eu-omnibus-ai-2026", "ec-omnibus-force-2026", "eu-ai-act-2024"),
            as_of="2026-12",
        ),
    ),
    Milestone(
        id="california-ai-transparency-act",
        date="2026-08-02",
        strand=Strand.OTHER,
        title="California requires hidden marks in generated media",
        claim=Claim(
            text="""
                California's AI Transparency Act began to apply.
                Among other things, it requires providers of generative AI to put hidden marks into the images, video and audio that their systems make.
                At first, this duty applied only to systems with more than a million monthly users.
                An amendment (SB 1000) reportedly removed that limit on 30 September 2026.
                The act doesn't require marks in text.
            """,
            sources=("ca-ab853-2025", "ca-sb1000-2026"),
            as_of="2026-11",
        ),
    ),
    Milestone(
        id="eu-transparency-duties",
        date="2026-08-02",
        strand=Strand.BOTH,
        title="EU transparency duties begin to apply",
        claim=Claim(
            text="""
                Since 2 August 2026, chatbots in the EU have had to say that they are AI, unless that is obvious.
                Companies that offer AI systems must mark the text, images, audio and video that the systems generate, so that software can recognize them as made by AI.
                There are exceptions, for example for tools that only help with editing.
                People and organizations that use AI in their work must disclose that their deepfakes, and some texts that inform the public, were made with AI.
                For systems that were on the market before 2 August 2026, the duty to add the marks began on 2 December 2026.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-12",
        ),
    ),
    Milestone(
        id="gpt-6",
        date="2026-09-03",
        strand=Strand.LANGUAGE,
        title="OpenAI releases the first GPT-6 model",
        claim=Claim(
            text="OpenAI released GPT-6 Astra, an LLM that accepts text and images and answers in text. Two cheaper models, GPT-6 Sol and GPT-6 Luna, followed on 22 September.",
            sources=("laozhang-gpt6-2026", "openai-api-changelog-2026", "openai-models-docs"),
            as_of="2026-11",
        ),
    ),
    Milestone(
        id="thomson-reuters-v-ross",
        date="2026-09-29",
        strand=Strand.BOTH,
        title="US appeals court: no fair use for training a rival search tool",
        claim=Claim(
            text="""
                In Thomson Reuters v. Ross, the US Court of Appeals for the Third Circuit upheld a ruling against the start-up Ross.
                To train a search tool, Ross had used text that closely followed 2,243 headnotes (short summaries of points of law) in the rival legal database Westlaw.
                The court held that this copying was not fair use (a use of copyrighted works for which US law requires no permission).
                Ross's search tool found existing passages and didn't generate anything.
                The opinion mentions generative AI only in a footnote, to say that the case isn't about it.
            """,
            sources=("ross-2026",),
            as_of="2026-11",
        ),
    ),
    Milestone(
        id="chatgpt-text-watermark",
        date="2026-10-05",
        strand=Strand.LANGUAGE,
        title="OpenAI announces a watermark for ChatGPT's text in the EU",
        claim=Claim(
            text="""
                OpenAI announced that, over the following weeks, it would add a watermark called textGrain to eligible text from ChatGPT and from OpenAI's programming assistant Codex in the EU.
                The reason is that EU law requires generated text to be marked.
                The watermark slightly steers the choice of words, and a text can be checked for it only with OpenAI's secret key.
                In August 2026, Anthropic had announced a similar watermark for the text of newer Claude models.
            """,
            sources=(
                "openai-eu-text-provenance-2026",
                "textgrain-explained-2026",
                "anthropic-claude-watermark-2026",
                "anthropic-text-watermark-2026",
            ),
            as_of="2026-10",
        ),
    ),
    Milestone(
        id="eu-intimate-image-ban",
        date="2026-12-02",
        strand=Strand.OTHER,
        title="The EU bans AI for sexual deepfakes and child abuse material",
        claim=Claim(
            text="""
                The EU's ban on AI that makes or alters child sexual abuse material began to apply.
                The ban also covers AI that makes or alters realistic intimate images, video or audio of identifiable people without their explicit consent.
                The provider of a system (the company or person that offers it) breaks the ban if the system is built to produce either kind of material.
                The provider also breaks the ban if the system lacks adequate safeguards and the provider could have foreseen that people would get such material easily and repeatedly.
                People who use AI in their work break the ban if they use it to produce such material.
            """,
            sources=("eu-omnibus-ai-2026",),
            as_of="2026-12",
        ),
    ),
    Milestone(
        id="eu-marking-grace-period-ends",
        date="2026-12-02",
        strand=Strand.BOTH,
        title="The EU's duty to mark generated content reaches older AI systems",
        claim=Claim(
            text="""
                Since 2 December 2026, AI systems that were on the EU market before 2 August 2026 have had to mark what they generate, in a way that software can detect.
                Newer systems must do so from the start.
                The duty applies to text, images, audio and video, with exceptions, for example for tools that only help to edit what a person has made.
            """,
            sources=("eu-omnibus-ai-2026", "eu-ai-act-2024"),
            as_of="2026-12",
        ),
    ),
)
