"""One table of queries for the search and both look-ups: what each of them answers first."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.site import Site
from tests.browser.pages import Open

# What is typed, and the nearest system, if there is one.
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
# What is asked, and the place of the first result.
ASKED = {
    "my boss wants an llm for customer emails": "choose/",
    "which tool should we purchase for support emails": "choose/",
    "Is Midjourney an LLM?": "systems/midjourney/",
    "is chat gpt a large language model": "systems/chatgpt/",
    "what kind of AI is Sora": "systems/sora/",
    "does Suno count as an llm": "systems/suno/",
    "is dalle3 genai": "systems/dall-e-3/",
    "Was ELIZA generative AI?": "systems/eliza/",
    "bert": "systems/bert/",
    "midjurney": "systems/midjourney/",
    "can i use chatgpt for my homework": "#teacher-says-nothing-about-ai",
    "who owns the text chatgpt writes": "#who-owns-the-output",
    "what should we not use ai for": "#when-not-to-use-generative-ai",
    "do we really need ai": "#when-do-i-need-neither",
    "why do llms make things up": "#why-do-llms-hallucinate",
    "What is AI?": "#artificial-intelligence",
    "do i need an ai agnet": "#do-i-need-an-agent",
    "what is an embeding": "#embedding",
    "what is rlhf": "#what-is-rlhf",
    "difference between copilot and chatgpt": "#copilot-or-chatgpt-at-work",
    "do i need to say please to chatgpt": "#please-and-thank-you",
    "can my job be taken by ai": "#will-llms-replace-workers",
    "cons of language models": "#main-limitations-of-llms",
    "Copilot": "systems/microsoft-copilot/",
    "is copilot an llm": "systems/microsoft-copilot/",
    "watch an LLM write": "see/",
    "live demo": "see/",
    "should I write a LLM or an LLM": "#a-llm-or-an-llm",
}
# What is asked, and what is among the first three results.
IN_SIGHT = {
    "does Midjourney contain an LLM": "Midjourney",
    "can Claude make images": "Claude",
    "energy": "Cost and energy",
}
# Questions with a number or a slip, which are not names that are not listed.
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
    "agnet",
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
                titles: results.map(({title}) => title), address: results[0]?.address ?? ""};
    });
}"""
READ = """async ([names, queries]) => {
    const { createReader } = await import(names);
    const data = await (await fetch(new URL("look-up.json", names))).json();
    const read = createReader(data);
    return queries.map((query) => {
        const { system, unlisted } = read(query);
        return [Boolean(unlisted), system?.name ?? unlisted?.nearest?.name ?? null];
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
    answers = find([*ASKED])
    first = {query: str(answer["address"]) for query, answer in zip(ASKED, answers, strict=True)}
    assert {
        query: place for query, place in first.items() if not place.endswith(ASKED[query])
    } == {}


def test_a_system_and_a_comparison_are_in_sight(find: Find) -> None:
    """Whatever is asked about a system, its verdict is among the first results."""
    answers = find([*IN_SIGHT])
    first = {query: answer["titles"] for query, answer in zip(IN_SIGHT, answers, strict=True)}
    assert (
        {
            query: titles[:3]  # type: ignore[index] # a list
            for query, titles in first.items()
            if IN_SIGHT[query] not in titles[:3]  # type: ignore[index]
        }
        == {}
    )


def test_a_listed_name_is_answered(find: Find, site: Site) -> None:
    """With a version or without, in any spelling."""
    answers = find([f"Is {name} an LLM?" for name in LISTED])
    first = {name: answer["titles"] for name, answer in zip(LISTED, answers, strict=True)}
    assert {name: titles[:1] for name, titles in first.items()} == {  # type: ignore[index] # a list
        name: [name_of(site, id)] for name, id in LISTED.items()
    }


@pytest.mark.parametrize("wording", ["{}", "Is {} an LLM?", "what is {}", "is {} generative AI"])
def test_an_invented_name_has_no_results(find: Find, site: Site, wording: str) -> None:
    """The search reports that it is not listed, and names the nearest system."""
    answers = find([wording.format(name) for name in INVENTED])
    expected: dict[str, dict[str, object]] = {
        name: {"isUnlisted": True, "nearest": name_of(site, id), "titles": [], "address": ""}
        for name, id in INVENTED.items()
    }
    assert dict(zip(INVENTED, answers, strict=True)) == expected


def test_the_list_of_systems_knows_the_same_names(visit: Open, address: str, site: Site) -> None:
    """Invented ones with the nearest system, and listed ones."""
    modules = [f"{address}assets/{name}.js" for name in ("system_names", "search_engine")]
    answers = visit("about/").evaluate(LOOK_UP, [*modules, [*INVENTED, *LISTED]])
    expected: list[list[object]] = [[True, name_of(site, id)] for id in INVENTED.values()]
    assert answers == [*expected, *([False, None] for _ in LISTED)]


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
    answers = dict(zip(QUESTIONS, find(QUESTIONS), strict=True))
    failed = [
        query for query, answer in answers.items() if answer["isUnlisted"] or not answer["titles"]
    ]
    assert failed == []


def test_a_question_in_another_language_is_told_that_the_site_is_in_english(visit: Open) -> None:
    """Below that are the systems that it names, and nothing else; English questions are not."""
    page = visit("about/")
    page.keyboard.press("/")
    field, message = (
        page.locator(".search-dialog input"),
        page.locator(".search-dialog .search-said"),
    )
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
    form = page.locator(
        {"dialog": ".search-dialog", "page": ".search-page", "systems": ".filters"}.get(
            place, ".look-up"
        )
    )
    form.locator("input").first.fill("Claude 9")
    expect(form).to_contain_text("\u201cClaude 9\u201d isn\u2019t listed.")
    expect(form.get_by_role("link", name="Claude", exact=True)).to_have_attribute(
        "href", re.compile("[#/]claude/?$")
    )
    expect(form.locator("a[href$='#how-to-tell']").locator("visible=true")).to_have_count(1)
    expect(page.locator(".search-result, .all-systems [data-verdict]:visible")).to_have_count(0)
