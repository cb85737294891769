"""Backup and restore: row for row, from either database to either, and never at the cost of what is there."""

import asyncio
import gzip
import stat
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
import sqlalchemy as sa

from bot.domain.erasure import ErasureKind
from bot.domain.errors import Reason
from bot.domain.guard import AllowedWord
from bot.domain.log import Action, Entry
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.people import Opening
from bot.usecases import digest_posts, groups, reminders
from bot.usecases.context import Context
from storage import backup, migrate
from storage import restore as restores
from storage.backup import back_up
from storage.backup_file import NoBackup, verify
from storage.engine.database import Database
from storage.engine.offline import within_transaction
from storage.ledger import Ledger
from storage.restore import NotEmpty, restore
from storage.tables import METADATA
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.keeping.archive import COUNTY, an_erasure, file, rows
from tests.storage.cast import NOON, a_draft, a_group, a_notice, a_proposal, add_person
from tests.storage.conftest import Open

WEEK = timedelta(days=7)
Result = TypeVar("Result")
Rows = dict[str, list[dict[str, Any]]]


async def fill(units: UnitsOfWork) -> None:
    """Something in every table."""
    async with units() as unit:
        anna, group = await add_person(unit), a_group()
        await unit.groups.add(group)
        seen = await file(unit, await unit.observations.next_number(2026), person_id=anna.id)
        await unit.people.sign(seen.id, "Anna Ahkera")
        await unit.people.open(anna.id, purpose=Opening.OWN_DATA, now=NOON)
        proposal = a_proposal(await unit.proposals.next_number(2026), seen, until=NOON.date())
        await unit.proposals.add(proposal)
        entry = await unit.log.add(
            Entry(at=NOON, action=Action.PROPOSED, subject=proposal.id, person_id=anna.id)
        )
        word = AllowedWord(id="w", phrase="kipinä", written="Kipinä", added_on=NOON.date())
        await unit.allowed_words.add(word)
        await unit.drafts.add(a_draft(anna))
        await unit.outbox.add(a_notice(anna, subject=seen.id, entry=entry, state=DeliveryState.SENT))
        await unit.groups.note_wrong_try(anna.id, NOON)
        await unit.turns.first(["delivery"], NOON)
        await groups.issue_code(Context(unit=unit, county=COUNTY, now=NOON))
        await unit.erasures.add(an_erasure(ErasureKind.MASK, seen.id, fields=("tried",)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "havainto.backup"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def other_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A second database, never migrated."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'elsewhere' / 'other.db'}"
    return str(request.getfixturevalue("postgres_url"))


async def in_thread(work: Callable[[], Result]) -> Result:
    """Where no event loop runs."""
    return await asyncio.to_thread(work)


async def test_a_backup_comes_back_row_for_row_on_either_database(
    units: UnitsOfWork, url: str, other_url: str, path: Path, tmp_path: Path, open_database: Open
) -> None:
    await fill(units)
    before = kept(await rows(units))
    made = await in_thread(lambda: back_up(url, path, NOON))
    assert made.rows == {name: len(found) for name, found in before.items() if name not in backup.LEFT_OUT}
    assert mode(path) == 0o600
    ledger = Ledger(tmp_path / "elsewhere" / "erasures.jsonl")
    await in_thread(lambda: restore(other_url, path, ledger, NOON))
    others = UnitsOfWork(open_database(other_url), VAULT, ledger)
    assert await rows(others) == before
    assert await in_thread(lambda: migrate.check(other_url)) == []
    async with others() as unit:  # running numbers go on
        entry = await unit.log.add(Entry(at=NOON, action=Action.MOVED, subject="one"))
        assert entry > max(row["id"] for row in before["log"])
        assert await unit.observations.next_number(2026) == "H-2026-0002"


async def test_a_database_with_rows_is_replaced_only_when_that_is_said(
    units: UnitsOfWork, url: str, path: Path, ledger: Ledger
) -> None:
    await fill(units)
    before = await rows(units)
    await in_thread(lambda: back_up(url, path, NOON))
    with pytest.raises(NotEmpty):
        await in_thread(lambda: restore(url, path, ledger, NOON))
    async with units() as unit:
        await file(unit, "H-2026-0099")
    await in_thread(lambda: restore(url, path, ledger, NOON, replace=True))
    assert await rows(units) == kept(before)


def kept(found: Rows) -> Rows:
    """What comes back of these rows."""
    return {name: [] if name in backup.LEFT_OUT else these for name, these in found.items()}


# --- what is not sent yet is in no backup


WORDS = ("Luonnoksen teksti ja nimi", "Korjauksen keskeneräinen", "SHL11_88")


async def unsent(units: UnitsOfWork) -> Rows:
    """Add two drafts, one of them a correction, and a notice; return all rows."""
    async with units() as unit:
        anna, sven = await add_person(unit), await add_person(unit)
        seen = await file(unit, "H-2026-0001", person_id=sven.id)
        answers = {"text": WORDS[0], "reporter_mode": "ANON", "need_main": WORDS[2]}
        await unit.drafts.add(a_draft(anna, id="draft-of-anna", answers=answers, leaving=True))
        correction = a_draft(sven, id="draft-of-sven", answers={"text": WORDS[1]}, corrects=seen.id)
        await unit.drafts.add(correction)
        await unit.outbox.add(a_notice(sven, subject=seen.id))
    return await rows(units)


def unpacked(path: Path) -> str:
    """What a file says."""
    return gzip.decompress(path.read_bytes()).decode()


def test_each_table_is_kept_in_a_backup_or_left_out() -> None:
    assert set(METADATA.tables) == backup.KEPT | backup.LEFT_OUT
    assert not backup.KEPT & backup.LEFT_OUT


async def test_no_word_and_no_trace_of_a_draft_is_in_a_backup(
    units: UnitsOfWork, url: str, path: Path
) -> None:
    await unsent(units)
    await in_thread(lambda: back_up(url, path, NOON))
    whole = unpacked(path)
    assert "Soitettu linjalle." in whole  # what was filed is
    for word in (*WORDS, "draft-of-anna", "draft-of-sven", "drafts"):
        assert word not in whole


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def damage(path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path.write_bytes(spoil(path.read_bytes()))


def cut(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def without_a_row(whole: bytes) -> bytes:
    return gzip.compress(b"".join(gzip.decompress(whole).splitlines(keepends=True)[:-1]))


def with_a_stranger(whole: bytes) -> bytes:
    return gzip.compress(gzip.decompress(whole) + b'["strangers",{"id":1}]\n')


def of_another_version(whole: bytes) -> bytes:
    return gzip.compress(gzip.decompress(whole).replace(b'"version":1}', b'"version":2}', 1))


def of_an_unknown_revision(whole: bytes) -> bytes:
    return gzip.compress(gzip.decompress(whole).replace(b'{"revision":"0', b'{"revision":"9', 1))


def with_half_a_line(whole: bytes) -> bytes:
    return gzip.compress(gzip.decompress(whole)[:-9])


def with_a_flipped_byte(whole: bytes) -> bytes:
    middle = len(whole) // 2
    return whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :]


def foreign(_whole: bytes) -> bytes:
    return b"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n"


def foreign_json(_whole: bytes) -> bytes:
    return gzip.compress(b'{"some": "thing"}\n')


def empty(_whole: bytes) -> bytes:
    return b""


@pytest.mark.parametrize(
    "spoil",
    [
        cut,
        without_a_row,
        with_a_stranger,
        of_another_version,
        of_an_unknown_revision,
        with_half_a_line,
        with_a_flipped_byte,
        foreign,
        foreign_json,
        empty,
    ],
)
async def test_a_file_that_is_not_whole_or_not_ours_destroys_nothing(
    units: UnitsOfWork, url: str, path: Path, ledger: Ledger, spoil: Callable[[bytes], bytes]
) -> None:
    await fill(units)
    before = await rows(units)
    await in_thread(lambda: back_up(url, path, NOON))
    damage(path, spoil)
    with pytest.raises(NoBackup):
        await in_thread(lambda: restore(url, path, ledger, NOON, replace=True))
    assert await rows(units) == before


async def test_a_restore_that_fails_in_the_middle_leaves_all_as_it_was(
    units: UnitsOfWork, url: str, path: Path, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(units)
    before = await rows(units)
    await in_thread(lambda: back_up(url, path, NOON))

    def fail(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr(restores, "_insert", fail)
    with pytest.raises(LookupError):
        await in_thread(lambda: restore(url, path, ledger, NOON, replace=True))
    assert await rows(units) == before


async def test_a_backup_that_cannot_be_finished_leaves_no_file(
    units: UnitsOfWork, url: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(units)
    monkeypatch.setattr("storage.backup._rows", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        await in_thread(lambda: back_up(url, path, NOON))
    assert not list(path.parent.glob("havainto.backup*"))


async def test_a_database_that_was_never_migrated_has_nothing_to_back_up(other_url: str, path: Path) -> None:
    await in_thread(lambda: within_transaction(other_url, lambda _: None))
    with pytest.raises(NoBackup):
        await in_thread(lambda: back_up(other_url, path, NOON))


async def test_what_waited_in_the_backup_is_not_blindly_sent(
    units: UnitsOfWork, url: str, path: Path, ledger: Ledger
) -> None:
    async with units() as unit:
        anna, group = await add_person(unit), a_group(linked_at=NOON)
        await unit.groups.add(group)
        await unit.outbox.add(a_notice(anna, key="sent", state=DeliveryState.SENT))
        in_doubt = a_notice(anna, key="in doubt", state=DeliveryState.AMBIGUOUS, reason=Reason.AMBIGUOUS)
        await unit.outbox.add(in_doubt)
        await unit.outbox.add(a_notice(anna, key="waiting"))
        (leased,) = await unit.outbox.claim(holder="courier", now=NOON, until=NOON + WEEK, limit=1)
        assert leased.key == "waiting"
    await in_thread(lambda: back_up(url, path, NOON))
    now = NOON + 3 * WEEK  # since then three digests were posted
    await in_thread(lambda: restore(url, path, ledger, now, replace=True))
    async with units() as unit:
        assert await unit.outbox.next_due(now) is None
        assert await unit.outbox.doubtful(now) == []
        assert await reminders.pass_over(Context(unit=unit, county=COUNTY, now=now)) == 3
    async with units() as unit:
        found = await unit.outbox.stuck(now)
        assert await digest_posts.queue_due(Context(unit=unit, county=COUNTY, now=now)) == 0
        assert await unit.outbox.claim(holder="courier", now=now, until=now + WEEK, limit=9) == []
        assert await unit.outbox.again(found[0].id or 0, now)  # unless a person says so
    assert [one.kind for one in found] == [NoticeKind.RECEIPT, NoticeKind.RECEIPT, *[NoticeKind.DIGEST] * 3]
    assert {(one.state, one.reason) for one in found} == {(DeliveryState.AMBIGUOUS, Reason.RESTORED)}


async def test_a_backup_is_of_one_moment_while_others_write(
    units: UnitsOfWork, url: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(units)
    before = await rows(units)
    written: list[str] = []

    def intrude(name: str) -> None:
        """Another program adds a row, after the rows were counted and before they are read."""
        if written:
            return
        written.append(name)

        async def write() -> None:
            database = Database(url)
            async with UnitsOfWork(database, VAULT)() as unit:
                await file(unit, "H-2026-0099")
            await database.dispose()

        other = threading.Thread(target=lambda: asyncio.run(write()))
        other.start()
        other.join()

    read_rows = backup._rows

    def slowly(connection: sa.Connection, table: sa.Table) -> object:
        intrude(str(table.name))
        return read_rows(connection, table)

    monkeypatch.setattr(backup, "_rows", slowly)
    made = await in_thread(lambda: back_up(url, path, NOON))
    assert written
    assert made.rows["observations"] == len(before["observations"])
    assert len((await rows(units))["observations"]) == len(before["observations"]) + 1
    assert (await in_thread(lambda: verify(path))) == made
