"""Postprocessing of built pages, independent of their content."""
