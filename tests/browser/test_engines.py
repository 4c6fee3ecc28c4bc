"""Firefox, and WebKit, on which Safari is built."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.browser.browsers import BrowserUnavailableError, Engine, firefox, install, webkit
from tests.conftest import served, shared_folder

# Neither reports what the console of a page says while it is driven, so every page listens itself.
LISTENER = """
window.messages = [];
addEventListener("error", ({message, target}) =>
    messages.push(message ?? `${target.src ?? target.href} cannot be loaded`), {capture: true});
addEventListener("unhandledrejection", ({reason}) => messages.push(String(reason)));
addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) =>
    messages.push(`${violatedDirective} forbids ${blockedURI}`));
for (const level of ["debug", "log", "info", "warn", "error"])
    console[level] = (...words) => messages.push(words.join(" "));
"""
TYPE = """(() => {{
    const field = [...document.querySelectorAll("{field}")].find((each) => each.checkVisibility());
    if (!field) return false;
    field.focus();
    field.value = "{text}";
    field.dispatchEvent(new Event("input", {{bubbles: true}}));
    return true;
}})()"""
PRESS = """document.body.dispatchEvent(
    new KeyboardEvent("keydown", {key: "/", bubbles: true, cancelable: true}))"""
# Resolves as soon as the expression is true.
UNTIL = """new Promise((resolve, reject) => {{
    let frames = 1800;
    const look = () => {{
        if ({condition}) resolve(true);
        else if (frames--) requestAnimationFrame(look);
        else reject(new Error("never true"));
    }};
    look();
}})"""
PAGES = ("dimensions/evaluation/", "choose/", "glossary/", "see/", "systems/", "timeline/")
Start = Callable[[Path], AbstractContextManager[Engine]]


@pytest.fixture(scope="module")
def listening_folder(site_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the site whose pages keep what is reported of them."""
    folder = tmp_path_factory.mktemp("listening") / "site"
    shutil.copytree(site_folder, folder)
    (folder / "listener.js").write_text(LISTENER, encoding="utf-8")
    for file in folder.rglob("*.html"):
        root = "../" * (len(file.relative_to(folder).parts) - 1)
        html = file.read_text(encoding="utf-8")
        script = f'<head><script src="{root}listener.js"></script>'
        file.write_text(html.replace("<head>", script, 1), encoding="utf-8")
    return folder


@pytest.fixture(params=[firefox, webkit])
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """Return a running browser, installed first where that can be done; without one, skip."""
    start: Start = request.param
    install(shared_folder(tmp_path_factory))
    try:
        with start(tmp_path_factory.mktemp("profile")) as running:
            yield running
    except BrowserUnavailableError as error:
        pytest.skip(str(error))


def test_the_site_works_in_other_engines(engine: Engine, listening_folder: Path) -> None:
    """Pages open without a message, the look-up and the search answer, and the colors change."""
    with served(listening_folder) as address:

        def until(condition: str) -> None:
            assert engine.evaluate(UNTIL.format(condition=condition)), condition

        messages = {}
        for path in PAGES:
            engine.open(address + path)
            messages[path] = engine.evaluate("messages")
        assert {path: said for path, said in messages.items() if said} == {}

        engine.open(address)
        until(TYPE.format(field="#look-up", text="midjorney"))
        until("document.querySelector(\".look-up a[href$='systems/midjourney/']\")")
        color = "getComputedStyle(document.body).backgroundColor"
        before = engine.evaluate(color)
        until("document.querySelector('button[aria-label^=Theme]')")
        for _ in range(2):  # light, then dark
            engine.evaluate("document.querySelector('button[aria-label^=Theme]').click()")
        assert engine.evaluate(color) != before

        engine.evaluate(PRESS)
        until(TYPE.format(field=".search-dialog input", text="diffusion model"))
        until("document.querySelector(\".search-dialog [href$='#diffusion-model']\")")
        assert engine.evaluate("messages") == []
