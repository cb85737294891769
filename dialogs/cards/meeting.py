"""Card: a meeting's pack, and the ways to open an item, to vote, and to put something on the agenda."""

from collections.abc import Iterable, Sequence

from microsoft_teams.cards.core import Action, CardElement, DateInput, ExecuteAction, TextInput

from bot.domain.meeting import MeetingState
from bot.domain.meeting_pack import AgendaCase, MeetingPack
from bot.domain.phenomenon import Phenomenon
from dialogs.cards.buttons import button, opening
from dialogs.cards.fields import Form, forms
from dialogs.cards.inputs import chosen, labelled, pick
from dialogs.cards.kit import Card, card, line, section, words
from dialogs.plain.meeting import candidate, meeting_status, meeting_title, ordered, room, sections
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import Line
from dialogs.verbs import Verb

CANDIDATES = 20
"""So many phenomena can be chosen for the agenda, those first that the components suggest."""


def meeting_card(pack: MeetingPack, texts: Texts, tried: RejectedForm | None = None) -> Card:
    """Earlier promises, the agenda, weak signals, good practices, effects, and the next meeting.

    Args:
        pack: as it stands now.
        texts: the channel's language.
        tried: a form as it was sent and not accepted; it stands open then, without the pack.
    """
    body: list[CardElement] = [words(said) for said in meeting_status(pack, texts)]
    if not tried:  # what was typed may be long, and has to fit into the same message
        body += _parts(pack, texts)
    opened, ways = forms(_forms(pack, tried, texts), tried, texts)
    actions = [*_opening(pack, texts), *ways]
    if pack.due and pack.matters:
        actions.append(_to_minutes(pack, texts))
    if pack.to_be_sent:
        actions.append(_out(pack, texts))
    return card(texts, meeting_title(pack, texts), [*body, *opened], actions, wide=True)


def _parts(pack: MeetingPack, texts: Texts) -> list[CardElement]:
    shown: list[CardElement] = []
    for title, lines in sections(pack, texts):
        shown += [section(title), *_lines(lines)]
    if pack.following:
        shown.append(words(texts("meeting-following", date=texts.date(pack.following))))
    return shown


def _lines(lines: Iterable[Line]) -> list[CardElement]:
    """Numbers stand out; what has no number is said plainly."""
    return [line(number, said) if said else words(number) for number, said in lines]


def choices_of(matters: Iterable[AgendaCase], texts: Texts) -> list[tuple[str, str]]:
    """An agenda to choose from."""
    return _choices([one.phenomenon for one in matters], texts)


def _choices(found: Sequence[Phenomenon], texts: Texts) -> list[tuple[str, str]]:
    return [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in found]


def _opening(pack: MeetingPack, texts: Texts) -> list[Action]:
    if not pack.matters:
        return []
    item = pick("number", texts("meeting-pick"), choices_of(pack.matters, texts), texts)
    return [opening(texts("button-item"), [item], [button(texts("button-open"), Verb.ITEM)])]


def _to_minutes(pack: MeetingPack, texts: Texts) -> Action:
    day = pack.meeting.day.isoformat()
    return button(texts("button-minutes"), Verb.MINUTES, inputs=False, meeting=day)


def _out(pack: MeetingPack, texts: Texts) -> Action:
    about, day = (pack.meeting.id, pack.meeting.version), pack.meeting.day.isoformat()
    return button(texts("button-pack"), Verb.PACK, *about, inputs=False, meeting=day)


def _forms(pack: MeetingPack, tried: RejectedForm | None, texts: Texts) -> list[Form]:
    offered = []
    if pack.matters and pack.votable:
        offered.append(_vote(pack, tried, texts))
    if room(pack):
        offered.append(_put(pack, tried, texts))
    if pack.meeting.state is MeetingState.PLANNED:
        offered += [_move(pack, tried, texts), _cancel(pack, tried, texts)]
    return offered


def _move(pack: MeetingPack, tried: RejectedForm | None, texts: Texts) -> Form:
    said = tried.said if tried else {}
    day, reason = (str(said.get(key) or "") or None for key in ("new_day", "move_reason"))
    body: list[CardElement] = [
        words(texts("meeting-move-rule")),
        DateInput(id="new_day", label=texts("field-until"), placeholder=texts("answer-pick"), value=day),
        TextInput(
            id="move_reason",
            label=texts("optional", label=texts("field-reason")),
            is_multiline=True,
            value=reason,
        ),
    ]
    return Form(Verb.MOVE_MEETING, texts("button-move-meeting"), body, _save(pack, Verb.MOVE_MEETING, texts))


def _cancel(pack: MeetingPack, tried: RejectedForm | None, texts: Texts) -> Form:
    reason = str((tried.said if tried else {}).get("cancel_reason") or "") or None
    body: list[CardElement] = [
        words(texts("meeting-cancel-rule")),
        TextInput(id="cancel_reason", label=texts("field-reason"), is_multiline=True, value=reason),
    ]
    save = _save(pack, Verb.CANCEL_MEETING, texts)
    return Form(Verb.CANCEL_MEETING, texts("button-cancel-meeting"), body, save)


def _save(pack: MeetingPack, verb: Verb, texts: Texts) -> ExecuteAction:
    title = texts(f"button-{verb.replace('_', '-')}-save")
    about, day = (pack.meeting.id, pack.meeting.version), pack.meeting.day.isoformat()
    return button(title, verb, *about, meeting=day)


def _vote(pack: MeetingPack, tried: RejectedForm | None, texts: Texts) -> Form:
    choices = choices_of(pack.matters, texts)
    picked = pick(
        "vote_number", texts("meeting-vote"), choices, texts
    )  # spread out, titles would be read as Markdown
    body: list[CardElement] = [words(texts("meeting-vote-rule"))]
    body.append(chosen(picked, tried.said.get("vote_number") if tried else None))
    # Without a version: a vote changes nothing that the card shows of anybody, and may be given anew.
    save = button(texts("button-vote-save"), Verb.VOTE, meeting=pack.meeting.day.isoformat())
    return Form(Verb.VOTE, texts("button-vote"), body, save)


def _put(pack: MeetingPack, tried: RejectedForm | None, texts: Texts) -> Form:
    said = tried.said if tried else {}
    choices = [(one.number, candidate(one, pack, texts)) for one in ordered(pack)[:CANDIDATES]]
    picked = pick("put_number", texts("meeting-candidate"), choices, texts)
    body: list[CardElement] = [words(texts("meeting-candidate-rule")), chosen(picked, said.get("put_number"))]
    if pack.today > pack.meeting.closes_on:
        reason = str(said.get("put_reason") or "") or None
        label = labelled(texts("field-reason"), texts("meeting-late-hint"))
        body.append(TextInput(id="put_reason", label=label, is_multiline=True, value=reason))
    about = (pack.meeting.id, pack.meeting.version)
    save = button(texts("button-agenda-save"), Verb.AGENDA, *about, meeting=pack.meeting.day.isoformat())
    return Form(Verb.AGENDA, texts("button-agenda"), body, save)
