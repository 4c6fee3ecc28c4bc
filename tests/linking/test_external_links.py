"""Links to other sites are asked for politely, and what is gone is named with its place."""

import json
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from macros.__main__ import commands
from macros.site import Site
from macros.upkeep import external_links
from macros.upkeep.external_links import (
    Answer,
    HttpClient,
    State,
    check,
    due,
    links,
    report,
    with_copies,
)

DAY = date(2026, 11, 25)
CLIENT = HttpClient("a site (+https://example.org/)", pause=0, back_off=0, timeout=5)


class Host(BaseHTTPRequestHandler):
    """A host that answers each path in its own way, and notes who asked for what."""

    asked: Counter[str]
    names: set[str | None]
    under_way: int
    most_under_way: int
    lock: threading.Lock

    def do_HEAD(self) -> None:
        """Answer a question for the head of a document."""
        self.answer()

    def do_GET(self) -> None:
        """Answer a question for a document."""
        self.answer()

    def answer(self) -> None:
        """Answer as the path says."""
        host = type(self)
        with host.lock:
            host.under_way += 1
            host.most_under_way = max(host.most_under_way, host.under_way)
            host.asked[f"{self.command} {self.path}"] += 1
            host.names.add(self.headers["User-Agent"])
            times = host.asked[f"{self.command} {self.path}"]
        get = self.command == "GET"
        status = {
            "/fine": 200,
            "/moved": 302,
            "/no-head": 200 if get else 405,
            "/head-lies": 200 if get else 404,
            "/gone": 410,
            "/missing": 404,
            "/refused": 403,
            "/busy": 200 if get and times == 2 else 503,
            "/always-busy": 503,
        }.get(self.path.partition("?")[0], 200)
        body = json.dumps(
            {"archived_snapshots": {}}
            if "fine" in self.path
            else {
                "archived_snapshots": {
                    "closest": {"available": True, "url": "http://web.archive.org/web/2024/x"}
                }
            }
        ).encode() * (1 + ("busy" in self.path))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/fine")
        self.send_header("Content-Length", str(len(body)))
        with host.lock:
            host.under_way -= 1
        self.end_headers()
        if get:
            self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def host() -> Iterator[tuple[str, type[Host]]]:
    """Return the address of a host, and what it has noted."""
    noted: dict[str, Any] = {
        "asked": Counter(),
        "names": set(),
        "under_way": 0,
        "most_under_way": 0,
        "lock": threading.Lock(),
    }
    handler = type("Noted", (Host,), noted)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", handler
    server.shutdown()
    server.server_close()


def ask(*addresses: str) -> dict[str, Answer]:
    """Return what comes of asking for some addresses."""
    return {
        address: answer
        for found in check(addresses, CLIENT, DAY)
        for address, answer in found.items()
    }


@pytest.mark.parametrize(
    ("path", "state", "said", "asked"),
    [
        ("/fine", State.FINE, "200", {"HEAD /fine": 1}),
        ("/moved", State.FINE, "200", {"HEAD /moved": 1, "HEAD /fine": 1}),
        ("/no-head", State.FINE, "200", {"HEAD /no-head": 1, "GET /no-head": 1}),
        ("/head-lies", State.FINE, "200", {"HEAD /head-lies": 1, "GET /head-lies": 1}),
        ("/gone", State.GONE, "410 Gone", {"HEAD /gone": 1, "GET /gone": 1}),
        ("/missing", State.GONE, "404 Not Found", {"HEAD /missing": 1, "GET /missing": 1}),
        ("/refused", State.UNCLEAR, "403 Forbidden", {"HEAD /refused": 1, "GET /refused": 1}),
        ("/busy", State.FINE, "200", {"HEAD /busy": 1, "GET /busy": 2}),
        (
            "/always-busy",
            State.UNCLEAR,
            "503 Service Unavailable",
            {"HEAD /always-busy": 1, "GET /always-busy": 3},
        ),
    ],
)
def test_an_answer_is_understood(
    host: tuple[str, type[Host]], path: str, state: State, said: str, asked: dict[str, int]
) -> None:
    """The head is asked for first, the document only if need be, and a busy host again."""
    address, noted = host
    assert ask(address + path) == {address + path: Answer(state, said, "2026-11-25")}
    assert noted.asked == asked
    assert noted.names == {CLIENT.name}


def test_one_host_is_asked_one_thing_at_a_time(
    host: tuple[str, type[Host]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many links lead to a host, it has one question at a time, and a pause after it."""
    address, noted = host
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    found = ask(*(f"{address}/page?{number}" for number in range(40)))
    assert {answer.state for answer in found.values()} == {State.FINE}
    assert noted.most_under_way == 1
    assert pauses == [CLIENT.pause] * 39


@pytest.mark.parametrize(
    ("problem", "state", "said"),
    [
        (socket.EAI_NONAME, State.GONE, "there is no such host"),
        (socket.EAI_AGAIN, State.UNCLEAR, "NameResolutionError"),
    ],
)
def test_a_host_that_is_no_more_is_told_from_a_network_that_is_down(
    monkeypatch: pytest.MonkeyPatch, problem: int, state: State, said: str
) -> None:
    """A name that nobody has is gone. A machine without a network finds nothing gone."""

    def resolve(*_: object) -> None:
        raise socket.gaierror(problem, "no address")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    assert ask("https://example.org/")["https://example.org/"] == Answer(state, said, "2026-11-25")


def test_what_was_fine_is_not_asked_again_for_a_month() -> None:
    """A link is due if it is new, if it was not fine, or if that was a month ago."""
    known = {
        "https://a.example/": Answer(State.FINE, "200", "2026-10-27"),
        "https://b.example/": Answer(State.FINE, "200", "2026-10-26"),
        "https://c.example/": Answer(State.UNCLEAR, "403", "2026-11-24"),
        "https://d.example/": Answer(State.GONE, "404", "2026-11-24"),
    }
    expected = [
        "https://b.example/",
        "https://c.example/",
        "https://d.example/",
        "https://e.example/",
    ]
    assert due([*known, "https://e.example/"], known, DAY) == expected


def test_every_link_of_the_site_is_asked_for(site: Site) -> None:
    """Every source and every link of the prose is there, with the place where it stands."""
    found = links(site)
    for source in site.comparison.sources:
        assert f"macros/data/sources.py: {source.id}: url" in found[source.url]
    assert found["https://creativecommons.org/licenses/by/4.0/"] == ["docs/about.md"]
    prose = {"a.md": '[a](https://a.example/x "title") <a href="https://b.example/y">b</a>'}
    first = site.comparison.sources[0].model_copy(update={"archived": "https://perma.cc/AAAA"})
    small = site.comparison.model_copy(update={"sources": (first,)})
    assert with_copies(Site(small, prose)) == {first.url}
    assert links(Site(small, prose)) == {
        first.url: [f"macros/data/sources.py: {first.id}: url"],
        "https://perma.cc/AAAA": [f"macros/data/sources.py: {first.id}: archived"],
        "https://a.example/x": ["docs/a.md"],
        "https://b.example/y": ["docs/a.md"],
    }


def test_the_report_names_what_is_to_be_mended() -> None:
    """The report has each link that is gone or unclear, what was said, and where it stands."""
    places = {"https://a.example/": ["docs/a.md"], "https://b.example/": ["docs/b.md", "docs/c.md"]}
    answers = {
        "https://a.example/": Answer(State.GONE, "404 Not Found", "2026-11-25"),
        "https://b.example/": Answer(State.UNCLEAR, "403 Forbidden", "2026-11-25"),
    }
    _, gone, copied, unclear = report(places, answers, set()).split("## ")
    assert "- <https://a.example/>: 404 Not Found (docs/a.md)" in gone
    assert "- <https://b.example/>: 403 Forbidden (docs/b.md; docs/c.md)" in unclear
    assert "<" not in copied
    _, gone, copied, unclear = report(places, answers, {"https://a.example/"}).split("## ")
    assert "- <https://a.example/>: 404 Not Found (docs/a.md)" in copied
    assert "<" not in gone


def test_the_command_remembers_and_proposes(
    host: tuple[str, type[Host]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second run asks only for what was not fine, and the end says whether a link is gone."""
    address, noted = host
    places = {address + path: ["docs/a.md"] for path in ("/fine", "/missing", "/refused")}
    monkeypatch.setattr(external_links, "links", lambda _: places)
    monkeypatch.setattr(external_links, "WAYBACK", f"{address}/wayback")
    kept = tmp_path / "folder" / "links.json"
    arguments = ["check-links", "--contact", "https://example.org/", "--kept", str(kept)]
    monkeypatch.setattr("time.sleep", lambda _: None)
    first = CliRunner().invoke(commands, arguments)
    assert first.exit_code == 1
    assert f"- <{address}/missing>: 404 Not Found (docs/a.md)" in first.output
    assert noted.names == {"generative-ai-and-llms link check (+https://example.org/)"}
    noted.asked.clear()
    monkeypatch.setattr(external_links, "with_copies", lambda _: {f"{address}/missing"})
    second = CliRunner().invoke(commands, [*arguments, "--propose-archived"])
    assert second.exit_code == 0
    assert noted.asked["HEAD /fine"] == 0
    assert noted.asked["HEAD /refused"] == 1
    assert f'{address}/refused\n    archived="https://web.archive.org/web/2024/x",' in second.output
    assert f"{address}/fine\n" not in second.output
    assert f"{address}/missing\n" not in second.output
    monkeypatch.setattr(external_links, "WAYBACK", f"{address}/always-busy")
    assert CliRunner().invoke(commands, [*arguments, "--propose-archived"]).exit_code == 0
    assert set(json.loads(kept.read_text(encoding="utf-8"))) == set(places)
