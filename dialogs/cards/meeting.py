"""Card: a meeting's pack, and the ways to open an item, to vote, and to put something on the agenda."""

from collections.abc import Iterable, Sequence

from microsoft_teams.cards.core import Action, CardElement, TextInput

from bot.domain.pack import Matter, Pack
from bot.domain.phenomenon import Phenomenon
from dialogs.cards.buttons import button, opening
from dialogs.cards.fields import Form, forms
from dialogs.cards.inputs import chosen, labelled, pick
from dialogs.cards.kit import Card, card, line, section, words
from dialogs.plain.meeting import meeting_status, meeting_title, room, sections
from dialogs.texts import Texts
from dialogs.texts.facts import Line
from dialogs.tried import Tried
from dialogs.verbs import Verb

CANDIDATES = 20
"""So many phenomena can be chosen for the agenda, those first that the components suggest."""


def meeting_card(pack: Pack, texts: Texts, tried: Tried | None = None) -> Card:
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
    return card(texts, meeting_title(pack, texts), [*body, *opened], actions, wide=True)


def _parts(pack: Pack, texts: Texts) -> list[CardElement]:
    shown: list[CardElement] = []
    for title, lines in sections(pack, texts):
        shown += [section(title), *_lines(lines)]
    if pack.following:
        shown.append(words(texts("meeting-following", date=texts.date(pack.following))))
    return shown


def _lines(lines: Iterable[Line]) -> list[CardElement]:
    """Numbers stand out; what has no number is said plainly."""
    return [line(number, said) if said else words(number) for number, said in lines]


def choices_of(matters: Iterable[Matter], texts: Texts) -> list[tuple[str, str]]:
    """An agenda to choose from."""
    return _choices([one.phenomenon for one in matters], texts)


def _choices(found: Sequence[Phenomenon], texts: Texts) -> list[tuple[str, str]]:
    return [(one.number, texts("digest-item", number=one.number, title=one.title)) for one in found]


def _opening(pack: Pack, texts: Texts) -> list[Action]:
    if not pack.matters:
        return []
    item = pick("number", texts("meeting-pick"), choices_of(pack.matters, texts), texts)
    return [opening(texts("button-item"), [item], [button(texts("button-open"), Verb.ITEM)])]


def _to_minutes(pack: Pack, texts: Texts) -> Action:
    day = pack.meeting.day.isoformat()
    return button(texts("button-minutes"), Verb.MINUTES, inputs=False, meeting=day)


def _forms(pack: Pack, tried: Tried | None, texts: Texts) -> list[Form]:
    offered = []
    if pack.matters and pack.meeting.votable(pack.today):
        offered.append(_vote(pack, tried, texts))
    if room(pack):
        offered.append(_put(pack, tried, texts))
    return offered


def _vote(pack: Pack, tried: Tried | None, texts: Texts) -> Form:
    choices = choices_of(pack.matters, texts)
    picked = pick("vote_number", texts("meeting-vote"), choices, texts).with_style("expanded")
    body: list[CardElement] = [words(texts("meeting-vote-rule"))]
    body.append(chosen(picked, tried.said.get("vote_number") if tried else None))
    # Without a version: a vote changes nothing that the card shows of anybody, and may be given anew.
    save = button(texts("button-vote-save"), Verb.VOTE, meeting=pack.meeting.day.isoformat())
    return Form(Verb.VOTE, texts("button-vote"), body, save)


def _put(pack: Pack, tried: Tried | None, texts: Texts) -> Form:
    said = tried.said if tried else {}
    choices = _choices(pack.candidates[:CANDIDATES], texts)
    picked = pick("put_number", texts("meeting-candidate"), choices, texts)
    body: list[CardElement] = [words(texts("meeting-candidate-rule")), chosen(picked, said.get("put_number"))]
    if pack.today > pack.meeting.closes_on:
        reason = str(said.get("put_reason") or "") or None
        label = labelled(texts("field-reason"), texts("meeting-late-hint"))
        body.append(TextInput(id="put_reason", label=label, is_multiline=True, value=reason))
    about = (pack.meeting.id, pack.meeting.version)
    save = button(texts("button-agenda-save"), Verb.AGENDA, *about, meeting=pack.meeting.day.isoformat())
    return Form(Verb.AGENDA, texts("button-agenda"), body, save)
