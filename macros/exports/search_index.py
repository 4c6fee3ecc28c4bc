"""What the search knows: every place that a reader may want, in two files.

The first holds what a search is answered with at once: names, titles, wordings and the first
sentence of each answer. The second adds more wordings, the places that are wanted less often, and
the running text of all as its words, each once; it is fetched after the first has answered.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, product, takewhile

from macros.data.search_vocabulary import (
    ASKING_WORDS,
    BROADER_WORDS,
    FOREIGN_WORDS,
    FRAME_WORDS,
    LIGHT_WORDS,
    OPENINGS,
    RELATED_WORDS,
    SAME_WORDS,
    STOP_WORDS,
    SUBJECT_WORDS,
)
from macros.kinds import KINDS, claims_in
from macros.model import Aspect, Entry, Milestone, Question, Source, System
from macros.site import LinkTarget, Site, section_texts

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

_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!et al\.)(?<! [A-Z]\.)(?<! v\.)(?<! vs\.) (?=[A-Z“\"0-9])"
)
_CONTRACTED = re.compile(r"['\u2019](?:d|ll|m|re|s|t|ve)\b")  # left out, as the search does
_WORD = re.compile(r"[^\W_]+")
_PLURAL = re.compile(r"(?<=[^\W\d_]{3}[^\W\d_su])s$(?<!sses)(?<!ies)")  # as the search reads it
_FIRST_NAMES = 3  # of a place, which the first file holds; all others come with the second
# Phrases that the search reads as one word, by their number of words.
_PHRASES = {
    length: frozenset(
        phrase for group in SAME_WORDS for phrase in group if phrase.count(" ") == length - 1
    )
    for length in (2, 3, 4)
}
_MOST_ALIKE = 25  # letters that a text need not repeat of the one before it
_SAYING_LITTLE = STOP_WORDS | LIGHT_WORDS
_SHORT = 40  # letters; what a first sentence of "Yes." needs to say more
_LONGEST_TITLE = 40  # letters that a result shows of the title of a source or a change
_CUT = frozenset({"source", "change"})  # the kinds whose titles are as long as texts
# Between the texts of a column: JSON without a list is smaller, and a line feed would be two signs.
_LINE = "\x7f"
_TAB = "\t"  # between the names of one place, and the words of one group


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

    It holds what the search knows of words (`same`, `related`, `broader`, `subject`, `frame`,
    `light`, `stop`, `asking`, `openings`, `foreign`), what readers call each kind (`kinds`), and
    `places`: the names, answers, titles, addresses, contexts and kinds of all places, each a text
    with a line a place, because what is alike packs better side by side; no other order packs
    better. Tabs stand between the names of one place, as between the words of one group of `same`,
    `related`, `broader` and `openings`. An address is without its beginning, as
    `without_beginnings` writes it.
    """
    return _json(
        {
            "kinds": {
                kind: _LABELS.get(kind, kind.replace("-", " ")).capitalize()
                for kind in sorted({target.kind.replace(" ", "-") for target in site.link_targets})
            },
            "same": table(SAME_WORDS),
            "related": table(RELATED_WORDS),
            "broader": table(BROADER_WORDS),
            "subject": SUBJECT_WORDS,
            "frame": sorted(FRAME_WORDS),
            "light": sorted(LIGHT_WORDS),
            "stop": sorted(STOP_WORDS),
            "asking": sorted(ASKING_WORDS),
            "openings": table(OPENINGS),
            "foreign": sorted(FOREIGN_WORDS),
            "places": _columns(
                replace(each, names=each.names[:_FIRST_NAMES])
                for each in places(site)
                if each.target.kind not in LATE
            ),
        }
    )


def texts_file(site: Site) -> str:
    """Return what the search adds after its first answer, as JSON.

    `names` are the further names of the places of the first file, a line a place in their order
    with tabs between them, `places` are those that are wanted less often, and `words` what the
    texts of all places say that their names and titles do not, without their beginnings and with a
    space between them. For each word `texts` has, after a comma, the numbers of its places, counted
    from those of the first file on, each as its distance from the one before. A word that leads
    somewhere already, because a name or an answer has it, is left out: the labeled questions of the
    benchmark are answered as well without it.
    """
    found = list(places(site))
    early = [each for each in found if each.target.kind not in LATE]
    late = [each for each in found if each.target.kind in LATE]
    known = _distinct(text for each in found for text in _said(each))
    texts = {
        word: numbers
        for word, numbers in _inverted(map(_words, (*early, *late))).items()
        if word not in known
    }
    return _json(
        {
            "names": table(each.names[_FIRST_NAMES:] for each in early),
            "places": _columns(late),
            "words": " ".join(without_beginnings(texts)),
            "texts": ",".join(map(_distances, texts.values())),
        }
    )


def places(site: Site) -> Iterator[Found]:
    """Yield every place that the search leads to, with what it is found by."""
    entries = dict(_entries(site))
    sections = section_texts(site.prose)
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


def table(rows: Iterable[Iterable[str]]) -> str:
    """Return texts as one, with a line a row and a tab between the texts of a row."""
    return _joined((_joined(row, _TAB) for row in rows), _LINE)


def without_beginnings(texts: Iterable[str]) -> Iterator[str]:
    """Yield each text without what it begins with as the one before it does (front coding).

    In its place stands a letter for how many letters that are: "a" for none, "z" for 25 at most.
    """
    before = ""
    for text in texts:
        letters = zip(before, text[:_MOST_ALIKE], strict=False)
        alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], letters))
        yield chr(ord("a") + alike) + text[alike:]
        before = text


def deciding(wording: str) -> str:
    """Return a wording without words that decide nothing, but for those inside a phrase."""
    words = wording.split()
    plain = [word.strip("?,.!:").lower() for word in words]
    inside = {
        at + part
        for at, length in product(range(len(words)), _PHRASES)
        if " ".join(plain[at : at + length]) in _PHRASES[length]
        for part in range(length)
    }
    return " ".join(
        word for at, word in enumerate(words) if at in inside or plain[at] not in STOP_WORDS
    )


def _entries(site: Site) -> Iterator[tuple[tuple[str, str], Entry]]:
    for kind in KINDS.values():
        for entry in site.comparison.entries(kind) if kind.row.page else ():
            alone = entry.model_copy(update={kind.row.parts: ()}) if kind.row.parts else entry
            yield (kind.target_kind, entry.id), alone
            for part in kind.parts(entry):
                yield (kind.row.part, part.id), part


def _names(entry: Entry) -> tuple[str, ...]:
    """Return by what an entry is asked for besides its title.

    Wordings come without the words that decide nothing, because they are compared and not shown.
    """
    wordings = map(deciding, getattr(entry, "wordings", ()))
    return (*getattr(entry, "aliases", ()), *filter(None, dict.fromkeys(wordings)))


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


def _texts(entry: Entry) -> Iterator[str]:
    """Yield the text of every claim in an entry, at whatever depth, in order."""
    for claim in claims_in(entry):
        yield claim.text
        if claim.caveat_text:
            yield claim.caveat_text


def _columns(found: Iterable[Found]) -> list[str]:
    places = list(found)
    columns = (
        (_joined(each.names, _TAB) for each in places),
        (each.answer for each in places),
        (each.title for each in places),
        without_beginnings(each.target.address for each in places),
        (each.context for each in places),
        (each.target.kind.replace(" ", "-") for each in places),
    )
    return [_joined(column, _LINE) for column in columns]


def _joined(texts: Iterable[str], sign: str) -> str:
    """Return texts as one, which is taken apart at each sign: none of them may hold it."""
    joined = list(texts)
    for text in joined:
        if sign in text:
            raise ValueError(f"expected no {sign!r} in a text of the search index, found {text!r}")
    return sign.join(joined)


def _inverted(texts: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Return for each word the numbers of the texts that have it."""
    found: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        for word in text:
            found.setdefault(word, []).append(number)
    return dict(sorted(found.items()))


def _distances(numbers: Iterable[int]) -> str:
    """Return each number as its distance from the one before, which is mostly shorter."""
    return " ".join(str(at - before) for before, at in pairwise((0, *numbers)))


def _words(found: Found) -> Iterator[str]:
    """Yield the words of a text, each once, that its row does not have already; no numbers."""
    there = _distinct(_said(found))
    return (word for word in _distinct([found.text]) if word not in there and not word.isdecimal())


def _said(found: Found) -> tuple[str, ...]:
    return (found.title, *found.names, found.answer)


def _distinct(texts: Iterable[str]) -> dict[str, None]:
    plain = (_CONTRACTED.sub("", text.lower()) for text in texts)
    words = (word for text in plain for word in _WORD.findall(text))
    return dict.fromkeys(_singular(word) for word in words if word not in _SAYING_LITTLE)


@cache
def _singular(word: str) -> str:
    return _PLURAL.sub("", word)


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
