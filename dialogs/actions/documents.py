"""A document out of the chat: the next meeting's pack, that of a day, or a proposal's letter."""

from collections.abc import Mapping
from typing import Any

from bot.domain.file_link import DocumentKind, FileForm
from bot.domain.roles import Permission
from bot.usecases import documents, meetings
from dialogs.actions.action import Request, in_chat
from dialogs.answer import Answer
from dialogs.pages.documents import file_page
from dialogs.turn import Turn
from dialogs.understanding.meetings import first_date
from dialogs.understanding.numbers import number_first
from dialogs.understanding.orders import Order

_FORMS = {
    DocumentKind.PACK: (FileForm.WORD, FileForm.EXCEL),
    DocumentKind.PROPOSAL: (FileForm.WORD,),
}
"""In which forms each is handed out. Partial: the other kinds cannot be asked for yet."""


def _read(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Nothing, a day or a proposal's number; anything else is a text that begins with the same word."""
    said = order.said.strip().rstrip(".!")
    day, rest = first_date(said)
    number, after = number_first(said, "E")
    if not said:
        return {}
    if day and not rest.strip():
        return {"day": day.isoformat()}
    if number and not after:
        return {"number": number}
    return None


async def _hand(turn: Turn, request: Request) -> Answer:
    """Links that work once, or the command where nobody has said how browsers reach the bot."""
    ctx, kind, key = turn.context, DocumentKind.PROPOSAL, request.text("number")
    await ctx.allow(Permission.TAKE_DOCUMENT)
    if not key:
        day = request.day("day")
        meeting = await (meetings.on_day(ctx, day) if day else meetings.coming(ctx))
        kind, key = DocumentKind.PACK, meeting.day.isoformat()
    address = turn.county.public_url
    forms = _FORMS[kind] if address else ()
    codes = await documents.issue(ctx, kind, key, turn.language, forms)
    return turn.show(file_page(kind, key, [*codes.items()], address, turn.texts))


ACTIONS = (
    in_chat(
        "pack",
        permission=Permission.TAKE_DOCUMENT,
        read=_read,
        run=_hand,
        verb="",
        of_member=True,
        repeatable=True,
        help="document",
    ),
)
