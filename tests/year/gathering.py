"""Checks: the four meetings and the weekly digests."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from bot.domain.calendar import helsinki_day, week_of, working_days_after
from bot.domain.deadlines import readers_of
from bot.domain.limits import Limit, Told
from bot.domain.log import Action
from bot.domain.meeting import MOST_ITEMS, MeetingState
from bot.domain.notices import DeliveryState, NoticeKind
from tests.year.diary import FIRST_DAY, MEETINGS
from tests.year.lived import Lived

VOTERS = 5


def meetings_amiss(lived: Lived) -> Iterator[str]:
    """Meetings that were too long, uncounted, unfinished, or late without the chair's knowing."""
    if [one.day for one in lived.meetings] != list(MEETINGS):
        yield f"the meetings were {[str(one.day) for one in lived.meetings]}"
    for meeting in lived.meetings:
        items = lived.items[meeting.id]
        if not 0 < len(items) <= MOST_ITEMS:
            yield f"the meeting of {meeting.day} had {len(items)} items"
        if sum(one.votes for one in items) != VOTERS:
            yield f"on {meeting.day} {VOTERS} voted, and {sum(one.votes for one in items)} votes were counted"
        if meeting.state is not MeetingState.REPORTED or meeting.reported_at is None:
            yield f"the memo of {meeting.day} was never approved"
            continue
        yield from _undecided(lived, meeting.id, str(meeting.day))
        in_time = helsinki_day(meeting.reported_at) <= working_days_after(meeting.day, 5)
        told = {
            who
            for one in lived.limits[meeting.id]
            if one.limit is Limit.MINUTES
            for who in readers_of(one, lived.county.terms)
        }
        if not in_time and Told.CHAIR not in told:
            yield f"the memo of {meeting.day} came on {meeting.reported_at}, and the chair was not told"


def _undecided(lived: Lived, meeting_id: str, day: str) -> Iterator[str]:
    """Items that were neither decided nor said to wait."""
    minuted = {entry.about for entry in lived.log[meeting_id] if entry.action is Action.MINUTED} | {
        one.id
        for one in lived.phenomena
        if any(entry.action is Action.MINUTED for entry in lived.log[one.id])
    }
    for item in lived.items[meeting_id]:
        if item.decision is None and item.phenomenon_id not in minuted:
            yield f"an item of {day} was neither decided nor said to wait"


def minutes_untold(lived: Lived) -> Iterator[str]:
    """Reporters who did not hear what a meeting decided about what they had seen."""
    told = Counter(one.person_id for one in lived.outbox if one.kind is NoticeKind.MINUTED)
    for meeting in lived.meetings:
        for item in lived.items[meeting.id]:
            phenomenon = next(one for one in lived.phenomena if one.id == item.phenomenon_id)
            for seen in phenomenon.observation_ids[:1]:
                person = lived.by_id[seen].person_id
                if person and not told[person]:
                    yield f"{lived.names[person]} never heard of {phenomenon.number} on {meeting.day}"


def meetings_untold(lived: Lived) -> Iterator[str]:
    """What became of a meeting without a post in the channel, or with two; a new day that nobody heard of."""
    posts = Counter(
        one.entry for one in lived.outbox if one.kind is NoticeKind.MEETING_NEWS and one.state is _SENT
    )
    told = sum(lived.diary.told.get(what, 0) for what in ("moved meetings", "cancelled meetings", "packs"))
    if len(posts) != told or set(posts.values()) != {1}:
        yield f"{told} meetings had news, and {dict(posts)} were posted"
    heard = {one.entry for one in lived.outbox if one.kind is NoticeKind.ON_AGENDA}
    by_id = {one.id: one for one in lived.phenomena}
    for meeting in lived.meetings:
        for entry in lived.log[meeting.id]:
            phenomenon = by_id.get(entry.about or "") if entry.action is Action.RESCHEDULED else None
            if phenomenon and entry.id not in heard:
                yield f"nobody of {phenomenon.number} heard that its meeting is on {meeting.day}"


_SENT = DeliveryState.SENT


def digests_amiss(lived: Lived) -> Iterator[str]:
    """Weeks without a digest, or with two."""
    rows = [one for one in lived.outbox if one.kind is NoticeKind.DIGEST and one.card_id is None]
    found = Counter(str(one.subject) for one in rows if one.state is DeliveryState.SENT)
    week = week_of(lived.now - timedelta(days=365))
    expected = set()
    while helsinki_day(week.end) <= lived.today:
        if week.last_day >= FIRST_DAY:
            expected.add(week.key)
        week = week.next
    for key in sorted(expected | found.keys()):
        if found[key] != 1 or key not in expected:
            yield f"the digest of {key} was posted {found[key]} times"
    posts = Counter(one.posted.activity_id for one in lived.mail if not one.changes)
    for one in rows:
        if posts[one.activity_id or ""] != 1:
            yield f"the digest of {one.subject} came {posts[one.activity_id or '']} times"
