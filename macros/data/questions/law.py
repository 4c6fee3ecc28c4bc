"""Questions that readers ask: law."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="training-on-copyrighted-works",
        topic=QuestionTopic.LAW,
        question="Is it legal to train generative AI on copyrighted works?",
        wordings=(
            "fair use ai training",
            "can openai use my book",
            "anthropic authors lawsuit",
            "are datasets of pirated books allowed",
            "text and data mining exception",
            "is ai training legal",
            "can ai companies use my work",
            "artists' work used to train ai",
            "was ai trained on stolen books",
            "did they have permission to train on my work",
            "copyright and training data",
            "can ai be trained on my book without permission",
            "lawsuits by authors against ai companies",
            "artists never agreed to training",
            "scraping paintings without consent",
            "did they pay the authors whose books were used",
            "public domain only training",
            "is it theft",
            "piracy and royalties",
            "scraped without permission",
            "a hundred million images without consent",
            "authors' lawsuits",
            "may companies learn from protected works",
            "artists sue",
            "is scraping allowed",
            "compensation for writers",
        ),
        answer=Claim(
            text="""
                It depends on the country.
                In two US cases of 2025 judges held training LLMs on books to be fair use, allowed without permission; in one, keeping a library of pirated copies was not.
                Two Munich judgments, not final, found that memorized lyrics and music infringe.
                Japan broadly allows machine learning.
                The UK has no exception for commercial text mining.
            """,
            sources=(
                "bartz-2025",
                "kadrey-2025",
                "gema-openai-2025",
                "gema-suno-2026",
                "jp-copyright-30-4",
                "uk-copyright-ai-2026",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="A US appeals court ruled against fair use in September 2026, for a search tool that generated nothing.",
                sources=("ross-2026",),
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="author-join-a-lawsuit",
        topic=QuestionTopic.LAW,
        question="Should an author join a lawsuit about AI training?",
        wordings=(
            "do i need to sue myself",
            "author class action ai",
            "anthropic settlement claim",
            "bring my own lawsuit",
            "class action for writers",
        ),
        answer=Claim(
            text="""
                Often there is nothing to join.
                Many suits over AI training are class actions: a few plaintiffs stand for a whole class.
                The settlement with Anthropic gives about 3,000 US dollars a listed book, before fees, for all rights holders together.
                Claims were due by 30 March 2026.
                Whoever wanted to sue alone had to opt out by 9 February.
            """,
            sources=("authors-alliance-2024", "authors-guild-claimshero-2025", "taa-claim-2026"),
            as_of="2026-03",
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="llm-trained-on-licensed-text",
        topic=QuestionTopic.LAW,
        question="Are there LLMs trained only on openly licensed text?",
        wordings=(
            "llm without copyrighted data",
            "ethically trained language model",
            "model trained with permission",
            "public domain ai model",
            "fair trained ai",
        ),
        answer=Claim(
            text="""
                Yes.
                In 2025 researchers trained Comma, two models of 7 billion parameters, on works in the public domain or under open licenses, which let anyone use them.
                In the researchers' tests Comma does about as well as models that learned from unlicensed text with similar computing effort, such as Llama 2 of the same size (2023).
            """,
            sources=("kandpal-2025",),
            as_of="2025-06",
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="can-ai-output-infringe-copyright",
        topic=QuestionTopic.LAW,
        question="Can AI output infringe someone else's copyright?",
        wordings=(
            "sued for ai picture",
            "ai copied a song lyrics case",
            "disney v midjourney",
            "can i get in trouble for generated content",
            "gema openai ruling",
            "infringement risk of ai output",
            "legal risk of publishing ai content",
            "can i be sued for using ai",
            "can i get sued for ai content",
            "is it safe to publish ai images",
            "what if the ai copies somebody",
            "sued for an ai picture",
            "mickey mouse",
            "in the manner of a living painter",
            "ai art copies an artist's style",
            "artwork infringement",
            "generated picture resembles a work",
            "risk when publishing ai art",
            "imitation of a style",
            "lawsuit because of output",
        ),
        answer=Claim(
            text="""
                Yes, if it reproduces protected parts of a work.
                A model can repeat what it memorized in training.
                In November 2025 a Munich court held OpenAI answerable for song lyrics that its chatbot gave out almost word for word.
                In July 2026 the same court ruled likewise on Suno's music.
                Neither judgment is final.
                Film studios have sued Midjourney.
            """,
            sources=(
                "gema-openai-2025",
                "gema-openai-pr-2025",
                "gema-suno-2026",
                "gema-suno-pr-2026",
                "midjourney-docket",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#weights-as-copies",
    ),
    Question(
        id="is-ai-output-protected-by-copyright",
        topic=QuestionTopic.LAW,
        question="Is AI output protected by copyright in the United States?",
        wordings=(
            "can i copyright ai art",
            "register ai generated book us copyright office",
            "thaler v perlmutter",
            "are chatgpt texts public domain",
            "can ai generated content be copyrighted",
            "can i copyright something made with ai",
            "enough human input for copyright",
            "is ai content original work",
            "how much human contribution is needed for copyright",
            "role of the human in owning ai content",
            "when does human input matter for copyright",
            "does ai content have copyright",
            "can i register ai art",
            "is ai generated work public domain",
            "can i protect what ai made",
            "who is the author of ai generated work",
            "can i copyright a book i wrote with ai help",
            "copyright for a novel made with ai",
            "register a book written with ai",
            "can someone steal the picture i generated",
            "is prompting creating",
            "suno or udio track",
            "can i protect what i generated",
            "rights in ai pictures",
            "may others copy my generated work",
            "registration of machine works",
        ),
        answer=Claim(
            text="""
                No, not what a machine made alone.
                US law requires a human author, as an appeals court confirmed in 2025.
                To the Copyright Office (2025), prompts alone give too little control.
                What people express, arrange or change can be protected.
                A case on an image made with over 600 prompts was undecided in October 2026.
                Other countries differ.
            """,
            sources=("usco-part2-2025", "thaler-2025", "allen-docket", "li-v-liu-2023"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="copyright-in-china-and-the-uk",
        topic=QuestionTopic.LAW,
        question="Is AI output protected by copyright in China and the UK?",
        wordings=(
            "ai art rights uk",
            "computer generated works 50 years",
            "beijing internet court stable diffusion",
            "copyright ai pictures outside usa",
            "copyright for ai works in different countries",
            "international copyright law ai",
            "how do other countries treat ai copyright",
            "protection outside america",
            "protection of generated works abroad",
            "other jurisdictions",
        ),
        answer=Claim(
            text="""
                Yes, in some cases.
                In 2023 the Beijing Internet Court protected a Stable Diffusion image, as the user's choices were proved; in 2025 it refused another without such proof.
                In the UK, whoever arranges for a computer-generated work counts as its author, for 50 years.
                The government proposed in March 2026 to drop this; by October it had not.
            """,
            sources=(
                "li-v-liu-2023",
                "natlaw-beijing-2025",
                "cdpa-9-3",
                "uk-copyright-ai-2026",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="who-owns-the-output",
        topic=QuestionTopic.LAW,
        question="Who owns what ChatGPT or another AI generates for me?",
        wordings=(
            "can i sell ai images",
            "commercial use of chatgpt text",
            "midjourney rights to my pictures",
            "does openai own my content",
            "who owns the text chatgpt writes",
            "who owns ai generated content",
            "do i have commercial rights to ai output",
            "can i use ai content commercially",
            "who owns inputs, outputs and improvements of the model",
            "intellectual property of ai output",
            "do i own what chatgpt makes",
            "who owns ai art",
            "can i sell what ai made",
            "who has the rights to ai text",
            "am i allowed to use ai output for business",
            "ownership of ai generated code",
            "whose property is the text it wrote",
            "rights in work made with ai",
            "does the company or the employee own ai work",
            "do i own what it made",
            "is the logo mine",
            "whose poem",
            "is the book still mine",
            "i generated the song, do i own everything",
            "suno song",
            "is the result mine",
            "may i sell it",
            "property in generated content",
            "do i hold rights in my prompts results",
        ),
        answer=Claim(
            text="""
                By contract usually you, as far as rights exist.
                OpenAI assigns you its rights; Google and Microsoft claim no ownership; Midjourney lets users own their images as far as the law allows.
                But a contract creates no copyright, and what a machine made alone may have no copyright.
                Others may receive similar output, and yours can infringe someone's rights.
            """,
            sources=(
                "openai-eu-terms-2026",
                "google-terms-2026",
                "ms-copilot-terms-2026",
                "midjourney-terms-2026",
                "usco-part2-2025",
                "gema-openai-2025",
            ),
            as_of="2026-08",
            caveat=Caveat(
                text="Midjourney shows images to the public by default, and firms with over 1 million US dollars of revenue need a higher plan.",
                sources=("midjourney-terms-2026",),
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="upload-a-song-to-suno",
        topic=QuestionTopic.LAW,
        question="What happens when I upload my own song to Suno?",
        wordings=(
            "suno terms upload",
            "does suno own my music",
            "suno train on my songs",
            "rights in my own track",
            "cover of my own music",
        ),
        answer=Claim(
            text="""
                The song stays yours, but Suno gets lasting rights to use it.
                Its terms, as quoted since November 2025, take a worldwide, free and irrevocable license without end that includes training its models.
                Of songs that Suno makes, says its help page, paying subscribers own theirs; those of the free plan belong to Suno.
            """,
            sources=("suno-terms-2025", "suno-extension-help"),
            as_of="2026",
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="trademark-for-an-ai-logo",
        topic=QuestionTopic.LAW,
        question="Can a logo made with AI be a trademark?",
        wordings=(
            "trademark a generated logo",
            "brand name from chatgpt",
            "register an ai logo",
            "protect a generated logo",
        ),
        answer=Claim(
            text="""
                In the US likely yes: the law asks what a sign does, not who made it.
                A trademark there is a sign (word, name, symbol) that someone uses, or applies to register and means to use, to tell their goods from others'.
                The rights come from its use, not from its creation, writes the law firm Loeb & Loeb (2024).
            """,
            sources=(
                "us-15-1127",
                "loeb-trademark-ai-2024",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-output-protected-by-copyright",
    ),
    Question(
        id="what-is-a-general-purpose-ai-model",
        topic=QuestionTopic.LAW,
        question="What is a general-purpose AI (GPAI) model under the EU AI Act, and is it the same as an LLM?",
        wordings=(
            "gpai meaning",
            "10 23 flop threshold",
            "eu definition foundation model",
            "gpai vs llm",
            "what does gpai mean",
            "eu term for broad models",
            "systemic risk models",
        ),
        answer=Claim(
            text="""
                A general-purpose AI model can do many different tasks well and be built into many systems; it need not be an LLM.
                Image and video generators can count too.
                The European Commission's rough test (2025): training took over 10²³ arithmetic steps, and the model generates language, or images or video from text.
                Very narrow models do not count.
            """,
            sources=("eu-ai-act-2024", "ec-gpai-guidelines-2025"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="eu-ai-act-for-companies-that-use-an-llm",
        topic=QuestionTopic.LAW,
        question="Does the EU AI Act apply to companies that only use an LLM?",
        wordings=(
            "deployer duties ai act",
            "we just use chatgpt at work compliance europe",
            "ai literacy obligation staff",
            "ai regulation small business eu",
            "does the ai act apply to us",
            "what do we have to do under the ai act",
            "ai regulation for businesses",
            "is chatgpt legal in europe",
            "obligations of users of ai in europe",
            "only use it internally",
            "does it affect a mid-sized company",
            "are chatbots regulated",
            "european rules for users of chatbots",
            "duties of a small firm",
            "what must we do under the regulation",
        ),
        answer=Claim(
            text="""
                Yes.
                A company that uses an LLM professionally is a deployer, in the words of the Act.
                Everyday use brings few duties: support for the AI literacy of the staff and, where needed, notices such as labels on deepfakes.
                High-risk uses, such as hiring or credit, bring more from 2 December 2027, for example human oversight.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#deployer",
    ),
    Question(
        id="has-the-eu-ai-act-been-delayed",
        topic=QuestionTopic.LAW,
        question="Has the EU AI Act been delayed?",
        wordings=(
            "digital omnibus ai",
            "ai act postponed",
            "new dates high risk ai 2027",
            "is the ai act in force yet",
            "ai act stop the clock",
            "when do the eu rules start",
            "timeline of the ai act",
            "pushed back",
            "when do european rules bite",
            "new dates of the regulation",
            "when does it apply",
            "postponement",
        ),
        answer=Claim(
            text="""
                Yes, in part.
                An amendment in force since 27 July 2026 moved the high-risk duties to 2 December 2027, and for AI inside regulated products to 2 August 2028.
                Not delayed: the bans (February 2025), the duties for general-purpose models (August 2025) and for transparency (August 2026).
                Older systems have until 2 December 2026 to mark what they generate.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#omnibus",
    ),
    Question(
        id="is-an-llm-high-risk",
        topic=QuestionTopic.LAW,
        question="When is AI high-risk under the EU AI Act, and is an LLM?",
        wordings=(
            "is chatgpt high risk under the ai act",
            "how do we know whether a system is high risk",
            "high risk ai systems list",
            "annex iii ai act examples",
            "is our chatbot a high risk system",
            "article 6 ai act classification",
            "annex iii",
            "credit scoring, loans and insurance",
            "strict category of the regulation",
            "which uses are critical",
        ),
        answer=Claim(
            text="""
                The intended use decides, not the model.
                High-risk is most AI for uses in Annex III, such as choosing applicants or scoring credit, and some AI that is, or is in, a product such as a medical device.
                By draft EU guidelines of May 2026, chatbots for any use count too, unless all their maker says excludes high-risk uses.
            """,
            sources=("eu-ai-act-2024", "ec-high-risk-draft-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="outlook.md#eu-high-risk-duties",
    ),
    Question(
        id="when-must-i-disclose-ai",
        topic=QuestionTopic.LAW,
        question="When must I disclose that AI was used?",
        wordings=(
            "do i need to say i used ai",
            "ai disclosure rules",
            "ai disclaimer required",
            "must ads reveal ai models",
            "do i have to say that i used ai",
            "must ai written work be labeled or reviewed before publishing",
            "how much ai use must be disclosed",
            "transparency about ai",
            "when does ai use need disclosure",
            "should i tell people that i used ai",
            "is it mandatory to disclose ai",
            "do i need a disclaimer for ai content",
            "must i tell customers they are talking to ai",
            "do i have to tell anyone that ai wrote this",
            "rules for telling people about ai use",
            "do bloggers have to disclose ai",
            "admit that ai was used",
            "should readers be told",
            "come clean or confess",
            "inform users that they talk to ai",
            "must our bot introduce itself",
            "reveal use to customers",
            "obligation to inform",
            "keep it secret or say it",
            "transparency duty",
            "notify the audience",
        ),
        answer=Claim(
            text="""
                It depends on the country and use.
                In the EU since 2 August 2026, chatbots must say that they are AI unless obvious; professional users must disclose deepfakes and unreviewed AI text on public matters.
                Generators must mark output, older ones from 2 December 2026.
                China and Korea require labels; New York does for AI performers seen in advertisements.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "cn-label-2025",
                "kr-ai-act-2026",
                "ny-synthetic-2025",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="label-ai-content-in-the-eu",
        topic=QuestionTopic.LAW,
        question="Do I have to label AI-generated content in the EU?",
        wordings=(
            "article 50",
            "mark ai pictures europe",
            "ai tag on posts obligation",
            "deepfake labeling duty ai act",
            "must i tag ai posts in europe",
            "rules for labeling ai content",
            "must ai content be labeled",
            "is there a law about marking ai content",
            "must pictures carry a label",
            "sticker on generated pictures",
            "european marking duty",
            "mark posts and pictures",
        ),
        answer=Claim(
            text="""
                It depends on the content and your role.
                Under Article 50 of the AI Act, since 2 August 2026, professional users must disclose deepfakes: images, sound or video that look real.
                Text on public matters needs a label unless a person reviewed it and answers for it.
                Makers must add a machine-readable mark; older systems have until 2 December 2026.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="do-laws-treat-llms-and-image-generators-differently",
        topic=QuestionTopic.LAW,
        question="Do laws treat LLMs and image generators differently?",
        wordings=(
            "rules text vs image ai",
            "deepfake law vs chatbot law",
            "which ai regulations cover only pictures",
            "legal difference llm and art generator",
            "text rules and picture rules",
            "separate rules for text and pictures",
        ),
        answer=Claim(
            text="""
                Yes, in part.
                Many rules cover both, such as the EU duty to mark output, China's labels and the US rule that copyright needs a human author.
                Others bind only pictures, sound or video, such as the EU duty on deepfakes and the US TAKE IT DOWN Act on intimate images.
                Most court rulings on training compared here concern text.
            """,
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
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#why-output-decides",
    ),
    Question(
        id="does-fine-tuning-make-me-a-provider",
        topic=QuestionTopic.LAW,
        question="Does fine-tuning make me a provider under the EU AI Act?",
        wordings=(
            "modifying open model ai act",
            "one third compute rule",
            "downstream modifier gpai",
            "lora and legal obligations eu",
            "modified model duties",
            "changed an open model, who is responsible",
            "adapting a model and obligations",
        ),
        answer=Claim(
            text="""
                It depends on what you offer.
                If you build an AI system, such as a chatbot, and offer it under your name, you are its provider.
                For the changed model, the European Commission's guidelines (2025) name a sign that you are its provider: the change took more than a third of the original training's computing.
                Ordinary fine-tuning takes far less.
            """,
            sources=("ec-gpai-guidelines-2025", "eu-ai-act-2024"),
            as_of="2025-07",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="are-open-models-freed-from-eu-duties",
        topic=QuestionTopic.LAW,
        question="Are open models freed from duties of the EU AI Act?",
        wordings=(
            "open source exemption ai act",
            "do llama or mistral have to comply",
            "free license gpai exception",
            "open weights regulation europe",
            "exemption for open source",
            "exceptions for free models in europe",
        ),
        answer=Claim(
            text="""
                Yes, from some.
                Makers of free and open-source general-purpose models need not keep technical documentation or inform companies that build on them.
                For that, the weights (learned numbers), design and usage information must be public.
                A copyright policy and a public summary of the training content stay due.
                Models with systemic risk, or offered for money, get no relief.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="what-do-frontier-laws-demand",
        topic=QuestionTopic.LAW,
        question="What do the US laws on frontier models demand?",
        wordings=(
            "sb 53 california",
            "raise act new york",
            "10 26 flops law",
            "ai safety bill usa incident reporting",
            "california and new york safety laws",
            "american safety laws for big models",
        ),
        answer=Claim(
            text="""
                California and New York want serious incidents reported and, from large developers, published safety plans.
                Their laws cover models for many tasks, trained with over 10²⁶ arithmetic steps (26 zeros).
                Reports are due within 15 days in California (since January 2026) and 72 hours in New York (from January 2027); in both, within 24 hours if lives are at risk.
            """,
            sources=("ca-sb53-2025", "ny-raise-2026", "nysgpt-raise-1422"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="who-answers-for-false-statements",
        topic=QuestionTopic.LAW,
        question="Who is liable when an AI makes false statements about people?",
        wordings=(
            "chatgpt defamation",
            "ai lied about me can i sue",
            "google ai overview libel",
            "liability chatbot wrong info company",
            "ai defamation",
            "can i sue if ai lies about me",
            "chatgpt spread false information about a person",
            "chatbot told lies about me",
            "slander by a bot",
            "it claimed that i was in prison",
            "slandered by a bot",
            "bot calls me a criminal",
            "bot spreads lies about me",
            "reputation damaged by ai",
            "legal action against false claims",
        ),
        answer=Claim(
            text="""
                Courts have differed.
                In 2025 a court in Georgia, US, ruled for OpenAI.
                The reader had not believed the text, the warnings were clear, and no fault or damage was shown.
                In 2026 two German courts held operators answerable: Google for its AI Overviews, a clinic for doctors' titles that its chatbot invented.
                The German rulings are not final.
            """,
            sources=("walters-openai-2025", "lg-munich-aio-2026", "olg-hamm-2026"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="when-an-agent-buys-or-signs",
        topic=QuestionTopic.LAW,
        question="Who is bound when an AI agent buys or signs?",
        wordings=(
            "agent orders on its own",
            "can a bot enter a contract",
            "shopping agent bought the wrong thing",
            "bot concluded a purchase",
            "contract made by software",
        ),
        answer=Claim(
            text="""
                Likely whoever uses it.
                The model law of the UN's trade law commission (2024) attributes what an automated system does to its user, unless the parties agreed otherwise; an unexpected result is no excuse by itself.
                Oregon's law lets programs form contracts that no individual reviewed.
                The European Law Institute proposed (2023) to attribute digital assistants' acts to the consumer.
            """,
            sources=("ueta-oregon", "uncitral-mlac-2024", "eli-adm-2023"),
            as_of="2024",
            our_reading=True,
            caveat=Caveat(
                text="""
                    A model law takes effect only where a country enacts it.
                    An optional rule of this one protects the user from an action that could not be expected, if the other side knew that or should have known.
                """,
                sources=("uncitral-mlac-2024",),
            ),
        ),
        more="questions/at-work.md#are-we-bound-by-our-chatbot",
    ),
    Question(
        id="is-a-trained-model-personal-data",
        topic=QuestionTopic.LAW,
        question="Is a trained AI model personal data under EU law?",
        wordings=(
            "data protection llm weights",
            "edpb opinion ai models",
            "is an llm anonymous",
            "delete my name from chatgpt gdpr",
            "gdpr and llms",
            "gdpr and model weights",
            "right to be forgotten",
            "erase me from a model",
        ),
        answer=Claim(
            text="""
                It depends on the model.
                A model trained on personal data is not automatically anonymous, the European Data Protection Board said in December 2024.
                It is anonymous only if personal data is very unlikely to be extracted from it or to appear in its answers.
                If not, it can count as personal data.
                Authorities judge case by case.
            """,
            sources=("edpb-28-2024",),
            as_of="2024-12",
        ),
        more="dimensions/law-and-governance.md#personal-data",
    ),
    Question(
        id="does-the-vendor-protect-me",
        topic=QuestionTopic.LAW,
        question="Does the vendor protect me if an AI output infringes copyright?",
        wordings=(
            "ai indemnity",
            "copyright shield openai",
            "who pays if generated text gets me sued",
            "indemnification anthropic enterprise",
            "indemnity for copyright claims",
            "indemnity",
            "provider pays legal costs",
            "protection against claims",
        ),
        answer=Claim(
            text="""
                It depends on your contract.
                Against copyright claims over outputs, OpenAI covers customers of its API (access for programs) and of ChatGPT Business, Enterprise and Edu.
                Anthropic covers paid use under its commercial terms, but makes no such promise in its consumer terms, under which Claude Pro falls.
                The exclusions are wide, for example outputs that you edited.
            """,
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
        wordings=(
            "character ai kids law",
            "sb 243",
            "ai girlfriend teenagers regulation",
            "virtual companion child safety rules",
            "law on virtual friends",
            "reminder to take a break",
            "law for virtual friends",
        ),
        answer=Claim(
            text="""
                California's law SB 243, in force since 1 January 2026, has operators remind users known to be minors every three hours that they are talking to AI.
                Operators need a procedure to prevent suicide content, with referral to crisis services.
                China has banned virtual partners and relatives for minors since 15 July 2026.
                Neither law covers work or customer-service assistants.
            """,
            sources=("ca-sb243-2025", "geopolitechs-2026"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="is-it-legal-to-make-a-deepfake",
        topic=QuestionTopic.LAW,
        question="Is it legal to make a deepfake of someone?",
        wordings=(
            "deepfake of a friend as a joke",
            "fake video of a classmate illegal",
            "face swap law",
            "punished for making a deepfake",
            "can i go to jail for a deepfake",
        ),
        answer=Claim(
            text="""
                It depends on the country and on what the deepfake shows.
                In the United States, publishing fake intimate images without consent is a federal crime under conditions (2025).
                In England and Wales, making such an image of an adult has been an offense since February 2026.
                In the EU, professional users have had to disclose deepfakes since 2 August 2026.
            """,
            sources=("take-it-down-2025", "uk-duaa-2025-s138", "eu-ai-act-2024"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="are-calls-with-cloned-voices-legal",
        topic=QuestionTopic.LAW,
        question="Is it legal to clone a voice with AI?",
        wordings=(
            "voice clone law",
            "ai robocalls banned",
            "use someones voice without permission",
            "fake celebrity voice allowed",
            "copy my voice without asking",
            "voice of a dead actor",
            "imitate a person acoustically",
            "copy a voice legally",
        ),
        answer=Claim(
            text="""
                It depends on the use and the country.
                In the US, calls with AI-generated voices generally need the prior consent of the person called.
                In the EU, professional users must disclose deepfakes, sound included, since 2 August 2026.
                New York's law on AI performers leaves out advertisements of sound alone.
                The US Copyright Office (2024) calls protection insufficient.
            """,
            sources=(
                "fcc-24-17",
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "ny-synthetic-2025",
                "techjack-ny-performers-2026",
                "usco-part1-2024",
            ),
            as_of="2026-11",
        ),
        more="examples.md#voice-cloning",
    ),
    Question(
        id="what-do-lawyers-ethics-rules-say",
        topic=QuestionTopic.LAW,
        question="May lawyers use ChatGPT and other generative AI?",
        wordings=(
            "aba opinion 512",
            "attorney using ai client confidentiality",
            "can law firms use llms",
            "legal ethics generative ai",
            "can lawyers use chatgpt for client work",
            "using ai in a law firm",
            "is it ethical for lawyers to use ai",
            "may attorneys use ai",
            "ai in legal practice",
            "can i use chatgpt as a lawyer",
            "confidentiality and ai for lawyers",
            "duties of attorneys who use ai",
            "professional conduct and generative ai",
            "bar association",
            "professional duties of attorneys and ai",
            "advocate using chatbots",
            "secrecy of clients",
        ),
        answer=Claim(
            text="""
                Yes, in the United States, within their usual duties, says the American Bar Association's Formal Opinion 512 (2024).
                It names competence, confidentiality and fair fees.
                Before a client's information goes into a tool that learns from it, the client must give informed consent.
                The opinion is advice; the rules of each state bind.
            """,
            sources=("aba-512-2024",),
            as_of="2024-07",
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="generative-ai-as-a-medical-device",
        topic=QuestionTopic.LAW,
        question="Has generative AI been cleared as a medical device in the US?",
        wordings=(
            "fda approved llm",
            "updoc clearance",
            "is any ai chatbot approved for patients",
            "510k large language model",
            "fda approval",
            "approval by the fda",
            "licensed health chatbot",
        ),
        answer=Claim(
            text="""
                Yes, narrowly.
                In December 2025 the regulator (FDA) cleared UpDoc for sale, for insulin in type 2 diabetes.
                Its maker says patients talk with an LLM; doses follow the physician's plan.
                In November 2024 the FDA had authorized no device with generative AI.
                By May 2026 a consultancy counted 14 cleared devices on broadly trained models, mostly image readers.
            """,
            sources=(
                "fda-genai-2024",
                "innolitics-updoc-2026",
                "fda-k253281-2025",
                "innolitics-2026",
            ),
            as_of="2026-06",
            said_by="fda-genai-2024",
        ),
        more="examples.md#x-ray-reports",
    ),
    Question(
        id="how-do-i-cite-chatgpt",
        topic=QuestionTopic.LAW,
        question="How do I cite ChatGPT?",
        wordings=(
            "apa ai citation",
            "mla reference ai tool",
            "bibliography entry for chatbot",
            "quote gpt in thesis",
            "do i need to cite chatgpt",
            "how to reference ai",
            "how do i credit ai",
            "how to cite ai in apa",
            "can i cite ai",
            "citation of ai generated text",
            "can i cite chatgpt in my paper",
            "reference list entry for a chatbot",
            "apa mla chicago ai citation",
            "harvard style footnote",
            "works cited",
            "reference format for a bot",
            "list it in the bibliography",
            "in text citation",
        ),
        answer=Claim(
            text="""
                Follow your school or journal first.
                In APA style (2025) the company is the author; then come date and title of the chat, [Generative AI chat], product and link.
                In MLA style the tool is not an author, and the entry opens with the prompt.
                For a fact, do not cite the chat: read and cite the original work.
            """,
            sources=("apa-cite-ai-2025", "mla-cite-ai", "walters-wilder-2023"),
            as_of="2026-03",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-using-ai-plagiarism",
        topic=QuestionTopic.LAW,
        question="Is using generative AI plagiarism?",
        wordings=(
            "is it cheating to use chatgpt",
            "ai essay academic misconduct",
            "can i hand in homework written by ai",
            "school rules chatgpt assignment",
            "is using ai cheating",
            "is it cheating if my kid uses chatgpt for homework",
            "is chatgpt plagiarism",
            "does ai count as plagiarism",
            "is it plagiarism if ai wrote it",
            "is it wrong to use ai for homework",
            "is it copying",
            "ghostwriting",
            "academic integrity",
            "like paying someone to do it",
            "is it intellectual theft",
            "copying from a bot",
            "dishonest or not",
        ),
        answer=Claim(
            text="""
                It depends on the rules and on whether you disclose the use.
                Handing in AI text as your own where that is not allowed is misconduct.
                The British exam board Eduqas treats that as plagiarism and malpractice (2023).
                Allowed and disclosed use is neither, unless AI text copies other texts.
                Plagiarism breaks rules of honesty; copyright infringement breaks the law.
            """,
            sources=("eduqas-ai-2023", "icmje-2024", "georgebrown-plagiarism-2021"),
            as_of="2024-01",
            our_reading=True,
        ),
        more="questions/law.md#how-do-i-cite-chatgpt",
    ),
    Question(
        id="ai-text-or-images-in-a-paper",
        topic=QuestionTopic.LAW,
        question="May I use AI text or images in a scientific paper?",
        wordings=(
            "journal policy ai authorship",
            "can chatgpt be a coauthor",
            "icmje nature ai rules",
            "ai figures in scientific article",
            "can i use chatgpt for my research paper",
            "ai use in journals and publishing",
            "ai generated figures",
            "can i use ai in academic writing",
            "publish a paper written with ai",
            "do journals allow ai",
            "declare ai in a journal manuscript",
            "is language editing with ai allowed",
            "declaration of ai use in a manuscript",
            "why editors care about disclosure",
            "publication rules for researchers",
            "figures by ai in journals",
            "submit a manuscript with ai text",
        ),
        answer=Claim(
            text="""
                It depends on the journal.
                The ICMJE rules for medical journals, revised in January 2026, ask authors to disclose any use of AI and accept no AI as author.
                Nature (2023) accepts text written with documented help of an LLM, but excludes generated images and video, with few exceptions.
                Look up the journal's present rules before you submit.
            """,
            sources=("icmje-2024", "enovalife-icmje-2026", "nature-2023-images"),
            as_of="2026-01",
        ),
        more="dimensions/law-and-governance.md",
    ),
)
