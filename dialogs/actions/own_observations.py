"""One's own observations, an anonymous one by its receipt code: listed, opened, taken back. One's data."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, not_held
from bot.domain.people import Mode
from bot.domain.receipt import grouped, read_code, whole_code
from bot.domain.roles import Permission
from bot.domain.timeline import Progress, waiting_first
from bot.ports import Message
from bot.usecases import effects, filing, meetings, own_data, proposal_news, screening
from bot.usecases.progress import progress_of
from dialogs import confirmation
from dialogs.actions.action import On, Read, Request, Run, in_chat, read_said
from dialogs.answer import Answer
from dialogs.pages.own_data import export_text, my_data_page
from dialogs.pages.own_list import mine_page
from dialogs.pages.own_observations import OwnObservation, own_page, sure_page
from dialogs.turn import Turn
from dialogs.understanding.numbers import number_alone, read_number
from dialogs.understanding.orders import Order


async def _list(turn: Turn, request: Request) -> Answer:
    """All of one's own observations but the anonymous ones; a single one opens at once."""
    theirs = await turn.unit.observations.of(turn.person.id, limit=own_data.MOST)
    if len(theirs) == 1:
        return await _shown(turn, theirs[0], alone=True)
    several = waiting_first(await progress_of(turn.context, theirs))
    page = read_number(request.text("page"))
    return turn.show(mine_page(several, turn.texts, page or 1), in_place=page is not None)


def _read_page(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``omat 2``, the older ones; what else begins with that word is a text."""
    return {"page": order.said} if not order.said or read_number(order.said) else None


async def _open(turn: Turn, request: Request) -> Answer:
    """One of one's own, with what became of it; an anonymous one by its receipt code.

    Raises:
        Refusal: it is somebody else's or nobody's, or too many wrong codes were tried.
    """
    seen, code = await _seen(turn, request)
    return await _shown(turn, seen, code)


async def _open_by_code(turn: Turn, request: Request) -> Answer:
    if read_code(request.text("receipt")) is None:
        raise Refusal("receipt-missing")
    return await _open(turn, request)


async def _seen(turn: Turn, request: Request) -> tuple[Observation, str | None]:
    """What is named, and the receipt code that it was named by."""
    if code := read_code(request.text("receipt")):
        return await filing.by_code(turn.context, code), code
    return await filing.own(turn.context, request.number), None


def read_named(refused: str, *, by_code: bool = False) -> Read:
    """Read what is named behind the words: a number anywhere in the line, or else a receipt code.

    While a draft waits for words, nothing else may stand there.

    Raises:
        Refusal: nothing is named.
    """

    def read(turn: Turn, order: Order) -> Mapping[str, Any] | None:
        said = order.said.strip()
        if turn.answering and not (number_alone(said, "H") or whole_code(said)):
            return None
        if order.observation:
            return {}
        if not (by_code and read_code(said)):
            raise Refusal(refused)
        return {"receipt": said}

    return read


async def _shown(
    turn: Turn, observation: Observation, code: str | None = None, *, alone: bool = False
) -> Answer:
    proposals = await proposal_news.proposals_of(turn.context, observation)
    phenomena = await turn.unit.phenomena.about(observation.id)
    today = helsinki_day(turn.now)
    history, decided = await own_data.history_of(turn.context, observation, proposals, phenomena)
    asked = await effects.open_rounds(turn.context, observation)
    progress = Progress(
        observation=observation,
        proposals=proposals,
        entries=history,
        county=turn.county,
        today=today,
        phenomena=phenomena,
        meetings=await meetings.days(turn.context, observation.group_id),
        asked_until=effects.asked_until(asked),
    )
    own = OwnObservation(progress=progress, decided=decided, asked=asked, code=code, alone=alone)
    return turn.show(own_page(own, turn.texts))


# --- taken back, cut off, handled again: typed, it is asked before it is done


async def _withdraw(turn: Turn, request: Request) -> Answer:
    """Take one's own back; its content is gone at once."""
    number, version, code = request.number, request.version, read_code(request.text("receipt"))
    if not request.pressed:
        seen, _ = await _seen(turn, request)
        if asked := await _ask(turn, "withdraw", filing.can_take_back(seen), code):
            return asked
        number, version = seen.number, seen.version
    if code:
        return _ended(turn, "said-withdrawn", await filing.withdraw_by_code(turn.context, code))
    return _ended(turn, "said-withdrawn", await filing.withdraw(turn.context, number, version=version))


async def _cut(turn: Turn, request: Request) -> Answer:
    """Cut the link from an observation to who asks."""
    if not request.pressed:
        seen = not_held(await filing.own(turn.context, request.number))
        if asked := await _ask(turn, "cut", seen):
            return asked
    return _ended(turn, "said-cut", await own_data.cut(turn.context, request.number))


async def _reopen(turn: Turn, request: Request) -> Answer:
    """Have a closed observation handled again, which can be wished for once."""
    seen, code = await _seen(turn, request)
    version = None if code else request.version
    if not request.pressed:
        await screening.may_reopen(turn.context, seen)
        if asked := await _ask(turn, "reopen", seen, code):
            return asked
        version = seen.version
    after = await screening.reopen(turn.context, seen=seen, version=version)
    return _ended(turn, "said-reopened", after)


async def _ask(turn: Turn, name: str, seen: Observation, code: str | None = None) -> Answer | None:
    """The question, which names the observation and its title; None once it is confirmed."""
    titled = turn.texts("observation-named", number=seen.number, title=seen.title)
    named = grouped(code) if code else seen.number
    return await confirmation.question(
        turn,
        name,
        seen.id,
        seen.version,
        named=named,
        by_code=bool(code),
        what=titled if seen.title else seen.number,
    )


def _asking(name: str) -> Run:
    """Make the question of a button that cannot be undone."""

    async def run(turn: Turn, request: Request) -> Answer:
        seen, code = await _seen(turn, request)
        return turn.show(sure_page(name, seen, turn.texts, grouped(code) if code else ""), in_place=True)

    return run


def _ended(turn: Turn, key: str, observation: Observation) -> Answer:
    said = turn.views.closing(key, number=observation.number)
    return Answer(message=said, in_place=True, everyone=True)


async def _hide_code(turn: Turn, _request: Request) -> Answer:
    """Put a few words in the place of a receipt code that its reporter has kept: always as a card."""
    said = replace(turn.views, mode=Mode.CARDS).closing("anon-sent")
    return Answer(message=said, in_place=True, everyone=True)


# --- what is stored on who asks


async def _my_data(turn: Turn, _request: Request) -> Answer:
    return turn.show(my_data_page(await own_data.gather(turn.context), turn.county, turn.texts))


async def _export(turn: Turn, request: Request) -> Answer:
    """The same as JSON, page by page."""
    data = await own_data.gather(turn.context)
    said = export_text(data, read_number(request.text("page")) or 1, turn.texts)
    return Answer(message=Message(text=said, preview=turn.texts("preview")))


async def _forget(turn: Turn, _request: Request) -> Answer:
    count = await own_data.forget(turn.context)
    return Answer(message=turn.views.message("said-forgotten", n=count), in_place=True)


async def _tell_of_forgetting(turn: Turn, _request: Request) -> Answer:
    """What being forgotten means, and how to want it."""
    texts = turn.texts
    order = texts.words("words-forget-sure")[0]
    await confirmation.ask(turn, order)
    said = "\n\n".join((texts("my-data-forget"), texts("sure-how", order=order)))
    return Answer(message=Message(text=said))


OPEN = in_chat(
    "open-own", on=On.OWN, permission=Permission.SEE_OWN, run=_open, words=False, repeatable=True, help="own"
)

ACTIONS = (
    in_chat("mine", read=_read_page, run=_list, anywhere=True, repeatable=True, help="mine"),
    OPEN,
    in_chat(
        "withdraw",
        on=On.OWN,
        permission=Permission.WITHDRAW_OWN,
        read=read_named("withdraw-which", by_code=True),
        run=_withdraw,
        asks_first=True,
        help="withdraw",
    ),
    in_chat(
        "receipt",
        permission=Permission.SEE_OWN,
        read=read_said("receipt"),
        run=_open_by_code,
        verb="",
        anywhere=True,
        repeatable=True,
        help="receipt",
    ),
    in_chat("reopen", on=On.OWN, read=read_named("own-which", by_code=True), run=_reopen, asks_first=True),
    in_chat("ask-withdraw", on=On.OWN, words=False, run=_asking("withdraw"), repeatable=True),
    in_chat("ask-cut", on=On.OWN, words=False, run=_asking("cut"), repeatable=True),
    in_chat("hide-code", words=False, run=_hide_code, repeatable=True),
)

OWN_DATA = (
    in_chat("cut", on=On.OWN, read=read_named("own-which"), run=_cut, asks_first=True, help="cut"),
    in_chat("my-data", run=_my_data, anywhere=True, repeatable=True, help="my-data"),
    in_chat("export", read=read_said("page"), run=_export, anywhere=True, repeatable=True),
    in_chat("forget", run=_tell_of_forgetting, verb="", anywhere=True, repeatable=True),
    in_chat("forget-sure", run=_forget, verb="forget", anywhere=True, asks_first=True),
)
