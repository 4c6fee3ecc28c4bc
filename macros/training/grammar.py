"""A grammar that both writes stories and recognizes them.

`plots.txt` holds the rules and the plots:

- `: name` begins a rule, `: name@cup key` the same rule for stories about these things only. Each
  line below it is an alternative.
- `== cup key` begins a plot for stories about these things. A line `-` separates its stages, each
  of which gives one sentence; `-?` begins a stage that may be skipped. Each line is an alternative.
- `(one|another|)` is a choice within a line, and `{name}` a rule or a variable of the scene.
- `[a]` before a line is a branch of the plot: the first stage with this tag opens the branch, and
  later lines with the tag need a branch that was opened, so that an answer follows its question.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeAlias

from macros.training.scene import BOYS, ELDERS, GIRLS, KIN, PRONOUNS, Scene, article, gender
from macros.world import COLORS, THINGS

FILE = Path(__file__).with_name("plots.txt")
SKIPPED = 0.45  # probability that a stage that may be skipped is skipped
SPECIFIC = 2  # weight of a plot for some things, beside a plot for all things


@dataclass(frozen=True)
class Slot:
    """A rule or a variable of the scene, by name."""

    name: str


@dataclass(frozen=True)
class Choice:
    """Alternatives, of which one is taken."""

    alternatives: tuple["Line", ...]


Line: TypeAlias = tuple[str | Slot | Choice, ...]


class Sentence(NamedTuple):
    """A line of a plot, and the branches it belongs to; none for any branch."""

    branches: frozenset[str]
    line: Line


@dataclass(frozen=True)
class Stage:
    """The sentences of which a story has one at this point."""

    sentences: tuple[Sentence, ...]
    opens: frozenset[str]
    """The branches that begin here."""
    may_be_skipped: bool

    def follow(self, open_branches: frozenset[str]) -> Iterator[tuple[Line, frozenset[str]]]:
        """Yield each sentence that fits the open branches, with the branches open after it."""
        for branches, line in self.sentences:
            if branches & self.opens:
                yield line, open_branches | branches
            elif not branches or branches & open_branches:
                yield line, open_branches


@dataclass(frozen=True)
class Plot:
    """The stages of a story about one of some things."""

    things: tuple[str, ...]
    stages: tuple[Stage, ...]


def sentences(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the sentences of a text; a quotation doesn't end one."""
    result: list[tuple[str, ...]] = []
    start, is_quoted = 0, False
    for place, word in enumerate(words):
        is_quoted = word == "“" or (is_quoted and word != "”")
        if word in {".", "!", "?"} and not is_quoted:
            result.append(tuple(words[start : place + 1]))
            start = place + 1
    if start < len(words):
        result.append(tuple(words[start:]))
    return result


@dataclass(frozen=True, eq=False)
class Grammar:
    """Rules and plots."""

    rules: Mapping[str, Choice]
    plots: tuple[Plot, ...]

    def write(self, scene: Scene, chance: Random) -> list[list[str]]:
        """Return the sentences of a story in a scene that says everything."""
        plots = [plot for plot in self.plots if scene.thing in plot.things]
        weights = [1 if plot.things == THINGS else SPECIFIC for plot in plots]
        (plot,) = chance.choices(plots, weights)
        story: list[list[str]] = []
        branches: frozenset[str] = frozenset()
        for stage in plot.stages:
            if stage.may_be_skipped and chance.random() < SKIPPED:
                continue
            fitting = list(stage.follow(branches))
            if fitting:
                line, branches = chance.choice(fitting)
                story.append(self._written(line, scene, chance))
        return story

    def _written(self, line: Line, scene: Scene, chance: Random) -> list[str]:
        words: list[str] = []
        for part in line:
            if isinstance(part, str):
                words.append(part)
                continue
            choice = part if isinstance(part, Choice) else self._rule(part.name, scene)
            if choice:
                words += self._written(chance.choice(choice.alternatives), scene, chance)
            elif isinstance(part, Slot):
                value, _ = next(iter(_values(part.name, scene)))
                words += value.split()
        return words

    def is_story(self, story: Sequence[tuple[str, ...]], scene: Scene) -> bool:
        """Return whether sentences are a story, from beginning to end, in a scene."""
        return any(
            self._is_told(story, plot.stages, scene, frozenset())
            for plot in self.plots
            if scene.thing is None or scene.thing in plot.things
        )

    def _is_told(
        self,
        story: Sequence[tuple[str, ...]],
        stages: Sequence[Stage],
        scene: Scene,
        branches: frozenset[str],
    ) -> bool:
        if not stages:
            return not story
        first, *rest = stages
        if first.may_be_skipped and self._is_told(story, rest, scene, branches):
            return True
        return bool(story) and any(
            self._is_told(story[1:], rest, after, after_branches)
            for line, after_branches in first.follow(branches)
            for after in self._scenes(story[0], line, scene)
        )

    def scenes(self, sentence: tuple[str, ...], scene: Scene) -> set[Scene]:
        """Return the scenes in which a sentence of any plot makes sense, given a scene.

        There is none if the sentence isn't grammatical, or contradicts the scene.
        """
        words = frozenset(sentence)
        return {
            after
            for line, needed in self._lines.items()
            if needed <= words
            for after in self._scenes(sentence, line, scene)
        }

    @cached_property
    def _lines(self) -> Mapping[Line, frozenset[str]]:
        """Every line of the plots, with the words that it always has."""
        lines = {
            line for plot in self.plots for stage in plot.stages for _, line in stage.sentences
        }
        return {line: frozenset(part for part in line if isinstance(part, str)) for line in lines}

    def _scenes(self, sentence: tuple[str, ...], line: Line, scene: Scene) -> set[Scene]:
        ends = self._read(sentence, 0, line, scene)
        return {after for place, after in ends if place == len(sentence)}

    def _read(
        self, words: tuple[str, ...], place: int, line: Line, scene: Scene
    ) -> set[tuple[int, Scene]]:
        """Return every place that a line can reach from a place, with what it says of the scene."""
        ends = {(place, scene)}
        for part in line:
            ends = {end for start in ends for end in self._read_part(words, *start, part)}
            if not ends:
                break
        return ends

    def _read_part(
        self, words: tuple[str, ...], place: int, scene: Scene, part: str | Slot | Choice
    ) -> Iterator[tuple[int, Scene]]:
        if isinstance(part, str):
            if words[place : place + 1] == (part,):
                yield place + 1, scene
            return
        for choice, about in self._choices(part, scene):
            for alternative in choice.alternatives:
                yield from self._read(words, place, alternative, about)
        if isinstance(part, Slot) and part.name not in self._names:
            for value, after in _values(part.name, scene):
                expected = tuple(value.split())
                if words[place : place + len(expected)] == expected:
                    yield place + len(expected), after

    def _choices(self, part: Slot | Choice, scene: Scene) -> Iterator[tuple[Choice, Scene]]:
        """Yield the alternatives of a part, for each thing if they depend on it."""
        if isinstance(part, Choice):
            yield part, scene
        elif scene.thing is None and part.name in self._names_for_things:
            for about in (replace(scene, thing=thing) for thing in THINGS):
                if rule := self._rule(part.name, about):
                    yield rule, about
        elif rule := self._rule(part.name, scene):
            yield rule, scene

    def _rule(self, name: str, scene: Scene) -> Choice | None:
        return self.rules.get(f"{name}@{scene.thing}") or self.rules.get(name)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(name.partition("@")[0] for name in self.rules)

    @cached_property
    def _names_for_things(self) -> frozenset[str]:
        return frozenset(name.partition("@")[0] for name in self.rules if "@" in name)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Every place where a story can happen."""
        return tuple(
            " ".join(words)
            for alternative in self.rules["places"].alternatives
            for words in _spelled_out(alternative)
        )


def _spelled_out(line: Line) -> Iterator[tuple[str, ...]]:
    """Yield every wording of a line without slots."""
    if not line:
        yield ()
        return
    first, *rest = line
    heads = (
        [head for alternative in first.alternatives for head in _spelled_out(alternative)]
        if isinstance(first, Choice)
        else [(str(first),)]
    )
    for tail in _spelled_out(tuple(rest)):
        for head in heads:
            yield (*head, *tail)


def _values(name: str, scene: Scene) -> Iterator[tuple[str, Scene]]:
    """Yield each value that a variable can have in a scene, and the scene that it makes of it."""
    if name in {"A", "B"}:
        yield from _people(name.lower(), scene)
    elif name.rstrip("2") in PRONOUNS["boy"]:
        field = "b_gender" if name.endswith("2") else "a_gender"
        known = getattr(scene, field)
        for value in (known,) if known else PRONOUNS:
            yield PRONOUNS[value][name.rstrip("2")], replace(scene, **{field: value})
    elif name in {"article", "Article"}:
        for color in (scene.color,) if scene.color else COLORS:
            word = article(color)
            yield word.title() if name == "Article" else word, replace(scene, color=color)
    else:
        known = getattr(scene, name)
        for value in (known,) if known else _all(name):
            yield value, replace(scene, **{name: value})


def _people(person: str, scene: Scene) -> Iterator[tuple[str, Scene]]:
    known, other = getattr(scene, person), scene.b if person == "a" else scene.a
    known_gender = getattr(scene, f"{person}_gender")
    for name in (known,) if known else (*GIRLS, *BOYS):
        if name != other and known_gender in {None, gender(name)}:
            yield name, replace(scene, **{person: name, f"{person}_gender": gender(name)})


def _all(name: str) -> Sequence[str]:
    values = {"thing": THINGS, "color": COLORS, "kin": KIN, "elder": ELDERS}
    return values[name] if name in values else grammar().places


def scene_of(thing: str, color: str, chance: Random) -> Scene:
    """Return a scene about a thing in a color, with the rest by chance."""
    a, b = chance.sample((*GIRLS, *BOYS), 2)
    return Scene(
        *(thing, color, a, b, gender(a), gender(b)),
        chance.choice(KIN),
        chance.choice(ELDERS),
        chance.choice(grammar().places),
    )


@cache
def grammar() -> Grammar:
    """Return the grammar in `plots.txt`."""
    rules: dict[str, list[Line]] = {}
    plots: list[tuple[tuple[str, ...], list[tuple[bool, list[Sentence]]]]] = []
    names: list[str] = []
    for line in FILE.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith(": "):
            name, _, things = line[2:].partition("@")
            names = [f"{name}@{thing}" for thing in things.split()] or [name]
        elif line.startswith("== "):
            names = []
            plots.append((tuple(line[3:].split()), [(False, [])]))
        elif line in {"-", "-?"}:
            plots[-1][1].append((line == "-?", []))
        elif names:
            for name in names:
                rules.setdefault(name, []).append(_parsed(line))
        else:
            plots[-1][1][-1][1].append(_sentence(line))
    return Grammar(
        {name: Choice(tuple(lines)) for name, lines in rules.items()},
        tuple(Plot(things, tuple(_stages(stages))) for things, stages in plots),
    )


def _sentence(line: str) -> Sentence:
    tagged = re.fullmatch(r"(?:\[([a-z]+)\] )?(.+)", line)
    if not tagged:
        raise ValueError(f"{FILE.name}: {line!r} is no sentence")
    return Sentence(frozenset(tagged[1] or ""), _parsed(tagged[2]))


def _stages(stages: Sequence[tuple[bool, Sequence[Sentence]]]) -> Iterator[Stage]:
    before: frozenset[str] = frozenset()
    for may_be_skipped, lines in stages:
        tags = frozenset().union(*(sentence.branches for sentence in lines))
        yield Stage(tuple(lines), tags - before, may_be_skipped)
        before |= tags


def _parsed(text: str) -> Line:
    parts = re.findall(r"[(|)]|[^\s(|)]+", text)
    line, end = _sequence(parts, 0)
    if end != len(parts):
        raise ValueError(f"{FILE.name}: a parenthesis too many in {text!r}")
    return line


def _sequence(parts: Sequence[str], place: int) -> tuple[Line, int]:
    """Return what stands from a place to the end of an alternative, and that end."""
    line: list[str | Slot | Choice] = []
    while place < len(parts) and parts[place] not in {"|", ")"}:
        if parts[place] == "(":
            alternatives = []
            while parts[place] != ")":
                alternative, place = _sequence(parts, place + 1)
                alternatives.append(alternative)
            line.append(Choice(tuple(alternatives)))
        elif parts[place].startswith("{"):
            line.append(Slot(parts[place][1:-1]))
        else:
            line.append(parts[place])
        place += 1
    return tuple(line), place
