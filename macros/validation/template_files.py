"""The templates of the package and of the theme: whether Jinja can read them, what they name."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.data.positions import PROJECT
from macros.model import nearest
from macros.templates import TEMPLATES
from macros.validation.report import Fault


def faults(overrides: Path, theme: Sequence[Path]) -> Iterator[Fault]:
    """Return a fault for each template that is not as Jinja writes it, or names another in vain.

    `overrides` is the folder of our templates of the theme, `theme` the folders of its own. Where
    the theme is not known, nothing is said of what a template of `overrides` names.
    """
    yield from _of_folder(TEMPLATES, "*.jinja", [TEMPLATES])
    yield from _of_folder(overrides, "*.html", [overrides, *theme] if theme else [])


def _of_folder(folder: Path, pattern: str, named_in: Sequence[Path]) -> Iterator[Fault]:
    environment = Environment(autoescape=True)
    for path in sorted(folder.rglob(pattern)):
        file = path.relative_to(PROJECT).as_posix()
        try:
            tree = environment.parse(path.read_text(encoding="utf-8"))
        except TemplateSyntaxError as error:
            expected = f"expected a template as Jinja writes it: {error.message}"
            yield Fault(file, "", "", expected, error.lineno)
            continue
        for name, line in _named(tree) if named_in else ():
            if not any((each / name).is_file() for each in named_in):
                there = {
                    template.relative_to(each).as_posix()
                    for each in named_in
                    for template in each.rglob(pattern)
                }
                expected = f'expected the name of a template, found "{name}"'
                yield Fault(file, "", "", expected + nearest(name, there), line)


def _named(tree: nodes.Template) -> Iterator[tuple[str, int]]:
    """Yield the name and the line of each other template that one takes in."""
    kinds = (nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)
    for node in tree.find_all(kinds):
        name: nodes.Expr = getattr(node, "template")  # noqa: B009 - each of these kinds has one
        needed = not getattr(node, "ignore_missing", False)
        if needed and isinstance(name, nodes.Const) and isinstance(name.value, str):
            yield name.value, node.lineno
