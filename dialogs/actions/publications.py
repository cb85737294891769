"""Publications in the channel: written for others, approved by the chair, declined, withdrawn."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.publication import Publication, publication_form
from bot.domain.roles import Permission
from bot.usecases import publications
from bot.usecases.context import Target
from dialogs import confirmation
from dialogs.actions.action import On, Request, changes, form, in_channel, read_nothing, read_rest, says
from dialogs.answer import Answer
from dialogs.open_item import open_publication
from dialogs.pages.publications import PublicationDraft, publication_form_page
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.orders import Order, read_publication

_FORM = publication_form()
"""Its questions; which areas there are to choose from, the county knows."""


# --- written for others


async def _write(turn: Turn, request: Request) -> Answer:
    """The form, or what was typed with lines for its fields."""
    on = request.named("which-phenomenon")
    if not request.pressed and (said := request.given(*(question.key for question in _FORM.questions))):
        made = await publications.propose(turn.context, on, said)
        return await _tell_proposed(turn, made)
    return replace(await _form(turn, on.number), in_place=request.pressed)


def _read_written(turn: Turn, order: Order) -> Mapping[str, Any]:
    """``I-2026-0001``, with a line for each field."""
    form, names = publications.form_of(turn.context), turn.county.municipalities
    return read_publication(order.rest, form, turn.texts, names)


async def _form(turn: Turn, number: str, rejected: RejectedForm | None = None) -> Answer:
    begins = await publications.begin(turn.context, number)
    case = PublicationDraft(phenomenon=begins.phenomenon, answers=begins.answers, version=begins.version)
    page = publication_form_page(case, turn.county, turn.texts, rejected)
    return turn.show(page)


async def _again(turn: Turn, rejected: RejectedForm) -> Answer:
    """The form as it was filled."""
    return replace(await _form(turn, rejected.number, rejected), in_place=True)


async def _propose(turn: Turn, request: Request) -> Publication:
    said = request.given(*(question.key for question in _FORM.questions))
    return await publications.propose(turn.context, request.named("which-phenomenon"), said)


async def _tell_proposed(turn: Turn, after: Publication) -> Answer:
    approver = turn.texts(f"publication-approver-{await publications.approver(turn.context)}")
    return turn.say("said-publication-proposed", number=after.number, approver=approver)


async def _show(turn: Turn, after: Publication) -> Answer:
    return await open_publication(turn, after.number)


# --- decided


async def _approve(turn: Turn, request: Request) -> Answer:
    """Publish the words that the card showed; typed, they are shown first."""
    on = request.named("which-publication")
    if not request.pressed:
        await turn.context.allow(Permission.APPROVE_PUBLICATION)
        seen = await publications.require(turn.context, on.number)
        asked = await confirmation.question(
            turn, "approve-publication", seen.id, seen.version, named=seen.number, number=seen.number
        )
        if asked and asked.message:
            shown = await open_publication(turn, seen.number)
            return replace(shown, message=turn.views.with_note(shown.message, asked.message.text))
        on = Target(number=seen.number, version=seen.version)
    after = await publications.approve(turn.context, on)
    if not request.pressed:
        return turn.say("said-publication-approved", number=after.number)
    return replace(await _show(turn, after), in_place=True, everyone=True)


async def _decline(turn: Turn, request: Request) -> Publication:
    on = request.named("which-publication")
    return await publications.decline(turn.context, on, request.text("reason"))


async def _withdraw(turn: Turn, request: Request) -> Publication:
    on = request.named("which-publication")
    return await publications.withdraw(turn.context, on, request.text("reason"))


ACTIONS = (
    in_channel(
        "write-for-others",
        on=On.PHENOMENON,
        permission=Permission.PROPOSE_PUBLICATION,
        read=_read_written,
        run=_write,
        help="write-for-others",
    ),
    in_channel(
        "propose-publication",
        on=On.PHENOMENON,
        permission=Permission.PROPOSE_PUBLICATION,
        words=False,
        fields=_FORM,
        inputs="publication_",
        reopen=_again,
        run=changes(_propose, _tell_proposed, _show),
    ),
    in_channel(
        "approve-publication",
        on=On.PUBLICATION,
        permission=Permission.APPROVE_PUBLICATION,
        read=read_nothing,
        run=_approve,
        asks_first=True,
        help="approve-publication",
    ),
    in_channel(
        "decline-publication",
        on=On.PUBLICATION,
        permission=Permission.APPROVE_PUBLICATION,
        read=read_rest("reason"),
        fields=form("reason"),
        inputs="decline_",
        run=changes(_decline, says("said-publication-declined"), _show),
    ),
    in_channel(
        "withdraw-publication",
        on=On.PUBLICATION,
        permission=Permission.WITHDRAW_PUBLICATION,
        read=read_rest("reason"),
        fields=form("reason"),
        inputs="withdraw_",
        run=changes(_withdraw, says("said-publication-withdrawn"), _show),
        help="withdraw-publication",
    ),
)
