"""Choose from the working group's records what a document may show."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.evidence.facts import Named, Words
from bot.domain.evidence.letter import LetterFacts
from bot.domain.evidence.own_words import OwnWords
from bot.domain.evidence.pack import AgendaItem, Effect, Field, OpenProposal, PackFacts, Weighed
from bot.domain.evidence.published import Published
from bot.domain.evidence.silence import GroupSilence
from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase, Evaluated, MeetingPack
from bot.domain.observation import REPORT, Observation, ObservationState
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.questionnaire import AnswerKind
from bot.domain.statistics import tables_of
from bot.domain.suppression import (
    THRESHOLDS,
    WITHHELD,
    Audience,
    Counted,
    cell_of,
    cell_with,
    suppress,
    told,
)
from bot.domain.wordings import wording

_INTERNAL = THRESHOLDS[Audience.INTERNAL]


def raw_texts(observations: Iterable[Observation]) -> Iterator[str]:
    """Yield all that reporters wrote: the title too, unless the working group wrote it."""
    for one in observations:
        yield from (str(one.value(key)) for key in _WRITTEN if one.value(key))
        yield one.answer or ""
        yield "" if one.titled else one.title


_WRITTEN = tuple(key for key, question in REPORT.items() if question.kind is AnswerKind.TEXT)


# --- the meeting's pack

_FIRST_SPAN = timedelta(days=91)
"""What the first meeting's pack looks back on."""


@dataclass(frozen=True, kw_only=True)
class FieldSpan:
    """The days between two closings of the agenda: each observation falls into one pack."""

    first: date
    last: date

    def over(self, today: date) -> bool:
        """Return whether no more can come into it."""
        return today > self.last


def field_span(meeting: Meeting, before: Meeting | None) -> FieldSpan:
    """Return the span of which a meeting's pack tells."""
    last = meeting.closes_on
    return FieldSpan(
        first=(before.closes_on if before else last - _FIRST_SPAN) + timedelta(days=1), last=last
    )


@dataclass(frozen=True, kw_only=True)
class PackRecords:
    """What the pack is chosen from.

    Attributes:
        proposals: every open one.
        received: the observations of the span; None while it is not over.
    """

    pack: MeetingPack
    proposals: Sequence[Proposal]
    span: FieldSpan
    received: Sequence[Observation] | None

    @property
    def phenomena(self) -> tuple[Phenomenon, ...]:
        """Those that may be named."""
        pack = self.pack
        return (*(case.phenomenon for case in pack.matters), *pack.review, *_good(pack))

    @property
    def named_proposals(self) -> tuple[Proposal, ...]:
        """Those that may be named."""
        made = (one for case in self.pack.matters for one in case.proposals)
        return (*self.proposals, *made, *(one.proposal for one in self.pack.effects))

    @property
    def observation_ids(self) -> set[str]:
        """What these rest on."""
        of_phenomena = {id_ for one in self.phenomena for id_ in one.observation_ids}
        return of_phenomena.union(*(one.observation_ids for one in self.named_proposals))

    @property
    def shown(self) -> Iterator[str]:
        """Yield the words that the pack would show."""
        for phenomenon in self.phenomena:
            yield from (*phenomenon.titles.each, *wording(phenomenon, "summary").each)
        for proposal in self.named_proposals:
            yield from (*proposal.titles.each, proposal.said("recipient"))
        yield from (one.words for one in self.pack.effects)


def pack_facts(records: PackRecords, own: OwnWords, silence: GroupSilence) -> PackFacts:
    """Return what a meeting's pack shows; ``own`` has looked at all observations that it rests on."""
    pack, today = records.pack, records.pack.today
    rows = sorted(records.proposals, key=lambda one: (one.since, one.number))
    return PackFacts(
        day=pack.meeting.day,
        as_of=today,
        following=pack.following,
        promises=tuple(_open(one, today, own) for one in rows if PROMISED[one.state]),
        others=tuple(_open(one, today, own) for one in rows if not PROMISED[one.state]),
        items=tuple(_item(case, own) for case in pack.matters),
        review=tuple(_named(one, own) for one in pack.review),
        good=tuple(_named(one, own) for one in _good(pack)),
        effects=tuple(_effect(one, own) for one in pack.effects),
        emerging=len(pack.weak),
        field=None if records.received is None else _counted(records.span, records.received),
        silence=silence,
        observations=_INTERNAL.observations,
        reporters=_INTERNAL.reporters,
    )


_S = ProposalState
PROMISED: dict[ProposalState, bool] = {
    _S.DRAFT: False,
    _S.PUT_FORWARD: False,
    _S.ENDORSED: False,
    _S.NOT_ENDORSED: False,
    _S.SENT: True,
    _S.ANSWERED_YES: True,
    _S.ANSWERED_PARTLY: True,
    _S.ANSWERED_NO: True,
    _S.IN_PROGRESS: True,
    _S.DONE: True,
    _S.EVALUATED: False,
    _S.DEFERRED: True,
    _S.LAPSED: False,
}
"""Whether somebody outside the group was asked, so that an answer, an act or its effect is waited for."""


def _good(pack: MeetingPack) -> tuple[Phenomenon, ...]:
    """Return the good practices whose titles may be read outside the channel."""
    return tuple(one for one in pack.good if one.state is not PhenomenonState.EMERGING)


def _named(one: Phenomenon | Proposal, own: OwnWords) -> Named:
    return Named(number=one.number, title=one.titles.passed(own))


def _open(one: Proposal, today: date, own: OwnWords) -> OpenProposal:
    answer_by = one.said("answer_by")
    return OpenProposal(
        number=one.number,
        title=one.titles.passed(own),
        recipient=own(one.said("recipient")),
        state=one.state.value,
        days=max((today - helsinki_day(one.since)).days, 0),
        until=one.until or (date.fromisoformat(answer_by) if answer_by else None),
    )


def _item(case: AgendaCase, own: OwnWords) -> AgendaItem:
    weight = case.weight
    observations = told(cell_with(weight.observations, weight.known_reporters), _INTERNAL)
    weighed = Weighed(
        units=weight.units,
        municipalities=weight.municipalities,
        rights=weight.rights,
        weakest=weight.weakest,
        days=weight.age,
    )
    return AgendaItem(
        number=case.number,
        title=case.phenomenon.titles.passed(own),
        summary=wording(case.phenomenon, "summary").passed(own),
        observations=observations,
        votes=case.votes,
        weighed=None if observations is WITHHELD else weighed,
        proposals=tuple(_named(one, own) for one in case.proposals),
    )


def _effect(one: Evaluated, own: OwnWords) -> Effect:
    return Effect(number=one.proposal.number, title=one.proposal.titles.passed(own), words=own(one.words))


def _counted(span: FieldSpan, received: Sequence[Observation]) -> Field:
    seen = [one for one in received if one.state is not ObservationState.WITHDRAWN]
    tables = tables_of(seen)
    cell = cell_of(Counted(reporter=one.person_id, codes=()) for one in seen)
    total = told(cell, _INTERNAL)
    return Field(
        first=span.first,
        last=span.last,
        total=total,
        reporters=WITHHELD if total is WITHHELD else cell.reporters,
        by_type=suppress(tables["type"], _INTERNAL),
        by_need=suppress(tables["need_main"], _INTERNAL),
    )


# --- a proposal's letter

SENDABLE: dict[ProposalState, bool] = {
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
    _S.DEFERRED: True,
    _S.LAPSED: False,
}
"""In which states the group stands behind a proposal, so that a letter of it may go out."""

PROPOSAL_WORDS = ("what", "measure", "baseline", "target", "recipient", "carrier", "units")
"""The fields of a proposal that leave the group, once it stands behind it."""


def letter_words(proposal: Proposal) -> list[str]:
    """Return the proposal's words that the letter would show, in each language."""
    return [text for key in PROPOSAL_WORDS for text in wording(proposal, key).each]


def letter_facts(
    proposal: Proposal, own: Mapping[str, Words], published: Published | None, today: date
) -> LetterFacts:
    """Return what a proposal's letter says.

    Args:
        proposal: to be sent.
        own: its words as the words gate tells them.
        published: what others may read of its phenomenon, if anything.
        today: Helsinki date.

    Raises:
        Refusal: the group does not stand behind it yet or any more, a field is empty without which there is
            nothing to answer, or one repeats an observation's words.
    """
    if not SENDABLE[proposal.state]:
        raise Refusal("letter-state", number=proposal.number, state=proposal.state)
    if lacking := tuple(key for key in ("what", "measure", "recipient") if not proposal.said(key)):
        raise Refusal("proposal-incomplete", number=proposal.number, lacking=lacking)
    written = {key: wording(proposal, key).passed(own.__getitem__) for key in PROPOSAL_WORDS}
    said = {key: one.text for key, one in written.items()}
    if repeating := tuple(key for key, words in said.items() if words is None):
        raise Refusal("letter-words", number=proposal.number, lacking=repeating)
    answer_by, target_by = proposal.said("answer_by"), proposal.said("target_by")
    return LetterFacts(
        number=proposal.number,
        as_of=today,
        recipient=said["recipient"],
        carrier=said["carrier"],
        what=written["what"],
        goal=written["measure"],
        baseline=said["baseline"],
        target=said["target"],
        target_by=date.fromisoformat(target_by) if target_by else None,
        units=said["units"],
        phenomenon=published,
        answer_by=date.fromisoformat(answer_by) if answer_by else None,
        shl7=proposal.said("shl7"),
    )
