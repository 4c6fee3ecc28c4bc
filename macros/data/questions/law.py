"""Questions that readers ask: law."""

from macros.model import Caveat, Claim, Question, QuestionTopic, Search

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="training-on-copyrighted-works",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
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
                Whether training generative AI on copyrighted works is legal depends on the country, and much is undecided.
                Japan broadly allows it.
                EU law generally allows text and data mining (automated analysis) unless the rights holder objects, but in GEMA v. OpenAI (2025, not final), a Munich court held that this rule doesn't cover models that memorized lyrics.
                In 2025, two US judges found training LLMs on books to be fair use (lawful without permission).
                But one of them, in Bartz v. Anthropic, didn't excuse downloading and keeping pirated copies.
                The other, in Kadrey v. Meta, said that authors could win by showing harm to the market for their books.
            """,
            sources=(
                "bartz-2025",
                "kadrey-2025",
                "eu-copyright-directive-2019",
                "gema-openai-2025",
                "jp-copyright-30-4",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="The first US appeals court to rule on AI training decided against fair use in September 2026, in Thomson Reuters v. ROSS, a case about a search tool that didn't generate anything.",
                sources=("ross-2026",),
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="new-york-times-v-openai",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="What is the New York Times lawsuit against OpenAI about?",
        wordings=(
            "new york times lawsuit openai",
            "nyt vs openai microsoft case",
            "has openai lost against the new york times",
            "nyt lawsuit chatgpt",
        ),
        answer=Claim(
            text="""
                The New York Times accuses OpenAI and Microsoft of copying millions of its articles without permission to train their models.
                It also says that ChatGPT can repeat passages nearly word for word.
                The newspaper sued the two companies in a federal court in New York in December 2023.
                The companies respond that such training is lawful.
                In spring 2025, the judge let the main copyright claims go ahead, without deciding who is right.
                As of early October 2026, we had found no ruling on whether the training was fair use (lawful without permission).
            """,
            sources=(
                "legalclarity-nyt-2026",
                "openai-mdl-2026",
                "aijurium-nyt-2026",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="anthropic-settlement-with-authors",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Does the Anthropic settlement make training AI on books illegal?",
        wordings=(
            "what was the anthropic settlement about",
            "bartz v anthropic explained",
            "did anthropic lose the case about books",
            "did a court say ai training on books is allowed",
        ),
        answer=Claim(
            text="""
                No, Anthropic's settlement with authors doesn't make training illegal, because it was about pirated copies of books.
                In Bartz v. Anthropic, a US judge had held in June 2025 that training an LLM on books and scanning books that the company had bought were fair use, that is, lawful without permission.
                But downloading pirated copies and keeping them as a library wasn't fair use.
                Anthropic then agreed to pay $1.5 billion, and the court approved the settlement in July 2026.
                A settlement doesn't decide any question of law, and other courts may still judge training differently.
            """,
            sources=(
                "bartz-2025",
                "bartz-final-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="who-gets-the-anthropic-settlement",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Who gets the money from the Anthropic settlement with authors?",
        wordings=(
            "i wrote one chapter",
            "how much per book",
            "split between author and publisher",
        ),
        answer=Claim(
            text="""
                Anthropic's $1.5 billion settlement pays those who own rights in certain books, not everyone whose text was used.
                The books are on an official list, and each has a book number (ISBN or ASIN) and was registered early enough with the US Copyright Office.
                A chapter is unlikely to be listed, but its book may be.
                Claims were due by 30 March 2026.
                The rights owners of each book share roughly $3,000 (before lawyers' fees).
                For books for general readers, the publisher and the author each get half by default.
                Writers get nothing for works made for hire, whose legal author is the employer or client.
            """,
            sources=(
                "bartz-final-2026",
                "authors-guild-anthropic-faq-2025",
                "prh-anthropic-faq-2025",
                "londonfreelance-anthropic-2025",
                "taa-claim-2026",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="questions/law.md#author-join-a-lawsuit",
    ),
    Question(
        id="ai-training-and-uk-copyright",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Has the UK changed its copyright law for AI training?",
        wordings=(
            "uk copyright and ai training",
            "uk government report on copyright and ai",
            "can ai train on copyrighted works in the uk",
            "uk text and data mining exception",
            "did the uk drop the opt-out for ai training",
            "uk ai copyright reform",
            "is ai training legal in britain",
        ),
        answer=Claim(
            text="""
                No, as of October 2026 the UK hadn't changed its copyright law for AI training, whether of LLMs or image generators.
                Its exception for text and data mining (automated analysis) covers only non-commercial research, so training a commercial model there on protected works usually requires permission.
                In 2024, the government preferred an exception from which rights holders could opt out, but most of the creative industries rejected it.
                In a report of 18 March 2026, the government dropped that preference and postponed any change on training until it has more evidence.
                Replying to a House of Lords committee that May, it again named none.
            """,
            sources=(
                "uk-copyright-ai-2026",
                "iris-uk-copyright-ai-2026",
                "sandersons-uk-copyright-2026",
                "scl-uk-response-2026",
                "wiggin-lords-response-2026",
            ),
            as_of="2026-10",
            our_reading=True,
            search=Search(
                searched="reports on UK copyright law and AI up to October 2026",
                on="2026-12-02",
            ),
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="getty-v-stability",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="What did the English High Court decide in Getty Images v. Stability AI?",
        wordings=(
            "getty v stability ai",
            "getty images lawsuit stable diffusion",
            "did getty win against stability ai",
            "getty images uk ruling",
            "is stable diffusion an infringing copy",
            "getty stability appeal",
            "getty watermark trademark ruling",
        ),
        answer=Claim(
            text="""
                In November 2025, the High Court decided Getty Images v. Stability AI largely in favor of Stability AI, which makes the image generator Stable Diffusion.
                It ruled that the model isn't an “infringing copy” of Getty's photos, because it doesn't store them, which Getty hadn't disputed.
                The court didn't decide whether training on the photos was lawful, because Getty had dropped that claim.
                Getty won only on trademarks: some images from early versions had shown its watermarks.
                In December 2025, Getty was allowed to appeal on what counts as an infringing copy, which could matter for LLMs too.
                As of October 2026, we had found no decision on the appeal.
            """,
            sources=(
                "getty-2025",
                "getty-permission-2025",
                "popple-2026",
                "ipkat-getty-2026",
            ),
            as_of="2026-10",
            our_reading=True,
            search=Search(
                searched="reports on the appeal in Getty Images v. Stability AI up to October 2026",
                on="2026-12-02",
            ),
        ),
        more="dimensions/law-and-governance.md#weights-as-copies",
    ),
    Question(
        id="is-generative-ai-theft",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Is generative AI theft?",
        wordings=(
            "why must i opt out of ai training, isn't it theft",
            "is generative ai theft",
            "is ai art stealing from artists",
            "did ai companies steal books and images",
            "is training ai on my work stealing",
            "why do artists say ai is theft",
            "is it plagiarism if ai learns from art",
            "did openai steal data",
        ),
        answer=Claim(
            text="""
                In law, generative AI is usually a question of copyright rather than theft, because training copies works without taking them away.
                Whether that infringes copyright is disputed.
                In Bartz v. Anthropic (2025), a US judge held that training on books was lawful (fair use), but not downloading and keeping pirated copies, which he called theft.
                EU law lets research institutions analyze lawfully accessed works by computer for research, and anyone for any purpose unless the owner opts out; how far this covers AI training isn't settled.
                “Theft” is also a moral charge: many works were used without asking or paying their makers, which may be wrong even where it's lawful.
            """,
            sources=(
                "bartz-2025",
                "gema-openai-2025",
                "schuhmann-2022-laion5b",
                "eu-copyright-directive-2019",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="lawful-basis-for-training",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="What is the lawful basis for training generative AI on personal data?",
        wordings=(
            "legitimate interests ai training gdpr",
            "ico web scraping ai",
            "appropriate lawful basis for training generative ai",
            "gdpr and training data",
            "is public data free for ai training",
            "consent for ai training on personal data",
            "uk gdpr generative ai",
            "can they scrape my personal data for ai",
        ),
        answer=Claim(
            text="""
                In the EU and the UK, the lawful basis usually considered for training generative AI is “legitimate interests.”
                A lawful basis is the legal reason that someone needs in order to use personal data.
                Some basis is needed even for data that anyone can see on the web, and asking everyone concerned for consent is rarely practical.
                But the developer has to pass a test: the purpose must be legitimate, the data must be necessary for it, and people's rights must not outweigh it.
                EU data protection authorities said in 2024 that developers can pass this test, depending on the case.
            """,
            sources=(
                "ico-genai-web-scraping-2024",
                "bdo-ico-2024",
                "cooley-ico-web-scraping",
                "edpb-28-2024",
                "eu-gdpr-2016",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="training-and-human-reading",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Is training an AI on articles the same as a person reading them?",
        wordings=(
            "humans learn from books too",
            "why is ai training not like reading",
            "how is ai training different from a journalist reading",
            "ai learns like a human copyright",
            "chatgpt training versus a human reader",
            "reading the nyt and subconsciously using it",
            "is training just learning",
        ),
        answer=Claim(
            text="""
                No, training an AI isn't the same as a person reading, though judges disagree about how much the difference matters.
                Training copies huge amounts of text and adjusts the numbers inside a model, while a person can read without making a copy.
                An LLM can also memorize passages and repeat them verbatim.
                In 2025, two US trial judges found training on books lawful in the cases before them but saw the comparison differently.
                In Bartz v. Anthropic, one likened training to teaching schoolchildren to write; in Kadrey v. Meta, the other rejected that, because a model can produce countless competing works.
            """,
            sources=(
                "bartz-2025",
                "kadrey-2025",
                "carlini-2021",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="author-join-a-lawsuit",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
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
                An author often doesn't have to join a lawsuit about AI training, because many such lawsuits in the United States are class actions. In these, a few people ask the court to let them sue on behalf of everyone in the same position.
                But authors who haven't joined still have to watch the deadlines.
                To get a share of a settlement, they may have to file a claim in time; for Anthropic's 2025 settlement over pirated books, for example, claims were due by 30 March 2026.
                If an approved class action or settlement covers them but they'd rather sue on their own, they must opt out by the deadline.
            """,
            sources=("authors-alliance-2024", "authors-guild-claimshero-2025", "taa-claim-2026"),
            as_of="2026-03",
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="llm-trained-on-licensed-text",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
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
                Yes, some LLMs were trained only on text that anyone may use, because it is openly licensed or in the public domain.
                In 2025, researchers released two of them, called Comma.
                In the researchers' own tests, the Comma models did about as well as models trained on unlicensed text with a similar amount of computing power, including a version of Meta's Llama 2 of the same size.
                Llama 2 dates from 2023, so the comparison shows that this kind of training can work, not that it has caught up with the newest models.
            """,
            sources=("kandpal-2025",),
            as_of="2025-06",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="license-images-for-training",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="What should we agree on when we license our images or texts for AI training?",
        wordings=(
            "license our archive to an ai company",
            "how much do ai companies pay for content",
            "fair revenue split for museum images licensed for ai training",
            "ai training license terms",
            "selling photos as training data",
            "publisher deal with ai company what to ask",
            "should a museum license its collection for ai",
            "conditions for licensing a collection to an ai company",
            "may a museum sell its images for ai training",
            "does owning the object mean owning the copyright",
            "sacred objects and ai training",
            "archive asked for ai training license",
            "museum professionals against ai training",
        ),
        answer=Claim(
            text="""
                Before you license images or text for AI training, make sure that you hold the rights, because owning a painting or photograph doesn't mean owning its copyright.
                Then agree in writing on the purpose, how long the license runs, whether it is exclusive, and the price, for which there's no settled market rate.
                The license can forbid the use of your works to train models that make new images or text, and you can hold back sensitive or sacred items.
                Settle all this before you deliver anything, because what a model has learned can't simply be taken out of it again.
            """,
            sources=(
                "wallace-culture-of-copyright",
                "museum-publishing-ai-2026",
                "authors-guild-clauses-2026",
                "museumpros-licensing-2025",
                "zibit-2025-museum-data",
                "ren-2025-unlearning",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#reserve-texts-from-ai-training",
    ),
    Question(
        id="who-decides-on-a-training-license",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Who should decide whether a museum, archive or library sells its collection as AI training data?",
        wordings=(
            "board or director approval for licensing images to an ai company",
            "governance of an ai data deal in a museum",
            "can the digital department license our metadata for ai",
            "must we ask communities before we give collection data to ai",
            "selling an archive to an ai company, who decides",
            "do lenders and artists have a say in ai training on our collection",
        ),
        answer=Claim(
            text="""
                Those responsible for the whole institution, such as the board and the director, and not the digital department alone, should decide whether its collection is sold as AI training data.
                A sale can cost the institution public trust, and it is hard to undo, because a trained model can't simply be made to forget.
                Before they decide, they need a lawyer's advice on the rights and the contract, and the curators' advice on what is sensitive.
                They should also hear from artists, lenders and the communities that objects come from.
            """,
            sources=(
                "zibit-2025-museum-data",
                "ren-2025-unlearning",
                "wallace-culture-of-copyright",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#license-images-for-training",
    ),
    Question(
        id="clauses-in-a-training-license",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Which clauses protect us when we license images, texts or recordings for AI training?",
        wordings=(
            "conditions for selling training data",
            "ai training license agreement checklist",
            "terms to insist on in a dataset license with an ai company",
            "contract terms for licensing a photo archive to an ai company",
            "can we take our images back out of a trained model",
            "audit rights and sublicensing in an ai data deal",
            "what to demand when an ai company wants our data",
            "data licensing contract for machine learning, indemnity and deletion",
        ),
        answer=Claim(
            text="""
                The clauses that protect you most are those that limit how your works may be used.
                They say which models may be trained on your works, for what purpose and for how long, and they rule out passing the works on.
                Ending the license later helps less, because what a trained model has learned can't simply be taken out.
                So exclude sensitive works from the start, and require a new agreement for each new use.
                Also ask for a right to check the company's records, and for compensation if others make claims against you.
            """,
            sources=(
                "ren-2025-unlearning",
                "authors-guild-clauses-2026",
                "wallace-culture-of-copyright",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#license-images-for-training",
    ),
    Question(
        id="can-ai-output-infringe-copyright",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Can AI output infringe someone else's copyright?",
        wordings=(
            "sued for ai picture",
            "ai copied a song lyrics case",
            "can i get in trouble for generated content",
            "infringement risk of ai output",
            "legal risk of publishing ai content",
            "can i be sued for using ai",
            "can i get sued for ai content",
            "is it safe to publish ai images",
            "what if the ai copies somebody",
            "mickey mouse",
            "in the manner of a living painter",
            "ai art copies an artist's style",
            "artwork infringement",
            "generated picture resembles a work",
            "risk when publishing ai art",
            "imitation of a style",
            "lawsuit because of output",
            "does the gema ruling against openai forbid ai training in the eu",
            "accused of infringement for chatgpt content",
        ),
        answer=Claim(
            text="""
                Yes, AI output can infringe copyright if it reproduces protected parts of someone else's work.
                This can happen even if you don't intend it, because a model may have memorized works that it was trained on.
                In November 2025, for example, the Munich Regional Court held OpenAI liable for song lyrics that its chatbot had reproduced nearly verbatim.
                That ruling isn't final, and it doesn't forbid AI training in general.
                If you or your business publishes output like this, you may be liable yourself, even though AI wrote it.
                So before you publish, look for passages, characters or melodies that you recognize.
            """,
            sources=(
                "gema-openai-2025",
                "gema-openai-pr-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#weights-as-copies",
    ),
    Question(
        id="gema-v-suno-and-openai",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="What did the Munich court decide in GEMA v. Suno and GEMA v. OpenAI?",
        wordings=(
            "gema v suno",
            "gema suno ruling",
            "gema openai ruling",
            "gema v openai",
            "gema lawsuit ai music",
            "munich court ai song lyrics",
            "did gema win against suno",
            "german ruling on memorized songs",
        ),
        answer=Claim(
            text="""
                The Munich Regional Court largely ruled for GEMA, which manages songwriters' rights in Germany, both against OpenAI (November 2025) and against Suno (July 2026).
                The OpenAI case was about LLMs that had memorized the lyrics of nine songs.
                The Suno case was about a music generator: according to the court's press release, two of its models could reproduce six songs, such as “Daddy Cool.”
                The court counted memorizing as copying, which the exception for text and data mining doesn't cover, and held the companies, not users with simple prompts, responsible for the output.
                Neither ruling was final when issued, and each covers only the songs in dispute.
            """,
            sources=(
                "gema-suno-2026",
                "gema-suno-pr-2026",
                "gema-openai-2025",
                "gema-openai-pr-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#weights-as-copies",
    ),
    Question(
        id="disney-v-midjourney",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="What is the Disney and Universal lawsuit against Midjourney about?",
        wordings=(
            "disney v midjourney",
            "disney universal midjourney lawsuit",
            "did disney win against midjourney",
            "why did disney sue midjourney",
            "warner bros midjourney lawsuit",
            "midjourney copyright case status",
            "darth vader and minions ai images lawsuit",
        ),
        answer=Claim(
            text="""
                Disney and Universal accuse the image generator Midjourney of copying their characters without permission, both in training and in the images it makes.
                According to their complaint of June 2025, a short description is enough to get an image of Darth Vader or a Minion.
                Warner Bros. sued that September; a federal court in California combined the cases.
                Midjourney argues that training on such images is fair use (lawful without permission).
                Because it is about images of characters, the case concerns an image generator, not an LLM; lawsuits over LLMs are usually about texts.
                As of October 2026, we had found no ruling on fair use and no settlement.
            """,
            sources=(
                "midjourney-docket",
                "cullen-midjourney-2025",
                "graphicpolicy-midjourney",
                "techcrunch-2026-midjourney",
            ),
            as_of="2026-10",
            our_reading=True,
            search=Search(
                searched="reports and trackers on Disney v. Midjourney up to October 2026",
                on="2026-12-02",
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="ai-summary-and-fair-use",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Is an AI summary of a copyrighted text fair use?",
        wordings=(
            "summarize an article with ai legally",
            "publish ai summaries of books",
            "ai digest of news articles",
            "does summarizing infringe copyright",
        ),
        answer=Claim(
            text="""
                It isn't settled in the United States whether an AI summary of a copyrighted text is fair use (lawful without permission).
                Anyone can restate facts and ideas, but a summary can infringe copyright if it closely follows the author's wording, structure or storytelling.
                In 2025, a federal judge in New York dismissed a claim about ChatGPT's shortened versions of news articles but let one about its summary of a novel go ahead (Authors Guild v. OpenAI).
                Another judge let a claim about the chatbot maker Cohere's news summaries proceed; neither decided on fair use.
                So keep a summary short, structure it yourself and check the source website's terms.
            """,
            sources=(
                "sag-2025-authors-guild",
                "ainews247-2025-summary",
                "aifray-2025-motions",
                "loeb-2025-cohere",
                "qaasid-2025-cohere",
                "wustl-fair-use-2023",
            ),
            as_of="2025-11",
            our_reading=True,
        ),
        more="questions/law.md#upload-a-copyrighted-book",
    ),
    Question(
        id="imitating-a-style-with-ai",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Is it legal to imitate an artist's style with AI?",
        wordings=(
            "train an ai on one artist's style",
            "ghibli style images legal",
            "someone uses ai to copy my style",
            "is it legal to copy an artist's style with ai",
            "can i prompt in the style of a living artist",
            "is an art style protected by copyright",
            "ai imitates my drawing style, what can i do",
            "style mimicry and the law",
        ),
        answer=Claim(
            text="""
                Copyright usually doesn't forbid imitating a style, because it protects particular works, not a manner of painting or writing.
                But an image in someone's style can still infringe if it reproduces parts of an existing work, such as a character or a composition.
                Selling it under the artist's name can mislead buyers.
                Training an AI on one artist's works is a separate question, because it usually involves copying them.
                Whether that is lawful without permission depends on the country and isn't settled.
            """,
            sources=("usco-part1-2024", "bartz-2025", "kadrey-2025", "gema-openai-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-ai-art-ethical",
    ),
    Question(
        id="is-ai-output-protected-by-copyright",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Is AI output protected by copyright in the United States?",
        wordings=(
            "can i copyright ai art",
            "thaler v perlmutter",
            "register ai generated book us copyright office",
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
            "supreme court ai copyright thaler",
            "how much must i change an ai picture to copyright it",
        ),
        answer=Claim(
            text="""
                In the United States, AI output has no copyright protection if a machine made it alone, because the law requires a human author.
                An appeals court confirmed this in Thaler v. Perlmutter (2025), and the Supreme Court declined to hear the case in 2026.
                But what you yourself write, arrange or change creatively can be protected.
                No set percentage of changes guarantees protection: the US Copyright Office decides case by case.
                In its view (2025), prompts alone weren't enough with the tools then available, because they didn't give users enough control.
                Other countries, such as China and the UK, have rules of their own.
                """,
            sources=("usco-part2-2025", "thaler-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="publish-an-ai-translation",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Can I publish an AI translation of a book that is still in copyright?",
        wordings=(
            "translate a novel with ai and publish it",
            "do i need permission to translate a book with chatgpt",
            "copyright of an ai translation",
        ),
        answer=Claim(
            text="""
            Not without permission: to publish a translation of a book that is still in copyright, you need the consent of the copyright holder, and using AI makes no difference.
            Under the Berne Convention, an international copyright treaty, authors have the exclusive right to translate their works or allow others to.
            US law counts a translation as a derivative work, a version based on the original, which only the copyright owner may allow.
            So you need permission even to give the translation away online, unless the book's copyright has expired where you publish.
            The AI translation itself may not be protected: US copyright covers only what a person contributed.
            """,
            sources=("wipo-berne-guide-1978", "usco-circular-14", "usco-part2-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-output-protected-by-copyright",
    ),
    Question(
        id="copyright-in-model-weights",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Are the weights of an AI model protected by copyright?",
        wordings=(
            "model weights copyright",
            "if ai output has no author are model weights protected",
            "who owns the weights of a model",
            "is a model license binding if weights have no copyright",
        ),
        answer=Claim(
            text="""
                It isn't settled whether copyright protects a model's weights, which are the numbers that it has learned.
                We know of no court that has decided the question.
                Copyright in the United States requires a human author, but it's a computer that works out these numbers.
                On the other hand, people choose the data and the method, which might count as authorship.
                Even without copyright, weights aren't free for everyone to use.
                A license that you accepted may bind you as a contract, and weights that are kept secret can be protected as a trade secret.
            """,
            sources=("usco-part2-2025", "meta-llama4-license", "rock-law-weights"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#is-a-model-bound-by-the-gpl",
    ),
    Question(
        id="partly-by-ai-partly-by-me",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Who owns a work that was made partly by AI and partly by me?",
        wordings=(
            "copyright in ai-assisted work",
            "book with ai illustrations copyright",
            "who owns a song if ai wrote the melody and i wrote the lyrics",
            "can i copyright my edited ai text",
            "register an ai-assisted novel",
            "cover made with midjourney copyright",
            "human and ai co-created work",
            "who owns freelance work partly made with ai",
            "deliverables made with ai in a client contract",
            "does the client own ai deliverables",
            "work made for hire with llm code",
            "what rights can i transfer in ai code",
            "first draft by chatgpt and copyright",
            "client hired me, copy by chatgpt",
            "change ai text enough to claim it",
        ),
        answer=Claim(
            text="""
            You usually own the copyright in what you created yourself, while what AI made may not be protected at all.
            In a song, for example, you might own your lyrics but not an AI melody.
            According to the US Copyright Office, your own text and your creative changes to AI output can be protected, but prompts alone aren't enough, and no fixed percentage of changes makes the whole yours.
            If you register the work in the United States, disclose AI parts that aren't trivial and claim only your own.
            You can't sell clients rights that don't exist, so say in contracts which parts AI made.
            Keep your drafts as evidence.
            """,
            sources=(
                "usco-part2-2025",
                "thaler-2025",
                "natlaw-beijing-2025",
                "usco-registration-2023",
                "contractdecoder-ai-work",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="copyright-in-china-and-the-uk",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Is AI output protected by copyright in China and the UK?",
        wordings=(
            "copyright in ai output in the eu",
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
            "ai copyright ireland or new zealand",
            "necessary arrangements rule",
            "uk law on ai generated images",
            "are ai images copyrighted in the uk",
            "british copyright for ai pictures",
        ),
        answer=Claim(
            text="""
                AI output can be protected in China and the UK, but not always.
                In 2023, the Beijing Internet Court protected an image because of the user's creative choices; later it refused to protect another because its user couldn't prove any.
                So keep your prompts and edits.
                A UK rule is meant for computer-generated works without a human author: the person who made the necessary arrangements counts as the author, and protection lasts 50 years. In March 2026, the UK government proposed ending this rule, but it still applied that October. Ireland and New Zealand have similar rules, but EU law, which binds Ireland, asks for an author's own creative choices.
            """,
            sources=(
                "li-v-liu-2023",
                "natlaw-beijing-2025",
                "cdpa-9-3",
                "uk-copyright-ai-2026",
                "cade-eprs-2025",
                "scannell-2022",
                "dahiya-goyal-nz",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="copyright-in-canada-and-australia",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="Is AI art protected by copyright in Canada or Australia, and who owns it?",
        wordings=(
            "canadian copyright ai images",
            "who owns an ai picture in canada",
            "suryast cippic v sahni",
            "australian copyright act human author",
            "is my midjourney picture mine in australia",
        ),
        answer=Claim(
            text="""
                In Canada, it's unsettled whether AI art is protected by copyright and who owns it.
                The Copyright Act doesn't mention AI, and as of June 2026, no court had ruled on this.
                A lawsuit, CIPPIC v. Sahni, about an image registered with an AI app as co-author, could clarify it.
                A work needs an author's skill and judgment, so an image that took only a prompt probably isn't protected.
                In Australia, a work needs a human author's “independent intellectual effort.”
                So what a machine makes alone isn't protected and has no copyright owner.
                In both countries, your own choices and edits can count, so keep a record of them.
            """,
            sources=(
                "recordinglaw-ca-2026",
                "recordinglaw-au-2026",
                "cippic-sahni",
                "blg-ai-art-2023",
                "unisa-ai-copyright",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="tell-the-patent-office-about-ai",
        topic=QuestionTopic.LAW,
        group="Patents, trademarks and exports",
        question="Do I have to tell the patent office that AI helped with my invention?",
        wordings=(
            "disclose ai use in a patent application",
            "patent application written with chatgpt",
            "ai assisted inventions uspto guidance november 2025",
            "duty of candor ai patent",
            "can i patent something ai helped me invent",
            "mention ai in my patent filing",
            "inventorship rules when using generative ai",
        ),
        answer=Claim(
            text="""
                In the United States, you generally don't have to tell the patent office that AI helped with your invention.
                The ordinary duties of disclosure and good faith still apply, but the office said in 2024 that there is no extra duty for AI.
                In November 2025, it replaced that guidance with a new version, which, as far as we know, adds no such duty either.
                What matters is that you name the right inventors, and only people who conceived the invention can be inventors.
                So keep notes on who had which idea.
            """,
            sources=(
                "uspto-inventorship-2025",
                "patentdocs-inventorship-2025",
                "sterne-uspto-faqs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#can-ai-be-an-inventor",
    ),
    Question(
        id="can-ai-be-an-inventor",
        topic=QuestionTopic.LAW,
        group="Patents, trademarks and exports",
        question="Can AI be an inventor, and can I patent what ChatGPT thought of?",
        wordings=(
            "can chatgpt be an inventor on a patent",
            "ai as joint inventor",
            "dabus thaler v vidal",
            "who owns an invention made by ai",
            "is an ai generated invention patentable",
            "how much must a person contribute to a patent with ai",
            "could a machine own a patent",
            "can ai be named as an inventor",
            "patent attorney client used chatgpt for the invention",
            "feature conceived by ai patent claim",
            "can i patent an idea from chatgpt",
            "ai came up with the invention who is the inventor",
        ),
        answer=Claim(
            text="""
                No, AI can't be named as an inventor in the United States, because the law allows only human beings to be inventors.
                A federal appeals court held this in Thaler v. Vidal (2022), and the UK Supreme Court reached the same conclusion under UK law in 2023.
                In US law, AI's help doesn't rule out a patent if a person conceived the invention, which means forming a definite and complete idea of it.
                It's doubtful whether you can patent a feature that only ChatGPT thought of.
                Keep the transcript of your chat to show which ideas were yours.
            """,
            sources=(
                "patentdocs-inventorship-2025",
                "uspto-inventorship-2025",
                "amselip-ai-inventions-2026",
                "patentlyo-chatgpt-2023",
                "uksc-thaler-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#tell-the-patent-office-about-ai",
    ),
    Question(
        id="invention-in-a-chatbot",
        topic=QuestionTopic.LAW,
        group="Patents, trademarks and exports",
        question="Can typing my invention into ChatGPT cost me the patent?",
        wordings=(
            "patent novelty and chatgpt",
            "drafting a patent with ai risks",
            "should i describe my idea to ai before filing",
            "is entering an invention into ai a public disclosure",
            "confidential invention in a chatbot",
            "did i publish my idea by asking chatgpt about it",
        ),
        answer=Claim(
            text="""
                Typing an invention into an outside AI tool such as ChatGPT before you apply for a patent might cost you the patent.
                Only new inventions can be patented, and one that is already public isn't new.
                It's unsettled whether typing it into a chatbot makes it public, but the risk is greater if the company may review or reuse your chats.
                In Europe, almost any earlier public disclosure can rule out a patent, while US law gives inventors a year to apply after some of their own disclosures.
                So apply first, or use a tool whose contract guarantees confidentiality.
            """,
            sources=(
                "stites-ai-disclosure-2026",
                "patentdocs-inventorship-2025",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="export-of-technical-data",
        topic=QuestionTopic.LAW,
        group="Patents, trademarks and exports",
        question="Is typing technical data into an AI tool an export?",
        wordings=(
            "export control and chatgpt",
            "itar ear generative ai",
            "if the ai's servers are in a foreign country is typing in an invention an export of the invention",
            "controlled technical data in ai tools",
            "can engineers use ai with export controlled data",
            "deemed export ai",
            "defense contractor chatgpt",
            "itar data in copilot",
        ),
        answer=Claim(
            text="""
                Typing technical data into an AI tool can be an export.
                Sending controlled data (data whose export the law restricts) to servers abroad can count as one, and so can letting a foreign national see the data, even within the country.
                In the United States, the Export Administration Regulations (EAR) mainly cover civilian technology, including some with military uses, and the International Traffic in Arms Regulations (ITAR) cover military technology.
                Information that is already public usually isn't controlled.
                If your data might be controlled, ask your organization's export control office before you type anything, and use only a system that it has approved.
            """,
            sources=(
                "umn-export-controls",
                "stonybrook-export-controls",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#where-a-vendor-sends-data",
    ),
    Question(
        id="who-owns-the-output",
        topic=QuestionTopic.LAW,
        group="Ownership and uploads",
        question="Who owns what ChatGPT or another AI generates for me?",
        wordings=(
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
            "who owns ai images copyright",
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
            "who owns ai images",
        ),
        answer=Claim(
            text="""
                Under the contracts of many AI providers, you own what the AI generates for you, as far as anyone can own it.
                OpenAI, for example, assigns its rights in the output to you, and Google claims no ownership.
                Because a contract can't create a copyright, and the law may not protect what a machine made alone, others may be free to copy the output.
                Output that repeats somebody else's work can even infringe that person's copyright.
                If you plan to sell the result, read your plan's terms first.
            """,
            sources=(
                "google-terms-2026",
                "openai-eu-terms-2026",
                "midjourney-terms-2026",
                "usco-part2-2025",
                "gema-openai-2025",
            ),
            as_of="2026-08",
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="image-made-from-my-description",
        topic=QuestionTopic.LAW,
        group="Ownership and uploads",
        question="If I describe a picture and AI makes it, is the picture mine?",
        wordings=(
            "do i own an image i made with a prompt",
            "who owns ai art that i prompted",
            "if you describe a painting and ai renders it, is the result yours",
            "copyright in an image from my own prompt",
            "can i claim an ai image as my work",
            "does writing the prompt make me the artist",
            "can others copy my ai-generated picture",
            "does the ai company own my image",
            "i wrote a two-page prompt, am i the author",
            "is my prompt protected by copyright",
        ),
        answer=Claim(
            text="""
                In the United States, an image that AI made from your description alone isn't protected by copyright, according to the Copyright Office.
                Others may therefore be free to copy it.
                The law requires a human author, and the Office found in 2025 that with the tools then available, even detailed prompts didn't give users enough control over the image.
                But a long prompt may be protected as writing, and so may the changes that you make to the image yourself.
                A tool's terms may say that you own the image, but they can't create a copyright.
                Other countries can decide differently: a Beijing court protected an AI image in 2023.
            """,
            sources=(
                "usco-part2-2025",
                "li-v-liu-2023",
                "midjourney-terms-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#partly-by-ai-partly-by-me",
    ),
    Question(
        id="rights-in-images-i-upload",
        topic=QuestionTopic.LAW,
        group="Ownership and uploads",
        question="Does an AI service get rights to the texts and images that I upload or create?",
        wordings=(
            "who owns photos uploaded to an ai tool",
            "license in the terms of an ai image service",
            "does anyone assume ownership or usage rights for images i submit or create",
            "does uploading give the ai company my copyright",
            "can an ai company use my uploaded pictures",
            "will my images be used to train the model",
            "ai photo app terms and conditions rights",
            "what rights do i give away when i upload",
            "do i give my sermon or story away if i paste it into chatgpt",
        ),
        answer=Claim(
            text="""
                You usually keep the rights to the text and images that you upload to an AI service, but its terms often give it a license to use them.
                That license may be limited to running the service, or it may also cover training its models and showing your content to others.
                OpenAI, for example, may train on personal ChatGPT chats unless you switch that off.
                Many terms say that you also own what you create, although copyright may not protect it.
                So look in the terms for “license” and “train” before you upload anything.
            """,
            sources=(
                "midjourney-terms-2026",
                "openai-eu-terms-2026",
                "openai-eu-privacy-2026",
                "usco-part2-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="ai-images-and-creative-commons",
        topic=QuestionTopic.LAW,
        group="Ownership and uploads",
        question="Can I publish AI images under a Creative Commons license, for example in teaching materials?",
        wordings=(
            "ai pictures in open educational resources",
            "cc by for generated images",
            "oer with ai art",
            "which license for ai images",
        ),
        answer=Claim(
            text="""
                You can use AI images in openly licensed material, but a Creative Commons license has no effect where there is no copyright.
                That's because the license is a copyright holder's permission to reuse a work.
                In the United States, an image that AI made alone has no copyright, so others can copy it without permission.
                You can still license your own text and your creative changes.
                Before you publish, read the generator's terms, and label each AI image so that others know what your license covers.
            """,
            sources=(
                "cc-generative-ai-2023",
                "usco-part2-2025",
                "edinburgh-oer-canva",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-output-protected-by-copyright",
    ),
    Question(
        id="upload-a-copyrighted-book",
        topic=QuestionTopic.LAW,
        group="Ownership and uploads",
        question="Am I allowed to upload a copyrighted book to ChatGPT to get a summary?",
        wordings=(
            "upload a book i own to chatgpt for a summary",
            "is it legal to put a copyrighted pdf into ai",
            "can i paste chapters of a book into claude",
        ),
        answer=Claim(
            text="""
                It isn't settled whether you may upload a copyrighted book to ChatGPT to get a summary.
                Uploading makes a copy, and owning a book doesn't in itself let you copy it.
                It depends on your country's law, on the license if it's an e-book, and on your purpose.
                In the United States, courts decide case by case whether copying is fair use (lawful without permission), and a commercial purpose counts against it.
                A summary for yourself is therefore less risky than one that you sell.
                Library licenses often forbid uploads.
                If you do upload a book, first turn off the ChatGPT setting that lets OpenAI train on your content.
            """,
            sources=(
                "wustl-fair-use-2023",
                "harvard-library-upload",
                "sae-library-upload",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#what-may-i-put-into-ai",
    ),
    Question(
        id="upload-a-song-to-suno",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
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
                A song that you upload to Suno stays yours, but Suno gets lasting rights to use it.
                Under its November 2025 terms, you give Suno a worldwide license that costs it nothing, has no end date and can't be revoked.
                Among other things, the license lets Suno train its models on your song.
                You also confirm that you have the right to upload the song, which you may not have if it belongs partly to a label or to bandmates.
                If you don't want your music used for training, don't upload it.
            """,
            sources=("suno-terms-2025",),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="suno-song-on-spotify",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
        question="Can I put a song made with Suno on Spotify, or will Spotify remove it?",
        wordings=(
            "suno commercial rights",
            "sell my suno songs",
            "monetize a suno song",
            "suno download limit",
            "does spotify remove ai songs",
            "will spotify ban my suno track",
            "free suno plan and spotify",
        ),
        answer=Claim(
            text="""
                You can put a Suno song on Spotify if Suno's terms let you use the song commercially and if your distributor (the company that delivers it to Spotify) accepts AI music.
                Commercial use requires at least a paid plan, and subscribing later doesn't normally cover older songs, Suno said in December 2025.
                Since 3 September 2026, according to the developers of two tools for Suno users, you may use a song commercially only if you downloaded it within your plan's download limit.
                Spotify itself doesn't ban AI music: its 2025 rules target spam and voices imitated without permission, and credits can say how AI was used.
            """,
            sources=(
                "spotify-ai-credits",
                "tubenews-suno-2025",
                "news9-suno",
                "bitwize-suno-v6-2026",
                "suno-band-manager-changelog-2026",
                "digitalmarketreports-spotify-2025",
            ),
            as_of="2026-09",
            our_reading=True,
        ),
        more="questions/law.md#composer-of-an-ai-song",
    ),
    Question(
        id="composer-of-an-ai-song",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
        question="Who is the composer of a song made with Suno or another AI?",
        wordings=(
            "suno: who is the composer",
            "who wrote an ai song",
            "am i the author of my suno song",
            "copyright of ai music",
            "do i own the music i generate with udio",
            "register an ai song with a collecting society",
            "credits for ai music",
            "does a paid plan make me the author",
            "i pay for suno, can i stop others from copying my song",
            "who owns a song made with suno",
        ),
        answer=Claim(
            text="""
                Under US copyright law, a song generated entirely by AI has no author, and so no composer, because only a human being can be one.
                According to the US Copyright Office (2025), prompts alone don't make you the author.
                But lyrics that you wrote or your own arrangement can be protected.
                According to a Suno help page, you own songs made on a paid plan (another page briefly said otherwise in December 2025), while Suno owns those made on the free plan and allows only non-commercial use.
                Even a paid plan can't create a copyright, so you may be unable to stop others from copying the generated parts.
            """,
            sources=(
                "usco-part2-2025",
                "thaler-2025",
                "suno-terms-2025",
                "suno-extension-help",
                "tubenews-suno-2025",
                "news9-suno",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="how-original-is-an-ai-song",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
        question="How original is a song made with Suno or another AI, and can it infringe copyright?",
        wordings=(
            "suno how original is the music",
            "does suno copy existing songs",
            "can a suno song be a copyright problem",
            "is ai music stolen from other artists",
            "record labels against suno and udio",
            "does an ai song sound like a known song",
        ),
        answer=Claim(
            text="""
                A song made with Suno or another AI is usually generated from scratch, but it can come so close to an existing song that it infringes copyright.
                A music generator doesn't paste recordings together: it learns patterns from existing music and makes new sound from them.
                Even so, it may have memorized parts of that music.
                In a July 2026 ruling that isn't final, a court in Munich found that Suno's models could reproduce six songs.
                Before you publish a song, listen for melodies and lyrics that you recognize.
            """,
            sources=(
                "gema-suno-2026",
                "gema-suno-pr-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#can-ai-output-infringe-copyright",
    ),
    Question(
        id="trademark-for-an-ai-logo",
        topic=QuestionTopic.LAW,
        group="Patents, trademarks and exports",
        question="Can a logo made with AI be a trademark?",
        wordings=(
            "trademark a generated logo",
            "brand name from chatgpt",
            "register an ai logo",
            "protect a generated logo",
        ),
        answer=Claim(
            text="""
                In the United States, a logo made with AI can most likely be a trademark, because the law asks how a logo is used, not who made it.
                Trademark rights come from using the logo to distinguish your goods from those of others.
                Check first that the tool's terms allow commercial use and, as with any logo, that it isn't too close to an existing trademark.
                Copyright is a different question: in US law, it doesn't protect a logo that a machine made alone.
            """,
            sources=(
                "us-15-1127",
                "loeb-trademark-ai-2024",
                "usco-part2-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-output-protected-by-copyright",
    ),
    Question(
        id="what-is-a-general-purpose-ai-model",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="What is a general-purpose AI (GPAI) model under the EU AI Act, and who is its provider?",
        wordings=(
            "duties of a provider of a gpai model",
            "gpai meaning",
            "10 23 flop threshold",
            "eu definition foundation model",
            "gpai vs llm",
            "eu term for broad models",
            "systemic risk models",
            "is a gpai model the same as an llm",
            "am i a gpai provider",
            "is our speech-to-text model a general-purpose ai model",
        ),
        answer=Claim(
            text="""
                In the EU AI Act, a general-purpose AI model is one that does many tasks well and can be built into many systems.
                Many LLMs and some image generators are examples.
                The European Commission's nonbinding 2025 guidelines give a rough test: the model produces text, speech, images or video, and its training took more than 10²³ calculations.
                A model for one narrow task, such as transcription, doesn't count.
                The provider is usually the company that develops the model and puts it on the EU market.
                Since 2 August 2025, providers of new general-purpose models have generally needed technical documentation, a copyright policy and a public summary of the training data.
            """,
            sources=(
                "eu-ai-act-2024",
                "ec-gpai-guidelines-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="what-is-the-eu-ai-act",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="What is the EU AI Act?",
        wordings=(
            "eu ai act explained",
            "european law on artificial intelligence",
            "which eu law applies to chatbots",
            "main points of the ai act",
            "is the ai act an eu law or an irish law",
            "how does the ai act work in ireland",
            "does the ai act need a national law",
        ),
        answer=Claim(
            text="""
                The EU AI Act is the European Union's law on artificial intelligence.
                It can also apply to companies elsewhere.
                It came into force in August 2024, and its rules apply in stages.
                Most rules depend on how AI is used.
                A few uses are banned, and many bring few duties.
                AI for high-risk uses, such as screening job applicants, must meet strict requirements, some from December 2027 and others from August 2028.
                Chatbots must identify themselves as AI unless that's obvious, and tools that generate content must mark it as AI-made.
                Companies that provide general-purpose AI models, such as the LLMs behind the big chatbots, have their own duties.
            """,
            sources=("eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="eu-ai-act-for-companies-that-use-an-llm",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="Does the EU AI Act apply to companies that only use an LLM?",
        wordings=(
            "deployer duties ai act",
            "ai literacy obligation staff",
            "we just use chatgpt at work compliance europe",
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
            "lawyer for the chatbot on my site",
            "is my shop's chatbot legal in the eu",
            "we only use chatgpt and built nothing",
        ),
        answer=Claim(
            text="""
                Yes, the EU AI Act applies to companies in the EU that only use an LLM, even small ones, but everyday use brings few duties.
                These companies, called deployers, must support AI literacy among their staff, for example with training.
                In certain cases, such as when they make deepfakes (realistic AI images, audio or video of real people, things or events), they must also say that AI is involved.
                Since 2 August 2026, a chatbot that they offer customers under their own name has had to make clear that it's AI, unless that's obvious.
                High-risk uses, such as choosing job applicants, will bring more duties from 2 December 2027.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#deployer",
    ),
    Question(
        id="who-enforces-the-ai-act",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="Who enforces the EU AI Act?",
        wordings=(
            "ai act supervisory authority",
            "who checks compliance with the ai act",
            "ai office role",
            "fines under the ai act who decides",
            "complain about an ai system in the eu",
            "market surveillance authority ai",
            "where do i report a breach of the ai act",
            "irish regulator for ai",
            "national authorities in ireland",
        ),
        answer=Claim(
            text="""
                National authorities and the European Commission's AI Office share the job of enforcing the EU AI Act.
                The AI Office deals with general-purpose AI models, such as those behind well-known chatbots.
                Under the Act as amended in 2026, it also deals with most AI systems that a company builds on its own general-purpose model.
                For most other AI systems, each country's market surveillance authorities can demand documents and order corrections.
                In 2025, Ireland, for example, named 15 existing authorities, such as its Central Bank, and planned a national office to coordinate them.
                If you think that a system breaks the Act, you can complain to the authority in your country.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "bnetza-gpai-2025",
                "babl-ireland-ai-2026",
                "aisigil-ireland-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="fines-under-the-ai-act",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="How high are the fines under the EU AI Act?",
        wordings=(
            "fine for not saying that a chatbot is ai",
            "ai act penalties",
            "ai act 35 million euros or 7 percent",
            "ai act fines for small companies",
            "do small businesses get an exemption",
        ),
        answer=Claim(
            text="""
                The EU AI Act sets only upper limits for fines.
                A company whose chatbot doesn't say it is AI when that isn't obvious can be fined up to 15 million euros or 3% of its yearly worldwide revenue, whichever is higher.
                From December 2027 or August 2028, the same limit applies to breaches of most rules on high-risk AI.
                For practices that the Act bans, such as social scoring, it's 35 million euros or 7%.
                For giving the authorities false or misleading information, it's 7.5 million euros or 1%.
                For start-ups, small and medium-sized companies and, since 2026, somewhat larger ones, the limit is the lower of the two amounts.
                """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
        ),
        more="questions/law.md#who-enforces-the-ai-act",
    ),
    Question(
        id="is-chatgpt-an-ai-system-under-the-ai-act",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="Is ChatGPT an AI system under the EU AI Act?",
        wordings=(
            "does using chatgpt fall under the ai act",
            "is chatgpt high-risk under the ai act",
            "when does chatgpt count as an ai system under the ai act",
            "are we a deployer if we use chatgpt",
            "ai act obligations for using chatgpt at work",
            "does the ai act cover tools we did not build",
            "is copilot an ai system in the sense of the ai act",
        ),
        answer=Claim(
            text="""
                Yes, ChatGPT is an AI system under the EU AI Act, whose definition covers systems that work out from their input how to produce outputs such as text.
                But which duties you have depends on what you use it for.
                A company that uses ChatGPT to draft emails mainly has to support its staff's AI literacy, which means knowing how to use AI sensibly.
                Using ChatGPT to choose among job applicants can be high-risk, and from 2 December 2027, further duties apply to uses like this.
                These duties don't apply to private use.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#eu-ai-act-for-companies-that-use-an-llm",
    ),
    Question(
        id="has-the-eu-ai-act-been-delayed",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="When does the EU AI Act apply, and has it been delayed?",
        wordings=(
            "digital omnibus ai",
            "ai act postponed",
            "new dates high risk ai 2027",
            "is the ai act in force yet",
            "ai act stop the clock",
            "timeline of the ai act",
            "pushed back",
            "when do european rules bite",
            "new dates of the regulation",
            "postponement",
            "was article 50 postponed",
            "which part of article 50 starts in december 2026",
            "when does the eu ai act come into force",
        ),
        answer=Claim(
            text="""
                The EU AI Act came into force on 1 August 2024 and applies in stages, some of which an amendment (the Digital Omnibus) delayed in July 2026.
                Bans on certain uses have applied since 2 February 2025, and one more since 2 December 2026.
                Duties for new general-purpose models, like those behind chatbots, have applied since 2 August 2025, and transparency duties since 2 August 2026.
                Since 2 December 2026, older AI generators have had to mark their output so software can detect it.
                Duties for high-risk uses, such as screening job applicants, were postponed to 2 December 2027 and, in products such as medical devices, to 2 August 2028.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-12",
        ),
        more="dimensions/law-and-governance.md#omnibus",
    ),
    Question(
        id="is-an-llm-high-risk",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="When is AI high-risk under the EU AI Act, and is an LLM?",
        wordings=(
            "is chatgpt high risk under the ai act",
            "high risk ai systems list",
            "how do we know whether a system is high risk",
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
                Under the EU AI Act, what makes AI high-risk is its intended use, so an LLM isn't high-risk in itself.
                Most AI systems for the purposes listed in the Act's Annex III are high-risk, for example those that screen job applicants or work out credit scores.
                AI that serves as a safety component of certain products, such as elevators, is high-risk as well.
                According to a nonbinding draft by the European Commission (May 2026), a general chatbot can also be high-risk unless its maker consistently rules out high-risk uses.
                The duties for high-risk AI start on 2 December 2027 at the earliest.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "ec-high-risk-draft-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="outlook.md#eu-high-risk-duties",
    ),
    Question(
        id="high-impact-ai-or-generative-ai",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Is “high-impact AI,” “high-risk AI” or “ADMT” another word for generative AI?",
        wordings=(
            "korea's law high-impact ai and generative ai",
            "colorado admt generative ai",
            "what is admt",
            "high-risk ai or generative ai",
        ),
        answer=Claim(
            text="""
                No, these terms describe what an AI system is used for, while “generative AI” describes what it produces.
                South Korea's law uses “high-impact AI” for systems that can seriously affect people, for example in health care, hiring or lending.
                The EU calls a similar group “high-risk.”
                Colorado's law on automated decision-making technology (ADMT), which takes effect in January 2027, is about technology that influences important decisions about people.
                The groups can overlap: a chatbot is generative, and if it rates job applicants, it can fall under these laws as well.
            """,
            sources=(
                "dataguidance-korea-2024",
                "qazinform-korea-2026",
                "eu-ai-act-2024",
                "bakerbotts-colorado-2026",
                "coag-admt-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#is-an-llm-high-risk",
    ),
    Question(
        id="when-must-i-disclose-ai",
        topic=QuestionTopic.LAW,
        group="Disclosing and labeling AI",
        question="When do I have to disclose that AI was used?",
        wordings=(
            "do ai pictures have to be labelled by law",
            "must every ai picture be labeled",
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
                Whether AI use must be disclosed depends on the country, the purpose and the people you work for.
                In the EU, chatbots must say that they are AI unless that's obvious.
                Professional users must disclose deepfakes, which are fake images, audio or video that seem to show real people, places or events.
                They must also disclose AI text that informs the public on matters of public interest, unless someone has reviewed it and takes editorial responsibility.
                Some US laws also require disclosure, such as New York's law on AI-made performers in advertisements.
                Where no law applies, your school, publisher or employer may still require it.
            """,
            sources=(
                "eu-ai-act-2024",
                "ny-synthetic-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="must-a-business-say-that-its-chatbot-is-ai",
        topic=QuestionTopic.LAW,
        group="Disclosing and labeling AI",
        question="Does a business have to tell customers that they are talking to an AI?",
        wordings=(
            "chatbot disclosure law",
            "ai phone agent disclosure",
            "must a website say that its chatbot is a bot",
            "do businesses have to tell users they are interacting with ai",
            "is it legal to pretend that a bot is human",
            "bot disclosure california utah maine",
            "do i have to label my customer service chatbot",
            "tell eu customers that our support chat is a bot",
            "my chatbot has a human name",
            "bot on my website called maya",
            "must chatbots say they are ai eu ai act",
            "which rule applies to chatbots in the eu",
            "eu law chatbots",
            "eu chatbot law",
            "law on chatbots in europe",
        ),
        answer=Claim(
            text="""
                In the EU, customers must be told that they're talking to an AI unless that's obvious; elsewhere, it depends on local law.
                Since 2 August 2026, the EU's AI Act (Article 50) has required chatbots to make this clear from the start.
                A human name makes it less obvious.
                The duty falls on the company that offers the chatbot in the EU under its own name, even if it's small or foreign.
                The United States has no general federal rule; several states, such as Maine, require disclosure in certain cases.
                Misleading customers can also break consumer law, so mention the AI at the start of a chat or call.
                """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "aicounsel-chatbots-2026",
                "jdsupra-maine-chatbots-2025",
                "utah-13-77-103",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="tell-service-users-about-ai",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="How should a public body tell people that it uses AI?",
        wordings=(
            "transparency ai council services",
            "ai notice for citizens",
            "what measures are in place to ensure transparency for service users if ai is used",
            "algorithmic transparency recording standard",
            "atrs record",
            "must a council say that it uses ai",
            "privacy notice ai public services",
            "contest a decision made by ai",
            "inform residents that a chatbot answers them",
            "transparency duties for public sector chatbots",
        ),
        answer=Claim(
            text="""
                A public body should tell people when they are dealing with a chatbot and when AI played a part in a decision about them.
                It should do so in plain words and at that moment, because a line in a privacy notice is easily missed.
                People also need to know whom to contact and how to contest a decision.
                Some of this is mandatory.
                In the EU, the law requires a chatbot to say that it's AI unless that is obvious.
                In the UK, government policy requires departments to publish records of tools that strongly influence decisions about the public or deal with people directly.
            """,
            sources=(
                "uk-atrs-2025",
                "uk-atrs-hub",
                "eu-ai-act-2024",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#ai-in-public-decisions",
    ),
    Question(
        id="consultation-responses-and-ai",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="Can a public body use AI to analyze responses to a consultation?",
        wordings=(
            "ai to sort citizens' comments",
            "ai tool consult",
            "can ai analyse public consultation responses",
            "llm for survey comments in government",
            "is my consultation response read by a person or by ai",
            "summarize public comments with ai",
            "ai analysis of feedback from residents",
        ),
        answer=Claim(
            text="""
                A public body may use AI to sort consultation responses by theme if the law, especially data protection law, and its own rules allow that, as the UK government's rules do.
                But people should check the themes and read what was said.
                In a trial published in 2025, the UK government's tool Consult sorted more than 2,000 responses to a Scottish consultation.
                Experts agreed with its choices in most cases.
                The danger is that a rare but important point gets lost in a ranking of themes.
                So the body should say that AI was used, and publish how the result was checked.
            """,
            sources=(
                "ukauthority-2025-consult",
                "uk-atrs-consult",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#tell-service-users-about-ai",
    ),
    Question(
        id="equality-impact-assessment-for-ai",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="Does a public body need an equality impact assessment for an AI tool?",
        wordings=(
            "public sector equality duty and ai",
            "eia for ai tools council",
            "has an equality impact assessment been completed for any ai tools in use",
            "psed artificial intelligence",
            "does ai discriminate in public services",
            "equality assessment before using copilot or a chatbot",
            "ai and protected characteristics",
            "is an ai tool fair to disabled people and other language speakers",
            "freedom of information request equality ai",
        ),
        answer=Claim(
            text="""
                In Great Britain, a public body must consider how its use of AI affects equality, even if a company supplies the tool.
                This is called the public sector equality duty.
                A written equality impact assessment is the usual way to meet it, and in Scotland and Wales, many public bodies must carry one out for new or revised policies.
                Even a general chatbot isn't neutral: in a 2024 study, LLMs favored speakers of standard American English over those of African American English.
                So check who could be treated worse, for example people with an accent, a disability or no internet access, and test these cases before and after launch.
            """,
            sources=(
                "ehrc-ai-guidance-2024",
                "burges-salmon-psed-2022",
                "hofmann-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#dpia-for-an-ai-tool",
    ),
    Question(
        id="ai-in-public-decisions",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="How can I find out whether a public body uses AI in decisions about people?",
        wordings=(
            "foi request ai council",
            "risk scoring algorithm in benefits",
            "algorithms in government decisions",
            "is my benefit claim decided by ai",
            "automated decision making public sector",
            "predictive tools in social care",
            "questions to ask about government ai",
            "freedom of information request about algorithms",
        ),
        answer=Claim(
            text="""
                To find out whether a public body uses AI in decisions about people, ask it in writing, under freedom of information law where there is one, and don't ask only about generative AI.
                Many systems that matter in decisions about benefits or fraud produce scores or predictions rather than text.
                So ask about any tools that advise an official, sort cases into queues, or decide on their own, and ask how a person reviews the results.
                If a decision affects you, you can often also request the data held about you.
                In the UK, government departments also publish records of their tools, but these are incomplete.
            """,
            sources=(
                "hastings-foi-adm-2024",
                "counsel-adm-signs",
                "uk-atrs-2025",
                "oecd-2024-ai-system",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#predictive-or-generative-ai",
    ),
    Question(
        id="ai-in-government-advice",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="How do governments keep advice drafted with AI accurate?",
        wordings=(
            "civil servants using ai for briefings",
            "ministers chatgpt policy advice",
            "parliamentary questions answered by ai",
            "can officials use ai to write policy",
            "government report with ai errors",
            "ai in legislation drafting",
        ),
        answer=Claim(
            text="""
                The UK and Australian governments rely mainly on people: officials are told to read through AI drafts, check them and take responsibility for the advice.
                Asked about advice to ministers, the UK government said that its guidance requires officials to make sure that drafts are accurate and that all sources are verified.
                An approved tool doesn't replace this check, because approval can mean that a tool protects data, not that what it writes is true.
            """,
            sources=(
                "uk-answer-4745",
                "uk-answer-127040",
                "uk-answer-hl15270",
                "au-public-genai-guidance",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#are-prompts-public-records",
    ),
    Question(
        id="label-ai-content-in-the-eu",
        topic=QuestionTopic.LAW,
        group="Disclosing and labeling AI",
        question="Do I have to label AI-generated content in the EU?",
        wordings=(
            "ai act transparency",
            "transparency obligations of the ai act",
            "put made with ai on everything",
            "ai label on emails and reports",
            "do we have to sign the eu code of practice on labelling ai content",
            "is the code of practice on marking ai content voluntary",
            "article 50",
            "mark ai pictures europe",
            "do i have to label ai posts on instagram or tiktok",
            "is there a law that says ai must be labelled on social media",
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
            "do chatbots that generate text need labeling",
            "marking deadline 2 december and we only use an image generator",
            "will all ai content be watermarked because the eu demands it",
            "eu ai law for my blog from august 2026",
        ),
        answer=Claim(
            text="""
                In the EU, only some AI content has to be labeled, so an ordinary email or report usually needs no label.
                Since 2 August 2026, professional users have had to disclose deepfakes: fake images, audio or video that seem to show real people, places or events.
                The same goes for AI text published to inform the public on matters of public interest, unless someone has reviewed it and takes editorial responsibility.
                Purely private use is exempt, but platforms can be stricter.
                The EU's code of practice is voluntary, but these duties aren't.
                Makers of AI generators must add marks that software can read (for older generators, since 2 December 2026).
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "ec-transparency-code-2026",
                "youtube-altered-content",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="ai-in-political-ads",
        topic=QuestionTopic.LAW,
        group="Disclosing and labeling AI",
        question="Do political ads made with AI need a disclaimer in the United States?",
        wordings=(
            "florida hb 919",
            "ai campaign ads by state",
            "is a deepfake of a candidate legal",
            "label for an ai campaign video",
        ),
        answer=Claim(
            text="""
                Whether a political ad made with AI needs a disclaimer depends on the state.
                Most states with a law on AI fakes in campaigns require a label, but a few, such as Minnesota, ban some fakes.
                Florida's law, in force since July 2024, covers ads in which AI makes a real person seem to do something that they didn't do, with the aim of harming a candidate or deceiving voters about a ballot issue.
                Such an ad must say “Created in whole or in part with the use of generative artificial intelligence (AI).”
                Leaving this out is a crime (a misdemeanor).
                Courts have blocked some states' laws, so check yours.
            """,
            sources=(
                "fl-106-145",
                "fl-hb-919-2024",
                "citizenportal-ncsl-deepfakes-2026",
                "washu-political-ads-ai",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#when-must-i-disclose-ai",
    ),
    Question(
        id="california-transparency-act-and-text",
        topic=QuestionTopic.LAW,
        group="Disclosing and labeling AI",
        question="Does California's AI Transparency Act (SB 942) apply to text?",
        wordings=(
            "sb 942 text only llm",
            "california ai transparency act scope",
            "does sb 942 cover chatbots",
            "ab 853 text",
            "california watermark law for language models",
            "must a text product be marked in california",
        ),
        answer=Claim(
            text="""
                No, the marking duties of California's AI Transparency Act (SB 942) concern images, video and audio, not text.
                So a product that generates only text isn't covered, while one that also makes images, video or audio has to mark those.
                The act's duties for providers of generative AI have applied since 2 August 2026, at first only to those with more than a million monthly visitors or users.
                An amendment (SB 1000) reportedly removed that limit on 30 September.
            """,
            sources=("ca-ab853-2025", "ca-sb1000-2026"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#marking-elsewhere",
    ),
    Question(
        id="colorado-automated-decisions",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="What does Colorado's AI law cover, and when does it take effect?",
        wordings=(
            "colorado ai law",
            "colorado artificial intelligence act",
            "when does the colorado ai act take effect",
            "has the colorado ai act been delayed",
            "colorado ai act repealed",
            "sb 26-189 and sb 24-205",
            "do we still have to do the impact assessments of colorado's ai act",
            "colorado automated decision-making law 2027",
        ),
        answer=Claim(
            text="""
                Colorado's new AI law (SB 26-189) takes effect on 1 January 2027 and covers automated technology that materially influences important decisions about people, for example on jobs or loans.
                Signed in May 2026, it replaced the state's AI Act of 2024 before that act took effect, so the older act's yearly impact assessments aren't required.
                Companies will have to tell people that this technology is used and explain decisions that go against them.
                An LLM used only to draft, translate or summarize text for a person to review is exempt, but one that ranks job applicants may well be covered.
                xAI's lawsuit, brought against the older act, could delay enforcement.
            """,
            sources=(
                "co-sb26-189",
                "coag-admt-2026",
                "consumerfs-colorado-2026",
                "lathrop-colorado-2026",
                "jetstream-colorado-2026",
                "chatforest-colorado-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#which-ai-rules-start-next",
    ),
    Question(
        id="colorado-chatbots-and-deepfakes",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="What do Colorado's laws say about deepfakes and chatbots?",
        wordings=(
            "colorado deepfake law",
            "colorado chatbot law",
            "hb 26-1263",
            "hb24-1147 election deepfake",
            "sb 25-288 intimate digital depictions",
        ),
        answer=Claim(
            text="""
                Colorado has laws on deepfakes in elections, on fake intimate images and on chatbots.
                Since July 2024, anyone who knowingly spreads a deceptive AI fake of a candidate has needed a clear disclaimer (HB24-1147).
                A 2025 law (SB 25-288) lets people sue someone who shares, or threatens to share, a realistic fake intimate image of them without consent, parody aside; it can also be a crime.
                The Chatbot Safety Act (HB 26-1263), whose main duties begin on 1 January 2027, is about AI that converses with the public, which usually means LLMs.
                Operators will have to say that it's AI, protect minors and respond to users who mention suicide.
            """,
            sources=(
                "co-hb24-1147",
                "co-sos-deepfakes-2024",
                "rootedreality-co-deepfakes",
                "co-sb25-288",
                "pluralpolicy-sb25-288",
                "availablelaw-co-chatbots-2026",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="questions/law.md#is-it-legal-to-make-a-deepfake",
    ),
    Question(
        id="texas-ai-law",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="What does Texas's AI law (TRAIGA) require of those who offer or use a chatbot?",
        wordings=(
            "texas ai law",
            "traiga",
            "texas hb 149",
            "texas responsible artificial intelligence governance act",
            "does my business in texas have to say that its chatbot is ai",
            "texas law on generative ai",
        ),
        answer=Claim(
            text="""
                Texas's AI law (TRAIGA), in force since 1 January 2026, mainly bans AI that is built or used with harmful intent.
                For example, nobody may deploy AI meant to encourage suicide, violence or crime, or offer a chatbot that imitates a child in sexual conversations.
                The bans cover all AI systems, LLMs and image generators alike.
                Public agencies must say when people are dealing with AI, and health care providers must tell patients if it's used in their care.
                Ordinary businesses have no such duty under this law.
                The state's attorney general enforces the law, first allowing 60 days to fix a violation; penalties can reach $200,000 per violation.
            """,
            sources=("texas-bc-552", "texasaireport-traiga-2026", "bestlawyers-traiga-2026"),
            as_of="2026-07",
            our_reading=True,
            said_by="texasaireport-traiga-2026",
        ),
        more="questions/law.md#must-a-business-say-that-its-chatbot-is-ai",
    ),
    Question(
        id="executive-order-on-state-ai-laws",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Does the US executive order on AI cancel state AI laws?",
        wordings=(
            "trump executive order state ai laws",
            "executive order 14365",
            "are state ai laws still valid",
            "federal preemption of state ai laws",
            "ai litigation task force",
            "do we still have to follow california's ai laws after the executive order",
            "moratorium on state ai laws",
        ),
        answer=Claim(
            text="""
                No, the December 2025 US executive order on AI (Executive Order 14365) doesn't cancel state AI laws, because a president generally can't override state law alone.
                It tells the Justice Department to challenge those it finds burdensome, on LLMs or other AI, and threatens federal funding.
                In April 2026, the department moved to join xAI's lawsuit against Colorado's AI Act, which the state replaced in May.
                In July, the Federal Trade Commission proposed a statement that some state laws conflict with federal law.
                A June draft bill would block state laws on AI development for three years.
                We found no sign that either is final, so keep following state laws.
            """,
            sources=(
                "eo-14365-2025",
                "lawai-preemption-2025",
                "mondaq-eo-deadlines-2026",
                "aiwire-xai-2026",
                "coag-admt-2026",
                "reedsmith-ftc-2026",
                "nextgov-ai-framework-2026",
            ),
            as_of="2026-10",
            our_reading=True,
            search=Search(
                searched="reports on the executive order, the proposed statement and federal bills, the latest of them from October 2026",
                on="2026-12-02",
            ),
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="do-laws-say-llm-or-generative-ai",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Do laws say LLM or generative AI?",
        wordings=(
            "does the law say llm or generative ai",
            "legal term for llm",
            "is llm a legal term",
            "do laws define large language model",
            "legal definition of a large language model",
            "which term do ai laws use",
            "general-purpose ai model or generative ai in law",
        ),
        answer=Claim(
            text="""
                Among the laws compared here, “generative AI” is more common than “LLM,” and several use other terms.
                China's 2023 rules, South Korea's AI Basic Act and California's law on training data say “generative AI.”
                All three count text as well as images, so LLMs are included.
                The EU's AI Act regulates “general-purpose AI models,” typically large generative ones; an annex mentions large language models without defining them.
                One new Colorado law covers “automated decision-making technology.”
                “LLM” appears in a 2025 US executive order on what federal agencies buy, which defines it as a kind of generative AI model.
                So check the definitions in the law that concerns you.
            """,
            sources=(
                "cn-genai-measures-zh",
                "leeko-korea-2025",
                "california-civ-3110",
                "eu-ai-act-2024",
                "coag-admt-2026",
                "eo-14319-2025",
                "airi-eo-14319",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#legal-terms",
    ),
    Question(
        id="california-training-data",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Do companies have to publish their training data in California?",
        wordings=(
            "ab 2013 training data transparency",
            "does california make ai companies disclose training data",
            "we fine-tuned an open model, are we a developer under ab 2013",
            "california summary of training data",
        ),
        answer=Claim(
            text="""
                Companies don't have to publish the training data itself in California, but most developers of generative AI must publish a summary of it.
                A law known as AB 2013 has required this since 1 January 2026 for systems that came out in 2022 or later and are offered to Californians.
                The summary goes on the developer's website and says, for example, where the data comes from and whether it includes copyrighted works or personal information.
                You may count as a developer yourself if you substantially change a system that you offer to the public, for example by fine-tuning it (training it further).
            """,
            sources=(
                "california-civ-3110",
                "mondaq-ab2013-2025",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="do-laws-treat-llms-and-image-generators-differently",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
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
                Laws treat LLMs and image generators alike in many respects and differently in some.
                The EU's duty to mark AI output and the US principle that copyright requires a human author apply to both.
                Other rules concern only images, audio or video, which can look or sound like recordings of real people or events.
                Examples are the EU's duty to disclose deepfakes and the US TAKE IT DOWN Act on intimate images published without consent.
                Another EU disclosure duty, by contrast, concerns only certain texts that inform the public.
                So to find out which rule applies, ask first what was generated, and only then what made it.
            """,
            sources=(
                "eu-ai-act-2024",
                "usco-part2-2025",
                "take-it-down-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#why-output-decides",
    ),
    Question(
        id="does-fine-tuning-make-me-a-provider",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="Does fine-tuning make me a provider under the EU AI Act?",
        wordings=(
            "modifying open model ai act",
            "one third compute rule",
            "downstream modifier gpai",
            "lora and legal obligations eu",
            "modified model duties",
            "changed an open model, who is responsible",
            "adapting a model and obligations",
            "fine-tuner provider ai act",
            "does lora make me a gpai provider",
            "significant modification of a model",
            "we tuned a model on our data are we a provider now",
        ),
        answer=Claim(
            text="""
                Fine-tuning, which means training a finished model further, usually doesn't make you the model's provider under the EU AI Act.
                Only a significant modification does, and the European Commission's nonbinding 2025 guidelines suggest a threshold: more than a third of the computing power used for the original training.
                Ordinary fine-tuning usually stays far below that.
                A chatbot is a different matter.
                If you offer one made from your fine-tuned model under your own name, you are the provider of that AI system, which brings duties of its own.
            """,
            sources=(
                "ec-gpai-guidelines-2025",
                "eu-ai-act-2024",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="dimensions/adaptation.md#facts-or-behavior",
    ),
    Question(
        id="are-open-models-freed-from-eu-duties",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="Are open models exempt from duties under the EU AI Act?",
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
                Open models can be exempt from some duties under the EU AI Act, but not from all.
                Companies that let anyone use, change and share a general-purpose model under a free and open-source license don't have to keep technical documentation or supply information to companies that build on it.
                In return, they must publish the model's weights (the numbers it learned), its architecture (design) and information on how to use it.
                They still need a policy for complying with copyright law and a public summary of the training content.
                Models offered for money and the most capable models, which carry “systemic risk,” aren't exempt.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="what-do-frontier-laws-demand",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="What do US state laws on frontier models require?",
        wordings=(
            "sb 53 california",
            "raise act new york",
            "10 26 flops law",
            "ai safety bill usa incident reporting",
            "california and new york safety laws",
            "american safety laws for big models",
            "does sb 53 apply to start-ups",
            "sb 53 and a fine-tuned llama",
            "transparency in frontier artificial intelligence act",
        ),
        answer=Claim(
            text="""
            US state laws on frontier models (those trained with the most computing power) require developers to report serious incidents, among other things.
            Developers with yearly revenue above $500 million must also publish safety plans.
            California's law (SB 53) has applied since January 2026, and reports are normally due within 15 days.
            New York's takes effect in January 2027 and allows 72 hours.
            A similar Illinois law takes effect then and adds yearly audits of large developers from 2028.
            All three concern models trained with more than 10²⁶ arithmetic operations. Few models reach this threshold, so these laws are unlikely to affect a start-up that fine-tunes (trains further) an open model.
            """,
            sources=(
                "ca-sb53-2025",
                "ny-raise-2026",
                "nysgpt-raise-1422",
                "illinois-ai-safety-2026",
                "kodama-sb53-faq",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="who-answers-for-false-statements",
        topic=QuestionTopic.LAW,
        group="Liability for mistakes",
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
            "bot calls me a criminal",
            "bot spreads lies about me",
            "reputation damaged by ai",
            "legal action against false claims",
            "no copyright but sued for defamation",
        ),
        answer=Claim(
            text="""
                It isn't settled who is liable when an AI makes false statements about people.
                In Walters v. OpenAI (2025), ChatGPT had given a journalist false information about a man, but a US state court ruled for OpenAI, partly because the journalist hadn't believed it.
                In May 2026, a Munich court treated AI answers in Google Search as Google's own statements. Days later, in a trademark case, a Berlin court treated them as search results. Neither ruling was final.
                If an AI defames you, save the answer and ask the company to correct it.
                Anyone who repeats the statement may be liable, even though AI wrote it.
            """,
            sources=(
                "walters-openai-2025",
                "lg-munich-aio-2026",
                "hoeren-2026-dupes",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="who-is-liable-if-ai-causes-harm",
        topic=QuestionTopic.LAW,
        group="Liability for mistakes",
        question="Who is liable in the EU if AI causes harm?",
        wordings=(
            "who is liable when ai causes harm",
            "who pays if ai injures someone",
            "compensation for damage caused by ai",
            "is ai a product under product liability law",
            "eu product liability directive and software",
            "directive 2024/2853",
            "what happened to the ai liability directive",
            "strict liability for llms and image generators",
            "chatbot harmed my mental health, who is liable in europe",
        ),
        answer=Claim(
            text="""
                In the EU, the maker of an AI system can be liable if a defect harms someone's health or damages their belongings or private files, even if the maker wasn't careless.
                If the defect is too hard to prove, it can be enough to show it's likely.
                These rules come from national laws based on the new Product Liability Directive, which covers commercial software (LLMs, image generators and others) put on the market after 9 December 2026.
                It doesn't cover purely financial losses or information as such, so a chatbot's wrong advice may be excluded.
                A planned AI Liability Directive, meant to make other claims easier, was withdrawn in 2025.
            """,
            sources=(
                "eu-product-liability-2024",
                "dpa-ai-liability-2025",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="questions/law.md#can-i-sue-over-a-wrong-answer",
    ),
    Question(
        id="section-230-and-chatbots",
        topic=QuestionTopic.LAW,
        group="Liability for mistakes",
        question="Does Section 230 protect AI companies from lawsuits over their chatbots' answers?",
        wordings=(
            "cda 230 generative ai immunity",
            "is ai output third-party content",
            "section 230 for startups with a chatbot",
            "legal shield for chatbots",
        ),
        answer=Claim(
            text="""
                Courts haven't settled whether Section 230, a 1996 US law, protects AI companies when a chatbot's answer does harm.
                The law shields websites and apps from being treated as the publisher of information that someone else provided, such as a user's post.
                But a chatbot writes new text, which a court may see as the company's own.
                Where AI only quotes other sources, as a search engine does, the shield is more likely to hold, according to the law professor Chinmayi Sharma.
                Still, don't count on Section 230 if you offer a chatbot.
            """,
            sources=(
                "crs-section-230-2023",
                "fortune-section-230-2025",
                "findarticles-wyden-230",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#who-answers-for-false-statements",
    ),
    Question(
        id="can-i-sue-over-a-wrong-answer",
        topic=QuestionTopic.LAW,
        group="Liability for mistakes",
        question="Can I sue if a chatbot gives me a wrong answer?",
        wordings=(
            "lost money because of ai advice",
            "chatbot gave me wrong advice compensation",
            "can i sue openai if chatgpt gives me wrong information",
            "is an ai company responsible for wrong answers",
            "refund because ai was wrong",
            "company chatbot told me something false",
            "complaint about ai answer",
            "why can't ai itself be liable",
            "wrong mental health advice from ai",
        ),
        answer=Claim(
            text="""
                You can sue over a chatbot's wrong answer, but success against the maker of a general chatbot is uncertain.
                The maker's terms warn of mistakes and may limit its liability, as far as consumer law allows.
                Your chances may be better if a company's own service bot misinformed you as a customer.
                In 2024, for example, a Canadian tribunal ordered Air Canada to compensate a passenger who had relied on wrong information from the chatbot on its website.
                The tribunal rejected the idea that a chatbot could be responsible for its own words.
                Save the chat, note what the mistake cost you, and complain to the company first.
            """,
            sources=(
                "moffatt-2024",
                "openai-eu-terms-2026",
                "openai-services-agreement-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#are-we-bound-by-our-chatbot",
    ),
    Question(
        id="does-ai-have-speech-rights",
        topic=QuestionTopic.LAW,
        group="Liability for mistakes",
        question="Does AI have free speech rights?",
        wordings=(
            "does ai have speech rights",
            "first amendment and chatbots",
            "is chatbot output protected speech",
            "garcia v character technologies free speech",
            "can the government censor an ai",
            "freedom of speech for machines",
        ),
        answer=Claim(
            text="""
                AI itself has no speech rights, because it isn't a person in law.
                So legal disputes are about the people and companies who make AI, use it or read what it writes.
                In the United States, it is unsettled whether a chatbot's output counts as protected speech.
                In Garcia v. Character Technologies (May 2025), a federal judge in Florida wasn't prepared at that stage to treat the output of the company's chatbot as speech.
                But she let the company rely on its users' right to receive that output.
                The parties agreed to settle in January 2026, which leaves the question open.
            """,
            sources=(
                "garcia-speech-2025",
                "davis-gilbert-garcia-2025",
                "channels-characterai-2026",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/law.md#who-answers-for-false-statements",
    ),
    Question(
        id="when-an-agent-buys-or-signs",
        topic=QuestionTopic.LAW,
        group="Liability for mistakes",
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
                When an AI agent buys or signs something, the person or company using it is most likely bound by the deal.
                In the US state of Oregon, for example, the law accepts contracts formed by programs even if no individual reviewed them.
                If the agent bought the wrong thing, contact the seller right away, because you may still be able to cancel or return the purchase.
                To guard against wrong purchases, limit what your agent may spend, or approve each payment.
            """,
            sources=(
                "ueta-oregon",
                "uncitral-mlac-2024",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="questions/at-work.md#are-we-bound-by-our-chatbot",
    ),
    Question(
        id="is-a-trained-model-personal-data",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="Do LLMs store personal data, and is a trained model personal data under EU law?",
        wordings=(
            "data protection llm weights",
            "edpb opinion ai models",
            "is an llm anonymous",
            "delete my name from chatgpt gdpr",
            "gdpr and llms",
            "gdpr and model weights",
            "right to be forgotten",
            "erase me from a model",
            "do llms store personal data",
            "does an llm contain personal information",
            "hamburg thesis llm personal data",
            "can personal data be extracted from an llm",
            "is personal data inside chatgpt's model",
            "memorized names and addresses in an llm",
        ),
        answer=Claim(
            text="""
                It's disputed whether a trained LLM stores personal data and so falls under EU data protection law.
                Hamburg's data protection authority argued in July 2024 that the model itself doesn't store any.
                The European Data Protection Board was stricter in December 2024: it wants models judged case by case.
                A model counts as “anonymous,” it said, and so falls outside data protection law, only if it's very unlikely that anyone can get personal data out of it, on purpose or by chance.
                Either way, data protection law covers personal data in training, prompts and answers. You can ask for your data to be erased, but models can't simply forget it.
            """,
            sources=("eu-gdpr-2016", "edpb-28-2024", "hmbbfdi-llm-2024", "ren-2025-unlearning"),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#personal-data",
    ),
    Question(
        id="does-the-vendor-protect-me",
        topic=QuestionTopic.LAW,
        group="Liability for mistakes",
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
            "does a vendor's ip indemnity cover everything we make",
            "microsoft copyright commitment for copilot",
            "does microsoft's copyright commitment protect us whatever we generate",
            "customer copyright commitment conditions",
            "github copilot indemnity",
            "does indemnity cover hallucinations or defamation",
            "sued over an output, who pays",
        ),
        answer=Claim(
            text="""
                A vendor protects you against copyright claims over AI output only if your contract says so.
                Microsoft's promise, as introduced in 2023, covered paid business versions of Copilot, including GitHub Copilot, if the customer used the built-in filters and didn't try to infringe.
                OpenAI promises protection to customers of ChatGPT Business, Enterprise and Edu and of its API, which lets other programs use its models.
                Anthropic promises this to its paying business customers, and Google did so for its business products in 2023.
                These promises exclude personal plans.
                They are about intellectual property, so don't expect them to cover false or defamatory answers.
                Read the indemnity clause for exceptions.
            """,
            sources=(
                "openai-service-terms-2026",
                "openai-services-agreement-2026",
                "anthropic-commercial-terms-2025",
                "ms-copilot-copyright-2023",
                "ms-copilot-copyright-scope-2023",
                "infoq-copilot-copyright-2023",
                "ms-learn-copilot-protections",
                "justia-google-indemnity-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="rules-for-companion-chatbots-and-minors",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="What rules protect minors from companion chatbots?",
        wordings=(
            "character ai kids law",
            "sb 243",
            "ai girlfriend teenagers regulation",
            "virtual companion child safety rules",
            "law on virtual friends",
            "reminder to take a break",
        ),
        answer=Claim(
            text="""
                California and China, among others, have rules that protect minors from companion chatbots, which act like a friend or partner.
                In California, since January 2026, operators have had to remind any user they know to be a minor that the conversation is with AI.
                In long chats, they must by default repeat this at least every three hours and suggest a break.
                All operators must have a procedure to prevent content about suicide or self-harm and refer users at risk to crisis services.
                Another California law (SB 1119, 2026) adds duties that mostly begin in July 2027.
                China has banned virtual partners and virtual relatives for minors since July 2026.
            """,
            sources=(
                "ca-sb243-2025",
                "ca-sb1119-2026",
                "geopolitechs-2026",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#us-statutes",
    ),
    Question(
        id="new-york-ai-companion-law",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="What must an AI companion app do under New York law?",
        wordings=(
            "new york ai companion law",
            "general business law article 47",
            "ny companion chatbot law",
            "ny law on ai girlfriend apps",
            "three hour reminder not a human new york",
        ),
        answer=Claim(
            text="""
                Under New York law, an AI companion app must tell users that they aren't communicating with a human, and refer them to crisis services if they mention suicide or self-harm.
                The notice is due when a conversation starts (once a day is enough) and at least every three hours while it lasts.
                The law (General Business Law, article 47) took effect on 5 November 2025; it protects users of any age and isn't limited to LLMs.
                It concerns AI that simulates a relationship by remembering past chats, asking about feelings unprompted and discussing personal matters.
                Pure customer service bots aren't covered.
                Violations can cost up to $15,000 a day.
            """,
            sources=(
                "ny-gbl-47-2025",
                "ny-governor-companions-2025",
                "nope-ny-companions",
                "sussman-ny-companions",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#rules-for-companion-chatbots-and-minors",
    ),
    Question(
        id="is-it-legal-to-make-a-deepfake",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="Is it legal to make a deepfake of someone?",
        wordings=(
            "deepfake of a friend as a joke",
            "fake video of a classmate illegal",
            "face swap law",
            "which laws apply to deepfakes",
            "punished for making a deepfake",
            "can i go to jail for a deepfake",
        ),
        answer=Claim(
            text="""
                Whether it is legal to make a deepfake of someone depends on the country and on what the deepfake shows.
                Intimate images are treated most strictly.
                In the United States, publishing them without consent can be a federal crime (TAKE IT DOWN Act, 2025).
                In England and Wales, even making such an image of an adult without consent is an offense.
                Other deepfakes can also break the law, for example laws against fraud or defamation.
                In the EU, professional users of AI generally have to disclose that a deepfake is AI-made.
                Calling a deepfake a joke may not protect you, so ask the person first.
            """,
            sources=(
                "take-it-down-2025",
                "uk-duaa-2025-s138",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="right-to-my-own-face-and-voice",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="Do people have a right to their own face and voice against deepfakes, as planned in Denmark?",
        wordings=(
            "denmark deepfake law",
            "copyright on your own face",
            "danish law right to your body and voice",
            "do i own my face and voice",
            "which countries protect my likeness from ai",
            "no fakes act",
            "elvis act tennessee",
            "can i copyright my own face",
        ),
        answer=Claim(
            text="""
                Some places give people a right to their own face and voice, but as of October 2026 we had found no confirmation that Denmark's 2025 bill had become law.
                Under the Danish draft, nobody could publicly share a realistic digital imitation of your appearance or voice without consent, until 50 years after your death, except for satire or parody.
                Since July 2024, Tennessee's ELVIS Act has protected people's voice as well as likeness against AI imitations.
                A bill for the whole United States, the NO FAKES Act, passed a Senate committee in June 2026.
                These rules concern image, audio and video generators rather than an LLM's text.
            """,
            sources=(
                "dk-deepfake-draft-2025",
                "knowledgegov-dk-deepfakes-2025",
                "iuno-dk-deepfakes-2025",
                "adamsandreese-elvis-2024",
                "frontiernews-no-fakes-2026",
            ),
            as_of="2026-10",
            our_reading=True,
            search=Search(
                searched="reports on the Danish bill up to October 2026",
                on="2026-12-02",
            ),
        ),
        more="questions/law.md#what-may-they-do-with-my-face-and-voice",
    ),
    Question(
        id="take-it-down-act",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="Does the TAKE IT DOWN Act ban all deepfakes?",
        wordings=(
            "what does the take it down act cover",
            "us federal law on deepfakes",
            "does the take it down act apply to political deepfakes",
            "48 hour rule for fake intimate images",
        ),
        answer=Claim(
            text="""
                No, the TAKE IT DOWN Act, a US federal law passed in 2025, doesn't ban deepfakes as such.
                It covers intimate images and videos of real people that are published without their consent, whether the images are genuine or made with AI.
                Publishing them is a federal crime under certain conditions.
                Since 19 May 2026, platforms where people share content have also had to remove these images and videos within 48 hours of a valid request.
                Other deepfakes, such as a fake political speech, are left to state laws and to general rules, such as those against fraud or defamation.
            """,
            sources=("take-it-down-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="are-nudify-apps-illegal",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="Are nudify apps illegal?",
        wordings=(
            "nudification ban in the ai omnibus",
            "are undress apps banned",
            "nudify app ban eu",
            "is it illegal to use a nudify app",
        ),
        answer=Claim(
            text="""
                In the EU, nudify apps, which make fake nude images of real people, have been banned since 2 December 2026.
                The ban, added to the AI Act in July 2026, covers AI that makes realistic intimate images, video or audio of identifiable people without their explicit consent.
                It also covers general-purpose image generators without adequate safeguards if people could foreseeably get such images from them repeatedly.
                Minnesota, in the US, has banned nudify services since August 2026, and a UK law passed in April 2026 creates a crime of supplying such tools.
                In many places, making or sharing a fake nude of someone without their consent is already a crime.
                """,
            sources=(
                "eu-omnibus-ai-2026",
                "firsh-minnesota-2026",
                "kingsley-napley-cpa-2026",
                "take-it-down-2025",
                "uk-duaa-2025-s138",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="questions/everyday-use.md#fake-nude-picture",
    ),
    Question(
        id="are-calls-with-cloned-voices-legal",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
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
            "clone a narrator's voice for an audio guide",
            "is a voice protected by copyright",
            "right of publicity ai voice",
        ),
        answer=Claim(
            text="""
            Whether it is legal to clone a voice with AI depends on the country and on what you do with the voice.
            In the United States, copyright doesn't protect a voice as such, but other rights may, such as the right of publicity in many states.
            US phone calls with AI-generated voices generally require the prior consent of the person being called.
            Deceiving people with a clone, for example by posing as a relative in trouble, can be fraud.
            In the EU, anyone who uses AI professionally to make deepfakes, including audio, generally has to disclose them.
            Whatever you plan to do, get the speaker's written permission first.
            """,
            sources=(
                "fcc-24-17",
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "usco-part1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="examples.md#voice-cloning",
    ),
    Question(
        id="ai-voice-in-my-video",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
        question="Can I use an AI voice in my video or podcast?",
        wordings=(
            "clone my own voice for videos",
            "ai narrator for my channel",
            "do i have to disclose an ai voice on youtube",
            "can i use an ai voice in my podcast or youtube video",
            "is it legal to use a text-to-speech voice commercially",
            "can i use a celebrity's ai voice",
            "rules for ai voiceover",
        ),
        answer=Claim(
            text="""
                You can usually use an AI voice in a video or podcast if the license for the voice allows it and the voice doesn't imitate a real person without consent.
                Read the voice service's terms, because a free plan may not cover commercial use.
                Imitating a recognizable person can break laws on likeness, consumer protection or fraud, and in the EU, professional users have to disclose a deepfake.
                Platforms have their own rules: YouTube requires creators to disclose realistic content in which a real person appears to say something they didn't say.
            """,
            sources=(
                "youtube-altered-content",
                "eu-ai-act-2024",
                "nava-synthetic-voices",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#what-may-they-do-with-my-face-and-voice",
    ),
    Question(
        id="what-may-they-do-with-my-face-and-voice",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
        question="What can a company do with an AI copy of my face or voice?",
        wordings=(
            "digital replica of an actor rights",
            "ai clone of my voice in a game",
            "can they reuse my performance with ai",
            "scan of my body contract ai",
            "is my likeness protected from ai",
            "who owns my digital double",
            "actor contract lets producers make an ai double of me",
        ),
        answer=Claim(
            text="""
                What a company may do with an AI copy of your face or voice depends on your contract and the law where you live.
                A union agreement can help: for film and TV, the one negotiated by the actors' union SAG-AFTRA generally requires consent and pay for digital replicas.
                In the United States, the contract matters all the more because, as the Copyright Office found in 2024, existing law leaves gaps and varies by state.
                Before you sign anything, look for words such as “replica,” “simulation” and “machine learning.”
                Limit what the copy may be used for and for how long, and also limit any AI training that uses it.
            """,
            sources=(
                "authors-guild-sagaftra-2023",
                "screen-sagaftra-2026",
                "talentbrief-sagaftra-2026",
                "nava-synthetic-voices",
                "usco-part1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#contract-to-simulate-my-voice",
    ),
    Question(
        id="deepfake-evidence-in-court",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="How can a court tell whether a recording or photo is a deepfake?",
        wordings=(
            "deepfake evidence in court",
            "ai generated evidence",
            "prove a recording is fake in court",
            "fake audio used in a custody case",
            "authenticate video evidence ai",
            "judge worried about deepfakes",
            "fake voice message used as evidence",
        ),
        answer=Claim(
            text="""
                A court can't reliably tell by looking or listening whether a recording or photo is a deepfake, so a dispute often turns on where the file came from.
                Useful evidence includes the original file, the device, witnesses, and a record of who has handled the file since it was made.
                Detection programs make mistakes, especially with new material, so the score they give is only a clue for an expert.
                If you doubt a recording, say so early and ask for the original.
            """,
            sources=(
                "judiciary-ew-2025",
                "deepfake-eval-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-deepfake-detectors-work",
    ),
    Question(
        id="was-my-work-used",
        topic=QuestionTopic.LAW,
        group="Training data and licenses",
        question="How can I find out whether my recordings, books or images were used to train AI?",
        wordings=(
            "was my art used to train ai",
            "check if my book is in a training dataset",
            "were my audiobooks ever used to train their ai voice app",
            "did they train on my voice",
            "company doesn't answer whether my work was used",
            "remove my work from a trained model",
            "opt out of machine learning clause audiobook",
            "how would i know if they trained on my photographs",
            "find out if an author's novel is in an ai dataset",
            "is my website in ai training data",
        ),
        answer=Claim(
            text="""
            You usually can't be sure whether your work was used to train AI, because few companies publish all their training data, but some collections can be searched.
            Tools by The Atlantic cover pirated books and millions of songs.
            A website called “Have I Been Trained?” was built for searching Stable Diffusion's training images.
            A website that has been public for years is quite likely in Common Crawl, a searchable web archive used for many LLMs.
            For voice recordings, look for “machine learning” in your contracts.
            A match doesn't prove that your work was used, and finding nothing doesn't prove the opposite.
            """,
            sources=(
                "openshadow-website-2026",
                "reisner-2023-books3",
                "reisner-2025-libgen",
                "deeptech-2026-watchdog",
                "ars-2022-trained",
                "writerbeware-findaway-2023",
                "musictech-findaway-2023",
                "thompson-2024-cc",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#reserve-texts-from-ai-training",
    ),
    Question(
        id="what-do-lawyers-ethics-rules-say",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="Are lawyers allowed to use ChatGPT and other generative AI?",
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
            "my firm is exploring generative ai",
            "ethical considerations for a law firm",
            "gai special ethical considerations",
            "aba formal opinion 512 duties",
            "law firm thinking about generative artificial intelligence",
            "what lawyers can and cannot put into chatgpt",
            "do lawyers have to be ai experts",
            "duty of competence and ai",
            "client facts without the name in a chatbot",
        ),
        answer=Claim(
            text="""
                Yes, US lawyers can use ChatGPT and other generative AI if they meet their usual duties, says the American Bar Association's Formal Opinion 512 (2024).
                They don't have to be AI experts but must understand the tool reasonably well.
                They must check AI's work before filing it in court, supervise their staff, charge reasonable fees and follow court orders on AI.
                Before entering a client's information into a tool that learns from it, they need the client's informed consent.
                Leaving out the name isn't enough if the facts identify the client, says an earlier opinion on lawyers' email lists. Both opinions are only advice, and states have their own rules.
            """,
            sources=(
                "karta-512-2024",
                "aba-512-2024",
                "tlie-512",
                "legal-mag-512",
                "hisaw-aba-511-2024",
            ),
            as_of="2026-11",
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="barristers-and-chatgpt",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="Are barristers in England and Wales allowed to use ChatGPT?",
        wordings=(
            "bar council ai guidance",
            "bsb guidance on artificial intelligence",
            "pupil barrister using ai",
            "can solicitors in the uk use chatgpt for client work",
        ),
        answer=Claim(
            text="""
            Yes, barristers in England and Wales are allowed to use ChatGPT, but not carelessly.
            The Bar Council, which represents them, says that there is nothing inherently improper about reliable AI tools if barristers understand them and use them responsibly.
            Barristers remain responsible for their work, so they have to check every ruling that AI cites.
            Confidential papers should stay out of public tools: the regulator, the Bar Standards Board, warned in May 2026 that free ones are generally unsuitable for legal work.
            In 2026, the Upper Tribunal remarked that uploading such papers to a public tool such as ChatGPT gives up privilege (the right to keep legal advice secret).
            """,
            sources=(
                "barcouncil-genai-2024",
                "lglawyer-bar-council-2025",
                "bsb-ai-2026",
                "legalcheek-bsb-2026",
                "dacb-privilege-2026",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#privilege-in-the-uk-and-south-africa",
    ),
    Question(
        id="finra-and-chatbots",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="Do FINRA's rules apply to a US broker's chatbot?",
        wordings=(
            "brokerage chatbot for investors",
            "financial rules for ai messages",
            "are broker-dealers allowed to use ai",
            "supervise chatbot communications",
        ),
        answer=Claim(
            text="""
                Yes, FINRA's rules apply when a US broker's chatbot writes to investors, just as they do when an employee writes.
                FINRA, which oversees securities brokers, said so in May 2024 in its published answers to firms' questions.
                The firm must supervise the chatbot's messages, and they must not be misleading.
                The firm is also responsible for what AI writes, even if a vendor supplies the tool.
                A firm may use a chatbot, but it should check how long the messages must be kept.
            """,
            sources=(
                "finra-faq-ai-2024",
                "ailegaljournal-finra-2024",
                "plainstamp-finra-24-09",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#are-we-bound-by-our-chatbot",
    ),
    Question(
        id="generative-ai-as-a-medical-device",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="Has generative AI been cleared as a medical device in the US?",
        wordings=(
            "fda approved llm",
            "updoc clearance",
            "is any ai chatbot approved for patients",
            "510k large language model",
            "fda approval",
            "licensed health chatbot",
        ),
        answer=Claim(
            text="""
                Yes, a medical device with generative AI has been cleared in the US, its maker says, but what the Food and Drug Administration (FDA) cleared in December 2025 is narrower than that sounds.
                The prescription app UpDoc helps adults with type 2 diabetes manage their insulin, and its maker says that patients talk with an LLM.
                The FDA compared it with a dose calculator, and an analyst writes that the LLM stands outside the part that computes the dose.
                In June 2026, the consultancy Innolitics wondered whether the version with the LLM was the one cleared.
                For now, the FDA doesn't regulate general chatbots such as ChatGPT as medical devices.
            """,
            sources=(
                "fda-genai-2024",
                "innolitics-updoc-2026",
                "onhealthcare-updoc-2026",
                "petrieflom-2026-chatbots",
                "fda-k253281-2025",
            ),
            as_of="2026-06",
            our_reading=True,
            said_by="fda-genai-2024",
        ),
        more="examples.md#x-ray-reports",
    ),
    Question(
        id="how-do-i-cite-chatgpt",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="How do I cite ChatGPT or an AI-generated image?",
        wordings=(
            "apa example entry for chatgpt",
            "in-text citation (openai, year)",
            "apa ai citation",
            "bibliography entry for chatbot",
            "quote gpt in thesis",
            "do i need to cite chatgpt",
            "how to reference ai",
            "how to cite ai in apa",
            "can i cite ai",
            "citation of ai generated text",
            "can i cite chatgpt in my paper",
            "reference list entry for a chatbot",
            "apa mla chicago ai citation",
            "harvard style footnote",
            "works cited",
            "reference format for a bot",
            "in text citation",
            "name chatgpt or gpt in the reference list",
            "apa personal communication or reference entry",
            "cite an ai-generated image in mla style",
            "how to cite chatgpt mla",
        ),
        answer=Claim(
            text="""
                To cite ChatGPT or an AI-generated image, use the citation style that your school or journal names.
                In APA style (2025), the company is the author of a chat, as in “OpenAI. (2026, May 4). Causes of World War I [Generative AI chat]. ChatGPT,” followed by a link.
                In your text, write “(OpenAI, 2026)”; older guides say “personal communication.”
                In MLA style, the entry begins with your prompt: “Causes of World War I” prompt. ChatGPT, GPT-5 version, OpenAI, 4 May 2026, followed by a link.
                For an image, MLA lets you put the entry in the caption; APA has its own rules.
                To support a fact, cite its original source.
            """,
            sources=(
                "umgc-mla-ai",
                "apa-cite-ai-2025",
                "mla-cite-ai",
                "dal-citing-ai",
                "mum-apa-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#chatgpt",
    ),
    Question(
        id="is-using-ai-plagiarism",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="Is using generative AI cheating or plagiarism?",
        wordings=(
            "can chatgpt plagiarize",
            "is it cheating to use chatgpt",
            "is it plagiarism to omit a citation to chatgpt",
            "ai essay academic misconduct",
            "can i hand in homework written by ai",
            "school rules chatgpt assignment",
            "is using ai cheating",
            "is it cheating if my kid uses chatgpt for homework",
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
            "is using chatgpt for homework cheating",
            "does using ai to study or explain count as cheating",
        ),
        answer=Claim(
            text="""
                Whether using generative AI is cheating or plagiarism depends on the rules for your task and on whether you disclose it.
                It usually isn't cheating to have AI explain a topic or quiz you.
                Handing in AI text as your own where that isn't allowed is misconduct; in 2023, the British exam board Eduqas treated it as plagiarism.
                If the use is allowed and you disclose it, it usually isn't plagiarism, unless the AI has copied someone else's text.
                Copyright infringement is a separate, legal question: was a protected work used without permission?
                If the rules don't mention AI, ask before you hand the work in.
            """,
            sources=("eduqas-ai-2023", "icmje-2024", "mainstreet-2025-schoolwork"),
            as_of="2025-11",
            our_reading=True,
        ),
        more="questions/law.md#how-do-i-cite-chatgpt",
    ),
    Question(
        id="is-ai-text-plagiarized",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="How can I check whether AI text is plagiarized?",
        wordings=(
            "plagiarism checker for chatgpt text",
            "does ai copy from websites",
            "can ai generated content be plagiarized",
            "check a freelancer's ai article for copying",
            "is chatgpt text original",
            "is a copywriter's ai blog post copied from somewhere",
            "is chatgpt content unique or copied",
        ),
        answer=Claim(
            text="""
                To check whether AI text is plagiarized, run it through a plagiarism checker, which compares it with existing text, and look up its sources yourself.
                The wording is usually new, but a model can reproduce passages from its training data.
                It can also present someone else's idea without credit, which a checker may miss.
                So ask the writer which sources were used, and open them.
                An AI detector doesn't answer the question, because it guesses whether a machine wrote the text, not whether the text was copied.
            """,
            sources=(
                "turnitin-ai-faq",
                "nasr-2023",
                "liang-2023-detectors",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#can-ai-output-infringe-copyright",
    ),
    Question(
        id="ai-text-or-images-in-a-paper",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="Can I use AI text or images in a scientific paper?",
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
            "journal forbids ai images what about charts",
            "how do i word an ai disclosure in a paper",
        ),
        answer=Claim(
            text="""
                Whether you may use AI text or images in a scientific paper depends on the journal, so look up its rules.
                Many medical journals follow the ICMJE, a committee of their editors, whose recommendations ask authors to disclose AI use and don't accept AI as an author.
                If the journal prescribes no wording, name the tool and its version, say what you used it for, and state that you checked the result and take responsibility for it.
                Some publishers don't require you to disclose language editing, but if AI rewrote any paragraphs, say so.
                Images may be treated more strictly: Nature's 2023 policy excludes most generated images and video.
            """,
            sources=(
                "icmje-2024",
                "icmje-ai-2026",
                "enovalife-icmje-2026",
                "springer-nature-ai",
                "nature-2023-images",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="chart-drawn-by-ai-code",
        topic=QuestionTopic.LAW,
        group="Professions, research and citing",
        question="Is a chart that AI code drew from my data an AI-generated image?",
        wordings=(
            "is a plot made with code from chatgpt allowed in a journal",
            "graph by chatgpt data analysis in a paper",
            "journal bans ai-generated images, chatgpt wrote the code for a chart of my own data",
            "ai wrote my matplotlib script, is the figure ai generated",
        ),
        answer=Claim(
            text="""
            A chart that code draws from your own data isn't an AI-generated image in the usual sense, even if ChatGPT wrote the code.
            An image generator makes up what it shows, while the code plots the numbers that you give it.
            But journals word their rules differently: Nature, for example, announced in 2023 that it would exclude images made with generative AI, with few exceptions.
            So ask the journal if its rule isn't clear, say in the paper that AI wrote the code, and check the chart against your data.
            """,
            sources=(
                "nature-2023-images",
                "icmje-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
    Question(
        id="must-a-company-explain-an-ai-decision",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="Does a company have to explain a decision that AI made about me?",
        wordings=(
            "right to an explanation of an ai decision",
            "can i challenge a decision made by ai",
            "ai refused my loan or claim",
            "automated decision about me",
            "who reviews decisions made by ai",
            "human in the loop for decisions about people",
            "can a machine decide about me alone",
        ),
        answer=Claim(
            text="""
                Whether a company must explain a decision that AI made about you depends on the country and on whether a machine decided alone.
                EU data protection law (GDPR) restricts decisions with serious effects that a machine makes alone.
                Where such decisions are allowed, you can usually ask for an explanation and a review by a person.
                The EU AI Act adds a right to an explanation for some high-risk uses, but only from December 2027.
                In the United States, a lender that refuses credit has to give specific reasons.
                Ask which data was used and who can review the decision.
            """,
            sources=(
                "dankworth-2023-adverse-action",
                "eu-gdpr-2016",
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#does-displayed-reasoning-explain-the-answer",
    ),
    Question(
        id="may-ai-decide-about-people",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="Can AI decide on a loan or a job application by itself under the GDPR?",
        wordings=(
            "may our llm turn down a customer's loan on its own",
            "article 22 gdpr automated decision",
            "can ai reject applicants without a human",
            "solely automated decisions by an llm",
            "can a bank's ai reject my mortgage automatically",
        ),
        answer=Claim(
            text="""
                Under the EU's data protection law, the GDPR (Article 22), AI generally isn't allowed to refuse a loan or reject an applicant by itself.
                Such decisions by AI alone are allowed only if they're necessary for a contract, if a law permits them, or if the person has explicitly agreed.
                Even then, safeguards are required, such as a review by a human, and a sign-off without a real check isn't enough.
                In 2023, the EU's highest court held that a credit score can itself count as an automated decision if the lender relies on it heavily.
            """,
            sources=("eu-gdpr-2016", "twobirds-schufa-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#must-a-company-explain-an-ai-decision",
    ),
    Question(
        id="tenant-screening-with-ai",
        topic=QuestionTopic.LAW,
        group="Public bodies and automated decisions",
        question="Can a landlord use AI to choose tenants?",
        wordings=(
            "is ai tenant screening allowed",
            "landlord uses ai to reject applicants",
            "ai rental application score",
            "can a computer decide who gets an apartment",
            "rejected for a flat by an algorithm",
            "chatgpt to compare rental applicants",
            "automated tenant checks and discrimination",
        ),
        answer=Claim(
            text="""
                In many places, a landlord may use software to help choose tenants, but discrimination is forbidden, whether a person or a program causes it.
                In the United States, for example, the Fair Housing Act generally makes it illegal to refuse to rent for reasons such as race, religion or family status.
                An ordinary chatbot is a poor choice for the task, because it may invent reasons and the applications contain personal data.
                As a landlord, base your decision on facts that you can explain.
                As an applicant, ask what data was used, and have any errors corrected.
            """,
            sources=(
                "usc-42-3604",
                "eu-gdpr-2016",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#must-a-company-explain-an-ai-decision",
    ),
    Question(
        id="is-ai-regulated-yet",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Is AI regulated yet, or is legislation still coming?",
        wordings=(
            "is legislation on ai coming",
            "are there laws on ai",
            "is there a law for ai in the uk",
            "does any law apply to ai yet",
            "when will ai be regulated",
            "us federal law on ai",
            "which laws apply to ai today",
            "uk ai bill",
            "is ai unregulated",
            "ai regulation",
        ),
        answer=Claim(
            text="""
                AI is already regulated, but by many laws rather than one.
                Laws on consumer protection or discrimination, for example, apply to AI just as they apply to anything else.
                The EU also has a law on AI itself, the AI Act, which is taking effect in stages.
                As of June 2026, the United States had no comprehensive federal AI law.
                A few federal acts cover particular problems, such as the TAKE IT DOWN Act on intimate deepfakes, and many states have AI laws of their own.
                As of April 2026, Britain had no general AI law.
                So ask first which existing law covers what you do.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "dailyscout-uk-ai-2026",
                "nextgov-ai-framework-2026",
                "take-it-down-2025",
                "ca-sb243-2025",
                "coag-admt-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#which-ai-rules-start-next",
    ),
    Question(
        id="ai-law-in-canada-and-australia",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Do Canada, Australia, New Zealand or India have an AI law?",
        wordings=(
            "is there an ai act in australia",
            "what happened to aida in canada",
            "indian ai governance guidelines",
            "nz ai regulation",
            "dpdp, pipeda and ai rules",
        ),
        answer=Claim(
            text="""
                No: in mid-2026, Canada, Australia, New Zealand and India had no general AI law, but their laws on privacy or consumer protection, for example, apply to AI too.
                Australia's National AI Plan of December 2025 relies on such existing laws, and New Zealand's government calls its approach “light-touch.”
                A Canadian bill, the Artificial Intelligence and Data Act, lapsed in January 2025, but Quebec's privacy law has rules on automated decisions.
                India issued voluntary guidelines in November 2025, while a binding rule of February 2026 requires platforms to make sure that deepfakes and similar content are labeled.
            """,
            sources=(
                "econotimes-au-ai-plan-2025",
                "areebi-au-2026",
                "dlapiper-ca-aida-2025",
                "d-central-ca-ai-2026",
                "bellgully-nz-ai-2025",
                "worldwatch-nz-ai-2026",
                "worldwatch-india-ai-2026",
                "in-it-rules-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/law.md#is-it-legal-to-use-ai",
    ),
    Question(
        id="ai-law-in-the-philippines",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Is there an AI law in the Philippines, and can a chatbot give legal advice there?",
        wordings=(
            "philippine ai act",
            "npc advisory 2024-04",
            "ai regulation ph",
            "filipino lawyer or chatgpt",
            "unauthorized practice of law by a bot",
        ),
        answer=Claim(
            text="""
            The Philippines had no general AI law in early 2026, but its other laws apply to AI.
            One of them is the Data Privacy Act: in December 2024, the National Privacy Commission explained how it applies when AI processes personal data.
            Bills on AI, such as a proposed AI Bill of Rights, were before Congress in January 2026, so check what has become of them.
            A chatbot can explain the law in general.
            But only lawyers may practice law, and under a 1991 Supreme Court ruling (Cayetano v. Monsod), that includes applying the law to someone's case.
            Take anything important to a lawyer.
            """,
            sources=(
                "licentium-philippines",
                "pertama-npc-2026",
                "mb-ai-bill-of-rights-2026",
                "respicio-legal-bot",
            ),
            as_of="2026",
            our_reading=True,
            said_by="licentium-philippines",
        ),
        more="questions/law.md#is-ai-regulated-yet",
    ),
    Question(
        id="is-it-legal-to-use-ai",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Is it legal to use AI?",
        wordings=(
            "is ai legal",
            "is using chatgpt illegal",
            "can i get in trouble for using ai",
            "is it against the law to use ai",
        ),
        answer=Claim(
            text="""
            Yes, in the United States and the EU, it's generally legal to use AI, but not for everything.
            Ordinary law still applies: fraud is fraud, and copying a protected work can infringe copyright, whichever tool you use.
            Some uses have rules of their own.
            The EU's AI Act bans a few, such as certain ways of scoring people by their behavior.
            A 2025 US law forbids publishing intimate deepfakes without consent.
            A school, an employer, a court or a publisher may also forbid what the law allows.
            """,
            sources=(
                "eu-ai-act-2024",
                "take-it-down-2025",
                "usco-part2-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-regulated-yet",
    ),
    Question(
        id="italy-ai-law",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="What does Italy's AI law say about generative AI?",
        wordings=(
            "italian ai law",
            "law 132 2025 italy",
            "legge 132/2025 ai",
            "italy deepfake crime",
            "is making a deepfake a crime in italy",
            "italy ai age 14 parental consent",
            "do lawyers in italy have to tell clients about ai",
            "copyright of ai works in italy",
        ),
        answer=Claim(
            text="""
                Italy's AI law (Law 132/2025), in force since 10 October 2025, adds to the EU's AI Act and covers LLMs and other generative AI alike.
                It makes some deepfakes a crime: anyone who unjustly harms someone by spreading, without that person's consent, deceptive images, video or voices (not text) faked with AI faces one to five years in prison.
                Works made with AI are protected by copyright only if they result from a human author's intellectual work.
                Children under 14 need a parent's consent to use AI.
                Lawyers and other professionals may use AI only in support of their own work and must inform clients clearly about it.
            """,
            sources=(
                "it-law-132-2025",
                "salonia-612-quater",
                "spi-italy-copyright-2025",
                "geopop-italy-minors-2025",
                "eclavoro-italy-ai-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-regulated-yet",
    ),
    Question(
        id="countries-that-ban-chatgpt",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Is ChatGPT banned in any country?",
        wordings=(
            "is chatgpt banned in italy",
            "is chatgpt legal",
            "countries where chatgpt is blocked",
            "is it legal to use chatgpt in china",
        ),
        answer=Claim(
            text="""
                Yes, some countries block ChatGPT, and in some others OpenAI doesn't offer it.
                According to a 2026 overview by the software company Moveo AI, the governments of China, Iran and North Korea, for example, block it.
                Italy no longer does: its data protection authority stopped ChatGPT in March 2023, but for less than a month.
                In the EU, the United States and Britain, ChatGPT is legal to use, although a school or an employer may forbid it.
                Before you travel, look up OpenAI's list of supported countries.
            """,
            sources=("moveo-chatgpt-bans-2026",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-regulated-yet",
    ),
    Question(
        id="countries-that-ban-deepseek",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Is DeepSeek banned in Italy, Germany or Australia?",
        wordings=(
            "deepseek blocked in the eu",
            "why is deepseek not in the italian app store",
            "is it illegal to use deepseek in europe",
            "deepseek garante",
            "can i still have deepseek on my own phone",
        ),
        answer=Claim(
            text="""
            Italy restricted DeepSeek in January 2025, when its data protection authority ordered the app's Chinese makers to stop processing Italian users' data.
            The app had left Italy's app stores, but in May 2025 the website still opened in Italy.
            The order still stood in May 2026, according to an unofficial guide.
            In Germany, Berlin's data protection commissioner reported the app to Apple and Google as illegal in June 2025 and let them decide whether to remove it.
            Australia's ban of February 2025 applies only to government systems, not to private phones.
            The measures in Italy and Germany concern DeepSeek's own service, not its models, which anyone can download and run.
            """,
            sources=(
                "ilfatto-deepseek-2025",
                "tuttotech-deepseek-2025",
                "decoder-deepseek-germany-2025",
                "koreatimes-deepseek-2025",
                "republicworld-deepseek-2025",
                "chat-deep-italy-2026",
                "chat-deep-australia-2026",
                "deepseek-v3-2024",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#where-does-deepseek-store-data",
    ),
    Question(
        id="is-this-ai-bill-a-law",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Is a bill on AI, such as the US AI Research, Innovation, and Accountability Act, already law?",
        wordings=(
            "has this ai act been passed",
            "is the proposed ai bill in force",
            "what is the ai research, innovation, and accountability act",
            "s. 3312 artificial intelligence bill",
            "what happened to the federal ai bill",
            "do i have to follow a proposed ai law",
            "us congress ai legislation that never passed",
            "difference between a bill and an act on ai",
        ),
        answer=Claim(
            text="""
                A bill isn't law just because it has been introduced, so look up what became of it.
                The Artificial Intelligence Research, Innovation, and Accountability Act, for example, was only a bill (S. 3312), introduced in the US Senate in November 2023.
                It hadn't been passed when that Congress's two-year term ended in January 2025, so it lapsed and imposes no duties.
                Later bills can have similar names, so check the number and year on congress.gov.
            """,
            sources=(
                "us-s3312-2023",
                "gzero-2023-thune",
                "francistax-2024-congress",
            ),
            as_of="2025-01",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-regulated-yet",
    ),
    Question(
        id="who-owns-a-prompt",
        topic=QuestionTopic.LAW,
        group="Ownership and uploads",
        question="Who owns the prompts that I write?",
        wordings=(
            "is a prompt protected by copyright",
            "can someone steal my prompt",
            "prompts as trade secrets",
            "does my employer own my prompts",
            "sell prompts legally",
            "copyright in prompts",
            "do my prompts belong to openai",
        ),
        answer=Claim(
            text="""
                A prompt that you write is usually yours.
                Copyright rarely protects a short instruction, but it can protect a long, original text.
                Under OpenAI's terms, for example, your input stays yours, but OpenAI may use it.
                With a personal account, OpenAI may even train its models on what you type unless you opt out.
                What you write at work may belong to your employer.
                If a prompt is valuable, keep it to yourself, because anyone who sees it can copy it.
            """,
            sources=(
                "usco-part2-2025",
                "openai-eu-terms-2026",
                "openai-eu-privacy-2026",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="companion-chatbot-law-and-service-bots",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="Does California's law on companion chatbots apply to a customer-service bot?",
        wordings=(
            "sb 243 definition",
            "what counts as a companion chatbot",
            "is a support bot a companion chatbot",
            "does the companion chatbot law cover our customer service bot",
        ),
        answer=Claim(
            text="""
                California's law on companion chatbots (SB 243), in force since January 2026, doesn't apply to a bot that is used only for customer service.
                The law is aimed at AI systems that can meet people's social needs and keep up a relationship over many conversations.
                The word “only” matters: a service bot that also acts as a friend may be covered.
                Even if this law doesn't apply to your bot, other laws can require you to tell customers that they're talking to an AI.
            """,
            sources=(
                "mayerbrown-companions-2026",
                "ca-sb243-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#must-a-business-say-that-its-chatbot-is-ai",
    ),
    Question(
        id="sell-an-ai-therapist",
        topic=QuestionTopic.LAW,
        group="Deepfakes and companion chatbots",
        question="Can a company sell an “AI therapist”?",
        wordings=(
            "is ai therapy legal",
            "are companies allowed to sell an ai therapist",
            "are ai therapists banned",
            "ai therapy app legal",
        ),
        answer=Claim(
            text="""
            Whether a company may sell an “AI therapist” depends on the country and, in the United States, on the state.
            In Illinois, under a 2025 law, a company may offer or advertise therapy to the public, with AI or without, only if a licensed professional conducts it.
            Even then, AI may not hold the therapeutic conversations.
            In California, since January 2026, neither an AI product nor its advertising may use terms that falsely suggest that a licensed health professional is providing the care.
            So check the rules of each state before you sell an “AI therapist.”
            If you want to use one, first ask which licensed person is responsible.
            """,
            sources=(
                "illinois-wopr-2025",
                "ca-ab489-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#chatbot-as-therapist",
    ),
    Question(
        id="labels-in-china",
        topic=QuestionTopic.LAW,
        group="Disclosing and labeling AI",
        question="Does China require labels on AI-generated text, images and video?",
        wordings=(
            "china ai labeling rule",
            "chinese law on marking ai content",
            "does china's labelling rule cover text or only deepfake video",
        ),
        answer=Claim(
            text="""
                Yes, China has required labels on AI-generated content since 1 September 2025, and the rules cover text as well as images, audio and video.
                Services that generate content must put a hidden label naming the provider into the file's metadata (data about the file).
                Where content could mislead or confuse the public, they must also add a label that people can see or hear, such as a note in a chatbot's text, unless a user takes on that duty.
                Platforms that spread AI content, such as social media, must look for these labels and add labels of their own.
            """,
            sources=(
                "covington-2025-china-labels",
                "sesec-cn-label-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-does-synthetic-content-mean-in-laws",
    ),
    Question(
        id="ai-law-in-south-korea",
        topic=QuestionTopic.LAW,
        group="Laws around the world",
        question="Does South Korea's AI law apply to foreign companies, and are there fines yet?",
        wordings=(
            "korea ai basic act foreign companies",
            "does korea's ai law concern us in europe",
            "does korea already fine companies for missing ai labels",
            "grace period for ai fines in korea",
            "must we obey the korean ai act",
        ),
        answer=Claim(
            text="""
                Yes, South Korea's AI Basic Act can apply to foreign companies that offer AI services to people in Korea.
                It has been in force since 22 January 2026, but the government has said that it generally won't impose fines until at least a year after that date.
                The duties already apply: a business that offers generative AI there has to tell users beforehand that it uses AI, and mark what the AI generates.
                Foreign companies that have no office in Korea but reach certain thresholds, such as a million daily users there, must also name a local representative.
            """,
            sources=(
                "kr-ai-act-2026",
                "kr-shinkim-2026",
                "kr-shinkim-act-2026",
                "foley-kr-2025",
                "kr-ians-2026",
            ),
            as_of="2026-11",
        ),
        more="questions/law.md#labels-in-china",
    ),
    Question(
        id="register-a-work-with-ai",
        topic=QuestionTopic.LAW,
        group="Copyright in AI output",
        question="How do I register a work that is partly AI-generated with the US Copyright Office?",
        wordings=(
            "copyright registration and ai",
            "register a song or book with ai parts",
            "disclaim ai in a copyright application",
            "do i have to tell the us copyright office that parts of my book are ai-made",
            "do i have to tell the copyright office that ai was used",
            "hiding ai in a copyright registration",
        ),
        answer=Claim(
            text="""
            When you register a work with the US Copyright Office, you have to disclose AI-generated parts that are more than trivial, and describe briefly what you created.
            You may claim only your own part: what you wrote, your creative changes to AI output, and your creative choices in selecting and arranging it.
            If you have already registered a work without mentioning such AI parts, correct the record with a supplementary registration.
            Otherwise, according to the Office's 2023 guidance, you risk losing the benefits of the registration, and the Office may cancel it.
            """,
            sources=(
                "usco-registration-2023",
                "usco-part2-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#partly-by-ai-partly-by-me",
    ),
    Question(
        id="eu-ai-act-outside-the-eu",
        topic=QuestionTopic.LAW,
        group="The EU AI Act",
        question="Does the EU AI Act apply to companies outside the EU?",
        wordings=(
            "american shop with european customers eu ai act",
            "small us business ai act",
            "us firm without an eu office and the ai act",
            "does the eu ai act concern american or british companies",
            "is a company outside europe bound by the ai act",
        ),
        answer=Claim(
            text="""
                Yes, the EU AI Act can apply to companies outside the EU, even small ones.
                A US firm is covered if it puts an AI system or general-purpose AI model on the EU market, or if its system's output is used in the EU, for example to choose job applicants in France.
                Just having European customers isn't enough if the AI has nothing to do with them.
                The duties depend on the firm's role and on the use: a shop's chatbot mainly has to make clear that it is AI, while high-risk uses such as hiring bring many duties from December 2027.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#eu-ai-act-for-companies-that-use-an-llm",
    ),
    Question(
        id="ai-cover-of-a-song",
        topic=QuestionTopic.LAW,
        group="Music, voices and faces",
        question="Can I publish an AI cover of a song in a famous singer's voice?",
        wordings=(
            "ai cover with a famous singer's voice if i don't earn money",
            "is an ai cover of a song legal",
            "fan cover with a cloned voice, is that fair use",
            "a rapper's ai voice in my own song as a hobby",
            "post a song with an ai copy of a singer's voice",
        ),
        answer=Claim(
            text="""
                Publishing an AI cover of a song in a famous singer's voice without permission is risky, even if you don't earn anything from it.
                The song itself is protected by copyright, so a cover usually needs a license, and so does any part of the original recording that you use.
                The voice is a separate matter: US copyright law doesn't protect it, but laws on a person's identity may, and they vary by state and country.
                Platforms may also remove the cover: YouTube announced in 2023 that music labels would be able to ask it to remove AI music that mimics an artist's voice.
                """,
            sources=(
                "drum-covers-2017",
                "usco-part1-2024",
                "dwt-elvis-act-2024",
                "wiggin-youtube-ai-music-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#are-calls-with-cloned-voices-legal",
    ),
)
