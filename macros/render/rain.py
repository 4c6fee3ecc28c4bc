"""The chart of all systems with its filters, and the table below it."""

from collections import Counter
from collections.abc import Iterable

from macros import templates
from macros.data.best_known import BEST_KNOWN
from macros.data.search_vocabulary import OUTPUT_WORDS, VERDICT_WORDS
from macros.data.systems import NOBODY
from macros.figures import rain
from macros.figures.glyphs import drop
from macros.kinds import system_page
from macros.model import in_words
from macros.render import markdown
from macros.render.filling import fill
from macros.render.links import Link, find
from macros.site import Site


def system_chart(site: Site, link: Link) -> str:
    """Return the chart of all systems, and those that don't hang from a panel."""
    chart = rain.rain(site.comparison.modalities, site.comparison.systems)
    drawing = templates.svg(
        "rain",
        rain=chart,
        panels_height=rain.PANELS,
        rim_height=rain.SCALLOPS,
        strings=rain.PANELS - 6,
        strung=chart.strung(rain.GAP),
        strung_narrow=chart.strung(rain.GAP_NARROW),
        behind_panel=rain.BEHIND_PANEL,
        top=rain.UMBRELLA,
        rim=rain.RIM,
        fade=rain.FADE,
        note_line=rain.NOTE_LINE,
        narrow=rain.NARROW,
        wide=rain.WIDE,
        solid=drop(0, 0, 5),
        outline=drop(0, 0, 4.3),
        address=lambda system: link.address(system_page(system)),
    )
    return fill(
        site,
        link,
        "_rain",
        chart=chart,
        drawing=markdown.drawing(drawing),
        made=in_words(sorted({output for system in chart.loose for output in system.outputs})),
        page=system_page,
        short_name=rain.short_name,
    )


def system_filters(site: Site, link: Link) -> str:
    """Return the form that filters the chart and the table."""
    systems = site.comparison.systems
    return fill(
        site,
        link,
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


def system_table(site: Site, link: Link) -> str:
    """Return the best known systems, and the table of all, by verdict and name."""
    systems = sorted(site.comparison.systems, key=lambda system: system.name.casefold())
    by_id = site.comparison.by_id["systems"]
    return fill(
        site,
        link,
        "_systems",
        best_known=[find(by_id, id, "system") for id in BEST_KNOWN],
        systems=systems,
        page=system_page,
    )


def _by_frequency(words: Iterable[str]) -> list[str]:
    counts = Counter(words)
    return sorted(counts, key=lambda word: (-counts[word], word))
