"""The fields of a page as the inputs of a card."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from microsoft_teams.cards.core import (
    CardElement,
    Choice,
    ChoiceSetInput,
    DateInput,
    QueryData,
    TextInput,
    ToggleInput,
)

from bot.domain.questionnaire import codes_in
from dialogs.pages.page import ChoiceField, DateField, Field, Line, PersonField, TextField, Tick
from dialogs.render.words import unlinked
from dialogs.texts import Texts

PEOPLE = "graph.microsoft.com/users"
"""Where Teams looks people up: the whole organisation, which it does in a person's own chat alone."""


def field_input(field: Field, texts: Texts, key: str) -> CardElement:
    """The input for a field; a client keeps what stands in it while its ``key`` stays."""
    named: dict[str, Any] = {"id": field.key, "key": key, "label": field.label}
    match field:
        case TextField():
            return TextInput(**named, value=field.value or None, is_multiline=field.multiline or None)
        case DateField():
            return DateInput(**named, placeholder=texts("answer-pick"), value=field.value)
        case ChoiceField():
            return _choice_input(field, texts, named)
        case PersonField():
            return ChoiceSetInput(
                **named,
                style="compact",
                placeholder=texts("person-search"),
                wrap=True,
                choices=[],
                choices_data=QueryData(dataset=PEOPLE),
            )
        case Tick():
            return ToggleInput(
                **named,
                title=field.words,
                value="true" if field.on else "false",
                value_on="true",
                value_off="false",
                wrap=True,
            )


def _choice_input(field: ChoiceField, texts: Texts, named: Mapping[str, Any]) -> ChoiceSetInput:
    chosen = _chosen(field) or None
    return ChoiceSetInput(
        **named,
        style="expanded" if field.expanded else "compact",
        is_multi_select=field.many or None,
        placeholder=None if chosen or field.expanded else texts("answer-pick"),
        wrap=True,
        is_required=field.required or None,
        error_message=texts("answer-required-error") if field.required else None,
        choices=_fixed_choices(field.choices) if field.fixed else _choices(field.choices),
        value=chosen,
    )


def _chosen(field: ChoiceField) -> str:
    """What was chosen before, as far as it can still be chosen."""
    values = {value for value, _ in field.choices} if field.answer else {}
    return ",".join(code for code in codes_in(field.answer) if code in values)


def _choices(choices: Iterable[Line]) -> list[Choice]:
    return [Choice(title=unlinked(said), value=value) for value, said in choices]


_fixed_choices = lru_cache(maxsize=256)(_choices)
