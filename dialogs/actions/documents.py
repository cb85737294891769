"""A document out of the chat: the next meeting's pack, that of a day, or a proposal's letter."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.file_link import DocumentKind, FileForm
from bot.domain.report_round import FROM_HAND_TO_LIST
from bot.domain.roles import Permission
from bot.domain.stored_document import DocumentState, StoredDocument
from bot.domain.suppression import Audience
from bot.usecases import documents, meetings
from dialogs.actions.action import Request, in_chat
from dialogs.answer import Answer
from dialogs.documents.document import Document
from dialogs.documents.files import document_of
from dialogs.pages.documents import file_page
from dialogs.texts import Texts
from dialogs.turn import Turn
from dialogs.understanding.meetings import first_date
from dialogs.understanding.numbers import number_first
from dialogs.understanding.orders import Order


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
    return await hand_over(turn, await documents.make(ctx, kind, key))


async def hand_over(turn: Turn, document: StoredDocument, lacking: Sequence[str] = ()) -> Answer:
    """Show the links to a document's files in the reader's language, and what would make it whole."""
    _, made, codes = await handed(turn, document, turn.texts)
    page = file_page(
        document.kind,
        document.key,
        made.title,
        codes,
        turn.county.public_url,
        turn.texts,
        public=document.level == Audience.PUBLIC,
        lacking=lacking,
        approved_as=document.id if _to_approve(document) else "",
    )
    return turn.show(page)


def _to_approve(document: StoredDocument) -> bool:
    return document.kind in FROM_HAND_TO_LIST and document.state is DocumentState.DRAFT


async def handed(
    turn: Turn, document: StoredDocument, texts: Texts
) -> tuple[Any, Document, list[tuple[FileForm, str]]]:
    """Return facts and document in a language, with codes of one-time links; none without an address.

    Raises:
        Refusal: it is not handed out any more, or the actor may not have it.
    """
    facts, made = await asyncio.to_thread(_read_out, document, texts)
    forms = (FileForm.WORD, FileForm.EXCEL) if made.sheets else (FileForm.WORD,)
    wanted = forms if turn.county.public_url else ()
    codes = await documents.links(turn.context, document, texts.language, wanted)
    return facts, made, [*codes.items()]


def _read_out(document: StoredDocument, texts: Texts) -> tuple[Any, Document]:
    facts = documents.facts_in(document)
    return facts, document_of(facts, texts)


ACTIONS = (
    in_chat(
        "pack",
        permission=Permission.TAKE_DOCUMENT,
        read=_read,
        run=_hand,
        verb="take_pack",
        of_member=True,
        repeatable=True,
        help="document",
    ),
)
