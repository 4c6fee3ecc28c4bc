"""Redirects from the addresses of pages that have moved."""

from html import escape

from macros.site import Site, address


def redirects(site: Site, base: str) -> dict[str, str]:
    """Return the redirect of each page that has moved, by the path of its file.

    A script keeps the fragment of the address; without scripts the new page opens at its top.
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
