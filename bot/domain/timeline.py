"""The next step of an observation and its day: one line for each state (process.md C.5)."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from bot.domain.calendar import helsinki_day, months_after, next_meeting, week_of, working_days_after
from bot.domain.codes import ReporterMode
from bot.domain.county import County
from bot.domain.effect import ROUNDS
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import FirstHandler
from bot.domain.screening import ANSWER_DAYS, can_reopen, with_first

SCREENED_DAYS, SENT_DAYS = 20, 10
"""Working days of screening, and until what was endorsed is sent."""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """The facts from which an observation's next step follows.

    Attributes:
        proposals: those that took it in.
        phenomena: those that link it.
        entries: its history.
        today: in Helsinki.
        meetings: every day of a meeting that is known.
        asked_until: its reporter may say until then whether a change can be seen; None when nothing is asked.
    """

    observation: Observation
    proposals: Sequence[Proposal]
    entries: Sequence[Entry]
    county: County
    today: date
    phenomena: Sequence[Phenomenon] = ()
    meetings: Collection[date] = ()
    asked_until: date | None = None


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """What comes next.

    Attributes:
        what: the key of its text ``next-<what>``.
        by: on this day at the latest; None when nothing is due, or the day is not known.
        late: whether that day has passed.
        number: of the proposal that it is about.
        who: screens it.
        recipient: who answers; empty when nobody is named.
    """

    what: str
    by: date | None = None
    late: bool = False
    number: str = ""
    who: FirstHandler = FirstHandler.COORDINATOR
    recipient: str = ""

    @property
    def waits(self) -> bool:
        """Whether it waits for the reporter."""
        return self.what in (ANSWER, EFFECT_ASKED)


ANSWER, EFFECT_ASKED = "answer", "effect-asked"
"""The steps that are the reporter's."""


def upcoming(progress: Progress) -> NextStep:
    """Return what comes next, and by when; a question that waits for the reporter goes before all else."""
    if progress.asked_until:
        return _step(EFFECT_ASKED, progress, progress.asked_until)
    return NEXT[progress.observation.state](progress)


def waiting_first(several: Iterable[Progress]) -> list[Progress]:
    """Sort what waits for its reporter before all else; the rest stays in its order."""
    return sorted(several, key=lambda one: not upcoming(one).waits)


def _step(what: str, progress: Progress, by: date | None = None, number: str = "") -> NextStep:
    first = with_first(progress.observation, progress.county)
    who = progress.county.first_handler if first else FirstHandler.COORDINATOR
    return NextStep(what=what, by=by, late=by is not None and by < progress.today, number=number, who=who)


def _since(observation: Observation) -> date:
    """The day on which its state began; of an anonymous one the last of its week: no day comes early."""
    if observation.reporter_mode is ReporterMode.ANON:
        return week_of(observation.since).last_day
    return helsinki_day(observation.since)


def _within(what: str, days: Callable[[County], int]) -> Callable[[Progress], NextStep]:
    def step(progress: Progress) -> NextStep:
        day, county = _since(progress.observation), progress.county
        return _step(what, progress, working_days_after(day, days(county), county.closed))

    return step


def _asked(progress: Progress) -> NextStep:
    return _step(ANSWER, progress, helsinki_day(progress.observation.since) + ANSWER_DAYS)


def _closed(progress: Progress) -> NextStep:
    again = can_reopen(progress.observation, progress.entries)
    return _step("reopenable" if again else "closed", progress)


def _linked(progress: Progress) -> NextStep:
    """The nearest step of its proposals; without any, the next look at its phenomena or the next meeting."""
    proposals = [one for one in progress.proposals if one.open] or list(progress.proposals[-1:])
    if not proposals:
        looks = [one.review_by for one in progress.phenomena if one.review_by]
        return _step("linked", progress, min(looks, default=_meeting(progress)))
    steps = (NEXT_OF_PROPOSAL[one.state](one, progress) for one in proposals)
    return min(steps, key=lambda step: (step.by or date.max, step.number))


def _meeting(progress: Progress) -> date | None:
    return next_meeting(progress.meetings, progress.today)


_S = ObservationState
NEXT: dict[ObservationState, Callable[[Progress], NextStep]] = {
    _S.RECEIVED: _within("received", lambda county: county.screening_days),
    _S.SCREENING: _within("screening", lambda _: SCREENED_DAYS),
    _S.NEEDS_INFO: _asked,
    _S.LINKED: _linked,
    _S.REDIRECTED: partial(_step, "redirected"),
    _S.WITHDRAWN: partial(_step, "withdrawn"),
    _S.CLOSED: _closed,
}

Of = Callable[[Proposal, Progress], NextStep]


def _at_meeting(proposal: Proposal, progress: Progress) -> NextStep:
    return _of(proposal, progress, _meeting(progress))


def _done(proposal: Proposal, progress: Progress) -> NextStep:
    """The reporters are asked twice; then the group judges what they answered."""
    done_on = helsinki_day(proposal.since)
    ahead = [day for months in ROUNDS if (day := months_after(done_on, months)) >= progress.today]
    if not ahead:
        return _step("proposal-counted", progress, _meeting(progress), proposal.number)
    return _of(proposal, progress, min(ahead))


def _endorsed(proposal: Proposal, progress: Progress) -> NextStep:
    day = working_days_after(helsinki_day(proposal.since), SENT_DAYS, progress.county.closed)
    return _of(proposal, progress, day)


def _sent(proposal: Proposal, progress: Progress) -> NextStep:
    asked, recipient = proposal.fields.get("answer_by"), str(proposal.fields.get("recipient") or "")
    step = _of(proposal, progress, date.fromisoformat(str(asked)) if asked else None)
    return replace(step, recipient=recipient)


def _of(proposal: Proposal, progress: Progress, by: date | None = None) -> NextStep:
    return _step(f"proposal-{proposal.state}", progress, by, proposal.number)


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
    _P.DEFERRED: lambda proposal, progress: _of(proposal, progress, proposal.until),
    _P.LAPSED: _of,
}
