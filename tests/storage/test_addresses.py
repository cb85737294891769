"""Database URLs as people write them."""

import pytest

from storage.engine.addresses import database_url


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("sqlite:///var/havainto.db", "sqlite:///var/havainto.db"),
        ("sqlite+aiosqlite:////srv/havainto.db", "sqlite:////srv/havainto.db"),
        ("postgres://anna:s@db/havainto", "postgresql+asyncpg://anna:s@db/havainto"),
        ("postgresql://db:6432/h?sslmode=require", "postgresql+asyncpg://db:6432/h?ssl=require"),
        ("postgresql+asyncpg://db/h", "postgresql+asyncpg://db/h"),
    ],
)
def test_a_url_gets_our_driver(written: str, read: str) -> None:
    assert database_url(written).render_as_string(hide_password=False) == read


@pytest.mark.parametrize("written", ["", "nonsense", "mysql://db/h", "sqlite://", "sqlite:///:memory:"])
def test_what_we_cannot_use_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"database|SQLite"):
        database_url(written)
