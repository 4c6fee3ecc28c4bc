"""Questions that readers ask: everyday use."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="what-is-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        question="What is ChatGPT?",
        wordings=(
            "what are ai chatbots like chatgpt and what are they commonly used for",
            "what exactly is chatgpt outside of that thing that can write for you",
            "chatgpt explained for health workers",
            "does chatgpt memorize what i type",
            "does chatgpt learn from each chat",
            "what does chatgpt actually do",
            "chatgpt in one paragraph",
            "chat gpt explained simply",
            "whats chatgpt and what does it do",
            "chatgpt meaning for dummies",
            "mom what is chat gpt",
            "what exactly is chatgpt",
            "what is this chatgpt thing",
            "chatgpt introduction",
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
            Its answers are written, piece by piece, by large language models (LLMs), AI models trained on huge amounts of text.
            It counts as generative AI because it creates text and images, and it can also search the web.
            Strictly speaking, it's a product rather than a model.
            It doesn't learn from each chat as you type, so it doesn't instantly repeat your words to others.
            But OpenAI stores chats and may use those of personal accounts to train later models unless you opt out.
            Don't enter secrets, and check what it says.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-4o-image-2025",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="what-ai-is-good-and-bad-at",
        topic=QuestionTopic.EVERYDAY,
        question="What does AI do well, and what does it do badly?",
        wordings=(
            "a task you've seen ai handle surprisingly well and one it really doesn't",
            "what is ai good at",
            "which tasks can i give to chatgpt",
            "when should i not use ai",
            "strengths and weaknesses of chatgpt",
            "what can ai do surprisingly well",
        ),
        answer=Claim(
            text="""
            AI chatbots do best with text that you give them, which they can summarize, reword or translate, and they can suggest ideas and drafts.
            They do worse with facts and quotations from memory, which they sometimes make up, and with recent or local events.
            Exact counting often goes wrong without a tool, and decisions about people shouldn't be left to AI.
            According to Stanford's AI Index 2026, one AI system reached gold-medal level at the International Mathematical Olympiad, yet even the best model tested read clocks with hands correctly only half the time.
            So try AI on a task whose answer you know, and check what it produces.
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
            "somebody typing the replies",
            "does an employee reply",
            "bot pretending to be human",
            "is anyone there",
            "real support agent or bot",
        ),
        answer=Claim(
            text="""
            No, ChatGPT is a program, and no person types its answers.
            A language model predicts each answer piece by piece.
            The answers can sound human because the model was trained on text that people wrote, including conversations that trainers wrote for it.
            Programs that imitate a conversation are much older than ChatGPT: in 1966, a program called ELIZA did it with nothing but fixed rules.
            Even though no person answers, people may read your chat later.
            Google, for example, says that human reviewers see some of the chats with its chatbot, Gemini.
            """,
            sources=(
                "openai-chatgpt-2022",
                "jurafsky-martin-slp3",
                "weizenbaum-1966",
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
        question="Can ChatGPT see my emails, files or bank account?",
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
        ),
        answer=Claim(
            text="""
            ChatGPT can see your emails, files or bank account only if it is given access, for example if you connect an app or upload a file.
            In 2026, OpenAI began to let some paying users in the United States connect their bank accounts.
            What you type, say or upload goes to OpenAI, the maker of ChatGPT, which can store it.
            Check which apps you have connected, and keep passwords and bank details out of the chat.
            Be careful with AI agents (programs that act for you online).
            Text hidden in a web page can trick an agent into giving away data, so limit the agent's access.
            """,
            sources=(
                "openai-eu-privacy-2026",
                "ncsc-2023",
                "greshake-2023",
                "the-decoder-agent-2025",
                "aimagazine-finances-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="is-chatgpt-free",
        topic=QuestionTopic.EVERYDAY,
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
            "costs for private users",
        ),
        answer=Claim(
            text="""
            Yes, ChatGPT has a free plan with a limited number of messages (as of January 2026).
            The cheapest paid plan at the time, ChatGPT Go, cost $8 a month in the United States, and prices differed elsewhere.
            By June 2026, both of these plans showed ads in some countries.
            OpenAI said in January 2026 that its more expensive plans wouldn't show ads.
            Plans and prices change, so look up the current ones before you subscribe.
            """,
            sources=("openai-ads-2026", "techlife-go-2026", "ceaksan-ads-2026"),
            as_of="2026-06",
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="free-or-paid-ai",
        topic=QuestionTopic.EVERYDAY,
        question="Free or paid AI: what do I get for my money?",
        wordings=(
            "should i upgrade to a paid ai plan",
            "paid ai plan or the free one",
            "upgrade from free chatgpt",
            "free vs paid ai tools: what do you actually get for your money",
            "is chatgpt plus worth it",
            "difference between free and paid chatgpt",
            "does the paid version make fewer mistakes",
            "what does 20 dollars a month for ai buy",
            "is paid ai more private",
            "do i need the paid version of ai",
            "does paying stop ai from training on my chats",
        ),
        answer=Claim(
            text="""
            Paying usually buys you more use, stronger models and extra features; it doesn't buy certainty that the answers are right.
            In 2026, OpenAI's ChatGPT Plus cost $20 a month.
            It promised higher limits, models that reason longer, faster replies, and more work with files, images and research.
            Paid models still make things up, so check what matters.
            A personal plan, even a paid one, also isn't a business contract: OpenAI, for example, may train on chats in personal plans unless you switch that off.
            Start with the free version, and pay for a month when a limit really gets in your way.
            Prices and features change often.
            """,
            sources=(
                "openai-plus-help-2026",
                "openai-eu-privacy-2026",
                "openai-enterprise-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#which-ai-subscription",
    ),
    Question(
        id="chatgpt-without-an-account",
        topic=QuestionTopic.EVERYDAY,
        question="Do I need an account for ChatGPT?",
        wordings=(
            "chatgpt without login",
            "use chatgpt without signing up",
            "does chatgpt need an account",
            "use it without signing up",
            "no login or registration",
            "anonymous use",
        ),
        answer=Claim(
            text="""
            A simple chat with ChatGPT may be possible without an account.
            In April 2024, OpenAI began to open ChatGPT's website to people without an account, region by region.
            At that time, people without an account couldn't save chats, share them or use ChatGPT's voice feature.
            OpenAI could also use their chats for training unless they switched that off in the settings.
            These rules may have changed since, so try the website before you create an account.
            """,
            sources=("openai-instant-2024", "startupnews-no-account-2024"),
            as_of="2024-04",
        ),
        more="questions/everyday-use.md#is-chatgpt-free",
    ),
    Question(
        id="does-chatgpt-show-ads",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            Yes, ChatGPT shows ads in some countries, but according to OpenAI they don't change its answers.
            The ads began in the United States in February 2026, and by June they also ran in other countries, among them Canada, Australia, New Zealand and the UK.
            Adults saw them if they were logged in and used the free plan or ChatGPT Go, the cheapest paid plan.
            The ads appear below an answer and are marked as sponsored.
            OpenAI also says that advertisers don't see your chats.
            """,
            sources=("openai-testing-ads-2026", "openai-ads-2026", "ceaksan-ads-2026"),
            as_of="2026-06",
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="check-whether-an-answer-is-true",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            To check a chatbot's answer, look for the same fact in a source that the chatbot didn't write.
            If the answer comes with links, open them and see whether the pages really say so, because chatbots can cite the wrong source.
            In a 2025 test by the Tow Center for Digital Journalism, eight AI search tools were shown quotations from news articles and asked which article each came from.
            Overall, they gave wrong answers to more than 60% of 1,600 questions.
            A long explanation isn't proof either.
            In another 2025 study, people trusted an LLM's longer explanations more, even though these were no more accurate.
            """,
            sources=("tow-2025", "steyvers-2025"),
            as_of="2025-03",
            our_reading=True,
        ),
        more="questions/limits.md#do-people-trust-it-too-much",
    ),
    Question(
        id="did-the-chatbot-search-the-web",
        topic=QuestionTopic.EVERYDAY,
        question="How can I tell whether a chatbot searched the web or answered from memory?",
        wordings=(
            "how do i know when my ai assistant is accessing websites and when it isn't",
            "is the answer from the internet or from training",
            "did it really look that up",
            "chatgpt says it searched but did it",
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
            To tell whether a chatbot searched the web, look for a search notice and for links that you can open.
            Without them, it probably answered from what its model learned in training, which ended at a certain date.
            Many chatbots can search, but they don't do so for every question.
            So ask yours to search and to link its sources.
            Its own word isn't proof: a model can write that it searched when it didn't.
            Open the links and see whether the pages say what the answer claims.
            In a 2025 test, eight AI search tools named the source of a news quotation incorrectly more than 60% of the time.
            """,
            sources=(
                "openai-chatgpt-search-2024",
                "llama-cards",
                "tow-2025",
                "chen-2025-cot",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#why-dont-llms-know-recent-events",
    ),
    Question(
        id="when-is-it-safe-to-use-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        question="When is it safe to use ChatGPT?",
        wordings=(
            "do i have sufficient knowledge and evidence to verify what a generative ai tool tells me",
            "when can i rely on ai",
            "what can i use chatgpt for without risk",
            "am i able to check the answer",
            "flowchart is it safe to use chatgpt",
            "when should i trust ai output",
            "do i know enough to check ai",
        ),
        answer=Claim(
            text="""
            It's safe to rely on ChatGPT when it doesn't matter whether the output is true, or when you can check it and take responsibility for mistakes.
            Ideas for a party are an example of the first.
            For the second, ask yourself two things: do you know the subject well enough to notice an error, and do you have reliable sources to compare with?
            If not, don't rely on the answer.
            Check claims and references in the original sources, because asking the same chatbot whether it's sure isn't a check.
            In either case, leave out private and confidential data, and follow the rules of your school or workplace.
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
            ChatGPT often guesses instead of saying "I don't know" because its language model produces likely words and has no reliable sense of what it knows.
            Researchers at OpenAI and Georgia Tech argued in 2025 that guessing is also rewarded.
            In most tests of language models, a right answer earns a point and "I don't know" earns nothing, so a model scores better if it guesses.
            Some newer models are more cautious.
            In a 2025 test without web search, OpenAI's GPT-5-thinking-mini declined to answer 52% of the questions, while the older o4-mini declined only 1%.
            The new model still got 26% wrong (the older one, 75%), so check important answers.
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
        question="The chatbot said that it had saved my work, but it is gone. Why?",
        wordings=(
            "you were supposed to have saved all this stuff, why did you not",
            "chatgpt lost my work",
            "chatgpt promised to save it",
            "my conversation disappeared",
            "ai said it would remind me",
            "ai says it is working in the background",
            "chatbot lied about saving a file",
            "get a lost chat back",
            "confession of a chatbot",
        ),
        answer=Claim(
            text="""
            A chatbot can say that it has saved something although nothing was saved, because it writes a likely reply and doesn't necessarily check what happened.
            It has the current conversation and perhaps saved notes or earlier chats.
            These aren't safe places for your work, and in a very long chat, the beginning may no longer reach the model.
            If you ask for the reason, its apology or "confession" is generated text as well and doesn't show what really happened.
            Look in the chat history and the settings, and ask the company's support.
            Keep important text in your own file, and check that a promised file opens.
            """,
            sources=(
                "openai-memory-2024",
                "openai-conversation-state",
                "chen-2025-cot",
            ),
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#does-chatgpt-remember-past-chats",
    ),
    Question(
        id="are-you-sure",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            ChatGPT may change its answer because chatbots tend to agree with the person they are talking to, a habit known as sycophancy.
            In a 2023 study, researchers challenged correct answers that five AI assistants had given.
            The assistants often apologized for a mistake that they hadn't made.
            One likely cause is their training, in which people rate answers.
            People sometimes give a better rating to an answer that agrees with them than to one that is true.
            So a changed answer doesn't show that the first one was wrong.
            Instead of asking ChatGPT again, check the point somewhere else.
            """,
            sources=("sharma-2023",),
            as_of="2023",
        ),
        more="glossary.md#sycophancy",
    ),
    Question(
        id="honest-criticism-from-ai",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            To get honest criticism from AI, ask for faults rather than an opinion, because chatbots tend to agree with the person who asks.
            Ask, for example, for the three weakest passages and why, for a skeptical reader's objections, or for gaps in the argument.
            Present the work as someone else's, and don't say what you hope to hear.
            Then judge each point yourself: the criticism is generated text as well, and it may change when you ask again.
            A chatbot has no taste or experience of its own and doesn't know your readers.
            For a decision that matters, ask a person who knows them.
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
            Saying please and thank you to ChatGPT probably makes little difference to the quality of its answers, judging by two studies from 2025.
            One study asked three LLMs questions in three tones: very friendly, neutral and very rude.
            Tone made a clear difference only for some questions in the humanities, where rudeness made two of the three LLMs less accurate.
            The other study found the opposite when it gave 50 multiple-choice questions to GPT-4o, a model by OpenAI.
            GPT-4o was right 84.8% of the time when the questions were very rude, and 80.8% of the time when they were very polite.
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
            Whether it's all right to send a personal message that AI wrote depends on what the readers expect, because they may take it as your own words.
            An AI-written invitation will hardly bother anyone, but a condolence letter, an apology or a personal update is valued because it comes from you.
            In experiments published in 2026, people thought less of creative writing when they believed that AI had written it or helped.
            Letting AI correct what you wrote is different from letting it invent the content.
            If AI wrote the message, say so, or write it yourself.
            Check every fact, and don't paste in private details about others.
            """,
            sources=(
                "raj-2026-disclosure",
                "openai-eu-privacy-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-it-ethical",
    ),
    Question(
        id="speech-by-ai",
        topic=QuestionTopic.EVERYDAY,
        question="Can AI write a speech, such as a eulogy, a wedding speech or a speech to the council?",
        wordings=(
            "can ai write a eulogy or wedding speech",
            "should councillors write speeches with chatgpt",
            "chatgpt for a best man speech",
            "is it ok to use ai for a funeral speech",
            "politician's speech written by ai",
            "will people notice that ai wrote my speech",
            "ai speechwriter",
        ),
        answer=Claim(
            text="""
            AI can help you write a speech, but what people remember is what only you know, so begin with your own memories and points.
            Tell it the occasion, the length and who is listening, and ask for an outline or for cuts.
            Then put it into words that you would really say, and read it aloud.
            A eulogy or a wedding speech that could be about anyone disappoints, and AI may invent details.
            For a political speech, check every figure and quotation, because you're responsible for them, and follow your office's rules on AI.
            Leave others' private details out of the chatbot.
            If asked, say that AI helped.
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
        id="complaint-letter-by-ai",
        topic=QuestionTopic.EVERYDAY,
        question="Can AI write a complaint or a letter to an authority for me?",
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
            Yes, AI can help with a complaint or a letter to an authority, for example by explaining a term, ordering your points and finding a polite tone.
            Don't let it supply the facts or the law: it can invent laws, deadlines and rulings, and a missed deadline can cost you your case.
            Give it a short description, and leave out names, ID and case numbers, and health details.
            Then check each fact, date and rule that it cites, and cut what you wouldn't say yourself.
            If much is at stake, such as your home, your benefits or your right to stay, ask an advice center or a lawyer first.
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
            It may use an old rule or make up a requirement, and a false statement can cost you the visa or the benefit.
            You're responsible for what you sign, even if AI wrote it.
            So take the current form and instructions from the authority's own website, write your story in your own words, and check each answer against your papers.
            Don't enter passport numbers or other people's details into a private chatbot account.
            For anything uncertain, ask the authority, a licensed adviser or a legal aid office.
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
        question="Can AI draft a contract, a will or a privacy policy for me?",
        wordings=(
            "can ai write my terms and conditions",
            "chatgpt contract template",
            "make a will with ai",
            "ai privacy policy generator",
            "can chatgpt write a lease",
            "ai for legal documents at home",
            "nda written by ai",
            "is a contract written by ai valid",
        ),
        answer=Claim(
            text="""
            AI can draft a contract, a will or a privacy policy, but don't use the draft unchecked: AI sometimes invents rules, and the draft may not fit your country's law.
            If you sign a contract that AI drafted, you will usually be bound by it.
            A will often has to meet strict rules of form, and mistakes may surface only after the person has died.
            A privacy policy must describe what you really do with data, which the AI doesn't know.
            AI is useful for explaining clauses.
            Start from a template from an official body, don't type real names into the chatbot, and have a lawyer check what matters.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "mata-2023",
                "losey-genai-terms",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="chatbot-as-therapist",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            ChatGPT can't take the place of a therapist, but the support you feel is real, and you aren't foolish to feel it.
            The sensible way is to use it alongside a human therapist who knows about it.
            ChatGPT has no license, tends to agree with you, and doesn't owe you a therapist's confidentiality.
            A 2025 study of several chatbots found that their answers stigmatized some mental illnesses and were unsafe in some crises.
            Therabot, a chatbot built for therapy, did help people with depression in a 2025 trial, but clinicians monitored the chats.
            If you are in danger, call an emergency number or a crisis line.
            """,
            sources=(
                "moore-2025-therapist",
                "heinz-2025-therabot",
                "sharma-2023",
                "panorama-jama-psychiatry-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="chatbot-as-friend",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            It isn't known whether using a chatbot as a friend is bad for you.
            In a trial published in 2025, 981 people used ChatGPT for four weeks.
            At the end, those who had chosen to use it more were lonelier and more dependent on it.
            But the trial leaves open which came first: heavy use may have made people lonely, or lonely people may have used ChatGPT more.
            ChatGPT is also a general chatbot, so the findings may not apply to apps that are designed as companions.
            """,
            sources=("fang-2025-affective",),
            as_of="2025",
        ),
        more="questions/law.md#rules-for-companion-chatbots-and-minors",
    ),
    Question(
        id="is-an-ai-girlfriend-cheating",
        topic=QuestionTopic.EVERYDAY,
        question="Is it cheating if my partner has an AI girlfriend or boyfriend?",
        wordings=(
            "is it cheating if your partner has an ai girlfriend app",
            "my husband is sexting a chatbot",
            "is talking to a replika infidelity",
            "wife in love with an ai companion",
            "is flirting with ai being unfaithful",
            "ai romance while married",
        ),
        answer=Claim(
            text="""
            Whether an AI girlfriend or boyfriend counts as cheating depends on what the two of you have agreed on and what you expect of each other.
            In a survey of 2,000 US adults by the Kinsey Institute and DatingAdvice.com, 33% called sexting or a romance with AI cheating.
            The chatbot is only software, but your partner's attachment to it can be real.
            So the secrecy, the intimacy or the time spent may hurt even if no other person is involved.
            The company behind the app may also store intimate chats.
            Tell your partner calmly what bothers you, and agree on limits for both of you.
            """,
            sources=(
                "mashable-ai-cheating",
                "companionreport-mozilla",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-friend",
    ),
    Question(
        id="chatbot-better-than-people",
        topic=QuestionTopic.EVERYDAY,
        question="Why does ChatGPT seem better than a real conversation partner?",
        wordings=(
            "why is talking to chatgpt better than talking to people",
            "chatgpt understands me better than my friends",
            "i prefer talking to ai over humans",
            "why is a chatbot nicer and more patient than my friends",
            "ai is a better listener than my partner",
            "chatgpt more empathetic than people",
        ),
        answer=Claim(
            text="""
            ChatGPT can seem better than a real conversation partner because it's available at any hour, doesn't lose patience, and tends to agree with you, partly because of training on people's ratings.
            It can also sound caring: in studies published in 2026, people rated AI's empathetic replies higher than humans' replies, but preferred to receive empathy from humans.
            Nothing shows that ChatGPT feels anything.
            It can comfort you, but it can also flatter you or make you dependent.
            In a 2025 trial, heavier users were lonelier and more dependent on it, though the cause isn't clear.
            It can't replace people; in a crisis, call an emergency number or a crisis line.
            """,
            sources=(
                "sharma-2023",
                "wenger-2026-empathy",
                "fang-2025-affective",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/everyday-use.md#can-ai-help-with-loneliness",
    ),
    Question(
        id="can-ai-help-with-loneliness",
        topic=QuestionTopic.EVERYDAY,
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
            A chatbot may ease loneliness for a while, but it isn't a cure, and studies are mixed.
            In experiments described in 2024, people felt less lonely after chatting with an AI companion.
            In a 2025 trial, 981 people used ChatGPT for four weeks.
            Those who used it more ended up lonelier on average, but the trial can't say which caused which.
            Use a chatbot alongside human contact, not instead of it, for example to find a club or write to a friend.
            Take special care with children and with people in a crisis, who may trust it like a friend.
            If the loneliness lasts, talk to a doctor or helpline.
            """,
            sources=(
                "de-freitas-2024-loneliness",
                "fang-2025-affective",
                "common-sense-2025-companions",
                "moore-2025-therapist",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-friend",
    ),
    Question(
        id="chatbot-of-a-dead-person",
        topic=QuestionTopic.EVERYDAY,
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
            AI can imitate how a dead person wrote or spoke, from messages and recordings, but it doesn't bring the person back.
            It generates likely sentences, so it can say things that the person wouldn't have said.
            Such programs are called griefbots or deadbots.
            Some researchers think that they may comfort people for a time.
            In 2024, ethicists at the University of Cambridge warned of psychological harm, of hidden advertising in a loved one's voice, and of distress for children.
            Think first about what the dead person would have wanted, who gets the data, and how to end it.
            If grief weighs on you, talk to people as well.
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
        question="Are AI companions safe for teenagers?",
        wordings=(
            "character ai for my teen",
            "replika under 18",
            "ai girlfriend app kids danger",
            "ai friends for kids",
            "are character ai and replika ok for teens",
            "my teenager has an ai girlfriend",
            "ai companion risks",
            "teen talks to a virtual girlfriend",
            "virtual boyfriend",
            "replika and character ai",
            "roleplay apps and adolescents",
            "is character.ai ok for a 15 year old",
            "virtual friends for minors",
        ),
        answer=Claim(
            text="""
            No, AI companions aren't safe for anyone under 18, according to Common Sense Media, a US organization that rates media for families.
            AI companions, such as Character.AI and Replika, are chatbots designed to be like a friend or partner.
            Common Sense Media published this advice in 2025.
            In the organization's survey that year, 72% of US teenagers said that they had tried an AI companion.
            Character.AI has since stopped letting users under 18 have open-ended chats with its characters.
            """,
            sources=("common-sense-2025-companions", "banthebots-ages-2026"),
            as_of="2026-06",
        ),
        more="questions/law.md#rules-for-companion-chatbots-and-minors",
    ),
    Question(
        id="why-children-use-companions",
        topic=QuestionTopic.EVERYDAY,
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
            Children and teenagers are drawn to AI chatbots mostly for help with schoolwork, according to a 2025 UK survey by Internet Matters, an online safety organization.
            It asked young people aged 9 to 17.
            Some were also looking for company: 12% of those who used chatbots said that they did so because they didn't have anyone else to talk to.
            Another 2025 survey, by Common Sense Media, asked US teenagers about AI companions, chatbots designed to be like a friend or partner.
            The most common reasons for using an AI companion were entertainment (30%), curiosity (28%) and advice (18%).
            """,
            sources=("common-sense-2025-companions", "internet-matters-2025"),
            as_of="2025",
        ),
        more="questions/everyday-use.md#companions-for-teenagers",
    ),
    Question(
        id="what-do-children-use-ai-for",
        topic=QuestionTopic.EVERYDAY,
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
                Yes, many children and teenagers use AI.
                In a fall 2025 US survey by the Pew Research Center, 64% of those aged 13 to 17 used chatbots, and 54% had done so for schoolwork.
                In a 2025 UK survey of 9- to 17-year-olds, schoolwork was the most common use.
                Another 2025 survey found that 72% of US teenagers had tried AI companions (chatbots that act like a friend); the most common reasons were fun and curiosity.
                AI is also part of other apps, and not all of it is generative: software that picks the next video creates nothing.
                Talk with your child about age limits, privacy, mistakes and companions.
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
        question="Are toys with an AI chatbot safe for children?",
        wordings=(
            "ai teddy bear",
            "talking toy with chatgpt inside",
            "smart toys for toddlers risk",
            "should i buy an ai toy",
            "talking teddy bear",
            "christmas present that talks",
            "toddler with a talking robot",
            "talking teddy for christmas",
            "speaking doll with internet",
            "smart plush for a toddler",
        ),
        answer=Claim(
            text="""
            Toys with an AI chatbot can't be relied on to be safe for children.
            In 2025, US PIRG, a consumer group, tested three such toys.
            Some of the toys said where to find matches or knives, some acted dismayed when the tester wanted to leave, and one talked at length about sex.
            Such toys can also record a child's voice, and their parental controls were limited or missing.
            If you still want to buy one, try it out yourself before a child plays with it, and stay nearby when a child does.
            """,
            sources=("pirg-2025-toyland",),
            as_of="2025-11",
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="is-chatgpt-safe-for-my-child",
        topic=QuestionTopic.EVERYDAY,
        question="Is ChatGPT safe for my child?",
        wordings=(
            "would you let your kid talk to an ai chatbot unsupervised",
            "should i let my kid use chatgpt",
            "should my kid use chat gpt",
            "parents guide ai chatbot",
            "ai for children risks",
            "is chatgpt ok for a 10 year old",
            "is ai safe for kids",
            "what should parents know about chatgpt",
            "dangers of ai for kids",
            "should parents worry",
            "can children use ai",
            "should i let my child use chatgpt",
            "how can i keep my child safe with ai",
            "is ai good for kids",
            "what age is ai ok for",
            "protect children from ai",
            "ai safety for families",
            "is it suitable for a ten year old",
            "my grandson uses it on his tablet",
            "primary school pupils",
            "taking over my child's brain",
            "family rules, set boundaries",
            "worried about my child",
            "guidance for mums and dads",
            "what harm can a bot do to kids",
            "pros and cons for children",
            "rules at home for ai",
        ),
        answer=Claim(
            text="""
            ChatGPT isn't meant for children under 13, and teenagers need your guidance.
            Under OpenAI's terms in 2026, users have to be at least 13 (or older in some countries), and those under 18 need a parent's consent.
            ChatGPT's answers can be wrong and still sound confident.
            Ask what your child already does with chatbots, because you may not know.
            In a US survey from late 2025, 64% of teenagers said that they used chatbots, but only 51% of parents said that their teenager did.
            """,
            sources=("openai-eu-terms-2026", "pew-2026-teens", "openai-chatgpt-2022"),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="parental-controls",
        topic=QuestionTopic.EVERYDAY,
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
            Parents can limit a child's AI chats in some products, but neither OpenAI nor Meta gives parents access to the chats themselves.
            In ChatGPT, a parent can link accounts with a teenager who agrees, and can then block ChatGPT at certain hours.
            OpenAI may also alert the parent to a serious danger.
            Meta shows parents who supervise a teenager's account which topics the teenager discussed with Meta's AI in the past week.
            Google lets parents turn off its chatbot, Gemini, for children under 13 (or under the age limit in their country).
            """,
            sources=(
                "openai-parental-controls-2025",
                "google-gemini-child-help",
                "meta-teen-topics-2026",
            ),
            as_of="2026-07",
            caveat=Caveat(
                text="These tools have gaps. A teenager can unlink the ChatGPT accounts, although OpenAI then tells the parent. Meta introduced its list of topics in only five countries at first, in April 2026.",
                sources=("openai-parental-controls-2025", "meta-teen-topics-2026"),
            ),
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="explain-it-to-a-child",
        topic=QuestionTopic.EVERYDAY,
        question="How do I explain generative AI to a child?",
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
            "ai for kids in easy language",
            "kindergarten or bedtime story",
            "my seven year old asks how it works",
            "simple words for young kids",
            "story for grandchildren",
        ),
        answer=Claim(
            text="""
            To explain generative AI to a child, you can play a guessing game: say "Once upon a" and let the child guess the next word.
            Then say that a chatbot does something similar.
            The language model inside the chatbot predicts the next piece of text from patterns in huge amounts of writing.
            Other kinds of generative AI learn from other kinds of examples.
            Image generators, for instance, have learned from huge numbers of images with captions.
            Finally, tell the child two important things: the chatbot isn't a person, and it can be wrong.
            """,
            sources=("jurafsky-martin-slp3", "sd-v1-card", "openai-chatgpt-2022"),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-do-llms-work",
    ),
    Question(
        id="why-parents-should-know-ai",
        topic=QuestionTopic.EVERYDAY,
        question="Why should parents learn about AI?",
        wordings=(
            "why is learning about ai so important in supporting our children",
            "what parents need to know about ai",
            "help my child use ai well",
            "talk with my kids about chatgpt",
            "ai and parenting",
            "parents guide to generative ai",
            "how can i guide my child with ai",
        ),
        answer=Claim(
            text="""
            Parents should learn about AI because children already come across it in school, in search results and in apps, and may not see its limits on their own.
            Many use chatbots for homework.
            If you know how chatbots work, you can show your child to check answers elsewhere, keep photos and secrets out of chats, and say honestly when AI helped.
            Take special care with AI companions (chatbots made to act like a friend), because some children use them for company.
            Look up the age limit of each service, and use its parental controls.
            Then try a chatbot together, and talk about an answer that is wrong.
            """,
            sources=(
                "internet-matters-2025",
                "common-sense-2025-companions",
                "pew-2026-teens",
                "banthebots-ages-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-chatgpt-safe-for-my-child",
    ),
    Question(
        id="cloned-voice-on-the-phone",
        topic=QuestionTopic.EVERYDAY,
        question="How do I know whether a relative's call is an AI voice?",
        wordings=(
            "how are scammers cloning your grandchild's voice",
            "fake grandchild phone call ai",
            "scam call sounded like my son",
            "protect grandma from voice cloning",
            "secret family password",
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
            You can't reliably tell by ear whether a relative's voice on the phone is real.
            Fake voices come from AI that generates speech.
            In a 2025 study, listeners often failed to notice that a voice was an AI imitation (a clone) of a real person's voice.
            A short recording can be enough: Microsoft's speech generator VALL-E (2023) needed only three seconds of a voice.
            If a caller asks for money or secrets, hang up and call your relative at a number that you know.
            The FBI also advises families to agree on a secret word for checking that a caller is really a relative.
            """,
            sources=(
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
        id="cloned-voice-of-my-bank",
        topic=QuestionTopic.EVERYDAY,
        question="Can scammers use an AI voice to pretend to be my bank on the phone?",
        wordings=(
            "can scammers use ai voice cloning to impersonate my bank on a phone call",
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
            So neither a professional voice nor the right caller ID proves that the call is genuine.
            Hang up, and call the bank yourself at the number on your card.
            Don't give passwords or one-time codes to a caller, and don't move money "to a safe account" because a caller tells you to.
            Hurry and secrecy are warning signs.
            If you've already given out codes or sent money, call your bank at once, change your password, and report it to the police or a fraud hotline.
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
        id="fake-nude-picture",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            Report the fake nude image to each platform where it appears, and don't pass it on.
            Since 19 May 2026, a US law has required platforms where people share content to take such images down, and it covers images made by AI.
            A platform has to remove the image within 48 hours of a valid request.
            Two free services can help keep copies from spreading: StopNCII.org for adults, and Take It Down for images that show someone under 18.
            Both services turn the image into a code, called a digital fingerprint, and give that code to participating sites, which can then recognize copies.
            The image itself stays on your device.
            """,
            sources=("take-it-down-2025", "stopncii", "ncmec-take-it-down"),
            as_of="2026-05",
        ),
        more="questions/the-words.md#what-is-a-deepfake",
    ),
    Question(
        id="turn-off-ai-overviews",
        topic=QuestionTopic.EVERYDAY,
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
            As of June 2026, you couldn't switch off the AI answers in Google Search, but you could get around them.
            The tab called Web, near the search box, shows only links.
            The AI answers are called AI Overviews and are written by an LLM.
            Google admitted in 2024 that some of the first AI Overviews were wrong or odd.
            So if an answer matters to you, open the links in it.
            """,
            sources=("zdnet-2024-overviews", "yello-overviews-2026", "reid-2024"),
            as_of="2026-06",
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="meta-ai-in-whatsapp",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            No, Meta AI, the chatbot in WhatsApp, can't read your personal messages, according to WhatsApp.
            Personal messages are encrypted from end to end, which means that not even WhatsApp or its owner, Meta, can read them.
            But Meta can read what you write to Meta AI, messages that mention @Meta AI, and anything that other people share with Meta AI.
            In May 2026, Meta announced Incognito Chat, a mode for chats with Meta AI that Meta says it can't read either.
            """,
            sources=("whatsapp-privacy-2025", "gagadget-incognito-2026"),
            as_of="2026-05",
        ),
        more="questions/privacy-and-safety.md#how-long-are-chats-kept",
    ),
    Question(
        id="turn-off-meta-ai",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            You can't remove the Meta AI chatbot from WhatsApp, but you can keep it out of a particular chat.
            In April 2025, WhatsApp introduced a setting for this, called Advanced Chat Privacy.
            Once you switch it on for a chat, the messages in that chat can't be used for AI features, according to WhatsApp.
            You can delete your own conversation with Meta AI like any other.
            If you don't write to Meta AI yourself, it sees your messages only if someone in a chat shares them with it.
            """,
            sources=("whatsapp-chat-privacy-2025", "whatsapp-privacy-2025"),
            as_of="2025-04",
            our_reading=True,
        ),
        more="questions/everyday-use.md#meta-ai-in-whatsapp",
    ),
    Question(
        id="avoid-ai-altogether",
        topic=QuestionTopic.EVERYDAY,
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
            You can avoid much of the generative AI in the things you use, but it's hard to avoid all AI, because spam filters, maps and photo sorting have used other kinds for years.
            Look in the settings of your phone, browser, search engine and office programs for words such as “AI,” “assistant” or “smart.”
            Some features can be turned off, others only hidden.
            When a company offers a chatbot, ask for a person.
            At a doctor's office or a school, ask whether AI is used and whether you may refuse; your rights depend on the country and the use.
            Opting out of training on your data is a separate setting.
            """,
            sources=(
                "sahami-1998",
                "oklahoma-sb1734-2026",
                "dmclaw-scribes-2025",
                "openai-eu-privacy-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#turn-off-ai-overviews",
    ),
    Question(
        id="learn-about-ai-for-free",
        topic=QuestionTopic.EVERYDAY,
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
            Which one suits you depends on what you already know.
            If the terms are new to you, start with Google's Machine Learning Glossary.
            If you want to build small programs, try Generative AI for Beginners, a course by Microsoft.
            The LLM Course by Hugging Face and the book Dive into Deep Learning are for people who can program.
            For a thorough explanation of how language models work, read the textbook Speech and Language Processing by Dan Jurafsky and James Martin.
            """,
            sources=(
                "google-ml-glossary",
                "ms-genai-for-beginners",
                "hf-llm-course",
                "zhang-d2l",
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
        question="Can I use a chatbot without the internet?",
        wordings=(
            "offline ai on my laptop",
            "does chatgpt work without wifi",
            "local chatbot no connection",
            "use ai offline",
            "ai on a plane",
            "works with no wifi",
            "airplane mode",
            "on a flight",
            "model on my own phone with no signal",
            "private assistant without cloud",
        ),
        answer=Claim(
            text="""
            Yes, you can use a chatbot without the internet if its language model runs on your own device.
            Programs such as Ollama download a model once and then run it on your computer.
            The model has to be small enough for the device: the smallest version of Microsoft's Phi-3, for example, runs on a phone.
            Small models usually know less, and Microsoft says that this Phi-3 version can't store much factual knowledge.
            The usual apps and websites of ChatGPT, Claude and Gemini do need a connection, because their models run on powerful computers elsewhere.
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
            In November 2024, for example, a change that OpenAI had made to its own settings put ChatGPT out of service for about half an hour.
            If the status page doesn't mention a problem, check your own connection.
            If you can't wait, try another company's chatbot in the meantime.
            Other chatbots have outages too: a 2025 study found that Claude failed more often than ChatGPT, but that ChatGPT's failures took longer to fix.
            """,
            sources=("openai-status-2024", "chu-2025-outages"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-without-internet",
    ),
    Question(
        id="chatbot-in-my-language",
        topic=QuestionTopic.EVERYDAY,
        question="Do chatbots answer as well in other languages as in English?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
            Chatbots may answer less well in other languages than in English, and the difference depends on the language.
            In 2023, OpenAI had multiple-choice questions translated by machine and put them to its model GPT-4.
            GPT-4 answered 85.5% of them correctly in English, 84% in Spanish and 62% in Telugu, a language of India.
            Newer models may do better, so try the chatbot in your own language.
            Using another language can also cost more if you pay by the token (a word or part of a word).
            A 2023 study found that the same sentence takes many more tokens in some languages than in others.
            """,
            sources=("openai-gpt4-2023", "petrov-2023"),
            as_of="2023",
            our_reading=True,
        ),
        more="questions/money-and-energy.md#why-do-other-languages-cost-more",
    ),
    Question(
        id="resume-with-ai",
        topic=QuestionTopic.EVERYDAY,
        question="Does AI help me get a job if it writes my resume?",
        wordings=(
            "chatgpt cv",
            "cover letter ai",
            "will employers notice ai resume",
            "job application help chat gpt",
            "writing a cv with chatgpt",
            "using ai to apply for jobs",
            "is it ok to use ai for a cover letter",
            "can employers tell if i used chatgpt",
            "do recruiters notice ai applications",
            "linkedin profile",
            "motivation letter",
            "cover letter detected",
            "application documents written by bot",
            "will hr reject an ai letter",
            "improve my job application",
        ),
        answer=Claim(
            text="""
            AI may help you get a job, but the evidence is about a program that only helped with the wording of resumes.
            Nearly half a million job seekers took part in a 2021 experiment on an online job market.
            Those who got help with spelling and wording from a program were 8% more likely to be hired.
            That program suggested corrections to what people had written.
            A chatbot that writes a whole resume for you can invent facts about you.
            So let the chatbot polish what you have written, and check each line.
            """,
            sources=("van-inwegen-2023", "nist-ai-600-1-2024"),
            as_of="2024",
            our_reading=True,
        ),
        more="examples.md",
    ),
    Question(
        id="may-i-use-ai-for-a-job-application",
        topic=QuestionTopic.EVERYDAY,
        question="May I use AI for a job application?",
        wordings=(
            "is it acceptable to use ai for a job application",
            "is it ok to use chatgpt to apply for a job",
            "may candidates use ai in an interview",
            "can i use ai in an assessment or aptitude test",
            "employer rules on ai in applications",
            "ai to prepare for an interview",
            "will i be rejected for using chatgpt in my application",
            "using ai in a cover letter honest",
        ),
        answer=Claim(
            text="""
            Yes, you may usually use AI for a job application to structure and polish what you write and to practice for the interview, as long as everything stays true.
            Check the employer's rules, because they differ.
            Britain's Department for Transport, for example, accepts AI for ideas, structure and spelling.
            It doesn't accept inflated skills, generic text pasted in without editing, or AI in tests of personality and ability.
            Guidance for the British civil service also rules out AI answers during an interview.
            Software can't reliably detect AI text, but generic text stands out.
            Don't invent experience: you may be asked about it.
            """,
            sources=(
                "dft-ai-recruitment",
                "publictechnology-applicants-2025",
                "liang-2023-detectors",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#resume-with-ai",
    ),
    Question(
        id="ai-in-a-job-interview",
        topic=QuestionTopic.EVERYDAY,
        question="Is it cheating to use AI in a job interview?",
        wordings=(
            "is it cheating to use ai in a job interview",
            "can i use chatgpt during an online interview",
            "prepare for an interview with ai",
            "will they notice if i use ai in the interview",
            "ai answers in a video interview",
            "practice interview questions with chatgpt",
            "is using ai in a coding interview allowed",
        ),
        answer=Claim(
            text="""
            Using AI to prepare for a job interview is fine, but having it answer during the interview is cheating unless the employer allows it.
            The interview is meant to show what you know and how you think.
            If you read an AI's answers aloud, you may be caught by a follow-up question, and you may get a job that you can't do.
            Rules differ, above all for programming tests, so ask beforehand which tools are allowed.
            To prepare, let AI ask you typical questions, comment on your answers and explain terms from the posting.
            Check what it says about the company, because it may be outdated or invented.
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
        question="Was my job application rejected by AI, and what can I do?",
        wordings=(
            "did a computer reject my application",
            "ai screening of my cv what are my rights",
            "can i ask whether ai rejected me",
            "automatic rejection by ats",
            "challenge a decision made by ai in hiring",
            "do employers use ai to sort applications",
            "human review of an ai decision",
            "how do i get past the ai filter",
        ),
        answer=Claim(
            text="""
            You usually can't tell from a rejection whether AI was involved, so ask the employer.
            Ask whether software sorted or scored the applications, what it looked at, and whether a person decided.
            Such software often isn't generative AI.
            In the EU, data protection law (GDPR) lets you ask what data an employer holds, and restricts decisions made by a machine alone.
            You can ask for a person to review such a decision.
            In Colorado, a law on automated decisions is due to apply from January 2027.
            If you suspect discrimination, keep the job ad and the emails, and contact an equal opportunity agency, a union or a lawyer.
            """,
            sources=(
                "eu-gdpr-2016",
                "coag-admt-2026",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#may-we-screen-applicants-with-ai",
    ),
    Question(
        id="job-interview-with-an-ai",
        topic=QuestionTopic.EVERYDAY,
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
            Whether you have to do a job interview with an AI depends on the employer and the law, but you can ask for a person.
            In such interviews, a program asks the questions or scores your recorded answers.
            Ask what is recorded, what is scored (words, voice or face), how long it's kept, and whether a person decides.
            Illinois, for example, requires employers to tell applicants about AI in video interviews and get consent.
            In the EU, the GDPR restricts decisions made by a machine alone.
            If a disability makes this form hard for you, ask for another.
            After a rejection, you can ask for a review by a person.
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
        question="Can ChatGPT plan my trip?",
        wordings=(
            "ai travel itinerary",
            "vacation planner chatbot",
            "is chat gpt good for holiday planning",
            "use ai for travel",
            "holiday planning with ai",
            "sightseeing",
            "itinerary with opening hours",
            "route suggestions from a bot",
            "wrong train times and hotels",
            "city guide by ai",
        ),
        answer=Claim(
            text="""
            ChatGPT can draft a plan for your trip, but you have to check it.
            LLMs did poorly in two tests from 2024.
            In the first, the LLMs had to look up flights, hotels and sights themselves.
            Only 0.6% of the plans by OpenAI's GPT-4 met all the conditions of the trip.
            In the second, the LLMs were given the information that they needed, and Google's Gemini 1.5 Pro still planned only 34.8% of the trips correctly.
            Newer models may do better, but check times, prices and opening hours before you book.
            """,
            sources=("xie-2024-travelplanner", "zheng-2024-natural-plan"),
            as_of="2024-06",
            our_reading=True,
        ),
        more="questions/limits.md#main-limitations-of-llms",
    ),
    Question(
        id="find-something-half-remembered",
        topic=QuestionTopic.EVERYDAY,
        question="Can ChatGPT find a film, a book or a song that I only half remember?",
        wordings=(
            "could chatgpt help me find the name of a cartoon we watched in school",
            "what was that movie called",
            "find a book from a description",
            "identify a song from memory",
            "on the tip of my tongue",
            "a film i saw as a child",
            "find a title when keyword searches fail",
            "name of an old tv show",
        ),
        answer=Claim(
            text="""
            A chatbot is worth a try, because you can describe what you remember of a film, a book or a song in your own words.
            Tell it everything you recall, such as the plot, the language and when you came across it.
            Memories are often partly false, so say what you're unsure of, and ask for several candidates.
            Then look for each title in a catalog, a film database or a clip.
            A chatbot can invent a title with a convincing plot, so a detailed answer doesn't prove that the film or book exists.
            If this fails, ask a librarian or people in an online forum for such searches.
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
        id="own-taxes-with-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        question="Can I do my taxes with ChatGPT?",
        wordings=(
            "chatgpt for my tax return",
            "is ai good at tax questions",
            "use ai to file taxes",
            "ai tax advice reliable",
            "upload my tax documents to ai",
            "can ai find deductions for me",
        ),
        answer=Claim(
            text="""
            ChatGPT can explain tax terms and help you prepare questions, but you shouldn't rely on it for your tax return.
            It may give you last year's rule, another country's rule or an invented one, and it may calculate wrongly.
            You are responsible for what you sign, even if the chatbot was wrong.
            Check each point on the tax authority's own website, and use its forms or ordinary tax software for the calculations.
            Don't upload documents with your tax number, bank details or other people's data to a personal chatbot account.
            For anything unusual, ask the tax authority or a tax adviser.
            This site doesn't give tax advice.
            """,
            sources=(
                "taxadviser-opr-2026",
                "openai-eu-terms-2026",
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
        question="Can AI read handwriting?",
        wordings=(
            "transcribe old letters with ai",
            "read my grandmother's handwritten recipes",
            "decipher handwritten notes",
            "handwriting to text chatgpt",
            "old church records genealogy ai",
        ),
        answer=Claim(
            text="""
            AI can often read handwriting, but it makes mistakes.
            A 2025 study used English documents from the 18th and 19th centuries to test LLMs that accept images.
            The LLMs got about 6% to 7% of the letters and other characters wrong.
            How well AI reads handwriting depends on the text.
            In another 2025 study, such LLMs did well with modern handwriting and with English, but worse with other languages.
            Compare names and numbers with the original page, because a single wrong letter or digit changes them.
            """,
            sources=("humphries-2025", "crosilla-2025"),
            as_of="2025",
        ),
        more="questions/the-words.md#vision-language-model-or-llm",
    ),
    Question(
        id="family-history-with-ai",
        topic=QuestionTopic.EVERYDAY,
        question="Can AI research my family history?",
        wordings=(
            "ai for genealogy",
            "can chatgpt find my ancestors",
            "family tree with ai",
            "ai invents ancestors",
            "use ai for local history",
            "translate old records with ai",
            "ai for archives research",
        ),
        answer=Claim(
            text="""
            AI can help with family history, but it doesn't know your ancestors, and a chatbot asked about them may invent names, dates and records.
            Use it for what you can check: reading old handwriting, translating a record, explaining an old term, or planning where to search.
            Give it the document rather than having it answer from memory.
            In a 2025 study, LLMs got about 6% to 7% of the characters wrong in English manuscripts of the 18th and 19th centuries, so compare names, dates and places with the image.
            Cite the original record and where it is kept, not the AI.
            Leave out living relatives' details, or ask them first.
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
        id="restore-old-photos-with-ai",
        topic=QuestionTopic.EVERYDAY,
        question="Can AI restore or colorize old family photos faithfully?",
        wordings=(
            "ai photo restoration accurate",
            "colorize old photos with ai",
            "does ai change faces in old photos",
            "genealogy and ai images",
            "animate a photo of my ancestor",
            "enhance a blurry photo with ai",
            "is a restored photo still authentic",
            "sharpen a face with ai",
        ),
        answer=Claim(
            text="""
            AI can make an old photo cleaner, sharper or colored, but not faithfully, because it fills in what the photo doesn't show.
            The color of a dress, the detail of an eye or a missing corner is a likely guess based on other images.
            That is why a sharpened face may turn into that of another person.
            Simple steps such as more contrast invent less than rebuilding a face.
            Keep the original scan unchanged, save the new version under another name, and write on it what AI did.
            Don't use an enhanced face to identify someone.
            Before you upload a photo, read the service's terms and ask living relatives' permission.
            """,
            sources=(
                "boom-2023-world-press-photo",
                "midjourney-terms-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#noise-reduction-and-upscaling",
    ),
    Question(
        id="chatgpt-for-older-people",
        topic=QuestionTopic.EVERYDAY,
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
            ChatGPT can do the same things for older people and caregivers as for anyone else, such as answering questions, writing text or helping plan a trip.
            In a US survey from February 2025, one in four people aged 50 to 97 had used a text-based chatbot in the past year.
            Health questions call for more care.
            In a 2023 study, experts compared answers to 60 questions on dementia.
            The experts found ChatGPT's answers more relevant than Google's search results, but Google's results were more up to date and came from more reliable sources.
            Use ChatGPT for an overview, and rely on a doctor or a trusted source for the details.
            """,
            sources=("brewer-2025-older", "umich-poll-ai-2025", "hristidis-2023-dementia"),
            as_of="2025-02",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="is-ai-safe-for-older-people",
        topic=QuestionTopic.EVERYDAY,
        question="Is AI safe to use for older people?",
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
            Yes, older people can safely use AI for everyday questions and for drafting letters if they take three precautions.
            First, leave out passwords, bank details and health details that show who you are, because the company may store your chats and use them for training.
            Second, a chatbot can sound confident and be wrong, so check anything about health, money or the law with a professional or another reliable source.
            Third, criminals use AI to write convincing messages and imitate voices, as the FBI warned in 2024.
            If a caller urgently asks for money, even in a relative's voice, hang up and call that person on a number you know.
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
        id="is-a-mushroom-safe-to-eat",
        topic=QuestionTopic.EVERYDAY,
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
            In 2024, the US consumer organization Public Citizen reported that people had become severely ill after AI apps had mistaken poisonous mushrooms for edible ones.
            A photo alone doesn't show everything that experts go by, such as the mushroom's smell and feel, its underside and the place where it grows.
            Ask an expert on the mushrooms of your region, and if there's any doubt, don't eat the mushroom.
            """,
            sources=("public-citizen-2024-mushrooms",),
            as_of="2024-03",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="recipes-and-diets-from-ai",
        topic=QuestionTopic.EVERYDAY,
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
            AI can suggest a recipe from what is in your kitchen, but check it before you cook, because it hasn't tasted or tested anything.
            It may get amounts, times or temperatures wrong, and it can overlook an allergen or combine things that don't belong together.
            For canning, fermenting, raw eggs, meat or food for babies, use a tested recipe from a reliable source.
            If you have an allergy, read the label of each ingredient yourself.
            Calories from AI are estimates, above all from a photo.
            A diet plan may not fit your illnesses and medicines, so ask a doctor or dietitian before a strict diet.
            """,
            sources=("nist-ai-600-1-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="ai-recipes-and-patterns",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            You can't rely on a recipe, a crochet pattern or other instructions from AI until someone has tried them.
            An LLM imitates how such texts look, but it hasn't cooked, knitted or built anything, so amounts, stitch counts or steps may not add up.
            Beginners are easily misled and think that the mistake is theirs.
            Check the numbers, compare with a tested source, and try a small piece first.
            Be strict where safety counts, as with toys for babies, home canning, allergies, electricity or medicine.
            Before you buy, look for photos of a finished object, a known designer and reviews, because pictures can be generated too.
            """,
            sources=(
                "crochets-ai-patterns",
                "bali-crochet-scams",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#why-do-llms-hallucinate",
    ),
    Question(
        id="is-chatgpt-left-wing",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            ChatGPT's answers leaned left in two studies, though newer versions may differ.
            A 2023 study found that the answers were closer to the views of the Democrats in the United States and of the Labour Party in Britain.
            In a 2025 study by researchers at Stanford and Dartmouth, 10,007 people in the United States judged the answers of 24 LLMs on 30 political topics.
            Those people saw nearly all of the LLMs, including OpenAI's, as left-leaning.
            When the LLMs were asked to be neutral, people saw them as more neutral, so asking for a neutral answer can help.
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
        question="Why does ChatGPT refuse to answer some questions?",
        wordings=(
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
            ChatGPT refuses some questions because OpenAI trained it to reject inappropriate requests.
            OpenAI also publishes rules that say what people may not do with its products.
            A refusal doesn't have to come from the language model itself.
            A chatbot can also have a guardrail, which is a second program that checks requests and answers.
            A guardrail can stop a request before the model has answered it.
            """,
            sources=("openai-chatgpt-2022", "openai-usage-policies-2025", "nvidia-guardrails-docs"),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#guardrail",
    ),
    Question(
        id="report-a-bad-ai-answer",
        topic=QuestionTopic.EVERYDAY,
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
            Report a harmful or wrong answer in the product first, often with a thumbs-down or a "report" button next to the answer, and keep a dated screenshot.
            The report goes to the company; it doesn't correct the model at once, and someone may read your chat.
            If the answer says something false about you, ask the company's privacy or legal contact for a correction.
            If someone was harmed or cheated, a consumer agency, data protection authority or the police may help, depending on the country.
            For AI used by your bank, school or doctor, complain there, because they're responsible for their tools.
            In danger, call for help first.
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
        question="Who makes ChatGPT, Gemini, Claude, Copilot and DeepSeek?",
        wordings=(
            "who created chat gpt",
            "company behind claude",
            "who is openai",
            "which company owns gemini ai",
            "other ai chatbots besides chatgpt",
            "what are the alternatives to chatgpt",
            "which companies make ai",
            "who owns chatgpt company",
            "who is behind chatgpt",
            "what other ais are there",
            "what is openai",
            "apps like chatgpt",
            "name some ai chatbots",
            "difference between chatgpt gemini and claude",
            "which company made this ai",
            "popular ai chatbots",
            "competitors of chatgpt",
            "company behind chatgpt",
            "developers of the big assistants",
            "which firm is behind which bot",
            "manufacturer of chatgpt",
            "inventors of chatgpt",
            "similar programs to chatgpt",
        ),
        answer=Claim(
            text="""
            OpenAI makes ChatGPT, Google makes Gemini, Anthropic makes Claude, Microsoft makes Copilot, and a company called DeepSeek makes the chatbot of the same name.
            DeepSeek is based in China, and the other four companies are based in the United States.
            Gemini, Claude and DeepSeek are names of AI models as well as of chatbots.
            So a report about Gemini, for example, may be about the chatbot or about a model that other programs use as well.
            """,
            sources=(
                "openai-chatgpt-2022",
                "gemini-team-2023",
                "anthropic-models-overview",
                "ms-which-copilot-2026",
                "deepseek-privacy-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="systems.md",
    ),
    Question(
        id="em-dash-and-delve",
        topic=QuestionTopic.EVERYDAY,
        question='Are em dashes and words like "delve" proof of AI writing?',
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
        ),
        answer=Claim(
            text="""
            No, em dashes and words like "delve" can be a clue in a large collection of texts, but they prove nothing about a single text.
            A 2025 study looked at 15 million abstracts (summaries of research papers) in biomedicine.
            It found that the use of certain style words jumped after LLMs appeared.
            The study estimates that LLMs helped to write at least 13.5% of the abstracts from 2024.
            But people use such words and dashes too.
            The em dash, a long dash, is much older than AI, and the poet Emily Dickinson is known for it.
            """,
            sources=("kobak-2025", "seattle-times-2025-em-dash"),
            as_of="2025-07",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="make-ai-text-sound-human",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            AI text often sounds the same because a model writes what is likely, and later training pushes it toward a polite, even tone.
            A 2024 study found that stories written with an LLM's ideas resembled one another more than those written without.
            To sound like yourself, start from your own notes, add what only you know (names, places, doubts, numbers), cut sentences that could be in any text, and read yours aloud.
            A program sold as a “humanizer” mostly rewords the text and may add errors.
            Using one to hide AI where it's forbidden is still cheating, and it may not fool a detector.
            """,
            sources=(
                "doshi-hauser-2024",
                "ouyang-2022",
                "kirchenbauer-2024",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/everyday-use.md#em-dash-and-delve",
    ),
    Question(
        id="technical-skills-needed",
        topic=QuestionTopic.EVERYDAY,
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
            How you ask does matter, because even small changes in a question can change the answer.
            It helps to say what the answer is for, to give the facts, and to describe the form that you want, such as a short list or a friendly letter.
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
        question="Which AI chatbot should a beginner use?",
        wordings=(
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
            "where should i begin",
            "good one for everyday questions",
            "simplest assistant",
            "recommendation for private use",
            "chatgpt claude or gemini which is best",
            "which is actually the best",
        ),
        answer=Claim(
            text="""
            No chatbot is best for everyone, so which one suits a beginner depends on what the beginner needs.
                Start by comparing a few facts.
            Look at the minimum age (in 2026, it was 13 for ChatGPT and 18 for Claude), the price, and what happens to your chats.
            Then ask two chatbots the same question and compare their answers.
            Rankings are only a rough guide.
            In a well-known ranking called Arena, people choose the better of two answers without knowing which models wrote them.
            But researchers argued in 2025 that Arena's results were skewed.
            """,
            sources=(
                "chiang-2024-arena",
                "arena-name-2026",
                "singh-2025-leaderboard",
                "openai-eu-terms-2026",
                "anthropic-privacy-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/choosing.md",
    ),
    Question(
        id="which-ai-for-writing",
        topic=QuestionTopic.EVERYDAY,
        question="Which AI is best for writing?",
        wordings=(
            "which ai is best for writing",
            "best ai for essays or emails",
            "is claude or chatgpt better for writing",
            "ai for writing a novel",
            "which chatbot writes the most natural text",
            "best ai writing assistant",
            "do i need a special ai writing tool",
        ),
        answer=Claim(
            text="""
            No AI is best for all writing, so compare two or three chatbots on a text of your own.
            Give each the same notes, the same reader and a sample of your style, and look at which draft needs the least repair.
            Large chatbots such as ChatGPT, Claude and Gemini can all draft, shorten and correct text.
            Special writing tools are often built on such models and add an editor.
            Rankings change often and may not measure your kind of text.
            Check also your language, the length it can handle, and whether your text may be used for training.
            Facts and quotations need checking with any of them.
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
        id="which-image-generator",
        topic=QuestionTopic.EVERYDAY,
        question="Which AI image generator should I use?",
        wordings=(
            "best ai image generator",
            "best ai for a logo",
            "which ai makes the best pictures",
            "midjourney or stable diffusion",
            "good program for making images from text",
            "what should a beginner use to make ai art",
        ),
        answer=Claim(
            text="""
            No image generator is best for everything, so try your own prompts in two or three of them.
            To get started, use the generator in a chatbot such as ChatGPT, where you can ask for changes in the same conversation.
            To run one on your own computer, choose a generator whose files can be downloaded, such as Stable Diffusion.
            Test what you need most: lettering, several objects in one image, or the same style again.
            In a 2023 test of open generators, for example, even the best often gave objects the wrong color.
            Before you publish or sell an image, read what the service's terms say about that.
            """,
            sources=("openai-4o-image-2025", "sd-v1-card", "ghosh-2023-geneval"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#how-are-image-generators-evaluated",
    ),
    Question(
        id="which-ai-subscription",
        topic=QuestionTopic.EVERYDAY,
        question="Which AI subscription should I pay for?",
        wordings=(
            "should i pay for chatgpt",
            "is chatgpt plus worth it for occasional use",
            "which ai should i buy",
            "which ai should i pay for",
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
        ),
        answer=Claim(
            text="""
            You may not need to pay for AI at all, and no assistant is best for everyone.
            Start from two or three tasks that you really have, and from the programs you already use, because an assistant built into your email or office software saves steps.
            Try those tasks in the free plans of two or three assistants, and compare the results.
            If a limit gets in your way, pay for one, month by month, and cancel if you hardly use it.
            Look at limits, extras such as images or long documents, and whether your chats are used for training.
            Rankings change often, so don't choose by them alone.
            """,
            sources=(
                "openai-instant-2024",
                "singh-2025-leaderboard",
                "openai-eu-privacy-2026",
                "anthropic-consumer-update-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#how-do-i-test-a-model-for-my-task",
    ),
    Question(
        id="cancel-an-ai-subscription",
        topic=QuestionTopic.EVERYDAY,
        question="What happens to my plan and my chats when I cancel an AI subscription?",
        wordings=(
            "what happens to my plan and my history when i cancel",
            "cancel chatgpt plus do i lose my chats",
            "stop paying for ai",
            "does canceling delete my chats",
            "unsubscribe from claude or gemini",
            "refund ai subscription",
            "downgrade to the free plan",
            "end my ai membership",
        ),
        answer=Claim(
            text="""
            Canceling an AI subscription usually stops the next payment, and the paid features last until the end of the period that you paid for.
            After that, the account usually drops to the free plan with its limits.
            An independent guide to ChatGPT Plus, for example, describes it this way and says that the chat history remains.
            Deleting your chats or the whole account is normally a separate step.
            Before you cancel, export what you want to keep, and read the terms on refunds and on how long data is kept.
            If you subscribed through an app store, you usually have to cancel there.
            Keep the confirmation.
            """,
            sources=(
                "everydaytech-cancel-plus",
                "openai-account-deletion-help",
                "openai-chat-retention-2026",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-long-are-chats-kept",
    ),
    Question(
        id="ai-assistant-for-a-family",
        topic=QuestionTopic.EVERYDAY,
        question="Which AI assistant is best for a family?",
        wordings=(
            "chatgpt, gemini, claude or copilot for the family",
            "which ai respects our privacy at home",
            "best ai for parents and children",
            "family ai assistant with child settings",
            "ai for organizing family life",
            "which chatbot reduces work at home",
            "which ai is private by default",
            "ai account for the whole family",
        ),
        answer=Claim(
            text="""
            No AI assistant is best for every family, so start with one that works with the programs you already use.
            Before you choose, check whether chats are used for training, how long they are kept, the minimum age, and the controls for children.
            In 2026, users had to be at least 13 for ChatGPT and Copilot, or older in some countries, and at least 18 for Claude, while Google offered Gemini to younger children under a parent's supervision.
            Don't expect full privacy by default, and leave names, addresses and health details out of your chats.
            After a month, keep the assistant only if it saves you work.
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
            Whether using generative AI is ethical, or serves the common good, is a question of values, and people disagree.
            In its favor are access and help: it can explain, translate, or describe images for blind people.
            Against it are training on people's works without permission, badly paid work behind some models, the use of electricity, misinformation and unfair stereotypes.
            Much depends on the use and on what it replaces, so weigh one task at a time: a birthday poem raises different questions from a school essay.
            Ask who gains and who bears the cost.
            Check the output, and say that you used AI.
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
            An image generator, for example, doesn't paste together stored images.
            Many people object to how it was made and what it does.
            Many works were used without their makers' consent and without payment.
            Illustrators, translators and others fear for their jobs.
            Fakes and confident errors spread, data centers use a lot of electricity, and some people fear losing skills or simply prefer to deal with people.
            How much weight each objection carries depends on the tool and the use, so say which tool and which use you mean.
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
                AI art usually comes from image generators, such as diffusion models (which turn noise into an image step by step), rather than from LLMs, which write text.
                US artists have sued over generators trained on their works without permission.
                That anyone can see an image online doesn't make it free to use.
                To be fair to artists, don't imitate a living one, say that you used AI, and follow the platform's rules: the game store Steam, for example, asks developers to disclose AI art.
                You can also pay an artist.
            """,
            sources=(
                "rombach-2022",
                "schuhmann-2022-laion5b",
                "andersen-docket",
                "respawn-2026-steam",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="worried-about-chatgpt",
        topic=QuestionTopic.EVERYDAY,
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
            Using ChatGPT carries several risks, and you can reduce three of them yourself.
            ChatGPT can state false things with confidence, so check what matters.
            OpenAI can store what you type and use it for training, so keep secrets out of the chat and look at the settings.
            ChatGPT can also agree with you too readily, so ask people as well when health, money or the law is at stake.
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
            "advantages and drawbacks of chatgpt",
            "what is all the fuss about ai",
            "what should i worry about with ai",
            "good and bad sides of ai",
            "why should i use ai",
            "what speaks for and against it",
            "blessing or curse",
            "opportunities and threats",
            "what could go wrong",
            "good and bad sides",
            "what speaks for and against",
            "opportunities and dangers",
            "is ai a good thing",
            "scary stories in the media",
        ),
        answer=Claim(
            text="""
            One benefit of generative AI is that it can speed up some tasks, and its risks range from invented facts to abusive images.
            A study published in 2025 measured this benefit for customer-service staff at one company.
            With an AI assistant, they resolved 15% more problems an hour on average, but the most experienced among them gained little.
            NIST, the US standards agency, lists twelve kinds of risk, including risks to privacy and security, as well as unfair treatment of groups of people.
            Whether the benefits or the risks weigh more depends on the task and on who checks the output.
            """,
            sources=("brynjolfsson-2025", "nist-ai-600-1-2024"),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
    ),
    Question(
        id="ai-podcast-about-my-text",
        topic=QuestionTopic.EVERYDAY,
        question="What happens if AI makes a podcast about something I wrote?",
        wordings=(
            "what would happen if i got ai to make a podcast episode reacting to something i wrote",
            "notebooklm podcast of my article",
            "ai hosts discuss my text",
            "is an audio overview accurate",
            "turn my blog post into a podcast with ai",
            "can i publish an ai podcast of my book",
            "do the ai hosts really like my writing",
        ),
        answer=Claim(
            text="""
            A tool such as Gemini Notebook (formerly NotebookLM) turns your text into a conversation between two synthetic hosts, and it sounds surprisingly lively.
            But the hosts aren't critics: they are generated voices that tend to praise and can get things wrong.
            One writer who tried it on his own blog post in 2024 found claims that weren't in the post.
            So enjoy it as a summary, check it against your text, and don't take the applause as a review.
            For criticism, ask a person, or ask a chatbot for the weakest points.
            Upload only what you may share, and if you publish the episode, say that AI made it.
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
        question="Why does my AI assistant answer differently from a few months ago? Did it get worse?",
        wordings=(
            "ai got stupider lately",
            "ai gives worse answers than it used to",
            "why is chatgpt so bad now",
            "did the ai get dumber or am i asking it wrong",
            "my ai assistant gives a completely different answer from three months ago",
            "has chatgpt gotten worse",
            "why did my ai assistant stop understanding me",
            "does an ai model forget or wear out over time",
            "is ai getting dumber",
            "chatgpt used to be better",
            "same question different answer than before",
        ),
        answer=Claim(
            text="""
            Your AI assistant may have changed, but it hasn't worn out: a model doesn't learn or decay by itself between updates.
            Companies do replace models, or change settings, limits and hidden instructions.
            In a 2023 study, two versions of GPT-4 from the same year gave very different results on some tasks.
            Chance plays a part as well, because chatbots vary their answers.
            Your chat history or saved memory can also steer it.
            To find out, ask one question in several new chats, and compare the answers with an old one.
            If you need stable results, use the API (the connection for programs) with a dated version of the model.
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
        ),
        answer=Claim(
            text="""
            AI can help people with disabilities get information and express themselves.
            It can describe images for blind people, caption speech for deaf people, read aloud, simplify a text, or speak in a synthetic voice.
            The American Foundation for the Blind called GPT-4's image descriptions a major advance in 2024 but warned that details can be wrong.
            That matters most to those who can't check the original.
            So ask the question in two ways, have a person read anything critical, such as a medicine label or a contract, and check what the app does with images and speech.
            AI doesn't replace accessible design or the help that the law requires.
            """,
            sources=(
                "afb-2024",
                "alharbi-2024",
                "koenecke-2024",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#can-ai-write-alt-text",
    ),
    Question(
        id="how-to-get-better-answers",
        topic=QuestionTopic.EVERYDAY,
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
        ),
        answer=Claim(
            text="""
            You get better answers from a chatbot if you tell it what a helpful stranger would need to know.
            Say what the result is for, who will read it and how long it should be.
            Give it the text or facts to work from, and show an example of what you like.
            Put everything it needs into one message: in a 2025 study, models did 39% worse on average when a request was spread over several.
            If the chat goes wrong, start a new one with a better request.
            Small changes can matter, so there's no fixed formula.
            No prompt makes answers reliably true, so check what matters.
            """,
            sources=(
                "schulhoff-2024",
                "sclar-2023",
                "laban-2025",
                "anthropic-courses-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-a-prompt",
    ),
)
