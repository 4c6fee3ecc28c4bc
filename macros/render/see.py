"""The page *See it happen*: what is set there, the run that was recorded, and the models' cards."""

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
MOST_SEED = 9999
NO_DIGIT = 10  # the class of a picture of which no digit is asked
MOST_PASSES = 128  # pieces that the text model takes in
BEGINNINGS = (
    "A large language model",
    "An LLM",
    "Generative AI is",
    "A study of 2025 found that",
)
STRIP = 7  # pictures of the recorded run that are shown, from noise to digit
TABLE = 8  # passes of the text whose odds are shown

_USUAL = Settings()


@dataclass(frozen=True)
class Range:
    """Something that is set by a slider: how far, in which steps, and where it begins."""

    name: str
    label: str
    least: float
    most: float
    step: float
    usual: float


PICTURE_RANGES = (
    Range("steps", "Steps", 1, 50, 1, _USUAL.steps),
    Range("guidance", "Guidance", 0, 5, 0.5, _USUAL.guidance),
)
TEXT_RANGES = (
    Range("temperature", "Temperature", 0, 2, 0.1, _USUAL.temperature),
    Range("top-p", "Top-p", 0.1, 1, 0.05, _USUAL.top_p),
)


def see_run(site: Site, link: Link) -> str:
    """Return both models side by side: what sets them going, and a recorded run until then."""
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
        beginnings=BEGINNINGS,
        most_seed=MOST_SEED,
        picture_ranges=PICTURE_RANGES,
        text_ranges=TEXT_RANGES,
        kilobytes=round((run.picture_model.bytes + run.text_model.bytes) / 1000),
    )


def see_teaser(site: Site, link: Link) -> str:
    """Return the recorded run in little, with a link to the page on which it can be run."""
    run = recorded_run()
    return fill(site, link, "see_teaser", run=run, strip=_strip(run.settings.steps), named=named)


def see_link(_site: Site, link: Link, text: str, state: str) -> str:
    """Return a link to a run: `state` is what differs from the usual one, as in `seed=3&pass=25`.

    Raises `ValueError` if the page has no such setting, or it cannot have this value.
    """
    values = dict(parse_qsl(state, strict_parsing=True))
    for name, value in values.items():
        _require_possible(name, value)
    address = f"{link.href(PAGE)}?{urlencode(values)}#run"
    return f'<a href="{escape(address)}">{markdown.escape(text)}</a>'


def _require_possible(name: str, value: str) -> None:
    limits = {each.name: (each.least, each.most) for each in (*PICTURE_RANGES, *TEXT_RANGES)}
    limits |= {"seed": (0, MOST_SEED), "digit": (0, NO_DIGIT), "pass": (0, MOST_PASSES)}
    if name == "begin":
        return
    if name not in limits:
        known = ("begin", *limits)
        raise ValueError(f'There is no setting "{name}" of the page.{nearest(name, known)}')
    least, most = limits[name]
    if not least <= float(value) <= most:
        raise ValueError(f"{name} must be from {least} to {most}, not {value}.")


def model_card(site: Site, link: Link, name: str) -> str:
    """Return what is to be known of one of the two models, `picture` or `text`.

    Raises `ValueError` if there is no such model.
    """
    run = recorded_run()
    model = {"picture": run.picture_model, "text": run.text_model}.get(name)
    if model is None:
        raise ValueError(f'There is no model "{name}": write "picture" or "text".')
    return fill(site, link, f"{name}_card", card=model.card, parameters=model.parameters)


def named(piece: str) -> str:
    """Return a piece as it is named: its spaces seen, and the end in words."""
    return "end of text" if piece == "\n" else piece.replace(" ", "␣")


def _strip(steps: int) -> list[int]:
    return [round(steps * place / (STRIP - 1)) for place in range(STRIP)]
