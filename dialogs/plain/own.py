"""Plain words: one of one's own observations, with what became of it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.domain.codes import ReporterMode
from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.pack import Matter
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.screening import can_reopen, question_of
from bot.domain.timeline import Step
from dialogs.texts import Texts, screening
from dialogs.texts.effects import Asked
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


def own_text(
    observation: Observation,
    proposals: Sequence[Proposal],
    entries: Sequence[Entry],
    county: County,
    texts: Texts,
    code: str | None = None,
    upcoming: Step | None = None,
    phenomena: Sequence[Phenomenon] = (),
    asked: Sequence[Asked] = (),
    matters: Mapping[int, Matter] = MappingProxyType({}),
) -> str:
    """All of an own observation, its timeline, and how to take it back while that is possible.

    Args:
        observation: one's own.
        proposals: those that took it in.
        entries: its history and theirs, oldest first.
        county: its municipalities.
        texts: the reader's language.
        code: the receipt code that it was opened with, if it is anonymous.
        phenomena: those that it is linked to.
        asked: the questions about an effect that are open.
        upcoming: what comes next.
        matters: what meetings decided, by the id of the entry of their memo.
    """
    facts = [
        *own_status(observation, texts),
        *observation_lines(observation, county, texts, chosen="code-chosen-own"),
    ]
    facts += asked_lines(observation, entries, texts)
    parts = [texts("own-title", number=observation.number)]
    if observation.state is ObservationState.WITHDRAWN:
        parts.append(texts("own-withdrawn"))
    parts.append(observation.text)
    parts.append("\n".join(texts("fact", label=label, value=value) for label, value in facts))
    parts += own_phenomena(phenomena, texts)
    parts += own_proposals(proposals, texts)
    if entries:
        lines = timeline_lines(observation, proposals, entries, matters, texts)
        parts.append("\n".join((texts("own-history"), *lines)))
    for one in asked:
        number = f"{code} {one[0].number}" if code else one[0].number
        parts.append("\n".join((*effect_lines(*one, texts), texts("effect-words", number=number))))
    if upcoming:
        parts.append("\n".join((texts("own-next"), next_words(upcoming, texts))))
    if observation.withdrawable:
        words = texts("own-withdraw-words", number=code or observation.number)
        if code is None:
            parts.append(texts("own-correct-words", number=observation.number))
        parts.append("\n".join((texts("own-withdraw"), words)))
    question = question_of(entries)
    if question and observation.state is ObservationState.NEEDS_INFO:
        words = texts("reply-words", number=code or observation.number)
        parts.append("\n".join((screening.told(observation.number, question, texts), words)))
    if can_reopen(observation, entries):
        words = texts("own-reopen-words", number=code or observation.number)
        parts.append("\n".join((texts("own-reopen"), words)))
    if code is None:
        parts.append("\n".join((texts("own-cut"), texts("own-cut-words", number=observation.number))))
    return "\n\n".join(part for part in parts if part)


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
