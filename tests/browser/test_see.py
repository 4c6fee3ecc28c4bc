"""The two tiny models: what they compute, and what a reader can do with them."""

import re
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from playwright.sync_api import Page, Route, ViewportSize, expect

from macros.figures.recorded_run import RecordedRun, Settings, recorded_run
from macros.training import weights
from macros.training.picture_model import PictureModel, noise_of
from macros.training.text_model import TextModel
from tests.browser.pages import DESKTOP, NARROW, PHONE, Open, overflow, violations_in_all_colors

SAME = 1e-9  # both compute with 64 bits, and round the last of them each in its own way
WEIGHTS = "**/*.safetensors"
TEXTS = ("\n", "\nA large language model", "\nGenerative AI makes pictures (and text): 42 %!")
CURRENT = ".see-pass"

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


@pytest.fixture
def started(visit: Open) -> Open:
    """Return a function that opens the page with a query and starts the two models."""

    def start(query: str = "", **options: object) -> Page:
        page = visit(f"see/{query}", **options)
        press(page, "start")
        expect(page.locator(CURRENT)).to_be_visible()
        return page

    return start


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


def press(page: Page, name: str) -> None:
    """Press the button that does what is named."""
    page.locator(f"[data-do={name}]").click()


def to_the_end(page: Page) -> None:
    """Let both models finish."""
    press(page, "end")
    expect(page.locator("[data-do=next]")).to_have_attribute("aria-disabled", "true")


def text_of(page: Page) -> str:
    """Return what is written so far, with its mark."""
    return page.locator(".see-live .see-written").inner_text()


def picture_of(page: Page) -> str:
    """Return the picture so far, as its address."""
    return str(page.locator(".see-canvas").first.evaluate("each => each.toDataURL()"))


def test_the_page_computes_what_the_reference_does(visit: Open, address: str) -> None:
    """Every score of every piece, every point of every step, and every draw is the same."""
    page = visit("see/")
    settings_of_runs = [for_script(settings) for settings in RUNS]
    result = page.evaluate(COMPUTE, [f"{address}assets/", TEXTS, settings_of_runs])
    text = TextModel(weights.read(weights.TEXT))
    picture = PictureModel(weights.read(weights.PICTURE))
    for written, scores in zip(TEXTS, result["scores"], strict=True):
        reference = text.scores(text.vocabulary.numbers(written))
        assert np.abs(np.array(scores) - reference).max() < SAME, written
    for settings, made in zip(RUNS, result["made"], strict=True):
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


def test_the_models_are_fetched_when_the_reader_starts(
    new_page: Callable[..., Page], address: str
) -> None:
    """Not before, and only once."""
    page = new_page()
    urls: list[str] = []
    page.on("request", lambda request: urls.append(request.url))
    page.goto(f"{address}see/?pass=5", wait_until="networkidle")
    assert list(filter(re.compile(r"safetensors|see_worker|tiny_").search, urls)) == []
    press(page, "start")
    expect(page.locator(CURRENT)).to_have_text("Pass 5")
    press(page, "seed")
    expect(page).to_have_url(re.compile("seed="))
    assert sum(".safetensors" in url for url in urls) == 2


def test_a_reader_steps_forward_and_back(started: Open) -> None:
    """A pass works on the whole picture and adds one piece; back undoes both."""
    page = started()
    texts, pictures = [text_of(page)], [picture_of(page)]
    for number in (2, 3, 4):
        press(page, "next")
        expect(page.locator(CURRENT)).to_have_text(f"Pass {number}")
        expect(page.locator(".see-status")).to_contain_text(f"Pass {number} of 25")
        expect(page).to_have_url(re.compile(rf"pass={number}$"))
        texts.append(text_of(page))
        pictures.append(picture_of(page))
    assert all(after.startswith(before) for before, after in pairwise(texts))
    assert len({*texts}) == len({*pictures}) == 4
    expect(page.locator(".see-odds > .is-drawn")).to_have_count(1)
    expect(page.locator(".see-film canvas")).to_have_count(5)
    for number in (3, 2, 1):
        press(page, "back")
        expect(page.locator(CURRENT)).to_have_text(f"Pass {number}")
        assert (text_of(page), picture_of(page)) == (texts[number - 1], pictures[number - 1])
    press(page, "back")
    expect(page.locator(CURRENT)).to_have_text("Pass 0")
    expect(page.get_by_role("button", name="Back")).to_have_attribute("aria-disabled", "true")


def test_the_end_is_what_was_recorded(started: Open, run: RecordedRun) -> None:
    """The run with which the page begins ends as the one that is shown without scripts."""
    page = started()
    to_the_end(page)
    assert text_of(page) == f"Made up: {run.settings.beginning}{run.text}"
    expect(page.locator(CURRENT)).to_have_text(f"Pass {len(run.passes)}")
    expect(page.locator("[data-recorded]").first).to_be_hidden()


def test_a_run_can_be_linked_to(started: Open, address: str) -> None:
    """Whoever opens the address of a run and starts it sees the same."""
    page = started("?seed=12&digit=8&steps=10&temperature=1&pass=9")
    expect(page.locator(CURRENT)).to_have_text("Pass 9")
    press(page, "next")
    expect(page.locator(CURRENT)).to_have_text("Pass 10")
    page.get_by_role("button", name="Generative AI is", exact=True).click()
    expect(page.locator(".see-live .see-written")).to_contain_text("Generative AI")
    expect(page).to_have_url(re.compile("begin=Generative"))
    here, text, picture = page.url, text_of(page), picture_of(page)
    other = started(here.removeprefix(f"{address}see/"), size=PHONE)
    expect(other.locator(CURRENT)).to_have_text("Pass 10")
    assert (text_of(other), picture_of(other)) == (text, picture)


def test_without_temperature_the_text_stays(started: Open) -> None:
    """With temperature 0 another seed changes the picture, and no piece of the text."""
    page = started("?temperature=0&pass=12&seed=1")
    expect(page.locator(CURRENT)).to_have_text("Pass 12")
    text, picture = text_of(page), picture_of(page)
    seed = page.get_by_label("Seed")
    seed.fill("2")
    seed.press("Enter")
    expect(page).to_have_url(re.compile("seed=2"))
    assert text_of(page) == text
    assert picture_of(page) != picture


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("?steps=900", "steps=900"),
        ("?digit=x", "digit=x"),
        ("?seed=-1&top-p=7", "top-p=7"),
        ("?temperature=", "temperature="),
        ("?pass=many", "pass"),
        (f"?begin={'long+' * 200}", "400"),
    ],
)
def test_a_value_that_is_out_of_range_is_reported(visit: Open, query: str, message: str) -> None:
    """And the page runs without it."""
    page = visit(f"see/{query}")
    expect(page.get_by_role("alert")).to_contain_text(message)
    press(page, "start")
    expect(page.locator(CURRENT)).to_have_text("Pass 1")


@pytest.mark.parametrize(
    ("beginning", "message", "begun"),
    [
        ("", "", "Made up: "),
        ("傘の AI", "傘 の", "Made up:  AI"),
        ("“Naïve” café…", "ï as i, é as e", 'Made up: "Naive" cafe...'),
        ("Über Z\u0308", "Ü as U", "Made up: Uber Z"),
        ("umbrella " * 44, "64 pieces", "Made up: "),
    ],
    ids=["empty", "another script", "marks over letters", "marks apart", "too long"],
)
def test_any_beginning_is_taken(started: Open, beginning: str, message: str, begun: str) -> None:
    """What the model does not know is left out and named; a long beginning loses its start."""
    page = started()
    field = page.get_by_label("Beginning of the text")
    field.fill(beginning)
    field.press("Tab")
    expect(page.locator(".see-beginning-says")).to_contain_text(message)
    expect(page.locator(CURRENT)).to_have_text("Pass 1")
    assert text_of(page).startswith(begun)
    to_the_end(page)


@pytest.mark.parametrize("way", ["missing", "cut", "offline"])
def test_weights_that_do_not_arrive_are_reported(
    new_page: Callable[..., Page], address: str, way: str
) -> None:
    """A sentence says what happened, nothing is lost, and a second try may succeed."""

    def answer(route: Route) -> None:
        if way == "offline":
            route.abort()
        elif way == "missing":
            route.fulfill(status=404)
        else:
            route.fulfill(body=weights.TEXT.read_bytes()[:5000])

    page = new_page(quiet=False)
    page.route(WEIGHTS, answer)
    page.goto(f"{address}see/?seed=5")
    press(page, "start")
    message = "incomplete" if way == "cut" else "downloaded"
    expect(page.get_by_role("alert")).to_contain_text(message)
    expect(page.locator("[data-recorded]").first).to_be_visible()
    page.unroute(WEIGHTS)
    press(page, "start")
    expect(page.locator(CURRENT)).to_be_visible()
    expect(page.locator(".see-problem")).to_be_empty()
    assert "seed=5" in page.url


def test_it_plays_and_pauses(started: Open) -> None:
    """It runs by itself until it is paused, and announces nothing while it does."""
    page = started(reduced_motion="no-preference")
    status = page.locator(".see-status")
    expect(page.locator(CURRENT)).to_have_text(re.compile(r"Pass [2-9]"))
    expect(status).to_be_empty()
    press(page, "play")
    expect(status).not_to_be_empty()
    expect(page).to_have_url(re.compile(r"pass=\d+$"))


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_link_of_the_page_starts_the_models(visit: Open, size: ViewportSize) -> None:
    """One press leads to the pass that a task asks for, with both results in sight."""
    page = visit("see/", size=size)
    page.locator("a[href*='seed=7']").first.click()
    expect(page.locator(CURRENT)).to_have_text("Pass 25")
    expect(page.get_by_label("Seed")).to_have_value("7")
    for part in (".see-bar-of-passes", ".see-canvas >> nth=0", ".see-live .see-written"):
        expect(page.locator(part)).to_be_in_viewport()
    expect(page.locator("[data-do=next]")).to_be_focused()


def test_whoever_wants_no_motion_steps_by_key(visit: Open) -> None:
    """With reduced motion nothing plays; the focus stays on a button that a key has pressed."""
    page = visit("see/")
    page.locator("[data-do=start]").press("Enter")
    expect(page.locator("[data-do=next]")).to_be_focused()
    expect(page.locator("[data-do=play]")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.locator(CURRENT)).to_have_text("Pass 2")
    expect(page.locator("[data-do=next]")).to_be_focused()


def test_what_is_copied_says_that_it_is_made_up(started: Open, address: str) -> None:
    """A sentence taken from the page carries its mark and its address."""
    page = started("?pass=20")
    expect(page.locator(CURRENT)).to_have_text("Pass 20")
    page.locator(".see-live .see-written").evaluate(
        "each => getSelection().selectAllChildren(each)"
    )
    page.keyboard.press("ControlOrMeta+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Made up by a tiny text model")
    assert f"{address}see/" in copied
    assert copied.endswith(text_of(page).removeprefix("Made up: ").strip())


def test_without_scripts_a_run_is_shown(visit: Open, run: RecordedRun) -> None:
    """Pictures from noise to digit, the whole text with its mark, and the odds; no control."""
    page = visit("see/", size=PHONE, device="without scripts")
    article = page.locator("article")
    expect(article.locator(".see-strip img:visible").first).to_be_visible()
    expect(article).to_contain_text(f"Made up: {run.settings.beginning}{run.text}"[:80])
    expect(article.locator(".see-table tbody tr:visible")).not_to_have_count(0)
    expect(article.locator(":is(button, input, select, canvas):visible")).to_have_count(0)


def test_on_paper_a_run_is_shown(started: Open) -> None:
    """What is printed is the recorded run, also after the reader's own."""
    page = started("?pass=4")
    expect(page.locator(CURRENT)).to_have_text("Pass 4")
    page.emulate_media(media="print")
    expect(page.locator(".see-strip img").first).to_be_visible()
    expect(page.locator(".see-live").first).to_be_hidden()
    expect(page.locator(".see-it :is(button, input, select):visible")).to_have_count(0)


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_a_run_is_accessible(started: Open, size: ViewportSize) -> None:
    """Within a run and at its end, and the page is not too wide."""
    page = started("?pass=2", size=size)
    expect(page.locator(CURRENT)).to_have_text("Pass 2")
    page.evaluate("scrollTo(0, 0)")  # where the header covers nothing
    assert violations_in_all_colors(page, within=".see-it") == []
    to_the_end(page)
    page.evaluate("scrollTo(0, 0)")  # where the header covers nothing
    assert violations_in_all_colors(page, within=".see-it") == []
    assert overflow(page) == 0


def test_in_forced_colors_the_piece_that_was_drawn_differs(started: Open) -> None:
    """Its bar has another ground than the others."""
    page = started("?pass=3", forced_colors="active")
    expect(page.locator(CURRENT)).to_have_text("Pass 3")
    drawn = page.locator(".see-odds .is-drawn .see-bar")
    other = page.locator(".see-odds li:not(.is-drawn) .see-bar").first
    color = "each => getComputedStyle(each).backgroundColor"
    assert drawn.evaluate(color) != other.evaluate(color)
