"""One's own observations: listed, opened, taken back; an anonymous one by its receipt code."""

from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, not_held
from bot.domain.receipt import grouped, read_code
from bot.domain.timeline import Progress
from bot.ports import Message
from bot.usecases import effects, filing, meetings, own_data, proposal_news, screening
from dialogs import confirmation
from dialogs.answer import Answer
from dialogs.own_observation import OwnObservation
from dialogs.turn import Turn
from dialogs.understanding.numbers import read_number
from dialogs.understanding.words import Command


async def listed(turn: Turn) -> Answer:
    """All of one's own observations but the anonymous ones."""
    return Answer(message=turn.faces.mine(await turn.unit.observations.of(turn.person.id)))


async def opened(turn: Turn, number: str) -> Answer:
    """One of one's own, with what became of it; raises Refusal when it is somebody else's or nobody's."""
    return await _shown(turn, await filing.own(turn.context, number))


async def opened_by_code(turn: Turn, said: str) -> Answer:
    """The anonymous observation whose receipt code was said.

    Raises:
        Refusal: no code was said, it opens nothing, or too many wrong ones were tried.
    """
    code = read_code(said)
    if code is None:
        raise Refusal("receipt-missing")
    seen = await filing.by_code(turn.context, code)
    return await _shown(turn, seen, code)


async def _shown(turn: Turn, observation: Observation, code: str | None = None) -> Answer:
    proposals = await proposal_news.proposals_of(turn.context, observation)
    phenomena = await turn.unit.phenomena.about(observation.id)
    today = helsinki_day(turn.now)
    history, matters = await own_data.history_of(turn.context, observation, proposals, phenomena)
    asked = await effects.open_rounds(turn.context, observation)
    standing = Progress(
        observation=observation,
        proposals=proposals,
        entries=history,
        county=turn.county,
        today=today,
        phenomena=phenomena,
        meetings=await meetings.days(turn.context),
    )
    own = OwnObservation(standing=standing, matters=matters, asked=asked, code=code)
    return Answer(message=turn.faces.own(own))


async def withdrawn(turn: Turn, number: str, version: int | None = None) -> Answer:
    """Take one's own back; its content is gone at once.

    Args:
        turn: the turn.
        number: ``H-2026-0001``.
        version: that the pressed card showed; None when it was typed.

    Raises:
        Refusal: it is not theirs, too late, or has changed meanwhile.
    """
    gone = await filing.withdraw(turn.context, number, version=version)
    return _gone(turn, gone)


async def withdrawn_by_code(turn: Turn, code: str) -> Answer:
    """Take an anonymous one back; see :func:`withdrawn`."""
    return _gone(turn, await filing.withdraw_by_code(turn.context, code))


def _gone(turn: Turn, observation: Observation) -> Answer:
    said = turn.faces.ended("said-withdrawn", number=observation.number)
    return Answer(message=said, in_place=True, everyone=True)


async def reopened(turn: Turn, number: str, version: int | None = None) -> Answer:
    """Have one's own closed observation handled again; see :func:`withdrawn`."""
    seen = await filing.own(turn.context, number)
    return await _reopened(turn, seen, version)


async def reopened_by_code(turn: Turn, code: str) -> Answer:
    """Have an anonymous one handled again."""
    seen = await filing.by_code(turn.context, code)
    return await _reopened(turn, seen, None)


async def _reopened(turn: Turn, seen: Observation, version: int | None) -> Answer:
    after = await screening.reopen(turn.context, seen=seen, version=version)
    said = turn.faces.ended("said-reopened", number=after.number)
    return Answer(message=said, in_place=True, everyone=True)


# --- typed: asked before it is done


async def withdraw_typed(turn: Turn, number: str) -> Answer:
    """``poista H-2026-0001``: asks, and takes it back once that is confirmed."""
    return await _withdraw(turn, await filing.own(turn.context, number), number)


async def withdraw_typed_by_code(turn: Turn, code: str) -> Answer:
    """The same with a receipt code."""
    seen = await filing.by_code(turn.context, code)
    return await _withdraw(turn, seen, grouped(code), code)


async def _withdraw(turn: Turn, seen: Observation, named: str, code: str | None = None) -> Answer:
    if asked := await _asked(turn, "withdraw", filing.can_take_back(seen), named):
        return asked
    if code:
        return await withdrawn_by_code(turn, code)
    return await withdrawn(turn, seen.number, seen.version)


async def cut_typed(turn: Turn, number: str) -> Answer:
    """``katkaise H-2026-0001``: asks, and cuts the link once that is confirmed."""
    seen = not_held(await filing.own(turn.context, number))
    return await _asked(turn, "cut", seen, number) or await cut(turn, number)


async def reopen_typed(turn: Turn, number: str) -> Answer:
    """``käsittele uudelleen H-2026-0001``: asks, as it can be wished for once."""
    return await _reopen(turn, await filing.own(turn.context, number), number)


async def reopen_typed_by_code(turn: Turn, code: str) -> Answer:
    """The same with a receipt code."""
    seen = await filing.by_code(turn.context, code)
    return await _reopen(turn, seen, grouped(code))


async def _reopen(turn: Turn, seen: Observation, named: str) -> Answer:
    await screening.may_reopen(turn.context, seen)
    asked = await _asked(turn, "reopen", seen, named)
    return asked or await _reopened(turn, seen, seen.version)


async def _asked(turn: Turn, name: str, seen: Observation, named: str) -> Answer | None:
    """The question, which names the observation and its title; None once it is confirmed."""
    titled = turn.faces.texts("observation-named", number=seen.number, title=seen.title)
    what = titled if seen.title else seen.number
    by_code = named != seen.number
    return await confirmation.question(
        turn, name, seen.id, seen.version, named=named, by_code=by_code, what=what
    )


async def my_data(turn: Turn) -> Answer:
    """All that is stored on who asks."""
    return Answer(message=turn.faces.my_data(await own_data.gather(turn.context)))


async def exported(turn: Turn, said: str = "") -> Answer:
    """The same as JSON; ``said`` is the page."""
    data = await own_data.gather(turn.context)
    return Answer(message=turn.faces.export(data, read_number(said) or 1))


async def cut(turn: Turn, number: str) -> Answer:
    """Cut the link from an observation to who asks; raises Refusal when it is not theirs."""
    gone = await own_data.cut(turn.context, number)
    said = turn.faces.ended("said-cut", number=gone.number)
    return Answer(message=said, in_place=True, everyone=True)


async def forgotten(turn: Turn) -> Answer:
    """Forget who asks."""
    count = await own_data.forget(turn.context)
    return Answer(message=turn.faces.said("said-forgotten", n=count), in_place=True)


async def forget_how(turn: Turn) -> Answer:
    """What being forgotten means, and how to want it."""
    texts = turn.faces.texts
    order = texts.words(f"words-{Command.FORGET_SURE}")[0]
    await confirmation.ask(turn, order)
    said = "\n\n".join((texts("my-data-forget"), texts("sure-how", order=order)))
    return Answer(message=Message(text=said))
