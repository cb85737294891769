"""Card: one of one's own observations, with what became of it."""

from microsoft_teams.cards.core import Action, CardElement

from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import can_reopen, question_of
from dialogs.cards.buttons import button, opening
from dialogs.cards.effect import effect_ways
from dialogs.cards.kit import Card, card, fact, line, quoted, section, words
from dialogs.cards.reply import reply_button, reply_field
from dialogs.own_observation import OwnObservation
from dialogs.plain.own import own_facts, own_next, own_phenomena, own_proposals, own_status
from dialogs.texts import Texts, screening
from dialogs.texts.timeline import timeline_lines
from dialogs.verbs import Verb

SHOWN = 11
"""The last so many events are shown."""


def own_card(own: OwnObservation, texts: Texts) -> Card:
    """All of an own observation, its timeline, and the ways on."""
    one, standing = own.observation, own.standing
    body: list[CardElement] = [fact(*status) for status in own_status(one, texts)]
    if one.state is ObservationState.WITHDRAWN:
        body.append(words(texts("own-withdrawn")))
    body += quoted(one.text)
    body += [fact(*known) for known in own_facts(own, texts)]
    body += [line(said) for said in own_phenomena(standing.phenomena, texts)]
    body += [line(said) for said in own_proposals(standing.proposals, texts)]
    body += [section(texts("own-next")), words(own_next(own, texts))]
    if standing.entries:
        body.append(section(texts("own-history")))
        if older := len(standing.entries[:-SHOWN]):
            body.append(words(texts("history-older", n=older), subtle=True))
        shown = timeline_lines(one, standing.proposals, standing.entries[-SHOWN:], own.matters, texts)
        body += [elem for said in shown for elem in quoted(said)]
    ways = [*effect_ways(one.number, own.asked, texts, own.code), *_answers(own, texts)]
    ways += _ways(one, texts, own.code)
    return card(texts, texts("own-title", number=one.number), body, ways)


def _answers(own: OwnObservation, texts: Texts) -> list[Action]:
    """The way to answer a question, or to have it handled once more, while that may be asked for."""
    one, entries, code = own.observation, own.standing.entries, own.code or ""
    asked = question_of(entries)
    if asked and one.state is ObservationState.NEEDS_INFO:
        body = [*quoted(screening.told(one.number, asked, texts)), *reply_field(texts)]
        return [opening(texts("button-reply"), body, [reply_button(one.number, texts, code)])]
    if not can_reopen(one, entries):
        return []
    about = (one.id, one.version)
    confirm = button(texts("button-reopen-confirm"), Verb.REOPEN, *about, number=one.number, receipt=code)
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
