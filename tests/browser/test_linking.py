"""The menu beside everything that has an address: what it copies, and how it is reached."""

import re
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import markdown
import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import BrowserContext, Locator, Page, Route, ViewportSize, expect

from macros.exports.intersphinx import inventory
from macros.site import LinkTarget, Site
from tests.browser.pages import DESKTOP, ENLARGED, PHONE, opened, violations
from tests.browser.windows import Windows
from tests.conftest import PUBLISHER, ROOT, SITE_URL, SUB_PATH
from tests.linking.test_inventory import CLIENTS, build, links
from tests.linking.test_references import read, shown

REPOSITORY = PUBLISHER["REPO_URL"]

MARKS = ":is(a.headerlink, a.source-id)"
# One place of each kind that carries a mark.
PAGE = "outlook/"  # a short one, soon opened
HEADING = f"{PAGE}#text-by-diffusion"
ANOTHER = f"{PAGE}#price-of-performance"
ROW = "dimensions/basic-functionality/#images"
KINDS = {
    "heading": HEADING,
    "row": ROW,
    "milestone": "timeline/#markov-counts-letters",
    "source": "sources/#getty-2025",
}
# One page of each shape that the templates make, and those written by hand.
PAGE_KINDS = (
    "",
    "dimensions/",
    "dimensions/evaluation/",
    "systems/",
    "misconceptions/",
    "timeline/",
    "questions/law/",
    "sources/",
    "choose/",
    "linking/",
)
each_kind = pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
each_size = pytest.mark.parametrize(
    "size", [PHONE, DESKTOP, ENLARGED], ids=["phone", "desktop", "enlarged"]
)
# Every sign that means something in one of the formats.
HOSTILE = r'\h [i](j) {k} <b>l</b> &amp; "m" `n` *o* _p_ 100% $q #r s~t | u & v'


def target_at(site: Site, path: str) -> LinkTarget:
    """Return the place that has an address below the root of the site."""
    return next(target for target in site.link_targets if target.address == path)


def mark_of(page: Page, path: str) -> Locator:
    """Return the mark beside the place that an address leads to."""
    return page.locator(f'{MARKS}[href="#{path.partition("#")[2]}"]')


def menu_of(page: Page) -> Locator:
    """Return the menu."""
    return page.get_by_role("dialog", name="Link to ")


def open_menu(page: Page, path: str) -> Locator:
    """Click on the mark beside a place, and return the menu that opens."""
    mark_of(page, path).click()
    menu = menu_of(page)
    menu.wait_for()
    return menu


def copied(page: Page, menu: Locator, button: str) -> str:
    """Press a button of the menu, and return the text that is then in the clipboard."""
    menu.get_by_role("button", name=button, exact=True).click()
    expect(menu.get_by_role("status")).to_have_text("Copied")
    return str(page.evaluate("navigator.clipboard.readText()"))


def rename(page: Page, name: str) -> None:
    """Give the heading that is tried with other words, as an editor would."""
    mark_of(page, HEADING).evaluate(
        """(mark, name) => mark.parentElement.replaceChildren(name, mark)""", name
    )


def box_of(locator: Locator) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of what is shown, in pixels of the window."""
    box = locator.bounding_box()
    assert box is not None
    return box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]


def is_within(locator: Locator, size: ViewportSize) -> bool:
    """Say whether all of an element lies in the window."""
    left, top, right, bottom = box_of(locator)
    return left >= 0 and top >= 0 and right <= size["width"] and bottom <= size["height"]


def is_focused(locator: Locator) -> bool:
    """Say whether an element has the focus."""
    return bool(locator.evaluate("element => element === document.activeElement"))


def test_a_text_to_take_over_is_copied_whole(
    context: BrowserContext, address: str, site: Site
) -> None:
    """A definition, a clause, a sentence: the words alone, without a citation. A term has none."""
    texts = {
        site.comparison.definitions[0].id: site.comparison.definitions[0].wording,
        site.comparison.clauses[0].id: site.comparison.clauses[0].wording,
        site.comparison.usages[0].id: site.comparison.usages[0].write,
    }
    page, _ = opened(context, f"{address}usage/")
    for id, text in texts.items():
        assert copied(page, open_menu(page, f"usage/#{id}"), "Copy text") == text
        page.keyboard.press("Escape")
    page.goto(address + HEADING.partition("#")[0])
    menu = open_menu(page, HEADING)
    expect(menu.get_by_role("button", name="Copy link")).to_be_visible()
    expect(menu.get_by_role("button", name="Copy text")).to_be_hidden()


@each_kind
def test_each_format_is_exactly_right(
    context: BrowserContext, address: str, site: Site, path: str
) -> None:
    """What is copied is what a reader pastes: name, canonical address and date of review."""
    target = target_at(site, path)
    reviewed = date.fromisoformat(site.front_matter(target.page)["reviewed"])
    name, url = target.name, SITE_URL + path
    in_brackets = name.replace("[", r"\[").replace("]", r"\]")
    key = f"{SUB_PATH}/{path}".replace("#", "").replace("/", "-")
    expected = {
        "Copy link": url,
        "Copy Markdown": f"[{in_brackets}]({url})",
        "Copy reStructuredText": f":external+genai:ref:`{name} <{target.label}>`",
        "Copy HTML": f'<a href="{url}">{name}</a>',
        "Copy citation (APA)": (
            "The contributors of Generative AI and LLMs."
            f" ({reviewed.year}, {reviewed:%B} {reviewed.day})."
            f" {name}. Generative AI and LLMs. {url}"
        ),
        "Copy BibTeX": f"""\
@misc{{{key},
  author = {{{{The contributors of Generative AI and LLMs}}}},
  title = {{{{{name}}}}},
  year = {{{reviewed.year}}},
  month = {f"{reviewed:%b}".lower()},
  howpublished = {{Generative AI and LLMs}},
  url = {{{url}}},
  note = {{Reviewed {reviewed.day} {reviewed:%B} {reviewed.year}}},
}}""",
    }
    page, noise = opened(context, address + path.partition("#")[0])
    menu = open_menu(page, path)
    assert menu.get_by_role("button").all_text_contents() == list(expected)
    assert {button: copied(page, menu, button) for button in expected} == expected
    assert noise == []


def test_a_name_survives_every_format(context: BrowserContext, address: str) -> None:
    """Signs that mean something in a format are shown as they are by the programs that read it."""
    page, _ = opened(context, address + PAGE)
    rename(page, HOSTILE)
    menu = open_menu(page, HEADING)
    for html in (
        copied(page, menu, "Copy HTML"),
        markdown.markdown(copied(page, menu, "Copy Markdown")),
    ):
        (link,) = BeautifulSoup(html, "html5lib").select("body a")
        assert link.attrs == {"href": SITE_URL + HEADING}
        assert link.text == HOSTILE
        assert link.find() is None
    (entry,) = read(copied(page, menu, "Copy BibTeX")).entries.values()
    assert shown(entry.fields["title"]) == HOSTILE
    assert entry.fields["url"] == SITE_URL + HEADING


def test_sphinx_follows_what_is_copied(
    context: BrowserContext, address: str, site: Site, tmp_path: Path
) -> None:
    """Pasted into a page of a Sphinx project, the reference becomes a link with the same name."""
    names = [target_at(site, HEADING).name, r"a \ `quoted` *name*_ | in | part"]
    page, _ = opened(context, address + PAGE)
    pasted = []
    for name in names:
        rename(page, name)
        menu = open_menu(page, HEADING)
        pasted.append(copied(page, menu, "Copy reStructuredText"))
        page.keyboard.press("Escape")
    (sphinx,) = (client for client in CLIENTS if client.name == "Sphinx")
    result = build(sphinx, tmp_path, inventory(site, "1.0.0"), "\n\n".join(pasted))
    assert result.returncode == 0, result.stdout + result.stderr
    assert links(tmp_path) == [(HEADING, name) for name in names]


def test_without_a_label_there_is_no_restructuredtext(
    context: BrowserContext, address: str
) -> None:
    """A name that the inventory does not hold is not offered, neither by mouse nor by key."""
    page, _ = opened(context, address + PAGE)
    page.locator("[data-label-start]").evaluate_all(
        "places => places.forEach(place => delete place.dataset.labelStart)"
    )
    menu = open_menu(page, HEADING)
    assert menu.get_by_role("button").count() == 5
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert is_focused(menu.get_by_role("button", name="Copy HTML"))


@pytest.mark.parametrize("path", PAGE_KINDS, ids=lambda path: path.strip("/") or "home")
def test_every_kind_of_mark_opens_the_menu(
    context: BrowserContext, address: str, site: Site, path: str
) -> None:
    """On each page the first and the last of every kind navigate, and open it under their name."""
    page, noise = opened(context, address + path)
    here = page.url
    kinds = page.locator(MARKS).evaluate_all(
        "marks => marks.map(mark => mark.closest('h1, h2, h3, th, figcaption, li').localName)"
    )
    chosen = {kinds.index(kind) for kind in kinds}
    chosen |= {len(kinds) - 1 - kinds[::-1].index(kind) for kind in kinds}
    assert chosen
    names = {target.address: target.name for target in site.link_targets}
    for index in sorted(chosen):
        mark = page.locator(MARKS).nth(index)
        mark.click()
        menu = menu_of(page)
        menu.wait_for()
        href = str(mark.get_attribute("href"))
        assert page.url == here + href
        # Titles of pages, lists of sources and rows that only lead on are no places.
        shown = mark.evaluate("mark => mark.closest('h1, h2, h3, th, figcaption, li').innerText")
        name = names.get(here.removeprefix(address) + href, shown.removesuffix("#").strip())
        # A misconception is a place by what is said, and shown as said, in quotation marks.
        expect(menu).to_have_accessible_name(re.compile(f"^Link to “?{re.escape(name)}”?$"))
        page.keyboard.press("Escape")
        expect(menu).to_be_hidden()
    assert page.locator(".link-menu").count() == 1
    assert noise == []


@pytest.mark.parametrize(
    "path",
    ["systems/#bert", "glossary/#token", "dimensions/adaptation/#tools", "timeline/#gpt"],
)
def test_an_editor_is_led_to_the_lines_of_the_entry(
    context: BrowserContext, address: str, path: str
) -> None:
    """The link to edit, and the form for corrections, name the file and the lines of the entry."""
    page, noise = opened(context, address + path.partition("#")[0])
    menu = open_menu(page, path)
    edit = menu.get_by_role("link", name="Edit this entry")
    expect(edit).to_have_attribute("href", re.compile(r"/blob/HEAD/macros/data/.+#L\d+-L\d+$"))
    link = str(edit.get_attribute("href"))
    found = re.fullmatch(rf"{REPOSITORY}/blob/HEAD/(.+)#L(\d+)-L(\d+)", link)
    assert found is not None
    lines = (ROOT / found[1]).read_text(encoding="utf-8").splitlines()
    entry = lines[int(found[2]) - 1 : int(found[3])]
    assert f'id="{path.partition("#")[2]}"' in entry[1]
    assert entry[-1].strip() in {"),", ")"}
    form = str(menu.get_by_role("link", name="Suggest a correction").get_attribute("href"))
    assert parse_qs(urlsplit(form).query)["lines"] == [link]
    assert noise == []


def test_an_editor_is_led_to_the_page_of_a_section(context: BrowserContext, address: str) -> None:
    """What is written by hand is edited where the page is, in Markdown."""
    page, _ = opened(context, address + "about/")
    menu = open_menu(page, "about/#cite")
    edit = menu.get_by_role("link", name="Edit this entry")
    expect(edit).to_have_attribute("href", f"{REPOSITORY}/edit/main/docs/about.md")


@each_kind
def test_the_menu_needs_no_mouse(context: BrowserContext, address: str, path: str) -> None:
    """Enter opens it, keys move through it and copy, and Escape leads back to the mark."""
    page, _ = opened(context, address + path.partition("#")[0])
    mark = mark_of(page, path)
    mark.focus()
    page.keyboard.press("Enter")
    menu = menu_of(page)
    menu.wait_for()
    buttons = menu.locator("button:visible, a")
    steps = {"": 0, "ArrowDown": 1, "Tab": 2, "Home": 0, "ArrowUp": -1, "End": -1, "Shift+Tab": -2}
    for key, index in steps.items():
        if key:
            page.keyboard.press(key)
        assert is_focused(buttons.nth(index)), key
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    expect(menu.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == SITE_URL + path
    expect(mark).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    assert is_focused(mark)
    expect(mark).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize(("start", "key"), [("Home", "Shift+Tab"), ("End", "Tab")])
def test_tab_leads_out_of_the_menu_and_closes_it(
    context: BrowserContext, address: str, start: str, key: str
) -> None:
    """The focus is never behind the menu, and goes on from where the reader was."""
    page, _ = opened(context, address + PAGE)
    menu = open_menu(page, HEADING)
    page.keyboard.press(start)
    page.keyboard.press(key)
    expect(menu).to_be_hidden()
    distance = page.evaluate(
        """([selector, path]) => {
            const links = [...document.querySelectorAll("a[href]")];
            return links.indexOf(document.activeElement) - links.findIndex(
                link => link.matches(selector) && link.href.endsWith(path));
        }""",
        [MARKS, HEADING],
    )
    assert distance == {"Tab": 1, "Shift+Tab": 0}[key]


def test_the_menu_is_built_once_and_serves_every_mark(
    context: BrowserContext, address: str, site: Site
) -> None:
    """Before the first click it is not there; then the same one moves, and forgets the last."""
    page, _ = opened(context, address + PAGE)
    assert page.locator(".link-menu").count() == 0
    menu = open_menu(page, HEADING)
    copied(page, menu, "Copy link")
    mark_of(page, ANOTHER).click()
    expect(menu).to_have_accessible_name(f"Link to {target_at(site, ANOTHER).name}")
    expect(menu.get_by_role("status")).to_be_empty()
    assert copied(page, menu, "Copy link") == SITE_URL + ANOTHER
    assert page.locator(".link-menu").count() == 1
    page.locator("h1").click()
    expect(menu).to_be_hidden()


@pytest.mark.parametrize(
    ("modifiers", "button"),
    [(["Control"], "left"), (["Shift"], "left"), (["Meta"], "left"), ([], "middle")],
    ids=["ctrl", "shift", "meta", "middle"],
)
def test_opening_the_link_elsewhere_opens_no_menu(
    context: BrowserContext, address: str, modifiers: list[str], button: str
) -> None:
    """A click that means "in a new tab" or "in a new window" is left to the browser."""
    page, _ = opened(context, address + PAGE)
    mark = mark_of(page, HEADING)
    mark.evaluate("mark => mark.addEventListener('click', event => event.preventDefault())")
    mark.click(modifiers=modifiers, button=button)  # type: ignore[arg-type] # literals
    # Two frames are what the menu waits for; after a third it would be there.
    page.evaluate(
        "() => new Promise(done => { let frames = 3;"
        " const next = () => frames-- ? requestAnimationFrame(next) : done(); next(); })"
    )
    assert page.locator(".link-menu").count() == 0


def test_ctrl_click_opens_the_place_in_a_new_tab(context: BrowserContext, address: str) -> None:
    """The new tab shows the place, and this one stays where it was."""
    page, _ = opened(context, address + PAGE)
    with context.expect_page() as tab:
        mark_of(page, HEADING).click(modifiers=["ControlOrMeta"])
    tab.value.wait_for_url(address + HEADING)
    assert page.url == address + PAGE
    assert page.locator(".link-menu").count() == 0


@pytest.mark.parametrize("path", [path for path in KINDS.values() if path != KINDS["source"]])
def test_without_scripts_a_mark_is_a_link(windows: Windows, address: str, path: str) -> None:
    """Where JavaScript is off, the mark leads to its place, and promises no menu."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as window:
        page, _ = opened(window, address + path.partition("#")[0])
        mark = mark_of(page, path)
        assert mark.get_attribute("aria-haspopup") is None
        mark.click()
        assert page.url == address + path
        assert page.locator(".link-menu").count() == 0


def test_without_scripts_the_list_of_sources_shows_their_ids(
    windows: Windows, address: str, site: Site
) -> None:
    """Where JavaScript is off, each source has its place and its id, which is then no link."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as window:
        page, _ = opened(window, address + KINDS["source"])
        source = page.locator(":target")
        assert source.get_attribute("id") == KINDS["source"].partition("#")[2]
        shown = page.locator("ul.sources > li").evaluate_all(
            "items => items.map(item => [item.id, getComputedStyle(item, '::after').content])"
        )
        assert len(shown) == len(site.comparison.sources)
        assert [content.strip('"') for _, content in shown] == [id for id, _ in shown]


def test_a_browser_without_popovers_has_links(context: BrowserContext, address: str) -> None:
    """In a browser from before 2024 the mark stays a plain link, and nothing is reported."""
    without = "delete HTMLElement.prototype.popover"
    page, noise = opened(context, address + PAGE, first=without)
    mark = mark_of(page, HEADING)
    assert mark.get_attribute("aria-haspopup") is None
    mark.click()
    assert page.url == address + HEADING
    assert noise == []


@each_size
def test_without_a_clipboard_the_text_is_shown(
    windows: Windows, address: str, size: ViewportSize
) -> None:
    """Over plain HTTP a browser has no clipboard: the text stands there, selected."""
    origin = address.partition(f"/{SUB_PATH}/")[0]

    def serve(route: Route) -> None:
        there = route.request.url.replace("http://insecure.example", origin)
        route.fulfill(response=window.request.get(there))

    with windows.open(viewport=size, reduced_motion="reduce") as window:
        window.route("http://insecure.example/**", serve)
        page, noise = opened(
            window, f"http://insecure.example/{SUB_PATH}/dimensions/basic-functionality/"
        )
        assert page.evaluate("[isSecureContext, 'clipboard' in navigator]") == [False, False]
        menu = open_menu(page, ROW)
        menu.get_by_role("button", name="Copy Markdown").click()
        shown = menu.get_by_role("textbox", name="Text to copy")
        expect(shown).to_have_value(f"[Images]({SITE_URL}{ROW})")
        expect(menu.get_by_role("status")).to_have_text("Copy the selected text")
        assert is_focused(shown)
        assert shown.is_editable() is False
        assert page.evaluate("getSelection().toString()") == shown.input_value()
        assert is_within(menu, size)
        assert violations(page) == []
        page.keyboard.press("Escape")
        expect(menu).to_be_hidden()
        assert is_focused(mark_of(page, ROW))
        assert noise == []


def test_a_clipboard_that_refuses_is_not_a_failure(context: BrowserContext, address: str) -> None:
    """Where the browser refuses to write, the text is shown; when it writes again, it is not."""
    page, noise = opened(context, address + PAGE)
    menu = open_menu(page, HEADING)
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }"
    )
    menu.get_by_role("button", name="Copy link").click()
    shown = menu.get_by_role("textbox")
    expect(shown).to_have_value(SITE_URL + HEADING)
    page.evaluate("delete navigator.clipboard.writeText")
    assert copied(page, menu, "Copy link") == SITE_URL + HEADING
    expect(shown).to_be_hidden()
    assert noise == []


@each_size
@each_kind
def test_the_open_menu_is_in_sight(
    windows: Windows, address: str, path: str, size: ViewportSize
) -> None:
    """It lies within the window and moves nothing, and what is pressed is large enough."""
    with windows.open(viewport=size, reduced_motion="reduce") as window:
        page, _ = opened(window, address + path.partition("#")[0])
        menu = open_menu(page, path)
        assert is_within(menu, size)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        assert menu.evaluate("menu => menu.getAnimations({subtree: true}).length") == 0
        for target in (mark_of(page, path), *menu.get_by_role("button").all()):
            left, top, right, bottom = box_of(target)
            assert right - left >= 24
            assert bottom - top >= 24


@each_size
def test_the_open_menu_is_accessible(windows: Windows, address: str, size: ViewportSize) -> None:
    """With the menu open axe finds nothing, in light and in dark, and nothing is reported."""
    with windows.open(viewport=size, color_scheme="light", reduced_motion="reduce") as window:
        page, noise = opened(window, address + ROW.partition("#")[0])
        menu = open_menu(page, ROW)
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, only=["color-contrast", "link-in-text-block"]) == []
        assert menu.is_visible()
        assert noise == []


def test_the_menu_stays_with_its_mark(context: BrowserContext, address: str) -> None:
    """It opens above a mark at the foot of the window, scrolls with it, and goes when it goes."""
    page, _ = opened(context, address + PAGE)
    # The last heading of a page cannot come to the top of the window.
    page.evaluate(
        "document.querySelectorAll('footer, .footnote').forEach(each => { each.hidden = true; })"
    )
    last = page.locator(MARKS).last
    last.click()
    menu = menu_of(page)
    menu.wait_for()
    assert box_of(last)[3] > DESKTOP["height"] / 2
    assert box_of(menu)[3] <= box_of(last)[1]
    apart = box_of(menu)[1] - box_of(last)[1]
    page.evaluate("scrollBy(0, -20)")
    page.wait_for_function(
        """apart => {
            const top = selector => document.querySelector(selector).getBoundingClientRect().top;
            return Math.abs(top(".link-menu") - top("a[aria-expanded=true]") - apart) < 1;
        }""",
        arg=apart,
    )
    page.evaluate("scrollTo(0, 0)")
    expect(menu).to_be_hidden()


@each_kind
def test_what_is_arrived_at_is_marked(context: BrowserContext, address: str, path: str) -> None:
    """The place a link leads to differs from the one beside it by a line, not by color alone."""
    page, _ = opened(context, address + path)
    line = """element => {
        const style = getComputedStyle(element);
        const {boxShadow} = getComputedStyle(element.querySelector("th") ?? element);
        return [style.borderLeftWidth, style.outlineStyle, style.outlineWidth, boxShadow].join(" ");
    }"""
    target = page.locator(":target")
    arrived = target.evaluate(line)
    width = box_of(target)[2]
    page.evaluate("location.hash = ''")
    place = page.locator(f"#{path.partition('#')[2]}")
    assert place.evaluate(line) != arrived
    assert box_of(place)[2] == width
