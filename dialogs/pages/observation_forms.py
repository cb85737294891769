"""The forms on an observation: what it becomes, and the correction of what it says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from bot.domain.codes import ObservationType
from bot.domain.coding import CODES
from bot.domain.county import County
from bot.domain.erasure import WORDS
from bot.domain.log import Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import FIRST_FIELDS, PROPOSAL_FORM, SPREAD, SPREAD_FIELDS
from bot.domain.screening import Closing, can_ask, can_become, ending
from bot.usecases.resemblance import RelatedItems
from dialogs.pages.allowed_words import allow_buttons, allow_sayings
from dialogs.pages.forms import (
    by_number,
    field_label,
    form_on,
    proposal_fields,
    question_field,
    text_field,
    values_of,
)
from dialogs.pages.page import (
    Action,
    Button,
    Callout,
    CardOnly,
    ChoiceField,
    Emphasis,
    Facts,
    Field,
    Form,
    Hints,
    Page,
    Part,
    Quote,
    Text,
    TextField,
    TextOnly,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts, screening
from dialogs.texts.facts import chosen_words, coded_words, handler
from dialogs.texts.refusals import refusal_text

OFFERED = 12
"""So many phenomena are offered, the likest and then the newest; the others are linked by their number."""

TO_PROPOSAL = "to_proposal"
"""The id of the input that asks into which proposal an observation comes."""


# --- what it becomes


def propose_form(
    observation: Observation, others: Sequence[Observation], rejected: RejectedForm | None, texts: Texts
) -> Form:
    """A proposal from it, of a good practice one that spreads it."""
    said, parts = values_of(rejected), list[Part]()
    if observation.type == ObservationType.POS:
        parts.append(Text(texts("observation-spread")))
        spread = [PROPOSAL_FORM[key] for key in SPREAD_FIELDS]
        parts += proposal_fields(spread, {"kind": SPREAD, **said}, texts)
    else:
        parts += proposal_fields([PROPOSAL_FORM[key] for key in FIRST_FIELDS], said, texts)
    if others:
        choices, now = by_number(others, texts), said.get("others")
        label = texts("optional", label=texts("field-others"))
        parts.append(ChoiceField("others", label, choices, now, many=True, required=False))
    return form_on(observation, "propose", parts, texts)


def gather_form(
    observation: Observation, around: RelatedItems, rejected: RejectedForm | None, texts: Texts
) -> list[Form]:
    """Into a phenomenon that is there, into a new one, or straight into a proposal that is under way."""
    if not can_become(observation, ObservationState.LINKED):
        return []
    said, parts = values_of(rejected), list[Part]()
    likest = around.alike.phenomena
    found = [*likest, *(one for one in reversed(around.phenomena) if one not in likest)]
    open_ones = [one for one in found if one.live and observation.id not in one.observation_ids]
    if open_ones:
        choices, now = by_number(open_ones[:OFFERED], texts), said.get("phenomenon")
        label = texts("optional", label=texts("field-phenomenon"))
        parts.append(ChoiceField("phenomenon", label, choices, now, required=False))
    parts.append(text_field("phenomenon_title", texts("field-phenomenon-new"), said, multiline=False))
    if around.may_join:
        choices, now = by_number(around.may_join, texts), said.get(TO_PROPOSAL)
        label = texts("optional", label=texts("field-to_proposal"))
        parts.append(ChoiceField(TO_PROPOSAL, label, choices, now, required=False))
        parts.append(Text(texts("join-words"), subtle=True))
    return [form_on(observation, "gather", parts, texts)]


# --- screening


def screenings(observation: Observation, entries: Sequence[Entry]) -> list[str]:
    """What screening may do now, by its verbs."""
    return [
        verb
        for verb, (to, _) in _SCREENING.items()
        if can_become(observation, to) and (verb != "ask" or can_ask(observation, entries))
    ]


def screening_forms(
    observation: Observation,
    entries: Sequence[Entry],
    rejected: RejectedForm | None,
    texts: Texts,
    *,
    short: bool = False,
) -> list[Form]:
    """A form for everything that screening may do now, each with what the reporter will read, with blanks.

    That is said in the reader's language: the reporter's own might tell who it was. With ``short`` names they
    stand in one row with others.
    """
    forms, said = [], values_of(rejected)
    for verb in screenings(observation, entries):
        fields, preview = _SCREENING[verb][1](observation.number, said, texts)
        shown = Text(texts("screening-preview", words=preview))
        form = form_on(observation, verb, [*fields, shown], texts)
        forms.append(replace(form, label=texts(f"desk-{verb}")) if short else form)
    return forms


_Shown: TypeAlias = tuple[list[Field], str]
"""The fields of a form, made from what was sent before, and what the reporter will read."""


def _ask(number: str, said: Mapping[str, Any], texts: Texts) -> _Shown:
    preview = screening.asked(number, texts("blank-question"), texts("blank-date"), texts)
    return [text_field("ask_words", texts("screening-question"), said)], preview


def _close(number: str, said: Mapping[str, Any], texts: Texts) -> _Shown:
    codes = [(code.value, texts(f"closed-{code}")) for code in Closing]
    code = ChoiceField("close_code", texts("screening-code"), codes, said.get("close_code"))
    words = text_field("close_words", texts("screening-words"), said)
    return [code, words], texts("notice-ended", number=number, reason=texts("blank-ending"))


def _redirect(number: str, said: Mapping[str, Any], texts: Texts) -> _Shown:
    channel = text_field("redirect_channel", texts("screening-channel"), said, multiline=False)
    words = text_field("redirect_words", texts("screening-words"), said)
    blank = ending(texts("blank-channel"), texts("blank-words"))
    return [channel, words], screening.redirected(number, blank, texts)


_SCREENING: dict[str, tuple[ObservationState, Callable[[str, Mapping[str, Any], Texts], _Shown]]] = {
    "ask": (ObservationState.NEEDS_INFO, _ask),
    "redirect": (ObservationState.REDIRECTED, _redirect),
    "close": (ObservationState.CLOSED, _close),
}
"""What screening may do: the state that it leads to, and what its form shows."""


# --- what it says


def editing_page(
    observation: Observation,
    county: County,
    texts: Texts,
    rejected: RejectedForm | None = None,
    phrases: Sequence[str] = (),
) -> Page:
    """Its title and codes to be corrected, and behind a button its words to be masked.

    Args:
        observation: to be corrected.
        county: its codes and names.
        texts: the channel's language.
        rejected: the form as it was sent and not accepted; it stands open then, alone.
        phrases: what was found in it as names and may be allowed.
    """
    number, masking = observation.number, rejected is not None and rejected.verb == "mask"
    form = (_masks if masking else _codes)(observation, county, rejected, texts)
    actions: list[Action] = [*form.actions]
    if observation.text and not rejected:  # a long try beside both forms might not fit into a message
        actions.append(_masks(observation, county, None, texts))
        actions += allow_buttons(phrases, texts, number)
    actions.append(Button(texts("button-back"), "back", facts={"number": number}, fields=False))
    hints = ("editing-say-code", "editing-say-title", "editing-say-mask")
    problem = Callout(refusal_text(rejected.problem, texts), Emphasis.WARNING) if rejected else None
    return Page(
        title=texts("editing-title", number=number),
        above=[problem] if problem else [],
        parts=[
            *([Quote(observation.text)] if observation.text and not masking else []),
            CardOnly(form.parts),
            TextOnly([Text(texts("editing-words")), Facts(_typed_fields(observation, county, texts))]),
            Hints([*(texts(key, number=number) for key in hints), *allow_sayings(phrases, texts)]),
        ],
        actions=actions,
    )


def _typed_fields(observation: Observation, county: County, texts: Texts) -> list[tuple[str, str]]:
    """Each field by the name under which it is typed, with its present value."""
    title = [(texts.words("words-code-title")[0], observation.title)] if observation.text else []
    codes = (
        (texts.words(f"words-code-{key}")[0], coded_words(observation, key, county, texts)) for key in CODES
    )
    return [*title, *((label, value or texts("answer-none")) for label, value in codes)]


def _codes(observation: Observation, county: County, rejected: RejectedForm | None, texts: Texts) -> Form:
    said, parts = values_of(rejected), list[Part]()
    if observation.text:
        key = "code_title"
        parts.append(TextField(key, texts("label-title"), str(said.get(key) or observation.title)))
    for name in CODES:
        question, key = county.form[name], f"code_{name}"
        theirs = chosen_words(observation, name, county, texts)
        hint = texts("editing-chosen", words=theirs) if theirs else ""
        answer, label = said.get(key, observation.value(name)), texts(f"label-{name}")
        label = field_label(question, label, texts, hint)
        parts.append(question_field(question, answer, label, county.municipalities, texts, key=key))
    return form_on(observation, "amend", parts, texts, rule="editing-words")


def _masks(observation: Observation, county: County, rejected: RejectedForm | None, texts: Texts) -> Form:
    said, fields = values_of(rejected), list[Part]()
    for name in WORDS:
        key = f"mask_{name}"
        if now := str(said.get(key) or observation.value(name) or ""):
            label = texts("mask-field", name=texts.words(f"words-mask-{name}")[0])
            fields.append(TextField(key, label, now, multiline=name != "title"))
    rule = Text(texts("mask-words", who=handler(county, texts)))
    return form_on(observation, "mask", [rule, *fields], texts, rule=None)
