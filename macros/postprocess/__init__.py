"""The last step over built pages: from HTML to HTML. Knows nothing of what the pages say."""
