"""What every browser test shares: the pages, the windows they are seen in, and the checkers."""

from collections.abc import Sequence
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, ViewportSize

from macros.paths import DOCS
from macros.site import address
from tests.browser.windows import blank_page, further_page, listen
from tests.conftest import AXE_ADDRESS, SUB_PATH

Scheme = Literal["light", "dark"]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# What else there is has no color. Each rule of axe with the elements that it is about.
_OF_COLOR = {"color-contrast": "*", "link-in-text-block": "a[href]"}
RULES_OF_COLOR = [*_OF_COLOR]
RULES_OF_SIGHT = [*RULES_OF_COLOR, "target-size"]  # names, roles and order have no size either
_TARGETS = "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]"
# Axe takes minutes for lists of hundreds of items that one template makes; forty stand for all.
ALIKE = [
    ".sources > li:nth-child(n+41)",
    ".footnote li:nth-child(n+41)",
    "section.system:nth-of-type(n+41)",
]

NARROW = ViewportSize(width=320, height=640)
PHONE = ViewportSize(width=360, height=740)
TABLET = ViewportSize(width=768, height=900)
DESKTOP = ViewportSize(width=1440, height=900)
ENLARGED = ViewportSize(width=320, height=256)  # 1280 by 1024 at 400 %, as WCAG 1.4.10 has it

PAGES = sorted(
    (
        *(address(path.relative_to(DOCS).as_posix()) for path in DOCS.rglob("*.md")),
        "there/is/no/such/page/",
    ),
    # The long ones first, so that no worker has one left when the others are done.
    key=lambda path: (path not in {"sources/", "systems/", "glossary/"}, path),
)
# One page of each template; what is written by hand needs no template.
TEMPLATES = frozenset(
    {
        "",
        "boundary/",
        "choose/",
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
        "timeline/",
        "there/is/no/such/page/",
    }
)
SIDEWAYS = "document.documentElement.scrollWidth"
# How far the layout has moved since the page began to load.
SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""
# The same of a page that is there.
SHIFTED = """() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({type: "layout-shift", buffered: true});
    return observer.takeRecords().reduce((sum, {value}) => sum + value, 0);
}"""
_ASK_AXE = """async ([runOnly, within, exclude, ofColor, sound, targets]) => {
    const isSound = new Set(sound), looks = new Map([[null, 0]]), numbers = new Map();
    // A number for a text, the same on every page.
    const numberOf = (text) => {
        if (!numbers.has(text)) {
            let number = 0;
            for (const each of text) number = (number * 31 + each.codePointAt()) % 2 ** 47;
            numbers.set(text, number);
        }
        return numbers.get(text);
    };
    const lookOf = (element) => {
        if (!looks.has(element)) {
            const {color, backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
            const name = `${element.localName}.${element.getAttribute("class")}`;
            const own = [name, color, backgroundColor, backgroundImage, opacity];
            looks.set(element, numberOf([lookOf(element.parentElement), ...own].join()));
        }
        return looks.get(element);
    };
    const asked = new Map();
    for (const each of document.querySelectorAll(`${within}, ${within} *`)) {
        if (![...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
        if (!each.checkVisibility({visibilityProperty: true})) continue;
        const {fontSize, fontWeight} = getComputedStyle(each);
        const look = numberOf([lookOf(each), fontSize, fontWeight].join());
        if (!isSound.has(look) && !asked.has(look)) asked.set(look, each);
    }
    const isOfColor = runOnly.values.every((rule) => rule in ofColor);
    const isOfSight = runOnly.values.every((rule) => rule in ofColor || rule === "target-size");
    // WCAG 2.5.8 allows a target on which no other is, and which is large or has room around it.
    // What is transparent and below all else is there for keys.
    const boxes = isOfColor ? [] : [...document.querySelectorAll(targets)].flatMap((element) => {
        const {left, top, right, bottom, width, height} = element.getBoundingClientRect();
        if (!width || !height) return [];
        if (!element.checkVisibility({opacityProperty: true}) &&
            getComputedStyle(element).zIndex < 0) return [];
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return [{element, left, top, right, bottom, x, y, isSmall: width < 24 || height < 24}];
    });
    const isNear = (one, other) => {
        if (other.left < one.right && other.right > one.left &&
            other.top < one.bottom && other.bottom > one.top) return true;
        if (!one.isSmall) return false;
        const across = Math.max(other.left - one.x, one.x - other.right, 0);
        const down = Math.max(other.top - one.y, one.y - other.bottom, 0);
        return Math.hypot(across, down) < 12 ||
            other.isSmall && Math.hypot(other.x - one.x, other.y - one.y) < 24;
    };
    const cramped = boxes.filter((one) => one.element.closest(within) &&
        boxes.some((other) => other !== one && isNear(one, other)));
    if (isOfSight && !asked.size && !cramped.length) return [[], []];
    for (const each of asked.values()) each.dataset.asked = "";
    for (const {element} of cramped) element.dataset.cramped = "";
    const rules = Object.entries(ofColor).map(([id, selector]) =>
        ({id, selector: `${selector}[data-asked]`}));
    rules.push({id: "target-size", selector: "[data-cramped]"});
    axe.configure({rules, noHtml: true});
    const options = {runOnly, resultTypes: ["violations"], preload: false, selectors: false,
        elementRef: true};
    const {violations} = await axe.run({include: [within], exclude}, options);
    for (const each of asked.values()) delete each.dataset.asked;
    for (const {element} of cramped) delete element.dataset.cramped;
    const found = violations.map(({id, nodes}) =>
        [id, nodes.slice(0, 3).map(({element}) => element.outerHTML.slice(0, 300))]);
    return [found, [...asked.keys()]];
}"""
_SOUND: set[int] = set()  # the looks of which axe has said that their colors are


def name_of(path: str) -> str:
    """Return what a page is called in a report."""
    return path.strip("/") or "home"


def opened(
    context: BrowserContext,
    url: str,
    *,
    until: Literal["load", "networkidle"] = "load",
    first: str = "",
) -> tuple[Page, list[str]]:
    """Open a page, and return it with what it said and asked for that it should not have.

    It is loaded, and with `networkidle` also done with what it fetches after that. `first` is a
    script that runs before those of the page.
    """
    page = further_page(context) if first else blank_page(context)
    if first:
        page.add_init_script(first)
    noise: list[str] = []
    missing = url.endswith("no/such/page/")
    listen(
        page,
        "console",
        lambda message: (
            noise.append(message.text)
            if not (missing and "404" in message.text)  # the browser's own note of the error page
            else None
        ),
    )
    listen(page, "pageerror", lambda error: noise.append(str(error)))
    origin = url.partition(f"/{SUB_PATH}/")[0]
    listen(
        page,
        "request",
        lambda request: (
            noise.append(request.url) if not request.url.startswith((origin, "data:")) else None
        ),
    )
    listen(
        page,
        "response",
        lambda response: (
            noise.append(f"{response.status} {response.url}")
            if response.status >= 400 and response.url != url
            else None
        ),
    )
    page.goto(url, wait_until=until)
    return page, noise


def asked_for(page: Page) -> list[str]:
    """Return the paths below the site that the page asks for, kept up to date."""
    paths: list[str] = []
    listen(
        page,
        "request",
        lambda request: paths.append(urlsplit(request.url).path.removeprefix(f"/{SUB_PATH}/")),
    )
    return paths


def paint(page: Page, scheme: Scheme) -> None:
    """Set the colors of the system."""
    page.emulate_media(color_scheme=scheme)


def load_axe(page: Page) -> None:
    """Make axe known to a page, from the server that the page comes from."""
    page.evaluate("(address) => 'axe' in window || import(address).then(() => {})", AXE_ADDRESS)


def violations(page: Page, *, only: Sequence[str] = (), within: str = ":root") -> list[object]:
    """Return what axe finds: each rule with its first three places.

    `only` names the rules, and `within` selects the part of the page. Axe takes most of its time
    for two things, and is spared what is known. What looks alike is asked about its colors once in
    a run: it has the same style, on the same ground, and stands in the same elements. A target is
    asked about its size where another is too near.
    """
    load_axe(page)
    run_only = {"type": "rule", "values": only} if only else {"type": "tag", "values": RULES}
    given = [run_only, within, ALIKE, _OF_COLOR, [*_SOUND], _TARGETS]
    found, looks = page.evaluate(_ASK_AXE, given)
    if not found and {*RULES_OF_COLOR} <= {*(only or RULES_OF_COLOR)}:
        _SOUND.update(looks)
    return list(found)
