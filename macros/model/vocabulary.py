"""The closed lists of words that a field may hold, each word with the label readers see."""

from enum import StrEnum


class Side(StrEnum):
    """The two things the site compares."""

    GENERATIVE_AI = "generative-ai"
    LLM = "llm"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {"generative-ai": "Generative AI", "llm": "LLM"}[self]


class Strand(StrEnum):
    """Which of the two histories a milestone belongs to."""

    LANGUAGE = "language"
    OTHER = "other"
    BOTH = "both"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "language": "Language",
            "other": "Other generative AI",
            "both": "Both strands",
        }[self]


class TurningPoint(StrEnum):
    """What becomes of the two strands of history with a milestone."""

    STRANDS_TOUCH = "strands-touch"
    STRANDS_JOIN = "strands-join"


class SourceKind(StrEnum):
    """What a claim may rest on."""

    PAPER = "paper"
    STANDARD = "standard"
    LAW = "law"
    DOCUMENTATION = "documentation"
    REPORT = "report"
    ANNOUNCEMENT = "announcement"
    REFERENCE = "reference"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "paper": "Papers",
            "standard": "Standards",
            "law": "Laws and rulings",
            "documentation": "Documentation and model cards",
            "report": "Reports",
            "announcement": "Announcements",
            "reference": "Reference works",
        }[self]

    @property
    def page(self) -> str:
        """The path in `docs/` of the page that tells all of the sources of this kind."""
        group = {
            "paper": "papers",
            "standard": "laws-and-standards",
            "law": "laws-and-standards",
            "documentation": "documentation",
            "report": "reports",
            "announcement": "reports",
            "reference": "reports",
        }[self]
        return f"sources/{group}.md"


class ReadExtent(StrEnum):
    """How much of a source was read."""

    WHOLE = "whole"
    PART = "part"
    ABSTRACT = "abstract"
    ACCOUNT = "account"

    @property
    def label(self) -> str:
        """The words readers see."""
        return {
            "whole": "Read in full",
            "part": "Read in part",
            "abstract": "Abstract read",
            "account": "Known through accounts of it",
        }[self]


class Verdict(StrEnum):
    """The closed vocabulary for what a named system is."""

    LLM = "llm"
    BUILT_ON_AN_LLM = "built-on-an-llm"
    BOUNDARY = "boundary"
    GENERATIVE_NOT_LLM = "generative-not-llm"
    LANGUAGE_MODEL_NOT_GENERATIVE = "language-model-not-generative"
    NEITHER = "neither"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "llm": "LLM",
            "built-on-an-llm": "built on an LLM",
            "boundary": "on the boundary",
            "generative-not-llm": "generative, not an LLM",
            "language-model-not-generative": "language model, not generative",
            "neither": "neither",
        }[self]

    @property
    def answer(self) -> str:
        """The answer to the question whether it is an LLM."""
        return {
            "llm": "Yes, it's an LLM.",
            "built-on-an-llm": "Not itself: it's a generative AI product built on an LLM.",
            "boundary": "It depends.",
            "generative-not-llm": "No. It's generative AI, but not an LLM.",
            "language-model-not-generative": "Not in the usual sense: it doesn't write.",
            "neither": "No, and it isn't generative AI either.",
        }[self]

    @property
    def noun(self) -> str:
        """What the system is, for a sentence that names it: "Claude, an LLM"."""
        return {
            "llm": "an LLM",
            "built-on-an-llm": "a product built on an LLM",
            "boundary": "a borderline case",
            "generative-not-llm": "generative AI but not an LLM",
            "language-model-not-generative": "a language model that isn't generative",
            "neither": "neither generative AI nor an LLM",
        }[self]

    @property
    def rule(self) -> str:
        """The sentence by which the verdict is given."""
        return {
            "llm": (
                "A large language model has been trained on a vast amount of text and writes"
                " language: text, code or both. It may also accept images or audio. An LLM in this"
                " sense is generative AI too, no matter how it is built or licensed."
            ),
            "built-on-an-llm": (
                "The main work of these products is done by one or more LLMs, or by models that"
                " write as an LLM does and can also draw or speak. Such a product is generative AI,"
                " but it isn't an LLM itself."
            ),
            "boundary": (
                "The answer changes with the definition, the year or the feature, and each entry"
                " says how. Models that make more than language are listed here under a rule of"
                " their own: a model that produces images or audio itself, besides language, does"
                " what an LLM does and more."
            ),
            "generative-not-llm": (
                "These systems make new content that isn't human language, such as images, audio or"
                " proteins. Some have a language model inside that reads the prompt, and some"
                " predict pieces of sound or images as an LLM predicts pieces of text."
            ),
            "language-model-not-generative": (
                "These are models of language, or of proteins treated as a language, but instead of"
                " writing it they turn it into numbers that other programs use."
            ),
            "neither": (
                "These systems predict, rank, classify, search or follow rules, and make no new"
                " content."
            ),
        }[self]


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


class QuestionTopic(StrEnum):
    """What a reader who asks is after; the groups of the questions page, in order."""

    WORDS = "the-words"
    WRITING = "writing-about-it"
    MECHANISM = "how-it-works"
    CLASSIFICATION = "is-it-an-llm"
    EVERYDAY = "everyday-use"
    SCHOOL = "school-and-study"
    CHOICE = "choosing"
    BUILDING = "building-with-it"
    WORK = "at-work"
    COST = "money-and-energy"
    PRIVACY = "privacy-and-safety"
    LAW = "law"
    RULES = "rules-and-contracts"
    PROFESSIONS = "in-the-professions"
    LIMITS = "limits"
    FUTURE = "the-future"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "the-words": "The words",
            "writing-about-it": "Writing about it",
            "how-it-works": "How it works",
            "is-it-an-llm": "Is it an LLM?",
            "everyday-use": "Everyday use",
            "school-and-study": "School and study",
            "choosing": "Choosing",
            "building-with-it": "Building with it",
            "at-work": "At work",
            "money-and-energy": "Money and energy",
            "privacy-and-safety": "Privacy and safety",
            "law": "Law",
            "rules-and-contracts": "Rules and contracts",
            "in-the-professions": "In the professions",
            "limits": "Limits",
            "the-future": "The future",
        }[self]

    @property
    def page(self) -> str:
        """The path in `docs/` of the page that answers the questions of this topic."""
        return f"questions/{self.value}.md"


class DecisionVerdict(StrEnum):
    """What a task needs; the sections of the decision guide, whose anchors these are."""

    LLM = "an-llm"
    OTHER_GENERATIVE_MODEL = "another-generative-model"
    BOTH = "both-together"
    NEITHER = "neither"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "an-llm": "an LLM",
            "another-generative-model": "another generative model",
            "both-together": "both together",
            "neither": "neither",
        }[self]


class OutlookKind(StrEnum):
    """How sure a statement about the future can be."""

    OBSERVATION = "observation"
    FORECAST = "forecast"
    OPINION = "opinion"
    FIXED_DATE = "fixed-date"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "observation": "Observation",
            "forecast": "Forecast",
            "opinion": "Opinion",
            "fixed-date": "Fixed by law",
        }[self]


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


class DefinitionLength(StrEnum):
    """Where a definition to copy fits, or that it is the wording of a law or standard."""

    ONE_LINE = "one-line"
    ONE_PARAGRAPH = "one-paragraph"
    AS_WRITTEN = "as-written"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "one-line": "In one line",
            "one-paragraph": "In one paragraph",
            "as-written": "As laws and standards give it",
        }[self]


class FigureDrawing(StrEnum):
    """How a picture is drawn; each has a module of its own in `macros/figures/`."""

    MAKERS = "makers"
    USES = "uses"
    FAMILIES = "families"
    INPUTS_AND_OUTPUTS = "inputs-and-outputs"
    STAGES = "stages"
    STEPS = "steps"
    LADDER = "ladder"
    YARDSTICKS = "yardsticks"
    FAILURES = "failures"
    SCALE = "scale"
    ATTACKS = "attacks"
    DATES = "dates"

    @property
    def needs(self) -> tuple[str, ...]:
        """The fields that every part needs to be drawn so."""
        return {
            "scale": ("low",),
            "dates": ("groups", "date"),
            "families": ("groups", "words"),
            "failures": ("low",),
        }.get(self, ("groups",))

    @property
    def has_parts(self) -> bool:
        """Whether it shows the parts of the picture, and not what it counts among the entries."""
        return self not in {"makers", "uses", "inputs-and-outputs"}

    @property
    def groups(self) -> int | None:
        """How many groups are drawn, each in a way of its own; nothing if any number is."""
        return {"makers": 3, "uses": 2, "families": 4, "steps": 3, "ladder": 5}.get(self)
