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
                Whether it is legal to train generative AI on copyrighted works depends on the country, and many cases are undecided.
                In the United States, two trial courts held in 2025, in Bartz v. Anthropic and Kadrey v. Meta, that training LLMs on books was fair use (lawful without permission).
                But Bartz didn't excuse keeping pirated copies, and the judge in Kadrey said others could win by proving lost sales.
                EU law allows text and data mining (automated analysis) unless the rights holder has objected.
                But two Munich rulings, neither final, found infringement where models memorized lyrics or music.
                UK law doesn't exempt commercial mining, while Japan broadly allows AI training.
            """,
            sources=(
                "bartz-2025",
                "kadrey-2025",
                "eu-copyright-directive-2019",
                "gema-openai-2025",
                "gema-suno-2026",
                "jp-copyright-30-4",
                "uk-copyright-ai-2026",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="The first US appeals court to rule on AI training decided against fair use in September 2026, in Thomson Reuters v. ROSS, a case about a search tool that generated nothing.",
                sources=("ross-2026",),
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-training",
    ),
    Question(
        id="is-generative-ai-theft",
        topic=QuestionTopic.LAW,
        question="Is generative AI theft?",
        wordings=(
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
            In law, the question is usually copyright infringement, not theft, because the works are copied and not taken away.
            Whether training infringes copyright depends on the country and the case.
            In the United States, a court held in 2025, in Bartz v. Anthropic, that training on books was fair use (lawful without permission) but that keeping pirated copies wasn't.
            Other cases are undecided, and an output that reproduces a protected work can infringe as well.
            "Theft" is also a moral charge: many works were used without asking or paying their authors.
            You can find that wrong even where a court finds it lawful.
            """,
            sources=(
                "bartz-2025",
                "gema-openai-2025",
                "schuhmann-2022-laion5b",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#training-on-copyrighted-works",
    ),
    Question(
        id="lawful-basis-for-training",
        topic=QuestionTopic.LAW,
        question="What is the lawful basis for training generative AI on personal data?",
        wordings=(
            "appropriate lawful basis for training generative ai",
            "legitimate interests ai training gdpr",
            "ico web scraping ai",
            "gdpr and training data",
            "is public data free for ai training",
            "consent for ai training on personal data",
            "uk gdpr generative ai",
            "can they scrape my personal data for ai",
        ),
        answer=Claim(
            text="""
                In the EU and the UK, the lawful basis (the legal reason for using personal data) usually considered for training generative AI is legitimate interests.
                Personal data need a lawful basis even if they are public on the web.
                In 2024, Britain's data protection regulator, the ICO, saw little room for other bases, such as consent, when data come from the web.
                The developer must pass three tests: the purpose is legitimate, the use is necessary, and people's rights don't outweigh it.
                The ICO later asked developers to be more open toward the people concerned.
                EU data protection authorities said in 2024 that legitimate interests can suffice, case by case.
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
        question="Is training an AI on articles the same as a person reading them?",
        wordings=(
            "how is ai training different from a journalist reading",
            "humans learn from books too",
            "why is ai training not like reading",
            "ai learns like a human copyright",
            "chatgpt training versus a human reader",
            "reading the nyt and subconsciously using it",
            "is training just learning",
        ),
        answer=Claim(
            text="""
                No, training an AI isn't the same as a person's reading, and courts disagree about how much the difference matters.
                Training copies vast numbers of texts and adjusts the model's numbers; reading needs no copy.
                An LLM can also memorize passages and repeat them verbatim.
                In 2025, two US trial judges found training on books lawful in their cases but saw the comparison differently.
                In the Bartz case, the judge likened training to teaching schoolchildren to write.
                The judge in the Kadrey case rejected that comparison because a model can produce countless competing works.
                Other countries may decide differently, and output that copies a text is a separate question.
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
                Often, an author doesn't have to join a lawsuit about AI training, because many such lawsuits in the US are class actions.
                In a class action, a few people sue for everyone in the same position.
                To get a share of a settlement, the others may have to file a claim.
                The 2025 settlement with Anthropic provides about US$3,000, before fees, for each listed book, to be shared by everyone with rights to it.
                Claims were due by 30 March 2026, and authors who wanted to sue on their own had to opt out by 9 February.
                Check whether a new case covers your book and what the deadlines are.
            """,
            sources=(
                "authors-alliance-2024",
                "authors-guild-claimshero-2025",
                "taa-claim-2026",
            ),
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
                Yes, there are LLMs that were trained only on text that is openly licensed or in the public domain, which means that anyone may use it.
                In 2025, researchers released two such models, called Comma, each with 7 billion parameters (the numbers that a model learns in training).
                In the researchers' own tests, these models did about as well as models trained on unlicensed text with a similar amount of computing power, such as Meta's Llama 2 of the same size.
                Llama 2 dates from 2023, so the comparison shows that such training can work, not that it has caught up with the newest models.
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
        question="What should we agree when we license our images or texts for AI training?",
        wordings=(
            "fair revenue split for museum images licensed for ai training",
            "license our archive to an ai company",
            "how much do ai companies pay for content",
            "ai training license terms",
            "selling photos as training data",
            "publisher deal with ai company what to ask",
            "should a museum license its collection for ai",
            "what would make you comfortable licensing digitised museum images for ai training or is it a hard no",
            "conditions for licensing a collection to an ai company",
            "may a museum sell its images for ai training",
            "does owning the object mean owning the copyright",
            "sacred objects and ai training",
            "archive asked for ai training license",
            "museum professionals against ai training",
        ),
        answer=Claim(
            text="""
            Before you license images or texts for AI training, check that you hold the rights.
            Owning an object doesn't mean owning its copyright: artists, lenders, communities or people shown may have a say.
            A museum generally can't claim copyright in a public-domain work, so it mainly offers access and good files.
            Then agree in writing on the purpose, the term, exclusivity and the price; there's no settled market rate.
            Possible conditions are no generative use, no sensitive or sacred items, attribution, audits and a share for creators.
            "No" is also an answer: in a 2025 forum, several museum workers rejected the idea as bad for their mission and credibility.
            """,
            sources=(
                "wallace-culture-of-copyright",
                "museum-publishing-ai-2026",
                "authors-guild-clauses-2026",
                "museumpros-licensing-2025",
                "zibit-2025-museum-data",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#reserve-texts-from-ai-training",
    ),
    Question(
        id="who-decides-on-a-training-license",
        topic=QuestionTopic.LAW,
        question="Who should decide whether a museum, archive or library sells its collection as AI training data?",
        wordings=(
            "who needs to sign off on a bulk deal for ai training data from a museum's collection",
            "board or director approval for licensing images to an ai company",
            "can the digital department license our metadata for ai",
            "must we ask communities before we give collection data to ai",
            "governance of an ai data deal in a museum",
            "selling an archive to an ai company, who decides",
            "do lenders and artists have a say in ai training on our collection",
        ),
        answer=Claim(
            text="""
            Those responsible for the whole institution should decide: its board or trustees together with the director, not the digital department alone.
            A deal on training data affects public trust and is hard to undo, because a trained model can't simply be made to forget.
            Before they decide, they need a lawyer's advice on rights and the contract, and the curators' advice on what is sensitive.
            Consult artists, lenders and the communities that objects come from, even if only the descriptions of the objects are sold.
            Check the institution's own rules and the law to see who has to sign.
            Write down the decision and the reasons for it.
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
        question="Which clauses protect us when we license images, texts or recordings for AI training?",
        wordings=(
            "terms to insist on in a dataset license with an ai company",
            "conditions for selling training data",
            "what protective clauses would you demand in a licence of images for ai training (veto power per deal, audit rights, strict use-case limitations)",
            "contract terms for licensing a photo archive to an ai company",
            "ai training license agreement checklist",
            "can we take our images back out of a trained model",
            "audit rights and sublicensing in an ai data deal",
            "what to demand when an ai company wants our data",
            "data licensing contract for machine learning, indemnity and deletion",
        ),
        answer=Claim(
            text="""
            Clauses that protect you say which models your works may train, for what purpose and for how long, and forbid passing the works on (sublicensing).
            Require a new agreement for each new use.
            Settle the end before you sign: the licensee can delete its copies, but what a trained model has learned can't simply be taken out again.
            So exclude sensitive works from the start.
            Ask for records and a right to check them (an audit), for credit, and for payment if others make claims (indemnity).
            You can license only the rights that you hold.
            What the other side accepts is a matter of negotiation, so involve a lawyer.
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
                Yes, AI output can infringe copyright if it reproduces protected parts of someone else's work.
                This can happen because a model may memorize works it was trained on.
                In November 2025, the Munich Regional Court held OpenAI liable for song lyrics that its chatbot had reproduced nearly verbatim.
                In July 2026, the same court held the maker of the music generator Suno responsible for the songs generated, not users who type simple prompts, according to the court's press release.
                Neither ruling is final.
                In the United States, Disney, Universal and Warner Bros. have sued the image generator Midjourney.
                Before you publish, look for passages, characters or melodies that you recognize.
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
        id="imitating-a-style-with-ai",
        topic=QuestionTopic.LAW,
        question="Is it legal to imitate an artist's style with AI?",
        wordings=(
            "is it legal to copy an artist's style with ai",
            "can i prompt in the style of a living artist",
            "is an art style protected by copyright",
            "ai imitates my drawing style, what can i do",
            "ghibli style images legal",
            "someone uses ai to copy my style",
            "style mimicry and the law",
        ),
        answer=Claim(
            text="""
            Copyright usually doesn't forbid imitating a style, because it protects a particular work, not a manner of painting or writing, but imitation can still be unlawful.
            An AI image in someone's style may reproduce parts of a real work, such as a character or a composition, and that can infringe.
            Using the artist's name to sell it can mislead buyers, and a copied voice or face may be protected separately.
            In 2024, the US Copyright Office looked at style in its report on digital replicas and didn't propose to protect it.
            The law differs from country to country.
            Out of fairness, ask a living artist before you imitate their style.
            """,
            sources=("usco-part1-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-ai-art-ethical",
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
                In the United States, AI output has no copyright protection if a machine made it alone.
                US law requires a human author, as the appeals court ruling Thaler v. Perlmutter confirmed in 2025.
                According to the US Copyright Office (2025), prompts alone don't give people enough control over the output.
                But what people express, arrange or change themselves can be protected.
                Courts aren't bound by the Office's view, and in October 2026 a Colorado case about an image made with over 600 prompts was still undecided.
                The same rule applies to computer code, so an open-source license may have little effect on code that a machine wrote alone.
            """,
            sources=(
                "usco-part2-2025",
                "thaler-2025",
                "allen-docket",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="partly-by-ai-partly-by-me",
        topic=QuestionTopic.LAW,
        question="Who owns a work that is partly by AI and partly by me?",
        wordings=(
            "who owns a song if ai wrote the melody and i wrote the lyrics",
            "copyright in ai-assisted work",
            "book with ai illustrations copyright",
            "can i copyright my edited ai text",
            "register an ai-assisted novel",
            "cover made with midjourney copyright",
            "human and ai co-created work",
        ),
        answer=Claim(
            text="""
            You usually own the copyright in what you created yourself, but the parts that AI made may not be protected.
            According to the US Copyright Office, people's own text, their changes to AI output and their selection and arrangement can be protected, while prompts alone aren't enough.
            So if you wrote the lyrics and AI the melody, the lyrics are yours, and others may be free to use the melody.
            Other countries draw the line differently.
            The AI service's terms may limit what you can do with its output.
            When you register or sell the work, say which parts are by AI, and keep your drafts.
            """,
            sources=(
                "usco-part2-2025",
                "thaler-2025",
                "natlaw-beijing-2025",
            ),
            as_of="2026-10",
            our_reading=True,
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
                Both China and the UK protect AI output in some cases.
                In 2023, the Beijing Internet Court protected an image made with the generator Stable Diffusion because of the user's creative choices.
                In a case announced in 2025, the court denied protection to another image, because its user couldn't prove such choices.
                UK law has a special rule for computer-generated works: the author is the person who made the necessary arrangements, and protection lasts 50 years.
                The UK government proposed in March 2026 to end that rule, but in October 2026 it was still in force.
                To claim rights in China later, keep a record of your prompts and edits.
            """,
            sources=(
                "li-v-liu-2023",
                "natlaw-beijing-2025",
                "cdpa-9-3",
                "uk-copyright-ai-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="tell-the-patent-office-about-ai",
        topic=QuestionTopic.LAW,
        question="Must I tell the patent office that AI helped with my invention?",
        wordings=(
            "do the uspto's rules impose an additional duty to disclose the extent to which an inventor used ai",
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
            Not as a general rule in the United States: the patent office said in 2024 that there is no extra duty to disclose that AI helped with an invention.
            The ordinary duties of disclosure and good faith apply.
            In November 2025, it replaced its 2024 guidance on who counts as an inventor; the new version treats AI as a tool, like laboratory equipment.
            What counts is who conceived the invention, because only people can be inventors.
            Naming an inventor who didn't help conceive what is claimed is a problem with or without AI.
            Other countries differ, so ask a patent attorney, and keep notes on who had which idea.
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
        question="Can AI be an inventor, and can I patent what ChatGPT thought of?",
        wordings=(
            "can chatgpt be an inventor on a patent",
            "ai as joint inventor",
            "dabus thaler v vidal",
            "who owns an invention made by ai",
            "is an ai generated invention patentable",
            "how much must a person contribute to a patent with ai",
            "could a machine own a patent",
            "chatgpt provided design elements the inventor had not considered and only those seem patentable",
            "can ai be named as an inventor",
            "patent attorney client used chatgpt for the invention",
            "feature conceived by ai patent claim",
            "can i patent an idea from chatgpt",
            "ai came up with the invention who is the inventor",
        ),
        answer=Claim(
            text="""
            No, AI can't be named as an inventor in the United States, because the law allows only natural persons, as a federal appeals court held in Thaler v. Vidal (2022).
            An invention made with AI's help can be patented if a person conceived it, which means having a definite and complete idea of it.
            A feature that only ChatGPT conceived has no human inventor, so it can't be validly claimed on its own.
            Seeing that the AI's idea is useful isn't enough.
            A patent attorney therefore keeps the transcript, asks who conceived each claimed feature, looks for a human contribution, and changes the claims if needed.
            Other countries may differ.
            """,
            sources=(
                "patentdocs-inventorship-2025",
                "uspto-inventorship-2025",
                "amselip-ai-inventions-2026",
                "patentlyo-chatgpt-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#tell-the-patent-office-about-ai",
    ),
    Question(
        id="invention-in-a-chatbot",
        topic=QuestionTopic.LAW,
        question="Can typing my invention into ChatGPT cost me the patent?",
        wordings=(
            "is entering an invention into ai a public disclosure",
            "patent novelty and chatgpt",
            "should i describe my idea to ai before filing",
            "drafting a patent with ai risks",
            "confidential invention in a chatbot",
            "did i publish my idea by asking chatgpt about it",
        ),
        answer=Claim(
            text="""
            It might: typing an invention into an outside AI tool before you apply is a real risk to the patent.
            An invention has to be new, so it can't have been public before.
            Whether typing it into a chatbot makes it public is unsettled, but the risk is greater if the company may review or reuse chats.
            In the United States, inventors can still apply within a year of some of their own disclosures.
            In Europe, almost any earlier public disclosure can rule out a patent.
            So apply first, or use a tool whose contract guarantees confidentiality and rules out training and review.
            Ask a patent attorney before you type.
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
        question="Is typing technical data into an AI tool an export?",
        wordings=(
            "if the ai's servers are in a foreign country is typing in an invention an export of the invention",
            "export control and chatgpt",
            "itar ear generative ai",
            "controlled technical data in ai tools",
            "can engineers use ai with export controlled data",
            "deemed export ai",
            "defense contractor chatgpt",
            "itar data in copilot",
        ),
        answer=Claim(
            text="""
            It can be: sending controlled technical data to servers abroad can count as an export, because export law covers more than goods.
            In the United States, two sets of rules, the EAR (civil and dual-use technology) and the ITAR (military technology), also cover technical data.
            Sharing it with a foreign person inside the country can count too.
            Exceptions for encrypted data have strict conditions, and they hardly help where the AI company can read what you type.
            Most information isn't controlled.
            If yours might be, find out where the tool processes data and who has access, use only an approved environment, and ask your export office.
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
                Under the contracts of many AI providers, you own what the AI generates for you, as far as anyone can own it.
                OpenAI assigns its rights in the output to you, Google and Microsoft say that they don't claim ownership, and Midjourney lets users own their images as far as the law allows.
                But a contract can't create a copyright, and the law may not protect what a machine made alone, so others may be free to copy it.
                Other people may also get similar output, and yours can infringe someone else's rights.
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
                text="""
                    Terms can contain further conditions: Midjourney shows prompts and images to the public by default, and companies with more than US$1 million in revenue need a more expensive plan.
                    So if you plan to sell the result, read the terms of your plan first.
                """,
                sources=("midjourney-terms-2026",),
            ),
        ),
        more="dimensions/law-and-governance.md#copyright-in-output",
    ),
    Question(
        id="image-made-from-my-description",
        topic=QuestionTopic.LAW,
        question="If I describe a picture and AI makes it, is the picture mine?",
        wordings=(
            "if you describe a painting and ai renders it, is the result yours",
            "do i own an image i made with a prompt",
            "who owns ai art that i prompted",
            "copyright in an image from my own prompt",
            "can i claim an ai image as my work",
            "does writing the prompt make me the artist",
            "can others copy my ai-generated picture",
            "does the ai company own my image",
        ),
        answer=Claim(
            text="""
            In the United States, a picture that AI made from your description alone isn't protected by copyright, so you can't use copyright to stop others from copying it.
            The law requires a human author, and the US Copyright Office said in 2025 that prompts alone don't give you enough control.
            What you add yourself, such as painting over the picture or arranging several, can be protected.
            The service's terms are another matter.
            Midjourney, for example, lets users own their images as far as the law allows, but a contract can't create a copyright.
            Other countries differ: a Beijing court protected an AI image in 2023.
            """,
            sources=(
                "usco-part2-2025",
                "midjourney-terms-2026",
                "li-v-liu-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#partly-by-ai-partly-by-me",
    ),
    Question(
        id="rights-in-images-i-upload",
        topic=QuestionTopic.LAW,
        question="Does an AI service get rights to the images that I upload or create?",
        wordings=(
            "does anyone assume ownership or usage rights for images i submit or create",
            "who owns photos uploaded to an ai tool",
            "does uploading give the ai company my copyright",
            "license in the terms of an ai image service",
            "can an ai company use my uploaded pictures",
            "will my images be used to train the model",
            "ai photo app terms and conditions rights",
            "what rights do i give away when i upload",
        ),
        answer=Claim(
            text="""
            You usually keep ownership of the images that you upload to an AI service, but its terms often give the service a license to use them.
            The license may cover only running the service, or also training and sharing.
            Under Midjourney's terms of May 2026, for example, images are public by default, and other users may remix them.
            For images that the tool makes, many terms leave the rights to you.
            Such rights aren't the same as copyright, which in many countries needs a human author.
            Look in the terms for “license,” “perpetual,” “train” and “delete,” switch training off if you can, and upload other people's pictures only with permission.
            """,
            sources=(
                "midjourney-terms-2026",
                "openai-eu-terms-2026",
                "usco-part2-2025",
                "hhcolorlab-ai-questions",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
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
                A song that you upload to Suno stays yours, but Suno gets lasting rights to use it.
                Its terms of November 2025 give Suno a worldwide license that is free of charge, has no end date and can't be revoked.
                Among other things, the license lets Suno train its models on your song.
                Whether paying subscribers own the songs that they generate is a separate matter: one of Suno's help pages says that they do.
                In December 2025, another said that they generally don't, but Suno soon took that back, according to a news report.
                If you don't want your music used for training, don't upload it.
            """,
            sources=(
                "tubenews-suno-2025",
                "news9-suno",
                "suno-terms-2025",
                "suno-extension-help",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="composer-of-an-ai-song",
        topic=QuestionTopic.LAW,
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
        ),
        answer=Claim(
            text="""
            Under US copyright law, a song generated entirely by AI has no author, because only a human being can be one.
            According to the US Copyright Office, prompts alone don't make you the author.
            Lyrics that you wrote yourself or an arrangement of your own can be protected as your part.
            Other countries have their own rules.
            Suno's terms on ownership are a contract: a paid plan may let you use a song commercially, but no plan can create a copyright.
            When you release a song, say truthfully which parts are yours, and look up the rules of your distributor and your performing rights organization (such as ASCAP or BMI).
            """,
            sources=(
                "usco-part2-2025",
                "thaler-2025",
                "suno-terms-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#who-owns-the-output",
    ),
    Question(
        id="how-original-is-an-ai-song",
        topic=QuestionTopic.LAW,
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
            A song made with Suno or another AI is newly made, but it can come too close to an existing song and then infringe copyright.
            Such a generator doesn't paste recordings together: it learns patterns from existing music and makes new sound from them.
            In July 2026, a court in Munich found that Suno's models could reproduce six songs; its ruling isn't final.
            In the United States, record companies have sued Suno and Udio over training on their recordings.
            Some have settled, such as Warner with Suno and Universal with Udio, but other lawsuits were still open in November 2026.
            Before you publish, listen for melodies and lyrics you recognize.
            """,
            sources=(
                "gema-suno-2026",
                "gema-suno-pr-2026",
                "music-ai-suits-2026",
                "wmg-suno-2025",
                "umg-udio-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#can-ai-output-infringe-copyright",
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
                In the United States, a logo made with AI can most likely be a trademark, because the law asks how a logo is used, not who made it.
                Under US law, a trademark is a word, name or symbol that people use, or seriously intend to use, to distinguish their goods from those of others.
                According to the law firm Loeb & Loeb (2024), the rights come from using a trademark, not from creating it.
                Copyright is a different question: in the United States, it doesn't protect a logo that a machine made alone.
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
        question="What is a general-purpose AI (GPAI) model under the EU AI Act, and who is its provider?",
        wordings=(
            "gpai meaning",
            "10 23 flop threshold",
            "eu definition foundation model",
            "gpai vs llm",
            "what does gpai mean",
            "eu term for broad models",
            "systemic risk models",
            "is your model a general-purpose ai model under the eu ai act and are you the provider",
            "is a gpai model the same as an llm",
            "am i a gpai provider",
        ),
        answer=Claim(
            text="""
            In the EU AI Act, a general-purpose AI model is one that can do many tasks well and can be built into many systems.
            Many LLMs qualify, and image and video generators can too.
            The European Commission's nonbinding 2025 guidelines give a rough test.
            A model usually qualifies if its training took more than 10²³ arithmetic operations and it can generate language, or images or video from text.
            Its provider is the company or person that develops it, or has it developed, and places it on the EU market under its own name.
            If you only use ChatGPT, or fine-tune a model a little, you normally aren't its provider.
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
                Yes, the EU AI Act applies to companies that only use an LLM, but everyday use brings few duties.
                The Act calls such a company a deployer.
                A deployer must take measures to support AI literacy among its staff (knowing how to use AI sensibly).
                In certain cases, it must also tell people that AI is involved, for example that a video is a deepfake.
                High-risk uses, such as choosing job applicants or deciding who gets credit, will bring more duties from 2 December 2027, such as human oversight.
                A company that offers an AI system under its own name counts as a provider, which brings other duties.
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
        question="Who enforces the EU AI Act?",
        wordings=(
            "ai act supervisory authority",
            "who checks compliance with the ai act",
            "ai office role",
            "fines under the ai act who decides",
            "complain about an ai system in the eu",
            "market surveillance authority ai",
            "where do i report a breach of the ai act",
        ),
        answer=Claim(
            text="""
            National authorities and the European Commission's AI Office share the enforcement of the EU AI Act.
            The AI Office is in charge of general-purpose AI models, such as large LLMs.
            Since a July 2026 amendment, it also supervises most AI systems that a company builds on its own general-purpose model.
            For most other AI systems, each country's market surveillance authority can demand documents and order corrections.
            National authorities can impose fines, and the Commission can fine providers of general-purpose models.
            Data protection authorities keep their own powers.
            If you think that a system breaks the Act, you can complain to your country's market surveillance authority.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "bnetza-gpai-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="is-chatgpt-an-ai-system-under-the-ai-act",
        topic=QuestionTopic.LAW,
        question="Is ChatGPT an AI system under the EU AI Act?",
        wordings=(
            "when does chatgpt count as an ai system under the ai act",
            "does using chatgpt fall under the ai act",
            "is chatgpt high-risk under the ai act",
            "are we a deployer if we use chatgpt",
            "ai act obligations for using chatgpt at work",
            "does the ai act cover tools we did not build",
            "is copilot an ai system in the sense of the ai act",
        ),
        answer=Claim(
            text="""
            Yes, ChatGPT is an AI system under the EU AI Act, whose definition covers systems that work out from their input how to produce outputs such as text.
            A company that uses ChatGPT professionally is called a deployer, even though it didn't build the system.
            Ordinary use, such as drafting emails, isn't high-risk.
            It brings a duty to support AI literacy among staff (knowing how to use AI sensibly) and, in some cases, to be open, for example about deepfakes.
            What counts is the purpose: using ChatGPT to choose among job applicants can be high-risk, and further duties for such uses apply from 2 December 2027.
            Private users aren't deployers.
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
                Yes, parts of the EU AI Act have been delayed.
                The Digital Omnibus, an amendment in force since 27 July 2026, moved the duties for high-risk AI, such as systems that screen applicants, to 2 December 2027.
                AI in products such as medical devices has until 2 August 2028.
                AI systems that generate text, images, audio or video and were on the market before 2 August 2026 must mark their output as made by AI from 2 December 2026.
                Most other dates stayed the same.
                Bans have applied since February 2025, duties for models such as LLMs since August 2025, and the duty to disclose deepfakes since August 2026.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
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
                Under the EU AI Act, what makes AI high-risk is its intended use, so an LLM isn't high-risk in itself.
                Most AI systems for the purposes listed in the Act's Annex III are high-risk, for example systems that screen job applicants or work out credit scores.
                Some AI is also high-risk because it is a regulated product, such as a medical device, or part of one.
                Draft guidelines by the European Commission (May 2026) would also treat chatbots offered for any purpose as high-risk, unless their maker consistently rules out high-risk uses.
                A draft isn't binding, and the duties themselves start on 2 December 2027 at the earliest.
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
                Whether AI use must be disclosed depends on the country and the purpose.
                In the EU, chatbots have had to say they're AI since 2 August 2026, unless it's obvious.
                Professional users there must disclose deepfakes.
                They must also disclose AI text that informs the public on matters of public interest, unless it went through human review or editorial control and someone takes editorial responsibility.
                AI generators in the EU must add marks that software can detect (older ones from 2 December 2026).
                China and South Korea require AI services to label content, and New York requires advertisers to disclose AI-made performers.
                Schools, publishers and employers may ask for more.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "cn-label-2025",
                "kr-ai-act-2026",
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
        question="Must a business tell customers that they are talking to an AI?",
        wordings=(
            "do businesses have to tell users they are interacting with ai",
            "chatbot disclosure law",
            "must a website say that its chatbot is a bot",
            "is it legal to pretend that a bot is human",
            "ai phone agent disclosure",
            "bot disclosure california utah maine",
            "do i have to label my customer service chatbot",
            "voice assistant must say it is ai",
        ),
        answer=Claim(
            text="""
            Whether a business must tell customers that they are talking to an AI depends on the place.
            In the EU, people have had to be told since 2 August 2026, unless it's obvious.
            No single US federal law requires it everywhere, but several states have rules for certain cases, among them California, Maine and Utah.
            Maine's, for example, applies where a reasonable consumer could take the bot for a person.
            Misleading customers can also break ordinary consumer law, even where no AI law applies.
            So the safe default is to say at the start of every chat or call that it's an AI.
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
        question="How should a public body tell people that it uses AI?",
        wordings=(
            "what measures are in place to ensure transparency for service users if ai is used",
            "transparency ai council services",
            "ai notice for citizens",
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
            A public body should tell people when they deal with a chatbot and when AI played a part in a decision about them.
            Tell them in plain words, at that moment and again in the privacy notice.
            Name a person to contact, explain how to contest a decision, and publish a record of what each tool does.
            In the UK, records under the Algorithmic Transparency Recording Standard (ATRS) are mandatory for many tools in central government and recommended for other bodies, such as councils.
            In the EU, chatbots have had to identify themselves since August 2026, unless it's obvious, and the GDPR limits fully automated decisions.
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
        question="May a public body use AI to analyze responses to a consultation?",
        wordings=(
            "can ai analyse public consultation responses",
            "ai to sort citizens' comments",
            "llm for survey comments in government",
            "is my consultation response read by a person or by ai",
            "ai tool consult",
            "summarize public comments with ai",
            "ai analysis of feedback from residents",
        ),
        answer=Claim(
            text="""
            In many places, a public body may use AI to sort consultation responses, but people should check the themes and read what was said.
            In a trial published in 2025, the UK government's tool Consult, which is built on LLMs, sorted more than 2,000 responses to a Scottish consultation.
            Experts checked its themes and agreed with its choices in the majority of cases.
            One trial doesn't show that it works for every subject, language or campaign of identical letters.
            Rare but important points can get lost in a ranking of themes.
            So the body should say that AI was used, publish how it was checked, and protect personal data.
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
        question="Does a public body need an equality impact assessment for an AI tool?",
        wordings=(
            "has an equality impact assessment been completed for any ai tools in use",
            "public sector equality duty and ai",
            "eia for ai tools council",
            "psed artificial intelligence",
            "does ai discriminate in public services",
            "equality assessment before using copilot or a chatbot",
            "ai and protected characteristics",
            "is an ai tool fair to disabled people and other language speakers",
            "freedom of information request equality ai",
        ),
        answer=Claim(
            text="""
            In Great Britain, a public body must consider how its use of AI affects equality, and a written equality impact assessment is the usual way to do so.
            This public sector equality duty applies to bodies such as councils and health services, and buying the tool from a company doesn't remove it.
            Even a general chatbot isn't neutral: in a 2024 study, LLMs judged speakers of African American English less favorably.
            So check who could be treated worse, for example people with an accent, another language, a disability or no internet.
            Test such cases, ask the people affected, and repeat this after launch.
            Other countries have other duties.
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
        question="How can I find out whether a public body uses AI in decisions about people?",
        wordings=(
            "does your organisation use ai or algorithmic systems to support decision-making",
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
            Ask in writing, under freedom of information law where there is one, and don't ask only about generative AI.
            Many systems that matter in public decisions, such as those for benefits or fraud, produce scores or predictions rather than text.
            Ask about tools that advise an official, sort cases into queues, or decide on their own.
            Then ask how a person reviews the result, what was tested for error and bias, and whether an impact assessment and a public record exist.
            In the UK, look at the published ATRS records, though they are incomplete.
            If a decision affects you, you can often also request the data held about you.
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
        question="How do governments keep advice drafted with AI accurate?",
        wordings=(
            "what steps are being taken to ensure the transparency and accuracy of generative ai in the drafting of ministerial advice",
            "civil servants using ai for briefings",
            "ministers chatgpt policy advice",
            "parliamentary questions answered by ai",
            "can officials use ai to write policy",
            "government report with ai errors",
            "ai in legislation drafting",
        ),
        answer=Claim(
            text="""
            The UK and Australian governments rely mainly on people: officials are told to read AI drafts through, check them and take responsibility for the advice.
            Asked about advice to ministers, the UK government said that its guidance requires officials to make sure drafts are accurate and that all sources are verified.
            The UK Treasury named two approved tools and said that AI isn't used there to draft legislation.
            Approval can mean that a tool protects data, but it doesn't make the text true, and a tool can't certify its own accuracy.
            Good signs are openness about where AI was used and a named official who checked the sources.
            """,
            sources=(
                "uk-answer-4745",
                "uk-answer-127040",
                "uk-ai-playbook-2025",
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
        question="Do I have to label AI-generated content in the EU?",
        wordings=(
            "is there a law that says ai must be labelled on social media",
            "do i have to label ai posts on instagram or tiktok",
            "if i just use chatgpt, claude or midjourney, what ai output must be labeled under the eu rules",
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
            "do chatbots that generate text need labeling",
        ),
        answer=Claim(
            text="""
                Whether you have to label AI content in the EU depends on the content and your role.
                Under Article 50 of the AI Act, professional users have had to disclose deepfakes (images, audio or video that falsely appear real) since 2 August 2026.
                They must also disclose AI text that informs the public on matters of public interest, unless it went through human review or editorial control and someone takes editorial responsibility.
                Companies offering AI generators must add a mark that software can read, for older ones from 2 December 2026.
                The EU's 2026 code of practice is voluntary, but Article 50 also binds those who don't sign it.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "ec-transparency-code-2026",
            ),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#eu-marking",
    ),
    Question(
        id="california-transparency-act-and-text",
        topic=QuestionTopic.LAW,
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
                A product that generates only text therefore has no such duty under this act, while one that also makes images, video or audio has to mark those.
                The act has applied since 2 August 2026, and only to large providers.
                Other rules may apply to text.
                In the EU, for example, generated text must be marked so that software can detect it, and another California law, SB 243, has rules for companion chatbots (those made to keep people company).
            """,
            sources=(
                "ca-ab853-2025",
                "eu-ai-act-2024",
                "ca-sb243-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#marking-elsewhere",
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
                Laws treat LLMs and image generators alike in many respects and differently in some.
                Many rules apply to both, such as the EU's duty to mark AI output, China's labeling rules and the US principle that copyright requires a human author.
                Other rules apply only to images, audio or video.
                One example is the EU's duty to disclose deepfakes, and another is the US TAKE IT DOWN Act on intimate images published without consent.
                As for AI training, most of the court rulings that this site compares concern text.
                To find out which rule applies, ask first what was generated, and only then what kind of model made it.
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
            "when a company fine-tunes an open-weight model such as llama or mistral does the fine-tuner become a provider",
            "fine-tuner provider ai act",
            "does lora make me a gpai provider",
            "significant modification of a model",
            "we tuned a model on our data are we a provider now",
        ),
        answer=Claim(
            text="""
            Fine-tuning means training a finished model further.
            If you do this to an open-weight model, one whose weights (learned numbers) can be downloaded, you usually don't become its provider under the EU AI Act.
            Only a significant modification makes you one.
            The European Commission's nonbinding 2025 guidelines suggest a threshold: more than a third of the computing power of the original training.
            Ordinary fine-tuning usually stays far below that.
            But the Act also has duties for AI systems, which are products built on a model.
            If you make a chatbot from your fine-tuned model and offer it under your own name, you are the provider of that system.
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
                Yes, open models are exempt from some duties under the EU AI Act, but not from all.
                Companies that offer a free and open-source general-purpose model (one that can do many kinds of tasks) don't have to keep technical documentation or give details of the model to companies that build on it.
                To qualify, they must publish the model's weights (the numbers it learned), its architecture (design) and information on how to use it.
                They still need a copyright policy and a public summary of the training content.
                The exemption doesn't cover models that are offered for money, or the most capable models, which the Act says carry "systemic risk".
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
        ),
        more="dimensions/law-and-governance.md#general-purpose-models",
    ),
    Question(
        id="what-do-frontier-laws-demand",
        topic=QuestionTopic.LAW,
        question="What do US state laws on frontier models require?",
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
                Since January 2026, California has required developers of frontier models (the largest AI models) to report serious incidents within 15 days.
                From January 2027, New York will require it within 72 hours.
                Under both laws, big companies must also publish safety plans.
                Both laws apply to models for many uses whose training took more than 10²⁶ arithmetic operations (a 1 followed by 26 zeros), a threshold that few models reach.
                If an incident poses an imminent risk of death or serious injury, both laws give developers 24 hours to tell an authority such as the police.
                Illinois lawmakers passed a similar bill in May 2026.
            """,
            sources=(
                "ca-sb53-2025",
                "ny-raise-2026",
                "nysgpt-raise-1422",
                "prism-illinois-sb315-2026",
            ),
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
                It isn't settled who is liable when an AI makes false statements about people, and courts have decided differently.
                In Walters v. OpenAI (2025), a US state court ruled for OpenAI.
                The recipient had not believed the false text, the warnings were clear, and no fault or damage had been shown.
                In 2026, two German courts decided against companies that publish AI answers, though neither ruling is final.
                The Munich Regional Court treated Google's AI Overviews as statements by Google itself.
                In a case about misleading advertising, the Hamm Higher Regional Court held a clinic liable because its chatbot had given the clinic's doctors specialist titles that they don't hold.
            """,
            sources=(
                "walters-openai-2025",
                "lg-munich-aio-2026",
                "olg-hamm-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md#harm-to-persons",
    ),
    Question(
        id="can-i-sue-over-a-wrong-answer",
        topic=QuestionTopic.LAW,
        question="Can I sue if a chatbot gives me a wrong answer?",
        wordings=(
            "can i sue openai if chatgpt gives me wrong information",
            "lost money because of ai advice",
            "chatbot gave me wrong advice compensation",
            "is an ai company responsible for wrong answers",
            "refund because ai was wrong",
            "company chatbot told me something false",
            "complaint about ai answer",
        ),
        answer=Claim(
            text="""
            You can try, but success against the maker of a general chatbot is uncertain.
            If a company's own service bot misinformed you as a customer, your chances may be better.
            In 2024, a Canadian tribunal ordered Air Canada to compensate a passenger whom a chatbot on its website (perhaps not generative AI) had misinformed.
            The terms of general chatbots warn of wrong answers and usually limit the maker's liability, as far as consumer law allows.
            Save the chat with its date, note what you did because of it and what it cost you, and complain to the company first.
            Then ask a consumer protection office or a lawyer.
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
            AI itself has no speech rights, because it isn't a person in law, so the dispute is about the people and companies who make AI, use it or read what it writes.
            Whether a chatbot's output counts as protected speech is unsettled in the United States.
            In Garcia v. Character Technologies (May 2025), a federal judge in Florida wasn't prepared to rule at that stage that it does.
            But she let the company rely on its users' right to receive the chatbot's answers.
            In January 2026, the parties agreed to settle.
            A state court in Georgia had suggested that such output can be speech.
            Other countries have their own rules.
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
                Under a 2024 UN model law, which takes effect only where enacted, what an automated system does counts as done by its user, unless the two sides have agreed otherwise.
                An optional rule protects users if an action was unexpected and the other side knew or should have known that.
                Oregon's law accepts contracts formed by programs even if no individual reviewed them.
                The European Law Institute proposed a similar rule in 2023 and model rules for digital shopping assistants in 2025.
                So limit what your agent may spend.
            """,
            sources=(
                "ueta-oregon",
                "uncitral-mlac-2024",
                "eli-adm-2023",
                "eli-council-2025",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="questions/at-work.md#are-we-bound-by-our-chatbot",
    ),
    Question(
        id="is-a-trained-model-personal-data",
        topic=QuestionTopic.LAW,
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
            Whether an LLM stores personal data is disputed, and under EU law it has to be judged case by case.
            Hamburg's data protection authority argued in July 2024 that an LLM itself stores no personal data.
            In December 2024, the European Data Protection Board said that a model trained on personal data isn't automatically anonymous.
            It is anonymous only if personal data is very unlikely to be extracted from it or to appear in its answers.
            Extraction is possible: researchers got memorized passages out of GPT-2, some with names and phone numbers (2021).
            Either way, data protection law covers personal data in training, prompts and answers.
            """,
            sources=(
                "edpb-28-2024",
                "hmbbfdi-llm-2024",
                "carlini-2021",
            ),
            as_of="2024-12",
            our_reading=True,
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
                A vendor protects you against copyright claims only if your contract says so.
                OpenAI promises to cover copyright claims over output for customers of its API (which lets other programs use its models) and of ChatGPT Business, Enterprise and Edu.
                Anthropic makes a promise of this kind for paid use under its commercial terms.
                Even if you are covered, there are broad exceptions: for example, the promise may not hold for output that you edited.
                Before you rely on the promise, read the indemnity clause, the part of the contract that spells it out.
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
                Rules that protect minors from companion chatbots (chatbots made to keep people company) exist in California and China, among other places.
                Under California's SB 243, in force since 1 January 2026, operators who know that a user is a minor must remind that user at least every three hours of a continuing chat that they are talking to AI.
                Operators also need a procedure to keep the chatbot from producing content about suicide and to refer users at risk to crisis services.
                China's rules, in force since 15 July 2026, ban virtual partners and virtual relatives for minors.
                Neither California's nor China's rules cover assistants for work or customer service.
            """,
            sources=(
                "ca-sb243-2025",
                "geopolitechs-2026",
            ),
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
                Whether it is legal to make a deepfake of someone depends on the country and on what the deepfake shows.
                In the United States, the TAKE IT DOWN Act (2025) makes it a federal crime, under certain conditions, to publish intimate images of a person without that person's consent, including those made with AI.
                In England and Wales, even making such an image of an adult without consent has been an offense since February 2026.
                In the EU, people who use AI professionally have had to disclose deepfakes since 2 August 2026.
                Other laws, such as those against fraud or defamation, can apply as well.
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
                Whether it is legal to clone a voice with AI depends on the country and on what you do with the voice.
                In the United States, phone calls with AI-generated voices generally need the prior consent of the person called, according to a 2024 ruling by the Federal Communications Commission.
                As for the person whose voice is cloned, the US Copyright Office found in 2024 that existing US law doesn't adequately protect people against such imitations.
                In the EU, professional users have had to disclose deepfakes, including audio, since 2 August 2026.
                To be safe, get a person's permission before you clone their voice.
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
        question="May I use an AI voice in my video or podcast?",
        wordings=(
            "can i use an ai voice in my podcast or youtube video",
            "do i have to disclose an ai voice on youtube",
            "is it legal to use a text-to-speech voice commercially",
            "clone my own voice for videos",
            "ai narrator for my channel",
            "can i use a celebrity's ai voice",
            "rules for ai voiceover",
        ),
        answer=Claim(
            text="""
            You may usually use an AI voice in a video or podcast if its license allows that use and the voice isn't a real person's without consent.
            Read the voice service's terms, because a free plan may not cover commercial use.
            Imitating a recognizable person can break laws on likeness, consumer protection or fraud.
            Platforms have their own rules: YouTube asks creators to disclose realistic content in which a real person appears to say something they didn't say.
            In the EU, a deepfake must be disclosed.
            If you clone your own voice, check what else the service may do with it.
            Telling listeners is honest even without a rule.
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
        question="What may a company do with an AI copy of my face or voice?",
        wordings=(
            "if a company uses ai on my performance what could they make my face and voice do",
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
            What a company may do with an AI copy of your face or voice depends on your contract and your country's law.
            A union contract can help: since 2023, the film and TV agreement of the US actors' union SAG-AFTRA (renewed in 2026) has required consent and pay for digital replicas.
            Some US states protect a person's voice and likeness, but the US Copyright Office found in 2024 that existing law leaves gaps.
            Copyright usually covers a recording, not the voice itself.
            Before you sign, look for words such as "replica", "simulation" and "machine learning".
            Limit the purpose, the time and any training, and ask your union or a lawyer.
            """,
            sources=(
                "authors-guild-sagaftra-2023",
                "screen-sagaftra-2026",
                "talentbrief-sagaftra-2026",
                "usco-part1-2024",
                "nava-synthetic-voices",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#contract-to-simulate-my-voice",
    ),
    Question(
        id="deepfake-evidence-in-court",
        topic=QuestionTopic.LAW,
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
            A court can't tell reliably by looking or listening, so if somebody disputes a recording or photo, the court has to examine its origin.
            Guidance for judges in England and Wales warned in 2025 that AI can be used to make forgeries, including deepfakes.
            Useful evidence includes the original file, the device, witnesses, and a record of who has handled the file since.
            Signed records such as Content Credentials can support a file, but many genuine files lack them.
            Detection programs make mistakes, especially with new material, so their score is only a clue for an expert.
            If you doubt a recording, say so early and ask for the original.
            """,
            sources=(
                "judiciary-ew-2025",
                "deepfake-eval-2024",
                "c2pa-2-2",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-deepfake-detectors-work",
    ),
    Question(
        id="was-my-work-used",
        topic=QuestionTopic.LAW,
        question="How can I find out whether my recordings, books or images were used to train AI?",
        wordings=(
            "were my audiobooks ever used to train their ai voice app",
            "was my art used to train ai",
            "check if my book is in a training dataset",
            "did they train on my voice",
            "company doesn't answer whether my work was used",
            "remove my work from a trained model",
            "opt out of machine learning clause audiobook",
            "how would i know if they trained on my photographs",
            "find out if an author's novel is in an ai dataset",
        ),
        answer=Claim(
            text="""
            Usually you can't be sure, because few companies publish everything they trained on.
            For books, The Atlantic's 2023 tool searches Books3, a set of pirated books that Meta and others used.
            For images, the website Have I Been Trained? was made in 2022 to search LAION-5B, a collection used to train Stable Diffusion.
            For recordings, search your contracts for “machine learning.”
            In 2023, narrators noticed that a contract from the distributor Findaway Voices allowed Apple to train its AI on their recordings.
            The two companies stopped after a union objected.
            If your contract has such a clause, withdraw your permission if you can, and ask in writing what was used.
            """,
            sources=(
                "reisner-2023-books3",
                "ars-2022-trained",
                "writerbeware-findaway-2023",
                "musictech-findaway-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#reserve-texts-from-ai-training",
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
            "my firm is exploring generative ai",
            "ethical considerations for a law firm",
            "gai special ethical considerations",
            "aba formal opinion 512 duties",
            "law firm thinking about generative artificial intelligence",
            "what lawyers can and cannot put into chatgpt",
        ),
        answer=Claim(
            text="""
            Yes, lawyers in the United States may use ChatGPT and other generative AI if they keep to their usual professional duties.
            That is the view of the American Bar Association's Formal Opinion 512 (2024), which names competence, confidentiality, communication, honesty toward the court, supervision and reasonable fees.
            The lawyer stays responsible for the result and should check every citation and statement in it.
            Before a lawyer enters a client's information into a tool that learns from what people enter, the client must give informed consent.
            The opinion is only advice: lawyers are bound by the rules of their own state.
            """,
            sources=(
                "aba-512-2024",
                "tlie-512",
            ),
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
                Yes, generative AI has apparently been cleared as a medical device in the United States, for a narrow purpose.
                In December 2025, the Food and Drug Administration (FDA) cleared UpDoc, which helps adults with type 2 diabetes to manage insulin under a plan set by their health care provider.
                According to its maker, patients talk with an LLM.
                But the consultancy Innolitics noted in June 2026 that the cleared device might not have included the LLM.
                As late as November 2024, the FDA said that it had authorized no such device.
                By May 2026, Innolitics counted 14 cleared devices built on broadly trained models, mostly for reading medical images.
            """,
            sources=(
                "fda-genai-2024",
                "innolitics-updoc-2026",
                "fda-k253281-2025",
                "innolitics-2026",
            ),
            as_of="2026-06",
            said_by="fda-genai-2024",
            our_reading=True,
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
            "cite the model or the product",
            "name chatgpt or gpt in the reference list",
        ),
        answer=Claim(
            text="""
                To cite ChatGPT, first look at the rules of your school or journal, and use the citation style that they name.
                In APA style (2025), the company is the author, followed by the date and title of the chat, the note [Generative AI chat], the product and a link.
                In MLA style, the tool is not an author, and the entry begins with a description of your prompt.
                Add the model or version if your rules ask for it.
                Besides citing ChatGPT, you may have to say how you used it.
                Don't cite the chat as support for a fact: find, read and cite the original work.
            """,
            sources=(
                "apa-cite-ai-2025",
                "mla-cite-ai",
            ),
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
            "is it plagiarism to omit a citation to chatgpt",
            "can chatgpt plagiarize",
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
                Whether using generative AI is plagiarism depends on the rules you work under and on whether you disclose it.
                Handing in AI text as your own where that isn't allowed is misconduct.
                The British exam board Eduqas, for example, said in 2023 that it treats this as plagiarism and malpractice.
                If the use is allowed and you disclose it, it is usually neither misconduct nor plagiarism, unless the AI text copies someone else's text.
                Plagiarism is also different from copyright infringement: plagiarism breaks rules of honesty, and copyright infringement breaks the law.
                If the rules don't mention AI, ask before you hand the work in.
            """,
            sources=(
                "eduqas-ai-2023",
                "icmje-2024",
                "georgebrown-plagiarism-2021",
            ),
            as_of="2024-01",
            our_reading=True,
        ),
        more="questions/law.md#how-do-i-cite-chatgpt",
    ),
    Question(
        id="is-ai-text-plagiarized",
        topic=QuestionTopic.LAW,
        question="How can I check whether AI text is plagiarized?",
        wordings=(
            "is there any way to know if the content my employee produced with ai is plagiarized",
            "plagiarism checker for chatgpt text",
            "does ai copy from websites",
            "ai detector vs plagiarism checker",
            "can ai generated content be plagiarized",
            "check a freelancer's ai article for copying",
            "is chatgpt text original",
            "is a copywriter's ai blog post copied from somewhere",
            "is chatgpt content unique or copied",
        ),
        answer=Claim(
            text="""
            Run the AI text through a plagiarism checker to find copied passages, and check the sources yourself.
            A plagiarism checker compares a text with existing ones.
            AI text is usually newly worded, but a model can reproduce passages from its training data, as a 2023 study showed.
            It can also present someone else's ideas without credit, which a checker may miss.
            An AI detector is something else: it guesses whether a machine wrote the text, and it can be wrong.
            And text written by AI isn't automatically plagiarism.
            Ask the writer which sources and tools were used, open those sources, and search the web for key sentences in quotation marks.
            """,
            sources=(
                "turnitin-ai-faq",
                "nasr-2023",
                "liang-2023-detectors",
                "georgebrown-plagiarism-2021",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#can-ai-output-infringe-copyright",
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
                Whether you may use AI text or images in a scientific paper depends on the journal.
                The recommendations of the International Committee of Medical Journal Editors, revised in January 2026, ask authors to disclose any use of AI and don't accept AI as an author.
                The journal Nature treats text and images differently.
                Its 2023 policy allows text written with the help of an LLM if that is documented, but excludes generated images and video with few exceptions.
                Such policies change, so look up the journal's current rules before you submit.
            """,
            sources=(
                "icmje-2024",
                "enovalife-icmje-2026",
                "nature-2023-images",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="dimensions/law-and-governance.md",
    ),
    Question(
        id="must-a-company-explain-an-ai-decision",
        topic=QuestionTopic.LAW,
        question="Must a company explain a decision that AI made about me?",
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
            Often a company must explain a decision that AI made about you, but it depends on the country and on whether a machine decided alone.
            EU data protection law (GDPR) restricts serious decisions made by a machine alone.
            Where such decisions are allowed, people can usually ask for an explanation of the logic and for a review by a person.
            The EU AI Act adds a right to an explanation for some high-risk uses, but its rules on these start only in December 2027.
            An explanation that an LLM writes about its own answer is worth little.
            Ask in writing which data was used and who can review the decision.
            """,
            sources=(
                "eu-gdpr-2016",
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "chen-2025-cot",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#does-displayed-reasoning-explain-the-answer",
    ),
    Question(
        id="tenant-screening-with-ai",
        topic=QuestionTopic.LAW,
        question="May a landlord use AI to choose tenants?",
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
            In the United States, for example, the Fair Housing Act bars refusing to rent because of race, religion, sex, family status or national origin.
            In the EU, the GDPR gives people rights when a decision with serious effects is made only by automatic means.
            Pasting applications into a chatbot adds a privacy problem and the risk of invented reasons.
            As a landlord, decide on facts that you can explain.
            As an applicant, ask which data was used, correct errors, and turn to a tenants' association.
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
        ),
        answer=Claim(
            text="""
            AI is already regulated, though by many laws rather than one.
            Existing law applies to it as to anything else: data protection, consumer, copyright, equality and liability law.
            The EU also has a law on AI itself, the AI Act, which applies in stages; some duties have started, and those for high-risk uses such as hiring are due on 2 December 2027.
            Britain had no general AI law in April 2026 and relied on its existing regulators.
            The United States has mainly state laws.
            Dates keep changing, so check before you rely on one.
            For your own case, ask which law already covers what you do with AI.
            """,
            sources=(
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
                "dailyscout-uk-ai-2026",
                "ca-sb243-2025",
                "coag-admt-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-future.md#which-ai-rules-start-next",
    ),
    Question(
        id="is-this-ai-bill-a-law",
        topic=QuestionTopic.LAW,
        question="Is a bill on AI already law, such as the US AI Research, Innovation, and Accountability Act?",
        wordings=(
            "what is the ai research, innovation, and accountability act",
            "has this ai act been passed",
            "is the proposed ai bill in force",
            "s. 3312 artificial intelligence bill",
            "what happened to the federal ai bill",
            "do i have to follow a proposed ai law",
            "us congress ai legislation that never passed",
            "difference between a bill and an act on ai",
        ),
        answer=Claim(
            text="""
            A bill isn't law until it has been passed, so look up what became of it.
            The Artificial Intelligence Research, Innovation, and Accountability Act, for example, was only a bill (S. 3312), which John Thune and others introduced in the US Senate in November 2023.
            It sorted AI by risk, with transparency reports for "high-impact" systems and certification for "critical-impact" ones.
            It wasn't passed before that Congress ended in January 2025, so it lapsed and imposes no duties.
            Later bills can have similar names, so check the number and year on congress.gov.
            What binds you now may be existing law, an agency's rules or a state law.
            """,
            sources=(
                "us-s3312-2023",
                "gzero-2023-thune",
            ),
            as_of="2025-01",
            our_reading=True,
        ),
        more="questions/law.md#is-ai-regulated-yet",
    ),
    Question(
        id="who-owns-a-prompt",
        topic=QuestionTopic.LAW,
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
            Usually a prompt that you write is yours.
            Copyright seldom protects a short instruction, but it can protect a long, original text.
            What comes out is another matter: according to the US Copyright Office (2025), prompts alone don't make people the authors of the output.
            AI services' terms usually leave your input to you but take a license to use it, sometimes for training.
            What you write at work may belong to your employer, so check your contract.
            If a prompt is valuable, keep it secret and share it only under an agreement, because others can copy what they can see.
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
)
