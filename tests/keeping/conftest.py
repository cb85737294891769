"""A bot with a ledger, on either database."""

from collections.abc import Callable
from pathlib import Path

import pytest

from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.storage.conftest import Open, empty_url, open_database, url  # noqa: F401 - fixtures

OpenUnits = Callable[..., UnitsOfWork]


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """The ledger of one machine."""
    return Ledger(tmp_path / "beside" / "erasures.jsonl")


@pytest.fixture
def start(url: str, ledger: Ledger, open_database: Open) -> OpenUnits:  # noqa: F811 - fixtures
    """Starts a copy of the bot, with the machine's ledger or another."""

    def start_one(with_ledger: Ledger = ledger) -> UnitsOfWork:
        return UnitsOfWork(open_database(url), VAULT, with_ledger)

    return start_one


@pytest.fixture
def units(start: OpenUnits) -> UnitsOfWork:
    """A running copy of the bot."""
    return start()
