"""The working group's page on one phenomenon of a meeting's agenda, with the form for a decision."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.decision import Decision
from bot.domain.meeting_pack import AgendaCase
from bot.domain.phenomenon import Phenomenon
from bot.domain.wordings import wording
from dialogs.pages.forms import by_number, labelled, offered, problem_above, text_field, values_of
from dialogs.pages.observations import proposals_of
from dialogs.pages.page import (
    Action,
    Button,
    CardOnly,
    ChoiceField,
    DateField,
    Facts,
    Form,
    Hints,
    Line,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextField,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import in_sentence
from dialogs.texts.minutes import blank, decided, minuted
from dialogs.texts.wordings import title_in, words_in

_ON_CARD, _IN_TEXT = 20, 5
"""So many phenomena are named that could take its observations in."""


def item_page(
    case: AgendaCase,
    others: Sequence[Phenomenon],
    texts: Texts,
    rejected: RejectedForm | None = None,
    *,
    due: bool,
) -> Page:
    """What speaks for it, what was decided, and what can be decided.

    Args:
        case: to be shown.
        others: phenomena that could take its observations in.
        texts: the channel's language.
        rejected: a form as it was sent and not accepted; it stands open then, alone.
        due: whether the meeting's day has come.
    """
    parts: list[Part] = [
        Quote(words_in(wording(case.phenomenon, "summary"), texts)),
        Facts(_reasons(case, texts)),
    ]
    if case.proposals:
        parts.append(Section(texts("item-proposals"), [Rows(proposals_of(case.proposals, texts))]))
    if case.item.decision:
        parts.append(CardOnly([Section(texts("label-decision"), [])]))
        parts.append(Facts(_decision(case, texts)))
        parts.append(Quote(texts("minutes-preview", words=minuted(case, texts))))
    forms = _forms(case, others, values_of(rejected), texts, due=due) if case.meeting.open else []
    return Page(
        title=texts("item-title", number=case.number),
        above=problem_above(rejected, texts),
        lead=[Rows([(title_in(case.phenomenon, texts), "")])],
        parts=[*parts, Hints(_hints(case, others, texts, due=due))],
        actions=[
            *offered(forms, rejected, texts, alone=True),
            *_moves(case, texts),
            Button(texts("button-phenomenon"), "open", facts={"number": case.number}, fields=False),
            Button(
                texts("button-meeting"),
                "meeting",
                facts={"meeting": case.meeting.day.isoformat()},
                fields=False,
            ),
        ],
        wide=True,
    )


def _reasons(case: AgendaCase, texts: Texts) -> list[Line]:
    """The components that speak for it, in words and figures; people weigh them."""
    weight, n = case.weight, texts.number
    actors = "; ".join(texts.code("actor", code) for code in weight.actors)
    day = texts.date(case.meeting.day)
    seen = texts("weight-seen", recent=weight.recent, previous=weight.previous)
    lines = [
        ("weight-place", texts("item-place", date=day, place=case.place, of=case.of)),
        ("weight-votes", n(case.votes)),
        ("weight-reporters", n(weight.reporters)),
        ("weight-units", n(weight.units)),
        ("weight-municipalities", n(weight.municipalities)),
        ("weight-growth", seen),
        ("weight-rights", texts("yes" if weight.rights else "no")),
        ("weight-weakest", texts("yes" if weight.weakest else "no")),
        ("weight-actors", actors or texts("weight-actors-none")),
        ("weight-age", texts("digest-age", days=weight.age)),
    ]
    return [(texts(label), value) for label, value in lines]


def _decision(case: AgendaCase, texts: Texts) -> list[Line]:
    """What was decided, why, and what comes next."""
    return [
        (texts("label-decision"), decided(case, texts)),
        (texts("field-reason"), in_sentence(case.item.reason)),
        (texts("field-next_step"), in_sentence(case.item.next_step)),
    ]


# --- what can be done


def _forms(
    case: AgendaCase, others: Sequence[Phenomenon], said: Mapping[str, Any], texts: Texts, *, due: bool
) -> list[Form]:
    decide = [_decide(case, others, said, texts)] if due else []
    return [*decide, _reword(case, said, texts) if case.item.decision else _off(case, said, texts)]


def _form(case: AgendaCase, verb: str, key: str, parts: Sequence[Part], texts: Texts) -> Form:
    return Form(texts(key), parts, [_button(case, verb, f"{key}-save", texts)])


def _button(case: AgendaCase, verb: str, key: str, texts: Texts, *, fields: bool = True) -> Button:
    about = (case.item.id, case.item.version)
    return Button(texts(key), verb, about, {"number": case.number}, fields=fields)


def _decide(case: AgendaCase, others: Sequence[Phenomenon], said: Mapping[str, Any], texts: Texts) -> Form:
    item = case.item
    now: dict[str, Any] = {
        "decision": item.decision,
        "reason": item.reason,
        "next_step": item.next_step,
        "until": item.until.isoformat() if item.until else None,
        "into": case.into.number if case.into else None,
        "channel": item.channel,
        "what": case.proposal.fields.get("what") if case.proposal else None,
        **said,
    }
    decisions = [(one.value, texts(f"decision-{one}")) for one in Decision]
    label, chosen_now = texts("label-decision"), now["decision"]
    parts: list[Part] = [
        Text(texts("privacy-short")),
        ChoiceField("decision", label, decisions, chosen_now, expanded=True),
        _text("reason", "field-reason", "field-reason-hint", now, texts),
        _text("next_step", "field-next_step", "field-next_step-hint", now, texts),
        _text("what", "field-what", "item-when-propose", now, texts),
        DateField("until", labelled(texts("field-review"), texts("item-when-monitor")), now["until"]),
    ]
    if others:
        choices = by_number(others[:_ON_CARD], texts)
        label = labelled(texts("field-into"), texts("item-when-merge"))
        parts.append(ChoiceField("into", label, choices, now["into"], required=False))
    channel = labelled(texts("field-channel"), texts("item-when-redirect"))
    parts.append(text_field("channel", channel, now, multiline=False))
    parts.append(Quote(texts("minutes-preview", words=blank(case, texts))))
    return _form(case, "decide", "button-decide", parts, texts)


def _reword(case: AgendaCase, said: Mapping[str, Any], texts: Texts) -> Form:
    now = {"new_reason": case.item.reason, "new_next_step": case.item.next_step, **said}
    parts: list[Part] = [
        Text(texts("privacy-short")),
        _text("new_reason", "field-reason", "field-reason-hint", now, texts),
        _text("new_next_step", "field-next_step", "field-next_step-hint", now, texts),
    ]
    return _form(case, "reword", "button-reword", parts, texts)


def _off(case: AgendaCase, said: Mapping[str, Any], texts: Texts) -> Form:
    reason = _text("off_reason", "field-reason", "meeting-late-hint", said, texts)
    return _form(case, "off_agenda", "button-off", [Text(texts("item-off-rule")), reason], texts)


def _text(key: str, label: str, hint: str, now: Mapping[str, Any], texts: Texts) -> TextField:
    return text_field(key, labelled(texts(label), texts(hint)), now)


def _moves(case: AgendaCase, texts: Texts) -> list[Action]:
    """Earlier or later on the agenda, while there is something to move."""
    if case.item.decision or not case.meeting.open:
        return []
    higher = [_button(case, "higher", "button-higher", texts, fields=False)] if case.place > 1 else []
    lower = [_button(case, "lower", "button-lower", texts, fields=False)] if case.place < case.of else []
    return [*higher, *lower]


_EXAMPLES = ("item-words-propose", "item-words-monitor", "item-words-redirect")


def _hints(case: AgendaCase, others: Sequence[Phenomenon], texts: Texts, *, due: bool) -> list[str]:
    """What may be typed now."""
    number, said = case.number, []
    if not case.meeting.open:
        return [texts("item-over")]
    if due:
        names = texts.listed([texts.words(f"words-decision-{one}")[0] for one in Decision], "or")
        said += [texts("privacy-short"), texts("item-words-decide", number=number, decisions=names)]
        said += [texts("item-words-examples"), *(texts(key, number=number) for key in _EXAMPLES)]
        said += _merging(number, others[:_IN_TEXT], texts)
    if case.item.decision:
        return [*said, texts("item-words-reword", number=number)]
    return [*said, texts("item-words-order", number=number), texts("item-words-off", number=number)]


def _merging(number: str, others: Sequence[Phenomenon], texts: Texts) -> list[str]:
    """How to merge, and into what: the numbers stand right under the words that take one."""
    if not others:
        return []
    named = [words for _, words in by_number(others, texts)]
    return [texts("item-words-merge", number=number, into=others[0].number), *named]
