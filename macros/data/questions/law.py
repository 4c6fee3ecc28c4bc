"""Questions that readers ask: law."""

from macros.data.unvalidated import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="training-on-copyrighted-works",
        topic=QuestionTopic.LAW,
        question="Is it legal to train generative AI on copyrighted works?",
        answer=Claim(
            text=(
                "Whether training on copyrighted works is legal is not settled and differs by"
                " country."
                " Two US district judges in 2025 found training LLMs on books fair use; one"
                " excepted pirated copies."
                " Munich judgments found lyrics and songs memorized in models infringing."
                " Japan's law broadly allows machine learning; the UK has no exception for"
                " commercial mining."
            ),
            sources=(
                "bartz-2025",
                "kadrey-2025",
                "gema-openai-2025",
                "gema-suno-2026",
                "jp-copyright-30-4",
                "uk-copyright-ai-2026",
            ),
            as_of="2026-11",
            caveat=(
                "The Munich judgments are not final, and one US ruling holds only on its record."
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="is-ai-output-protected-by-copyright",
        topic=QuestionTopic.LAW,
        question="Is AI output protected by copyright in the United States?",
        answer=Claim(
            text=(
                "In the United States there is no copyright in what a machine made alone."
                " The Copyright Office concluded this in 2025 and added that prompts alone give"
                " too little control."
                " What people express, arrange or change can be protected."
                " An appeals court held in 2025 that a work needs a human author."
            ),
            sources=("usco-part2-2025", "thaler-2025", "allen-docket"),
            as_of="2026-11",
            caveat=(
                "The report speaks of the technology of its time and binds no court; a case on an"
                " image made with over 600 prompts was undecided in October 2026."
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="copyright-in-china-and-the-uk",
        topic=QuestionTopic.LAW,
        question="Is AI output protected by copyright in China and the UK?",
        answer=Claim(
            text=(
                "At least one Chinese court has protected AI output."
                " In 2023 the Beijing Internet Court saw the user's choices as the reason to"
                " protect a Stable Diffusion image."
                " In the UK, whoever arranges a computer-generated work counts as its author, with"
                " 50 years of protection."
                " The government has proposed to drop this."
            ),
            sources=("li-v-liu-2023", "cdpa-9-3", "uk-copyright-ai-2026"),
            as_of="2026-11",
            caveat="The Chinese ruling is one of first instance and was seen in commentary.",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="who-owns-the-output",
        topic=QuestionTopic.LAW,
        question="Who owns what a model generates for me?",
        answer=Claim(
            text=(
                "By contract the output usually belongs to the user, as far as any rights exist."
                " OpenAI assigns its rights in outputs, and Google and Microsoft claim no"
                " ownership."
                " Midjourney lets users own their images as far as the law allows."
                " Others may receive similar output."
                " A contract cannot create copyright."
            ),
            sources=(
                "openai-eu-terms-2026",
                "google-terms-2026",
                "ms-copilot-terms-2026",
                "midjourney-terms-2026",
            ),
            as_of="2026-08",
            caveat=(
                "Midjourney shows images to the public and lets others remix them by default, and"
                " firms with over 1 million US dollars of revenue need a higher plan."
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="what-is-a-general-purpose-ai-model",
        topic=QuestionTopic.LAW,
        question=(
            "What is a general-purpose AI (GPAI) model under the EU AI Act, and is it the same as"
            " an LLM?"
        ),
        answer=Claim(
            text=(
                "A general-purpose AI (GPAI) model can do many distinct tasks well and go into"
                " many systems."
                " The term does not mean the same as an LLM, since image and video generators can"
                " qualify too."
                " The Commission's test is more than 10²³ training operations and output of"
                " language, or of images or video from text."
            ),
            sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025"),
            as_of="2026-11",
            caveat=(
                "The test is indicative: a model that only transcribes speech can pass it and"
                " still be too narrow."
            ),
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="eu-ai-act-for-companies-that-use-an-llm",
        topic=QuestionTopic.LAW,
        question="Does the EU AI Act apply to companies that only use an LLM?",
        answer=Claim(
            text=(
                "Yes: a company that uses an LLM professionally is a deployer under the EU AI"
                " Act."
                " Most everyday use brings few duties: measures for AI literacy and, where they"
                " apply, notices such as labels on deepfakes."
                " High-risk uses, such as hiring or credit, bring more from 2 December 2027, for"
                " example human oversight and logs."
            ),
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            caveat=(
                "That everyday use brings few duties is our reading, and none of this is legal"
                " advice."
            ),
        ),
        more="glossary.md#deployer",
    ),
    Question(
        id="when-must-i-disclose-ai",
        topic=QuestionTopic.LAW,
        question="When must I disclose that AI was used?",
        answer=Claim(
            text=(
                "In the EU since 2 August 2026, a chatbot must say that it is AI, and providers"
                " must mark generated content."
                " Professional users must disclose deepfakes and unreviewed AI text on public"
                " matters."
                " China and Korea require labels too, and New York requires them for AI"
                " performers in advertisements."
            ),
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "cn-label-2025",
                "kr-ai-act-2026",
                "ny-synthetic-2025",
            ),
            as_of="2026-11",
            caveat=(
                "Each rule has exceptions, and EU systems from before August have until 2"
                " December 2026 to mark."
            ),
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="do-laws-treat-llms-and-image-generators-differently",
        topic=QuestionTopic.LAW,
        question="Do laws treat LLMs and image generators differently?",
        answer=Claim(
            text=(
                "Laws treat LLMs and image generators differently in part."
                " Many rules cover both, such as the EU marking duty, China's labels and US"
                " doctrine on authorship."
                " Others bind pictures, sound or video only, such as the EU duty on deepfakes and"
                " the US TAKE IT DOWN Act."
                " Case law on training is most developed for text."
            ),
            sources=(
                "eu-ai-act-2024",
                "cn-label-2025",
                "usco-part2-2025",
                "take-it-down-2025",
                "bartz-2025",
                "kadrey-2025",
                "gema-openai-2025",
            ),
            as_of="2026-11",
            caveat="The sorting is our own.",
        ),
        more="dimensions/law-and-governance.md#why-output-decides",
    ),
    Question(
        id="does-fine-tuning-make-me-a-provider",
        topic=QuestionTopic.LAW,
        question="Does fine-tuning make me a provider under the EU AI Act?",
        answer=Claim(
            text=(
                "Fine-tuning can make you a provider under the EU AI Act, but rarely does."
                " The Commission's guidelines of 2025 look at the compute of the change."
                " More than a third of what the original training took is a sign that whoever made"
                " it is a provider."
                " Ordinary fine-tuning takes far less."
            ),
            sources=("ec-gpai-guidelines-2025",),
            as_of="2025-07",
            caveat=(
                "The threshold is indicative and was seen in accounts by law firms; the last"
                " sentence is our reading."
            ),
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="are-open-models-freed-from-eu-duties",
        topic=QuestionTopic.LAW,
        question="Are open models freed from EU duties?",
        answer=Claim(
            text=(
                "Open models are freed from some EU duties."
                " Providers of free and open-source general-purpose models need not keep"
                " technical documentation or inform downstream providers."
                " Weights, architecture and usage information must be public for that."
                " The copyright policy and the summary of training content stay due."
                " Models with systemic risk get no relief."
            ),
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            caveat="Models offered for money do not count as free.",
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="what-do-frontier-laws-demand",
        topic=QuestionTopic.LAW,
        question="What do the US laws on frontier models demand?",
        answer=Claim(
            text=(
                "US laws on frontier models demand published safety frameworks and reports of"
                " incidents."
                " They bind developers of models above 10²⁶ training operations, whatever comes"
                " out of the model."
                " California's SB 53 has applied since 1 January 2026, with reports within 15"
                " days."
                " New York's RAISE Act follows on 1 January 2027, with 72 hours."
            ),
            sources=("ca-sb53-2025", "ny-raise-2026"),
            as_of="2026-11",
            caveat=(
                "The framework duty binds large developers only, few models reach the line, and"
                " California allows only 24 hours where lives are in immediate danger."
            ),
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="who-answers-for-false-statements",
        topic=QuestionTopic.LAW,
        question="Who answers for false statements about people?",
        answer=Claim(
            text=(
                "On who answers for false statements by a model, courts have differed."
                " In 2025 a court in Georgia, US, ruled for OpenAI: the reader had not believed"
                " the text, and warnings were clear."
                " In 2026 German courts held operators answerable for false statements by Google's"
                " AI Overviews and a clinic's chatbot."
            ),
            sources=("walters-openai-2025", "lg-munich-aio-2026", "olg-hamm-2026"),
            as_of="2026-11",
            caveat=(
                "The German rulings can still change on appeal, and all three were seen in reports."
            ),
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="is-a-trained-model-personal-data",
        topic=QuestionTopic.LAW,
        question="Is a trained model personal data?",
        answer=Claim(
            text=(
                "A trained model can count as personal data."
                " In December 2024 the European Data Protection Board said that a model trained on"
                " personal data is not anonymous by itself."
                " It is so only if personal data is very unlikely to be extracted from it or to"
                " appear in its answers."
                " Each case must be judged."
            ),
            sources=("edpb-28-2024",),
            as_of="2024-12",
            caveat="The opinion was seen in summaries; it covers models of any output.",
        ),
        more="dimensions/law-and-governance.md#personal-data",
    ),
    Question(
        id="does-the-vendor-protect-me",
        topic=QuestionTopic.LAW,
        question="Does the vendor protect me if an output infringes copyright?",
        answer=Claim(
            text=(
                "Some business contracts protect the customer."
                " OpenAI covers API and Enterprise customers and Anthropic paid use against"
                " copyright claims over outputs."
                " Exclusions are wide, such as edited outputs or filters switched off."
                " The consumer terms that we read hold no such promise."
            ),
            sources=(
                "openai-service-terms-2026",
                "openai-services-agreement-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="rules-for-companion-chatbots-and-minors",
        topic=QuestionTopic.LAW,
        question="What rules protect minors from companion chatbots?",
        answer=Claim(
            text=(
                "Under California's SB 243, since 1 January 2026, operators must remind known"
                " minors every three hours that they face AI."
                " They must also keep a procedure for suicidal statements."
                " China has banned virtual partners and relatives for minors since 15 July 2026."
                " Assistants for work or customer service are outside both."
            ),
            sources=("ca-sb243-2025", "geopolitechs-2026"),
            as_of="2026-11",
            caveat="Both laws were read in summaries.",
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="are-calls-with-cloned-voices-legal",
        topic=QuestionTopic.LAW,
        question="Is it legal to clone a voice with AI?",
        answer=Claim(
            text=(
                "Whether cloning a voice is legal depends on the use and the country."
                " In the United States, calls with AI-generated voices generally need the prior"
                " consent of the person called."
                " In the EU, professional users must disclose deepfakes, sound included, since 2"
                " August 2026."
                " New York requires advertisements to disclose performers made by AI."
            ),
            sources=("fcc-24-17", "eu-ai-act-2024", "eu-omnibus-ai-2026", "ny-synthetic-2025"),
            as_of="2026-11",
            caveat=(
                "These rules concern uses, not cloning as such; laws on fraud and likeness were"
                " not surveyed, and the US rules were read in accounts."
            ),
        ),
        more="examples.md#voice-cloning",
    ),
    Question(
        id="what-do-lawyers-ethics-rules-say",
        topic=QuestionTopic.LAW,
        question="May lawyers use ChatGPT and other generative AI?",
        answer=Claim(
            text=(
                "In the United States lawyers may use it within their usual duties, by the"
                " American Bar Association's Formal Opinion 512 (2024)."
                " These include competence, confidentiality and fair fees."
                " Before a client's information enters a tool that learns from it, the client must"
                " have given informed consent."
            ),
            sources=("aba-512-2024",),
            as_of="2024-07",
            caveat="The opinion is advisory, state rules bind, and it was seen as quoted.",
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="generative-ai-as-a-medical-device",
        topic=QuestionTopic.LAW,
        question="Has generative AI been cleared as a medical device in the US?",
        answer=Claim(
            text=(
                "As far as we found, no generative AI that writes text has been cleared in the US."
                " In November 2024 the regulator FDA said that it had authorized no device with"
                " generative AI."
                " A consultancy's count of May 2026 gives 14 cleared devices on foundation models."
                " Most read images, and none was identified as an LLM that writes text."
            ),
            sources=("fda-genai-2024", "innolitics-2026"),
            as_of="2026-05",
            caveat=(
                "One firm counted from public summaries, partly by inference. A foundation model"
                " need not be generative, and no official list was found."
            ),
        ),
        more="examples.md#x-ray-reports",
    ),
    Question(
        id="how-do-i-cite-chatgpt",
        topic=QuestionTopic.LAW,
        question="How do I cite ChatGPT?",
        answer=Claim(
            text=(
                "In APA style (2025) the company is the author."
                " Then come date and title of the chat, [Generative AI chat], the product and a"
                " link."
                " In MLA style the tool is not an author, and the entry opens by describing the"
                " prompt."
            ),
            sources=("apa-cite-ai-2025", "mla-cite-ai"),
            as_of="2026-03",
            caveat=(
                "The formats were seen as reproduced by libraries, and a citation does not vouch"
                " for what the tool said."
            ),
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="ai-text-or-images-in-a-paper",
        topic=QuestionTopic.LAW,
        question="May I use AI text or images in a scientific paper?",
        answer=Claim(
            text=(
                "By two well-known policies, AI text is allowed if its use is disclosed; one of"
                " them rules out most AI images."
                " The ICMJE rules (2024) ask that AI help be disclosed and accept no chatbot as"
                " author."
                " For Nature (2023), text made with documented help is acceptable, while generated"
                " images and video are excluded, with few exceptions."
            ),
            sources=("icmje-2024", "nature-2023-images"),
            as_of="2024-01",
            caveat=(
                "Both policies were seen as quoted and may have changed; check the journal's own."
            ),
        ),
        more="dimensions/law-and-governance.md",
    ),
)
