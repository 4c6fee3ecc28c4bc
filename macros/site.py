"""The site: the data, the prose of the pages, and everything that can be linked to."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import TypeAlias

from macros.front_matter import front_matter
from macros.kinds import KINDS, Comparison
from macros.model import Entry, Milestone

HOME = "index.md"
SYSTEMS, GLOSSARY = "systems.md", "glossary.md"
SYSTEM_PAGES = "systems/"  # the folder of the pages about one system each
SEARCH = "search.md"
TIMELINE = "timeline.md"
CARDS = "assets/cards/"
EARLY = 2010  # milestones before this year are one period of the timeline; later ones, one a year

# Turns the path of a link target in `docs/` into an address.
Address: TypeAlias = Callable[[str], str]

# A section of a page in Markdown.
SECTION = re.compile(r"^#{2,3} (?P<name>.+?) \{ #(?P<anchor>[a-z0-9-]+) \}$", re.MULTILINE)
_CITATION = re.compile(r"\[\^([a-z0-9-]+)\](?!:)")


@dataclass(frozen=True)
class LinkTarget:
    """A page, a section or an entry, with its permanent address.

    `kind` is `page`, `section` or the kind of the entry; `id` is the id of the entry (of a page:
    its path without suffix); `page` is the path of its page in `docs/`; `anchor` is the id of the
    element on that page, empty for a page as a whole; `entry` is the entry, if it is one.
    """

    kind: str
    id: str
    name: str
    page: str
    anchor: str = ""
    entry: Entry | None = field(default=None, repr=False, compare=False)

    @property
    def label(self) -> str:
        """A unique name: `system-bert`."""
        return f"{self.kind}-{self.id}".replace("/", "-")

    @property
    def path(self) -> str:
        """The path in `docs/` with the anchor, as a page links to it: `systems.md#bert`."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page

    @property
    def address(self) -> str:
        """The address relative to the root of the site: `systems/#bert`."""
        return address(self.path)


@dataclass(frozen=True)
class Period:
    """The milestones of a year, or of all early years: a section of the timeline.

    `id` is its anchor, which stays the same when milestones are added.
    """

    id: str
    name: str
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, eq=False)
class Site:
    """The data, and the Markdown of every page by its path in `docs/`.

    Sites are compared by identity, so that functions can cache what they compute for one.
    """

    # Without repr, because mkdocs-macros formats every value before each build.
    comparison: Comparison = field(repr=False)
    prose: Mapping[str, str] = field(repr=False)
    name: str = ""

    @property
    def contributors(self) -> str:
        """The name to credit in a citation."""
        return f"The contributors of {self.name}"

    def headline(self, page: str) -> str:
        """Return the title of a page out of context; for the home page, with the site's name."""
        title = self.front_matter(page)["title"]
        return title if page != HOME else f"{self.name}: {title[:1].lower()}{title[1:]}"

    def front_matter(self, page: str) -> Mapping[str, str]:
        """Return the fields of a page's front matter."""
        return front_matter(self.prose[page])

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
        """The milestones by period, in chronological order."""
        ordered = sorted(self.comparison.milestones, key=lambda milestone: milestone.date)
        years = groupby(ordered, lambda milestone: max(milestone.date[:4], str(EARLY - 1)))
        return tuple(
            Period(f"year-{year}", year, tuple(milestones))
            if year >= str(EARLY)
            else Period(f"before-{EARLY}", f"Before {EARLY}", tuple(milestones))
            for year, milestones in years
        )

    @cached_property
    def names(self) -> dict[str, str]:
        """The name of every link target by its path."""
        return {target.path: target.name for target in self.link_targets}

    @cached_property
    def target_by_label(self) -> dict[str, LinkTarget]:
        """Every link target by its label."""
        return {target.label: target for target in self.link_targets}

    @cached_property
    def former_anchors(self) -> Mapping[str, tuple[str, ...]]:
        """The former anchors of link targets that are still on the same page, by their paths."""
        anchors: dict[str, tuple[str, ...]] = {}
        for move in self.comparison.moves:
            page, _, anchor = move.old.partition("#")
            if anchor and page == move.new.partition("#")[0]:
                anchors[move.new] = (*anchors.get(move.new, ()), anchor)
        return anchors

    def _link_targets(self) -> Iterator[LinkTarget]:
        for page, text in self.prose.items():
            page_id = page.removesuffix(".md")
            yield LinkTarget("page", page_id, self.front_matter(page)["title"], page)
            for name, anchor in SECTION.findall(text):
                # Two pages may use the same anchor, so the id of a section includes its page.
                yield LinkTarget("section", f"{page_id}-{anchor}", name, page, anchor)
        for period in self.periods:
            id = f"{TIMELINE.removesuffix('.md')}-{period.id}"
            yield LinkTarget("section", id, period.name, TIMELINE, period.id)
        for topic, groups in self.comparison.question_groups.items():
            for name, (first, *_) in groups.items():
                id = f"{topic.value}-{first.group_anchor}"
                yield LinkTarget("group", id, name, topic.page, first.group_anchor)
        for kind in KINDS.values():
            for entry in self.comparison.entries(kind) if kind.page_path else ():
                id, page = entry.id, kind.page(entry)
                yield LinkTarget(kind.target_kind, id, kind.title(entry), page, id, entry)
                for part in kind.parts(entry):
                    yield LinkTarget(kind.part, part.id, part.title, page, part.id, part)


def cited_in(markdown: str) -> list[str]:
    """Return the ids of the sources that a text cites, without duplicates, in order."""
    return list(dict.fromkeys(_CITATION.findall(markdown)))


def address(path: str) -> str:
    """Return the address relative to the root of the site for a path in `docs/` with its anchor."""
    page, mark, anchor = path.partition("#")
    # The leading slash keeps a name that ends in "index.md" from being taken for an index.
    folder = f"/{page}".removesuffix("/index.md").removesuffix(".md")
    return f"{folder}/".removeprefix("/") + mark + anchor


def card_path(page: str) -> str:
    """Return where the card of a page is, relative to the root of the site."""
    return f"{CARDS}{address(page).strip('/').replace('/', '-') or 'index'}.png"
