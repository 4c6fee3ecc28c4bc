"""The search index: every link target but sources, changes and groups of questions, in two files.

The first holds the kinds that answer most searches, such as questions, systems and terms. The
second, which is loaded after the first, adds the wordings of questions, the other kinds, and
words that occur only in running text.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from urllib.parse import quote

from macros.data import search_vocabulary as vocabulary
from macros.data.best_known import fame
from macros.kinds import claims_in, system_page
from macros.model import (
    Answer,
    Aspect,
    Dimension,
    Entry,
    Milestone,
    Question,
    Source,
    SourceKind,
    System,
    Verdict,
)
from macros.model.claims import lead_of
from macros.site import SECTION, SYSTEM_PAGES, LinkTarget, Site

NAMES = "assets/search/names.json"
TEXTS = "assets/search/texts.json"

EXAMPLES = 4  # systems that stand for a list of them

# The kinds of link targets that readers don't search for.
UNINDEXED = frozenset({"change", "group", "source"})
# The kinds of link targets in the second file.
LATE = frozenset(
    """
    aspect clause decision definition dimension example figure milestone misconception
    outlook-statement page section translation usage
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)
# The kinds of link targets all of whose names are in the first file.
NAMED_FIRST = frozenset({"system", "term"})
# Labels of kinds whose own names would not tell a reader what they are.
_LABELS = {
    "aspect": "row of the comparison",
    "decision": "decision guide",
    "misconception": "wrong sentence",
    "outlook-statement": "outlook",
}

# What is not text in a page: code, citations, calls (except the text they show), tags, the targets
# of links, attributes and formatting.
_MARKUP = re.compile(
    r"""^```.*?^```"""
    r"""|^- |\[\^[^\]]*\]|\{%.*?%\}|\{\{(?:[^}]*,\s*\"([^\"]*)\")?.*?\}\}|<[^>]+>|\]\([^)]*\)"""
    r"""|\{\s*[#.:][^}]*\}|[\[\]*`|]""",
    re.DOTALL | re.MULTILINE,
)
_NAMED = re.compile(r'\{\{ (term|system)\("([^"]+)"\) \}\}')  # shown by its name
_SPACE_BEFORE_SIGN = re.compile(r" (?=[.,;:?!)])")
_CONTRACTED = re.compile(r"['\u2019](?:d|ll|m|re|s|t|ve)\b")  # removed, as in the search
_WORD = re.compile(r"[^\W_]+")
_PLURAL = re.compile(r"(?<=[^\W\d_]{3}[^\W\d_su])s$(?<!sses)(?<!ies)")  # as in the search
# Stop words, which the search ignores, but for those of a phrase that it reads as one word.
_STOP_WORD = re.compile(
    r"\b(?:({})|(?:{}))\b".format(
        "|".join(
            sorted({phrase for group in vocabulary.SAME_WORDS for phrase in group}, key=len)[::-1]
        ),
        "|".join(vocabulary.STOP_WORDS),
    )
)
_RULING = re.compile(
    r" v\.? |decision|docket|opinion|order|provvedimento|ruling|urteil", re.IGNORECASE
)
_COMMON_WORDS = vocabulary.STOP_WORDS | vocabulary.LIGHT_WORDS


@dataclass(frozen=True)
class SearchItem:
    """A link target as the search ranks and shows it.

    `names` are its aliases and wordings, `answer` is the first sentence of its text, and `context`
    is what it belongs to: the maker of a system, the dimension of a row, the page of a section.
    """

    target: LinkTarget
    names: tuple[str, ...]
    answer: str
    text: str
    context: str = ""


def names_file(site: Site) -> str:
    """Return the first file, as JSON.

    It has the vocabulary, the labels of the kinds, and the items. Of a system, `subject` is what a
    sentence calls it, and `years` says when it was offered; of a question, `referrals` counts the
    questions that lead on to it. `labels` are the names of each answer in a badge and in a
    sentence; `lists` are those of systems by what they make; `popular` are the addresses that an
    empty search offers.
    """
    kinds = {target.kind for target in site.link_targets} - UNINDEXED
    early, _ = _ordered(site)
    referrals = Counter(question.more for question in site.comparison.questions)
    addresses = {(item.target.kind, item.target.id): item.target.address for item in early}
    return _json(
        {
            "labels": {answer: [answer.label, answer.noun] for answer in Answer},
            "popular": {
                "questions": [addresses["question", id] for id in vocabulary.POPULAR_QUESTIONS],
                "systems": [addresses["system", id] for id in vocabulary.POPULAR_SYSTEMS],
            },
            "kinds": {
                kind: _LABELS.get(kind, kind.replace("-", " ")).capitalize()
                for kind in sorted(kinds)
            },
            "same": vocabulary.SAME_WORDS,
            "related": vocabulary.RELATED_WORDS,
            "broader": vocabulary.BROADER_WORDS,
            "subject": sorted(vocabulary.SUBJECT_WORDS),
            "frame": sorted(vocabulary.FRAME_WORDS),
            "light": sorted(vocabulary.LIGHT_WORDS),
            "stop": sorted(vocabulary.STOP_WORDS),
            "asking": sorted(vocabulary.ASKING_WORDS),
            "openings": vocabulary.OPENINGS,
            "lists": list(_lists(site.comparison.systems)),
            "foreign": sorted(vocabulary.FOREIGN_WORDS),
            "places": [
                _published(item, item.names if item.target.kind in NAMED_FIRST else ())
                | _of_its_kind(item, referrals)
                for item in early
            ],
        }
    )


def _lists(systems: Collection[System]) -> Iterator[dict[str, object]]:
    """Yield the lists of systems: those that make images, video and so on, and LLMs.

    Each with its words, its filter in the address, its name for one system and more, how many there
    are, and how many were presented in each year, and the best known and newest, first those that
    make this before all else.
    """
    known = sorted(systems, key=lambda system: (fame(system.id), -system.year))
    llms = [system for system in known if system.verdict is Verdict.LLM]
    lists = []
    for output, words in vocabulary.OUTPUT_WORDS.items():
        those = [system for system in known if output in system.outputs]
        those.sort(key=lambda system: system.outputs.index(output))
        names = (f"system that makes {output}", f"systems that make {output}")
        lists.append((words, f"output={quote(output)}", names, those))
    lists.append((("llm",), f"verdict={Verdict.LLM.value}", ("LLM", "LLMs"), llms))
    for words, chosen, names, those in lists:
        yield {
            "words": words,
            "filter": chosen,
            "names": names,
            "number": len(those),
            "years": Counter(system.year for system in those),
            "best": [system.subject for system in those[:EXAMPLES]],
        }


def texts_file(site: Site) -> str:
    """Return the second file, as JSON.

    `names` are the names that the items of the first file lack there, in order; `facts` are what
    its systems take in and produce, in order; `places` are the other items; `texts` are the words
    of the running text of all items that occur in no name or answer; `laws` are the sources that
    are laws, which are found only by a query that asks for one.
    """
    early, late = _ordered(site)
    systems = [item.target.entry for item in early if isinstance(item.target.entry, System)]
    known = _distinct(
        text for item in (*early, *late) for text in (item.target.name, *item.names, item.answer)
    )
    return _json(
        {
            "names": [() if item.target.kind in NAMED_FIRST else item.names for item in early],
            "facts": [(system.takes_in, system.produces) for system in systems],
            "places": [_published(item, item.names) for item in late],
            "texts": [
                " ".join(word for word in _distinct([item.text]) if word not in known)
                for item in (*early, *late)
            ],
            "laws": list(_laws(site)),
        }
    )


def _laws(site: Site) -> Iterator[dict[str, str]]:
    """Yield the laws, those that most questions cite first, with these questions."""
    cited_by: dict[str, list[str]] = defaultdict(list)
    for question in site.comparison.questions:
        for source in question.answer.sources:
            cited_by[source].append(question.question)
    laws = [target for target in site.link_targets if _is_law(target.entry)]
    for target in sorted(laws, key=lambda law: len(cited_by[law.id]), reverse=True):
        law = site.comparison.by_id["sources"][target.id]
        yield {
            "kind": target.kind,
            "what": "Law",
            "address": target.address,
            "title": target.name,
            "answer": f"{law.short_authors}, {law.year}",
            "text": " ".join(_distinct(cited_by[target.id])),
        }


def _is_law(entry: Entry | None) -> bool:
    """Return whether an entry is a law, and not a ruling, which is a source of the same kind."""
    if not isinstance(entry, Source) or entry.kind is not SourceKind.LAW:
        return False
    return not _RULING.search(entry.title)


@cache
def _ordered(site: Site) -> tuple[list[SearchItem], list[SearchItem]]:
    """Return the items of each file, the systems last and of these the best known first.

    What is found alike, such as the versions of a system by the name that they share, stays so.
    """
    every = sorted(
        items(site),
        key=lambda item: fame(item.target.id) if item.target.kind == "system" else -1,
    )
    late = [item for item in every if item.target.kind in LATE]
    return [item for item in every if item.target.kind not in LATE], late


def items(site: Site) -> Iterator[SearchItem]:
    """Yield every link target that readers search for as an item of the search."""
    sections = _section_texts(site)
    dimensions = {target.page for target in site.link_targets if target.kind == "dimension"}
    for target in site.link_targets:
        # The result for a system or a dimension leads to the page about it.
        is_shown = target.kind == "page" and target.page in dimensions
        if is_shown or target.page.startswith(SYSTEM_PAGES) or target.kind in UNINDEXED:
            continue
        if target.entry:
            yield _of_entry(site, target, target.entry)
        elif target.kind == "page":
            description = site.front_matter(target.page)["description"]
            yield SearchItem(target, _page_names(site, target), description, description)
        else:
            text = sections.get(target.path, "")
            title = site.front_matter(target.page)["title"]
            yield SearchItem(target, _wordings(target), lead_of(text), text, title)


def _of_entry(site: Site, target: LinkTarget, entry: Entry) -> SearchItem:
    wordings = filter(None, map(without_stop_words, getattr(entry, "wordings", ())))
    names = (*getattr(entry, "aliases", ()), *wordings, *_wordings(target))
    if isinstance(entry, Dimension):  # whose aspects are items of their own
        entry = entry.model_copy(update={"aspects": ()})
    claims = claims_in(entry)
    texts = [text for claim in claims for text in (claim.text, claim.caveat_text) if text]
    answer, context = lead_of(texts[0]) if texts else "", ""
    match entry:
        case System():
            target = replace(target, page=system_page(entry.id), anchor="")
            answer, context = f"{entry.sentence} {lead_of(entry.reason.text)}", entry.maker
        case Dimension():
            target = replace(target, anchor="")
            names += _page_names(site, target)
        case Question():
            context = entry.topic.label
        case Milestone():
            context = entry.date[:4]
        case Aspect():
            answer, context = f"LLM: {lead_of(entry.llm.text)}", site.names[target.page]
    return SearchItem(target, names, answer, " ".join(texts), context)


def _page_names(site: Site, target: LinkTarget) -> tuple[str, ...]:
    """Return what a page is called for short, and its wordings.

    "Money and energy: questions and answers" is "money and energy", "money" and "energy", each also
    after "cite". A page that is in no folder is also called by its address: "usage", but not
    "building-with-it".
    """
    title = target.name.partition(":")[0]
    address = target.address.strip("/")
    called = [title, *title.split(" and ")] if "/" in address else [address]
    cited = (f"cite {name}" for name in called)
    names = (*called, *cited, *site.front_matter(target.page).get("wordings", ()))
    return tuple(dict.fromkeys(filter(None, map(without_stop_words, names))))


def _section_texts(site: Site) -> dict[str, str]:
    """Return the plain text of every section by its path, without the output of macros."""
    return {
        f"{page}#{anchor}": _plain(site, content)
        for page, text in site.prose.items()
        for _, anchor, content in zip(*[iter(SECTION.split(text)[1:])] * 3, strict=True)
    }


def _plain(site: Site, content: str) -> str:
    named = _NAMED.sub(lambda call: site.comparison.by_id[f"{call[1]}s"][call[2]].name, content)
    return _SPACE_BEFORE_SIGN.sub("", " ".join(_MARKUP.sub(r" \1 ", named).split()))


def _wordings(target: LinkTarget) -> tuple[str, ...]:
    """Return wordings of a link target that has none of its own, without stop words.

    For a year of the timeline, they ask what happened then.
    """
    year = re.fullmatch(r"timeline\.md#year-(\d+)", target.path)
    wordings = (
        tuple(f"{wording} {year[1]}" for wording in vocabulary.YEAR_WORDINGS)
        if year
        else vocabulary.WORDINGS.get(target.path, ())
    )
    return tuple(map(without_stop_words, wordings))


def without_stop_words(wording: str) -> str:
    """Return a wording, which is never shown, as the search compares it."""
    words = " ".join(_WORD.findall(_CONTRACTED.sub("", wording.lower())))
    return " ".join(_STOP_WORD.sub(r"\1", words).split())


def _published(item: SearchItem, names: Iterable[str]) -> dict[str, object]:
    return {
        "kind": item.target.kind,
        "address": item.target.address,
        "title": item.target.name,
        "names": tuple(names),
        "answer": item.answer,
        "context": item.context,
    }


def _of_its_kind(item: SearchItem, referrals: Mapping[str, int]) -> dict[str, object]:
    """Return what the search knows of systems and questions besides."""
    match item.target.entry:
        case System() as system:
            years = system.years if system.until else f"since {system.years}"
            return {"verdict": system.answer, "subject": system.subject, "years": years}
        case Question():
            return {"referrals": referrals[item.target.path]}
        case _:
            return {}


def _distinct(texts: Iterable[str]) -> dict[str, None]:
    plain = (_CONTRACTED.sub("", text.lower()) for text in texts)
    words = (word for text in plain for word in _WORD.findall(text))
    singular = (_PLURAL.sub("", word) for word in words if word not in _COMMON_WORDS)
    return {word: None for word in singular if not word.isdecimal()}


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
