"""What time does to the data: stale statements and dead links. Nothing here is part of a build."""
