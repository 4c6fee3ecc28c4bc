"""The feed of changes to what the site says, in two formats."""

import json
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from macros.model import Change
from macros.site import Site, address


def json_feed(site: Site, base: str) -> str:
    """Return the changes as a JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/)."""
    items = [
        {
            "id": f"{base}about/#{change.id}",
            "url": base + address(change.place),
            "title": _title(site, change),
            "content_text": change.text,
            "date_published": _time(change),
        }
        for change in _newest_first(site)
    ]
    content = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"{site.name}: changes",
        "description": "Dated changes to the claims of the site.",
        "home_page_url": base,
        "feed_url": f"{base}feed.json",
        "language": "en",
        "authors": [{"name": site.contributors, "url": base}],
        "items": items,
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def atom_feed(site: Site, base: str) -> str:
    """Return the changes as an Atom feed (RFC 4287)."""
    changes = _newest_first(site)
    root = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    SubElement(root, "id").text = f"{base}feed.xml"
    SubElement(root, "title").text = f"{site.name}: changes"
    SubElement(root, "updated").text = _time(changes[0])
    SubElement(root, "link", rel="self", href=f"{base}feed.xml")
    SubElement(root, "link", href=base)
    SubElement(SubElement(root, "author"), "name").text = site.contributors
    for change in changes:
        entry = SubElement(root, "entry")
        SubElement(entry, "id").text = f"{base}about/#{change.id}"
        SubElement(entry, "title").text = _title(site, change)
        SubElement(entry, "updated").text = _time(change)
        SubElement(entry, "link", href=base + address(change.place))
        SubElement(entry, "content").text = change.text
    indent(root)
    return tostring(root, encoding="unicode") + "\n"


def _newest_first(site: Site) -> list[Change]:
    return sorted(site.comparison.changes, key=lambda change: change.date, reverse=True)


def _title(site: Site, change: Change) -> str:
    return f"{site.names[change.place]}: {change.date}"


def _time(change: Change) -> str:
    return f"{change.date}T00:00:00Z"
