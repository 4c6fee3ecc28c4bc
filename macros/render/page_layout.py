"""What every page has in common around its own text."""

from urllib.parse import urlencode

from macros.render import anchors, markdown
from macros.render.filling import SCRIPT, fill
from macros.render.links import Link, find
from macros.site import HOME, Site, address, cited_in

UNDATED = frozenset({"linking.md", "search.md"})  # they serve to link and to find what is dated


def with_layout(site: Site, link: Link, path: str, page: str, repository: str) -> str:
    """Return a page, the one at `path`, with what every page has in common.

    First the entries that belong on it and that it does not place itself. At its sections: what
    makes them link targets.

    Under its title, on the home page above its sources: when it was reviewed, and how many sources
    it cites. At its end: the anchors that have moved to other pages, where to read on, how to
    correct it, and the list of its sources. `repository` is the address of the project's
    repository, or empty.

    Raises `ValueError` if the page cites a source that does not exist, or does not begin with
    its title.
    """
    page = anchors.of_sections(site, path, _with_lists(site, link, path, page))
    cited = [find(site.comparison.by_id["sources"], source, "source") for source in cited_in(page)]
    facts = fill(
        site,
        link,
        "byline",
        reviewed=site.front_matter(path)["reviewed"],
        sources=len(cited) if path != HOME else 0,
    )
    related = site.related(path)
    foot = fill(
        site,
        link,
        "page_foot",
        related=related,
        descriptions={each: site.front_matter(each)["description"] for each in related},
        correction=_correction(link, path, repository),
    )
    if path != HOME:  # there the answer must be in sight first
        title, _, rest = page.lstrip().partition("\n")
        if not title.startswith("# "):
            raise ValueError(f'The page must begin with "# " and its title, not with "{title}".')
        if path not in UNDATED:
            title += f"\n\n{facts}"
        page = f"{title}\n{rest}"
    departed = fill(site, link, "departed_anchors", departed=list(anchors.departed(site, path)))
    parts = [page.rstrip(), *filter(None, [departed]), foot]
    if cited:
        parts += ["## Sources { #sources }"]
        if path == HOME:  # where many pages of sources would stand below one of text
            parts += [facts, fill(site, link, "folded_sources", count=len(cited))]
        parts += [markdown.footnote(source) for source in cited]
    return _each_script_once("\n\n".join([*parts, ""]))


def _each_script_once(page: str) -> str:
    """Return a page on which no script stands twice, though each macro brings its own along."""
    found: set[str] = set()
    lines: list[str] = []
    for line in page.split("\n"):
        if not (line.startswith(SCRIPT) and line in found):
            lines.append(line)
        found.add(line)
    return "\n".join(lines)


def _with_lists(site: Site, link: Link, path: str, page: str) -> str:
    """Return a page with the entries that the table of kinds gives it and it does not place itself.

    They stand at its end, as the template of the name of their kind writes them.
    """
    parts = [page.rstrip()]
    for kind, entries in site.entries_on[path].items():
        if not markdown.has_anchor(page, entries[0].id):
            parts.append(fill(site, link, kind, entries=entries))
    return "\n\n".join(parts)


def _correction(link: Link, path: str, repository: str) -> str:
    """Return the address of the form that suggests a correction to the page at `path`."""
    if not repository:
        return link("about.md#correct")
    query = urlencode({"template": "correction.yml", "place": address(path) or "index"})
    return f"{repository.rstrip('/')}/issues/new?{query}"
