"""Dated changes to what the site says, the newest first."""

from macros.model import Change

CHANGES: tuple[Change, ...] = (
    Change(
        id="energy-ratio-of-images-and-text",
        date="2026-12-02",
        place="dimensions/cost-and-energy.md#factor-of-sixty",
        text="Corrected: how much more energy an image takes than a text depends on the models, the processors and how many requests share one; we had named only the length of the text.",
    ),
    Change(
        id="ai-in-theses-in-india",
        date="2026-12-02",
        place="questions/school-and-study.md#phd-thesis-in-india",
        text="Corrected: a guide and a newspaper agree that AI text can count as plagiarism for India's University Grants Commission; we had set them against each other.",
    ),
    Change(
        id="eu-rules-of-2-december",
        date="2026-12-02",
        place="timeline.md#eu-intimate-image-ban",
        text="Changed: two EU rules that the outlook announced now apply, the ban on AI for sexual deepfakes and child sexual abuse material and the duty of older systems to mark what they generate, so both are now milestones.",
    ),
    Change(
        id="pictures-for-slides",
        date="2026-12-01",
        place="linking.md#pictures",
        text="New: the pictures of the dimensions can be downloaded as PNG for slides, and a downloaded picture shows its title and where it comes from.",
    ),
    Change(
        id="keyboards-and-calculators",
        date="2026-12-01",
        place="systems.md#predictive-keyboard",
        text="New: verdicts on the word suggestions of a phone's keyboard, on spell checkers and on calculators.",
    ),
    Change(
        id="compare-systems",
        date="2026-12-01",
        place="compare.md",
        text="New: a page on which two or three systems can be compared, with an address of its own for each comparison.",
    ),
    Change(
        id="eu-chatbots-in-the-picture",
        date="2026-12-01",
        place="dimensions/law-and-governance.md#which-law-from-when",
        text="Corrected: the picture of rules about AI now shows the EU's rule that chatbots must say they are AI, which we had left out.",
    ),
    Change(
        id="updoc-and-the-fda",
        date="2026-12-01",
        place="questions/law.md#generative-ai-as-a-medical-device",
        text="Corrected: we now say more about what the FDA cleared and what the maker of the app UpDoc says about its LLM; previously, we had said only that this was unclear.",
    ),
    Change(
        id="chart-on-two-screens",
        date="2026-12-01",
        place="systems.md",
        text="Changed: on a laptop, the chart of all systems takes about two screens instead of four.",
    ),
    Change(
        id="search-with-ctrl-k",
        date="2026-12-01",
        place="about.md#keys",
        text="Changed: Ctrl + K opens the search, and the keys n and p no longer turn pages, because a stray press led away from the page.",
    ),
    Change(
        id="systems-by-what-they-make",
        date="2026-12-01",
        place="systems.md",
        text="New: in the field above the chart of all systems, you can also type what they make, such as music or photos, and a search for “which systems make music” leads to the systems that do.",
    ),
    Change(
        id="what-came-first",
        date="2026-12-01",
        place="timeline.md",
        text="New: the timeline says what came first, image generators or LLMs, and its picture names ten milestones.",
    ),
    Change(
        id="ai-as-a-product-in-the-eu",
        date="2026-12-01",
        place="questions/law.md#who-is-liable-if-ai-causes-harm",
        text="New: who is liable in the EU if AI causes harm, under a directive that counts software as a product and covers what comes onto the market after 9 December 2026.",
    ),
    Change(
        id="systems-as-a-table",
        date="2026-12-01",
        place="systems.md",
        text="New: below the chart of all systems, a table of them that can be sorted by name, verdict, maker or year, and downloaded as CSV.",
    ),
    Change(
        id="answers-at-a-press",
        date="2026-12-01",
        place="questions/index.md",
        text="""
            New: pages of questions show the first sentence of each answer; click or tap for the rest.
            Search results can be narrowed to one kind, and the parts of a dimension's picture link to their rows.
        """,
    ),
    Change(
        id="chatgpt-text-watermark",
        date="2026-11-30",
        place="questions/privacy-and-safety.md#hidden-characters-in-chatgpt-text",
        text="Corrected: OpenAI announced in October 2026 that some of ChatGPT's text in the EU would get a watermark; we had written that it hadn't confirmed any.",
    ),
    Change(
        id="energy-of-short-videos",
        date="2026-11-30",
        place="dimensions/cost-and-energy.md#watt-hours-per-output",
        text="Corrected: the title of the picture of energy no longer says that every short video took more than any chat answer, because some answers with step-by-step reasoning took more than the least demanding video.",
    ),
    Change(
        id="peer-reports-polished-by-ai",
        date="2026-11-30",
        place="questions/in-the-professions.md#reviewers-and-chatgpt",
        text="Corrected: reviewers for the US National Institutes of Health may not use generative AI, even to polish their reports.",
    ),
    Change(
        id="jason-allens-image",
        date="2026-11-30",
        place="questions/the-words.md#first-art-prize-for-an-ai-image",
        text="Corrected: the US Copyright Office refused to register Jason Allen's prize-winning image at all, because he wouldn't exclude the generated parts from his claim; we had written that it refused only those parts.",
    ),
    Change(
        id="what-linkedin-keeps-out",
        date="2026-11-30",
        place="questions/privacy-and-safety.md#linkedin-and-ai-training",
        text="Corrected: we no longer say that private messages are the only thing that LinkedIn keeps out of its AI training.",
    ),
    Change(
        id="shop-texts-in-china",
        date="2026-11-30",
        place="questions/at-work.md#product-texts-by-ai",
        text="Corrected: China's rules on labels for generated content also apply to shop texts; we had written that we knew of no general law that did.",
    ),
    Change(
        id="ai-summaries-cost-clicks",
        date="2026-11-30",
        place="questions/the-future.md#do-ai-summaries-cost-websites-visitors",
        text="Updated: an experiment published in 2026 found that Google's AI summaries cut clicks on normal results by about 40%; until then, we knew only of comparisons that weren't experiments.",
    ),
    Change(
        id="questions-by-theme",
        date="2026-11-30",
        place="questions/index.md",
        text="New: there are more answers for readers in Australia, Canada, India, Ireland, the Philippines, Singapore, South Africa and the United Kingdom, and the questions of a page are grouped by theme.",
    ),
    Change(
        id="one-sentence-cells",
        date="2026-11-30",
        place="index.md#comparison",
        text="Updated: the comparison, the hard cases and the answers were reworded so that each part makes sense on its own, and claims that went beyond their sources were narrowed.",
    ),
    Change(
        id="hard-cases-that-are-no-llms",
        date="2026-11-29",
        place="systems.md",
        text="""
            Corrected: for six hard cases, such as AlphaFold 3, GenCast and Whisper, the answer was “It depends,” although the only open question is whether they are generative AI.
            The answer now begins “Not an LLM.”
        """,
    ),
    Change(
        id="chatbots-in-utah",
        date="2026-11-29",
        place="usage.md#cover-conversation",
        text="Corrected: Utah's earlier, broader definition of generative AI was law from May 2024, not only a bill.",
    ),
    Change(
        id="graphcast-from-two-states",
        date="2026-11-29",
        place="systems/graphcast.md",
        text="Corrected: the weather model GraphCast starts from two states of the weather, the current one and the one six hours earlier; we had written that it starts from one.",
    ),
    Change(
        id="twisted-ban-adopted",
        date="2026-11-29",
        place="questions/rules-and-contracts.md#can-a-rule-against-ai-be-enforced",
        text="Corrected: Twisted, a programming project, has adopted its ban on AI-made contributions; we had reported only the proposal.",
    ),
    Change(
        id="a-page-for-every-system",
        date="2026-11-29",
        place="systems.md",
        text="""
            New: every system has a page that answers whether it is an LLM, says why, and can be linked or embedded.
            The home page answers the same question, and the list of systems begins with a chart of all of them.
        """,
    ),
    Change(
        id="a-toy-world",
        date="2026-11-29",
        place="see.md",
        text="""
            New: the two models that run in the browser now know a toy world. Asked for “a red fish,” one draws it and the other tells a story about it.
            New: both models work together, questions show what is true and what is made up, and a class can do six tasks full screen.
        """,
    ),
    Change(
        id="third-edition",
        date="2026-11-29",
        place="index.md",
        text="Updated: every text was rewritten in plainer English.",
    ),
    Change(
        id="the-words-at-work",
        date="2026-11-26",
        place="usage.md",
        text="New: a page for people who write about AI, with sentences to reuse, clauses, definitions to copy, and the two terms in other languages.",
    ),
    Change(
        id="pictures-of-the-dimensions",
        date="2026-11-26",
        place="dimensions/index.md",
        text="New: every dimension has a picture, with a text version below it, and anyone may embed it.",
    ),
    Change(
        id="systems-by-input",
        date="2026-11-26",
        place="systems.md",
        text="New: the list of systems can also be filtered by input.",
    ),
    Change(
        id="llm-in-documentation",
        date="2026-11-26",
        place="questions/writing-about-it.md#may-an-llm-write-documentation",
        text="""
            Corrected: the site said that Linebender's policy forbids more than two paragraphs of documentation made with AI.
            That was only in a draft, and the policy itself asks for disclosure.
        """,
    ),
    Change(
        id="interpreters-in-ohio-courts",
        date="2026-11-26",
        place="questions/in-the-professions.md#can-ai-interpret-in-court",
        text="Updated: Ohio's rules on AI in court interpreting are no longer a proposal; they have been in force since November 2025.",
    ),
    Change(
        id="attacks-on-agents-counted",
        date="2026-11-26",
        place="dimensions/security-misuse-and-provenance.md",
        text="""
            Corrected: the site said that most attack techniques added to MITRE ATLAS from September 2025 to April 2026 concern agents.
            By our count, 25 of the 55 do.
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
            Corrected: METR says that AI tools probably helped developers more in early 2026 than a year before, but calls its data only very weak evidence of how large the change was.
            Its estimate of how long a task models can complete is now the one from May 2026.
        """,
    ),
    Change(
        id="see-it-happen",
        date="2026-11-26",
        place="see.md",
        text="""
            New: a page on which two tiny models run in the browser, side by side.
            One makes an image out of noise, and the other writes text piece by piece.
        """,
    ),
    Change(
        id="forty-questions-more",
        date="2026-11-26",
        place="questions/index.md",
        text="""
            New: forty questions on the words, on how models work, on choosing and on cost.
            Two statements are corrected: one kind of model, diffusion, has been used for every kind of content named, and the news quotations in a test of AI search tools were easy to find with Google, not hard.
        """,
    ),
    Change(
        id="studies-in-versions-of-2026",
        date="2026-11-26",
        place="outlook.md#length-of-tasks",
        text="Updated: the study of the length of tasks that models complete is now cited in its 2026 version (over five hours; previously 50 minutes).",
    ),
    Change(
        id="young-workers-in-2026",
        date="2026-11-26",
        place="outlook.md#young-workers-in-exposed-jobs",
        text="Updated: the study of young workers in exposed US jobs is now cited in its 2026 version (19% fewer; previously 13% to 16%).",
    ),
    Change(
        id="danish-study-in-2026",
        date="2026-11-26",
        place="outlook.md#danish-pay-and-hours",
        text="Updated: the study of pay and hours in Denmark is now cited in its 2026 version (no change above 2%; previously 1%).",
    ),
    Change(
        id="one-rule-for-more-than-text",
        date="2026-11-26",
        place="systems.md#how-to-tell",
        text="""
            One rule now covers models that make more than language: GPT-4o is a borderline case, as are Chameleon and Emu3.
            Aurora and GLM-Image, which make images and write nothing, are generative and not LLMs.
        """,
    ),
    Change(
        id="first-edition",
        date="2026-11-25",
        place="index.md",
        text="First edition: twelve dimensions, each claim with its source, and verdicts on named systems.",
    ),
)
