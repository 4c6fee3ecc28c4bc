"""The inventory of names by which Sphinx and MkDocs projects link to this site."""

import re
from collections.abc import Iterator
from unicodedata import combining, normalize

from sphobjinv import DataObjStr, Inventory, compress

from macros.site import GLOSSARY, Site, address

PROJECT = "generative-ai-and-llms"

# A line of an inventory is: name, type, priority, address, text. A name with a number after two
# words would be cut there, and a name that begins with # would be a comment.
_MISREAD = re.compile(r"^#|\S\s+\S+\s+-?\d+\s")


def inventory(site: Site, version: str) -> bytes:
    """Return the names of all link targets as an intersphinx inventory, version 2.

    A page is a `std:doc`, every link target a `std:label`, and each spelling of a term a
    `std:term`. `version` is the version of the site, which Sphinx shows beside a link. The format:
    https://sphobjinv.readthedocs.io/en/stable/syntax.html
    """
    contents = Inventory()
    contents.project = PROJECT
    contents.version = version
    for target in site.link_targets:
        if target.kind == "page":
            contents.objects.append(_entry("doc", target.id, target.address, target.name))
    for target in site.link_targets:
        contents.objects.append(_entry("label", target.label, target.address, target.name))
    contents.objects += _terms(site)
    return bytes(compress(contents.data_file(contract=True)))


def _terms(site: Site) -> Iterator[DataObjStr]:
    """Yield the names of all terms, then their aliases.

    A link shows the spelling that its author chose. Sphinx looks terms up case-insensitively, so
    of spellings that differ only in case the first is used. Spellings that the format can't
    represent are omitted.
    """
    terms = site.comparison.terms
    spellings = [(term.name, term.id) for term in terms]
    spellings += [(alias, term.id) for term in terms for alias in term.aliases]
    taken = set()
    for spelling, id in spellings:
        # `Frechet` for `Fréchet`, because not everyone can type the accent.
        name = "".join(sign for sign in normalize("NFKD", spelling) if not combining(sign))
        if name.isascii() and name.lower() not in taken and not _MISREAD.search(f"{name} "):
            taken.add(name.lower())
            yield _entry("term", name, address(f"{GLOSSARY}#{id}"), spelling)


def _entry(role: str, name: str, place: str, shown: str) -> DataObjStr:
    return DataObjStr(
        name=name,
        domain="std",
        role=role,
        priority="-1",  # as Sphinx sets it for everything that is not a code object
        uri=place or "./",  # mkdocstrings would parse an empty address as the next word
        dispname=shown,
    )
