"""What is sent at intervals, turned on and off: a group's month in the channel, one's own in the chat."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.rhythm import Rhythm
from bot.domain.roles import Permission
from bot.usecases import rhythms
from dialogs.actions.action import Request, in_channel, in_chat
from dialogs.answer import Answer
from dialogs.pages.rhythms import month_page, rhythm_page
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.orders import Order
from dialogs.understanding.words import plain

SWITCHES = ("on", "off")


def _read(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``on`` or ``off`` in any language, or nothing."""
    if not order.said.strip():
        return {}
    if code := switch_in(order.said):
        return {"code": code}
    if turn.answering:
        return None
    raise Refusal("rhythm-how")


def switch_in(said: str) -> str:
    """The code of what is said, in any language; empty where it is neither."""
    word = plain(said.strip().rstrip(".!"))
    return next((one for one in SWITCHES if word in map(plain, all_words(f"switch-{one}"))), "")


async def _month(turn: Turn, request: Request) -> Answer:
    """The last month; or whether it is posted in the channel."""
    if not (code := request.text("code")):
        wanted = await rhythms.wants(turn.context, Rhythm.MONTH, turn.working_group.id)
        found = await rhythms.see_month(turn.context)
        return turn.show(month_page(found, turn.county, turn.texts, wanted=wanted))
    await rhythms.choose_for_group(turn.context, wanted=code == "on")
    return turn.say(f"rhythm-month-{code}")


def _own(rhythm: Rhythm) -> Callable[[Turn, Request], Awaitable[Answer]]:
    async def run(turn: Turn, request: Request) -> Answer:
        if code := request.text("code"):
            await rhythms.choose(turn.context, rhythm, wanted=code == "on")
        wanted = await rhythms.wants(turn.context, rhythm, turn.person.id)
        return turn.show(rhythm_page(rhythm, turn.texts, wanted=wanted))

    return run


IN_CHANNEL = (
    in_channel(
        "month", permission=Permission.SEE_DIGEST, read=_read, run=_month, repeatable=True, help="month"
    ),
)

IN_CHAT = (
    in_chat("area-month", permission=Permission.SEE_OWN, read=_read, run=_own(Rhythm.AREA), repeatable=True),
    in_chat(
        "nudge",
        permission=Permission.SEE_OWN,
        read=_read,
        run=_own(Rhythm.NUDGE),
        repeatable=True,
        help="nudge",
    ),
)
