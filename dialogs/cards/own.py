"""Card: one of one's own observations, with what became of it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from microsoft_teams.cards.core import Action, CardElement

from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.pack import Matter
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.screening import can_reopen, question_of
from bot.domain.timeline import Step
from dialogs.cards.buttons import button, opening
from dialogs.cards.effect import effect_ways
from dialogs.cards.kit import Card, card, fact, line, quoted, section, words
from dialogs.cards.reply import reply_button, reply_field
from dialogs.plain.own import own_phenomena, own_proposals, own_status
from dialogs.texts import Texts, screening
from dialogs.texts.effects import Asked
from dialogs.texts.effects import asked_lines as effect_lines
from dialogs.texts.facts import asked_lines, next_words, observation_lines
from dialogs.texts.timeline import timeline_lines
from dialogs.verbs import Verb

SHOWN = 11
"""The last so many events are shown."""


def own_card(
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
) -> Card:
    """All of an own observation, its timeline, and the ways on; see the text for the arguments."""
    body: list[CardElement] = [fact(*status) for status in own_status(observation, texts)]
    if observation.state is ObservationState.WITHDRAWN:
        body.append(words(texts("own-withdrawn")))
    body += quoted(observation.text)
    body += [
        fact(*known) for known in observation_lines(observation, county, texts, chosen="code-chosen-own")
    ]
    body += [fact(*known) for known in asked_lines(observation, entries, texts)]
    body += [line(said) for said in own_phenomena(phenomena, texts)]
    body += [line(said) for said in own_proposals(proposals, texts)]
    body += [words(said) for one in asked for said in effect_lines(*one, texts)]
    if entries:
        body.append(section(texts("own-history")))
        shown = timeline_lines(observation, proposals, entries[-SHOWN:], matters, texts)
        body += [elem for said in shown for elem in quoted(said)]
    if upcoming:
        body += [section(texts("own-next")), words(next_words(upcoming, texts))]
    title = texts("own-title", number=observation.number)
    ways = [*_ways(observation, texts, code), *_answers(observation, entries, texts, code)]
    return card(texts, title, body, [*ways, *effect_ways(observation.number, asked, texts, code)])


def _answers(
    observation: Observation, entries: Sequence[Entry], texts: Texts, code: str | None
) -> list[Action]:
    """The way to answer a question, or to have it handled once more, while that may be asked for."""
    asked = question_of(entries)
    if asked and observation.state is ObservationState.NEEDS_INFO:
        body = [words(screening.told(observation.number, asked, texts)), *reply_field(texts)]
        return [opening(texts("button-reply"), body, [reply_button(observation.number, texts, code or "")])]
    if not can_reopen(observation, entries):
        return []
    about = (observation.id, observation.version)
    said = texts("button-reopen-confirm")
    confirm = button(said, Verb.REOPEN, *about, number=observation.number, receipt=code or "")
    return [opening(texts("button-reopen"), [words(texts("own-reopen"))], [confirm])]


def _ways(observation: Observation, texts: Texts, code: str | None) -> list[Action]:
    ways: list[Action] = [button(texts("button-mine"), Verb.MINE, inputs=False)]
    about = (observation.id, observation.version)
    number = observation.number
    if observation.withdrawable and code is None:
        ways.append(button(texts("button-correct"), Verb.CORRECT, *about, number=number))
    if observation.withdrawable:
        said = texts("button-withdraw-confirm")
        confirm = button(said, Verb.WITHDRAW, *about, number=number, receipt=code or "")
        ways.append(opening(texts("button-withdraw"), [words(texts("own-withdraw"))], [confirm]))
    if code is None:
        confirm = button(texts("button-cut-confirm"), Verb.CUT, *about, number=number)
        ways.append(opening(texts("button-cut"), [words(texts("own-cut"))], [confirm]))
    return ways
