"""Questions that readers ask: buying, licensing and using AI in a company."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="what-to-ask-a-vendor",
        topic=QuestionTopic.WORK,
        question="What should I ask a vendor of generative AI?",
        wordings=(
            "ai vendor checklist",
            "questions before buying ai tool",
            "due diligence genai supplier",
            "rfp questions llm",
            "what should be in an ai contract",
            "key clauses and red flags in an ai contract",
            "where is our data processed and by which subprocessors",
            "data location and deletion at termination",
            "questions for ai vendors",
            "evaluating an ai vendor",
            "security questions for ai suppliers",
            "exit and termination ai contract",
            "what should we look for when choosing an ai provider",
            "what should i check before signing with an ai company",
            "which model does your product use and who hosts it",
            "where are the servers",
            "how is our data stored and protected",
            "ai procurement checklist",
            "what to watch out for when buying ai software",
            "do you use third parties to process data",
            "due diligence questions for ai suppliers",
            "ai contract terms to negotiate",
            "what to clarify with a supplier before buying ai",
            "what should our contract with an ai vendor say",
            "how do i choose an ai vendor",
            "due diligence on an ai supplier",
            "checklist before signing",
            "what if the service goes down",
            "questions before signing",
            "subprocessors",
            "evaluate a supplier",
            "interview the provider",
            "red flags in offers",
            "criteria for selecting a provider",
        ),
        answer=Claim(
            text="""
                Ask about the model, your data, changes, results and leaving.
                Which model is inside?
                Who runs it?
                Does your data train it, and where is the data kept?
                How long?
                How do you learn of a new version?
                How does it do on your cases?
                The Open Contracting Partnership's guide asks more.
                What matters belongs in the contract.
            """,
            sources=(
                "ocp-buying-ai",
                "gsa-genai-guide-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="choose.md#what-else-decides",
    ),
    Question(
        id="what-does-a-demo-prove",
        topic=QuestionTopic.WORK,
        question="What does an AI demo prove?",
        wordings=(
            "impressive ai demo but fails in practice",
            "proof of concept vs production",
            "can i trust a vendor demo",
            "test ai on our own data before buying",
            "does the system behave like the demo",
            "vendor demo and real data",
            "does it work with our data",
            "how do we run a pilot with a vendor",
            "proof that the ai product works",
            "can we try the tool before we buy it",
            "impressive demo",
            "looked perfect in the sales presentation",
            "looked perfect on stage",
            "presentation looked great",
            "trial with real cases",
            "is a showcase meaningful",
        ),
        answer=Claim(
            text="""
                It proves that the product did well once, on an example that somebody chose.
                It does not show how often it fails on your cases.
                On τ-bench, a test of 2024, agents with GPT-4o had under a one-in-four chance to solve a shop task in all of eight tries.
                Ask for a trial with your own material, repeated.
            """,
            sources=("yao-2024-tau-bench",),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="does-ai-powered-mean-an-llm",
        topic=QuestionTopic.WORK,
        question='Does "AI-powered" mean that a product uses an LLM?',
        wordings=(
            "is it really ai or just marketing",
            "what model is behind this software",
            "our supplier says ai inside",
            "ai feature not generative",
            "what kind of ai is in this product",
            "is your product built on chatgpt",
            "how is ai used in your product",
            "which ai technology does the software use",
            "is the product really ai",
            "washing machine or fridge with ai",
            "what the brochure calls smart",
            "ai sticker on the box",
            "advertised as intelligent",
            "what technology is behind ai features",
            "smart label on devices",
        ),
        answer=Claim(
            text="""
                No.
                AI is the wider word: the feature may be fixed rules, a classifier that sorts, a forecast or an LLM.
                Ask what goes in, what comes out, and which model makes it.
                If the product writes new text, an LLM is probably inside; if it makes pictures, often a generator of another kind.
            """,
            sources=(
                "oecd-2024-ai-system",
                "oecd-ai-generative-issues",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="glossary.md#artificial-intelligence",
    ),
    Question(
        id="what-is-ai-washing",
        topic=QuestionTopic.WORK,
        question="What is AI washing?",
        wordings=(
            "fake ai claims companies",
            "sec fine ai claims",
            "company pretends to use ai",
            "overstated ai marketing",
            "vendor claims everything is ai",
            "how to spot fake ai products",
            "exaggerated ai claims",
            "companies lying about having ai",
            "fake claims to impress investors",
            "exaggeration in advertising",
            "pretending to use ai",
            "regulators against false ai claims",
        ),
        answer=Claim(
            text="""
                AI washing is claiming more AI than there is.
                In March 2024 the US Securities and Exchange Commission settled with two investment advisers, Delphia and Global Predictions, over false or misleading statements on their use of AI.
                They agreed to pay US$400,000 together and neither admitted nor denied the charges.
            """,
            sources=("sec-ai-washing-2024",),
            as_of="2024-03",
        ),
        more="glossary.md#artificial-intelligence",
    ),
    Question(
        id="do-95-percent-of-projects-fail",
        topic=QuestionTopic.WORK,
        question="Do 95% of generative AI projects fail?",
        wordings=(
            "mit report 95 percent ai pilots",
            "genai divide study criticism",
            "failure rate of ai pilots",
            "is the mit ai study reliable",
            "are ai projects successful",
            "success rate of generative ai projects",
            "do most ai pilots fail",
            "mit study on failure",
            "headline about failing pilots",
            "is the failure statistic true",
        ),
        answer=Claim(
            text="""
                One report is retold that way, but it measured gains, not failures.
                "The GenAI Divide" (2025), by a group at MIT's Media Lab, found that 5% of the pilots of generative AI it looked at gave a measurable gain.
                The report rests on interviews at 52 organizations, a survey of 153 leaders and some 300 public cases.
            """,
            sources=("nanda-2025",),
            as_of="2025",
            our_reading=True,
        ),
        more="outlook.md",
    ),
    Question(
        id="why-do-ai-projects-fail",
        topic=QuestionTopic.WORK,
        question="Why do AI projects fail?",
        wordings=(
            "rand study ai failure 80 percent",
            "reasons ai pilot failed",
            "ai implementation mistakes",
            "lessons from failed ai projects",
            "why do companies get no value from ai",
            "common mistakes when companies introduce ai",
            "obstacles to ai adoption",
            "pilot never went live",
            "nobody uses the assistant we bought",
            "proof of concept went nowhere",
            "stuck in pilot phase",
            "before investing in ai",
            "initiative scrapped",
            "nothing came of our experiment",
            "typical causes of failure",
            "why did our pilot bring nothing",
            "pitfalls when introducing ai",
        ),
        answer=Claim(
            text="""
                Because the problem is misunderstood or too hard for AI, data are missing, the newest technique counts for more than the problem, or infrastructure is lacking.
                RAND, a research institute, found these causes by asking 65 experienced people in 2024.
                RAND studied AI in general.
                The often-quoted failure rate of over 80% is an estimate that RAND passes on.
            """,
            sources=("ryseff-2024",),
            as_of="2024",
        ),
        more="questions/at-work.md#where-should-a-company-start",
    ),
    Question(
        id="does-the-vendor-guarantee-accuracy",
        topic=QuestionTopic.WORK,
        question="Does the vendor guarantee that the answers are right?",
        wordings=(
            "ai accuracy warranty",
            "sla for wrong answers",
            "who is responsible for ai mistakes contract",
            "as is clause llm",
            "how does the vendor handle wrong outputs",
            "what if the ai gives wrong answers contract",
            "warranty for ai output",
            "how accurate is your ai",
            "what error rate should we expect",
            "who carries the risk of wrong answers",
            "do you guarantee results",
            "service level agreement for ai",
            "what do you do about hallucinations in your product",
            "can we hold the vendor responsible for errors",
            "what if the ai is wrong who pays",
            "who promises correct answers",
            "promise of correctness in the small print",
            "provider liable for mistakes",
            "contract and faulty output",
            "who covers damage from wrong answers",
        ),
        answer=Claim(
            text="""
                Not in the standard terms of two large makers.
                OpenAI's business agreement of 2026 gives no warranty that content is accurate; the customer has to judge it.
                By Anthropic's commercial terms, facts in outputs must be checked, and the customer must tell users so.
                Your own contract may promise more.
            """,
            sources=(
                "openai-services-agreement-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
        ),
        more="dimensions/limitations-and-failure-modes.md#removability",
    ),
    Question(
        id="can-the-vendor-change-the-model",
        topic=QuestionTopic.WORK,
        question="Can the vendor change the model without asking us?",
        wordings=(
            "silent model update",
            "model version notice contract",
            "vendor swaps underlying model",
            "pin model version in agreement",
            "how do you handle model versioning",
            "what happens when the model changes",
            "model updates without notice",
            "will the product change after we buy it",
            "how often is the model updated",
            "do we get told about model changes",
            "what if the provider updates the model",
            "does the supplier tell us about new versions",
            "tool suddenly behaves unstable",
            "quietly replaced by a smaller model",
            "forced upgrade",
            "provider switches engine",
            "behavior changes during contract",
        ),
        answer=Claim(
            text="""
                By OpenAI's standard terms it can.
                The business agreement of 2026 lets OpenAI update its services; if an update materially reduces what they do, OpenAI tells the customer, who may end the contract.
                Chen and others found in 2023 that GPT-4's behavior changed widely in three months.
                Ask for fixed versions, notice, and time to test.
            """,
            sources=(
                "openai-services-agreement-2026",
                "chen-2023-drift",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md#repeatability",
    ),
    Question(
        id="why-a-business-account",
        topic=QuestionTopic.WORK,
        question="What does a business account of ChatGPT give a company?",
        wordings=(
            "chatgpt team vs plus",
            "enterprise plan difference data",
            "should employees use personal chatgpt account",
            "is chatgpt business worth it",
            "data processing agreement for chatgpt",
            "can my staff use chatgpt or claude for client work",
            "enterprise version of chatgpt",
            "paid or free chatgpt for business",
            "difference between personal and business chatgpt",
            "is the free version ok for work",
            "do we need an enterprise license",
            "chatgpt for teams",
            "what protection do we get with the paid plan",
            "which chatgpt plan for a company",
            "chatgpt business or enterprise",
            "enterprise plan advantages",
            "one login for the whole team",
            "is the expensive plan safer",
            "private login for office work",
            "advantages of a company plan",
            "licences for employees",
        ),
        answer=Claim(
            text="""
                Above all, other rules for data.
                OpenAI does not use business customers' content to improve its services unless they agree, and it signs a contract on data protection.
                In ChatGPT Enterprise the company's administrators set how long chats are kept; in ChatGPT Business chats stay until someone deletes them.
                Private accounts that staff use at work fall under consumer terms.
            """,
            sources=(
                "openai-services-agreement-2026",
                "openai-enterprise-privacy-2026",
                "openai-member-removal-help",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="data-when-the-contract-ends",
        topic=QuestionTopic.WORK,
        question="What happens to our data when the contract with an AI provider ends?",
        wordings=(
            "what happens to our data when the contract ends",
            "deletion of our data at termination",
            "can we get our data back if we leave",
            "can you delete our data on request",
            "data deletion after cancelling chatgpt enterprise",
            "what happens to my chats when the subscription ends",
            "does the vendor keep our data after termination",
            "export data before leaving an ai provider",
            "offboarding and wiping our files",
            "purge our files after termination",
            "delete everything after cancellation",
            "what remains with the provider",
        ),
        answer=Claim(
            text="""
                Read the contract; export your data before it ends.
                With exceptions, OpenAI deletes a business customer's content within thirty days of the end, and a private account's within thirty days after you delete it.
                Under the GDPR, a provider processing personal data for you must delete or return it, as you choose, unless EU or national law requires keeping it.
            """,
            sources=(
                "openai-services-agreement-2026",
                "openai-account-deletion-help",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="what-does-soc-2-show",
        topic=QuestionTopic.WORK,
        question="Does a SOC 2 report show that an AI product is safe to use?",
        wordings=(
            "ai vendor certifications",
            "soc2 iso for llm vendors",
            "is chatgpt enterprise compliant",
            "security audit of ai supplier",
            "is the ai tool compliant",
            "security certificates of ai vendors",
            "what certifications should an ai vendor have",
            "how do you secure our data",
            "iso 27001 ai vendor",
            "security and compliance of ai tools",
            "security certificate",
            "auditor's attestation",
            "meaning of certificates",
            "is a certified provider secure",
        ),
        answer=Claim(
            text="""
                Only in part.
                SOC 2 is an audit of a company's controls, such as those for security and confidentiality; OpenAI reports one for its business products.
                It does not show that answers are right or fair.
                For that, test the product on your own cases.
            """,
            sources=("openai-enterprise-privacy-2026",),
            as_of="2026-08",
            our_reading=True,
        ),
        more="choose.md#data-sensitivity",
    ),
    Question(
        id="audit-rights",
        topic=QuestionTopic.WORK,
        question="What audit rights can a buyer of a closed model expect?",
        wordings=(
            "audit clause ai contract",
            "inspect the vendor's model",
            "right to audit openai",
            "auditability",
            "inspect the provider",
            "right to examine a supplier",
        ),
        answer=Claim(
            text="""
                Papers and checks of how data is handled, rather than a look inside the model.
                OpenAI's data processing addendum grants audits of data protection, and OpenAI may have the customer pay.
                Under the GDPR, whoever processes personal data for others must allow such audits.
                The EU AI Act has makers of general-purpose models document them for companies building on them.
            """,
            sources=("conductatlas-openai-dpa-2026", "eu-gdpr-2016", "eu-ai-act-2024"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#what-does-soc-2-show",
    ),
    Question(
        id="may-we-use-llama-commercially",
        topic=QuestionTopic.WORK,
        question="May we use Llama in a commercial product?",
        wordings=(
            "llama license commercial use",
            "can my company use llama",
            "meta llama 700 million users",
            "is llama allowed in europe",
            "is this open model for research only or also for companies",
            "can i use this model in my company",
            "are the weights open for commercial use",
            "can i sell a product built on an open model",
            "license for commercial use of a model",
            "is the model free for business use",
            "license of model weights for business",
            "put meta's model into our app",
            "meta model in a product",
            "licence conditions for companies",
        ),
        answer=Claim(
            text="""
                Mostly yes outside the European Union, under Meta's license.
                For Llama 4: show "Built with Llama", keep to the use policy, and get a license from Meta if your firm had more than 700 million monthly users when Llama 4 came out.
                Companies based in the European Union get no rights to Llama 4 models that also take pictures.
            """,
            sources=(
                "meta-llama4-license",
                "meta-llama4-use-policy",
            ),
            as_of="2025-07",
        ),
        more="glossary.md#open-weights",
    ),
    Question(
        id="may-we-sell-midjourney-pictures",
        topic=QuestionTopic.WORK,
        question="May a company use Midjourney pictures commercially?",
        wordings=(
            "midjourney commercial license",
            "sell ai art made with midjourney",
            "midjourney company over 1 million revenue",
            "ai images for our products",
            "commercial use of ai images",
            "can i use ai images for my business",
            "can i put ai pictures on products i sell",
            "use ai art in advertising",
            "sell prints of generated art",
            "t shirts and mugs with generated designs",
            "ai book cover for sale",
            "use generated art in marketing",
            "print pictures on products",
        ),
        answer=Claim(
            text="""
                Yes, by Midjourney's terms of May 2026: users own what they make, as far as the law allows.
                Companies with more than US$1 million in revenue a year need a higher plan.
                By default, pictures are public and others may remix them.
                Whether the law protects such a picture at all is a separate question.
            """,
            sources=(
                "midjourney-terms-2026",
                "usco-part2-2025",
            ),
            as_of="2026-08",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="flux-dev-commercial-use",
        topic=QuestionTopic.WORK,
        question="May I use FLUX.1 [dev] and its fine-tunes commercially?",
        wordings=(
            "flux dev license",
            "sell flux pictures",
            "flux lora commercial",
            "black forest labs licence",
            "non commercial weights",
        ),
        answer=Claim(
            text="""
                The model and its fine-tunes, no; the pictures, yes by the maker's model card.
                Version 1.1.1 of the license allows the model and every fine-tuned version for non-commercial purposes only.
                It lets pictures serve commercial purposes, but another clause forbids them for “any data produced by” the model.
                To be safe, get a commercial license from Black Forest Labs.
            """,
            sources=(
                "bfl-flux1-dev-license",
                "bfl-flux1-dev-card",
            ),
            as_of="2026-09",
            our_reading=True,
        ),
        more="questions/at-work.md#is-an-open-model-free",
    ),
    Question(
        id="is-an-open-model-free",
        topic=QuestionTopic.WORK,
        question="Is an open model free of charge for a business?",
        wordings=(
            "open source llm cost",
            "self hosting cheaper than api",
            "free commercial llm apache license",
            "hidden costs of open models",
            "what does it cost to run our own model",
            "are open models cheaper",
            "total cost of self hosted ai",
            "what does it cost to host a downloaded model",
            "what does self hosting cost",
            "free weights but expensive servers",
        ),
        answer=Claim(
            text="""
                Often its weights, the numbers it learned, are free; running it is not.
                You pay for computers, electricity and staff.
                Licenses differ: OpenAI's gpt-oss has Apache 2.0, which permits commercial use.
                Llama 4's requires the largest firms to get permission and gives companies based in the European Union no rights to its models that also take pictures.
            """,
            sources=(
                "openai-gpt-oss-readme",
                "meta-llama4-license",
                "meta-llama4-use-policy",
                "ollama-docs",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="choose.md#cost",
    ),
    Question(
        id="deepseek-app-or-own-copy",
        topic=QuestionTopic.WORK,
        question="Is DeepSeek's app the same as running its model ourselves?",
        wordings=(
            "deepseek locally safe for company",
            "chinese llm in business",
            "deepseek weights vs app",
            "host deepseek on own server",
            "is deepseek safe for business",
            "host a chinese model ourselves",
            "run the chinese model ourselves",
            "chinese app versus own server",
            "chinese model on our machines",
        ),
        answer=Claim(
            text="""
                No.
                The app sends what you type to DeepSeek, which by its policy of February 2026 stores it in China.
                The weights of its models, the numbers they learned, can also be downloaded and run on your own computers; prompts then need not leave them, and DeepSeek's policy does not apply.
            """,
            sources=(
                "deepseek-privacy-2026",
                "deepseek-r1-2025",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="choose.md#data-sensitivity",
    ),
    Question(
        id="priced-per-user-or-per-use",
        topic=QuestionTopic.WORK,
        question="Is generative AI priced per user or per use?",
        wordings=(
            "seat license or token pricing",
            "ai cost per employee",
            "usage based pricing llm budget",
            "how is copilot and api billed",
            "how is ai software priced",
            "how much does ai cost for a company",
            "what will it cost us",
            "pricing model of ai vendors",
            "hidden fees",
            "what does ai cost per month for a team",
            "what happens to the bill when usage grows",
            "flat rate or pay as you go",
            "monthly fee or metered",
            "billing models",
            "monthly licence or consumption",
        ),
        answer=Claim(
            text="""
                Both ways.
                Products for staff can be sold per user: OpenAI's business agreement counts licenses.
                Models called by programs (API) are billed by use: per token (piece of text), picture or second of video.
                Answers cost more than equally long prompts: in a list of August 2026 an output token mostly cost two to eight times an input token.
            """,
            sources=(
                "openai-services-agreement-2026",
                "google-gemini-pricing-2026",
                "llm-prices-2026",
            ),
            as_of="2026-10",
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="build-or-buy",
        topic=QuestionTopic.WORK,
        question="Should we build our own AI tool or buy one?",
        wordings=(
            "build vs buy ai",
            "custom chatbot or off the shelf",
            "in house llm app or vendor",
            "make or buy genai",
            "custom ai or openai api",
            "build custom ai or use an existing one",
            "should we make our own chatbot",
            "should we develop ai ourselves",
            "buy ready made ai or develop it",
            "do we need developers to use ai",
            "off the shelf ai or our own",
            "make our own tool",
            "in-house team or ready-made software",
            "develop internally or purchase",
            "ready made solution or own",
        ),
        answer=Claim(
            text="""
                It depends on how special the task is.
                Buy what other companies need as well, such as help with drafting.
                Build where your data or your steps are special, and then on an existing model.
                In a small 2025 study by a group at MIT's Media Lab, projects with outside partners reached use about twice as often as in-house ones.
            """,
            sources=("nanda-2025",),
            as_of="2025",
            our_reading=True,
        ),
        more="choose.md#start",
    ),
    Question(
        id="where-should-a-company-start",
        topic=QuestionTopic.WORK,
        question="Where should a company start with generative AI?",
        wordings=(
            "first ai use case",
            "how to start ai pilot",
            "ai adoption first steps small business",
            "pick a genai project",
            "where do we start with ai",
            "first steps with ai in business",
            "how do we introduce ai",
            "ai strategy for small business",
            "how can my business use ai",
            "how to roll out ai to staff",
            "what is the first project for ai",
            "how to get employees to use ai",
            "ai for small businesses",
            "how do we get started with ai in the company",
            "plan for introducing ai",
            "is ai worthwhile for a small shop",
            "beginner guide for owners",
            "quick wins",
            "low hanging fruit",
            "what executives should know",
            "board of directors first steps",
            "first step with ai",
            "introduce ai in a craft business",
            "plan for small firms",
            "pilot project ideas",
        ),
        answer=Claim(
            text="""
                With one task that is frequent, easy to check and harmless when wrong.
                Note today's time and errors, try the tool on real cases, and compare.
                Decide beforehand which result ends the trial.
                The right tool for the job and meaningful control by people are among the ten principles of the UK government's guide.
            """,
            sources=("uk-ai-playbook-2025",),
            as_of="2025-02",
            our_reading=True,
        ),
        more="choose.md#start",
    ),
    Question(
        id="which-work-gains-most",
        topic=QuestionTopic.WORK,
        question="Which work gains most from generative AI?",
        wordings=(
            "best tasks for ai at work",
            "jagged frontier study",
            "bcg consultants chatgpt",
            "who benefits from ai assistants",
            "which jobs benefit from ai",
            "best use cases for ai in business",
            "what can ai do for my company",
            "what tasks should we give to ai",
            "where does ai help most",
            "ai use cases for managers",
            "best uses at work",
            "beginners or veterans",
            "tasks that profit",
            "who becomes more productive",
            "useful areas in the office",
        ),
        answer=Claim(
            text="""
                Tasks within the model's reach, and there less experienced or weaker staff, in two studies.
                Support agents solved 15% more cases an hour, the most experienced hardly more.
                Consultants with GPT-4 did 12.2% more tasks, 25.1% faster.
                On a task chosen to be beyond the model, the consultants were 19 percentage points less often right.
            """,
            sources=(
                "brynjolfsson-2025",
                "dellacqua-2023",
            ),
            as_of="2025",
        ),
        more="dimensions/scope-of-application.md#who-uses-it",
    ),
    Question(
        id="how-do-we-measure-the-benefit",
        topic=QuestionTopic.WORK,
        question="How do we measure whether AI saves time?",
        wordings=(
            "roi of generative ai",
            "kpi for ai assistant",
            "hours saved copilot real",
            "prove ai productivity gain",
            "is ai worth the money",
            "return on investment of ai",
            "how do we know it pays off",
            "what return can we expect",
            "business case for ai",
            "how to measure success of an ai project",
            "which metrics show that ai works",
            "is the investment in ai justified",
            "how can we tell it is worth the money",
            "payback of ai",
            "does it really free up hours",
            "return on investment of a pilot",
            "show results to the board",
            "key figures for success",
            "is the investment worthwhile",
            "evidence of time savings",
        ),
        answer=Claim(
            text="""
                Measure the work, not the feeling.
                In a 2025 trial, 16 developers believed that AI had made them about 20% faster; they had taken 19% longer.
                Compare time and quality with and without the tool, if possible with tasks assigned at random, and count the time for checking and mending.
            """,
            sources=("becker-2025-metr",),
            as_of="2025",
            our_reading=True,
        ),
        more="misconceptions.md#it-will-enrich-our-lives",
    ),
    Question(
        id="do-employees-check-ai-output",
        topic=QuestionTopic.WORK,
        question="Do employees check what AI gives them?",
        wordings=(
            "staff copy paste chatgpt without checking",
            "ai mistakes at work survey",
            "overreliance on ai employees",
            "people trust ai too much at work",
            "employees trust ai blindly",
            "do workers rely on ai too much",
            "staff hand in ai work unchecked",
            "do people proofread it",
            "forward answers unread",
            "colleagues trust results blindly",
            "copy and paste without reading",
        ),
        answer=Claim(
            text="""
                Often not, by their own account.
                In a survey of 48,000 people in 47 countries (2025), 66% of the employees who use AI said that they had relied on its output without checking.
                Mistakes at work because of AI were admitted by 56%.
            """,
            sources=("kpmg-trust-2025",),
            as_of="2025",
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="what-is-shadow-ai",
        topic=QuestionTopic.WORK,
        question="What is shadow AI?",
        wordings=(
            "employees using chatgpt secretly",
            "unapproved ai tools at work",
            "personal ai account company data",
            "shadow it ai",
            "staff using ai without permission",
            "employees paste data into unapproved tools",
            "how do i know what ai my team uses",
            "staff already use it secretly",
            "employees use private accounts for work",
            "behind the company's back",
            "sneak in own tools",
            "sign up with company email",
            "coworker pastes customer data into a free tool",
            "staff use private tools",
            "unauthorized software at work",
            "hidden use in the team",
        ),
        answer=Claim(
            text="""
                Shadow AI is AI that people use for work without their employer's approval, often through private accounts.
                In a 2025 report by an MIT group, staff used personal AI tools for work at over 90% of the companies surveyed.
                About 40% of the companies had bought a subscription to an LLM.
                Private ChatGPT accounts fall under consumer terms.
            """,
            sources=(
                "nanda-2025",
                "openai-eu-privacy-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="should-we-ban-chatgpt",
        topic=QuestionTopic.WORK,
        question="Should a company ban ChatGPT at work?",
        wordings=(
            "block chatgpt company network",
            "ban ai for employees",
            "samsung bans chatgpt",
            "allow or forbid ai tools",
            "is it ok to use chatgpt at work",
            "should employees be allowed to use ai",
            "can i use chatgpt for work",
            "my boss does not want ai",
            "ai rules at work",
            "can i use chatgpt at my job",
            "can employees use chatgpt",
            "should i let my team use ai",
            "does my company allow chatgpt",
            "is using ai at work cheating",
            "may i use ai in my job without telling my boss",
            "should i tell my manager that i use ai",
            "is it allowed to use chatgpt in the office",
            "should workers use ai",
            "allow or block ai in the office",
            "is it fine to use at work",
            "blocked by the it department",
            "miss out on productivity by banning",
            "prohibit or permit at work",
            "boss forbids it",
            "policy allow or block",
            "may i use it in my office job",
        ),
        answer=Claim(
            text="""
                A ban alone may drive use into private accounts: in a 2025 report, staff at over 90% of the companies asked regularly used personal AI tools for work.
                The UK's cyber security center advises not to put sensitive information into public LLMs.
                A business account with clear rules on data is a middle way.
            """,
            sources=(
                "nanda-2025",
                "ncsc-2023",
                "openai-enterprise-privacy-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="choose.md#data-sensitivity",
    ),
    Question(
        id="may-we-screen-applicants-with-ai",
        topic=QuestionTopic.WORK,
        question="May we screen job applicants with AI?",
        wordings=(
            "ai cv screening legal",
            "chatgpt to rank resumes",
            "hiring algorithm bias",
            "hr ai high risk eu",
            "is ai resume screening legal",
            "ai in recruiting",
            "can we use ai to hire people",
            "is it legal to use ai for hiring decisions",
            "ai to filter candidates",
            "bias in ai hiring tools",
            "is hiring software high risk",
            "robot rejects my application",
            "shortlist job seekers",
            "interview scored by a bot",
            "shortlist candidates",
            "sort applications automatically",
            "software decides on candidates",
            "discrimination in recruiting",
        ),
        answer=Claim(
            text="""
                In the EU it is a high-risk use, with duties from 2 December 2027; other places have rules of their own.
                Screening can be unfair even where it is allowed: in a 2024 test of embedding models, which rank texts, names associated with White people were favored in 85% of cases.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "wilson-caliskan-2024",
            ),
            as_of="2026-11",
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="can-ai-replace-a-support-team",
        topic=QuestionTopic.WORK,
        question="Can an AI chatbot replace a support team?",
        wordings=(
            "klarna ai customer service",
            "replace call center with ai",
            "ai agents instead of support staff",
            "chatbot customer satisfaction",
            "ai for customer service instead of people",
            "can we cut support staff with ai",
            "should customers talk to a bot",
            "replace call center",
            "phone hotline without people",
            "let a robot answer the phones",
            "bots instead of agents",
            "customers hate bots",
            "automate the hotline",
        ),
        answer=Claim(
            text="""
                In part, as one case suggests.
                Klarna said in 2024 that its assistant took two thirds of its chats; in 2025 its chief said that quality had suffered, and it hired people again and kept the assistant.
                In a study of 5,172 support agents, an assistant that only suggests replies raised cases solved per hour by 15%.
            """,
            sources=(
                "klarna-2024",
                "bloomberg-klarna-2025",
                "brynjolfsson-2025",
            ),
            as_of="2025-05",
        ),
        more="examples.md#customer-service",
    ),
    Question(
        id="are-we-bound-by-our-chatbot",
        topic=QuestionTopic.WORK,
        question="Is a company bound by what its chatbot promises?",
        wordings=(
            "air canada chatbot case",
            "chatbot gave wrong refund info liable",
            "chatbot legal responsibility business",
            "ai promised discount to customer",
            "who is accountable when the agent makes a mistake",
            "who is responsible for what our bot promises",
            "agent made a commitment to a customer",
            "who pays when the chatbot is wrong",
            "what if our chatbot says something wrong to a customer",
            "are we liable for our ai",
            "who is legally responsible for an ai agent",
            "chatbot promised a refund",
            "bot quoted the wrong fare",
            "bot gave a wrong price",
            "must we honor what it said",
            "liability for our assistant",
        ),
        answer=Claim(
            text="""
                It can be.
                In 2024 a Canadian tribunal made Air Canada pay a passenger whom its website's chatbot had wrongly told that he could claim a discount later.
                It rejected the argument that the chatbot answered for itself.
                The ruling does not say whether the chatbot was an LLM, and other courts may differ.
            """,
            sources=("moffatt-2024",),
            as_of="2024",
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="can-we-rely-on-ai-meeting-notes",
        topic=QuestionTopic.WORK,
        question="Can we rely on AI notes of meetings?",
        wordings=(
            "ai transcription errors",
            "meeting summary wrong",
            "teams copilot notes accuracy",
            "whisper made up sentences",
            "ai note taker reliable",
            "should an ai record our meetings",
            "accuracy of meeting transcripts",
            "ai minutes of a meeting",
            "zoom recap",
            "consent to record the meeting",
            "clerk drafts minutes",
            "automatic minutes",
            "are transcripts correct",
            "recording colleagues",
        ),
        answer=Claim(
            text="""
                Only after a participant has read them.
                Speech recognition can invent: in tests of 2023, OpenAI's Whisper added whole phrases that had not been spoken to about 1% of short recordings, some of people with a speech disorder.
                An LLM that then writes the summary can add errors of its own.
            """,
            sources=(
                "koenecke-2024",
                "ji-2023",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="can-an-assistant-show-private-files",
        topic=QuestionTopic.WORK,
        question="Can an AI assistant show staff files that are not meant for them?",
        wordings=(
            "copilot oversharing sharepoint",
            "copilot sees confidential files",
            "permissions before copilot rollout",
            "employee finds salaries with ai",
            "will copilot read all our secret files",
            "can copilot see confidential documents",
            "will ai read our company data",
            "ai access to internal documents",
            "who can see what in copilot",
            "does copilot respect permissions",
            "copilot reveals something sensitive",
            "oversharing in sharepoint",
            "snooping in colleagues' folders",
            "copilot permissions",
            "colleague sees salary list",
            "access rights and search",
            "internal leak through copilot",
        ),
        answer=Claim(
            text="""
                Yes, if the files were shared too widely.
                Microsoft says that its 365 Copilot shows only what a user already has permission to view, and advises companies to check sharing in SharePoint before they start.
                Attacks are another way: EchoLeak, an e-mail described in 2025, could make Copilot leak data without a click until Microsoft closed the gap.
            """,
            sources=(
                "ms-sharepoint-copilot-2024",
                "reddy-2025-echoleak",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="copilot-or-chatgpt-at-work",
        topic=QuestionTopic.WORK,
        question="Microsoft 365 Copilot or ChatGPT: what is the difference at work?",
        wordings=(
            "copilot vs chatgpt for business",
            "is copilot just chatgpt",
            "should we buy copilot or chatgpt",
            "difference microsoft copilot openai",
            "is copilot different from chatgpt",
            "microsoft copilot or chatgpt enterprise",
            "why pay for copilot if we have chatgpt",
            "is copilot worth it",
            "office assistant comparison",
            "office license or openai",
            "which one for office",
            "microsoft or openai for our staff",
        ),
        answer=Claim(
            text="""
                Microsoft 365 Copilot works inside Word, Outlook, Teams and other Office programs; ChatGPT has pages and apps of its own.
                Copilot can draw on a company's own emails and files, as far as the user may view them.
                On business plans, ChatGPT can be connected to apps that hold the company's information.
                Both products are built on LLMs.
            """,
            sources=(
                "ms-m365-copilot-2023",
                "ms-sharepoint-copilot-2024",
                "openai-chatgpt-2022",
                "openai-company-knowledge-help",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="systems.md#microsoft-copilot",
    ),
    Question(
        id="which-assistant-for-our-company",
        topic=QuestionTopic.WORK,
        question="How do we choose between ChatGPT, Copilot, Gemini and Claude?",
        wordings=(
            "compare ai assistants for company",
            "best ai tool for our team",
            "gemini vs copilot vs claude business",
            "which llm vendor to pick",
            "which ai should our company use",
            "claude or chatgpt for business",
            "compare chatgpt gemini copilot claude",
            "best ai for work",
            "compare business ai tools",
            "compare the big four",
            "select a tool for the whole firm",
            "comparison of business assistants",
        ),
        answer=Claim(
            text="""
                By a trial rather than by rankings.
                Give each the same real tasks of yours, compare the results without showing the names, and compare the rules for data.
                Rankings can mislead: a 2025 study found that a few large makers tried many private versions on a leading ranking, whose operators dispute parts of the study.
            """,
            sources=(
                "singh-2025-leaderboard",
                "lmarena-2025-response",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="how-many-companies-use-ai",
        topic=QuestionTopic.WORK,
        question="How many companies use AI?",
        wordings=(
            "business ai adoption rate",
            "share of firms using ai",
            "us census ai survey",
            "percentage of companies using genai",
            "how common is ai in business",
            "are other companies using ai",
            "are my competitors using ai",
            "share of firms with ai",
            "are we late compared with others",
            "spread of ai in the economy",
            "share of businesses",
        ),
        answer=Claim(
            text="""
                It depends on who is asked and what counts.
                In the US Census Bureau's survey, 17% to 20% of firms had used AI in some function in the two weeks before, between December 2025 and May 2026.
                Of firms with 250 or more employees, 37% had.
                The survey counts AI of every kind, and the smallest firms.
            """,
            sources=("census-2026",),
            as_of="2026-05",
        ),
        more="dimensions/scope-of-application.md#who-uses-it",
    ),
    Question(
        id="how-buying-generative-ai-differs",
        topic=QuestionTopic.WORK,
        question="How does buying generative AI differ from buying other software?",
        wordings=(
            "ai procurement process",
            "public sector genai tender",
            "software contract vs ai contract",
            "government buying ai",
            "how to procure ai",
            "purchasing ai tools",
            "what is different about contracts for ai",
            "how should a public body buy ai",
            "ai procurement versus normal software",
            "procurement of ordinary saas",
            "saas contract differences",
            "special points in ai tenders",
            "contract traps compared to software",
        ),
        answer=Claim(
            text="""
                Less than it seems, say two guides for public buyers.
                AI is software, write the US General Services Administration (2024) and the Open Contracting Partnership (2025), so the usual rules for security, suppliers and data hold.
                Add: test with your own cases, because output varies, and agree on changes of the model.
                Buy an outcome, not a list of functions.
            """,
            sources=(
                "gsa-genai-guide-2024",
                "ocp-buying-genai-2025",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="choose.md#what-else-decides",
    ),
    Question(
        id="can-competitors-get-the-same-output",
        topic=QuestionTopic.WORK,
        question="Can a competitor get the same AI output as we do?",
        wordings=(
            "is ai generated text unique",
            "two companies same chatgpt answer",
            "exclusive rights ai output",
            "own ai logo same as others",
            "what advantage do we have if everyone uses the same ai tools",
            "is our ai output exclusive",
            "will competitors see our ideas",
            "is our content unique if ai wrote it",
            "does ai give everyone the same answer",
            "same slogan for two firms",
            "is the result unique",
            "everybody's ai content sounds alike",
            "ai content looks the same",
            "uniqueness of generated text",
            "rival receives identical slogan",
        ),
        answer=Claim(
            text="""
                Yes.
                OpenAI's business agreement of 2026 says that output may not be unique and that others may receive similar content.
                Toward OpenAI the customer owns its output, but that gives no right against others who receive similar output.
                In the United States, what AI made without enough human authorship has no copyright.
            """,
            sources=(
                "openai-services-agreement-2026",
                "usco-part2-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="does-copilot-train-on-our-data",
        topic=QuestionTopic.WORK,
        question="Does Microsoft 365 Copilot train on our company's data?",
        wordings=(
            "copilot business data training",
            "does microsoft use our emails to train ai",
            "tenant data copilot llm",
            "is copilot chat data shared with openai",
            "is copilot data private",
            "is our company data used by microsoft",
            "does microsoft see our files",
            "does microsoft keep our prompts",
            "microsoft learning from our documents",
            "is tenant content used",
        ),
        answer=Claim(
            text="""
                No, by Microsoft's training material for the product.
                Prompts, answers, and the emails and files that Copilot reaches are not used to train the LLMs it runs on, nor OpenAI's models.
                Such data may improve Microsoft's own models only if the company's administrator agrees.
                The Copilot for private users has terms of its own.
            """,
            sources=(
                "ms-copilot-data-unit-2025",
                "ms-copilot-terms-2026",
            ),
            as_of="2026-08",
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
)
