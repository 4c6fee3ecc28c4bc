"""The chart of all systems with its filters."""

from collections import Counter
from collections.abc import Iterable

from macros import templates
from macros.data.search_vocabulary import OUTPUT_WORDS, VERDICT_WORDS
from macros.data.systems import NOBODY
from macros.figures import rain
from macros.figures.glyphs import drop
from macros.kinds import system_page
from macros.model import in_words
from macros.render import markdown
from macros.render.filling import fill
from macros.render.links import Page


def system_chart(page: Page) -> str:
    """Return the chart of all systems, and those that don't hang from a panel."""
    chart = rain.rain(page.data.modalities, page.data.systems)
    drawing = templates.svg(
        "rain",
        rain=rain,
        chart=chart,
        solid=drop(0, 0, 5),
        outline=drop(0, 0, 4.3),
        address=lambda system: page.address(system_page(system)),
    )
    return fill(
        page,
        "_rain",
        chart=chart,
        drawing=markdown.drawing(drawing),
        made=in_words(sorted({output for system in chart.loose for output in system.outputs})),
        short_name=rain.short_name,
    )


def system_filters(page: Page) -> str:
    """Return the form that filters the chart and the table."""
    systems = page.data.systems
    return fill(
        page,
        "system_filters",
        total=len(systems),
        verdicts=Counter(system.verdict for system in systems),
        verdict_words=VERDICT_WORDS,
        inputs=_by_frequency(medium for system in systems for medium in system.inputs),
        outputs=_by_frequency(medium for system in systems for medium in system.outputs),
        output_words=OUTPUT_WORDS,
        makers=sorted(
            {name for system in systems for name in system.makers} - NOBODY, key=str.lower
        ),
        years=sorted({system.year for system in systems}, reverse=True),
    )


def _by_frequency(words: Iterable[str]) -> list[str]:
    counts = Counter(words)
    return sorted(counts, key=lambda word: (-counts[word], word))
