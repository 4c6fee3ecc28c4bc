"""Where the entries of a long list stand: full pages are followed by others, and nothing moves."""

import pytest

from macros.further_pages import first_page, page_number, pages_of_entries, published_on


def placed(ids: str, most: int, *published: str) -> str:
    """Return the numbers of the pages on which entries stand, whose ids are letters."""
    entries = [("list.md", id) for id in ids]
    pages = pages_of_entries(entries, most, published_on(published))
    return "".join(str(page_number(page)) for page in pages)


@pytest.mark.parametrize(
    ("most", "pages"), [(0, "11111"), (5, "11111"), (4, "11112"), (2, "11223"), (1, "12345")]
)
def test_a_full_page_is_followed_by_another(most: int, pages: str) -> None:
    """A page holds so many entries in their order, and the rest go on; 0 is for no end."""
    assert placed("abcde", most) == pages


def test_what_is_published_stays() -> None:
    """Whatever comes before it in the order, and however full its page is."""
    first, second = "/list/#d", "/list/2/#e"
    assert placed("abcde", 2, first, second) == "12312"
    assert placed("abcde", 1, "/list/#a", "/list/#b", "/list/#c") == "11123"


def test_room_that_has_become_free_is_taken() -> None:
    """A new entry takes the first page with room, so that no page is left half empty."""
    assert placed("axc", 2, "/list/#a", "/list/2/#c", "/list/2/#d") == "112"


def test_lists_do_not_take_room_from_each_other() -> None:
    """Each first page has further pages of its own."""
    entries = [("a.md", "1"), ("b/c.md", "2"), ("a.md", "3"), ("b/c.md", "4")]
    assert list(pages_of_entries(entries, 1, {})) == ["a.md", "b/c.md", "a/2.md", "b/c/2.md"]


@pytest.mark.parametrize(
    ("page", "first", "number"),
    [
        ("systems.md", "systems.md", 1),
        ("systems/2.md", "systems.md", 2),
        ("questions/law/12.md", "questions/law.md", 12),
        ("dimensions/index.md", "dimensions/index.md", 1),
    ],
)
def test_a_path_tells_which_page_it_is(page: str, first: str, number: int) -> None:
    """The number is the last part of the path."""
    assert (first_page(page), page_number(page)) == (first, number)
