"""Plain words: one of one's own observations, with what became of it."""

from collections.abc import Sequence

from bot.domain.codes import ReporterMode
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.screening import can_reopen, question_of
from bot.domain.timeline import upcoming
from dialogs.own_observation import OwnObservation
from dialogs.texts import Texts, screening
from dialogs.texts.effects import asked_lines as effect_lines
from dialogs.texts.facts import (
    Line,
    asked_lines,
    next_words,
    observation_lines,
    observation_state,
    phenomenon_state,
    proposal_state,
    received_week,
)
from dialogs.texts.timeline import timeline_lines


def own_text(own: OwnObservation, texts: Texts) -> str:
    """All of an own observation, its timeline, and how to take it back while that is possible."""
    one, standing = own.observation, own.standing
    parts = [texts("own-title", number=one.number)]
    if one.state is ObservationState.WITHDRAWN:
        parts.append(texts("own-withdrawn"))
    parts.append(one.text)
    facts = [*own_status(one, texts), *own_facts(own, texts)]
    parts.append("\n".join(texts("fact", label=label, value=value) for label, value in facts))
    parts += own_phenomena(standing.phenomena, texts)
    parts += own_proposals(standing.proposals, texts)
    parts += _effects(own, texts)
    parts.append("\n".join((texts("own-next"), own_next(own, texts))))
    if standing.entries:
        lines = timeline_lines(one, standing.proposals, standing.entries, own.matters, texts)
        parts.append("\n".join((texts("own-history"), *lines)))
    parts += _ways(own, texts)
    return "\n\n".join(part for part in parts if part)


def _effects(own: OwnObservation, texts: Texts) -> list[str]:
    """The open questions about an effect, and how to answer each."""
    said = []
    for asked in own.asked:
        number = f"{own.code} {asked[0].number}" if own.code else asked[0].number
        said.append("\n".join((*effect_lines(*asked, texts), texts("effect-words", number=number))))
    return said


def _ways(own: OwnObservation, texts: Texts) -> list[str]:
    """What may be typed about it now."""
    one, entries, named = own.observation, own.standing.entries, own.code or own.observation.number
    ways = []
    if one.withdrawable:
        correcting = [] if own.code else [texts("own-correct-words", number=one.number)]
        ways += [*correcting, "\n".join((texts("own-withdraw"), texts("own-withdraw-words", number=named)))]
    question = question_of(entries)
    if question and one.state is ObservationState.NEEDS_INFO:
        told = screening.told(one.number, question, texts)
        ways.append("\n".join((told, texts("reply-words", number=named))))
    if can_reopen(one, entries):
        ways.append("\n".join((texts("own-reopen"), texts("own-reopen-words", number=named))))
    if own.code is None:
        ways.append("\n".join((texts("own-cut"), texts("own-cut-words", number=one.number))))
    return ways


def own_facts(own: OwnObservation, texts: Texts) -> list[Line]:
    """The reporter's own choices, as they stand, and what they were asked and have answered."""
    chosen = observation_lines(own.observation, own.standing.county, texts, chosen="code-chosen-own")
    return [*chosen, *asked_lines(own.observation, own.standing.entries, texts)]


def own_next(own: OwnObservation, texts: Texts) -> str:
    """What comes next: a question that waits for the reader goes before all else."""
    waiting = [asked.closes_on for _, asked, answer in own.asked if answer is None and asked.closes_on]
    if waiting:
        return texts("next-effect-asked", date=texts.date(min(waiting)))
    return next_words(upcoming(own.standing), texts)


def own_status(observation: Observation, texts: Texts) -> list[Line]:
    """The state and the day of receipt; of an anonymous one the week, as no more is known."""
    anonymous = observation.reporter_mode is ReporterMode.ANON
    received = received_week(observation, texts) if anonymous else texts.date(observation.received_at)
    return [
        (texts("label-state"), observation_state(observation.state, texts)),
        (texts("label-received"), received),
    ]


def own_phenomena(phenomena: Sequence[Phenomenon], texts: Texts) -> list[str]:
    """The phenomena that it is linked to, with their states."""
    return [
        texts("own-phenomenon", title=one.title, state=phenomenon_state(one.state, texts))
        for one in phenomena
    ]


def own_proposals(proposals: Sequence[Proposal], texts: Texts) -> list[str]:
    """The proposals that took it in, with their states."""
    return [
        texts("own-proposal", number=one.number, title=one.title, state=proposal_state(one.state, texts))
        for one in proposals
    ]
