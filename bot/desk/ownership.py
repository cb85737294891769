"""A proposal's owner: made by a one-time code, sees that proposal alone, answers it from their own chat."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.desk import proposals, telling
from bot.desk.doors import allow
from bot.desk.groups import check_tries
from bot.desk.guarding import Clear
from bot.domain.county import County
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import WorkingGroup, hash_of, new_code
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind
from bot.domain.people import Person
from bot.domain.proposal import Proposal, ProposalState, reason_from
from bot.domain.roles import Deed, owners_moves
from bot.ports import Unit

CODE_LIFE = timedelta(days=14)
"""So long a code waits for a recipient, who may be away."""


@dataclass(frozen=True, kw_only=True)
class OwnersAnswer:
    """What an owner says of their proposal.

    Attributes:
        to: the state that follows from it.
        reason, until, done: see :func:`bot.desk.proposals.advance`.
    """

    to: ProposalState
    reason: str | None = None
    until: date | None = None
    done: Mapping[str, object] = field(default_factory=dict)


async def issue_code(
    unit: Unit, *, by: Person, group: WorkingGroup, number: str, version: int | None = None, now: datetime
) -> tuple[Proposal, str, datetime]:
    """A new one-time code for a proposal's recipient, to be shown once, and until when it works.

    Raises:
        Refusal: they may not, there is no such proposal, or it is finished.
    """
    await allow(unit, by, Deed.NAME_OWNER, group=group)
    proposal = await proposals.known(unit, number, version)
    if not proposal.open:
        raise Refusal("owner-finished", number=number)
    code, until = new_code(), now + CODE_LIFE
    await unit.owners.add_code(hash_of(code), proposal.id, until)
    await unit.log.add(Entry(at=now, action=Action.OWNER_NAMED, subject=proposal.id, person_id=by.id))
    return proposal, code, until


async def take_on(unit: Unit, *, by: Person, code: str, county: County, now: datetime) -> Proposal:
    """Use a code up and become the owner of the proposal that it names.

    Raises:
        Refusal: the code is wrong, used or too old, its proposal is finished, or they have guessed too often.
    """
    await allow(unit, by, Deed.TAKE_PROPOSAL)
    await check_tries(unit, by, county, now, deed=Deed.TAKE_PROPOSAL)
    proposal_id = await unit.owners.use_code(hash_of(code), now)
    if proposal_id is None:
        raise Refusal("owner-code-wrong", deed=Deed.TAKE_PROPOSAL)
    proposal = await unit.proposals.get(proposal_id)
    if not proposal.open:
        raise Refusal("owner-finished", number=proposal.number)
    await unit.owners.add(proposal.id, by.id, now)
    entry = Entry(at=now, action=Action.OWNED, subject=proposal.id, person_id=by.id)
    await telling.announce(unit, proposal, None, now, await unit.log.add(entry), quietly=True)
    return proposal


async def see(unit: Unit, *, by: Person, number: str) -> Proposal:
    """One's own proposal, for its own fields.

    Raises:
        Refusal: it is not theirs, whether there is one of that number or not.
    """
    proposal = await unit.proposals.numbered(number)
    if proposal is None or not await unit.owners.owns(proposal.id, by.id):
        raise Refusal("not-owner", number=number, deed=Deed.SEE_OWNED)
    await allow(unit, by, Deed.SEE_OWNED, proposal=proposal)
    return proposal


async def answer(
    unit: Unit,
    *,
    by: Person,
    number: str,
    said: OwnersAnswer,
    clear: Clear,
    version: int | None = None,
    now: datetime,
) -> Proposal:
    """Keep an owner's answer; see :func:`bot.desk.proposals.advance`, through which all of them go.

    Raises:
        Refusal: it is not theirs, or as there.
        Stopped: it holds personal data.
    """
    seen = await see(unit, by=by, number=number)
    refuse_stale(version, seen.version)
    if said.to not in owners_moves(seen.state):
        raise Refusal("proposal-move", number=number, state=seen.state, to=said.to)
    return await proposals.advance(
        unit,
        by=by,
        group=None,
        number=number,
        to=said.to,
        clear=clear,
        reason=said.reason,
        until=said.until,
        done=said.done,
        version=version,
        now=now,
    )


async def give_back(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    reason: str,
    clear: Clear,
    version: int | None = None,
    now: datetime,
) -> Proposal:
    """Do not confirm what the owners say is done: they hear why, and may say it again.

    Raises:
        Refusal: they may not, nothing is reported, or there is no reason.
        Stopped: the reason holds personal data.
    """
    await allow(unit, by, Deed.RETURN_DONE, group=group)
    proposal = await proposals.known(unit, number, version)
    if not proposal.reported:
        raise Refusal("not-reported", number=number)
    why = reason_from(reason)
    if why is None:
        raise Refusal("return-reason", number=number)
    changed = await unit.proposals.save(replace(proposal, reported=False))
    entry = Entry(
        at=now, action=Action.RETURNED, subject=changed.id, person_id=by.id, reason=clear("reason", why)
    )
    entry_id = await unit.log.add(entry)
    await telling.announce(unit, changed, group, now, entry_id)
    await telling.tell_owners(unit, changed, NoticeKind.RETURNED, entry_id, now)
    return changed
