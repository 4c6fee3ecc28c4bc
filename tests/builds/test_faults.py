"""Faults: whatever is wrong stops the build with a message, and the last good site stays.

The message is that of the quick check, which `test_check.py` and the tests of data and pages try
fault by fault. Here are a few real builds, as a publisher runs them, and what only a build meets.
"""

import ctypes
import hashlib
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import ANY as ANYTHING

import pytest

from macros.last_good_site import NewSite, put_in_place
from tests.commands import PATIENCE, run_module
from tests.conftest import built_once, copied_project
from tests.spoiling import (
    ENVIRONMENT,
    Spoil,
    append,
    check,
    edit,
    remove,
    small_copy,
    write,
)

PAGE = "docs/about.md"
BUILD = ("mkdocs", "build", "--strict")


@dataclass(frozen=True)
class Fault:
    """A fault that only a build meets: how a project is spoilt, and what its builder is told."""

    name: str
    spoil: Spoil
    told: str  # a regular expression
    settings: dict[str, str] = field(default_factory=dict)
    limit: Callable[[], None] | None = None


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


FAULTS = [
    Fault(
        "export that fails",
        append("macros/publishing.py", "\n\ndef emblem(): return load_site().umbrella\n"),
        r"macros/publishing\.py:\d+: AttributeError: 'Site' object has no attribute 'umbrella'",
    ),
    Fault(
        "template of the theme that fails",
        edit("overrides/main.html", r"(\{% block extrahead %\})", r"\1{{ nobody.name }}"),
        r"overrides/main\.html:\d+: UndefinedError: 'nobody' is undefined",
    ),
    Fault(
        "missing dependency",
        write("sphobjinv.py", "raise ModuleNotFoundError('No module', name='sphobjinv')\n"),
        "No module; `pip install -r requirements.txt` installs what the site needs",
    ),
    Fault(
        "code that is no Python",
        append("macros/render/pages.py", "\nx = (\n"),
        r"macros/render/pages\.py:\d+: expected Python, found: '\(' was never closed",
    ),
    Fault(
        "folder that may only be read",
        forbid_writing,
        "Permission denied",
        limit=has_no_privilege,
    ),
    Fault(
        "full disk while pages are written",
        lambda _: None,
        "File too large",
        limit=disk_is_full,
    ),
    Fault(
        "full disk while exports are written",
        append(
            "macros/publishing.py",
            "\n\ndef publish(folder, base): raise OSError(28, 'No space left', str(folder))\n",
        ),
        "No space left",
    ),
    Fault(
        "page that may not be read",
        lambda project: (project / PAGE).chmod(0),
        f"{PAGE}: Permission denied",
        limit=has_no_privilege,
    ),
    Fault(
        "address of the site that is none",
        lambda _: None,
        "Config value 'site_url': The URL isn't valid",
        settings={"SITE_URL": "example.org"},
    ),
]

MANY = (
    edit("macros/data/terms.py", 'name="agent"', 'nam="agent"'),
    edit(PAGE, r"^related: .*$", "related: [linkin.md, sources.md]"),
    append(PAGE, "\n{{ cuont('terms') }}\n[a](sytems.md)\n"),
    edit("docs/assets/tokens.css", "4px;", "4px"),
    append("overrides/404.html", "{% block %}"),
    edit("mkdocs.yml", r"^( *)- glossary.md", r"\1- glosary.md"),
)


def fingerprint(folder: Path) -> str:
    """Return a hash of all that is in a folder, names and contents."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(str(path.relative_to(folder)).encode() + b"\0")
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def with_last_site(project: Path) -> Path:
    """Give a project a last good site."""
    for name in ("index.html", "systems/index.html", "assets/home.png"):
        write(f"site/{name}", f"the last good site: {name}")(project)
    return project


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project whose pages have no text but their headings and their citations."""
    return small_copy(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the small project's site, built for an address that lacks its slash."""
    address = ENVIRONMENT["SITE_URL"].removesuffix("/")

    def build_without_slash(project: Path) -> None:
        assert build(project, {"SITE_URL": address}) == (0, ANYTHING)

    return built_once(tmp_path_factory, small_copy, "small", build_without_slash)


def begin(
    project: Path, settings: dict[str, str] | None = None, limit: Callable[[], None] | None = None
) -> subprocess.Popen[str]:
    """Begin to build a project. What the build says comes through one pipe."""
    return subprocess.Popen(
        [sys.executable, "-m", *BUILD],
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
    if limit is None:
        done = run_module(BUILD, project, ENVIRONMENT | (settings or {}))
        return done.returncode, " ".join(f"{done.stdout} {done.stderr}".split())
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
    project = with_last_site(copied_project(tmp_path, small_project))
    last = fingerprint(project / "site")
    fault.spoil(project)
    status, said = build(project, fault.settings, fault.limit)
    assert status > 0, said
    assert re.search(fault.told, said), said
    assert "Traceback" not in said
    site = next(folder for folder in project.rglob("site") if folder.is_dir())
    assert fingerprint(site) == last
    assert left_over(project) == []


def test_a_build_says_what_the_check_says(tmp_path: Path, small_project: Path) -> None:
    """The report is the same to the letter, and all that is said of the faults."""
    project = with_last_site(copied_project(tmp_path, small_project))
    for spoil in MANY:
        spoil(project)
    last = fingerprint(project / "site")
    checked = check(project).stderr
    with begin(project) as running:
        said, _ = running.communicate(timeout=PATIENCE)
    assert checked.startswith("Error: 9 faults:\n")
    assert checked in said
    assert "Traceback" not in said
    assert fingerprint(project / "site") == last


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (
            edit("mkdocs.yml", r"^  - macros:", "  - macross:"),
            'The "macross" plugin is not installed',
        ),
        (append("mkdocs.yml", "\nplugins: [search\n"), "expected ',' or ']'"),
        (remove("docs"), "docs' isn't an existing directory"),
    ],
)
def test_settings_that_stop_mkdocs_are_told_alike(
    tmp_path: Path, small_project: Path, spoil: Spoil, told: str
) -> None:
    """What MkDocs says before the site has any part in it, the check says with a line."""
    project = with_last_site(copied_project(tmp_path, small_project))
    last = fingerprint(project / "site")
    spoil(project)
    status, said = build(project)
    assert status > 0
    assert told in said
    assert told in check(project).stderr
    assert fingerprint(project / "site") == last


def heed_interrupts() -> None:
    """Let a build be interrupted, also where what started the tests in the background cannot be."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_build_keeps_the_last_site(
    tmp_path: Path, small_project: Path, number: signal.Signals
) -> None:
    """Whoever ends a build has the last site. What a killed one leaves, the next clears away."""
    project = with_last_site(copied_project(tmp_path, small_project))
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


def test_two_builds_at_once_both_come_to_an_end(
    tmp_path: Path, small_project: Path, built_site: Path
) -> None:
    """Neither takes the other's folder away, and the site is a whole one."""
    project = copied_project(tmp_path, small_project)
    with begin(project) as one, begin(project) as other:
        ends = [each.communicate(timeout=PATIENCE)[0] for each in (one, other)]
    assert [one.returncode, other.returncode] == [0, 0], ends
    assert fingerprint(project / "site") == fingerprint(built_site)
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


def test_a_site_that_is_a_file_is_not_touched(tmp_path: Path, small_project: Path) -> None:
    """A file where the site belongs is named, and stays."""
    project = copied_project(tmp_path, small_project)
    write("site", "a file")(project)
    status, said = build(project)
    assert status > 0
    assert "site: Expected a folder to put the site into, found a file" in said
    assert (project / "site").read_text() == "a file"
    assert left_over(project) == []


def test_the_address_of_the_site_may_lack_its_slash(built_site: Path) -> None:
    """`SITE_URL` without a slash at its end gives the site that it gives with one.

    The test of two builds compares them whole.
    """
    sitemap = (built_site / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://example.org/x/systems/</loc>" in sitemap
    assert "https://example.org/x/systems/" in (built_site / "llms.txt").read_text(encoding="utf-8")
