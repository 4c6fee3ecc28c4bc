"""The anchors of link targets in their pages, current and former.

A link target is identified by its label, by which other projects link to it. A label ends with the
anchor, so the element only has what comes before it, in `data-label-start`. The element also
contains the former anchors of the target, so that old addresses work without a script.
"""

import re
from collections.abc import Iterator

from macros.render.links import Page, find
from macros.site import SECTION, LinkTarget, Site


def heading(page: Page, label: str) -> str:
    """Return the attributes after the text of a Markdown heading that make it a link target.

    Raises `ValueError` if no target has the label, like the functions below.
    """
    target = _target(page.site, label)
    return f"{_former(page.site, target)} {{ #{target.anchor} {_label(target)} }}"


def attributes(page: Page, label: str) -> str:
    """Return the attributes that make an HTML element a link target."""
    target = _target(page.site, label)
    return f'id="{target.anchor}" {_label(target)}'


def former(page: Page, label: str) -> str:
    """Return the former anchors of a target, to be written into such an element."""
    return _former(page.site, _target(page.site, label))


def of_sections(page: Page, markdown: str) -> str:
    """Return the text of a page with the attributes of link targets added to its sections.

    Sections are written by hand, as `## Name { #anchor }`; templates add the attributes themselves.
    """
    start = f"section-{page.path.removesuffix('.md').replace('/', '-')}"

    def labeled(section: re.Match[str]) -> str:
        label = f"{start}-{section['anchor']}"
        if label not in page.site.target_by_label:
            return section[0]
        return section[0].partition(" { #")[0] + heading(page, label)

    return SECTION.sub(labeled, markdown)


def departed(page: Page) -> Iterator[tuple[str, str]]:
    """Yield each anchor that has moved away from a page, with the path it moved to."""
    for move in page.data.moves:
        old_page, _, old = move.old.partition("#")
        new_page, _, new = move.new.partition("#")
        if old and old_page == page.path and not (new and new_page == page.path):
            yield old, move.new


def _target(site: Site, label: str) -> LinkTarget:
    return find(site.target_by_label, label, "link target")


def _label(target: LinkTarget) -> str:
    return f'data-label-start="{target.label.removesuffix(target.anchor)}"'


def _former(site: Site, target: LinkTarget) -> str:
    return "".join(f'<span id="{old}"></span>' for old in site.former_anchors.get(target.path, ()))
