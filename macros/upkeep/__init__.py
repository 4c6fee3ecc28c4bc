"""What time does to the data: statements that go stale. Nothing here is part of a build."""
