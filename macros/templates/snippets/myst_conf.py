extensions = ["myst_parser", "sphinx.ext.intersphinx"]
intersphinx_mapping = {"genai": ("https://example.org/generative-ai-and-llms/", None)}
