"""The dated events in the history of language models and of other generative AI."""

from macros.data.unvalidated import Claim, Milestone, Strand, TurningPoint

MILESTONES: tuple[Milestone, ...] = (
    Milestone(
        id="markov-counts-letters",
        date="1913",
        strand=Strand.LANGUAGE,
        title="Markov counts the letters of a poem",
        claim=Claim(
            text=(
                "In 20,000 letters of the poem Eugene Onegin, Andrei Markov counted how vowels and"
                " consonants follow each other. He treated a real text as a chain of probabilities."
            ),
            sources=("markov-1913",),
            as_of="1913",
        ),
    ),
    Milestone(
        id="shannon-generates-text",
        date="1948",
        strand=Strand.LANGUAGE,
        title="Shannon draws text from statistics",
        claim=Claim(
            text=(
                "Claude Shannon's theory of communication shows strings that look more and more"
                " like English. They were drawn by how often letters and words occur and follow"
                " each other."
            ),
            sources=("shannon-1948",),
            caveat=(
                "Few people would call such a table of frequencies generative AI, although it"
                " generates."
            ),
        ),
    ),
    Milestone(
        id="shannon-prediction-game",
        date="1951",
        strand=Strand.LANGUAGE,
        title="People guess the next letter for Shannon",
        claim=Claim(
            text=(
                "Shannon estimated the entropy of printed English from an experiment. People"
                " guessed each next letter of a text from the letters before it."
            ),
            sources=("shannon-1951",),
        ),
    ),
    Milestone(
        id="eliza",
        date="1966",
        strand=Strand.LANGUAGE,
        title="ELIZA imitates conversation",
        claim=Claim(
            text=(
                "Joseph Weizenbaum described ELIZA, a program that imitates conversation by"
                " matching patterns from a script."
            ),
            sources=("weizenbaum-1966",),
            caveat=(
                "It is a chatbot that learned nothing from data, so it is not generative AI in"
                " today's sense."
            ),
        ),
    ),
    Milestone(
        id="perplexity",
        date="1977",
        strand=Strand.LANGUAGE,
        title="Speech researchers propose perplexity",
        claim=Claim(
            text=(
                "Jelinek and colleagues proposed perplexity as a measure of how hard a speech"
                " recognition task is. LLMs such as BLOOM are scored with it too."
            ),
            sources=("jelinek-1977", "bigscience-bloom-card"),
        ),
    ),
    Milestone(
        id="class-based-n-grams",
        date="1992",
        strand=Strand.LANGUAGE,
        title="Word classes for n-gram models",
        claim=Claim(
            text=(
                "Researchers at IBM described models that predict a word from the words before it."
                " They sorted words into classes by how often they occur with other words."
            ),
            sources=("brown-1992",),
        ),
    ),
    Milestone(
        id="long-short-term-memory",
        date="1997",
        strand=Strand.BOTH,
        title="Long short-term memory",
        claim=Claim(
            text=(
                "Hochreiter and Schmidhuber introduced a recurrent network that can bridge long"
                " gaps in a sequence. In 2014 it was a standard choice for language models."
            ),
            sources=("hochreiter-1997", "mikolov-2014"),
        ),
    ),
    Milestone(
        id="neural-language-model",
        date="2003",
        strand=Strand.LANGUAGE,
        title="A neural language model with word vectors",
        claim=Claim(
            text=(
                "Bengio and colleagues trained a neural network to give probabilities for word"
                " sequences. It learned a vector for each word at the same time."
            ),
            sources=("bengio-2003",),
        ),
    ),
    Milestone(
        id="word2vec",
        date="2013-01",
        strand=Strand.LANGUAGE,
        title="word2vec learns word vectors cheaply",
        claim=Claim(
            text=(
                "Mikolov and colleagues learned word vectors from very large text collections at"
                " much lower cost than before. The method, word2vec, writes no text."
            ),
            sources=("mikolov-2013",),
        ),
    ),
    Milestone(
        id="variational-autoencoder",
        date="2013-12",
        strand=Strand.OTHER,
        title="The variational autoencoder",
        claim=Claim(
            text=(
                "Kingma and Welling trained two networks as one probabilistic generator. The"
                " encoder compresses a sample into a latent vector; decoding a random vector gives"
                " a new sample."
            ),
            sources=("kingma-2013",),
        ),
    ),
    Milestone(
        id="generative-adversarial-networks",
        date="2014-06",
        strand=Strand.OTHER,
        title="Generative adversarial networks",
        claim=Claim(
            text=(
                "Goodfellow and colleagues set two networks against each other. One turns noise"
                " into samples, the other tries to tell these from real data."
            ),
            sources=("goodfellow-2014",),
        ),
    ),
    Milestone(
        id="attention-for-translation",
        date="2014-09",
        strand=Strand.LANGUAGE,
        title="Attention enters machine translation",
        claim=Claim(
            text=(
                "A translation model by Bahdanau, Cho and Bengio searched for the parts of the"
                " source sentence that matter for each output word."
            ),
            sources=("bahdanau-2014",),
        ),
    ),
    Milestone(
        id="sequence-to-sequence",
        date="2014-09",
        strand=Strand.LANGUAGE,
        title="Sequence-to-sequence learning",
        claim=Claim(
            text=(
                "Sutskever, Vinyals and Le mapped one sequence to another with two recurrent"
                " networks. One reads the input, the other writes the output; translation was the"
                " test."
            ),
            sources=("sutskever-2014",),
        ),
    ),
    Milestone(
        id="diffusion-models-begin",
        date="2015",
        strand=Strand.OTHER,
        title="Diffusion models begin",
        claim=Claim(
            text=(
                "Sohl-Dickstein and colleagues destroyed the structure of data step by step, then"
                " trained a model to reverse the process."
            ),
            sources=("sohl-dickstein-2015",),
        ),
    ),
    Milestone(
        id="wavenet",
        date="2016-09",
        strand=Strand.OTHER,
        title="WaveNet generates raw audio",
        claim=Claim(
            text=(
                "WaveNet generated sound one audio sample at a time. In a listening test its"
                " speech sounded more natural than that of the best systems before it."
            ),
            sources=("vandenoord-2016",),
        ),
    ),
    Milestone(
        id="transformer",
        date="2017-06",
        strand=Strand.BOTH,
        turning_point=TurningPoint.STRANDS_TOUCH,
        title="The Transformer",
        claim=Claim(
            text=(
                "The Transformer replaced recurrence with attention, at first for translation."
                " Models of text, images, music and proteins have been built on it since."
            ),
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
        title="GPT: pre-train, then fine-tune",
        claim=Claim(
            text=(
                "OpenAI's GPT pre-trained a Transformer decoder on unlabeled text and then"
                " fine-tuned it for each task."
            ),
            sources=("radford-2018-gpt", "hf-course-history"),
        ),
    ),
    Milestone(
        id="bert",
        date="2018-10",
        strand=Strand.LANGUAGE,
        title="BERT reads in both directions",
        claim=Claim(
            text=(
                "Google's BERT was pre-trained to fill in hidden words, with the text on both"
                " sides in view. It is a language model that is not built to write."
            ),
            sources=("devlin-2019", "hf-course-history", "shanahan-2024"),
            caveat="Some authors count it among the early LLMs.",
        ),
    ),
    Milestone(
        id="stylegan",
        date="2018-12",
        strand=Strand.OTHER,
        title="StyleGAN makes convincing faces",
        claim=Claim(
            text=(
                "StyleGAN controlled the style of an image at every scale and produced convincing"
                " faces. It uses no language at all."
            ),
            sources=("karras-2019-stylegan",),
        ),
    ),
    Milestone(
        id="gpt-2",
        date="2019-02",
        strand=Strand.LANGUAGE,
        title="GPT-2 is released in stages",
        claim=Claim(
            text=(
                "OpenAI's GPT-2 did tasks for which it had not been fine-tuned. OpenAI feared"
                " misuse and published the weights in stages, the largest model last, in November."
            ),
            sources=("radford-2019", "hf-course-history", "gpt2-repo"),
            as_of="2019-11",
        ),
    ),
    Milestone(
        id="jukebox",
        date="2020-04-30",
        strand=Strand.OTHER,
        title="Jukebox sings",
        claim=Claim(
            text=(
                "OpenAI presented Jukebox, which generates songs, voices included, directly as"
                " audio."
            ),
            sources=("dhariwal-2020", "stanford-ecosystem-graphs"),
            as_of="2020-04-30",
        ),
    ),
    Milestone(
        id="gpt-3",
        date="2020-05",
        strand=Strand.LANGUAGE,
        title="GPT-3 takes examples in the prompt",
        claim=Claim(
            text=(
                "A few examples in the prompt were enough to set GPT-3 a task, without any"
                " fine-tuning. The model has 175 billion parameters."
            ),
            sources=("brown-2020-gpt3",),
            as_of="2020-05",
        ),
    ),
    Milestone(
        id="denoising-diffusion",
        date="2020-06",
        strand=Strand.OTHER,
        title="Diffusion becomes competitive for images",
        claim=Claim(
            text=(
                "Ho, Jain and Abbeel trained diffusion models to predict the added noise and made"
                " them competitive for images."
            ),
            sources=("ho-2020-ddpm",),
        ),
    ),
    Milestone(
        id="clip-and-dall-e",
        date="2021-01-05",
        strand=Strand.BOTH,
        turning_point=TurningPoint.STRANDS_JOIN,
        title="CLIP and DALL-E join text and images",
        claim=Claim(
            text=(
                "OpenAI presented CLIP, which matches pictures with captions, and DALL-E, which"
                " models text and image tokens as one sequence."
            ),
            sources=("radford-2021-clip", "ramesh-2021-dalle", "stanford-ecosystem-graphs"),
            as_of="2021-01-05",
        ),
    ),
    Milestone(
        id="codex",
        date="2021-07",
        strand=Strand.LANGUAGE,
        title="Codex writes programs",
        claim=Claim(
            text=(
                "OpenAI's Codex is a GPT model fine-tuned on public code. Its paper introduced"
                " HumanEval, which runs generated programs against unit tests."
            ),
            sources=("chen-2021-codex", "stanford-ecosystem-graphs"),
            as_of="2021-07",
        ),
    ),
    Milestone(
        id="latent-diffusion",
        date="2021-12",
        strand=Strand.OTHER,
        title="Latent diffusion cuts the cost",
        claim=Claim(
            text=(
                "Rombach and colleagues ran diffusion on compressed images instead of pixels."
                " Training and sampling became cheaper."
            ),
            sources=("rombach-2022",),
        ),
    ),
    Milestone(
        id="instructgpt",
        date="2022-01-27",
        strand=Strand.LANGUAGE,
        title="InstructGPT learns from human feedback",
        claim=Claim(
            text=(
                "OpenAI tuned GPT-3 on demonstrations and on rankings by people. A tuned model"
                " with 1.3 billion parameters pleased raters more than the original with 175"
                " billion."
            ),
            sources=("ouyang-2022", "stanford-ecosystem-graphs"),
            as_of="2022-03",
        ),
    ),
    Milestone(
        id="imagen",
        date="2022-05-23",
        strand=Strand.OTHER,
        title="Imagen reads prompts with a language model",
        claim=Claim(
            text=(
                "Google's Imagen conditioned diffusion on a frozen language model trained on text"
                " alone. A larger language model improved the images more than a larger image model"
                " did."
            ),
            sources=("saharia-2022-imagen", "stanford-ecosystem-graphs"),
            as_of="2022-05-23",
        ),
    ),
    Milestone(
        id="stable-diffusion",
        date="2022-08-22",
        strand=Strand.OTHER,
        title="Stable Diffusion goes public",
        claim=Claim(
            text=(
                "Stable Diffusion was released to the public with open weights that run on a"
                " consumer graphics card."
            ),
            sources=("stanford-ecosystem-graphs", "rombach-2022"),
            as_of="2022-08-22",
        ),
    ),
    Milestone(
        id="chatgpt",
        date="2022-11-30",
        strand=Strand.LANGUAGE,
        title="ChatGPT opens to the public",
        claim=Claim(
            text=(
                "OpenAI opened ChatGPT to the public. It was built on a model of the GPT-3.5"
                " series."
            ),
            sources=("openai-chatgpt-2022", "stanford-ecosystem-graphs"),
            as_of="2022-11-30",
        ),
    ),
    Milestone(
        id="llama",
        date="2023-02-24",
        strand=Strand.LANGUAGE,
        title="LLaMA weights go to researchers",
        claim=Claim(
            text="Meta released the weights of LLaMA to the research community.",
            sources=("touvron-2023", "stanford-ecosystem-graphs"),
            as_of="2023-02-24",
        ),
    ),
    Milestone(
        id="claude",
        date="2023-03-14",
        strand=Strand.LANGUAGE,
        title="Claude is announced",
        claim=Claim(
            text="Anthropic announced Claude. Its first public models took text only.",
            sources=("stanford-ecosystem-graphs", "crfm-helm-metadata"),
            as_of="2023-03-14",
        ),
    ),
    Milestone(
        id="gpt-4",
        date="2023-03-14",
        strand=Strand.BOTH,
        title="GPT-4 takes images as input",
        claim=Claim(
            text="OpenAI announced GPT-4, which takes images as well as text and answers in text.",
            sources=("openai-gpt4-2023", "stanford-ecosystem-graphs"),
            as_of="2023-03-14",
            caveat="Image input reached users later than the announcement.",
        ),
    ),
    Milestone(
        id="china-interim-measures",
        date="2023-08-15",
        strand=Strand.BOTH,
        title="China regulates generative AI services",
        claim=Claim(
            text=(
                "China's Interim Measures took effect. They bind services that offer generated"
                " content to the public, whether text, images, audio or video."
            ),
            sources=("china-genai-measures-2023",),
            as_of="2023-08-15",
        ),
    ),
    Milestone(
        id="gemini",
        date="2023-12-06",
        strand=Strand.BOTH,
        title="Gemini is multimodal from the start",
        claim=Claim(
            text=(
                "Google announced Gemini, a family of models built from the start for more than"
                " text."
            ),
            sources=("gemini-team-2023", "stanford-ecosystem-graphs"),
            as_of="2023-12-06",
        ),
    ),
    Milestone(
        id="sora",
        date="2024-02-15",
        strand=Strand.OTHER,
        title="Sora turns text into video",
        claim=Claim(
            text=(
                "OpenAI showed Sora, a diffusion model with a Transformer backbone that turns text"
                " into video."
            ),
            sources=("brooks-2024-sora", "stanford-ecosystem-graphs"),
            as_of="2024-02-15",
        ),
    ),
    Milestone(
        id="alphafold-3",
        date="2024-05",
        strand=Strand.OTHER,
        title="AlphaFold 3 predicts with diffusion",
        claim=Claim(
            text=(
                "AlphaFold 3 used a diffusion module to predict how proteins fit together with"
                " DNA, RNA and small molecules."
            ),
            sources=("abramson-2024",),
            as_of="2024-05",
            caveat=(
                "By purpose it is a predictor, so definitions disagree on whether it is generative"
                " AI."
            ),
        ),
    ),
    Milestone(
        id="gpt-4o",
        date="2024-05-13",
        strand=Strand.BOTH,
        title="GPT-4o joins text, audio and images",
        claim=Claim(
            text=(
                "OpenAI announced GPT-4o, one model that takes text, audio, images and video. It"
                " produces text, audio and images."
            ),
            sources=("openai-gpt4o-card-2024", "stanford-ecosystem-graphs"),
            as_of="2024-05-13",
        ),
    ),
    Milestone(
        id="nist-generative-ai-profile",
        date="2024-07-26",
        strand=Strand.BOTH,
        title="NIST profiles the risks of generative AI",
        claim=Claim(
            text=(
                "The US standards institute NIST published its Generative AI Profile. It lists"
                " twelve risks that generative AI creates or worsens."
            ),
            sources=("nist-ai-600-1-2024",),
            as_of="2024-07-26",
        ),
    ),
    Milestone(
        id="copyright-office-digital-replicas",
        date="2024-07-31",
        strand=Strand.OTHER,
        title="US Copyright Office reports on digital replicas",
        claim=Claim(
            text=(
                "The US Copyright Office published the first part of its AI report. It deals with"
                " imitations of a person's voice or looks."
            ),
            sources=("usco-part1-2024",),
            as_of="2024-07-31",
        ),
    ),
    Milestone(
        id="eu-ai-act-in-force",
        date="2024-08-01",
        strand=Strand.BOTH,
        title="The EU AI Act enters into force",
        claim=Claim(
            text=(
                "The EU AI Act entered into force. It regulates AI systems and general-purpose AI"
                " models, whether they generate text or other media."
            ),
            sources=("eu-ai-act-2024",),
            as_of="2024-08-01",
            caveat="Its duties apply in steps, from later dates.",
        ),
    ),
    Milestone(
        id="openai-o1",
        date="2024-09-12",
        strand=Strand.LANGUAGE,
        title="o1 writes out long chains of thought",
        claim=Claim(
            text=(
                "OpenAI released a preview of o1. By reinforcement learning it was trained to"
                " produce a long chain of thought ahead of its answer."
            ),
            sources=("openai-o1-card-2024", "openai-2024-o1", "stanford-ecosystem-graphs"),
            as_of="2024-09-12",
        ),
    ),
    Milestone(
        id="synthid-text",
        date="2024-10-23",
        strand=Strand.LANGUAGE,
        title="A watermark for LLM text",
        claim=Claim(
            text=(
                "Nature published SynthID-Text, a watermark for LLM output. In a live test with"
                " almost 20 million Gemini answers, its authors found no loss of quality."
            ),
            sources=("dathathri-2024",),
            as_of="2024-10-23",
        ),
    ),
    Milestone(
        id="deepseek-r1",
        date="2025-01",
        strand=Strand.LANGUAGE,
        title="DeepSeek-R1 opens its weights",
        claim=Claim(
            text=(
                "DeepSeek published the weights of R1. The model was trained largely by"
                " reinforcement learning to write long chains of thought."
            ),
            sources=("deepseek-r1-2025",),
            as_of="2025-01",
        ),
    ),
    Milestone(
        id="chatgpt-native-images",
        date="2025-03-25",
        strand=Strand.BOTH,
        title="ChatGPT draws with GPT-4o itself",
        claim=Claim(
            text=(
                "In ChatGPT, images began to come from GPT-4o instead of a separate image model."
                " OpenAI calls this output autoregressive, unlike DALL-E, a diffusion model."
            ),
            sources=("openai-4o-image-2025",),
            as_of="2025-03-25",
            caveat=(
                "The details of the architecture are not published, and the first DALL-E of 2021"
                " was autoregressive too."
            ),
        ),
    ),
    Milestone(
        id="veo-3",
        date="2025-05-20",
        strand=Strand.OTHER,
        title="Veo 3 adds sound to video",
        claim=Claim(
            text="Google DeepMind presented Veo 3, which generates video together with its sound.",
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
            text=(
                "Google DeepMind presented Genie 3. From a text prompt it generates a scene that a"
                " user can move through, at 24 frames per second."
            ),
            sources=("genie3-2025",),
            as_of="2025-08-05",
            caveat="By the developer's account the scene stays consistent for minutes.",
        ),
    ),
    Milestone(
        id="gpt-oss",
        date="2025-08-05",
        strand=Strand.LANGUAGE,
        title="gpt-oss: open weights from OpenAI",
        claim=Claim(
            text=(
                "OpenAI released the weights of gpt-oss-120b and gpt-oss-20b under the Apache 2.0"
                " license."
            ),
            sources=("openai-gpt-oss-readme", "crfm-helm-metadata"),
            as_of="2025-08-05",
        ),
    ),
    Milestone(
        id="gpt-5",
        date="2025-08-07",
        strand=Strand.LANGUAGE,
        title="GPT-5 is a system of models",
        claim=Claim(
            text="OpenAI released GPT-5, which it described as several models behind a router.",
            sources=("openai-gpt5-card-2025", "helm-model-registry"),
            as_of="2025-08-07",
        ),
    ),
    Milestone(
        id="getty-v-stability",
        date="2025-11-04",
        strand=Strand.OTHER,
        title="English court: an image model is no infringing copy",
        claim=Claim(
            text=(
                "The High Court held that Stable Diffusion is no infringing copy of images,"
                " because it stores none of its training images."
            ),
            sources=("getty-2025", "getty-permission-2025"),
            as_of="2025-12",
            caveat=(
                "Getty was allowed to appeal, and had dropped its claim about the training itself."
            ),
        ),
    ),
    Milestone(
        id="gema-v-openai",
        date="2025-11-11",
        strand=Strand.LANGUAGE,
        title="Munich court: memorized lyrics are copies",
        claim=Claim(
            text=(
                "The Munich Regional Court held that lyrics memorized in OpenAI's models are"
                " reproductions, and that OpenAI answers for such output."
            ),
            sources=("gema-openai-2025", "gema-openai-pr-2025"),
            as_of="2025-11-11",
            caveat="It is a ruling of first instance, under appeal in September 2026.",
        ),
    ),
    Milestone(
        id="swe-bench-verified-retired",
        date="2026-02",
        strand=Strand.LANGUAGE,
        title="OpenAI gives up a coding benchmark",
        claim=Claim(
            text=(
                "OpenAI stopped using SWE-bench Verified to measure leading models. Faulty tests"
                " were one reason; signs of leaked solutions were the other."
            ),
            sources=("openai-2026-swebench-verified", "ai-index-2026"),
            as_of="2026-02",
            caveat="The AI Index 2026 still reports results on it.",
        ),
    ),
    Milestone(
        id="gpt-5-5",
        date="2026-04-23",
        strand=Strand.LANGUAGE,
        title="GPT-5.5 is released",
        claim=Claim(
            text="OpenAI released GPT-5.5.",
            sources=("releases-2026",),
            as_of="2026-04-23",
            caveat="The date rests on press accounts; OpenAI's own page was not opened.",
        ),
    ),
    Milestone(
        id="deepseek-v4-preview",
        date="2026-04-24",
        strand=Strand.LANGUAGE,
        title="DeepSeek previews V4",
        claim=Claim(
            text="DeepSeek previewed V4 with open weights, one day after GPT-5.5.",
            sources=("releases-2026",),
            as_of="2026-04-24",
            caveat="The date rests on press accounts; DeepSeek's own page was not opened.",
        ),
    ),
    Milestone(
        id="eu-digital-omnibus",
        date="2026-07-27",
        strand=Strand.BOTH,
        title="The EU amends the AI Act",
        claim=Claim(
            text=(
                "The Digital Omnibus on AI entered into force. It moves the high-risk duties to"
                " 2027 and 2028 and adds two bans."
            ),
            sources=("eu-omnibus-ai-2026", "ec-omnibus-force-2026"),
            as_of="2026-11",
            caveat=(
                "The transparency duties kept their date, apart from a short grace period for"
                " marking."
            ),
        ),
    ),
    Milestone(
        id="california-ai-transparency-act",
        date="2026-08-02",
        strand=Strand.OTHER,
        title="California requires marks in generated media",
        claim=Claim(
            text=(
                "California's AI Transparency Act became operative. It requires hidden marks in"
                " images, video and audio made with the AI of large providers."
            ),
            sources=("ca-ab853-2025",),
            as_of="2026-11",
            caveat="The Act asks for no such mark on text, and it was read only in part.",
        ),
    ),
    Milestone(
        id="eu-transparency-duties",
        date="2026-08-02",
        strand=Strand.BOTH,
        title="EU transparency duties begin to apply",
        claim=Claim(
            text=(
                "Chatbots in the EU must say that they are AI, and generated text, images, audio"
                " and video must be marked. The Commission can enforce the rules on general-purpose"
                " models."
            ),
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            caveat=(
                "There are exceptions, and systems already on the market have until 2 December"
                " 2026 for the marks."
            ),
        ),
    ),
    Milestone(
        id="thomson-reuters-v-ross",
        date="2026-09-29",
        strand=Strand.BOTH,
        title="First US appeals ruling on training data",
        claim=Claim(
            text=(
                "A US court of appeals ruled against fair use for copied training data: summaries"
                " of court decisions, used to train a rival search tool."
            ),
            sources=("ross-2026",),
            as_of="2026-11",
            caveat="The tool generated nothing, and the opinion sets generative AI aside.",
        ),
    ),
)
