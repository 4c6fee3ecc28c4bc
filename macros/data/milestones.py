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
                Andrei Markov counted how vowels and consonants follow each other in 20,000 letters of Eugene Onegin, a novel in verse.
                He treated a real text as a chain of probabilities.
            """,
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
            text="""
                In his theory of communication, Claude Shannon printed strings that look more and more like English.
                They were drawn by how often letters and words occur and follow each other.
            """,
            sources=("shannon-1948",),
        ),
    ),
    Milestone(
        id="shannon-prediction-game",
        date="1951",
        strand=Strand.LANGUAGE,
        title="People guess the next letter for Shannon",
        claim=Claim(
            text="""
                Shannon estimated how predictable printed English is.
                He had people guess the next letter of a text from the letters before it.
            """,
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
                Joseph Weizenbaum described ELIZA, a program that imitates conversation by rules in a script.
                The rules were written by hand, not learned from data.
            """,
            sources=("weizenbaum-1966",),
        ),
    ),
    Milestone(
        id="perplexity",
        date="1977",
        strand=Strand.LANGUAGE,
        title="Speech researchers propose perplexity",
        claim=Claim(
            text="""
                Jelinek and colleagues proposed perplexity, a measure of how hard a speech recognition task is.
                A perplexity of ten means: as hard as guessing each word among ten equally likely ones.
                LLMs such as BLOOM (2022) are scored with it too.
            """,
            sources=("jelinek-1977", "bigscience-bloom-card"),
        ),
    ),
    Milestone(
        id="class-based-n-grams",
        date="1992",
        strand=Strand.LANGUAGE,
        title="Words are sorted into classes",
        claim=Claim(
            text="""
                Researchers at IBM described models that predict a word from the few words before it.
                The researchers also sorted words into classes by the words that occur with them.
            """,
            sources=("brown-1992",),
        ),
    ),
    Milestone(
        id="long-short-term-memory",
        date="1997",
        strand=Strand.LANGUAGE,
        title="Long short-term memory",
        claim=Claim(
            text="""
                Hochreiter and Schmidhuber introduced a network that goes through a sequence step by step and can bridge long gaps in it.
                In 2014 researchers tested it as a language model.
            """,
            sources=("hochreiter-1997", "mikolov-2014"),
        ),
    ),
    Milestone(
        id="neural-language-model",
        date="2003",
        strand=Strand.LANGUAGE,
        title="A neural language model with word vectors",
        claim=Claim(
            text="""
                Bengio and colleagues trained a neural network to give probabilities to sequences of words.
                At the same time it learned a vector, a list of numbers, for each word.
            """,
            sources=("bengio-2003",),
        ),
    ),
    Milestone(
        id="word2vec",
        date="2013-01",
        strand=Strand.LANGUAGE,
        title="word2vec learns word vectors cheaply",
        claim=Claim(
            text="""
                Mikolov and colleagues learned a vector, a list of numbers, for each word from very large text collections, at much lower cost than before.
                Their method, word2vec, writes no text.
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
                Kingma and Welling trained two networks together.
                One compresses data, such as a picture, to a short code; the other restores it.
                Decoding a random code gives something new.
            """,
            sources=("kingma-2013",),
        ),
    ),
    Milestone(
        id="generative-adversarial-networks",
        date="2014-06",
        strand=Strand.OTHER,
        title="Generative adversarial networks",
        claim=Claim(
            text="""
                Goodfellow and colleagues set two networks against each other.
                One turns random noise into samples, such as pictures; the other tries to tell these from real ones.
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
            text="A translation model by Bahdanau, Cho and Bengio weighed, for each word it wrote, which parts of the source sentence matter.",
            sources=("bahdanau-2014",),
        ),
    ),
    Milestone(
        id="sequence-to-sequence",
        date="2014-09",
        strand=Strand.LANGUAGE,
        title="One network reads a sentence, another writes its translation",
        claim=Claim(
            text="""
                Sutskever, Vinyals and Le turned one sequence into another with two networks, one that reads and one that writes.
                Translation was the test.
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
            text="Sohl-Dickstein and colleagues destroyed the structure of data step by step and trained a model to reverse the process.",
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
                WaveNet generated sound one sample at a time, a sample being one point of the sound wave.
                In listening tests its speech sounded more natural than that of the best systems before it.
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
        claim=Claim(
            text="""
                The Transformer is a network design made for translation.
                It links the words of a text directly, by a step called attention, instead of reading them one after another.
                Models of text, images, music and proteins have been built on it since.
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
        title="GPT: first raw text, then the task",
        claim=Claim(
            text="""
                OpenAI trained a Transformer to predict the next word of raw text, then trained it further for each task.
                The report calls the first step generative pre-training.
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
                Google's BERT was trained to fill in hidden words from the words before and after them.
                It is a language model that is not built to write.
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
                StyleGAN made convincing faces and let people control a picture scale by scale: the pose, for example, apart from small details such as freckles.
                It takes no words.
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
                OpenAI's GPT-2 did tasks for which it had not been specially trained.
                OpenAI feared misuse and published the weights, the numbers the model had learned, in stages until November 2019.
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
            text="OpenAI presented Jukebox, which makes songs, singing included, as sound rather than as notes.",
            sources=("dhariwal-2020", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="gpt-3",
        date="2020-05",
        strand=Strand.LANGUAGE,
        title="GPT-3 takes examples in the prompt",
        claim=Claim(
            text="""
                A few examples in the prompt were enough to set GPT-3 a task, without further training.
                The model has 175 billion parameters, the numbers learned in training.
            """,
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
            text="""
                Ho, Jain and Abbeel trained a diffusion model to predict the noise that had been added to pictures.
                On a standard set of small pictures the model did better, by their report, than most earlier models on one common measure.
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
        claim=Claim(
            text="""
                OpenAI presented CLIP, which rates how well a picture and a text fit.
                It also presented DALL·E, which predicts pieces of text and of a picture as one sequence.
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
                OpenAI's Codex (2021) is a GPT model trained further on public code.
                Its paper introduced HumanEval, which runs generated programs against tests.
            """,
            sources=("chen-2021-codex", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="latent-diffusion",
        date="2021-12",
        strand=Strand.OTHER,
        title="Latent diffusion cuts the cost",
        claim=Claim(
            text="""
                Rombach and colleagues ran diffusion, the removal of noise step by step, on compressed pictures instead of pixels.
                Training and generating became cheaper.
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
                OpenAI trained GPT-3 further on example answers and on rankings by people.
                Raters preferred the answers of a model trained in this way to those of GPT-3, although it had less than a hundredth of GPT-3's size.
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
                Google's Imagen read prompts with a language model that had been trained on text alone.
                A larger language model improved the pictures more than a larger image model did.
            """,
            sources=("saharia-2022-imagen", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="stable-diffusion",
        date="2022-08-22",
        strand=Strand.OTHER,
        title="Stable Diffusion goes public",
        claim=Claim(
            text="""
                Stable Diffusion was released to the public.
                Its weights, the numbers it has learned, were open, and it ran on a consumer graphics card.
            """,
            sources=("stanford-ecosystem-graphs", "rombach-2022"),
        ),
    ),
    Milestone(
        id="chatgpt",
        date="2022-11-30",
        strand=Strand.LANGUAGE,
        title="ChatGPT opens to the public",
        claim=Claim(
            text="""
                OpenAI opened ChatGPT to the public.
                It was built on a model of the GPT-3.5 series.
            """,
            sources=("openai-chatgpt-2022", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="llama",
        date="2023-02-24",
        strand=Strand.LANGUAGE,
        title="LLaMA weights go to researchers",
        claim=Claim(
            text="Meta gave researchers LLaMA with its weights, the numbers that the model has learned.",
            sources=("touvron-2023", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="claude",
        date="2023-03-14",
        strand=Strand.LANGUAGE,
        title="Claude is announced",
        claim=Claim(
            text="""
                Anthropic announced Claude.
                Its first public models read and wrote text only.
            """,
            sources=("stanford-ecosystem-graphs", "crfm-helm-metadata"),
        ),
    ),
    Milestone(
        id="gpt-4",
        date="2023-03-14",
        strand=Strand.LANGUAGE,
        title="GPT-4 reads images too",
        claim=Claim(
            text="OpenAI announced GPT-4, which reads images as well as text and answers in text.",
            sources=("openai-gpt4-2023", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="china-interim-measures",
        date="2023-08-15",
        strand=Strand.BOTH,
        title="China regulates generative AI services",
        claim=Claim(
            text="""
                China's Interim Measures took effect.
                They bind services that offer generated text, images, audio or video to the public in China.
            """,
            sources=("china-genai-measures-2023",),
        ),
    ),
    Milestone(
        id="gemini",
        date="2023-12-06",
        strand=Strand.BOTH,
        title="Gemini takes in text, images, sound and video",
        claim=Claim(
            text="""
                Google announced Gemini, a family of models built from the start to take in text, images, sound and video.
                Its report says that they can put out images too.
            """,
            sources=("gemini-team-2023", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="sora",
        date="2024-02-15",
        strand=Strand.OTHER,
        title="Sora turns text into video",
        claim=Claim(
            text="""
                OpenAI showed Sora, which turned text into video by diffusion, the removal of noise step by step.
                Its network was a Transformer.
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
                AlphaFold 3 predicts how proteins fit together with DNA, RNA and small molecules.
                It places the atoms by diffusion, a method of many image generators, but its purpose is to predict.
                It is on the boundary of generative AI.
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
        title="GPT-4o joins text, audio and images",
        claim=Claim(
            text="""
                OpenAI announced GPT-4o.
                By its account, one network takes in text, sound, images and video and puts out text, sound and images.
            """,
            sources=("openai-gpt4o-card-2024", "stanford-ecosystem-graphs"),
        ),
    ),
    Milestone(
        id="nist-generative-ai-profile",
        date="2024-07-26",
        strand=Strand.BOTH,
        title="NIST profiles the risks of generative AI",
        claim=Claim(
            text="""
                NIST, the US standards agency, published its Generative AI Profile.
                It lists twelve risks that generative AI creates or makes worse.
            """,
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
                This part is about digital replicas: realistic imitations of a person's voice or looks.
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
                The EU AI Act entered into force; its duties apply in steps from later dates.
                It regulates AI systems, generative or not, and general-purpose AI models.
            """,
            sources=("eu-ai-act-2024",),
        ),
    ),
    Milestone(
        id="openai-o1",
        date="2024-09-12",
        strand=Strand.LANGUAGE,
        title="o1 writes out long chains of thought",
        claim=Claim(
            text="""
                OpenAI released a preview of o1, an LLM trained to write out a long chain of thought before its answer.
                The training rewarded good results (reinforcement learning).
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
                The journal Nature published SynthID-Text, a hidden mark for text written by LLMs.
                In a live test with almost 20 million Gemini answers, its authors at Google found no loss of quality.
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
                DeepSeek published the weights of R1, the numbers the model has learned.
                R1 was trained, largely by rewarding good results, to write long chains of thought.
            """,
            sources=("deepseek-r1-2025",),
        ),
    ),
    Milestone(
        id="chatgpt-native-images",
        date="2025-03-25",
        strand=Strand.BOTH,
        title="ChatGPT draws with GPT-4o itself",
        claim=Claim(
            text="""
                Images in ChatGPT began to come from GPT-4o instead of a separate image model.
                OpenAI calls the new way autoregressive (piece by piece), and the DALL·E before it a diffusion model.
            """,
            sources=("openai-4o-image-2025",),
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
            text="""
                Google DeepMind presented Genie 3.
                From a text the model generates a scene that a user can move through, at 24 frames per second.
                By DeepMind's account the scene stays consistent for minutes.
                The version that Google opened to subscribers in January 2026 stops after 60 seconds.
            """,
            sources=("genie3-2025", "google-project-genie-2026"),
            as_of="2026-01",
        ),
    ),
    Milestone(
        id="gpt-oss",
        date="2025-08-05",
        strand=Strand.LANGUAGE,
        title="gpt-oss: open weights from OpenAI",
        claim=Claim(
            text="OpenAI published the weights, the learned numbers, of two LLMs, gpt-oss-120b and gpt-oss-20b, under the Apache license, which is open.",
            sources=("openai-gpt-oss-readme", "crfm-helm-metadata"),
        ),
    ),
    Milestone(
        id="gpt-5",
        date="2025-08-07",
        strand=Strand.LANGUAGE,
        title="GPT-5 is a system of models",
        claim=Claim(
            text="OpenAI released GPT-5 and described it as several models behind a router, which picks one of them for a request.",
            sources=("openai-gpt5-card-2025", "helm-model-registry"),
        ),
    ),
    Milestone(
        id="getty-v-stability",
        date="2025-11-04",
        strand=Strand.OTHER,
        title="English court: an image model is no infringing copy",
        claim=Claim(
            text="""
                England's High Court held that Stable Diffusion is no infringing copy of images, since it does not store those it was trained on.
                Getty had dropped its claim about the training itself.
                In December 2025 the judge let it appeal on what counts as an infringing copy.
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
                The Munich Regional Court held that song lyrics memorized in OpenAI's models are copies, and that OpenAI answers for such output.
                An appeal was pending in September 2026.
            """,
            sources=("gema-openai-2025", "gema-openai-pr-2025"),
            as_of="2026-11",
        ),
    ),
    Milestone(
        id="swe-bench-verified-retired",
        date="2026-02",
        strand=Strand.LANGUAGE,
        title="OpenAI gives up a coding benchmark",
        claim=Claim(
            text="""
                OpenAI stopped measuring leading models with SWE-bench Verified, a set of programming tasks.
                It named faulty tests and signs of leaked solutions.
                The AI Index 2026 still reports results on it.
            """,
            sources=("openai-2026-swebench-verified", "ai-index-2026"),
        ),
    ),
    Milestone(
        id="gpt-5-5",
        date="2026-04-23",
        strand=Strand.LANGUAGE,
        title="GPT-5.5 is released",
        claim=Claim(
            text="OpenAI released GPT-5.5, an LLM.",
            sources=("openai-gpt-5-5-2026",),
        ),
    ),
    Milestone(
        id="deepseek-v4-preview",
        date="2026-04-24",
        strand=Strand.LANGUAGE,
        title="DeepSeek previews V4",
        claim=Claim(
            text="DeepSeek published a preview of its LLM V4 with open weights, one day after GPT-5.5.",
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
                The Digital Omnibus on AI entered into force.
                It moves the duties for high-risk uses to 2027 and 2028.
                From 2 December 2026 it bans AI for intimate images without consent and for child sexual abuse material.
                The transparency duties kept their date, apart from a short grace period for marking generated content.
            """,
            sources=("eu-omnibus-ai-2026", "ec-omnibus-force-2026"),
            as_of="2026-11",
        ),
    ),
    Milestone(
        id="california-ai-transparency-act",
        date="2026-08-02",
        strand=Strand.OTHER,
        title="California requires marks in generated media",
        claim=Claim(
            text="""
                California's AI Transparency Act became operative.
                Among other things, it requires hidden marks in images, video and audio made with the AI of large providers.
                It does not name text.
            """,
            sources=("ca-ab853-2025",),
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
                In the EU, chatbots must say that they are AI unless it is obvious, and generated text, images, audio and video must be marked, with exceptions.
                Systems that were on the market before 2 August 2026 have until 2 December 2026 to add the marks.
                Since 2 August 2026 the Commission can enforce the rules on general-purpose models.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
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
                A US court of appeals held that copying summaries of court decisions to train a rival search tool was not fair use.
                The tool generated nothing, and the opinion sets generative AI aside.
            """,
            sources=("ross-2026",),
            as_of="2026-11",
        ),
    ),
)
