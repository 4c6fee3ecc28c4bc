"""Questions that readers ask: writing about it."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="a-llm-or-an-llm",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="Is it a LLM or an LLM?",
        wordings=(
            "a llm or an llm",
            "an llm grammar",
            "a or an before llm",
            "indefinite article for llm",
            "refer to it as an llm or a llm",
            "does an or a come before llm",
            "which article goes with llm",
            "article before llm",
            "a or an",
            "which article with the abbreviation",
            "pronounce l l m",
            "should i write a llm or an llm",
            "write an llm",
        ),
        answer=Claim(
            text="""
                Write “an LLM.”
                The abbreviation is read letter by letter, and the name of its first letter, “el,” begins with a vowel sound.
                Microsoft's style guide chooses between “a” and “an” by pronunciation: “an ISP,” but “a URL.”
                Spelled out, it is “a large language model,” because “large” begins with a consonant sound.
            """,
            sources=("ms-style-acronyms",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="plural-of-llm",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="Is the plural of LLM written LLMs or LLM's?",
        wordings=(
            "llms or llm's",
            "plural llm apostrophe",
            "how to pluralize llm",
            "apostrophe in llms",
            "is it llms with or without apostrophe",
            "more than one llm",
            "several large language models abbreviated",
            "plural form with s",
        ),
        answer=Claim(
            text="""
                The plural of LLM is LLMs, without an apostrophe.
                Microsoft's style guide adds a lowercase s to an abbreviation to form the plural, as in “three APIs.”
                An apostrophe would suggest possession, and the guide advises against the possessive of an abbreviation unless the abbreviation stands for a person or an organization.
                By that rule, “the output of the LLM” or “the LLM output” is better than “the LLM's output.”
            """,
            sources=("ms-style-acronyms",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="large-language-model-in-spanish",
        topic=QuestionTopic.WRITING,
        group="Translation and other languages",
        question="How do I translate “large language model” into another language, such as Spanish?",
        wordings=(
            "gran modelo de lenguaje",
            "llm in spanish",
            "modelo de gran lengua",
            "what is llm called in german",
            "translate llm into other languages",
            "large language model in french",
            "large language model auf deutsch",
            "german word for large language model",
            "grand modèle de langage",
            "llm en français",
            "llm in italian, polish or portuguese",
            "translation of large language model",
            "grande langue modèle",
            "un llm or grand modèle de langage in a manual",
        ),
        answer=Claim(
            text="""
            In Spanish, a large language model can be called a “gran modelo de lenguaje,” and the language foundation FundéuRAE also accepts “modelo extenso de lenguaje.”
            In French, “grand modèle de langage” (masculine, so “un LLM”) is the term that France's terminology commission published in 2024, and German has “großes Sprachmodell.”
            “Large” describes the model, not the language, so “modelo de gran lengua” and “grande langue modèle” are wrong.
            Pick one term, explain it the first time you use it, add the abbreviation LLM in parentheses, and then stick to the term or the abbreviation.
            Our usage guide lists more languages.
                """,
            sources=(
                "fundeu-llm-2025",
                "bitkom-llm",
                "jorf-ai-terms-2024",
                "cnil-genai-2024",
                "legalclarity-llm",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="usage.md#spanish",
    ),
    Question(
        id="generative-ai-in-japanese",
        topic=QuestionTopic.WRITING,
        group="Translation and other languages",
        question="What is generative AI called in Japanese and Chinese?",
        wordings=(
            "生成ai or 生成系ai",
            "japanese term for generative ai",
            "生成式ai or 生成式人工智能",
        ),
        answer=Claim(
            text="""
                In Japanese, generative AI is usually called 生成AI today, as in a 2025 white paper by the Ministry of Internal Affairs and Communications.
                An older variant, 生成系AI, means the same; the University of Tokyo, for example, used it in its advice to students in May 2023.
                In Chinese, the term in mainland China's 2023 rules for generative AI services is 生成式人工智能, with the full word for artificial intelligence.
                The shorter 生成式AI is used as well, for example by a Taiwanese newspaper.
            """,
            sources=(
                "soumu-white-paper-2025",
                "utokyo-ai-tools-2023",
                "cn-genai-measures-zh",
                "udn-genai-2026",
                "asahi-genai-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="usage.md#japanese",
    ),
    Question(
        id="gender-of-llm",
        topic=QuestionTopic.WRITING,
        group="Translation and other languages",
        question="Which gender does LLM have in German, French and Spanish?",
        wordings=(
            "der llm oder das llm",
            "is llm masculine or neuter in german",
            "le llm ou la llm",
            "german article for llm",
            "großes sprachmodell or llm in german",
            "is plain llm all right in german",
        ),
        answer=Claim(
            text="""
            In German, French and Spanish, LLM takes the gender of the word for “model.”
            In German, it's “das LLM” (das große Sprachmodell), because Modell is neuter.
            The French and Spanish words for “model” are masculine, so it's “le LLM” (grand modèle de langage) and “el LLM” (gran modelo de lenguaje).
            Generative AI, on the other hand, is feminine in all three: “die generative KI,” “l'IA générative” and “la IA generativa.” In any of these languages, write out the full term the first time, with the abbreviation LLM in parentheses; after that, the abbreviation is enough.
            """,
            sources=(
                "bitkom-llm",
                "franceterme-ai-2024",
                "fundeu-llm-2025",
            ),
            our_reading=True,
        ),
        more="usage.md#german",
    ),
    Question(
        id="is-generative-ai-capitalized",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="Are generative AI and large language model capitalized?",
        wordings=(
            "is generative ai capitalized",
            "capitalize large language model",
            "generative ai upper or lower case",
            "generative artificial intelligence capital letters",
            "is ai capitalized",
            "should i capitalize artificial intelligence",
            "how to write large language model in a sentence",
            "capital letters for ai terms",
            "upper or lower case",
            "big letter or small letter",
            "proper noun or common noun",
            "title case in headings",
            "is it ok to write ai in lower case",
            "ai in small letters",
            "is artificial intelligence capitalized in ap style",
            "chatgpt or chat gpt spelling",
            "is chatgpt one word",
            "how do you write chatgpt",
            "chat gpt or chatgpt in a formal document",
            "is it chatgpt or chat gpt",
            "ai or a.i. with periods",
            "do i write large language model with capitals in a report",
            "ai or a.i., with dots or without",
        ),
        answer=Claim(
            text="""
            No, within a sentence, “large language model” and “generative artificial intelligence” are lowercase; only the abbreviations AI and LLM take capitals.
            The Associated Press (AP) and Microsoft, for example, prefer lowercase, except in titles that capitalize all main words.
            “ChatGPT” is one word with a capital C, G, P and T.
            AI usually has no periods, as in Chicago style, but “A.I.” isn't wrong: The New York Times, for example, wrote it that way in 2023.
            """,
            sources=(
                "ms-style-acronyms",
                "getguru-ap-guidelines",
                "chicago-qa-2026",
                "grammarphobia-2023-hallucinate",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="ai-in-quotation-marks",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Why do some people put “AI” or “generative AI” in quotation marks?",
        wordings=(
            "why do some policies put generative ai in quotation marks",
            "ai in scare quotes",
            "should i put ai in quotes",
        ),
        answer=Claim(
            text="""
            Quotation marks around “AI” or “generative AI” often signal distance: the writer doubts that the software is intelligent or sees the term as marketing.
            The media style guide of the website AI Caution, for example, usually puts “AI” in quotation marks and says that overuse has made it a meaningless marketing term.
            In a policy or contract, the marks may simply show which term is being defined, and that is normal.
            Elsewhere, they can look like a judgment, so leave them out unless you mean to express doubt or are writing about the word itself.
            """,
            sources=("aicaution-media-style",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#are-llms-real-ai",
    ),
    Question(
        id="a-generative-ai",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="Can I write “an AI” or “a generative AI,” or only “AI”?",
        wordings=(
            "is a generative ai correct english",
            "generative ais plural",
            "can i write a generative ai as a countable noun",
            "an ai or an ai system",
            "can you say a genai",
            "can i say an ai or only ai",
            "is an ai correct",
            "ai with or without an article",
        ),
        answer=Claim(
            text="""
            You can write “an AI” or “a generative AI,” but in careful writing, add a noun: an AI system, a generative AI tool.
            Without an article, “AI” names the field or the technology, while “an AI” is an informal term for a single system, as in “an AI that plays chess.”
            The noun makes clear what you mean: a model, for example, isn't the same as the product built around it.
            It also avoids the impression of a being with a mind.
            """,
            sources=(
                "google-ml-glossary",
                "nist-ai-600-1-2024",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="spell-out-llm-at-first-use",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="Do I have to spell out AI, LLM or GenAI at first use?",
        wordings=(
            "is llms and similar tools clear enough in a policy",
            "define llm at first mention",
            "do i have to spell out llm",
            "acronym rule first use llm",
            "large language model (llm) in brackets",
            "should abbreviations like llm be explained",
            "will readers know what llm means",
            "readers do not know what llm is",
            "expand the acronym",
            "write in full first",
            "explain abbreviations to readers",
            "long form then short form",
            "do i have to write out artificial intelligence before ai",
            "spell out artificial intelligence at first mention",
        ),
        answer=Claim(
            text="""
            Whether you must spell out “AI,” “LLM” or “GenAI” depends on your style guide, but doing so once does no harm.
            Microsoft's guide says to spell out a term at first use, with the abbreviation in parentheses, unless readers are sure to know the abbreviation; some other guides make no exceptions.
            “AI” is so widely understood that few readers need “artificial intelligence.”
            “LLM” is less familiar, and the same letters stand for a law degree.
            In a policy, “LLMs and similar tools” is vague, so describe what the tools do, and give examples of what is covered and what isn't.
            """,
            sources=(
                "ms-style-acronyms",
                "kubeflow-style-guide",
                "legalclarity-llm",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#llm-law-degree",
    ),
    Question(
        id="one-glossary-entry-or-two",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="Should a glossary explain generative AI and LLM in one entry or two?",
        wordings=(
            "glossary entry for generative ai and llm",
            "define generative ai and llm together",
            "two glossary entries or one",
            "one definition for both terms",
            "glossary of ai terms in a manual",
            "separate entries for genai and llm",
        ),
        answer=Claim(
            text="""
                A glossary should have two entries, one for generative AI and one for large language model (LLM), and each should point to the other.
                The terms aren't synonyms.
                Generative AI is AI that creates new content in any medium, such as text, images, audio or video.
                An LLM is a model that has learned from a vast amount of text to predict words.
                Google's Machine Learning Glossary, for example, has a separate entry for each.
            """,
            sources=(
                "google-ml-glossary",
                "feuerriegel-2024",
                "jurafsky-martin-slp3",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="usage.md#definitions-in-one-line",
    ),
    Question(
        id="genai-or-gen-ai",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="GenAI, gen AI or generative AI: which spelling is right?",
        wordings=(
            "genai or gen ai",
            "how to write gen ai",
            "gen-ai hyphen or not",
            "short form of generative ai",
            "correct spelling of genai",
            "abbreviation for generative ai",
            "short name for generative ai in titles",
            "our documents mix the spellings",
            "which short form to keep to",
            "how do i abbreviate generative ai in a report",
            "should i use gai or genai",
        ),
        answer=Claim(
            text="""
                “GenAI,” “gen AI” and “generative AI” are all in use and correct, so follow your style guide, or choose one form and stick to it in all your documents.
                The software company Red Hat's style guide shortens “generative AI” to “gen AI,” while the publisher O'Reilly prefers “GenAI”; neither uses a hyphen.
                A fourth form, “GAI,” is found in guidance for US lawyers, but it's best avoided elsewhere, because readers may think that the G means “general,” as in artificial general intelligence (AGI).
                Whichever you choose, write out “generative AI” at first use, which is clearest for readers outside the field.
            """,
            sources=("redhat-style-gen-ai", "oreilly-genai-2024", "tlie-512"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#generative-ai",
    ),
    Question(
        id="hyphen-in-ai-generated",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="Do “AI-generated” and “large language model” take a hyphen?",
        wordings=(
            "ai-generated or ai generated",
            "hyphenate ai assisted",
            "hyphen in ai-generated content",
            "hyphen with ai compounds",
            "ai generated one word or two",
            "compound adjective with dash",
            "ai powered with hyphen",
            "large-language model with a hyphen in newspapers",
            "is large-language model correct",
        ),
        answer=Claim(
            text="""
                “Large language model” has no hyphen, while “AI-generated” takes a hyphen before a noun.
                A hyphen in “large-language model” would join the wrong words, because “large” describes the language model, not the language.
                In “an AI-generated image,” by contrast, the two words belong together.
                Microsoft's style guide hyphenates two words before a noun if one of them is a verb form such as “generated” (a participle).
                After a verb, the guide usually leaves the hyphen out: “The image is AI generated.”
            """,
            sources=("ms-style-hyphens",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#synthetic-media",
    ),
    Question(
        id="ai-generated-or-ai-assisted",
        topic=QuestionTopic.WRITING,
        group="Saying that AI was used",
        question="What is the difference between AI-generated and AI-assisted?",
        wordings=(
            "ai assisted vs ai generated",
            "is edited chatgpt text ai generated",
            "bright line ai assisted generated",
            "when is content ai-assisted",
            "what to call a book written by a person with ai help",
            "human-authored or ai-authored",
            "written with ai or by ai",
            "is it ai generated or ai assisted",
            "difference between using ai and being written by ai",
            "is proofreading by ai ai-assisted",
            "how do i describe my use of ai in writing",
            "i only used it to polish my text",
            "partly machine written",
            "human wrote it and software improved it",
            "line between help and creation",
            "tool corrected my grammar does it count as generated",
        ),
        answer=Claim(
            text="""
            Roughly, “AI-generated” means that AI made the content, and “AI-assisted” means that a person made it with AI's help. But the exact line depends on who draws it.
            Amazon's self-publishing service, Kindle Direct Publishing, for example, counts content as AI-generated if an AI tool created it, even if you edit it heavily.
            If a tool only refined your own work, the service counts the content as AI-assisted.
            If you have to declare your use of AI, check which definition applies.
            """,
            sources=("amazon-kdp-ai", "w3c-ai-disclosure-24"),
            as_of="2026-09",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#what-share-of-ai-makes-it-generated",
    ),
    Question(
        id="machine-translated-or-ai-translated",
        topic=QuestionTopic.WRITING,
        group="Translation and other languages",
        question="Should a note say machine-translated or AI-translated?",
        wordings=(
            "how to label a translation made by ai",
            "machine translated disclaimer wording",
            "note under a translation machine-translated or ai-translated",
            "is machine translation the same as ai translation",
            "may the invoice say human translation if i start from deepl",
            "is a post-edited translation a human translation",
            "machine translation or ai translation on my quotes",
        ),
        answer=Claim(
            text="""
            Both “machine-translated” and “AI-translated” are right if software made the translation, whether a chatbot's LLM or a translation program.
            “Machine translation” is the established term, while “AI translation” is broader and vaguer.
            But the translation company Janus, for example, uses “AI translation” only if an LLM does the translating.
            What matters more is whether a person has checked the result, so say whether anyone has, and name the tool: “Translated with DeepL, not reviewed.”
            If you start from DeepL's draft and correct everything, the result is called machine translation with full post-editing.
            Calling it “human translation” on a quote or an invoice would mislead the client.
            """,
            sources=("deepl-model-types", "janus-mt-ai-translation", "atc-iso-18587"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#machine-translation-or-llm",
    ),
    Question(
        id="generate-or-brainstorm",
        topic=QuestionTopic.WRITING,
        group="Saying that AI was used",
        question="What is the difference between letting AI write and using it to brainstorm, outline or research?",
        wordings=(
            "may i use ai for ideas only",
            "using chatgpt for ideas versus text",
            "does an ai outline make my text ai generated",
            "is brainstorming with ai the same as ai writing",
            "ai gave me the plot but i wrote the book",
            "research help or ghostwriting by ai",
            "does ai brainstorming have to be disclosed",
            "is it still my own novel if ai gave me ideas",
            "only used chatgpt for ideas",
        ),
        answer=Claim(
            text="""
            The difference between letting AI write and using it to brainstorm is whose words end up in the work.
            If AI generates the writing, its wording is in your text, which can affect your contract, what you must disclose and your copyright: in the US, purely AI-written text isn't protected.
            If you use AI only to brainstorm, outline or research, and do the writing yourself, the words stay yours.
            The line blurs when you rework sentences that AI wrote or use a plot that it came up with.
            So ask your publisher, your teacher or the contest's organizers what is allowed, and say what you used AI for.
            """,
            sources=(
                "authors-guild-best-practices-2026",
                "usco-part2-2025",
                "amazon-kdp-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#tell-the-publisher-about-ai",
    ),
    Question(
        id="verbs-for-what-an-llm-does",
        topic=QuestionTopic.WRITING,
        group="Describing what AI does",
        question="Can I write that an LLM thinks, knows, understands or decides?",
        wordings=(
            "can i say the ai thinks",
            "verbs for what an llm does",
            "anthropomorphic language ai",
            "words to avoid when describing ai",
            "personifying chatbots in writing",
            "is it wrong to say ai understands",
            "how to write about ai without hype",
            "words for what ai does",
            "does ai know or believe things",
            "can you say that ai hallucinates or lies",
            "describing ai without human words",
            "human words for software",
            "anthropomorphic language",
            "avoid suggesting a mind",
            "neutral verbs for reporters",
            "is it wrong to write that the bot decided",
            "the ai decided to reject the claim",
            "write chatgpt said or chatgpt generated",
            "wording that says the algorithm chose",
            "may we write that a reasoning model reasons",
            "chatgpt said or chatgpt answered",
            "quote a chatbot in an article",
            "can i write that chatgpt lied",
        ),
        answer=Claim(
            text="""
            It's better not to write that an LLM thinks, knows, understands or decides, because these verbs suggest a mind.
            Verbs for what a program does are usually enough: it predicts, generates, scores or flags.
            So “ChatGPT generated” or “answered” is more exact than “ChatGPT said,” and “ChatGPT gave a false answer” is fairer than “ChatGPT lied,” which suggests intent.
            Instead of “the AI decided to reject the claim,” write what the system did and who decided: “the software flagged the claim, and the insurer rejected it.” “Reasoning model” is an established name, but if you use it, explain that it's disputed whether the model really reasons.
            """,
            sources=(
                "ap-stylebook-ai-2023",
                "wikimedia-codex-machine",
                "shanahan-2024",
                "openai-o1-card-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="trained-on-your-documents",
        topic=QuestionTopic.WRITING,
        group="Describing what AI does",
        question="Can I say that an assistant is trained on your documents if it only searches them?",
        wordings=(
            "brochure says trained on your documents",
            "what does it mean to train ai on your data",
            "is rag a kind of training",
        ),
        answer=Claim(
            text="""
                It's misleading to say that an assistant is trained on your documents if it only searches them.
                Training changes the model itself.
                A search leaves the model as it was: it finds passages for each question, and the model reads them before answering (retrieval-augmented generation, or RAG).
                The difference matters to customers: some may fear that their documents become part of a model, and others may expect the assistant to know everything in them.
                Say instead that the assistant searches your documents or uses them to answer.
            """,
            sources=("lewis-2020", "hf-llm-course"),
            our_reading=True,
        ),
        more="questions/choosing.md#rag-or-fine-tuning",
    ),
    Question(
        id="label-ai-text-in-an-interface",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="How should an interface label text that AI made?",
        wordings=(
            "ai label ui text",
            "how to mark ai generated text in an app",
            "ai badge wording ux",
            "ai notice microcopy",
            "how to label content that ai made",
            "how to show users that something is ai generated",
            "wording of a label for ai content",
            "how to tell users that ai wrote this",
            "ai disclosure in an app",
            "where to put an ai notice",
            "what should an ai label say",
            "how to mark machine made text in an app",
            "sparkle icon and ai notice",
            "badge beside a generated summary",
            "mark suggestions as computer made",
            "tag automatic replies",
            "caption for machine written output",
            "design pattern for ai content",
        ),
        answer=Claim(
            text="""
            An interface should label AI-generated text with a few plain words right beside it.
            The style guide of Wikimedia, the organization behind Wikipedia, advises using wording such as “generated by” and plain language without hype, and adding a link for technical detail.
            Where the text could affect important decisions, the label should also ask people to check it first.
            Some laws also demand a label: since August 2026, for example, the EU has required one on certain AI-generated text about matters of public interest.
            """,
            sources=(
                "wikimedia-codex-machine",
                "emarsys-ai-notice",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
        ),
        more="questions/law.md#label-ai-content-in-the-eu",
    ),
    Question(
        id="ai-or-llm-in-an-interface",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="Should an interface say AI, LLM or assistant?",
        wordings=(
            "call it ai or llm in the app",
            "name of ai feature in ui",
            "button text ai or assistant",
            "is llm too technical for users",
            "should we call it ai in the product",
            "naming an ai feature",
            "what do users understand by ai",
            "should the button say ai",
            "what to call the bot in our product",
            "button text for an ai feature",
            "menu item naming",
            "customer facing term",
            "does the jargon confuse users",
            "should the button say what it does",
            "llm-chat and llm-vision labels",
            "what does llm-vision mean",
            "should it just say ai",
            "unclear unless you are a developer",
            "release notes ai-powered or llm-powered for the summary button",
            "ai-powered or llm-powered",
            "is bot grading a good name",
            "remove the word llm from the field llm prompt",
            "is prompt enough as a label",
            "rename llm provider to ai provider in the menu",
            "rename llm-chat to ai-chat",
            "llm-vision as a name",
            "llm settings or ai settings",
        ),
        answer=Claim(
            text="""
                An interface can usually do without “AI,” “LLM” or “assistant”: a button labeled “Summarize” tells people what happens, and a short note can say that AI is used.
                “LLM” is jargon to most people, so write “Prompt” instead of “LLM prompt,” and “Ask about an image” instead of “LLM vision.”
                If people choose among companies that also offer image models, call those companies AI providers, not LLM providers.
                “Bot” may suggest simple rules, so “AI grading” is better than “bot grading.”
                Be careful with “assistant,” because it can make the software sound like a colleague; Wikimedia, which runs Wikipedia, advises against presenting the system as a partner.
            """,
            sources=(
                "ms-style-ai-terms",
                "wikimedia-codex-machine",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#assistant",
    ),
    Question(
        id="model-chatbot-assistant-or-agent",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Model, chatbot, assistant or agent: which word should I use?",
        wordings=(
            "is an assistant the same as a chatbot",
            "terms for our ai feature in the docs",
            "assistant, chatbot, model, agent: which word for what",
            "difference between model, assistant and agent in help pages",
            "should we call chatgpt a tool, a product or an assistant",
            "what to call chatgpt in a newsletter",
            "is chatgpt an ai tool or an ai model",
        ),
        answer=Claim(
            text="""
            Use “model” for the trained part inside a product, such as GPT-4, and “chatbot” for a product that people chat with, such as ChatGPT.
            You can also call ChatGPT a product or a tool, or simply use its name.
            “Assistant” usually means much the same as “chatbot,” or it means a helper built into another program.
            But “assistant” can make software sound like a person, and “friend” or “partner” certainly does.
            Keep “agent” for software that uses tools to carry out steps that a model chooses.
            Companies use these words loosely, so decide what each word means in your writing, and explain it once.
            """,
            sources=(
                "openai-gpt4-2023",
                "anthropic-agents-2024",
                "wikimedia-codex-machine",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#chatbot-workflow-or-agent",
    ),
    Question(
        id="name-the-llm-on-a-product-page",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="Should a product page say which LLM a feature uses?",
        wordings=(
            "disclose which model our feature uses",
            "name the llm to customers",
            "should we tell customers which ai is inside",
            "model name on the product page",
            "transparency about the model in software",
            "do customers need to know the llm",
        ),
        answer=Claim(
            text="""
            Yes, a product page should say which LLM a feature uses, because customers may need that information for their own rules and risk checks.
            Without it, a company that allows only certain models can't decide whether to use the feature.
            The page should also say who receives the data that people enter and what happens to it, for example whether it is used for training.
            Models are replaced and withdrawn, so list them in a place that's easy to keep up to date.
            """,
            sources=("ocp-buying-ai", "openai-deprecations"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="product-with-several-models",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="How do I write about a product that uses several models?",
        wordings=(
            "the llm or the models in documentation",
            "docs for an app with more than one ai model",
            "product switches between models how to describe it",
            "our app uses multiple llms",
        ),
        answer=Claim(
            text="""
            If a product uses several models, “the LLM” is misleading, because it sounds as if there were only one.
            In most sentences, name the feature instead: “The assistant suggests a reply” stays true whichever model is behind it.
            Write “the models” when you mean all of them.
            Where it matters to users, say which model does what, for example: “An LLM writes the summary, and an image model draws the cover.”
            Keep the list of models in one place, as GitHub does for its product Copilot, so that it can be updated easily.
            """,
            sources=("github-copilot-ai-models-docs",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#name-the-llm-on-a-product-page",
    ),
    Question(
        id="should-a-chatbot-say-i",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="Should a chatbot say I?",
        wordings=(
            "bot first person i or we",
            "should ai speak as i",
            "chatbot pronouns ux writing",
            "ai persona first person",
            "how should a chatbot talk about itself",
            "voice and tone of a chatbot",
            "bot that pretends to be human",
            "personality of an assistant",
            "may software refer to itself as a person",
        ),
        answer=Claim(
            text="""
                Whether a chatbot should say “I” depends on the style guide that you follow.
                Thumbtack, which runs an online marketplace for local services, lets chatbots use the first person, preferably “we,” but avoids the first person in other AI-generated text.
                The style guide of Wikimedia, the organization behind Wikipedia, makes a broader point: it warns against presenting the system as a partner, coach or teammate.
                Whichever form you choose, a chatbot in the EU has to make clear that it is AI, unless that is obvious.
            """,
            sources=("thumbprint-ai-writing", "wikimedia-codex-machine", "eu-ai-act-2024"),
            as_of="2026-11",
        ),
        more="glossary.md#chatbot",
    ),
    Question(
        id="is-a-disclaimer-enough",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="Is a notice that AI can make mistakes enough?",
        wordings=(
            "ai can make mistakes disclaimer",
            "chatgpt may be wrong notice legal",
            "does a warning protect us from chatbot errors",
            "ai disclaimer enough",
            "disclaimer for ai answers",
            "does a disclaimer protect us",
            "warning that answers may be wrong",
            "fine print",
            "we wrote that it can be wrong",
            "small print that it may err",
            "please verify sign under the chat",
            "does a caution notice free us from liability",
            "users ignore warnings",
        ),
        answer=Claim(
            text="""
            Whether a notice that AI can make mistakes protects you from liability depends on the court and the case.
            In Walters v. OpenAI (2025), ChatGPT had made a false statement about a man, and a court in the US state of Georgia counted OpenAI's clear warnings in the company's favor.
            Moffatt v. Air Canada (2024) wasn't about such a notice.
            The airline's chatbot, which may not have been generative AI, had given wrong advice, and a Canadian tribunal held the airline liable, even though the chatbot had linked to the correct rule.
            So don't rely on a notice alone, and check what your chatbot tells people.
            """,
            sources=(
                "walters-openai-2025",
                "moffatt-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#who-answers-for-false-statements",
    ),
    Question(
        id="chatgpt-as-a-source",
        topic=QuestionTopic.WRITING,
        group="AI as author or source",
        question="Can I quote ChatGPT as a source?",
        wordings=(
            "is chatgpt a reliable source to quote",
            "can journalists cite chatgpt",
            "chatgpt as source in an article",
            "may i use ai answers as evidence",
            "quoting an ai answer in a news story",
            "can i use chatgpt as a source",
            "is it ok to quote ai in an article",
            "treat ai answers as a source",
            "use a chatbot as evidence",
            "attribute a statement to software",
            "is it citable",
            "student lists chatgpt as the source",
            "is ai a reliable reference",
            "does chatgpt pass the craap test",
        ),
        answer=Claim(
            text="""
            You can quote ChatGPT, but not as evidence that something is true, because it can be wrong and invent references.
            Rules that the Associated Press issued in 2023 treat anything that a generative AI tool produces as unvetted source material, which has to be checked before publication.
            ChatGPT also does poorly on the CRAAP test, a checklist for judging sources: for one thing, no author answers for its text.
            Look for the statement in a source that you can open yourself, and cite that source instead.
            If you are writing about the chatbot's answer itself, quote it and name the tool.
            """,
            sources=(
                "bristol-craap",
                "ap-standards-genai-2023",
                "walters-wilder-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#how-do-i-cite-chatgpt",
    ),
    Question(
        id="can-an-llm-be-an-author",
        topic=QuestionTopic.WRITING,
        group="AI as author or source",
        question="Can an LLM be named as an author?",
        wordings=(
            "chatgpt as co-author",
            "can ai have a byline",
            "list ai as author of a paper",
            "ai authorship credit",
            "ai as writer credit",
            "who is the author when ai wrote it",
            "can ai be an author",
            "is ai a co-author",
            "should ai be listed as author",
            "who should get credit if ai wrote the text",
            "bot as coauthor",
            "list a machine as contributor",
            "software on the title page",
            "who signs the article",
            "must copyediting with an llm be declared",
            "declare ai copyediting",
            "disclose grammar correction by ai in a paper",
            "springer nature ai policy",
            "credit chatgpt as author",
        ),
        answer=Claim(
            text="""
            An LLM can't be named as an author in journals that follow the ICMJE (a committee of medical journal editors), or in those of Elsevier and Springer Nature.
            The reason is that an author must be able to answer for the work, including its references.
            US copyright law doesn't accept a machine as an author either.
            Whether you must declare an LLM's help depends on the journal.
            The ICMJE asks authors to disclose any use of AI, but Springer Nature exempts copyediting, such as correcting the language of your own text.
            """,
            sources=(
                "icmje-2024",
                "icmje-ai-2026",
                "enovalife-icmje-2026",
                "elsevier-ai-journals",
                "springer-nature-ai",
                "thaler-2025",
            ),
            as_of="2026-11",
        ),
        more="questions/law.md#ai-text-or-images-in-a-paper",
    ),
    Question(
        id="is-ai-text-bad-for-search-ranking",
        topic=QuestionTopic.WRITING,
        group="AI as author or source",
        question="Does Google rank text lower because AI wrote it?",
        wordings=(
            "is ai content bad for seo",
            "does google penalize ai text",
            "ai blog posts ranking",
            "google spam policy ai content",
            "will google punish my site for ai articles",
            "does ai content rank",
            "will ai written articles be penalized",
            "will google punish my blog",
            "does my site lose visibility",
            "search engines downgrade machine content",
            "helpful content rules",
        ),
        answer=Claim(
            text="""
                No, Google says that it doesn't rank content lower just because AI wrote it.
                Its 2023 guidance says that appropriate use of AI or automation isn't against Google's rules and that the ranking looks at the quality of content rather than at how it was made.
                Text meant mainly to manipulate the ranking counts as spam.
                Since 2025, Google has also told the people who rate pages for it to give the lowest rating to pages whose main content is almost entirely AI-generated or copied, with little or no effort, originality or added value.
                These ratings don't directly change a page's rank.
            """,
            sources=(
                "google-ai-content-2023",
                "aimarketingnews-raters-2025",
                "tulsamarketing-raters-2025",
            ),
            as_of="2026-11",
        ),
        more="questions/the-future.md#do-ai-summaries-cost-websites-visitors",
    ),
    Question(
        id="name-the-model-version",
        topic=QuestionTopic.WRITING,
        group="Saying that AI was used",
        question="Should I name the model version when I report what an AI did?",
        wordings=(
            "which version of chatgpt to cite",
            "report llm version and date",
            "say gpt-4 or chatgpt in methods section",
            "document ai model used",
            "which details about the ai tool to report",
            "should i say which ai i used",
            "how to document which model was used",
            "report which model was used",
            "which release did i test",
            "describe the tool precisely in a study",
            "date of access and settings",
        ),
        answer=Claim(
            text="""
            Yes, name the version, because the model behind a product name can change, and models are withdrawn.
            Give the tool, the model or version, its maker and the date on which you used it.
            Readers can then still tell which model your results apply to.
            Your institution or field may ask for more.
            Colorado College, for example, also wants grant applications to say what AI produced.
            """,
            sources=(
                "openai-deprecations",
                "colorado-college-grants-2026",
                "gallifant-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="boundary.md#product-or-model",
    ),
    Question(
        id="chatgpt-for-any-chatbot",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Can I write ChatGPT for any AI chatbot?",
        wordings=(
            "is chatgpt a generic word",
            "using chatgpt as a word for all ai",
            "can i write chatgpt for any ai chatbot, as people say hoover",
            "what to call chatbots in general",
            "i chatgpt'd it with gemini",
            "saying chatgpt when you mean gemini",
            "is it sloppy to call every chatbot chatgpt",
            "is it correct to say a chatgpt",
        ),
        answer=Claim(
            text="""
            No, ChatGPT is the name of one company's product, so use it only if you mean that product.
            In conversation, people do say “ChatGPT” for any chatbot, as many say “Kleenex” for any tissue.
            But in writing, this is misleading, because Gemini, Claude and Copilot come from other companies and have terms and privacy rules of their own.
            Write “AI chatbot” or “AI assistant” if it doesn't matter which product someone uses, and name the product if it does.
            """,
            sources=(
                "openai-chatgpt-2022",
                "gemini-team-2023",
                "ms-which-copilot-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#who-makes-the-chatbots",
    ),
    Question(
        id="llms-such-as-chatgpt",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Is it wrong to write “LLMs such as ChatGPT”?",
        wordings=(
            "llms such as chatgpt in an article",
            "chatgpt is an llm, correct or not",
            "llms like chatgpt and gemini",
        ),
        answer=Claim(
            text="""
                “LLMs such as ChatGPT” is common shorthand, but it isn't exact, because ChatGPT is a product and the LLM is the model inside it.
                If you mean what people use, write “chatbots such as ChatGPT.”
                If you mean the models, write “LLMs such as GPT-5.”
                The difference matters in a news report, a study or a rule, because the product adds web search, memory and other features to the model.
                In casual writing, the shorthand does little harm.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-gpt5-card-2025",
                "openai-chatgpt-search-2024",
                "openai-memory-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#chatgpt-or-gpt-5",
    ),
    Question(
        id="llm-law-degree",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Does LLM also mean a law degree?",
        wordings=(
            "llm law degree or ai",
            "master of laws llm meaning",
            "ll.m. vs llm",
            "why is llm also a law degree",
            "llm meaning law",
            "master of laws",
            "postgraduate degree for jurists",
            "other meanings of the abbreviation",
        ),
        answer=Claim(
            text="""
                Yes, LL.M. stands for the Latin Legum Magister, Master of Laws, a degree that people usually earn after a first law degree.
                The double L is the Latin way of abbreviating a plural, in this case “laws.”
                In writing about AI, LLM means large language model: a model that has learned from very large amounts of text and typically produces text.
                Context usually tells the two apart, since a lawyer may hold an LL.M., while a chatbot such as ChatGPT runs on an LLM.
            """,
            sources=("legalclarity-llm",),
            as_of="2026-11",
        ),
        more="glossary.md#large-language-model",
    ),
    Question(
        id="may-an-llm-write-documentation",
        topic=QuestionTopic.WRITING,
        group="Products, interfaces and documentation",
        question="Can an LLM write software documentation?",
        wordings=(
            "use chatgpt to write docs",
            "ai generated documentation allowed",
            "llm for technical writing",
            "will ai write the manual",
            "should ai write the docs",
            "writing user guides with ai",
            "are llms good enough for technical writing",
            "can ai write documentation",
            "is ai allowed in our docs",
            "using chatgpt for technical documentation",
            "will technical writers be needed",
            "how do technical writers use ai",
            "should we let ai write help pages",
            "risks of ai generated documentation",
            "docs written by a chatbot",
            "will technical writers be replaced",
            "ai for manuals and release notes",
            "readme or handbook",
            "draft help articles automatically",
            "generate api reference from code",
            "tech comm and automation",
            "let software explain our product",
            "is deepwiki written by an llm",
            "deepwiki badge",
        ),
        answer=Claim(
            text="""
            Whether an LLM may write software documentation depends on the project, so read its policy before you start.
            Linebender, a group of open-source projects, asks contributors to disclose documentation that an LLM wrote or outlined, and rejects what an LLM generated from start to finish.
            Some projects accept no AI contributions.
            Services such as DeepWiki generate wikis that document a project's code, but a technical writer found subtle factual errors in wikis like these.
            So where LLMs are allowed, have a person check each fact.
            """,
            sources=(
                "linebender-llm-policy-2026",
                "oss-ai-policies-2026",
                "ji-2023",
                "passo-code-wikis-2025",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#typical-error",
    ),
    Question(
        id="ai-slop-as-a-word",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Is AI slop a word I can use in serious writing?",
        wordings=(
            "ai slop meaning formal",
            "slop dictionary word ai",
            "is slop an insult for ai content",
            "what to call low quality ai content",
            "low quality ai content name",
            "what is ai slop",
            "junk content made by ai",
            "insulting term for mass produced content",
            "is the expression too colloquial",
            "what counts as ai slop",
            "is ai slop only pictures or text as well",
            "would readers understand ai slop",
        ),
        answer=Claim(
            text="""
            Yes, you can use the term “AI slop” in serious writing, as long as you mean poor content turned out in quantity and not everything that AI produces.
            Merriam-Webster made “slop” its Word of the Year for 2025.
            The dictionary defines it as digital content of low quality that is usually produced in quantity by means of AI.
            Not every reader knows the word, so explain it when you first use it.
            It's informal and passes judgment; if you don't mean to judge the quality, write “AI-generated content.”
            """,
            sources=("merriam-webster-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#slop",
    ),
    Question(
        id="value-of-human-made-work",
        topic=QuestionTopic.WRITING,
        group="AI as author or source",
        question="What is the value of writing or art made entirely by a person?",
        wordings=(
            "written without ai, is that true",
            "why does human-made art matter",
            "human authored label",
            "what is the value of art created 100% ai-free by a human",
            "ai-free books and art",
            "is human writing worth more than ai writing",
            "certificate that no ai was used",
            "no ai used label",
            "human-made seal",
            "do readers care whether a human wrote it",
        ),
        answer=Claim(
            text="""
            Work made entirely by a person draws on that person's experience, and the person takes responsibility for it, which matters to many readers.
            In 16 experiments published in 2026, people rated creative writing lower when they believed that AI had written it or helped to write it.
            But readers have to take “written without AI” on trust.
            The Authors Guild's label “Human Authored,” for example, rests on the author's signed promise, and AI may still have helped with spelling or an outline.
            Drafts can support the claim, whereas tests of the finished work can't reliably confirm it.
            """,
            sources=("raj-2026-disclosure", "sadasivan-2023", "authors-guild-human-authored"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#ai-generated-or-ai-assisted",
    ),
    Question(
        id="prove-that-i-wrote-it",
        topic=QuestionTopic.WRITING,
        group="AI as author or source",
        question="How can I prove that I wrote a text myself?",
        wordings=(
            "prove that my work was not made by ai",
            "client says i used chatgpt",
            "evidence of human authorship",
            "show that no ai was used in my writing",
            "freelancer accused of using ai",
            "publisher asks for proof that i wrote it",
            "how to document human authorship",
            "can a detector prove that i wrote this",
            "prove i'm the author if i used ai",
        ),
        answer=Claim(
            text="""
            You can't prove from the finished text alone that you wrote it yourself, but a record of how it came about is good evidence.
            Keep dated drafts, notes, sources and your file's version history, and be ready to talk about why you wrote what you did.
            If AI helped, keep your prompts and its output as well, because they show what you changed.
            An AI detector proves nothing either way: it can flag human texts and miss AI ones.
            """,
            sources=("liang-2023-detectors", "authors-guild-human-authored"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#accused-of-using-ai",
    ),
    Question(
        id="wording-of-an-ai-notice",
        topic=QuestionTopic.WRITING,
        group="Saying that AI was used",
        question="How do I word a notice that AI was used?",
        wordings=(
            "ai transparency statement example",
            "text for an ai disclosure on a website",
            "how do we write an ai statement for our website",
            "ai disclosure statement example",
            "sample sentence for ai use",
            "how to say that a text was made with ai",
            "ai disclaimer wording",
            "ai acknowledgment for a report",
            "transparency statement for ai",
            "credit line for an ai image",
            "notice on a newsletter that ai helped",
            "caption for an ai generated picture",
            "how do i say on my website that i draft with chatgpt",
            "separate ai notes for text, cover, narration and translation",
            "ai note in a library catalog",
            "is ai was used to prepare this text a good enough disclosure",
            "ai was used to prepare this text",
            "is our ai disclosure too vague",
            "is created with ai enough under a picture",
            "this page may contain ai content",
            "ai notice in the footer",
        ),
        answer=Claim(
            text="""
                A notice that AI was used should say which tool it was, what it did, and what people checked.
                “AI was used to prepare this text” or “This page may contain AI content” is too vague.
                Better: “We used ChatGPT to shorten this report; the author checked all figures,” or, for an image, “Image generated with Midjourney.”
                If AI made several parts, name each one.
                Put the notice beside the text or image, and follow any form that a law or publisher requires.
            """,
            sources=(
                "bowvalley-ai",
                "wikimedia-codex-machine",
                "eu-ai-act-2024",
                "elsevier-ai-journals",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#label-ai-text-in-an-interface",
    ),
    Question(
        id="unusual-words-for-ai",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Should I use an unusual term such as “probabilistic automation” or “AI-synthesized”?",
        wordings=(
            "probabilistic automation instead of ai",
            "ai-synthesized badge for a repository",
            "should i avoid the word ai",
            "another name instead of artificial intelligence",
        ),
        answer=Claim(
            text="""
            An unusual term usually helps readers less than a plain description.
            “Probabilistic automation” isn't an established term, but the linguist Emily Bender and the researcher Nanna Inie recommend it because they think that “artificial intelligence” makes software sound human.
            You can avoid that effect in words that everyone knows: say what the program does, for example “software that predicts text.”
            In a code repository (where a project's code is kept), the label “AI-synthesized” leaves open how much AI wrote and whether anyone checked it.
            “Mostly AI-generated, reviewed by two maintainers” tells people more, provided that it's true.
            """,
            sources=(
                "bender-inie-2026",
                "wikimedia-codex-machine",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#ai-generative-ai-or-llm-which-word",
    ),
    Question(
        id="ivr-voicebot-or-voice-agent",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="IVR, voicebot or voice agent: which word should I use?",
        wordings=(
            "voicebot or voice agent",
            "what is ivr",
            "name for an ai that answers the telephone",
            "what do you call a phone bot with ai",
        ),
        answer=Claim(
            text="""
            “IVR” (interactive voice response) is the usual word for a telephone menu that callers operate with keys or set phrases.
            A voicebot or a voice agent lets callers speak more freely, and today there is often an LLM behind it.
            Some companies keep “voicebot” for scripted systems and “voice agent” for those built on an LLM, but usage isn't settled, and some call the LLM kind “AI IVR.”
            So choose one word and use it throughout, and explain once what the system can do, such as book appointments.
            """,
            sources=(
                "retell-ivr",
                "decagon-voicebot",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#model-chatbot-assistant-or-agent",
    ),
    Question(
        id="label-for-a-partly-changed-photo",
        topic=QuestionTopic.WRITING,
        group="Saying that AI was used",
        question="Which label fits a photo that AI changed only in part?",
        wordings=(
            "made with ai or ai info",
            "eu icon partially modified or fully generated",
            "label for a real photo edited with ai",
            "why does instagram say ai info on my photo",
        ),
        answer=Claim(
            text="""
            For a photo that AI changed only in part, say what was changed, for example “Photo; sky replaced with AI.”
            “AI-generated” would claim too much. Meta's label “AI info” is vague about what AI did; in 2024, it replaced “Made with AI,” which also appeared on real photos that had only been retouched.
            The EU's voluntary icons include one for human-made content that AI has altered: “Partially AI-Modified.”
            Whether a label is required at all depends on the law and the content: the EU, for example, requires one for deepfakes.
            """,
            sources=(
                "meta-ai-labels-2024",
                "ec-transparency-code-2026",
                "eu-ai-act-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#label-ai-content-in-the-eu",
    ),
    Question(
        id="ai-as-the-one-who-acts",
        topic=QuestionTopic.WRITING,
        group="Describing what AI does",
        question="Can I write “AI taught itself Spanish” or “ChatGPT assisted the students”?",
        wordings=(
            "chatgpt assisted the students or the students used chatgpt",
            "headline says ai taught itself",
            "does ai learn by itself",
            "can i write that the ai wants something",
        ),
        answer=Claim(
            text="""
            “AI taught itself Spanish” and “ChatGPT assisted the students” turn software into someone who acts, so it's better to name the people.
            The first sentence is also misleading: people trained the model on text that people had written, some of it in Spanish.
            Write “the model was trained on text in Spanish and other languages” or “it learned patterns from Spanish text.”
            Instead of “ChatGPT assisted the students,” the linguist Emily Bender and the researcher Nanna Inie suggest “the students used ChatGPT.”
            That wording shows who acted and who answers for the result.
            """,
            sources=(
                "bender-inie-2026",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#verbs-for-what-an-llm-does",
    ),
    Question(
        id="programmed-or-trained",
        topic=QuestionTopic.WRITING,
        group="Describing what AI does",
        question="Was an LLM “programmed” or “trained” to say something?",
        wordings=(
            "was it programmed or trained to say that",
            "ai was programmed to say",
            "did the company program the answer",
            "was the chatbot told by the company to say this",
        ),
        answer=Claim(
            text="""
            An LLM is trained, so write “programmed” only for the software around it, and “instructed” for what people told the model to do.
            People usually don't write an LLM's answers, or rules that would produce them; instead, the model was trained on huge amounts of text.
            A chatbot's model has usually also been trained on example answers and people's ratings, which shape what it tends to say.
            But the company behind a chatbot also writes standing instructions (the system prompt), and these can tell it what to say or to avoid.
            """,
            sources=(
                "hf-llm-course",
                "ouyang-2022",
                "anthropic-system-prompts",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#verbs-for-what-an-llm-does",
    ),
    Question(
        id="ai-for-what-is-not-a-chatbot",
        topic=QuestionTopic.WRITING,
        group="Which word to choose",
        question="Can I write “AI” for a program that isn't a chatbot, as in “AI finds cancer”?",
        wordings=(
            "ai finds cancer when it's not a chatbot",
            "is it sloppy to call image analysis ai",
            "may i call a program ai if it is not generative",
            "headline says ai discovers new drug, tell readers it wasn't chatgpt",
        ),
        answer=Claim(
            text="""
            Yes, “AI” is correct for a program that isn't a chatbot, because AI is much more than chatbots.
            But the word is vague.
            A program that looks for cancer in scans usually just marks or scores what it finds, so “generative AI” or “LLM” would be wrong.
            Name the kind of AI and what it does, such as “a machine-learning program that flags suspicious spots on mammograms,” and say who checks what it flags.
            In a report with the headline “AI discovers new drug,” say which step the AI carried out, and whether it was ChatGPT or a specialized model.
            """,
            sources=(
                "oecd-2024-ai-system",
                "he-2015",
                "fda-genai-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#ai-that-reads-x-rays",
    ),
    Question(
        id="report-a-claim-about-ai",
        topic=QuestionTopic.WRITING,
        group="Describing what AI does",
        question="How do I report a company's claim that its AI is as smart as a human?",
        wordings=(
            "company says its ai is as smart as a human",
            "how to report on ai claims",
            "quote a company about the power of its ai",
        ),
        answer=Claim(
            text="""
            If a company says that its AI is as smart as a human, report that as its claim, not as a fact: “The company says that its program …”
            The Associated Press advises journalists against quoting company representatives on the power of their technology without checking what they say.
            So ask what was tested, by whom, on which tasks and against which people, and whether anyone outside the company got the same result.
            Ask an independent expert as well.
            “As smart as a human” can't be measured in one test, because AI may do better than people at one task and much worse at another.
            """,
            sources=(
                "ap-stylebook-ai-2023",
                "ai-index-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#is-ai-smarter-than-people",
    ),
    Question(
        id="prompt-as-a-verb",
        topic=QuestionTopic.WRITING,
        group="Grammar and spelling",
        question="Is “prompt” a verb, as in “I prompted ChatGPT”?",
        wordings=(
            "is prompt a verb",
            "can i write i prompted chatgpt to",
            "prompted or asked chatgpt",
        ),
        answer=Claim(
            text="""
            Yes, “to prompt” is in common use for giving a model an instruction, and the instruction itself is called a prompt.
            The verb is much older than AI: to prompt people is to get them to speak or act.
            But not every reader knows the new sense, so in writing for the general public, “I asked ChatGPT to …” or “I told ChatGPT to …” is clearer.
            """,
            sources=("schulhoff-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-a-prompt",
    ),
)
