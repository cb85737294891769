"""The working group's pages on what is written for others: the form, and what others read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.log import Entry
from bot.domain.phenomenon import Phenomenon
from bot.domain.prefill import publication_areas
from bot.domain.publication import (
    PUBLICATION_MOVES,
    TEXTS,
    Content,
    Deed,
    Publication,
    PublicationState,
    content_of,
    publication_form,
)
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire, codes_in
from bot.domain.roles import Role
from dialogs.pages.forms import form_on, offered, problem_above, text_field, values_of
from dialogs.pages.page import (
    Button,
    Callout,
    CardOnly,
    ChoiceField,
    Emphasis,
    Facts,
    Field,
    Fold,
    Form,
    Group,
    Hints,
    Line,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextField,
    Tick,
)
from dialogs.pages.proposals import SHOWN_EVENTS, history
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import publication_choice, publication_state
from dialogs.texts.refusals import refusal_text
from dialogs.texts.wordings import title_in

INPUTS = "publication_"
"""What the ids of the form's inputs begin with."""


@dataclass(frozen=True, kw_only=True)
class PublicationCase:
    """A publication, and what the working group looks at with it.

    Attributes:
        publication: to be shown.
        phenomenon: what it is about.
        approver: who approves: the chair, or the coordinator where there is none.
        entries: its history, oldest first.
    """

    publication: Publication
    phenomenon: Phenomenon
    approver: Role = Role.CHAIR
    entries: Sequence[Entry] = ()


def publication_page(
    case: PublicationCase, county: County, texts: Texts, rejected: RejectedForm | None = None
) -> Page:
    """All that others read of it or would read, in each language, and what may be done."""
    one = case.publication
    return Page(
        title=texts("publication-title", number=one.number),
        above=problem_above(rejected, texts),
        lead=[Rows([(title_in(one, texts), "")])],
        parts=[
            Facts(_status(case, texts)),
            *_contents(one, county, texts),
            *history(case.entries, texts, most=0 if rejected else SHOWN_EVENTS // 2),
            Hints(_hints(case, texts)),
        ],
        actions=[
            *offered(_forms(case, rejected, texts), rejected, texts, alone=True),
            *([] if rejected else _ways(case, texts)),
        ],
        wide=True,
    )


def _status(case: PublicationCase, texts: Texts) -> list[Line]:
    one, phenomenon = case.publication, case.phenomenon
    state, since = publication_state(one.state, texts), texts.date(one.since)
    facts = [
        (texts("label-state"), texts("proposal-state", state=state, date=since)),
        (
            texts("publication-of"),
            texts("digest-item", number=phenomenon.number, title=title_in(phenomenon, texts)),
        ),
    ]
    if Deed.APPROVE in PUBLICATION_MOVES[one.state]:
        facts.append((texts("publication-decides"), texts(f"publication-decides-{case.approver}")))
    if one.readable:
        said = texts(
            "publication-revision", revision=one.revision, date=texts.date(one.approved_at or one.since)
        )
        facts.append((texts("publication-words"), said))
    return facts


def _contents(one: Publication, county: County, texts: Texts) -> list[Part]:
    """What others would read, and what they read now; each under its heading where there are both."""
    if one.state is PublicationState.CHANGING and one.pending:
        now = _content(content_of(one), county, texts)
        return [
            Section(texts("publication-proposed"), []),
            *_content(one.pending, county, texts),
            Section(texts("publication-now"), []),
            *now,
        ]
    return _content(content_of(one), county, texts)


def _content(content: Content, county: County, texts: Texts) -> list[Part]:
    parts: list[Part] = [Facts(_codes(content, county, texts))]
    for language in Language:
        if words := content.words.get(language):
            said: list[Part] = [Quote(words.title), Quote(words.summary)]
            named = (("conclusion", words.conclusion), ("ask", words.ask))
            said += [Facts([(texts(f"publication-{key}"), one)]) for key, one in named if one]
            parts.append(Section(texts(f"publication-in-{language}"), said))
    if len(content.words) < len(Language):
        parts.append(Text(texts("publication-not-translated"), subtle=True))
    return parts


def _codes(content: Content, county: County, texts: Texts) -> list[Line]:
    form = publication_form(content.areas)

    def said(key: str, codes: Sequence[str]) -> str:
        return "; ".join(publication_choice(form[key], code, county.municipalities, texts) for code in codes)

    lines = [
        (texts("field-publication-level"), said("level", [content.level])),
        (texts("field-publication-tone"), said("tone", [content.tone])),
        (texts("field-publication-need"), said("need", [content.need])),
        (texts("field-publication-aspects"), said("aspects", content.aspects)),
        (texts("publication-areas"), said("areas", content.areas) or texts("area-COUNTY")),
    ]
    if content.weakest:
        lines.append((texts("field-publication-weakest"), texts("yes")))
    return [(label, words) for label, words in lines if words]


# --- what can be done


def _forms(case: PublicationCase, rejected: RejectedForm | None, texts: Texts) -> list[Form]:
    one, said, moves = case.publication, values_of(rejected), PUBLICATION_MOVES[case.publication.state]
    forms = []
    if Deed.APPROVE in moves:
        about, named = (one.id, one.version), {"number": one.number}
        approve = Button(
            texts("button-approve-publication-save"), "approve_publication", about, named, fields=False
        )
        level = texts(f"publication-approve-{(one.proposed or one).level}")
        rule = Text(texts("publication-approve", level=level))
        forms.append(Form(texts("button-approve-publication"), [rule], [approve]))
    for deed, key in ((Deed.DECLINE, "decline"), (Deed.WITHDRAW, "withdraw")):
        if deed in moves:
            parts: list[Part] = [
                Text(texts(f"publication-{key}")),
                text_field(f"{key}_reason", texts("field-publication-reason"), said),
            ]
            forms.append(form_on(one, f"{key}_publication", parts, texts, key=f"{key}-publication"))
    return forms


def _ways(case: PublicationCase, texts: Texts) -> list[Button]:
    """To the form, and to the phenomenon."""
    named, ways = {"number": case.phenomenon.number}, list[Button]()
    if Deed.PROPOSE in PUBLICATION_MOVES[case.publication.state]:
        ways.append(
            Button(texts("button-rewrite-publication"), "write_for_others", facts=named, fields=False)
        )
    return [*ways, Button(texts("button-phenomenon"), "open", facts=named, fields=False)]


def _hints(case: PublicationCase, texts: Texts) -> list[str]:
    """What may be typed about it."""
    number, moves = case.publication.number, PUBLICATION_MOVES[case.publication.state]
    hints = [
        texts(f"publication-words-{deed}", number=number)
        for deed in (Deed.APPROVE, Deed.DECLINE, Deed.WITHDRAW)
        if deed in moves
    ]
    if Deed.PROPOSE in moves:
        hints.append(texts("phenomenon-words-write-for-others", number=case.phenomenon.number))
    return hints


# --- the form


@dataclass(frozen=True, kw_only=True)
class PublicationDraft:
    """A phenomenon to be written of for others.

    Attributes:
        phenomenon: of which it is written.
        answers: to the form, before it is filled.
        version: of all that was ever written of it.
    """

    phenomenon: Phenomenon
    answers: Mapping[str, Any]
    version: int = 1


def publication_form_page(
    case: PublicationDraft, county: County, texts: Texts, rejected: RejectedForm | None = None
) -> Page:
    """The form in which a coordinator writes of a phenomenon for others, and proposes it to the chair."""
    form = publication_form(publication_areas(county.municipalities, county.areas))
    phenomenon, said = case.phenomenon, {**case.answers, **_sent(form, rejected)}
    about = (phenomenon.id, case.version)
    named = {"number": phenomenon.number}
    save = Button(texts("button-propose-publication"), "propose_publication", about, named, main=True)
    return Page(
        title=texts("publication-form-title", number=phenomenon.number),
        above=problem_above(rejected, texts),
        lead=[Rows([(title_in(phenomenon, texts), "")])],
        parts=[
            *map(Text, (texts("publication-form-rule"), texts("publication-form-way"))),
            CardOnly([*_problem(rejected, texts), *_fields(said, form, county, texts)]),
            Hints(_form_hints(phenomenon, form, county, texts)),
        ],
        actions=[save],
        wide=True,
    )


def _sent(form: Questionnaire, rejected: RejectedForm | None) -> dict[str, Any]:
    """What was sent in a form that came back, by the question's key."""
    values = values_of(rejected)
    keys = (question.key for question in form.questions)
    return {key: values[f"{INPUTS}{key}"] for key in keys if f"{INPUTS}{key}" in values}


def _fields(said: Mapping[str, Any], form: Questionnaire, county: County, texts: Texts) -> list[Part]:
    """The words, those in other languages folded away until they are written, and the codes."""
    first = Language.FI
    parts: list[Part] = [
        Section(
            texts(f"publication-in-{first}"),
            [_field(form[f"{text}_{first}"], said, county, texts) for text in TEXTS],
        )
    ]
    for language in Language:
        if language is not first:
            fields = [_field(form[f"{text}_{language}"], said, county, texts) for text in TEXTS]
            written = any(said.get(f"{text}_{language}") for text in TEXTS)
            title = texts(f"publication-in-{language}")
            line = texts("publication-optional")
            parts.append(Fold(title, fields, line, open=written))
    codes = [question for question in form.questions if question.kind is not AnswerKind.TEXT]
    return [*parts, Group([_field(question, said, county, texts) for question in codes], apart=True)]


def _field(question: Question, said: Mapping[str, Any], county: County, texts: Texts) -> Field:
    key, answer = f"{INPUTS}{question.key}", said.get(question.key)
    label = texts(f"field-publication-{question.key}")
    if question.kind is AnswerKind.YES_NO:
        return Tick(key, label, texts("publication-weakest-words"), on=str(answer).lower() == "true")
    if question.kind is AnswerKind.TEXT:
        most = texts("publication-most", label=label, most=question.longest)
        return TextField(key, most, str(answer or ""), multiline=question.longest >= _LONG)
    choices = [
        (code, publication_choice(question, code, county.municipalities, texts)) for code in question.choices
    ]
    many = question.kind is AnswerKind.CHOICES
    return ChoiceField(
        key, label, choices, codes_in(answer), many=many, expanded=len(choices) <= _FEW, required=False
    )


_LONG, _FEW = 300, 2


def _problem(rejected: RejectedForm | None, texts: Texts) -> list[Part]:
    return [Callout(refusal_text(rejected.problem, texts), Emphasis.WARNING)] if rejected else []


def _form_hints(phenomenon: Phenomenon, form: Questionnaire, county: County, texts: Texts) -> list[str]:
    """How the form is filled by typing, and what there is to choose from."""
    said = [texts("publication-form-words", number=phenomenon.number)]
    for question in form.questions:
        if question.choices:
            words = [
                texts("numbered", n=n, words=publication_choice(question, code, county.municipalities, texts))
                for n, code in enumerate(question.choices, 1)
            ]
            label = texts.words(f"words-publication-{question.key}")[0]
            said.append(texts("fact", label=label, value="; ".join(words)))
    return said
