"""Validation of entries, pages, settings and addresses, with one report of all faults."""
