"""The notices to a person are paused, and come again: by a button, a word, or the page that has both."""

from bot.domain.roles import Permission
from bot.usecases import pauses
from dialogs.actions.action import Request, in_chat
from dialogs.answer import Answer
from dialogs.pages.pauses import pauses_page
from dialogs.turn import Turn


async def _show(turn: Turn, _request: Request) -> Answer:
    return await _page(turn, paused=turn.person.paused_at is not None)


async def _pause(turn: Turn, _request: Request) -> Answer:
    await pauses.pause(turn.context)
    return await _page(turn, paused=True)


async def _resume(turn: Turn, _request: Request) -> Answer:
    waited = await pauses.resume(turn.context)
    if turn.person.paused_at is None:
        return await _page(turn, paused=False)
    return await _page(turn, paused=False, note="resumed-waited" if waited else "resumed-none")


async def _page(turn: Turn, *, paused: bool, note: str | None = None) -> Answer:
    duties = await pauses.has_duties(turn.context)
    return turn.show(pauses_page(turn.texts, paused=paused, duties=duties, note=note))


ACTIONS = (
    in_chat("pauses", permission=Permission.SEE_OWN, run=_show, repeatable=True, help="pauses"),
    in_chat("pause", permission=Permission.SEE_OWN, run=_pause, repeatable=True),
    in_chat("resume", permission=Permission.SEE_OWN, run=_resume, repeatable=True),
)
