"""The pictures, one module each: from the data to SVG. What a page says beside one is in render."""
