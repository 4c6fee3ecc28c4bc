"""The terms of the glossary, each with a definition that stands alone."""

from macros.model import Caveat, Claim, Term

# Names and aliases that texts also use in another sense.
EVERYDAY = {
    "adapter",
    "agent",
    "alignment",
    "bias",
    "checkpoint",
    "copilot",
    "decoding",
    "emergence",
    "fabrication",
    "grounding",
    "learning",
    "Mamba",
    "one-shot",
    "provider",
    "rights reservation",
    "slop",
    "vector",
    "vocabulary",
    "workflow",
}

TERMS: tuple[Term, ...] = (
    Term(
        id="agent",
        name="agent",
        aliases=("AI agent", "agentic AI"),
        definition=Claim(
            text="""
                An AI agent is a program that works toward a goal on its own and decides what to do next as it goes along.
                Asked to plan a trip, for example, it might search the web, compare prices and search again.
                Definitions differ.
                The AI company Anthropic uses the word for systems in which an LLM directs its own steps and tools instead of following a path fixed in code.
                """,
            sources=("anthropic-agents-2024",),
        ),
        dimensions=("adaptation", "security-misuse-and-provenance"),
        related=("workflow", "tool-use", "chatbot", "mcp"),
    ),
    Term(
        id="agi",
        name="artificial general intelligence",
        aliases=("AGI",),
        definition=Claim(
            text="""
                Artificial general intelligence (AGI) is a name for AI that could do most tasks at least as well as people.
                Definitions vary.
                A 2023 proposal by researchers at Google DeepMind sorts systems into levels by how well they perform and how many kinds of tasks they can handle.
                On a scale from 0 (no AI) to 5, it puts that year's ChatGPT at level 1: as good as an unskilled person, or somewhat better.
                """,
            sources=("morris-2023-agi",),
            as_of="2023",
        ),
        dimensions=("scope-of-application",),
        related=("artificial-intelligence", "general-purpose-ai-model", "frontier-model"),
    ),
    Term(
        id="ai-literacy",
        name="AI literacy",
        definition=Claim(
            text="""
                AI literacy means having the skills and knowledge to use AI in an informed way and to understand what can go wrong.
                EU law requires companies and others that provide AI, or use it professionally, to take measures that support AI literacy among their staff.
                Since a change in July 2026, the law has said explicitly that no particular level of AI literacy has to be guaranteed.
                """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
        ),
        dimensions=("law-and-governance",),
        related=("provider", "deployer"),
    ),
    Term(
        id="alignment",
        name="alignment",
        aliases=("AI alignment",),
        definition=Claim(
            text="""
                Alignment is the work of making an AI system do what people intend.
                In a 2022 study by OpenAI, for example, a language model was trained on answers that people had written and on people's rankings of its own answers.
                After that training, the model followed users' instructions better.
                """,
            sources=("ouyang-2022",),
        ),
        dimensions=("adaptation",),
        related=("rlhf", "constitutional-ai", "instruction-tuning", "guardrail"),
    ),
    Term(
        id="api",
        name="application programming interface",
        aliases=("API",),
        definition=Claim(
            text="""
                An application programming interface (API) is the part of a program or service that is used by other software rather than by people.
                A company's app, for example, can send a customer's question to the API of a language model and get the model's answer back.
                """,
            sources=("openai-openapi",),
        ),
        dimensions=("adaptation", "cost-and-energy"),
        related=("proprietary-model", "structured-output", "prompt-caching"),
    ),
    Term(
        id="artificial-intelligence",
        name="artificial intelligence",
        aliases=("AI",),
        definition=Claim(
            text="""
                Artificial intelligence (AI) is the name for computer systems that work out from their input how to produce outputs such as predictions, content, recommendations or decisions.
                The OECD, an international economic organization, and EU law define AI systems in similar terms.
                Chatbots such as ChatGPT count, and so do spam filters that have learned from examples.
                The field that builds these systems is also called artificial intelligence.
                """,
            sources=("oecd-2024-ai-system", "eu-ai-act-2024", "mccarthy-1955"),
            as_of="2026-11",
        ),
        dimensions=("basic-functionality", "law-and-governance"),
        related=("machine-learning", "generative-ai", "predictive-ai"),
    ),
    Term(
        id="assistant",
        name="AI assistant",
        aliases=("copilot", "virtual assistant"),
        definition=Claim(
            text="""
                An AI assistant is a program that helps people with their tasks, either in conversation or by making suggestions while they work.
                Microsoft Copilot, for example, answers questions with the help of large language models.
                """,
            sources=("ms-which-copilot-2026",),
            as_of="2026-03",
        ),
        dimensions=("basic-functionality", "scope-of-application"),
        related=("chatbot", "agent", "large-language-model"),
    ),
    Term(
        id="attention",
        name="attention",
        aliases=("self-attention", "attention mechanism"),
        definition=Claim(
            text="""
                Attention is the part of a model that works out which other words matter to the word it is processing.
                In the sentence “The cat slept because it was tired,” for example, the word “cat” matters a great deal to “it.”
                More precisely, the model represents each word by a list of numbers.
                To update these numbers, attention mixes in the numbers of the other words, and the words that matter most get the largest share.
                """,
            sources=("bahdanau-2014", "vaswani-2017"),
        ),
        dimensions=("technical-structure",),
        related=("transformer", "kv-cache", "recurrent-neural-network"),
    ),
    Term(
        id="autoregressive-model",
        name="autoregressive model",
        aliases=("auto-regressive model",),
        definition=Claim(
            text="""
                An autoregressive model produces its output piece by piece, predicting each new piece from the ones already there.
                Most LLMs write this way, one word or part of a word at a time.
                Other models have used the method to make images pixel by pixel, and audio one tiny slice of sound after another.
                """,
            sources=("google-ml-glossary", "oord-2016-pixelrnn", "vandenoord-2016"),
        ),
        dimensions=("technical-structure", "how-output-is-produced"),
        related=("diffusion-model", "token", "sampling", "language-model"),
    ),
    Term(
        id="benchmark",
        name="benchmark",
        definition=Claim(
            text="""
                A benchmark is a standard test for AI models.
                It gives each model the same tasks and scores the answers in the same way, so that the results can be compared.
                A well-known benchmark, MMLU, asks multiple-choice questions on many school and professional subjects.
                """,
            sources=("wang-2018-glue", "hendrycks-2021-mmlu"),
        ),
        dimensions=("evaluation",),
        related=("contamination", "llm-as-a-judge", "perplexity", "fid"),
    ),
    Term(
        id="bias",
        name="bias",
        aliases=("algorithmic bias",),
        definition=Claim(
            text="""
                Bias is a systematic and unfair difference in how an AI system depicts or treats groups of people.
                A 2023 study of three image generators, for example, compared their images of people at work with US labor statistics and found that marginalized groups were underrepresented.
                One possible cause of bias is training data in which some groups are poorly represented.
                """,
            sources=("nist-ai-600-1-2024", "luccioni-2023-bias"),
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("hallucination", "sycophancy", "alignment"),
    ),
    Term(
        id="chain-of-thought",
        name="chain of thought",
        aliases=("CoT", "chain-of-thought prompting"),
        definition=Claim(
            text="""
                A chain of thought is a series of intermediate steps that a language model writes down before its answer, as a student might on scratch paper.
                A 2022 paper showed that these steps can help very large models give better answers, for example to math problems.
                But the steps don't necessarily show what led to the answer, as the AI company Anthropic found in a 2025 study.
                """,
            sources=("wei-2022-cot", "chen-2025-cot"),
        ),
        dimensions=("how-output-is-produced",),
        related=("reasoning-model", "test-time-compute", "few-shot"),
    ),
    Term(
        id="chatbot",
        name="chatbot",
        aliases=("chat bot", "conversational agent", "chat assistant"),
        definition=Claim(
            text="""
                A chatbot is a program that people can have a conversation with, in writing or aloud.
                The word doesn't say how the program works: ELIZA (1966) followed rules written by hand, while ChatGPT (2022) is built on an LLM.
                """,
            sources=("weizenbaum-1966", "openai-chatgpt-2022"),
            as_of="2022-11-30",
        ),
        dimensions=("scope-of-application", "basic-functionality"),
        related=("assistant", "agent", "large-language-model"),
    ),
    Term(
        id="classifier-free-guidance",
        name="classifier-free guidance",
        aliases=("CFG", "guidance scale"),
        definition=Claim(
            text="""
                Classifier-free guidance is a method that makes a generator, usually one for images, follow the prompt more closely, at the cost of variety.
                It is mainly used in diffusion models, which make an image or other data by removing random specks (noise) step by step.
                At each step, the model estimates the noise twice, once with the prompt and once without it.
                The difference between the two estimates is used to push the result toward what was asked for.
                """,
            sources=("ho-salimans-2022",),
        ),
        dimensions=("how-output-is-produced",),
        related=("diffusion-model", "temperature", "text-to-image"),
    ),
    Term(
        id="constitutional-ai",
        name="constitutional AI",
        aliases=("RLAIF", "AI feedback"),
        definition=Claim(
            text="""
                Constitutional AI is a way of training an AI model to avoid harmful answers, guided by a list of written principles rather than by people's ratings.
                First, the model criticizes and rewrites its own answers in light of those principles, and it is trained on the rewritten ones.
                In a second stage, an AI judges which of two answers fits the principles better, and the model is trained to give answers of the preferred kind.
                The second stage is called reinforcement learning from AI feedback (RLAIF).
                """,
            sources=("bai-2022-constitutional",),
        ),
        dimensions=("adaptation",),
        related=("rlhf", "dpo", "alignment"),
    ),
    Term(
        id="contamination",
        name="benchmark contamination",
        aliases=("data contamination", "data leakage"),
        definition=Claim(
            text="""
                Benchmark contamination means that questions or answers from a test of AI models (a benchmark) are in a model's training data.
                The model is like a student who has seen the exam beforehand, so a good score may come from memory rather than ability.
                """,
            sources=("contamination-list",),
        ),
        dimensions=("evaluation",),
        related=("benchmark", "memorization"),
    ),
    Term(
        id="content-credentials",
        name="Content Credentials",
        aliases=("C2PA", "provenance metadata"),
        definition=Claim(
            text="""
                Content Credentials are a record attached to a file, such as a photo.
                The record can show how the file was made and, for example, which AI tool was used.
                It carries a digital signature, so that later tampering with the file or the record can be detected.
                But the record doesn't prove that what the file shows is true.
                It can also be removed, so its absence doesn't show that a photo is fake, or that it is genuine.
                The technical standard behind Content Credentials is called C2PA.
                """,
            sources=("c2pa-2-2",),
            as_of="2025-05",
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("watermark", "deepfake", "synthetic-media"),
    ),
    Term(
        id="context-window",
        name="context window",
        aliases=("context length",),
        definition=Claim(
            text="""
                The context window is the amount of text that a model can take into account at one time, counted in tokens (words or parts of words).
                In most LLMs, the prompt and the answer share this space, and the model can't see anything beyond it.
                Having a large window doesn't mean that a model uses all of it well.
                In a 2024 test with long inputs, most models did worse as the input grew, long before it filled their windows.
                """,
            sources=("hf-llm-course", "hsieh-2024-ruler"),
        ),
        dimensions=("inputs-and-outputs", "how-output-is-produced"),
        related=("token", "prompt", "memory", "kv-cache"),
    ),
    Term(
        id="data-poisoning",
        name="data poisoning",
        aliases=("training data poisoning", "poisoning of an LLM"),
        definition=Claim(
            text="""
                Data poisoning is an attack that plants manipulated examples in training data to make a model misbehave, for example whenever a particular trigger phrase appears in the prompt.
                Poisoning can happen when a model is first trained or when it is later trained further (fine-tuned).
                A 2023 study found that attackers could have poisoned small parts of ten popular data sets, for instance by buying expired web addresses that a data set still pointed to.
                """,
            sources=(
                "carlini-2023-poison",
                "owasp-llm-2025",
                "souly-2025",
            ),
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("prompt-injection", "training", "red-teaming"),
    ),
    Term(
        id="decoder",
        name="decoder",
        aliases=("decoder-only model",),
        definition=Claim(
            text="""
                A decoder is the part of a neural network that writes the output, building each new piece on what is already there.
                Most LLMs consist of this part alone and are therefore called decoder-only.
                In networks that compress images or other data, the decoder is the part that restores them from their compressed form.
                """,
            sources=("hf-llm-course", "jurafsky-martin-slp3", "kingma-2013"),
            as_of="2026-11",
        ),
        dimensions=("technical-structure",),
        related=("encoder", "encoder-decoder", "transformer", "autoregressive-model"),
    ),
    Term(
        id="deep-learning",
        name="deep learning",
        aliases=("DL",),
        definition=Claim(
            text="""
                Deep learning is a kind of machine learning that uses neural networks (programs that learn by adjusting many numbers) with many layers.
                Each layer takes the results of the previous layer and calculates new ones, and training on examples determines how the layers calculate.
                LLMs are built with deep learning.
                """,
            sources=("zhang-d2l",),
        ),
        dimensions=("technical-structure",),
        related=("neural-network", "machine-learning"),
    ),
    Term(
        id="deepfake",
        name="deepfake",
        aliases=("deep fake", "deep-fake"),
        definition=Claim(
            text="""
                A deepfake is an image, audio recording or video, made or changed by AI, that could pass for a genuine record of real people, things or events.
                A video of a politician giving a speech that didn't take place is an example.
                """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
        dimensions=("law-and-governance", "security-misuse-and-provenance"),
        related=("synthetic-media", "voice-cloning", "content-credentials", "watermark"),
    ),
    Term(
        id="deployer",
        name="deployer",
        definition=Claim(
            text="""
                In EU law, a deployer is a person or organization that uses an AI system under its own authority.
                A store that puts a chatbot on its website is an example.
                People who use AI only for private purposes aren't deployers.
                """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
        dimensions=("law-and-governance",),
        related=("provider", "ai-literacy", "general-purpose-ai-model"),
    ),
    Term(
        id="determinism",
        name="determinism",
        definition=Claim(
            text="""
                Determinism is the property of giving the same output whenever the input is the same.
                A pocket calculator has this property.
                But an LLM service can lack it, even when it is set to take the likeliest word at each step (temperature 0).
                A 2025 study by the company Thinking Machines found one cause: the calculations inside the model can come out slightly differently depending on how many requests are processed together.
                """,
            sources=("thinking-machines-2025", "anthropic-courses-2025"),
            as_of="2025-11",
        ),
        dimensions=("how-output-is-produced", "limitations-and-failure-modes"),
        related=("temperature", "sampling"),
    ),
    Term(
        id="diffusion-language-model",
        name="diffusion language model",
        aliases=("text diffusion", "dLLM"),
        definition=Claim(
            text="""
                A diffusion language model fills in or improves many words at once, over several passes, instead of adding one word after another.
                LLaDA, a research model from 2025, starts with an answer made of nothing but blanks and fills them in.
                Google's DiffusionGemma (2026) drafts and refines one block of text at a time.
                """,
            sources=("nie-2025-llada", "google-2026-diffusiongemma"),
        ),
        dimensions=("technical-structure", "how-output-is-produced"),
        related=("diffusion-model", "autoregressive-model", "language-model"),
    ),
    Term(
        id="diffusion-model",
        name="diffusion model",
        aliases=("denoising diffusion", "denoising diffusion model"),
        definition=Claim(
            text="""
                A diffusion model makes an image, audio or other data by starting with random noise and removing the noise step by step.
                It's as if the snow on an old television slowly cleared to show a scene.
                The model learns to remove noise by practicing on real examples to which noise has been added.
                Some language models use a variant that starts with blanks instead of noise and fills in the words.
                """,
            sources=("sohl-dickstein-2015", "ho-2020-ddpm", "nie-2025-llada"),
        ),
        dimensions=("technical-structure", "how-output-is-produced"),
        related=(
            "latent-diffusion",
            "flow-matching",
            "classifier-free-guidance",
            "diffusion-language-model",
        ),
    ),
    Term(
        id="discriminative-model",
        name="discriminative model",
        aliases=("discriminative classifier",),
        definition=Claim(
            text="""
                A discriminative model tells things apart: given an email, for example, it says whether the message is spam, or how probable that is.
                More precisely, it estimates how probable a label, such as “spam,” is for a given input.
                It doesn't capture what the inputs themselves are like, for example how emails are usually written.
                """,
            sources=("ng-jordan-2001",),
        ),
        dimensions=("basic-functionality", "training-data-and-objectives"),
        related=("generative-model", "predictive-ai"),
    ),
    Term(
        id="distillation",
        name="distillation",
        aliases=("knowledge distillation", "model distillation"),
        definition=Claim(
            text="""
                Distillation is a way of training a small model to imitate a larger one.
                The small model learns from the large model's output.
                In this way, it can pick up some of the large model's skill while being easier to run.
                """,
            sources=("hinton-2015-distillation",),
        ),
        dimensions=("adaptation", "cost-and-energy"),
        related=("small-language-model", "quantization", "synthetic-data"),
    ),
    Term(
        id="dpo",
        name="direct preference optimization",
        aliases=("DPO",),
        definition=Claim(
            text="""
                Direct preference optimization (DPO) is a way of training a model on judgments, often made by people, about which answer is better.
                The model learns from pairs of answers to the same prompt, one preferred and one rejected.
                An older method, reinforcement learning from human feedback, first trains a second model to score answers.
                DPO works without that second model.
                """,
            sources=("rafailov-2023",),
        ),
        dimensions=("adaptation",),
        related=("rlhf", "constitutional-ai", "alignment"),
    ),
    Term(
        id="embedding",
        name="embedding",
        aliases=("vector", "vector representation"),
        definition=Claim(
            text="""
                An embedding is a list of numbers that represents a word, a passage of text or an image, so that similar things get similar numbers.
                With embeddings, a program can tell that “car repair” and “mechanic” are related although the words look nothing alike.
                More precisely, the numbers mark a point in space, much like coordinates on a map.
                They are computed by a trained model, and the more alike two things are, the closer together their points should lie.
                """,
            sources=("mikolov-2013", "reimers-gurevych-2019", "radford-2021-clip"),
        ),
        dimensions=("technical-structure", "inputs-and-outputs"),
        related=("semantic-search", "encoder", "latent-space"),
    ),
    Term(
        id="emergent-ability",
        name="emergent ability",
        aliases=("emergence",),
        definition=Claim(
            text="""
                An emergent ability is a skill that small models lack and that is said to appear suddenly once models reach a certain size.
                A 2023 study argues that these leaps can come from the way a skill is scored.
                If an answer counts only when it is entirely right, steady progress can look like a jump.
                The study doesn't rule out that some leaps are real.
                """,
            sources=("schaeffer-2023",),
        ),
        dimensions=("evaluation",),
        related=("scaling-law", "benchmark"),
    ),
    Term(
        id="encoder",
        name="encoder",
        aliases=("encoder-only model",),
        definition=Claim(
            text="""
                An encoder is the part of a neural network that turns its input, such as a sentence, into lists of numbers that other parts of the network, or other programs, can use.
                Some models, such as Google's BERT, consist of an encoder alone.
                These models are normally used to analyze and categorize text rather than to write it.
                """,
            sources=("devlin-2019", "jurafsky-martin-slp3"),
        ),
        dimensions=("technical-structure",),
        related=("decoder", "encoder-decoder", "embedding"),
    ),
    Term(
        id="encoder-decoder",
        name="encoder-decoder model",
        aliases=("sequence-to-sequence model", "seq2seq"),
        definition=Claim(
            text="""
                An encoder-decoder model has two parts: one reads the input and turns it into numbers, and the other writes the output from those numbers.
                Translation is a typical use: the first part reads a sentence in one language, and the second writes it in another.
                """,
            sources=("sutskever-2014", "raffel-2020"),
        ),
        dimensions=("technical-structure",),
        related=("encoder", "decoder", "transformer"),
    ),
    Term(
        id="few-shot",
        name="few-shot prompting",
        aliases=("few-shot learning", "one-shot", "zero-shot"),
        definition=Claim(
            text="""
                Few-shot prompting shows a model what to do by putting a few solved examples of the task into the prompt.
                If you want a model to mark customer reviews as positive or negative, for instance, you could include three that are already marked.
                With a single example, the method is called one-shot prompting; without examples, it is called zero-shot prompting.
                """,
            sources=("brown-2020-gpt3",),
        ),
        dimensions=("adaptation",),
        related=("in-context-learning", "prompt-engineering", "chain-of-thought"),
    ),
    Term(
        id="fid",
        name="Fréchet inception distance",
        aliases=("FID", "Frechet inception distance"),
        definition=Claim(
            text="""
                The Fréchet inception distance (FID) is a score for image generators.
                It measures how much a set of generated images differs from a set of real ones, so a lower score is better.
                An AI model first turns each image into numbers, and then the averages and spreads of these numbers in the two sets are compared.
                The score therefore rates a whole set, not a single image.
                """,
            sources=("heusel-2017",),
        ),
        dimensions=("evaluation",),
        related=("benchmark", "perplexity", "text-to-image"),
    ),
    Term(
        id="fine-tuning",
        name="fine-tuning",
        aliases=("fine tuning", "finetuning"),
        definition=Claim(
            text="""
                Fine-tuning is the further training of an existing model on selected examples, often for a single task, style or field.
                A company might use its earlier replies to customers, for instance.
                Unlike rewording a prompt, fine-tuning changes the numbers inside the model or adds new ones.
                It needs far less data than the original training.
                """,
            sources=("hf-llm-course", "radford-2018-gpt", "brown-2020-gpt3", "hu-2022-lora"),
        ),
        dimensions=("adaptation",),
        related=("lora", "instruction-tuning", "pre-training", "retrieval-augmented-generation"),
    ),
    Term(
        id="flow-matching",
        name="flow matching",
        aliases=("rectified flow",),
        definition=Claim(
            text="""
                Flow matching is a way of training a model to turn random noise into an image or other data.
                Imagine each possible image as a point in a vast space, where most points are nothing but noise.
                The model learns, for each point on the way from noise to a realistic image, which direction to move in.
                To make an image, the model then moves in small steps along the path that these directions mark out.
                """,
            sources=("lipman-2023", "liu-2023-rectified-flow"),
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("diffusion-model", "latent-diffusion"),
    ),
    Term(
        id="foundation-model",
        name="foundation model",
        definition=Claim(
            text="""
                A foundation model is a model trained on a wide range of data that serves as the base for many different uses.
                Instead of training a new model for each task, developers adapt one that already exists.
                The term doesn't say whether the model generates anything: OpenAI's GPT-3 writes text, while Google's BERT is used to analyze it, and both are foundation models.
                """,
            sources=("bommasani-2021", "devlin-2019"),
        ),
        dimensions=("scope-of-application", "adaptation"),
        related=("pre-training", "general-purpose-ai-model", "frontier-model", "fine-tuning"),
    ),
    Term(
        id="frontier-model",
        name="frontier model",
        aliases=("frontier AI",),
        definition=Claim(
            text="""
                A frontier model, in the usual sense, is one of the most capable AI models of its time.
                Some laws define the term by the amount of computing power used in training.
                In California, for example, a frontier model is a foundation model (one trained on a wide range of data for many uses) whose training took more than 10²⁶ computing operations, a 1 followed by 26 zeros.
                """,
            sources=("ca-sb53-2025",),
            as_of="2026-11",
        ),
        dimensions=("law-and-governance",),
        related=("foundation-model", "general-purpose-ai-model", "scaling-law"),
    ),
    Term(
        id="general-purpose-ai-model",
        name="general-purpose AI model",
        aliases=("GPAI model", "GPAI", "general purpose AI model", "general-purpose model"),
        definition=Claim(
            text="""
                In EU law, a general-purpose AI model is an AI model that does many different tasks well and can be built into many systems.
                According to the European Commission's 2025 guidelines, a model usually counts as one if it meets two conditions.
                Its training must have taken more than 10²³ computing operations (a 1 followed by 23 zeros).
                It must also be able to produce text or speech, or turn written descriptions into images or video.
                """,
            sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025"),
            as_of="2026-11",
        ),
        dimensions=("law-and-governance", "scope-of-application"),
        related=("foundation-model", "frontier-model", "provider"),
    ),
    Term(
        id="generative-adversarial-network",
        name="generative adversarial network",
        aliases=("GAN",),
        definition=Claim(
            text="""
                A generative adversarial network (GAN) consists of two AI models, both neural networks, that learn by competing.
                One makes images or other data, and the other tries to tell them from real ones.
                The first is trained to fool the second, like a forger learning from a detective.
                """,
            sources=("goodfellow-2014",),
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("diffusion-model", "variational-autoencoder", "generative-model"),
    ),
    Term(
        id="generative-ai",
        name="generative AI",
        aliases=("GenAI", "gen AI", "gen-AI", "GAI", "generative artificial intelligence"),
        definition=Claim(
            text="""
                Generative AI is AI that creates new content, such as text, code, images, audio or video.
                It learns from a large number of examples (its training data) and uses what it has learned to produce something new.
                LLMs that write are one kind of generative AI; image generators are another.
                """,
            sources=(
                "feuerriegel-2024",
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="""
                    Definitions differ from one law or standard to the next, and Google's glossary says that there is no formal one.
                    """,
                sources=(
                    "google-ml-glossary",
                    "california-civ-3110",
                    "nist-ai-600-1-2024",
                    "iso-iec-22989-damd1",
                ),
            ),
        ),
        dimensions=("basic-functionality", "inputs-and-outputs"),
        related=("large-language-model", "predictive-ai", "generative-model", "foundation-model"),
    ),
    Term(
        id="generative-model",
        name="generative model",
        definition=Claim(
            text="""
                A generative model, as the term is often used today, is a model that produces new content, such as text or images.
                In the older, statistical sense, it is a model that describes how data is produced and can be used to create new examples.
                By that definition, even some programs that only sort things into categories are generative models.
                Spam filters that use a simple method called naive Bayes are an example.
                """,
            sources=("ng-jordan-2001", "google-ml-glossary"),
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("discriminative-model", "generative-ai", "sampling"),
    ),
    Term(
        id="gpt",
        name="GPT",
        aliases=("generative pre-trained transformer",),
        definition=Claim(
            text="""
                GPT is a family of language models started by OpenAI in 2018 and built on the transformer, a design for neural networks.
                The letters stand for “generative pre-trained transformer,” which is how researchers at Google spelled out the name in a 2018 paper.
                OpenAI also uses the letters for image models and for the custom versions of ChatGPT, called GPTs, that users set up.
                """,
            sources=(
                "radford-2018-gpt",
                "devlin-2019",
                "openai-openapi",
                "openai-service-terms-2026",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="In 2024, the US trademark office refused to register GPT as a trademark of OpenAI because, in the office's view, the letters merely describe a kind of model.",
                sources=("uspto-gpt-2024",),
            ),
        ),
        dimensions=("technical-structure",),
        related=("large-language-model", "transformer", "pre-training", "decoder"),
    ),
    Term(
        id="grounding",
        name="grounding",
        aliases=("grounded",),
        definition=Claim(
            text="""
                Grounding is the practice of basing a model's answer on given material, such as documents or search results.
                The model receives this material together with the question, and the answer can then be checked against it.
                """,
            sources=("google-gemini-pricing-2026", "lewis-2020"),
        ),
        dimensions=("adaptation", "limitations-and-failure-modes"),
        related=("retrieval-augmented-generation", "hallucination", "semantic-search"),
    ),
    Term(
        id="guardrail",
        name="guardrail",
        aliases=("guardrails", "safety filter", "moderation"),
        definition=Claim(
            text="""
                A guardrail is a safeguard against unwanted input or output, often a check that blocks or changes what goes into a model or comes out of it.
                One check might stop a dangerous request before it reaches the model, and another might remove a phone number from the answer before it reaches the user.
                """,
            sources=("nvidia-guardrails-docs",),
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("jailbreak", "prompt-injection", "system-prompt", "red-teaming"),
    ),
    Term(
        id="hallucination",
        name="hallucination",
        aliases=("confabulation", "fabrication"),
        definition=Claim(
            text="""
                A hallucination is output that sounds right but is false or made up, such as a reference to a book that doesn't exist.
                NIST, the US standards agency, calls this confabulation.
                Researchers also use the word “hallucination” when an answer isn't supported by the text it should be based on.
                A summary, for example, might add something that the original doesn't say.
                """,
            sources=("ji-2023", "nist-ai-600-1-2024"),
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("grounding", "retrieval-augmented-generation", "sycophancy"),
    ),
    Term(
        id="hyperparameter",
        name="hyperparameter",
        aliases=("hyper-parameter",),
        definition=Claim(
            text="""
                A hyperparameter is a setting that people choose for a model or its training, usually before the training starts.
                The number of layers in a neural network is an example.
                Training doesn't change a hyperparameter, unlike a parameter, which is a number that the model learns.
                """,
            sources=("zhang-d2l",),
        ),
        dimensions=("training-data-and-objectives",),
        related=("parameter", "training"),
    ),
    Term(
        id="in-context-learning",
        name="in-context learning",
        aliases=("ICL",),
        definition=Claim(
            text="""
                In-context learning is the ability of a model to do a new task because the prompt describes it or shows examples.
                Given a few English words with their French translations, for instance, the model can go on to translate another word.
                The model itself doesn't change: its weights, the numbers it learned in training, stay the same.
                """,
            sources=("brown-2020-gpt3",),
        ),
        dimensions=("adaptation",),
        related=("few-shot", "prompt", "fine-tuning"),
    ),
    Term(
        id="inference",
        name="inference",
        definition=Claim(
            text="""
                Inference is the use of a finished model to produce output, as when you ask a chatbot a question and it answers.
                Unlike training, inference leaves the numbers inside the model as they are.
                """,
            sources=("hf-llm-course",),
        ),
        dimensions=("how-output-is-produced", "cost-and-energy"),
        related=("training", "sampling", "test-time-compute"),
    ),
    Term(
        id="instruction-tuning",
        name="instruction tuning",
        aliases=("supervised fine-tuning", "SFT"),
        definition=Claim(
            text="""
                Instruction tuning is a stage of training that teaches a language model to do what it is asked to do.
                The model learns from examples of instructions with good answers.
                In a study published in 2022, a model trained this way also got better at kinds of tasks that weren't among its examples.
                The broader term is supervised fine-tuning, which means further training on examples that come with the right answer, whether or not they contain instructions.
                """,
            sources=("wei-2022-flan", "ouyang-2022"),
        ),
        dimensions=("adaptation", "training-data-and-objectives"),
        related=("fine-tuning", "rlhf", "alignment", "supervised-learning"),
    ),
    Term(
        id="interpretability",
        name="interpretability",
        aliases=("mechanistic interpretability", "explainability"),
        definition=Claim(
            text="""
                Interpretability is the field of research that tries to find out what happens inside a model.
                In 2024, for example, researchers at Anthropic found patterns inside one of the company's LLMs that stand for particular things and ideas, such as the Golden Gate Bridge.
                They stress that the set of patterns they found is far from complete.
                """,
            sources=("templeton-2024",),
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("neural-network", "parameter", "chain-of-thought"),
    ),
    Term(
        id="jailbreak",
        name="jailbreak",
        aliases=("jailbreaking",),
        definition=Claim(
            text="""
                A jailbreak is a prompt written to get a model past its safety rules, so that it answers a request that it should refuse.
                It might, for example, disguise a forbidden question as a scene in a play.
                OWASP, a software security organization, treats jailbreaking as a form of prompt injection, an attack in which text overrides the instructions that a model was given.
                """,
            sources=("owasp-llm-2025",),
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("prompt-injection", "guardrail", "red-teaming"),
    ),
    Term(
        id="knowledge-cutoff",
        name="knowledge cutoff",
        aliases=("training cutoff", "knowledge cut-off"),
        definition=Claim(
            text="""
                The knowledge cutoff is the date at which a model's training data ends.
                The model hasn't learned about anything that happened later, but a web search or a document can supply newer information along with the prompt.
                Even the last few months before this date may be thinly covered.
                """,
            sources=(
                "llama-cards",
                "lewis-2020",
                "anthropic-models-overview",
            ),
        ),
        dimensions=("limitations-and-failure-modes", "training-data-and-objectives"),
        related=("retrieval-augmented-generation", "pre-training", "grounding"),
    ),
    Term(
        id="kv-cache",
        name="KV cache",
        aliases=("key-value cache",),
        definition=Claim(
            text="""
                A KV cache stores what an LLM has already computed about the text so far, so that the work doesn't have to be repeated for each new word.
                More precisely, the cache holds results called keys and values for each earlier token (a word or part of a word).
                These results come from attention, the step in which a model works out which words matter to each other.
                The cache takes up more memory as the text grows.
                """,
            sources=("kwon-2023",),
        ),
        dimensions=("how-output-is-produced", "cost-and-energy"),
        related=("attention", "context-window", "prompt-caching"),
    ),
    Term(
        id="language-model",
        name="language model",
        aliases=("LM",),
        definition=Claim(
            text="""
                A language model predicts text, usually by estimating the probability of each word, or part of a word, that could come next.
                After the words “once upon a,” for example, “time” is far more probable than “spoon.”
                Another kind, called a masked language model, fills in hidden words from the words before and after them.
                Google's BERT is one such model.
                """,
            sources=("jurafsky-martin-slp3", "bender-2021", "devlin-2019"),
        ),
        dimensions=("basic-functionality", "training-data-and-objectives"),
        related=("large-language-model", "small-language-model", "token", "perplexity"),
    ),
    Term(
        id="large-language-model",
        name="large language model",
        aliases=("LLM",),
        definition=Claim(
            text="""
                A large language model (LLM) is a model that has learned from a vast amount of text to predict words, usually the next one.
                It can use this skill to write, answer questions and translate.
                More precisely, it is a language model with a very large number of parameters (the numbers that it learns in training).
                It is usually built as a transformer, a type of neural network.
                LLMs that write are one kind of generative AI.
                """,
            sources=(
                "jurafsky-martin-slp3",
                "rogers-luccioni-2024",
                "google-ml-glossary",
                "zhao-2023",
                "iso-iec-22989-damd1",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="""
                    There is no agreed minimum size for an LLM, as a 2023 survey notes.
                    Some authors, such as the researcher Murray Shanahan, also count language models that weren't built to write, such as Google's BERT.
                    """,
                sources=("zhao-2023", "shanahan-2024"),
            ),
        ),
        dimensions=("basic-functionality", "technical-structure", "training-data-and-objectives"),
        related=("generative-ai", "language-model", "transformer", "small-language-model"),
    ),
    Term(
        id="latent-diffusion",
        name="latent diffusion",
        aliases=("latent diffusion model", "LDM"),
        definition=Claim(
            text="""
                Latent diffusion is a way of making images, and more recently also video and audio, in which a model removes noise (random numbers) step by step from a compressed form of the image instead of its pixels.
                At the end, the compressed form is turned back into an image.
                Because that form is smaller, this takes less computing power than plain diffusion.
                """,
            sources=("rombach-2022", "blattmann-2023", "evans-2024"),
        ),
        dimensions=("technical-structure", "cost-and-energy"),
        related=("diffusion-model", "latent-space", "variational-autoencoder"),
    ),
    Term(
        id="latent-space",
        name="latent space",
        aliases=("latent code",),
        definition=Claim(
            text="""
                A latent space is a compressed form in which a model represents its data, such as images.
                It's like a map where each image is one point, and the list of numbers that gives the point's position is much shorter than the list of all the image's pixels.
                Some generators do their work in this space and turn the result back into an image at the end.
                """,
            sources=("kingma-2013", "rombach-2022"),
        ),
        dimensions=("technical-structure",),
        related=("latent-diffusion", "variational-autoencoder", "embedding"),
    ),
    Term(
        id="llm-as-a-judge",
        name="LLM as a judge",
        aliases=("LLM-as-a-judge",),
        definition=Claim(
            text="""
                LLM as a judge is the practice of having a language model grade the output of other models.
                In a 2023 study, OpenAI's LLM GPT-4, used as a judge, agreed with people about as often as people agreed with each other.
                The study also found that LLM judges can favor longer answers and the answer they are shown first.
                """,
            sources=("zheng-2023-judge",),
        ),
        dimensions=("evaluation",),
        related=("benchmark", "large-language-model"),
    ),
    Term(
        id="lora",
        name="low-rank adaptation",
        aliases=("LoRA", "adapter", "PEFT"),
        definition=Claim(
            text="""
                Low-rank adaptation (LoRA) is a low-cost way to adapt a finished model.
                The model's own numbers stay as they are, and only small tables of added numbers are trained.
                LoRA is one of several such methods, which together are called parameter-efficient fine-tuning (PEFT).
                """,
            sources=("hu-2022-lora",),
        ),
        dimensions=("adaptation", "cost-and-energy"),
        related=("fine-tuning", "weights", "quantization"),
    ),
    Term(
        id="machine-learning",
        name="machine learning",
        aliases=("ML",),
        definition=Claim(
            text="""
                Machine learning is a way of making programs that learn from examples instead of following rules written by hand.
                A spam filter, for instance, can learn from emails that people have marked as spam.
                Learning usually means adjusting numbers inside the program until its results fit the examples.
                """,
            sources=("zhang-d2l",),
        ),
        dimensions=("technical-structure",),
        related=("deep-learning", "artificial-intelligence", "training", "predictive-ai"),
    ),
    Term(
        id="mcp",
        name="Model Context Protocol",
        aliases=("MCP",),
        definition=Claim(
            text="""
                The Model Context Protocol (MCP) is an open standard that lets applications built on an LLM connect to other programs and to data, such as files or a database.
                With a shared standard, developers don't have to invent a new kind of connection for each pair of programs.
                """,
            sources=("mcp-spec-2026-07-28",),
            as_of="2026-08",
        ),
        dimensions=("adaptation",),
        related=("tool-use", "agent", "api"),
    ),
    Term(
        id="memorization",
        name="memorization",
        aliases=("training-data extraction",),
        definition=Claim(
            text="""
                Memorization is what happens when a model retains pieces of its training data, so that a passage or an image can be extracted almost unchanged.
                In a 2021 study, for example, researchers recovered hundreds of passages from the language model GPT-2 word for word.
                """,
            sources=("carlini-2021", "carlini-2023"),
        ),
        dimensions=("limitations-and-failure-modes", "security-misuse-and-provenance"),
        related=("contamination", "training", "memory"),
    ),
    Term(
        id="memory",
        name="memory (in chat products)",
        aliases=("saved memories", "chatbot memory"),
        definition=Claim(
            text="""
                Memory is a feature of chat products such as ChatGPT that lets a new conversation draw on notes about the user or on earlier chats.
                The model itself treats each request separately, so the product has to add the notes or the earlier text to the new request.
                In ChatGPT, users can switch memory off.
                """,
            sources=("openai-eu-privacy-2026", "openai-conversation-state", "openai-memory-2024"),
            as_of="2026-08",
        ),
        dimensions=("how-output-is-produced",),
        related=("context-window", "prompt", "memorization"),
    ),
    Term(
        id="mixture-of-experts",
        name="mixture of experts",
        aliases=("MoE", "mixture-of-experts", "sparse model"),
        definition=Claim(
            text="""
                A mixture of experts is a network design with several parallel parts, called experts.
                For each piece of the input, such as a word, a component called the router chooses one or a few experts, and the others stay idle, which saves computing power.
                But all the experts normally still have to be held in memory.
                """,
            sources=("fedus-2021-switch", "jiang-2024"),
        ),
        dimensions=("technical-structure", "cost-and-energy"),
        related=("parameter", "transformer", "token"),
    ),
    Term(
        id="model-card",
        name="model card",
        aliases=("system card",),
        definition=Claim(
            text="""
                A model card is a document about a model, like the leaflet that comes with a medicine.
                It says what the model is for, how it was tested and what its limits are.
                Margaret Mitchell and colleagues proposed the format in a 2019 paper.
                """,
            sources=("mitchell-2019-cards",),
        ),
        dimensions=("evaluation", "law-and-governance"),
        related=("benchmark", "provider", "red-teaming"),
    ),
    Term(
        id="model-collapse",
        name="model collapse",
        definition=Claim(
            text="""
                Model collapse is a decline in quality that can set in when each new model is trained on unfiltered output from the one before it.
                Rare cases disappear first, much as details are lost in a photocopy of a photocopy.
                A 2024 study showed this for models that were trained indiscriminately on generated data.
                The authors of the study stress that access to original data matters.
                """,
            sources=("shumailov-2024",),
        ),
        dimensions=("limitations-and-failure-modes", "training-data-and-objectives"),
        related=("synthetic-data", "training"),
    ),
    Term(
        id="multimodal-model",
        name="multimodal model",
        aliases=("multimodal", "multimodal AI", "large multimodal model", "LMM"),
        definition=Claim(
            text="""
                A multimodal model handles more than one kind of data, such as text and images.
                What it accepts and what it produces can differ: Meta's Llama 4 (2025), for example, accepts text and images but produces only text and code.
                """,
            sources=("yang-2023-lmm", "meta-llama4-card"),
            as_of="2025-04",
        ),
        dimensions=("inputs-and-outputs",),
        related=("vision-language-model", "text-to-image", "large-language-model"),
    ),
    Term(
        id="natural-language-processing",
        name="natural language processing",
        aliases=("NLP", "computational linguistics"),
        definition=Claim(
            text="""
                Natural language processing (NLP) is the field that gets computers to work with human language, for example to sort text into categories, to translate it or to write it.
                It draws on linguistics and machine learning.
                LLMs are one kind of model used in NLP.
                """,
            sources=("hf-llm-course",),
        ),
        dimensions=("scope-of-application",),
        related=("language-model", "large-language-model", "machine-learning"),
    ),
    Term(
        id="neural-network",
        name="neural network",
        aliases=("artificial neural network", "neural net"),
        definition=Claim(
            text="""
                A neural network is a model made of layers of simple units, loosely inspired by nerve cells.
                Each unit weighs the numbers that it receives and passes on a result.
                Training adjusts how much weight each number gets until the network's output fits the examples.
                """,
            sources=("zhang-d2l",),
        ),
        dimensions=("technical-structure",),
        related=("deep-learning", "parameter", "transformer"),
    ),
    Term(
        id="neuro-symbolic-ai",
        name="neuro-symbolic AI",
        aliases=("neurosymbolic AI", "neural-symbolic AI"),
        definition=Claim(
            text="""
                Neuro-symbolic AI combines neural networks, which learn from examples, with explicit rules or logic.
                The network can be an LLM: in MRKL, a system from 2022, an LLM works together with sources of knowledge and with programs such as a calculator.
                But the network doesn't have to be an LLM.
                Another kind of network might recognize the objects in a photo, for example, while a set of rules works out how the objects are arranged.
                """,
            sources=("hackett-neuro-symbolic", "karpas-2022-mrkl"),
        ),
        dimensions=("technical-structure",),
        related=("neural-network", "tool-use"),
    ),
    Term(
        id="open-source-ai",
        name="open-source AI",
        aliases=("open source AI",),
        definition=Claim(
            text="""
                Open-source AI is AI that anyone may use, study, change and share.
                According to the Open Source Initiative's 2024 definition, the numbers that the model learned in training (its weights), its complete code and detailed information about the training data have to be open, but not necessarily the data itself.
                """,
            sources=("osi-osaid-2024",),
            caveat=Caveat(
                text="""
                    This definition is disputed.
                    Bradley Kuhn of the Software Freedom Conservancy, a nonprofit that promotes free software, considers the requirements for training data too weak.
                    Meta said in 2024 that it disagreed with the definition.
                    """,
                sources=("kuhn-2024-osaid", "axios-2024-meta-osi"),
            ),
        ),
        dimensions=("law-and-governance", "adaptation"),
        related=("open-weights", "proprietary-model"),
    ),
    Term(
        id="open-weights",
        name="open weights",
        aliases=("open-weight model", "open weight"),
        definition=Claim(
            text="""
                A model has open weights if its developer lets others download its weights, which are the numbers that the model has learned.
                People can then run the model on their own computers if those are powerful enough.
                The model's code or training data may still be unpublished, so open weights alone don't make a model open source.
                """,
            sources=("openai-gpt-oss-readme", "osi-osaid-2024"),
        ),
        dimensions=("adaptation", "law-and-governance"),
        related=("open-source-ai", "proprietary-model", "weights"),
    ),
    Term(
        id="parameter",
        name="parameter",
        aliases=("model size",),
        definition=Claim(
            text="""
                A parameter is one of the many numbers inside a model that training adjusts, like one dial on a machine that has a vast number of them.
                Together with the design of the model, the parameters determine what the model computes.
                A large language model can have billions of parameters.
                """,
            sources=("zhang-d2l", "brown-2020-gpt3"),
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("weights", "hyperparameter", "training"),
    ),
    Term(
        id="perplexity",
        name="perplexity",
        aliases=("perplexity score",),
        definition=Claim(
            text="""
                The perplexity of a passage says how much the passage surprises a language model: the lower the value, the better the model predicted the passage.
                A value of ten means that, on average, the model was as unsure as if it were choosing among ten equally likely pieces of text.
                The values of two models can be compared only if both models were given the same text, cut into the same pieces.
                A low value doesn't show that a model is truthful or helpful in a chat.
                """,
            sources=("hf-evaluate", "jelinek-1977", "jurafsky-martin-slp3", "zhang-d2l"),
        ),
        dimensions=("evaluation",),
        related=("language-model", "benchmark", "fid"),
    ),
    Term(
        id="pre-training",
        name="pre-training",
        aliases=("pretraining", "pre training"),
        definition=Claim(
            text="""
                Pre-training is the first and usually largest part of training, in which a model learns from a wide range of data before it is adapted to particular tasks.
                During pre-training, most LLMs practice predicting the next word of a sentence.
                """,
            sources=("radford-2018-gpt", "hf-llm-course"),
        ),
        dimensions=("training-data-and-objectives",),
        related=("self-supervised-learning", "fine-tuning", "foundation-model"),
    ),
    Term(
        id="predictive-ai",
        name="predictive AI",
        aliases=("predictive machine learning", "PredAI"),
        definition=Claim(
            text="""
                Predictive AI produces a prediction, such as a score, a label or a forecast, rather than new content.
                A program that estimates whether a payment is fraudulent is an example.
                Predictive AI differs from generative AI in what it is used for, not in whether it predicts.
                An LLM also works by prediction: it predicts what comes next, but it uses these predictions to write.
                """,
            sources=("nist-ai-100-2-2025", "google-ml-glossary", "jurafsky-martin-slp3"),
        ),
        dimensions=("basic-functionality", "scope-of-application"),
        related=("generative-ai", "discriminative-model", "machine-learning"),
    ),
    Term(
        id="prompt",
        name="prompt",
        definition=Claim(
            text="""
                A prompt is the input that tells a generative model what to make, usually in ordinary words.
                “Write a birthday poem for my sister” is a prompt.
                A prompt can also include images or audio.
                """,
            sources=("schulhoff-2024",),
        ),
        dimensions=("inputs-and-outputs", "adaptation"),
        related=("prompt-engineering", "system-prompt", "context-window", "in-context-learning"),
    ),
    Term(
        id="prompt-caching",
        name="prompt caching",
        aliases=("cached input", "cached tokens"),
        definition=Claim(
            text="""
                Prompt caching means that work already done on the beginning of a prompt is reused when a later prompt begins in the same way.
                A support chatbot, for instance, may send the model the same long instructions along with each customer's question.
                OpenAI, Google and Anthropic, among others, charge less for the reused part, which may appear on the bill as cached tokens (words or parts of words).
                It therefore pays to put whatever stays the same at the beginning.
                Storing that part the first time can cost extra, as it does with Anthropic's Claude models and with OpenAI's models since GPT-5.6.
                The stored work is kept only for a limited time, often just minutes.
                """,
            sources=(
                "openai-prompt-caching-docs",
                "google-gemini-pricing-2026",
                "anthropic-pricing-2026",
                "mux-cache-writes-2026",
                "ms-foundry-prompt-caching",
            ),
            as_of="2026-11",
        ),
        dimensions=("cost-and-energy",),
        related=("kv-cache", "api", "token"),
    ),
    Term(
        id="prompt-engineering",
        name="prompt engineering",
        aliases=("prompting",),
        definition=Claim(
            text="""
                Prompt engineering is the practice of wording and testing prompts (the requests given to a model) to get better output, for instance by including examples of what you want.
                """,
            sources=("schulhoff-2024",),
        ),
        dimensions=("adaptation",),
        related=("prompt", "few-shot", "chain-of-thought", "system-prompt"),
    ),
    Term(
        id="prompt-injection",
        name="prompt injection",
        aliases=("indirect prompt injection",),
        definition=Claim(
            text="""
                Prompt injection is an attack that slips instructions to a model, which may then do what the attacker wants instead of what its operator intended.
                In a direct injection, the attacker types the instructions straight into the prompt.
                In an indirect one, they are hidden in something that the model reads for somebody else, such as a web page or an email.
                """,
            sources=("owasp-llm-2025", "greshake-2023"),
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("jailbreak", "guardrail", "agent", "system-prompt"),
    ),
    Term(
        id="proprietary-model",
        name="proprietary model",
        aliases=("closed model",),
        definition=Claim(
            text="""
                A proprietary model is one whose weights, the numbers that it has learned, aren't published by its owner.
                Other people can use the model only on the owner's terms, usually in products or by connecting their own software to it through an interface for programs (an API).
                OpenAI's GPT-4 (2023) is an example.
                """,
            sources=("stanford-ecosystem-graphs",),
        ),
        dimensions=("law-and-governance", "adaptation"),
        related=("open-weights", "open-source-ai", "api"),
    ),
    Term(
        id="provider",
        name="provider",
        definition=Claim(
            text="""
                In the EU's AI Act, a provider is a person or organization that releases an AI system or general-purpose AI model under its own name.
                It makes no difference whether this is done for money or for free.
                The provider either developed the system or model itself or had someone else develop it.
                A company that offers its own chatbot, for example, is a provider, but a company that merely uses another company's chatbot usually isn't.
                A company that develops a system only for its own use also counts as a provider.
                """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
        dimensions=("law-and-governance",),
        related=("deployer", "general-purpose-ai-model", "ai-literacy"),
    ),
    Term(
        id="quantization",
        name="quantization",
        aliases=("quantized model", "GGUF"),
        definition=Claim(
            text="""
                Quantization is a way of shrinking a model by storing its numbers less precisely, much as you might round prices to whole dollars.
                Each number is stored with fewer bits (zeros and ones).
                The model then needs less memory, usually at some cost in accuracy.
                Quantized models are often shared as files in a format called GGUF.
                """,
            sources=("dettmers-2023-qlora", "ollama-docs"),
        ),
        dimensions=("cost-and-energy", "adaptation"),
        related=("distillation", "weights", "small-language-model"),
    ),
    Term(
        id="reasoning-model",
        name="reasoning model",
        aliases=("large reasoning model", "LRM"),
        definition=Claim(
            text="""
                A reasoning model is an LLM trained to write out many intermediate steps before it answers.
                OpenAI's o1 (2024) and DeepSeek-R1 (2025), for example, learned this by reinforcement learning, in which good results are rewarded.
                Some smaller reasoning models learned it from the output of a larger one instead.
                """,
            sources=("openai-2024-o1", "deepseek-r1-2025"),
        ),
        dimensions=("how-output-is-produced", "training-data-and-objectives"),
        related=("chain-of-thought", "test-time-compute", "rlvr"),
    ),
    Term(
        id="recurrent-neural-network",
        name="recurrent neural network",
        aliases=("RNN", "LSTM"),
        definition=Claim(
            text="""
                A recurrent neural network (RNN) goes through a sequence, such as a sentence, step by step and carries along a summary of what came before.
                RNNs were a standard choice for language until transformers, introduced in 2017, largely replaced them.
                A well-known kind is called LSTM, short for “long short-term memory.”
                """,
            sources=("mikolov-2014", "hochreiter-1997", "vaswani-2017"),
        ),
        dimensions=("technical-structure",),
        related=("transformer", "state-space-model", "neural-network"),
    ),
    Term(
        id="red-teaming",
        name="red teaming",
        aliases=("red-teaming", "red team"),
        definition=Claim(
            text="""
                Red teaming is a way of testing an AI system by trying to make it fail.
                In a planned exercise, testers look for flaws such as false, harmful or unfair output, much as a company might hire someone to try to break into its own building.
                """,
            sources=("nist-ai-600-1-2024",),
        ),
        dimensions=("security-misuse-and-provenance", "evaluation"),
        related=("jailbreak", "guardrail", "benchmark"),
    ),
    Term(
        id="retrieval-augmented-generation",
        name="retrieval-augmented generation",
        aliases=("RAG", "retrieval augmented generation", "agentic RAG"),
        definition=Claim(
            text="""
                Retrieval-augmented generation (RAG) is a method in which a search comes before the answer.
                The search finds passages that fit the question, and the model receives these passages together with the question.
                That way, the model can use facts that it didn't learn in training, such as those in a company's own documents.
                Ordinary RAG follows a fixed procedure and searches once.
                In agentic RAG, an LLM decides whether to search and for what, and it may search again.
                """,
            sources=(
                "lewis-2020",
                "nutrient-agentic-rag",
            ),
        ),
        dimensions=("adaptation", "limitations-and-failure-modes"),
        related=("grounding", "semantic-search", "fine-tuning", "knowledge-cutoff"),
    ),
    Term(
        id="rlhf",
        name="reinforcement learning from human feedback",
        aliases=("RLHF",),
        definition=Claim(
            text="""
                Reinforcement learning from human feedback (RLHF) is a way of training a model to give the kind of answer that people prefer.
                People first compare some of the model's answers.
                From their choices, a second model learns to score answers by itself.
                The original model is then trained to earn high scores.
                """,
            sources=("ouyang-2022",),
        ),
        dimensions=("adaptation", "training-data-and-objectives"),
        related=("dpo", "constitutional-ai", "rlvr", "alignment"),
    ),
    Term(
        id="rlvr",
        name="reinforcement learning with verifiable rewards",
        aliases=("RLVR",),
        definition=Claim(
            text="""
                Reinforcement learning with verifiable rewards (RLVR) is a way of training in which a program checks a model's results.
                The model is rewarded only for results that the program finds correct.
                The method suits tasks with a clear solution, such as math problems, and it doesn't require people to rate the answers.
                """,
            sources=("lambert-2024-tulu3",),
        ),
        dimensions=("adaptation", "training-data-and-objectives"),
        related=("rlhf", "reasoning-model"),
    ),
    Term(
        id="robots-txt",
        name="robots.txt",
        aliases=("crawler opt-out",),
        definition=Claim(
            text="""
                A robots.txt file tells crawlers, the programs that collect web pages, which pages of a website to leave alone.
                Some crawlers collect training data for AI, and the file can address them by name.
                The file is a request, not a lock: a crawler can ignore it.
                """,
            sources=("openai-bots-docs", "longpre-2024", "rfc-9309"),
        ),
        dimensions=("training-data-and-objectives", "law-and-governance"),
        related=("tdm-opt-out",),
    ),
    Term(
        id="sampling",
        name="sampling",
        aliases=("decoding",),
        definition=Claim(
            text="""
                Sampling is a random draw that decides which word a model writes next, like a lottery in which likelier words hold more tickets.
                More precisely, a token (a word or part of a word) is drawn according to the probabilities that the model has computed.
                In diffusion models, which turn random specks (noise) into an image or other data, sampling means the whole process from noise to a finished result.
                """,
            sources=("holtzman-2020", "hf-llm-course", "song-2021-ddim"),
        ),
        dimensions=("how-output-is-produced",),
        related=("temperature", "top-p", "determinism", "autoregressive-model"),
    ),
    Term(
        id="scaffold",
        name="scaffold",
        aliases=("scaffolding", "harness", "agent harness"),
        definition=Claim(
            text="""
                A scaffold, or harness, is the software around a model that lets it work toward a goal on its own, as an agent.
                It includes the prompts, the tools, and the loop in which the model acts, looks at the result and tries again.
                A score on a test of agents says little unless the scaffold is named, because the same model can do much better with one scaffold than with another.
                In 2024, for example, OpenAI reported that GPT-4 solved 2.7% of a set of programming problems with one scaffold and 28.3% with another.
                """,
            sources=("openai-2024-swebench-verified",),
            as_of="2024",
        ),
        dimensions=("evaluation",),
        related=("agent", "tool-use"),
    ),
    Term(
        id="scaling-law",
        name="scaling law",
        aliases=("scaling laws",),
        definition=Claim(
            text="""
                A scaling law describes how much models improve as model size, training data and computing power grow.
                When all three are scaled up, the model's error falls along a predictable curve.
                These patterns have been seen in experiments, for example with language models.
                They help developers decide how large a model to train, and on how much data.
                """,
            sources=("kaplan-2020", "hoffmann-2022"),
        ),
        dimensions=("training-data-and-objectives", "cost-and-energy"),
        related=("emergent-ability", "pre-training", "test-time-compute", "parameter"),
    ),
    Term(
        id="self-supervised-learning",
        name="self-supervised learning",
        aliases=("self-supervision",),
        definition=Claim(
            text="""
                Self-supervised learning is a way of training in which the data itself supplies the right answers.
                For example, the model has to predict a hidden word in a sentence, or the word that comes next.
                People don't have to label anything.
                """,
            sources=("zhang-d2l", "hf-llm-course"),
        ),
        dimensions=("training-data-and-objectives",),
        related=("pre-training", "supervised-learning"),
    ),
    Term(
        id="semantic-search",
        name="semantic search",
        aliases=("vector search", "vector database"),
        definition=Claim(
            text="""
                Semantic search looks for similar content rather than shared words, so that “car repair” can find a page about an auto shop.
                The program compares embeddings, which are lists of numbers that represent passages of text.
                Passages with similar content have similar numbers.
                """,
            sources=("reimers-gurevych-2019", "lewis-2020"),
        ),
        dimensions=("adaptation",),
        related=("embedding", "retrieval-augmented-generation", "grounding"),
    ),
    Term(
        id="slop",
        name="slop",
        aliases=("AI slop",),
        definition=Claim(
            text="""
                Slop is low-quality digital content, whether text, images or video, that is made with AI, usually in large amounts.
                The word passes judgment and isn't a technical term.
                The US dictionary publisher Merriam-Webster chose it as its word of the year for 2025.
                """,
            sources=("merriam-webster-2025",),
            as_of="2025-12",
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("synthetic-media", "generative-ai"),
    ),
    Term(
        id="small-language-model",
        name="small language model",
        aliases=("SLM",),
        definition=Claim(
            text="""
                A small language model is a language model with relatively few parameters, the numbers learned in training.
                It is usually small enough to run on an ordinary device, such as a laptop.
                Definitions differ.
                A 2025 paper by NVIDIA researchers proposes that a small model should also be fast enough on an ordinary device to serve one user.
                By that measure, the limit for “small” rises as devices improve.
                """,
            sources=("belcak-2025",),
        ),
        dimensions=("technical-structure", "cost-and-energy"),
        related=("large-language-model", "distillation", "quantization"),
    ),
    Term(
        id="speculative-decoding",
        name="speculative decoding",
        aliases=("draft model", "speculative sampling"),
        definition=Claim(
            text="""
                Speculative decoding is a way to make an LLM write faster without making its answers worse.
                Typically, a small model called the draft model proposes the next few tokens (words or parts of words), and the large model checks them all at once.
                The large model keeps the proposed tokens up to the first one that it rejects, and it replaces that token with one of its own.
                So the answers are as good as if the large model had written them alone.
                """,
            sources=("vllm-speculators-docs", "vllm-speculative-decoding-docs"),
        ),
        dimensions=("how-output-is-produced", "cost-and-energy"),
        related=("inference", "token", "distillation"),
    ),
    Term(
        id="speech-synthesis",
        name="speech synthesis",
        aliases=("text-to-speech", "TTS"),
        definition=Claim(
            text="""
                Speech synthesis is the production of speech by a computer, usually from written text.
                A screen reader that reads a web page aloud is an everyday example.
                """,
            sources=("shen-2017", "wang-2023-valle"),
        ),
        dimensions=("inputs-and-outputs",),
        related=("voice-cloning", "text-to-video"),
    ),
    Term(
        id="state-space-model",
        name="state-space model",
        aliases=("SSM", "Mamba"),
        definition=Claim(
            text="""
                A state-space model is a network design for sequences, such as text.
                It keeps a compact running summary of what came before instead of looking back at each word.
                Mamba (2023) is one such design.
                Jamba (2024) is an LLM that combines Mamba with attention, the mechanism by which most LLMs look back at earlier words.
                """,
            sources=("gu-dao-2023-mamba", "lieber-2024"),
        ),
        dimensions=("technical-structure",),
        related=("transformer", "attention", "recurrent-neural-network"),
    ),
    Term(
        id="stochastic-parrot",
        name="stochastic parrot",
        aliases=("stochastic parrots",),
        definition=Claim(
            text="""
                “Stochastic parrot” (stochastic means based on chance) is a critical nickname for language models.
                It suggests that they string likely words together without reference to meaning.
                The nickname comes from a 2021 paper by Emily Bender, Timnit Gebru and colleagues, which argues a position rather than reporting an experiment.
                """,
            sources=("bender-2021",),
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("language-model", "hallucination"),
    ),
    Term(
        id="structured-output",
        name="structured output",
        aliases=("JSON mode", "constrained decoding"),
        definition=Claim(
            text="""
                Structured output is output in a fixed format that programs can read, such as a record with fields for a name and a date.
                A service can make sure that the output follows the format, but not that the information in it is true.
                """,
            sources=("upstage-structured-outputs",),
        ),
        dimensions=("inputs-and-outputs", "how-output-is-produced"),
        related=("api", "tool-use", "sampling"),
    ),
    Term(
        id="supervised-learning",
        name="supervised learning",
        definition=Claim(
            text="""
                Supervised learning is a way of training a model on examples that come with the right answer, such as photos labeled as cats or dogs.
                The model is adjusted until its own answers come close to the right ones.
                """,
            sources=("zhang-d2l",),
        ),
        dimensions=("training-data-and-objectives",),
        related=("self-supervised-learning", "instruction-tuning", "training"),
    ),
    Term(
        id="sycophancy",
        name="sycophancy",
        aliases=("sycophantic",),
        definition=Claim(
            text="""
                Sycophancy is the tendency of a model to tell users what they would like to hear, even when it isn't true.
                A 2023 study found this tendency in five AI assistants.
                It concluded that training on people's ratings is probably part of the cause, since such ratings can reward agreement.
                """,
            sources=("sharma-2023",),
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("hallucination", "rlhf", "bias"),
    ),
    Term(
        id="synthetic-data",
        name="synthetic data",
        definition=Claim(
            text="""
                Synthetic data is made by a program, not collected from the world, and it's often used to train or test a model.
                In a 2018 study, for example, a program got better at classifying scans of liver lesions (abnormal areas) when generated scans were added to its training data.
                """,
            sources=("frid-adar-2018",),
        ),
        dimensions=("training-data-and-objectives",),
        related=("model-collapse", "distillation", "training"),
    ),
    Term(
        id="synthetic-media",
        name="synthetic media",
        aliases=("synthetic content", "AI-generated content"),
        definition=Claim(
            text="""
                Synthetic media are images, audio or video that AI has made or changed.
                Definitions differ on whether text counts: China's 2025 labeling rules cover text, but India's 2026 definition doesn't.
                """,
            sources=("cn-label-2025", "in-it-rules-2026"),
            as_of="2026-11",
        ),
        dimensions=("law-and-governance", "security-misuse-and-provenance"),
        related=("deepfake", "watermark", "content-credentials", "slop"),
    ),
    Term(
        id="system-prompt",
        name="system prompt",
        aliases=("system message", "developer message"),
        definition=Claim(
            text="""
                A system prompt is a set of standing instructions that the developer of a product gives the model before the conversation starts.
                The instructions can set the model's role, tone and limits, for example.
                OWASP, a software security organization, warns developers not to assume that the system prompt will stay secret.
                """,
            sources=("anthropic-courses-2025", "openai-openapi", "owasp-llm-2025"),
        ),
        dimensions=("adaptation",),
        related=("prompt", "prompt-engineering", "prompt-injection", "guardrail"),
    ),
    Term(
        id="tdm-opt-out",
        name="text-and-data-mining opt-out",
        aliases=("TDM opt-out", "rights reservation"),
        definition=Claim(
            text="""
                Under EU law, a text-and-data-mining opt-out is a notice that copyright holders can use to keep their works out of automated analysis (text and data mining), including the collection of works for AI training.
                Companies that offer general-purpose AI models, such as the LLMs behind chatbots, must have a policy for respecting these notices.
                But a notice doesn't stop scientific research on works that a research organization can lawfully access.
                For works on the web, the EU's copyright directive says in its introduction that the notice should be machine-readable, so that software can recognize it.
                """,
            sources=("eu-copyright-directive-2019", "eu-ai-act-2024"),
            as_of="2026-11",
            caveat=Caveat(
                text="""
                    It isn't settled whether a sentence in ordinary language is enough.
                    In a case about a photo copied in 2021, a court in Hamburg thought in 2024 that such a sentence could be enough, but the appeals court found in 2025 that it wasn't.
                    Germany's Federal Court of Justice plans to rule on that case on 17 December 2026.
                    """,
                sources=("lg-hamburg-laion-2024", "olg-hamburg-2025", "bgh-laion-2026"),
            ),
        ),
        dimensions=("law-and-governance", "training-data-and-objectives"),
        related=("robots-txt", "provider"),
    ),
    Term(
        id="temperature",
        name="temperature",
        definition=Claim(
            text="""
                Temperature is a setting that controls how freely a model picks its words.
                When the temperature is low, the model keeps to the likeliest words, so its answers to the same question are very similar.
                When the temperature is high, less likely words get a better chance, and the answers vary more.
                Many newer models don't let you set it.
                """,
            sources=(
                "openai-openapi",
                "hf-llm-course",
                "openrouter-opus-47-docs",
                "opencode-gemini-sampling-2026",
                "yoagent-sampling-2026",
            ),
            as_of="2026-11",
        ),
        dimensions=("how-output-is-produced",),
        related=("sampling", "top-p", "determinism"),
    ),
    Term(
        id="test-time-compute",
        name="test-time compute",
        aliases=("inference-time scaling", "inference-time compute"),
        definition=Claim(
            text="""
                Test-time compute is the computing power that a model uses while it works on an answer, for example to write longer intermediate steps.
                OpenAI reported in 2024 that its o1 model did better when it was given more of this computing power.
                """,
            sources=("openai-2024-o1",),
        ),
        dimensions=("how-output-is-produced", "cost-and-energy"),
        related=("reasoning-model", "inference", "chain-of-thought", "scaling-law"),
    ),
    Term(
        id="text-to-image",
        name="text-to-image generation",
        aliases=("text-to-image", "image generation", "T2I"),
        definition=Claim(
            text="""
                Text-to-image generation is the creation of an image from a description in words, such as “a fox in the snow.”
                Models do this in different ways.
                The first DALL·E (2021) predicted the image piece by piece, while Stable Diffusion (2022) starts with random specks (noise) and removes them step by step.
                """,
            sources=("rombach-2022", "ramesh-2021-dalle"),
        ),
        dimensions=("inputs-and-outputs",),
        related=("diffusion-model", "text-to-video", "classifier-free-guidance", "prompt"),
    ),
    Term(
        id="text-to-video",
        name="text-to-video generation",
        aliases=("text-to-video", "video generation", "T2V"),
        definition=Claim(
            text="""
                Text-to-video generation is the creation of a video from a description in words.
                Meta introduced a model for this, Make-A-Video, in 2022, and OpenAI unveiled Sora in 2024.
                """,
            sources=("brooks-2024-sora", "singer-2022"),
            as_of="2024",
        ),
        dimensions=("inputs-and-outputs",),
        related=("text-to-image", "diffusion-model", "world-model"),
    ),
    Term(
        id="token",
        name="token",
        definition=Claim(
            text="""
                A token is a unit of text that a language model reads and writes: a word, part of a word or a single character.
                For example, “unbelievable” might be split into three tokens (“un” + “believ” + “able”).
                More precisely, a token is an entry in the model's fixed list of these pieces, in which each piece has a number.
                Prices and length limits are usually counted in tokens.
                Tokens can also stand for pieces of an image or a sound.
                """,
            sources=(
                "openai-tiktoken",
                "hf-llm-course",
                "ramesh-2021-dalle",
                "borsos-2023-audiolm",
            ),
        ),
        dimensions=("technical-structure", "inputs-and-outputs", "cost-and-energy"),
        related=("tokenizer", "vocabulary", "context-window", "autoregressive-model"),
    ),
    Term(
        id="tokenizer",
        name="tokenizer",
        aliases=("tokenization", "byte-pair encoding", "BPE"),
        definition=Claim(
            text="""
                A tokenizer is a program that cuts text into tokens (words or parts of words) and turns them into numbers for the model.
                It also turns the model's numbers back into text.
                One method, byte-pair encoding, forms tokens by joining letters that often occur together.
                """,
            sources=("openai-tiktoken", "sennrich-2016"),
        ),
        dimensions=("technical-structure", "inputs-and-outputs"),
        related=("token", "vocabulary"),
    ),
    Term(
        id="tool-use",
        name="tool use",
        aliases=("function calling", "tool calling"),
        definition=Claim(
            text="""
                Tool use is the ability of a model to call on other programs, such as a search engine or a calculator.
                The model writes a request, other software carries it out, and the result goes back to the model, which can use it in its answer.
                """,
            sources=("schick-2023-toolformer", "yao-2023-react", "karpas-2022-mrkl"),
        ),
        dimensions=("adaptation",),
        related=("agent", "mcp", "structured-output", "retrieval-augmented-generation"),
    ),
    Term(
        id="top-p",
        name="top-p sampling",
        aliases=("top-p", "nucleus sampling"),
        definition=Claim(
            text="""
                Top-p sampling is a rule for picking the next word that leaves out the least likely candidates.
                Starting with the likeliest, possible words are kept one by one until their probabilities add up to a chosen value, called p, such as nine tenths.
                The rest are left out, and the next word is drawn at random from those that were kept.
                """,
            sources=("holtzman-2020",),
        ),
        dimensions=("how-output-is-produced",),
        related=("sampling", "temperature"),
    ),
    Term(
        id="training",
        name="training",
        aliases=("learning",),
        definition=Claim(
            text="""
                Training is the process by which a model learns from examples.
                Typically, the model makes a prediction, its error is measured, and the numbers inside it, called parameters, are changed a little so that the error shrinks.
                This is repeated a great many times.
                """,
            sources=("zhang-d2l",),
        ),
        dimensions=("training-data-and-objectives", "cost-and-energy"),
        related=("pre-training", "fine-tuning", "inference", "parameter"),
    ),
    Term(
        id="transformer",
        name="transformer",
        definition=Claim(
            text="""
                A transformer is a design for neural networks, introduced in 2017, on which most LLMs are built.
                Instead of reading word by word, a transformer connects each word directly with other words, in a step called attention.
                Some generators of images, video and music also use this design.
                """,
            sources=(
                "vaswani-2017",
                "hf-llm-course",
                "peebles-xie-2023",
                "brooks-2024-sora",
                "meta-2023-musicgen-card",
            ),
        ),
        dimensions=("technical-structure",),
        related=("attention", "large-language-model", "state-space-model", "diffusion-model"),
    ),
    Term(
        id="variational-autoencoder",
        name="variational autoencoder",
        aliases=("VAE",),
        definition=Claim(
            text="""
                A variational autoencoder (VAE) is a generative model with two halves.
                One half compresses data, such as an image, into a short list of numbers, called a code, and the other half restores the data from the code.
                During training, the codes are also arranged in a regular way, so even a code picked at random can be turned into something new.
                """,
            sources=("kingma-2013",),
        ),
        dimensions=("technical-structure",),
        related=("latent-space", "latent-diffusion", "generative-adversarial-network"),
    ),
    Term(
        id="vision-language-model",
        name="vision-language model",
        aliases=("VLM", "multimodal LLM", "MLLM"),
        definition=Claim(
            text="""
                A vision-language model accepts images together with text and usually answers in text, so it can describe a photo.
                The research model LLaVA (2023), for example, was made by giving an existing LLM a network that turns images into numbers.
                """,
            sources=("liu-2023-llava", "yang-2023-lmm"),
        ),
        dimensions=("inputs-and-outputs", "technical-structure"),
        related=("multimodal-model", "large-language-model", "text-to-image"),
    ),
    Term(
        id="vocabulary",
        name="vocabulary",
        definition=Claim(
            text="""
                A vocabulary is the fixed list of tokens (words and parts of words) that a language model can read and write.
                The vocabulary of BLOOM, a model released in 2022, has 250,680 entries.
                """,
            sources=("bigscience-bloom-card", "openai-tiktoken"),
            as_of="2022",
        ),
        dimensions=("technical-structure", "inputs-and-outputs"),
        related=("token", "tokenizer"),
    ),
    Term(
        id="voice-cloning",
        name="voice cloning",
        aliases=("voice clone",),
        definition=Claim(
            text="""
                Voice cloning means having a computer imitate a particular person's voice, based on a recording of that voice.
                One model that does this, VALL-E (2023), needs only three seconds of speech, according to the Microsoft researchers who made it.
                In listening tests published in 2025, people who heard a real voice and its clone usually thought that both voices belonged to the same person.
                """,
            sources=("wang-2023-valle", "barrington-2025"),
        ),
        dimensions=("security-misuse-and-provenance", "inputs-and-outputs"),
        related=("speech-synthesis", "deepfake"),
    ),
    Term(
        id="watermark",
        name="watermark",
        aliases=("watermarking",),
        definition=Claim(
            text="""
                A watermark is a mark in generated content, such as text or an image.
                It is usually hidden: people don't notice it, but a program designed to look for it can find it.
                In text, for example, it can be a slight pattern in the choice of words.
                A visible mark, such as a logo in the corner of a video, is also called a watermark.
                """,
            sources=("dathathri-2024", "gowal-2025"),
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("content-credentials", "synthetic-media", "sampling"),
    ),
    Term(
        id="weights",
        name="weights",
        aliases=("model weights", "checkpoint"),
        definition=Claim(
            text="""
                Weights are the numbers that an AI model has learned in training.
                If a model has open weights, its developer lets others download these numbers.
                With suitable software, the weights are enough to run the model, but they don't include its training data.
                Strictly speaking, only some of the learned numbers are weights: the ones by which the model multiplies the values it works with.
                """,
            sources=("zhang-d2l", "openai-gpt-oss-readme"),
        ),
        dimensions=("technical-structure", "adaptation"),
        related=("parameter", "open-weights", "quantization"),
    ),
    Term(
        id="workflow",
        name="workflow",
        definition=Claim(
            text="""
                A workflow is a program whose steps are set in advance, with an AI model doing some of them.
                It might translate each incoming email, label it by topic and draft a reply, in that order.
                The AI company Anthropic uses the word for systems in which LLMs and tools follow paths fixed in code.
                """,
            sources=("anthropic-agents-2024",),
        ),
        dimensions=("adaptation",),
        related=("agent", "tool-use"),
    ),
    Term(
        id="world-model",
        name="world model",
        definition=Claim(
            text="""
                A world model is a model of how a scene or an environment changes, for example when someone moves through it.
                One such model, Google DeepMind's Genie 3 (2025), turns a written description into a scene that users can move through.
                Microsoft's WHAM (2025), trained on one video game, generates scenes of gameplay from that game.
                """,
            sources=("genie3-2025", "kanervisto-2025-wham"),
            as_of="2025-08",
        ),
        dimensions=("inputs-and-outputs", "scope-of-application"),
        related=("text-to-video", "agent"),
    ),
)
