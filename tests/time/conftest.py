"""The same databases as for delivery."""

from tests.delivery.conftest import Open, clock, either_url, open_database  # noqa: F401 - fixtures
