"""Plain words: a refusal, with its facts."""

from datetime import date

from bot.domain.errors import Refusal
from bot.domain.observation import ObservationState
from bot.domain.proposal import ProposalState
from dialogs.texts import Texts
from dialogs.texts.facts import field_names, observation_state, proposal_state


def refusal_text(refusal: Refusal, texts: Texts) -> str:
    """Why not, and what to do instead."""
    facts = {name: _said(name, fact, texts) for name, fact in refusal.facts.items()}
    words = texts(f"refusal-{refusal.key}", **facts)
    if "field" in refusal.facts:
        return texts("refusal-in-field", field=facts["field"], words=words)
    return words


_NAMED = {"field": "field", "question": "label"}
"""Facts that are the key of a field or question, and the place of its name among the texts."""


def _said(name: str, fact: object, texts: Texts) -> object:
    """One fact of a refusal in words."""
    if name in _NAMED:
        return texts(f"{_NAMED[name]}-{fact}")
    if name == "lacking" and isinstance(fact, list | tuple):
        return field_names(fact, texts)
    if name == "fields" and isinstance(fact, list | tuple):
        return texts.listed([texts.words(f"words-field-{key}")[0] for key in fact])
    if isinstance(fact, ProposalState):
        return proposal_state(fact, texts)
    if isinstance(fact, ObservationState):
        return observation_state(fact, texts)
    return texts.date(fact) if isinstance(fact, date) else fact


def said_text(said: str, texts: Texts) -> str:
    """A sentence, and the ways on."""
    return f"{said}\n{texts('receipt-words')}"
