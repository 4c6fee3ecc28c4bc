"""Entries to copy, one file for each kind of entry (see CONTRIBUTING.md)."""
