"""What comes next for an observation, and by when: one line for each state it may be in (process.md C.5)."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import helsinki_day, next_meeting, week_of, working_days_after
from bot.domain.codes import ReporterMode
from bot.domain.county import County
from bot.domain.effect import ROUNDS, months_after
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import FirstHandler
from bot.domain.screening import ANSWER_DAYS, can_reopen, with_first

SCREENED_DAYS, SENT_DAYS = 20, 10
"""Working days of screening, and until what was endorsed is sent."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Where an observation stands: all that its next step follows from.

    Attributes:
        proposals: those that took it in.
        phenomena: those that link it.
        entries: its history.
        today: in Helsinki.
        meetings: every day of a meeting that is known.
    """

    observation: Observation
    proposals: Sequence[Proposal]
    entries: Sequence[Entry]
    county: County
    today: date
    phenomena: Sequence[Phenomenon] = ()
    meetings: Collection[date] = ()


@dataclass(frozen=True, kw_only=True)
class Step:
    """What comes next.

    Attributes:
        what: the key of its text ``next-<what>``.
        by: on this day at the latest; None when nothing is due, or the day is not known.
        late: whether that day has passed.
        number: of the proposal that it is about.
        who: screens it.
    """

    what: str
    by: date | None = None
    late: bool = False
    number: str = ""
    who: FirstHandler = FirstHandler.COORDINATOR


def upcoming(standing: Standing) -> Step:
    """What comes next, and by when."""
    return NEXT[standing.observation.state](standing)


def _step(what: str, standing: Standing, by: date | None = None, number: str = "") -> Step:
    first = with_first(standing.observation, standing.county)
    who = standing.county.first_handler if first else FirstHandler.COORDINATOR
    return Step(what=what, by=by, late=by is not None and by < standing.today, number=number, who=who)


def _since(observation: Observation) -> date:
    """The day on which its state began; of an anonymous one the last of its week: no day comes early."""
    if observation.reporter_mode is ReporterMode.ANON:
        return week_of(observation.since).last_day
    return helsinki_day(observation.since)


def _within(what: str, days: Callable[[County], int]) -> Callable[[Standing], Step]:
    def step(standing: Standing) -> Step:
        day, county = _since(standing.observation), standing.county
        return _step(what, standing, working_days_after(day, days(county), county.closed))

    return step


def _asked(standing: Standing) -> Step:
    return _step("answer", standing, helsinki_day(standing.observation.since) + ANSWER_DAYS)


def _closed(standing: Standing) -> Step:
    again = can_reopen(standing.observation, standing.entries)
    return _step("reopenable" if again else "closed", standing)


def _linked(standing: Standing) -> Step:
    """The nearest step of its proposals; without any, the next look at its phenomena or the next meeting."""
    proposals = [one for one in standing.proposals if one.open] or list(standing.proposals[-1:])
    if not proposals:
        looks = [one.review_by for one in standing.phenomena if one.review_by]
        return _step("linked", standing, min(looks, default=_meeting(standing)))
    return _nearest(NEXT_OF_PROPOSAL[one.state](one, standing) for one in proposals)


def _nearest(steps: Iterable[Step]) -> Step:
    return min(steps, key=lambda step: (step.by or date.max, step.number))


def _meeting(standing: Standing) -> date | None:
    return next_meeting(standing.meetings, standing.today)


def _ended(what: str) -> Callable[[Standing], Step]:
    return lambda standing: _step(what, standing)


_S = ObservationState
NEXT: dict[ObservationState, Callable[[Standing], Step]] = {
    _S.RECEIVED: _within("received", lambda county: county.screening_days),
    _S.SCREENING: _within("screening", lambda _: SCREENED_DAYS),
    _S.NEEDS_INFO: _asked,
    _S.LINKED: _linked,
    _S.REDIRECTED: _ended("redirected"),
    _S.WITHDRAWN: _ended("withdrawn"),
    _S.CLOSED: _closed,
}

Of = Callable[[Proposal, Standing], Step]


def _at_meeting(proposal: Proposal, standing: Standing) -> Step:
    return _of(proposal, standing, _meeting(standing))


def _done(proposal: Proposal, standing: Standing) -> Step:
    """The reporters are asked twice; then the group judges what they answered."""
    done_on = helsinki_day(proposal.since)
    ahead = [day for months in ROUNDS if (day := months_after(done_on, months)) >= standing.today]
    if not ahead:
        return _step("proposal-counted", standing, _meeting(standing), proposal.number)
    return _of(proposal, standing, min(ahead))


def _endorsed(proposal: Proposal, standing: Standing) -> Step:
    day = working_days_after(helsinki_day(proposal.since), SENT_DAYS, standing.county.closed)
    return _of(proposal, standing, day)


def _sent(proposal: Proposal, standing: Standing) -> Step:
    asked = proposal.fields.get("answer_by")
    return _of(proposal, standing, date.fromisoformat(str(asked)) if asked else None)


def _of(proposal: Proposal, standing: Standing, by: date | None = None) -> Step:
    return _step(f"proposal-{proposal.state}", standing, by, proposal.number)


_P = ProposalState
NEXT_OF_PROPOSAL: dict[ProposalState, Of] = {
    _P.DRAFT: _at_meeting,
    _P.PUT_FORWARD: _at_meeting,
    _P.ENDORSED: _endorsed,
    _P.NOT_ENDORSED: _of,
    _P.SENT: _sent,
    _P.ANSWERED_YES: _at_meeting,
    _P.ANSWERED_PARTLY: _at_meeting,
    _P.ANSWERED_NO: _at_meeting,
    _P.IN_PROGRESS: _at_meeting,
    _P.DONE: _done,
    _P.EVALUATED: _of,
    _P.DEFERRED: lambda proposal, standing: _of(proposal, standing, proposal.until),
    _P.LAPSED: _of,
}
