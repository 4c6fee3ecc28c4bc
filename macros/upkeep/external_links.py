"""Whether links to other sites still lead somewhere, asked politely.

One request at a time for each host, with a pause between two. What was fine is not asked
again for a month. urllib3 follows redirects, and waits and asks again where a host is busy.
"""

import json
import re
import socket
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from urllib3 import PoolManager, Retry, Timeout
from urllib3.exceptions import HTTPError, MaxRetryError

from macros.site import Site

FINE_FOR = timedelta(days=30)
HOSTS_AT_ONCE = 8
WAYBACK = "https://archive.org/wayback/available"

_PROSE_LINK = re.compile(r"\]\((https?://[^\s)]+)|href=\"(https?://[^\"{]+)\"")
_GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}


class State(StrEnum):
    """What an answer says of a link. Many publishers refuse programs, which says nothing."""

    FINE = "fine"
    GONE = "gone"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Answer:
    """What came of asking for an address: the state, what was said, and the day (ISO 8601)."""

    state: State
    said: str
    day: str


@dataclass(frozen=True)
class HttpClient:
    """How links are asked for: in whose name, and how long to wait (in seconds)."""

    name: str
    pause: float = 1
    back_off: float = 5
    timeout: float = 20

    def pool(self) -> PoolManager:
        """Return what asks: at most one connection for each host."""
        return PoolManager(
            num_pools=4 * HOSTS_AT_ONCE,  # a link may lead on to other hosts
            maxsize=1,
            block=True,
            headers={"User-Agent": self.name},
            timeout=Timeout(total=self.timeout),
            retries=Retry(
                total=10,
                connect=2,
                read=2,
                status=2,
                status_forcelist={429, 502, 503, 504},
                backoff_factor=self.back_off,
                retry_after_max=60,
                raise_on_status=False,
            ),
        )


def links(site: Site) -> dict[str, list[str]]:
    """Return every address on another site with the locations at which it stands."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for source in site.comparison.sources:
        found[source.url].append(f"macros/data/sources.py: {source.id}: url")
        if source.archived:
            found[source.archived].append(f"macros/data/sources.py: {source.id}: archived")
    for page, text in site.prose.items():
        for groups in _PROSE_LINK.findall(text):
            found["".join(groups)].append(f"docs/{page}")
    return dict(found)


def with_copies(site: Site) -> set[str]:
    """Return the addresses beside which readers find a copy at an archive."""
    return {source.url for source in site.comparison.sources if source.archived}


def gone(addresses: Iterable[str], answers: Mapping[str, Answer]) -> list[str]:
    """Return the addresses that lead nowhere any more."""
    return [each for each in addresses if answers[each].state is State.GONE]


def due(addresses: Iterable[str], known: Mapping[str, Answer], on: date) -> list[str]:
    """Return the addresses to ask for on a day: all but those found fine within a month."""
    still_fine = (on - FINE_FOR).isoformat()
    return [
        address
        for address in addresses
        if address not in known
        or known[address].state is not State.FINE
        or known[address].day <= still_fine
    ]


def check(addresses: Iterable[str], client: HttpClient, on: date) -> Iterator[dict[str, Answer]]:
    """Ask for every address. Return what came of it, host by host, as soon as one is done."""
    hosts: defaultdict[str, list[str]] = defaultdict(list)
    for address in addresses:
        hosts[urlsplit(address).netloc].append(address)
    with client.pool() as pool, ThreadPoolExecutor(HOSTS_AT_ONCE) as workers:
        yield from workers.map(lambda each: _ask_host(pool, each, client.pause, on), hosts.values())


def archived_copies(addresses: Iterable[str], client: HttpClient) -> dict[str, str]:
    """Return, for each address of which the Wayback Machine has a copy, the copy's address."""
    copies = {}
    with client.pool() as pool:
        for address in addresses:
            with suppress(HTTPError, ValueError):  # a failed look-up only loses a suggestion
                reply = pool.request("GET", WAYBACK, fields={"url": address}).json()
                nearest = reply.get("archived_snapshots", {}).get("closest", {})
                if nearest.get("available"):
                    copies[address] = str(nearest["url"]).replace("http://", "https://", 1)
            time.sleep(client.pause)
    return copies


def read(file: Path) -> dict[str, Answer]:
    """Return the answers kept in a file, or none if it is not there."""
    if not file.exists():
        return {}
    kept = json.loads(file.read_text(encoding="utf-8"))
    return {
        address: Answer(State(answer["state"]), answer["said"], answer["day"])
        for address, answer in kept.items()
    }


def write(file: Path, answers: Mapping[str, Answer]) -> None:
    """Keep the answers in a file."""
    kept = {address: asdict(answer) for address, answer in sorted(answers.items())}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def report(
    locations: Mapping[str, list[str]], answers: Mapping[str, Answer], copied: set[str]
) -> str:
    """Return what an editor has to look at, as Markdown. `copied` are those with a copy."""
    lost = gone(locations, answers)
    unclear = [each for each in locations if answers[each].state is State.UNCLEAR]
    lines = [f"{len(locations)} links to other sites."]
    for heading, found in (
        (
            "Gone: give each a new address or an archived copy",
            [each for each in lost if each not in copied],
        ),
        ("Gone, with an archived copy beside it", [each for each in lost if each in copied]),
        ("No clear answer: look at them in a browser now and then", unclear),
    ):
        lines += ["", f"## {heading} ({len(found)})", ""]
        lines += [
            f"- <{each}>: {answers[each].said} ({'; '.join(locations[each])})" for each in found
        ]
    return "\n".join(lines) + "\n"


def _ask_host(pool: PoolManager, addresses: list[str], pause: float, on: date) -> dict[str, Answer]:
    answers = {}
    for number, address in enumerate(addresses):
        if number:
            time.sleep(pause)
        state, said = _ask(pool, address)
        answers[address] = Answer(state, said, on.isoformat())
    return answers


def _ask(pool: PoolManager, address: str) -> tuple[State, str]:
    """Ask for the head of a document, and for the document where the host has no such answer."""
    try:
        # Without a second try, because the question that counts is the one that follows.
        once = Retry(total=10, connect=0, read=0, status=0, raise_on_status=False)
        status = pool.request("HEAD", address, retries=once).status
        if status < HTTPStatus.BAD_REQUEST:
            return State.FINE, str(status)
    except HTTPError:
        pass
    try:
        reply = pool.request("GET", address, preload_content=False)
        reply.close()  # nobody reads the document,
        reply.release_conn()  # and the next question can be asked
    except HTTPError as error:
        return _failure(error)
    if reply.status < HTTPStatus.BAD_REQUEST:
        return State.FINE, str(reply.status)
    said = f"{reply.status} {reply.reason or ''}".strip()
    return (State.GONE if reply.status in _GONE else State.UNCLEAR), said


def _failure(error: HTTPError) -> tuple[State, str]:
    """Tell a host that is no more from one that cannot be reached just now."""
    reason = error.reason if isinstance(error, MaxRetryError) and error.reason else error
    cause = reason.__cause__
    if isinstance(cause, socket.gaierror) and cause.errno == socket.EAI_NONAME:
        return State.GONE, "there is no such host"
    return State.UNCLEAR, type(reason).__name__
