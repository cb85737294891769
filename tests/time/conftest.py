"""The same databases as for delivery."""

from tests.delivery.conftest import (  # noqa: F401 - fixtures
    Open,
    clock,
    either_url,
    migrated_file,
    open_database,
    sqlite_url,
)
