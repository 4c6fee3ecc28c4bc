"""The benchmark: what a build takes, when pages are painted, how it grows, what a search finds.

`python -m tests.benchmark` prints figures and keeps none. They say what this machine does at this
moment; compare them only with others of the same run, and processor time rather than time. Pages
are visited beside those of Starlight, built from the same articles, where npm is installed.
"""

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import click
from playwright.sync_api import sync_playwright

from macros.data import RAW_DATA
from tests.benchmark import starlight
from tests.benchmark.building import Build, Weight, measured
from tests.benchmark.growth import grown, write
from tests.benchmark.hosting import Host, served
from tests.benchmark.searching import MOST, SLOWER, Answered, ask, labeled, milliseconds, rates
from tests.benchmark.visiting import DESKTOP, PHONE, Painted, Trip, Way, visits
from tests.browser.chromium import launch
from tests.conftest import ROOT

# Each is the first page of a visit.
PAGES = (
    "",
    "dimensions/technical-structure/",
    "systems/",
    "timeline/",
    "choose/",
    "questions/",
)
# One after another, as a reader goes through them.
VISIT = (
    "",
    "dimensions/technical-structure/",
    "dimensions/cost-and-energy/",
    "misconceptions/",
    "choose/",
)
WAYS: tuple[Way, ...] = ("address", "click")
STARLIGHT = "starlight"
NOTHING = "nothing"


def main() -> None:
    """Measure what the options ask for, and print it."""
    parser = ArgumentParser(prog="python -m tests.benchmark", description=__doc__)
    parser.add_argument(
        "--times",
        type=int,
        nargs="*",
        default=[1, 10, 100],
        metavar="N",
        help="how many times the data of the growing builds is that of the site; none without a N",
    )
    parser.add_argument(
        "--visits", type=int, default=5, metavar="N", help="how often each visit is made"
    )
    parser.add_argument(
        "--beside",
        metavar="SITE",
        default=STARLIGHT if starlight.is_there() else NOTHING,
        help=f"the folder of another site whose pages are visited in turn; {STARLIGHT}, which is"
        f" built for it; or {NOTHING}",
    )
    parser.add_argument(
        "--search",
        action="store_true",
        help="only type the labeled questions into the search, and print where they lead",
    )
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        present = Path(folder) / "present"
        build = _grown_build(present, 1)
        if options.search:
            _print_searches(present / "site")
            return
        _print_build(build)
        if options.visits:
            with _sites(present / "site", options.beside) as sites:
                _print_visits(sites, options.visits)
        if options.times:
            _print_growth(
                (times, build if times == 1 else _grown_build(Path(folder) / str(times), times))
                for times in options.times
            )


def _grown_build(project: Path, times: int) -> Build:
    write(ROOT, grown(RAW_DATA, times), project)
    return measured(project)


def _print_build(build: Build) -> None:
    _print_table(
        "One build",
        ("pages", "wall s", "CPU s", "peak MiB"),
        [(str(len(build.pages)), *_costs(build))],
    )
    _print_table(
        "Bytes by kind",
        ("kind", "raw", "gzipped"),
        [(kind, *_bytes(weight)) for kind, weight in build.kinds.items()],
    )


@contextmanager
def _sites(present: Path, beside: str) -> Iterator[Mapping[str, Host]]:
    """Serve this site, and what is to be compared with it."""
    with ExitStack() as stack:
        sites = {"this site": stack.enter_context(served(present))}
        if beside == STARLIGHT:
            folder = Path(stack.enter_context(TemporaryDirectory())) / STARLIGHT
            sites[STARLIGHT] = stack.enter_context(served(starlight.build(present, folder)))
        elif beside != NOTHING:
            sites["the other"] = stack.enter_context(served(Path(beside)))
        yield sites


def _print_visits(sites: Mapping[str, Host], times: int) -> None:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for device in (PHONE, DESKTOP):
            about = f"{device.name}, median of {times}"
            first = [visits(browser, sites, Trip((page,), device), times) for page in PAGES]
            painted = {name: [each[name][0] for each in first] for name in sites}
            _print_painted(f"First pages, {about}", PAGES, painted)
            for way in WAYS:
                painted = visits(browser, sites, Trip(VISIT, device, way), times)
                _print_painted(f"A visit of {len(VISIT)} pages by {way}, {about}", VISIT, painted)
        browser.close()


def _print_painted(
    title: str, pages: Sequence[str], painted: Mapping[str, Sequence[Painted]]
) -> None:
    """Print what was seen of each page; of all; and the ratio of the first site to the second."""
    rows = [
        (f"{page or '(home)'}, {name}", seen[number])
        for number, page in enumerate(pages)
        for name, seen in painted.items()
    ]
    sums = {name: sum(seen, Painted()) for name, seen in painted.items()}
    rows += [(f"all, {name}", each) for name, each in sums.items()]
    _print_table(
        title,
        ("page, site", "first ms", "largest ms", "later", "shift", "bytes", "requests"),
        [(name, *_seen(each)) for name, each in rows],
    )
    if len(sums) > 1:
        ours, other = sums.values()
        click.echo(
            f"ratio: first {ours.first / other.first:.2f}, largest"
            f" {ours.largest / other.largest:.2f}, bytes {ours.bytes / other.bytes:.2f}"
        )


def _seen(each: Painted) -> tuple[str, ...]:
    return (
        f"{each.first:.0f}",
        f"{each.largest:.0f}",
        f"{each.largest - each.first:.0f}",
        f"{each.shift:.3f}",
        f"{each.bytes:,.0f}",
        f"{each.requests:.0f}",
    )


def _print_searches(folder: Path) -> None:
    with served(folder) as site, sync_playwright() as playwright:
        browser = launch(playwright)
        answered = ask(browser, site.address, labeled())
        taken = milliseconds(browser, site.address, labeled())
        browser.close()
    apart = [each for each in answered if each.asked.kept_apart]
    others = [each for each in answered if not each.asked.kept_apart]
    topics = sorted({each.asked.topic for each in answered})
    groups = {
        "all": answered,
        "tuned on": others,
        "kept apart": apart,
        "tuned on, first labels only": [_by_first_labels(each) for each in others],
        "kept apart, first labels only": [_by_first_labels(each) for each in apart],
        **{topic: [each for each in answered if each.asked.topic == topic] for topic in topics},
    }
    _print_table(
        "Questions that readers ask, typed into the search",
        ("questions", "number", "first", "first three", "not"),
        [(name, *rates(group)) for name, group in groups.items()],
    )
    click.echo(
        f"\nA query takes {median(taken):.0f} ms, the slowest {max(taken):.0f} ms,"
        f" on a processor {SLOWER} times slower"
    )
    click.echo("\nMissed")
    for each in answered:
        if not 0 <= each.place < MOST and not each.asked.kept_apart:
            click.echo(
                f"{each.asked.id} {each.asked.question}\n     {'  '.join(each.given[:MOST])}"
            )


def _by_first_labels(answered: Answered) -> Answered:
    """Return an answer without the labels of what was written or found later."""
    return replace(answered, asked=replace(answered.asked, found_later=()))


def _print_growth(builds: Iterable[tuple[int, Build]]) -> None:
    _print_table(
        "Growth with the data",
        ("data", "wall s", "CPU s", "peak MiB", "all pages", "gzipped", "heaviest gz", "page"),
        (
            (
                f"{times}x",
                *_costs(build),
                *_bytes(sum(build.pages.values(), Weight())),
                f"{build.pages[build.heaviest].gzipped:,}",
                build.heaviest,
            )
            for times, build in builds
        ),
    )


def _costs(build: Build) -> tuple[str, str, str]:
    return f"{build.wall:.1f}", f"{build.processor:.1f}", f"{build.memory / 2**20:.0f}"


def _bytes(weight: Weight) -> tuple[str, str]:
    return f"{weight.raw:,}", f"{weight.gzipped:,}"


def _print_table(title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Print each row as soon as it is known, because a build may take minutes."""
    click.echo(f"\n{title}\n{_line(heads)}")
    for row in rows:
        click.echo(_line(row))


def _line(cells: tuple[str, ...]) -> str:
    first, *others = cells
    return f"{first:<44}" + "".join(f"  {cell:>13}" for cell in others)


if __name__ == "__main__":
    main()
