"""The drill: a disaster, an old backup, and nothing that was erased since comes back to anybody."""

import asyncio
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.domain.county import County
from bot.domain.erasure import ErasureKind, Rule
from bot.domain.observation import ObservationState
from bot.domain.retention import Span
from bot.usecases import retention
from storage.backup import back_up
from storage.ledger import Ledger
from storage.restore import restore
from tests.keeping.archive import COUNTY, an_erasure, file, rows, withdraw
from tests.keeping.conftest import OpenUnits
from tests.storage.cast import NOON, a_draft, a_notice, add_person

DAY = timedelta(days=1)
Rows = dict[str, list[dict[str, Any]]]


def without(found: Rows, *ids: object) -> Rows:
    """All rows but those about these things, by id, subject or person."""
    of = ("id", "subject", "person_id", "observation_id")
    return {
        table: [row for row in these if not {row.get(name) for name in of} & set(ids)]
        for table, these in found.items()
    }


async def test_what_was_erased_stays_erased_and_nothing_else_is_lost(
    start: OpenUnits, url: str, ledger: Ledger, tmp_path: Path
) -> None:
    units, path = start(), tmp_path / "old.backup"
    async with units() as unit:
        anna, sven, leaving = [await add_person(unit) for _ in range(3)]
        kept = await file(unit, "H-2026-0001", person_id=anna.id)
        taken_back = await file(unit, "H-2026-0002", person_id=anna.id)
        cut = await file(unit, "H-2026-0003", person_id=sven.id)
        last_year = NOON - 365 * DAY  # what was received this year is not counted yet, and so keeps its text
        old = await file(
            unit, "H-2026-0004", person_id=sven.id, state=ObservationState.CLOSED, received_at=last_year
        )
        masked = await file(unit, "H-2026-0005", person_id=sven.id)
        of_leaving = await file(unit, "H-2026-0006", person_id=leaving.id)
        for one in (kept, taken_back, cut, old):
            await unit.people.sign(one.id, "Nimi")
            await unit.outbox.add(a_notice(anna if one in (kept, taken_back) else sven, subject=one.id))
        await unit.drafts.add(a_draft(anna))
        await unit.drafts.add(a_draft(sven, id="draft", changed_at=NOON - 8 * DAY))
    before = await rows(units)
    await asyncio.to_thread(back_up, url, path, NOON)

    await withdraw(units, taken_back.number, NOON + DAY)
    async with units() as unit:
        await unit.erasures.carry_out(an_erasure(ErasureKind.LINK, cut.id, NOON + 2 * DAY))
        await unit.erasures.carry_out(an_erasure(ErasureKind.PERSON, leaving.id, NOON + 3 * DAY))
        await unit.erasures.add(an_erasure(ErasureKind.MASK, masked.id, NOON + 3 * DAY, fields=("text",)))
    soon = County(municipalities=COUNTY.municipalities, kept={Rule.TEXT: Span(days=4)})
    due = await retention.forget(units, soon, NOON + 5 * DAY)
    assert [(one.name, one.rule) for one in due] == [("drafts:draft", Rule.DRAFT), (old.number, Rule.TEXT)]
    forgotten = (await rows(units))["erasures"]

    await asyncio.to_thread(lambda: restore(url, path, ledger, NOON + 6 * DAY, replace=True))
    units = start()
    async with units() as unit:  # nobody is answered before this, and by now everything is gone again
        assert (await unit.observations.get(taken_back.id)).text == ""
        assert (await unit.observations.get(cut.id)).person_id is None
        assert (await unit.observations.get(old.id)).text == ""
        assert (await unit.observations.get(masked.id)).text != masked.text
        assert (await unit.observations.get(of_leaving.id)).person_id is None
        assert await unit.drafts.of(sven.id) is None
        with pytest.raises(KeyError):
            await unit.people.get(leaving.id)
    after = await rows(units)
    assert after["erasures"] == forgotten
    touched = (taken_back.id, cut.id, old.id, masked.id, of_leaving.id, leaving.id, "draft")
    untouched, left = without(before, *touched), without(after, *touched)
    assert left["drafts"] == []  # in no backup
    for table in set(untouched) - {"erasures", "outbox", "drafts"}:
        assert left[table] == untouched[table], table
    told = ("id", "key", "kind", "place", "person_id", "subject")  # how far it is, the restore has changed
    assert [[row[name] for name in told] for row in left["outbox"]] == [
        [row[name] for name in told] for row in untouched["outbox"]
    ]
    for one in (taken_back, cut, masked, of_leaving, old):  # of each erased thing, what must stay has stayed
        (row,) = (row for row in after["observations"] if row["id"] == one.id)
        assert (row["number"], row["received_at"]) == (one.number, one.received_at)
        assert (row["need_main"] == one.need_main) is (one is not taken_back)


async def test_a_database_that_is_replaced_tells_the_ledger_what_it_knows(
    start: OpenUnits, url: str, ledger: Ledger, tmp_path: Path
) -> None:
    """The machine whose ledger knew of the withdrawal is lost; the database knew it too."""
    path, lost = tmp_path / "old.backup", Ledger(tmp_path / "lost machine" / "erasures.jsonl")
    async with start()() as unit:
        seen = await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)
    await asyncio.to_thread(back_up, url, path, NOON)
    await withdraw(start(lost), seen.number)
    await asyncio.to_thread(lambda: restore(url, path, ledger, NOON, replace=True))
    async with start()() as unit:
        assert (await unit.observations.get(seen.id)).text == ""


async def test_a_withdrawal_killed_between_ledger_and_commit_is_carried_out_at_the_next_start(
    start: OpenUnits, url: str, ledger: Ledger
) -> None:
    async with start()() as unit:
        seen = await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)
    program = (sys.executable, "-m", "tests.keeping.doomed", url, str(ledger._path), seen.number)
    process = await asyncio.create_subprocess_exec(*program, env={**os.environ})
    assert await process.wait() == -signal.SIGKILL
    assert [one.subject for one in ledger.read()] == [seen.id]
    async with start(Ledger(ledger._path.with_name("another")))() as unit:
        assert (await unit.observations.get(seen.id)).text == seen.text
    async with start()() as unit:
        left = await unit.observations.get(seen.id)
    assert (left.state, left.text) == (ObservationState.WITHDRAWN, "")
