"""The last step of a build: what a page brings with it, and what is left away."""

import gzip
import re
import zlib
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from urllib.parse import urljoin

import pytest

from macros.postprocess.bundle import BUNDLE, bundle, from_bundle
from macros.postprocess.constants import constants, with_constants
from macros.postprocess.first_paint import make_ready
from macros.postprocess.modules import imported, imported_at_once, in_order, preloads
from macros.postprocess.smallest import smallest_script
from macros.postprocess.theme_fixes import MENDS
from macros.postprocess.unused_css import (
    parse,
    used,
    words_of_page,
    words_of_script,
)
from tests.conftest import SITE_URL, BuiltPage

FIRST_PACKETS = 14_000  # bytes
PAGE = '<main class="home wide" id="top" hidden><p data-kind="note">Text</p></main>'


@pytest.mark.parametrize(
    "rule",
    [
        "p{color:red}",
        ".home.wide>p{color:red}",
        "#top{color:red}",
        "[hidden]{color:red}",
        "[data-kind=note]{color:red}",
        '[data-kind^="no"]{color:red}',
        "main:not(.narrow) p:hover{color:red}",
        ":is(.narrow,.wide){color:red}",
        "main::before{color:red}",
        "*{color:red}",
        ":root{color:red}",
        "@media print{p{color:red}}",
        "@page{margin:0}",
    ],
)
def test_a_rule_that_can_match_is_kept(rule: str) -> None:
    """What a selector asks for is in the page, so the rule stays as it is."""
    assert used(parse(rule), words_of_page(PAGE)) == rule


@pytest.mark.parametrize(
    "rule",
    [
        "table{color:red}",
        ".home .narrow{color:red}",
        "#bottom{color:red}",
        "[open]{color:red}",
        "[data-kind=warning]{color:red}",
        ":is(.narrow,table) p{color:red}",
        "main:has(table){color:red}",
        "@media print{table{color:red}}",
        "@supports(color:red){@media print{.narrow{color:red}}}",
    ],
)
def test_a_rule_that_cannot_match_is_left_away(rule: str) -> None:
    """What a selector asks for is not in the page, so nothing of the rule is left."""
    assert used(parse(rule), words_of_page(PAGE)) == ""


def test_of_several_selectors_those_that_match_are_kept() -> None:
    """A rule for two things stays a rule for the one that is there."""
    assert used(parse("p,table,.wide{color:red}"), words_of_page(PAGE)) == "p,.wide{color:red}"


def test_a_word_in_a_script_may_become_part_of_the_page() -> None:
    """The words of its strings count, and not those of its comments, nor names of variables."""
    script = words_of_script(
        """let b = "menu"; x.className = 'is-open'; result = `<table>`; // it's old"""
    )
    rules = parse(".menu,.is-open,table,.old,b,.result{color:red}")
    assert used(rules, words_of_page(PAGE) | script) == ".menu,.is-open,table{color:red}"


def test_an_attribute_may_be_set_as_data() -> None:
    """What a script calls dataset.nextStep a stylesheet calls data-next-step."""
    script = words_of_script("guide.dataset.nextStep = '2'")
    rule = "[data-next-step]{color:red}"
    assert used(parse(rule), words_of_page(PAGE) | script) == rule
    worked_out = words_of_script("for (const name of ['next-step']) guide.dataset[name] = '2'")
    assert used(parse(rule), words_of_page(PAGE) | worked_out) == rule


def test_an_attribute_may_be_set_by_its_property() -> None:
    """What a script calls ariaValueNow a stylesheet calls aria-valuenow."""
    script = words_of_script("bar.ariaValueNow = '2'; mark.ariaExpanded = String(isOpen)")
    rule = "[aria-valuenow],[aria-expanded=true]{color:red}"
    assert used(parse(rule), words_of_page(PAGE) | script) == rule


def test_the_end_of_a_class_may_be_worked_out() -> None:
    """Where a script puts the beginning of a class before a value, every end of it counts."""
    script = words_of_script("make('span', {className: `kind kind--${kind}`})")
    rules = parse(".kind--a{color:red}.kind--b{color:blue}.kinds{color:green}")
    kept = used(rules, words_of_page(PAGE) | script)
    assert kept == ".kind--a{color:red}.kind--b{color:blue}"


def test_an_animation_that_nothing_names_is_left_away() -> None:
    """Frames stay while a rule that is kept moves by them."""
    rules = parse("@keyframes a{0%{top:0}}@keyframes b{0%{top:0}}p{animation:1s ease a}")
    assert used(rules, words_of_page(PAGE)) == "@keyframes a{0%{top:0}}p{animation:1s ease a}"


def test_a_property_that_nothing_uses_is_left_away() -> None:
    """Custom properties stay while a rule, or another property in use, refers to them."""
    rules = parse(":root{--a:1px;--b:var(--a);--c:2px;--d:var(--c);color:red}p{margin:var(--b)}")
    expected = ":root{--a:1px;--b:var(--a);color:red}p{margin:var(--b)}"
    assert used(rules, words_of_page(PAGE)) == expected


def test_a_property_that_is_set_anew_is_left_away() -> None:
    """Of two values for the same selectors only the later one is ever seen."""
    theme = ":root,[data-kind=note]{--a:1px;--b:1px}"
    ours = ':root,[data-kind="note"],[data-kind="x"]{--a:2px}'
    use = "p{margin:var(--a) var(--b)}"
    kept = used(parse(theme + ours + use), words_of_page(PAGE))
    assert kept == f':root,[data-kind=note]{{--b:1px}}:root,[data-kind="note"]{{--a:2px}}{use}'
    partly = used(parse(theme + ":root{--a:2px}" + use), words_of_page(PAGE))
    assert partly == theme + ":root{--a:2px}" + use


def test_a_property_that_other_styles_use_is_kept() -> None:
    """The styles for paper and for the search are files of their own, and use those of the page."""
    rules = parse(":root{--a:1px;--b:2px}")
    assert used(rules, words_of_page(PAGE), "p{margin:var(--a)}") == ":root{--a:1px}"


def test_a_short_value_that_never_changes_stands_in_place_of_its_name() -> None:
    """Wherever it is set it is the same, at the root too; its own names are written out as well."""
    rules = parse(
        ":root{--a:1px;--b:var(--a);--c:2px;--d:calc(100% - 2 * (1rem + 3px))}"
        "@media print{:root{--c:3px}}main{--e:4px}p{margin:var(--b) var(--c) var(--e);top:var(--d)}"
    )
    values = constants(rules)
    assert values == {"--a": "1px", "--b": "var(--a)"}
    written = "".join(map(str, with_constants(rules, values)))
    assert written.endswith("p{margin:1px var(--c) var(--e);top:var(--d)}")


def test_what_a_later_rule_sets_for_the_same_selectors_is_left_away() -> None:
    """A declaration that nobody sees is dropped, on a condition too; one that prevails stays."""
    theme = "p{color:red;margin-top:1px}@media screen{p{color:red;padding:1px}}"
    kept = used(parse(theme + "p{color:blue;margin:0}"), words_of_page(PAGE))
    assert kept == "@media screen{p{padding:1px}}p{color:blue;margin:0}"
    for seen in (
        "p{color:red}main p{color:blue}",
        "p{color:red}@media print{p{color:blue}}",
        "p,main{color:red}p{color:blue}",
        "p{color:red!important}p{color:blue}",
        "p{margin:0}p{margin-top:1px}",
    ):
        assert used(parse(seen), words_of_page(PAGE)) == seen


def test_the_direction_of_a_page_prevails_and_says_nothing() -> None:
    """Every page has one, so a later rule that asks for it overrides, and never an earlier one."""
    words = words_of_page(PAGE) | {"[dir]"}
    kept = used(parse("p{color:red;top:0}[dir] p{color:blue}"), words)
    assert kept == "p{top:0}[dir] p{color:blue}"
    other = "[dir] p{color:blue}p{color:red}"
    assert used(parse(other), words) == other


def test_space_and_comments_are_left_away() -> None:
    """What no browser reads is no part of a rule."""
    css = "/* a */ p , main > p { color: red ; /* b */ margin : 0 }\n"
    assert used(parse(css), words_of_page(PAGE)) == "p,main > p{color: red;margin : 0}"


def test_a_broken_stylesheet_is_reported() -> None:
    """A fault of a stylesheet stops the build with its line."""
    with pytest.raises(ValueError, match="well-formed stylesheet, found line 1"):
        parse("p{color:red}}")


@pytest.mark.parametrize("kind", ["script", "stylesheet"])
def test_a_file_that_is_not_there_is_reported(tmp_path: Path, kind: str) -> None:
    """A page that asks for a file that does not exist stops the build."""
    asks = {
        "script": '<link rel="stylesheet" href="a.css"><script src="b.js" type="module"></script>',
        "stylesheet": '<link rel="stylesheet" href="b.css">',
    }[kind]
    (tmp_path / "a.css").write_text("p{color:red}")
    page = f"<!doctype html><html><head><meta charset=utf-8>{asks}</head></html>"
    (tmp_path / "index.html").write_text(page)
    with pytest.raises(ValueError, match=r"index.html: expected a file at b\.(js|css), found none"):
        make_ready(tmp_path, SITE_URL)
    assert (tmp_path / "index.html").read_text() == page


def test_a_script_that_no_browser_could_read_is_reported(tmp_path: Path) -> None:
    """It stops the build with its name and the place; a reader would have none of the scripts."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "b.js").write_text("const a = ;\n")
    with pytest.raises(ValueError, match=r"b\.js: unexpected ; in expression on line 1"):
        make_ready(tmp_path, SITE_URL)


def test_a_script_has_short_names_for_what_is_its_own() -> None:
    """What others import, and what is a property, keeps its name."""
    script = "const inside = 1;\nexport function shown({ given }) {\n  return given + inside;\n}\n"
    assert smallest_script(script) == (
        "const inside=1;export function shown({given:e}){return e+inside}"
    )


def test_every_mend_is_needed(unpublished_folder: Path) -> None:
    """Each fault that the last step mends is still in some page of the theme."""
    pages = [page.read_text() for page in unpublished_folder.rglob("*.html")]
    for mend in MENDS:
        assert any(mend.pattern.search(page) for page in pages), mend.reason


def test_a_page_needs_nothing_else_to_be_painted(built_pages: list[BuiltPage]) -> None:
    """Its first styles are in the page; every script that is a file is a module, which waits.

    Nothing that is a file stands before the heading and the answer.
    """
    for page in built_pages:
        links = page.soup.select("link[rel~=stylesheet]")
        assert [link for link in links if not link.find_parent(["p", "li"])] == [], page
        assert [link for link in links if link.find_next("h1")] == [], page
        assert page.soup.select("script[src]:not([type=module])") == [], page
        assert page.soup.select("[style], [onclick], [onload], [onerror]") == [], page


def test_heading_and_answer_come_with_the_first_answer_of_the_server(
    built_pages: list[BuiltPage],
) -> None:
    """They are in the first 14 KB that travel: ten packets, which wait for nothing (RFC 6928)."""
    for page in built_pages:
        if link := page.soup.select_one(":is(p, li) > link[rel=stylesheet]"):
            packed = gzip.compress(page.file.read_bytes(), 6)
            first = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(packed[:FIRST_PACKETS])
            assert str(link["href"]).encode() in first, page
            style = str(page.soup.select_one("head > style"))
            assert len(gzip.compress(style.encode(), 6)) <= 4_000, page


def test_pages_share_their_styles(site_folder: Path, built_pages: list[BuiltPage]) -> None:
    """Every page links to the same file, which a browser keeps; what few need is apart from it.

    The name of each file says what is in it, so that none is kept too long.
    """
    linked = [
        [
            urljoin(f"/{page.address}", str(link["href"]))
            for link in page.soup.select(":is(p, li) > link")
        ]
        for page in built_pages
        if page.soup.select_one("article")
    ]
    first = {names[0].rpartition("/")[2] for names in linked}
    assert len(first) == 1
    assert len(gzip.compress((site_folder / "assets" / first.pop()).read_bytes(), 6)) <= 14_000
    apart = {name.rpartition("/")[2] for names in linked for name in names[1:]}
    assert {name.partition(".")[0] for name in apart} >= {"choose", "see", "timeline", "umbrella"}
    for file in site_folder.glob("assets/*.*.css"):
        assert file.name.split(".")[1] == sha256(file.read_bytes()).hexdigest()[:8]
    assert sum(len(names) > 1 for names in linked) <= len(linked) / 5


def test_a_dimension_page_is_painted_from_25_kilobytes(built_pages: list[BuiltPage]) -> None:
    """HTML with its picture at two widths, and all that the first paint needs, as it travels."""
    pages = [page for page in built_pages if page.address.startswith("dimensions/")]
    assert len(pages) > 10
    for page in pages:
        assert len(gzip.compress(page.file.read_bytes())) <= 25_000, page


def test_scripts_of_our_own_are_small(site_folder: Path, built_pages: list[BuiltPage]) -> None:
    """A page asks for at most 8 KB of them as they travel, and all together are 19 KB.

    Not counted are those of the search, which are waited for, and of the two models, which run on
    one page.
    """
    later = ("search_", "minisearch", "see", "tiny_")

    def size(scripts: Iterable[Path]) -> int:
        own = {script for script in scripts if not script.name.startswith(later)}
        return sum(len(gzip.compress(script.read_bytes())) for script in own)

    assert 10_000 < size(site_folder.glob("assets/*.js")) < 19_000
    for page in built_pages:
        own = [
            site_folder / "assets" / Path(str(script["src"])).name
            for script in page.soup.select('script[type="module"][src]')
        ]
        needed = [file for script in own for file in (script, *imported_at_once(script))]
        assert size(needed) < 8_000, page


def test_a_page_names_every_module_that_it_imports(
    site_folder: Path, built_pages: list[BuiltPage]
) -> None:
    """A browser asks for all of them at once; what every page needs is one file."""
    for page in built_pages:
        scripts = {str(each["src"]) for each in page.soup.select("script[type=module]")}
        links = [str(each["href"]) for each in page.soup.select("link[rel=modulepreload]")]
        if not scripts:
            continue
        named = {name.rpartition("/")[2] for name in (*scripts, *links)}
        assert len(named) == len(scripts) + len(links), page
        assets = [site_folder / "assets" / name for name in named]
        assert {each.name for file in assets for each in imported_at_once(file)} <= named, page
        assert BUNDLE in named, page
    plain = next(page for page in built_pages if page.address == "questions/limits/")
    assert len(plain.soup.select("script[src], link[rel=modulepreload]")) == 1


def test_scripts_of_every_page_become_one(tmp_path: Path) -> None:
    """Each keeps its names to itself, runs after those that it imports, and exports what it did.

    One that fails and exports nothing leaves the others alone.
    """
    (tmp_path / "a.js").write_text(
        'import { b } from "./b.js";\nconst own = b + 1;\nself.seen.push(own);\n'
    )
    (tmp_path / "b.js").write_text(
        "const own = 1;\nexport const b = own;\nexport async function c() {}\n"
    )
    modules = in_order([tmp_path / "a.js"])
    assert [module.name for module in modules] == ["b.js", "a.js"]
    assert bundle(modules).replace("\n", " ") == (
        "const {b,c} = (() => { const own = 1; const b = own; async function c() {}  return {b,c};"
        " })(); try { (() => { const own = b + 1; self.seen.push(own);  })(); }"
        " catch (error) { reportError(error); } export {b,c}; "
    )


@pytest.mark.parametrize(
    "line", ["export default 1;", 'import * as b from "./b.js";', "export { b };"]
)
def test_a_script_that_cannot_become_part_of_one_is_reported(tmp_path: Path, line: str) -> None:
    """What the bundle does not know stops the build, and would stop every script of a reader."""
    (tmp_path / "a.js").write_text(f"const b = 1;\n{line}\n")
    with pytest.raises(ValueError, match=rf"a\.js: expected .* found `{re.escape(line)}`"):
        bundle([tmp_path / "a.js"])


def test_a_name_that_two_scripts_export_is_reported(tmp_path: Path) -> None:
    """In one file it could be only one of them."""
    for name in ("a.js", "b.js"):
        (tmp_path / name).write_text("export const twice = 1;\n")
    with pytest.raises(ValueError, match=r"only one script exports, found twice in b\.js"):
        bundle([tmp_path / "a.js", tmp_path / "b.js"])


def test_other_scripts_import_from_the_one(site_folder: Path) -> None:
    """No file imports a module that is in the bundle, which would then run twice."""
    code = 'import * as a from "./a.js";\nimport { b } from "./b.js";\n'
    expected = 'import * as a from "./scripts.js";\nimport { b } from "./b.js";\n'
    assert from_bundle(code, {"a.js"}) == expected
    names = {file.name for file in site_folder.glob("assets/*.js")}
    assert "systems.js" in names
    assert names.isdisjoint({"elements.js", "notes.js", "palette.js", "search.js", "table.js"})
    for file in site_folder.glob("assets/*.js"):
        assert {each.name for each in imported(file)} <= names


def test_modules_are_found_however_they_are_imported(tmp_path: Path) -> None:
    """What is imported at once is told from what is imported later, and neither is named twice."""
    (tmp_path / "a.js").write_text(
        'import "./b.js";\nimport { c } from "./c.js";\nconst d = () => import("./d.js");\n'
    )
    (tmp_path / "b.js").write_text(
        'import * as c from "./c.js";\nimport {\n  a,\n} from "./a.js";\n'
    )
    (tmp_path / "c.js").write_text("export const c = 1;\n")
    (tmp_path / "d.js").write_text('import "./e.js";\n')
    (tmp_path / "e.js").write_text("")
    names = [file.name for file in imported_at_once(tmp_path / "a.js")]
    assert names == ["b.js", "c.js"]
    assert {file.name for file in imported(tmp_path / "a.js")} == {f"{name}.js" for name in "abcde"}
    links = preloads({"../x/a.js": imported_at_once(tmp_path / "a.js"), "../x/c.js": ()})
    assert links == '<link rel="modulepreload" href="../x/b.js">'


def test_a_module_that_is_not_there_is_reported(tmp_path: Path) -> None:
    """A misspelled import stops the build, and would stop the script of a reader."""
    (tmp_path / "a.js").write_text('import "./bb.js";\n')
    with pytest.raises(ValueError, match=r"a\.js: expected a file at \./bb\.js, found none"):
        imported_at_once(tmp_path / "a.js")


def test_nothing_is_published_that_no_page_asks_for(site_folder: Path) -> None:
    """No source maps, no languages that the search does not use, no stylesheets of the theme."""
    names = {file.relative_to(site_folder).as_posix() for file in site_folder.rglob("*.*")}
    unwanted = re.compile(r"\.map$|/lunr/|/stylesheets/|assets/images/")
    assert [name for name in names if unwanted.search(name)] == []
    unmarked = {re.sub(r"\.[0-9a-f]{8}(?=\.css$)", "", name) for name in names}
    assert {name for name in unmarked if name.endswith(".css")} == {
        f"assets/{name}.css"
        for name in ("choose", "search", "see", "styles", "timeline", "umbrella", "usage")
    }


def test_the_policy_allows_nothing_from_elsewhere(built_pages: list[BuiltPage]) -> None:
    """The content security policy has no other origin and no word that lets all scripts run."""
    for page in built_pages:
        meta = page.soup.select_one("meta[http-equiv=Content-Security-Policy]")
        if meta is None:
            assert page.soup.select("script, style, link[rel=stylesheet]") == [], page
            continue
        policy = str(meta["content"])
        assert "default-src 'none'" in policy, page
        assert not re.search(r"unsafe|https?:|\*", policy), page


def test_no_page_asks_for_the_next_one(built_pages: list[BuiltPage]) -> None:
    """Nothing is fetched that a reader has not asked for, which the policy would refuse."""
    ahead = ("next", "prev", "prefetch", "prerender", "preconnect", "dns-prefetch")
    for page in built_pages:
        found = page.soup.select(", ".join(f"link[rel~={each}]" for each in ahead))
        assert found == [], page


def test_the_numbers_of_a_statement_rise_and_stay_apart(built_pages: list[BuiltPage]) -> None:
    """No citation stands outside a run; in each the numbers rise, with a space between them."""
    for page in built_pages:
        runs = page.soup.select(".cites")
        cited = page.soup.select("a.footnote-ref")
        assert len(cited) == sum(len(run.select("a.footnote-ref")) for run in runs), page
        for run in runs:
            numbers = [int(number) for number in run.get_text().split()]
            assert numbers == sorted(numbers), page
            assert not str(run.previous_sibling or "").endswith(" "), page
