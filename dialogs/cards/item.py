"""Card: one phenomenon on the agenda, what speaks for it, and the form for a decision."""

from collections.abc import Mapping, Sequence
from typing import Any

from microsoft_teams.cards.core import Action, CardElement, DateInput, ExecuteAction, TextInput

from bot.domain.decision import Decision
from bot.domain.meeting_pack import AgendaCase
from bot.domain.phenomenon import Phenomenon
from dialogs.cards.buttons import button
from dialogs.cards.fields import Form, forms
from dialogs.cards.inputs import chosen, labelled, pick
from dialogs.cards.kit import Card, card, fact, line, quoted, section, words
from dialogs.pages.observations import proposals_of
from dialogs.plain.item import decision_lines, item_lines, item_title
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.minutes import blank, minuted
from dialogs.verbs import Verb

OTHERS = 20
"""So many phenomena can be chosen to take its observations in."""


def item_card(
    matter: AgendaCase,
    others: Sequence[Phenomenon],
    texts: Texts,
    tried: RejectedForm | None = None,
    *,
    due: bool,
) -> Card:
    """One item of the agenda with all its forms.

    Args:
        matter: to be shown.
        others: phenomena that could take its observations in.
        texts: the channel's language.
        tried: a form as it was sent and not accepted; it stands open then, alone.
        due: whether the meeting's day has come.
    """
    body: list[CardElement] = [line(matter.phenomenon.title), *quoted(matter.phenomenon.summary)]
    body += [fact(*known) for known in item_lines(matter, texts)]
    if matter.proposals:
        body.append(section(texts("item-proposals")))
        body += [line(*made) for made in proposals_of(matter.proposals, texts)]
    if matter.item.decision:
        body.append(section(texts("label-decision")))
        body += [fact(*known) for known in decision_lines(matter, texts)]
        body += quoted(texts("minutes-preview", words=minuted(matter, texts)))
    offered = _forms(matter, others, tried, texts, due=due) if matter.meeting.open else []
    if tried:  # the others would make the card too large for a message beside a long try
        offered = [form for form in offered if form.verb is tried.verb]
    opened, ways = forms(offered, tried, texts)
    actions = [*ways, *_moves(matter, texts), *_leads(matter, texts)]
    return card(texts, item_title(matter, texts), [*body, *opened], actions, wide=True)


def _forms(
    matter: AgendaCase, others: Sequence[Phenomenon], tried: RejectedForm | None, texts: Texts, *, due: bool
) -> list[Form]:
    said = tried.said if tried else {}
    offered = [_decide(matter, others, said, texts)] if due else []
    offered.append(_reword(matter, said, texts) if matter.item.decision else _off(matter, said, texts))
    return offered


def _button(title: str, verb: Verb, matter: AgendaCase, *, inputs: bool = True) -> ExecuteAction:
    about = (matter.item.id, matter.item.version)
    return button(title, verb, *about, inputs=inputs, number=matter.number)


def _decide(matter: AgendaCase, others: Sequence[Phenomenon], said: Mapping[str, Any], texts: Texts) -> Form:
    item = matter.item
    now: dict[str, Any] = {
        "decision": item.decision,
        "reason": item.reason,
        "next_step": item.next_step,
        "until": item.until.isoformat() if item.until else None,
        "into": matter.into.number if matter.into else None,
        "channel": item.channel,
        "what": matter.proposal.fields.get("what") if matter.proposal else None,
        **said,
    }
    decisions = [(one.value, texts(f"decision-{one}")) for one in Decision]
    picked = pick("decision", texts("label-decision"), decisions, texts).with_style("expanded")
    body: list[CardElement] = [words(texts("privacy-short")), chosen(picked, now["decision"])]
    body.append(_text("reason", texts("field-reason"), now, texts("field-reason-hint")))
    body.append(_text("next_step", texts("field-next_step"), now, texts("field-next_step-hint")))
    body.append(_text("what", texts("field-what"), now, texts("item-when-propose")))
    until = labelled(texts("field-review"), texts("item-when-monitor"))
    body.append(DateInput(id="until", label=until, placeholder=texts("answer-pick"), value=now["until"]))
    if others:
        choices = [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in others]
        label = labelled(texts("field-into"), texts("item-when-merge"))
        into = pick("into", label, choices[:OTHERS], texts)
        into.is_required = into.error_message = None  # only one of the decisions needs it
        body.append(chosen(into, now["into"]))
    body.append(_text("channel", texts("field-channel"), now, texts("item-when-redirect"), lines=False))
    body += quoted(texts("minutes-preview", words=blank(matter, texts)))
    return Form(
        Verb.DECIDE, texts("button-decide"), body, _button(texts("button-decide-save"), Verb.DECIDE, matter)
    )


def _reword(matter: AgendaCase, said: Mapping[str, Any], texts: Texts) -> Form:
    now = {"new_reason": matter.item.reason, "new_next_step": matter.item.next_step, **said}
    body: list[CardElement] = [
        words(texts("privacy-short")),
        _text("new_reason", texts("field-reason"), now, texts("field-reason-hint")),
        _text("new_next_step", texts("field-next_step"), now, texts("field-next_step-hint")),
    ]
    return Form(
        Verb.REWORD, texts("button-reword"), body, _button(texts("button-reword-save"), Verb.REWORD, matter)
    )


def _off(matter: AgendaCase, said: Mapping[str, Any], texts: Texts) -> Form:
    body: list[CardElement] = [
        words(texts("item-off-rule")),
        _text("off_reason", texts("field-reason"), said, texts("meeting-late-hint")),
    ]
    return Form(
        Verb.OFF_AGENDA, texts("button-off"), body, _button(texts("button-off-save"), Verb.OFF_AGENDA, matter)
    )


def _text(key: str, label: str, now: Mapping[str, Any], hint: str, *, lines: bool = True) -> TextInput:
    value = str(now.get(key) or "") or None
    return TextInput(id=key, label=labelled(label, hint), is_multiline=lines or None, value=value)


def _moves(matter: AgendaCase, texts: Texts) -> list[Action]:
    """Earlier or later on the agenda, while there is something to move."""
    if matter.item.decision or not matter.meeting.open:
        return []
    moves: list[Action] = []
    if matter.place > 1:
        moves.append(_button(texts("button-higher"), Verb.HIGHER, matter, inputs=False))
    if matter.place < matter.of:
        moves.append(_button(texts("button-lower"), Verb.LOWER, matter, inputs=False))
    return moves


def _leads(matter: AgendaCase, texts: Texts) -> list[Action]:
    day = matter.meeting.day.isoformat()
    return [
        button(texts("button-phenomenon"), Verb.OPEN, inputs=False, number=matter.number),
        button(texts("button-meeting"), Verb.MEETING, inputs=False, meeting=day),
    ]
