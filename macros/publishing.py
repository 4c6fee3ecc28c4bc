"""The files of the site that are not pages."""

from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from gzip import compress
from multiprocessing import get_context
from pathlib import Path

from macros.exports import clip, llms_txt
from macros.exports.data_files import EXPORTS
from macros.exports.feeds import atom_feed, json_feed
from macros.exports.intersphinx import inventory
from macros.exports.look_up_names import LOOK_UP, look_up_names
from macros.exports.manifest import ICONS, manifest
from macros.exports.open_search import DESCRIPTION, description
from macros.exports.redirects import redirects
from macros.exports.script_data import DEFINITIONS, ENTRY_LINES, entry_lines, term_definitions
from macros.exports.search_index import NAMES, TEXTS, names_file, texts_file
from macros.exports.social_cards import Cards
from macros.exports.stylesheets import stylesheets
from macros.figures import pictures, umbrella
from macros.figures.png import icon
from macros.figures.recorded_run import CLIP, FILM, film
from macros.figures.shapes import NARROW, WIDE
from macros.figures.standalone import emblem
from macros.loading import load_site
from macros.postprocess import minify_site
from macros.site import CARDS, Site, card_path

FULL_TEXT = "llms-full.txt"


def publish(folder: Path, base: str, *, preview: bool = False) -> None:
    """Write every file that is not a page into `folder`.

    `base` is the address of the site, ending in a slash. A preview omits the slowest files and
    does not minify.
    """
    if preview:
        _write(folder, base, cards=False, omitted=(FULL_TEXT, CLIP))
        return
    # Not forked, because the minifier's runtime, which is written in Go, doesn't survive that.
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as worker:
        cards = worker.submit(_write, folder, base, cards=True)  # take as long as all the rest
        _write(folder, base, cards=False)
        minify_site(folder)
        cards.result()


def _write(folder: Path, base: str, *, cards: bool, omitted: Collection[str] = ()) -> None:
    """Write the cards, or all other files."""
    for name, make in files(load_site(), folder, base).items():
        if name.startswith(CARDS) == cards and name not in omitted:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            content = make()
            path.write_bytes(content if isinstance(content, bytes) else content.encode())


def files(site: Site, folder: Path, base: str) -> Mapping[str, Callable[[], str | bytes]]:
    """Return a function that makes each file, by the path of the file in the site.

    `folder` is the built site, with the pages as the engine has written them.
    """
    cards = Cards(site)
    return {
        FULL_TEXT: partial(llms_txt.full_text, folder, site, base),  # takes longest
        ENTRY_LINES: partial(entry_lines, site),
        DEFINITIONS: partial(term_definitions, site),
        NAMES: partial(names_file, site),
        TEXTS: partial(texts_file, site),
        LOOK_UP: partial(look_up_names, site),
        **{path: partial(str, page) for path, page in redirects(site, base).items()},
        **{card_path(page): partial(cards.card, page) for page in site.prose},
        **{path: partial(str, rules) for path, rules in stylesheets().items()},
        "assets/logo.svg": emblem,
        "assets/favicon.svg": emblem,
        **{
            f"assets/{name}.png": partial(icon, side, margin)
            for name, (side, margin) in ICONS.items()
        },
        "manifest.webmanifest": partial(manifest, site),
        **{export.path: partial(export.text, site, base) for export in EXPORTS},
        "feed.json": partial(json_feed, site, base),
        "feed.xml": partial(atom_feed, site, base),
        DESCRIPTION: partial(description, site, base),
        "llms.txt": partial(llms_txt.index, site, base),
        "objects.inv": partial(inventory, site, site.reviewed),
        "sitemap.xml.gz": lambda: compress((folder / "sitemap.xml").read_bytes(), mtime=0),
        FILM: film,
        CLIP: partial(clip.clip, site),
        card_path(clip.PAGE): partial(clip.card, site),
        "umbrella.svg": partial(umbrella.draw_alone, site.comparison.modalities),
        **{
            pictures.path(figure, width): partial(pictures.alone, figure, site, base, width)
            for figure in site.comparison.figures
            for width in (WIDE, NARROW)
        },
    }
