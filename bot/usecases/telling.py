"""Who hears of a proposal or a meeting beside the reporters: the channel, and those who answer for it."""

from datetime import date, datetime

from bot.domain.group import WorkingGroup
from bot.domain.notices import NoticeKind, to_group, to_person
from bot.domain.proposal import Proposal
from bot.ports import Unit


async def home_of(unit: Unit, proposal: Proposal) -> WorkingGroup | None:
    """The channel in which a proposal's thread is, or the first that the bot is in; None without any."""
    post = await unit.outbox.get(f"{NoticeKind.PROPOSAL_POST}:{proposal.id}:1")
    working = await unit.groups.working()
    there = [group for group in working if post is not None and group.id == post.group_id]
    return next(iter([*there, *working]), None)


async def announce(
    unit: Unit,
    proposal: Proposal,
    group: WorkingGroup | None,
    now: datetime,
    entry_id: int | None = None,
    *,
    quietly: bool = False,
) -> None:
    """Change a proposal's card in the channel; with an entry, tell of it in its thread, unless quietly."""
    home = group or await home_of(unit, proposal)
    if home is None:
        return
    card = f"{proposal.id}:{proposal.version}" + (f":{entry_id}" if entry_id else "")
    kind = NoticeKind.PROPOSAL_CARD
    await unit.outbox.add(to_group(home.id, kind, card, now, subject=proposal.id, entry=entry_id))
    if entry_id and not quietly:
        kind = NoticeKind.PROPOSAL_NEWS
        await unit.outbox.add(to_group(home.id, kind, card, now, subject=proposal.id, entry=entry_id))


async def tell_owners(unit: Unit, proposal: Proposal, kind: NoticeKind, entry_id: int, now: datetime) -> None:
    """One message to each who answers for it."""
    for person_id in await unit.owners.of(proposal.id):
        key = f"{entry_id}:{person_id}"
        await unit.outbox.add(to_person(person_id, kind, key, now, subject=proposal.id, entry=entry_id))


async def ask_owners_again(unit: Unit, proposal: Proposal, key: str, now: datetime) -> int:
    """Remind each who answers for it that the answer is still to come; returns how many notices that were."""
    notices = [
        to_person(one, NoticeKind.ASKED, f"{key}:{one}", now, subject=proposal.id)
        for one in await unit.owners.of(proposal.id)
    ]
    return sum([await unit.outbox.add(notice) for notice in notices])


async def tell_groups_of_meeting(unit: Unit, day: date, entry_id: int, now: datetime) -> None:
    """One short post in each channel of what became of the meeting that was on this day."""
    for group in await unit.groups.working():
        key = f"{entry_id}:{group.id}"
        kind = NoticeKind.MEETING_NEWS
        await unit.outbox.add(to_group(group.id, kind, key, now, subject=day.isoformat(), entry=entry_id))
