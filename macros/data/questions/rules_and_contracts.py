"""Questions that readers ask: rules and contracts."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="policy-ai-generative-ai-or-llm",
        topic=QuestionTopic.RULES,
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
        ),
        answer=Claim(
            text="""
                It depends on what the policy should reach.
                LLM leaves out most image, sound and video generators.
                AI takes in the ranking of search results too.
                Generative AI means tools that make content.
                A law library found that many court orders mix AI with generative AI, which leaves lawyers unsure what to disclose.
                Name an example on either side.
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
        id="which-word-policies-use",
        topic=QuestionTopic.RULES,
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
                Most often AI, in a list of 180 policies of open-source projects (August 2026).
                By our count of their titles, 80 say AI alone, 32 generative AI and 22 LLM without generative.
                The other 46 bear general titles, such as Contributing.
                A title can be wider than the text: OpenTTD's Use of AI bans AI-generated content, such as an LLM's.
            """,
            sources=(
                "oss-ai-policies-2026",
                "openttd-ai-policy-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="misconceptions.md#ai-means-generative-ai",
    ),
    Question(
        id="does-an-llm-rule-cover-image-generators",
        topic=QuestionTopic.RULES,
        question="Does a rule about LLMs also cover image generators?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                By its words it does not: most image generators are not LLMs.
                A rule that should reach pictures says so.
                The emulator project BizHawk writes (2026): content created by generative AI, including large language models, with text and media files named.
                OpenTelemetry renamed LLM to generative AI in its documents where other models are meant as well.
            """,
            sources=(
                "bizhawk-ai-policy-2026",
                "opentelemetry-genai-2024",
                "oecd-ai-generative-issues",
            ),
            as_of="2026-09",
            our_reading=True,
        ),
        more="boundary.md#language-model-inside-an-image-generator",
    ),
    Question(
        id="does-an-ai-rule-cover-search-and-spelling",
        topic=QuestionTopic.RULES,
        question="Does a rule about AI also cover search engines and spell checkers?",
        wordings=(
            "is westlaw search ai under the rule",
            "does spell check count as ai",
            "ai disclosure rule too broad",
            "does using google count as using ai in court rule",
            "what counts as ai use",
            "is autocorrect ai",
            "is a search engine ai under our policy",
            "what is considered ai use",
            "does autocomplete count as using ai",
            "is google search ai under the rule",
            "spell checking falls under the ban",
            "is a search engine ai",
        ),
        answer=Claim(
            text="""
                Taken literally it can.
                AI has ranked the results of the legal databases Lexis and Westlaw for decades, notes a law library, so lawyers may use AI without knowing.
                One Ohio judge's ban on AI, reported in 2024, excepts legal search engines.
                A rule meant for tools that make text should say generative AI, or list what is exempt.
            """,
            sources=(
                "unc-law-genai-2026",
                "ballard-standing-orders-2024",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="boundary.md",
    ),
    Question(
        id="does-a-rule-cover-grammar-checkers",
        topic=QuestionTopic.RULES,
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
        ),
        answer=Claim(
            text="""
                It depends on the rule and on the feature.
                Amazon's book service wants no notice of error-checking.
                The Authors Guild would let publishers use basic spelling and grammar checkers only.
                The JavaScript committee TC39 lets LLMs proofread.
                A checker such as Grammarly also drafts text, which is generative AI: a rule should say which use it means.
            """,
            sources=(
                "amazon-kdp-ai",
                "authors-guild-uploading-2026",
                "tc39-ai-policy-2025",
                "grammarly-ai",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-grammarly-generative-ai",
    ),
    Question(
        id="does-a-rule-cover-machine-translation",
        topic=QuestionTopic.RULES,
        question="Is machine translation allowed where AI text is banned?",
        wordings=(
            "is ai translation permitted",
            "does deepl count as ai generated",
            "ai policy translation exception",
            "non native speaker llm translation allowed",
            "may i translate with ai under the policy",
            "may i use a translator",
            "translator allowed despite ban",
        ),
        answer=Claim(
            text="""
                It depends on the rule, and rules differ.
                The JavaScript committee TC39 permits machine translation that adds nothing new.
                Amazon's book service calls a translation made by a tool AI-generated, however much a person edits it afterwards.
                English Wikipedia's rules allow a few uses such as help with translation.
                Name translation in your rule, whichever way you decide.
            """,
            sources=(
                "tc39-ai-policy-2025",
                "tc39-ai-policy-2026",
                "amazon-kdp-ai",
                "oss-ai-policies-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#translation-tasks",
    ),
    Question(
        id="does-a-ban-cover-code-completion",
        topic=QuestionTopic.RULES,
        question="Does a ban on AI include code completion?",
        wordings=(
            "is copilot autocomplete banned by ai policy",
            "ai policy autocompletion",
            "tab completion llm allowed",
            "does intellisense count as ai",
            "is autocomplete for code banned",
            "suggestions in the code editor forbidden",
        ),
        answer=Claim(
            text="""
                It depends on the rule.
                Code completion suggests the next words or lines while you type.
                OpenTTD, a game, bans AI-generated content and accepts completion as long as you are undeniably the author.
                GDAL, a library for map data, allows LLMs only as better completion or for mechanical repetition, to be stated with each change.
            """,
            sources=(
                "openttd-ai-policy-2025",
                "gdal-ai-policy-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-autocomplete-generative-ai",
    ),
    Question(
        id="does-a-rule-reach-built-in-ai",
        topic=QuestionTopic.RULES,
        question="Does a policy on generative AI reach AI features inside other software?",
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
                Only if it says so clearly enough.
                Utah's policy for state staff (2023) speaks of systems that stand alone or are embedded within other applications.
                Georgia's (2025) defines an AI system as any software, tool or platform that uses AI methods.
                A list of named chatbots would miss the writing helper inside an office program.
            """,
            sources=(
                "utah-genai-policy-2023",
                "georgia-genai-policy-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#microsoft-365-copilot",
    ),
    Question(
        id="should-a-policy-name-tools",
        topic=QuestionTopic.RULES,
        question="Should a policy name tools such as ChatGPT?",
        wordings=(
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
                As examples, not as the rule itself.
                Utah's policy of 2023 lists GPT-3, Bard and Bing Chat; Bard has since become Gemini.
                Georgia's of 2025 says what the tools do: they generate new and original content, such as images, music or text.
                A description of what a tool does outlives product names, and a few examples make it clear.
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
        id="how-often-to-review-a-policy",
        topic=QuestionTopic.RULES,
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
                As fast as tools and laws change; a year is one example.
                Utah's policy for state staff was issued in September 2023, with the next review set for September 2024.
                The EU changed its AI Act in July 2026, less than two years after it came into force.
                Give the policy an owner and a date for review.
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
        ),
        answer=Claim(
            text="""
                Rules seldom set a share; they ask other questions.
                To Amazon's book service, text that a tool wrote is AI-generated however much it is edited.
                EU law asks whether a person reviewed a text on public matters and answers for it.
                The US Copyright Office asks what a person contributed.
                A W3C group discussed percentages in 2026 and dropped them.
            """,
            sources=(
                "amazon-kdp-ai",
                "eu-ai-act-2024",
                "usco-part2-2025",
                "w3c-ai-disclosure-14",
                "w3c-ai-disclosure-40",
            ),
            as_of="2026-09",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="official-definition-of-llm",
        topic=QuestionTopic.RULES,
        question="Is there an official definition of a large language model?",
        wordings=(
            "legal definition of llm",
            "llm definition for a contract",
            "does the ai act define llm",
            "government definition large language model",
            "legal meaning of llm",
            "binding definition of language model",
            "statute defines it",
        ),
        answer=Claim(
            text="""
                Yes, in guidance; the EU AI Act has no entry for the word.
                The judiciary of England and Wales explained LLMs in 2023 as models that learn to predict the next best word, or part of a word, after training on enormous quantities of text.
                The Act defines the general-purpose AI model, which is wider.
            """,
            sources=(
                "judiciary-ew-2023",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="define-generative-ai-in-a-contract",
        topic=QuestionTopic.RULES,
        question="How can a contract define generative AI?",
        wordings=(
            "genai definition clause",
            "sample contract definition generative ai",
            "contract language for ai tools",
            "define ai in an agreement",
            "definition of ai for an agreement",
            "contract wording for ai",
            "definition clause",
            "ai wording for agreements",
            "definition for an agreement",
            "contractual term",
        ),
        answer=Claim(
            text="""
                By what the tool does.
                One US law firm's sample: AI that can generate new content, such as images or text, from a prompt, after learning from many examples.
                The firm warns that such words can turn out too broad or too narrow.
                California's law speaks of content that emulates the structure and characteristics of the training data.
            """,
            sources=(
                "losey-genai-terms",
                "california-civ-3110",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#legal-terms",
    ),
    Question(
        id="ai-clauses-in-publishing-contracts",
        topic=QuestionTopic.RULES,
        question="What do AI clauses in publishing contracts say?",
        wordings=(
            "no ai training clause book contract",
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
                The US Authors Guild's model clauses (2026) give the publisher no right to use a book for AI training or AI output unless the contract grants it.
                AI translation and AI narration need the author's consent.
                Other clauses limit the author's own use of AI and forbid the publisher to upload the manuscript to services that train on uploads.
            """,
            sources=(
                "authors-guild-clauses-2026",
                "authors-guild-uploading-2026",
            ),
            as_of="2026-04",
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="model-clauses-for-buying-ai",
        topic=QuestionTopic.RULES,
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
                Yes, for public bodies in the EU.
                A community of public buyers published the MCC-AI, updated in March 2025: one set for high-risk systems and a light one for the others.
                They follow the EU AI Act, are not binding, and are not endorsed by the European Commission.
            """,
            sources=("insideprivacy-mcc-2025",),
            as_of="2026-11",
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="are-prompts-public-records",
        topic=QuestionTopic.RULES,
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
                It depends on the country; in parts of the US most likely yes.
                In Washington State prompts and answers used in public work most likely count as records, says a 2025 article on local government.
                San José told its staff in 2023 that their use of ChatGPT falls under California's public records act.
            """,
            sources=(
                "mrsc-public-records-2025",
                "governing-san-jose-2023",
            ),
            as_of="2026-11",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="who-answers-for-ai-text",
        topic=QuestionTopic.RULES,
        question="Who answers for a text that AI helped to write?",
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
                Whoever hands it in or publishes it, in the rules and rulings compared here.
                Elsevier's journals hold the authors to account.
                An English court (2025) puts the duty to check on the lawyer, as with a trainee's work.
                A German court (2026, not final) held a clinic liable for what its chatbot had invented.
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
                More than half of the projects in one public list.
                Of 180 policies collected by August 2026, 100 allow no AI contributions, two of them with exceptions, and 78 allow such contributions.
                The list calls its own sorting a general guide.
                It holds only projects that have a policy, so it says nothing of all the others.
            """,
            sources=("oss-ai-policies-2026",),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-coding-models-llms",
    ),
    Question(
        id="do-projects-ask-for-disclosure",
        topic=QuestionTopic.RULES,
        question="Must I say that AI helped with an open-source contribution?",
        wordings=(
            "disclose ai in pull request",
            "assisted-by commit trailer ai",
            "do i have to mention copilot in my pr",
            "ai disclosure open source",
            "declare ai use in a pull request",
            "should i mention ai in my commit",
            "stance on ai contributions",
            "reveal ai in commits",
        ),
        answer=Claim(
            text="""
                Often yes, where AI is allowed at all.
                In a public list of August 2026, 50 of 78 policies that allow AI ask for disclosure, and 74 ask for a person who checks the work.
                The Linux kernel asks for a line Assisted-by in the commit, the record of the change.
                Some projects ban AI outright.
            """,
            sources=("oss-ai-policies-2026",),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="provider-or-deployer",
        topic=QuestionTopic.RULES,
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
        ),
        answer=Claim(
            text="""
                A provider develops an AI system or general-purpose model, or has it developed, and offers it, or puts the system into service, under its own name; a deployer uses an AI system, private use aside.
                OpenAI is a provider; a newspaper drafting with ChatGPT is a deployer.
                A deployer that puts its name on a high-risk system becomes its provider.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#deployer",
    ),
    Question(
        id="is-ai-training-for-staff-mandatory",
        topic=QuestionTopic.RULES,
        question="Must staff in the EU be trained in AI?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                Not by a set course or certificate.
                Those who provide AI systems, or use them professionally, must take measures that support the AI literacy of their staff.
                So says Article 4 of the EU AI Act as softened in July 2026; it asks for no particular level and does not single out LLMs.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#ai-literacy",
    ),
    Question(
        id="reserve-texts-from-ai-training",
        topic=QuestionTopic.RULES,
        question="Can I reserve my texts from AI training by a clause?",
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
                In the EU partly.
                Rightsholders may reserve online works from text and data mining, by machine-readable means.
                In a case about a dataset for AI training, a Hamburg court found in 2025 that plain language had not been enough in 2021; Germany's Federal Court of Justice was to rule in December 2026.
                Research organizations may mine works for science anyway.
            """,
            sources=(
                "eu-copyright-directive-2019",
                "olg-hamburg-2025",
                "bgh-laion-2026",
            ),
            as_of="2026-11",
        ),
        more="glossary.md#tdm-opt-out",
    ),
    Question(
        id="what-does-synthetic-content-mean-in-laws",
        topic=QuestionTopic.RULES,
        question="What do laws mean by synthetic content?",
        wordings=(
            "synthetic content legal meaning",
            "artificially generated content ai act",
            "synthetically generated information india",
            "is ai text synthetic content",
            "legal word for fake media",
            "legal term for generated media",
        ),
        answer=Claim(
            text="""
                Content that a machine made or changed; whether text counts differs.
                The EU duty to mark output names synthetic audio, image, video and text.
                China's labels (2025) reach text, images, sound, video and virtual scenes.
                India's rules (2026) mean sound and pictures that look real and leave pure text out.
            """,
            sources=(
                "eu-ai-act-2024",
                "cn-label-2025",
                "in-it-rules-2026",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="what-a-policy-contains",
        topic=QuestionTopic.RULES,
        question="What should a policy on generative AI contain?",
        wordings=(
            "ai policy template contents",
            "how to write an ai policy",
            "sections of a genai policy",
            "ai policy checklist council",
            "how do we create an ai policy",
            "what is an acceptable use policy for ai",
            "ai guidelines for employees",
            "company policy on chatgpt",
            "draft a generative ai policy",
            "what should our ai rules say",
            "example of an ai policy",
            "how to write rules for using ai",
            "ai policy for schools",
            "ai policy for employees template",
            "what belongs in an ai usage policy",
            "guidelines for using generative ai",
            "rules for staff on using ai",
            "how should a company regulate ai use",
            "write guidelines for ai at our school",
            "rules for staff on ai",
            "what our ai rules should cover",
            "write guidelines for our team",
            "code of conduct",
            "dos and donts",
            "what employees need to know",
            "rules for contractors and volunteers",
            "write a guideline for colleagues",
            "rules of use for a team",
            "elements of a good policy",
            "template for a club or school",
        ),
        answer=Claim(
            text="""
                At least who may use which tools, for what, and with which data.
                The first template of Socitm for British councils (2023, since updated) adds suppliers, copyright, accuracy, confidentiality, disclosure and links to other software.
                Users first tell those in charge what they intend.
                The template's title names LLMs, its text allows pictures: the two should match.
            """,
            sources=("socitm-genai-template", "socitm-genai-policy-update"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#policy-ai-generative-ai-or-llm",
    ),
    Question(
        id="can-a-rule-against-ai-be-enforced",
        topic=QuestionTopic.RULES,
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
                Only in part.
                A maintainer of Twisted, a Python project, proposed a ban in June 2026 and wrote that it would not be checked by machine: people admit using AI or they do not.
                Detectors err: in a study of 2023 seven took, on average, over half of non-native writers' English essays for AI text.
                Disclosure rests on honesty.
            """,
            sources=(
                "twisted-llm-2026",
                "liang-2023-detectors",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
)
