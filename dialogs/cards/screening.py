"""The forms of screening on an observation's card, each with what the reporter will read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from microsoft_teams.cards.core import CardElement, TextInput

from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import Closing, can_ask, can_become, ending
from dialogs.cards.buttons import button
from dialogs.cards.fields import Form
from dialogs.cards.inputs import chosen, pick
from dialogs.cards.kit import words
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts, screening
from dialogs.verbs import Verb


@dataclass(frozen=True)
class _Way:
    """One thing that screening may do.

    Attributes:
        to: the state it leads to.
        inputs: makes the inputs from what was sent before.
        preview: what the reporter will read, with blanks.
    """

    to: ObservationState
    inputs: Callable[[RejectedForm | None, Texts], list[CardElement]]
    preview: Callable[[str, Texts], str]


def screening_forms(
    observation: Observation, entries: Sequence[Entry], tried: RejectedForm | None, texts: Texts
) -> list[Form]:
    """A form for everything that may be done now."""
    offered = {verb for verb, way in _WAYS.items() if can_become(observation, way.to)}
    if not can_ask(observation, entries):
        offered.discard(Verb.ASK)
    return [_form(observation, verb, way, tried, texts) for verb, way in _WAYS.items() if verb in offered]


def _form(observation: Observation, verb: Verb, way: _Way, tried: RejectedForm | None, texts: Texts) -> Form:
    about = (observation.id, observation.version)
    save = button(texts(f"button-{verb}-save"), verb, *about, number=observation.number)
    body = [
        words(texts("privacy-short")),
        *way.inputs(tried, texts),
        words(_previewed(observation, way, texts)),
    ]
    return Form(verb, texts(f"button-{verb}"), body, save)


def _previewed(observation: Observation, way: _Way, texts: Texts) -> str:
    """In the channel's language: the reporter's own might tell who it was."""
    return texts("screening-preview", words=way.preview(observation.number, texts))


def _text(key: str, label: str, tried: RejectedForm | None, *, lines: bool = True) -> TextInput:
    value = str(tried.said.get(key) or "") if tried else ""
    return TextInput(id=key, label=label, value=value or None, is_multiline=lines or None)


def _close_inputs(tried: RejectedForm | None, texts: Texts) -> list[CardElement]:
    codes = [(code.value, texts(f"closed-{code}")) for code in Closing]
    code = pick("close_code", texts("screening-code"), codes, texts)
    return [
        chosen(code, tried.said.get("close_code") if tried else None),
        _text("close_words", texts("screening-words"), tried),
    ]


def _redirect_inputs(tried: RejectedForm | None, texts: Texts) -> list[CardElement]:
    return [
        _text("redirect_channel", texts("screening-channel"), tried, lines=False),
        _text("redirect_words", texts("screening-words"), tried),
    ]


def _close_preview(number: str, texts: Texts) -> str:
    return texts("notice-ended", number=number, reason=texts("blank-ending"))


def _redirect_preview(number: str, texts: Texts) -> str:
    return screening.redirected(number, ending(texts("blank-channel"), texts("blank-words")), texts)


def _ask_inputs(tried: RejectedForm | None, texts: Texts) -> list[CardElement]:
    return [_text("ask_words", texts("screening-question"), tried)]


def _ask_preview(number: str, texts: Texts) -> str:
    return screening.asked(number, texts("blank-question"), texts("blank-date"), texts)


_WAYS: dict[Verb, _Way] = {
    Verb.ASK: _Way(ObservationState.NEEDS_INFO, _ask_inputs, _ask_preview),
    Verb.CLOSE: _Way(ObservationState.CLOSED, _close_inputs, _close_preview),
    Verb.REDIRECT: _Way(ObservationState.REDIRECTED, _redirect_inputs, _redirect_preview),
}
