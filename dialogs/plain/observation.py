"""Plain words: one observation in the working group's channel, and how to make a proposal from it."""

from collections.abc import Sequence

from bot.domain.codes import ObservationType
from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.screening import can_ask, can_become, with_first
from bot.usecases.resemblance import ALONE, Alike, Around
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import (
    Line,
    asked_lines,
    observation_lines,
    observation_state,
    phenomenon_state,
    proposal_state,
    received_week,
)
from dialogs.texts.refusals import refusal_text

OFFERED = 12
"""So many phenomena are offered, the likest and then the newest; the others are linked by their number."""

OTHERS = 5
"""So many observations that could join are named."""


def observation_text(
    observation: Observation,
    proposals: Sequence[Proposal],
    others: Sequence[Observation],
    county: County,
    texts: Texts,
    tried: RejectedForm | None = None,
    entries: Sequence[Entry] = (),
    around: Around = ALONE,
) -> str:
    """Everything but who made it and on which day, and how to make a proposal.

    Args:
        observation: to be shown.
        proposals: those that took it in.
        others: observations that may join the same proposal.
        county: its municipalities.
        texts: the reader's language.
        tried: what was sent and not accepted.
        entries: its history, for what was asked and answered.
        around: what it is linked to, may be linked to, and what comes after it in the queue.
    """
    parts = [refusal_text(tried.problem, texts)] if tried else []
    parts.append(texts("observation-title", number=observation.number))
    if observation.state is ObservationState.WITHDRAWN:
        return "\n\n".join([*parts, texts("observation-title-withdrawn")])
    facts = [*observation_lines(observation, county, texts), *observation_status(observation, texts)]
    facts += asked_lines(observation, entries, texts)
    parts.append(observation.text or texts("observation-emptied"))
    parts.append("\n".join(texts("fact", label=label, value=value) for label, value in facts))
    if gathered := phenomena_of(observation, around.phenomena, texts):
        lines = (f"{number} {said}" for number, said in gathered)
        parts.append("\n".join((texts("observation-gathered"), *lines)))
    if found := alike_lines(around.alike, texts):
        lines = (f"{number} {said}" for number, said in found)
        parts.append("\n".join((texts("observation-alike"), *lines)))
    parts.append(_used(proposals, texts))
    parts.append(_ways(observation, others, entries, county, texts))
    if around.may_join and can_become(observation, ObservationState.LINKED):
        parts.append(_joinable(observation, around.may_join, texts))
    if around.following:
        parts.append(texts("queue-next", number=around.following.number))
    return "\n\n".join(parts)


def observation_status(observation: Observation, texts: Texts) -> list[Line]:
    """The state, and the week of receipt: a day might tell who it was."""
    return [
        (texts("label-state"), observation_state(observation.state, texts)),
        (texts("label-received"), received_week(observation, texts)),
    ]


def proposals_of(proposals: Sequence[Proposal], texts: Texts) -> list[Line]:
    """The proposals that took an observation in: number, then title and state."""
    return [
        (one.number, texts("digest-change", title=one.title, state=proposal_state(one.state, texts)))
        for one in proposals
    ]


def alike_lines(alike: Alike, texts: Texts) -> list[Line]:
    """What is probably about the same: number and title, phenomena first."""
    found = [
        (one.number, texts("digest-change", title=one.title, state=phenomenon_state(one.state, texts)))
        for one in alike.phenomena
    ]
    return found + [(one.number, one.title) for one in alike.observations]


def phenomena_of(observation: Observation, phenomena: Sequence[Phenomenon], texts: Texts) -> list[Line]:
    """The phenomena that an observation is linked to: number, then title and state."""
    return [
        (one.number, texts("digest-change", title=one.title, state=phenomenon_state(one.state, texts)))
        for one in phenomena
        if observation.id in one.observation_ids
    ]


def _used(proposals: Sequence[Proposal], texts: Texts) -> str:
    if not proposals:
        return texts("observation-unused")
    lines = (f"{number} {said}" for number, said in proposals_of(proposals, texts))
    return "\n".join((texts("observation-used"), *lines))


_SCREENINGS = {"close": ObservationState.CLOSED, "redirect": ObservationState.REDIRECTED}
"""What screening may do, and the state it leads to."""


def _screening(observation: Observation, entries: Sequence[Entry], county: County, texts: Texts) -> list[str]:
    """What a coordinator may type; what the reporter will read is shown when it has been done."""
    offered = [name for name, state in _SCREENINGS.items() if can_become(observation, state)]
    if can_ask(observation, entries):
        offered.insert(0, "ask")
    offered.append("correct")
    if with_first(observation, county):
        offered.append("hand-on")
    return [texts(f"screening-words-{name}", number=observation.number) for name in offered]


def _joinable(observation: Observation, may_join: Sequence[Proposal], texts: Texts) -> str:
    said = [texts("join-words"), texts("observation-words-join", number=observation.number)]
    said += [texts("digest-item", number=one.number, title=one.title) for one in may_join[-OTHERS:]]
    return "\n".join(said)


def _ways(
    observation: Observation,
    others: Sequence[Observation],
    entries: Sequence[Entry],
    county: County,
    texts: Texts,
) -> str:
    number = observation.number
    said = [texts("privacy-short"), texts("observation-words", number=number)]
    said += [texts("observation-words-example", number=number)]
    if observation.type == ObservationType.POS:
        said += [texts("observation-spread"), texts("observation-words-spread", number=number)]
    if others:
        said += [texts("observation-words-many"), "", texts("observation-others")]
        said += [texts("digest-item", number=one.number, title=one.title) for one in others[:OTHERS]]
    if can_become(observation, ObservationState.LINKED):
        said += ["", texts("observation-words-gather", number=number)]
    if screening := _screening(observation, entries, county, texts):
        said += ["", *screening]
    return "\n".join(said)
