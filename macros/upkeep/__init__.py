"""Maintenance of the data over time. Nothing here is part of a build."""
