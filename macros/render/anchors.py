"""Anchors: where a link target begins on its page, and where those that have moved lead.

A target is named by its label, which is also the name by which other projects link to it. Its
element carries the label as `data-label`, or where the label ends with the anchor only what it
starts with, as `data-label-start`, which weighs nothing where it is the same all over a page. It
holds the anchors that the target had before, so that old addresses lead to it without a script.
"""

import re
from collections.abc import Iterator

from macros.render.links import Link, find
from macros.site import SECTION, LinkTarget, Site


def heading(site: Site, _link: Link, label: str) -> str:
    """Return what stands behind the text of a heading to make it the anchor of a target.

    Raises `ValueError`, as the others do, if no target has the label.
    """
    target = _target(site, label)
    return f"{_former(site, target)} {{ #{target.anchor} {_label(target)} }}"


def attributes(site: Site, _link: Link, label: str) -> str:
    """Return the attributes that make an element of HTML the anchor of a target."""
    target = _target(site, label)
    return f'id="{target.anchor}" {_label(target)}'


def former(site: Site, _link: Link, label: str) -> str:
    """Return the anchors that a target had before, for within such an element."""
    return _former(site, _target(site, label))


def of_sections(site: Site, page: str, markdown: str) -> str:
    """Return a page, the one at a path in `docs/`, whose sections are anchors of link targets.

    A section is written by hand, as `## Name { #anchor }`. This is the one rule that adds to it
    what templates say of headings of their own.
    """
    sections = site.sections_of[page]

    def labeled(written: re.Match[str]) -> str:
        label = sections.get(written["anchor"])
        name = written[0].partition(" { #")[0]
        return f"{name}{heading(site, Link(page), label)}" if label else written[0]

    return SECTION.sub(labeled, markdown)


def departed(site: Site, page: str) -> Iterator[tuple[str, str]]:
    """Yield each anchor that is no more on a page, with the path to which it has moved."""
    for move in site.comparison.moves:
        old_page, _, old = move.old.partition("#")
        new_page, _, new = move.new.partition("#")
        if old and old_page == page and not (new and new_page == page):
            yield old, move.new


def _target(site: Site, label: str) -> LinkTarget:
    return find(site.target_by_label, label, "link target")


def _label(target: LinkTarget) -> str:
    start = target.label.removesuffix(target.anchor)
    if start == target.label:
        return f'data-label="{target.label}"'
    return f'data-label-start="{start}"'


def _former(site: Site, target: LinkTarget) -> str:
    return "".join(f'<span id="{old}"></span>' for old in site.former_anchors.get(target.path, ()))
