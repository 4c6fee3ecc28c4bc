"""The files for other programs, one module each: from data to text. Writes no file itself.

`base` is always the address of the site, ending in a slash.
"""
