"""While serving, no fault hangs or ends the server: every page shows it, in the check's words."""

import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest

from macros.exports.search_index import NAMES
from tests.commands import PATIENCE
from tests.conftest import copied_project
from tests.serving import Server, served
from tests.spoiling import (
    ENVIRONMENT,
    Files,
    Spoil,
    append,
    check,
    edit,
    remove,
    small_copy,
    write,
)

PAGE = "docs/about.md"
ROOT = "/x/"  # the path of the address that the tests build with
REPORT = re.compile(r'<pre tabindex="0">(.*?)</pre>', re.DOTALL)


@dataclass(frozen=True)
class Fault:
    """One fault: what it is called, how the project is spoilt, and a part of what is told."""

    name: str
    spoil: Spoil
    told: str


# Faults that are told in one report, because none keeps another from being looked for.
FAULTS = {
    "what is no Python": (
        Fault(
            "data that is no Python",
            append("macros/data/terms.py", "\nx = (\n"),
            "expected Python, found: '(' was never closed",
        ),
        Fault(
            "code that is no Python",
            append("macros/render/links.py", "\nx = (\n"),
            "macros/render/links.py:",
        ),
    ),
    "what cannot be read": (
        Fault(
            "field of an entry", edit("macros/data/terms.py", 'name="agent"', 'nam="agent"'), "nam"
        ),
        Fault(
            "id of a source",
            edit("macros/data/terms.py", r"sources=\(\"", 'sources=("no-'),
            "expected the id of a source",
        ),
        Fault(
            "word of a closed list",
            edit("macros/data/systems.py", r"Verdict\.NEITHER", "Verdict.NONE"),
            "found Verdict.NONE; the nearest is Verdict.NEITHER",
        ),
        Fault(
            "data without its name",
            edit("macros/data/examples.py", "^EXAMPLES", "EXAMPELS"),
            "expected EXAMPLES in this file",
        ),
        Fault(
            "name that nothing has",
            edit("macros/data/milestones.py", r"Milestone\($", "Milestne("),
            'expected a name that is defined, found "Milestne"',
        ),
        Fault(
            "deleted file of data",
            remove("macros/data/changes.py"),
            "expected the file of the changes",
        ),
        Fault("tab in front matter", edit(PAGE, "^reviewed:", "\treviewed:"), "expected spaces"),
        Fault(
            "call that is not closed", append(PAGE, "\n{% filter upper %}\n"), "as Jinja writes it"
        ),
        Fault("link to no page", append(PAGE, "\n[a](sytems.md)\n"), 'the nearest is "systems.md"'),
        Fault(
            "unknown source", append(PAGE, "\nA.[^nobody-2017]\n"), "expected the id of a source"
        ),
        Fault(
            "template of the theme",
            append("overrides/main.html", "\n{% block %}\n"),
            "overrides/main.html:",
        ),
        Fault(
            "stylesheet",
            edit("docs/assets/tokens.css", "4px;", "4px"),
            "--space-1: expected ; after the value",
        ),
        Fault(
            "settings that are no YAML", append("mkdocs.yml", "\nplugins: [search\n"), "flow sequ"
        ),
    ),
    "what is lost or misspelled": (
        Fault(
            "deleted dimension",
            remove("macros/data/dimensions/evaluation.py"),
            'expected a dimension with the id "evaluation"',
        ),
        Fault(
            "deleted page",
            remove("docs/linking.md"),
            "docs/linking.md: expected this published page",
        ),
        Fault(
            "misspelled field of a page",
            edit(PAGE, "^related:", "relatd:"),
            'no field of the name "relatd"; the nearest is "related"',
        ),
        Fault(
            "misspelled macro", append(PAGE, "\n{{ cuont('terms') }}\n"), 'the nearest is "count"'
        ),
        Fault(
            "unknown setting", append("mkdocs.yml", "\nsite_nmae: x\n"), 'nearest is "site_name"'
        ),
        Fault(
            "setting that MkDocs refuses",
            edit("mkdocs.yml", "^  - macros:", "  - macross:"),
            'The "macross" plugin is not installed',
        ),
    ),
    "where pages stand": (
        Fault(
            "page to read next",
            edit(PAGE, r"^related: .*$", "related: [linkin.md, sources.md]"),
            'found "linkin.md"; the nearest is "linking.md"',
        ),
        Fault(
            "page that the navigation lacks",
            write("docs/lost.md", "---\ntitle: a\n---\n# Lost\n"),
            "docs/lost.md: expected its line in the nav of mkdocs.yml",
        ),
    ),
    "what pages are filled with": (
        Fault(
            "link to no anchor", append(PAGE, "\n[a](index.md#no)\n"), "expected an anchor of docs/"
        ),
        Fault(
            "template of the data",
            append("macros/templates/exports.md.jinja", "\n{{ exprt.text }}\n"),
            "UndefinedError: 'exprt' is undefined",
        ),
    ),
    "what a macro is given": (
        Fault("value that a macro lacks", append(PAGE, "\n{{ count() }}\n"), "missing 1 required"),
    ),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project, which is built in less than a second."""
    return small_copy(tmp_path_factory.mktemp("served"))


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Server]:
    """Return the server of that project."""
    with served(project) as server:
        yield server


@pytest.fixture(scope="module")
def spoilt(project: Path, server: Server) -> Iterator[Callable[[Spoil], str]]:
    """Return what spoils the project, and returns what the check says as soon as that is shown.

    What was spoilt before is mended at the same time, and at the end all is.
    """
    files = Files(project)

    def mended(change: Spoil | None = None) -> int:
        version = server.version()
        with server.paused():
            files.bring_back()
            if change:
                change(project)
        return version

    def spoil(change: Spoil) -> str:
        version = mended(change)
        told = check(project).stderr.removeprefix("Error: ").rstrip("\n")
        wait_for(server, told, server.newer_than(version))
        return told

    yield spoil
    version = mended()
    wait_for(server, "", server.newer_than(version))


def wait_for(server: Server, report: str, version: int) -> None:
    """Wait until the pages show a report, by whichever version after this one."""
    while report_on(server.get(ROOT).text) != report:
        version = server.newer_than(version)


def all_of(faults: tuple[Fault, ...]) -> Spoil:
    """Return what spoils a project in all these ways."""

    def spoil(project: Path) -> None:
        for fault in faults:
            fault.spoil(project)

    return spoil


def report_on(page: str) -> str:
    """Return the report of faults that a page shows, or nothing."""
    found = REPORT.search(page)
    return unescape(found[1]) if found else ""


@pytest.mark.parametrize("faults", FAULTS.values(), ids=FAULTS)
def test_faults_are_shown_and_go_when_they_are_mended(
    server: Server,
    spoilt: Callable[[Spoil], str],
    faults: tuple[Fault, ...],
) -> None:
    """The last good page stays, with what the check says; the terminal says it once a build.

    The faults of the test before are gone then.
    """
    said = len(server.said)
    told = spoilt(all_of(faults))
    assert [fault.name for fault in faults if fault.told not in told] == []
    answer = server.get(f"{ROOT}systems/")
    assert report_on(answer.text) == told
    assert answer.status == 200
    assert "<h1" in answer.text
    terminal = "".join(server.said[said:])
    builds = terminal.split("Reloading browsers")
    assert max(build.count(told) for build in builds) == 1
    for fault in faults:
        assert max(build.count(fault.told) for build in builds) == told.count(fault.told)
    assert "Traceback" not in terminal


def test_a_fault_of_a_new_page_is_shown_at_its_address(
    server: Server, spoilt: Callable[[Spoil], str]
) -> None:
    """Where the last good site has no page, its error page says what is wrong, and reloads."""
    spoilt(write("docs/new.md", "# New\n"))
    answer = server.get(f"{ROOT}new/")
    assert answer.status == 404
    assert "docs/new.md" in report_on(answer.text)
    assert "livereload(" in answer.text


def test_the_first_build_may_fail(tmp_path: Path) -> None:
    """The server starts, shows what is wrong on a page of its own, and recovers."""
    project = small_copy(tmp_path)
    files = Files(project)
    append(PAGE, "\n{{ cuont('terms') }}\n[<b>](sytems.md)\n")(project)
    with served(project) as server:
        answer = server.get(ROOT)
        assert answer.status == 503
        assert report_on(answer.text) == check(project).stderr.removeprefix("Error: ").rstrip()
        assert "livereload(" in answer.text
        assert server.get(f"{ROOT}fault.css").type.startswith("text/css")
        version = server.version()
        files.bring_back()
        server.newer_than(version)
        answer = server.get(ROOT)
        assert (answer.status, report_on(answer.text)) == (200, "")
    assert "Traceback" not in "".join(server.said)


def test_all_that_is_published_is_served(site_folder: Path, tmp_path: Path) -> None:
    """Whatever the built site has at an address, the server answers there, with the same type."""
    paths = [path.relative_to(site_folder).as_posix() for path in site_folder.rglob("*.*")]
    made_ready = re.compile(r"assets/(javascripts|stylesheets)/|search/|assets/.*\.(css|js)$")
    with served(copied_project(tmp_path)) as server:
        for path in paths:
            if not made_ready.match(path):
                assert server.get(ROOT + path).status == 200, path
        data = server.get(f"{ROOT}api/v1/comparison.json")
        assert data.type == "application/json; charset=utf-8"
        assert data.text.startswith("{")
        assert server.get(f"{ROOT}umbrella.svg").type.startswith("image/svg+xml")
        assert "# " in server.get(f"{ROOT}llms-full.txt").text
        assert server.get(f"{ROOT}objects.inv").content.startswith(b"# Sphinx inventory version 2")
        assert server.get(f"{ROOT}nothing.txt").status == 404


def test_an_export_follows_the_data(server: Server, spoilt: Callable[[Spoil], str]) -> None:
    """What is made when it is asked for is made of the site that is shown."""
    assert "Agent of tests" not in server.get(f"{ROOT}api/v1/comparison.json").text
    spoilt(edit("macros/data/terms.py", 'name="agent"', 'name="Agent of tests"'))
    assert "Agent of tests" in server.get(f"{ROOT}api/v1/comparison.json").text


def test_an_export_that_fails_says_so_where_it_is_asked_for(
    server: Server, spoilt: Callable[[Spoil], str]
) -> None:
    """The pages stand, and the address of the export tells what is wrong with it."""
    spoilt(append("macros/publishing.py", "\n\ndef names_file(site): return 1 / 0\n"))
    answer = server.get(ROOT + NAMES)
    assert (answer.status, answer.type) == (500, "text/plain; charset=utf-8")
    assert re.search(r"macros/publishing\.py:\d+: ZeroDivisionError", answer.text)
    assert server.get(ROOT).status == 200


def test_a_port_in_use_is_told_in_a_sentence(tmp_path: Path) -> None:
    """The server says that it cannot have the address, and how to choose another."""
    project = small_copy(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = subprocess.run(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
            cwd=project,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == (
        f"Error: the site cannot be served at 127.0.0.1:{port}: Address already in use."
        f" To serve it elsewhere: mkdocs serve --dev-addr 127.0.0.1:{port + 1}"
    )
    assert "Traceback" not in result.stderr
