"""What can be wrong with entries, pages, settings and addresses, as one report. Mends nothing."""
