"""What every use case is given: who acts, where, when, by which rules, and because of what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol, Self
from uuid import uuid4

from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.deadlines import Entered, changed_by
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.group_ownership import county_group
from bot.domain.limits import ENDED, SubjectKind
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_group, to_person
from bot.domain.oversight import Read
from bot.domain.people import Person
from bot.domain.proposal import Proposal, reason_from
from bot.domain.roles import (
    ALLOWED,
    FIRST,
    FIRST_PERMISSIONS,
    IN_CHANNEL,
    OF_COUNTY,
    Permission,
    Role,
    effective_roles,
    may,
    who_may,
)
from bot.ports import Unit

Clear = Callable[[str, str], str]
"""The guard for one field's text: returns the text as it may be kept, raises Stopped."""


ClearOutward = Callable[[str, str, Sequence[str]], str]
"""The same for words that leave the group, with the areas that are named beside them."""


def no_guard(field: str, _text: str) -> str:
    """Refuse every text: the bot writes none by itself.

    Raises:
        RuntimeError: always; the caller has forgotten the guard.
    """
    raise RuntimeError(f"no guard looks at the field {field!r}")


def no_guard_outward(field: str, text: str, _areas: Sequence[str]) -> str:
    """Refuse every text, as :func:`no_guard` does."""
    return no_guard(field, text)


@dataclass(frozen=True, kw_only=True)
class Target:
    """The thing that something is done to.

    Attributes:
        number: ``H-2026-0001``, ``I-2026-0001``, ``E-2026-0001`` or ``J-2026-0001``.
        version: the one on the card that was pressed; None when the number was typed.
    """

    number: str
    version: int | None = None


class Owned(Protocol):
    """What belongs to a working group."""

    @property
    def group_id(self) -> str | None:
        """The group's id; None while none is linked."""


@dataclass(frozen=True, kw_only=True)
class Context:
    """Who acts, inside one unit of work.

    Attributes:
        unit: of work, open.
        county: whose rules are followed.
        now: the moment of it.
        actor: the person whom the log names; None for the bot, and for a reporter who stays unknown.
        group: the group in whose channel, or on whose team, the actor is, by its roster; None elsewhere.
        cause: the id of the log entry that brings this about; None for what somebody does directly.
        of_county: whether the group is the county group, which sees everything.
    """

    unit: Unit
    county: County
    now: datetime
    actor: Person | None = None
    group: WorkingGroup | None = None
    clear: Clear = no_guard
    clear_outward: ClearOutward = no_guard_outward
    cause: int | None = None
    of_county: bool = False

    @property
    def seen_group(self) -> str | None:
        """The id of the only group whose matters are seen here.

        None where all are: in the county group, and where no group acts.
        """
        return None if self.group is None or self.of_county else self.group.id

    def sees(self, thing: Owned) -> bool:
        """Return whether something is seen here; what is not is refused as if it did not exist."""
        return self.seen_group in (None, thing.group_id)

    @property
    def person(self) -> Person:
        """The actor, where only a person can act.

        Raises:
            RuntimeError: the bot acts by itself.
        """
        if self.actor is None:
            raise RuntimeError("only a person can do this")
        return self.actor

    @property
    def today(self) -> date:
        """The Helsinki date."""
        return helsinki_day(self.now)

    def after(self, entry_id: int | None) -> Self:
        """The same actor, doing what follows from a log entry."""
        return replace(self, cause=entry_id)

    def unnamed(self, at: datetime | None = None) -> Self:
        """The same without an actor: the bot, or a reporter whom the log must not name.

        Args:
            at: the moment that may be stored instead of now.
        """
        return replace(self, actor=None, now=at or self.now)

    async def roles(self, proposal: Proposal | None = None) -> frozenset[Role]:
        """Every role of the actor, here.

        Args:
            proposal: the one that it is about: its owner is nothing beside it.
        """
        unit, id_ = self.unit, self.person.id
        owns = proposal is not None and proposal.open and await unit.owners.owns(proposal.id, id_)
        here = self.group.id if self.group else None
        given, chaired = await unit.roles.of(id_, self.today, here), await self.chaired()
        return effective_roles(given, member=self.group is not None, chaired=chaired, owns=owns)

    async def chaired(self) -> bool:
        """Return whether the group has a chair; where no group acts, whether any has."""
        here = self.group.id if self.group else None
        return bool(await self.unit.roles.holders(Role.CHAIR, group=here))

    async def may(self, permission: Permission) -> bool:
        """Return whether the actor's roles let them do something here; of the roster nothing is asked."""
        if permission in OF_COUNTY and self.seen_group is not None:
            return False
        return may(await self.roles(), permission, self.county.first_handler)

    def only_county(self, permission: Permission) -> None:
        """Refuse what belongs to the county group, in a group that is for a part of the county."""
        if self.seen_group is not None:
            raise Refusal("county-group", permission=permission)

    async def allow(self, permission: Permission, *, proposal: Proposal | None = None) -> None:
        """Let the actor do something, or say who may.

        What belongs in the channel is refused elsewhere, whatever the role; a proposal's owner does what an
        owner may without the channel, and a first handler screens without it.

        Raises:
            Refusal: they may not.
        """
        roles, first = await self.roles(proposal), self.county.first_handler
        theirs = Role.OWNER in roles and permission in ALLOWED[Role.OWNER]
        screens = permission in FIRST_PERMISSIONS and bool(roles & FIRST[first])
        if permission in IN_CHANNEL and self.group is None and not (theirs or screens):
            raise Refusal("not-a-member", permission=permission)
        if permission in OF_COUNTY:
            self.only_county(permission)
        if not may(roles, permission, first):
            others = who_may(permission, chaired=await self.chaired(), first=first)
            raise Refusal("not-allowed", permission=permission, roles=others)

    def reason(self, said: str | None) -> str | None:
        """A reason as it may be kept; None when nothing was written.

        Raises:
            Stopped: it holds personal data.
        """
        words = reason_from(said)
        return self.clear("reason", words) if words else None

    def words(self, said: str | None, lacking: str, **facts: object) -> str:
        """What has to be given as a reason or answer, as it may be kept; none is refused as ``lacking``."""
        words = self.reason(said)
        if words is None:
            raise Refusal(lacking, **facts)
        return words

    async def note(
        self,
        action: Action,
        subject: str,
        *,
        state: str | None = None,
        reason: str | None = None,
        about: str | None = None,
    ) -> int:
        """Log what was done; returns the entry's id. The facts are those of :class:`bot.domain.log.Entry`."""
        entry = Entry(
            at=self.now,
            action=action,
            subject=subject,
            person_id=self.actor.id if self.actor else None,
            state=state,
            reason=reason,
            about=about,
            caused_by=self.cause,
        )
        return await self.unit.log.add(entry)

    async def notify(
        self, person_id: str | None, kind: NoticeKind, key: str, *, subject: str, entry: int | None = None
    ) -> int:
        """Queue a notice to a person; returns how many are new: none to a reporter who is not known."""
        if person_id is None:
            return 0
        notice = to_person(person_id, kind, key, self.now, subject=subject, entry=entry)
        return int(await self.unit.outbox.add(notice))

    async def post(
        self, group_id: str, kind: NoticeKind, key: str, *, subject: str, entry: int | None = None
    ) -> int:
        """Queue a notice to a working group's channel; returns how many are new."""
        notice = to_group(group_id, kind, key, self.now, subject=subject, entry=entry)
        return int(await self.unit.outbox.add(notice))

    async def post_to_owner(
        self, thing: Owned, kind: NoticeKind, subject: str, *, entry: int | None = None
    ) -> None:
        """Queue a notice to the channel of the group whose a thing is: once for the entry, or the subject.

        Where that group does not work any more, the county group hears of it.
        """
        there = await self.unit.groups.working()
        owner = next((group for group in there if group.id == thing.group_id), county_group(there))
        if owner:
            await self.post(owner.id, kind, f"{entry or subject}:{owner.id}", subject=subject, entry=entry)

    async def note_read(self, permission: Permission, subject: str) -> None:
        """Note what the actor read or took out: an observation by its number, an export by its name."""
        read = Read(at=self.now, person_id=self.person.id, subject=subject, deed=permission)
        await self.unit.reads.add(read)

    async def keep_time(
        self,
        kind: SubjectKind,
        subject: str,
        state: str,
        *,
        name: str,
        until: date | None = None,
        observation_ids: Sequence[str] = (),
    ) -> None:
        """Meet the time limits that entering a state meets, and begin those that it begins.

        To be called in the unit of work in which the state is entered.

        Args:
            kind: what entered it.
            subject: its id.
            state: as its code; of a meeting a :class:`bot.domain.limits.Milestone`.
            name: the one by which people know it: its number, or a meeting's day as ISO text.
            until: the day that comes with the state: of a deferred proposal, or a phenomenon's review.
            observation_ids: of a proposal or phenomenon: the observations whose reporters hear of this state.

        Raises:
            ValueError: the state begins a limit whose day comes with it, and ``until`` is None.
        """
        subjects = {kind: {subject: name}}
        if observation_ids:
            resting = await self.unit.observations.many(observation_ids)
            still_open = {one.id: one.number for one in resting if one.state not in ENDED}
            subjects[SubjectKind.OBSERVATION] = still_open
        entered = Entered(kind=kind, state=state, day=self.today, subjects=subjects, until=until)
        limits = self.unit.limits
        known = await limits.of([id_ for of_kind in subjects.values() for id_ in of_kind])
        met, fresh = changed_by(entered, known, limits.terms, lambda: uuid4().hex)
        await limits.meet(met, entered.day, state)
        await limits.begin(fresh)
