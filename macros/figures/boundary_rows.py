"""The hard cases, or the systems of one case, below the umbrella: a row for each, with drops.

A string hangs from every panel, and one beside the LLM's umbrella for what makes text and isn't an
LLM. A row has a drop on the string of each output of its system. A system that isn't generative AI,
or whose outputs have no panel, has its drop at the edge, on no string. A title is above each group
of rows. Horizontal positions are percentages of the width of the umbrella, so that the strings
always hang from its panels. Heights and letters are in pixels, so that names are legible on a
phone.
"""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from macros import templates
from macros.figures.glyphs import drop, half_drop
from macros.figures.shapes import measure
from macros.figures.umbrella import String, lit_by, panels_of, string_beside, strings_for
from macros.kinds import system_page
from macros.model import Answer, Modality, System, Verdict

NARROWEST = 288  # the width of the umbrella on the narrowest phone
MARGIN = 8  # on its right there, where letters are as small as notes
PITCH = 24  # from row to row; a touch target is at least as high
BASELINE = 17  # of the name, from the top of its row
TITLE, TITLE_BASELINE = 20, 15  # the height of a title, and its baseline from its top
APART = 12  # from a drop to a name
RADIUS = 6  # of a drop
OUTSIDE = 0  # where a drop is that is on no string, in percent of the width
_ARTICLE = re.compile(r"^(?:an?|the) ")


class Group(StrEnum):
    """What systems make: the titles of the groups, from top to bottom."""

    NOT_AN_LLM = "Text, but not an LLM"  # hangs beside the LLM's umbrella
    ONLY_TEXT = "Only text or code"
    TEXT_AND_MORE = "Text and more"
    NO_TEXT = "No text"
    NO_PANEL = "Something else"


@dataclass(frozen=True)
class BoundaryRow:
    """A system, with its strings, the percentages of its drops from left to right, and its name.

    The name stands after the drops, or before them. `title` is that of its group, and stands above
    the first of it. `top` is the height of its row in pixels.
    """

    title: str
    system: System
    strings: tuple[String, ...]
    drops: tuple[float, ...]
    name: str
    is_before: bool
    top: int

    @property
    def is_split(self) -> bool:
        """Whether its drops have two halves."""
        return self.system.answer in {Answer.BOUNDARY, Answer.GENERATIVE_IN_DOUBT}

    @property
    def middle(self) -> float:
        """The height of the drops."""
        return self.top + PITCH / 2


def rows(modalities: Sequence[Modality], systems: Iterable[System]) -> tuple[BoundaryRow, ...]:
    """Return the hard cases from top to bottom, grouped by what they make."""
    return rows_of(modalities, [each for each in systems if each.verdict is Verdict.BOUNDARY])


def rows_of(
    modalities: Sequence[Modality], systems: Sequence[System], only_title: str = ""
) -> tuple[BoundaryRow, ...]:
    """Return systems from top to bottom, grouped by what they make or below one title."""
    panels = panels_of(modalities)
    beside = string_beside(panels)
    hung = {
        system.id: tuple(strings_for(panels, system)) if lit_by(modalities, system) else ()
        for system in systems
    }

    def order(system: System) -> tuple[int, list[float], str]:
        strings = hung[system.id]
        place = list(Group).index(_group(strings, beside))
        return place, [string.x for string in strings], system.name.casefold()

    rows: list[BoundaryRow] = []
    top, last = 0, ""
    for system in sorted(systems, key=order):
        strings = hung[system.id]
        drops = tuple(string.across for string in strings) or (OUTSIDE,)
        name, is_before = _fitting(_names(system, is_outside=not strings), drops)
        title = only_title or _group(strings, beside)
        top += TITLE if title != last else 0
        rows.append(BoundaryRow(title, system, strings, drops, name, is_before, top))
        top, last = top + PITCH, title
    return tuple(rows)


def draw(
    rows: tuple[BoundaryRow, ...], address: Callable[[str], str], label: str = "Hard cases"
) -> str:
    """Return the rows as an SVG element for below the umbrella, if there are any.

    The strings go on from those in the drawing of the umbrella. `address` turns a path in
    `docs/` into the address of a link.
    """
    if not rows:
        return ""
    return templates.svg(
        "boundary_rows",
        boundary_rows=sys.modules[__name__],  # for its measures
        rows=rows,
        drop=drop(0, 0, RADIUS),
        half=half_drop(0, 0, RADIUS),
        address=lambda system: address(system_page(system)),
        label=label,
    )


def strings(rows: tuple[BoundaryRow, ...]) -> dict[String, float]:
    """Return the strings of the rows, each with the height of its last drop."""
    return {string: row.middle for row in rows for string in row.strings}


def _group(strings: Sequence[String], beside: String) -> Group:
    """Return the group of a system that hangs on these strings."""
    covered = [string.panel.is_covered for string in strings]
    if not strings:
        return Group.NO_PANEL
    if beside in strings:
        return Group.NOT_AN_LLM
    if not any(covered):
        return Group.NO_TEXT
    return Group.ONLY_TEXT if all(covered) else Group.TEXT_AND_MORE


def _names(system: System, *, is_outside: bool) -> list[str]:
    """Return names for a row, the best first. If it is on no string, they include the outputs."""
    if not is_outside:
        return [system.name, _ARTICLE.sub("", system.subject)]
    short = system.name.partition(" (")[0]
    made = ", ".join(system.outputs)
    return [f"{system.name}: {made}", f"{short}: {made}"]


def _fitting(names: list[str], drops: tuple[float, ...]) -> tuple[str, bool]:
    """Return the first name that fits after or before the drops, or else the last, and the side.

    One that does not fit needs a `short_name`.
    """
    for name in names:
        needed = (measure(name, "note") + APART - MARGIN) / NARROWEST * 100
        if needed <= 100 - drops[-1]:
            return name, False
        if needed <= drops[0]:
            return name, True
    return names[-1], False
