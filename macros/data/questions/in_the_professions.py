"""Questions that readers ask: in the professions."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="bill-for-time-ai-saved",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Are lawyers allowed to bill for time that AI saved?",
        wordings=(
            "can lawyers charge for ai time",
            "billing clients for chatgpt work",
            "can a lawyer charge clients for the cost of an ai tool",
            "legal fees ai efficiency rule",
            "hourly fee when ai drafts it",
        ),
        answer=Claim(
            text="""
            No, not according to the American Bar Association: its Formal Opinion 512 (2024) says that US lawyers who bill by the hour may charge only for the time they actually spend, so AI that saves time lowers the bill.
            It also says that time spent checking the AI's work may be billed.
            If a tool charges for each use, lawyers who explain this beforehand may ordinarily pass the charge on, without a markup.
            Even a flat fee can be unreasonable if AI makes the work much quicker.
            The opinion isn't binding, and state rules may differ.
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
        group="Lawyers and their clients",
        question="Do lawyers have to tell clients that they use AI?",
        wordings=(
            "lawyer disclose ai to client",
            "client consent chatgpt law firm",
            "engagement letter ai clause",
            "informed consent generative ai attorney",
            "do i have to tell my client that i used ai",
            "is my lawyer using ai",
            "engagement letter",
            "inform the client about ai",
            "is a sentence in our engagement letter enough consent for ai",
        ),
        answer=Claim(
            text="""
            Lawyers in the United States must sometimes tell clients that they use AI, according to the American Bar Association's Formal Opinion 512 (2024).
            They have to do so, for example, if the client asks or if AI affects the fee or an important decision.
            Before entering confidential facts into a tool that learns from what people type, a lawyer needs the client's informed consent.
            A standard sentence in the contract isn't enough: the lawyer has to explain why the tool is used and what the risks are.
            The opinion is only advice, so the rules of the lawyer's state come first.
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
        group="Lawyers and their clients",
        question="Do lawyers have to tell the court that they used AI?",
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
            Some courts require lawyers to say that they used AI, while others don't, and sometimes it depends on the judge.
            Of 113 US court orders on AI in filings that the website Legal AI Governance had listed by July 2026, 82 require a disclosure or a certification by the lawyer, and 10 forbid AI.
            New York State's courts generally don't require disclosure, but individual judges may.
            In England and Wales, guidance for judges from October 2025 says that lawyers who use AI responsibly usually don't need to mention it, depending on the context.
            Before you file a document, look up the current orders of your court and judge.
            """,
            sources=(
                "legalaiinsights-2026",
                "legalaiinsights-filings-2026",
                "nysba-part-161-2026",
                "ein-2025-judges-ai",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-an-ai-rule-cover-search-and-spelling",
    ),
    Question(
        id="witness-statement-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Can a lawyer use AI to draft a witness statement?",
        wordings=(
            "ai and a witness's testimony",
            "ai-written affidavit or declaration",
            "may i let chatgpt polish a client's affidavit",
            "can you draft a witness statement with ai for a client",
            "can solicitors use chatgpt for a witness statement",
            "is it allowed to rewrite a witness's words with ai",
            "pd 57ac and generative ai",
            "chatgpt for statements of evidence in court",
            "may ai improve the wording of testimony",
        ),
        answer=Claim(
            text="""
            In civil cases in England and Wales, a lawyer shouldn't let AI write or rephrase what a witness says.
            A court rule, Practice Direction 32, requires the witness's own words where possible.
            Using AI to transcribe an interview or check spelling is a different matter.
            In February 2026, an advisory body called the Civil Justice Council proposed that lawyers in the Business and Property Courts should have to declare that AI didn't generate or rephrase a witness's evidence.
            Responses were divided, and a final report was due later in 2026.
            Outside England and Wales, the rules differ, but a witness should still be able to stand by every word.
            """,
            sources=(
                "hutcheon-witness-ai",
                "crimson-witness-ai-2026",
                "gazette-2026-cjc",
                "hsf-cjc-update-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#must-lawyers-tell-the-court",
    ),
    Question(
        id="expert-report-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Can an expert witness use AI for a report to the court?",
        wordings=(
            "ai in expert evidence",
            "does an expert witness have to disclose ai",
            "can an expert use chatgpt to write an expert report",
            "court rejected expert report written with ai",
            "ai calculations in an expert opinion",
            "lawyer's checklist for an expert who used ai",
            "forensic report drafted by ai",
        ),
        answer=Claim(
            text="""
            An expert witness may use AI only as far as the court's rules allow, and the opinion has to be the expert's own.
            Letting AI tidy up the wording of a draft is far less risky than letting it supply sources, figures or conclusions.
            In Kohls v. Ellison (2025), a federal court in Minnesota excluded an expert's declaration because it cited articles that GPT-4o had made up.
            Before you start, ask the lawyer who hired you or the court that appointed you what is allowed and whether you must disclose the use of AI.
            Keep case documents out of public chatbots, and check every citation.
            """,
            sources=(
                "gazette-2026-cjc",
                "nist-ai-600-1-2024",
                "kohls-ellison-2025",
                "ediscoverytoday-kohls-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#witness-statement-by-ai",
    ),
    Question(
        id="are-chats-privileged",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Does using ChatGPT waive attorney-client privilege, and are chats with it covered?",
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
            "confidentiality of chats in a lawsuit",
            "subpoena",
            "does using chatgpt automatically waive attorney-client privilege",
            "do i lose privilege if i use ai",
            "privilege and ai at counsel's direction",
            "lawyer uses chatgpt privilege waiver",
            "does a client waive privilege by asking claude",
            "kovel and ai tools",
            "lawyer says don't talk to chatgpt",
        ),
        answer=Claim(
            text="""
            In the US, using ChatGPT doesn't automatically waive (give up) attorney-client privilege, but it can endanger this right to keep conversations with a lawyer secret.
            A chatbot isn't a lawyer, and a consumer service might not keep what you type confidential.
            That is partly why a federal court ruled in United States v. Heppner (2026) that chats a defendant had with the chatbot Claude, without involving his lawyer, weren't protected.
            Other courts have protected the chats of people without a lawyer as preparation for their lawsuits.
            If you type your lawyer's advice into a chatbot, that advice can lose its protection, so ask your lawyer first.
            """,
            sources=(
                "strategylaw-heppner-2026",
                "winthrop-privilege-2026",
                "bressler-work-product-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="privilege-in-the-uk-and-south-africa",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Does pasting legal advice into ChatGPT lose privilege in the UK or South Africa?",
        wordings=(
            "munir upper tribunal chatgpt",
            "solicitor uploaded client documents to ai",
            "legal professional privilege and ai",
            "attorney pasted privileged advice into a bot",
        ),
        answer=Claim(
            text="""
            Pasting legal advice into ChatGPT can end privilege (the right to keep that advice secret), because privilege depends on confidentiality.
            In the UK, uploading confidential documents to a public AI tool such as ChatGPT puts them in the public domain and gives up privilege, the Upper Tribunal said in Munir (2026).
            The judgment didn't depend on this remark, so other courts may see it differently.
            In South Africa, no court had settled the question as of April 2026.
            The law firm Baker McKenzie thinks that privilege is unlikely to survive there if you use a public tool.
            A tool whose contract guarantees confidentiality is safer, but ask your lawyer.
            """,
            sources=(
                "dacb-privilege-2026",
                "burges-salmon-privilege-2026",
                "cdh-privilege-2026",
                "bakermckenzie-privilege-za",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#are-chats-privileged",
    ),
    Question(
        id="are-ai-chats-evidence",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Can my chats with AI be used as evidence against me in court?",
        wordings=(
            "are ai chats discoverable in lawsuits",
            "can chatgpt conversations be subpoenaed",
            "can the other side get my chatgpt history",
            "litigation hold ai chats",
            "should i delete my ai chats before a lawsuit",
            "ai prompts as evidence",
            "can police read my chatgpt chats in a case",
            "preserve ai chats for litigation",
            "could prosecutors read what i asked claude or chatgpt",
            "chatgpt logs in a divorce or custody case",
        ),
        answer=Claim(
            text="""
            Yes, in the United States your chats with AI can be used as evidence if they're relevant.
            You may have to hand them over in a lawsuit, and investigators can also get a warrant for them.
            In United States v. Heppner (2026), a federal court ruled that a defendant's chats with the chatbot Claude weren't protected the way conversations with a lawyer are.
            Other courts, however, have protected chats in which people without a lawyer worked on their civil cases.
            So ask a lawyer before discussing your case with a chatbot.
            Once a lawsuit looms, don't delete chats.
            """,
            sources=(
                "polsinelli-ai-chats-2026",
                "winthrop-privilege-2026",
                "bressler-work-product-2026",
                "cybernews-2025-chatgpt-warrant",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#are-chats-privileged",
    ),
    Question(
        id="record-clients-with-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Are lawyers allowed to use AI to record conversations with clients?",
        wordings=(
            "ai note taker attorney call",
            "otter zoom transcript law firm",
            "record client meetings",
            "transcribe client meetings",
            "attorney call recording",
        ),
        answer=Claim(
            text="""
            In New York, lawyers may use AI to record a conversation with a client who consents, according to the New York City Bar, a lawyers' association.
            Its opinion, issued in December 2025, is advice, not a binding rule.
            Consent doesn't remove every risk, because an opponent in a lawsuit might be able to obtain the recording.
            Lawyers should also check the transcript and find out where and for how long the recording is stored and whether it's used to train AI.
            State laws on recording apply as well, and lawyers elsewhere have their own rules.
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
        group="Lawyers and their clients",
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
            "do lawyers really get punished for fake citations",
            "how many fake citation cases are there",
            "make sure none of the cases an ai gave me are fake",
            "barrister who cited five cases that don't exist",
            "was the ayinde barrister jailed for contempt",
            "why do attorneys still cite fake cases",
            "why do lawyers keep using chatgpt",
            "lawyers in trouble over chatgpt",
        ),
        answer=Claim(
            text="""
                Courts may criticize or fine lawyers who cite cases invented by AI, or report them to regulators.
                In Mata v. Avianca (2023), a US court fined two lawyers and their firm $5,000 over cases invented by ChatGPT.
                In Ayinde (London, 2025), a barrister who cited five nonexistent cases denied using AI.
                The High Court decided against contempt proceedings, but referred her to her regulator.
                By July 2026, one researcher had listed nearly 1,700 court decisions about AI-invented material, many involving people without lawyers.
                This keeps happening because some lawyers lack time or mistake ChatGPT for a search engine, and invented cases look real.
                So look up each case you cite.
            """,
            sources=(
                "comsure-lawyers-2025",
                "mata-2023",
                "ayinde-2025",
                "newlaw-ayinde-2025",
                "charlotin-cases",
                "legalaiinsights-2026",
                "barcouncil-staying-ethical-2025",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="draft-by-ai-for-a-lawyer",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Can a lawyer use a brief or contract that AI drafted?",
        wordings=(
            "ai wrote my opposition brief",
            "client wants sign-off on chatgpt contract",
            "should i toss an ai-written motion",
            "my client brought an ai agreement",
        ),
        answer=Claim(
            text="""
                Yes, a lawyer in the United States can start from an AI draft, but has to check all of it and remains responsible.
                In Noland v. Land of the Free (2025), a California appeals court fined a lawyer $10,000 for filing a brief in which AI had made up nearly all the legal quotations.
                Don't enter the client's confidential information into ordinary chatbots, and find out whether the court wants to be told that AI was used.
                If a client brings a contract from ChatGPT, treat it as notes on what the client wants, because necessary clauses can be missing.
            """,
            sources=(
                "aba-512-2024",
                "noland-2025",
                "sulimani-2025-ai-contracts",
                "lawyersmutual-ai-client",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#what-do-lawyers-ethics-rules-say",
    ),
    Question(
        id="represent-myself-with-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Can I use AI to represent myself in court?",
        wordings=(
            "pro se litigant chatgpt",
            "litigant in person ai",
            "can you rely on a.i. to prepare your legal motion or petition",
            "have you used generative ai to represent yourself in court",
            "how does ai compare to representing yourself without a lawyer",
            "ai instead of a lawyer i can't afford",
            "write my court filing with chatgpt",
            "can chatgpt help me in small claims",
            "self represented ai sanctions",
            "winning in court with chatgpt and no lawyer",
            "can chatgpt prepare my court documents for me",
            "i represent myself in a us court, must i tell them i used chatgpt",
            "pro se and ai disclosure",
            "can ai help me win my claim",
            "lose my case over made-up citations",
            "i'm my own lawyer and cited fake cases",
        ),
        answer=Claim(
            text="""
            You can use AI to help represent yourself, but you are responsible for everything you file, including cases that AI invented.
            Some courts require you to say that you used AI, so read their rules.
            AI is useful for explaining terms and drafting letters.
            But a 2026 study of some US federal civil cases found no evidence that people whose filings looked AI-written won more often.
            In 2024, a Missouri court dismissed the appeal of a man without a lawyer, partly over invented cases, and made him pay $10,000.
            Asking the chatbot whether a case is real proves nothing, so look up each case in an official source.
            """,
            sources=(
                "kruse-karlen-2024",
                "mata-2023",
                "cohen-sasson-2026",
                "charlotin-cases",
                "judiciary-ew-2025",
                "legalaiinsights-filings-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="other-side-used-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="The other side files court papers written by AI. What can I do?",
        wordings=(
            "my tenant filed 22 ai pleadings",
            "opponent without a lawyer uses chatgpt",
            "opposing party cites fake cases",
            "flooded with ai-written motions",
        ),
        answer=Claim(
            text="""
                Take court papers seriously even if AI wrote them: meet every deadline and answer every argument.
                Look up each case they cite.
                If you can't find one, ask the other side in writing for a copy; if that fails, tell the court.
                In Noland v. Land of the Free (2025), a California appeals court fined a lawyer $10,000 for made-up quotations.
                The court got the fine; the other side got nothing, because its lawyers hadn't reported the quotations. US courts can also penalize people without lawyers: in Lothamer v. Kimmel (2025), false citations cost a man $2,900.
                If the papers keep coming, ask a lawyer whether courts can limit them.
            """,
            sources=(
                "shemka-2024-fake-cases",
                "noland-2025",
                "lawivy-noland-2025",
                "volokh-2025-kimmel",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#represent-myself-with-ai",
    ),
    Question(
        id="australian-courts",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Do I have to tell an Australian court, such as the Federal Court, that I used AI?",
        wordings=(
            "what do courts in australia say about chatgpt",
            "victoria supreme court practice note generative ai",
            "gpn-ai disclosure",
            "australian judges and ai in submissions",
        ),
        answer=Claim(
            text="""
                Whether you have to tell an Australian court that you used AI depends on the court and the document.
                The Federal Court of Australia doesn't require disclosure for written submissions unless a judge asks, according to its April 2026 practice note (rules for court users), with separate rules for evidence.
                In New South Wales, an affidavit (a sworn statement) for the Supreme Court must state that generative AI didn't write or reword it.
                Victoria's Supreme Court allows AI if you follow its practice note (May 2026) and don't mislead the court.
                You're responsible for what you file, so read the current rules, and look up every case you cite.
            """,
            sources=(
                "dundas-gpn-ai-2026",
                "hamiltonmurphy-gpn-ai-2026",
                "habeas-gpn-ai-2026",
                "vic-sc-gen-25-2026",
                "vic-sc-ai-news-2026",
                "bylawyers-nsw-ai-2025",
            ),
            as_of="2026-05",
        ),
        more="questions/in-the-professions.md#chatgpt-in-nsw-courts",
    ),
    Question(
        id="chatgpt-in-nsw-courts",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Can I use ChatGPT for a court case or an affidavit in New South Wales?",
        wordings=(
            "nsw supreme court ai rules",
            "sc gen 23",
            "represent myself nsw with ai",
            "witness statement by ai in sydney",
        ),
        answer=Claim(
            text="""
                You can use ChatGPT for simple tasks in a New South Wales (NSW) court case, but not to write an affidavit (a sworn statement) or witness statement.
                Since February 2025, the Supreme and District Courts have barred this under a rule called Practice Note SC Gen 23.
                The document must even state that AI wasn't used, so proofreading an AI draft isn't enough.
                Spelling correction, formatting and transcription are exempt.
                If AI helped with written arguments, state in them that everything you cite is real, accurate and relevant.
                AI can invent cases, so check everything.
                Legal Aid NSW advises against entering private information, and the rule restricts entering subpoenaed documents.
            """,
            sources=(
                "legalaid-nsw-ai",
                "bylawyers-nsw-ai-2025",
                "ailegaljournal-nsw-ai-2024",
                "matthewsfolbigg-nsw-ai-2024",
                "jakelaw-gpn-ai-2026",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#represent-myself-with-ai",
    ),
    Question(
        id="courts-in-canada-and-new-zealand",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="What do courts in Canada and New Zealand say about the use of AI?",
        wordings=(
            "federal court of canada ai declaration",
            "declare chatgpt in a canadian court filing",
            "nz courts generative ai guidelines",
            "self-represented in canada with chatgpt",
        ),
        answer=Claim(
            text="""
                Canada's Federal Court and New Zealand's courts let people use AI but hold them responsible for what they file.
                According to a Federal Court notice updated in May 2024, if AI created content in a document for a case, the first paragraph must say so.
                That isn't needed if AI only suggested changes that a person then made.
                Other Canadian courts have their own rules.
                New Zealand's courts warn in guidelines of December 2023 that chatbots seem to know little about the country's law, and they advise people to enter only information that is already public.
                Check your court's current rules before you file.
            """,
            sources=(
                "bereskin-fc-ai-2024",
                "dww-fc-ai-2024",
                "law360-fc-ai-2024",
                "wilsonharle-nz-ai-2024",
                "thelawyermag-nz-ai-2024",
                "seliai-hussein-2025",
            ),
            as_of="2025",
        ),
        more="questions/in-the-professions.md#must-lawyers-tell-the-court",
    ),
    Question(
        id="courts-in-singapore",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Can I use ChatGPT for court documents or an affidavit in Singapore?",
        wordings=(
            "sg courts guide on generative ai",
            "litigant in person small claims tribunal ai",
            "must i declare ai to a singapore judge",
            "registrar's circular no 1 of 2024",
        ),
        answer=Claim(
            text="""
            Yes, Singapore's courts let you use generative AI such as ChatGPT for court documents if you follow their guide, which has applied since 1 October 2024.
            You don't have to say that you used AI unless the court asks.
            But you are fully responsible for what you file, so check every fact, law and case in a reliable source.
            For an affidavit (a sworn written statement), AI may produce a first draft, but it must not create, embellish or strengthen evidence: the facts have to be yours.
            """,
            sources=(
                "sgcourts-genai-answer",
                "cdr-singapore-2024",
                "tajudin-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#represent-myself-with-ai",
    ),
    Question(
        id="courts-helping-people-without-lawyers",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="How can courts use AI to help people without a lawyer?",
        wordings=(
            "ai for access to justice",
            "court self help center ai",
            "court chatbot for self represented litigants",
            "can a court chatbot give legal advice",
            "legal aid chatbot",
            "ai that explains court forms",
        ),
        answer=Claim(
            text="""
            Courts can use AI to explain procedures in plain language and to help people find and fill in forms.
            AI can also translate information and direct people to someone who can help.
            Answers are safer when they rest on information the court has checked rather than on a model's general knowledge.
            The tool should say that it gives information, not legal advice, and people need a human to turn to.
            In 2024, the National Center for State Courts advised US courts to begin with low-risk tasks.
            """,
            sources=(
                "ncsc-ai-courts-2024",
                "arizona-courts-ai",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#court-staff-and-ai",
    ),
    Question(
        id="do-legal-research-tools-invent-cases",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Do Lexis+ AI and Westlaw's AI invent cases?",
        wordings=(
            "lexis ai hallucination rate",
            "westlaw ai accuracy study",
            "legal ai tools hallucinate stanford",
            "is legal ai safer than chatgpt",
            "westlaw lexis errors",
            "reliability of legal databases with ai",
            "is ai reliable for legal research",
            "can i use ai for legal research",
        ),
        answer=Claim(
            text="""
            Lexis+ AI (now Lexis+ with Protégé) and Westlaw's AI first search a database of real cases, which makes invented cases less likely.
            An LLM then writes an answer from the passages found.
            But the tools can mislead you even if every case they cite is real, because they may misread a case or cite one that doesn't support the point.
            In a 2024 study of tools by the makers of Lexis+ AI and Westlaw, 17% to 33% of the answers were false or unsupported, depending on the tool.
            With GPT-4 alone, it was 43%.
            Newer versions may do better, but read each case you cite.
            """,
            sources=("magesh-2025", "legalaiinsights-lexis-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="contract-review-with-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Can AI read or summarize a contract for me?",
        wordings=(
            "can ai help me understand a legal letter",
            "can ai summarise a contract for me",
            "explain a letter from a lawyer with chatgpt",
            "chatgpt contract review",
            "ask ai to explain my lease",
            "check my employment contract with ai",
            "is ai reliable for legal documents",
            "ai to find risky clauses",
            "understand terms and conditions with ai",
        ),
        answer=Claim(
            text="""
            AI can help you understand a contract by explaining legal terms and listing points to ask about, but don't decide from its summary alone whether to sign.
            A summary can leave out an exception or state a rule too broadly, and the law may override a clause without the AI noticing.
            So ask the AI to quote the exact sentence for each point, and read that sentence yourself.
            Before you share the contract with the AI, remove the names and anything confidential.
            If a lot is at stake, such as your home or your job, have a lawyer or a legal aid office read the contract.
            """,
            sources=(
                "peters-2025",
                "magesh-2025",
                "ncsc-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="law-firm-chatbot-or-legal-tool",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Should a law firm use a general chatbot or a legal AI tool?",
        wordings=(
            "legal ai software or chatgpt for lawyers",
            "is a legal ai tool worth the money",
            "which ai for a law office",
            "check client contracts with chatgpt or a legal tool",
            "cocounsel, harvey or chatgpt for contract review",
        ),
        answer=Claim(
            text="""
                For a law firm, a legal AI tool is usually the better choice, partly because it can search a legal database and show the sources behind its answers.
                Its contract should say that clients' documents stay confidential and aren't used for training, which a personal ChatGPT account, for example, doesn't promise by default.
                But both kinds of tool make mistakes.
                In a 2024 test, legal research tools gave false or unsupported answers to between 17% and 33% of the questions, while GPT-4 on its own did so for 43%.
                So a lawyer still has to check each statement against its source.
            """,
            sources=(
                "magesh-2025",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#do-legal-research-tools-invent-cases",
    ),
    Question(
        id="solicitors-in-ireland",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="What can solicitors in Ireland use ChatGPT for, and does it endanger privilege?",
        wordings=(
            "law society of ireland ai guidance",
            "client papers in chatgpt and privilege",
            "irish lawyers and copilot",
            "which legal tasks suit a chatbot",
            "gdpr and client files in ai",
        ),
        answer=Claim(
            text="""
                The Law Society of Ireland's guidance of November 2025 considers ChatGPT and similar tools suitable for tasks such as simple administration, summaries and checklists.
                It warns solicitors against using them for legal advice, reviewing documents, citing law or looking up current information.
                Pasting client papers into a public chatbot can destroy privilege (the right to keep legal advice from the other side), because privilege depends on confidentiality, the law firm Mason Hayes & Curran warned in 2026.
                At the time, no Irish court had ruled on the question.
                The GDPR, the EU's data protection law, also requires a contract with a provider that processes clients' personal data.
            """,
            sources=(
                "lawsociety-ie-genai-2025",
                "mhc-privilege-2026",
                "eu-gdpr-2016",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#are-chats-privileged",
    ),
    Question(
        id="extractive-or-generative",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
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
            Extractive AI picks out existing information, while generative AI produces new content.
            In the strict sense, an extractive program only copies passages word for word.
            It can't invent passages, but in a contract, for example, it may miss an important clause or label one wrongly.
            Many research tools for lawyers are both: a search finds passages, and an LLM, which is generative AI, writes an answer from them.
            The answer can be wrong even if the passages are right, so check both.
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
        group="Courts and police",
        question="Are judges allowed to use ChatGPT?",
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
            In some places, judges may use ChatGPT within limits.
            In England and Wales, official guidance from October 2025 calls AI useful for summarizing long documents but advises against relying on it for legal research.
            It tells judges not to enter anything confidential into a public chatbot and to verify what the chatbot writes.
            In New York State, a policy from the same month approved the free version of ChatGPT for judges who had been trained in using AI.
            The policy doesn't let them upload court filings to that version or leave their decisions to AI.
            In both places, judges remain responsible for what they produce with AI.
            """,
            sources=(
                "judiciary-ew-2025-10",
                "ein-2025-judges-ai",
                "judiciary-ew-2025",
                "legalaigovernance-ny-courts-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#what-do-lawyers-ethics-rules-say",
    ),
    Question(
        id="court-staff-and-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Are court staff allowed to use ChatGPT or other AI?",
        wordings=(
            "court clerk using chatgpt",
            "ai policy for court employees",
            "can a clerk put case files into ai",
            "judiciary staff generative ai rules",
            "ai tools approved for courts",
            "court interpreters and clerks ai",
            "confidential case information in ai",
        ),
        answer=Claim(
            text="""
            Court staff may use AI where their court allows it, often only with approved tools and public information.
            Arizona's courts, for example, list chatbots that staff may use for tasks such as letters or training material.
            There, they may enter only data that isn't sensitive and that can be made public.
            Case files, sealed records and personal details don't belong in a public chatbot, and a person has to check whatever the AI writes: facts against the record, and citations against official legal sources.
            If there is no policy, ask the court administrator first.
            """,
            sources=(
                "arizona-courts-ai",
                "judiciary-ew-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#may-judges-use-ai",
    ),
    Question(
        id="ai-in-courts",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="What is AI used for in courts?",
        wordings=(
            "do courts use ai",
            "how is ai used in the justice system",
            "does ai decide court cases",
        ),
        answer=Claim(
            text="""
            In courts, AI is used to summarize and draft documents and, in some places, to estimate risks.
            Official guidance in England and Wales lets judges use it for summaries but holds them responsible for what is issued in their name.
            Arizona's courts list chatbots that staff may use for letters or training material.
            Lawyers and people without a lawyer use AI for research and drafting, and it sometimes invents cases.
            Some courts also use programs that aren't generative AI: COMPAS, for instance, estimates the risk that a person will commit another crime.
            """,
            sources=(
                "judiciary-ew-2025-10",
                "arizona-courts-ai",
                "charlotin-cases",
                "loomis-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#may-judges-use-ai",
    ),
    Question(
        id="police-reports-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="How do AI tools such as Draft One write police reports?",
        wordings=(
            "how does draft one work",
            "ai police reports axon",
            "body camera audio to police report",
            "chatgpt writes police report",
            "does ai watch the bodycam video",
            "is a police report written by ai reliable",
            "officer used ai to write my arrest report",
            "cops using chatgpt for incident reports",
            "officers write reports with chatgpt",
        ),
        answer=Claim(
            text="""
            Draft One, by the company Axon, turns the audio of a recording, usually from a police body camera, into a draft report.
            First, software transcribes the audio; then a language model writes a narrative from the transcript, with gaps for the officer to fill in.
            Draft One doesn't process the video, so anything visible but unspoken is missing unless the officer adds it.
            Axon says that officers must sign off on the report's accuracy, but an officer who skims the draft can miss a mistake.
            The surest check is to compare the draft with the recording.
            """,
            sources=(
                "axon-draft-one-help",
                "eff-draft-one-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="are-ai-police-reports-reliable",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Can AI be trusted to write police reports, and is that the future?",
        wordings=(
            "are body-cam ai reports reliable in court",
            "do ai police reports save time",
            "police report written from body camera by ai",
            "can ai be trusted to write things as crucial as police reports",
            "is ai the future of police report writing",
            "are ai-written police reports accurate",
            "should police use draft one",
            "errors in ai police reports",
            "do courts and prosecutors accept police reports written by ai",
            "is a report from the body camera audio more objective",
        ),
        answer=Claim(
            text="""
            AI can't be trusted to write police reports unchecked, because it can mishear, leave out or invent something, and officers may trust a fluent draft too readily.
            In 2024, prosecutors in King County, Washington, refused for the time being to accept reports drafted with AI; one such report had named an officer who wasn't there.
            The tools are spreading all the same.
            Whether they save time is doubtful: in a 2024 trial at one US police department, AI didn't shorten the time spent on reports.
            """,
            sources=(
                "adams-2024-police-reports",
                "aclu-2026-police-reports",
                "eff-2024-king-county",
                "newstalk-2024-king-county",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#must-police-reports-disclose-ai",
    ),
    Question(
        id="must-police-reports-disclose-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Courts and police",
        question="Do police have to say that AI wrote a report, and can the report be challenged?",
        wordings=(
            "police report disclosure ai law",
            "california sb 524 police reports",
            "was my police report written by ai",
            "challenge an ai written police report in court",
            "keep the first draft of ai police report",
            "defense lawyer ai police report",
            "utah law ai police reports",
        ),
        answer=Claim(
            text="""
            Some US states require police to say that AI wrote a report, and elsewhere department policy may decide.
            In California, a law in force since January 2026 requires each report written wholly or partly with AI to carry a statement to that effect and the officer's signature. The first AI draft must be kept as long as the report.
            Utah's 2025 law requires a disclaimer.
            A report written with AI can be challenged like any other.
            Ask, ideally through a lawyer, whether AI was used.
            Then request any recording of what happened, any draft and the tool's log, so that you can compare them with the report.
            """,
            sources=(
                "california-sb524-2025",
                "utah-sb180-2025",
                "eff-draft-one-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#police-reports-by-ai",
    ),
    Question(
        id="is-chatgpt-hipaa-compliant",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Is ChatGPT HIPAA compliant?",
        wordings=(
            "is it allowed to use phi in chatgpt",
            "hipaa de-identification and ai",
            "a customer asked about using phi in chatgpt",
            "does turning off training make chatgpt hipaa compliant",
            "can i use chatgpt with patient names removed",
            "may clinic staff put patient information into chatgpt",
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
            The ordinary versions of ChatGPT aren't HIPAA compliant, so US doctors can't put patient data into them, even with training turned off.
            HIPAA, the US law on health data, requires a special contract with companies that handle such data.
            In 2026, OpenAI offered this contract (a business associate agreement) for some Enterprise and Edu accounts and for ChatGPT for Clinicians, among others, but not for Free, Plus or Business plans.
            Without an agreement, removing the patient's name isn't enough.
            You must either remove 18 kinds of identifying details and know of no way to identify the patient, or have an expert confirm that the risk of identification is very small.
            """,
            sources=(
                "openai-baa",
                "openai-clinicians-help",
                "hhs-deidentification-2012",
                "cloudnsite-chatgpt-hipaa-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#remove-names-before-using-ai",
    ),
    Question(
        id="privacy-law-and-health-chats",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Does health privacy law protect what I tell ChatGPT about my health?",
        wordings=(
            "does hipaa protect my chatgpt conversations",
            "is chatgpt health covered by hipaa",
            "could chatgpt for medical advice break privacy laws",
            "are my medical questions to ai private",
            "uploading medical records to a chatbot",
            "is telling ai my symptoms confidential",
            "can a doctor ask chatgpt about a patient",
            "are ai symptom checkers covered by hipaa",
        ),
        answer=Claim(
            text="""
            In the United States, the federal health privacy law (HIPAA) usually doesn't protect what you tell a consumer chatbot that you chose yourself, such as ChatGPT.
            HIPAA binds health care providers, health plans and the companies that work for them, not everyone who learns something about your health.
            Other laws may apply, such as consumer protection law or, in the EU, the GDPR, which treats health data as especially sensitive.
            So leave out details that identify you, and check whether chats are kept or used for training.
            """,
            sources=(
                "dickinson-wright-health-apps",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#is-chatgpt-hipaa-compliant",
    ),
    Question(
        id="ai-answer-to-the-doctor",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="How can I use AI to prepare for the doctor, and should I tell the doctor what it said?",
        wordings=(
            "bring chatgpt answers to the doctor",
            "doctor disagrees with chatgpt",
            "my patient used chatgpt before the appointment",
            "ai says i have a disease what now",
            "ask ai to explain my lab results",
            "prepare for a doctor's visit with ai",
            "second opinion from ai",
            "my physician ignores what ai found",
        ),
        answer=Claim(
            text="""
            AI can help you prepare for a doctor's appointment, and it's worth telling the doctor what it said.
            Ask it to summarize your medical history in a page or two, explain terms and list questions.
            Leave out your name and other identifying details, and check the summary against your records.
            At the appointment, describe your symptoms first, in your own words, and then show what the chatbot said.
            If the doctor disagrees, ask for the reasons.
            The chatbot hasn't examined you and knows only what you told it.
            Don't start, stop or change a medication just because a chatbot says so.
            In an emergency, call emergency services.
            """,
            sources=(
                "who-lmm-2024",
                "globallyme-chatgpt",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="vet-clients-with-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="What should a vet do when a pet owner comes with a diagnosis from ChatGPT?",
        wordings=(
            "veterinary clients use chatgpt",
            "dr google replaced by chatgpt, vets",
            "owner trusts ai more than vet",
        ),
        answer=Claim(
            text="""
                A vet can take the owner's idea seriously without accepting the chatbot's diagnosis.
                Ask what the owner has noticed and what they told the chatbot, because both can be useful.
                Then examine the animal, which a chatbot can't do, and explain what supports the chatbot's idea and what doesn't.
                Sometimes a chatbot is right, but the authors of a 2024 paper warn that relying on a chatbot alone can lead to a wrong diagnosis and delayed treatment.
                So tell owners when to call right away, for example if an animal collapses.
            """,
            sources=(
                "avma-chatgpt-2024",
                "jokar-2024-pet-chatbots",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="may-doctors-use-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Are doctors allowed to use ChatGPT?",
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
            "what is chatgpt for clinicians",
            "free chatgpt for us doctors",
            "perth hospitals banned chatgpt for notes",
            "doctors told to stop using chatgpt",
        ),
        answer=Claim(
            text="""
                Whether doctors may use ChatGPT depends on the country, the version of ChatGPT and, most of all, the data.
                Questions without patient data raise few legal problems.
                In the United States, patient data can usually go to OpenAI only under a special contract, which doctors can opt into with ChatGPT for Clinicians, a free version that requires proof of their profession.
                Employers can set rules of their own: in May 2023, South Metropolitan Health Service in Perth, Australia, told staff at its five hospitals to stop using ChatGPT with patient information.
                Doctors should also check the answers: people may trust AI too readily, the World Health Organization warned in 2024.
            """,
            sources=(
                "openai-baa",
                "openai-clinicians-help",
                "who-lmm-2024",
                "cloudnsite-chatgpt-hipaa-2026",
                "limbic-2023-perth",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="what-is-an-ai-scribe",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
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
            An AI scribe is a product that listens during a patient's visit and drafts the doctor's notes.
            It isn't an LLM itself, but newer scribes contain one: speech recognition turns the conversation into text, and then the LLM writes the notes from it.
            The notes can contain invented details and leave out real ones, so the doctor has to check them.
            A 2026 audit in Ontario, Canada, described tests of 20 scribes on two simulated visits.
            Nine of them invented information, and 17 missed details about mental health at least once.
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
        group="AI scribes and medical notes",
        question="Do patients have to agree to an AI scribe?",
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
            "old consent form for recording therapy",
        ),
        answer=Claim(
            text="""
            In the United States, it depends on the state whether patients must agree to an AI scribe, a program that records a visit and drafts the doctor's notes.
            HIPAA, the US health privacy law, doesn't itself require consent for treatment notes, but state laws on recording still apply.
            Some states require everyone's consent to a recording; in others, it's enough if one participant, such as the doctor, agrees.
            When in doubt, get clear consent from everyone.
            Old consent forms may not cover AI, so name the tool and say that patients can refuse it.
            """,
            sources=(
                "transcribe-consent-2026",
                "dmclaw-scribes-2025",
                "eclio-consent-2026",
                "aps-ai-guidelines",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="ask-before-an-ai-scribe",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Should I agree to an AI scribe at the doctor's, and what should I ask?",
        wordings=(
            "should i agree to my gp using an ai scribe",
            "gp ai note taker can i say no",
            "what should uk patients ask about ai scribes",
            "doctor wants to record my appointment with ai",
            "ambient scribe nhs patient rights",
            "questions to ask about ai recording at the doctor",
            "opt out of ai scribe",
            "is it safe to let my doctor use ai to take notes",
            "consultations transcribed by ai do i have a choice",
            "surgery or clinic transcribes appointments with ai",
            "is my consultation being recorded, transcribed or summarized",
            "what is heidi at my gp",
            "is my appointment kept as a recording",
        ),
        answer=Claim(
            text="""
            It's often up to you whether to agree to an AI scribe.
            This is software, such as the app Heidi, that listens during your visit and drafts a note, which the doctor should check.
            In England, for example, National Health Service guidance says that you can object to it.
            If you decline, the doctor usually takes notes without it.
            Before you decide, ask how long the recording is kept, where it's sent and whether it's used to train AI.
            A scribe can invent or miss details, so ask who checks the note, and whether you can read it afterward.
            """,
            sources=(
                "nhs-scribes-ig-2026",
                "iatrox-scribe-consent",
                "nhs-scribes-2025",
                "cpso-scribes",
                "bruntsfield-ai-transcribing",
                "durham-heidi",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#what-is-an-ai-scribe",
    ),
    Question(
        id="scribes-and-training-on-patients",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Do makers of AI scribes train their AI on patients' data?",
        wordings=(
            "is my appointment used to train ai",
            "scribe company uses my visit",
            "patient recordings as training data",
        ),
        answer=Claim(
            text="""
                Some makers of AI scribes (programs that draft a doctor's notes) train on data from patients' visits, and others say that they don't.
                Every scribe has to process what you say, but that isn't training.
                Some makers train only on data without names and other identifiers.
                Under HIPAA, the US health privacy law, such data isn't protected if it meets the law's standard, although there's still a small risk that someone will recognize the patient.
                A short answer on a website can be misleading, so ask your clinic what its contract allows.
            """,
            sources=(
                "dictum-scribe-training",
                "hhs-deidentification-2012",
                "best-scribe-terms-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ask-before-an-ai-scribe",
    ),
    Question(
        id="which-scribe-may-a-practice-use",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Which AI scribe can a doctor's practice use?",
        wordings=(
            "which ai note taker is allowed in the nhs",
            "approved ai note taker for doctors",
            "which ai scribe tools may a gp practice use",
            "nhs approved ambient voice technology",
            "is my ai scribe nhs compliant",
            "avt self-certified registry",
            "can a doctor use chatgpt or a free recorder app to write notes",
            "hipaa compliant ai scribe, what to check",
            "how to choose an ai scribe for a clinic",
            "dpia and clinical safety case for an ai scribe",
        ),
        answer=Claim(
            text="""
            A doctor's practice should choose an AI scribe (a program that writes up conversations with patients) that meets the health system's rules, not a general chatbot or a free recorder app.
            In England, scribes used in the National Health Service must meet NHS England's standards, and NHS England lists tools whose suppliers say that they comply.
            But the practice still has to assess what happens to patients' data and show that its use of the tool is safe.
            In the United States, HIPAA, the health privacy law, usually requires a contract with the vendor (a business associate agreement).
            A patient's consent doesn't replace these steps.
            """,
            sources=(
                "xon-avt-registry",
                "mip-2025-avt",
                "ncl-ai-in-practice",
                "openai-baa",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ask-before-an-ai-scribe",
    ),
    Question(
        id="telling-patients-about-a-scribe",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="How can a practice tell patients about an AI scribe without slowing down the visit?",
        wordings=(
            "script for ai scribe consent",
            "patient notice for ambient recording",
            "what do i say to patients before i turn on the ai scribe",
            "do i have to write down that the patient objected",
            "poster about ai note taking in the waiting room",
            "bring up ai notes with a client",
            "patient refuses the ai note taker",
        ),
        answer=Claim(
            text="""
            Mention the AI scribe in a sentence or two before you turn it on, and put the details into a notice that patients can read beforehand.
            You might say, “This tool records our conversation and drafts my notes, which I check. Is that all right?”
            The notice can explain what is recorded and why, where it goes, when it's deleted, and whether it's used to train AI.
            If a patient or client declines, say that their care won't change, take notes yourself and record the objection.
            Check the law first, because it may require more, such as written consent.
            """,
            sources=(
                "blueprint-consent-guide",
                "nhs-scribes-ig-2026",
                "iatrox-scribe-consent",
                "illinois-wopr-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#consent-to-an-ai-scribe",
    ),
    Question(
        id="patient-records-with-own-app",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Can a patient record a consultation with their own AI app, and what can the doctor do?",
        wordings=(
            "can i record my doctor with an ai app",
            "patient recording me with ai notetaker",
            "may a patient secretly record a doctor",
            "ai summary made by the patient",
            "can a doctor refuse to be recorded",
            "is a patient's ai summary part of the medical record",
            "record my appointment on my phone and summarize it",
        ),
        answer=Claim(
            text="""
            In the UK, patients may generally record their own consultation for personal use without the doctor's permission, even secretly, according to 2019 advice from MDDUS, which defends doctors in legal disputes.
            The British Medical Association is more cautious: it says that recording without the doctor's consent is likely to affect the doctor's right to privacy.
            Elsewhere the law differs: some US states require everyone's consent.
            A doctor can suggest recording openly and ask that the recording not be published.
            The app's summary can be wrong and isn't the medical record, so the doctor still writes the usual note.
            """,
            sources=(
                "mddus-recording-2019",
                "bma-recording-2024",
                "iatrox-patient-recording",
                "dmclaw-scribes-2025",
                "koenecke-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ask-before-an-ai-scribe",
    ),
    Question(
        id="who-checks-a-scribes-note",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Can an AI scribe write something I never said, and who checks its note?",
        wordings=(
            "the ai note at my doctor has a mistake, can i have it corrected",
            "can it invent or mishear something in my record",
            "where does the recording go",
            "canadian hospitals ai scribe",
            "doctor review ai note",
            "patient conversation recorded",
            "errors in my medical record",
            "review of automatic documentation",
        ),
        answer=Claim(
            text="""
                Yes, an AI scribe (a program that summarizes recorded visits to the doctor) can write something you didn't say, so the doctor should check its note before it enters your record.
                When 20 scribes were tested for the government of Ontario, Canada, on two simulated visits, nine invented information, the province's auditor reported in 2026.
                Ontario's medical regulator advises doctors to check each note and holds them responsible for everything in the record.
                A busy doctor may still miss something, so ask to see the note and have errors corrected; in the EU, data protection law gives you that right.
                You can also ask where the recording goes.
            """,
            sources=(
                "cpso-scribes",
                "auditor-ontario-ai-2026",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#what-is-an-ai-scribe",
    ),
    Question(
        id="what-an-ai-note-leaves-out",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="As a therapist or doctor, how can I notice what an AI note left out?",
        wordings=(
            "does an ai scribe miss suicide risk",
            "omissions in ai clinical notes",
            "ai progress notes missing something important",
            "indirect or metaphorical language in ai notes",
            "chatgpt to draft progress notes",
            "can ai recognize hints of self-harm in a session",
            "what if the ai note forgets something the client said",
            "is the ai summary of the session complete",
            "can i simply sign the ai draft",
        ),
        answer=Claim(
            text="""
            To notice what an AI note left out, compare it with your memory, your notes or a transcript, because the draft doesn't show what is missing.
            Omissions do occur: in tests described in a 2026 audit in Ontario, Canada, 17 of 20 AI scribes (programs that draft these notes) missed details about mental health at least once.
            Indirect hints of a risk, such as suicide, can get lost in a summary, so assess and record risk yourself before you read the draft.
            Before you sign, check what the draft says about risk, medication and agreed steps, and correct it, because you're responsible for the record.
            """,
            sources=(
                "auditor-ontario-ai-2026",
                "cpso-scribes",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#who-checks-a-scribes-note",
    ),
    Question(
        id="tested-on-people-like-ours",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Has an AI note tool been tested on clients or patients like ours?",
        wordings=(
            "ai scribe tested on children or accents",
            "does the ai scribe work for our patients",
            "validation of an ai note tool",
            "questions for a vendor about clinical testing",
            "local pilot of an ai scribe",
            "ai notes for people with a speech disorder",
            "are the vendor's test results valid for our clinic",
        ),
        answer=Claim(
            text="""
            Ask the maker whether its AI note tool has been tested on people like your patients or clients, because results from one group may not hold for another.
            Speech recognition can get worse with accents, children's voices or several people talking.
            In a 2024 study, OpenAI's speech recognizer Whisper invented more text for people who pause longer, such as those with aphasia, a language disorder.
            Also ask what share of notes had errors or omissions, and which version was tested.
            If the tool hasn't been tested on a group like yours, run a small trial with consent, and compare drafts with your own notes.
            """,
            sources=(
                "koenecke-2024",
                "auditor-ontario-ai-2026",
                "cpso-scribes",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#who-checks-a-scribes-note",
    ),
    Question(
        id="does-indemnity-cover-an-ai-scribe",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Does medical indemnity cover the use of an AI scribe?",
        wordings=(
            "does my malpractice insurance cover ai",
            "medical indemnity and ai scribes",
            "am i covered for the use of ai transcription software",
            "is the vendor liable for errors in the record",
        ),
        answer=Claim(
            text="""
            Medical indemnity (protection against patients' claims) may cover the use of an AI scribe, a program that drafts notes, but it depends on the policy.
            So ask your indemnity provider in writing.
            The Australian provider MIPS, for example, says that its policy doesn't specifically exclude AI scribes, though the policy's other terms apply.
            When you ask, say which tool you use, how patients agree to it and who checks the notes.
            Don't expect the software's maker to answer for mistakes: you stay responsible for the record, so read and correct each note before it's final.
            """,
            sources=(
                "mips-ai-scribes",
                "mps-ai-scribing-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-insurance-cover-ai-errors",
    ),
    Question(
        id="do-scribes-save-time",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Do AI scribes save doctors and therapists time, or does checking eat it up?",
        wordings=(
            "reviewing ai-generated notes takes time",
            "ai scribe time savings study",
            "are you spending the time you saved on documentation checking the ai's work instead",
            "do ambient scribes reduce burnout",
            "is an ai scribe worth it",
            "minutes saved per note with ai",
            "therapist ai notes time",
            "checking ai notes",
        ),
        answer=Claim(
            text="""
            Some AI scribes seem to save doctors a modest amount of time, even though the notes have to be checked.
            A randomized trial with 238 doctors in California, published in 2025, tested two products against working without a scribe.
            One cut the time spent on notes by about 9.5%, although it was used in only about 30% of visits; the other showed no clear saving.
            Even so, some doctors feel less burdened.
            So try a product before you buy it, and count the minutes spent on checking as well.
            """,
            sources=(
                "lukac-2025",
                "auditor-ontario-ai-2026",
                "pearlman-2025",
                "vitalhealthguide-scribes-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#who-checks-a-scribes-note",
    ),
    Question(
        id="why-not-every-doctor-uses-ai-notes",
        topic=QuestionTopic.PROFESSIONS,
        group="AI scribes and medical notes",
        question="Why don't all doctors use AI for their documentation?",
        wordings=(
            "do doctors use ai for notes",
            "barriers to ai scribes",
            "why aren't we using ai for documentation in medicine",
            "ai in electronic health records",
            "why does my doctor still type",
            "problems of ai documentation in hospitals",
            "ai summaries of patient charts",
        ),
        answer=Claim(
            text="""
            Many doctors already use AI for documentation, in the form of programs called AI scribes that listen during the visit and draft the note, but several things hold others back.
            Patients may have to agree, the recording needs protection, and the tool usually costs money and has to work with the record system.
            Drafts can also invent or omit details, so each one has to be checked.
            How much time doctors save is uncertain: in a 2025 trial in California, one of two products cut the time spent on notes by about 9.5%, and the other made no clear difference.
            """,
            sources=(
                "lukac-2025",
                "auditor-ontario-ai-2026",
                "nhs-scribes-2025",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#what-is-an-ai-scribe",
    ),
    Question(
        id="tell-patients-about-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Does a doctor's office have to tell patients that it uses AI?",
        wordings=(
            "disclose ai to patients",
            "written notice of ai",
            "is my doctor using ai",
            "notice to patients",
            "inform about chatbot messages from the clinic",
        ),
        answer=Claim(
            text="""
            In some US states, a doctor's office must tell patients that it uses AI, but the rules differ.
            In California, since 2025, if generative AI wrote a message about a patient's health, the message must say so and explain how to reach a person, unless a licensed or certified health care provider has read and reviewed it.
            Texas goes further: since 2026, health care providers that use AI in connection with patients' care or treatment must tell them.
            They have to do so in writing and in plain language, usually no later than the first day of care.
            If your doctor's office says nothing about AI, you can ask.
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
        id="patient-messages-and-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Can AI answer or sort patients' messages?",
        wordings=(
            "can ai triage patient messages",
            "ai replies to patients in the portal",
            "did a doctor or ai write this message",
            "chatbot that sorts urgent patients",
            "can ai decide who gets an appointment first",
            "ai symptom checker for a practice",
            "my doctor's answer sounds like ai",
        ),
        answer=Claim(
            text="""
            Where rules allow it, AI may draft answers to patients' messages or sort them.
            But a person should decide what is urgent and check what is sent.
            A wrong guess about urgency can do harm, and it's easy to approve a fluent draft without reading it.
            Some laws require disclosure: in California, since 2025, AI-written messages about a patient's health have had to say so and explain how to reach a person, unless a licensed or certified health care provider has read and reviewed them.
            In the United States, a medical practice that lets a vendor's AI handle such messages usually needs a contract that protects its patients' data.
            """,
            sources=(
                "california-hsc-1339-75",
                "who-lmm-2024",
                "openai-baa",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tell-patients-about-ai",
    ),
    Question(
        id="do-ai-drafts-save-doctors-time",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Do AI-drafted replies to patients' messages save doctors time?",
        wordings=(
            "do ai drafted replies to patients help",
            "ai drafts in the patient portal time saved",
            "epic ai draft replies study",
            "does ai reduce the doctor's inbox",
            "do patients like messages written by ai",
            "ai generated answers to patient messages evidence",
        ),
        answer=Claim(
            text="""
            In two studies that measured time, AI-drafted replies to patients' messages hardly saved doctors any.
            In a 2023 study of 122 US physicians, access to an LLM's drafts went with more time spent reading, longer replies and no change in the time spent replying.
            Still, the doctors valued the drafts as a compassionate start.
            In a 2025 Dutch hospital study, a reply took about two and a half minutes whether doctors used the draft or not.
            In a 2023 survey by Duke University's health system, people slightly preferred checked AI drafts to doctors' own replies, but were a little less satisfied when told that AI had written them.
            """,
            sources=(
                "tai-seale-2024",
                "bootsma-robroeks-2025",
                "cavalier-2025",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#errors-in-ai-drafts-to-patients",
    ),
    Question(
        id="errors-in-ai-drafts-to-patients",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Are AI-drafted replies to patients safe, and do doctors have to say that AI wrote them?",
        wordings=(
            "do doctors notice mistakes in ai drafts",
            "wrong advice in an ai written message from my doctor",
            "must my doctor tell me that ai wrote the message",
            "california ab 3030 ai messages to patients",
            "does a reviewed ai message need a disclaimer",
            "how many ai replies to patients are dangerous",
        ),
        answer=Claim(
            text="""
            AI-drafted replies to patients can be unsafe if poorly checked, and some US states require doctors to disclose them.
            In a 2023 study, six oncologists considered 7.7% of a chatbot's replies to made-up cancer patients capable of severe harm if sent unedited.
            Doctors can miss faults: in a 2025 simulation, for each of four faulty AI drafts, at least 13 of 20 primary-care doctors failed to correct the fault adequately.
            In California, since 2025, hospitals, clinics and doctors' offices have had to say if generative AI wrote a message about a patient's health, unless a licensed or certified health care provider has read and reviewed it.
            Texas goes further.
            """,
            sources=(
                "chen-2023-patient-messages",
                "biro-2025",
                "california-hsc-1339-75",
                "texas-bc-552",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tell-patients-about-ai",
    ),
    Question(
        id="chatbot-for-patients",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="What is the biggest risk of a chatbot that answers patients' questions?",
        wordings=(
            "chatbot for patients on a clinic website",
            "medical chatbot gives wrong advice",
            "is a health chatbot safe for our patients",
            "disclaimer on a medical chatbot",
        ),
        answer=Claim(
            text="""
                The biggest risk of a chatbot for patients is wrong advice that sounds certain, for example that a dangerous symptom is harmless.
                In a 2025 study, physicians judged four public chatbots' answers to patients' questions.
                Depending on the chatbot, they found 5% to 13% of the answers unsafe.
                A disclaimer doesn't solve this, because patients may follow the advice anyway.
                So limit the chatbot to information that clinicians have approved.
                Have it pass questions about symptoms and doses to your staff, and have it tell people in an emergency to call for help.
            """,
            sources=("draelos-2025", "who-lmm-2024"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-for-patient-data",
    ),
    Question(
        id="ai-receptionist",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Is an AI answering the phone at my doctor's, and can I speak to a person?",
        wordings=(
            "ai receptionist at the gp",
            "is emma at the surgery a robot",
            "how do i get past the ai phone line",
            "voice bot answers the phone at the clinic",
            "ai phone agent medical practice",
            "can i refuse to talk to an ai receptionist",
            "does the ai receptionist record my call",
            "ai taking appointments by phone",
        ),
        answer=Claim(
            text="""
            An AI may be answering the phone at your doctor's, so ask if you aren't sure.
            If you want to speak to a person, say so.
            In the UK, an AI receptionist called EMMA was reported in January 2026 to be taking calls for about a million patients.
            It asks what you need, records the answers and sorts requests.
            At one practice, patients complained that it didn't understand dates of birth, but they could ask for a person.
            In an emergency, don't wait on the line: call the emergency number.
            """,
            sources=(
                "ndtv-emma-2026",
                "lincolnpost-emma-2026",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tell-patients-about-ai",
    ),
    Question(
        id="may-therapists-use-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Therapists and psychologists",
        question="Can therapists use AI with clients?",
        wordings=(
            "can my therapist put my notes into chatgpt",
            "illinois ai therapy ban",
            "can counselors use chatgpt for notes",
            "wopr act ai therapist",
            "counselor uses ai",
            "my therapist uses ai",
            "consent of clients to ai notes",
            "progress notes",
            "session notes by software",
            "psychologists and chatbots",
            "uk counsellor session notes with chatgpt",
            "bacp ethical framework and ai",
            "does hipaa forbid ai in therapy",
        ),
        answer=Claim(
            text="""
            Whether therapists may use AI with clients depends on the country and the purpose.
            Notes on clients, even without names, don't belong in an ordinary ChatGPT account.
            The US health privacy law, HIPAA, doesn't ban AI, but it usually requires a special contract with the vendor and an assessment of the risks.
            In Illinois, a 2025 law bars AI from conducting therapy conversations and requires written consent before AI is used in a recorded or transcribed session.
            In the UK, the professional body BACP expects its members to take responsibility for their use of AI.
            If AI drafts your notes, check each one, because you're responsible for it.
            """,
            sources=(
                "illinois-wopr-2025",
                "openai-baa",
                "sessionly-ai-ethics-2026",
                "aipolicies-therapists",
                "ayliea-hipaa-ai",
                "hpcbilling-minimum-necessary",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="does-my-therapist-use-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Therapists and psychologists",
        question="Does my therapist use AI, and can I refuse?",
        wordings=(
            "does your therapist use ai",
            "is my therapist using ai to write notes",
            "how do i know if my counselor uses ai",
            "can i say no to ai in therapy",
            "my therapist wants to record our sessions",
            "therapist ai note taker consent",
            "should a therapist tell clients about ai",
            "what to ask a therapist about ai",
            "my therapist secretly used chatgpt",
            "is a computer reading what i say in therapy",
            "counselor asked to record me for ai notes",
        ),
        answer=Claim(
            text="""
            Your therapist may use AI, for example to draft notes, and you can find out by asking.
            Only some places require therapists to tell you about it.
            Recording is different: in many places it requires your consent, and you may refuse.
            In Illinois, for example, a 2025 law requires your written consent if a session is recorded or transcribed and AI is used.
            Ask where the recording goes, how long it's kept and who checks the notes.
            If you say no, the therapist can write notes without AI.
            """,
            sources=(
                "illinois-wopr-2025",
                "dmclaw-scribes-2025",
                "auditor-ontario-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#therapy-data-in-ai-tools",
    ),
    Question(
        id="psychologists-in-australia",
        topic=QuestionTopic.PROFESSIONS,
        group="Therapists and psychologists",
        question="What consent does a psychologist in Australia need for an AI note taker?",
        wordings=(
            "aps guidelines ai",
            "we use ai line in a consent form",
            "australian psychologist ai scribe consent",
            "heidi or other notetaker in a psychology practice",
        ),
        answer=Claim(
            text="""
                In its guidelines for members, the Australian Psychological Society (APS), a professional association, requires the client's explicit, written consent for each AI tool and each use of the data.
                A general line such as “we use AI” isn't enough.
                The notes are part of the clinical record and must be handled in line with Australia's Privacy Act.
                A good form names the tool, says what it records, where the recording goes and how long it's kept, and lets the client refuse.
            """,
            sources=("aps-ai-guidelines",),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#therapy-data-in-ai-tools",
    ),
    Question(
        id="clinical-or-administrative-use",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Should a clinic use AI for clinical work, or only for administration?",
        wordings=(
            "ai in a counseling practice",
            "where should a clinic start with ai",
            "can a psychologist use ai for administration",
            "should our counseling center use ai with clients",
            "ai for admin tasks in a therapy practice",
            "is ai ready for clinical use",
            "safe uses of ai in healthcare",
            "ai in behavioral health, what is allowed",
            "can ai make treatment decisions",
            "low-risk uses of ai in a medical practice",
            "clinic staff and chatgpt in canada",
        ),
        answer=Claim(
            text="""
            A clinic that is new to generative AI should start with administrative work that involves no patient data, such as general letters and templates, because mistakes do the least harm there.
            Having AI write notes about patients is riskier: it calls for a contract that protects health data, any consent that the law requires, and a clinician who checks each note.
            Decisions on diagnosis and treatment should stay with people, as a 2025 Illinois law requires in therapy.
            In Ontario, Canada, the privacy commissioner said in January 2026 that health providers should have privacy safeguards in place before they introduce AI.
            """,
            sources=(
                "illinois-wopr-2025",
                "who-lmm-2024",
                "ipc-ontario-scribes-2026",
                "omd-phipa",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#may-therapists-use-ai",
    ),
    Question(
        id="therapy-data-in-ai-tools",
        topic=QuestionTopic.PROFESSIONS,
        group="Therapists and psychologists",
        question="What do AI tools for therapists do with clients' data?",
        wordings=(
            "are my therapy sessions used to train ai",
            "is therapy data training robot therapists",
            "what do ai platforms do with therapy clients' data and who owns it",
            "who owns therapy session recordings",
            "does my therapist's ai note tool keep the recording",
            "de-identified therapy data and hipaa",
            "questions to ask my therapist about ai notes",
            "baa for ai therapy notes",
            "do therapy apps train ai on sessions",
            "companies that train on what clients say",
        ),
        answer=Claim(
            text="""
            What AI tools do with therapy clients' data depends on the contract between the therapist and the company.
            In the United States, a therapist covered by HIPAA, the health privacy law, needs a contract that limits the use of the data (a business associate agreement).
            Even so, some companies' terms let them use data from sessions to improve their products once names and other identifiers are removed.
            That can include training AI.
            A life story can identify a person even without a name, so ask your therapist whether recordings are kept or used for training.
            """,
            sources=(
                "hhs-deidentification-2012",
                "openai-baa",
                "therapy-training-data-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ask-before-an-ai-scribe",
    ),
    Question(
        id="client-talks-about-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Therapists and psychologists",
        question="What should a therapist do when a client has asked ChatGPT for advice?",
        wordings=(
            "client says chatgpt told me to",
            "patient uses a chatbot between sessions",
            "should therapists ask about ai",
            "client brings ai advice to therapy",
            "teen client prefers chatbot to counseling",
            "counsellor and client's chatbot",
        ),
        answer=Claim(
            text="""
                When a client mentions advice from ChatGPT, a therapist should be curious rather than critical, because a client who feels judged may stop talking about it.
                A 2026 paper in the journal JAMA Psychiatry recommends asking patients about chatbots routinely.
                A good first question is how the client uses ChatGPT: perhaps as a diary or to rehearse a hard conversation.
                Then the therapist can explain the limits: chatbots tend to agree, can be unsafe in a crisis, and aren't bound by a therapist's duty of confidentiality. With a teenager who prefers the chatbot, it helps to agree on its place in the treatment plan.
            """,
            sources=(
                "sergio-client-ai",
                "rula-client-ai-use",
                "sharma-2023",
                "moore-2025-therapist",
                "panorama-jama-psychiatry-2026",
                "youthranch-teen-chatbot",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-therapist",
    ),
    Question(
        id="will-ai-replace-therapists",
        topic=QuestionTopic.PROFESSIONS,
        group="Therapists and psychologists",
        question="Will AI replace therapists?",
        wordings=(
            "are therapists being replaced by ai",
            "clients talk to chatgpt between sessions",
            "is it an existential threat that therapists are being replaced by ai",
            "what should i do when clients use ai for therapy",
            "ask patients about their ai use",
            "can a chatbot do therapy as well as a person",
            "future of psychotherapy and ai",
            "counselors and ai",
        ),
        answer=Claim(
            text="""
            There's no good evidence that AI can replace therapists, although many people use chatbots for support.
            General chatbots handle crises unpredictably and tend to agree with people, while a licensed therapist is trained to act when somebody is in danger.
            The American Psychological Association warned in 2025 that chatbots used for support lack the evidence and rules to ensure safety.
            In one 2025 trial, people who used a chatbot built for therapy improved more than people on a waiting list, but clinicians were monitoring the chats.
            Because clients use chatbots anyway, a 2026 paper in JAMA Psychiatry advises therapists to ask them about it routinely.
            """,
            sources=(
                "apa-chatbot-advisory-2025",
                "moore-2025-therapist",
                "heinz-2025-therabot",
                "sharma-2023",
                "panorama-jama-psychiatry-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-therapist",
    ),
    Question(
        id="liability-for-wrong-medical-advice",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
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
            It isn't settled who is liable when AI gives a doctor wrong advice, and the answer may differ by country.
            In the United States, doctors may be liable if they don't examine the advice critically, and hospitals may be liable for their doctors' errors.
            The AI maker's liability is less clear.
            AI that writes up notes of appointments is a related case: in 2025, NHS England, which runs England's public health service, said that the organization or clinician using such a tool is liable if the tool doesn't meet NHS standards.
            If you were harmed, ask a lawyer soon, because there are deadlines for making a claim.
            """,
            sources=(
                "duffourc-gerke-2023",
                "sslmcs-2025",
                "maliha-2021-liability",
            ),
            as_of="2026-11",
            said_by="duffourc-gerke-2023",
            our_reading=True,
        ),
        more="questions/law.md#generative-ai-as-a-medical-device",
    ),
    Question(
        id="ai-error-and-a-medical-license",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Can an AI mistake cost doctors their license?",
        wordings=(
            "can a nurse blame the ai for a charting error",
            "license risk of ai documentation",
            "can i lose my license for signing an ai note",
            "can an ai mistake cost you your medical license",
            "medical board complaint about an ai scribe error",
            "is a doctor disciplined for an ai error in the chart",
        ),
        answer=Claim(
            text="""
            An AI mistake can cost doctors their license, but that isn't automatic, and blaming the software isn't a sure defense.
            Doctors who sign an AI-drafted note vouch for it.
            A US law firm that defends doctors says that licensing boards treat an AI error as the doctor's own.
            The penalty depends on the case, and a milder one may be a reprimand or probation.
            According to a guide to US boards, when doctors lose their license, it's typically for serious harm to patients, fraud, a crime or repeated violations.
            The best protection is to read each note before signing it and to document corrections.
            """,
            sources=(
                "cpso-scribes",
                "llf-ai-license",
                "plaindiscipline-actions",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#who-checks-a-scribes-note",
    ),
    Question(
        id="reasons-for-a-medical-suggestion",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="When AI suggests a diagnosis or a billing code, does it show its reasons?",
        wordings=(
            "explainability of medical ai suggestions",
            "why did the ai choose this diagnosis",
            "can i trust the explanation of a clinical ai tool",
            "does ai coding software show evidence for the code",
            "is diagnostic ai a medical device",
            "show the reasoning behind an ai recommendation in healthcare",
        ),
        answer=Claim(
            text="""
            Some AI tools show reasons for a suggested diagnosis or code, but others show only the suggestion, so ask the vendor for a demonstration.
            Reasons written by an LLM are generated text, too, and may not reflect what led to the suggestion.
            In a 2025 study, hints placed in the prompts led Anthropic's LLM Claude 3.7 Sonnet to change its answers, but on average its written reasoning mentioned the hint in only 25% of these cases.
            Links to passages in the record or in a guideline are worth more, because the clinician, who has to decide, can check them.
            """,
            sources=("chen-2025-cot",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#does-displayed-reasoning-explain-the-answer",
    ),
    Question(
        id="does-ai-help-doctors-diagnose",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Does ChatGPT make doctors better at diagnosing?",
        wordings=(
            "gpt-4 trial with physicians",
            "do doctors with ai beat doctors alone",
            "randomized study of ai diagnosis",
            "does medical ai improve diagnoses",
        ),
        answer=Claim(
            text="""
                ChatGPT doesn't reliably make doctors better at diagnosing: trials have had different results.
                In a 2023 US trial, 50 doctors worked on written cases.
                Those who could use GPT-4, then the model behind paid ChatGPT, scored 76%; those with only the usual sources scored 74%, a difference that may be due to chance.
                In a trial in Pakistan, completed in 2025, all 58 doctors first took a 20-hour course on LLMs.
                Then those chosen at random to use an LLM scored 71%, and those with only the usual sources 43%.
                Written cases don't show whether real patients are better off.
            """,
            sources=(
                "goh-2024-diagnosis",
                "qazi-2025-diagnosis",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#may-doctors-use-chatgpt",
    ),
    Question(
        id="llm-or-lmm",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
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
            An LLM is a model for text, while an LMM (large multi-modal model) can handle several kinds of data.
            The World Health Organization (WHO) used the term LMM in its January 2024 guidance.
            There it means generative AI that can accept text, images or video and isn't limited to producing the kind of data that it was given.
            In practice, LLM and LMM overlap, because many LLMs now accept images as well.
            The WHO's own examples of LMMs include ChatGPT and Bard (now called Gemini), two chatbots built on LLMs.
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
        id="tax-returns-and-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="What does a tax preparer have to check when AI is used for a tax return?",
        wordings=(
            "does passing the cpa exam make ai reliable",
            "ai due diligence tax preparer",
            "can an accountant rely on ai for tax research",
            "who is responsible if the tax adviser's ai makes a mistake",
            "controls for ai in an accounting firm",
            "circular 230 ai",
            "can my accountant use chatgpt for my taxes",
            "irs guidance ai tax professionals",
            "relying on ai for tax advice penalty",
            "fake receipts made with ai",
            "bookkeeping errors by ai",
            "enrolled agent using generative ai obligations",
            "accountants using ai for clients",
        ),
        answer=Claim(
            text="""
            A tax preparer has to check everything that AI produces, because the preparer remains responsible for the return.
            An LLM can rely on outdated law or invent rules and citations, so compare each point with current law, and each figure with the original records.
            The US tax authority, the IRS, said in June 2026 that duties such as confidentiality still apply when AI is used.
            Before client data goes to an AI vendor, US law may require the client's consent.
            Keep a record of what AI did and who reviewed it.
            """,
            sources=(
                "taxadviser-opr-2026",
                "certified-tax-coach-ai",
                "mmm-7216-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="client-tax-data-in-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="Can a US tax preparer put client data into ChatGPT?",
        wordings=(
            "section 7216 and ai",
            "paste a k-1 into a chatbot",
            "7216 consent for an ai vendor",
            "enterprise plan for tax returns",
            "client consent for ai in tax preparation",
        ),
        answer=Claim(
            text="""
                A US tax preparer usually needs a client's written consent before entering the client's tax information into ChatGPT, because that passes the information on to another company.
                Under section 7216 of the US tax code, a preparer who discloses such information knowingly or recklessly commits a crime, unless an exception applies.
                What counts is the disclosure, so an enterprise plan or a promise not to train on the data doesn't replace consent.
                One exception covers certain services that help prepare returns, but specialists disagree on whether AI tools fall under it.
                The consent must say who receives which information and why.
            """,
            sources=(
                "cfr-26-7216-1",
                "cpajournal-7216-2019",
                "aitaxpractitioner-7216",
                "ailablibrary-7216",
                "mmm-7216-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tax-returns-and-ai",
    ),
    Question(
        id="must-uk-tax-advisers-disclose-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="Do UK tax advisers have to tell clients that they used AI?",
        wordings=(
            "ciot and att guidance on ai",
            "accountant used chatgpt without telling me",
            "pcrt topical guidance on ai",
            "my tax client and ai",
        ),
        answer=Claim(
            text="""
                Whether UK tax advisers must tell clients that they used AI depends on the case: guidance from January 2026 asks members of seven professional bodies, including the Chartered Institute of Taxation (CIOT), to consider how open to be about AI.
                The guidance takes the principles of the bodies' code of conduct for tax work (PCRT), which is binding on their members, and applies them to AI.
                Whatever clients are told, the adviser stays responsible for the work and must keep the clients' affairs confidential.
                The contract with the client (the engagement letter) may require more.
                A client can simply ask what AI was used for.
            """,
            sources=(
                "icaew-pcrt-ai-2026",
                "icas-pcrt-ai-2026",
                "taxadviser-ai-standards-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#contract-says-nothing-about-ai",
    ),
    Question(
        id="what-accountants-should-not-do",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="What should accountants not do with generative AI?",
        wordings=(
            "ai rules for an accounting firm",
            "icaew dos and don'ts",
            "bookkeeper relies on chatgpt",
            "professional skepticism toward ai",
        ),
        answer=Claim(
            text="""
                Accountants shouldn't hand over their responsibility to generative AI: a person has to oversee what it produces.
                They shouldn't overestimate it or ignore ethical questions either, says the Institute of Chartered Accountants in England and Wales (ICAEW).
                Its guide asks accountants to challenge the output with professional skepticism, because people tend to trust what a machine tells them.
                So don't pass on a figure without checking it against the records, or a tax rule without checking the law.
                Don't enter a client's data into a tool that your firm hasn't approved.
                And don't let staff use AI without a policy and training.
            """,
            sources=(
                "icaew-genai-dos-donts",
                "icaew-genai-using",
                "ncsc-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="may-auditors-use-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="Can auditors in the UK use generative AI in an audit?",
        wordings=(
            "frc guidance on ai",
            "is ai output audit evidence",
            "ai agents at an audit firm",
            "audit partner and chatgpt",
        ),
        answer=Claim(
            text="""
                Auditors in the UK can use generative AI if their firm keeps it under control, and they remain accountable for the audit.
                The regulator, the Financial Reporting Council (FRC), published guidance on it in March 2026.
                It names three risks: that the AI's output is flawed, that auditors misuse sound output, and that the method doesn't meet auditing standards.
                To reduce these risks, the guidance suggests well-designed tools, training and human review of the results.
                Whatever the tool produces, the auditors have to answer for it: “You can't blame it on the box,” the FRC's Mark Babington told the Financial Times.
            """,
            sources=(
                "frc-genai-audit-2026",
                "beale-accountability-2026",
                "resultsense-frc-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/building-with-it.md#risks-of-an-agent",
    ),
    Question(
        id="australian-tax-office",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="What does the Australian Taxation Office (ATO) say about tax answers from ChatGPT?",
        wordings=(
            "rely on ai for tax in australia",
            "tax practitioners board ai",
            "bas agent using chatgpt",
            "does ai advice protect me from ato penalties",
        ),
        answer=Claim(
            text="""
                The Australian Taxation Office (ATO) has warned that ChatGPT's tax answers can sound convincing and still be completely wrong.
                They may, for example, be right for another country but wrong for Australia.
                A chatbot's answer isn't ATO advice and doesn't bind the ATO, so you stay responsible for your return and can be penalized for mistakes in it.
                In a 2026 tribunal case, several decisions cited by a taxpayer who had used AI didn't exist.
                Tax agents need a client's permission before entering the client's information into an AI tool, according to the Tax Practitioners Board's draft guidance of March 2026.
                Check each point on ato.gov.au, and keep your records.
            """,
            sources=(
                "smartcompany-ato-ai",
                "fedix-ato-ai-2025",
                "ppt-ai-tax-2026",
                "tpb-d62-2026",
                "taxbanter-tpb-2026",
            ),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/everyday-use.md#own-taxes-with-chatgpt",
    ),
    Question(
        id="chartered-accountants-in-india",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="Can a chartered accountant (CA) in India use ChatGPT or CA GPT for clients, and can it replace a CA?",
        wordings=(
            "what is cagpt",
            "icai ai tool",
            "pan and client financials in chatgpt",
            "dpdp act and ca firms",
            "is chatgpt plus safe for client documents in india",
        ),
        answer=Claim(
            text="""
                A chartered accountant (CA) in India can use AI for research and drafts but remains responsible for the result.
                ICAI, the accountants' institute, offers its members a tool called CA GPT (CAGPT), which is built on Indian tax and audit material.
                It can't replace a CA, sign an audit report or represent a client, and its answers aren't official. CAs owe clients confidentiality, and India's data protection law is being phased in. Client documents don't belong in a personal ChatGPT account: even on the paid Plus plan, chats can be used for training unless you opt out. So remove identifying details, or use a business tool covered by a contract.
            """,
            sources=(
                "pkcindia-cagpt-2026",
                "coraa-audit-2026",
                "gujaratsamachar-icai-2025",
                "aiforindianca-dpdp",
                "openai-eu-privacy-2026",
                "openai-enterprise-privacy-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#remove-names-before-using-ai",
    ),
    Question(
        id="may-journalists-use-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="Are journalists allowed to use ChatGPT?",
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
            "how can journalists use ai responsibly",
            "paste an unpublished story into chatgpt",
            "chatgpt for headline ideas",
        ),
        answer=Claim(
            text="""
            Whether journalists may use ChatGPT depends on their news organization's rules.
            The Associated Press, a news agency, said in 2023 that its staff could experiment with ChatGPT but not use it to create content for publication.
            It also urged them not to put anything confidential into AI tools.
            The agency has since allowed experiments with some uses, such as AI translations and headline suggestions, as long as staff members edit the result. In May 2026, it reportedly expanded its guidelines.
            If you paste an unpublished story into a personal ChatGPT account, it leaves your hands.
            So use a tool that your newsroom has approved.
            """,
            sources=(
                "ap-standards-genai-2023",
                "ap-standards-genai-update",
                "muza-ap-rules-2026",
            ),
            as_of="2026-11",
        ),
        more="examples.md#news-and-blog-posts",
    ),
    Question(
        id="is-ai-a-journalist",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="Is AI a journalist, or a tool for journalists?",
        wordings=(
            "can ai replace reporters",
            "can a robot be a journalist",
            "should ai systems be regarded as journalists in their own right or tools",
            "is artificial intelligence a journalist or a newsroom tool",
            "ai as author of news",
            "who is responsible for ai written news",
            "news anchor made by ai",
            "newsroom credits an algorithm as reporter",
        ),
        answer=Claim(
            text="""
            AI is best understood as a tool for journalists, not as a journalist.
            It can draft, summarize, transcribe or sort documents, but it can't go and ask a witness, and it can't take responsibility for what is published.
            Rules that the news agency Associated Press published in 2023 treat what generative AI produces as unvetted source material, which a journalist still has to check.
            This caution is justified: a 2025 study by public broadcasters found serious problems in many of the answers that AI assistants gave about the news.
            """,
            sources=(
                "ap-standards-genai-2023",
                "ebu-bbc-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#may-journalists-use-chatgpt",
    ),
    Question(
        id="ai-edits-my-articles",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="What can I do if my editor lets AI change my articles and it adds errors?",
        wordings=(
            "ai editing put false facts in my story",
            "ai changed my quotes",
            "can i take my byline off an ai edited article",
            "newspaper uses ai to edit without checking",
            "my text was rewritten by ai under my name",
        ),
        answer=Claim(
            text="""
            If AI edits add errors to your articles, collect evidence first: keep both versions and a list of the new errors.
            Then ask in writing to see the edits before publication and to have published errors corrected.
            If you can't stand behind the text, ask to have your byline removed.
            If that fails, go to management or your union.
            In April 2026, unions at three US newspapers owned by McClatchy filed formal complaints about an AI tool that makes new versions of articles.
            They said that their contracts required the company to notify them first.
            What you can demand depends on your contract.
            """,
            sources=(
                "ap-standards-genai-2023",
                "mcclatchy-grievances-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#we-published-an-ai-mistake",
    ),
    Question(
        id="upside-of-ai-in-journalism",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="What do journalists use AI for, and what is its upside?",
        wordings=(
            "where is ai's upside in all of this",
            "what is ai good for in a newsroom",
            "editorial written by ai",
            "benefits of ai for reporters",
            "does an ai written opinion piece mean what it says",
            "is there any good use of ai in news",
            "how newsrooms really use ai",
            "journalists actually using ai",
            "automated results and weather reports",
        ),
        answer=Claim(
            text="""
            Journalists use AI mostly for routine work around a story, such as transcribing interviews, translating and checking grammar.
            In a 2024 survey of 1,004 UK journalists, published by the Reuters Institute, 49% used it for transcription at least once a month, 33% for translation and only 10% for first drafts.
            Automation in newsrooms is older than ChatGPT: in 2014, the Associated Press began to use a program that turns figures on company results into short articles.
            AI can also search thousands of documents for leads that reporters would otherwise miss.
            Finding out what happened, and checking what AI produced before it's published, is still the journalists' job.
            """,
            sources=(
                "ap-local-news-ai-2024",
                "niemanlab-ai-funnel",
                "ap-standards-genai-2023",
                "thurman-2025-uk-journalists",
                "ap-automated-insights",
                "usa-today-ap-2014",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#may-journalists-use-chatgpt",
    ),
    Question(
        id="ai-drafts-from-reporters-notes",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="Should a newsroom let AI write drafts from reporters' notes?",
        wordings=(
            "ai rewrite specialist in a newsroom",
            "thoughts on ai positions in journalism",
            "cleveland plain dealer ai writer",
            "reporter gathers facts and ai writes the story",
            "does ai writing give reporters more time",
            "job turning reporters' notes into ai drafts",
        ),
        answer=Claim(
            text="""
            Journalists disagree about whether AI should write drafts from reporters' notes.
            The main argument for such drafts is that they save time.
            Chris Quinn, the editor of the Ohio news site Cleveland.com, estimated in February 2026 that they gave reporters an extra workday each week.
            Critics fear errors, a loss of voice and craft, and damage to readers' trust.
            A draft can be wrong even if the notes are right, and at Cleveland.com, quotations were especially likely to go wrong.
            So somebody has to check every fact and quotation against the notes, which uses up part of the time saved.
            """,
            sources=(
                "wapo-plain-dealer-2026",
                "mediacopilot-cleveland-2026",
                "haddam-cjr-rewrite-2026",
            ),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#may-journalists-use-chatgpt",
    ),
    Question(
        id="source-material-in-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="May a journalist put interviews or leaked documents into ChatGPT?",
        wordings=(
            "upload a leaked document to chatgpt",
            "summarize an off the record interview with ai",
            "protect sources when using ai",
            "does ai put a whistleblower at risk",
            "paste interview notes into a chatbot as a reporter",
            "confidential sources and chatbots",
            "can reporters upload documents to an llm",
        ),
        answer=Claim(
            text="""
            A journalist shouldn't put confidential material, such as a leaked document or an off-the-record interview, into a personal ChatGPT account.
            The Swiss Press Council's 2024 guidelines forbid entering confidential, personal or other sensitive data into AI programs unless control over its further use is guaranteed.
            In 2023, the Associated Press urged its staff to keep confidential information out of AI tools.
            The material goes to the provider, which stores it and may have to hand it over: in 2025, US investigators got a warrant for a user's prompts.
            Published material is less risky.
            For the rest, use a tool that your newsroom allows, ideally an LLM on your own computer.
            """,
            sources=(
                "swiss-press-council-ai-2024",
                "ap-standards-genai-2023",
                "openai-chat-retention-2026",
                "cybernews-2025-chatgpt-warrant",
                "saferjourno-ai",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-transcription-of-interviews",
    ),
    Question(
        id="do-newspapers-disclose-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="Does a newspaper use AI to write articles, and does it say so?",
        wordings=(
            "does this newsroom use ai to write stories",
            "how do i find out if a newspaper uses ai",
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
            "how should news organizations label ai",
        ),
        answer=Claim(
            text="""
                Some newspapers use AI to write articles but rarely say so; to find out more, look for a newspaper's AI policy.
                In a study of the US press, detection software judged that about 9% of 186,000 articles from summer 2025 had been written wholly or partly by AI.
                Of 100 flagged articles, only five disclosed the use of AI.
                Such software makes mistakes, and some of the study's authors work for its maker.
                A helpful disclosure says what AI did and who checked the article.
                In a 2026 experiment with 40 readers, only detailed disclosures lowered trust, but most readers preferred them.
            """,
            sources=("prajod-2026", "russell-2026", "ap-standards-genai-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="examples.md#news-and-blog-posts",
    ),
    Question(
        id="unchecked-ai-text-in-a-newspaper",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="Who answers for AI text that a newspaper publishes unchecked?",
        wordings=(
            "la times insights ai and the klan",
            "ai summary under my article is wrong",
            "did ai really defend the kkk at the end of my column",
            "ai generated counterpoints under an opinion column",
            "does an ai label free a newspaper from responsibility",
            "ai add-on published without an editor",
        ),
        answer=Claim(
            text="""
            The newspaper answers for AI text on its pages, because a program can't take responsibility.
            In our view, that holds even for text labeled as machine-written.
            In March 2025, the Los Angeles Times added AI-written alternative views to opinion pieces without having a journalist review them.
            One of them appeared under a column about the Ku Klux Klan, and critics said that it defended the Klan.
            The column's author disagreed, but the text was removed anyway.
            AI text needs an editor's check before publication, not after.
            """,
            sources=(
                "decoder-la-times-2025",
                "ap-standards-genai-2023",
            ),
            as_of="2025-03",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#who-answers-for-ai-text",
    ),
    Question(
        id="ai-assistants-and-news",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
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
            AI assistants are often wrong about the news.
            In a 2025 study by the European Broadcasting Union and the BBC, 20% of the assistants' answers contained major errors of fact.
            In all, 45% had a significant problem of some kind, such as missing sources.
            Journalists from 22 public broadcasters rated four assistants' answers to questions about the news.
            The assistants were the free versions available in 2025, so newer ones may do better or worse.
            Before you rely on an answer, open the article it cites.
            """,
            sources=("ebu-bbc-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="ai-pictures-in-news",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="Are news media allowed to use AI-generated images?",
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
            Whether news media may use AI-generated images depends on their own rules and on the law.
            Some news organizations are strict, because readers take a news photo as evidence of what happened.
            The Associated Press, a news agency, said in 2023 that it didn't use generative AI to add anything to a photo or remove anything from it.
            It said that it would show an AI-generated illustration only if that illustration was the subject of the story, and only with a label.
            In the EU, the law also requires a notice on an AI image that resembles real people, places or events and could pass for a genuine photo.
            """,
            sources=(
                "ap-standards-genai-2023",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#label-ai-content-in-the-eu",
    ),
    Question(
        id="mistake-in-an-ai-illustration",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="Who is responsible for a mistake in an AI illustration, and how should a publication label such an image?",
        wordings=(
            "editor's note on ai artwork",
            "label ai art in a publication",
            "ai illustration with an error in our magazine",
            "to err is human, or is it ai, or is it humans using ai",
            "correct a wrong ai image in an article",
            "can we blame the ai for the picture",
            "magazine used ai artwork by mistake",
            "ai picture in a food blog was wrong",
            "caption for an ai image",
        ),
        answer=Claim(
            text="""
            The publication is responsible for a mistake in an AI illustration, as it is for any other error, whichever tool made the image.
            Before you publish one, have someone who knows the subject check details such as hands, lettering or maps.
            If an error gets through, replace the image and say what was wrong.
            Put the label where readers see it, for example in the caption, and say plainly that the image was made with AI.
            """,
            sources=(
                "ap-standards-genai-2023",
                "nature-2023-images",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#we-published-an-ai-mistake",
    ),
    Question(
        id="ai-transcription-of-interviews",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
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
            "whisper or chatgpt for transcribing my interviews",
        ),
        answer=Claim(
            text="""
            You can trust an AI transcript of an interview only after checking names and quotations against the recording.
            Speech recognition can invent words.
            In a 2024 study of OpenAI's speech recognizer Whisper as it was in 2023, about 1% of the transcripts of short recordings contained whole phrases that hadn't been spoken.
            A long interview leaves more room for such errors.
            Use speech recognition, such as Whisper, for the transcript; a chatbot such as ChatGPT can then summarize it.
            If the interview is confidential, use programs on your own computer for both, because an online service receives whatever you send it.
            """,
            sources=(
                "koenecke-2024",
                "openai-whisper-card",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#speech-recognition",
    ),
    Question(
        id="accuracy-claims-for-transcription",
        topic=QuestionTopic.PROFESSIONS,
        group="Journalism and news",
        question="What does “95% accurate” mean for AI transcription?",
        wordings=(
            "how accurate is ai transcription",
            "word error rate meaning",
            "are 99% accuracy claims true",
            "transcription of accents and noise",
            "automatic captions accuracy",
            "speech to text with several speakers",
            "how to test a transcription service",
        ),
        answer=Claim(
            text="""
            A claim of 95% accuracy usually means that about five words in a hundred were wrong, missing or added in a particular test.
            Such tests often use clear recordings of one speaker.
            With noise, accents, technical terms or people talking at once, the result is usually worse.
            The figure also treats all words alike: a lost “not” counts no more than a missed “uh.”
            So test a service on your own recordings, and check quotations, names and numbers against the audio.
            """,
            sources=("pepys-transcription-accuracy",),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-transcription-of-interviews",
    ),
    Question(
        id="do-museums-have-ai-policies",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Do museums have AI policies, and does mine need one?",
        wordings=(
            "how many museums have ai policies",
            "museum ai policy template",
            "generative ai in museums",
            "does a gallery need an ai policy",
            "ai labels for exhibition text",
            "collections and generative ai",
            "visitor chatbot museum policy",
            "existing data and security policies instead of an ai policy",
        ),
        answer=Claim(
            text="""
            Some museums have AI policies, but we found no reliable figure for how many.
            The National Gallery of Art in Washington, for example, issued a policy on generative AI in June 2024.
            If your staff use generative AI, your museum probably needs a policy, because existing rules on data and security might not say what AI may write about the collection or what a chatbot may tell visitors.
            A short policy is enough if it says which tools are approved, who reviews the results, and what visitors are told.
            """,
            sources=(
                "museum-publishing-ai-2026",
                "aam-ai-template-2025",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="kinds-of-ai-in-museums",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="What kinds of AI do museums use?",
        wordings=(
            "how do museums use ai",
            "ai in galleries and archives examples",
            "in museums in general, what types of ai might we be dealing with",
            "image recognition for collections",
            "chatbot for museum visitors",
            "is all museum ai generative",
            "ai tagging of objects",
            "visitor analytics museum",
            "risks of ai in museums",
            "exhibition texts by chatgpt",
            "write museum labels with ai",
        ),
        answer=Claim(
            text="""
            Museums use both generative AI and other kinds of AI, and the risks differ.
            Generative AI makes something new, such as a draft or a chatbot's answer to a visitor.
            In 2023, Museumtastic, a firm that writes exhibition texts, liked ChatGPT's short sentences but couldn't find some of the sources it named.
            So use generative AI for drafts, and have people do the research, checking and editing.
            Other AI recognizes or predicts: it tags images of objects, searches a collection, or forecasts visitor numbers.
            A wrong tag does quieter damage: a search may then miss the object.
            """,
            sources=(
                "avlonitou-2025",
                "museum-publishing-ai-2026",
                "museumtastic-chatgpt",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/the-words.md#predictive-or-generative-ai",
    ),
    Question(
        id="sermons-with-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Can a pastor write a sermon or a prayer with ChatGPT?",
        wordings=(
            "can i trust ai for bible background",
            "is chatgpt reliable on theology",
            "is ai sermon prep plagiarism",
            "rabbi or imam using chatgpt",
            "should i tell my congregation that ai helped",
            "is it dishonest to preach a sermon written by ai",
            "can you tell that ai wrote this sermon",
            "eulogy or wedding speech written by ai",
            "use chatbots to write sermons",
            "ai as a tool for preachers",
            "can ai write a homily",
            "chatgpt for sermon prep",
            "ai in church",
            "is it wrong for a priest to use ai",
            "pastors using ai",
            "ai bible study reliable",
            "what is gained or lost by using ai to write your sermons",
            "does an ai sermon express belief",
            "pros and cons of ai sermons",
            "should preachers use ai",
            "is it okay to write prayers with ai",
            "intercessions by chatgpt",
            "ai-written prayer for a service",
        ),
        answer=Claim(
            text="""
                A pastor can use ChatGPT to prepare a sermon.
                But passing off generated text as your own misleads the congregation, so tell people where ChatGPT helped.
                ChatGPT can supply a structure or background, but not your own wrestling with the text or your knowledge of this congregation.
                Check every verse and fact against works that you trust.
                For prayers, some worship leaders start from an AI draft and rework it, while others find that such a draft lacks the conviction of someone who is really praying.
                Churches draw the line in different places. In February 2026, Pope Leo XIV urged priests in Rome not to prepare homilies (sermons) with AI.
            """,
            sources=(
                "catholic-culture-homilies-2026",
                "garside-prayers-2025",
                "james-ai-prayer-2025",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/limits.md#why-do-llms-hallucinate",
    ),
    Question(
        id="ai-in-church-work",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Is it appropriate to use AI in ministry and church work?",
        wordings=(
            "is using ai in ministry always appropriate",
            "ai for church administration",
            "can a church use chatgpt",
            "ai and pastoral care",
            "prayer requests in chatgpt",
            "what should a congregation not use ai for",
            "practical ways for pastors to use ai",
        ),
        answer=Claim(
            text="""
            AI is appropriate for some church work, such as announcements, schedules and translations, but it shouldn't replace pastoral care.
            Counseling, prayer with someone in need and decisions about people should stay with people.
            West Hill Church in Canada, for example, allows AI for drafts of announcements and letters and for help with preparing sermons.
            It doesn't allow AI to write the sermons themselves or to give pastoral counseling.
            A person should check every draft, because AI sometimes makes up quotations from scripture.
            Keep names, prayer requests and anything told in confidence out of public chatbots, because the company may store them.
            """,
            sources=(
                "west-hill-church-ai-2026",
                "churchai-staff-guidelines",
                "nist-ai-600-1-2024",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#sermons-with-chatgpt",
    ),
    Question(
        id="what-a-church-or-charity-keeps-out-of-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="What should a church or charity never put into ChatGPT?",
        wordings=(
            "can we put donor names into chatgpt",
            "thank-you letters with giving history",
            "is our prayer list safe in ai",
            "member list in a chatbot",
        ),
        answer=Claim(
            text="""
                Don't give a public chatbot anything that people told your church or charity in confidence, or any data that shows who its members, donors or clients are.
                That includes counseling notes, prayer requests with names, records of gifts, health details, and reports of abuse.
                In the EU and UK, even a list of church members generally needs special protection, because it reveals people's religion.
                Removing surnames isn't enough if the story gives someone away, and even with a paid plan, what you were told in confidence isn't yours to share. For thank-you letters, ask for a text with placeholders such as [name], and fill them in yourself.
            """,
            sources=(
                "west-hill-church-ai-2026",
                "fundraisingforce-chatgpt",
                "eu-gdpr-2016",
                "blackburn-gdpr-2018",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#remove-names-before-using-ai",
    ),
    Question(
        id="chatbot-on-a-church-website",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Should our church put an AI chatbot on its website?",
        wordings=(
            "ai bot for our parish site",
            "father justin ai priest",
            "virtual pastor that answers questions",
            "can a bot give spiritual advice",
        ),
        answer=Claim(
            text="""
                An AI chatbot on your church's website can answer practical questions, such as when services are, but it shouldn't be left to give spiritual advice.
                It can be wrong about the faith, and it doesn't know the person asking.
                In 2024, the US organization Catholic Answers launched “Father Justin,” a chatbot that looked like a priest.
                The bot told a news site it was ordained, and even spoke words of absolution.
                Within days, after criticism, the organization stopped presenting it as a priest.
                So say that the bot is AI, limit it to your own pages, warn people not to type anything confidential, and show how to reach a person.
            """,
            sources=(
                "pillar-father-justin-2024",
                "catholic-answers-justin-2024",
                "premier-askcathy-2024",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#customer-service-chatbot",
    ),
    Question(
        id="why-care-about-ai-in-a-church-or-club",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Isn't AI just another trend? Why should a church, charity or club care?",
        wordings=(
            "is ai a passing fad",
            "can we ignore ai",
            "why should church workers care about ai now",
            "does our charity have to adopt ai",
            "is ai just another tech trend",
            "why should volunteers learn about ai",
        ),
        answer=Claim(
            text="""
            Some claims about AI are hype, but your members and staff will probably use it whether or not your organization decides to.
            It's built into common tools, such as Microsoft's office software.
            In a 2025 survey of US pastors and church staff by AiForChurchLeaders.com, nearly two-thirds of the participants who preach said that they used AI in preparing their sermons. But people who take such a survey may be keener on AI than others.
            Caring about AI doesn't mean adopting it.
            It means agreeing on a short rule: which tools may be used, for what and with which data, and who checks the result.
            """,
            sources=(
                "church-ai-survey-2025",
                "ms-which-copilot-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#is-ai-overhyped",
    ),
    Question(
        id="ai-answers-in-a-faith-group",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Should I share AI answers in a faith group or a Bible forum?",
        wordings=(
            "is it ok to ask chatgpt about god",
            "can i ask ai questions about religion",
            "ai and prayer",
            "is it right to use chatgpt for bible study",
            "can ai give spiritual advice",
            "posting chatgpt answers about faith",
            "does a chatbot have faith",
            "ai prayer or devotional, is it ok",
            "using ai for religious questions",
        ),
        answer=Claim(
            text="""
            Whether AI answers belong in a faith group is for the group to decide, so ask first, and say openly when something was written by AI.
            A chatbot can explain a passage or compare translations, but it has no faith of its own, and it tends to agree with the person asking.
            Check each quotation against the text itself, because AI sometimes invents verses.
            If an answer helped you, the group will gain more from your own words about what it meant to you.
            """,
            sources=(
                "sharma-2023",
                "mitchell-krakauer-2023",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#sermons-with-chatgpt",
    ),
    Question(
        id="machine-translation-or-llm",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="What is the difference between machine translation and an LLM?",
        wordings=(
            "nmt vs llm",
            "is chatgpt machine translation",
            "neural machine translation or llm",
            "how did ai learn to translate",
            "classic translators and chatbots compared",
            "is deepl an llm or classical machine translation",
            "are nmt engines and llms rivals or the same technology",
            "is deepl an llm now or still machine translation",
            "is asking chatgpt to translate machine translation",
        ),
        answer=Claim(
            text="""
                Machine translation is a task, and an LLM is a kind of model that can do it, so translating with ChatGPT is machine translation, too.
                Models for neural machine translation (NMT) are trained mainly on texts and their translations, so translating is all they can do.
                An LLM learns from many kinds of text, so you can ask for a particular tone, but it may translate the same term in different ways.
                Both kinds of model can make things up, and both are neural networks, often of the same design (the transformer).
                DeepL uses both kinds, depending on languages and settings, and Google Translate uses LLMs for some features.
            """,
            sources=(
                "wu-2016",
                "deepl-how",
                "deepl-llm-2025",
                "deepl-model-types",
                "google-translate-gemini-2025",
                "lingvanex-best-llm-2026",
                "vaswani-2017",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="cat-tool-and-no-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="Can a translator use a CAT tool if the contract says no AI?",
        wordings=(
            "is a translation memory ai",
            "does trados or memoq count as ai",
            "client's contract says no ai, may i use my cat tool with machine translation suggestions",
            "no ai clause for translators",
        ),
        answer=Claim(
            text="""
            A translator whose contract says “no AI” may be able to use a CAT tool (a program for working on translations), depending on the tool's features.
            Ask the client, and get the answer in writing.
            The translation memory in such a tool only looks up sentences that were translated earlier, so it isn't generative AI, and few would call it AI.
            Suggestions from machine translation or an LLM probably do count as AI.
            If they come from an online service, the client's text also goes to another company, which a confidentiality agreement may forbid.
            Until the client answers, turn these suggestions off.
            """,
            sources=(
                "iapti-machine-translation",
                "google-translate-gemini-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-a-rule-cover-machine-translation",
    ),
    Question(
        id="does-an-llm-translate-better",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="Does an LLM translate better than a translation program?",
        wordings=(
            "for translating our documentation, machine translation engine or llm",
            "translate documentation with an mt engine or an llm",
            "should we use a machine translation engine or an llm",
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
            "quality of translations",
            "is a human translator needed",
            "good enough for a book",
            "translate a document",
            "translate a letter",
            "translate my website",
            "translate a pdf with ai",
            "judge a provider's ai translation quality before buying",
            "test ai translation quality before buying",
            "chatgpt or google translate difference",
        ),
        answer=Claim(
            text="""
                In recent tests, LLMs have often translated better than translation programs, but the result depends on the languages and the text.
                In a 2025 test of translations from English into 55 languages and dialects, LLMs scored best in all of them.
                The translations were scored by software, however, and the authors want human judges to confirm the scores.
                Programs made only for translation are often faster and cheaper, but an LLM is a general text model, so you can tell it more about the context and the tone you want.
                Before you choose, have translators check samples of your own texts, and have them review important translations.
            """,
            sources=(
                "deutsch-2025-wmt24pp",
                "kocmi-2024-wmt24",
                "lingvanex-nmt-llm",
                "wu-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="what-translators-associations-say",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
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
            The American Translators Association sees some uses for AI, including LLMs, while the International Federation of Translators warns against replacing people with unsupervised AI.
            The American association said in 2025 that AI had proved very useful for some work, such as predictable text when little is at stake and drafts that an expert revises.
            It also warned of errors that only an expert would notice.
            In 2024, the federation's president wrote that it had warned against unsupervised AI in both translating and interpreting.
            """,
            sources=(
                "ata-2025-ai",
                "fit-president-2024",
            ),
            as_of="2026-11",
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="responsible-ai-for-translators",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="How can translators and interpreters use AI responsibly?",
        wordings=(
            "professional ethics of ai translation",
            "how can interpreters keep up with ai",
            "may a translator use chatgpt for client work",
            "how do translators protect clients when they use ai",
            "what does responsible use of ai look like for translators and interpreters",
            "ai rules for freelance translators",
        ),
        answer=Claim(
            text="""
            Translators and interpreters use AI responsibly if they treat its output as a draft, check it against the original and take responsibility for the result.
            A client's text doesn't belong in a tool unless the client allows it and the tool's terms protect confidential text.
            A paid account alone doesn't guarantee that.
            Tell the client what you use AI for, or agree on it in the contract.
            Where a mistake can do harm, as in a hospital or a court, don't rely on AI unless a person checks its work.
            """,
            sources=(
                "ata-2025-ai",
                "fit-interpreting-2024",
                "iapti-machine-translation",
                "ncsc-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#translator-tells-the-client",
    ),
    Question(
        id="future-of-translators",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="Will AI replace translators, and is it still worth becoming one?",
        wordings=(
            "should i study translation",
            "career change translator ai",
            "what challenges are caused by chatgpt for translators and what strategies can they adopt",
            "translators losing income",
            "how can translators compete with ai",
            "future of freelance translation",
            "is translation a dying profession",
            "will ai replace translators in the near future",
            "are translators being replaced by ai",
            "when will machine translation replace humans",
            "do we still need human translators",
            "is ai translation error free now",
            "translator jobs and ai",
            "have translators' rates fallen because of ai",
        ),
        answer=Claim(
            text="""
            Routine translation is already shifting to machines, but whether AI will replace translators altogether is unknown.
            In a January 2024 survey by the UK's Society of Authors, a union for writers and literary translators, 43% of the translators who answered said that generative AI had reduced their income.
            Much of the work now consists of correcting a machine's draft.
            People are still needed where errors are costly or style counts, as in legal, medical or literary work.
            So the career can still be worth it if you specialize in such work.
            """,
            sources=(
                "teutloff-2025",
                "csh-2025-freelancers",
                "ata-2025-ai",
                "mtpe-pricing-2024",
                "soa-2024-survey",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#pay-for-post-editing",
    ),
    Question(
        id="translate-official-documents",
        topic=QuestionTopic.PROFESSIONS,
        group="Interpreting and official translations",
        question="Can AI translate documents for an immigration office or a court?",
        wordings=(
            "does uscis accept google translate",
            "certified translation with chatgpt",
            "can ai translate my immigration documents for uscis",
            "is an ai translation a certified translation",
            "translate birth certificate with ai",
            "may a translator use ai for the first draft of a certified translation",
            "can i translate my own documents for a visa with ai",
            "official translation for the authorities",
            "green card paperwork human translator or chatgpt",
            "embassy translation of a marriage certificate with deepl",
        ),
        answer=Claim(
            text="""
            Not on its own: an AI translation usually isn't enough for an immigration office or a court, because a person has to stand behind it.
            The US immigration agency USCIS, for example, requires a full English translation with a signed statement by the translator.
            The statement has to say that the translation is complete and accurate and that the translator is competent to translate from the original language into English.
            The rule doesn't mention AI.
            As we read it, a competent translator may start from an AI draft but must compare every detail with the original.
            Other offices and courts may require a sworn translator, so check their instructions.
            """,
            sources=(
                "cfr-8-103-2",
                "legalclarity-uscis-translations",
                "ata-2025-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="pay-for-post-editing",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="How much should translators be paid for post-editing AI translations?",
        wordings=(
            "mtpe rates per word",
            "post editing discount fair",
            "how much does an agency need to pay translators to do post-editing",
            "translators paid less because of ai",
            "hourly or per word for post editing",
            "what to charge for correcting machine translation",
            "is there a tariff for post-editing",
            "agency wants half price for editing ai text",
            "machine did the first pass and my rate is lower",
        ),
        answer=Claim(
            text="""
            There is no fixed rate for post-editing (correcting a machine's translation), so agencies and translators negotiate it.
            Three ways of charging are common: by the word, by the hour, and by how much had to be changed.
            Clients who pay by the word often want a discount.
            In an undated article, the research firm Nimdzi says that taking up to 40% off the usual rate makes sense if the text only has to be good enough.
            But Nimdzi also says that fully polishing a text sometimes takes more effort than translating it from scratch.
            So before you agree on a rate, edit a sample and time yourself.
            """,
            sources=(
                "mtpe-pricing-2024",
                "hunnect-mtpe-pricing",
                "atc-iso-18587",
                "nimdzi-mtpe-pricing",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#iso-18587-and-llms",
    ),
    Question(
        id="translator-tells-the-client",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="Does a translator have to tell the client that AI was used?",
        wordings=(
            "freelancer uses ai for client work",
            "client forbids machine translation",
            "may i use chatgpt to translate for a client",
            "must a freelancer tell clients that ai was used",
            "do i have to tell clients i used machine translation",
            "translator used chatgpt without telling me",
            "may i put a client's text into deepl or chatgpt",
            "confidential documents in machine translation",
            "translation agency uses ai secretly",
            "nda and machine translation",
            "how do i know my translator did not use ai",
            "linguist uses deepl on my contract",
            "is it a breach of confidentiality to use ai for translation",
            "contract doesn't mention machine translation, may i post-edit",
            "may i draft a translation with an llm and post-edit",
            "does my translator use ai",
            "my certificate in a translation tool",
        ),
        answer=Claim(
            text="""
            A translator has to tell the client that AI was used if the contract says so.
            Even if the contract doesn't mention AI, the translator may have to ask first if the text is confidential, because an online tool sends it to another company.
            IAPTI, an association of translators, warns that tools that store the text compromise confidentiality.
            So translators should ask before they draft with machine translation or an LLM.
            If you're the client, ask which tool is used, where your text goes and who checks the result.
            """,
            sources=(
                "ata-2025-ai",
                "iapti-machine-translation",
                "ncsc-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="can-ai-interpret-in-court",
        topic=QuestionTopic.PROFESSIONS,
        group="Interpreting and official translations",
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
            In some places AI isn't allowed to replace interpreters in court, and in many others the question isn't settled.
            In Ohio, under rules in force since November 2025, AI may neither interpret hearings nor translate court orders or forms.
            Courts there may use it to translate general information, such as office hours, if they say that they used AI and that the translation may contain errors.
            Whenever possible, a qualified translator or a native speaker should check it.
            The rules explain why: errors in AI interpreting may put a person's constitutional or civil rights at risk.
            Wherever you are, ask the court for a qualified interpreter before the hearing.
            """,
            sources=(
                "bloomberg-ohio-interpreting-2025",
                "ohio-rule-87-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="ai-court-transcripts",
        topic=QuestionTopic.PROFESSIONS,
        group="Interpreting and official translations",
        question="Can AI replace court reporters, and is an AI transcript official?",
        wordings=(
            "ai transcript admissible in court",
            "will ai replace stenographers",
            "ai deposition transcript certified",
            "can i use otter for a hearing transcript",
            "automatic transcription in court",
            "court reporter jobs and ai",
            "is a machine transcript a legal record",
            "rough draft transcript by ai",
        ),
        answer=Claim(
            text="""
            AI can't fully take over the work of court reporters as long as a person has to vouch for the record.
            In US federal courts, for example, a transcript is presumed correct if it has been certified by the court reporter or by another person designated to produce the record.
            A transcript straight from AI has no such certificate.
            AI is useful for working copies, which lawyers can search before the certified transcript arrives.
            But AI makes errors when people talk at once, and it can invent phrases that weren't spoken, so compare a working copy with the recording or the certified text before you quote from it.
            """,
            sources=(
                "gougher-2018",
                "pepys-legal-transcription",
                "courtreporter-ai-guide",
                "koenecke-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-transcription-of-interviews",
    ),
    Question(
        id="translate-for-patients",
        topic=QuestionTopic.PROFESSIONS,
        group="Interpreting and official translations",
        question="Can a hospital use Google Translate or other AI for patients?",
        wordings=(
            "google translate hospital rule",
            "section 1557 machine translation",
            "ai translation discharge instructions",
            "chatgpt translate consent form",
            "hospital language help",
            "patient speaks no english",
            "certified medical interpreter",
            "foreign patients and translation apps",
            "is google translate good enough for a hospital appointment",
            "nhs interpreter or translation app",
        ),
        answer=Claim(
            text="""
            A hospital can use AI such as Google Translate for some things, but AI shouldn't replace a professional where a mistake could harm a patient.
            In federally funded US health care, a 2024 federal rule requires a qualified human translator to review machine translations of important texts, such as consent forms.
            For conversations, the rule usually requires a qualified interpreter.
            In England and Scotland, National Health Service (NHS) guidance says that patients should be offered a professional interpreter.
            If you need an interpreter, ask for one when you book.
            """,
            sources=(
                "hhs-1557-2024",
                "govuk-migrant-health-language",
                "digitalhealth-nhse-translation-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="translate-button-in-an-app",
        topic=QuestionTopic.PROFESSIONS,
        group="Interpreting and official translations",
        question="What does a translate button in an app do, and when is a human interpreter needed?",
        wordings=(
            "who translates when i press translate",
            "telehealth interpreter rules ai",
            "live captions and translation at the doctor",
            "is the translation feature in a video visit safe",
            "which company is behind the translation in an app",
            "when must a human interpreter be used",
            "machine interpreting in a video call",
        ),
        answer=Claim(
            text="""
            A translate button passes your text or speech to a translation program, which may run on your device or on a company's servers.
            Speech is usually turned into text first; then a machine translation system or an LLM translates the text, and a computer voice may read the translation aloud.
            That is enough for simple things, such as asking for directions.
            A human interpreter is needed where a mistake can do harm: in federally funded US health care, conversations about consent or a diagnosis usually need a qualified interpreter.
            Before you enter anything private, find out where the app sends it.
            """,
            sources=(
                "hhs-1557-2024",
                "google-translate-gemini-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#translate-for-patients",
    ),
    Question(
        id="ai-interpreting-in-regulated-fields",
        topic=QuestionTopic.PROFESSIONS,
        group="Interpreting and official translations",
        question="Is AI interpreting allowed in regulated fields such as courts, health care or insurance?",
        wordings=(
            "hipaa compliant ai interpreter",
            "machine interpreting compliance",
            "ai interpreting vendor says it is compliant",
            "is ai interpreting compliant in regulated industries",
            "may we use ai interpretation in court or hospital",
            "remote ai interpreter legal requirements",
            "replace phone interpreters with ai in health care",
            "qualified interpreter and ai",
        ),
        answer=Claim(
            text="""
            Whether AI interpreting is allowed in a regulated field depends on the field and the place.
            In federally funded US health care, a qualified human interpreter is usually required for conversations with people whose English is limited, and Ohio's court rules don't let AI replace interpreters in hearings.
            A vendor's claim that its tool meets HIPAA, the US health privacy law, concerns data and doesn't make the tool a qualified interpreter.
            In other fields, such as insurance, ask the regulator.
            Even where AI is allowed, use it only for simple matters, such as giving directions, and have a human interpreter on call.
            """,
            sources=(
                "hhs-1557-2024",
                "ohio-rule-87-2025",
                "bloomberg-ohio-interpreting-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#can-ai-interpret-in-court",
    ),
    Question(
        id="interpreter-for-a-rare-language",
        topic=QuestionTopic.PROFESSIONS,
        group="Interpreting and official translations",
        question="Can AI interpret for people who speak a rare language or a dialect?",
        wordings=(
            "ai interpreter for indigenous languages",
            "machine interpreting for dialects",
            "translation app does not support my patient's language",
            "interpreter not available use ai",
            "low resource languages ai translation",
            "languages of limited diffusion",
            "patient speaks an indigenous language app to interpret",
            "google translate at the hospital for parents who speak somali",
        ),
        answer=Claim(
            text="""
            AI is least dependable for rare languages and dialects, so plan for a human interpreter, perhaps by video.
            A model learns from examples, and there are far fewer of them in languages with few speakers.
            Even a language with many speakers can be affected: in a 2023 knowledge test by OpenAI, the LLM GPT-4 answered 85.5% of the questions correctly in English but only 62% when they had been machine-translated into Telugu, an Indian language.
            If a product lists a language, that's no guarantee of quality, and dialects may be missing altogether.
            If you do use AI, test it with speakers of that language first.
            """,
            sources=("openai-gpt4-2023",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-in-my-language",
    ),
    Question(
        id="iso-18587-and-llms",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
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
            As we read it, ISO 18587 does cover translations by an LLM.
            It's an international standard for people who edit the output of machine translation, and we count an LLM's translation as output of that kind.
            The 2017 edition says how to bring a machine's translation to the level of a human translation, and it requires editors to have the qualifications of a translator.
            A revised edition was due in October 2026, but we couldn't confirm that it had come out.
            So if a contract mentions the standard, ask which edition it means.
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
        group="Books, music and voices",
        question="Can an editor upload my manuscript to ChatGPT?",
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
                An editor shouldn't upload your manuscript to a consumer chatbot such as ChatGPT without your written permission, according to the Authors Guild, a US writers' organization.
                Doing so, the Guild said in April 2026, may infringe your copyright or violate your privacy.
                If your contract only forbids AI training, that doesn't settle the matter, because uploading a manuscript doesn't necessarily mean that the chatbot is trained on it. Another clause in the contract may let the publisher use AI tools in its operations.
                So ask for a clause that rules out uploading your work without your permission.
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
        group="Books, music and voices",
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
            "warranty that the manuscript is my original work",
            "used chatgpt for an outline can i sign",
        ),
        answer=Claim(
            text="""
            You usually have to tell your publisher if AI wrote a significant part of your book, but the contract and the publisher's rules decide.
            The Authors Guild in the United States tells authors to disclose any significant amount of AI-generated text, characters or plot.
            It doesn't object to AI that only checks spelling and grammar.
            Many contracts require the author's own original work, so undisclosed AI text may break them even if they don't mention AI.
            Before you sign, tell the publisher what AI you used, even if it was only for an outline.
            If you publish the book yourself through Amazon, you have to report AI-generated content there.
            """,
            sources=(
                "authors-guild-best-practices-2026",
                "authors-guild-update-2026",
                "amazon-kdp-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#ai-generated-or-ai-assisted",
    ),
    Question(
        id="disclose-ai-in-my-book",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="Do I have to tell Amazon or my readers that I used AI in my book?",
        wordings=(
            "will readers see on amazon that my book is ai-made",
            "kdp ai disclosure rules",
            "does amazon ban ai books",
            "do i have to disclose ai in my book, do i have to tell amazon and my readers",
            "must readers be told that ai wrote a book",
            "self-published novel with chatgpt disclosure",
            "is heavily edited ai text still ai generated on kdp",
            "ai cover on kdp disclose",
            "ai translation of my book kdp",
            "will amazon remove my chatgpt book",
        ),
        answer=Claim(
            text="""
            If you publish through Kindle Direct Publishing (KDP), you have to tell Amazon about AI-generated text, images and translations, but not about AI that only assisted you.
            Amazon doesn't ban AI-generated books and, according to a 2026 guide for authors, doesn't show readers what you disclose.
            Text that AI created counts as AI-generated even if you edit it heavily; text that you wrote yourself and only had AI refine is AI-assisted.
            No general US law makes you tell readers.
            Amazon can reject or remove a book that breaks its rules.
            """,
            sources=(
                "kfbooks-kdp-2026",
                "amazon-kdp-ai",
                "authors-guild-best-practices-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#ai-generated-or-ai-assisted",
    ),
    Question(
        id="ai-image-as-book-cover",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="Can I use an AI image as my book cover?",
        wordings=(
            "can someone copy my ai book cover",
            "ai picture for a book cover",
            "midjourney or chatgpt book cover",
            "does amazon allow ai covers",
            "cover partly made with adobe firefly",
            "ai changed a stock image",
        ),
        answer=Claim(
            text="""
                Yes, you can usually use an AI image as your book cover if the tool's terms allow it.
                Amazon's publishing service, for example, doesn't ban AI covers, but you have to tell Amazon that your book has AI-generated images. As we read the rule, this also applies if AI made only part of the image.
                In the United States, an image that AI made from a prompt alone isn't protected by copyright, so others may copy it, but your own creative changes can be protected.
                Make sure that the image doesn't resemble an existing cover or character, and check any publishing contract.
            """,
            sources=(
                "amazon-kdp-ai",
                "usco-part2-2025",
                "midjourney-terms-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#disclose-ai-in-my-book",
    ),
    Question(
        id="risks-of-a-book-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="What are the risks of writing a book with AI?",
        wordings=(
            "write a novel with chatgpt",
            "publish an ai book",
            "self-publish ai book amazon",
        ),
        answer=Claim(
            text="""
            Writing a book with AI has three main risks.
            You may get no copyright for what the AI wrote, publishers may refuse the book, and the AI may invent facts.
            In the United States, copyright protects only what people themselves write, or arrange or change creatively.
            Hachette, a large publisher, expects work that wasn't generated by AI.
            In 2026, it canceled a novel after allegations that AI had written it.
            The author denied this but said that an editor she'd hired had used AI.
            Check every fact, and keep a record of what you wrote yourself, in case you have to prove it to a publisher or the Copyright Office.
            """,
            sources=(
                "usco-part2-2025",
                "hachette-ai-faq-2025",
                "authors-guild-shy-girl-2026",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tell-the-publisher-about-ai",
    ),
    Question(
        id="can-ai-write-a-novel",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="Can AI write a whole novel by itself?",
        wordings=(
            "can ai write a novel on its own",
            "complete novel written by ai",
            "ai loses the plot in long stories",
            "can chatgpt write a book",
        ),
        answer=Claim(
            text="""
                AI can produce enough text for a whole novel, but a good one still takes a person who plans and edits.
                In long stories, details often stop fitting together.
                A 2026 study looked at stories of 8,000 to 10,000 words: LLMs often contradicted what they had written earlier, especially about facts and about when things happened.
                So give the AI an outline and notes on each character, have it draft one scene at a time, and rewrite whatever is flat or doesn't fit.
                """,
            sources=("li-2026-constory",),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#risks-of-a-book-by-ai",
    ),
    Question(
        id="was-this-book-made-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="How can a library or a reader tell whether a book or audiobook was made by AI?",
        wordings=(
            "hoopla audiobook was only an ai summary",
            "fake summary of a popular book",
            "collection policy ai generated books",
            "selection standards for ai books",
            "how do librarians spot ai generated books",
            "is this book written by ai",
            "ai books on amazon how to tell",
            "library policy on ai generated books",
            "fake author ai book",
            "ai generated children's book",
            "avoid ai written ebooks",
            "diet book in my library app looks ai written",
            "is an ai written health book dangerous",
        ),
        answer=Claim(
            text="""
                You often can't tell from the text alone whether a book was made by AI, so look at who is behind it.
                Warning signs are an author who can't be found anywhere else, many titles published within weeks and no real publisher, but they aren't proof.
                Some summaries pose as the popular book they summarize: look for “summary” in small print, a different cover and far fewer pages or minutes.
                Such summaries have reached libraries through the app Hoopla, which said in February 2025 that it had removed summaries, with some exceptions.
                Report doubtful titles to the library, and don't trust such books on health or diet without another source.
            """,
            sources=(
                "amazon-kdp-ai",
                "russell-2025-detect",
                "openai-classifier-2023",
                "404media-2025-library-slop",
                "404media-2025-hoopla-cull",
                "candg-2025-hoopla",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#did-ai-write-this-sermon",
    ),
    Question(
        id="reviewers-and-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="Are peer reviewers allowed to put a manuscript or proposal into ChatGPT?",
        wordings=(
            "peer review chatgpt allowed",
            "nih reviewers generative ai",
            "upload grant proposal to ai reviewer",
            "confidential manuscript llm review",
            "referee report",
            "draft a review report",
            "referee uses a bot",
            "confidential review",
            "may i let an llm polish the english of my review report",
            "nsf reviewer generative ai",
            "upload an nsf proposal to chatgpt",
        ),
        answer=Claim(
            text="""
                Because manuscripts and proposals are confidential, several funders and journals don't allow peer reviewers to put them into ChatGPT.
                The US National Institutes of Health, for example, has banned generative AI from its peer review since June 2023, even for polishing your report.
                At the National Science Foundation, reviewers must not upload anything from a proposal to a tool it hasn't approved.
                The ICMJE, a committee of medical journal editors, allows uploads only if confidentiality is assured or the authors agree, and asks reviewers to follow the journal's AI policy and disclose any use of AI.
                So look up the rules of the funder or journal that you're reviewing for.
            """,
            sources=(
                "icmje-ai-2026",
                "enovalife-icmje-2026",
                "rochester-genai-research-2024",
                "nsf-genai-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
    Question(
        id="review-that-looks-ai-written",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="A peer review looks as if ChatGPT wrote it. What can I do?",
        wordings=(
            "one review is in a chatgpt-like style but i can't prove it",
            "report an ai-written referee report",
            "my paper got a vague ai review",
            "icml reviewers used llms",
        ),
        answer=Claim(
            text="""
                If a peer review looks AI-written, write to the journal's editor or the conference's program chair and explain what is wrong with it.
                If the journal or conference has a rule on AI, point to it.
                Quote comments that are vague, wrong or about something that isn't in the paper, and ask for a usable review.
                Don't accuse the reviewer: neither style nor a detector's score is proof.
                Organizers can set a trap: in 2026, the machine-learning conference ICML hid instructions for LLMs in the files that reviewers received.
                It then rejected 497 papers, each because an author had used LLMs to review other papers after agreeing not to.
            """,
            sources=(
                "icml-2026-llm-reviews",
                "liang-2023-detectors",
            ),
            as_of="2026-03",
        ),
        more="questions/in-the-professions.md#reviewers-and-chatgpt",
    ),
    Question(
        id="manuscript-that-looks-invented",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="A manuscript I'm reviewing looks AI-generated or fabricated. What should I do?",
        wordings=(
            "author nobody can find",
            "perfect english and strange figures",
            "suspect a paper mill as reviewer",
            "was this submission written by chatgpt",
        ),
        answer=Claim(
            text="""
                If a manuscript looks AI-generated or fabricated, tell the editor in confidence what seems wrong, and let the journal investigate.
                Perfect English isn't a sign of fraud, because honest authors get help with English, and a detector's score proves nothing.
                Better reasons for suspicion are figures that make no sense, odd phrases in place of technical terms, invented references or an author who can't be traced.
                Several of these signs together can point to AI or to a paper mill, a business that sells fake papers.
            """,
            sources=(
                "elsevier-2022-paper-mills",
                "ease-2026-fraud",
                "cope-systematic-manipulation",
                "phys-2024-rat",
                "itc-2024-rat",
                "liang-2023-detectors",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
    Question(
        id="ai-in-a-grant-application",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Can I use AI to write a grant application?",
        wordings=(
            "do i have to tell the funder that i used ai",
            "nih rule on ai-written applications",
            "nih grant written with ai",
            "is ai editing allowed in a research proposal",
            "can ai write part of my funding application",
            "do i have to disclose ai in a grant proposal",
            "chatgpt for grant proposals",
            "not-od-25-132 meaning",
            "nsf disclose generative ai proposal",
            "funding proposal by ai",
            "funding request written by bot",
            "declare chatgpt if it only fixed the english in my application",
            "wellcome generative ai",
        ),
        answer=Claim(
            text="""
            You can often use AI to help with a grant application, especially with its language, but some funders want the ideas to be yours.
            Since September 2025, for example, the US National Institutes of Health hasn't counted applications “substantially developed” by AI as the applicant's own ideas.
            Rules on disclosure differ.
            The US National Science Foundation encourages disclosure.
            Wellcome, a London-based foundation, requires it if AI helped with, say, ideas or analysis, but not if AI only improved the English.
            So read the funder's current rules, answer truthfully if you're asked about AI, and check every reference, because you're responsible for any that AI made up.
            """,
            sources=(
                "nih-originality-2025",
                "wellcome-2023-funders-ai",
                "canada-grants-ai-faq",
                "thesify-funders-ai",
                "wellcome-genai-policy",
                "nsf-genai-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
    Question(
        id="grant-request-by-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Is a grant request that ChatGPT wrote good enough to submit?",
        wordings=(
            "ai-written grant proposal sounds generic",
            "chatgpt for a nonprofit's grant letter",
            "can a charity use chatgpt for a funding application",
            "is a chatgpt-written grant request good enough to submit",
            "will funders notice that ai wrote our proposal",
            "improve a grant request drafted by ai",
            "do foundations accept ai-generated applications",
        ),
        answer=Claim(
            text="""
            A grant request straight from ChatGPT usually isn't good enough, but it can be a useful outline or first draft.
            ChatGPT doesn't know your work, so its text stays general.
            Add what only you have: evidence of the need, your results, your budget, and stories told with permission.
            Check every figure and source, because AI makes some up.
            Read the funder's rules as well, because some funders don't accept AI text, and others want to know whether you used AI.
            If the text would fit any other charity, it isn't finished.
            """,
            sources=(
                "candid-ai-proposals",
                "giarts-ai-proposals",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-in-a-grant-application",
    ),
    Question(
        id="how-musicians-use-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="How do songwriters and producers use AI?",
        wordings=(
            "ai in music production",
            "stem separation and ai mastering",
            "most common ways ai is used by songwriters and producers",
            "does ai mastering count as ai music",
            "how do musicians use ai",
            "ai tools for producers besides suno",
            "is all ai in music generative",
            "ai for demos and vocals",
        ),
        answer=Claim(
            text="""
            Songwriters and producers use AI for many tasks, and only some of these involve generating music.
            Common ones are cleaning up recordings, finding musical ideas, and separating a finished recording into voices and instruments.
            AI can also mix and master a recording (balance its parts and prepare it for release), or sing a demo.
            Generators such as Suno and Udio make whole songs.
            In Muse Group's 2026 survey of 1,200 US users of its music software, cleaning up audio was the most common use of AI, and only 18% were open to having whole songs generated.
            """,
            sources=(
                "muse-group-survey-2026",
                "justia-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#upload-a-song-to-suno",
    ),
    Question(
        id="ai-audiobook-narration",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="What is lost and gained when AI narrates an audiobook, and who should be paid?",
        wordings=(
            "ai narration or human narrator",
            "is ai narration good for audiobooks",
            "ai narrated audiobooks narrators out of a job",
            "royalties for a cloned voice",
            "should i use an ai voice for my audiobook",
            "what is lost when a machine does the work of a performer",
            "will ai replace voice actors",
        ),
        answer=Claim(
            text="""
            AI narration is fast and cheap and makes audiobooks possible in more languages, but a performer's interpretation is lost, and narrators may lose work.
            Who should be paid depends on whose voice it is.
            A narrator's voice should be cloned only if the narrator agrees and is paid.
            The contract should say so, because the law may protect voices only in part, as in the United States.
            When ACX, the Audible service where authors find narrators, announced a test of voice replicas in 2024, it promised that narrators would approve each use and get a share of the royalties.
            Listeners should be told that the voice is AI.
            """,
            sources=(
                "pw-acx-2024",
                "usco-part1-2024",
                "nava-synthetic-voices",
                "authors-guild-clauses-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#contract-to-simulate-my-voice",
    ),
    Question(
        id="should-voice-actors-fear-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="Should voice actors fear AI?",
        wordings=(
            "ai threat to voice over work",
            "protect my voice from cloning",
            "what is ai and should we fear it as voice-over artists",
            "synthetic voices taking voice acting jobs",
            "voice artist ai contract clause",
            "should narrators worry about ai voices",
            "my voice was cloned without permission",
            "is voice acting still a career with ai",
            "future of voice actors",
        ),
        answer=Claim(
            text="""
            Voice actors have good reason to worry about AI, but they can also protect themselves.
            Cloning a voice takes little: in 2023, a Microsoft model needed only a three-second sample.
            In 2024, Australian voice actors said that AI was starting to take over corporate and radio work.
            Rights to a voice vary by country, so don't rely on the law alone.
            Have the contract say whether the client may train AI on your voice or clone it and, if so, for which uses, for how long and for what pay.
            If anyone uses your voice without permission, save the evidence and ask your union or a lawyer.
            """,
            sources=(
                "wang-2023-valle",
                "vnexplorer-voices-2024",
                "nava-synthetic-voices",
                "usco-part1-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#contract-to-simulate-my-voice",
    ),
    Question(
        id="ai-virtual-staging",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="How do I disclose AI virtual staging in a real estate listing?",
        wordings=(
            "virtual staging disclosure",
            "ai furniture in listing photos",
            "how do i disclose ai virtual staging in my mls listing",
            "is ai edited listing photo legal",
            "california ab 723 real estate photos",
            "can i remove a power line from a listing photo",
            "risks of an ai listing picture",
            "ai images in property advertising",
        ),
        answer=Claim(
            text="""
            To disclose AI virtual staging, put a clear label such as “virtually staged” on or right beside the image, and show the original photo as well.
            Do so even if only furniture was added.
            The rules of your listing service (MLS) and your state may require more.
            Since January 2026, a California law has required agents who use a digitally altered image to add a conspicuous statement and give access to the unaltered image.
            Just cropping or brightening a photo doesn't count as altering it under that law.
            Don't hide defects or change the walls or the view.
            """,
            sources=(
                "ncrealtors-ai-photos-2026",
                "ca-ab723-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="listing-descriptions-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="How can real estate agents write listings with AI without breaking fair housing law?",
        wordings=(
            "chatgpt for property descriptions",
            "can i use ai to write a rental ad",
            "ai listing description fair housing words to avoid",
            "is family-friendly allowed in an ai-written listing",
            "who is liable for a discriminatory ai listing",
            "ai invented a feature in my listing",
            "perfect for young families in listing",
            "disclose ai in real estate marketing",
        ),
        answer=Claim(
            text="""
            Have AI describe the property, not the people who might live there, and have a licensed agent check all text before it's published.
            The US Fair Housing Act forbids housing ads that indicate a preference based on race, color, religion, sex, disability, family status or national origin.
            AI can slip in phrases such as “perfect for a young couple” or “near the church,” which can signal such a preference.
            The agent and the broker can be held responsible even for what AI wrote.
            AI can also invent features, so compare the text with the records, and ask whether your listing service has rules.
            """,
            sources=("usc-42-3604", "realtywire-listings-ai", "propertywire-2026-listings"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-virtual-staging",
    ),
    Question(
        id="home-value-estimates",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="Can I trust an AI estimate of what a home is worth?",
        wordings=(
            "how accurate are ai house valuations",
            "is a zestimate ai",
            "can chatgpt tell me what my house is worth",
            "automated valuation model explained",
            "ai property valuation or appraisal",
            "should i price my home with ai",
            "is a home value estimate generative ai",
        ),
        answer=Claim(
            text="""
            An AI estimate of a home's value is a starting point, not an appraisal.
            Sites such as Zillow use predictive models, which learn from past sales, rather than an LLM.
            Unusual homes, recent repairs and places with few sales are hard for a model to judge. For homes that weren't on the market, half of Zillow's estimates were more than 7% off the eventual sale price, according to its own figures, quoted by a real estate firm in 2026.
            A chatbot may simply make up a figure unless it looks up real sales.
            Before you set a price or take out a loan, ask a local agent or an appraiser.
            """,
            sources=("zestimate-2019-dyer", "ownluxuryhomes-zestimate-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#predictive-or-generative-ai",
    ),
    Question(
        id="what-is-mtpe",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="What is MTPE (machine translation post-editing)?",
        wordings=(
            "what is mtpe",
            "mtpe meaning",
            "what is machine translation post-editing (mtpe)",
            "machine translation post-editing explained",
            "light or full post-editing",
            "difference between post-editing and proofreading",
            "what does a post-editor do",
            "post-editing of ai translation",
            "is post-editing the same as revision",
        ),
        answer=Claim(
            text="""
            MTPE stands for machine translation post-editing: a person corrects a draft made by a translation program or an LLM instead of translating from scratch.
            Unlike a proofreader, a post-editor compares the draft with the original, because a fluent sentence may leave out a condition or use the wrong term.
            Light post-editing makes the draft understandable, while full post-editing aims at a result comparable to a human translation.
            How much work that is depends on the draft, so ask to see it before you agree on time and pay.
            """,
            sources=(
                "dynamic-words-18587",
                "linguavox-full-post-editing",
                "atc-iso-18587",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#iso-18587-and-llms",
    ),
    Question(
        id="can-post-editing-match-a-human-translation",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="Can post-edited machine translation be as good as a human translation?",
        wordings=(
            "what does native quality mean in mtpe",
            "is mtpe as good as human translation",
            "can machine translation post-editing reach the quality of native speakers",
            "quality of post-edited translation",
            "does post-editing save time",
            "is raw machine translation publishable",
            "when is post-editing not worth it",
            "same quality as a translator",
        ),
        answer=Claim(
            text="""
            Post-edited machine translation can be as good as a human translation if a qualified translator edits it fully.
            That means comparing each sentence with the original and rewriting or retranslating where needed; light post-editing, which only makes the result understandable, doesn't aim that high.
            Much also depends on the languages, the time allowed and the text: the method suits a manual better than a poem.
            If someone promises native-level quality, ask who does the editing, what qualifications they have and how much time they get.
            """,
            sources=(
                "linguavox-full-post-editing",
                "dynamic-words-18587",
                "ata-2025-ai",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#what-is-mtpe",
    ),
    Question(
        id="when-is-machine-translation-reliable",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="When is machine translation reliable enough, and when is it not?",
        wordings=(
            "can i rely on google translate",
            "when is machine translation good enough",
            "how reliable is ai translation",
            "typical errors of machine translation",
            "can i trust deepl",
            "is machine translation reliable compared to certified translation",
            "google translate or certified translation",
            "is an ai translation legally valid",
            "can i trust google translate for a contract",
            "translate an nda with ai",
            "spot-check an ai translation of a contract",
            "ai translation of legal text",
            "just because chatgpt translates, should i",
            "can i use ai to translate a contract",
            "translate a contract",
            "translate a rental agreement with ai",
        ),
        answer=Claim(
            text="""
            Machine translation is often good enough for the gist of a text, but unchecked, it isn't fit for official or legal use.
            US immigration authorities, for example, require a translation certified by a competent translator.
            A machine's errors hide in text that reads well: a number can be wrong, a “not” can be missing, or one term can be translated in two ways.
            So a spot check isn't enough for a contract: have a legal translator or a bilingual lawyer review all of it.
            For other texts, how carefully to check depends on what a mistake would cost.
            A free tool may keep your text, so don't enter anything confidential.
            """,
            sources=("cfr-8-103-2", "ata-2025-ai", "kocmi-2024-wmt24", "openai-eu-privacy-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#translate-official-documents",
    ),
    Question(
        id="translate-creative-texts",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="How well does AI translate games, advertising, fiction and other creative texts?",
        wordings=(
            "ai translation of humor",
            "can ai translate a novel or a poem",
            "is deepl good enough for our game's dialogue",
            "can i machine translate my novel and publish it",
            "machine translation for video game localization",
            "does ai get jokes and puns right in another language",
            "transcreation or machine translation",
            "chatgpt for translating slogans and marketing copy",
            "ai subtitles and song lyrics translation quality",
            "machine translation of literature",
            "advertising slogan in five languages machine or translator",
            "can ai translate idioms",
            "can ai translate poetry",
            "poems and puns translated by chatgpt",
        ),
        answer=Claim(
            text="""
            AI translates creative writing well enough for a draft, but wordplay, sound and cultural references often have to be reinvented.
            With common idioms, LLMs often translate the meaning rather than each word, but they don't do so reliably.
            In a 2025 study of Chinese idioms, even the best of nine systems made errors in 28% of cases.
            So use an LLM for ideas and drafts, but leave jokes, poems and slogans to a skilled translator.
            Have a native speaker who also knows the original language review the rest.
            """,
            sources=(
                "castaldo-2025-literary",
                "yang-2025-idioms",
                "raunak-2023-literal",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#can-post-editing-match-a-human-translation",
    ),
    Question(
        id="subtitles-by-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Translators and translation",
        question="Can AI make subtitles and captions for films and videos?",
        wordings=(
            "can ai subtitle films",
            "are automatic captions good enough",
            "ai captions for deaf viewers",
            "youtube auto captions accuracy",
            "ai subtitles in another language",
            "do i have to correct automatic captions",
            "whisper for subtitles",
        ),
        answer=Claim(
            text="""
            AI can make a first draft of subtitles and captions, but a person should correct it before viewers depend on it.
            Speech recognition makes mistakes with names, accents and overlapping speakers, and captions also have to show who is speaking and which sounds matter.
            For deaf viewers, wrong captions are a barrier, and the law may require accurate ones.
            Subtitles also have to be short, usually no more than two lines at a time, and AI often ignores such limits.
            If the subtitles are in another language, have a translator check them.
            """,
            sources=(
                "boia-2025-ai-captions",
                "fazt-subtitles",
                "guerberof-2022-creativity",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#accuracy-claims-for-transcription",
    ),
    Question(
        id="ai-in-informed-consent",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="When does a study's consent form have to mention AI?",
        wordings=(
            "disclose ai in a study",
            "ai in informed consent",
            "does an ai chatbot in my study need consent",
            "do i have to tell participants that i use ai",
            "irb and ai tools",
            "ai transcription of interviews consent form",
            "consent form wording for ai",
            "research ethics board ai disclosure",
            "ai to analyze participants' data",
        ),
        answer=Claim(
            text="""
            According to guidance from US universities, a study's consent form should mention AI if the AI will handle participants' data or interact with participants in ways that could affect their decision to take part.
            Examples are AI that transcribes interviews, analyzes answers or chats with people.
            The form should say what the AI does, which company gets which data, whether the data trains a model, and who checks the results.
            The University of Kentucky offers sample sentences.
            Uses that don't involve participants' data, such as polishing your writing, usually don't have to be mentioned.
            Your ethics board (IRB) decides, so ask it again if you want to add AI later.
            """,
            sources=(
                "uky-ai-consent",
                "umich-ai-human-research",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#remove-names-before-using-ai",
    ),
    Question(
        id="ethics-approval-for-ai-analysis",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="Does a study need ethics (IRB) approval if AI such as ChatGPT analyzes the answers?",
        wordings=(
            "irb amendment for adding an ai tool",
            "is using chatgpt to code survey data human subjects research",
            "ethics committee and generative ai in my protocol",
            "do i have to tell the review board that i use an llm",
            "ai analysis of existing survey data, exempt or not",
            "can i put participants' data into an llm without ethics review",
        ),
        answer=Claim(
            text="""
            Usually yes: AI doesn't change the reasons why a study needs ethics approval.
            At US universities and in federally funded research, ethics rules usually apply if you survey or interview people yourself, or if the answers identify living people. Such a study needs either ethics review or an official decision that it's exempt.
            The board may ask more questions because of the AI, so describe the tool in your plan.
            Say which data the tool gets, who keeps that data, and whether it will be used to train AI.
            Check that the participants' consent allows this.
            If you add or change a tool later, ask the board first.
            """,
            sources=(
                "cfr-45-46",
                "umich-ai-human-research",
                "msu-irb-genai-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#analyze-interviews-with-ai",
    ),
    Question(
        id="analyze-interviews-with-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="Can I use ChatGPT to analyze interviews or survey answers for my research?",
        wordings=(
            "analyze qualitative data with chatgpt",
            "upload interview transcripts to ai",
            "coding interviews with an llm",
            "is ai allowed for data analysis in a thesis",
            "ai for qualitative research ethics",
            "participants' answers in a chatbot",
            "use ai on survey comments",
        ),
        answer=Claim(
            text="""
            You can use ChatGPT or another tool built on an LLM to analyze interviews or survey answers if your participants' consent covers it and your ethics board and data rules allow it.
            Transcripts often identify people even without names, so use a tool that your institution has approved, or a model on your own computer.
            An LLM can miss irony, invent quotations or force answers into neat themes.
            So sort a sample of the answers yourself, compare your themes with the LLM's, and quote only from the originals.
            Report which model and prompts you used and what the AI did.
            """,
            sources=(
                "umich-ai-human-research",
                "rochester-genai-research-2024",
                "arizona-genai-research",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-in-informed-consent",
    ),
    Question(
        id="ai-policy-for-grant-writing",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="What should a nonprofit's AI policy say about grant writing and fundraising?",
        wordings=(
            "nonprofit ai policy grant proposals",
            "ai policy for a small charity",
            "does anyone use an ai policy for grant writing and what's in it",
            "what information do you protect when using ai for grants",
            "fundraising with chatgpt rules",
            "donor data in ai",
            "volunteers using chatgpt policy",
            "ai guidelines for our fundraising team",
        ),
        answer=Claim(
            text="""
            A nonprofit's AI policy should say which tools staff may use for grant writing and fundraising, for which tasks, and who checks the result.
            A person should verify every figure and quotation, because AI sometimes makes them up, and staff should follow each funder's own rules on AI.
            Data on donors or on the people you help must not be entered into unapproved tools.
            Stories need special care, because removing the name doesn't make a story anonymous if its details point to one person.
            """,
            sources=(
                "shadowaipolicy-nonprofits-2026",
                "nih-originality-2025",
                "arizona-genai-research",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="funders-and-ai-proposals",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="How should funders handle grant proposals written with AI?",
        wordings=(
            "grantmaker policy on ai applications",
            "foundation ai rules for applicants",
            "can funders tell that a proposal was written by ai",
            "how should funders respond to ai-supported grant proposals",
            "flood of ai written applications",
            "may a funder use ai to review applications",
            "reject a grant proposal because of ai",
        ),
        answer=Claim(
            text="""
            Funders should say clearly which uses of AI they allow, and judge the project rather than the polish of the text.
            They often can't tell whether AI was used.
            According to an undated report on a survey by Candid, which studies philanthropy in the United States, 57% of the foundations that took part didn't know whether they had received AI-generated applications.
            Detectors of AI text make mistakes, especially with people who write in a second language, so a detector's score shouldn't settle the matter.
            Conversations and evidence of past work tell a funder more.
            A funder that uses AI itself should say so and leave decisions to people.
            """,
            sources=(
                "candid-ai-proposals",
                "giarts-ai-proposals",
                "liang-2023-detectors",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#reviewers-and-chatgpt",
    ),
    Question(
        id="prizes-and-ai-allegations",
        topic=QuestionTopic.PROFESSIONS,
        group="Books, music and voices",
        question="How should a literary prize or contest handle an allegation that an entry was written by AI?",
        wordings=(
            "writing contest accused winner of using ai",
            "commonwealth short story prize ai",
            "how should literary prizes handle ai allegations",
            "ai policy for a writing competition",
            "can a prize be withdrawn because of an ai detector",
            "declaration of ai use for entries",
            "judge suspects a story is by ai",
            "rules for a poetry competition and ai",
            "how should a no ai rule for a writing contest read",
            "zero use of ai in writing contest rule",
            "contest rule for ai editing",
        ),
        answer=Claim(
            text="""
            A prize should base its decision on published rules and on evidence of how the text was made.
            A detector's score alone isn't enough, because detectors sometimes flag work that people wrote.
            If someone makes an allegation, listen to the author first, ask for drafts, notes or version history, and have someone independent review the decision.
            All this is easier if authors have signed a declaration about their use of AI and the rules said in advance what was allowed: for example, correcting spelling and grammar, but not using text that AI wrote or rephrased.
            """,
            sources=(
                "unlive-prizes-2026",
                "saipien-prizes-2026",
                "liang-2023-detectors",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#prove-that-i-wrote-it",
    ),
    Question(
        id="ethics-of-ai-in-fundraising",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Is it ethical to use AI for fundraising texts?",
        wordings=(
            "ai in fundraising appeals",
            "may a charity write appeals with chatgpt",
            "donor letters by ai",
            "ai images of people in need",
            "ai stories about beneficiaries",
            "thank you letters to donors by ai",
        ),
        answer=Claim(
            text="""
            It can be ethical to use AI for a fundraising appeal if the appeal is true and a person takes responsibility for it.
            It's fine to have AI help with an outline, plainer wording or a shorter version.
            But AI must not invent a story, a quotation, a figure or an image of someone in need, because donors give in the belief that these are real.
            Ask people before you tell their story, and don't enter their data into unapproved tools.
            If a donor or funder asks, say how you used AI.
            """,
            sources=(
                "shadowaipolicy-nonprofits-2026",
                "nih-originality-2025",
                "candid-ai-proposals",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ai-in-a-grant-application",
    ),
    Question(
        id="ai-images-of-people-a-charity-helps",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Should a charity use AI images of the people it helps?",
        wordings=(
            "ai photos instead of real beneficiaries",
            "poverty porn and ai",
            "is it ok to use ai images to protect privacy",
            "can a charity use ai images of the people it helps",
            "ai-generated pictures of poverty in fundraising",
            "ai images for an ngo campaign",
            "fake photos in charity appeals",
        ),
        answer=Claim(
            text="""
            A charity should avoid realistic AI images of the people it helps, because donors may think they're real and because such images often repeat clichés.
            By 2025, a researcher in Antwerp had collected over 100 AI images used in campaigns, often with stereotyped scenes of poverty.
            Charities may choose AI images to protect real people or to save money.
            There are other ways to protect privacy: use a photo taken with consent, show hands or places instead of faces, or choose a drawing.
            If you do use an AI image, label it clearly.
            """,
            sources=(
                "outpost-2025-charity-images",
                "fairpicture-ai-poverty",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#ethics-of-ai-in-fundraising",
    ),
    Question(
        id="trustees-and-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="What should the trustees or the board of a nonprofit ask about AI?",
        wordings=(
            "what must directors know about ai",
            "do trustees have to understand ai",
            "artificial intelligence: what do trustees need to know",
            "does our charity need an ai policy",
            "ai for charity trustees",
            "may a board leave decisions to ai",
            "ai governance for trustees",
            "board questions about ai",
            "are trustees responsible for ai",
            "charity commission ai guidance",
            "school governors ai oversight",
            "nonprofit board ai oversight",
            "can a board use chatgpt for minutes and decisions",
            "let ai write board minutes and notices",
            "charity governance code ai",
        ),
        answer=Claim(
            text="""
            Trustees and board members stay responsible for their organization's use of AI, including its mistakes, but they don't have to be technical experts.
            They should ask where AI is already in use, which data people enter, who checks the output, and who is told when something goes wrong.
            AI can draft minutes and notices, but someone who knows the facts has to check them, and the decisions have to remain the board's own.
            In England and Wales, the Charity Commission advises charities to consider an internal policy on AI, and the voluntary Charity Governance Code has recommended one since November 2025.
            """,
            sources=(
                "acevo-ai-2024",
                "glos-vcs-trustees-ai",
                "ncsc-2023",
                "thirdsectorai-code-2026",
                "epsten-genai-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="should-our-nonprofit-use-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Churches, charities and museums",
        question="Should our nonprofit use AI?",
        wordings=(
            "should my nonprofit use ai",
            "is ai worth it for a small charity",
            "how does a charity start with ai",
            "first steps with ai for a nonprofit",
            "do charities need ai",
            "may we put donor data into chatgpt",
            "should a small charity just ban ai",
            "is an ai policy a legal requirement for charities",
        ),
        answer=Claim(
            text="""
            Your nonprofit should use AI if it meets a concrete need, so begin with the need, not with the tool.
            Then write a short policy that says which tools can be used for what, who checks the results, and which data must not be entered, especially data on donors and on the people you help.
            A policy may work better than a complete ban, which can drive AI use underground.
            Next, pick a task where a mistake does little harm, such as a first draft of a newsletter.
            Check whether the work goes faster or turns out better than before, and if AI doesn't help, do without it.
            """,
            sources=(
                "acevo-ai-2024",
                "shadowaipolicy-nonprofits-2026",
                "ncsc-2023",
                "thirdsectorai-policy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#trustees-and-ai",
    ),
    Question(
        id="nurses-and-care-workers",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Are nurses, care workers and social workers allowed to use AI for notes and care plans?",
        wordings=(
            "can nurses use chatgpt",
            "ai for care plans",
            "ai for nursing notes and handover",
            "social workers and chatgpt",
            "case notes with ai",
            "ai for carers",
            "may i use ai for patient documentation",
            "chatgpt for health care assistants",
            "nhs nurse patient details in chatgpt",
            "is chatgpt approved by the nhs",
            "write a handover with ai",
        ),
        answer=Claim(
            text="""
                Nurses, care workers and social workers should use AI for notes, handovers and care plans only if their employer has approved the tool.
                They remain responsible for what they sign.
                Details about a patient or client don't belong in a personal chatbot account, even without the name, because they can still reveal who the person is.
                Don't rely on a general chatbot for clinical decisions.
                AI can leave out or invent a dose or an allergy, so check each note.
            """,
            sources=(
                "ncsc-2023",
                "nist-ai-600-1-2024",
                "hhs-deidentification-2012",
                "nottinghamshire-nhs-privacy",
                "hsraa-mhra-llm",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#which-data-in-ai-at-work",
    ),
    Question(
        id="literature-review-with-ai",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="Can I use AI for a literature review?",
        wordings=(
            "chatgpt for a systematic review",
            "ai to find and summarize papers",
            "can ai do my literature search",
            "elicit or consensus for a review",
            "screen abstracts with an llm",
            "ai research assistant reliable",
            "use ai for state of the art chapter",
            "ai that won't invent citations",
            "best ai tool for research papers",
            "notebooklm for a literature review",
        ),
        answer=Claim(
            text="""
                You can use AI for parts of a literature review, but any tool can make things up, so don't rely on AI alone to find or judge papers.
                A chatbot without search can invent references, and even tools that search papers miss some, so search the databases of your field as well.
                Gemini Notebook (formerly NotebookLM) answers from papers that you upload and shows the passages it used, which makes errors easier to find.
                Read each paper that you cite: in a 2025 study, LLM summaries of research often claimed more than the papers did.
                Ask what your advisor or journal allows, and say what you used AI for.
            """,
            sources=(
                "walters-wilder-2023",
                "peters-2025",
                "elicit-limitations",
                "hkust-ai-literature-review",
                "google-notebook-help",
                "google-gemini-notebook-2026",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="questions/school-and-study.md#check-a-reference",
    ),
    Question(
        id="simulated-survey-answers",
        topic=QuestionTopic.PROFESSIONS,
        group="Research and peer review",
        question="Can AI replace the people in a survey or user test?",
        wordings=(
            "synthetic respondents",
            "simulate survey participants with an llm",
            "ai personas instead of interviews",
            "silicon samples",
            "can chatgpt answer my questionnaire",
            "fake users for testing",
            "market research with ai personas",
        ),
        answer=Claim(
            text="""
            AI can help you prepare a survey or user test, but its answers can't replace those of people.
            An LLM hasn't used your product or lived your customers' lives.
            In a 2024 study, ChatGPT played survey participants: its average ratings of social groups were close to those in a US survey, but its answers varied less than people's.
            Use AI to find unclear questions or to rehearse an interview, and then ask real people, even if there are only a few.
            If you publish simulated answers, say clearly that no people were asked.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "bisbee-2024",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#are-llms-biased",
    ),
    Question(
        id="ai-for-patient-data",
        topic=QuestionTopic.PROFESSIONS,
        group="Doctors, nurses and patients",
        question="Which AI can a clinic or practice use with patient data?",
        wordings=(
            "ai for a dental practice",
            "which chatbot is allowed for health records",
            "we are a small clinic, which ai may we use with patient data",
        ),
        answer=Claim(
            text="""
                A clinic shouldn't put patient data into a consumer chatbot, even a paid one.
                It needs a service whose provider signs the contract required by privacy law.
                In the EU, this contract is a data processing agreement under the GDPR, the data protection law.
                In the United States, it's usually a business associate agreement under HIPAA, the health privacy law.
                OpenAI signs such agreements for versions such as ChatGPT for Healthcare, but not for Free, Plus or Business plans.
                The alternative is to run a model on the clinic's own computers, which makes security the clinic's job.
                Removing names isn't enough, because other details can show who the patient is.
            """,
            sources=(
                "openai-baa",
                "eu-gdpr-2016",
                "hhs-deidentification-2012",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#is-chatgpt-hipaa-compliant",
    ),
    Question(
        id="can-ai-replace-lawyers",
        topic=QuestionTopic.PROFESSIONS,
        group="Lawyers and their clients",
        question="Can AI do a lawyer's work?",
        wordings=(
            "robot lawyer",
            "will ai replace lawyers",
            "do i still need a lawyer",
            "ai passed the bar exam so can it replace lawyers",
        ),
        answer=Claim(
            text="""
                AI can take over parts of a lawyer's work, such as searching, summarizing and drafting, but a lawyer still has to check the results and answer for them.
                GPT-4 passed a simulated bar exam in 2023, but that doesn't make AI reliable in practice.
                In a 2024 test of AI tools for legal research, 17% to 33% of the answers were false or unsupported, depending on the tool.
                If a lot is at stake, see a lawyer.
            """,
            sources=(
                "openai-gpt4-2023",
                "magesh-2025",
                "aba-512-2024",
                "ftc-2024-donotpay",
                "federalnewswire-2025-donotpay",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#what-do-lawyers-ethics-rules-say",
    ),
    Question(
        id="engineers-and-architects",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="What can engineers and architects use ChatGPT for, and are designs and calculations allowed?",
        wordings=(
            "which engineering tasks suit ai and which don't",
            "what type of engineering or design work is suitable for ai",
            "can engineers use chatgpt",
            "chatgpt for structural calculations",
            "sealing plans drawn by ai",
            "i sign and seal what ai drafted",
            "engineer's seal on an ai report",
            "standard of care and ai",
            "liability insurance excludes ai",
        ),
        answer=Claim(
            text="""
            Engineers and architects can use ChatGPT for work that is easy to check, such as drafts, but shouldn't leave final designs or safety decisions to it.
            AI doesn't change the care expected of professionals: anyone who signs or stamps a design is responsible for it.
            The ethics board of the US National Society of Professional Engineers accepts AI drafting tools but calls it unethical to stamp plans without keeping control of the AI's work.
            Redo its calculations with proven software, and look up every rule it cites.
            Check your insurance, because some US insurers exclude claims involving AI.
            """,
            sources=(
                "proethica-nspe-24-02",
                "dancumberland-pe-stamp",
                "istructe-llm-calculations",
                "aepftn-standard-of-care",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#liability-for-ai-in-client-work",
    ),
    Question(
        id="building-codes-and-chatgpt",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="Can I ask ChatGPT about the plumbing, electrical or building code on the job?",
        wordings=(
            "can chatgpt answer code questions for plumbers and electricians",
            "does chatgpt know the building regulations",
            "tradesperson using ai on site",
            "which wire size does the code require ask ai",
        ),
        answer=Claim(
            text="""
                You can ask ChatGPT what a rule in a plumbing, electrical or building code means, but don't rely on its answer when you install something.
                Codes differ by place and edition, and the chatbot may describe another edition, leave out an exception or invent a clause.
                NYEIA, a New York inspection agency, traces some failed electrical inspections to wrong information from the internet, often from AI.
                What counts is the code that your area has adopted, the manufacturer's instructions and what the inspector says.
                So let the chatbot point you to sections that may apply, and then read them in the code itself.
            """,
            sources=("nyeia-ai-code-research",),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#quote-word-for-word",
    ),
    Question(
        id="chatgpt-and-estimators",
        topic=QuestionTopic.PROFESSIONS,
        group="Tax, building and real estate",
        question="Can ChatGPT estimate a construction job, or replace our estimators?",
        wordings=(
            "quantity takeoff with chatgpt",
            "price a job with ai",
            "ai for quantity surveyors",
            "bid on a project with ai",
        ),
        answer=Claim(
            text="""
                ChatGPT can't replace an estimator on its own, because it doesn't know your costs and doesn't reliably take measurements from drawings.
                It can help with the words: for example, it can summarize a specification or draft a bid letter.
                In a study published in 2026, models such as GPT-4o, an older ChatGPT model, gave incomplete and inconsistent cost estimates, but detailed step-by-step instructions helped.
                So give ChatGPT your own quantities and rates, let a spreadsheet do the sums, and have someone who knows the site check the price.
            """,
            sources=(
                "unl-cost-estimation-2026",
                "civils-ai-estimates-2026",
                "pilars-takeoffs",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/limits.md#different-numbers-each-time",
    ),
)
