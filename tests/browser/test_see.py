"""The two tiny models in a real browser: what they compute, and what a reader can do with them."""

import re
from itertools import pairwise

import numpy as np
import pytest
from playwright.sync_api import BrowserContext, Page, Route, ViewportSize, expect

from macros.figures.recorded_run import RecordedRun, Settings, recorded_run
from macros.training import weights
from macros.training.picture_model import PictureModel, noise_of
from macros.training.text_model import TextModel
from tests.browser.pages import (
    DESKTOP,
    NARROW,
    PHONE,
    RULES_OF_COLOR,
    asked_for,
    load_axe,
    opened,
    paint,
    violations,
)
from tests.browser.windows import Windows, blank_page

SAME = 1e-9  # both compute with 64 bits, and round the last of them each in its own way
WEIGHTS = "**/*.safetensors"
TEXTS = ("\n", "\nA large language model", "\nGenerative AI makes pictures (and text): 42 %!")

# Compute with the scripts of the page; `from` is where they are.
COMPUTE = """async ([from, texts, runs]) => {
    const {models, Run} = await import(`${from}see_run.js`);
    const file = async (name) => (await fetch(from + name)).arrayBuffer();
    const both = models(
        await file("picture-model.safetensors"), await file("text-model.safetensors"));
    const scores = texts.map((text) => {
        both.text.begin();
        const pieces = both.text.vocabulary.numbers(text);
        return pieces.map((piece) => [...both.text.scoresAfter(piece)]);
    });
    const made = runs.map((settings) => {
        const run = new Run(both, settings);
        const frames = [{noisy: [...run.noisy], clean: null}];
        const choices = [];
        while (!run.isDone) {
            const {picture, choice} = run.pass();
            if (picture) frames.push({noisy: [...picture.noisy], clean: [...picture.clean]});
            if (choice) choices.push([choice.drawn.piece, choice.drawn.odds]);
        }
        return {frames, choices};
    });
    return {scores, made};
}"""
RUNS = (
    Settings(),
    Settings(seed=0, digit=10, steps=1, guidance=0, beginning="", temperature=0),
    Settings(seed=9999, digit=8, steps=50, guidance=5, temperature=2, top_p=1),
    Settings(seed=42, guidance=1, beginning="It's 3 o'clock", temperature=0.1, top_p=0.1),
)


@pytest.fixture(scope="module")
def run() -> RecordedRun:
    """Return the run with which the page begins."""
    return recorded_run()


def for_script(settings: Settings) -> dict[str, object]:
    """Return the settings of a run as the scripts name them."""
    return {
        "seed": settings.seed,
        "digit": settings.digit,
        "steps": settings.steps,
        "guidance": settings.guidance,
        "begin": settings.beginning,
        "temperature": settings.temperature,
        "topP": settings.top_p,
    }


def started(context: BrowserContext, address: str, query: str = "") -> tuple[Page, list[str]]:
    """Open the page, and start the two models."""
    page, noise = opened(context, f"{address}see/{query}")
    press(page, "Start the two models")
    expect(page.locator(".see-pass")).to_be_visible()
    return page, noise


def press(page: Page, name: str) -> None:
    """Press a button."""
    page.get_by_role("button", name=name, exact=True).click()


def to_the_end(page: Page) -> None:
    """Let both models finish."""
    press(page, "To the end")
    expect(page.locator("[data-do=next]")).to_have_attribute("aria-disabled", "true")
    expect(page.locator("[data-do=next]")).to_have_css("border-style", "dashed")  # and looks it


def text_of(page: Page) -> str:
    """Return what is written so far, with its mark."""
    return page.locator(".see-live .see-written").inner_text()


def picture_of(page: Page) -> str:
    """Return the picture so far, as its address."""
    return str(page.locator(".see-canvas").first.evaluate("each => each.toDataURL()"))


def test_the_page_computes_what_the_reference_does(context: BrowserContext, address: str) -> None:
    """Every score of every piece, every point of every step, and every draw is the same."""
    page, noise = opened(context, f"{address}see/")
    given = [f"{address}assets/", TEXTS, [for_script(each) for each in RUNS]]
    found = page.evaluate(COMPUTE, given)
    text = TextModel(weights.read(weights.TEXT))
    picture = PictureModel(weights.read(weights.PICTURE))
    for written, scores in zip(TEXTS, found["scores"], strict=True):
        reference = text.scores(text.vocabulary.numbers(written))
        assert np.abs(np.array(scores) - reference).max() < SAME, written
    for settings, made in zip(RUNS, found["made"], strict=True):
        digits = np.array([settings.digit])
        steps = picture.drawn(noise_of(settings.seed), digits, settings.steps, settings.guidance)
        for step, frame in zip(steps, made["frames"], strict=True):
            assert np.abs(np.array(frame["noisy"]) - step.noisy[0]).max() < SAME
            if step.clean is not None:
                assert np.abs(np.array(frame["clean"]) - step.clean[0]).max() < SAME
        choices = text.written(
            settings.beginning, settings.seed, settings.temperature, settings.top_p
        )
        for choice, (piece, odds) in zip(choices, made["choices"], strict=True):
            assert text.vocabulary.pieces[choice.piece] == piece
            assert abs(choice.odds[choice.drawn] - odds) < SAME
    assert noise == []


def test_nothing_is_fetched_before_it_is_asked_for(context: BrowserContext, address: str) -> None:
    """The weights and what computes come when the reader starts, and only once."""
    page = blank_page(context)
    asked = asked_for(page)
    _, noise = opened(context, f"{address}see/?pass=5", until="networkidle")
    late = re.compile(r"safetensors|see_worker|tiny_")
    assert list(filter(late.search, asked)) == []
    press(page, "Start the two models")
    expect(page.locator(".see-pass")).to_have_text("Pass 5")
    press(page, "Another seed")
    expect(page).to_have_url(re.compile("seed="))
    assert sum(".safetensors" in each for each in asked) == 2
    assert noise == []


def test_a_reader_goes_on_and_back(context: BrowserContext, address: str) -> None:
    """A pass works on the whole picture and adds one piece; back takes both back."""
    page, noise = started(context, address)
    status = page.locator(".see-status")
    expect(status).to_contain_text("pure noise")
    texts, pictures = [text_of(page)], [picture_of(page)]
    for number in (1, 2, 3):
        press(page, "Next pass")
        expect(page.locator(".see-pass")).to_have_text(f"Pass {number}")
        expect(status).to_contain_text(f"Pass {number} of 25: all 64 points")
        expect(status).to_contain_text("was drawn")
        expect(page).to_have_url(re.compile(rf"pass={number}$"))
        texts.append(text_of(page))
        pictures.append(picture_of(page))
    assert all(after.startswith(before) for before, after in pairwise(texts))
    assert len(set(texts)) == 4
    assert len(set(pictures)) == 4
    expect(page.locator(".see-odds > li:nth-child(-n+10)")).to_have_count(10)
    expect(page.locator(".see-odds > .is-drawn")).to_have_count(1)  # the eleventh, if unlikely
    expect(page.locator(".see-film canvas")).to_have_count(4)
    for number in (2, 1, 0):
        press(page, "Back")
        expect(page.locator(".see-pass")).to_have_text(f"Pass {number}")
        assert text_of(page) == texts[number]
        assert picture_of(page) == pictures[number]
    expect(page.get_by_role("button", name="Back")).to_have_attribute("aria-disabled", "true")
    assert noise == []


def test_the_end_is_what_was_recorded(
    context: BrowserContext, address: str, run: RecordedRun
) -> None:
    """The run with which the page begins ends as the one that stands there without scripts."""
    page, noise = started(context, address)
    to_the_end(page)
    assert text_of(page) == f"Made up: {run.settings.beginning}{run.text}"
    expect(page.locator(".see-pass")).to_have_text(f"Pass {len(run.passes)}")
    expect(page.locator("[data-recorded]").first).to_be_hidden()
    assert noise == []


def test_a_run_can_be_linked_to(windows: Windows, address: str) -> None:
    """Whoever opens the address of a run and starts it sees the same."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = started(context, address, "?seed=12&digit=8&steps=10&temperature=1&pass=9")
        expect(page.locator(".see-pass")).to_have_text("Pass 9")
        press(page, "Next pass")
        page.get_by_role("button", name="Generative AI is", exact=True).click()
        expect(page.locator(".see-live .see-written")).to_contain_text("Generative AI")
        expect(page).to_have_url(re.compile("begin=Generative"))
        here, text, picture = page.url, text_of(page), picture_of(page)
        assert "digit=8" in here
    with windows.open(viewport=PHONE, reduced_motion="reduce") as context:
        page, _ = started(context, address, here.partition("/see/")[2])
        expect(page.locator(".see-pass")).to_have_text("Pass 10")
        assert (text_of(page), picture_of(page)) == (text, picture)


def test_a_task_opens_its_run_in_place(context: BrowserContext, address: str) -> None:
    """Once the models run, a link of a task shows its run, and the browser leads back."""
    page, noise = started(context, address)
    page.get_by_role("link", name="Set the temperature to 0").click()
    expect(page.locator(".see-pass")).to_have_text("Pass 25")
    expect(page.get_by_role("slider", name="Temperature")).to_have_value("0")
    page.go_back()
    expect(page.locator(".see-pass")).to_have_text("Pass 0")
    assert noise == []


def test_without_temperature_the_text_stays(context: BrowserContext, address: str) -> None:
    """With temperature 0 another seed changes the picture, and no piece of the text."""
    page, _ = started(context, address, "?temperature=0&pass=12&seed=1")
    expect(page.locator(".see-pass")).to_have_text("Pass 12")
    text, picture = text_of(page), picture_of(page)
    page.get_by_label("Seed of chance").fill("2")
    page.get_by_label("Seed of chance").press("Enter")
    expect(page).to_have_url(re.compile("seed=2"))
    assert text_of(page) == text
    assert picture_of(page) != picture
    # Both are told: what the model gave the piece, and that it is taken for certain.
    expect(page.locator(".see-text-says")).to_contain_text(
        re.compile(r"was taken without a draw: of all pieces the model gave it the most, [\d.]+%")
    )
    expect(page.locator(".see-odds-title")).to_contain_text("temperature 0 always takes the first")
    expect(page.locator(".see-odds .is-drawn .see-note")).to_have_text("taken")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?steps=900", "steps=900. Expected: a number from 1 to 50. Taken: 25."),
        ("?digit=x", "digit=x. Expected: 0, 1, 2"),
        ("?seed=-1&top-p=7", "top-p=7. Expected: a number from 0.1 to 1"),
        ("?temperature=", "temperature=. Expected: a number from 0 to 2"),
        ("?pass=many", "no pass that there is. Taken: 0."),
        (f"?begin={'long+' * 200}", "the last 400 letters are kept"),
    ],
)
def test_an_impossible_address_is_said(
    context: BrowserContext, address: str, query: str, said: str
) -> None:
    """What cannot be is named with what can be, and the page runs with that."""
    page, noise = opened(context, f"{address}see/{query}")
    expect(page.get_by_role("alert")).to_contain_text(said)
    press(page, "Start the two models")
    press(page, "Next pass")
    expect(page.locator(".see-pass")).to_have_text("Pass 1")
    assert noise == []


@pytest.mark.parametrize(
    ("beginning", "said", "begun"),
    [
        ("", "", "Made up: "),
        ("傘の AI", "left these out: 傘 の", "Made up:  AI"),
        ("“Naïve” café…", "reads ï as i, é as e", 'Made up: "Naive" cafe...'),
        ("Über Z\u0308", "reads Ü as U", "Made up: Uber Z"),
        ("umbrella " * 44, "its last 64 pieces", "Made up: "),
    ],
    ids=["empty", "another script", "marks over letters", "marks apart", "too long"],
)
def test_any_beginning_is_taken(
    context: BrowserContext, address: str, beginning: str, said: str, begun: str
) -> None:
    """What the model does not know is left out and named; a long beginning loses its start."""
    page, noise = started(context, address)
    field = page.get_by_label("Beginning", exact=True)
    field.fill(beginning)
    field.press("Tab")
    expect(page.locator(".see-beginning-says")).to_contain_text(said)
    press(page, "Next pass")
    expect(page.locator(".see-status")).to_contain_text("was drawn")
    assert text_of(page).startswith(begun)
    to_the_end(page)
    assert noise == []


def test_an_impossible_seed_is_said(context: BrowserContext, address: str) -> None:
    """What was typed, what can be, and what is taken instead stand beside the field."""
    page, noise = started(context, address)
    seed = page.get_by_label("Seed of chance")
    seed.fill("99999")
    seed.press("Enter")
    expect(page.get_by_role("alert")).to_have_text(
        "99999 is no seed: that is a number from 0 to 9999. Taken instead: 14."
    )
    expect(seed).to_have_value("14")
    seed.fill("15")
    seed.press("Enter")
    expect(page.locator(".see-problem")).to_have_text("")
    assert noise == []


def test_a_phone_shows_the_picture_and_the_text_at_once(windows: Windows, address: str) -> None:
    """Both results, what is said of them, and the buttons are on one screen after the start."""
    screen = ViewportSize(width=390, height=844)
    with windows.open(
        viewport=screen, has_touch=True, is_mobile=True, reduced_motion="no-preference"
    ) as context:
        page, noise = started(context, address, "?pass=20")
        expect(page.locator(".see-pass")).to_have_text("Pass 20")
        expect(page.locator("[data-do=play]")).to_be_focused()
        for part in ("[data-do=play]", ".see-canvas", ".see-picture-says", ".see-written"):
            expect(page.locator(f"{part}:visible").first).to_be_in_viewport(ratio=1)
        expect(page.locator(".see-odds .is-drawn")).to_be_in_viewport(ratio=1)
        play, next_pass = (
            page.locator(f"[data-do={name}]").evaluate("each => getComputedStyle(each).color")
            for name in ("play", "next")
        )
        assert play != next_pass
        paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert play == paper  # dark, as what is pressed next
        digit = page.get_by_label("Digit asked for")
        digit.scroll_into_view_if_needed()
        expect(digit).to_be_in_viewport()
        assert page.evaluate("document.documentElement.scrollWidth") <= screen["width"]
        assert noise == []


@pytest.mark.parametrize("way", ["missing", "cut", "offline"])
def test_weights_that_do_not_arrive_are_said(
    context: BrowserContext, address: str, way: str
) -> None:
    """A sentence says what happened, nothing is lost, and it can be tried again."""

    def answer(route: Route) -> None:
        if way == "offline":
            route.abort()
        elif way == "missing":
            route.fulfill(status=404)
        else:
            route.fulfill(body=weights.TEXT.read_bytes()[:5000])

    context.route(WEIGHTS, answer)  # before the page, which may else ask before this holds
    page, _ = opened(context, f"{address}see/?seed=5")
    press(page, "Start the two models")
    said = "arrived incomplete" if way == "cut" else "did not arrive"
    expect(page.get_by_role("alert")).to_contain_text(said)
    expect(page.locator("[data-recorded]").first).to_be_visible()
    context.unroute(WEIGHTS)
    press(page, "Start the two models")
    expect(page.locator(".see-pass")).to_have_text("Pass 0")
    expect(page.locator(".see-problem")).to_have_text("")
    assert "seed=5" in page.url


def test_it_plays_and_pauses(windows: Windows, address: str) -> None:
    """It goes on by itself until it is paused, and says nothing while it does."""
    with windows.open(viewport=DESKTOP, reduced_motion="no-preference") as context:
        page, noise = started(context, address)
        press(page, "Play")
        expect(page.locator(".see-pass")).to_have_text(re.compile(r"Pass [1-9]"))
        expect(page.locator(".see-status")).to_contain_text("pure noise")
        press(page, "Pause")
        expect(page.locator(".see-status")).to_contain_text("was drawn")
        expect(page).to_have_url(re.compile(r"pass=\d+$"))
        assert noise == []


def test_whoever_wants_no_motion_gets_steps(context: BrowserContext, address: str) -> None:
    """With reduced motion nothing plays by itself."""
    page, _ = started(context, address)
    expect(page.locator("[data-do=play]")).to_be_hidden()
    expect(page.get_by_role("button", name="Next pass")).to_be_visible()


def test_keys_do_all(context: BrowserContext, address: str) -> None:
    """The focus stays where it was when a button has been pressed by a key."""
    page, _ = opened(context, f"{address}see/")
    page.get_by_role("button", name="Start the two models").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".see-pass")).to_be_visible()
    expect(page.locator("[data-do=next]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".see-pass")).to_have_text("Pass 1")
    expect(page.locator("[data-do=next]")).to_be_focused()


def test_what_is_copied_says_that_it_is_made_up(context: BrowserContext, address: str) -> None:
    """A sentence taken from the page carries its mark and its address."""
    page, _ = started(context, address, "?pass=20")
    expect(page.locator(".see-pass")).to_have_text("Pass 20")
    page.locator(".see-live .see-written").evaluate(
        "each => getSelection().selectAllChildren(each)"
    )
    page.keyboard.press("Control+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Made up by a tiny text model")
    assert f"{address}see/" in copied
    assert copied.endswith(text_of(page).removeprefix("Made up: ").strip())


def test_without_scripts_a_run_stands_there(
    windows: Windows, address: str, run: RecordedRun
) -> None:
    """Pictures from noise to digit, the whole text with its mark, and the odds; no control."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as context:
        page = blank_page(context)
        page.goto(f"{address}see/")
        article = page.locator("article")
        expect(article.locator(".see-strip img:visible").first).to_be_visible()
        expect(article).to_contain_text(f"Made up: {run.settings.beginning}{run.text}"[:80])
        expect(article.locator(".see-table tbody tr:visible")).not_to_have_count(0)
        controls = article.locator(":is(button, input, select, canvas):visible")
        expect(controls).to_have_count(0)


def test_on_paper_a_run_stands_there(context: BrowserContext, address: str) -> None:
    """What is printed is the recorded run, also after the reader's own."""
    page, _ = started(context, address, "?pass=4")
    expect(page.locator(".see-pass")).to_have_text("Pass 4")
    page.emulate_media(media="print")
    expect(page.locator(".see-strip img").first).to_be_visible()
    expect(page.locator(".see-live").first).to_be_hidden()
    expect(page.locator(".see-it :is(button, input, select):visible")).to_have_count(0)


def faults_in_all_colors(page: Page) -> list[object]:
    """Return what axe finds in the light, and of colors in the dark."""
    paint(page, "light")
    light = violations(page, within=".see-it")
    paint(page, "dark")
    return light + violations(page, only=RULES_OF_COLOR, within=".see-it")


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_every_state_is_sound(windows: Windows, address: str, size: ViewportSize) -> None:
    """Axe finds nothing before, within and at the end of a run, and nothing scrolls sideways."""
    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page, noise = opened(context, f"{address}see/")
        load_axe(page)
        states = [faults_in_all_colors(page)]
        press(page, "Start the two models")
        for _ in range(2):
            press(page, "Next pass")
        states.append(faults_in_all_colors(page))
        to_the_end(page)
        states.append(faults_in_all_colors(page))
        assert states == [[], [], []]
        width = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0
        assert noise == []


def test_in_forced_colors_the_bars_are_seen(windows: Windows, address: str) -> None:
    """A bar has the color of text as its edge, and the one that was drawn is filled."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce", forced_colors="active") as context:
        page, _ = started(context, address, "?pass=3")
        expect(page.locator(".see-pass")).to_have_text("Pass 3")
        drawn = page.locator(".see-odds .is-drawn .see-bar")
        other = page.locator(".see-odds li:not(.is-drawn) .see-bar").first
        color = "each => getComputedStyle(each).backgroundColor"
        assert drawn.evaluate(color) != other.evaluate(color)
