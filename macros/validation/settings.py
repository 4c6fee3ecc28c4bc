"""The settings in `mkdocs.yml`: what MkDocs says of them, and which files and pages they name."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]  # published without types
from mkdocs.config.base import ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from macros.data.positions import PROJECT
from macros.model import nearest
from macros.site import yaml_fault
from macros.validation.exceptions import fault_of
from macros.validation.front_matter import expected_words
from macros.validation.report import Fault

FILE = "mkdocs.yml"
# What is made in the colors of the site, and in no folder before that.
_MADE = frozenset({"assets/logo.svg", "assets/favicon.svg"})
_QUOTED = re.compile(r"['\"]([^'\"]+)['\"]")
_UNKNOWN = re.compile(r"Unrecognised configuration name: (\S+)")


@dataclass(frozen=True)
class Settings:
    """The folders that the settings name, those of the theme in order, and what is wrong."""

    docs: Path = PROJECT / "docs"
    overrides: Path = PROJECT / "overrides"
    theme: tuple[Path, ...] = ()
    faults: list[Fault] = field(default_factory=list)


def read() -> Settings:
    """Return what the settings say, as far as they can be read."""
    try:
        text = (PROJECT / FILE).read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        said, line = yaml_fault(error)
        return Settings(faults=[Fault(FILE, "", "", said, line)])
    except (OSError, UnicodeDecodeError) as error:
        return Settings(faults=[fault_of(error)])
    lines = _Lines(text, root)
    config = MkDocsConfig(config_file_path=str(PROJECT / FILE))
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's banner is no fault
    try:
        with (PROJECT / FILE).open("rb") as file:
            config.load_file(file)
        errors, warnings = config.validate()
    except ConfigurationError as error:
        return Settings(faults=[Fault(FILE, "", "", " ".join(str(error).split()))])
    except Exception as error:  # noqa: BLE001 - hooks and plugins are programs
        return Settings(faults=[fault_of(error)])
    if errors:
        errors += _further_errors(config, after=errors[-1][0])
    faults = [_said_by_mkdocs(key, str(said), lines) for key, said in (*errors, *warnings)]
    faults += lines.repeated()
    if errors:
        return Settings(faults=faults)
    if expected := expected_words(config.site_name):
        faults.append(Fault(FILE, "", "site_name", expected, lines.of("site_name")))
    docs = Path(config.docs_dir)
    return Settings(
        docs,
        Path(config.theme.custom_dir or "overrides"),
        tuple(map(Path, config.theme.dirs)),
        [*faults, *_lost_files(config, docs, lines), *_nav_faults(config, docs, lines)],
    )


class _Lines:
    """Where in the file something stands."""

    def __init__(self, text: str, root: Any) -> None:  # noqa: ANN401 - a node of untyped YAML
        self._lines = text.splitlines()
        pairs = root.value if isinstance(root, yaml.MappingNode) else []
        self._names = [(name.value, name.start_mark.line + 1) for name, _ in pairs]
        self._sections: Mapping[str, tuple[int, int]] = {
            name.value: (name.start_mark.line, value.end_mark.line + 1) for name, value in pairs
        }

    def repeated(self) -> list[Fault]:
        """Return a fault for each setting that is set again, which MkDocs takes without a word."""
        counts = Counter(name for name, _ in self._names)
        return [
            Fault(FILE, "", name, "expected this setting once", line)
            for name, line in self._names
            if counts[name] > 1
        ]

    def of(self, setting: str, word: str = "") -> int:
        """Return the line of a setting, or of a word within it; 0 if neither is there."""
        first, end = self._sections.get(setting, (-1, 0))
        whole = re.compile(rf"(?<![\w./-]){re.escape(word)}(?![\w/-])")
        within = range(first, min(end, len(self._lines)))  # the last section ends behind the file
        numbers = [number for number in within if whole.search(self._lines[number])]
        return (numbers[0] if word and numbers else first) + 1


def _further_errors(config: MkDocsConfig, after: str) -> Iterator[tuple[str, Exception]]:
    """Yield what else MkDocs refuses, which stops at the first setting that it does."""
    names = [name for name, _ in config._schema]  # noqa: SLF001 - MkDocs has no other way to them
    for name, option in config._schema[names.index(after) + 1 :]:  # noqa: SLF001 - as above
        try:
            config[name] = option.validate(config.get(name))
        except ValidationError as error:
            yield name, error
        except Exception:  # noqa: BLE001, S112 - it may follow from the one that was refused
            continue


def _said_by_mkdocs(key: str, said: str, lines: _Lines) -> Fault:
    """Return what MkDocs says of a setting as a fault, with the line that it does not say."""
    words = " ".join(said.replace(f"{PROJECT}{os.sep}", "").split())
    quoted = next((each for each in _QUOTED.findall(words) if lines.of(key, each)), "")
    if unknown := _UNKNOWN.match(words):
        words += nearest(unknown[1], MkDocsConfig().keys())
    return Fault(FILE, "", key, words, lines.of(key, quoted))


def _lost_files(config: MkDocsConfig, docs: Path, lines: _Lines) -> Iterator[Fault]:
    named = [
        *(("extra_css", str(each)) for each in config.extra_css),
        *(("extra_javascript", str(each)) for each in config.extra_javascript),
        *(("theme", str(config.theme[each])) for each in ("logo", "favicon") if config.theme[each]),
    ]
    for setting, name in named:
        if "://" not in name and name not in _MADE and not (docs / name).is_file():
            there = {
                path.relative_to(docs).as_posix() for path in docs.rglob(f"*{Path(name).suffix}")
            }
            there |= _MADE if setting == "theme" else set()
            expected = f'expected a file in {docs.name}/, found none of the name "{name}"'
            line = lines.of(setting, name)
            yield Fault(FILE, "", setting, expected + nearest(name, there), line)


def _nav_faults(config: MkDocsConfig, docs: Path, lines: _Lines) -> Iterator[Fault]:
    """Return a fault for each page in the navigation that is not there, and each that lacks."""
    if config.nav is None:
        return
    listed = set(_pages_in(config.nav))
    pages = {path.relative_to(docs).as_posix() for path in docs.rglob("*.md")}
    for page in sorted(listed - pages):
        expected = f'expected a page in {docs.name}/, found "{page}"'
        yield Fault(
            FILE, "", "nav", expected + nearest(page, pages - listed), lines.of("nav", page)
        )
    left_out = [spec for spec in (config.exclude_docs, config.not_in_nav) if spec]
    for page in sorted(pages - listed):
        if not any(spec.match_file(page) for spec in left_out):
            yield Fault(f"{docs.name}/{page}", "", "", f"expected its line in the nav of {FILE}")


def _pages_in(nav: Any) -> Iterator[str]:  # noqa: ANN401 - lists within lists
    """Yield the path of every page in a navigation, at whatever depth."""
    match nav:
        case str() if "://" not in nav:
            yield nav
        case list():
            for each in nav:
                yield from _pages_in(each)
        case dict():
            for each in nav.values():
                yield from _pages_in(each)
