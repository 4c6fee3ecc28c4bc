"""Questions that readers ask: privacy and safety."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="confidential-information-in-a-chatbot",
        topic=QuestionTopic.PRIVACY,
        question="Is it safe to put confidential information into ChatGPT or another chatbot?",
        wordings=(
            "pasting company secrets into chatgpt",
            "can i upload customer data to ai",
            "are private documents ok in gemini",
            "sensitive info ai chat work",
            "can i put this data into an ai tool",
            "what information should not go into ai tools",
            "what happens to my client's data when i use ai",
            "is ai safe for my business",
            "will my data be secure",
            "can others see what i type into chatgpt",
            "entering client names into chatgpt",
            "is it safe to share personal information with ai",
            "what should i never tell chatgpt",
            "employee put company data into ai",
            "is chatgpt private",
            "what data can i share with ai",
            "may i paste customer data into chatgpt",
            "can i upload company documents",
            "is it ok to upload a contract to chatgpt",
            "is my information safe with chatgpt",
            "does chatgpt leak data",
            "does ai keep my secrets",
            "does chatgpt share my information",
            "data privacy and ai",
            "can my employer's data end up in chatgpt",
            "risks of putting data into ai",
            "what not to put into ai",
            "privacy concerns with chatgpt",
            "are my conversations private",
            "is it risky to tell ai personal things",
            "should i worry about my privacy with ai",
            "can i trust ai with my data",
            "pasting a contract into a chatbot",
            "what must never be typed into ai",
            "leak of secrets through a prompt",
            "salary data in chatgpt",
            "is it private",
            "share company secrets",
            "passport scan or credit card number",
            "under an nda",
            "bank details",
            "customer list",
            "never share",
            "client's sensitive material",
            "may i enter personal data",
            "business secrets and bots",
            "what not to share",
            "trade secrets",
            "private details about clients",
            "how private is it",
            "patient or customer names",
        ),
        answer=Claim(
            text="""
                No, not before you have checked the terms.
                Chatbots for consumers can store what you type, let people read it and use it for training.
                Google warns users of Gemini Apps against entering anything confidential.
                OpenAI's business services and Anthropic's commercial terms exclude training by default.
                A model that runs on your own computer keeps prompts there.
            """,
            sources=(
                "ncsc-2023",
                "google-gemini-privacy-2026",
                "ms-copilot-terms-2026",
                "openai-eu-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
                "ollama-docs",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="If you use a private account for work, the terms for consumers apply.",
                sources=("openai-enterprise-privacy-2026", "anthropic-commercial-terms-2025"),
            ),
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="does-it-learn-from-what-i-type",
        topic=QuestionTopic.PRIVACY,
        question="Does an LLM learn from what I type?",
        wordings=(
            "does chatgpt train on my chats",
            "stop ai using my messages for training",
            "opt out of training",
            "is my prompt used to improve the model",
            "claude data privacy settings",
            "is my data used for training",
            "will our inputs and outputs be used to train your models",
            "where does our data go and is it used for training",
            "can the vendor use customer data for training",
            "does our data train the model",
            "proprietary data used to train shared models",
            "is my data safe from ai training",
            "does chatgpt use my data",
            "do they use my conversations",
            "does the provider use our content to improve its model",
            "how do i stop ai from learning from my data",
            "does it get smarter from talking to me",
            "is customer data shared with other customers through the model",
            "do ai companies train on customer data",
            "is my company's data kept out of training",
            "is my input used to improve the model",
            "will my text turn up in answers to others",
            "use what i write to get better",
            "do my questions feed the next version",
            "will others see my idea",
            "use of my data",
            "are my entries used for improvement",
            "keep my inputs out of training",
            "does the company use my chats",
            "data usage settings",
        ),
        answer=Claim(
            text="""
                No, not while you type: the model does not change during a chat.
                But chats can be used to train later models.
                OpenAI's European policy for consumers and Anthropic's consumer policy allow this unless the user opts out.
                OpenAI's services for business and programmers and Anthropic's commercial terms exclude such training by default.
            """,
            sources=(
                "openai-conversation-state",
                "openai-eu-privacy-2026",
                "anthropic-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="Even after an opt-out, Anthropic may use chats flagged for safety, and feedback.",
                sources=("anthropic-privacy-2026",),
            ),
        ),
        more="misconceptions.md#llms-learn-while-you-chat",
    ),
    Question(
        id="does-chatgpt-remember-past-chats",
        topic=QuestionTopic.PRIVACY,
        question="Can ChatGPT remember past conversations?",
        wordings=(
            "turn off chatgpt memory",
            "does ai forget me after closing the chat",
            "what does chatgpt know about me",
            "clear saved memories",
            "temporary chat",
            "clear the history and start a new conversation",
            "why does it remember what i said",
            "can it recall earlier conversations",
            "does it know my earlier questions",
            "knows what i said last week",
            "knew my dog's name",
            "knows things from earlier",
            "recall between sessions",
            "switch off recall",
        ),
        answer=Claim(
            text="""
                Yes, but it is the product that remembers, not the model.
                The model keeps nothing from one request to the next.
                ChatGPT can save notes about you and refer to past chats; it hands such text to the model along with your question.
                You can view and delete the notes, switch memory off or use a temporary chat.
            """,
            sources=("openai-conversation-state", "openai-memory-2024", "openai-eu-privacy-2026"),
            as_of="2026-08",
        ),
        more="glossary.md#memory",
    ),
    Question(
        id="how-long-are-chats-kept",
        topic=QuestionTopic.PRIVACY,
        question="How long are chats kept, and do people read them?",
        wordings=(
            "chat history retention",
            "do employees see my prompts",
            "who can read my gemini chats",
            "how many days are messages stored",
            "is what i upload stored somewhere",
            "does ai store my data",
            "how long is data retained",
            "data retention of ai tools",
            "who can see my chats",
            "where is my data stored",
            "does chatgpt save everything i type",
            "can openai read my conversations",
            "when is my data deleted",
            "how long do you keep our data",
            "is my chat history stored",
            "who has access to what i type",
            "is a human looking at my messages",
            "where do my messages go after i close the app",
            "snoop on my messages",
            "humans look at my messages",
            "storage period",
            "is everything i type saved",
            "who could see it",
            "storage duration",
            "who can read along",
            "saved on servers",
        ),
        answer=Claim(
            text="""
                It depends on the service.
                By Google's notice, people review some Gemini chats, which are kept for up to three years; other chats are kept for 18 months by default.
                OpenAI removes deleted chats within 30 days, with exceptions.
                Anthropic keeps chats for up to five years if the user allows training, otherwise for 30 days (2025).
            """,
            sources=(
                "google-gemini-privacy-2026",
                "openai-eu-privacy-2026",
                "anthropic-consumer-update-2025",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="These are terms for consumers; accounts from work or school can have others.",
                sources=("google-gemini-privacy-2026",),
            ),
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="can-my-employer-see-my-chats",
        topic=QuestionTopic.PRIVACY,
        question="Can my employer or school see my AI chats?",
        wordings=(
            "can my employer see my prompts",
            "can my boss read my copilot chats",
            "is my university account monitored",
            "surveillance of my work laptop",
            "boss monitors prompts",
            "admin access to conversations",
            "school sees what i ask",
        ),
        answer=Claim(
            text="""
                Possibly, if they provide the account.
                OpenAI says that administrators of such ChatGPT accounts may be able to access prompts, files and chats, depending on settings and law.
                Microsoft says that administrators can view what users ask Microsoft 365 Copilot and its answers.
                Google's archive Vault can be set to keep Gemini app chats that users delete visible to administrators.
            """,
            sources=(
                "openai-managed-account-2026",
                "ms-copilot-privacy-2025",
                "google-vault-gemini-2026",
            ),
            as_of="2026-06",
            caveat=Caveat(
                text="On a work computer that is set up for it, Microsoft's tool Purview can also monitor what is typed into ChatGPT and other chatbots in the browser.",
                sources=("ms-purview-other-apps",),
            ),
        ),
        more="questions/at-work.md#why-a-business-account",
    ),
    Question(
        id="can-deleted-chats-be-kept",
        topic=QuestionTopic.PRIVACY,
        question="Is a deleted ChatGPT chat really gone?",
        wordings=(
            "court order keep chatgpt logs",
            "erase conversation forever",
            "nyt lawsuit my chats",
            "does delete really remove history",
            "are my deleted chats gone",
            "erase my history for good",
            "removed history still stored",
            "permanent deletion",
        ),
        answer=Claim(
            text="""
                No, not in every case.
                OpenAI normally removes deleted chats within 30 days, unless law or safety requires keeping them.
                In a copyright case a US court ordered OpenAI on 13 May 2025 to keep ChatGPT's logs, deleted chats included.
                By OpenAI's account the duty ended for new data on 26 September 2025.
                Enterprise and Edu customers were exempt.
            """,
            sources=("openai-eu-privacy-2026", "openai-nyt-response-2025", "openai-mdl-2026"),
            as_of="2026-08",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="does-chatgpt-sell-data",
        topic=QuestionTopic.PRIVACY,
        question="Does ChatGPT sell my data?",
        wordings=(
            "openai sell data to advertisers",
            "marketing cookies chatgpt",
            "who gets my chatgpt data",
            "is my information passed on to third parties",
            "sold to data brokers",
        ),
        answer=Claim(
            text="""
                Not to advertisers, OpenAI said in January 2026, and chats stay hidden from them.
                But its US privacy policy of April 2026 lets it share limited data, such as cookie IDs or e-mail addresses, with partners that advertise OpenAI's products elsewhere.
                WIRED found this switched on in two free accounts, off in two paid ones.
                The settings turn it off.
            """,
            sources=("openai-ads-2026", "openai-us-privacy-2026", "wired-cookies-2026"),
            as_of="2026-05",
        ),
        more="questions/everyday-use.md#does-chatgpt-show-ads",
    ),
    Question(
        id="where-does-chatgpt-store-data",
        topic=QuestionTopic.PRIVACY,
        question="Where does ChatGPT store my data?",
        wordings=(
            "chatgpt servers country",
            "chatgpt data residency",
            "openai data in europe",
            "location of servers",
            "data in europe or america",
        ),
        answer=Claim(
            text="""
                In the United States and other countries, according to accounts of OpenAI's privacy policies (2026).
                Data of people outside the United States is transferred there.
                Since November 2025 eligible business customers can have stored content kept in Europe, the United Kingdom, the United States, Canada, the United Arab Emirates, Australia or four countries in Asia.
            """,
            sources=(
                "conductatlas-openai-transfers-2026",
                "conductatlas-openai-row-2026",
                "openai-residency-2025",
                "openai-residency-asia-2025",
            ),
            as_of="2026-06",
        ),
        more="questions/privacy-and-safety.md#how-long-are-chats-kept",
    ),
    Question(
        id="where-does-deepseek-store-data",
        topic=QuestionTopic.PRIVACY,
        question="Where does DeepSeek store my data?",
        wordings=(
            "is deepseek safe",
            "deepseek servers china",
            "deepseek privacy",
            "does deepseek send info to beijing",
            "is deepseek dangerous",
            "servers in china",
            "chinese government",
            "can china see what i write",
            "chinese servers",
            "data goes to china",
        ),
        answer=Claim(
            text="""
                In China, for DeepSeek's own app and website.
                Its privacy policy of February 2026 says so, and grants a right to opt out of use for training.
                DeepSeek's models can also be downloaded.
                If you run one on your own computer, or another company runs it for you, DeepSeek's policy does not apply.
            """,
            sources=("deepseek-privacy-2026", "deepseek-v3-2024"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="what-is-prompt-injection",
        topic=QuestionTopic.PRIVACY,
        question="What is prompt injection?",
        wordings=(
            "hacking an llm with hidden text",
            "ignore previous instructions attack",
            "malicious web page tricks ai agent",
            "llm01 owasp",
            "can ai be hacked",
            "ai security risks",
            "can someone trick an ai",
            "hidden commands in a document",
            "hidden commands in a web page",
            "white text in a cv",
            "ignore previous instructions",
            "secret commands in texts",
            "manipulate an assistant",
            "trick a bot",
        ),
        answer=Claim(
            text="""
                Prompt injection is an attack by text: words that an LLM reads make it follow an attacker.
                A user can type such words, or a web page or e-mail can hide them.
                OWASP, a body for software security, puts prompt injection first among risks of LLM programs (2025), and advises layers of defense, such as few rights for the program.
            """,
            sources=("owasp-llm-2025", "greshake-2023", "ncsc-2025"),
            as_of="2025-12",
            caveat=Caveat(
                text="A complete fix may never come, argues the UK's cyber security center: LLMs draw no line between instructions and content.",
                sources=("ncsc-2025",),
            ),
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="can-people-recognize-ai-media",
        topic=QuestionTopic.PRIVACY,
        question="Can people tell AI-made media from real media?",
        wordings=(
            "spot the fake quiz humans",
            "are deepfakes indistinguishable",
            "fake voice vs real voice listeners",
            "humans telling apart bot writing",
            "can you tell if it is ai",
            "are people fooled by fakes",
            "are humans able to spot fakes",
            "fooled by generated faces",
        ),
        answer=Claim(
            text="""
                No, mostly not, in tests.
                With images, video and sound, 1,276 people did hardly better than guessing (2024).
                Cloned voices were not reliably recognized either (2025).
                For text, practice helps: five people who often use LLMs, voting together, misjudged 1 of 300 articles (2025).
                In the same study, people who use LLMs less often did no better than chance.
            """,
            sources=("cooke-2024", "barrington-2025", "russell-2025-detect"),
            as_of="2025-03",
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="how-to-tell-if-an-image-is-ai-made",
        topic=QuestionTopic.PRIVACY,
        question="How can I tell whether an image or video is AI-generated?",
        wordings=(
            "check if photo is fake",
            "was this picture made by ai",
            "real or ai video check",
            "how to spot ai photos",
            "verify a pic found online",
            "is this picture real",
            "how do i know if a video is real",
            "recognize ai images",
            "spot a deepfake",
            "is this photo real",
            "signs of a generated picture",
            "spot ai pictures",
            "reverse image search",
            "is it photoshopped",
            "picture looks artificial",
            "is this photo genuine",
            "clues in generated pictures",
            "check a suspicious video",
        ),
        answer=Claim(
            text="""
                Not by eye: in a 2024 test people hardly beat guessing.
                Check the source and the context: who published it first, and do reliable sources show the same?
                A signed record (Content Credentials) or a hidden mark (SynthID) can reveal AI; a file without them proves nothing.
                Detectors err, and chatbots have called generated pictures real (2025).
            """,
            sources=(
                "cooke-2024",
                "afp-2025-blind-spot",
                "c2pa-2-2",
                "gowal-2025",
                "deepfake-eval-2024",
            ),
            as_of="2025-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#signed-origin",
    ),
    Question(
        id="is-a-song-made-by-ai",
        topic=QuestionTopic.PRIVACY,
        question="How can I tell whether a song was made by AI?",
        wordings=(
            "is this band real or ai",
            "spot ai music",
            "recognize generated songs",
            "fake artist on spotify",
            "does this singer exist",
        ),
        answer=Claim(
            text="""
                Mostly not by ear.
                In a 2025 survey for the streaming service Deezer, 9,000 people heard two songs made by AI and one by people.
                97% did not sort all three correctly.
                Look for a label: Deezer marks songs that its software finds to be wholly made by AI.
                A missing label proves nothing.
            """,
            sources=("deezer-ipsos-2025",),
            as_of="2025-11",
        ),
        more="examples.md#music-and-images",
    ),
    Question(
        id="do-ai-text-detectors-work",
        topic=QuestionTopic.PRIVACY,
        question="Can teachers rely on AI-text detectors?",
        wordings=(
            "gptzero accuracy",
            "turnitin false positive",
            "accused of using chatgpt for essay",
            "tool to check if essay was written by ai",
            "is zerogpt right",
            "can ai detectors be trusted",
            "are ai detectors accurate",
            "how do you tell if a text was written by ai",
            "false accusations by ai detectors",
            "should teachers use ai detectors",
            "which ai detector is best",
            "can ai writing be detected",
            "how to detect ai writing",
            "how reliable are ai checkers",
            "ai checker says my text is ai",
            "false positive of ai checker",
            "is gptzero reliable",
            "prove text is by a human",
            "are ai checkers accurate",
            "false alarm",
            "non-native speakers flagged",
            "what a flag proves",
            "software that finds machine text",
            "error rate of checkers",
            "proof by detector",
            "is a score evidence",
        ),
        answer=Claim(
            text="""
                No.
                A detector's score is not proof.
                In a 2023 study, seven detectors took, on average, over half of non-native writers' English essays for AI text.
                OpenAI withdrew its own detector in July 2023, which had caught 26% of AI text and flagged 9% of human text.
                In a 2025 study, five practiced readers, voting, beat most detectors.
            """,
            sources=("liang-2023-detectors", "openai-classifier-2023", "russell-2025-detect"),
            as_of="2025-01",
            caveat=Caveat(
                text="Repeated paraphrasing defeated several kinds of detector in a 2023 study.",
                sources=("sadasivan-2023",),
            ),
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="do-deepfake-detectors-work",
        topic=QuestionTopic.PRIVACY,
        question="Do deepfake detectors work?",
        wordings=(
            "software to spot fake videos",
            "deepfake checker accuracy",
            "app that finds face swaps",
            "detect synthetic speech tool",
            "software to spot fakes",
            "software that spots forged clips",
            "tool that unmasks forged clips",
        ),
        answer=Claim(
            text="""
                It depends on the detector and the fake.
                On deepfakes that circulated in 2024, the scores of open-source detectors fell by about half compared with older tests, for video, sound and images alike.
                Commercial detectors did better, but stayed below people trained in analyzing fakes.
            """,
            sources=("deepfake-eval-2024",),
            as_of="2025-03",
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="can-watermarks-show-that-content-is-ai-made",
        topic=QuestionTopic.PRIVACY,
        question="Can watermarks show that content is AI-made?",
        wordings=(
            "synthid",
            "c2pa content credentials",
            "invisible mark in ai pictures",
            "remove ai watermark",
            "hidden signature in chatgpt text",
            "is ai content marked",
            "how to prove a picture is ai generated",
            "invisible marks in pictures",
            "remove the metadata",
            "invisible signature",
            "marking of generated media",
            "provenance of pictures",
        ),
        answer=Claim(
            text="""
                Yes, but only where a mark was put in and survives.
                A watermark hides a signal in generated text or media, which a detector can find.
                Content Credentials attach a signed record of how a file was made.
                Paraphrasing weakened a text watermark in a 2024 study, and the record can be removed.
                A file without either proves nothing.
            """,
            sources=("dathathri-2024", "gowal-2025", "c2pa-2-2", "kirchenbauer-2024"),
            as_of="2025-10",
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-watermarks",
    ),
    Question(
        id="how-do-fraudsters-use-generative-ai",
        topic=QuestionTopic.PRIVACY,
        question="How do fraudsters use generative AI?",
        wordings=(
            "ai scams",
            "deepfake ceo call money transfer",
            "grandparent scam cloned voice",
            "ai phishing mails",
            "ai used for crime",
            "protect myself from ai scams",
            "ai scams to look out for",
            "is ai used to trick people",
            "identity theft",
            "fake boss on video call",
            "criminals and ai",
            "new tricks of scammers",
            "phishing with perfect language",
        ),
        answer=Claim(
            text="""
                To imitate people and write convincingly.
                In December 2024 the FBI warned of text without spelling errors, generated pictures and documents, and cloned voices.
                It advises families to agree on a secret word.
                In January 2024 an Arup employee in Hong Kong transferred HK$200 million (25 million US dollars) after a video call with colleagues faked from public footage.
            """,
            sources=("fbi-ic3-2024", "ft-2024-arup", "dezeen-arup-2024", "hk-lcq9-2024"),
            as_of="2024-12",
        ),
        more="dimensions/security-misuse-and-provenance.md#imitation-and-fraud",
    ),
    Question(
        id="minimum-age",
        topic=QuestionTopic.PRIVACY,
        question="How old must users of AI chatbots be?",
        wordings=(
            "age limit chatgpt",
            "can kids use gemini or claude",
            "is a 12 year old allowed to use ai",
            "parental consent ai app",
            "age restriction for ai",
            "can my kid use chatgpt",
            "how old do you have to be to use chatgpt",
            "can a 12 year old use ai",
            "age rating of ai apps",
            "do kids need permission to use chatgpt",
            "is my daughter old enough",
            "too young for it",
            "eleven year old",
            "from what age allowed",
            "under 13",
            "is my child old enough",
        ),
        answer=Claim(
            text="""
                At least 13 for ChatGPT and Microsoft Copilot, and 18 for Claude, by their terms of 2026.
                Google's Gemini asks for 13 as well, or the age that a country sets; below it, a parent must turn Gemini on.
                National law can set a higher age.
                Users of ChatGPT below 18 need a parent's consent.
            """,
            sources=(
                "openai-eu-terms-2026",
                "ms-copilot-terms-2026",
                "banthebots-ages-2026",
                "anthropic-privacy-2026",
            ),
            as_of="2026-08",
        ),
        more="dimensions/security-misuse-and-provenance.md#operator-not-model",
    ),
    Question(
        id="how-do-i-keep-ai-crawlers-off-my-site",
        topic=QuestionTopic.PRIVACY,
        question="How do I keep AI crawlers off my site?",
        wordings=(
            "block gptbot",
            "robots txt ai bots",
            "stop scraping of my blog for training",
            "disallow google extended",
            "prevent openai from reading my website",
            "protect my content from ai",
            "stop ai from using my content",
            "block ai bots",
            "stop bots from scraping my website",
            "hosting my art portfolio",
            "claudebot",
            "stop bots from reading my pages",
            "protect my artwork online from training",
        ),
        answer=Claim(
            text="""
                Use robots.txt, a file on your site that asks crawlers to stay away: a request, not a lock.
                OpenAI documents separate names for training (GPTBot) and search (OAI-SearchBot); a page that a user asks for (ChatGPT-User) may be fetched anyway.
                The name Google-Extended bars use for Gemini models, not fetching.
                A volunteer list counted 166 AI crawlers in August 2026.
            """,
            sources=("openai-bots-docs", "google-crawlers-docs", "ai-robots-txt"),
            as_of="2026-10",
        ),
        more="glossary.md#robots-txt",
    ),
    Question(
        id="what-is-llms-txt",
        topic=QuestionTopic.PRIVACY,
        question="What is llms.txt?",
        wordings=(
            "llms txt seo",
            "do i need an llms txt file",
            "markdown file for ai crawlers",
            "geo file for chatgpt website",
            "file for ai crawlers",
            "file for language models on websites",
        ),
        answer=Claim(
            text="""
                llms.txt is a proposed text file for websites, usually in the root folder.
                It is meant to lead language models that answer a question to the pages that matter.
                The proposal (September 2024) is no standard and does not replace robots.txt.
                In a study of server logs (June 2026), only 1.1% of requests for such files came from LLMs.
            """,
            sources=("llms-txt-2024", "longato-2026-llms-txt"),
            as_of="2026-08",
        ),
        more="glossary.md#robots-txt",
    ),
)
