"""All that a year left behind, read once: the checks look at this and at nothing else."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from bot.domain.calendar import helsinki_day
from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.deadlines import Deadline
from bot.domain.log import Entry
from bot.domain.meeting import Item, Meeting
from bot.domain.notices import Notice
from bot.domain.observation import Observation, in_order
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.publication import Publication
from bot.usecases.documents import Evidence
from dialogs.documents.files import files_of
from dialogs.texts import Texts
from storage.outbox_statements import notice as notices
from tests.cast import Actor
from tests.fakes.connector_server import Posted
from tests.year.bots import Mail
from tests.year.diary import Diary, Filed
from tests.year.people import CHAIR, COORDINATOR, LEADER, OFFICER, OWNER, SUPERVISOR, Reporter


@dataclass(frozen=True, kw_only=True, repr=False)  # asyncio.run has its result's repr made
class Lived:
    """The end of the year.

    Attributes:
        names: the random id of everybody to the name of who it is.
        log: every entry of an observation, phenomenon, proposal or publication, by its id.
        limits: every run of a time limit, by its subject's id.
        evidence: the documents that were made in it and of it, with what their figures are compared with.
    """

    now: datetime
    county: County
    diary: Diary
    reporters: Sequence[Reporter]
    filed: dict[str, Filed]
    observations: list[Observation]
    phenomena: list[Phenomenon]
    proposals: list[Proposal]
    log: dict[str, list[Entry]]
    limits: dict[str, list[Deadline]]
    outbox: list[Notice]
    names: dict[str, str]
    mail: list[Mail]
    sent: list[Posted]
    meetings: list[Meeting]
    given_up: list[Meeting]
    items: dict[str, list[Item]]
    publications: list[Publication]
    evidence: list[Evidence] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The last day, in Helsinki."""
        return helsinki_day(self.now)

    @property
    def by_id(self) -> dict[str, Observation]:
        """The observations."""
        return {one.id: one for one in self.observations}

    @cached_property
    def entries(self) -> dict[int, Entry]:
        """The whole log."""
        return {one.id or 0: one for found in self.log.values() for one in found}

    def behind(self, entry: Entry) -> Iterator[Entry]:
        """What brought an entry about, and what brought that about."""
        while entry.caused_by in self.entries:
            entry = self.entries[entry.caused_by]
            yield entry

    @cached_property
    def papers(self) -> list["Paper"]:
        """Each document in each language."""
        return [
            Paper(evidence=one, language=language, files=files_of(one.facts, Texts(language)))
            for one in self.evidence
            for language in Language
        ]

    @property
    def actors(self) -> list[Actor]:
        """Everybody."""
        return everybody(self.reporters)


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A document in one language.

    Attributes:
        evidence: its facts, and what its figures are compared with.
        files: by name.
    """

    evidence: Evidence
    language: Language
    files: Mapping[str, bytes]

    @property
    def name(self) -> str:
        """Which one it is."""
        return f"{self.evidence.document.name} {self.language}"

    @property
    def word(self) -> bytes:
        """The Word file."""
        return next(file for name, file in self.files.items() if name.endswith(".docx"))


def everybody(reporters: Iterable[Reporter]) -> list[Actor]:
    """The reporters, and all who have a role."""
    return [*(one.actor for one in reporters), COORDINATOR, CHAIR, OWNER, OFFICER, SUPERVISOR, LEADER]


async def lived_through(diary: Diary) -> Lived:
    """Read it all."""
    bots = diary.bots
    bots.clock.advance(minutes=5)
    await bots.settle()
    async with bots.unit() as unit:
        observations = [await unit.observations.numbered(number) for number in diary.filed]
        assert all(observations), "an observation is not there any more"
        observations.sort(key=in_order)
        phenomena, proposals = await unit.phenomena.all(), await unit.proposals.all()
        meetings = await unit.meetings.all()
        given_up = [await unit.meetings.on(day) for day in sorted(await unit.meetings.given_up())]
        items = {one.id: await unit.meetings.items(one.id) for one in meetings}
        publications = await unit.publications.all()
        told = (*observations, *phenomena, *proposals, *meetings, *given_up, *publications)
        ids = [one.id for one in told]
        log = {one: await unit.log.of(one) for one in ids}
        limits: dict[str, list[Deadline]] = {one: [] for one in ids}
        for found in await unit.limits.of(ids):
            limits[found.subject].append(found)
        names = {}
        for actor in everybody(diary.reporters):
            person = await unit.people.find(bots.settings.tenants[0], actor.object_id)
            if person:
                names[person.id] = actor.name
    async with bots.house.database.transaction() as connection:
        rows = await connection.execute(notices.select().order_by(notices.table.c.id))
        outbox = [notices.thing(row) for row in rows]
    return Lived(
        now=bots.clock(),
        county=bots.settings.county,
        diary=diary,
        reporters=diary.reporters,
        filed=dict(diary.filed),
        observations=observations,
        phenomena=phenomena,
        proposals=proposals,
        log=log,
        limits=limits,
        outbox=outbox,
        names=names,
        mail=list(bots.mail),
        sent=list(bots.teams.sent),
        meetings=meetings,
        given_up=given_up,
        items=items,
        publications=publications,
    )
