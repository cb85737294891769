"""The same databases as for delivery."""

from tests.delivery.conftest import (  # noqa: F401 - fixtures
    Open,
    clock,
    either_url,
    open_database,
)
