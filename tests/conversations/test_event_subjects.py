"""What an event is about: every kind of event in every place, and what becomes of the group's link."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from bot.domain.group import WorkingGroup
from bot.usecases import groups
from bot.usecases.context import Context
from dialogs.incoming import Kind, Subject, Where
from dialogs.teams.reading import read
from dialogs.teams.subjects import HAPPENS, SUBJECTS, Event, happens
from tests.cast import ANNA, CHANNEL, KAISA, TEAM
from tests.conversations.filing import TEXT, file_by_text
from tests.fakes.authority import APP_ID, TENANT_ID
from tests.stage import Chat, Stage, words

BOT = {"id": f"28:{APP_ID}"}
OTHER = {"id": "29:leena"}

PLACES: dict[str, dict[str, Any]] = {
    "personal": {"conversation": {"conversationType": "personal", "id": KAISA.chat}},
    "group chat": {"conversation": {"conversationType": "groupChat", "id": "19:chat@thread.v2"}},
    "general": {"team": TEAM, "channel": TEAM},
    "linked": {"team": TEAM, "channel": CHANNEL},
    "linked, in a thread": {"team": TEAM, "channel": CHANNEL, "thread": ";messageid=1700000000000"},
    "linked, channel not named": {"team": TEAM, "channel": None, "here": CHANNEL},
    "linked, team not named": {"team": None, "channel": CHANNEL},
    "linked, neither named": {"team": None, "channel": None, "here": CHANNEL},
    "general, neither named": {"team": None, "channel": None, "here": TEAM},
    "general, channel not named": {"team": TEAM, "channel": None, "here": TEAM},
    "standard": {"team": TEAM, "channel": "19:other@thread.tacv2", "kind": "standard"},
    "untold": {"team": TEAM, "channel": "19:untold@thread.tacv2"},
    "untold, channel not named": {"team": TEAM, "channel": None, "here": "19:untold@thread.tacv2"},
    "untold, in general": {"team": TEAM, "channel": "19:untold@thread.tacv2", "here": TEAM},
    "private": {"team": TEAM, "channel": "19:private@thread.tacv2", "kind": "private"},
    "shared": {"team": TEAM, "channel": "19:shared@thread.tacv2", "kind": "Shared"},
    "unknown": {"team": TEAM, "channel": "19:new@thread.tacv2", "kind": "unknownFutureValue"},
    "another team": {"team": "19:another@thread.tacv2", "channel": "19:theirs@thread.tacv2"},
}

TOLD: dict[str, dict[str, Any]] = {
    "bot added": {"type": "conversationUpdate", "membersAdded": [BOT]},
    "bot removed": {"type": "conversationUpdate", "membersRemoved": [BOT]},
    "bot added to the team": {
        "type": "conversationUpdate",
        "membersAdded": [BOT],
        "event": "teamMemberAdded",
    },
    "bot removed from the team": {
        "type": "conversationUpdate",
        "membersRemoved": [BOT],
        "event": "teamMemberRemoved",
    },
    "bot allowed in a channel": {
        "type": "conversationUpdate",
        "membersAdded": [BOT],
        "event": "channelMemberAdded",
    },
    "bot disallowed in a channel": {
        "type": "conversationUpdate",
        "membersRemoved": [BOT],
        "event": "channelMemberRemoved",
    },
    "member added": {"type": "conversationUpdate", "membersAdded": [OTHER], "event": "teamMemberAdded"},
    "member removed": {"type": "conversationUpdate", "membersRemoved": [OTHER]},
    "channel member added": {
        "type": "conversationUpdate",
        "membersAdded": [OTHER],
        "event": "channelMemberAdded",
    },
    "nothing said": {"type": "conversationUpdate"},
    "something new": {"type": "conversationUpdate", "event": "channelPainted"},
    **{
        str(event): {"type": "conversationUpdate", "event": str(event)}
        for event in Event
        if event.startswith(("team", "channel"))
    },
    **{
        action: {"type": "installationUpdate", "action": action}
        for action in ("add", "add-upgrade", "remove", "remove-upgrade", "repaint")
    },
}

OF_THE_TEAM = ("linked", "general", "standard")
LEAVES = {"bot removed", "bot removed from the team", "remove"}
DELETES = {"teamDeleted", "teamHardDeleted"}


def unlinks(place: str, told: str) -> bool:
    """Whether the linked channel is not the group's any more; written down apart from the product's table."""
    if told in DELETES:  # the team as a whole, in whatever channel it is told
        return place not in ("personal", "group chat", "another team")
    if place.startswith("untold"):  # of which kind the channel is; only a name says that it is the team
        return told == "bot removed from the team"
    if told in LEAVES:
        return place.startswith(OF_THE_TEAM)
    return told in ("channelDeleted", "bot disallowed in a channel") and place.startswith("linked")


def activity(on: Stage, place: str, told: str) -> dict[str, Any]:
    """What Teams tells about something, somewhere."""
    where, event = PLACES[place], dict(TOLD[told])
    data: dict[str, Any] = {"tenant": {"id": TENANT_ID}}
    if name := event.pop("event", None):
        data["eventType"] = name
    if "conversation" in where:
        conversation = {**where["conversation"], "tenantId": TENANT_ID}
        return on.activity(KAISA, conversation=conversation, channelData=data, **event)
    if where["team"]:
        data["team"] = {"id": where["team"]}
    if where["channel"]:
        data["channel"] = {"id": where["channel"]}
    if kind := where.get("kind"):
        data["channel"]["type"] = kind
    here = f"{where.get('here') or where['channel']}{where.get('thread', '')}"
    conversation = {"conversationType": "channel", "tenantId": TENANT_ID, "id": here}
    return on.activity(KAISA, conversation=conversation, channelData=data, **event)


async def the_group(on: Stage) -> WorkingGroup:
    async with on.unit() as unit:
        found: WorkingGroup | None = await unit.groups.in_channel(TENANT_ID, CHANNEL)
    assert found
    return found


def test_the_table_is_total() -> None:
    assert set(HAPPENS) == set(Event)
    assert sorted(SUBJECTS) == sorted(Subject)
    assert {len(row) for row in HAPPENS.values()} == {len(Subject)}
    for subject, event in product(Subject, Event):
        assert happens(subject, event) in Kind


def test_a_group_chat_is_told_nothing_and_nobody_is_greeted_in_a_closed_channel() -> None:
    assert {happens(Subject.GROUP_CHAT, event) for event in Event} == {Kind.IGNORED}
    assert Kind.INSTALLED not in {happens(Subject.CLOSED_CHANNEL, event) for event in Event}
    assert {happens(subject, Event.UPGRADED) for subject in Subject} == {Kind.IGNORED}


def _cases() -> Iterator[tuple[str, str]]:
    return product(PLACES, TOLD)


async def test_only_what_concerns_the_linked_channel_or_its_team_unlinks_it(on: Stage, group: Chat) -> None:
    before = await the_group(on)
    for place, told in _cases():
        status, _ = await on.post(activity(on, place, told))
        assert status == 200, (place, told)
        gone = (await the_group(on)).left_at is not None
        assert gone is unlinks(place, told), (place, told)
        async with on.unit() as unit:
            now = await unit.groups.get(before.id)
            await unit.groups.save(replace(now, left_at=None, deleted=False))


async def test_what_was_deleted_takes_up_its_link_when_it_is_restored(on: Stage, group: Chat) -> None:
    both = (("teamDeleted", "teamRestored"), ("channelDeleted", "channelRestored"))
    for gone, back in both:
        for place in ("linked", "linked, team not named", "linked, channel not named"):
            await on.post(activity(on, place, gone))
            assert (await the_group(on)).left_at is not None, (place, gone)
            await on.post(activity(on, place, back))
            assert (await the_group(on)).left_at is None, (place, back)


EARLY, LATE, LATER = (f"2026-11-18T10:0{minute}:00.1234567Z" for minute in (0, 1, 2))


@pytest.mark.parametrize(
    ("story", "linked"),
    [
        # what is deleted stays so until that very thing is restored
        (["channelDeleted", "teamUnarchived"], False),
        (["teamDeleted", "teamUnarchived"], False),
        (["channelDeleted", "teamDeleted", "teamRestored"], False),
        (["channelDeleted", "teamDeleted", "teamRestored", "channelRestored"], True),
        (["teamDeleted", "channelDeleted", "channelRestored"], False),
        (["teamDeleted", "channelDeleted", "channelRestored", "teamRestored"], True),
        (["bot removed", "teamDeleted", "teamRestored"], False),
        (["bot removed", "channelDeleted", "channelRestored"], False),
        (["teamArchived", "teamUnarchived"], True),
        # what is told late, or twice, is an old story
        ([("channelDeleted", EARLY), ("channelRestored", LATE), ("channelDeleted", EARLY)], True),
        ([("teamRestored", LATE), ("teamDeleted", EARLY)], True),
        ([("channelRestored", LATE), ("channelDeleted", EARLY)], True),
        ([("channelDeleted", LATE), ("channelRestored", EARLY)], False),
        ([("teamDeleted", LATE), ("teamRestored", EARLY)], False),
        ([("teamDeleted", EARLY), ("teamRestored", LATE), ("teamDeleted", LATER)], False),
        ([("teamDeleted", EARLY), ("teamDeleted", EARLY), ("teamRestored", EARLY)], True),
        ([("bot removed", EARLY), "link", ("bot removed", EARLY)], True),
        ([("bot removed", EARLY), "link", ("bot removed", LATE)], False),
        # a channel's story is not its team's
        ([("channelRestored", LATE), ("teamDeleted", EARLY)], False),
        ([("teamRestored", LATE), ("channelDeleted", EARLY)], False),
        # a moment that is none says nothing
        ([("channelRestored", LATE), ("channelDeleted", "yesterday")], False),
        ([("channelRestored", LATE), ("channelDeleted", "0001-01-01T00:00:00+14:00")], False),
        ([("channelRestored", LATE), ("channelDeleted", "2026-11-18T10:00:00")], False),
    ],
)
async def test_what_was_deleted_works_again_when_that_is_restored(
    on: Stage, group: Chat, *, story: list[str | tuple[str, str]], linked: bool
) -> None:
    for step in story:
        told, when = (step, None) if isinstance(step, str) else step
        if told == "link":
            async with on.unit() as unit:
                code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
            await group.says(f"liitä {code}")
            continue
        event = activity(on, "linked" if told.startswith("channel") else "general", told)
        assert (await on.post({**event, "timestamp": when}))[0] == 200
    assert ("Kooste" in await group.says("kooste")) is linked


async def test_a_linked_channel_that_the_bot_leaves_is_left_with_its_whole_team(
    on: Stage, group: Chat
) -> None:
    async with on.unit() as unit:
        known = await unit.groups.in_channel(TENANT_ID, CHANNEL)
        await unit.groups.add(replace(known, id="second", channel_id="19:second@thread.tacv2"))
    await on.post(activity(on, "linked", "bot removed"))
    async with on.unit() as unit:
        assert await unit.groups.working() == []


async def test_another_channel_s_restoration_does_not_take_up_the_link(on: Stage, group: Chat) -> None:
    await on.post(activity(on, "linked", "channelDeleted"))
    for place in ("general", "general, channel not named", "standard", "private", "shared", "another team"):
        await on.post(activity(on, place, "channelRestored"))
        assert (await the_group(on)).left_at is not None, place


@pytest.mark.parametrize("place", ["private", "shared", "unknown", "group chat"])
async def test_nobody_is_greeted_where_nothing_can_be_linked(on: Stage, place: str) -> None:
    for told in TOLD:
        await on.post(activity(on, place, told))
    assert on.teams.sent == []


@pytest.mark.parametrize(
    "place", ["general", "general, neither named", "general, channel not named", "linked", "standard"]
)
async def test_the_team_s_first_welcome_comes_once(on: Stage, place: str) -> None:
    await on.post(activity(on, "shared", "bot allowed in a channel"))
    for told in ("bot added to the team", "add", "bot added", "add-upgrade"):
        await on.post(activity(on, place, told))
    assert len(on.teams.sent) == 1


async def test_who_adds_the_bot_again_is_told_once_how_to_link_anew(on: Stage, group: Chat) -> None:
    for left in (1, 2):
        on.clock.advance(days=1)
        for told in ("bot removed from the team", "remove"):
            await on.post(activity(on, "general", told))
        before = len(on.teams.sent)
        for told in ("add", "bot added to the team", "add"):
            await on.post(activity(on, "general", told))
        (greeting,) = on.teams.sent[before:]
        assert "liitä KOODI" in words(greeting.activity), left
        async with on.unit() as unit:
            now = await unit.groups.in_channel(TENANT_ID, CHANNEL)
            await unit.groups.save(replace(now, left_at=None))


async def test_a_restored_team_that_the_bot_had_left_is_told_how_to_link_anew(on: Stage, group: Chat) -> None:
    await on.post(activity(on, "general", "bot removed"))
    await on.post(activity(on, "general", "teamDeleted"))
    before = len(on.teams.sent)
    await on.post(activity(on, "private", "channelRestored"))
    assert on.teams.sent[before:] == []
    await on.post(activity(on, "general", "teamRestored"))
    (told,) = on.teams.sent[before:]
    assert "liitä KOODI" in words(told.activity)


async def test_a_team_that_is_still_linked_is_not_greeted_anew(on: Stage, group: Chat) -> None:
    await on.post(activity(on, "general", "add"))
    before = len(on.teams.sent)
    for told in ("teamUnarchived", "teamRestored", "add", "bot added"):
        await on.post(activity(on, "general", told))
    assert on.teams.sent[before:] == []


async def test_a_team_with_a_group_that_is_still_linked_is_not_told_to_link_another_anew(
    on: Stage, group: Chat
) -> None:
    async with on.unit() as unit:
        known = await unit.groups.in_channel(TENANT_ID, CHANNEL)
        await unit.groups.add(replace(known, id="second", channel_id="19:second@thread.tacv2"))
    await on.post(activity(on, "general", "add"))  # the team's first greeting
    await on.post(activity(on, "linked", "channelDeleted"))
    before = len(on.teams.sent)
    for told in ("add", "bot added", "teamUnarchived"):
        await on.post(activity(on, "general", told))
    assert on.teams.sent[before:] == []


async def test_an_event_of_one_channel_that_names_none_is_not_about_general(on: Stage) -> None:
    async with on.unit() as unit:
        code = await groups.issue_code(Context(unit=unit, county=on.settings.county, now=on.clock()))
    await Chat(on, KAISA, channel=TEAM).says(f"liitä {code}")
    await on.post(activity(on, "general, channel not named", "channelDeleted"))
    async with on.unit() as unit:
        assert (await unit.groups.in_channel(TENANT_ID, TEAM)).left_at is None


async def test_what_is_said_in_a_closed_channel_tells_nothing_of_the_team_s_language(on: Stage) -> None:
    silent = {**activity(on, "general", "add"), "locale": None}
    await on.post(silent)
    assert on.teams.sent == []  # it waits for an event that names a language
    await on.post({**activity(on, "shared", "nothing said"), "locale": "sv-FI"})
    assert on.teams.sent == []
    await on.post({**activity(on, "standard", "nothing said"), "locale": "sv-FI"})
    assert "kopplar" in words(on.teams.sent[-1].activity) or "koppla" in words(on.teams.sent[-1].activity)


@pytest.mark.parametrize(
    ("place", "subject"),
    [
        ("personal", Subject.PERSON),
        ("group chat", Subject.GROUP_CHAT),
        ("general", Subject.CHANNEL),
        ("linked, in a thread", Subject.CHANNEL),
        ("private", Subject.CLOSED_CHANNEL),
        ("shared", Subject.CLOSED_CHANNEL),
        ("unknown", Subject.CLOSED_CHANNEL),
    ],
)
async def test_a_message_is_about_where_it_is_said(on: Stage, place: str, subject: Subject) -> None:
    said = {**activity(on, place, "nothing said"), "type": "message", "text": "ohje"}
    assert read(said).subject is subject


def test_a_conversation_that_says_nothing_of_its_kind_is_a_channel_when_it_names_one() -> None:
    body = {
        "type": "conversationUpdate",
        "serviceUrl": "https://teams.example/",
        "recipient": BOT,
        "conversation": {"id": CHANNEL},
        "channelData": {"channel": {"id": CHANNEL}, "tenant": {"id": TENANT_ID}},
    }
    assert read(body).where is Where.CHANNEL


CROWD = "19:crowd@thread.v2"


@pytest.mark.parametrize(
    ("conversation", "where"),
    [
        ({"id": CROWD, "isGroup": True}, Where.GROUP_CHAT),
        ({"id": CROWD}, Where.GROUP_CHAT),
        ({"id": CROWD, "conversationType": "groupchat"}, Where.GROUP_CHAT),
        ({"id": CROWD, "conversationType": "meeting"}, Where.GROUP_CHAT),
        ({"id": CROWD, "conversationType": "personal"}, Where.GROUP_CHAT),
        ({"id": "19:old@thread.skype"}, Where.GROUP_CHAT),
        ({"id": "some-new-kind"}, Where.GROUP_CHAT),
        ({"id": ANNA.chat, "isGroup": True}, Where.GROUP_CHAT),
        ({"id": ANNA.chat, "isGroup": True, "conversationType": "personal"}, Where.GROUP_CHAT),
        ({"id": CHANNEL, "isGroup": True}, Where.CHANNEL),
        ({"id": f"{CHANNEL};messageid=1", "isGroup": True}, Where.CHANNEL),
        ({"id": CHANNEL, "conversationType": "Channel"}, Where.CHANNEL),
        ({"id": CHANNEL, "conversationType": "personal"}, Where.CHANNEL),
        ({"id": CHANNEL, "conversationType": "meeting"}, Where.CHANNEL),
        ({"id": ANNA.chat}, Where.PERSONAL),
        ({"id": ANNA.chat, "conversationType": "Personal"}, Where.PERSONAL),
        ({"id": "some-client", "conversationType": "personal"}, Where.PERSONAL),
        ({"id": "19:one_two@unq.gbl.spaces"}, Where.PERSONAL),
    ],
)
async def test_what_is_not_surely_one_to_one_hears_nothing_private_and_is_nobody_s_address(
    on: Stage, conversation: dict[str, Any], where: Where
) -> None:
    conversation = {"tenantId": TENANT_ID, **conversation}
    anna = Chat(on, ANNA)
    await file_by_text(anna)
    said = on.activity(ANNA, conversation=conversation, text="H-2026-0001")
    incoming = read(said)
    assert incoming.where is where
    assert incoming.visitor
    assert (incoming.visitor.conversation_id == conversation["id"]) is (where is Where.PERSONAL)
    before = len(on.teams.sent)
    await on.post(said)
    answers = " ".join(words(posted.activity) for posted in on.teams.sent[before:])
    assert (TEXT["fi"] in answers) is (where is Where.PERSONAL)


async def test_the_linked_channel_still_works_after_all_that_does_not_concern_it(
    on: Stage, group: Chat
) -> None:
    for place, told in _cases():
        if not unlinks(place, told):
            await on.post(activity(on, place, told))
    assert "Kooste" in await group.says("kooste")
