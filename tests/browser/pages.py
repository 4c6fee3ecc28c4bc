"""What the browser tests share: the pages, the sizes of windows, and axe."""

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Response, ViewportSize

from macros.kinds import system_page
from macros.paths import DOCS
from macros.site import SYSTEM_PAGES, address
from tests.conftest import AXE

Open = Callable[..., Page]

NARROW = ViewportSize(width=320, height=640)
PHONE = ViewportSize(width=360, height=740)
DESKTOP = ViewportSize(width=1440, height=900)
ENLARGED = ViewportSize(width=320, height=256)  # 1280 by 1024 at 400%, as in WCAG 1.4.10

MISSING = "there/is/no/such/page/"
LONG = ("sources/", "systems/", "glossary/")  # first, so that no worker is left with one at the end
# One template makes the pages of all systems: one of each verdict stands for them, and a long name.
SYSTEMS = ("bert", "chatgpt", "claude", "eliza", "gpt-4o", "midjourney", "notebooklm")
_PAGES = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
_OTHER_SYSTEMS = {page for page in _PAGES if page.startswith(SYSTEM_PAGES)} - {
    *map(system_page, SYSTEMS)
}
PAGES = sorted(
    (*map(address, _PAGES - _OTHER_SYSTEMS), MISSING),
    key=lambda path: (path not in LONG, path),
)
# One page of each template, and of each kind of entry.
TEMPLATES = frozenset(
    {
        "",
        "boundary/",
        "choose/",
        "compare/",
        "dimensions/",
        "dimensions/evaluation/",
        "examples/",
        "glossary/",
        "misconceptions/",
        "outlook/",
        "questions/",
        "questions/law/",
        "see/",
        "sources/",
        "sources/papers/",
        "systems/",
        *(address(system_page(id)) for id in SYSTEMS),
        "timeline/",
        "usage/",
        MISSING,
    }
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
RULES_OF_COLOR = ["color-contrast", "link-in-text-block"]
RULES_OF_SIZE = [*RULES_OF_COLOR, "target-size"]  # what may differ on a phone
# The pages are long lists of entries made by one template: the first few stand for all.
_REPEATED = "article :nth-of-type(n+7)"
# Entries out of sight have no layout until they are measured.
_RUN_AXE = """async ([runOnly, include, exclude]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
    const options = {runOnly, resultTypes: ["violations"], preload: false};
    const {violations} = await axe.run({include: [include], exclude: [exclude]}, options);
    document.adoptedStyleSheets = [];
    return violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(({html}) => html)]);
}"""

# How far the layout has moved since the page began to load.
SHIFTS = """() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({type: "layout-shift", buffered: true});
    return observer.takeRecords().reduce((sum, {value}) => sum + value, 0);
}"""


def page_name(path: str) -> str:
    """Return the name of a page in a report."""
    return path.strip("/") or "home"


def listen(page: Page) -> list[str]:
    """Return the messages and the failed or foreign requests of a page, kept up to date."""
    noise: list[str] = []

    def add_message(message: ConsoleMessage) -> None:
        if not (page.url.endswith(MISSING) and "404" in message.text):
            noise.append(message.text)

    def add_response(response: Response) -> None:
        if response.status >= 400 and not response.url.endswith(MISSING):
            noise.append(f"{response.status} {response.url}")

    def add_foreign(url: str) -> None:
        if urlsplit(url).hostname not in {"127.0.0.1", None}:
            noise.append(url)

    page.on("console", add_message)
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("request", lambda request: add_foreign(request.url))
    page.on("response", add_response)
    return noise


def violations(page: Page, *, only: Sequence[str] = (), within: str = ":root") -> list[object]:
    """Return the rules of axe that a page or a part of it breaks, each with its first elements."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    run_only = {"type": "rule", "values": only} if only else {"type": "tag", "values": RULES}
    result: list[object] = page.evaluate(_RUN_AXE, [run_only, within, _REPEATED])
    return result


def violations_in_all_colors(page: Page, *, within: str = ":root") -> list[object]:
    """Return what axe finds in the light, and the faults of color in the dark."""
    page.emulate_media(color_scheme="light")
    light = violations(page, within=within)
    page.emulate_media(color_scheme="dark")
    return light + violations(page, only=RULES_OF_COLOR, within=within)


def overflow(page: Page) -> int:
    """Return by how many pixels a page is wider than its window."""
    width: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return max(width, 0)
