"""The same articles, built with Starlight: the lightest of the usual engines, for comparison.

It is installed from the npm registry into a temporary folder, with the Node that it asks for, and
nothing of it is kept. Every page of the built site becomes a page of it, at the same address: the
article as it stands, without what the site adds to it for its own scripts.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup

from tests.conftest import SUB_PATH

# What is compared with, to the last number, so that figures of two days can be set side by side.
PACKAGES = {"@astrojs/starlight": "0.42.4", "astro": "7.3.5", "node": "24.21.0"}
TOOLS = "node_modules/.bin"

_PACKAGE = {"name": "peer", "private": True, "type": "module", "dependencies": PACKAGES}
_SETTINGS = """\
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  base: "/%s",
  integrations: [starlight({ title: "Generative AI and LLMs" })],
  site: "https://example.org",
  telemetry: false,
});
"""
_CONTENT = """\
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

const docs = defineCollection({ loader: docsLoader(), schema: docsSchema() });
export const collections = { docs };
"""
_PAGE = """\
---
title: {title}
description: {description}
---
{article}
"""
# What is the site's own, or what Starlight brings itself. A link to a stylesheet that is not there
# would hold its pages back.
_OWN = "h1, link, script, style, .headerlink, .edit-link"


def is_there() -> bool:
    """Say whether this machine has what Starlight is installed with."""
    return shutil.which("npm") is not None


def build(site: Path, folder: Path) -> Path:
    """Build the pages of a built site with Starlight in a new folder, and return where they are.

    Raises `RuntimeError` with what was said if it cannot be installed or built.
    """
    folder.mkdir()
    (folder / "package.json").write_text(json.dumps(_PACKAGE), encoding="utf-8")
    _run(folder, "npm", "install", "--no-audit", "--no-fund")
    (folder / "astro.config.mjs").write_text(_SETTINGS % SUB_PATH, encoding="utf-8")
    content = folder / "src" / "content"
    content.mkdir(parents=True)
    (folder / "src" / "content.config.ts").write_text(_CONTENT, encoding="utf-8")
    for name, text in _pages(site):
        page = content / "docs" / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    _run(folder, f"{TOOLS}/node", f"{TOOLS}/astro", "build")
    return folder / "dist"


def _pages(site: Path) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each page, as Starlight reads it."""
    for file in sorted(site.rglob("index.html")):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "lxml")
        article = soup.select_one("article")
        title = article and article.select_one("h1")
        description = soup.select_one("meta[name=description]")
        if not article or not title or not description:  # as where an address only leads on
            continue
        for mark in title.select(".headerlink"):
            mark.decompose()
        text = title.get_text(" ", strip=True)
        for part in article.select(_OWN):
            part.decompose()
        # An empty line would end the HTML in Markdown; a reference to its sign does not.
        inside = article.decode_contents().strip().replace("\n\n", "\n&#10;")
        yield (
            file.relative_to(site).with_suffix(".md").as_posix(),
            _PAGE.format(
                title=json.dumps(text),
                description=json.dumps(description["content"]),
                article=f"<div>{inside}</div>",
            ),
        )


def _run(folder: Path, *command: str) -> None:
    """Run a command in a folder. Raises `RuntimeError` with what it said if it fails."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"ASTRO_TELEMETRY_DISABLED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout}")
