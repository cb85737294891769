"""What the doctor reads in the database, in one unit of work; nothing is opened that is sealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.backup import Backup
from bot.domain.group import WorkingGroup
from bot.domain.notices import DeliveryState
from bot.domain.roles import Role
from bot.domain.scope import Appointment
from bot.ports import WrongKey
from bot.settings import Settings
from bot.usecases import access
from bot.usecases.context import Context
from storage.engine.database import Database
from storage.erasures import Erasures
from storage.unit_of_work import UnitsOfWork


@dataclass(frozen=True, kw_only=True)
class Rows:
    """What was read.

    Attributes:
        wrong_key: why our keys are not the database's, if so.
        groups: the working groups whose channel the bot is in.
        left: those whose channel it is not in any more.
        teams: the work teams whose channel it is in.
        notices: how many stand in each state.
        officers: how many data protection officers there are.
        words: the words that the guard lets pass, of those that the coordinator added.
        unknown_scopes: the roles for areas that the settings do not name, with their holders' short ids.
        last_backup: the newest one, whatever became of it.
        good_backup: the newest one that was made and is whole.
        erased: the ids of what was erased.
    """

    wrong_key: WrongKey | None
    groups: Sequence[WorkingGroup]
    left: Sequence[WorkingGroup]
    teams: Sequence[WorkingGroup]
    notices: Mapping[DeliveryState, int]
    officers: int
    words: Sequence[str]
    unknown_scopes: Sequence[tuple[str, Appointment]]
    last_backup: Backup | None
    good_backup: Backup | None
    erased: frozenset[str]


async def read_rows(database: Database, units: UnitsOfWork, settings: Settings, now: datetime) -> Rows:
    """Read them, without keeping anything.

    Raises:
        Unavailable, StatementFailed: the database cannot be read.
    """
    wrong = await units.keys.wrong()
    async with database.reading() as connection:
        erased = frozenset(one.id for one in await Erasures(connection).all())
    async with units.reading() as unit:
        return Rows(
            wrong_key=wrong,
            groups=await unit.groups.working(),
            left=[group for group in await unit.groups.all() if group.left_at],
            teams=await unit.groups.teams(),
            notices=await unit.outbox.counts(),
            officers=len(await unit.roles.holders(Role.DPO)),
            words=[word.written for word in await unit.allowed_words.all()],
            unknown_scopes=await access.unknown_scopes(Context(unit=unit, county=settings.county, now=now)),
            last_backup=await unit.backups.last(),
            good_backup=await unit.backups.last_good(),
            erased=erased,
        )
