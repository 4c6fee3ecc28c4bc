"""The page *See it happen*: its settings, the recorded run, and the model cards."""

from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qsl, urlencode

from macros.figures.recorded_run import FILM, Model, Settings, recorded_run
from macros.render import markdown
from macros.render.filling import fill
from macros.render.links import Link
from macros.site import Site
from macros.world import COLORS, THINGS

PAGE = "see.md"
MAX_SEED = 9999
TABLE = 12  # the number of passes of the text shown with their odds where there are no scripts
# The parts of the page that a link can run, with their anchors.
PANELS = {"": "run", "together": "together", "answers": "true-or-made-up"}

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


RANGES = (
    Range("steps", "Passes of the image", 1, 48, 1, _DEFAULTS.steps),
    Range("guidance", "Guidance of the image", 0, 5, 0.5, _DEFAULTS.guidance),
    Range("temperature", "Temperature of the text", 0, 2, 0.1, _DEFAULTS.temperature),
    Range("top-p", "Top-p of the text", 0.1, 1, 0.05, _DEFAULTS.top_p),
)


def see_run(site: Site, link: Link) -> str:
    """Return both models side by side, with their settings and a recorded run."""
    run = recorded_run()
    return fill(
        site,
        link,
        "see_run",
        run=run,
        table_passes=run.passes[:TABLE],
        film=link.href(FILM),
        colors=COLORS,
        things=THINGS,
        most_seed=MAX_SEED,
        ranges=RANGES,
        megabytes=_megabytes(),
        percent=percent,
    )


def see_link(_site: Site, link: Link, text: str, state: str) -> str:
    """Return a link to a run. `state` has the settings that differ from the defaults: `seed=3`."""
    values = dict(parse_qsl(state, strict_parsing=True))
    anchor = PANELS[values.get("panel", "")]
    address = f"{link.href(PAGE)}?{urlencode(values)}#{anchor}"
    return f'<a href="{escape(address)}">{markdown.escape(text)}</a>'


def times_as_many(_site: Site, _link: Link, name: str, parameters: int) -> str:
    """Return how many times as many parameters as one of the two models another model has."""
    return f"{float(f'{parameters / _model(name).parameters:.1g}'):,.0f}"


def model_card(site: Site, link: Link, name: str) -> str:
    """Return the card of one of the two models, `picture` or `text`.

    Raises `ValueError` if there is no such model.
    """
    model = _model(name)
    return fill(site, link, f"{name}_card", card=model.card, parameters=model.parameters)


def _model(name: str) -> Model:
    run = recorded_run()
    model = {"picture": run.picture_model, "text": run.text_model}.get(name)
    if model is None:
        raise ValueError(f'There is no model "{name}": write "picture" or "text".')
    return model


def percent(value: float) -> str:
    """Return a number of percent as docs/assets/see_text.js writes it, without the sign."""
    if value < 0.1:  # noqa: PLR2004 - what rounds to zero
        return "&lt;0.1"
    if value >= 99.5:  # noqa: PLR2004 - what rounds to 100
        return "&gt;99"
    return f"{value:.{1 if value < 1 else 0}f}"


def _megabytes() -> str:
    """Return the size of both models in megabytes, with one digit."""
    run = recorded_run()
    return f"{(run.picture_model.bytes + run.text_model.bytes) / 1_000_000:.1f}"
