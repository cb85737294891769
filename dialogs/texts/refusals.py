"""A refusal in words, with its facts."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import PhenomenonState
from bot.domain.proposal import ProposalState
from bot.domain.publication import PublicationState
from dialogs.texts.facts import (
    field_name,
    field_names,
    observation_state,
    phenomenon_state,
    proposal_state,
    publication_state,
)
from dialogs.texts.loader import Texts


def refusal_text(refusal: Refusal, texts: Texts) -> str:
    """Why not, and what to do instead."""
    facts = {name: _said(name, fact, texts) for name, fact in refusal.facts.items()}
    words = texts(f"refusal-{refusal.key}", **facts)
    if "field" in refusal.facts:
        return texts("refusal-in-field", field=facts["field"], words=words)
    return words


def kind_words(kinds: Iterable[str], texts: Texts) -> str:
    """What the guard found, as a list in a sentence."""
    return texts.listed([texts(f"guard-kind-{kind}") for kind in kinds])


_NAMED: dict[str, Callable[[Any, Texts], str]] = {
    "deed": lambda deed, texts: texts(f"publication-deed-{deed}"),
    "field": field_name,
    "codes": lambda keys, texts: texts.listed([texts.words(f"words-code-{key}")[0] for key in keys]),
    "question": lambda key, texts: texts(f"label-{key}"),
    "lacking": field_names,
    "table": lambda key, texts: texts(f"label-{key}"),
    "length": lambda key, texts: texts(f"length-{key}"),
    "fields": lambda keys, texts: texts.listed([texts.words(f"words-field-{key}")[0] for key in keys]),
    "kinds": kind_words,
    "numbers": lambda numbers, texts: texts.listed(list(numbers), "or"),
    "roles": lambda roles, texts: texts.listed([texts(f"role-{role}") for role in roles], "or"),
}
"""Facts that are keys or lists, by their name."""


_STATES: dict[type[object], Callable[[str, Texts], str]] = {
    ProposalState: proposal_state,
    ObservationState: observation_state,
    PhenomenonState: phenomenon_state,
    PublicationState: publication_state,
}
"""States in words, by their type."""


def _said(name: str, fact: object, texts: Texts) -> object:
    """One fact of a refusal in words."""
    if name in _NAMED:
        return _NAMED[name](fact, texts)
    if words := _STATES.get(type(fact)):
        return words(str(fact), texts)
    return texts.date(fact) if isinstance(fact, date) else fact
