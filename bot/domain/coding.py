"""The codes of an observation as a coordinator has corrected them; what its reporter chose stays beside."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.observation import Observation
from bot.domain.questionnaire import Answer, Questionnaire

CODES = (
    "type",
    "need_main",
    "need_other",
    "service_task",
    "target_group",
    "area",
    "extent",
    "trend",
    "sector",
    "aspect",
)
"""What a coordinator may correct. Whose observation it is and who should act are the reporter's own word."""


def as_reported(observation: Observation) -> Observation:
    """The observation with the codes that its reporter chose."""
    theirs = {key: _field(observation, key, answer) for key, answer in observation.chosen.items()}
    return replace(observation, **theirs, chosen={})


def recoded(observation: Observation, said: Mapping[str, object], form: Questionnaire) -> Observation:
    """The observation with some codes corrected, or as its reporter chose them again.

    Args:
        observation: as it stands.
        said: a key of :data:`CODES` to what was said, as ``Questionnaire.accept`` takes it.
        form: the county's.

    Raises:
        Refusal: no code may be corrected so; it names the field.
    """
    new = {key: _field(observation, key, _accepted(key, one, form)) for key, one in said.items()}
    main = new.get("need_main", observation.need_main)
    others = new.get("need_other", observation.need_other)
    settled = {"need_other": tuple(code for code in others if code != main)}
    return _beside(replace(observation, **{**new, **settled}), as_reported(observation))


def answered_anew(before: Observation, fresh: Observation) -> Observation:
    """What a reporter answers now, under the codes that the coordinator had corrected."""
    return _beside(replace(fresh, **{key: getattr(before, key) for key in before.chosen}), fresh)


def differing(one: Observation, other: Observation) -> tuple[str, ...]:
    """The codes in which two differ."""
    return tuple(key for key in CODES if getattr(one, key) != getattr(other, key))


def _beside(corrected: Observation, reported: Observation) -> Observation:
    keys = differing(corrected, reported)
    return replace(corrected, chosen={key: _plain(getattr(reported, key)) for key in keys})


def _accepted(key: str, said: object, form: Questionnaire) -> Answer:
    if key not in CODES:
        raise Refusal("codes-how", codes=CODES)
    try:
        return form.accept(key, said)
    except Refusal as refusal:
        raise Refusal(refusal.key, **refusal.facts, field=key) from refusal


def _field(observation: Observation, key: str, answer: Answer) -> Any:
    """An answer as the observation's field holds it."""
    several = isinstance(getattr(observation, key), tuple)
    return tuple(answer or ()) if several else answer  # type: ignore[arg-type]  # the form gives a list here


def _plain(value: Any) -> Answer:
    return list(value) if isinstance(value, tuple) else value
