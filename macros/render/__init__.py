"""The data as Markdown for the pages, and as what search engines read. Draws and writes no file."""
