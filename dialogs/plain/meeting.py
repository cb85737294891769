"""Plain words: a meeting's pack, and how to vote and to change the agenda."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.domain.calendar import helsinki_day
from bot.domain.meeting import MOST_ITEMS, MeetingState
from bot.domain.meeting_pack import AgendaCase, MeetingPack
from bot.domain.observation import title_of
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import Line, in_sentence, proposal_state
from dialogs.texts.minutes import decided
from dialogs.texts.refusals import refusal_text

SHOWN = 6
"""So many proposals or phenomena are listed under each heading, the agenda's aside."""


def meeting_text(pack: MeetingPack, texts: Texts, tried: RejectedForm | None = None) -> str:
    """Earlier promises, the agenda, weak signals, good practices, effects, and the next meeting.

    Args:
        pack: as it stands now.
        texts: the reader's language.
        tried: what was sent and not accepted.
    """
    parts = [refusal_text(tried.problem, texts)] if tried else []
    parts.append("\n".join((meeting_title(pack, texts), *meeting_status(pack, texts))))
    parts += [_under(title, lines) for title, lines in sections(pack, texts)]
    if pack.following:
        parts.append(texts("meeting-following", date=texts.date(pack.following)))
    parts.append("\n".join(_ways(pack, texts)))
    return "\n\n".join(part for part in parts if part)


def meeting_title(pack: MeetingPack, texts: Texts) -> str:
    """``Kokous 10.12.2026``."""
    return texts("meeting-title", date=texts.date(pack.meeting.day))


def meeting_status(pack: MeetingPack, texts: Texts) -> list[str]:
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


def sections(pack: MeetingPack, texts: Texts) -> list[tuple[str, list[Line]]]:
    """The pack's parts in the order of the meeting: promises first; a part without content is left out."""
    if pack.meeting.state is MeetingState.CANCELLED:
        return []
    promises = [(one.number, _promise(one, pack.today, texts)) for one in pack.promises[:SHOWN]]
    agenda = [(one.number, agenda_line(one, texts)) for one in pack.matters]
    effects = [(one.proposal.number, _effect(one.proposal.title, one.words, texts)) for one in pack.effects]
    found = [
        (texts("meeting-promises"), _whole(promises, len(pack.promises), texts)),
        (texts("meeting-agenda"), agenda or [(texts("meeting-agenda-none"), "")]),
        (texts("meeting-review"), _named(pack.review, texts)),
        (texts("meeting-weak"), _named(pack.weak, texts)),
        (texts("meeting-good"), _named(pack.good, texts)),
        (texts("meeting-effects"), _whole(effects[:SHOWN], len(effects), texts)),
    ]
    if not promises:
        found[0] = (texts("meeting-promises"), [(texts("meeting-promises-none"), "")])
    return [(title, lines) for title, lines in found if lines]


def _promise(one: Proposal, today: date, texts: Texts) -> str:
    age = texts("digest-age", days=max((today - helsinki_day(one.since)).days, 0))
    said = texts("digest-proposal", title=one.title, state=proposal_state(one.state, texts), age=age)
    recipient = in_sentence(str(one.fields.get("recipient") or ""))
    return texts("meeting-promise", proposal=said, recipient=recipient) if recipient else said


def agenda_line(matter: AgendaCase, texts: Texts) -> str:
    """What it is, how much speaks for it, and what was decided."""
    title = in_sentence(matter.phenomenon.title)
    said = texts("meeting-item", title=title, observations=matter.size, votes=matter.votes)
    if matter.item.decision is None:
        return said
    return texts("meeting-item-decided", item=said, decision=decided(matter, texts))


def _effect(title: str, words: str, texts: Texts) -> str:
    return texts("fact", label=title, value=title_of(words)) if words else title


def _named(found: Sequence[Phenomenon], texts: Texts) -> list[Line]:
    return _whole([(one.number, one.title) for one in found[:SHOWN]], len(found), texts)


def _whole(lines: list[Line], count: int, texts: Texts) -> list[Line]:
    return lines if len(lines) == count else [*lines, (texts("more", count=count - len(lines)), "")]


def _under(title: str, lines: Iterable[Line]) -> str:
    return "\n".join((title, *(f"{number} {said}".strip() for number, said in lines)))


def _ways(pack: MeetingPack, texts: Texts) -> list[str]:
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
    if room(pack):
        shown = ordered(pack)[:SHOWN]
        said.append(texts("meeting-words-agenda", number=shown[0].number))
        said += [candidate(one, pack, texts) for one in shown]
    if pack.due and pack.matters:
        said.append(texts("meeting-words-minutes", day=day))
    if pack.to_be_sent:
        said.append(texts("meeting-words-pack", day=day))
    if pack.meeting.state is MeetingState.PLANNED:
        said += [texts("meeting-words-move", day=day), texts("meeting-words-cancel", day=day)]
    return said


def ordered(pack: MeetingPack) -> list[Phenomenon]:
    """What may still come on the agenda: first what this meeting has to look at."""
    return [*pack.review, *(one for one in pack.candidates if one not in pack.review)]


def candidate(phenomenon: Phenomenon, pack: MeetingPack, texts: Texts) -> str:
    """One of them, with why it should come."""
    said = texts("digest-item", number=phenomenon.number, title=phenomenon.title)
    return texts("meeting-candidate-review", phenomenon=said) if phenomenon in pack.review else said


def room(pack: MeetingPack) -> bool:
    """Whether something may still come on the agenda."""
    free = pack.meeting.open and pack.today <= pack.meeting.day
    return free and bool(pack.candidates) and len(pack.matters) < MOST_ITEMS
