"""Meeting people: who is speaking, and how they want to be spoken to."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.domain.errors import Reason
from bot.domain.notices import NoticeKind, to_person
from bot.domain.people import Address, Person, Visitor, nearest_language
from bot.ports import Unit


async def arrive(unit: Unit, visitor: Visitor) -> Person:
    """The person who is speaking, new or known; the address is kept as it is today.

    Somebody who could not be reached and speaks again is told what has waited.
    """
    person = await unit.people.find(visitor.tenant_id, visitor.object_id)
    if person is None:
        return await _meet(unit, visitor)
    if visitor.conversation_id is None:
        return person  # seen in a channel: that tells nothing new of the one-to-one chat
    await unit.people.move(_address(visitor, person.id))
    if person.blocked_at is not None:
        person = replace(person, blocked_at=None)
        await unit.people.save(person)
        await unit.outbox.release_for_person(person.id)
    return person


async def _meet(unit: Unit, visitor: Visitor) -> Person:
    person = Person(id=uuid4().hex, language=nearest_language(visitor.locale))
    await unit.people.add(person, _address(visitor, person.id))
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


async def leave(unit: Unit, person: Person, now: datetime) -> None:
    """Somebody removed the bot: what is still to be told waits for them to come back."""
    await unit.people.save(replace(person, blocked_at=now))
    await unit.outbox.hold_for_person(person.id, Reason.NOT_INSTALLED, now)


async def welcome(unit: Unit, person: Person, now: datetime) -> None:
    """Greet a person once in a lifetime, however often the bot is installed."""
    await unit.outbox.add(to_person(person.id, NoticeKind.WELCOME, person.id, now))
