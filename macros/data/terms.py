"""The words of the field, each defined so that the definition stands alone."""

from macros.model import Caveat, Claim, Term

TERMS: tuple[Term, ...] = (
    Term(
        id="agent",
        name="agent",
        aliases=("AI agent", "agentic AI"),
        definition=Claim(
            text="""
                A program that works on a task by itself and chooses its next step, such as searching or running code.
                Definitions differ.
                By Anthropic's, an LLM directs its own steps and tools; no path fixed in code prescribes them.
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
                AI that can do most tasks as well as people, or better.
                Definitions differ.
                A proposal of 2023 sorts systems into levels; it places the ChatGPT of that year on level 1, called emerging.
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
                The skills and knowledge to use AI in an informed way, with its chances and risks in view.
                EU law requires those who provide AI, or use it professionally, to take measures that support the AI literacy of their staff.
                Since July 2026 the law adds that no particular level need be guaranteed.
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
                The work of making an AI do what people intend.
                In a study of 2022, for example, a language model was trained on people's ratings until it followed users' instructions better.
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
                A connection through which programs, not people, use a service.
                Software sends a request to the API of a model and gets the model's output back.
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
                Computer systems that work out from their input what to put out: a prediction, content, a recommendation or a decision.
                This follows the definitions of the OECD and of EU law.
                The field that builds such systems has the same name.
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
                A program that helps people with their tasks, in conversation or by suggestions.
                Microsoft Copilot, for example, answers with large language models.
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
                A part of many models that lets them weigh, for each word, how much other words matter to it.
                In "the cat slept because it was tired", "cat" matters much to "it".
                Exactly: the numbers for each position are computed as a weighted mix of those of all positions it may look at.
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
                A model that builds its output piece by piece and predicts each piece from those already there.
                Most LLMs write text in this way; other models have made pictures pixel by pixel and sound sample by sample.
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
                A standard test for models: the same tasks, scored in the same way, so that results can be compared.
                MMLU, for example, asks multiple-choice questions on many school and professional subjects.
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
                A regular, unfair difference in how an AI depicts or treats groups of people.
                Unrepresentative training data are a possible cause.
                In a study of 2023, three image generators underrepresented marginalized groups when they pictured people at work.
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
                Working steps that a language model writes down before its answer, as on scratch paper.
                In a study of 2025 Anthropic, a developer of LLMs, found that such steps need not show what led to the answer.
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
                A program that people talk with, in writing or aloud.
                ELIZA (1966) followed fixed rules; ChatGPT (2022) is built on an LLM.
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
                A method for diffusion models, which make a picture by removing noise step by step.
                It keeps the picture closer to the prompt, at the price of variety.
                Each step combines a prediction made with the prompt (or a label) and one made without.
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
                A way of training in which written principles take the place of much human judgment.
                The model criticizes and corrects its own answers by the principles.
                In a second stage, called RLAIF, an AI compares answers by the principles, and the model learns from what the AI preferred.
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
                The presence of test questions or answers in a model's training data, as if a student had seen the exam beforehand.
                What then looks like ability can be memory.
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
                A signed record, attached to a file, of how the file was made, for example with which AI tool.
                It can be removed, so a file without one proves nothing.
                It does not say whether the content is true.
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
                The amount of text that a model can work with at one time, counted in tokens (words or parts of words).
                In most LLMs, prompt and answer share the limit; text beyond it is out of the model's view.
                In a test of 2024, most of the models tested did worse as texts grew, well within their limit.
            """,
            sources=("hf-llm-course", "hsieh-2024-ruler"),
        ),
        dimensions=("inputs-and-outputs", "how-output-is-produced"),
        related=("token", "prompt", "memory", "kv-cache"),
    ),
    Term(
        id="data-poisoning",
        name="data poisoning",
        aliases=("training data poisoning",),
        definition=Claim(
            text="""
                An attack that plants manipulated examples in training data, so that the model trained on them behaves as the attacker intends.
                A study of 2023 found it practical for ten popular data sets.
            """,
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
            text="""
                The part of a network that writes the output, each step building on what is already there.
                Most LLMs consist of this part alone and are called decoder-only.
                In networks that compress data, such as pictures, the decoder turns the short code back into data.
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
                A way of building programs that learn from examples, with neural networks of many layers.
                Each layer computes new numbers from those of the layer before, and training adjusts how.
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
                A picture, sound recording or video, made or changed by AI, that resembles real persons, things or events and could pass for genuine.
                This is the definition in EU law; it does not name text.
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
                In EU law: a person or organization that uses an AI system in its work, such as a shop with a chatbot.
                Exactly: whoever uses it under their own authority; purely private use does not count.
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
                Giving the same output each time the input is the same.
                An LLM service can lack this even when it is set to take the likeliest word at each step (temperature 0).
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
                A language model that fills in or improves many words at once, in several passes, instead of adding one after another.
                LLaDA (2025) begins its answer with nothing but blanks and fills them in; DiffusionGemma (2026) finishes one block of text after another.
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
                A model that makes a picture, a sound or other data by removing noise step by step.
                It starts from random noise, like the snow on an old television.
                It learned the removal on training data to which noise had been added.
                Some language models use the method too.
            """,
            sources=("sohl-dickstein-2015", "ho-2020-ddpm", "nie-2025-llada", "abramson-2024"),
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
                A model that tells things apart: for an input it gives a label, such as spam or not spam, or the probability of each.
                Exactly: it models how probable a label is for a given input, not how the inputs come about.
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
                Training a small model to imitate the output of a large one.
                The small model is then easier to run.
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
                A way of training on people's preferences: for each prompt, the model learns from a preferred and a rejected answer.
                An older method first trains a second model to score answers; this one does without.
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
                A list of numbers that stands for a word, a text or a picture; similar things get similar numbers.
                Exactly: a vector computed by a trained model, so that likeness of content shows as closeness of vectors.
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
                A skill that large models are said to show all of a sudden, though smaller ones lack it.
                A study of 2023 argues that such leaps can come from how the skill is scored.
                It does not rule out that some leaps are real.
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
                The part of a network that turns its input, such as a text, into lists of numbers for further use.
                Models that consist of it alone, such as BERT, serve to sort and analyze text rather than to write it.
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
                A model of two parts: one reads the input and turns it into numbers, the other writes the output from them.
                Translation is a typical use.
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
                Showing a model a few solved examples of the task in the prompt.
                With a single example it is called one-shot, without any example zero-shot.
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
                A score for image generators: how far a set of generated pictures is from a set of real ones; the lower, the better.
                Exactly: a network turns each picture into numbers, and the averages and spreads of both sets are compared.
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
                Further training of a finished model on examples of one task, style or field.
                It changes the numbers inside the model or adds some, which a better prompt does not.
                It needs far less data than the first training.
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
                A way of training a generator: it learns in which direction to move random noise, so that the noise ends as a picture or other data.
                Rectified flow, a close relative, moves the noise along lines as straight as possible, so that few steps suffice.
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
                A model trained on broad data that serves as the base for many different uses, such as GPT-3 or BERT.
                What counts is that it can be adapted; the word does not say whether it is open or generates anything.
            """,
            sources=("bommasani-2021",),
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
                A model at the upper end of size and training effort.
                In two US state laws, California's and from 1 January 2027 New York's, it is a model for many tasks whose training took more than 10²⁶ steps of arithmetic (a 1 with 26 zeros).
            """,
            sources=("ca-sb53-2025", "ny-raise-2026"),
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
                In EU law: an AI model that does many different tasks well and can be built into many systems.
                Guidelines of 2025 take two signs together: much computing in training, and the ability to generate language, or pictures or video from text.
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
                Two neural networks that train against each other: one makes pictures or other data, the other tries to tell them from real ones.
                The first is trained to make the second err.
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
                AI that makes new content, such as text, code, pictures, sound or video.
                It learns from examples, the training data, and produces content on their basis.
                LLMs that write are a part of it: they make text and code.
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
                    Definitions differ.
                    Google's glossary says that there is no formal one; a law of California, NIST (the US standards agency) and a draft ISO standard each have their own.
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
                In statistics: a model of how data come about, from which new examples can be drawn.
                Where examples carry labels, it models both together, such as a picture and the word cat.
                In this older sense even some programs that only sort, such as naive Bayes classifiers, are generative.
            """,
            sources=("ng-jordan-2001",),
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
                OpenAI's family of language models, begun in 2018 and built on the transformer, a network design.
                Google's BERT paper of that year spelled the letters out: generative pre-trained transformer.
                OpenAI also uses the letters for image models and for versions of ChatGPT that users configure.
            """,
            sources=(
                "radford-2018-gpt",
                "devlin-2019",
                "openai-openapi",
                "openai-service-terms-2026",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="Others may use the letters too: in 2024 the US trademark office refused them to OpenAI as a mere description.",
                sources=("uspto-gpt-2024",),
            ),
        ),
        dimensions=("technical-structure",),
        related=("large-language-model", "transformer", "pre-training", "decoder"),
    ),
    Term(
        id="grounding",
        name="grounding",
        definition=Claim(
            text="""
                Basing a model's answer on given material, such as documents or search results.
                The model gets the material together with the question.
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
                A check placed around a model that blocks or changes unwanted input and output.
                One check can look at a request before the model gets it, another at the answer before the user does.
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
                Output that sounds right but is false or made up, such as a reference to a book that does not exist.
                NIST, the US standards agency, calls it confabulation.
                Researchers also use the word for answers that their source text does not support.
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
                A setting that people choose before training, such as the number of layers of a network.
                Training does not change it, unlike the numbers that the model learns.
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
                Getting a model to do a new task by describing it or showing examples in the prompt.
                The model is not changed: its weights, the numbers it learned in training, stay as they are.
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
                Running a finished model: a question or another input goes in, an answer or another output comes out.
                The numbers inside the model stay as they are.
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
                Training a language model further on instructions with good answers, so that it does what it is asked.
                In a study published in 2022 a model so trained also did better on kinds of task it had not been trained on.
                Supervised fine-tuning is the wider term; its examples need not be instructions.
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
                Research into what happens inside a model.
                In 2024, for example, Anthropic traced patterns inside one of its LLMs that stand for things and ideas, such as the Golden Gate Bridge.
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
                A prompt written to get a model past its safety rules, so that it gives answers it should refuse.
                OWASP, a body for software security, counts it as a form of prompt injection, text that takes over a model's instructions.
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
                The date at which a model's training data end.
                Later events are not in the model, but a search or a document can bring them in with the prompt.
            """,
            sources=("llama-cards", "lewis-2020"),
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
                A store of what an LLM has already computed about the text so far, which saves doing that work again for each new word.
                Exactly: the keys and values of earlier tokens, intermediate results of the step called attention.
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
                A model that predicts text: it says how probable each possible next word, or part of a word, is.
                Masked models such as BERT predict hidden words from the words before and after them.
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
                A model trained on a vast amount of text that predicts words, in most cases the next one, and can so write, answer and translate.
                Exactly: a language model with very many parameters (numbers learned in training), in most cases a transformer.
                LLMs that write are a part of generative AI.
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
                    A survey of 2023 notes that no minimum size is agreed.
                    Some authors, such as Shanahan (2024), also count models that do not write, such as BERT.
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
                Making pictures by diffusion, the removal of noise step by step, on a compressed form of the picture instead of its pixels.
                This saves computing.
                The method was published for images and also serves for video and sound.
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
                A compressed form in which a model works with data: a picture, for example, becomes a much shorter list of numbers.
                The space is the set of all such lists.
                Some generators work there and turn the result back into a picture at the end.
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
                Letting a language model grade what other models put out.
                In a study of 2023, the judge GPT-4 agreed with people about as often as people agree with each other.
                The study also found LLM judges that favored longer answers and the answer shown first.
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
                A low-cost way to adapt a finished model: its own numbers stay as they are, and only small added tables of numbers are trained.
                LoRA is one of several low-cost ways that together are called PEFT, parameter-efficient fine-tuning.
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
                A way of making programs that learn from examples instead of following rules written by hand.
                The examples set the numbers that determine what the program does.
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
            text="An open standard by which applications with an LLM connect to other programs and to data, such as files or a database.",
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
                The keeping of pieces of training data in a model, so that a text or a picture can be drawn out of it almost unchanged.
                How much is kept differs from model to model.
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
                A feature of chat products such as ChatGPT: notes about a user are stored and added to later prompts, and users can switch it off.
                By OpenAI's guide the model treats each request by itself: it works with earlier text only if that text is part of the new request, sent again or put in from storage.
            """,
            sources=("openai-eu-privacy-2026", "openai-conversation-state"),
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
                A network with parallel parts, called experts, of which only one or a few work on each piece of the input, such as a word.
                A router picks them, which saves computing.
                All parts must normally still be held in memory.
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
            text="A short document, like the leaflet with a medicine, that says what a model is for, how it was tested and where its limits are.",
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
                A decline of models that are trained, generation after generation, on the output of earlier models: rare cases disappear.
                A study of 2024 showed it for training that uses generated data indiscriminately.
            """,
            sources=("shumailov-2024",),
        ),
        dimensions=("limitations-and-failure-modes", "training-data-and-objectives"),
        related=("synthetic-data", "training"),
    ),
    Term(
        id="multimodal-model",
        name="multimodal model",
        aliases=("multimodal AI", "large multimodal model", "LMM"),
        definition=Claim(
            text="""
                A model that handles more than one kind of data, such as text and pictures.
                What it takes and what it gives can differ: Llama 4 (2025) reads pictures but puts out only text and code.
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
                The field that has computers work with human language, from sorting texts to translating and writing them.
                Hugging Face's course calls it a field of linguistics and machine learning.
                LLMs are one kind of model used in it.
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
                A model made of layers of simple units.
                Each unit weighs the numbers it receives and passes a result on.
                Training adjusts how much weight each number gets, until the output fits the examples.
            """,
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
            text="""
                AI that anyone may use, study, change and share.
                By the Open Source Initiative's definition (2024), the model's learned numbers and all of its code must be open, with detailed information on the training data.
            """,
            sources=("osi-osaid-2024",),
            caveat=Caveat(
                text="The definition is disputed: the Software Freedom Conservancy finds its demands on training data too weak, and Meta says that it disagrees with the definition.",
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
                Weights, the numbers a model has learned, that its maker lets others download.
                People can then run the model on their own computers, while its code or training data may stay unpublished.
                Open weights alone do not make a model open source.
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
                One of the many numbers inside a model that training adjusts, like one dial among very many.
                Together with the design of the network, the parameters determine what the model computes.
                Large language models can have billions of them.
            """,
            sources=("zhang-d2l", "brown-2020-gpt3"),
        ),
        dimensions=("technical-structure", "training-data-and-objectives"),
        related=("weights", "hyperparameter", "training"),
    ),
    Term(
        id="perplexity",
        name="perplexity",
        definition=Claim(
            text="""
                A measure of how surprised a language model is by a text: the lower, the better the model predicted it.
                A value of ten means that the model was on average as unsure as in a choice among ten equally likely pieces of text.
                The values of two models can be compared only for the same text, cut into the same pieces.
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
                The first and usually largest part of training, on broad data, before a model is fitted to certain tasks.
                In it, most LLMs practice predicting the next word of a text.
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
                AI whose result is a prediction, such as a score, a label or a forecast, where generative AI's result is new content.
                The difference is one of purpose: inside, an LLM predicts too, namely what comes next in a text.
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
                What a person or a program gives a generative model to start from, mostly words that say what to make.
                Pictures or sounds can be part of it.
            """,
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
            text="""
                Reusing the work already done on the beginning of a prompt when a later prompt begins in the same way.
                OpenAI and Google, for example, charge less for the reused part.
                The answer can also start sooner.
            """,
            sources=("openai-prompt-caching-docs", "google-gemini-pricing-2026"),
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
                Wording prompts and testing them, to get better output.
                A survey of 2024 counts 58 techniques for LLMs and 40 for models of other media.
            """,
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
            text="""
                An attack that hides orders for a model in what it reads, such as a web page or an e-mail.
                The model may then follow the attacker instead of its operator.
                The orders can also be typed straight into the prompt.
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
                A model whose owner does not publish its weights, the numbers it has learned.
                Others use it through the owner's products or connections for programs, on the owner's terms.
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
                In EU law: whoever develops an AI system or a general-purpose AI model, or has it developed, and brings it out under their own name, paid or free.
                Putting a system into service for one's own use counts too.
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
                Shrinking a model by storing its numbers less exactly, with fewer bits.
                It then runs in less memory, mostly at some cost in accuracy.
                GGUF is a file format for such models.
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
                An LLM trained to write out long intermediate steps before its answer, mainly by rewarding good results (reinforcement learning).
                Some smaller ones were trained on the output of a larger one instead.
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
                A neural network that goes through a sequence, such as a sentence, step by step and carries along a summary of what came before.
                It was a standard choice for language before the transformer of 2017.
                LSTM is one well-known kind.
            """,
            sources=("mikolov-2014", "hochreiter-1997"),
        ),
        dimensions=("technical-structure",),
        related=("transformer", "state-space-model", "neural-network"),
    ),
    Term(
        id="red-teaming",
        name="red teaming",
        aliases=("red-teaming", "red team"),
        definition=Claim(
            text="Testing an AI system by trying to make it fail: testers look for flaws, such as false, harmful or unfair output, in a planned exercise.",
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
            text="""
                A method in which a search comes before the answer.
                Passages that fit the question are found in a collection and given to the model with the question.
                The model can then use facts outside its training.
            """,
            sources=("lewis-2020",),
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
                Training with people's judgment.
                People compare answers of a model, and a second model learns which answers they prefer.
                The first is then trained to give answers that the second scores high.
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
            text="Training in which a model is rewarded only for results that a program has checked and found right, such as the solution of a math problem.",
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
                A file on a website that tells crawlers, programs that collect pages, which pages to leave alone.
                Some crawlers collect training data, and the file can address them by name.
                It is a request: it does not lock the pages.
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
                Picking the next word by lot, where likelier words hold more tickets.
                Exactly: drawing a token from the probabilities that the model has computed.
                In diffusion models, sampling is the whole way from noise to a finished result.
            """,
            sources=("holtzman-2020", "hf-llm-course", "song-2021-ddim"),
        ),
        dimensions=("how-output-is-produced",),
        related=("temperature", "top-p", "determinism", "autoregressive-model"),
    ),
    Term(
        id="scaling-law",
        name="scaling law",
        aliases=("scaling laws",),
        definition=Claim(
            text="A regularity found in experiments with language models: the larger a model, its training data and the computing spent on it, the smaller its error, along a predictable curve.",
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
                Training in which the data supply the right answers themselves.
                For example, the model has to predict a covered word of a text, or the next one.
                People need not label anything.
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
                Search by likeness of content instead of by shared words: "car repair" can find a text about a garage.
                The program compares embeddings, lists of numbers that are close for texts of similar content.
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
                Digital content of low quality, made with AI and usually in large amounts.
                The dictionary publisher Merriam-Webster chose slop as its word of the year 2025.
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
                A language model small enough to run on an ordinary device, such as a laptop.
                A proposal of 2025 adds: fast enough there for one user.
                By that measure the line moves as devices improve.
            """,
            sources=("belcak-2025",),
        ),
        dimensions=("technical-structure", "cost-and-energy"),
        related=("large-language-model", "distillation", "quantization"),
    ),
    Term(
        id="speech-synthesis",
        name="speech synthesis",
        aliases=("text-to-speech", "TTS"),
        definition=Claim(
            text="The making of speech by a computer, mostly from written text: a text goes in, a voice reads it out.",
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
                A network design for sequences, such as text, that keeps a compact running summary of what came before instead of looking back at each word.
                Mamba (2023) is one such design; Jamba (2024), an LLM, combines it with the looking back, called attention.
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
                A critical name for language models.
                It comes from a paper of 2021, which argues that they string likely words together without reference to meaning.
                That is an argument, not a measurement.
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
                Output in a set form that programs can read, for instance a record with named fields.
                A service can enforce the form, but not the truth of what is filled in.
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
                Training on examples that come with the right answer, such as photos labeled cat or dog.
                The model is adjusted until its answers come close to those given.
            """,
            sources=("zhang-d2l",),
        ),
        dimensions=("training-data-and-objectives",),
        related=("self-supervised-learning", "instruction-tuning", "training"),
    ),
    Term(
        id="sycophancy",
        name="sycophancy",
        definition=Claim(
            text="""
                A model's tendency to say what its user would like to hear, even where it is not true.
                A study of 2023 found it in five AI assistants.
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
                Data made by a program instead of collected from the world, for training or testing.
                In a study of 2018, for example, generated scans of the liver helped to train a program that sorts such scans.
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
                Pictures, sound, video or text that AI has made or changed.
                Laws differ on text: China's labeling rules of 2025 cover it, India's definition of 2026 does not.
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
                Standing instructions that the operator of a product gives the model ahead of the conversation, for example on its role, tone and limits.
                OWASP, a body for software security, warns against treating it as a secret.
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
                A notice by which holders of rights keep their works out of automated analysis under EU law.
                Makers of general-purpose AI models must have a policy for heeding it.
                For works on the web the law names machine-readable means as a fitting form.
                Research organizations may analyze works for science all the same.
            """,
            sources=("eu-copyright-directive-2019", "eu-ai-act-2024"),
            as_of="2026-11",
            caveat=Caveat(
                text="""
                    What counts as machine-readable is open: a Hamburg court held in 2025 that plain language had not been enough in 2021.
                    Germany's Federal Court of Justice has set its decision for 17 December 2026.
                """,
                sources=("olg-hamburg-2025", "bgh-laion-2026"),
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
                A setting for how freely a model picks its words.
                Set low, it keeps to the likeliest words; set high, it takes unlikely ones more often.
            """,
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
            text="""
                Computing spent while a model works on an answer, for example on longer intermediate steps.
                OpenAI reported in 2024 that its model o1 did better the more of it was spent.
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
                Making a picture from a description in words.
                The first DALL·E (2021) predicted the picture piece by piece; Stable Diffusion (2022) removes noise step by step.
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
                Making a video from a description in words.
                Meta's Make-A-Video (2022) and OpenAI's Sora (2024) did this.
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
                A piece of text in which a language model reads and writes: a word or, often, part of a word.
                Exactly: an entry of the model's fixed list of such pieces, each with a number.
                Prices and length limits are counted in tokens.
                Tokens can also stand for pieces of a picture or a sound.
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
                The program that cuts text into tokens (words or parts of words), turns them into numbers for the model, and turns numbers back into text.
                One method, byte-pair encoding, joins letters that often occur together.
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
                Letting a model call on other programs, such as a search or a calculator.
                The model writes the call, other software runs it, and the result goes back to the model.
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
                A rule for picking the next word that leaves the least likely words out.
                Only the likeliest stay in the draw, as many as it takes to reach a total probability of p, for example nine tenths.
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
                The process by which a model learns from examples.
                It predicts, its error is measured, and the numbers inside it, the parameters, are changed a little so that the error shrinks.
                This is repeated very many times.
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
                The network design, published in 2017, on which most LLMs are built.
                Instead of reading word by word, it lets each word take account of the others directly, by a step called attention.
                Some generators of images, video and music use it too.
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
                A generator of two halves: one compresses data, such as a picture, to a short code, the other restores it.
                Decoding a random code gives something new.
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
                A model that takes pictures together with text and mostly answers in text, for example to describe a photo.
                LLaVA (2023) joins a network that turns pictures into numbers to an LLM.
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
                The fixed list of tokens (words and parts of words) in which a language model reads and writes.
                That of BLOOM (2022) has 250,680 entries.
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
                Imitating one person's voice by computer, from a recording of it.
                VALL-E (2023) needs three seconds of speech, by its makers' account.
                In a study of 2025, people often took a clone for the real voice.
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
            text="A mark hidden in generated content, such as a text or a picture, that people do not notice and a matching program can find.",
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
                The numbers that a network has learned in training; they are what people download of an open-weight model.
                Exactly: the factors by which the network weighs the values it passes on.
                In loose usage, all of its learned numbers.
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
                A program whose steps are laid down beforehand, some of them done by an AI model.
                By Anthropic's definition, LLMs and tools follow paths fixed in code.
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
                A model of how a scene or an environment changes, for example when someone moves through it.
                Genie 3 (2025) generates such a scene from a text; WHAM (2025) generates the play of a video game.
            """,
            sources=("genie3-2025", "kanervisto-2025-wham"),
            as_of="2025-08",
        ),
        dimensions=("inputs-and-outputs", "scope-of-application"),
        related=("text-to-video", "agent"),
    ),
)
