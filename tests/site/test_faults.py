"""Faults: whatever is wrong stops the build with a message, and the last good site stays.

The table has a row for each fault: what it is called, how a copy of the project is spoilt, and
what the person who builds it is told. Each row is a build of its own, as its publisher runs it.
"""

import ctypes
import hashlib
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import ANY as ANYTHING

import pytest

from macros.last_good_site import NewSite, put_in_place
from tests.conftest import PATIENCE, PROJECT, ROOT

Spoil = Callable[[Path], None]

DATA = "macros/data/__init__.py"
LATER = "expected a date that has come"
HEADING = re.compile(r"^#{1,3} .*\{ #.*$", re.MULTILINE)
CITATION = re.compile(r"\[\^[a-z0-9-]+\]")


@dataclass(frozen=True)
class Fault:
    """One fault of the table.

    `late` marks one that only shows when pages are rendered: it is put into a small copy of
    the project, whose pages have their headings and nothing else. `of_the_code` marks one that
    only a programmer makes and mends, who is shown the traceback.
    """

    name: str
    spoil: Spoil
    told: tuple[str, ...]
    late: bool = False
    of_the_code: bool = False
    settings: dict[str, str] = field(default_factory=dict)
    limit: Callable[[], None] | None = None


def data(change: str) -> Spoil:
    """Spoil the data by a statement about `W`, which holds what was written down."""
    return append(DATA, f'\nW = __getattr__("RAW_DATA")\n{change}\n')


def claim(change: str) -> Spoil:
    """Spoil `C`, a claim in the first row of the first dimension."""
    return data(f"C = W['dimensions'][0]['aspects'][0]['llm']\n{change}")


def append(name: str, text: str) -> Spoil:
    """Write something at the end of a file."""

    def spoil(project: Path) -> None:
        with (project / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return spoil


def edit(name: str, old: str, new: str) -> Spoil:
    """Replace what a regular expression finds in a file, which must hold it."""

    def spoil(project: Path) -> None:
        file = project / name
        text, count = re.subn(
            old, new, file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE
        )
        assert count, f"{name} does not hold {old}"
        file.write_text(text, encoding="utf-8")

    return spoil


def write(name: str, content: str | bytes) -> Spoil:
    """Write a file, whether there was one or not."""

    def spoil(project: Path) -> None:
        file = project / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)

    return spoil


def remove(name: str) -> Spoil:
    """Lose a file or a folder."""

    def spoil(project: Path) -> None:
        path = project / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    return spoil


def has_no_privilege() -> None:
    """Take from the program what lets the administrator of a system read and write all files."""
    if sys.platform == "linux" and os.geteuid() == 0:
        drop_capability, write_all, read_all = 24, 1, 2  # as linux/prctl.h and capability.h say
        for capability in (write_all, read_all):
            ctypes.CDLL(None).prctl(drop_capability, capability, 0, 0, 0)


def disk_is_full() -> None:
    """Let no file grow beyond 50 KB: the system refuses to write more, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))


def forbid_writing(project: Path) -> None:
    """Put the site into a folder that may only be read."""
    (project / "site").rename(project / "public")
    folder = project / "locked"
    folder.mkdir()
    (project / "public").rename(folder / "site")
    edit("mkdocs.yml", r"\A", "site_dir: locked/site\n")(project)
    folder.chmod(0o555)


def new_term(**fields: str) -> str:
    """Return a statement that adds a term like the first one but for some fields."""
    changed = ", ".join(f"{name}={value}" for name, value in fields.items())
    return f"W['terms'] += (dict(W['terms'][0], {changed}),)"


def moves(*pairs: tuple[str, str]) -> Spoil:
    """Declare moves."""
    return data(f"W['moves'] += tuple(dict(old=old, new=new) for old, new in {pairs!r})")


PAGE = "docs/about.md"
RAW = "macros/data/terms.py"
FAULTS = [
    # The data: references.
    Fault(
        "misspelt source",
        claim("C['sources'] = ('vaswani-207',)"),
        (
            "macros/data/dimensions/basic_functionality.py:",
            (
                ": basic-functionality: aspects[core-task].llm.sources[0]: "
                'expected the id of a source, found "vaswani-207"; the nearest is "vaswani-2017"'
            ),
        ),
    ),
    Fault(
        "misspelt system",
        data("W['examples'][0]['systems'] = ('chatgtp',)"),
        (
            "macros/data/examples.py:",
            'systems[0]: expected the id of a system, found "chatgtp"; the nearest is "chatgpt"',
        ),
    ),
    Fault(
        "misspelt term",
        data("W['terms'][0]['related'] = ('tokenn',)"),
        ('related[0]: expected the id of a term, found "tokenn"; the nearest is "token"',),
    ),
    Fault(
        "misspelt dimension",
        data("W['terms'][0]['dimensions'] = ('evaluations',)"),
        ('expected the id of a dimension, found "evaluations"; the nearest is "evaluation"',),
    ),
    Fault(
        "misspelt aspect",
        data("W['modalities'][0]['aspect'] = 'core-tsk'"),
        ('aspect: expected the id of an aspect, found "core-tsk"; the nearest is "core-task"',),
    ),
    Fault(
        "misspelt example",
        data("W['dimensions'][0]['examples'] = ('nothing-like-it',)"),
        ('examples[0]: expected the id of an example, found "nothing-like-it"',),
    ),
    Fault(
        "misspelt boundary case",
        data("W['dimensions'][0]['boundary_cases'] = ('nothing-like-it',)"),
        ('boundary_cases[0]: expected the id of a boundary case, found "nothing-like-it"',),
    ),
    Fault(
        "question that leads nowhere",
        data("W['questions'][0]['more'] = 'systems.md#brt'"),
        ('more: expected a place on the site, found "systems.md#brt"', 'nearest is "systems.md#'),
    ),
    Fault(
        "change that leads nowhere",
        data("W['changes'][0]['place'] = 'sytems.md'"),
        ('place: expected a place on the site, found "sytems.md"; the nearest is "systems.md"',),
    ),
    # The data: ids and addresses.
    Fault(
        "one id for two systems",
        data("W['systems'][1]['id'] = W['systems'][0]['id']"),
        ("macros/data/systems.py:", "id: expected an id of its own, found "),
    ),
    Fault(
        "one id for rows of two dimensions",
        data("W['dimensions'][1]['aspects'][0]['id'] = 'core-task'"),
        ('aspects[core-task].id: expected an id of its own, found "core-task" more than once',),
    ),
    Fault(
        "id that the page uses itself",
        data("W['dimensions'][0]['aspects'][0]['id'] = 'why'"),
        ("aspects[why].id: expected an id the page does not use itself",),
    ),
    Fault(
        "id that is no anchor",
        data(new_term(id="'Agent One'")),
        ("macros/data/terms.py: Agent One: id: expected an id of small letters", 'is "agent-one"'),
    ),
    Fault(
        "id that is a list",
        data(new_term(id="['a']")),
        ("id: expected a text in quotation marks, found a list in square brackets",),
    ),
    Fault(
        "two sources of one address",
        data("W['sources'][1]['url'] = W['sources'][0]['url']"),
        ("url: expected an address of its own, found that of source ",),
    ),
    Fault(
        "one wording for two questions",
        data("W['questions'][0]['wordings'] = W['questions'][1]['wordings'] = ('what is it',)"),
        ('wordings[0]: expected a wording of its own, found "what is it", as in "',),
    ),
    Fault(
        "address of a script",
        data("W['sources'][0]['url'] = 'javascript:alert(1)'"),
        ('url: expected an address such as https://example.org/, found "javascript:alert(1)"',),
    ),
    Fault(
        "address that is data",
        data("W['sources'][0]['url'] = 'data:text/html,x.y'"),
        ('url: expected an address such as https://example.org/, found "data:text/html,x.y"',),
    ),
    Fault(
        "address with a password",
        data("W['sources'][0]['url'] = 'https://a:b@example.org/'"),
        ("url: expected an address without a name or password",),
    ),
    Fault(
        "address of a look-alike host",
        data("W['sources'][0]['url'] = 'https://ex\u0430mple.org/'"),
        ("url: expected %D0%B0 for '\u0430' in the address",),
    ),
    Fault(
        "unused source",
        data("W['sources'] += (dict(W['sources'][0], id='unused-2020', url='https://a.org/u'),)"),
        ("macros/data/sources.py: unused-2020: id: expected a claim that cites this source",),
    ),
    # The data: what the drawings show.
    Fault(
        "milestones without turning points",
        data("for each in W['milestones']: each.pop('turning_point', None)"),
        (
            'macros/data/milestones.py: expected a milestone whose turning_point is "strands-',
            'expected a milestone whose turning_point is "strands-join"; there is none',
        ),
    ),
    Fault(
        "strands that join before they touch",
        data("next(m for m in W['milestones'] if m['id'] == 'transformer')['date'] = '2022'"),
        ("clip-and-dall-e: date: expected a date after 2022, when the strands touch",),
    ),
    Fault(
        "two milestones at which the strands touch",
        data("W['milestones'][0]['turning_point'] = 'strands-touch'"),
        (
            'turning_point: expected one milestone to be "strands-touch", found one more',
            'strand: expected "both", because a turning point is of both strands',
        ),
    ),
    Fault(
        "small umbrella with a gap",
        data("W['modalities'] = W['modalities'][1:] + W['modalities'][:1]"),
        ('reach: expected a modality that the LLM covers to stand before "images"',),
    ),
    Fault(
        "small umbrella that covers nothing",
        data("W['modalities'] = W['modalities'][2:]"),
        ('reach: expected the LLM to cover the first modality, "images"',),
    ),
    # The data: values.
    Fault("missing side", data("del W['dimensions'][0]['llm']"), ("llm: expected a value, found",)),
    Fault(
        "unknown field",
        claim("C['caveats'] = 'None.'"),
        ('expected no field of the name "caveats"; the nearest is "caveat"',),
    ),
    Fault(
        "claim without a source",
        claim("C['sources'] = ()"),
        ("llm.sources: expected at least 1 source, found none",),
    ),
    Fault(
        "forgotten comma after a single id",
        claim("C['sources'] = ('vaswani-2017')"),
        ('llm.sources: expected a comma after the single id: ("vaswani-2017",)',),
    ),
    Fault(
        "sources without an order",
        claim("C['sources'] = {'vaswani-2017'}"),
        ("llm.sources: expected round brackets", "found a set, which has no order"),
    ),
    Fault(
        "nothing where sources belong",
        claim("C['sources'] = None"),
        ("llm.sources: expected round brackets", "found None"),
    ),
    Fault(
        "entry that is only a text",
        data("W['terms'] += ('agent',)"),
        ("macros/data/terms.py: number ", 'expected Term(…), found "agent"'),
    ),
    Fault(
        "dimension that is nothing",
        data("W['dimensions'] += (None,)"),
        ("macros/data/dimensions/__init__.py: number ", "expected Dimension(…), found None"),
    ),
    Fault(
        "year in words",
        data("W['systems'][0]['year'] = 'last year'"),
        ('year: expected a whole number, without quotation marks, found "last year"',),
    ),
    Fault(
        "year that has not come",
        data("W['sources'][0]['year'] = 2999"),
        ("year: expected a year up to 20", "found 2999"),
    ),
    Fault(
        "misspelt verdict",
        data("W['systems'][0]['verdict'] = 'neiter'"),
        (
            "verdict: expected one of Verdict.LLM, ",
            'found "neiter"; the nearest is Verdict.NEITHER',
        ),
    ),
    Fault("date to come", claim("C['as_of'] = '2999-01'"), (f'as_of: {LATER}, found "2999-01"',)),
    Fault(
        "date of no calendar",
        claim("C['as_of'] = '2023-02-30'"),
        ('as_of: expected a date of the calendar, found "2023-02-30"',),
    ),
    Fault(
        "undated figure",
        claim("C.update(text='It has 175 billion parameters.', as_of=None)"),
        ("expected as_of, because the text holds a figure (175)",),
    ),
    Fault(
        "undated law",
        claim("C.update(text='A law says so.', sources=('eu-ai-act-2024',), as_of=None)"),
        ('as_of: expected a date, because "eu-ai-act-2024" is a law or ruling',),
    ),
    Fault(
        "undated product",
        claim("C.update(text='It runs in ChatGPT.', as_of=None)"),
        ("as_of: expected a date, because it names ChatGPT",),
    ),
    Fault(
        "too many words",
        claim("C['text'] = 'word ' * 30 + 'word'"),
        ("llm: expected at most 30 words in the text, found 31",),
    ),
    Fault(
        "too few rows",
        data("W['dimensions'][-1]['aspects'] = W['dimensions'][-1]['aspects'][:2]"),
        ("aspects: expected at least 5 rows, found 2",),
    ),
    Fault("empty text", claim("C['text'] = ''"), ("llm.text: expected one line of text",)),
    Fault("two lines", claim("C['text'] = 'a\\nb'"), ("llm.text: expected one line of text",)),
    Fault(
        "text that turns around",
        claim("C['text'] = 'a \\u202e b'"),
        ("llm.text: expected no invisible character, found U+202E (right-to-left override)",),
    ),
    Fault(
        "text with a zero byte",
        claim("C['text'] = 'a \\0 b'"),
        ("llm.text: expected no invisible character, found U+0000",),
    ),
    Fault(
        "text with a line separator",
        claim("C['caveat'] = 'a \\u2028 b'"),
        ("llm.caveat: expected no invisible character, found U+2028 (line separator)",),
    ),
    Fault(
        "text with half a character",
        claim("C['text'] = 'a \\ud800 b'"),
        ("llm.text: ", "U+D800"),
    ),
    Fault(
        "many faults, all in one report",
        data("del W['terms'][0]['name']\nW['systems'][0]['id'] = 'A B'\nW['changes'][0]['x'] = 1"),
        ("macros/data/terms.py:", "macros/data/systems.py:", "macros/data/changes.py:"),
    ),
    # The data: the files.
    Fault(
        "data that is no Python",
        append(RAW, "\nTERMS = (Term(id=)\n"),
        ("macros/data/terms.py: line ", "expected Python, found: invalid syntax"),
    ),
    Fault(
        "data that imports nothing",
        append(RAW, "\nfrom macros.data.unvalidated import Trem\n"),
        ("macros/data/terms.py: line ", "ImportError: cannot import name 'Trem'"),
    ),
    Fault(
        "data that fails",
        append(RAW, "\nTERMS = TERMS + TERM\n"),
        ("macros/data/terms.py: line ", "NameError: name 'TERM' is not defined"),
    ),
    Fault(
        "missing file of data",
        remove("macros/data/dimensions/evaluation.py"),
        ('docs/dimensions/evaluation.md: expected a dimension with the id "evaluation"',),
    ),
    Fault(
        "missing dependency",
        write("sphobjinv.py", "raise ModuleNotFoundError('No module', name='sphobjinv')\n"),
        ("No module", "`pip install -r requirements.txt` installs what the site needs"),
    ),
    # Addresses that never die.
    Fault(
        "published address gone",
        append("macros/data/published_places.txt", "/systems/#bertt\n"),
        (
            "published_places.txt: /systems/#bertt: expected this published address to lead somewh",
            'paste into macros/data/moves.py where it is now: Move(old="systems.md#bertt", new="sy',
        ),
    ),
    Fault(
        "published page gone",
        remove("docs/linking.md"),
        (
            "docs/linking.md: expected this published page to stay, linked from docs/about.md:5, ",
            'Move(old="linking.md", new="about.md"),',
        ),
    ),
    Fault(
        "missing list of published addresses",
        remove("macros/data/published_places.txt"),
        ("published_places.txt: expected the list of published addresses; the history",),
    ),
    Fault(
        "move onto nothing",
        moves(("models.md", "sytems.md")),
        ('new: expected a place on the site, found "sytems.md"; the nearest is "systems.md"',),
    ),
    Fault(
        "moves in a circle",
        moves(("a.md", "b.md"), ("b.md", "a.md")),
        ('new: expected a place on the site, found "a.md"', 'found "b.md"'),
    ),
    Fault(
        "move of what is still there",
        moves(("glossary.md", "systems.md")),
        ('old: expected a place that is no longer there, found "glossary.md"',),
    ),
    Fault(
        "two moves of one place",
        moves(("models.md", "systems.md"), ("models.md", "glossary.md")),
        ("macros/data/moves.py: models.md: old: expected one move, found 2",),
    ),
    Fault(
        "move of an anchor without its page",
        moves(("sytems.md#x", "systems.md")),
        ('expected an anchor of a page that is still there, found "sytems.md"; the nearest is',),
    ),
    Fault(
        "move out of the site",
        moves(("//etc/passwd.md", "systems.md")),
        ("macros/data/moves.py: //etc/passwd.md: old: expected a path in docs/",),
    ),
    # Pages.
    Fault(
        "misspelt macro",
        append(PAGE, '\n{{ cuont("terms") }}\n'),
        ("docs/about.md: line ", 'the name of a macro, found "cuont"; the nearest is "count"'),
    ),
    Fault(
        "macro with a misspelt id",
        append(PAGE, '\n{{ term("tokenn") }}\n'),
        ("docs/about.md: line ", 'the id of a term, found "tokenn"; the nearest is "token"'),
    ),
    Fault(
        "macro with an unknown kind",
        append(PAGE, '\n{{ count("term") }}\n'),
        ('expected a kind of entry, found "term"; the nearest is "terms"',),
    ),
    Fault(
        "page that is no Jinja",
        append(PAGE, "\n{% if %}\n"),
        ("docs/about.md: line ", "expected a call as Jinja writes it: Expected an expression"),
    ),
    Fault(
        "filter that is not closed",
        edit(PAGE, r"^\{% endfilter %\}$", ""),
        ("docs/about.md: line ", "expected a call as Jinja writes it: Unexpected end of template"),
    ),
    Fault(
        "page that cites nobody",
        append(PAGE, "\nA sentence.[^vaswani-2071]\n"),
        (
            "docs/about.md:",
            ': expected the id of a source, found "vaswani-2071"; the nearest is "vasw',
        ),
    ),
    *(
        Fault(
            f"page without {name}",
            edit(PAGE, rf"^{name}: .*\n", ""),
            (f"docs/about.md: front matter: {name}: expected a value, found none",),
        )
        for name in ("title", "description", "reviewed")
    ),
    Fault(
        "page without front matter",
        edit(PAGE, r"\A---\n", ""),
        ("docs/about.md: front matter: expected the page to begin with fields between two lines",),
    ),
    Fault(
        "front matter that is no YAML",
        edit(PAGE, r"^title: .*$", 'title: "About'),
        ("docs/about.md: front matter: expected YAML, found: ",),
    ),
    Fault(
        "page reviewed on a day to come",
        edit(PAGE, r"^reviewed: .*$", "reviewed: 2999-01-01"),
        (f'docs/about.md: front matter: reviewed: {LATER}, found "2999-01-01"',),
    ),
    Fault(
        "page reviewed some time",
        edit(PAGE, r"^reviewed: .*$", "reviewed: in spring"),
        ('docs/about.md: front matter: reviewed: expected YYYY-MM-DD, found "in spring"',),
    ),
    Fault(
        "page whose title ends an element",
        edit(PAGE, r"^title: .*$", "title: About </title><script>alert(1)</script>"),
        ("docs/about.md: front matter: title: expected plain words, which “ ” may quote, found <",),
    ),
    Fault(
        "page whose description ends an attribute",
        edit(PAGE, r"^description: .*$", 'description: About "> this'),
        ('front matter: description: expected plain words, which “ ” may quote, found "',),
    ),
    Fault(
        "page whose title is a call",
        edit(PAGE, r"^title: .*$", "title: About {{ 7 * 7 }}"),
        ("front matter: title: expected plain words, which “ ” may quote, found {",),
    ),
    Fault(
        "page that names a missing script",
        edit(PAGE, r"\A---\n", "---\nscripts: [linkin.js]\n"),
        ("front matter: scripts: expected a file in docs/assets/", 'nearest is "linking.js"'),
    ),
    Fault(
        "page in another encoding",
        write(PAGE, "# \u00dcber\n".encode("latin-1")),
        ("docs/about.md: line 1: expected UTF-8, found the byte 0xdc",),
    ),
    Fault(
        "dimension without a page",
        remove("docs/dimensions/adaptation.md"),
        ("adaptation: id: expected the page docs/dimensions/adaptation.md",),
    ),
    Fault(
        "page without a dimension",
        write("docs/dimensions/weight.md", "# Weight\n"),
        ('docs/dimensions/weight.md: expected a dimension with the id "weight"',),
    ),
    Fault(
        "link to no page",
        append(PAGE, "\n[x](sytems.md)\n"),
        ("'about.md' contains a link 'sytems.md', but the target is not found",),
        late=True,
    ),
    Fault(
        "link to no anchor",
        append(PAGE, "\n[x](systems.md#nobody)\n"),
        ("'about.md' contains a link 'systems.md#nobody'", "does not contain an anchor '#nobody'"),
        late=True,
    ),
    Fault(
        "page in no menu",
        write("docs/lost.md", "---\ntitle: a\ndescription: b\nreviewed: 2020-01-01\n---\n# A\n"),
        ('not included in the "nav"', "lost.md"),
        late=True,
    ),
    # The configuration.
    Fault(
        "menu that leads nowhere",
        edit("mkdocs.yml", r"^( *)- glossary.md", r"\1- glosary.md"),
        ("'glosary.md' is included in the 'nav'", "not found in the documentation files"),
        late=True,
    ),
    Fault(
        "configuration that is no YAML",
        append("mkdocs.yml", "\nplugins: [search\n"),
        ("MkDocs encountered an error parsing the configuration file",),
    ),
    Fault(
        "unknown setting",
        append("mkdocs.yml", "\nsite_nmae: x\n"),
        ("Config value 'site_nmae'", "Unrecognised configuration name"),
    ),
    Fault(
        "unknown plugin",
        edit("mkdocs.yml", r"^  - macros:", "  - macross:"),
        ('The "macross" plugin is not installed',),
    ),
    Fault(
        "unknown Markdown extension",
        edit("mkdocs.yml", r"^  - attr_list$", "  - attr_lst"),
        ("Config value 'markdown_extensions'", "attr_lst"),
    ),
    Fault(
        "unknown theme",
        edit("mkdocs.yml", r"^  name: material$", "  name: materiel"),
        ("Config value 'theme'", "materiel"),
    ),
    Fault(
        "missing folder of templates",
        remove("overrides"),
        ("Config value 'theme'", "overrides"),
    ),
    Fault("missing folder of pages", remove("docs"), ("Config value 'docs_dir'", "docs")),
    Fault("missing hooks", remove("macros/hooks.py"), ("Config value 'hooks'", "hooks.py")),
    Fault(
        "missing stylesheet",
        edit("mkdocs.yml", r"assets/tokens\.css", "assets/token.css"),
        (
            (
                "mkdocs.yml: extra_css: expected a file in docs/, found none of the name "
                '"assets/token.css"; the nearest is "assets/tokens.css"'
            ),
        ),
    ),
    Fault(
        "missing script",
        edit("mkdocs.yml", r"assets/linking\.js", "assets/link.js"),
        ('mkdocs.yml: extra_javascript: expected a file in docs/, found none of the name "assets',),
    ),
    Fault(
        "missing logo",
        remove("docs/assets/logo.svg"),
        ('mkdocs.yml: theme: expected a file in docs/, found none of the name "assets/logo.svg"',),
    ),
    Fault(
        "address of the site that is none",
        lambda _: None,
        ("Config value 'site_url'", "The URL isn't valid"),
        settings={"SITE_URL": "example.org"},
    ),
    # The templates and the code.
    Fault(
        "template of the data that is no Jinja",
        append("macros/templates/systems.md.jinja", "{% for %}"),
        ("macros/templates/systems.md.jinja: line ", "expected a template as Jinja writes it"),
    ),
    Fault(
        "unknown name in a template of the data",
        append("macros/templates/changes.md.jinja", "{{ chnge.text }}"),
        ("File_: `about.md`", "'chnge' is undefined", "changes.md.jinja"),
        late=True,
        of_the_code=True,
    ),
    Fault(
        "missing template of the data",
        remove("macros/templates/changes.md.jinja"),
        ("File_: `about.md`", "TemplateNotFound", "changes.md.jinja"),
        late=True,
        of_the_code=True,
    ),
    Fault(
        "macro that fails",
        append("macros/render/pages.py", "\n\ndef change_list(site, link): return 1 / 0\n"),
        ("File_: `about.md`", "ZeroDivisionError"),
        late=True,
        of_the_code=True,
    ),
    Fault(
        "template of the theme that is no Jinja",
        append("overrides/main.html", "\n{% block %}\n"),
        ("overrides/main.html: line ", "TemplateSyntaxError"),
        late=True,
    ),
    Fault(
        "template of the theme that includes nothing",
        edit(
            "overrides/main.html",
            r"(\{% block extrahead %\})",
            r'\1{% include "partials/x.html" %}',
        ),
        ("overrides/main.html: line ", "TemplateNotFound: ", "partials/x.html"),
        late=True,
    ),
    Fault(
        "export that fails",
        append("macros/publishing.py", "\n\ndef picture(site, base): return site.umbrella\n"),
        ("macros/publishing.py: line ", "AttributeError: 'Site' object has no attribute 'umbre"),
        late=True,
    ),
    # The disk.
    Fault(
        "folder that may only be read",
        forbid_writing,
        ("Permission denied", "locked/.site-new-"),
        limit=has_no_privilege,
    ),
    Fault(
        "full disk while pages are written",
        lambda _: None,
        ("File too large",),
        late=True,
        limit=disk_is_full,
    ),
    Fault(
        "full disk while exports are written",
        append(
            "macros/publishing.py",
            "\n\ndef publish(folder, base): raise OSError(28, 'No space left', str(folder))\n",
        ),
        ("No space left",),
        late=True,
    ),
    Fault(
        "page that cannot be read",
        lambda project: (project / "docs/about.md").chmod(0),
        ("docs/about.md: Permission denied",),
        limit=has_no_privilege,
    ),
]


def fingerprint(folder: Path) -> str:
    """Return a hash of all that is in a folder, names and contents."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(str(path.relative_to(folder)).encode() + b"\0")
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def copy_project(folder: Path, source: Path = ROOT) -> Path:
    """Copy what a build needs, with what Python has compiled of it, and a last good site."""
    for name in PROJECT:
        copy = shutil.copytree if (source / name).is_dir() else shutil.copy2
        copy(source / name, folder / name)
    for name in ("index.html", "systems/index.html", "assets/home.png"):
        write(f"site/{name}", f"the last good site: {name}")(folder)
    return folder


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project whose pages have no text but their headings and their citations."""
    project = copy_project(tmp_path_factory.mktemp("small"))
    for path in project.glob("docs/**/*.md"):
        text = path.read_text(encoding="utf-8")
        _, front_matter, body = text.split("---\n", 2)
        kept = [*HEADING.findall(body), f"<!-- {' '.join(CITATION.findall(body))} -->"]
        path.write_text("\n\n".join([f"---\n{front_matter}---", *kept]) + "\n", encoding="utf-8")
    append("docs/about.md", "\n{{ change_list() }}\n")(project)
    write("macros/exports/social_cards.py", "def card(title, site_name): return b''\n")(project)
    return project


ENVIRONMENT = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://example.org/x/"}


def begin(
    project: Path, settings: dict[str, str] | None = None, limit: Callable[[], None] | None = None
) -> subprocess.Popen[str]:
    """Begin to build a project. What the build says comes through one pipe."""
    return subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=project,
        env=ENVIRONMENT | (settings or {}),
        preexec_fn=limit,  # noqa: PLW1509 - no threads here
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def build(
    project: Path, settings: dict[str, str] | None = None, limit: Callable[[], None] | None = None
) -> tuple[int, str]:
    """Build a project. Return the exit status, and all that was said, in one line."""
    with begin(project, settings, limit) as running:
        said, _ = running.communicate(timeout=PATIENCE)
    return running.returncode, " ".join(said.split())


def left_over(project: Path) -> list[str]:
    """Return what a build has left beside the site."""
    return sorted(path.name for path in project.rglob(".site*"))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_stops_the_build_and_keeps_the_last_site(
    tmp_path: Path, small_project: Path, fault: Fault
) -> None:
    """The build fails, says what is wrong in words, and leaves the last site as it was."""
    project = copy_project(tmp_path, small_project if fault.late else ROOT)
    last = fingerprint(project / "site")
    fault.spoil(project)
    status, said = build(project, fault.settings, fault.limit)
    assert status > 0, said
    for message in fault.told:
        assert message in said
    assert fault.of_the_code or "Traceback" not in said
    site = next(folder for folder in project.rglob("site") if folder.is_dir())
    assert fingerprint(site) == last
    assert left_over(project) == []


def heed_interrupts() -> None:
    """Let a build be interrupted, also where what started the tests in the background cannot be."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_build_keeps_the_last_site(
    tmp_path: Path, small_project: Path, number: signal.Signals
) -> None:
    """Whoever ends a build has the last site. What a killed one leaves, the next clears away."""
    project = copy_project(tmp_path, small_project)
    last = fingerprint(project / "site")
    # The build waits in its midst until its input ends, or it is ended.
    wait = "import sys\non_page_markdown = lambda *_, **__: sys.stdin.read()\n"
    write("macros/wait.py", wait)(project)
    edit("mkdocs.yml", "^  - macros/hooks.py$", r"\g<0>\n  - macros/wait.py")(project)
    with begin(project, limit=heed_interrupts) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if "Building documentation" in line:
                break
        assert left_over(project) != []
        running.send_signal(number)
        said = running.stdout.read()
    assert running.returncode != 0
    assert "Traceback" not in said
    assert fingerprint(project / "site") == last
    if number is signal.SIGKILL:
        assert len(left_over(project)) == 1
        assert build(project) == (0, ANYTHING)
        assert fingerprint(project / "site") != last
    assert left_over(project) == []


def test_two_builds_at_once_both_come_to_an_end(tmp_path: Path, small_project: Path) -> None:
    """Neither takes the other's folder away, and the site is a whole one."""
    project = copy_project(tmp_path, small_project)
    assert build(project) == (0, ANYTHING)
    alone = fingerprint(project / "site")
    shutil.rmtree(project / "site")
    with begin(project) as one, begin(project) as other:
        ends = [each.communicate(timeout=PATIENCE)[0] for each in (one, other)]
    assert [one.returncode, other.returncode] == [0, 0], ends
    assert fingerprint(project / "site") == alone
    assert left_over(project) == []


def folder(path: Path, text: str) -> Path:
    """Return a new folder of one file."""
    write("index.html", text)(path)
    return path


@pytest.mark.parametrize("error", [OSError(18, "Invalid cross-device link"), KeyboardInterrupt()])
def test_a_swap_that_fails_brings_the_last_site_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    """The last site is where it was, whatever keeps the new one from taking its place."""
    site = folder(tmp_path / "site", "last")
    new = folder(tmp_path / ".site-new-1", "new")
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path == new:
            raise error
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(type(error)):
        put_in_place(new, site)
    assert (site / "index.html").read_text() == "last"
    assert not (tmp_path / ".site-last").exists()


def test_a_swap_cut_short_is_made_good_by_the_next_build(tmp_path: Path) -> None:
    """A site that a killed build had moved aside is back before the next build begins."""
    folder(tmp_path / ".site-last", "last")
    new = NewSite(tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text() == "last"
    assert [path.name for path in tmp_path.glob(".site*")] == [new.folder.name]


def test_a_site_that_is_a_link_stays_one(tmp_path: Path) -> None:
    """Where `site` leads to a folder elsewhere, that folder is replaced."""
    folder(tmp_path / "elsewhere", "last")
    (tmp_path / "site").symlink_to(tmp_path / "elsewhere")
    put_in_place(folder(tmp_path / "new", "new"), (tmp_path / "site").resolve())
    assert (tmp_path / "site" / "index.html").read_text() == "new"
    assert (tmp_path / "site").is_symlink()


def test_a_site_that_is_a_file_is_not_touched(tmp_path: Path) -> None:
    """A file where the site belongs is named, and stays."""
    project = copy_project(tmp_path)
    shutil.rmtree(project / "site")
    write("site", "a file")(project)
    status, said = build(project)
    assert status > 0
    assert "site: Expected a folder to put the site into, found a file" in said
    assert (project / "site").read_text() == "a file"
    assert left_over(project) == []


def test_the_address_of_the_site_may_lack_its_slash(tmp_path: Path, small_project: Path) -> None:
    """`SITE_URL` with and without a slash at its end gives one site."""
    project = copy_project(tmp_path, small_project)
    assert build(project, {"SITE_URL": "https://example.org/x"}) == (0, ANYTHING)
    sitemap = (project / "site" / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://example.org/x/systems/</loc>" in sitemap
    assert "https://example.org/x/systems/" in (project / "site" / "llms.txt").read_text()


def test_the_table_is_long_enough() -> None:
    """At least sixty different faults are survived."""
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 60
