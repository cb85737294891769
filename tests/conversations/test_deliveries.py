"""What does not arrive: sent once more where it would be missed, and told to the coordinator as counts."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.notices import DeliveryState, Notice
from bot.domain.roles import Role
from scheduler.schedule import Duty
from tests.cast import ANNA, CHANNEL, KAISA, SVEN, TEAM
from tests.conversations.filing import file_by_card, file_by_text
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed
from tests.fakes.authority import APP_ID
from tests.stage import Chat, Stage, linked_channel, words

H = "H-2026-0001"
HOUR = timedelta(hours=1)


async def tick(on: Stage, **passed: float) -> None:
    """Let time pass, do what deliveries need, deliver."""
    on.clock.advance(**passed)
    await on.house.clockwork._jobs.do(Duty.DELIVERIES)
    await on.house.courier.empty()


async def row_of(on: Stage, kind: str) -> Notice:
    """The one notice of this kind."""
    async with on.unit() as unit:
        for one in await unit.outbox.stuck(on.clock() + HOUR):
            if one.kind == kind:
                return one  # type: ignore[no-any-return]
    raise AssertionError(f"no {kind} is stuck")


# --- sent once more


@pytest.mark.both_sdks
async def test_a_question_that_may_have_arrived_is_asked_once_more_and_says_so(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    heard = len(anna.heard)
    await _ask(on, group, deliver=False)
    assert len(anna.heard) == heard
    await tick(on, minutes=59)
    assert len(anna.heard) == heard
    await tick(on, minutes=1)
    (told,) = anna.heard[heard:]
    assert "Missä kunnissa näin on?" in words(told)
    assert "Saatoit jo saada tämän viestin." in words(told)
    await tick(on, hours=5)
    assert len(anna.heard) == heard + 1


async def _ask(on: Stage, group: Chat, *, deliver: bool) -> None:
    """The coordinator asks Anna something; Teams answers 500 to the notice."""
    held = on.house.courier.empty
    calls: list[int] = []

    async def empty() -> int:
        calls.append(1)
        on.teams.fail(500, deliver=deliver)
        return await held()

    on.house.courier.empty = empty  # type: ignore[method-assign]  # the failure is for the notice, not the answer
    await group.says(f"kysy {H} Missä kunnissa näin on?")
    on.house.courier.empty = held  # type: ignore[method-assign]
    on.teams.recover()
    assert calls


async def test_a_question_that_was_answered_meanwhile_is_not_asked_again(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await _ask(on, group, deliver=True)
    await anna.says(f"vastaa {H} Ainakin kolmessa kunnassa.")
    heard = len(anna.heard)
    await tick(on, hours=2)
    assert len(anna.heard) == heard


async def test_a_question_whose_button_was_pressed_has_arrived(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await _ask(on, group, deliver=True)
    await anna.presses("open_own")
    heard = len(anna.heard)
    await tick(on, hours=2)
    assert len(anna.heard) == heard
    async with on.unit() as unit:
        assert (await unit.outbox.counts())[DeliveryState.AMBIGUOUS] == 0


async def test_nobody_else_s_press_says_that_it_arrived(on: Stage, anna: Chat, sven: Chat) -> None:
    await file_by_card(anna)
    await file_by_card(sven)
    group = await linked_channel(on)
    await _ask(on, group, deliver=True)
    notice = (await row_of(on, "question")).id
    for forged in (notice, str(notice), -1, 2**40, True, None, [notice]):
        await sven.sends_action("mine", {"verb": "mine", "notice": forged})
    async with on.unit() as unit:
        assert (await unit.outbox.counts())[DeliveryState.AMBIGUOUS] == 1


async def test_what_newer_news_have_overtaken_is_not_sent_again(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await _ask(on, group, deliver=True)
    await group.says(f"sulje {H} käsitelty Asiasta on jo sovittu vuokrataloyhtiön kanssa.")
    heard = len(anna.heard)
    await tick(on, hours=2)
    assert len(anna.heard) == heard


# --- the coordinator


@pytest.fixture
async def kaisa(on: Stage) -> Chat:
    """The coordinator's own chat."""
    await linked_channel(on)
    return await appointed(on, KAISA, Role.COORDINATOR)


async def test_the_coordinator_is_told_once_a_working_day_what_did_not_arrive_and_never_whom(
    on: Stage, kaisa: Chat, anna: Chat
) -> None:
    on.teams.blocked.add(ANNA.chat)
    await file_by_text_unheard(on, anna)
    heard = len(kaisa.heard)
    await tick(on, days=1)
    (told,) = kaisa.heard[heard:]
    said = words(told)
    assert "1 kuittaus" in said
    assert "outbox" in said
    assert H not in str(told)
    assert ANNA.name not in str(told)
    assert told["summary"] == "Sinulle on viesti Havainnolta."
    await tick(on, hours=1)
    await tick(on, days=1)
    assert len(kaisa.heard) == heard + 1  # nothing new, nothing told


async def file_by_text_unheard(on: Stage, chat: Chat) -> None:
    """File an observation, and block the bot before the receipt comes."""
    on.teams.blocked.discard(chat.who.chat)
    held = on.house.courier.empty
    await chat.says("pelkkä teksti")

    async def empty() -> int:
        return 0

    on.house.courier.empty = empty  # type: ignore[method-assign]  # nothing is brought while they write
    await file_by_text(chat)
    on.house.courier.empty = held  # type: ignore[method-assign]
    on.teams.blocked.add(chat.who.chat)
    await on.house.courier.empty()


async def test_the_coordinator_is_told_of_one_who_left_though_no_more_than_the_day_is_known(
    on: Stage, kaisa: Chat, sven: Chat
) -> None:
    """Sven removes the bot before his receipt comes; by the hour, that day would be over before he did."""
    heard = len(kaisa.heard)
    held = on.house.courier.empty

    async def empty() -> int:
        return 0

    on.house.courier.empty = empty  # type: ignore[method-assign]  # nothing is brought while he writes
    await sven.says("bara text")
    await file_by_text(sven, "sv")
    await on.post(on.activity(SVEN, type="installationUpdate", action="remove"))
    on.house.courier.empty = held  # type: ignore[method-assign]
    await tick(on, days=1)
    (told,) = kaisa.heard[heard:]
    assert "1 kuittaus" in words(told)


async def test_on_a_weekend_nobody_is_told_and_on_monday_all_of_it(
    on: Stage, kaisa: Chat, anna: Chat, sven: Chat
) -> None:
    heard = len(kaisa.heard)
    days = (5 - on.clock().weekday()) % 7  # to Saturday
    on.clock.advance(days=days)
    await file_by_text_unheard(on, anna)
    await tick(on, hours=2)
    on.clock.advance(days=1)
    await tick(on)
    assert len(kaisa.heard) == heard
    await tick(on, days=1)
    (told,) = kaisa.heard[heard:]
    assert "1 kuittaus" in words(told)


async def test_news_that_wait_worry_no_coordinator(on: Stage, kaisa: Chat, anna: Chat, sven: Chat) -> None:
    await gathered(on, await filed(on, anna, sven))
    heard = len(kaisa.heard)
    on.teams.blocked.add(ANNA.chat)
    group = Chat(on, KAISA, channel=CHANNEL)
    await group.says("asialistalle I-2026-0001")
    async with on.unit() as unit:
        assert [one.kind for one in await unit.outbox.stuck(on.clock())] == ["on_agenda"]
    await tick(on, days=1)
    assert [words(one) for one in kaisa.heard[heard:] if "outbox" in words(one)] == []


# --- teams that come and go


async def event(on: Stage, name: str, **fields: Any) -> None:
    """Something that Teams tells about the working group's team."""
    status, _ = await on.post(
        on.activity(
            KAISA,
            type="conversationUpdate",
            conversation={"conversationType": "channel", "tenantId": on.settings.tenants[0], "id": CHANNEL},
            channelData={
                "tenant": {"id": on.settings.tenants[0]},
                "team": {"id": TEAM},
                "channel": {"id": CHANNEL},
                "eventType": name,
            },
            **fields,
        )
    )
    assert status == 200


@pytest.mark.parametrize(
    ("gone", "back"),
    [
        ("teamDeleted", "teamRestored"),
        ("channelDeleted", "channelRestored"),
        ("teamArchived", "teamUnarchived"),
    ],
)
async def test_f30_a_team_that_was_restored_works_again(on: Stage, anna: Chat, gone: str, back: str) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await event(on, gone)
    await event(on, back)
    assert "1 havainto odottaa" in await group.says("jono")


async def test_a_team_that_the_bot_was_removed_from_is_not_linked_by_its_restoration(
    on: Stage, anna: Chat
) -> None:
    group = await linked_channel(on)
    await event(on, "", membersRemoved=[{"id": f"28:{APP_ID}"}])
    await event(on, "teamRestored")
    assert "ei ole liitetty" in await group.says("jono")


SHARED = {"id": "19:shared@thread.tacv2", "type": "shared"}


async def in_shared(on: Stage, **fields: Any) -> None:
    """Something that Teams tells about a shared channel of the same team."""
    tenant = on.settings.tenants[0]
    place = {"conversationType": "channel", "tenantId": tenant, "id": SHARED["id"]}
    data = {"tenant": {"id": tenant}, "team": {"id": TEAM}, "channel": SHARED, **fields.pop("more", {})}
    status, _ = await on.post(on.activity(KAISA, conversation=place, channelData=data, **fields))
    assert status == 200


REMOVED = {"type": "conversationUpdate", "membersRemoved": [{"id": f"28:{APP_ID}"}]}
ADDED = {"type": "conversationUpdate", "membersAdded": [{"id": f"28:{APP_ID}"}]}


@pytest.mark.parametrize(
    "out",
    [
        REMOVED,
        {**REMOVED, "more": {"eventType": "channelMemberRemoved"}},
        {**REMOVED, "more": {"eventType": "channelMemberRemoved", "channel": {"id": SHARED["id"]}}},
        {**REMOVED, "more": {"channel": {**SHARED, "type": "Private"}}},
        {"type": "installationUpdate", "action": "remove"},
    ],
)
async def test_f29_who_removes_the_bot_from_one_channel_does_not_unlink_another(
    on: Stage, anna: Chat, out: dict[str, Any]
) -> None:
    await file_by_card(anna)
    group = await linked_channel(on)
    await in_shared(on, **out)
    assert "1 havainto odottaa" in await group.says("jono")


async def test_f29_the_team_s_greeting_is_not_spent_on_a_channel_that_cannot_be_linked(on: Stage) -> None:
    await in_shared(on, **ADDED)
    await in_shared(on, **ADDED, more={"eventType": "channelMemberAdded", "channel": {"id": SHARED["id"]}})
    assert on.teams.sent == []
    await event(on, "", membersAdded=ADDED["membersAdded"])
    (greeting,) = on.teams.sent
    assert greeting.conversation_id.startswith(CHANNEL)


async def test_who_removed_the_bot_and_installs_it_again_is_told_what_waited(on: Stage, sven: Chat) -> None:
    await sven.says("på svenska")
    await file_by_text(sven, "sv")
    group = await linked_channel(on)
    await on.post(on.activity(SVEN, type="installationUpdate", action="remove"))
    heard = len(sven.heard)
    await group.says(f"kysy {H} Missä kunnissa näin on?")
    await group.says(f"sulje {H} käsitelty Asiasta on jo sovittu vuokrataloyhtiön kanssa.")
    assert len(sven.heard) == heard
    await sven.installs()
    said = "\n".join(words(one) for one in sven.heard[heard:])
    assert "Missä kunnissa" not in said  # it was taken back
    assert H in said


async def test_a_digest_that_is_pressed_in_the_channel_has_arrived(on: Stage, anna: Chat) -> None:
    channel = await linked_channel(on)
    await file_by_card(anna)
    on.clock.advance(days=7)
    await on.house.clockwork._jobs.do(Duty.DIGESTS)
    on.teams.fail(500, deliver=True)
    await on.house.courier.empty()
    assert (await row_of(on, "digest")).state is DeliveryState.AMBIGUOUS
    await channel.presses("queue", channel.card)
    before = len(channel.heard)
    await tick(on, hours=1, minutes=1)
    assert channel.heard[before:] == []
