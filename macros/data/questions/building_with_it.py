"""Questions that readers ask: building programs with LLMs and other generators."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="chat-product-or-api",
        topic=QuestionTopic.BUILDING,
        question="What is the difference between ChatGPT and the OpenAI API?",
        wordings=(
            "chatgpt website vs api",
            "do i need the api or chatgpt plus",
            "use gpt in my own app",
            "api access explained simple",
            "chatgpt or api",
            "how do i use chatgpt in my program",
            "do i need an api key",
            "website or programming interface",
            "call gpt from python",
            "developer platform or website",
            "website subscription or developer access",
            "integrate gpt in software",
            "does plus include the api",
        ),
        answer=Claim(
            text="""
                ChatGPT is a finished product with a chat page; the API is an entrance for programs.
                Your own software sends text to a model through the API and gets its answer back.
                OpenAI began to offer a ChatGPT model through its API in March 2023.
                Each request stands alone: your program resends earlier messages or has the provider store them.
            """,
            sources=(
                "openai-chatgpt-api-2023",
                "openai-conversation-state",
            ),
            as_of="2026-08",
        ),
        more="glossary.md#api",
    ),
    Question(
        id="does-the-api-remember",
        topic=QuestionTopic.BUILDING,
        question="Does an LLM API remember the conversation?",
        wordings=(
            "chat completions stateless or not",
            "send history every request",
            "why does the bot forget the last message",
            "keep context between api calls",
            "clear the history and start a new conversation in the api",
            "how to tell the api that it is a new chat",
            "keep the conversation going in the api",
            "start a new session",
            "does the model remember previous messages",
            "bot forgets the last message",
            "send the history again",
            "resend the whole history",
            "conversation state between calls",
            "must i resend earlier messages",
            "session handling",
        ),
        answer=Claim(
            text="""
                Not by itself.
                In OpenAI's API, for example, each request stands alone: your program sends the earlier messages again each time, or lets OpenAI store them and put them in.
                Either way the model reads the whole history anew.
                As API models are mostly priced per token (piece of text), a long conversation costs more with every message.
            """,
            sources=(
                "openai-conversation-state",
                "llm-prices-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="glossary.md#memory",
    ),
    Question(
        id="prompt-longer-than-the-window",
        topic=QuestionTopic.BUILDING,
        question="What happens when a prompt is longer than the context window?",
        wordings=(
            "maximum context length exceeded error",
            "this models maximum context length is 128000 tokens",
            "too many tokens in chat history",
            "how to handle long chat history",
            "please reduce the length of the messages",
            "should i truncate the text",
            "input too long error",
            "my text is too long",
            "exceeds the token limit",
            "how to handle long texts",
            "maximum context length error",
            "my document is too big",
            "message is too long",
            "paste is too long",
            "input exceeds the limit",
            "document does not fit",
            "truncate history",
        ),
        answer=Claim(
            text="""
                It depends on the program.
                In OpenAI's Responses interface, a request that exceeds the context window (how much a model can take in) fails by default.
                OpenAI also offers to shorten a long conversation (compaction).
                Other ways out: leave out the oldest parts, send only passages that a search finds (RAG), or take a model with a larger window.
            """,
            sources=(
                "openai-openapi",
                "lewis-2020",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md#input-length",
    ),
    Question(
        id="why-does-the-answer-stop",
        topic=QuestionTopic.BUILDING,
        question="Why does an LLM's answer stop in the middle?",
        wordings=(
            "response cut off mid sentence",
            "finish_reason length",
            "max tokens output truncated",
            "chatgpt stops halfway json incomplete",
            "output is cut off",
            "answer is incomplete",
            "response truncated",
            "reply cut off",
            "unfinished answer",
            "truncated output",
            "only half of the text arrived",
            "output ends abruptly",
            "text breaks off",
            "unfinished json",
        ),
        answer=Claim(
            text="""
                Look first at the limit on output tokens (pieces of text).
                In OpenAI's interface, an answer that reached it has the finish reason "length".
                The limit also counts the hidden tokens of models that reason before they answer, so little may be left for the text.
                A content filter can cut an answer, too; that has its own finish reason.
            """,
            sources=("openai-openapi",),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md#length-or-canvas",
    ),
    Question(
        id="rag-or-a-long-context",
        topic=QuestionTopic.BUILDING,
        question="Do I still need RAG if the context window is large?",
        wordings=(
            "is rag dead",
            "long context vs rag",
            "put all documents in the prompt",
            "1 million tokens instead of retrieval",
            "why retrieve if the model can hold everything",
            "big context window instead of search",
            "is retrieval still needed",
            "can i paste all documents into the prompt",
            "just paste everything into the prompt",
            "million token window makes retrieval obsolete",
            "put the whole library into the prompt",
            "is search needed with a million tokens",
        ),
        answer=Claim(
            text="""
                Often yes.
                A collection may be larger than the window, every token (piece of text) costs, and models tested in 2023 and 2024 used long inputs unevenly.
                In a 2023 study, retrieval (sending only passages that a search found) improved models with long windows, too, up to 32,000 tokens.
                For one document that fits, sending it whole is simpler.
            """,
            sources=(
                "xu-2023-long-context",
                "liu-2023-lost",
                "hsieh-2024-ruler",
                "llm-prices-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="how-large-should-chunks-be",
        topic=QuestionTopic.BUILDING,
        question="How large should chunks be for RAG?",
        wordings=(
            "chunk size rag",
            "best chunk overlap",
            "split documents for embeddings",
            "how many tokens per chunk",
            "splitting text into pieces for retrieval",
            "what chunk size should i use",
            "size of text pieces",
            "overlap between passages",
            "length of passages for retrieval",
            "cut size for documents",
        ),
        answer=Claim(
            text="""
                It depends on the texts, the questions and the embedding model, which turns text into numbers for the search.
                In a 2025 study of fixed sizes, passages of 64 to 128 tokens (pieces of words) were best for short factual answers; 512 to 1,024 tokens did better where broader context was needed.
                Try several sizes on your own questions.
            """,
            sources=("bhat-2025-chunk",),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="do-i-need-a-vector-database",
        topic=QuestionTopic.BUILDING,
        question="Do I need a vector database for RAG?",
        wordings=(
            "rag without vector db",
            "is pgvector enough or pinecone needed",
            "simple rag with keyword search",
            "chroma weaviate milvus necessary",
            "which vector database should i use",
            "pinecone or postgres",
            "extra storage for vectors",
            "where to store embeddings",
            "is postgres sufficient",
        ),
        answer=Claim(
            text="""
                No.
                RAG needs a search that finds the right passages; keyword search can do it, and held up well in a 2021 comparison.
                Search by meaning compares embeddings, lists of numbers made from texts.
                An ordinary database can hold them: PostgreSQL can, with the extension pgvector.
                Vector databases arose, says a 2024 survey, for vast collections that need fast search.
            """,
            sources=(
                "thakur-2021-beir",
                "lewis-2020",
                "pgvector-readme",
                "pan-2024-vector-databases",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#semantic-search",
    ),
    Question(
        id="keyword-or-vector-search",
        topic=QuestionTopic.BUILDING,
        question="Keyword search or vector search: which should RAG use?",
        wordings=(
            "bm25 vs embeddings",
            "hybrid search rag",
            "semantic search misses product codes",
            "dense or sparse retrieval",
            "semantic search or keyword search",
            "bm25 plus embeddings",
            "elasticsearch or embeddings",
            "exact part numbers are not found",
            "lexical and semantic retrieval",
            "search misses names and ids",
        ),
        answer=Claim(
            text="""
                Use both if you can (hybrid search).
                Keyword search finds exact terms; vector search finds similar content in other words, so what one misses the other often finds, says ParadeDB, a maker of such software.
                In a 2021 comparison on 18 data sets, vector search often did worse than other methods on subjects it had not been trained on.
            """,
            sources=(
                "paradedb-hybrid-2026",
                "thakur-2021-beir",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="what-is-reranking",
        topic=QuestionTopic.BUILDING,
        question="What is reranking in RAG?",
        wordings=(
            "do i need a reranker",
            "cross encoder rerank",
            "improve retrieval results order",
            "cohere rerank meaning",
            "bi-encoder and cross-encoder",
            "second stage sorting of hits",
            "better order of passages",
        ),
        answer=Claim(
            text="""
                Reranking is a second, more careful sorting of what a search has found.
                A fast search collects candidates; then a slower model reads the question together with each of them and moves the best up.
                In a 2021 comparison on 18 data sets, reranking was among the best methods on average, at a high cost in computing.
            """,
            sources=(
                "thakur-2021-beir",
                "reimers-gurevych-2019",
            ),
            as_of="2021",
        ),
        more="glossary.md#retrieval-augmented-generation",
    ),
    Question(
        id="can-i-change-the-embedding-model",
        topic=QuestionTopic.BUILDING,
        question="Can I change the embedding model without indexing everything again?",
        wordings=(
            "switch embedding model reindex",
            "mix vectors from two models",
            "re-embed all documents",
            "embedding dimension mismatch",
            "vector dimension error 384 1536",
            "embedding dimension does not match",
            "switch embeddings later",
            "reindex after upgrade",
            "different vector size",
        ),
        answer=Claim(
            text="""
                Normally not.
                An embedding is a list of numbers that, as a rule, has a meaning only within the model that made it, so question and documents normally go through the same model.
                Google says that the embeddings of gemini-embedding-001 and gemini-embedding-2 are incompatible: whoever changes from one to the other must embed all existing data again.
            """,
            sources=("google-embeddings-docs-2026",),
            as_of="2026-10",
            our_reading=True,
        ),
        more="glossary.md#embedding",
    ),
    Question(
        id="does-rag-stop-hallucinations",
        topic=QuestionTopic.BUILDING,
        question="Does RAG stop hallucinations?",
        wordings=(
            "rag still hallucinates",
            "grounded answers wrong anyway",
            "will retrieval fix made up facts",
            "accuracy of rag chatbots",
            "how to handle hallucinations",
            "prevent hallucinations",
            "still wrong with our documents",
            "sources given but still false",
            "is a grounded bot always right",
        ),
        answer=Claim(
            text="""
                No, though it can make them rarer.
                The search can fetch the wrong passage, and the model can misread the right one.
                In a 2024 test, legal research tools built on retrieval gave false or unsupported answers to 17% to 33% of the questions, less often than GPT-4 alone.
                Show the passages, so that readers can check.
            """,
            sources=("magesh-2025",),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#removability",
    ),
    Question(
        id="how-do-i-evaluate-rag",
        topic=QuestionTopic.BUILDING,
        question="How do I evaluate a RAG system?",
        wordings=(
            "rag evaluation metrics",
            "ragas faithfulness",
            "test retrieval quality",
            "measure if chatbot answers from documents",
            "how can i make rag better",
            "improve my rag",
            "rag gives bad answers",
            "how do i know whether rag works",
            "rag quality",
            "rag returns irrelevant results",
            "my retrieval gives rubbish",
            "poor quality of retrieved passages",
            "wrong passages come back",
            "measure search and answer quality",
            "retrieval returns junk",
        ),
        answer=Claim(
            text="""
                Test its two halves apart.
                Search: are the passages that hold the answer among those found?
                Answer: does it follow from the passages, and does it answer the question?
                Tools such as Ragas (2023) score these points without prepared answers.
                Where an LLM gives the scores, compare some of them with people's.
            """,
            sources=(
                "es-2023-ragas",
                "zheng-2023-judge",
            ),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="how-many-examples-for-fine-tuning",
        topic=QuestionTopic.BUILDING,
        question="How many examples do I need to fine-tune an LLM?",
        wordings=(
            "dataset size for finetuning",
            "is 50 examples enough",
            "how much training data",
            "fine tune with small dataset",
            "is 25 rows enough for fine-tuning",
            "minimum data to fine tune",
            "how much data do i need to train",
            "how much data to fine tune",
            "minimum dataset size",
            "rows needed for training",
            "is a tiny dataset ok",
        ),
        answer=Claim(
            text="""
                It depends on the task.
                For form and tone, dozens of good examples can do: OpenAI's guide accepts 10, reports improvements from 50 to 100, and advises starting with 50.
                In the LIMA study (2023), 1,000 chosen examples taught a model to answer requests; set formats took only a handful.
                In a 2024 study, new facts were learned slowly.
            """,
            sources=(
                "openai-supervised-tuning-2026",
                "zhou-2023-lima",
                "gekhman-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="can-i-fine-tune-a-closed-model",
        topic=QuestionTopic.BUILDING,
        question="Can I fine-tune GPT, or only open models?",
        wordings=(
            "finetune chatgpt on my data",
            "openai fine tuning still available",
            "train closed model",
            "custom gpt vs fine tuned model",
            "train chatgpt on my own data",
            "can i train gpt on my documents",
            "customize gpt with company data",
            "adapt openai or gemini models",
            "train chatgpt with our files",
        ),
        answer=Claim(
            text="""
                You can tune a closed model only if its maker offers it.
                OpenAI is winding that down: by its documentation, read in November 2026, new users can no longer join its fine-tuning platform.
                Models whose weights (the numbers they learned) can be downloaded can be tuned on your own hardware, as far as their license permits.
            """,
            sources=(
                "openai-fine-tuning-practices-2026",
                "dettmers-2023-qlora",
                "meta-llama4-license",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#fine-tuning",
    ),
    Question(
        id="does-fine-tuning-make-a-model-forget",
        topic=QuestionTopic.BUILDING,
        question="Does fine-tuning make a model forget what it could do?",
        wordings=(
            "catastrophic forgetting llm",
            "lora vs full fine tuning",
            "model worse at other tasks after finetune",
            "does lora forget less",
            "model got dumber after fine-tuning",
            "lost skills after tuning",
            "forgotten its mother language",
            "earlier ability compromised",
            "performance dropped after lora finetune",
            "loses general knowledge after training",
            "side effects of adaptation",
        ),
        answer=Claim(
            text="""
                It can.
                Full fine-tuning changes all of a model's weights, the numbers it works with; LoRA leaves them alone and trains small added parts.
                In a 2024 comparison on programming and mathematics, models tuned with LoRA kept more of their other skills, but at usual settings learned the new subject much less well.
                Test the old skills after tuning, too.
            """,
            sources=(
                "biderman-2024-lora",
                "hu-2022-lora",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="glossary.md#lora",
    ),
    Question(
        id="does-fine-tuning-weaken-safety",
        topic=QuestionTopic.BUILDING,
        question="Does fine-tuning weaken a model's safety?",
        wordings=(
            "fine tuned model ignores safety rules",
            "jailbreak by finetuning",
            "alignment lost after training on own data",
            "is a custom model less safe",
            "tuned model ignores rules",
            "refusals vanish",
            "guardrails gone after training",
            "harmful answers after adaptation",
        ),
        answer=Claim(
            text="""
                It can, even unintentionally.
                In a 2023 study, fine-tuning GPT-3.5 Turbo on ten harmful examples, for less than US$0.20, made it follow nearly any harmful instruction.
                Fine-tuning on common data sets without harmful content also made models less safe, though to a smaller degree.
                Test safety again after every tuning.
            """,
            sources=("qi-2023",),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#preference-tuning",
    ),
    Question(
        id="who-runs-the-function",
        topic=QuestionTopic.BUILDING,
        question="Does the LLM run the function itself in tool calling?",
        wordings=(
            "how does tool calling work",
            "does gpt execute my code",
            "function call arguments invalid",
            "who calls the api model or my program",
            "how do function calls work",
            "does the model execute my code",
            "executes the tool call",
            "is code executed by the model",
            "who performs the call",
            "tool results returned",
        ),
        answer=Claim(
            text="""
                No.
                The model only writes which function to call and with which values.
                Your program, or the provider's, runs it and gives the result back to the model, which then goes on.
                Check the values before you run anything: OpenAI warns that its models may write invalid JSON (a format for data) or invent parameters.
            """,
            sources=(
                "openai-openapi",
                "yao-2023-react",
            ),
            as_of="2026-08",
        ),
        more="dimensions/adaptation.md#tools",
    ),
    Question(
        id="function-calling-or-structured-output",
        topic=QuestionTopic.BUILDING,
        question="Function calling or structured output: what is the difference?",
        wordings=(
            "json mode vs function calling",
            "tools or response_format",
            "when to use structured outputs",
            "schema output vs tool call",
            "how to get json from the model",
            "tool call or schema",
            "tool use or json schema",
            "two ways to get fields",
            "response format or tools",
        ),
        answer=Claim(
            text="""
                Structured output fixes the form of an answer; function calling lets the model choose an action for your program.
                The form can be the fields of a record; the action comes with its values.
                Both rest on a schema, a description of the permitted fields.
                OpenAI has a strict setting that holds a function call to its schema as well.
            """,
            sources=(
                "openai-openapi",
                "upstage-structured-outputs",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="glossary.md#structured-output",
    ),
    Question(
        id="does-json-make-answers-worse",
        topic=QuestionTopic.BUILDING,
        question="Does forcing JSON make an LLM's answers worse?",
        wordings=(
            "structured output hurts reasoning",
            "json mode lower accuracy",
            "format restrictions quality",
            "think first then json",
            "cost of strict output",
            "strict format hurts reasoning",
            "quality loss through strict output",
            "schema lowers performance",
        ),
        answer=Claim(
            text="""
                Perhaps, where reasoning is needed.
                A 2024 study measured a significant decline in reasoning tasks under format rules, generally greater under stricter rules.
                The software maker .txt repeated these tasks with one model and found no such decline.
                Two steps are a way around it: let the model reason in free text, then put the result into JSON.
            """,
            sources=(
                "tam-2024",
                "dottxt-2024-response",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#constrained-output",
    ),
    Question(
        id="mcp-or-function-calling",
        topic=QuestionTopic.BUILDING,
        question="MCP or function calling: what is the difference?",
        wordings=(
            "mcp vs tools",
            "is mcp just a wrapper",
            "do i need mcp or an api",
            "difference model context protocol function call",
            "do i need mcp",
            "mcp or api",
            "plugin standard",
            "when a protocol is useful",
            "own tools or standard servers",
        ),
        answer=Claim(
            text="""
                In function calling a model writes a call to a tool; the Model Context Protocol (MCP) is a standard by which an application finds tools and data on other servers and reaches them.
                The two work together: the application offers the model a tool found through MCP, and the model calls it.
            """,
            sources=(
                "mcp-spec-2026-07-28",
                "schick-2023-toolformer",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="glossary.md#mcp",
    ),
    Question(
        id="is-an-mcp-server-safe",
        topic=QuestionTopic.BUILDING,
        question="Is it safe to connect an MCP server?",
        wordings=(
            "mcp security risks",
            "malicious mcp server",
            "can mcp read my files",
            "trust third party mcp tools",
            "third party connector risk",
            "malicious connector",
            "risk of connectors",
            "tool poisoning",
            "data theft through plugins",
        ),
        answer=Claim(
            text="""
                Not without care.
                Connect only a server that you trust: its tools can read and change whatever you give them access to.
                Even a trusted server can return texts with hidden instructions to the model.
                The standard says that a person should be able to refuse each tool call.
                Give each server as few rights as its task needs.
            """,
            sources=(
                "mcp-spec-2026-07-28",
                "greshake-2023",
                "owasp-llm-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="one-agent-or-several",
        topic=QuestionTopic.BUILDING,
        question="One agent or several: are multi-agent systems better?",
        wordings=(
            "multi agent vs single agent",
            "crewai autogen worth it",
            "why do multi agent systems fail",
            "agents working together llm",
            "do i need several agents",
            "team of agents",
            "swarm of agents",
            "split work among agents",
            "orchestrate many bots",
        ),
        answer=Claim(
            text="""
                Not as a rule.
                The authors of a 2025 study write that systems of several agents, programs in which LLMs choose the steps, often gain little over single agents on popular tests.
                They sort failures into three groups: poor specification, agents at cross-purposes, and missing checks of the result.
                Begin with the simplest design, as Anthropic advises.
            """,
            sources=(
                "cemri-2025",
                "anthropic-agents-2024",
            ),
            as_of="2025",
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="how-reliable-are-agents",
        topic=QuestionTopic.BUILDING,
        question="How reliable are AI agents?",
        wordings=(
            "ai agent fails randomly",
            "agent works once then breaks",
            "pass^k consistency",
            "can i trust an agent in production",
            "do agents work in practice",
            "why do agents fail",
            "can agents work without supervision",
            "why do agents make mistakes",
            "how often does an agent succeed",
            "leave it to do a job alone",
            "success rate of autonomous assistants",
            "percentage of finished tasks",
            "can it work unattended",
            "agent errors in practice",
        ),
        answer=Claim(
            text="""
                AI agents can fail often, and differ from run to run.
                On τ-bench (2024), a test with customer-service tasks, agents with GPT-4o solved fewer than half of the tasks.
                The chance to solve a shop task in all of eight tries was under a quarter.
                Run your own tasks several times, with the model that you will use.
            """,
            sources=("yao-2024-tau-bench",),
            as_of="2024",
            our_reading=True,
        ),
        more="outlook.md#length-of-tasks",
    ),
    Question(
        id="how-to-limit-an-agent",
        topic=QuestionTopic.BUILDING,
        question="How do I keep an AI agent from doing damage?",
        wordings=(
            "agent deleted database",
            "guardrails for autonomous agents",
            "limit permissions ai agent",
            "human approval before actions",
            "stop an agent from doing something bad",
            "is it safe to let an agent run commands",
            "permissions for agents",
            "is it risky to let software act for me",
            "guardrails for autonomous ai",
            "run it in a sandbox",
            "bot wiped our production server",
            "agent bought something without my permission",
            "approval before spending money",
            "keep it from emailing everyone",
            "keep control over autonomous software",
            "confirm before deleting",
            "minimal rights",
            "spending limits",
        ),
        answer=Claim(
            text="""
                Limit what it can do, not only what it is told.
                In July 2025 an agent on Replit deleted a company's live database during a freeze on changes.
                OWASP, a body for software security, advises few tools, few rights and a person's approval for risky actions.
                Keep test data and live data apart.
            """,
            sources=(
                "replit-saastr-2025",
                "owasp-llm-2025",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="do-i-need-a-framework",
        topic=QuestionTopic.BUILDING,
        question="Do I need a framework such as LangChain to build with an LLM?",
        wordings=(
            "langchain or plain api",
            "llamaindex necessary",
            "build llm app without framework",
            "best framework for agents",
            "should i use langchain",
            "langchain or plain code",
            "langchain overkill",
            "plain code or library",
            "llm orchestration libraries",
        ),
        answer=Claim(
            text="""
                No.
                Anthropic, which makes models, advises beginning with a provider's interface (API) itself, as many designs take a few lines of code.
                The layers of a framework can hide prompts and answers and make faults harder to find.
                If you use one, know what it does underneath.
            """,
            sources=("anthropic-agents-2024",),
            as_of="2024",
        ),
        more="glossary.md#workflow",
    ),
    Question(
        id="why-did-my-prompt-stop-working",
        topic=QuestionTopic.BUILDING,
        question="Why did my prompt stop working although I changed nothing?",
        wordings=(
            "model got worse over time",
            "gpt changed behavior",
            "pin model version",
            "answers different after update",
            "the answers got worse after an update",
            "the model behaves differently today",
            "chatgpt got worse lately",
            "same prompt worked yesterday",
            "worked fine last month",
            "model drift",
            "output changed overnight",
            "provider updated and results changed",
            "regression after release",
            "suddenly worse",
        ),
        answer=Claim(
            text="""
                The model behind the name may have changed.
                In a 2023 study, GPT-4 in March and GPT-4 in June differed widely: they told prime numbers from others with 84% and 51% accuracy.
                Where the provider offers dated versions, name one, and run a fixed set of test cases regularly.
            """,
            sources=("chen-2023-drift",),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#repeatability",
    ),
    Question(
        id="what-if-a-model-is-retired",
        topic=QuestionTopic.BUILDING,
        question="What happens when a model is retired?",
        wordings=(
            "model deprecated api",
            "gpt model shut down date",
            "deprecation schedule openai gemini",
            "old model no longer available",
            "old model version discontinued",
            "my model was removed",
            "model will be switched off",
            "phased out",
            "end of life of a version",
            "sunset of a version",
            "how long is a model offered",
            "migration before shutdown",
        ),
        answer=Claim(
            text="""
                From an announced day, requests to it fail or go to another model.
                From 1 December 2026, for example, Google sends requests for Gemini 2.5 Pro to Gemini 3.8 Flash, at that model's price.
                OpenAI and Google publish lists with last days and replacements.
                Another model may answer the same prompt differently, so run test cases before you switch.
            """,
            sources=(
                "openai-deprecations",
                "google-gemini-deprecations",
                "aideprecations-gemini-2026",
                "chen-2023-drift",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="can-i-switch-providers",
        topic=QuestionTopic.BUILDING,
        question="Can I switch from one LLM provider to another?",
        wordings=(
            "openai compatible api",
            "avoid vendor lock in llm",
            "move prompts from gpt to claude",
            "replace openai with other model",
            "change to another llm",
            "are we locked in to one vendor",
            "what if the provider goes out of business",
            "depend on one ai company",
            "lock in",
            "move from openai to another",
            "portability",
            "lock-in",
            "openai-compatible endpoint",
            "dependency on a supplier",
            "swap the model behind our app",
            "interchangeable apis",
        ),
        answer=Claim(
            text="""
                Yes, but test again.
                Some providers make the connection easy by copying OpenAI's interface; Perplexity does.
                The same prompt may do worse, however.
                In a 2023 study, changes of format alone moved the accuracy of Llama 2 13B by up to 76 points.
                What suited one model only weakly predicted what suited another.
            """,
            sources=(
                "perplexity-sonar-docs",
                "sclar-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#api",
    ),
    Question(
        id="what-is-streaming",
        topic=QuestionTopic.BUILDING,
        question="What is streaming, and does it make an LLM faster?",
        wordings=(
            "stream responses token by token",
            "server sent events chat",
            "show answer while typing",
            "streaming vs waiting",
            "stream the answer",
            "words appear one by one",
            "typewriter effect",
            "letters appear one by one",
            "text shows up bit by bit",
            "partial output",
        ),
        answer=Claim(
            text="""
                Streaming sends an answer piece by piece while it is made; the whole answer takes about as long as without streaming.
                Readers see its beginning sooner.
                Streaming is possible because an LLM writes one token (a piece of text) after another.
            """,
            sources=(
                "openai-openapi",
                "hf-llm-course",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#streaming",
    ),
    Question(
        id="why-is-an-llm-slow",
        topic=QuestionTopic.BUILDING,
        question="Why is an LLM slow, and how do I speed it up?",
        wordings=(
            "reduce llm latency",
            "time to first token high",
            "first token delay long prompt",
            "make chatbot answer faster",
            "answers take too long",
            "response time",
            "how to make it faster",
            "latency is too high",
            "inference is slow",
            "answers take ages",
            "takes forever to reply",
            "two seconds per token",
            "waiting for the first word",
            "thinks for ages",
            "long waiting time",
            "reduce delay",
            "speed of replies",
        ),
        answer=Claim(
            text="""
                An LLM reads the whole prompt before its first word and then makes one token (a piece of text) after another.
                Long prompts delay the start, long answers the end.
                What helps: shorter prompts and answers, a smaller model, and reuse of work on a prompt's unchanged beginning (prompt caching).
                Streaming shows the first words sooner.
            """,
            sources=(
                "hf-llm-course",
                "kwon-2023",
                "openai-prompt-caching-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#waiting-time",
    ),
    Question(
        id="what-is-a-rate-limit",
        topic=QuestionTopic.BUILDING,
        question="What is a rate limit, and what do I do about error 429?",
        wordings=(
            "429 too many requests openai",
            "rate limit exceeded retry",
            "tokens per minute limit",
            "exponential backoff llm",
            "too many requests",
            "rate limit error",
            "throttled",
            "quota exceeded",
            "exceeded retry limit",
            "too many calls blocked",
            "limit per minute",
            "usage cap reached",
        ),
        answer=Claim(
            text="""
                A rate limit is the most that a provider accepts from you in a given time; after error 429, wait and try again.
                The limit is counted for example in requests and in tokens (pieces of text) per minute.
                Beyond it, the server answers with error 429.
                Wait longer after each failure (exponential backoff), advises Writer, one provider.
            """,
            sources=("writer-rate-limits",),
            as_of="2026-11",
        ),
        more="glossary.md#api",
    ),
    Question(
        id="can-i-put-the-api-key-in-an-app",
        topic=QuestionTopic.BUILDING,
        question="Can I put my API key into a web page or an app?",
        wordings=(
            "hide openai key in frontend",
            "api key in javascript",
            "api key safe in mobile app",
            "leaked api key bill",
            "hide my secret key",
            "key visible in the browser inspector",
            "client side code",
            "secret in the browser",
            "protect credentials",
            "where to keep the token",
        ),
        answer=Claim(
            text="""
                No.
                Whoever has the page or the app can find the key and send requests at your cost.
                OpenAI's advice: put no key into a browser or a mobile app, let requests go through a server of your own, and keep keys out of the code that you store.
            """,
            sources=("openai-key-safety-2026",),
            as_of="2026-09",
        ),
        more="glossary.md#api",
    ),
    Question(
        id="ollama-or-vllm",
        topic=QuestionTopic.BUILDING,
        question="Ollama or vLLM: which should I use?",
        wordings=(
            "vllm vs ollama production",
            "serve open model to many users",
            "local llm server software",
            "llama.cpp or vllm",
            "which software to run models",
            "software to serve a model",
            "lm studio",
            "production serving",
            "tools to host models",
            "server for a team or laptop tool",
        ),
        answer=Claim(
            text="""
                It depends on how many people use the model at once.
                Ollama is built to run models simply, on your own computer, too.
                Another program, vLLM, is built to serve many requests together.
                The paper that presented vLLM in 2023 reported 2 to 4 times the throughput (work done per time) of the best servers then.
            """,
            sources=(
                "ollama-docs",
                "kwon-2023",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="choose.md#what-else-decides",
    ),
    Question(
        id="how-many-users-per-gpu",
        topic=QuestionTopic.BUILDING,
        question="How many users can one GPU serve with an LLM?",
        wordings=(
            "concurrent users per gpu",
            "hardware sizing llm production",
            "how many requests can a100 handle",
            "gpu for 100 users",
            "number of concurrent requests",
            "how many parallel requests can it handle",
            "how many requests per second",
            "scaling an llm server",
            "batch several requests at once",
            "capacity planning",
            "hundred employees at once",
            "simultaneous users",
            "plan capacity for a company",
        ),
        answer=Claim(
            text="""
                It depends on the model's size, the length of prompts and answers, the memory, and how long people may wait.
                While writing, an LLM stores data on every earlier token (piece of text) of each conversation, the KV cache.
                So long conversations leave room for fewer users at once.
                Measure with your own traffic.
            """,
            sources=("kwon-2023",),
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#hardware-bottleneck",
    ),
    Question(
        id="several-models-on-one-gpu",
        topic=QuestionTopic.BUILDING,
        question="Can several models run on one GPU?",
        wordings=(
            "two llms same gpu",
            "models share a graphics card",
            "multiple models vram",
            "two models in the same vram",
            "load multiple models at once",
        ),
        answer=Claim(
            text="""
                Yes, as long as they fit into the GPU's memory together.
                The program vLLM takes about nine tenths of the memory unless told otherwise; for two instances on one GPU its documentation gives each half.
                The program Ollama loads several models while memory lasts, by default up to three for each GPU.
            """,
            sources=("vllm-engine-args", "ollama-docs"),
            as_of="2026-11",
        ),
        more="questions/building-with-it.md#how-many-users-per-gpu",
    ),
    Question(
        id="how-do-i-count-tokens",
        topic=QuestionTopic.BUILDING,
        question="How do I count tokens before I send a prompt?",
        wordings=(
            "token counter",
            "tiktoken count",
            "estimate tokens for claude or gemini",
            "how many tokens is my text",
            "how to calculate the number of tokens",
            "length of my text in tokens",
            "estimate length beforehand",
            "size of my input in tokens",
            "tokenizer tool",
        ),
        answer=Claim(
            text="""
                Use the tokenizer of the model, the program that cuts text into tokens.
                OpenAI publishes one, tiktoken; Google's API has a call that counts.
                Models cut text differently, and the same content takes more tokens in some languages, so a count for one model is only an estimate for another.
            """,
            sources=(
                "openai-tiktoken",
                "google-gemini-tokens-2026",
                "petrov-2023",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#tokenizer",
    ),
    Question(
        id="temperature-or-top-p",
        topic=QuestionTopic.BUILDING,
        question="Temperature or top-p: which should I change?",
        wordings=(
            "top_p vs temperature",
            "should i set both temperature and top p",
            "nucleus sampling setting",
            "best temperature for facts",
            "which sampling parameters should i set",
            "sampling knobs",
            "which knob for creativity",
            "settings for factual output",
        ),
        answer=Claim(
            text="""
                Change one of them, not both, OpenAI recommends.
                Both steer how freely the next token (piece of text) is drawn.
                Temperature raises or lowers the chance of unlikely tokens.
                Top-p leaves them out: it keeps only the smallest set of tokens that together reach a chosen share of probability.
            """,
            sources=(
                "openai-openapi",
                "holtzman-2020",
            ),
            as_of="2026-08",
        ),
        more="dimensions/how-output-is-produced.md#generation-settings",
    ),
    Question(
        id="can-users-see-my-system-prompt",
        topic=QuestionTopic.BUILDING,
        question="Can users see my system prompt?",
        wordings=(
            "system prompt leak",
            "hide instructions from users",
            "prompt stealing",
            "are custom instructions secret",
            "how to hide the prompt",
            "hide the instructions",
            "can visitors find out what i told the bot",
            "leaked hidden instructions",
            "extract hidden rules",
            "are instructions confidential",
        ),
        answer=Claim(
            text="""
                Assume that they can get at it.
                A system prompt holds a product's standing instructions to the model.
                OWASP, a body for software security, counts leaked system prompts among the ten main risks of LLM applications (2025) and warns against treating the prompt as a secret.
                Keep passwords and keys out of it, and enforce limits in your program instead.
            """,
            sources=("owasp-llm-2025",),
            as_of="2025",
        ),
        more="glossary.md#system-prompt",
    ),
    Question(
        id="how-to-protect-an-llm-application",
        topic=QuestionTopic.BUILDING,
        question="How do I protect an application that uses an LLM?",
        wordings=(
            "owasp top 10 llm defenses",
            "prevent prompt injection in my app",
            "secure chatbot checklist",
            "validate llm output security",
            "security of llm apps",
            "how do i secure my llm app",
            "secure a chatbot",
            "threat model",
            "customer data at risk in our chatbot",
            "harden an ai app",
            "defend against attacks",
            "security measures for bots",
        ),
        answer=Claim(
            text="""
                Treat what the model writes as input from a stranger.
                OWASP's list of 2025 advises layers: few rights, checks of the form of outputs, filters for input and output, marks on text from outside, a person's approval for risky actions.
                Such layers lower the risk; some may remain, argues the UK's cyber security center.
            """,
            sources=(
                "owasp-llm-2025",
                "ncsc-2025",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="how-to-keep-a-chatbot-on-its-subject",
        topic=QuestionTopic.BUILDING,
        question="How do I keep a chatbot on its subject?",
        wordings=(
            "stop bot answering off topic",
            "restrict chatbot to company questions",
            "guardrails topic",
            "llm only answer from my docs",
            "bot answers questions it should not",
            "restrict answers to my documents",
            "bot answers off topic questions",
            "bot drifts off topic into politics",
            "customers get our bot to talk about politics",
            "only reply about our products",
            "prevent unrelated chats",
        ),
        answer=Claim(
            text="""
                With instructions, and with checks around the model.
                A system prompt, the standing instructions, names the subject; a guardrail, a check before or after the model, can block the rest.
                NVIDIA's guardrail software, for example, has checks for input, dialog, retrieved passages, actions and output.
                Test with people who try to lead it astray.
            """,
            sources=(
                "nvidia-guardrails-docs",
                "owasp-llm-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#guardrail",
    ),
    Question(
        id="can-an-llm-grade-another",
        topic=QuestionTopic.BUILDING,
        question="Can one LLM grade the answers of another?",
        wordings=(
            "llm as a judge reliable",
            "gpt grading outputs bias",
            "automatic evaluation with ai",
            "judge prefers longer answers",
            "using an llm to evaluate outputs of an agent",
            "llm evaluates llm",
            "llm as judge",
            "can i use gpt to score answers",
            "ai as a judge",
            "who judges the judges",
            "longer responses score higher",
            "favors its own family",
            "automatic judging of outputs",
            "model scores model",
        ),
        answer=Claim(
            text="""
                Yes, within limits.
                In 2023 GPT-4 as a judge agreed with people's preferences in over 80% of cases, as often as people agree with each other.
                LLM judges in that study leaned toward the answer shown first and toward longer answers.
                Swap the order, and compare some grades with people's: a preference is no proof of truth.
            """,
            sources=("zheng-2023-judge",),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#automatic-judges",
    ),
    Question(
        id="how-many-test-cases",
        topic=QuestionTopic.BUILDING,
        question="How many test cases do I need for an LLM?",
        wordings=(
            "eval set size",
            "is 50 test prompts enough",
            "error bars llm evaluation",
            "statistical significance prompts",
            "how many examples to evaluate",
            "size of the test set",
            "sample size",
            "statistically meaningful sample",
            "number of samples for a trial",
            "enough examples to be sure",
        ),
        answer=Claim(
            text="""
                Enough that the difference you look for is larger than chance.
                Where 80 of 100 cases are right, the true share may lie about 8 points higher or lower (95% range); with 1,000 cases, about 2.5.
                A 2024 paper on such tests advises reporting error bars and comparing two models on the same questions.
            """,
            sources=("miller-2024-error-bars",),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="what-are-evals",
        topic=QuestionTopic.BUILDING,
        question="What are evals, and when do I need them?",
        wordings=(
            "eval meaning llm",
            "evals vs unit tests",
            "golden test set for prompts",
            "regression test for prompts",
            "how do i know if fine-tuning worked",
            "testing prompts automatically",
            "how to test prompts",
            "how do i know my change made it better",
            "automatic tests for prompts",
            "just eyeball the outputs",
            "golden dataset",
            "systematic tests of prompts",
            "quality checks before release",
        ),
        answer=Claim(
            text="""
                Evals, short for evaluations, are tests of a model or a product that can be run again: inputs, what a good answer is, and a way to score.
                You need them at every change of prompt, model or data.
                OpenAI's guide says to set them up before any fine-tuning (further training), to see whether the new model is better.
            """,
            sources=("openai-supervised-tuning-2026",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/evaluation.md",
    ),
    Question(
        id="can-an-llm-write-sql",
        topic=QuestionTopic.BUILDING,
        question="Can an LLM write database queries (SQL) reliably?",
        wordings=(
            "text to sql accuracy",
            "chat with my database",
            "natural language to sql",
            "llm query database safe",
            "query a database with ai",
            "is ai good at databases",
            "ask the database in english",
            "ask the database in plain english",
            "talk to our data warehouse",
            "correct queries from plain language",
        ),
        answer=Claim(
            text="""
                Not without checks.
                On BIRD, a 2023 test with large databases, GPT-4's queries gave the right result in 54.89% of cases, people's in 92.96.
                Give the program an account that can only read, show people the query, and test with questions whose answers you know.
            """,
            sources=(
                "li-2023-bird",
                "owasp-llm-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#programming",
    ),
    Question(
        id="do-coding-models-invent-packages",
        topic=QuestionTopic.BUILDING,
        question="Do coding models invent software packages?",
        wordings=(
            "hallucinated npm package",
            "slopsquatting",
            "ai suggested library does not exist",
            "pip install fake package chatgpt",
            "library that does not exist",
            "hallucinated import",
            "nonexistent dependency suggested",
            "malicious package with invented name",
        ),
        answer=Claim(
            text="""
                Yes.
                In a study of 16 models and 576,000 samples of code (2025), at least 5.2% of the packages that commercial models named did not exist.
                With open models it was 21.7%.
                Attackers can publish harmful code under such names.
                Check each package before you install it.
            """,
            sources=("spracklen-2025",),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="is-ai-written-code-secure",
        topic=QuestionTopic.BUILDING,
        question="Is code written by AI secure?",
        wordings=(
            "copilot vulnerabilities",
            "ai generated code security",
            "should i review chatgpt code",
            "vibe coding risks",
            "can i trust code from chatgpt",
            "is ai code safe",
            "bugs in ai code",
            "holes in generated scripts",
            "can hackers break into it",
            "vibe coding security holes",
            "vulnerabilities in generated programs",
            "safe to deploy",
            "review needed",
        ),
        answer=Claim(
            text="""
                Do not assume it.
                In a 2022 study, about 40% of the programs that GitHub Copilot wrote for tasks chosen for their security risks had a weakness.
                In a 2023 experiment, people with an AI assistant wrote significantly less secure code and were more likely to believe it secure.
                Review it as you would a stranger's.
            """,
            sources=(
                "pearce-2022",
                "perry-2023",
            ),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#programming",
    ),
    Question(
        id="do-coding-assistants-make-developers-faster",
        topic=QuestionTopic.BUILDING,
        question="Do AI coding assistants make developers faster?",
        wordings=(
            "copilot productivity study",
            "is cursor worth it for developers",
            "ai slows down programmers",
            "developer time saved ai",
            "is ai coding faster",
            "does copilot make you more productive",
            "does copilot speed up programming",
            "is cursor worth it",
            "measured effect on programmers",
            "speed gain for software teams",
        ),
        answer=Claim(
            text="""
                It depends on the developer and the code.
                In three experiments with 4,867 developers, users completed about 26% more tasks with an assistant than without (a rough figure), the less experienced gaining most.
                In a 2025 trial, 16 experienced developers took 19% longer in their own projects; by 2026, its authors think, developers were likely faster with AI.
            """,
            sources=(
                "cui-2026",
                "becker-2025-metr",
                "metr-2026",
            ),
            as_of="2026",
        ),
        more="dimensions/scope-of-application.md#programming",
    ),
    Question(
        id="may-i-train-on-model-output",
        topic=QuestionTopic.BUILDING,
        question="May I train my own model on ChatGPT's answers?",
        wordings=(
            "use gpt output as training data",
            "distill openai model terms",
            "synthetic data from claude allowed",
            "train competitor on chatgpt",
            "use chatgpt answers to train a model",
            "synthetic answers for my model",
            "terms on reusing outputs",
            "build a rival with its answers",
        ),
        answer=Claim(
            text="""
                It depends on the terms.
                OpenAI's business agreement of 2026 forbids models that compete with its products, and permits models that mainly sort or organize data, if you do not pass them on.
                Anthropic's forbids training competing models.
                Llama 4's license permits it, but a model that you then share must have a name beginning with "Llama".
            """,
            sources=(
                "openai-services-agreement-2026",
                "anthropic-commercial-terms-2025",
                "meta-llama4-license",
            ),
            as_of="2026-08",
        ),
        more="glossary.md#synthetic-data",
    ),
    Question(
        id="why-do-long-chats-get-worse",
        topic=QuestionTopic.BUILDING,
        question="Why does a chatbot get worse in a long conversation?",
        wordings=(
            "chatgpt loses track in long chat",
            "model forgets instructions after many messages",
            "start new chat better",
            "lost in conversation",
            "model gets confused after a while",
            "quality drops after many messages",
            "goes off the rails after an hour",
            "ignores what i told it at the beginning",
            "quality drops over time in one chat",
            "begin a fresh chat",
        ),
        answer=Claim(
            text="""
                One reason, by a 2025 study: models recover badly from early wrong turns.
                The results of its 15 models fell by 39% on average when a task was given piece by piece over several messages instead of all at once.
                Start a new chat and put all that is needed into one message.
            """,
            sources=("laban-2025",),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#long-range-consistency",
    ),
    Question(
        id="why-does-wording-matter-so-much",
        topic=QuestionTopic.BUILDING,
        question="Why does a small change of the prompt change the result so much?",
        wordings=(
            "prompt sensitivity",
            "does prompt format matter",
            "markdown or xml in prompts",
            "same question different wording different accuracy",
            "prompt wording changes the answer",
            "how should i phrase my request",
            "small change big effect",
            "brittle prompts",
            "a comma changed everything",
            "tiny edit other result",
            "phrase a request differently",
        ),
        answer=Claim(
            text="""
                Models can react to details that people overlook.
                In a 2023 study, changes of form alone, such as other separators, moved the accuracy of Llama 2 13B by up to 76 points.
                How well a form suited one model said little about others.
                Test several wordings and report the range, not one score.
            """,
            sources=("sclar-2023",),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#prompting",
    ),
    Question(
        id="same-api-for-text-and-images",
        topic=QuestionTopic.BUILDING,
        question="Do text and image generators use the same API?",
        wordings=(
            "generate images via api",
            "dall-e api vs chat api",
            "one api for text and pictures",
            "image endpoint openai",
            "generate pictures by api",
            "one endpoint for pictures and text",
            "one interface for several media",
        ),
        answer=Claim(
            text="""
                It depends on the provider.
                OpenAI, for example, offers pictures in two ways: through an interface of their own, and as a tool that an LLM calls in a conversation.
                Prices are in other units: Google's list of October 2026 counts text and pictures in tokens (small pieces) of different price, and video in seconds.
            """,
            sources=(
                "openai-images-docs",
                "google-gemini-pricing-2026",
            ),
            as_of="2026-10",
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="prompting-or-fine-tuning",
        topic=QuestionTopic.BUILDING,
        question="Prompting or fine-tuning: what is the difference?",
        wordings=(
            "prompt engineering vs finetuning",
            "when is a better prompt enough",
            "few shot examples or training",
            "should i tune the model or the prompt",
            "do i need to fine tune or just prompt",
            "better instructions or more training",
            "write better instructions or train",
            "examples in the prompt",
        ),
        answer=Claim(
            text="""
                Prompting sends instructions and examples with each request; fine-tuning trains the model further on examples.
                Prompting leaves the model as it is, while fine-tuning changes its weights, the numbers it works with.
                A prompt needs no training data and can be changed at once, so begin there.
                OpenAI's guide says to fine-tune only once tests can show whether it helps.
            """,
            sources=(
                "brown-2020-gpt3",
                "openai-supervised-tuning-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#prompting",
    ),
    Question(
        id="how-to-split-documents",
        topic=QuestionTopic.BUILDING,
        question="Fixed-size or semantic chunks: how should I split documents for RAG?",
        wordings=(
            "semantic chunking worth it",
            "recursive text splitter vs fixed size",
            "split by paragraph or tokens",
            "best chunking strategy",
            "how to chunk a pdf",
            "cut pdfs into pieces",
            "splitting techniques",
            "strategy to cut texts",
            "sections paragraphs or fixed length",
        ),
        answer=Claim(
            text="""
                By their own structure rather than by a fixed length, a 2026 preprint suggests.
                Its authors tried 36 ways of splitting in six fields.
                Groups of whole paragraphs found the right passages best overall, as graded by an LLM; plain cuts after a number of characters did poorly.
                The best way differed by field, so test on your own documents.
            """,
            sources=("shaukat-2026-chunking",),
            as_of="2026-03",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
)
