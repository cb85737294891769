"""The year's and the council term's report and a councillor's page, out of the chat."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot.domain.file_link import DocumentKind
from bot.domain.roles import Permission
from bot.domain.suppression import Audience
from bot.usecases import documents, year_reports
from dialogs.actions.action import Request, Run, in_chat
from dialogs.actions.documents import hand_over
from dialogs.answer import Answer
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.orders import Order, read_reported
from dialogs.understanding.words import plain

KINDS = (
    ("year-report", DocumentKind.YEAR),
    ("term-report", DocumentKind.TERM),
    ("councillor-page", DocumentKind.COUNCILLOR),
)
"""The documents by the action that makes them."""


def read_asked(said: str) -> dict[str, Any] | None:
    """Read nothing, ``2026`` or ``2025-2029``, with a word for whom when it is not the organisation."""
    said = said.strip().rstrip(".!")
    if not said:
        return {}
    key, rest = read_reported(said)
    public = plain(rest) in map(plain, all_words("audience-public"))
    if not key or (rest.strip() and not public):
        return None
    return {"period": key, "level": Audience.PUBLIC if public else Audience.ORGANISATION}


def _read(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    return read_asked(order.said)


async def _hand(kind: DocumentKind, turn: Turn, request: Request) -> Answer:
    """Links that work once, or the command where nobody has said how browsers reach the bot."""
    ctx, key = turn.context, request.text("period")
    await ctx.allow(Permission.TAKE_DOCUMENT)
    if not key:
        key = ctx.county.term.key if kind is DocumentKind.TERM else str(ctx.today.year - 1)
    level = (
        request.choice("level", Audience, "report-when") if request.text("level") else Audience.ORGANISATION
    )
    document = await documents.make(ctx, kind, key, level)
    return await hand_over(turn, document, await year_reports.lacking(ctx, key, level))


def _handing(kind: DocumentKind) -> Run:
    return partial(_hand, kind)


ACTIONS = tuple(
    in_chat(
        name,
        permission=Permission.TAKE_DOCUMENT,
        read=_read,
        run=_handing(kind),
        of_member=True,
        repeatable=True,
        help=name,
    )
    for name, kind in KINDS
)
