"""The site in Firefox and in WebKit, which Safari is built on: quiet, not too wide, and alive.

Where one of them cannot be had, its tests are skipped and say what brings it. What is said of a
single part is tried in Chromium at length; here only that the part works at all.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from selenium.common.exceptions import InvalidSessionIdException, WebDriverException
from selenium.webdriver import ActionChains, Keys, Remote
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from macros.figures.recorded_run import recorded_run
from tests.browser import firefox, webkit
from tests.browser.installing import BrowserUnavailableError, install_once
from tests.browser.pages import PAGES, PHONE, SIDEWAYS, TEMPLATES
from tests.conftest import served, shared_folder

PATIENCE = 30  # seconds
# Show a page in a frame of a width that no window has, and say how wide the page is then.
WIDTH_IN_A_FRAME = """
    const [address, width, done] = arguments;
    const frame = document.createElement("iframe");
    frame.style = `border: 0; width: ${width}px; height: 800px`;
    frame.src = address;
    frame.addEventListener("load", () => done(frame.contentDocument.documentElement.scrollWidth));
    document.body.replaceChildren(frame);
"""


@dataclass
class Engine:
    """A running browser, what starts it, and the address at which it finds the site."""

    begin: Callable[[], Remote]
    address: str
    said: Callable[[Remote], list[str]]
    driver: Remote = field(init=False)

    def __post_init__(self) -> None:
        """Start the browser."""
        self.start()

    def start(self) -> None:
        """Start the browser, or another one, with a window as large as that of a small laptop."""
        self.driver = self.begin()
        self.driver.set_window_size(1280, 900)

    def open(self, path: str) -> None:
        """Open a page and wait until it is loaded, in another browser if this one breaks down.

        WebKit does now and then, with pages that it shows at other times.
        """
        try:
            self.driver.get(self.address + path)
        except WebDriverException as error:
            ended = isinstance(error, InvalidSessionIdException)
            if not ended and "Session terminated" not in str(error):
                raise
            self.start()
            self.driver.get(self.address + path)

    def messages(self) -> list[str]:
        """Return what the console says of the page, and empty it."""
        return self.said(self.driver)

    def find(self, selector: str) -> WebElement:
        """Return the first element of a selector, as soon as it can be seen."""

        def visible(driver: Remote) -> list[WebElement]:
            return [
                each
                for each in driver.find_elements(By.CSS_SELECTOR, selector)
                if driver.execute_script("return arguments[0].checkVisibility()", each)
            ]

        return WebDriverWait(self.driver, PATIENCE).until(visible)[0]

    def expect(self, text: str, selector: str) -> None:
        """Wait until an element of a selector says a text."""
        said: list[str] = []

        def says(driver: Remote) -> bool:
            said[:] = driver.execute_script(
                "return [...document.querySelectorAll(arguments[0])].map(each => each.innerText)",
                selector,
            )
            return any(text in each for each in said)

        WebDriverWait(self.driver, PATIENCE).until(says, f"expected {text!r} in {said}")

    def expect_address(self, end: str) -> None:
        """Wait until the address of the page is one below that of the site."""
        expected = self.address + end

        def is_there(driver: Remote) -> bool:
            return bool(driver.current_url == expected)

        WebDriverWait(self.driver, PATIENCE).until(is_there, f"expected {expected}")

    def count(self, selector: str) -> int:
        """Return how many elements of a selector can be seen."""
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        shown = "return arguments[0].filter(each => each.checkVisibility()).length"
        return int(self.driver.execute_script(shown, found))

    def press(self, *keys: str) -> None:
        """Press keys, one after another, wherever the focus is."""
        ActionChains(self.driver).send_keys(*keys).perform()


def start(name: str, stack: ExitStack, site: Path, profile: Path) -> Engine:
    """Start a browser, and serve the site to it. Raises `BrowserUnavailableError`."""
    if name == "Firefox":
        address = stack.enter_context(served(site))
        return Engine(
            lambda: stack.enter_context(firefox.running(profile)),
            address,
            lambda driver: firefox.messages(driver, address),
        )
    address = stack.enter_context(served(site, webkit.ListeningPages))
    return Engine(lambda: stack.enter_context(webkit.running()), address, webkit.messages)


@pytest.fixture(scope="module", params=["Firefox", "WebKit"])
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, site_folder: Path
) -> Iterator[Engine]:
    """Return a running browser, installed first where that can be done."""
    with ExitStack() as stack:
        try:
            running = start(request.param, stack, site_folder, tmp_path_factory.mktemp("profile"))
        except BrowserUnavailableError:
            install_once(shared_folder(tmp_path_factory))
            profile = tmp_path_factory.mktemp("profile")
            try:
                running = start(request.param, stack, site_folder, profile)
            except BrowserUnavailableError as error:
                pytest.skip(str(error))
        yield running


def test_every_page_is_quiet_and_no_wider_than_the_window(engine: Engine) -> None:
    """The console stays empty, and nothing scrolls sideways, on a phone neither."""
    found = {}
    for path in PAGES:
        engine.open(path)
        width = engine.driver.execute_script(f"return {SIDEWAYS} - innerWidth")
        said = [each for each in engine.messages() if "no/such/page" not in each]
        if width > 0 or said:
            found[path] = (width, said)
    engine.open("llms.txt")  # a document without a policy against frames
    for path in sorted(TEMPLATES):
        address = engine.address + path
        width = engine.driver.execute_async_script(WIDTH_IN_A_FRAME, address, PHONE["width"])
        if width > PHONE["width"]:
            found[path] = (width - PHONE["width"], [])
    assert found == {}


def test_the_look_up_answers(engine: Engine) -> None:
    """A name that is typed gives its verdict, and its entry is one step away."""
    engine.open("")
    engine.find("form.look-up input").send_keys("midjorney")
    engine.expect("No, it is generative AI", ".look-up__found [role=option]")
    engine.find(".look-up__found a[href$='systems/#midjourney']").click()
    engine.expect_address("systems/#midjourney")
    assert engine.messages() == []


def test_systems_are_filtered(engine: Engine) -> None:
    """An address with a choice shows few systems, and another choice shows others."""
    engine.open("systems/?verdict=boundary")
    WebDriverWait(engine.driver, PATIENCE).until(lambda _: 0 < engine.count(".system") < 40)
    few = engine.count(".system")
    engine.find("form.look-up input").send_keys("gpt")
    WebDriverWait(engine.driver, PATIENCE).until(lambda _: engine.count(".system") != few)
    assert "name=gpt" in engine.driver.current_url


def test_search_finds(engine: Engine) -> None:
    """What is typed into the search is found, and Escape leaves it."""
    engine.open("about/")
    engine.find("h1").click()
    engine.press("/")
    engine.find(".search-dialog input")
    engine.press("diffusion model")
    engine.expect("diffusion", ".search-dialog [role=option]")
    engine.press(Keys.ESCAPE)
    assert engine.messages() == []


def test_the_umbrella_is_led_through_by_keys(engine: Engine) -> None:
    """A part that has the focus shows its caption, and an arrow leads to the next."""
    engine.open("")
    part = engine.find("svg.umbrella a")
    engine.driver.execute_script("arguments[0].focus()", part)
    engine.expect("Text.", ".umbrella-caption.is-chosen")
    engine.press(Keys.ARROW_RIGHT)
    engine.expect("Code.", ".umbrella-caption.is-chosen")
    assert engine.messages() == []


def test_the_table_is_shown_in_another_way(engine: Engine) -> None:
    """Cells can be short and rows cards, and the address says so."""
    engine.open("dimensions/evaluation/")
    before = engine.count(".two-sided .footnote-ref")
    for box in engine.driver.find_elements(By.CSS_SELECTOR, ".table-view input"):
        engine.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", box)
        box.click()
    assert engine.count(".two-sided .footnote-ref") < before
    engine.expect_address("dimensions/evaluation/?cells=short&layout=cards")
    assert engine.messages() == []


def test_the_timeline_is_filtered(engine: Engine) -> None:
    """Words leave few milestones, and the list says how many."""
    engine.open("timeline/")
    engine.find(".timeline-filter [name=words]").send_keys("gpt")
    engine.expect(" of ", ".timeline-filter [role=status]")
    WebDriverWait(engine.driver, PATIENCE).until(lambda _: 0 < engine.count(".milestone") < 20)
    assert engine.messages() == []


def test_the_guide_leads_to_a_result(engine: Engine) -> None:
    """One question follows another, until there is an answer."""
    engine.open("choose/")
    for _ in range(9):
        options = engine.driver.find_elements(By.CSS_SELECTOR, ".decision-options a")
        shown = [option for option in options if option.is_displayed()]
        if not shown:
            break
        shown[0].click()
    engine.expect("Result", ".decision-guide [role=status]")
    assert "#result-" in engine.driver.current_url
    assert engine.messages() == []


def test_the_two_models_run(engine: Engine) -> None:
    """Both models compute what the recorded run says."""
    run = recorded_run()
    engine.open("see/")
    engine.find(".see-start button").click()
    engine.find("[data-do=end]").click()
    engine.expect(f"Pass {len(run.passes)}", ".see-pass")
    engine.expect(f"{run.settings.beginning}{run.text}", ".see-live .see-written")
    assert engine.messages() == []


def test_a_citation_shows_its_source(engine: Engine) -> None:
    """With the focus on its number the source stands beside it."""
    engine.open("dimensions/technical-structure/")
    number = engine.find(".answer .footnote-ref")
    engine.press(Keys.TAB)
    engine.driver.execute_script("arguments[0].focus()", number)
    assert len(engine.find(".source-note").text) > 20
    assert engine.messages() == []


def test_the_menu_copies_a_link(engine: Engine) -> None:
    """The mark beside a heading opens the menu, which copies what its button says.

    The page scrolls below the open menu, and the browser has nothing to say of that.
    """
    engine.open("glossary/")
    mark = engine.find("#diffusion-model .headerlink")
    engine.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)
    mark.click()
    button = engine.find(".link-menu button")
    engine.driver.execute_script("scrollBy(0, 40)")
    button.click()
    engine.expect("Copied", ".link-menu [role=status]")
    assert engine.messages() == []


@pytest.mark.parametrize("engine", ["WebKit"], indirect=True)
def test_a_browser_that_breaks_down_is_started_again(engine: Engine) -> None:
    """The next page is opened all the same."""
    engine.driver.quit()
    engine.open("about/")
    assert engine.find("h1").text
