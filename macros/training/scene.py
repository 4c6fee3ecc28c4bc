"""What stays the same throughout a story: its people, its thing, its color and its place."""

from dataclasses import dataclass

GIRLS = (
    *("Lily", "Zoe", "Mia", "Anna", "Ella", "Nora", "Ruby", "Clara", "Ivy", "Alice"),
    *("Emma", "Rosa", "Lucy", "Hana", "Maya", "Ada", "Tess", "Nina", "Iris", "June"),
    *("Elsa", "Molly", "Leah", "Sara", "Vera", "Dina", "Kate", "Olga", "Wanda", "Pia"),
)
BOYS = (
    *("Ben", "Max", "Tom", "Leo", "Sam", "Finn", "Jack", "Oscar", "Hugo", "Noah"),
    *("Adam", "Omar", "Felix", "Paul", "Nico", "Theo", "Luca", "Emil", "Otto", "Ravi"),
    *("Dan", "Kai", "Milo", "Eric", "Henry", "Peter", "Igor", "Jonas", "Amir", "Toby"),
)
KIN = ("mother", "father", "grandmother", "grandfather", "brother", "sister", "uncle", "aunt")
ELDERS = ("man", "woman")
PRONOUNS = {
    "boy": {name: name for name in ("he", "He", "him", "his", "His", "himself")} | {"hers": "his"},
    "girl": {
        "he": "she",
        "He": "She",
        "him": "her",
        "his": "her",
        "His": "Her",
        "hers": "hers",
        "himself": "herself",
    },
}


@dataclass(frozen=True)
class Scene:
    """What stays the same throughout a story; None while a text that is read hasn't said it."""

    thing: str | None = None
    color: str | None = None
    a: str | None = None
    b: str | None = None
    a_gender: str | None = None
    b_gender: str | None = None
    kin: str | None = None
    elder: str | None = None
    place: str | None = None


def gender(name: str) -> str:
    """Return which pronouns a name has."""
    return "girl" if name in GIRLS else "boy"


def article(word: str) -> str:
    """Return "a" or "an", as the next word needs it."""
    return "an" if word[0] in "aeiou" else "a"
