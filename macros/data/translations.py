"""The words in other languages, with who uses them."""

from macros.data.unvalidated import Claim, Translation

TRANSLATIONS: tuple[Translation, ...] = (
    Translation(
        id="arabic",
        code="ar",
        language="Arabic",
        generative_ai="الذكاء الاصطناعي التوليدي",
        llm="نموذج لغوي كبير",
        also=("النماذج اللغوية الكبيرة",),
        used_by=Claim(
            text=(
                "The Saudi Data and AI Authority uses these words in a report. The other form"
                " is the plural of the second."
            ),
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
            text=(
                "The first stands in China's Interim Measures of 2023, the second in the titles"
                " of standards. The other form means “large model”; it is wider, and names a"
                " series of national standards."
            ),
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
            text=(
                "The first stands in guidelines of Taiwan's government, with the Latin letters"
                " AI. The second is used in the press there."
            ),
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
            text=(
                "The first is used by the agency for digital government. The others are the AI"
                " Act's, the second there in the plural."
            ),
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
            text=(
                "The first is used by the data protection authority, the second by a minister"
                " in 2023, and the third by the ministry of the interior."
            ),
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
            text=("The first is used by the public fund Sitra. The others are the AI Act's."),
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
            text=(
                "The first two and their short forms stand in the official list of terms of 6"
                " September 2024. The data protection authority puts the letters LLM behind the"
                " second. The third is the European Commission's."
            ),
            sources=(
                "jorf-ai-terms-2024",
                "franceterme-ai-2024",
                "cnil-genai-2024",
                "ec-gpai-page-fr-2025",
            ),
            as_of="2025-07",
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
            text=(
                "The federal office for information security speaks of generative models and,"
                " in the plural, of the other form, with LLMs in brackets. The third is the AI"
                " Act's."
            ),
            sources=(
                "bsi-genai-2025",
                "bnetza-gpai-2025",
            ),
            as_of="2025",
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
            text=(
                "A site on Israeli law uses the first, a training company the second in the"
                " plural, which is the other form."
            ),
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
        also=("IAG",),
        used_by=Claim(
            text=(
                "The first and its short form are the data protection authority's. The second"
                " is used in reports on it, in the plural, with LLM in brackets. The third is"
                " the AI Act's."
            ),
            sources=(
                "garante-scraping-2024",
                "ilsoftware-garante-2023",
                "eglossa-annex-xii",
            ),
            as_of="2024-11",
        ),
    ),
    Translation(
        id="japanese",
        code="ja",
        language="Japanese",
        generative_ai="生成AI",
        llm="大規模言語モデル",
        used_by=Claim(
            text=(
                "The first, with the Latin letters AI, stands in a white paper of the ministry"
                " of communications. The second is used in the press."
            ),
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
            text=(
                "Two news reports on one guide of the privacy commission use the first. For the"
                " LLM the second report has the other form."
            ),
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
            text=(
                "A daily newspaper uses the first two and adds GenAI and LLM. The last two are"
                " also the AI Act's, the second there in the plural."
            ),
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
            text=(
                "In Brazil the first is the common name, says a report on its data protection"
                " authority, for the other form. The last two are the AI Act's, in the"
                " Portuguese of Portugal."
            ),
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
            text=(
                "FundéuRAE, the foundation for good Spanish, accepts two names for the LLM and"
                " writes the plural of the letters without an s. The third is the AI Act's."
            ),
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
            text=(
                "A definition of the Finnish agency for education has the first two in Swedish,"
                " the second in the plural. The third is the AI Act's."
            ),
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
            text=(
                "The data protection authority uses these words in a guide of November 2025."
                " The other form is short for the first."
            ),
            sources=("kvkk-genai-2025",),
            as_of="2025-11",
        ),
    ),
)
