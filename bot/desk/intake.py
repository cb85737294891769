"""Filing an observation: begin, keep, send, withdraw."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.desk import digests
from bot.desk.retention import asked
from bot.domain.calendar import helsinki_day
from bot.domain.codes import NEED_VERSION
from bot.domain.county import County
from bot.domain.erasure import ErasureKind
from bot.domain.errors import Refusal
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import (
    PRIVACY,
    Draft,
    Observation,
    ObservationState,
    from_answers,
    title_of,
    withdrawn,
)
from bot.domain.people import Person
from bot.ports import Unit


async def begin(unit: Unit, person: Person, county: County, now: datetime) -> tuple[Draft, bool]:
    """The person's draft, and whether it had been begun before.

    The first draft ever begins with the privacy text; what is remembered stands in it already.
    """
    draft = await unit.drafts.of(person.id)
    if draft is not None:
        return draft, True
    form = county.form
    remembered = {"service_task": person.service_task, "area": person.area}
    draft = Draft(
        id=uuid4().hex,
        person_id=person.id,
        answers={key: value for key, value in remembered.items() if value in form[key].choices},
        at=form.asked[0].key if person.understood_at else PRIVACY,
        changed_at=now,
    )
    await unit.drafts.add(draft)
    return draft, False


async def keep(unit: Unit, draft: Draft, now: datetime) -> Draft:
    """The draft, kept; its life begins anew."""
    return await unit.drafts.save(replace(draft, changed_at=now))


async def discard(unit: Unit, draft: Draft, now: datetime) -> None:
    """Forget a draft at its writer's wish; no backup brings it back."""
    await unit.erasures.carry_out(asked(ErasureKind.ROW, f"drafts:{draft.id}", now))


async def queue_step(unit: Unit, draft: Draft, now: datetime) -> None:
    """Have the draft's present step sent later, because it could not be sent now."""
    await unit.outbox.add(to_person(draft.person_id, NoticeKind.STEP, f"{draft.id}:{draft.version}", now))


async def submit(unit: Unit, draft: Draft, person: Person, county: County, now: datetime) -> Observation:
    """File the observation: number, log, receipt, and the draft is gone.

    The same text sent again by the same person within a few minutes is the same observation.

    Raises:
        Refusal: a required answer is missing.
    """
    if missing := county.form.missing(draft.answers):
        raise Refusal("form-incomplete", question=missing[0].key)
    await unit.drafts.remove(draft.id)
    if twin := await _same_text(unit, draft, county, now):
        return twin
    observation = Observation(
        id=uuid4().hex,
        number=await unit.observations.next_number(helsinki_day(now).year),
        person_id=person.id,
        state=ObservationState.RECEIVED,
        received_at=now,
        since=now,
        language=person.language,
        title=title_of(str(draft.answers["text"])),
        need_version=NEED_VERSION,
        **from_answers(draft.answers),  # type: ignore[arg-type]  # the form has read every answer
    )
    await unit.observations.add(observation)
    await unit.log.add(Entry(at=now, action=Action.RECEIVED, subject=observation.id, state=observation.state))
    await unit.people.save(replace(person, service_task=observation.service_task, area=observation.area))
    await unit.outbox.add(
        to_person(
            person.id,
            NoticeKind.RECEIPT,
            observation.id,
            now,
            subject=observation.id,
            card_id=draft.card_id,
        )
    )
    return observation


async def _same_text(unit: Unit, draft: Draft, county: County, now: datetime) -> Observation | None:
    latest = await unit.observations.of(draft.person_id, limit=1)
    if latest and latest[0].text == draft.answers["text"] and now - latest[0].received_at < county.same_text:
        return latest[0]
    return None


async def withdraw(
    unit: Unit, person: Person, number: str, now: datetime, *, version: int | None = None
) -> Observation:
    """Take one's own observation back; its content is gone at once.

    Args:
        unit: the open unit of work.
        person: who asks.
        number: ``H-2026-0001``.
        now: aware.
        version: the version the person saw, if it was on a card.

    Raises:
        Refusal: no such observation of theirs, it is linked already, held, or it has changed meanwhile.
    """
    observation = await own(unit, person, number)
    if not observation.withdrawable:
        raise Refusal("withdraw-too-late", number=number)
    if version is not None and version != observation.version:
        raise Refusal("stale")
    gone = await unit.observations.save(withdrawn(observation, now))
    await unit.people.unsign(gone.id)
    await unit.erasures.add(asked(ErasureKind.WITHDRAWN, gone.id, now))
    await unit.log.add(
        Entry(at=now, action=Action.WITHDRAWN, subject=gone.id, person_id=person.id, state=gone.state)
    )
    await digests.refresh(unit, observation.received_at, observation.id, now)
    return gone


async def own(unit: Unit, person: Person, number: str) -> Observation:
    """One's own observation by number; somebody else's is refused like one that does not exist."""
    observation = await unit.observations.numbered(number)
    if observation is None or observation.person_id != person.id:
        raise Refusal("unknown-observation", number=number)
    return observation
