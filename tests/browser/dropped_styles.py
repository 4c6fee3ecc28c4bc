"""What a page lacks of the theme's and our own styles, compared with what is in it.

The last step of a build leaves out of a page every rule whose selector names something that is not
there. Whether that is so is asked of the browser, exactly: it is given all styles of the engine and
says which of the selectors that the page has not would find something in it, as it stands.
"""

import re
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from playwright.sync_api import Page

from tests.conftest import SUB_PATH

_STYLESHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)">')

# What is left out although it finds something, with the reason.
LEFT_OUT_ON_PURPOSE = {
    ".md-tabs__item:nth-child": "delays of a movement that this site does not have",
    '[dir="ltr"] .md-typeset .headerlink': "a margin that our own rule for any direction sets anew",
}

# What a pointer, a key or a choice may bring about counts as given; so does what has no element.
_MATCHING = r"""([styles, leftOut]) => {
    const given = /:not\(:(?:STATE)\)|:(?:STATE)(?![\w-])|::?(?:PART)(?:\([^)]*\))?/g;
    const lone = /:is\(([^(),]+)\)/g;  // what minifying shortens
    const split = (text) => {
        const parts = [""];
        let depth = 0;
        for (const sign of text) {
            depth += "([".includes(sign) - ")]".includes(sign);
            if (sign === "," && !depth) parts.push("");
            else parts[parts.length - 1] += sign;
        }
        return parts.map((part) => part.trim().replace(lone, "$1"));
    };
    const selectors = (rules, found = new Set()) => {
        for (const rule of rules) {
            const declares = rule.style && [...rule.style].some((name) => !name.startsWith("--"));
            if (declares) for (const each of split(rule.selectorText ?? "")) found.add(each);
            if (rule.cssRules) selectors(rule.cssRules, found);
        }
        return found;
    };
    const all = new CSSStyleSheet();
    all.replaceSync(styles);
    const kept = selectors([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]));
    return [...selectors(all.cssRules)].filter((each) => each && !kept.has(each))
        .filter((each) => !leftOut.some((start) => each.startsWith(start)))
        .filter((each) => document.querySelector(each.replace(given, ":where(*)")));
}""".replace(
    "STATE",
    "hover|focus|focus-visible|focus-within|active|visited|link|target|checked|indeterminate|valid"
    "|invalid|placeholder-shown|-webkit-autofill|fullscreen|-moz-focusring",
).replace("PART", r"before|after|marker|placeholder|selection|backdrop|-webkit-[\w-]+|-moz-[\w-]+")


@cache
def stylesheets(folder: Path, path: str) -> str:
    """Return the stylesheets that a page of the engine asks for, one after another.

    `folder` is that of the site as the engine leaves it, `path` the address of the page in it.
    """
    file = folder / path.partition("?")[0] / "index.html"
    if not file.is_file():
        file = folder / "404.html"
    root = f"/{SUB_PATH}/"
    addresses = [
        urljoin(root + file.relative_to(folder).as_posix(), address)
        for address in _STYLESHEET.findall(file.read_text(encoding="utf-8"))
    ]
    assert len(addresses) > 5
    sheets = [folder / address.removeprefix(root) for address in addresses]
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def missed_selectors(page: Page, styles: str) -> list[str]:
    """Return the selectors of all styles that find something in a page which lacks their rules."""
    missed: list[str] = page.evaluate(_MATCHING, [styles, list(LEFT_OUT_ON_PURPOSE)])
    return missed
