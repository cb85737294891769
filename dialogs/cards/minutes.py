"""Card: a meeting's memo, its decisions, and every message exactly as reporters get it."""

from collections.abc import Sequence

from microsoft_teams.cards.core import Action, CardElement

from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase
from dialogs.cards.buttons import button, opening
from dialogs.cards.inputs import pick
from dialogs.cards.kit import Card, card, line, quoted, section, words
from dialogs.cards.meeting import choices_of
from dialogs.plain.minutes import minutes_lines, minutes_status, minutes_title
from dialogs.texts import Texts
from dialogs.texts.minutes import minuted
from dialogs.verbs import Verb


def minutes_card(meeting: Meeting, matters: Sequence[AgendaCase], texts: Texts) -> Card:
    """The memo, with a way to each item and one button that approves and sends all.

    Args:
        meeting: that was held.
        matters: its agenda in order.
        texts: the channel's language.
    """
    body: list[CardElement] = [words(minutes_status(meeting, texts)), section(texts("minutes-decisions"))]
    body += [line(*said) for said in minutes_lines(matters, texts)]
    body += [section(texts("minutes-messages")), words(texts("minutes-language"), subtle=True)]
    for matter in matters:
        body += [line(matter.number), *quoted(minuted(matter, texts))]
    return card(texts, minutes_title(meeting, texts), body, _ways(meeting, matters, texts), wide=True)


def _ways(meeting: Meeting, matters: Sequence[AgendaCase], texts: Texts) -> list[Action]:
    day = meeting.day.isoformat()
    back = button(texts("button-meeting"), Verb.MEETING, inputs=False, meeting=day)
    if not meeting.open:
        return [back]
    item = pick("number", texts("meeting-pick"), choices_of(matters, texts), texts)
    approve = button(
        texts("button-approve-save"), Verb.APPROVE, meeting.id, meeting.version, main=True, meeting=day
    )
    return [
        opening(texts("button-edit-text"), [item], [button(texts("button-open"), Verb.ITEM)]),
        opening(texts("button-approve"), [words(texts("minutes-final"))], [approve]),
        back,
    ]
