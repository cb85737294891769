"""The working group's pages on a meeting: its pack before it, its minutes after it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from textwrap import shorten
from typing import Any, TypeAlias

from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.meeting import MOST_ITEMS, Meeting, MeetingState
from bot.domain.meeting_pack import AgendaCase, Evaluated, MeetingPack
from bot.domain.observation import title_of
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.wordings import wording
from dialogs.pages.forms import by_number, date_field, labelled, offered, problem_above, text_field, values_of
from dialogs.pages.page import (
    Action,
    Button,
    CardOnly,
    ChoiceField,
    Door,
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
    TextOnly,
    WordsDoor,
)
from dialogs.pages.proposals import measured_lines, opening
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import in_sentence, places, proposal_state
from dialogs.texts.minutes import decided, minuted
from dialogs.texts.silence import represented
from dialogs.texts.wordings import title_in, words_in

_SHOWN = 6
"""So many proposals or phenomena are listed under each heading, the agenda's aside."""

_CANDIDATES = 20
"""So many phenomena can be chosen for the agenda, those first that the components suggest."""


def meeting_page(
    pack: MeetingPack, county: County, texts: Texts, rejected: RejectedForm | None = None
) -> Page:
    """Earlier promises, the agenda, weak signals, good practices, effects, and the next meeting.

    Args:
        pack: as it stands now.
        county: whose municipalities are named.
        texts: the channel's language.
        rejected: a form as it was sent and not accepted; it stands open on a card then, without the pack, as
            what was typed may be long and has to fit into the same message.
    """
    parts = _sections(pack, county, texts)
    if pack.representation and pack.meeting.open:
        parts.append(Text(" ".join(represented(pack.representation, texts)), subtle=True))
    if pack.following:
        parts.append(Text(texts("meeting-following", date=texts.date(pack.following))))
    return Page(
        title=texts("meeting-title", date=texts.date(pack.meeting.day)),
        above=problem_above(rejected, texts),
        lead=[*map(Text, _status(pack, texts))],
        parts=[*([TextOnly(parts)] if rejected else parts), Hints(_hints(pack, texts))],
        actions=_actions(pack, rejected, texts),
        wide=True,
    )


def _status(pack: MeetingPack, texts: Texts) -> list[str]:
    """Where the meeting stands, and until when its agenda is open."""
    meeting = pack.meeting
    if meeting.state is MeetingState.CANCELLED:
        return [texts("meeting-cancelled")]
    out = [texts("meeting-pack-out", date=texts.date(pack.out))] if pack.out else []
    if meeting.state is MeetingState.REPORTED and meeting.reported_at:
        return [texts("meeting-over", date=texts.date(meeting.reported_at))]
    if pack.due:
        return [texts("meeting-due")]
    closes, due = texts.date(meeting.closes_on), texts.date(meeting.pack_due)
    if pack.today > meeting.closes_on:
        return [texts("meeting-closed", closes=closes), *out]
    return [texts("meeting-open", closes=closes, pack=due), *out]


def _sections(pack: MeetingPack, county: County, texts: Texts) -> list[Part]:
    """The pack's parts in the order of the meeting: promises first; a part without content is left out."""
    if pack.meeting.state is MeetingState.CANCELLED:
        return []
    first, *others = (_section(pack, name, texts) for name in PARTS)
    return [*first, *_agenda(pack.matters, county, texts), *(part for each in others for part in each)]


_Named: TypeAlias = tuple[str, str, str]
"""A number, a title and what is said of it."""


def _section(pack: MeetingPack, name: str, texts: Texts) -> list[Part]:
    """A part of the pack: in text its things, on a card the way to them."""
    title, found = texts(f"meeting-{name}"), PARTS[name](pack, texts)
    if not found:
        return [Section(title, [Text(texts(_NONE[name]))])] if name in _NONE else []
    shown, left = found[:_SHOWN], len(found[_SHOWN:])
    rows = [(number, " \u2013 ".join(filter(None, (name, said)))) for number, name, said in shown]
    leads = texts("meeting-part", title=title, n=len(found))
    return [
        CardOnly([Door(leads, "meeting", facts={"meeting": pack.meeting.day.isoformat(), "page": name})]),
        TextOnly([Section(title, [Rows(rows, left=left)])]),
    ]


def pack_part_page(pack: MeetingPack, name: str, texts: Texts) -> Page:
    """One of :data:`PARTS`: each thing in it opens."""
    found = PARTS[name](pack, texts)
    shown, left = found[:_OPENED], len(found[_OPENED:])
    doors = [opening(number, title, said) for number, title, said in shown]
    rows = [(number, title) for number, title, _ in shown]
    back = {"meeting": pack.meeting.day.isoformat()}
    return Page(
        title=texts(f"meeting-{name}"),
        lead=[Text(texts("meeting-title", date=texts.date(pack.meeting.day)), subtle=True)],
        parts=[
            CardOnly([*doors, *([Text(texts("more", count=left))] if left else [])]),
            TextOnly([Rows(rows, left=left)]),
        ],
        actions=[Button(texts("button-meeting"), "meeting", facts=back, fields=False)],
        wide=True,
    )


_OPENED = 12
"""So many can be opened from a part of the pack; the others open by their number."""


def _promises(pack: MeetingPack, texts: Texts) -> list[_Named]:
    return [(one.number, title_in(one, texts), _promise(one, pack.today, texts)) for one in pack.promises]


def _effects(pack: MeetingPack, texts: Texts) -> list[_Named]:
    return [(one.proposal.number, title_in(one.proposal, texts), _effect(one, texts)) for one in pack.effects]


def _effect(one: Evaluated, texts: Texts) -> str:
    """What was measured, and what was said of it."""
    return " ".join((*measured_lines(one.proposal, texts), title_of(one.words))).strip()


PARTS: Mapping[str, Callable[[MeetingPack, Texts], list[_Named]]] = {
    "promises": _promises,
    "review": lambda pack, texts: _named(pack.review, texts),
    "weak": lambda pack, texts: _named(pack.weak, texts),
    "good": lambda pack, texts: _named(pack.good, texts),
    "effects": _effects,
}
"""The parts of the pack beside its agenda, in the order of the meeting; the agenda comes after the first."""

_NONE = {"promises": "meeting-promises-none"}
"""What is said of a part without content. Partial: the others are left out then."""


def _named(found: Iterable[Phenomenon], texts: Texts) -> list[_Named]:
    return [(one.number, title_in(one, texts), "") for one in found]


def _promise(one: Proposal, today: date, texts: Texts) -> str:
    age = texts("digest-age", days=max((today - helsinki_day(one.since)).days, 0))
    recipient = in_sentence(one.said("recipient"))
    said = texts("meeting-promise", state=proposal_state(one.state, texts), age=age)
    return texts("meeting-promise-of", promise=said, recipient=recipient) if recipient else said


# --- the agenda


def _agenda(agenda: Sequence[AgendaCase], county: County, texts: Texts) -> list[Part]:
    """What each item is about: its title opens it; its summary, how much speaks for it, what is proposed."""
    if not agenda:
        return [Section(texts("meeting-agenda"), [Text(texts("meeting-agenda-none"))])]
    return [Section(texts("meeting-agenda"), [_item(one, county, texts) for one in agenda])]


def _item(case: AgendaCase, county: County, texts: Texts) -> Part:
    said = _agenda_line(case, county, texts)
    title = title_in(case.phenomenon, texts)
    summary = shorten(words_in(wording(case.phenomenon, "summary"), texts), _SUMMARY, placeholder="…")
    made = [
        texts("meeting-proposed", proposal=in_sentence(title_in(one, texts)))
        for one in case.proposals[-_PROPOSED:]
    ]
    return Group(
        [
            CardOnly([Door(title, "item", said, facts={"number": case.number})]),
            TextOnly([Rows([(case.number, texts("fact", label=title, value=said))])]),
            *([Quote(summary)] if summary else []),
            *map(Quote, made),
        ],
    )


_SUMMARY, _PROPOSED = 300, 2
"""So many characters of a summary, and so many of its newest proposals, are shown of each phenomenon."""


def _agenda_line(case: AgendaCase, county: County, texts: Texts) -> str:
    """How much speaks for it and where that comes from, and what was decided."""
    where = places(case.areas, case.weight.municipalities, county, texts)
    said = texts("meeting-item", observations=case.size, places=where, votes=case.votes)
    if case.item.decision is None:
        return said
    return texts("meeting-item-decided", item=said, decision=decided(case, texts))


# --- what can be done


def _actions(pack: MeetingPack, rejected: RejectedForm | None, texts: Texts) -> list[Action]:
    meeting, day = pack.meeting, pack.meeting.day.isoformat()
    back = [Button(texts("button-meeting"), "meeting", facts={"meeting": day}, fields=False)]
    actions: list[Action] = [*(back if rejected else ())]
    actions += offered(_forms(pack, values_of(rejected), texts), rejected, texts)
    if pack.due and pack.matters:
        actions.append(Button(texts("button-minutes"), "minutes", facts={"meeting": day}, fields=False))
    if pack.to_be_sent:
        about = (meeting.id, meeting.version)
        actions.append(Button(texts("button-pack"), "pack", about, {"meeting": day}, fields=False))
    return actions


def _open_item(label: str, agenda: Iterable[AgendaCase], texts: Texts) -> Form:
    """A button that opens the agenda to choose from."""
    item = ChoiceField("number", texts("meeting-pick"), _choices(agenda, texts))
    return Form(texts(label), [item], [Button(texts("button-open"), "item")])


def _choices(agenda: Iterable[AgendaCase], texts: Texts) -> list[Line]:
    return by_number([one.phenomenon for one in agenda], texts)


def _forms(pack: MeetingPack, said: Mapping[str, Any], texts: Texts) -> list[Form]:
    forms = []
    if pack.matters and pack.votable:
        # Folded: spread out, titles would be read as Markdown.
        choices, now = _choices(pack.matters, texts), said.get("vote_number")
        picked = ChoiceField("vote_number", texts("meeting-vote"), choices, now)
        # Without a version: a vote changes nothing that the card shows of anybody, and may be given anew.
        forms.append(_form(pack, "vote", "meeting-vote-rule", [picked], texts, versioned=False))
    if _room(pack):
        candidates = [(one.number, _candidate(one, pack, texts)) for one in _ordered(pack)[:_CANDIDATES]]
        now, label = said.get("put_number"), texts("meeting-candidate")
        parts: list[Part] = [ChoiceField("put_number", label, candidates, now)]
        if pack.today > pack.meeting.closes_on:
            late = labelled(texts("field-reason"), texts("meeting-late-hint"))
            parts.append(text_field("put_reason", late, said))
        forms.append(_form(pack, "agenda", "meeting-candidate-rule", parts, texts))
    if pack.meeting.state is MeetingState.PLANNED:
        day = date_field("new_day", texts("field-until"), said)
        why = text_field("move_reason", texts("optional", label=texts("field-reason")), said)
        forms.append(_form(pack, "move_meeting", "meeting-move-rule", [day, why], texts))
        why = text_field("cancel_reason", texts("field-reason"), said)
        forms.append(_form(pack, "cancel_meeting", "meeting-cancel-rule", [why], texts))
    return forms


def _form(
    pack: MeetingPack, verb: str, rule: str, parts: Sequence[Part], texts: Texts, *, versioned: bool = True
) -> Form:
    meeting, key = pack.meeting, f"button-{verb.replace('_', '-')}"
    about = (meeting.id, meeting.version) if versioned else None
    save = Button(texts(f"{key}-save"), verb, about, {"meeting": meeting.day.isoformat()})
    return Form(texts(key), [Text(texts(rule)), *parts], [save])


def _hints(pack: MeetingPack, texts: Texts) -> list[str]:
    """What may be typed now."""
    day = pack.meeting.day.isoformat()
    if pack.meeting.state is MeetingState.CANCELLED:
        return []
    if not pack.meeting.open:
        return [texts("meeting-words-minutes", day=day)]
    said = []
    if pack.matters:
        number = pack.matters[0].number
        said.append(texts("meeting-words-item", number=number))
        if pack.votable:
            said += [texts("meeting-words-vote", number=number), texts("meeting-vote-open")]
    if _room(pack):
        shown = _ordered(pack)[:_SHOWN]
        said.append(texts("meeting-words-agenda", number=shown[0].number))
        said += [_candidate(one, pack, texts) for one in shown]
    if pack.due and pack.matters:
        said.append(texts("meeting-words-minutes", day=day))
    if pack.to_be_sent:
        said.append(texts("meeting-words-pack", day=day))
    if pack.meeting.state is MeetingState.PLANNED:
        said += [texts("meeting-words-move", day=day), texts("meeting-words-cancel", day=day)]
    return said


def _ordered(pack: MeetingPack) -> list[Phenomenon]:
    """What may still come on the agenda: first what this meeting has to look at."""
    return [*pack.review, *(one for one in pack.candidates if one not in pack.review)]


def _candidate(phenomenon: Phenomenon, pack: MeetingPack, texts: Texts) -> str:
    """One of them, with why it should come."""
    said = texts("digest-item", number=phenomenon.number, title=title_in(phenomenon, texts))
    return texts("meeting-candidate-review", phenomenon=said) if phenomenon in pack.review else said


def _room(pack: MeetingPack) -> bool:
    """Whether something may still come on the agenda."""
    free = pack.meeting.open and pack.today <= pack.meeting.day
    return free and bool(pack.candidates) and len(pack.matters) < MOST_ITEMS


# --- minutes


def minutes_page(meeting: Meeting, agenda: Sequence[AgendaCase], texts: Texts) -> Page:
    """The decisions, every message exactly as reporters get it, and a button that approves and sends all."""
    day, number = meeting.day.isoformat(), agenda[0].number if agenda else ""
    waits = texts("minutes-waits")
    over = meeting.reported_at and texts("meeting-over", date=texts.date(meeting.reported_at))
    edit, approve = texts("minutes-words-edit", number=number), texts("minutes-words-approve", day=day)
    return Page(
        title=texts("minutes-title", date=texts.date(meeting.day)),
        lead=[Text(over or waits)],
        parts=[
            Section(texts("minutes-messages"), [Text(texts("minutes-language"), subtle=True)]),
            *(_minuted(one, texts) for one in agenda),
            Hints([edit, approve] if meeting.open else []),
        ],
        actions=_minutes_actions(meeting, agenda, texts),
        wide=True,
    )


def _minuted(case: AgendaCase, texts: Texts) -> Part:
    """What was decided, and the message as it is sent; pressed, it opens the item."""
    title, decision = in_sentence(title_in(case.phenomenon, texts)), decided(case, texts)
    said = texts("minutes-line", title=title, decision=decision, votes=case.votes)
    opens = WordsDoor(minuted(case, texts), texts("button-edit-text"), "item", {"number": case.number})
    return Group([Rows([(case.number, said)]), opens])


def _minutes_actions(meeting: Meeting, agenda: Sequence[AgendaCase], texts: Texts) -> list[Action]:
    named = {"meeting": meeting.day.isoformat()}
    back = Button(texts("button-meeting"), "meeting", facts=named, fields=False)
    if not meeting.open:
        return [back]
    about, label = (meeting.id, meeting.version), texts("button-approve-save")
    approve = Button(label, "approve", about, named, main=True)
    return [
        _open_item("button-edit-text", agenda, texts),
        Form(texts("button-approve"), [Text(texts("minutes-final"))], [approve]),
        back,
    ]
