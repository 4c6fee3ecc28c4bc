"""Settings under which the models are computed soonest."""

from collections.abc import Iterator

import pytest
from threadpoolctl import threadpool_limits


@pytest.fixture(autouse=True, scope="session")
def _one_core() -> Iterator[None]:
    """Multiply on one core: each test worker has its own, and the matrices are small."""
    with threadpool_limits(1):
        yield
