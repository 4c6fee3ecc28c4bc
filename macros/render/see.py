"""The page *See it happen*: its settings, the recorded run, and the model cards."""

from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qsl, urlencode

from macros.figures.recorded_run import Settings, recorded_run
from macros.model import nearest
from macros.render import markdown
from macros.render.filling import fill
from macros.render.links import Link
from macros.site import Site

PAGE = "see.md"
MAX_SEED = 9999
NO_DIGIT = 10  # the class of a picture without a requested digit
MAX_PASSES = 128  # the context length of the text model
PROMPTS = ("A large language model", "An LLM", "Generative AI is", "A study found that")
STRIP = 8  # the number of pictures shown of the recorded run
TABLE = 8  # the number of passes of the text shown with their odds

_DEFAULTS = Settings()


@dataclass(frozen=True)
class Range:
    """A setting with a slider."""

    name: str
    label: str
    least: float
    most: float
    step: float
    usual: float


PICTURE_RANGES = (
    Range("steps", "Steps", 1, 50, 1, _DEFAULTS.steps),
    Range("guidance", "Guidance", 0, 5, 0.5, _DEFAULTS.guidance),
)
TEXT_RANGES = (
    Range("temperature", "Temperature", 0, 2, 0.1, _DEFAULTS.temperature),
    Range("top-p", "Top-p", 0.1, 1, 0.05, _DEFAULTS.top_p),
)


def see_run(site: Site, link: Link) -> str:
    """Return both models side by side, with their settings and a recorded run."""
    run = recorded_run()
    return fill(
        site,
        link,
        "see_run",
        run=run,
        strip=_strip(run.settings.steps),
        table=run.passes[:TABLE],
        named=named,
        digits=range(NO_DIGIT),
        beginnings=PROMPTS,
        most_seed=MAX_SEED,
        picture_ranges=PICTURE_RANGES,
        text_ranges=TEXT_RANGES,
        kilobytes=round((run.picture_model.bytes + run.text_model.bytes) / 1000),
    )


def see_teaser(site: Site, link: Link) -> str:
    """Return a small version of the recorded run, with a link to the page."""
    run = recorded_run()
    return fill(site, link, "see_teaser", run=run, strip=_strip(run.settings.steps), named=named)


def see_link(_site: Site, link: Link, text: str, state: str) -> str:
    """Return a link to a run. `state` has the settings that differ from the defaults: `seed=3`.

    Raises `ValueError` for an unknown setting or a value out of range.
    """
    values = dict(parse_qsl(state, strict_parsing=True))
    for name, value in values.items():
        _validate_setting(name, value)
    address = f"{link.href(PAGE)}?{urlencode(values)}#run"
    return f'<a href="{escape(address)}">{markdown.escape(text)}</a>'


def _validate_setting(name: str, value: str) -> None:
    ranges = (*PICTURE_RANGES, *TEXT_RANGES)
    limits = {setting.name: (setting.least, setting.most) for setting in ranges}
    limits |= {"seed": (0, MAX_SEED), "digit": (0, NO_DIGIT), "pass": (0, MAX_PASSES)}
    if name == "begin":
        return
    if name not in limits:
        known = ("begin", *limits)
        raise ValueError(f'There is no setting "{name}" of the page.{nearest(name, known)}')
    least, most = limits[name]
    if not least <= float(value) <= most:
        raise ValueError(f"{name} must be from {least} to {most}, not {value}.")


def model_card(site: Site, link: Link, name: str) -> str:
    """Return the card of one of the two models, `picture` or `text`.

    Raises `ValueError` if there is no such model.
    """
    run = recorded_run()
    model = {"picture": run.picture_model, "text": run.text_model}.get(name)
    if model is None:
        raise ValueError(f'There is no model "{name}": write "picture" or "text".')
    return fill(site, link, f"{name}_card", card=model.card, parameters=model.parameters)


def named(piece: str) -> str:
    """Return a piece of text with visible spaces."""
    return "end of text" if piece == "\n" else piece.replace(" ", "␣")


def _strip(steps: int) -> list[int]:
    return [round(steps * place / (STRIP - 1)) for place in range(STRIP)]
