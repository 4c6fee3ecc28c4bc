"""What the site consists of: the data, the prose, and every target that can be linked to."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import groupby
from typing import Any, TypeAlias

import yaml  # type: ignore[import-untyped]  # published without types

from macros.kinds import KINDS, Comparison
from macros.model import Entry, Milestone

HOME = "index.md"
SYSTEMS, GLOSSARY, BOUNDARY, SOURCES = "systems.md", "glossary.md", "boundary.md", "sources.md"
SEARCH = "search.md"
TIMELINE = "timeline.md"
EARLY = 2010  # the timeline tells the years before it together, and each later year apart

# What turns the path of a link target in `docs/` into an address.
Address: TypeAlias = Callable[[str], str]

# A section of a page, as it is written by hand.
SECTION = re.compile(r"^#{2,3} (?P<name>.+?) \{ #(?P<anchor>[a-z0-9-]+) \}$", re.MULTILINE)
# What is no word of a reader: citations, calls, elements, targets of links, attributes and marks.
# Of a call the text stays that it is given to show.
_MARKUP = re.compile(
    r"""\[\^[^\]]*\]|\{%.*?%\}|\{\{(?:[^}]*,\s*\"([^\"]*)\")?.*?\}\}|<[^>]+>|\]\([^)]*\)"""
    r"""|\{\s*[#.:][^}]*\}|[\[\]*`|]""",
    re.DOTALL,
)
_CITATION = re.compile(r"\[\^([a-z0-9-]+)\](?!:)")
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$", re.MULTILINE | re.DOTALL)


class FrontMatterError(ValueError):
    """A page does not begin with front matter. The message says what is wrong there."""

    def __init__(self, message: str, line: int = 1) -> None:
        """Take what is wrong on a line of the page."""
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class LinkTarget:
    """Something with an address that never dies.

    `kind` is what it is (`page`, `section`, or the kind of entry), `id` its id (of a page:
    its path without suffix), `name` what readers call it, `page` the path in `docs/` of the
    page it is on, and `anchor` the id of its element there, empty for a page as a whole.
    """

    kind: str
    id: str
    name: str
    page: str
    anchor: str = ""

    @property
    def label(self) -> str:
        """A name that no other target has: `system-bert`."""
        return f"{self.kind}-{self.id}".replace(" ", "-").replace("/", "-")

    @property
    def path(self) -> str:
        """The path in `docs/`, with the anchor, as a page links to it: `systems.md#bert`."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page

    @property
    def address(self) -> str:
        """The address below the root of the site: `systems/#bert`."""
        return address(self.path)


@dataclass(frozen=True)
class Period:
    """A stretch of the timeline that has something to tell: the early years together, or a year.

    `id` is its anchor, which further milestones do not change.
    """

    id: str
    name: str
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, eq=False)
class Site:
    """What pages are made from: the data, and the Markdown of every page under its path.

    Two are equal only if they are one, so that what was found out of a site can be kept for it.
    """

    # Not shown, because mkdocs-macros has every value written out before each build.
    comparison: Comparison = field(repr=False)
    prose: Mapping[str, str] = field(repr=False)
    # What the site is called, and by whom it is written.
    name: str = ""

    @property
    def contributors(self) -> str:
        """Those to whom a quotation is attributed."""
        return f"The contributors of {self.name}"

    def headline(self, page: str) -> str:
        """Return the title of a page where it stands alone: the home page's after the name."""
        title = self.front_matter(page)["title"]
        return title if page != HOME else f"{self.name}: {title[:1].lower()}{title[1:]}"

    def front_matter(self, page: str) -> dict[str, str]:
        """Return the title, description and date of review of a page, among others."""
        return {name: str(value) for name, value in front_matter(self.prose[page]).items()}

    def related(self, page: str) -> list[str]:
        """Return the paths of the pages that the front matter of a page leads on to."""
        related: list[str] = front_matter(self.prose[page]).get("related", [])
        return related

    @cached_property
    def reviewed(self) -> str:
        """The date of the latest review of any page, which is the version of the site."""
        return max(self.front_matter(page).get("reviewed", "") for page in self.prose)

    @cached_property
    def link_targets(self) -> tuple[LinkTarget, ...]:
        """Everything that can be linked to: pages, their sections, and all entries."""
        return tuple(self._link_targets())

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """The milestones in order of time, by period."""
        early = f"Before {EARLY}"

        def name(milestone: Milestone) -> str:
            return year if (year := milestone.date[:4]) >= str(EARLY) else early

        ordered = sorted(self.comparison.milestones, key=lambda milestone: milestone.date)
        return tuple(
            Period(f"before-{EARLY}" if each == early else f"year-{each}", each, tuple(milestones))
            for each, milestones in groupby(ordered, name)
        )

    @cached_property
    def names(self) -> dict[str, str]:
        """The name of every link target under its path."""
        return {target.path: target.name for target in self.link_targets}

    @cached_property
    def target_by_label(self) -> dict[str, LinkTarget]:
        """Every link target under its label."""
        return {target.label: target for target in self.link_targets}

    @cached_property
    def sections_of(self) -> Mapping[str, Mapping[str, str]]:
        """The label of every section of a page under its anchor."""
        found: dict[str, dict[str, str]] = {page: {} for page in self.prose}
        for target in self.link_targets:
            if target.kind == "section":
                found.setdefault(target.page, {})[target.anchor] = target.label
        return found

    @cached_property
    def entries_on(self) -> Mapping[str, Mapping[str, tuple[Any, ...]]]:
        """The entries that each page shows, under its path and the name of their kind."""
        found: dict[str, dict[str, tuple[Any, ...]]] = {page: {} for page in self.prose}
        for kind in KINDS.values():
            entries: dict[str, list[Any]] = {}
            for entry in self.comparison.entries(kind):
                entries.setdefault(kind.page(entry), []).append(entry)
            for page, shown in entries.items():
                found.setdefault(page, {})[kind.name] = tuple(shown)
        return found

    @cached_property
    def entry_at(self) -> Mapping[str, Entry]:
        """Every entry that has an address, and every part of one, under its path."""
        return {
            f"{kind.page(entry)}#{each.id}": each
            for kind in KINDS.values()
            if kind.row.page
            for entry in self.comparison.entries(kind)
            for each in (entry, *kind.parts(entry))
        }

    @cached_property
    def former_anchors(self) -> Mapping[str, tuple[str, ...]]:
        """The anchors that the link target at a path had before on its page."""
        found: dict[str, tuple[str, ...]] = {}
        for move in self.comparison.moves:
            page, _, anchor = move.old.partition("#")
            if anchor and page == move.new.partition("#")[0]:
                found[move.new] = (*found.get(move.new, ()), anchor)
        return found

    def _link_targets(self) -> Iterator[LinkTarget]:
        for page, text in self.prose.items():
            yield LinkTarget(
                "page", page.removesuffix(".md"), self.front_matter(page)["title"], page
            )
            for name, anchor in SECTION.findall(text):
                # Two pages may use one anchor, so the page is part of a section's id.
                id = f"{page.removesuffix('.md')}-{anchor}"
                yield LinkTarget("section", id, name, page, anchor)
        for period in self.periods:
            id = f"{TIMELINE.removesuffix('.md')}-{period.id}"
            yield LinkTarget("section", id, period.name, TIMELINE, period.id)
        for kind in KINDS.values():
            for entry in self.comparison.entries(kind) if kind.row.page else ():
                page = kind.page(entry)
                yield LinkTarget(kind.target_kind, entry.id, kind.title(entry), page, entry.id)
                for part in kind.parts(entry):
                    yield LinkTarget(kind.row.part, part.id, part.title, page, part.id)


def cited_in(markdown: str) -> list[str]:
    """Return the ids of the sources that a text cites, each once, in order."""
    return list(dict.fromkeys(_CITATION.findall(markdown)))


class _Loader(yaml.SafeLoader):  # type: ignore[misc]  # published without types
    """Reads a day that no calendar has as the text that it is."""

    def construct_yaml_timestamp(self, node: yaml.ScalarNode) -> object:
        """Return the day, or the text."""
        try:
            return super().construct_yaml_timestamp(node)
        except ValueError:
            return self.construct_yaml_str(node)


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _Loader.construct_yaml_timestamp)


@cache
def front_matter(text: str) -> Mapping[str, Any]:
    """Return what the front matter of a page says, under the names of its fields.

    Raises `FrontMatterError` if the page does not begin with front matter.
    """
    found = FRONT_MATTER.match(text)
    if not found:
        raise FrontMatterError("The page must begin with its fields between two lines of ---.")
    try:
        fields = yaml.load(found[1], _Loader)  # noqa: S506 - a safe one
    except yaml.YAMLError as error:
        said, line = yaml_fault(error)
        raise FrontMatterError(said, line + 1) from None  # after the line of ---
    if not isinstance(fields, dict):
        raise FrontMatterError(f'"{fields}" is not a field with its value.')
    return {str(name): value for name, value in fields.items()}


def yaml_fault(error: yaml.YAMLError) -> tuple[str, int]:
    """Return why a text is not YAML, and on which line, counted from 1."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return f"This is not YAML: {error}.", 1
    said = ", ".join(filter(None, (error.context, error.problem)))
    # Where the text ends too early, or a name lacks its colon, the place is where that began.
    begins = any(each in said for each in ("end of stream", "stream end", "simple key"))
    mark = (error.context_mark if begins else None) or error.problem_mark
    words = (words for part, words in _YAML_IN_WORDS.items() if part in said)
    return next(words, f"This is not YAML: {said}."), mark.line + 1 if mark else 1


# What an editor gets wrong most, in other words than those of the parser.
_YAML_IN_WORDS = {
    r"character '\t'": "Use spaces, not tabs.",
    "could not find expected ':'": "Write a colon and a space after the name of a field.",
    "mapping values are not allowed here": "Put the value with the colon in quotation marks.",
    "quoted scalar, found unexpected end": "The closing quotation mark is missing.",
}


def section_texts(prose: Mapping[str, str]) -> dict[str, str]:
    """Return the plain text of every section written by hand, under its path in `docs/`.

    What macros write is not among it, but for the names that they are given to show.
    """
    return {
        f"{page}#{anchor}": " ".join(_MARKUP.sub(r" \1 ", content).split())
        for page, text in prose.items()
        for _, anchor, content in zip(*[iter(SECTION.split(text)[1:])] * 3, strict=True)
    }


def address(path: str) -> str:
    """Return the address below the root of the site for a path in `docs/` with its anchor."""
    page, mark, anchor = path.partition("#")
    # With a slash before it, so that no other name that ends like it is taken for an index.
    folder = f"/{page}".removesuffix("/index.md").removesuffix(".md")
    return f"{folder}/".removeprefix("/") + mark + anchor
