"""The erasure ledger: on the disk before the data is gone, replayed before anybody is answered."""

import asyncio
import stat
import threading
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from structlog.testing import capture_logs

from bot.domain.erasure import WORDS, Erasure, ErasureKind, Rule
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, ObservationState
from bot.domain.people import Person
from bot.ports import Unavailable
from bot.usecases import filing, own_data
from bot.usecases.context import Context
from storage.erasures import MARK
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from tests.keeping.archive import COUNTY, an_erasure, change, file, rows
from tests.keeping.conftest import OpenUnits
from tests.storage.cast import NOON, a_draft, a_proposal, add_person

K = ErasureKind


async def filed(units: UnitsOfWork) -> tuple[Person, Observation]:
    """Anna's observation."""
    async with units() as unit:
        anna = await add_person(unit)
        return anna, await file(unit, "H-2026-0001", person_id=anna.id)


async def test_a_withdrawal_stands_in_table_and_ledger_without_a_word(
    units: UnitsOfWork, ledger: Ledger
) -> None:
    anna, seen = await filed(units)
    async with units() as unit:
        await filing.withdraw(Context(unit=unit, county=COUNTY, now=NOON, actor=anna), seen.number)
    (line,) = ledger.read()
    assert (line.at, line.rule, line.kind, line.subject) == (NOON, Rule.ASKED, K.WITHDRAWN, seen.id)
    assert [row["id"] for row in (await rows(units))["erasures"]] == [line.id]
    text = ledger._path.read_text()
    assert set(orjson.loads(text)) == {"id", "at", "rule", "kind", "subject", "fields"}
    assert not any(word in text for word in ("Bussi", anna.id, seen.number))


def test_only_its_owner_may_read_it(ledger: Ledger) -> None:
    ledger.append([an_erasure(K.LINK, "one")])
    assert stat.S_IMODE(ledger._path.stat().st_mode) == 0o600


async def test_a_unit_that_raises_leaves_no_line(units: UnitsOfWork, ledger: Ledger) -> None:
    _, seen = await filed(units)

    async def fail() -> None:
        async with units() as unit:
            await unit.erasures.carry_out(an_erasure(K.CONTENT, seen.id))
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert ledger.read() == []
    async with units() as unit:
        assert await unit.observations.get(seen.id) == seen


async def test_a_ledger_that_cannot_be_written_lets_nothing_be_erased(
    units: UnitsOfWork, ledger: Ledger
) -> None:
    _, seen = await filed(units)
    ledger._path.mkdir(parents=True)
    with pytest.raises(Unavailable):
        async with units() as unit:
            await unit.erasures.carry_out(an_erasure(K.CONTENT, seen.id))
    ledger._path.rmdir()
    async with units() as unit:
        assert await unit.observations.get(seen.id) == seen


async def test_while_the_ledger_cannot_be_read_nobody_is_answered(start: OpenUnits, ledger: Ledger) -> None:
    ledger._path.mkdir(parents=True)
    units = start()
    with pytest.raises(Unavailable):
        async with units():
            pass
    ledger._path.rmdir()
    async with units() as unit:
        assert await unit.observations.unlinked() == []


class Dying(Ledger):
    """Writes its lines, and then the process ends: the transaction is never kept."""

    def append(self, erasures: Iterable[Erasure]) -> None:
        lines = list(erasures)
        super().append(lines)
        if lines:
            raise KeyboardInterrupt


async def test_what_dies_between_ledger_and_commit_is_done_at_the_next_start(
    start: OpenUnits, ledger: Ledger
) -> None:
    _, seen = await filed(start())
    with pytest.raises(KeyboardInterrupt):
        async with start(Dying(ledger._path))() as unit:
            await unit.erasures.carry_out(an_erasure(K.CONTENT, seen.id))
    async with start(Ledger(Path("/nonexistent/no ledger")))() as unit:
        assert (await unit.observations.get(seen.id)).text == seen.text
    async with start()() as unit:
        assert (await unit.observations.get(seen.id)).text == ""


async def test_a_commit_that_failed_is_mended_by_the_next_unit_of_the_same_copy(
    units: UnitsOfWork, ledger: Ledger
) -> None:
    _, seen = await filed(units)
    units._ledger = Dying(ledger._path)
    with pytest.raises(KeyboardInterrupt):
        async with units() as unit:
            await unit.erasures.carry_out(an_erasure(K.CONTENT, seen.id))
    units._ledger = ledger
    async with units() as unit:
        assert (await unit.observations.get(seen.id)).text == ""


class Slow(Ledger):
    """Waits for the disk."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.begun, self.disk_is_free = threading.Event(), threading.Event()

    def append(self, erasures: Iterable[Erasure]) -> None:
        lines = list(erasures)
        if lines:
            self.begun.set()
            self.disk_is_free.wait(10)
        super().append(lines)


async def test_a_unit_cancelled_while_its_line_is_written(units: UnitsOfWork, ledger: Ledger) -> None:
    _, seen = await filed(units)
    units._ledger = slow = Slow(ledger._path)

    async def erase() -> None:
        async with units() as unit:
            await unit.erasures.carry_out(an_erasure(K.CONTENT, seen.id))

    erasing = asyncio.create_task(erase())
    await asyncio.to_thread(slow.begun.wait, 10)
    erasing.cancel()
    await asyncio.wait({erasing}, timeout=0.02)
    slow.disk_is_free.set()
    with pytest.raises(asyncio.CancelledError):
        await erasing
    async with units() as unit:
        assert (await unit.observations.get(seen.id)).text == ""


@pytest.mark.parametrize("cut", [1, 10, 40])
async def test_a_line_that_was_cut_off_is_passed_over_and_the_next_begins_anew(
    units: UnitsOfWork, ledger: Ledger, cut: int
) -> None:
    first, torn, last = (an_erasure(K.LINK, subject) for subject in ("one", "two", "three"))
    ledger.append([first, torn])
    whole = ledger._path.read_bytes()
    ledger._path.write_bytes(whole[:-cut])
    with capture_logs() as log:
        known = ledger.read()
    if cut == 1:  # only the end of the line is missing
        assert (known, log) == ([first, torn], [])
    else:
        assert known == [first]
        assert [line["event"] for line in log] == ["ledger_lines_torn"]
    ledger.append([last])
    with capture_logs():
        assert ledger.read() == [*known, last]
        async with units():
            pass
    assert len((await rows(units))["erasures"]) == len(known) + 1


def test_a_line_of_a_newer_version_is_not_guessed_at(ledger: Ledger) -> None:
    ledger.append([an_erasure(K.LINK, "one")])
    ledger._path.write_text(ledger._path.read_text().replace('"link"', '"shredded"'))
    with pytest.raises(ValueError, match="does not know"):
        ledger.read()


async def test_what_another_copy_erased_comes_into_this_machine_s_ledger(
    start: OpenUnits, ledger: Ledger, tmp_path: Path
) -> None:
    other = Ledger(tmp_path / "other machine" / "erasures.jsonl")
    anna, seen = await filed(start())
    async with start(other)() as unit:
        await filing.withdraw(Context(unit=unit, county=COUNTY, now=NOON, actor=anna), seen.number)
    assert ledger.read() == []
    async with start()():
        pass
    assert ledger.read() == other.read() != []


async def test_every_kind_may_be_replayed_twice_and_on_what_is_not_there(
    start: OpenUnits, ledger: Ledger
) -> None:
    units = start()
    anna, seen = await filed(units)
    lines = [
        an_erasure(kind, subject, NOON + timedelta(seconds=n), fields=WORDS if kind is K.MASK else ())
        for n, (kind, subject) in enumerate(
            (kind, subject)
            for kind in K
            for subject in (
                ("drafts:1", "log:1", "outbox:1", "openings:1", f"observations:{seen.id}", "observations:x")
                if kind is K.ROW
                else ("endorsements:1", "endorsements:2")
                if kind is K.ENDORSER
                else (anna.id if kind is K.PERSON else seen.id, "unknown")
            )
        )
    ]
    ledger.append(lines)
    ledger.append([an_erasure(one.kind, one.subject, one.at, fields=one.fields) for one in lines])
    async with start()():
        pass
    found = await rows(units)
    assert len(found["erasures"]) == 2 * len(lines)
    assert (found["people"], found["addresses"], found["observations"]) == ([], [], [])


async def test_a_mask_that_is_replayed_leaves_a_mark_where_the_words_were(
    start: OpenUnits, ledger: Ledger
) -> None:
    _, seen = await filed(start())
    ledger.append([an_erasure(K.MASK, seen.id, fields=("text", "tried"))])
    async with start()() as unit:
        left = await unit.observations.get(seen.id)
    assert (left.text, left.value("tried"), left.title) == (MARK, MARK, seen.title)
    assert left.value("proposal") == seen.value("proposal")


@pytest.mark.parametrize("kind", [K.WITHDRAWN, K.CONTENT, K.LINK, K.MASK])
async def test_a_correction_in_progress_goes_with_what_it_corrects(
    start: OpenUnits, ledger: Ledger, kind: ErasureKind
) -> None:
    anna, seen = await filed(start())
    async with start()() as unit:
        await unit.drafts.add(a_draft(anna, corrects=seen.id, answers={"text": seen.text}))
    ledger.append([an_erasure(kind, seen.id, fields=("text",) if kind is K.MASK else ())])
    async with start()() as unit:
        assert await unit.drafts.of(anna.id) is None


def test_only_words_can_be_masked() -> None:
    with pytest.raises(ValueError, match="words"):
        an_erasure(K.MASK, "one", fields=("person_id",))


async def test_a_person_goes_with_address_draft_and_signatures(units: UnitsOfWork) -> None:
    anna, seen = await filed(units)
    async with units() as unit:
        await unit.drafts.add(a_draft(anna))
        await unit.people.sign(seen.id, "Anna Ahkera")
        await unit.erasures.carry_out(an_erasure(K.PERSON, anna.id))
    found = await rows(units)
    assert [found[name] for name in ("people", "addresses", "drafts", "signatures")] == [[]] * 4
    assert found["observations"][0]["person_id"] is None


async def test_an_observation_that_was_linked_in_the_backup_can_be_withdrawn_and_removed(
    start: OpenUnits, ledger: Ledger
) -> None:
    async with start()() as unit:
        seen = await file(unit, "H-2026-0001", state=ObservationState.LINKED)
        await unit.proposals.add(a_proposal("E-2026-0001", seen))
    ledger.append([an_erasure(K.WITHDRAWN, seen.id)])
    async with start()() as unit:
        left = await unit.observations.get(seen.id)
    assert (left.state, left.since, left.text, left.sector) == (ObservationState.WITHDRAWN, NOON, "", ())
    ledger.append([an_erasure(K.ROW, f"observations:{seen.id}", NOON + timedelta(days=365))])
    async with start()() as unit:
        assert await unit.observations.many([seen.id]) == []


async def test_what_is_held_can_neither_be_withdrawn_nor_cut_off_nor_forgotten(
    units: UnitsOfWork, ledger: Ledger
) -> None:
    anna, seen = await filed(units)
    async with units() as unit:
        held = await change(unit, seen, hold=True)
    for wish in (
        lambda unit: filing.withdraw(Context(unit=unit, county=COUNTY, now=NOON, actor=anna), seen.number),
        lambda unit: own_data.cut(Context(unit=unit, county=COUNTY, now=NOON, actor=anna), seen.number),
        lambda unit: own_data.forget(Context(unit=unit, county=COUNTY, now=NOON, actor=anna)),
    ):
        with pytest.raises(Refusal, match="held"):
            async with units() as unit:
                await wish(unit)
    assert ledger.read() == []
    async with units() as unit:
        assert await unit.observations.get(seen.id) == held
