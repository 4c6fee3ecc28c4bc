"""The words of the field, each defined so that the definition stands alone."""

from macros.data.unvalidated import Claim, Term

TERMS: tuple[Term, ...] = (
    Term(
        id="agent",
        name="agent",
        aliases=("AI agent", "agentic AI"),
        definition=Claim(
            text=(
                "A system in which the model chooses its next steps and tools by itself. No path"
                " fixed in code prescribes them."
            ),
            sources=("anthropic-agents-2024",),
            caveat="The word has no agreed definition; we follow one developer's.",
        ),
        dimensions=("adaptation", "security-misuse-and-provenance"),
        related=("workflow", "tool-use", "chatbot", "mcp"),
    ),
    Term(
        id="agi",
        name="artificial general intelligence",
        aliases=("AGI",),
        definition=Claim(
            text=(
                "AI that equals people in most tasks or surpasses them. A proposal of 2023 sorts"
                " systems into levels by how well and how generally they perform."
            ),
            sources=("morris-2023-agi",),
            caveat="There is no agreed definition.",
        ),
        dimensions=("scope-of-application",),
        related=("artificial-intelligence", "general-purpose-ai-model", "frontier-model"),
    ),
    Term(
        id="ai-literacy",
        name="AI literacy",
        definition=Claim(
            text=(
                "The skills and knowledge that let people use AI in an informed way. EU law asks"
                " providers and deployers to take measures that support it among their staff."
            ),
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            caveat=(
                "Since July 2026 the law says that no particular level need be guaranteed. We"
                " read the new wording only as quoted."
            ),
        ),
        dimensions=("law-and-governance",),
        related=("provider", "deployer"),
    ),
    Term(
        id="alignment",
        name="alignment",
        aliases=("AI alignment",),
        definition=Claim(
            text="The work of making a model behave as its makers and users intend.",
            sources=("ouyang-2022",),
            caveat=(
                "Other uses of the word speak of human values, and makers and users may want"
                " different things."
            ),
        ),
        dimensions=("adaptation",),
        related=("rlhf", "constitutional-ai", "instruction-tuning", "guardrail"),
    ),
    Term(
        id="api",
        name="application programming interface",
        aliases=("API",),
        definition=Claim(
            text=(
                "An interface for programs instead of people. Through the API of a model, software"
                " sends input to it and receives its output."
            ),
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
            text=(
                "Machine systems that derive a result from their input, be it a forecast, new"
                " content, advice or a decision. The field that builds them has the same name."
            ),
            sources=("oecd-2024-ai-system", "eu-ai-act-2024", "mccarthy-1955"),
            as_of="2026-11",
            caveat="The first sentence follows how the OECD and the EU define an AI system.",
        ),
        dimensions=("basic-functionality", "law-and-governance"),
        related=("machine-learning", "generative-ai", "predictive-ai"),
    ),
    Term(
        id="assistant",
        name="AI assistant",
        aliases=("copilot", "virtual assistant"),
        definition=Claim(
            text=(
                "A product that supports people in their tasks by conversation or by suggestions."
                " LLMs can do the work inside."
            ),
            sources=("ms-which-copilot-2026",),
            as_of="2026-03",
            caveat=(
                "Copilot with a capital C is part of the name of Microsoft and GitHub products."
            ),
        ),
        dimensions=("basic-functionality", "scope-of-application"),
        related=("chatbot", "agent", "large-language-model"),
    ),
    Term(
        id="attention",
        name="attention",
        aliases=("self-attention", "attention mechanism"),
        definition=Claim(
            text=(
                "A mechanism of neural networks that computes the representation of each position"
                " as a weighted mix of many. In self-attention these are positions of the same"
                " sequence."
            ),
            sources=(
                "bahdanau-2014",
                "vaswani-2017",
            ),
        ),
        dimensions=("technical-structure",),
        related=("transformer", "kv-cache", "recurrent-neural-network"),
    ),
    Term(
        id="autoregressive-model",
        name="autoregressive model",
        aliases=("auto-regressive model",),
        definition=Claim(
            text=(
                "A model that builds its output one element after another and predicts each from"
                " those already there. The elements can be text tokens, pixels or audio samples."
            ),
            sources=("google-ml-glossary", "oord-2016-pixelrnn", "vandenoord-2016"),
        ),
        dimensions=("technical-structure", "how-output-is-produced"),
        related=("diffusion-model", "token", "sampling", "language-model"),
    ),
    Term(
        id="benchmark",
        name="benchmark",
        definition=Claim(
            text=(
                "A standard test for models: tasks and scoring are the same for all, so that"
                " results can be compared."
            ),
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
            text=(
                "A regular, unfair difference between the ways in which a model depicts or treats"
                " groups of people."
            ),
            sources=("nist-ai-600-1-2024", "luccioni-2023-bias"),
            caveat="Statistics uses the same word for something else.",
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("hallucination", "sycophancy", "alignment"),
    ),
    Term(
        id="chain-of-thought",
        name="chain of thought",
        aliases=("CoT", "chain-of-thought prompting"),
        definition=Claim(
            text=(
                "Text in which a model works through a problem step by step before it gives the"
                " answer."
            ),
            sources=("wei-2022-cot", "chen-2025-cot"),
            caveat=(
                "A developer's study of 2025 found that such steps cannot be relied on to show"
                " what led to the answer."
            ),
        ),
        dimensions=("how-output-is-produced",),
        related=("reasoning-model", "test-time-compute", "few-shot"),
    ),
    Term(
        id="chatbot",
        name="chatbot",
        aliases=("chat bot", "conversational agent", "chat assistant"),
        definition=Claim(
            text=(
                "A program made for conversation, typed or spoken. ELIZA of 1966 followed rules;"
                " others are built on LLMs."
            ),
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
            text=(
                "A sampling method for diffusion models that combines one prediction made with"
                " the prompt and one made without it. The output then follows the prompt more"
                " closely but varies less."
            ),
            sources=("ho-salimans-2022",),
            caveat="The condition need not be a prompt; it can also be a label.",
        ),
        dimensions=("how-output-is-produced",),
        related=("diffusion-model", "temperature", "text-to-image"),
    ),
    Term(
        id="constitutional-ai",
        name="constitutional AI",
        aliases=("RLAIF", "AI feedback"),
        definition=Claim(
            text=(
                "A way of tuning in which written principles guide a model's own criticism and"
                " comparison of answers. Such AI feedback stands in for part of the human"
                " feedback."
            ),
            sources=("bai-2022-constitutional",),
            caveat=(
                "RLAIF, strictly, names only the stage of reinforcement learning from AI feedback."
            ),
        ),
        dimensions=("adaptation",),
        related=("rlhf", "dpo", "alignment"),
    ),
    Term(
        id="contamination",
        name="benchmark contamination",
        aliases=("data contamination", "data leakage"),
        definition=Claim(
            text=(
                "An overlap between a test and the training data: the model has already seen"
                " questions or answers. What then looks like ability can be memory."
            ),
            sources=("contamination-list",),
            caveat="Methods that try to detect it are themselves unreliable.",
        ),
        dimensions=("evaluation",),
        related=("benchmark", "memorization"),
    ),
    Term(
        id="content-credentials",
        name="Content Credentials",
        aliases=("C2PA", "provenance metadata"),
        definition=Claim(
            text=(
                "A signed record of how a file was made, attached to that file. It can be"
                " stripped off, and it is no judgment on whether the content is true."
            ),
            sources=("c2pa-2-2",),
            as_of="2025-05",
            caveat="Use is voluntary, so a file without credentials proves nothing.",
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("watermark", "deepfake", "synthetic-media"),
    ),
    Term(
        id="context-window",
        name="context window",
        aliases=("context length",),
        definition=Claim(
            text=(
                "The number of tokens a model can work with at one time. In most LLMs the limit"
                " covers input and answer together."
            ),
            sources=(
                "hf-llm-course",
                "hsieh-2024-ruler",
            ),
            caveat="A long window is no guarantee that a model uses everything in it reliably.",
        ),
        dimensions=("inputs-and-outputs", "how-output-is-produced"),
        related=("token", "prompt", "memory", "kv-cache"),
    ),
    Term(
        id="data-poisoning",
        name="data poisoning",
        aliases=("training data poisoning",),
        definition=Claim(
            text=(
                "An attack on training data: planted examples make the trained model behave as"
                " the attacker intends."
            ),
            sources=("carlini-2023-poison",),
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("prompt-injection", "training", "red-teaming"),
    ),
    Term(
        id="decoder",
        name="decoder",
        aliases=("decoder-only model",),
        definition=Claim(
            text=(
                "The part of a network that writes the output, each step building on the steps"
                " before. Most LLMs have no separate encoder and are called decoder-only."
            ),
            sources=("hf-llm-course", "jurafsky-martin-slp3", "kingma-2013"),
            as_of="2026-11",
            caveat=(
                "In an autoencoder, the decoder is the part that turns a compressed code back"
                " into data."
            ),
        ),
        dimensions=("technical-structure",),
        related=("encoder", "encoder-decoder", "transformer", "autoregressive-model"),
    ),
    Term(
        id="deep-learning",
        name="deep learning",
        aliases=("DL",),
        definition=Claim(
            text=("A kind of machine learning whose models are neural networks of many layers."),
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
            text=(
                "An image, a sound recording or a video that AI made or altered and that could"
                " pass for authentic. It resembles existing persons, things or events."
            ),
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            caveat="This follows EU law, whose definition leaves text out.",
        ),
        dimensions=("law-and-governance", "security-misuse-and-provenance"),
        related=("synthetic-media", "voice-cloning", "content-credentials", "watermark"),
    ),
    Term(
        id="deployer",
        name="deployer",
        definition=Claim(
            text=(
                "A role in EU law: a person or organization that uses an AI system under its own"
                " authority. Purely private use does not count."
            ),
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
            text=(
                "The property of giving the same output whenever the input is the same. An LLM"
                " service can lack it even at temperature 0."
            ),
            sources=("thinking-machines-2025", "anthropic-courses-2025"),
            as_of="2026-08",
        ),
        dimensions=("how-output-is-produced", "limitations-and-failure-modes"),
        related=("temperature", "sampling"),
    ),
    Term(
        id="diffusion-language-model",
        name="diffusion language model",
        aliases=("text diffusion", "dLLM"),
        definition=Claim(
            text=(
                "A language model that works on many tokens at once and fills them in or improves"
                " them in repeated passes. It does not have to write from left to right."
            ),
            sources=(
                "nie-2025-llada",
                "google-2026-diffusiongemma",
            ),
            as_of="2026-08",
            caveat=("Some designs write block after block and use diffusion only within a block."),
        ),
        dimensions=("technical-structure", "how-output-is-produced"),
        related=("diffusion-model", "autoregressive-model", "language-model"),
    ),
    Term(
        id="diffusion-model",
        name="diffusion model",
        aliases=("denoising diffusion", "denoising diffusion model"),
        definition=Claim(
            text=(
                "A generator that learns to undo noise added little by little to its training"
                " data. From pure noise it arrives, step by step, at an image, a sound or other"
                " data."
            ),
            sources=("sohl-dickstein-2015", "ho-2020-ddpm", "nie-2025-llada", "abramson-2024"),
            caveat=(
                "The word names a method, not a medium: some language models and a"
                " protein-structure model use it too."
            ),
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
            text=(
                "A statistical model that leads from input to label: for an input it gives the"
                " label, or the probability of each. It does not describe how inputs come about."
            ),
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
            text=(
                "A way to train a smaller model: it is made to imitate what a larger one puts out."
            ),
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
            text=(
                "A way of tuning on pairs of answers, one preferred and one rejected. No separate"
                " reward model has to be trained."
            ),
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
            text=(
                "A row of numbers that represents a word, a passage or an image. It is learned so"
                " that rows for similar things lie close together."
            ),
            sources=(
                "reimers-gurevych-2019",
                "mikolov-2013",
            ),
        ),
        dimensions=("technical-structure", "inputs-and-outputs"),
        related=("semantic-search", "encoder", "latent-space"),
    ),
    Term(
        id="emergent-ability",
        name="emergent ability",
        aliases=("emergence",),
        definition=Claim(
            text=(
                "An ability said to be absent in smaller models and to appear at once in larger"
                " ones. Critics argue that the leap can come from how it is measured."
            ),
            sources=("schaeffer-2023",),
            caveat="The critics do not claim that such abilities cannot exist.",
        ),
        dimensions=("evaluation",),
        related=("scaling-law", "benchmark"),
    ),
    Term(
        id="encoder",
        name="encoder",
        aliases=("encoder-only model",),
        definition=Claim(
            text=(
                "The part of a network that turns input into vectors. Models made only of it,"
                " such as BERT, serve to analyze text rather than to write it."
            ),
            sources=("devlin-2019", "jurafsky-martin-slp3", "wang-cho-2019"),
            caveat="Text has been sampled from BERT in research.",
        ),
        dimensions=("technical-structure",),
        related=("decoder", "encoder-decoder", "embedding"),
    ),
    Term(
        id="encoder-decoder",
        name="encoder-decoder model",
        aliases=("sequence-to-sequence model", "seq2seq"),
        definition=Claim(
            text=(
                "A model of two parts: the encoder reads an input sequence and the decoder writes"
                " an output sequence. Translation is a typical use."
            ),
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
            text=(
                "Prompting with a few worked examples of the task. With one example it is called"
                " one-shot, with none zero-shot."
            ),
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
            text=(
                "A score for image generators: the distance between generated and real images,"
                " measured on statistics of their features. The lower, the better."
            ),
            sources=("heusel-2017",),
            caveat="Scores are comparable only for samples of the same size.",
        ),
        dimensions=("evaluation",),
        related=("benchmark", "perplexity", "text-to-image"),
    ),
    Term(
        id="fine-tuning",
        name="fine-tuning",
        aliases=("fine tuning", "finetuning"),
        definition=Claim(
            text=(
                "A further round of training that fits an existing model to a task, a style or a"
                " domain. It normally uses far less data than the first round."
            ),
            sources=(
                "hf-llm-course",
                "radford-2018-gpt",
            ),
        ),
        dimensions=("adaptation",),
        related=("lora", "instruction-tuning", "pre-training", "retrieval-augmented-generation"),
    ),
    Term(
        id="flow-matching",
        name="flow matching",
        aliases=("rectified flow",),
        definition=Claim(
            text=(
                "A training method in which a generator learns which way to move noise so that it"
                " ends as data."
            ),
            sources=("lipman-2023", "liu-2023-rectified-flow"),
            caveat="Rectified flow is close to it but not the same.",
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("diffusion-model", "latent-diffusion"),
    ),
    Term(
        id="foundation-model",
        name="foundation model",
        definition=Claim(
            text=(
                "A model whose broad training makes it a common base: it can be adapted to many"
                " different tasks."
            ),
            sources=("bommasani-2021",),
            caveat="The word does not say whether the model is open, or whether it generates.",
        ),
        dimensions=("scope-of-application", "adaptation"),
        related=("pre-training", "general-purpose-ai-model", "frontier-model", "fine-tuning"),
    ),
    Term(
        id="frontier-model",
        name="frontier model",
        aliases=("frontier AI",),
        definition=Claim(
            text=(
                "A model of the largest scale. California and New York set the legal line at more"
                " than 10²⁶ operations of training."
            ),
            sources=(
                "ca-sb53-2025",
                "ny-raise-2026",
            ),
            as_of="2026-11",
            caveat=(
                "New York's law applies only from 1 January 2027. Outside such laws the word has"
                " no fixed meaning and often means the most capable models."
            ),
        ),
        dimensions=("law-and-governance",),
        related=("foundation-model", "general-purpose-ai-model", "scaling-law"),
    ),
    Term(
        id="general-purpose-ai-model",
        name="general-purpose AI model",
        aliases=("GPAI model", "GPAI", "general purpose AI model"),
        definition=Claim(
            text=(
                "A category of EU law for models of broad ability. They do many distinct tasks"
                " well and can go into many systems."
            ),
            sources=(
                "eu-ai-act-2024",
                "ec-gpai-guidelines-2025",
            ),
            as_of="2026-11",
            caveat=(
                "Generating content is not part of the definition, but guidelines of 2025 treat it"
                " as a sign, together with the amount of training computation."
            ),
        ),
        dimensions=("law-and-governance", "scope-of-application"),
        related=("foundation-model", "frontier-model", "provider"),
    ),
    Term(
        id="generative-adversarial-network",
        name="generative adversarial network",
        aliases=("GAN",),
        definition=Claim(
            text=(
                "A pair of neural networks in competition: one produces samples, the other judges"
                " which samples are real."
            ),
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
            text=(
                "AI that produces new content on the basis of its training data. The content can"
                " be text, code, images, sound or video."
            ),
            sources=("feuerriegel-2024", "oecd-ai-generative-issues", "google-ml-glossary"),
            caveat="No formal definition is agreed.",
        ),
        dimensions=("basic-functionality", "inputs-and-outputs"),
        related=("large-language-model", "predictive-ai", "generative-model", "foundation-model"),
    ),
    Term(
        id="generative-model",
        name="generative model",
        definition=Claim(
            text=(
                "A statistical model of how the data themselves are distributed, together with"
                " their labels where there are any. It can be used to draw new examples."
            ),
            sources=("ng-jordan-2001",),
            caveat=(
                "In this older sense some classifiers are generative too, without being"
                " generative AI."
            ),
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("discriminative-model", "generative-ai", "sampling"),
    ),
    Term(
        id="gpt",
        name="GPT",
        aliases=("generative pre-trained transformer",),
        definition=Claim(
            text=(
                "OpenAI's family of language models, begun in 2018 with a transformer decoder."
                " The letters are read as generative pre-trained transformer."
            ),
            sources=(
                "radford-2018-gpt",
                "uspto-gpt-2024",
                "openai-openapi",
                "openai-service-terms-2026",
            ),
            as_of="2026-08",
            caveat=(
                "Other makers use the letters too; the US trademark office, as reported, refused"
                " them to OpenAI in 2024 as descriptive. OpenAI also uses them for image models"
                " and for chatbots that users configure."
            ),
        ),
        dimensions=("technical-structure",),
        related=("large-language-model", "transformer", "pre-training", "decoder"),
    ),
    Term(
        id="grounding",
        name="grounding",
        definition=Claim(
            text=(
                "The use of given material, such as documents or search results, as the basis of"
                " a model's answer."
            ),
            sources=("google-gemini-pricing-2026", "lewis-2020"),
            as_of="2026-10",
            caveat="Linguists use the word for the link between language and the world.",
        ),
        dimensions=("adaptation", "limitations-and-failure-modes"),
        related=("retrieval-augmented-generation", "hallucination", "semantic-search"),
    ),
    Term(
        id="guardrail",
        name="guardrail",
        aliases=("guardrails", "safety filter", "moderation"),
        definition=Claim(
            text=(
                "A check placed around a model that inspects or filters what goes in and what"
                " comes out."
            ),
            sources=("owasp-llm-2025",),
            caveat="The source describes such measures without defining the word.",
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("jailbreak", "prompt-injection", "system-prompt", "red-teaming"),
    ),
    Term(
        id="hallucination",
        name="hallucination",
        aliases=("confabulation", "fabrication"),
        definition=Claim(
            text=(
                "Plausible output that is wrong or has no basis in the source it should follow."
                " NIST prefers the word confabulation."
            ),
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
            text=(
                "A setting chosen before training instead of learned in it, for instance the"
                " learning rate or the number of layers."
            ),
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
            text=(
                "The use of instructions or examples in the prompt to get a task done. The"
                " weights of the model stay as they are."
            ),
            sources=("brown-2020-gpt3",),
        ),
        dimensions=("adaptation",),
        related=("few-shot", "prompt", "fine-tuning"),
    ),
    Term(
        id="inference",
        name="inference",
        definition=Claim(
            text="The running of a finished model: input goes in and an output is computed.",
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
            text=(
                "Fine-tuning on many tasks phrased as instructions, each with its answer. The aim"
                " is a model that also follows instructions it was not trained on."
            ),
            sources=("wei-2022-flan",),
            caveat=(
                "Supervised fine-tuning is the wider term: its examples need not be instructions."
            ),
        ),
        dimensions=("adaptation", "training-data-and-objectives"),
        related=("fine-tuning", "rlhf", "alignment", "supervised-learning"),
    ),
    Term(
        id="interpretability",
        name="interpretability",
        aliases=("mechanistic interpretability", "explainability"),
        definition=Claim(
            text=(
                "The study of a model's inner workings, such as what the parts of a network"
                " represent."
            ),
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
            text="A prompt written to get a model past its safety rules.",
            sources=("owasp-llm-2025",),
            caveat="OWASP counts it as one form of prompt injection.",
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("prompt-injection", "guardrail", "red-teaming"),
    ),
    Term(
        id="knowledge-cutoff",
        name="knowledge cutoff",
        aliases=("training cutoff", "knowledge cut-off"),
        definition=Claim(
            text="The point in time at which a model's training data ends.",
            sources=("llama-cards", "lewis-2020"),
            caveat="Retrieval can bring in later information without moving the date.",
        ),
        dimensions=("limitations-and-failure-modes", "training-data-and-objectives"),
        related=("retrieval-augmented-generation", "pre-training", "grounding"),
    ),
    Term(
        id="kv-cache",
        name="KV cache",
        aliases=("key-value cache",),
        definition=Claim(
            text=(
                "A store of intermediate results of attention, the keys and values of earlier"
                " tokens. It saves computing them again while an LLM writes."
            ),
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
            text=(
                "A model that says how probable a piece of text is. Typically it predicts the"
                " next word or token."
            ),
            sources=("jurafsky-martin-slp3", "bender-2021"),
            caveat=("Masked models such as BERT predict hidden words from the text on both sides."),
        ),
        dimensions=("basic-functionality", "training-data-and-objectives"),
        related=("large-language-model", "small-language-model", "token", "perplexity"),
    ),
    Term(
        id="large-language-model",
        name="large language model",
        aliases=("LLM",),
        definition=Claim(
            text=(
                "A language model, in most cases a transformer, with very many parameters that"
                " was trained on very much text. LLMs that generate are one family of generative"
                " AI."
            ),
            sources=(
                "jurafsky-martin-slp3",
                "rogers-luccioni-2024",
                "google-ml-glossary",
                "zhao-2023",
                "iso-iec-22989-damd1",
            ),
            as_of="2026-11",
            caveat=(
                "No threshold of size is agreed, and some definitions include models that do not"
                " generate text."
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
            text=(
                "A diffusion method that saves computation: it works on the compressed codes of an"
                " autoencoder, not on pixels."
            ),
            sources=(
                "rombach-2022",
                "blattmann-2023",
                "evans-2024",
            ),
            caveat="The method was published for images; video and audio generators use it too.",
        ),
        dimensions=("technical-structure", "cost-and-energy"),
        related=("diffusion-model", "latent-space", "variational-autoencoder"),
    ),
    Term(
        id="latent-space",
        name="latent space",
        aliases=("latent code",),
        definition=Claim(
            text=(
                "The space of compressed codes into which a model turns data. Some generators do"
                " their work there and decode the result."
            ),
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
            text=(
                "A method of evaluation in which a language model grades what other models put out."
            ),
            sources=("zheng-2023-judge",),
            caveat=(
                "In a study of 2023 the judge GPT-4 favored the first answer shown and longer"
                " answers; whether it favors its own could not be determined."
            ),
        ),
        dimensions=("evaluation",),
        related=("benchmark", "large-language-model"),
    ),
    Term(
        id="lora",
        name="low-rank adaptation",
        aliases=("LoRA", "adapter", "PEFT"),
        definition=Claim(
            text=(
                "A low-cost form of fine-tuning. The model's own weights stay frozen, and only"
                " small added matrices are trained."
            ),
            sources=("hu-2022-lora",),
            caveat=(
                "Adapter and PEFT (parameter-efficient fine-tuning) are wider terms for such"
                " methods."
            ),
        ),
        dimensions=("adaptation", "cost-and-energy"),
        related=("fine-tuning", "weights", "quantization"),
    ),
    Term(
        id="machine-learning",
        name="machine learning",
        aliases=("ML",),
        definition=Claim(
            text=(
                "A way of making programs in which data, not hand-written rules, determine how"
                " the program behaves."
            ),
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
            text=("An open standard for linking LLM applications with tools and sources of data."),
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
            text=(
                "The retention of training data in a model, to the point that passages or images"
                " can be reproduced from it."
            ),
            sources=("carlini-2021", "carlini-2023"),
            caveat="How much is retained differs by model and by how often an item occurred.",
        ),
        dimensions=("limitations-and-failure-modes", "security-misuse-and-provenance"),
        related=("contamination", "training", "memory"),
    ),
    Term(
        id="memory",
        name="memory (in chat products)",
        aliases=("saved memories", "chatbot memory"),
        definition=Claim(
            text=(
                "A product feature that keeps notes about a user and inserts them in later"
                " prompts. The model itself retains nothing from one call to the next."
            ),
            sources=("openai-eu-privacy-2026", "openai-conversation-state"),
            as_of="2026-08",
            caveat=(
                "Some interfaces store the conversation for the developer; the model still reads"
                " it anew each time."
            ),
        ),
        dimensions=("how-output-is-produced",),
        related=("context-window", "prompt", "memorization"),
    ),
    Term(
        id="mixture-of-experts",
        name="mixture of experts",
        aliases=("MoE", "mixture-of-experts", "sparse model"),
        definition=Claim(
            text=(
                "A design in which layers of a network hold several experts and a router picks a"
                " few of them for each token. Each token thus uses a fraction of the parameters."
            ),
            sources=(
                "fedus-2021-switch",
                "jiang-2024",
            ),
            caveat="All parameters must normally still be held in memory.",
        ),
        dimensions=("technical-structure", "cost-and-energy"),
        related=("parameter", "transformer", "token"),
    ),
    Term(
        id="model-card",
        name="model card",
        aliases=("system card",),
        definition=Claim(
            text=(
                "A short report that comes with a model and covers its intended use, its test"
                " results and its limits."
            ),
            sources=("mitchell-2019-cards",),
        ),
        dimensions=("evaluation", "law-and-governance"),
        related=("benchmark", "provider", "red-teaming"),
    ),
    Term(
        id="model-collapse",
        name="model collapse",
        definition=Claim(
            text=(
                "A decline of models that train on the output of earlier models, generation after"
                " generation. Rare cases disappear."
            ),
            sources=("shumailov-2024",),
            caveat=(
                "It was shown for training that uses generated data indiscriminately; how far it"
                " applies when real data is kept is disputed."
            ),
        ),
        dimensions=("limitations-and-failure-modes", "training-data-and-objectives"),
        related=("synthetic-data", "training"),
    ),
    Term(
        id="multimodal-model",
        name="multimodal model",
        aliases=("multimodal AI", "large multimodal model", "LMM"),
        definition=Claim(
            text=(
                "A model that handles several kinds of data, such as text and images, as input,"
                " as output or both."
            ),
            sources=("yang-2023-lmm", "meta-llama4-card"),
            caveat=(
                "The two directions can differ: Llama 4 reads images but puts out only text and"
                " code."
            ),
        ),
        dimensions=("inputs-and-outputs",),
        related=("vision-language-model", "text-to-image", "large-language-model"),
    ),
    Term(
        id="natural-language-processing",
        name="natural language processing",
        aliases=("NLP", "computational linguistics"),
        definition=Claim(
            text=(
                "A field between linguistics and machine learning that deals with human language"
                " by computer. Its tasks range from sorting text to translating and writing it."
            ),
            sources=("hf-llm-course",),
            caveat="Computational linguistics is a neighboring field, not quite the same one.",
        ),
        dimensions=("scope-of-application",),
        related=("language-model", "large-language-model", "machine-learning"),
    ),
    Term(
        id="neural-network",
        name="neural network",
        aliases=("artificial neural network", "neural net"),
        definition=Claim(
            text=(
                "A model composed of simple units in layers. A unit weighs the values that come in"
                " and passes on a result; training adjusts the weights."
            ),
            sources=("zhang-d2l",),
        ),
        dimensions=("technical-structure",),
        related=("deep-learning", "parameter", "transformer"),
    ),
    Term(
        id="open-source-ai",
        name="open-source AI",
        aliases=("open source AI",),
        definition=Claim(
            text=(
                "AI released so that anyone may use, study, change and share it. The Open Source"
                " Initiative also asks for parameters, code and detailed information on the data."
            ),
            sources=("osi-osaid-2024",),
            caveat="That definition is contested from both sides.",
        ),
        dimensions=("law-and-governance", "adaptation"),
        related=("open-weights", "proprietary-model"),
    ),
    Term(
        id="open-weights",
        name="open weights",
        aliases=("open-weight model", "open weight"),
        definition=Claim(
            text=(
                "Trained parameters that the maker of a model offers for download, whatever else"
                " stays unpublished."
            ),
            sources=("openai-gpt-oss-readme", "osi-osaid-2024"),
            caveat="Open weights alone do not make a model open source.",
        ),
        dimensions=("adaptation", "law-and-governance"),
        related=("open-source-ai", "proprietary-model", "weights"),
    ),
    Term(
        id="parameter",
        name="parameter",
        aliases=("model size",),
        definition=Claim(
            text=(
                "A number inside a model that training adjusts. Together with the design of the"
                " network, the parameters determine what the model computes."
            ),
            sources=("zhang-d2l",),
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("weights", "hyperparameter", "training"),
    ),
    Term(
        id="perplexity",
        name="perplexity",
        definition=Claim(
            text=(
                "A measure of how poorly a language model predicts a text, computed from the"
                " probabilities it gives to the tokens. Lower is better."
            ),
            sources=(
                "zhang-d2l",
                "jelinek-1977",
            ),
            caveat=(
                "Values can be compared only under equal conditions, such as the same text and the"
                " same tokenizer."
            ),
        ),
        dimensions=("evaluation",),
        related=("language-model", "benchmark", "fid"),
    ),
    Term(
        id="pre-training",
        name="pre-training",
        aliases=("pretraining", "pre training"),
        definition=Claim(
            text=(
                "The first and usually largest stage of training, done on broad data. An LLM"
                " mostly learns here to predict the next token."
            ),
            sources=(
                "radford-2018-gpt",
                "hf-llm-course",
            ),
        ),
        dimensions=("training-data-and-objectives",),
        related=("self-supervised-learning", "fine-tuning", "foundation-model"),
    ),
    Term(
        id="predictive-ai",
        name="predictive AI",
        aliases=("predictive machine learning", "PredAI"),
        definition=Claim(
            text=(
                "AI whose product is a prediction, for instance a class, a score or a forecast."
                " Its counterpart is generative AI, whose product is new content."
            ),
            sources=("nist-ai-100-2-2025", "google-ml-glossary", "jurafsky-martin-slp3"),
            caveat=(
                "The contrast is about purpose: inside, an LLM predicts too, namely the next token."
            ),
        ),
        dimensions=("basic-functionality", "scope-of-application"),
        related=("generative-ai", "discriminative-model", "machine-learning"),
    ),
    Term(
        id="prompt",
        name="prompt",
        definition=Claim(
            text=(
                "What a person or a program gives a generative model to start from. It is mostly"
                " text and says what to produce."
            ),
            sources=("schulhoff-2024",),
        ),
        dimensions=("inputs-and-outputs", "adaptation"),
        related=("prompt-engineering", "system-prompt", "context-window", "in-context-learning"),
    ),
    Term(
        id="prompt-caching",
        name="prompt caching",
        aliases=("cached input",),
        definition=Claim(
            text=(
                "A feature of LLM services that reuses work already done on repeated input and"
                " charges less for it."
            ),
            sources=(
                "llm-prices-2026",
                "google-gemini-pricing-2026",
            ),
            as_of="2026-10",
            caveat="These sources list the prices and do not describe the technique.",
        ),
        dimensions=("cost-and-energy",),
        related=("kv-cache", "api", "token"),
    ),
    Term(
        id="prompt-engineering",
        name="prompt engineering",
        aliases=("prompting",),
        definition=Claim(
            text=(
                "The craft of wording prompts and testing them to improve the output. A survey of"
                " 2024 counts 58 techniques for text and 40 for other media."
            ),
            sources=("schulhoff-2024",),
            as_of="2024",
        ),
        dimensions=("adaptation",),
        related=("prompt", "few-shot", "chain-of-thought", "system-prompt"),
    ),
    Term(
        id="prompt-injection",
        name="prompt injection",
        aliases=("indirect prompt injection",),
        definition=Claim(
            text=(
                "An attack on LLM applications by planted text. The model follows the attacker"
                " rather than the operator, and the text can hide in a web page."
            ),
            sources=("owasp-llm-2025", "greshake-2023"),
            caveat="OWASP also counts cases in which nobody meant harm.",
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("jailbreak", "guardrail", "agent", "system-prompt"),
    ),
    Term(
        id="proprietary-model",
        name="proprietary model",
        aliases=("closed model",),
        definition=Claim(
            text=(
                "A model whose owner does not publish the weights. Others use it through a"
                " product or an API, on the owner's terms."
            ),
            sources=("stanford-ecosystem-graphs",),
        ),
        dimensions=("law-and-governance", "adaptation"),
        related=("open-weights", "open-source-ai", "api"),
    ),
    Term(
        id="provider",
        name="provider",
        definition=Claim(
            text=(
                "A role in EU law: whoever brings out an AI system or a general-purpose model"
                " under their own name, paid or free. Having others develop it counts too."
            ),
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            caveat=(
                "Putting a system into service for own use, under the own name, also makes a"
                " provider."
            ),
        ),
        dimensions=("law-and-governance",),
        related=("deployer", "general-purpose-ai-model", "ai-literacy"),
    ),
    Term(
        id="quantization",
        name="quantization",
        aliases=("quantized model", "GGUF"),
        definition=Claim(
            text=(
                "A method of shrinking a model: its numbers are stored with fewer bits. It then"
                " needs less memory and usually loses some accuracy."
            ),
            sources=("dettmers-2023-qlora", "ollama-docs"),
            caveat="GGUF names a file format for such models, not the method.",
        ),
        dimensions=("cost-and-energy", "adaptation"),
        related=("distillation", "weights", "small-language-model"),
    ),
    Term(
        id="reasoning-model",
        name="reasoning model",
        aliases=("large reasoning model", "LRM"),
        definition=Claim(
            text=(
                "An LLM trained, mainly by reinforcement learning, to write out long intermediate"
                " work before its answer."
            ),
            sources=(
                "openai-2024-o1",
                "deepseek-r1-2025",
            ),
            caveat="Some smaller ones were instead trained on the output of a larger one.",
        ),
        dimensions=("how-output-is-produced", "training-data-and-objectives"),
        related=("chain-of-thought", "test-time-compute", "rlvr"),
    ),
    Term(
        id="recurrent-neural-network",
        name="recurrent neural network",
        aliases=("RNN", "LSTM"),
        definition=Claim(
            text=(
                "A neural network for sequences that takes one step at a time and passes on a"
                " hidden state. It was the main kind of neural language model before the"
                " transformer."
            ),
            sources=("mikolov-2014", "hochreiter-1997"),
            caveat="LSTM names one well-known kind only.",
        ),
        dimensions=("technical-structure",),
        related=("transformer", "state-space-model", "neural-network"),
    ),
    Term(
        id="red-teaming",
        name="red teaming",
        aliases=("red-teaming", "red team"),
        definition=Claim(
            text=(
                "A planned search for the flaws of an AI system: testers try to bring out false,"
                " harmful or unfair output."
            ),
            sources=("nist-ai-600-1-2024",),
        ),
        dimensions=("security-misuse-and-provenance", "evaluation"),
        related=("jailbreak", "guardrail", "benchmark"),
    ),
    Term(
        id="retrieval-augmented-generation",
        name="retrieval-augmented generation",
        aliases=("RAG", "retrieval augmented generation"),
        definition=Claim(
            text=(
                "A method in which a search comes first. Passages found in an index go to the"
                " model, which uses them for its answer."
            ),
            sources=("lewis-2020",),
            caveat=(
                "The paper that named it trained search and model together; later systems usually"
                " just add the passages to the prompt."
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
            text=(
                "A tuning method based on human judgment. People compare outputs, a reward is"
                " learned from their choices, and the model is trained to earn it."
            ),
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
            text=(
                "A tuning method whose reward is a check. The model earns it only if a result,"
                " such as a mathematical solution, is right."
            ),
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
            text=(
                "A file on a website that tells crawlers which pages to leave alone. It can"
                " address crawlers that collect training data."
            ),
            sources=("openai-bots-docs", "longpre-2024"),
            as_of="2026-10",
            caveat="It asks and cannot enforce.",
        ),
        dimensions=("training-data-and-objectives", "law-and-governance"),
        related=("tdm-opt-out",),
    ),
    Term(
        id="sampling",
        name="sampling",
        aliases=("decoding",),
        definition=Claim(
            text=(
                "The step in which one token is picked from the probabilities that a model has"
                " computed, by chance or by rule."
            ),
            sources=("holtzman-2020", "hf-llm-course", "song-2021-ddim"),
            caveat="For a diffusion model it means the steps from noise to a finished result.",
        ),
        dimensions=("how-output-is-produced",),
        related=("temperature", "top-p", "determinism", "autoregressive-model"),
    ),
    Term(
        id="scaling-law",
        name="scaling law",
        aliases=("scaling laws",),
        definition=Claim(
            text=(
                "A regularity found by experiment: as a model, its data and its training"
                " computation grow, its error falls predictably."
            ),
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
            text=(
                "A form of training without human labels: part of the data, such as the next"
                " word, serves as the target."
            ),
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
            text=(
                "Search by likeness of content: it compares embeddings, so a match need not share"
                " words with the query."
            ),
            sources=("reimers-gurevych-2019", "lewis-2020"),
            caveat=(
                "A vector database is the store behind such a search; that name is general usage,"
                " not taken from these sources."
            ),
        ),
        dimensions=("adaptation",),
        related=("embedding", "retrieval-augmented-generation", "grounding"),
    ),
    Term(
        id="slop",
        name="slop",
        aliases=("AI slop",),
        definition=Claim(
            text=(
                "Bad digital content, turned out in bulk, as a rule with AI. Merriam-Webster made"
                " it the word of the year 2025."
            ),
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
            text=(
                "A language model light enough for a common consumer device, and fast enough"
                " there for one user."
            ),
            sources=("belcak-2025",),
            as_of="2025-06",
            caveat=(
                "This is one proposal; the line moves with hardware, and by other definitions the"
                " same model is an LLM."
            ),
        ),
        dimensions=("technical-structure", "cost-and-energy"),
        related=("large-language-model", "distillation", "quantization"),
    ),
    Term(
        id="speech-synthesis",
        name="speech synthesis",
        aliases=("text-to-speech", "TTS"),
        definition=Claim(
            text="The artificial production of speech, commonly from written text.",
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
            text=(
                "An architecture for sequences that sums up the past in a compact state. It is an"
                " alternative to attention, and some LLMs use it."
            ),
            sources=(
                "gu-dao-2023-mamba",
                "lieber-2024",
            ),
            caveat="Mamba names one such architecture only.",
        ),
        dimensions=("technical-structure",),
        related=("transformer", "attention", "recurrent-neural-network"),
    ),
    Term(
        id="stochastic-parrot",
        name="stochastic parrot",
        aliases=("stochastic parrots",),
        definition=Claim(
            text=(
                "A critical name for language models. It says that they join likely words"
                " together and that meaning plays no part in it."
            ),
            sources=("bender-2021",),
            caveat="It is an argument of scholars, not a measurement.",
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("language-model", "hallucination"),
    ),
    Term(
        id="structured-output",
        name="structured output",
        aliases=("JSON mode", "constrained decoding"),
        definition=Claim(
            text=(
                "Output that must have a set form, for instance that of a JSON schema. A service"
                " can enforce the form, but not the truth of the content."
            ),
            sources=("upstage-structured-outputs",),
            caveat="JSON mode alone guarantees valid JSON, not a given schema.",
        ),
        dimensions=("inputs-and-outputs", "how-output-is-produced"),
        related=("api", "tool-use", "sampling"),
    ),
    Term(
        id="supervised-learning",
        name="supervised learning",
        definition=Claim(
            text=(
                "Training with the answers at hand: each example carries the output that the"
                " model should give."
            ),
            sources=("zhang-d2l",),
        ),
        dimensions=("training-data-and-objectives",),
        related=("self-supervised-learning", "instruction-tuning", "training"),
    ),
    Term(
        id="sycophancy",
        name="sycophancy",
        definition=Claim(
            text=(
                "A model's leaning toward what its user would like to hear, even where that is"
                " not true."
            ),
            sources=("sharma-2023",),
        ),
        dimensions=("limitations-and-failure-modes",),
        related=("hallucination", "rlhf", "bias"),
    ),
    Term(
        id="synthetic-data",
        name="synthetic data",
        definition=Claim(
            text="Data for training or testing that a program or a model has generated.",
            sources=("frid-adar-2018", "shumailov-2024"),
        ),
        dimensions=("training-data-and-objectives",),
        related=("model-collapse", "distillation", "training"),
    ),
    Term(
        id="synthetic-media",
        name="synthetic media",
        aliases=("synthetic content", "AI-generated content"),
        definition=Claim(
            text="Image, sound, video or text that AI has made or changed.",
            sources=("cn-label-2025", "in-it-rules-2026"),
            as_of="2026-11",
            caveat=(
                "Laws differ on text: China's labeling rules cover it, India's definition of 2026"
                " does not."
            ),
        ),
        dimensions=("law-and-governance", "security-misuse-and-provenance"),
        related=("deepfake", "watermark", "content-credentials", "slop"),
    ),
    Term(
        id="system-prompt",
        name="system prompt",
        aliases=("system message", "developer message"),
        definition=Claim(
            text=(
                "Standing instructions from the operator of a product, given to the model ahead"
                " of the conversation. They set its role, tone and limits."
            ),
            sources=("anthropic-courses-2025", "openai-openapi", "owasp-llm-2025"),
            caveat="OWASP warns against treating it as a secret or as a security control.",
        ),
        dimensions=("adaptation",),
        related=("prompt", "prompt-engineering", "prompt-injection", "guardrail"),
    ),
    Term(
        id="tdm-opt-out",
        name="text-and-data-mining opt-out",
        aliases=("TDM opt-out", "rights reservation"),
        definition=Claim(
            text=(
                "A notice by which a rights holder excludes works from automated analysis under"
                " EU law. On the web it should be in machine-readable form."
            ),
            sources=("eu-ai-act-2024", "olg-hamburg-2025", "bgh-laion-2026"),
            as_of="2026-11",
            caveat=(
                "What counts as machine-readable is open: a Hamburg ruling of 2025 on plain"
                " language is not final."
            ),
        ),
        dimensions=("law-and-governance", "training-data-and-objectives"),
        related=("robots-txt", "provider"),
    ),
    Term(
        id="temperature",
        name="temperature",
        definition=Claim(
            text=(
                "A setting for the choice of the next token. A high value evens out the odds, a"
                " low one favors the likeliest tokens."
            ),
            sources=("openai-openapi", "hf-llm-course"),
        ),
        dimensions=("how-output-is-produced",),
        related=("sampling", "top-p", "determinism"),
    ),
    Term(
        id="test-time-compute",
        name="test-time compute",
        aliases=("inference-time scaling", "inference-time compute"),
        definition=Claim(
            text=(
                "Computation spent while a model answers, for example on longer intermediate"
                " steps, to get better results."
            ),
            sources=("openai-2024-o1",),
            caveat="The gain reported in this source is a company's own finding.",
        ),
        dimensions=("how-output-is-produced", "cost-and-energy"),
        related=("reasoning-model", "inference", "chain-of-thought", "scaling-law"),
    ),
    Term(
        id="text-to-image",
        name="text-to-image generation",
        aliases=("text-to-image", "image generation", "T2I"),
        definition=Claim(
            text=(
                "A task for generative models: a description in words goes in, a picture comes out."
            ),
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
            text=(
                "A task for generative models: a description in words goes in, a video comes out."
            ),
            sources=("brooks-2024-sora", "singer-2022"),
        ),
        dimensions=("inputs-and-outputs",),
        related=("text-to-image", "diffusion-model", "world-model"),
    ),
    Term(
        id="token",
        name="token",
        definition=Claim(
            text=(
                "A unit of text for a language model, for example a word or part of one. Prices"
                " and context limits are counted in tokens."
            ),
            sources=(
                "openai-tiktoken",
                "hf-llm-course",
                "ramesh-2021-dalle",
                "borsos-2023-audiolm",
            ),
            caveat="Tokens can also stand for pieces of an image or of a sound.",
        ),
        dimensions=("technical-structure", "inputs-and-outputs", "cost-and-energy"),
        related=("tokenizer", "vocabulary", "context-window", "autoregressive-model"),
    ),
    Term(
        id="tokenizer",
        name="tokenizer",
        aliases=("tokenization", "byte-pair encoding", "BPE"),
        definition=Claim(
            text=(
                "Software that cuts text into tokens, turns them into numbers and reverses both."
                " Byte-pair encoding is one method for it."
            ),
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
            text=(
                "The use of other programs by a model, such as a search, a calculator or a"
                " database. The model puts out a call, software runs it, and the result goes back"
                " to the model."
            ),
            sources=(
                "schick-2023-toolformer",
                "yao-2023-react",
                "karpas-2022-mrkl",
            ),
        ),
        dimensions=("adaptation",),
        related=("agent", "mcp", "structured-output", "retrieval-augmented-generation"),
    ),
    Term(
        id="top-p",
        name="top-p sampling",
        aliases=("top-p", "nucleus sampling"),
        definition=Claim(
            text=(
                "A sampling rule with a cut-off. Only the likeliest tokens stay in the draw, as"
                " many as it takes to reach the total probability p."
            ),
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
            text=(
                "The process that fits a model to data: it changes the parameters so that errors"
                " on a set objective shrink."
            ),
            sources=("zhang-d2l",),
        ),
        dimensions=("training-data-and-objectives", "cost-and-energy"),
        related=("pre-training", "fine-tuning", "inference", "parameter"),
    ),
    Term(
        id="transformer",
        name="transformer",
        definition=Claim(
            text=(
                "A neural network architecture published in 2017. It relates the parts of a"
                " sequence by attention, without recurrence."
            ),
            sources=(
                "vaswani-2017",
                "peebles-xie-2023",
                "brooks-2024-sora",
                "meta-2023-musicgen-card",
            ),
            caveat="Generators of images, video and audio use it too.",
        ),
        dimensions=("technical-structure",),
        related=("attention", "large-language-model", "state-space-model", "diffusion-model"),
    ),
    Term(
        id="variational-autoencoder",
        name="variational autoencoder",
        aliases=("VAE",),
        definition=Claim(
            text=(
                "A generative model of two halves: an encoder compresses data to a code, and a"
                " decoder restores it. Decoding a randomly drawn code gives new data."
            ),
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
            text=("A model that takes in pictures and text and, in most cases, replies in text."),
            sources=(
                "liu-2023-llava",
                "yang-2023-lmm",
            ),
            caveat=(
                "The names VLM, MLLM and LMM overlap, and usage is not settled; models that only"
                " match images with text, such as CLIP, are sometimes counted too."
            ),
        ),
        dimensions=("inputs-and-outputs", "technical-structure"),
        related=("multimodal-model", "large-language-model", "text-to-image"),
    ),
    Term(
        id="vocabulary",
        name="vocabulary",
        definition=Claim(
            text=(
                "The closed list of tokens available to a language model, for reading as well as"
                " for writing."
            ),
            sources=("bigscience-bloom-card", "openai-tiktoken"),
        ),
        dimensions=("technical-structure", "inputs-and-outputs"),
        related=("token", "tokenizer"),
    ),
    Term(
        id="voice-cloning",
        name="voice cloning",
        aliases=("voice clone",),
        definition=Claim(
            text=(
                "The imitation of one person's voice by speech synthesis, based on a recording of"
                " that voice."
            ),
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
            text=(
                "A signal hidden in generated text or media, which a matching detector can find."
            ),
            sources=("dathathri-2024", "gowal-2025"),
            caveat="Regenerating an image with another model is a known attack on such marks.",
        ),
        dimensions=("security-misuse-and-provenance",),
        related=("content-credentials", "synthetic-media", "sampling"),
    ),
    Term(
        id="weights",
        name="weights",
        aliases=("model weights", "checkpoint"),
        definition=Claim(
            text=(
                "The numbers of a network as training has set them. With an open-weight model,"
                " they are what people download."
            ),
            sources=("zhang-d2l", "openai-gpt-oss-readme"),
            caveat="Loose usage calls all parameters of a network weights.",
        ),
        dimensions=("technical-structure", "adaptation"),
        related=("parameter", "open-weights", "quantization"),
    ),
    Term(
        id="workflow",
        name="workflow",
        definition=Claim(
            text=(
                "A system whose steps, calls to a model and to tools, are laid down in code"
                " beforehand."
            ),
            sources=("anthropic-agents-2024",),
            caveat="The distinction from an agent is one developer's.",
        ),
        dimensions=("adaptation",),
        related=("agent", "tool-use"),
    ),
    Term(
        id="world-model",
        name="world model",
        definition=Claim(
            text=(
                "A model of how an environment reacts and changes. Uses include planning and"
                " generating scenes to move through."
            ),
            sources=("genie3-2025", "kanervisto-2025-wham"),
            as_of="2025-08",
            caveat="The word has several senses.",
        ),
        dimensions=("inputs-and-outputs", "scope-of-application"),
        related=("text-to-video", "agent"),
    ),
)
