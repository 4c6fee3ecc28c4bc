"""What a writer sees while the site is served: the fault below the page, and the page mended."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.pages import DESKTOP, ENLARGED, PHONE, SIDEWAYS, paint, violations
from tests.conftest import AXE, AXE_ADDRESS
from tests.serving import Server, served
from tests.spoiling import Files, append, small_copy

SPOIL = append("docs/about.md", "\n{{ cuont('terms') }}\n")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project."""
    return small_copy(tmp_path_factory.mktemp("served"))


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Server]:
    """Return the server of that project."""
    with served(project) as server:
        yield server


def page_with_axe(context: BrowserContext) -> Page:
    """Return a page that finds axe at its address, which this server has not."""
    page = context.new_page()
    page.route(f"**{AXE_ADDRESS}", lambda route: route.fulfill(path=AXE))
    return page


def test_a_fault_is_shown_below_the_page_and_goes_by_itself(
    browser: Browser, project: Path, server: Server
) -> None:
    """The page reloads itself with the fault, which is in sight wherever one reads, and without."""
    files = Files(project)
    with browser.new_context(viewport=DESKTOP) as context:
        page = page_with_axe(context)
        with page.expect_request("**/livereload/**"):
            page.goto(f"http://127.0.0.1:{server.port}/x/systems/")
        SPOIL(project)
        faults = page.get_by_role("region", name="Faults")
        expect(faults).to_be_in_viewport()
        expect(faults).to_contain_text('found "cuont"; the nearest is "count"')
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        for scheme in ("light", "dark"):
            paint(page, scheme)
            assert violations(page, within=".faults") == []
        for size in (PHONE, ENLARGED):
            page.set_viewport_size(size)
            assert page.evaluate(SIDEWAYS) <= size["width"]
        with page.expect_request("**/livereload/**"):  # it asks for the next site
            page.reload()
        files.bring_back()
        expect(faults).to_have_count(0)
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_fault_of_the_first_build_is_a_page_that_gives_way(
    browser: Browser, tmp_path: Path
) -> None:
    """The page of faults is readable to all, and the site takes its place."""
    project = small_copy(tmp_path)
    files = Files(project)
    SPOIL(project)
    with served(project) as server, browser.new_context(viewport=PHONE) as context:
        page = page_with_axe(context)
        with page.expect_request("**/livereload/**"):
            page.goto(f"http://127.0.0.1:{server.port}/x/")
        expect(page.get_by_role("heading", level=1)).to_have_text(
            "Faults keep the site from being built"
        )
        assert violations(page) == []
        assert page.evaluate(SIDEWAYS) <= PHONE["width"]
        files.bring_back()
        expect(page.get_by_role("heading", level=1)).to_have_text(
            "Generative AI and LLMs: what is the difference?#"
        )
