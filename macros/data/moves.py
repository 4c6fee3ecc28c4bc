"""Published places that have moved, so that their old addresses still lead there.

A fault that names a lost address prints the line to paste here. A page that has moved takes its
anchors with it; an anchor that the new page lacks is given one more line:

    MOVES: tuple[Move, ...] = (
        Move(old="systems.md#bert", new="systems.md#bert-base"),
        Move(old="models.md", new="systems.md"),
        Move(old="systems.md#what-is-a-model", new="glossary.md#model"),
    )
"""

from macros.data.unvalidated import Move

MOVES: tuple[Move, ...] = (
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
        old="questions/writing-about-it.md#is-delve-a-sign-of-ai",
        new="questions/everyday-use.md#em-dash-and-delve",
    ),
    Move(
        old="questions/in-the-professions.md#llm-summary-of-a-study",
        new="questions/school-and-study.md#summary-of-a-text",
    ),
)
