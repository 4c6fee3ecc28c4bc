"""The last step over a built site: each page brings what it needs to be seen, and nothing else.

The page carries the styles of its first screen, so that this is painted as soon as its HTML is
there, and links to those that it shares. Scripts wait; the theme's own script is left out, because
ours do all that it did here. A policy in the page allows no other origin and no script that is not
a file of the site. The step is the same whichever engine built the site.
"""

import re
from base64 import b64encode
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from posixpath import dirname
from urllib.parse import urljoin, urlsplit

from macros.palette import palette
from macros.postprocess.bundle import BUNDLE, bundle, from_bundle
from macros.postprocess.citation_runs import with_runs
from macros.postprocess.constants import constants, with_constants
from macros.postprocess.modules import imported, imported_at_once, in_order, preloads
from macros.postprocess.page_styles import (
    INLINE_SCRIPT,
    STYLESHEET,
    Asked,
    Sheet,
    asked,
    first_styles,
    links,
    seen_at_first,
    sheets,
    with_styles,
)
from macros.postprocess.smallest import smallest_page, smallest_script, smallest_styles
from macros.postprocess.theme_fixes import mended
from macros.postprocess.unused_css import Words, parse, words_asked_for, words_of_script

# What the theme ships and no page asks for.
NOT_PUBLISHED = (
    "assets/**/*.map",
    "assets/home.png",
    "assets/images/*",
    "assets/javascripts/**/*",
    "search.json",
    "search/search_index.json",
    "assets/stylesheets/**/*",
    "assets/*.css",
)
ASSETS = "assets"
SEARCH_STYLES = "assets/search.css"  # fetched with the search (docs/assets/search_styles.js)

_SCRIPT = re.compile(r'<script\b[^>]* src="([^"]+\.js)"[^>]*></script>')
_MODULE = re.compile(r'<script\b(?=[^>]* type="module")[^>]* src="([^"]+\.js)"[^>]*></script>')
_THEME_SCRIPT = re.compile(r'<script src="([^"]*assets/javascripts/bundle\.[^"]*\.js)"></script>')
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
# The rules of what is fetched ahead, which a script adds to the page.
_RULES = re.compile(r"^const RULES =\s*'(.+)';$", re.MULTILINE)
_POLICY = '<meta http-equiv="Content-Security-Policy"'
_CHARACTER_SET = re.compile(r"<meta charset=\"?utf-8\"?>")


def make_ready(folder: Path, base: str) -> None:
    """Rewrite every page in `folder`, a built site, and remove what is no longer asked for.

    `base` is the address of the site. Raises `ValueError` if a page asks for a stylesheet or a
    script that is not there, if a stylesheet or a script is not well formed, if scripts of every
    page cannot be brought together, or if this has been done before.
    """
    paths = sorted(folder.rglob("*.html"))
    site = _Folder(folder, urlsplit(base).path, paths)
    pages = [site.page(path) for path in paths]
    search = folder / SEARCH_STYLES
    of_search = _read(search) if search.is_file() else ""
    published = sheets([page.asked for page in pages if page.asked.sheets], site.rules, of_search)
    shared = in_order(_of_every_page(pages))
    rules = [text for script in shared for text in _RULES.findall(_read(script))]
    for page in pages:
        html = site.text(page, published, shared)
        page.path.write_text(_with_policy(smallest_page(html), rules), encoding="utf-8")
    _write_scripts(folder / ASSETS, shared)
    _remove(folder)
    if of_search:
        search.write_text(smallest_styles(of_search), encoding="utf-8")
    for sheet in published:
        (folder / ASSETS / sheet.name).write_text(sheet.text, encoding="utf-8")


@dataclass(frozen=True)
class _Page:
    """One built page: what it asks for, with the files of its modules and of what these import.

    `theme` is the element that brings the theme's script, and `folder` the address of that of the
    stylesheets, each empty if there is none. Its HTML is read when it is wanted, not kept.
    """

    path: Path
    asked: Asked
    modules: Mapping[str, Path]
    imports: Mapping[str, tuple[Path, ...]]
    theme: str
    folder: str


class _Folder:
    """The folder of a built site with its pages, which reads each other file once."""

    def __init__(self, folder: Path, root: str, pages: Iterable[Path]) -> None:
        self._folder, self._root = folder, root
        styles = {
            self._file(address, page): None
            for page in pages
            for address in STYLESHEET.findall(_read(page))
        }
        parsed = [parse(_read(path)) for path in styles]
        search = folder / SEARCH_STYLES
        linked_later = parse(_read(search)) if search.is_file() else ()
        values = constants([rule for rules in (*parsed, linked_later) for rule in rules])
        parsed = [tuple(with_constants(rules, values)) for rules in parsed]
        self.rules = dict(zip(styles, parsed, strict=True)).__getitem__
        self._first_rules = cache(lambda path: tuple(seen_at_first(self.rules(path))))
        self._that_matter = frozenset().union(*map(words_asked_for, parsed))
        self._words = cache(lambda path: self._that_matter & words_of_script(_read(path)))
        self._imported = cache(imported)
        self._imported_at_once = cache(imported_at_once)

    def page(self, path: Path) -> _Page:
        """Return what is known of a page of the folder."""
        html = _mended(path)
        theme = _THEME_SCRIPT.search(html)
        addresses = STYLESHEET.findall(html)
        files = [self._file(each, path) for each in addresses]
        words = self._words_of_scripts(html, path, theme[1] if theme else "")
        modules = {each: self._file(each, path) for each in _MODULE.findall(html)}
        return _Page(
            path,
            asked(html, files, words, self._that_matter),
            modules,
            {each: self._imported_at_once(file) for each, file in modules.items()},
            theme[0] if theme else "",
            f"{dirname(addresses[-1])}/" if addresses else "",
        )

    def text(self, page: _Page, published: Iterable[Sheet], shared: Collection[Path]) -> str:
        """Return a page with its styles, and without the script of the theme.

        The scripts that are shared by all pages are one file.
        """
        html = with_styles(
            _mended(page.path),
            first_styles(page.asked, self._first_rules),
            links(page.folder, (sheet.name for sheet in published if page.asked in sheet.pages)),
        )
        html = _MODULE.sub(lambda tag: "" if page.modules[tag[1]] in shared else tag[0], html)
        rest, end, nothing = html.rpartition("</body>")
        html = f"{rest}{_scripts(page, shared)}{end}{nothing}"
        return html.replace(page.theme, "") if page.theme else html

    def _file(self, address: str, page: Path) -> Path:
        """Return the file that a page refers to by an address."""
        here = self._root + page.relative_to(self._folder).as_posix()
        file = self._folder / urljoin(here, address).removeprefix(self._root)
        if not file.is_file():
            raise ValueError(f"{here}: expected a file at {address}, found none")
        return file

    def _words_of_scripts(self, html: str, page: Path, theme: str) -> Words:
        """Return the words of all scripts of a page but that of the theme."""
        words = Words().union(*map(words_of_script, INLINE_SCRIPT.findall(html)))
        for address in _SCRIPT.findall(html):
            if address != theme:
                script = self._file(address, page)
                words = words.union(*map(self._words, self._imported(script)))
        return words


def _scripts(page: _Page, shared: Collection[Path]) -> str:
    """Return what asks for the scripts that are one file, and names the modules of others."""
    together = [address for address, file in page.modules.items() if file in shared]
    tag = "".join(
        f'<script src="{dirname(address)}/{BUNDLE}" type="module"></script>'
        for address in together[:1]
    )
    apart = {
        address: [each for each in page.imports[address] if each not in shared]
        for address, file in page.modules.items()
        if file not in shared
    }
    return tag + preloads(apart)


def _mended(page: Path) -> str:
    """Return the HTML of a page as it stands before its styles and its policy are added."""
    html = with_runs(mended(_read(page)))
    if _POLICY in html:
        raise ValueError(f"{page}: expected a page as the engine wrote it, found a published one")
    return html


def _of_every_page(pages: Iterable[_Page]) -> list[Path]:
    """Return the scripts for which all pages ask that ask for any, in their order."""
    asked = [list(page.modules.values()) for page in pages if page.modules]
    return [each for each in asked[0] if all(each in files for files in asked)] if asked else []


def _write_scripts(folder: Path, shared: Sequence[Path]) -> None:
    """Bring scripts together in one file, and write all in fewer bytes."""
    together = {folder / BUNDLE: bundle(shared)} if shared else {}
    names = {file.name for file in shared}
    apart = {
        file: from_bundle(_read(file), names)
        for file in folder.glob("*.js")
        if file.name not in names
    }
    for file in shared:
        file.unlink()
    for file, script in (together | apart).items():
        try:
            smallest = smallest_script(script)
        except ValueError as error:
            raise ValueError(f"{file.name}: {error}") from error
        file.write_text(smallest, encoding="utf-8")


def _remove(folder: Path) -> None:
    """Remove what the theme ships and no page asks for, and the folders left empty."""
    for pattern in NOT_PUBLISHED:
        for file in [file for file in folder.glob(pattern) if file.is_file()]:
            file.unlink()
    for empty in sorted(folder.rglob("*"), reverse=True):
        if empty.is_dir() and not any(empty.iterdir()):
            empty.rmdir()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _with_policy(html: str, rules: Iterable[str]) -> str:
    """Add the content security policy (level 3), which knows the page's own scripts by hash.

    `rules` are those that a script adds to the page.
    """
    inline = [*INLINE_SCRIPT.findall(html), *rules]
    directives = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", *dict.fromkeys(map(_hash, inline))]),
        "style-src": " ".join(["'self'", *map(_hash, _STYLE.findall(html))]),
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "manifest-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
    }
    page = palette()["--page"]
    policy = ";".join(f"{name} {value}" for name, value in directives.items())
    metas = (
        f'{_POLICY} content="{policy}">'
        f'<meta name="theme-color" media="(prefers-color-scheme: light)" content="{page.light}">'
        f'<meta name="theme-color" media="(prefers-color-scheme: dark)" content="{page.dark}">'
    )
    return _CHARACTER_SET.sub(lambda found: found[0] + metas, html, count=1)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
