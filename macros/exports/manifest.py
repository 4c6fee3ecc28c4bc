"""The web app manifest and its icons."""

import json
from collections.abc import Mapping

from macros.palette import palette
from macros.site import HOME, Site

# The size of each icon in pixels, and the margin around the emblem in units of the emblem. The
# emblem of the large one stays within the safe zone, because devices mask it.
ICONS: Mapping[str, tuple[int, int]] = {
    "icon-192": (192, 5),
    "icon-512": (512, 9),
    "touch-icon": (180, 6),
}


def manifest(site: Site) -> str:
    """Return the manifest (https://www.w3.org/TR/appmanifest/)."""
    page = palette()["--page"].light
    content = {
        "name": site.headline(HOME),
        "short_name": site.name,
        "lang": "en",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": page,
        "theme_color": page,
        "icons": [
            {"src": "assets/favicon.svg", "sizes": "any", "type": "image/svg+xml"},
            {"src": "assets/icon-192.png", "sizes": "192x192", "type": "image/png"},
            {
                "src": "assets/icon-512.png",
                "sizes": "512x512",
                "type": "image/png",
                "purpose": "any maskable",
            },
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
