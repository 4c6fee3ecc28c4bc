"""The citations of a statement, brought together: one target for a finger, in order of number.

Markdown writes each citation by itself. Those that follow one another become one run, in which the
numbers rise and stay apart when they are copied (docs/assets/source_notes.js opens them together).
The places to which the list of sources leads back are numbered, in fewer letters than by source.
"""

import re

_CITATION = r'<sup id="fnref[^"]*"><a class="footnote-ref" href="#fn:[^"]*">(\d+)</a></sup>'
_NEXT = re.compile(_CITATION)
_PLACE = re.compile(r'((?: id="| href="#)fnref)[^"]*')
_RUN = re.compile(rf"{_CITATION}(?:\s*{_CITATION})*")


def with_runs(html: str) -> str:
    """Return a page whose citations stand in runs, as `<span class="cites">`."""
    parts, end = list[str](), 0
    for run in _RUN.finditer(html):
        citations = sorted(_NEXT.finditer(run[0]), key=lambda citation: int(citation[1]))
        together = " ".join(each[0] for each in citations)
        parts += [html[end : run.start()].rstrip(), f'<span class="cites">{together}</span>']
        end = run.end()
    places: dict[str, int] = {}

    def numbered(place: re.Match[str]) -> str:
        name = place[0].rpartition("fnref")[2]
        return f"{place[1]}:{places.setdefault(name, len(places) + 1)}"

    return _PLACE.sub(numbered, "".join([*parts, html[end:]]))
