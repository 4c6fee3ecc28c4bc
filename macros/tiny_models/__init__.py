"""Two tiny models that run in the page: their weights, and what they compute, for the build."""
