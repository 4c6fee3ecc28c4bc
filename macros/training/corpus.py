"""The text that the text model was trained on: the site's own, as it was on one day.

The site changes daily, and a model does not. So the text is written down once, a paragraph a line,
and whoever trains anew may write it anew.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from unicodedata import combining, normalize

from macros.front_matter import FRONT_MATTER
from macros.kinds import KINDS
from macros.model import Claim
from macros.model.claims import Entry
from macros.site import Site

CORPUS = Path(__file__).parent / "corpus.txt"
HELD_OUT = 10  # every tenth paragraph is kept from training, to measure with

# Fields whose words no reader meets as a sentence.
_NOT_READ = frozenset({"id", "said_by", "search", "url", "read", "more", "place", "wordings"})
_PLAIN = str.maketrans(
    {"“": '"', "”": '"', "\u2018": "'", "\u2019": "'", "\u2013": "-", "—": "-", "\u2212": "-"}
)
_RARE = re.compile(r"""[^A-Za-z0-9\s!"$%&'()+,./:;?-]""")
_CALL = re.compile(r'\{\{ *(?:term|system)\("([^"]+)"(?:, *"([^"]+)")?\) *\}\}')
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_LEFT_OUT = re.compile(r"\[\^[^\]]+\]|\{\{.*?\}\}|\{%.*?%\}|\{ [#.:].*?\}|<[^>]*>|[*`|]", re.DOTALL)


def plain(text: str) -> str:
    """Return a text in the plainest signs: no marks over letters, no line ends, no rare signs."""
    apart = normalize("NFKD", text.translate(_PLAIN))
    bare = "".join(each for each in apart if not combining(each))
    return " ".join(_RARE.sub(" ", bare).split())


def paragraphs(site: Site) -> Iterator[str]:
    """Yield every paragraph of a site: of its pages, then of its entries, each entry as one."""
    for page, text in site.prose.items():
        about = site.front_matter(page)
        yield plain(f"{about['title']}. {about['description']}")
        yield from _of_page(site, text)
    for kind in KINDS.values():
        if kind.name in {"sources", "moves"}:
            continue
        for entry in site.comparison.entries(kind):
            yield plain(_joined(entry, leave_out=kind.parts_field or ""))
            for part in kind.parts(entry):
                yield plain(_joined(part))


def write(site: Site) -> None:
    """Write the text down, each paragraph once."""
    lines = dict.fromkeys(each for each in paragraphs(site) if len(each.split()) > 4)  # noqa: PLR2004
    CORPUS.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def split() -> tuple[list[str], list[str]]:
    """Return the paragraphs to train with, and those to measure with."""
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    held_out = lines[HELD_OUT - 1 :: HELD_OUT]
    return [line for n, line in enumerate(lines, start=1) if n % HELD_OUT], held_out


def _of_page(site: Site, page: str) -> Iterator[str]:
    text = _CALL.sub(lambda found: found[2] or _name(site, found[1]), FRONT_MATTER.sub("", page))
    for block in re.split(r"\n\s*\n", _LINK.sub(r"\1", text)):
        if not block.lstrip().startswith(("```", "#")):
            yield plain(_LEFT_OUT.sub("", block))


def _name(site: Site, id: str) -> str:
    known = site.comparison.by_id["terms"].get(id) or site.comparison.by_id["systems"].get(id)
    return known.name if known else id.replace("-", " ")


def _joined(entry: Entry, leave_out: str = "") -> str:
    return " ".join(_sentences(entry, leave_out))


def _sentences(value: object, leave_out: str = "") -> Iterator[str]:
    """Yield what an entry says, a title with a full stop behind it."""
    if isinstance(value, Claim):
        yield value.text
        if value.caveat_text:
            yield value.caveat_text
    elif isinstance(value, tuple):
        for each in value:
            if isinstance(each, Entry):
                yield from _sentences(each)
    elif isinstance(value, Entry):
        for name in type(value).model_fields:
            found = getattr(value, name)
            if name == leave_out or name in _NOT_READ:
                continue
            if type(found) is str and len(found) > 1 and not found[0].isdigit():
                yield found if found[-1] in ".?!" else f"{found}."
            else:
                yield from _sentences(found)
