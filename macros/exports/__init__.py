"""The files for other programs, one module each: from data to text. Writes no file itself."""
