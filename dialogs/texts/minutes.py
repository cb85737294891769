"""What a meeting tells reporters, word for word; the minutes show the same before it is sent."""

from collections.abc import Callable

from bot.domain.decision import Decision
from bot.domain.meeting_pack import AgendaCase
from dialogs.texts.facts import in_sentence
from dialogs.texts.loader import Texts
from dialogs.texts.wordings import quoted_title


def minuted(matter: AgendaCase, texts: Texts) -> str:
    """What became of a phenomenon in a meeting, why, and what comes next."""
    item = matter.item
    about = {"phenomenon": quoted_title(matter.phenomenon, texts), "meeting": texts.date(matter.meeting.day)}
    if item.decision is None:
        return texts("notice-minuted-open", **about)
    words = {"reason": in_sentence(item.reason), "next": in_sentence(item.next_step)}
    said = texts("notice-minuted", **about, decision=decided(matter, texts), **words)
    return " ".join((said, texts("notice-minuted-again"))) if item.decision in _ENDS else said


def blank(matter: AgendaCase, texts: Texts, decision: Decision) -> str:
    """The same before this is decided, with blanks."""
    return texts(
        "notice-minuted",
        phenomenon=quoted_title(matter.phenomenon, texts),
        meeting=texts.date(matter.meeting.day),
        decision=texts(f"decision-{decision}"),
        reason=texts("blank-words"),
        next=texts("blank-next"),
    )


def decided(matter: AgendaCase, texts: Texts) -> str:
    """A decision as a part of our sentence; that there is none yet, when there is none."""
    decision = matter.item.decision
    return _DECIDED[decision](matter, texts) if decision else texts("decided-nothing")


_ENDS = frozenset({Decision.REDIRECT, Decision.ARCHIVE})
"""Decisions that close observations, which their reporters may have handled once more."""


def _proposed(matter: AgendaCase, texts: Texts) -> str:
    if matter.proposal is None:
        return texts("decision-propose")
    title = quoted_title(matter.proposal, texts)
    return texts("decided-propose", number=matter.proposal.number, proposal=title)


def _monitored(matter: AgendaCase, texts: Texts) -> str:
    until = matter.item.until
    return texts("decided-monitor", date=texts.date(until)) if until else texts("decision-monitor")


def _merged(matter: AgendaCase, texts: Texts) -> str:
    return (
        texts("decided-merge", phenomenon=quoted_title(matter.into, texts))
        if matter.into
        else texts("decision-merge")
    )


_DECIDED: dict[Decision, Callable[[AgendaCase, Texts], str]] = {
    Decision.PROPOSE: _proposed,
    Decision.MONITOR: _monitored,
    Decision.MERGE: _merged,
    Decision.REDIRECT: lambda matter, texts: texts(
        "decided-redirect", channel=in_sentence(matter.item.channel)
    ),
    Decision.ARCHIVE: lambda _matter, texts: texts("decided-archive"),
    Decision.POSTPONE: lambda _matter, texts: texts("decided-postpone"),
}
