"""Choose from the working group's records what a year's or a term's report shows.

No observation is read: what is told of them was published before, and its words were compared with them then.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from bot.domain.calendar import helsinki_day, midnight, months_after
from bot.domain.conclusion import Conclusion
from bot.domain.county import County
from bot.domain.evidence.facts import Words
from bot.domain.evidence.municipal import DoneProposal
from bot.domain.evidence.published import Counts, Published
from bot.domain.evidence.report import (
    CountsState,
    Group,
    PlannedAction,
    ReportedProposal,
    ReportFacts,
    answers_of,
    by_name,
    messages_of,
    recipients_of,
)
from bot.domain.evidence.silence import Silence
from bot.domain.log import Action, Entry
from bot.domain.period import TERM, Period
from bot.domain.proposal import ANSWERED, FINISHED, Proposal, ProposalState
from bot.domain.release import Release
from bot.domain.release_plan import LENGTHS, PLANNED, Plan
from bot.domain.selection.counts import counts_of, swedish_names
from bot.domain.suppression import WITHHELD, Audience
from bot.domain.table_names import ALL, AREA, TOTAL

_WRITTEN_AFTER = 3
"""So many months after a period's end what is published still belongs to its report."""


def written_until(period: Period) -> datetime:
    """Return the moment before which something must be published to be in a period's report."""
    return midnight(months_after(helsinki_day(period.end), _WRITTEN_AFTER))


# --- what became of a proposal


@dataclass(frozen=True, kw_only=True)
class Step:
    """A state that a proposal entered."""

    state: ProposalState
    at: datetime
    reason: str


@dataclass(frozen=True, kw_only=True)
class History:
    """A proposal with the states that it went through, oldest first; the last one is its present state."""

    proposal: Proposal
    steps: tuple[Step, ...]

    def until(self, moment: datetime) -> "History":
        """Return what was so before a moment."""
        return History(proposal=self.proposal, steps=tuple(one for one in self.steps if one.at < moment))

    def since(self, moment: datetime) -> tuple[Step, ...]:
        """Return the states entered from a moment on."""
        return tuple(one for one in self.steps if one.at >= moment)

    @property
    def state(self) -> ProposalState:
        """The last state."""
        return self.steps[-1].state

    @property
    def endorsed(self) -> bool:
        """Whether the group has stood behind it."""
        return any(_ENDORSES[one.state] for one in self.steps)

    @property
    def sent(self) -> Step | None:
        """When it was sent the last time."""
        return self._last(frozenset({ProposalState.SENT}))

    @property
    def answer(self) -> Step | None:
        """The answer to what was sent last."""
        found, sent = self._last(ANSWERED), self.sent
        return found if found and sent and found.at >= sent.at else None

    @property
    def end(self) -> Step | None:
        """Where it has ended, if it has."""
        return self.steps[-1] if self.state in FINISHED else None

    def _last(self, states: frozenset[ProposalState]) -> Step | None:
        return next((one for one in reversed(self.steps) if one.state in states), None)


_S = ProposalState
_ENDORSES: dict[ProposalState, bool] = {
    _S.DRAFT: False,
    _S.PUT_FORWARD: False,
    _S.ENDORSED: True,
    _S.NOT_ENDORSED: False,
    _S.SENT: True,
    _S.ANSWERED_YES: True,
    _S.ANSWERED_PARTLY: True,
    _S.ANSWERED_NO: True,
    _S.IN_PROGRESS: True,
    _S.DONE: True,
    _S.EVALUATED: True,
    _S.DEFERRED: False,
    _S.LAPSED: False,
}
"""Whether a state tells that the group stood behind a proposal, so that its words may leave."""


def history(proposal: Proposal, entries: Iterable[Entry]) -> History:
    """Return what a proposal went through; what the log has forgotten is made up from its dates."""
    moves = (one for one in entries if one.state and one.action in (Action.PROPOSED, Action.MOVED))
    steps = [Step(state=ProposalState(one.state or ""), at=one.at, reason=one.reason or "") for one in moves]
    if not steps or steps[0].at > proposal.created_at:
        steps.insert(0, Step(state=ProposalState.DRAFT, at=proposal.created_at, reason=""))
    if steps[-1].state is not proposal.state:
        steps.append(Step(state=proposal.state, at=proposal.since, reason=""))
    return History(proposal=proposal, steps=tuple(steps))


def of_period(one: History, period: Period) -> bool:
    """Return whether a proposal was open, answered, refused or finished in a period."""
    before = one.until(period.start)
    return bool(one.until(period.end).since(period.start)) or (
        bool(before.steps) and before.state not in FINISHED
    )


# --- the report


@dataclass(frozen=True, kw_only=True)
class ReportRecords:
    """What a report is chosen from.

    Attributes:
        proposals: all of them, with what they went through.
        published: what the level may read that was published of the period.
        release: what the level was told of the period; None when nothing was.
        plan: of the term in which the period lies; None when no term is known.
        conclusions: of the period.
        unchecked: how many others were published, of whose words it is not known that they repeat none.
        meetings: the days on which the working group met in it.
        reporters: how many people its observations surely come from; None when that is not known.
    """

    period: Period
    level: Audience
    today: date
    proposals: Sequence[History]
    published: Sequence[Published]
    release: Release | None
    plan: Plan | None
    conclusions: Sequence[Conclusion]
    silence: Silence
    unchecked: int
    meetings: Sequence[date]
    reporters: int | None

    @property
    def shown(self) -> tuple[History, ...]:
        """The proposals of the period."""
        return tuple(one for one in self.proposals if of_period(one, self.period))


Own = Callable[[str, str], Words]
"""Returns words of a subject's, by its id, or None when they may not leave the group."""


def report_facts(records: ReportRecords, own: Own, county: County) -> ReportFacts:
    """Return what the report shows; ``own`` withholds words that repeat an observation's."""
    period, counts = records.period, counts_of(records.release)
    proposals = tuple(
        sorted(
            (_reported(one, period, own) for one in records.shown),
            key=lambda one: (by_name(one.recipient), one.number),
        )
    )
    done = tuple(_done_in(records.shown, period, own))
    published = tuple(sorted(records.published, key=lambda one: one.number))
    answers, state = answers_of(proposals), counts_state(counts)
    return ReportFacts(
        kind="term" if period.length == TERM else "year",
        level=records.level.value,
        period=period.key,
        first=helsinki_day(period.start),
        last=helsinki_day(period.end) - timedelta(days=1),
        as_of=records.today,
        messages=messages_of(published, answers, done, state, counts),
        published=published,
        groups=tuple(Group(name=one.name, municipalities=one.municipalities) for one in county.areas),
        names=swedish_names((area for one in published for area in one.areas), county),
        proposals=proposals,
        recipients=recipients_of(proposals),
        done=done,
        counts_state=state.value,
        counts=counts,
        later=_later(records, county),
        conclusions=tuple(_planned(one, own) for one in records.conclusions),
        silence=records.silence,
        unchecked=records.unchecked,
        meetings=tuple(sorted(records.meetings)),
        released_on=helsinki_day(records.release.made_at) if records.release else None,
        professionals=_professionals(counts, state, records.reporters),
    )


def _reported(whole: History, period: Period, own: Own) -> ReportedProposal:
    one = whole.until(period.end)
    proposal, sent, answer = one.proposal, one.sent, one.answer
    waits = one.state is ProposalState.SENT

    def said(words: str) -> Words:
        return own(proposal.id, words) if whole.endorsed else ""

    return ReportedProposal(
        number=proposal.number,
        title=proposal.titles.passed(said) if whole.endorsed else "",
        recipient=said(proposal.said("recipient")),
        state=one.state.value,
        sent_on=helsinki_day(sent.at) if sent else None,
        answer=answer.state.value if answer else "",
        answered_on=helsinki_day(answer.at) if answer else None,
        days=_days(one, period),
        waits=waits,
        until=proposal.until if one.state is proposal.state and one.state in _PROMISING else None,
        reason=said(_reason(one)),
        shl7=proposal.said("shl7"),
    )


_PROMISING = frozenset({_S.ANSWERED_YES, _S.ANSWERED_PARTLY, _S.IN_PROGRESS})


def _reason(one: History) -> str:
    """Why it lapsed, else what the recipient said."""
    if one.state is ProposalState.LAPSED:
        return one.steps[-1].reason
    return one.answer.reason if one.answer else ""


def _days(one: History, period: Period) -> int:
    """From when it was sent, else made, to the answer, its end or the period's last day."""
    begins = helsinki_day(one.sent.at if one.sent else one.steps[0].at)
    ended = one.answer or one.end
    last = helsinki_day(ended.at) if ended else helsinki_day(period.end) - timedelta(days=1)
    return max((last - begins).days, 0)


def _done_in(found: Iterable[History], period: Period, own: Own) -> Iterator[DoneProposal]:
    """Yield what was carried out or evaluated in the period, the latest first."""
    known = [one.until(period.end) for one in found]
    done = [one for one in known if {*_DONE} & {step.state for step in one.since(period.start)}]
    done = [one for one in done if one.state in _DONE]
    for one in sorted(done, key=lambda one: (one.steps[-1].at, one.proposal.number), reverse=True):
        proposal, since = one.proposal, str(one.proposal.done.get("done_since") or "")
        effect = one.steps[-1].reason if one.state is ProposalState.EVALUATED else ""
        yield DoneProposal(
            number=proposal.number,
            title=proposal.titles.passed(partial(own, proposal.id)),
            changed=own(proposal.id, str(proposal.done.get("done_changed") or "")),
            where=own(proposal.id, str(proposal.done.get("done_where") or "")),
            since=date.fromisoformat(since) if since else None,
            effect=own(proposal.id, effect),
        )


_DONE = (_S.DONE, _S.EVALUATED)


def _planned(one: Conclusion, own: Own) -> PlannedAction:
    return PlannedAction(
        goal=own(one.id, one.goal),
        action=own(one.id, one.action),
        responsible=own(one.id, one.responsible),
        measure=own(one.id, one.measure),
        timetable=own(one.id, one.timetable),
        preventive=one.preventive,
        cost=own(one.id, one.cost),
    )


# --- counts


def counts_state(counts: Counts | None) -> CountsState:
    """Return what can be said of a release's counts, by its total."""
    if counts is None:
        return CountsState.UNPUBLISHED
    total = counts.tables.get(TOTAL, {}).get(ALL, WITHHELD)
    if total is WITHHELD:
        return CountsState.FEW
    return CountsState.TOLD if total else CountsState.NONE


def _later(records: ReportRecords, county: County) -> tuple[str, ...]:
    """The tables that the plan tells of longer periods alone."""
    if records.plan is None:
        return ()
    lengths, length = records.plan.lengths, records.period.length
    told = records.release.tables if records.release else {}
    names = [name for name in PLANNED if name not in told and (county.areas or name != AREA)]
    return tuple(name for name in names if LENGTHS.index(lengths[name]) > LENGTHS.index(length))


def _professionals(counts: Counts | None, state: CountsState, reporters: int | None) -> int | None:
    """How many people are thanked: told where the total is, and no fewer than a told count stands for."""
    if counts is None or state is not CountsState.TOLD or reporters is None:
        return None
    return reporters if reporters >= counts.observations else None
