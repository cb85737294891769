"""The timeline of one's own observation, in words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time

from bot.domain.calendar import HELSINKI, helsinki_day, week_of
from bot.domain.codes import ReporterMode
from bot.domain.log import Entry
from bot.domain.meeting_pack import AgendaCase
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from dialogs.texts.facts import Telling, history_line, in_sentence, week_name
from dialogs.texts.loader import Texts
from dialogs.texts.minutes import decided
from dialogs.texts.wordings import quoted_title


def timeline_lines(
    observation: Observation,
    proposals: Iterable[Proposal],
    entries: Sequence[Entry],
    matters: Mapping[int, AgendaCase],
    texts: Texts,
    *,
    today: date,
) -> list[str]:
    """What happened to one's own, its proposals and phenomena; to an anonymous one by weeks: a day tells.

    ``entries`` are their histories, oldest first; ``matters`` what meetings decided, by the id of the entry
    that the minutes were approved with.
    """
    anonymous = observation.reporter_mode is ReporterMode.ANON
    when: Telling = (
        (lambda at: week_name(week_of(at), texts))
        if anonymous
        else (lambda at: texts.day(helsinki_day(at), today))
    )
    numbers = {one.id: one.number for one in proposals}
    told = [(entry, matters.get(entry.id or 0)) for entry in entries]
    return [
        _minuted(entry, matter, texts, when) if matter else history_line(entry, texts, when, numbers)
        for entry, matter in told
    ]


def _minuted(entry: Entry, matter: AgendaCase, texts: Texts, when: Telling) -> str:
    """What a meeting decided, in the words of its minutes."""
    item = matter.item
    facts = {
        "date": when(entry.at),
        "meeting": when(datetime.combine(matter.meeting.day, time(12), HELSINKI)),
        "phenomenon": quoted_title(matter.phenomenon, texts),
    }
    if item.decision is None:
        return texts("history-minuted-open", **facts)
    return texts(
        "history-minuted",
        **facts,
        decision=decided(matter, texts),
        reason=in_sentence(item.reason),
        next=in_sentence(item.next_step),
    )
