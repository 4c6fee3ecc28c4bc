"""Published places that have moved, so that their old addresses still lead there.

A fault that names a lost address prints the line to paste here. A page that has moved takes its
anchors with it; an anchor that the new page lacks is given one more line:

    MOVES: tuple[Move, ...] = (
        Move(old="systems.md#bert", new="systems.md#bert-base"),
        Move(old="models.md", new="systems.md"),
        Move(old="systems.md#what-is-a-model", new="glossary.md#model"),
    )
"""

from macros.model import Move

MOVES: tuple[Move, ...] = (
    Move(
        old="sources.md#eli-adm-2023",
        new="sources.md#uncitral-mlac-2024",
    ),
    Move(
        old="sources.md#eli-council-2025",
        new="sources.md#uncitral-mlac-2024",
    ),
    Move(
        old="sources.md#github-copilot-llm-docs",
        new="sources.md#github-copilot-ai-models-docs",
    ),
    Move(
        old="sources.md#baidu-ernie-2020-readme",
        new="sources.md#baidu-ernie-45-readme",
    ),
    Move(
        old="sources.md#google-firebase-ai-logic-2026",
        new="sources.md#google-genmedia-changelog",
    ),
    Move(
        old="sources.md#vercel-gpt6-luna",
        new="sources.md#openai-models-docs",
    ),
    Move(
        old="sources.md#centerconsulting-firefly",
        new="sources.md#adobe-firefly-2023",
    ),
    Move(
        old="sources.md#creationrights-udio-2025",
        new="sources.md#umg-udio-2025",
    ),
    Move(
        old="sources.md#ibtimes-suno-2025",
        new="sources.md#wmg-suno-2025",
    ),
    Move(
        old="sources.md#dailyscout-sora-2026",
        new="sources.md#openai-sora-end-help",
    ),
    Move(
        old="sources.md#pew-2025",
        new="sources.md#pew-2026",
    ),
    Move(
        old="sources.md#newdecoded-muse-spark-2026",
        new="sources.md#meta-muse-spark-2026",
    ),
    Move(
        old="sources.md#implicator-siri-2026",
        new="sources.md#google-apple-2026",
    ),
    Move(
        old="sources.md#wikipedia-gnmt",
        new="sources.md#wu-2016",
    ),
    Move(
        old="sources.md#digester-genie3-2026",
        new="sources.md#google-project-genie-2026",
    ),
    Move(
        old="sources.md#releases-2026",
        new="sources.md#openai-gpt-5-5-2026",
    ),
    Move(
        old="sources.md#comparativeai-bytedance",
        new="sources.md#volcengine-doubao-2024",
    ),
    Move(
        old="sources.md#axios-khan-2023",
        new="sources.md#openai-khan-academy",
    ),
    Move(
        old="sources.md#yao-2023-connect",
        new="sources.md#meta-assistants-2023",
    ),
    Move(
        old="questions/writing-about-it.md#is-delve-a-sign-of-ai",
        new="questions/everyday-use.md#em-dash-and-delve",
    ),
    Move(
        old="questions/in-the-professions.md#llm-summary-of-a-study",
        new="questions/school-and-study.md#summary-of-a-text",
    ),
    Move(
        old="sources.md#scikit-learn-digits",
        new="see.md#picture-model",
    ),
    Move(
        old="sources.md#completeai-pro-se-2025",
        new="sources.md#cohen-sasson-2026",
    ),
    Move(
        old="sources.md#legalaiinsights-databases-2026",
        new="sources.md#charlotin-cases",
    ),
    Move(
        old="sources.md#goodwin-cds-2022",
        new="sources.md#fda-genai-2024",
    ),
    Move(
        old="sources.md#mdlinx-discipline-2019",
        new="sources.md#plaindiscipline-actions",
    ),
    Move(
        old="sources.md#scassa-scribes-2026",
        new="sources.md#cpso-scribes",
    ),
    Move(
        old="sources.md#innolitics-2026",
        new="sources.md#innolitics-updoc-2026",
    ),
    Move(
        old="sources.md#prism-illinois-sb315-2026",
        new="sources.md#illinois-ai-safety-2026",
    ),
    Move(
        old="sources.md#li-2023-bird",
        new="sources.md#lei-2024-spider2",
    ),
)
