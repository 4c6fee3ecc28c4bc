"""An environment in which all is different that must make no difference to what is built."""

from pathlib import Path

# Python runs this first where it finds it: it is ten years later, and folders list backwards.
ELSEWHERE = """
import datetime, os, time

TEN_YEARS = datetime.timedelta(days=3653)
now, scandir, listdir = time.time, os.scandir, os.listdir

class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + TEN_YEARS

    @classmethod
    def utcnow(cls):
        return super().utcnow() + TEN_YEARS

class Backwards:
    def __init__(self, *path):
        with scandir(*path) as entries:
            by_name = sorted(entries, key=lambda entry: entry.name, reverse=True)
        self._entries = iter(by_name)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self._entries = iter(())

datetime.datetime = Later
time.time = lambda: now() + TEN_YEARS.total_seconds()  # date.today asks it too
os.scandir = Backwards
os.listdir = lambda *path: sorted(listdir(*path), reverse=True)
"""
OTHERWISE = {
    "PYTHONHASHSEED": "42",
    "TZ": "Pacific/Kiritimati",  # where a day begins first
    "LC_ALL": "C",  # with the next two, text is ASCII where nothing else is said
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
}


def elsewhere(folder: Path) -> dict[str, str]:
    """Return the environment, after writing into a folder what Python runs first there."""
    folder.mkdir(exist_ok=True)
    (folder / "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
    return OTHERWISE | {"PYTHONPATH": str(folder)}
