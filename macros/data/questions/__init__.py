"""The questions that readers ask, one file a topic, each with an answer that stands alone."""
