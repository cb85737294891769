"""Every column of time has a grain or a reason, and no row of an anonymous filing is finer than its grain."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot.domain.calendar import day_of, helsinki_day, week_of
from bot.domain.codes import ReporterMode
from storage.tables import METADATA
from tests.cast import ANNA
from tests.conversations.filing import CHOSEN, TEXT, file_by_card, to_typed_form
from tests.conversations.test_guard import NAMED, says_to_guard
from tests.conversations.test_new_addresses import comes
from tests.fakes.connector_server import ConnectorServer
from tests.stage import Chat, Stage, linked_channel, words
from tests.trust.evidence import Rows, rows_of
from tests.trust.story import CODE

Grain = Callable[[Any], bool]


def week(found: datetime | date) -> bool:
    """The beginning of a week in Finland."""
    return found == week_of(found).start if isinstance(found, datetime) else found.weekday() == 0


def day(found: datetime) -> bool:
    """The beginning of a day in Finland."""
    return found == day_of(found)


def half_hour(found: datetime) -> bool:
    """A half hour of work, or a morning's hour for reminders: when somebody is to be told of it."""
    return (found.minute % 30, found.second, found.microsecond) == (0, 0, 0)


def month(found: datetime) -> bool:
    """The beginning of a month in Finland."""
    return day(found) and helsinki_day(found).day == 1


def counted(found: date) -> bool:
    """A date that follows from others by the calendar, and so tells no more than they do."""
    return isinstance(found, date)


ANONYMOUS: dict[str, Grain] = {
    "arrivals.due_at": half_hour,
    "drafts.changed_at": day,
    "endorsements.at": month,
    "erasures.at": week,
    "limits.due_on": counted,
    "limits.met_on": week,
    "limits.next_on": counted,
    "limits.started_on": week,
    "log.at": week,
    "observations.received_at": week,
    "observations.since": week,
    "people.blocked_at": day,
    "people.paused_at": day,
    "people.privacy_at": week,
    "tallies.day": week,
    "turns.at": day,
}
"""How close to its moment a row comes that is written during an anonymous filing, or of it."""

GROUP = "what the working group does, in its channel"
OTHERS = {
    **dict.fromkeys(("absences.first", "absences.last", "absences.code_expires_at"), "an office"),
    **dict.fromkeys(("agenda_items.came_since", "agenda_items.came_review_by", "agenda_items.until"), GROUP),
    "allowed_words.added_on": GROUP,
    **dict.fromkeys(("agenda_items.decided_at", "groups.linked_at", "groups.left_at"), GROUP),
    **dict.fromkeys(("groups.team_told_at", "groups.channel_told_at"), "what Teams did to a team or channel"),
    **dict.fromkeys(("meetings.day", "meetings.held_on", "meetings.reported_at"), GROUP),
    **dict.fromkeys(("phenomena.created_at", "phenomena.since", "phenomena.review_by"), GROUP),
    **dict.fromkeys(("proposals.created_at", "proposals.since", "proposals.until"), GROUP),
    **dict.fromkeys(("publications.created_at", "publications.since"), GROUP),
    **dict.fromkeys(("publications.published_at", "publications.approved_at"), GROUP),
    **dict.fromkeys(("effect_rounds.due_on", "effect_rounds.closes_on"), "follows from a proposal's end"),
    **dict.fromkeys(("effect_rounds.asked_at", "effect_rounds.closed_at"), "what the bot does by itself"),
    **dict.fromkeys(
        ("backups.began_at", "backups.ended_at", "backups.checked_at", "backups.next_at"),
        "what the bot does by itself, once a day",
    ),
    "effects.closed_at": "the end of a round, the same for all its answers",
    **dict.fromkeys(("documents.made_at", "documents.approved_at"), "an office, or the command line"),
    **dict.fromkeys(("file_links.expires_at", "file_links.used_at"), "a coordinator takes a document out"),
    "identity_requests.requested_at": "an officer's act; nothing can be asked about an anonymous observation",
    "identity_requests.decided_at": "an officer's act",
    "openings.at": "no notice goes to an anonymous reporter; a day for one that its reader's word lets go",
    "outbox.created_at": "nothing about an anonymous filing or a draft is queued",
    "outbox.due_at": "the same",
    "outbox.lease_until": "the same",
    "outbox.settled_at": "the same, and a day for one that its reader's word lets go",
    "outbox.held_at": "the same, or the day on which its reader removed the bot",
    "owner_codes.expires_at": "a member of the group makes it, in the channel",
    "owner_codes.used_at": "a recipient's act",
    "pairing_codes.expires_at": "an administrator makes it",
    "pairing_codes.until": "an administrator makes it",
    "pairing_codes.used_at": "who links a channel or takes an office",
    "proposal_owners.since": "a recipient's act",
    "quarter_plans.written_at": GROUP,
    "reads.at": "who opened whose text, in an office or for their own data",
    "releases.made_at": "an administrator's act",
    "roles.given_at": "an office",
    "roles.until": "an office",
    **dict.fromkeys(("waiting_appointments.until", "waiting_appointments.ends_on"), "an office"),
    "wrong_tries.at": "limits guessing, and is forgotten within an hour and a quarter",
}
"""What is never written then, and why it may be exact."""


def columns_of_time() -> set[str]:
    """Every column that holds a moment or a date, of whatever type of ours."""
    return {
        f"{name}.{column.name}"
        for name, table in METADATA.tables.items()
        for column in table.columns
        if isinstance(getattr(column.type, "impl", column.type), sa.DateTime | sa.Date)
    }


def test_every_column_of_time_has_a_grain_or_a_reason() -> None:
    """A new one fails here: first say how close it may come to an anonymous filing."""
    assert columns_of_time() == {*ANONYMOUS, *OTHERS}
    assert ANONYMOUS.keys().isdisjoint(OTHERS)


def new_moments(before: Rows, after: Rows) -> list[tuple[str, Any]]:
    """Every moment in a row that was written meanwhile, with its column."""
    times = columns_of_time()
    return [
        (f"{table}.{column}", value)
        for table, rows in after.items()
        for row in rows
        if row not in before[table]
        for column, value in row.items()
        if f"{table}.{column}" in times and value is not None
    ]


def too_close(moments: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Those that are finer than their grain, or have none."""
    return [(name, value) for name, value in moments if not ANONYMOUS.get(name, lambda _: False)(value)]


async def by_card(on: Stage, chat: Chat) -> None:
    """The whole way by card, with a name in it that is confirmed, and an answer that does not get out."""
    on.teams.fail(429)
    await chat.says("havainto")
    await on.house.background.flush()
    await chat.says(NAMED)
    await says_to_guard(chat, "confirmed")
    await chat.presses("send", reporter_mode="ANON", **CHOSEN)


async def by_typing(on: Stage, chat: Chat) -> None:
    """The whole way by typing, with an answer that does not get out, and the code used at once."""
    await to_typed_form(chat, "ANON")
    on.teams.fail(503)
    code = CODE.search(await chat.says("lähetä") or words(chat.heard[-1]))
    if code is None:
        await on.house.background.flush()
        code = CODE.search(words(chat.heard[-1]))
    assert code
    await chat.says(f"poista {code[0]}")


@pytest.mark.parametrize("way", [by_card, by_typing])
async def test_no_row_written_beside_an_anonymous_filing_is_finer_than_its_grain(
    on: Stage, anna: Chat, way: Callable[[Stage, Chat], Any]
) -> None:
    """From the first word after the app was installed, days before, to leaving it right after."""
    await anna.installs()
    on.clock.advance(days=2, minutes=17, seconds=5)
    before = await rows_of(on)
    await way(on, anna)
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0001")
    assert seen.reporter_mode is ReporterMode.ANON
    await anna._post(type="installationUpdate", action="remove")
    await on.house.acks.write()
    moments = new_moments(before, await rows_of(on))
    assert {"observations.received_at", "turns.at", "people.privacy_at", "people.blocked_at"} <= dict(
        moments
    ).keys()
    assert too_close(moments) == []


async def test_a_draft_that_waits_tells_its_day(on: Stage, anna: Chat) -> None:
    before = await rows_of(on)
    await anna.says(TEXT["fi"])
    moments = new_moments(before, await rows_of(on))
    assert "drafts.changed_at" in dict(moments)
    assert too_close(moments) == []


async def test_a_moment_that_comes_closer_is_seen(on: Stage, anna: Chat) -> None:
    before = await rows_of(on)
    await by_card(on, anna)
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], anna.who.object_id)
        await unit.people.save(replace(person, privacy_at=on.clock()))
    assert [name for name, _ in too_close(new_moments(before, await rows_of(on)))] == ["people.privacy_at"]


@pytest.mark.parametrize("blocked", [True, False], ids=["out of reach", "moved"])
async def test_what_a_person_s_word_lets_go_does_not_say_when_they_wrote(
    on: Stage, anna: Chat, monkeypatch: pytest.MonkeyPatch, *, blocked: bool
) -> None:
    """Or who came back and filed without a name is named by what had waited for them."""
    group = await linked_channel(on)
    await file_by_card(anna)
    on.clock.advance(days=2, minutes=11, seconds=7)
    monkeypatch.setattr(on, "post", partial(on.post, settle=False))
    await group.says("sulje H-2026-0001 käsitelty Asia on jo hoidettu toisaalla.")
    if blocked:
        on.teams.blocked.add(ANNA.chat)
    else:
        on.teams.fail(503)
    await on.house.courier.empty()
    on.teams.blocked.clear()
    on.clock.advance(seconds=0.5)
    before, start = await rows_of(on), on.clock()
    async with ConnectorServer() as elsewhere:
        with capture_logs() as lines:
            said = on.activity(ANNA, text="ohje", textFormat="plain")
            await comes(on, on.teams if blocked else elsewhere, said)
        heard = [words(one.activity) for one in (*on.teams.sent, *elsewhere.sent)]
    end = on.clock()
    assert any("jo hoidettu" in one for one in heard[1:])
    moments = new_moments(before, await rows_of(on))
    assert {"outbox.settled_at", "openings.at"} <= dict(moments).keys()
    assert [name for name, at in moments if isinstance(at, datetime) and start <= at <= end] == []
    assert not any("notice" in line for line in lines)
