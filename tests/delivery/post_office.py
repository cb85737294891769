"""A bot without Teams: the real use cases, courier and database, and a messenger that only notes."""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from bot.courier import Courier
from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.delivery import Ending
from bot.domain.errors import Reason
from bot.domain.group import WorkingGroup
from bot.domain.notices import DeliveryState, Notice, NoticeKind, for_person
from bot.domain.observation import Draft, Observation
from bot.domain.people import Address, Person
from bot.domain.rate_limit import OF_TEAMS, Budget
from bot.ports import Delivery, Message, Messenger, Unit
from bot.usecases.context import Context
from bot.usecases.filing import submit
from storage.engine.database import Database
from storage.outbox_statements import notice as notices
from storage.unit_of_work import UnitsOfWork
from tests.fakes.clock import FakeClock
from tests.fakes.keys import VAULT

COUNTY = County(municipalities=KAINUU)
ANSWERS = {
    "type": "NEG",
    "text": "Vuokra-asuntoa ei saa, jos luottotiedoissa on merkintä.",
    "need_main": "SHL11_02",
    "service_task": "TYOIK",
    "area": "Kajaani",
    "extent": "COMMON",
    "sector": ["ASUM"],
    "reporter_mode": "PSEUDO",
}


@dataclass(frozen=True, kw_only=True)
class Delivered:
    """What arrived, and when by the test's clock."""

    at: Any
    delivery: Delivery

    @property
    def key(self) -> str:
        """The notice's key."""
        return self.delivery.notice.key

    @property
    def facts(self) -> Any:
        """What the notice's words need."""
        return self.delivery.facts


class Letterbox:
    """Implements :class:`bot.ports.Messenger`: notes what arrives, and fails as the test wishes.

    Attributes:
        delivered: what arrived, in order.
        tried: the key of every try, in order.
        unbuildable: keys of notices whose words cannot be made.
        away: raised at every try while it is set.
    """

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._troubles: dict[str, deque[Exception]] = defaultdict(deque)
        self.delivered: list[Delivered] = []
        self.tried: list[str] = []
        self.unbuildable: set[str] = set()
        self.away: Exception | None = None

    def fail(self, key: str, *troubles: Exception) -> None:
        """Raise these at the next tries of a notice, one at each."""
        self._troubles[key].extend(troubles)

    def recover(self, key: str) -> None:
        """Forget what a notice was still to meet."""
        self._troubles[key].clear()

    @property
    def keys(self) -> list[str]:
        """The keys of what arrived, in order."""
        return [one.key for one in self.delivered]

    def compose(self, delivery: Delivery) -> Message:
        """The notice's key is all its words."""
        if delivery.notice.key in self.unbuildable:
            raise ValueError("an invented mistake in a text")
        return Message(text=delivery.notice.key)

    async def deliver(self, delivery: Delivery, message: Message) -> str:
        """Note it, or fail."""
        self.tried.append(message.text)
        if self.away:
            raise self.away
        if self._troubles[message.text]:
            raise self._troubles[message.text].popleft()
        self.delivered.append(Delivered(at=self._clock(), delivery=delivery))
        return f"activity-{len(self.delivered)}"


@dataclass
class PostOffice:
    """One copy of the bot: a courier on a database."""

    database: Database
    clock: FakeClock
    messenger: Messenger
    county: County = COUNTY
    budget: Budget = OF_TEAMS
    units: UnitsOfWork = field(init=False)
    courier: Courier = field(init=False)

    def __post_init__(self) -> None:
        self.units = UnitsOfWork(self.database, VAULT, terms=self.county.terms)
        self.restart()

    def restart(self) -> None:
        """A new courier, which remembers nothing."""
        self.courier = Courier(
            units=self.units,
            messenger=self.messenger,
            county=self.county,
            clock=self.clock,
            budget=self.budget,
        )

    async def person(self, **address: Any) -> Person:
        """A person who has met the bot."""
        person = Person(id=uuid4().hex, language=Language.FI)
        values = {
            "person_id": person.id,
            "tenant_id": "tenant",
            "object_id": uuid4().hex,
            "teams_id": f"29:{person.id}",
            "conversation_id": f"a:{person.id}",
            "service_url": "http://127.0.0.1:9/",
            **address,
        }
        async with self.units() as unit:
            await unit.people.add(person, Address(**values))
        return person

    async def group(self, **fields: Any) -> WorkingGroup:
        """A linked channel."""
        values = {
            "id": uuid4().hex,
            "tenant_id": "tenant",
            "team_id": "19:team",
            "channel_id": f"19:{uuid4().hex}",
            "service_url": "http://127.0.0.1:9/",
            "language": Language.FI,
            "linked_at": self.clock(),
            **fields,
        }
        async with self.units() as unit:
            await unit.groups.add(WorkingGroup(**values))
        return WorkingGroup(**values)

    async def queue(self, person: Person, key: str = "", **fields: Any) -> str:
        """Queue a notice to a person, of a kind that needs nothing else; returns its key."""
        key = key or uuid4().hex
        async with self.units() as unit:
            assert await unit.outbox.add(self.notice(key, person, **fields))
        return key

    def notice(self, key: str, person: Person, **fields: Any) -> Notice:
        """A notice to a person."""
        usual = {
            "key": key,
            "kind": NoticeKind.WELCOME,
            "place": for_person(person.id),
            "person_id": person.id,
            "created_at": self.clock(),
            "due_at": self.clock(),
        }
        return Notice(**{**usual, **fields})

    async def end(self, key: str, state: DeliveryState, reason: Reason | None = None) -> None:
        """Let the last try of a notice have ended so."""
        async with self.units() as unit:
            notice = await unit.outbox.get(key)
            assert notice
            ending = Ending(at=self.clock(), state=state, reason=reason)
            await unit.outbox.settle(notice.id or 0, ending, holder=None)

    async def digest(self, group: WorkingGroup) -> None:
        """A digest that is due in a channel."""
        one = Notice(
            key="digest",
            kind=NoticeKind.DIGEST,
            place=f"group:{group.id}",
            group_id=group.id,
            subject="2026-W46",
            created_at=self.clock(),
            due_at=self.clock(),
        )
        async with self.units() as unit:
            await unit.outbox.add(one)

    async def file(self, person: Person, *, card_id: str | None = None, text: str = "") -> Observation:
        """An observation of theirs, with its receipt queued."""
        async with self.units() as unit:
            return await self.file_in(unit, person, card_id=card_id, text=text)

    async def file_in(
        self, unit: Unit, person: Person, *, card_id: str | None = None, text: str = ""
    ) -> Observation:
        """The same within an open unit."""
        draft = Draft(
            id=uuid4().hex,
            person_id=person.id,
            answers={**ANSWERS, "text": text or ANSWERS["text"] + uuid4().hex},
            changed_at=self.clock(),
            card_id=card_id,
        )
        await unit.drafts.add(draft)
        theirs = await unit.people.get(person.id)  # as they are now: unreachable, say
        filed = await submit(
            Context(unit=unit, county=self.county, now=self.clock(), actor=theirs),
            draft,
            name="",
            delivery=draft.id,
        )
        return filed.observation

    async def rows(self) -> dict[str, Notice]:
        """The whole outbox by key."""
        async with self.database.transaction() as connection:
            found = [
                notices.thing(row)
                for row in await connection.execute(notices.select().order_by(notices.table.c.id))
            ]
        return {one.key: one for one in found}

    async def row(self, key: str) -> Notice:
        """One notice as it stands."""
        return (await self.rows())[key]
