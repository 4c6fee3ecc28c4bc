"""Questions that readers ask: privacy and safety."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="confidential-information-in-a-chatbot",
        topic=QuestionTopic.PRIVACY,
        question="Is it safe to put confidential information into ChatGPT or another chatbot?",
        answer=Claim(
            text=(
                "Confidential information does not belong in a chatbot before its terms are"
                " checked."
                " Consumer services store prompts; people may read them, and they may serve for"
                " training."
                " Google warns users of Gemini Apps against entering anything confidential."
                " OpenAI's business services and Anthropic's commercial terms exclude training by"
                " default."
                " A model run locally keeps prompts on your machine."
            ),
            sources=(
                "ncsc-2023",
                "google-gemini-privacy-2026",
                "openai-eu-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
                "ollama-docs",
            ),
            as_of="2026-08",
            caveat="If you use a private account for work, consumer terms apply.",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="does-it-learn-from-what-i-type",
        topic=QuestionTopic.PRIVACY,
        question="Does an LLM learn from what I type?",
        answer=Claim(
            text=(
                "An LLM does not learn while you type: the model does not change during a chat."
                " Chats may be used to train later models, though."
                " OpenAI's European policy and Anthropic's consumer policy allow it unless the"
                " user opts out."
                " By default, OpenAI's business accounts and API and Anthropic's commercial terms"
                " exclude it."
            ),
            sources=(
                "openai-conversation-state",
                "openai-eu-privacy-2026",
                "anthropic-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
            caveat=(
                "Anthropic may use chats flagged for safety, and feedback, even after an opt-out,"
                " and business terms have exceptions such as feedback as well."
            ),
        ),
        more="misconceptions.md#llms-learn-while-you-chat",
    ),
    Question(
        id="how-long-are-chats-kept",
        topic=QuestionTopic.PRIVACY,
        question="How long are chats kept, and do people read them?",
        answer=Claim(
            text=(
                "Google says that people review some Gemini chats; reviewed ones are kept up to"
                " three years, others 18 months by default."
                " OpenAI removes deleted chats within 30 days, with exceptions."
                " Anthropic keeps chats for up to five years if the user allows training,"
                " otherwise 30 days."
            ),
            sources=(
                "google-gemini-privacy-2026",
                "openai-eu-privacy-2026",
                "anthropic-consumer-update-2025",
            ),
            as_of="2026-08",
            caveat=(
                "These are consumer terms; what is said of Anthropic was read in reports of 2025."
            ),
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="can-deleted-chats-be-kept",
        topic=QuestionTopic.PRIVACY,
        question="Is a deleted chat really gone?",
        answer=Claim(
            text=(
                "A deleted chat is not always gone."
                " A US court order of 13 May 2025, in a copyright case, made OpenAI keep the logs"
                " of ChatGPT, deleted chats included."
                " It ended for new data on 26 September 2025, but logs from April to September"
                " were still held."
                " Enterprise and Edu customers were outside the order."
            ),
            sources=("openai-nyt-response-2025", "openai-mdl-2026"),
            as_of="2025-10",
            caveat="This is told from OpenAI's account.",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="where-does-deepseek-store-data",
        topic=QuestionTopic.PRIVACY,
        question="Where does DeepSeek store my data?",
        answer=Claim(
            text=(
                "DeepSeek stores the data of its app and website in China."
                " Its policy of February 2026 says so and grants a right to opt out of use for"
                " training."
                " Its open-weight models that you run yourself or elsewhere are outside that"
                " policy."
            ),
            sources=("deepseek-privacy-2026", "deepseek-v3-2024"),
            as_of="2026-08",
            caveat="The statement on open-weight models is our reading of what the policy covers.",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="what-is-prompt-injection",
        topic=QuestionTopic.PRIVACY,
        question="What is prompt injection?",
        answer=Claim(
            text=(
                "Prompt injection is an attack in which planted text makes a model follow the"
                " attacker."
                " The text can hide in a web page or an e-mail that an LLM reads."
                " It heads OWASP's 2025 list of risks for LLM applications."
                " OWASP advises layered defenses, since retrieval and fine-tuning leave part of"
                " the weakness in place."
            ),
            sources=("owasp-llm-2025", "greshake-2023", "ncsc-2025"),
            as_of="2025-12",
            caveat="The UK's NCSC argues that it may never be fixed as fully as SQL injection was.",
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="can-people-recognize-ai-media",
        topic=QuestionTopic.PRIVACY,
        question="Can people tell AI-made media from real media?",
        answer=Claim(
            text=(
                "In tests people mostly could not tell AI-made media from real media."
                " For images, video and sound, 1,276 people did hardly better than guessing;"
                " cloned voices were not reliably recognized either."
                " Practice helps with text: five frequent users of LLMs, by majority vote,"
                " misjudged only 1 of 300 articles."
            ),
            sources=("cooke-2024", "barrington-2025", "russell-2025-detect"),
            as_of="2025-03",
            caveat=(
                "People who do not use LLMs were at chance with text as well, and the cloned"
                " voices came from one service."
            ),
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="do-ai-text-detectors-work",
        topic=QuestionTopic.PRIVACY,
        question="Can teachers rely on AI-text detectors?",
        answer=Claim(
            text=(
                "Teachers should not rely on AI-text detectors."
                " In a 2023 study seven detectors took over half of the English essays by"
                " non-native writers for AI text."
                " OpenAI withdrew its own detector in July 2023."
                " By OpenAI's figures it had found 26 percent of AI text and flagged 9 percent of"
                " human text."
                " Repeated paraphrasing defeats several kinds."
            ),
            sources=("liang-2023-detectors", "openai-classifier-2023", "sadasivan-2023"),
            as_of="2023-07",
            caveat="The advice is ours, the samples were small, and these are detectors of 2023.",
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="do-deepfake-detectors-work",
        topic=QuestionTopic.PRIVACY,
        question="Do deepfake detectors work?",
        answer=Claim(
            text=(
                "Deepfake detectors work worse in use than on benchmarks."
                " With deepfakes that circulated in 2024, the scores of open detectors fell by"
                " about half, for video, sound and images alike."
                " Commercial detectors did better but remained below trained analysts."
            ),
            sources=("deepfake-eval-2024",),
            as_of="2025-03",
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="can-watermarks-show-that-content-is-ai-made",
        topic=QuestionTopic.PRIVACY,
        question="Can watermarks show that content is AI-made?",
        answer=Claim(
            text=(
                "Watermarks show only in part what AI has made."
                " A watermark hides a signal in generated text or media; Content Credentials"
                " attach a signed record of how a file was made."
                " Paraphrasing weakens one well-known text mark, though its makers could still"
                " find it in long texts."
                " The record can be removed."
                " A file without either proves nothing."
            ),
            sources=("dathathri-2024", "gowal-2025", "c2pa-2-2", "kirchenbauer-2024"),
            as_of="2025-10",
            caveat="A mark also says nothing about whether content is true.",
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-watermarks",
    ),
    Question(
        id="how-do-fraudsters-use-generative-ai",
        topic=QuestionTopic.PRIVACY,
        question="How do fraudsters use generative AI?",
        answer=Claim(
            text=(
                "The FBI warned in December 2024 of generated text without telltale errors,"
                " synthetic profile pictures and documents, and cloned voices."
                " It advises families to agree on a secret word."
                " In early 2024 an Arup employee transferred HK$200 million, about 25 million US"
                " dollars, after a video call with synthetic colleagues."
            ),
            sources=("fbi-ic3-2024", "ft-2024-arup", "dezeen-arup-2024"),
            as_of="2024-12",
            caveat="How the fakes in the Arup case were made has not been published.",
        ),
        more="dimensions/security-misuse-and-provenance.md#imitation-and-fraud",
    ),
    Question(
        id="minimum-age",
        topic=QuestionTopic.PRIVACY,
        question="How old must users of AI chatbots be?",
        answer=Claim(
            text=(
                "By the terms of 2026, users must be at least 13 for ChatGPT, Microsoft Copilot"
                " and Midjourney, and 18 for Claude."
                " National law can raise the age."
                " ChatGPT asks for a parent's consent below 18."
            ),
            sources=(
                "openai-eu-terms-2026",
                "ms-copilot-terms-2026",
                "midjourney-terms-2026",
                "anthropic-privacy-2026",
            ),
            as_of="2026-08",
            caveat="School offers can differ, and terms are no proof that ages are checked.",
        ),
        more="dimensions/security-misuse-and-provenance.md#operator-not-model",
    ),
    Question(
        id="how-do-i-keep-ai-crawlers-off-my-site",
        topic=QuestionTopic.PRIVACY,
        question="How do I keep AI crawlers off my site?",
        answer=Claim(
            text=(
                "Use robots.txt, which asks AI crawlers to stay away and cannot enforce it."
                " OpenAI documents separate names for training (GPTBot) and search"
                " (OAI-SearchBot); a page that a user requests (ChatGPT-User) may be fetched all"
                " the same."
                " Google-Extended controls the use of pages for Gemini models."
            ),
            sources=("openai-bots-docs", "google-crawlers-docs", "ai-robots-txt"),
            as_of="2026-10",
            caveat=(
                "Two names do not cover all: a volunteer list counted 166 AI crawlers in August"
                " 2026."
            ),
        ),
        more="glossary.md#robots-txt",
    ),
    Question(
        id="what-is-llms-txt",
        topic=QuestionTopic.PRIVACY,
        question="What is llms.txt?",
        answer=Claim(
            text=(
                "llms.txt is a proposed Markdown file in the root folder of a website that leads"
                " language models to the pages that matter."
                " It is for the moment when a model answers a question, and it complements"
                " robots.txt."
                " The proposal dates from September 2024 and is not a standard."
            ),
            sources=("llms-txt-2024",),
            as_of="2026-08",
            caveat="We found no proof that major assistants read it.",
        ),
        more="glossary.md#robots-txt",
    ),
)
