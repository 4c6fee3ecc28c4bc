"""The pages on which long lists go on, written from the first page of each list."""

import re
from pathlib import Path

import yaml  # type: ignore[import-untyped]  # published without types

from macros.further_pages import first_page, page_number
from macros.site import Site, front_matter

_HEADING = re.compile(r"^# (?P<name>.+?) \{ #(?P<anchor>[a-z0-9-]+) \}$", re.MULTILINE)
# The macros that show those entries of a kind that stand on the page.
_LIST = re.compile(r"^\{\{ \w+_(?:list|index)\(.*\) \}\}$", re.MULTILINE)

_PAGE = """\
---
{front_matter}---

{{% filter page_layout %}}

# {heading} {{ #{anchor}-{number} }}

The list goes on here from [{name}]({first}).

{lists}

{{% endfilter %}}
"""


def missing(site: Site) -> list[str]:
    """Return the paths in `docs/` of the pages on which lists go on and that are not there."""
    return [page for page in site.lists.pages if page not in site.prose and page_number(page) > 1]


def write(site: Site, docs: Path) -> list[str]:
    """Write every missing page into the folder of the pages. Return the paths of those written.

    What the page says is that of the first page of its list; the words are the editor's to change.
    Raises `ValueError` if that has no heading with an anchor.
    """
    for page in (pages := missing(site)):
        path = docs / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_page(site, page), encoding="utf-8")
    return pages


def _numbered(title: str, page: str) -> str:
    mark = " Page" if title.endswith(("?", "!", ".")) else ", page"
    return f"{title}{mark} {page_number(page)}"


def _page(site: Site, page: str) -> str:
    text = site.prose[first_page(page)]
    heading = _HEADING.search(text)
    fields = front_matter(text)
    before = first_page(page)
    title = str(fields["title"])
    if heading is None:
        raise ValueError(f"docs/{before}: expected a heading such as `# Name {{ #name }}`")
    return _PAGE.format(
        front_matter=yaml.safe_dump(
            {
                "title": _numbered(title, page),
                "description": f"Page {page_number(page)} of a list. {fields['description']}",
                "reviewed": fields["reviewed"],
                "continues": before,
                "related": [before, *fields["related"][:2]],
            },
            sort_keys=False,
            allow_unicode=True,
            width=1000,
        ),
        heading=_numbered(heading["name"], page),
        name=heading["name"],
        anchor=heading["anchor"],
        number=page_number(page),
        first=f"../{Path(before).name}",
        lists="\n\n".join(_LIST.findall(text)),
    )
