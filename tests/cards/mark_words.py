"""Put a mark into everything people wrote, so that a card can be searched for their words."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from bot.domain.conclusion import CONCLUSION_FORM
from bot.domain.county import County
from bot.domain.evidence.silence import GroupSilence, Representation
from bot.domain.form import observation_form
from bot.domain.guard import Stopped
from bot.domain.log import Action, Entry
from bot.domain.membership import Membership
from bot.domain.outcome import DONE_FORM
from bot.domain.proposal import PROPOSAL_FORM
from bot.domain.publication import publication_form
from bot.domain.questionnaire import AnswerKind
from bot.domain.table_names import TOTAL

_CODES = County | GroupSilence | Representation | Membership
"""Facts that hold codes and settings alone."""

MARK, LINK = "Zqx", "[a](b)"
"""A mark that no text of ours contains, and a link that no card may show as a link."""

NO_WORDS = frozenset(
    {"about", "actor", "age", "alike", "answers_for", "area", "aspect", "at", "card_id", "channel_id", "code"}
    | {
        "conversation_id",
        "corrects",
        "endorsed",
        "extent",
        "following",
        "follows",
        "group_id",
        "id",
        "key",
        "language",
        "length",
    }
    | {"document_id", "preventive", "public_url", "swedish", "typed"}
    | {
        "meeting_id",
        "merged_into",
        "name",
        "name_on",
        "need_main",
        "need_other",
        "need_version",
        "number",
        "numbers",
    }
    | {"object_id", "observation_id", "observation_ids", "period", "person_id", "phenomenon_id", "place"}
    | {"reporter_mode"}
    | {
        "phrase",
        "proposal_id",
        "requested_by",
        "sector",
        "service_task",
        "service_url",
        "source",
        "state",
        "subject",
    }
    | {"need", "aspects", "areas", "preventive", "approved_as"}
    | {"municipalities", "services"}
    | {"target_group", "team_id", "teams_id", "tenant_id", "trend", "type", "verb", "warned"}
)
"""Fields that hold codes, ids or numbers. Any other field counts as words, also a new one."""

_CODED = {Action.CODED, Action.APPOINTED, Action.DISMISSED, Action.ROLE_OFFERED, Action.REFUSED}
"""Log entries whose reason is a code."""

FORMS = (observation_form(), PROPOSAL_FORM, DONE_FORM, publication_form(), CONCLUSION_FORM)
_TEXTS = {question.key for form in FORMS for question in form.questions if question.kind is AnswerKind.TEXT}
_CHOSEN = frozenset(
    {
        "all_code",
        "all_observations",
        "to",
        "decision",
        "code",
        "others",
        "put_number",
        "put_meeting",
        "kind",
        "move_to",
        "into",
    }
)
"""Form inputs that hold a choice and no words."""


def marked(thing: Any) -> Any:
    """Return a copy with the mark before all words of people."""
    if isinstance(thing, Stopped):
        return _stopped(thing)
    if is_dataclass(thing) and not isinstance(thing, type | _CODES):
        changes = {one.name: _field(thing, one.name) for one in fields(thing) if one.init}
        return replace(thing, **changes)
    if isinstance(thing, Mapping):
        return {key: _under(str(key), value) for key, value in thing.items()}
    return type(thing)(map(marked, thing)) if isinstance(thing, list | tuple) else thing


def _stopped(stopped: Stopped) -> Stopped:
    """Copy a stopped text with marks; its class refuses the usual ways of copying."""
    twin = Stopped.__new__(Stopped)
    twin.__dict__ |= stopped.__dict__
    mark = _word("x")[:-1]
    twin.text, twin.own, twin.offered = (
        _word(stopped.text),
        _word(stopped.own),
        _word(stopped.offered or "") or None,
    )
    twin.spots = tuple(
        replace(one, start=one.start + len(mark), end=one.end + len(mark)) for one in stopped.spots
    )
    return twin


def _field(thing: Any, name: str) -> Any:
    value = getattr(thing, name)
    if name in NO_WORDS or (name == "reason" and isinstance(thing, Entry) and thing.action in _CODED):
        return value if _is_words(value) else marked(value)
    if isinstance(value, list | tuple):
        return type(value)(_word(one) if _is_words(one) else marked(one) for one in value)
    return _word(value) if _is_words(value) else marked(value)


def _is_words(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, Enum)


def _under(key: str, value: Any) -> Any:
    """Mark an answer of a form, or an input as it was sent."""
    if _is_words(value):
        return value if key in {*_CHOSEN, TOTAL} or (key not in _TEXTS and key in _ANSWERS) else _word(value)
    return marked(value)


_ANSWERS = {question.key for form in FORMS for question in form.questions}


def _word(said: str) -> str:
    """Put the mark before words; a closing code on the first line stays first."""
    first, newline, rest = said.partition("\n")
    if newline and first.isalpha() and first.islower():
        return f"{first}\n{MARK}{LINK} {rest}"
    return f"{MARK}{LINK} {said}" if said else said
