"""An observation as the working group has it: found, opened, moved on, corrected; its reporter is told."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.domain.calendar import Week
from bot.domain.codes import Language
from bot.domain.coding import differing, recoded
from bot.domain.county import County
from bot.domain.erasure import WORDS, ErasureKind
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.guard import Guard, Verdict, offer
from bot.domain.limits import SubjectKind
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import (
    Observation,
    ObservationState,
    in_order,
    move,
    not_held,
    read_title,
    title_of,
)
from bot.domain.people import Opening
from bot.domain.proposal import reason_from
from bot.domain.questionnaire import Answer
from bot.domain.roles import FIRST, Permission, Role
from bot.domain.screening import can_become
from bot.usecases import access, digest_posts, handlers, own_words
from bot.usecases.access import FindingOutcome
from bot.usecases.context import Clear, Context, Target
from bot.usecases.group_ownership import note_move, owned
from bot.usecases.retention import asked


async def find(ctx: Context, number: str) -> Observation:
    """Return the observation with this number, as the working group sees it, withdrawn or not."""
    observation = await ctx.unit.observations.numbered(number)
    if observation is None or not ctx.sees(observation):
        raise Refusal("unknown-observation", number=number)
    return observation


async def is_own(ctx: Context, number: str) -> bool:
    """Return whether an observation is known to be the actor's own."""
    found = await ctx.unit.observations.numbered(number)
    return found is not None and found.person_id == ctx.person.id


async def require(ctx: Context, number: str, version: int | None = None) -> Observation:
    """Return the observation with this number, to do something with it.

    Raises:
        Refusal: there is none, it was withdrawn, or it has changed since the version that was seen.
    """
    observation = await find(ctx, number)
    if observation.state is ObservationState.WITHDRAWN:
        raise Refusal("observation-withdrawn", number=number)
    refuse_stale(version, observation.version)
    return observation


async def begun(ctx: Context, observation: Observation) -> Observation:
    """Return the observation with its screening begun and noted, if it was not; the caller saves it."""
    if observation.state is not ObservationState.RECEIVED:
        return observation
    await ctx.note(Action.SCREENED, observation.id, state=ObservationState.SCREENING)
    return move(observation, ObservationState.SCREENING, ctx.now)


async def enter(
    ctx: Context,
    observation: Observation,
    state: ObservationState,
    action: Action,
    *,
    reason: str | None = None,
    about: str | None = None,
) -> tuple[Observation, int]:
    """Move an observation, from RECEIVED by way of SCREENING; returns it and the id of the log entry.

    The context has no actor for the bot and for its reporter; the reason is guarded already; ``about`` is the
    id of what it is joined with.
    """
    if can_become(observation, state):
        observation = await begun(ctx, observation)
    after = await ctx.unit.observations.save(move(observation, state, ctx.now))
    await ctx.keep_time(SubjectKind.OBSERVATION, after.id, state, name=after.number)
    return after, await ctx.note(action, after.id, state=state, reason=reason, about=about)


async def tell(
    ctx: Context, observation: Observation, kind: NoticeKind, key: str, *, entry_id: int | None = None
) -> None:
    """Tell the reporter, if one is known; an anonymous one reads it with the receipt code."""
    await ctx.notify(observation.person_id, kind, key, subject=observation.id, entry=entry_id)


async def tell_each(
    ctx: Context, seen: Iterable[Observation], kind: NoticeKind, occasion: str, *, entry_id: int
) -> None:
    """Send one message on an occasion to each reporter, however many of these observations are theirs."""
    for one in seen:
        await tell(ctx, one, kind, f"{occasion}:{one.person_id}", entry_id=entry_id)


async def open_observation(ctx: Context, number: str) -> Observation:
    """Return an observation with its text, and note who read it."""
    await ctx.allow(Permission.OPEN_OBSERVATION)
    observation = await find(ctx, number)
    await ctx.note_read(Permission.OPEN_OBSERVATION, observation.number)
    return observation


async def list_week(ctx: Context, week: Week) -> list[Observation]:
    """Return the observations of a week that were not withdrawn, for their titles."""
    await ctx.allow(Permission.SEE_DIGEST)
    seen = await ctx.unit.observations.received(week.start, week.end, ctx.seen_group)
    return sorted((one for one in seen if one.state is not ObservationState.WITHDRAWN), key=in_order)


async def signature(ctx: Context, number: str) -> str:
    """Return the name under an observation, for the coordinator alone, and note who read it.

    They ask in their own chat; a coordinator who left the team reads no names.
    """
    await ctx.allow(Permission.SEE_NAME)
    observation = await require(ctx, number)
    name = await ctx.unit.people.signature(observation.id, purpose=Opening.SIGNED, now=ctx.now)
    if name is None:
        raise Refusal("no-signature", number=number)
    await ctx.note_read(Permission.SEE_NAME, observation.number)
    return name


async def coordinates(ctx: Context) -> bool:
    """Return whether the actor is a coordinator, who sees the whole queue and may take over."""
    here = ctx.group.id if ctx.group else None
    return Role.COORDINATOR in await ctx.unit.roles.of(ctx.person.id, ctx.today, here)


async def parts(ctx: Context) -> frozenset[str] | None:
    """Return the parts of the county that the actor screens, as the queue takes them; None for all of it."""
    return None if await coordinates(ctx) else await handlers.parts(ctx, ctx.person.id)


async def for_screening(ctx: Context, target: Target, permission: Permission) -> Observation:
    """Return the observation for a coordinator, or for a first handler who has not handed it on.

    What a coordinator does something with is taken over from its first handler.
    """
    await ctx.allow(permission)
    seen = await require(ctx, target.number, target.version)
    if await coordinates(ctx):
        return replace(seen, handed=seen.handed or bool(FIRST[ctx.county.first_handler]))
    if seen.handed:
        raise Refusal("handed-on", number=target.number)
    matter = handlers.matter_of(seen)
    scopes = await handlers.scopes(ctx, ctx.person.id)
    if not any(handlers.in_scope(scope, matter, ctx.county) for scope in scopes):
        raise Refusal("not-in-scope", number=target.number, permission=permission)
    return seen


async def screened_now(ctx: Context, target: Target) -> Observation:
    """Return an observation with its text for who screens it, and note who read it."""
    await for_screening(ctx, target, Permission.SCREEN)
    await ctx.note_read(Permission.OPEN_OBSERVATION, target.number)
    return await find(ctx, target.number)


TITLE = "title"


async def amend(ctx: Context, target: Target, said: Mapping[str, object]) -> Observation:
    """Give an observation another title or other codes; its reporter reads of it, but is sent nothing.

    What is said is keyed by ``title`` or as in :data:`bot.domain.coding.CODES`; what is as before is
    no change.
    """
    seen = await for_screening(ctx, target, Permission.AMEND)
    codes = {key: value for key, value in said.items() if key != TITLE}
    new = recoded(_titled(seen, said.get(TITLE), ctx.clear), codes, ctx.county.form)
    if new == seen:
        raise Refusal("amend-nothing", number=target.number)
    after = await ctx.unit.observations.save(await owned(ctx, await begun(ctx, new)))
    if after.title != seen.title:
        await ctx.note(Action.TITLED, after.id)
    if keys := differing(seen, after):
        await ctx.note(Action.CODED, after.id, reason=",".join(keys))  # by their keys, never words
    await note_move(ctx, seen, after)
    await digest_posts.refresh(ctx, after)
    return after


def differs(seen: Observation, said: Mapping[str, object], county: County) -> bool:
    """Return whether codes, keyed as for :func:`amend`, are others than those that stand there."""
    return recoded(seen, said, county.form) != seen


def _titled(seen: Observation, said: object, clear: Clear) -> Observation:
    if said is None or said == seen.title:
        return seen
    if not seen.text:
        raise Refusal("title-emptied", number=seen.number)
    try:
        title = read_title(str(said))
    except Refusal as refusal:
        raise Refusal(refusal.key, **refusal.facts, field=TITLE) from refusal
    if title == seen.title:
        return seen
    return replace(not_held(seen), title=clear(TITLE, title), titled=True)


async def mask(ctx: Context, target: Target, words: Mapping[str, str], guard: Guard) -> Observation:
    """Replace words of an observation; its reporter hears of it, and what the guard sees there is counted.

    The words are keyed as in ``WORDS``; those that are as before count as not given.
    """
    before = not_held(await for_screening(ctx, target, Permission.MASK))
    stood = [key for key in words if key in WORDS and before.value(key)]  # no words where none stood
    changed = {key: _read_words(key, words[key], ctx.county) for key in stood}
    changed = {key: said for key, said in changed.items() if said != before.value(key)}
    if not changed:
        raise Refusal("mask-nothing", number=target.number)
    new = {key: ctx.clear(key, str(said)) if said else said for key, said in changed.items()}
    titled = before.titled or "title" in new
    if "text" in new and not titled:
        new["title"] = title_of(str(new["text"]))
    await own_words.check_resting_on(ctx, before.id)  # what is masked may stand in the group's words too
    after = await ctx.unit.observations.save(before.with_values(**new, titled=titled))
    await ctx.unit.drafts.forget_corrections(before.id)  # one in progress still holds the old words
    await ctx.unit.erasures.add(asked(ErasureKind.MASK, before.id, ctx.now, fields=tuple(new)))
    await tell(ctx, before, NoticeKind.MASKED, str(await ctx.note(Action.MASKED, before.id)))
    await _count_masked(ctx, [str(before.value(key) or "") for key in changed], after, guard)
    await digest_posts.refresh(ctx, after)
    return after


def _read_words(key: str, said: str, county: County) -> Answer:
    if key == "title":
        return read_title(said)
    return reason_from(said) if key == "answer" else county.form.accept(key, said)


async def _count_masked(ctx: Context, old: list[str], after: Observation, guard: Guard) -> None:
    """Count what the guard sees in the old words, and at least one thing, as a person found it."""
    looks = [guard.look(said, language=Language(after.language)) for said in old]
    kinds = {found.kind.value for look in looks for found in look.findings}
    await access.count_findings(ctx, FindingOutcome.LATER, sorted(kinds) or [access.OTHER])


def suggested(observation: Observation, guard: Guard) -> dict[str, str]:
    """Return the guard's wording for each text in which it finds something and has words for it."""

    def look(said: str) -> Verdict:
        return guard.look(said, language=Language(observation.language))

    found: dict[str, str] = {}
    for key in WORDS:
        said = observation.value(key)
        verdict = look(said or "")
        if verdict.findings and (sentence := offer(said, verdict, look).sentence):
            found[key] = sentence
    return found


async def hold(ctx: Context, number: str, *, release: bool = False) -> Observation:
    """Put an observation under a legal hold, or release it: a request or complaint is open."""
    observation = await find(ctx, number)
    if observation.hold is not release:
        return observation
    changed = await ctx.unit.observations.save(replace(observation, hold=not release))
    await ctx.note(Action.RELEASED if release else Action.HELD, observation.id)
    return changed
