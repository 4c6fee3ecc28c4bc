"""Questions that readers ask: rules and contracts."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="policy-ai-generative-ai-or-llm",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="Should a policy say AI, generative AI or LLM?",
        wordings=(
            "ai or genai policy wording",
            "which term in an ai policy",
            "acceptable use policy llm or generative ai",
            "should our policy cover all ai or just chatgpt",
            "what term should our policy use",
            "scope of an ai policy",
            "which word should we use in our rules",
            "define the scope of our ai rules",
            "which word belongs in our rules",
            "right term for our guideline",
            "wording of the scope",
            "why use the term llm instead of ai",
            "llm or ai in a pull request template",
            "does saying llm instead of ai help anything",
            "pr template llm or genai",
            "court order should say ai, generative ai or llm",
            "clerk drafting a court order ai or generative ai",
            "judge's standing order which term",
        ),
        answer=Claim(
            text="""
                A policy or a court order should use the word that matches what it is meant to cover.
                “AI” is the widest term and can include even ordinary search engines and spell checkers, so it's often too broad.
                “LLM” is the narrowest: it fits a rule about text, but it leaves out most image and audio generators.
                “Generative AI” means tools that create content, so it is usually right for rules on AI-made text and media.
                Whichever word you choose, define it and give an example of what is covered and what isn't.
                """,
            sources=(
                "unc-law-genai-2026",
                "oecd-ai-generative-issues",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="llm-that-only-classifies",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="In an AI register, does an LLM that only sorts text count as generative AI?",
        wordings=(
            "llm used only for classification",
            "ai register technology or use",
            "does sorting tickets with an llm count as generative ai",
            "classify with an llm generative or not",
            "inventory of ai systems llm",
            "is an llm that writes nothing generative ai",
            "does a text classifier built on an llm count as generative ai",
            "chatbot classifier generative ai",
            "llm that only summarizes or sorts mail",
            "is summarizing generative ai",
            "is sorting email generative ai",
        ),
        answer=Claim(
            text="""
            It depends on whether your AI register (a list of the AI systems that an organization uses) asks about the technology or about the use.
            If it asks about the technology, an LLM that can write is generative AI, whatever you use it for.
            If it asks about the use, an LLM that only sorts messages doesn't count, because it creates no new content; one that writes summaries does.
            If the register doesn't say, record both: that the system is an LLM, and that you use it for classification.
            """,
            sources=("oecd-2024-ai-system", "jurafsky-martin-slp3"),
            as_of="2026",
            our_reading=True,
        ),
        more="glossary.md#predictive-ai",
    ),
    Question(
        id="which-word-policies-use",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="Which word do real policies use: AI, generative AI or LLM?",
        wordings=(
            "how do policies name ai",
            "ai policy title examples",
            "open source ai policies list wording",
            "llm policy or ai policy name",
            "do you have a policy on llms",
            "policy on the use of generative ai and llms",
            "llm policy document",
            "do other organizations say ai or llm in their policies",
            "terms in real guidelines",
            "terms in existing guidelines",
        ),
        answer=Claim(
            text="""
                Real policies most often have “AI” in their titles, at least in open-source projects, which make software that anyone may use and change.
                A public list names the policies of 180 such projects, and we counted which of these words appear in the titles, as listed on 5 August 2026.
                About 80 titles say only “AI,” and 32 say “generative AI” or something close to it.
                Another 22 say “LLM,” 15 of them together with “AI.”
                Most of the other titles are general, such as “Contributing.”
            """,
            sources=("oss-ai-policies-2026",),
            as_of="2026-08",
            our_reading=True,
        ),
        more="misconceptions.md#ai-means-generative-ai",
    ),
    Question(
        id="does-an-llm-rule-cover-image-generators",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="Does a rule about LLMs also cover image generators?",
        wordings=(
            "llm-generated content banned, what about images, voices and music",
            "does llm policy include ai images",
            "rule bans llms what about midjourney",
            "llm clause and pictures",
            "policy on text and media files ai",
            "does the rule cover ai that is not an llm",
            "llm policy other kinds of ai",
            "are image tools covered by an llm policy",
            "what about tools that are not llms",
            "are pictures banned too",
            "are picture tools included in the rule",
            "rule only names language models",
            "policy says llm tools but mentions images and audio",
            "keep a list of technologies in a ban",
            "specifically llms or image diffusion models",
            "ban ai by naming kinds of models",
        ),
        answer=Claim(
            text="""
            Taken literally, a rule about LLMs covers text and code.
            It doesn't clearly cover AI images, voices or music, because most generators of these aren't LLMs.
            If you write the rule, don't just list kinds of models, because that can leave gaps: describe what the rule is about, such as generative AI, and name LLMs as an example.
            The developers of BizHawk, a program that imitates old game consoles, worded their 2026 rule this way: they reject content created by generative AI, including LLMs.
                """,
            sources=(
                "wafrn-contributing",
                "bizhawk-ai-policy-2026",
                "oecd-ai-generative-issues",
            ),
            as_of="2026-09",
            our_reading=True,
        ),
        more="boundary.md#language-model-inside-an-image-generator",
    ),
    Question(
        id="form-asks-which-llm",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="A form asks which LLM I used, but it was an image generator. What do I write?",
        wordings=(
            "question on a form says llm only",
            "which ai did you use when it was no chatbot",
            "form asks which llm did you use i used firefly or midjourney",
        ),
        answer=Claim(
            text="""
                If a form asks which LLM you used but you used an image generator, write the name of that tool.
                If you made the image in a chatbot, name the chatbot.
                If the tool makes only images, add that it's generative AI but not an LLM.
                The same goes for Adobe Firefly's own models, which make images, video and audio rather than text.
                Don't leave the field blank just because the form says “LLM”: the people who wrote it probably want to know about generative AI of any kind.
                The question is worded too narrowly, so point that out, or ask what it's meant to cover.
            """,
            sources=(
                "adobe-firefly-2023",
                "metax-2025-adobe-max",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-an-llm-rule-cover-image-generators",
    ),
    Question(
        id="does-an-ai-rule-cover-search-and-spelling",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="Does a rule about AI also cover search engines and spell checkers?",
        wordings=(
            "judge's order exempts westlaw and lexis, are their ai assistants exempt",
            "is westlaw search ai under the rule",
            "does spell check count as ai",
            "ai disclosure rule too broad",
            "does using google count as using ai in court rule",
            "what counts as ai use",
            "is a search engine ai under our policy",
            "what is considered ai use",
            "does autocomplete count as using ai",
            "is google search ai under the rule",
            "spell checking falls under the ban",
            "is a search engine ai",
            "mention a westlaw search in a generative ai certificate",
            "does spell checker count if asked whether i use ai",
        ),
        answer=Claim(
            text="""
                Taken literally, a rule about AI can cover search engines and spell checkers, because many of them use AI.
                But people who ask “Do you use AI?” probably mean generative AI.
                Unlike a classic spell checker, generative AI makes something new, such as the AI Overviews (summaries) in Google Search.
                So disclose text drafted by an LLM, and ask whether other tools count.
                For a court case, read the judge's order: Judge Newman in Ohio, for example, bans AI but exempts search engines.
                If an order exempts the legal databases Westlaw and Lexis, it may be unclear whether that includes their AI assistants, so ask, or say you used one.
            """,
            sources=(
                "unc-law-genai-2026",
                "legalaigovernance-newman-2026",
                "reid-2024",
                "magesh-2025",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="boundary.md",
    ),
    Question(
        id="tell-the-buyer-that-ai-wrote-a-bid",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Do I have to tell a public buyer that AI helped me write a bid?",
        wordings=(
            "california tender form discloses genai, chatgpt polished our bid",
            "must bidders declare chatgpt",
            "disclose ai in an rfp response or proposal",
        ),
        answer=Claim(
            text="""
                You usually don't have to tell a public buyer that AI helped write your bid unless the bidding documents ask.
                Read the wording of these documents, and ask the buyer if it's unclear.
                California's rules, for example, concern generative AI that you deliver or use to carry out the contract.
                As we read them, they don't cover having ChatGPT polish the bid.
                But if the buyer asks for the disclosure form STD 1000, return it: a missing form can cost you the bid.
                The UK's central government, by contrast, may ask whether AI was used to write the bid itself.
            """,
            sources=(
                "dgs-scm-2300",
                "ca-genai-disclosure",
                "ppn-017-pathway",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#bids-written-with-ai",
    ),
    Question(
        id="bidders-and-our-tender-documents",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Can bidders put our tender documents into an LLM?",
        wordings=(
            "can bidders feed our tender documents into an llm",
            "bidders upload our tender to chatgpt",
            "suppliers put our confidential documents into ai",
        ),
        answer=Claim(
            text="""
                Whether bidders may put your tender documents into an LLM depends on your terms, so state there what is allowed.
                Confidential or personal data that a bidder enters in an online chatbot leaves your control.
                The chatbot's provider receives it, may store it and, with a personal account, may train on it unless that is switched off.
                So mark what is confidential, say which tools may be used for it, and leave unnecessary personal data out of the documents.
            """,
            sources=("ncsc-2023", "openai-eu-privacy-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#bids-written-with-ai",
    ),
    Question(
        id="does-a-rule-cover-grammar-checkers",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="Do grammar checkers fall under a rule on generative AI?",
        wordings=(
            "is grammar check banned by ai policy",
            "proofreading with ai allowed",
            "ai editing vs ai writing rule",
            "do i need to disclose grammar tool",
            "is editing with ai allowed",
            "does it count as ai use if it only fixes my grammar",
            "is using grammarly ai use",
            "are editing tools allowed",
            "is a writing aid banned",
            "correcting language under an ai ban",
            "does a ban on generative ai cover grammarly",
            "notre dame grammarly",
            "no llms or similar tools, are spelling check and proofreading forbidden",
        ),
        answer=Claim(
            text="""
                Whether a grammar checker falls under a rule on generative AI depends on the rule and on the feature you use.
                Some rules exempt corrections: TC39, the committee behind the programming language JavaScript, wants people to write their comments and other prose themselves but allows proofreading and machine translation that add no content.
                Others don't: the University of Notre Dame Australia counts writing assistance tools as generative AI.
                The product's name doesn't settle the question: Grammarly, for example, corrects grammar but also writes whole drafts.
                A rule against “LLMs or similar tools” leaves open whether it covers spell checking, so ask the people who made the rule.
            """,
            sources=(
                "notredame-au-ai-2024",
                "grammarly-ai",
                "amazon-kdp-ai",
                "tc39-ai-policy-2025",
                "tc39-ai-policy-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-grammarly-generative-ai",
    ),
    Question(
        id="assistive-ai-or-generative-ai",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="What is the difference between assistive AI and generative AI?",
        wordings=(
            "assistive ai vs generative ai",
            "my rules allow assistive ai only",
            "is chatgpt assistive ai",
            "what counts as assistive ai",
            "only assistive use of ai is allowed",
        ),
        answer=Claim(
            text="""
            “Assistive AI” usually describes how a tool is used: it helps people with their own work.
            “Generative AI” describes a technology: it produces new content.
            So they aren't two separate kinds of software.
            Grammarly, for example, corrects spelling but also writes whole drafts, and ChatGPT can point out mistakes in your essay or write the essay itself.
            A rule that allows only assistive AI should therefore name the uses that it permits, such as spelling correction or captions.
            If the rule that applies to you doesn't name them, describe what you want to do and ask first.
            """,
            sources=(
                "grammarly-ai",
                "amazon-kdp-ai",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#ai-generated-or-ai-assisted",
    ),
    Question(
        id="spell-checker-in-a-no-ai-contest",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="In a contest that bans AI, does software that suggests better words still count as a spell checker?",
        wordings=(
            "no-ai competition and spell check",
            "is a word suggestion generative ai",
            "may i use prowritingaid or grammarly in a no ai contest",
            "thesaurus or ai in a writing competition",
            "contest says no ai but i use a grammar tool",
            "interactive fiction competition ai rule",
            "autocorrect allowed in a contest without ai",
        ),
        answer=Claim(
            text="""
                Whether software that suggests better words still counts as a spell checker depends on the contest's rules, because the line is blurred.
                A plain spell checker compares words with a list, but newer proofreading tools read the whole paragraph, and some use language models to suggest words or rewrite sentences.
                If the rules say only “no AI,” describe the feature to the organizers before you enter.
                Until they answer, turn off anything that does more than correct errors.
            """,
            sources=("grammarly-ai",),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-an-ai-rule-cover-search-and-spelling",
    ),
    Question(
        id="brainstorm-for-a-no-ai-contest",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Can I brainstorm with AI for a contest that says “no AI”?",
        wordings=(
            "writing contest no ai, used chatgpt to brainstorm",
            "ai only for ideas in a contest",
            "does a no ai contest allow ai for plotting",
        ),
        answer=Claim(
            text="""
                Whether you may brainstorm with AI for a “no AI” contest depends on that contest's rules.
                Some rules mention only the work itself: the literary festival in Farnham, England, for example, bars entries “produced or edited” by AI.
                Others go further: a contest run by the author Rayne Hall didn't allow AI for any part of a story, not even plotting, although spell checkers were fine.
                If the wording leaves it open, or if AI has already given you ideas, ask the organizers before you enter.
            """,
            sources=(
                "hall-no-ai-contest",
                "farnham-competition-faq",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#generate-or-brainstorm",
    ),
    Question(
        id="does-a-rule-cover-machine-translation",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="Is machine translation allowed where AI text is banned?",
        wordings=(
            "is ai translation permitted",
            "does deepl count as ai generated",
            "ai policy translation exception",
            "non native speaker llm translation allowed",
            "may i translate with ai under the policy",
            "may i use a translator",
            "translator allowed despite ban",
            "does a ban on generative ai forbid machine translation",
            "translation for people who do not write english well",
        ),
        answer=Claim(
            text="""
                A rule that bans AI text may well cover machine translation, because a translation program produces text, and some of these programs use LLMs.
                Some rules make an exception.
                TC39, the committee behind the programming language JavaScript, wants contributors to write their comments themselves but permits machine translation.
                Others treat a translation like any other AI text: Amazon's self-publishing service allows AI content but asks authors to declare it, and that includes translations made by an AI tool.
                So if the rule that you work under doesn't mention translation, ask first; if you write the rule, say whether it's allowed.
            """,
            sources=(
                "tc39-ai-policy-2025",
                "tc39-ai-policy-2026",
                "enwiki-llm-2026",
                "amazon-kdp-ai",
                "oss-ai-policies-2026",
                "google-translate-gemini-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="edit-wikipedia-with-an-llm",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Can I use an LLM to edit Wikipedia?",
        wordings=(
            "wikipedia llm ban",
            "wikipedia rule on ai",
            "is ai allowed on wikipedia",
            "chatgpt for wikipedia articles",
            "format citations with an llm",
            "citation templates with ai",
            "wikipedia guideline large language models",
            "is copyediting with ai allowed on wikipedia",
            "write a wikipedia article with chatgpt",
            "how do wikipedia editors recognize llm text",
            "wikipedia signs of ai writing",
        ),
        answer=Claim(
            text="""
                You may not use an LLM to write or rewrite articles on English Wikipedia, according to its 2026 guideline, but there are two exceptions.
                An LLM may suggest basic corrections to your own writing, if you review them and nothing new is added.
                It may also help to translate articles from other editions of Wikipedia, if you know both languages well enough to check the result.
                Other language editions make their own rules.
                Clear signs of unchecked LLM text include references that don't exist or don't fit, and leftovers such as “as a large language model.”
                Style alone isn't proof.
            """,
            sources=(
                "enwiki-llm-2026",
                "technewsday-wikipedia-2026",
                "wikipedia-db-llm-template",
                "saka-2025-wikipedia-signs",
            ),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-a-rule-cover-grammar-checkers",
    ),
    Question(
        id="why-forums-ban-ai-answers",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Why do some forums ban answers written with ChatGPT?",
        wordings=(
            "stack overflow ai policy",
            "can i post ai answers online",
            "technical forum deleted my ai post",
            "ai replies in a help community",
            "answer with chatgpt on discord",
            "label ai answers on help server",
        ),
        answer=Claim(
            text="""
                Some forums ban answers written with ChatGPT because such answers can sound convincing even when they're wrong, so readers can't easily tell which ones to trust.
                Stack Overflow, a help site for programmers, bans generative AI in posts, because volunteers can't check so many quick answers.
                In 2025, one of its moderators said that any use of AI can get a post removed, even just for the grammar.
                On the Discord server of the learning site TryHackMe, AI text must be labeled and is banned in help channels.
                Read your forum's rules; where AI is allowed, test its answer and say that you used it.
            """,
            sources=(
                "stackoverflow-gpt-policy",
                "dalijap-stackoverflow-2025",
                "tryhackme-discord-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#edit-wikipedia-with-an-llm",
    ),
    Question(
        id="does-a-ban-cover-code-completion",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="Does a ban on AI include code completion?",
        wordings=(
            "project bans llm code, does tab autocomplete count",
            "ai policy autocompletion",
            "does intellisense count as ai",
            "is copilot autocomplete banned by ai policy",
            "is autocomplete for code banned",
            "suggestions in the code editor forbidden",
            "ban exempts auto-completion tools does copilot count",
            "thrown out for one ai picture while others used copilot",
        ),
        answer=Claim(
            text="""
                Whether a ban on AI includes code completion depends on the rule, so ask if it's unclear.
                Code completion means that a program suggests how to continue the code a programmer is typing.
                The older kind mostly suggests existing names, such as those already used in the code, whereas GitHub Copilot's suggestions are written by an LLM, so they are generative AI.
                Some projects allow short completions: the game project OpenTTD, for example, rejects AI-generated code but accepts completion if the contributor is clearly the author.
                """,
            sources=(
                "openttd-ai-policy-2025",
                "chen-2021-codex",
                "github-copilot-models-docs",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-autocomplete-generative-ai",
    ),
    Question(
        id="ai-disclosure-on-steam",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Do I have to say on Steam that I used AI?",
        wordings=(
            "steam ai disclosure",
            "valve ai content survey",
            "do i disclose a coding assistant on steam",
            "ai art in a steam game",
            "tell players about ai in a game",
            "game store rules on ai",
        ),
        answer=Claim(
            text="""
                On Steam, you have to disclose generative AI in what players see or hear, but an assistant that only helped write code doesn't seem to count.
                According to reports, the form for developers was reworded in January 2026 and asks about AI content in the game or its marketing, such as art, sound or story.
                It also covers content that AI makes while the game runs.
                Valve, which runs Steam, said in January 2024 that it would accept most games that use AI and show much of the disclosure on the store page.
                """,
            sources=(
                "respawn-2026-steam",
                "total-apex-2026-steam",
                "checkpoint-2024-steam",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="disclose-ai-to-youtube",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Do I have to tell YouTube that I used AI for a video?",
        wordings=(
            "youtube altered content box",
            "youtube ai disclosure",
            "llm wrote my script do i tick altered or synthetic on youtube",
        ),
        answer=Claim(
            text="""
                You have to tell YouTube if realistic images or sound in your video were made or significantly changed with AI.
                If AI only helped with the script or with ideas, you don't have to.
                YouTube's setting for disclosing this is called “altered content.”
                It covers, for example, a real person who appears to say something they didn't say, changed footage of a real event, and a realistic scene that didn't happen.
                Minor or clearly unrealistic edits don't count.
            """,
            sources=("youtube-altered-content",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="ai-disclosure-on-etsy",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Do I have to say on Etsy that I used AI?",
        wordings=(
            "etsy ai disclosure",
            "prints tagged designed by a seller, do i still have to mention ai",
            "is ai art allowed on etsy",
            "sell midjourney prints on etsy",
        ),
        answer=Claim(
            text="""
                Yes, Etsy requires you to say in the listing's description if an item was made with AI.
                The label “Designed by a seller” isn't enough, because it also covers designs made without AI.
                Under the rules that Etsy published in July 2024, you may sell art that AI made from your own prompts, but not bundles of prompts.
                A May 2026 guide for sellers still describes the same duty, but the guide doesn't come from Etsy, so read Etsy's current policy before you list something.
            """,
            sources=("channelx-etsy-2024", "artlistingpro-etsy-2024", "inkfluence-etsy-2026"),
            as_of="2026-05",
        ),
        more="questions/rules-and-contracts.md#ai-disclosure-on-steam",
    ),
    Question(
        id="does-a-rule-reach-built-in-ai",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="Does a policy on generative AI apply to AI features inside other software?",
        wordings=(
            "ai built into canva or zoom policy",
            "embedded ai features acceptable use",
            "does genai policy cover copilot in office",
            "ai features in existing tools",
            "which tools does the policy cover",
            "ai built into software we already use",
            "what about ai inside word or zoom",
            "which ai tools fall under the policy",
            "ai inside office software",
            "photoshop fill",
            "ai-enabled software at work",
            "functions in office programs",
            "hidden ai in everyday apps",
        ),
        answer=Claim(
            text="""
                Whether a policy on generative AI applies to AI features inside other software depends on how the policy is worded.
                A list of named chatbots would miss a writing assistant inside a word processor, although such a feature can process the company's data just as a chatbot does.
                So a policy should say that it includes built-in AI features.
                Utah's policy for state employees (2023), for example, covers both stand-alone systems and those built into other software.
                If the policy that applies to you doesn't mention built-in features, ask.
            """,
            sources=("utah-genai-policy-2023",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#microsoft-365-copilot",
    ),
    Question(
        id="public-generative-ai-tools",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="What does “public generative AI tools” mean in a policy?",
        wordings=(
            "handbook forbids public ai tools",
            "public or enterprise ai",
            "is a paid personal account a public ai tool",
            "is copilot in word a public ai tool",
            "staff may not use public ai tools, which are meant",
        ),
        answer=Claim(
            text="""
                “Public” has no fixed meaning in rules on generative AI tools, so ask the people who made the rule.
                It may mean tools that anyone can sign up for, or any tool used with a personal account, even a paid one.
                Australia's government, for example, contrasts public tools such as ChatGPT, Gemini and Claude with enterprise tools that were set up to meet an agency's security requirements.
                So Copilot in Word may be approved with your work account but count as public with a personal one.
            """,
            sources=(
                "au-public-genai-guidance",
                "ms-copilot-chat-protection",
                "ms-copilot-terms-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#which-data-in-ai-at-work",
    ),
    Question(
        id="noise-reduction-and-upscaling",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Does AI noise reduction or upscaling count as generative AI in a photo contest?",
        wordings=(
            "ai denoise allowed in a photo contest",
            "is upscaling generative ai",
            "topaz photo ai contest rules",
            "ai sharpening and generative fill",
            "is ai noise reduction generative",
            "photo club rules on ai",
            "ai photos on a photography forum",
            "post ai-enhanced photos in a forum",
        ),
        answer=Claim(
            text="""
                Whether AI noise reduction or upscaling (enlarging an image) counts as generative AI depends on the tool and the contest.
                A good test is whether the tool invents anything that the camera didn't record.
                Photoshop's Generative Fill, which makes up part of a photo, clearly counts.
                In 2023, the World Press Photo contest allowed noise reduction, but not tools that enlarge or sharpen an image by adding new information.
                Royston Photographic Society, a British photo club, allows AI noise reduction and sharpening but not generated images.
                If in doubt, ask the organizers first.
            """,
            sources=(
                "royston-photographic-policy",
                "safetyfirst-photo-forum",
                "photoshopnews-2026",
                "diyphotography-2023-world-press-photo",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="systems.md#photoshop-generative-fill",
    ),
    Question(
        id="generative-remove-in-a-photo-contest",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Can I use Lightroom's Generative Remove in a photo contest?",
        wordings=(
            "generative fill in a photo competition",
            "photography competition ai faq",
            "use generative ai option on the remove panel",
            "is the remove tool in lightroom allowed",
            "photoshop generative expand contest rules",
            "may i remove an object with ai in a club competition",
            "lightroom ai eraser competition",
            "use generative ai in the remove panel of lightroom",
            "is content-aware fill generative ai",
            "was content-aware fill in old photoshop generative ai",
        ),
        answer=Claim(
            text="""
                Whether you may use Lightroom's Generative Remove depends on the contest, and it may well be banned, because it replaces what you remove with newly made pixels.
                Wokingham Photography Club, for example, doesn't allow it.
                Photoshop's original Content-Aware Fill (2010) wasn't generative AI in today's sense: it filled gaps with parts of the same image, using no trained model.
                But a contest may also forbid removing objects from a photo, whatever tool you use.
                Read the contest's rules, ask the organizer if they're unclear, and keep the original file as proof.
            """,
            sources=(
                "wokingham-photo-ai",
                "photoshopnews-2026",
                "peachpit-photoshop-genai",
                "goldman-2014-content-aware",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#noise-reduction-and-upscaling",
    ),
    Question(
        id="should-a-policy-name-tools",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="Should a policy name tools such as ChatGPT?",
        wordings=(
            "should a school's ai rule name tools or kinds of use",
            "list approved ai tools in policy",
            "name chatgpt in the rules or not",
            "policy examples of genai tools outdated",
            "define by function or by product",
            "why do you need to know which ai tools are used",
            "approved list of ai tools",
            "list of allowed tools",
            "which ai tools are approved",
            "list of approved tools",
            "list of permitted programs",
            "mention brands in rules",
            "approved software",
        ),
        answer=Claim(
            text="""
                A policy may name tools such as ChatGPT as examples, but the rule itself should describe what the tools do and which uses are allowed.
                Names go out of date: a 2023 Utah state policy lists Bard, which has since become Gemini.
                A 2025 Georgia state policy instead describes tools that generate new and original content, such as images, music or text.
                Adding “and similar tools” to a list is vague unless you say how they're similar.
                A policy should also say which uses must be declared and how borderline cases, such as grammar checkers, are treated.
            """,
            sources=(
                "utah-genai-policy-2023",
                "georgia-genai-policy-2025",
                "google-bard-2023",
                "stanford-ecosystem-graphs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="does-a-chatgpt-policy-cover-gemini",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="Does a ChatGPT policy also apply to Gemini or Copilot?",
        wordings=(
            "chatgpt policy and other chatbots",
            "our handbook only mentions chatgpt, may i use gemini",
            "does the chatgpt rule cover claude",
        ),
        answer=Claim(
            text="""
                Taken literally, a policy that names only ChatGPT doesn't apply to Gemini or Copilot, because ChatGPT is one company's product and not a word for every chatbot.
                The policy's purpose suggests otherwise, since the risks are much the same: people can enter confidential data into any chatbot, and any chatbot can be wrong.
                So if you're bound by the policy, ask before you use another tool.
                If the policy is yours, turn it into a policy on generative AI tools, describe what such tools do, and list ChatGPT, Gemini and Copilot only as examples.
            """,
            sources=(
                "openai-chatgpt-2022",
                "gemini-team-2023",
                "ms-which-copilot-2026",
                "georgia-genai-policy-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#should-a-policy-name-tools",
    ),
    Question(
        id="gpt-llm-and-genai-as-synonyms",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="Should a rule list GPT, LLM and GenAI as synonyms?",
        wordings=(
            "generative ai aka gpt llm",
            "are gpt llm and genai synonyms",
            "gpt llm genai listed together",
            "does it matter if we mix up the terms in a rule",
            "is genai the same as gpt in a policy",
            "help page that bans gpt and llm",
        ),
        answer=Claim(
            text="""
                No, a rule shouldn't list generative AI, LLM and GPT as synonyms, because they mean different things, and readers couldn't tell what the rule covered.
                Generative AI (GenAI) is the broad category: AI that creates content of any kind.
                An LLM is one kind of AI model, which works with language, and GPT is best known as a family of models by OpenAI.
                If your rule is about AI content of every kind, write “generative AI, for example LLMs such as GPT.”
                If it is about text alone, say so.
            """,
            sources=(
                "feuerriegel-2024",
                "jurafsky-martin-slp3",
                "openai-gpt4-2023",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="misconceptions.md#gpt-means-llm",
    ),
    Question(
        id="how-often-to-review-a-policy",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="How often should an AI policy be reviewed?",
        wordings=(
            "ai policy review cycle",
            "update ai policy how often",
            "annual review of genai policy",
            "ai acceptable use policy outdated",
            "keeping an ai policy up to date",
            "when should we update our ai policy",
            "keep ai rules current",
            "revise the guideline",
            "keep rules up to date",
        ),
        answer=Claim(
            text="""
                Review an AI policy about once a year, and sooner if a tool or a law that it mentions changes.
                Laws move quickly: the EU, for example, amended its AI Act in July 2026, less than two years after it entered into force.
                Tools change even faster.
                Utah's policy for state employees shows how to plan for reviews: it was issued in September 2023 and set its next review for September 2024.
            """,
            sources=(
                "utah-genai-policy-2023",
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#has-the-eu-ai-act-been-delayed",
    ),
    Question(
        id="what-share-of-ai-makes-it-generated",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="What share of AI text makes a work AI-generated?",
        wordings=(
            "how much ai is too much",
            "percentage of ai content allowed",
            "ai generated threshold",
            "is it ai generated if i edit it",
            "how much ai content is acceptable",
            "what percentage may be written by ai",
            "how much ai help is allowed",
            "percentage of words written by ai",
            "when is something ai generated",
            "is it still my work if ai helped",
            "how much ai can i use",
            "how much editing makes it mine",
            "how much may ai write before i must say so",
            "only the first paragraph is from a bot",
            "how much help is okay",
            "percentage limit",
            "mostly human or mostly machine",
            "ai allowed as a complementary tool, not a primary tool for creation",
            "how much is substantial ai-generated content",
            "label substantial ai content in contributions",
        ),
        answer=Claim(
            text="""
                Rules seldom say what share of AI text makes a work AI-generated, and words such as “substantial” have no fixed meaning. Nor do “complementary tool” and “primary tool for creation,” the terms in a union contract at The New Republic, a US magazine.
                Amazon's self-publishing service uses another test: if an AI tool created a text, it counts as AI-generated, however much it is edited afterward.
                When writing a rule, give a threshold or examples.
                For instance, guidelines for the core of Linux, a free operating system, ask contributors to disclose a function (a block of code) that a chatbot wrote, but not simple autocompletion of what they type.
            """,
            sources=(
                "amazon-kdp-ai",
                "newsguild-ai-contracts",
                "w3c-ai-disclosure-40",
                "linux-generated-content",
            ),
            as_of="2026-09",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="official-definition-of-llm",
        topic=QuestionTopic.RULES,
        group="Definitions and roles",
        question="Is there an official definition of a large language model?",
        wordings=(
            "legal definition of llm",
            "llm definition for a contract",
            "does the ai act define llm",
            "government definition large language model",
            "binding definition of language model",
            "statute defines it",
        ),
        answer=Claim(
            text="""
                Some official documents define a large language model (LLM).
                For example, the 2023 guidance for judges in England and Wales, which has since been replaced, said in its definition that LLMs learn from enormous quantities of text to predict the next best word or part of a word.
                But the EU AI Act's list of definitions has no entry for the term.
                Instead, the Act defines a “general-purpose AI model,” which can perform a wide range of tasks and doesn't have to be a language model.
                In a contract or a policy, it is safer to write your own definition.
            """,
            sources=(
                "judiciary-ew-2023",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="define-generative-ai-in-a-contract",
        topic=QuestionTopic.RULES,
        group="Definitions and roles",
        question="How can a contract define generative AI?",
        wordings=(
            "genai definition clause",
            "sample contract definition generative ai",
            "contract language for ai tools",
            "define ai in an agreement",
            "contract wording for ai",
            "definition clause",
            "ai wording for agreements",
            "definition for an agreement",
            "contractual term",
            "how should a vendor contract define model and output",
            "contract definition of output if the llm changes",
        ),
        answer=Claim(
            text="""
                A contract can define generative AI by what the tool does.
                A California law, for example, defines it as AI that can generate content that imitates the structure and characteristics of its training data.
                The US law firm Losey warns that a general definition can be too broad or too narrow for a particular contract.
                So name examples of what is covered, such as LLMs, and what isn't, such as spell checkers.
                Vendors change models, so define “model” to include any replacement, and say whether a change needs your consent.
                Define “output” as everything that the tool generates from your input.
                Have a lawyer check the wording.
            """,
            sources=(
                "losey-genai-terms",
                "california-civ-3110",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#legal-terms",
    ),
    Question(
        id="weak-definition-of-generative-ai",
        topic=QuestionTopic.RULES,
        group="Definitions and roles",
        question="What makes a definition of generative AI weak?",
        wordings=(
            "is our definition of generative ai good",
            "review our ai policy definition",
            "common mistakes in a definition of generative ai",
            "definition of ai tool too broad",
            "is machine learning a good definition of ai in a policy",
        ),
        answer=Claim(
            text="""
                A definition of generative AI is weak if you can't test whether a tool falls under it, for example because the definition mentions “high-quality content.”
                It's also a mistake to define the tools by a technique.
                “Built using machine learning” covers spam filters and search engines as well, while “LLM tools” leaves out most image generators.
                It's better to say what the tools make: “AI systems that produce new text, images, audio, video or code, for example chatbots and image generators.”
            """,
            sources=(
                "california-civ-3110",
                "oecd-ai-generative-issues",
                "losey-genai-terms",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#define-generative-ai-in-a-contract",
    ),
    Question(
        id="old-contract-and-new-ai",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Does an old software contract cover AI features that were added later?",
        wordings=(
            "vendor added ai to our software",
            "ai addendum to a software contract",
            "contract from 2021 and the vendor switched on generative ai",
        ),
        answer=Claim(
            text="""
                An old software contract probably covers AI features that were added later, but only in general terms.
                Its clauses on data, confidentiality and liability generally still apply.
                But it probably doesn't say whether your data may train a model, who is liable for wrong output, or whether you have to agree before an added feature is switched on.
                The contract's silence on these points doesn't forbid the feature.
                So ask the vendor what happens to your data, and turn the feature off if you can.
                Then negotiate an addition to the contract that settles consent, training, output and liability.
            """,
            sources=("nojitter-ai-addendum",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="clause-that-bans-all-ai",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="Should a freelancer sign a contract that bans all AI?",
        wordings=(
            "no ai clause in my contract",
            "anti-ai clause freelancer",
            "contractor shall not use any artificial intelligence",
            "contract forbids machine learning tools in deliverables",
            "client wants no ai at all",
            "how to negotiate an ai ban",
            "does spell check breach a no ai clause",
            "freelance ai clause",
            "promise not to use llm tools",
            "i must warrant that my work is human-created",
            "i asked chatgpt for ideas, can i sign",
            "human-made warranty in a contract",
        ),
        answer=Claim(
            text="""
                Don't sign a contract that bans all AI unless you're sure you can comply, because using a banned tool would be a breach.
                Features that write or rewrite text, such as those in Grammarly, probably fall under “no AI tools.”
                Basic spell checking is less clear, and a ban on any machine learning may even cover photo tools.
                So ask the client in writing what is meant, and have the contract list what remains allowed. A promise (warranty) that everything is “human-created” is just as binding: if you asked ChatGPT for ideas, find out before you sign whether that counts.
                """,
            sources=(
                "delivvo-anti-ai-clauses-2026",
                "creatisimo-no-ai-clause",
                "unc-law-genai-2026",
                "grammarly-ai",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#define-generative-ai-in-a-contract",
    ),
    Question(
        id="must-pass-an-ai-detector",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="Should I sign a contract that says my text must pass an AI detector?",
        wordings=(
            "zero percent ai score clause",
            "client demands an ai detection score",
            "freelance contract with detector clause",
        ),
        answer=Claim(
            text="""
                It's risky to sign a contract that says your text must pass an AI detector, because passing isn't the same as not using AI.
                Detectors only guess: in a 2023 study, seven of them wrongly flagged, on average, more than half of the essays by non-native writers of English.
                If you've promised a certain score, the client could then refuse your text even though you used no AI.
                You could offer a different promise: that you write without AI and keep your drafts as evidence.
                If the client insists, have the contract name the detector and say what happens after a false alarm.
            """,
            sources=("liang-2023-detectors",),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#prove-that-i-wrote-it",
    ),
    Question(
        id="client-refuses-to-pay",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="A client won't pay because an AI detector flagged my text. What can I do?",
        wordings=(
            "freelancer not paid over ai accusation",
            "accused of using ai, invoice refused",
            "client rejected my article as ai",
        ),
        answer=Claim(
            text="""
                If a client won't pay because an AI detector flagged your text, show how you wrote it, and point to what your contract says about AI and payment.
                A detector can be wrong, so send better evidence: your drafts, notes and the file's version history.
                Offer to talk the client through the text.
                If you kept to the contract, ask in writing for payment and set a deadline.
                On a platform such as Upwork, you may be able to open a dispute if you act quickly.
                Otherwise, a small claims court may be an option.
                If the contract says that the text must pass a detector, get legal advice first.
            """,
            sources=(
                "liang-2023-detectors",
                "authors-guild-human-authored",
                "upwork-dispute-process",
                "usel-freelancer-contract",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#must-pass-an-ai-detector",
    ),
    Question(
        id="ai-clause-for-freelancers",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="What should an AI clause in a freelance contract say?",
        wordings=(
            "ai clause in my freelance contract",
            "which ai tools may my subcontractor or contractor use",
            "should my freelance business have an ai policy",
            "ai policy for a freelance translation business, what goes in it",
            "my cover designer used ai",
            "designer charged full price for ai",
        ),
        answer=Claim(
            text="""
                An AI clause in a freelance contract should say whether AI may be used, for what, and when the freelancer has to tell the client.
                It should also say what using AI means for the price and which tools and subscription plans are allowed.
                It should state which client data, if any, may be entered, and forbid using that data to train AI.
                Finally, it should make the freelancer responsible for checking the result and settle who owns the finished work, since copyright might not protect parts made by AI alone.
                Without such a clause, a designer who used AI and charged the full price hasn't necessarily broken a promise.
            """,
            sources=(
                "freelancedesk-ai-clause",
                "gera-contractor-ai-clauses",
                "usco-part2-2025",
                "contractdecoder-ai-work",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#clause-that-bans-all-ai",
    ),
    Question(
        id="we-promised-no-ai-content",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="We promised a client no AI-generated content. Can our developers use Copilot?",
        wordings=(
            "we warranted no ai-generated content in the code we deliver",
            "breach of a no ai warranty",
            "are accepted copilot suggestions ai-generated content",
            "contract forbids ai-generated code",
        ),
        answer=Claim(
            text="""
                No, if you promised a client no AI-generated content, your developers shouldn't deliver code that GitHub Copilot suggested, because an LLM wrote it.
                Accepting or checking the suggestion doesn't change that, so delivering it is probably a breach, unless “content” in your contract means only text and images.
                If it has already happened, get legal advice and tell the client.
                For future work, agree on an exception or on a clearer clause, such as one that allows suggestions if a developer has reviewed them.
            """,
            sources=(
                "chen-2021-codex",
                "github-copilot-models-docs",
                "delivvo-anti-ai-clauses-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#clause-that-bans-all-ai",
    ),
    Question(
        id="contract-says-nothing-about-ai",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="Do I have to tell a client about AI if the contract doesn't mention it?",
        wordings=(
            "tell my client that i use ai, contract says nothing",
            "contract silent on ai freelancer",
            "may i use ai if the client never forbade it",
            "disclose ai to clients",
        ),
        answer=Claim(
            text="""
                A contract that doesn't mention AI might not require you to tell the client, but don't take its silence as permission.
                Get the client's written agreement on how you may use AI, and answer honestly if you're asked about it.
                If you've already promised confidentiality, entering the client's material into an AI tool can break that promise.
                If you promised original work or all the rights to it, parts made by AI can be a problem.
                US copyright law, for example, doesn't protect what AI made alone.
                Some professions, such as law, also have their own rules.
            """,
            sources=(
                "contractdecoder-ai-work",
                "usco-part2-2025",
                "aba-512-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#nda-and-ai",
    ),
    Question(
        id="nda-and-ai",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="Does using an AI tool break a confidentiality agreement (NDA)?",
        wordings=(
            "does using ai at work violate my nda",
            "nda and chatgpt",
            "can i put documents under nda into ai",
            "confidentiality clause and ai tools",
            "is uploading to copilot a disclosure to a third party",
            "client's confidential files in ai",
            "should an nda mention ai",
            "is pasting a client's draft into chatgpt a breach of our nda",
            "pasting a client's draft into chatgpt",
            "breach of nda by chatgpt",
            "nda says no uploading to any ai service",
            "chatgpt enterprise under an nda",
            "does not train on our data but nda",
        ),
        answer=Claim(
            text="""
            Using an AI tool can break a confidentiality agreement (NDA), because it usually hands the material to another company, which these agreements often forbid.
            Many agreements allow sharing with service providers who are bound to secrecy.
            A business contract with an AI provider may satisfy that condition, but a personal or free account usually won't.
            If the agreement forbids uploading the material to any AI service, using a business account breaks it as well, even if the provider doesn't train on the data.
            In that case, ask the other side for written consent, or ask whether you may use a model that runs on your own computers.
            """,
            sources=(
                "davispolk-trade-secrets-2023",
                "openai-subprocessors-2025",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#trade-secrets-and-ai",
    ),
    Question(
        id="client-designs-in-ai",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="How do designers keep client work confidential and protect their rights when they use AI?",
        wordings=(
            "may i upload client designs to ai",
            "architect drawings in chatgpt",
            "protect my design when using ai",
            "client confidentiality and ai for freelancers",
            "does uploading a design make it the ai company's property",
            "agency uses ai on client work",
            "ai and intellectual property in design projects",
            "may i put a client's logo into midjourney",
            "use client work in an image generator",
            "feed a customer's drafts into ai",
        ),
        answer=Claim(
            text="""
                Before giving a client's design to an AI tool, designers should check the tool's terms and their own promises to the client.
                If the contract forbids passing the work to another company, they need the client's written consent.
                An upload usually doesn't become the AI company's property, but consumer terms may let the company store it or train on it.
                A business subscription that rules out training and limits how long files are kept is safer, as is a model on their own computer.
                Copyright might not protect parts made by AI alone, so dated drafts that show human work are useful.
            """,
            sources=(
                "anthropic-commercial-terms-2025",
                "openai-enterprise-privacy-2026",
                "openai-eu-privacy-2026",
                "usco-part2-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#nda-and-ai",
    ),
    Question(
        id="foundation-model-training-clause",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Does a ban on training foundation models protect our data?",
        wordings=(
            "no training clause foundation model",
            "contract clause against ai training",
            "vendor may not train foundation models on our data",
            "does the clause cover fine tuning",
            "improve any model clause",
            "is fine tuning on our data forbidden",
        ),
        answer=Claim(
            text="""
                A ban on training foundation models doesn't fully protect your data, because the term is narrow.
                According to the 2021 Stanford report that coined it, a foundation model is trained on a wide range of data and can be adapted to many tasks.
                A vendor might argue that the ban doesn't cover training a foundation model further on your data, or training a small model for one task.
                It is safer to forbid using your data to train, fine-tune (train further) or otherwise improve models of any kind, and to hold the vendor's suppliers to the same rule.
            """,
            sources=("bommasani-2021",),
            our_reading=True,
        ),
        more="glossary.md#foundation-model",
    ),
    Question(
        id="vendor-trains-on-anonymized-data",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Is it safe to let an AI vendor train on our data if it is anonymized?",
        wordings=(
            "vendor anonymises our data before it trains, good enough to sign",
            "anonymized data training clause",
            "de-identified data in an ai contract",
        ),
        answer=Claim(
            text="""
                A vendor's promise to anonymize your data isn't enough by itself to make training on it safe.
                Text without names can still identify a person through a date, a place or an unusual case.
                It can also reveal business secrets, such as prices or plans, that involve no names at all.
                And a model can repeat parts of what it was trained on.
                Contracts often leave “anonymized” undefined, so ask what is removed, how, and who checks the result.
                It's safer to forbid training unless you opt in.
            """,
            sources=(
                "how-to-contract-anonymized-data",
                "how-to-contract-ai-data-use",
                "hhs-deidentification-2012",
                "carlini-2021",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#remove-names-before-using-ai",
    ),
    Question(
        id="insurance-exclusion-for-generative-ai",
        topic=QuestionTopic.RULES,
        group="Liability and insurance",
        question="Does an insurance exclusion for generative AI mean only chatbots?",
        wordings=(
            "liability policy excludes generative ai",
            "verisk generative ai exclusion",
            "cg 40 47",
            "is our image generator excluded from insurance",
            "ai exclusion in business insurance",
            "does insurance cover ai mistakes",
        ),
        answer=Claim(
            text="""
                No, an insurance exclusion for generative AI usually applies to more than chatbots, but what counts is the wording of your own policy.
                In the United States, Verisk, which drafts standard forms for insurers, has offered generative AI exclusions for general liability policies since January 2026.
                According to one account, the exclusions define generative AI as a system or model, trained on data, that can create content such as text, images, audio, video or code.
                Each insurer decides whether to use these exclusions, so ask your broker whether they're in your policy.
            """,
            sources=(
                "big-i-verisk",
                "gridex-2026-verisk",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="liability-for-ai-in-client-work",
        topic=QuestionTopic.RULES,
        group="Liability and insurance",
        question="Who is liable if AI gives bad advice that I pass on to a client?",
        wordings=(
            "what if ai gives bad advice",
            "consultant liability ai errors",
            "am i responsible for ai mistakes in my work",
            "is my liability different when i use chatgpt in professional work",
            "accountant or engineer used ai wrong result",
            "does the ai company pay if its answer was wrong",
            "disclaimer that ai was used and liability",
            "professional negligence and ai",
            "who pays when an ai generated report is wrong",
            "am i liable as a freelancer for errors in ai text i delivered",
            "who sits at the hearing, me or ai",
        ),
        answer=Claim(
            text="""
                If you deliver advice, code or other work that contains AI's mistakes, you're usually as liable to the client as if you had made them yourself.
                “The AI did it” rarely helps: professional bodies say that responsibility stays with the professional, who can also face a disciplinary hearing.
                Don't count on the AI company, because its terms usually limit its liability and tell you to check the output.
                Telling the client that AI was used doesn't usually shift the blame.
                So check the result, and record that you did.
            """,
            sources=(
                "beale-accountability-2026",
                "aba-512-2024",
                "openai-services-agreement-2026",
                "moffatt-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#liability-for-wrong-medical-advice",
    ),
    Question(
        id="liability-for-a-wrong-translation",
        topic=QuestionTopic.RULES,
        group="Liability and insurance",
        question="Who is liable if an AI translation is wrong?",
        wordings=(
            "mistranslation by ai who pays",
            "wrong machine translation in a contract",
            "translator liable for post-edited text",
            "hospital used google translate and made a mistake",
            "error in ai translated manual",
            "is the translation agency responsible for ai errors",
            "deepl mistake liability",
        ),
        answer=Claim(
            text="""
                If an AI translation is wrong, the person or organization that used or delivered it is usually liable, not the software maker, although the law differs from country to country.
                A translator or agency that delivers a corrected AI draft is responsible for it, as with any translation.
                If you use a free tool yourself, its terms normally leave the risk with you.
                Where a mistake could do real damage, as in a contract or a safety manual, pay a professional to translate the text, or to check the whole AI draft against the original.
                The contract for the translation should say who is liable.
            """,
            sources=("beale-accountability-2026", "ata-2025-ai", "iapti-machine-translation"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#translator-tells-the-client",
    ),
    Question(
        id="liability-risks-of-generative-ai",
        topic=QuestionTopic.RULES,
        group="Liability and insurance",
        question="What liability does a business take on by using generative AI?",
        wordings=(
            "legal risks of using ai in my business",
            "can we be sued for using ai",
            "do you have liability exposure from using generative ai",
            "small business ai legal risk",
            "what can go wrong legally with chatgpt at work",
            "risk assessment generative ai business",
            "ai liability for agencies",
            "could my company get sued over ai output",
        ),
        answer=Claim(
            text="""
                A business is usually responsible for errors in the work it delivers, whether a person or generative AI made them.
                In 2024, a Canadian tribunal held Air Canada responsible for wrong information from a chatbot on its website.
                The ruling doesn't say whether that chatbot used generative AI.
                There are other risks: entering confidential or personal data can break a contract or privacy law, and the output can infringe someone's copyright or defame a person.
                So decide which tools and data may be used, and have a person check important output.
            """,
            sources=(
                "moffatt-2024",
                "beale-accountability-2026",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#liability-for-ai-in-client-work",
    ),
    Question(
        id="does-insurance-cover-ai-errors",
        topic=QuestionTopic.RULES,
        group="Liability and insurance",
        question="Does professional indemnity insurance cover mistakes made with AI?",
        wordings=(
            "does business insurance cover ai errors",
            "ai exclusions in liability policies",
            "are mistakes in your ai work covered by insurance",
            "pi insurance and ai",
            "errors and omissions insurance chatgpt",
            "is ai generated work covered by my insurance",
            "tell my insurer that i use ai",
            "silent ai cover",
            "insurer asks about ai use",
            "malpractice insurance ai",
            "will my e&o policy pay for an ai mistake",
            "malpractice coverage and artificial intelligence",
        ),
        answer=Claim(
            text="""
                Whether professional indemnity insurance covers mistakes made with AI depends on your policy, so read it and ask the insurer in writing.
                These policies usually cover your own negligence, whichever tool you used, unless an exclusion says otherwise.
                Exclusions for generative AI do exist, for example in general liability insurance, so look for one each time your policy is renewed.
                Insurers have also begun to ask how a firm uses AI and who checks the results.
                Answer fully, because leaving out something important can put your coverage at risk.
            """,
            sources=(
                "brownejacobson-pi-2026",
                "beale-accountability-2026",
                "big-i-verisk",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#insurance-exclusion-for-generative-ai",
    ),
    Question(
        id="ai-clauses-in-publishing-contracts",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="What do AI clauses in publishing contracts say?",
        wordings=(
            "no ai training clause book contract",
            "does my publisher have the right to train ai on my novel",
            "authors guild ai clause",
            "publisher ai rights clause",
            "ai narration and translation clause",
            "ai terms in author agreements",
            "what should authors look for about ai in a contract",
            "author contract and ai",
            "clause that bans authors from using ai",
            "writer contract and training",
            "book deal ai clause",
        ),
        answer=Claim(
            text="""
                AI clauses in publishing contracts typically say who may use AI on the book and whether AI may be trained on it.
                The Authors Guild, a US writers' association, published model clauses in 2026.
                Under these, the publisher may not use a book for AI training unless the contract grants that right.
                AI translation and narration need the author's consent, and other clauses limit the author's own use of AI.
                But model clauses protect you only if they're written into your contract.
                When you read it, watch for broad grants, such as “all rights” or “any purpose,” which might be read to cover training.
            """,
            sources=(
                "authors-guild-clauses-2026",
                "authors-guild-uploading-2026",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="ai-cover-by-my-publisher",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="My publisher wants an AI-made cover or AI narration. What can I do?",
        wordings=(
            "can an author refuse an ai book cover",
            "publisher used ai art for my book",
            "my publisher wants an ai-made cover, what can i do",
            "ai audiobook without my consent",
            "can my publisher translate my book with ai",
            "how to object to ai in my book's production",
            "ai cover clause in a book contract",
        ),
        answer=Claim(
            text="""
                If your publisher wants an AI-made cover or AI narration, look at your contract first.
                Unless it limits the use of AI or gives you a say, you may have no right to refuse.
                The Authors Guild, a US writers' association, proposed model clauses in 2023 under which AI covers, narration and translations need the author's consent.
                If your contract has nothing like that, ask in writing for a human artist or narrator.
                Give a reason that matters to a publisher: in the US, a purely AI-made cover isn't protected by copyright.
            """,
            sources=("authors-guild-clauses-2023", "usco-part2-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#ai-clauses-in-publishing-contracts",
    ),
    Question(
        id="contract-to-simulate-my-voice",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="Should a voice actor sign a contract that lets a client simulate their voice?",
        wordings=(
            "voice-overs clause against voice cloning",
            "rider lets clients simulate our voices",
            "voice cloning clause in a contract",
            "ai rider voice actor",
            "digital double clause",
            "voice over contract synthetic voice",
            "digital replica consent actor",
        ),
        answer=Claim(
            text="""
                NAVA, the US National Association of Voice Actors, advises voice actors not to let a client simulate their voice forever without further pay.
                Ask for a clause that forbids training AI on your recordings or cloning your voice without separate written consent.
                If you do allow a digital copy of your voice, the contract should state your pay, a time limit and the permitted uses, not “all media now known or later developed.”
                Ask your agent or a lawyer before you sign.
                Under a contract of the US actors' union SAG-AFTRA, though, NAVA advises taking the job and sending the clause to the union, which has such wording taken out.
                """,
            sources=("nava-synthetic-voices", "usco-part1-2024"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#cloned-voice-on-the-phone",
    ),
    Question(
        id="digital-replica-or-synthetic-performer",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="What is the difference between a digital replica and a synthetic performer?",
        wordings=(
            "digital replica vs synthetic performer actor's ai clause",
            "synthetic performer meaning",
            "sag-aftra synthetic performer consent",
        ),
        answer=Claim(
            text="""
                A digital replica copies a particular performer's voice or likeness, while a synthetic performer seems human but isn't recognizable as any real performer.
                A New York law on ads, for example, defines synthetic performers that way.
                The difference decides who has to agree.
                Under the film and TV agreement of the US actors' union SAG-AFTRA, producers generally have to get the performer's consent for a digital replica and pay the performer.
                With a synthetic performer, there's no such person to ask, but the union's 2026 agreement limits when producers may use synthetic performers.
            """,
            sources=(
                "ny-synthetic-2025",
                "dwt-ny-synthetic-2026",
                "authors-guild-sagaftra-2023",
                "thewrap-sagaftra-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#what-may-they-do-with-my-face-and-voice",
    ),
    Question(
        id="model-clauses-for-buying-ai",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Are there model contract clauses for buying AI?",
        wordings=(
            "eu model contractual clauses ai",
            "mcc-ai procurement",
            "template clauses ai vendor public sector",
            "standard contract terms for ai systems",
            "sample ai contract terms",
            "contract template for ai services",
            "ai clauses in vendor contracts",
            "exit terms in an ai contract",
            "sample terms for purchasing",
        ),
        answer=Claim(
            text="""
                Yes, there are model contract clauses for buying AI, such as the MCC-AI, sample wording published by a community of public buyers in the EU.
                The March 2025 version comes in two forms.
                The full form is for high-risk systems, the kind that the EU AI Act regulates most closely, such as those used in hiring.
                The lighter form is for other AI.
                The clauses follow the Act as it stood then, but they aren't binding, and the European Commission hasn't endorsed them.
                They were written for public bodies, but companies can use parts of them, adapted to the system they're buying and to their own country's law.
            """,
            sources=("insideprivacy-mcc-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="do-the-model-makers-terms-apply",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Our vendor resells another company's LLM: do the LLM maker's terms apply to us?",
        wordings=(
            "vendor only resells somebody else's llm",
            "do openai's terms bind us through our vendor",
            "are we bound by the model maker's terms",
        ),
        answer=Claim(
            text="""
                Often, yes: the terms of the company that makes the LLM may apply to you as well, because vendors generally pass them on to their customers.
                Pincites, which makes software for reviewing contracts, reported this after comparing 50 vendors' contracts.
                A vendor that uses OpenAI's models, for example, may require you to follow OpenAI's usage policies.
                Your vendor also can't safely promise you more than the LLM's maker promises the vendor.
                So ask which company's terms apply, and have the restrictions written out in your contract.
            """,
            sources=(
                "pincites-ai-vendor-contracts",
                "how-to-contract-model-governance",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#where-a-vendor-sends-data",
    ),
    Question(
        id="who-owns-prompts-and-outputs-in-a-contract",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Who should own the prompts and outputs in a contract with an AI vendor?",
        wordings=(
            "ownership clause in an ai contract",
            "input and output rights ai vendor",
            "does the ai vendor own our outputs",
            "ip clause for ai software",
        ),
        answer=Claim(
            text="""
                Your contract with an AI vendor should say that you own both what you enter, such as prompts and files, and what the AI produces for you.
                Then look at the license that you grant the vendor to use this material, because a broad license can make your ownership almost worthless.
                Limit it to what the vendor needs to run the service for you, and rule out training on your data.
                Still, a contract can't create a copyright: US law, for example, doesn't protect what AI made alone, so others may be free to copy it.
            """,
            sources=("how-to-contract-ai-ip", "usco-part2-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="who-owns-a-fine-tuned-model",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Who owns a fine-tuned model when the contract with an AI vendor ends?",
        wordings=(
            "fine-tuned model ownership, us or the vendor",
            "vendor keeps model trained on our data",
            "hand over fine-tuned weights when ai contract ends",
        ),
        answer=Claim(
            text="""
                Who owns a fine-tuned model (one trained further on your data) depends on the contract, so settle it before training starts.
                Supplying the data doesn't by itself make you the owner.
                The base model still belongs to its provider, but you can negotiate over the tuned weights (the numbers that training changed).
                Have the contract say whether the vendor must hand over these weights or delete them along with your data, and make sure that it bars the vendor from using them for other customers.
                If the base model runs only on its provider's servers, you usually can't take a tuned version with you, so insist on deletion.
            """,
            sources=(
                "willandaime-own-data-model",
                "lexguard-exit-rights",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#data-when-the-contract-ends",
    ),
    Question(
        id="us-contract-clause-on-llms",
        topic=QuestionTopic.RULES,
        group="Tenders and vendor contracts",
        question="Does the US contract clause on LLMs cover image generators?",
        wordings=(
            "gsar 552.239-7001",
            "gsa ai clause large language model",
            "us federal contract clause llm",
            "does the gsa clause cover image generators",
            "basic safeguarding of data within llm systems",
            "federal procurement llm clause",
        ),
        answer=Claim(
            text="""
                The US contract clause on LLMs probably doesn't cover an image generator that contains no LLM.
                The clause (GSAR 552.239-7001) comes from the General Services Administration, which buys for the US government.
                According to the June 2026 draft, the clause applies when an LLM processes government data, so an image product may be covered if an LLM inside it reads that data.
                The draft exempts LLMs that are built into common commercial products or that are a minor part of what is bought.
                According to the news site GovConFeed, a final version has applied since 19 October 2026, so check its wording.
            """,
            sources=(
                "govconfeed-gsa-2026",
                "venable-2026-gsa",
                "pubkgroup-2026-gsa",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-an-llm-rule-cover-image-generators",
    ),
    Question(
        id="are-prompts-public-records",
        topic=QuestionTopic.RULES,
        group="Oversight, records and registers",
        question="Are the prompts of public employees public records?",
        wordings=(
            "chatgpt prompts foia",
            "public records request ai chat logs",
            "are ai chats subject to disclosure government",
            "retain chatgpt prompts city",
            "are chatgpt prompts public",
            "freedom of information and chatbots",
            "can citizens see what officials typed",
            "freedom of information request",
            "town hall",
            "authority chats disclosed",
            "official correspondence with bots",
        ),
        answer=Claim(
            text="""
                Whether the prompts of public employees are public records depends on the country or state.
                In Washington State, prompts and answers used in local government work are most likely public records, according to an article by MRSC, which advises local governments there.
                A personal account isn't necessarily exempt: in California, for example, the state's Supreme Court held in 2017 that even messages in a personal account can be public records if they are about public business.
                So write prompts that you'd be willing to see published, and find out how long you have to keep them.
            """,
            sources=("mrsc-public-records-2025", "san-jose-v-superior-court-2017"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="who-answers-for-ai-text",
        topic=QuestionTopic.RULES,
        group="Liability and insurance",
        question="Who is responsible for a text that AI helped to write?",
        wordings=(
            "who is responsible for ai content",
            "liability for ai written text company",
            "accountable for chatgpt mistakes at work",
            "human responsible for ai output rule",
            "who is responsible if the ai gets it wrong",
            "does ai output need a review before i send it",
            "what if the ai makes a mistake in my work",
            "human review of ai output",
            "who is liable for ai mistakes",
            "who is accountable for ai decisions",
            "am i responsible for what ai writes",
            "must a human check ai output",
            "blame the ai for mistakes",
            "human in the loop requirement",
            "who takes responsibility for ai content",
            "can i blame the tool",
            "who checks what ai wrote",
            "who is blamed for a mistake in ai text",
            "who must sign off",
            "mistake in a generated brochure",
            "the ai made a mistake is no defense",
            "responsibility for content",
            "who is to blame for errors",
            "final check by humans",
            "author remains responsible",
        ),
        answer=Claim(
            text="""
                The person or organization that hands in or publishes a piece of writing is usually responsible for it, even if AI helped to write it.
                Publishers and courts take that view.
                Elsevier, for example, holds authors responsible for what their journal articles say.
                In the Ayinde case (2025), which concerned invented citations, the High Court in London compared AI with a trainee: lawyers must check the work of both.
                “The AI wrote it” is therefore no excuse, so check every statement before your name goes on it.
            """,
            sources=(
                "elsevier-ai-journals",
                "ayinde-2025",
                "olg-hamm-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#who-answers-for-false-statements",
    ),
    Question(
        id="how-many-open-source-projects-ban-ai",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="How many open-source projects ban AI contributions?",
        wordings=(
            "open source ai ban list",
            "projects that do not accept ai code",
            "no llm policy open source",
            "github projects banning ai pull requests",
            "is llm generated code allowed",
            "can i contribute ai generated code",
            "ai contributions to open source",
            "are ai pull requests accepted",
            "can i submit code written by copilot",
            "do projects allow ai generated code",
            "projects that reject llm code",
            "maintainers reject generated patches",
            "do maintainers accept generated code",
        ),
        answer=Claim(
            text="""
                Of the open-source projects in one public list of AI policies, more than half ban AI contributions.
                In August 2026, the list contained 180 policies: 100 banned AI contributions (two of them with exceptions), and 80 allowed them (six of them with reservations).
                Gentoo, for example, banned AI code in 2024 and QEMU in 2025, while LLVM and the Linux kernel accept it under conditions.
                In May 2026, a QEMU developer proposed relaxing that project's ban.
                The list contains only projects that have a policy on AI, so it can't tell you how common bans are among open-source projects as a whole.
            """,
            sources=(
                "oss-ai-policies-2026",
                "gentoo-pull-request-template",
                "qemu-code-provenance",
                "qemu-relaxed-policy-2026",
                "llvm-ai-tool-policy",
                "linux-coding-assistants",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-coding-models-llms",
    ),
    Question(
        id="ban-or-disclose-ai-contributions",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Should an open-source project ban AI code or ask for disclosure?",
        wordings=(
            "ban ai code like gentoo or only require disclosure",
            "ai policy for our open source project",
            "allow or forbid llm contributions as a maintainer",
            "ban ai pull requests or not",
            "can gentoo package ai software",
        ),
        answer=Claim(
            text="""
                Whether an open-source project should ban AI code or ask for disclosure depends on what it wants to protect and how much its reviewers can handle.
                Gentoo, a Linux system, has banned contributions made with AI language tools since 2024 because of concerns about copyright, ethics and quality.
                LLVM, which makes programming tools, instead allows AI if contributors review the result, take responsibility for it and label larger AI-made parts.
                Finished code rarely shows how it was written, so a ban is hard to enforce, and a disclosure rule depends on contributors' honesty.
            """,
            sources=(
                "gentoo-pull-request-template",
                "gentoo-ai-motion-2024",
                "gentoo-dev-2026-policy",
                "llvm-ai-tool-policy",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#can-a-rule-against-ai-be-enforced",
    ),
    Question(
        id="do-projects-ask-for-disclosure",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Do I have to say that AI helped with an open-source contribution?",
        wordings=(
            "how should contributors disclose llm help in a pull request",
            "disclose ai in pull request",
            "assisted-by commit trailer ai",
            "do i have to mention copilot in my pr",
            "ai disclosure open source",
            "declare ai use in a pull request",
            "stance on ai contributions",
            "co-authored-by or assisted-by for a commit written with an llm",
            "generated-by or assisted-by commit tag",
            "which tag for ai code in a commit",
            "should i add co-authored-by claude to my commits",
            "from what point must ai help be disclosed in a patch",
            "one completed line or a whole function by ai",
        ),
        answer=Claim(
            text="""
                Open-source projects set their own rules: some forbid AI-written code, and those that allow it often ask contributors to say that AI helped.
                If a project asks, say so in the text that you send along with your change.
                The project behind the kernel, the core of Linux, wants an “Assisted-by” line if a chatbot wrote a whole block of code, such as a function.
                Autocompletion of a name or a routine line doesn't call for one.
                Apache Wayang asks for a “Generated-by” line. A “Co-authored-by: Claude” line doesn't make the model an author under US law.
                You still have to understand the code and answer for it.
            """,
            sources=(
                "linux-coding-assistants",
                "apache-wayang-ai",
                "oss-ai-policies-2026",
                "linux-generated-content",
                "usco-part2-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="what-to-ask-in-an-ai-disclosure",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="What should a project ask contributors to disclose about AI?",
        wordings=(
            "should contributors have to name the exact model and paste their prompts",
            "pull request template box ai was not used",
            "fields for an ai disclosure in a pull request",
            "do prompts make ai code reproducible",
        ),
        answer=Claim(
            text="""
                A project should ask contributors which AI tool they used, for what, and whether they have checked and understood the result, because they remain responsible for it.
                A checkbox that says “AI was not used” proves nothing, and it's too vague, since AI can also be used just to finish a line, translate or review.
                Prompts can show reviewers what a change was meant to do: the Linux kernel's guidelines suggest including them if they're short and summarizing them if they're not.
                But prompts aren't enough to get the same code again, because an LLM can answer the same prompt differently each time.
                They may also contain private data.
                """,
            sources=("linux-generated-content", "hf-llm-course"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#disclose-every-use",
    ),
    Question(
        id="llm-rule-for-issues-and-comments",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Does a rule about LLM-generated contributions cover issues and comments, or only code?",
        wordings=(
            "is an ai-written bug report a contribution",
            "what counts as a contribution in an ai policy",
            "does an llm contribution policy cover issues and review comments",
            "llm-generated pull request descriptions and comments",
        ),
        answer=Claim(
            text="""
            A rule that says only “LLM-generated contributions” leaves open whether it covers more than code.
            An issue (a bug report or a request, for example) or a comment is a contribution in the broad sense, but many readers will think only of code.
            TC39, the committee behind the programming language JavaScript, had a rule like this and, in 2026, had to make clear that it wasn't meant to cover code.
            If you're writing such a rule, spell out what it covers, such as code, documentation, issues and review comments.
            If you're bound by the rule, ask before you post.
            """,
            sources=(
                "tc39-ai-policy-2025",
                "tc39-ai-policy-scope-2026",
                "oss-ai-policies-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#do-projects-ask-for-disclosure",
    ),
    Question(
        id="is-dictated-text-ai-generated",
        topic=QuestionTopic.RULES,
        group="What counts as AI",
        question="Does text that I dictate count as AI-generated?",
        wordings=(
            "does dictating text to an ai count as llm-generated",
            "speech to text under a ban on ai",
            "dictation and voice typing under an ai policy",
        ),
        answer=Claim(
            text="""
                No, text that you dictate isn't AI-generated in the usual sense, because speech recognition is meant only to transcribe your own words.
                It's different if AI then rewrites or expands what you said, because that wording is generated.
                A vague rule may not tell the two apart, so ask the people who made it, and explain how you wrote the text.
                If you write a rule, exempt accessibility tools, because some people can't type.
            """,
            sources=(
                "openai-whisper-card",
                "nodejs-llm-proposal-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-a-rule-cover-grammar-checkers",
    ),
    Question(
        id="what-counts-as-using-ai",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Does AI that only found a bug or reviewed my code fall under a project's AI rule?",
        wordings=(
            "bug found by ai but described by a person",
            "an agent only reviewed my patch, did i use ai",
            "rule bans bug reports generated by ai",
            "does review by ai make my code ai-generated",
        ),
        answer=Claim(
            text="""
                Whether AI that only found a bug or reviewed your code falls under a project's AI rule depends on the wording.
                “AI-generated” describes what you hand in, so code that you wrote yourself isn't AI-generated just because AI found the bug or reviewed the fix.
                “Used AI” is broader and may include both.
                If in doubt, ask, or say briefly what AI did.
                The Linux kernel project, for example, wants to know if a tool found the problem.
            """,
            sources=("linux-generated-content",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#do-projects-ask-for-disclosure",
    ),
    Question(
        id="disclose-every-use",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Should a rule make people disclose every use of an LLM?",
        wordings=(
            "ai disclosure rule threshold",
            "which small ai uses to exempt from disclosure",
            "contributors must disclose every use of an llm is that practical",
            "threshold for ai disclosure in a patch",
        ),
        answer=Claim(
            text="""
                A rule that makes people disclose every use of an LLM is usually too broad, because LLMs are built into many tools that people use without a second thought.
                There is no generally accepted threshold, so set your own: ask for disclosure where a substantial part of the work came from AI, and say what is exempt.
                The developers of Linux, a free operating system, for example, ask for it when a tool created a meaningful amount of what someone submits.
                They exempt spelling fixes, routine edits such as renaming a variable, and tools that only finish an obvious piece of code.
            """,
            sources=("linux-generated-content",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#do-projects-ask-for-disclosure",
    ),
    Question(
        id="llm-code-under-an-open-source-license",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Can LLM-written code be released under an open-source license?",
        wordings=(
            "mit license and ai generated code",
            "can ai code be licensed",
            "copyright of llm code in open source",
            "can a contribution written by an llm be open source",
            "does gpl apply to ai generated code",
            "who owns ai code in my repository",
            "debian and ai-written code",
            "is ai output a derivative work",
        ),
        answer=Claim(
            text="""
                Yes, LLM-written code can be released under an open-source license, but the license may have little effect on the parts that the LLM wrote alone.
                The license rests on copyright, which in the United States, for example, requires a human author.
                Before you release the code, check that it doesn't repeat someone else's, because LLMs can reproduce text from their training data.
                Some argue that everything an LLM writes is an adaptation of its training texts, but a US judge dismissed that claim in 2023 (Kadrey v. Meta).
                In early 2026, the developers of Debian, a Linux system, debated whether to accept AI-written code, but didn't decide.
            """,
            sources=(
                "usco-part2-2025",
                "carlini-2021",
                "kadrey-dismissal-2023",
                "oss-ai-policies-2026",
                "debian-vote-2026",
                "agentwars-2026-debian",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-output-protected-by-copyright",
    ),
    Question(
        id="is-a-model-bound-by-the-gpl",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Is an AI model trained on GPL code a derivative work that falls under the GPL?",
        wordings=(
            "should copilot be licensed under the gpl",
            "is a trained model a derivative work",
            "isn't copilot itself a derivative work of gpl code",
            "does the gpl spread to models trained on gpl code",
            "copyleft and ai training on open source code",
            "did a court rule that copilot violates the gpl",
        ),
        answer=Claim(
            text="""
                It isn't settled whether a model trained on code under the GPL, a license for free software, counts as a work based on that code (a derivative work).
                If it does, anyone who shares the model has to do so under the GPL.
                In Doe v. GitHub, a US lawsuit over Copilot, a claim that license terms were broken is still undecided.
                On other works, courts differ: in 2023, a US judge saw no adaptation of books in Meta's LLaMA, but in 2025, a Munich court found copies of lyrics in OpenAI's models (not final).
                If a coding assistant closely repeats GPL code, the GPL can apply to that copy.
            """,
            sources=(
                "kadrey-dismissal-2023",
                "gema-openai-2025",
                "doe-github-2024",
                "doe-github-2026",
                "gpl-propagation-2025",
                "carlini-2021",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="keep-copied-code-out",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="How can I keep GitHub Copilot from giving me copied code?",
        wordings=(
            "copilot gave me someone else's code",
            "code referencing in copilot",
            "copilot block suggestions matching public code",
            "how to avoid gpl code in copilot suggestions",
            "does copilot show the license of matching code",
            "prevent license problems with ai code",
        ),
        answer=Claim(
            text="""
                In GitHub's Copilot settings, set “Suggestions matching public code” to “Block,” although this won't catch all copied code.
                Copilot then compares each suggestion and the code around it (about 150 characters) with public code on GitHub, and it doesn't show suggestions that match.
                But it misses code copied from private projects or from outside GitHub.
                Its cloud agent, which writes code on its own, can still produce matching code even when the block is on.
                If your employer pays for Copilot, your organization controls the setting.
                Before you publish code that contains a long suggestion, search the web for that passage.
            """,
            sources=(
                "github-copilot-public-code",
                "github-copilot-code-referencing",
                "github-copilot-cloud-agent",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#is-a-model-bound-by-the-gpl",
    ),
    Question(
        id="sign-off-on-llm-code",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="Can I sign the DCO for code that an LLM wrote?",
        wordings=(
            "how can they honestly sign the dco",
            "signed-off-by for ai generated code",
            "developer certificate of origin and ai code",
            "sign off ai code",
            "purely ai-generated code lacks human authorship",
            "can an ai add signed-off-by",
            "dco and llm output",
        ),
        answer=Claim(
            text="""
                Whether you can sign the DCO (Developer Certificate of Origin) for code that an LLM wrote depends on the project, and the law isn't settled.
                By signing, you certify that you have the right to submit the code under the project's license.
                In 2025, the software project QEMU decided to refuse LLM-written code, because contributors couldn't clearly certify that.
                But in May 2026, one of its developers proposed allowing some.
                The Linux kernel accepts AI help, but only a person can sign, and that person has to review the code, check the license and take full responsibility.
                So follow the project's policy, and disclose AI help if it's required.
            """,
            sources=(
                "linux-coding-assistants",
                "qemu-code-provenance",
                "qemu-relaxed-policy-2026",
                "usco-part2-2025",
                "carlini-2021",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#do-projects-ask-for-disclosure",
    ),
    Question(
        id="provider-or-deployer",
        topic=QuestionTopic.RULES,
        group="Definitions and roles",
        question="What is the difference between a provider and a deployer in the EU AI Act?",
        wordings=(
            "ai act provider vs deployer",
            "am i a deployer",
            "who is the provider of an ai system",
            "deployer meaning eu law",
            "who is the deployer",
            "roles under the ai act",
            "responsible for a model we did not train",
            "roles in the european regulation",
            "user or maker of the system",
            "are we liable or the model maker",
        ),
        answer=Claim(
            text="""
                Under the EU AI Act, a provider develops an AI system or model, or has it developed, and puts it on the market or into service under its own name.
                A deployer, by contrast, uses an AI system in its work.
                OpenAI is a provider, for example, and a European newspaper that drafts articles with ChatGPT is a deployer.
                People who use AI only privately aren't deployers.
                Most duties fall on providers, but deployers also have some, such as supporting their staff's AI literacy.
                The roles can change: a deployer that puts its own name on a high-risk system, such as one used in hiring, becomes its provider.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#eu-ai-act-for-companies-that-use-an-llm",
    ),
    Question(
        id="provider-or-deployer-with-an-api",
        topic=QuestionTopic.RULES,
        group="Definitions and roles",
        question="Are we a provider or a deployer under the EU AI Act if we build on an API such as OpenAI's?",
        wordings=(
            "ai act duties for an app that uses gpt",
            "api customer under the ai act",
            "does the eu ai act apply if we only use the openai api",
            "we built a chatbot on claude, are we the provider",
            "who is the provider when a startup builds on an llm",
            "wrapper around gpt and the eu ai act",
            "our own branded chatbot on the openai api",
        ),
        answer=Claim(
            text="""
                If you build on an API (a model's interface for other software), you can be a provider, a deployer or both, because the EU AI Act looks at your system, not at the API.
                If you use a finished AI system in your work, you're a deployer.
                If you build your own system on the API and offer it or use it under your own name, you're its provider, while OpenAI remains the model's provider.
                If you also use the system in your work, you're its deployer as well.
                Your duties depend on the use: a chatbot, for example, usually has to say that it is AI.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#provider-or-deployer",
    ),
    Question(
        id="is-ai-training-for-staff-mandatory",
        topic=QuestionTopic.RULES,
        group="Oversight, records and registers",
        question="Do staff in the EU have to be trained in AI?",
        wordings=(
            "what must ai literacy training cover",
            "article 4 ai literacy requirements",
            "eu ai act: what training does your company need",
            "do we need an ai certificate for employees in the eu",
            "how many hours of ai training does the law require",
            "ai literacy obligation article 4",
            "mandatory ai training employees eu",
            "ai literacy course required",
            "do i have to train employees on chatgpt",
            "what does article 4 of the ai act say",
            "ai literacy training",
            "do employees need ai training",
            "who has to be ai literate",
            "do employees need a course",
            "compulsory course",
            "eu literacy duty",
            "must employees attend a course",
            "duty to train workers",
            "must we test our employees' ai knowledge",
        ),
        answer=Claim(
            text="""
            Under the EU AI Act, staff don't need a particular AI course, certificate or number of hours.
            But employers that use AI or provide it must take measures to support AI literacy, which means the skills and knowledge to use AI competently.
            The duty comes from Article 4 and has applied since February 2025.
            An amendment in July 2026 softened it, so that employers don't have to guarantee a particular level.
            The European Commission's guidance of 2025 suggests explaining how AI works, which AI the company uses, and risks such as made-up facts.
            How much people need to know depends on their role.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "lawivy-2025-literacy",
                "aisigil-2025-literacy",
                "burges-salmon-literacy-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#ai-literacy",
    ),
    Question(
        id="reserve-texts-from-ai-training",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="Can a clause keep my texts out of AI training?",
        wordings=(
            "opt out of ai training legal",
            "tdm reservation website terms",
            "forbid ai training in terms of use",
            "no ai training notice valid",
            "stop ai companies from using my book",
            "how do authors keep ai companies from using their books",
            "opt my writing out of ai training",
            "no training clause",
            "photos used without consent",
            "images trained a model",
            "forbid learning from my texts",
            "protect my writing from models",
            "objection to data mining",
        ),
        answer=Claim(
            text="""
                In the EU, a clause on your website can keep your writing out of some AI training.
                EU law lets programs analyze works online, which can include AI training, unless the owner objects in a form that programs can read, such as robots.txt.
                Research organizations may do so anyway.
                Whether a ban in ordinary words is enough is disputed: in 2024, a Hamburg court thought it could be, but in 2025, the appeals court found it wasn't for a photo copied in 2021.
                Germany's Federal Court of Justice plans to rule on 17 December 2026.
                US courts decide case by case whether copyright forbids training, with or without a clause.
            """,
            sources=(
                "eu-copyright-directive-2019",
                "bristows-gpai-copyright-2025",
                "lg-hamburg-laion-2024",
                "olg-hamburg-2025",
                "bgh-laion-2026",
                "bartz-2025",
                "kadrey-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#tdm-opt-out",
    ),
    Question(
        id="translations-as-training-data",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="Can a client or agency use my texts, translations or images to train AI?",
        wordings=(
            "client trains ai on my articles",
            "who owns my translation memory",
            "can a translation agency train ai on my work",
            "translation memory used for machine translation training",
            "contract clause against training on my work freelancer",
            "stop my employer from training ai on my writing",
            "ai training clause for freelancers",
            "my publisher wants to use my articles as training data",
            "terms allow research and data mining, does that mean ai training",
            "stop a client from feeding my illustrations into ai",
            "no ai training clause for illustrators",
        ),
        answer=Claim(
            text="""
                Whether a client, agency or platform may train AI on your writing, translations or images depends on your contract.
                If you have handed over all rights, or did the work as an employee, training may well be allowed.
                Otherwise, it may require your permission, but courts haven't settled how far copyright forbids training.
                Look for words such as “machine learning,” “any purpose” or “research and data mining,” which may be meant to cover training.
                Before you sign or deliver, ask for a clause that rules out training and uploads to AI tools, or that sets a price for them.
            """,
            sources=(
                "authors-guild-clauses-2026",
                "ata-2025-ai",
                "cordes-illustrators-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#reserve-texts-from-ai-training",
    ),
    Question(
        id="what-does-synthetic-content-mean-in-laws",
        topic=QuestionTopic.RULES,
        group="Definitions and roles",
        question="What do laws mean by synthetic content?",
        wordings=(
            "synthetic content legal meaning",
            "artificially generated content ai act",
            "synthetically generated information india",
            "is ai text synthetic content",
            "legal word for fake media",
            "legal term for generated media",
            "synthetic media in a draft law",
        ),
        answer=Claim(
            text="""
                Laws use “synthetic content” and similar terms for content that a machine has made or altered, but they differ on whether text counts.
                In the EU, the duty to mark AI output covers text as well as audio, images and video.
                California's laws for state agencies and for AI developers define generative AI as AI that makes “derived synthetic content,” including text, so a text-only chatbot counts.
                But California's duty to mark AI output leaves out text.
                India's rules (2026) leave out plain text and cover only audio and visual content that seems real and shows a person or an event in a way that could be taken for genuine.
            """,
            sources=(
                "eu-ai-act-2024",
                "ca-gov-11549-64",
                "california-civ-3110",
                "ca-ab853-2025",
                "in-it-rules-2026",
            ),
            our_reading=True,
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="what-a-policy-contains",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="What should a policy on generative AI contain?",
        wordings=(
            "do we need an ai policy",
            "why have an ai policy at all",
            "is an ai policy necessary for a small company",
            "ai policy for employees",
            "who checks ai output in our policy",
            "training staff on the ai policy",
            "ai policy template contents",
            "how to write an ai policy",
            "sections of a genai policy",
            "ai policy checklist council",
            "what is an acceptable use policy for ai",
            "company policy on chatgpt",
            "draft a generative ai policy",
            "what should our ai rules say",
            "how to write rules for using ai",
            "ai policy for schools",
            "guidelines for using generative ai",
            "rules for staff on using ai",
            "how should a company regulate ai use",
            "write guidelines for ai at our school",
            "code of conduct",
            "dos and donts",
            "what employees need to know",
            "rules for contractors and volunteers",
            "rules of use for a team",
            "elements of a good policy",
            "template for a club or school",
            "separate policy for generative ai",
            "general ai policy or generative ai policy",
            "example of an ai policy",
            "what our ai rules should cover",
            "ai policy for employees template",
        ),
        answer=Claim(
            text="""
                A policy on generative AI should say which tools are approved, which data may be entered and which uses are allowed.
                It should also say who checks the output and who owns it, when the use of AI must be disclosed, and how violations are handled. These rules can be part of a general AI policy that says which kind of AI they cover.
                Many people use AI that their company hasn't bought, so don't rely on a ban: offer an approved tool, train staff, tell them whom they can ask, and review the rules regularly.
            """,
            sources=(
                "nanda-2025",
                "socitm-genai-template",
                "socitm-genai-policy-update",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#policy-ai-generative-ai-or-llm",
    ),
    Question(
        id="agents-in-an-ai-policy",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="Should an AI policy treat agents differently from people who use an LLM?",
        wordings=(
            "ai policy for autonomous agents",
            "rules for ai agents and rules for people",
            "agent versus tool in an ai policy",
            "human in the loop policy",
            "may an agent open pull requests",
            "unattended ai agents at work",
            "what does a ban on purely agentic contributions mean in practice",
            "purely agentic contributions",
        ),
        answer=Claim(
            text="""
                Yes, an AI policy can reasonably set stricter rules for agents (programs in which a model chooses its own steps), because they may act without anyone watching.
                The wording matters: pytest, a tool for testing programs, bans “purely agentic” contributions and explains that these are generated entirely by agents, without meaningful human review, understanding or oversight.
                A policy should define its terms in this way, and it should require a person who understands the work and answers for it.
                LLVM, a project that makes programming tools, has required such a “human in the loop” since January 2026 and bans agents that act in its online spaces without human approval.
            """,
            sources=(
                "pytest-contributing",
                "webpack-ai-policy",
                "larabel-2026-llvm",
                "llvm-ai-tool-policy",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/building-with-it.md#how-to-limit-an-agent",
    ),
    Question(
        id="can-a-rule-against-ai-be-enforced",
        topic=QuestionTopic.RULES,
        group="What a policy says",
        question="Can a rule against AI be enforced?",
        wordings=(
            "how to know if code is written by ai",
            "enforce no ai policy",
            "prove someone used an llm",
            "detect ai contributions",
            "how would you check whether ai was used",
            "detectors and ai policies",
            "enforcing ai rules",
            "how do you enforce a ban on ai",
            "how would anyone know i used ai",
            "how would they know",
            "honor system",
            "control whether a ban is followed",
            "how would you check",
        ),
        answer=Claim(
            text="""
                A rule against AI can't be fully enforced where people work unsupervised, because the known ways of checking are unreliable.
                Disclosure depends on people's honesty, and AI detectors make mistakes.
                In a 2023 study, seven detectors wrongly flagged, on average, over half of the essays by non-native writers of English as AI-written.
                The rule can still have an effect, because people who agree to it can be held to it.
                The programming project Twisted, for example, banned AI output from contributions in 2026.
                It asks contributors to certify that they followed the rule, and anyone it believes to be lying can be banned permanently.
            """,
            sources=("liang-2023-detectors", "twisted-ai-policy-2026", "twisted-llm-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
    Question(
        id="disclosing-watermarking-or-detecting",
        topic=QuestionTopic.RULES,
        group="Definitions and roles",
        question="What is the difference between disclosing, watermarking and detecting AI text?",
        wordings=(
            "disclosure watermark and detection",
            "ai detector versus watermark",
            "declare or detect ai use",
            "our policy mixes up disclosure and detection",
            "ways to identify ai text",
        ),
        answer=Claim(
            text="""
                Disclosing means saying that AI was used, watermarking means hiding a mark in AI text, and detecting means estimating afterward whether AI wrote something.
                Disclosure comes from the author, so it depends on the author's honesty.
                The AI tool has to add the watermark as it writes, for example by preferring certain words in a pattern that special software recognizes, but rewording the text can weaken it.
                A detector needs no mark, but its score isn't proof, because detectors wrongly flag some human writing.
                If you write a policy, say which of the three you mean.
            """,
            sources=(
                "kirchenbauer-2023",
                "kirchenbauer-2024",
                "liang-2023-detectors",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="ai-in-a-photographers-contract",
        topic=QuestionTopic.RULES,
        group="Freelancers and client work",
        question="What should a photographer's contract say about AI?",
        wordings=(
            "ai clause for photographers",
            "photography contract ai editing",
            "may my photographer upload my photos to an ai tool",
            "photos of children in ai tools",
            "client uploads my photos to ai",
            "ai retouching disclosure to clients",
            "model release and ai",
        ),
        answer=Claim(
            text="""
                A photographer's contract should say whether AI is used, for which steps, and who may upload photos of people to AI tools.
                Distinguish retouching from adding or replacing parts of a photo, and say whether clients may run the photos through AI themselves or let AI be trained on them.
                Before photos of people go to an outside service, get their consent (for children, their parents' consent), and use a service that doesn't train on them.
                Parts that AI generated might not be protected by copyright, so don't promise exclusive rights to them.
            """,
            sources=(
                "trellis-photography-ai",
                "hhcolorlab-ai-questions",
                "usco-part2-2025",
                "eu-gdpr-2016",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#rights-in-images-i-upload",
    ),
    Question(
        id="how-stock-sites-enforce-ai-bans",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="How can a site ban AI images if it can't tell them from real ones?",
        wordings=(
            "is a ban on ai images pointless",
            "how do stock photo sites detect ai",
            "shutterstock banned ai images how can they tell",
            "can a contest detect ai images",
            "how to enforce a ban on ai art",
            "what happens if i upload ai images to a stock site",
            "warranty that no ai was used",
            "getty images ban on ai",
        ),
        answer=Claim(
            text="""
                A site can ban AI images without being able to detect them, because a ban is a rule that people accept when they submit their work.
                Shutterstock, for example, doesn't accept AI images from contributors, partly because it wants them to be able to prove that they own what they submit (Adobe Stock does accept AI images if they're labeled).
                Anyone who passes off an AI image as a photo breaks that rule and can be penalized once the truth comes out.
                Technical checks can help, but they aren't reliable, so a ban won't stop every cheater.
            """,
            sources=(
                "shutterstock-ai-content",
                "adobe-stock-genai-2026",
                "c2pa-2-2",
                "deepfake-eval-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#how-to-tell-if-an-image-is-ai-made",
    ),
    Question(
        id="may-the-owner-of-a-recording-clone-a-voice",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="Can the owner of a recording clone the voice on it?",
        wordings=(
            "were my recordings used to train an ai voice",
            "rights to my voice after a recording session",
            "publisher owns my recordings can they clone my voice",
            "can a studio make an ai copy of my performance",
            "my employer wants to make an ai avatar of me",
            "company uses my old recordings for ai",
            "digital double of an actor without consent",
            "can they reuse my face and voice with ai",
        ),
        answer=Claim(
            text="""
                Not automatically: owning a recording doesn't in itself give anyone the right to clone the voice on it.
                What counts is what the performer agreed to and what the law says about voice, likeness and personal data.
                The law differs from place to place and has gaps.
                In 2024, the US Copyright Office found that US law doesn't adequately protect people against imitations of their voice or appearance.
                If the voice is yours, look in your old contracts for wording that may allow cloning.
                Make sure that new contracts either forbid cloning or set a price for it.
            """,
            sources=("usco-part1-2024", "nava-synthetic-voices"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#contract-to-simulate-my-voice",
    ),
    Question(
        id="does-upscaling-count-under-a-union-agreement",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="Does AI upscaling or other AI post-production fall under a union's AI rules?",
        wordings=(
            "ai noise reduction in film and union rules",
            "what do sag-aftra rules say about ai",
            "are all machine learning tools banned on union productions",
            "what does the writers guild say about ai",
            "do union rules on ai cover visual effects",
            "is upscaling ai",
        ),
        answer=Claim(
            text="""
                Whether AI upscaling or other post-production falls under a union's AI rules depends on how the agreement defines AI.
                Plain upscaling adds detail to existing frames but doesn't invent a performance or a script, which is what these rules are mainly about.
                Hollywood's 2023 actors' agreement, for example, required consent and pay for digital copies of performers, but it didn't require consent for the usual post-production work, such as noise reduction.
                A rule that only says “AI” may cover more.
                Actors and writers got new agreements in 2026, so ask your union first, especially if a tool also changes faces or lighting.
            """,
            sources=(
                "techpowerup-dlss4",
                "authors-guild-sagaftra-2023",
                "backstage-sag-aftra-2023",
                "wga-mba-2023",
                "talentbrief-sagaftra-2026",
                "avclub-wga-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#noise-reduction-and-upscaling",
    ),
    Question(
        id="wga-agreement-and-training",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="Does the Hollywood writers' agreement forbid training AI on scripts?",
        wordings=(
            "wga contract ai training",
            "mba 2023 generative ai clause",
            "can writers' scripts be used to train ai under the wga agreement",
            "did the writers strike ban ai training",
            "may a studio train ai on screenplays",
            "what did the wga win on ai",
            "is ai a writer under the wga agreement",
            "can a studio make a writer use chatgpt",
            "2026 wga deal ai",
        ),
        answer=Claim(
            text="""
                The 2023 agreement between Hollywood's writers and studios didn't forbid training AI on scripts; it left the question open.
                Both sides kept their rights, so the writers' union, the Writers Guild of America (WGA), could still claim that this training is barred.
                What the agreement did settle is how AI may be used in writing: AI isn't a writer, and writers can't be required to use it.
                The contract that followed it, agreed in April 2026, is reported to restrict training on scripts and require licensing, so ask the guild what applies to your script.
            """,
            sources=(
                "wga-mba-2023",
                "nexttv-wga-2023",
                "avclub-wga-2026",
                "letsdatascience-wga-2026",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#ai-clauses-in-publishing-contracts",
    ),
    Question(
        id="writing-ban-and-training",
        topic=QuestionTopic.RULES,
        group="Publishing, film and voices",
        question="Does a clause against writing with AI also forbid training AI on my work?",
        wordings=(
            "ban on ai writing and ban on training",
            "separate clause for ai training",
            "clause forbids using ai to write scripts does it stop training on mine",
            "clause forbids training ai to generate text, does it protect my voice and pictures",
        ),
        answer=Claim(
            text="""
                A clause against writing with AI usually doesn't forbid training AI on your work.
                A rule on writing concerns how new text is made, while a rule on training concerns whether your existing work may be fed to a model.
                The 2023 agreement between Hollywood's writers and studios settled how AI may be used in writing but left training open.
                The agreement that followed in 2026 is reported to restrict AI training on scripts.
                Even a ban on training AI “to generate text” may not protect your voice or pictures.
                So ask for a clause that forbids any AI training on your writing, voice and images.
            """,
            sources=("wga-mba-2023", "nexttv-wga-2023", "letsdatascience-wga-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#reserve-texts-from-ai-training",
    ),
    Question(
        id="what-human-oversight-means",
        topic=QuestionTopic.RULES,
        group="Oversight, records and registers",
        question="What does human oversight of AI (a human in the loop) mean, and how is it enforced?",
        wordings=(
            "what does human in the loop mean",
            "human oversight of ai explained",
            "meaningful human control",
            "is a human review of ai enough",
            "rubber stamping ai output",
            "how should a person check ai decisions",
            "who is the human in the loop",
            "who is accountable for an ai decision",
            "is clicking approve human oversight",
            "how to enforce human review of ai",
            "named person responsible for ai output",
            "solely automated decisions law",
            "our website promises a human in the loop, what must that mean",
        ),
        answer=Claim(
            text="""
                Human oversight means that a person can understand, check, correct or stop what an AI does, preferably before it has an effect.
                To enforce it, name the person, and give them time and power to overrule the AI.
                Just clicking “approve” isn't enough.
                If you promise a human in the loop, say when that person acts and what they check.
                Starting in December 2027, the EU AI Act requires human oversight for high-risk uses such as hiring.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#do-people-trust-it-too-much",
    ),
    Question(
        id="register-of-ai-uses",
        topic=QuestionTopic.RULES,
        group="Oversight, records and registers",
        question="What belongs in a register of AI uses?",
        wordings=(
            "ai inventory template",
            "list of ai systems in our organization",
            "ai register for a company",
            "what to record about each ai tool",
            "ai use case register",
            "document our ai tools",
            "ai asset register",
        ),
        answer=Claim(
            text="""
                A register of AI uses lists where an organization uses AI, for what purpose, and who is responsible.
                Make one entry for each use rather than each product, because the same chatbot can be harmless in one task and risky in another.
                Record the purpose, the tool, which data people enter, who is affected, who checks the output, and the date of the next review.
                Ask staff what they already use, without blaming anyone, and include AI features inside other software.
                Keep it short enough that people will fill it in.
            """,
            sources=(
                "socitm-genai-template",
                "uk-atrs-2025",
                "nist-ai-600-1-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#llm-that-only-classifies",
    ),
    Question(
        id="which-systems-count-as-ai",
        topic=QuestionTopic.RULES,
        group="Oversight, records and registers",
        question="Someone asks for a list of our AI systems. Which ones count?",
        wordings=(
            "foi request for all ai systems",
            "do copilot and the spam filter count as ai",
            "what counts as ai in an inventory",
            "audit asks which ai systems we use",
        ),
        answer=Claim(
            text="""
                Which systems count as AI depends on the definition, and not everybody uses the same one.
                So ask the people who want the list which definition they have in mind, or say which one you used.
                Under broad definitions, such as those of the OECD and the EU AI Act, AI includes systems that have learned to predict, rank or sort.
                So a trained spam filter counts.
                Generative AI such as Microsoft Copilot also belongs on the list, unless the request clearly excludes it.
                Look for AI features inside other software as well, because they're easily forgotten.
            """,
            sources=(
                "oecd-2024-ai-system",
                "eu-ai-act-2024",
                "ms-which-copilot-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#llm-that-only-classifies",
    ),
    Question(
        id="records-of-ai-use",
        topic=QuestionTopic.RULES,
        group="Oversight, records and registers",
        question="Which records of AI use should we keep?",
        wordings=(
            "what logs should i keep of ai interactions",
            "must we keep prompts for legal discovery",
            "retention of ai chats",
            "audit trail for ai",
            "document ai assistance in a file",
            "keep ai prompts and outputs",
            "ai record keeping policy",
        ),
        answer=Claim(
            text="""
                Keep the records of AI use that you'd need to explain later how a result came about.
                These include the prompt, the source material, the output, the tool and model version, the date, and the name of the person who approved the result.
                Such records matter most when AI helped with a decision about people, a published figure or a contract.
                Don't keep everything forever, because chats can hold personal data and secrets that may have to be disclosed.
                Public bodies also have to follow records laws, and anyone involved in a lawsuit may be required to stop deleting records.
            """,
            sources=(
                "mrsc-public-records-2025",
                "openai-nyt-response-2025",
                "nist-ai-600-1-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#are-prompts-public-records",
    ),
    Question(
        id="ai-images-in-a-newsletter",
        topic=QuestionTopic.RULES,
        group="Contests, platforms and marketplaces",
        question="Can a club, church or school use AI images in its newsletter?",
        wordings=(
            "ai images in a church bulletin",
            "ai pictures for a school website",
            "use ai art on a poster",
            "ai illustrations for a nonprofit",
            "copyright of ai pictures in a newsletter",
            "flyer made with ai",
            "may our association use midjourney",
            "ai image caption in a newsletter",
        ),
        answer=Claim(
            text="""
                A club, church or school may use AI images in its newsletter if its own rules and the AI tool's terms allow it.
                But avoid images that mislead people, look like a real person or copy a living artist's style.
                In the caption, say what the image is, for example “Image generated with Midjourney, November 2026.” Don't claim copyright in a purely AI-made image: US law, for example, doesn't protect it.
                Don't use AI images where people expect to see the real thing, such as photos of your events.
                And don't put photos of members or children into a tool without consent.
                """,
            sources=("midjourney-terms-2026", "eu-gdpr-2016", "usco-part2-2025"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#ai-images-in-advertising",
    ),
    Question(
        id="false-security-reports-by-ai",
        topic=QuestionTopic.RULES,
        group="Open-source projects",
        question="How can a project protect itself against false security reports written by AI?",
        wordings=(
            "ai slop bug reports",
            "fake security reports by chatgpt",
            "open source maintainers flooded with ai reports",
            "ai-written vulnerability reports that turn out to be nonsense",
        ),
        answer=Claim(
            text="""
                An open-source software project can protect itself by judging a report of a security flaw by its proof, not by who or what wrote it.
                Require a small example or steps that reproduce the problem.
                Also require a person to confirm that they have checked the report and will answer questions.
                Write into your policy that reports without both will be closed, and that anyone who keeps sending useless reports will be banned.
                An AI detector doesn't help, because a report written with AI can be right.
            """,
            sources=("ossf-ai-slop-2026",),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#do-projects-ask-for-disclosure",
    ),
)
