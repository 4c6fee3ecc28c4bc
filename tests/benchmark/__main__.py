"""The benchmark: what a build takes, when a page is painted, how both grow, what a search finds.

`python -m tests.benchmark` prints figures and keeps none. They say what this machine does at this
moment; compare them only with others of the same run, and processor time rather than time.
"""

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from playwright.sync_api import sync_playwright

from macros.data import RAW_DATA
from tests.benchmark.building import Build, Weight, measured
from tests.benchmark.growth import grown, write
from tests.benchmark.painting import served, visits
from tests.benchmark.searching import MOST, Answered, ask, labeled, rates
from tests.browser.chromium import launch
from tests.conftest import ROOT

PAGES = (
    "",
    "dimensions/technical-structure/",
    "systems/",
    "timeline/",
    "choose/",
    "questions/",
)


def main() -> None:
    """Measure what the options ask for, and print it."""
    parser = ArgumentParser(prog="python -m tests.benchmark", description=__doc__)
    parser.add_argument(
        "--times",
        type=int,
        nargs="+",
        default=[1, 10, 100],
        metavar="N",
        help="how many times the data of the growing builds is that of the site",
    )
    parser.add_argument(
        "--loads", type=int, default=5, metavar="N", help="how often each page is visited"
    )
    parser.add_argument(
        "--against",
        metavar="SITE",
        help="the address of another site, or its built folder, whose pages are visited in turn",
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
        if options.loads:
            _print_visits(present / "site", options.against, options.loads)
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


def _print_visits(folder: Path, against: str | None, loads: int) -> None:
    with ExitStack() as stack:
        sites = {"this site": stack.enter_context(served(folder))}
        if against:
            sites["the other"] = stack.enter_context(_address(against))
        browser = launch(stack.enter_context(sync_playwright()))
        found = visits(browser, sites, PAGES, loads)
        browser.close()
    _print_table(
        f"First visit by a slow phone, median of {loads}",
        ("page", "site", "first paint ms", "largest ms", "shift", "bytes"),
        [
            (
                page or "(home)",
                name,
                f"{visit.first:.0f}",
                f"{visit.largest:.0f}",
                f"{visit.shift:.3f}",
                f"{visit.transferred:,.0f}",
            )
            for (page, name), visit in found.items()
        ],
    )


def _print_searches(folder: Path) -> None:
    with served(folder) as address, sync_playwright() as playwright:
        browser = launch(playwright)
        answered = ask(browser, address, labeled())
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
    click.echo("\nMissed")
    for each in answered:
        if not 0 <= each.place < MOST and not each.asked.kept_apart:
            click.echo(
                f"{each.asked.id} {each.asked.question}\n     {'  '.join(each.given[:MOST])}"
            )


def _by_first_labels(answered: Answered) -> Answered:
    """Return an answer without the labels of what has been written since."""
    return replace(answered, asked=replace(answered.asked, written_since=()))


@contextmanager
def _address(site: str) -> Iterator[str]:
    """Give the address of a site that is named by its address or by its folder."""
    if "://" in site:
        yield site.rstrip("/") + "/"
        return
    with served(Path(site)) as address:
        yield address


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
    return f"{first:<32}" + "".join(f"  {cell:>13}" for cell in others)


if __name__ == "__main__":
    main()
