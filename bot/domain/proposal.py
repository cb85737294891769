"""A proposal for action: thirteen states, one table of moves, and what each move demands.

What may not be done to one raises a :class:`Refusal` whose key says why.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import helsinki_day
from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.fate import Fate, declared
from bot.domain.observation import title_of
from bot.domain.outcome import DONE_FIELDS
from bot.domain.questionnaire import Answer, AnswerKind, Question, Questionnaire
from bot.domain.wordings import Translations, Wording, language_of, reworded, wording, wordings_form


class ProposalState(StrEnum):
    """Where a proposal stands (process.md C.4)."""

    DRAFT = "draft"
    PUT_FORWARD = "put_forward"
    ENDORSED = "endorsed"
    NOT_ENDORSED = "not_endorsed"
    SENT = "sent"
    ANSWERED_YES = "answered_yes"
    ANSWERED_PARTLY = "answered_partly"
    ANSWERED_NO = "answered_no"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    EVALUATED = "evaluated"
    DEFERRED = "deferred"
    LAPSED = "lapsed"


class Demand(StrEnum):
    """What a move demands."""

    COMPLETE = "complete"  # every field of the form
    REASON = "reason"
    DATE = "date"  # a new date, in the future
    DONE = "done"  # what changed, where, and since when


_S, _D = ProposalState, Demand
_NOTHING: frozenset[Demand] = frozenset()
_COMPLETE, _REASON, _DATE = frozenset({_D.COMPLETE}), frozenset({_D.REASON}), frozenset({_D.DATE})
_PROMISE, _DONE = _REASON | _DATE, frozenset({_D.DONE})

PROPOSAL_MOVES: dict[ProposalState, dict[ProposalState, frozenset[Demand]]] = {
    _S.DRAFT: {_S.PUT_FORWARD: _NOTHING},
    _S.PUT_FORWARD: {_S.ENDORSED: _COMPLETE, _S.NOT_ENDORSED: _REASON, _S.DEFERRED: _DATE},
    _S.ENDORSED: {_S.SENT: _COMPLETE, _S.DEFERRED: _DATE},
    _S.NOT_ENDORSED: {},
    _S.SENT: {
        _S.ANSWERED_YES: _PROMISE,
        _S.ANSWERED_PARTLY: _PROMISE,
        _S.ANSWERED_NO: _REASON,
        _S.LAPSED: _REASON,
    },
    _S.ANSWERED_YES: {_S.IN_PROGRESS: _NOTHING, _S.DONE: _DONE, _S.DEFERRED: _DATE},
    _S.ANSWERED_PARTLY: {_S.IN_PROGRESS: _NOTHING, _S.DONE: _DONE, _S.DEFERRED: _DATE},
    _S.ANSWERED_NO: {_S.PUT_FORWARD: _REASON, _S.LAPSED: _REASON},
    _S.IN_PROGRESS: {_S.DONE: _DONE, _S.DEFERRED: _DATE, _S.LAPSED: _REASON},
    _S.DONE: {_S.EVALUATED: _REASON},
    _S.EVALUATED: {_S.PUT_FORWARD: _REASON},
    _S.DEFERRED: {_S.PUT_FORWARD: _NOTHING, _S.SENT: _COMPLETE, _S.LAPSED: _REASON},
    _S.LAPSED: {},
}

DATED = frozenset(to for moves in PROPOSAL_MOVES.values() for to in moves if Demand.DATE in moves[to])
"""The states that are entered with a date."""

FINISHED = frozenset({_S.NOT_ENDORSED, _S.EVALUATED, _S.LAPSED})
"""States in which nobody is waited for; a digest lists the proposals in all others as open."""

ANSWERED = frozenset({_S.ANSWERED_YES, _S.ANSWERED_PARTLY, _S.ANSWERED_NO})
UNDER_WAY = ANSWERED | {_S.IN_PROGRESS, _S.DONE}
"""States that a sent proposal comes to once its recipient has answered."""

_UNDECIDED = frozenset({_S.DRAFT, _S.PUT_FORWARD})
"""States in which a field may still be empty."""

SHL7_ITEMS = ("SHL7_1", "SHL7_2", "SHL7_3")
YES_NO = ("YES", "NO")
CHANGE, SPREAD = "CHANGE", "SPREAD"
KINDS = (CHANGE, SPREAD)
"""What a proposal is: something is to change, or a practice that works is to be spread to other units."""

FIGURE = 60
"""So many characters has a measured value: a figure and its unit, or a few words."""

PROPOSAL_FORM = Questionnaire(
    (
        Question(key="what", kind=AnswerKind.TEXT, shortest=10, longest=500, required=True),
        Question(key="measure", kind=AnswerKind.TEXT, longest=500),
        Question(key="baseline", kind=AnswerKind.TEXT, longest=FIGURE),
        Question(key="target", kind=AnswerKind.TEXT, longest=FIGURE),
        Question(key="target_by", kind=AnswerKind.DATE),
        Question(key="recipient", kind=AnswerKind.TEXT, longest=120),
        Question(key="carrier", kind=AnswerKind.TEXT, longest=120),
        Question(key="answer_by", kind=AnswerKind.DATE),
        Question(key="shl7", kind=AnswerKind.CHOICE, choices=SHL7_ITEMS),
        Question(key="preventive", kind=AnswerKind.CHOICE, choices=YES_NO),
        Question(key="communication", kind=AnswerKind.TEXT, longest=500),
        Question(key="kind", kind=AnswerKind.CHOICE, choices=KINDS),
        Question(key="units", kind=AnswerKind.TEXT, longest=300),
    )
)
"""All that must be known before a proposal is endorsed; only ``what`` is needed to begin.

Without a ``kind`` something is to change; ``units`` are demanded of a practice that is to be spread.
"""

GOAL = ("measure", "baseline", "target", "target_by")
"""What is measured, where it stands now, where it should be and by when."""

MEASURED = Question(key="measured", kind=AnswerKind.TEXT, longest=FIGURE)
"""What was measured in the end, asked when a proposal is evaluated; nobody may have measured it."""

NOT_ALWAYS = ("kind", "units", "baseline")
"""The fields that not every proposal needs; where nothing stands now, nobody has measured it."""

FIELDS = tuple(question.key for question in PROPOSAL_FORM.questions)

PROPOSAL_TEXTS = ("what", "measure")
"""The fields that may be written in several languages."""

PROPOSAL_WORDINGS = wordings_form(PROPOSAL_FORM, PROPOSAL_TEXTS)
"""These in each language."""

REASON = Question(key="reason", kind=AnswerKind.TEXT, longest=500)
"""Why a proposal is moved, in the working group's words; reporters read it as it was written."""

FIRST_FIELDS = ("what", *GOAL, "recipient", "carrier", "answer_by")
"""The fields asked when a proposal is made; the others are asked when they are demanded."""

SPREAD_FIELDS = (*FIRST_FIELDS, "kind", "units")
"""The fields asked when it is made from an observation of something that works."""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What the working group asks a recipient to do.

    Attributes:
        number: ``E-2026-0001``, running per year.
        fields: the answers to :data:`PROPOSAL_FORM`, plain JSON (a date as ISO text).
        observation_ids: what it rests on, in the order they were taken in.
        since: when the present state began.
        phenomenon_id: what it is to change, if it was made from a phenomenon.
        until: the new date of a deferred proposal; of an answered one the day by which it is carried out.
        done: what changed, where and since when: the answers to :data:`bot.domain.outcome.DONE_FORM`.
        reported: its recipient says that it is done, and the coordinator has not confirmed it yet.
        follows: the number of the proposal that had no effect, in whose place this one was put forward.
        group_id: the id of the working group whose it is.
        measured: what its measure showed when it was evaluated; empty when nobody has measured it.
        language: of what is proposed as a person chose it; None while the words speak for themselves.
        translations: what is proposed, and what is measured, in other languages.
    """

    id: str
    number: str
    state: ProposalState
    fields: dict[str, Answer]
    observation_ids: tuple[str, ...]
    created_at: datetime
    since: datetime
    until: date | None = None
    phenomenon_id: str | None = None
    done: dict[str, Answer] = field(default_factory=dict)
    reported: bool = False
    follows: str | None = None
    group_id: str | None = None
    measured: str = ""
    language: Language | None = None
    translations: Translations = field(default_factory=dict)
    version: int = 1

    @property
    def title(self) -> str:
        """At most 80 characters of what is proposed."""
        return title_of(self.said("what"))

    @property
    def titles(self) -> Wording:
        """The same in each language."""
        return wording(self, "what", title_of)

    @property
    def written_in(self) -> Language:
        """The language of what is proposed."""
        return language_of(self, PROPOSAL_TEXTS)

    def said(self, key: str) -> str:
        """What a field says; empty when nothing was written or chosen."""
        return str(self.fields.get(key) or "")

    @property
    def lacking(self) -> tuple[str, ...]:
        """The fields still empty, in the form's order."""
        return tuple(
            key
            for key in FIELDS
            if (key not in NOT_ALWAYS or (key == "units" and self.spreads)) and not self.fields.get(key)
        )

    @property
    def spreads(self) -> bool:
        """Whether a practice that works is to be spread."""
        return self.fields.get("kind") == SPREAD

    @property
    def undecided(self) -> bool:
        """Whether a field may still be empty."""
        return self.state in _UNDECIDED

    @property
    def open(self) -> bool:
        """Whether something is still to happen."""
        return self.state not in FINISHED


PROPOSAL_FATES = declared(
    Proposal,
    {
        Fate.ENVELOPE: "id number state observation_ids created_at since until phenomenon_id reported "
        "follows language group_id version",
        Fate.OFFICIAL: "fields done measured translations",
    },
)


_AHEAD = ("answer_by", "target_by")
"""Days that must not have passed when they are set."""


def filled(proposal: Proposal, said: dict[str, object], today: date) -> Proposal:
    """The proposal with fields changed; none is emptied without which it could not have come so far."""
    if not proposal.open:
        raise Refusal("proposal-finished", number=proposal.number)
    fields, changed = dict(proposal.fields), reworded(proposal, said, PROPOSAL_WORDINGS)
    for key, value in changed.first.items():
        if key not in FIELDS:
            raise Refusal("proposal-field-unknown", fields=FIELDS)
        fields[key] = PROPOSAL_FORM.accept(key, value, field=key)
        if fields[key] == proposal.fields.get(key):
            continue  # what stood before, stands: also a day that has passed since
        if fields[key] is None and not proposal.undecided and key not in NOT_ALWAYS:
            raise Refusal("answer-required", field=key)
        if key in _AHEAD and fields[key] and date.fromisoformat(str(fields[key])) < today:
            raise Refusal("proposal-date-past", field=key)
    return replace(proposal, fields=fields, language=changed.language, translations=changed.translations)


def evaluated(proposal: Proposal, said: str) -> Proposal:
    """The proposal with what was measured, when something was."""
    words = Questionnaire((MEASURED,)).accept(MEASURED.key, said, field=MEASURED.key)
    return replace(proposal, measured=" ".join(str(words).split())) if words else proposal


def reason_from(said: str | None) -> str | None:
    """A reason as it is kept and sent; None when nothing was said."""
    return str(Questionnaire((REASON,)).accept(REASON.key, said, field=REASON.key) or "") or None


def moved(
    proposal: Proposal, to: ProposalState, *, reason: str | None, until: date | None, now: datetime
) -> Proposal:
    """The proposal in its next state.

    The table says what a move demands: ``reason`` as :func:`reason_from` gives it, or in ``until`` a new
    Helsinki date.
    """
    demands = PROPOSAL_MOVES[proposal.state].get(to)
    if demands is None:
        raise Refusal("proposal-move", number=proposal.number, state=proposal.state, to=to)
    if Demand.COMPLETE in demands and proposal.lacking:
        raise Refusal("proposal-incomplete", number=proposal.number, lacking=proposal.lacking)
    if Demand.REASON in demands and not (reason or "").strip():
        raise Refusal("proposal-reason", number=proposal.number, to=to)
    if Demand.DONE in demands and not proposal.done:
        raise Refusal("proposal-done", number=proposal.number, fields=DONE_FIELDS)
    if Demand.DATE in demands and until is None:
        key = "proposal-date" if to is ProposalState.DEFERRED else "proposal-promise"
        raise Refusal(key, number=proposal.number, to=to)
    if until is not None and until <= helsinki_day(now):
        raise Refusal("proposal-date-past", field="until")
    if to is ProposalState.IN_PROGRESS:
        until = until or proposal.until  # what was promised still is
    elif Demand.DATE not in demands:
        until = None
    return replace(proposal, state=to, since=now, until=until, reported=False)


def following(proposal: Proposal, *, id_: str, number: str, now: datetime) -> Proposal:
    """Return what replaces a proposal that had no effect: its own fields, without the dates.

    What was measured is where its measure stands now.
    """
    now_at = {"baseline": proposal.measured} if proposal.measured else {}
    return Proposal(
        id=id_,
        number=number,
        state=ProposalState.PUT_FORWARD,
        fields={**proposal.fields, **dict.fromkeys(_AHEAD), **now_at},
        observation_ids=proposal.observation_ids,
        created_at=now,
        since=now,
        follows=proposal.number,
        group_id=proposal.group_id,
        language=proposal.language,
        translations=proposal.translations,
    )
