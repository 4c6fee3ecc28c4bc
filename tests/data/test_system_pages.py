"""The page of every system is made from its entry."""

from macros.front_matter import front_matter
from macros.kinds import system_page
from macros.site import Site
from macros.validation import system_pages


def test_a_page_that_search_engines_would_cut_off_is_a_fault_of_its_entry(site: Site) -> None:
    """Its description says what goes in and comes out."""
    first, *others = site.comparison.systems
    long = first.model_copy(update={"outputs": ("words " * 40,)})
    data = site.comparison.model_copy(update={"systems": (long, *others)})
    (fault,) = system_pages.faults(data, site.prose)
    assert (fault.file, fault.entry) == ("macros/data/systems.py", first.id)
    assert "description" in fault.message


def test_a_page_is_as_old_as_the_list_of_systems(site: Site) -> None:
    """Whose review is theirs."""
    reviewed = site.front_matter("systems.md")["reviewed"]
    pages = system_pages.system_pages(site.comparison, site.prose)
    assert pages.keys() == {system_page(system.id) for system in site.comparison.systems}
    assert {front_matter(text)["reviewed"] for text in pages.values()} == {reviewed}


def test_no_system_is_confused_with_itself(site: Site) -> None:
    """And none is named twice."""
    for system in site.comparison.systems:
        assert system.id not in system.confused_with
        assert len(set(system.confused_with)) == len(system.confused_with)
