"""Plain words: a meeting's memo, its decisions, and every message exactly as reporters get it."""

from collections.abc import Sequence

from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase
from dialogs.texts import Texts
from dialogs.texts.facts import Line, in_sentence
from dialogs.texts.minutes import decided, minuted


def minutes_text(meeting: Meeting, matters: Sequence[AgendaCase], texts: Texts) -> str:
    """The memo, and how to edit a text and to approve all.

    Args:
        meeting: that was held.
        matters: its agenda in order.
        texts: the reader's language.
    """
    decisions = (f"{number} {said}" for number, said in minutes_lines(matters, texts))
    parts = ["\n".join((minutes_title(meeting, texts), minutes_status(meeting, texts)))]
    parts.append("\n".join((texts("minutes-decisions"), *decisions)))
    parts.append("\n".join((texts("minutes-messages"), texts("minutes-language"))))
    parts += [f"{matter.number}\n{minuted(matter, texts)}" for matter in matters]
    if meeting.open:
        number, day = matters[0].number, meeting.day.isoformat()
        parts.append(
            "\n".join((texts("minutes-words-edit", number=number), texts("minutes-words-approve", day=day)))
        )
    return "\n\n".join(parts)


def minutes_title(meeting: Meeting, texts: Texts) -> str:
    """``Muistio 10.12.2026``."""
    return texts("minutes-title", date=texts.date(meeting.day))


def minutes_status(meeting: Meeting, texts: Texts) -> str:
    """Whether it waits to be approved."""
    if meeting.reported_at:
        return texts("meeting-over", date=texts.date(meeting.reported_at))
    return texts("minutes-waits")


def minutes_lines(matters: Sequence[AgendaCase], texts: Texts) -> list[Line]:
    """The list of decisions: number, then title, decision and votes."""
    return [
        (
            one.number,
            texts(
                "minutes-line",
                title=in_sentence(one.phenomenon.title),
                decision=decided(one, texts),
                votes=one.votes,
            ),
        )
        for one in matters
    ]
