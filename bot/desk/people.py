"""Meeting people: who is speaking, and how they want to be spoken to."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.domain.notices import NoticeKind, to_person
from bot.domain.people import Address, Person, Visitor, nearest_language
from bot.ports import Unit


async def arrive(unit: Unit, visitor: Visitor) -> tuple[Person, Address]:
    """The person who is speaking, new or known, with the address as it is today.

    Somebody who had blocked the bot and speaks again is reachable again.
    """
    found = await unit.people.find(visitor.tenant_id, visitor.object_id)
    if found is None:
        return await _meet(unit, visitor)
    person, known = found
    address = replace(known, teams_id=visitor.teams_id)
    if visitor.conversation_id:
        address = replace(address, conversation_id=visitor.conversation_id, service_url=visitor.service_url)
    if address != known:
        await unit.people.move(address)
    if person.blocked_at is not None and visitor.conversation_id:
        person = replace(person, blocked_at=None)
        await unit.people.save(person)
    return person, address


async def _meet(unit: Unit, visitor: Visitor) -> tuple[Person, Address]:
    person = Person(id=uuid4().hex, language=nearest_language(visitor.locale))
    address = Address(
        person_id=person.id,
        tenant_id=visitor.tenant_id,
        object_id=visitor.object_id,
        teams_id=visitor.teams_id,
        conversation_id=visitor.conversation_id,
        service_url=visitor.service_url if visitor.conversation_id else None,
    )
    await unit.people.add(person, address)
    return person, address


async def welcome(unit: Unit, person: Person, now: datetime) -> None:
    """Greet a person once in a lifetime, however often the bot is installed."""
    await unit.outbox.add(to_person(person.id, NoticeKind.WELCOME, person.id, now))
