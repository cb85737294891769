"""A bot that starts with another key than before does nothing, says so, and goes on with the right one."""

from pathlib import Path

import pytest

from bot.domain.codes import Language
from bot.domain.notices import DeliveryState
from bot.ports import WrongKey
from dialogs.texts import Texts
from scheduler.schedule import Duty
from storage.vault import new_key
from tests.cast import ANNA
from tests.conversations.filing import file_by_text
from tests.fakes.clock import FakeClock
from tests.keeping.backup_copies import PUBLIC
from tests.stage import Chat, Stage, stage
from tests.storage.conftest import BOTH, Open
from tests.storage.test_people import rows_of

NOT_SAVED = Texts(Language.FI)("refusal-unavailable")
TABLES = ("people", "addresses", "turns", "outbox", "drafts", "observations", "log", "deadlines", "canary")


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest) -> str:
    name = {"sqlite": "sqlite_url", "postgres": "migrated_postgres_url"}[request.param]
    return str(request.getfixturevalue(name))


async def asks_for_own(on: Stage) -> list[str]:
    """Anna's one message, delivered (again); returns what the bot has said on this stage."""
    await on.post(on.activity(ANNA, id="own", text="omat", textFormat="plain"), settle=False)
    return [str(one.activity.get("text")) for one in on.teams.sent]


async def test_with_a_wrong_key_nothing_is_done_and_with_the_right_one_all_of_it(
    database_url: str, tmp_path: Path, open_database: Open
) -> None:
    clock, ledger = FakeClock(), tmp_path / "ledger.jsonl"
    async with stage(database_url, clock, ledger=ledger) as on:
        await file_by_text(Chat(on, ANNA))
        await on.post(on.activity(ANNA, type="installationUpdate", action="add"), settle=False)
        async with on.unit() as unit:
            assert (await unit.outbox.counts())[DeliveryState.QUEUED] == 1
    before = await rows_of(database_url, open_database, *TABLES)
    (backups := tmp_path / "backups").mkdir()
    more = {"backup_folder": backups, "backup_recipients": PUBLIC}
    async with stage(database_url, clock, ledger=ledger, keys=new_key(), **more) as on:
        assert await asks_for_own(on) == [NOT_SAVED]
        with pytest.raises(WrongKey):
            await on.house.courier.empty()
        jobs = on.house.clockwork._jobs
        for duty in sorted(set(Duty) - {Duty.DELIVER}):
            with pytest.raises(WrongKey):
                await jobs.do(duty)
        assert len(on.teams.sent) == 1
    assert await rows_of(database_url, open_database, *TABLES) == before
    async with stage(database_url, clock, ledger=ledger) as on:
        (own,) = await asks_for_own(on)
        assert "H-2026-0001" in own
        assert await on.house.courier.empty() == 1
        assert len(on.teams.sent) == 2
