"""Receipt codes: quick to issue, found by a mark, kept through a change of keys."""

import hashlib
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.receipt import plain_code
from bot.usecases import retention
from storage.unit_of_work import UnitsOfWork
from storage.vault import Vault, new_key
from tests.fakes.keys import KEY, VAULT
from tests.storage.cast import NOON, an_observation
from tests.storage.conftest import Open


@pytest.fixture
def no_slow_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever needs scrypt fails."""

    def refused(*_given: Any, **_more: Any) -> bytes:
        raise AssertionError("a slow hash")

    monkeypatch.setattr(hashlib, "scrypt", refused)


async def _issued(units: UnitsOfWork, delivery: str = "a press") -> tuple[str, str]:
    """An anonymous observation's id, and its code."""
    seen = an_observation("H-2026-0001")
    async with units() as unit:
        await unit.observations.add(seen)
        return seen.id, await unit.receipts.issue(seen.id, delivery)


@pytest.mark.usefixtures("no_slow_hash")
async def test_a_code_is_issued_and_found_without_a_slow_hash(units: UnitsOfWork) -> None:
    observation_id, code = await _issued(units)
    async with units() as unit:
        assert await unit.receipts.find(code) == observation_id
        assert await unit.receipts.find(plain_code(code).lower()) == observation_id
        assert await unit.receipts.find("ACDE-FGHJ-KLMN-PQRT") is None
        assert await unit.receipts.again("a press") == (code, observation_id)
        assert await unit.receipts.again("another press") is None


async def test_neither_code_nor_digest_stands_in_a_row(url: str, open_database: Open) -> None:
    database = open_database(url)
    _, code = await _issued(UnitsOfWork(database, VAULT))
    async with database.transaction() as connection:
        rows = str([tuple(row) for row in await connection.execute(sa.text("SELECT * FROM receipt_marks"))])
    plain = plain_code(code)
    digests = [hashlib.new(name, plain.encode()).hexdigest() for name in ("sha256", "blake2b", "md5")]
    digests.append(hashlib.blake2b(plain.encode(), digest_size=20).hexdigest())
    assert rows.count(",") >= 2
    assert not [one for one in (code, plain, *digests) if one in rows]


async def test_of_many_words_those_that_are_codes_are_known(url: str, open_database: Open) -> None:
    _, code = await _issued(UnitsOfWork(open_database(url), VAULT))
    old_and_new = UnitsOfWork(open_database(url), Vault([new_key(), KEY]))
    async with old_and_new() as unit:
        assert await unit.receipts.known([plain_code(code), "ACDEFGHJKLMNPQRT"]) == {plain_code(code)}
        assert await unit.receipts.known([]) == frozenset()


async def test_a_code_outlives_the_key_under_which_it_was_issued(url: str, open_database: Open) -> None:
    observation_id, code = await _issued(UnitsOfWork(open_database(url), VAULT))
    new = new_key()
    both = UnitsOfWork(open_database(url), Vault([new, KEY]))
    async with both() as unit:
        assert await unit.receipts.find(code) == observation_id
    await retention.reseal(both, NOON)
    async with UnitsOfWork(open_database(url), Vault([new]))() as unit:
        assert await unit.receipts.find(code) == observation_id
