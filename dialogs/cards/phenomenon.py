"""Card: one phenomenon with what is linked to it, its history, and what it may become next."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement, DateInput, TextInput

from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon, PhenomenonState, moves_by_hand
from bot.domain.proposal import FIRST_FIELDS, PROPOSAL_FORM, Proposal
from dialogs.cards.buttons import button
from dialogs.cards.fields import Form, field_inputs, forms
from dialogs.cards.inputs import chosen, labelled, pick
from dialogs.cards.kit import Card, card, fact, line, more, quoted, section, words
from dialogs.cards.proposal import SHOWN_EVENTS, SHOWN_OBSERVATIONS
from dialogs.plain.observation import proposals_of
from dialogs.plain.phenomenon import phenomenon_demands, phenomenon_facts
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import history_lines, phenomenon_state
from dialogs.verbs import Verb

_OFFERED = 12
"""So many observations stand in a list to choose from; the others are linked by their number."""


def phenomenon_card(
    phenomenon: Phenomenon,
    observations: Sequence[Observation],
    proposals: Sequence[Proposal],
    others: Sequence[Observation],
    entries: Sequence[Entry],
    county: County,
    texts: Texts,
    tried: RejectedForm | None = None,
    endorsed: int = 0,
) -> Card:
    """One phenomenon, with a form for each thing that may be done; see the text for the arguments."""
    body: list[CardElement] = [line(phenomenon.title), *quoted(phenomenon.summary)]
    body += [fact(*known) for known in phenomenon_facts(phenomenon, observations, county, texts, endorsed)]
    body.append(section(texts("phenomenon-links")))
    body += [line(one.number, one.title) for one in observations[:SHOWN_OBSERVATIONS]]
    if (left := len(observations) - SHOWN_OBSERVATIONS) > 0:
        body.append(more(left, texts))
    if proposals:
        body.append(section(texts("phenomenon-proposals")))
        body += [line(*said) for said in proposals_of(proposals, texts)]
    if entries and not tried:  # what was typed may be long, and has to fit into the same message
        body.append(section(texts("proposal-history")))
        body += [elem for said in history_lines(entries[-SHOWN_EVENTS:], texts) for elem in quoted(said)]
    offered = [
        *_move(phenomenon, tried, texts),
        *_propose(phenomenon, tried, texts),
        *_attach(phenomenon, others, tried, texts),
        *_detach(phenomenon, observations, tried, texts),
        _write(phenomenon, tried, texts),
    ]
    if tried:
        offered = [form for form in offered if form.verb is tried.verb]
    opened, ways = forms(offered, tried, texts)
    title = texts("phenomenon-title", number=phenomenon.number)
    return card(texts, title, [*body, *opened], ways, wide=True)


def _form(phenomenon: Phenomenon, verb: Verb, key: str, body: Sequence[CardElement], texts: Texts) -> Form:
    save = button(texts(f"{key}-save"), verb, phenomenon.id, phenomenon.version, number=phenomenon.number)
    return Form(verb, texts(key), body, save)


def _move(phenomenon: Phenomenon, tried: RejectedForm | None, texts: Texts) -> list[Form]:
    moves = moves_by_hand(phenomenon)
    if not moves:
        return []
    said = tried.said if tried else {}
    choices = [(state.value, phenomenon_state(state, texts)) for state in moves]
    to = chosen(pick("to", texts("field-to"), choices, texts).with_style("expanded"), said.get("to"))
    body: list[CardElement] = [words(texts("privacy-short")), to]
    body += [words(one, subtle=True) for one in phenomenon_demands(phenomenon, texts)]
    reason, until = (str(said.get(key) or "") or None for key in ("reason", "until"))
    label = labelled(texts("field-reason"), texts("field-reason-hint"))
    body.append(TextInput(id="reason", label=label, is_multiline=True, value=reason))
    if PhenomenonState.MONITORED in moves:
        day = texts("phenomenon-review")
        body.append(DateInput(id="until", label=day, placeholder=texts("answer-pick"), value=until))
    return [_form(phenomenon, Verb.MOVE, "button-move", body, texts)]


def _propose(phenomenon: Phenomenon, tried: RejectedForm | None, texts: Texts) -> list[Form]:
    if not phenomenon.live:
        return []
    said = tried.said if tried else {}
    body: list[CardElement] = [words(texts("privacy-short"))]
    body += field_inputs([PROPOSAL_FORM[key] for key in FIRST_FIELDS], said, texts)
    return [_form(phenomenon, Verb.PROPOSE, "button-propose", body, texts)]


def _attach(
    phenomenon: Phenomenon, others: Sequence[Observation], tried: RejectedForm | None, texts: Texts
) -> list[Form]:
    if not others:
        return []
    attached = pick("attached", texts("phenomenon-attached"), _choices(others, texts), texts, many=True)
    body = [chosen(attached, tried.said.get("attached") if tried else None)]
    return [_form(phenomenon, Verb.ATTACH, "button-attach", body, texts)]


def _detach(
    phenomenon: Phenomenon, observations: Sequence[Observation], tried: RejectedForm | None, texts: Texts
) -> list[Form]:
    if not observations:
        return []
    detached = pick("detached", texts("phenomenon-detached"), _choices(observations, texts), texts)
    body = [
        chosen(detached, tried.said.get("detached") if tried else None),
        words(texts("phenomenon-detach-words")),
    ]
    return [_form(phenomenon, Verb.DETACH, "button-detach", body, texts)]


def _choices(observations: Sequence[Observation], texts: Texts) -> list[tuple[str, str]]:
    named = observations[:_OFFERED]
    return [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in named]


def _write(phenomenon: Phenomenon, tried: RejectedForm | None, texts: Texts) -> Form:
    said = tried.said if tried else {}
    title = str(said.get("phenomenon_title", phenomenon.title) or "") or None
    summary = str(said.get("phenomenon_summary", phenomenon.summary) or "") or None
    body: list[CardElement] = [
        words(texts("privacy-short")),
        TextInput(id="phenomenon_title", label=texts("field-phenomenon-title"), value=title),
        TextInput(
            id="phenomenon_summary",
            label=texts("field-phenomenon-summary"),
            value=summary,
            is_multiline=True,
        ),
    ]
    return _form(phenomenon, Verb.FILL, "button-write", body, texts)
