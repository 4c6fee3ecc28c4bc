"""Other files of the project: merge conflicts, the navigation, colors and stylesheets."""

import re
from collections import Counter
from collections.abc import Iterator

from macros import palette
from macros.model import nearest
from macros.paths import DOCS, PROJECT, relative
from macros.validation.report import Fault, fault_in_file

_FOLDERS = ("docs", "macros", "overrides", "tests", ".github")
_STYLESHEET = "macros/exports/stylesheet.py"
_CONFLICT = re.compile(rb"^(?:<{7}|>{7}) ", re.MULTILINE)
# A custom property that a rule or a script sets, and one that a rule uses.
_PROPERTY = re.compile(r"(?<!var\()(--[\w-]+)[\"']?[:,]")
_PROPERTY_USE = re.compile(r"var\((--[\w-]+)")
_IN_NAV = re.compile(r"^ +- .*?([\w/-]+\.md)$", re.MULTILINE)


def conflicts() -> Iterator[Fault]:
    """Yield a fault for each file that holds an unresolved merge conflict."""
    paths = [path for folder in _FOLDERS for path in (PROJECT / folder).rglob("*")]
    for path in (*paths, *PROJECT.glob("*.*")):
        if path.is_file() and path.suffix != ".pyc":
            content = path.read_bytes()
            if marker := _CONFLICT.search(content):
                line = content[: marker.start()].count(b"\n") + 1
                mark = marker[0].decode().strip()
                message = f"An unresolved merge conflict is here ({mark}). Keep what is right."
                yield fault_in_file(relative(path), message, line)


def faults(pages: set[str]) -> Iterator[Fault]:
    """Yield a fault for each error in the navigation, the colors and the list of stylesheets."""
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8", errors="replace")
    listed = list(_IN_NAV.finditer(settings))
    counts = Counter(match[1] for match in listed)
    for match in listed:
        line, page = settings[: match.start(1)].count("\n") + 1, match[1]
        if page not in pages:
            message = f'nav: There is no page "{page}" in docs/.{nearest(page, pages)}'
            yield fault_in_file("mkdocs.yml", message, line)
        elif counts[page] > 1:
            yield fault_in_file("mkdocs.yml", f'nav: "{page}" is listed twice.', line)
    tokens = PROJECT / palette.TOKENS
    if tokens.is_file():
        for line, name, message in palette.faults_in(tokens.read_text(encoding="utf-8")):
            yield Fault(palette.TOKENS, "", name, message, line)
    parts = (PROJECT / _STYLESHEET).read_text(encoding="utf-8")
    for path in sorted((DOCS / "assets").glob("*.css")):
        if f'"{path.name}"' not in parts:
            message = f"No page uses this stylesheet. List it in {_STYLESHEET}."
            yield fault_in_file(relative(path), message)
    yield from _unknown_properties()


def _unknown_properties() -> Iterator[Fault]:
    """Yield a fault for each custom property in the stylesheets that nothing sets."""
    assets = DOCS / "assets"
    styles = {path: path.read_text(encoding="utf-8") for path in sorted(assets.glob("*.css"))}
    scripts = [path.read_text(encoding="utf-8") for path in assets.glob("*.js")]
    known = set(_PROPERTY.findall("\n".join([*styles.values(), *scripts])))
    for path, css in styles.items():
        for use in _PROPERTY_USE.finditer(css):
            if (name := use[1]) not in known:
                line = css[: use.start()].count("\n") + 1
                message = f"Nothing sets the property `{name}`.{nearest(name, known)}"
                yield fault_in_file(relative(path), message, line)
