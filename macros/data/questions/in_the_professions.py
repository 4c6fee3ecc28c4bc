"""Questions that readers ask: in the professions."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="bill-for-time-ai-saved",
        topic=QuestionTopic.PROFESSIONS,
        question="May lawyers bill for time that AI saved?",
        wordings=(
            "can lawyers charge for ai time",
            "billing clients for chatgpt work",
            "legal fees ai efficiency rule",
            "hourly fee when ai drafts it",
            "invoice hours when ai did the work",
            "charge full hours",
            "fees when work is faster",
        ),
        answer=Claim(
            text="""
                Where they bill by the hour, US lawyers may bill only the time they really spent, says the American Bar Association's Formal Opinion 512 (2024).
                Checking what the AI wrote is work too.
                The opinion is advice; the rules of each state bind.
            """,
            sources=(
                "aba-512-2024",
                "ezel-512",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#what-do-lawyers-ethics-rules-say",
    ),
    Question(
        id="must-lawyers-tell-clients",
        topic=QuestionTopic.PROFESSIONS,
        question="Must lawyers tell clients that they use AI?",
        wordings=(
            "lawyer disclose ai to client",
            "client consent chatgpt law firm",
            "engagement letter ai clause",
            "informed consent generative ai attorney",
            "do i have to tell my client that i used ai",
            "is my lawyer using ai",
            "engagement letter",
            "inform the client about ai",
        ),
        answer=Claim(
            text="""
                In the US at times, by the American Bar Association's Opinion 512 (2024): when the client asks, or when AI affects the fee or an important decision.
                Before confidential facts go into a tool that learns from them, clients must consent; a general sentence in the contract will not do.
                The opinion is advice; the rules of each state bind.
            """,
            sources=(
                "aba-512-2024",
                "tlie-512",
                "ezel-512",
            ),
            as_of="2026-11",
        ),
        more="questions/law.md#what-do-lawyers-ethics-rules-say",
    ),
    Question(
        id="must-lawyers-tell-the-court",
        topic=QuestionTopic.PROFESSIONS,
        question="Must lawyers tell the court that they used AI?",
        wordings=(
            "court ai disclosure rule",
            "certify no generative ai in filing",
            "standing order ai certification",
            "do i have to disclose chatgpt in a brief",
            "judge requires ai statement",
            "certify a filing",
            "duty toward judges",
        ),
        answer=Claim(
            text="""
                It depends on the court.
                In the US one tracker counted over 300 court orders on AI by March 2026.
                Of 113 orders in a narrower tracker, 82 require disclosure or certification and 10 forbid AI.
                Guidance for judges in England and Wales (2025) sees no reason why lawyers who use AI responsibly should mention it, depending on context.
            """,
            sources=(
                "legalaiinsights-2026",
                "legalaiinsights-filings-2026",
                "ein-2025-judges-ai",
            ),
            as_of="2026-07",
        ),
        more="questions/rules-and-contracts.md#does-an-ai-rule-cover-search-and-spelling",
    ),
    Question(
        id="are-chats-privileged",
        topic=QuestionTopic.PROFESSIONS,
        question="Are chats with ChatGPT covered by attorney-client privilege?",
        wordings=(
            "chatgpt attorney client privilege",
            "heppner claude privilege ruling",
            "are ai chats discoverable",
            "warner v gilbarco chatgpt work product",
            "are conversations with ai protected in court",
            "work product protection for ai chats",
            "is my chat with ai confidential legally",
            "can my chats be used in court",
            "can the police see my chatgpt",
            "used against me in a divorce",
            "police or opposing counsel read my chats",
            "can my conversations be used in court",
            "confidentiality of chats in a lawsuit",
            "subpoena",
        ),
        answer=Claim(
            text="""
                Not by themselves.
                The privilege keeps talks with a lawyer secret, and a chatbot is no lawyer.
                In February 2026 a New York court found a defendant's chats with Claude unprotected.
                Courts in Michigan and Colorado protected the chats of people who had no lawyer as preparation for a lawsuit.
                The law is unsettled.
            """,
            sources=(
                "winthrop-privilege-2026",
                "bressler-work-product-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="record-clients-with-ai",
        topic=QuestionTopic.PROFESSIONS,
        question="May lawyers record talks with clients by AI?",
        wordings=(
            "ai note taker attorney call",
            "otter zoom transcript law firm",
            "record client meetings",
            "transcribe client meetings",
            "attorney call recording",
        ),
        answer=Claim(
            text="""
                Yes, with the client's consent, says the New York City Bar (Opinion 2025-6, December 2025).
                The lawyer should check transcripts and summaries, and consider where they are stored, for how long, and whether they train AI.
                An opponent in a lawsuit might obtain them.
                State laws on recording and on voice data apply as well.
            """,
            sources=("ezel-nycbar-2025-6", "insidetechlaw-nyc-2026"),
            as_of="2026-03",
        ),
        more="questions/in-the-professions.md#are-chats-privileged",
    ),
    Question(
        id="what-happens-after-invented-cases",
        topic=QuestionTopic.PROFESSIONS,
        question="What happens to lawyers who cite cases invented by AI?",
        wordings=(
            "lawyers sanctioned fake chatgpt cases",
            "mata v avianca fine",
            "ayinde haringey fake citations",
            "ai hallucination cases database",
            "lawyer used fake cases",
            "fake citations sanction",
            "mata v. avianca",
            "phantom rulings",
            "punished for false citations",
            "attorney fined",
        ),
        answer=Claim(
            text="""
                Courts fine, criticize or report them.
                A New York court fined two lawyers 5,000 US dollars in 2023.
                An English court (2025) named what may follow, from costs to contempt of court.
                A public database counted over 1,450 decisions on invented material by mid-2026.
            """,
            sources=(
                "mata-2023",
                "ayinde-2025",
                "newlaw-ayinde-2025",
                "charlotin-cases",
            ),
            as_of="2026-06",
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="do-legal-research-tools-invent-cases",
        topic=QuestionTopic.PROFESSIONS,
        question="Do Lexis+ AI and Westlaw's AI invent cases?",
        wordings=(
            "lexis ai hallucination rate",
            "westlaw ai accuracy study",
            "legal ai tools hallucinate stanford",
            "is legal ai safer than chatgpt",
            "westlaw lexis errors",
            "reliability of legal databases with ai",
        ),
        answer=Claim(
            text="""
                They can mislead, though less often than a bare chatbot.
                In tests of 2024 tools of LexisNexis and Thomson Reuters gave false or unsupported answers to 17% to 33% of queries; GPT-4 alone did so more often.
                Such tools let an LLM answer from passages that a search finds.
                Open each case before you cite it.
            """,
            sources=("magesh-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="extractive-or-generative",
        topic=QuestionTopic.PROFESSIONS,
        question="What is the difference between extractive and generative AI?",
        wordings=(
            "extractive vs generative ai",
            "extractive ai meaning legal",
            "does extractive ai hallucinate",
            "ai that quotes or ai that writes",
            "finds text or writes text",
            "quoting passages or writing new text",
        ),
        answer=Claim(
            text="""
                Extractive AI analyzes and sums up what is already there; generative AI makes new content.
                That is how a US law library explains the words to legal researchers.
                Some research tools do both: a search extracts passages, and an LLM writes an answer from them, which can be wrong although the passages are right.
            """,
            sources=(
                "chapman-law-ai-guide",
                "lewis-2020",
                "magesh-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#retrieval-augmented-generation",
    ),
    Question(
        id="may-judges-use-ai",
        topic=QuestionTopic.PROFESSIONS,
        question="May judges use ChatGPT?",
        wordings=(
            "judges using chatgpt guidance",
            "ai guidance for judicial office holders",
            "can a court use an llm to write judgments",
            "copilot chat for judges",
            "verdict by a machine",
            "magistrate asks a bot",
            "tribunals and chatbots",
            "rulings written by software",
        ),
        answer=Claim(
            text="""
                In England and Wales yes, within guidance (2025).
                Judges are to enter nothing confidential into public chatbots and to verify what comes out before they use it.
                Judges there have Microsoft Copilot Chat, in which data stays private when they are signed in, says the guidance.
            """,
            sources=(
                "judiciary-ew-2025",
                "ein-2025-judges-ai",
                "judiciary-ew-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#what-do-lawyers-ethics-rules-say",
    ),
    Question(
        id="is-chatgpt-hipaa-compliant",
        topic=QuestionTopic.PROFESSIONS,
        question="Is ChatGPT HIPAA compliant?",
        wordings=(
            "chatgpt hipaa",
            "openai baa",
            "can i put patient data in chatgpt",
            "phi in chatgpt plus",
            "is it legal to put patient data in ai",
            "patient records in a chatbot",
            "protected health information and ai",
            "business associate agreement",
            "health data and american privacy law",
        ),
        answer=Claim(
            text="""
                Not in its consumer plans.
                HIPAA, the US law on health data, requires a contract with companies that handle patient data.
                OpenAI signs one for parts of its service for programs (API), for some Enterprise and Edu accounts, for ChatGPT for Healthcare and for ChatGPT for Clinicians, not for Free, Plus or Business.
                A contract alone is not enough.
            """,
            sources=("openai-baa", "openai-clinicians-help"),
            as_of="2026-11",
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="may-doctors-use-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        question="May doctors use ChatGPT?",
        wordings=(
            "can physicians use chatgpt at work",
            "are doctors allowed to use ai",
            "llm in clinical practice rules",
            "who guidance llm health",
            "can my doctor use ai",
            "ai in medicine allowed",
            "using llms with patients",
            "may a doctor use ai with patients",
            "ai in healthcare",
            "my physician asks a chatbot",
            "how clinicians use ai",
            "nurse checks a dosage",
            "nurse writes a care plan",
            "my gp looked it up in a bot",
            "clinicians asking bots",
            "hospital staff and ai",
            "nurses using chatgpt",
        ),
        answer=Claim(
            text="""
                It depends on the country, the tool and the data.
                In the US patient data may go to OpenAI only under a special contract, as a rule; an individual doctor can sign one in ChatGPT for Clinicians.
                NHS England's guidance on note-taking AI (2025) leaves out tools that staff bring themselves.
                The WHO (2024) warns of trusting machines that err.
            """,
            sources=(
                "openai-baa",
                "openai-clinicians-help",
                "nhs-scribes-2025",
                "who-lmm-2024",
                "hkhealthcare-lmm",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="what-is-an-ai-scribe",
        topic=QuestionTopic.PROFESSIONS,
        question="What is an AI scribe, and is it an LLM?",
        wordings=(
            "ambient scribe meaning",
            "ai medical scribe llm",
            "ambient voice technology explained",
            "is dragon copilot generative ai",
            "software that listens in the exam room",
            "note taking at the bedside",
            "is the visit recorded",
            "app that listens to the appointment",
            "recording of the consultation",
            "automatic documentation of visits",
        ),
        answer=Claim(
            text="""
                An AI scribe is a product that listens to a visit and drafts the doctor's note, in newer scribes with an LLM.
                Such scribes are generative AI; the part that turns speech into text is speech recognition.
                By NHS England's guidance (2025) a scribe that only transcribes is likely no medical device; a scribe that summarizes likely is one.
            """,
            sources=(
                "nhs-scribes-2025",
                "htn-2025-scribes",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="consent-to-an-ai-scribe",
        topic=QuestionTopic.PROFESSIONS,
        question="Must patients agree to an AI scribe?",
        wordings=(
            "patient consent ai scribe",
            "can a doctor record me with ai",
            "ai note taker consent law",
            "decline ai scribe at doctor",
            "refuse ai recording at the doctor",
            "decline recording at the clinic",
            "patient says no",
            "patient refuses recording",
            "permission to record a visit",
        ),
        answer=Claim(
            text="""
                In the US it depends on the state.
                An AI scribe records what is said, and many states have laws on recording: some require everyone's consent, others only one person's.
                Health lawyers advise (2025) to get clear consent from all.
                In Illinois therapists need written consent before a session is recorded or transcribed for AI.
            """,
            sources=(
                "dmclaw-scribes-2025",
                "illinois-wopr-2025",
            ),
            as_of="2026-11",
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="who-checks-a-scribes-note",
        topic=QuestionTopic.PROFESSIONS,
        question="Who checks an AI scribe's note before it enters my record?",
        wordings=(
            "where does the recording go",
            "canadian hospitals ai scribe",
            "doctor review ai note",
            "patient conversation recorded",
            "errors in my medical record",
            "review of automatic documentation",
        ),
        answer=Claim(
            text="""
                The doctor, by the rules of Ontario in Canada.
                Its college of physicians allows AI scribes, but has doctors review each note and answer for all that the record says.
                Ontario's privacy commissioner published guidance on scribes for public institutions and doctors in January 2026.
                What is stored, where and for how long differs, so ask.
            """,
            sources=("cpso-scribes", "scassa-scribes-2026"),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#what-is-an-ai-scribe",
    ),
    Question(
        id="tell-patients-about-ai",
        topic=QuestionTopic.PROFESSIONS,
        question="Must a doctor's office tell patients that it uses AI?",
        wordings=(
            "disclose ai to patients",
            "written notice of ai",
            "is my doctor using ai",
            "notice to patients",
            "inform about chatbot messages from the clinic",
        ),
        answer=Claim(
            text="""
                In some US states, yes.
                In California a message about a patient's health that generative AI made must say so, unless a licensed person reviewed it (since 2025).
                In Texas whoever uses AI in care must say so by the day that the care begins, or as soon as possible in an emergency, in plain written words (since 2026).
            """,
            sources=(
                "california-hsc-1339-75",
                "texas-bc-552",
                "tafp-texas-2025",
                "hch-texas-2026",
            ),
            as_of="2026-05",
        ),
        more="questions/in-the-professions.md#consent-to-an-ai-scribe",
    ),
    Question(
        id="may-therapists-use-ai",
        topic=QuestionTopic.PROFESSIONS,
        question="May therapists use AI with clients?",
        wordings=(
            "is ai therapy legal",
            "illinois ai therapy ban",
            "can counselors use chatgpt for notes",
            "wopr act ai therapist",
            "counselor uses ai",
            "my therapist uses ai",
            "consent of clients to ai notes",
            "progress notes",
            "session notes by software",
            "psychologists and chatbots",
        ),
        answer=Claim(
            text="""
                It depends on the place.
                Illinois (2025) bars AI from giving therapy and from deciding alone on treatment.
                Licensed therapists may use AI for scheduling and billing and, as long as they answer for its output, for support such as notes.
                If a session is recorded or transcribed for that, clients must consent in writing.
            """,
            sources=("illinois-wopr-2025",),
            as_of="2026-11",
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="liability-for-wrong-medical-advice",
        topic=QuestionTopic.PROFESSIONS,
        question="Who is liable when AI gives a doctor wrong advice?",
        wordings=(
            "malpractice ai wrong diagnosis",
            "doctor liability chatgpt",
            "who is responsible if medical ai is wrong",
            "ai scribe error liability",
            "who is to blame when medical ai is wrong",
            "who is liable for ai in medicine",
            "malpractice and ai",
            "surgeon followed a bot and i got hurt",
            "malpractice",
            "clinical error caused by ai",
            "who pays for the damage in medicine",
        ),
        answer=Claim(
            text="""
                The law is unsettled.
                By July 2023 no court in the United States had considered liability for injuries from AI-generated health information, two legal scholars wrote.
                In England a notice of June 2025 places liability for note-taking AI outside NHS standards on the organization or the clinician who uses it.
            """,
            sources=(
                "duffourc-gerke-2023",
                "sslmcs-2025",
            ),
            as_of="2026-11",
            said_by="duffourc-gerke-2023",
        ),
        more="questions/law.md#generative-ai-as-a-medical-device",
    ),
    Question(
        id="llm-or-lmm",
        topic=QuestionTopic.PROFESSIONS,
        question="What is the difference between an LLM and an LMM in medicine?",
        wordings=(
            "lmm vs llm",
            "large multi-modal model who",
            "who lmm guidance meaning",
            "multimodal model in healthcare",
            "what are lmms in health care",
            "how do lmms differ from earlier clinical ai",
            "large multimodal model",
        ),
        answer=Claim(
            text="""
                An LLM is a model for text.
                An LMM, a large multi-modal model, is a wider word: generative AI that takes in one or more kinds of data, such as text, images or video, and whose output may be of another kind.
                So the World Health Organization wrote in January 2024; its examples include ChatGPT and Bard, chatbots on LLMs.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "who-lmm-2024",
                "hkhealthcare-lmm",
                "google-bard-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#multimodal-model",
    ),
    Question(
        id="may-journalists-use-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        question="May journalists use ChatGPT?",
        wordings=(
            "can reporters use ai to write news",
            "newsroom ai policy example",
            "ap rules chatgpt",
            "is it ok to use llm in journalism",
            "using ai in the newsroom",
            "can reporters use chatgpt",
            "ai rules for journalists",
            "ai in the newsroom",
            "reporting with ai",
            "editors allow bots",
            "newsroom rules",
        ),
        answer=Claim(
            text="""
                It depends on the newsroom.
                The Associated Press wrote in 2023 that staff may try ChatGPT with care, but not for publishable content.
                A later update lets AI suggest translations into Spanish, summaries and headlines, which staff edit.
                In the EU, AI text on public matters needs a label unless a person reviewed it and answers for it.
            """,
            sources=(
                "ap-standards-genai-2023",
                "ap-standards-genai-update",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
        ),
        more="examples.md#news-and-blog-posts",
    ),
    Question(
        id="do-newspapers-disclose-ai",
        topic=QuestionTopic.PROFESSIONS,
        question="Do newspapers say when AI wrote an article?",
        wordings=(
            "ai written news disclosed",
            "how much news is written by ai",
            "newspapers using ai without label",
            "ai byline transparency study",
            "how much of what we read is written by a machine",
            "how much online content is ai generated",
            "is the news written by ai",
            "is this article written by ai",
            "how do i know if an article is ai written",
            "was this article written by a machine",
            "byline and ai",
            "was this column written by a machine",
            "how much of the press is machine written",
            "transparency of media",
        ),
        answer=Claim(
            text="""
                Rarely, in one audit of US papers.
                Software judged about 9% of 186,000 articles from the summer of 2025 to be wholly or partly AI-generated.
                Of 100 such articles that were read by hand, 5 disclosed it.
                Such software errs, so the figures are estimates.
            """,
            sources=("russell-2026",),
            as_of="2026-11",
        ),
        more="examples.md#news-and-blog-posts",
    ),
    Question(
        id="ai-assistants-and-news",
        topic=QuestionTopic.PROFESSIONS,
        question="How often are AI assistants wrong about the news?",
        wordings=(
            "chatgpt news accuracy",
            "ebu bbc ai assistants study",
            "can i ask ai for the news",
            "gemini news errors percent",
            "are chatbots good for news",
            "reliable about current affairs",
            "correctness of news summaries by bots",
            "current events via chatbot",
        ),
        answer=Claim(
            text="""
                In 2025 journalists of 22 public broadcasters found a significant problem in 45% of answers by four assistants.
                Sources were seriously wrong or missing in 31%, and 20% had major errors of fact.
                The figures speak of the versions of that time.
            """,
            sources=("ebu-bbc-2025",),
            as_of="2026-11",
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="ai-pictures-in-news",
        topic=QuestionTopic.PROFESSIONS,
        question="May news media use AI-generated pictures?",
        wordings=(
            "ai images in journalism",
            "ap ai photo rule",
            "can newspapers use midjourney",
            "generative fill news photo",
            "generated photo in a news story",
            "fake war photo in the paper",
            "generated photo on front page",
            "illustrations by ai in the press",
        ),
        answer=Claim(
            text="""
                It depends on the newsroom.
                The Associated Press (2023) adds or removes nothing in photos by generative AI, and shows an AI picture only where it is the subject, labeled.
                The journal Nature (2023) takes no generated images, with few exceptions.
                In the EU pictures that pass for real need a label.
            """,
            sources=(
                "ap-standards-genai-2023",
                "nature-2023-images",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
        ),
        more="questions/law.md#label-ai-content-in-the-eu",
    ),
    Question(
        id="ai-transcription-of-interviews",
        topic=QuestionTopic.PROFESSIONS,
        question="Can I trust AI to transcribe interviews?",
        wordings=(
            "whisper transcription errors",
            "ai transcript made up sentences",
            "is otter or whisper accurate for quotes",
            "transcribe interview with ai safe",
            "ai for transcribing",
            "turn recordings into text",
            "subtitles of a talk",
            "oral history recordings",
            "interview into text automatically",
            "errors in automatic transcripts",
        ),
        answer=Claim(
            text="""
                Not without checking each quotation against the recording.
                In a study of 2024 about 1% of transcripts by OpenAI's Whisper held whole phrases that were not in the recording.
                People who pause longer, for example with a speech disorder, were hit more often.
            """,
            sources=("koenecke-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="machine-translation-or-llm",
        topic=QuestionTopic.PROFESSIONS,
        question="What is the difference between machine translation and an LLM?",
        wordings=(
            "nmt vs llm",
            "is chatgpt machine translation",
            "neural machine translation or llm",
            "is deepl an llm",
            "how did ai learn to translate",
            "old translators and chatbots",
            "classic translators and chatbots compared",
        ),
        answer=Claim(
            text="""
                Machine translation is a task; an LLM is a kind of model that can do it.
                Before LLMs, translation networks learned from texts with their translations; an LLM learns from text of many kinds and translates among other things.
                The line fades: DeepL described LLMs of its own in 2025, and Google announced Gemini models for Translate.
            """,
            sources=(
                "wu-2016",
                "deepl-how",
                "deepl-llm-2025",
                "google-translate-gemini-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="does-an-llm-translate-better",
        topic=QuestionTopic.PROFESSIONS,
        question="Does an LLM translate better than a translation program?",
        wordings=(
            "chatgpt or deepl which is better",
            "best llm for translation",
            "llm translation quality study",
            "is gpt better than google translate",
            "can machines translate like humans",
            "can llms take over from human translators",
            "will ai replace translators",
            "is ai translation as good as human translation",
            "is chatgpt good at translation",
            "which ai translates best",
            "can ai translate a book",
            "quality of ai translation",
            "are human translators still needed",
            "ai translation compared with a human translator",
            "deepl or chatgpt",
            "subtitle a film",
            "translate a contract",
            "quality of translations",
            "is a human translator needed",
            "good enough for a book",
        ),
        answer=Claim(
            text="""
                It depends on the languages, the text and the year.
                On a test with 55 languages and dialects (2025) LLMs scored best in each, as measured by software; its authors ask that people confirm it.
                The title of a large evaluation of 2024 says that machine translation is not solved yet.
                Try your own texts.
            """,
            sources=(
                "deutsch-2025-wmt24pp",
                "kocmi-2024-wmt24",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="what-translators-associations-say",
        topic=QuestionTopic.PROFESSIONS,
        question="What do translators' associations say about LLMs?",
        wordings=(
            "ata statement on ai",
            "fit position ai translation",
            "should translators use llms",
            "translator association chatgpt guidance",
            "when is it safe to use ai for translation",
            "should you translate with chatgpt",
            "translators and ai tools",
            "risks of translating with ai",
            "should translators use ai",
            "is it ok to use chatgpt for translation",
            "will translators lose their work",
            "future of the translation profession",
            "future of linguists",
            "why hire a professional translator",
            "machine translation instead of translators",
            "profession of translators about ai",
            "are linguists out of work",
        ),
        answer=Claim(
            text="""
                The American Translators Association (2025) sees some uses for AI built on LLMs and warns of errors that take an expert to find.
                The uses it names are predictable texts with little risk, and drafts that an expert revises.
                The International Federation of Translators (2024) opposes replacing interpreters with unsupervised machines.
            """,
            sources=(
                "ata-2025-ai",
                "fit-interpreting-2024",
            ),
            as_of="2026-11",
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="can-ai-interpret-in-court",
        topic=QuestionTopic.PROFESSIONS,
        question="Can AI replace interpreters in court?",
        wordings=(
            "ai court interpreter rule",
            "ohio ai translation court",
            "machine interpreting in hearings",
            "chatgpt interpret testimony",
            "interpreter did not show up",
            "hearing without human interpreter",
        ),
        answer=Claim(
            text="""
                In Ohio not where rights are at stake: rules in force since November 2025 bar AI from interpreting hearings and from translating orders or forms.
                AI may translate general information such as opening hours, with a notice.
                A Czech draft law would have let authorities use certified devices; the International Federation of Translators objected.
            """,
            sources=(
                "bloomberg-ohio-interpreting-2025",
                "ohio-rule-87-2025",
                "fit-interpreting-2024",
            ),
            as_of="2026-11",
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="translate-for-patients",
        topic=QuestionTopic.PROFESSIONS,
        question="May a US hospital use AI to translate for patients?",
        wordings=(
            "google translate hospital rule",
            "section 1557 machine translation",
            "ai translation discharge instructions",
            "chatgpt translate consent form",
            "hospital language help",
            "patient speaks no english",
            "certified medical interpreter",
            "foreign patients and translation apps",
        ),
        answer=Claim(
            text="""
                Yes, as a draft that a qualified translator reviews where it matters.
                A 2024 federal rule requires this when the text is critical to a patient's rights, benefits or access to care, when accuracy is essential, or when the language is complex.
                Consent forms and discharge instructions are examples.
                The rule speaks of machine translation, which includes LLMs that translate.
            """,
            sources=("hhs-1557-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="iso-18587-and-llms",
        topic=QuestionTopic.PROFESSIONS,
        question="Does ISO 18587 cover translations by an LLM?",
        wordings=(
            "iso 18587 llm",
            "post-editing standard ai translation",
            "mtpe standard chatgpt",
            "what is iso 18587",
            "post editing standard",
            "post-editing effort and rates",
            "standard for corrected machine translation",
        ),
        answer=Claim(
            text="""
                By our reading yes: it speaks of machine translation output, and an LLM's translation is that.
                The standard of 2017 sets out how people edit such output to the level of a human translation, and requires that they be qualified as translators are.
                A revised edition was expected for October 2026; ask which one is meant.
            """,
            sources=(
                "apostroph-iso-18587",
                "atc-iso-18587",
                "translationstandards-18587",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="upload-a-manuscript-to-a-chatbot",
        topic=QuestionTopic.PROFESSIONS,
        question="May an editor upload my manuscript to ChatGPT?",
        wordings=(
            "publisher put my book into ai",
            "editor uploads manuscript chatbot",
            "agent used chatgpt on my novel",
            "is it legal to feed a manuscript to ai",
            "sharing an unpublished text with ai",
            "is my novel safe if i put it into chatgpt",
            "editor puts my novel into ai",
            "my unpublished book in a bot",
        ),
        answer=Claim(
            text="""
                Not without your written permission, says the US Authors Guild (2026): uploading to a consumer chatbot may infringe copyright or privacy.
                The Guild's model clauses bind publishers that sign them.
                Elsewhere it depends on your contract, the law and whether the service trains on what it is given.
            """,
            sources=(
                "authors-guild-uploading-2026",
                "authors-guild-clauses-2026",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#ai-clauses-in-publishing-contracts",
    ),
    Question(
        id="tell-the-publisher-about-ai",
        topic=QuestionTopic.PROFESSIONS,
        question="Do I have to tell my publisher that I used AI?",
        wordings=(
            "disclose ai to publisher novel",
            "can i use chatgpt to write my book",
            "hachette ai policy authors",
            "kdp ai disclosure",
            "can authors use ai",
            "is it ok to write a novel with ai",
            "must authors disclose ai",
            "can i publish a book written with ai",
            "do publishers accept books written with ai",
            "is it ok for writers to use ai",
            "does amazon allow ai books",
            "novel partly written by ai",
            "kdp asks whether ai was used",
            "used a bot for one chapter",
            "disclose that a book was written by ai",
            "disclosure to publisher and readers",
            "inform the publishing house",
            "self publishing with generated text",
            "novelists using ai",
        ),
        answer=Claim(
            text="""
                It depends on the contract.
                The US Authors Guild says yes for an appreciable amount of AI text, characters or plot.
                Hachette (2025) expects work that is original to the author and not generated by AI.
                Amazon's self-publishing service wants AI-generated text, pictures and translations declared, and not mere corrections.
            """,
            sources=(
                "authors-guild-best-practices-2026",
                "hachette-ai-faq-2025",
                "amazon-kdp-ai",
            ),
            as_of="2026-11",
        ),
        more="questions/writing-about-it.md#ai-generated-or-ai-assisted",
    ),
    Question(
        id="risks-of-a-book-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        question="What are the risks of writing a book with AI?",
        wordings=(
            "write a novel with chatgpt",
            "publish an ai book",
            "self-publish ai book amazon",
        ),
        answer=Claim(
            text="""
                Above all: no copyright in what AI wrote alone, trouble with publishers, and false facts.
                US law protects only what people express, arrange or change.
                Hachette (2025) expects work that AI did not generate.
                Amazon's self-publishing service wants AI text declared.
                An LLM can state invented facts with confidence, so check them.
            """,
            sources=(
                "usco-part2-2025",
                "hachette-ai-faq-2025",
                "amazon-kdp-ai",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tell-the-publisher-about-ai",
    ),
    Question(
        id="reviewers-and-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        question="May peer reviewers put a manuscript or proposal into ChatGPT?",
        wordings=(
            "peer review chatgpt allowed",
            "nih reviewers generative ai",
            "upload grant proposal to ai reviewer",
            "confidential manuscript llm review",
            "referee report",
            "draft a review report",
            "referee uses a bot",
            "confidential review",
        ),
        answer=Claim(
            text="""
                It depends on the rules, and several forbid it.
                The US National Institutes of Health have banned generative AI from peer review since June 2023; the National Science Foundation bars uploading proposals to unapproved tools.
                The 2026 ICMJE rules for medical journals bar uploading manuscripts where confidentiality is not assured, unless authors consent.
                Uploaded text may leave the reviewer's control.
            """,
            sources=("enovalife-icmje-2026", "rochester-genai-research-2024"),
            as_of="2026-11",
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
    Question(
        id="ai-in-a-grant-application",
        topic=QuestionTopic.PROFESSIONS,
        question="Can I use AI to write a grant application?",
        wordings=(
            "nih grant written with ai",
            "chatgpt for grant proposals",
            "not-od-25-132 meaning",
            "nsf disclose generative ai proposal",
            "funding proposal by ai",
            "funding request written by bot",
        ),
        answer=Claim(
            text="""
                For help, within limits.
                The US National Institutes of Health have, since September 2025, not counted applications substantially developed by AI as the applicant's original ideas.
                Where substantial begins their notice leaves open.
                The National Science Foundation encourages applicants to explain in the project description how they used generative AI.
            """,
            sources=(
                "nih-originality-2025",
                "arizona-genai-research",
            ),
            as_of="2026-11",
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
)
