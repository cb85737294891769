"""What the bot needs from the world: memory, a voice, a roster, a clock."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from bot.domain.deadlines import Deadline
from bot.domain.effect import Effect, EffectRound
from bot.domain.endorsement import Endorsement
from bot.domain.erasure import Erasure, Rule
from bot.domain.group import PairingCode, WorkingGroup
from bot.domain.identity import IdentityRequest
from bot.domain.limits import Terms
from bot.domain.log import Action, Entry
from bot.domain.meeting import Item, Meeting
from bot.domain.notices import DeliveryState, Notice
from bot.domain.observation import Draft, Observation
from bot.domain.overdue import NextStep, Overdue
from bot.domain.oversight import Opened, Read
from bot.domain.pack import Matter
from bot.domain.people import Address, Opening, Person
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.release import Release
from bot.domain.retention import Due
from bot.domain.roles import Role
from bot.domain.statistics import Digest
from bot.domain.suppression import Audience

Clock = Callable[[], datetime]
"""Tells the time, aware."""


class Turns(Protocol):
    """Which deliveries from Teams have had their effect."""

    async def first(self, keys: Sequence[str], now: datetime) -> bool:
        """Note these keys; False (and nothing noted) when any of them was noted before."""

    async def outcome(self, keys: Sequence[str]) -> "Outcome | None":
        """What became of the delivery that any of these keys noted."""

    async def note(self, keys: Sequence[str], *, subject: str) -> None:
        """Add to the noted keys the id of the observation that was filed by them."""

    async def answered(self, keys: Sequence[str]) -> None:
        """The answer got out."""

    async def forget(self, before: datetime) -> int:
        """Remove what was noted before this moment; returns how many."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What is known of a delivery that comes again.

    Attributes:
        answered: whether its answer got out.
        subject: the observation that was filed by it, if one was.
    """

    answered: bool
    subject: str | None


class People(Protocol):
    """Persons, and sealed apart from them who they are in Teams."""

    async def find(self, tenant_id: str, object_id: str) -> Person | None:
        """The person with this identity; nothing is opened to find it."""

    async def get(self, person_id: str) -> Person:
        """The person with this id; KeyError when there is none."""

    async def add(self, person: Person, address: Address) -> None:
        """Keep a new person; Conflict when somebody has that identity already."""

    async def save(self, person: Person) -> None:
        """Keep what has changed of a person; the last one to speak wins."""

    async def remove(self, person_id: str) -> None:
        """Forget a person with address, draft and waiting notices; observations stay, without a reporter."""

    async def move(self, address: Address) -> None:
        """Keep an address if it is another than the stored one; nothing is opened to know that."""

    async def open(
        self, person_id: str, *, purpose: Opening, now: datetime, subject: str | None = None
    ) -> Address:
        """Open who a person is in Teams; noted for good. KeyError when nobody is known by this id."""

    async def sign(self, observation_id: str, name: str) -> None:
        """Keep the name that a reporter put under an observation, sealed."""

    async def signature(self, observation_id: str, *, purpose: Opening, now: datetime) -> str | None:
        """Open the name under an observation, noted for good; None when there is none."""

    async def unsign(self, observation_id: str) -> None:
        """Remove the name under an observation."""

    async def reseal(self, after: str, *, limit: int) -> list[str]:
        """Seal the next addresses with the present key; returns whose, in the order of ids."""

    async def reseal_signatures(self, now: datetime) -> int:
        """Seal every name with the present key; returns how many. The rotation is noted as one opening."""


class Receipts(Protocol):
    """Receipt codes of anonymous observations, known by a slow hash alone."""

    async def issue(self, observation_id: str, delivery: str) -> str:
        """A new code for an observation, to be shown once; it follows from the delivery that filed it."""

    async def find(self, code: str) -> str | None:
        """The id of the observation with this code."""

    async def again(self, delivery: str) -> tuple[str, str] | None:
        """The code that a repeated delivery was answered with, and its observation's id."""


class Drafts(Protocol):
    """Observations being written; at most one for a person."""

    async def of(self, person_id: str) -> Draft | None:
        """This person's draft."""

    async def add(self, draft: Draft) -> None:
        """Keep a new draft; Conflict when the person has one."""

    async def save(self, draft: Draft) -> Draft:
        """Keep a changed draft if its version is still the stored one; returns it with the next version.

        Raises:
            Conflict: another turn changed or removed it.
        """

    async def remove(self, draft_id: str) -> None:
        """Forget it, whatever its version; no error when there is none."""

    async def forget_corrections(self, observation_id: str) -> None:
        """Remove the draft that was to correct an observation, if there is one."""


class Observations(Protocol):
    """All observations."""

    async def next_number(self, year: int) -> str:
        """``H-2026-0001``: one more than the last of the year, taken in this unit of work."""

    async def add(self, observation: Observation) -> None:
        """Keep a new observation."""

    async def get(self, observation_id: str) -> Observation:
        """By id; KeyError when there is none."""

    async def numbered(self, number: str) -> Observation | None:
        """By number."""

    async def save(self, observation: Observation) -> Observation:
        """Keep a changed observation; returns it with the next version. Conflict when somebody was first."""

    async def of(self, person_id: str, *, limit: int = 50) -> list[Observation]:
        """This person's observations, newest first."""

    async def received(self, start: datetime, end: datetime) -> list[Observation]:
        """Those received in a half-open window, in that order."""

    async def unlinked(self, *, limit: int = 50) -> list[Observation]:
        """Those that wait to be taken into a proposal (RECEIVED, SCREENING, NEEDS_INFO), last first."""

    async def waiting(self) -> list[Observation]:
        """All that wait to be screened (RECEIVED, SCREENING, NEEDS_INFO), in no order."""

    async def versions(self) -> dict[str, int]:
        """Id and version of all that have words and are not closed, redirected or withdrawn."""

    async def many(self, ids: Sequence[str]) -> list[Observation]:
        """Those with these ids, in the ids' order; unknown ids are left out."""


class Phenomena(Protocol):
    """All phenomena."""

    async def next_number(self, year: int) -> str:
        """``I-2026-0001``, like an observation's."""

    async def add(self, phenomenon: Phenomenon) -> None:
        """Keep a new phenomenon with its links."""

    async def get(self, phenomenon_id: str) -> Phenomenon:
        """By id; KeyError when there is none."""

    async def numbered(self, number: str) -> Phenomenon | None:
        """By number."""

    async def save(self, phenomenon: Phenomenon) -> Phenomenon:
        """Keep a changed phenomenon; returns it with the next version. Conflict when somebody was first."""

    async def all(self) -> list[Phenomenon]:
        """Every phenomenon, by number."""

    async def about(self, observation_id: str) -> list[Phenomenon]:
        """The phenomena that this observation is linked to, by number."""

    async def merged_into(self, phenomenon_id: str) -> list[str]:
        """The ids of those that were merged into this one, also by way of another."""


class Endorsements(Protocol):
    """Who has seen a phenomenon too."""

    async def add(self, endorsement: Endorsement) -> bool:
        """Count a person for a month; False when they were counted already."""

    async def count(self, phenomenon_id: str) -> int:
        """How many there are of a phenomenon, by whomever."""

    async def endorsers(self, phenomenon_id: str) -> list[str]:
        """The ids of the people behind them that are still known, each once."""

    async def of(self, person_id: str) -> list[Endorsement]:
        """A person's own, oldest first."""


class Meetings(Protocol):
    """The working group's meetings, their agendas, and the votes until they are counted."""

    async def add(self, meeting: Meeting) -> bool:
        """Keep a new meeting; False when there is one on that day, then nothing happens."""

    async def get(self, meeting_id: str) -> Meeting:
        """By id; KeyError when there is none."""

    async def on(self, day: date) -> Meeting | None:
        """The meeting on a day, a cancelled one too."""

    async def all(self) -> list[Meeting]:
        """Every meeting that is not cancelled, by day."""

    async def given_up(self) -> set[date]:
        """The days on which nobody meets any more: of a cancelled meeting, or one that was moved away."""

    async def save(self, meeting: Meeting) -> Meeting:
        """Keep a changed meeting; returns it with the next version. Conflict when somebody was first."""

    async def put(self, item: Item) -> None:
        """Keep a new item of an agenda."""

    async def change(self, item: Item) -> Item:
        """Keep a changed item; returns it with the next version. Conflict when somebody was first."""

    async def place(self, item_id: str, position: int) -> None:
        """Where an item stands on its agenda; its version stays."""

    async def tally(self, item_id: str, votes: int) -> None:
        """How many voted for an item, once that is counted; its version stays."""

    async def drop(self, item_id: str) -> None:
        """Take an item off, with the votes for it."""

    async def items(self, meeting_id: str) -> list[Item]:
        """A meeting's agenda, in no order."""

    async def listed(self, phenomenon_id: str) -> list[Item]:
        """The agendas that a phenomenon is or was on, by the day of the meeting."""

    async def vote(self, item: Item, person_id: str) -> None:
        """Keep somebody's vote in the place of the one they gave before this meeting."""

    async def votes(self, meeting_id: str) -> dict[str, int]:
        """How many voted for each item that somebody voted for, by its id."""

    async def votes_of(self, person_id: str) -> list[tuple[date, str]]:
        """A person's own votes that are not counted yet: the meeting's day, the phenomenon's number."""


class Proposals(Protocol):
    """All proposals."""

    async def next_number(self, year: int) -> str:
        """``E-2026-0001``, like an observation's."""

    async def add(self, proposal: Proposal) -> None:
        """Keep a new proposal with its observations."""

    async def get(self, proposal_id: str) -> Proposal:
        """By id; KeyError when there is none."""

    async def numbered(self, number: str) -> Proposal | None:
        """By number."""

    async def save(self, proposal: Proposal) -> Proposal:
        """Keep a changed proposal; returns it with the next version. Conflict when somebody was first."""

    async def all(self) -> list[Proposal]:
        """Every proposal, by number."""

    async def resting_on(self, observation_id: str) -> list[Proposal]:
        """The proposals that took this observation in, by number."""

    async def made_from(self, phenomenon_id: str) -> list[Proposal]:
        """The proposals that were made from a phenomenon, by number."""

    async def owners_of(self, proposal_id: str) -> list[str]:
        """The ids of the people who answer for it, the first one first."""


class Owners(Protocol):
    """Who answers a proposal, and the one-time codes by which somebody becomes that."""

    async def add_code(self, code_hash: str, proposal_id: str, expires_at: datetime) -> None:
        """Keep a new code."""

    async def use_code(self, code_hash: str, now: datetime) -> str | None:
        """Use a code up; the proposal's id, or None when it is unknown, used or too old."""

    async def add(self, proposal_id: str, person_id: str, now: datetime) -> None:
        """Make somebody an owner; no error when they are one."""

    async def of(self, proposal_id: str) -> list[str]:
        """The owners' ids, the first one first."""

    async def owns(self, proposal_id: str, person_id: str) -> bool:
        """Whether somebody is an owner of it."""

    async def owned(self, person_id: str) -> list[str]:
        """The ids of the proposals that somebody owns."""

    async def end(self, proposal_id: str) -> None:
        """Nobody owns it any more."""


class Effects(Protocol):
    """What is to be asked of a proposal's effect, was asked, and was answered."""

    async def plan(self, rounds: list[EffectRound]) -> None:
        """Keep rounds to come; one that is there already stays."""

    async def of(self, proposal_id: str) -> list[EffectRound]:
        """A proposal's rounds, the first one first."""

    async def due(self, today: date) -> list[EffectRound]:
        """Those to be asked now."""

    async def over(self, today: date) -> list[EffectRound]:
        """Those whose last day has passed."""

    async def ask(self, one: EffectRound, now: datetime, until: date) -> bool:
        """Claim a round that is due; False when another copy of the bot was first."""

    async def close(self, one: EffectRound, now: datetime) -> bool:
        """Keep what may be told, and that the answers may not change; False when somebody was first."""

    async def answer(self, one: EffectRound, observation_id: str, answer: Effect) -> None:
        """Keep an answer in the place of the one before."""

    async def endorse(self, one: EffectRound, person_id: str, answer: Effect) -> None:
        """The same of somebody who has seen the same and has no observation of their own."""

    async def withdraw(self, one: EffectRound, person_id: str) -> None:
        """Such an answer is not there any more: the person answers as a reporter."""

    async def endorsed(self, person_id: str) -> list[tuple[str, int, Effect]]:
        """A person's own such answers: the proposal's number, the months after, the answer."""

    async def answers(self, one: EffectRound) -> list[tuple[Effect, str | None]]:
        """Every answer of a round, with the id of who gave it as far as that is known."""

    async def answer_of(self, one: EffectRound, observation_id: str) -> Effect | None:
        """What was answered for one observation."""


class Releases(Protocol):
    """Published counts; they are added and read, and there is no way to change one."""

    async def alone(self) -> None:
        """Wait until nobody else publishes; then nobody does until this unit ends."""

    async def add(self, release: Release) -> None:
        """Keep a new release; Conflict when this audience was told of this period before."""

    async def get(self, audience: Audience, period: str) -> Release | None:
        """What this audience was told of this period."""

    async def all(self) -> list[Release]:
        """Every release, oldest first."""


class Groups(Protocol):
    """Working groups' channels and pairing codes."""

    async def add(self, group: WorkingGroup) -> None:
        """Keep a new working group; Conflict when its channel is one already."""

    async def get(self, group_id: str) -> WorkingGroup:
        """By id; KeyError when there is none."""

    async def in_channel(self, tenant_id: str, channel_id: str) -> WorkingGroup | None:
        """The group whose channel this is, also one that was left."""

    async def save(self, group: WorkingGroup) -> None:
        """Keep what has changed."""

    async def working(self) -> list[WorkingGroup]:
        """All whose channel the bot is in."""

    async def in_team(self, tenant_id: str, team_id: str) -> list[WorkingGroup]:
        """The groups in this team."""

    async def add_code(self, code: PairingCode) -> None:
        """Keep a new pairing code."""

    async def use_code(self, code_hash: str, now: datetime) -> bool:
        """Use a channel's code up; False when it is unknown, used, too old, or a person's."""

    async def use_role_code(self, code_hash: str, now: datetime) -> Role | None:
        """Use a person's code up; None when it is unknown, used, too old, or a channel's."""

    async def wrong_tries(self, person_id: str, since: datetime) -> int:
        """How many wrong codes this person tried since then."""

    async def note_wrong_try(self, person_id: str, now: datetime) -> None:
        """One more."""

    async def forget_tries(self, before: datetime) -> int:
        """Remove the wrong tries before this moment; returns how many."""


class Log(Protocol):
    """The log of changes."""

    async def add(self, entry: Entry) -> int:
        """Keep an entry; returns its id."""

    async def get(self, entry_id: int) -> Entry:
        """By id; KeyError when there is none."""

    async def of(self, subject: str) -> list[Entry]:
        """All about one subject, oldest first."""

    async def moves(self, start: datetime, end: datetime) -> list[Entry]:
        """The proposals made and moved (PROPOSED, MOVED) in a half-open window, oldest first."""

    async def among(self, subjects: Collection[str], actions: Collection[Action]) -> list[Entry]:
        """All about these subjects with one of these actions, oldest first."""

    async def behind(self, entry_ids: Collection[int]) -> dict[int, Entry]:
        """These entries, those that brought them about, and so on, by id; what is forgotten is left out."""

    async def first(self, actions: Collection[Action], start: datetime, end: datetime) -> dict[str, datetime]:
        """When an observation's first entry with one of these actions was, by its id.

        Of those alone for which that lies in a half-open window.
        """

    async def last(self, actions: Sequence[Action], *, limit: int) -> list[Entry]:
        """The newest entries with one of these actions, the newest first."""


class Reads(Protocol):
    """Who opened which text, and who made which export: rows are added, and that is all."""

    async def add(self, read: Read) -> None:
        """Keep one more."""

    async def count(self, since: datetime) -> int:
        """How many there are from this moment on."""

    async def last(self, *, limit: int) -> list[Read]:
        """The newest, the newest first."""


class Openings(Protocol):
    """What :class:`People` noted when it opened what is sealed: to be read, not written."""

    async def counts(self, since: datetime) -> dict[Opening, int]:
        """How many there are from this moment on, by purpose."""

    async def last(self, purposes: Sequence[Opening], *, limit: int) -> list[Opened]:
        """The newest for one of these purposes, the newest first."""


class Tallies(Protocol):
    """Counters a day: how often something happened, and nothing about whom it happened to."""

    async def add(self, name: str, day: date) -> None:
        """One more."""

    async def between(self, start: date, end: date) -> dict[str, int]:
        """The sums of a half-open span of days, by name."""


class Roles(Protocol):
    """The roles that were given to people."""

    async def of(self, person_id: str) -> frozenset[Role]:
        """This person's."""

    async def holders(self, *roles: Role) -> list[tuple[str, Role]]:
        """Who has one of these (without any: who has one at all), by role in its order, then by id."""

    async def give(self, person_id: str, role: Role, now: datetime) -> None:
        """Give a role; no error when the person has it."""

    async def take(self, person_id: str, role: Role) -> None:
        """Take a role away."""


class Identities(Protocol):
    """Requests to open an identity."""

    async def add(self, request: IdentityRequest) -> int:
        """Keep a new one; returns its id."""

    async def get(self, request_id: int) -> IdentityRequest | None:
        """By id."""

    async def decide(self, request: IdentityRequest) -> bool:
        """Keep a decision if there was none; False when somebody was first."""


class Outbox(Protocol):
    """What is still to be told."""

    async def add(self, notice: Notice) -> bool:
        """Queue a notice; False when its key was queued before, then nothing happens."""

    async def has(self, key: str) -> bool:
        """Whether this key was ever queued."""

    async def get(self, key: str) -> Notice | None:
        """The notice with this key, wherever it stands."""

    async def claim(self, *, holder: str, now: datetime, until: datetime, limit: int) -> list[Notice]:
        """Lease due notices to one courier, oldest first.

        A notice is due when it is QUEUED, ``due_at`` has come, nobody holds a lease on it, and no older
        notice of the same place is QUEUED. The claim is one conditional UPDATE: two couriers never get the
        same one.
        """

    async def interrupted(self, now: datetime) -> list[Notice]:
        """QUEUED notices marked ``sending`` whose lease has run out: their courier died in the act."""

    async def sending(self, notice_id: int, *, holder: str) -> bool:
        """Mark that the message goes out now; False when the lease was lost."""

    async def detach(self, notice_id: int, *, holder: str) -> None:
        """Forget the card that a notice was to replace: it is not there any more."""

    async def settle(
        self,
        notice_id: int,
        *,
        holder: str | None,
        state: DeliveryState,
        reason: str | None = None,
        activity_id: str | None = None,
        due_at: datetime | None = None,
        tried: bool = True,
        now: datetime,
    ) -> None:
        """End a try: SENT and so on for good, or QUEUED again for ``due_at``.

        Counts the attempt, unless nothing was tried, and frees the lease.
        """

    async def block(self, person_id: str, now: datetime) -> int:
        """All that is QUEUED for a person becomes BLOCKED; returns how many."""

    async def post_of(self, subject: str, group_id: str) -> str | None:
        """The Teams id of the message that opened a proposal's thread in a group's channel, once sent."""

    async def undelivered(self) -> list[Notice]:
        """What stands FAILED (but not for being moot) or AMBIGUOUS, oldest first; for the operator."""

    async def again(self, notice_id: int, now: datetime) -> bool:
        """Queue an AMBIGUOUS or FAILED notice anew, as a person judged it lost; False when it is neither."""

    async def doubt(self, now: datetime) -> int:
        """All that is QUEUED becomes AMBIGUOUS, as RESTORED: it came from a backup; returns how many."""

    async def counts(self) -> dict[DeliveryState, int]:
        """How many notices stand in each state."""

    async def unheard(self, before: datetime) -> list[str]:
        """For whom feedback waited before a moment, as they blocked the bot or left; once for each notice."""

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next QUEUED notice is due; None when none waits."""


class Erasures(Protocol):
    """What has been destroyed; each erasure stands in a ledger outside the database before it is kept."""

    async def add(self, erasure: Erasure) -> None:
        """Note what this unit destroys; the ledger has it on the disk before the unit is kept."""

    async def carry_out(self, erasure: Erasure) -> None:
        """Destroy, and note it; no error when the subject is not there any more."""

    async def due(
        self, rule: Rule, before: datetime, *, subject: str | None = None, limit: int = 500
    ) -> list[Due]:
        """What a rule wants destroyed: its event was before this moment, and nobody holds it; oldest first.

        Args:
            rule: one with a time of its own.
            before: aware.
            subject: look at this one only, and keep others from changing it until the unit ends.
            limit: at most so many.
        """


class Limits(Protocol):
    """Every deadline: the runs of time limits.

    Attributes:
        terms: the county's.
    """

    terms: Terms

    async def begin(self, deadlines: Sequence[Deadline]) -> None:
        """Keep new ones; nothing happens to one that began before."""

    async def of(self, subjects: Sequence[str]) -> list[Deadline]:
        """Those of these subjects, running and met, in the order in which they began."""

    async def meet(self, ids: Sequence[str], day: date, state: str) -> None:
        """End those that run; what was met before stays as it was."""

    async def due(self, today: date, *, limit: int = 500) -> list[Deadline]:
        """Those that run and whose next step's day has come, oldest first."""

    async def claim(self, seen: Deadline, after: Deadline, today: date) -> bool:
        """Take the next step of one; False when somebody was first, or it is not due any more.

        The claim is one conditional UPDATE: of two copies of the bot one takes the step.
        """

    async def over(self) -> list[Deadline]:
        """Those that run, and of which somebody has been told."""

    async def settled(self, start: date, end: date) -> list[Deadline]:
        """Those that were met, or should have been, in a half-open span of days."""

    async def followed(self) -> set[str]:
        """Every subject for which a limit ever began."""


class Unit(Protocol):
    """One unit of work: everything in it happens, or nothing."""

    turns: Turns
    people: People
    receipts: Receipts
    drafts: Drafts
    observations: Observations
    phenomena: Phenomena
    endorsements: Endorsements
    meetings: Meetings
    proposals: Proposals
    releases: Releases
    groups: Groups
    log: Log
    outbox: Outbox
    roles: Roles
    reads: Reads
    openings: Openings
    tallies: Tallies
    identities: Identities
    owners: Owners
    effects: Effects
    erasures: Erasures
    limits: Limits


class Units(Protocol):
    """Opens units of work."""

    def __call__(self, *, serial: str | None = None) -> AbstractAsyncContextManager[Unit]:
        """A unit; leaving it commits, raising rolls back.

        Args:
            serial: units with the same name run one after the other, also those of another copy of the bot.

        Raises:
            Unavailable: the database cannot be reached; nothing was kept.
        """


class Unavailable(Exception):  # noqa: N818 - says what is so
    """The database cannot be reached; nothing was kept."""


@dataclass(frozen=True, kw_only=True)
class Message:
    """What is shown to somebody, ready for Teams.

    Attributes:
        text: the plain words; the whole message when there is no card.
        card: an Adaptive Card as JSON, if it is shown as one.
        preview: what a notification may show on a locked telephone; never content.
    """

    text: str
    card: dict[str, Any] | None = None
    preview: str | None = None


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A notice with all that its words need, gathered when it is about to go out.

    Attributes:
        notice: the row.
        person, address: the recipient, when it is a person.
        group: the recipient, when it is a working group.
        draft, observation, phenomenon, proposal, entry, digest: what it is about.
        observations: those a proposal rests on, or a phenomenon links.
        proposals: those made from a phenomenon.
        request, identity: a request to open an identity, and what was opened.
        history: what happened to the proposal, oldest first.
        effect: the round in which its effect is asked.
        rounds: all such rounds of a proposal.
        matter: what a meeting has decided.
        meeting: of the working group, in which it is or was discussed, when one is known.
        thread: the Teams id of the message whose thread it belongs to.
        replaces: the Teams id of the message that it changes in place.
        overdue: what a reminder is about.
        next_step: what comes next, and by when.
    """

    notice: Notice
    person: Person | None = None
    address: Address | None = None
    group: WorkingGroup | None = None
    draft: Draft | None = None
    observation: Observation | None = None
    phenomenon: Phenomenon | None = None
    proposal: Proposal | None = None
    entry: Entry | None = None
    digest: Digest | None = None
    observations: tuple[Observation, ...] = field(default=())
    proposals: tuple[Proposal, ...] = field(default=())
    request: IdentityRequest | None = None
    identity: Address | None = None
    history: tuple[Entry, ...] = field(default=())
    effect: EffectRound | None = None
    rounds: tuple[EffectRound, ...] = field(default=())
    meeting: date | None = None
    matter: Matter | None = None
    thread: str | None = None
    replaces: str | None = None
    overdue: tuple[Overdue, ...] = field(default=())
    next_step: NextStep | None = None


class Messenger(Protocol):
    """The voice: composes a letter in the recipient's language, and brings it to Teams."""

    def compose(self, letter: Letter) -> Message:
        """The letter's words, in the recipient's language and mode. Pure."""

    async def deliver(self, letter: Letter, message: Message) -> str:
        """Bring it there; returns the Teams id of the message.

        Raises:
            DeliveryFailed: it did not, or not surely, arrive.
        """


class Roster(Protocol):
    """Who belongs to a team."""

    async def is_member(self, group: WorkingGroup, member_id: str) -> bool:
        """Whether this person belongs to the group's team; no for guests, and when Teams does not say."""

    def forget(self) -> None:
        """Somebody joined or left: ask anew."""
