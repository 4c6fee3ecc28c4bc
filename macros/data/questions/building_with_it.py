"""Questions that readers ask: building programs with LLMs and other generators."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="chat-product-or-api",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
        question="What is the difference between ChatGPT and the OpenAI API?",
        wordings=(
            "chatgpt website vs api",
            "do i need the api or chatgpt plus",
            "use gpt in my own app",
            "api access explained simple",
            "chatgpt or api",
            "how do i use chatgpt in my program",
            "do i need an api key",
            "call gpt from python",
            "developer platform or website",
            "integrate gpt in software",
            "does plus include the api",
            "i pay for plus, why does the api want money again",
            "same model answers differently in the api than in chatgpt",
            "api answer not the same as in the app",
            "does claude pro include api credits",
        ),
        answer=Claim(
            text="""
            ChatGPT is a finished product that people use in a chat window, while the OpenAI API (application programming interface) lets other programs use OpenAI's models.
            The same model can answer differently in the two, because ChatGPT adds instructions of its own and can add web search and saved memories.
            They are billed separately: ChatGPT Plus, a monthly subscription, doesn't include the API, which is billed by use, such as the amount of text. Nor does a paid plan for Anthropic's Claude include its API.
            By default, OpenAI may train on chats from personal accounts but not on what comes through the API.
            """,
            sources=(
                "openai-chatgpt-api-2023",
                "openai-plus-help-2026",
                "openai-models-docs",
                "openai-your-data",
                "openai-eu-privacy-2026",
                "anthropic-api-collection-help",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#api",
    ),
    Question(
        id="does-the-api-remember",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
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
            "how do i add memory to my chatbot",
            "bot forgets the last message",
            "send the history again",
            "conversation state between calls",
            "must i resend earlier messages",
            "session handling",
            "history too long and expensive",
            "llm forgets the goal",
        ),
        answer=Claim(
            text="""
            No, an LLM API, which is a way for programs to use a model, doesn't remember the conversation on its own.
            With OpenAI's API, for example, your program either sends the earlier messages again with each request or lets OpenAI store them and add them to each new request.
            Either way, you usually pay for the whole history each time (often less for the repeated part), so the input you pay for grows with every message.
            In a long conversation, keep the instructions and the goal in every request, and replace older messages with a short summary.
            """,
            sources=(
                "openai-conversation-state",
                "llm-prices-2026",
                "openai-prompt-caching-docs",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="glossary.md#memory",
    ),
    Question(
        id="prompt-longer-than-the-window",
        topic=QuestionTopic.BUILDING,
        group="Prompts and context",
        question="What happens when a prompt is longer than the context window?",
        wordings=(
            "maximum context length exceeded error",
            "too many tokens in chat history",
            "this models maximum context length is 128000 tokens",
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
            "ollama agent loses its instructions",
            "ollama default context too small",
            "raise num_ctx in ollama",
        ),
        answer=Claim(
            text="""
                A model's context window is the most text that it can handle at one time, and what happens to a longer prompt depends on the program.
                Some refuse it, as OpenAI's Responses API (an interface for other software) does by default.
                Others leave out part of it, perhaps your instructions.
                The reply also needs room in the window, so it may be cut off.
                Ollama, which runs models on your computer, sets a limit of about 4,000 tokens (words or parts of words) by default if the graphics card has less than 24 GB of memory.
                So shorten the text, or raise Ollama's limit with the setting OLLAMA_CONTEXT_LENGTH.
            """,
            sources=(
                "openai-openapi",
                "lewis-2020",
                "anthropic-context-windows-docs",
                "ollama-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md#input-length",
    ),
    Question(
        id="why-does-the-answer-stop",
        topic=QuestionTopic.BUILDING,
        group="Prompts and context",
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
            When an LLM's answer stops in the middle, it has often reached a limit on its length, which is counted in tokens (words or parts of words).
            Raise the limit if you can, ask for a shorter answer, or have the model continue where it stopped.
            A reasoning model first writes out how it works through the problem, and that text can use up part of the limit.
            If a content filter cut off the answer instead, a higher limit won't help.
            OpenAI's API (its interface for other software) reports which of the two was the cause.
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
        group="Retrieval-augmented generation (RAG)",
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
            Retrieval-augmented generation (RAG) often pays off even with a large context window (the amount of text that a model can handle at one time).
            With RAG, the model reads only those passages of your documents that a search has found.
            Without RAG, your documents may not fit into the window.
            Software developers usually pay for a model by the amount of text, so sending everything with each question gets expensive.
            Models can also overlook things in long inputs.
            But if a single document fits and you have only a few questions about it, it's simpler to send all of it.
            """,
            sources=(
                "liu-2023-lost",
                "hsieh-2024-ruler",
                "xu-2023-long-context",
                "llm-prices-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="memory-list-or-rag",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
        question="Is a list of memories in the prompt the same as RAG?",
        wordings=(
            "home assistant bot remembers facts",
            "notes sent with every question",
            "saved facts or vector database",
            "is chatbot memory a kind of retrieval",
        ),
        answer=Claim(
            text="""
            No, a list of memories that goes into every prompt isn't retrieval-augmented generation (RAG), because nothing is searched for.
            With RAG, the software looks for passages that fit the question and adds only those to the prompt.
            A fixed list, such as a household's names and habits in the instructions of a home assistant, reaches the model whatever you ask.
            That's simple and works well while the list is short, but a long one makes each request larger.
            """,
            sources=(
                "lewis-2020",
                "letta-memory-docs",
                "hf-llm-course",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-rag",
    ),
    Question(
        id="how-large-should-chunks-be",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
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
            "every tutorial names another chunk size",
        ),
        answer=Claim(
            text="""
                There's no single best chunk size for retrieval-augmented generation (RAG), in which a search finds pieces of documents for the LLM.
                The best size of these pieces, called chunks, depends on your documents and questions.
                If a piece is too small, its context is lost; if it's too large, it mixes topics, and the search becomes less precise.
                In a 2025 study, chunks of 64 to 128 tokens (words or parts of words) worked best for short factual answers, and chunks of 512 to 1,024 for answers that needed broader context.
                Try several sizes, and count how often the search finds the right passage.
            """,
            sources=("bhat-2025-chunk", "shaukat-2026-chunking"),
            as_of="2026-03",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="do-i-need-a-vector-database",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
        question="Do I need a vector database for RAG, and is it generative AI?",
        wordings=(
            "rag without vector db",
            "is pgvector enough or pinecone needed",
            "simple rag with keyword search",
            "chroma weaviate milvus necessary",
            "pinecone or postgres",
            "extra storage for vectors",
            "where to store embeddings",
            "is postgres sufficient",
            "do we list our vector database as generative ai",
            "is a database generative ai",
            "is a database that answers questions generative ai",
            "we put our pdfs in a vector database, has the llm been trained on them",
        ),
        answer=Claim(
            text="""
                No, you don't need a vector database (one built to search by meaning) for retrieval-augmented generation (RAG), which only requires a search that finds the right passages for the LLM.
                Plain keyword search can do that, and an ordinary database such as PostgreSQL can search by meaning with an add-on.
                No database is generative AI by itself, because it stores and finds data but creates nothing new. In RAG, it's an LLM that writes the answer, so if you have to list the generative AI you use, name the LLM. Putting your PDFs into a database doesn't train the LLM: the passages found are only added to the prompt.
            """,
            sources=(
                "lewis-2020",
                "pgvector-readme",
                "pan-2024-vector-databases",
                "thakur-2021-beir",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#semantic-search",
    ),
    Question(
        id="keyword-or-vector-search",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
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
            "our intranet search is bad do we need a chatbot",
            "better search or a chatbot",
        ),
        answer=Claim(
            text="""
            If you can, combine keyword search and vector search, both for an ordinary search and for retrieval-augmented generation (RAG), in which an LLM answers from what a search has found.
            Keyword search finds exact terms, such as part numbers.
            Vector search compares lists of numbers that stand for meaning, so it can find passages that say something similar in other words.
            Improve the search before you add a chatbot: a bad search gives it the wrong passages, and a good search may be all you need.
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
        group="Retrieval-augmented generation (RAG)",
        question="What is reranking in RAG?",
        wordings=(
            "do i need a reranker",
            "cross encoder rerank",
            "improve retrieval results order",
            "cohere rerank meaning",
            "bi-encoder and cross-encoder",
            "second stage sorting of hits",
            "better order of passages",
            "is a reranker an llm",
        ),
        answer=Claim(
            text="""
            In retrieval-augmented generation (RAG), reranking means sorting the search results again, more carefully, before an LLM answers from them.
            First, a fast search gathers candidate passages.
            Then a slower model, the reranker, reads the question together with each passage and moves the best matches to the top.
            The reranker writes no answer and may or may not be an LLM.
            Reranking takes time, so try it if your search finds the right passages but ranks them too low.
            """,
            sources=(
                "thakur-2021-beir",
                "reimers-gurevych-2019",
                "furiosa-qwen3-reranker",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#retrieval-augmented-generation",
    ),
    Question(
        id="can-i-change-the-embedding-model",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
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
            No, if you change the embedding model, you normally have to run every document through the new one.
            An embedding is a list of numbers that stands for a piece of text, and these numbers usually have meaning only for the model that made them.
            If questions go through one model and documents through another, the search compares numbers that don't mean the same thing.
            Keep the original documents, because you'll need them again when a model is replaced.
            """,
            sources=("google-embeddings-docs-2026",),
            our_reading=True,
        ),
        more="glossary.md#embedding",
    ),
    Question(
        id="does-rag-stop-hallucinations",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
        question="Does RAG stop hallucinations?",
        wordings=(
            "rag still hallucinates",
            "grounded answers wrong anyway",
            "will retrieval fix made up facts",
            "accuracy of rag chatbots",
            "prevent hallucinations",
            "still wrong with our documents",
            "sources given but still false",
            "vendor says all answers are grounded",
            "what does grounded mean",
        ),
        answer=Claim(
            text="""
                No, RAG doesn't stop hallucinations (false statements that sound plausible), but it can make them rarer.
                With retrieval-augmented generation (RAG), a search finds passages, and the LLM bases its answer on them.
                Some vendors then call the answer “grounded.”
                But that guarantees nothing, because the search can bring back the wrong passage, and the model can misread the right one.
                In a 2024 test, legal research tools built on retrieval gave false or unsupported answers to between 17% and 33% of the questions.
                Without retrieval, GPT-4 did so for 43% of them.
                If you build such a tool, show its users the passages, so that they can check the answer.
            """,
            sources=("magesh-2025", "google-gemini-pricing-2026"),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#removability",
    ),
    Question(
        id="model-or-retrieval",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
        question="Is it the model or the retrieval when RAG gives wrong answers?",
        wordings=(
            "why does my rag give wrong answers",
            "debug rag hallucinations",
            "does my rag hallucinate because of the model or the retrieval",
            "should i fine-tune because rag hallucinates",
            "rag finds the wrong passages",
            "chatbot ignores the documents",
            "root cause of rag errors",
            "rag bot can't tell me last year's total sales",
            "can rag count or add up rows",
            "right passage but wrong answer",
            "rag found the correct document and still answered wrong",
            "rag bot ignores the context",
        ),
        answer=Claim(
            text="""
            When retrieval-augmented generation (RAG) gives wrong answers, the model or the retrieval can be at fault, so look first at the passages that the model was given. If the right passage exists but wasn't found, the search (the retrieval) is at fault, so improve it or divide the documents differently. If the right passage was found, the model may have ignored it, and if nothing relevant was found, it may have answered from its training. Discard poorly matching or outdated passages, and tell the model to say when the passages lack the answer. Ordinary RAG doesn't suit totals, such as yearly sales, because the model sees only a few passages.
            """,
            sources=(
                "magesh-2025",
                "es-2023-ragas",
                "koshorek-2025-s-rag",
                "faithfulrag-2025",
                "ai-rag-space-citations",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#how-do-i-evaluate-rag",
    ),
    Question(
        id="rag-worse-with-more-documents",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
        question="Why does RAG get less accurate when we add more documents?",
        wordings=(
            "rag gets worse as the knowledge base grows",
            "more documents but worse answers",
            "accuracy degrades as we add documents to the vector database",
            "vector search dilution",
            "too many similar chunks in the index",
        ),
        answer=Claim(
            text="""
            With more documents, retrieval-augmented generation (RAG) can get less accurate, because more passages compete to be among the few that a search finds and hands to the LLM.
            Similar but irrelevant or outdated passages can crowd out the right one.
            A 2026 study, not yet peer-reviewed, tested a system that searched documents of Wyoming's transportation department.
            The system's accuracy fell from 75% to below 40% as the collection grew from 54 to 1,128 documents.
            In the same study, the search found more relevant passages when it covered only the part of the collection that fit the question.
            """,
            sources=("subedi-2026-dilution",),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/building-with-it.md#how-do-i-evaluate-rag",
    ),
    Question(
        id="is-rag-private",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
        question="Does RAG keep our documents private?",
        wordings=(
            "is rag secure for confidential documents",
            "does rag send our documents to openai",
            "private ai over company documents",
            "are embeddings personal data",
            "who can see documents in a rag system",
            "does rag train the model on our documents",
            "rag access rights",
        ),
        answer=Claim(
            text="""
            RAG (retrieval-augmented generation) doesn't keep your documents private by itself.
            For each question, it searches your documents and sends the passages that it finds to the model, which isn't changed by reading them.
            If another company runs the model, your contract with it decides whether these passages are stored or later used to train a model.
            Inside your own organization, an answer can also show passages from documents that the person asking isn't allowed to open.
            So make sure that each search covers only what that person is allowed to read.
            If data must not leave the company, run both the search and the model on your own machines.
            """,
            sources=(
                "lewis-2020",
                "openai-enterprise-privacy-2026",
                "owasp-llm-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#can-an-assistant-show-private-files",
    ),
    Question(
        id="how-do-i-evaluate-rag",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
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
            "high faithfulness score but wrong answers",
        ),
        answer=Claim(
            text="""
            Test the two halves of a retrieval-augmented generation (RAG) system separately: the search for passages, and the answer that an LLM writes from them.
            For the search, take questions whose answers you know, and see whether it finds the right passages.
            For the LLM, check whether its answer addresses the question and whether it follows from the passages (often called faithfulness).
            But a faithful answer can still be wrong if the passage is wrong or outdated.
            An LLM can do much of this scoring, but LLM judges can be biased, so have people score some answers as well.
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
        id="citations-in-rag-answers",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
        question="How do I make a RAG system cite its sources?",
        wordings=(
            "cite our documents in answers",
            "show which passage was used",
            "page numbers in chatbot answers",
        ),
        answer=Claim(
            text="""
                To make a RAG (retrieval-augmented generation) system cite its sources, store with each passage where it comes from, such as the document and page.
                A RAG system finds passages in your documents and has a model answer from them.
                Number the passages that it finds, and tell the model to put a number after each statement.
                Have your program turn the numbers into links and reject any that match no passage, because the model can make numbers up.
                A real passage may still not support the statement, so have a person or a second model check a sample.
            """,
            sources=(
                "ai-rag-space-citations",
                "llmbestpractices-citations",
                "liu-2023-verifiability",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/building-with-it.md#model-or-retrieval",
    ),
    Question(
        id="compare-rag-and-fine-tuning",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="How do I measure hallucinations the same way for RAG and fine-tuning?",
        wordings=(
            "compare rag and fine tuned model fairly",
            "hallucination rate benchmark for my model",
            "are you measuring hallucination the same way for both rag and fine-tuning",
            "faithfulness vs factuality",
            "how to measure hallucination",
            "test set for hallucinations with unanswerable questions",
            "groundedness metric",
        ),
        answer=Claim(
            text="""
            To compare RAG (retrieval-augmented generation) and fine-tuning, give a system of each kind the same questions with known answers, and compare their hallucinations (false answers). A RAG system looks up passages to answer from; a fine-tuned model was trained further.
            Include questions that your material can't answer. For those, “I don't know” is right. For all others, count “I don't know” separately, neither as correct nor as false.
            In RAG, you can also measure faithfulness: does the answer follow from the passages found?
            But you can't compare the two by faithfulness, because a fine-tuned model has no passages, and an answer faithful to a wrong passage is still false.
            """,
            sources=(
                "es-2023-ragas",
                "ji-2023",
                "zheng-2023-judge",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#how-do-i-evaluate-rag",
    ),
    Question(
        id="how-many-examples-for-fine-tuning",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
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
            "how many examples for our tone of voice",
        ),
        answer=Claim(
            text="""
            When you fine-tune an LLM (train it further), 50 to 100 good examples can be enough to see an improvement, according to OpenAI's guide, but the right number varies greatly from one use to another.
            Quality matters more than quantity, so choose consistent examples, and keep some back to test the result.
            To teach a model to answer requests of many kinds, a 2023 study used 1,000 carefully chosen, varied examples.
            New facts are different: in a 2024 study, a model learned them only slowly, and the more it learned, the more often it made up answers.
            """,
            sources=(
                "openai-supervised-tuning-2026",
                "openai-fine-tuning-practices-2026",
                "zhou-2023-lima",
                "gekhman-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#fine-tuning-at-low-cost",
    ),
    Question(
        id="did-fine-tuning-help",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="How do I find out whether fine-tuning helped?",
        wordings=(
            "did our fine-tuning work",
            "evaluate a fine-tuned model",
            "compare fine-tuned and base model",
            "does falling training loss prove anything",
        ),
        answer=Claim(
            text="""
                To find out whether fine-tuning (training a model further) helped, test the tuned model on cases with known answers that weren't used in the training.
                Give the same cases to the original model, with a good prompt that includes a few examples, because the prompt alone may do just as well.
                If people judge the answers, don't tell them which model wrote which answer.
                Also test whether the tuned model can still do what the original did well, because fine-tuning can make a model forget.
                A falling training loss (the model's error on its training examples) proves little, because it shows only that the model fits those examples better.
            """,
            sources=(
                "brown-2020-gpt3",
                "kalajdzievski-2024",
                "zhang-d2l",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/building-with-it.md#does-fine-tuning-make-a-model-forget",
    ),
    Question(
        id="continued-pretraining",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="Continued pretraining or fine-tuning: what is the difference?",
        wordings=(
            "what is continued pretraining",
            "domain adaptation of an llm",
            "teach a model the language of a field",
            "train an llm further on raw domain text",
        ),
        answer=Claim(
            text="""
                Continued pretraining trains an existing model further on large amounts of ordinary text, usually from one field, such as a country's laws and judgments.
                Fine-tuning usually shows the model examples of a task with good answers.
                So continued pretraining teaches a model the language of a field, and fine-tuning teaches it how to do a task.
                Continued pretraining usually takes far more text and computing power.
                Try the cheaper ways first: fine-tuning, or retrieval-augmented generation (RAG), which looks up passages and hands them to the model.
            """,
            sources=(
                "biderman-2024-lora",
                "hf-llm-course",
                "lewis-2020",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#rag-or-fine-tuning",
    ),
    Question(
        id="can-i-fine-tune-a-closed-model",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
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
            "where is my model fine-tuned through openai",
            "can i download my fine-tuned gpt",
            "can i fine-tune claude or gemini",
        ),
        answer=Claim(
            text="""
                You can fine-tune an open model yourself, but a closed one only if its maker lets you.
                An open model is one whose weights (the numbers it has learned) you can download, and fine-tuning trains it further on your examples.
                OpenAI is closing its self-service fine-tuning of GPT models: it takes no new users, and new training ends on 6 January 2027.
                You can't download a model tuned there.
                But OpenAI's gpt-oss models (August 2025) are open, so you can tune them on your own hardware.
                Often you don't need fine-tuning, because clear instructions or attached documents are enough.
            """,
            sources=(
                "openai-deprecations",
                "openai-fine-tuning-practices-2026",
                "openai-gpt-oss-readme",
                "dettmers-2023-qlora",
                "openai-gpts-help",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#fine-tuning",
    ),
    Question(
        id="does-fine-tuning-make-a-model-forget",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
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
            Yes, fine-tuning (training a model further on new examples) can make the model lose earlier abilities, a problem called catastrophic forgetting.
            It happens because training changes numbers that old abilities depend on.
            A lighter method, LoRA, trains only small added parts.
            In a 2024 comparison, it preserved other skills better than full fine-tuning but learned less with the usual settings.
            In a 2026 preprint (not peer-reviewed), smaller changes at each step helped but took longer.
            Mixing in text that the original model had written prevented nearly all forgetting, except in models with little room to learn.
            So test old skills, not only new ones, and keep the original model.
            """,
            sources=(
                "biderman-2024-lora",
                "hu-2022-lora",
                "kalajdzievski-2024",
                "marek-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="glossary.md#lora",
    ),
    Question(
        id="lora-or-full-fine-tuning",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="LoRA, QLoRA or full fine-tuning: which should I use?",
        wordings=(
            "lora or full fine-tuning",
            "what is lora in simple words",
            "is lora as good as full fine-tuning",
            "qlora or lora",
            "cheapest way to fine-tune an llm",
            "do i need full fine-tuning",
            "peft versus fine-tuning all weights",
            "small graphics card lora or qlora",
            "one base model with three adapters",
            "can departments share a model with lora",
            "difference between lora and qlora",
            "why does full fine-tuning need so much memory",
            "memory for training a 7b model",
        ),
        answer=Claim(
            text="""
            Start with LoRA, a kind of fine-tuning (training a model further) that leaves the model's numbers unchanged and trains only a small set of added ones (an adapter). Several adapters can share one model. Full fine-tuning changes all of the model's numbers, so it takes several times the memory needed to use the model. If even LoRA needs too much memory, use QLoRA, which also stores the model's numbers less precisely (in 4 bits each). It can be slower but matched full fine-tuning in its inventors' tests.
            Full fine-tuning may pay off if the model has a lot to learn: in a 2024 study, models usually learned less with LoRA.
            """,
            sources=(
                "hu-2022-lora",
                "biderman-2024-lora",
                "dettmers-2023-qlora",
                "vllm-lora-docs",
                "hf-gpu-memory-docs",
                "algoroq-qlora-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#does-fine-tuning-make-a-model-forget",
    ),
    Question(
        id="erase-data-from-a-fine-tuned-model",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="Can a person's data be erased from a fine-tuned model?",
        wordings=(
            "delete customer data from a model",
            "right to erasure and fine tuning",
            "machine unlearning",
            "can an llm forget data",
            "gdpr deletion request for a trained model",
            "remove training data from weights",
            "right to be forgotten llm",
        ),
        answer=Claim(
            text="""
            A person's data can't simply be deleted from a fine-tuned model (one that was trained further), because training has spread the data's influence across the numbers that make up the model.
            The reliable way to remove what the fine-tuning added is to go back to the original model and repeat the fine-tuning without the data.
            This doesn't remove what the original model already knew about the person.
            Methods that avoid retraining, called machine unlearning, may only hide the knowledge.
            It's simpler to keep personal data out of the training in the first place.
            """,
            sources=(
                "ren-2025-unlearning",
                "anthropic-non-user-privacy-2026",
                "lewis-2020",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#is-a-trained-model-personal-data",
    ),
    Question(
        id="does-fine-tuning-weaken-safety",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
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
            Yes, fine-tuning can weaken a model's safety training, even when that isn't the intention.
            Fine-tuning trains a finished model further on examples of your own.
            In a 2023 study, ten harmful examples were enough to make OpenAI's GPT-3.5 Turbo follow nearly any harmful instruction.
            In the same study, fine-tuning on common data sets without harmful content could also make a model less safe, but to a lesser degree.
            Test a model's safety again after every round of tuning, even if your examples look harmless.
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
        group="Tools, MCP and agents",
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
            No, in tool calling the LLM doesn't run the function (a small piece of a program) but only writes the function's name and the values to use.
            Suppose a user asks about the weather in Boston.
            The model writes a request such as “get_weather, Boston.” Your program, or the provider's, then runs that function and returns the result, which the model turns into a sentence.
            Check the values before you run anything, since the model can get them wrong.
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
        group="Tools, MCP and agents",
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
            Structured output fixes the format of an answer, while function calling lets the model ask your program to do something.
            With structured output, an answer arrives as a record with set fields, such as the date and amount of an invoice.
            With function calling, the model writes the name of an action and the values it needs, and your program carries it out.
            Neither tells you whether the values are correct, so check them in either case.
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
        group="Tools, MCP and agents",
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
            Forcing an LLM to answer in JSON, a data format, may make its answers worse where reasoning is needed, but the evidence is mixed.
            A 2024 study measured a significant decline in reasoning when models had to follow a format.
            The company .txt, which sells software that enforces formats, repeated the study's tasks with one model and found no such decline.
            If you want to be safe, let the model reason in free text first, and then have it put the result into JSON.
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
        group="Tools, MCP and agents",
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
            "tool calling, mcp, agents: feature of the llm or of the software around it",
            "why mcp if there are apis",
            "aren't apis enough",
        ),
        answer=Claim(
            text="""
            With function calling, a model asks the application to use a tool, such as a web search, while the Model Context Protocol (MCP) is a standard for connecting applications to such tools.
            In function calling, the model only writes a request, and the application around it runs the tool.
            Through MCP, the application finds tools that other programs (servers) offer.
            MCP doesn't replace APIs (services' interfaces for programs). But services' APIs differ, so without a standard, each application would have to be connected to each service separately.
            For a few tools of your own, function calling alone is enough; MCP is useful when tools are shared.
            """,
            sources=(
                "mcp-spec-2026-07-28",
                "schick-2023-toolformer",
                "anthropic-mcp-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#mcp",
    ),
    Question(
        id="llm-rag-or-mcp",
        topic=QuestionTopic.BUILDING,
        group="Tools, MCP and agents",
        question="LLM, RAG, MCP and agents: what does each do, and which do I need?",
        wordings=(
            "rag vs mcp vs llm",
            "llm rag mcp for a support assistant",
            "llm is the brain rag the memory mcp the hands",
            "how do mcp rag and agents fit together",
        ),
        answer=Claim(
            text="""
            An LLM writes, RAG looks things up and MCP connects, so they are parts to combine, not rivals.
            Retrieval-augmented generation (RAG) fetches passages for the LLM to answer from.
            The Model Context Protocol (MCP) is a standard for connecting an application to tools and data.
            In an agent, the LLM chooses the next steps, and the software around it uses tools to carry them out.
            People sometimes call the LLM the brain, RAG the memory and MCP the hands, but that is only a rough comparison.
            A customer support chatbot usually needs an LLM with RAG, and MCP is one way to let it look up a customer's order.
            """,
            sources=(
                "lewis-2020",
                "mcp-spec-2026-07-28",
                "anthropic-agents-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-are-tools-and-mcp",
    ),
    Question(
        id="is-an-mcp-server-safe",
        topic=QuestionTopic.BUILDING,
        group="Tools, MCP and agents",
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
            "is an mcp server an ai model",
        ),
        answer=Claim(
            text="""
            Connecting an MCP server carries some risk, so choose one you trust.
            The server isn't an AI model but a program that offers tools or data to an LLM application through the Model Context Protocol (MCP).
            A server on your computer can usually reach everything there that you can, while a remote one can reach what you share with it.
            Text from a server can contain hidden instructions that make the model do what an attacker wants.
            So give each server only the permissions it needs, and have the application ask you before anything is sent, paid for or deleted.
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
        id="can-model-files-carry-malware",
        topic=QuestionTopic.BUILDING,
        group="Security and safe behavior",
        question="Can a model file from a public hub carry malware?",
        wordings=(
            "is it safe to download llm weights",
            "pickle or safetensors",
            "malware in model files",
            "can a gguf or pytorch file run code",
            "trust_remote_code risk",
            "virus in a hugging face model",
        ),
        answer=Claim(
            text="""
            Yes, a model file can carry harmful code, depending on its format.
            Many models made with the software PyTorch are stored in a format called pickle.
            Hugging Face, which hosts models, warns that a pickle file can contain code that runs as soon as the file is loaded.
            The safetensors format was developed to prevent this, so use it where you can.
            Even then, choose a source that you trust, because some models can't run without extra code from their makers, and a model itself can be trained to behave badly.
            """,
            sources=(
                "hf-hub-pickle",
                "hf-transformers-security",
                "souly-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#poisoned-training-data",
    ),
    Question(
        id="are-open-models-safer",
        topic=QuestionTopic.BUILDING,
        group="Security and safe behavior",
        question="Are open models safer than closed ones?",
        wordings=(
            "do open models automatically mean safer",
            "is open source ai more secure",
            "security of open weight models",
            "are local models safe",
            "open or closed model for security",
            "who checks open models",
            "is a downloaded model trustworthy",
        ),
        answer=Claim(
            text="""
            Open models aren't automatically safer than closed ones, because the two kinds bring different risks.
            You can download an open model and run it on your own machines if they're powerful enough, so your data can stay there, and others can examine the model.
            But security, updates and filters become your job, and further training can remove the model's safeguards.
            With a closed model, you depend on the provider's protection and contract, and you can't look inside.
            """,
            sources=(
                "qi-2023",
                "hf-transformers-security",
                "souly-2025",
            ),
            our_reading=True,
        ),
        more="questions/choosing.md#cloud-or-local",
    ),
    Question(
        id="one-agent-or-several",
        topic=QuestionTopic.BUILDING,
        group="Tools, MCP and agents",
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
            Several agents (programs in which an LLM chooses the steps) are better than one for some tasks, but not for all.
            A team can help where the work can be split into parts that run at the same time.
            But on popular tests, teams often did little better than one agent, according to a 2025 study. They also usually cost more, because each agent processes text of its own.
            So start with one agent, and add others only if your own tests show a benefit.
            """,
            sources=(
                "cemri-2025",
                "anthropic-multi-agent-2025",
            ),
            as_of="2025",
        ),
        more="glossary.md#agent",
    ),
    Question(
        id="how-reliable-are-agents",
        topic=QuestionTopic.BUILDING,
        group="Tools, MCP and agents",
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
            "how do i evaluate an agent",
            "leave it to do a job alone",
            "success rate of autonomous assistants",
            "percentage of finished tasks",
            "can it work unattended",
            "agent errors in practice",
        ),
        answer=Claim(
            text="""
                AI agents, programs in which an LLM chooses the next steps, aren't fully reliable: one that succeeds today may fail at the same task tomorrow.
                In τ-bench, a 2024 test with customer-service tasks for retailers and airlines, agents built on GPT-4o solved fewer than half of the tasks on average.
                Their chance of solving the same retail task eight times in a row was less than 25%.
                Some agents with 2025 models did better, but even the best on a Princeton University leaderboard failed at least a third of the airline tasks.
                So test your agent repeatedly on your own tasks, and have a person approve anything potentially harmful.
            """,
            sources=("yao-2024-tau-bench", "hal-tau-bench-airline"),
            as_of="2025",
            our_reading=True,
        ),
        more="outlook.md#length-of-tasks",
    ),
    Question(
        id="how-to-limit-an-agent",
        topic=QuestionTopic.BUILDING,
        group="Tools, MCP and agents",
        question="How do I keep an AI agent from doing damage?",
        wordings=(
            "how do you secure a browser agent",
            "protect a computer use agent from malicious web pages",
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
            "what may an agent do without human review",
            "do ai agents need human oversight",
            "should i give my ai agent my passwords",
            "may an agent log in for me with my password",
        ),
        answer=Claim(
            text="""
                Limit what an AI agent can do, because telling it what not to do isn't enough.
                In July 2025, an agent on the coding service Replit deleted a company's live database after being told not to change anything; the data was later recovered.
                So give an agent few permissions, keep test and live data apart, have a person approve risky actions, and keep a log of what the agent does.
                Web pages can contain hidden instructions, so if the agent uses a browser, let it open only the sites it needs, and log in yourself instead of giving it your passwords, which could leak.
            """,
            sources=(
                "replit-saastr-2025",
                "owasp-llm-2025",
                "greshake-2023",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="risks-of-an-agent",
        topic=QuestionTopic.BUILDING,
        group="Tools, MCP and agents",
        question="What can go wrong with an AI agent that can't go wrong with a chatbot?",
        wordings=(
            "let an ai agent read my email",
            "can my inbox assistant leak mail",
            "dangers of ai agents",
            "are agents riskier than chatbots",
            "what can an ai agent do wrong",
            "is an ai agent safe to use",
        ),
        answer=Claim(
            text="""
                An AI agent acts, so its mistakes can do damage directly.
                It can delete files, buy the wrong thing or email the wrong person, while a chatbot without tools only writes something wrong.
                Errors can also add up, because each step builds on the steps before it.
                And if a web page or email that the agent reads contains hidden instructions, the agent may follow them, for example by sending your mail to a stranger.
                So keep an agent out of sensitive accounts, and have it ask before it pays, sends or deletes anything.
            """,
            sources=(
                "anthropic-agents-2024",
                "greshake-2023",
                "owasp-llm-2025",
                "replit-saastr-2025",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="questions/building-with-it.md#how-to-limit-an-agent",
    ),
    Question(
        id="do-i-need-a-framework",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
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
            "job adverts ask for langchain, what does it do",
            "is langchain an llm",
            "is an orchestration layer another model",
            "what is an orchestration layer",
        ),
        answer=Claim(
            text="""
            No, you can build with an LLM without a framework such as LangChain, and it's often best to start that way.
            LangChain isn't an LLM but ready-made code that connects LLMs with tools, data and prompts. Such code is also called an orchestration layer, because it coordinates the steps.
            A framework can save work, but it can also hide the prompts and the answers, which makes errors harder to find.
            In 2024, Anthropic, which makes the Claude models, advised developers to begin with plain requests to a provider's API (its interface for other software).
            """,
            sources=(
                "anthropic-agents-2024",
                "langchain-readme",
                "newbuilder-orchestration",
            ),
            as_of="2026",
        ),
        more="glossary.md#workflow",
    ),
    Question(
        id="why-did-my-prompt-stop-working",
        topic=QuestionTopic.BUILDING,
        group="Prompts and context",
        question="Why did my prompt stop working even though I didn't change anything?",
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
            If your prompt stopped working even though you didn't change anything, the provider may have changed the model behind the name that you use.
            In a 2023 study, for example, the March and June versions of GPT-4 gave very different results on some of the same tasks.
            But first run the prompt several times, because an LLM may answer differently each time, and a single bad answer may be due to chance.
            If your own program sends the prompt, set it to use a dated version of the model, if the provider offers one.
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
        group="APIs and providers",
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
            "can i keep my fine-tuned gpt",
            "move a fine-tune to a new base model",
        ),
        answer=Claim(
            text="""
            When a model is retired, requests to it either fail or are passed on to another model, usually from a date announced beforehand.
            Google, for example, announced that from 1 December 2026, its Gemini API (an interface for other software) would pass requests for Gemini 2.5 Pro to Gemini 3.8 Flash.
            The new model may answer the same prompt differently, so test it before the announced date.
            A model that you have fine-tuned (trained further) through the provider usually disappears along with the one it's based on, so keep your training data and tests.
            A model that you have downloaded keeps working.
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
        group="APIs and providers",
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
            "openai-compatible endpoint",
            "dependency on a supplier",
            "swap the model behind our app",
            "interchangeable apis",
        ),
        answer=Claim(
            text="""
                Yes, you can switch from one LLM provider to another, but test your prompts with the new one first and adjust them.
                Connecting your program can be easy, because some providers accept requests in the same format as OpenAI.
                Prompts carry over less well: in a 2023 study, how well a prompt's format worked for one model said little about how well it worked for another.
                A model that the old provider trained further on your own examples (fine-tuning) usually stays there, so keep your own copies of training data, prompts and tests.
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
        id="does-a-model-know-its-own-name",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
        question="Does a model know which model it is?",
        wordings=(
            "chatgpt says it is gpt-3",
            "model tells me the wrong version",
            "ask the ai which model it is",
            "how do i check which model answers",
            "i pay for gpt-4 but it says gpt-3",
            "why does it say it is another chatbot",
            "verify which model i am using",
            "claude says it is chatgpt",
            "wrong model name and knowledge cutoff date",
            "model gives a wrong cutoff date",
            "self identification of a model",
            "why does qwen say it is another model",
            "does a model know its own training cutoff",
            "says its knowledge ends but knows something later",
            "knows things after its knowledge cutoff",
            "chinese model says it is claude",
        ),
        answer=Claim(
            text="""
                No, a model doesn't reliably know which model it is or when its training data ends, so a wrong answer doesn't prove deceit.
                If it gives a date but knows of later events, the date may be wrong, or the model may have searched online.
                It writes what is likely given its training text, which may name other models. To find out which model you're using, check the app's menu or, with an API, the response and the bill.
                In a 2024 study, 7 of 27 LLMs got their identity wrong.
                If another model calls itself Claude, Claude's texts may be in its training data, but that doesn't prove copying.
            """,
            sources=(
                "gubri-2024-trap",
                "li-2024-identity-confusion",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/building-with-it.md#which-model-does-the-api-use",
    ),
    Question(
        id="which-model-does-the-api-use",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
        question="How can I check which model an API really uses?",
        wordings=(
            "api reseller gives me another model",
            "claude api says older version",
            "make my voice agent name its model",
            "am i getting the model i pay for",
        ),
        answer=Claim(
            text="""
                To check which model an API (an interface for programs) really uses, look at the model's name in your request and in the response rather than asking the model.
                The model may not know its name: a chat app can give it the name in hidden instructions, but an API may not (Claude's doesn't).
                If your assistant must know its model's name, write it into those instructions.
                Even the name in the response can be false: in a 2026 study of three unofficial resellers, 46% of the tests failed to confirm the model that was promised.
                So buy from the model's maker or a partner that it names.
            """,
            sources=(
                "anthropic-system-prompts",
                "exopenai-completion-docs",
                "zhang-2026-shadow-apis",
                "cai-2025-substitution",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#system-prompt",
    ),
    Question(
        id="what-is-streaming",
        topic=QuestionTopic.BUILDING,
        group="Speed, hardware and hosting",
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
            "is chatgpt pretending to type",
            "why does chatgpt type the answer out",
            "types the answer bit by bit",
        ),
        answer=Claim(
            text="""
            Streaming shows an answer piece by piece while the LLM is still writing it, but it doesn't make the LLM any faster.
            The whole answer takes about as long as it would otherwise, but you see the beginning sooner and can start reading.
            The app usually isn't pretending to type: most LLMs do write one token (a word or part of a word) after another.
            A program that needs the complete answer before it can act won't get it any sooner with streaming.
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
        group="Speed, hardware and hosting",
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
            An LLM can be slow because it reads the whole prompt first and then writes one word, or part of a word, after another.
            Long prompts therefore delay the start, and long answers delay the end, so shorten the prompt, ask for a shorter answer or try a smaller model.
            A reasoning model also writes intermediate steps first, so lower its effort setting if it has one.
            Streaming, which shows words as they're written, lets people start reading sooner.
            """,
            sources=("hf-llm-course", "kwon-2023", "upstage-reasoning-docs"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#waiting-time",
    ),
    Question(
        id="what-is-a-rate-limit",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
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
            "is a rate limit the same as a token limit",
            "azure openai 429 although few tokens were used",
        ),
        answer=Claim(
            text="""
                A rate limit is the most that a provider lets you use in a given time, counted in requests or in tokens (words or parts of words).
                It isn't the context window, the number of tokens a model can handle at once.
                Error 429 usually means you've exceeded the rate limit, so try again, waiting longer each time.
                On Azure OpenAI, it can come after only a few tokens, because the service counts in advance how long the answer could be.
                If that happens, set a lower limit on the answer's length (max_tokens).
                Also read the error message: with OpenAI, the same error can mean your credit is used up.
            """,
            sources=(
                "writer-rate-limits",
                "openai-error-codes",
                "ms-azure-429-rate-limit",
                "ms-azure-rate-limit-answer-2024",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#api",
    ),
    Question(
        id="can-i-put-the-api-key-in-an-app",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
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
            No, don't put an API key into a web page or an app.
            An API key works like a password that lets a program use a model.
            Anyone who opens the page or has the app can find the key there and send requests at your expense.
            OpenAI advises sending requests through a server of your own, so that only the server knows the key.
            If a key has become public, cancel it at once and create a new one.
            """,
            sources=("openai-key-safety-2026",),
            as_of="2026-09",
        ),
        more="glossary.md#api",
    ),
    Question(
        id="ollama-or-vllm",
        topic=QuestionTopic.BUILDING,
        group="Speed, hardware and hosting",
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
            "is ollama the same as llama",
            "difference between ollama and llama",
        ),
        answer=Claim(
            text="""
            Choose Ollama if only you or a few people will use the model, and vLLM if many will use it at once.
            Both are programs that run downloaded models, such as the LLMs in Meta's Llama family, so neither is a model itself.
            Ollama is built to make running a model simple, even on an ordinary computer.
            vLLM is built to handle many requests at once, partly by wasting less of the graphics card's memory.
            Both programs change quickly, so if speed matters to you, test the current versions with your own requests.
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
        group="Speed, hardware and hosting",
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
            There is no fixed number of users that one GPU (graphics card) can serve.
            It depends on the size of the model, the card's memory, how long prompts and answers are, and how long users are willing to wait.
            While an LLM is writing, data on the earlier words of each conversation takes up memory, so long conversations leave room for fewer users at once.
            To find your own number, send the model the kind of requests that you expect, and add more users until the wait gets too long.
            """,
            sources=("kwon-2023",),
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#hardware-bottleneck",
    ),
    Question(
        id="several-models-on-one-gpu",
        topic=QuestionTopic.BUILDING,
        group="Speed, hardware and hosting",
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
            Several models can run on one GPU (graphics card) at the same time if they all fit into its memory, with room to spare for the conversations themselves.
            How that memory is divided depends on the program that runs the models.
            The program vLLM, for example, reserves about 90% of the memory for a single model by default, so to run two, you have to lower that share.
            Another program, Ollama, loads as many models as fit, up to three for each GPU by default, and unloads idle ones when another is needed.
            """,
            sources=("vllm-engine-args", "ollama-docs"),
            as_of="2026-11",
        ),
        more="questions/building-with-it.md#how-many-users-per-gpu",
    ),
    Question(
        id="how-do-i-count-tokens",
        topic=QuestionTopic.BUILDING,
        group="APIs and providers",
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
                To count the tokens (words or parts of words) in a prompt, use the model's own tokenizer, the program that divides text into tokens.
                OpenAI publishes one called tiktoken, and Google offers developers a service that counts the tokens in a passage without producing an answer.
                As a rough guide, a token is about four characters of English text.
                Models divide text differently, so a count for one model is only an estimate for another.
            """,
            sources=("openai-tiktoken", "google-gemini-tokens-2026"),
            as_of="2026-11",
        ),
        more="glossary.md#tokenizer",
    ),
    Question(
        id="temperature-or-top-p",
        topic=QuestionTopic.BUILDING,
        group="Prompts and context",
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
                Change either temperature or top-p but not both, as OpenAI recommends, and check first that your model accepts them, because many newer ones don't.
                Both control how freely a model picks its next token, which is a word or part of a word.
                Temperature raises or lowers the chance of unlikely tokens.
                Top-p leaves unlikely tokens out altogether: the model picks only from the smallest set of tokens whose probabilities add up to a chosen share, say 90%.
                Lower values of either setting make answers less varied, but neither setting checks whether an answer is true.
            """,
            sources=(
                "openai-openapi",
                "openrouter-opus-47-docs",
                "opencode-gemini-sampling-2026",
                "yoagent-sampling-2026",
                "holtzman-2020",
            ),
            as_of="2026-11",
        ),
        more="dimensions/how-output-is-produced.md#generation-settings",
    ),
    Question(
        id="can-users-see-my-system-prompt",
        topic=QuestionTopic.BUILDING,
        group="Security and safe behavior",
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
            Assume that users can find out what your system prompt says, even if the prompt tells the model to keep it secret.
            A system prompt contains a product's standing instructions.
            The model reads it along with everything that users type, so a clever question can get the model to reveal it.
            OWASP, a software security organization, warns against treating it as a secret.
            So keep passwords out of it, and build limits, such as who may see which data, into the program around the model.
            """,
            sources=("owasp-llm-2025",),
            as_of="2025",
        ),
        more="glossary.md#system-prompt",
    ),
    Question(
        id="how-to-protect-an-llm-application",
        topic=QuestionTopic.BUILDING,
        group="Security and safe behavior",
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
            "ignore everything i just said",
            "ignore all previous instructions",
            "keep users from hijacking my q&a bot",
            "user overrides the system prompt",
            "mitigate prompt injection",
        ),
        answer=Claim(
            text="""
                No prompt fully protects an application that uses an LLM, so build several layers of defense.
                The main danger is prompt injection: text that a user types, or that is hidden in a document, makes the model follow an attacker's instructions.
                LLMs don't strictly separate instructions from other text, so a complete fix may be impossible, according to the UK's National Cyber Security Centre.
                The most important safeguard is therefore to limit what the application can do: give it few permissions, and have people approve risky actions.
                Also check the model's output before a program uses it, and test the application with attacks of your own.
            """,
            sources=(
                "owasp-llm-2025",
                "ncsc-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="how-to-keep-a-chatbot-on-its-subject",
        topic=QuestionTopic.BUILDING,
        group="Security and safe behavior",
        question="How do I keep a chatbot on topic?",
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
            To keep a chatbot on topic, give the model instructions and combine them with separate checks.
            The instructions go into the system prompt, which the model reads before the users' messages.
            They should name the topic and say how to respond to anything else.
            Users may find ways around these instructions, so add guardrails: checks by separate software that can block anything off topic.
            Before you launch, have people try to get the chatbot off topic.
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
        id="keep-a-chatbot-from-inventing-prices",
        topic=QuestionTopic.BUILDING,
        group="Security and safe behavior",
        question="Why does our chatbot invent prices, policies or promises, and how do I stop it?",
        wordings=(
            "how does rag know our refund policy",
            "does rag retrain the model",
            "why doesn't the chatbot know our refund policy",
            "why does the bot on our website not know our prices",
            "it just makes up a policy",
            "my chatbot makes up prices",
            "stop hallucinations in a customer chatbot",
            "chatbot gives wrong opening hours",
            "ground a chatbot in our data",
            "chatbot quotes wrong policy",
            "prevent wrong answers in a support bot",
        ),
        answer=Claim(
            text="""
                When a chatbot invents prices or policies, its model often lacks the right information and fills the gap with text that sounds plausible.
                Have a program look up prices and insert them.
                For policies, use retrieval (RAG): a search finds passages that fit the question and adds them to the prompt.
                The LLM then answers from these passages, so keep your documents up to date.
                Mistakes remain possible, and you may be liable: in 2024, a Canadian tribunal ordered Air Canada to pay damages for its chatbot's wrong advice.
                So have the chatbot link to its source or say that it found no answer, and let people decide on exceptions.
            """,
            sources=("lewis-2020", "google-dialogflow-generative", "moffatt-2024"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#customer-service-chatbot",
    ),
    Question(
        id="can-an-llm-grade-another",
        topic=QuestionTopic.BUILDING,
        group="Testing an LLM application",
        question="Can one LLM grade the answers of another?",
        wordings=(
            "the same llm writes the answers and judges them",
            "self-preference bias of an llm judge",
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
            "agreement between llm judge and humans",
        ),
        answer=Claim(
            text="""
            Yes, one LLM can grade the answers of another, as long as people check some of the grades.
            In a 2023 study, GPT-4 agreed with people's preferences in over 80% of cases (not counting ties), about as often as people agreed with each other.
            But LLM judges tended to favor longer answers and, of two answers, the one shown first.
            So show the judge each pair of answers twice, once in each order.
            LLM judges may favor their own output as well, so let a different model do the grading.
            """,
            sources=(
                "zheng-2023-judge",
                "panickssery-2024",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#automatic-judges",
    ),
    Question(
        id="how-many-test-cases",
        topic=QuestionTopic.BUILDING,
        group="Testing an LLM application",
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
            "how many test cases before we buy an llm product",
        ),
        answer=Claim(
            text="""
            There is no fixed number of test cases; you need enough for the difference you are looking for to stand out from chance.
            Suppose a model gets 80 of 100 cases right.
            Its true success rate over all cases like these is very likely within about 8 percentage points of 80%.
            With 1,000 cases and the same score, it would very likely be within about 2.5 points.
            So a hundred cases can tell a good model from a poor one, but they can't settle a difference of a few points.
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
        group="Testing an LLM application",
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
            "what is a golden set",
            "how big must a golden set be",
        ),
        answer=Claim(
            text="""
            Evals (short for evaluations) are repeatable tests of an AI model, or of a product built on one.
            You need them whenever you change the prompt, the model or the data, because a change that improves one answer may make another worse.
            An eval usually consists of inputs, a description of a good answer, and a way to score the answers.
            A fixed collection of checked cases with expected answers is often called a golden set.
            Start with a few dozen typical cases from real use, and add one for each new error.
            To see small differences between two versions, you may need hundreds or even thousands of cases.
            """,
            sources=(
                "openai-supervised-tuning-2026",
                "arize-datasets-docs",
                "miller-2024-error-bars",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/evaluation.md",
    ),
    Question(
        id="log-probabilities-as-confidence",
        topic=QuestionTopic.BUILDING,
        group="Testing an LLM application",
        question="Are token probabilities a measure of whether an answer is right?",
        wordings=(
            "log probabilities as confidence score",
            "logprobs confidence",
            "can i trust the probability of a token",
            "confidence score of an llm",
            "is a high probability answer correct",
            "calibration of an llm",
        ),
        answer=Claim(
            text="""
            No, token probabilities show how likely the model considered each token (a word or part of a word), which isn't the same as how likely the answer is to be true.
            A statement can be a very likely way for the text to continue and still be false.
            The probabilities can still be a hint that an answer is right.
            But the hint can be weaker after a model has been tuned for chat, as OpenAI reported for GPT-4 in 2023.
            So before you rely on them, test how often high-probability answers are right on questions whose answers you know.
            """,
            sources=("openai-gpt4-2023",),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#what-is-scored",
    ),
    Question(
        id="can-an-llm-write-sql",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
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
            "llm queries on a live database",
            "chat with your data",
            "dashboard or ask the database in plain words",
            "90 percent on a text-to-sql benchmark, on our database too",
            "monthly sales figures chat or dashboard",
            "does an llm calculate the figures in chat with your data",
            "bi tool chat with your data",
        ),
        answer=Claim(
            text="""
            An LLM can write database queries in SQL, but not reliably enough to be left unchecked.
            In “chat with your data” features, the LLM typically writes only the query, and the database calculates the figures.
            In a 2024 study, an LLM-based program solved only 21% of the tasks modeled on companies' databases, whereas such programs had reached 91% in an older test.
            Newer programs may do better, but mistakes can be hard to notice, because even a wrong query can return a number.
            So test with questions whose answers you know.
            Queries can also expose or change data, so give the LLM read-only access to only the tables it needs.
            """,
            sources=(
                "lei-2024-spider2",
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
        group="Code written by AI",
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
            Yes, coding models sometimes recommend software packages (ready-made pieces of code) that don't exist.
            In a 2025 study of 16 models, at least 5.2% of the packages named by commercial models, on average, didn't exist. For models that anyone can download, the figure was 21.7%.
            In a 2026 study, not yet peer-reviewed, five newer models did better than the 16 older ones overall, but they still invented names.
            Attackers can publish harmful code under an invented name and wait for someone to install it.
            Before you install a suggested package, check that it exists, who maintains it and how long it has been available.
            """,
            sources=("spracklen-2025", "churilov-2026-packages"),
            as_of="2026-05",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="can-ai-write-code",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
        question="Can AI write code, and can developers trust it?",
        wordings=(
            "is chatgpt for programmers genius or fraud",
            "can i trust chatgpt with code",
            "can chatgpt write programs",
            "is ai good at coding",
            "can an llm program",
        ),
        answer=Claim(
            text="""
                Yes, AI can write code: you describe what a program should do, and an LLM writes it in a programming language such as Python.
                Coding tools such as GitHub Copilot or Claude Code work directly on a project's files.
                But code that runs isn't necessarily right: it can contain errors or security holes, or do something you didn't intend.
                Test the code on cases whose results you know, and have someone who understands it review it before others depend on it.
            """,
            sources=(
                "chen-2021-codex",
                "perry-2023",
                "devpartners-coding-tools",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-coding-models-llms",
    ),
    Question(
        id="it-says-it-fixed-it",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
        question="The AI says that it fixed my app or code, but nothing changed. Why?",
        wordings=(
            "is my project broken",
            "claude says it fixed the bug but it didn't",
            "why does ai claim that it tested the code",
            "chatbot says done but nothing happened",
            "error loop in an app builder",
        ),
        answer=Claim(
            text="""
                An AI tool can claim that it fixed something when nothing changed, because its report is generated text, which may not match what it did.
                Rork, a company whose AI builds apps, calls this a known kind of hallucination (made-up output) and says that your project isn't necessarily broken.
                So ask which lines changed, and look at them.
                Instead of writing “it's broken,” paste the full error message, ask for one small change, and try the result yourself.
                If the fix fails again, start a new chat.
            """,
            sources=(
                "rork-error-loop-docs",
                "transluce-2025-o3",
                "anthropic-claude-code-practices",
            ),
            as_of="2026",
        ),
        more="questions/everyday-use.md#it-said-it-had-saved-my-work",
    ),
    Question(
        id="is-ai-written-code-secure",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
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
            Don't assume that code written by AI is secure; review it as you would a stranger's code.
            In a 2022 study, GitHub Copilot was given tasks chosen for their security risks, and about 40% of the programs it wrote had a weakness.
            That was an early tool, but in spring 2026, the security company Veracode reported that models still passed only about 55% of its tests on average when they weren't told to write secure code.
            """,
            sources=("pearce-2022", "veracode-spring-2026"),
            as_of="2026-03",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#programming",
    ),
    Question(
        id="models-in-coding-assistants",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
        question="Which LLM do GitLab Duo, GitHub Copilot and Cursor use, and can we choose it?",
        wordings=(
            "duo default model per feature",
            "code review without anthropic models",
            "our contract rules out one ai company",
            "self-hosted models in a coding assistant",
        ),
        answer=Claim(
            text="""
                The coding assistants GitLab Duo, GitHub Copilot and Cursor offer LLMs from several companies, and you can often choose.
                In GitLab Duo, every feature has a default, for example a Claude model by Anthropic for chat and Codestral by Mistral AI for completing code.
                GitLab can change the default, and an owner or administrator can select another model.
                Customers who run GitLab themselves can connect models that they host.
                But the choice depends on the feature: in 2026, among the models that GitLab itself provides, it listed only Claude models for code reviews.
                If a contract rules out a company's models, check the current list for each feature.
            """,
            sources=(
                "gitlab-duo-models-docs",
                "gitlab-agent-platform-models-docs",
                "gitlab-duo-self-hosted-docs",
                "gitlab-code-review-gpt-2026",
                "github-copilot-models-docs",
                "techjack-cursor-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#gitlab-duo",
    ),
    Question(
        id="do-coding-assistants-make-developers-faster",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
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
            Whether an AI coding assistant makes developers faster depends on the developer, the code and the tool.
            In three field experiments that began in 2022 and 2023, with 4,867 developers, an early assistant helped its users complete an estimated 26% more tasks, and less experienced developers gained the most.
            But in an early-2025 trial by the research group METR, 16 experienced developers took 19% longer with AI on projects they knew well, even though they believed that it had made them faster.
            METR wrote in February 2026 that AI was probably more helpful by then.
            Because impressions can mislead, measure on your own tasks whether AI makes you faster.
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
        group="Fine-tuning a model",
        question="Can I train my own model on ChatGPT's answers?",
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
            Whether you may train a model on ChatGPT's answers depends on OpenAI's terms and on what the model is for.
            OpenAI's agreement for businesses and developers forbids using answers to develop models that compete with its products. It makes an exception for models that mainly sort or organize data and that you don't offer to others, and another for fine-tuning (training further) OpenAI's own models through its services.
            OpenAI's European terms for personal accounts and Anthropic's commercial terms contain similar bans.
            So before you start, read the terms that apply to you.
            """,
            sources=(
                "openai-services-agreement-2026",
                "openai-eu-terms-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
        ),
        more="glossary.md#synthetic-data",
    ),
    Question(
        id="why-do-long-chats-get-worse",
        topic=QuestionTopic.BUILDING,
        group="Prompts and context",
        question="Why does a chatbot get worse in a long conversation?",
        wordings=(
            "how did it forget my instructions already",
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
                A chatbot can get worse in a long conversation because models have trouble recovering from an early wrong turn.
                In a 2025 study, 15 models did 39% worse on average when they got a task piece by piece instead of in one message.
                They often guessed too early what the user wanted and stuck to that guess.
                A long chat may also outgrow the context window, the amount of text that a model can process at one time.
                Then the beginning, including any rules you gave there, may no longer fit.
                When a chat goes wrong, start a new one with everything that matters in one message.
            """,
            sources=("laban-2025", "openai-openapi"),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#long-range-consistency",
    ),
    Question(
        id="why-does-wording-matter-so-much",
        topic=QuestionTopic.BUILDING,
        group="Prompts and context",
        question="Why does a small change to the prompt change the result so much?",
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
            A small change to the prompt can change the result a lot because an LLM works from the exact text, including details that people would overlook.
            A 2023 study changed only the format of prompts, for example the punctuation between their parts.
            That alone changed the accuracy of one model of that time by up to 76 percentage points.
            So don't rely on a test with a single prompt: try several formats and wordings.
            Test again when you change the model, because what works for one may not work for another.
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
        group="APIs and providers",
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
            Whether text and image generators use the same API (the interface through which programs send requests) depends on the provider.
            OpenAI, for example, offers image generation in two ways: through an API made just for images, and through the API of its LLMs, which can use it as a tool during a conversation.
            """,
            sources=("openai-images-docs",),
            as_of="2026-10",
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="prompting-or-fine-tuning",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
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
            Prompting tells a model what you want, while fine-tuning changes the model itself.
            A prompt gives the model instructions and examples with each request, and the model stays as it is.
            Fine-tuning trains the model further on examples, which changes its weights (the numbers it has learned) or adds some new ones.
            Begin with a few examples in the prompt, because they need no training and you can change them right away.
            Fine-tune only if the answers still aren't consistent enough and you have many good examples.
            """,
            sources=(
                "brown-2020-gpt3",
                "openai-supervised-tuning-2026",
                "openai-deprecations",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#prompting",
    ),
    Question(
        id="how-to-split-documents",
        topic=QuestionTopic.BUILDING,
        group="Retrieval-augmented generation (RAG)",
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
                Instead of fixed-size or semantic chunks, first try splitting your documents into groups of whole paragraphs.
                Chunks are the passages that a search finds for the LLM in retrieval-augmented generation (RAG).
                In a 2026 study (not yet peer-reviewed) that compared 36 ways of splitting, groups of paragraphs gave the best search results overall.
                They did better than semantic chunks, which end where the meaning changes, and much better than simple fixed-size chunks, which are cut after a set number of characters.
                What worked best differed from field to field, so compare two or three ways with real questions.
            """,
            sources=("shaukat-2026-chunking",),
            as_of="2026-03",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#retrieval",
    ),
    Question(
        id="fine-tune-on-customer-data",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="Can we train or fine-tune a model on our customers' data?",
        wordings=(
            "train ai on support tickets",
            "fine-tuning with personal data",
            "can we use customer emails to fine-tune a model",
            "is it legal to train on user data",
            "use patient or student data for fine-tuning",
            "customer data in training set",
            "train a model on company emails",
            "auditor uses client data for ai",
            "audit data for ai training",
        ),
        answer=Claim(
            text="""
            You can train or fine-tune (train further) a model on customers' data only if the law, your contracts and your privacy notice allow it.
            An auditor, for example, could ask clients for permission to train AI on data received for an audit.
            For data about people, EU data protection law (GDPR) requires a legal basis.
            If the data was collected for another purpose, the new one usually has to be compatible with it.
            A trained model can repeat parts of its data word for word, and one customer's data can't simply be deleted from the model.
            So it's often safer to let the model look up the data when needed.
            """,
            sources=(
                "eu-gdpr-2016",
                "carlini-2021",
                "ren-2025-unlearning",
                "lewis-2020",
                "icaew-audit-data-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#erase-data-from-a-fine-tuned-model",
    ),
    Question(
        id="ai-code-in-a-commercial-product",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
        question="Can I use AI-written code in a commercial product?",
        wordings=(
            "can i use copilot code in my product",
            "license of ai generated code",
            "who owns code written by chatgpt",
            "sell software written with ai",
            "ai code legal risks",
            "vibe coded app for customers",
            "does github copilot own my code",
        ),
        answer=Claim(
            text="""
                You can use AI-written code in a commercial product if the tool's terms allow it, but you're responsible for what you sell.
                OpenAI's business terms allow it, and GitHub's 2024 terms say that GitHub doesn't own what Copilot suggests.
                The code can contain security holes or resemble other people's code, so scan it for copied code, and have a programmer review and test it.
                In the United States, copyright protects the parts that you create yourself, but not code that a machine wrote on its own.
            """,
            sources=(
                "usco-part2-2025",
                "pearce-2022",
                "openai-services-agreement-2026",
                "github-copilot-terms-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/building-with-it.md#is-ai-written-code-secure",
    ),
    Question(
        id="build-an-app-without-coding",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
        question="Can I build an app with AI if I can't code?",
        wordings=(
            "lovable, bolt or cursor",
            "i can't code, can i build a real app with ai",
            "make an app with ai without programming",
            "is my lovable app ready for users",
        ),
        answer=Claim(
            text="""
                Yes, you can build a prototype with AI even if you can't code: you describe the app, and an LLM writes the program.
                App builders such as Lovable and Bolt are made for this, whereas Cursor is an editor for people who program.
                But a preview that works isn't a finished product, because security holes don't show on the screen.
                In a 2025 scan of 1,645 apps made with Lovable, 170 let anyone see users' data.
                Before real people use the app, have it reviewed by someone who understands the code.
            """,
            sources=(
                "generative-production-setup",
                "chyshkala-lovable-apps",
                "ismysitehackable-lovable",
                "wolfgangsol-lovable",
                "devpartners-coding-tools",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-words.md#what-is-vibe-coding",
    ),
    Question(
        id="uncensored-models",
        topic=QuestionTopic.BUILDING,
        group="Security and safe behavior",
        question="Is an “uncensored” or abliterated model safe to use in a product?",
        wordings=(
            "uncensored llm",
            "what is abliteration",
            "abliterated model",
            "local model without refusals",
            "remove the censorship from a model",
        ),
        answer=Claim(
            text="""
                An “uncensored” or abliterated model is risky in a product, because it answers many requests that the original would have refused.
                Abliteration finds and removes the pattern inside a model that makes it refuse requests.
                The changed model isn't more truthful, and harmful output is more likely.
                You're responsible for what your product says, so test the model with hostile requests, and filter what goes in and comes out.
                Check whether the original model's license and the law allow your use.
            """,
            sources=(
                "arditi-2024",
                "qi-2023",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/building-with-it.md#does-fine-tuning-weaken-safety",
    ),
    Question(
        id="merging-models",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="What is model merging, and does a merged LLM need fine-tuning?",
        wordings=(
            "mergekit",
            "merge two llms",
            "combine two models into one",
            "do i have to fine-tune after merging",
        ),
        answer=Claim(
            text="""
                Model merging blends the weights (the learned numbers) of two or more LLMs into one model, without training.
                The result can be used as it is, so fine-tuning it (training it further) is optional.
                The usual methods average matching weights, so the models must have the same internal design, and merging works best if they were tuned from the same base model.
                A merged model doesn't simply know everything the originals knew, because the changes that training made to one can interfere with those made to another.
                So test it on your own tasks, and check the license of each original.
            """,
            sources=("mergekit-readme",),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-fine-tuning",
    ),
    Question(
        id="bleu-and-rouge",
        topic=QuestionTopic.BUILDING,
        group="Testing an LLM application",
        question="Can I use BLEU or ROUGE to rate an LLM's answers?",
        wordings=(
            "rouge for chatbots",
            "bleu score for llm answers",
            "which metric for generated text",
            "bleu score of 0",
            "why is my bleu score zero",
            "bleu for a single sentence",
        ),
        answer=Claim(
            text="""
                BLEU and ROUGE, two automatic scores, are a poor way to rate an LLM's answers to open questions.
                They count how many words and word sequences the output shares with a reference text, usually written by a person.
                So a good answer in different words may score low, while a copy with a missing “not” scores high.
                BLEU was made for translations and ROUGE for summaries, and both can compare large numbers of such texts quickly.
                But even a well-translated single sentence can get a BLEU score of zero if no four words in a row match the reference.
                For open questions, have people rate the answers, too.
            """,
            sources=(
                "papineni-2002",
                "lin-2004-rouge",
                "hf-evaluate",
            ),
            our_reading=True,
        ),
        more="dimensions/evaluation.md#comparison-with-references",
    ),
    Question(
        id="coding-agents-on-large-projects",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
        question="How does a coding agent work on a large project, and why does it use so many tokens?",
        wordings=(
            "project bigger than the context window coding agent",
            "our coding agent burned a month's budget in a day",
            "why is claude code so expensive",
            "does cursor read my whole codebase",
        ),
        answer=Claim(
            text="""
            A coding agent doesn't read a large project in one go: it searches the files, opens those that look relevant, changes some of them and runs tests.
            It can miss whatever it hasn't opened.
            It uses so many tokens (words or parts of words) because at every step, what it has read and done so far is sent to the model again.
            A long session can therefore cost far more than a short one.
            Give the agent narrow tasks, start a new session for each one, and set a spending limit.
            """,
            sources=(
                "claude-code-how-it-works-docs",
                "claude-code-costs-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#how-reliable-are-agents",
    ),
    Question(
        id="does-an-instruction-file-train-the-model",
        topic=QuestionTopic.BUILDING,
        group="Code written by AI",
        question="Does a CLAUDE.md or AGENTS.md file train the model on my project?",
        wordings=(
            "does claude.md train the model",
            "what does agents.md do",
            "coding agent ignores agents.md",
        ),
        answer=Claim(
            text="""
            No, a file such as CLAUDE.md or AGENTS.md doesn't train the model.
            It holds instructions in plain text, which a coding agent reads at the start of each session, as if you had typed them in.
            The model itself stays the same, although later models may be trained on your sessions, depending on your plan and settings.
            Without the file, the model knows your rules only if it gets them some other way, and even with the file, it may not follow every one.
            So if the agent must not do something, block that by other means, for example by denying it permission.
            """,
            sources=("claude-code-memory-docs", "anthropic-consumer-update-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#context-window-or-memory",
    ),
    Question(
        id="license-of-a-fine-tuned-model",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="Which license does a fine-tuned model have?",
        wordings=(
            "license of our fine-tuned model ours or the base model's",
            "can i sell a model fine-tuned from llama",
            "does fine-tuning change the license",
        ),
        answer=Claim(
            text="""
            The license of the original model usually still applies to your fine-tuned version, because your version is built on that model.
            Some licenses ask only that you pass on the license text and the copyright notice, the line that says who owns the rights.
            Others ask for more: if you pass on a fine-tuned version of Meta's model Llama 4, for example, you must include the license, display “Built with Llama” and begin the model's name with “Llama.”
            So before you publish or sell the result, read the license of the exact version that you started from.
            """,
            sources=(
                "wcr-fine-tuned-license",
                "meta-llama4-license",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#is-an-open-model-free",
    ),
    Question(
        id="overfitting-after-fine-tuning",
        topic=QuestionTopic.BUILDING,
        group="Fine-tuning a model",
        question="Why is my fine-tuned model right in tests but wrong on new or reworded questions?",
        wordings=(
            "overfitting after fine-tuning",
            "fine-tuned model only knows the training questions",
            "perfect on our test but wrong when reworded",
            "worse on new data after fine-tuning",
        ),
        answer=Claim(
            text="""
                A fine-tuned model (one trained further on your own examples) that does worse on new or reworded questions may have memorized those examples instead of learning the task.
                This is called overfitting, and it happens more easily with a small data set.
                The model looks perfect in a test that repeats the examples, so test it on questions that it hasn't seen.
                More varied examples can help, and so can training for fewer epochs (passes through the examples).
            """,
            sources=(
                "zhang-d2l",
                "gekhman-2024",
            ),
            our_reading=True,
        ),
        more="questions/building-with-it.md#how-many-examples-for-fine-tuning",
    ),
)
