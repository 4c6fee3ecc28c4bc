"""One table of queries for the search and both look-ups: what each of them answers first."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.site import Site
from tests.browser.pages import Open

# Names that are not listed, by the nearest system, if there is one.
UNLISTED: dict[str | None, tuple[str, ...]] = {
    "claude": ("Claude 9", "Claude Opus 9", "Claude 9.5 Sonnet", "Anthropic Claude 9"),
    "claude-code": ("Claude Code 7",),
    "gemini-models": ("Gemini 4 Ultra", "Google Gemini 8"),
    "gpt-6": ("GPT-7", "gpt 10", "OpenAI GPT-8 mini"),
    "gpt-4o": ("GPT-4o nano",),
    "gpt-image": ("GPT Image 9",),
    "openai-o1": ("o5-mini",),
    "llama": ("Llama 5", "llama-9-70b"),
    "mistral-7b": ("Mistral Large 4",),
    "deepseek-r1": ("DeepSeek-R9",),
    "deepseek-v3": ("DeepSeek V17",),
    "midjourney": ("Midjourney v15",),
    "stable-diffusion-3": ("Stable Diffusion 9",),
    "my-ai-snapchat": ("My AI 3",),
    None: ("Zorblax", "Zorblax 3", "Kestrel 70B", "Zorblax AI", "Zorblax Turbo"),
}
INVENTED = {name: id for id, names in UNLISTED.items() for name in names}
SPELLINGS = {
    "gpt-4": ("GPT-4", "gpt4", "OpenAI GPT-4"),
    "gpt-4o": ("GPT-4o", "gpt 4o"),
    "gpt-6": ("GPT-6.2 Astra",),
    "llama": ("Llama 4", "Llama 3"),
    "claude": ("Claude 3", "Claude"),
    "gemini-models": ("Gemini 2.5 Pro",),
    "dall-e-3": ("dalle3", "DALL-E 3", "dalle"),
    "openai-o1": ("o1-mini",),
    "stable-diffusion-1": ("SD 1.5",),
    "mistral-7b": ("Mistral 7B",),
    "word2vec": ("word2vec",),
    "t5": ("T5",),
    "rt-2": ("RT-2",),
    "midjourney": ("Midjorney", "Midjurny"),
    "microsoft-copilot": ("Copilto", "kopilot"),
    # By the name alone one means today's.
    "alexa-plus": ("Alexa",),
    "siri-ai": ("Siri",),
    "openai-codex": ("Codex",),
}
LISTED = {name: id for id, names in SPELLINGS.items() for name in names}
# What is asked, and the place of the first result.
ASKED = {
    "is copilot an lm": "systems/microsoft-copilot/",
    "customer e-mails": "#answer-customers-emails",
    "gtp-4": "systems/gpt-4/",
    "google": "systems/gemini-models/",
    "mistral": "systems/le-chat/",
    "who made Midjourney and since when": "systems/midjourney/",
    "perplexity": "systems/perplexity/",
    "what changed in 2023": "timeline/#year-2023",
    "what changed lately": "about/#changes",
    "is chat gpt a large language model": "systems/chatgpt/",
    "what kind of AI is Sora": "systems/sora/",
    "can i use chatgpt for my homework": "#teacher-says-nothing-about-ai",
    "who owns the text chatgpt writes": "#who-owns-the-output",
    "what should we not use ai for": "#when-not-to-use-generative-ai",
    "why do llms make things up": "#why-do-llms-hallucinate",
    "What is AI?": "#what-is-ai",
    "do i need an ai agnet": "#do-i-need-an-agent",
    "difference between copilot and chatgpt": "#copilot-or-chatgpt-at-work",
    "do i need to say please to chatgpt": "#please-and-thank-you",
    "can my job be taken by ai": "#will-llms-replace-workers",
    "Copilot": "systems/microsoft-copilot/",
    "live demo": "see/",
    "cite this site": "about/#cite",
    "cite this page": "linking/",
    "download the comparison table": "#comparison",
    "hard cases": "boundary/",
    "download csv": "linking/#data",
    "updates": "about/#changes",
    "diffusion": "#diffusion-model",
    "multimodal": "#what-does-multimodal-mean",
    "what does gpt stand for": "glossary/#gpt",
    "hallucinatin": "glossary/#hallucination",
    "misconceptions": "misconceptions/",
    "myths": "misconceptions/",
    "training data": "dimensions/training-data-and-objectives/",
    "about": "about/",
    "energy": "dimensions/cost-and-energy/",
    "law": "questions/law/",
    "link to energy row": "#energy-per-output",
    "benchmark": "glossary/#benchmark",
    "diffusion vs transformer": "glossary/#diffusion-model",
    "rag vs fine tuning": "#rag-or-fine-tuning",
    "what is a tokn": "#what-is-a-token",
    "should I write a LLM or an LLM": "#a-llm-or-an-llm",
    "cheapest way to translate 500 pages": "#machine-translation-or-a-translator",
    "texas law": "#texas-ai-law",
    "translate a document": "#does-an-llm-translate-better",
    "ai in court": "#ai-in-courts",
    "can chatgpt make images": "#how-does-chatgpt-make-images",
    "does chatgpt store my data": "#how-long-are-chats-kept",
}
# The second result: a row of the first, the page about a term, or the law that is asked for.
SECOND = {"energy": "#energy-per-output", "benchmark": "/evaluation/", "texas law": "#texas-bc-552"}
# Questions with a number or a slip, which are not names that are not listed.
QUESTIONS = [
    "is gpt-4 better than gpt-3",
    "how many parameters does gpt-4 have",
    "what is a 7b model",
    "top 10 llms",
    "best ai 2024",
    "EU AI Act 2024",
    "article 50",
    "can chatgpt 4 hours later remember me",
    "halluc",
    "is a token part of an LLM?",
]
# Questions in other languages, and the systems that they name.
FOREIGN = {
    "Was ist der Unterschied zwischen KI und LLM": [],
    "kann chatgpt bilder erzeugen": ["ChatGPT"],
    "\u00bfes midjourney un llm?": ["Midjourney"],
    "qu'est-ce qu'un llm": [],
    "什么是大型语言模型": [],
}
ENGLISH = ["Who wrote Attention is all you need?", "MIT study", "UN report on AI", "das"]

FIND = """async ([module, queries]) => {
    const search = await (await import(module)).loadSearch();
    await search.complete();
    return queries.map((query) => {
        const unlisted = search.unlisted(query);
        const results = search.search(query);
        return {isUnlisted: Boolean(unlisted), nearest: unlisted?.nearest?.name ?? null,
                isVersion: Boolean(unlisted?.isVersion),
                titles: results.map(({title}) => title), address: results[0]?.address ?? "",
                second: results[1]?.address};
    });
}"""
READ = """async ([names, queries]) => {
    const { createReader } = await import(names);
    const data = await (await fetch(new URL("look-up.json", names))).json();
    const read = createReader(data);
    return queries.map((query) => {
        const { system, version, unlisted } = read(query);
        return [Boolean(version ?? unlisted), system?.name ?? unlisted?.nearest?.name ?? null];
    });
}"""
Find = Callable[[list[str]], list[dict[str, object]]]


@pytest.fixture
def find(visit: Open, address: str) -> Find:
    """Return a function that hands queries to the search, and returns what it answers to each."""
    page = visit("about/")

    def find_all(queries: list[str]) -> list[dict[str, object]]:
        answers: list[dict[str, object]] = page.evaluate(
            FIND, [f"{address}assets/search_engine.js", queries]
        )
        return answers

    return find_all


def name_of(site: Site, id: str | None) -> str | None:
    """Return the name of a system, if there is one."""
    return site.comparison.by_id["systems"][id].name if id else None


def test_a_query_has_the_right_first_result(find: Find) -> None:
    """Words such as not, who and why count, and so does a word with a slip or a synonym."""
    for (query, place), answer in zip(ASKED.items(), find([*ASKED]), strict=True):
        assert str(answer["address"]).endswith(place), query
        assert str(answer["second"]).endswith(SECOND.get(query, "")), query


def test_a_half_typed_term_is_found(find: Find, site: Site) -> None:
    """Among the first five or in their titles, from its fifth letter to the last but one."""
    terms = [term.name for term in site.comparison.terms if " " not in term.name]
    begun = [(term, term[:length]) for term in terms for length in range(5, len(term))]
    for (term, query), answer in zip(begun, find([query for _, query in begun]), strict=True):
        assert any(term in title for title in answer["titles"][:5]), query  # type: ignore[index] # a list


def test_a_listed_name_is_answered(find: Find, site: Site) -> None:
    """With a version or without, in any spelling."""
    answers = find([f"Is {name} an LLM?" for name in LISTED])
    for (name, id), answer in zip(LISTED.items(), answers, strict=True):
        assert answer["titles"][0] == name_of(site, id), name  # type: ignore[index] # a list


@pytest.mark.parametrize("wording", ["{}", "Is {} an LLM?", "what is {}", "is {} generative AI"])
def test_an_invented_name_has_no_results(find: Find, site: Site, wording: str) -> None:
    """But the nearest system, which is also the first result where the name is a version of it."""
    answers = find([wording.format(name) for name in INVENTED])
    for (name, id), answer in zip(INVENTED.items(), answers, strict=True):
        assert (answer["isUnlisted"], answer["nearest"]) == (True, name_of(site, id)), name
        first = [answer["nearest"]] if answer["isVersion"] else []
        assert answer["titles"][:1] == first, name  # type: ignore[index] # a list


@pytest.mark.parametrize("wording", ["{}", "Is {} an LLM?", "is {} generative AI"])
def test_the_look_up_knows_the_same_names(
    visit: Open, address: str, site: Site, wording: str
) -> None:
    """Invented ones with the nearest system, and listed ones."""
    queries = [wording.format(name) for name in (*INVENTED, *LISTED)]
    answers = visit("about/").evaluate(READ, [f"{address}assets/look_up_names.js", queries])
    invented = [[True, name_of(site, id)] for id in INVENTED.values()]
    listed = [[False, name_of(site, id)] for id in LISTED.values()]
    assert dict(zip(queries, answers, strict=True)) == dict(
        zip(queries, [*invented, *listed], strict=True)
    )


def test_a_question_with_a_number_is_a_question(find: Find) -> None:
    """So is a word with a slip, or one that is half typed."""
    for query, answer in zip(QUESTIONS, find(QUESTIONS), strict=True):
        assert answer["titles"], query
        assert not answer["isUnlisted"], query


def test_a_question_in_another_language_is_told_that_the_site_is_in_english(visit: Open) -> None:
    """Below that are the systems that it names, and nothing else; English questions are not."""
    page = visit("about/")
    page.keyboard.press("/")
    field = page.locator(".search-dialog input")
    message = page.locator(".search-dialog .search-said")
    titles = page.locator(".search-dialog [role=option] .search-result__title")
    for typed, names in FOREIGN.items():
        field.fill(typed)
        expect(message).to_contain_text("in English")
        expect(titles).to_have_text(names)
    for typed in ENGLISH:
        field.fill(typed)
        expect(message).not_to_contain_text("in English")


@pytest.mark.parametrize("place", ["dialog", "page", "systems"])
def test_a_name_that_is_not_listed_is_reported(visit: Open, place: str) -> None:
    """With the nearest entry, and the questions that lead to a verdict; no results."""
    paths = {"dialog": "about/", "page": "search/", "systems": "systems/"}
    page: Page = visit(paths[place])
    if place == "dialog":
        page.keyboard.press("/")
    forms = {"dialog": ".search-dialog", "page": "article", "systems": ".filters"}
    form = page.locator(forms[place])
    form.locator("input").first.fill("Claude 9")
    expect(form).to_contain_text("entry for Claude; there is none for \u201cClaude 9\u201d alone.")
    expect(form.locator("a[href*='claude']").locator("visible=true").first).to_have_attribute(
        "href", re.compile("[#/]claude/?$")
    )
    form.locator("input").first.fill("GPT-7")
    expect(form).to_contain_text("\u201cGPT-7\u201d isn\u2019t listed.")
    expect(form.get_by_role("link", name="GPT-6", exact=True)).to_be_visible()
    expect(form.locator("a[href$='#how-to-tell']").locator("visible=true")).to_have_count(1)
    expect(page.locator(".search-result, .all-systems [data-verdict]:visible")).to_have_count(0)
    if place != "systems":  # nor is what only another question mentions
        form.locator("input").first.fill("is a cat an llm")
        expect(page.locator(".search-result").first).to_be_visible()
        expect(form.locator("a[href$='#how-to-tell']")).to_be_visible()
