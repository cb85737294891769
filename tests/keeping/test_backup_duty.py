"""The bot makes a backup each night by itself, tells when it could not, and takes care of the older ones."""

import asyncio
import errno
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.domain.backup import Backup
from bot.domain.erasure import ErasureKind
from bot.ports import BackupFailed, Made
from storage import backup_folder, backup_maker
from storage.backup_file import verify
from storage.encryption import decrypt
from storage.ledger import Ledger
from storage.vault import new_key
from tests.fakes.clock import FakeClock
from tests.keeping.archive import an_erasure, file
from tests.keeping.backup_copies import IDENTITY, BackupCopy, InProcess, a_copy
from tests.storage.cast import add_person
from tests.storage.conftest import Open

NIGHT = datetime(2026, 11, 30, 0, 30, tzinfo=UTC)
"""Half past two in Finland."""

DAY = timedelta(days=1)
FILES = [f"havainto-2026-11-30.{suffix}" for suffix in ("backup.age", "erasures.age", "sha256")]

CopyOf = Callable[..., BackupCopy]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NIGHT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (made := tmp_path / "backups").mkdir()
    return made


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    """The private key, as it lies in a safe."""
    (key := tmp_path / "safe").write_text(f"# public key: none\n{IDENTITY}\n", "ascii")
    return key


@pytest.fixture
def copy(sqlite_url: str, open_database: Open, folder: Path, clock: FakeClock) -> CopyOf:
    """Starts a copy of the bot on SQLite."""

    def start(where: Path = folder, **changes: Any) -> BackupCopy:
        return a_copy(open_database(sqlite_url), changes.pop("url", sqlite_url), where, clock, **changes)

    return start


async def test_of_two_copies_one_makes_the_night_s_backup_and_it_can_be_opened(
    url: str, open_database: Open, folder: Path, clock: FakeClock, identity: Path, tmp_path: Path
) -> None:
    copies = [a_copy(open_database(url), url, folder, clock, kind=InProcess) for _ in range(2)]
    units = copies[0].units
    async with units() as unit:
        await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)
        gone = await file(unit, "H-2026-0002", person_id=(await add_person(unit)).id)
    async with units() as unit:
        await unit.erasures.carry_out(an_erasure(ErasureKind.LINK, gone.id))
    made = await asyncio.gather(*(one.duty.look_after() for one in copies))
    assert sorted(made) == [0, 1]
    assert [await one.duty.look_after() for one in copies] == [0, 0]
    found = await copies[1].last_good()
    assert found
    assert (found.id, found.file, found.why) == ("2026-11-30", FILES[0], None)
    assert copies[0].names == FILES
    assert {(folder / name).stat().st_mode & 0o777 for name in FILES} == {0o600}
    assert (folder / FILES[2]).read_text("ascii") == "".join(
        f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in FILES[:2]
    )
    assert found.sha256 in (folder / FILES[2]).read_text("ascii")
    assert found.size == (folder / FILES[0]).stat().st_size
    decrypt(folder / FILES[0], tmp_path / "plain", identity)
    header = verify(tmp_path / "plain")
    assert (tmp_path / "plain").stat().st_size % backup_maker.FILLED == 0
    assert header.rows["observations"] == 2
    assert found.rows == sum(header.rows.values())
    decrypt(folder / FILES[1], tmp_path / "ledger", identity)
    assert [one.subject for one in Ledger(tmp_path / "ledger").read()] == [gone.id]
    assert not any(one.scratch for one in copies)


async def test_the_night_s_backup_waits_for_its_time_and_a_missed_one_is_made_up_once(
    copy: CopyOf, clock: FakeClock
) -> None:
    one = copy()
    assert await one.duty.look_after() == 1
    clock.set(NIGHT + DAY - timedelta(seconds=1))
    assert await one.duty.look_after() == 0
    clock.advance(seconds=1)
    assert await one.duty.look_after() == 1
    async with one.units.reading() as unit:
        rows = [found.rows for found in await unit.backups.made_in(await one.duty.folder.mark())]
    assert rows == [1, 0]  # from night to night they would tell how much was written
    clock.advance(days=3, hours=7)  # an outage of three nights
    assert [await one.duty.look_after() for _ in range(2)] == [1, 0]
    backups = [name for name in one.names if name.endswith(".backup.age")]
    assert backups == [f"havainto-{day}.backup.age" for day in ("2026-11-30", "2026-12-01", "2026-12-04")]


async def test_the_newest_stay_and_nothing_of_others_is_touched(
    copy: CopyOf, clock: FakeClock, folder: Path
) -> None:
    others = ["havainto-2020-01-01.backup", "havainto-old.backup.age", "notes.txt"]
    for name in others:
        (folder / name).touch()
    one = copy(kept=2)
    for _ in range(4):
        assert await one.duty.look_after() == 1
        clock.advance(days=1)
    days = ("2026-12-02", "2026-12-03")
    ours = [f"havainto-{day}.{kind}" for day in days for kind in ("backup.age", "erasures.age", "sha256")]
    assert one.names == sorted([*others, *ours])
    with capture_logs() as log:
        await one.duty.look_after()
    assert "backup_damaged" not in [line["event"] for line in log]  # what was removed is not missed


async def test_a_file_that_was_damaged_is_told_of_and_is_good_again_when_it_is_whole(
    copy: CopyOf, clock: FakeClock, folder: Path
) -> None:
    one, second = copy(), folder / "havainto-2026-12-01.backup.age"
    await one.duty.look_after()
    clock.advance(days=1)
    await one.duty.look_after()
    whole = second.read_bytes()
    sha256 = hashlib.sha256(whole).hexdigest()
    second.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    clock.advance(hours=23)
    await one.duty.look_after()  # not looked at yet
    assert (await one.last_good()).id == "2026-12-01"  # type: ignore[union-attr]  # it fails the test otherwise
    one.duty.at = time(4)  # the check comes first
    clock.advance(hours=1)
    with capture_logs() as log:
        await one.duty.look_after()
    why = f"The file {second.name} is damaged: it is not as it was written."
    assert [line["why"] for line in log if line["event"] == "backup_damaged"] == [why]
    assert (await one.last()).why == why  # type: ignore[union-attr]  # it fails the test otherwise
    older = await one.last_good()
    assert older
    assert (older.id, older.checked_at) == ("2026-11-30", clock())
    second.write_bytes(whole)
    clock.advance(hours=1)
    with capture_logs() as log:
        await one.duty.look_after()
    assert [line["event"] for line in log] == ["backup_whole"]
    ledger = second.with_name("havainto-2026-12-01.erasures.age")
    for spoil, said in (
        (
            partial(ledger.write_bytes, b""),
            f"The file {ledger.name} is damaged: it is not as it was written.",
        ),
        (ledger.unlink, f"The file {ledger.name} is not in its folder any more."),
        (second.unlink, f"The file {second.name} is not in its folder any more."),
        (partial(folder.rename, folder.with_name("away")), "it is not there: mount its disk"),
    ):
        spoil()
        told = await one.duty.folder.check(Backup(**{**vars(older), "file": second.name, "sha256": sha256}))
        assert said in str(told)


async def test_a_damaged_one_keeps_an_older_good_one_from_being_removed(
    copy: CopyOf, clock: FakeClock, folder: Path
) -> None:
    one = copy(kept=2)
    for _ in range(2):
        await one.duty.look_after()
        clock.advance(days=1)
    (folder / "havainto-2026-12-01.backup.age").write_bytes(b"")
    await one.duty.look_after()
    assert [name for name in one.names if name.endswith(".backup.age")] == [
        f"havainto-{day}.backup.age" for day in ("2026-11-30", "2026-12-01", "2026-12-02")
    ]


def full(*_arguments: object, **_values: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def half_encrypted(source: Path, target: Path, _recipients: object) -> None:
    target.write_bytes(source.read_bytes()[:10])
    full()


def gone(*_arguments: object) -> None:
    raise OSError(errno.ESTALE, "Stale file handle")


def mistaken(*_arguments: object) -> None:
    raise ZeroDivisionError("an invented mistake")


STEPS = {
    "the plain file": ((backup_maker, "back_up"), full, "data of backups cannot be used: the disk is full."),
    "scratch": (
        (backup_maker, "restore_to_scratch"),
        full,
        "data of backups cannot be used: the disk is full.",
    ),
    "the ledger": ((backup_maker.Ledger, "read"), gone, "The erasure ledger"),
    "encryption": ((backup_maker, "encrypt"), half_encrypted, "backups cannot be used: the disk is full."),
    "checksums": ((backup_folder, "_write"), full, "backups cannot be used: the disk is full."),
    "the name": ((backup_folder.Path, "rename"), gone, "backups cannot be used: the share is gone."),
    "the disk's word": ((backup_folder, "_sync"), gone, "backups cannot be used: the share is gone."),
    "a mistake of ours": ((backup_maker, "_ledger_of"), mistaken, "The program itself has failed"),
}
"""What fails, how, and what is said of it."""


@pytest.mark.parametrize("step", STEPS)
async def test_whatever_fails_is_told_in_words_leaves_nothing_and_is_tried_again_in_an_hour(
    copy: CopyOf, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    (where, name), fails, said = STEPS[step]
    one = copy(kept=1)
    assert await one.duty.look_after() == 1
    clock.advance(days=1)
    with monkeypatch.context() as broken, capture_logs() as log:
        broken.setattr(where, name, fails)
        quick, one.duty.folder = one.duty.folder, copy(kind=InProcess).duty.folder
        if where is backup_folder:
            one.duty.folder = quick
        assert await one.duty.look_after() == 0
        assert await one.duty.look_after() == 0  # and not at the next tick
        one.duty.folder = quick
    assert [line["event"] for line in log if line["event"] != "backup_bug"] == ["backup_failed"]
    failed = await one.last()
    assert failed
    assert (failed.id, failed.ended_at, failed.good) == ("2026-12-01", None, False)
    assert said in str(failed.why)
    assert one.names == FILES
    assert not one.scratch
    assert (await one.last_good()).id == "2026-11-30"  # type: ignore[union-attr]  # it fails the test otherwise
    clock.advance(minutes=59)
    assert await one.duty.look_after() == 0
    clock.advance(minutes=1)
    assert await one.duty.look_after() == 1
    assert (await one.last()) == (await one.last_good())
    assert one.names[0] == "havainto-2026-12-01.backup.age"


async def test_a_folder_that_is_not_there_is_never_made_and_another_machine_s_is_tried_first(
    copy: CopyOf, clock: FakeClock, folder: Path, tmp_path: Path
) -> None:
    unmounted = copy(tmp_path / "unmounted")
    assert await unmounted.duty.look_after() == 0
    failed = await unmounted.last()
    assert failed
    assert str(failed.why).startswith(f"The folder {tmp_path / 'unmounted'} cannot be used: it is not there")
    assert not (tmp_path / "unmounted").exists()
    clock.advance(minutes=45)
    other = copy(folder)
    assert [await one.duty.look_after() for one in (unmounted, other)] == [0, 1]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"keys": (new_key(),)}, "The key that sealed who people are in the database is not among ours."),
        ({"keys": Path("/nowhere/havainto.keys")}, "the file of keys cannot be read: /nowhere/havainto.keys"),
        (
            {"url": "postgresql://nobody@127.0.0.1:1/none"},
            "The database cannot be read: nothing listens there.",
        ),
        ({"url": "sqlite:////nowhere/at/all.db"}, "The database cannot be read: the file cannot be opened"),
    ],
)
async def test_wrong_keys_and_a_database_that_is_away_are_named(
    copy: CopyOf, changes: dict[str, Any], said: str
) -> None:
    one = copy(kind=InProcess, **changes)
    assert await one.duty.look_after() == 0
    failed = await one.last()
    assert failed
    assert said in str(failed.why)
    assert (one.names, one.scratch) == ([], [])


async def test_a_folder_that_the_bot_may_not_write_is_named(
    copy: CopyOf, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_folder.os, "access", lambda *_: False)  # root may write everywhere
    one = copy()
    await one.duty.look_after()
    failed = await one.last()
    assert failed
    assert failed.why == f"The folder {folder} cannot be used: the bot may not write there."


class Slow:
    """A folder that makes a backup when the test lets it."""

    def __init__(self, real: Any) -> None:
        self._real = real
        self.begun, self.go_on = asyncio.Event(), asyncio.Event()
        self.publish = real.publish

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    async def make(self, day: str, now: datetime) -> Made:
        self.begun.set()
        await self.go_on.wait()
        made: Made = await self._real.make(day, now)
        return made


def slowly(one: BackupCopy) -> Slow:
    """Make this copy slow."""
    one.duty.folder = slow = Slow(one.duty.folder)
    return slow


async def test_what_a_copy_that_was_killed_has_begun_another_takes_over(
    copy: CopyOf, clock: FakeClock
) -> None:
    one, other = copy(), copy()
    slow = slowly(one)
    killed = asyncio.create_task(one.duty.look_after())
    await slow.begun.wait()
    killed.cancel()
    with pytest.raises(asyncio.CancelledError):
        await killed
    clock.advance(minutes=14)
    assert await other.duty.look_after() == 0
    clock.advance(minutes=1)
    assert await other.duty.look_after() == 1
    assert other.names == FILES


async def test_a_slow_copy_keeps_its_claim_and_one_that_lost_it_leaves_nothing(
    copy: CopyOf, clock: FakeClock
) -> None:
    one, other = copy(), copy()
    slow = slowly(one)
    one.duty.extended = 0.001
    making = asyncio.create_task(one.duty.look_after())
    await slow.begun.wait()
    for _ in range(3):
        clock.advance(minutes=10)
        for _ in range(200):  # until it has said that it still works
            async with one.units.reading() as unit:
                if not await unit.backups.claimable("2026-11-30", clock() + timedelta(minutes=14)):
                    break
        assert await other.duty.look_after() == 0
    slow.go_on.set()
    assert await making == 1

    clock.advance(days=1)
    slow = slowly(one)
    one.duty.extended = 60.0
    making = asyncio.create_task(one.duty.look_after())
    await slow.begun.wait()
    clock.advance(minutes=15)  # as if this copy had stood still
    assert await other.duty.look_after() == 1
    before = other.names
    slow.go_on.set()
    assert await making == 0
    assert other.names == before


@pytest.mark.parametrize(("shared", "said"), [(True, []), (False, ["backup_made_twice"])])
async def test_a_copy_that_stood_still_while_it_named_its_file_spoils_nothing(
    copy: CopyOf, clock: FakeClock, tmp_path: Path, *, shared: bool, said: list[str]
) -> None:
    """In a folder of its own its file is whole, and stays; in a shared one the other copy has tidied up."""
    one = copy()
    (elsewhere := tmp_path / "elsewhere").mkdir()
    other = copy(one.folder if shared else elsewhere)
    slow = slowly(one)

    async def late(made: Made) -> str:
        clock.advance(minutes=15)
        assert await other.duty.look_after() == 1
        name: str = await slow._real.publish(made)
        return name

    slow.publish = late
    slow.go_on.set()
    with capture_logs() as log:
        assert await one.duty.look_after() == 0
    assert [line["event"] for line in log] == ["backup_made", *said]
    assert one.names == FILES
    assert (await one.last_good()).folder == await other.duty.folder.mark()  # type: ignore[union-attr]  # it fails the test otherwise


async def test_a_backup_of_the_day_that_lies_there_already_stays(copy: CopyOf, folder: Path) -> None:
    """As after a restore, when the row of it is gone."""
    (folder / FILES[0]).write_bytes(b"before the restore")
    one = copy()
    assert await one.duty.look_after() == 1
    made = await one.last_good()
    assert made
    assert made.file == "havainto-2026-11-30-2.backup.age"
    assert (folder / FILES[0]).read_bytes() == b"before the restore"


async def test_what_is_older_than_a_year_is_forgotten(copy: CopyOf, clock: FakeClock) -> None:
    one = copy()
    await one.duty.look_after()
    clock.advance(days=366)
    await one.duty.look_after()
    async with one.units.reading() as unit:
        assert await unit.backups.of("2026-11-30") is None


async def test_backups_that_cannot_be_removed_are_no_reason_to_doubt_the_new_one(
    copy: CopyOf, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = copy()

    def refuse(*_: object) -> None:
        raise BackupFailed("invented")

    monkeypatch.setattr(backup_folder.Folder, "prune", refuse)
    with capture_logs() as log:
        assert await one.duty.look_after() == 1
    assert "backups_not_removed" in [line["event"] for line in log]
    assert await one.last_good()


def test_the_mark_of_a_folder_stays_the_same(folder: Path) -> None:
    marks = {backup_folder.Folder(folder, kept=1).mark() for _ in range(2)}
    assert len(marks) == 1
    assert len(marks.pop()) == 32
    (mark,) = folder.iterdir()
    mark.write_bytes(b"")  # as a full disk leaves it
    marks = {backup_folder.Folder(folder, kept=1).mark() for _ in range(2)}
    assert len(marks) == 1
    assert len(marks.pop()) == 32
