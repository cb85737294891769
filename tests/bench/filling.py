"""A county's database after some years, filled at once: what the bot would have written, without its turns.

Most observations are old and closed, their reporters and their words gone as retention wants it; a queue
waits to be screened; some phenomena are alive, most have ended. Kaisa coordinates, Leena chairs, and Anna has
filed more than anybody.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from math import isqrt
from random import Random
from typing import Any

import sqlalchemy as sa

from bot.domain import codes, limits, meeting
from bot.domain.calendar import HELSINKI, Week, helsinki_day, week_of
from bot.domain.codes import Language, ReporterMode
from bot.domain.county import KAINUU, County
from bot.domain.deadlines import Deadline, stepped, told_on
from bot.domain.effect import Effect, rounds_of
from bot.domain.fate import Fate
from bot.domain.limits import Limit
from bot.domain.log import Action
from bot.domain.notices import DeliveryState, NoticeKind, for_group, for_person
from bot.domain.observation import Observation, ObservationState, blanks, report_of, title_of
from bot.domain.people import Opening
from bot.domain.phenomenon import PhenomenonState
from bot.domain.proposal import FINISHED, ProposalState
from bot.domain.questionnaire import Answer
from bot.domain.roles import Permission, Role
from storage.engine.offline import within_transaction
from storage.observations import MAPPING
from storage.outbox_statements import FIRST, NEWS
from storage.tables import METADATA
from storage.vault import Vault
from tests.bench import texts
from tests.cast import AKI, ANNA, CHANNEL, ELLEN, KAISA, LEENA, PIRJO, SVEN, TEAM, Actor
from tests.fakes.authority import TENANT_ID
from tests.fakes.clock import START
from tests.fakes.keys import VAULT

_O, _I, _P = ObservationState, PhenomenonState, ProposalState
_YEAR = timedelta(days=365)
_OWNED = frozenset({"observations", "phenomena", "proposals", "meetings"})
"""What belongs to the one working group."""
_BATCH = 20_000
Row = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much there is.

    Attributes:
        observations: all that were ever filed; those withdrawn more than a year ago are gone.
        queue: of them wait to be screened; None for what suits the number.
        phenomena: None for what suits the number.
        years: since when there has been a bot.
        alive: which part of the phenomena is not closed.
        now: the present moment, before which everything happened.
    """

    observations: int
    queue: int | None = None
    phenomena: int | None = None
    years: int = 5
    alive: float = 0.17
    now: datetime = START

    @property
    def waiting(self) -> int:
        """How many are in the queue."""
        usual = min(max(12, self.observations // 250), 400)
        return min(usual if self.queue is None else self.queue, self.observations)

    @property
    def gathered(self) -> int:
        """How many phenomena there are."""
        return max(8, 2 * isqrt(self.observations)) if self.phenomena is None else self.phenomena

    @property
    def start(self) -> datetime:
        """When the channel was linked."""
        return self.now - self.years * _YEAR


def fill(url: str, size: Size, *, seed: int = 1, vault: Vault = VAULT) -> dict[str, int]:
    """Fill an empty, migrated database; returns how many rows each table has got.

    The same seed makes the same rows, but for what is sealed.
    """

    def work(connection: sa.Connection) -> dict[str, int]:
        filling = _Filling(connection, size, Random(seed), vault)  # noqa: S311 - no secret
        filling.everything()
        return dict(filling.counts)

    return within_transaction(url, work)


@dataclass(kw_only=True)
class _Phenomenon:
    """One while it is filled: from when to when it lived, and what was linked to it."""

    id: str
    number: str
    about: texts.Topic
    begun: datetime
    ended: datetime | None
    decided: datetime | None
    state: PhenomenonState
    weight: float
    members: list[tuple[datetime, str, str | None]] = field(default_factory=list)


class _Filling:
    """Makes the rows in the order in which they may refer to one another; inserts them by the thousand."""

    def __init__(self, connection: sa.Connection, size: Size, chance: Random, vault: Vault) -> None:
        self.counts: Counter[str] = Counter()
        self._connection = connection
        self._size, self._now, self._chance, self._vault = size, size.now, chance, vault
        self._today = helsinki_day(size.now)
        self._terms = County(municipalities=KAINUU).terms
        self._rows: dict[str, list[Row]] = {}
        self._days: dict[tuple[date, limits.Length], date] = {}
        self._held = 0
        self._group = self._id()
        self._entries = self._notices = 0
        self._people: list[str] = []
        self._numbers: Counter[str] = Counter()

    def everything(self) -> None:
        """All of it."""
        kaisa = self._fill_people()
        self._fill_group()
        found = self._fill_phenomena()
        self._fill_observations(found, kaisa)
        self._flush()
        proposals = self._fill_links(found, kaisa)
        self._fill_meetings(found, kaisa)
        self._fill_digests()
        self._fill_small(proposals)
        for name, last in self._numbers.items():
            self._add("counters", name=name, last=last)
        self._flush()
        self._set_sequences()

    # --- rows

    def _add(self, table: str, **row: Any) -> None:
        owned = {"group_id": self._group} if table in _OWNED else {}
        self._rows.setdefault(table, []).append({**row, **owned})
        self._held += 1
        if self._held >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        for table in METADATA.sorted_tables:
            if rows := self._rows.pop(table.name, None):
                self._connection.execute(sa.insert(table), rows)
                self.counts[table.name] += len(rows)
        self._held = 0

    def _set_sequences(self) -> None:
        """What comes after was numbered by hand."""
        if self._connection.dialect.name != "postgresql":
            return
        for table, last in (("log", self._entries), ("outbox", self._notices)):
            asked = sa.select(sa.func.setval(sa.func.pg_get_serial_sequence(table, "id"), max(last, 1)))
            self._connection.execute(asked)

    def _id(self) -> str:
        return f"{self._chance.getrandbits(128):032x}"

    def _number(self, letter: str, at: datetime) -> str:
        name = f"{letter}-{helsinki_day(at).year}"
        self._numbers[name] += 1
        return f"{name}-{self._numbers[name]:04d}"

    def _log(self, at: datetime, action: Action, subject: str, **more: Any) -> int:
        self._entries += 1
        usual = dict.fromkeys(("person_id", "state", "reason", "about", "caused_by"))
        self._add("log", id=self._entries, at=at, action=action, subject=subject, **{**usual, **more})
        return self._entries

    def _tell(
        self, kind: NoticeKind, key: str, at: datetime, *, person: str | None = None, **more: Any
    ) -> None:
        """A notice that was sent, as it nearly always is."""
        if person and at < self._now - _YEAR:
            return  # it has had its time
        self._notices += 1
        state, reason = DeliveryState.SENT, None
        if person and self._chance.random() < 0.01:
            state, reason = self._chance.choice(
                (
                    (DeliveryState.FAILED, "moot"),
                    (DeliveryState.HELD, "blocked"),
                    (DeliveryState.AMBIGUOUS, "restored"),
                )
            )
        row = {
            "id": self._notices,
            "key": f"{kind}:{key}",
            "kind": kind,
            "rank": FIRST if kind.handling.awaited else NEWS,
            "place": for_person(person) if person else for_group(self._group),
            "created_at": at,
            "due_at": at,
            "person_id": person,
            "group_id": None if person else self._group,
            "subject": None,
            "entry": None,
            "card_id": None,
            "state": state,
            "attempts": 1,
            "reason": reason,
            "activity_id": f"1:{self._notices}" if state is DeliveryState.SENT else None,
            "sending": False,
            "covered_by": None,
            "holder": None,
            "lease_until": None,
            "settled_at": at + timedelta(seconds=1),
            "held_at": at if state is DeliveryState.HELD else None,
            "repeated": False,
        }
        self._add("outbox", **{**row, **more})
        if person:
            self._add(
                "openings",
                at=at,
                purpose=Opening.DELIVERY,
                person_id=person,
                subject=f"notice:{self._notices}",
            )

    def _after(self, day: date, length: limits.Length) -> date:
        known = self._days.get((day, length))
        if known is None:
            known = self._days[day, length] = self._terms.after(day, length)
        return known

    def _limit(
        self,
        limit: Limit,
        subject: str,
        name: str,
        began: date,
        met: date | None,
        by: str | None,
        *,
        occasion: int = 1,
        due: date | None = None,
    ) -> None:
        length = self._terms.length_of(limit)
        last = due or (self._after(began, length) if length else began)
        one = Deadline(
            id=self._id(),
            limit=limit,
            subject=subject,
            occasion=occasion,
            name=name,
            started_on=began,
            due_on=last,
            next_on=None,
            met_on=met,
            met_by=by,
        )
        if met is None:  # its steps so far
            one = replace(one, next_on=last if limit is Limit.NEWS else told_on(one, self._terms))
            while one.next_on and one.next_on <= self._today:
                one = stepped(one, one.next_on, self._terms)
        row = {name: getattr(one, name) for name in Deadline.__dataclass_fields__}
        self._add("limits", **row)

    # --- who there is

    def _fill_people(self) -> str:
        """The cast and everybody else; returns the coordinator's id."""
        roles = {KAISA: Role.COORDINATOR, LEENA: Role.CHAIR, PIRJO: Role.DPO, AKI: Role.ADMIN}
        ids: dict[Actor, str] = {}
        for actor in (ANNA, SVEN, ELLEN, KAISA, LEENA, PIRJO, AKI):
            ids[actor] = self._person(actor.object_id, actor.teams_id, actor.chat, actor.locale[:2])
            if actor in roles:
                held = {"role": roles[actor], "area": "", "service_task": "", "group_id": "", "until": None}
                self._add("roles", person_id=ids[actor], **held, given_at=self._size.start)
        self._people = [ids[ANNA], ids[SVEN], ids[ELLEN]]
        for n in range(min(max(12, self._size.observations // 40), 3000)):
            language = self._chance.choice(("fi", "fi", "fi", "sv", "en"))
            self._people.append(
                self._person(f"10000000-0000-4000-8000-{n:012}", f"29:{n}", f"a:{n}", language)
            )
        self._flush()
        return ids[KAISA]

    def _person(self, object_id: str, teams_id: str, chat: str, language: str) -> str:
        id_ = self._id()
        facts = {
            "tenant_id": TENANT_ID,
            "object_id": object_id,
            "teams_id": teams_id,
            "conversation_id": chat,
            "service_url": "http://127.0.0.1:1/",
        }
        self._add(
            "people",
            id=id_,
            language=Language(language),
            mode="cards",
            service_task="TYOIK",
            area="Kajaani",
            reporter_mode=None,
            privacy_at=week_of(self._size.start).start,
            privacy_version=1,
            blocked_at=None,
        )
        self._add(
            "addresses",
            person_id=id_,
            identity=self._vault.mark(TENANT_ID, object_id),
            trace=self._vault.mark(*(f"{name}={value}" for name, value in facts.items())),
            sealed=self._vault.seal(facts),
        )
        return id_

    def _fill_group(self) -> None:
        self._add(
            "groups",
            id=self._group,
            tenant_id=TENANT_ID,
            team_id=TEAM,
            channel_id=CHANNEL,
            service_url="http://127.0.0.1:1/",
            language=Language.FI,
            linked_at=self._size.start,
            left_at=None,
            deleted=False,
            channel_deleted=False,
        )
        self._flush()

    # --- phenomena

    def _fill_phenomena(self) -> list[_Phenomenon]:
        """All of them by the moment in which they began; which observations they link comes later."""
        whole, found = self._now - self._size.start, []
        lived = whole * self._size.alive
        begun = sorted(self._size.start + whole * self._chance.random() for _ in range(self._size.gathered))
        for n, at in enumerate(begun):
            # The last one lives to this day, so that there is always one to link to.
            end = at + lived * self._chance.uniform(0.3, 1.7)
            ended = None if n == len(begun) - 1 or end >= self._now else end
            found.append(self._phenomenon(at, ended))
        alive = [one for one in found if one.ended is None]
        for one in self._chance.sample(alive, min(len(alive), meeting.MOST_ITEMS)):
            one.state = _I.ON_AGENDA
        into = [one.id for one in found if one.state is not _I.ARCHIVED]
        for one in sorted(found, key=lambda one: one.state is _I.ARCHIVED):
            merged = one.state is _I.ARCHIVED and self._chance.random() < 0.3
            since = one.ended or min(one.begun + lived / 8, self._now)
            self._add(
                "phenomena",
                id=one.id,
                number=one.number,
                title=texts.title(one.about)[:80],
                summary=texts.title(one.about),
                state=one.state,
                created_at=one.begun,
                since=since,
                review_by=self._today + timedelta(days=60) if one.state is _I.MONITORED else None,
                merged_into=self._chance.choice(into) if merged else None,
                version=3,
            )
            self._log(one.begun, Action.GATHERED, one.id, state=_I.EMERGING)
            self._log(
                min(one.begun + timedelta(days=1), since), Action.PHENOMENON_MOVED, one.id, state=_I.OPEN
            )
            if one.state is not _I.OPEN:
                self._log(since, Action.PHENOMENON_MOVED, one.id, state=one.state, reason="Näin päätettiin.")
            if one.state is _I.MONITORED:
                due = self._today + timedelta(days=60)
                self._limit(Limit.REVIEW, one.id, one.number, helsinki_day(since), None, None, due=due)
        self._flush()
        return found

    def _phenomenon(self, begun: datetime, ended: datetime | None) -> _Phenomenon:
        states = (
            (_I.RESOLVED, _I.ARCHIVED)
            if ended
            else (_I.EMERGING, _I.OPEN, _I.OPEN, _I.MONITORED, _I.ACTING, _I.ACTING)
        )
        state = self._chance.choice(states)
        decided = begun + timedelta(days=self._chance.uniform(40, 160))
        if ended:
            decided = min(decided, ended)
        known = ended or (state in limits.DECIDED and decided < self._now)
        return _Phenomenon(
            id=self._id(),
            number=self._number("I", begun),
            about=texts.topic(self._chance),
            begun=begun,
            ended=ended,
            decided=decided if known else None,
            state=state,
            weight=min(self._chance.paretovariate(1.3), 12),  # some are seen by many
        )

    # --- observations

    def _moments(self) -> Iterator[datetime]:
        """When each was filed: evenly over the years, on working days and in working hours."""
        whole, count = self._now - self._size.start, self._size.observations
        for n in range(count):
            day = helsinki_day(self._size.start + whole * ((n + 0.5) / count))
            day -= timedelta(days=max(0, day.weekday() - 4))
            minute = self._chance.randrange(8 * 60, 16 * 60)
            at = datetime.combine(day, time(minute // 60, minute % 60), HELSINKI).astimezone(UTC)
            yield min(at, self._now)

    def _fill_observations(self, found: list[_Phenomenon], kaisa: str) -> None:
        waits_from = self._size.observations - self._size.waiting
        coming, alive = [*reversed(found)], list[_Phenomenon]()
        for n, at in enumerate(self._moments()):
            while coming and coming[-1].begun <= at:
                alive.append(coming.pop())
            if n % 50 == 0:
                alive = [one for one in alive if one.ended is None or one.ended > at]
            self._fill_observation(at, n >= waits_from, alive, kaisa)

    def _fill_observation(self, at: datetime, waits: bool, alive: list[_Phenomenon], kaisa: str) -> None:  # noqa: FBT001
        chance, handled = self._chance, at + timedelta(days=self._chance.uniform(0.1, 9))
        mode = chance.choices((ReporterMode.PSEUDO, ReporterMode.NAMED, ReporterMode.ANON), (80, 10, 10))[0]
        begun = [one for one in alive if one.begun <= handled and (one.ended is None or one.ended > handled)]
        weights = [one.weight for one in begun]
        to = chance.choices(begun, weights)[0] if begun and chance.random() < 0.78 else None
        state = chance.choices((_O.CLOSED, _O.REDIRECTED, _O.WITHDRAWN), (75, 13, 12))[0]
        ended: datetime | None = handled
        if to:
            state, ended = (_O.CLOSED, to.ended) if to.ended else (_O.LINKED, None)
        if waits or handled >= self._now:
            state = chance.choices((_O.RECEIVED, _O.SCREENING, _O.NEEDS_INFO), (60, 30, 10))[0]
            to = ended = None
        if state is _O.WITHDRAWN and handled < self._now - _YEAR:
            self._number("H", at)
            return
        self._keep(
            self._observation(at, mode, state, ended or (handled if to else at), to),
            to,
            handled,
            ended,
            kaisa,
        )

    def _observation(
        self,
        at: datetime,
        mode: ReporterMode,
        state: ObservationState,
        since: datetime,
        to: _Phenomenon | None,
    ) -> Observation:
        chance, language = self._chance, self._chance.choices(("fi", "sv", "en"), (80, 14, 6))[0]
        about = to.about if to else texts.topic(chance)
        text = texts.written(about, language, chance)
        person = self._people[0] if chance.random() < 1 / 300 else chance.choice(self._people)
        made = Observation(
            id=self._id(),
            number=self._number("H", at),
            person_id=None if mode is ReporterMode.ANON else person,
            state=state,
            received_at=week_of(at).start if mode is ReporterMode.ANON else at,
            since=since,
            language=language,
            title=title_of(text),
            need_version=codes.NEED_VERSION,
            report=self._report(text, language),
            reporter_mode=mode,
            version=4,
        )
        return self._forgotten(made)

    def _report(self, text: str, language: str) -> dict[str, Answer]:
        chance = self._chance
        answers: dict[str, Answer] = {
            "type": chance.choices(tuple(codes.ObservationType), (20, 65, 15))[0],
            "text": text,
            "need_main": chance.choice(_NEEDS),
            "service_task": chance.choice(_TASKS),
            "area": chance.choice(_AREAS),
            "extent": chance.choice(_EXTENTS),
            "sector": chance.sample(_SECTORS, chance.choice((1, 1, 2))),
            "target_group": chance.sample(_GROUPS, chance.choice((0, 1, 1, 2))),
            "aspect": chance.sample(_ASPECTS, chance.choice((0, 1))),
            "trend": chance.choice((None, "NEW", "UP", "SAME")),
            "tried": texts.TRIED[language] if chance.random() < 0.2 else None,
            "proposal": texts.ASKED_FOR[language] if chance.random() < 0.2 else None,
            "actor": chance.choice((None, "COUNTY", "MUNICIP", "KELA", "UNKNOWN")),
        }
        return report_of(answers)

    def _forgotten(self, made: Observation) -> Observation:
        """What retention has left of it."""
        if made.state is _O.WITHDRAWN:
            return made.with_values(**blanks(Fate.CODE, Fate.WORDS, Fate.OF_WORDS))
        if made.state in limits.ENDED and made.since < self._now - _YEAR:
            made = replace(made, person_id=None)
            if made.since < self._now - 2 * _YEAR:
                return made.with_values(**blanks(Fate.WORDS, Fate.OF_WORDS))
        return made

    def _keep(
        self, made: Observation, to: _Phenomenon | None, handled: datetime, ended: datetime | None, kaisa: str
    ) -> None:
        self._add("observations", **MAPPING.values(made))
        if made.reporter_mode is ReporterMode.ANON:
            digest = self._id() + "00000000"
            mark, sealed = self._vault.mark("code", digest), self._vault.seal({"digest": digest})
            self._add("receipt_marks", mark=mark, observation_id=made.id, sealed=sealed)
        if made.reporter_mode is ReporterMode.NAMED and made.person_id:
            self._add("signatures", observation_id=made.id, sealed=self._vault.seal({"name": "Anna"}))
        if made.person_id:
            self._tell(NoticeKind.RECEIPT, made.id, made.received_at, person=made.person_id, subject=made.id)
        self._histories(made, to, handled, ended, kaisa)
        self._limits_of(made, to, handled, ended)
        if made.state is not _O.RECEIVED:
            deed = Permission.OPEN_OBSERVATION
            at = min(handled, self._now)
            self._add("reads", at=at, person_id=kaisa, subject=made.number, deed=deed, reason=None)

    def _histories(
        self, made: Observation, to: _Phenomenon | None, handled: datetime, ended: datetime | None, kaisa: str
    ) -> None:
        self._log(made.received_at, Action.RECEIVED, made.id, state=_O.RECEIVED)
        if made.state in (_O.RECEIVED, _O.WITHDRAWN):
            if made.state is _O.WITHDRAWN:
                self._log(handled, Action.WITHDRAWN, made.id, state=made.state)
            return
        seen = min(handled, self._now)
        self._log(seen, Action.SCREENED, made.id, state=_O.SCREENING, person_id=kaisa)
        if made.state is _O.NEEDS_INFO:
            asked = self._log(
                seen, Action.ASKED, made.id, state=made.state, person_id=kaisa, reason="Missä tämä toistuu?"
            )
            self._told(NoticeKind.QUESTION, made, asked, seen)
        if to:
            cause = self._log(
                handled, Action.ATTACHED, made.id, state=_O.LINKED, person_id=kaisa, about=to.id
            )
            self._log(handled, Action.ATTACHED, to.id, person_id=kaisa, about=made.id)
            to.members.append((handled, made.id, made.person_id))
            self._told(NoticeKind.LINKED, made, cause, handled)
        if ended and made.state in (_O.CLOSED, _O.REDIRECTED):
            action, kind = _ENDINGS[made.state]
            reason = "handled\nAsia on käsitelty." if made.state is _O.CLOSED else "Kela\nTämä kuuluu sinne."
            by = None if to else kaisa
            about = to.id if to else None
            cause = self._log(
                ended, action, made.id, state=made.state, person_id=by, reason=reason, about=about
            )
            self._told(kind, made, cause, ended)

    def _told(self, kind: NoticeKind, made: Observation, entry: int, at: datetime) -> None:
        if made.person_id:
            self._tell(kind, f"{entry}:{made.id}", at, person=made.person_id, subject=made.id, entry=entry)

    def _limits_of(
        self, made: Observation, to: _Phenomenon | None, handled: datetime, ended: datetime | None
    ) -> None:
        began, day = helsinki_day(made.received_at), helsinki_day(handled)
        over = helsinki_day(ended) if ended else None
        decided = helsinki_day(max(to.decided, handled)) if to and to.decided else over
        by_state = None if made.state in (_O.RECEIVED, _O.SCREENING, _O.NEEDS_INFO) else made.state
        first, by = (day, _O.LINKED) if to else (over, by_state)
        asked = made.state is _O.NEEDS_INFO
        screened = (min(day, self._today), made.state) if asked else (first, by)
        facts = made.id, made.number, began
        self._limit(Limit.SCREENING, *facts, *screened)
        self._limit(Limit.LINKING, *facts, first, by)
        self._limit(Limit.DECISION, *facts, decided, (to.state if to else by_state) if decided else None)
        self._limit(Limit.NEWS, *facts, first, by)
        if to:
            self._limit(Limit.NEWS, made.id, made.number, day, over, by_state if over else None, occasion=2)

    # --- what is linked, and proposed from it

    def _fill_links(self, found: list[_Phenomenon], kaisa: str) -> list[tuple[str, datetime, ProposalState]]:
        proposals = []
        for one in found:
            for position, (_, observation_id, _person) in enumerate(one.members):
                self._add(
                    "phenomenon_observations",
                    phenomenon_id=one.id,
                    observation_id=observation_id,
                    position=position,
                )
            for month in range(self._chance.choice((0, 0, 1, 3))):
                at = datetime.combine(
                    (one.begun + timedelta(days=31 * month)).astimezone(HELSINKI).date().replace(day=1),
                    time(),
                    HELSINKI,
                )
                known = self._chance.choice(self._people) if at > self._now - _YEAR else None
                self._add("endorsements", phenomenon_id=one.id, at=at, person_id=known)
            wanted = {_I.ACTING: 1, _I.RESOLVED: 1}.get(one.state, self._chance.choice((0, 1)))
            many = wanted + (self._chance.random() < 0.3)
            proposals += [self._proposal(one, kaisa) for _ in range(many)]
        return proposals

    def _proposal(self, of: _Phenomenon, kaisa: str) -> tuple[str, datetime, ProposalState]:
        id_, chance = self._id(), self._chance
        end = of.ended or self._now
        made = of.begun + (end - of.begun) * chance.uniform(0.2, 0.6)
        since = made + (end - made) * chance.uniform(0.2, 0.9)
        state = chance.choice(_ENDED_PROPOSALS if of.ended else _OPEN_PROPOSALS)
        number, day = self._number("E", made), helsinki_day(since)
        done = {"changed": "Kyyti järjestyi.", "where": "Kajaani", "since": day.isoformat()}
        self._add(
            "proposals",
            id=id_,
            number=number,
            state=state,
            fields={
                "what": f"{texts.title(of.about)}: palvelu järjestetään",
                "goal": "Kukaan ei jää ilman",
                "recipient": "Aluehallitus",
                "carrier": "Palvelupäällikkö",
                "answer_by": (day + timedelta(days=30)).isoformat(),
                "shl7": "SHL7_1",
                "preventive": "YES",
                "communication": "Kerrotaan raportoijille",
            },
            created_at=made,
            since=since,
            until=day + timedelta(days=400) if state in _DATED else None,
            phenomenon_id=of.id,
            done=done if state in (_P.DONE, _P.EVALUATED) else {},
            reported=False,
            follows=None,
            version=5,
        )
        cause = self._log(made, Action.PROPOSED, id_, state=_P.DRAFT, person_id=kaisa)
        self._tell(NoticeKind.PROPOSAL_POST, f"{id_}:1", made, subject=id_, entry=cause)
        way = _WAYS[state]
        for place, step in enumerate(way, 1):
            at = made + (since - made) * (place / len(way))
            moved = self._log(at, Action.MOVED, id_, state=step, person_id=kaisa, reason="Näin vastattiin.")
            self._tell(NoticeKind.PROPOSAL_NEWS, f"{moved}", at, subject=id_, entry=moved)
        for position, (at, observation_id, person) in enumerate(of.members):
            if at > made:
                break
            self._add(
                "proposal_observations", proposal_id=id_, observation_id=observation_id, position=position
            )
            entry = self._log(
                made, Action.LINKED, observation_id, state=_O.LINKED, person_id=kaisa, about=id_
            )
            if person:
                key = f"{cause}:{observation_id}"
                self._tell(NoticeKind.TAKEN_IN, key, made, person=person, subject=observation_id, entry=entry)
        self._limits_of_proposal(id_, number, state, helsinki_day(made), day)
        if state in (_P.DONE, _P.EVALUATED):
            self._fill_effects(of, id_, day)
        return id_, since, state

    def _limits_of_proposal(
        self, id_: str, number: str, state: ProposalState, made: date, since: date
    ) -> None:
        if _P.ENDORSED in _WAYS[state]:
            waits = state is _P.ENDORSED
            met = None if waits else min(made + timedelta(days=12), since)
            self._limit(Limit.SENDING, id_, number, since if waits else made, met, None if waits else _P.SENT)
        if _P.SENT in _WAYS[state]:
            waits = state is _P.SENT
            self._limit(Limit.ANSWER, id_, number, since, None if waits else since, None if waits else state)
        if state is _P.IN_PROGRESS:
            self._limit(Limit.PROGRESS, id_, number, since, None, None)
        if state is _P.DEFERRED:
            due = since + timedelta(days=400)
            self._limit(Limit.PROPOSAL_UNTIL, id_, number, since, None, None, due=due)

    def _fill_effects(self, of: _Phenomenon, proposal_id: str, done_on: date) -> None:
        for one in rounds_of(proposal_id, done_on):
            asked = datetime.combine(one.due_on, time(9), HELSINKI) if one.due_on < self._today else None
            closed = asked + timedelta(days=31) if asked and asked + timedelta(days=31) < self._now else None
            self._add(
                "effect_rounds",
                proposal_id=proposal_id,
                months=one.months,
                due_on=one.due_on,
                asked_at=asked,
                closes_on=one.due_on + timedelta(days=30) if asked else None,
                closed_at=closed,
                told={},
            )
            if asked:
                self._log(asked, Action.EFFECT_ASKED, proposal_id)
            if asked and (closed is None or closed > self._now - _YEAR):
                for _, observation_id, _person in of.members[::5]:
                    self._add(
                        "effects",
                        proposal_id=proposal_id,
                        months=one.months,
                        observation_id=observation_id,
                        person_id=None,
                        answer=self._chance.choice([*Effect]),
                        closed_at=closed,
                    )

    # --- meetings

    def _fill_meetings(self, found: list[_Phenomenon], kaisa: str) -> None:
        """One a quarter, each with its memo; the next one with its agenda."""
        day = self._today - timedelta(days=91 * 4 * self._size.years - 40)
        while day < self._today - timedelta(days=14):
            at = datetime.combine(day, time(12), HELSINKI)
            alive = [one for one in found if one.begun < at and (one.ended is None or one.ended > at)]
            chosen = self._chance.sample(alive, min(len(alive), meeting.MOST_ITEMS))
            self._meeting(day, "reported", chosen, kaisa)
            day += timedelta(days=91)
        self._meeting(
            date(2026, 12, 10), "planned", [one for one in found if one.state is _I.ON_AGENDA], kaisa
        )

    def _meeting(self, day: date, state: str, agenda: list[_Phenomenon], kaisa: str) -> None:
        id_, over = self._id(), state == "reported"
        at = datetime.combine(day, time(12), HELSINKI)
        listed = min(at - timedelta(days=20), self._now)
        self._add(
            "meetings",
            id=id_,
            day=day,
            state=state,
            held_on=day if over else None,
            reported_at=at + timedelta(days=3) if over else None,
            version=9,
        )
        for position, one in enumerate(agenda, 1):
            self._add(
                "agenda_items",
                id=self._id(),
                meeting_id=id_,
                phenomenon_id=one.id,
                came_from=_I.OPEN,
                came_since=listed,
                came_review_by=None,
                position=position,
                votes=self._chance.randrange(6) if over else 0,
                decision="postpone" if over else None,
                reason="Seurataan." if over else "",
                next_step="Palataan seuraavassa kokouksessa." if over else "",
                until=None,
                channel="",
                into_id=None,
                proposal_id=None,
                decided_at=at if over else None,
                version=2,
            )
            self._log(listed, Action.LISTED, id_, person_id=kaisa, about=one.id)
            if over:
                self._log(at, Action.DECIDED, id_, person_id=kaisa, state="postpone", about=one.id)
                self._log(
                    at + timedelta(days=3),
                    Action.MINUTED,
                    id_,
                    person_id=kaisa,
                    state="postpone",
                    about=one.id,
                )
        name, due = day.isoformat(), day - meeting.PACK_DUE
        met, by = (due - timedelta(days=1), limits.Milestone.PACKED) if over else (None, None)
        self._limit(Limit.PACK, id_, name, helsinki_day(listed), met, by, due=due)
        if over:
            self._limit(Limit.MINUTES, id_, name, day, day + timedelta(days=3), limits.Milestone.MINUTED)

    # --- what runs along

    def _fill_digests(self) -> None:
        week = week_of(self._size.start)
        while week.next.start + timedelta(hours=9) <= self._now:
            at = week.next.start + timedelta(hours=9)
            self._tell(NoticeKind.DIGEST, f"{self._group}:{week.key}", at, subject=week.key)
            self._tallies(week)
            week = week.next

    def _tallies(self, week: Week) -> None:
        for name in ("guard-passed", "guard-masked", "many-observations"):
            self._add("tallies", day=week.monday, name=name, count=self._chance.randrange(1, 40))

    def _fill_small(self, proposals: list[tuple[str, datetime, ProposalState]]) -> None:
        """Deliveries of the last days, drafts, and those who answer for a proposal."""
        for n in range(min(2000, self._size.observations)):
            self._add(
                "turns", key=f"turn:{n}", at=self._now - timedelta(days=n % 3), answered=True, subject=None
            )
        for person_id in self._people[5:15]:
            self._add(
                "drafts",
                id=self._id(),
                person_id=person_id,
                answers={"type": "NEG"},
                at="form",
                version=2,
                changed_at=self._now,
                card_id=None,
                corrects=None,
                leaving=False,
            )
        for id_, since, state in proposals:
            if state not in FINISHED:
                person_id = self._chance.choice(self._people)
                self._add("proposal_owners", proposal_id=id_, person_id=person_id, since=since)


_NEEDS, _TASKS, _EXTENTS = tuple(codes.Need), tuple(codes.ServiceTask), tuple(codes.Extent)
_SECTORS, _GROUPS, _ASPECTS = tuple(codes.Sector), tuple(codes.TargetGroup), tuple(codes.Aspect)
_AREAS = (*KAINUU, "WHOLE_COUNTY", "SEVERAL")
_ENDINGS = {
    _O.CLOSED: (Action.CLOSED, NoticeKind.ENDED),
    _O.REDIRECTED: (Action.REDIRECTED, NoticeKind.REDIRECTED),
}
_DATED = (_P.DEFERRED, _P.ANSWERED_YES, _P.ANSWERED_PARTLY, _P.IN_PROGRESS)
_SENT = (_P.PUT_FORWARD, _P.ENDORSED, _P.SENT)
_WAYS: dict[ProposalState, tuple[ProposalState, ...]] = {
    _P.DRAFT: (),
    _P.PUT_FORWARD: (_P.PUT_FORWARD,),
    _P.ENDORSED: (_P.PUT_FORWARD, _P.ENDORSED),
    _P.NOT_ENDORSED: (_P.PUT_FORWARD, _P.NOT_ENDORSED),
    _P.DEFERRED: (_P.PUT_FORWARD, _P.DEFERRED),
    _P.SENT: _SENT,
    _P.ANSWERED_YES: (*_SENT, _P.ANSWERED_YES),
    _P.ANSWERED_PARTLY: (*_SENT, _P.ANSWERED_PARTLY),
    _P.ANSWERED_NO: (*_SENT, _P.ANSWERED_NO),
    _P.IN_PROGRESS: (*_SENT, _P.ANSWERED_YES, _P.IN_PROGRESS),
    _P.DONE: (*_SENT, _P.ANSWERED_YES, _P.IN_PROGRESS, _P.DONE),
    _P.EVALUATED: (*_SENT, _P.ANSWERED_YES, _P.IN_PROGRESS, _P.DONE, _P.EVALUATED),
    _P.LAPSED: (*_SENT, _P.LAPSED),
}
"""The states that each one has passed through after DRAFT."""

_ENDED_PROPOSALS = (_P.EVALUATED, _P.EVALUATED, _P.EVALUATED, _P.NOT_ENDORSED, _P.LAPSED, _P.DONE)
_OPEN_PROPOSALS = tuple(state for state in _P if state not in FINISHED)
