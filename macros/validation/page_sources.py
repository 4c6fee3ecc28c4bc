"""The pages as they are written by hand: read, and checked before any is rendered."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.kinds import KINDS
from macros.model import QuestionTopic, invisible_in, nearest
from macros.site import FrontMatterError, Site, front_matter
from macros.templates import TEMPLATES
from macros.validation.report import Fault, FaultyDataError

# What a page may use besides the macros, with either engine.
_VARIABLES = frozenset({"page", "config"})
_TEXTS = ("title", "description")
# Theme and engines write front matter into HTML as it is, and take braces for calls.
_MARKUP = re.compile(r"""[<>"{}`\\]|&(?! )""")


def read(folder: Path) -> dict[str, str]:
    """Return the Markdown of every page in a folder under its path there.

    Raises `FaultyDataError` if a file is not UTF-8.
    """
    prose, faults = {}, []
    for path in sorted(folder.rglob("*.md")):
        name = path.relative_to(folder).as_posix()
        content = path.read_bytes()
        try:
            prose[name] = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            expected = f"expected UTF-8, found the byte 0x{content[error.start]:02x}"
            faults.append(Fault(_file(name), f"line {line}", "", expected))
    if faults:
        raise FaultyDataError(faults)
    return prose


def faults(prose: Mapping[str, str], assets: Path) -> Iterator[Fault]:
    """Return a fault for whatever the front matter of a page lacks.

    `assets` is the folder of the scripts that it may name.
    """
    for page, text in prose.items():
        try:
            written = front_matter(text)
        except FrontMatterError as error:
            yield Fault(_file(page), "front matter", "", str(error))
            continue
        for field, expected in (
            *((field, _expected_text(written.get(field))) for field in _TEXTS),
            ("reviewed", _expected_day(written.get("reviewed"))),
            *(("scripts", each) for each in _expected_scripts(written.get("scripts"), assets)),
        ):
            if expected:
                yield Fault(_file(page), "front matter", field, expected)


def _expected_text(value: object) -> str:
    """Return what was expected of a text in front matter, or nothing if it is as expected."""
    text = str(value or "").strip()
    if not text:
        return "expected a value, found none"
    if found := invisible_in(text):
        return f"expected no invisible character, found {found}"
    if markup := _MARKUP.search(text):
        return f"expected plain words, which “ ” may quote, found {markup[0]}"
    return ""


def _expected_day(value: object) -> str:
    if value is None:
        return "expected a value, found none"
    if type(value) is not date:
        return f'expected YYYY-MM-DD, found "{value}"'
    if value > datetime.now(UTC).date():
        return f'expected a date that has come, found "{value}"'
    return ""


def _expected_scripts(value: object, assets: Path) -> Iterator[str]:
    for script in value if isinstance(value, list) else [value] if value else []:
        if not (assets / str(script)).is_file():
            there = {path.name for path in assets.glob("*.js")}
            expected = f'expected a file in docs/assets/, found none of the name "{script}"'
            yield expected + nearest(str(script), there)


def template_faults() -> Iterator[Fault]:
    """Return a fault for each template of the package that is not as Jinja writes them."""
    environment = Environment(autoescape=True)
    for path in sorted(TEMPLATES.glob("*.jinja")):
        try:
            environment.parse(path.read_text(encoding="utf-8"))
        except TemplateSyntaxError as error:
            expected = f"expected a template as Jinja writes it: {error.message}"
            yield Fault(f"macros/templates/{path.name}", f"line {error.lineno}", "", expected)


def faulty_calls(site: Site, macros: Collection[str]) -> Iterator[Fault]:
    """Return a fault for each call in a page that cannot work.

    `macros` holds the names of the macros. A call is at fault if there is no macro of its
    name, or no entry of the id that it gives first.
    """
    data = site.comparison
    firsts: dict[str, tuple[str, Collection[str]]] = {
        "term": ("the id of a term", data.term_by_id),
        "system": ("the id of a system", data.system_by_id),
        "dimension_page": ("the id of a dimension", data.dimension_by_id),
        "question_list": ("a topic of questions", {topic.value for topic in QuestionTopic}),
        "count": ("a kind of entry", KINDS),
    }
    for page, text in site.prose.items():
        try:
            tree = Environment(autoescape=True).parse(text)
        except TemplateSyntaxError as error:
            expected = f"expected a call as Jinja writes it: {error.message}"
            yield Fault(_file(page), f"line {error.lineno}", "", expected)
            continue
        own = {name.name for name in tree.find_all(nodes.Name) if name.ctx != "load"}
        for name in tree.find_all(nodes.Name):
            if name.ctx == "load" and name.name not in {*macros, *_VARIABLES, *own}:
                expected = f'expected the name of a macro, found "{name.name}"'
                yield Fault(
                    _file(page),
                    f"line {name.lineno}",
                    "",
                    expected + nearest(name.name, set(macros)),
                )
        for call in tree.find_all(nodes.Call):
            if not isinstance(call.node, nodes.Name) or call.node.name not in firsts:
                continue
            kind, known = firsts[call.node.name]
            first = call.args[0] if call.args else None
            if isinstance(first, nodes.Const) and first.value not in known:
                expected = f'expected {kind}, found "{first.value}"'
                yield Fault(
                    _file(page),
                    f"line {call.lineno}",
                    call.node.name,
                    expected + nearest(str(first.value), set(known)),
                )


def _file(page: str) -> str:
    return f"docs/{page}"
