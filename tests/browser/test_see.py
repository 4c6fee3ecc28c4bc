"""The two tiny models: what they compute, and what a reader can do with them."""

import re
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, Route, ViewportSize, expect

from macros.figures.recorded_run import Settings, recorded_run
from macros.training import stories, weights
from macros.training.picture_model import PictureModel, colors, noise_of, things
from macros.training.text_model import TextModel
from macros.training.vocabulary import END, spelled
from macros.world import COLORS, THINGS
from tests.browser.pages import DESKTOP, NARROW, PHONE, Open, overflow, violations_in_all_colors

SAME = 1e-4
LONG = 180_000  # milliseconds for a whole run; other tests compute at the same time
WEIGHTS = "**/*.safetensors"
RUN, TOGETHER, ANSWERS = (f"[data-stage={name}]" for name in ("run", "together", "true-or-made-up"))

# Compute with the scripts of the page; `from` is where they are.
COMPUTE = """async ([from, runs]) => {
    const {models, Run} = await import(`${from}see_run.js`);
    const file = async (name) => (await fetch(from + name)).arrayBuffer();
    const both = models(
        await file("picture-model.safetensors"), await file("text-model.safetensors"));
    return runs.map((settings) => {
        const run = new Run(both, settings);
        const frames = [{noisy: [...run.noisy], clean: null}];
        const choices = [];
        let written;
        while (!run.isDone) {
            const {picture, choice} = run.pass();
            if (picture) frames.push({noisy: [...picture.noisy], clean: [...picture.clean]});
            if (choice) choices.push([choice.drawn.word, choice.drawn.odds]);
            if (choice) written = choice.text;
        }
        return {frames, choices, written};
    });
}"""
RUNS = (
    Settings(),
    Settings(seed=0, color="", thing="", steps=1, guidance=0, temperature=0),
    Settings(seed=9999, color="blue", thing="cat", steps=30, guidance=5, temperature=2, top_p=1),
    Settings(seed=42, color="", thing="umbrella", guidance=1, temperature=0.1, top_p=0.1),
)


def for_script(settings: Settings) -> dict[str, object]:
    """Return the settings of a run as the scripts name them."""
    return {
        "seed": settings.seed,
        "color": settings.color,
        "thing": settings.thing,
        "prompt": request_of(settings).removesuffix(" :"),
        "steps": settings.steps,
        "guidance": settings.guidance,
        "temperature": settings.temperature,
        "topP": settings.top_p,
    }


def request_of(settings: Settings) -> str:
    """Return what the text model is asked."""
    return stories.request(settings.thing, settings.color)


def button(page: Page, name: str, panel: str = RUN) -> Locator:
    """Return the button of a panel that does what is named."""
    return page.locator(f"{panel} [data-do={name}]")


def shows(page: Page, number: int, panel: str = RUN) -> None:
    """Wait until a panel shows a pass, the last one or another."""
    said = re.compile(rf"\bpass\s{number}$", re.IGNORECASE)
    expect(page.locator(f"{panel} .see-pass")).to_have_text(said, timeout=LONG)


def is_over(page: Page, panel: str = RUN) -> None:
    """Wait until both models have finished."""
    expect(button(page, "next", panel)).to_have_attribute("aria-disabled", "true", timeout=LONG)


def text_of(page: Page, panel: str = RUN) -> str:
    """Return what is written so far."""
    return page.locator(f"{panel} .see-written").inner_text()


def image_of(page: Page, panel: str = RUN) -> str:
    """Return the model's guess at the image, as its address."""
    return str(page.locator(f"{panel} .see-guess canvas").evaluate("each => each.toDataURL()"))


def test_the_page_computes_what_the_reference_does(visit: Open, address: str) -> None:
    """Every value of every step is the same, every word with its odds, and the spelling."""
    page = visit("see/")
    result = page.evaluate(COMPUTE, [f"{address}assets/", [for_script(each) for each in RUNS]])
    text = TextModel(weights.read(weights.TEXT))
    picture = PictureModel(weights.read(weights.PICTURE))
    for settings, made in zip(RUNS, result, strict=True):
        asked = things([settings.thing]), colors([settings.color])
        noise = noise_of(settings.seed)
        steps = picture.drawn(noise, *asked, settings.steps, settings.guidance)
        for step, frame in zip(steps, made["frames"], strict=True):
            assert np.abs(np.array(frame["noisy"]) - step.noisy.ravel()).max() < SAME
            if step.clean is not None:
                assert np.abs(np.array(frame["clean"]) - step.clean.ravel()).max() < SAME
        choices = text.written(
            request_of(settings), settings.seed, settings.temperature, settings.top_p
        )
        for choice, (word, odds) in zip(choices, made["choices"], strict=True):
            assert text.vocabulary.words[choice.token] == word
            assert abs(choice.odds[choice.drawn] - odds) < SAME
        words = [word for word, _ in made["choices"] if word != END]
        assert made["written"] == spelled(words)


def test_the_models_are_fetched_when_the_reader_starts(
    new_page: Callable[..., Page], address: str
) -> None:
    """Not before, and only once."""
    page = new_page()
    urls: list[str] = []
    page.on("request", lambda request: urls.append(request.url))
    page.goto(f"{address}see/", wait_until="networkidle")
    assert not any(".safetensors" in url or "see_worker" in url for url in urls)
    button(page, "start").click()
    shows(page, 0)
    page.locator(f"{RUN} [data-seed-for]").click()
    expect(page.locator(f"{RUN} .see-fetching")).to_be_empty()
    assert sum(".safetensors" in url for url in urls) == 2


def test_at_rest_it_looks_as_at_the_end_of_the_run(visit: Open) -> None:
    """The recorded run is the one that its settings give, word for word and bar for bar."""
    page, run = visit("see/"), recorded_run()
    parts = (".see-pass", ".see-written", ".see-picture-says", ".see-text-says", ".see-odds")
    before = [page.locator(f"{RUN} {part}").inner_text() for part in parts]
    button(page, "back").click()
    shows(page, len(run.passes) - 1)
    button(page, "next").click()
    shows(page, len(run.passes))
    expect(page.locator(f"{RUN} .see-status")).to_contain_text("Finished")
    assert [page.locator(f"{RUN} {part}").inner_text() for part in parts] == before
    expect(page).to_have_url(re.compile(rf"pass={len(run.passes)}$"))


def test_a_reader_steps_forward_and_back(visit: Open) -> None:
    """A pass works on the whole image and adds one word; back undoes both."""
    page = visit("see/?pass=1")
    shows(page, 1)
    texts, images = [text_of(page)], [image_of(page)]
    for number in (2, 3, 4):
        button(page, "next").click()
        shows(page, number)
        expect(page.locator(f"{RUN} .see-status")).to_contain_text(f"Pass {number} of 24")
        expect(page).to_have_url(re.compile(rf"pass={number}$"))
        texts.append(text_of(page))
        images.append(image_of(page))
    assert all(after.startswith(before) for before, after in pairwise(texts))
    assert len({*texts}) == len({*images}) == 4
    expect(page.locator(".see-odds > .is-drawn")).to_have_count(1)
    for number in (3, 2, 1):
        button(page, "back").click()
        shows(page, number)
        assert (text_of(page), image_of(page)) == (texts[number - 1], images[number - 1])
    button(page, "back").click()
    shows(page, 0)
    expect(button(page, "back")).to_have_attribute("aria-disabled", "true")


def test_a_link_to_a_run_runs_it(visit: Open, address: str) -> None:
    """Whoever opens the address of a run sees the same."""
    page = visit("see/?prompt=a+blue+cat&seed=12&steps=10&temperature=1&pass=9")
    shows(page, 9)
    button(page, "next").click()
    shows(page, 10)
    expect(page).to_have_url(re.compile("pass=10$"))
    expect(page.get_by_label("Thing", exact=True)).to_have_value("cat")
    here, text, image = page.url, text_of(page), image_of(page)
    other = visit(here.removeprefix(address), size=PHONE)
    shows(other, 10)
    assert (text_of(other), image_of(other)) == (text, image)


def test_what_a_link_asks_in_vain_is_reported(visit: Open) -> None:
    """Values out of range, and what is no number; the page runs with the usual ones."""
    wrong = ("steps=900", "seed=-1", "top-p=7", "temperature=", "guidance=x", "pass=many")
    page = visit(f"see/?{'&'.join(wrong)}&prompt={'long+' * 200}")
    problem = page.locator(f"{RUN} .see-problem")
    for message in (*wrong[:-1], "pass that", "too long"):
        expect(problem).to_contain_text(message)
    for name in ("steps", "seed", "top-p", "temperature", "guidance"):
        field = page.locator(f"{RUN} [name={name}]")
        expect(field).to_have_value(field.get_attribute("value") or "")
    expect(page.locator(f"{RUN} .see-status")).not_to_be_empty(timeout=LONG)


# The color and thing that are understood of each prompt, and what is said of the rest.
PROMPTS = {
    "a green horse": ("green", "", "“horse”"),
    "傘": ("", "", "“傘”"),
    "a red fish and a blue cat": ("red", "fish", "only one thing"),
    "": ("", "", "a color and a thing"),
    "Draw me an ORANGE Umbrella, please!": ("orange", "umbrella", ""),
    "a rd fsh": ("red", "fish", "“red” for “rd”"),
    "two purpel umbrelas": ("purple", "umbrella", "“umbrella” for “umbrelas”"),
    "red": ("red", "", "picked a thing"),
}


def test_any_prompt_is_taken(visit: Open, address: str) -> None:
    """Words that the models don't know are named, and what is missing is picked."""
    script = """async ([module, prompts, known]) => {
        const {askedFor, parsePrompt, remarksOn} = await import(module);
        const parsed = prompts.map((prompt) => parsePrompt(prompt, known));
        const asked = parsed.map((prompt) => askedFor(prompt, known, 7));
        return parsed.map((prompt, place) => [asked[place], remarksOn(prompt, asked[place])]);
    }"""
    known = {"colors": [*COLORS], "things": [*THINGS]}
    read = visit("").evaluate(script, [f"{address}assets/see_prompt.js", [*PROMPTS], known])
    for (color, thing, remark), (asked, remarks) in zip(PROMPTS.values(), read, strict=True):
        assert asked["color"] in ([color] if color else COLORS)
        assert asked["thing"] in ([thing] if thing else THINGS)
        assert remark in remarks
        assert bool(remark) == bool(remarks)


def test_words_are_typed_or_picked_from_lists(visit: Open) -> None:
    """A choice changes the prompt and runs it; what is typed is remarked on."""
    page = visit("see/?steps=1&pass=1")
    page.get_by_label("Prompt").fill("a red dragon")
    page.get_by_label("Prompt").press("Enter")
    expect(page.locator(f"{RUN} .see-problem")).to_contain_text("“dragon”")
    page.get_by_label("Thing", exact=True).select_option("snail")
    expect(page.locator(f"{RUN} .see-begun")).to_have_text("a red snail:")
    page.get_by_label("Color", exact=True).select_option("")
    expect(page.locator(f"{RUN} .see-begun")).to_have_text(re.compile(r"an? \w+ snail:"))
    expect(page.get_by_label("Prompt")).to_have_value("a snail")
    is_over(page)
    wish = page.locator(f"{RUN} .see-begun").inner_text().rstrip(": ")
    guess = page.locator(f"{RUN} .see-guess canvas")
    expect(guess).to_have_accessible_name(re.compile(f"asked for {wish}$"))
    expect(page).to_have_url(re.compile(r"prompt=a\+snail"))


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
    page.goto(f"{address}see/")
    before = text_of(page)
    button(page, "start").click()
    message = "incomplete" if way == "cut" else "downloaded"
    problem = page.locator(f"{RUN} .see-problem")
    expect(problem).to_contain_text(message)
    assert text_of(page) == before
    page.unroute(WEIGHTS)
    button(page, "start").click()
    shows(page, 0)
    expect(problem).to_be_empty()


def test_it_plays_and_pauses(visit: Open) -> None:
    """It runs by itself until it is paused, and announces nothing while it does."""
    page = visit("see/", reduced_motion="no-preference")
    status = page.locator(f"{RUN} .see-status")
    button(page, "play").click()
    expect(page.locator(f"{RUN} .see-pass")).to_have_text(re.compile(r"Pass [2-9]$"))
    expect(status).to_be_empty()
    button(page, "play").click()
    expect(status).not_to_be_empty()
    expect(page).to_have_url(re.compile(r"pass=\d+$"))


def test_a_task_sets_up_its_run(visit: Open) -> None:
    """One press leads to the run that a task asks for, with the image in sight."""
    page = visit("see/", size=PHONE)
    page.locator("article ol > li a[href*='seed=12']").click()
    expect(page.get_by_label("Seed")).to_have_value("12")
    expect(page.locator(f"{RUN} .see-guess .see-image")).to_be_in_viewport()
    expect(button(page, "play")).to_be_focused()
    expect(page).to_have_url(re.compile("seed=12&pass="))


def test_whoever_wants_no_motion_steps_by_key(visit: Open) -> None:
    """With reduced motion nothing plays; the focus stays on a button that a key has pressed."""
    page = visit("see/")
    button(page, "start").press("Enter")
    shows(page, 0)
    button(page, "next").press("Enter")
    shows(page, 1)
    expect(button(page, "next")).to_be_focused()
    button(page, "play").press("Enter")
    expect(button(page, "play")).not_to_have_text("Pause")
    is_over(page)


def test_one_model_asks_the_other(visit: Open) -> None:
    """The image model draws the thing and color that the language model's text ends with."""
    page = visit("see/?panel=together&seed=3&pass=4")
    shows(page, 4, TOGETHER)
    expect(page.locator(".see-request")).to_have_text("…")
    guess = page.locator(f"{TOGETHER} .see-guess canvas")
    expect(guess).to_have_accessible_name("No guess yet")
    button(page, "end", TOGETHER).click()
    is_over(page, TOGETHER)
    request = page.locator(".see-request").inner_text().removeprefix("draw: ")
    color, thing = request.split()[-2:]
    assert (color in COLORS, thing in THINGS) == (True, True)
    label = guess.get_attribute("aria-label") or ""
    assert label.endswith(request)
    expect(page).to_have_url(re.compile("panel=together"))


def test_answers_are_compared_with_the_facts(visit: Open) -> None:
    """Each question is answered, and the page says truly whether the answer is true."""
    page = visit("see/?seed=4&panel=answers")
    expect(page.locator(f"{ANSWERS} .see-fetching")).to_contain_text("are true")
    for row in page.locator(f"{ANSWERS} tbody tr").all():
        fact, question = row.get_attribute("data-fact"), row.get_attribute("data-question") or ""
        assert stories.facts()[question].answer.replace(" .", ".") == fact
        is_true = row.locator(".see-answer").inner_text() == fact
        expect(row.locator(".see-verdict")).to_have_text("True." if is_true else "Not true.")


@pytest.mark.parametrize("way", ["full screen", "large only"])
def test_a_class_does_one_task_at_a_time(visit: Open, way: str) -> None:
    """Each set up, with its part of the page; Escape leaves, and all is back in its place."""
    page = visit("see/")
    if way == "large only":
        page.evaluate("delete Element.prototype.requestFullscreen")
    opener = page.get_by_role("button", name="Class mode")
    opener.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Task 1 of 6")
    expect(dialog.locator("summary").first).to_be_focused()
    shows(page, 1)  # which the task begins with
    for _ in range(5):
        dialog.get_by_role("button", name="Next task").click()
    expect(dialog).to_contain_text("Task 6 of 6")
    expect(page).to_have_url(re.compile("task=6"))
    expect(dialog.get_by_role("button", name="Next task")).to_have_attribute(
        "aria-disabled", "true"
    )
    expect(dialog.locator(".see-together")).to_be_visible()
    expect(dialog.locator(".see-it")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator(".see-class")).to_be_hidden()
    expect(page.locator("article .see-together")).to_be_visible()
    expect(page).not_to_have_url(re.compile("task="))
    expect(opener).to_be_focused()


def test_a_link_to_a_task_opens_it_without_a_message(visit: Open) -> None:
    """Nobody has pressed anything, so no browser would allow the full screen."""
    expect(visit("see/?task=4").get_by_role("dialog")).to_contain_text("Task 4 of 6")


def test_what_is_copied_says_that_it_is_made_up(visit: Open, address: str) -> None:
    """A sentence taken from the page carries its mark and its address."""
    page = visit("see/?pass=20")
    shows(page, 20)
    page.locator(f"{RUN} .see-written").evaluate("each => getSelection().selectAllChildren(each)")
    page.keyboard.press("ControlOrMeta+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Made up by a tiny language model")
    assert f"{address}see/" in copied
    assert copied.endswith(text_of(page))


def test_on_paper_the_run_is_shown(visit: Open) -> None:
    """What is printed is what the reader sees."""
    page = visit("see/?pass=4")
    shows(page, 4)
    text = text_of(page)
    page.emulate_media(media="print")
    expect(page.locator(f"{RUN} .see-guess canvas")).to_be_visible()
    assert text_of(page) == text


def test_the_buttons_of_a_run_are_in_sight(visit: Open) -> None:
    """Even on a narrow phone, where those that move within it are in one row."""
    page = visit("see/", size=NARROW)
    bar = page.locator(f"{RUN} .see-bar-of-passes")
    bar.evaluate("bar => bar.scrollIntoView({ block: 'center' })")
    for part in bar.get_by_role("button").all():
        expect(part).to_be_in_viewport(ratio=1)
    top = "element => element.getBoundingClientRect().top"
    assert button(page, "start").evaluate(top) == button(page, "end").evaluate(top)


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_a_run_is_accessible(visit: Open, size: ViewportSize) -> None:
    """Within a run, and in class mode, and the page is not too wide."""
    page = visit("see/?pass=2", size=size)
    shows(page, 2)
    page.evaluate("scrollTo(0, 0)")  # where the header covers nothing
    for panel in (RUN, TOGETHER, ANSWERS):
        assert violations_in_all_colors(page, within=panel) == []
    assert overflow(page) == 0
    page.get_by_role("button", name="Class mode").click()
    assert violations_in_all_colors(page, within=".see-class") == []
    assert overflow(page) == 0


def test_the_home_page_plays_the_run(visit: Open, address: str) -> None:
    """Its film is fetched on a press; once it is stopped, the still stands there again."""
    page = visit("")
    still = page.locator(".see-still")
    expect(still.locator("img")).to_be_visible()
    with page.expect_request(f"{address}assets/see-film.webp"):
        still.get_by_role("button", name="Play").click()
    expect(still.locator("canvas")).to_be_visible()
    still.get_by_role("button", name="Stop").click()
    expect(still.get_by_role("button", name="Play")).to_be_visible()
    expect(still.locator("canvas")).to_have_count(0)
    expect(still.locator("img")).to_be_visible()
    expect(still.locator(".see-written")).to_have_text(recorded_run().text)
