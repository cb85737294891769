"""The courier's sender: a notice's words, and the way to its recipient."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.notices import Notice, NoticeKind, channel_of
from bot.domain.people import USUAL_LANGUAGE, Mode
from bot.ports import Letter, Message
from dialogs.faces import Faces
from dialogs.render.card_json import with_line, with_notice
from dialogs.teams.sender import TeamsSender
from dialogs.texts.loader import Texts


class NoticeSender:
    """Implements :class:`bot.ports.Messenger` on Teams.

    Args:
        sender: speaks in Teams.
        county: names and dates in the words.
    """

    def __init__(self, sender: TeamsSender, county: County) -> None:
        self._sender = sender
        self._county = county

    def compose(self, letter: Letter) -> Message:
        """The letter's words, in the recipient's language and mode."""
        faces = self._faces(letter)
        compose = _together if letter.together else _COMPOSE[letter.notice.kind]
        return _prepared(letter, compose(letter, faces), faces)

    def _faces(self, letter: Letter) -> Faces:
        if letter.person is not None:
            return Faces(Texts(letter.person.spoken), letter.person.mode, self._county)
        language = letter.group.spoken if letter.group else Language(letter.notice.subject or USUAL_LANGUAGE)
        return Faces(Texts(language), Mode.CARDS, self._county)

    async def deliver(self, letter: Letter, message: Message) -> str:
        """Bring it there; raises DeliveryFailed."""
        if letter.address is not None:
            return await self._sender.to_person(letter.address, message, replaces=letter.replaces)
        if letter.group is not None:
            return await self._sender.to_group(
                letter.group, message, thread=letter.thread, replaces=letter.replaces
            )
        service_url, channel_id, tenant_id = _place(letter.notice)
        return await self._sender.post(service_url, channel_id, tenant_id, message)


def _place(notice: Notice) -> tuple[str, str, str]:
    """Service URL, channel and tenant of a channel that is no group's, from the notice's place and key."""
    service_url, channel_id = channel_of(notice.place)
    return service_url, channel_id, notice.key.split(":")[1]


def _prepared(letter: Letter, message: Message, faces: Faces) -> Message:
    """The message as it goes out: a repeated one says so, and a press on it proves that it arrived."""
    card, text, notice = message.card, message.text, letter.notice
    if any(one.notice.repeated for one in (letter, *letter.together)):
        said = faces.texts("notice-repeated")
        text = f"{text}\n\n{said}" if text else ""
        card = with_line(card, said) if card else None
    if card and notice.id and notice.kind.handling.again:
        card = with_notice(card, notice.id)
    return replace(message, card=card, text=text)


def _together(letter: Letter, faces: Faces) -> Message:
    """All that waited, in the order in which it was queued; of several alike about one thing the newest."""
    letters = sorted((letter, *letter.together), key=lambda one: one.notice.id or 0)
    newest = {(one.notice.kind, one.notice.subject, _met(one)): one for one in letters}
    said = [_brief(one, faces) for one in newest.values()]
    return faces.together(said, own=letter.person is not None)


def _met(letter: Letter) -> str | None:
    """What its subject met: an observation may stand in two proposals, and each has news of its own."""
    return (letter.entry.about or letter.entry.subject) if letter.entry else None


def _brief(letter: Letter, faces: Faces) -> str:
    if letter.person is not None:
        return faces.brief(letter)
    return _COMPOSE[letter.notice.kind](letter, replace(faces, mode=Mode.TEXT)).text


def _receipt(letter: Letter, faces: Faces) -> Message:
    if letter.observation is None:
        raise ValueError("a receipt without an observation")
    return faces.receipt(letter.observation, [letter.meeting] if letter.meeting else [])


def _reopened(letter: Letter, faces: Faces) -> Message:
    if letter.observation is None:
        raise ValueError("no observation to handle again")
    return faces.reopened(letter.observation)


def _digest(letter: Letter, faces: Faces) -> Message:
    if letter.catch_up is not None:
        return faces.catch_up(letter.catch_up)
    if letter.digest is None:
        raise ValueError("a digest without facts")
    return faces.digest(letter.digest)


def _phenomenon_news(letter: Letter, faces: Faces) -> Message:
    if letter.phenomenon is None or letter.entry is None:
        raise ValueError("a phenomenon's news without what happened")
    return faces.phenomenon_news(letter.phenomenon, letter.entry)


def _meeting_news(letter: Letter, faces: Faces) -> Message:
    if letter.entry is None or letter.meeting is None or letter.notice.subject is None:
        raise ValueError("a meeting's news without what happened")
    return faces.meeting_news(letter.entry, date.fromisoformat(letter.notice.subject), letter.meeting)


def _proposal(letter: Letter, faces: Faces) -> Message:
    if letter.proposal is None:
        raise ValueError("a proposal's card without the proposal")
    return faces.proposal(letter.proposal, letter.observations, letter.history, None, letter.rounds)


def _proposal_news(letter: Letter, faces: Faces) -> Message:
    if letter.proposal is None or letter.entry is None:
        raise ValueError("a proposal's news without what happened")
    return faces.proposal_news(letter.proposal, letter.entry, letter.rounds)


def _owned(letter: Letter, faces: Faces) -> Message:
    if letter.proposal is None:
        raise ValueError("a recipient's card without the proposal")
    note = None if letter.notice.entry else "owned-again"
    return faces.owned(letter.proposal, entry=letter.entry, note=note)


def _reminder(letter: Letter, faces: Faces) -> Message:
    if not letter.overdue:
        raise ValueError("a reminder of nothing")
    return faces.reminder(letter)


def _undelivered(letter: Letter, faces: Faces) -> Message:
    if not letter.undelivered:
        raise ValueError("nothing is undelivered")
    return faces.undelivered(letter)


_K = NoticeKind
_COMPOSE: dict[NoticeKind, Callable[[Letter, Faces], Message]] = {
    _K.WELCOME: lambda _letter, faces: faces.welcome(),
    _K.RECEIPT: _receipt,
    _K.TAKEN_IN: lambda letter, faces: faces.notice(letter),
    _K.AGENDA: lambda letter, faces: faces.notice(letter),
    _K.DECIDED: lambda letter, faces: faces.notice(letter),
    _K.SENT: lambda letter, faces: faces.notice(letter),
    _K.ANSWERED: lambda letter, faces: faces.notice(letter),
    _K.DONE: lambda letter, faces: faces.notice(letter),
    _K.CHANGED: lambda letter, faces: faces.notice(letter),
    _K.IDENTITY_ASKED: lambda letter, faces: faces.identity(letter),
    _K.IDENTITY_OPENED: lambda letter, faces: faces.identity(letter),
    _K.IDENTITY_DENIED: lambda letter, faces: faces.identity(letter),
    _K.IDENTITY_TOLD: lambda letter, faces: faces.identity(letter),
    _K.CLOSED: lambda letter, faces: faces.notice(letter),
    _K.ON_AGENDA: lambda letter, faces: faces.notice(letter),
    _K.OFF_AGENDA: lambda letter, faces: faces.notice(letter),
    _K.MINUTED: lambda letter, faces: faces.notice(letter),
    _K.MASKED: lambda letter, faces: faces.notice(letter),
    _K.QUESTION: lambda letter, faces: faces.notice(letter),
    _K.LINKED: lambda letter, faces: faces.notice(letter),
    _K.PHENOMENON_MOVED: lambda letter, faces: faces.notice(letter),
    _K.ENDED: lambda letter, faces: faces.notice(letter),
    _K.REDIRECTED: lambda letter, faces: faces.notice(letter),
    _K.ASKED: _owned,
    _K.RETURNED: _owned,
    _K.EFFECT: lambda letter, faces: faces.notice(letter),
    _K.JOINED: lambda letter, faces: faces.notice(letter),
    _K.NOTHING_YET: lambda letter, faces: faces.notice(letter),
    _K.REMINDER: _reminder,
    _K.UNDELIVERED: _undelivered,
    _K.TEAM_WELCOME: lambda _letter, faces: faces.team_welcome(),
    _K.DIGEST: _digest,
    _K.REOPENED: _reopened,
    _K.PHENOMENON_NEWS: _phenomenon_news,
    _K.MEETING_NEWS: _meeting_news,
    _K.PROPOSAL_POST: _proposal,
    _K.PROPOSAL_CARD: _proposal,
    _K.PROPOSAL_NEWS: _proposal_news,
}
