"""Names that the site does not list, in the search and in both look-ups."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from macros.site import Site
from tests.browser.pages import DESKTOP, opened
from tests.browser.windows import Windows

# What is typed, and the nearest system.
INVENTED = {
    "Claude 9": "claude",
    "Claude Opus 9": "claude",
    "Claude 9.5 Sonnet": "claude",
    "Anthropic Claude 9": "claude",
    "Claude Code 7": "claude-code",
    "Gemini 4 Ultra": "gemini-models",
    "Google Gemini 8": "gemini-models",
    "GPT-7": "gpt-6",
    "gpt 10": "gpt-6",
    "OpenAI GPT-8 mini": "gpt-6",
    "GPT-4o nano": "gpt-4o",
    "GPT Image 9": "gpt-image",
    "o5-mini": "openai-o1",
    "Sora 3": "sora",
    "Veo 12": "veo",
    "Llama 5": "llama",
    "llama-9-70b": "llama",
    "Code Llama 6": "code-llama",
    "Mistral Large 4": "mistral-7b",
    "DeepSeek-R9": "deepseek-r1",
    "DeepSeek V17": "deepseek-v3",
    "Grok 12": "grok-models",
    "Falcon 18": "falcon",
    "Qwen 11 Max": "qwen",
    "Kimi K8": "kimi-k2",
    "Phi-9": "phi-3",
    "Midjourney v15": "midjourney",
    "Stable Diffusion 9": "stable-diffusion-3",
    "AlphaFold 7": "alphafold-3",
    "Suno v14": "suno",
    "Whisper 8": "whisper",
    "My AI 3": "my-ai-snapchat",
    "Meta AI 5": "meta-ai",
    "Zorblax 3": None,
    "Kestrel 70B": None,
    "Zorblax": None,
    "Zorblax AI": None,
    "Zorblax Turbo": None,
}
LISTED = {
    "GPT-4": "gpt-4",
    "gpt4": "gpt-4",
    "GPT-4o": "gpt-4o",
    "gpt 4o": "gpt-4o",
    "OpenAI GPT-4": "gpt-4",
    "GPT-6.2 Astra": "gpt-6",
    "Llama 4": "llama",
    "Llama 3": "llama",
    "Claude 3": "claude",
    "Claude": "claude",
    "Gemini 2.5 Pro": "gemini-models",
    "dalle3": "dall-e-3",
    "DALL-E 3": "dall-e-3",
    "o1-mini": "openai-o1",
    "SD 1.5": "stable-diffusion-1",
    "Falcon 180B": "falcon",
    "Mistral 7B": "mistral-7b",
    "word2vec": "word2vec",
    "T5": "t5",
    "RT-2": "rt-2",
    "Veo 3": "veo",
    "Midjorney": "midjourney",
}
QUESTIONS = [
    "is gpt-4 better than gpt-3",
    "gpt-4 vs claude",
    "how many parameters does gpt-4 have",
    "what is a 7b model",
    "top 10 llms",
    "best ai 2024",
    "EU AI Act 2024",
    "article 50",
    "can chatgpt 4 hours later remember me",
    "halluc",
    "what is an embeding",
    "agnet",
    "is a token part of an LLM?",
]
FIND = """async ([module, queries]) => {
    const search = await (await import(module)).loadSearch();
    await search.complete();
    return queries.map((query) => {
        const unlisted = search.unlisted(query);
        const nearest = unlisted?.nearest?.name ?? null;
        return [Boolean(unlisted), nearest, search.search(query).map((each) => each.title)];
    });
}"""
LOOK_UP = """async ([names, engine, queries]) => {
    const { systems } = await (await import(engine)).loadSearch();
    const unlisted = (await import(names)).createUnlisted(systems);
    return queries.map((query) => {
        const found = unlisted(query);
        return [Boolean(found), found?.nearest?.name ?? null];
    });
}"""


@pytest.fixture(scope="module")
def page(windows: Windows, address: str) -> Iterator[Page]:
    """Return a page, for all that only call its modules."""
    with windows.open(viewport=DESKTOP) as window:
        page, noise = opened(window, address + "about/")
        yield page
        assert noise == []


def ask(page: Page, address: str, queries: list[str]) -> list[tuple[bool, str | None, list[str]]]:
    """Return for each query whether it is an unlisted name, the nearest system, and the results."""
    found: list[tuple[bool, str | None, list[str]]] = page.evaluate(
        FIND, [f"{address}assets/search_engine.js", queries]
    )
    return found


def name_of(site: Site, id: str | None) -> str | None:
    """Return the name of a system, if there is one."""
    return site.comparison.by_id["systems"][id].name if id else None


@pytest.mark.parametrize("wording", ["{}", "Is {} an LLM?", "what is {}", "is {} generative AI"])
def test_an_invented_name_has_no_results(
    page: Page, address: str, site: Site, wording: str
) -> None:
    """The search says that it is not listed, and names the nearest system."""
    answers = ask(page, address, [wording.format(name) for name in INVENTED])
    found = {
        name: (is_unlisted, nearest, results)
        for name, (is_unlisted, nearest, results) in zip(INVENTED, answers, strict=True)
    }
    assert found == {name: (True, name_of(site, id), []) for name, id in INVENTED.items()}


def test_the_list_of_systems_says_the_same(page: Page, address: str, site: Site) -> None:
    """It knows names and nothing else, and reads them alike."""
    modules = [f"{address}assets/{name}.js" for name in ("system_names", "search_engine")]
    found = page.evaluate(LOOK_UP, [*modules, [*INVENTED, *LISTED]])
    expected = [[True, name_of(site, id)] for id in INVENTED.values()]
    assert found == [*expected, *([False, None] for _ in LISTED)]


def test_a_listed_name_is_answered(page: Page, address: str, site: Site) -> None:
    """With a version or without, in any spelling."""
    answers = ask(page, address, [f"Is {name} an LLM?" for name in LISTED])
    found = {name: results[:1] for name, (_, _, results) in zip(LISTED, answers, strict=True)}
    assert found == {name: [name_of(site, id)] for name, id in LISTED.items()}


def test_a_question_with_a_number_is_a_question(page: Page, address: str) -> None:
    """So is a word with a slip, or one that is half typed."""
    answers = ask(page, address, QUESTIONS)
    failed = [
        query
        for query, (is_unlisted, _, results) in zip(QUESTIONS, answers, strict=True)
        if is_unlisted or not results
    ]
    assert failed == []


@pytest.mark.parametrize("place", ["dialog", "page", "home", "systems"])
def test_what_is_not_listed_is_said(context: BrowserContext, address: str, place: str) -> None:
    """With the nearest entry, what it is, and the questions that lead to a verdict; no results."""
    paths = {"dialog": "about/", "page": "search/", "home": "", "systems": "systems/"}
    page, noise = opened(context, address + paths[place])
    if place == "dialog":
        page.keyboard.press("/")
    within = {"dialog": ".search-dialog", "page": ".search-page"}.get(place, ".look-up")
    form = page.locator(within)
    form.locator("input").first.fill("Claude 9")
    expect(form).to_contain_text(
        re.compile("\u201cClaude 9\u201d isn\u2019t listed. The nearest entry is Claude, an LLM.")
    )
    expect(form.get_by_role("link", name="Claude", exact=True)).to_have_attribute(
        "href", re.compile("#claude$")
    )
    expect(form.get_by_role("link", name="how to tell what a product is")).to_have_attribute(
        "href", re.compile("#how-to-tell$")
    )
    expect(page.locator(".search-result, .system:visible")).to_have_count(0)
    assert noise == []
