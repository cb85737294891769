"""Checks: everybody got each message exactly once, in their language, and nobody another's."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.domain.codes import ReporterMode
from bot.domain.errors import Reason
from bot.domain.log import Action, Entry
from bot.domain.notices import NEWS_OF, DeliveryState, NoticeKind
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal, ProposalState
from tests.stage import words
from tests.year.filing import NUMBER
from tests.year.lived import Lived
from tests.year.people import COORDINATOR
from tests.year.topics import marker

TEXTS = Path(__file__).parents[2] / "dialogs" / "texts"
_PREVIEW = re.compile(r"^([a-z_-]*preview[a-z_-]*|notice-effect-too) = (.*)$", re.MULTILINE)
_MARKER = re.compile(r"\(teksti (\d{3})\)")


def undelivered(lived: Lived) -> Iterator[str]:
    """Rows of the outbox whose message did not come exactly once to their person's own chat."""
    chats = {actor.name: actor.chat for actor in lived.actors}
    came = Counter((one.posted.conversation_id, one.posted.activity_id) for one in lived.mail)
    explained: Counter[tuple[str, str]] = Counter()
    for one in lived.outbox:
        told_with_another = one.state is DeliveryState.SENT and not one.activity_id and one.held_at
        if one.person_id is None or told_with_another:
            continue
        name = lived.names.get(one.person_id, "somebody unknown")
        if one.state is DeliveryState.SENT:
            at = (chats.get(name, ""), one.activity_id or "")
            explained[at] += 1
            if came[at] != 1:
                yield f"{name}: {one.kind} {one.key} came {came[at]} times"
        elif one.state is DeliveryState.HELD or one.reason == Reason.EXPIRED:
            if not any(who.blocks is not None for who in lived.reporters if who.actor.name == name):
                yield f"{name} never blocked the bot, but {one.key} stands so"
        elif (one.state, one.reason) != (DeliveryState.FAILED, Reason.MOOT):
            yield f"{name}: {one.kind} {one.key} stands {one.state} for {one.reason}"
    personal = set(chats.values())
    for (chat, activity), times in came.items():
        if chat in personal and explained[chat, activity] != 1:
            yield f"{chat} got {activity} {times} times, explained {explained[chat, activity]} times"


def told_twice(lived: Lived) -> Iterator[str]:
    """The same thing told to the same person twice."""
    found = Counter(
        (lived.names[one.person_id], one.kind, one.entry, one.subject)
        for one in lived.outbox
        if one.person_id and one.entry
    )
    for (name, kind, entry, _), times in found.items():
        if times > 1:
            yield f"{name} was told of entry {entry} {times} times as {kind}"


def never_told(lived: Lived) -> Iterator[str]:
    """What the log says that happened and a reporter should have heard, and did not."""
    told = {(one.person_id, one.kind, one.entry) for one in lived.outbox}
    receipts = {one.subject for one in lived.outbox if one.kind is NoticeKind.RECEIPT}
    for seen in lived.observations:
        if seen.reporter_mode is ReporterMode.ANON:
            if seen.person_id:
                yield f"{seen.number} is anonymous and names its reporter"
            continue
        if seen.id not in receipts:
            yield f"{seen.number} had no receipt"
        for entry in lived.log[seen.id]:
            kind = _OF_OBSERVATION.get(entry.action)
            if kind and (seen.person_id, kind, entry.id) not in told and not _by_memo(lived, seen, entry):
                yield f"{seen.number}: {entry.action} at {entry.at} was not told as {kind}"


def never_told_of_proposals(lived: Lived) -> Iterator[str]:
    """The same of what became of a proposal, to everybody who had an observation in it then."""
    told = {(one.person_id, one.kind, one.entry) for one in lived.outbox}
    for proposal in lived.proposals:
        for entry in lived.log[proposal.id]:
            kind = (
                NEWS_OF[ProposalState(entry.state)] if entry.action is Action.MOVED and entry.state else None
            )
            for person_id in _concerned(lived, proposal, entry) if kind else ():
                theirs = next(o for o in lived.observations if o.person_id == person_id)
                if (person_id, kind, entry.id) not in told and not _by_memo(lived, theirs, entry):
                    who = lived.names[person_id]
                    yield f"{proposal.number}: {who} did not hear of {entry.state} at {entry.at}"


_OF_OBSERVATION = {
    Action.ASKED: NoticeKind.QUESTION,
    Action.REDIRECTED: NoticeKind.REDIRECTED,
    Action.CLOSED: NoticeKind.ENDED,
}


def _by_memo(lived: Lived, seen: Observation, entry: Entry) -> bool:
    """Whether a meeting's memo told it: what is decided there is told once, when that is approved."""
    decided = next((one for one in lived.behind(entry) if one.action is Action.DECIDED), None)
    minuted = {
        one.id
        for one in (lived.log[decided.subject] if decided else ())
        if one.action is Action.MINUTED and decided and one.about == decided.about
    }
    return any(one.entry in minuted and one.person_id == seen.person_id for one in lived.outbox)


def _concerned(lived: Lived, proposal: Proposal, at: Entry) -> set[str]:
    """Who had an observation in it at that time, by the log alone."""
    ids = set(proposal.observation_ids)
    for entry in lived.log.get(proposal.phenomenon_id or "", []):
        if (entry.id or 0) > (at.id or 0) or not entry.about:
            continue
        if entry.action is Action.ATTACHED:
            ids.add(entry.about)
        elif entry.action is Action.UNLINKED:
            ids.discard(entry.about)
    by_id = lived.by_id
    return {str(by_id[one].person_id) for one in ids if one in by_id and by_id[one].person_id}


def strangers(lived: Lived) -> Iterator[str]:
    """Words or numbers of an observation in another person's chat; the coordinator screens in theirs."""
    owner = {one.number: lived.reporters[one.reporter].actor.chat for one in lived.filed.values()}
    wrote = {marker(one.n): owner[one.number] for one in lived.filed.values()}
    anonymous = {one.number for one in lived.filed.values() if one.mode is ReporterMode.ANON}
    personal = {actor.chat for actor in lived.actors} - {COORDINATOR.chat}
    reporters = {one.actor.chat for one in lived.reporters}
    for posted in lived.sent:
        if posted.conversation_id not in personal:
            continue
        said = words(posted.activity) + str(posted.activity)
        for found in _MARKER.finditer(said):
            if wrote[found[0]] != posted.conversation_id:
                yield f"{posted.conversation_id} reads {found[0]}, which {wrote[found[0]]} wrote"
    for one in lived.mail:
        chat = one.posted.conversation_id
        for number in NUMBER.findall(words(one.posted.activity)) if chat in reporters else ():
            if owner.get(number) != chat or number in anonymous:
                yield f"{chat} was told of {number}, which is {owner.get(number)}'s"


@cache
def _previews(language: str) -> list[re.Pattern[str]]:
    text = (TEXTS / f"{language}.ftl").read_text(encoding="utf-8")
    return [
        re.compile(re.sub(r"\\\{.*?\\\}", ".+", re.escape(found[2]).replace("\\ ", " ")) + "$")
        for found in _PREVIEW.finditer(text)
    ]


def foreign(lived: Lived) -> Iterator[str]:
    """Messages whose preview is not in the language of their reader."""
    languages = {one.actor.chat: one.language for one in lived.reporters}
    for one in lived.mail:
        language = languages.get(one.posted.conversation_id)
        shown = str(one.posted.activity.get("summary") or "")
        if language and not any(pattern.match(shown) for pattern in _previews(language)):
            yield f"{one.posted.conversation_id} reads {language}, and was shown {shown!r}"


def gone_silent(lived: Lived) -> Iterator[str]:
    """What waits for those who blocked the bot: told once they are back, and seen under "mine" too."""
    seen = {number for number, _, _ in lived.diary.welcomed_back}
    if not seen:
        yield "nobody came back"
    waited = [one for one in lived.outbox if one.held_at is not None and one.person_id]
    if not waited:
        yield "nothing ever waited for anybody"
    back = {one.actor.name for one in lived.reporters if one.back is not None}
    for one in waited:
        number = lived.by_id[str(one.subject)].number if one.subject in lived.by_id else ""
        if lived.names[str(one.person_id)] not in back:
            continue
        if one.state is DeliveryState.HELD:
            yield f"{one.kind} {one.key} still waits, though its reader is back"
        if number and number not in seen:
            yield f"{number}: {one.kind} waited, and was not there when its reporter came back"
