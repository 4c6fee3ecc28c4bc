"""What stands at the address of a page that has moved: the way to where it is now."""

from html import escape

from macros.site import Site, address


def redirects(site: Site, base: str) -> dict[str, str]:
    """Return, for each page that has moved, the file that leads from its old address.

    The part of an address after `#` never reaches a server, so a script carries it over;
    without scripts the reader arrives at the top of the new page.
    """
    return {
        address(move.old) + "index.html": _redirect(base + address(move.new))
        for move in site.comparison.moves
        if "#" not in move.old
    }


def _redirect(target: str) -> str:
    shown = escape(target, quote=True)
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Moved</title>\n'
        f'<link rel="canonical" href="{shown}">\n'
        f'<script>location.replace("{shown}" + location.hash)</script>\n'
        f'<meta http-equiv="refresh" content="1; url={shown}">\n'
        f'<p>This page has moved to <a href="{shown}">{shown}</a>.</p>\n</html>\n'
    )
