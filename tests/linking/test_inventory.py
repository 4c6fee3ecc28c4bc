"""The inventory, read by the programs that link with it: Sphinx, MyST and mkdocstrings.

Each builds the snippets that show readers how to link, with warnings as errors and no network.
"""

import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from sphobjinv import DataObjStr, Inventory

from macros.exports.intersphinx import inventory
from macros.model import Term
from macros.render.pages import SNIPPETS
from macros.site import Site
from tests.conftest import SITE_URL

SPHINX = (sys.executable, "-m", "sphinx", "-W", "-n", "-q", "-b", "html", ".", "site")
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--strict")
TITLE = "Your page\n=========\n\n"
NO_NETWORK = "http://127.0.0.1:9"  # a proxy that refuses: nothing listens on the discard port

# What every snippet links to: address and text, where the text is that of the inventory.
LINKED = {
    "glossary/#large-language-model": "LLM",
    "glossary/#token": "token",
    "systems/#bert": "BERT",
    "dimensions/evaluation/": "Evaluation",
    "glossary/#diffusion-model": None,
    "dimensions/basic-functionality/#images": None,
}


@dataclass(frozen=True)
class Client:
    """A program that links with the inventory.

    `settings` and `page` map a snippet to the file it goes into. `remote` is the part of the
    settings that fetches the inventory, `local` the one that reads a file instead. `link` is how
    a page links to a name.
    """

    name: str
    command: tuple[str, ...]
    settings: tuple[str, str]
    page: tuple[str, str]
    remote: str
    local: str
    link: str


CLIENTS = (
    Client("Sphinx", SPHINX, ("sphinx_conf.py", "conf.py"), ("page.rst", "index.rst"),
           "None", '"{path}"', ":external+genai:{role}:`link <{name}>`"),
    Client("MyST", SPHINX, ("myst_conf.py", "conf.py"), ("page.md", "index.md"),
           "None", '"{path}"', "[link](<inv:genai:std:{kind}#{name}>)"),
    Client("MkDocs", MKDOCS, ("mkdocs.yml", "mkdocs.yml"), ("mkdocs_page.md", "docs/index.md"),
           f"{SITE_URL}objects.inv",
           "file://{path}\n" + " " * 14 + f"base_url: {SITE_URL}", "[link][{name}]"),
)  # fmt: skip


def snippet(name: str) -> str:
    """Return the text of a snippet."""
    return (SNIPPETS / name).read_text(encoding="utf-8")


def build(
    client: Client, folder: Path, content: bytes, text: str
) -> subprocess.CompletedProcess[str]:
    """Build a project of one page in a folder, with a given inventory."""
    (folder / "objects.inv").write_bytes(content)
    source, target = client.settings
    assert snippet(source).count(client.remote) == 1
    local = client.local.format(path=(folder / "objects.inv").as_posix())
    (folder / target).write_text(snippet(source).replace(client.remote, local), encoding="utf-8")
    page = folder / client.page[1]
    page.parent.mkdir(exist_ok=True)
    page.write_text(TITLE + text, encoding="utf-8")
    environment = {
        "NO_MKDOCS_2_WARNING": "1",
        "XDG_CACHE_HOME": str(folder / "cache"),  # where mkdocstrings keeps inventories for a day
        "http_proxy": NO_NETWORK,
        "https_proxy": NO_NETWORK,
    }
    return subprocess.run(
        client.command,
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def links(folder: Path) -> list[tuple[str, str]]:
    """Return the address within our site and the text of each link to it on the built page."""
    html = (folder / "site" / "index.html").read_text(encoding="utf-8")
    return [
        (normalized(str(link["href"]).removeprefix(SITE_URL)), link.get_text())
        for link in BeautifulSoup(html, "lxml").select("a[href]")
        if str(link["href"]).startswith(SITE_URL)
    ]


def normalized(address: str) -> str:
    """Return an address within our site without `./`, as a browser requests it."""
    return urljoin(SITE_URL, address).removeprefix(SITE_URL)


@pytest.fixture(scope="session")
def content(site: Site) -> bytes:
    """Return the inventory."""
    return inventory(site, "1.0.0")


@pytest.fixture(scope="session")
def entries(content: bytes) -> list[DataObjStr]:
    """Return the entries of the inventory, read by sphobjinv."""
    return list(Inventory(zlib=content).objects)


def test_every_name_resolves(
    site: Site, entries: list[DataObjStr], built_addresses: set[str]
) -> None:
    """Each page, link target and term has a name, and each name leads to a built address."""
    roles = Counter(entry.role for entry in entries)
    assert roles["doc"] == len(site.prose)
    assert roles["label"] == len(site.link_targets)
    assert roles["term"] >= len(site.comparison.terms)
    addresses = {normalized(entry.uri_expanded) for entry in entries}
    assert {target.address for target in site.link_targets} <= addresses <= built_addresses


def test_names_are_plain_and_unique(entries: list[DataObjStr]) -> None:
    """A name can be typed on any keyboard and is unique in any case of letters and any role.

    mkdocstrings looks up pages, labels and terms by their names alone.
    """
    names = Counter(entry.name.lower() for entry in entries)
    assert [name for name, count in names.items() if count > 1 or not name.isascii()] == []
    slugs = [entry.name for entry in entries if entry.role != "term"]
    assert [name for name in slugs if not re.fullmatch("[a-z0-9/-]+", name)] == []


def test_a_term_is_listed_under_each_of_its_spellings(entries: list[DataObjStr]) -> None:
    """Name, abbreviation and name without accents lead to one place, shown as written."""
    terms = {entry.name: entry for entry in entries if entry.role == "term"}
    name, short = terms["large language model"], terms["LLM"]
    assert name.uri_expanded == short.uri_expanded == "glossary/#large-language-model"
    assert (name.dispname_expanded, short.dispname_expanded) == ("large language model", "LLM")
    assert terms["Frechet inception distance"].dispname == "Fréchet inception distance"


def test_the_name_of_a_term_wins_over_an_alias(site: Site) -> None:
    """An alias that is another term's name, or has no ASCII form, is left out."""

    def with_aliases(term: Term) -> Term:
        aliases = {"alignment": ("Token", "对齐", "tuning"), "agent": ("TUNING",)}
        return term.model_copy(update={"aliases": aliases.get(term.id, ())})

    terms = tuple(map(with_aliases, site.comparison.terms))
    changed = Site(site.comparison.model_copy(update={"terms": terms}), site.prose)
    objects = Inventory(zlib=inventory(changed, "1.0.0")).objects
    addresses = {entry.name: entry.uri_expanded for entry in objects if entry.role == "term"}
    assert addresses.items() >= {"token": "glossary/#token", "TUNING": "glossary/#agent"}.items()
    assert len(addresses) == len(terms) + 1


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_a_client_resolves_the_snippet_and_other_names(
    client: Client, tmp_path: Path, content: bytes, entries: list[DataObjStr]
) -> None:
    """A project with our settings, our page and a link to each term builds without a warning.

    A few stand for the names of pages and labels, which are of one form and 3,000.
    """
    linked = [entry for entry in entries if entry.role == "term"]
    linked += [entry for entry in entries if entry.role != "term"][::50]
    text = snippet(client.page[0]) + "\n\n"
    for entry in linked:
        role = {"label": "ref"}.get(entry.role, entry.role)
        text += f"- {client.link.format(kind=entry.role, role=role, name=entry.name)}\n"
    result = build(client, tmp_path, content, text)
    assert result.returncode == 0, result.stdout + result.stderr
    resolved = links(tmp_path)
    for (address, text), (expected, title) in zip(resolved, LINKED.items(), strict=False):
        assert (address, text) == (expected, title or text)
    assert resolved[len(LINKED) :] == [(normalized(entry.uri_expanded), "link") for entry in linked]
