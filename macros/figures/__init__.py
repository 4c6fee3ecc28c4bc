"""The drawings, one module each: from the data to SVG. The texts beside them are in render."""
