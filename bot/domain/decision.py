"""Decisions of a meeting about a phenomenon: where they lead, and what must be said with them.

What cannot be decided raises a :class:`Refusal` whose key says why.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.phenomenon import PhenomenonState, moves_by_hand
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire


class Decision(StrEnum):
    """What the group decides about one phenomenon on its agenda."""

    PROPOSE = "propose"
    MONITOR = "monitor"
    MERGE = "merge"
    REDIRECT = "redirect"
    ARCHIVE = "archive"
    POSTPONE = "postpone"


_S, _D = PhenomenonState, Decision

LEADS: dict[Decision, PhenomenonState] = {
    _D.PROPOSE: _S.ON_AGENDA,  # until the proposal is sent, which makes it one that is acted on
    _D.MONITOR: _S.MONITORED,
    _D.MERGE: _S.ARCHIVED,
    _D.REDIRECT: _S.ARCHIVED,
    _D.ARCHIVE: _S.ARCHIVED,
    _D.POSTPONE: _S.OPEN,
}
"""Where a phenomenon stands after each decision."""

NEEDS: dict[Decision, str | None] = {
    _D.PROPOSE: "what",
    _D.MONITOR: "until",
    _D.MERGE: "into",
    _D.REDIRECT: "channel",
    _D.ARCHIVE: None,
    _D.POSTPONE: None,
}
"""What a decision demands beside a reason and what comes next."""

DECISION_FORM = Questionnaire(
    (
        Question(key="reason", kind=AnswerKind.TEXT, longest=500),
        Question(key="next_step", kind=AnswerKind.TEXT, longest=300),
        Question(key="channel", kind=AnswerKind.TEXT, longest=120),
    )
)
"""The words of a decision; reporters read them as they were written."""


@dataclass(frozen=True, kw_only=True)
class DecisionInput:
    """The input for one item; what the decision does not need is left out.

    Attributes:
        reason: why, at most 500 characters.
        next_step: what comes next, at most 300.
        what: what is proposed.
        until: when a monitored phenomenon is looked at again, Helsinki date.
        into: the number of the phenomenon that takes this one's observations in.
        channel: where it is redirected to.
    """

    decision: Decision
    reason: str
    next_step: str
    what: str = ""
    until: date | None = None
    into: str = ""
    channel: str = ""


def complete(said: DecisionInput, number: str, today: date) -> DecisionInput:
    """Return what was entered about the phenomenon of a number, with its words in order.

    What the decision does not need is dropped.
    """
    need = NEEDS[said.decision]
    if need and not getattr(said, need):
        raise Refusal(f"decision-{need}", number=number)  # the texts' test asks for each of NEEDS
    if said.decision is Decision.MONITOR and said.until and said.until <= today:
        raise Refusal("decision-until", number=number)
    blank = DecisionInput(decision=said.decision, reason="", next_step="")
    kept: dict[str, Any] = {need: getattr(said, need)} if need else {}
    if "channel" in kept:
        kept["channel"] = " ".join(_words("channel", said.channel, number).split())
    return replace(blank, **kept, **worded(said.reason, said.next_step, number))


def worded(reason: str, next_step: str, number: str) -> dict[str, Any]:
    """The words that reporters read, in order, by the item's fields."""
    return {
        "reason": _words("reason", reason, number),
        "next_step": _words("next_step", next_step, number),
    }


def _words(key: str, said: str, number: str) -> str:
    words = str(DECISION_FORM.accept(key, said, field=key) or "")
    if not words:
        raise Refusal(f"decision-{key}", number=number)
    return words


def way(state: PhenomenonState, decision: Decision, number: str) -> tuple[PhenomenonState, ...]:
    """The states that a phenomenon enters, one after the other, when this is decided about it.

    One that has left the agenda, by an earlier decision or by hand, comes back to it first, if it can.
    """
    back = () if state is _S.ON_AGENDA else (_S.ON_AGENDA,)
    if back and _S.ON_AGENDA not in moves_by_hand(state):
        raise Refusal("decision-late", number=number)
    target = LEADS[decision]
    return back if target is _S.ON_AGENDA else (*back, target)


def with_channel(channel: str, reason: str) -> str:
    """Return the reason as histories have it; if it belongs elsewhere, the channel comes first."""
    return f"{channel}: {reason}" if channel else reason
