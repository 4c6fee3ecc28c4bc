"""The command that shows what a change to an entry touches."""

import pytest
from click.testing import CliRunner

from macros.__main__ import commands
from macros.data import RAW_DATA
from macros.kinds import KINDS
from macros.site import Site
from macros.upkeep.mentions import Mentions, UnknownEntryError, mentions
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def found(site: Site) -> Mentions:
    """Return the mentions of a term that is also a word of many texts."""
    return mentions(RAW_DATA, site.prose, "diffusion-model")


def test_a_mention_is_on_its_line(found: Mentions) -> None:
    """What is said to stand in a line of a page or of the data stands there or begins there."""
    for each in (*found.written_down, *found.referred_to, *found.named):
        lines = (ROOT / each.file).read_text(encoding="utf-8").splitlines()
        if each.file.startswith("docs/"):
            assert lines[each.line - 1].strip() == each.text
        else:
            field = each.field.rpartition(".")[2].partition("[")[0]
            assert f"{field}=" in lines[each.line - 1] or each in found.written_down


def test_every_reference_is_found(site: Site) -> None:
    """Each entry that lists a source is among those that refer to it, and so is each page."""
    for source in site.comparison.sources[::100]:
        found = mentions(RAW_DATA, site.prose, source.id)
        referring = {each.entry for each in found.referred_to}
        citing = {
            system.id for system in site.comparison.systems if source.id in system.reason.sources
        } | {term.id for term in site.comparison.terms if source.id in term.definition.sources}
        assert citing <= referring
        pages = {f"docs/{page}" for page, text in site.prose.items() if f"[^{source.id}]" in text}
        assert pages <= {each.file for each in found.referred_to}


def test_an_entry_is_not_named_by_itself(found: Mentions) -> None:
    """The texts of the entry itself are no mention of it."""
    assert {each.entry for each in found.named}.isdisjoint({"diffusion-model"})
    assert len(found.written_down) == 1
    assert found.written_down[0].text == "shown at /glossary/#diffusion-model"


def test_a_part_of_a_name_is_no_mention(site: Site) -> None:
    """GPT-4 is not named where GPT-4o is."""
    texts = [each.text for each in mentions(RAW_DATA, site.prose, "gpt-4").named]
    assert texts
    assert not [text for text in texts if "GPT-4" not in text.replace("GPT-4o", "")]


def test_an_unknown_id_names_the_nearest() -> None:
    """An id that no entry has is refused, with the nearest that one has."""
    with pytest.raises(UnknownEntryError, match='found "chatgtp"; the nearest is "chatgpt"'):
        mentions(RAW_DATA, {}, "chatgtp")
    result = CliRunner().invoke(commands, ["show", "chatgtp"])
    assert result.exit_code != 0
    assert 'the nearest is "chatgpt"' in result.output


def test_the_command_prints_all() -> None:
    """Each kind of mention has its heading with a count, and a line for each."""
    result = CliRunner().invoke(commands, ["show", "chatgpt"])
    assert result.exit_code == 0
    lines = result.output.splitlines()
    headings = [line for line in lines if not line.startswith("  ")]
    assert [heading.split(":")[0] for heading in headings] == [
        "Written down",
        "Referred to",
        "Named",
    ]
    assert sum(int(heading.split(": ")[1]) for heading in headings) == len(lines) - 3


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"moves"}))
def test_every_kind_can_be_shown(site: Site, kind: str) -> None:
    """An entry of any kind can be asked for."""
    first = RAW_DATA[kind][0]["id"]
    assert mentions(RAW_DATA, site.prose, first).written_down
