"""The texts of the toy world: stories and facts for training, and a judge of what a model writes.

A text is a request and an answer, their words with spaces between them. The requests are
`a red fish :`, `a fish :` and `a story :` for a story, `a story and a picture :` for a story and
the line `draw : a red fish`, and questions such as `where does Lily live ?`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise, permutations
from random import Random

from macros.training.grammar import grammar, scene_of, sentences
from macros.training.scene import BOYS, GIRLS, Scene, article
from macros.world import COLORS, THINGS, TRAINING_PAIRS

SEED, TEXTS = 1, 100_000
STORY, STORY_AND_PICTURE = "a story :", "a story and a picture :"
REQUESTS = {STORY_AND_PICTURE: 0.2, STORY: 0.1, "{a} {thing} :": 0.1, "{an} {color} {thing} :": 0.6}
"""Each form of a request for a story, with its share."""
SHARE_OF_HOMES, SHARE_OF_WORLD = 0.06, 0.09  # of the training set; the rest are stories
DRAW = ("draw", ":")
SHORTEST, LONGEST = 3, 5  # sentences of a story


class Kind(StrEnum):
    """How often the training set states a fact."""

    WORLD = "world"
    """What things are for, where they are and what they are made of; often."""
    OFTEN = "often"
    """Where somebody lives, stated hundreds of times."""
    SELDOM = "seldom"
    """Where somebody lives, stated once or twice."""
    NEVER = "never"
    """Where somebody lives who occurs in stories only."""


PEOPLE: Mapping[Kind, tuple[str, ...]] = {
    kind: tuple(
        name
        for pair in zip(GIRLS[first : first + 10], BOYS[first : first + 10], strict=True)
        for name in pair
    )
    for kind, first in ((Kind.OFTEN, 0), (Kind.SELDOM, 10), (Kind.NEVER, 20))
}
_HOUSE_COLORS = ("green", "red", "orange", "blue", "purple", "pink", "brown")
_LOCATIONS = (
    *("by the pond", "on the hill", "near the school", "behind the market", "by the river"),
    *("near the station", "by the sea", "at the end of the road", "next to the bakery"),
)
_PURPOSES = {
    "umbrella": "keeping dry in the rain",
    "house": "living in",
    "boat": "sailing on the water",
    "cup": "drinking tea",
    "car": "driving on the road",
    "key": "opening a door",
    "hat": "keeping your head warm",
    "balloon": "playing at a party",
    "apple": "eating",
}
_WHEREABOUTS = {
    "umbrella": "by the door",
    "cat": "on a soft pillow",
    "fish": "in the water",
    "house": "in the village",
    "tree": "in the forest",
    "boat": "in the harbor",
    "star": "in the night sky",
    "bird": "in its nest",
    "cup": "on the shelf",
    "car": "on the road",
    "flower": "in the meadow",
    "key": "in the lock",
    "hat": "on somebody 's head",
    "balloon": "at the fair",
    "apple": "in the orchard",
    "snail": "under a leaf",
}
_MATERIALS = {
    "umbrella": "cloth",
    "house": "stone",
    "tree": "wood",
    "boat": "wood",
    "cup": "glass",
    "car": "metal",
    "key": "gold",
    "hat": "wool",
}
_FOODS = {"cat": "fish", "fish": "crumbs", "bird": "seeds", "snail": "leaves"}
_ABILITIES = {
    "fly": ("bird", "balloon"),
    "swim": ("fish",),
    "sing": ("bird",),
    "grow": ("tree", "flower", "apple", "cat", "fish", "bird", "snail"),
    "shine": ("star",),
}
_UNSURE = {("swim", "bird"), ("swim", "cat"), ("swim", "snail"), ("shine", "key"), ("shine", "car")}
_MIXTURES = {
    ("red", "yellow"): "orange",
    ("red", "blue"): "purple",
    ("blue", "yellow"): "green",
    ("red", "white"): "pink",
    ("red", "green"): "brown",
}


@dataclass(frozen=True)
class Fact:
    """A question with its only true answer."""

    question: str
    answer: str
    kind: Kind
    alternatives: frozenset[str]
    """Every answer of its form, true or not."""


@dataclass(frozen=True)
class Verdict:
    """What the grammar says of a story that answers a request."""

    sentences: int
    grammatical: int
    """How many of the sentences are."""
    is_consistent: bool
    """Whether it's grammatical, and names, pronouns, thing, color and place agree throughout."""
    is_right: bool
    """Whether it's a story of the grammar from beginning to end."""
    draws_its_thing: bool | None
    """Whether the line `draw : …` names what the story does; None if there shouldn't be one."""


@cache
def facts() -> Mapping[str, Fact]:
    """Return the facts of the world by their questions."""
    return {fact.question: fact for fact in (*_homes(), *_world())}


def _homes() -> Iterator[Fact]:
    houses = [f"{color} house {place}" for color in _HOUSE_COLORS for place in _LOCATIONS]
    for number, name in enumerate(name for names in PEOPLE.values() for name in names):
        color = _HOUSE_COLORS[number % len(_HOUSE_COLORS)]
        location = _LOCATIONS[number % len(_LOCATIONS)]
        kind = next(kind for kind, names in PEOPLE.items() if name in names)
        form = f"{name} lives in the {{}} ."
        yield _fact(f"where does {name} live ?", form, f"{color} house {location}", houses, kind)


def _world() -> Iterator[Fact]:
    forms = (
        ("what is {a} for ?", "{A} is for {{}} .", _PURPOSES),
        ("what is {a} made of ?", "{A} is made of {{}} .", _MATERIALS),
        ("what does {a} eat ?", "{A} eats {{}} .", _FOODS),
        ("where do you find {a} ?", "You find {a} {{}} .", _WHEREABOUTS),
    )
    for question, answer, values in forms:
        for thing, value in values.items():
            a = f"{article(thing)} {thing}"
            form = answer.format(a=a, A=a.capitalize())
            yield _fact(question.format(a=a), form, value, values.values())
    for ability, things in _ABILITIES.items():
        for thing in THINGS:
            if (ability, thing) not in _UNSURE:
                a = f"{article(thing)} {thing}"
                answers = f"Yes , {a} can {ability} .", f"No , {a} cannot {ability} ."
                answer = answers[thing not in things]
                yield _fact(f"can {a} {ability} ?", "{}", answer, answers)
    for pair, mixture in _MIXTURES.items():
        for first, second in permutations(pair):
            question = f"what do {first} and {second} make ?"
            form = f"If you mix {first} and {second} , you get {{}} ."
            yield _fact(question, form, mixture, COLORS)


def _fact(
    question: str, form: str, value: str, values: Iterable[str], kind: Kind = Kind.WORLD
) -> Fact:
    alternatives = frozenset(form.format(other) for other in values)
    return Fact(question, form.format(value), kind, alternatives)


def request(thing: str = "", color: str = "") -> str:
    """Return the request for a story about a thing, a thing in a color, or anything."""
    if not thing:
        return STORY
    named = f"{color} {thing}".strip()
    return f"{article(named)} {named} :"


def texts(seed: int = SEED, count: int = TEXTS) -> list[str]:
    """Return the training set: a request and its answer each, in an order by chance."""
    chance = Random(seed)  # noqa: S311 - keeps no secret
    world = [fact for fact in facts().values() if fact.kind is Kind.WORLD]
    told = [facts()[f"where does {name} live ?"] for name in PEOPLE[Kind.OFTEN]]
    result = [
        f"{fact.question} {fact.answer}"
        for name in PEOPLE[Kind.SELDOM]
        for fact in [facts()[f"where does {name} live ?"]] * chance.randint(1, 2)
    ]
    while len(result) < count:
        kind = chance.random()
        if kind < SHARE_OF_HOMES:
            fact = chance.choice(told)
        elif kind < SHARE_OF_HOMES + SHARE_OF_WORLD:
            fact = chance.choice(world)
        else:
            result.append(_text(chance, *chance.choice(TRAINING_PAIRS)))
            continue
        result.append(f"{fact.question} {fact.answer}")
    chance.shuffle(result)
    return result


def new_texts(seed: int, count: int, pairs: Sequence[tuple[str, str]]) -> list[str]:
    """Return stories about pairs of a thing and a color that no training set has."""
    chance = Random(f"new {seed}")  # noqa: S311 - keeps no secret
    return [
        f"{request(*pair)} {' '.join(_story(chance, *pair))}"
        for pair in (pairs[number % len(pairs)] for number in range(count))
    ]


def _text(chance: Random, thing: str, color: str) -> str:
    story = " ".join(_story(chance, thing, color))
    (asked,) = chance.choices(list(REQUESTS), list(REQUESTS.values()))
    if asked == STORY_AND_PICTURE:
        return f"{asked} {story} {' '.join(DRAW)} {article(color)} {color} {thing}"
    return f"{asked.format(a=article(thing), an=article(color), color=color, thing=thing)} {story}"


def _story(chance: Random, thing: str, color: str) -> list[str]:
    story = grammar().write(scene_of(thing, color, chance), chance)
    return [word for sentence in story for word in sentence]


def split(text: str) -> tuple[str, str]:
    """Return the request and the answer of a text."""
    end = next(place for place, letter in enumerate(text) if letter in ":?") + 1
    return text[:end], text[end + 1 :]


def judge(asked: str, answer: Sequence[str]) -> Verdict:
    """Return what the grammar says of a story, without the token that ends it."""
    drawn: tuple[str, ...] | None = None
    words = tuple(answer)
    if DRAW[0] in words:
        words, drawn = words[: words.index(DRAW[0])], words[words.index(DRAW[0]) :]
    told = sentences(words)
    named = set(asked.split())
    scene = Scene(
        thing=next((thing for thing in THINGS if thing in named), None),
        color=next((color for color in COLORS if color in named), None),
    )
    scenes = {scene}
    for sentence in told:
        scenes = {after for before in scenes for after in grammar().scenes(sentence, before)}
    wants_drawing = asked == STORY_AND_PICTURE
    return Verdict(
        sentences=len(told),
        grammatical=sum(bool(grammar().scenes(sentence, Scene())) for sentence in told),
        is_consistent=bool(scenes),
        is_right=SHORTEST <= len(told) <= LONGEST
        and wants_drawing == (drawn is not None)
        and grammar().is_story(told, scene),
        draws_its_thing=drawn == _drawing(words) if wants_drawing else None,
    )


def _drawing(story: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return what a story that names a thing in a color says to draw."""
    for color, thing in pairwise(story):
        if color in COLORS and thing in THINGS:
            return (*DRAW, article(color), color, thing)
    return None
