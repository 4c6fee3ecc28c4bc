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
                US lawyers who bill by the hour may charge only for the time that they actually spent, according to Formal Opinion 512 of the American Bar Association (2024).
                If AI turns three hours of drafting into one, for instance, the client pays for one.
                Time spent checking what the AI wrote is work as well, so it can be billed.
                The opinion is advice; it is the rules of each state that bind lawyers.
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
                Lawyers in the United States must sometimes tell clients that they use AI.
                According to Formal Opinion 512 of the American Bar Association (2024), they have to do so if the client asks, or if AI affects the fee or an important decision in the case.
                A stricter rule applies to confidential facts: before a lawyer enters them into a tool that learns from what people type, the client must consent, and a general sentence in the contract with the client isn't enough.
                The opinion is advice; it is the rules of each state that bind lawyers.
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
                Whether lawyers must tell the court about AI depends on the court, and sometimes on the judge.
                In the United States, one tracker counted more than 300 court orders on AI by March 2026.
                Another tracker, with a narrower selection, categorized 113 orders: 82 of them require lawyers to disclose or certify their use of AI, and 10 forbid it.
                England and Wales take a different view.
                The guidance for judges there (2025) says that lawyers who use AI responsibly need not mention it, depending on the context.
                Look up the current orders of your court and your judge before you file.
            """,
            sources=(
                "legalaiinsights-2026",
                "legalaiinsights-filings-2026",
                "ein-2025-judges-ai",
            ),
            as_of="2026-07",
            our_reading=True,
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
                Chats with ChatGPT are not in themselves covered by attorney-client privilege.
                The privilege keeps conversations with a lawyer secret, and a chatbot isn't a lawyer.
                In February 2026 a federal court in New York ruled in United States v. Heppner that a defendant's chats with the chatbot Claude were not protected.
                Federal courts in Michigan (Warner v. Gilbarco) and Colorado (Morgan v. V2X) did protect the chats of people who had no lawyer, but as preparation for a lawsuit, not as conversations with a lawyer.
                The law is unsettled, so don't type anything into a chatbot that the other side in a dispute must not read.
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
        question="May lawyers use AI to record conversations with clients?",
        wordings=(
            "ai note taker attorney call",
            "otter zoom transcript law firm",
            "record client meetings",
            "transcribe client meetings",
            "attorney call recording",
        ),
        answer=Claim(
            text="""
                Yes, lawyers may use AI to record a conversation if the client consents, according to a formal opinion by the New York City Bar, a lawyers' association (Opinion 2025-6, December 2025).
                The opinion tells lawyers to check the transcripts and summaries, and to consider where these are stored, for how long, and whether they are used to train AI.
                There is also the risk that an opponent in a lawsuit might obtain the recordings.
                State laws on recording and on voice data apply as well, so a client's consent alone may not be enough.
            """,
            sources=(
                "ezel-nycbar-2025-6",
                "insidetechlaw-nyc-2026",
            ),
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
                Courts may criticize lawyers who cite invented cases, fine them or report them to the bodies that discipline lawyers.
                In Mata v. Avianca (2023), a New York court fined two lawyers and their firm 5,000 US dollars, not for using ChatGPT as such but for standing by its invented cases after doubts had been raised.
                In Ayinde (2025), the High Court in London listed further possible consequences, from paying the other side's costs to contempt of court and referral to the police.
                By early July 2026, the researcher Damien Charlotin had listed 1,696 decisions worldwide on material invented by AI, some of them about people without a lawyer.
            """,
            sources=(
                "mata-2023",
                "ayinde-2025",
                "newlaw-ayinde-2025",
                "charlotin-cases",
                "legalaiinsights-databases-2026",
            ),
            as_of="2026-07",
            our_reading=True,
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
                Lexis+ AI and Westlaw's AI can cite cases wrongly and give false answers, although less often than a general LLM on its own.
                In tests run in 2024, tools by LexisNexis and Thomson Reuters, the company behind Westlaw, gave false or unsupported answers to 17% to 33% of queries; OpenAI's GPT-4 alone did so more often.
                Such tools are generative AI too: an LLM writes the answer from passages that a search finds in a legal database.
                The search helps, but the model may still misread a case or cite one that doesn't support the point.
                Open each case and read it before you cite it.
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
                Extractive AI analyzes and summarizes existing information, while generative AI produces new content, according to the law library of Chapman University in California.
                In a narrower sense, extractive means that a program only picks out passages and repeats them word for word.
                That is safer in one respect, because copied words aren't invented, but it may still miss a clause or label it wrongly.
                Some research tools do both: a search extracts passages, and an LLM writes an answer from them.
                That answer can be wrong even if the passages are right, so check both steps.
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
                Judges in England and Wales may use AI such as ChatGPT if they follow official guidance (2025).
                They must not enter anything confidential into a public chatbot, and they have to verify what it writes before they use it.
                According to the guidance, judges have access to Microsoft Copilot Chat, in which data stays private as long as they are signed in.
                They remain personally responsible for what is produced in their name.
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
                ChatGPT is not HIPAA compliant in its Free, Plus and Business plans, but some other versions can be.
                HIPAA, the US law on health data, requires a special contract with companies that handle patient data for a doctor or a hospital.
                OpenAI signs such a contract for parts of its API (the connection that programs use), for some Enterprise and Edu accounts, for ChatGPT for Healthcare and for ChatGPT for Clinicians.
                It doesn't sign one for the three plans named first.
                The contract alone is not enough, because the law's other rules still apply to the way the tool is used.
            """,
            sources=(
                "openai-baa",
                "openai-clinicians-help",
            ),
            as_of="2026-11",
            our_reading=True,
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
                Whether doctors may use ChatGPT depends on the country, the tool and the data.
                In the United States, patient data may as a rule go to OpenAI only under a special contract, which an individual doctor can sign in ChatGPT for Clinicians, a version for medical professionals.
                In England, guidance of April 2025 by the National Health Service (NHS) on note-taking AI doesn't cover tools that staff use without the supervision of their organization.
                Questions without patient data raise fewer legal problems, but a risk remains: in 2024 the World Health Organization warned that people may trust machines too readily and miss their errors.
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
                An AI scribe is a product that listens in on a patient's visit and drafts the doctor's note, and newer ones contain an LLM.
                Speech recognition first turns the conversation into text; the LLM then writes the note from it, so the product is generative AI.
                Such a note can include made-up details and leave things out.
                A 2026 audit in Ontario, Canada, looked at tests of 20 scribes: 9 made up information, and 17 missed details about mental health, in at least one test.
                According to guidance by NHS England (April 2025), a scribe that only transcribes is likely not a medical device, whereas one that summarizes likely is.
            """,
            sources=(
                "nhs-scribes-2025",
                "htn-2025-scribes",
                "auditor-ontario-ai-2026",
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
                In the United States, whether patients must agree to an AI scribe depends on the state.
                An AI scribe, a program that drafts the doctor's note, records what is said, and many states have laws on recording.
                Some of these laws require the consent of everyone involved, others of only one person.
                One US law firm advised health care providers in 2025 to get clear consent from everyone when in doubt.
                Some professions have stricter rules.
                In Illinois, for example, therapists need written consent before a session is recorded or transcribed for AI.
                As a patient, you can ask whether a scribe is running and what happens to the recording.
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
                The doctor should check an AI scribe's note, according to the medical regulator of Ontario in Canada.
                This regulator, the College of Physicians and Surgeons of Ontario, allows AI scribes (programs that draft a note from the conversation) but warns that their notes can contain errors.
                It tells doctors to check each note for accuracy and completeness, and holds them accountable for everything in the record.
                This is advice that supports the College's policies rather than a policy of its own.
                In January 2026 Ontario's privacy commissioner added guidance for public institutions and doctors.
                What is stored, where and for how long differs from product to product, so ask.
            """,
            sources=(
                "cpso-scribes",
                "scassa-scribes-2026",
            ),
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
                Some US states require doctors' offices to tell patients that they use AI.
                In California, since 2025, hospitals, clinics and doctors' offices that use generative AI to write a message about a patient's health must say so in it, unless a licensed professional has read and reviewed it.
                In Texas, since 2026, health care providers who use AI in treating a patient must tell that patient in plain written language.
                They have to do so by the day on which care begins or, in an emergency, as soon as reasonably possible.
                So the California rule is about messages, and the Texas rule is about treatment.
            """,
            sources=(
                "california-hsc-1339-75",
                "texas-bc-552",
                "tafp-texas-2025",
                "hch-texas-2026",
            ),
            as_of="2026-05",
            our_reading=True,
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
                Whether therapists may use AI with clients depends on where they work.
                A 2025 Illinois law, for example, bars AI from giving therapy and from deciding about treatment on its own.
                Licensed therapists there may use AI for administrative work such as scheduling and billing.
                They may also use it for other support, such as keeping notes, as long as they take responsibility for the output.
                If a session is recorded or transcribed for that purpose, the client must first consent in writing.
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
                It isn't settled who is liable when AI gives a doctor wrong advice.
                By July 2023 no court in the United States had considered who is liable for injuries caused by AI-generated health information, according to two legal scholars.
                For one kind of tool, the health service in England has taken a position: a June 2025 notice says that anyone who uses note-taking AI that doesn't meet NHS standards, whether an organization or a clinician, bears the liability.
                Until courts decide, doctors are well advised to check what an AI tells them.
            """,
            sources=(
                "duffourc-gerke-2023",
                "sslmcs-2025",
            ),
            as_of="2026-11",
            said_by="duffourc-gerke-2023",
            our_reading=True,
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
                An LLM is a model for text, while an LMM, a large multi-modal model, can handle several kinds of data.
                In its January 2024 guidance, the World Health Organization uses LMM for generative AI that accepts one or more kinds of data, such as text, images or video, and whose output may be of a different kind.
                The two terms overlap in practice.
                Among the WHO's examples of LMMs are ChatGPT and Bard, which were chatbots built on LLMs.
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
                Whether journalists may use ChatGPT depends on the newsroom.
                In 2023 the news agency Associated Press wrote that its staff may experiment with ChatGPT, with caution, but don't use it to create publishable content.
                A later update allows experiments in three areas: AI may translate the agency's stories into Spanish, summarize them and suggest headlines, and staff edit the result before it is published.
                In the EU the law sets a limit as well: AI text that informs the public on matters of public interest needs a label, unless a person has reviewed it and someone takes editorial responsibility.
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
                Newspapers rarely say when AI wrote an article, according to one audit of the US press.
                Detection software judged about 9% of 186,000 articles from the summer of 2025 to be wholly or partly AI-generated.
                The researchers then checked 100 of the flagged articles themselves, and only 5 of these disclosed the use of AI.
                Such software makes errors, so the figures are estimates, and its makers were among the authors of the study.
            """,
            sources=("russell-2026",),
            as_of="2026-11",
            our_reading=True,
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
                AI assistants are often wrong about the news, according to a 2025 study by the European Broadcasting Union and the BBC.
                Journalists from 22 public broadcasters rated the answers of four AI assistants to questions about the news, and found a significant problem in 45% of them.
                In 31% of the answers, sources were missing or seriously wrong, and 20% contained major errors of fact.
                The study tested the free versions available in 2025, so newer ones may do better or worse.
            """,
            sources=("ebu-bbc-2025",),
            as_of="2026-11",
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="ai-pictures-in-news",
        topic=QuestionTopic.PROFESSIONS,
        question="May news media use AI-generated images?",
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
                Whether news media may use AI-generated images depends on the newsroom.
                Under its 2023 standards, the news agency Associated Press doesn't use generative AI to add anything to a photo or remove anything from it.
                It shows an AI-generated image only if the image is the subject of the story and is labeled.
                The journal Nature (2023) excludes generated images, with few exceptions.
                In the EU the law applies on top of such rules: images that would falsely appear to be real have to be disclosed as AI-made.
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
                You can trust an AI transcript only after checking each quotation against the recording.
                In a 2024 study of Whisper, OpenAI's transcription software, about 1% of the transcribed clips contained whole phrases that had not been spoken.
                The clips were short, and an interview is as long as many of them, so even one transcript may contain an invention.
                People who pause longer when they speak, for example because of the language disorder aphasia, were affected more often.
                The study tested one program as it was in 2023, so other tools may do better or worse.
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
                Machine translation is a task, and an LLM is a kind of model that can do it.
                Before LLMs, the networks in translation programs were trained on texts together with their translations.
                An LLM learns from text of many kinds, and translating is one of many things that it can do.
                The line is fading, because translation services now use LLMs themselves.
                In 2025 DeepL described LLMs that it had built, and Google announced that it would use its Gemini models in Google Translate.
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
                Whether an LLM translates better depends on the languages, the text and the year.
                In a 2025 test with 55 languages and dialects, LLMs scored best in all of them, but the scores were given by software, and the authors call for people to confirm them.
                According to Lingvanex, a maker of translation software, traditional translation programs are faster, cheaper and more predictable, while LLMs adapt better to context and tone.
                The title of a large 2024 evaluation puts it this way: “The LLM Era Is Here but MT Is Not Solved Yet” (MT is machine translation).
                Test both on your own texts, and have a person check what matters.
            """,
            sources=(
                "deutsch-2025-wmt24pp",
                "kocmi-2024-wmt24",
                "lingvanex-nmt-llm",
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
                Translators' associations see some uses for LLMs and warn against replacing people.
                The American Translators Association (2025) accepts AI built on LLMs for predictable texts with little at stake, and for drafts that an expert revises.
                It warns that such AI makes errors that only an expert may notice.
                The International Federation of Translators (2024) opposes replacing interpreters, who translate spoken language, with machines that work without human supervision.
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
                In the courts of Ohio, AI can't replace interpreters where rights are at stake.
                Rules in force there since November 2025 bar AI from interpreting in hearings and from translating court orders or forms.
                AI may translate general information, such as opening hours, if a notice says so.
                Elsewhere the matter is debated.
                A Czech draft law would have let authorities use certified devices for interpreting, and the International Federation of Translators objected.
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
                Yes, a US hospital may use AI to draft a translation, but a qualified human translator must review it wherever much depends on it.
                A 2024 federal rule on equal access to health care requires this review when a text is critical to a patient's rights, benefits or access to care, when accuracy is essential, or when the language is complex.
                Consent forms and discharge instructions are examples.
                The rule uses the term machine translation, which, as we read it, includes translation by an LLM.
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
                As we read it, ISO 18587 covers translations by an LLM.
                It is an international standard for people who edit the output of machine translation, and a translation by an LLM is such output.
                The 2017 edition sets out how to bring that output to the level of a human translation, and requires editors to have the qualifications of a translator.
                A revised edition was expected for October 2026.
                If a contract mentions the standard, ask which edition it means.
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
                An editor should not upload your manuscript to ChatGPT without your written permission, according to the Authors Guild in the United States (April 2026).
                The Guild says that uploading a manuscript to a consumer chatbot may infringe your copyright or your privacy.
                That is the Guild's view rather than a court ruling, but it also offers model clauses, and these bind any publisher that signs them.
                Without such a clause, what an editor may do depends on your contract, on the law and on whether the service trains on what it is given.
                If this matters to you, ask for such a clause before you sign.
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
                Whether you must tell your publisher about AI depends on your contract and on the publisher.
                The Authors Guild in the United States advises authors to disclose any appreciable amount of AI-generated text, characters or plot.
                Hachette, a large publisher, told its authors in 2025 that it expects work that is original to them and not generated by AI.
                Amazon's self-publishing service requires authors to declare text, images and translations generated by AI, but not the use of AI merely for corrections.
                If your contract says nothing, ask your editor before you hand in the manuscript.
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
                Writing a book with AI has three main risks: no copyright protection for what the AI wrote alone, trouble with publishers, and false facts.
                In the United States, copyright protects only what people express, arrange or change themselves.
                Publishers may refuse the book or ask questions.
                Hachette, a large publisher, said in 2025 that it expects work that AI did not generate, and Amazon's self-publishing service requires authors to declare AI-generated text.
                An LLM can also state invented facts with confidence, so check each of them.
                Keep a record of what you wrote yourself, because it can help with the first two risks.
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
                Whether peer reviewers (experts who judge a text before it is published or funded) may put it into ChatGPT depends on the journal or funder; several forbid it.
                The US National Institutes of Health has banned generative AI from peer review since June 2023, and the US National Science Foundation bars reviewers from uploading proposals to tools that it hasn't approved.
                The International Committee of Medical Journal Editors says in its 2026 recommendations that reviewers should not upload a manuscript to AI where confidentiality isn't assured, unless the authors consent.
                The reason is control: once a text has been uploaded, the reviewer can no longer be sure who sees it.
            """,
            sources=(
                "enovalife-icmje-2026",
                "rochester-genai-research-2024",
            ),
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
                You can often use AI to help with a grant application, but a funder may not accept one that AI largely wrote.
                Since September 2025 the US National Institutes of Health has not considered applications that are substantially developed by AI to be the applicant's original ideas.
                Its notice doesn't say where “substantially” begins.
                The US National Science Foundation encourages applicants to explain, in the project description, how they used generative AI.
                Other funders have their own rules, so read the call for proposals first.
            """,
            sources=(
                "nih-originality-2025",
                "arizona-genai-research",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
)
