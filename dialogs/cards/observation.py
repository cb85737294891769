"""Card: one observation in the working group's channel, and the way to make a proposal from it."""

from collections.abc import Sequence

from microsoft_teams.cards.core import Action, CardElement, TextInput

from bot.domain.codes import ObservationType
from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import FIRST_FIELDS, PROPOSAL_FORM, SPREAD, SPREAD_FIELDS, Proposal
from bot.domain.screening import can_become, with_first
from bot.usecases.resemblance import ALONE, Alike, Around
from dialogs.cards.buttons import button
from dialogs.cards.fields import Form, field_inputs, forms
from dialogs.cards.inputs import chosen, pick
from dialogs.cards.kit import Card, card, fact, line, quoted, section, words
from dialogs.cards.screening import screening_forms
from dialogs.plain.observation import OFFERED, alike_lines, observation_status, phenomena_of, proposals_of
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import asked_lines, observation_lines
from dialogs.verbs import TO_PROPOSAL, Verb


def observation_card(
    observation: Observation,
    proposals: Sequence[Proposal],
    others: Sequence[Observation],
    county: County,
    texts: Texts,
    tried: RejectedForm | None = None,
    entries: Sequence[Entry] = (),
    around: Around = ALONE,
) -> Card:
    """Everything but who made it and on which day, and a form for a proposal.

    Args:
        observation: to be shown.
        proposals: those that took it in.
        others: observations that may join the same proposal.
        county: its municipalities.
        texts: the channel's language.
        tried: the form as it was sent and not accepted; it stands open then.
        entries: its history, for what was asked and answered.
        around: what it is linked to, may be linked to, and what comes after it in the queue.
    """
    title = texts("observation-title", number=observation.number)
    if observation.state is ObservationState.WITHDRAWN:
        return card(texts, title, [words(texts("observation-title-withdrawn"))])
    body = quoted(observation.text or texts("observation-emptied"))
    body += [fact(*known) for known in observation_lines(observation, county, texts)]
    body += [fact(*known) for known in observation_status(observation, texts)]
    body += [fact(*known) for known in asked_lines(observation, entries, texts)]
    body += _gathered(observation, around.phenomena, texts)
    body += _alike(around.alike, texts)
    body += _used(proposals, texts)
    offered = [
        _propose(observation, others, tried, texts),
        *_gather(observation, around, tried, texts),
        *screening_forms(observation, entries, tried, texts),
    ]
    if tried:  # the others would make the card too large for a message beside a long try
        offered = [form for form in offered if form.verb is tried.verb]
    opened, ways = forms(offered, tried, texts)
    if not tried:
        ways = [*_onward(around.following, texts), *_hand_on(observation, county, texts), *ways]
        ways.append(button(texts("button-amend"), Verb.EDIT, inputs=False, number=observation.number))
    return card(texts, title, [*body, *opened], ways[:MOST])


MOST = 6
"""Teams shows so many buttons. What is left out, when all ways are open, is there once it is opened anew."""


def _hand_on(observation: Observation, county: County, texts: Texts) -> list[Action]:
    """The way from the first handler to the coordinator."""
    if not with_first(observation, county):
        return []
    about = (observation.id, observation.version)
    return [button(texts("button-hand-on"), Verb.HAND_ON, *about, inputs=False, number=observation.number)]


def _onward(following: Observation | None, texts: Texts) -> list[Action]:
    """The way to the next one in the queue, once something was done with this one."""
    if following is None:
        return []
    title = texts("button-next", number=following.number)
    return [button(title, Verb.OPEN, inputs=False, main=True, number=following.number)]


def _gathered(observation: Observation, phenomena: Sequence[Phenomenon], texts: Texts) -> list[CardElement]:
    known = phenomena_of(observation, phenomena, texts)
    return [section(texts("observation-gathered")), *(line(*said) for said in known)] if known else []


def _gather(observation: Observation, around: Around, tried: RejectedForm | None, texts: Texts) -> list[Form]:
    """Into a phenomenon that is there, into a new one, or straight into a proposal that is under way."""
    if not can_become(observation, ObservationState.LINKED):
        return []
    said = tried.said if tried else {}
    body: list[CardElement] = [words(texts("privacy-short"))]
    if open_ones := [
        one for one in _likest_first(around) if one.live and observation.id not in one.observation_ids
    ]:
        choices = [
            (one.number, texts("digest-item", number=one.number, title=one.title))
            for one in open_ones[:OFFERED]
        ]
        there = pick("phenomenon", texts("field-phenomenon"), choices, texts, required=False)
        body.append(chosen(there, said.get("phenomenon")))
    title = str(said.get("phenomenon_title") or "") or None
    body.append(TextInput(id="phenomenon_title", label=texts("field-phenomenon-new"), value=title))
    if around.may_join:
        joinable = around.may_join
        choices = [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in joinable]
        there = pick(TO_PROPOSAL, texts("field-to_proposal"), choices, texts, required=False)
        body += [chosen(there, said.get(TO_PROPOSAL)), words(texts("join-words"), subtle=True)]
    save = button(
        texts("button-gather-save"),
        Verb.GATHER,
        observation.id,
        observation.version,
        number=observation.number,
    )
    return [Form(Verb.GATHER, texts("button-gather"), body, save)]


def _likest_first(around: Around) -> list[Phenomenon]:
    likest = around.alike.phenomena
    return [*likest, *(one for one in reversed(around.phenomena) if one not in likest)]


def _alike(alike: Alike, texts: Texts) -> list[CardElement]:
    known = alike_lines(alike, texts)
    return [section(texts("observation-alike")), *(line(*said) for said in known)] if known else []


def _used(proposals: Sequence[Proposal], texts: Texts) -> list[CardElement]:
    if not proposals:
        return [words(texts("observation-unused"), subtle=True)]
    return [section(texts("observation-used")), *(line(*said) for said in proposals_of(proposals, texts))]


def _propose(
    observation: Observation, others: Sequence[Observation], tried: RejectedForm | None, texts: Texts
) -> Form:
    said = tried.said if tried else {}
    body: list[CardElement] = [words(texts("privacy-short"))]
    if observation.type == ObservationType.POS:
        body.append(words(texts("observation-spread")))
        answers = {"kind": SPREAD, **said}
        body += field_inputs([PROPOSAL_FORM[key] for key in SPREAD_FIELDS], answers, texts)
    else:
        body += field_inputs([PROPOSAL_FORM[key] for key in FIRST_FIELDS], said, texts)
    if others:
        choices = [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in others]
        others_input = pick("others", texts("field-others"), choices, texts, many=True, required=False)
        body.append(chosen(others_input, said.get("others")))
    save = button(
        texts("button-propose-save"),
        Verb.PROPOSE,
        observation.id,
        observation.version,
        number=observation.number,
    )
    return Form(Verb.PROPOSE, texts("button-propose"), body, save)
