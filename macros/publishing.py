"""What is published beside the pages, written into the folder of a built site."""

from pathlib import Path

from macros import load_site, permanence, plain_text, umbrella
from macros.cards import card
from macros.exports import exports
from macros.feed import feed
from macros.first_paint import make_ready
from macros.inventory import inventory
from macros.site import Site, address, dimension_page

SITE_NAME = "Generative AI and LLMs"


def publish(folder: Path, base: str) -> list[Path]:
    """Write every file that is not a page into `folder`, and make its pages ready to be served.

    Return the paths of the files written.

    `base` is the address of the site, ending in a slash.
    """
    site = load_site()
    files: dict[str, str | bytes] = {
        **permanence.redirects(site, base),
        **cards(site),
        **exports(site, base),
        "feed.json": feed(site, base),
        "llms.txt": plain_text.index(site, base),
        "llms-full.txt": plain_text.full_text(folder, site, base),
        "objects.inv": inventory(site, site.reviewed),
        "umbrella.svg": picture(site, base),
    }
    written = []
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        written.append(path)
    make_ready(folder, base)
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
