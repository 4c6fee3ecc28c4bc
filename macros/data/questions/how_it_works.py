"""Questions that readers ask: how models work."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="how-do-llms-work",
        topic=QuestionTopic.MECHANISM,
        question="How do large language models work?",
        answer=Claim(
            text=(
                "An LLM reads text as tokens and computes how probable each possible next token"
                " is."
                " A program draws one, appends it and repeats until the answer is complete."
                " The probabilities come from numbers set in training: first on very much text,"
                " then, for chat models, on example answers and people's preferences."
            ),
            sources=(
                "hf-llm-course",
                "jurafsky-martin-slp3",
                "openai-tiktoken",
                "ouyang-2022",
                "nie-2025-llada",
            ),
            caveat=(
                "Diffusion language models such as LLaDA fill in many tokens in each pass instead."
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="llm-or-diffusion-model",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between an LLM and a diffusion model?",
        answer=Claim(
            text=(
                "An LLM usually predicts one token of text after another."
                " A diffusion model starts from noise and refines a whole image, sound or other"
                " output over many steps."
                " LLM names what is modeled and diffusion a method, so the two can meet: LLaDA is"
                " a language model that works by diffusion."
            ),
            sources=("hf-llm-course", "ho-2020-ddpm", "nie-2025-llada", "abramson-2024"),
            caveat="A definition of LLM that requires next-token prediction leaves LLaDA out.",
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="how-do-image-generators-work",
        topic=QuestionTopic.MECHANISM,
        question="How do AI image generators work?",
        answer=Claim(
            text=(
                "Most open image generators use diffusion or a close relative."
                " In training, noise is added to pictures and the model learns to undo it."
                " To make a picture, it starts from noise and removes it step by step."
                " The prompt, which a text encoder has turned into numbers, guides every step."
            ),
            sources=(
                "ho-2020-ddpm",
                "rombach-2022",
                "sd-v1-card",
                "diffusers-2026",
                "karras-2019-stylegan",
            ),
            as_of="2026-08",
            caveat=(
                "GANs and models that predict image tokens work in other ways; the word most is"
                " our reading of one library."
            ),
        ),
        more="dimensions/how-output-is-produced.md#generation-loop",
    ),
    Question(
        id="how-is-video-generated",
        topic=QuestionTopic.MECHANISM,
        question="How do AI models generate video?",
        answer=Claim(
            text=(
                "Open video generators mostly use diffusion or flow: they start from noise and"
                " clean up the whole clip step by step."
                " OpenAI described Sora as a diffusion transformer working on patches of space and"
                " time."
                " Emu3 takes another way and predicts video tokens one after another, as an LLM"
                " predicts text."
            ),
            sources=("diffusers-2026", "brooks-2024-sora", "wang-2024-emu3", "openai-sora2-page"),
            as_of="2026-09",
            caveat=(
                "Mostly is our reading of one library. OpenAI's report withholds most details, and"
                " its Sora 2 models were shut down in September 2026."
            ),
        ),
        more="dimensions/basic-functionality.md#video",
    ),
    Question(
        id="can-llms-generate-images",
        topic=QuestionTopic.MECHANISM,
        question="Can LLMs generate images?",
        answer=Claim(
            text=(
                "Some models of the LLM type can generate images."
                " GPT-4o, certain Gemini models, Chameleon and Emu3 produce images as well as"
                " text, by their makers' accounts."
                " An LLM limited to text cannot draw, but it can write code such as SVG that"
                " renders as a picture."
                " Whether a model that draws is called an LLM is a choice of definition."
            ),
            sources=(
                "openai-gpt4o-card-2024",
                "google-gemini-image-docs",
                "chameleon-2024",
                "wang-2024-emu3",
                "rodriguez-2025-starvector",
                "baai-emu3-readme",
            ),
            as_of="2026-11",
            caveat=(
                "Chameleon's released weights reportedly put out text only, and Emu3 was released"
                " as separate models for chat and for generation."
            ),
        ),
        more="boundary.md#native-image-output",
    ),
    Question(
        id="can-llms-create-audio-or-video",
        topic=QuestionTopic.MECHANISM,
        question="Can LLMs create audio or video?",
        answer=Claim(
            text=(
                "An LLM limited to text cannot, but some models that write can."
                " OpenAI describes GPT-4o as one network that puts out sound as well as text, and"
                " Emu3 generates video by predicting tokens."
                " AudioLM and VALL-E use an LLM's method on sound alone; this site does not list"
                " them as LLMs."
            ),
            sources=(
                "openai-gpt4o-card-2024",
                "wang-2024-emu3",
                "borsos-2023-audiolm",
                "wang-2023-valle",
            ),
            as_of="2026-11",
            caveat="The makers of AudioLM and VALL-E do call their method language modeling.",
        ),
        more="boundary.md#token-based-audio",
    ),
    Question(
        id="what-is-a-token",
        topic=QuestionTopic.MECHANISM,
        question="What is a token, and how many words is it?",
        answer=Claim(
            text=(
                "A token is the unit in which an LLM reads and writes: a word or, often, part of"
                " one."
                " In OpenAI's tokenizer it covers about four bytes on average, or about four"
                " English letters."
                " So a token is usually less than a word."
                " The average varies strongly with language and content."
            ),
            sources=("openai-tiktoken", "hf-llm-course"),
            caveat=(
                "That four bytes are about four English letters is our addition, and tokens can"
                " also stand for pieces of images or sound."
            ),
        ),
        more="dimensions/inputs-and-outputs.md#basic-unit",
    ),
    Question(
        id="what-are-parameters",
        topic=QuestionTopic.MECHANISM,
        question="What are parameters in an LLM, and are they the same as weights?",
        answer=Claim(
            text=(
                "Parameters are the numbers in a model that training adjusts; they determine what"
                " it computes."
                " Weights is loosely used for the same thing."
                " Their count is the size of a model: GPT-3 has 175 billion."
                " For many closed models no size is published, so figures for them are estimates."
            ),
            sources=(
                "zhang-d2l",
                "openai-gpt3-card-2020",
                "stanford-ecosystem-graphs",
                "jiang-2024",
            ),
            as_of="2025-01",
            caveat="In a mixture of experts only part of the parameters works on each token.",
        ),
        more="glossary.md#parameter",
    ),
    Question(
        id="why-different-answers-each-time",
        topic=QuestionTopic.MECHANISM,
        question="Why does an LLM give different answers to the same question?",
        answer=Claim(
            text=(
                "An LLM's answers differ because the program draws each next token by chance from"
                " the model's probabilities."
                " Temperature and top-p set how often unlikely tokens are drawn."
                " Even at temperature 0 the text can differ: in a 2025 test, an open model run"
                " 1,000 times gave 80 different texts."
            ),
            sources=(
                "hf-llm-course",
                "openai-openapi",
                "anthropic-courses-2025",
                "thinking-machines-2025",
            ),
            as_of="2025-09",
            caveat=(
                "The test is a company's own and was seen in digests; a slower way of calculating"
                " made all 1,000 texts identical."
            ),
        ),
        more="dimensions/how-output-is-produced.md#repeatability",
    ),
    Question(
        id="what-is-rag",
        topic=QuestionTopic.MECHANISM,
        question="What is retrieval-augmented generation (RAG)?",
        answer=Claim(
            text=(
                "Retrieval-augmented generation (RAG) means that a search comes before the answer."
                " Passages found in an index are given to a model, which uses them to write."
                " An answer can thus draw on sources that were not in the training data, without"
                " new training."
                " Retrieval can reduce invented answers but does not end them."
            ),
            sources=("lewis-2020", "magesh-2025"),
            caveat=(
                "The paper that named RAG trained search and model together; later systems usually"
                " add the passages to the prompt."
            ),
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="what-is-a-transformer",
        topic=QuestionTopic.MECHANISM,
        question="What is a transformer, and is it the same as an LLM?",
        answer=Claim(
            text=(
                "A transformer is a network design of 2017 that relates the parts of a sequence"
                " by attention, without recurrence."
                " It is not the same as an LLM."
                " Most LLMs are transformers, but so are generators of images, video and music."
                " And some language models, such as Mamba's, do without attention."
            ),
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
        id="what-data-are-llms-trained-on",
        topic=QuestionTopic.MECHANISM,
        question="What data are LLMs trained on?",
        answer=Claim(
            text=(
                "LLMs learn mostly from text on the web, with books, reference works and code."
                " Most open collections start from Common Crawl, an archive of web pages."
                " GPT-3 learned from a filtered part of it, other web pages, two book collections"
                " and Wikipedia."
                " Later stages add example answers and people's preferences."
            ),
            sources=("thompson-2024-cc", "gao-2020-pile", "openai-gpt3-card-2020", "ouyang-2022"),
            as_of="2024",
            caveat="This describes published collections, and makers differ in what they disclose.",
        ),
        more="dimensions/training-data-and-objectives.md#kind-of-data",
    ),
    Question(
        id="training-or-inference",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between training and inference?",
        answer=Claim(
            text=(
                "Training sets a model's parameters with data."
                " Inference runs the finished model: input goes in, output comes out, and the"
                " parameters stay as they are."
                " Every chat answer and every generated picture is inference."
                " By one calculation, about 590 million uses of BLOOMz-7B take as much energy as"
                " its training and fine-tuning."
            ),
            sources=("zhang-d2l", "hf-llm-course", "brown-2020-gpt3", "luccioni-2024"),
            as_of="2024",
            caveat=(
                "The calculation assumes very short outputs; with longer ones the point comes"
                " sooner."
            ),
        ),
        more="glossary.md#inference",
    ),
    Question(
        id="what-is-rlhf",
        topic=QuestionTopic.MECHANISM,
        question="What is RLHF (reinforcement learning from human feedback)?",
        answer=Claim(
            text=(
                "Reinforcement learning from human feedback (RLHF) tunes a model by people's"
                " judgment."
                " People rank outputs, a reward is learned from their rankings, and the model is"
                " trained to earn it."
                " In the InstructGPT study of 2022, raters preferred a tuned model of 1.3 billion"
                " parameters to GPT-3 with 175 billion."
            ),
            sources=("ouyang-2022",),
            as_of="2022-03",
            caveat="The preferences came from about 40 contractors.",
        ),
        more="dimensions/adaptation.md#preference-tuning",
    ),
    Question(
        id="is-llm-training-supervised",
        topic=QuestionTopic.MECHANISM,
        question="Is LLM training supervised or unsupervised?",
        answer=Claim(
            text=(
                "The main stage of LLM training is self-supervised."
                " The target, such as the next word, comes from the text itself and needs no"
                " labels."
                " The stages after it vary."
                " Instruction tuning is supervised, because it learns from tasks with answers."
                " Preference tuning learns from comparisons, by reinforcement learning or"
                " directly."
            ),
            sources=("hf-llm-course", "zhang-d2l", "wei-2022-flan", "ouyang-2022", "rafailov-2023"),
        ),
        more="dimensions/training-data-and-objectives.md#source-of-supervision",
    ),
    Question(
        id="what-is-fine-tuning",
        topic=QuestionTopic.MECHANISM,
        question="What is fine-tuning?",
        answer=Claim(
            text=(
                "Fine-tuning continues the training of an existing model, on less data than"
                " before, for a task, a style or a domain."
                " LoRA, one method, makes it cheap: the model stays frozen, and only small added"
                " matrices are trained."
                " LoRA came from language models and is also a standard way to customize image and"
                " video models."
            ),
            sources=("hf-llm-course", "hu-2022-lora", "diffusers-2026"),
            as_of="2026-08",
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="context-window-or-memory",
        topic=QuestionTopic.MECHANISM,
        question="What is a context window, and is it the same as memory?",
        answer=Claim(
            text=(
                "The context window is the number of tokens a model can work with at one time, in"
                " most LLMs with the answer included."
                " It is not memory: an LLM keeps nothing between calls, so earlier turns are sent"
                " again."
                " Memory in a chat product is stored text that the product inserts into prompts."
            ),
            sources=("hf-llm-course", "openai-conversation-state", "openai-eu-privacy-2026"),
            as_of="2026-08",
            caveat=(
                "Some interfaces store the conversation, but the model has to read all of it again"
                " for each answer."
            ),
        ),
        more="dimensions/inputs-and-outputs.md#input-length",
    ),
    Question(
        id="what-is-a-prompt",
        topic=QuestionTopic.MECHANISM,
        question="What is a prompt, a system prompt and prompt engineering?",
        answer=Claim(
            text=(
                "A prompt is what a generative model is given to start from, mostly text that"
                " describes the wanted result."
                " A system prompt holds standing instructions from the operator of a product,"
                " placed before the conversation."
                " Prompt engineering is the wording and testing of prompts to get better output."
            ),
            sources=("schulhoff-2024", "anthropic-courses-2025", "openai-openapi"),
        ),
        more="dimensions/adaptation.md#prompting",
    ),
    Question(
        id="what-is-an-embedding",
        topic=QuestionTopic.MECHANISM,
        question="What is an embedding, and what is vector search?",
        answer=Claim(
            text=(
                "An embedding is a row of numbers that represents a word, a passage or an image."
                " Training places the rows of similar things close together."
                " Vector search compares embeddings and can find a passage that shares no words"
                " with the query."
                " Neither step generates content."
            ),
            sources=("reimers-gurevych-2019", "mikolov-2013", "lewis-2020"),
        ),
        more="boundary.md#embedding-models",
    ),
    Question(
        id="does-a-model-contain-its-training-data",
        topic=QuestionTopic.MECHANISM,
        question="Does a model contain its training data?",
        answer=Claim(
            text=(
                "A model holds numbers adjusted in training, not a store of documents."
                " Still, parts can be drawn out: about 600 passages from GPT-2 word for word, and"
                " over a thousand images from diffusion models."
                " Courts in London and Munich came to opposite answers on whether a model holds"
                " copies."
            ),
            sources=(
                "anthropic-non-user-privacy-2026",
                "carlini-2021",
                "carlini-2023",
                "getty-2025",
                "getty-permission-2025",
                "gema-openai-2025",
            ),
            as_of="2026-11",
            caveat=(
                "The contrast is ours: the courts ruled on different facts, and neither ruling is"
                " final."
            ),
        ),
        more="dimensions/limitations-and-failure-modes.md#memorized-training-data",
    ),
    Question(
        id="can-llm-methods-handle-dna-and-proteins",
        topic=QuestionTopic.MECHANISM,
        question="Can LLM methods be used on non-language data such as DNA or proteins?",
        answer=Claim(
            text=(
                "Yes, LLM methods also work on proteins and DNA."
                " ProGen predicts the next amino acid, and enzymes it produced worked in the"
                " laboratory."
                " ESM-2 represents proteins to predict their structure."
                " Evo 2, trained on about 9 trillion DNA bases, writes genome sequences."
                " None writes human language, so this site does not list them as LLMs."
            ),
            sources=("madani-2023", "lin-2023-esm2", "brixi-2026-evo2"),
            as_of="2026-03",
            caveat="The title of the ProGen paper does speak of large language models.",
        ),
        more="boundary.md#proteins-and-other-languages",
    ),
    Question(
        id="what-are-tools-and-mcp",
        topic=QuestionTopic.MECHANISM,
        question="What are tools and the Model Context Protocol (MCP)?",
        answer=Claim(
            text=(
                "Tools are programs that a model can call, for example to search, to calculate or"
                " to query a database."
                " The Model Context Protocol (MCP) is an open standard that links LLM"
                " applications to tools and data."
                " Through it an LLM can also set other software to work, such as a 3D program."
            ),
            sources=("schick-2023-toolformer", "yao-2023-react", "mcp-spec-2026-07-28"),
            as_of="2026-08",
        ),
        more="dimensions/adaptation.md#tools",
    ),
    Question(
        id="can-i-force-a-format",
        topic=QuestionTopic.MECHANISM,
        question="Can I force an LLM's answer into a format such as JSON?",
        answer=Claim(
            text=(
                "Yes."
                " With structured output an LLM's reply must fit a given schema, so field names,"
                " types and permitted values are guaranteed."
                " That the values are true is not guaranteed, so extracted data still needs"
                " checking."
            ),
            sources=("upstage-structured-outputs", "openai-openapi"),
            as_of="2026-08",
            caveat=(
                "We read the documentation of two vendors; the warning about truth comes from one"
                " of them."
            ),
        ),
        more="dimensions/how-output-is-produced.md#constrained-output",
    ),
    Question(
        id="what-are-distillation-and-quantization",
        topic=QuestionTopic.MECHANISM,
        question="What do distillation and quantization mean?",
        answer=Claim(
            text=(
                "Distillation and quantization both give a model that is cheaper to run."
                " The first trains a smaller model to imitate what a larger one puts out."
                " The second spends fewer bits on each number in a model, which saves memory and"
                " usually costs some accuracy."
            ),
            sources=("hinton-2015-distillation", "dettmers-2023-qlora", "ollama-docs"),
        ),
        more="glossary.md#quantization",
    ),
    Question(
        id="rlhf-or-constitutional-ai",
        topic=QuestionTopic.MECHANISM,
        question="What is the difference between RLHF and constitutional AI?",
        answer=Claim(
            text=(
                "RLHF and constitutional AI differ in who judges the outputs."
                " The first learns from comparisons made by people."
                " In the second, written principles guide a model's own criticism and comparison"
                " of outputs, which stands in for part of the human feedback."
            ),
            sources=("ouyang-2022", "bai-2022-constitutional"),
        ),
        more="glossary.md#constitutional-ai",
    ),
)
