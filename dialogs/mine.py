"""One's own observations: listed, opened, taken back; an anonymous one by its receipt code."""

from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, not_held
from bot.domain.receipt import grouped, read_code
from bot.domain.timeline import Progress
from bot.ports import Message
from bot.usecases import concerned, dates, effects, histories, own_data, reopening
from bot.usecases import intake as desk
from dialogs import confirmation
from dialogs.answer import Answer
from dialogs.commands import Command
from dialogs.numbers import read_number
from dialogs.own import Own
from dialogs.verbs import Verb
from dialogs.visit import Visit


async def listed(visit: Visit) -> Answer:
    """All of one's own observations but the anonymous ones."""
    return Answer(message=visit.faces.mine(await visit.unit.observations.of(visit.person.id)))


async def opened(visit: Visit, number: str) -> Answer:
    """One of one's own, with what became of it; raises Refusal when it is somebody else's or nobody's."""
    return await _shown(visit, await desk.own(visit.unit, visit.person, number))


async def opened_by_code(visit: Visit, said: str) -> Answer:
    """The anonymous observation whose receipt code was said.

    Raises:
        Refusal: no code was said, it opens nothing, or too many wrong ones were tried.
    """
    code = read_code(said)
    if code is None:
        raise Refusal("receipt-missing")
    seen = await desk.by_code(visit.unit, visit.person, code, visit.county, visit.now)
    return await _shown(visit, seen, code)


async def _shown(visit: Visit, observation: Observation, code: str | None = None) -> Answer:
    proposals = await concerned.proposals_of(visit.unit, observation)
    phenomena = await visit.unit.phenomena.about(observation.id)
    today = helsinki_day(visit.now)
    history, matters = await histories.whole(visit.unit, observation, proposals, phenomena, today)
    asked = await effects.open_rounds(visit.unit, observation, visit.now)
    standing = Progress(
        observation=observation,
        proposals=proposals,
        entries=history,
        county=visit.county,
        today=today,
        phenomena=phenomena,
        meetings=await dates.days(visit.unit, visit.county),
    )
    own = Own(standing=standing, matters=matters, asked=asked, code=code)
    return Answer(message=visit.faces.own(own))


async def withdrawn(visit: Visit, number: str, version: int | None = None) -> Answer:
    """Take one's own back; its content is gone at once.

    Args:
        visit: the turn.
        number: ``H-2026-0001``.
        version: that the pressed card showed; None when it was typed.

    Raises:
        Refusal: it is not theirs, too late, or has changed meanwhile.
    """
    gone = await desk.withdraw(visit.unit, visit.person, number, visit.now, version=version)
    return _gone(visit, gone)


async def withdrawn_by_code(visit: Visit, code: str) -> Answer:
    """Take an anonymous one back; see :func:`withdrawn`."""
    return _gone(visit, await desk.withdraw_by_code(visit.unit, visit.person, code, visit.county, visit.now))


def _gone(visit: Visit, observation: Observation) -> Answer:
    said = visit.faces.ended("said-withdrawn", number=observation.number)
    return Answer(message=said, in_place=True, everyone=True)


async def reopened(visit: Visit, number: str, version: int | None = None) -> Answer:
    """Have one's own closed observation handled again; see :func:`withdrawn`."""
    seen = await desk.own(visit.unit, visit.person, number)
    return await _reopened(visit, seen, version)


async def reopened_by_code(visit: Visit, code: str) -> Answer:
    """Have an anonymous one handled again."""
    seen = await desk.by_code(visit.unit, visit.person, code, visit.county, visit.now)
    return await _reopened(visit, seen, None)


async def _reopened(visit: Visit, seen: Observation, version: int | None) -> Answer:
    after = await reopening.reopen(visit.unit, by=visit.person, seen=seen, now=visit.now, version=version)
    said = visit.faces.ended("said-reopened", number=after.number)
    return Answer(message=said, in_place=True, everyone=True)


# --- typed: asked before it is done


async def withdraw_typed(visit: Visit, number: str) -> Answer:
    """``poista H-2026-0001``: asks, and takes it back once that is confirmed."""
    return await _withdraw(visit, await desk.own(visit.unit, visit.person, number), number)


async def withdraw_typed_by_code(visit: Visit, code: str) -> Answer:
    """The same with a receipt code."""
    seen = await desk.by_code(visit.unit, visit.person, code, visit.county, visit.now)
    return await _withdraw(visit, seen, grouped(code), code)


async def _withdraw(visit: Visit, seen: Observation, named: str, code: str | None = None) -> Answer:
    if asked := await _asked(visit, Verb.WITHDRAW, desk.can_take_back(seen), named):
        return asked
    if code:
        return await withdrawn_by_code(visit, code)
    return await withdrawn(visit, seen.number, seen.version)


async def cut_typed(visit: Visit, number: str) -> Answer:
    """``katkaise H-2026-0001``: asks, and cuts the link once that is confirmed."""
    seen = not_held(await desk.own(visit.unit, visit.person, number))
    return await _asked(visit, Verb.CUT, seen, number) or await cut(visit, number)


async def reopen_typed(visit: Visit, number: str) -> Answer:
    """``käsittele uudelleen H-2026-0001``: asks, as it can be wished for once."""
    return await _reopen(visit, await desk.own(visit.unit, visit.person, number), number)


async def reopen_typed_by_code(visit: Visit, code: str) -> Answer:
    """The same with a receipt code."""
    seen = await desk.by_code(visit.unit, visit.person, code, visit.county, visit.now)
    return await _reopen(visit, seen, grouped(code))


async def _reopen(visit: Visit, seen: Observation, named: str) -> Answer:
    await reopening.may_ask(visit.unit, seen)
    asked = await _asked(visit, Verb.REOPEN, seen, named)
    return asked or await _reopened(visit, seen, seen.version)


async def _asked(visit: Visit, verb: Verb, seen: Observation, named: str) -> Answer | None:
    """The question, which names the observation and its title; None once it is confirmed."""
    titled = visit.faces.texts("observation-named", number=seen.number, title=seen.title)
    what = titled if seen.title else seen.number
    by_code = named != seen.number
    return await confirmation.question(
        visit, verb, seen.id, seen.version, named=named, by_code=by_code, what=what
    )


async def my_data(visit: Visit) -> Answer:
    """All that is stored on who asks."""
    return Answer(message=visit.faces.my_data(await own_data.gather(visit.unit, visit.person, visit.now)))


async def exported(visit: Visit, said: str = "") -> Answer:
    """The same as JSON; ``said`` is the page."""
    data = await own_data.gather(visit.unit, visit.person, visit.now)
    return Answer(message=visit.faces.export(data, read_number(said) or 1))


async def cut(visit: Visit, number: str) -> Answer:
    """Cut the link from an observation to who asks; raises Refusal when it is not theirs."""
    gone = await own_data.cut(visit.unit, visit.person, number, visit.now)
    said = visit.faces.ended("said-cut", number=gone.number)
    return Answer(message=said, in_place=True, everyone=True)


async def forgotten(visit: Visit) -> Answer:
    """Forget who asks."""
    count = await own_data.forget(visit.unit, visit.person, visit.now)
    return Answer(message=visit.faces.said("said-forgotten", n=count), in_place=True)


async def forget_how(visit: Visit) -> Answer:
    """What being forgotten means, and how to want it."""
    texts = visit.faces.texts
    order = texts.words(f"words-{Command.FORGET_SURE}")[0]
    await confirmation.ask(visit, order)
    said = "\n\n".join((texts("my-data-forget"), texts("sure-how", order=order)))
    return Answer(message=Message(text=said))
