"""Gathering what a notice's words need, at the moment it goes out; each family of kinds has its own facts."""

from dataclasses import replace

from bot.domain.calendar import day_of
from bot.domain.delivery import Ending, expired
from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState, Notice
from bot.domain.people import Opening
from bot.ports import Delivery, Unavailable
from bot.usecases.context import Context
from bot.usecases.group_ownership import acting
from bot.usecases.notices import reports, to_channels, to_office, to_reporters
from bot.usecases.notices.family import FAMILIES

__all__ = [
    "FAMILIES",
    "addressed",
    "gather",
    "gather_together",
    "reports",
    "to_channels",
    "to_office",
    "to_reporters",
]


async def gather(ctx: Context, notice: Notice) -> Delivery | None:
    """A notice with its facts and recipient; None when there is nothing to tell any more."""
    person = await ctx.unit.people.get(notice.person_id) if notice.person_id else None
    group = await ctx.unit.groups.get(notice.group_id) if notice.group_id else None
    facts = await FAMILIES[notice.kind].gather(await acting(ctx, group), notice)
    return Delivery(notice=notice, facts=facts, person=person, group=group) if facts else None


async def addressed(ctx: Context, delivery: Delivery) -> Delivery:
    """The same with its recipient's address, opened only now that it goes out, and noted."""
    if delivery.person is None:
        return delivery
    subject = f"notice:{delivery.notice.id}"
    at = day_of(ctx.now) if delivery.notice.let_go else ctx.now
    person_id = delivery.person.id
    address = await ctx.unit.people.open(person_id, purpose=Opening.DELIVERY, now=at, subject=subject)
    return replace(delivery, address=address)


async def gather_together(ctx: Context, delivery: Delivery) -> Delivery:
    """The same with all else that waited for its recipient and still holds; the rest is settled.

    What cannot be gathered is left where it is: it is tried by itself, and shown to an operator.
    """
    found: list[Delivery] = []
    for notice in await ctx.unit.outbox.together(delivery.notice, ctx.now):
        if expired(notice, ctx.now):
            await _give_up(ctx, notice, Reason.EXPIRED)
            continue
        try:
            other = await gather(ctx, notice)
        except Unavailable:
            raise
        except Exception:  # noqa: BLE001, S112 - tried by itself it is logged, and it holds up no other (F16)
            continue
        if other is None:
            await _give_up(ctx, notice, Reason.MOOT)
        else:
            found.append(other)
    return replace(delivery, together=tuple(found))


async def _give_up(ctx: Context, notice: Notice, reason: Reason) -> None:
    await ctx.unit.outbox.settle(
        notice.id or 0,
        Ending(state=DeliveryState.FAILED, reason=reason, tried=False, at=ctx.now),
        holder=None,
    )
