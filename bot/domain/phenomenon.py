"""A phenomenon: what several observations are about. It is a link between them and never a merge.

What may not be done to one raises a :class:`Refusal` whose key says why.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from bot.domain.calendar import HELSINKI, helsinki_day
from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.fate import Fate, declared
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import UNDER_WAY, Demand, Proposal, ProposalState
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire
from bot.domain.suppression import Counted, Threshold, cell_of
from bot.domain.wordings import Translations, Wording, language_of, reworded, wording, wordings_form


class PhenomenonState(StrEnum):
    """Where a phenomenon stands (process.md C.3)."""

    EMERGING = "emerging"
    OPEN = "open"
    ON_AGENDA = "on_agenda"
    MONITORED = "monitored"
    ACTING = "acting"
    RESOLVED = "resolved"
    ARCHIVED = "archived"


_S = PhenomenonState
_NOTHING: frozenset[Demand] = frozenset()
_REASON, _DATE = frozenset({Demand.REASON}), frozenset({Demand.DATE})

PHENOMENON_MOVES: dict[PhenomenonState, dict[PhenomenonState, frozenset[Demand]]] = {
    _S.EMERGING: {_S.OPEN: _REASON, _S.ARCHIVED: _REASON},
    _S.OPEN: {_S.ON_AGENDA: _NOTHING, _S.MONITORED: _DATE, _S.ARCHIVED: _REASON},
    _S.ON_AGENDA: {_S.MONITORED: _DATE, _S.ACTING: _NOTHING, _S.OPEN: _NOTHING, _S.ARCHIVED: _REASON},
    _S.MONITORED: {_S.ON_AGENDA: _NOTHING, _S.RESOLVED: _REASON, _S.ARCHIVED: _REASON},
    _S.ACTING: {_S.ON_AGENDA: _NOTHING, _S.MONITORED: _DATE, _S.RESOLVED: _REASON},
    _S.RESOLVED: {_S.OPEN: _NOTHING},
    _S.ARCHIVED: {_S.OPEN: _NOTHING},
}
"""What may follow, and what a person who moves it there must say; the bot's own moves demand nothing."""

BOT_ALONE = frozenset({(_S.ON_AGENDA, _S.ACTING), (_S.RESOLVED, _S.OPEN), (_S.ARCHIVED, _S.OPEN)})
"""Moves that follow from what happened and that nobody makes by hand."""

CLOSED = frozenset({_S.RESOLVED, _S.ARCHIVED})
"""States in which nothing is waited for; a new observation opens it again."""

OPENS = Threshold(observations=3, reporters=2)
"""So much support opens an emerging phenomenon without anybody's lifting it."""

PHENOMENON_FORM = Questionnaire(
    (
        Question(key="title", kind=AnswerKind.TEXT, shortest=5, longest=80, required=True),
        Question(key="summary", kind=AnswerKind.TEXT, longest=1000),
    )
)
"""What the coordinator writes of it, in their own words; reporters read the title."""

PHENOMENON_TEXTS = tuple(question.key for question in PHENOMENON_FORM.questions)

PHENOMENON_WORDINGS = wordings_form(PHENOMENON_FORM, PHENOMENON_TEXTS)
"""The same in each language: who reads in one of them reads it there."""


@dataclass(frozen=True, kw_only=True)
class Phenomenon:
    """What several observations are about.

    Attributes:
        number: ``I-2026-0001``, running per year.
        title: at most 80 characters; reporters and the agenda read it.
        summary: at most 1,000 characters; empty until it is written.
        observation_ids: in the order in which they were linked.
        since: when the present state began.
        review_by: when a monitored one is looked at again, Helsinki date.
        merged_into: the id of the phenomenon that took its observations in, if a meeting decided so.
        group_id: the id of the working group whose it is.
        language: of its title and summary as a person chose it; None while they speak for themselves.
        translations: what it is called in other languages.
    """

    id: str
    number: str
    title: str
    summary: str
    state: PhenomenonState
    observation_ids: tuple[str, ...]
    created_at: datetime
    since: datetime
    review_by: date | None = None
    merged_into: str | None = None
    group_id: str | None = None
    language: Language | None = None
    translations: Translations = field(default_factory=dict)
    version: int = 1

    def said(self, key: str) -> str:
        """What a field of its form says; empty when nothing was written."""
        return {"title": self.title, "summary": self.summary}[key]

    @property
    def written_in(self) -> Language:
        """The language of its title and summary."""
        return language_of(self, PHENOMENON_TEXTS)

    @property
    def titles(self) -> Wording:
        """Its title in each language."""
        return wording(self, "title")

    @property
    def live(self) -> bool:
        """Whether something is still to happen."""
        return self.state not in CLOSED


PHENOMENON_FATES = declared(
    Phenomenon,
    {
        Fate.ENVELOPE: "id number state observation_ids created_at since review_by merged_into language "
        "group_id version",
        Fate.OFFICIAL: "title summary translations",
    },
)


def written(phenomenon: Phenomenon, said: Mapping[str, object]) -> Phenomenon:
    """The phenomenon with another title or summary, in any language."""
    changed = reworded(phenomenon, said, PHENOMENON_WORDINGS, named="phenomenon-")
    fields: dict[str, Any] = {
        key: PHENOMENON_FORM.accept(key, value, field=f"phenomenon-{key}") or ""
        for key, value in changed.first.items()
    }
    return replace(phenomenon, **fields, language=changed.language, translations=changed.translations)


def linked(phenomenon: Phenomenon, observation: Observation) -> Phenomenon:
    """The phenomenon with one observation more, or with one that was taken up again since it was linked."""
    if observation.id in phenomenon.observation_ids:
        if observation.state is not ObservationState.LINKED:
            return phenomenon
        raise Refusal("linked-already", number=observation.number, phenomenon=phenomenon.number)
    return replace(phenomenon, observation_ids=(*phenomenon.observation_ids, observation.id))


def unlinked(phenomenon: Phenomenon, observation: Observation) -> Phenomenon:
    """The phenomenon without an observation that is linked to it."""
    if observation.id not in phenomenon.observation_ids:
        raise Refusal("not-linked", number=observation.number, phenomenon=phenomenon.number)
    rest = tuple(one for one in phenomenon.observation_ids if one != observation.id)
    return replace(phenomenon, observation_ids=rest)


def supported(observations: Sequence[Observation]) -> bool:
    """Return whether a phenomenon has the support to be open; anyone may have filed an anonymous one."""
    cell = cell_of(Counted(reporter=one.person_id, codes=()) for one in observations)
    return OPENS.passes(cell)


def publishable(phenomenon: Phenomenon, observations: Sequence[Observation]) -> bool:
    """Return whether words about it may leave the group; a closed one may be told of too.

    With too little support they might tell who reported.
    """
    return phenomenon.state is not _S.EMERGING and supported(observations)


def follows(
    phenomenon: Phenomenon, observations: Sequence[Observation], proposals: Iterable[Proposal], *, grew: bool
) -> PhenomenonState | None:
    """The state that the bot moves a phenomenon to by itself; None when it stays.

    It depends on what is linked to it, on what was made from it, and on whether it grew just now.
    """
    if phenomenon.state is _S.EMERGING and supported(observations):
        return _S.OPEN
    if phenomenon.state in CLOSED and grew:
        return _S.OPEN
    if phenomenon.state is _S.ON_AGENDA and any(
        one.state in UNDER_WAY | {ProposalState.SENT} for one in proposals
    ):
        return _S.ACTING
    return None


def moved(
    phenomenon: Phenomenon,
    to: PhenomenonState,
    *,
    now: datetime,
    reason: str | None = None,
    until: date | None = None,
    by_bot: bool = False,
) -> Phenomenon:
    """The phenomenon in its next state.

    The table says what a move demands: ``reason``, or in ``until`` the Helsinki date of the next look. The
    bot's own moves follow from what happened, and nobody has to say why.
    """
    demands = PHENOMENON_MOVES[phenomenon.state].get(to)
    if demands is None or ((phenomenon.state, to) in BOT_ALONE and not by_bot):
        raise Refusal("phenomenon-move", number=phenomenon.number, state=phenomenon.state, to=to)
    if Demand.REASON in demands and not by_bot and not (reason or "").strip():
        raise Refusal("phenomenon-reason", number=phenomenon.number, to=to)
    if Demand.DATE in demands and (until is None or until <= helsinki_day(now)):
        raise Refusal("phenomenon-date", number=phenomenon.number)
    merged = None if to is _S.OPEN else phenomenon.merged_into
    review_by = until if Demand.DATE in demands else None
    return replace(phenomenon, state=to, since=now, review_by=review_by, merged_into=merged)


def before_link(observation: Observation, entries: Sequence[Entry]) -> tuple[ObservationState, datetime]:
    """Return an observation's state before it was linked to anything, and its time: unlinking restores it.

    The entries are its history, oldest first.
    """
    entered = [entry for entry in entries if entry.state]
    while entered and entered[-1].state == ObservationState.LINKED:
        entered.pop()
    if not entered:  # its older history has had its time
        return ObservationState.SCREENING, observation.since
    return ObservationState(str(entered[-1].state)), entered[-1].at


def moves_by_hand(state: PhenomenonState) -> tuple[PhenomenonState, ...]:
    """The states that a person may move one to."""
    return tuple(to for to in PHENOMENON_MOVES[state] if (state, to) not in BOT_ALONE)


# --- same here: a worker has seen it too; counted, and nobody is ever named


@dataclass(frozen=True, kw_only=True)
class Endorsement:
    """One person's, of one phenomenon, for one month.

    Attributes:
        at: the first moment of the month in Helsinki; no day is kept.
        person_id: to ask later whether a change can be seen; None once the link has had its time.
    """

    phenomenon_id: str
    at: datetime
    person_id: str | None


def month_of(moment: datetime) -> datetime:
    """The first moment of its month in Helsinki, aware."""
    return datetime.combine(helsinki_day(moment).replace(day=1), time(), HELSINKI)


PUBLISHED = frozenset(PhenomenonState) - {PhenomenonState.EMERGING, *CLOSED}
"""States in which every worker may read of one: an emerging one might tell who reported, a closed is over."""
