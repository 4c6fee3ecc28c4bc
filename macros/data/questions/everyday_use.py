"""Questions that readers ask: everyday use."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="what-is-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="What is ChatGPT?",
        wordings=(
            "chatgpt explained for health workers",
            "does chatgpt memorize what i type",
            "what are ai chatbots like chatgpt and what are they commonly used for",
            "what exactly is chatgpt outside of that thing that can write for you",
            "does chatgpt learn from each chat",
            "what does chatgpt actually do",
            "chatgpt in one paragraph",
            "chat gpt explained simply",
            "whats chatgpt and what does it do",
            "chatgpt meaning for dummies",
            "mom what is chat gpt",
            "what exactly is chatgpt",
            "what is this chatgpt thing",
            "what does chatgpt do",
            "tell me about chatgpt",
            "what is chat gpt used for",
            "who is chatgpt",
            "explain chatgpt to my parents",
            "chatgpt for absolute beginners",
            "what does everyone talk about",
            "how do i explain chatgpt to my grandmother",
            "what is this thing everybody talks about",
            "new to this what is chatgpt",
            "the famous chatbot by openai",
            "explain it to an older person",
        ),
        answer=Claim(
            text="""
                ChatGPT is a chatbot by the US company OpenAI, open to the public since 30 November 2022.
                You write or say what you want, and it replies with text, speech or an image.
                What it writes comes from large language models (LLMs), AI models trained on huge amounts of text to predict what comes next.
                So ChatGPT is generative AI, and it's a product built around models rather than a model itself.
                Because those models write what is likely, ChatGPT can be wrong and still sound sure, so check anything important.
                OpenAI stores your chats, so keep secrets out of them.
            """,
            sources=("openai-chatgpt-2022", "openai-4o-image-2025", "openai-eu-privacy-2026"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="what-ai-is-good-and-bad-at",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="What does AI do well, and what does it do badly?",
        wordings=(
            "what is ai good at",
            "which tasks can i give to chatgpt",
            "a task you've seen ai handle surprisingly well and one it really doesn't",
            "when should i not use ai",
            "strengths and weaknesses of chatgpt",
            "what can ai do surprisingly well",
        ),
        answer=Claim(
            text="""
                AI chatbots do best when you give them text to summarize, reword or translate, and when you ask them to suggest ideas and first drafts.
                They do worse with facts and quotations from memory, with recent or local events, and with exact counting.
                Their ability is uneven.
                According to Stanford's AI Index 2026, an AI system reached gold-medal level at the International Mathematical Olympiad.
                Yet even the best of the models tested read analog clocks correctly only half the time.
                So try AI on a task whose answer you know before you rely on it.
            """,
            sources=(
                "chatterji-2025",
                "zhang-2024-news",
                "nist-ai-600-1-2024",
                "edman-2024-cute",
                "ai-index-2026",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/limits.md#main-limitations-of-llms",
    ),
    Question(
        id="am-i-talking-to-a-person",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Am I talking to a person when I use ChatGPT?",
        wordings=(
            "is there a human behind chatgpt",
            "chat gpt real person or robot",
            "why does ai seem so real",
            "is the computer alive",
            "does ai sound like a real human",
            "is it a machine or a person answering",
            "how can it sound so real",
            "is ai a real person",
            "is chatgpt human",
            "does someone write the answers",
            "is ai alive or a robot",
            "is it a robot that answers",
            "how do i know if i am chatting with a bot",
            "is there a human behind the answers",
            "why does it sound so human",
            "is somebody typing the replies",
            "who is on the other side",
            "does an employee reply",
            "bot pretending to be human",
            "is anyone there",
            "real support agent or bot",
        ),
        answer=Claim(
            text="""
                No, ChatGPT is a program, and its answers aren't typed by a person.
                A language model predicts each answer piece by piece.
                The answers sound human because the model was trained on text that people wrote, including conversations that trainers wrote for it.
                But people may read what you write to a chatbot, because some companies review samples of chats.
                Google, for example, says that human reviewers see some of the chats with its chatbot, Gemini. In a company's support chat, you may get a program or a person, so ask for a person if you need one.
            """,
            sources=(
                "openai-chatgpt-2022",
                "jurafsky-martin-slp3",
                "google-gemini-privacy-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="glossary.md#chatbot",
    ),
    Question(
        id="can-chatgpt-see-my-files",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Can ChatGPT see my emails, files, camera or bank account?",
        wordings=(
            "does chatgpt know my bank details",
            "can ai read my mail",
            "does chat gpt have access to my computer",
            "ai looking in my phone",
            "can ai access my phone or computer",
            "what can ai see on my device",
            "can chatgpt spy on me",
            "is ai listening to me",
            "can ai hear me",
            "does the app read my phone",
            "is it spying on me",
            "can it look at my screen",
            "webcam and photo gallery",
            "does it know my location",
            "camera and photos",
            "does it spy on my phone",
            "does it have access to my device",
            "can it look into my mailbox",
            "eavesdrop on my microphone",
            "is it watching what i do",
            "can chatgpt see me through my phone camera",
            "does gemini or chatgpt watch through the camera",
            "does chatgpt know where i live",
        ),
        answer=Claim(
            text="""
            ChatGPT can see your emails, files, camera or bank account only if it's given access.
            You grant access, for example, by connecting an app, uploading a file or sharing your camera; for work files, your employer can grant it.
            To check what you've allowed, look in the settings of ChatGPT and of your phone.
            Even without such access, your internet address shows OpenAI roughly where you are.
            Whatever you type, say or upload goes to OpenAI, which can store it, so don't enter passwords or bank details.
            Be careful with agents (programs that act for you), because text hidden in a web page can trick them into giving away data.
            """,
            sources=(
                "openai-eu-privacy-2026",
                "ncsc-2023",
                "the-decoder-agent-2025",
                "aimagazine-finances-2026",
                "conductatlas-openai-data",
                "greshake-2023",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="caricature-of-me",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="How did ChatGPT draw a caricature of me if I never said what I look like?",
        wordings=(
            "chatgpt caricature of me and my job",
            "how does chatgpt know what i look like",
            "draw me based on what you know about me",
        ),
        answer=Claim(
            text="""
                ChatGPT drew the caricature from what you'd given it: your request, what it remembers from earlier chats, and a photo if you had uploaded one.
                The rest is invented.
                Without a photo or a description in those chats, it makes up a face that could go with details such as your job or hobbies, so any likeness is luck.
                It didn't use your camera or find you in a secret database.
                In ChatGPT's memory settings, you can view and delete the notes it has saved about you and stop it from using earlier chats.
                To erase something fully, also delete every chat that mentions it and any photos you uploaded.
            """,
            sources=(
                "openai-memory-2024",
                "openai-eu-privacy-2026",
                "openai-chat-retention-2026",
                "theoutpost-caricature-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#does-chatgpt-remember-past-chats",
    ),
    Question(
        id="is-chatgpt-free",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Is ChatGPT free?",
        wordings=(
            "chatgpt price per month",
            "how much does chat gpt cost",
            "do i have to pay for chatgpt",
            "chatgpt go plus subscription",
            "free version of chatgpt",
            "what does chatgpt cost",
            "do you have to pay for ai",
            "how much is chatgpt plus",
            "is there a free ai",
            "do i have to pay",
            "what do i get for 20 dollars",
            "will they charge my card",
            "trial period",
            "do i need a subscription",
            "free trial ends",
            "do they bill me",
            "what does the paid plan cost",
            "without paying",
        ),
        answer=Claim(
            text="""
                Yes, ChatGPT has a free plan that limits how much you can use it, and so do the chatbots Gemini, Claude and Copilot.
                In the United States, the cheapest paid plan, ChatGPT Go, cost $8 a month in January 2026, and ChatGPT Plus cost $20; prices differ from country to country.
                As of June 2026, the free plan and Go showed ads in some countries.
                Plans and prices change often, so look them up before you subscribe.
            """,
            sources=(
                "yingtu-claude-billing-2026",
                "openai-ads-2026",
                "techlife-go-2026",
                "ceaksan-ads-2026",
                "openai-plus-help-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="card-declined-for-chatgpt-plus",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Why is my card declined for ChatGPT Plus?",
        wordings=(
            "payment fails in nigeria",
            "domestic card and international payment",
            "prepaid or gift card rejected",
            "openai doesn't accept my debit card",
        ),
        answer=Claim(
            text="""
                If your card is declined for ChatGPT Plus, one possible reason is that the bank blocks payments that recur every month.
                A bank outside the United States may also block payments abroad, and OpenAI is a US company.
                So ask your bank to allow recurring payments to OpenAI.
                OpenAI's help page gives other reasons, such as an unsupported country, a wrong billing address, a prepaid or gift card, or too little money in the account.
                If the problem remains, try another card, or subscribe through the app store on your phone.
                Don't buy a login from a reseller, because the account, and your chats, stay in someone else's hands.
            """,
            sources=(
                "openai-card-declined-help",
                "ai-fix-hub-payment-2026",
                "chatgptcancel-refund-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-chatgpt-free",
    ),
    Question(
        id="free-or-paid-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Free or paid AI: what do I get for my money?",
        wordings=(
            "should i upgrade to a paid ai plan",
            "paid ai plan or the free one",
            "free vs paid ai tools: what do you actually get for your money",
            "is chatgpt plus worth it",
            "difference between free and paid chatgpt",
            "does the paid version make fewer mistakes",
            "what does 20 dollars a month for ai buy",
            "is paid ai more private",
            "do i need the paid version of ai",
            "does paying stop ai from training on my chats",
            "how much does ai cost",
            "ai price",
            "is paid claude smarter",
            "is claude pro worth it",
            "what free chatgpt, claude or gemini lacks",
            "what do i miss on the free plan",
            "are free versions enough for writing",
        ),
        answer=Claim(
            text="""
            If you pay, you can usually use the AI more and get stronger models and extra features, but even then, the answers can be wrong.
            OpenAI's ChatGPT Plus, for example, cost $20 a month in the US in 2026 and promised higher limits, faster replies and models that reason longer.
            A paid personal plan isn't automatically more private: OpenAI may train on chats in personal plans, including Plus, unless you opt out.
            For occasional use, a free plan is often enough, so pay only when a limit gets in your way.
            """,
            sources=(
                "openai-plus-help-2026",
                "openai-eu-privacy-2026",
                "specifiedbehavior-free-paid-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#which-ai-subscription",
    ),
    Question(
        id="chatgpt-without-an-account",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Do I need an account for ChatGPT or another LLM?",
        wordings=(
            "chatgpt without login",
            "use chatgpt without signing up",
            "does chatgpt need an account",
            "use it without signing up",
            "no login or registration",
            "anonymous use",
            "free llm without signing up",
            "free ai with no registration",
            "which ai can i use without an account",
        ),
        answer=Claim(
            text="""
                You may be able to have a simple chat with ChatGPT without an account.
                In April 2024, OpenAI began to open ChatGPT's website to people without an account, region by region.
                At that time, they couldn't save their chats, share them or use the voice feature.
                OpenAI could also use the chats for training unless they switched that off in the settings.
                These rules may have changed since, so try the website before you create an account.
                An LLM that runs on your own computer, for example with the program Ollama, needs no account at all.
            """,
            sources=("openai-instant-2024", "startupnews-no-account-2024", "ollama-docs"),
            as_of="2026-11",
        ),
        more="questions/everyday-use.md#is-chatgpt-free",
    ),
    Question(
        id="does-chatgpt-show-ads",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Does ChatGPT show ads, and do they change its answers?",
        wordings=(
            "advertising in chatgpt",
            "sponsored answers ai chatbot",
            "chatgpt commercials free plan",
            "sponsored content in chatgpt",
            "sponsored answers",
            "product placement",
            "flights and vacation ads after a chat",
            "are recommendations paid for",
            "marketing inside answers",
            "biased toward advertisers",
            "will chatgpt answers be paid for by advertisers",
        ),
        answer=Claim(
            text="""
            Yes, ChatGPT shows ads in some countries, but according to OpenAI they don't change its answers, and advertisers don't see your chats.
            Ads appear below an answer and are marked as sponsored.
            OpenAI chooses them to fit the chat and, if personalization is on, your earlier chats.
            They were first shown in the United States in February 2026 and had reached several other countries by June.
            Logged-in adults saw them on the free plan and on ChatGPT Go, the cheapest paid plan.
            Free users could turn them off in exchange for fewer messages, and the more expensive plans were to stay free of ads.
            OpenAI may change these rules.
            """,
            sources=(
                "openai-testing-ads-2026",
                "openai-ads-2026",
                "ceaksan-ads-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="check-whether-an-answer-is-true",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="How do I check whether a chatbot's answer is true?",
        wordings=(
            "can i trust what chatgpt says",
            "fact check ai answer",
            "how do i know ai is telling the truth",
            "verify chatgpt information",
            "how do i know the answer is right",
            "is chatgpt accurate",
            "is the information reliable",
            "verify ai output",
            "should i believe it",
            "can i trust ai",
            "how reliable is chatgpt",
            "does chatgpt tell the truth",
            "links at the end of an answer",
            "is what ai says correct",
            "how often is chatgpt wrong",
            "why should i double check ai",
            "how do i spot false answers",
            "how much can i trust a chatbot",
            "ways to verify what ai tells me",
            "does ai give correct information",
            "is chatgpt a reliable source of information",
            "fact checking ai",
            "how can i verify what the bot told me",
            "second opinion on what the bot said",
            "is it rubbish",
            "is ai always right",
            "always accurate",
            "verify before i use it",
            "is what it told me right",
            "how to confirm claims",
            "spotting errors in replies",
            "can i believe it",
            "tell fact from fiction",
            "can i believe what chatgpt says",
        ),
        answer=Claim(
            text="""
                To check a chatbot's answer, look for the same fact in a source that a chatbot didn't write, such as an official website or a newspaper.
                If the answer comes with links, open them and see whether the pages say so.
                In a 2025 test, eight AI search tools were asked which news article an excerpt came from, and they were wrong more than 60% of the time.
                Don't trust a confident tone, and don't take the chatbot's word for it when you ask whether it's sure.
                If a mistake could harm your health, your finances or your rights, ask an expert.
            """,
            sources=("openai-chatgpt-2022", "llama-cards", "sharma-2023", "tow-2025"),
            as_of="2025-03",
            our_reading=True,
        ),
        more="questions/limits.md#do-people-trust-it-too-much",
    ),
    Question(
        id="ask-several-chatbots",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Should I ask several chatbots and trust the answer they agree on?",
        wordings=(
            "ask chatgpt, claude and gemini the same question",
            "three ais agree, is it true",
            "cross-check one ai with another",
        ),
        answer=Claim(
            text="""
            It's useful to ask several chatbots, because any differences between their answers show you where to look more closely.
            But agreement isn't proof, since their models learned from similar text and can make the same mistakes.
            A 2025 study of more than 350 LLMs looked at cases in which two models got the same question wrong.
            On one multiple-choice test, both picked the same wrong answer about 60% of the time, far more often than by chance.
            So take agreement as a hint, and check what matters in a source that a chatbot didn't write.
            """,
            sources=("kim-2025-correlated",),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="which-chatbot-is-most-accurate",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Which AI chatbot gives the most correct answers?",
        wordings=(
            "which? test of ai tools",
            "most accurate ai",
            "most reliable chatbot",
            "perplexity or chatgpt accuracy",
        ),
        answer=Claim(
            text="""
                In a 2025 test by the UK consumer group Which?, Perplexity did best, but no AI tool was reliable enough to trust blindly.
                The group asked six AI tools 40 questions, for example about money, law and consumer rights.
                Perplexity got the highest overall score (71%), just ahead of the AI Overviews in Google Search (70%), while ChatGPT (64%) and Meta AI (55%) got the lowest.
                Such a result holds only for the questions and versions tested.
                So try out a chatbot with a few questions whose answers you know, and check any answer that matters.
            """,
            sources=("aichronicle-which-2025", "mondo-which-2025", "getcoai-tow-2025"),
            as_of="2025-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="which-ai-for-facts-and-news",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="ChatGPT, Gemini, Copilot or Perplexity: which is best for facts and news?",
        wordings=(
            "gemini vs chatgpt makes up less",
            "which chatbot for recent events",
            "best ai for fact finding",
            "can gemini see today's headlines",
        ),
        answer=Claim(
            text="""
                No single chatbot is best for all facts and news: ChatGPT, Gemini, Copilot and Perplexity can all make things up.
                All four can search the web, and for recent news they have to.
                Perplexity is built around searching; with the others, ask for a search and for links.
                In mid-2025, the European Broadcasting Union and the BBC tested the free versions with questions about the news.
                Of Gemini's answers, 76% had significant problems, more than twice the share of any other assistant, mostly because of poor sourcing.
                Today's versions may do better or worse, so open the links.
            """,
            sources=(
                "ebu-bbc-2025",
                "librarylearningspace-ebu-2025",
                "perplexity-sonar-docs",
                "openai-chatgpt-search-2024",
                "gupta-gemini-search-2026",
                "ms-bing-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-assistants-and-news",
    ),
    Question(
        id="wikipedia-books-or-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Wikipedia, old books or AI: which is better for facts?",
        wordings=(
            "chatgpt instead of an encyclopedia",
            "are printed sources more reliable",
            "trust a library or ask a chatbot",
        ),
        answer=Claim(
            text="""
                For facts, Wikipedia or a good book is usually better than a chatbot, because you can usually see where a statement comes from.
                A book has an author, and Wikipedia articles are meant to name their sources.
                Both can be wrong, and an old book can be outdated.
                A chatbot can also name sources, but they may not say what it claims.
                Use a chatbot for explanations and as a starting point, and confirm anything important in more than one source.
            """,
            sources=(
                "wikiedu-genai-2026",
                "niagara-check-chatgpt",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="did-the-chatbot-search-the-web",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="How can I tell whether a chatbot searched the web or answered from memory?",
        wordings=(
            "did it really look that up",
            "chatgpt says it searched but did it",
            "is the answer from the internet or from training",
            "does my ai assistant visit websites",
            "how to see if an answer comes from live pages",
            "no links in the answer",
            "the bot claims that it read the page",
            "search icon or sources button in a chatbot",
            "did copilot really check the internet",
            "how do i see whether it searched",
        ),
        answer=Claim(
            text="""
                To tell whether a chatbot searched the web, look for a message saying so and for links that you can open.
                Without them, it probably answered from what its model learned in training, so it may not know about recent events.
                Many chatbots can search but don't do so for every question, so ask yours to search and to link to its sources.
                Its word alone isn't proof, because a model can write that it searched when it didn't.
                Even with links, see whether the pages say what the answer claims.
            """,
            sources=("openai-chatgpt-search-2024", "llama-cards", "chen-2025-cot"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#why-dont-llms-know-recent-events",
    ),
    Question(
        id="wrong-in-spite-of-web-search",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Why can Google's AI Overviews and chatbots that search the web still be wrong?",
        wordings=(
            "gemini can make mistakes notice serious",
            "it called me a liar",
            "false news from ai",
            "can gemini make mistakes",
        ),
        answer=Claim(
            text="""
            Google's AI Overviews and chatbots that search the web can be wrong because the search only gives a language model pages to work from.
            The pages can be false, outdated or satirical, and the model can misread them.
            Google admitted in 2024 that some overviews had drawn on satire or sarcastic posts.
            In a 2025 study by 22 public broadcasters, 45% of the answers that four assistants gave about the news had a significant problem, most often with sources; 20% had major errors.
            A chatbot may also skip the search and deny that recent events have happened.
            So open the links, and check important facts elsewhere.
            """,
            sources=(
                "reid-2024",
                "ebu-bbc-2025",
                "magesh-2025",
                "openai-chatgpt-search-2024",
                "you-gemini-search-2026",
                "workalizer-gemini-accuracy",
                "llama-cards",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#does-rag-stop-hallucinations",
    ),
    Question(
        id="where-chatgpt-gets-its-information",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Where does ChatGPT get its information, and can it tell me?",
        wordings=(
            "was chatgpt trained on the internet",
            "was it trained on the whole internet",
            "where does chatgpt get its information",
            "where do chatgpt's answers come from",
            "where does ai get its information from",
            "sources of chatgpt knowledge",
            "does chatgpt use a database",
            "where does copilot or gemini get its answers",
            "can chatgpt name the source of a sentence",
        ),
        answer=Claim(
            text="""
                ChatGPT gets its information mainly from its model's training, from what you type or upload, and from web pages if it searches for them.
                In training, the model learned patterns from very large amounts of text, much of it from the internet, along with books and licensed material.
                ChatGPT's model has no database of checked facts, so without a search, it writes what is likely, which can be wrong.
                Without a search, it also usually can't tell you which text a sentence comes from, and a reference that it adds may be made up.
                After a search, it can link to the pages it used.
            """,
            sources=(
                "brown-2020-gpt3",
                "openai-chatgpt-search-2024",
                "openai-gpt4-2023",
                "walters-wilder-2023",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-data-are-llms-trained-on",
    ),
    Question(
        id="does-it-open-my-link",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Does a chatbot open the link that I paste?",
        wordings=(
            "does it actually open the link i paste",
            "can chatgpt read a web page from a link",
            "paste a url into chatgpt",
            "does it read the article when i paste its address",
            "summarize a website from its link",
        ),
        answer=Claim(
            text="""
            A chatbot opens your link only if it has access to the web, decides to use it, and can get into the page.
            Logins and paywalls often keep it out.
            If it can't read the page, the model may guess from the words in the address what the page says, and write as if it had read it.
            To test this, ask the chatbot to quote a sentence from the page word for word, and check that the sentence is really there.
            You can also paste the text instead of the link.
            """,
            sources=(
                "openai-chatgpt-search-2024",
                "openai-bots-docs",
                "decoder-2023-browsing",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#did-the-chatbot-search-the-web",
    ),
    Question(
        id="when-is-it-safe-to-use-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Can I trust ChatGPT, and when is it safe to use?",
        wordings=(
            "can you trust chatgpt",
            "is chatgpt trustworthy",
            "when can i rely on ai",
            "what can i use chatgpt for without risk",
            "am i able to check the answer",
            "flowchart is it safe to use chatgpt",
            "when should i trust ai output",
            "do i know enough to check ai",
            "is ai safe",
            "is it safe to use ai",
            "is chatgpt safe",
        ),
        answer=Claim(
            text="""
                Whether you can trust ChatGPT depends on the task.
                It's fine for ideas and drafts, but it can state something false with complete confidence.
                It's safe to rely on it when nothing depends on whether the output is true, as with ideas for a party.
                It's also safe when you know the subject and have reliable sources, so that you can check the output and take responsibility for mistakes.
                Otherwise, don't rely on the answer, especially where a mistake would be costly.
                Whatever you use it for, don't type in private information.
            """,
            sources=(
                "unesco-genai-2023",
                "nist-ai-600-1-2024",
                "steyvers-2025",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/limits.md#ask-ai-whether-it-is-true",
    ),
    Question(
        id="why-not-say-i-dont-know",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Why doesn't ChatGPT say that it doesn't know?",
        wordings=(
            "ai never admits it doesnt know",
            "why is chatgpt so confident when wrong",
            "chat gpt guesses instead of saying no idea",
            "why does it sound so sure of itself",
            "why does ai bluff",
            "why does chatgpt answer even if it does not know",
            "it never admits that it has no idea",
            "admits no ignorance",
            "always has an answer",
            "pretends to know everything",
            "makes claims instead of admitting gaps",
            "overconfident bot",
        ),
        answer=Claim(
            text="""
                ChatGPT often guesses instead of saying “I don't know” because its language model produces likely words and has no reliable sense of what it knows.
                In 2025, researchers at OpenAI and Georgia Tech argued that testing also rewards guessing.
                In most of the well-known tests that they looked at, a right answer earns a point, while a wrong answer and “I don't know” both earn nothing.
                So a model that guesses tends to score better than one that admits a gap in its knowledge.
                Some newer models admit such gaps more often, but they still make things up.
            """,
            sources=(
                "kalai-2025",
                "nist-ai-600-1-2024",
                "openai-gpt5-card-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/limits.md#why-do-llms-hallucinate",
    ),
    Question(
        id="it-said-it-had-saved-my-work",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="The chatbot said that it had saved my work, but my work is gone. Why?",
        wordings=(
            "chatgpt lost my work",
            "chatgpt promised to save it",
            "you were supposed to have saved all this stuff, why did you not",
            "my conversation disappeared",
            "ai said it would remind me",
            "ai says it is working in the background",
            "chatbot lied about saving a file",
            "get a lost chat back",
            "confession of a chatbot",
        ),
        answer=Claim(
            text="""
                A chatbot can say that it has saved something even though nothing was saved, because it writes a likely reply and doesn't necessarily check what happened.
                If you ask for the reason, its apology or “confession” is generated text as well and may not show what actually went wrong.
                Look in the chat history, because the text may still be there, and contact the company's support team if it isn't.
                From now on, keep important text in a file of your own, because a chat isn't a safe place for your work.
            """,
            sources=("openai-memory-2024", "chen-2025-cot"),
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#does-chatgpt-remember-past-chats",
    ),
    Question(
        id="are-you-sure",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Why does ChatGPT change its answer when I ask whether it is sure?",
        wordings=(
            "are you sure chatgpt switches answer",
            "ai apologizes when it was right",
            "chat gpt gives in when i disagree",
            "why does chatgpt always agree with me",
            "it changes its mind when i push back",
            "caves when i push back",
            "flips its opinion under pressure",
            "backs down when challenged",
            "i told chatgpt it was wrong and it agreed although it was right",
            "why do chatbots give in when i insist",
            "58% sycophancy",
            "what does a sycophancy rate measure",
            "is ai wrong 58% of the time",
        ),
        answer=Claim(
            text="""
                ChatGPT may change its answer because chatbots have a habit of agreeing with the person they're talking to, which is called sycophancy.
                One likely cause is training in which people rate answers, because people sometimes prefer agreement to the truth.
                In a 2025 study with questions on mathematics and medicine, three models faced stronger challenges than “Are you sure?” and, in 58% of cases, gave in.
                The change led to the right answer more often than to a wrong one, but it could go either way.
                So a changed answer proves nothing by itself: check the point elsewhere.
            """,
            sources=(
                "sharma-2023",
                "openai-sycophancy-2025",
                "fanous-2025-syceval",
            ),
            as_of="2025",
        ),
        more="glossary.md#sycophancy",
    ),
    Question(
        id="who-is-right-in-an-argument",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Can ChatGPT tell me who is right in an argument with my partner?",
        wordings=(
            "ai judge a fight with my husband",
            "relationship advice from chatgpt",
            "ask ai about my marriage",
            "chatgpt sides with me against my wife",
            "chatgpt as couples counselor",
            "neutral marriage therapist",
        ),
        answer=Claim(
            text="""
            ChatGPT can't tell you who is right in an argument, because it usually hears only one side and tends to agree with its users.
            So it isn't a neutral counselor.
            In a 2025 US study, 11 AI models approved of users' actions 50% more often than people did.
            ChatGPT is more useful for preparing a conversation: ask how your partner might see things.
            If you're afraid of your partner, turn to a helpline.
            """,
            sources=(
                "cheng-2025-sycophantic-advice",
                "sharma-2023",
            ),
            as_of="2025-10",
            our_reading=True,
        ),
        more="questions/limits.md#why-does-it-agree-with-me",
    ),
    Question(
        id="ai-keeps-getting-it-wrong",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="The chatbot keeps getting it wrong: should I rephrase, start over or switch to another AI?",
        wordings=(
            "keep re-prompting or switch to another ai",
            "it keeps making the same mistake",
            "how often should i correct chatgpt",
            "new chat or rephrase",
            "when to give up on a chatbot",
        ),
        answer=Claim(
            text="""
                If a chatbot keeps getting it wrong, correct it once or twice, then start a new chat.
                If that fails as well, try another AI or ask a person.
                It rarely helps to keep arguing, because the failed attempts stay in the chat, and models have trouble recovering from an early wrong turn.
                In the new chat, put the goal, the facts and an example of the result you want into a single message.
                A different model may succeed, but many models make the same mistakes.
            """,
            sources=(
                "anthropic-claude-code-practices",
                "laban-2025",
                "kim-2025-correlated",
            ),
            as_of="2026",
        ),
        more="questions/everyday-use.md#how-to-get-better-answers",
    ),
    Question(
        id="honest-criticism-from-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="How do I get honest criticism of my work from AI?",
        wordings=(
            "should i trust compliments by chatgpt",
            "is chatgpt just flattering me",
            "ai says my writing is great",
            "is chatgpt's praise worth anything",
            "can ai judge my novel",
            "ask ai for feedback on my text",
            "why does ai praise everything i write",
            "honest feedback from chatgpt",
            "can ai review my business plan",
            "brutal criticism prompt",
            "chatgpt says my business idea is brilliant and rare",
        ),
        answer=Claim(
            text="""
                To get honest criticism from AI, ask for faults rather than an opinion, because chatbots tend to agree with the person who asks.
                Ask, for example, for the three weakest passages and why they are weak, or for a skeptical reader's objections.
                Present the work as someone else's, and don't say what you hope to hear.
                Then judge each point yourself, because a chatbot that is asked for faults may make some up.
                If a lot depends on the work, also ask a person who knows your readers.
            """,
            sources=(
                "sharma-2023",
                "openai-sycophancy-2025",
                "zheng-2023-judge",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/limits.md#why-does-it-agree-with-me",
    ),
    Question(
        id="please-and-thank-you",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Does it help to say please and thank you to ChatGPT?",
        wordings=(
            "should i be polite to ai",
            "do i need to say please to chatgpt",
            "being rude to chatgpt better answers",
            "manners chatbot",
            "should we be polite to chatgpt",
            "do manners matter with chatbots",
            "is it rude to be rude to ai",
            "say thanks to a chatbot",
            "manners with a machine",
            "kind words to a machine",
            "being friendly to a bot",
            "does courtesy improve results",
            "swearing at ai",
            "does the word please have a practical effect",
        ),
        answer=Claim(
            text="""
                Saying please and thank you to ChatGPT probably makes little difference to the quality of its answers.
                Two studies from 2025 even point in opposite directions.
                In one, rudeness made two of three LLMs less accurate, but only on some questions in the humanities.
                In the other, GPT-4o was right slightly more often when 50 questions were put very rudely (84.8%) than when they were put very politely (80.8%).
                So be polite if you like, and put your effort into saying clearly what you want.
            """,
            sources=(
                "cai-2025-tone",
                "dobariya-kumar-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="glossary.md#prompt-engineering",
    ),
    Question(
        id="personal-messages-by-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Is it all right to send a personal message that AI wrote?",
        wordings=(
            "is it ethical to use ai for a eulogy",
            "wedding vows by ai",
            "is it rude to use chatgpt for a birthday message",
            "condolence letter by ai",
            "wedding speech written by ai",
            "is it dishonest to let ai write my texts",
            "love letter by chatgpt",
            "should i tell a friend that ai wrote it",
            "may a machine write my personal update or newsletter",
            "etiquette for ai messages",
        ),
        answer=Claim(
            text="""
                Whether it's all right to send a personal message that AI wrote depends on what the reader expects.
                An AI-written party invitation will hardly bother anyone, but a condolence letter or an apology is valued because it comes from you.
                In experiments published in 2026, people thought less of creative writing when they believed that AI was involved.
                Letting AI correct what you wrote is different from letting it say what you feel.
                If it did write the message, say so, or start again in your own words.
            """,
            sources=("raj-2026-disclosure",),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-it-ethical",
    ),
    Question(
        id="speech-by-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Can AI write a speech, such as a eulogy, a wedding speech or a speech to the council?",
        wordings=(
            "can ai write a eulogy or wedding speech",
            "chatgpt for a best man speech",
            "should councillors write speeches with chatgpt",
            "is it ok to use ai for a funeral speech",
            "politician's speech written by ai",
            "will people notice that ai wrote my speech",
            "ai speechwriter",
        ),
        answer=Claim(
            text="""
                AI can help you write a speech, but only you know the memories and points that make it yours, so begin with those.
                Tell it the occasion, the length and who will be listening, and ask it for an outline, or give it your own draft and ask what you could cut.
                Then put the result into words that you would actually say, and read it aloud.
                Check every name, figure and story, because AI may invent details, and you're responsible for what you say in public.
            """,
            sources=(
                "raj-2026-disclosure",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#personal-messages-by-ai",
    ),
    Question(
        id="obituary-by-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Should a family or a funeral home let AI write an obituary?",
        wordings=(
            "chatgpt wrote the death notice",
            "ai made up hobbies of deceased",
            "should i say ai helped",
            "memorial text by ai",
        ),
        answer=Claim(
            text="""
                AI can draft an obituary, but someone who knew the person has to check every statement.
                Even if you give it the facts, it may invent a hobby, a story or a relative.
                AI also writes phrases that could describe anyone.
                So begin with your own memories, cut empty praise, and compare names and dates with documents.
                Ask whether the funeral home uses AI, and tell your relatives if AI helped.
            """,
            sources=(
                "theoutpost-obituaries-2025",
                "findskill-obituaries-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#speech-by-ai",
    ),
    Question(
        id="complaint-letter-by-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Can AI write a complaint or a letter to a government office for me?",
        wordings=(
            "write a complaint letter with chatgpt",
            "ai letter to my landlord",
            "appeal a parking fine with ai",
            "can chatgpt write to the council for me",
            "ai help with an official letter",
            "fill in a form with ai",
            "objection letter by ai",
            "can i use ai to understand an official letter",
        ),
        answer=Claim(
            text="""
                Yes, AI can help with a complaint or a letter to a government office, for example by putting your points in order and finding a polite tone.
                Don't let it supply the facts or the law, because it can invent laws, deadlines and rulings, and a missed deadline can cost you your case.
                Check each date and rule with the office itself, and keep ID numbers out of the chat.
                If a lot is at stake, such as your home or your immigration status, ask a legal aid office or a lawyer first.
            """,
            sources=(
                "mata-2023",
                "openai-eu-privacy-2026",
                "nist-ai-600-1-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="official-forms-with-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Can AI help me with official forms, such as a visa or benefits application?",
        wordings=(
            "can chatgpt help with a visa application",
            "fill in a form for the authorities with ai",
            "ai for immigration forms",
            "can i use ai for a benefits claim",
            "chatgpt for asylum or citizenship papers",
            "ai to understand a government form",
            "is it risky to use ai for an official application",
        ),
        answer=Claim(
            text="""
                AI can explain an official form in plain words, but don't let it fill in facts or decide what applies to you.
                It may rely on an outdated rule or make up a requirement, and a false statement can cost you the visa or the benefit.
                You're responsible for what you sign, even if AI wrote it, so check each answer against your papers.
                Take the form from the authority's own website, and keep passport numbers out of the chat.
                If you're unsure, ask the authority or a legal aid office.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#translate-official-documents",
    ),
    Question(
        id="legal-papers-by-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Can AI draft a contract, a will or a privacy policy for me?",
        wordings=(
            "can ai write my terms and conditions",
            "make a will with ai",
            "ai privacy policy generator",
            "can chatgpt write a lease",
            "ai for legal documents at home",
            "nda written by ai",
            "is a contract written by ai valid",
            "why not use chatgpt for my will",
            "write contracts for my small business",
            "chatgpt contract template",
        ),
        answer=Claim(
            text="""
                AI can draft a contract, a will or a privacy policy, but don't use the draft unchecked.
                It may invent rules, leave out a clause that you need, or include something that doesn't fit your country's law.
                In the United States and England, for example, a printed will usually has to be signed in front of witnesses, and mistakes may show only after you die.
                A contract usually binds you once you sign it.
                A privacy policy has to describe what you do with people's data, which the AI doesn't know.
                If there's an official template, it's a better place to start.
                Have a lawyer check anything important.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "mata-2023",
                "losey-genai-terms",
                "harpeth-will-2023",
                "becklegal-wills",
                "hughjames-witness-2020",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="chatbot-as-therapist",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="Can I use ChatGPT as a therapist?",
        wordings=(
            "ai for depression",
            "talk to chatbot about my feelings",
            "mental health help chat gpt",
            "ai counselor instead of psychologist",
            "is chatgpt safe for therapy",
            "ai for anxiety and mental health",
            "can ai help with depression",
            "talk to ai about problems",
            "should i use ai instead of a therapist",
            "talk about depression with a bot",
            "mental health advice from ai",
            "panic attack at night",
            "suicidal thoughts",
            "pour out my heart",
            "emotional support from software",
            "counseling by app",
            "i feel sad and tell a bot",
            "crisis at night",
            "chatgpt has helped me more than my therapist",
            "my therapist is actually chatgpt",
            "chatgpt gives me empathy and support i haven't felt in a long time",
            "is it silly to feel helped by a chatbot",
            "my friend uses chatgpt as a therapist what do you think",
            "should i tell my therapist that i talk to chatgpt",
            "more comfort from chatgpt than from my counselor",
            "is an ai therapist safe",
            "how safe is ai therapy",
            "ai instead of a psychologist safe",
        ),
        answer=Claim(
            text="""
                ChatGPT can't take the place of a therapist, although the comfort that you feel may be real.
                It has no license, tends to agree with you, and doesn't owe you a therapist's confidentiality.
                A 2025 study of several chatbots found that their answers stigmatized some mental illnesses and were unsafe in some crises.
                If you use it, use it alongside a human therapist, and let the therapist know.
                If you are in danger or thinking of harming yourself, call an emergency number or a crisis line.
            """,
            sources=("moore-2025-therapist", "sharma-2023", "panorama-jama-psychiatry-2026"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="chatgpt-health",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="What is ChatGPT Health, and how does it differ from ordinary ChatGPT?",
        wordings=(
            "connect medical records or apple health",
            "openai's space for health questions",
            "is my health data used for training",
            "is the health tab a doctor",
        ),
        answer=Claim(
            text="""
                ChatGPT Health is the part of ChatGPT for health questions.
                It can use data from apps such as Apple Health and, in the US, medical records if you connect them.
                At its launch in January 2026, health chats were kept apart from others and, according to OpenAI, weren't used to train ChatGPT's foundation models.
                In late June, OpenAI's help page offered ChatGPT Health only in the US, and some users were testing changes: connected data worked in any chat, and health chats could feed ChatGPT's memory.
                OpenAI says that ChatGPT Health isn't meant for diagnosis or treatment.
                US health privacy law (HIPAA) usually doesn't protect what you tell a chatbot.
            """,
            sources=(
                "beckers-chatgpt-health-2026",
                "openai-health-help-2026",
                "dickinson-wright-health-apps",
                "novacare-chatgpt-health-2026",
            ),
            as_of="2026-06",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="chatbot-as-friend",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="Is it bad to use a chatbot as a friend?",
        wordings=(
            "ai companion loneliness",
            "i am attached to my chatbot",
            "can ai be a friend",
            "emotional dependence on chatgpt",
            "is ai a tool or a friend",
            "why call ai a tool and not a friend",
            "can people fall in love with ai",
            "is it healthy to talk to ai every day",
            "lonely and talking to ai",
            "relationship with ai",
            "feels like talking to a real person",
            "attached to an ai",
            "lonely and chatting with a bot",
            "someone to talk to at night",
            "my husband talks to a bot all evening",
            "replace personal relationships",
            "someone to talk to online",
            "feelings for a program",
            "in love with my bot",
            "isolation and ai companions",
            "bonding with a chatbot character",
            "is it stupid to have a chatbot friend",
        ),
        answer=Claim(
            text="""
                There's nothing stupid about befriending a chatbot, but whether it's bad for you isn't known.
                A chatbot can sound caring and tends to agree with you, and its maker may store what you say.
                In a trial published in 2025, 981 people used ChatGPT for four weeks.
                Those who had chosen to use it more were lonelier and more dependent on it, but the trial can't say which caused which.
                It's a warning sign if the chatbot takes the place of people, or if you'd find it hard to stop using it.
            """,
            sources=("fang-2025-affective", "sharma-2023", "openai-eu-privacy-2026"),
            our_reading=True,
            as_of="2026",
        ),
        more="questions/law.md#rules-for-companion-chatbots-and-minors",
    ),
    Question(
        id="is-an-ai-girlfriend-cheating",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="Is it cheating if my partner has an AI girlfriend or boyfriend?",
        wordings=(
            "my husband is sexting a chatbot",
            "is talking to a replika infidelity",
            "is it cheating if your partner has an ai girlfriend app",
            "wife in love with an ai companion",
            "is flirting with ai being unfaithful",
            "ai romance while married",
        ),
        answer=Claim(
            text="""
                Whether an AI girlfriend or boyfriend counts as cheating depends on what the two of you have agreed on and what you expect of each other.
                Opinions differ.
                In a 2025 survey of 2,000 US adults by the Kinsey Institute and DatingAdvice.com, 33% considered sexting or a romance with an AI to be cheating, according to Mashable.
                Reports of 61% among singles seem to count people twice if they named both.
                The chatbot is only software, but your partner's attachment to it can be real, so the secrecy, the intimacy or the time spent may hurt.
                Say calmly what bothers you, and agree on limits for both of you.
            """,
            sources=("mashable-ai-cheating", "dnyuz-ai-cheating-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-friend",
    ),
    Question(
        id="chatbot-better-than-people",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="Why does ChatGPT seem better than a real conversation partner?",
        wordings=(
            "i prefer talking to ai over humans",
            "chatgpt more empathetic than people",
            "chatgpt understands me better than my friends",
            "why is talking to chatgpt better than talking to people",
            "why is a chatbot nicer and more patient than my friends",
            "ai is a better listener than my partner",
        ),
        answer=Claim(
            text="""
                ChatGPT can seem better than a real conversation partner because it's available at any hour and doesn't lose patience.
                It asks for nothing in return and tends to agree with you.
                Chatbots can also sound caring.
                In studies published in 2026, people rated AI's empathetic replies higher than humans' replies, but preferred to receive empathy from humans.
                ChatGPT's agreeable tone comes partly from training on people's ratings, so it doesn't show that ChatGPT feels anything.
                A friend can disagree with you, notice that you're unwell and come by.
            """,
            sources=("sharma-2023", "wenger-2026-empathy"),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/everyday-use.md#can-ai-help-with-loneliness",
    ),
    Question(
        id="can-ai-help-with-loneliness",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="Can AI help with loneliness?",
        wordings=(
            "can technology help with loneliness",
            "do ai companions cure loneliness",
            "chatbot for lonely people",
            "ai friend for an elderly person",
            "does talking to ai make you lonelier",
            "ai companion benefits and risks",
            "is it healthy to talk to ai when lonely",
            "robots and chatbots against loneliness",
        ),
        answer=Claim(
            text="""
                A chatbot may ease loneliness for a while, but it isn't a cure.
                In experiments described in 2024, people felt less lonely after chatting with an AI companion.
                In a 2025 trial, by contrast, those who used ChatGPT more over four weeks ended up lonelier on average, although the trial can't say which caused which.
                So use a chatbot alongside human contact, not instead of it, for example to find a club or to write to an old friend.
                If the loneliness lasts, talk to a doctor or a helpline.
            """,
            sources=("de-freitas-2024-loneliness", "fang-2025-affective"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-friend",
    ),
    Question(
        id="chatbot-of-a-dead-person",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="Can AI bring back a dead person as a chatbot, and is that a good idea?",
        wordings=(
            "griefbot",
            "deadbot",
            "talk to my dead mother with ai",
            "ai version of a deceased loved one",
            "is a griefbot healthy",
            "recreate my late husband's voice",
            "can i stop others making a chatbot of me after death",
            "ai and grief",
        ),
        answer=Claim(
            text="""
                AI can use messages and recordings to imitate how a dead person wrote or spoke, but it doesn't bring the person back.
                It can also say things that the person wouldn't have said.
                Some researchers think that such chatbots, called griefbots or deadbots, may comfort people for a time.
                In 2024, ethicists at the University of Cambridge warned of psychological harm, of hidden advertising in a loved one's voice, and of distress for children.
                Ask yourself first whether the dead person would have wanted it, and if you don't want to be imitated yourself, put that in writing.
            """,
            sources=(
                "cambridge-deadbots-2024",
                "macquarie-deathbots",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-friend",
    ),
    Question(
        id="companions-for-teenagers",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="Are AI companions safe for teenagers?",
        wordings=(
            "signs that a child is too attached to a chatbot",
            "character ai for my teen",
            "replika under 18",
            "ai girlfriend app kids danger",
            "my teenager has an ai girlfriend",
            "ai companion risks",
            "teen talks to a virtual girlfriend",
            "my child talks to replika, should i worry",
            "roleplay apps and adolescents",
            "is character.ai ok for a 15 year old",
            "virtual friends for minors",
            "my daughter says a chatbot is her best friend",
            "is an ai friend the same ai as the homework chatbot",
            "my teenager says the chatbot is nicer than real friends",
            "teen prefers a chatbot to friends",
        ),
        answer=Claim(
            text="""
                No, AI companions aren't safe for anyone under 18, according to the US organization Common Sense Media.
                Companions are chatbots that act like a friend, so teenagers can become attached.
                In the organization's 2025 tests, companions easily produced sexual content and dangerous advice.
                Families sued one company, Character.AI, saying that its chatbots had harmed minors and contributed to suicides, and it agreed in January 2026 to settle several suits.
                Character.AI began barring minors from open-ended chats in 2025, but age limits can be evaded.
                If your teenager prefers companions to people, that's a warning sign.
                Ask about it without judging, and in a crisis, call a doctor or a helpline.
            """,
            sources=(
                "channels-characterai-2026",
                "hwb-replika",
                "common-sense-2025-companions",
                "character-ai-2024",
                "ap-2025-companions",
                "character-ai-adults-2025",
                "banthebots-ages-2026",
            ),
            our_reading=True,
            as_of="2026-06",
        ),
        more="questions/law.md#rules-for-companion-chatbots-and-minors",
    ),
    Question(
        id="teen-misses-a-companion",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="My teenager is upset about losing an AI companion. Is the bond real?",
        wordings=(
            "i deleted my teen's character.ai",
            "grief over a chatbot",
            "took away my child's ai friend",
            "does the bot love my teen",
        ),
        answer=Claim(
            text="""
                Your teenager's feelings are real, even if the chatbot, as far as anyone can tell, feels nothing.
                An AI companion is a chatbot that acts like a friend, and people can react to it as they would to a friend.
                When the company Character.AI stopped offering open-ended chats to users under 18 in November 2025, some teenagers wrote of their grief.
                So don't mock the loss: ask what your child found in the chats and who else could offer that.
                If your child withdraws or mentions self-harm, get professional help right away.
            """,
            sources=(
                "newser-2025-teens",
                "connectsafely-2025-bonds",
                "mitchell-krakauer-2023",
            ),
            as_of="2025-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#companions-for-teenagers",
    ),
    Question(
        id="companion-or-chatbot",
        topic=QuestionTopic.EVERYDAY,
        group="Companionship and mental health",
        question="What is the difference between an AI companion, such as Replika, and ChatGPT?",
        wordings=(
            "is an ai companion technically different from a chatbot",
            "is replika its own llm or chatgpt with a face",
            "does a real person answer on replika",
            "is replika an llm",
            "is character ai the same as chatgpt underneath",
            "my kid talks to characters on character.ai",
            "what is an ai companion",
            "is character ai real people",
            "the bot says that it is a real person",
            "school warns of ai companions, what are they",
        ),
        answer=Claim(
            text="""
                An AI companion is a chatbot made for friendship, romance or emotional support, while ChatGPT is meant as a general assistant.
                Both use the same kind of technology: an LLM writes the replies.
                A companion such as Replika has a name and a face and keeps track of what you've told it, as ChatGPT can when its memory is turned on.
                Replika and Character.AI aren't versions of ChatGPT but separate products from other companies.
                In all of them, a program answers, not a person. If a character says that it's human or that it loves you, it's imitating what people write.
            """,
            sources=(
                "garante-replika-2025",
                "common-sense-2025-companions",
                "openai-chatgpt-2022",
                "character-ai-2024",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="systems.md#replika",
    ),
    Question(
        id="why-children-use-companions",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="Why are children and teenagers drawn to AI chatbots?",
        wordings=(
            "why are kids drawn to character ai",
            "why do teens talk to ai companions",
            "why do kids like chatgpt so much",
            "reasons teenagers use ai friends",
            "why does my child talk to a chatbot all day",
            "what makes ai friends attractive to teens",
            "what attracts youngsters",
            "why does my daughter prefer a bot",
        ),
        answer=Claim(
            text="""
                Children and teenagers turn to AI chatbots most often for help with schoolwork, according to a 2025 UK survey of 9- to 17-year-olds by Internet Matters.
                A chatbot answers at any hour, stays patient and tends to agree.
                In the same survey, 12% of those who used chatbots said that they did so because they didn't have anyone else to talk to.
                If your child prefers a chatbot to people, ask why without judging.
            """,
            sources=("internet-matters-2025", "sharma-2023"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#companions-for-teenagers",
    ),
    Question(
        id="what-do-children-use-ai-for",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="Do children really use AI, and what do they use it for?",
        wordings=(
            "are kids really using ai",
            "how do kids use chatgpt",
            "what do teens do with ai",
            "how many teenagers use ai",
            "kids and ai statistics",
            "what are children doing with chatbots",
            "ai in apps for kids",
        ),
        answer=Claim(
            text="""
                Yes, many children and teenagers use AI, mostly to look things up and to get help with schoolwork.
                In a fall 2025 US survey by the Pew Research Center, 64% of 13- to 17-year-olds said that they used chatbots.
                More than half said that they had used them to search for information (57%) or for schoolwork (54%).
                Many have also tried AI companions (chatbots that act like a friend).
                When a US survey asked teenagers in 2025 why they used them, they most often named fun and curiosity about AI.
                But not all the AI in children's apps is generative: software that picks the next video doesn't create anything.
            """,
            sources=(
                "pew-2026-teens",
                "internet-matters-2025",
                "common-sense-2025-companions",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-chatgpt-safe-for-my-child",
    ),
    Question(
        id="toys-with-a-chatbot",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="Are toys with an AI chatbot safe for children?",
        wordings=(
            "ai teddy bear",
            "talking toy with chatgpt inside",
            "smart toys for toddlers risk",
            "should i buy an ai toy",
            "christmas present that talks",
            "toddler with a talking robot",
            "speaking doll with internet",
            "smart plush for a toddler",
            "is there chatgpt inside talking teddy bears",
            "where does it go what my kid tells the talking toy",
            "difference to an ordinary talking toy",
        ),
        answer=Claim(
            text="""
                No, toys with an AI chatbot can't be relied on to be safe for children.
                Ordinary talking toys play recorded lines, but many AI toys send a child's words over the internet to an LLM, whose replies can't be checked beforehand.
                In 2025, the consumer group US PIRG tested three AI toys.
                Some told testers where to find matches or knives, and one, a teddy bear that used OpenAI's GPT-4o, talked at length about sex.
                In January 2026, about 50,000 chats with another toy, Bondu, turned out to be open to anyone with a Google account.
                If you buy an AI toy, stay nearby while your child plays with it.
            """,
            sources=(
                "pirg-2025-toyland",
                "moneycontrol-2025-kumma",
                "pulse-bondu-2026",
                "digwatch-bondu-2026",
                "timenews-ai-toys",
            ),
            as_of="2026",
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="is-chatgpt-safe-for-my-child",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="Is ChatGPT safe for my child?",
        wordings=(
            "should i let my kid use chatgpt",
            "would you let your kid talk to an ai chatbot unsupervised",
            "ai for children risks",
            "is ai safe for kids",
            "dangers of ai for kids",
            "can children use ai",
            "how can i keep my child safe with ai",
            "what age can kids use chatgpt",
            "ai safety for families",
            "my grandson uses it on his tablet",
            "taking over my child's brain",
            "worried about my child",
            "what harm can a bot do to kids",
            "rules at home for ai",
            "is snapchat my ai safe for kids",
            "should parents worry",
            "is ai good for kids",
            "protect children from ai",
            "primary school pupils",
            "family rules, set boundaries",
            "guidance for mums and dads",
            "pros and cons for children",
            "should i let my child use chatgpt",
        ),
        answer=Claim(
            text="""
                ChatGPT isn't meant for children under 13, and teenagers need your guidance.
                Under OpenAI's 2026 terms, the minimum age is 13 (higher in some countries), and users under 18 need a parent's consent.
                ChatGPT also estimates users' ages and limits sensitive content for likely minors.
                Its parental controls work only if you and your teenager link accounts.
                On Snapchat, once your teenager accepts your invitation to the Family Center, you can stop its chatbot, My AI, from replying.
                Chatbots can say unsuitable things, and children can get attached to them.
                So ask how your child uses them, and explain that they make mistakes and aren't for private details.
                """,
            sources=(
                "openai-eu-terms-2026",
                "openai-chatgpt-2022",
                "the-decoder-age-prediction-2026",
                "openai-parental-controls-2025",
                "robots-snapchat-myai-2024",
                "my-teens-world-snapchat",
                "common-sense-2025-companions",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="parental-controls",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="Can parents see or limit a child's AI chats?",
        wordings=(
            "parental controls for chatgpt",
            "read what my child types",
            "family link gemini",
            "quiet hours for a teen account",
            "restrict what my son sees",
            "supervise teenager account",
            "block chatbot on kids device",
        ),
        answer=Claim(
            text="""
                Parents can limit a child's AI chats in some products, but neither OpenAI nor Meta gives them access to the chats themselves.
                Parents who supervise a teenager's Meta account see the topics of the past week's chats with Meta AI on Facebook, Instagram and Messenger, and Meta has announced alerts about suicide and self-harm.
                In ChatGPT, a parent can link accounts with a teenager who agrees, and then set hours when ChatGPT is blocked.
                OpenAI may also alert the parent if it sees signs of serious danger.
                A teenager can unlink the accounts, but OpenAI then tells the parent.
                Google lets parents turn off its chatbot, Gemini, for younger children.
            """,
            sources=(
                "openai-parental-controls-2025",
                "google-gemini-child-help",
                "meta-teen-topics-2026",
                "lbc-instagram-alerts-2026",
            ),
            as_of="2026-07",
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="explain-it-to-a-child",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="How do I explain generative AI to a child or an older person?",
        wordings=(
            "ai for 5 year old",
            "what is chatgpt for kids",
            "eli5 llm",
            "simple explanation ai for my grandchild",
            "how to talk to kids about ai",
            "how to talk to young students about ai",
            "teaching children what ai is",
            "how do i teach my child about ai",
            "ai explained to children",
            "ai for primary school",
            "my seven year old asks how it works",
            "simple words for young kids",
            "story for grandchildren",
            "can i tell children that it has read everything on the internet",
            "explain chatgpt to grandparents",
            "explain ai to a seniors' computer club",
            "explain to my child that the chatbot isn't a friend",
            "explain chatgpt to homeschooled kids",
        ),
        answer=Claim(
            text="""
            To explain generative AI to a child, play a guessing game: say “Once upon a” and let the child guess the next word.
            For an older person, use the words that a phone suggests as you type.
            Then say that a chatbot, one kind of generative AI, does something similar: it practiced on huge amounts of writing (though not on the whole internet) and keeps guessing what comes next.
            Add that a chatbot is a program, not a person, even if it sounds like a friend, and that its guesses can be wrong.
            """,
            sources=("jurafsky-martin-slp3", "openai-chatgpt-2022"),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-do-llms-work",
    ),
    Question(
        id="ai-skills-on-a-resume",
        topic=QuestionTopic.EVERYDAY,
        group="Jobs and applications",
        question="How do I put AI skills on my resume?",
        wordings=(
            "write on my cv that i know llms or genai",
            "ai skills for linkedin",
            "chatgpt experience on a cv",
        ),
        answer=Claim(
            text="""
            On your resume, name the tools that you use and what you achieved with them, because “AI skills” alone says little.
            “Cut the time for monthly reports by half with ChatGPT and checked every figure” tells an employer far more, if it's true.
            “Generative AI” is the broad term, which also covers tools for images, audio and video.
            Write “LLMs” only if you work with language models as such, for example by building software with them or testing them.
            Claim only what you could show in an interview.
            """,
            sources=(
                "google-ml-glossary",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#may-i-use-ai-for-a-job-application",
    ),
    Question(
        id="why-parents-should-know-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Children and parents",
        question="Why should parents learn about AI?",
        wordings=(
            "what parents need to know about ai",
            "help my child use ai well",
            "why is learning about ai so important in supporting our children",
            "talk with my kids about chatgpt",
            "ai and parenting",
            "parents guide to generative ai",
            "how can i guide my child with ai",
            "show my teen that ai homework answers can be wrong",
        ),
        answer=Claim(
            text="""
                Parents should learn about AI because children already use it, often for homework, and may not see its limits on their own.
                If you know that a chatbot writes what is likely and can be confidently wrong, you can show that to your child or teenager.
                Let them ask about something they know well, look for mistakes, and compare the answer with another source.
                The chatbot's maker usually stores what is typed, so agree on what doesn't belong in a chat, such as photos and secrets.
                The simplest start is to try a chatbot together.
            """,
            sources=("internet-matters-2025", "pew-2026-teens"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-chatgpt-safe-for-my-child",
    ),
    Question(
        id="cloned-voice-on-the-phone",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="How do I know whether a relative's call is an AI voice?",
        wordings=(
            "fake grandchild phone call ai",
            "scam call sounded like my son",
            "how are scammers cloning your grandchild's voice",
            "protect grandma from voice cloning",
            "ai voice scam",
            "can ai copy my voice",
            "fake call from family member",
            "is this voice message real",
            "grandson called and needs money",
            "crying on the line",
            "not really my son on the phone",
            "mother in tears asks for money",
            "sounded exactly like my daughter",
            "caller demands money voice copied",
            "emergency call trick",
            "recognize fake caller",
            "was it chatgpt that called",
            "call that sounded like me",
            "voice copied for a scam call",
        ),
        answer=Claim(
            text="""
                You can't reliably tell by ear whether a relative's call is real.
                In a 2025 study, listeners often failed to notice that a voice was an AI imitation (a clone).
                Speech AI (not a chatbot) can sometimes clone a voice from a few seconds of audio.
                Warning signs are pressure to act at once, a plea for secrecy, and demands for gift cards, wire transfers or cryptocurrency.
                So if a caller asks for money, hang up and call your relative at a number you know.
                The FBI also advises families to agree on a secret word.
                If you've already sent money, call your bank and the police at once.
            """,
            sources=(
                "kando-pineda-2018",
                "lacounty-2023-family-emergency",
                "barrington-2025",
                "fbi-ic3-2024",
                "wang-2023-valle",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-do-fraudsters-use-generative-ai",
    ),
    Question(
        id="family-safe-word",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="How do we set up a family safe word against scam calls?",
        wordings=(
            "protect grandparents from fake calls",
            "prove that it is really my grandson",
            "agree on a word for emergencies",
        ),
        answer=Claim(
            text="""
                To set up a family safe word, agree in person on a word or short phrase that strangers can't guess or find online.
                Don't choose a birthday or the name of a pet or a school, and don't post the word, text it or type it into a chatbot.
                Then practice: one of you plays a relative who urgently needs money, and the other asks for the word.
                If a caller doesn't know it, hang up, because even a familiar voice or number can be faked.
                Then call your relative at a number that you already have.
                Call back even if the word is right, because it can leak.
            """,
            sources=(
                "aiupdatewatch-safety-word",
                "aiscamsense-code-word",
                "lurkalert-code-word",
                "fbi-ic3-2024",
                "murrow-bank-calls-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#cloned-voice-on-the-phone",
    ),
    Question(
        id="cloned-voice-of-my-bank",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="Can scammers use an AI voice to pretend to be my bank on the phone?",
        wordings=(
            "fake bank call with ai voice",
            "my bank called me is it real",
            "caller id shows my bank's number",
            "bank asks me to move money to a safe account",
            "someone from the fraud department called",
            "give a code to the bank on the phone",
            "is the bank's number proof that the call is real",
        ),
        answer=Claim(
            text="""
                Yes, scammers can use an AI voice to pretend to be your bank, and they can also fake the number that your phone shows.
                So neither a professional voice nor the right number proves that the call is genuine.
                Hang up, and call the bank yourself at the number on your card.
                Don't give a caller your passwords or one-time codes, and don't move money “to a safe account.”
                If you've already given out a code or sent money, call your bank at once and report it to the police.
            """,
            sources=(
                "fbi-ic3-2024",
                "barrington-2025",
                "murrow-bank-calls-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-do-fraudsters-use-generative-ai",
    ),
    Question(
        id="paid-an-ai-scammer",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="I sent money to a scammer who used an AI voice. What can I do?",
        wordings=(
            "already paid after fake grandchild call",
            "get my money back from scam",
            "gift cards bought for a scammer",
            "report an ai voice scam",
        ),
        answer=Claim(
            text="""
                If you've sent money to a scammer, contact the company that handled the payment right away, because some payments can still be stopped or reversed.
                That may be your bank, the card company, a payment app, a wire transfer service or the company named on a gift card.
                Tell the company that the payment was fraudulent.
                Keep receipts, gift cards, phone numbers and messages.
                Report the fraud to the police and, in the US, to the Federal Trade Commission at ReportFraud.ftc.gov; the FBI takes reports at ic3.gov.
                Beware of anyone who offers to get your money back for a fee, because that is usually another scam.
            """,
            sources=("ftc-paid-a-scammer-2021", "georgia-scam-losses", "ftc-recovery-scams"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#cloned-voice-on-the-phone",
    ),
    Question(
        id="fake-nude-picture",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="Someone made a fake nude picture of me with AI: what can I do?",
        wordings=(
            "deepfake nude of my daughter",
            "nudify app classmate",
            "remove ai porn of me",
            "report fake naked photo",
            "someone made a deepfake of me",
            "naked fake of my daughter",
            "remove fake intimate images",
            "undressed by an app",
            "someone spread sexual fake of me",
            "app that undresses people",
            "get intimate image taken down",
            "blackmailed with fake photo",
            "classmates share ai nudes of a girl",
            "is it a crime to make ai nudes of a classmate",
        ),
        answer=Claim(
            text="""
                Save the links and dates as evidence, and report the fake nude image to each platform where it appears.
                In many places, making or spreading one is a crime even though it's fake, so tell the police, and the school if a student did it.
                In the United States, platforms where people share content have to remove it within 48 hours of a valid request.
                Two free services help keep it from spreading on the platforms that take part: StopNCII.org for adults, and Take It Down for images of someone under 18.
                If you're under 18, tell an adult you trust; if you're blackmailed, don't pay.
            """,
            sources=(
                "take-it-down-2025",
                "stopncii",
                "ncmec-take-it-down",
                "uk-duaa-2025-s138",
            ),
            our_reading=True,
            as_of="2026-11",
        ),
        more="questions/the-words.md#what-is-a-deepfake",
    ),
    Question(
        id="turn-off-ai-overviews",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How do I turn off the AI answers in Google Search?",
        wordings=(
            "disable ai overview",
            "google without ai",
            "remove ai summary from search results",
            "udm 14",
            "google ai overviews stop showing",
            "i do not want google ai overviews",
            "avoid ai answers in google",
            "hide ai results in google",
            "google search without ai summary",
            "get rid of ai in search results",
            "text at the top of google",
            "classic google results only",
            "search without generated answers",
            "switch off the summary box",
            "plain list of links please",
        ),
        answer=Claim(
            text="""
                As of June 2026, you couldn't turn off the AI answers in Google Search, called AI Overviews, but you could get around them.
                On the results page, the tab called Web, which may be hidden under More, shows only links; adding “&udm=14” to the page's address does the same.
                You can also switch to a search engine that lets you turn off AI answers.
            """,
            sources=("zdnet-2024-overviews", "yello-overviews-2026", "marclaclear-overviews"),
            as_of="2026-06",
            our_reading=True,
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="meta-ai-in-whatsapp",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="Can Meta AI read my WhatsApp messages?",
        wordings=(
            "blue circle whatsapp ai",
            "is whatsapp ai reading my chats",
            "meta ai privacy private messages",
            "is meta ai safe",
            "what information does meta ai collect",
            "what does meta ai do with my data",
            "what is the meta ai circle in whatsapp",
            "does meta read my messages",
            "is meta ai listening",
            "who reads my whatsapp",
            "does facebook ai see my chats",
            "is my messenger private from ai",
            "ai button in instagram and messenger",
            "can meta ai read our whatsapp family group",
            "is whatsapp an llm now",
        ),
        answer=Claim(
            text="""
                According to WhatsApp, Meta AI (Meta's chatbot) can read only those messages in your personal chats that you or others share with it.
                When it summarizes messages, WhatsApp says, Meta itself can't see them or the summary.
                But Meta can read what you write to Meta AI and may use it for training, except in an Incognito Chat.
                Meta can also read messages that mention or are shared with Meta AI.
                To keep a chat out of AI features, turn on Advanced Chat Privacy in its settings.
                WhatsApp itself isn't an LLM, but its blue circle opens Meta AI, which was first built on Meta's Llama LLMs.
            """,
            sources=(
                "whatsapp-privacy-2025",
                "whatsapp-chat-privacy-2025",
                "whatsapp-summaries-2025",
                "gagadget-incognito-2026",
                "mobicrazy-incognito-2026",
                "techradar-meta-eu-2025",
                "findarticles-meta-dms-2025",
                "meta-assistants-2023",
            ),
            as_of="2026-05",
        ),
        more="questions/privacy-and-safety.md#how-long-are-chats-kept",
    ),
    Question(
        id="turn-off-meta-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How do I turn off Meta AI in WhatsApp?",
        wordings=(
            "remove meta ai",
            "whatsapp disable ai button",
            "get rid of meta ai chat",
            "advanced chat privacy whatsapp",
            "stop meta ai",
            "how do i delete meta ai",
            "disable meta ai on facebook or instagram",
            "remove the blue circle",
            "hide the ai icon",
            "opt out of meta ai",
            "deactivate assistant in messenger",
            "is the meta ai circle an llm and can i remove it",
        ),
        answer=Claim(
            text="""
            You can't remove Meta AI, a chatbot that runs on Meta's LLMs, from WhatsApp, but you can ignore it.
            According to WhatsApp, you can keep it out of a particular chat by turning on a setting called Advanced Chat Privacy.
            That setting also stops everyone in the chat from exporting it, and phones from saving its photos and videos automatically.
            WhatsApp also says that if you don't write to Meta AI yourself, it sees your messages only if someone in a chat shares them with it.
            As of February 2026, Facebook and Instagram didn't have an off switch either, but you could mute the chatbot there.
            """,
            sources=(
                "whatsapp-chat-privacy-2025",
                "whatsapp-privacy-2025",
                "meta-assistants-2023",
                "startwebtools-meta-ai-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/everyday-use.md#meta-ai-in-whatsapp",
    ),
    Question(
        id="turn-off-copilot-in-word",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How do I turn off Copilot in Word, Excel or PowerPoint?",
        wordings=(
            "remove copilot from microsoft office",
            "copilot off in the web version",
            "disable copilot in my documents",
            "get rid of the copilot icon",
        ),
        answer=Claim(
            text="""
            To turn off Copilot in Word, Excel or PowerPoint on a computer, clear the “Enable Copilot” checkbox and restart the app.
            On Windows, it's under File > Options > Copilot.
            On a Mac, open the app's preferences and look for Copilot under the writing and proofing tools.
            The setting applies to one app on one device, so repeat it for each.
            In late 2025, Microsoft said that the web, iPhone and Android versions had no such switch.
            These steps are for personal Microsoft accounts; with a work or school account, ask your IT department.
            Menus change, so check Microsoft's support page.
            """,
            sources=("ms-turn-off-copilot-2025",),
            as_of="2025-10",
            our_reading=True,
        ),
        more="questions/everyday-use.md#avoid-ai-altogether",
    ),
    Question(
        id="microsoft-365-without-copilot",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="Can I keep Microsoft 365 at home without Copilot, and can my family share Copilot?",
        wordings=(
            "microsoft 365 classic plan",
            "old office price before copilot",
            "copilot ai credits for family members",
        ),
        answer=Claim(
            text="""
                One way to keep Microsoft 365 without Copilot, its AI assistant, is a plan called Microsoft 365 Classic, if Microsoft still offers it to you.
                Existing home subscribers could switch to it at the price that applied before Microsoft raised prices.
                To see whether you can get this plan, start the cancellation process in your Microsoft account, but don't complete it.
                In a Family plan, only the owner can use Copilot in apps such as Word and spend the monthly credits for AI features.
                The others share the apps and the storage.
            """,
            sources=(
                "windowsforum-accc-classic-2025",
                "windowsforum-accc-copilot-2025",
                "ms-qa-family-copilot",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#turn-off-copilot-in-word",
    ),
    Question(
        id="turn-off-gemini",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How do I turn off Gemini on an Android phone?",
        wordings=(
            "disable google's ai assistant",
            "remove gemini from my samsung",
            "go back to google assistant",
            "gemini app keeps opening",
        ),
        answer=Claim(
            text="""
                Gemini, Google's AI assistant, has no master switch, so you have to limit it in several places.
                In the Gemini app, tap your profile picture, then “Gemini Apps Activity,” and turn off “Keep Activity.”
                Gemini still works, but Google keeps new chats only briefly and doesn't use them for training unless you send feedback.
                Under your profile picture, “Apps” lets you disconnect Gemini from other apps.
                On some phones, you can disable the Gemini app in the phone's settings or choose to have no assistant.
                Google planned to retire the older Google Assistant in 2026, so it isn't a long-term alternative.
                Gmail, Google Docs and Drive have their own switches.
            """,
            sources=(
                "google-gemini-activity-help",
                "proton-gemini-android",
                "pulse-google-ai-apps-2026",
                "voss-gemini-android-2026",
                "google-smart-features-help",
                "meteora-gemini-workspace",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/everyday-use.md#turn-off-gemini-in-docs",
    ),
    Question(
        id="turn-off-gemini-in-docs",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How do I turn off Gemini in Google Docs, Gmail and Drive?",
        wordings=(
            "write with gemini popup",
            "help me write box",
            "stop ai reading my emails",
        ),
        answer=Claim(
            text="""
                To turn off Gemini in Google Docs, Drive and Gmail together, open Gmail on a computer, click the gear, then “See all settings.”
                Under “Google Workspace smart features,” choose “Manage Workspace smart feature settings” and turn them off.
                A separate switch covers smart features in Gmail, Chat and Meet, and you may have to turn that off as well. You'll also lose some older features, such as inbox sorting.
                If you only want to hide the “Write with Gemini” box in Docs, open the Gemini menu at the top, choose “Bottom bar preferences” and turn it off.
                On a work or school account, the administrator may control these settings instead.
            """,
            sources=(
                "business-style-gemini-docs-2026",
                "whatthefuture-gemini-docs-2026",
                "meteora-gemini-workspace",
                "google-smart-features-help",
                "setupai-gemini-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#turn-off-ai-overviews",
    ),
    Question(
        id="turn-off-apple-intelligence",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How do I turn off Apple Intelligence on an iPhone or Mac?",
        wordings=(
            "disable ai on ios",
            "remove ai from my ipad",
            "stop notification summaries",
            "switch off writing tools",
        ),
        answer=Claim(
            text="""
                To turn off Apple Intelligence, Apple's set of AI features, open Settings (System Settings on a Mac), choose “Apple Intelligence & Siri” and turn off the switch for Apple Intelligence.
                This removes the summaries, the writing and image tools, and the link to ChatGPT, but Siri still does simple tasks.
                You can also keep Apple Intelligence and turn off individual features, such as summaries or ChatGPT.
                These steps are for the 2025 versions, such as iOS 26, so the menus may have changed since.
            """,
            sources=(
                "elephas-apple-intelligence",
                "aiarticles-apple-intelligence",
                "tidbits-apple-intelligence-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-apple-intelligence-chatgpt",
    ),
    Question(
        id="turn-off-ai-in-the-browser",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How do I turn off AI in Firefox, Chrome or Windows 11?",
        wordings=(
            "disable gemini in my browser",
            "mozilla ai kill switch",
            "uninstall copilot from my pc",
            "delete the 4 gb ai model",
        ),
        answer=Claim(
            text="""
                In Firefox on a computer, one switch turns off the browser's generative AI, but in Chrome and Windows 11, you have to turn AI off piece by piece.
                In Firefox 148 (February 2026) or later, open the settings, then “AI controls,” and choose “Block AI enhancements.”
                This also turns off Firefox's page translation.
                In Chrome, open Settings > System and switch off “On-device AI.”
                That removes an AI model from your computer, along with one of Chrome's protections against scam sites.
                But AI features that run on Google's servers stay on.
                In Windows 11, you can uninstall the Copilot app; apps such as Notepad have AI settings of their own.
            """,
            sources=(
                "uinat-firefox-ai-2026",
                "pulse-chrome-gemini-2026",
                "windowsforum-privacy-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/everyday-use.md#avoid-ai-altogether",
    ),
    Question(
        id="avoid-ai-altogether",
        topic=QuestionTopic.EVERYDAY,
        group="Turning AI off",
        question="How can I avoid AI in the things I use?",
        wordings=(
            "how to live without ai",
            "opt out of ai features",
            "turn off ai in my phone and apps",
            "i don't want ai in everything",
            "products without ai",
            "how do i get rid of ai",
            "can i refuse ai at the doctor or the bank",
            "avoid generative ai",
        ),
        answer=Claim(
            text="""
                You can avoid much of the generative AI in the things you use, but it's hard to avoid AI altogether.
                Spam filters, maps and photo sorting have used other kinds of AI for years.
                Look in the settings of your phone, browser and office software for words such as “AI” or “assistant.”
                Some features can be turned off, but others can only be hidden.
                When a company offers a chatbot, ask to talk to a person instead.
                At a doctor's office or a school, ask whether AI is used and whether you may refuse.
            """,
            sources=("sahami-1998", "oklahoma-sb1734-2026", "dmclaw-scribes-2025"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#turn-off-ai-overviews",
    ),
    Question(
        id="learn-about-ai-for-free",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Where can I learn about generative AI for free?",
        wordings=(
            "free ai course for beginners",
            "how to learn about llms",
            "ai class online no cost",
            "where do i start learning ai",
            "where to learn about ai",
            "ai courses",
            "how do i learn to use ai",
            "best way to learn ai",
            "books and courses on ai",
            "tutorials about ai for beginners",
            "free course on ai",
            "where do i start learning",
            "class for retirees",
            "library course for seniors",
            "study ai from zero",
            "webinars and lessons without fee",
            "introduction for complete beginners",
            "good youtube course",
        ),
        answer=Claim(
            text="""
                You can learn about generative AI for free from open courses and books.
                For beginners who don't program, the University of Helsinki offers Elements of AI, a course on AI in general.
                Google's Machine Learning Glossary explains terms, some of them with formulas.
                If you can program a little and want to build something, try Generative AI for Beginners, a course by Microsoft.
                The LLM Course by Hugging Face goes deeper and expects good programming skills.
                For a thorough, technical explanation, read the online draft of the textbook Speech and Language Processing by Dan Jurafsky and James Martin.
            """,
            sources=(
                "classcentral-elements-of-ai",
                "google-ml-glossary",
                "ms-genai-for-beginners",
                "hf-llm-course",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="glossary.md",
    ),
    Question(
        id="chatbot-without-internet",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Can I use a chatbot without the internet?",
        wordings=(
            "does an llm need the internet",
            "do llms need an internet connection",
            "does ai need the internet",
            "offline ai on my laptop",
            "does chatgpt work without wifi",
            "local chatbot no connection",
            "use ai offline",
            "ai on a plane",
            "on a flight",
            "model on my own phone with no signal",
            "private assistant without cloud",
            "how can a model answer with the internet switched off",
            "how can ai work offline",
        ),
        answer=Claim(
            text="""
                Yes, you can use a chatbot without the internet if its language model runs on your own device.
                What the model learned in training is stored as numbers, called weights, in a file.
                You download this file once with a program such as Ollama.
                Models small enough for a phone or laptop usually know less than the large ones.
                The usual ChatGPT, Claude and Gemini apps do need a connection, because their models run on powerful computers elsewhere.
            """,
            sources=(
                "ollama-docs",
                "abdin-2024",
                "openai-chatgpt-2022",
                "anthropic-models-overview",
                "google-gemini-3-flash-docs",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/choosing.md#cloud-or-local",
    ),
    Question(
        id="chatgpt-is-down",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Why is ChatGPT down, and what can I do?",
        wordings=(
            "is chatgpt down right now",
            "chatgpt not working",
            "chatgpt outage",
            "chatgpt something went wrong",
            "what to do when claude or gemini is down",
            "chatgpt network error",
            "chatgpt does not load",
            "openai status",
            "spinning wheel or blank page",
            "servers are busy",
            "it won't open today",
            "does not load",
            "error message since this morning",
            "cannot log in today",
            "service interruption",
            "keeps loading forever",
            "is it only me",
        ),
        answer=Claim(
            text="""
                ChatGPT may be down because of a problem at OpenAI, which reports its outages on status.openai.com.
                In November 2024, for example, a change that OpenAI had made to its own settings took ChatGPT offline for about half an hour.
                If the status page doesn't mention a problem, check your own connection, sign out and in again, or try another browser.
                If you can't wait, use another company's chatbot in the meantime.
            """,
            sources=("openai-status-2024",),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-without-internet",
    ),
    Question(
        id="chatbot-in-my-language",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Do chatbots answer as well in other languages as in English?",
        wordings=(
            "why do languages with few speakers work worse in llms",
            "chatgpt in spanish or hindi",
            "which languages does chat gpt speak",
            "is ai worse in my language",
            "does chatgpt understand other languages",
            "can i write in my own language",
            "does ai speak german",
            "does it speak my language",
            "does it get dialects",
            "answers in english although asked in german",
            "danish, norwegian, swedish or finnish",
            "gibberish in another language",
            "welsh, polish, swahili",
            "quality in small languages",
            "does it know my mother tongue",
            "replies in french or arabic",
            "are llms as good at basque or zulu as at english",
            "does chatgpt work in small languages",
            "quality in icelandic, yoruba or irish",
        ),
        answer=Claim(
            text="""
                Not always: chatbots may answer less well in other languages than in English.
                This is especially true of languages that offer little text to train on.
                In a 2023 test by OpenAI, its model GPT-4 answered 85.5% of multiple-choice questions correctly in English, 84% in Spanish and 62% in Telugu, a language of India.
                The questions had been translated by machine, so mistakes in translation may explain part of the gap. Newer models may do better.
                Try the same questions in English and in your language, and have a native speaker check anything important.
            """,
            sources=("openai-gpt4-2023",),
            as_of="2023",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#why-do-other-languages-cost-more",
    ),
    Question(
        id="models-for-my-language",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Are models made for African or Asian languages better than ChatGPT?",
        wordings=(
            "small african-built models for zulu",
            "thai, malay or indonesian ai",
            "why chatbots get our culture wrong",
            "local idioms and customs misunderstood",
        ),
        answer=Claim(
            text="""
                Models made for African or Asian languages can do better than ChatGPT at particular tasks, so compare both on your task.
                In 2023, the South African company Lelapa AI gave tasks in Zulu to smaller models made for African languages and to OpenAI's GPT-3.5, a model much like ChatGPT's at the time.
                According to Lelapa, the best of the smaller models did slightly better at recognizing names and dates, and GPT-3.5 failed at translation.
                Models have changed since, so that test is outdated.
                Culture also counts: the makers of SEA-LION, Singapore's models for Southeast Asia, say that models trained mainly on Western text can miss local idioms and values.
            """,
            sources=(
                "lelapa-zulu-2023",
                "sea-lion-motivations",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-in-my-language",
    ),
    Question(
        id="resume-with-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Jobs and applications",
        question="Will AI help me get a job if it writes my resume?",
        wordings=(
            "cover letter ai",
            "will employers notice ai resume",
            "job application help chat gpt",
            "writing a cv with chatgpt",
            "is it ok to use ai for a cover letter",
            "do recruiters notice ai applications",
            "linkedin profile",
            "motivation letter",
            "cover letter detected",
            "will hr reject an ai letter",
            "application documents written by bot",
            "is it cheating to use ai for a resume",
        ),
        answer=Claim(
            text="""
                AI can help you get a job by improving your writing, but don't let it write the whole resume.
                In a 2021 experiment with nearly half a million newcomers to an online marketplace for contract work, those whose writing was corrected by software were 8% more likely to be hired.
                In a 2025 study, an AI tool for cover letters brought applicants more replies, but employers gave less weight to well-tailored letters.
                Using AI usually isn't cheating if everything is true and the employer doesn't forbid it.
                A chatbot can invent facts about you, so write the resume first, and keep only edits that are accurate and sound like you.
            """,
            sources=(
                "allstarz-resume",
                "hrtechcube-capterra-2024",
                "van-inwegen-2023",
                "cui-2025-cover-letters",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="examples.md",
    ),
    Question(
        id="may-i-use-ai-for-a-job-application",
        topic=QuestionTopic.EVERYDAY,
        group="Jobs and applications",
        question="Can I use AI for a job application?",
        wordings=(
            "is it ok to use chatgpt to apply for a job",
            "may candidates use ai in an interview",
            "is it acceptable to use ai for a job application",
            "can i use ai in an assessment or aptitude test",
            "employer rules on ai in applications",
            "ai to prepare for an interview",
            "will i be rejected for using chatgpt in my application",
            "using ai in a cover letter honest",
        ),
        answer=Claim(
            text="""
                Yes, you can usually use AI for a job application, as long as everything in it stays true and the employer's rules allow it.
                Britain's Department for Transport, for example, lets applicants use AI for ideas, structure and spelling. But they may not paste in generic text without editing it, or use AI in its tests of personality and ability.
                Don't let AI add experience that you don't have: it's dishonest, and you may be asked about it.
            """,
            sources=("dft-ai-recruitment", "publictechnology-applicants-2025"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#resume-with-ai",
    ),
    Question(
        id="uk-civil-service-application",
        topic=QuestionTopic.EVERYDAY,
        group="Jobs and applications",
        question="Can I use AI in an application for the UK civil service or MI6?",
        wordings=(
            "chatgpt for behaviour statements",
            "sis application ai",
            "is it cheating to use ai for a civil service job",
            "ai in situational judgement tests",
        ),
        answer=Claim(
            text="""
            Yes, you can use AI to help with a written application for the UK civil service, as long as everything in it is true and your own.
            Under guidance from 2025, AI must not write whole answers, invent anything or help during interviews and other live assessments.
            For behavior statements (examples of how you acted at work), the Department for Transport suggests writing down your own example, then asking AI to help tell it better. It bars AI from personality and judgment tests.
            MI6, the foreign intelligence service, accepts AI in applications, except in online tests, but asks applicants not to enter personal data or organizations' names into AI tools.
            """,
            sources=(
                "publictechnology-applicants-2025",
                "gradcracker-civil-service-ai",
                "dft-ai-recruitment",
                "sis-ai-applications",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#resume-with-ai",
    ),
    Question(
        id="ai-in-a-job-interview",
        topic=QuestionTopic.EVERYDAY,
        group="Jobs and applications",
        question="Is it cheating to use AI in a job interview?",
        wordings=(
            "prepare for an interview with ai",
            "ai answers in a video interview",
            "is it cheating to use ai in a job interview",
            "can i use chatgpt during an online interview",
            "will they notice if i use ai in the interview",
            "practice interview questions with chatgpt",
            "is using ai in a coding interview allowed",
        ),
        answer=Claim(
            text="""
                Using AI to prepare for a job interview is fine, but having it answer for you during the interview is cheating unless the employer allows it.
                The interview is meant to show what you know and how you think.
                If you read an AI's answers aloud, a follow-up question may give you away, or you may get a job that you can't do.
                Rules differ, especially for programming tests, so ask beforehand which tools are allowed.
                To prepare, have AI ask you typical questions and comment on your answers.
            """,
            sources=("nist-ai-600-1-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#may-i-use-ai-for-a-job-application",
    ),
    Question(
        id="was-i-rejected-by-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Jobs and applications",
        question="Was my job application rejected by AI, and what can I do?",
        wordings=(
            "did a computer reject my application",
            "ai screening of my cv what are my rights",
            "can i ask whether ai rejected me",
            "automatic rejection by ats",
            "challenge a decision made by ai in hiring",
            "human review of an ai decision",
            "how do i get past the ai filter",
            "can a company reject me using only ai",
        ),
        answer=Claim(
            text="""
                You usually can't tell from a rejection whether AI was involved, so ask the employer whether software sorted the applications and whether a person decided.
                In the EU, data protection law (the GDPR) lets you ask what data an employer holds about you.
                It also restricts decisions made by a machine alone and usually lets you ask for a person to review them.
                In the United States, laws against discrimination apply even when software makes the choice.
                If you suspect discrimination, keep the job ad and emails, and contact an equal opportunity agency, a union or a lawyer.
            """,
            sources=(
                "proskauer-eeoc-2023",
                "eeoc-ada-ai-2022",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#may-we-screen-applicants-with-ai",
    ),
    Question(
        id="job-interview-with-an-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Jobs and applications",
        question="Do I have to do a job interview with an AI, and what can I ask?",
        wordings=(
            "ai video interview my rights",
            "interviewed by a robot",
            "one way video interview scored by ai",
            "can i ask for a human interviewer",
            "hirevue ai scoring",
            "is it legal to interview applicants with ai",
            "ai interviewer and disability",
            "does ai judge my face or voice in an interview",
        ),
        answer=Claim(
            text="""
                Whether you have to do a job interview with an AI depends on the employer and the law, but you can ask for a human interviewer.
                In an AI interview, a program asks the questions or scores your recorded answers.
                Ask what is recorded, what is scored (words, voice or face), how long the recording is kept, and whether a person decides.
                If a disability makes this hard for you, say so and ask for a different kind of interview.
                In the EU, you can usually ask for a person to review a decision that a machine made alone.
            """,
            sources=(
                "navero-ai-interviews",
                "sic-ai-interviews",
                "eu-gdpr-2016",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#was-i-rejected-by-ai",
    ),
    Question(
        id="plan-my-trip",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can ChatGPT plan my trip?",
        wordings=(
            "ai travel itinerary",
            "vacation planner chatbot",
            "is chat gpt good for holiday planning",
            "holiday planning with ai",
            "sightseeing",
            "itinerary with opening hours",
            "route suggestions from a bot",
            "wrong train times and hotels",
            "city guide by ai",
        ),
        answer=Claim(
            text="""
                ChatGPT can draft a plan for your trip, but check it before you book.
                In tests from 2024, AI-made plans often broke one or more of the traveler's conditions.
                In one such test, OpenAI's GPT-4 and Google's Gemini 1.5 Pro each planned only about a third of the trips correctly, even when they were given the information they needed.
                Newer models may do better, but they can still be wrong about facts.
                So use the draft for ideas and a rough route, and look up times, prices, opening hours and entry rules on official websites.
            """,
            sources=("xie-2024-travelplanner", "zheng-2024-natural-plan"),
            as_of="2024-06",
            our_reading=True,
        ),
        more="questions/limits.md#main-limitations-of-llms",
    ),
    Question(
        id="places-that-dont-exist",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can AI send me to a place, a hotel or a clinic that doesn't exist?",
        wordings=(
            "ai invented a tourist spot",
            "sacred canyon of humantay",
            "animal hospital name from a chatbot",
            "wrong phone number from ai",
        ),
        answer=Claim(
            text="""
                Yes, AI can send you to a place that doesn't exist, because it writes what sounds likely and can combine real names into one that's made up.
                In 2025, a guide in Peru told the BBC about tourists on their way to a “Sacred Canyon of Humantay,” which doesn't exist: its name combines the names of two real places.
                AI can also give the wrong times for a real place, or a scammer's phone number instead of a company's.
                So find the place on a map, and take times and phone numbers from its own website.
            """,
            sources=(
                "zmescience-2025-trips",
                "techspot-2025-scam-number",
            ),
            as_of="2025-10",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="entry-rules-from-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can I rely on ChatGPT for visa and entry rules?",
        wordings=(
            "chatgpt said no esta needed",
            "denied boarding, ai was wrong",
            "do i need a visa, ask ai",
            "passport rules from a chatbot",
        ),
        answer=Claim(
            text="""
                No, don't rely on ChatGPT for visa and entry rules.
                They depend on your nationality and your route, and they change, so an answer can be outdated or leave something out.
                In August 2025, a Spanish couple said that ChatGPT had told them they needed no visa for Puerto Rico, a US territory.
                That was right, but they did need an ESTA, an online travel permit, and without it they weren't allowed to board.
                So check the website of your destination's government or embassy, and ask the airline.
            """,
            sources=(
                "ndtv-2025-esta",
                "internationalinvestment-2025-trips",
            ),
            as_of="2025-08",
            our_reading=True,
        ),
        more="questions/everyday-use.md#official-forms-with-ai",
    ),
    Question(
        id="find-something-half-remembered",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can ChatGPT find a movie, a book or a song that I only half remember?",
        wordings=(
            "what was that movie called",
            "find a book from a description",
            "could chatgpt help me find the name of a cartoon we watched in school",
            "identify a song from memory",
            "on the tip of my tongue",
            "a film i saw as a child",
            "find a title when keyword searches fail",
            "name of an old tv show",
        ),
        answer=Claim(
            text="""
                A chatbot is worth a try if you half remember a movie, a book or a song, because you can describe it in your own words.
                Tell the chatbot everything you recall, such as the plot, the language and when you came across the work.
                Also say what you're unsure of, and ask for several candidates.
                Then look each title up in a catalog or play a clip, because a chatbot can invent a title with a convincing plot.
                If this fails, ask a librarian, or try an online forum devoted to searches like this.
            """,
            sources=(
                "trec-tot",
                "nist-ai-600-1-2024",
            ),
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="give-it-all-my-notes",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can I give ChatGPT years of my notes so that it knows them?",
        wordings=(
            "dungeon master campaign notes",
            "worldbuilding lore in a project",
            "upload my diaries and journals",
            "novel notes in a custom gpt",
        ),
        answer=Claim(
            text="""
                Yes, you can give ChatGPT years of notes, for example in a project, a kind of folder for chats and files.
                But for each question, the app usually searches long notes and gives the model only the parts that seem to fit.
                So the app can miss a detail, and the model may invent one instead.
                Short files, each on one topic, can help, but your plan limits how many files a project can hold.
                For anything important, check the notes themselves, and before you upload private ones, find out whether the company can use them for training.
            """,
            sources=(
                "openai-academy-projects-2025",
                "langdock-files",
                "openai-gpts-help",
                "ttrpgbot-homebrew-2026",
                "knowledgebuilder-gpt-files",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#does-it-read-the-whole-file",
    ),
    Question(
        id="own-taxes-with-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can I do my taxes with ChatGPT?",
        wordings=(
            "chatgpt for my tax return",
            "is ai good at tax questions",
            "use ai to file taxes",
            "ai tax advice reliable",
            "upload my tax documents to ai",
            "can ai find deductions for me",
            "wrong standard deduction from a chatbot",
            "chatbot mixed up tax years",
            "ai tax advice",
            "ask ai about my taxes",
            "tax advice from a chatbot",
        ),
        answer=Claim(
            text="""
                ChatGPT can explain tax terms and help you prepare questions, but you shouldn't rely on it for your tax return.
                It may give you an old figure (for example, last year's US standard deduction), another country's rule or an invented one.
                In a 2026 New York Times test with eight made-up cases, four chatbots miscalculated US taxes by more than $2,000 on average.
                You're responsible for what you sign, so check each point on the tax authority's own website, and let ordinary tax software do the calculations.
                For anything unusual, ask the tax authority or a tax adviser.
                Don't enter your tax number or bank details in the chat.
            """,
            sources=(
                "taxadviser-opr-2026",
                "openai-eu-terms-2026",
                "futurism-2026-taxes",
                "ncsc-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tax-returns-and-ai",
    ),
    Question(
        id="can-ai-read-handwriting",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can AI read handwriting?",
        wordings=(
            "transcribe old letters with ai",
            "read my grandmother's handwritten recipes",
            "decipher handwritten notes",
            "handwriting to text chatgpt",
            "old church records genealogy ai",
            "can ai read my doctor's handwriting if i take a picture of the prescription",
            "decipher a doctor's note with ai",
            "can chatgpt check a photo of my homework",
            "photo of handwritten homework",
            "can chatgpt read a photo",
            "ai corrects the spelling of an old record",
            "transcribe exactly as written",
        ),
        answer=Claim(
            text="""
                AI can often read handwriting, and chatbots such as ChatGPT accept photos of notes or homework, but they make mistakes.
                In a 2025 study of English documents from the 18th and 19th centuries, LLMs got about 6% to 7% of the characters wrong.
                In November 2025, one of the study's authors measured an error rate under 2% for Google's Gemini 3 Pro.
                With some other languages, the results are worse.
                If you need an exact copy, ask the chatbot to keep the original spelling and to write “[illegible]” instead of guessing.
                It may still change something, so compare the copy with the page.
                For a prescription, ask the pharmacy.
            """,
            sources=(
                "humphries-2025",
                "generativehistory-gemini3-2025",
                "crosilla-2025",
                "openai-gpt4o-card-2024",
                "war-department-ai-transcription",
                "technical-genealogist-handwriting",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-words.md#vision-language-model-or-llm",
    ),
    Question(
        id="advice-from-a-photo",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can I send ChatGPT a photo of something broken and get help?",
        wordings=(
            "oven manual had the answer",
            "photo of my broken bike to chatgpt",
            "can chatgpt look at a picture and tell me what is wrong",
            "repair help from a photo",
        ),
        answer=Claim(
            text="""
            Yes, ChatGPT and other chatbots that accept images can describe a photo of a broken bike or appliance and suggest what to do.
            But a chatbot can misread details, such as left and right or which part is which, and still sound sure.
            Unless it has looked up your appliance, it may know only what applies to most such appliances and send you to a technician even though the manual has the answer.
            So upload the manual, send several sharp photos, name the make and model, and describe the problem.
            Before you act on advice about brakes, gas or electricity, ask a repair professional.
            """,
            sources=(
                "hkcert-chatgpt-images-2023",
                "openai-gpt4v-2023",
                "kamath-2023-whatsup",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-image-recognition-generative-ai",
    ),
    Question(
        id="family-history-with-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can AI research my family history?",
        wordings=(
            "ai for genealogy",
            "can chatgpt find my ancestors",
            "family tree with ai",
            "ai invents ancestors",
            "use ai for local history",
            "translate old records with ai",
            "ai for archives research",
            "is chatgpt good for genealogical research",
            "trust chatgpt for genealogy",
        ),
        answer=Claim(
            text="""
                AI can help with family history, but it doesn't know your ancestors, and a chatbot asked about them may invent names, dates and records.
                Use it for what you can check: reading old handwriting, translating a record, explaining an old term, or planning where to search.
                Give it the document instead of asking it to answer from memory, and compare the names, dates and places in its answer with the original.
                A single misread letter can lead you to the wrong family.
            """,
            sources=(
                "humphries-2025",
                "walters-wilder-2023",
                "nist-ai-600-1-2024",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#can-ai-read-handwriting",
    ),
    Question(
        id="signs-of-an-invented-ancestor",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="How can I tell that AI invented an ancestor or a record?",
        wordings=(
            "red flags in ai genealogy",
            "phantom parents in the tree",
            "archive that does not exist",
            "hallucination in genealogical research",
        ),
        answer=Claim(
            text="""
                Be suspicious if AI tells you about an ancestor but names no record that you can open.
                Other warning signs are an oddly exact date or a detailed story without a source, something that doesn't fit the time or the place, and an answer that changes when you ask again.
                A named source isn't proof.
                In 2026, the author of the blog My Genealogy Life reported that AI had invented marriages and even archives, with volume and page numbers.
                So open each original record, and add nothing to your family tree until the names, dates and places fit.
            """,
            sources=(
                "rabideau-genealogy-checklist",
                "mygenealogylife-2026",
                "tyrianthistle-quality-check",
            ),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/limits.md#why-do-llms-hallucinate",
    ),
    Question(
        id="restore-old-photos-with-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can AI restore or colorize old family photos faithfully?",
        wordings=(
            "ai photo restoration accurate",
            "colorize old photos with ai",
            "how does the app know the color of the dress in a black and white photo",
            "does ai change faces in old photos",
            "genealogy and ai images",
            "animate a photo of my ancestor",
            "enhance a blurry photo with ai",
            "is a restored photo still authentic",
            "sharpen a face with ai",
            "caption restored for a photo that chatgpt redid",
            "is a face enhancer generative ai or a filter",
            "why does wikipedia forbid ai upscaling",
        ),
        answer=Claim(
            text="""
            AI can sharpen, enlarge or colorize an old photo, but not faithfully, because it fills in what the photo doesn't show.
             The face enhancer GFPGAN, for example, uses a model that learned to generate faces. A tool like this, which adds detail, is generative AI rather than a filter, but it isn't an LLM.
             Colors may be wrong and a face may become someone else's, so the result isn't evidence of what was there. That is why Wikimedia Commons, the source of many Wikipedia images, advises against AI upscaling (enlarging).
            So keep the original scan, and say on the new version what AI did, such as “animated with AI.”
            """,
            sources=(
                "openai-image-generation-docs",
                "wang-2021-gfpgan",
                "commons-upscaling-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#noise-reduction-and-upscaling",
    ),
    Question(
        id="chatgpt-for-older-people",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="What can ChatGPT do for older people and caregivers?",
        wordings=(
            "chatgpt for seniors",
            "ai for elderly parents",
            "chatbot for caregivers of older adults",
            "dementia caregiver",
            "senior citizens",
            "seniors and dementia care",
            "help my elderly parents with technology",
        ),
        answer=Claim(
            text="""
                For older people and caregivers, ChatGPT can explain a letter or a medical term, draft a message, prepare questions for the doctor, or help plan a trip.
                Be careful with health questions.
                In a 2023 study of questions about dementia, experts found ChatGPT's answers more relevant than Google's search results, but less up to date and less well sourced.
                So use ChatGPT for an overview, and ask a doctor what to do.
            """,
            sources=(
                "hristidis-2023-dementia",
                "brewer-2025-older",
            ),
            as_of="2025-02",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="is-ai-safe-for-older-people",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="Is AI safe for older people to use?",
        wordings=(
            "is ai safe to use for seniors",
            "a guide to ai safety for seniors",
            "is it safe for my elderly mother to use chatgpt",
            "is ai dangerous for my grandmother or grandfather",
            "i am retired and new to ai, is it dangerous",
            "ai safety tips for beginners",
        ),
        answer=Claim(
            text="""
                Yes, older people can safely use AI for everyday questions and for drafting letters if they take the same precautions as everyone else.
                Don't type in passwords, bank details or anything else that should stay private, because the company may store your chats.
                A chatbot can sound confident and be wrong, so check what it says about health, money or the law with a professional.
                Criminals use AI as well, so if a caller who sounds like a relative urgently asks for money, hang up and call your relative at a number you know.
            """,
            sources=(
                "fbi-ic3-2024",
                "nist-ai-600-1-2024",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-do-fraudsters-use-generative-ai",
    ),
    Question(
        id="family-photos-and-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="Should I take family photos and videos off social media because of AI?",
        wordings=(
            "remove grandchildren pictures from facebook",
            "is it risky to post my kids",
            "can scammers clone a voice from videos",
            "make accounts private against deepfakes",
        ),
        answer=Claim(
            text="""
                You don't have to take all family photos and videos off social media, but the less strangers can see and hear, the less they can misuse.
                Criminals can copy a voice from a public video and use it in a fake call for help.
                In December 2024, the FBI advised people to limit online images and recordings of themselves, make their accounts private and accept only followers they know.
                Copies may exist even after you remove posts, so also agree on a secret word with your family.
                If a caller sounds like a relative and urgently asks for money, hang up and call that relative at a number you know.
            """,
            sources=(
                "fbi-ic3-2024",
                "fmfcu-fbi-2024",
            ),
            as_of="2024-12",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-do-fraudsters-use-generative-ai",
    ),
    Question(
        id="plant-in-an-ai-image",
        topic=QuestionTopic.EVERYDAY,
        group="Scams, fakes and safety",
        question="Could a plant or a product that I saw online be an AI image?",
        wordings=(
            "nursery says the flower doesn't exist",
            "blue hosta seeds fake",
            "ad photo not like real product",
            "ai flowers on facebook",
        ),
        answer=Claim(
            text="""
                Yes, image generators can make convincing photos of plants and other products that don't exist, so a photo alone proves nothing.
                In 2024, the manager of a US plant nursery warned of sellers who offer “seeds” for such plants, for example pink hostas.
                Buyers may get random seeds, a common plant or nothing at all.
                Reputable sellers usually give the botanical name (genus, species and variety).
                Look up that name in a plant database or ask a nursery.
                For other products, look for independent reviews and for photos by people who have bought them.
            """,
            sources=(
                "wtop-2024-seeds",
                "bobsmarket-ai-plants",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-to-tell-if-an-image-is-ai-made",
    ),
    Question(
        id="is-a-mushroom-safe-to-eat",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can AI tell me whether a mushroom is safe to eat?",
        wordings=(
            "mushroom identification app",
            "ai plant identifier poisonous",
            "foraging with chatgpt photo",
            "identify a plant with ai",
            "is this plant poisonous photo",
            "identify berries with an app",
        ),
        answer=Claim(
            text="""
                No, don't rely on AI to tell you whether a mushroom is safe to eat.
                In 2024, the US consumer organization Public Citizen reported that people had become severely ill after apps mistook poisonous mushrooms for edible ones.
                A photo alone doesn't show everything that experts go by, such as the mushroom's smell and where it grows.
                Show the mushroom to an expert from your region, and if there's any doubt, don't eat it.
                If you've eaten one that may be poisonous, call poison control at once, even if you feel fine: symptoms can take many hours to appear.
            """,
            sources=("public-citizen-2024-mushrooms", "ksdk-2017-mushrooms"),
            our_reading=True,
            as_of="2024-03",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="ai-gardening-advice",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Is AI advice on gardening, houseplants or beekeeping any good?",
        wordings=(
            "does chatgpt repeat garden myths",
            "learn beekeeping from a chatbot",
            "concerns about ai-generated plant pages",
            "why does copilot say how to water it",
        ),
        answer=Claim(
            text="""
            AI advice on gardening, houseplants or beekeeping is a mixed bag: much of it is right, but the mistakes sound just as confident.
            A language model can repeat a myth because many people have repeated it.
            ChatGPT said, for example, that houseplants can purify the air at home, which the garden writer Robert Pavlis calls an error.
            When a member of a nature forum asked Microsoft Copilot how to care for an uncommon plant indoors, it repeated an app's watering advice (“around 0.8 cups every 9 days”), which the member suspects AI wrote as well.
            So ask local gardeners or beekeepers, especially before you spray or eat anything.
            """,
            sources=(
                "gardenmyths-ai",
                "honeybeesuite-2023-chatbot",
                "inaturalist-plant-care",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="pet-advice-from-a-chatbot",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can ChatGPT tell me what is wrong with my pet?",
        wordings=(
            "chatgpt diagnose my collapsing dog",
            "ai instead of a vet",
            "cat is vomiting, ask ai",
            "puppy symptoms chatbot",
        ),
        answer=Claim(
            text="""
                ChatGPT can't reliably tell what is wrong with your pet, because it can't examine the animal.
                If your pet collapses, has trouble breathing or suddenly gets worse, call a vet right away.
                In June 2026, the British animal charity RSPCA warned that illnesses may go untreated if owners ask a chatbot instead of a vet.
                A chatbot can be right, but treat its ideas as questions for your vet.
                Don't give your pet any medicine on a chatbot's advice.
            """,
            sources=(
                "vettimes-rspca-2026",
                "evoke-2023-pets",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="recipes-and-diets-from-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can I trust a recipe or a diet plan from AI?",
        wordings=(
            "can i trust a recipe from chatgpt",
            "ai recipe food safety",
            "chatgpt diet plan",
            "is an ai meal plan healthy",
            "allergy and ai recipes",
            "canning or fermenting with an ai recipe",
            "can ai count calories",
        ),
        answer=Claim(
            text="""
                AI can suggest a recipe that uses what's in your kitchen, but it hasn't tasted or tested anything, so check the recipe before you cook.
                It may get amounts, times or temperatures wrong, or overlook an allergen.
                For canning and pickling, where a mistake can cause food poisoning, use a tested recipe from a reliable source.
                In a 2023 study, most of the diets that ChatGPT planned for imagined people with food allergies were accurate, but one included almond milk despite a nut allergy.
                So if you have an allergy, read the label of each ingredient yourself.
                And ask a doctor or dietitian before you start a strict diet.
            """,
            sources=("nist-ai-600-1-2024", "niszczota-2023-robo-diets", "umn-ai-recipes"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="ai-recipes-and-patterns",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can I trust a recipe, a crochet pattern or other instructions from AI?",
        wordings=(
            "ai generated crochet pattern",
            "chatgpt knitting pattern wrong",
            "is an ai recipe safe",
            "fake ai patterns on etsy",
            "chatgpt recipe does not work",
            "diy instructions from ai",
            "how to spot an ai sewing pattern",
            "woodworking plan by ai",
            "are chatgpt recipes any good",
            "cook from an ai recipe",
            "recognize an ai crochet photo before buying",
            "ai-made pattern on etsy, how to tell",
        ),
        answer=Claim(
            text="""
                You can't rely on a recipe, a crochet pattern or other instructions from AI until someone has tried them.
                An LLM imitates what instructions look like, but it hasn't cooked, knitted or built anything, so amounts, stitch counts or steps may not add up.
                Compare the instructions with a tested source, especially if safety matters, as it does with baby toys.
                Before you buy a crochet pattern, look for a known designer, photos of the work in progress, and reviews, because the photo of the finished piece may be AI-generated. Stitches in odd directions and work that looks too perfect can be signs of AI, but not proof.
            """,
            sources=(
                "crochets-ai-patterns",
                "bali-crochet-scams",
                "felissilvestris-2024-ai-crochet",
                "woollyrhino-2024-ai-crochet",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#why-do-llms-hallucinate",
    ),
    Question(
        id="is-chatgpt-left-wing",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="Is ChatGPT politically left-wing?",
        wordings=(
            "political bias chatbot",
            "is ai woke",
            "chatgpt liberal or conservative",
            "grok vs chatgpt politics",
            "is ai neutral in politics",
            "political slant of chatbots",
            "does it prefer a party",
            "does it take sides",
            "opinions on elections",
            "ideology of ai",
            "can a chatbot be politically neutral",
            "i report on elections, can i use a chatbot",
            "do all chatbots lean the same way",
        ),
        answer=Claim(
            text="""
                ChatGPT's answers leaned left in several studies, and no chatbot can be counted on to be neutral.
                A chatbot's training data and its maker's choices shape what it says.
                In a 2025 study by researchers at Stanford and Dartmouth, 10,007 people in the United States judged the answers of 24 LLMs on 30 political topics.
                They saw nearly all of the models, including OpenAI's, as left-leaning.
                The lean differs from product to product and from version to version.
                So ask for the best arguments for each side, and check other sources.
            """,
            sources=("westwood-2025-slant", "motoki-2023"),
            as_of="2025-05",
            our_reading=True,
        ),
        more="questions/limits.md#are-llms-biased",
    ),
    Question(
        id="why-does-it-refuse",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Why does ChatGPT refuse to answer some questions?",
        wordings=(
            "who decides what the ai refuses to answer",
            "who sets the rules for what ai may say",
            "i cannot help with that",
            "as an ai language model i cannot",
            "chatgpt blocked my request",
            "ai censorship filter",
            "why will chatgpt not answer",
            "chatgpt says it cannot do that",
            "why is chatgpt censored",
            "it says it cannot help with that",
            "sorry but i can't assist",
            "sorry, i can't help with that",
            "filter too strict",
            "declines my request",
            "why is it so restricted",
            "content policy violation message",
        ),
        answer=Claim(
            text="""
                ChatGPT refuses some questions because OpenAI, its maker, trained it to reject requests that OpenAI considers inappropriate.
                Filters around the model (guardrails) may also check requests and answers, and can stop a request before the model sees it.
                A harmless question can be refused by mistake, because it uses the same words as a harmful one or touches on a sensitive topic.
                If that happens to you, rephrase the question and say what you need the answer for.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-usage-policies-2025",
                "nvidia-guardrails-docs",
                "rottger-2024-xstest",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#guardrail",
    ),
    Question(
        id="report-a-bad-ai-answer",
        topic=QuestionTopic.EVERYDAY,
        group="Checking and trusting answers",
        question="How do I report a harmful or wrong AI answer?",
        wordings=(
            "how do i report a harmful ai answer",
            "complain about chatgpt",
            "chatgpt said something dangerous",
            "report a chatbot to the authorities",
            "where to complain about ai",
            "ai gave my child harmful advice",
            "flag a wrong answer in an ai overview",
        ),
        answer=Claim(
            text="""
                To report a harmful or wrong AI answer, start in the product itself, where there's often a thumbs-down or a “report” button, and keep a dated screenshot.
                The company may then read your chat, but the report doesn't correct the model at once.
                If the answer says something false about you, ask the company for a correction, using the address or form in its privacy policy.
                If your bank, school or doctor used the AI, complain to them, because they're usually responsible for the tools that they use.
                If someone has been harmed or cheated, you can also go to the police or a consumer agency.
            """,
            sources=(
                "eu-gdpr-2016",
                "anthropic-consumer-update-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#can-i-sue-over-a-wrong-answer",
    ),
    Question(
        id="who-makes-the-chatbots",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Who makes ChatGPT, Gemini, Claude, Copilot and DeepSeek?",
        wordings=(
            "who created chat gpt",
            "company behind claude",
            "who is openai",
            "which company owns gemini ai",
            "other ai chatbots besides chatgpt",
            "what are the alternatives to chatgpt",
            "which companies make ai",
            "who is behind chatgpt",
            "what other ais are there",
            "what is openai",
            "apps like chatgpt",
            "name some ai chatbots",
            "which company made this ai",
            "popular ai chatbots",
            "competitors of chatgpt",
            "company behind chatgpt",
            "which firm is behind which bot",
            "inventors of chatgpt",
            "similar programs to chatgpt",
            "is snapchat my ai chatgpt",
            "is meta ai the same as chatgpt",
            "meta ai on whatsapp or chatgpt",
            "who is behind mistral's le chat",
            "difference between claude, chatgpt, gemini and mistral",
        ),
        answer=Claim(
            text="""
            OpenAI makes ChatGPT, Google makes Gemini, Anthropic makes Claude, and Microsoft makes Copilot.
            A Chinese company called DeepSeek makes the chatbot of the same name, and the French company Mistral AI makes Vibe, formerly Le Chat.
            In all of them, an LLM writes the answers, but they differ in features, in price, and in where and how your data is handled.
            Most of these companies use their own LLMs, and so does Meta for Meta AI, the chatbot in WhatsApp.
            By contrast, Copilot and Snapchat's chatbot, My AI, each started out in 2023 on a model made by OpenAI.
            “Gemini,” “Claude” and “DeepSeek” can mean the chatbot or a model.
                """,
            sources=(
                "openai-chatgpt-2022",
                "gemini-team-2023",
                "anthropic-models-overview",
                "ms-which-copilot-2026",
                "deepseek-privacy-2026",
                "deepseek-r1-readme",
                "ms-bing-2023",
                "openai-chatgpt-api-2023",
                "drunkonsocial-snap-2024",
                "meta-muse-spark-2026",
                "mistral-vibe-2026",
                "mistral-vibe-paths-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md",
    ),
    Question(
        id="chatgpt-claude-or-gemini",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="What is the difference between ChatGPT, Claude and Gemini?",
        wordings=(
            "who built claude",
            "chatgpt and gemini the same thing",
            "free plans of claude, gemini, chatgpt",
        ),
        answer=Claim(
            text="""
                ChatGPT, Claude and Gemini do much the same job, but they come from different companies and run on different LLMs.
                OpenAI makes ChatGPT.
                Google makes Gemini and builds it into its own services, such as Gmail and Docs.
                Claude comes from Anthropic, a company that former OpenAI employees founded in 2021 with a focus on safety.
                ChatGPT and Gemini can generate images, while Claude writes text, including code for charts and drawings.
                All three have a limited free plan, and paid plans that offer more.
                Which is best depends on the task, so try two on tasks of your own.
            """,
            sources=(
                "openai-chatgpt-2022",
                "google-workspace-genai-privacy",
                "morningbrew-anthropic-2021",
                "anthropic-models-overview",
                "openai-4o-image-2025",
                "raghavan-2024-gemini",
                "openai-plus-help-2026",
                "singh-2025-leaderboard",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#which-ai-subscription",
    ),
    Question(
        id="where-the-names-come-from",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Why are Claude, Gemini, Copilot and GPT called that?",
        wordings=(
            "is claude named after claude shannon",
            "who made claude and why that name",
            "what does the name gemini mean",
            "origin of ai names",
        ),
        answer=Claim(
            text="""
                Claude is said to honor a mathematician, Gemini means “twins,” a copilot is a pilot's helper, and GPT is short for a technical term.
                When a New York Times reporter asked about Claude's name in 2023, some employees of its maker, Anthropic, mentioned the mathematician Claude Shannon; others called it friendly and, unlike Alexa or Siri, male.
                According to Google, the twins stand for two of its AI teams, which merged in 2023, and the name also recalls NASA's Project Gemini.
                GPT stands for generative pre-trained transformer: a model that generates text, has been trained in advance, and has a design called the transformer.
            """,
            sources=(
                "nyt-claude-2023",
                "aimorningminute-claude",
                "google-gemini-name-2024",
                "nerlich-copilot-2026",
                "radford-2018-gpt",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="questions/the-words.md#llm-or-gpt",
    ),
    Question(
        id="who-owns-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Who owns ChatGPT: OpenAI, Microsoft or Google?",
        wordings=(
            "who owns chatgpt, google or microsoft",
            "does microsoft own openai",
            "does google own openai",
            "does elon musk own chatgpt",
            "who made chatgpt",
            "did elon musk make chatgpt",
        ),
        answer=Claim(
            text="""
            OpenAI, a US company founded in 2015, made ChatGPT and owns it; Microsoft and Google don't.
            Microsoft, a large investor, held about 27% of OpenAI's for-profit company in early 2026 and uses OpenAI's models in its own assistant, Copilot.
            But the for-profit company is controlled by a nonprofit, the OpenAI Foundation.
            Google is a competitor and makes the chatbot Gemini.
            No single person owns ChatGPT. Elon Musk was among OpenAI's founders but left its board in 2018, before ChatGPT came out, and doesn't control the company.
            """,
            sources=(
                "legalclarity-openai-owners",
                "dailyscout-microsoft-openai-2026",
                "chatgbt-openai-owners",
                "benzinga-2023-musk-openai",
                "gemini-team-2023",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/everyday-use.md#who-makes-the-chatbots",
    ),
    Question(
        id="em-dash-and-delve",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Are em dashes and words like “delve” proof of AI writing?",
        wordings=(
            "chatgpt hyphen",
            "em dash ai sign",
            "words that show ai writing",
            "do i write like ai",
            "telltale signs of llm text",
            "signs that something was written by chatgpt",
            "how many papers are written with llms",
            "llm use in scientific literature",
            "typical chatgpt phrases",
            "how to recognize ai writing",
            "does this sound like chatgpt",
            "words ai uses too often",
            "clues that a text is ai",
            "why does ai writing sound the same",
            "words that give ai away",
            "tell-tale phrases of generated prose",
            "typical style of machine text",
            "phrases that betray ai",
            "too many dashes suspicious",
            "how a bot writes",
            "why does chatgpt love those long dashes so much",
            "why does ai use so many em dashes",
            "my teacher says i used ai because of em dashes",
            "why does chatgpt always say delve",
            "why does chatgpt use so many bullet points",
        ),
        answer=Claim(
            text="""
                No, em dashes and words like “delve” prove nothing about a single document, although they can be a clue in a large collection. Chatbots probably picked up these habits from the human writing that they were trained on, and from later training on what people prefer.
                According to a 2025 study of 15 million abstracts (summaries) of biomedical papers, certain words that affect style rather than content, such as “delves,” became much more common after LLMs appeared.
                But the em dash is much older than AI, and the poet Emily Dickinson is known for using it.
                If you're accused of using AI, show your drafts or the file's version history.
                """,
            sources=(
                "kobak-2025",
                "seattle-times-2025-em-dash",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="train-chatgpt-to-write-like-me",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Can I train ChatGPT to write like me?",
        wordings=(
            "make chatgpt write in my style",
            "teach ai my writing style",
            "ai that sounds like me",
        ),
        answer=Claim(
            text="""
                You can get ChatGPT to write roughly like you without training it: give it samples of your writing and some rules, such as words to avoid.
                You can save the rules as custom instructions, which the app adds to your prompts, but the model itself doesn't change.
                The result is an imitation that may slip back into the usual chatbot tone, so edit it, and leave private details out of the samples.
                Fine-tuning does train a model on many examples, but it's rarely worth the effort for one person.
                Besides, OpenAI has closed its fine-tuning service to newcomers, and training ends for existing users in January 2027.
            """,
            sources=(
                "docsdigest-personalizing-2026",
                "brown-2020-gpt3",
                "openai-supervised-tuning-2026",
                "openai-deprecations",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#make-ai-text-sound-human",
    ),
    Question(
        id="make-ai-text-sound-human",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Why does AI text sound the same, and how do I make it sound human?",
        wordings=(
            "make ai text sound human",
            "ai humanizer",
            "should i pay for an ai humanizer",
            "why does all ai writing sound alike",
            "how to avoid ai style",
            "remove ai tone from text",
            "does humanizing text fool detectors",
            "my text sounds like chatgpt",
            "do ai humanizers make text undetectable",
            "is it allowed to use a humanizer",
            "undetectable ai tools for essays",
            "why is everything chatgpt writes so bland",
            "boring generic ai writing",
            "how do i get chatgpt to stop sounding like ai",
        ),
        answer=Claim(
            text="""
                AI text often sounds the same because a model writes what is likely, and later training pushes it toward a polite, even tone.
                You can show the chatbot samples of your writing and tell it which words to avoid, but it may not do as you ask.
                So edit the text yourself: add what only you know, and cut what anyone could have written.
                Programs called “humanizers” mostly reword AI text, and whatever they promise, the text may not pass for yours.
                Where AI text is forbidden, so is a reworded version.
            """,
            sources=("ouyang-2022",),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/everyday-use.md#em-dash-and-delve",
    ),
    Question(
        id="chatgpt-corrects-my-grammar",
        topic=QuestionTopic.EVERYDAY,
        group="Writing with AI",
        question="Is ChatGPT good at correcting grammar, or does it change what I meant?",
        wordings=(
            "proofread my text with chatgpt",
            "fix spelling without rewriting my text",
            "ai proofreader changed my meaning",
        ),
        answer=Claim(
            text="""
                ChatGPT is good at correcting grammar, but it often changes more than it has to, and a changed word can change your meaning.
                In a 2023 study that compared an early version of ChatGPT with the grammar checker Grammarly, ChatGPT missed fewer mistakes but made more unnecessary changes.
                Newer versions may do better.
                Ask it to correct only grammar and spelling, and to explain each change.
                Compare the result with your text, for example with Word's compare function, and accept only changes that still say what you meant.
            """,
            sources=(
                "wu-2023-chatgpt-or-grammarly",
                "fang-2023-grammar",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#which-ai-for-writing",
    ),
    Question(
        id="technical-skills-needed",
        topic=QuestionTopic.EVERYDAY,
        group="Getting to know ChatGPT",
        question="Do I need technical skills to use ChatGPT?",
        wordings=(
            "chatgpt for beginners",
            "how to start with ai",
            "is chat gpt hard to use for seniors",
            "how do i ask chatgpt properly",
            "is it hard to use",
            "do i need to be good with computers to use ai",
            "do i need to know coding to use ai",
            "getting started with chatgpt",
            "how do i get started with ai",
            "can anyone use ai",
            "i am not good with technology can i use ai",
            "do you need training to use ai",
            "is ai difficult",
            "do i have to know programming",
            "how do older people use ai",
            "i am not a computer person",
            "is it hard to learn",
            "i am too old for this",
            "can my mother use it",
            "can a seventy year old use it",
            "is it complicated",
            "elderly beginners",
            "i am bad with computers",
            "first steps for non techies",
        ),
        answer=Claim(
            text="""
                No, you don't need technical skills to use ChatGPT, because you write or speak to it in everyday language.
                If an answer isn't what you wanted, you can explain your request better or ask for more in the next message.
                It helps to say what the answer is for, to give the facts, and to describe the form that you want, such as a short list or a friendly letter.
                What you do need is judgment, because ChatGPT can be wrong and still sound sure.
            """,
            sources=("openai-chatgpt-2022", "sclar-2023", "schulhoff-2024"),
            as_of="2024",
            our_reading=True,
        ),
        more="glossary.md#prompt",
    ),
    Question(
        id="which-chatbot-first",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Which AI chatbot should a beginner use?",
        wordings=(
            "grok or chatgpt",
            "best ai chatbot for everyday use",
            "chatgpt or gemini or claude",
            "which ai app is easiest",
            "best llm to begin with",
            "which ai is best",
            "recommended ai app for beginners",
            "which ai should i try first",
            "chatgpt vs gemini for beginners",
            "which ai chatbot is best for me",
            "best free ai",
            "easiest ai to try",
            "best ai for normal people",
            "should i use gemini or chatgpt",
            "good one for everyday questions",
            "simplest assistant",
            "recommendation for private use",
            "chatgpt claude or gemini which is best",
            "which is actually the best",
            "good llm",
        ),
        answer=Claim(
            text="""
                No chatbot is best for everyone, but for a beginner, the free version of a well-known one is a good start: OpenAI's ChatGPT, Google's Gemini, Anthropic's Claude or Microsoft's Copilot.
                Many chatbots, including ChatGPT, can search the web, and Elon Musk's Grok can also search posts on X (formerly Twitter).
                Check how old you must be (in 2026, at least 13 for ChatGPT, or older in some countries, and 18 for Claude) and what happens to your chats.
                Then ask two chatbots some questions whose answers you know, and keep the one that's clearer and more often right.
                Any of them can be wrong, so check important answers.
            """,
            sources=(
                "singh-2025-leaderboard",
                "openai-eu-terms-2026",
                "anthropic-privacy-2026",
                "apiyi-grok-search-2026",
                "openai-chatgpt-search-2024",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/choosing.md",
    ),
    Question(
        id="which-ai-for-writing",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Which AI is best for writing?",
        wordings=(
            "which ai is best for writing",
            "best ai for essays or emails",
            "is claude or chatgpt better for writing",
            "ai for writing a novel",
            "which chatbot writes the most natural text",
            "best ai writing assistant",
            "do i need a special ai writing tool",
            "which ai to write my cv",
            "which ai for a cv or cover letter",
            "which chatbot for a letter",
        ),
        answer=Claim(
            text="""
                No AI is best for all writing, so compare two or three chatbots on a writing task of your own.
                Give each the same notes and a sample of your writing, tell it who will read the text, and see which draft needs the least editing.
                Specialized writing tools may be built on the same models as the large chatbots, so don't assume that they write better.
                Also find out whether your text may be used for training, and check facts and quotations in whatever the AI writes.
            """,
            sources=(
                "singh-2025-leaderboard",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#make-ai-text-sound-human",
    ),
    Question(
        id="claude-or-chatgpt-for-long-documents",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Claude, ChatGPT or Gemini: which is best for long documents and writing?",
        wordings=(
            "ai to read a whole book",
            "chatbot for contracts and reports",
            "which one summarizes pdfs best",
            "claude vs chatgpt for authors",
        ),
        answer=Claim(
            text="""
                No chatbot is best for every long document, so try two on a text you know well.
                When The Washington Post tested five chatbots in 2025, Claude came first overall and did best on contracts and medical research; ChatGPT did best on a novel and speeches.
                Gemini, Copilot and Meta AI did worse overall, but even Claude didn't score above 70%.
                Newer versions may rank differently.
                For writing, a 2026 review by ToolChase recommended Claude over ChatGPT; it didn't rate Gemini.
                A chatbot can miss details in a long text, so ask for page numbers and check them.
            """,
            sources=(
                "wapo-reading-2025",
                "santacruz-wapo-2025",
                "toolchase-claude-chatgpt-2026",
                "promptnest-long-documents-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/limits.md#is-a-long-context-really-used",
    ),
    Question(
        id="which-image-generator",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Which AI image generator should I use?",
        wordings=(
            "midjourney vs stable diffusion",
            "best ai image generator",
            "best ai for a logo",
            "can ai make a logo",
            "which ai makes the best pictures",
            "midjourney or stable diffusion",
            "good program for making images from text",
            "what should a beginner use to make ai art",
            "make a picture with ai",
            "how do i make ai images",
            "free ai image generator",
        ),
        answer=Claim(
            text="""
                No image generator is best for everything, so try your own prompts in two or three of them.
                A chatbot such as ChatGPT makes it easy to start, because you can ask for changes in ordinary words.
                Midjourney is a paid online service, and its model can't be downloaded.
                Stable Diffusion's model can be downloaded, so with a suitable graphics card you can run it yourself and adapt it, within the limits of its license.
                If you want to publish or sell the images, read the terms first.
            """,
            sources=(
                "openai-4o-image-2025",
                "sd-v1-card",
                "sd-v1-readme",
                "toolfindr-sd-midjourney",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#how-are-image-generators-evaluated",
    ),
    Question(
        id="which-ai-subscription",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Which AI subscription should I pay for?",
        wordings=(
            "should i pay for chatgpt",
            "which ai should i buy",
            "is chatgpt plus worth it for occasional use",
            "is a paid ai plan worth the money",
            "i can't justify paying for all of them, how do i choose an ai",
            "which ai subscription is worth it",
            "chatgpt plus or claude or gemini",
            "do i need to pay for ai",
            "is it worth paying for chatgpt",
            "one ai subscription or several",
            "best ai for everyday use",
            "how to choose between ai assistants",
            "is my ai subscription wrong",
            "pay for chatgpt or gemini",
            "google ai pro or chatgpt plus",
            "do i need both claude and chatgpt",
            "compare subscriptions beyond the model",
        ),
        answer=Claim(
            text="""
                Pay for an AI subscription only if the time it saves you is worth the price.
                Try out two or three free plans on real tasks, and keep track of how much time you spend checking the answers.
                Compare the plans' usage limits, and find out whether your chats are used for training.
                If you keep hitting a limit, pay for one plan by the month.
                ChatGPT Plus, Claude Pro and Google AI Pro cost about $20 a month each in the US in 2026.
                Pay for a second only if you need something that the first can't do, such as generating images.
            """,
            sources=(
                "openai-instant-2024",
                "singh-2025-leaderboard",
                "openai-eu-privacy-2026",
                "anthropic-consumer-update-2025",
                "openai-plus-help-2026",
                "cyptea-google-one-2026",
                "sipoch-google-ai-pro-2026",
                "aitoolchest-chatgpt-claude-2026",
                "aitoolpickr-writing-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#how-do-i-test-a-model-for-my-task",
    ),
    Question(
        id="cancel-an-ai-subscription",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="What happens to my plan and my chats when I cancel an AI subscription?",
        wordings=(
            "cancel chatgpt plus do i lose my chats",
            "stop paying for ai",
            "what happens to my plan and my history when i cancel",
            "does canceling delete my chats",
            "unsubscribe from claude or gemini",
            "refund ai subscription",
            "downgrade to the free plan",
            "end my ai membership",
            "chatgpt plus refund within 14 days",
            "get my money back from openai",
        ),
        answer=Claim(
            text="""
                Canceling an AI subscription usually stops the next payment, and the paid features last until the end of the period that you paid for.
                Then the account usually drops to the free plan.
                You don't automatically get money back, but OpenAI lets customers in Europe ask for a refund within 14 days of purchase, through the chat in its help center.
                If you subscribed through an app store, you usually have to cancel and ask for a refund there.
                Your chats may stay, as they do in ChatGPT, but export what you want to keep before you cancel.
                Deleting chats, or the whole account, is normally a separate step.
            """,
            sources=(
                "everydaytech-cancel-plus",
                "openai-account-deletion-help",
                "openai-chat-retention-2026",
                "openai-refund-europe-help",
                "chatgptcancel-refund-2026",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-long-are-chats-kept",
    ),
    Question(
        id="ai-assistant-for-a-family",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Which AI assistant is best for a family?",
        wordings=(
            "which ai respects our privacy at home",
            "best ai for parents and children",
            "chatgpt, gemini, claude or copilot for the family",
            "family ai assistant with child settings",
            "ai for organizing family life",
            "which chatbot reduces work at home",
            "which ai is private by default",
            "ai account for the whole family",
        ),
        answer=Claim(
            text="""
                No AI assistant is best for every family.
                To choose one for yours, begin by checking the minimum age.
                As of 2026, you must be at least 13 (or older in some countries) to use ChatGPT or Copilot, and at least 18 to use Claude.
                In some countries, Google lets children under 13 use Gemini under a parent's supervision.
                Then look at the parental controls and at whether chats are used for training.
                If several assistants remain, choose one that works with the programs you already use.
            """,
            sources=(
                "openai-eu-terms-2026",
                "ms-copilot-terms-2026",
                "anthropic-privacy-2026",
                "google-gemini-child-help",
                "google-gemini-privacy-2026",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="is-it-ethical",
        topic=QuestionTopic.EVERYDAY,
        group="Ethics and worries",
        question="Is it ethical to use generative AI, and does it serve the common good?",
        wordings=(
            "is using ai wrong",
            "moral problems chatgpt",
            "should i feel bad about using ai",
            "ai ethics everyday",
            "how to use ai ethically",
            "using chatgpt responsibly",
            "ethical concerns about ai",
            "is it morally ok to use ai",
            "is it wrong to use chatgpt",
            "what is responsible use of ai",
            "how can i use ai responsibly",
            "concerns about using generative ai",
            "feel guilty about using ai",
            "morally wrong",
            "guilty conscience about using it",
            "morally wrong to use ai",
            "moral view on using ai",
            "is it okay to let ai do it",
            "fairness to artists and environment",
            "with a clear conscience",
            "does using chatgpt contribute to the common good",
            "is chatgpt good for society",
            "ethics of chatgpt pros and cons",
            "who benefits and who is harmed by ai",
            "ai and the common good",
            "does ai help or hurt humanity",
            "is ai good for society as a whole",
        ),
        answer=Claim(
            text="""
                Whether using generative AI is ethical, or serves the common good, is a question of values, so opinions differ.
                An argument in its favor is that it makes help easier to get: it can explain a difficult letter, for example, or describe images to blind people.
                Arguments against it include training on people's works without permission, badly paid work behind some models, electricity use, misinformation and stereotypes.
                Much depends on the use: a birthday poem raises different questions than a school essay.
                To use generative AI responsibly, check its output, say that you used it where that matters, and don't type in other people's private details.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "longpre-2024",
                "iea-2025",
                "luccioni-2023-bias",
                "time-2023-kenya",
                "afb-2024",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
    ),
    Question(
        id="why-are-people-against-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Ethics and worries",
        question="How does AI work, and why are so many people against it?",
        wordings=(
            "why do people hate ai",
            "what are the objections to ai",
            "arguments against generative ai",
            "why are artists against ai",
            "why is ai controversial",
            "reasons not to use ai",
            "what is wrong with ai art",
            "people who refuse to use ai",
        ),
        answer=Claim(
            text="""
                Generative AI learns patterns from huge amounts of text, images or sound and then makes something new that fits them.
                Many people object to how it was made, because many works were used without the creators' consent and without payment.
                Others object to its effects.
                They fear for their jobs or their skills, or they worry about fakes, about mistakes that sound certain, and about the electricity that data centers use.
                How much weight each objection carries depends on the tool and the use.
            """,
            sources=(
                "longpre-2024",
                "nist-ai-600-1-2024",
                "iea-2025",
                "ilo-2025",
                "bastani-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-it-ethical",
    ),
    Question(
        id="is-ai-art-ethical",
        topic=QuestionTopic.EVERYDAY,
        group="Ethics and worries",
        question="Is it ethical to use AI art?",
        wordings=(
            "ai art ethical",
            "use ai art ethically",
            "ai art in games",
            "ai art for a role playing game",
            "is ai art stealing",
            "ai art and artists",
            "ai pictures without harming artists",
            "art by an llm",
            "ai images trained on artists work",
            "pay artists or use ai",
        ),
        answer=Claim(
            text="""
                Whether it is ethical to use AI art depends on how you use it and on what you value.
                The main objection is that many image generators were trained on artists' works without permission.
                Some artists have sued over this in the United States, and it is disputed whether the training was lawful.
                Other people value AI art because it lets them make images that they couldn't make otherwise.
                To treat artists fairly, say that you used AI, don't have it imitate living artists, and don't use it to avoid paying someone whose style you want.
            """,
            sources=("schuhmann-2022-laion5b", "andersen-docket"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="worried-about-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        group="Ethics and worries",
        question="Should I be worried about using ChatGPT?",
        wordings=(
            "is chatgpt scary",
            "is it safe to use chatgpt",
            "scared of ai",
            "scary headlines about ai",
            "is it dangerous to use a chatbot",
        ),
        answer=Claim(
            text="""
                You don't need to be afraid of ChatGPT, but it makes sense to be careful.
                It can state false things with confidence, so check anything you'll act on.
                OpenAI stores your chats and, in a personal account, may use them for training unless you turn that off.
                So check the settings, and don't type anything secret into the chat.
                ChatGPT can also agree with you too readily, so when health, money or the law is at stake, ask a qualified person as well.
            """,
            sources=("nist-ai-600-1-2024", "openai-eu-privacy-2026", "openai-sycophancy-2025"),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/everyday-use.md#benefits-and-risks",
    ),
    Question(
        id="benefits-and-risks",
        topic=QuestionTopic.EVERYDAY,
        group="Ethics and worries",
        question="What are the benefits and risks of generative AI?",
        wordings=(
            "pros and cons of ai",
            "advantages disadvantages chatgpt",
            "dangers of generative ai list",
            "is ai good or bad",
            "pros and cons of generative ai",
            "what are the dangers of ai",
            "what are the advantages of ai",
            "should i be afraid of ai",
            "is ai dangerous",
            "is ai good or bad for society",
            "why is ai useful",
            "what are the risks of using ai",
            "why are people worried about ai",
            "what is all the fuss about ai",
            "what should i worry about with ai",
            "good and bad sides of ai",
            "why should i use ai",
            "what speaks for and against it",
            "blessing or curse",
            "opportunities and threats",
            "what could go wrong",
            "good and bad sides",
            "opportunities and dangers",
            "is ai a good thing",
            "scary stories in the media",
        ),
        answer=Claim(
            text="""
                Generative AI can speed up work and make information more accessible, for example by describing an image to a person who can't see it.
                When one company gave its customer-service staff an AI assistant in 2020 and 2021, those who used it resolved 15% more problems per hour on average.
                But the most experienced gained little.
                The risks include mistakes that sound certain, fakes, loss of privacy and unfair treatment of groups of people.
                Whether the benefits outweigh the risks depends on the task and on who checks the output.
            """,
            sources=("brynjolfsson-2025", "nist-ai-600-1-2024", "afb-2024"),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
    ),
    Question(
        id="ai-podcast-about-my-text",
        topic=QuestionTopic.EVERYDAY,
        group="Ethics and worries",
        question="What happens if AI makes a podcast about something I wrote?",
        wordings=(
            "notebooklm podcast of my article",
            "ai hosts discuss my text",
            "is an audio overview accurate",
            "turn my blog post into a podcast with ai",
            "can i publish an ai podcast of my book",
            "do the ai hosts really like my writing",
        ),
        answer=Claim(
            text="""
                A tool such as Gemini Notebook (formerly NotebookLM) can turn your text into a lively conversation between two generated voices.
                In the usual format, the voices may praise the text whatever its quality, and they can misstate what it says.
                One writer who tried it on his own blog post in 2024 found claims that weren't in the post.
                So enjoy the podcast as a summary, but check it against your text, and don't mistake the praise for a review.
                If you publish the episode, say that AI made it.
            """,
            sources=(
                "google-notebook-help",
                "segar-notebooklm-2024",
                "sharma-2023",
                "google-gemini-notebook-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#notebooklm-for-studying",
    ),
    Question(
        id="did-chatgpt-get-worse",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Why does my AI assistant answer differently from a few months ago? Did it get worse?",
        wordings=(
            "ai got stupider lately",
            "ai gives worse answers than it used to",
            "why is chatgpt so bad now",
            "did the ai get dumber or am i asking it wrong",
            "has chatgpt gotten worse",
            "why did my ai assistant stop understanding me",
            "does an ai model forget or wear out over time",
            "is ai getting dumber",
            "chatgpt used to be better",
            "same question different answer than before",
        ),
        answer=Claim(
            text="""
                Your AI assistant hasn't worn out, because a model doesn't learn or decay by itself between updates, but it may have been changed.
                Companies replace models, and they adjust settings and hidden instructions.
                In a 2023 study, two versions of GPT-4 from the same year gave very different results on some tasks.
                Chance, your chat history and saved memories also play a part.
                To find out, ask an old question again in several new chats, and compare the new answers with the old one.
            """,
            sources=(
                "chen-2023-drift",
                "openai-models-docs",
                "hf-llm-course",
                "openai-memory-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/building-with-it.md#why-did-my-prompt-stop-working",
    ),
    Question(
        id="ai-for-people-with-disabilities",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="How can AI help people with disabilities?",
        wordings=(
            "ai and accessibility",
            "chatgpt for blind people",
            "ai for deaf people captions",
            "ai for people with dyslexia or adhd",
            "ai tools for disabled people",
            "can ai describe pictures for the blind",
            "easy read with ai",
            "ai voice for people who cannot speak",
            "can be my ai answer follow-up questions",
        ),
        answer=Claim(
            text="""
                AI can help people with disabilities get information and express themselves.
                It can describe images for blind people, caption speech for deaf people, simplify text, or speak for people who can't.
                The app Be My Eyes, for example, describes a photo and answers further questions about it.
                But details in such descriptions can be wrong, and someone who can't see the original may not notice.
                So have a person read anything critical, such as a medicine label or a contract.
            """,
            sources=(
                "afb-2024",
                "alharbi-2024",
                "koenecke-2024",
                "lewis-be-my-eyes-2023",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#can-ai-write-alt-text",
    ),
    Question(
        id="moderate-a-forum-with-ai",
        topic=QuestionTopic.EVERYDAY,
        group="Help with everyday tasks",
        question="Can ChatGPT moderate my forum or game community?",
        wordings=(
            "llm to flag posts",
            "ai moderator for discord",
            "let ai decide what is offensive",
            "hate speech bot for gamers",
        ),
        answer=Claim(
            text="""
                An LLM such as the one behind ChatGPT can help you moderate a forum, but people should decide.
                It can compare posts with your rules and flag what seems to break them.
                But it makes mistakes: in a 2024 study of Reddit, an LLM caught only 43% of the posts that broke a rule and wrongly flagged about 8% of the others.
                Newer models may do better, but what counts as offensive depends on your community.
                So let it flag posts but not delete them, and tell members that an AI company receives their posts.
            """,
            sources=(
                "kolla-2024-llm-mod",
                "openai-moderation-2023",
            ),
            as_of="2024-05",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#why-forums-ban-ai-answers",
    ),
    Question(
        id="how-to-get-better-answers",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="How do I get better answers from a chatbot?",
        wordings=(
            "get more useful answers from chatgpt",
            "prompt tips for beginners",
            "how to ask chatgpt",
            "why are my ai answers so generic",
            "how to talk to ai",
            "best way to ask ai a question",
            "improve my prompts",
            "prompt formula",
            "how do i write a good prompt",
            "how to use chatgpt",
        ),
        answer=Claim(
            text="""
                You get better answers from a chatbot if your prompt says what a helpful stranger would need to know.
                State the task, what the result is for, who will read it, and the length and format that you want.
                Include the facts or text to work from; an example of what you want also helps.
                Put it all into one message: in a 2025 study, models did 39% worse on average when a request was spread over several messages.
                Then ask for changes, or start a new chat if this one has gone wrong.
            """,
            sources=("schulhoff-2024", "laban-2025", "anthropic-courses-2025"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-a-prompt",
    ),
    Question(
        id="same-prompt-in-every-chatbot",
        topic=QuestionTopic.EVERYDAY,
        group="Better answers and common problems",
        question="Does the same prompt work equally well in ChatGPT, Claude and Gemini?",
        wordings=(
            "same prompt in different ais",
            "copy my prompts to another ai",
            "switch prompts from chatgpt to claude",
        ),
        answer=Claim(
            text="""
                No, the same prompt can give answers of different quality, length and format in ChatGPT, Claude and Gemini.
                Their models were trained differently, and apps add instructions of their own.
                Even the same chatbot can answer differently each time.
                So save the prompts that matter to you, with an example of a good answer, and try them again whenever you switch.
                What helps with any chatbot is to say clearly what you want, for whom, and in what form.
            """,
            sources=("anthropic-system-prompts", "hf-generation-docs"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#how-to-get-better-answers",
    ),
    Question(
        id="ai-for-a-poster",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="Which AI should I use for a poster, flyer or invitation?",
        wordings=(
            "make an invitation with ai",
            "logo and text on a poster by ai",
            "which ai for a school fair poster",
            "should we use chatgpt or canva for our poster",
        ),
        answer=Claim(
            text="""
                For a poster, flyer or invitation, use a chatbot for the wording and an image generator if you need an illustration.
                Then put them together in a design program.
                An AI can also make the whole poster as one image, but then a wrong date or a misspelled word is part of the image and harder to correct.
                In a design program, the text stays editable, and the result can be set up for printing.
                Before you print, check every word and number, look for odd details in the image, and see whether the image generator's terms allow you to use the image the way you plan to.
            """,
            sources=(
                "liu-2022-character",
                "openai-4o-image-2025",
            ),
            our_reading=True,
        ),
        more="questions/everyday-use.md#which-image-generator",
    ),
    Question(
        id="what-counts-toward-a-usage-limit",
        topic=QuestionTopic.EVERYDAY,
        group="Choosing and paying for tools",
        question="What counts toward the usage limit of my AI plan?",
        wordings=(
            "limits in spite of plus or pro",
            "why does a long chat eat my limit so fast",
            "plan says more usage without a number",
            "how are claude or chatgpt limits counted",
            "claude limit reached after a few messages",
            "why claude stops and chatgpt doesn't",
            "is chatgpt unlimited",
        ),
        answer=Claim(
            text="""
            What counts toward the usage limit of an AI plan depends on the plan: some count your messages, while others count how much computing they require.
            In August 2025, ChatGPT's Free and Plus plans counted messages to GPT-5, and users who reached the limit were switched to a smaller model.
            Other plans promise “more usage” without giving a number.
            For Claude's Pro plan, what counts is the length of your messages, files and conversation as well as the model and features you use.
            With each message, the whole conversation is processed again, so with a limit like this, you use less if you start a new chat for each subject.
            """,
            sources=(
                "anthropic-pro-usage-help",
                "bestagent-claude-limits-2026",
                "aicommission-gpt5-limits-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#context-window-or-memory",
    ),
)
