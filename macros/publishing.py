"""What is published beside the pages, written into the folder of a built site."""

import json
from collections.abc import Iterable, Iterator
from gzip import compress
from pathlib import Path

from macros.exports import llms_txt
from macros.exports.data_files import exports
from macros.exports.intersphinx import inventory
from macros.exports.json_feed import feed
from macros.exports.redirects import redirects
from macros.exports.social_cards import card
from macros.figures import umbrella
from macros.kinds import dimension_page
from macros.loading import load_site
from macros.postprocess.first_paint import make_ready
from macros.site import Site, address

SITE_NAME = "Generative AI and LLMs"
LOOK_UP = "assets/systems.json"


def publish(folder: Path, base: str) -> list[Path]:
    """Write every file that is not a page into `folder`, and make its pages ready to be served.

    Return the paths of the files written.

    `base` is the address of the site, ending in a slash.
    """
    site = load_site()
    written = _write(folder, _files(folder, site, base))
    make_ready(folder, base)
    return written


def _files(folder: Path, site: Site, base: str) -> Iterator[tuple[str, str | bytes]]:
    """Yield the path and the content of each file, one after another, because some are long."""
    yield LOOK_UP, look_up(site)
    yield from redirects(site, base).items()
    yield from cards(site).items()
    yield from exports(site, base)
    yield "feed.json", feed(site, base)
    yield "llms.txt", llms_txt.index(site, base)
    yield "llms-full.txt", llms_txt.full_text(folder, site, base)
    yield "objects.inv", inventory(site, site.reviewed)
    yield "sitemap.xml.gz", compress((folder / "sitemap.xml").read_bytes(), mtime=0)
    yield "umbrella.svg", picture(site, base)


def publish_for_scripts(folder: Path) -> list[Path]:
    """Write into `folder` only what the scripts of the pages fetch. Return the paths."""
    return _write(folder, [(LOOK_UP, look_up(load_site()))])


def look_up(site: Site) -> str:
    """Return what the look-up of the home page knows of every system, as JSON.

    It belongs to that script and is no part of the interface for other programs.
    """
    systems = [
        {
            "id": system.id,
            "name": system.name,
            "aliases": system.aliases,
            "maker": system.maker,
            "verdict": system.verdict.value,
            "label": system.verdict.label,
            "reason": system.reason.text,
        }
        for system in sorted(site.comparison.systems, key=lambda system: system.name.casefold())
    ]
    return json.dumps(systems, ensure_ascii=False, separators=(",", ":")) + "\n"


def _write(folder: Path, files: Iterable[tuple[str, str | bytes]]) -> list[Path]:
    written = []
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        written.append(path)
    return written


def cards(site: Site) -> dict[str, bytes]:
    """Return the card of every page under its path in the site."""
    return {
        f"assets/cards/{address(page).strip('/').replace('/', '-') or 'index'}.png": card(
            site.front_matter(page)["title"] if address(page) else "What is the difference?",
            SITE_NAME,
        )
        for page in site.prose
    }


def picture(site: Site, base: str) -> str:
    """Return the umbrella as a file of its own, whose panels lead to the site at `base`."""
    return umbrella.draw_alone(
        site.comparison.modalities,
        lambda panel: (
            base
            + address(f"{dimension_page(site.comparison.aspect_page[panel.aspect])}#{panel.aspect}")
        ),
        base,
    )
