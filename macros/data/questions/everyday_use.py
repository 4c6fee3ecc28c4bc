"""Questions that readers ask: everyday use."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="what-is-chatgpt",
        topic=QuestionTopic.EVERYDAY,
        question="What is ChatGPT?",
        wordings=(
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
                ChatGPT is a chatbot made by the US company OpenAI, and the public has been able to use it since 30 November 2022.
                You write or speak to it, and an answer comes from a large language model (LLM), an AI model trained on huge amounts of text.
                It can also make images and search the web.
                Because it creates new content, ChatGPT counts as generative AI.
                It is a product rather than a model, and the models inside it are LLMs or are built on them.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-4o-image-2025",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
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
                A language model predicts them piece by piece.
                They can sound human because the model was trained on text by people, including conversations that trainers wrote for it.
                The effect is much older than ChatGPT: in 1966, a program called ELIZA imitated a conversation with nothing but fixed rules.
                A chat isn't necessarily private, because people may read it later.
                Google, for example, says that reviewers see some of the chats with its chatbot Gemini.
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
                ChatGPT can see your emails, files or bank account only if you give it access.
                A chatbot receives what you type, say or upload, and its provider can store it.
                Some products read more: Microsoft 365 Copilot works with a work account's email and documents.
                Check which apps you have connected, and keep passwords and bank details out of the chat.
                Text hidden in a web page can trick AI agents (programs that act for you online) into giving away data.
                Give agents only the access a task requires, as OpenAI's chief executive advised in 2025, and enter passwords on the site yourself instead of telling the agent.
            """,
            sources=(
                "openai-eu-privacy-2026",
                "ms-m365-copilot-2023",
                "ncsc-2023",
                "greshake-2023",
                "the-decoder-agent-2025",
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
                Yes, ChatGPT has a free plan, but in January 2026 it allowed only a limited number of messages.
                The cheapest paid plan, ChatGPT Go, cost 8 US dollars a month in the United States at the time, with different prices elsewhere.
                By June 2026, both of these plans showed ads in some countries.
                OpenAI says that its more expensive plans don't show ads.
                Look up the current price before you subscribe.
            """,
            sources=("openai-ads-2026", "techlife-go-2026", "ceaksan-ads-2026"),
            as_of="2026-06",
        ),
        more="systems.md#chatgpt",
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
                You don't need an account for a simple chat with ChatGPT: in April 2024, OpenAI began to open its website to people without one, region by region.
                Without an account, they couldn't save or share chats, talk to ChatGPT by voice, or give it instructions that apply to every chat.
                Chatting this way wasn't private either, because OpenAI could use those chats for training unless people switched that off in the settings.
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
                Yes, ChatGPT shows ads in some countries to adults who are logged in on the free plan or on Go, the cheapest paid plan.
                They began in the United States in February 2026, and by June they also ran in Canada, Australia, New Zealand and the UK.
                The ads appear below an answer and are marked as sponsored.
                According to OpenAI, they don't influence the answers, and advertisers don't see your chats.
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
                If the answer comes with links, open them and see whether the page really says so.
                Links can be wrong: in a 2025 test by the Tow Center for Digital Journalism, eight AI search tools had to find the articles that quotations came from, and they failed in more than 60% of 1,600 queries.
                Don't let a long answer persuade you, either.
                In another 2025 study, people trusted longer explanations more, even though these were no more accurate.
            """,
            sources=("tow-2025", "steyvers-2025"),
            as_of="2025-03",
            our_reading=True,
        ),
        more="questions/limits.md#do-people-trust-it-too-much",
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
                ChatGPT often guesses because its language model produces likely words and has no reliable sense of what it knows.
                Researchers at OpenAI and Georgia Tech argued in 2025 that guessing is also rewarded.
                Most tests of language models give a point for a right answer but not for "I don't know", so a model scores better if it guesses, as a student would in such an exam.
                Newer models can be more cautious: in a 2025 test by OpenAI with factual questions, its model GPT-5-thinking-mini declined to answer 52% of them, and its older o4-mini just 1%.
                The newer model still got 26% wrong, so check the answers that matter.
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
                In a 2023 study, when a user questioned a correct answer, five AI assistants often admitted to a mistake that they hadn't made.
                One likely cause is the way such assistants are trained: people rate their answers, and at times they prefer one that agrees with them to one that is true.
                A new answer therefore doesn't show that the first one was wrong.
                Instead of asking again, check the point somewhere else.
            """,
            sources=("sharma-2023",),
            as_of="2023",
        ),
        more="glossary.md#sycophancy",
    ),
    Question(
        id="please-and-thank-you",
        topic=QuestionTopic.EVERYDAY,
        question="Does it help to say please and thank you to ChatGPT?",
        wordings=(
            "should i be polite to ai",
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
        ),
        answer=Claim(
            text="""
                Saying please and thank you to ChatGPT probably helps very little, judging by two tests from 2025.
                The first, with three LLMs, found that tone had a clear effect only in some tasks, where two of the LLMs did worse when addressed rudely.
                The second pointed the other way: when 50 questions were put very rudely to GPT-4o, a model by OpenAI, it was right 84.8% of the time, and when they were put very politely, 80.8%.
                Be polite if you like, but these tests give no reason to expect better answers from it.
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
        ),
        answer=Claim(
            text="""
                ChatGPT can't take the place of a therapist.
                In a 2025 study, chatbots stigmatized some mental illnesses and gave unsafe answers in some crises.
                Therabot, a chatbot built for therapy, did help in a trial published the same year: people with depression who used it improved more than people on a waiting list.
                Clinicians watched over those chats.
                If you are in danger, call an emergency number or a crisis line.
            """,
            sources=("moore-2025-therapist", "heinz-2025-therabot"),
            as_of="2025",
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
        ),
        answer=Claim(
            text="""
                It isn't known whether using a chatbot as a friend is bad for you.
                In a trial published in 2025, 981 people used ChatGPT for four weeks.
                Those who chose to use it more were lonelier and more dependent on it at the end.
                But the trial leaves open which came first: the heavy use may have made people lonely, or lonely people may have used it more.
                It also tested a general chatbot, so its findings may not apply to apps that are made as companions.
            """,
            sources=("fang-2025-affective",),
            as_of="2025",
        ),
        more="questions/law.md#rules-for-companion-chatbots-and-minors",
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
                AI companions aren't safe for teenagers, according to Common Sense Media, a US organization that rates media for families.
                In 2025 it advised against them for anyone under 18.
                These are apps such as Character.AI or Replika, which are made for an emotional bond.
                Even so, 72% of US teenagers in the organization's 2025 survey had tried one.
                Character.AI has since closed open-ended chats with its characters to users under 18.
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
                Children use AI chatbots most often for schoolwork, according to a 2025 UK survey of 9- to 17-year-olds by Internet Matters, an organization for online safety.
                For some it is also a matter of company: 12% of the children who used chatbots did so because they lacked other people to talk to.
                A US survey the same year asked teenagers about AI companions, which are apps made for an emotional bond.
                The most common reason for using them was entertainment (30%), ahead of curiosity (28%) and advice (18%), and 17% liked that a companion is available at any time.
            """,
            sources=("common-sense-2025-companions", "internet-matters-2025"),
            as_of="2025",
        ),
        more="questions/everyday-use.md#companions-for-teenagers",
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
                Toys with an AI chatbot aren't reliably safe for children, judging by four that US PIRG, a consumer group, examined in 2025.
                Some told the tester where to find matches or knives, some acted dismayed when the tester wanted to leave, and one talked at length about sex.
                Such toys can also record a child's voice.
                The group found that parental controls were limited or missing, so try out such a toy yourself before a child plays with it.
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
                ChatGPT isn't safe for your child without your guidance.
                Under its terms, users have to be at least 13, and those under 18 need a parent's consent.
                Its answers can be wrong and still sound confident.
                Ask what your child already does with chatbots, because you may not know.
                In a US survey from late 2025, 64% of teenagers used chatbots, but only 51% of parents thought that theirs did.
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
                Parents can set limits, but neither ChatGPT nor Meta lets them read the chats.
                With ChatGPT, parents can link their account to that of a teenager who agrees; they can then set quiet hours, and OpenAI may alert them to a serious danger.
                Meta shows parents who supervise a teenager's account which topics came up with its AI in the past week.
                Google lets parents turn Gemini off for children under 13, or under the age limit in their country.
            """,
            sources=(
                "openai-parental-controls-2025",
                "google-gemini-child-help",
                "meta-teen-topics-2026",
            ),
            as_of="2026-07",
            caveat=Caveat(
                text="These tools have gaps: a teenager can end the link between the ChatGPT accounts, in which case OpenAI tells the parent, and Meta introduced its list of topics in only five countries at first, in April 2026.",
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
                To explain generative AI to a child, play a guessing game: say "Once upon a" and let the child guess the next word.
                A chatbot does much the same, because the language model inside it predicts the next piece of text from patterns in huge amounts of writing.
                Other kinds of generative AI learn from other examples: image generators such as Stable Diffusion have learned from a great many images with captions.
                Then tell the child two important things: the program isn't a person, and it can be wrong.
            """,
            sources=("jurafsky-martin-slp3", "sd-v1-card", "openai-chatgpt-2022"),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-do-llms-work",
    ),
    Question(
        id="cloned-voice-on-the-phone",
        topic=QuestionTopic.EVERYDAY,
        question="How do I know whether a relative's call is an AI voice?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                You can't tell reliably by ear whether a relative's voice on the phone is real: in a 2025 study, listeners often failed to recognize cloned voices (AI imitations of a real person's voice).
                Such a clone comes from a speech generator, which is a different kind of generative AI from the LLM inside a chatbot.
                VALL-E, which Microsoft presented in 2023, needed only a three-second recording of a voice to imitate it.
                If a call asks for money or secrets, hang up and call the person on the number that you know.
                The FBI also advises families to agree on a secret word in advance.
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
                Report a fake nude image to each platform where it appears, and don't pass it on.
                In the United States, since 19 May 2026, platforms where people share content have to remove such images within 48 hours of a valid request, even if AI made them.
                Two services can help to keep copies from spreading: StopNCII.org for adults, and Take It Down for images of people under 18.
                They give participating sites a digital fingerprint (a code calculated from the image) by which copies can be recognized, while the image itself stays on your device.
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
                You can't switch off the AI answers in Google Search, but you can get around them: the Web tab above the results shows only links.
                There was no off switch in May 2024, according to the technology magazine ZDNET, or in June 2026, according to the web studio Yello.
                The answers, called AI Overviews, are written by an LLM, and Google admitted in 2024 that some of the first ones were wrong or odd.
                So if you read them, open the links when the answer matters.
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
                Meta AI, the chatbot in WhatsApp, can't read your personal messages, only what is sent to it, according to WhatsApp.
                Personal messages are encrypted from end to end, which means that WhatsApp and its owner, Meta, can't read them either.
                What Meta can read is what you write to Meta AI, messages that mention @Meta AI, and anything that other people share with it.
                In May 2026 Meta announced Incognito Chat, a mode for talking to Meta AI that, it says, not even Meta can read.
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
                You can keep Meta AI out of a chat, but you can't remove it from WhatsApp.
                To keep this chatbot out, use Advanced Chat Privacy, a setting that WhatsApp introduced in April 2025.
                You switch it on for one chat at a time, and that chat's messages can then no longer be used for AI features.
                The conversation with Meta AI can be deleted like any other.
                If you simply ignore Meta AI, it receives nothing from you, because it gets only what people send to it.
            """,
            sources=("whatsapp-chat-privacy-2025", "whatsapp-privacy-2025"),
            as_of="2025-04",
            our_reading=True,
        ),
        more="questions/everyday-use.md#meta-ai-in-whatsapp",
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
                You can learn about generative AI for free from open courses and books; which one suits you depends on what you already know.
                If the terms are new to you, start with Google's Machine Learning Glossary.
                Generative AI for Beginners, a course by Microsoft, teaches you to build small programs, lesson by lesson.
                Hugging Face's LLM Course and the book Dive into Deep Learning require some programming.
                For a thorough explanation of how language models work, read Speech and Language Processing, a textbook by Dan Jurafsky and James Martin.
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
                Yes, you can use a chatbot without the internet if its model runs on your own device.
                Programs such as Ollama download a model once and then run it there.
                The model has to be small enough for the device: the smallest version of Microsoft's Phi-3, for example, runs on a phone.
                Small models know less: according to its makers, Phi-3 can't store much factual knowledge.
                ChatGPT, Claude and Gemini do need a connection, because the large models behind them run on powerful computers elsewhere.
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
                To see whether ChatGPT is down, look at status.openai.com, where OpenAI reports failures.
                In November 2024, for example, a change that OpenAI had made to its settings put ChatGPT out of service for about half an hour.
                If the page doesn't mention a problem, the fault may be your own connection.
                A 2025 study found that ChatGPT failed less often than Claude, but that its failures lasted longer.
                If you can't wait, another company's chatbot may help in the meantime.
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
                A chatbot may answer less well in other languages than in English, as a 2023 test by OpenAI shows.
                Its model GPT-4 answered 85.5% of the questions correctly in English and 84% in Spanish, but only 62% in Telugu, a language of India.
                Using another language can also cost more, if you pay by the amount of text.
                In some languages, the same sentence takes many times more tokens, the pieces of text (words or parts of words) that models read and that companies charge for.
                Newer models may do better than GPT-4, so try the chatbot in your own language.
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
                Help with the wording of a resume did raise people's chances of a job in one experiment.
                It took place in 2021 on an online job market, among nearly half a million jobseekers.
                Those whom a program helped with spelling and wording were 8% more likely to be hired.
                However, that program only corrected what people had written, whereas a chatbot that writes a resume for you can invent facts.
                So let it polish what you have written, and check each line.
            """,
            sources=("van-inwegen-2023", "nist-ai-600-1-2024"),
            as_of="2024",
            our_reading=True,
        ),
        more="examples.md",
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
                In a 2024 test in which GPT-4, an LLM by OpenAI, had to look everything up itself, only 0.6% of its plans met all the conditions of the trip.
                In another test that year, the model didn't have to look up flights and places, and Google's Gemini 1.5 Pro planned 34.8% of the trips correctly.
                Newer models may do better, but check times, prices and opening hours yourself before you book.
            """,
            sources=("xie-2024-travelplanner", "zheng-2024-natural-plan"),
            as_of="2024-06",
            our_reading=True,
        ),
        more="questions/limits.md#main-limitations-of-llms",
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
                In a 2025 study of English documents from the 18th and 19th centuries, LLMs that accept images got about 6% to 7% of the letters wrong.
                How well it works depends on the text: in another 2025 study, such LLMs did well on modern handwriting and on English, and worse in other languages.
                Compare names and numbers with the original page, because a single wrong letter or digit changes them.
            """,
            sources=("humphries-2025", "crosilla-2025"),
            as_of="2025",
        ),
        more="questions/the-words.md#vision-language-model-or-llm",
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
                ChatGPT can answer questions, write texts and help plan trips, for older people and caregivers as for anyone else.
                Of 2,883 Americans aged 50 to 97 who were surveyed in February 2025, one in four had used a chatbot by typing in the past year.
                Health questions call for more care.
                In a 2023 study, experts compared answers to 60 questions on dementia: they found ChatGPT's more relevant than Google's search results, but Google's more up to date and from more reliable sources.
                So use ChatGPT to get an overview, and a source that you trust for the details.
            """,
            sources=("brewer-2025-older", "umich-poll-ai-2025", "hristidis-2023-dementia"),
            as_of="2025-02",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
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
                In 2024 Public Citizen, a US consumer organization, reported that people had become severely ill after AI apps had mistaken poisonous mushrooms for edible ones.
                A photo alone doesn't show what experts go by, such as the smell, the feel, the underside and the place where the mushroom grows.
                Ask a person who knows the mushrooms of your region, and leave a mushroom alone if you are in doubt.
            """,
            sources=("public-citizen-2024-mushrooms",),
            as_of="2024-03",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
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
                ChatGPT's answers tend to lean left, as two studies suggest.
                A 2023 study found them closer to the views of the Democrats in the United States and of Labour in Britain.
                In a 2025 study by researchers at Stanford and Dartmouth, 10,007 people in the United States compared the answers of 24 LLMs on 30 political topics and perceived nearly all of the models as left-leaning.
                When the models were asked to be neutral, people perceived them as more neutral, so it can help to ask for a neutral answer.
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
                ChatGPT refuses some questions because OpenAI trained it to reject requests that are inappropriate.
                OpenAI also publishes rules that say what people may not do with its products.
                Apart from that training, a chatbot can have a guardrail, a second program that checks requests and answers.
                A guardrail can stop a request before the model answers it, so a refusal doesn't have to come from the model itself.
            """,
            sources=("openai-chatgpt-2022", "openai-usage-policies-2025", "nvidia-guardrails-docs"),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#guardrail",
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
                ChatGPT is made by OpenAI, Gemini by Google, Claude by Anthropic, Copilot by Microsoft, and DeepSeek by a company of the same name.
                DeepSeek is based in China, and the other four companies in the United States.
                All five names are used for chatbots, but Gemini, Claude and DeepSeek are also the names of models.
                A report about Gemini may therefore be about the chatbot or about a model that other programs use as well.
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
                No, em dashes and words like "delve" can be a clue in a large collection of texts, but they prove nothing about a single one.
                A study of 15 million abstracts (summaries of research papers) in biomedicine found that the use of certain style words jumped after LLMs appeared.
                It estimates that LLMs were used on at least 13.5% of the abstracts from 2024.
                People use such words and marks as well.
                The em dash, a long dash, is much older than AI: the poet Emily Dickinson is known for it.
            """,
            sources=("kobak-2025", "seattle-times-2025-em-dash"),
            as_of="2025-07",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
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
                If an answer isn't what you wanted, you can correct yourself or ask more in the next message.
                How you ask does matter, since the same question, put differently, can get a different answer.
                It helps to say what the answer is for, to give the facts, and to name the form that you want, such as a short list or a friendly letter.
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
        ),
        answer=Claim(
            text="""
                Which chatbot suits a beginner depends on what you need, so start with what you can check.
                Look at the minimum age (13 for ChatGPT, 18 for Claude), the price, and what happens to your chats.
                Rankings are only a rough guide.
                For one well-known ranking, Arena (formerly Chatbot Arena), people compare two answers without knowing which models wrote them, but researchers argued in 2025 that its results were skewed.
                It tells you more to ask two chatbots the same question of your own and compare the answers.
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
        id="is-it-ethical",
        topic=QuestionTopic.EVERYDAY,
        question="Is it ethical to use generative AI?",
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
        ),
        answer=Claim(
            text="""
                Whether it is ethical to use generative AI depends on what you use it for and on what you value.
                The usual concerns are works used for training without permission, electricity, invented facts, unfair stereotypes, and work passed off as one's own.
                It helps to weigh them for one task at a time, because a birthday poem raises other questions than a school essay.
                Two habits help with the last three concerns: check the output, and say that you used AI.
            """,
            sources=("nist-ai-600-1-2024", "longpre-2024", "iea-2025", "luccioni-2023-bias"),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
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
                With ChatGPT, it makes more sense to be careful than to be worried, because you can limit three of its risks yourself.
                It can state false things with confidence, so check what matters.
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
                Generative AI can speed up some tasks, and it brings risks that range from invented facts to abusive images.
                One benefit was measured among the customer-service staff of one company, in a study published in 2025.
                With an AI assistant they resolved 15% more issues an hour on average, although the most experienced among them gained little.
                As for the risks, NIST, the US standards agency, lists twelve, such as privacy, bias and security.
                Which side weighs more depends on the task and on who checks the output.
            """,
            sources=("brynjolfsson-2025", "nist-ai-600-1-2024"),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
    ),
)
