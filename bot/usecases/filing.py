"""Filing an observation: begin, keep, send, withdraw."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from bot.domain.calendar import day_of, helsinki_day, week_of
from bot.domain.cleaning import tidy
from bot.domain.codes import NEED_VERSION, ReporterMode
from bot.domain.coding import as_reported
from bot.domain.county import County
from bot.domain.erasure import ErasureKind
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import SubjectKind
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import (
    PRIVACY,
    Draft,
    Observation,
    ObservationState,
    from_answers,
    not_held,
    title_of,
    withdrawn,
)
from bot.domain.people import Person
from bot.domain.questionnaire import Answer
from bot.domain.receipt import LENGTH, codes_among
from bot.domain.roles import Permission
from bot.ports import Unit
from bot.usecases import digests, limits
from bot.usecases.groups import check_tries, wrong_code
from bot.usecases.retention import asked

MANY_A_DAY = 10
"""More observations from one person on one day are counted for the officer."""


async def begin(unit: Unit, person: Person, county: County, now: datetime) -> tuple[Draft, bool]:
    """The person's draft, and whether it had been begun before.

    The first draft ever begins with the privacy text; what is remembered stands in it already.
    """
    draft = await unit.drafts.of(person.id)
    if draft is not None:
        return draft, True
    remembered = {q.key: getattr(person, q.key) for q in county.form.remembered}
    known: dict[str, Answer] = {
        q.key: remembered[q.key] for q in county.form.remembered if remembered[q.key] in q.choices
    }
    draft = Draft(
        id=uuid4().hex,
        person_id=person.id,
        answers={**known, "reporter_mode": ReporterMode.PSEUDO.value},
        at=county.form.asked[0].key if person.understood_at else PRIVACY,
        changed_at=day_of(now),
    )
    await unit.drafts.add(draft)
    return draft, False


async def keep(unit: Unit, draft: Draft, now: datetime) -> Draft:
    """The draft, kept; its life begins anew, with the day: no closer moment of a draft is stored."""
    return await unit.drafts.save(replace(draft, changed_at=day_of(now)))


async def discard(unit: Unit, draft: Draft, now: datetime) -> None:
    """Forget a draft at its writer's wish; no backup brings it back."""
    await unit.erasures.carry_out(asked(ErasureKind.ROW, f"drafts:{draft.id}", now))


async def unchanged(unit: Unit, draft: Draft) -> bool:
    """Whether a draft is still what it was, so that its step may be shown again."""
    present = await unit.drafts.of(draft.person_id)
    return present is not None and (present.id, present.version) == (draft.id, draft.version)


@dataclass(frozen=True, kw_only=True)
class Filed:
    """What came of a draft that was sent.

    Attributes:
        observation: new, or the one with the same answers that was sent a moment ago.
        code: the receipt code of an anonymous one, to be shown once.
        corrected: it was there before, and reads otherwise now.
        again: whether it had been filed before.
    """

    observation: Observation
    code: str | None = None
    corrected: bool = False
    again: bool = False


async def submit(
    unit: Unit, draft: Draft, person: Person, county: County, now: datetime, *, name: str, delivery: str
) -> Filed:
    """File the observation: number, log, receipt, and the draft is gone.

    The same answers sent again by the same person within a few minutes are the same observation.

    Args:
        unit: the open unit of work.
        draft: complete.
        person: who sends it.
        county: its choices.
        now: aware.
        name: the person's, kept only if they want to appear with it.
        delivery: what tells this delivery from others; an anonymous one's receipt code follows from it.

    Raises:
        Refusal: a required answer is missing.
    """
    if missing := county.form.missing(draft.answers):
        raise Refusal("form-incomplete", question=missing[0].key)
    await unit.drafts.remove(draft.id)
    if twin := await _twin(unit, draft, county, now):
        return Filed(observation=twin, again=True)
    anonymous = draft.answers["reporter_mode"] == ReporterMode.ANON
    # Of an anonymous one neither the day nor the person is kept, here or in any other row.
    at = week_of(now).start if anonymous else now
    observation = Observation(
        id=uuid4().hex,
        number=await unit.observations.next_number(helsinki_day(now).year),
        person_id=None if anonymous else person.id,
        state=ObservationState.RECEIVED,
        received_at=at,
        since=at,
        language=person.spoken,
        title=title_of(str(draft.answers["text"])),
        need_version=NEED_VERSION,
        **from_answers(draft.answers),
    )
    await unit.observations.add(observation)
    await _follow(unit, observation, at)
    await unit.log.add(Entry(at=at, action=Action.RECEIVED, subject=observation.id, state=observation.state))
    if anonymous:
        return Filed(observation=observation, code=await unit.receipts.issue(observation.id, delivery))
    answered = {q.key: observation.value(q.key) for q in county.form.remembered}
    await _remember(unit, observation, replace(person, **answered), draft, name, now)
    await _count_many(unit, person, now)
    return Filed(observation=observation)


async def _follow(unit: Unit, observation: Observation, at: datetime) -> None:
    await limits.follow(
        unit, observation.id, SubjectKind.OBSERVATION, observation.state, at, name=observation.number
    )


async def _remember(
    unit: Unit, observation: Observation, person: Person, draft: Draft, name: str, now: datetime
) -> None:
    """What is kept because the reporter may be known: name if wanted, last answers, the receipt to come."""
    if observation.reporter_mode is ReporterMode.NAMED and name:
        await unit.people.sign(observation.id, name)
    await unit.people.save(person)
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


async def _count_many(unit: Unit, person: Person, now: datetime) -> None:
    """Count an observation beyond a day's many; nobody is hindered, and whose it was is not counted.

    An anonymous one is never counted: that would take knowing whose it is.
    """
    latest = await unit.observations.of(person.id, limit=MANY_A_DAY + 1)
    if len(latest) > MANY_A_DAY and helsinki_day(latest[-1].received_at) == helsinki_day(now):
        await unit.tallies.add("many-observations", helsinki_day(now))


async def _twin(unit: Unit, draft: Draft, county: County, now: datetime) -> Observation | None:
    latest = await unit.observations.of(draft.person_id, limit=1)
    if not latest or now - latest[0].received_at >= county.same_text:
        return None
    said, theirs = from_answers(draft.answers), as_reported(latest[0])
    same = said["report"] == theirs.report and said["reporter_mode"] is theirs.reporter_mode
    return latest[0] if same else None


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
    refuse_stale(version, observation.version)
    return await _take_back(unit, observation, now)


async def withdraw_by_code(
    unit: Unit, person: Person, code: str, county: County, now: datetime
) -> Observation:
    """Take an anonymous observation back, like :func:`withdraw`.

    Raises:
        Refusal: no such code, too many wrong ones, or it is linked already.
    """
    return await _take_back(unit, await by_code(unit, person, code, county, now), now)


def can_take_back(observation: Observation) -> Observation:
    """The observation, when it may still be taken back.

    Raises:
        Refusal: it was taken back before, is linked already, or is held.
    """
    if observation.state is ObservationState.WITHDRAWN:
        raise Refusal("withdrawn-already", number=observation.number)
    if not observation.withdrawable:
        raise Refusal("withdraw-too-late", number=observation.number)
    return not_held(observation)


async def _take_back(unit: Unit, observation: Observation, now: datetime) -> Observation:
    can_take_back(observation)
    anonymous = observation.reporter_mode is ReporterMode.ANON
    at = week_of(now).start if anonymous else now
    gone = await unit.observations.save(withdrawn(observation, at))
    await _follow(unit, gone, at)
    await unit.people.unsign(gone.id)
    await unit.drafts.forget_corrections(gone.id)  # one in progress still holds the words
    await unit.erasures.add(asked(ErasureKind.WITHDRAWN, gone.id, at))
    # Its line names no person: for an anonymous one none may stand there, and the others need none.
    await unit.log.add(Entry(at=at, action=Action.WITHDRAWN, subject=gone.id, state=gone.state))
    await digests.refresh(unit, gone, now)
    return gone


async def by_code(unit: Unit, person: Person, code: str, county: County, now: datetime) -> Observation:
    """The anonymous observation with this receipt code; who tries too many wrong ones has to wait.

    Raises:
        Refusal: there is none, or this person has guessed too often.
    """
    await check_tries(unit, person, county, now, permission=Permission.SEE_OWN, key="receipt-too-many")
    observation_id = await unit.receipts.find(code)
    if observation_id is None:
        raise await wrong_code(unit, person, now, "receipt-wrong", permission=Permission.SEE_OWN)
    return await unit.observations.get(observation_id)


async def receipts_among(unit: Unit, *texts: str) -> frozenset[str]:
    """The receipt codes in texts; what only looks like one opens nothing, and is none."""
    long = (text for text in texts if len(text) >= LENGTH)  # most of what is said is shorter than a code
    return await unit.receipts.known({code: None for text in long for code in codes_among(tidy(text))})


async def own(unit: Unit, person: Person, number: str) -> Observation:
    """One's own observation by number; somebody else's is refused like one that does not exist."""
    observation = await unit.observations.numbered(number)
    if observation is None or observation.person_id is None:  # who asks for an anonymous one is not noted
        raise Refusal("unknown-observation", number=number)
    if observation.person_id != person.id:
        raise Refusal("unknown-observation", number=number, permission=Permission.SEE_OWN)
    return observation
