"""The codes of an observation as a coordinator has corrected them; what its reporter chose stays beside."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.fate import Fate
from bot.domain.observation import REPORT, Observation
from bot.domain.questionnaire import Questionnaire

CODES = tuple(key for key, question in REPORT.items() if question.fate is Fate.CODE and not question.own)
"""What a coordinator may correct. Whose observation it is and who should act are the reporter's own word."""


def as_reported(observation: Observation) -> Observation:
    """The observation with the codes that its reporter chose."""
    return observation.with_values(**observation.chosen, chosen={})


def recoded(observation: Observation, said: Mapping[str, object], form: Questionnaire) -> Observation:
    """The observation with some of :data:`CODES` corrected, or as its reporter chose them again.

    What is emptied counts as unknown, as on the form. A Refusal names the field that may not be corrected so.
    """
    if not set(said) <= set(CODES):
        raise Refusal("codes-how", codes=CODES)
    new = {key: form.accept(key, one, field=key) or form[key].unknown for key, one in said.items()}
    settled = form.settled({**observation.report, **new})
    return _beside(observation.with_values(**settled), as_reported(observation))


def answered_anew(before: Observation, fresh: Observation) -> Observation:
    """Return what a reporter answers now, under the codes that the coordinator had corrected."""
    return _beside(fresh.with_values(**{key: before.value(key) for key in before.chosen}), fresh)


def differing(one: Observation, other: Observation) -> tuple[str, ...]:
    """The codes in which two differ."""
    return tuple(key for key in CODES if one.value(key) != other.value(key))


def _beside(corrected: Observation, reported: Observation) -> Observation:
    keys = differing(corrected, reported)
    return replace(corrected, chosen={key: reported.value(key) for key in keys})
