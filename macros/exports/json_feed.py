"""The feed of changes to what the site says."""

import json

from macros.site import Site, address


def feed(site: Site, base: str) -> str:
    """Return the changes as a JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/)."""
    items = [
        {
            "id": f"{base}about/#{change.id}",
            "url": base + address(change.place),
            "title": f"{site.names[change.place]}: {change.date}",
            "content_text": change.text,
            "date_published": f"{change.date}T00:00:00Z",
        }
        for change in sorted(site.comparison.changes, key=lambda change: change.date, reverse=True)
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
