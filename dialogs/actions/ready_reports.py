"""Reports for others in the chat: the list, one of them, and its approval."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from bot.domain.calendar import helsinki_day
from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.file_link import DocumentKind
from bot.domain.period import Period
from bot.domain.selection.area import report_area
from bot.domain.stored_document import DocumentState, StoredDocument
from bot.domain.suppression import Audience
from bot.usecases import documents, reports
from dialogs.actions.action import Request, form, in_chat
from dialogs.actions.documents import handed
from dialogs.actions.quarters import quarter_named
from dialogs.actions.year_reports import KINDS, read_asked
from dialogs.answer import Answer
from dialogs.documents.files import document_of
from dialogs.pages.ready_reports import (
    ReportFiles,
    ReportLine,
    report_draft_page,
    report_page,
    reports_page,
)
from dialogs.texts import Texts
from dialogs.texts.loader import all_words
from dialogs.texts.quarters import area_name, quarter_title
from dialogs.turn import Turn
from dialogs.understanding.field_lines import named_first
from dialogs.understanding.orders import Order
from dialogs.understanding.words import plain


async def _list(turn: Turn, _request: Request) -> Answer:
    found, texts = await reports.see_reports(turn.context), turn.texts
    older = [one for one in found.ready if one.kind is DocumentKind.MUNICIPAL][SHOWN:]
    shown = [one for one in found.ready if one not in older]
    # In a thread: each of them is made for its title.
    ready = await asyncio.to_thread(lambda: [_ready(one, texts) for one in shown])
    waiting = [_waiting(turn, one.area, one.period) for one in found.waiting]
    return turn.show(reports_page(ready, waiting, texts, older=len(older)))


SHOWN = 20
"""So many quarters a list names; older ones are opened by their name."""


def _ready(one: StoredDocument, texts: Texts) -> ReportLine:
    level = texts(f"report-level-short-{one.level}")
    line = texts("report-row", date=texts.date(helsinki_day(one.made_at)), level=level)
    return ReportLine(name=_title(one, texts), facts={"document": one.id}, line=line)


def _title(one: StoredDocument, texts: Texts) -> str:
    """Return what it is called; one that this version cannot read keeps no other from being listed."""
    try:
        return document_of(documents.facts_in(one), texts).title
    except Refusal:
        return one.key


def _waiting(turn: Turn, name: str, period: Period) -> ReportLine:
    area, texts = report_area(name, turn.county), turn.texts
    return ReportLine(
        name=quarter_title(area, period, texts),
        facts={"area": name, "period": period.key},
        line=texts("report-draft-row"),
        typed=texts("reports-order", area=area_name(area, texts), period=period.key),
    )


# --- one report


def _read(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``Kajaani 2026-Q4``; anything else is a text that begins with the same word."""
    area, _, period = plain_signs(order.said).strip().rstrip(".!").rpartition(" ")
    return {"area": area.strip(), "period": period} if area and len(area.split()) < _MOST else None


_MOST = 4
"""Words of an area's name."""


def _read_approval(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """The same, or ``vuosiraportti 2026`` as it is asked for."""
    kind, rest = named_first(order.said, _asked_for())
    if kind and (asked := read_asked(rest)):
        return {**asked, "kind": kind}
    return _read(turn, order)


@cache
def _asked_for() -> tuple[tuple[str, str], ...]:
    names = [(plain(word), kind.value) for name, kind in KINDS for word in all_words(name)]
    return tuple(sorted(names, key=lambda name: -len(name[0])))


async def _open(turn: Turn, request: Request) -> Answer:
    """A report that is ready, or its draft to who may approve it."""
    document = await _meant(turn, request)
    shown = await _shown(turn, document, request.text("language"))
    return replace(shown, in_place=request.pressed)


async def _meant(turn: Turn, request: Request) -> StoredDocument:
    if document_id := request.text("document"):
        return await reports.open_report(turn.context, document_id)
    return await reports.see_report(turn.context, *quarter_named(turn, request))


async def _shown(turn: Turn, document: StoredDocument, language: str) -> Answer:
    known = {one.value: one for one in Language}
    texts = Texts(known.get(language, turn.language))
    facts, made, codes = await handed(turn, document, texts)
    files = ReportFiles(
        name=made.title,
        document_id=document.id,
        kind=document.kind,
        key=document.key,
        level=Audience(document.level),
        codes=codes,
        public_url=turn.county.public_url,
    )
    if document.state is DocumentState.DRAFT and document.kind is DocumentKind.MUNICIPAL:
        told = await reports.recipients(turn.context, document)
        return turn.show(report_draft_page(facts, files, len(told), texts))
    unreached = await reports.unreached(turn.context, document)
    return turn.show(report_page(files, unreached, texts))


async def _approve(turn: Turn, request: Request) -> Answer:
    """The draft that was looked at goes to those whom it concerns."""
    document = await reports.approve(turn.context, await _approved(turn, request))
    title = await asyncio.to_thread(_title, document, turn.texts)
    told = len(await reports.recipients(turn.context, document))
    return replace(turn.say("said-report-approved", title=title, n=told), in_place=request.pressed)


async def _approved(turn: Turn, request: Request) -> str:
    """Return the id of the draft that is meant: the one on the card, or the last that was looked at."""
    if document_id := request.text("document"):
        return document_id
    if request.text("kind"):
        kind = request.choice("kind", DocumentKind, "report-when")
        level = request.choice("level", Audience, "report-when")
        return (await reports.taken_last(turn.context, kind, request.text("period"), level)).id
    return (await reports.looked_at(turn.context, *quarter_named(turn, request))).id


ACTIONS = (
    in_chat("reports", run=_list, of_member=True, repeatable=True, help="reports"),
    in_chat(
        "report",
        read=_read,
        fields=form("document", "area", "period", "language"),
        run=_open,
        of_member=True,
        repeatable=True,
    ),
    in_chat(
        "report-approve",
        read=_read_approval,
        fields=form("document", "area", "period"),
        run=_approve,
        of_member=True,
    ),
)
