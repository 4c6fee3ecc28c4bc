"""What the data is made of: the types of entries and the rules inside one. No entry, no page."""

from macros.model.claims import *  # noqa: F403 - every type is here, so that a new one is too
from macros.model.entries import *  # noqa: F403 - the same
from macros.model.fields import *  # noqa: F403 - the same
from macros.model.figures import *  # noqa: F403 - the same
from macros.model.systems import *  # noqa: F403 - the same
from macros.model.vocabulary import *  # noqa: F403 - the same
