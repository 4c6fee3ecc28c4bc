"""How well the search leads to the right place: labeled questions, asked on the built site.

`search_questions.json` holds questions that readers asked on public pages. `found_at` are the
places that answer them, as two readers of the site named them independently; `written_since` are
entries that answer the same question and were added later. The files in `asked/` hold more, each
with its kind of asker, the page where it was met, and the place that answers it; `also_answered_at`
are places that on reading turned out to answer it as well. The questions that are kept apart, about
a fifth, are never used to tune the search; in `asked/` the question itself decides, so that one
that is added moves no other, but for a file whose name ends in `-apart`, which is kept apart whole.
Most of their later labels were picked from the first three results, which favors the search of that
time, so compare versions by the first labels. Some of the latest questions are what a page says
where readers ask about it, as they would type it. A file with a `verdict` holds questions that were
judged before anything was written for them, the later ones by two readers, of whom the stricter
counts: `full` if one of the places found states every essential point, `half` or `none` otherwise,
`wrong` if one misleads, with what is `missing`. Where none of its rows has a place, all were
answered anew.
"""

import csv
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from playwright.sync_api import Browser

QUESTIONS = Path(__file__).with_name("search_questions.json")
ASKED = Path(__file__).with_name("asked")
ENGINE = "assets/search_engine.js"
PARTS = 5  # of which one is kept apart
APART = "-apart"  # ends the name of a file, all of whose questions are kept apart
MOST = 3  # links that a reader looks at
FOUND = """async ([module, questions, root]) => {
    const search = await (await import(module)).loadSearch();
    await search.complete();
    const addressOf = (found) => new URL(found.address, root).href;
    return questions.map((question) => search.search(question).map(addressOf));
}"""


@dataclass(frozen=True)
class Asked:
    """A question with its labels."""

    id: str
    question: str
    topic: str
    kept_apart: bool
    found_at: tuple[str, ...]
    found_later: tuple[str, ...]

    @property
    def places(self) -> frozenset[str]:
        """Every place that answers it; the head of the home page is the home page.

        What the list of systems says of one, its own page says too.
        """
        home = {""} if "#difference" in self.found_at else set()
        given = {*self.found_at, *self.found_later, *home}
        pages = {f"{place.replace('#', '')}/" for place in given if place.startswith("systems/#")}
        return frozenset(given | pages)


@dataclass(frozen=True)
class Answered:
    """A question with the addresses that the search gave, in order."""

    asked: Asked
    given: tuple[str, ...]

    @property
    def place(self) -> int:
        """The place of the first right link, from 0; -1 if none of those given is right."""
        found = (at for at, each in enumerate(self.given) if each in self.asked.places)
        return next(found, -1)


def labeled() -> list[Asked]:
    """Return the questions with their labels; the same one is asked once."""
    first = [
        Asked(
            each["id"],
            each["question"],
            each["topic"],
            kept_apart=each["kept_apart"],
            found_at=tuple(each["found_at"]),
            found_later=tuple(each["written_since"]),
        )
        for each in json.loads(QUESTIONS.read_text(encoding="utf-8"))
    ]
    known = {_plain(each.question) for each in first}
    later = {_plain(each.question): each for each in _asked() if _plain(each.question) not in known}
    return [*first, *later.values()]


def _asked() -> Iterator[Asked]:
    """Yield the questions of `asked/` that the site answers."""
    for file in sorted(ASKED.glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as rows:
            for number, row in enumerate(csv.DictReader(rows), start=2):
                question = row["question"].strip()
                if row["answered_at"]:
                    yield Asked(
                        f"{file.name}:{number}",
                        question,
                        row["asker"],
                        kept_apart=file.stem.endswith(APART) or _is_apart(question),
                        found_at=tuple(row["answered_at"].split()),
                        found_later=tuple(row["also_answered_at"].split()),
                    )


def _is_apart(question: str) -> bool:
    return int(sha256(_plain(question).encode()).hexdigest(), 16) % PARTS == 0


def _plain(question: str) -> str:
    return " ".join(re.findall(r"\w+", question.casefold()))


def find(browser: Browser, address: str, questions: Sequence[Asked]) -> list[Answered]:
    """Ask the search of the site at `address` every question, and return what it gave."""
    page = browser.new_page()
    page.goto(f"{address}about/")
    asked = [each.question for each in questions]
    found = page.evaluate(FOUND, [address + ENGINE, asked, address])
    page.close()
    return [
        Answered(question, tuple(link.removeprefix(address) for link in links))
        for question, links in zip(questions, found, strict=True)
    ]


def rates(answered: Sequence[Answered]) -> tuple[str, str, str, str]:
    """Return the number of questions; right at first, among the first three, and not."""
    first = sum(each.place == 0 for each in answered)
    three = sum(0 <= each.place < MOST for each in answered)
    total = len(answered)
    return (
        str(total),
        f"{first} {first / total:4.0%}",
        f"{three} {three / total:4.0%}",
        str(total - three),
    )
