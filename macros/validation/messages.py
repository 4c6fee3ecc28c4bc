"""Messages for the errors of Python and pydantic in a data file, written for its editors."""

import re
from enum import Enum, EnumType
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from macros import model
from macros.model import closest, nearest, slug

# The constants of other languages, in Python.
_CONSTANTS = {"true": "True", "false": "False", "null": "None"}
_UNKNOWN = r"cannot import name '(\w+)'"


def of_field(  # noqa: PLR0911 - one case for each kind of error
    error: ErrorDetails, entry: type[BaseModel]
) -> str:
    """Return a message for an error in a field: pydantic's own, where it says what to write.

    `entry` is the type of the entry.
    """
    field = str(error["loc"][-1]) if error["loc"] else ""
    value, context = error["input"], error.get("ctx", {})
    match error["type"]:
        case "value_error":  # a rule of the model
            return str(context["error"])
        case "extra_forbidden":
            known = entry.model_fields
            near = closest(field, known)
            hint = f"Did you mean `{near}`?" if near else f"The fields are {', '.join(known)}."
            return f"There is no field `{field}`. {hint}"
        case "tuple_type" if isinstance(value, str):
            return f'Put a comma after the single item: ("{value}",).'
        case "tuple_type":
            return "Write the items in round brackets, separated by commas."
        case "string_type" | "int_type" | "model_type" | "is_instance_of" if type(value) is tuple:
            return "Delete the comma after the value: it makes a tuple of it."
        case "list_type":
            return "Write the items in square brackets, separated by commas."
        case "string_pattern_mismatch":
            return _id(str(value), context["pattern"])
        case "is_instance_of":
            return _word(getattr(model, context["class"]), value)
        case _:
            return f"{error['msg']}."


def of_exception(error: Exception) -> str:  # noqa: PLR0911 - the same
    """Return a message for an error of a data file."""
    match error:
        case SyntaxError(msg=message):
            end = "" if message.endswith("?") else "."  # "Perhaps you forgot a comma?"
            return f"Python can't read this line: {message}{end}"
        case NameError(name=str(name)) if name in _CONSTANTS:
            return f"In Python this is {_CONSTANTS[name]}."
        case NameError(name=str(name)) if name in vars(model):
            return f"Add {name} to the import at the top of the file."
        case NameError(name=str(name)):
            near = nearest(name, vars(model))
            return f'"{name}" is not defined. Does it need quotation marks?{near}'
        case AttributeError(obj=EnumType() as words):
            return _word(words, error.name)
        case ImportError(msg=message) if unknown := re.match(_UNKNOWN, message):
            return f'macros.model has no type "{unknown[1]}".{nearest(unknown[1], vars(model))}'
        case TypeError() if "positional argument" in str(error):
            return 'Every value needs the name of its field, as in id="…".'
        case UnicodeDecodeError():
            return "This file is not UTF-8. Save it as UTF-8."
        case _:
            return f"{type(error).__name__}: {error}."


def _word(words: Any, value: object) -> str:  # noqa: ANN401 - some closed list of words
    """Return a message that names the intended word of a closed list."""
    shown = value.name if isinstance(value, Enum) else str(value).rpartition(".")[2]
    name_of = {str(word.value): word.name for word in words}
    if shown in name_of:
        return f"Write {words.__name__}.{name_of[shown]} here."
    name = closest(shown.upper(), name_of.values()) or name_of.get(closest(shown.lower(), name_of))
    known = ", ".join(f"{words.__name__}.{member}" for member in name_of.values())
    hint = f"Did you mean {words.__name__}.{name}?" if name else f"There are {known}."
    return f'There is no {words.__name__} "{shown}". {hint}'


def _id(value: str, pattern: str) -> str:
    """Return a message about the form of an id or a path, with a proposal."""
    if ".md" in pattern:
        return f'"{value}" is not a path in docs/, such as systems.md#bert.'
    prefix = re.match(r"\^(question|result)", pattern)
    start = f"{prefix[1]}-" if prefix else ""
    proposal = start + slug(value).removeprefix(start)
    rule = f'begins with "{start}"' if start else "consists of small letters, digits and hyphens"
    return f'An id {rule}: "{proposal}".'
