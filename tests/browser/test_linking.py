"""The menu beside everything that has an address: what it copies, and how it is used."""

import re
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import markdown
import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Locator, Page, ViewportSize, expect

from macros.exports.intersphinx import inventory
from macros.site import LinkTarget, Site
from tests.browser.pages import DESKTOP, ENLARGED, PHONE, Open, overflow, violations_in_all_colors
from tests.conftest import PUBLISHER, ROOT, SITE_URL
from tests.linking.test_inventory import CLIENTS, build, links
from tests.linking.test_references import read, shown

REPOSITORY = PUBLISHER["REPO_URL"]
MENU = ".link-menu"
# One place of each kind that has a mark.
PAGE = "outlook/"  # a short one
HEADING = f"{PAGE}#text-by-diffusion"
ANOTHER = f"{PAGE}#price-of-performance"
ROW = "dimensions/basic-functionality/#images"
KINDS = {
    "heading": HEADING,
    "row": ROW,
    "milestone": "timeline/#markov-counts-letters",
    "source": "sources/#getty-2025",
}
# One page of each template that makes marks.
each_kind = pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
# Every sign that means something in one of the formats.
HOSTILE = r'\h [i](j) {k} <b>l</b> &amp; "m" `n` *o* _p_ 100% $q #r s~t | u & v'


def target_at(site: Site, path: str) -> LinkTarget:
    """Return the place that has an address below the root of the site."""
    return next(target for target in site.link_targets if target.address == path)


def mark_of(page: Page, path: str) -> Locator:
    """Return the mark beside the place that an address leads to."""
    return page.locator(f'a.headerlink[href="#{path.partition("#")[2]}"]')


def open_menu(page: Page, path: str) -> Locator:
    """Click on the mark beside a place, and return the menu that opens."""
    mark_of(page, path).click()
    menu = page.get_by_role("dialog", name="Link to ")
    expect(menu).to_be_visible()
    return menu


def copied(page: Page, menu: Locator, button: str) -> str:
    """Press a button of the menu, which says so, and return the text that is in the clipboard."""
    menu.get_by_role("button", name=button, exact=True).click()
    expect(menu.get_by_role("button", name="Copied")).to_be_focused()
    expect(menu.get_by_role("status")).to_have_text("Copied")
    return str(page.evaluate("navigator.clipboard.readText()"))


def rename(page: Page, name: str) -> None:
    """Give the heading another text, as an editor would."""
    mark_of(page, HEADING).evaluate(
        "(mark, name) => mark.parentElement.replaceChildren(name, mark)", name
    )


def test_a_phone_shows_marks_beside_headings(visit: Open) -> None:
    """But none in the form of the guide, where a # would be taken for text."""
    page = visit("choose/", size=PHONE, device="phone")
    for heading in ("choose", "exactness"):
        mark = page.locator(f"#{heading} > .headerlink")
        expect(mark).to_have_css("opacity", "1")
        box = mark.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24
    expect(page.locator(".page-head .headerlink:visible")).to_have_count(1)
    page.get_by_role("link", name="New text or code").click()
    expect(page.locator(".page-head .headerlink:visible")).to_have_count(1)


@pytest.mark.parametrize(("path", "name"), [("glossary/", "Cite"), ("about/", "Cite this page")])
def test_a_page_is_cited_from_its_head_and_end(
    visit: Open, site: Site, address: str, path: str, name: str
) -> None:
    """The menu of its title opens there, with what a citation needs and nothing else."""
    page = visit(path)
    title = site.front_matter(f"{path.rstrip('/')}.md")["title"]
    link = page.get_by_role("link", name=name, exact=True)
    link.click()
    menu = page.get_by_role("dialog", name=f"Cite \u201c{title}\u201d")
    expect(menu).to_be_in_viewport(ratio=1)
    citation = copied(page, menu, "Copy citation (APA)")
    expect(menu.locator(".link-menu__citation")).to_have_text(citation)
    expect(menu.get_by_role("button")).to_have_count(3)
    assert citation.endswith(f" {title}. Generative AI and LLMs. {SITE_URL}{path}")
    assert page.url == address + path
    page.keyboard.press("Escape")
    expect(link).to_be_focused()


def test_a_text_to_take_over_is_copied_whole(visit: Open, address: str, site: Site) -> None:
    """A definition, a clause, a sentence, without a citation. A term has no such button."""
    texts = {
        site.comparison.definitions[0].id: site.comparison.definitions[0].wording,
        site.comparison.clauses[0].id: site.comparison.clauses[0].wording,
        site.comparison.usages[0].id: site.comparison.usages[0].write,
    }
    page = visit("usage/")
    for id, text in texts.items():
        assert copied(page, open_menu(page, f"usage/#{id}"), "Copy text") == text
        page.keyboard.press("Escape")
    page.goto(address + PAGE)
    menu = open_menu(page, HEADING)
    expect(menu.get_by_role("button", name="Copy link")).to_be_visible()
    expect(menu.get_by_role("button", name="Copy text")).to_be_hidden()
    expect(menu.locator(".link-menu__citation")).to_be_hidden()


@each_kind
def test_each_format_is_exactly_right(visit: Open, site: Site, path: str) -> None:
    """What is copied has the name, the canonical address and the date of review."""
    target = target_at(site, path)
    reviewed = date.fromisoformat(site.front_matter(target.page)["reviewed"])
    name, url = target.name, SITE_URL + path
    in_brackets = name.replace("[", r"\[").replace("]", r"\]")
    key = f"genai-{path}".replace("#", "").replace("/", "-")
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
    page = visit(path)
    menu = open_menu(page, path)
    assert menu.get_by_role("button").all_text_contents() == [*expected]
    assert {button: copied(page, menu, button) for button in expected} == expected


def test_a_picture_is_copied_to_embed(visit: Open, site: Site) -> None:
    """The line below it opens the menu, which has the picture as a link to where it stands."""
    figure = site.comparison.figures[0]
    path = f"dimensions/{figure.dimension}/#{figure.id}"
    page = visit(path.partition("#")[0])
    page.get_by_role("link", name="Share or embed").click()
    menu = page.get_by_role("dialog", name="Link to ")
    html = copied(page, menu, "Copy embed code")
    (link,) = BeautifulSoup(html, "html5lib").select("body a")
    assert link["href"] == SITE_URL + path
    (image,) = link.select("img")
    assert image["src"] == f"{SITE_URL}figures/{figure.id}.svg"
    assert image["alt"] == figure.title


def test_a_name_survives_every_format(visit: Open) -> None:
    """Programs that read a format show the signs that mean something in it as they are."""
    page = visit(PAGE)
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


def test_sphinx_resolves_what_is_copied(visit: Open, site: Site, tmp_path: Path) -> None:
    """Pasted into a page of a Sphinx project, the reference becomes a link with the same name."""
    names = [target_at(site, HEADING).name, r"a \ `quoted` *name*_ | in | part"]
    page = visit(PAGE)
    pasted = []
    for name in names:
        rename(page, name)
        pasted.append(copied(page, open_menu(page, HEADING), "Copy reStructuredText"))
        page.keyboard.press("Escape")
    (sphinx,) = (client for client in CLIENTS if client.name == "Sphinx")
    result = build(sphinx, tmp_path, inventory(site, "1.0.0"), "\n\n".join(pasted))
    assert result.returncode == 0, result.stdout + result.stderr
    assert links(tmp_path) == [(HEADING, name) for name in names]


@pytest.mark.parametrize("path", ["glossary/#token", "dimensions/adaptation/#tools"])
def test_an_editor_is_led_to_the_lines_of_the_entry(visit: Open, path: str) -> None:
    """The link to edit, and the form for corrections, name the file and the lines of the entry."""
    page = visit(path.partition("#")[0])
    menu = open_menu(page, path)
    edit = menu.get_by_role("link", name="Edit this entry")
    expect(edit).to_have_attribute("href", re.compile(r"/blob/HEAD/macros/data/.+#L\d+-L\d+$"))
    link = str(edit.get_attribute("href"))
    match = re.fullmatch(rf"{REPOSITORY}/blob/HEAD/(.+)#L(\d+)-L(\d+)", link)
    assert match is not None
    lines = (ROOT / match[1]).read_text(encoding="utf-8").splitlines()
    entry = lines[int(match[2]) - 1 : int(match[3])]
    assert f'id="{path.partition("#")[2]}"' in entry[1]
    assert entry[-1].strip() in {"),", ")"}
    form = str(menu.get_by_role("link", name="Suggest a correction").get_attribute("href"))
    fields = parse_qs(urlsplit(form).query)
    assert fields["lines"] == [link]
    assert fields["place"] == [path]


def test_the_menu_needs_no_mouse(visit: Open) -> None:
    """Enter opens it and copies, Tab moves through it, and Escape leads back to the mark."""
    page = visit(PAGE)
    mark = mark_of(page, HEADING)
    mark.press("Enter")
    menu = page.locator(MENU)
    expect(menu).to_be_visible()
    buttons = menu.locator("button:visible, a")
    expect(buttons.nth(0)).to_be_focused()
    page.keyboard.press("Tab")
    expect(buttons.nth(1)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(menu.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == SITE_URL + HEADING
    expect(mark).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(mark).to_be_focused()
    expect(mark).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize(("position", "key", "distance"), [(0, "Shift+Tab", 0), (-1, "Tab", 1)])
def test_tab_leads_out_of_the_menu_and_closes_it(
    visit: Open, position: int, key: str, distance: int
) -> None:
    """The focus continues from where the reader was."""
    page = visit(PAGE)
    menu = open_menu(page, HEADING)
    menu.locator("button:visible, a").nth(position).press(key)
    expect(menu).to_be_hidden()
    moved = mark_of(page, HEADING).evaluate(
        """mark => {
            const stops = [...document.querySelectorAll("a[href], button")];
            return stops.indexOf(document.activeElement) - stops.indexOf(mark);
        }"""
    )
    assert moved == distance


def test_one_menu_serves_every_mark(visit: Open, site: Site) -> None:
    """It is not there before the first click; then it moves, and forgets the last one."""
    page = visit(PAGE)
    expect(page.locator(MENU)).to_have_count(0)
    menu = open_menu(page, HEADING)
    copied(page, menu, "Copy link")
    mark_of(page, ANOTHER).click()
    expect(menu).to_have_accessible_name(f"Link to \u201c{target_at(site, ANOTHER).name}\u201d")
    expect(menu.get_by_role("status")).to_be_empty()
    assert copied(page, menu, "Copy link") == SITE_URL + ANOTHER
    expect(page.locator(MENU)).to_have_count(1)
    page.locator("h1").click()
    expect(menu).to_be_hidden()


def test_ctrl_click_opens_the_place_in_a_new_tab(visit: Open, address: str) -> None:
    """The new tab shows the place, and this page stays as it was."""
    page = visit(PAGE)
    with page.context.expect_page() as tab:
        mark_of(page, HEADING).click(modifiers=["ControlOrMeta"])
    tab.value.wait_for_url(address + HEADING)
    assert page.url == address + PAGE
    expect(page.locator(MENU)).to_have_count(0)


@pytest.mark.parametrize("size", [DESKTOP, ENLARGED], ids=["desktop", "enlarged"])
@pytest.mark.parametrize("path", [HEADING, ROW], ids=["heading", "row"])
def test_the_open_menu_is_in_sight(visit: Open, path: str, size: ViewportSize) -> None:
    """All of it is within the window, and the page is not too wide."""
    page = visit(path.partition("#")[0], size=size)
    expect(open_menu(page, path)).to_be_in_viewport(ratio=1)
    assert overflow(page) == 0


def test_the_open_menu_is_accessible(visit: Open) -> None:
    """On a phone, in the light and in the dark."""
    page = visit(PAGE, size=PHONE)
    open_menu(page, HEADING)
    assert violations_in_all_colors(page) == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_menu_leaves_with_its_mark(visit: Open, size: ViewportSize) -> None:
    """It has a place on the page, or closes."""
    page = visit(ROW, size=size)
    menu = open_menu(page, ROW)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(menu).not_to_be_in_viewport()


@each_kind
def test_the_target_of_a_link_is_marked(visit: Open, path: str) -> None:
    """By a line, not by color alone, and nothing moves for it."""
    page = visit(path)
    line = """element => {
        const style = getComputedStyle(element), {right} = element.getBoundingClientRect();
        const {borderLeftWidth, outlineStyle, outlineWidth, boxShadow} = style;
        return [right, [borderLeftWidth, outlineStyle, outlineWidth, boxShadow]];
    }"""
    marked = page.locator(":target").evaluate(line)
    page.evaluate("location.hash = ''")
    plain = page.locator(f"#{path.partition('#')[2]}").evaluate(line)
    assert marked[1] != plain[1]
    assert marked[0] == plain[0]
