"""The files that others read, one module each: from data to text. Writes none itself."""
