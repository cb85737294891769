"""What was erased stands in no byte of SQLite's files."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.desk import intake
from bot.domain.erasure import ErasureKind
from bot.domain.observation import ObservationState
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.keeping.archive import an_erasure, file
from tests.storage.cast import NOON, a_draft, add_person
from tests.storage.conftest import Open

SECRET = "Kukaan muu ei kirjoita näin"
LONG = f"{SECRET} {'ja vielä vähän lisää ' * 400}{SECRET}"
"""Longer than a page of the file."""


@pytest.fixture
def sqlite_units(sqlite_url: str, open_database: Open, ledger: Ledger) -> UnitsOfWork:
    return UnitsOfWork(open_database(sqlite_url), VAULT, ledger)


def places(folder: Path) -> list[str]:
    """The files in which the secret stands."""
    return sorted(
        path.name for path in folder.iterdir() if path.is_file() and SECRET.encode() in path.read_bytes()
    )


@pytest.mark.parametrize("text", [SECRET, LONG])
@pytest.mark.parametrize("kind", [ErasureKind.WITHDRAWN, ErasureKind.CONTENT, ErasureKind.ROW])
async def test_erased_words_are_in_no_file(
    sqlite_units: UnitsOfWork, tmp_path: Path, text: str, kind: ErasureKind
) -> None:
    async with sqlite_units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", text=text, person_id=anna.id)
        await file(unit, "H-2026-0002", text="Jotain muuta.")
        await unit.drafts.add(a_draft(anna, answers={"text": text}))
        await unit.drafts.remove((await unit.drafts.of(anna.id) or a_draft(anna)).id)
    assert places(tmp_path)
    async with sqlite_units() as unit:
        if kind is ErasureKind.WITHDRAWN:
            await intake.withdraw(unit, anna, seen.number, NOON)
        else:
            row = f"observations:{seen.id}"
            await unit.erasures.carry_out(an_erasure(kind, row if kind is ErasureKind.ROW else seen.id))
    assert places(tmp_path) == []


async def test_words_go_also_when_units_share_a_commit(sqlite_units: UnitsOfWork, tmp_path: Path) -> None:
    async with sqlite_units() as unit:
        seen = [await file(unit, f"H-2026-{n:04}", text=f"{n} {SECRET}") for n in range(20)]

    async def empty(observation_id: str) -> None:
        async with sqlite_units() as unit:
            await unit.erasures.carry_out(an_erasure(ErasureKind.CONTENT, observation_id))

    await asyncio.gather(*(empty(one.id) for one in seen))
    assert places(tmp_path) == []


async def test_a_reader_in_the_way_only_puts_it_off(sqlite_units: UnitsOfWork, tmp_path: Path) -> None:
    async with sqlite_units() as unit:
        seen = await file(unit, "H-2026-0001", text=SECRET, state=ObservationState.CLOSED)
    with closing(sqlite3.connect(tmp_path / "havainto.db")) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM observations").fetchone() == (1,)
        async with sqlite_units() as unit:
            await unit.erasures.carry_out(an_erasure(ErasureKind.CONTENT, seen.id))
        assert places(tmp_path)
    async with sqlite_units():
        pass
    assert places(tmp_path) == []
