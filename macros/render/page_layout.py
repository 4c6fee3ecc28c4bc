"""The parts around the text of every page: byline, foot and sources."""

import re
from urllib.parse import urlencode

from macros.model import Change
from macros.render import anchors
from macros.render.filling import fill
from macros.render.links import Page, find
from macros.site import HOME, address, cited_in

# The title of a page, in the element that holds the head of the page if that has more.
_TITLE = re.compile(r"\s*(?P<head><div [^\n]*>\s+)?# [^\n]*")
_HEAD = '<div class="page-head bleed field--generative-ai scallop" markdown="block">'
# Where the byline goes in a template that doesn't have it below the title.
_BYLINE_PLACE = "///Byline Goes Here///"
# What filters the list of a page, as it stands before the list; the head of the page takes it in.
_FILTER = re.compile(r'</div>\s+(<form class="list-filter.*?</form>)', re.DOTALL)
UNDATED = frozenset({"linking.md", "search.md"})  # pages without dated statements


def with_layout(page: Page, text: str) -> str:
    """Return the text of a page with everything that all pages have in common.

    Adds the attributes of its sections; under the title (of a dimension under its answer, on the
    home page above the sources) the date of review and the number of sources; and at the end the
    anchors that have moved away, the pages to read next, the link for corrections and the sources.

    Raises `ValueError` if the page cites an unknown source or does not begin with its title.
    """
    text = anchors.of_sections(page, text)
    cited = [find(page.data.by_id["sources"], source, "source") for source in cited_in(text)]
    byline = fill(page, "_byline", sources=len(cited) if page.path != HOME else 0)
    if page.path != HOME:  # which shows the answer first
        is_below_title = _BYLINE_PLACE not in text and page.path not in UNDATED
        text = _below_title(text, byline if is_below_title else "").replace(_BYLINE_PLACE, byline)
    laid_out = fill(
        page,
        "_page_layout",
        text=text.rstrip(),
        departed=anchors.departed(page),
        correction=correction(page),
        changed=_last_change(page),
        cited=cited,
        byline=byline if page.path == HOME else "",
    )
    return f"{laid_out}\n"


def _below_title(text: str, byline: str) -> str:
    title = _TITLE.match(text)
    if not title:
        first = text.lstrip().partition("\n")[0]
        raise ValueError(f'The page must begin with "# " and its title, not with "{first}".')
    parts = [title[0].strip(), *filter(None, [byline])]
    if not title["head"]:
        parts = [_HEAD, *parts, "</div>"]
    return _FILTER.sub(r"\1\n\n</div>", "\n\n".join(parts) + text[title.end() :], count=1)


def _last_change(page: Page) -> Change | None:
    """Return the latest change to what a page says, if it is on the list of changes."""
    changes = (
        change for change in page.data.changes if change.place.partition("#")[0] == page.path
    )
    return max(changes, key=lambda change: change.date, default=None)


def correction(page: Page) -> str:
    """Return the address of the form for a correction of the page."""
    if not page.repository:
        return page.link("about.md#correct")
    query = urlencode({"template": "correction.yml", "place": address(page.path) or "index"})
    return f"{page.repository.rstrip('/')}/issues/new?{query}"
