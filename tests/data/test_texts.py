"""A text in the data may be written with one sentence a line."""

from macros.model import Claim


def test_lines_of_a_text_are_joined() -> None:
    """Line breaks and indentation become single spaces."""
    text = """
        A model writes.
        Another paints.
    """
    claim = Claim(text=text, sources=("a-2020",))
    assert claim.text == "A model writes. Another paints."
