"""How well the search finds what readers ask for.

`python -m tests.benchmark` builds the site, asks its search the labeled questions, and prints
how many lead to the right place.
"""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from playwright.sync_api import sync_playwright

from tests.benchmark.searching import MOST, Answered, find, labeled, rates
from tests.browser.browsers import launch
from tests.conftest import ROOT, build, served


def main() -> None:
    """Build the site, ask it the labeled questions, and print where they lead."""
    questions = labeled()
    with TemporaryDirectory() as folder:
        build(ROOT, "--quiet", "--site-dir", folder).check_returncode()
        with served(Path(folder)) as address, sync_playwright() as playwright:
            browser = launch(playwright)
            answered = find(browser, address, questions)
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
    click.echo(_row("questions", "number", "first", "first three", "not"))
    for name, group in groups.items():
        click.echo(_row(name, *rates(group)))
    click.echo("\nMissed")
    for each in answered:
        if not 0 <= each.place < MOST and not each.asked.kept_apart:
            click.echo(
                f"{each.asked.id} {each.asked.question}\n     {'  '.join(each.given[:MOST])}"
            )


def _by_first_labels(answered: Answered) -> Answered:
    """Return an answer without the labels of what was written or found later."""
    return replace(answered, asked=replace(answered.asked, found_later=()))


def _row(name: str, *cells: str) -> str:
    return f"{name:<44}" + "".join(f"  {cell:>13}" for cell in cells)


if __name__ == "__main__":
    main()
