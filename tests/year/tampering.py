"""Years that ended badly, made from one that ended well: each must be complained of by the check named."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from bot.domain.calendar import helsinki_day
from bot.domain.evidence.facts import facts_hash, plain
from bot.domain.evidence.report import ReportFacts
from bot.domain.limits import LIMITS, Told
from bot.domain.meeting import MeetingState
from bot.domain.notices import Notice, NoticeKind
from bot.domain.observation import ObservationState
from bot.usecases.documents import Evidence
from tests.stage import words
from tests.year import for_others, gathering, replay, reported, telling, waiting
from tests.year.lived import Lived

Check = Callable[[Lived], Iterator[str]]


def tampered(lived: Lived) -> Iterator[tuple[Check, Lived]]:
    """Each check with a year that it must complain of."""
    yield from _of_messages(lived)
    yield from _of_states(lived)
    yield from _of_documents(lived)
    yield waiting.unheard, _without(lived, lambda one: one.kind is NoticeKind.DESK)
    told = next(one for one in lived.outbox if one.kind is NoticeKind.DESK and one.person_id)
    yield waiting.unheard, replace(lived, outbox=[*lived.outbox, told])
    yield waiting.untold, _without(lived, lambda one: one.kind in (NoticeKind.REMINDER, NoticeKind.DESK))
    yield waiting.long_undecided, _nobody_told(lived)
    yield waiting.unfollowed, replace(lived, limits={key: [] for key in lived.limits})
    unapproved = [replace(one, state=MeetingState.HELD) for one in lived.meetings]
    yield gathering.meetings_amiss, replace(lived, meetings=unapproved)
    yield gathering.meetings_untold, _without(lived, lambda one: one.kind is NoticeKind.MEETING_NEWS)
    yield gathering.meetings_untold, _without(lived, lambda one: one.kind is NoticeKind.ON_AGENDA)
    yield gathering.minutes_untold, _without(lived, lambda one: one.kind is NoticeKind.MINUTED)
    some = next(one for one in lived.outbox if one.kind is NoticeKind.DIGEST)
    yield gathering.digests_amiss, _without(lived, lambda one: one.id == some.id)
    yield gathering.digests_amiss, replace(lived, outbox=[*lived.outbox, some])
    unseen = [replace(one, revision=one.revision + 1) for one in lived.publications]
    yield for_others.published_amiss, replace(lived, publications=unseen)
    seen = next(one for one in lived.observations if one.text)
    whole = replace(lived.phenomena[0], observation_ids=(seen.id,))
    words = {"fi": replace(lived.publications[0].words["fi"], summary=seen.text)}
    copied = replace(lived.publications[0], words=words, phenomenon_id=whole.id)
    yield for_others.published_amiss, replace(lived, phenomena=[whole], publications=[copied])


def _of_messages(lived: Lived) -> Iterator[tuple[Check, Lived]]:
    chats = {one.actor.chat: one.language for one in lived.reporters}
    mail = next(
        one
        for one in lived.mail
        if one.posted.conversation_id in chats and "H-20" in words(one.posted.activity) and not one.changes
    )
    other = next(chat for chat in chats if chats[chat] != chats[mail.posted.conversation_id])
    astray = replace(mail, posted=replace(mail.posted, conversation_id=other))
    yield telling.undelivered, replace(lived, mail=[*lived.mail, mail])
    yield telling.undelivered, replace(lived, mail=[one for one in lived.mail if one is not mail])
    yield telling.foreign, replace(lived, mail=[astray])
    yield telling.strangers, replace(lived, mail=[astray])
    told = next(one for one in lived.outbox if one.person_id and one.entry)
    yield telling.told_twice, replace(lived, outbox=[*lived.outbox, told])
    yield telling.never_told, _without(lived, lambda one: one.kind is NoticeKind.ENDED)
    yield telling.never_told_of_proposals, _without(lived, lambda one: one.kind is NoticeKind.ANSWERED)
    yield telling.gone_silent, _without(lived, lambda one: one.held_at is not None)


def _of_states(lived: Lived) -> Iterator[tuple[Check, Lived]]:
    seen = next(one for one in lived.observations if one.state is ObservationState.LINKED)
    lost = replace(seen, state=ObservationState.SCREENING)
    observations = [lost if one is seen else one for one in lived.observations]
    yield replay.unexplained, replace(lived, observations=observations)
    alone = replace(lived, observations=observations, limits={key: [] for key in lived.limits})
    yield waiting.forgotten, replace(alone, phenomena=[], proposals=[])
    phenomenon = replace(lived.phenomena[0], observation_ids=lived.phenomena[0].observation_ids[1:])
    yield replay.unmatched, replace(lived, phenomena=[phenomenon])
    uncaused = {id_: [replace(one, caused_by=None) for one in found] for id_, found in lived.log.items()}
    yield replay.uncaused, replace(lived, log=uncaused)
    yield telling.never_told_of_proposals, replace(lived, log=uncaused)


def _of_documents(lived: Lived) -> Iterator[tuple[Check, Lived]]:
    yield reported.rounds_amiss, _without(lived, lambda one: one.kind is NoticeKind.REPORT_READY)
    yield reported.rounds_amiss, replace(lived, evidence=lived.evidence[1:])
    made = next(one for one in lived.evidence if isinstance(one.facts, ReportFacts) and one.facts.conclusions)
    yield reported.proposals_amiss, _told(lived, made, proposals=made.facts.proposals[1:])
    seen = next(one for one in lived.observations if one.text)
    copied = (replace(made.facts.conclusions[0], action=seen.text),)
    yield reported.exposing, _told(lived, made, conclusions=copied)
    yield reported.dated, _told(lived, made, meetings=(helsinki_day(seen.received_at),))
    yield reported.unresolved, replace(lived, evidence=[replace(made, releases={})])


def _told(lived: Lived, made: Evidence, **others: Any) -> Lived:
    """The year with one document that tells something else."""
    facts = replace(made.facts, **others)
    document = replace(made.document, facts=plain(facts), facts_hash=facts_hash(facts))
    return replace(lived, evidence=[replace(made, document=document, facts=facts)])


def _without(lived: Lived, gone: Callable[[Notice], bool]) -> Lived:
    return replace(lived, outbox=[one for one in lived.outbox if not gone(one)])


def _nobody_told(lived: Lived) -> Lived:
    """Every limit that the chair is told of, as if no step had ever been taken."""
    chairs = {limit for limit, rule in LIMITS.items() if any(Told.CHAIR in step.told for step in rule.steps)}
    limits = {
        subject: [replace(one, step=0) if one.limit in chairs else one for one in found]
        for subject, found in lived.limits.items()
    }
    return replace(lived, limits=limits)
