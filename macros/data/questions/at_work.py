"""Questions that readers ask: buying, licensing and using AI in a company."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="am-i-allowed-to-use-chatgpt-at-work",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="Am I allowed to use ChatGPT for work?",
        wordings=(
            "may i write work emails with chatgpt",
            "am i allowed to use chatgpt for work",
            "nobody told me whether ai is allowed at work",
            "is it allowed to use ai at my workplace if there is no rule",
            "is it allowed to use chatgpt in my job",
            "my company has no ai policy, can i use ai",
            "do i need permission to use ai at work",
            "may i use my private chatgpt account for work",
            "is it ok to use ai at work without telling",
            "what must i not put into chatgpt at work",
            "am i allowed to use ai as a freelancer",
            "can i use chatgpt at work",
            "can i use ai at work",
            "can i use chatgpt at my job",
            "should i tell my manager that i use ai",
            "is it allowed to use chatgpt in the office",
            "is it fine to use at work",
            "may i use it in my office job",
        ),
        answer=Claim(
            text="""
            Whether you're allowed to use ChatGPT for work depends first on your employer's rules, and then on contracts with clients and the duties of your profession.
            US lawyers, for example, may need a client's consent before they enter the client's information into such a tool.
            If there's no rule, ask before you start, and if your employer has an approved tool, use that one.
            Don't put confidential or personal data into your personal account, because the provider receives it and may train on it unless you opt out.
            """,
            sources=(
                "ncsc-2023",
                "openai-eu-privacy-2026",
                "aba-512-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#which-data-in-ai-at-work",
    ),
    Question(
        id="what-to-ask-a-vendor",
        topic=QuestionTopic.WORK,
        group="Vendors and their promises",
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
            "write a tender for a chatbot what should we ask bidders about the llm",
            "tender questions for a chatbot",
            "requirements for bidders llm",
            "must a supplier say that there is an llm inside",
            "does a vendor have to disclose ai",
        ),
        answer=Claim(
            text="""
                Ask the vendor which AI model the product uses, who runs it, and how you'll be told when it changes. If you invite bids, ask every bidder, because the law may not require them to tell you unasked.
                Ask whether your data is used for training, where and how long it's kept, who else receives it, and how you can export and delete it.
                Find out how much extra use costs and who is responsible for wrong answers.
                Put the answers into the contract, along with terms on security, audits and how to end it.
                Test the product on your own examples, and run a pilot before a larger order.
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
        group="Vendors and their promises",
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
            At most, a demo proves that the product did well on the examples shown, which the vendor has usually chosen.
            It doesn't show how often the product would fail on your own tasks, and an LLM may answer the same question differently the next time.
            So ask for a trial with your own material, including difficult cases, and run every case several times.
            Decide beforehand how many mistakes would be too many.
            What you want to know is how often the product is right, not how well it can do on a good day.
            """,
            sources=("yao-2024-tau-bench",),
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="does-ai-powered-mean-an-llm",
        topic=QuestionTopic.WORK,
        group="Vendors and their promises",
        question="Does “AI-powered” mean that a product uses an LLM?",
        wordings=(
            "is a smart tv ai",
            "robot vacuum says ai on the box",
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
            No, a product can be called “AI-powered” without an LLM inside, because AI is a much wider term.
            The box of a robot vacuum, for example, may say “AI,” but that AI usually isn't like ChatGPT: it may recognize objects in the vacuum's path.
            “AI” also covers programs that sort things, such as spam filters, and by some definitions even a set of fixed rules.
            If the product writes new text, there is probably an LLM in it.
            To be sure, ask the vendor what the AI does and which model does it.
            """,
            sources=(
                "oecd-2024-ai-system",
                "oecd-ai-generative-issues",
                "aigadgetexpert-robot-vacuums-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="glossary.md#artificial-intelligence",
    ),
    Question(
        id="may-we-say-ai-powered",
        topic=QuestionTopic.WORK,
        group="Vendors and their promises",
        question="Can we call our product “AI-powered” if it only follows fixed rules?",
        wordings=(
            "can we advertise our tool as ai-powered",
            "fixed rules sold as ai",
            "calling simple software ai in marketing",
            "is ai-powered a legal term",
        ),
        answer=Claim(
            text="""
            It's risky to call a product “AI-powered” if it only follows fixed rules, because customers will probably expect software that learns or that writes like ChatGPT.
            “AI-powered” isn't a protected term, but advertising that misleads people can break the law.
            In 2023, a lawyer at the Federal Trade Commission, which polices advertising in the United States, warned marketers not to say that a product uses AI if it doesn't.
            The agency has since brought cases against companies for deceptive claims about AI.
            It's safer to say what the tool does, such as “sorts your invoices automatically.”
            """,
            sources=(
                "complianceweek-ftc-2023",
                "benesch-ftc-ai-2025",
                "oecd-2024-ai-system",
            ),
            as_of="2025-10",
            our_reading=True,
        ),
        more="questions/at-work.md#does-ai-powered-mean-an-llm",
    ),
    Question(
        id="what-is-ai-washing",
        topic=QuestionTopic.WORK,
        group="Vendors and their promises",
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
            AI washing means exaggerating how much AI a product or company uses or what that AI can do.
            The name is modeled on “greenwashing,” which means making something look better for the environment than it is.
            AI washing can be illegal.
            In March 2024, for example, the agency that regulates the US securities markets, the SEC, charged two investment advisory firms with making misleading statements about their AI.
            Without admitting or denying the SEC's findings, they agreed to pay $400,000 in total.
            To see through such claims, ask what the AI does, which model it uses and how it was tested, and be suspicious of vague answers.
            """,
            sources=("sec-ai-washing-2024",),
            as_of="2024-03",
            our_reading=True,
        ),
        more="glossary.md#artificial-intelligence",
    ),
    Question(
        id="do-95-percent-of-projects-fail",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
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
            The claim that 95% of generative AI projects fail hasn't been proven.
            It comes from The GenAI Divide, a 2025 report by a group at MIT's Media Lab, which does mention a 95% failure rate.
            What the group reported is that, of the pilot projects (trials inside a company) that it looked at, 5% brought a measurable financial gain.
            But a project without a measured gain hasn't necessarily failed.
            The evidence is also limited: the authors interviewed people at 52 organizations, surveyed 153 leaders and looked at more than 300 publicly reported projects.
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
        group="Starting, costs and benefits",
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
            AI projects often fail because people misunderstand the problem that the AI is supposed to solve, or don't explain it well.
            The US research institute RAND came to this conclusion in 2024, after interviewing 65 experienced data scientists and engineers about AI projects of all kinds.
            Among the other causes were a lack of suitable data, more interest in the newest technology than in the problem, and problems that were too hard for AI.
            So settle first what problem you want to solve and how you'll measure success.
            RAND's report also mentions a failure rate of over 80%, but that figure comes from other estimates.
            """,
            sources=("ryseff-2024",),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/at-work.md#where-should-a-company-start",
    ),
    Question(
        id="does-the-vendor-guarantee-accuracy",
        topic=QuestionTopic.WORK,
        group="Vendors and their promises",
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
            "client wants me to guarantee that the chatbot's answers are correct",
        ),
        answer=Claim(
            text="""
                Vendors often don't guarantee that an AI tool's answers are right, and an LLM's mistakes can't be ruled out.
                OpenAI's business agreement, for example, doesn't promise accuracy and leaves it to the customer to check the answers.
                You can try to negotiate a firmer promise, such as a maximum error rate on agreed test cases.
                The contract can then say what you get if the tool makes more errors than that, for example a refund or the right to cancel.
                If your own client asks you for a guarantee, offer human review instead.
            """,
            sources=(
                "openai-services-agreement-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#removability",
    ),
    Question(
        id="can-the-vendor-change-the-model",
        topic=QuestionTopic.WORK,
        group="Contracts with a vendor",
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
            Yes, a vendor can change the model without asking you if the contract allows it.
            OpenAI's business agreement, for example, lets the company update its services, and promises notice if an update significantly reduces what they can do.
            But even a better model can behave differently and break something that used to work.
            Ask for a fixed version, or at least for notice and time to test, and repeat the same tests after each change.
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
        group="Copilot and other office assistants",
        question="What does a ChatGPT business account give a company?",
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
            "what protection do we get with the paid plan",
            "which chatgpt plan for a company",
            "chatgpt business or enterprise",
            "enterprise plan advantages",
            "is the expensive plan safer",
            "private login for office work",
            "advantages of a company plan",
            "licences for employees",
            "is chatgpt enterprise or edu a different ai from the free one",
        ),
        answer=Claim(
            text="""
            Compared with personal accounts, a ChatGPT business account gives a company or a university better protection for its data and more control over its users.
            It isn't a different AI: OpenAI's models write the answers in every plan, but the choice of models and the usage limits differ.
            OpenAI says that it doesn't use business customers' content to improve its services unless they agree.
            That promise doesn't cover personal accounts, even if they're used for work: OpenAI may train on what people type into them unless they opt out.
            So the business account helps only if people actually use it.
            """,
            sources=(
                "openai-services-agreement-2026",
                "openai-enterprise-privacy-2026",
                "openai-member-removal-help",
                "openai-eu-privacy-2026",
                "umd-chatgpt-enterprise",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="data-when-the-contract-ends",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="What happens to our data when the contract with an AI provider ends?",
        wordings=(
            "deletion of our data at termination",
            "can we get our data back if we leave",
            "what happens to our data when the contract ends",
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
            What happens to your data depends on the contract with the AI provider, so check what it says before you sign, and export what you need in time.
            OpenAI's business agreement, for example, says that it deletes a customer's content within 30 days after the contract ends, unless the law or another agreement requires something else.
            In the EU, data protection law (the GDPR) lets you choose whether the provider deletes or returns the personal data that it processes for you, unless a law requires otherwise.
            A model that has been trained on your data can't simply be made to forget it, so rule out training from the start.
            """,
            sources=(
                "openai-services-agreement-2026",
                "eu-gdpr-2016",
                "ren-2025-unlearning",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="if-the-ai-vendor-fails",
        topic=QuestionTopic.WORK,
        group="Contracts with a vendor",
        question="What if our AI tool fails or leaks data, or its vendor goes out of business?",
        wordings=(
            "business continuity and ai",
            "ai vendor bankruptcy",
            "fallback when the ai is down",
            "what if our ai supplier goes bankrupt",
            "data breach at an ai vendor",
            "exit plan for an ai tool",
            "uptime of ai services",
        ),
        answer=Claim(
            text="""
            Before you depend on an AI tool, decide how long you can work without it.
            Even large AI services go down at times, so keep a manual process or a second provider ready, and try it out.
            The contract should say how soon the vendor has to tell you about a data leak, because you may have to report the leak quickly.
            The contract should also guarantee advance notice and an export of your data in a usable form if the vendor goes out of business or retires the model.
            But a bankrupt vendor may not keep that promise, so regularly save copies of your own.
            """,
            sources=(
                "chu-2025-outages",
                "openai-deprecations",
                "eu-gdpr-2016",
                "openai-services-agreement-2026",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/building-with-it.md#can-i-switch-providers",
    ),
    Question(
        id="what-does-soc-2-show",
        topic=QuestionTopic.WORK,
        group="Vendors and their promises",
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
            No, a SOC 2 report tells you something about how a company protects data, not whether its AI's answers are right or fair.
            The report is the result of an audit, an independent check of how a company handles matters such as security and confidentiality.
            It's worth asking for the report and checking which products and what period it covers.
            But to find out whether the AI is safe to use for your own tasks, you have to test it on them.
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
        group="Contracts with a vendor",
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
            At least in the EU, a buyer of a closed model (one whose inner workings its maker keeps to itself) can usually expect to audit how personal data is handled, but not to examine the model.
            The EU's data protection law (GDPR) requires anyone who processes personal data for a customer to allow audits.
            OpenAI's standard contract terms on personal data, for example, allow these audits, but the customer may have to pay for them.
            """,
            sources=(
                "conductatlas-openai-dpa-2026",
                "eu-gdpr-2016",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#what-does-soc-2-show",
    ),
    Question(
        id="may-we-use-llama-commercially",
        topic=QuestionTopic.WORK,
        group="Commercial use and licenses",
        question="Can we use Llama in a commercial product?",
        wordings=(
            "llama license commercial use",
            "can my company use llama",
            "meta llama 700 million users",
            "is llama allowed in europe",
            "are the weights open for commercial use",
            "can i sell a product built on an open model",
            "is the model free for business use",
            "license of model weights for business",
            "put meta's model into our app",
            "meta model in a product",
            "licence conditions for companies",
        ),
        answer=Claim(
            text="""
            You may often use Llama, Meta's family of LLMs, in a commercial product, but each version has its own license.
            The 2025 license of Llama 4 allows commercial use if you show “Built with Llama” and follow Meta's usage rules.
            There are two large exceptions.
            Companies that had more than 700 million monthly users when Llama 4 came out need a separate license.
            Companies based in the EU and people who live there get no rights to the Llama 4 models Scout and Maverick, although they may use products that others build on them.
            """,
            sources=(
                "meta-llama4-license",
                "meta-llama4-use-policy",
                "meta-llama4-card",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="glossary.md#open-weights",
    ),
    Question(
        id="pretrained-model-commercial-use",
        topic=QuestionTopic.WORK,
        group="Commercial use and licenses",
        question="Can I use an open or pretrained model in a commercial product?",
        wordings=(
            "open models paid product no strings",
            "model card says non-commercial",
            "gpl v3 or non-commercial weights",
            "license of code and weights",
            "is this open model for research only or also for companies",
            "can i use this model in my company",
            "license for commercial use of a model",
            "is downloadable the same as free to use",
            "which license counts for a model",
        ),
        answer=Claim(
            text="""
            Whether you may use an open or pretrained model commercially depends mainly on the license of its weights, the numbers learned in training.
            The licenses Apache 2.0 (used for OpenAI's gpt-oss, for example) and MIT (used for DeepSeek-R1) allow commercial use on a few conditions, such as keeping the license and copyright notices.
            A license marked “non-commercial” or “research” usually rules out a paid product.
            Don't go by the license of the code, which can differ: the code for the FLUX image models is under Apache 2.0, but the weights of FLUX.1 [dev] have a non-commercial license.
            Versions can also differ, so read the license of the one you use.
            """,
            sources=(
                "bfl-flux-readme",
                "bfl-flux1-dev-license",
                "meta-llama-2023",
                "meta-llama4-license",
                "deepseek-r1-readme",
                "openai-gpt-oss-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#open-weights-or-open-source",
    ),
    Question(
        id="may-we-sell-midjourney-pictures",
        topic=QuestionTopic.WORK,
        group="Commercial use and licenses",
        question="Can I sell AI images or use them commercially?",
        wordings=(
            "can i use ai images commercially",
            "may i sell ai art such as midjourney images",
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
            "can i sell ai art",
            "is it legal to sell ai art",
            "can i sell pictures i made with ai",
            "sell my ai pictures",
            "make money with ai images",
        ),
        answer=Claim(
            text="""
            You can usually sell AI images, or use them in your business, if the terms of the generator and of the marketplace allow it.
            The terms of the image generator Midjourney (May 2026), for example, allow it, but a company with more than US$1 million in revenue a year needs one of the more expensive plans.
            Even so, others may be free to copy an image: in the view of the US Copyright Office, copyright protects only what a person creatively contributed to an AI-made image.
            An image can also infringe other people's rights, for example if it shows a well-known character.
            """,
            sources=(
                "midjourney-terms-2026",
                "usco-part2-2025",
                "midjourney-docket",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="canva-ai-images-in-business",
        topic=QuestionTopic.WORK,
        group="Commercial use and licenses",
        question="Can I use Canva's AI images for my business, and are they copyright-free?",
        wordings=(
            "canva magic media commercial use",
            "who owns canva ai art",
            "sell products with canva images",
            "is canva ai safe for logos",
        ),
        answer=Claim(
            text="""
                Yes, Canva lets you use its AI images for business if you follow its AI Product Terms, but that doesn't make them free of other people's rights.
                So don't ask for well-known brands, characters or real people without permission.
                Canva says that the image is yours as far as Canva is concerned, but that others can get a similar one.
                The image may not be protected by copyright where you live: US law, for example, doesn't protect what AI made on its own.
                In that case, others may be free to copy it.
            """,
            sources=(
                "canva-magic-studio-safely",
                "usco-part2-2025",
            ),
            as_of="2026",
        ),
        more="questions/law.md#trademark-for-an-ai-logo",
    ),
    Question(
        id="flux-dev-commercial-use",
        topic=QuestionTopic.WORK,
        group="Commercial use and licenses",
        question="Can I use FLUX.1 [dev] and its fine-tunes commercially?",
        wordings=(
            "flux dev license",
            "sell flux pictures",
            "flux lora commercial",
            "black forest labs licence",
            "non commercial weights",
        ),
        answer=Claim(
            text="""
            Without a commercial license, you may not use the image model FLUX.1 [dev] or its fine-tunes (versions trained further) for commercial purposes.
            The free license (version 1.1.1), which covers only non-commercial use of the model, is unclear about the images that the model makes: one clause allows commercial use of them, but another can be read as forbidding it.
            To be safe, get a commercial license from the maker, Black Forest Labs.
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
        group="Commercial use and licenses",
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
            "api or self host",
            "should we use an api or host an open model",
        ),
        answer=Claim(
            text="""
            An open model (one that you can download and run yourself) is often free, but a business still has to pay to run it.
            The money goes to computers, electricity and staff, or to a service that runs the model.
            Such a service gets you started faster, but your data goes to its provider.
            Your own copy can keep data in-house, and its fixed costs may be worth it if you use it steadily.
            Check the license first, because some licenses, such as Meta's for Llama 4, set conditions for commercial use.
            """,
            sources=(
                "meta-llama4-license",
                "openai-gpt-oss-readme",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="choose.md#cost",
    ),
    Question(
        id="deepseek-app-or-own-copy",
        topic=QuestionTopic.WORK,
        group="Commercial use and licenses",
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
            No, DeepSeek's app and your own copy of its model differ in where your text goes and often in how good the answers are.
            The app sends what you type to DeepSeek, which stores personal data from the app in China, according to its February 2026 privacy policy.
            If you download a model, your text can stay on your own computers.
            But DeepSeek's large models need far more memory than an ordinary computer has.
            The small models offered under the name R1 are other companies' models that DeepSeek trained further on R1's answers, and they're weaker than R1 itself.
            """,
            sources=(
                "deepseek-privacy-2026",
                "deepseek-r1-2025",
                "wired-deepseek-2025",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="choose.md#data-sensitivity",
    ),
    Question(
        id="priced-per-user-or-per-use",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="Is generative AI priced per user or per use, and which is riskier?",
        wordings=(
            "per seat or per token, which is riskier",
            "unused licenses or a bill that overruns",
            "genai platform and llm usage quoted separately",
            "what am i paying for twice",
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
            "platform fee and usage fee",
            "am i paying twice for platform and llm",
            "genai platform price",
            "we paid for the chatbot why is there a monthly bill",
            "monthly model bill for our chatbot",
        ),
        answer=Claim(
            text="""
                Generative AI is usually priced per user or per use, each with its own risk.
                Software for employees is often priced per user: in June 2026, Microsoft 365 Copilot for large companies was listed at $30 per user a month, on top of the Microsoft 365 license.
                That's predictable, but you may pay for people who rarely use it.
                Models behind your own software are usually billed by use, often per token (a word or part of one), so costs can exceed your budget.
                Some vendors also charge for a “platform,” usually software around the model.
                Ask what that includes, estimate your use in a trial, and agree on limits.
            """,
            sources=(
                "openai-services-agreement-2026",
                "google-gemini-pricing-2026",
                "llm-prices-2026",
                "redress-copilot-2026",
                "pertama-per-seat-2026",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="dimensions/cost-and-energy.md#unit-of-price",
    ),
    Question(
        id="what-ai-costs-beyond-the-license",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="What does AI cost an organization beyond the license?",
        wordings=(
            "cost of introducing ai in a small business",
            "ai budget of a public body",
            "how much does it cost a company to add an ai chatbot",
            "hidden costs of ai",
            "total cost of ownership ai",
            "how much does the council spend on ai",
            "freedom of information request ai spending",
            "budget for generative ai",
            "what else do we pay for besides the ai subscription",
        ),
        answer=Claim(
            text="""
            Beyond license or usage fees, an organization pays to connect AI to its other systems, prepare data, train staff, check results, and provide security and oversight.
            Much of this may not appear in an “AI budget,” because it's staff time or part of an ordinary software contract.
            So when you plan, count everything that the task will cost, including corrections and the cost of eventually switching to another product.
            Then compare that with what the task costs today.
            """,
            sources=(
                "uk-ai-playbook-2025",
                "socitm-genai-template",
                "llm-prices-2026",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-public-body",
    ),
    Question(
        id="build-or-buy",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
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
            "chatbot platform or llm api",
            "buy a chatbot platform or use an llm api directly",
        ),
        answer=Claim(
            text="""
            Whether to build or buy an AI tool depends on how unusual your task is.
            For a common task, buy a ready-made tool or chatbot platform, which is less work.
            Build your own where your data or way of working is unusual. Building on an existing model through its API (an interface for programs) gives you more control, but you need developers to build and maintain the tool.
            Outside help can pay off: in a small 2025 study by a group at MIT's Media Lab, projects with outside partners were put into use about twice as often as in-house ones.
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
        group="Starting, costs and benefits",
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
            "how do we get started with ai in the company",
            "plan for introducing ai",
            "beginner guide for owners",
            "quick wins",
            "low hanging fruit",
            "what executives should know",
            "board of directors first steps",
            "first step with ai",
            "introduce ai in a craft business",
            "plan for small firms",
            "pilot project ideas",
            "is ai worth it for a very small business",
            "is ai worthwhile for a small shop",
        ),
        answer=Claim(
            text="""
            A company should start with one task that comes up often, is easy to check and does little harm if something goes wrong.
            For such a task, AI is often worth a try even in a very small business.
            Write down how long the task takes now and how many errors people make, so that you can tell later whether AI has helped.
            Then try AI on real examples, have a person check the results, and count the checking time as a cost.
            Decide in advance what would make you end the trial.
            If ordinary software does the job, you don't need generative AI.
            """,
            sources=(
                "bbehmer-worth-it-2026",
                "uk-ai-playbook-2025",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="choose.md#start",
    ),
    Question(
        id="ai-rules-for-a-small-business",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="How can a small business manage its use of AI?",
        wordings=(
            "managing ai in a small team",
            "first steps for ai rules in a small office",
            "we're a team of five, how do we get ai under control",
            "how can i manage ai in my business",
            "simple ai rules for a small company",
            "ai policy for a small business",
            "does a small firm need an ai policy",
            "how do i keep control of ai in my company",
            "ai checklist for small business owners",
            "ai governance without an it department",
            "what should a sole trader know before using ai",
        ),
        answer=Claim(
            text="""
            A small business can manage AI with a list, one page of rules and one person in charge.
            The list says which AI tools people use and what they use them for.
            The rules say which data may be entered, who checks the output, and when customers must be told that AI was used.
            Start with low-risk tasks, such as drafts that someone reads anyway.
            In the EU, even a small firm has to follow data protection law; elsewhere, check which privacy laws apply.
            Use a business account where client data is involved, and check whether your contracts or your insurance limit the use of AI.
            """,
            sources=(
                "openai-enterprise-privacy-2026",
                "uk-ai-playbook-2025",
                "eu-gdpr-2016",
                "brownejacobson-pi-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="chatgpt-for-a-trade",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="Is ChatGPT any use to a plumber, a contractor, a hair salon or another small business?",
        wordings=(
            "chatgpt for plumbers, electricians and roofers",
            "worth it for a general contractor",
            "any use for my trade",
            "ai for landscapers, painters and mechanics",
            "ai for hairdressers and beauty salons",
        ),
        answer=Claim(
            text="""
                Yes, ChatGPT can be useful in many small businesses, mostly for the writing around the job.
                From your notes, it can draft emails to customers, job reports, replies to reviews, social media posts or the wording of a quote.
                On its own, it doesn't know your prices, your calendar or the job site, so put what it needs in your notes.
                Don't rely on it for local building codes, permits or today's material prices, and don't enter customers' names, addresses or bank details.
                Try the free version on something that you write every week, and check the result before you send it.
            """,
            sources=(
                "aiforgcs-general-contractor",
                "techfortrades-2025",
                "hji-chatgpt-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#ai-rules-for-a-small-business",
    ),
    Question(
        id="which-work-gains-most",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="What kind of work benefits most from generative AI?",
        wordings=(
            "best tasks for ai at work",
            "jagged frontier study",
            "bcg consultants chatgpt",
            "who benefits from ai assistants",
            "which jobs benefit from ai",
            "best use cases for ai in business",
            "what can ai do for my company",
            "where does ai help most",
            "ai use cases for managers",
            "best uses at work",
            "beginners or veterans",
            "tasks that profit",
            "who becomes more productive",
            "useful areas in the office",
            "tasks a business shouldn't give to ai",
        ),
        answer=Claim(
            text="""
            Generative AI is often most useful for frequent writing tasks whose results are easy to check, such as routine replies.
            It can help beginners more than experts.
            When one company introduced an AI assistant in 2020 and 2021, support workers with access solved 15% more problems an hour on average, but the most experienced barely got faster.
            In a 2023 study, consultants with GPT-4 worked faster on tasks that suited it, but on a task chosen to be too hard for it, they were right less often than consultants without AI. A business should keep people in charge of confidential matters, costly decisions and anything that someone must answer for.
            """,
            sources=(
                "bamco-what-not-2026",
                "uk-ai-playbook-2025",
                "brynjolfsson-2025",
                "dellacqua-2023",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="dimensions/scope-of-application.md#who-uses-it",
    ),
    Question(
        id="how-do-we-measure-the-benefit",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="How do we measure whether AI saves time?",
        wordings=(
            "has ai boosted efficiency in your council",
            "has anyone measured the time saved by ai",
            "measurement of time saved in the public sector",
            "does copilot save civil servants time",
            "evidence that ai saves time at work",
            "26 minutes a day copilot",
            "are ai productivity claims real",
            "ai efficiency gains in government",
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
            To find out whether AI saves time, measure the work itself, because people's own estimates can be wrong.
            In an early-2025 trial, 16 experienced software developers thought that AI had made them about 20% faster, but with it they took 19% longer.
            In a 2024 trial, UK civil servants reported that Microsoft 365 Copilot saved them an average of 26 minutes a day.
            But an evaluation at the UK's Department for Business and Trade found no robust evidence that the time saved had raised productivity, although that wasn't its focus.
            So compare similar tasks with and without the tool, include the time for checking and correcting, and rate the results.
            """,
            sources=(
                "becker-2025-metr",
                "gds-copilot-2025",
                "dbt-copilot-blog-2025",
                "mklink-copilot-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="misconceptions.md#it-will-enrich-our-lives",
    ),
    Question(
        id="do-employees-check-ai-output",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
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
            Many employees admit that they sometimes use what AI gives them without checking it.
            A survey published in 2025 covered about 48,000 people in 47 countries.
            Among the employees who used AI of any kind, 66% said that they had relied on its results without checking them.
            In the same group, 56% said that they had made mistakes at work because of AI.
            Checking takes time, so a company has to plan for it and say who is responsible.
            """,
            sources=("kpmg-trust-2025",),
            as_of="2025",
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="someone-trusts-ai-too-much",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="My boss, colleague or relative believes everything AI says. What can I do?",
        wordings=(
            "my boss believes everything chatgpt says",
            "colleague answers every question with ai",
            "my father trusts the chatbot more than doctors",
            "how do i explain that ai can be wrong",
            "how do i tell my boss that ai can't do this",
            "someone argues with ai answers",
            "team relies on ai too much",
        ),
        answer=Claim(
            text="""
            Instead of arguing about AI in general, show the person one wrong answer on a subject that they know well.
            An LLM can sound just as confident when it's wrong, so its mistakes are hard to notice on unfamiliar subjects.
            Then pick another answer, open a source that it gives, and check together whether the source says the same.
            If a decision about health, money or the law depends on an answer, urge them to ask a professional before they act on it.
            At work, suggest having someone check figures, quotations and legal points before they go out.
            """,
            sources=("kalai-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#do-people-trust-it-too-much",
    ),
    Question(
        id="ai-in-a-staff-survey",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="How should a survey ask whether people use AI?",
        wordings=(
            "how to word a survey question about ai use",
            "questionnaire about chatgpt use at work",
            "survey staff do you use ai is that a good question",
            "poll employees on generative ai",
        ),
        answer=Claim(
            text="""
            A survey should ask about specific tools and tasks, for example: “In the past month, have you used a chatbot such as ChatGPT or Copilot to write or summarize something?”
            “Do you use AI?” is too vague, because people count different things.
            Some think only of ChatGPT, others include a spam filter or a map app, and many use AI inside other software without noticing.
            If you use the term “generative AI,” define it and give examples.
            Let people answer “not sure,” and keep the survey anonymous if they might be afraid of getting into trouble.
            """,
            sources=(
                "hellosage-everyday-ai",
                "spamassassin-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#ai-already-in-use",
    ),
    Question(
        id="boss-writes-with-chatgpt",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="Is it a problem if my boss or colleague sends emails written with ChatGPT?",
        wordings=(
            "colleague answers me with ai text",
            "why do ai emails annoy me",
            "is it unprofessional to write work emails with ai",
            "manager uses chatgpt for messages to staff",
            "who am i to judge ai emails",
            "what is workslop",
            "rude to reply with an ai email",
            "answer a coworker with chatgpt",
        ),
        answer=Claim(
            text="""
            Using ChatGPT to word your own thoughts isn't wrong in itself, but passing on text that you haven't thought about is a problem.
            Researchers coined the word “workslop” for AI-generated work that looks good but lacks substance.
            In a 2025 study of about 1,100 US workers, a manager's congratulations seemed less sincere when people were told that AI had written most of the message.
            It's better to write praise and criticism without AI.
            Style alone doesn't prove that AI wrote an email, so judge whether it's right and useful.
            """,
            sources=(
                "ufl-ai-emails-2025",
                "gigazine-ai-emails-2025",
                "liang-2023-detectors",
                "niederhoffer-2025-workslop",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#personal-messages-by-ai",
    ),
    Question(
        id="grievance-by-chatgpt",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="Can an employer in Britain ignore a grievance that ChatGPT wrote?",
        wordings=(
            "employee's complaint was obviously written by ai",
            "hr ai-generated grievance",
            "acas code and ai grievances",
            "can i write my grievance with chatgpt",
        ),
        answer=Claim(
            text="""
            No, an employer in Britain has to deal with a grievance (an employee's formal complaint) even if ChatGPT wrote it.
            The code of practice of Acas, Britain's workplace advisory service, still applies: meet the employee, look into each point fairly and explain the outcome.
            AI text can be long and inaccurate, so the meeting is also a chance to find out what the complaint is really about.
            Check the laws and cases that the complaint cites, and don't rely on AI detectors.
            Employees can use AI for a draft, but Acas advises checking that AI-written letters match the writer's experience and don't cite irrelevant laws, such as foreign ones.
            """,
            sources=("newlaw-grievances", "hrreview-ai-grievances-2025", "acas-using-ai"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="say-that-ai-wrote-an-email",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="Do I have to say that AI wrote my work email?",
        wordings=(
            "copilot wrote most of my email",
            "disclose ai in work emails",
            "must i mark emails written with chatgpt",
            "should i put written with ai under my emails",
        ),
        answer=Claim(
            text="""
                You usually don't have to say that Copilot or ChatGPT wrote your work email: we know of no general law that requires it.
                But your employer, your profession or a client may require it, so check their rules.
                It's worth saying if AI wrote the substance, such as advice that readers will take for your own judgment.
                Some messages are better in your own words: in a 2025 study of about 1,100 US workers, a manager's message of congratulations seemed less sincere when AI was said to have written most of it.
            """,
            sources=(
                "ufl-ai-emails-2025",
                "gigazine-ai-emails-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="emails-with-chatgpt-and-adhd",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="I have ADHD and dread writing emails. Is it cheating to use ChatGPT?",
        wordings=(
            "help with work emails, is it dishonest",
            "neurodivergent and overwhelmed by my inbox",
            "afraid of replying to messages",
        ),
        answer=Claim(
            text="""
                No, using ChatGPT to help with work emails isn't cheating, as long as your workplace allows it and the email says what you mean.
                In 2023, a therapist with ADHD told The Guardian that editing ChatGPT's draft was much easier for her than starting from scratch.
                Check the draft's facts and tone, and change whatever doesn't sound like you, because the email goes out under your name.
                Leave out names and confidential details, such as what a client told you.
                If your workplace forbids AI, ask whether it will make an exception because of your ADHD.
            """,
            sources=("guardian-chatgpt-emails-2023",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#say-that-ai-wrote-an-email",
    ),
    Question(
        id="what-can-workers-do-about-ai",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="What can workers and unions do about AI at work?",
        wordings=(
            "ai in the next cubicle",
            "robot coworker rights",
            "union and ai",
            "collective bargaining about ai",
            "workers' rights and ai",
            "my boss is introducing ai",
            "union contract language on ai",
            "protect jobs from ai",
            "what should a union demand about ai",
            "ai clauses for a collective agreement",
        ),
        answer=Claim(
            text="""
            Workers can ask which AI tools their employer uses, what data these tools collect and which decisions they affect.
            How much they must be told depends on the country's law.
            A union can go further and bargain over the use of AI.
            A 2025 inventory by the UC Berkeley Labor Center lists technology clauses from more than 175 US union contracts, for example on advance notice, retraining and monitoring.
            Unions can also bargain over human review of decisions and limits on replacing people.
            """,
            sources=(
                "negotiating-tech-2025",
                "nzctu-ai-workplace",
                "fhsolutions-bargaining-ai",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/the-future.md",
    ),
    Question(
        id="monitor-employees-with-ai",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="Can an employer use AI to monitor employees?",
        wordings=(
            "can my employer monitor me with ai",
            "is it legal to monitor staff with ai",
            "my boss tracks my productivity with ai",
            "ai employee surveillance",
        ),
        answer=Claim(
            text="""
            Yes, an employer can often use AI to monitor employees, but the law sets limits.
            In the United States, for example, New York, Connecticut and Delaware require employers to give notice of electronic monitoring.
            In the EU, data protection law applies.
            Since February 2025, the EU's AI Act has also banned AI that infers employees' emotions from biometric data, such as their faces or voices, except for medical or safety reasons.
            Employees can ask what is recorded, who sees it and whether a person makes the decisions about them.
            """,
            sources=(
                "openagreements-ai-monitoring",
                "eu-ai-act-2024",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-can-workers-do-about-ai",
    ),
    Question(
        id="works-council-and-chatgpt",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="Does the works council have a say when staff use ChatGPT in Germany?",
        wordings=(
            "betriebsrat mitbestimmung ki",
            "arbeitsgericht hamburg chatgpt",
            "betrvg section 87 and ai tools",
            "co-determination on ai",
            "must the works council be told before ai",
        ),
        answer=Claim(
            text="""
            In Germany, the works council, which represents the staff, has a say when the employer could monitor staff through ChatGPT.
            That can happen with company accounts that record how they're used.
            The right comes from section 87(1) no. 6 of the Works Constitution Act.
            But in urgent proceedings in January 2024, the Labor Court of Hamburg found no such right where staff used personal accounts whose data the employer couldn't see.
            In any case, while the use of AI is still being planned, the employer must inform the council, show it the necessary documents and discuss the plans with it, early enough to take its concerns into account (section 90).
            """,
            sources=(
                "haufe-betrvg-121",
                "aas-betrvg-121",
                "bund-verlag-ki-2024",
                "arbg-hamburg-chatgpt-2024",
                "geissler-ki-im-betrieb",
                "haufe-ki-consultation",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#monitor-employees-with-ai",
    ),
    Question(
        id="talk-about-ai-layoffs",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="Can my employer forbid me to talk with coworkers about AI layoffs?",
        wordings=(
            "can my boss ban us from discussing layoffs",
            "gag order about ai replacing staff",
            "am i allowed to discuss ai job cuts with colleagues",
            "may employees talk to each other about ai at work",
            "nlra section 7 and ai layoffs",
        ),
        answer=Claim(
            text="""
            In the United States, a private employer usually isn't allowed to forbid you to talk with coworkers about AI layoffs.
            A federal law, the National Labor Relations Act, protects most employees of private companies when they talk about their working conditions, with or without a union.
            That should include talk about layoffs.
            But the law leaves out government employees and most supervisors, among others, and other countries have their own rules.
            If you've been told not to talk, write down who said so and when, and ask a union or the National Labor Relations Board, which enforces the law.
            """,
            sources=(
                "nlrb-employee-rights",
                "nlrb-faq",
                "natlawreview-concerted-2021",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-can-workers-do-about-ai",
    ),
    Question(
        id="ai-takes-over-my-job",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="My company says that AI will replace part of my job. What can I do?",
        wordings=(
            "my employer wants ai to do my work",
            "told that ai takes over half my tasks",
            "my company announced ai is replacing part of my job, what do i do",
            "my role is being automated, what are my rights",
            "what to do when ai replaces your job",
            "can i fight being replaced by ai at work",
        ),
        answer=Claim(
            text="""
            Find out which tasks AI will replace and when, and ask about retraining or another position.
            Get advice early, because your rights depend on your country, your contract and whether you have a union.
            In the United States, for example, an employer may have to bargain with a union about the change, or at least about effects such as layoffs.
            Even without a union, most employees of private US companies may act together with coworkers to protect their working conditions.
            Keep notes of what you're told, and have a union or an employment lawyer check anything before you sign it.
            """,
            sources=("fisher-phillips-automation-2019", "nlrb-employee-rights", "nlrb-faq"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#before-ai-changes-jobs",
    ),
    Question(
        id="is-prompt-engineering-a-job",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="Is prompt engineering a real job?",
        wordings=(
            "prompt engineer job",
            "can i make a living as a prompt engineer",
            "is prompt engineering a profession or a skill",
            "prompt engineering career",
        ),
        answer=Claim(
            text="""
                Prompt engineering is sometimes a job of its own, but more often it's a skill used in other jobs.
                It means wording and testing instructions to get better output from AI.
                Researchers who looked at 20,662 LinkedIn ads from the AI job market in 2025 found only 72 for prompt engineers, or less than 0.5%.
                So it's safer to learn prompting as part of a field that you know than to count on finding a job with that title.
            """,
            sources=(
                "vu-2025-prompt-engineer",
                "schulhoff-2024",
            ),
            as_of="2025-04",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-a-prompt",
    ),
    Question(
        id="laid-off-and-replaced-by-ai",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="Is it legal to lay people off and replace them with AI?",
        wordings=(
            "can my employer fire me and use ai instead",
            "is it legal to replace employees with ai",
            "must i get notice before an ai layoff",
            "warn act and ai layoffs",
            "severance after being replaced by ai",
            "laid off because of ai, what are my rights",
        ),
        answer=Claim(
            text="""
            It can be legal to lay people off and replace them with AI.
            In general, the rules are the same as for any other layoff, and they vary by country and contract.
            In the United States, employers must not discriminate, for example by age, in choosing whom to lay off.
            US companies with 100 or more employees may have to announce large layoffs 60 days ahead.
            If you're laid off, have an employment lawyer or a union look at any severance agreement before you sign it, because you may give up claims by signing.
            """,
            sources=(
                "ailegaljournal-layoffs-2026",
                "openagreements-warn-ai",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/at-work.md#talk-about-ai-layoffs",
    ),
    Question(
        id="ai-for-union-staff",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="How can the staff of a union or association use generative AI?",
        wordings=(
            "generative ai in the work of union staff",
            "how are trade unions using ai",
            "chatgpt for union officers and reps",
            "ai for a membership organization",
            "can a union use chatgpt",
            "member data in a chatbot",
            "what might it look like to use ai in a union",
            "ai for negotiators and organizers",
            "professional association using ai",
            "does our union need its own ai policy before we bargain",
        ),
        answer=Claim(
            text="""
            The staff of a union or association can use generative AI for drafts that a person then checks, such as minutes, newsletters, translations or summaries of proposed laws.
            Members' data needs more care, because the fact that someone belongs to a union is itself sensitive.
            The EU's data protection law (GDPR), for example, gives special protection to data about union membership.
            So don't put case files or member lists into a personal chatbot account, free or paid. A union can bargain over AI without a policy of its own, but Unions 21, a British organization that advises unions, argues that it's stronger with one.
            """,
            sources=(
                "tuc-unions-using-ai",
                "eu-gdpr-2016",
                "unions21-strongest-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#which-data-in-ai-at-work",
    ),
    Question(
        id="before-ai-changes-jobs",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="What should an employer do before AI changes jobs?",
        wordings=(
            "ai and workforce planning",
            "consult staff before introducing ai",
            "assess the impact of ai on jobs and staffing",
            "has the impact of ai on staffing levels been assessed",
            "will ai lead to redundancies in our organization",
            "ai impact assessment on job roles",
            "must my employer consult us about ai",
            "redundancy because of ai",
            "ai and job roles in a council",
        ),
        answer=Claim(
            text="""
            Before AI changes jobs, an employer should find out which tasks will be affected and talk with the people who do them, because they know the work best.
            Acas, Britain's workplace advisory service, recommends consulting employees and their representatives, and the law may require it, for example before layoffs.
            Don't base job cuts on forecasts alone: the International Labour Organization expects generative AI to change most of the jobs it affects rather than eliminate them.
            Try the tool first, and decide about jobs once you know which tasks it actually changes.
            """,
            sources=(
                "ilo-2025",
                "hrreview-acas-2025",
                "tuc-dignity-manifesto",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="bids-written-with-ai",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="Can a public buyer ask bidders whether they used AI to write the bid?",
        wordings=(
            "did you use ai to write this tender",
            "ask bidders whether they used chatgpt",
            "are bids written with ai allowed",
            "can a bidder be excluded for using ai",
            "reject bids that sound like ai in the award criteria",
            "are bidders banned from using chatgpt for a uk public tender",
        ),
        answer=Claim(
            text="""
                Yes, in the United Kingdom, a public buyer may ask bidders whether AI helped to write the bid.
                Sample questions are in PPN 017, a policy note for central government that replaced PPN 02/24 in 2025.
                The note doesn't prohibit bidders from using AI, and their answers are for information only, not for scoring.
                Don't reject a bid because it “sounds like AI”: neither style nor a detector is reliable proof.
                Instead, check the claims that matter, since an LLM can invent projects, references or people.
            """,
            sources=(
                "burges-salmon-ppn-2024",
                "ppn-017-pathway",
                "cleantender-ppn-017-2026",
                "liang-2023-detectors",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/at-work.md#how-buying-generative-ai-differs",
    ),
    Question(
        id="what-to-ask-a-public-body",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="What can I ask a public body about its use of AI?",
        wordings=(
            "freedom of information request about ai",
            "foi request ai use council",
            "ask my council whether it uses ai",
            "does my local authority use chatgpt",
            "what ai systems does our council use",
            "questions to a government agency about ai",
            "has the council measured the benefits of ai",
            "ai in public services transparency",
        ),
        answer=Claim(
            text="""
            You can ask a public body which AI systems it uses and for what, whose data goes into them, who checks the results and what it all costs.
            Name the documents you want, such as contracts or impact assessments, and the period they should cover, because a request for documents is easier to answer than one for opinions.
            Many countries have a freedom of information law that gives you a right to an answer, with deadlines and exceptions.
            """,
            sources=(
                "governing-san-jose-2023",
                "mrsc-public-records-2025",
                "socitm-genai-template",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#are-prompts-public-records",
    ),
    Question(
        id="foi-request-with-ai",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="Can I write a freedom of information request with AI, and can the authority answer with AI?",
        wordings=(
            "chatgpt foi request",
            "is an ai-generated foi request valid",
            "council uses ai to answer letters",
            "ico guidance ai foi requests",
            "foi officer ai written requests",
            "use ai to draft a complaint to the council",
            "public body replies with chatgpt",
            "ai made my information request too long",
        ),
        answer=Claim(
            text="""
            In the UK, you may write a freedom of information request with AI.
            Doing so doesn't make the request invalid, according to guidance issued in May 2026 by the Information Commissioner's Office, which oversees all such requests except those to Scottish authorities.
            But check every law that the AI cites, and say which documents you want and for which period, because authorities report receiving AI-written requests that misquote the law or are unclear.
            The authority may use AI as well, to find records or draft a reply, but it remains responsible for the decision and the deadline.
            """,
            sources=(
                "govbusiness-foi-2026",
                "clarkewillmott-foi-2026",
                "au-public-genai-guidance",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-public-body",
    ),
    Question(
        id="what-a-public-body-spends-on-ai",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="How can I find out what a council or other public body spends on AI?",
        wordings=(
            "council ai spending foi",
            "how much does the government spend on ai",
            "cost of copilot licenses for a council",
            "public sector ai budget figures",
            "compare ai spending of councils",
            "how much did our city pay for ai",
            "ai contracts of a public authority",
        ),
        answer=Claim(
            text="""
            The best source of information on what a public body spends on AI is its own records, so ask it in writing, if possible under a freedom of information law.
            In your request, say what you count as AI.
            Licenses for ChatGPT or Copilot may be only a part of the spending, so ask separately about trial projects, consultants, custom-built systems and AI features inside other software.
            Name the fiscal years, and ask for contracts and invoices as well as totals.
            You can compare the totals of two bodies only if both use the same definition and the same years.
            """,
            sources=(
                "uk-ai-playbook-2025",
                "socitm-genai-template",
                "hastings-foi-adm-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#what-ai-costs-beyond-the-license",
    ),
    Question(
        id="what-councils-use-ai-for",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="What do local councils and government offices use AI for?",
        wordings=(
            "how do local governments use ai",
            "ai in a city administration, examples",
            "is council ai generative or predictive",
            "does my council use ai for benefits or fraud",
            "ai tools for public services",
            "which public sector ai uses are risky",
        ),
        answer=Claim(
            text="""
            Local councils and government offices use generative AI to draft and summarize text, such as letters and meeting notes.
            Some have also tried chatbots that answer the public's questions.
            Councils and offices use other AI to sort, score or recognize things, for example to flag possible fraud or read license plates.
            So “AI” in a council's report may not mean ChatGPT.
            A draft letter that an official reads is less risky than a score that helps decide on someone's benefits.
            """,
            sources=(
                "lga-2024-ai-sector",
                "hastings-foi-adm-2024",
                "uk-ai-playbook-2025",
                "cityandstate-mycity-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#ai-in-public-decisions",
    ),
    Question(
        id="council-and-residents-data",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="Can a UK council put residents' details into ChatGPT or let AI decide about them?",
        wordings=(
            "council officer using ai with personal data",
            "will ai decide on my council services",
            "local authority generative ai policy",
            "copilot at the council",
        ),
        answer=Claim(
            text="""
            Usually not: the UK councils whose policies we read keep residents' details out of public AI tools and leave decisions to people, but each sets its own rules.
            Great Yarmouth's council doesn't allow staff to enter personal information into generative AI tools.
            In 2025, Mid Devon's council discussed a policy to let authorized staff enter such information into its own licensed Copilot.
            UK law is less strict: since February 2026, software can make many important decisions alone (with tighter limits for sensitive data), but you must be told and can have a person review them.
            So ask your council whether AI was used and who decided.
            """,
            sources=(
                "great-yarmouth-genai-policy",
                "mid-devon-ai-policy-2025",
                "devon-ai",
                "uk-duaa-2025-s80",
                "ashfords-duaa",
                "burges-salmon-adm-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#ai-in-public-decisions",
    ),
    Question(
        id="unions-and-ai",
        topic=QuestionTopic.WORK,
        group="Jobs, layoffs and unions",
        question="Does AI threaten labor unions?",
        wordings=(
            "are labor unions endangered by ai",
            "will ai weaken unions",
            "if union members are replaced by ai won't unions go out of business",
            "union membership and automation",
            "unions using ai issue to organize",
            "does ai make strikes useless",
            "future of unions with ai",
        ),
        answer=Claim(
            text="""
            AI can threaten labor unions where it reduces the number of jobs for their members, but it also gives unions new issues to bargain over.
            It is uncertain how many jobs will be lost.
            The International Labour Organization expected in 2025 that generative AI would change most of the jobs it affects rather than eliminate them.
            Meanwhile, AI has come up in contract talks: Hollywood's writers, for example, won limits on its use in 2023.
            """,
            sources=(
                "npq-labor-ai",
                "negotiating-tech-2025",
                "ilo-2025",
                "wga-mba-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-can-workers-do-about-ai",
    ),
    Question(
        id="what-is-shadow-ai",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
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
            "shadow ai meaning",
        ),
        answer=Claim(
            text="""
            Shadow AI is AI that people use for work without their employer's approval, often through personal accounts.
            It's common: in a small 2025 study by a group at MIT's Media Lab, employees used personal AI tools for work at over 90% of the companies surveyed.
            Company data can end up outside the company's control, because the provider may keep what people type in personal accounts and train on it.
            Employees have less reason to use their own tools if there is an approved one with clear rules.
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
        id="secrets-entered-into-ai",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="What should we do after an employee entered confidential data into ChatGPT?",
        wordings=(
            "employee pasted customer data into chatgpt",
            "incident response chatgpt leak",
            "staff uploaded company secrets to ai what now",
            "is it a data breach if someone pasted data into chatgpt",
            "can i delete what an employee put into ai",
            "fire an employee for using ai with confidential data",
            "someone on my team uploaded a client list to a free chatbot",
            "next steps after a leak into ai",
            "coworker leaked source code to chatgpt",
            "volunteer pasted beneficiary data into chatgpt",
            "report an ai data leak to the ico",
        ),
        answer=Claim(
            text="""
            If an employee entered confidential data into ChatGPT, tell your legal and IT departments right away.
            Record which data went into which account, and if legal and IT agree, delete the chat and, separately, any uploaded files.
            Turning off training in the settings afterward affects only new chats.
            If it was personal data and the leak could harm people, you may have to report it to the data protection authority.
            In the EU and the UK, the deadline is usually 72 hours after you find out.
            """,
            sources=(
                "openai-chat-retention-2026",
                "eu-gdpr-2016",
                "davispolk-trade-secrets-2023",
                "openai-eu-privacy-2026",
                "guvnor-breach",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="damage-by-careless-use",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="How much damage can an employee's careless use of AI do to an organization?",
        wordings=(
            "worst case when employees use ai wrongly",
            "risks of employees misusing ai",
            "what could happen if staff paste anything into chatgpt",
            "what can go wrong if staff use chatgpt carelessly",
            "consequences of irresponsible ai use at work",
            "is the company liable for what an employee does with ai",
            "examples of harm from ai at work",
            "why does our company need ai rules",
        ),
        answer=Claim(
            text="""
            One employee's careless use of AI can do serious damage, and the organization is often responsible for it.
            Confidential or personal data can leak, and invented facts can reach customers or a court.
            In 2023, for example, a US court fined two lawyers and their firm because the lawyers had submitted rulings made up by ChatGPT and then stood by them.
            The damage depends on the data, on who relies on the result, and on how soon someone notices.
            Make it easy to report a mistake, because someone who fears punishment may hide it.
            """,
            sources=(
                "mata-2023",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#liability-risks-of-generative-ai",
    ),
    Question(
        id="trade-secrets-and-ai",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="Do we lose trade secret protection if someone types a secret into an AI tool?",
        wordings=(
            "does using chatgpt destroy trade secrets",
            "trade secret disclosure ai prompt",
            "reasonable measures trade secrets generative ai",
            "is our source code still a secret after copilot",
            "nda and ai tools",
            "confidential formula in a chatbot",
            "keep trade secrets safe from ai",
        ),
        answer=Claim(
            text="""
            Not automatically, but typing a trade secret into an AI tool without confidentiality terms can weaken or destroy its protection.
            US law, for example, protects a secret only if its owner takes reasonable measures to guard it.
            In Trinidad v. OpenAI (2026), a US court dismissed a woman's trade secret claims because she had voluntarily shared the information with OpenAI through ChatGPT and described no steps to keep it secret.
            But much depends on the tool's terms, so use a tool whose contract promises confidentiality and rules out training.
            """,
            sources=(
                "davispolk-trade-secrets-2023",
                "openagreements-trade-secrets",
                "legalera-trade-secrets-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#secrets-entered-into-ai",
    ),
    Question(
        id="where-a-vendor-sends-data",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="Where does an AI vendor process our data, and who else gets it?",
        wordings=(
            "list of subprocessors ai vendor",
            "does the ai vendor pass data to openai",
            "data residency and ai",
            "cloud act ai data",
            "who has access to images we upload",
            "eu data region chatgpt",
            "answer security questionnaire about ai",
            "which third parties see our data in an ai saas",
            "is our data leaving the eu when we use this ai tool",
            "ai sub-processors in a privacy annex, what are those",
            "what is an ai sub-processor",
            "subprocessor meaning ai",
        ),
        answer=Claim(
            text="""
                Ask the vendor for two lists: the countries where your data is stored and processed, and the subprocessors, which are other companies that handle it for the vendor.
                If the product is built on another company's LLM, your data may also go to that company, such as OpenAI, or to the cloud provider that runs the model.
                Have both lists written into the contract, along with a duty to tell you before anything changes.
                Storage in your own country doesn't settle the matter: under the US CLOUD Act, US authorities can demand data that US providers store abroad.
                """,
            sources=(
                "openai-subprocessors-2025",
                "iapp-cloud-act",
                "openai-residency-2025",
                "how-to-contract-ai-data-use",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="security-questionnaire-about-ai",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="How do we answer a customer's questionnaire about our use of AI?",
        wordings=(
            "security questionnaire ai questions",
            "customer asks if we use ai with their data",
            "vendor due diligence ai answers",
            "do you use generative ai to process our data",
            "ai section in a supplier questionnaire",
            "client wants to know which ai tools we use",
            "ai disclosure to customers b2b",
            "form asks do you use ai in your services yes or no",
            "we have a spam filter and copilot, do we use ai",
        ),
        answer=Claim(
            text="""
                To answer a customer's questionnaire about AI, start with a list of the AI tools that you use.
                For each one, note what it is used for, who provides it, which customer data it receives, and whether that data is used for training.
                Count AI features inside other software as well.
                A bare yes or no can mislead, because even a spam filter may count as AI.
                So name the tools, mark those that see the customer's data, say which of them are generative, and state only what you have verified.
            """,
            sources=(
                "openai-subprocessors-2025",
                "gsa-genai-guide-2024",
                "ocp-buying-ai",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#where-a-vendor-sends-data",
    ),
    Question(
        id="in-house-expert",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="Will a chatbot become our in-house expert if we use it every day?",
        wordings=(
            "teach chatgpt our business",
            "train a chatbot on company knowledge",
            "does ai get smarter about our company over time",
            "does copilot learn our company",
            "how to make ai know our documents",
            "ai that remembers how we work",
            "train ai on our internal knowledge just by using it",
        ),
        answer=Claim(
            text="""
            No, a chatbot doesn't become your in-house expert through daily use, because chatting by itself doesn't change the model.
            A memory feature can add stored notes to later questions, but that isn't training.
            To bring in your own knowledge, connect the chatbot to your documents, so that it looks up passages before it answers (retrieval).
            Someone then has to keep the documents up to date and decide who may see what.
            After all, the answers depend on the documents behind them.
            """,
            sources=(
                "openai-conversation-state",
                "openai-memory-2024",
                "lewis-2020",
                "ovadia-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#rag-or-fine-tuning",
    ),
    Question(
        id="should-we-ban-chatgpt",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="Should a company ban ChatGPT at work?",
        wordings=(
            "block chatgpt company network",
            "ban ai for employees",
            "samsung bans chatgpt",
            "allow or forbid ai tools",
            "should employees be allowed to use ai",
            "my boss does not want ai",
            "ai rules at work",
            "can employees use chatgpt",
            "should i let my team use ai",
            "does my company allow chatgpt",
            "is using ai at work cheating",
            "should workers use ai",
            "allow or block ai in the office",
            "blocked by the it department",
            "miss out on productivity by banning",
            "prohibit or permit at work",
            "boss forbids it",
            "policy allow or block",
            "does blocking chatgpt at work solve the problem",
        ),
        answer=Claim(
            text="""
            Banning ChatGPT at work often isn't the best choice, because employees may then use it through personal accounts.
            The risk to a company's data is real: Samsung banned such tools in 2023 after employees had uploaded sensitive code.
            But in June 2026, it began to give many employees ChatGPT Enterprise, a business version.
            OpenAI says that it doesn't train its models on what employees enter in that version unless the company agrees.
            Clear rules should say which data may be entered and who checks the results.
            """,
            sources=(
                "nanda-2025",
                "openai-enterprise-privacy-2026",
                "japantimes-samsung-2023",
                "groundtruth-samsung-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="choose.md#data-sensitivity",
    ),
    Question(
        id="may-employees-use-ai",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="Are our employees allowed to use AI in their work?",
        wordings=(
            "should staff be allowed to use ai",
            "employer rules for ai use by employees",
            "can your employees use artificial intelligence in their work",
            "legal risks when employees use chatgpt",
            "who owns what an employee makes with ai",
            "work for hire and ai output",
            "letting employees use ai safely",
            "what must an employer regulate about ai",
        ),
        answer=Claim(
            text="""
            Your employees may use AI if you allow it and no law or contract forbids it.
            So look first at your client contracts and at any duty to consult your workers.
            Then write a short policy that names the approved tools and keeps confidential and personal data out of public ones.
            Require that a person check each result before it is used, because AI can make things up and you're responsible for what you publish.
            Others may also be free to copy the result: in the United States, copyright doesn't protect what AI made without enough creative work by a person.
            """,
            sources=("ncsc-2023", "socitm-genai-template", "olg-hamm-2026", "usco-part2-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="contradictory-orders-on-ai",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="Management wants us to use AI, but another department forbids it. What should I do?",
        wordings=(
            "boss wants ai but it blocks it",
            "mixed messages about ai at work",
            "pushed to use ai but no approved tool",
            "forced to use ai at work",
            "usage of ai tracked on a dashboard",
            "unclear company policy on ai",
            "am i allowed to use copilot at work",
        ),
        answer=Claim(
            text="""
            If managers disagree about AI, follow the stricter instruction for now, point out the contradiction and ask who decides.
            Even if top management is enthusiastic, don't use your personal account for work, because confidential data could leave the company's control.
            Ask for one written policy that says which tools and accounts are approved, which data may be entered, and who reviews the result.
            To move things along, offer to try one low-risk task in an approved tool and to report the results.
            """,
            sources=(
                "ncsc-2023",
                "nanda-2025",
                "becker-2025-metr",
            ),
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="can-i-be-fired-for-using-chatgpt",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="Is it a good idea to use AI for my job, and can I be fired for it?",
        wordings=(
            "be honest about ai and keep my job",
            "fired for chatgpt, is that legal",
            "at-will employee dismissed over ai",
            "is it a good idea to use ai to do my job",
            "can i be fired for using chatgpt at work",
            "even if i won't be fired should i use ai at work",
            "is it ok to let ai do my job",
            "hiding ai use from my employer",
            "should i tell my boss that i use chatgpt",
            "consequences of using ai at work without permission",
        ),
        answer=Claim(
            text="""
                Using AI at work can be a good idea if your employer's rules allow it and you check the result.
                You can lose your job if you break the rules, enter confidential data or hand in work with invented facts.
                In most US states, unless a contract says otherwise, you can be fired for any reason except an illegal one, such as your race.
                But in Great Britain, an employer needs a fair reason to fire you once it has employed you for two years.
                Starting in January 2027, it will need one after six months.
                So use approved tools, and don't hide that AI helped.
            """,
            sources=(
                "ncsc-2023",
                "nist-ai-600-1-2024",
                "practicallaw-at-will",
                "garrison-fired-2024",
                "lcf-unfair-dismissal-2026",
                "tuc-unfair-dismissal",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#which-data-in-ai-at-work",
    ),
    Question(
        id="made-to-use-ai-at-work",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="Can my employer make me use AI?",
        wordings=(
            "manager runs my drafts through ai",
            "boss is addled by chatgpt",
            "can my employer force me to use ai",
            "can i refuse to use ai at work",
            "my boss wants everyone to use chatgpt",
            "mandatory ai tools at work",
            "i don't want to use ai for ethical reasons",
            "measured on how much ai i use",
        ),
        answer=Claim(
            text="""
            An employer can often decide which tools you use at work, including AI.
            But your contract, a union agreement or a law against discrimination can limit that power.
            In the US, employees with a disability may be entitled to another way of doing the work.
            Professional duties such as confidentiality still apply.
            If you object, point to specific errors that the tool has made, name risks to client data, and propose a trial in which it's clear who checks the results.
            Do the same if a manager runs your drafts through AI.
            A union, a works council or an employment lawyer can tell you what applies where you live.
            """,
            sources=(
                "openagreements-mandatory-ai",
                "fisher-phillips-automation-2019",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-can-workers-do-about-ai",
    ),
    Question(
        id="dismiss-an-employee-over-ai",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="Can I fire an employee for using AI at work?",
        wordings=(
            "can an employee be sacked for using ai",
            "worker passed off ai work as their own",
            "employee had chatgpt write his report, grounds for dismissal",
            "can an employer dismiss someone for using chatgpt",
            "employee used ai without permission, what can i do",
            "is using ai at work misconduct",
            "disciplinary action for ai use",
            "my staff member had ai do the job",
            "unfair dismissal for using ai",
            "warn or fire an employee who used chatgpt",
        ),
        answer=Claim(
            text="""
            Whether you can fire an employee for using AI depends on the country, the contract and your own rules.
            In most US states, an employer may fire someone for any reason that isn't illegal, unless a contract says otherwise.
            In England, Scotland and Wales, by contrast, you need a fair reason and a fair procedure once someone has worked for you for two years. Starting in January 2027, six months will be enough.
            Firing people is risky if they weren't told what was allowed.
            Before you decide, listen to the employee's side and ask an employment lawyer.
            """,
            sources=(
                "practicallaw-at-will",
                "tuc-unfair-dismissal",
                "lcf-unfair-dismissal-2026",
                "vidahr-firing-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-a-policy-contains",
    ),
    Question(
        id="control-which-ai-tools-staff-use",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="How can an IT department control which AI tools staff use?",
        wordings=(
            "block ai websites at work",
            "how to stop employees using unapproved ai",
            "data loss prevention chatgpt",
            "approve ai tools process",
            "ai governance for it admins",
            "manage ai browser extensions",
            "inventory of ai tools",
            "stop shadow ai technically",
        ),
        answer=Claim(
            text="""
            An IT department can't control every use, but it can make the approved tools the easiest to use.
            To do that, offer staff a tool under a business contract that limits what the provider may do with your data.
            Also publish a short list of what staff may do with which data.
            On company devices, software can also block sites or warn when confidential text is pasted.
            Tell staff what you monitor, because the law may require it.
            Personal phones are mostly beyond the department's reach, so people have to understand why some data must stay out of a chatbot.
            """,
            sources=(
                "ms-purview-other-apps",
                "ncsc-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-is-shadow-ai",
    ),
    Question(
        id="ai-account-with-a-government-email",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="Can a public employee use ChatGPT, and what must stay out of it?",
        wordings=(
            "what a public servant must not enter",
            "protected or classified information in ai",
            "work coach use ai with claimants",
            "civil servant chatgpt account",
            "am i allowed to register chatgpt with my work email",
            "government employee ai tools allowed",
            "dwp policy on using ai",
            "council staff chatgpt",
            "who can clarify if i may use ai at work",
            "show job seekers how to use ai",
            "public sector ai rules for staff",
        ),
        answer=Claim(
            text="""
                A public employee can use ChatGPT if their employer allows it, but the rules vary, so ask your manager or security team first.
                Keep personal, classified and otherwise protected information out of public chatbots.
                Canada's government tells its employees this, and the UK's Cabinet Office did the same in 2023.
                Deleting the chat later doesn't take the information back, because it has already reached another company.
                For suitable unclassified information, Canada allows public tools and wants staff to register with their work email address.
                But enter details about citizens only in a tool that your employer has approved for that purpose.
            """,
            sources=(
                "au-public-genai-guidance",
                "uk-civil-servants-genai-2023",
                "canada-genai-daily-work",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-is-shadow-ai",
    ),
    Question(
        id="which-chatbots-may-governments-use",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="Which chatbots are ministers and government officials allowed to use?",
        wordings=(
            "is deepseek banned for government staff",
            "can civil servants use grok or claude",
            "approved ai tools in a ministry",
            "special advisers and chatgpt",
            "is copilot cleared for government use",
            "which countries ban deepseek on government devices",
            "ai tools allowed for official duties",
            "can a minister use chatgpt for work",
        ),
        answer=Claim(
            text="""
            Which chatbots ministers and officials may use depends on the country and the department.
            In June 2026, several UK departments told Parliament that official business is limited to tools that the department has approved.
            So a public chatbot without that approval isn't allowed there.
            The Foreign Office, for example, named only Microsoft Copilot, and the culture department named a secure version of Google Gemini.
            Other governments have barred certain products from official use, as Taiwan did with DeepSeek in 2025.
            A well-known name isn't enough, because approval usually covers a specific version under a specific contract.
            """,
            sources=(
                "uk-answer-6330",
                "uk-answer-6329",
                "uk-answer-5855",
                "uk-answer-5864",
                "euronews-deepseek-2025",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/law.md#ai-in-government-advice",
    ),
    Question(
        id="bans-in-australia-and-india",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="Is DeepSeek or ChatGPT banned in Australia or India?",
        wordings=(
            "deepseek on my own phone in australia",
            "why did the finance ministry forbid chatgpt on office computers",
            "government devices ban on ai apps",
            "pspf direction 001-2025",
            "indian government employees and chatgpt",
        ),
        answer=Claim(
            text="""
                No, neither DeepSeek nor ChatGPT is banned for the public in Australia or India; the bans concern government devices.
                On 4 February 2025, Australia ordered federal bodies to remove DeepSeek for security reasons: it collects a lot of data, which a foreign government could demand.
                Australians can still have DeepSeek on their own phones, but it stores data in China, and the government urged people to check how companies handle their data.
                In India, the finance ministry told its staff on 29 January 2025 to avoid AI tools such as ChatGPT and DeepSeek on office devices, because confidential government data could leak.
            """,
            sources=(
                "acsm-deepseek-2025",
                "grattan-deepseek-2025",
                "the420-ai-ban-2025",
                "trak-finance-ministry-2025",
                "deepseek-privacy-2026",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#where-does-deepseek-store-data",
    ),
    Question(
        id="may-we-screen-applicants-with-ai",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="Can we screen job applicants with AI?",
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
                Whether you may screen job applicants with AI depends on where you hire.
                In the United States, it's generally allowed if it doesn't discriminate; New York City, for example, also requires bias tests of certain tools and notice to applicants.
                The EU's AI Act generally classifies screening as high-risk.
                The duties that come with this classification were postponed to 2 December 2027, but laws on data protection and discrimination already apply.
                In a 2024 test, AI models that matched resumes with jobs favored names associated with White people in 85% of cases.
                So test your own tool first.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "wilson-caliskan-2024",
                "natlawreview-dcwp-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="ask-the-vendor-of-a-hiring-tool",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="What should an employer ask the vendor of an AI hiring tool, and who is liable?",
        wordings=(
            "employer to blame for biased hiring ai",
            "title vii and an ai vendor",
            "bias audit of recruiting software",
            "what data is a resume screener trained on",
            "ai in hiring what should employers be asking vendors",
            "has the hiring tool been tested for disparate impact",
            "who is liable if hiring software discriminates",
            "questions before buying ai for recruiting",
        ),
        answer=Claim(
            text="""
                Ask a hiring tool's vendor for documents that describe its training data, how it scores applicants, and what bias tests found.
                A tool that isn't told race or gender can still be biased, because a name can give them away.
                In the US, employers remain responsible for the tools they buy, but vendors may be liable, too.
                Under Title VII, a law against job discrimination, employers can be liable if a tool screens out women or an ethnic group without good reason, even unintentionally.
                A 2025 presidential order told federal agencies to move away from cases about unintentional discrimination, but applicants can still sue.
                Have a lawyer check local rules.
            """,
            sources=(
                "wilson-caliskan-2024",
                "proskauer-eeoc-2023",
                "seyfarth-eeoc-2026",
                "bloomberglaw-hiring-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#may-we-screen-applicants-with-ai",
    ),
    Question(
        id="rejected-by-ai",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="Did AI reject my job application, and what can I do?",
        wordings=(
            "was my application rejected by ai",
            "ai hiring rights of applicants",
            "how do i know if a robot screened my resume",
            "can i ask for a human to review my job application",
            "automatic rejection minutes after applying",
            "unfair ai in recruitment what can a candidate do",
            "a robot reads my cv before a human",
            "is the robot that reads my cv an llm",
            "is an applicant tracking system ai",
        ),
        answer=Claim(
            text="""
            You can't tell from a rejection alone whether AI was involved, even if it came quickly.
            The “robot” that reads resumes is usually an applicant tracking system: software that stores and sorts applications and isn't necessarily an LLM.
            A quick rejection can come from a simple automatic rule, such as one that screens out applicants who aren't authorized to work in the country.
            Ask the employer whether a tool scored your application and whether a person can review it.
            Your rights depend on where you are; in the EU, for example, data protection law (GDPR) restricts serious decisions made by a machine alone.
            """,
            sources=(
                "eu-gdpr-2016",
                "natlawreview-dcwp-2023",
                "mondaq-illinois-ai-2024",
                "betanews-2025-ats",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#must-a-company-explain-an-ai-decision",
    ),
    Question(
        id="signs-of-ai-in-an-application",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="How can an employer tell whether AI was used in a job application?",
        wordings=(
            "was this cover letter written by chatgpt",
            "spot ai in job applications",
            "what are the indicators that ai has been used in a job application",
            "many applications sound identical",
            "can we detect ai written applications",
            "reject a candidate for using ai",
            "ai rules for applicants",
            "recruiters and chatgpt cover letters",
            "candidate used ai in the application what now",
            "how do we find invented experience in ai-made cvs",
        ),
        answer=Claim(
            text="""
                An employer can find hints that AI was used in a job application, but rarely proof.
                General phrases without a real-life example are one hint, but people write like that, too.
                AI detectors make mistakes: in a 2023 test, they wrongly flagged, on average, over half of the essays by non-native writers of English.
                So check whether the claims are true: ask for documents and references, for details in the interview, or for a small work sample.
                Say in the job ad which uses of AI you accept, such as polishing the applicant's own text.
            """,
            sources=(
                "nca-nhs-applying-ai",
                "liang-2023-detectors",
                "warwick-recruiting-ai",
                "publictechnology-applicants-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/everyday-use.md#may-i-use-ai-for-a-job-application",
    ),
    Question(
        id="should-applicants-use-ai",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="Should we allow job applicants to use AI?",
        wordings=(
            "ban ai in job applications",
            "our policy on applicants who use ai",
            "should candidates be allowed to use chatgpt",
            "should job seekers be allowed to use artificial intelligence",
            "what ai use by candidates is acceptable to employers",
            "ai in interviews and hiring tests as an employer",
        ),
        answer=Claim(
            text="""
            It makes sense to allow job applicants to use AI for wording and preparation.
            But forbid it where you're assessing their own skills, such as in an interview or a test.
            A total ban is hard to enforce, because software can't reliably detect AI text.
            Tell all applicants what your rule is and how someone with a disability can ask for an exception, because the law may require one.
            To see what an applicant can actually do, talk with them about a work sample.
            """,
            sources=(
                "dft-ai-recruitment",
                "synergy-candidates-ai",
                "liang-2023-detectors",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#may-i-use-ai-for-a-job-application",
    ),
    Question(
        id="can-ai-replace-a-support-team",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
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
            "hand customer conversations to ai",
            "customers hate bots",
            "automate the hotline",
        ),
        answer=Claim(
            text="""
            An AI chatbot can do part of a support team's work, but replacing the team can lower quality, as the payment company Klarna found.
            In 2024, Klarna said that its assistant handled two-thirds of its customer-service chats in the first month.
            A year later, its chief executive said that quality had suffered.
            Klarna kept the assistant but began to hire people again.
            AI can also help a team instead of replacing it: at one company, an assistant introduced in 2020 and 2021 that only suggested replies raised the number of problems that support workers solved per hour by 15%.
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
        group="Customers, marketing and bookkeeping",
        question="Is a company bound by what its chatbot promises?",
        wordings=(
            "chatbot gave a customer a wrong price",
            "air canada chatbot case",
            "if your ai chatbot makes a mistake, who's on the hook",
            "is the ai vendor responsible for our chatbot's errors",
            "does a disclaimer protect us from our chatbot's mistakes",
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
            A company can be held responsible for what its chatbot tells customers, as a Canadian case shows.
            In Moffatt v. Air Canada (2024), a small-claims tribunal in British Columbia awarded a passenger damages because the airline's chatbot had given wrong information about a discount.
            The tribunal rejected the suggestion that the chatbot was responsible for its own actions.
            In May 2026, a German court also held a clinic liable because its chatbot had given two of its doctors false titles (the court allowed an appeal).
            Other courts may decide differently, but a company shouldn't count on a disclaimer or the vendor to protect it.
            """,
            sources=("moffatt-2024", "olg-hamm-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="chatbot-for-a-small-website",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Is an AI chatbot worth it on a small business's website, and what does it cost a month?",
        wordings=(
            "small business chatbot cost per month",
            "chatbot for a 5 person company",
            "chatbot or contact form",
            "should my shop have a chatbot",
        ),
        answer=Claim(
            text="""
                An AI chatbot is often not worth it if only a few people contact your business each week, because these customers usually want to talk to you.
                It can pay off if many people ask the same simple questions.
                Ready-made tools that answer from your own pages cost about $50 to $500 a month, according to a guide by the firm Riptide AI.
                Some charge by result: in spring 2026, Intercom, for example, charged $0.99 for each conversation that it counted as resolved by its chatbot Fin or in which Fin finished a set task.
                In the EU, the chatbot usually has to tell customers that it's AI.
            """,
            sources=(
                "frontendhorizon-micro-chatbot",
                "conversint-small-business-chatbots",
                "riptide-chatbot-costs",
                "intercom-fin-resolutions",
                "worktechjournal-fin-2026",
                "eu-ai-act-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/choosing.md#customer-service-chatbot",
    ),
    Question(
        id="can-customers-make-our-chatbot-swear",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Can a customer make our chatbot swear, insult us or agree to anything?",
        wordings=(
            "can a customer make our chatbot insult our own company",
            "our helpdesk bot agrees with angry customers, is that a bug",
            "customer tricks our bot into bad language",
        ),
        answer=Claim(
            text="""
                Yes, a customer can make a chatbot built on an LLM swear, insult your own company or accept unjustified complaints, because users' messages steer what it writes.
                A system prompt (your standing instructions) doesn't rule that out.
                Agreeing too easily isn't a bug in your bot but a known tendency of LLMs, called sycophancy.
                So limit the bot to its task, filter its answers, and have a person approve refunds.
                Test it with rude and pushy messages, because no protection is complete.
            """,
            sources=(
                "owasp-llm-2025",
                "sharma-2023",
                "nvidia-guardrails-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#what-are-guardrails",
    ),
    Question(
        id="can-we-rely-on-ai-meeting-notes",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="Can we rely on AI meeting notes?",
        wordings=(
            "council minutes written by ai",
            "can ai take the minutes of a public meeting",
            "teams copilot notes accuracy",
            "ai note taker reliable",
            "accuracy of meeting transcripts",
            "zoom recap",
            "clerk drafts minutes",
            "are transcripts correct",
            "our university switched on zoom ai companion",
            "is meeting transcription an llm or other software",
            "meeting summary wrong",
            "whisper made up sentences",
            "automatic minutes",
            "recording colleagues",
            "can an llm transcribe our meetings",
        ),
        answer=Claim(
            text="""
            You can rely on AI meeting notes only once someone who was there has checked them.
            The transcript that they are based on usually comes from a speech recognition model, although some LLMs can also turn speech into text.
            The transcript can contain words that weren't spoken.
            In a 2023 test of OpenAI's speech recognition model Whisper, about 1% of the transcripts of short recordings contained whole invented phrases; some of the speakers had a language disorder.
            An LLM that summarizes the transcript can add errors.
            So treat AI minutes as a draft, and check names and figures, because the people who approve the minutes stay responsible for them.
            """,
            sources=(
                "koenecke-2024",
                "ji-2023",
                "epsten-genai-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="before-we-buy-an-ai-note-taker",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="What should we check before we buy an AI note taker for meetings?",
        wordings=(
            "choose a meeting transcription tool",
            "fireflies voiceprint lawsuit",
            "do note takers store voiceprints",
        ),
        answer=Claim(
            text="""
                Before you buy an AI note taker, check what it does with people's voices and words.
                Find out how the tool asks for consent, where recordings are kept, who can open them, when they are deleted and whether AI is trained on them.
                Also find out whether it recognizes speakers by voice.
                Some laws, such as one in Illinois, protect voiceprints (measurements that identify a voice) in the same way as fingerprints.
                In 2025, a woman sued the maker of the tool Fireflies, saying that it had taken her voiceprint without consent.
                Choose a tool that you can switch off in confidential meetings, and test it with your colleagues' accents.
            """,
            sources=(
                "natlawreview-fireflies-2025",
                "basilai-voiceprints-2026",
                "koenecke-2024",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/at-work.md#can-we-rely-on-ai-meeting-notes",
    ),
    Question(
        id="ai-note-taker-in-a-meeting",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="Can someone use an AI note taker in our meeting, and can I say no?",
        wordings=(
            "how do i say no to an ai note taker",
            "stop an ai bot from joining my meeting",
            "is it legal to record a meeting with ai",
            "copilot is recording our teams meeting",
            "consent for ai meeting notes",
            "ai assistant joined the call uninvited",
            "does the meeting app train on our calls",
            "turn off ai notes in zoom or teams",
            "ai note taker as disability accommodation",
            "ada request to record meetings",
            "bot in participant list as consent",
            "is ai note-taking ok in hr meetings",
        ),
        answer=Claim(
            text="""
            Whether someone can use an AI note taker in your meeting depends on the law and your organization's rules, but you can object.
            Recording people often requires consent.
            In some US states, everyone must agree; in most, one participant's consent is enough, even that of the person recording.
            So ask the host to remove the note taker before you say anything private.
            If you are the host, ask everyone first: seeing the tool in the call may not count as consent.
            Keep the tool out of legal and personnel meetings: its notes can become evidence. If a US employee needs it because of a disability, discuss alternatives before refusing.
            """,
            sources=(
                "wga-ai-notes-2026",
                "dmclaw-scribes-2025",
                "eu-gdpr-2016",
                "parkerpoe-norwood-2023",
                "findlaw-eeoc-accommodation",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#can-we-rely-on-ai-meeting-notes",
    ),
    Question(
        id="keep-ai-note-takers-out",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="How can an organization block AI note takers that join meetings without consent?",
        wordings=(
            "block otter or fireflies in teams",
            "stop ai bots joining zoom meetings admin",
            "turn off third party notetakers google meet",
            "teams external bot policy",
            "uninvited ai assistant in a meeting it department",
            "prevent read ai from joining",
            "lobby settings for ai bots",
            "can we stop someone recording a meeting with ai on their phone",
            "stop bots from entering teams calls",
            "how can it keep recording bots out of calls",
        ),
        answer=Claim(
            text="""
            You can keep out many AI note takers with settings, but no setting stops all of them.
            In Teams, Zoom and Google Meet, make outside guests wait until a host admits them, and limit which outside apps may connect to meetings and calendars.
            In 2026, Teams also began to detect these tools and make them wait, and Google Meet denies suspected bots entry by default.
            A recorder on someone's own phone doesn't join the meeting, so settings can't block it.
            So you also need a rule about AI note takers and an approved tool.
            Even with an approved tool, the law in many places requires consent to recording.
            """,
            sources=(
                "secborn-teams-bots-2026",
                "claap-google-meet-bots",
                "stonybrook-ai-meetings",
                "otago-ai-notetakers",
                "dmclaw-scribes-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#control-which-ai-tools-staff-use",
    ),
    Question(
        id="recorded-without-consent",
        topic=QuestionTopic.WORK,
        group="Checking, emails and meetings",
        question="Who is liable if an AI note taker records a meeting without consent?",
        wordings=(
            "otter bot recorded us, who pays",
            "legal risks of ai meeting notes",
            "employer responsible for staff's note taker",
            "are transcripts evidence in a lawsuit",
            "can our hoa board use zoom summaries",
        ),
        answer=Claim(
            text="""
                In the United States, it depends on the state: where everyone in a meeting must consent to the recording, the person or employer using an AI note taker without asking could be liable.
                Whether the company that makes the note taker can also be liable isn't settled.
                Otter, which makes such a tool, says that its users must get any permission needed.
                But people who were recorded sued Otter itself in 2025, and by late May 2026 the court hadn't ruled on dismissing the case.
                Quite apart from consent, a transcript can be demanded as evidence in a lawsuit.
            """,
            sources=(
                "addington-otter-2025",
                "techtimes-otter-2025",
                "barnowl-otter-2026",
                "kartalegal-ai-meetings",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/at-work.md#ai-note-taker-in-a-meeting",
    ),
    Question(
        id="can-an-assistant-show-private-files",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="Can an AI assistant show employees files that aren't meant for them?",
        wordings=(
            "which files can copilot see",
            "copilot oversharing sharepoint",
            "does copilot see the entire microsoft 365 tenant",
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
            Yes, an AI assistant can show employees files that aren't meant for them, if those files were shared too widely.
            Microsoft says that its Microsoft 365 Copilot shows people only what they already have permission to view.
            But that includes any file that was shared with everyone by mistake, perhaps years ago, and the assistant's search can bring that file to light.
            So Microsoft advises companies to check how files are shared in SharePoint, its file-sharing service, before they start using Copilot.
            """,
            sources=("ms-sharepoint-copilot-2024",),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#hidden-instructions",
    ),
    Question(
        id="keep-files-out-of-copilot",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="How can we keep certain files out of Microsoft 365 Copilot?",
        wordings=(
            "exclude a sharepoint site from copilot",
            "sensitivity label to block copilot",
            "stop copilot from reading confidential files",
            "does copilot see all my documents",
            "restricted content discovery copilot",
            "dlp policy for copilot",
            "hide a folder from copilot",
        ),
        answer=Claim(
            text="""
            Microsoft 365 Copilot can use whatever the signed-in person may open, so first check who may open what in SharePoint and OneDrive, Microsoft's file storage.
            For individual files, you can use a sensitivity label: a mark, such as “confidential,” that rules can refer to. A data loss prevention (DLP) rule can then stop Copilot from using files with that label.
            For a whole SharePoint site, a setting called Restricted Content Discovery hides the files from Copilot and from organization-wide searches, except files that the signed-in person owns or has recently used.
            But the files aren't locked: Copilot can still use one named in a prompt by someone with access.
            """,
            sources=(
                "ms-copilot-considerations",
                "ms-dlp-copilot-powershell",
                "kusenberg-rcd",
                "ms-sharepoint-copilot-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#can-an-assistant-show-private-files",
    ),
    Question(
        id="records-of-copilot-prompts",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="Does Microsoft 365 Copilot keep a record of what employees ask it?",
        wordings=(
            "are copilot prompts saved",
            "can admins see copilot chats",
            "what does copilot log and can it be audited",
            "ediscovery for copilot prompts",
            "how long does copilot keep prompts",
            "delete copilot history in a company",
        ),
        answer=Claim(
            text="""
            Yes, Microsoft 365 Copilot stores employees' prompts and its answers, and the employer can search and audit them with Microsoft's compliance tools (Purview).
            What your organization can see, and for how long, depends on its licenses and on how the administrator has set up these tools.
            So treat a prompt as you would treat a work email, which may also be read later, for example in a legal dispute.
            An administrator should tell staff who may search prompts and why, because the law may require that.
            """,
            sources=(
                "ms-purview-copilot",
                "ms-copilot-privacy-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#can-my-employer-see-my-chats",
    ),
    Question(
        id="what-office-assistants-can-access",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="What can Microsoft Copilot and Google Gemini access in a work or school account?",
        wordings=(
            "can gemini read my work email",
            "does copilot read everyone's mail",
            "what do the google and microsoft ais have access to",
            "what data can gemini see in google workspace",
            "which apps does copilot read",
            "does copilot see my onedrive and teams chats",
            "can the ai see my drive files at school",
            "access rights of office ai assistants",
            "what does the assistant know about our organization",
        ),
        answer=Claim(
            text="""
            In a work or school account, Microsoft Copilot and Google Gemini can use what you enter and what you are already allowed to see.
            But a file that was shared too widely by mistake can turn up in an answer, because your account has access to it.
            How much the assistant searches depends on the license: the Copilot Chat included in Microsoft 365, for example, generally doesn't search your organization's files, although in Outlook it can use your own emails and calendar.
            Before turning on the assistant, an organization should check how its files are shared.
            """,
            sources=(
                "hmc-ai-answers",
                "ms-sharepoint-copilot-2024",
                "ms-copilot-privacy-2025",
                "ms-copilot-shared-mailboxes",
                "ms-which-copilot-2026",
                "google-workspace-genai-privacy",
                "kesslernity-copilot-chat-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#can-an-assistant-show-private-files",
    ),
    Question(
        id="copilot-or-chatgpt-at-work",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
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
            "is copilot more confidential than claude",
            "confidentiality of copilot, chatgpt and claude",
        ),
        answer=Claim(
            text="""
            Microsoft 365 Copilot is built into Microsoft apps such as Word, Outlook and Teams, while ChatGPT is mainly used on its own website and in its own app.
            Copilot can use the company emails and files that the user is allowed to see.
            ChatGPT can, too, if it's connected to them.
            Both use OpenAI's models (Copilot can also use others, such as Anthropic's), but each adds its own instructions and data.
            For confidential data, the kind of account matters more than the brand.
            Microsoft and OpenAI both say that they don't train their models on data from business versions by default, but different terms apply to personal accounts.
            """,
            sources=(
                "ms-m365-copilot-2023",
                "ms-sharepoint-copilot-2024",
                "openai-chatgpt-2022",
                "openai-company-knowledge-help",
                "ms-m365-copilot-card-2026",
                "ms-anthropic-subprocessor-2025",
                "smithstephen-copilot-terms",
                "openai-enterprise-privacy-2026",
                "ms-copilot-privacy-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#microsoft-copilot",
    ),
    Question(
        id="copilot-at-dutch-universities",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="Why did SURF warn Dutch universities about Microsoft 365 Copilot?",
        wordings=(
            "surf dpia copilot",
            "is copilot safe for a university in the netherlands",
            "copilot privacy risk education orange",
            "gdpr assessment of microsoft copilot",
        ),
        answer=Claim(
            text="""
            SURF, the IT cooperative of Dutch education and research, warned about Microsoft 365 Copilot because a study had found four high risks to privacy.
            When the study was published in December 2024, SURF advised against using Copilot.
            In September 2025, two of the risks were downgraded to low and the others (wrong personal data in answers and the 18-month storage of usage data) to medium.
            SURF then advised institutions to use Copilot with restraint.
            A 2026 update again found two medium risks, one from a filter that is meant to prevent judgments about employees but that institutions can neither inspect nor switch off.
            SURF's warning is advice, not a ban.
            """,
            sources=(
                "surf-copilot-2026",
                "privacycompany-copilot-2025",
                "wortell-copilot-dpia-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#what-office-assistants-can-access",
    ),
    Question(
        id="which-copilot-am-i-using",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="How can I tell whether I'm using the work version of Copilot?",
        wordings=(
            "green shield in copilot",
            "copilot personal or work account",
            "am i in the protected copilot or the free one",
            "how do i tell i'm using the 'work' version of copilot",
            "what does the shield icon in copilot mean",
            "is the copilot on my work computer the safe one",
            "does the free copilot train on my chats",
            "personal copilot training opt-out",
        ),
        answer=Claim(
            text="""
            You're using the work version of Microsoft Copilot if you're signed in with your work or school account and see a shield symbol (green, as of 2026).
            It stands for enterprise data protection: according to Microsoft, prompts and answers aren't used to train its large models.
            With a personal account, even on a work computer, you have the consumer version, whose terms differ.
            In some countries, such as the United States, Microsoft trains models on those chats unless you opt out in the settings (as of 2024).
            If you don't see the shield, ask your IT department before you enter anything confidential.
            """,
            sources=(
                "ms-copilot-chat-protection",
                "ramsac-green-shield",
                "ms-copilot-terms-2026",
                "axios-microsoft-training-2024",
                "ms-consumer-data-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#does-copilot-train-on-our-data",
    ),
    Question(
        id="basic-or-paid-ai-in-an-office-suite",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="What does the paid AI in Microsoft 365 or Google Workspace add to the basic version?",
        wordings=(
            "copilot chat or microsoft 365 copilot",
            "do we need the paid copilot license",
            "google ai pro for education vs basic gemini",
            "free copilot at work versus paid",
            "is my data safer in the paid version",
            "included ai or add-on license",
            "what do we get for the extra copilot fee",
            "does the free school version train on our data",
        ),
        answer=Claim(
            text="""
            The paid AI in Microsoft 365 or Google Workspace mainly adds closer integration with mail, documents and meetings, more models and higher limits.
            It doesn't generally add better data protection: what matters more is that you sign in with your work or school account.
            Microsoft says that with such an account, your prompts aren't used to train the AI models behind such tools, even in the basic Copilot Chat.
            A personal account, even a paid one, has different terms.
            Features change often, so compare the current feature lists before you buy.
            """,
            sources=(
                "hmc-ai-answers",
                "ms-copilot-chat-protection",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#gemini-with-a-school-or-work-account",
    ),
    Question(
        id="which-assistant-for-our-company",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
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
            "select a tool for the whole firm",
            "comparison of business assistants",
            "we use gmail and google docs",
        ),
        answer=Claim(
            text="""
                To choose between ChatGPT, Copilot, Gemini and Claude, begin with the software that you already use.
                On some plans, Copilot is built into Microsoft's office apps and Gemini into Gmail and Google Docs, while ChatGPT and Claude can be connected to such services.
                Then run a trial, because rankings can mislead.
                Give each assistant the same real tasks, and have people judge the results without knowing their source.
                Also compare prices and the rules for your data.
            """,
            sources=(
                "singh-2025-leaderboard",
                "ms-m365-copilot-2023",
                "google-workspace-genai-privacy",
                "claude-google-help",
                "openai-company-knowledge-help",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#own-task",
    ),
    Question(
        id="one-ai-tool-or-several",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
        question="Should an organization use one AI tool or model, or several?",
        wordings=(
            "standardize on one model or use several",
            "several llm vendors or a single one",
            "allow only copilot or several ai tools",
            "one approved ai tool for all staff",
            "ai vendor lock-in",
            "different ai tools for different teams",
        ),
        answer=Claim(
            text="""
                No single answer suits every organization: one AI tool or model is easier to manage, while several can cover more tasks.
                With a single tool, there's only one contract, one bill and one set of data rules.
                But staff who need something else may secretly use personal accounts, and you depend on a single vendor.
                With several models, easy tasks can go to a cheaper one.
                A middle way is a standard tool for everyone, plus a quick way to get another approved for a particular task.
            """,
            sources=(
                "nanda-2025",
                "ong-2024-routellm",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-is-shadow-ai",
    ),
    Question(
        id="how-many-companies-use-ai",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
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
            In the United States and the European Union, about one company in five uses AI, according to official surveys.
            The US Census Bureau, whose survey includes very small companies, found between 17% and 20% from December 2025 to May 2026.
            Eurostat, the EU's statistical office, reported 20% of EU companies with at least 10 employees in 2025, but 55% of large ones.
            Both surveys count AI of any kind.
            Surveys that ask different companies can give much higher figures: in a 2025 survey by the consulting firm McKinsey, 88% of respondents said that their organization used AI in at least one area of its business.
            """,
            sources=(
                "census-2026",
                "eurostat-ai-2026",
                "mckinsey-state-of-ai-2025",
            ),
            as_of="2026-05",
        ),
        more="dimensions/scope-of-application.md#who-uses-it",
    ),
    Question(
        id="how-buying-generative-ai-differs",
        topic=QuestionTopic.WORK,
        group="Contracts with a vendor",
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
            "what should procurement officers watch for with ai",
            "pilot before buying ai",
        ),
        answer=Claim(
            text="""
            Buying generative AI is mostly like buying other software, but three things need more attention.
            First, the answers vary and can be wrong, and a list of features doesn't show how good they are, so try the product on your own cases.
            Second, find out what happens to your data, especially whether it is used for training.
            Third, the model inside can change and costs can grow with use, so settle both in the contract, along with how you can end it.
            """,
            sources=(
                "gsa-genai-guide-2024",
                "ocp-buying-genai-2025",
                "ocp-buying-ai",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="choose.md#what-else-decides",
    ),
    Question(
        id="tender-for-an-ai-chatbot",
        topic=QuestionTopic.WORK,
        group="Public bodies",
        question="How should a city or other public body write a tender (RFP) for an AI chatbot?",
        wordings=(
            "rfp for a municipality's chatbot",
            "request for proposals ai what to include",
            "score bids for an ai system",
            "pilot before a public ai contract",
        ),
        answer=Claim(
            text="""
                A public body's tender (request for proposals, RFP) for an AI chatbot should describe the problem and the results it wants, not a product.
                The Open Contracting Partnership, which advises public buyers, suggests talking with possible vendors early and buying only what you need to start, such as a pilot.
                State how you'll score bids, for example on whether the chatbot answers your own questions correctly, how it handles privacy, accessibility and the handover to a person, and what it costs as use grows.
                Test the finalists on the same questions, and extend the contract only if the pilot meets your targets.
            """,
            sources=(
                "ocp-buying-ai",
                "ocp-buying-genai-2025",
            ),
            as_of="2026-11",
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="can-competitors-get-the-same-output",
        topic=QuestionTopic.WORK,
        group="Contracts with a vendor",
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
            Yes, a competitor can get the same AI output or something similar, because anyone can ask the same tool for the same thing.
            OpenAI's business agreement, for example, says that others may receive similar content. Under that agreement, you own your output, but anyone else who gets similar output may use theirs, too.
            Copyright may not help, because in the United States, it doesn't protect what AI made without enough creative work by a person.
            """,
            sources=("openai-services-agreement-2026", "usco-part2-2025"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="does-copilot-train-on-our-data",
        topic=QuestionTopic.WORK,
        group="Copilot and other office assistants",
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
            "does copilot train on our files once we switch it on",
            "is microsoft training on my word documents",
            "copilot chat with my work account",
            "does copilot train on prompts",
            "does copilot learn my writing style for others",
            "does copilot copy my writing style",
        ),
        answer=Claim(
            text="""
            No, Microsoft 365 Copilot doesn't train the LLMs behind it on your company's data, according to a 2025 Microsoft course.
            That data includes what people type, Copilot's answers, and the emails and files it uses.
            Microsoft says the same about Copilot Chat with a work account.
            It also says that it uses the data to improve other AI models of its own only if your administrator has agreed.
            Chats in a personal account may be used for training unless you opt out, so don't put company data there.
            """,
            sources=(
                "ms-copilot-data-unit-2025",
                "ms-copilot-terms-2026",
                "ms-copilot-chat-protection",
                "ms-purview-copilot",
                "axios-microsoft-training-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#handling-of-inputs",
    ),
    Question(
        id="notion-zoom-slack-and-training",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="Do Notion, Zoom and Slack use our notes, meetings and messages to train AI?",
        wordings=(
            "does notion train on my pages",
            "zoom ai companion data shared with third parties",
            "slack training opt out",
            "do collaboration apps learn from our documents",
        ),
        answer=Claim(
            text="""
                Notion, Zoom and Slack say that they don't train generative AI on what customers write or say, at least by default.
                Notion says the same of the companies whose models it uses; feedback that you choose to give is an exception.
                Zoom's promise covers audio, video, chats and files.
                Its AI features may still send a transcript to another company's model, such as OpenAI's.
                Slack says that it does analyze messages to develop models that aren't generative, such as those that suggest emoji.
                But customers can opt out if such a model is also used for other customers.
                Terms change, so check them, and get the promise into your contract.
            """,
            sources=(
                "productionai-notion",
                "zoom-ai-privacy-library",
                "zoom-workplace-pro-page",
                "slack-privacy-principles",
                "productionai-slack",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#where-a-vendor-sends-data",
    ),
    Question(
        id="data-used-to-improve-a-vendors-model",
        topic=QuestionTopic.WORK,
        group="Secrets and company data",
        question="Which of our organization's data may an AI vendor use to improve its model?",
        wordings=(
            "no-training clause in an ai contract",
            "may subprocessors train on our data",
            "will the provider train on our company's data",
            "are our uploads used to train the vendor's ai",
            "does our vendor learn from the documents we upload",
            "what data from our organization will be used to improve the model",
            "does the ai vendor train on our prompts and files",
            "will our documents be used for training",
            "ask a vendor about training on customer data",
            "does an ai company learn from its business customers",
            "usage data and feedback used to train ai",
            "use our data to improve its services clause",
            "does service improvement include ai training",
            "vendor uses openai and anthropic behind the scenes",
            "api provider keeps our code",
        ),
        answer=Claim(
            text="""
            Which data a vendor may use to improve its model depends on your contract, so read it before anyone uploads documents.
            A clause that lets a vendor use your data “to improve our services” is probably broad enough to allow training.
            A safer contract lets the vendor use your prompts, answers, feedback and documents only to provide the service to you, and train on them only with your consent.
            If the vendor sends your data to OpenAI, OpenAI's rules matter, too: it says it doesn't train on the data by default but usually keeps records of it for up to 30 days, unless the vendor has arranged zero data retention.
            """,
            sources=(
                "openai-enterprise-privacy-2026",
                "openai-your-data",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="assess-ai-by-use",
        topic=QuestionTopic.WORK,
        group="What employees may do",
        question="How do we assess and manage the risks of generative AI in a company?",
        wordings=(
            "use cases of generative ai and their risks",
            "how to manage the risks of generative ai",
            "what are the use cases and what risks can you foresee",
            "ai risk assessment by use case",
            "ai risk register",
            "genai risk management for lawyers",
            "privacy and legal risks of generative ai use cases",
            "approve an ai tool or an ai use",
            "who should be responsible for ai in a company",
            "one approval for all uses of ai",
        ),
        answer=Claim(
            text="""
            To assess the risks of generative AI, look at each use rather than at the tool, because the same chatbot can be harmless in one task and risky in another.
            Ask which data people enter, who relies on the output, who is affected, and what happens if it's wrong or leaks.
            The more harm an error could do, the stricter the review by a person should be.
            Put one person in charge of each use, repeat the assessment when the use or the model changes, and keep a record of what went wrong.
            """,
            sources=("nist-ai-600-1-2024",),
            as_of="2024-07",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
    ),
    Question(
        id="ai-images-in-advertising",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Can a business advertise with AI images of people or products?",
        wordings=(
            "ai product photos legal",
            "ai models in advertising",
            "do i have to label ai images in ads",
            "ai generated customers in an advertisement",
            "fake product picture made with ai",
            "ai before and after pictures",
            "synthetic performers in advertising law",
            "use ai pictures on my website for customers",
            "new york law on synthetic performers in ads",
            "ai model in a fashion ad label",
        ),
        answer=Claim(
            text="""
            A business can usually advertise with AI images, but they must not mislead customers about what they'll get.
            Showing a product as better than it is or inventing a customer or a result can break consumer law.
            Some places require a label.
            Since 9 June 2026, ads shown to people in New York have generally had to disclose any AI-made performer that the business knowingly uses: one that looks human but isn't recognizable as a real person.
            In the EU, businesses must disclose deepfakes: AI-made or AI-altered images, audio or video that resemble real people, things or events and could pass for genuine.
            Don't imitate a real person without permission.
            """,
            sources=(
                "ny-synthetic-2025",
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "techjack-ny-performers-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#may-we-sell-midjourney-pictures",
    ),
    Question(
        id="licensed-image-generator-for-ads",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Is an image generator trained on licensed images safe for advertising?",
        wordings=(
            "is adobe firefly safe for commercial use",
            "commercially safe image generator",
            "is an image generator trained on licensed pictures safe for our adverts",
            "can we be sued for an ad made with firefly",
            "copyright risk of a licensed ai image tool",
            "which ai image generator is safe for commercial use",
            "ai images for packaging",
        ),
        answer=Claim(
            text="""
                An image generator trained on licensed images lowers the copyright risk of an ad, but doesn't remove it.
                An image may still resemble a protected character, a brand or a real person, so look at each one before you publish it.
                Read the tool's current terms to see whether your plan allows commercial use and whether the provider pays if somebody sues you.
                Also check which model made the image.
                Adobe said in 2023 that it trained Firefly on licensed and public-domain images, but by 2025 the Firefly app also offered other companies' models.
            """,
            sources=(
                "adobe-firefly-2023",
                "metax-2025-adobe-max",
                "midjourney-terms-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/law.md#does-the-vendor-protect-me",
    ),
    Question(
        id="product-texts-by-ai",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Can I use AI to write product descriptions and other texts for my shop?",
        wordings=(
            "chatgpt for etsy or amazon listings",
            "is ai text bad for my online shop",
            "ai-written website texts for a small business",
            "can i use ai to write product descriptions for my shop",
            "do i have to say that ai wrote my product text",
            "who is liable for a false product description by ai",
            "ai copywriting for a small shop",
        ),
        answer=Claim(
            text="""
            You may use AI for product descriptions and other texts in your shop, but you remain responsible for what they say.
            AI can invent a material, a size, a certificate or an effect, and a false description can mislead customers and break consumer law.
            So give it the real facts, tell it not to add any others, and compare each description with the product.
            We know of no general US or EU law that requires shops to label such texts, but China has labeling rules, and marketplaces may have their own. Google says that its search rewards helpful content however it was produced, but not text made to manipulate rankings.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "covington-2025-china-labels",
                "sesec-cn-label-2025",
                "google-ai-content-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#ai-images-in-advertising",
    ),
    Question(
        id="logo-and-posts-for-a-shop",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="How can a small shop use AI for a logo and social media posts?",
        wordings=(
            "make a logo and instagram posts with ai",
            "ai for my shop's logo and facebook page",
            "which ai for a logo and which for posts",
            "can chatgpt design a logo for my cafe",
            "protect the logo that ai made for my shop",
            "what to check before using an ai logo",
            "ai marketing for a small shop",
        ),
        answer=Claim(
            text="""
            A small shop can use an image generator for logo ideas and an LLM for the words of its posts; ChatGPT offers both.
            Have a person rework the logo in a design program, because others can get a similar image, and the lettering may be wrong.
            In the United States, what AI made alone has no copyright, but a logo made with AI can most likely be a trademark.
            Before you use the logo, check that the tool's terms allow it, and search trademark databases and the web for similar ones.
            In posts, check every fact, and don't invent customers or reviews.
            """,
            sources=(
                "canva-magic-studio-safely",
                "openai-4o-image-2025",
                "liu-2022-character",
                "usco-part2-2025",
                "us-15-1127",
                "loeb-trademark-ai-2024",
                "uspto-why-search",
                "hunton-2024-ftc-reviews",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="questions/law.md#trademark-for-an-ai-logo",
    ),
    Question(
        id="customer-reviews-and-ai",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Can a business use AI to write or answer customer reviews?",
        wordings=(
            "should i let ai reply to customer reviews",
            "is it legal to write reviews with ai",
            "fake reviews by chatgpt",
            "ai-generated testimonials",
            "ai to answer google reviews",
            "how can i tell if a review was written by ai",
            "respond to a bad review with chatgpt",
        ),
        answer=Claim(
            text="""
            A business may let AI draft replies to reviews, but it must not have AI write reviews as if they came from customers.
            In the United States, a Federal Trade Commission rule in force since October 2024 bans fake reviews and testimonials, including those made by AI.
            A business that breaks the rule knowingly can be fined.
            EU and UK law ban fake reviews as well, and in other countries they may break consumer law.
            If AI drafts a reply, check the facts in it before you send it, and make sure that it doesn't reveal anything about the customer.
            The text alone rarely shows whether AI wrote a review.
            """,
            sources=(
                "hunton-2024-ftc-reviews",
                "fieldfisher-fake-reviews-2022",
                "hunters-fake-reviews-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#ai-images-in-advertising",
    ),
    Question(
        id="bookkeeping-with-ai",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Can ChatGPT do my bookkeeping?",
        wordings=(
            "can chatgpt do my bookkeeping",
            "ai for invoices and receipts",
            "can ai do my accounts",
            "ai bookkeeping for a small business",
            "categorize expenses with chatgpt",
            "is ai safe for accounting",
            "can ai replace my accountant",
        ),
        answer=Claim(
            text="""
            ChatGPT can help with parts of bookkeeping, but it shouldn't keep your books on its own.
            It can explain terms, suggest a category for an expense, or draft a reminder for an unpaid invoice.
            It can also misread a receipt, invent an entry, get a sum wrong or apply another country's rule, and you're responsible for the result.
            So keep the figures in accounting software, which calculates exactly and leaves a record of changes, and don't paste bank or customer data into a personal ChatGPT account.
            """,
            sources=(
                "dziri-2023",
                "nist-ai-600-1-2024",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tax-returns-and-ai",
    ),
    Question(
        id="ai-that-answers-the-phone",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="What should a business or practice check before AI answers its phone?",
        wordings=(
            "ai receptionist for a small business",
            "voice bot for appointments",
            "must an ai phone agent say that it is ai",
            "ai call answering and consent to recording",
            "is an ai phone assistant safe for patients",
            "can ai take calls for a doctor's office",
        ),
        answer=Claim(
            text="""
            Before AI answers your phone, check what it may say, what it records, and how a caller reaches a person.
            Have it say at the start that it's AI.
            The EU requires this unless it's obvious, and several US states require it in certain cases.
            Recording or transcribing a call may require consent.
            Let the AI handle simple matters, and give it verified information to answer from, because you may have to pay for its mistakes.
            In a medical practice, emergencies must go to a person at once, and your contract with the vendor has to protect health data.
            """,
            sources=(
                "eu-ai-act-2024",
                "aicounsel-chatbots-2026",
                "moffatt-2024",
                "openai-baa",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#must-a-business-say-that-its-chatbot-is-ai",
    ),
    Question(
        id="ai-calls-to-customers",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="Can a US business call customers with an AI voice?",
        wordings=(
            "voice bot that sounds like me",
            "ai calls after an open house",
            "tcpa consent for robocalls",
        ),
        answer=Claim(
            text="""
            A US business generally needs customers' consent before it calls them with an AI voice.
            In 2024, the Federal Communications Commission (FCC) confirmed that AI voices, including clones of real people's voices, fall under the TCPA, the law on automated calls.
            For sales calls, FCC rules require written consent.
            But a federal appeals court for Texas, Louisiana and Mississippi held in February 2026 that spoken consent is enough.
            Just leaving a phone number, for example at an open house, might not count as consent.
            Have the AI say that it's AI, and give it only verified facts, because you may be liable for what it promises.
            """,
            sources=(
                "fcc-24-17",
                "bubeck-bradford-2026",
                "aicounsel-chatbots-2026",
                "moffatt-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#are-calls-with-cloned-voices-legal",
    ),
    Question(
        id="brand-in-ai-answers",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="What do AI assistants say about our organization, and can we change what they say?",
        wordings=(
            "ai brand footprint",
            "what does chatgpt say about our charity",
            "how do we get recommended by chatgpt",
            "generative engine optimization (geo)",
            "ai visibility of a business",
            "chatgpt says wrong things about our company",
            "do donors and customers ask ai about us",
            "which law firm does chatgpt recommend",
            "how chatgpt picks a company",
        ),
        answer=Claim(
            text="""
                To find out what AI assistants say about your organization, ask several of them what the public would ask.
                You can influence their answers, but only indirectly.
                An assistant answers from the texts it was trained on and from pages it finds.
                When it compares organizations, it relies on those texts and pages, so it may favor one whose name often appears there.
                If the texts and pages are out of date, the assistant may name a former director as the current one.
                That is why it helps to keep facts current on your own site, and to have them corrected in directories and other sources that assistants may use.
            """,
            sources=(
                "manifesto-geo-charities",
                "everything-pr-visibility",
                "tow-2025",
            ),
            our_reading=True,
        ),
        more="questions/law.md#who-answers-for-false-statements",
    ),
    Question(
        id="we-published-an-ai-mistake",
        topic=QuestionTopic.WORK,
        group="Customers, marketing and bookkeeping",
        question="We published something wrong that AI wrote. What should we do now?",
        wordings=(
            "ai made a mistake in our report",
            "correct an ai error in a publication",
            "our report contained fake ai citations what now",
            "ai hallucination in a published text",
            "customer got wrong information from our chatbot",
            "apologize for an ai mistake",
            "ai error what to do next",
            "made-up sources in our report",
        ),
        answer=Claim(
            text="""
            If you published something wrong that AI wrote, correct it quickly, and don't blame the tool, because you're responsible for what you publish.
            If someone could come to harm, warn them at once; if someone may have lost money or been defamed, also call a lawyer and your insurer.
            Save the text and the prompt, then mark or remove the wrong part, give the correct information, and tell those who relied on it.
            Finally, look for the same error in anything else that was produced the same way.
            """,
            sources=(
                "elsevier-ai-journals",
                "olg-hamm-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#who-answers-for-ai-text",
    ),
    Question(
        id="performance-reviews-with-ai",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="Can a manager use AI to write performance reviews?",
        wordings=(
            "write a performance review with chatgpt",
            "ai employee evaluation",
            "hr use of chatgpt",
            "can my boss use ai to assess me",
            "ai for feedback to employees",
            "warning letter written by ai",
            "ai in human resources",
        ),
        answer=Claim(
            text="""
            A manager may use AI to phrase a performance review if the employer allows it, but the judgment has to be the manager's own.
            A chatbot hasn't seen the person's work, and it may invent examples or add stereotypes.
            So write down your own points first, let an approved tool improve the wording, and check each sentence.
            Letting software score or rank staff is a different matter.
            The EU's AI Act, for example, counts AI meant to evaluate workers as high-risk, and its rules for that use apply from December 2027.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "eu-gdpr-2016",
                "ncsc-2023",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-can-workers-do-about-ai",
    ),
    Question(
        id="ask-ai-about-the-handbook",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="Can we let staff ask ChatGPT about our employee handbook?",
        wordings=(
            "chatbot for hr policies",
            "upload hr policies to a custom gpt",
            "employees ask ai about leave",
            "hr helpdesk bot",
        ),
        answer=Claim(
            text="""
                You can let staff ask ChatGPT simple questions about your employee handbook, such as where to find a form, but its answers can still contradict the handbook.
                The risk is greatest where the answer depends on the employee's location, contract or situation, as with questions about leave, pay or a disability. So have your HR staff handle personal cases, complaints and exceptions.
                Use a business account, upload only what every employee may see, and keep the handbook up to date.
                Have ChatGPT show the passage it used, so that staff can check it in the handbook.
            """,
            sources=("smartqbot-hr-bots", "hrtechedge-ai-policy"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/building-with-it.md#keep-a-chatbot-from-inventing-prices",
    ),
    Question(
        id="teach-staff-to-use-ai",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="How do we teach staff to use AI well?",
        wordings=(
            "ai training for employees",
            "ai literacy program",
            "how to train my team in chatgpt",
            "what should staff learn about ai",
            "ai workshop content",
            "ai skills for employees",
            "upskilling for ai",
        ),
        answer=Claim(
            text="""
            Teach staff to use AI on their own tasks, with real examples of where it helps and where it fails.
            They should know which tools and data are allowed, how to check a result, and when to say that AI helped.
            Knowing where AI fails matters most.
            In a 2023 experiment, consultants did better with GPT-4 on tasks that suited it.
            But on a task that was too hard for it, they were wrong more often than consultants who worked without AI.
            Let people find these limits in their own work and share what they find.
            """,
            sources=("dellacqua-2023",),
            as_of="2023",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#is-ai-training-for-staff-mandatory",
    ),
    Question(
        id="staff-who-do-not-use-ai",
        topic=QuestionTopic.WORK,
        group="Starting, costs and benefits",
        question="How do we get employees to use the AI tool that we bought?",
        wordings=(
            "staff are afraid of ai",
            "how do i get my team to use ai",
            "low adoption of copilot",
        ),
        answer=Claim(
            text="""
            First find out why employees don't use the AI tool.
            Perhaps it doesn't suit their work, they don't know what is allowed, or they fear for their jobs.
            Start with one tedious task, let a few volunteers try the tool on it, and have them show colleagues what worked and what didn't.
            Give people time to learn, say which data they may enter, and be honest about what the tool means for jobs.
            If it still doesn't help with their work, cancel it: you don't have to use a tool just because you bought it.
            """,
            sources=("uk-ai-playbook-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#teach-staff-to-use-ai",
    ),
    Question(
        id="worth-of-a-vendors-figure",
        topic=QuestionTopic.WORK,
        group="Vendors and their promises",
        question="What is a vendor's claim such as “94% accurate” or “won most blind tests” worth?",
        wordings=(
            "can i believe the vendor's test results",
            "vendor says its llm won 94% of blind tests",
            "is an accuracy claim by an ai company reliable",
        ),
        answer=Claim(
            text="""
                At best, a vendor's own figure shows how its product did in a test that the vendor chose.
                So treat it as unproven until you know how the test was done.
                Ask which tasks and languages were tested, who judged the results, what the product was compared with, and whether you can see the test.
                In a blind test, the judges don't know which product a result comes from, which is fairer.
                But even a blind test says little about how the product handles material unlike that used in the test, so run a test on your own material.
            """,
            sources=(
                "gsa-genai-guide-2024",
                "ocp-buying-ai",
            ),
            our_reading=True,
        ),
        more="questions/at-work.md#what-does-a-demo-prove",
    ),
    Question(
        id="judge-applicants-with-an-llm",
        topic=QuestionTopic.WORK,
        group="Hiring and performance",
        question="Can an LLM tell from a resume who is good at the job?",
        wordings=(
            "does an llm prefer cvs that an llm wrote",
            "invisible white text in a cv for the ai",
            "can ai judge applicants fairly",
            "hidden prompt in a resume",
            "secret instructions in a job application",
        ),
        answer=Claim(
            text="""
            An LLM can't reliably tell from a resume who is good at the job, because a resume shows how people describe their work, not how well they do it.
            The wording can mislead an LLM, too: in a 2025 study, LLMs favored resumes that they had written themselves over equally good ones by people or other models.
            Applicants can also sway the result by hiding text in the file, such as praise in white letters.
            So test any screening tool for bias, and let people decide.
            """,
            sources=(
                "xu-2025-self-preference",
                "xu-2026-resume-injection",
                "owasp-llm-2025",
                "wilson-caliskan-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#may-we-screen-applicants-with-ai",
    ),
)
