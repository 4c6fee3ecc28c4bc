"""The parts around the text of every page: byline, foot and sources."""

import re
from urllib.parse import urlencode

from macros.kinds import dimension_page
from macros.model import Change
from macros.render import anchors
from macros.render.filling import fill
from macros.render.links import Link, find
from macros.site import HOME, Site, address, cited_in

# The title of a page, in the element that holds the head of the page if that has more.
_TITLE = re.compile(r"\s*(?P<head><div [^\n]*>\s+)?# [^\n]*")
_HEAD = '<div class="page-head bleed field--generative-ai scallop" markdown="block">'
# What filters the list of a page, as it stands before the list; the head of the page takes it in.
_FILTER = re.compile(r'</div>\s+(<form class="list-filter.*?</form>)', re.DOTALL)
UNDATED = frozenset({"linking.md", "search.md"})  # pages without dated statements


def with_layout(site: Site, link: Link, text: str) -> str:
    """Return the text of a page with everything that all pages have in common.

    Adds the attributes of its sections; under the title (on the home page above the sources) the
    date of review and the number of sources; and at the end the anchors that have moved away, the
    pages to read next, the link for corrections and the sources.

    Raises `ValueError` if the page cites an unknown source or does not begin with its title.
    """
    path, dimensions = link.page, site.comparison.dimensions
    text = anchors.of_sections(site, path, text)
    cited = [find(site.comparison.by_id["sources"], source, "source") for source in cited_in(text)]
    byline = fill(
        site,
        link,
        "_byline",
        reviewed=site.front_matter(path)["reviewed"],
        sources=len(cited) if path != HOME else 0,
        # Of a dimension, what its title means in everyday words.
        subtitle={dimension_page(item.id): item.subtitle for item in dimensions}.get(path),
    )
    if path != HOME:  # which shows the answer first
        text = _below_title(text, byline if path not in UNDATED else "")
    related = site.front_matter(path).get("related", ())
    page = fill(
        site,
        link,
        "_page_layout",
        text=text.rstrip(),
        departed=anchors.departed(site, path),
        related=related,
        descriptions={other: site.front_matter(other)["description"] for other in related},
        correction=correction(link),
        changed=_last_change(site, path),
        cited=cited,
        byline=byline if path == HOME else "",
    )
    return f"{page}\n"


def _below_title(text: str, byline: str) -> str:
    title = _TITLE.match(text)
    if not title:
        first = text.lstrip().partition("\n")[0]
        raise ValueError(f'The page must begin with "# " and its title, not with "{first}".')
    parts = [title[0].strip(), *filter(None, [byline])]
    if not title["head"]:
        parts = [_HEAD, *parts, "</div>"]
    return _FILTER.sub(r"\1\n\n</div>", "\n\n".join(parts) + text[title.end() :], count=1)


def _last_change(site: Site, path: str) -> Change | None:
    """Return the latest change to what a page says, if it is on the list of changes."""
    changes = (
        change for change in site.comparison.changes if change.place.partition("#")[0] == path
    )
    return max(changes, key=lambda change: change.date, default=None)


def correction(link: Link) -> str:
    """Return the address of the form for a correction of the page."""
    if not link.repository:
        return link("about.md#correct")
    query = urlencode({"template": "correction.yml", "place": address(link.page) or "index"})
    return f"{link.repository.rstrip('/')}/issues/new?{query}"
