"""Meeting people: who is speaking, and how they want to be spoken to."""

from dataclasses import replace
from uuid import uuid4

from bot.domain.calendar import day_of
from bot.domain.errors import Reason
from bot.domain.notices import NoticeKind, for_person, to_person
from bot.domain.people import GREETING_WAIT, Address, Person, Visitor, named_language
from bot.usecases.appointments import take_up
from bot.usecases.context import Context


async def arrive(ctx: Context, visitor: Visitor) -> Person:
    """Return the person who is speaking, new or known, and keep today's address.

    Their language is the one that the first event names. Who could not be reached and speaks again is
    told what has waited.
    """
    person = await ctx.unit.people.find(visitor.tenant_id, visitor.object_id)
    if person is None:
        return await _meet(ctx, visitor)
    person = await _learn_language(ctx, person, visitor)
    if visitor.conversation_id is None:
        return person  # seen in a channel: that tells nothing new of the one-to-one chat
    back = await ctx.unit.people.move(_address(visitor, person.id))
    if person.blocked_at is not None:
        person, back = replace(person, blocked_at=None), True
        await ctx.unit.people.save(person)
    if back:
        await ctx.unit.outbox.release(for_person(person.id), ctx.now)
    return person


async def renew(ctx: Context, visitor: Visitor) -> None:
    """Keep a known person's address, after an event of their own chat that is no word of theirs.

    Who has blocked the bot stays so: Teams says from here, too, that the bot was removed.
    """
    person = await ctx.unit.people.find(visitor.tenant_id, visitor.object_id)
    if person is None or visitor.conversation_id is None:
        return
    if await ctx.unit.people.move(_address(visitor, person.id)) and person.blocked_at is None:
        await ctx.unit.outbox.release(for_person(person.id), ctx.now)


async def hear(ctx: Context, visitor: Visitor) -> None:
    """Keep the language that an event names for a known person."""
    if person := await ctx.unit.people.find(visitor.tenant_id, visitor.object_id):
        await _learn_language(ctx, person, visitor)


async def _learn_language(ctx: Context, person: Person, visitor: Visitor) -> Person:
    language = named_language(visitor.locale)
    if person.language is not None or language is None:
        return person
    if not await ctx.unit.people.learn_language(person.id, language):
        return await ctx.unit.people.get(person.id)  # by another turn, in this very moment
    await ctx.unit.outbox.hasten(f"{NoticeKind.WELCOME}:{person.id}")
    return replace(person, language=language)


async def _meet(ctx: Context, visitor: Visitor) -> Person:
    person = Person(id=uuid4().hex, language=named_language(visitor.locale))
    await ctx.unit.people.add(person, _address(visitor, person.id))
    await take_up(ctx, person.id, visitor.tenant_id, visitor.object_id)
    return person


def _address(visitor: Visitor, person_id: str) -> Address:
    return Address(
        person_id=person_id,
        tenant_id=visitor.tenant_id,
        object_id=visitor.object_id,
        teams_id=visitor.teams_id,
        conversation_id=visitor.conversation_id,
        service_url=visitor.service_url if visitor.conversation_id else None,
    )


async def leave(ctx: Context, visitor: Visitor) -> None:
    """Hold what is to be told to a person who removed the bot, until they come back."""
    person = await ctx.unit.people.find(visitor.tenant_id, visitor.object_id)
    if person is None:
        return
    day = day_of(ctx.now)  # they may leave right after filing without their name
    await ctx.unit.people.save(replace(person, blocked_at=day))
    await ctx.unit.outbox.hold_for_person(person.id, Reason.NOT_INSTALLED, day)


async def welcome(ctx: Context, person: Person) -> None:
    """Greet a person once in a lifetime, however often the bot is installed.

    Where no language is known yet, the greeting waits a little for an event that names one.
    """
    greeting = to_person(person.id, NoticeKind.WELCOME, person.id, ctx.now)
    await ctx.unit.outbox.add(
        greeting if person.language else replace(greeting, due_at=ctx.now + GREETING_WAIT)
    )
