"""An area's quarter in the chat: as a document, and what is proposed for the next one."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.cleaning import plain_signs
from bot.domain.errors import Refusal
from bot.domain.file_link import DocumentKind
from bot.domain.period import Period
from bot.domain.roles import Permission
from bot.domain.selection.area import choices
from bot.usecases import documents, quarters
from dialogs.actions.action import Request, form, in_chat
from dialogs.actions.documents import hand_over
from dialogs.answer import Answer
from dialogs.pages.quarters import INPUT, plan_form_page
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.orders import Order, period_named

_MOST_WORDS = 6
"""A longer line is rather a text that begins with the same words."""


def _read(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``Kajaani 2026-Q4``, and on the next lines what is proposed."""
    first, _, rest = order.said.strip().partition("\n")
    area, _, period = plain_signs(first).strip().rstrip(".!:").rpartition(" ")
    if len(first.split()) > _MOST_WORDS:
        return None
    return {"area": area.strip(), "period": period, INPUT: rest}


def quarter_named(turn: Turn, request: Request) -> tuple[str, Period]:
    """Return the area and quarter that are meant; what else is wrong with them the use case says."""
    area, key = request.text("area"), request.text("period")
    if not area:
        raise Refusal("report-municipal-how", choices=choices(turn.county))
    return area, period_named(key, "report-quarter")


async def _hand(turn: Turn, request: Request) -> Answer:
    """Links that work once, or the command where nobody has said how browsers reach the bot."""
    ctx = turn.context
    await ctx.allow(Permission.TAKE_DOCUMENT)
    area, period = quarter_named(turn, request)
    key = quarters.key_of(ctx, area, period)
    return await hand_over(turn, await documents.make(ctx, DocumentKind.MUNICIPAL, key))


async def _plan(turn: Turn, request: Request) -> Answer:
    """The form, or what was written in it is stored; emptied, what was stored goes."""
    area, period = quarter_named(turn, request)
    where, plan = await quarters.see_plan(turn.context, area, period)
    words = request.text(INPUT)
    if not words.strip() and not (request.pressed and INPUT in request.fields):
        return turn.show(plan_form_page(where.name, where.swedish, period.key, plan, turn.texts))
    stored = await quarters.write_quarter(turn.context, where.name, period, words, turn.language)
    said = "said-quarter-plan" if stored else "said-quarter-plan-removed"
    name = turn.texts.area(where.name, {where.name: where.swedish})
    told = turn.say(said, area=name, period=period.key)
    return replace(told, in_place=request.pressed)


async def _reopen(turn: Turn, rejected: RejectedForm) -> Answer:
    said = rejected.said
    period = period_named(str(said.get("period") or ""), "report-quarter")
    where, plan = await quarters.see_plan(turn.context, str(said.get("area") or ""), period)
    page = plan_form_page(where.name, where.swedish, period.key, plan, turn.texts, rejected)
    return turn.show(page, in_place=True)


ACTIONS = (
    in_chat(
        "municipal",
        permission=Permission.TAKE_DOCUMENT,
        read=_read,
        run=_hand,
        verb="",
        of_member=True,
        repeatable=True,
        help="municipal",
    ),
    in_chat(
        "quarter-plan",
        permission=Permission.WRITE_QUARTER,
        read=_read,
        fields=form(INPUT, "area", "period"),
        run=_plan,
        reopen=_reopen,
        of_member=True,
        help="quarter-plan",
    ),
)
