"""Visits of several pages in one browser, which keeps what it has, measured."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial
from statistics import median
from typing import Any, Literal

from playwright.sync_api import Browser, CDPSession, Page

from tests.benchmark.hosting import Host

Way = Literal["address", "click"]

STILL = 1000  # how many milliseconds after the load nothing is expected to move any more
REST = 200  # milliseconds for which a pointer rests on a link, or a finger, before it leads on
LIMIT = 120_000

_SEEN = """async () => {
  const seen = (type) => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({type, buffered: true});
    setTimeout(resolve, 200, []);
  });
  const start = performance.getEntriesByType("navigation")[0].activationStart ?? 0;
  const since = (entry) => entry ? Math.max(0, entry.startTime - start) : NaN;
  const largest = await seen("largest-contentful-paint");
  const shifts = await seen("layout-shift");
  return {
    first: since(performance.getEntriesByName("first-contentful-paint")[0]),
    largest: since(largest.at(-1)),
    shift: shifts.reduce((sum, each) => sum + (each.hadRecentInput ? 0 : each.value), 0),
  };
}"""
# A link of the page to another one, with all that listens to it, where it can be reached.
_REACHED = """(address) => {
  const links = [...document.querySelectorAll("a[href]:not(svg *)")];
  const link = links.find(({href}) => href.split("#")[0] === address);
  if (!link) return false;
  document.body.append(link);
  const place = {position: "fixed", inset: "auto auto 40px 40px", width: "80px", height: "40px",
    display: "block", visibility: "visible", opacity: "1", zIndex: "99999"};
  Object.assign(link.style, place);
  return true;
}"""


@dataclass(frozen=True)
class Device:
    """A screen, the line that it is on, and how many times slower it is than this machine."""

    name: str
    screen: Mapping[str, Any]
    latency: float
    downward: float
    upward: float
    slowdown: float


# The phone and the computer of the usual laboratory measurements (Lighthouse), and their lines.
PHONE = Device(
    "phone",
    {
        "viewport": {"width": 412, "height": 823},
        "device_scale_factor": 1.75,
        "is_mobile": True,
        "has_touch": True,
    },
    latency=150,
    downward=1_600_000 / 8,
    upward=750_000 / 8,
    slowdown=4,
)
DESKTOP = Device(
    "desktop",
    {"viewport": {"width": 1350, "height": 940}},
    latency=40,
    downward=10_240_000 / 8,
    upward=10_240_000 / 8,
    slowdown=1,
)


@dataclass(frozen=True)
class Painted:
    """When the first and the largest content was painted, in milliseconds, and the rest.

    `shift` is the cumulative layout shift, `bytes` what came over the line, and `requests` what
    was asked for over it.
    """

    first: float = 0
    largest: float = 0
    shift: float = 0
    bytes: float = 0
    requests: float = 0

    def __add__(self, other: "Painted") -> "Painted":
        """Return the sum of both, and the greater of their shifts."""
        return Painted(
            self.first + other.first,
            self.largest + other.largest,
            max(self.shift, other.shift),
            self.bytes + other.bytes,
            self.requests + other.requests,
        )


@dataclass(frozen=True)
class Trip:
    """What is visited: pages one after another, on a device, each opened in one way."""

    pages: Sequence[str]
    device: Device
    way: Way = "address"


def visits(
    browser: Browser, sites: Mapping[str, Host], trip: Trip, times: int
) -> dict[str, list[Painted]]:
    """Return the median of several visits to each site: one entry a page, in their order.

    `sites` holds each site under its name. They take turns, so that a busy moment of the machine
    is shared.
    """
    found: dict[str, list[list[Painted]]] = {name: [] for name in sites}
    for _ in range(times):
        for name, site in sites.items():
            found[name].append(list(_visit(browser, site, trip)))
    return {name: list(map(_median, *rounds)) for name, rounds in found.items()}


def _visit(browser: Browser, site: Host, trip: Trip) -> Iterator[Painted]:
    """Visit pages one after another, with nothing kept from before the first."""
    with browser.new_context(**trip.device.screen) as context:
        page = context.new_page()
        developer = context.new_cdp_session(page)
        _slow_down(developer, trip.device)
        for number, each in enumerate(trip.pages):
            address = site.address + each
            before = len(site.answers)
            if number and trip.way == "click":
                _follow(page, developer, address, trip.device)
            else:
                page.goto(address, wait_until="commit", timeout=LIMIT)
            page.wait_for_load_state("networkidle", timeout=LIMIT)
            page.wait_for_timeout(STILL)
            seen = page.evaluate(_SEEN)
            sent = site.answers[before:]
            yield Painted(**seen, bytes=sum(sent), requests=len(sent))


def _slow_down(developer: CDPSession, device: Device) -> None:
    developer.send("Network.enable")
    developer.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": device.latency,
            "downloadThroughput": device.downward,
            "uploadThroughput": device.upward,
        },
    )
    developer.send("Emulation.setCPUThrottlingRate", {"rate": device.slowdown})


def _follow(page: Page, developer: CDPSession, address: str, device: Device) -> None:
    """Go to another page as a reader does, by a finger or a pointer on a link that leads there.

    Raises `LookupError` if the page has no such link.
    """
    if not page.evaluate(_REACHED, address):
        raise LookupError(f"{page.url}: expected a link to {address}, found none")
    link = page.locator("body > a").last
    box = link.bounding_box() or {"x": 0, "y": 0, "width": 0, "height": 0}
    place = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    with page.expect_navigation(wait_until="commit", timeout=LIMIT):
        if device.screen.get("has_touch"):
            touch = partial(developer.send, "Input.dispatchTouchEvent")
            touch({"type": "touchStart", "touchPoints": [place]})
            page.wait_for_timeout(REST / 2)
            touch({"type": "touchEnd", "touchPoints": []})
        else:
            page.mouse.move(place["x"], place["y"])
            page.wait_for_timeout(REST)
            page.mouse.down()
            page.wait_for_timeout(REST / 2)
            page.mouse.up()


def _median(*painted: Painted) -> Painted:
    return Painted(
        **{
            field.name: median(getattr(each, field.name) for each in painted)
            for field in fields(Painted)
        }
    )
