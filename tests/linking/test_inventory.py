"""The inventory, read by the programs that link with it: Sphinx, MyST and MkDocs.

Each builds the snippets that show its readers how to link, with warnings as errors and without
a network.
"""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from sphobjinv import DataObjStr, Inventory, compress

from macros.exports.intersphinx import inventory
from macros.model import Term
from macros.render.pages import SNIPPETS
from macros.site import Site
from tests.conftest import ROOT, SITE_URL, BuiltPage

SPHINX = (sys.executable, "-m", "sphinx", "-W", "-n", "-q", "-b", "html", ".", "site")
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--strict")
TITLE = "Your page\n=========\n\n"
NO_NETWORK = "http://127.0.0.1:9"  # a proxy that refuses: nothing listens on the discard port

# What every snippet links to, in its order.
LINKED = [
    "glossary/#large-language-model",
    "glossary/#token",
    "systems/#bert",
    "dimensions/evaluation/",
    "glossary/#diffusion-model",
    "dimensions/basic-functionality/#images",
]


@dataclass(frozen=True)
class Client:
    """A program that links with the inventory.

    `command` builds the folder it runs in. `settings` and `page` are two snippets, and the
    names of the files they go into. `remote` is the part of the settings by which the
    inventory is fetched, and `local` what reads a file instead. `link` is how a page links
    to a name of a kind.
    """

    name: str
    command: tuple[str, ...]
    settings: tuple[str, str]
    page: tuple[str, str]
    remote: str
    local: str
    link: str

    def __str__(self) -> str:
        """Return the name, for the names of the tests."""
        return self.name


CLIENTS = [
    Client(
        name="Sphinx",
        command=SPHINX,
        settings=("sphinx_conf.py", "conf.py"),
        page=("page.rst", "index.rst"),
        remote="None",
        local='"{path}"',
        link=":external+genai:{role}:`link <{name}>`",
    ),
    Client(
        name="MyST",
        command=SPHINX,
        settings=("myst_conf.py", "conf.py"),
        page=("page.md", "index.md"),
        remote="None",
        local='"{path}"',
        link="[link](<inv:genai:std:{kind}#{name}>)",
    ),
    Client(
        name="MkDocs",
        command=MKDOCS,
        settings=("mkdocs.yml", "mkdocs.yml"),
        page=("mkdocs_page.md", "docs/index.md"),
        remote=f"{SITE_URL}objects.inv",
        local="file://{path}\n" + " " * 14 + f"base_url: {SITE_URL}",
        link="[link][{name}]",
    ),
]
each_client = pytest.mark.parametrize("client", CLIENTS, ids=str)


def snippet(name: str) -> str:
    """Return the text of a snippet."""
    return (SNIPPETS / name).read_text(encoding="utf-8")


def build(
    client: Client, folder: Path, content: bytes, text: str
) -> subprocess.CompletedProcess[str]:
    """Build a project of one page in a folder, with an inventory as content of a file."""
    (folder / "objects.inv").write_bytes(content)
    source, target = client.settings
    assert snippet(source).count(client.remote) == 1
    local = client.local.format(path=(folder / "objects.inv").as_posix())
    (folder / target).write_text(snippet(source).replace(client.remote, local), encoding="utf-8")
    page = folder / client.page[1]
    page.parent.mkdir(exist_ok=True)
    page.write_text(TITLE + text, encoding="utf-8")
    return subprocess.run(
        client.command,
        cwd=folder,
        env=os.environ
        | {
            "NO_MKDOCS_2_WARNING": "1",
            "XDG_CACHE_HOME": str(folder / "cache"),  # where MkDocs keeps inventories for a day
            "http_proxy": NO_NETWORK,
            "https_proxy": NO_NETWORK,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def links(folder: Path) -> list[tuple[str, str]]:
    """Return the address within our site and the text of each link to it on the built page."""
    html = (folder / "site" / "index.html").read_text(encoding="utf-8")
    return [
        (below_the_root(str(link["href"]).removeprefix(SITE_URL)), link.get_text())
        for link in BeautifulSoup(html, "lxml").select("a[href]")
        if str(link["href"]).startswith(SITE_URL)
    ]


def below_the_root(address: str) -> str:
    """Return an address within our site as a browser asks for it: without `./`."""
    return urljoin(SITE_URL, address).removeprefix(SITE_URL)


@pytest.fixture(scope="session")
def content(site: Site) -> bytes:
    """Return the inventory."""
    return inventory(site, "1.0.0")


@pytest.fixture(scope="session")
def entries(content: bytes) -> list[DataObjStr]:
    """Return what the inventory holds, as sphobjinv reads it."""
    return list(Inventory(zlib=content).objects)


@pytest.fixture(scope="session")
def addresses(built_pages: list[BuiltPage]) -> set[str]:
    """Return every address within the built site: of pages, and of elements with an id."""
    return {page.address for page in built_pages} | {
        f"{page.address}#{element['id']}"
        for page in built_pages
        for element in page.soup.select("[id]")
    }


def test_every_name_leads_to_a_place_that_is_built(
    site: Site, entries: list[DataObjStr], addresses: set[str]
) -> None:
    """Each page, place and term has a name, and no name leads to nothing."""
    kinds = Counter(entry.role for entry in entries)
    assert kinds["doc"] == len(site.prose)
    assert kinds["label"] == len(site.link_targets)
    assert kinds["term"] >= len(site.comparison.terms)
    led_to = {below_the_root(entry.uri_expanded) for entry in entries}
    assert led_to - addresses == set()
    assert {target.address for target in site.link_targets} - led_to == set()


def test_names_are_plain_and_unique(entries: list[DataObjStr]) -> None:
    """A name can be typed on any keyboard, and stands for one thing in any case of letters.

    MkDocs keeps pages, places and terms under their names alone, so none may share one.
    """
    names = Counter(entry.name.lower() for entry in entries)
    assert [name for name, count in names.items() if count > 1] == []
    assert [name for name in names if not name.isascii()] == []


def test_a_term_is_found_under_each_of_its_spellings(entries: list[DataObjStr]) -> None:
    """Name, abbreviation and name without accents lead to one place, shown as written."""
    terms = {entry.name: entry for entry in entries if entry.role == "term"}
    name, short = terms["large language model"], terms["LLM"]
    assert name.uri_expanded == short.uri_expanded == "glossary/#large-language-model"
    assert (name.dispname_expanded, short.dispname_expanded) == ("large language model", "LLM")
    assert terms["Frechet inception distance"].dispname == "Fréchet inception distance"


def test_the_name_of_a_term_goes_before_an_alias(site: Site) -> None:
    """An alias that another term has as its name, or that has no plain form, is left out."""

    def renamed(term: Term) -> Term:
        aliases = {"alignment": ("Token", "对齐", "tuning"), "agent": ("TUNING",)}
        return term.model_copy(update={"aliases": aliases.get(term.id, ())})

    terms = tuple(renamed(term) for term in site.comparison.terms)
    changed = Site(site.comparison.model_copy(update={"terms": terms}), site.prose)
    found = {
        entry.name: entry.uri_expanded
        for entry in Inventory(zlib=inventory(changed, "1.0.0")).objects
        if entry.role == "term"
    }
    assert {"token": "glossary/#token", "TUNING": "glossary/#agent"}.items() <= found.items()
    assert len(found) == len(terms) + 1


def test_the_inventory_is_the_same_on_every_run(content: bytes) -> None:
    """Another process, with other hashes, makes the same bytes."""
    program = (
        "import sys; from macros.loading import load_site;"
        " from macros.exports.intersphinx import inventory;"
        " sys.stdout.buffer.write(inventory(load_site(), '1.0.0'))"
    )
    other = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "1"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert other.stdout == content


@each_client
def test_the_snippets_link_to_what_they_say(
    client: Client, tmp_path: Path, content: bytes, addresses: set[str]
) -> None:
    """A project with the settings and the page that we show builds, and its links are right."""
    result = build(client, tmp_path, content, snippet(client.page[0]))
    assert result.returncode == 0, result.stdout + result.stderr
    found = links(tmp_path)
    assert [address for address, _ in found] == LINKED
    assert set(LINKED) - addresses == set()
    texts = [text for _, text in found]
    assert texts[:4] == ["LLM", "token", "BERT", "Evaluation"]


@each_client
def test_every_name_can_be_linked_to(
    client: Client, tmp_path: Path, content: bytes, entries: list[DataObjStr]
) -> None:
    """The client finds each name, and writes the address that the inventory holds."""
    text = "".join(
        "- "
        + client.link.format(
            kind=entry.role, role={"label": "ref"}.get(entry.role, entry.role), name=entry.name
        )
        + "\n"
        for entry in entries
    )
    result = build(client, tmp_path, content, text)
    assert result.returncode == 0, result.stdout + result.stderr
    expected = [(below_the_root(entry.uri_expanded), "link") for entry in entries]
    assert links(tmp_path) == expected


@each_client
def test_a_name_that_is_gone_is_noticed(client: Client, tmp_path: Path, content: bytes) -> None:
    """Without one label in the inventory, the build of the snippets fails and names it."""
    broken = Inventory(zlib=content)
    broken.objects.remove(next(each for each in broken.objects if each.name == "system-bert"))
    spoilt = compress(broken.data_file(contract=True))
    result = build(client, tmp_path, spoilt, snippet(client.page[0]))
    assert result.returncode != 0
    assert "system-bert" in result.stdout + result.stderr
