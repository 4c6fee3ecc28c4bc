"""The inventory, read by those who link with it: Sphinx, MyST and MkDocs.

Each of them builds the snippets of its kind, as the page on linking shows them, with warnings
as errors and without a network.
"""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from sphobjinv import Inventory, compress

from macros.inventory import inventory
from macros.site import Site
from tests.conftest import ROOT, SITE_URL, BuiltPage

SNIPPETS = Path(__file__).parent / "snippets"
SPHINX = (sys.executable, "-m", "sphinx", "-W", "-n", "-q", "-b", "html", ".", "site")
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet")
NOWHERE = "http://127.0.0.1:9"  # the discard port: whoever asks the network is refused

# What the snippets link to, whatever the client that they are written for.
LINKED = {
    "glossary/#large-language-model",
    "glossary/#token",
    "systems/#bert",
    "dimensions/evaluation/",
    "glossary/#diffusion-model",
    "dimensions/basic-functionality/#images",
}


@dataclass(frozen=True)
class Client:
    """A program that links with the inventory.

    `command` builds the folder it runs in. `settings` and `page` are the snippets, and what
    they are called in that folder. `located` turns the settings into ones that read a local
    file. `reference` writes a link to a name in a role.
    """

    name: str
    command: tuple[str, ...]
    settings: tuple[str, str]
    page: tuple[str, str]
    located: Callable[[str, Path], str]
    reference: Callable[[str, str], str]

    def __str__(self) -> str:
        """Return the name, for the names of the tests."""
        return self.name


def replaced(text: str, old: str, new: str) -> str:
    """Return the text with a part replaced, which must be there once."""
    assert text.count(old) == 1, text
    return text.replace(old, new)


def sphinx_located(settings: str, file: Path) -> str:
    """Return the settings of Sphinx with a local inventory for an address that stays."""
    return replaced(settings, f'"{SITE_URL}", None', f'"{SITE_URL}", "{file.as_posix()}"')


def mkdocs_located(settings: str, file: Path) -> str:
    """Return the settings of MkDocs with a local inventory for an address that stays."""
    local = f"{file.as_uri()}\n              base_url: {SITE_URL}"
    return "site_name: A reader\n" + replaced(settings, f"{SITE_URL}objects.inv", local)


def role(kind: str) -> str:
    """Return the role that Sphinx links with to an entry of a kind."""
    return {"label": "ref"}.get(kind, kind)


CLIENTS = [
    Client(
        "Sphinx",
        SPHINX,
        ("sphinx_conf.py", "conf.py"),
        ("page.rst", "index.rst"),
        sphinx_located,
        lambda kind, name: f":external+genai:{role(kind)}:`link <{name}>`",
    ),
    Client(
        "MyST",
        SPHINX,
        ("myst_conf.py", "conf.py"),
        ("page.md", "index.md"),
        sphinx_located,
        lambda kind, name: f"[link](<inv:genai:std:{kind}#{name}>)",
    ),
    Client(
        "MkDocs",
        MKDOCS,
        ("mkdocs.yml", "mkdocs.yml"),
        ("mkdocs_page.md", "docs/index.md"),
        mkdocs_located,
        lambda _, name: f"[link][{name}]",
    ),
]
each_client = pytest.mark.parametrize("client", CLIENTS, ids=str)


def build(
    client: Client, folder: Path, file: Path, text: str = ""
) -> subprocess.CompletedProcess[str]:
    """Build a project of a client whose home page is a snippet, or a text, with a title."""
    settings, page = client.settings, client.page
    text = text or (SNIPPETS / page[0]).read_text(encoding="utf-8")
    title = "Reader\n======\n\n"
    for name, content in (
        (settings[1], client.located((SNIPPETS / settings[0]).read_text(encoding="utf-8"), file)),
        (page[1], title + text),
    ):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return subprocess.run(
        client.command,
        cwd=folder,
        env=os.environ
        | {
            "NO_MKDOCS_2_WARNING": "1",
            "XDG_CACHE_HOME": str(folder / "cache"),  # MkDocs keeps an inventory for a day
            "http_proxy": NOWHERE,
            "https_proxy": NOWHERE,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def links(folder: Path) -> list[tuple[str, str]]:
    """Return the address below our site, and the text, of each link on the page that was built."""
    html = (folder / "site" / "index.html").read_text(encoding="utf-8")
    return [
        (urljoin(SITE_URL, str(link["href"])).removeprefix(SITE_URL), link.get_text())
        for link in BeautifulSoup(html, "html5lib").select("a[href]")
        if str(link["href"]).startswith(SITE_URL)
    ]


@pytest.fixture(scope="session")
def anchors(built_pages: list[BuiltPage]) -> Mapping[str, set[str]]:
    """Return every address of the built site, with and without anchor, under its page."""
    return {
        page.address: {page.address}
        | {f"{page.address}#{element['id']}" for element in page.soup.select("[id]")}
        for page in built_pages
    }


@pytest.fixture(scope="session")
def addresses(built_pages: list[BuiltPage]) -> set[str]:
    """Return every address of the built site: of each page and of each element with an id."""
    return {page.address for page in built_pages} | {
        f"{page.address}#{element['id']}"
        for page in built_pages
        for element in page.soup.select("[id]")
    }


@pytest.fixture
def file(site: Site, tmp_path: Path) -> Path:
    """Return the inventory as a file."""
    path = tmp_path / "objects.inv"
    path.write_bytes(inventory(site, "1.0.0"))
    return path
