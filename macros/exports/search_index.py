"""What the search knows: every place that a reader may want, in two files.

The first holds what most searches are answered from: questions, systems, terms and the like. The
second adds the rest of their wordings, the other places, and words that only running text has. It
is fetched after the first has answered.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from macros.data.search_vocabulary import (
    ASKING_WORDS,
    BROADER_WORDS,
    FOREIGN_WORDS,
    FRAME_WORDS,
    LIGHT_WORDS,
    OPENINGS,
    POPULAR_QUESTIONS,
    POPULAR_SYSTEMS,
    RELATED_WORDS,
    SAME_WORDS,
    STOP_WORDS,
    SUBJECT_WORDS,
)
from macros.kinds import KINDS, claims_in
from macros.model import Aspect, Entry, Milestone, Question, Source, System, Verdict
from macros.site import SECTION, LinkTarget, Site

NAMES = "assets/search/names.json"
TEXTS = "assets/search/texts.json"

# The kinds of link targets that stand in the second file.
LATE = frozenset(
    """
    aspect change clause decision definition dimension example figure milestone outlook-statement
    page section source translation usage
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)
# What a kind of link target is called where its own name would not tell a reader what it is.
_LABELS = {
    "aspect": "row of the comparison",
    "misconception": "wrong sentence",
    "outlook-statement": "outlook",
}

# What is not text in a page: citations, calls (except the text they show), tags, the targets of
# links, attributes and formatting.
_MARKUP = re.compile(
    r"""\[\^[^\]]*\]|\{%.*?%\}|\{\{(?:[^}]*,\s*\"([^\"]*)\")?.*?\}\}|<[^>]+>|\]\([^)]*\)"""
    r"""|\{\s*[#.:][^}]*\}|[\[\]*`|]""",
    re.DOTALL,
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!et al\.)(?<! [A-Z]\.)(?<! v\.)(?<! vs\.) (?=[A-Z“\"0-9])"
)
_CONTRACTED = re.compile(r"['\u2019](?:d|ll|m|re|s|t|ve)\b")  # left out, as the search does
_WORD = re.compile(r"[^\W_]+")
_PLURAL = re.compile(r"(?<=[^\W\d_]{3}[^\W\d_su])s$(?<!sses)(?<!ies)")  # as the search reads it
_FIRST_NAMES = 3  # of a place, in the first file; the second has the others
_SAYING_LITTLE = STOP_WORDS | LIGHT_WORDS
_SHORT = 40  # letters; what a first sentence of "Yes." needs to say more
_LONGEST_TITLE = 40  # letters that a result shows of the title of a source or a change
_CUT = frozenset({"source", "change"})  # the kinds whose titles are as long as texts


@dataclass(frozen=True)
class Found:
    """One place as the search shows and ranks it.

    `target` is where it leads, `names` are the words besides its title by which it is asked for,
    `answer` is the first sentence of what it says, `text` all that it says, and `context` what it
    belongs to: the maker of a system, the dimension of a row, the page of a section.
    """

    target: LinkTarget
    names: tuple[str, ...]
    answer: str
    text: str
    context: str = ""

    @property
    def title(self) -> str:
        """Its title, of which a result shows the beginning where it is as long as a text."""
        name = self.target.name
        return shortened(name) if self.target.kind in _CUT else name


def names_file(site: Site) -> str:
    """Return what a search is answered with at once, as JSON.

    It holds what the search knows of words, what readers call each kind of place, and the places.
    `verdicts` are those of the systems, in their order, `labels` what each verdict is called in a
    badge and in a sentence, and `popular` the addresses that an empty search offers.
    """
    kinds = {target.kind.replace(" ", "-") for target in site.link_targets}
    early = [place for place in places(site) if place.target.kind not in LATE]
    systems = site.comparison.by_id["systems"]
    addresses = {(place.target.kind, place.target.id): place.target.address for place in early}
    return _json(
        {
            "verdicts": [
                systems[place.target.id].verdict for place in early if place.target.kind == "system"
            ],
            "labels": {verdict: [verdict.label, verdict.noun] for verdict in Verdict},
            "popular": {
                "questions": [addresses["question", id] for id in POPULAR_QUESTIONS],
                "systems": [addresses["system", id] for id in POPULAR_SYSTEMS],
            },
            "kinds": {
                kind: _LABELS.get(kind, kind.replace("-", " ")).capitalize()
                for kind in sorted(kinds)
            },
            "same": SAME_WORDS,
            "related": RELATED_WORDS,
            "broader": BROADER_WORDS,
            "subject": sorted(SUBJECT_WORDS),
            "frame": sorted(FRAME_WORDS),
            "light": sorted(LIGHT_WORDS),
            "stop": sorted(STOP_WORDS),
            "asking": sorted(ASKING_WORDS),
            "openings": OPENINGS,
            "foreign": sorted(FOREIGN_WORDS),
            "places": [_published(place, place.names[: _first_names(place)]) for place in early],
        }
    )


def texts_file(site: Site) -> str:
    """Return what the search adds after its first answer, as JSON.

    `names` are the further names of the places of the first file, in their order, `places` those
    that are wanted less often. `texts` are the words that only the running text of a place has,
    for the places of both files. A word that any name or answer has leads somewhere already.
    """
    found = list(places(site))
    early = [place for place in found if place.target.kind not in LATE]
    late = [place for place in found if place.target.kind in LATE]
    known = _distinct(text for place in found for text in (place.title, *place.names, place.answer))
    return _json(
        {
            "names": [place.names[_first_names(place) :] for place in early],
            "places": [_published(place, place.names) for place in late],
            "texts": [
                " ".join(word for word in _distinct([place.text]) if word not in known)
                for place in (*early, *late)
            ],
        }
    )


def places(site: Site) -> Iterator[Found]:
    """Yield every place that the search leads to, with what it is found by."""
    entries = dict(_entries(site))
    sections = _section_texts(site.prose)
    for target in site.link_targets:
        if entry := entries.get((target.kind, target.id)):
            yield Found(
                target, _names(entry), _answer(entry), _text(entry), _context(site, target, entry)
            )
        elif target.kind == "page":
            description = site.front_matter(target.page)["description"]
            yield Found(target, (), description, description)
        else:
            text = sections.get(target.path, "")
            title = site.front_matter(target.page)["title"]
            yield Found(target, (), first_sentence(text), text, title)


def first_sentence(text: str) -> str:
    """Return the first sentence of a text; with the second, if the first is no more than "No."."""
    sentences = _SENTENCE_END.split(text.strip())
    if len(sentences[0]) < _SHORT and len(sentences) > 1:
        return " ".join(sentences[:2])
    return sentences[0]


def shortened(title: str) -> str:
    """Return a title, cut after a word and with "…" in place of the rest where it is long."""
    if len(title) <= _LONGEST_TITLE:
        return title
    start = title[:_LONGEST_TITLE]
    return f"{(start.rpartition(' ')[0] or start).rstrip(' ,:;')}…"


def _section_texts(prose: Mapping[str, str]) -> dict[str, str]:
    """Return the plain text of every section by its path, without the output of macros."""
    return {
        f"{page}#{anchor}": " ".join(_MARKUP.sub(r" \1 ", content).split())
        for page, text in prose.items()
        for _, anchor, content in zip(*[iter(SECTION.split(text)[1:])] * 3, strict=True)
    }


def _entries(site: Site) -> Iterator[tuple[tuple[str, str], Entry]]:
    for kind in KINDS.values():
        for entry in site.comparison.entries(kind) if kind.page_path else ():
            alone = entry.model_copy(update={kind.parts_field: ()}) if kind.parts_field else entry
            yield (kind.target_kind, entry.id), alone
            for part in kind.parts(entry):
                yield (kind.part, part.id), part


def _names(entry: Entry) -> tuple[str, ...]:
    """Return by what an entry is asked for besides its title."""
    return (*getattr(entry, "aliases", ()), *getattr(entry, "wordings", ()))


def _context(site: Site, target: LinkTarget, entry: Entry) -> str:
    """Return what an entry belongs to, if a reader is helped by it."""
    match entry:
        case System():
            return entry.maker
        case Question():
            return entry.topic.label
        case Milestone():
            return entry.date[:4]
        case Source():
            return f"{entry.short_authors}, {entry.year}"
        case Aspect():
            return str(site.front_matter(target.page)["title"])
        case _:
            return ""


def _answer(entry: Entry) -> str:
    """Return the first sentence of what an entry says; of a system, first what it is."""
    if isinstance(entry, System):
        return f"{entry.verdict.answer} {first_sentence(entry.reason.text)}"
    if isinstance(entry, Aspect):
        return f"LLM: {first_sentence(entry.llm.text)}"
    return next(map(first_sentence, _texts(entry)), "")


def _text(entry: Entry) -> str:
    return " ".join(_texts(entry))


def _first_names(found: Found) -> int:
    """Return how many names of a place the first file holds: all those of a system."""
    return len(found.names) if found.target.kind == "system" else _FIRST_NAMES


def _texts(entry: Entry) -> Iterator[str]:
    """Yield the text of every claim in an entry, at whatever depth, in order."""
    for claim in claims_in(entry):
        yield claim.text
        if claim.caveat_text:
            yield claim.caveat_text


def _published(place: Found, names: Iterable[str]) -> dict[str, object]:
    return {
        "kind": place.target.kind.replace(" ", "-"),
        "address": place.target.address,
        "title": place.title,
        "names": tuple(names),
        "answer": place.answer,
        "context": place.context,
    }


def _distinct(texts: Iterable[str]) -> dict[str, None]:
    plain = (_CONTRACTED.sub("", text.lower()) for text in texts)
    words = (word for text in plain for word in _WORD.findall(text))
    singular = (_singular(word) for word in words if word not in _SAYING_LITTLE)
    return {word: None for word in singular if not word.isdecimal()}


@cache
def _singular(word: str) -> str:
    return _PLURAL.sub("", word)


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
