"""Windows of a browser that one test uses after another: a new one takes longer than most pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser, BrowserContext, Error, Page, ViewportSize

KEPT = 4  # windows that wait to be used again, because each takes 100 MB
BLANK = "about:blank"
USUAL = ViewportSize(width=1280, height=720)  # Playwright's
OUTSIDE = (-1, -1)

# How a window is seen, which a page can change at any time; these are Playwright's.
SEEN: dict[str, Any] = {
    "viewport": USUAL,
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
}

Listener = Callable[[Any], None]
_LISTENERS: WeakKeyDictionary[Page, list[tuple[str, Listener]]] = WeakKeyDictionary()
_AS_OPENED: WeakKeyDictionary[BrowserContext, dict[str, Any]] = WeakKeyDictionary()


class Windows:
    """The windows of a browser, found by what cannot be changed in them."""

    def __init__(self, browser: Browser) -> None:
        """Open windows of this browser."""
        self._browser = browser
        self._waiting: dict[str, BrowserContext] = {}

    @contextmanager
    def open(self, **options: Any) -> Iterator[BrowserContext]:  # noqa: ANN401 - as Playwright has them
        """Return a window with a blank page, one that was used before where there is one.

        It knows nothing of what was done in it, but what was fetched is kept. `options` are those
        of Playwright. When the page is closed, or something is raised, the window goes too.
        """
        seen = SEEN | {name: options[name] for name in SEEN.keys() & options.keys()}
        made = {name: value for name, value in options.items() if name not in SEEN}
        name = repr(sorted(made.items()))
        window = self._waiting.pop(name, None) or self._browser.new_context(**made)
        page = window.pages[0] if window.pages else window.new_page()
        _AS_OPENED[window] = seen
        try:
            _show(page, seen)
            yield window
        except BaseException:
            window.close()
            raise
        try:
            _clear(window, page)
        except Error:
            window.close()
            return
        self._waiting[name] = window
        if len(self._waiting) > KEPT:
            self._waiting.pop(next(iter(self._waiting))).close()


def blank_page(window: BrowserContext) -> Page:
    """Return the blank page of a window, or a new one."""
    waiting = (page for page in window.pages if page.url == BLANK)
    return next(waiting, None) or further_page(window)


def further_page(window: BrowserContext) -> Page:
    """Return a new page of a window, which is seen as the window was opened.

    Scripts that are to run before those of a page need a page of their own.
    """
    page = window.new_page()
    if window in _AS_OPENED:
        _show(page, _AS_OPENED[window])
    return page


def listen(page: Page, event: str, listener: Listener) -> None:
    """Let a listener hear what happens in a page, until its window is given back."""
    on: Any = page.on  # one signature for each event, where any will do
    on(event, listener)
    _LISTENERS.setdefault(page, []).append((event, listener))


def _show(page: Page, seen: dict[str, Any]) -> None:
    """Give a page the size of its window, and the colors and the motion that its reader wants."""
    media = {name: value for name, value in seen.items() if name != "viewport"}
    page.set_viewport_size(seen["viewport"])
    page.emulate_media(media="null", **media)


def _clear(window: BrowserContext, page: Page) -> None:
    """Forget what was done in a window: in its page, which is left blank, and in others.

    Raises Playwright's `Error` if that cannot be done.
    """
    for other in window.pages:
        if other is not page:
            other.close()
    for event, listener in _LISTENERS.pop(page, []):
        page.remove_listener(event, listener)
    window.unroute_all()
    page.unroute_all()
    if page.url.startswith("http"):
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
    window.clear_cookies()
    page.goto(BLANK)
    page.mouse.move(*OUTSIDE)
