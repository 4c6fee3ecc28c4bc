"""The last step over a built site: each page brings what it needs to be seen, and nothing else.

The page carries the part of the stylesheets that it uses, so that it is painted when its HTML is
there. Scripts wait; the theme's own script is left out, because ours do all that it did here. A
policy in the page allows no other origin and no script that is not a file of the site. The step is
the same whichever engine built the site.
"""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from minify_html import minify

from macros.palette import palette
from macros.postprocess.citation_runs import with_runs
from macros.postprocess.modules import imported, imported_at_once, preloads
from macros.postprocess.theme_fixes import mended
from macros.postprocess.unused_css import (
    Rule,
    parse,
    used,
    words_of_page,
    words_of_script,
)

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
SEARCH_STYLES = "assets/search.css"  # fetched with the search (docs/assets/search_styles.js)
PRINT_STYLES = "assets/print.css"  # stays a file of its own, for which no screen waits

_HEADING_COMMENT = re.compile(r"^\s*/\*.*?\*/", re.MULTILINE | re.DOTALL)
_STYLESHEET = re.compile(r'<link rel="?stylesheet"? href="?([^">\s]+)"?>')
_SCRIPT = re.compile(r'<script\b[^>]* src="([^"]+\.js)"[^>]*></script>')
_MODULE = re.compile(r'<script\b(?=[^>]* type="module")[^>]* src="([^"]+\.js)"[^>]*></script>')
_THEME_SCRIPT = re.compile(r'<script src="([^"]*assets/javascripts/bundle\.[^"]*\.js)"></script>')
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_POLICY = '<meta http-equiv="Content-Security-Policy"'
_CHARACTER_SET = re.compile(r"<meta charset=\"?utf-8\"?>")


def make_ready(folder: Path, base: str) -> None:
    """Rewrite every page in `folder`, a built site, and remove what is no longer asked for.

    `base` is the address of the site. Raises `ValueError` if a page asks for a stylesheet or a
    script that is not there, if a stylesheet is not well formed, or if this has been done before.
    """
    site = _Folder(folder, urlsplit(base).path)
    files = [folder / name for name in (PRINT_STYLES, SEARCH_STYLES) if (folder / name).is_file()]
    css = [_read(file) for file in files]
    for path in sorted(folder.rglob("*.html")):
        text = _Page(site, path).text("".join(css))
        path.write_text(_with_policy(_smallest(text)), encoding="utf-8")
    for script in folder.glob("assets/*.js"):
        script.write_text(_smallest_script(_read(script)), encoding="utf-8")
    _remove(folder)
    for file, styles in zip(files, css, strict=True):
        file.write_text(_smallest_styles(styles), encoding="utf-8")


class _Folder:
    """The folder of a built site, which reads each file once."""

    def __init__(self, folder: Path, root: str) -> None:
        self._folder, self._root = folder, root
        self.rules = cache(lambda paths: parse("".join(map(_read, paths))))
        self.words = cache(lambda path: words_of_script(_read(path)))
        self.imported = cache(imported)
        self.imported_at_once = cache(imported_at_once)

    def file(self, address: str, page: Path) -> Path:
        """Return the file that a page refers to by an address."""
        here = self._root + page.relative_to(self._folder).as_posix()
        file = self._folder / urljoin(here, address).removeprefix(self._root)
        if not file.is_file():
            raise ValueError(f"{here}: expected a file at {address}, found none")
        return file


class _Page:
    """One built page, with what it asks for."""

    def __init__(self, site: _Folder, path: Path) -> None:
        self._html = html = with_runs(mended(_read(path)))
        if _POLICY in html:
            raise ValueError(
                f"{path}: expected a page as the engine wrote it, found a published one"
            )
        self._theme = _THEME_SCRIPT.search(html)
        addresses = _STYLESHEET.findall(html)
        self._print_styles = next((each for each in addresses if each.endswith(PRINT_STYLES)), "")
        styles = tuple(site.file(each, path) for each in addresses if each != self._print_styles)
        self.rules: tuple[Rule, ...] = site.rules(styles)
        self.words = words_of_page(html)
        for inline in _INLINE_SCRIPT.findall(html):
            self.words |= words_of_script(inline)
        for address in _SCRIPT.findall(html):
            if not self._theme or address != self._theme[1]:
                script = site.file(address, path)
                self.words = self.words.union(*map(site.words, site.imported(script)))
        self._preloads = preloads(
            {each: site.imported_at_once(site.file(each, path)) for each in _MODULE.findall(html)}
        )

    def text(self, external_css: str) -> str:
        """Return the page with its styles in it, and without the script of the theme.

        `external_css` are the styles that it has from files.
        """
        styles = used(self.rules, self.words, external_css)
        html = _with_styles(self._html, styles, self._print_styles)
        rest, end, nothing = html.rpartition("</body>")
        html = f"{rest}{self._preloads}{end}{nothing}"
        if self._theme:
            html = html.replace(self._theme[0], "").replace(
                '<script id="__config"', '<script id="__config" data-without-theme'
            )
        return html


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


def _with_styles(html: str, styles: str, print_styles: str) -> str:
    """Put the styles where the first link to a stylesheet stands, and take the links out.

    `print_styles` is the address of the styles for print. The page keeps a link to them, at its
    end, so that they are not read before the page is painted.
    """
    first = _STYLESHEET.search(html)
    if first is None:
        return html
    before, after = html[: first.start()], html[first.end() :]
    link = f'<link rel="stylesheet" href="{print_styles}" media="print">' if print_styles else ""
    rest, end, nothing = _STYLESHEET.sub("", after).rpartition("</body>")
    return f"{before}<style>{styles}</style>{rest}{link}{end}{nothing}"


def _smallest(html: str) -> str:
    return minify(
        html,
        minify_css=True,
        keep_closing_tags=True,
        keep_html_and_head_opening_tags=True,
        minify_doctype=False,
    )


def _smallest_script(script: str) -> str:
    """Return a script in fewer bytes."""
    code = _HEADING_COMMENT.sub("", script)  # the library keeps these
    return _within("script", code)


def _smallest_styles(styles: str) -> str:
    """Return a stylesheet in fewer bytes."""
    return _within("style", styles)


def _within(element: str, content: str) -> str:
    """Return what fills an element in fewer bytes. The library knows it only as part of a page."""
    start, end = f"<{element}>", f"</{element}>"
    smallest = minify(start + content + end, minify_js=True, minify_css=True)
    return smallest.removeprefix(start).removesuffix(end)


def _with_policy(html: str) -> str:
    """Add the content security policy (level 3), which knows the page's own scripts by hash."""
    directives = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", *map(_hash, _INLINE_SCRIPT.findall(html))]),
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
        '<meta name="referrer" content="strict-origin-when-cross-origin">'
        f'<meta name="theme-color" media="(prefers-color-scheme: light)" content="{page.light}">'
        f'<meta name="theme-color" media="(prefers-color-scheme: dark)" content="{page.dark}">'
    )
    return _CHARACTER_SET.sub(lambda found: found[0] + metas, html, count=1)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
