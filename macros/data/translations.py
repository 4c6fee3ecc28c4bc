"""The terms in other languages, with who uses them."""

from macros.model import Claim, Translation

TRANSLATIONS: tuple[Translation, ...] = (
    Translation(
        id="arabic",
        code="ar",
        language="Arabic",
        generative_ai="الذكاء الاصطناعي التوليدي",
        llm="نموذج لغوي كبير",
        also=("النماذج اللغوية الكبيرة",),
        used_by=Claim(
            text="""
                According to a news site, a report by the Saudi Data and AI Authority uses both terms.
                The other form is the plural of the term for LLM.
                """,
            sources=("sdaia-llm",),
        ),
    ),
    Translation(
        id="chinese-simplified",
        code="zh-Hans",
        language="Chinese (Simplified)",
        generative_ai="生成式人工智能",
        llm="大语言模型",
        also=("大模型",),
        used_by=Claim(
            text="""
                China's 2023 Interim Measures on generative AI services use the term for generative AI.
                The term for LLM appears in the title of a technical guide that a Chinese association reviewed in 2025.
                The shorter form means “large model.”
                It is broader and appears in the title of a series of national standards.
                """,
            sources=(
                "cn-genai-measures-zh",
                "cn-llm-guides-2025",
                "stdaily-standards-2025",
            ),
            as_of="2025-12",
        ),
    ),
    Translation(
        id="chinese-traditional",
        code="zh-Hant",
        language="Chinese (Traditional)",
        generative_ai="生成式AI",
        llm="大語言模型",
        used_by=Claim(
            text="""
                Guidelines by Taiwan's government use the term for generative AI, with the Latin letters AI.
                The Taiwanese newspaper United Daily News uses the term for LLM.
                """,
            sources=(
                "nstc-genai-qa",
                "udn-genai-2026",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="danish",
        code="da",
        language="Danish",
        generative_ai="generativ kunstig intelligens",
        llm="stor sprogmodel",
        general_purpose_ai_model="AI-model til almen brug",
        used_by=Claim(
            text="""
                Denmark's Agency for Digital Government uses the term for generative AI.
                The Danish text of the EU's AI Act uses “AI-model til almen brug” and, for LLMs, the plural of “stor sprogmodel.”
                """,
            sources=(
                "digst-genai",
                "ai-act-annex-xiii-languages",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="dutch",
        code="nl",
        language="Dutch",
        generative_ai="generatieve AI",
        llm="groot taalmodel",
        general_purpose_ai_model="AI-model voor algemene doeleinden",
        used_by=Claim(
            text="""
                The Dutch data protection authority uses the term for generative AI, and a Dutch minister used the term for LLM in 2023.
                The term for general-purpose AI model appears in a guide to the EU's AI Act by the Dutch Ministry of the Interior.
                """,
            sources=(
                "ap-nl-genai-2023",
                "weerwind-2023",
                "minbzk-ai-act-tool-2024",
            ),
            as_of="2024",
        ),
    ),
    Translation(
        id="finnish",
        code="fi",
        language="Finnish",
        generative_ai="generatiivinen tekoäly",
        llm="laaja kielimalli",
        general_purpose_ai_model="yleiskäyttöinen tekoälymalli",
        used_by=Claim(
            text="""
                The Finnish public fund Sitra uses the term for generative AI.
                The terms for LLM and general-purpose AI model come from the EU's AI Act.
                """,
            sources=(
                "sitra-genai",
                "ai-act-annex-xiii-languages",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="french",
        code="fr",
        language="French",
        generative_ai="intelligence artificielle générative",
        llm="grand modèle de langage",
        general_purpose_ai_model="modèle d'IA à usage général",
        also=(
            "IA générative",
            "GML",
        ),
        used_by=Claim(
            text="""
                France's commission for the enrichment of the French language published the terms for generative AI and LLM, with their short forms, in a list on 6 September 2024.
                France's data protection authority adds the letters LLM in parentheses.
                The term for general-purpose AI model comes from the EU's AI Act and is also used on a French page of the European Commission.
                """,
            sources=(
                "jorf-ai-terms-2024",
                "franceterme-ai-2024",
                "cnil-genai-2024",
                "rgpd-ai-act-fr",
                "ec-gpai-page-fr-2025",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="german",
        code="de",
        language="German",
        generative_ai="generative KI",
        llm="großes Sprachmodell",
        general_purpose_ai_model="KI-Modell mit allgemeinem Verwendungszweck",
        also=("großes KI-Sprachmodell",),
        used_by=Claim(
            text="""
                Germany's Federal Office for Information Security uses the term for generative AI.
                For LLMs, it uses the plural of “großes KI-Sprachmodell” and adds the abbreviation LLMs in parentheses.
                Bitkom, an association of digital companies, uses the plural of the term for LLM.
                The term for general-purpose AI model comes from the EU's AI Act.
                """,
            sources=(
                "bsi-genai-2025",
                "bitkom-llm",
                "bnetza-gpai-2025",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="hebrew",
        code="he",
        language="Hebrew",
        generative_ai="בינה מלאכותית יוצרת",
        llm="מודל שפה גדול",
        also=("מודלי שפה גדולים",),
        used_by=Claim(
            text="""
                A website on Israeli law uses the term for generative AI.
                A training company uses the other form, which is the plural of the term for LLM.
                """,
            sources=(
                "il-law-genai-2024",
                "il-letsai-llm",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="italian",
        code="it",
        language="Italian",
        generative_ai="intelligenza artificiale generativa",
        llm="modello di linguaggio di grandi dimensioni",
        general_purpose_ai_model="modello di IA per finalità generali",
        also=(
            "IAG",
            "modello linguistico di grandi dimensioni",
        ),
        used_by=Claim(
            text="""
                A note by the Italian data protection authority uses the term for generative AI and its short form, according to a report.
                A news report on the authority uses the plural of the term for LLM, with LLM in parentheses.
                The Italian text of the EU's AI Act uses “modello di IA per finalità generali” and, for LLMs, the plural “modelli linguistici di grandi dimensioni.”
                """,
            sources=(
                "garante-scraping-2024",
                "ilsoftware-garante-2023",
                "eglossa-annex-xii",
                "ai-act-annex-xiii-languages",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="japanese",
        code="ja",
        language="Japanese",
        generative_ai="生成AI",
        llm="大規模言語モデル",
        used_by=Claim(
            text="""
                A white paper by Japan's Ministry of Internal Affairs and Communications uses the term for generative AI, with the Latin letters AI.
                A website of the newspaper Asahi Shimbun uses the term for LLM.
                """,
            sources=(
                "soumu-white-paper-2025",
                "asahi-genai-2023",
            ),
            as_of="2025",
        ),
    ),
    Translation(
        id="korean",
        code="ko",
        language="Korean",
        generative_ai="생성형 인공지능",
        llm="대규모언어모델",
        also=("거대언어모델",),
        used_by=Claim(
            text="""
                Two news reports on a guide by South Korea's privacy commission use the term for generative AI.
                For LLM, one report uses the first form given here, and the other report the second.
                """,
            sources=(
                "sbs-pipc-2025",
                "etnews-pipc-2025",
            ),
            as_of="2025-08",
        ),
    ),
    Translation(
        id="polish",
        code="pl",
        language="Polish",
        generative_ai="generatywna sztuczna inteligencja",
        llm="duży model językowy",
        general_purpose_ai_model="model AI ogólnego przeznaczenia",
        used_by=Claim(
            text="""
                The daily newspaper Rzeczpospolita uses the terms for generative AI and LLM, and adds the English abbreviations GenAI and LLM.
                The Polish text of the EU's AI Act uses “model AI ogólnego przeznaczenia” and, for LLMs, the plural of “duży model językowy.”
                """,
            sources=(
                "rp-genai-2025",
                "ai-act-annex-xiii-languages",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="portuguese",
        code="pt",
        language="Portuguese",
        generative_ai="IA generativa",
        llm="grande modelo linguístico",
        general_purpose_ai_model="modelo de IA de finalidade geral",
        also=("modelos generativos de IA",),
        used_by=Claim(
            text="""
                Brazil's data protection authority uses “modelos generativos de IA,” which means “generative models of AI,” and says that these are commonly called “IA generativa.”
                The European Portuguese text of the EU's AI Act uses “modelo de IA de finalidade geral” and, for LLMs, the plural “grandes modelos linguísticos.”
                """,
            sources=(
                "anpd-radar-2024",
                "rgpd-ai-act-pt",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="spanish",
        code="es",
        language="Spanish",
        generative_ai="inteligencia artificial generativa",
        llm="gran modelo de lenguaje",
        general_purpose_ai_model="modelo de IA de uso general",
        also=(
            "modelo extenso de lenguaje",
            "los LLM",
        ),
        used_by=Claim(
            text="""
                FundéuRAE, a foundation that promotes good Spanish, uses the term for generative AI and accepts two terms for LLM.
                It writes the plural of LLM without an s.
                The term for general-purpose AI model comes from the EU's AI Act.
                """,
            sources=(
                "fundeu-llm-2025",
                "rgpd-ai-act-es",
            ),
            as_of="2025-09",
        ),
    ),
    Translation(
        id="swedish",
        code="sv",
        language="Swedish",
        generative_ai="generativ artificiell intelligens",
        llm="stor språkmodell",
        general_purpose_ai_model="AI-modell för allmänna ändamål",
        also=("generativ AI",),
        used_by=Claim(
            text="""
                The Finnish fact-checking service Faktabaari uses the term for generative AI and the plural of the term for LLM in a definition adapted from Finland's national agency for education.
                The term for general-purpose AI model comes from the EU's AI Act.
                """,
            sources=(
                "faktabaari-genai-sv",
                "springlex-ai-act-sv",
            ),
            as_of="2026-11",
        ),
    ),
    Translation(
        id="turkish",
        code="tr",
        language="Turkish",
        generative_ai="üretken yapay zekâ",
        llm="büyük dil modeli",
        also=("ÜYZ",),
        used_by=Claim(
            text="""
                According to a law firm, a November 2025 guide by the Turkish data protection authority uses both terms.
                “ÜYZ” is short for “üretken yapay zekâ.”
                """,
            sources=("kvkk-genai-2025",),
            as_of="2025-11",
        ),
    ),
)
