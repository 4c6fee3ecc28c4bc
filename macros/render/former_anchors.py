"""The way from an anchor that has moved to where it is now."""

import re
from collections.abc import Iterable

from macros.model import Move


def with_former_anchors(page: str, markdown: str, moves: Iterable[Move]) -> str:
    """Return a page on which the anchors that have moved are still found.

    `page` is the path of the page in `docs/`. An anchor that moved within the page stands
    beside the new one; one that moved to another page leads there from the end of this one.
    Neither needs a script.
    """
    departed = []
    for move in moves:
        old_page, _, old = move.old.partition("#")
        new_page, _, new = move.new.partition("#")
        if old_page != page or not old:
            continue
        alias = f'<span id="{old}"></span>'
        if new_page == page:
            markdown = re.sub(rf"( \{{ #{new}[ }}])", rf" {alias}\1", markdown)
            markdown = re.sub(
                rf'(<(?:tr|li) id="{new}"[^>]*>\n<(?:th|p)[^>]*>)', rf"\1{alias}", markdown
            )
        else:
            depth = "../" * page.count("/")
            departed.append(f"- {alias}What stood here is [at another place]({depth}{move.new}).")
    return "\n\n".join([markdown, "\n".join(departed)]) if departed else markdown
