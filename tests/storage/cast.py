"""Things to store, made short."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from bot.domain.codes import Language
from bot.domain.group import WorkingGroup
from bot.domain.notices import Notice, NoticeKind, for_person
from bot.domain.observation import Draft, Observation, ObservationState
from bot.domain.people import Address, Person
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.publication import Publication, PublicationState, Tone, Written
from bot.domain.suppression import Audience
from bot.ports import Unit

NOON = datetime(2026, 11, 20, 10, 0, 0, 123456, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def a_person(**changes: Any) -> tuple[Person, Address]:
    """Anna, or somebody like her."""
    person = Person(**{"id": uuid4().hex, "language": Language.FI, **changes})
    address = Address(person_id=person.id, tenant_id="tenant", object_id=uuid4().hex, teams_id="29:anna")
    return person, address


async def add_person(unit: Unit) -> Person:
    """Somebody who has met the bot."""
    person, address = a_person()
    await unit.people.add(person, address)
    return person


def a_draft(person: Person, **changes: Any) -> Draft:
    """A draft in the middle."""
    values = {"id": uuid4().hex, "person_id": person.id, "answers": {"type": "NEG"}, "at": "text"}
    return Draft(**{**values, "changed_at": NOON, **changes})


def an_observation(number: str, **changes: Any) -> Observation:
    """What Anna saw."""
    one = Observation(
        id=uuid4().hex,
        number=number,
        person_id=None,
        state=ObservationState.RECEIVED,
        received_at=NOON,
        since=NOON,
        language="fi",
        need_version="SHL11@2023-01-01",
        title="Bussi ei kulje",
        report={
            "type": "NEG",
            "text": "Bussi ei enää kulje illalla. Äidit jäävät kotiin 🚌.",
            "need_main": "SHL11_03",
            "service_task": "LAPERH",
            "area": "Ristijärvi",
            "extent": "SEVERAL",
            "sector": ["LIIK", "YMP"],
        },
    )
    return one.with_values(**changes)


def a_proposal(number: str, *observations: Observation, **changes: Any) -> Proposal:
    """What the working group asks for."""
    values = {
        "id": uuid4().hex,
        "number": number,
        "state": ProposalState.DRAFT,
        "fields": {"what": "Iltabussi takaisin", "measure": None},
        "observation_ids": tuple(one.id for one in observations),
        "created_at": NOON,
        "since": NOON,
    }
    return Proposal(**{**values, **changes})


def a_group(**changes: Any) -> WorkingGroup:
    """A channel."""
    values = {
        "id": uuid4().hex,
        "tenant_id": "tenant",
        "team_id": "19:team",
        "channel_id": "19:channel",
        "service_url": "https://smba.example/",
        "language": Language.SV,
        "linked_at": NOON,
    }
    return WorkingGroup(**{**values, **changes})


def a_notice(person: Person | None = None, **changes: Any) -> Notice:
    """Something to tell."""
    values: dict[str, Any] = {
        "key": uuid4().hex,
        "kind": NoticeKind.RECEIPT,
        "place": for_person(person.id) if person else "channel:somewhere",
        "person_id": person.id if person else None,
        "created_at": NOON,
        "due_at": NOON,
    }
    return Notice(**{**values, **changes})


def a_phenomenon(number: str, **changes: Any) -> Phenomenon:
    """What several observations are about."""
    values: dict[str, Any] = {
        "id": uuid4().hex,
        "number": number,
        "title": "Illalla ei pääse kotiin",
        "summary": "",
        "state": PhenomenonState.OPEN,
        "observation_ids": (),
        "created_at": NOON,
        "since": NOON,
    }
    return Phenomenon(**{**values, **changes})


WRITTEN = Written(
    title="Ilman autoa ei pääse palveluihin",
    summary="Iltavuorot loppuvat kuudelta. Palveluihin jää tulematta.",
    conclusion="",
    ask="Iltavuorot takaisin.",
)


def a_publication(number: str, phenomenon: Phenomenon, **changes: Any) -> Publication:
    """What others may read of it."""
    values: dict[str, Any] = {
        "id": uuid4().hex,
        "number": number,
        "phenomenon_id": phenomenon.id,
        "level": Audience.ORGANISATION,
        "state": PublicationState.PUBLISHED,
        "tone": Tone.WORRY,
        "need": "SHL11_03",
        "aspects": ("ACCESS",),
        "weakest": False,
        "areas": ("Kuhmo",),
        "words": {"fi": WRITTEN},
        "created_at": NOON,
        "since": NOON,
        "revision": 1,
        "published_at": NOON,
        "approved_at": NOON,
    }
    return Publication(**{**values, **changes})
