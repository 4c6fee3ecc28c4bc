"""Faults in the calls of macros in pages."""

import re
from traceback import walk_tb
from typing import Any

from jinja2 import TemplateSyntaxError, UndefinedError
from jinja2.meta import find_undeclared_variables
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.pages import Page

from macros.model import nearest
from macros.validation.report import Fault, FaultyDataError, fault_of

# What Jinja calls a page in a traceback: a template that it was given as text.
_PAGE = {"<template>", "<unknown>"}


def report_faults(env: Any) -> None:  # noqa: ANN401 - mkdocs-macros publishes no types
    """Let the first faulty call of a macro in a page raise `FaultyDataError`.

    `env` is that of mkdocs-macros. By itself, the plugin prints a traceback and exits, which also
    ends `mkdocs serve`.
    """

    def render(markdown: str, **_: object) -> str:
        try:
            text: str = env.env.from_string(markdown).render({**env.variables, **env.page.meta})
        except Exception as error:
            raise FaultyDataError([_fault(env, markdown, error)]) from error
        return text

    env.render = render


def check_pages() -> None:
    """Run the macros of every page without building it, which takes a second.

    Raises `FaultyDataError` with the first fault of each page.
    """
    config = load_config(strict=True)
    plugin: Any = config.plugins["macros"]
    plugin.on_config(config)
    faults: dict[object, Fault] = {}
    for file in get_files(config).documentation_pages():
        page = Page(None, file, config)
        page.read_source(config)
        try:
            plugin.on_page_markdown(page.markdown, page=page, config=config)
        except FaultyDataError as error:
            (fault,) = error.faults
            # An error of a template or of code is reported once, for the first page that meets it.
            is_of_code = fault.message.startswith("macros/")
            faults.setdefault(fault.message if is_of_code else fault, fault)
    if faults:
        raise FaultyDataError(faults.values())


def _fault(env: Any, markdown: str, error: Exception) -> Fault:  # noqa: ANN401 - as above
    """Return the error of a call as a fault of the page of `env`, which calls it."""
    quoted = re.search(r"'(\w+)'", str(error))
    name = quoted[1] if quoted else ""
    match error:
        case ValueError():  # which macros raise for a wrong argument
            message = str(error)
        case TemplateSyntaxError(filename=None):
            hint = nearest(name, env.filters) if "filter named" in str(error) else ""
            message = f"Jinja can't read this call: {error.message}{hint}"
        case UndefinedError() if name in find_undeclared_variables(env.env.parse(markdown)):
            hint = nearest(name, env.macros) or " If it is an id, put it in quotation marks."
            message = f'There is no macro "{name}".{hint}'
        case _:
            message = str(fault_of(error))
    file = env.page.file
    frames = walk_tb(error.__traceback__)
    # The innermost, which within a call block is not the line of the block.
    *_, line = 0, *(line for frame, line in frames if frame.f_code.co_filename in _PAGE)
    above = file.content_string.count("\n") - markdown.count("\n")  # the front matter
    return Fault(f"docs/{file.src_uri}", message, above + line)
