"""Dated changes to what the site says, the newest first."""

from macros.model import Change

CHANGES: tuple[Change, ...] = (
    Change(
        id="the-words-at-work",
        date="2026-11-26",
        place="usage.md",
        text="New: a page for those who write with the words, with sentences to take over, clauses, definitions to copy, and the words in other languages.",
    ),
    Change(
        id="pictures-of-the-dimensions",
        date="2026-11-26",
        place="dimensions/index.md",
        text="New: every dimension has a picture, told in words below it, which others may embed; and the list of systems can be filtered by what goes in.",
    ),
    Change(
        id="llm-in-documentation",
        date="2026-11-26",
        place="questions/writing-about-it.md#may-an-llm-write-documentation",
        text="""
            Corrected: the site said that Linebender's policy forbids more than two paragraphs of documentation made with AI.
            That was a draft; the policy asks for disclosure.
        """,
    ),
    Change(
        id="interpreters-in-ohio-courts",
        date="2026-11-26",
        place="questions/in-the-professions.md#can-ai-interpret-in-court",
        text="Brought up to date: Ohio's rules on AI in court interpreting are no longer a proposal; they have been in force since November 2025.",
    ),
    Change(
        id="attacks-on-agents-counted",
        date="2026-11-26",
        place="dimensions/security-misuse-and-provenance.md",
        text="""
            Corrected: the site said that most attack techniques added to MITRE ATLAS from September 2025 to April 2026 concern agents.
            By our count, 25 of the 55 name them.
        """,
    ),
    Change(
        id="genie-3-about-one-minute",
        date="2026-11-26",
        place="dimensions/limitations-and-failure-modes.md#long-range-consistency",
        text="""
            Corrected: the site said that Genie 3 keeps a generated world consistent for several minutes.
            Its maker said so in 2025; in March 2026 it was reported to name about one minute.
        """,
    ),
    Change(
        id="developers-and-ai-tools",
        date="2026-11-26",
        place="misconceptions.md#it-will-enrich-our-lives",
        text="""
            Corrected: METR calls its data of 2026 weak evidence for how much time newer AI tools save developers, not for whether they save any.
            Its estimate of the length of tasks that models complete is now that of May 2026.
        """,
    ),
    Change(
        id="see-it-happen",
        date="2026-11-26",
        place="see.md",
        text="""
            New page: two tiny models run in the browser, side by side.
            One draws a digit out of noise, one writes text piece by piece.
        """,
    ),
    Change(
        id="forty-questions-more",
        date="2026-11-26",
        place="questions/index.md",
        text="""
            Forty questions more, on the words, on how models work, on choosing and on cost.
            Two wrong statements are mended: one kind of model, diffusion, has been used for every kind of content named, and the news quotations in a test of AI search tools were easy for Google to find, not hard.
        """,
    ),
    Change(
        id="studies-in-versions-of-2026",
        date="2026-11-26",
        place="outlook.md#length-of-tasks",
        text="Three studies in the outlook now stand in their versions of 2026: on young workers in exposed US jobs (19% fewer, before 13 to 16), on pay and hours in Denmark (no change above 2%, before 1) and on the length of tasks that models complete (over five hours, before 50 minutes).",
    ),
    Change(
        id="one-rule-for-more-than-text",
        date="2026-11-26",
        place="systems.md#how-to-tell",
        text="""
            One rule for models that make more than language: GPT-4o is now on the boundary, beside Chameleon and Emu3.
            Aurora and GLM-Image, which make pictures and write nothing, are now generative and not LLMs.
        """,
    ),
    Change(
        id="first-edition",
        date="2026-11-25",
        place="index.md",
        text="First edition: twelve dimensions, each claim with its source, and verdicts on named systems.",
    ),
)
