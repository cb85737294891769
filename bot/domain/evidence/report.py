"""The facts of a year's or council term's report, and of the page that a councillor reads of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from statistics import median_low

from bot.domain.evidence.facts import Named, Words
from bot.domain.evidence.municipal import DoneProposal
from bot.domain.evidence.published import Counts, Published
from bot.domain.evidence.silence import Silence
from bot.domain.table_names import ALL, TOTAL


@dataclass(frozen=True, kw_only=True)
class ReportedProposal(Named):
    """A proposal that was open, answered, refused or finished in the period.

    Attributes:
        title, recipient: empty while the group does not stand behind it: its words may not leave then.
        state: its code at the period's end.
        sent_on: when its recipient was asked, a Helsinki date; None when nobody was.
        answer: the code of the last answer's state; empty while there is none.
        answered_on: when that was.
        days: from the day it was sent to the answer, else to the period's end or to its own; of one that was
            never sent, from the day it was made.
        waits: whether an answer is waited for at the period's end.
        until: the day by which it was promised; None when nothing was, or another state came.
        reason: of the answer, or why it ended; empty when nothing was said.
        shl7: a code of the Social Welfare Act's 7 §; empty when none was chosen.
    """

    recipient: Words
    state: str
    sent_on: date | None
    answer: str
    answered_on: date | None
    days: int
    waits: bool
    until: date | None
    reason: Words
    shl7: str


@dataclass(frozen=True, kw_only=True)
class Answers:
    """How proposals fared at their recipients.

    Attributes:
        asked: how many were sent to them.
        yes, partly, no, waiting: how many of these were answered so, or are waited for.
        ended: how many ended, or were put off, without an answer.
        unanswered: the last two together.
        median_days: to an answer; None without one.
    """

    asked: int
    yes: int
    partly: int
    no: int
    waiting: int
    ended: int
    unanswered: int
    median_days: int | None


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """What one recipient was asked and answered."""

    name: Words
    answers: Answers


def answers_of(proposals: Iterable[ReportedProposal]) -> Answers:
    """Count how proposals fared; those that nobody was asked are left out."""
    sent = [one for one in proposals if one.sent_on]
    of = {code: sum(one.answer == code for one in sent) for code in ("answered_yes", "answered_partly")}
    days = [one.days for one in sent if one.answer]
    waiting = sum(one.waits for one in sent)
    return Answers(
        asked=len(sent),
        yes=of["answered_yes"],
        partly=of["answered_partly"],
        no=sum(one.answer == "answered_no" for one in sent),
        waiting=waiting,
        ended=len(sent) - len(days) - waiting,
        unanswered=len(sent) - len(days),
        median_days=median_low(days) if days else None,
    )


def recipients_of(proposals: Sequence[ReportedProposal]) -> tuple[Recipient, ...]:
    """Return what each recipient was asked, in the order of their names; words that stay come last."""
    names = {one.recipient for one in proposals if one.sent_on}
    return tuple(
        Recipient(name=name, answers=answers_of(one for one in proposals if one.recipient == name))
        for name in sorted(names, key=by_name)
    )


def by_name(name: Words) -> tuple[bool, str]:
    """Order by name, what stays with the group or is not known last."""
    return (not name, (name or "").casefold())


@dataclass(frozen=True, kw_only=True)
class PlannedAction:
    """A line of the plan part: a conclusion as the working group wrote it.

    Attributes:
        measure: an indicator, where it stands and where it should be, in words.
        preventive: ``YES``, ``NO``, or empty when nobody said.
        cost: empty when nothing was noted.
    """

    goal: Words
    action: Words
    responsible: Words
    measure: Words
    timetable: Words
    preventive: str
    cost: Words


class CountsState(StrEnum):
    """What can be said of the period's counts."""

    TOLD = "told"
    FEW = "few"  # published, and the total is withheld
    NONE = "none"  # published, and there was nothing to count
    UNPUBLISHED = "unpublished"


MOST_WORRIES, MOST_MESSAGES = 2, 5


@dataclass(frozen=True, kw_only=True)
class Messages:
    """What a reader with one minute reads: at most :data:`MOST_MESSAGES`, always in this order.

    Attributes:
        worries: of people in the weakest position first; a second one only where there is room.
        joy: None when none was published.
        answers: of all proposals.
        done: what was carried out; None when nothing was.
        counts_state: what can be said of the counts.
        observations: their total; None unless it is told.
        release: the number of the release that tells it; empty without one.
    """

    worries: tuple[Published, ...]
    joy: Published | None
    answers: Answers
    done: DoneProposal | None
    counts_state: str
    observations: int | None
    release: str


def messages_of(
    published: Sequence[Published],
    answers: Answers,
    done: Sequence[DoneProposal],
    counts_state: CountsState,
    counts: Counts | None,
) -> Messages:
    """Choose the messages: what weighs most, then what is newest."""
    newest = sorted(published, key=lambda one: (one.published_on, one.number), reverse=True)
    heavy = sorted(
        newest, key=lambda one: (not one.weakest, not any(said.ask for said in one.words.values()))
    )
    worries = [one for one in heavy if one.tone == "worry"]
    joys = [one for one in heavy if one.tone == "joy"]
    # The joy, the answers and the counts have a message each even where there are none.
    room = MOST_MESSAGES - 3 - bool(done)
    total = counts.tables.get(TOTAL, {}).get(ALL) if counts else None
    return Messages(
        worries=tuple(worries[: min(room, MOST_WORRIES)]),
        joy=joys[0] if joys else None,
        answers=answers,
        done=done[0] if done else None,
        counts_state=counts_state,
        observations=total if isinstance(total, int) else None,
        release=counts.release if counts else "",
    )


@dataclass(frozen=True, kw_only=True)
class Group:
    """Municipalities that are told of together, by their Finnish names."""

    name: str
    municipalities: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ReportFacts:
    """All that a year's or a term's report shows.

    Attributes:
        kind: ``year`` or ``term``.
        level: whom it is for, ``organisation`` or ``public``.
        period: its key.
        first, last: Helsinki dates, both included.
        as_of: the Helsinki date on which the facts were chosen.
        messages: what comes first.
        published: what was published of the period, by its number.
        groups: the county's areas; none where it has named none.
        names: of the municipalities that are named, Finnish to Swedish.
        proposals: each once; by recipient, then by number.
        recipients: what each was asked and answered.
        done: what was carried out or evaluated in the period.
        counts: the release of the period; None when there is none.
        later: the tables that the plan tells of a longer period alone, by name.
        conclusions: in the order in which they were written; none makes the document a draft.
        silence: what is not known of whom.
        unchecked: how many publications were left out, because it is not known yet that they repeat no
            observation.
        meetings: the days on which the working group met.
        released_on: when the counts were published.
        professionals: how many people the observations surely come from; None when that may not be told.
    """

    kind: str
    level: str
    period: str
    first: date
    last: date
    as_of: date
    messages: Messages
    published: tuple[Published, ...]
    groups: tuple[Group, ...]
    names: Mapping[str, str]
    proposals: tuple[ReportedProposal, ...]
    recipients: tuple[Recipient, ...]
    done: tuple[DoneProposal, ...]
    counts_state: str
    counts: Counts | None
    later: tuple[str, ...]
    conclusions: tuple[PlannedAction, ...]
    silence: Silence
    unchecked: int
    meetings: tuple[date, ...]
    released_on: date | None
    professionals: int | None


MOST_ASKS, ROOM = 3, 400
"""So much is asked of a council on one page: so many things, in about so many characters."""


@dataclass(frozen=True, kw_only=True)
class CouncillorFacts:
    """All that a councillor's page shows; chosen from the report of the same period.

    Attributes:
        conclusions: what is asked, from the plan part: none makes the page a draft.
        asks: published phenomena that ask for something; only without conclusions.
        more: how many more of them are in the report.
        counts: the total alone; None when nothing was published.
        report: the hash of the report's facts.
    """

    kind: str = "councillor"
    level: str
    period: str
    first: date
    last: date
    as_of: date
    messages: Messages
    conclusions: tuple[PlannedAction, ...]
    asks: tuple[Published, ...]
    more: int
    counts: Counts | None
    report: str
    professionals: int | None


def councillor_facts(report: ReportFacts, report_hash: str) -> CouncillorFacts:
    """Return the page of a report."""
    asking = [] if report.conclusions else [one for one in report.published if _asked(one)]
    many = _fitting(
        [len(f"{one.action}{one.responsible}{one.timetable}") for one in report.conclusions]
        or [_asked(one) for one in asking]
    )
    return CouncillorFacts(
        level=report.level,
        period=report.period,
        first=report.first,
        last=report.last,
        as_of=report.as_of,
        messages=report.messages,
        conclusions=report.conclusions[:many],
        asks=tuple(asking[:many]),
        more=len(report.conclusions or asking) - many,
        counts=_total_alone(report.counts),
        report=report_hash,
        professionals=report.professionals,
    )


def _asked(one: Published) -> int:
    """Return how many characters a publication asks in, in its longest language."""
    return max(len(said.ask) for said in one.words.values())


def _fitting(lengths: Sequence[int]) -> int:
    """Return how many of these fit on the page: one at least, where there is any."""
    sums = [sum(lengths[: n + 1]) for n in range(min(len(lengths), MOST_ASKS))]
    return max(sum(one <= ROOM for one in sums), min(len(lengths), 1))


def _total_alone(counts: Counts | None) -> Counts | None:
    return counts and replace(counts, tables={TOTAL: counts.tables.get(TOTAL, {})})
