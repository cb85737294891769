"""Filing an observation: begin, keep, send, withdraw."""

from dataclasses import dataclass, replace
from uuid import uuid4

from bot.domain.calendar import day_of, helsinki_day, week_of
from bot.domain.cleaning import tidy
from bot.domain.codes import NEED_VERSION, ReporterMode
from bot.domain.coding import as_reported
from bot.domain.erasure import ErasureKind
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import SubjectKind
from bot.domain.log import Action
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import (
    Draft,
    Observation,
    ObservationState,
    from_answers,
    not_held,
    title_of,
    withdrawn,
)
from bot.domain.questionnaire import Answer, Answers
from bot.domain.receipt import LENGTH, codes_among
from bot.domain.roles import Permission
from bot.domain.suggestion import REMEMBERED, suggested_keys
from bot.ports import Unit
from bot.usecases import arrivals, digest_posts
from bot.usecases.access import check_tries, wrong_code
from bot.usecases.context import Context
from bot.usecases.group_ownership import owned
from bot.usecases.retention import asked

MANY_A_DAY = 10
"""More observations from one person on one day are counted for the officer."""


PRIVACY_VERSION = 1
"""Of the privacy lines: a person who was shown an older one is shown them once more."""

PRIVACY_SHOWN, TYPED, LIKE, URGENT = "privacy", "typed", "like", "urgent"
"""The draft's entries beside its answers: the version of the privacy lines that stands on its card; whether
its text was written in the chat; the id of the phenomenon that its writer was shown as like it; whether they
were asked if it is urgent, and said that it is not."""


_LINES: dict[str, Answer] = {PRIVACY_SHOWN: str(PRIVACY_VERSION)}


async def begin(ctx: Context) -> tuple[Draft, bool]:
    """Return the person's draft, and whether it had been begun before."""
    draft = await ctx.unit.drafts.of(ctx.person.id)
    return (draft, True) if draft else (await start(ctx, fresh(ctx)), False)


def fresh(ctx: Context) -> Draft:
    """A draft that nothing stores yet.

    What is remembered stands in it already, and the privacy lines on its card, unless this person was shown
    them before.
    """
    last = last_answers(ctx)
    lines = _LINES if ctx.person.privacy_version != PRIVACY_VERSION else {}
    return Draft(
        id=uuid4().hex,
        person_id=ctx.person.id,
        answers={"reporter_mode": ReporterMode.PSEUDO.value, **lines, **last, REMEMBERED: sorted(last)},
        changed_at=day_of(ctx.now),
    )


async def start(ctx: Context, draft: Draft) -> Draft:
    """Store a fresh draft, and that its writer is shown the privacy lines, if they are."""
    await note_lines(ctx)
    await ctx.unit.drafts.add(draft)
    return draft


async def note_lines(ctx: Context) -> bool:
    """Store that somebody is shown the privacy lines with this answer; False when they were before."""
    if ctx.person.privacy_version == PRIVACY_VERSION:
        return False
    # The week: a closer moment could lie within the filing of an anonymous observation.
    week = week_of(ctx.now).start
    await ctx.unit.people.save(replace(ctx.person, privacy_version=PRIVACY_VERSION, privacy_at=week))
    return True


def last_answers(ctx: Context) -> dict[str, Answer]:
    """Return what the person answered last time, as far as it can still be answered."""
    remembered = {q.key: (q, getattr(ctx.person, q.key)) for q in ctx.county.form.remembered}
    return {key: said for key, (question, said) in remembered.items() if said in question.choices}


async def keep(ctx: Context, draft: Draft) -> Draft:
    """Save a draft with the day of its change; no closer moment of a draft is stored.

    One that was begun before there were privacy lines has them on its card from now on.
    """
    if not (PRIVACY_SHOWN in draft.answers or draft.corrects or draft.leaving) and await note_lines(ctx):
        draft = replace(draft, answers={**draft.answers, **_LINES})
    return await ctx.unit.drafts.save(replace(draft, changed_at=day_of(ctx.now)))


async def discard(ctx: Context, draft: Draft) -> None:
    """Erase a draft at its writer's wish; no backup brings it back."""
    await ctx.unit.erasures.carry_out(asked(ErasureKind.ROW, f"drafts:{draft.id}", ctx.now))


async def unchanged(unit: Unit, draft: Draft) -> bool:
    """Return whether a draft is still the same, so that its step may be shown again."""
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


async def submit(ctx: Context, draft: Draft, *, name: str, delivery: str) -> Filed:
    """File the observation: number, log, receipt, and the draft is gone.

    The same answers sent again by the same person within a few minutes are the same observation.

    Args:
        ctx: who acts, where and when.
        draft: complete.
        name: the person's, kept only if they want to appear with it.
        delivery: what tells this delivery from others; an anonymous one's receipt code follows from it.
    """
    if missing := ctx.county.form.missing(draft.answers):
        raise Refusal("form-incomplete", question=missing[0].key)
    answers = ctx.county.form.complete(draft.answers)
    await ctx.unit.drafts.remove(draft)
    if twin := await _twin(ctx, draft.person_id, answers):
        return Filed(observation=twin, again=True)
    anonymous = answers["reporter_mode"] == ReporterMode.ANON
    # Of an anonymous one neither the day nor the person is kept, here or in any other row.
    at = week_of(ctx.now).start if anonymous else ctx.now
    observation = Observation(
        id=uuid4().hex,
        number=await ctx.unit.observations.next_number(ctx.today.year),
        person_id=None if anonymous else ctx.person.id,
        state=ObservationState.RECEIVED,
        received_at=at,
        since=at,
        language=ctx.person.spoken,
        title=title_of(str(answers["text"])),
        need_version=NEED_VERSION,
        resembles=None if anonymous else _like(draft),  # who is counted for that one was not shown it
        **from_answers(answers),
    )
    observation = await owned(ctx, observation)
    await ctx.unit.observations.add(observation)
    await _enter(ctx.unnamed(at), observation, Action.RECEIVED)
    await arrivals.note(ctx, observation, urgent=URGENT in draft.answers)
    if anonymous:
        return Filed(observation=observation, code=await ctx.unit.receipts.issue(observation.id, delivery))
    await _remember(ctx, observation, draft, name)
    await _count_many(ctx)
    return Filed(observation=observation)


async def _enter(ctx: Context, observation: Observation, action: Action) -> None:
    """Log a state that a reporter brought about; the line names nobody, as an anonymous one may not be."""
    await ctx.keep_time(SubjectKind.OBSERVATION, observation.id, observation.state, name=observation.number)
    await ctx.note(action, observation.id, state=observation.state)


async def _remember(ctx: Context, observation: Observation, draft: Draft, name: str) -> None:
    """Keep what may be kept of a reporter who is known: name, last answers, the receipt to come."""
    if observation.reporter_mode is ReporterMode.NAMED and name:
        await ctx.unit.people.sign(observation.id, name)
    told = suggested_keys(draft)  # a place that one text names is not where its writer works
    kept = [q.key for q in ctx.county.form.remembered if q.key not in told or not getattr(ctx.person, q.key)]
    answered = {key: observation.value(key) for key in kept}
    await ctx.unit.people.save(replace(ctx.person, **answered))
    receipt = to_person(ctx.person.id, NoticeKind.RECEIPT, observation.id, ctx.now, subject=observation.id)
    await ctx.unit.outbox.add(replace(receipt, card_id=draft.card_id))


async def _count_many(ctx: Context) -> None:
    """Count an observation beyond a day's many; it is not refused, and its reporter is not counted.

    An anonymous one is never counted: that would take knowing whose it is.
    """
    latest = await ctx.unit.observations.of(ctx.person.id, limit=MANY_A_DAY + 1)
    if len(latest) > MANY_A_DAY and helsinki_day(latest[-1].received_at) == ctx.today:
        await ctx.unit.tallies.add("many-observations", ctx.today)


def _like(draft: Draft) -> str | None:
    like = draft.answers.get(LIKE)
    return like if isinstance(like, str) else None


async def _twin(ctx: Context, person_id: str, answers: Answers) -> Observation | None:
    latest = await ctx.unit.observations.of(person_id, limit=1)
    if not latest or ctx.now - latest[0].received_at >= ctx.county.same_text:
        return None
    said, theirs = from_answers(answers), as_reported(latest[0])
    same = said["report"] == theirs.report and said["reporter_mode"] is theirs.reporter_mode
    return latest[0] if same else None


async def withdraw(ctx: Context, number: str, *, version: int | None = None) -> Observation:
    """Take one's own observation back; its content is gone at once."""
    observation = await own(ctx, number)
    refuse_stale(version, observation.version)
    return await _take_back(ctx, observation)


async def withdraw_by_code(ctx: Context, code: str) -> Observation:
    """Take an anonymous observation back, like :func:`withdraw`."""
    return await _take_back(ctx, await by_code(ctx, code))


def can_take_back(observation: Observation) -> Observation:
    """Return the observation if it may still be taken back.

    Raises:
        Refusal: it was taken back before, is linked already, or is held.
    """
    if observation.state is ObservationState.WITHDRAWN:
        raise Refusal("withdrawn-already", number=observation.number)
    if not observation.withdrawable:
        raise Refusal("withdraw-too-late", number=observation.number)
    return not_held(observation)


async def _take_back(ctx: Context, observation: Observation) -> Observation:
    can_take_back(observation)
    anonymous = observation.reporter_mode is ReporterMode.ANON
    at = week_of(ctx.now).start if anonymous else ctx.now
    gone = await ctx.unit.observations.save(withdrawn(observation, at))
    await _enter(ctx.unnamed(at), gone, Action.WITHDRAWN)
    await ctx.unit.people.unsign(gone.id)
    await ctx.unit.drafts.forget_corrections(gone.id)  # one in progress still holds the words
    await ctx.unit.erasures.add(asked(ErasureKind.WITHDRAWN, gone.id, at))
    await digest_posts.refresh(ctx, gone)
    return gone


async def by_code(ctx: Context, code: str) -> Observation:
    """Return the anonymous observation with this receipt code; too many wrong tries have to wait."""
    await check_tries(ctx, permission=Permission.SEE_OWN, key="receipt-too-many")
    observation_id = await ctx.unit.receipts.find(code)
    if observation_id is None:
        raise await wrong_code(ctx, "receipt-wrong", permission=Permission.SEE_OWN)
    return await ctx.unit.observations.get(observation_id)


async def receipts_among(unit: Unit, *texts: str) -> frozenset[str]:
    """Return the receipt codes in texts; what only looks like one is none."""
    long = (text for text in texts if len(text) >= LENGTH)  # most of what is said is shorter than a code
    return await unit.receipts.known({code: None for text in long for code in codes_among(tidy(text))})


async def own(ctx: Context, number: str) -> Observation:
    """Return one's own observation by number; another person's is refused like one that does not exist."""
    observation = await ctx.unit.observations.numbered(number)
    if observation is None or observation.person_id is None:  # who asks for an anonymous one is not noted
        raise Refusal("unknown-observation", number=number)
    if observation.person_id != ctx.person.id:
        raise Refusal("unknown-observation", number=number, permission=Permission.SEE_OWN)
    return observation
