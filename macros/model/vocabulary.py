"""The closed lists of words that a field may hold, each word with the label readers see."""

from enum import StrEnum
from typing import Any, Self, get_type_hints


class Word(StrEnum):
    """A word of a closed list, defined together with the attributes that its class annotates."""

    def __new__(cls, value: str, *attributes: Any) -> Self:  # noqa: ANN401 - of any type
        """Create a member from its value and its attributes, in the order of the annotations."""
        member = str.__new__(cls, value)
        member._value_ = value
        vars(member).update(zip(get_type_hints(cls), attributes, strict=True))
        return member


class LabeledWord(Word):
    """A word with the label that readers see."""

    label: str


class Side(LabeledWord):
    """The two things the site compares."""

    GENERATIVE_AI = "generative-ai", "Generative AI"
    LLM = "llm", "LLM"


class Strand(LabeledWord):
    """Which of the two histories a milestone belongs to."""

    LANGUAGE = "language", "Language"
    OTHER = "other", "Other generative AI"
    BOTH = "both", "Both strands"


class TurningPoint(StrEnum):
    """What becomes of the two strands of history with a milestone."""

    STRANDS_TOUCH = "strands-touch"
    STRANDS_JOIN = "strands-join"


class SourceKind(LabeledWord):
    """What a claim may rest on."""

    page: str  # the path in `docs/` of the page that lists all sources of this kind

    PAPER = "paper", "Papers", "sources/papers.md"
    STANDARD = "standard", "Standards", "sources/laws-and-standards.md"
    LAW = "law", "Laws and rulings", "sources/laws-and-standards.md"
    DOCUMENTATION = "documentation", "Documentation and model cards", "sources/documentation.md"
    REPORT = "report", "Reports", "sources/reports.md"
    ANNOUNCEMENT = "announcement", "Announcements", "sources/reports.md"
    REFERENCE = "reference", "Reference works", "sources/reports.md"


class ReadExtent(LabeledWord):
    """How much of a source was read."""

    WHOLE = "whole", "Read in full"
    PART = "part", "Read in part"
    ABSTRACT = "abstract", "Abstract read"
    ACCOUNT = "account", "Not read directly, known from reports about it"


class Answer(LabeledWord):
    """The answers to "Is … an LLM?": one for each verdict, and two for the hard cases.

    Everything that gives the answer takes its wording from here: the look-up, the page and the
    card of a system, and the search. The value also names its mark in the stylesheets.
    """

    noun: str  # what the system is, for a sentence that names it: "Claude, an LLM"
    word: str  # the answer at its shortest: "No."
    statement: str  # what follows it, with `{name}` for the system

    LLM = "llm", "LLM", "an LLM", "Yes.", "{name} is an LLM."
    BUILT_ON_AN_LLM = (
        "built-on-an-llm",
        "built on an LLM",
        "a product built on an LLM",
        "Not itself.",
        "{name} is a generative AI product built on an LLM.",
    )
    BOUNDARY = "boundary", "hard case", "a hard case", "It depends", "on {depends_on}."
    GENERATIVE_IN_DOUBT = (
        "generative-in-doubt",
        "hard case, not an LLM",
        "a hard case of generative AI, but not an LLM",
        "Not an LLM.",
        "Whether {name} is generative AI depends on {depends_on}.",
    )
    GENERATIVE_NOT_LLM = (
        "generative-not-llm",
        "generative, not an LLM",
        "generative AI but not an LLM",
        "No.",
        "{name} is generative AI, but not an LLM.",
    )
    LANGUAGE_MODEL_NOT_GENERATIVE = (
        "language-model-not-generative",
        "language model, not generative",
        "a language model that isn’t generative",
        "Not quite.",
        "{name} is a language model, but it doesn’t write.",
    )
    NEITHER = (
        "neither",
        "neither",
        "neither generative AI nor an LLM",
        "No.",
        "{name} isn’t generative AI either.",
    )


class Verdict(Word):
    """The closed vocabulary for what a named system is."""

    rule: str  # the sentences by which the verdict is given

    @property
    def answer(self) -> Answer:
        """The answer for a system with this verdict, unless it is in doubt whether it generates."""
        return Answer[self.name]

    @property
    def label(self) -> str:
        """The label that readers see."""
        return self.answer.label

    LLM = (
        "llm",
        (
            "A large language model has been trained on a vast amount of text and writes"
            " language: text, code or both. It may also accept images or audio. An LLM in this"
            " sense is generative AI too, no matter how it is built or licensed."
        ),
    )
    BUILT_ON_AN_LLM = (
        "built-on-an-llm",
        (
            "The main work of these products is done by one or more LLMs, or by models that write"
            " as an LLM does and can also draw or speak. Such a product is generative AI, but it"
            " isn’t an LLM itself."
        ),
    )
    BOUNDARY = (
        "boundary",
        (
            "The answer changes with the definition, the year or the feature, and each entry says"
            " how. Models that make more than language are listed here under a rule of their own:"
            " a model that produces images or audio itself, besides language, does what an LLM"
            " does and more. Some others clearly aren’t LLMs, and what depends on the definition"
            " is whether they are generative AI."
        ),
    )
    GENERATIVE_NOT_LLM = (
        "generative-not-llm",
        (
            "These systems make new content that isn’t human language, such as images, audio or"
            " proteins. Some contain a language model that reads the prompt, and some predict"
            " pieces of sound or images, much as an LLM predicts pieces of text."
        ),
    )
    LANGUAGE_MODEL_NOT_GENERATIVE = (
        "language-model-not-generative",
        (
            "These models read language, or proteins treated as a language, but write nothing:"
            " they turn what they read into numbers that other programs use."
        ),
    )
    NEITHER = (
        "neither",
        (
            "These systems predict, rank, classify, search or follow rules, and make no new"
            " content. Programs that only run or connect models which people add to them are"
            " listed here too: any new content comes from those models."
        ),
    )


class SystemKind(StrEnum):
    """Whether a name stands for a trained model or for what is sold around one."""

    MODEL = "model"
    MODEL_FAMILY = "model family"
    PRODUCT = "product"


class Reach(StrEnum):
    """How far the LLM covers one panel of the umbrella."""

    COVERED = "covered"
    REACHED = "reached"
    NOT_COVERED = "not-covered"


class QuestionTopic(LabeledWord):
    """What a reader who asks is after; the topics of the questions page, in order."""

    WORDS = "the-words", "What the terms mean"
    WRITING = "writing-about-it", "Writing about AI"
    MECHANISM = "how-it-works", "How it works"
    CLASSIFICATION = "is-it-an-llm", "Is it an LLM?"
    EVERYDAY = "everyday-use", "Everyday use"
    SCHOOL = "school-and-study", "School and study"
    CHOICE = "choosing", "Choosing a model"
    BUILDING = "building-with-it", "Building with LLMs"
    WORK = "at-work", "AI at work"
    COST = "money-and-energy", "Money and energy"
    PRIVACY = "privacy-and-safety", "Privacy and safety"
    LAW = "law", "Law"
    RULES = "rules-and-contracts", "Rules and contracts"
    PROFESSIONS = "in-the-professions", "AI in the professions"
    LIMITS = "limits", "Limits"
    FUTURE = "the-future", "The future of AI"

    @property
    def page(self) -> str:
        """The path in `docs/` of the page that answers the questions of this topic."""
        return f"questions/{self.value}.md"


class DecisionVerdict(LabeledWord):
    """What a task needs; the sections of the decision guide, whose anchors these are."""

    LLM = "an-llm", "an LLM"
    OTHER_GENERATIVE_MODEL = "another-generative-model", "another generative model"
    BOTH = "both-together", "both together"
    NEITHER = "neither", "neither"


class OutlookKind(LabeledWord):
    """How sure a statement about the future can be."""

    OBSERVATION = "observation", "Observation"
    FORECAST = "forecast", "Forecast"
    OPINION = "opinion", "Opinion"
    FIXED_DATE = "fixed-date", "Fixed by law"


class UsageArea(StrEnum):
    """What a rule for those who write is about: the anchors of the sections of their page."""

    CHOICE = "which-word"
    DOCUMENTATION = "documentation"
    INTERFACES = "interfaces"
    NEWS = "news"
    TEACHING = "teaching"
    POLICIES = "policies"
    CONTRACTS = "contracts"
    GRAMMAR = "grammar-and-style"


class DefinitionLength(LabeledWord):
    """Where a definition to copy fits, or that it is the wording of a law or standard."""

    ONE_LINE = "one-line", "In one line"
    ONE_PARAGRAPH = "one-paragraph", "In one paragraph"
    AS_WRITTEN = "as-written", "As laws and standards give it"


class FigureDrawing(Word):
    """How a picture is drawn: by the module of `macros/figures/` that is named likewise."""

    needs: tuple[str, ...]  # the fields that every part must have; a drawing without parts: none
    groups: int | None  # how many groups it draws, each differently, if not any number

    MAKERS = "makers", (), 3
    USES = "uses", (), 2
    FAMILIES = "families", ("groups", "words"), 4
    INPUTS_AND_OUTPUTS = "inputs-and-outputs", (), None
    STAGES = "stages", ("groups",), 2
    STEPS = "steps", ("groups",), 3
    LADDER = "ladder", ("groups",), 5
    YARDSTICKS = "yardsticks", ("groups", "side"), 5
    FAILURES = "failures", ("low",), None
    SCALE = "scale", ("low",), None
    ATTACKS = "attacks", ("groups",), 4
    DATES = "dates", ("groups", "date"), None
