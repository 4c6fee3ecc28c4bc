"""The questions that readers ask, one file a topic, each with an answer that stands alone."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from macros.model import QuestionTopic

_FILES = [topic.value.replace("-", "_") for topic in QuestionTopic]

QUESTIONS: tuple[Any, ...] = tuple(
    question
    for name in sorted(
        (module.name for module in iter_modules(__path__)),
        key=lambda name: _FILES.index(name) if name in _FILES else len(_FILES),
    )
    for question in import_module(f"{__name__}.{name}").QUESTIONS
)
