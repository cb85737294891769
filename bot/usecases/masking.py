"""Personal data found after it was sent: masked in place, the old words gone from every table."""

from collections.abc import Mapping

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.erasure import WORDS, ErasureKind
from bot.domain.errors import Refusal
from bot.domain.guard import Guard, Verdict, wording
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, not_held, read_title, title_of
from bot.domain.proposal import reason_from
from bot.domain.questionnaire import Answer
from bot.domain.roles import Permission
from bot.usecases import digests, guarding
from bot.usecases.context import Context, Target
from bot.usecases.guarding import Outcome
from bot.usecases.observations import tell
from bot.usecases.retention import asked
from bot.usecases.screening import for_screening


async def mask(ctx: Context, target: Target, words: Mapping[str, str], guard: Guard) -> Observation:
    """Put other words in the place of an observation's; its reporter hears of it, and it is counted.

    Args:
        ctx: a coordinator's.
        target: the observation.
        words: field of ``WORDS`` to its new words; those that are as before count as not given.
        guard: names what stood there, for the counter.

    Raises:
        Refusal: they may not, no such observation, it is held, nothing is changed, or a text is too long.
        Stopped: the new words hold personal data too.
    """
    before = not_held(await for_screening(ctx, target, Permission.MASK))
    stood = [key for key in words if key in WORDS and before.value(key)]  # no words where none stood
    changed = {key: _read(key, words[key], ctx.county) for key in stood}
    changed = {key: said for key, said in changed.items() if said != before.value(key)}
    if not changed:
        raise Refusal("mask-nothing", number=target.number)
    new = {key: ctx.clear(key, str(said)) if said else said for key, said in changed.items()}
    titled = before.titled or "title" in new
    if "text" in new and not titled:
        new["title"] = title_of(str(new["text"]))
    after = await ctx.unit.observations.save(before.with_values(**new, titled=titled))
    await ctx.unit.drafts.forget_corrections(before.id)  # one in progress still holds the old words
    await _note(ctx, before, tuple(new))
    await _count(ctx, [str(before.value(key) or "") for key in changed], after, guard)
    await digests.refresh(ctx, after)
    return after


def _read(key: str, said: str, county: County) -> Answer:
    if key == "title":
        return read_title(said)
    return reason_from(said) if key == "answer" else county.form.accept(key, said)


async def _note(ctx: Context, before: Observation, fields: tuple[str, ...]) -> None:
    await ctx.unit.erasures.add(asked(ErasureKind.MASK, before.id, ctx.now, fields=fields))
    entry_id = await ctx.note(Action.MASKED, before.id)
    await tell(ctx, before, NoticeKind.MASKED, str(entry_id))


async def _count(ctx: Context, old: list[str], after: Observation, guard: Guard) -> None:
    """What the guard sees in the old words; at least one of something, as somebody found it."""
    looks = [guard.look(said, language=Language(after.language)) for said in old]
    kinds = {found.kind.value for look in looks for found in look.findings}
    await guarding.count(ctx, Outcome.LATER, sorted(kinds) or [guarding.OTHER])


def suggested(observation: Observation, guard: Guard) -> dict[str, str]:
    """The guard's wording for each text in which it finds something."""

    def look(said: str) -> Verdict:
        return guard.look(said, language=Language(observation.language))

    found: dict[str, str] = {}
    for key in WORDS:
        said = observation.value(key)
        verdict = look(said or "")
        if verdict.findings:
            found[key] = wording(said, verdict, look)
    return found
