"""The shared data module: what the site knows, one module a kind of entry. No page, no HTML.

`macros.validation.data_files` reads all of it.
"""
