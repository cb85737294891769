"""The working group's pages on an agenda's phenomenon: what speaks for it, and each decision."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.domain.county import County
from bot.domain.decision import NEEDS, Decision
from bot.domain.meeting_pack import AgendaCase
from bot.domain.phenomenon import Phenomenon
from bot.domain.wordings import wording
from dialogs.pages.forms import by_number, date_field, labelled, offered, problem_above, text_field, values_of
from dialogs.pages.observations import proposals_of
from dialogs.pages.page import (
    Action,
    Button,
    Callout,
    CardOnly,
    Door,
    Emphasis,
    Facts,
    Field,
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
    TextOnly,
)
from dialogs.pages.proposals import opening
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.counted import known
from dialogs.texts.facts import capital, in_sentence, places, proposal_state
from dialogs.texts.minutes import blank, decided, minuted
from dialogs.texts.refusals import refusal_text
from dialogs.texts.wordings import title_in, words_in

_ON_CARD, _IN_TEXT = 10, 5
"""So many phenomena are named that could take its observations in."""


def item_page(
    case: AgendaCase,
    others: Sequence[Phenomenon],
    county: County,
    texts: Texts,
    rejected: RejectedForm | None = None,
    *,
    due: bool,
) -> Page:
    """What it is about, what speaks for it, what was decided, and what can be decided.

    Args:
        case: to be shown.
        others: phenomena that could take its observations in.
        county: whose municipalities are named.
        texts: the channel's language.
        rejected: a form as it was sent and not accepted; it stands open then, alone.
        due: whether the meeting's day has come.
    """
    parts: list[Part] = [
        Quote(words_in(wording(case.phenomenon, "summary"), texts)),
        Facts(_reasons(case, county, texts)),
    ]
    if case.proposals:
        parts.append(Section(texts("item-proposals"), _proposals(case, texts)))
    if case.item.decision:
        parts.append(CardOnly([Section(texts("label-decision"), [])]))
        parts.append(Facts(_decision(case, texts)))
        parts.append(Quote(texts("minutes-preview", words=minuted(case, texts))))
    forms = _forms(case, values_of(rejected), texts) if case.meeting.open else []
    if due and case.meeting.open and not rejected:
        parts.append(CardOnly([_choices(case, others, texts)]))
    return Page(
        title=texts("item-title", number=case.number),
        above=problem_above(rejected, texts),
        lead=[Rows([(title_in(case.phenomenon, texts), "")])],
        parts=[*parts, Hints(_hints(case, others, texts, due=due))],
        actions=[
            *_next(case, texts),
            *offered(forms, rejected, texts, alone=True),
            *_moves(case, texts),
            Button(texts("button-phenomenon"), "open", facts={"number": case.number}, fields=False),
            _to_meeting(case, texts),
        ],
        wide=True,
    )


def _proposals(case: AgendaCase, texts: Texts) -> list[Part]:
    """What is proposed already: each opens."""
    doors = [
        opening(one.number, title_in(one, texts), proposal_state(one.state, texts)) for one in case.proposals
    ]
    return [CardOnly(doors), TextOnly([Rows(proposals_of(case.proposals, texts))])]


def _to_meeting(case: AgendaCase, texts: Texts) -> Button:
    named = {"meeting": case.meeting.day.isoformat()}
    return Button(texts("button-meeting"), "meeting", facts=named, fields=False)


def _next(case: AgendaCase, texts: Texts) -> list[Action]:
    """Once it is decided, the way to the next item that is not."""
    if not case.item.decision or not case.following or not case.meeting.open:
        return []
    label = texts("button-next", number=case.following)
    return [Button(label, "item", facts={"number": case.following}, fields=False, main=True)]


def _choices(case: AgendaCase, others: Sequence[Phenomenon], texts: Texts) -> Section:
    """What can be decided: each opens what it needs."""
    possible = [one for one in Decision if others or NEEDS[one] != "into"]
    named = {one: {"number": case.number, "decision": one.value} for one in possible}
    doors = [Door(_name(one, texts), "choose_decision", facts=named[one]) for one in possible]
    return Section(texts("choose-again" if case.item.decision else "choose-title"), doors)


def _name(decision: Decision, texts: Texts) -> str:
    return capital(texts(f"decision-{decision}"))


def _reasons(case: AgendaCase, county: County, texts: Texts) -> list[Line]:
    """The components that speak for it, in words and figures; people weigh them."""
    weight, n = case.weight, texts.number
    actors = "; ".join(texts.code("actor", code) for code in weight.actors)
    day = texts.date(case.meeting.day)
    seen = texts("weight-seen", recent=weight.recent, previous=weight.previous)
    lines = [
        ("weight-place", texts("item-place", date=day, place=case.place, of=case.of)),
        ("weight-votes", n(case.votes)),
        ("phenomenon-count", n(case.size)),
        ("weight-reporters", n(weight.reporters)),
        ("weight-units", n(weight.units) if weight.units else texts("unknown")),
        ("weight-municipalities", places(case.areas, weight.municipalities, county, texts)),
        ("weight-growth", seen),
        ("weight-rights", known(weight.rights, texts)),
        ("weight-weakest", known(weight.weakest, texts)),
        ("weight-actors", actors or texts("unknown")),
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


# --- one decision


def decision_page(
    case: AgendaCase,
    decision: Decision,
    texts: Texts,
    rejected: RejectedForm | None = None,
    *,
    into: Phenomenon | None = None,
) -> Page:
    """What one decision needs and nothing else, filled as far as it is known.

    Args:
        case: about which is decided.
        decision: the one that was chosen.
        texts: the channel's language.
        rejected: the form as it was sent and not accepted.
        into: the phenomenon that takes its observations in, when it is merged.
    """
    now, need = {**_known(case, decision, texts), **values_of(rejected)}, NEEDS[decision]
    problem = Callout(refusal_text(rejected.problem, texts), Emphasis.WARNING) if rejected else None
    named = {"number": case.number, "decision": decision.value, "into": into.number if into else ""}
    save = Button(texts("button-decide-save"), "decide", (case.item.id, case.item.version), named, main=True)
    return Page(
        title=_name(decision, texts),
        above=[problem] if problem else [],
        lead=[Rows([(case.number, title_in(case.phenomenon, texts))])],
        parts=[
            *([Section(texts("field-into"), [Rows([(into.number, title_in(into, texts))])])] if into else []),
            *([_NEEDED[need](now, texts)] if need in _NEEDED else []),
            _text("reason", "field-reason", "field-reason-hint", now, texts),
            _text("next_step", "field-next_step", "field-next_step-hint", now, texts),
            Text(texts("privacy-short"), subtle=True),
            Quote(texts("minutes-preview", words=blank(case, texts, decision))),
        ],
        actions=[save, _back(case, texts)],
        wide=True,
    )


def merging_page(case: AgendaCase, others: Sequence[Phenomenon], texts: Texts) -> Page:
    """Into which phenomenon one is merged: those that could take its observations in, the likest first."""
    named = {"number": case.number, "decision": Decision.MERGE.value}
    doors = [
        Door(title_in(one, texts), "choose_decision", one.number, facts={**named, "into": one.number})
        for one in others[:_ON_CARD]
    ]
    return Page(
        title=_name(Decision.MERGE, texts),
        lead=[Rows([(case.number, title_in(case.phenomenon, texts))])],
        parts=[
            Section(texts("field-into"), [CardOnly(doors)]),
            Hints(_merging(case.number, others[:_IN_TEXT], texts)),
        ],
        actions=[_back(case, texts)],
        wide=True,
    )


def _back(case: AgendaCase, texts: Texts) -> Button:
    named = {"number": case.number}
    return Button(texts("button-back"), "choose_decision", facts=named, fields=False)


def _known(case: AgendaCase, decision: Decision, texts: Texts) -> dict[str, Any]:
    """What is known before anybody has written: as it was decided before, or as it most often is."""
    item, day = case.item, texts.date(case.next_meeting) if case.next_meeting else "none"
    same = item.decision is decision
    until = item.until if same else case.next_meeting
    return {
        "reason": item.reason,
        "next_step": item.next_step if same else texts(f"decision-next-{decision}", date=day),
        "until": until.isoformat() if until else None,
        "channel": item.channel,
        "what": case.proposal.fields.get("what") if case.proposal else None,
    }


def _what(now: Mapping[str, Any], texts: Texts) -> Field:
    return _text("what", "field-what", "field-what-hint", now, texts)


def _until(now: Mapping[str, Any], texts: Texts) -> Field:
    return date_field("until", texts("field-review"), now)


def _channel(now: Mapping[str, Any], texts: Texts) -> Field:
    return text_field("channel", texts("field-channel"), now, multiline=False)


_NEEDED: Mapping[str | None, Callable[[Mapping[str, Any], Texts], Field]] = {
    "what": _what,
    "until": _until,
    "channel": _channel,
}
"""The field of what a decision demands, by its name in :data:`bot.domain.decision.NEEDS`.

Partial: into which phenomenon one is merged was chosen before, on a page of its own.
"""


# --- what else can be done


def _forms(case: AgendaCase, said: Mapping[str, Any], texts: Texts) -> list[Form]:
    return [_reword(case, said, texts) if case.item.decision else _off(case, said, texts)]


def _form(case: AgendaCase, verb: str, key: str, parts: Sequence[Part], texts: Texts) -> Form:
    return Form(texts(key), parts, [_button(case, verb, f"{key}-save", texts)])


def _button(case: AgendaCase, verb: str, key: str, texts: Texts, *, fields: bool = True) -> Button:
    about = (case.item.id, case.item.version)
    return Button(texts(key), verb, about, {"number": case.number}, fields=fields)


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
