"""A proposal's owner: made by a one-time code, sees that proposal alone, answers it from their own chat."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import hash_of, new_code
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.proposal import Proposal, reason_from
from bot.domain.roles import Permission, owners_moves
from bot.usecases import proposals, telling
from bot.usecases.desk import Desk, Seen
from bot.usecases.groups import check_tries, wrong_code
from bot.usecases.proposals import Move

CODE_LIFE = timedelta(days=14)
"""So long a code waits for a recipient, who may be away."""


async def issue_code(at: Desk, what: Seen) -> tuple[Proposal, str, datetime]:
    """A new one-time code for a proposal's recipient, to be shown once, and until when it works.

    Raises:
        Refusal: they may not, there is no such proposal, or it is finished.
    """
    await at.allow(Permission.NAME_OWNER)
    proposal = await proposals.known(at.unit, what.number, what.version)
    if not proposal.open:
        raise Refusal("owner-finished", number=what.number)
    code, until = new_code(), at.now + CODE_LIFE
    await at.unit.owners.add_code(hash_of(code), proposal.id, until)
    await at.note(Action.OWNER_NAMED, proposal.id)
    return proposal, code, until


async def take_on(at: Desk, code: str) -> Proposal:
    """Use a code up and become the owner of the proposal that it names.

    Raises:
        Refusal: the code is wrong, used or too old, its proposal is finished, or they have guessed too often.
    """
    await at.allow(Permission.TAKE_PROPOSAL)
    await check_tries(at.unit, at.by, at.county, at.now, permission=Permission.TAKE_PROPOSAL)
    proposal_id = await at.unit.owners.use_code(hash_of(code), at.now)
    if proposal_id is None:
        raise await wrong_code(
            at.unit, at.by, at.now, "owner-code-wrong", permission=Permission.TAKE_PROPOSAL
        )
    proposal = await at.unit.proposals.get(proposal_id)
    if not proposal.open:
        raise Refusal("owner-finished", number=proposal.number)
    await at.unit.owners.add(proposal.id, at.by.id, at.now)
    entry_id = await at.note(Action.OWNED, proposal.id)
    await telling.announce(at.unit, proposal, None, at.now, entry_id, quietly=True)
    return proposal


async def see(at: Desk, number: str) -> Proposal:
    """One's own proposal, for its own fields.

    Raises:
        Refusal: it is not theirs, whether there is one of that number or not.
    """
    proposal = await at.unit.proposals.numbered(number)
    if proposal is None or not await at.unit.owners.owns(proposal.id, at.by.id):
        raise Refusal("not-owner", number=number, permission=Permission.SEE_OWNED)
    await at.allow(Permission.SEE_OWNED, proposal=proposal)
    return proposal


async def answer(at: Desk, what: Seen, move: Move) -> Proposal:
    """Keep an owner's answer; see :func:`bot.usecases.proposals.advance`, through which all of them go.

    Raises:
        Refusal: it is not theirs, or as there.
        Stopped: it holds personal data.
    """
    seen = await see(at, what.number)
    refuse_stale(what.version, seen.version)
    if move.to not in owners_moves(seen.state):
        raise Refusal("proposal-move", number=what.number, state=seen.state, to=move.to)
    return await proposals.advance(at, what, move)


async def give_back(at: Desk, what: Seen, reason: str) -> Proposal:
    """Do not confirm what the owners say is done: they hear why, and may say it again.

    Raises:
        Refusal: they may not, nothing is reported, or there is no reason.
        Stopped: the reason holds personal data.
    """
    await at.allow(Permission.RETURN_DONE)
    proposal = await proposals.known(at.unit, what.number, what.version)
    if not proposal.reported:
        raise Refusal("not-reported", number=what.number)
    why = reason_from(reason)
    if why is None:
        raise Refusal("return-reason", number=what.number)
    changed = await at.unit.proposals.save(replace(proposal, reported=False))
    entry_id = await at.note(Action.RETURNED, changed.id, reason=at.clear("reason", why))
    await telling.announce(at.unit, changed, at.group, at.now, entry_id)
    await telling.tell_owners(at.unit, changed, NoticeKind.RETURNED, entry_id, at.now)
    return changed
