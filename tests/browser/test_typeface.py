"""The typeface of the site."""

from tests.browser.pages import Open

LOADED = """async () => {
    await document.fonts.ready;
    return [...document.fonts]
        .filter(({family, status}) => /^"?Atkinson/i.test(family) && status === "loaded").length;
}"""
FILES = """() => performance.getEntriesByType("resource")
    .filter(({name}) => name.endsWith(".woff2")).length"""


def test_text_is_set_in_the_typeface_of_the_site(visit: Open) -> None:
    """The policy of the page allows the file; one, fetched once at most, has every weight."""
    page = visit("")
    assert page.evaluate(LOADED) == 1
    assert page.evaluate(FILES) <= 1
