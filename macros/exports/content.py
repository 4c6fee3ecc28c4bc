"""What a file holds: a text, bytes, or the parts of a text that is too long to be held at once."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

Content: TypeAlias = str | bytes | Iterable[str]
# What makes a file when it is called, because some take long and all together much memory.
Maker: TypeAlias = Callable[[], Content]


def encoded(content: Content) -> Iterator[bytes]:
    """Yield the bytes of a file, a part at a time. A text is in UTF-8."""
    match content:
        case bytes():
            yield content
        case str():
            yield content.encode()
        case _:
            for part in content:
                yield part.encode()
