"""Card: one observation in the working group's channel, and the way to make a proposal from it."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement, ShowCardAction

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import FIRST_FIELDS, PROPOSAL_FORM, Proposal
from dialogs.cards.buttons import button, opening
from dialogs.cards.fields import field_inputs
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, fact, line, notes, quoted, section, words
from dialogs.plain.observation import observation_status, proposals_of
from dialogs.plain.said import refusal_text
from dialogs.texts import Texts
from dialogs.texts.facts import observation_lines
from dialogs.verbs import Verb


def observation_card(
    observation: Observation,
    proposals: Sequence[Proposal],
    others: Sequence[Observation],
    county: County,
    texts: Texts,
    note: str | None = None,
    problem: Refusal | None = None,
) -> Card:
    """Everything but who made it and on which day, and a form for a proposal.

    Args:
        observation: to be shown.
        proposals: those that took it in.
        others: observations that may join the same proposal.
        county: its municipalities.
        texts: the channel's language.
        note: the key of a text to be shown above.
        problem: what was wrong with the last try.
    """
    title = texts("observation-title", number=observation.number)
    body = notes(note, refusal_text(problem, texts) if problem else None, texts)
    if observation.state is ObservationState.WITHDRAWN:
        return card(texts, title, [*body, words(texts("observation-title-withdrawn"))])
    body += quoted(observation.text or texts("observation-emptied"))
    body += [fact(*known) for known in observation_lines(observation, county, texts)]
    body += [fact(*known) for known in observation_status(observation, texts)]
    body += _used(proposals, texts)
    return card(texts, title, body, [_propose(observation, others, texts)])


def _used(proposals: Sequence[Proposal], texts: Texts) -> list[CardElement]:
    if not proposals:
        return [words(texts("observation-unused"), subtle=True)]
    return [section(texts("observation-used")), *(line(*said) for said in proposals_of(proposals, texts))]


def _propose(observation: Observation, others: Sequence[Observation], texts: Texts) -> ShowCardAction:
    body: list[CardElement] = [words(texts("privacy-short"))]
    body += field_inputs([PROPOSAL_FORM[key] for key in FIRST_FIELDS], {}, texts)
    if others:
        choices = [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in others]
        body.append(pick("others", texts("field-others"), choices, texts, many=True, required=False))
    save = button(
        texts("button-propose-save"),
        Verb.PROPOSE,
        observation.id,
        observation.version,
        number=observation.number,
    )
    return opening(texts("button-propose"), body, [save])
